"""`SessionAccount` on a node that answers as told."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from typing import Any

import pytest
from starknet_py.net.client_errors import ClientError
from starknet_py.net.client_models import (
    EstimatedFee,
    PriceUnit,
    SentTransactionResponse,
    TransactionExecutionStatus,
    TransactionStatus,
)
from support import ADDRESS, BOUNDS, call, signed_offline

from starknet_sessions import (
    CallNotAllowed,
    InvalidInput,
    NodeError,
    Policy,
    SessionAccount,
    SessionKey,
    SessionRevoked,
    WrongChain,
)
from starknet_sessions import account as account_module
from starknet_sessions.testing import FrozenClock, RecordingClient

KEY = SessionKey.from_private(0x1D5EC2E7_0F_5E5510)
SESSION = signed_offline(KEY, Policy(0xDA99, "set_number"))
SET = call(0xDA99, "set_number", 7)
NOTHING, LIVE = [0, 0, 0], [5, 0, SESSION.hash % 2**217]
REVOKED = ClientError(
    "Account validation failed",
    code="55",
    data="panicked with:\n0x73657373696f6e2f7265766f6b6564 ('session/revoked').\n",
)


class Chain(RecordingClient):
    """A node with an account whose tag holds `held`."""

    def __init__(self) -> None:
        super().__init__()
        self.held = NOTHING
        self.url = f"http://node-{id(self)}.invalid"
        self.reply("call_contract", lambda asked: [0] if not asked.arguments["call"].calldata else self.held)
        self.reply("get_contract_nonce", 4)
        self.reply("send_transaction", SentTransactionResponse(transaction_hash=0x77))


@pytest.fixture
def chain() -> Chain:
    return Chain()


@pytest.fixture
def account(chain: Chain) -> SessionAccount:
    return SessionAccount(client=chain, session=SESSION, key=KEY, clock=FrozenClock())


def sent(chain: Chain, index: int = -1) -> Any:
    return chain.asked("send_transaction")[index].arguments["transaction"]


async def test_it_signs_and_sends_with_the_accounts_nonce(chain: Chain, account: SessionAccount) -> None:
    response = await account.execute_v3(SET, resource_bounds=BOUNDS)

    assert response.transaction_hash == 0x77
    transaction = sent(chain)
    assert (transaction.nonce, transaction.sender_address, transaction.version) == (4, ADDRESS, 3)
    assert len(transaction.signature) == 7 + 1 + 2
    assert transaction.resource_bounds == BOUNDS


async def test_the_chain_is_asked_once_and_the_tag_until_it_is_live(
    chain: Chain, account: SessionAccount
) -> None:
    await account.execute_v3(SET, resource_bounds=BOUNDS)
    chain.held = LIVE
    for _ in range(3):
        await account.execute_v3(SET, resource_bounds=BOUNDS)

    assert len(chain.asked("get_chain_id")) == 1
    assert len(chain.asked("call_contract")) == 4  # epoch and state, twice
    assert [len(sent(chain, i).signature) for i in range(4)] == [10, 8, 8, 8]


async def test_an_explicit_nonce_is_taken_as_it_is(chain: Chain, account: SessionAccount) -> None:
    await account.execute_v3(SET, resource_bounds=BOUNDS, nonce=99)

    assert sent(chain).nonce == 99
    assert chain.asked("get_contract_nonce") == []


async def test_the_lane_counts_on_where_the_node_lags(chain: Chain, account: SessionAccount) -> None:
    await asyncio.gather(*(account.execute_v3(SET, resource_bounds=BOUNDS) for _ in range(5)))
    account.forget_nonce()
    await account.execute_v3(SET, resource_bounds=BOUNDS)

    assert [sent(chain, i).nonce for i in range(6)] == [4, 5, 6, 7, 8, 4]


async def test_what_is_outside_the_session_asks_the_node_nothing(
    chain: Chain, account: SessionAccount
) -> None:
    for attempt in (
        account.execute_v3(call(0xDA99, "fee"), resource_bounds=BOUNDS),
        account.sign_invoke_v3([SET, call(0xDA99, "fee")], resource_bounds=BOUNDS),
    ):
        with pytest.raises(CallNotAllowed) as refusal:
            await attempt
        assert refusal.value.where == "preflight"

    assert chain.requests == []


async def test_a_node_of_another_chain_is_refused(chain: Chain, account: SessionAccount) -> None:
    chain.reply("get_chain_id", "0x534e5f4d41494e")

    with pytest.raises(WrongChain) as refusal:
        await account.execute_v3(SET, resource_bounds=BOUNDS)

    assert (refusal.value.expected, refusal.value.actual) == (SESSION.chain_id, 0x534E5F4D41494E)
    assert chain.asked("send_transaction") == []


async def test_estimating_signs_the_query_form(chain: Chain, account: SessionAccount) -> None:
    fee = EstimatedFee(
        l1_gas_consumed=0,
        l1_gas_price=1,
        l1_data_gas_consumed=1,
        l1_data_gas_price=1,
        l2_gas_consumed=1,
        l2_gas_price=1,
        overall_fee=1,
        unit=PriceUnit.FRI,
    )
    chain.reply("estimate_fee", fee)

    transaction = await account.sign_invoke_v3(SET, auto_estimate=True)

    estimated = chain.asked("estimate_fee")[0].arguments["tx"]
    assert estimated.version == 3 + 2**128
    assert estimated.signature[:5] == transaction.signature[:5]
    assert estimated.signature[5:7] != transaction.signature[5:7]


async def test_a_refusal_by_the_chain_makes_it_look_again(chain: Chain, account: SessionAccount) -> None:
    chain.held = LIVE
    await account.execute_v3(SET, resource_bounds=BOUNDS)
    assert account.signer.is_live
    chain.reply("send_transaction", REVOKED)
    chain.held = [5, 1, 0]

    with pytest.raises(SessionRevoked) as by_chain:
        await account.execute_v3(SET, resource_bounds=BOUNDS)
    with pytest.raises(SessionRevoked) as before_signing:
        await account.execute_v3(SET, resource_bounds=BOUNDS)

    assert (by_chain.value.where, before_signing.value.where) == ("chain", "preflight")
    assert len(chain.asked("send_transaction")) == 2


async def test_so_does_a_revert(chain: Chain, account: SessionAccount) -> None:
    chain.held = LIVE
    await account.refresh()

    class Status:
        finality_status = TransactionStatus.ACCEPTED_ON_L2

    class Receipt:
        execution_status = TransactionExecutionStatus.REVERTED
        revert_reason = REVOKED.data

    chain.reply("get_transaction_status", Status())
    chain.reply("get_transaction_receipt", Receipt())
    with pytest.raises(SessionRevoked) as refusal:
        await account.wait(SentTransactionResponse(transaction_hash=0x77))

    assert refusal.value.tx_hash == 0x77
    assert account.signer.state is None


@pytest.mark.parametrize(
    "method", ["get_chain_id", "call_contract", "get_contract_nonce", "send_transaction"]
)
@pytest.mark.parametrize("failure", [ClientError("busy", code="-32000"), TimeoutError(), ConnectionError()])
async def test_a_node_that_fails_is_a_node_error(
    chain: Chain, account: SessionAccount, method: str, failure: Exception
) -> None:
    chain.reply(method, failure)

    with pytest.raises(NodeError):
        await account.execute_v3(SET, resource_bounds=BOUNDS)


async def test_an_estimation_that_fails_is_a_node_error(chain: Chain, account: SessionAccount) -> None:
    chain.reply("estimate_fee", ClientError("busy", code="-32000"))

    with pytest.raises(NodeError) as failure:
        await account.execute_v3(SET, auto_estimate=True)
    assert failure.value.method == "starknet_estimateFee"


async def test_surrendering_needs_the_session_key_only(chain: Chain, account: SessionAccount) -> None:
    await account.surrender(resource_bounds=BOUNDS)

    assert sent(chain).calldata == [1, ADDRESS, sent(chain).calldata[2], 2, SESSION.tag_felt, 5]


def test_address_and_key_must_be_the_sessions(chain: Chain) -> None:
    with pytest.raises(InvalidInput, match="not for 0xbcc"):
        SessionAccount(client=chain, session=SESSION, key=KEY, address=0xBCC)
    with pytest.raises(InvalidInput, match="signed for the key"):
        SessionAccount(client=chain, session=SESSION, key=SessionKey.generate())
    assert SessionAccount(client=chain, session=SESSION, key=KEY, address=hex(ADDRESS)).session is SESSION


#
# Signing that takes long
#


async def test_slow_signing_does_not_hold_up_the_loop(
    account: SessionAccount, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[int] = []
    sign = account.signer.sign_transaction

    def slowly(transaction: Any) -> list[int]:
        threads.append(threading.get_ident())
        time.sleep(0.2)
        return sign(transaction)

    monkeypatch.setattr(account.signer, "sign_transaction", slowly)
    monkeypatch.setattr(account_module, "SIGNING_BLOCKS", True)
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        while True:
            await asyncio.sleep(0.01)
            ticks += 1

    ticking = asyncio.ensure_future(tick())
    transaction = await account.sign_invoke_v3(SET, resource_bounds=BOUNDS)
    await account.sign_for_fee_estimate(transaction)
    ticking.cancel()

    assert len(threads) == 2
    assert threading.get_ident() not in threads
    assert ticks >= 10


async def test_fast_signing_takes_no_thread(account: SessionAccount, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(account_module, "SIGNING_BLOCKS", False)
    monkeypatch.setattr(asyncio, "to_thread", lambda *_: pytest.fail("a thread"))

    await account.sign_invoke_v3(SET, resource_bounds=BOUNDS)


#
# Secrets
#


async def test_logs_and_errors_have_no_secrets(
    chain: Chain, account: SessionAccount, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await account.execute_v3(SET, resource_bounds=BOUNDS)
    with pytest.raises(CallNotAllowed) as refusal:
        await account.execute_v3(call(0xDA99, "fee"), resource_bounds=BOUNDS)

    written = "\n".join(
        [*(repr(vars(record)) + record.getMessage() for record in caplog.records), repr(refusal.value)]
    )
    assert "sent a session transaction" in written
    assert KEY.export_private()[2:] not in written
    assert str(int(KEY.export_private(), 16)) not in written
    for felt in sent(chain).signature[5:7]:
        assert f"{felt:x}" not in written
    assert "private" not in repr(account.signer.__dict__).replace("private part hidden", "")
