"""Limits, to the last unit and to the second: what passes, what is refused and with which numbers, and what usage survives.

Each refusal is asked for twice: of the SDK before signing, and of the chain by a signer that checks nothing.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from spending import (
    LEAST_FEE,
    Stage,
    balance,
    bounds_of,
    by_both,
    by_chain,
    by_preflight,
    give,
    pull,
    states_of,
    transfer,
    used_of,
    words_of,
)
from starknet_py.net.client_models import Call, ResourceBoundsMapping
from support import BOUNDS, Opened, call, held_by, run

from starknet_sessions import (
    DAY,
    HOUR,
    UNLIMITED,
    CallNotAllowed,
    CallsTotalExceeded,
    FeeTotalExceeded,
    Limit,
    LimitExpired,
    Policy,
    RuleError,
    SessionKey,
    TokenPerTxExceeded,
    TokenTotalExceeded,
    TokenWindowExceeded,
    call_limit,
    error_from_code,
    fee_limit,
    get_tag_state,
    is_session_live,
    pause_session,
    register_call,
    renewed,
    replace_session,
    resume_session,
    revoke_all,
    revoke_session,
    rotate_session,
    surrender_call,
    token_limit,
    update_session,
)
from starknet_sessions.limits import MAX_LIMITS, Kind, Resource
from starknet_sessions.testing.accounts import deploy_funded_account

pytestmark = pytest.mark.devnet

RESOURCES = ["token", "fee", "calls"]
# What is spent of each in steps of; of fees, whose bounds cannot be as low as one likes.
UNITS = {"token": 1, "calls": 1, "fee": LEAST_FEE}
KINDS: dict[str, dict[str, Any]] = {
    "per-transaction": {"per_transaction": True},
    "total": {},
    "window": {"per": DAY},
    "sliding": {"per": DAY, "sliding": True},
}


def limit_of(stage: Stage, resource: str, amount: int, **how: Any) -> Limit:
    if resource == "token":
        return token_limit(stage.token.address, amount, **how)
    return (fee_limit if resource == "fee" else call_limit)(amount, **how)


def spending(stage: Stage, resource: str, amount: int) -> tuple[list[Call], ResourceBoundsMapping]:
    """Calls and bounds that spend just that much of the resource."""
    match resource:
        case "token":
            return [transfer(stage.token, amount)], BOUNDS
        case "calls":
            return [stage.fee] * amount, BOUNDS
        case _:
            return [stage.fee], bounds_of(amount)


async def spend(stage: Stage, opened: Opened, resource: str, amount: int) -> None:
    calls, bounds = spending(stage, resource, amount)
    await run(opened.account, calls, bounds=bounds)


async def refused_by_both(stage: Stage, opened: Opened, resource: str, amount: int) -> RuleError:
    """A spend that the session's only limit refuses, by its name."""
    (limit,) = opened.signed.limits
    rule = error_from_code(limit.exceeded_code)
    assert rule is not None
    calls, bounds = spending(stage, resource, amount)
    refusal = await by_both(opened, calls, rule, bounds=bounds)
    # Fees and calls are refused before there is a block; what is spent of a token is known when it is spent.
    assert (refusal.tx_hash is None) == (resource != "token")
    return refusal


#
# To the last unit
#


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("resource", RESOURCES)
async def test_what_reaches_a_limit_passes_and_a_unit_more_does_not(
    stage: Stage, resource: str, kind: str
) -> None:
    unit = UNITS[resource]
    opened = await stage.open(limits=[limit_of(stage, resource, 10 * unit, **KINDS[kind])])

    # At once.
    refusal = await refused_by_both(stage, opened, resource, 10 * unit + 1)
    assert (refusal.limit_index, refusal.used, refusal.spend) == (0, 0, 10 * unit + 1)
    assert (refusal.amount, refusal.remaining, refusal.retry_after) == (10 * unit, 10 * unit, None)
    assert await words_of(opened) == [0]
    assert not await is_session_live(stage.owner.client, opened.signed), "a refused first use made it live"

    # Over several transactions.
    await spend(stage, opened, resource, 4 * unit)
    await spend(stage, opened, resource, 3 * unit)
    (state,) = await states_of(opened)
    if kind == "per-transaction":
        assert (state.used, state.remaining, state.word, state.next_reset) == (0, 10 * unit, 0, 0)
        await spend(stage, opened, resource, 10 * unit)
        await refused_by_both(stage, opened, resource, 10 * unit + 1)
        await spend(stage, opened, resource, 10 * unit)
        return
    assert (state.used, state.remaining) == (7 * unit, 3 * unit)

    refusal = await refused_by_both(stage, opened, resource, 3 * unit + 1)
    assert (refusal.used, refusal.spend, refusal.amount) == (7 * unit, 3 * unit + 1, 10 * unit)
    await spend(stage, opened, resource, 3 * unit)
    (state,) = await states_of(opened)
    assert (state.used, state.remaining) == (10 * unit, 0)

    refusal = await refused_by_both(stage, opened, resource, unit)
    assert (refusal.used, refusal.remaining) == (10 * unit, 0)
    assert (refusal.retry_after is None) == (kind == "total")
    assert refusal.retry_after == (state.next_reset or None)


async def test_a_session_with_as_many_limits_as_there_can_be_charges_each(stage: Stage) -> None:
    token = stage.token.address
    limits = [
        *(limit_of(stage, "fee", 10 * LEAST_FEE, **how) for how in KINDS.values()),
        *(limit_of(stage, "calls", 10, **how) for how in KINDS.values()),
        *(limit_of(stage, "token", 10, **how) for how in KINDS.values()),
        token_limit(token, 10, accounting="net"),
        token_limit(token, 10, per=HOUR),
        token_limit(token, 10, per=2 * HOUR),
        token_limit(token, 10, per=HOUR, sliding=True),
    ]
    assert len(limits) == MAX_LIMITS
    opened = await stage.open(limits=limits)

    await run(opened.account, [stage.fee, transfer(stage.token, 3)], bounds=bounds_of(LEAST_FEE))
    await run(opened.account, [stage.fee, transfer(stage.token, 3)], bounds=bounds_of(LEAST_FEE))

    once = {Resource.FEE: LEAST_FEE, Resource.CALLS: 2, Resource.TOKEN: 3}
    for state in await states_of(opened):
        expected = 0 if state.limit.kind is Kind.PER_TRANSACTION else 2 * once[state.limit.resource]
        assert state.used == expected, state.limit


async def test_halves_of_amounts_are_put_together(stage: Stage) -> None:
    """The largest limit there can be, and spends around it, of 128 bits and more."""
    opened = await stage.open(limits=[token_limit(stage.token.address, UNLIMITED, per_transaction=True)])
    await run(stage.stranger, call(stage.token, "mint", stage.owner.address, 0, 2**100))

    await run(opened.account, transfer(stage.token, UNLIMITED))
    await run(opened.account, [transfer(stage.token, UNLIMITED - 5), transfer(stage.token, 5)])
    for calls, spent in (
        ([transfer(stage.token, 2**128)], 2**128),
        ([transfer(stage.token, UNLIMITED), transfer(stage.token, 1)], 2**128),
        ([transfer(stage.token, 2**128 + 7)], 2**128 + 7),
        ([transfer(stage.token, 3 * 2**129), transfer(stage.token, 2**130)], 5 * 2**129),
    ):
        refusal = await by_both(opened, calls, TokenPerTxExceeded)
        assert (refusal.spend, refusal.amount) == (spent, UNLIMITED)


async def test_amounts_that_overflow_together_are_no_small_amount(stage: Stage) -> None:
    """2^255 twice is 2^256, which is 0 in 256 bits. To oneself, as there is no token for more."""
    opened = await stage.open(limits=[token_limit(stage.token.address, 5)])
    await run(stage.stranger, call(stage.token, "mint", stage.owner.address, 0, 2**127))
    calls = [transfer(stage.token, 2**255, to=stage.owner.address)] * 2

    refusal = await by_both(opened, calls, TokenTotalExceeded)

    assert refusal.spend == 2**256 - 1
    await run(stage.owner, transfer(stage.token, 2**255))


async def test_a_balance_that_drops_by_more_than_128_bits_is_told(stage: Stage) -> None:
    """A drop of the balance beyond 128 bits, which no calldata tells."""
    opened = await stage.open(limits=[token_limit(stage.token.address, 5)])
    amount = 7 * 2**128 + 3
    await run(stage.stranger, call(stage.token, "mint", stage.owner.address, 0, 8))
    allowed = call(stage.token, "approve", stage.router.address, 3, 7)
    await run(stage.owner, allowed)

    refusal = await by_chain(opened, pull(stage.router, stage.token, amount), TokenTotalExceeded)

    assert refusal.spend == amount
    await run(stage.owner, call(stage.token, "approve", stage.router.address, 0, 0))


#
# LazorKit's example
#

ONE = 10**18


async def test_one_a_transaction_ten_in_all_to_one_contract(stage: Stage) -> None:
    token = stage.token
    opened = await stage.open(
        Policy(token.address, "transfer"),
        limits=[token_limit(token.address, ONE, per_transaction=True), token_limit(token.address, 10 * ONE)],
    )
    before = await balance(stage.owner, token)

    refusal: RuleError = await by_both(opened, transfer(token, ONE + 1), TokenPerTxExceeded)
    assert (refusal.limit_index, refusal.spend, refusal.amount) == (0, ONE + 1, ONE)
    await by_both(opened, stage.fee, CallNotAllowed)
    for _ in range(10):
        await run(opened.account, transfer(token, ONE))
    assert await balance(stage.owner, token) == before - 10 * ONE

    refusal = await by_both(opened, transfer(token, ONE), TokenTotalExceeded)
    assert (refusal.limit_index, refusal.used, refusal.spend) == (1, 10 * ONE, ONE)
    assert refusal.code == "session/token-total-exceeded"
    # A bit more than one breaks both: the first is told.
    foretold = await by_preflight(opened, transfer(token, ONE + 1), TokenPerTxExceeded)
    assert [violation.code for violation in foretold.violations] == [
        "session/token-per-tx-exceeded",
        "session/token-total-exceeded",
    ]
    await by_chain(opened, transfer(token, ONE + 1), TokenPerTxExceeded)
    assert await balance(stage.owner, token) == before - 10 * ONE


async def test_many_small_transfers_are_one_large_one(stage: Stage) -> None:
    token = stage.token
    opened = await stage.open(limits=[token_limit(token.address, 20, per_transaction=True)])

    await run(opened.account, [transfer(token, 1)] * 20)
    refusal = await by_both(opened, [transfer(token, 1)] * 21, TokenPerTxExceeded)

    assert (refusal.spend, refusal.amount) == (21, 20)


#
# Gross and net
#


async def test_two_sent_and_two_received_are_gross_two_and_net_nothing(stage: Stage) -> None:
    token, router = stage.token, stage.router
    limits = [token_limit(token.address, 10), token_limit(token.address, 10, accounting="net")]
    opened = await stage.open(limits=limits)

    await run(opened.account, [transfer(token, 2, to=router.address), give(router, token, 2)])
    assert await used_of(opened) == [2, 0]
    await run(opened.account, [transfer(token, 3, to=router.address), give(router, token, 2)])
    assert await used_of(opened) == [5, 1]
    # More comes back than went: nothing is given back of what was used.
    await run(opened.account, [transfer(token, 1, to=router.address), give(router, token, 3)])
    assert await used_of(opened) == [6, 1]


@pytest.mark.parametrize("accounting", ["gross", "net"])
async def test_accounting_decides_where_only_one_of_the_two_would_pass(stage: Stage, accounting: str) -> None:
    token, router = stage.token, stage.router
    opened = await stage.open(limits=[token_limit(token.address, 2, accounting=accounting)])
    calls = [transfer(token, 5, to=router.address), give(router, token, 3)]

    if accounting == "gross":
        refusal = await by_both(opened, calls, TokenTotalExceeded)
        assert refusal.spend == 5
    else:
        await run(opened.account, calls)
        assert await used_of(opened) == [2]
        # Of a net limit only the balance tells, which nobody knows before.
        refusal = await by_chain(opened, transfer(token, 1), TokenTotalExceeded)
        assert (refusal.used, refusal.spend) == (2, 1)


#
# Windows, to the second
#


@pytest.mark.parametrize("delta", [-1, 0, 1], ids=["a-second-before", "at-its-end", "a-second-after"])
@pytest.mark.parametrize("sliding", [False, True], ids=["window", "sliding"])
@pytest.mark.parametrize("resource", RESOURCES)
async def test_a_window_ends_to_the_second(stage: Stage, resource: str, sliding: bool, delta: int) -> None:
    unit = UNITS[resource]
    # Of no relation to the hour, where that is allowed.
    window = 5003 if resource == "token" else 2 * HOUR
    limit = limit_of(stage, resource, 10 * unit, per=window, sliding=sliding)
    opened = await stage.open(limits=[limit])
    aligned = stage.noon - stage.noon % window
    used_at = aligned + 1234
    begin = aligned
    if sliding:
        begin = used_at if resource == "token" else used_at - used_at % HOUR
    end = begin + window

    await stage.at(used_at)
    await spend(stage, opened, resource, 4 * unit)
    await stage.at(used_at + 17)
    await spend(stage, opened, resource, 6 * unit)
    await stage.at(used_at + 18)
    (state,) = await states_of(opened, used_at + 18)
    assert (state.used, state.window_start, state.next_reset) == (10 * unit, begin, end)

    now = end + delta
    await stage.at(now)
    if delta < 0:
        refusal = await refused_by_both(stage, opened, resource, unit)
        assert (refusal.used, refusal.next_reset, refusal.retry_after) == (10 * unit, end, end)
        return
    (state,) = await states_of(opened, now)
    assert (state.used, state.remaining) == (0, 10 * unit)
    # All of it, again.
    await spend(stage, opened, resource, 10 * unit)
    await stage.at(now + 1)
    (state,) = await states_of(opened, now + 1)
    next_begin = now if sliding and resource == "token" else end
    assert (state.used, state.window_start) == (10 * unit, next_begin)
    assert state.next_reset == next_begin + window
    await refused_by_both(stage, opened, resource, unit)


async def test_a_sliding_window_begins_with_the_first_spend_and_not_with_the_session(stage: Stage) -> None:
    opened = await stage.open(limits=[token_limit(stage.token.address, 10, per=100, sliding=True)])
    await run(opened.account, stage.fee)
    await run(opened.account, transfer(stage.token, 0))
    (state,) = await states_of(opened)
    assert (state.word, state.window_start, state.next_reset) == (0, 0, 0)

    later = stage.noon + 5000
    await stage.at(later)
    await run(opened.account, transfer(stage.token, 1))

    await stage.at(later + 99)
    (state,) = await states_of(opened, later + 99)
    assert (state.used, state.window_start, state.next_reset) == (1, later, later + 100)
    await stage.at(later + 100)
    (state,) = await states_of(opened, later + 100)
    assert (state.used, state.window_start, state.next_reset) == (0, 0, 0)


async def test_windows_of_one_token_count_apart(stage: Stage) -> None:
    token = stage.token
    limits = [token_limit(token.address, 5, per=100), token_limit(token.address, 8, per=10_000)]
    opened = await stage.open(limits=limits)
    base = stage.noon - stage.noon % 10_000
    await stage.at(base + 150)
    await run(opened.account, transfer(token, 5))
    refusal = await by_both(opened, transfer(token, 1), TokenWindowExceeded)
    assert (refusal.limit_index, refusal.retry_after) == (0, base + 200)

    await stage.at(base + 200)
    await run(opened.account, transfer(token, 3))

    await stage.at(base + 201)
    assert await used_of(opened) == [3, 8]
    refusal = await by_both(opened, transfer(token, 1), TokenWindowExceeded)
    assert (refusal.limit_index, refusal.retry_after) == (1, base + 10_000)
    # Both broken: with nothing written of either, whatever passed before it.
    refusal = await by_both(opened, transfer(token, 6), TokenWindowExceeded)
    assert (refusal.limit_index, refusal.retry_after) == (0, None)


#
# Nothing is no spend
#


async def test_nothing_passes_a_limit_that_is_used_up(stage: Stage) -> None:
    token = stage.token
    opened = await stage.open(limits=[token_limit(token.address, 3), token_limit(token.address, 3, per=DAY)])
    await run(opened.account, transfer(token, 3))
    words = await words_of(opened)

    await run(opened.account, transfer(token, 0))
    await run(opened.account, [stage.fee, transfer(token, 0), give(stage.router, token, 1)])

    assert await words_of(opened) == words
    await by_both(opened, transfer(token, 1), TokenTotalExceeded)


async def test_a_limit_of_nothing_lets_nothing_go_and_lets_its_token_be_seen(stage: Stage) -> None:
    token = stage.token
    opened = await stage.open(limits=[token_limit(token.address, 0)])

    await run(opened.account, [stage.fee, transfer(token, 0)])
    refusal = await by_both(opened, transfer(token, 1), TokenTotalExceeded)

    assert (refusal.amount, refusal.remaining, refusal.retry_after) == (0, 0, None)


async def test_a_limit_of_no_fees_is_for_sponsors_only(stage: Stage) -> None:
    opened = await stage.open(limits=[fee_limit(0)])

    refusal = await by_both(opened, stage.fee, FeeTotalExceeded, bounds=bounds_of(LEAST_FEE))
    assert (refusal.spend, refusal.amount, refusal.remaining) == (LEAST_FEE, 0, 0)
    # A surrender pays its fee as any transaction does.
    await by_both(opened, surrender_call(opened.signed), FeeTotalExceeded, bounds=bounds_of(LEAST_FEE))


async def test_a_surrender_is_no_call_that_counts(stage: Stage) -> None:
    opened = await stage.open(limits=[call_limit(1), call_limit(0, per=DAY, until=stage.noon + 5)])
    await stage.at(stage.noon + HOUR)
    await by_both(opened, stage.fee, LimitExpired)

    await run(opened.account, surrender_call(opened.signed))

    assert await words_of(opened) == [0, 0]
    assert (await get_tag_state(stage.owner.client, stage.owner.address, opened.signed.tag)).revoked


async def test_calls_are_counted_and_not_transactions(stage: Stage) -> None:
    opened = await stage.open(limits=[call_limit(3)])

    await run(opened.account, [stage.fee, stage.fee])
    refusal = await by_both(opened, [stage.fee, stage.fee], CallsTotalExceeded)

    assert (refusal.used, refusal.spend) == (2, 2)
    await run(opened.account, stage.fee)


#
# Two limits
#


async def test_where_a_later_limit_refuses_nothing_of_an_earlier_one_is_used(stage: Stage) -> None:
    token = stage.token.address
    limits = [
        token_limit(token, 10),
        token_limit(token, 10, per=DAY),
        token_limit(token, 5, per=DAY, sliding=True),
    ]
    opened = await stage.open(limits=limits)
    await run(opened.account, transfer(stage.token, 1))
    words = await words_of(opened)

    refusal = await by_both(opened, transfer(stage.token, 5), TokenWindowExceeded)

    assert refusal.limit_index == 2
    assert await words_of(opened) == words
    assert await used_of(opened) == [1, 1, 1]


async def test_where_calls_are_refused_no_fee_is_used(stage: Stage) -> None:
    opened = await stage.open(limits=[fee_limit(10 * LEAST_FEE), call_limit(1)])

    refusal = await by_both(opened, [stage.fee] * 2, CallsTotalExceeded, bounds=bounds_of(LEAST_FEE))

    assert refusal.limit_index == 1
    assert await words_of(opened) == [0, 0]


async def test_a_token_that_is_refused_pays_its_fee_and_its_calls(stage: Stage) -> None:
    token = stage.token
    limits = [fee_limit(10 * LEAST_FEE), call_limit(5), token_limit(token.address, 1)]
    opened = await stage.open(limits=limits)

    refusal = await by_both(opened, transfer(token, 2), TokenTotalExceeded, bounds=bounds_of(LEAST_FEE))

    assert refusal.limit_index == 2
    assert await used_of(opened) == [LEAST_FEE, 1, 0]


async def test_tags_do_not_share_what_is_used(stage: Stage) -> None:
    limits = [call_limit(2), token_limit(stage.token.address, 5)]
    one, other = await stage.open(limits=limits), await stage.open(limits=limits)

    await run(one.account, [transfer(stage.token, 2), transfer(stage.token, 3)])
    assert (await used_of(one), await used_of(other)) == ([2, 5], [0, 0])
    await run(other.account, [transfer(stage.token, 5)])

    await by_both(one, stage.fee, CallsTotalExceeded)
    await by_both(other, transfer(stage.token, 1), TokenTotalExceeded)
    assert (await used_of(one), await used_of(other)) == ([2, 5], [2, 5])


#
# What usage survives
#

Change = Callable[[Stage, Opened], Awaitable[Opened]]


async def updated(stage: Stage, opened: Opened) -> Opened:
    signed = await update_session(opened.signed, opened.owner, metadata="again", within=30, clock=stage.clock)
    return held_by(opened.owner, opened.key, signed, clock=stage.clock)


async def rotated(stage: Stage, opened: Opened) -> Opened:
    key = SessionKey.generate()
    signed = await rotate_session(opened.signed, key.public, opened.owner, within=30, clock=stage.clock)
    return held_by(opened.owner, key, signed, clock=stage.clock)


async def replaced(stage: Stage, opened: Opened) -> Opened:
    request = renewed(opened.signed, metadata="again")
    signed = await replace_session(opened.signed, request, opened.owner, within=30, clock=stage.clock)
    return held_by(opened.owner, opened.key, signed, clock=stage.clock)


async def revoked(stage: Stage, opened: Opened) -> Opened:
    await revoke_session(opened.signed, opened.owner, within=30, clock=stage.clock)
    return await signed_again(stage, opened)


async def surrendered(stage: Stage, opened: Opened) -> Opened:
    await run(opened.account, surrender_call(opened.signed))
    return await signed_again(stage, opened)


async def ended_with_all(stage: Stage, opened: Opened) -> Opened:
    await revoke_all(opened.owner, within=30)
    return await signed_again(stage, opened)


async def signed_again(stage: Stage, opened: Opened) -> Opened:
    """A session of the same tag and limits, as if there had been none before."""
    stage.clock.advance(1)
    terms = opened.signed
    return await stage.open(*terms.policies, owner=opened.owner, tag=terms.tag, limits=terms.limits)


async def paused_and_resumed(stage: Stage, opened: Opened) -> Opened:
    await pause_session(opened.signed, opened.owner, within=30)
    await resume_session(opened.signed, opened.owner, within=30)
    return opened


async def registered_again(stage: Stage, opened: Opened) -> Opened:
    """By a stranger, who saw the owner's signature go by."""
    await run(stage.stranger, register_call(opened.signed))
    return opened


CHANGES: dict[str, Change] = {
    "updated": updated,
    "rotated": rotated,
    "replaced": replaced,
    "revoked": revoked,
    "surrendered": surrendered,
    "ended-with-all": ended_with_all,
    "signed-again": signed_again,
    "paused-and-resumed": paused_and_resumed,
    "registered-again": registered_again,
}


@pytest.mark.parametrize("change", CHANGES)
async def test_what_is_used_stays_used(stage: Stage, change: str) -> None:
    owner = stage.owner
    if change == "ended-with-all":
        owner = await deploy_funded_account(stage.devnet)
        await run(stage.stranger, call(stage.token, "mint", owner.address, 100, 0))
    # The surrender pays too, so fees are counted with room.
    limits = [
        fee_limit(10**30),
        call_limit(100),
        *(limit_of(stage, "token", 10, **KINDS[kind]) for kind in ("total", "window", "sliding")),
    ]
    opened = await stage.open(owner=owner, limits=limits)
    await run(opened.account, transfer(stage.token, 7))
    words = await words_of(opened)

    after = await CHANGES[change](stage, opened)

    paid = change == "surrendered"
    assert [a == b for a, b in zip(await words_of(after), words, strict=True)] == [not paid, *[True] * 4]
    refusal = await by_both(after, transfer(stage.token, 4), TokenTotalExceeded)
    assert (refusal.used, refusal.spend, refusal.amount) == (7, 4, 10)
    await run(after.account, transfer(stage.token, 3))
    assert (await used_of(after))[2:] == [10, 10, 10]


async def test_a_higher_limit_counts_on_and_a_lower_one_may_be_overdrawn(stage: Stage) -> None:
    token = stage.token
    opened = await stage.open(limits=[token_limit(token.address, 10)])
    await run(opened.account, transfer(token, 7))

    signed = await update_session(
        opened.signed, stage.owner, limits=[token_limit(token.address, 12)], within=30, clock=stage.clock
    )
    higher = held_by(stage.owner, opened.key, signed, clock=stage.clock)
    (state,) = await states_of(higher)
    assert (state.used, state.remaining) == (7, 5)
    await by_both(higher, transfer(token, 6), TokenTotalExceeded)

    stage.clock.advance(1)
    signed = await update_session(
        signed, stage.owner, limits=[token_limit(token.address, 5)], within=30, clock=stage.clock
    )
    lower = held_by(stage.owner, opened.key, signed, clock=stage.clock)
    (state,) = await states_of(lower)
    assert (state.used, state.remaining) == (7, 0)
    refusal = await by_both(lower, transfer(token, 1), TokenTotalExceeded)
    assert (refusal.used, refusal.amount, refusal.remaining) == (7, 5, 0)
    await run(lower.account, [stage.fee, transfer(token, 0)])


@pytest.mark.parametrize("resource", ["fee", "calls"])
async def test_a_limit_overdrawn_by_an_update_refuses_what_is_not_free(stage: Stage, resource: str) -> None:
    unit = UNITS[resource]
    opened = await stage.open(limits=[limit_of(stage, resource, 3 * unit)])
    await spend(stage, opened, resource, 3 * unit)
    lower = limit_of(stage, resource, unit)

    signed = await update_session(opened.signed, stage.owner, limits=[lower], within=30, clock=stage.clock)

    after = held_by(stage.owner, opened.key, signed, clock=stage.clock)
    refusal = await refused_by_both(stage, after, resource, unit)
    assert (refusal.used, refusal.amount, refusal.remaining) == (3 * unit, unit, 0)


async def test_another_kind_of_limit_begins_a_count_of_its_own(stage: Stage) -> None:
    """Usage belongs to the tag, resource, kind, accounting and window: the owner who changes one of them sees it at 0."""
    token = stage.token.address
    opened = await stage.open(limits=[token_limit(token, 10, per=DAY)])
    await run(opened.account, transfer(stage.token, 10))

    for limit in (
        token_limit(token, 10),
        token_limit(token, 10, per=HOUR),
        token_limit(token, 10, per=DAY, sliding=True),
        token_limit(token, 10, per=DAY, accounting="net"),
    ):
        stage.clock.advance(1)
        signed = await update_session(
            opened.signed, stage.owner, limits=[limit], within=30, clock=stage.clock
        )
        opened = dataclasses.replace(opened, signed=signed)
        assert await used_of(opened) == [0]
    stage.clock.advance(1)
    signed = await update_session(
        opened.signed, stage.owner, limits=[token_limit(token, 99, per=DAY)], within=30, clock=stage.clock
    )
    assert await used_of(dataclasses.replace(opened, signed=signed)) == [10]


#
# The end of a limit
#


@pytest.mark.parametrize("resource", RESOURCES)
async def test_after_its_own_end_a_limit_refuses_every_spend(stage: Stage, resource: str) -> None:
    unit = UNITS[resource]
    end = stage.noon + 1800
    opened = await stage.open(limits=[limit_of(stage, resource, 10 * unit, until=end)])
    calls, bounds = spending(stage, resource, unit)

    await stage.at(end)
    await spend(stage, opened, resource, unit)
    await stage.at(end + 1)
    refusal = await by_both(opened, calls, LimitExpired, bounds=bounds)
    # Within the hour only the exact time of the execution tells.
    assert (refusal.limit_index, refusal.retry_after) == (0, None)
    assert refusal.tx_hash is not None
    await stage.at(stage.noon + HOUR)
    refusal = await by_both(opened, calls, LimitExpired, bounds=bounds)
    assert (refusal.tx_hash is None) == (resource != "token")
    if resource == "token":
        # The session goes on without it.
        await run(opened.account, [stage.fee, transfer(stage.token, 0)])


async def test_an_ended_limit_is_told_before_an_exceeded_one(stage: Stage) -> None:
    token = stage.token.address
    opened = await stage.open(
        limits=[token_limit(token, 1, until=stage.noon), token_limit(token, 1, per=DAY)]
    )
    await stage.at(stage.noon + 1)

    foretold = await by_preflight(opened, transfer(stage.token, 2), LimitExpired)
    refusal = await by_chain(opened, transfer(stage.token, 2), LimitExpired)

    assert (foretold.limit_index, refusal.limit_index) == (0, 0)
    assert [violation.code for violation in foretold.violations] == [
        "session/limit-expired",
        "session/token-window-exceeded",
    ]
