"""What the chain says of a session, as a program asks it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from spending import Stage, transfer
from starknet_py.contract import Contract
from starknet_py.net.account.account import Account
from support import open_session, run

from starknet_sessions import (
    DAY,
    HOUR,
    NodeError,
    Policy,
    TagState,
    WrongChain,
    account_address,
    call_limit,
    in_hours,
    pause_call,
    register_call,
    resume_call,
    revoke_call,
    session_status,
    token_limit,
)
from starknet_sessions.testing import Devnet, FrozenClock
from starknet_sessions.testing.accounts import fresh_owner

pytestmark = pytest.mark.devnet


async def test_a_signed_session_is_ready_then_live_then_dead(
    devnet: Devnet, owner: Account, dapp: Contract
) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "set_number")])
    ready = await session_status(devnet.client, opened.signed)
    assert isinstance(ready.held, TagState)
    assert (ready.status, ready.codes, ready.held.is_empty) == ("ready", (), True)

    await run(owner, register_call(opened.signed))
    live = await session_status(devnet.client, opened.signed)
    assert isinstance(live.held, TagState)
    assert (live.status, live.codes, live.held.version) == ("live", (), opened.signed.version)

    await run(owner, revoke_call(owner.address, opened.signed.tag, opened.signed.version))
    dead = await session_status(devnet.client, opened.signed)
    assert (dead.status, dead.codes) == ("dead", ("session/revoked",))
    assert "revoked" in dead.reasons[0]


async def test_a_paused_session_is_paused_and_then_what_it_was(
    devnet: Devnet, owner: Account, dapp: Contract
) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "set_number")])
    await run(owner, [register_call(opened.signed), pause_call(owner.address, opened.signed.tag)])
    paused = await session_status(devnet.client, opened.signed)
    assert (paused.status, paused.codes, paused.retry_after) == ("paused", ("session/paused",), None)

    await run(owner, resume_call(owner.address, opened.signed.tag))
    assert (await session_status(devnet.client, opened.signed)).status == "live"


async def test_what_is_used_of_limits_is_told_and_when_it_begins_anew(stage: Stage) -> None:
    token, client = stage.token, stage.owner.client
    opened = await stage.open(
        limits=[
            call_limit(2, per=HOUR),
            token_limit(token.address, 10, per=DAY),
            token_limit(token.address, 9),
        ]
    )
    ready = await session_status(client, opened.signed, clock=stage.clock)
    assert (ready.status, [state.remaining for state in ready.limits]) == ("ready", [2, 9, 10])

    await run(opened.account, [transfer(token, 3), transfer(token, 4)])

    used = await session_status(client, opened.signed, clock=stage.clock)
    assert [(state.used, state.remaining) for state in used.limits] == [(2, 0), (7, 2), (7, 3)]
    assert [state.next_reset for state in used.limits] == [stage.noon + HOUR, 0, stage.noon + DAY // 2]
    # No call is left in this hour, so it is dead until the next.
    assert (used.status, used.codes) == ("dead", ("session/calls-window-exceeded",))
    assert used.retry_after == stage.noon + HOUR
    await stage.at(stage.noon + HOUR)
    again = await session_status(client, opened.signed, clock=stage.clock)
    assert (again.status, [state.remaining for state in again.limits]) == ("live", [2, 2, 3])


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
