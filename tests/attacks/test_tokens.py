"""What an observer can make of a token: nothing. Every change to it, and every other use of it, is refused in validation."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

import pytest
import pytest_asyncio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starknet_py.constants import STRK_FEE_CONTRACT_ADDRESS
from starknet_py.contract import Contract
from starknet_py.net.account.account import Account
from starknet_py.net.client_errors import ClientError
from starknet_py.net.client_models import ResourceBounds
from starknet_py.net.models.transaction import InvokeV3
from support import (
    BOUNDS,
    Opened,
    call,
    forced,
    invoke_of,
    number_of,
    open_session,
    owner_signs,
    run,
    submit,
    with_static,
    with_token,
)

from starknet_sessions import (
    ANY,
    CODES,
    HOUR,
    BadAuthorization,
    BadSessionSignature,
    CallFailed,
    CallNotAllowed,
    Denied,
    MalformedToken,
    NodeError,
    Policy,
    RuleError,
    SessionKey,
    call_limit,
    fee_limit,
    is_session_live,
    register_call,
    token_limit,
)
from starknet_sessions.crypto import CURVE_ORDER
from starknet_sessions.felt import FIELD_PRIME
from starknet_sessions.revert import refused
from starknet_sessions.rules import word
from starknet_sessions.testing import Devnet
from starknet_sessions.testing.accounts import deploy_funded_account, fresh_owner
from starknet_sessions.testing.forge import forge_token
from starknet_sessions.token import leaf_section

pytestmark = pytest.mark.devnet

Token = tuple[int, ...]
R, S = 5, 6
STRK = int(STRK_FEE_CONTRACT_ADDRESS, 16)


async def opened_for(owner: Account, dapp: Contract) -> Opened:
    return await open_session(
        owner, [Policy(dapp.address, "increase_number"), Policy(0x5, "other"), Policy(dapp.address, "fee")]
    )


async def opened_in_full(owner: Account, dapp: Contract) -> Opened:
    """As `opened_for`, with everything that a token can carry, but a required caller."""
    return await open_session(
        owner,
        [
            Policy(dapp.address, "increase_number", rules=[word(0).one_of(1, 7)]),
            Policy(0x5, ANY),
            Policy(dapp.address, "fee"),
        ],
        denied=[Denied(0x5, "other")],
        limits=[fee_limit("900"), call_limit(50, per=HOUR, sliding=True), token_limit(STRK, 1)],
    )


async def transaction_of(opened: Opened, dapp: Contract) -> InvokeV3:
    """Three calls: a proof, a repeated leaf, another proof."""
    increase = call(dapp, "increase_number", 1)
    return await invoke_of(opened, increase, increase, call(dapp, "fee"))


async def refusal_of(opened: Opened, transaction: InvokeV3) -> RuleError:
    """How the account refuses a transaction, before it is in any block."""
    with pytest.raises(RuleError) as refusal:
        await submit(opened.owner.client, transaction)
    assert refusal.value.where == "chain"
    assert refusal.value.tx_hash is None, "it came as far as a block"
    assert refusal.value.code in CODES
    return refusal.value


#
# Tampering
#


def changed(token: Token, position: int) -> Iterator[Token]:
    felt = token[position]
    values = {felt + 1, felt - 1, 0, 1, FIELD_PRIME - felt}
    # Where the fields of packed felts begin.
    values |= {felt ^ 1 << bit for bit in (64, 128, 132, 136, 160, 166, 168, 171, 176, 183)}
    for value in sorted({value % FIELD_PRIME for value in values} - {felt}):
        yield (*token[:position], value, *token[position + 1 :])


def dropped(token: Token, position: int) -> Iterator[Token]:
    yield (*token[:position], *token[position + 1 :])


def inserted(token: Token, position: int) -> Iterator[Token]:
    for value in {0, 1, token[position], 2**128}:
        yield (*token[:position], value, *token[position:])


def swapped(token: Token, position: int) -> Iterator[Token]:
    for other in range(position):
        if token[other] != token[position]:
            felts = list(token)
            felts[other], felts[position] = felts[position], felts[other]
            yield tuple(felts)


def cut(token: Token, position: int) -> Iterator[Token]:
    yield token[:position]


def lengthened(token: Token, position: int) -> Iterator[Token]:
    yield (*token, *token[position:])
    yield (*token, *[0] * (position + 1))


@pytest.mark.parametrize("live", [False, True], ids=["first-use", "live"])
@pytest.mark.parametrize("full", [False, True], ids=["plain", "full"])
@pytest.mark.parametrize("tamper", [changed, dropped, inserted, swapped, cut, lengthened])
async def test_no_felt_of_a_token_can_be_touched(
    owner: Account, dapp: Contract, tamper: object, full: bool, live: bool
) -> None:
    assert callable(tamper)
    opened = await (opened_in_full if full else opened_for)(owner, dapp)
    if live:
        await run(opened.account, call(dapp, "fee"))
    transaction = await transaction_of(opened, dapp)
    token = tuple(transaction.signature)
    # Two limits of a felt and one of two, a denied entry of three, a rule of three.
    assert len(token) == 7 + (4 + 3 + 3 if full else 0) + 3 + 1 + 3 + (0 if live else 2)

    forgeries = {forgery for position in range(len(token)) for forgery in tamper(token, position)} - {token}
    for forgery in forgeries:
        await refusal_of(opened, with_token(transaction, forgery))

    await submit(owner.client, transaction)
    assert await number_of(dapp, owner) == 2


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def signed(devnet: Devnet, dapp: Contract) -> tuple[Opened, InvokeV3]:
    """A good first use that no test sends."""
    opened = await opened_for(await deploy_funded_account(devnet), dapp)
    return opened, await transaction_of(opened, dapp)


FELTS = st.integers(0, FIELD_PRIME - 1) | st.integers(0, 2**64) | st.sampled_from([0, 1, FIELD_PRIME - 1])
EDITS = st.lists(
    st.tuples(st.sampled_from(["put", "insert", "drop", "copy"]), st.integers(0, 40), FELTS),
    min_size=1,
    max_size=6,
)


@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(edits=EDITS)
async def test_no_edit_of_a_token_passes(
    signed: tuple[Opened, InvokeV3], edits: list[tuple[str, int, int]]
) -> None:
    opened, transaction = signed
    token = list(transaction.signature)
    for kind, place, felt in edits:
        position = place % max(1, len(token))
        match kind:
            case "put" if token:
                token[position] = felt
            case "insert":
                token.insert(position, felt)
            case "drop" if token:
                del token[position]
            case "copy" if token:
                token.insert(position, token[(position + felt) % len(token)])
    if token != transaction.signature:
        await refusal_of(opened, with_token(transaction, token))


async def test_the_other_form_of_s_is_refused(owner: Account, dapp: Contract) -> None:
    opened = await opened_for(owner, dapp)
    transaction = await transaction_of(opened, dapp)
    token = list(transaction.signature)
    token[S] = CURVE_ORDER - token[S]

    assert isinstance(await refusal_of(opened, with_token(transaction, token)), BadSessionSignature)


async def test_r_and_s_of_another_transaction_do_not_serve(owner: Account, dapp: Contract) -> None:
    opened = await opened_for(owner, dapp)
    one, other = await transaction_of(opened, dapp), await invoke_of(opened, call(dapp, "fee"))
    token = list(one.signature)
    token[R : S + 1] = other.signature[R : S + 1]

    assert isinstance(await refusal_of(opened, with_token(one, token)), BadSessionSignature)


async def test_a_token_serves_its_own_transaction_only(owner: Account, dapp: Contract) -> None:
    opened = await opened_for(owner, dapp)
    transaction = await invoke_of(opened, call(dapp, "increase_number", 1))
    await submit(owner.client, transaction)
    following = dataclasses.replace(transaction, nonce=transaction.nonce + 1)
    dearer = ResourceBounds(max_amount=300_000_000, max_price_per_unit=10**11)
    others = [
        following,
        dataclasses.replace(following, calldata=[*transaction.calldata[:-1], 1000]),
        dataclasses.replace(following, tip=1),
        dataclasses.replace(following, resource_bounds=dataclasses.replace(BOUNDS, l2_gas=dearer)),
    ]
    for other in others:
        assert isinstance(await refusal_of(opened, other), BadSessionSignature)
    assert await number_of(dapp, owner) == 1


@pytest.mark.parametrize("length", [3, 4, 6, 7, 8, 50])
async def test_felts_that_are_no_token_are_refused(owner: Account, dapp: Contract, length: int) -> None:
    opened = await opened_for(owner, dapp)
    transaction = await transaction_of(opened, dapp)

    assert isinstance(await refusal_of(opened, with_token(transaction, [1] * length)), MalformedToken)


@pytest.mark.parametrize("length", [0, 1, 2])
async def test_short_signatures_are_the_owners_or_nothing(
    owner: Account, dapp: Contract, length: int
) -> None:
    opened = await opened_for(owner, dapp)
    transaction = await transaction_of(opened, dapp)

    refusal = await refusal_of(opened, with_token(transaction, transaction.signature[:length]))

    assert refusal.code == "account/bad-signature"


async def test_the_session_keys_plain_signature_is_not_the_owners(owner: Account, dapp: Contract) -> None:
    opened = await opened_for(owner, dapp)
    transaction = await transaction_of(opened, dapp)
    signature = opened.key.sign(transaction.calculate_hash(opened.signed.chain_id))

    refusal = await refusal_of(opened, with_token(transaction, signature))

    assert refusal.code == "account/bad-signature"


#
# Replay
#

MAINNET = 0x534E5F4D41494E


async def test_a_transaction_signed_for_another_chain_is_refused(owner: Account, dapp: Contract) -> None:
    opened = await opened_for(owner, dapp)
    transaction = await transaction_of(opened, dapp)
    elsewhere = dataclasses.replace(opened.signed, chain_id=MAINNET)
    token = forge_token(elsewhere, opened.key, transaction)

    assert isinstance(await refusal_of(opened, with_token(transaction, token)), BadSessionSignature)


async def test_an_authorization_for_another_chain_is_refused(owner: Account, dapp: Contract) -> None:
    opened = await opened_for(owner, dapp)
    elsewhere = owner_signs(owner, dataclasses.replace(opened.signed, chain_id=MAINNET))
    transaction = await transaction_of(opened, dapp)
    here = opened.signed.authorized(elsewhere.authorization)
    token = forge_token(here, opened.key, transaction)

    assert isinstance(await refusal_of(opened, with_token(transaction, token)), BadAuthorization)


async def test_neither_token_nor_authorization_serves_the_owners_other_account(
    devnet: Devnet, dapp: Contract
) -> None:
    keys = fresh_owner()
    one = await deploy_funded_account(devnet, owner=keys, salt=1)
    other = await deploy_funded_account(devnet, owner=keys, salt=2)
    opened = await opened_for(one, dapp)
    transaction = await transaction_of(opened, dapp)
    moved = dataclasses.replace(transaction, sender_address=other.address)
    rebound = dataclasses.replace(opened.signed, address=other.address)

    assert isinstance(await refusal_of(opened, moved), BadSessionSignature)
    token = forge_token(rebound, opened.key, moved)
    assert isinstance(await refusal_of(opened, with_token(moved, token)), BadAuthorization)
    # Nor does the account where the session is live vouch for it elsewhere.
    await submit(one.client, transaction)
    assert isinstance(await refusal_of(opened, with_token(moved, token)), BadAuthorization)


@pytest.mark.parametrize(
    "change",
    [
        {"tag": "other"},
        {"version": "next"},
        {"expires": 2**33},
        {"valid_after": 1},
        {"metadata": "harmless"},
        {"epoch": 1},
        {"policies": (Policy(ANY, ANY),)},
        {"limits": ()},
        {"denied": ()},
        {"required_caller": 0x5},
    ],
    ids=lambda change: next(iter(change)),
)
async def test_the_holder_of_the_key_cannot_change_what_the_owner_signed(
    owner: Account, dapp: Contract, change: dict[str, Any]
) -> None:
    opened = await opened_in_full(owner, dapp)
    await run(opened.account, call(dapp, "fee"))
    if "expires" in change:
        change = {"expires": opened.signed.expires + 3600}
    if "version" in change:
        change = {"version": opened.signed.version + 1}
    transaction = await invoke_of(opened, call(dapp, "fee"))

    token = forge_token(dataclasses.replace(opened.signed, **change), opened.key, transaction)
    refusal = await refusal_of(opened, with_token(transaction, token))

    assert refusal.code == {
        "version": "session/bad-authorization",
        "tag": "session/bad-authorization",
        # The contract hashes with its own epoch, so the key signed another session's hash.
        "epoch": "session/bad-signature",
        "required_caller": "session/required-caller",
    }.get(next(iter(change)), "session/version-conflict")


async def test_another_key_cannot_use_the_session(owner: Account, dapp: Contract) -> None:
    opened = await opened_for(owner, dapp)
    await run(opened.account, call(dapp, "fee"))
    thief = SessionKey.generate()
    transaction = await invoke_of(opened, call(dapp, "fee"))
    stolen = dataclasses.replace(opened.signed, key=thief.public)

    own_key = with_token(transaction, forge_token(stolen, thief, transaction))
    assert (await refusal_of(opened, own_key)).code == "session/version-conflict"
    token = list(own_key.signature)
    token[2] = opened.key.public.value
    assert (await refusal_of(opened, with_token(transaction, token))).code == "session/bad-signature"


async def test_leaves_of_another_session_prove_nothing(owner: Account, dapp: Contract) -> None:
    narrow = await open_session(owner, [Policy(dapp.address, "fee"), Policy(0x5, "other")], tag="narrow")
    wide = await open_session(owner, [Policy(dapp.address, ANY), Policy(0x5, "other")], tag="wide")
    await run(narrow.account, call(dapp, "fee"))
    increase = call(dapp, "increase_number", 1)
    transaction = await (await forced(narrow)).sign_invoke_v3(increase, resource_bounds=BOUNDS)

    token = with_leaves(narrow, transaction, leaf_section(wide.signed, [increase], [0]))

    assert isinstance(await refusal_of(narrow, with_token(transaction, token)), CallNotAllowed)
    assert await number_of(dapp, owner) == 0


def with_leaves(opened: Opened, transaction: InvokeV3, leaves: list[int]) -> list[int]:
    """A token as the session key can sign it, with other leaves."""
    rest = [*leaves, *opened.signed.authorization]
    return list(with_static(opened, transaction, opened.signed.static_felts, rest).signature)


FORGED_LEAVES: dict[str, list[int | str]] = {
    "wildcard-of-the-contract": [2 << 128, "proof"],
    "wildcard-of-the-entry-point": [3 << 128, "proof"],
    "widest-wildcard": [4 << 128, "proof"],
    "longer-until": [1 << 128 | 2**40, "proof"],
    "repeat-of-nothing": [0],
    "no-leaf": [],
    "no-kind": [5, "proof"],
    "kind-five": [5 << 128, "proof"],
    "huge-kind": [2**250, "proof"],
    "no-proof": [1 << 128],
    "wrong-proof": [1 << 128, 0, 0],
    "root-as-proof": [1 << 128, "root", "root"],
}


@pytest.mark.parametrize("name", FORGED_LEAVES)
async def test_the_holder_of_the_key_cannot_prove_more_than_the_owner_signed(
    owner: Account, dapp: Contract, name: str
) -> None:
    opened = await opened_for(owner, dapp)
    forbidden = call(dapp, "set_number", 1)
    transaction = await (await forced(opened)).sign_invoke_v3(forbidden, resource_bounds=BOUNDS)
    leaves: list[int] = []
    for felt in FORGED_LEAVES[name]:
        values = {"proof": opened.signed.tree.proof(0), "root": (opened.signed.root,)}
        leaves.extend(values[felt] if isinstance(felt, str) else (felt,))

    refusal = await refusal_of(opened, with_token(transaction, with_leaves(opened, transaction, leaves)))

    assert refusal.code in {
        "session/call-not-allowed",
        "session/malformed-token",
        "session/bad-authorization",
    }
    assert await number_of(dapp, owner) == 0


RULE = {"the-rule": [7 << 128 | 2 << 136, 1, 7], "another-condition": [2 << 128 | 1 << 136, 8]}
FORGED_RULES: dict[str, list[int]] = {
    "as-signed": [1 << 128 | 3 << 136, *RULE["the-rule"]],
    "none": [1 << 128],
    "another-condition": [1 << 128 | 2 << 136, *RULE["another-condition"]],
    "a-value-more": [1 << 128 | 4 << 136, 7 << 128 | 3 << 136, 1, 7, 8],
    "another-value": [1 << 128 | 3 << 136, 7 << 128 | 2 << 136, 1, 8],
    "another-word": [1 << 128 | 3 << 136, 1 | 7 << 128 | 2 << 136, 1, 7],
    "as-u256": [1 << 128 | 5 << 136, 15 << 128 | 2 << 136, 1, 0, 7, 0],
    "no-values": [1 << 128 | 1 << 136, 7 << 128],
    "cut": [1 << 128 | 2 << 136, 7 << 128 | 2 << 136, 1],
    "longer-than-the-token": [1 << 128 | 2**31 << 136, *RULE["the-rule"]],
    "repeated": [0],
}


@pytest.mark.parametrize("live", [False, True], ids=["first-use", "live"])
@pytest.mark.parametrize("name", FORGED_RULES)
async def test_the_holder_of_the_key_cannot_change_a_rule(
    owner: Account, dapp: Contract, name: str, live: bool
) -> None:
    opened = await opened_in_full(owner, dapp)
    if live:
        await run(opened.account, call(dapp, "fee"))
    transaction = await (await forced(opened)).sign_invoke_v3(
        call(dapp, "increase_number", 8), resource_bounds=BOUNDS
    )
    leaves = [*FORGED_RULES[name], *opened.signed.tree.proof(0)]

    refusal = await refusal_of(opened, with_token(transaction, with_leaves(opened, transaction, leaves)))

    assert refusal.code in (
        {"session/rule-broken"}
        if name == "as-signed"
        else {"session/call-not-allowed", "session/malformed-token"}
    )
    assert await number_of(dapp, owner) == 0


async def test_an_estimations_token_is_no_transactions_token(owner: Account, dapp: Contract) -> None:
    opened = await opened_for(owner, dapp)
    transaction = await transaction_of(opened, dapp)
    query = await opened.account.sign_for_fee_estimate(transaction)
    assert query.signature != transaction.signature

    real = with_token(transaction, query.signature)

    assert isinstance(await refusal_of(opened, real), BadSessionSignature)


async def test_a_query_is_not_taken_as_a_transaction(owner: Account, dapp: Contract) -> None:
    opened = await opened_for(owner, dapp)
    query = await opened.account.sign_for_fee_estimate(await transaction_of(opened, dapp))

    with pytest.raises((NodeError, RuleError)):
        await submit(owner.client, query)

    assert await number_of(dapp, owner) == 0


async def test_an_estimation_checks_all_but_the_session_keys_signature(
    devnet: Devnet, owner: Account, dapp: Contract
) -> None:
    opened = await opened_for(owner, dapp)
    good = await opened.account.sign_for_fee_estimate(await transaction_of(opened, dapp))
    scrambled, unauthorized = list(good.signature), list(good.signature)
    scrambled[R] += 1
    unauthorized[-1] += 1

    await devnet.client.estimate_fee(with_token(good, scrambled))
    with pytest.raises(ClientError) as failure:
        await devnet.client.estimate_fee(with_token(good, unauthorized))

    assert refused(failure.value, method="starknet_estimateFee").code == "session/bad-authorization"


#
# Races
#


async def test_two_first_uses_in_flight_both_land(owner: Account, dapp: Contract) -> None:
    opened = await opened_for(owner, dapp)
    increase = call(dapp, "increase_number", 1)
    first = await invoke_of(opened, increase, nonce=1)
    second = await invoke_of(opened, increase, nonce=2)
    assert len(first.signature) == len(second.signature) == 7 + 3 + 2

    await submit(owner.client, first)
    await submit(owner.client, second)

    assert await number_of(dapp, owner) == 2


async def test_an_observer_who_registers_first_does_not_stop_the_first_use(
    devnet: Devnet, owner: Account, dapp: Contract
) -> None:
    opened = await opened_for(owner, dapp)
    first = await invoke_of(opened, call(dapp, "increase_number", 1))

    # All that is needed can be seen in the transaction before it is in a block.
    await run(devnet.account(2), register_call(opened.signed))
    assert await is_session_live(owner.client, opened.signed)
    await submit(owner.client, first)

    assert await number_of(dapp, owner) == 1


async def test_an_observer_who_registers_an_older_version_first_does_not_stop_it(
    devnet: Devnet, owner: Account, dapp: Contract
) -> None:
    policies = [Policy(dapp.address, "increase_number")]
    old = await open_session(owner, policies, version=1)
    new = await open_session(owner, policies, version=2)
    first = await invoke_of(new, call(dapp, "increase_number", 1))

    await run(devnet.account(2), register_call(old.signed))
    await submit(owner.client, first)

    assert await number_of(dapp, owner) == 1


async def test_a_first_use_that_reverts_leaves_the_older_version_live(owner: Account, dapp: Contract) -> None:
    policies = [Policy(dapp.address, ANY)]
    old = await open_session(owner, policies, version=1)
    new = await open_session(owner, policies, version=2)
    await run(old.account, call(dapp, "fee"))

    with pytest.raises(CallFailed):
        await run(new.account, call(dapp, "fail", 0))

    assert await is_session_live(owner.client, old.signed)
    await run(old.account, call(dapp, "fee"))
