"""One queue of nonces per account: transactions are numbered and sent one after another, however many tasks want to.

The account's owner and every session share the account's nonce, so a lane serves one process: two processes that send
for one account at once will take each other's nonces.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakKeyDictionary

from starknet_sessions.errors import NodeError
from starknet_sessions.revert import NodeCode

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

T = TypeVar("T")


class Turn:
    """The right to use one nonce."""

    def __init__(self, nonce: int) -> None:
        self.nonce = nonce
        self._sending: asyncio.Future[Any] | None = None

    async def send(self, sending: Awaitable[T]) -> T:
        """Send with this nonce. If the task is cancelled meanwhile, the sending still ends, and the lane waits for it."""
        task = asyncio.ensure_future(sending)
        self._sending = task
        return await asyncio.shield(task)

    async def next_nonce(self) -> int:
        """The lowest nonce that may be free after this turn; 0 where only the node knows."""
        if self._sending is None:
            return self.nonce
        await asyncio.wait([self._sending])
        if self._sending.cancelled():
            return self.nonce
        failure = self._sending.exception()
        if failure is None:
            return self.nonce + 1
        is_nonce_wrong = (
            isinstance(failure, NodeError) and failure.rpc_code == NodeCode.INVALID_TRANSACTION_NONCE
        )
        return 0 if is_nonce_wrong else self.nonce


class NonceLane:
    """The nonces of one account, handed out one at a time."""

    def __init__(self) -> None:
        self._next = 0
        self._lock = asyncio.Lock()
        self._last: Turn | None = None

    @asynccontextmanager
    async def turn(self, read: Callable[[], Awaitable[int]]) -> AsyncIterator[Turn]:
        """Wait for the account's turn; within it, sign and send one transaction with its nonce.

        A nonce that was not used, because something failed before or while sending, is given to the next turn.

        Args:
            read: Reads the account's next nonce from the node.
        """
        async with self._lock:
            await self._settle()
            # The larger: another signer of the account may be ahead of us, we may be ahead of the node.
            turn = self._last = Turn(max(await read(), self._next))
            yield turn

    def forget(self) -> None:
        """Take the next nonce from the node again: for when a transaction that was sent will never be in a block."""
        self._next = 0
        self._last = None

    async def _settle(self) -> None:
        if self._last is not None:
            self._next = await self._last.next_nonce()
            self._last = None


# Locks belong to an event loop, so lanes do too. Not by client object: two clients of one node send for the same account.
_lanes: WeakKeyDictionary[asyncio.AbstractEventLoop, dict[tuple[object, int], NonceLane]] = (
    WeakKeyDictionary()
)


def lane_of(node: object, address: int) -> NonceLane:
    """The lane of an account on a node, shared by all its sessions in this event loop."""
    lanes = _lanes.setdefault(asyncio.get_running_loop(), {})
    return lanes.setdefault((node, address), NonceLane())
