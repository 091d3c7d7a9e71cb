# ruff: noqa: N818 - errors are named after what happened
"""The rules of this package's own account, one class for each of its error strings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from starknet_sessions.errors.base import descendants
from starknet_sessions.errors.rule import INDEX, RuleError
from starknet_sessions.errors.text import short_text, told, utc_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self


_CHECK_ENTRY_POINT = (
    "Check the call's address and entry point: the contract, or one that it calls, has none of that name."
)
# datetime knows no later second.
_LATEST = 253_402_300_800


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
    data_fields: ClassVar[tuple[str, ...]] = ("call_index",)


class CallNotAllowed(RuleError):
    """A call is outside the session's policies."""

    code = "session/call-not-allowed"
    fix = "Request a session with a policy for this call."
    data_fields: ClassVar[tuple[str, ...]] = ("call_index",)


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
    # What to do other than wait; empty where no waiting helps, and `fix` says all.
    _less: ClassVar[str] = ""

    def __init__(self, message: str | None = None, *, fix: str | None = None, **rest: Any) -> None:
        super().__init__(message, fix=fix, **rest)
        if fix is None and self.spend is not None and self.amount is not None:
            self.fix = self.fix_at(self.retry_after)

    @classmethod
    def fix_at(cls, retry_after: int | None) -> str:
        """What to do where it is known whether waiting helps.

        Args:
            retry_after: Unix seconds from which the same passes; None: waiting does not help.
        """
        if not cls._less:
            return cls.fix
        # What a contract told of its time may be any number.
        if retry_after is not None and retry_after < _LATEST:
            return f"{cls._less}, or wait until {utc_text(retry_after)}."
        return f"{cls._less}, or ask the owner for a session with a higher limit: waiting does not help."


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
    _less = "Lower resource_bounds or the tip"


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
    _less = "Make fewer calls"


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
    _less = "Spend less"


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
        index = data[0] if data and data[0] < INDEX else None
        inner = data[1:]
        reason = short_text(inner[0]) if inner else None
        # Any contract can say it; what it leads to is no more than a look at the call.
        fix = _CHECK_ENTRY_POINT if reason == "ENTRYPOINT_NOT_FOUND" else None
        words = ", ".join(told(inner)) or "no reason given"
        return cls(
            f"{'A call' if index is None else f'Call {index}'} failed: {words}.",
            call_index=index,
            reason=reason if cls._is_code(reason) else None,
            tx_hash=tx_hash,
            fix=fix,
        )

    @classmethod
    def read_data(cls, data: Sequence[int]) -> dict[str, int]:
        """The index of the call."""
        return {"call_index": data[0]} if data and data[0] < INDEX else {}

    @classmethod
    def _is_code(cls, reason: str | None) -> bool:
        return reason in CODES


# Groups are for `except`; the account has no code for them.
_GROUPS = (LimitExceeded, IllFormedSession)
RULES: dict[str, type[RuleError]] = {
    rule.code: rule for rule in descendants(RuleError, __name__) if rule not in _GROUPS
}
"""The class of each error string of the account contract."""

CODES: tuple[str, ...] = tuple(RULES)
"""Every error string of the account contract."""
