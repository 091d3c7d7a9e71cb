"""A transaction of the account that its owner signs: sent in turn with the sessions of this process, and waited for."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Protocol, cast, runtime_checkable

from starknet_sessions.dialects.foreign import ForeignSession
from starknet_sessions.errors import (
    CallFailed,
    InvalidInput,
    NotPossible,
    error_from_code,
    require,
)
from starknet_sessions.felt import to_hex
from starknet_sessions.nonces import lane_of
from starknet_sessions.permissions import check_tag
from starknet_sessions.revert import NODE_FAILURES, error_from_panic_data, refused
from starknet_sessions.session import Session
from starknet_sessions.waiter import wait_for

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from starknet_py.net.account.base_account import BaseAccount
    from starknet_py.net.client_models import (
        Call,
        ResourceBoundsMapping,
        SentTransactionResponse,
        TransactionReceipt,
    )

    from starknet_sessions.revert import PanicReader

log = logging.getLogger(__name__)

_OWNER_FIX = "Give the owner's starknet-py Account."
SESSION_FIX = "Give what create_session returned, or load_session(text)."
"""What to do about a session that is none."""


@runtime_checkable
class _Executes(Protocol):
    """All that is needed of the owner's account, besides its address and client."""

    def execute_v3(self, calls: Any, **options: Any) -> Any:
        """Sign and send."""


async def send(
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


def owner_of(account: BaseAccount) -> BaseAccount:
    r"""The owner\'s account, if it can send transactions.

    Raises:
        InvalidInput: It cannot.
    """
    require(account, _Executes, "account", _OWNER_FIX)
    return account


def require_ours(what: object, verb: str) -> None:
    """Refuse a session of an account of another make, for what such accounts cannot do."""
    if isinstance(what, ForeignSession):
        raise NotPossible(
            f"Accounts of kind {what.dialect.name} cannot do {verb}.",
            dialect=what.dialect.name,
            fix="They revoke sessions: revoke_session(session, account). For another session have the owner sign one: "
            "create_session(renewed(session, …), account).",
        )


def check_account(session: Session | ForeignSession, account: BaseAccount, what: str = "session") -> None:
    r"""Refuse an account that is not the session\'s."""
    if session.address != owner_of(account).address:
        raise InvalidInput(
            f"{what} is of account {to_hex(session.address)}, this is {to_hex(account.address)}.",
            what=what,
            fix="Give the account that the session belongs to.",
        )


def tag_of(what: Session | str, account: BaseAccount) -> str:
    """The tag that is meant, by its name or by a session of the account."""
    if isinstance(what, Session):
        check_account(what, account)
        return what.tag
    return check_tag(what)
