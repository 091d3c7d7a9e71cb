"""An estimation says which rule refuses, with all that the account tells of it, and costs what the transaction will."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import pytest
from spending import (
    SOMEBODY,
    approve,
    fund,
    pull,
    transfer,
    used_of,
)
from starknet_py.contract import Contract
from starknet_py.net.account.account import Account
from starknet_py.net.client_models import Call, EstimatedFee
from support import Opened, call, forced, open_session, open_unchecked, run

from starknet_sessions import (
    ANY,
    DAY,
    HOUR,
    ArgumentMissing,
    BadTokenCall,
    CallDenied,
    CallNotAllowed,
    CallsTotalExceeded,
    Denied,
    Limit,
    LimitExpired,
    Policy,
    PolicyExpired,
    RuleBroken,
    RuleError,
    SessionAccount,
    SessionExpired,
    SessionPaused,
    SessionRevoked,
    StandingApproval,
    SystemClock,
    TokenFailed,
    TokenPerTxExceeded,
    TokenTotalExceeded,
    UnlistedToken,
    arg,
    call_limit,
    fee_limit,
    pause_call,
    revoke_call,
    surrender_call,
    token_limit,
)
from starknet_sessions.limits import MAX_LIMITS

pytestmark = pytest.mark.devnet

NOW = SystemClock().now()


@dataclass
class Scene:
    owner: Account
    dapp: Contract
    token: Contract
    router: Contract

    async def open(self, *policies: Policy, **request: Any) -> Opened:
        everything = [Policy(contract.address, ANY) for contract in (self.dapp, self.token, self.router)]
        return await open_session(self.owner, policies or everything, **request)

    async def spent(self, *calls: Call, limits: list[Limit]) -> Opened:
        """A session with limits, some of which is used."""
        opened = await self.open(limits=limits)
        await run(opened.account, list(calls))
        return opened

    @property
    def fee(self) -> Call:
        return call(self.dapp, "fee")


@pytest.fixture
async def scene(owner: Account, dapp: Contract, token: Contract, router: Contract) -> Scene:
    await fund(owner, token, owner.address)
    return Scene(owner, dapp, token, router)


# Per refusal: the session, the calls, and what the error tells.
Case = Callable[[Scene], Awaitable[tuple[Opened, list[Call], dict[str, int]]]]
CASES: dict[type[RuleError], Case] = {}


def refuses(rule: type[RuleError]) -> Callable[[Case], Case]:
    def register(case: Case) -> Case:
        CASES[rule] = case
        return case

    return register


@refuses(CallNotAllowed)
async def call_not_allowed(scene: Scene) -> Any:
    opened = await scene.open(Policy(scene.dapp.address, "fee"))
    return opened, [scene.fee, call(scene.dapp, "decade")], {"call_index": 1}


@refuses(PolicyExpired)
async def policy_expired(scene: Scene) -> Any:
    opened = await open_unchecked(scene.owner, [Policy(scene.dapp.address, "fee", until=NOW - DAY)])
    return opened, [scene.fee], {"call_index": 0}


@refuses(RuleBroken)
async def rule_broken(scene: Scene) -> Any:
    rules = [arg("recipient") == SOMEBODY, arg("amount") <= 5]
    opened = await scene.open(Policy(scene.token.address, "transfer", rules=rules))
    calls = [transfer(scene.token, 5), transfer(scene.token, 6)]
    return opened, calls, {"call_index": 1, "rule_index": 1}


@refuses(ArgumentMissing)
async def argument_missing(scene: Scene) -> Any:
    opened = await scene.open(Policy(scene.token.address, "transfer", rules=[arg("amount") <= 5]))
    return opened, [call(scene.token, "transfer", SOMEBODY, 5)], {"call_index": 0, "rule_index": 0}


@refuses(CallDenied)
async def call_denied(scene: Scene) -> Any:
    denied = [Denied(scene.dapp.address, "fee"), Denied(scene.dapp.address, "decade")]
    opened = await scene.open(Policy(ANY, ANY), denied=denied)
    index = opened.signed.denied.index(denied[0])
    return opened, [call(scene.token, "balanceOf", 1), scene.fee], {"call_index": 1, "denied_index": index}


@refuses(SessionExpired)
async def expired(scene: Scene) -> Any:
    opened = await open_unchecked(scene.owner, [Policy(ANY, ANY)], expires=NOW - DAY)
    return opened, [scene.fee], {}


@refuses(SessionPaused)
async def paused(scene: Scene) -> Any:
    opened = await scene.open()
    await run(scene.owner, pause_call(scene.owner.address, "default"))
    return opened, [scene.fee], {}


@refuses(SessionRevoked)
async def revoked(scene: Scene) -> Any:
    opened = await scene.open()
    await run(scene.owner, revoke_call(scene.owner.address, "default"))
    return opened, [scene.fee], {}


@refuses(CallsTotalExceeded)
async def calls_exceeded(scene: Scene) -> Any:
    opened = await scene.spent(scene.fee, scene.fee, limits=[fee_limit("500"), call_limit(3)])
    return opened, [scene.fee] * 2, {"limit_index": 1, "used": 2, "spend": 2, "amount": 3}


@refuses(LimitExpired)
async def limit_expired(scene: Scene) -> Any:
    limits = [call_limit(3, until=NOW - DAY)]
    opened = await open_unchecked(scene.owner, [Policy(scene.dapp.address, "fee")], limits=limits)
    return opened, [scene.fee], {"limit_index": 0}


@refuses(TokenTotalExceeded)
async def token_exceeded(scene: Scene) -> Any:
    limits = [fee_limit("500"), token_limit(scene.token.address, 10)]
    opened = await scene.spent(transfer(scene.token, 7), limits=limits)
    return opened, [transfer(scene.token, 4)], {"limit_index": 1, "used": 7, "spend": 4, "amount": 10}


@refuses(TokenPerTxExceeded)
async def token_exceeded_by_the_balance(scene: Scene) -> Any:
    limits = [token_limit(scene.token.address, 3, per_transaction=True)]
    opened = await scene.open(limits=limits)
    calls = [approve(scene.token, scene.router, 5), pull(scene.router, scene.token, 5)]
    return opened, calls, {"limit_index": 0, "used": 0, "spend": 5, "amount": 3}


@refuses(StandingApproval)
async def standing_approval(scene: Scene) -> Any:
    opened = await scene.open(limits=[token_limit(scene.token.address, 10)])
    return opened, [approve(scene.token, scene.router, 5)], {"limit_index": 0}


@refuses(UnlistedToken)
async def unlisted_token(scene: Scene) -> Any:
    opened = await scene.open(limits=[token_limit(scene.token.address, 10)])
    return opened, [scene.fee, transfer(scene.dapp, 0)], {"call_index": 1}


@refuses(BadTokenCall)
async def bad_token_call(scene: Scene) -> Any:
    opened = await scene.open(limits=[token_limit(scene.token.address, 10)])
    return opened, [call(scene.token, "burn", 0, 0)], {"call_index": 0}


@refuses(TokenFailed)
async def token_failed(scene: Scene) -> Any:
    opened = await scene.open(limits=[token_limit(scene.router.address, 10)])
    return opened, [scene.fee], {"token": scene.router.address}


@pytest.mark.parametrize("rule", CASES, ids=lambda rule: rule.code)
async def test_an_estimation_names_the_rule_and_its_place(scene: Scene, rule: type[RuleError]) -> None:
    opened, calls, told = await CASES[rule](scene)
    before = await used_of(opened)
    # Past the checks before signing, which would refuse most of these.
    opened.account.signer = (await forced(opened)).signer  # type: ignore[assignment]

    with pytest.raises(rule) as refusal:
        await opened.account.sign_invoke_v3(calls, auto_estimate=True)

    assert type(refusal.value) is rule
    assert (refusal.value.where, refusal.value.tx_hash) == ("chain", None)
    for name, value in told.items():
        assert getattr(refusal.value, name) == value, name
    assert await used_of(opened) == before


#
# What it costs
#


class Remembering(SessionAccount):
    """A session account that remembers what was estimated for its last transaction."""

    estimated: EstimatedFee

    async def estimate_fee(self, *args: Any, **options: Any) -> Any:
        self.estimated = await super().estimate_fee(*args, **options)  # type: ignore[assignment]
        return self.estimated


def remembering(opened: Opened) -> Remembering:
    return Remembering(client=opened.owner.client, session=opened.signed, key=opened.key)


def sixteen(token: int) -> list[Limit]:
    hours = [{"per": HOUR * (1 + i)} for i in range(6)]
    return [
        *(fee_limit("500", **how) for how in hours[:4]),  # type: ignore[arg-type]
        *(call_limit(1000, **how) for how in hours[:4]),  # type: ignore[arg-type]
        *(token_limit(token, 1000, **how) for how in hours),  # type: ignore[arg-type]
        token_limit(token, 1000),
        token_limit(token, 1000, accounting="net"),
    ]


def sessions_to_estimate(scene: Scene) -> dict[str, tuple[dict[str, Any], list[Call]]]:
    """By name the terms of a session, and the calls of a transaction."""
    token = scene.token.address
    metered = [fee_limit("500"), token_limit(token, 1000)]
    sending = [transfer(scene.token, 3)]
    return {
        "plain": ({}, sending),
        "many-calls": ({}, [scene.fee] * 20),
        "fee-limit": ({"limits": [fee_limit("500")]}, [scene.fee]),
        "call-limit": ({"limits": [call_limit(50, per=HOUR, sliding=True)]}, [scene.fee]),
        "token-limit": ({"limits": [token_limit(token, 1000)]}, sending),
        "fee-and-token-limit": ({"limits": metered}, sending),
        "fee-and-token-limit-balances-read": ({"limits": metered}, [scene.fee, *sending]),
        "approval-and-pull": (
            {"limits": metered},
            [approve(scene.token, scene.router, 5), pull(scene.router, scene.token, 5)],
        ),
        "sixteen-limits": ({"limits": sixteen(token)}, [scene.fee, *sending]),
        "rules-and-denied": (
            {
                "policies": [
                    Policy(token, "transfer", rules=[arg("recipient") == SOMEBODY, arg("amount") <= 5]),
                    Policy(scene.dapp.address, ANY),
                ],
                "denied": [Denied(scene.dapp.address, "decade"), Denied(ANY, "approve")],
                "limits": metered,
            },
            [scene.fee, *sending],
        ),
    }


NAMES = (
    *("plain", "many-calls", "fee-limit", "call-limit", "token-limit", "fee-and-token-limit"),
    *("fee-and-token-limit-balances-read", "approval-and-pull", "sixteen-limits", "rules-and-denied"),
)


@pytest.mark.parametrize("live", [False, True], ids=["first-use", "live"])
@pytest.mark.parametrize("name", NAMES)
async def test_an_estimation_is_within_three_per_cent_of_what_it_costs(
    scene: Scene, name: str, live: bool
) -> None:
    terms, calls = sessions_to_estimate(scene)[name]
    assert len(sixteen(1)) == MAX_LIMITS
    opened = await scene.open(*terms.pop("policies", ()), **terms)
    if live:
        await run(opened.account, calls)
    account = remembering(opened)

    sent = await account.execute_v3(calls, auto_estimate=True)
    receipt = await account.wait(sent, within=30)

    real = receipt.execution_resources
    assert real.l2_gas is not None
    assert abs(account.estimated.l2_gas_consumed - real.l2_gas) <= 0.03 * real.l2_gas
    assert account.estimated.overall_fee == pytest.approx(receipt.actual_fee.amount, rel=0.03)


async def test_an_estimated_surrender_costs_what_it_costs(scene: Scene) -> None:
    opened = await scene.open(limits=[fee_limit("500"), call_limit(5)])
    await run(opened.account, scene.fee)
    account = remembering(opened)

    sent = await account.execute_v3(surrender_call(opened.signed), auto_estimate=True)
    receipt = await account.wait(sent, within=30)

    assert receipt.execution_resources.l2_gas is not None
    assert abs(account.estimated.l2_gas_consumed - receipt.execution_resources.l2_gas) <= (
        0.03 * receipt.execution_resources.l2_gas
    )


async def test_the_first_use_of_a_limit_costs_a_slot_and_the_estimation_knows_it(scene: Scene) -> None:
    """Without the word written for a fee of 0, an estimation would say too little of the first, which fails then."""
    opened = await scene.open(limits=[fee_limit("500"), token_limit(scene.token.address, 100)])
    account = remembering(opened)
    calls = [transfer(scene.token, 1)]
    estimated: list[EstimatedFee] = []
    for _ in range(2):
        await account.wait(await account.execute_v3(calls, auto_estimate=True), within=30)
        estimated.append(account.estimated)

    first, second = estimated
    assert first.l2_gas_consumed > second.l2_gas_consumed
    assert first.l1_data_gas_consumed > second.l1_data_gas_consumed
