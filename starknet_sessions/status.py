"""What the chain says of a signed session: live, ready, paused or dead, and why; and what is left of its limits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from starknet_sessions import errors
from starknet_sessions.clock import SystemClock
from starknet_sessions.contracts.account import get_limits, get_tag_state, is_valid_signature, usage_of
from starknet_sessions.errors import BadAuthorization, NodeError, Violation, WrongChain, error_from_code
from starknet_sessions.limits import Resource
from starknet_sessions.policy import utc_text
from starknet_sessions.preflight import is_live, preflight
from starknet_sessions.revert import NODE_FAILURES, NodeCode, refused
from starknet_sessions.session import chain_text

if TYPE_CHECKING:
    from starknet_py.net.client import Client

    from starknet_sessions.clock import Clock
    from starknet_sessions.limits import LimitState
    from starknet_sessions.preflight import TagState
    from starknet_sessions.session import SignedSession

Status = Literal["live", "ready", "paused", "dead"]

_GOOD: dict[Status, str] = {
    "live": "The account holds exactly this session, and its window is open.",
    "ready": "The owner's signature is good, the window is open, and nothing newer holds the tag.",
}
# What the owner decided comes first, whatever else is wrong.
_DECIDED = (errors.SessionRevoked.code, errors.SessionPaused.code)
# Of a transaction without calls, and of who brings the calls: not of the session.
_NOT_OF_THE_SESSION = (errors.NoCalls.code, errors.RequiredCaller.code)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionStatus:
    """What the chain says of a session.

    Attributes:
        status: ``"live"``: used before, or registered. ``"ready"``: its first use will make it live. ``"paused"``: the owner
            has paused the tag, and nothing else is wrong. ``"dead"``: the account refuses it now; `codes` tell why, `retry_after`
            whether waiting helps.
        reasons: Why, in sentences; what the owner decided (revoked, paused) first.
        codes: The account's error strings that a transaction would meet, in the order of `reasons`; empty if live or ready.
        retry_after: Unix seconds from which it is no longer dead, without any change; None: waiting does not help, or it
            is not dead.
        limits: What is used of each limit, what is left and when it begins anew, in the order of the session's limits.
        held: What the account holds for the session's tag.
        now: Unix seconds at which this was so.
    """

    status: Status
    reasons: tuple[str, ...]
    codes: tuple[str, ...]
    retry_after: int | None
    limits: tuple[LimitState, ...]
    held: TagState
    now: int


async def session_status(
    client: Client, session: SignedSession, *, clock: Clock | None = None
) -> SessionStatus:
    """Ask a node what would become of a transaction of this session now, and what is left of its limits.

    Args:
        client: The node: a starknet-py `FullNodeClient`, or the client of an account.
        session: The session, with its authorization.
        clock: Tells the time; None: the clock of this computer, or of the latest block where that is later.

    Raises:
        WrongChain: The node serves another chain.
        NodeError: The node could not tell, or the account is none of ours.
    """
    try:
        actual = int(await client.get_chain_id(), 16)
        latest = (await client.get_block("latest")).timestamp
    except (*NODE_FAILURES, KeyError, TypeError, ValueError) as error:
        raise refused(error, method="starknet_chainId") from error
    if actual != session.chain_id:
        raise WrongChain(
            f"The session is for {chain_text(session.chain_id)}, the node serves {chain_text(actual)}.",
            expected=session.chain_id,
            actual=actual,
        )
    # The next block is of now or, on a devnet whose clock was moved on, of later.
    now = clock.now() if clock else max(SystemClock().now(), latest)
    held = await get_tag_state(client, session.address, session.tag)
    limits = await get_limits(client, session)
    broken = [
        violation
        for violation in preflight(session, [], now=now, state=held, usage=usage_of(session, limits))
        if violation.code not in _NOT_OF_THE_SESSION and not _is_for_sponsors(session, violation)
    ]
    broken += _calls_used_up(session, limits, now)
    status: Status = "live" if is_live(session, held) else "ready"
    if status == "ready" and not broken:
        broken = await _signature_trouble(client, session)
    broken.sort(key=lambda violation: violation.code not in _DECIDED)
    if broken:
        status = "paused" if {one.code for one in broken} == {errors.SessionPaused.code} else "dead"
    waits = [violation.retry_after for violation in broken]
    return SessionStatus(
        status=status,
        reasons=tuple(one.message for one in broken) or (_GOOD[status],),
        codes=tuple(dict.fromkeys(one.code for one in broken if error_from_code(one.code))),
        retry_after=None if None in waits else max((wait for wait in waits if wait), default=None),
        limits=limits,
        held=held,
        now=now,
    )


def _is_for_sponsors(session: SignedSession, violation: Violation) -> bool:
    """Whether all that is wrong is that the session sends no transactions of its own, by a fee limit of 0."""
    if violation.limit_index is None:
        return False
    limit = session.limits[violation.limit_index]
    return limit.resource is Resource.FEE and not limit.amount and violation.code == limit.exceeded_code


def _calls_used_up(session: SignedSession, limits: tuple[LimitState, ...], now: int) -> list[Violation]:
    """Limits of calls that leave not one."""
    broken = []
    for i, state in enumerate(limits):
        limit = state.limit
        if limit.resource is Resource.CALLS and not state.remaining and not limit.has_ended(now):
            waits = bool(state.next_reset and limit.amount) and state.next_reset <= session.expires
            until = f" until {utc_text(state.next_reset)}" if state.next_reset else ""
            rule = error_from_code(limit.exceeded_code)
            broken.append(
                Violation(
                    code=limit.exceeded_code,
                    message=f"limits[{i}] ({limit.describe()}) leaves no call{until}.",
                    fix=rule.fix if rule else "",
                    limit_index=i,
                    used=state.used,
                    amount=limit.amount,
                    remaining=0,
                    retry_after=state.next_reset if waits else None,
                )
            )
    return broken


async def _signature_trouble(client: Client, session: SignedSession) -> list[Violation]:
    """What the account itself has against the owner's signature."""
    try:
        if await is_valid_signature(client, session.address, session.message_hash, session.authorization):
            return []
    except NodeError as error:
        if error.rpc_code != NodeCode.CONTRACT_NOT_FOUND:
            raise
        return [
            Violation(code=error.code, message="The account is not deployed on this chain.", fix="Deploy it.")
        ]
    return [
        Violation(
            code=BadAuthorization.code,
            message="The owner's signature does not fit this session.",
            fix=BadAuthorization.fix,
        )
    ]
