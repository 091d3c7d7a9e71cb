"""The lane of nonces, with sendings that a test ends when it likes."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable

import pytest

from starknet_sessions.errors import NodeError
from starknet_sessions.nonces import NonceLane, lane_of
from starknet_sessions.revert import NodeCode


class Node:
    """Counts nonces as a node does."""

    def __init__(self, nonce: int = 0) -> None:
        self.nonce = nonce
        self.taken: list[int] = []

    async def read(self) -> int:
        await asyncio.sleep(0)
        return self.nonce

    async def take(self, nonce: int) -> int:
        await asyncio.sleep(0)
        if nonce != self.nonce:
            raise wrong_nonce()
        self.nonce += 1
        self.taken.append(nonce)
        return nonce


def wrong_nonce() -> NodeError:
    return NodeError("nonce", rpc_code=NodeCode.INVALID_TRANSACTION_NONCE)


async def send(lane: NonceLane, node: Node, sending: Awaitable[int] | None = None) -> int:
    async with lane.turn(node.read) as turn:
        return await turn.send(sending or node.take(turn.nonce))


async def fail(error: Exception) -> int:
    await asyncio.sleep(0)
    raise error


async def test_all_get_a_nonce_of_their_own() -> None:
    lane, node = NonceLane(), Node(7)

    nonces = await asyncio.gather(*(send(lane, node) for _ in range(50)))

    assert nonces == list(range(7, 57))


async def test_turns_come_in_the_order_of_asking() -> None:
    lane, node = NonceLane(), Node()
    order: list[str] = []

    async def named(name: str) -> None:
        async with lane.turn(node.read):
            order.append(name)

    await asyncio.gather(named("a"), named("b"), named("c"))

    assert order == ["a", "b", "c"]


async def test_a_node_that_lags_behind_is_not_asked_twice_for_the_same_nonce() -> None:
    lane, node = NonceLane(), Node(3)

    async def accepted() -> int:
        return 1  # the node knows the transaction, and counts it later

    await send(lane, node, accepted())
    async with lane.turn(node.read) as turn:
        assert turn.nonce == 4


async def test_somebody_else_may_be_ahead() -> None:
    lane, node = NonceLane(), Node(3)
    await send(lane, node)

    node.nonce = 9

    assert await send(lane, node) == 9


@pytest.mark.parametrize(
    "error", [NodeError("refused", rpc_code=55), NodeError("gone"), ValueError("a bug"), ConnectionError()]
)
async def test_a_nonce_that_was_not_used_is_given_again(error: Exception) -> None:
    lane, node = NonceLane(), Node(3)

    with pytest.raises(type(error)):
        await send(lane, node, fail(error))

    assert await send(lane, node) == 3


async def test_a_turn_that_sends_nothing_uses_nothing() -> None:
    lane, node = NonceLane(), Node(3)
    async with lane.turn(node.read) as turn:
        assert turn.nonce == 3

    async def signing_fails() -> None:
        async with lane.turn(node.read):
            raise ValueError("no signature")

    with pytest.raises(ValueError, match="no signature"):
        await signing_fails()
    assert await send(lane, node) == 3


async def test_a_reading_that_fails_leaves_the_lane_usable() -> None:
    lane, node = NonceLane(), Node(3)
    await send(lane, node)

    async def unreadable() -> int:
        return await fail(NodeError("gone"))

    async def try_to() -> None:
        async with lane.turn(unreadable):
            pytest.fail("there is no nonce")

    with pytest.raises(NodeError):
        await try_to()
    assert await send(lane, node) == 4


async def test_a_wrong_nonce_makes_the_lane_ask_the_node_again() -> None:
    lane, node = NonceLane(), Node(3)

    async def accepted() -> int:
        return 1

    await send(lane, node, accepted())  # but it never gets into a block
    with pytest.raises(NodeError):
        await send(lane, node)

    assert await send(lane, node) == 3


async def test_forgetting_makes_the_lane_ask_the_node_again() -> None:
    lane, node = NonceLane(), Node(3)

    async def accepted() -> int:
        return 1

    await send(lane, node, accepted())
    lane.forget()

    assert await send(lane, node) == 3


async def test_a_task_cancelled_in_the_queue_takes_nothing() -> None:
    lane, node = NonceLane(), Node(3)
    held = asyncio.Event()

    async def slow() -> int:
        await held.wait()
        return await node.take(3)

    tasks = [
        asyncio.ensure_future(send(lane, node, slow())),
        *(asyncio.ensure_future(send(lane, node)) for _ in "ab"),
    ]
    await asyncio.sleep(0.01)
    tasks[1].cancel()
    held.set()
    await asyncio.wait(tasks)

    assert tasks[1].cancelled()
    assert [tasks[0].result(), tasks[2].result()] == [3, 4]


@pytest.mark.parametrize("ending", ["sent", "refused"])
async def test_a_task_cancelled_while_sending_is_cancelled_at_once_and_the_lane_waits(ending: str) -> None:
    lane, node = NonceLane(), Node(3)
    held = asyncio.Event()

    async def slow() -> int:
        await held.wait()
        return await (node.take(3) if ending == "sent" else fail(NodeError("refused")))

    first = asyncio.ensure_future(send(lane, node, slow()))
    await asyncio.sleep(0.01)
    second = asyncio.ensure_future(send(lane, node))
    first.cancel()
    await asyncio.wait([first])
    assert first.cancelled()
    await asyncio.sleep(0.01)
    assert not second.done()

    held.set()

    assert await second == (4 if ending == "sent" else 3)


async def test_a_task_cancelled_while_the_lane_settles_does_not_lose_the_last_turn() -> None:
    lane, node = NonceLane(), Node(3)
    held = asyncio.Event()

    async def slow() -> int:
        await held.wait()
        return await node.take(3)

    first = asyncio.ensure_future(send(lane, node, slow()))
    await asyncio.sleep(0.01)
    first.cancel()
    settling = asyncio.ensure_future(send(lane, node))
    await asyncio.sleep(0.01)
    settling.cancel()
    await asyncio.wait([first, settling])
    assert settling.cancelled()

    third = asyncio.ensure_future(send(lane, node))
    await asyncio.sleep(0.01)
    assert not third.done()
    held.set()
    assert await third == 4


async def test_a_sending_that_cancels_itself_used_nothing() -> None:
    lane, node = NonceLane(), Node(3)

    async def cancelled() -> int:
        raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await send(lane, node, cancelled())

    assert await send(lane, node) == 3


async def test_an_account_on_a_node_has_one_lane() -> None:
    assert lane_of("http://node", 1) is lane_of("http://node", 1)
    assert lane_of("http://node", 1) is not lane_of("http://node", 2)
    assert lane_of("http://node", 1) is not lane_of("http://other", 1)


def test_every_event_loop_has_its_own_lanes() -> None:
    async def lane() -> NonceLane:
        return lane_of("http://node", 1)

    assert asyncio.run(lane()) is not asyncio.run(lane())
