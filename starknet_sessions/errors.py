# ruff: noqa: N818 - errors are named after what happened, as the account's own codes are
"""Everything this package raises, in one tree.

::

    SessionsError                      .code .fix
    ├── InvalidInput (ValueError)      .what
    ├── SessionFileError               .path
    ├── WrongChain                     .expected .actual
    ├── NodeError                      .method .rpc_code
    ├── WaitTimeout (TimeoutError)     .tx_hash .seconds
    ├── TransactionReverted            .reason .tx_hash .call_index
    └── RuleError                      .where .violations .call_index .tx_hash
        ├── MalformedToken             session/malformed-token
        ├── NoCalls                    session/no-calls
        ├── SessionExpired             session/expired
        ├── SessionNotYetValid         session/not-yet-valid
        ├── SessionTooLong             session/too-long
        ├── BadSessionSignature        session/bad-signature
        ├── SessionRevoked             session/revoked
        ├── SessionSuperseded          session/superseded
        ├── SessionVersionConflict     session/version-conflict
        ├── SessionVersionTooHigh      session/version-too-high
        ├── SessionNotAuthorized       session/not-authorized
        ├── BadAuthorization           session/bad-authorization
        ├── SelfCall                   session/self-call
        ├── CallNotAllowed             session/call-not-allowed
        ├── PolicyExpired              session/policy-expired
        ├── InvalidCaller              account/invalid-caller
        ├── InvalidTransactionVersion  account/invalid-version
        ├── PaymasterDataRefused       account/paymaster-data
        ├── BadOwnerSignature          account/bad-signature
        ├── OnlySelf                   account/only-self
        ├── InvalidOwner               account/invalid-owner
        ├── BadAcceptance              account/bad-acceptance
        ├── InvalidClass               account/invalid-class
        └── CallFailed                 account/call-failed

A `RuleError` is one rule of the account contract, whoever applied it: the contract (``where="chain"``) or our
copy of the rules before anything was signed (``where="preflight"``). So ``except SessionExpired`` catches
both.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

Where = Literal["preflight", "chain"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Violation:
    """One rule that a transaction would break, as data.

    Attributes:
        code: The rule, as the contract names it: ``session/expired``.
        message: What is wrong, in a sentence.
        fix: What to do about it.
        call_index: The call at fault, counted from 0; None when it is the session.
        contract: The address that call goes to.
        selector: The entry point that call names.
        retry_after: Unix seconds from which this rule passes without any change; None when waiting does not
            help.
    """

    code: str
    message: str
    fix: str
    call_index: int | None = None
    contract: int | None = None
    selector: int | None = None
    retry_after: int | None = None


class SessionsError(Exception):
    """Base of every error of this package.

    Attributes:
        code: Stable name; where the account contract has an error string for it, exactly that string.
        message: What happened.
        fix: What to do about it.
    """

    code: ClassVar[str] = "sessions/error"
    fix: str = "See the message."

    def __init__(self, message: str, *, fix: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        if fix is not None:
            self.fix = fix

    def __str__(self) -> str:
        return f"{self.code}: {self.message} {self.fix}"


class InvalidInput(SessionsError, ValueError):
    """A value given to this package is not usable; nothing was done with it.

    Attributes:
        what: Name of the value at fault: ``policies[2].until``.
        rule: Where the account contract refuses the same with a code of its own, that code:
            ``session/limit-zero-window``; else None.
    """

    code = "input/invalid"
    fix = "Correct the value."

    def __init__(
        self, message: str, *, what: str = "", fix: str | None = None, rule: str | None = None
    ) -> None:
        super().__init__(message, fix=fix)
        self.what = what
        self.rule = rule


def require(
    value: object,
    kind: type | tuple[type, ...],
    what: str,
    fix: str,
    *,
    but: type | tuple[type, ...] = (),
) -> None:
    """Refuse a value of another type than `kind`, or of a type in `but`. The error does not contain the value.

    Raises:
        InvalidInput: It is of another type.
    """
    if isinstance(value, but) or not isinstance(value, kind):
        raise InvalidInput(f"{what} is {_type_text(value)}.", what=what, fix=fix)


def _type_text(value: object) -> str:
    name = type(value).__name__
    article = "an" if name[0] in "AEIOUaeiou" else "a"
    return "None" if value is None else f"{article} {name}"


class SessionFileError(SessionsError):
    """A stored session cannot be read, or does not hold together.

    Attributes:
        path: Where in the document: ``$.policies[2].selector``.
    """

    code = "file/invalid"
    fix = "Take the file from whoever created the session again; do not edit it."

    def __init__(self, message: str, *, path: str = "$", fix: str | None = None) -> None:
        super().__init__(message, fix=fix)
        self.path = path

    def __str__(self) -> str:
        return f"{self.code}: at {self.path}: {self.message} {self.fix}"


class WrongChain(SessionsError):
    """The session belongs to another chain than the node serves.

    Attributes:
        expected: Chain id of the session.
        actual: Chain id of the node.
    """

    code = "chain/wrong"
    fix = "Connect to a node of the session's chain."

    def __init__(
        self, message: str, *, expected: int | None = None, actual: int | None = None, fix: str | None = None
    ) -> None:
        super().__init__(message, fix=fix)
        self.expected = expected
        self.actual = actual


class NodeError(SessionsError):
    """The node could not be asked, or answered with an error that is not a rule of the account.

    Attributes:
        method: The RPC method asked for.
        rpc_code: The error code of the answer, if there was one.
    """

    code = "node/error"
    fix = "Check the node's URL and state, then try again."

    def __init__(
        self, message: str, *, method: str | None = None, rpc_code: int | None = None, fix: str | None = None
    ) -> None:
        super().__init__(message, fix=fix)
        self.method = method
        self.rpc_code = rpc_code


class WaitTimeout(SessionsError, TimeoutError):
    """The transaction was sent, and was not seen in a block within the time given; it may still be.

    Attributes:
        tx_hash: The transaction.
        seconds: How long it was waited for.
    """

    code = "wait/timeout"
    fix = "Ask for the transaction's status again before sending the calls a second time."

    def __init__(
        self,
        message: str,
        *,
        tx_hash: int | None = None,
        seconds: float | None = None,
        fix: str | None = None,
    ) -> None:
        super().__init__(message, fix=fix)
        self.tx_hash = tx_hash
        self.seconds = seconds


class TransactionReverted(SessionsError):
    """The transaction is in a block and changed nothing; its fee is paid.

    Attributes:
        reason: The revert reason as the node gives it.
        tx_hash: The transaction.
        call_index: The call that failed, counted from 0, where the reason tells.
        revert_code: The short string the failing contract gave, where the reason tells.
    """

    code = "transaction/reverted"
    fix = "Look at the reason; it comes from the called contract unless it starts with session/ or account/."

    def __init__(
        self,
        message: str,
        *,
        reason: str = "",
        tx_hash: int | None = None,
        call_index: int | None = None,
        revert_code: str | None = None,
        fix: str | None = None,
    ) -> None:
        super().__init__(message, fix=fix)
        self.reason = reason
        self.tx_hash = tx_hash
        self.call_index = call_index
        self.revert_code = revert_code


class RuleError(SessionsError):
    """A rule of the account contract refuses the transaction.

    Raised as the class of the rule. Before signing, all broken rules are known: then the class is that of the
    first, in the order in which the contract would have met them, and ``violations`` has them all.

    Attributes:
        where: ``"preflight"``: refused here, nothing was signed or sent. ``"chain"``: the account contract
            refused.
        violations: Every rule broken, when refused here; empty when the chain refused.
        call_index: The call at fault, counted from 0, if it is one.
        tx_hash: The transaction, if one was sent.
    """

    code = "account/refused"

    def __init__(
        self,
        message: str | None = None,
        *,
        where: Where = "chain",
        violations: Sequence[Violation] = (),
        call_index: int | None = None,
        tx_hash: int | None = None,
        fix: str | None = None,
    ) -> None:
        # Docstrings are gone under -OO.
        super().__init__(message or type(self).__doc__ or self.code, fix=fix)
        self.where: Where = where
        self.violations = tuple(violations)
        self.call_index = call_index
        self.tx_hash = tx_hash

    def __str__(self) -> str:
        where = "before signing" if self.where == "preflight" else "by the account contract"
        sent = "" if self.tx_hash is None else f", transaction {self.tx_hash:#x}"
        first = f"{self.code}: {self.message} {self.fix} (refused {where}{sent})"
        others = [f"{other.code}: {other.message} {other.fix}" for other in self.violations[1:]]
        return "\n".join([first, *others])


class MalformedToken(RuleError):
    """The transaction's signature is not a well-formed session token."""

    code = "session/malformed-token"
    fix = "Let this package build the token, in the version that belongs to the account's class."


class NoCalls(RuleError):
    """The transaction has no calls."""

    code = "session/no-calls"
    fix = "Give at least one call."


class SessionExpired(RuleError):
    """The session has ended."""

    code = "session/expired"
    fix = "Ask the owner for a new session."


class SessionNotYetValid(RuleError):
    """The session has not begun."""

    code = "session/not-yet-valid"
    fix = "Wait until its valid_after."


class SessionTooLong(RuleError):
    """The session ends more than 30 days from now."""

    code = "session/too-long"
    fix = "Request a session with expires at most 30 days ahead."


class BadSessionSignature(RuleError):
    """The token is not signed by the session's key."""

    code = "session/bad-signature"
    fix = "Use the key the session was requested for, and sign the very transaction that is sent."


class SessionRevoked(RuleError):
    """This session is revoked, by its owner or by its own surrender."""

    code = "session/revoked"
    fix = "Ask the owner for a new session; this one never works again."


class SessionSuperseded(RuleError):
    """A newer session holds this tag."""

    code = "session/superseded"
    fix = "Use the newer session, or ask for one under another tag."


class SessionVersionConflict(RuleError):
    """Another session of this tag and version is live, or the account's epoch changed since signing."""

    code = "session/version-conflict"
    fix = "Ask the owner for a new session with a higher version."


class SessionVersionTooHigh(RuleError):
    """The session's version is more than a day ahead of the time: it would keep its tag from every later session."""

    code = "session/version-too-high"
    fix = "Leave the version out, or give the unix time."


class SessionNotAuthorized(RuleError):
    """The session is not live on the account, and the token carries no authorization of the owner."""

    code = "session/not-authorized"
    fix = "Use the signed session as create_session returned it, with its authorization."


class BadAuthorization(RuleError):
    """The owner's signature does not fit this session, account, chain and epoch."""

    code = "session/bad-authorization"
    fix = "Ask the owner to sign the session again; a new owner or class of the account ends all sessions."


class SelfCall(RuleError):
    """A session cannot call the account itself."""

    code = "session/self-call"
    fix = "Leave the call to the owner; a session can only revoke itself, alone in its transaction."


class CallNotAllowed(RuleError):
    """A call is outside the session's policies."""

    code = "session/call-not-allowed"
    fix = "Request a session with a policy for this call."


class PolicyExpired(RuleError):
    """The policy for a call has ended, though the session has not."""

    code = "session/policy-expired"
    fix = "Request a session with a later until for this call."


class InvalidCaller(RuleError):
    """Only the protocol may validate and execute transactions of an account."""

    code = "account/invalid-caller"
    fix = "Send a transaction of the account instead of calling its entry point."


class InvalidTransactionVersion(RuleError):
    """The account takes transactions of version 3 only."""

    code = "account/invalid-version"
    fix = "Use execute_v3 or sign_invoke_v3."


class PaymasterDataRefused(RuleError):
    """The account takes no paymaster data."""

    code = "account/paymaster-data"
    fix = "Leave the transaction's paymaster data empty."


class BadOwnerSignature(RuleError):
    """The transaction is not signed by the account's owner."""

    code = "account/bad-signature"
    fix = "Use the owner's key, and sign the very transaction that is sent."


class OnlySelf(RuleError):
    """Only the account itself may call this entry point."""

    code = "account/only-self"
    fix = "Send a transaction of the account, signed by the owner, with this call."


class InvalidOwner(RuleError):
    """The new owner's public key is not usable."""

    code = "account/invalid-owner"
    fix = "Give a non-zero Stark public key."


class BadAcceptance(RuleError):
    """The new owner has not signed that it takes over the account."""

    code = "account/bad-acceptance"
    fix = "Sign the acceptance with the new owner's key, for this account and chain."


class InvalidClass(RuleError):
    """The class to upgrade to is not an account."""

    code = "account/invalid-class"
    fix = "Give the hash of a declared account class."


class CallFailed(RuleError):
    """A called contract failed; none of the calls had an effect."""

    code = "account/call-failed"
    fix = "Look at the reason, which is the called contract's own."


_RULES: dict[str, type[RuleError]] = {rule.code: rule for rule in RuleError.__subclasses__()}

CODES: tuple[str, ...] = tuple(_RULES)
"""Every error string of the account contract."""


def error_for(code: str) -> type[RuleError] | None:
    """The class of an error string of the account contract; None for any other text."""
    return _RULES.get(code)


def violations_error(violations: Sequence[Violation]) -> RuleError:
    """The error that stands for rules found broken before signing: the class of the first, carrying all.

    Raises:
        InvalidInput: `violations` is empty.
    """
    if not violations:
        raise InvalidInput("There is no violation to raise.", what="violations")
    first = violations[0]
    return _RULES[first.code](
        first.message, where="preflight", violations=violations, call_index=first.call_index, fix=first.fix
    )
