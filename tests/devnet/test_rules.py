"""Rules and denied calls on real calls: each condition on both sides of its edge, entries that end, wildcards.

Each refusal is asked for of the SDK, of the account's view and of the chain.
"""

from __future__ import annotations

from typing import Any

import pytest
from spending import SOMEBODY, Stage, approve, balance, by_both, transfer
from support import call, number_of, run

from starknet_sessions import (
    ANY,
    HOUR,
    ArgumentMissing,
    CallDenied,
    CallNotAllowed,
    Denied,
    Policy,
    PolicyExpired,
    RuleBroken,
    arg,
    check_use,
    explain,
    get_access_kind,
    token_limit,
)
from starknet_sessions.felt import FIELD_PRIME
from starknet_sessions.rules import u256_at, word

pytestmark = pytest.mark.devnet

# Beyond 128 bits, so that both halves count.
WIDE = 3 * 2**128 + 5

# Name: a rule of a number, what satisfies it, what breaks it.
CONDITIONS: dict[str, tuple[Any, list[int], list[int]]] = {
    "eq": (lambda at, n: at == n, [0], [-1, 1]),
    "ne": (lambda at, n: at != n, [-1, 1], [0]),
    "lt": (lambda at, n: at < n, [-1], [0, 1]),
    "le": (lambda at, n: at <= n, [-1, 0], [1]),
    "gt": (lambda at, n: at > n, [1], [0, -1]),
    "ge": (lambda at, n: at >= n, [1, 0], [-1]),
    "one-of": (lambda at, n: at.one_of(n - 2, n, n + 2), [0, -2, 2], [-3, -1, 1, 3]),
}


@pytest.mark.parametrize("number", [7, FIELD_PRIME - 4], ids=["small", "large"])
@pytest.mark.parametrize("condition", CONDITIONS)
async def test_a_rule_of_a_felt_holds_on_one_side_of_its_edge(
    stage: Stage, condition: str, number: int
) -> None:
    make, good, bad = CONDITIONS[condition]
    dapp = stage.dapp
    opened = await stage.open(Policy(dapp.address, "set_number", rules=[make(word(0), number)]))

    for delta in good:
        await run(opened.account, call(dapp, "set_number", number + delta))
        assert await number_of(dapp, stage.owner) == number + delta
    for delta in bad:
        refusal = await by_both(opened, call(dapp, "set_number", number + delta), RuleBroken)
        assert (refusal.call_index, refusal.rule_index) == (0, 0)
        # Before there is any block.
        assert refusal.tx_hash is None
    assert await number_of(dapp, stage.owner) == number + good[-1]


@pytest.mark.parametrize("number", [7, WIDE, 2**256 - 4], ids=["small", "wide", "large"])
@pytest.mark.parametrize("condition", CONDITIONS)
async def test_a_rule_of_an_amount_holds_on_one_side_of_its_edge(
    stage: Stage, condition: str, number: int
) -> None:
    make, good, bad = CONDITIONS[condition]
    token = stage.token
    opened = await stage.open(Policy(token.address, "approve", rules=[make(u256_at(1), number)]))

    for delta in good:
        await run(opened.account, approve(token, SOMEBODY, number + delta))
    for delta in bad:
        refusal = await by_both(opened, approve(token, SOMEBODY, number + delta), RuleBroken)
        assert (refusal.call_index, refusal.rule_index) == (0, 0)


@pytest.mark.parametrize("step", [2**128, -(2**128)])
async def test_both_halves_of_an_amount_count(stage: Stage, step: int) -> None:
    token = stage.token
    opened = await stage.open(Policy(token.address, "approve", rules=[u256_at(1) == WIDE]))

    await run(opened.account, approve(token, SOMEBODY, WIDE))
    await by_both(opened, approve(token, SOMEBODY, WIDE + step), RuleBroken)


@pytest.mark.parametrize("halves", [(2**128, 0), (0, 2**128), (FIELD_PRIME - 1, 0), (0, FIELD_PRIME - 1)])
async def test_halves_that_are_none_break_any_rule_of_an_amount(
    stage: Stage, halves: tuple[int, int]
) -> None:
    token = stage.token
    rules = [u256_at(1) >= 0]
    opened = await stage.open(Policy(token.address, "approve", rules=rules))

    await run(opened.account, approve(token, SOMEBODY, 2**256 - 1))
    await by_both(opened, call(token, "approve", SOMEBODY, *halves), RuleBroken)


async def test_felts_are_compared_as_numbers(stage: Stage) -> None:
    opened = await stage.open(Policy(stage.dapp.address, "set_number", rules=[word(0) < 5]))

    for large in (FIELD_PRIME - 1, FIELD_PRIME // 2, 2**251, 2**128):
        await by_both(opened, call(stage.dapp, "set_number", large), RuleBroken)


@pytest.mark.parametrize(
    ("rule", "calldata"),
    [
        (word(1) == 0, [5]),
        (word(0) == 0, []),
        (u256_at(0) >= 0, [5]),
        (u256_at(5) >= 0, [5]),
        (word(2**32) != 1, [5]),
        (word(2**127) != 1, [5]),
    ],
    ids=["next-word", "no-words", "half-an-amount", "far-amount", "word-2^32", "word-2^127"],
)
async def test_what_is_not_there_satisfies_nothing(stage: Stage, rule: Any, calldata: list[int]) -> None:
    opened = await stage.open(Policy(stage.dapp.address, "set_number", rules=[rule]))

    refusal = await by_both(opened, call(stage.dapp, "set_number", *calldata), ArgumentMissing)

    assert (refusal.call_index, refusal.rule_index) == (0, 0)


async def test_the_first_rule_that_is_broken_is_told_and_of_which_call(stage: Stage) -> None:
    token = stage.token
    rules = [arg("recipient") == SOMEBODY, arg("amount") >= 10, arg("amount") <= 20]
    opened = await stage.open(
        Policy(stage.dapp.address, "fee"), Policy(token.address, "transfer", rules=rules)
    )
    good = transfer(token, 15)
    before = await balance(stage.owner, token)

    await run(opened.account, [good, stage.fee, good])
    for calls, place in (
        ([transfer(token, 15, to=5)], (0, 0)),
        ([good, transfer(token, 5, to=5)], (1, 0)),
        ([good, good, transfer(token, 9)], (2, 1)),
        ([stage.fee, transfer(token, 21), transfer(token, 5, to=5)], (1, 2)),
    ):
        refusal = await by_both(opened, calls, RuleBroken)
        assert (refusal.call_index, refusal.rule_index) == place

    foretold = await by_both(opened, transfer(token, 21, to=5), RuleBroken)
    assert (foretold.call_index, foretold.rule_index) == (0, 0)
    assert await balance(stage.owner, token) == before - 30


async def test_of_several_policies_of_a_call_one_is_enough(stage: Stage) -> None:
    dapp = stage.dapp
    opened = await stage.open(
        Policy(dapp.address, "set_number", rules=[word(0) < 5]),
        Policy(dapp.address, "set_number", rules=[word(0) > 100, word(0) != 103]),
        Policy(ANY, "set_number", rules=[word(0) == 50]),
    )

    await run(opened.account, [call(dapp, "set_number", number) for number in (1, 101, 50, 2, 2, 102)])
    assert await number_of(dapp, stage.owner) == 102
    for number in (5, 51, 100, 103):
        await by_both(opened, call(dapp, "set_number", number), RuleBroken)


async def test_rules_of_wildcards_are_rules_of_every_call(stage: Stage) -> None:
    opened = await stage.open(
        Policy(ANY, "transfer", rules=[word(0) == SOMEBODY]),
        Policy(stage.dapp.address, ANY, rules=[word(0) < 9]),
    )

    await run(opened.account, [transfer(stage.token, 1), call(stage.dapp, "set_number", 8)])
    await by_both(opened, transfer(stage.token, 1, to=5), RuleBroken)
    await by_both(opened, call(stage.dapp, "increase_number", 9), RuleBroken)
    await by_both(opened, stage.fee, ArgumentMissing)
    await by_both(opened, call(stage.token, "approve", SOMEBODY, 1, 0), CallNotAllowed)


async def test_as_many_values_as_there_can_be(stage: Stage) -> None:
    values = [1000 + 2 * i for i in range(255)]
    opened = await stage.open(Policy(stage.dapp.address, "set_number", rules=[word(0).one_of(*values)]))

    await run(opened.account, [call(stage.dapp, "set_number", values[i]) for i in (0, 127, 254)])
    await by_both(opened, call(stage.dapp, "set_number", values[-1] + 1), RuleBroken)


#
# Denied
#


async def test_what_is_denied_is_denied_whatever_allows_it(stage: Stage) -> None:
    dapp, token = stage.dapp, stage.token
    opened = await stage.open(
        Policy(ANY, ANY),
        Policy(dapp.address, ANY),
        denied=[Denied(dapp.address, "fee"), Denied(ANY, "approve"), Denied(SOMEBODY, ANY)],
    )
    order = [(entry.contract, entry.selector) for entry in opened.signed.denied]
    assert order == sorted(order)

    await run(opened.account, [call(dapp, "set_number", 3), transfer(token, 1)])
    for calls, entry in (
        ([stage.fee], Denied(dapp.address, "fee")),
        ([call(dapp, "decade"), approve(token, SOMEBODY, 1)], Denied(ANY, "approve")),
        ([call(dapp, "decade"), call(SOMEBODY, "anything")], Denied(SOMEBODY, ANY)),
    ):
        refusal = await by_both(opened, calls, CallDenied)
        assert refusal.call_index == len(calls) - 1
        assert refusal.denied_index is not None
        assert opened.signed.denied[refusal.denied_index] == entry
        assert refusal.retry_after is None
        assert refusal.tx_hash is None
    assert await get_access_kind(stage.owner.client, opened.signed) == "allow-list"


async def test_kinds_of_access_are_told(stage: Stage) -> None:
    client = stage.owner.client
    everything = await stage.open(Policy(ANY, ANY))
    all_but = await stage.open(Policy(ANY, ANY), denied=[Denied(stage.dapp.address, "fee")])
    for_now = await stage.open(Policy(ANY, ANY, until=stage.noon + HOUR))
    ruled = await stage.open(Policy(ANY, ANY, rules=[word(0) == 1]))

    kinds = [await get_access_kind(client, one.signed) for one in (everything, all_but, for_now, ruled)]

    assert kinds == ["allow-all", "deny-list", "allow-list", "allow-list"]
    await run(all_but.account, call(stage.dapp, "decade"))
    await by_both(all_but, stage.fee, CallDenied)


@pytest.mark.parametrize("end", [1800, 3599], ids=["within-the-hour", "with-the-hour"])
async def test_an_entry_denies_to_the_second(stage: Stage, end: int) -> None:
    until = stage.noon + end
    opened = await stage.open(Policy(ANY, ANY), denied=[Denied(stage.dapp.address, "fee", until=until)])

    await stage.at(until)
    refusal = await by_both(opened, stage.fee, CallDenied)
    assert refusal.denied_index == 0
    # It is certain before execution only where the whole hour is denied.
    assert (refusal.tx_hash is None) == (end == 3599)
    await stage.at(until + 1)
    await run(opened.account, stage.fee)


async def test_an_entry_that_has_ended_does_not_hide_one_that_has_not(stage: Stage) -> None:
    dapp = stage.dapp
    opened = await stage.open(
        Policy(ANY, ANY), denied=[Denied(dapp.address, "fee", until=stage.noon), Denied(ANY, "fee")]
    )
    await stage.at(stage.noon + HOUR)

    refusal = await by_both(opened, stage.fee, CallDenied)

    assert refusal.denied_index is not None
    assert opened.signed.denied[refusal.denied_index] == Denied(ANY, "fee")


#
# Ends of what is allowed
#


async def test_what_was_allowed_until_now_is_refused_after_it(stage: Stage) -> None:
    until = stage.noon + 1800
    opened = await stage.open(
        Policy(stage.dapp.address, "fee", until=until), Policy(stage.dapp.address, "decade")
    )

    await stage.at(until)
    await run(opened.account, stage.fee)
    await stage.at(until + 1)
    refusal = await by_both(opened, [call(stage.dapp, "decade"), stage.fee], PolicyExpired)
    assert refusal.call_index == 1
    assert refusal.tx_hash is not None
    await run(opened.account, call(stage.dapp, "decade"))


async def test_where_a_narrow_policy_has_ended_a_wider_one_serves(stage: Stage) -> None:
    dapp = stage.dapp
    opened = await stage.open(
        Policy(dapp.address, "set_number", rules=[word(0) < 100], until=stage.noon),
        Policy(ANY, "set_number", rules=[word(0) < 10]),
    )
    await run(opened.account, call(dapp, "set_number", 50))

    await stage.at(stage.noon + 1)
    await run(opened.account, call(dapp, "set_number", 9))

    assert await number_of(dapp, stage.owner) == 9


async def test_rules_and_limits_both_hold(stage: Stage) -> None:
    token = stage.token
    opened = await stage.open(
        Policy(token.address, "transfer", rules=[arg("amount") <= 5]), limits=[token_limit(token.address, 12)]
    )

    await by_both(opened, transfer(token, 6), RuleBroken)
    await run(opened.account, [transfer(token, 5), transfer(token, 5)])
    await run(opened.account, [transfer(token, 2)])
    refusal = await opened.account.limits()

    assert [state.used for state in refusal] == [12]


@pytest.mark.parametrize("policies", [1, 2, 3, 9])
async def test_the_accounts_view_knows_a_live_session_with_any_number_of_policies(
    stage: Stage, policies: int
) -> None:
    others = [Policy(0x1000 + i, "other") for i in range(policies - 1)]
    opened = await stage.open(Policy(stage.dapp.address, "fee"), *others)
    client, now = stage.owner.client, stage.noon
    assert await explain(client, opened.signed, [stage.fee], now=now) is None
    await run(opened.account, stage.fee)

    assert await explain(client, opened.signed, [stage.fee], now=now) is None
    await check_use(client, opened.signed, [stage.fee], now=now)
    await by_both(opened, call(stage.dapp, "decade"), CallNotAllowed)
