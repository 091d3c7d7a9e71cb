"""What the chain says of a signed session: live, ready, paused or dead, and why; and what is left of its limits."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from starknet_sessions import errors
from starknet_sessions.clock import SystemClock
from starknet_sessions.contracts.account import get_limits, get_tag_state, is_valid_signature, usage_of
from starknet_sessions.contracts.foreign import (
    guardian_guids,
    is_authorization_valid,
    owner_guids,
    read_foreign_state,
)
from starknet_sessions.detect import detect_dialect
from starknet_sessions.dialects.argent import Argent, guardian_guid_of, owner_guid_of
from starknet_sessions.dialects.cartridge import REGISTERED
from starknet_sessions.dialects.foreign import ForeignState, SignedForeignSession
from starknet_sessions.errors import (
    BadAuthorization,
    NodeError,
    NotPossible,
    UnknownAccount,
    Violation,
    WrongChain,
    error_from_code,
)
from starknet_sessions.errors.foreign import (
    AlreadyRevoked,
    InvalidAccountSignature,
    InvalidGuardianSignature,
    InvalidOwnerSignature,
    NotRegistered,
)
from starknet_sessions.felt import to_hex
from starknet_sessions.limits import Kind, Resource, state_of
from starknet_sessions.policy import utc_text
from starknet_sessions.preflight import is_live, preflight
from starknet_sessions.revert import NODE_FAILURES, NodeCode, refused
from starknet_sessions.session import chain_text
from starknet_sessions.usage_file import require_usage

if TYPE_CHECKING:
    from collections.abc import Mapping

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
_CALLS_EXCEEDED: dict[Kind, type[errors.LimitExceeded]] = {
    Kind.PER_TRANSACTION: errors.CallsPerTxExceeded,
    Kind.TOTAL: errors.CallsTotalExceeded,
    Kind.WINDOW: errors.CallsWindowExceeded,
    Kind.SLIDING: errors.CallsWindowExceeded,
}
# What the owner decided comes first, whatever else is wrong.
_DECIDED = (errors.SessionRevoked.code, AlreadyRevoked.code, errors.SessionPaused.code)
# Of a transaction without calls, and of who brings the calls: not of the session.
_NOT_OF_THE_SESSION = (errors.NoCalls.code, errors.RequiredCaller.code)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionStatus:
    """What the chain says of a session.

    Attributes:
        status: ``"live"``: the account knows the session: it was used before, or registered; on Argent's accounts, where it was
            used with its authorization cached. ``"ready"``: the account will take it. ``"paused"``: the owner has paused the tag,
            and nothing else is wrong. ``"dead"``: the account refuses it now; `codes` tell why, `retry_after` whether waiting
            helps.
        reasons: Why, in sentences; what the owner decided (revoked, paused) first.
        codes: The account's error strings that a transaction would meet, in the order of `reasons`; empty if live or ready.
            ``dialect/unknown-account`` where the account is no longer of a kind that has the session.
        retry_after: Unix seconds from which it is no longer dead, without any change; None: waiting does not help, or it
            is not dead.
        limits: What is used of each limit, what is left and when it begins anew, in the order of the session's limits. Of a
            session on an account of another make, which holds nothing of them, by the usage given; empty without.
        held: What the account holds for the session's tag; on accounts of another make for the session.
        now: Unix seconds at which this was so.
    """

    status: Status
    reasons: tuple[str, ...]
    codes: tuple[str, ...]
    retry_after: int | None
    limits: tuple[LimitState, ...]
    held: TagState | ForeignState
    now: int


async def session_status(
    client: Client,
    session: SignedSession | SignedForeignSession,
    *,
    clock: Clock | None = None,
    usage: Mapping[int, int] | None = None,
) -> SessionStatus:
    """Ask a node what would become of a transaction of this session now, and what is left of its limits.

    Args:
        client: The node: a starknet-py `FullNodeClient`, or the client of an account.
        session: The session, with its authorization.
        clock: Tells the time; None: the clock of this computer, or of the latest block where that is later.
        usage: What was used of limits that an account of another make does not count: `SessionAccount.usage`; None: not known.

    Raises:
        InvalidInput: `usage` is given, but the account counts itself; or it is none.
        WrongChain: The node serves another chain.
        NodeError: The node could not tell; or, of a session of ours, the account is none of ours.
    """
    if usage is not None:
        usage = require_usage(session, usage)
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
    if isinstance(session, SignedForeignSession):
        return await _foreign_status(client, session, now, usage)
    held = await get_tag_state(client, session.address, session.tag)
    limits = await get_limits(client, session)
    broken = [
        violation
        for violation in preflight(session, [], now=now, state=held, usage=usage_of(session, limits))
        if violation.code not in _NOT_OF_THE_SESSION and not _is_for_sponsors(session, violation)
    ]
    broken += _calls_used_up(session, limits, now)
    good: Status = "live" if is_live(session, held) else "ready"
    if good == "ready" and not broken:
        broken = await _signature_trouble(client, session)
    return _status(good, _GOOD[good], broken, held=held, limits=limits, now=now)


def _status(
    good: Status,
    words: str,
    broken: list[Violation],
    *,
    held: TagState | ForeignState,
    now: int,
    limits: tuple[LimitState, ...] = (),
) -> SessionStatus:
    """What is to be said of a session that is `good`, in these words, where nothing is broken."""
    broken.sort(key=lambda violation: violation.code not in _DECIDED)
    status = good
    if broken:
        status = "paused" if {one.code for one in broken} == {errors.SessionPaused.code} else "dead"
    waits = [violation.retry_after for violation in broken]
    told = [one.code for one in broken if error_from_code(one.code) or one.code == UnknownAccount.code]
    return SessionStatus(
        status=status,
        reasons=tuple(one.message for one in broken) or (words,),
        codes=tuple(dict.fromkeys(told)),
        retry_after=None if None in waits else max((wait for wait in waits if wait), default=None),
        limits=limits,
        held=held,
        now=now,
    )


def _is_for_sponsors(session: SignedSession | SignedForeignSession, violation: Violation) -> bool:
    """Whether all that is wrong is that the session sends no transactions of its own, by a fee limit of 0."""
    if violation.limit_index is None:
        return False
    limit = session.limits[violation.limit_index]
    return limit.resource is Resource.FEE and not limit.amount and violation.code == limit.exceeded_code


def _calls_used_up(
    session: SignedSession | SignedForeignSession, limits: tuple[LimitState, ...], now: int
) -> list[Violation]:
    """Limits of calls that leave not one."""
    broken = []
    for i, state in enumerate(limits):
        limit = state.limit
        if limit.resource is Resource.CALLS and not state.remaining and not limit.has_ended(now):
            waits = bool(state.next_reset and limit.amount) and state.next_reset <= session.expires
            until = f" until {utc_text(state.next_reset)}" if state.next_reset else ""
            retry_after = state.next_reset if waits else None
            rule = _CALLS_EXCEEDED[limit.kind]
            broken.append(
                Violation(
                    code=rule.code,
                    message=f"limits[{i}] ({limit.describe(counted=session.counted)}) leaves no call{until}.",
                    fix=rule.fix_at(retry_after),
                    limit_index=i,
                    used=state.used,
                    amount=limit.amount,
                    remaining=0,
                    retry_after=retry_after,
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
        return [_not_deployed(error)]
    return [
        Violation(
            code=BadAuthorization.code,
            message="The owner's signature does not fit this session.",
            fix=BadAuthorization.fix,
        )
    ]


def _not_deployed(error: NodeError) -> Violation:
    return Violation(code=error.code, message="The account is not deployed on this chain.", fix="Deploy it.")


#
# Accounts of another make
#

_FOREIGN_GOOD: dict[Status, str] = {
    "live": "The account keeps that the session is authorized, it is not revoked, and its window is open.",
    "ready": "The session's authorization is good, it is not revoked, and its window is open.",
}
_NOTHING_HELD = ForeignState(is_revoked=False, is_cached=False)


async def _foreign_status(
    client: Client, session: SignedForeignSession, now: int, usage: Mapping[int, int] | None
) -> SessionStatus:
    limits: tuple[LimitState, ...] = ()
    if usage is not None:
        words = ((limit, usage.get(limit.usage_key(session.tag_felt) or 0, 0)) for limit in session.limits)
        limits = tuple(state_of(limit, word, now) for limit, word in words)
    try:
        found = await detect_dialect(client, session.address)
    except UnknownAccount as error:
        gone = Violation(code=error.code, message=f"{error.message} It was upgraded.", fix=error.fix)
        return _status("ready", "", [gone], held=_NOTHING_HELD, limits=limits, now=now)
    except NodeError as error:
        if error.rpc_code != NodeCode.CONTRACT_NOT_FOUND:
            raise
        return _status("ready", "", [_not_deployed(error)], held=_NOTHING_HELD, limits=limits, now=now)
    note = ""
    if found != session.dialect:
        if not (isinstance(found, Argent) and isinstance(session.dialect, Argent)):
            gone = Violation(
                code=UnknownAccount.code,
                message=f"The account is of kind {found.name} now, the session of {session.dialect.name}.",
                fix="Have the owner sign a session for the account as it is.",
            )
            return _status("ready", "", [gone], held=_NOTHING_HELD, limits=limits, now=now)
        # Argent's versions have the same session hash, and the same tokens where nothing is cached.
        note = (
            f" The account was upgraded to {found.name}, the session is of {session.dialect.name}: it works on, but caches as "
            "the account does only with the account's own dialect."
        )
        session = replace(session, dialect=found)
    held = await read_foreign_state(client, session)
    broken = [
        violation
        for violation in session.dialect.violations(session, [], now=now, state=held, usage=usage)
        if violation.code not in _NOT_OF_THE_SESSION and not _is_for_sponsors(session, violation)
    ]
    broken += _calls_used_up(session, limits, now)
    if not broken:
        broken = await _authorization_trouble(client, session, held)
    good: Status = "live" if session.dialect.is_live(session, held) else "ready"
    return _status(good, _FOREIGN_GOOD[good] + note, broken, held=held, limits=limits, now=now)


async def _authorization_trouble(
    client: Client, session: SignedForeignSession, held: ForeignState
) -> list[Violation]:
    """What the account has against the authorization: most often, that owner or guardian are no longer the same."""
    if not session.authorization:
        # It lives by what the account keeps, which is judged already.
        return []
    if session.authorization[0] == REGISTERED:
        if held.is_registered:
            return []
        return [
            Violation(
                code=NotRegistered.code,
                message="The account does not hold the session as registered by an owner that it still has.",
                fix=NotRegistered.fix,
            )
        ]
    if await is_authorization_valid(client, session):
        return []
    rule: type[errors.RuleError] = InvalidAccountSignature
    message = "The authorization does not fit this session and the account's owner and guardian."
    if isinstance(session.dialect, Argent):
        owner, guardian = owner_guid_of(session), guardian_guid_of(session)
        if await _is_gone(client, session, owner, guardian=False):
            message = (
                f"The owner who authorized the session, {to_hex(owner)}, is no longer one of the account."
            )
        elif await _is_gone(client, session, guardian, guardian=True):
            rule = InvalidGuardianSignature
            message = (
                f"The guardian who authorized the session, {to_hex(guardian)}, is no longer the account's."
            )
        if session.dialect.version == "0.4.0":
            rule = InvalidAccountSignature
        elif rule is InvalidAccountSignature:
            rule = InvalidOwnerSignature
    return [Violation(code=rule.code, message=message, fix=rule.fix)]


async def _is_gone(client: Client, session: SignedForeignSession, guid: int, *, guardian: bool) -> bool:
    """Whether somebody who is known to have signed is not of the account any more."""
    try:
        return bool(guid) and guid not in await (guardian_guids if guardian else owner_guids)(
            client, session.address
        )
    except NotPossible:
        return False
