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
    ├── MissingExtra (ImportError)     .extra
    ├── KeystoreError                  .location
    │   ├── InvalidKeystore            .path
    │   │   └── UnsupportedKeystore
    │   ├── WrongPassword
    │   ├── NoPassword
    │   ├── KeystoreExists (FileExistsError)
    │   ├── ExposedFile (PermissionError)  .mode
    │   ├── KeyringUnusable
    │   └── KeyNotFound (LookupError)
    └── RuleError                      .where .violations .retry_after .tx_hash, and what its code's data says
        ├── MalformedToken             session/malformed-token
        ├── NoCalls                    session/no-calls
        ├── SessionExpired             session/expired
        ├── SessionNotYetValid         session/not-yet-valid
        ├── SessionTooLong             session/too-long
        ├── BadSessionSignature        session/bad-signature
        ├── SessionRevoked             session/revoked
        ├── SessionSuperseded          session/superseded
        ├── SessionPaused              session/paused
        ├── SessionVersionConflict     session/version-conflict
        ├── SessionVersionTooHigh      session/version-too-high
        ├── SessionNotAuthorized       session/not-authorized
        ├── BadAuthorization           session/bad-authorization
        ├── SessionNotLive             session/not-live
        ├── OtherTag                   session/other-tag
        ├── SessionUsedSince           session/used-since              .limit_index
        ├── RequiredCaller             session/required-caller
        ├── SelfCall                   session/self-call               .call_index
        ├── CallNotAllowed             session/call-not-allowed        .call_index
        ├── PolicyExpired              session/policy-expired          .call_index
        ├── RuleBroken                 session/rule-broken             .call_index .rule_index
        ├── ArgumentMissing            session/argument-missing        .call_index .rule_index
        ├── CallDenied                 session/call-denied             .call_index .denied_index
        ├── LimitExceeded              .limit_index .used .spend .amount .remaining .next_reset
        │   ├── FeePerTxExceeded       session/fee-per-tx-exceeded
        │   ├── FeeTotalExceeded       session/fee-total-exceeded
        │   ├── FeeWindowExceeded      session/fee-window-exceeded
        │   ├── CallsPerTxExceeded     session/calls-per-tx-exceeded
        │   ├── CallsTotalExceeded     session/calls-total-exceeded
        │   ├── CallsWindowExceeded    session/calls-window-exceeded
        │   ├── TokenPerTxExceeded     session/token-per-tx-exceeded
        │   ├── TokenTotalExceeded     session/token-total-exceeded
        │   └── TokenWindowExceeded    session/token-window-exceeded
        ├── LimitExpired               session/limit-expired           .limit_index
        ├── StandingApproval           session/standing-approval       .limit_index
        ├── UnlistedToken              session/unlisted-token          .call_index
        ├── BadTokenCall               session/bad-token-call          .call_index
        ├── TokenFailed                session/token-failed            .token
        ├── IllFormedSession           what the account finds wrong with the session itself
        │   ├── TooManyLimits          session/too-many-limits
        │   ├── LimitUnknown           session/limit-unknown           .limit_index
        │   ├── LimitZeroWindow        session/limit-zero-window       .limit_index
        │   ├── LimitNeedlessWindow    session/limit-needless-window   .limit_index
        │   ├── LimitWindowNotHours    session/limit-window-not-hours  .limit_index
        │   ├── LimitNoToken           session/limit-no-token          .limit_index
        │   ├── LimitNotForTokens      session/limit-not-for-tokens    .limit_index
        │   ├── LimitDuplicate         session/limit-duplicate         .limit_index
        │   ├── LimitUnordered         session/limit-unordered         .limit_index
        │   ├── DeniedEverything       session/denied-everything       .denied_index
        │   ├── DeniedDuplicate        session/denied-duplicate        .denied_index
        │   ├── DeniedUnordered        session/denied-unordered        .denied_index
        │   └── TooManyDenied          session/too-many-denied
        ├── InvalidCaller              account/invalid-caller
        ├── InvalidTransactionVersion  account/invalid-version
        ├── PaymasterDataRefused       account/paymaster-data
        ├── BadOwnerSignature          account/bad-signature
        ├── OnlySelf                   account/only-self
        ├── InvalidOwner               account/invalid-owner
        ├── BadAcceptance              account/bad-acceptance
        ├── InvalidClass               account/invalid-class
        └── CallFailed                 account/call-failed             .call_index .reason

A `RuleError` is one rule of the account contract, whoever applied it: the contract (``where="chain"``) or our
copy of the rules before anything was signed (``where="preflight"``). So ``except SessionExpired`` catches
both. The meaning of a code is the first line of its class's docstring; `ErrorCode` has it as data, and the tables of the
documentation are made from that.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

T = TypeVar("T")

Where = Literal["preflight", "chain"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Violation:
    """One rule that a transaction would break, as data. What does not apply is None, which is never the same as 0.

    Attributes:
        code: The rule, as the contract names it: ``session/expired``.
        message: What is wrong, in a sentence.
        fix: What to do about it.
        call_index: The call at fault, counted from 0; None when it is the session, or all calls together.
        contract: The address that call goes to.
        selector: The entry point that call names.
        rule_index: The rule of that call's policy, counted from 0.
        argument: The argument that the rule speaks of: its name, or ``word 2``.
        value: What the call has there.
        denied_index: The denied entry that the call matches, counted from 0.
        limit_index: The limit, counted from 0 in the session's order.
        used: What counts against the limit already.
        spend: What the transaction would add: base units of the token, fri, or calls.
        amount: The most the limit allows.
        remaining: What the limit still lets go.
        retry_after: Unix seconds from which this rule passes without any change; None when waiting does not
            help.
    """

    code: str
    message: str
    fix: str
    call_index: int | None = None
    contract: int | None = None
    selector: int | None = None
    rule_index: int | None = None
    argument: str | None = None
    value: int | None = None
    denied_index: int | None = None
    limit_index: int | None = None
    used: int | None = None
    spend: int | None = None
    amount: int | None = None
    remaining: int | None = None
    retry_after: int | None = None

    def to_dict(self) -> dict[str, str | int]:
        """The violation as JSON data, without what does not apply. What may not fit a double is ``"0x…"``."""
        return {
            name: hex(value) if name in _WIDE and isinstance(value, int) else value
            for name in self.__dataclass_fields__
            if (value := getattr(self, name)) is not None
        }


# Felts and amounts: JSON's numbers are doubles to many readers.
_WIDE = frozenset({"contract", "selector", "value", "used", "spend", "amount", "remaining"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorCode:
    """What is known of an error before it happens.

    Attributes:
        code: Its stable name: ``session/rule-broken``.
        name: The class that it is raised as: ``RuleBroken``.
        meaning: What happened, in a sentence.
        fix: What to do about it.
        fields: What the account contract tells beside the code, felt by felt.
        values: What it told, where the error was read from a node's answer: pairs of field and number.
    """

    code: str
    name: str
    meaning: str
    fix: str
    fields: tuple[str, ...] = ()
    values: tuple[tuple[str, int], ...] = ()


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


class MissingExtra(SessionsError, ImportError):
    """An optional dependency is not installed.

    Attributes:
        extra: The extra of this package that brings it.
    """

    code = "extra/missing"
    fix = "Install the extra."

    def __init__(self, message: str, *, extra: str = "", fix: str | None = None) -> None:
        super().__init__(message, fix=fix)
        self.extra = extra


class KeystoreError(SessionsError):
    """A session key could not be stored or read. No such error contains a key or a password.

    Attributes:
        location: The file, or the service in the keyring.
    """

    code = "keystore/error"
    fix = "Look at the message."

    def __init__(self, message: str, *, location: str = "", fix: str | None = None) -> None:
        super().__init__(message, fix=fix)
        self.location = location

    def __str__(self) -> str:
        where = f"{self.location}: " if self.location else ""
        return f"{self.code}: {where}{self.message} {self.fix}"


class InvalidKeystore(KeystoreError):
    """The file is not a keystore of this package, or does not hold together.

    Attributes:
        path: Where in the document: ``$.kdf.salt``.
    """

    code = "keystore/invalid"
    fix = "Give the file that save_key wrote; do not edit it."

    def __init__(self, message: str, *, path: str = "$", location: str = "", fix: str | None = None) -> None:
        super().__init__(message, location=location, fix=fix)
        self.path = path

    def __str__(self) -> str:
        where = f"{self.location}: " if self.location else ""
        return f"{self.code}: {where}at {self.path}: {self.message} {self.fix}"


class UnsupportedKeystore(InvalidKeystore):
    """The keystore is of another version, or asks for what this package does not do.

    Attributes:
        path: Where in the document.
    """

    code = "keystore/unsupported"
    fix = "Upgrade starknet-sessions, if the file comes from a newer one."


class WrongPassword(KeystoreError):
    """The password is wrong or the file was changed: the two cannot be told apart."""

    code = "keystore/wrong-password"
    fix = "Try the password again; if it is the right one, take the file from a backup."


class NoPassword(KeystoreError):
    """No password could be had from where it was to come from."""

    code = "keystore/no-password"
    fix = "Give the password in a file or an environment variable."


class KeystoreExists(KeystoreError, FileExistsError):
    """There is a file of this name; nothing was written."""

    code = "keystore/exists"
    fix = "Choose another name, or give overwrite=True: the key in that file is then gone."


class ExposedFile(KeystoreError, PermissionError):
    """Other users of this computer have access to a file that is to be secret.

    Attributes:
        mode: The file's permission bits.
    """

    code = "keystore/exposed"
    fix = "Take the permissions of group and others away: chmod 600."

    def __init__(
        self, message: str, *, mode: int | None = None, location: str = "", fix: str | None = None
    ) -> None:
        super().__init__(message, location=location, fix=fix)
        self.mode = mode


class KeyringUnusable(KeystoreError):
    """The system has no keyring that keeps secrets, or the keyring failed."""

    code = "keyring/unusable"
    fix = "Unlock or install the system's keyring, or use a keystore file."


class KeyNotFound(KeystoreError, LookupError):
    """The keyring has no such key."""

    code = "keyring/not-found"
    fix = "Check the service and the public key."


_INDEX, _AMOUNT, _SECONDS, _FELT = 2**32, 2**128, 2**64, 2**251
# What the account tells beside a code, and below what each of it is; more is no such thing, whoever wrote it.
_FIELDS = {
    "call_index": _INDEX,
    "rule_index": _INDEX,
    "denied_index": _INDEX,
    "limit_index": _INDEX,
    "token": _FELT,
    "used": _AMOUNT,
    "spend_low": _AMOUNT,
    "spend_high": _AMOUNT,
    "amount": _AMOUNT,
    "next_reset": _SECONDS,
}
# A receipt has it after the panic data of the account's own entry point.
_ENTRY_POINT_FAILED = int.from_bytes(b"ENTRYPOINT_FAILED", "big")


class RuleError(SessionsError):
    """A rule of the account contract refuses the transaction.

    Raised as the class of the rule. Before signing, all broken rules are known: then the class is that of the
    first, in the order in which the contract would have met them, and ``violations`` has them all.

    Attributes:
        data_fields: What the contract tells beside the code, felt by felt. The attributes of these names have it;
            each is None where it does not apply, or was not told.
        where: ``"preflight"``: refused here, nothing was signed or sent. ``"chain"``: the account contract
            refused.
        violations: Every rule broken, when refused here; empty when the chain refused.
        call_index: The call at fault, counted from 0, if it is one.
        rule_index: The rule of that call's policy, counted from 0.
        denied_index: The denied entry, counted from 0 in the session's order.
        limit_index: The limit, counted from 0 in the session's order.
        token: The address of the token.
        used: What counted against the limit before.
        spend: What was to be spent: base units, fri, or calls.
        amount: The most the limit allows.
        next_reset: When the limit's window ends, in unix seconds; 0 = never, or none has begun.
        retry_after: Unix seconds from which the same passes without any change, as far as that is known; None
            when waiting does not help.
        tx_hash: The transaction, if one was sent.
    """

    code = "account/refused"
    fix = "Look at the code; the table of the documentation has all of them."
    data_fields: ClassVar[tuple[str, ...]] = ()

    def __init__(
        self,
        message: str | None = None,
        *,
        where: Where = "chain",
        violations: Sequence[Violation] = (),
        call_index: int | None = None,
        rule_index: int | None = None,
        denied_index: int | None = None,
        limit_index: int | None = None,
        token: int | None = None,
        used: int | None = None,
        spend: int | None = None,
        amount: int | None = None,
        next_reset: int | None = None,
        retry_after: int | None = None,
        tx_hash: int | None = None,
        fix: str | None = None,
    ) -> None:
        self.where: Where = where
        self.violations = tuple(violations)
        self.call_index = call_index
        self.rule_index = rule_index
        self.denied_index = denied_index
        self.limit_index = limit_index
        self.token = token
        self.used = used
        self.spend = spend
        self.amount = amount
        self.next_reset = next_reset
        fits = spend is not None and amount is not None and spend <= amount
        # A window that is too small for the spend will be so forever.
        self.retry_after = next_reset if retry_after is None and next_reset and fits else retry_after
        self.tx_hash = tx_hash
        super().__init__(message or f"{_meaning(type(self))}{self._place_text()}", fix=fix)

    @classmethod
    def from_data(cls, data: Sequence[int], *, tx_hash: int | None = None) -> Self:
        """The error for panic data of the account.

        Args:
            data: The felts after the code. Missing ones, and numbers that cannot be what they stand for, are left
                out; more than there should be are ignored.
            tx_hash: The transaction, if one was sent.
        """
        named: dict[str, Any] = dict(cls.read_data(data))
        return cls(**named, tx_hash=tx_hash)

    @classmethod
    def read_data(cls, data: Sequence[int]) -> dict[str, int]:
        """The felts after the code by their names, ``spend`` in one number; as forgiving as `from_data`."""
        felts = list(data)
        while felts and felts[-1] == _ENTRY_POINT_FAILED:
            felts.pop()
        found = {
            name: felt
            for name, felt in zip(cls.data_fields, felts, strict=False)
            if 0 <= felt < _FIELDS[name]
        }
        low, high = found.pop("spend_low", None), found.pop("spend_high", None)
        if low is not None and high is not None:
            found["spend"] = low | high << 128
        return found

    @property
    def remaining(self) -> int | None:
        """What the limit still lets go; None where it is no limit, or not known."""
        return None if self.amount is None or self.used is None else max(0, self.amount - self.used)

    def __str__(self) -> str:
        where = "before signing" if self.where == "preflight" else "by the account contract"
        sent = "" if self.tx_hash is None else f", transaction {self.tx_hash:#x}"
        first = f"{self.code}: {self.message} {self.fix} (refused {where}{sent})"
        others = [f"{other.code}: {other.message} {other.fix}" for other in self.violations[1:]]
        return "\n".join([first, *others])

    def _place_text(self) -> str:
        parts = [
            f"{word} {number}"
            for word, number in (
                ("call", self.call_index),
                ("rule", self.rule_index),
                ("denied entry", self.denied_index),
                ("limit", self.limit_index),
                ("token", None if self.token is None else f"{self.token:#x}"),
                ("used", self.used),
                ("asked for", self.spend),
                ("allowed", self.amount),
                ("passes from unix second", self.retry_after),
            )
            if number is not None
        ]
        return f" ({', '.join(parts)})" if parts else ""


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


class SessionPaused(RuleError):
    """The tag is paused: nothing of it is accepted, and nothing goes live."""

    code = "session/paused"
    fix = "Wait until the owner resumes the tag, or revokes it."


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


class SessionNotLive(RuleError):
    """The session to replace is not live."""

    code = "session/not-live"
    fix = "Register the new session instead: there is nothing that it would take the place of."


class OtherTag(RuleError):
    """The new session is of another tag than the one to replace."""

    code = "session/other-tag"
    fix = "Give the new session the same tag; usage belongs to it."


class SessionUsedSince(RuleError):
    """The session was used since its usage was looked at."""

    code = "session/used-since"
    fix = "Look at its limits again, then replace it with what they say now."
    data_fields = ("limit_index",)


class RequiredCaller(RuleError):
    """The session works only through the caller it requires."""

    code = "session/required-caller"
    fix = "Have the required caller execute it from outside; it makes no transactions of its own."


class SelfCall(RuleError):
    """A session cannot call the account itself."""

    code = "session/self-call"
    fix = "Leave the call to the owner; a session can only revoke itself, alone in its transaction."
    data_fields = ("call_index",)


class CallNotAllowed(RuleError):
    """A call is outside the session's policies."""

    code = "session/call-not-allowed"
    fix = "Request a session with a policy for this call."
    data_fields = ("call_index",)


class PolicyExpired(RuleError):
    """The policy for a call has ended, though the session has not."""

    code = "session/policy-expired"
    fix = "Request a session with a later until for this call."
    data_fields = ("call_index",)


class RuleBroken(RuleError):
    """An argument of a call is not as its policy says."""

    code = "session/rule-broken"
    fix = "Change the argument, or request a session whose rules allow it."
    data_fields = ("call_index", "rule_index")


class ArgumentMissing(RuleError):
    """The calldata of a call ends before an argument that its policy has a rule for."""

    code = "session/argument-missing"
    fix = "Give the call all of its arguments."
    data_fields = ("call_index", "rule_index")


class CallDenied(RuleError):
    """A call is denied by the session, whatever its policies allow."""

    code = "session/call-denied"
    fix = "Leave the call out, or ask the owner for a session that does not deny it."
    data_fields = ("call_index", "denied_index")


class LimitExceeded(RuleError):
    """More is spent than a limit of the session leaves."""

    code = "session/limit-exceeded"
    fix = "Spend less, wait until retry_after where there is one, or ask the owner for a higher limit."
    data_fields = ("limit_index", "used", "spend_low", "spend_high", "amount", "next_reset")


class FeePerTxExceeded(LimitExceeded):
    """The transaction may cost more than the limit of fees for one transaction."""

    code = "session/fee-per-tx-exceeded"
    fix = "Lower resource_bounds or the tip, or make fewer calls in a transaction."


class FeeTotalExceeded(LimitExceeded):
    """The transaction may cost more than the limit of fees leaves."""

    code = "session/fee-total-exceeded"
    fix = "Lower resource_bounds or the tip, or ask the owner for a session with a higher limit."


class FeeWindowExceeded(LimitExceeded):
    """The transaction may cost more than the limit of fees leaves in this window."""

    code = "session/fee-window-exceeded"
    fix = "Lower resource_bounds or the tip, or wait until retry_after where there is one."


class CallsPerTxExceeded(LimitExceeded):
    """The transaction has more calls than the session may make in one."""

    code = "session/calls-per-tx-exceeded"
    fix = "Send the calls in several transactions."


class CallsTotalExceeded(LimitExceeded):
    """The transaction has more calls than the session may still make."""

    code = "session/calls-total-exceeded"
    fix = "Ask the owner for a session with a higher limit."


class CallsWindowExceeded(LimitExceeded):
    """The transaction has more calls than the session may still make in this window."""

    code = "session/calls-window-exceeded"
    fix = "Make fewer calls, or wait until retry_after where there is one."


class TokenPerTxExceeded(LimitExceeded):
    """The transaction spends more of a token than the session may in one."""

    code = "session/token-per-tx-exceeded"
    fix = "Spend less in each transaction."


class TokenTotalExceeded(LimitExceeded):
    """The transaction spends more of a token than the session may still spend."""

    code = "session/token-total-exceeded"
    fix = "Spend less, or ask the owner for a session with a higher limit."


class TokenWindowExceeded(LimitExceeded):
    """The transaction spends more of a token than the session may still spend in this window."""

    code = "session/token-window-exceeded"
    fix = "Spend less, or wait until retry_after where there is one."


class LimitExpired(RuleError):
    """The end of a limit has passed, and with it whatever it limits."""

    code = "session/limit-expired"
    fix = "Ask the owner for a session whose limit ends later."
    data_fields = ("limit_index",)


class StandingApproval(RuleError):
    """The transaction would leave an allowance of a limited token higher than it found it."""

    code = "session/standing-approval"
    fix = "Use the approval up or lower it in the same transaction, or have standing_approval=True in all limits of the token."
    data_fields = ("limit_index",)


class UnlistedToken(RuleError):
    """A call moves or approves by name what may be a token without a limit, which no session with a token limit does."""

    code = "session/unlisted-token"
    fix = "Request a session with a limit for that token; UNLIMITED is an amount too."
    data_fields = ("call_index",)


class BadTokenCall(RuleError):
    """A call to a limited token is none whose spending can be told, or not with exactly its arguments."""

    code = "session/bad-token-call"
    fix = "Use transfer, transfer_from, approve, or what raises and lowers an allowance, with the amount as a u256."
    data_fields = ("call_index",)


class TokenFailed(RuleError):
    """A limited token did not tell a balance or an allowance."""

    code = "session/token-failed"
    fix = "Check that the address of the limit is that of a token."
    data_fields = ("token",)


class IllFormedSession(RuleError):
    """What the owner signed is no session that the account takes."""

    code = "session/ill-formed"
    fix = "Let this package make the session: it refuses the same before anybody signs."


class TooManyLimits(IllFormedSession):
    """The session has more than 16 limits."""

    code = "session/too-many-limits"
    fix = "Leave some out, or use two sessions."


class LimitUnknown(IllFormedSession):
    """A limit is of a resource, kind or accounting that the account does not know."""

    code = "session/limit-unknown"
    fix = "Make it with token_limit(…), fee_limit(…) or call_limit(…), which check it."
    data_fields = ("limit_index",)


class LimitZeroWindow(IllFormedSession):
    """A limit of kind window or sliding has a window of 0 seconds."""

    code = "session/limit-zero-window"
    fix = "Give per=DAY, or leave per out for a limit in all."
    data_fields = ("limit_index",)


class LimitNeedlessWindow(IllFormedSession):
    """A limit that needs no window has one."""

    code = "session/limit-needless-window"
    fix = "Make it with token_limit(…), fee_limit(…) or call_limit(…), which check it."
    data_fields = ("limit_index",)


class LimitWindowNotHours(IllFormedSession):
    """The window of a limit of fees or calls is no whole number of hours."""

    code = "session/limit-window-not-hours"
    fix = "Give a multiple of 3600 seconds."
    data_fields = ("limit_index",)


class LimitNoToken(IllFormedSession):
    """A limit of a token has no token."""

    code = "session/limit-no-token"
    fix = "Give the token's address."
    data_fields = ("limit_index",)


class LimitNotForTokens(IllFormedSession):
    """A limit of fees or calls has a token, net accounting or a standing approval."""

    code = "session/limit-not-for-tokens"
    fix = "Leave these to limits of tokens."
    data_fields = ("limit_index",)


class LimitDuplicate(IllFormedSession):
    """Two limits of the session count the same."""

    code = "session/limit-duplicate"
    fix = "Leave one of them out."
    data_fields = ("limit_index",)


class LimitUnordered(IllFormedSession):
    """The limits of the session are not in ascending order."""

    code = "session/limit-unordered"
    fix = "Take them in the order of check_limits."
    data_fields = ("limit_index",)


class DeniedEverything(IllFormedSession):
    """A denied entry matches every call."""

    code = "session/denied-everything"
    fix = "Name a contract or an entry point in it."
    data_fields = ("denied_index",)


class DeniedDuplicate(IllFormedSession):
    """Two denied entries are of the same contract and entry point."""

    code = "session/denied-duplicate"
    fix = "Leave one of them out."
    data_fields = ("denied_index",)


class DeniedUnordered(IllFormedSession):
    """The denied entries of the session are not in ascending order."""

    code = "session/denied-unordered"
    fix = "Take them in the order of check_denied."
    data_fields = ("denied_index",)


class TooManyDenied(IllFormedSession):
    """The session has more than 127 denied entries."""

    code = "session/too-many-denied"
    fix = "Use wildcards, or policies of exact calls, which need no denied entries."


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
    """A called contract failed; none of the calls had an effect.

    Attributes:
        reason: The code that the called contract gave, where it is one of `CODES`: ``account/bad-acceptance``, if the
            call was one of the owner to the account itself. Any other contract may give whatever code it likes.
    """

    code = "account/call-failed"
    fix = "Look at the reason, which is the called contract's own."
    data_fields = ("call_index", "reason")

    def __init__(self, message: str | None = None, *, reason: str | None = None, **rest: Any) -> None:
        super().__init__(message, **rest)
        self.reason = reason

    @classmethod
    def from_data(cls, data: Sequence[int], *, tx_hash: int | None = None) -> Self:
        """The error for panic data of the account: the index of the call, then whatever that call panicked with."""
        index = data[0] if data and data[0] < _INDEX else None
        inner = data[1:]
        reason = _short_text(inner[0]) if inner else None
        told = ", ".join(_short_text(felt) or hex(felt) for felt in inner) or "no reason given"
        return cls(
            f"{'A call' if index is None else f'Call {index}'} failed: {told}.",
            call_index=index,
            reason=reason if reason in CODES else None,
            tx_hash=tx_hash,
        )

    @classmethod
    def read_data(cls, data: Sequence[int]) -> dict[str, int]:
        """The index of the call."""
        return {"call_index": data[0]} if data and data[0] < _INDEX else {}


def _descendants(base: type[T]) -> list[type[T]]:
    """All classes below, in the order in which they are written."""
    return [
        found
        for child in base.__subclasses__()
        if child.__module__ == __name__
        for found in (child, *_descendants(child))
    ]


# Groups are for `except`; the account has no code for them.
_GROUPS = (LimitExceeded, IllFormedSession)
_RULES: dict[str, type[RuleError]] = {
    rule.code: rule for rule in _descendants(RuleError) if rule not in _GROUPS
}
_ERRORS: dict[str, type[SessionsError]] = {error.code: error for error in _descendants(SessionsError)}

CODES: tuple[str, ...] = tuple(_RULES)
"""Every error string of the account contract."""


def error_from_code(code: str | int) -> type[RuleError] | None:
    """The class of an error string of the account contract, given as text or as felt; None for anything else."""
    text = _short_text(code) if isinstance(code, int) else code
    return _RULES.get(text or "")


def describe_code(code: str) -> ErrorCode | None:
    """What is known of an error of this package, by its code or the name of its class; None for any other text."""
    by_name = {error.__name__: error for error in _ERRORS.values()}
    error = _ERRORS.get(code) or by_name.get(code)
    if error is None:
        return None
    return ErrorCode(
        code=error.code,
        name=error.__name__,
        meaning=_meaning(error),
        fix=error.fix,
        fields=error.data_fields if issubclass(error, RuleError) else (),
    )


def violations_error(violations: Sequence[Violation]) -> RuleError:
    """The error that stands for rules found broken before signing: the class of the first, carrying all.

    Its ``retry_after`` is when the last of them passes, if all do by waiting.

    Raises:
        InvalidInput: `violations` is empty.
    """
    if not violations:
        raise InvalidInput("There is no violation to raise.", what="violations")
    first = violations[0]
    times = [violation.retry_after for violation in violations]
    known = [time for time in times if time is not None]
    return _RULES[first.code](
        first.message,
        where="preflight",
        violations=violations,
        call_index=first.call_index,
        rule_index=first.rule_index,
        denied_index=first.denied_index,
        limit_index=first.limit_index,
        used=first.used,
        spend=first.spend,
        amount=first.amount,
        retry_after=max(known) if len(known) == len(times) else None,
        fix=first.fix,
    )


def _meaning(error: type[SessionsError]) -> str:
    # Docstrings are gone under -OO.
    return (error.__doc__ or error.code).strip().partition("\n")[0]


def _short_text(felt: int) -> str | None:
    raw = felt.to_bytes(32, "big").lstrip(b"\0") if 0 <= felt < 2**256 else b""
    return raw.decode("ascii") if raw and all(32 <= byte < 127 for byte in raw) else None
