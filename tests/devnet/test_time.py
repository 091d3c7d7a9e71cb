"""Both ends of sessions and policies, to the second: floored to the hour in `__validate__`, exact in `__execute__`.

A devnet runs a transaction with the time of the block before, so each case runs in exactly the second that was set, past the
checks before signing.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
import pytest_asyncio
from starknet_py.contract import Contract
from starknet_py.net.account.account import Account
from support import BOUNDS, call, deploy, forced, number_of, open_unchecked, request_for, run, submit

from starknet_sessions import (
    DAY,
    HOUR,
    Policy,
    RuleError,
    SessionAccount,
    SessionExpired,
    SessionKey,
    create_session,
    is_session_live,
    register_call,
)
from starknet_sessions.session import MAX_VALIDITY
from starknet_sessions.testing import Devnet, FrozenClock
from starknet_sessions.testing.accounts import deploy_funded_account

pytestmark = pytest.mark.devnet


@dataclass
class Clockwork:
    """A devnet whose clock is ours, an account and a dApp on it."""

    devnet: Devnet
    owner: Account
    dapp: Contract
    hour: int
    """A full hour some days ahead."""
    sessions: int = 0


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def clockwork() -> AsyncIterator[Clockwork]:
    async with Devnet(build=False) as devnet:
        owner = await deploy_funded_account(devnet)
        dapp = await deploy(devnet, "Dapp")
        yield Clockwork(devnet, owner, dapp, hour=(await devnet.now() // HOUR + 48) * HOUR)


# Name: (valid_after, expires, until, now) as seconds from a full hour; how it ends; whether it came into a block.
ACCEPTED = ("accepted", True)
CASES = {
    "ends-this-second": (-DAY, 1800, 0, 1800, *ACCEPTED),
    "ended-a-second-ago": (-DAY, 1800, 0, 1801, "session/expired", True),
    "ended-within-this-hour": (-DAY, 0, 0, 3599, "session/expired", True),
    "ends-at-the-full-hour": (-DAY, 0, 0, 0, *ACCEPTED),
    "ended-before-this-hour": (-DAY, -1, 0, 0, "session/expired", False),
    "ended-an-hour-ago": (-DAY, 0, 0, 3600, "session/expired", False),
    "begins-this-second": (1800, DAY, 0, 1800, *ACCEPTED),
    "begins-next-second": (1800, DAY, 0, 1799, "session/not-yet-valid", True),
    "begins-in-the-last-second-of-this-hour": (3599, DAY, 0, 0, "session/not-yet-valid", True),
    "begins-with-the-next-hour": (3600, DAY, 0, 3599, "session/not-yet-valid", False),
    "began-with-this-hour": (3600, DAY, 0, 3600, *ACCEPTED),
    "a-month-to-go": (-DAY, MAX_VALIDITY + 1800, 0, 1800, *ACCEPTED),
    "a-month-and-a-second-to-go": (-DAY, MAX_VALIDITY + 1800, 0, 1799, "session/too-long", True),
    "a-month-after-this-hours-end": (-DAY, MAX_VALIDITY + 3600, 0, 3599, "session/too-long", False),
    "a-month-after-this-hours-last-second": (-DAY, MAX_VALIDITY + 3599, 0, 0, "session/too-long", True),
    "policy-ends-this-second": (-DAY, DAY, 1800, 1800, *ACCEPTED),
    "policy-ended-a-second-ago": (-DAY, DAY, 1800, 1801, "session/policy-expired", True),
    "policy-ended-at-the-full-hour": (-DAY, DAY, 0, 1, "session/policy-expired", True),
    "policy-ends-at-the-full-hour": (-DAY, DAY, 0, 0, *ACCEPTED),
    "policy-ended-before-this-hour": (-DAY, DAY, -1, 0, "session/policy-expired", False),
}


@pytest.mark.parametrize("live", [False, True], ids=["first-use", "live"])
@pytest.mark.parametrize("case", CASES)
async def test_the_chain_holds_to_the_second(clockwork: Clockwork, case: str, live: bool) -> None:
    after, expires, until, now, ending, in_block = CASES[case]
    owner, dapp, hour = clockwork.owner, clockwork.dapp, clockwork.hour
    clockwork.sessions += 1
    policy = Policy(dapp.address, "increase_number", until=hour + until if case.startswith("policy") else 0)
    opened = await open_unchecked(
        owner,
        [policy],
        tag=f"t{clockwork.sessions}",
        valid_after=hour + after,
        expires=hour + expires,
    )
    if live:
        within = max(hour + after, hour + expires - MAX_VALIDITY)
        await clockwork.devnet.set_time(within)
        await run(clockwork.devnet.account(1), register_call(opened.signed))
    # Past the checks before signing; the signer's own clock would refuse.
    account = await forced(opened)
    transaction = await account.sign_invoke_v3(
        call(dapp, "increase_number", 1), resource_bounds=BOUNDS, nonce=await owner.get_nonce()
    )
    before = await number_of(dapp, owner)

    await clockwork.devnet.set_time(hour + now)
    result = "accepted"
    try:
        receipt = await submit(owner.client, transaction)
        tx_hash: int | None = receipt.transaction_hash
    except RuleError as error:
        result, tx_hash = error.code, error.tx_hash

    assert result == ending
    assert (tx_hash is not None) == in_block
    assert await number_of(dapp, owner) == before + (result == "accepted")
    # What is refused in execution makes nothing live either.
    if not live:
        await clockwork.devnet.set_time(hour + min(max(now, after), expires))
        assert await is_session_live(owner.client, opened.signed) == (result == "accepted")


@pytest.mark.parametrize(
    ("now", "ending"),
    [(-1, "session/not-yet-valid"), (0, "accepted"), (1800, "accepted"), (1801, "session/expired")],
)
async def test_registration_holds_to_the_second(clockwork: Clockwork, now: int, ending: str) -> None:
    hour = clockwork.hour
    clockwork.sessions += 1
    opened = await open_unchecked(
        clockwork.owner,
        [Policy(5, "other")],
        tag=f"t{clockwork.sessions}",
        valid_after=hour,
        expires=hour + 1800,
    )
    stranger = clockwork.devnet.account(1)
    registration = await stranger.sign_invoke_v3(
        register_call(opened.signed), resource_bounds=BOUNDS, nonce=await stranger.get_nonce()
    )

    await clockwork.devnet.set_time(hour + now)
    result = "accepted"
    try:
        await submit(stranger.client, registration)
    except RuleError as error:
        result = error.code

    assert result == ending


async def test_a_clock_that_runs_behind_is_corrected_by_the_chain(own_devnet: Devnet) -> None:
    owner, dapp = await deploy_funded_account(own_devnet), await deploy(own_devnet, "Dapp")
    now = await own_devnet.now()
    key, clock = SessionKey.generate(), FrozenClock(now)
    request = request_for(key, [Policy(dapp.address, "increase_number")], expires=now + HOUR)
    signed = await create_session(request, owner, clock=clock)
    account = SessionAccount(client=own_devnet.client, session=signed, key=key, clock=clock)
    await run(account, call(dapp, "increase_number", 1))

    await own_devnet.increase_time(2 * HOUR)
    with pytest.raises(SessionExpired) as by_chain:
        await run(account, call(dapp, "increase_number", 1))
    clock.advance(2 * HOUR)
    with pytest.raises(SessionExpired) as before_signing:
        await run(account, call(dapp, "increase_number", 1))

    assert (by_chain.value.where, before_signing.value.where) == ("chain", "preflight")
    assert await number_of(dapp, owner) == 1
