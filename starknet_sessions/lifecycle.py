"""What an owner does with sessions that are there: update, rotate, replace, pause, resume, revoke; and install several at once.

Each is one transaction of the account, signed by its owner, and waited for. No typed data is signed: the account takes its own
call for the owner's word. With a wallet elsewhere, send the same calls yourself: `register_as_owner_call`, `replace_call`,
`pause_call` and others.

Usage of limits belongs to the tag, so it survives all of these.

On accounts of another make (Argent's, Controller) sessions can be revoked; the rest is `NotPossible` there.

The owner's account signs as it is: starknet-py's own signing holds the event loop for 65 ms, twice where bounds are estimated.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypedDict, cast, runtime_checkable

from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.client_models import Call

from starknet_sessions import errors
from starknet_sessions.clock import SystemClock
from starknet_sessions.contracts.account import (
    LAST_VERSION,
    get_limits,
    get_tag_state,
    pause_call,
    register_as_owner_call,
    replace_call,
    resume_call,
    revoke_all_call,
    revoke_call,
)
from starknet_sessions.contracts.foreign import revoke_foreign_call
from starknet_sessions.dialects.foreign import ForeignSession
from starknet_sessions.dialects.native import NATIVE
from starknet_sessions.errors import (
    CallFailed,
    InvalidInput,
    NotPossible,
    SessionNotLive,
    SessionUsedSince,
    error_from_code,
    require,
    violations_error,
)
from starknet_sessions.events import SessionLive, SessionUsed, read_all, read_events
from starknet_sessions.felt import to_address, to_hex
from starknet_sessions.history import list_sessions, list_tags
from starknet_sessions.keys import PublicKey, SessionKey
from starknet_sessions.limits import Resource
from starknet_sessions.nonces import lane_of
from starknet_sessions.owner import prepare_session
from starknet_sessions.permissions import Permissions, check_tag
from starknet_sessions.preflight import is_live, preflight
from starknet_sessions.recovery import terms_of
from starknet_sessions.request import RequestSession
from starknet_sessions.revert import NODE_FAILURES, error_from_panic_data, refused
from starknet_sessions.rules import Condition
from starknet_sessions.session import Session
from starknet_sessions.waiter import wait_for

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Unpack

    from starknet_py.net.account.base_account import BaseAccount
    from starknet_py.net.client import Client
    from starknet_py.net.client_models import (
        ResourceBoundsMapping,
        SentTransactionResponse,
        TransactionReceipt,
    )

    from starknet_sessions.clock import Clock
    from starknet_sessions.denied import Denied
    from starknet_sessions.limits import Limit, LimitState
    from starknet_sessions.policy import Policy
    from starknet_sessions.revert import PanicReader
    from starknet_sessions.session import SignedSession

log = logging.getLogger(__name__)

_APPROVAL = get_selector_from_name("Approval")
_APPROVE = get_selector_from_name("approve")
_APPROVING = {get_selector_from_name(name) for name in ("approve", "increase_allowance", "increaseAllowance")}
_ALLOWANCE = get_selector_from_name("allowance")
_OWNER_FIX = "Give the owner's starknet-py Account."
_SESSION_FIX = "Give what create_session returned, or SignedSession.from_json(text)."
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


@runtime_checkable
class _Executes(Protocol):
    """All that is needed of the owner's account, besides its address and client."""

    def execute_v3(self, calls: Any, **options: Any) -> Any:
        """Sign and send."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """An allowance that stands.

    Attributes:
        token: The token's address.
        spender: Who may spend.
        amount: Base units that it may still spend.
    """

    token: int
    spender: int
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Revocation:
    """What a revocation did.

    Attributes:
        revoked: Per tag the version up to which it is revoked; empty where all sessions were ended by a new epoch, or one of an
            account of another make, which has no versions.
        zeroed: The approvals left by the sessions, as they were before they were set to 0.
        transaction_hash: The transaction, which is in a block.
    """

    revoked: tuple[tuple[str, int], ...]
    zeroed: tuple[Approval, ...]
    transaction_hash: int


#
# A session in the place of another
#


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
    require(session, (Session, ForeignSession), "session", _SESSION_FIX)
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
    _of_ours(session, "update_session")
    request = renewed(session, **changes)
    if not changes:
        raise InvalidInput(
            "Nothing changes.", what="changes", fix="Name what changes: expires=…, limits=[…]."
        )
    _check_account(session, account)
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
    _of_ours(session, "rotate_session")
    request = renewed(session) if expires is None else renewed(session, expires=expires)
    if key == session.key:
        raise InvalidInput(
            "key is the session's own.", what="key", fix="Give another: SessionKey.generate().public."
        )
    _check_account(session, account)
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
    _of_ours(old, "replace_session")
    require(old, Session, "old", _SESSION_FIX)
    require(request, RequestSession, "request", "Give a RequestSession: renewed(old, …).")
    if request.tag != old.tag:
        raise InvalidInput(
            f"The request is of tag {request.tag!r}, the old session of {old.tag!r}.",
            what="request.tag",
            fix="Give the request the same tag: usage belongs to it.",
        )
    _check_account(old, account)
    states = await get_limits(account.client, old)
    words = [state.word for state in (states if seen is None else seen)]
    (new,) = await _prepared([request], account, clock, above=old.version)
    call = replace_call(old, new, words)
    if not is_live(old, await get_tag_state(account.client, old.address, old.tag)):
        raise SessionNotLive(where="preflight")
    for i, (state, word) in enumerate(zip(states, words, strict=True)):
        if state.word != word:
            raise SessionUsedSince(where="preflight", limit_index=i)
    await _send(account, [call, *calls], resource_bounds=resource_bounds, within=within)
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
        RuleError: The account refuses one: `SessionPaused`, `SessionTooLong` …
        TransactionReverted: The transaction was reverted for another reason.
        WaitTimeout: It was not in a block in time.
        NodeError: The node refused it, or could not be asked.
    """
    require(requests, Sequence, "requests", "Give a list: [request].", but=(str, bytes))
    sessions = await _prepared(requests, account, clock)
    await _register(sessions, account, calls, resource_bounds=resource_bounds, within=within)
    return tuple(session.authorized(()) for session in sessions)


#
# Stopping a session
#


async def pause_session(
    what: Session | str,
    account: BaseAccount,
    *,
    resource_bounds: ResourceBoundsMapping | None = None,
    within: float | None = None,
) -> TransactionReceipt:
    """Have nothing of a tag accepted, and nothing go live on it, until `resume_session`.

    Args:
        what: The tag, or a session of it.
        account: The owner's starknet-py account.
        resource_bounds: What the transaction may cost at most; None: estimated.
        within: Seconds to wait for it at most; None waits for ever.

    Raises:
        InvalidInput: A value is not usable.
        TransactionReverted: The transaction was reverted.
        WaitTimeout: It was not in a block in time.
        NodeError: The node refused it, or could not be asked.
    """
    _of_ours(what, "pause_session")
    call = pause_call(_owner(account).address, _tag_of(what, account))
    return await _send(account, [call], resource_bounds=resource_bounds, within=within)


async def resume_session(
    what: Session | str,
    account: BaseAccount,
    *,
    resource_bounds: ResourceBoundsMapping | None = None,
    within: float | None = None,
) -> TransactionReceipt:
    """End a pause: what was live is live again.

    Args:
        what: The tag, or a session of it.
        account: The owner's starknet-py account.
        resource_bounds: What the transaction may cost at most; None: estimated.
        within: Seconds to wait for it at most; None waits for ever.

    Raises:
        InvalidInput: A value is not usable.
        TransactionReverted: The transaction was reverted.
        WaitTimeout: It was not in a block in time.
        NodeError: The node refused it, or could not be asked.
    """
    _of_ours(what, "resume_session")
    call = resume_call(_owner(account).address, _tag_of(what, account))
    return await _send(account, [call], resource_bounds=resource_bounds, within=within)


async def revoke_session(
    what: Session | ForeignSession | str | PublicKey,
    account: BaseAccount,
    *,
    close: bool = False,
    tokens: Iterable[int | str] | None = None,
    spenders: Iterable[int | str] = (),
    from_block: int = 0,
    calls: Sequence[Call] = (),
    resource_bounds: ResourceBoundsMapping | None = None,
    within: float | None = None,
    clock: Clock | None = None,
) -> Revocation:
    """End a tag's sessions for good, live, expired or only signed, and the approvals that they left behind.

    Revoked is every version up to the highest known: that on the account, that of the session given, and the time, by which
    sessions are numbered. A session signed later works again, unless the tag is closed.

    On an account of another make it is this one session, used or not, and for ever. What it approved is not looked for: the chain
    does not tell which transactions were a session's. `standing_approvals` finds all approvals.

    Args:
        what: A session, a tag, or a session key: then all tags whose live session is of this key.
        account: The owner's starknet-py account.
        close: Whether to close the tag: no session of it will ever work again.
        tokens: Where to look for approvals; None: the tokens for which a session of the tag was allowed to leave them, as its
            limits said; (): nowhere, if the node cannot tell of events.
        spenders: Whose allowances to look at besides those that the tokens' events tell of, and those that a rule of the session
            given names: of tokens whose events do not tell.
        from_block: The first block to look for events in.
        calls: Other calls for the same transaction.
        resource_bounds: What the transaction may cost at most; None: estimated.
        within: Seconds to wait for it at most; None waits for ever.
        clock: Tells the time; None: the clock of this computer.

    Raises:
        InvalidInput: A value is not usable; no live session is of this key; or the limits of an earlier session are not on
            the chain in a way known here: then name the `tokens`.
        NotPossible: Tokens or spenders are given for a session of an account of another make.
        SessionRevoked: Such a session is revoked already.
        TransactionReverted: The transaction was reverted.
        WaitTimeout: It was not in a block in time.
        NodeError: The node refused it, or could not be asked.
    """
    if isinstance(what, ForeignSession):
        if tokens or spenders:
            raise NotPossible(
                f"On an account of kind {what.dialect.name} the chain does not tell what a session approved.",
                dialect=what.dialect.name,
                fix="Leave out tokens and spenders; look with standing_approvals, and give calls= that set approvals to 0.",
            )
        _check_account(what, account)
        receipt = await _send(
            account,
            [revoke_foreign_call(what), *calls],
            resource_bounds=resource_bounds,
            within=within,
            read=what.dialect.error_from,
        )
        return Revocation(revoked=(), zeroed=(), transaction_hash=receipt.transaction_hash)
    address = _owner(account).address
    now = (clock or SystemClock()).now()
    session = what if isinstance(what, Session) else None
    if isinstance(what, PublicKey):
        listed = await list_sessions(account.client, address, key=what, from_block=from_block)
        tags = [session.tag for session in listed if session.state in ("live", "paused")]
        if not tags:
            raise InvalidInput(
                f"No live session is of the key {what}.",
                what="key",
                fix="Give the tag: sessions that were never used are known by it only.",
            )
    else:
        tags = [_tag_of(what, account)]
    revoked = []
    for tag in tags:
        state = await get_tag_state(account.client, address, tag)
        known = max(state.version, now, session.version if session else 0)
        revoked.append((tag, LAST_VERSION if close else min(known, LAST_VERSION)))
    approvals = await _left_approvals(
        account.client, address, tags, tokens, spenders, from_block=from_block, session=session
    )
    stopping = [revoke_call(address, tag, version) for tag, version in revoked]
    receipt = await _send(
        account, [*stopping, *_zeroing(approvals), *calls], resource_bounds=resource_bounds, within=within
    )
    return Revocation(
        revoked=tuple(revoked), zeroed=tuple(approvals), transaction_hash=receipt.transaction_hash
    )


async def revoke_all(
    account: BaseAccount,
    *,
    tokens: Iterable[int | str] | None = None,
    spenders: Iterable[int | str] = (),
    from_block: int = 0,
    calls: Sequence[Call] = (),
    resource_bounds: ResourceBoundsMapping | None = None,
    within: float | None = None,
) -> Revocation:
    """End every session of the account, live or only signed, by a new epoch, and the approvals that they left behind.

    Args:
        account: The owner's starknet-py account.
        tokens: Where to look for approvals; None: the tokens for which a session was allowed to leave them; (): nowhere.
        spenders: Whose allowances to look at besides those that the tokens' events tell of.
        from_block: The first block to look for events in.
        calls: Other calls for the same transaction.
        resource_bounds: What the transaction may cost at most; None: estimated.
        within: Seconds to wait for it at most; None waits for ever.

    Raises:
        InvalidInput: A value is not usable; or the limits of an earlier session are not on the chain in a way known here:
            then name the `tokens`.
        TransactionReverted: The transaction was reverted.
        WaitTimeout: It was not in a block in time.
        NodeError: The node refused it, or could not be asked.
    """
    address = _owner(account).address
    tags = await list_tags(account.client, address, from_block=from_block)
    approvals = await _left_approvals(account.client, address, tags, tokens, spenders, from_block=from_block)
    receipt = await _send(
        account,
        [revoke_all_call(address), *_zeroing(approvals), *calls],
        resource_bounds=resource_bounds,
        within=within,
    )
    return Revocation(revoked=(), zeroed=tuple(approvals), transaction_hash=receipt.transaction_hash)


async def standing_approvals(
    client: Client,
    address: int | str,
    tokens: Iterable[int | str],
    *,
    transactions: Iterable[int] | None = None,
    spenders: Iterable[int | str] = (),
    from_block: int = 0,
) -> list[Approval]:
    """The allowances that an account has given on some tokens and that are not used up, by the tokens' ``Approval`` events.

    Args:
        client: The node: a starknet-py `FullNodeClient`, or the client of an account.
        address: The account.
        tokens: The tokens. Their events have to be found by the account (owner and spender as keys, as SNIP-2 has it).
        transactions: Only what one of these transactions approved; None: whatever transaction.
        spenders: Who else to look at: of tokens whose events do not tell.
        from_block: The first block to look at.

    Raises:
        InvalidInput: A value is not usable.
        NodeError: The node could not tell, or a token does not answer.
    """
    owner = to_address(address, "address")
    made_in = None if transactions is None else set(transactions)
    others = [to_address(spender, f"spenders[{i}]") for i, spender in enumerate(spenders)]
    found = []
    for i, token in enumerate(tokens):
        contract = to_address(token, f"tokens[{i}]")
        emitted = await read_all(
            client, contract, keys=[[hex(_APPROVAL)], [hex(owner)]], from_block=from_block
        )
        # Of an NFT the third key is followed by its number.
        told = [
            event.keys[2]
            for event in emitted
            if len(event.keys) == 3 and (made_in is None or event.transaction_hash in made_in)
        ]
        found += [
            await _approval(client, owner, contract, spender) for spender in dict.fromkeys([*told, *others])
        ]
    return [approval for approval in found if approval.amount]


async def _approval(client: Client, owner: int, token: int, spender: int) -> Approval:
    try:
        low, high = await client.call_contract(Call(token, _ALLOWANCE, [owner, spender]))
    except (*NODE_FAILURES, ValueError) as error:
        raise refused(error, method="allowance") from error
    return Approval(token=token, spender=spender, amount=low | high << 128)


async def _left_approvals(
    client: Client,
    address: int,
    tags: Sequence[str],
    tokens: Iterable[int | str] | None,
    spenders: Iterable[int | str],
    *,
    from_block: int,
    session: Session | None = None,
) -> list[Approval]:
    """What sessions of these tags approved and left."""
    if tokens is not None:
        contracts = [to_address(token, f"tokens[{i}]") for i, token in enumerate(tokens)]
    else:
        contracts = await _tokens_with_standing(client, address, tags, from_block, session)
    if not contracts:
        return []
    transactions = set()
    for tag in tags:
        used = await read_events(client, address, (SessionUsed, SessionLive), tag=tag, from_block=from_block)
        transactions |= {event.transaction_hash for event in used}
    others = [*spenders, *(_spenders_named_by(session) if session else ())]
    return await standing_approvals(
        client, address, contracts, transactions=transactions, spenders=others, from_block=from_block
    )


def _spenders_named_by(session: Session) -> list[int]:
    """The spenders that rules of the session name, one by one."""
    return [
        spender
        for policy in session.policies
        if policy.selector in _APPROVING
        for rule in policy.rules
        if (rule.word, rule.type) == (0, "felt") and rule.condition in (Condition.EQ, Condition.ONE_OF)
        for spender in rule.values
        if spender
    ]


async def _tokens_with_standing(
    client: Client, address: int, tags: Sequence[str], from_block: int, session: Session | None
) -> list[int]:
    """The tokens of which a session of these tags was ever allowed to leave approvals."""
    limits = list(session.limits) if session else []
    for tag in tags:
        for listed in await list_sessions(client, address, tag=tag, from_block=from_block):
            if session is None or listed.version != session.version:
                try:
                    limits += (await terms_of(client, address, listed)).limits
                except InvalidInput as error:
                    raise InvalidInput(
                        f"What version {listed.version} of {tag!r} may have approved is not known: {error.message}",
                        what="tokens",
                        fix="Name the tokens whose approvals to look for; with tokens=() it is revoked without looking.",
                    ) from error
    return list(dict.fromkeys(limit.token for limit in limits if limit.standing_approval))


def _zeroing(approvals: Iterable[Approval]) -> list[Call]:
    return [Call(approval.token, _APPROVE, [approval.spender, 0, 0]) for approval in approvals]


#
# Preparing and sending
#


async def _prepared(
    requests: Sequence[RequestSession | Session],
    account: BaseAccount,
    clock: Clock | None,
    *,
    above: int = -1,
) -> list[Session]:
    """The sessions of some requests, each of a version higher than `above`, none of which the account would refuse."""
    _owner(account)
    _check_distinct(requests)
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
            _check_account(request, account, f"requests[{i}]")
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
    await _send(account, [*registering, *calls], resource_bounds=resource_bounds, within=within)


def _check_distinct(requests: Sequence[RequestSession | Session]) -> None:
    if not requests:
        raise InvalidInput("There is no request.", what="requests", fix="Give at least one.")
    tags: dict[str, int] = {}
    for i, request in enumerate(requests):
        _of_ours(request, "install_sessions")
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


async def _send(
    account: BaseAccount,
    calls: Sequence[Call],
    *,
    resource_bounds: ResourceBoundsMapping | None,
    within: float | None,
    read: PanicReader = error_from_panic_data,
) -> TransactionReceipt:
    """Send calls as one transaction of the owner, in turn with the sessions of this process, and wait for it."""
    client, address = account.client, account.address
    execute = cast("Callable[..., Awaitable[SentTransactionResponse]]", account.execute_v3)

    async def submit(nonce: int) -> SentTransactionResponse:
        try:
            return await execute(
                list(calls),
                nonce=nonce,
                resource_bounds=resource_bounds,
                auto_estimate=resource_bounds is None,
            )
        except NODE_FAILURES as error:
            raise refused(
                error, method="starknet_addInvokeTransaction", account=address, read=read
            ) from error

    async def read_nonce() -> int:
        try:
            return await account.get_nonce()
        except NODE_FAILURES as error:
            raise refused(error, method="starknet_getNonce") from error

    lane = lane_of(getattr(client, "url", id(client)), address)
    try:
        async with lane.turn(read_nonce) as turn:
            sent = await turn.send(submit(turn.nonce))
        log.info(
            "sent a transaction of the owner",
            extra={"tx_hash": hex(sent.transaction_hash), "account": hex(address), "calls": len(calls)},
        )
        return await wait_for(client, sent.transaction_hash, within=within, read=read)
    except CallFailed as error:
        raise _own_rule(error, calls, address) from error


def _own_rule(error: CallFailed, calls: Sequence[Call], address: int) -> Exception:
    """The account's rule, where it was the account itself that was called: its panic is its own word then."""
    index = error.call_index
    rule = error_from_code(error.reason) if error.reason else None
    if rule is None or index is None or index >= len(calls) or calls[index].to_addr != address:
        return error
    return rule(call_index=index, tx_hash=error.tx_hash)


def _owner(account: BaseAccount) -> BaseAccount:
    require(account, _Executes, "account", _OWNER_FIX)
    return account


def _of_ours(what: object, verb: str) -> None:
    """Refuse a session of an account of another make, for what such accounts cannot do."""
    if isinstance(what, ForeignSession):
        raise NotPossible(
            f"Accounts of kind {what.dialect.name} cannot do {verb}.",
            dialect=what.dialect.name,
            fix="They revoke sessions: revoke_session(session, account). For another session have the owner sign one: "
            "create_session(renewed(session, …), account).",
        )


def _check_account(session: Session | ForeignSession, account: BaseAccount, what: str = "session") -> None:
    if session.address != _owner(account).address:
        raise InvalidInput(
            f"{what} is of account {to_hex(session.address)}, this is {to_hex(account.address)}.",
            what=what,
            fix="Give the account that the session belongs to.",
        )


def _tag_of(what: Session | str, account: BaseAccount) -> str:
    if isinstance(what, Session):
        _check_account(what, account)
        return what.tag
    return check_tag(what)


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
