"""Putting sessions in place by the owner's own transaction: update, rotate, replace; and install several at once.

No typed data is signed: the account takes its own call for the owner's word.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from starknet_sessions import errors
from starknet_sessions.clock import SystemClock
from starknet_sessions.contracts.account import (
    get_limits,
    get_tag_state,
    register_as_owner_call,
    replace_call,
)
from starknet_sessions.dialects.foreign import ForeignSession
from starknet_sessions.dialects.native import NATIVE
from starknet_sessions.errors import (
    InvalidInput,
    SessionNotLive,
    SessionUsedSince,
    require,
    violations_error,
)
from starknet_sessions.events import require_our_account
from starknet_sessions.keys import PublicKey, SessionKey
from starknet_sessions.lifecycle.owner_transaction import (
    SESSION_FIX,
    check_account,
    owner_of,
    require_ours,
    send,
)
from starknet_sessions.limits import Resource
from starknet_sessions.owner import prepare_session
from starknet_sessions.permissions import Permissions
from starknet_sessions.preflight import is_live, preflight
from starknet_sessions.request import RequestSession
from starknet_sessions.session import Session

if TYPE_CHECKING:
    from typing import Unpack

    from starknet_py.net.account.base_account import BaseAccount
    from starknet_py.net.client import Client
    from starknet_py.net.client_models import (
        Call,
        ResourceBoundsMapping,
    )

    from starknet_sessions.clock import Clock
    from starknet_sessions.denied import Denied
    from starknet_sessions.limits import Limit, LimitState
    from starknet_sessions.policy import Policy
    from starknet_sessions.session import SignedSession


_BARS_GOING_LIVE = {
    error.code
    for error in (
        errors.SessionExpired,
        errors.SessionNotYetValid,
        errors.SessionTooLong,
        errors.SessionRevoked,
        errors.SessionSuperseded,
        errors.SessionPaused,
        errors.SessionVersionConflict,
        errors.SessionVersionTooHigh,
    )
}


class SessionChanges(TypedDict, total=False):
    """What `renewed` and `update_session` can change; all else stays as it is."""

    expires: int
    policies: Sequence[Policy]
    limits: Sequence[Limit]
    denied: Sequence[Denied]
    valid_after: int
    metadata: str
    required_caller: int
    version: int
    unlimited_fees: bool
    unlisted_tokens: Literal["refuse", "allow"]


def renewed(session: Session | ForeignSession, **changes: Unpack[SessionChanges]) -> RequestSession:
    """The request for the next version of a session: the same key, tag and permissions, but for `changes`.

    Of whatever account. One of another make has no versions: there the old session goes on beside the new one until it is
    revoked, and the same contents, once revoked, are revoked for ever.

    To have the owner sign it as typed data, without a transaction: ``create_session(renewed(session, expires=…), account)``.

    Args:
        session: The session.
        **changes: As of `RequestSession`. ``unlimited_fees`` and ``unlisted_tokens`` stay as the owner once agreed to them.

    Raises:
        InvalidInput: A change is none that there is, or its value is not usable; or the change takes the fee limit away
            without ``unlimited_fees=True``.
    """
    require(session, (Session, ForeignSession), "session", SESSION_FIX)
    for name in changes:
        if name not in SessionChanges.__annotations__:
            raise InvalidInput(
                f"{name} cannot be changed.",
                what=name,
                fix=f"There are {', '.join(SessionChanges.__annotations__)}; for another key use rotate_session.",
            )
    terms: dict[str, Any] = {field.name: getattr(session, field.name) for field in fields(Permissions)}
    terms |= changes
    if "unlimited_fees" not in changes and not _limits(session, Resource.FEE):
        terms["unlimited_fees"] = not any(
            limit.resource is Resource.FEE for limit in _as_limits(terms["limits"])
        )
    if "unlisted_tokens" not in changes and _lets_unlisted_tokens_go(session):
        terms["unlisted_tokens"] = "allow"
    return RequestSession(**terms)


async def update_session(
    session: Session,
    account: BaseAccount,
    *,
    calls: Sequence[Call] = (),
    resource_bounds: ResourceBoundsMapping | None = None,
    within: float | None = None,
    clock: Clock | None = None,
    **changes: Unpack[SessionChanges],
) -> SignedSession:
    """Give a session other permissions or another end: the next version of its tag, for the same key.

    The holder of the key needs the returned session; the old one stops working when the transaction is in a block, whatever it
    did meanwhile: usage goes on from where it is. To be sure that it did nothing meanwhile, use `replace_session`.

    Args:
        session: The session; it need not be live.
        account: The owner's starknet-py account.
        calls: Other calls for the same transaction.
        resource_bounds: What the transaction may cost at most; None: estimated.
        within: Seconds to wait for it at most; None waits for ever.
        clock: Tells the time, which is the new version; None: the clock of this computer.
        **changes: What changes, as of `RequestSession`: ``limits=[…]``, ``expires=…``.

    Returns:
        The new session, live: it needs no authorization.

    Raises:
        InvalidInput: A value is not usable, the tag is closed, or nothing changes.
        RuleError: The account refuses it: `SessionPaused`, `SessionTooLong` …
        TransactionReverted: The transaction was reverted for another reason.
        WaitTimeout: It was not in a block in time.
        NodeError: The node refused it, or could not be asked.
    """
    require_ours(session, "update_session")
    request = renewed(session, **changes)
    if not changes:
        raise InvalidInput(
            "Nothing changes.", what="changes", fix="Name what changes: expires=…, limits=[…]."
        )
    check_account(session, account)
    (new,) = await _prepared([request], account, clock, above=session.version)
    await _register([new], account, calls, resource_bounds=resource_bounds, within=within)
    return new.authorized(())


async def rotate_session(
    session: Session,
    key: PublicKey,
    account: BaseAccount,
    *,
    calls: Sequence[Call] = (),
    expires: int | None = None,
    resource_bounds: ResourceBoundsMapping | None = None,
    within: float | None = None,
    clock: Clock | None = None,
) -> SignedSession:
    """Give a session another key: the same tag, permissions and usage. The old key is not needed, and then is of no use.

    Where the session's file is gone too, `recover_session` puts it together from its tag and its policies.

    Args:
        session: The session; it need not be live.
        key: The public part of the new key.
        account: The owner's starknet-py account.
        calls: Other calls for the same transaction.
        expires: A new end; None: the same.
        resource_bounds: What the transaction may cost at most; None: estimated.
        within: Seconds to wait for it at most; None waits for ever.
        clock: Tells the time, which is the new version; None: the clock of this computer.

    Returns:
        The new session, live: it needs no authorization.

    Raises:
        InvalidInput: A value is not usable, the tag is closed, or the key is the old one.
        RuleError: The account refuses it: `SessionPaused` …
        TransactionReverted: The transaction was reverted for another reason.
        WaitTimeout: It was not in a block in time.
        NodeError: The node refused it, or could not be asked.
    """
    _require_public(key)
    require_ours(session, "rotate_session")
    request = renewed(session) if expires is None else renewed(session, expires=expires)
    if key == session.key:
        raise InvalidInput(
            "key is the session's own.", what="key", fix="Give another: SessionKey.generate().public."
        )
    check_account(session, account)
    (new,) = await _prepared([replace(request, key=key)], account, clock, above=session.version)
    await _register([new], account, calls, resource_bounds=resource_bounds, within=within)
    return new.authorized(())


async def replace_session(
    old: Session,
    request: RequestSession,
    account: BaseAccount,
    *,
    seen: Sequence[LimitState] | None = None,
    calls: Sequence[Call] = (),
    resource_bounds: ResourceBoundsMapping | None = None,
    within: float | None = None,
    clock: Clock | None = None,
) -> SignedSession:
    """Put another session in the place of a live one, unless that was used since: both or nothing.

    Args:
        old: The live session.
        request: What takes its place: of the same tag, for whatever key.
        account: The owner's starknet-py account.
        seen: What `get_limits` said of the old session when the owner decided; None: what it says now.
        calls: Other calls for the same transaction.
        resource_bounds: What the transaction may cost at most; None: estimated.
        within: Seconds to wait for it at most; None waits for ever.
        clock: Tells the time, which is the new version; None: the clock of this computer.

    Returns:
        The new session, live: it needs no authorization.

    Raises:
        InvalidInput: A value is not usable, the request is of another tag, or the tag is closed.
        SessionUsedSince: The old session spent of a limit since; nothing changed.
        SessionNotLive: The old session is not the live one of its tag.
        RuleError: The account refuses it for another rule: `SessionPaused` …
        TransactionReverted: The transaction was reverted for another reason.
        WaitTimeout: It was not in a block in time.
        NodeError: The node refused it, or could not be asked.
    """
    require_ours(old, "replace_session")
    require(old, Session, "old", SESSION_FIX)
    require(request, RequestSession, "request", "Give a RequestSession: renewed(old, …).")
    if request.tag != old.tag:
        raise InvalidInput(
            f"The request is of tag {request.tag!r}, the old session of {old.tag!r}.",
            what="request.tag",
            fix="Give the request the same tag: usage belongs to it.",
        )
    check_account(old, account)
    states = await get_limits(account.client, old)
    words = [state.word for state in (states if seen is None else seen)]
    (new,) = await _prepared([request], account, clock, above=old.version)
    call = replace_call(old, new, words)
    if not is_live(old, await get_tag_state(account.client, old.address, old.tag)):
        raise SessionNotLive(where="preflight")
    for i, (state, word) in enumerate(zip(states, words, strict=True)):
        if state.word != word:
            raise SessionUsedSince(where="preflight", limit_index=i)
    await send(account, [call, *calls], resource_bounds=resource_bounds, within=within)
    return new.authorized(())


async def install_sessions(
    requests: Sequence[RequestSession | Session],
    account: BaseAccount,
    *,
    calls: Sequence[Call] = (),
    resource_bounds: ResourceBoundsMapping | None = None,
    within: float | None = None,
    clock: Clock | None = None,
) -> tuple[SignedSession, ...]:
    """Make several sessions live in one transaction of the owner, with other calls beside them: all or nothing.

    Args:
        requests: What the sessions may do, each of its own tag; or what `prepare_session` made of it, for an owner who has
            read ``describe()``.
        account: The owner's starknet-py account.
        calls: Other calls for the same transaction, after the sessions.
        resource_bounds: What the transaction may cost at most; None: estimated.
        within: Seconds to wait for it at most; None waits for ever.
        clock: Tells the time, which is the version of requests that name none; None: the clock of this computer.

    Returns:
        The sessions, live: they need no authorization.

    Raises:
        InvalidInput: There is no request, two are of one tag, one is of another account or chain, or a tag is closed.
        NotPossible: The account is of another make.
        UnknownAccount: It is of a kind not known here.
        RuleError: The account refuses one: `SessionPaused`, `SessionTooLong` …
        TransactionReverted: The transaction was reverted for another reason.
        WaitTimeout: It was not in a block in time.
        NodeError: The node refused it, or could not be asked.
    """
    require(requests, Sequence, "requests", "Give a list: [request].", but=(str, bytes))
    _check_distinct(requests)
    await require_our_account(owner_of(account).client, account.address)
    sessions = await _prepared(requests, account, clock)
    await _register(sessions, account, calls, resource_bounds=resource_bounds, within=within)
    return tuple(session.authorized(()) for session in sessions)


async def _prepared(
    requests: Sequence[RequestSession | Session],
    account: BaseAccount,
    clock: Clock | None,
    *,
    above: int = -1,
) -> list[Session]:
    """The sessions of some requests, each of a version higher than `above`, none of which the account would refuse."""
    owner_of(account)
    now = (clock or SystemClock()).now()
    sessions: list[Session] = []
    for i, request in enumerate(requests):
        if isinstance(request, RequestSession):
            session: Session = await prepare_session(
                request, address=account.address, client=account.client, dialect=NATIVE, clock=clock
            )
            if session.version <= above:
                # Else the old one, if it was never live, could still become so.
                if request.version is not None:
                    raise InvalidInput(
                        f"Version {request.version} is not above the old session's, {above}.",
                        what="version",
                        fix="Leave the version out.",
                    )
                session = replace(session, version=above + 1)
        else:
            check_account(request, account, f"requests[{i}]")
            session = request
        await _check_can_go_live(session, account.client, now)
        sessions.append(session)
    return sessions


async def _register(
    sessions: Sequence[Session],
    account: BaseAccount,
    calls: Sequence[Call],
    *,
    resource_bounds: ResourceBoundsMapping | None,
    within: float | None,
) -> None:
    registering = [register_as_owner_call(session) for session in sessions]
    await send(account, [*registering, *calls], resource_bounds=resource_bounds, within=within)


def _check_distinct(requests: Sequence[RequestSession | Session]) -> None:
    if not requests:
        raise InvalidInput("There is no request.", what="requests", fix="Give at least one.")
    tags: dict[str, int] = {}
    for i, request in enumerate(requests):
        require_ours(request, "install_sessions")
        require(request, (RequestSession, Session), f"requests[{i}]", "Give a RequestSession.")
        first = tags.setdefault(request.tag, i)
        if first != i:
            same = "the same session as" if requests[first] == request else "of the same tag as"
            raise InvalidInput(
                f"requests[{i}] is {same} requests[{first}]: {request.tag!r}.",
                what=f"requests[{i}].tag",
                fix="Only one session per tag is live: leave one out, or give it another tag.",
            )


async def _check_can_go_live(session: Session, client: Client, now: int) -> None:
    """Refuse what the account would refuse, before anything is signed."""
    state = await get_tag_state(client, session.address, session.tag)
    # There are no calls to judge, the account's own call needs no authorization, and limits do not matter yet.
    broken = [
        violation
        for violation in preflight(session, [], now=now, state=state)
        if violation.code in _BARS_GOING_LIVE
    ]
    if broken:
        raise violations_error(broken)


def _require_public(key: object) -> None:
    is_private = isinstance(key, SessionKey)
    fix = (
        "Give its public part, key.public: the owner's side never needs more."
        if is_private
        else "Give key.public."
    )
    require(key, PublicKey, "key", fix)


def _limits(session: Session | ForeignSession, resource: Resource) -> list[Limit]:
    return [limit for limit in session.limits if limit.resource is resource]


def _as_limits(given: object) -> list[Limit]:
    # What is no list is refused by the request, with better words.
    return [limit for limit in given if hasattr(limit, "resource")] if isinstance(given, Iterable) else []


def _lets_unlisted_tokens_go(session: Session | ForeignSession) -> bool:
    return bool(_limits(session, Resource.TOKEN)) and any(policy.contract == 0 for policy in session.policies)
