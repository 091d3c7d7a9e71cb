"""Many tasks, one account: every transaction gets a nonce of its own, none is lost, and cancelled tasks stay cancelled."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from starknet_py.contract import Contract
from starknet_py.net.account.account import Account
from starknet_py.net.client_models import ResourceBounds, ResourceBoundsMapping, SentTransactionResponse
from starknet_py.net.full_node_client import FullNodeClient
from starknet_py.net.models.transaction import InvokeV3
from support import BOUNDS, call, number_of, open_session, run

from starknet_sessions import (
    ANY,
    CallNotAllowed,
    NodeError,
    Policy,
    SessionAccount,
    SessionsError,
    WaitTimeout,
)
from starknet_sessions.testing import Devnet

pytestmark = pytest.mark.devnet

TOO_LITTLE = ResourceBoundsMapping(
    l1_gas=ResourceBounds(max_amount=0, max_price_per_unit=10**12),
    l1_data_gas=ResourceBounds(max_amount=10_000, max_price_per_unit=10**12),
    l2_gas=ResourceBounds(max_amount=1000, max_price_per_unit=10**11),
)


class GatedClient(FullNodeClient):
    """A client whose transactions wait at a gate, so that a test can do something while one is being sent."""

    def __init__(self, devnet: Devnet) -> None:
        super().__init__(node_url=devnet.rpc_url, session=devnet.client._client.session)
        self.gate = asyncio.Event()
        self.arrived = asyncio.Event()
        self.failures: list[Exception] = []

    async def send_transaction(self, transaction: InvokeV3) -> SentTransactionResponse:
        self.arrived.set()
        await self.gate.wait()
        if self.failures:
            raise self.failures.pop()
        return await super().send_transaction(transaction)


def sender(opened_account: SessionAccount, dapp: Contract, **options: Any) -> Callable[[int], Awaitable[Any]]:
    async def send(number: int) -> SentTransactionResponse:
        return await opened_account.execute_v3(
            call(dapp, "increase_number", number), **{"resource_bounds": BOUNDS, **options}
        )

    return send


async def test_fifty_at_once_all_land(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "increase_number")])
    send = sender(opened.account, dapp)
    before = await owner.get_nonce()

    sent = await asyncio.gather(*(send(1) for _ in range(50)))
    await asyncio.gather(*(opened.account.wait(one, within=60) for one in sent))

    assert len({one.transaction_hash for one in sent}) == 50
    assert await owner.get_nonce() == before + 50
    assert await number_of(dapp, owner) == 50


async def test_estimated_transactions_at_once_all_land(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "increase_number")])
    send = sender(opened.account, dapp, resource_bounds=None, auto_estimate=True)

    sent = await asyncio.gather(*(send(1) for _ in range(5)))
    await asyncio.gather(*(opened.account.wait(one, within=60) for one in sent))

    assert await number_of(dapp, owner) == 5


async def test_sessions_of_one_account_share_its_nonces(
    devnet: Devnet, owner: Account, dapp: Contract
) -> None:
    policies = [Policy(dapp.address, "increase_number")]
    accounts = [(await open_session(owner, policies, tag=f"tag-{i}")).account for i in range(3)]
    again = SessionAccount(
        # Another client object of the same node.
        client=FullNodeClient(node_url=devnet.rpc_url, session=devnet.client._client.session),
        session=accounts[0].session,
        key=accounts[0].signer._key,
    )

    sent = await asyncio.gather(
        *(sender(account, dapp)(1) for _ in range(5) for account in (*accounts, again))
    )
    await asyncio.gather(*(again.wait(one, within=60) for one in sent))

    assert await number_of(dapp, owner) == 20


async def test_rejected_transactions_leave_no_gap(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "increase_number")])
    send = sender(opened.account, dapp)
    before = await owner.get_nonce()

    outcomes = await asyncio.gather(
        send(1),
        opened.account.execute_v3(call(dapp, "fee"), resource_bounds=BOUNDS),
        send(1),
        sender(opened.account, dapp, resource_bounds=TOO_LITTLE)(1),
        send(1),
        sender(opened.account, dapp, resource_bounds=None)(1),  # starknet-py wants bounds or an estimation
        send(1),
        return_exceptions=True,
    )

    assert [type(outcome) for outcome in outcomes[1::2]] == [CallNotAllowed, NodeError, ValueError]
    assert await owner.get_nonce() == before + 4
    assert await number_of(dapp, owner) == 4


async def test_reverted_transactions_use_their_nonce(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, ANY)])
    send = sender(opened.account, dapp)
    await run(opened.account, call(dapp, "fee"))

    outcomes = await asyncio.gather(
        send(1), opened.account.execute_v3(call(dapp, "fail", 0), resource_bounds=BOUNDS), send(1)
    )
    results = await asyncio.gather(
        *(opened.account.wait(sent, within=30) for sent in outcomes), return_exceptions=True
    )

    assert [isinstance(result, SessionsError) for result in results] == [False, True, False]
    assert await number_of(dapp, owner) == 2


async def test_the_owner_sends_in_between(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "increase_number")])
    for _ in range(3):
        await run(opened.account, call(dapp, "increase_number", 1))
        await run(owner, call(dapp, "increase_number", 10))

    assert await number_of(dapp, owner) == 33


async def test_a_nonce_taken_by_the_owner_is_found_out(
    devnet: Devnet, owner: Account, dapp: Contract
) -> None:
    """The owner sends between our reading of the nonce and our sending: ours is rejected, and the next one is right."""
    opened = await open_session(owner, [Policy(dapp.address, "increase_number")])
    client = GatedClient(devnet)
    account = SessionAccount(client=client, session=opened.signed, key=opened.key)
    task = asyncio.ensure_future(sender(account, dapp)(1))
    await client.arrived.wait()
    await run(owner, call(dapp, "increase_number", 10))
    client.gate.set()

    with pytest.raises(NodeError, match="nonce"):
        await task
    await run(account, call(dapp, "increase_number", 100))

    assert await number_of(dapp, owner) == 110


async def test_a_task_cancelled_in_the_queue_leaves_no_gap(
    devnet: Devnet, owner: Account, dapp: Contract
) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "increase_number")])
    client = GatedClient(devnet)
    account = SessionAccount(client=client, session=opened.signed, key=opened.key)
    tasks = [asyncio.ensure_future(sender(account, dapp)(10**i)) for i in range(4)]
    await client.arrived.wait()

    tasks[2].cancel()
    client.gate.set()
    outcomes = await asyncio.gather(*tasks, return_exceptions=True)

    assert tasks[2].cancelled()
    assert [isinstance(outcome, SentTransactionResponse) for outcome in outcomes] == [True, True, False, True]
    assert await number_of(dapp, owner) == 1011


async def test_a_task_cancelled_while_sending_stays_cancelled_and_leaves_no_gap(
    devnet: Devnet, owner: Account, dapp: Contract
) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "increase_number")])
    client = GatedClient(devnet)
    account = SessionAccount(client=client, session=opened.signed, key=opened.key)
    before = await owner.get_nonce()
    first, second = (asyncio.ensure_future(sender(account, dapp)(number)) for number in (1, 10))
    await client.arrived.wait()

    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    assert first.cancelled()
    assert not second.done(), "the nonce is not known to be used yet"
    client.gate.set()
    await second

    # What was being sent was sent.
    assert await owner.get_nonce() == before + 2
    assert await number_of(dapp, owner) == 11


async def test_a_task_cancelled_while_a_failing_transaction_is_sent_leaves_no_gap(
    devnet: Devnet, owner: Account, dapp: Contract
) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "increase_number")])
    client = GatedClient(devnet)
    account = SessionAccount(client=client, session=opened.signed, key=opened.key)
    first, second = (asyncio.ensure_future(sender(account, dapp)(number)) for number in (1, 10))
    await client.arrived.wait()

    first.cancel()
    client.failures.append(ConnectionResetError("gone"))
    client.gate.set()
    await second

    assert first.cancelled()
    assert await number_of(dapp, owner) == 10


async def test_a_node_that_goes_away_is_a_node_error(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "increase_number")])
    nobody = FullNodeClient(node_url="http://127.0.0.1:9/rpc")
    account = SessionAccount(client=nobody, session=opened.signed, key=opened.key)

    with pytest.raises(NodeError, match="could not be reached"):
        await sender(account, dapp)(1)
    with pytest.raises(NodeError, match="could not be reached"):
        await account.wait(1, within=1)
    with pytest.raises(NodeError, match="could not be reached"):
        await account.refresh()


#
# Waiting
#

UNKNOWN = 0x1234


async def test_waiting_ends_in_time(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "increase_number")])

    with pytest.raises(WaitTimeout) as failure:
        await opened.account.wait(UNKNOWN, within=0.2)

    assert (failure.value.tx_hash, failure.value.seconds) == (UNKNOWN, 0.2)


async def test_somebody_elses_timeout_stays_a_timeout(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "increase_number")])

    with pytest.raises(TimeoutError) as failure:
        async with asyncio.timeout(0.2):
            await opened.account.wait(UNKNOWN, within=60)

    assert not isinstance(failure.value, WaitTimeout)


async def test_a_cancelled_wait_is_cancelled(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "increase_number")])
    task = asyncio.ensure_future(opened.account.wait(UNKNOWN))
    await asyncio.sleep(0.1)

    task.cancel()
    await asyncio.wait([task])

    assert task.cancelled()


async def test_a_task_group_ends_the_others(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "increase_number")])

    async def both() -> None:
        async with asyncio.TaskGroup() as group:
            tasks.append(group.create_task(opened.account.wait(UNKNOWN)))
            group.create_task(opened.account.wait(UNKNOWN, within=0.1))

    tasks: list[asyncio.Task[Any]] = []
    with pytest.raises(ExceptionGroup) as failure:
        await both()

    assert tasks[0].cancelled()
    assert failure.group_contains(WaitTimeout)
