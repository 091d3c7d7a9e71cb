"""SNIP-9 on an Argent account: the session key and the guardian sign, another account submits and pays."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime
from typing import Any

import pytest
from argent_support import ArgentStage, Opened, forge, open_argent, run_as
from starknet_py.constants import OutsideExecutionInterfaceID
from starknet_py.contract import Contract
from starknet_py.net.account.account import Account
from starknet_py.net.client_models import Call, OutsideExecutionTimeBounds
from support import call, number_of

from starknet_sessions import HOUR, CallNotAllowed, Policy, RuleError, SelfCall, SessionKey, SystemClock
from starknet_sessions.cosigner import CoSignRequest
from starknet_sessions.outside import ANY_CALLER, OutsideExecution, OutsideVersion
from starknet_sessions.testing import ArgentAccount, Devnet, argent_account
from starknet_sessions.testing.guardian import GuardianServer

pytestmark = pytest.mark.devnet

VERSIONS: dict[OutsideVersion, OutsideExecutionInterfaceID] = {
    1: OutsideExecutionInterfaceID.V1,
    2: OutsideExecutionInterfaceID.V2,
}
FOR_BOTH = pytest.mark.parametrize("version", VERSIONS)


def window(after: int, before: int) -> OutsideExecutionTimeBounds:
    return OutsideExecutionTimeBounds(
        execute_after=datetime.fromtimestamp(after, UTC), execute_before=datetime.fromtimestamp(before, UTC)
    )


def any_time() -> OutsideExecutionTimeBounds:
    now = SystemClock().now()
    return window(now - HOUR, now + HOUR)


async def outside(opened: Opened, *calls: Call, version: OutsideVersion, **options: Any) -> Call:
    """What another account is given to submit."""
    bounds = options.pop("bounds", None) or any_time()
    return await opened.account.sign_outside_execution_call(
        list(calls), bounds, interface_version=VERSIONS[version], **options
    )


async def refusal_of(submitter: Account, submitted: Call) -> str:
    with pytest.raises(RuleError) as refusal:
        await run_as(submitter, submitted)
    assert refusal.value.where == "chain"
    return refusal.value.code


@FOR_BOTH
@pytest.mark.parametrize("cache", [False, True], ids=["uncached", "cached"])
async def test_another_account_submits_a_sessions_calls(
    devnet: Devnet, argent: ArgentAccount, dapp: Contract, version: OutsideVersion, cache: bool
) -> None:
    opened = await open_argent(
        argent, [Policy(dapp.address, "set_number"), Policy(dapp.address, "increase_number")], cache=cache
    )
    before = await argent.account.get_nonce()
    for _ in range(2):
        submitted = await outside(
            opened, call(dapp, "set_number", 5), call(dapp, "increase_number", 2), version=version
        )
        await run_as(devnet.account(4), submitted)
        await opened.account.refresh()

    assert await number_of(dapp, argent.account) == 7
    assert await argent.account.get_nonce() == before
    assert opened.account.signer.is_live == cache


@FOR_BOTH
async def test_only_the_caller_named_may_submit(
    devnet: Devnet, argent: ArgentAccount, dapp: Contract, version: OutsideVersion
) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "set_number")])
    named = devnet.account(4)
    submitted = await outside(opened, call(dapp, "set_number", 5), version=version, caller=named.address)

    assert await refusal_of(devnet.account(3), submitted) == "argent/invalid-caller"
    await run_as(named, submitted)
    assert await number_of(dapp, argent.account) == 5


@FOR_BOTH
async def test_a_nonce_serves_once(
    devnet: Devnet, argent: ArgentAccount, dapp: Contract, version: OutsideVersion
) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "set_number")])
    one, other = [
        await outside(opened, call(dapp, "set_number", n), version=version, nonce=77) for n in (5, 6)
    ]
    await run_as(devnet.account(4), one)

    for submitted in (one, other):
        assert await refusal_of(devnet.account(4), submitted) == "argent/duplicated-outside-nonce"
    assert await number_of(dapp, argent.account) == 5


@FOR_BOTH
@pytest.mark.parametrize(
    ("offset", "passes"), [(-1, False), (0, False), (1, True), (99, True), (100, False), (101, False)]
)
async def test_neither_end_of_the_window_is_in_it(
    argent_stage: ArgentStage, version: OutsideVersion, offset: int, passes: bool
) -> None:
    stage = argent_stage
    opened = await stage.open()
    bounds = window(stage.noon, stage.noon + 100)
    submitted = await outside(opened, call(stage.dapp, "increase_number", 1), version=version, bounds=bounds)
    await stage.at(stage.noon + offset)

    if passes:
        await run_as(stage.devnet.account(1), submitted)
    else:
        assert await refusal_of(stage.devnet.account(1), submitted) == "argent/invalid-timestamp"
    assert await number_of(stage.dapp, stage.argent.account) == int(passes)


@FOR_BOTH
@pytest.mark.parametrize(("late", "passes"), [(0, True), (1, False), (HOUR, False)])
async def test_a_session_that_ended_meanwhile_is_refused_to_the_second(
    argent_stage: ArgentStage, version: OutsideVersion, late: int, passes: bool
) -> None:
    stage = argent_stage
    opened = await stage.open(expires=stage.noon + 50)
    bounds = window(stage.noon - 1, stage.noon + 2 * HOUR)
    submitted = await outside(opened, call(stage.dapp, "increase_number", 1), version=version, bounds=bounds)
    await stage.at(stage.noon + 50 + late)

    if passes:
        await run_as(stage.devnet.account(1), submitted)
    else:
        assert await refusal_of(stage.devnet.account(1), submitted) == "session/expired"


@FOR_BOTH
async def test_a_session_that_was_revoked_meanwhile_is_refused(
    devnet: Devnet, argent: ArgentAccount, dapp: Contract, version: OutsideVersion
) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "set_number")])
    submitted = await outside(opened, call(dapp, "set_number", 5), version=version)
    await run_as(argent.account, argent.revoke_session_call(opened.signed.message_hash))

    assert await refusal_of(devnet.account(4), submitted) == "session/revoked"


@FOR_BOTH
async def test_what_the_session_does_not_allow_is_not_signed_and_refused_from_outside_too(
    devnet: Devnet, argent: ArgentAccount, dapp: Contract, version: OutsideVersion
) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "set_number")])
    forbidden = call(dapp, "increase_number", 1)
    to_itself = argent.revoke_session_call(opened.signed.message_hash)

    with pytest.raises(CallNotAllowed):
        await outside(opened, forbidden, version=version)
    with pytest.raises(SelfCall):
        await outside(opened, to_itself, version=version)
    submitted = forced_outside(opened, forbidden, version)
    assert await refusal_of(devnet.account(4), submitted) == "session/invalid-call"
    submitted = forced_outside(opened, to_itself, version)
    assert await refusal_of(devnet.account(4), submitted) == "argent/no-multicall-to-self"


@FOR_BOTH
async def test_a_token_of_one_version_does_not_serve_the_other(
    devnet: Devnet, argent: ArgentAccount, dapp: Contract, version: OutsideVersion
) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "set_number")])
    other: OutsideVersion = 2 if version == 1 else 1
    submitted = forced_outside(opened, call(dapp, "set_number", 5), version, signed_as=other)

    assert await refusal_of(devnet.account(4), submitted) == "session/invalid-session-sig"


@FOR_BOTH
async def test_nobody_can_change_what_was_signed(
    devnet: Devnet, argent: ArgentAccount, dapp: Contract, version: OutsideVersion
) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "set_number")])
    submitted = await outside(opened, call(dapp, "set_number", 5), version=version)
    # caller, nonce, times, count, then the call: contract, selector, length, its one word.
    for place in (1, 3, 8):
        calldata = list(submitted.calldata)
        calldata[place] += 1
        changed = Call(submitted.to_addr, submitted.selector, calldata)
        assert await refusal_of(devnet.account(4), changed) == "session/invalid-session-sig"


@FOR_BOTH
async def test_a_guardian_over_http_signs_for_outside(
    devnet: Devnet, argent: ArgentAccount, dapp: Contract, version: OutsideVersion
) -> None:
    assert argent.guardian
    seen: list[CoSignRequest] = []
    async with GuardianServer(
        SessionKey.from_private(argent.guardian.private_key), policy=seen.append
    ) as server:
        opened = await open_argent(argent, [Policy(dapp.address, "set_number")], co_signer=server.client())
        server.admit(opened.signed)
        submitted = await outside(opened, call(dapp, "set_number", 5), version=version)
    await run_as(devnet.account(4), submitted)

    assert await number_of(dapp, argent.account) == 5
    (request,) = seen
    assert request.outside_execution is not None
    assert request.transaction is None


def forced_outside(
    opened: Opened, call_: Call, version: OutsideVersion, *, signed_as: OutsideVersion | None = None
) -> Call:
    """An outside execution past the checks before signing."""
    argent, now = opened.argent, SystemClock().now()
    execution = OutsideExecution(
        caller=ANY_CALLER,
        nonce=now,
        execute_after=now - HOUR,
        execute_before=now + HOUR,
        calls=(call_,),
    )
    message = execution.hash(version=signed_as or version, chain_id=argent.chain_id, address=argent.address)
    token = forge(opened, message, [opened.signed.tree.proof(0)])
    return execution.call(token, version=version, address=argent.address)


async def test_hashes_are_those_that_the_account_itself_tells(argent: ArgentAccount) -> None:
    calls = (Call(0x5, 0x6, []), Call(0x7, 0x8, [1, 2**250]))
    execution = OutsideExecution(
        caller=ANY_CALLER, nonce=2**250, execute_after=1, execute_before=2**40, calls=calls
    )
    for version, revision in ((1, 0), (2, 1)):
        submitted = execution.call([], version=version, address=argent.address)  # type: ignore[arg-type]
        # The same calldata, but for the signature's length.
        view = call(
            argent.address,
            f"get_outside_execution_message_hash_rev_{revision}",
            *submitted.calldata[:-1],
        )
        (told,) = await argent.client.call_contract(view)
        assert told == execution.hash(
            version=version,  # type: ignore[arg-type]
            chain_id=argent.chain_id,
            address=argent.address,
        )


async def test_an_outside_execution_is_of_its_account_only(
    devnet: Devnet, argent: ArgentAccount, dapp: Contract
) -> None:
    twin = await argent_account(devnet, owner=argent.owner, guardian=argent.guardian, salt=1)
    opened = await open_argent(argent, [Policy(dapp.address, "set_number")])
    submitted = await outside(opened, call(dapp, "set_number", 5), version=2)
    moved = dataclasses.replace(submitted, to_addr=twin.address)

    # Its own authorization is not good there: the account is part of what was signed.
    assert await refusal_of(devnet.account(4), moved) == "session/invalid-account-sig"
