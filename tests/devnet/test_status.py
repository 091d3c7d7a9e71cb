"""What the chain says of a session, as a program asks it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from starknet_py.contract import Contract
from starknet_py.net.account.account import Account
from support import open_session, run

from starknet_sessions import (
    HOUR,
    NodeError,
    Policy,
    WrongChain,
    account_address,
    in_hours,
    register_call,
    revoke_call,
    session_status,
)
from starknet_sessions.testing import Devnet, FrozenClock
from starknet_sessions.testing.accounts import fresh_owner

pytestmark = pytest.mark.devnet


async def test_a_signed_session_is_ready_then_live_then_dead(
    devnet: Devnet, owner: Account, dapp: Contract
) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "set_number")])
    ready = await session_status(devnet.client, opened.signed)
    assert (ready.status, ready.codes, ready.held.is_empty) == ("ready", (), True)

    await run(owner, register_call(opened.signed))
    live = await session_status(devnet.client, opened.signed)
    assert (live.status, live.codes, live.held.version) == ("live", (), opened.signed.version)

    await run(owner, revoke_call(owner.address, opened.signed.tag, opened.signed.version))
    dead = await session_status(devnet.client, opened.signed)
    assert (dead.status, dead.codes) == ("dead", ("session/revoked",))
    assert "revoked" in dead.reasons[0]


async def test_a_session_before_its_time_is_dead_until_then(
    devnet: Devnet, owner: Account, dapp: Contract
) -> None:
    begins = in_hours(1)
    opened = await open_session(owner, [Policy(dapp.address, "set_number")], valid_after=begins)
    assert (await session_status(devnet.client, opened.signed)).codes == ("session/not-yet-valid",)
    later = await session_status(devnet.client, opened.signed, clock=FrozenClock(begins + HOUR))
    assert (later.status, later.now) == ("ready", begins + HOUR)


async def test_a_signature_that_does_not_fit_is_told(devnet: Devnet, owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "set_number")])
    status = await session_status(devnet.client, opened.signed.authorized([1, 2]))
    assert (status.status, status.codes) == ("dead", ("session/bad-authorization",))


async def test_an_account_that_is_not_there_is_told(devnet: Devnet, owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "set_number")])
    elsewhere = replace(opened.signed, address=account_address(fresh_owner().public_key))
    status = await session_status(devnet.client, elsewhere)
    assert (status.status, status.codes) == ("dead", ())
    assert status.reasons == ("The account is not deployed on this chain.",)


async def test_an_account_of_another_make_is_an_error(devnet: Devnet, owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "set_number")])
    with pytest.raises(NodeError):
        await session_status(devnet.client, replace(opened.signed, address=devnet.account(0).address))


async def test_another_chain_is_an_error(devnet: Devnet, owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "set_number")])
    with pytest.raises(WrongChain) as caught:
        await session_status(devnet.client, replace(opened.signed, chain_id=1))
    assert (caught.value.expected, caught.value.actual) == (1, devnet.chain_id)
