"""Stopping sessions: pause and resume a tag, revoke a session, a tag or all, and the approvals that they left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from starknet_sessions.clock import SystemClock
from starknet_sessions.contracts.account import (
    LAST_VERSION,
    get_tag_state,
    pause_call,
    resume_call,
    revoke_all_call,
    revoke_call,
)
from starknet_sessions.contracts.foreign import revoke_foreign_call
from starknet_sessions.dialects.foreign import ForeignSession
from starknet_sessions.errors import (
    InvalidInput,
    NotPossible,
)
from starknet_sessions.events import require_our_account
from starknet_sessions.history import list_sessions, list_tags
from starknet_sessions.keys import PublicKey
from starknet_sessions.lifecycle.approvals import Approval, left_approvals, zeroing
from starknet_sessions.lifecycle.owner_transaction import (
    check_account,
    owner_of,
    require_ours,
    send,
    tag_of,
)
from starknet_sessions.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from starknet_py.net.account.base_account import BaseAccount
    from starknet_py.net.client_models import (
        Call,
        ResourceBoundsMapping,
        TransactionReceipt,
    )

    from starknet_sessions.clock import Clock


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
        NotPossible: The account is of another make.
        UnknownAccount: It is of a kind not known here.
        TransactionReverted: The transaction was reverted.
        WaitTimeout: It was not in a block in time.
        NodeError: The node refused it, or could not be asked.
    """
    require_ours(what, "pause_session")
    call = pause_call(owner_of(account).address, tag_of(what, account))
    await require_our_account(account.client, account.address)
    return await send(account, [call], resource_bounds=resource_bounds, within=within)


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
        NotPossible: The account is of another make.
        UnknownAccount: It is of a kind not known here.
        TransactionReverted: The transaction was reverted.
        WaitTimeout: It was not in a block in time.
        NodeError: The node refused it, or could not be asked.
    """
    require_ours(what, "resume_session")
    call = resume_call(owner_of(account).address, tag_of(what, account))
    await require_our_account(account.client, account.address)
    return await send(account, [call], resource_bounds=resource_bounds, within=within)


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
        NotPossible: The account is of another make, and a tag or key is given, not a session.
        UnknownAccount: It is of a kind not known here.
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
        check_account(what, account)
        receipt = await send(
            account,
            [revoke_foreign_call(what), *calls],
            resource_bounds=resource_bounds,
            within=within,
            read=what.dialect.error_from,
        )
        return Revocation(revoked=(), zeroed=(), transaction_hash=receipt.transaction_hash)
    address = owner_of(account).address
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
        tags = [tag_of(what, account)]
        await require_our_account(account.client, address)
    revoked = []
    for tag in tags:
        state = await get_tag_state(account.client, address, tag)
        known = max(state.version, now, session.version if session else 0)
        revoked.append((tag, LAST_VERSION if close else min(known, LAST_VERSION)))
    approvals = await left_approvals(
        account.client, address, tags, tokens, spenders, from_block=from_block, session=session
    )
    stopping = [revoke_call(address, tag, version) for tag, version in revoked]
    receipt = await send(
        account, [*stopping, *zeroing(approvals), *calls], resource_bounds=resource_bounds, within=within
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
        NotPossible: The account is of another make.
        UnknownAccount: It is of a kind not known here.
        TransactionReverted: The transaction was reverted.
        WaitTimeout: It was not in a block in time.
        NodeError: The node refused it, or could not be asked.
    """
    address = owner_of(account).address
    tags = await list_tags(account.client, address, from_block=from_block)
    approvals = await left_approvals(account.client, address, tags, tokens, spenders, from_block=from_block)
    receipt = await send(
        account,
        [revoke_all_call(address), *zeroing(approvals), *calls],
        resource_bounds=resource_bounds,
        within=within,
    )
    return Revocation(revoked=(), zeroed=tuple(approvals), transaction_hash=receipt.transaction_hash)
