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
    HOUR,
    CallNotAllowed,
    FeeTotalExceeded,
    InvalidInput,
    NodeError,
    Policy,
    RuleBroken,
    SessionAccount,
    SessionKey,
    SessionPaused,
    SessionRevoked,
    TokenTotalExceeded,
    WrongChain,
    call_limit,
    crypto,
    fee_headroom,
    fee_limit,
    most_fee,
    token_limit,
)
from starknet_sessions.felt import short_string
from starknet_sessions.limits import Usage, state_of
from starknet_sessions.testing import FrozenClock, RecordingClient

NOW = 1_800_000_000
KEY = SessionKey.from_private(0x1D5EC2E7_0F_5E5510)
SESSION = signed_offline(KEY, Policy(0xDA99, "set_number"))
SET = call(0xDA99, "set_number", 7)
NOTHING, LIVE = [0, 0, 0, 0], [5, 0, 0, SESSION.fingerprint % 2**217]
REVOKED = ClientError(
    "Account validation failed",
    code="55",
    data="panicked with:\n0x73657373696f6e2f7265766f6b6564 ('session/revoked').\n",
)


def refusal_of(code: str, *data: int) -> ClientError:
    """What a node says of an estimation that the account of `ADDRESS` refuses."""
    felts = [hex(short_string(code)), *map(hex, data)]
    told: Any = {
        "transaction_index": 0,
        "execution_error": {
            "contract_address": hex(ADDRESS),
            "class_hash": "0x1",
            "selector": "0x2",
            "error": f"({', '.join(felts)})",
        },
    }
    return ClientError("Transaction execution error", code="41", data=told)


def estimate(l2_gas: int = 1000, price: int = 100) -> EstimatedFee:
    return EstimatedFee(
        l1_gas_consumed=0,
        l1_gas_price=7,
        l1_data_gas_consumed=100,
        l1_data_gas_price=10,
        l2_gas_consumed=l2_gas,
        l2_gas_price=price,
        overall_fee=1,
        unit=PriceUnit.FRI,
    )


class Chain(RecordingClient):
    """A node with an account whose tag holds `held`, and of whose limits `words` is used."""

    def __init__(self) -> None:
        super().__init__()
        self.held = NOTHING
        self.words: dict[int, int] = {}
        self.session = SESSION
        self.url = f"http://node-{id(self)}.invalid"
        self.reply_view("get_epoch", [0])
        self.reply_view("get_tag_state", lambda _: self.held)
        self.reply_view("get_limits", lambda _: self.states())
        self.reply("get_contract_nonce", 4)
        self.reply("send_transaction", SentTransactionResponse(transaction_hash=0x77))

    def states(self) -> list[int]:
        states = [state_of(limit, self.words.get(i, 0), NOW) for i, limit in enumerate(self.session.limits)]
        return [
            len(states),
            *(
                felt
                for state in states
                for felt in (state.used, state.remaining, state.window_start, state.next_reset, state.word)
            ),
        ]

    def is_in_a_block(self, revert_reason: str | None = None) -> None:
        class Status:
            finality_status = TransactionStatus.ACCEPTED_ON_L2

        class Receipt:
            execution_status = (
                TransactionExecutionStatus.REVERTED if revert_reason else TransactionExecutionStatus.SUCCEEDED
            )

        Receipt.revert_reason = revert_reason  # type: ignore[attr-defined]
        self.reply("get_transaction_status", Status())
        self.reply("get_transaction_receipt", Receipt())


def limited(chain: Chain, *limits: Any, policy: Policy | None = None, **options: Any) -> SessionAccount:
    """An account through a session with these limits."""
    chain.session = signed_offline(KEY, policy or Policy(0xDA99, "set_number"), limits=limits)
    return SessionAccount(client=chain, session=chain.session, key=KEY, clock=FrozenClock(NOW), **options)


@pytest.fixture
def chain() -> Chain:
    return Chain()


@pytest.fixture
def account(chain: Chain) -> SessionAccount:
    return SessionAccount(client=chain, session=SESSION, key=KEY, clock=FrozenClock(NOW))


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
    chain.reply("estimate_fee", estimate())

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
    chain.held = [5, 1, 0, 0]

    with pytest.raises(SessionRevoked) as by_chain:
        await account.execute_v3(SET, resource_bounds=BOUNDS)
    with pytest.raises(SessionRevoked) as before_signing:
        await account.execute_v3(SET, resource_bounds=BOUNDS)

    assert (by_chain.value.where, before_signing.value.where) == ("chain", "preflight")
    assert len(chain.asked("send_transaction")) == 2


async def test_so_does_a_revert(chain: Chain, account: SessionAccount) -> None:
    chain.held = LIVE
    await account.refresh()
    chain.is_in_a_block(REVOKED.data)
    with pytest.raises(SessionRevoked) as refusal:
        await account.wait(SentTransactionResponse(transaction_hash=0x77))

    assert refusal.value.tx_hash == 0x77
    assert account.signer.state is None


async def test_a_pause_is_noticed_and_so_is_its_end(chain: Chain, account: SessionAccount) -> None:
    chain.held = LIVE
    await account.refresh()
    chain.reply("send_transaction", refusal_of("session/paused"), SentTransactionResponse(transaction_hash=5))
    chain.held = [5, 0, 1, LIVE[3]]

    with pytest.raises(SessionPaused) as by_chain:
        await account.execute_v3(SET, resource_bounds=BOUNDS)
    with pytest.raises(SessionPaused) as before_signing:
        await account.execute_v3(SET, resource_bounds=BOUNDS)
    assert (by_chain.value.where, before_signing.value.where) == ("chain", "preflight")

    chain.held = LIVE
    assert (await account.execute_v3(SET, resource_bounds=BOUNDS)).transaction_hash == 5


async def test_after_a_first_use_that_worked_nothing_is_asked(chain: Chain, account: SessionAccount) -> None:
    response = await account.execute_v3(SET, resource_bounds=BOUNDS)
    chain.is_in_a_block()
    await account.wait(response)
    views = len(chain.asked("call_contract"))

    assert account.signer.is_live
    await account.execute_v3(SET, resource_bounds=BOUNDS)
    assert len(chain.asked("call_contract")) == views
    assert [len(sent(chain, i).signature) for i in range(2)] == [10, 8]


async def test_a_first_use_that_failed_is_none(chain: Chain, account: SessionAccount) -> None:
    response = await account.execute_v3(SET, resource_bounds=BOUNDS)
    chain.is_in_a_block("Insufficient balance")
    with pytest.raises(Exception, match="Insufficient"):
        await account.wait(response)

    assert not account.signer.is_live


async def test_after_a_surrender_it_is_not_live(chain: Chain, account: SessionAccount) -> None:
    response = await account.surrender(resource_bounds=BOUNDS)
    chain.is_in_a_block()
    await account.wait(response)

    assert not account.signer.is_live


@pytest.mark.parametrize(
    "method", ["get_chain_id", "call_contract", "get_contract_nonce", "send_transaction"]
)
@pytest.mark.parametrize("failure", [ClientError("busy", code="-32000"), TimeoutError(), ConnectionError()])
async def test_a_node_that_fails_is_a_node_error(
    chain: Chain, account: SessionAccount, method: str, failure: Exception
) -> None:
    if method == "call_contract":
        chain.reply_view("get_tag_state", failure)
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


def test_its_repr_says_whose_it_is_and_until_when(account: SessionAccount) -> None:
    assert repr(account) == "<SessionAccount 0xacc, session 'default' until 2027-01-16 08:00:00 UTC>"


#
# Signing that takes long
#


async def test_slow_signing_does_not_hold_up_the_loop(
    account: SessionAccount, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[int] = []
    sign = crypto.sign

    def slowly(message_hash: int, private_key: int) -> tuple[int, int]:
        threads.append(threading.get_ident())
        time.sleep(0.2)
        return sign(message_hash, private_key)

    monkeypatch.setattr(crypto, "sign", slowly)
    monkeypatch.setattr(crypto, "SIGNING_BLOCKS", True)
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
    monkeypatch.setattr(crypto, "SIGNING_BLOCKS", False)
    monkeypatch.setattr(asyncio, "to_thread", lambda *_: pytest.fail("a thread"))

    await account.sign_invoke_v3(SET, resource_bounds=BOUNDS)


class Vault:
    """In front of a key that is kept elsewhere, and slow."""

    public = KEY.public

    def __init__(self) -> None:
        self.threads: list[int] = []

    def sign(self, message_hash: int) -> tuple[int, int]:
        self.threads.append(threading.get_ident())
        return KEY.sign(message_hash)


async def test_a_signer_of_ones_own_signs_in_a_thread(chain: Chain) -> None:
    vault = Vault()
    account = SessionAccount(client=chain, session=SESSION, key=vault, clock=FrozenClock(NOW))
    with_vault = await account.sign_invoke_v3(SET, resource_bounds=BOUNDS)
    with_key = await SessionAccount(
        client=chain, session=SESSION, key=KEY, clock=FrozenClock(NOW)
    ).sign_invoke_v3(SET, resource_bounds=BOUNDS)

    assert with_vault == with_key
    assert vault.threads
    assert threading.get_ident() not in vault.threads


#
# Limits
#


def spent(amount: int) -> int:
    return Usage(spent=amount, start=0, touched=True).word


async def test_usage_is_read_once_before_each_transaction(chain: Chain) -> None:
    account = limited(chain, token_limit(0x70, 10), policy=Policy(0x70, "transfer"))
    for used, amount in ((0, 10), (4, 6)):
        chain.words = {0: spent(used)}
        await account.execute_v3(call(0x70, "transfer", 9, amount, 0), resource_bounds=BOUNDS)
    chain.words = {0: spent(4)}
    with pytest.raises(TokenTotalExceeded) as refusal:
        await account.execute_v3(call(0x70, "transfer", 9, 7, 0), resource_bounds=BOUNDS)

    assert refusal.value.where == "preflight"
    assert refusal.value.violations[0].remaining == 6
    assert len(chain.viewed("get_limits")) == 3
    assert len(chain.asked("send_transaction")) == 2


async def test_without_metered_limits_nothing_is_read(chain: Chain, account: SessionAccount) -> None:
    await account.execute_v3(SET, resource_bounds=BOUNDS)
    await limited(
        chain, call_limit(3, per_transaction=True), fee_limit(10**20, per_transaction=True)
    ).execute_v3(SET, resource_bounds=BOUNDS)

    assert chain.viewed("get_limits") == []


async def test_usage_may_be_some_seconds_old_where_that_is_said(
    chain: Chain, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = limited(chain, call_limit(100), usage_seconds=5)
    times = iter([100.0, 104.0, 105.0, 105.0])
    monkeypatch.setattr(asyncio.get_running_loop(), "time", lambda: next(times))
    await account.limits()
    assert account._is_usage_old() is False
    assert account._is_usage_old() is True
    monkeypatch.undo()

    await account.limits()
    for _ in range(3):
        await account.execute_v3(SET, resource_bounds=BOUNDS)
    assert len(chain.viewed("get_limits")) == 2


async def test_a_limit_that_the_chain_refuses_is_looked_at_again(chain: Chain) -> None:
    account = limited(chain, call_limit(100), usage_seconds=1000)
    await account.execute_v3(SET, resource_bounds=BOUNDS)
    chain.reply("send_transaction", refusal_of("session/calls-total-exceeded", 0, 100, 1, 0, 100, 0))
    chain.words = {0: spent(100)}

    with pytest.raises(Exception, match="calls-total-exceeded") as by_chain:
        await account.execute_v3(SET, resource_bounds=BOUNDS)
    with pytest.raises(Exception, match="calls-total-exceeded") as before_signing:
        await account.execute_v3(SET, resource_bounds=BOUNDS)

    assert getattr(by_chain.value, "where", None) == "chain"
    assert getattr(before_signing.value, "where", None) == "preflight"
    assert (by_chain.value.used, by_chain.value.remaining) == (100, 0)  # type: ignore[attr-defined]


async def test_a_node_that_cannot_tell_of_limits_is_a_node_error(chain: Chain) -> None:
    account = limited(chain, call_limit(100))
    chain.reply_view("get_limits", TimeoutError())

    with pytest.raises(NodeError):
        await account.execute_v3(SET, resource_bounds=BOUNDS)
    assert chain.asked("send_transaction") == []


#
# Fees
#


async def test_bounds_are_closer_to_the_estimate_than_starknet_pys(
    chain: Chain, account: SessionAccount
) -> None:
    chain.reply("estimate_fee", estimate(1000, 100))
    await account.execute_v3(SET, auto_estimate=True)
    bounds = sent(chain).resource_bounds

    assert (bounds.l2_gas.max_amount, bounds.l2_gas.max_price_per_unit) == (1100, 125)
    assert (bounds.l1_data_gas.max_amount, bounds.l1_data_gas.max_price_per_unit) == (110, 12)
    assert (bounds.l1_gas.max_amount, bounds.l1_gas.max_price_per_unit) == (0, 8)

    other = SessionAccount(
        client=chain,
        session=SESSION,
        key=KEY,
        clock=FrozenClock(NOW),
        amount_multiplier=1,
        price_multiplier=2,
    )
    await other.execute_v3(SET, auto_estimate=True)
    assert sent(chain).resource_bounds.l2_gas.max_amount == 1000
    assert sent(chain).resource_bounds.l2_gas.max_price_per_unit == 200


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("amount_multiplier", 0.9),
        ("amount_multiplier", True),
        ("price_multiplier", float("inf")),
        ("price_multiplier", float("nan")),
        ("price_multiplier", "2"),
        ("usage_seconds", -1),
        ("usage_seconds", None),
    ],
)
def test_numbers_out_of_range_are_refused(chain: Chain, option: str, value: Any) -> None:
    with pytest.raises(InvalidInput) as refusal:
        SessionAccount(client=chain, session=SESSION, key=KEY, **{option: value})

    assert refusal.value.what == option


async def test_bounds_and_an_estimation_exclude_each_other(chain: Chain, account: SessionAccount) -> None:
    with pytest.raises(ValueError, match="mutually exclusive"):
        await account.sign_invoke_v3(SET, resource_bounds=BOUNDS, auto_estimate=True)
    with pytest.raises(ValueError, match="must be specified"):
        await account.sign_invoke_v3(SET)


def estimated_fee() -> int:
    """What a transaction with `estimate` can cost, by the bounds that follow from it."""
    return 1100 * 125 + int(100 * 1.1) * 12


async def test_the_fee_limit_is_checked_once_the_bounds_are_set(chain: Chain) -> None:
    fee = estimated_fee()
    account = limited(chain, fee_limit(3 * fee, per=HOUR))
    chain.reply("estimate_fee", estimate(1000, 100))
    chain.words = {0: spent(2 * fee) | (NOW - NOW % HOUR) << 128}
    await account.execute_v3(SET, auto_estimate=True)

    # The estimation itself passes: its bounds are 0.
    chain.words = {0: spent(2 * fee + 1) | (NOW - NOW % HOUR) << 128}
    with pytest.raises(Exception, match="fee-window-exceeded") as refusal:
        await account.execute_v3(SET, auto_estimate=True)

    violation = refusal.value.violations[0]  # type: ignore[attr-defined]
    assert (violation.spend, violation.remaining) == (fee, fee - 1)
    assert violation.retry_after == NOW - NOW % HOUR + HOUR
    assert len(chain.asked("send_transaction")) == 1


async def test_it_says_how_many_transactions_the_fee_limits_leave(chain: Chain) -> None:
    fee = estimated_fee()
    account = limited(chain, fee_limit(10 * fee), fee_limit(4 * fee + 5, per=HOUR), call_limit(1))
    chain.reply("estimate_fee", estimate(1000, 100))
    chain.words = {0: spent(fee), 1: spent(fee) | (NOW - NOW % HOUR) << 128}

    left = await account.headroom(SET)

    assert (left.fee, left.transactions, left.next_reset) == (fee, 3, NOW - NOW % HOUR + HOUR)
    assert [state.used for state in left.limits] == [fee, fee]
    assert chain.asked("send_transaction") == []

    by_bounds = await account.headroom(resource_bounds=BOUNDS, tip=2)
    assert (by_bounds.fee, by_bounds.transactions) == (most_fee(BOUNDS, tip=2), 0)


async def test_headroom_is_of_calls_or_of_bounds(account: SessionAccount) -> None:
    with pytest.raises(InvalidInput):
        await account.headroom()
    with pytest.raises(InvalidInput):
        await account.headroom(SET, resource_bounds=BOUNDS)
    with pytest.raises(CallNotAllowed):
        await account.headroom(call(0xDA99, "fee"))


@pytest.mark.parametrize(
    ("limits", "fee", "transactions"),
    [
        ([], 10, None),
        ([(fee_limit(100), 0)], 0, None),
        ([(fee_limit(100), 0)], 10, 10),
        ([(fee_limit(100), 95)], 10, 0),
        ([(fee_limit(10, per_transaction=True), 0)], 10, None),
        ([(fee_limit(10, per_transaction=True), 0)], 11, 0),
        ([(fee_limit(10, per_transaction=True), 0), (fee_limit(100), 50)], 10, 5),
        ([(fee_limit(0), 0)], 1, 0),
        ([(call_limit(0), 0)], 1, None),
    ],
)
def test_headroom_is_the_least_of_all_limits(
    limits: list[tuple[Any, int]], fee: int, transactions: int | None
) -> None:
    states = [state_of(limit, spent(used), NOW) for limit, used in limits]

    assert fee_headroom(states, fee).transactions == transactions


async def test_an_estimation_tells_the_rule_that_refuses_it(chain: Chain, account: SessionAccount) -> None:
    chain.reply("estimate_fee", refusal_of("session/rule-broken", 2, 1))
    with pytest.raises(RuleBroken) as rule:
        await account.execute_v3(SET, auto_estimate=True)
    assert (rule.value.where, rule.value.call_index, rule.value.rule_index) == ("chain", 2, 1)

    chain.reply("estimate_fee", refusal_of("session/fee-total-exceeded", 1, 7, 5, 1, 10, 0))
    with pytest.raises(FeeTotalExceeded) as limit:
        await account.execute_v3(SET, auto_estimate=True)
    assert (limit.value.limit_index, limit.value.used, limit.value.amount) == (1, 7, 10)
    assert (limit.value.spend, limit.value.remaining) == (5 + 2**128, 3)


async def test_it_tells_its_status(chain: Chain) -> None:
    account = limited(chain, call_limit(4))
    chain.words = {0: spent(3)}
    chain.held = [5, 0, 0, account.session.fingerprint % 2**217]

    class Block:
        timestamp = NOW

    chain.reply("get_block", Block())
    status = await account.status()

    assert (status.status, status.now) == ("live", NOW)
    assert [state.remaining for state in status.limits] == [1]


#
# Cancelling
#


async def test_a_cancelled_task_stays_cancelled_while_limits_are_read(chain: Chain) -> None:
    account = limited(chain, call_limit(4))
    reading = asyncio.Event()

    async def never(*_: Any, **__: Any) -> list[int]:
        reading.set()
        await asyncio.Event().wait()
        return []

    chain.call_contract = never  # type: ignore[method-assign]
    task = asyncio.create_task(account.execute_v3(SET, resource_bounds=BOUNDS))
    await reading.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    del chain.call_contract
    assert (await account.execute_v3(SET, resource_bounds=BOUNDS)).transaction_hash == 0x77
    assert sent(chain).nonce == 4


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
