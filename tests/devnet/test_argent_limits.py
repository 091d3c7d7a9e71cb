"""What Argent's account does not enforce: refused, or with `enforce="client"` kept to by this package, and by nobody else."""

from __future__ import annotations

from typing import Any

import pytest
from argent_support import ArgentStage, Opened, force, open_argent, run_as, use
from spending import SOMEBODY, approve, fund, transfer
from starknet_py.contract import Contract
from starknet_py.net.client_models import Call
from support import BOUNDS, call, number_of

from starknet_sessions import (
    ANY,
    DAY,
    HOUR,
    CallNotAllowed,
    InvalidInput,
    LimitExceeded,
    Policy,
    RuleBroken,
    RuleError,
    SessionNotYetValid,
    call_limit,
    fee_limit,
    load_session,
    session_status,
    token_limit,
    u256_at,
    word,
)
from starknet_sessions.errors import NotEnforceable
from starknet_sessions.signer import most_fee
from starknet_sessions.testing import ArgentAccount, Devnet

pytestmark = pytest.mark.devnet

FEE = most_fee(BOUNDS)


@pytest.fixture
async def rich(devnet: Devnet, argent: ArgentAccount, token: Contract) -> ArgentAccount:
    """An Argent account with 100 of the token."""
    await fund(devnet.account(1), token, argent.address, amount=100)
    return argent


def terms_of(dapp: Contract) -> dict[str, dict[str, Any]]:
    increase = Policy(dapp.address, "increase_number")
    return {
        "policies[0].rules": {"policies": [Policy(dapp.address, "increase_number", rules=[word(0) <= 3])]},
        "policies[0].until": {"policies": [Policy(dapp.address, "increase_number", until=2_000_000_000)]},
        "limits": {"policies": [increase], "limits": [call_limit(3)]},
        "valid_after": {"policies": [increase], "valid_after": 1_900_000_000},
    }


NAMES = ("policies[0].rules", "policies[0].until", "limits", "valid_after")


@pytest.mark.parametrize("name", NAMES)
async def test_what_the_chain_does_not_enforce_is_refused(
    argent: ArgentAccount, dapp: Contract, name: str
) -> None:
    terms = terms_of(dapp)[name]
    policies = terms.pop("policies")

    with pytest.raises(NotEnforceable) as refusal:
        await open_argent(argent, policies, expires=2_100_000_000, **terms)

    assert refusal.value.dialect == "argent-0.4.0"
    assert 'enforce="client"' in refusal.value.fix
    opened = await open_argent(argent, policies, expires=2_100_000_000, enforce="client", **terms)
    assert "itself" in opened.signed.describe()


@pytest.mark.parametrize("policy", [Policy(ANY, ANY), Policy(0x5, ANY), Policy(ANY, "set_number")])
@pytest.mark.parametrize("enforce", ["chain", "client"])
async def test_wildcards_and_required_callers_are_nothing_anybody_could_enforce(
    argent: ArgentAccount, policy: Policy, enforce: str
) -> None:
    with pytest.raises(InvalidInput):
        await open_argent(argent, [policy], enforce=enforce)
    with pytest.raises(InvalidInput):
        await open_argent(argent, [Policy(0x5, "other")], enforce=enforce, required_caller=0x7)


async def held(argent: ArgentAccount, policies: list[Policy], **terms: Any) -> Opened:
    return await open_argent(argent, policies, enforce="client", **terms)


async def refused_then_forced(opened: Opened, calls: list[Call], expected: type[RuleError]) -> RuleError:
    """The package refuses before it signs; past it, the chain lets the same through."""
    with pytest.raises(expected) as refusal:
        await use(opened, calls)
    assert refusal.value.where == "preflight"
    await force(opened, calls)
    return refusal.value


async def test_a_rule_is_kept_to_here_and_by_nobody_else(argent: ArgentAccount, dapp: Contract) -> None:
    opened = await held(argent, [Policy(dapp.address, "increase_number", rules=[word(0) <= 3])])
    await use(opened, call(dapp, "increase_number", 3))

    error = await refused_then_forced(opened, [call(dapp, "increase_number", 4)], RuleBroken)

    assert error.code == "session/rule-broken"
    assert await number_of(dapp, argent.account) == 7


async def test_an_amount_of_a_token_is_kept_to(rich: ArgentAccount, token: Contract) -> None:
    opened = await held(rich, [Policy(token.address, "transfer", rules=[u256_at(1) <= 5])])
    await use(opened, transfer(token, 5))

    await refused_then_forced(opened, [transfer(token, 6)], RuleBroken)


async def test_a_limit_that_is_used_up_is_kept_to(rich: ArgentAccount, token: Contract) -> None:
    opened = await held(rich, [Policy(token.address, "transfer")], limits=[token_limit(token.address, 10)])
    await use(opened, transfer(token, 4))
    await use(opened, [transfer(token, 3), transfer(token, 2)])

    error = await refused_then_forced(opened, [transfer(token, 2)], LimitExceeded)

    assert error.code == "session/token-total-exceeded"
    (state,) = await opened.account.limits()
    assert (state.used, state.remaining) == (9, 1)
    await use(opened, transfer(token, 1))


async def test_approvals_count_as_spent(rich: ArgentAccount, token: Contract) -> None:
    opened = await held(
        rich,
        [Policy(token.address, "approve"), Policy(token.address, "transfer")],
        limits=[token_limit(token.address, 10, standing_approval=True)],
    )
    await use(opened, approve(token, SOMEBODY, 9))

    await refused_then_forced(opened, [transfer(token, 2)], LimitExceeded)


async def test_a_limit_of_calls_is_kept_to(argent: ArgentAccount, dapp: Contract) -> None:
    opened = await held(argent, [Policy(dapp.address, "increase_number")], limits=[call_limit(3)])
    increase = call(dapp, "increase_number", 1)
    await use(opened, [increase, increase])

    error = await refused_then_forced(opened, [increase, increase], LimitExceeded)

    assert error.code == "session/calls-total-exceeded"
    await use(opened, increase)


async def test_a_limit_of_fees_is_kept_to(argent: ArgentAccount, dapp: Contract) -> None:
    opened = await held(argent, [Policy(dapp.address, "increase_number")], limits=[fee_limit(2 * FEE)])
    increase = call(dapp, "increase_number", 1)
    await use(opened, increase)
    await use(opened, increase)

    error = await refused_then_forced(opened, [increase], LimitExceeded)

    assert error.code == "session/fee-total-exceeded"


async def test_times_within_a_session_are_kept_to(argent_stage: ArgentStage) -> None:
    stage = argent_stage
    increase = call(stage.dapp, "increase_number", 1)
    opened = await stage.open(
        Policy(stage.dapp.address, "increase_number", until=stage.noon + 2 * HOUR),
        enforce="client",
        valid_after=stage.noon + HOUR,
        expires=stage.noon + DAY,
    )
    await refused_then_forced(opened, [increase], SessionNotYetValid)

    await stage.at(stage.noon + HOUR)
    await use(opened, increase)

    await stage.at(stage.noon + 3 * HOUR)
    await refused_then_forced(opened, [increase], RuleError)


async def test_a_window_begins_anew(argent_stage: ArgentStage) -> None:
    stage = argent_stage
    increase = call(stage.dapp, "increase_number", 1)
    opened = await stage.open(enforce="client", limits=[call_limit(1, per=HOUR)], expires=stage.noon + DAY)
    await use(opened, increase)
    with pytest.raises(LimitExceeded) as refusal:
        await use(opened, increase)
    assert refusal.value.retry_after == stage.noon + HOUR

    await stage.at(stage.noon + HOUR)
    await use(opened, increase)


async def test_usage_is_in_memory_and_can_be_given_on(rich: ArgentAccount, token: Contract) -> None:
    """A program that forgets it begins at zero: that, too, is what it is worth."""
    opened = await held(rich, [Policy(token.address, "transfer")], limits=[token_limit(token.address, 10)])
    await use(opened, transfer(token, 9))
    usage = opened.account.usage
    opened.signed = load_session(opened.signed.to_json())  # type: ignore[assignment]

    opened.account = opened.by(usage=usage)
    with pytest.raises(LimitExceeded):
        await use(opened, transfer(token, 2))
    opened.account = opened.by()
    await use(opened, transfer(token, 2))


async def test_what_was_signed_counts_also_where_the_chain_refuses_it(
    argent: ArgentAccount, dapp: Contract
) -> None:
    opened = await held(
        argent, [Policy(dapp.address, "fail"), Policy(dapp.address, "fee")], limits=[call_limit(1)]
    )
    account = opened.account
    await account.refresh()
    await run_as(argent.account, argent.revoke_session_call(opened.signed.message_hash))
    with pytest.raises(RuleError) as refusal:
        await account.execute_v3(call(dapp, "fee"), resource_bounds=BOUNDS)
    assert (refusal.value.where, refusal.value.tx_hash) == ("chain", None)

    # A node that says so may have sent it on.
    (limit,) = await account.limits()
    assert (limit.used, limit.remaining) == (1, 0)


async def test_status_tells_of_what_the_chain_does_not(argent: ArgentAccount, dapp: Contract) -> None:
    opened = await held(argent, [Policy(dapp.address, "increase_number")], limits=[call_limit(3)])

    status = await session_status(argent.client, opened.signed)

    assert status.status == "ready"


async def test_a_call_without_a_policy_is_refused_by_the_chain_as_ever(
    argent: ArgentAccount, dapp: Contract
) -> None:
    opened = await held(argent, [Policy(dapp.address, "increase_number", rules=[word(0) <= 3])])

    with pytest.raises(CallNotAllowed) as early:
        await use(opened, call(dapp, "set_number", 1))
    with pytest.raises(CallNotAllowed) as late:
        await force(opened, [call(dapp, "set_number", 1)])

    assert (early.value.where, late.value.where) == ("preflight", "chain")
    assert late.value.code == "session/invalid-call"
