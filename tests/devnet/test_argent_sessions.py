"""Sessions on a real Argent account, class 0.4.0, with owner and guardian: one signature of each, then the session key."""

from __future__ import annotations

import asyncio
import json
import sys
from textwrap import dedent
from typing import Any

import pytest
from argent_support import (
    Opened,
    Token,
    force,
    guardian_of,
    open_argent,
    run_as,
    token_length,
    use,
)
from starknet_py.contract import Contract
from starknet_py.net.account.account import Account
from starknet_py.net.client_models import Call, EstimatedFee
from starknet_py.utils.typed_data import TypedData
from support import BOUNDS, call, number_of, request_for

from starknet_sessions import (
    CallNotAllowed,
    Policy,
    SelfCall,
    SessionAccount,
    SessionKey,
    create_session,
    finalize_session,
    in_hours,
    prepare_session,
    session_typed_data,
)
from starknet_sessions.argent_owner import ArgentOwnerSigner
from starknet_sessions.contracts.foreign import read_foreign_state
from starknet_sessions.cosigner import CallbackGuardian, CoSigner, CoSignRequest, HttpGuardian
from starknet_sessions.crypto import sign
from starknet_sessions.dialects import NATIVE
from starknet_sessions.dialects.argent import ARGENT_040
from starknet_sessions.dialects.dialect import CoSignature
from starknet_sessions.errors import (
    BadCoSignature,
    CoSignerError,
    CoSignerMissing,
    CoSignerRefused,
    CoSignerUnreachable,
    NotPossible,
    UnknownAccount,
)
from starknet_sessions.errors.foreign import OtherGuardian
from starknet_sessions.testing import ArgentAccount, Devnet
from starknet_sessions.testing.accounts import fresh_owner
from starknet_sessions.testing.guardian import GuardianServer

pytestmark = pytest.mark.devnet

FULL, CONCISE, CACHED = 26, 21, 17
"""Felts of a token for one call of a session with one policy, by what it carries as authorization."""


#
# Uncached, first cached, cached
#


async def test_a_session_executes_without_caching(argent: ArgentAccount, dapp: Contract) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "set_number")])

    for number in (7, 8):
        receipt = await use(opened, call(dapp, "set_number", number))

        assert await number_of(dapp, argent.account) == number
        assert await token_length(argent.client, receipt) == FULL
        state = await read_foreign_state(argent.client, opened.signed)
        assert (state.is_cached, state.is_revoked) == (False, False)


async def test_the_first_cached_use_has_the_account_keep_that_the_authorization_is_good(
    argent: ArgentAccount, dapp: Contract
) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "set_number")], cache=True)
    assert not (await read_foreign_state(argent.client, opened.signed)).is_cached

    receipt = await use(opened, call(dapp, "set_number", 7))

    assert await token_length(argent.client, receipt) == FULL
    assert (await read_foreign_state(argent.client, opened.signed)).is_cached


async def test_once_cached_a_token_leaves_the_authorization_out(
    argent: ArgentAccount, dapp: Contract
) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "set_number")], cache=True)
    await use(opened, call(dapp, "set_number", 7))

    receipt = await use(opened, call(dapp, "set_number", 8))

    assert await token_length(argent.client, receipt) == CACHED
    assert await number_of(dapp, argent.account) == 8


async def test_a_session_that_another_program_had_cached_is_seen_to_be(
    argent: ArgentAccount, dapp: Contract
) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "set_number")], cache=True)
    await use(opened, call(dapp, "set_number", 7))
    opened.account = opened.by(cache=True)

    receipt = await use(opened, call(dapp, "set_number", 8))

    assert await token_length(argent.client, receipt) == CACHED


async def test_a_cached_session_can_still_be_used_without_the_cache(
    argent: ArgentAccount, dapp: Contract
) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "set_number")], cache=True)
    await use(opened, call(dapp, "set_number", 7))
    opened.account = opened.by(cache=False)

    receipt = await use(opened, call(dapp, "set_number", 8))

    assert await token_length(argent.client, receipt) == FULL


@pytest.mark.parametrize("cache", [False, True], ids=["uncached", "cached"])
async def test_an_authorization_in_argents_concise_form(
    argent: ArgentAccount, dapp: Contract, cache: bool
) -> None:
    argent.account.signer = argent.signer(concise=True)
    opened = await open_argent(argent, [Policy(dapp.address, "set_number")], cache=cache)
    assert len(opened.signed.authorization) == 4

    lengths = [
        await token_length(argent.client, await use(opened, call(dapp, "set_number", n))) for n in (1, 2)
    ]

    assert lengths == [CONCISE, CACHED if cache else CONCISE]


async def test_a_token_is_nothing_but_what_argent_reads(argent: ArgentAccount, dapp: Contract) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "set_number"), Policy(0x5, "other")])
    transaction = await opened.account.sign_invoke_v3(
        [call(dapp, "set_number", 1), call(dapp, "set_number", 2)], resource_bounds=BOUNDS
    )

    token = Token.parse(transaction.signature)

    assert token.felts == transaction.signature
    assert token.authorization == opened.signed.authorization
    assert token.proofs == (opened.signed.tree.proof(0),) * 2
    assert len(transaction.signature) == 16 + 9 + 2 * (1 + 1)


#
# Using
#


async def test_the_owner_signs_what_a_wallet_would_be_given(argent: ArgentAccount, dapp: Contract) -> None:
    """The document goes as JSON to where the keys are; owner and guardian are not here."""
    key = SessionKey.generate()
    request = request_for(key, [Policy(dapp.address, "set_number")], expires=in_hours(1))
    session = await prepare_session(request, address=argent.address, client=argent.client)
    document = json.loads(json.dumps(session_typed_data(session)))

    signature = argent.account.signer.sign_message(TypedData.from_dict(document), argent.address)
    signed = await finalize_session(session, signature, client=argent.client)

    account = SessionAccount(client=argent.client, session=signed, key=key, co_signer=guardian_of(argent))
    await account.wait(await account.execute_v3(call(dapp, "set_number", 3), auto_estimate=True), within=30)
    assert await number_of(dapp, argent.account) == 3


async def test_many_calls_of_many_contracts_in_one_transaction(
    argent: ArgentAccount, dapp: Contract, token: Contract
) -> None:
    opened = await open_argent(
        argent,
        [
            Policy(dapp.address, "increase_number"),
            Policy(token.address, "approve"),
            Policy(dapp.address, "set_number"),
        ],
    )
    await use(
        opened,
        [
            call(dapp, "set_number", 10),
            call(token, "approve", 0x5, 1, 0),
            call(dapp, "increase_number", 1),
            call(dapp, "increase_number", 2),
        ],
    )

    assert await number_of(dapp, argent.account) == 13


async def test_starknet_pys_contract_takes_a_session_account_of_argents(
    argent: ArgentAccount, dapp: Contract
) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "set_number")])
    contract = Contract(dapp.address, dapp.data.abi, opened.account, cairo_version=1)

    invocation = await contract.functions["set_number"].invoke_v3(11, auto_estimate=True)
    await invocation.wait_for_acceptance(check_interval=0.05)

    assert await number_of(dapp, argent.account) == 11


async def test_transactions_sent_at_once_are_numbered(argent: ArgentAccount, dapp: Contract) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "increase_number")], cache=True)
    increase = call(dapp, "increase_number", 1)
    sent = await asyncio.gather(
        *(opened.account.execute_v3(increase, resource_bounds=BOUNDS) for _ in range(6))
    )
    for one in sent:
        await opened.account.wait(one, within=30)

    assert await number_of(dapp, argent.account) == 6


@pytest.mark.parametrize("name", ["fee", "decade"])
async def test_entry_points_named_like_numbers_are_names(
    argent: ArgentAccount, dapp: Contract, name: str
) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, name)])

    await use(opened, call(dapp, name))


@pytest.mark.parametrize("metadata", ["", "x" * 31, "x" * 62, '{"projectID":"dapp","txFees":[]}'])
async def test_metadata_of_any_length(argent: ArgentAccount, dapp: Contract, metadata: str) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "set_number")], metadata=metadata)

    await use(opened, call(dapp, "set_number", 5))

    assert await number_of(dapp, argent.account) == 5


@pytest.mark.parametrize("size", [1, 2, 3, 5, 16, 17, 1000])
@pytest.mark.parametrize("cache", [False, True], ids=["uncached", "cached"])
async def test_trees_of_every_shape_prove_first_middle_and_last(
    argent: ArgentAccount, dapp: Contract, size: int, cache: bool
) -> None:
    policies = [Policy(0x1000 + i, "other") for i in range(size)]
    calls = [call(dapp, "fee"), call(dapp, "decade"), call(dapp, "increase_number", 1)]
    positions = {0: calls[0], size // 2: calls[1], size - 1: calls[2]}
    for position, call_ in positions.items():
        policies[position] = Policy(dapp.address, call_.selector)
    opened = await open_argent(argent, policies, cache=cache)

    await use(opened, list(positions.values()))
    for call_ in positions.values():
        await use(opened, call_)

    assert await number_of(dapp, argent.account) == 2


async def test_the_order_of_policies_is_kept(argent: ArgentAccount, dapp: Contract) -> None:
    """It is part of the root: the same policies the other way round are another session."""
    policies = [Policy(dapp.address, "set_number"), Policy(0x5, "other"), Policy(0x6, "other")]
    key = SessionKey.generate()
    expires = in_hours(1)
    one = await open_argent(argent, policies, key=key, expires=expires)
    other = await open_argent(argent, policies[::-1], key=key, expires=expires)

    assert one.signed.message_hash != other.signed.message_hash
    for opened in (one, other):
        await use(opened, call(dapp, "set_number", 1))


#
# Refused before signing
#


async def test_a_call_outside_the_policies_is_not_even_signed(argent: ArgentAccount, dapp: Contract) -> None:
    asked: list[CoSignRequest] = []
    opened = await open_argent(
        argent, [Policy(dapp.address, "set_number")], co_signer=recording(argent, asked)
    )
    before = await argent.account.get_nonce()

    with pytest.raises(CallNotAllowed) as refusal:
        await use(opened, [call(dapp, "set_number", 1), call(dapp, "fee")])

    assert (refusal.value.where, refusal.value.call_index) == ("preflight", 1)
    assert "set_number" in str(refusal.value)
    assert (asked, await argent.account.get_nonce()) == ([], before)


async def test_a_call_of_the_account_to_itself_is_not_even_signed(
    argent: ArgentAccount, dapp: Contract
) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "set_number")])

    with pytest.raises(SelfCall) as refusal:
        await use(opened, argent.revoke_session_call(opened.signed.message_hash))

    assert refusal.value.where == "preflight"


async def test_a_session_key_cannot_end_its_session(argent: ArgentAccount, dapp: Contract) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "set_number")])

    with pytest.raises(NotPossible) as refusal:
        await opened.account.surrender(resource_bounds=BOUNDS)

    assert refusal.value.dialect == "argent-0.4.0"


async def test_without_a_guardian_nothing_is_signed(argent: ArgentAccount, dapp: Contract) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "set_number")])

    with pytest.raises(CoSignerMissing):
        opened.by(co_signer=None)


#
# Guardians
#


def key_of_guardian(argent: ArgentAccount) -> SessionKey:
    assert argent.guardian
    return SessionKey.from_private(argent.guardian.private_key)


def recording(argent: ArgentAccount, asked: list[CoSignRequest], **options: Any) -> CallbackGuardian:
    """A guardian behind an async function, which keeps what it was asked."""
    keys = argent.guardian
    assert keys

    async def answer(request: CoSignRequest) -> CoSignature:
        asked.append(request)
        await asyncio.sleep(0)
        return CoSignature(keys.public_key, *sign(request.digest, keys.private_key))

    return CallbackGuardian(answer, **options)


@pytest.mark.parametrize("cache", [False, True], ids=["uncached", "cached"])
async def test_the_guardian_is_an_async_function(argent: ArgentAccount, dapp: Contract, cache: bool) -> None:
    asked: list[CoSignRequest] = []
    opened = await open_argent(
        argent,
        [Policy(dapp.address, "set_number")],
        co_signer=recording(argent, asked),
        cache=cache,
    )
    set_number = call(dapp, "set_number", 7)

    await use(opened, set_number)
    await use(opened, set_number)

    assert [(one.calls, one.is_estimate, one.cache) for one in asked] == [((set_number,), False, cache)] * 2
    assert all(one.session == opened.signed for one in asked)
    assert await number_of(dapp, argent.account) == 7


@pytest.mark.parametrize("cache", [False, True], ids=["uncached", "cached"])
async def test_the_guardian_is_a_server(argent: ArgentAccount, dapp: Contract, cache: bool) -> None:
    async with GuardianServer(key_of_guardian(argent)) as server:
        opened = await open_argent(
            argent, [Policy(dapp.address, "set_number")], co_signer=server.client(), cache=cache
        )
        server.admit(opened.signed)
        for number in (7, 8):
            sent = await opened.account.execute_v3(call(dapp, "set_number", number), auto_estimate=True)
            await opened.account.wait(sent, within=30)

    assert await number_of(dapp, argent.account) == 8
    assert [(one.cache, one.is_estimate) for one in server.requests] == [(cache, False)] * 2


async def test_a_server_that_refuses_is_told(argent: ArgentAccount, dapp: Contract) -> None:
    """For whatever reason a guardian has: here that a number is too high."""

    def policy(request: CoSignRequest) -> str | None:
        return "too high" if request.calls[0].calldata[0] > 10 else None

    async with GuardianServer(key_of_guardian(argent), policy=policy) as server:
        opened = await open_argent(argent, [Policy(dapp.address, "set_number")], co_signer=server.client())
        server.admit(opened.signed)
        with pytest.raises(CoSignerRefused, match="too high") as refusal:
            await use(opened, call(dapp, "set_number", 11))
        await use(opened, call(dapp, "set_number", 10))

    assert refusal.value.status == 403
    assert await number_of(dapp, argent.account) == 10


async def test_a_server_that_is_not_there_is_told(
    argent: ArgentAccount, dapp: Contract, unused_tcp_port: int
) -> None:
    guardian = HttpGuardian(f"http://127.0.0.1:{unused_tcp_port}", attempts=1)
    opened = await open_argent(argent, [Policy(dapp.address, "set_number")], co_signer=guardian)

    with pytest.raises(CoSignerUnreachable):
        await use(opened, call(dapp, "set_number", 7))


async def test_the_wrong_guardian_is_refused_here_and_on_the_chain(
    argent: ArgentAccount, dapp: Contract
) -> None:
    stranger = argent.held_by(guardian=fresh_owner())
    opened = await open_argent(argent, [Policy(dapp.address, "set_number")])
    set_number = call(dapp, "set_number", 7)

    with pytest.raises(OtherGuardian) as early:
        await use_by(opened.by(co_signer=guardian_of(stranger)), set_number)
    with pytest.raises(OtherGuardian) as late:
        await force(opened, [set_number], guardian=stranger.guardian)

    assert early.value.code == late.value.code == "session/guardian-key-mismatch"
    assert (early.value.where, late.value.where) == ("preflight", "chain")


async def test_a_guardians_signature_of_something_else_is_not_sent(
    argent: ArgentAccount, dapp: Contract
) -> None:
    keys = argent.guardian
    assert keys

    async def answer(request: CoSignRequest) -> CoSignature:
        return CoSignature(keys.public_key, *sign(request.digest + 1, keys.private_key))

    opened = await open_argent(
        argent, [Policy(dapp.address, "set_number")], co_signer=CallbackGuardian(answer)
    )
    before = await argent.account.get_nonce()

    with pytest.raises(BadCoSignature):
        await use(opened, call(dapp, "set_number", 7))

    assert await argent.account.get_nonce() == before


async def test_after_a_guardian_failed_the_next_transaction_has_its_number(
    argent: ArgentAccount, dapp: Contract
) -> None:
    fails = [True]
    keys = argent.guardian
    assert keys

    async def answer(request: CoSignRequest) -> CoSignature:
        if fails.pop() if fails else False:
            raise ConnectionError
        return CoSignature(keys.public_key, *sign(request.digest, keys.private_key))

    opened = await open_argent(
        argent, [Policy(dapp.address, "set_number")], co_signer=CallbackGuardian(answer)
    )
    with pytest.raises(CoSignerError):
        await use(opened, call(dapp, "set_number", 6))

    await use(opened, call(dapp, "set_number", 7))

    assert await number_of(dapp, argent.account) == 7


async def use_by(account: SessionAccount, *calls: Call) -> None:
    await account.wait(await account.execute_v3(list(calls), resource_bounds=BOUNDS), within=30)


#
# Estimation
#


async def test_an_estimation_with_the_guardians_signature_is_enough(
    argent: ArgentAccount, dapp: Contract
) -> None:
    asked: list[CoSignRequest] = []
    guardian = recording(argent, asked, signs_estimates=True)
    opened = await open_argent(argent, [Policy(dapp.address, "set_number")], co_signer=guardian)

    estimate, receipt = await estimated_and_run(opened, call(dapp, "set_number", 3))

    assert receipt <= estimate.l2_gas_consumed
    assert [one.is_estimate for one in asked] == [False, True, True, False]


@pytest.mark.parametrize("cache", [False, True], ids=["uncached", "cached"])
async def test_a_guardian_that_signs_no_estimations_is_not_asked_and_the_bounds_are_enough(
    argent: ArgentAccount, dapp: Contract, cache: bool
) -> None:
    asked: list[CoSignRequest] = []
    guardian = recording(argent, asked, signs_estimates=False)
    opened = await open_argent(argent, [Policy(dapp.address, "set_number")], co_signer=guardian, cache=cache)

    for _ in range(2):
        sent = await opened.account.execute_v3(call(dapp, "set_number", 3), auto_estimate=True)
        await opened.account.wait(sent, within=30)

    assert [one.is_estimate for one in asked] == [False, False]


async def estimated_and_run(opened: Opened, call_: Call) -> tuple[EstimatedFee, int]:
    estimate = await opened.account.estimate_fee(
        await opened.account.sign_invoke_v3(call_, resource_bounds=BOUNDS)
    )
    assert isinstance(estimate, EstimatedFee)
    sent = await opened.account.execute_v3(call_, auto_estimate=True)
    receipt = await opened.account.wait(sent, within=30)
    return estimate, receipt.execution_resources.l2_gas


#
# Elsewhere
#

WORKER = dedent("""
    import asyncio, json, sys
    from starknet_py.net.client_models import Call
    from starknet_py.net.full_node_client import FullNodeClient
    from starknet_sessions import SessionAccount, SessionKey, load_session
    from starknet_sessions.cosigner import LocalGuardian

    async def main():
        order = json.load(sys.stdin)
        account = SessionAccount(
            client=FullNodeClient(node_url=order["rpc"]),
            session=load_session(order["session"]),
            key=SessionKey.from_private(order["key"]),
            co_signer=LocalGuardian(SessionKey.from_private(order["guardian"])),
        )
        call = Call(order["contract"], order["selector"], [99])
        await account.wait(await account.execute_v3(call, auto_estimate=True), within=30)

    asyncio.run(main())
""")


async def test_another_process_with_json_and_key_executes_when_the_owner_is_gone(
    devnet: Devnet, argent: ArgentAccount, dapp: Contract
) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "set_number")], metadata='{"projectID":"x"}')
    set_number = call(dapp, "set_number", 99)
    assert argent.guardian
    order = {
        "rpc": devnet.rpc_url,
        "session": opened.signed.to_json(),
        "key": opened.key.export_private(),
        "guardian": hex(argent.guardian.private_key),
        "contract": set_number.to_addr,
        "selector": set_number.selector,
    }
    address = argent.address
    del argent, opened

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


#
# Which account it is
#


async def test_detect_tells_argents_account(argent: ArgentAccount) -> None:
    assert await SessionAccount.detect(argent.address, argent.client) is ARGENT_040


async def test_detect_tells_our_own(owner: Account) -> None:
    assert await SessionAccount.detect(hex(owner.address), owner.client) is NATIVE


async def test_detect_tells_of_openzeppelins_that_it_knows_no_sessions_of_it(devnet: Devnet) -> None:
    openzeppelin = devnet.account(0)

    with pytest.raises(UnknownAccount) as refusal:
        await SessionAccount.detect(openzeppelin.address, devnet.client)

    assert refusal.value.address == openzeppelin.address
    assert refusal.value.class_hash == await devnet.client.get_class_hash_at(openzeppelin.address)


async def test_a_session_named_argents_needs_no_detection(argent: ArgentAccount, dapp: Contract) -> None:
    key = SessionKey.generate()
    request = request_for(key, [Policy(dapp.address, "set_number")], expires=in_hours(1))
    signed = await create_session(request, argent.account, dialect=ARGENT_040)
    assert signed.dialect is ARGENT_040


async def test_the_guardian_can_be_elsewhere_when_the_owner_signs(
    argent: ArgentAccount, dapp: Contract
) -> None:
    """The account at hand signs as owner only; the guardian adds its part."""
    guardian: CoSigner = guardian_of(argent)
    argent.account.signer = ArgentOwnerSigner(argent.owner, None, chain_id=argent.chain_id, concise=True)
    key = SessionKey.generate()
    request = request_for(key, [Policy(dapp.address, "set_number")], expires=in_hours(1))

    signed = await create_session(request, argent.account, guardian=guardian)

    account = SessionAccount(client=argent.client, session=signed, key=key, co_signer=guardian)
    await use_by(account, call(dapp, "set_number", 12))
    assert await number_of(dapp, argent.account) == 12


async def test_the_owner_uses_the_account_as_ever(argent: ArgentAccount, dapp: Contract) -> None:
    await run_as(argent.account, [call(dapp, "set_number", 4), call(dapp, "increase_number", 1)])

    assert await number_of(dapp, argent.account) == 5
