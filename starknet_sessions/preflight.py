"""What the account contract will say to a transaction, before it is signed.

The rules are those of cairo/README.md §4 and §5, in the order in which the contract applies them; the contract stops
at the first broken rule, here all are reported. Given the exact time, the verdict is that of ``__validate__``
and ``__execute__`` together, but for what nobody can know before:

- balances: a limited token may leave the account by a call whose name says nothing of tokens; of a ``net`` limit only its
  effect on the balance counts, so calldata alone never breaks one;
- allowances: whether a transaction leaves one higher than it found it, which a limit without standing approvals refuses,
  and which counts as spent where it allows them;
- other transactions in flight, which may use up a limit, or register, pause, revoke or replace the session;
- whether the owner's signature is good, which takes a look at the account, and whether the called contracts do what they should.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from starknet_sessions import errors
from starknet_sessions.errors import RuleError, Violation, error_from_code, violations_error
from starknet_sessions.felt import to_hex
from starknet_sessions.limits import LIMIT_EXPIRED, Accounting, Breach, Kind, Resource, charge
from starknet_sessions.policy import utc_text
from starknet_sessions.session import MAX_VALIDITY, Session, SignedSession
from starknet_sessions.spending import call_problems, token_spending
from starknet_sessions.token import is_surrender

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from typing import Any

    from starknet_py.net.client_models import Call

    from starknet_sessions.denied import Denied
    from starknet_sessions.limits import Limit
    from starknet_sessions.policy import Policy
    from starknet_sessions.rules import Rule

__all__ = [
    "FINGERPRINT_BITS",
    "VERSION_LEAD",
    "Judged",
    "OfAnotherMake",
    "TagState",
    "Violation",
    "call_violations",
    "is_live",
    "limit_violations",
    "preflight",
    "require_allowed",
    "violation_of",
    "window_violations",
]

FINGERPRINT_BITS = 217
"""How many low bits of a session's fingerprint the account keeps for a tag."""

VERSION_LEAD = 86_400
"""How many seconds a version may be ahead of the time when its session goes live."""

_NEAREST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class TagState:
    """What the account holds for a tag, and its epoch.

    Attributes:
        version: Highest version that was live or revoked; 0 also if there was none.
        revoked: Whether every version up to it is revoked.
        paused: Whether nothing of the tag is accepted until it is resumed.
        fingerprint217: The live session's fingerprint mod 2^217; 0 if there is none.
        epoch: The account's epoch.
    """

    version: int
    revoked: bool
    paused: bool
    fingerprint217: int
    epoch: int

    @property
    def is_empty(self) -> bool:
        """Whether the account never held anything for the tag."""
        return not (self.version or self.revoked or self.paused or self.fingerprint217)


class Judged(Protocol):
    """What of a session decides over calls, whatever the account: that of ours, or of another make."""

    @property
    def address(self) -> int:
        """The account."""

    @property
    def expires(self) -> int:
        """Last unix second."""

    @property
    def valid_after(self) -> int:
        """First unix second."""

    @property
    def policies(self) -> Sequence[Policy]:
        """The allowed calls."""

    @property
    def limits(self) -> Sequence[Limit]:
        """The most it may spend."""

    @property
    def denied(self) -> Sequence[Denied]:
        """Calls never made."""

    @property
    def tag_felt(self) -> int:
        """The name under which usage is counted."""

    @property
    def counted(self) -> str:
        """What limits in all add up, in words."""

    def candidates(self, contract: int, selector: int) -> tuple[int, ...]:
        """Indices of the policies that speak of a call."""


class OfAnotherMake(Protocol):
    """A `ForeignSession`, which is made further up: its dialect knows what is refused."""

    @property
    def dialect(self) -> Any:
        """Whose account it is."""


def is_live(session: Session, state: TagState) -> bool:
    """Whether the account holds exactly this session, not paused, so that a token needs no authorization."""
    # The contract hashes what a token tells with its own epoch, so the session's epoch plays no part.
    held = session.fingerprint_in(state.epoch) % 2**FINGERPRINT_BITS
    is_barred = state.revoked or state.paused
    return not is_barred and (state.version, state.fingerprint217) == (session.version, held)


def preflight(
    session: Session | OfAnotherMake,
    calls: Sequence[Call],
    *,
    now: int,
    state: Any = None,
    usage: Mapping[int, int] | None = None,
    fee: int | None = None,
) -> list[Violation]:
    """Every rule that a transaction with these calls would break; empty: the account will take it.

    What cannot be known before is at the top of this module. Of a session on an account of another make it says what that
    account would refuse, and what this package enforces in its place.

    Args:
        session: The session; its authorization counts if it is a signed one.
        calls: The transaction's calls.
        now: Unix seconds of the block that will have the transaction.
        state: What the account holds for the session's tag, or for the foreign session; None: not known, and nothing is said
            about it.
        usage: Per `Limit.usage_key` the usage word that the account holds; a key that is not there was never used.
            None: not known: then only what breaks a limit whatever is used of it is reported.
        fee: The most the transaction can cost by its bounds and tip, in fri; the account counts at least 1. None: not
            known: then fee limits are reported only where they have ended or leave nothing.
    """
    if not isinstance(session, Session):
        judged: list[Violation] = session.dialect.violations(
            session, calls, now=now, state=state, usage=usage, fee=fee
        )
        return judged
    surrender = is_surrender(session, calls)
    violations = [*_time_violations(session, now), *_caller_violations(session)]
    if not calls:
        violations.append(violation_of(errors.NoCalls, session, "There are no calls."))
    if not surrender:
        violations.extend(call_violations(session, calls, now))
    if state is not None:
        violations.extend(_state_violations(session, state, now))
    violations.extend(limit_violations(session, calls, now, usage, fee, surrender=surrender))
    return violations


def require_allowed(
    session: Session | OfAnotherMake,
    calls: Sequence[Call],
    *,
    now: int,
    state: Any = None,
    usage: Mapping[int, int] | None = None,
    fee: int | None = None,
) -> None:
    """Raise if `preflight` finds a broken rule.

    Raises:
        RuleError: As the class of the first rule, with all in ``violations``; ``where`` is ``"preflight"``.
    """
    violations = preflight(session, calls, now=now, state=state, usage=usage, fee=fee)
    if violations:
        raise violations_error(violations)


def _rule(code: str) -> type[RuleError]:
    return error_from_code(code) or RuleError


def violation_of(
    rule: type[RuleError],
    session: Judged,
    message: str,
    *,
    call: Call | None = None,
    retry_after: int | None = None,
    **place: Any,
) -> Violation:
    """A broken rule as data.

    Args:
        rule: Its class.
        session: What it was broken under.
        message: What is wrong, in a sentence.
        call: The call at fault.
        retry_after: Unix seconds from which it passes; dropped where the session is over by then.
        **place: Further attributes of `Violation`.
    """
    # Waiting does not help where the session is over by then.
    waits_until = retry_after if retry_after is not None and retry_after <= session.expires else None
    return Violation(
        code=rule.code,
        message=message,
        fix=rule.fix_at(waits_until) if issubclass(rule, errors.LimitExceeded) else rule.fix,
        contract=None if call is None else call.to_addr,
        selector=None if call is None else call.selector,
        retry_after=waits_until,
        **place,
    )


def _time_violations(session: Session, now: int) -> Iterator[Violation]:
    yield from window_violations(session, now)
    if session.expires > now + MAX_VALIDITY:
        yield violation_of(
            errors.SessionTooLong,
            session,
            f"The session ends at {utc_text(session.expires)}, more than 30 days from now.",
            retry_after=session.expires - MAX_VALIDITY,
        )


def window_violations(session: Judged, now: int) -> Iterator[Violation]:
    """What is wrong with the time: after the session's end, or before its beginning."""
    if session.expires < now:
        yield violation_of(
            errors.SessionExpired,
            session,
            f"The session ended at {utc_text(session.expires)}, {now - session.expires} s ago.",
        )
    if now < session.valid_after:
        yield violation_of(
            errors.SessionNotYetValid,
            session,
            f"The session begins at {utc_text(session.valid_after)}, in {session.valid_after - now} s.",
            retry_after=session.valid_after,
        )


def _caller_violations(session: Session) -> Iterator[Violation]:
    if session.required_caller:
        yield violation_of(
            errors.RequiredCaller,
            session,
            f"The session works only when {to_hex(session.required_caller)} executes it from outside.",
        )


def _state_violations(session: Session, state: TagState, now: int) -> Iterator[Violation]:
    if is_live(session, state):
        return
    tag, version = session.tag, session.version
    if not state.is_empty:
        if version <= state.version and state.revoked:
            yield violation_of(
                errors.SessionRevoked,
                session,
                f"Versions of {tag!r} up to {state.version} are revoked; this is {version}.",
            )
            return
        if version < state.version:
            yield violation_of(
                errors.SessionSuperseded,
                session,
                f"Version {state.version} of {tag!r} is live; this is {version}.",
            )
            return
        if state.paused:
            yield violation_of(errors.SessionPaused, session, f"The owner has paused {tag!r}.")
            # Resuming it makes it live again: nothing more is wrong.
            if is_live(session, replace(state, paused=False)):
                return
        if version == state.version:
            other = (
                f"Another session with version {version} of {tag!r} is live."
                if session.epoch == state.epoch
                else f"The account is in epoch {state.epoch}; the session was signed in epoch {session.epoch}."
            )
            yield violation_of(errors.SessionVersionConflict, session, other)
            return
    yield from _first_use_violations(session, state, now)


def _first_use_violations(session: Session, state: TagState, now: int) -> Iterator[Violation]:
    """What is wrong with making the session live, where nothing stands in its place."""
    version = session.version
    if version > now + VERSION_LEAD:
        yield violation_of(
            errors.SessionVersionTooHigh,
            session,
            f"The version is {version}, more than a day ahead of {now}.",
            retry_after=version - VERSION_LEAD,
        )
    if not (isinstance(session, SignedSession) and session.authorization):
        yield violation_of(
            errors.SessionNotAuthorized,
            session,
            "The session is not live on the account, and its authorization is not at hand.",
        )
    elif session.epoch != state.epoch:
        yield violation_of(
            errors.BadAuthorization,
            session,
            f"The owner signed in epoch {session.epoch}; the account is in epoch {state.epoch}.",
        )


def call_violations(session: Judged, calls: Sequence[Call], now: int) -> Iterator[Violation]:
    """What is wrong with each call by itself: to the account, outside the policies, denied."""
    for i, call in enumerate(calls):
        if call.to_addr == session.address:
            yield violation_of(
                errors.SelfCall, session, f"Call {i} is to the account itself.", call=call, call_index=i
            )
            continue
        yield from _policy_violations(session, i, call, now)
        for denied_index, entry in enumerate(session.denied):
            if entry.matches(call.to_addr, call.selector) and entry.is_active(now):
                yield violation_of(
                    errors.CallDenied,
                    session,
                    f"{_call_text(session, i, call)} is denied by denied[{denied_index}]: {entry.describe()}.",
                    call=call,
                    call_index=i,
                    denied_index=denied_index,
                    # The first second at which the entry no longer denies.
                    retry_after=entry.until + 1 if entry.until else None,
                )


def _policy_violations(session: Judged, index: int, call: Call, now: int) -> Iterator[Violation]:
    """What keeps a call from every policy; of several that speak of it, as the narrowest that has not ended tells."""
    speaking = [session.policies[i] for i in session.candidates(call.to_addr, call.selector)]
    active = [policy for policy in speaking if policy.is_active(now)]
    if any(policy.judge(call.calldata) is None for policy in active):
        return
    if active:
        yield from _rule_violations(session, index, call, active)
    elif speaking:
        until = max(policy.until for policy in speaking)
        yield violation_of(
            errors.PolicyExpired,
            session,
            f"{_call_text(session, index, call)} was allowed until {utc_text(until)}, {now - until} s ago.",
            call=call,
            call_index=index,
        )
    else:
        yield _outside(session, index, call)


def _rule_violations(
    session: Judged, index: int, call: Call, policies: Sequence[Policy]
) -> Iterator[Violation]:
    policy, *others = policies
    more = f" It is not as any other policy for it says, either ({len(others)} more)." if others else ""
    for rule_index, rule in enumerate(policy.rules):
        verdict = rule.judge(call.calldata)
        if verdict == "ok":
            continue
        value = _value_of(rule, call.calldata)
        found = "the calldata ends before it" if value is None else f"it is {_number_text(value)}"
        yield violation_of(
            _rule(verdict),
            session,
            f"{_call_text(session, index, call)} breaks the rule that {rule.describe()}: {found}.{more}",
            call=call,
            call_index=index,
            rule_index=rule_index,
            argument=rule.argument or f"word {rule.word}",
            value=value,
        )


def _outside(session: Judged, index: int, call: Call) -> Violation:
    # The call's contract first, then its entry point, then whatever there is.
    nearest = sorted(
        session.policies,
        key=lambda policy: (policy.contract != call.to_addr, policy.selector != call.selector),
    )[:_NEAREST]
    more = len(session.policies) - len(nearest)
    allowed = "; ".join(policy.describe() for policy in nearest) + (f"; and {more} more" if more else "")
    return violation_of(
        errors.CallNotAllowed,
        session,
        f"{_call_text(session, index, call)} is outside the session. Allowed: {allowed}.",
        call=call,
        call_index=index,
    )


def limit_violations(
    session: Judged,
    calls: Sequence[Call],
    now: int,
    usage: Mapping[int, int] | None,
    fee: int | None,
    *,
    surrender: bool = False,
    spends: Mapping[int, int] | None = None,
) -> Iterator[Violation]:
    """Which limits the calls would break together.

    Args:
        session: The session.
        calls: The transaction's calls.
        now: Unix seconds.
        usage: As for `preflight`.
        fee: As for `preflight`.
        surrender: Whether the calls are a surrender, which no limit of calls counts.
        spends: Per limited token what the calls spend of it; None: what they send, as on an account of ours.
    """
    tokens = {limit.token for limit in session.limits if limit.resource is Resource.TOKEN}
    if spends is None:
        # The account itself is no token's contract; calls to it are refused already.
        others = [call for call in calls if call.to_addr != session.address]
        spends = {token: token_spending(others, token, session.address).sent for token in tokens}
    # Limits of tokens come last.
    is_judged = False
    for i, limit in enumerate(session.limits):
        if limit.resource is Resource.TOKEN and not is_judged:
            yield from _token_call_violations(session, calls, tokens)
            is_judged = True
        if limit.resource is Resource.FEE:
            yield from _fee_violations(session, i, now, usage, fee)
        elif limit.resource is Resource.CALLS:
            if not surrender:
                yield from _breach_violations(session, i, len(calls), now, usage)
        elif limit.accounting is Accounting.GROSS:
            yield from _breach_violations(session, i, spends[limit.token], now, usage)


def _token_call_violations(
    session: Judged, calls: Sequence[Call], tokens: Collection[int]
) -> Iterator[Violation]:
    for problem in call_problems(calls, tokens):
        call = calls[problem.call_index]
        if call.to_addr != session.address:
            yield violation_of(
                _rule(problem.code),
                session,
                f"{_call_text(session, problem.call_index, call)} {problem.why}.",
                call=call,
                call_index=problem.call_index,
            )


def _fee_violations(
    session: Judged, index: int, now: int, usage: Mapping[int, int] | None, fee: int | None
) -> Iterator[Violation]:
    # 1 is the least that counts, so that an estimation with bounds of 0 writes what the transaction will.
    spend = max(1, fee or 0)
    yield from _breach_violations(session, index, spend, now, usage, is_known=fee is not None)


def _breach_violations(
    session: Judged,
    index: int,
    spend: int,
    now: int,
    usage: Mapping[int, int] | None,
    *,
    is_known: bool = True,
) -> Iterator[Violation]:
    limit = session.limits[index]
    key = None if usage is None else limit.usage_key(session.tag_felt)
    word = 0 if key is None or usage is None else usage.get(key, 0)
    breach = charge(limit, word, spend, now)
    if not isinstance(breach, Breach):
        return
    # Without usage, that nothing is used is no knowledge but the least there can be.
    is_used_known = usage is not None or limit.kind is Kind.PER_TRANSACTION
    # Of a limit that has ended no number matters, and the contract tells none.
    is_over = breach.code == LIMIT_EXPIRED
    yield violation_of(
        _rule(breach.code),
        session,
        _breach_text(session, index, breach, is_used_known=is_used_known, is_spend_known=is_known),
        limit_index=index,
        used=breach.used if is_used_known and not is_over else None,
        spend=spend if is_known and not is_over else None,
        amount=None if is_over else breach.amount,
        remaining=breach.remaining if is_used_known or breach.remaining == 0 else None,
        retry_after=breach.retry_after,
    )


def _breach_text(
    session: Judged, index: int, breach: Breach, *, is_used_known: bool, is_spend_known: bool
) -> str:
    limit = breach.limit
    what = f"limits[{index}] ({limit.describe(counted=session.counted)})"
    if breach.code == LIMIT_EXPIRED:
        return f"{what} has ended at {utc_text(limit.until)}."
    left = f" leaves {limit.amount_text(breach.remaining)}" if is_used_known else " is exceeded"
    reset = f" until {utc_text(breach.next_reset)}" if is_used_known and breach.next_reset else ""
    spend = f"; the transaction has {limit.amount_text(breach.spend)}" if is_spend_known else ""
    return f"{what}{left}{reset}{spend}."


def _value_of(rule: Rule, calldata: Sequence[int]) -> int | None:
    if rule.end > len(calldata):
        return None
    low, *high = calldata[rule.word : rule.end]
    # Not |: halves that are too large are told as the number that they would make.
    return low + (high[0] << 128) if high else low


def _number_text(value: int) -> str:
    # As rules are described: what is below 2^128 is an amount, more is an address or a hash.
    return str(value) if value < 2**128 else to_hex(value)


def _call_text(session: Judged, index: int, call: Call) -> str:
    """A call for people, to begin a sentence."""
    name = next(
        (policy.name for policy in session.policies if policy.selector == call.selector and policy.name), None
    )
    what = name or f"entry point {to_hex(call.selector)}"
    return f"Call {index}, {what} of {to_hex(call.to_addr)},"
