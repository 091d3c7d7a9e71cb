"""What tests of limits share: tokens to spend, fees to the last fri, and what the SDK and the chain each say of a transaction."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import pytest
import pytest_asyncio
from starknet_py.constants import STRK_FEE_CONTRACT_ADDRESS
from starknet_py.contract import Contract
from starknet_py.net.account.account import Account
from starknet_py.net.client_models import Call, ResourceBounds, ResourceBoundsMapping
from support import BOUNDS, Opened, call, deploy, forced, open_session, run

from starknet_sessions import ANY, DAY, CallDenied, LimitState, Policy, RuleError, explain, get_limits
from starknet_sessions.limits import Kind, Resource, state_of
from starknet_sessions.signer import most_fee
from starknet_sessions.testing import Devnet, FrozenClock
from starknet_sessions.testing.accounts import deploy_funded_account

Refusal = TypeVar("Refusal", bound=RuleError)

STRK = int(STRK_FEE_CONTRACT_ADDRESS, 16)

SOMEBODY = 0x50BEB0D1
"""An address nobody has."""

_NUMBERS = itertools.count(0x50BEB0D2)


def nobody() -> int:
    """An address that nobody has and no test has seen: whom an approval is given to, before and after it."""
    return next(_NUMBERS)


_BASE = ResourceBoundsMapping(
    l1_gas=ResourceBounds(max_amount=1, max_price_per_unit=10**12),
    l1_data_gas=ResourceBounds(max_amount=10_000, max_price_per_unit=2 * 10**9),
    l2_gas=ResourceBounds(max_amount=50_000_000, max_price_per_unit=2 * 10**9),
)
LEAST_FEE = most_fee(_BASE)
"""The least that `bounds_of` can make bounds of: enough for a transaction of some calls, on a devnet."""


def bounds_of(fee: int) -> ResourceBoundsMapping:
    """Bounds by which a transaction can cost exactly `fee` at most."""
    assert fee >= LEAST_FEE
    rest = ResourceBounds(max_amount=1, max_price_per_unit=10**12 + fee - LEAST_FEE)
    bounds = dataclasses.replace(_BASE, l1_gas=rest)
    assert most_fee(bounds) == fee
    return bounds


_PLACES = (
    *("call_index", "rule_index", "denied_index", "limit_index"),
    *("used", "spend", "amount", "remaining"),
)


#
# Tokens
#


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def token(devnet: Devnet) -> Contract:
    """A token that knows every spelling; anyone may mint."""
    return await deploy(devnet, "FullToken")


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def router(devnet: Devnet) -> Contract:
    """Takes tokens by allowance, and gives of its own."""
    return await deploy(devnet, "Router")


def halves(amount: int) -> tuple[int, int]:
    return amount % 2**128, amount >> 128


def transfer(token: Contract | int, amount: int, to: int = SOMEBODY) -> Call:
    return call(token, "transfer", to, *halves(amount))


def transfer_from(
    token: Contract | int, sender: int, amount: int, to: int = SOMEBODY, *, name: str = "transfer_from"
) -> Call:
    return call(token, name, sender, to, *halves(amount))


def approve(token: Contract | int, spender: Contract | int, amount: int, *, name: str = "approve") -> Call:
    address = spender if isinstance(spender, int) else spender.address
    return call(token, name, address, *halves(amount))


def pull(router: Contract, token: Contract, amount: int) -> Call:
    """Have the router take of the caller's tokens, by its allowance."""
    return call(router, "pull", token.address, *halves(amount))


def give(router: Contract, token: Contract, amount: int) -> Call:
    """Have the router give the caller of its tokens."""
    return call(router, "give", token.address, *halves(amount))


async def fund(payer: Account, token: Contract, *addresses: int, amount: int = 10**6) -> None:
    """Mint to each address."""
    await run(payer, [call(token, "mint", address, *halves(amount)) for address in addresses])


async def balance(payer: Account, token: Contract, address: int | None = None) -> int:
    """What an address, by default the payer's, has of a token."""
    (low, high) = await payer.client.call_contract(
        call(token, "balanceOf", payer.address if address is None else address)
    )
    return low + (high << 128)


async def strk_of(owner: Account) -> int:
    """The account's STRK, in fri."""
    low, high = await owner.client.call_contract(call(STRK, "balance_of", owner.address))
    return low + (high << 128)


async def allowance(owner: Account, token: Contract, spender: Contract) -> int:
    """What the spender may take of the owner's tokens."""
    low, high = await owner.client.call_contract(call(token, "allowance", owner.address, spender.address))
    return low + (high << 128)


#
# A stage whose time is ours
#


@dataclass
class Stage:
    """A devnet whose clock stands where it was set, and on it an account of ours, a dApp, a token and a router.

    A devnet runs a transaction with the time of the block before, so what follows `at` is of exactly that second,
    however long it takes to get there.
    """

    devnet: Devnet
    owner: Account
    dapp: Contract
    token: Contract
    router: Contract
    clock: FrozenClock
    noon: int
    """12:00 UTC of a day to come."""
    sessions: int = 0

    async def at(self, now: int) -> None:
        """Set the time of the next transaction, of what is asked before it, and of the checks before signing."""
        self.clock.set(now)
        await self.devnet.set_time(now)

    async def open(self, *policies: Policy, owner: Account | None = None, **request: Any) -> Opened:
        """Have the owner sign a session of a tag of its own, by default for the dApp, the token and the router."""
        self.sessions += 1
        contracts = (self.dapp, self.token, self.router)
        return await open_session(
            owner or self.owner,
            policies or [Policy(contract.address, ANY) for contract in contracts],
            clock=self.clock,
            **{"tag": f"t{self.sessions}", "expires": self.noon + 20 * DAY, **request},
        )

    @property
    def fee(self) -> Call:
        """A call that does nothing."""
        return call(self.dapp, "fee")

    @property
    def stranger(self) -> Account:
        return self.devnet.account(1)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def the_stage() -> AsyncIterator[Stage]:
    async with Devnet(build=False) as devnet:
        owner = await deploy_funded_account(devnet)
        dapp, token, router = [await deploy(devnet, name) for name in ("Dapp", "FullToken", "Router")]
        await fund(devnet.account(1), token, owner.address, router.address, amount=10**30)
        noon = (await devnet.now() // DAY + 2) * DAY + DAY // 2
        yield Stage(devnet, owner, dapp, token, router, FrozenClock(noon), noon)


@pytest_asyncio.fixture(loop_scope="session")
async def stage(the_stage: Stage) -> Stage:
    """The stage, at noon."""
    await the_stage.at(the_stage.noon)
    return the_stage


#
# Verdicts
#


async def states_of(opened: Opened, now: int | None = None) -> tuple[LimitState, ...]:
    """What the account tells of the session's limits; with `now`, the time of the chain, held against our own arithmetic."""
    states = await get_limits(opened.owner.client, opened.signed)
    if now is not None:
        assert states == tuple(state_of(state.limit, state.word, now) for state in states)
    return states


async def used_of(opened: Opened) -> list[int]:
    """What is used of each limit."""
    return [state.used for state in await states_of(opened)]


async def words_of(opened: Opened) -> list[int]:
    """What the account has stored for each limit."""
    return [state.word for state in await states_of(opened)]


async def by_preflight(
    opened: Opened,
    calls: Call | Sequence[Call],
    rule: type[Refusal],
    *,
    bounds: ResourceBoundsMapping = BOUNDS,
) -> Refusal:
    """How the SDK refuses a transaction before signing it, by all that can be known of the account."""
    # What breaks a rule whatever the account holds is refused without a look at it, and then tells less.
    with pytest.raises(RuleError) as at_once:
        await opened.account.sign_invoke_v3(calls, resource_bounds=bounds)
    assert at_once.value.where == "preflight"
    await opened.account.refresh()
    await opened.account.limits()
    with pytest.raises(rule) as refusal:
        opened.account.signer.check(_list(calls), fee=most_fee(bounds))
    assert type(refusal.value) is rule
    assert refusal.value.where == "preflight"
    return refusal.value


def _list(calls: Call | Sequence[Call]) -> list[Call]:
    return list(calls) if isinstance(calls, Sequence) else [calls]


async def by_chain(
    opened: Opened,
    calls: Call | Sequence[Call],
    rule: type[Refusal],
    *,
    bounds: ResourceBoundsMapping = BOUNDS,
) -> Refusal:
    """How the account refuses a transaction that was signed without a look at it. Nothing of a token is then used; of fees
    and calls only if it came into a block, where it pays.
    """
    before = await words_of(opened)
    with pytest.raises(rule) as refusal:
        await run(await forced(opened), calls, bounds=bounds)
    assert type(refusal.value) is rule
    assert refusal.value.where == "chain"
    for limit, earlier, later in zip(opened.signed.limits, before, await words_of(opened), strict=True):
        pays = refusal.value.tx_hash is not None and limit.resource is not Resource.TOKEN
        assert (earlier != later) == (pays and limit.kind is not Kind.PER_TRANSACTION), limit
    return refusal.value


async def by_both(
    opened: Opened,
    calls: Call | Sequence[Call],
    rule: type[Refusal],
    *,
    bounds: ResourceBoundsMapping = BOUNDS,
) -> Refusal:
    """How the account refuses a transaction, after the SDK and its own view did, for the same rule, in the same place, with the
    same numbers.
    """
    foretold = await by_preflight(opened, calls, rule, bounds=bounds)
    now = None if opened.clock is None else opened.clock.now()
    explained = await explain(opened.owner.client, opened.signed, _list(calls), fee=most_fee(bounds), now=now)
    assert type(explained) is rule, explained
    refusal = await by_chain(opened, calls, rule, bounds=bounds)
    for name in _PLACES:
        assert getattr(foretold, name) == getattr(explained, name) == getattr(refusal, name), name
    # When a denied entry ends the account does not say.
    assert explained.retry_after == refusal.retry_after
    assert rule is CallDenied or foretold.retry_after == refusal.retry_after
    return refusal
