"""What an observer can make of a token on an Argent account, and what its holder can make of it elsewhere: nothing."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator

import pytest
from argent_support import Opened, digest_of, forge, open_argent, run_as, signature_by, submit, unsigned, use
from argent_support import Token as Parts
from starknet_py.contract import Contract
from starknet_py.net.client_models import ResourceBounds
from starknet_py.net.models.transaction import InvokeV3
from starknet_py.net.signer.key_pair import KeyPair
from support import BOUNDS, call, number_of, with_token

from starknet_sessions import NodeError, Policy, RuleError, SessionKey
from starknet_sessions.crypto import CURVE_ORDER
from starknet_sessions.felt import FIELD_PRIME
from starknet_sessions.testing import ArgentAccount, Devnet, argent_account

pytestmark = pytest.mark.devnet

Token = tuple[int, ...]
VALIDATION_FAILURE = 55
"""JSON-RPC code of a transaction that is not let into a block."""
MAINNET = 0x534E5F4D41494E


async def opened_for(argent: ArgentAccount, dapp: Contract) -> Opened:
    return await open_argent(
        argent, [Policy(dapp.address, "increase_number"), Policy(0x5, "other"), Policy(dapp.address, "fee")]
    )


async def refusal_of(opened: Opened, transaction: InvokeV3) -> RuleError:
    """How the account refuses a transaction, before it is in any block."""
    with pytest.raises(RuleError) as refusal:
        await submit(opened.argent.client, transaction)
    assert refusal.value.where == "chain"
    assert refusal.value.tx_hash is None, "it came as far as a block"
    return refusal.value


#
# Tampering
#


def changed(token: Token, position: int) -> Iterator[Token]:
    felt = token[position]
    values = {felt + 1, felt - 1, 0, 1, FIELD_PRIME - felt}
    for value in sorted({value % FIELD_PRIME for value in values} - {felt}):
        yield (*token[:position], value, *token[position + 1 :])


def dropped(token: Token, position: int) -> Iterator[Token]:
    yield (*token[:position], *token[position + 1 :])


def inserted(token: Token, position: int) -> Iterator[Token]:
    for value in {0, 1, token[position], 2**128}:
        yield (*token[:position], value, *token[position:])


def cut(token: Token, position: int) -> Iterator[Token]:
    yield token[:position]


def lengthened(token: Token, position: int) -> Iterator[Token]:
    yield (*token, *token[position:])
    yield (*token, *[0] * (position + 1))


@pytest.mark.parametrize("tamper", [changed, dropped, inserted, cut, lengthened])
@pytest.mark.parametrize("cache", [False, True], ids=["uncached", "cached"])
async def test_no_felt_of_a_token_can_be_touched(
    argent: ArgentAccount, dapp: Contract, tamper: Callable[[Token, int], Iterator[Token]], cache: bool
) -> None:
    opened = await opened_for(argent, dapp)
    opened.account = opened.by(cache=cache)
    if cache:
        await use(opened, call(dapp, "fee"))
    transaction = await opened.account.sign_invoke_v3(
        [call(dapp, "increase_number", 1), call(dapp, "fee")], resource_bounds=BOUNDS
    )
    token = tuple(transaction.signature)

    forgeries = {forgery for i in range(len(token)) for forgery in tamper(token, i)} - {token}
    for forgery in forgeries:
        if cache and says_the_same(forgery, token):
            continue
        # Of what is no token at all the account's own code says "Index out of bounds", and that is no string of its rules.
        with pytest.raises((RuleError, NodeError)) as refusal:
            await submit(argent.client, with_token(transaction, forgery))
        error = refusal.value
        assert getattr(error, "tx_hash", None) is None, "it came as far as a block"
        assert isinstance(error, RuleError) or getattr(error, "rpc_code", None) == VALIDATION_FAILURE

    await submit(argent.client, transaction)
    assert await number_of(dapp, argent.account) == 1


def says_the_same(forgery: Token, token: Token) -> bool:
    """Whether only an authorization was put in that the account, which has it cached, does not read; or another flag."""
    try:
        read = Parts.parse(forgery)
    except (AssertionError, RuntimeError, StopIteration):
        return False
    return dataclasses.replace(read, authorization=(), cache=int(bool(read.cache))) == Parts.parse(token)


async def test_what_an_observer_can_change_changes_nothing(argent: ArgentAccount, dapp: Contract) -> None:
    """The other s of a signature, which 0.4.0 takes, an authorization that is not read, a flag that is not 0: the transaction
    stays the same.
    """
    opened = await opened_for(argent, dapp)
    opened.account = opened.cached
    await use(opened, call(dapp, "fee"))
    transaction = await opened.account.sign_invoke_v3(
        call(dapp, "increase_number", 1), resource_bounds=BOUNDS
    )
    read = Parts.parse(transaction.signature)
    *head, s = read.session_signature
    forged = dataclasses.replace(
        read,
        session_signature=(*head, CURVE_ORDER - s),
        authorization=(1,) * len(opened.signed.authorization),
    )

    receipt = await submit(argent.client, with_token(transaction, forged.felts))

    assert receipt.transaction_hash == transaction.calculate_hash(argent.chain_id)
    assert await number_of(dapp, argent.account) == 1


async def test_a_token_serves_its_own_transaction_only(argent: ArgentAccount, dapp: Contract) -> None:
    opened = await opened_for(argent, dapp)
    transaction = await opened.account.sign_invoke_v3(
        call(dapp, "increase_number", 1), resource_bounds=BOUNDS
    )
    await submit(argent.client, transaction)
    following = dataclasses.replace(transaction, nonce=transaction.nonce + 1)
    dearer = ResourceBounds(max_amount=300_000_000, max_price_per_unit=10**11)
    others = [
        following,
        dataclasses.replace(following, calldata=[*transaction.calldata[:-1], 1000]),
        dataclasses.replace(following, tip=1),
        dataclasses.replace(following, resource_bounds=dataclasses.replace(BOUNDS, l2_gas=dearer)),
    ]
    for other in others:
        assert (await refusal_of(opened, other)).code == "session/invalid-session-sig"
    assert await number_of(dapp, argent.account) == 1


async def test_the_query_forms_signatures_do_not_serve_execution(
    argent: ArgentAccount, dapp: Contract
) -> None:
    """What a guardian signs for an estimation is worth nothing more."""
    opened = await opened_for(argent, dapp)
    transaction = await unsigned(argent, [call(dapp, "increase_number", 1)])
    query = dataclasses.replace(transaction, version=transaction.version + 2**128)
    token = forge(opened, query.calculate_hash(argent.chain_id), [opened.signed.tree.proof(0)])

    refusal = await refusal_of(opened, with_token(transaction, token))

    assert refusal.code == "session/invalid-session-sig"


#
# Replay
#


async def twin_of(devnet: Devnet, argent: ArgentAccount) -> ArgentAccount:
    """Another account of the same owner and guardian."""
    return await argent_account(devnet, owner=argent.owner, guardian=argent.guardian, salt=1)


@pytest.mark.parametrize("cache", [0, 1], ids=["uncached", "cached"])
async def test_neither_token_nor_authorization_serves_the_owners_other_account(
    devnet: Devnet, argent: ArgentAccount, dapp: Contract, cache: int
) -> None:
    other = await twin_of(devnet, argent)
    opened = await opened_for(argent, dapp)
    opened.account = opened.by(cache=bool(cache))
    if cache:
        await use(opened, call(dapp, "fee"))
    transaction = await opened.account.sign_invoke_v3(call(dapp, "fee"), resource_bounds=BOUNDS)
    moved = dataclasses.replace(transaction, sender_address=other.address, nonce=1)
    # Of the other account the session's hash is another, so its owner did not sign it.
    code = (await refusal_of(opened, moved)).code
    assert code in ("session/invalid-account-sig", "argent/invalid-signature-format")

    rebound = dataclasses.replace(opened.signed, address=other.address)
    theirs = dataclasses.replace(opened, argent=other, signed=rebound)
    theirs.signed = rebound.authorized(opened.signed.authorization)
    own = await unsigned(other, [call(dapp, "fee")])
    token = forge(theirs, own.calculate_hash(other.chain_id), [rebound.tree.proof(2)], cache=cache)
    refusal = await refusal_of(theirs, with_token(own, token))
    assert refusal.code == "session/invalid-account-sig"


async def test_an_authorization_for_another_chain_is_refused(argent: ArgentAccount, dapp: Contract) -> None:
    opened = await opened_for(argent, dapp)
    elsewhere = dataclasses.replace(opened.signed, chain_id=MAINNET, authorization=())
    signed = argent.signer().sign_hash(elsewhere.message_hash)
    transaction = await unsigned(argent, [call(dapp, "fee")])
    message = transaction.calculate_hash(argent.chain_id)

    token = forge(opened, message, [opened.signed.tree.proof(2)], authorization=tuple(signed))
    refusal = await refusal_of(opened, with_token(transaction, token))

    assert refusal.code == "session/invalid-account-sig"


async def test_a_transaction_signed_for_another_chain_is_refused(
    argent: ArgentAccount, dapp: Contract
) -> None:
    opened = await opened_for(argent, dapp)
    transaction = await unsigned(argent, [call(dapp, "fee")])
    token = forge(opened, transaction.calculate_hash(MAINNET), [opened.signed.tree.proof(2)])

    refusal = await refusal_of(opened, with_token(transaction, token))

    assert refusal.code == "session/invalid-session-sig"


@pytest.mark.parametrize("place", [1, 2, 3, 4], ids=["expires", "root", "metadata", "key"])
async def test_the_holder_of_the_keys_cannot_change_what_the_owner_signed(
    argent: ArgentAccount, dapp: Contract, place: int
) -> None:
    """Session key and guardian together can sign whatever they like, but not for the owner."""
    opened = await opened_for(argent, dapp)
    await use(opened, call(dapp, "fee"))
    thief = SessionKey.generate()
    wider = await open_argent(
        argent.held_by(owner=argent.owner),
        [Policy(dapp.address, "set_number")],
        key=thief if place == 4 else opened.key,
        expires=opened.signed.expires + (3600 if place == 1 else 0),
        metadata="x" if place == 3 else "",
    )
    stolen = wider.signed.authorized(opened.signed.authorization)
    theirs = dataclasses.replace(wider, signed=stolen, key=wider.key)
    transaction = await unsigned(argent, [call(dapp, "set_number", 1)])
    message = transaction.calculate_hash(argent.chain_id)

    token = forge(theirs, message, [stolen.tree.proof(0)])
    refusal = await refusal_of(theirs, with_token(transaction, token))

    assert refusal.code == "session/invalid-account-sig"


@pytest.mark.parametrize("cached_first", [False, True])
async def test_a_session_that_is_cached_does_not_vouch_for_another(
    argent: ArgentAccount, dapp: Contract, cached_first: bool
) -> None:
    one, other = await opened_for(argent, dapp), await opened_for(argent, dapp)
    if cached_first:
        one.account = one.cached
        await use(one, call(dapp, "fee"))
    transaction = await unsigned(argent, [call(dapp, "fee")])
    message = transaction.calculate_hash(argent.chain_id)
    for authorization in ((), one.signed.authorization):
        token = forge(other, message, [other.signed.tree.proof(2)], cache=1, authorization=authorization)
        code = (await refusal_of(other, with_token(transaction, token))).code
        assert code in ("argent/invalid-signature-format", "session/invalid-account-sig")


async def test_leaves_and_inner_nodes_of_a_tree_prove_nothing_else(
    argent: ArgentAccount, dapp: Contract
) -> None:
    opened = await opened_for(argent, dapp)
    transaction = await unsigned(argent, [call(dapp, "set_number", 9)])
    message = transaction.calculate_hash(argent.chain_id)
    tree = opened.signed.tree
    for proof in (tree.proof(0), tree.proof(2), (), (tree.root,), tree.leaves, (*tree.proof(0), 0)):
        token = forge(opened, message, [proof])
        assert (await refusal_of(opened, with_token(transaction, token))).code == "session/invalid-call"
    assert await number_of(dapp, argent.account) == 0


async def test_the_session_key_alone_is_not_enough(argent: ArgentAccount, dapp: Contract) -> None:
    """Its own signature in the guardian's place, under the guardian's name or its own."""
    opened = await opened_for(argent, dapp)
    transaction = await unsigned(argent, [call(dapp, "fee")])
    message = transaction.calculate_hash(argent.chain_id)
    assert argent.guardian
    _, own, r, s = signature_by(opened.key, digest_of(opened.signed, message, 0))
    for key, code in (
        (own, "session/guardian-key-mismatch"),
        (argent.guardian.public_key, "session/invalid-backend-sig"),
    ):
        token = forge(opened, message, [opened.signed.tree.proof(2)], guardian_signature=(0, key, r, s))
        assert (await refusal_of(opened, with_token(transaction, token))).code == code


async def test_the_session_key_and_the_guardian_are_not_the_owner(
    argent: ArgentAccount, dapp: Contract
) -> None:
    opened = await opened_for(argent, dapp)
    assert argent.guardian
    private = int(opened.key.export_private(), 16)
    thief = argent.held_by(owner=KeyPair(private_key=private, public_key=opened.key.public.value))

    with pytest.raises(RuleError) as refusal:
        await run_as(thief.account, call(dapp, "set_number", 9))

    assert refusal.value.code == "argent/invalid-owner-sig"
