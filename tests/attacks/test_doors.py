"""Every other way into the account: past `__validate__`, from contracts, through itself, by registration."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest
from starknet_py.contract import Contract
from starknet_py.net.account.account import Account
from starknet_py.net.client_models import Call
from starknet_py.net.models.transaction import DeployAccountV3
from starknet_py.net.signer.key_pair import KeyPair
from starknet_py.net.signer.stark_curve_signer import StarkCurveSigner
from support import (
    BOUNDS,
    Opened,
    call,
    forced,
    forward,
    invoke_of,
    number_of,
    open_session,
    run,
)

from starknet_sessions import (
    ANY,
    BadAuthorization,
    CallFailed,
    Denied,
    InvalidCaller,
    InvalidInput,
    InvalidTransactionVersion,
    OnlySelf,
    Policy,
    RuleError,
    SelfCall,
    SessionKey,
    SessionNotAuthorized,
    SignedSession,
    TransactionReverted,
    call_limit,
    change_owner_call,
    get_epoch,
    get_owner,
    get_tag_state,
    is_session_live,
    is_valid_signature,
    pause_call,
    register_as_owner_call,
    register_call,
    replace_call,
    resume_call,
    revoke_all_call,
    revoke_call,
    session_account_class,
    session_account_class_hash,
    surrender_call,
    upgrade_call,
)
from starknet_sessions.crypto import sign
from starknet_sessions.revert import NODE_FAILURES, refused
from starknet_sessions.testing import Devnet
from starknet_sessions.testing.accounts import fresh_owner

pytestmark = pytest.mark.devnet


def owner_signature(owner: Account, hash_: int) -> tuple[int, int]:
    assert isinstance(owner.signer, StarkCurveSigner)
    return sign(hash_, owner.signer.private_key)


async def state_of(owner: Account) -> tuple[object, ...]:
    """All that an attack could want to change."""
    client, address = owner.client, owner.address
    return (
        await client.get_class_hash_at(address),
        await get_owner(client, address),
        await get_epoch(client, address),
        await get_tag_state(client, address, "default"),
    )


def execute_calldata(*calls: Call) -> list[int]:
    felts = [len(calls)]
    for one in calls:
        felts.extend([one.to_addr, one.selector, len(one.calldata), *one.calldata])
    return felts


#
# meta_tx_v0: `__execute__` with caller 0 and any signature, without `__validate__`
#


def steal(thief: Contract, account: int, calls: list[Call], signature: list[int]) -> Call:
    return call(thief, "steal", account, *execute_calldata(*calls), len(signature), *signature)


@pytest.mark.parametrize("signature", ["none", "owner-like", "owners", "live-token", "fresh-token"])
async def test_a_meta_transaction_does_not_execute(
    devnet: Devnet, owner: Account, dapp: Contract, thief: Contract, signature: str
) -> None:
    opened = await open_session(owner, [Policy(dapp.address, ANY)])
    transaction = await invoke_of(opened, call(dapp, "increase_number", 1))
    if signature == "live-token":
        await run(opened.account, call(dapp, "fee"))
        await run(opened.account, call(dapp, "fee"))
        transaction = await invoke_of(opened, call(dapp, "increase_number", 1))
    of_owner = await owner.sign_invoke_v3(call(dapp, "increase_number", 1), resource_bounds=BOUNDS)
    felts = {
        "none": [],
        "owner-like": [1, 2],
        "owners": list(of_owner.signature),
        "live-token": list(transaction.signature),
        "fresh-token": list(transaction.signature),
    }[signature]
    before = await state_of(owner)

    for stolen in (call(dapp, "increase_number", 1), revoke_all_call(owner.address)):
        with pytest.raises(InvalidTransactionVersion):
            await run(devnet.account(3), steal(thief, owner.address, [stolen], felts))

    assert await number_of(dapp, owner) == 0
    assert await state_of(owner) == before


async def test_a_session_cannot_have_a_contract_execute_for_it(
    owner: Account, dapp: Contract, thief: Contract
) -> None:
    opened = await open_session(owner, [Policy(thief.address, ANY)])
    attack = steal(thief, owner.address, [call(dapp, "increase_number", 1)], [])

    with pytest.raises(CallFailed, match="account/invalid-version"):
        await run(opened.account, attack)

    assert await number_of(dapp, owner) == 0


#
# Calls from contracts
#


def entries(owner: Account, dapp: Contract, opened: Opened) -> dict[str, Call]:
    """A call of every entry point that only the protocol or the account may use."""
    address = owner.address
    execute = execute_calldata(call(dapp, "increase_number", 1))
    return {
        "__validate__": call(address, "__validate__", *execute),
        "__validate_declare__": call(address, "__validate_declare__", 1),
        "__validate_deploy__": call(address, "__validate_deploy__", 1, 2, 3),
        "revoke_session": revoke_call(address, "default"),
        "surrender": surrender_call(opened.signed),
        "revoke_all": revoke_all_call(address),
        "change_owner": change_owner_call(address, 1, [1, 2]),
        "upgrade": upgrade_call(address, session_account_class_hash()),
        "register_session": register_as_owner_call(opened.signed),
        "replace_session": replace_call(opened.signed, later(opened), []),
        "pause_session": pause_call(address, "default"),
        "resume_session": resume_call(address, "default"),
    }


def later(opened: Opened) -> SignedSession:
    """The same session, a version on."""
    return dataclasses.replace(opened.signed, version=opened.signed.version + 1)


NAMES = [
    *("__validate__", "__validate_declare__", "__validate_deploy__", "revoke_session"),
    *("surrender", "revoke_all", "change_owner", "upgrade", "register_session"),
    *("replace_session", "pause_session", "resume_session"),
]
REFUSALS: dict[str, type[RuleError]] = {
    "__validate__": InvalidCaller,
    "__validate_declare__": InvalidCaller,
    "__validate_deploy__": InvalidCaller,
    "register_session": SessionNotAuthorized,
}


@pytest.mark.parametrize("name", NAMES)
async def test_another_account_cannot_call_in(
    devnet: Devnet, owner: Account, dapp: Contract, name: str
) -> None:
    opened = await open_session(owner, [Policy(dapp.address, ANY)])
    before = await state_of(owner)

    with pytest.raises(REFUSALS.get(name, OnlySelf)):
        await run(devnet.account(3), entries(owner, dapp, opened)[name])

    assert await state_of(owner) == before


async def test_starknet_lets_no_contract_call_execute(devnet: Devnet, owner: Account, dapp: Contract) -> None:
    attack = call(owner.address, "__execute__", *execute_calldata(call(dapp, "increase_number", 1)))

    for calls in (attack, forward(dapp, attack)):
        with pytest.raises(TransactionReverted, match="Invalid argument"):
            await run(devnet.account(3), calls)

    assert await number_of(dapp, owner) == 0


@pytest.mark.parametrize("name", NAMES)
async def test_a_contract_cannot_call_in(devnet: Devnet, owner: Account, dapp: Contract, name: str) -> None:
    opened = await open_session(owner, [Policy(dapp.address, ANY)])
    before = await state_of(owner)

    with pytest.raises(REFUSALS.get(name, OnlySelf)):
        await run(devnet.account(3), forward(dapp, entries(owner, dapp, opened)[name]))

    assert await state_of(owner) == before


@pytest.mark.parametrize("name", NAMES)
async def test_a_session_cannot_call_back_in_through_a_contract(
    owner: Account, dapp: Contract, name: str
) -> None:
    opened = await open_session(owner, [Policy(ANY, ANY)])
    # Live, so that registering it again would be no news.
    registered = await open_session(owner, [Policy(ANY, ANY)], tag="other")

    with pytest.raises(CallFailed) as failure:
        await run(opened.account, forward(dapp, entries(owner, dapp, registered)[name]))

    assert REFUSALS.get(name, OnlySelf).code in failure.value.message
    assert (await get_tag_state(owner.client, owner.address, "default")).is_empty
    assert await get_epoch(owner.client, owner.address) == 0


#
# Calls to itself
#


def entry_points() -> list[str]:
    """Every entry point of the account, by its ABI."""
    abi = json.loads(session_account_class().sierra)["abi"]
    items = abi if isinstance(abi, list) else json.loads(abi)
    return sorted(
        function["name"]
        for item in items
        if item["type"] == "interface"
        for function in item["items"]
        if function["type"] == "function"
    )


async def test_the_widest_wildcard_reaches_no_entry_point_of_the_account(
    owner: Account, dapp: Contract
) -> None:
    opened = await open_session(owner, [Policy(ANY, ANY)])
    account = await forced(opened)
    assert {"__execute__", "__validate__", "upgrade", "get_epoch", "register_session"} <= set(entry_points())

    for name in (*entry_points(), "no_such_entry_point"):
        self_call = call(owner.address, name, 0)
        for calls in ([self_call], [call(dapp, "fee"), self_call]):
            with pytest.raises(SelfCall):
                await run(account, calls)

    assert (await get_tag_state(owner.client, owner.address, "default")).is_empty


async def test_policies_that_name_the_account_reach_nothing_either(owner: Account) -> None:
    opened = await open_session(owner, [Policy(owner.address, ANY), Policy(owner.address, "revoke_all")])

    with pytest.raises(SelfCall):
        await run(await forced(opened), revoke_all_call(owner.address))


async def test_a_surrender_is_exact_and_alone(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(ANY, ANY)], version=7)
    address = owner.address
    account = await forced(opened)
    exact = surrender_call(opened.signed)
    for calls in (
        [exact, exact],
        [call(dapp, "fee"), exact],
        [exact, call(dapp, "fee")],
        [revoke_call(address, "default", 8)],
        [revoke_call(address, "default", 6)],
        [revoke_call(address, "other", 7)],
        [Call(address, exact.selector, [*exact.calldata, 0])],
        [Call(address, exact.selector, exact.calldata[:1])],
    ):
        with pytest.raises(SelfCall):
            await run(account, calls)

    await run(account, exact)

    assert (await get_tag_state(owner.client, address, "default")).revoked


#
# What a session is not for
#


async def test_a_session_declares_nothing(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(ANY, ANY)])
    compiled = session_account_class()
    # The same program under another ABI: a class that is not declared yet.
    declaration = await owner.sign_declare_v3(
        compiled_contract=compiled.sierra.replace("get_owner", "get_ovner"),
        compiled_class_hash=compiled.compiled_class_hash,
        resource_bounds=BOUNDS,
    )
    await estimate(owner, declaration)
    token = (await invoke_of(opened, call(dapp, "fee"))).signature
    with pytest.raises(InvalidInput, match="cannot sign"):
        opened.account.signer.sign_transaction(declaration)

    with pytest.raises(RuleError) as refusal:
        await estimate(owner, dataclasses.replace(declaration, signature=token))

    assert refusal.value.code == "account/bad-signature"


async def estimate(owner: Account, transaction: Any) -> None:
    try:
        await owner.client.estimate_fee(transaction)
    except NODE_FAILURES as error:
        raise refused(error, method="starknet_estimateFee") from error


async def test_a_session_deploys_nothing(devnet: Devnet, owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(ANY, ANY)])
    token = (await invoke_of(opened, call(dapp, "fee"))).signature
    deployment = DeployAccountV3(
        class_hash=session_account_class_hash(),
        contract_address_salt=1,
        constructor_calldata=[owner.signer.public_key],
        version=3,
        resource_bounds=BOUNDS,
        signature=list(token),
        nonce=0,
        tip=0,
    )
    with pytest.raises(InvalidInput, match="cannot sign"):
        opened.account.signer.sign_transaction(deployment)

    with pytest.raises(RuleError) as refusal:
        await estimate(owner, deployment)

    assert refusal.value.code == "account/bad-signature"


async def test_a_token_is_no_signature_of_a_message(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(ANY, ANY)])
    transaction = await invoke_of(opened, call(dapp, "fee"))
    hash_ = transaction.calculate_hash(opened.signed.chain_id)
    client, address = owner.client, owner.address

    assert not await is_valid_signature(client, address, hash_, transaction.signature)
    assert not await is_valid_signature(client, address, hash_, opened.key.sign(hash_))
    assert not await is_valid_signature(client, address, hash_, [])
    assert not await is_valid_signature(client, address, hash_, [0, 0])
    assert await is_valid_signature(client, address, hash_, owner_signature(owner, hash_))


#
# Forged registrations
#


def forgeries(owner: Account, opened: Opened) -> dict[str, SignedSession]:
    session = opened.signed
    stranger = fresh_owner()
    elsewhere = dataclasses.replace(session, chain_id=0x534E5F4D41494E)
    other_account = dataclasses.replace(session, address=0x1234)
    later = dataclasses.replace(session, epoch=1)
    return {
        "no-signature": session.authorized(()),
        "a-strangers": session.authorized(sign(session.message_hash, stranger.private_key)),
        "the-session-keys": session.authorized(opened.key.sign(session.message_hash)),
        "of-the-struct-hash": session.authorized(owner_signature(owner, session.hash)),
        "of-another-chain": session.authorized(owner_signature(owner, elsewhere.message_hash)),
        "of-another-account": session.authorized(owner_signature(owner, other_account.message_hash)),
        "of-another-epoch": session.authorized(owner_signature(owner, later.message_hash)),
        "too-long": session.authorized((*session.authorization, 0)),
        "another-key": dataclasses.replace(session, key=SessionKey.generate().public),
        "another-tag": dataclasses.replace(session, tag="other"),
        "wider": dataclasses.replace(session, policies=(Policy(ANY, ANY),)),
        "limited": dataclasses.replace(session, limits=(call_limit(0),)),
        "less-allowed": dataclasses.replace(session, denied=(Denied(0x5, ANY),)),
        "for-a-caller": dataclasses.replace(session, required_caller=0x5),
        "by-the-fingerprint": session.authorized(owner_signature(owner, session.fingerprint)),
        "longer": dataclasses.replace(session, expires=session.expires + 1),
        "later-version": dataclasses.replace(session, version=session.version + 1),
    }


async def test_nobody_registers_what_the_owner_did_not_sign(
    devnet: Devnet, owner: Account, dapp: Contract
) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "fee")])
    before = await state_of(owner)

    for name, forgery in forgeries(owner, opened).items():
        expected = SessionNotAuthorized if name == "no-signature" else BadAuthorization
        with pytest.raises(expected):
            await run(devnet.account(4), register_call(forgery))

    assert await state_of(owner) == before
    # Both forms of s are the owner's: wallets make both.
    await run(devnet.account(4), register_call(opened.signed))
    assert await is_session_live(owner.client, opened.signed)


async def test_a_registration_is_not_undone_by_a_second_one(
    devnet: Devnet, owner: Account, dapp: Contract
) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "fee")])
    await run(devnet.account(4), register_call(opened.signed))
    await run(devnet.account(4), register_call(opened.signed))
    await run(owner, revoke_call(owner.address, "default", opened.signed.version))

    with pytest.raises(RuleError) as refusal:
        await run(devnet.account(4), register_call(opened.signed))

    assert refusal.value.code == "session/revoked"


async def test_the_session_key_is_not_the_owner(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(ANY, ANY)])
    keys = KeyPair(int(opened.key.export_private(), 16), opened.key.public.value)
    impostor = Account(
        address=owner.address, client=owner.client, key_pair=keys, chain=opened.signed.chain_id
    )

    with pytest.raises(RuleError) as refusal:
        await run(impostor, call(dapp, "fee"))

    assert refusal.value.code == "account/bad-signature"
