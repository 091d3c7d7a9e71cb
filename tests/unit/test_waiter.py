"""Waiting for a transaction, on a node that answers as told."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest
from starknet_py.net.client_errors import ClientError
from starknet_py.net.client_models import TransactionExecutionStatus, TransactionStatus

from starknet_sessions import waiter
from starknet_sessions.errors import NodeError, SessionExpired, TransactionReverted, WaitTimeout
from starknet_sessions.testing import RecordingClient
from starknet_sessions.waiter import wait_for

NOT_FOUND = ClientError("no such transaction", code="29")


def status(finality: TransactionStatus) -> Any:
    return SimpleNamespace(finality_status=finality)


def receipt(reason: str | None = None) -> Any:
    succeeded = (
        TransactionExecutionStatus.SUCCEEDED if reason is None else TransactionExecutionStatus.REVERTED
    )
    return SimpleNamespace(execution_status=succeeded, revert_reason=reason)


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> RecordingClient:
    monkeypatch.setattr(waiter, "_FIRST_PAUSE", 0.001)
    return RecordingClient()


@pytest.mark.parametrize(
    "settled",
    [TransactionStatus.PRE_CONFIRMED, TransactionStatus.ACCEPTED_ON_L2, TransactionStatus.ACCEPTED_ON_L1],
)
async def test_a_transaction_in_a_block_is_not_waited_for(
    client: RecordingClient, settled: TransactionStatus
) -> None:
    client.reply("get_transaction_status", status(settled))
    given = receipt()
    client.reply("get_transaction_receipt", given)

    assert await wait_for(client, 7) is given
    assert client.asked("get_transaction_receipt")[0].arguments == {"tx_hash": 7}


async def test_it_asks_until_the_transaction_is_in_a_block(client: RecordingClient) -> None:
    waiting = [NOT_FOUND, status(TransactionStatus.RECEIVED), status(TransactionStatus.CANDIDATE)]
    client.reply("get_transaction_status", *waiting, status(TransactionStatus.PRE_CONFIRMED))
    client.reply("get_transaction_receipt", receipt())

    await wait_for(client, 7)

    assert len(client.asked("get_transaction_status")) == 4


async def test_the_pauses_grow_to_two_seconds(
    client: RecordingClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiter, "_FIRST_PAUSE", 0.05)
    pauses: list[float] = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    monkeypatch.setattr("starknet_sessions.waiter.asyncio.sleep", sleep)
    client.reply("get_transaction_status", *[NOT_FOUND] * 15, status(TransactionStatus.ACCEPTED_ON_L2))
    client.reply("get_transaction_receipt", receipt())

    await wait_for(client, 7)

    assert pauses[:2] == [0.05, pytest.approx(0.075)]
    assert pauses[-1] == 2.0
    assert pauses == sorted(pauses)


@pytest.mark.parametrize(
    ("reason", "error"),
    [
        ("x:\n0x73657373696f6e2f65787069726564 ('session/expired').\n", SessionExpired),
        ("Insufficient max L2Gas", TransactionReverted),
        ("", TransactionReverted),
    ],
)
async def test_a_revert_is_typed(client: RecordingClient, reason: str, error: type[Exception]) -> None:
    client.reply("get_transaction_status", status(TransactionStatus.ACCEPTED_ON_L2))
    client.reply("get_transaction_receipt", receipt(reason))

    with pytest.raises(error) as failure:
        await wait_for(client, 7)

    assert failure.value.tx_hash == 7  # type: ignore[attr-defined]


@pytest.mark.parametrize("failure", [ClientError("busy", code="-32000"), TimeoutError(), ConnectionError()])
async def test_a_node_that_fails_is_a_node_error_also_where_it_times_out(
    client: RecordingClient, failure: Exception
) -> None:
    client.reply("get_transaction_status", failure)
    with pytest.raises(NodeError) as of_status:
        await wait_for(client, 7, within=10)
    client.reply("get_transaction_status", status(TransactionStatus.ACCEPTED_ON_L2))
    client.reply("get_transaction_receipt", failure)
    with pytest.raises(NodeError) as of_receipt:
        await wait_for(client, 7)

    assert of_status.value.method == "starknet_getTransactionStatus"
    assert of_receipt.value.method == "starknet_getTransactionReceipt"


async def test_time_is_up(client: RecordingClient) -> None:
    client.reply("get_transaction_status", NOT_FOUND)

    with pytest.raises(WaitTimeout) as failure:
        await wait_for(client, 7, within=0.02)

    assert isinstance(failure.value, TimeoutError)
    assert (failure.value.tx_hash, failure.value.seconds) == (7, 0.02)


async def test_a_timeout_around_it_stays_its_own(client: RecordingClient) -> None:
    client.reply("get_transaction_status", NOT_FOUND)

    with pytest.raises(TimeoutError) as failure:
        async with asyncio.timeout(0.02):
            await wait_for(client, 7, within=30)

    assert type(failure.value) is TimeoutError


async def test_a_cancelled_task_is_cancelled(client: RecordingClient) -> None:
    client.reply("get_transaction_status", NOT_FOUND)
    task = asyncio.ensure_future(wait_for(client, 7))
    await asyncio.sleep(0.01)

    task.cancel()
    await asyncio.wait([task])

    assert task.cancelled()
