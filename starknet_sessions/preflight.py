"""What the account contract will say to a transaction, before it is signed.

The rules are those of cairo/README.md §4, in the order in which the contract applies them; the contract stops
at the first broken rule, here all are reported. Given the exact time, the verdict is that of ``__validate__``
and ``__execute__`` together.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from starknet_sessions import errors
from starknet_sessions.errors import RuleError, Violation, violations_error
from starknet_sessions.felt import to_hex
from starknet_sessions.policy import utc_text
from starknet_sessions.session import MAX_VALIDITY, SignedSession
from starknet_sessions.token import is_surrender

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from starknet_py.net.client_models import Call

    from starknet_sessions.session import Session

__all__ = ["SESSION_BITS", "TagState", "Violation", "is_live", "preflight", "require_allowed"]

SESSION_BITS = 217
"""How many low bits of a session hash the account keeps for a tag."""

_NEAREST = 3

VERSION_LEAD = 86_400
"""How many seconds a version may be ahead of the time when its session goes live."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TagState:
    """What the account holds for a tag, and its epoch.

    Attributes:
        version: Highest version that was live or revoked; 0 also if there was none.
        revoked: Whether every version up to it is revoked.
        hash217: The live session's hash mod 2^217; 0 if there is none.
        epoch: The account's epoch.
    """

    version: int
    revoked: bool
    hash217: int
    epoch: int

    @property
    def is_empty(self) -> bool:
        """Whether the account never held anything for the tag."""
        return not (self.version or self.revoked or self.hash217)


def is_live(session: Session, state: TagState) -> bool:
    """Whether the account holds exactly this session, so that a token needs no authorization."""
    # The contract hashes what a token tells with its own epoch, so the session's epoch plays no part.
    held = session.hash_in_epoch(state.epoch) % 2**SESSION_BITS
    return not state.revoked and (state.version, state.hash217) == (session.version, held)


def preflight(
    session: Session, calls: Sequence[Call], *, now: int, state: TagState | None = None
) -> list[Violation]:
    """Every rule that a transaction with these calls would break; empty: the account will take it.

    Args:
        session: The session; its authorization counts if it is a `SignedSession`.
        calls: The transaction's calls.
        now: Unix seconds of the block that will have the transaction.
        state: What the account holds for the session's tag; None: not known, and nothing is said about it.
    """
    violations = list(_time_violations(session, now))
    violations.extend(_call_violations(session, calls, now))
    if state is not None:
        violations.extend(_state_violations(session, state, now))
    return violations


def require_allowed(
    session: Session, calls: Sequence[Call], *, now: int, state: TagState | None = None
) -> None:
    """Raise if `preflight` finds a broken rule.

    Raises:
        RuleError: As the class of the first rule, with all in ``violations``; ``where`` is ``"preflight"``.
    """
    violations = preflight(session, calls, now=now, state=state)
    if violations:
        raise violations_error(violations)


def _violation(
    rule: type[RuleError],
    message: str,
    *,
    fix: str | None = None,
    call_index: int | None = None,
    call: Call | None = None,
    retry_after: int | None = None,
) -> Violation:
    return Violation(
        code=rule.code,
        message=message,
        fix=fix or rule.fix,
        call_index=call_index,
        contract=None if call is None else call.to_addr,
        selector=None if call is None else call.selector,
        retry_after=retry_after,
    )


def _time_violations(session: Session, now: int) -> Iterator[Violation]:
    if session.expires < now:
        yield _violation(
            errors.SessionExpired,
            f"The session ended at {utc_text(session.expires)}, {now - session.expires} s ago.",
        )
    if now < session.valid_after:
        yield _violation(
            errors.SessionNotYetValid,
            f"The session begins at {utc_text(session.valid_after)}, in {session.valid_after - now} s.",
            retry_after=session.valid_after,
        )
    if session.expires > now + MAX_VALIDITY:
        yield _violation(
            errors.SessionTooLong,
            f"The session ends at {utc_text(session.expires)}, more than 30 days from now.",
            retry_after=session.expires - MAX_VALIDITY,
        )


def _state_violations(session: Session, state: TagState, now: int) -> Iterator[Violation]:
    if is_live(session, state):
        return
    if not state.is_empty and session.version <= state.version:
        if state.revoked:
            yield _violation(
                errors.SessionRevoked,
                f"Versions of {session.tag!r} up to {state.version} are revoked; this is {session.version}.",
            )
        elif session.version < state.version:
            yield _violation(
                errors.SessionSuperseded,
                f"Version {state.version} of {session.tag!r} is live; this is {session.version}.",
            )
        elif session.epoch != state.epoch:
            yield _violation(
                errors.SessionVersionConflict,
                f"The account is in epoch {state.epoch}; the session was signed in epoch {session.epoch}.",
            )
        else:
            yield _violation(
                errors.SessionVersionConflict,
                f"Another session with version {session.version} of {session.tag!r} is live.",
            )
        return
    if session.version > now + VERSION_LEAD:
        yield _violation(
            errors.SessionVersionTooHigh,
            f"The version is {session.version}, more than a day ahead of {now}.",
            retry_after=session.version - VERSION_LEAD,
        )
    if not (isinstance(session, SignedSession) and session.authorization):
        yield _violation(
            errors.SessionNotAuthorized,
            "The session is not live on the account, and its authorization is not at hand.",
        )
    elif session.epoch != state.epoch:
        yield _violation(
            errors.BadAuthorization,
            f"The owner signed in epoch {session.epoch}; the account is in epoch {state.epoch}.",
        )


def _call_violations(session: Session, calls: Sequence[Call], now: int) -> Iterator[Violation]:
    if not calls:
        yield _violation(errors.NoCalls, "There are no calls.")
    if is_surrender(session, calls):
        return
    for i, call in enumerate(calls):
        if call.to_addr == session.address:
            yield _violation(errors.SelfCall, f"Call {i} is to the account itself.", call_index=i, call=call)
        elif session.policy_for(call.to_addr, call.selector, now=now) is None:
            yield _no_policy(session, i, call, now)


def _no_policy(session: Session, index: int, call: Call, now: int) -> Violation:
    what = f"Call {index}, {_entry_point_text(session, call.selector)} of {to_hex(call.to_addr)},"
    ended = [session.policies[i] for i in session.candidates(call.to_addr, call.selector)]
    if ended:
        until = max(policy.until for policy in ended)
        return _violation(
            errors.PolicyExpired,
            f"{what} was allowed until {utc_text(until)}, {now - until} s ago.",
            call_index=index,
            call=call,
        )
    # The call's contract first, then its entry point, then whatever there is.
    nearest = sorted(
        session.policies,
        key=lambda policy: (policy.contract != call.to_addr, policy.selector != call.selector),
    )[:_NEAREST]
    more = len(session.policies) - len(nearest)
    allowed = "; ".join(policy.describe() for policy in nearest) + (f"; and {more} more" if more else "")
    return _violation(
        errors.CallNotAllowed,
        f"{what} is outside the session. Allowed: {allowed}.",
        call_index=index,
        call=call,
    )


def _entry_point_text(session: Session, selector: int) -> str:
    name = next(
        (policy.name for policy in session.policies if policy.selector == selector and policy.name), None
    )
    return name or f"entry point {to_hex(selector)}"
