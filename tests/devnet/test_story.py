"""The whole path: one signature of the owner, then the session key alone."""

from __future__ import annotations

import asyncio
import json
import sys
from textwrap import dedent

import pytest
from starknet_py.contract import Contract
from starknet_py.net.account.account import Account
from starknet_py.net.signer.key_pair import KeyPair
from support import (
    BOUNDS,
    call,
    class_files,
    class_hash_of,
    declare,
    number_of,
    open_session,
    request_for,
    run,
    submit,
)

from starknet_sessions import (
    ANY,
    BadAuthorization,
    CallFailed,
    CallNotAllowed,
    EpochChanged,
    Policy,
    SessionAccount,
    SessionKey,
    SessionLive,
    SessionNotAuthorized,
    SessionRevoked,
    SessionsError,
    SessionSuperseded,
    SessionUsed,
    SessionVersionConflict,
    SignedSession,
    TransactionReverted,
    acceptance_hash,
    account_address,
    change_owner_call,
    declare_account_class,
    deploy_account,
    get_epoch,
    get_owner,
    get_tag_state,
    is_session_live,
    list_sessions,
    register_as_owner_call,
    register_call,
    revoke_all_call,
    revoke_call,
    session_account_class_hash,
    session_events,
    upgrade_call,
)
from starknet_sessions.clock import in_hours
from starknet_sessions.crypto import sign
from starknet_sessions.dialects.native import NATIVE
from starknet_sessions.events import SessionRevoked as SessionRevokedEvent
from starknet_sessions.owner import create_session, prepare_session
from starknet_sessions.testing import Devnet
from starknet_sessions.testing.accounts import PLENTY, deploy_funded_account, fresh_owner
from starknet_sessions.waiter import wait_for

pytestmark = pytest.mark.devnet


#
# Using
#


async def test_a_session_executes_without_the_owner(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "set_number")])
    call_ = dapp.functions["set_number"].prepare_invoke_v3(7)
    assert not await is_session_live(owner.client, opened.signed)

    sent = await opened.account.execute_v3(call_, auto_estimate=True)
    await opened.account.wait(sent, within=30)

    assert await dapp.functions["get_number"].call(owner.address) == (7,)
    assert await is_session_live(owner.client, opened.signed)


async def test_once_live_a_token_leaves_the_authorization_out(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "increase_number")])
    increase = call(dapp, "increase_number", 3)
    first = await opened.account.sign_invoke_v3(increase, resource_bounds=BOUNDS)
    await submit(owner.client, first)

    second = await opened.account.sign_invoke_v3(increase, resource_bounds=BOUNDS)
    await submit(owner.client, second)

    assert len(first.signature) == len(second.signature) + 2
    assert await number_of(dapp, owner) == 6


async def test_many_calls_in_one_transaction(owner: Account, dapp: Contract) -> None:
    opened = await open_session(
        owner, [Policy(dapp.address, "increase_number"), Policy(dapp.address, "set_number")]
    )
    calls = [call(dapp, "set_number", 10), *(call(dapp, "increase_number", n) for n in (1, 2, 3))]

    await run(opened.account, calls)

    assert await number_of(dapp, owner) == 16


async def test_a_failing_call_undoes_all_calls(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, ANY)])

    with pytest.raises(CallFailed) as failure:
        await run(opened.account, [call(dapp, "set_number", 10), call(dapp, "fail", 1, 0x6E6F)])

    assert failure.value.call_index == 1
    assert await number_of(dapp, owner) == 0
    assert (await get_tag_state(owner.client, owner.address, "default")).is_empty


async def test_starknet_pys_contract_takes_a_session_account(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "set_number")])
    contract = await Contract.from_address(dapp.address, provider=opened.account)

    invocation = await contract.functions["set_number"].invoke_v3(11, auto_estimate=True)
    await invocation.wait_for_acceptance(check_interval=0.05)

    assert await contract.functions["get_number"].call(owner.address) == (11,)


async def test_starknet_pys_own_estimation_of_a_prepared_call(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "set_number")])
    contract = Contract(dapp.address, dapp.data.abi, opened.account, cairo_version=1)

    fee = await contract.functions["set_number"].prepare_invoke_v3(11).estimate_fee()

    assert fee.overall_fee > 0


async def test_an_estimation_is_enough_for_the_first_use(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "set_number")])
    set_number = call(dapp, "set_number", 3)
    estimate = await opened.account.estimate_fee(
        await opened.account.sign_invoke_v3(set_number, resource_bounds=BOUNDS)
    )
    assert not isinstance(estimate, list)

    receipt = await run(opened.account, set_number)

    assert receipt.execution_resources.l2_gas <= estimate.l2_gas_consumed


async def test_the_owner_uses_the_account_as_ever(owner: Account, dapp: Contract) -> None:
    await run(owner, [call(dapp, "set_number", 4), call(dapp, "increase_number", 1)])

    assert await number_of(dapp, owner) == 5


#
# Elsewhere
#

WORKER = dedent("""
    import asyncio, json, sys
    from starknet_py.net.client_models import Call
    from starknet_py.net.full_node_client import FullNodeClient
    from starknet_sessions import SessionAccount, SessionKey, SignedSession

    async def main():
        order = json.load(sys.stdin)
        account = SessionAccount(
            client=FullNodeClient(node_url=order["rpc"]),
            session=SignedSession.from_json(order["session"]),
            key=SessionKey.from_private(order["key"]),
        )
        call = Call(order["contract"], order["selector"], [99])
        await account.wait(await account.execute_v3(call, auto_estimate=True), within=30)

    asyncio.run(main())
""")


async def test_another_process_with_json_and_key_executes_when_the_owner_is_gone(
    devnet: Devnet, owner: Account, dapp: Contract
) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "set_number")])
    set_number = call(dapp, "set_number", 99)
    address = owner.address
    order = {
        "rpc": devnet.rpc_url,
        "session": opened.signed.to_json(),
        "key": opened.key.export_private(),
        "contract": set_number.to_addr,
        "selector": set_number.selector,
    }
    del owner, opened

    worker = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-c", WORKER),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await worker.communicate(json.dumps(order).encode())

    assert worker.returncode == 0, output.decode()
    assert await dapp.functions["get_number"].call(address) == (99,)


async def test_a_session_read_back_from_json_is_used(owner: Account, dapp: Contract) -> None:
    opened = await open_session(
        owner, [Policy(dapp.address, "set_number", until=in_hours(1)), Policy(ANY, 5)]
    )
    again = SignedSession.from_json(opened.signed.to_json())
    assert again == opened.signed

    key = SessionKey.from_private(opened.key.export_private())
    await run(
        SessionAccount(client=owner.client, session=again, key=key, address=owner.address),
        call(dapp, "set_number", 1),
    )

    assert await number_of(dapp, owner) == 1


async def test_a_session_signed_before_its_account_exists(devnet: Devnet, dapp: Contract) -> None:
    await declare_account_class(devnet.account(0), within=60)
    keys = fresh_owner()
    address = account_address(keys.public_key)
    future = Account(address=address, client=devnet.client, key_pair=keys, chain=devnet.chain_id)
    opened = await open_session(future, [Policy(dapp.address, "set_number")])
    assert opened.signed.epoch == 0

    await devnet.mint(address, PLENTY)
    deployed = await deploy_account(devnet.client, keys, within=60)
    await run(opened.account, call(dapp, "set_number", 21))

    assert deployed.address == address
    assert await number_of(dapp, deployed) == 21


async def test_an_account_that_does_not_exist_says_so(devnet: Devnet, dapp: Contract) -> None:
    keys = fresh_owner()
    nobody = Account(
        address=account_address(keys.public_key), client=devnet.client, key_pair=keys, chain=devnet.chain_id
    )
    opened = await open_session(nobody, [Policy(dapp.address, "set_number")])

    with pytest.raises(SessionsError, match="no contract") as failure:
        await opened.account.execute_v3(call(dapp, "set_number", 1), auto_estimate=True)

    assert failure.value.code == "node/error"


async def test_the_class_is_declared_once_by_any_account(own_devnet: Devnet) -> None:
    openzeppelin = own_devnet.account(0)
    before = await openzeppelin.get_nonce()

    first = await declare_account_class(openzeppelin, within=60)
    second = await declare_account_class(openzeppelin, within=60)

    assert first == second == session_account_class_hash()
    assert await openzeppelin.get_nonce() == before + 1


async def test_our_account_declares_classes(own_devnet: Devnet) -> None:
    owner = await deploy_funded_account(own_devnet)
    compiled = await declare_with(owner, "NextAccount")

    assert compiled == class_hash_of("NextAccount")


async def declare_with(account: Account, name: str) -> int:
    sierra, casm = class_files(name)
    declared = await Contract.declare_v3(
        account, compiled_contract=sierra, compiled_contract_casm=casm, auto_estimate=True
    )
    await wait_for(account.client, declared.hash, within=60)
    return declared.class_hash


#
# Policies
#


@pytest.mark.parametrize("size", [1, 2, 3, 5, 16, 17, 1000])
async def test_trees_of_every_shape_prove_first_middle_and_last(
    owner: Account, dapp: Contract, size: int
) -> None:
    policies = [Policy(0x1000 + i, "other") for i in range(size)]
    calls = [call(dapp, "fee"), call(dapp, "decade"), call(dapp, "increase_number", 1)]
    positions = {0: calls[0], size // 2: calls[1], size - 1: calls[2]}
    for position, call_ in positions.items():
        policies[position] = Policy(dapp.address, call_.selector)
    opened = await open_session(owner, policies)

    await run(opened.account, list(positions.values()))
    for call_ in positions.values():
        await run(opened.account, call_)

    assert await number_of(dapp, owner) == 2


@pytest.mark.parametrize("name", ["fee", "decade"])
async def test_entry_points_named_like_numbers_are_names(owner: Account, dapp: Contract, name: str) -> None:
    opened = await open_session(owner, [Policy(dapp.address, name)])

    await run(opened.account, call(dapp, name))


@pytest.mark.parametrize("contract", ["this", "any"])
@pytest.mark.parametrize("entry_point", ["this", "any"])
async def test_wildcards_allow_what_they_say(
    owner: Account, dapp: Contract, contract: str, entry_point: str
) -> None:
    policy = Policy(
        ANY if contract == "any" else dapp.address, ANY if entry_point == "any" else "increase_number"
    )
    opened = await open_session(owner, [Policy(0x5, "other"), policy])

    await run(opened.account, [call(dapp, "increase_number", 1), call(dapp, "increase_number", 1)])

    assert await number_of(dapp, owner) == 2


async def test_a_call_outside_the_policies_is_not_even_signed(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "set_number")])
    before = await owner.get_nonce()

    with pytest.raises(CallNotAllowed) as refusal:
        await run(opened.account, [call(dapp, "set_number", 1), call(dapp, "fee")])

    assert (refusal.value.where, refusal.value.call_index) == ("preflight", 1)
    assert "set_number" in str(refusal.value)
    assert await owner.get_nonce() == before


#
# Registering
#


async def test_a_stranger_registers_and_the_session_needs_no_authorization(
    devnet: Devnet, owner: Account, dapp: Contract
) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "set_number")])

    await run(devnet.account(1), register_call(opened.signed))

    assert await is_session_live(owner.client, opened.signed)
    bare = opened.signed.authorized(())
    await run(SessionAccount(client=owner.client, session=bare, key=opened.key), call(dapp, "set_number", 8))
    assert await number_of(dapp, owner) == 8


async def test_without_authorization_and_not_live_a_session_is_not_usable(
    owner: Account, dapp: Contract
) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "set_number")])
    bare = SessionAccount(client=owner.client, session=opened.signed.authorized(()), key=opened.key)

    with pytest.raises(SessionNotAuthorized):
        await run(bare, call(dapp, "set_number", 8))


async def test_the_owner_registers_without_signing_typed_data(owner: Account, dapp: Contract) -> None:
    key = SessionKey.generate()
    request = request_for(key, [Policy(dapp.address, "set_number")], expires=in_hours(1))
    session = await prepare_session(request, address=owner.address, client=owner.client, dialect=NATIVE)

    await run(owner, register_as_owner_call(session))

    account = SessionAccount(client=owner.client, session=session.authorized(()), key=key)
    await run(account, call(dapp, "set_number", 9))
    assert await number_of(dapp, owner) == 9


async def test_registered_by_the_owner_in_a_later_epoch_than_prepared(owner: Account, dapp: Contract) -> None:
    key = SessionKey.generate()
    request = request_for(key, [Policy(dapp.address, "set_number")], expires=in_hours(1))
    session = await prepare_session(request, address=owner.address, client=owner.client, dialect=NATIVE)
    await run(owner, [revoke_all_call(owner.address), register_as_owner_call(session)])

    account = SessionAccount(client=owner.client, session=session.authorized(()), key=key)
    await run(account, call(dapp, "set_number", 9))

    assert await number_of(dapp, owner) == 9


#
# Ending
#


async def test_a_session_surrenders_itself(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "set_number")])
    await run(opened.account, call(dapp, "set_number", 1))

    await opened.account.wait(await opened.account.surrender(), within=30)

    state = await opened.account.refresh()
    assert (state.version, state.revoked) == (opened.signed.version, True)
    with pytest.raises(SessionRevoked) as refusal:
        await run(opened.account, call(dapp, "set_number", 2))
    assert refusal.value.where == "preflight"


async def test_a_session_never_used_surrenders_itself(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "set_number")])

    await opened.account.wait(await opened.account.surrender(resource_bounds=BOUNDS), within=30)

    assert (await get_tag_state(owner.client, owner.address, "default")).revoked


async def test_a_revoked_session_learns_it_from_the_chain_and_then_knows(
    owner: Account, dapp: Contract
) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "set_number")])
    await run(opened.account, call(dapp, "set_number", 0))
    await run(opened.account, call(dapp, "set_number", 1))  # asked, and was told that it is live
    await run(owner, revoke_call(owner.address, "default", opened.signed.version))
    assert not await is_session_live(owner.client, opened.signed)

    with pytest.raises(SessionRevoked) as by_chain:
        await run(opened.account, call(dapp, "set_number", 2))
    with pytest.raises(SessionRevoked) as before_signing:
        await run(opened.account, call(dapp, "set_number", 2))

    assert (by_chain.value.where, before_signing.value.where) == ("chain", "preflight")
    assert await number_of(dapp, owner) == 1


async def test_revoke_all_ends_live_and_unused_sessions(owner: Account, dapp: Contract) -> None:
    live = await open_session(owner, [Policy(dapp.address, "set_number")], tag="live")
    unused = await open_session(owner, [Policy(dapp.address, "set_number")], tag="unused")
    await run(live.account, call(dapp, "set_number", 1))

    await run(owner, revoke_all_call(owner.address))

    epoch = await get_epoch(owner.client, owner.address)
    assert epoch != 0
    await live.account.refresh()
    with pytest.raises(SessionVersionConflict):
        await run(live.account, call(dapp, "set_number", 2))
    with pytest.raises(BadAuthorization):
        await run(unused.account, call(dapp, "set_number", 2))
    fresh = await open_session(owner, [Policy(dapp.address, "set_number")], tag="unused")
    assert fresh.signed.epoch == epoch
    await run(fresh.account, call(dapp, "set_number", 3))
    assert await number_of(dapp, owner) == 3


async def test_a_new_owner_ends_every_session_and_the_old_owner_is_out(
    owner: Account, dapp: Contract
) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "set_number")])
    await run(opened.account, call(dapp, "set_number", 1))
    new_keys = fresh_owner()
    hash_ = acceptance_hash(
        owner.address,
        chain_id=opened.signed.chain_id,
        current_owner=owner.signer.public_key,
        epoch=opened.signed.epoch,
    )

    await run(owner, change_owner_call(owner.address, new_keys.public_key, sign(hash_, new_keys.private_key)))

    assert await get_owner(owner.client, owner.address) == new_keys.public_key
    await opened.account.refresh()
    with pytest.raises(SessionVersionConflict):
        await run(opened.account, call(dapp, "set_number", 2))
    with pytest.raises(SessionsError) as refusal:
        await run(owner, call(dapp, "set_number", 2))
    assert refusal.value.code == "account/bad-signature"
    new_owner = with_keys(owner, new_keys, opened.signed.chain_id)
    await run(new_owner, call(dapp, "set_number", 3))
    again = await open_session(new_owner, [Policy(dapp.address, "set_number")], tag="new")
    await run(again.account, call(dapp, "set_number", 4))
    assert await number_of(dapp, owner) == 4


def with_keys(account: Account, keys: KeyPair, chain_id: int) -> Account:
    return Account(address=account.address, client=account.client, key_pair=keys, chain=chain_id)


#
# Versions
#


async def test_a_higher_version_supersedes_and_a_lower_one_is_refused(owner: Account, dapp: Contract) -> None:
    policies = [Policy(dapp.address, "set_number")]
    low = await open_session(owner, policies, version=5)
    high = await open_session(owner, policies, version=6)
    same = await open_session(owner, [Policy(dapp.address, ANY)], version=6)
    await run(low.account, call(dapp, "set_number", 1))

    await run(high.account, call(dapp, "set_number", 2))

    for account, error in ((low.account, SessionSuperseded), (same.account, SessionVersionConflict)):
        await account.refresh()
        with pytest.raises(error):
            await run(account, call(dapp, "set_number", 3))
    await run(high.account, call(dapp, "set_number", 4))
    assert await number_of(dapp, owner) == 4


async def test_a_signed_higher_version_goes_live_after_a_revocation(owner: Account, dapp: Contract) -> None:
    policies = [Policy(dapp.address, "set_number")]
    low = await open_session(owner, policies, version=5)
    high = await open_session(owner, policies, version=6)
    await run(low.account, call(dapp, "set_number", 1))
    await run(owner, revoke_call(owner.address, "default", 5))

    await run(high.account, call(dapp, "set_number", 2))

    assert await number_of(dapp, owner) == 2


async def test_the_default_revocation_closes_the_tag_for_signed_versions_too(
    owner: Account, dapp: Contract
) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "set_number")])

    await run(owner, revoke_call(owner.address, "default"))

    with pytest.raises(SessionRevoked):
        await run(opened.account, call(dapp, "set_number", 2))
    with pytest.raises(SessionsError, match="tag"):
        await open_session(owner, [Policy(dapp.address, "set_number")])


#
# Looking
#


async def test_events_and_list_tell_what_became_of_every_session(
    devnet: Devnet, owner: Account, dapp: Contract
) -> None:
    address, policies = owner.address, [Policy(dapp.address, "increase_number")]
    increase = call(dapp, "increase_number", 1)
    first = await open_session(owner, policies, tag="a", version=1)
    second = await open_session(owner, policies, tag="a", version=2)
    other = await open_session(owner, policies, tag="b", version=1)
    await run(first.account, increase)
    await run(first.account, increase)
    await run(second.account, increase)
    await run(other.account, increase)
    await other.account.wait(await other.account.surrender(), within=30)
    await run(owner, revoke_all_call(address))
    third = await open_session(owner, policies, tag="b", version=2)
    await run(third.account, [increase, increase])

    listed = await list_sessions(devnet.client, address)
    events = await session_events(devnet.client, address, tag="b")

    assert [(one.tag, one.version, one.state, one.uses) for one in listed] == [
        ("a", 1, "superseded", 2),
        ("a", 2, "ended", 1),
        ("b", 1, "revoked", 2),
        ("b", 2, "live", 1),
    ]
    assert (listed[0].fingerprint, listed[0].key_guid) == (first.signed.fingerprint, first.signed.key.guid)
    assert (listed[3].policies_root, listed[3].valid_until) == (third.signed.root, third.signed.expires)
    assert [type(event) for event in events] == [
        *(SessionLive, SessionUsed, SessionUsed, SessionRevokedEvent, EpochChanged),
        *(SessionLive, SessionUsed),
    ]
    assert all(event.transaction_hash for event in events)


async def test_an_account_without_sessions_lists_none(devnet: Devnet, owner: Account) -> None:
    assert await list_sessions(devnet.client, owner.address) == []


async def test_the_tags_state_follows_the_session(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "set_number")], tag="x", version=3)
    states = [await get_tag_state(owner.client, owner.address, "x")]
    await run(opened.account, call(dapp, "set_number", 1))
    states.append(await get_tag_state(owner.client, owner.address, "x"))
    await run(owner, revoke_call(owner.address, "x", 9))
    states.append(await get_tag_state(owner.client, owner.address, "x"))
    await run(owner, revoke_all_call(owner.address))
    states.append(await get_tag_state(owner.client, owner.address, "x"))

    assert [(state.version, state.revoked, state.epoch == 0) for state in states] == [
        *((0, False, True), (3, False, True), (9, True, True), (9, True, False)),
    ]
    assert [state.fingerprint217 for state in states] == [0, opened.signed.fingerprint % 2**217, 0, 0]


#
# Upgrading
#


async def test_an_upgrade_calls_the_initializer_and_starts_an_epoch(
    devnet: Devnet, owner: Account, dapp: Contract
) -> None:
    next_class = await declare(devnet, "NextAccount")

    await run(
        owner,
        [
            call(dapp, "set_number", 1),
            upgrade_call(owner.address, next_class, initializer="initialize", calldata=[77]),
        ],
    )

    assert await owner.client.get_class_hash_at(owner.address) == next_class
    assert await owner.client.call_contract(call(owner.address, "get_initialized")) == [77]
    (event,) = await session_events(devnet.client, owner.address)
    assert isinstance(event, EpochChanged)
    assert event.epoch != 0


async def test_an_upgrade_to_the_same_class_keeps_the_owner_and_ends_sessions(
    owner: Account, dapp: Contract
) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "set_number")])
    await run(opened.account, call(dapp, "set_number", 1))

    await run(owner, upgrade_call(owner.address, session_account_class_hash()))

    assert await get_epoch(owner.client, owner.address) != 0
    await opened.account.refresh()
    with pytest.raises(SessionVersionConflict):
        await run(opened.account, call(dapp, "set_number", 2))
    again = await open_session(owner, [Policy(dapp.address, "set_number")], tag="again")
    await run(again.account, call(dapp, "set_number", 3))
    assert await number_of(dapp, owner) == 3


async def test_a_failing_initializer_undoes_the_upgrade(devnet: Devnet, owner: Account) -> None:
    next_class = await declare(devnet, "NextAccount")

    with pytest.raises(CallFailed, match="next/zero"):
        await run(owner, upgrade_call(owner.address, next_class, initializer="initialize", calldata=[0]))

    assert await owner.client.get_class_hash_at(owner.address) == session_account_class_hash()
    assert await get_epoch(owner.client, owner.address) == 0


async def test_an_upgrade_to_a_class_that_is_no_account_is_refused(owner: Account, dapp: Contract) -> None:
    with pytest.raises(CallFailed, match="account/invalid-class"):
        await run(owner, upgrade_call(owner.address, class_hash_of("Dapp")))

    assert await owner.client.get_class_hash_at(owner.address) == session_account_class_hash()


async def test_an_upgrade_to_a_class_nobody_declared_is_refused(owner: Account) -> None:
    # Starknet gives the whole transaction up here: a library call to no class cannot be caught, so there is no code.
    with pytest.raises(TransactionReverted, match="not declared"):
        await run(owner, upgrade_call(owner.address, 0x1234567))

    assert await owner.client.get_class_hash_at(owner.address) == session_account_class_hash()


async def test_the_owner_of_another_account_type_signs_nothing_for_ours(
    devnet: Devnet, owner: Account, dapp: Contract
) -> None:
    stranger = Account(
        address=owner.address,
        client=owner.client,
        key_pair=fresh_owner(),
        chain=devnet.chain_id,
    )
    request = request_for(SessionKey.generate(), [Policy(dapp.address, "set_number")], expires=in_hours(1))

    with pytest.raises(BadAuthorization):
        await create_session(request, stranger)
