"""A budget of fees: what counts, that nothing spends beyond it, and that an estimation spends nothing of it.

What counts is the most that a transaction can cost by its bounds and tip, when it is validated: it is known then, it is signed,
and it is counted even if the transaction reverts.
"""

from __future__ import annotations

import asyncio
import dataclasses
from typing import Any

import pytest
from spending import (
    LEAST_FEE,
    bounds_of,
    by_both,
    states_of,
    strk_of,
    transfer,
    used_of,
    words_of,
)
from starknet_py.contract import Contract
from starknet_py.net.account.account import Account
from starknet_py.net.client_models import Call, ResourceBounds, ResourceBoundsMapping
from starknet_py.net.full_node_client import FullNodeClient
from support import BOUNDS, call, forced, number_of, open_session, run

from starknet_sessions import (
    ANY,
    HOUR,
    CallFailed,
    FeePerTxExceeded,
    FeeTotalExceeded,
    FeeWindowExceeded,
    NodeError,
    Policy,
    RuleError,
    SessionAccount,
    SessionsError,
    TokenTotalExceeded,
    TransactionReverted,
    explain,
    fee_limit,
    token_limit,
)
from starknet_sessions.revert import NODE_FAILURES, refused
from starknet_sessions.signer import most_fee
from starknet_sessions.testing import Devnet
from starknet_sessions.waiter import wait_for

pytestmark = pytest.mark.devnet

F = LEAST_FEE


def bounds(l1: tuple[int, int], l1_data: tuple[int, int], l2: tuple[int, int]) -> ResourceBoundsMapping:
    """Amount and price of each resource."""
    return ResourceBoundsMapping(
        *(ResourceBounds(max_amount=amount, max_price_per_unit=price) for amount, price in (l1, l1_data, l2))
    )


PRICE = 2 * 10**9
# Bounds and tip, and what they come to: written out, not computed by the code that is tested.
COSTS: dict[str, tuple[ResourceBoundsMapping, int, int]] = {
    "l2": (bounds((0, PRICE), (10_000, PRICE), (50_000_000, PRICE)), 0, 100_020_000_000_000_000),
    "l2-and-a-unit": (bounds((0, PRICE), (10_000, PRICE), (50_000_001, PRICE)), 0, 100_020_002_000_000_000),
    "l1-data": (bounds((0, PRICE), (10_001, PRICE), (50_000_000, PRICE)), 0, 100_020_002_000_000_000),
    "l1": (bounds((7, 3 * PRICE), (10_000, PRICE), (50_000_000, PRICE)), 0, 100_020_042_000_000_000),
    "tip": (bounds((0, PRICE), (10_000, PRICE), (50_000_000, PRICE)), 3, 100_020_000_150_000_000),
    "tip-of-l2-only": (bounds((7, PRICE), (10_000, PRICE), (50_000_000, PRICE)), 1, 100_020_014_050_000_000),
}


@pytest.mark.parametrize("case", COSTS)
async def test_what_counts_is_the_most_it_can_cost(owner: Account, dapp: Contract, case: str) -> None:
    limits, tip, cost = COSTS[case]
    policies = [Policy(dapp.address, "fee")]
    enough = await open_session(owner, policies, tag="enough", limits=[fee_limit(cost)])
    too_little = await open_session(
        owner, policies, tag="too-little", limits=[fee_limit(cost - 1), fee_limit(cost, per_transaction=True)]
    )
    fee = call(dapp, "fee")

    for account, where in ((too_little.account, "preflight"), (await forced(too_little), "chain")):
        with pytest.raises(RuleError) as refusal:
            await send(account, fee, limits, tip)
        assert isinstance(refusal.value, FeeTotalExceeded)
        assert (refusal.value.where, refusal.value.limit_index) == (where, 1)
        assert (refusal.value.used, refusal.value.spend, refusal.value.amount) == (0, cost, cost - 1)
    receipt = await send(enough.account, fee, limits, tip)

    assert await used_of(enough) == [cost]
    assert await used_of(too_little) == [0, 0]
    assert receipt.actual_fee.amount < cost


async def send(account: Account, calls: Any, limits: ResourceBoundsMapping, tip: int) -> Any:
    try:
        sent = await account.execute_v3(calls, resource_bounds=limits, tip=tip)
    except NODE_FAILURES as error:
        raise refused(error, method="execute_v3") from error
    return await wait_for(account.client, sent.transaction_hash, within=30)


async def test_a_fee_beyond_128_bits_is_no_small_fee(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "fee")], limits=[fee_limit(2**128 - 1)])
    calls = [call(dapp, "fee")]
    dear = bounds((2**63, 2**127), (0, PRICE), (2**63, 2**127))
    assert most_fee(dear) == 2**191

    told = await explain(owner.client, opened.signed, calls, fee=most_fee(dear))
    with pytest.raises(FeeTotalExceeded) as foretold:
        await opened.account.sign_invoke_v3(calls, resource_bounds=dear)

    assert isinstance(told, FeeTotalExceeded)
    assert told.spend == foretold.value.spend == 2**191
    assert await explain(owner.client, opened.signed, calls, fee=2**128 - 1) is None


async def test_an_exhausted_budget_is_told_with_what_is_left(owner: Account, dapp: Contract) -> None:
    limits = [fee_limit(2 * F, per_transaction=True), fee_limit(5 * F)]
    opened = await open_session(owner, [Policy(dapp.address, "fee")], limits=limits)
    fee = call(dapp, "fee")

    refusal: RuleError = await by_both(opened, fee, FeePerTxExceeded, bounds=bounds_of(2 * F + 1))
    assert (refusal.limit_index, refusal.spend, refusal.amount, refusal.remaining) == (
        0,
        2 * F + 1,
        2 * F,
        2 * F,
    )
    assert (await opened.account.headroom(resource_bounds=bounds_of(F))).transactions == 5
    for left in (4, 3, 2, 1):
        await run(opened.account, fee, bounds=bounds_of(F))
        assert (await opened.account.headroom(resource_bounds=bounds_of(F))).transactions == left
    refusal = await by_both(opened, fee, FeeTotalExceeded, bounds=bounds_of(F + 1))
    assert (refusal.limit_index, refusal.used, refusal.spend, refusal.remaining) == (1, 4 * F, F + 1, F)
    for told in ("session/fee-total-exceeded", str(4 * F), str(F + 1), str(5 * F)):
        assert told in str(refusal)

    await run(opened.account, fee, bounds=bounds_of(F))
    assert (await opened.account.headroom(resource_bounds=bounds_of(F))).transactions == 0
    refusal = await by_both(opened, fee, FeeTotalExceeded, bounds=bounds_of(F))
    assert (refusal.used, refusal.remaining) == (5 * F, 0)


#
# Many at once
#


@pytest.mark.parametrize("knows", ["each-time", "once"])
async def test_at_once_as_many_land_as_the_budget_has(owner: Account, dapp: Contract, knows: str) -> None:
    """Where the SDK looks each time it refuses the others itself; where it looked long ago, the chain does."""
    opened = await open_session(owner, [Policy(dapp.address, "increase_number")], limits=[fee_limit(5 * F)])
    account = SessionAccount(
        client=owner.client,
        session=opened.signed,
        key=opened.key,
        usage_seconds=0 if knows == "each-time" else 600,
    )
    increase = call(dapp, "increase_number", 1)
    before = await owner.get_nonce()

    outcomes = await asyncio.gather(
        *(account.execute_v3(increase, resource_bounds=bounds_of(F)) for _ in range(9)),
        return_exceptions=True,
    )
    landed = [outcome for outcome in outcomes if not isinstance(outcome, BaseException)]
    others = [outcome for outcome in outcomes if isinstance(outcome, BaseException)]
    await asyncio.gather(*(account.wait(sent, within=60) for sent in landed))

    assert (len(landed), len(others)) == (5, 4)
    assert all(isinstance(refusal, FeeTotalExceeded) for refusal in others), others
    wheres = {refusal.where for refusal in others if isinstance(refusal, RuleError)}
    assert wheres == {"preflight"} if knows == "each-time" else "chain" in wheres
    assert await used_of(opened) == [5 * F]
    assert await number_of(dapp, owner) == 5
    # No number was lost with those refused.
    assert await owner.get_nonce() == before + 5
    await run(owner, increase)


async def test_two_processes_share_one_budget(devnet: Devnet, owner: Account, dapp: Contract) -> None:
    """Two session accounts that know nothing of each other's transactions: the chain counts all of them."""
    opened = await open_session(owner, [Policy(dapp.address, "increase_number")], limits=[fee_limit(4 * F)])
    accounts = [
        SessionAccount(
            client=FullNodeClient(node_url=devnet.rpc_url, session=devnet.client._client.session),
            session=opened.signed,
            key=opened.key,
            usage_seconds=600,
        )
        for _ in range(2)
    ]
    increase = call(dapp, "increase_number", 1)
    outcomes: list[object] = []
    for _ in range(3):
        for account in accounts:
            try:
                sent = await account.execute_v3(increase, resource_bounds=bounds_of(F))
                outcomes.append(await account.wait(sent, within=30))
            except SessionsError as error:
                outcomes.append(error)

    assert [isinstance(outcome, FeeTotalExceeded) for outcome in outcomes] == [False] * 4 + [True] * 2
    assert await used_of(opened) == [4 * F]
    assert await number_of(dapp, owner) == 4


#
# What reverts
#


@pytest.mark.parametrize("failure", ["call", "rule", "gas"])
async def test_what_reverts_counts_and_drains_no_more_than_the_budget(
    owner: Account, dapp: Contract, token: Contract, failure: str
) -> None:
    opened = await open_session(
        owner,
        [Policy(dapp.address, ANY), Policy(token.address, ANY)],
        limits=[fee_limit(3 * F), token_limit(token.address, 1)],
    )
    await run(owner, call(token, "mint", owner.address, 10, 0))
    failures: dict[
        str, tuple[list[Call], type[RuleError] | type[TransactionReverted], ResourceBoundsMapping]
    ] = {
        "call": ([call(dapp, "fail", 0)], CallFailed, bounds_of(F)),
        "rule": ([transfer(token, 2)], TokenTotalExceeded, bounds_of(F)),
        "gas": (
            [call(dapp, "increase_number", i) for i in range(60)],
            TransactionReverted,
            dataclasses.replace(
                bounds_of(F),
                l2_gas=ResourceBounds(max_amount=5_000_000, max_price_per_unit=20 * 10**9),
            ),
        ),
    }
    calls, reason, limits = failures[failure]
    assert most_fee(limits) == F
    account = await forced(opened)
    before = await strk_of(owner)

    for used in (F, 2 * F, 3 * F):
        with pytest.raises(reason) as refusal:
            await run(account, calls, bounds=limits)
        assert isinstance(refusal.value, RuleError | TransactionReverted)
        assert refusal.value.tx_hash is not None, "it came into no block, so it cost nothing"
        assert await used_of(opened) == [used, 0]
    for again in (calls, [call(dapp, "fee")]):
        with pytest.raises(FeeTotalExceeded) as used_up:
            await run(account, again, bounds=bounds_of(F))
        assert used_up.value.tx_hash is None
    after = await strk_of(owner)

    assert before - 3 * F <= after < before
    assert await number_of(dapp, owner) == 0


async def test_a_first_use_that_reverts_pays_from_the_budget_without_making_the_session_live(
    owner: Account, dapp: Contract
) -> None:
    opened = await open_session(owner, [Policy(dapp.address, ANY)], limits=[fee_limit(2 * F, per=24 * HOUR)])

    with pytest.raises(CallFailed):
        await run(opened.account, call(dapp, "fail", 0), bounds=bounds_of(F))

    assert (await opened.account.refresh()).is_empty
    assert await used_of(opened) == [F]
    await run(opened.account, call(dapp, "fee"), bounds=bounds_of(F))
    assert await used_of(opened) == [2 * F]


async def test_a_transaction_refused_before_its_block_pays_nothing(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "fee")], limits=[fee_limit(10 * F)])
    nonce = await owner.get_nonce()

    with pytest.raises(RuleError):
        await run(await forced(opened), call(dapp, "decade"), bounds=bounds_of(F))
    with pytest.raises(NodeError):
        await opened.account.execute_v3(call(dapp, "fee"), resource_bounds=bounds_of(F), nonce=nonce - 1)

    assert await words_of(opened) == [0]


#
# Estimations
#


async def test_an_estimation_uses_nothing_of_the_budget(owner: Account, dapp: Contract) -> None:
    limits = [fee_limit(2 * F), fee_limit(F, per=HOUR)]
    opened = await open_session(owner, [Policy(dapp.address, "fee")], limits=limits)
    fee = call(dapp, "fee")

    for _ in range(3):
        await opened.account.headroom(fee)
    assert await words_of(opened) == [0, 0]
    await run(opened.account, fee, bounds=bounds_of(F))

    # Bounds of 0 count as 1, so that the estimation writes what the transaction will: a budget that is used up leaves not
    # even that.
    with pytest.raises(FeeWindowExceeded) as foretold:
        await opened.account.execute_v3(fee, auto_estimate=True)
    assert (foretold.value.where, foretold.value.limit_index) == ("preflight", 1)
    opened.account.signer = (await forced(opened)).signer  # type: ignore[assignment]
    with pytest.raises(FeeWindowExceeded) as refusal:
        await opened.account.execute_v3(fee, auto_estimate=True)
    assert (refusal.value.where, refusal.value.tx_hash) == ("chain", None)
    assert (refusal.value.used, refusal.value.spend, refusal.value.amount) == (F, 1, F)
    assert [state.used for state in await states_of(opened)] == [F, F]


async def test_estimated_bounds_are_what_counts(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "fee")], limits=[fee_limit(10 * F)])

    sent = await opened.account.execute_v3(call(dapp, "fee"), auto_estimate=True)
    receipt = await opened.account.wait(sent, within=30)

    transaction = await owner.client.get_transaction(sent.transaction_hash)
    counted = most_fee(transaction.resource_bounds)  # type: ignore[attr-defined]
    assert await used_of(opened) == [counted]
    # Not starknet-py's 2.25 times.
    assert receipt.actual_fee.amount <= counted < 1.6 * receipt.actual_fee.amount


async def test_the_sdk_and_the_account_count_alike(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "fee")], limits=[fee_limit("500")])

    await run(opened.account, call(dapp, "fee"), bounds=BOUNDS)

    assert await used_of(opened) == [most_fee(BOUNDS)]
