"""Argent's own tests of sessions, one by one, on its class 0.4.0: the names say which of theirs each is.

What only 0.5.0 can do (several owners, caching by owner, estimations with wrong signatures of session key and guardian) cannot
run here: its tokens are compared byte by byte elsewhere.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

import pytest
from argent_support import (
    ArgentStage,
    Opened,
    force,
    forge,
    open_argent,
    run_as,
    submit,
    unsigned,
    use,
)
from starknet_py.contract import Contract
from starknet_py.net.client_errors import ClientError
from starknet_py.net.client_models import Call, EstimatedFee
from starknet_py.net.models.transaction import InvokeV3
from support import BOUNDS, call, number_of, with_token

from starknet_sessions import BadAuthorization, CallFailed, Policy, RuleError, SessionKey
from starknet_sessions.argent_owner import ArgentOwnerSigner
from starknet_sessions.contracts.foreign import read_foreign_state
from starknet_sessions.testing import ArgentAccount, Devnet
from starknet_sessions.testing.accounts import fresh_owner

pytestmark = pytest.mark.devnet

CACHE = pytest.mark.parametrize("cache", [0, 1], ids=["uncached", "cached"])


async def opened_for(argent: ArgentAccount, dapp: Contract) -> Opened:
    return await open_argent(argent, [Policy(dapp.address, "set_number")])


def set_number(dapp: Contract) -> list[Call]:
    return [call(dapp, "set_number", 42)]


async def code_of(opened: Opened, calls: Sequence[Call], **forged: object) -> str:
    """How the account refuses, in validation."""
    with pytest.raises(RuleError) as refusal:
        await force(opened, calls, **forged)  # type: ignore[arg-type]
    assert (refusal.value.where, refusal.value.tx_hash) == ("chain", None)
    return refusal.value.code


#
# sessionAccount.test.ts
#


async def test_account_1_a_basic_session_executes_an_allowed_call(
    argent: ArgentAccount, dapp: Contract
) -> None:
    opened = await opened_for(argent, dapp)
    await use(opened, set_number(dapp))
    assert await number_of(dapp, argent.account) == 42


async def query_of(opened: Opened, calls: list[Call]) -> InvokeV3:
    transaction = await unsigned(opened.argent, calls)
    return dataclasses.replace(transaction, version=transaction.version + 2**128)


async def estimate(opened: Opened, calls: list[Call], **forged: object) -> EstimatedFee:
    """What a node estimates for a forged token, with validation."""
    query = await query_of(opened, calls)
    message = query.calculate_hash(opened.argent.chain_id)
    token = forge(opened, message, [opened.signed.tree.proof(0)], **forged)  # type: ignore[arg-type]
    fee = await opened.argent.client.estimate_fee(with_token(query, token))
    assert isinstance(fee, EstimatedFee)
    return fee


async def test_account_2_no_estimation_with_an_invalid_guardian_signature_on_this_version(
    argent: ArgentAccount, dapp: Contract
) -> None:
    """Theirs passes, on 0.5.0. Here estimation refuses as execution does."""
    opened = await opened_for(argent, dapp)
    assert argent.guardian
    wrong = (0, argent.guardian.public_key, 42, 69)
    with pytest.raises(ClientError, match="session/invalid-backend-sig"):
        await estimate(opened, set_number(dapp), guardian_signature=wrong)
    assert await code_of(opened, set_number(dapp), guardian_signature=wrong) == "session/invalid-backend-sig"


async def test_account_3_no_estimation_with_an_invalid_session_signature_on_this_version(
    argent: ArgentAccount, dapp: Contract
) -> None:
    """Theirs passes, on 0.5.0. Here estimation refuses as execution does."""
    opened = await opened_for(argent, dapp)
    wrong = (0, opened.key.public.value, 42, 69)
    with pytest.raises(ClientError, match="session/invalid-session-sig"):
        await estimate(opened, set_number(dapp), session_signature=wrong)
    assert await code_of(opened, set_number(dapp), session_signature=wrong) == "session/invalid-session-sig"


async def test_account_5_a_session_executes_until_it_expires(argent_stage: ArgentStage) -> None:
    stage = argent_stage
    opened = await stage.open(expires=stage.noon + 150)
    increase = call(stage.dapp, "increase_number", 1)
    await use(opened, increase)
    await stage.at(stage.noon + 151)
    with pytest.raises(RuleError) as late:
        await force(opened, [increase])
    assert late.value.code == "session/expired"
    assert await number_of(stage.dapp, stage.argent.account) == 1


async def test_account_6_revoked_is_seen_refused_and_not_revoked_again(
    argent: ArgentAccount, dapp: Contract
) -> None:
    opened = await opened_for(argent, dapp)
    await use(opened, set_number(dapp))
    revoke = argent.revoke_session_call(opened.signed.message_hash)
    receipt = await run_as(argent.account, revoke)

    (event,) = [event for event in receipt.events if opened.signed.message_hash in (*event.keys, *event.data)]
    assert event.from_address == argent.address
    assert (await read_foreign_state(argent.client, opened.signed)).is_revoked
    assert await code_of(opened, set_number(dapp)) == "session/revoked"
    with pytest.raises(CallFailed, match="session/already-revoked"):
        await run_as(argent.account, revoke)


async def test_account_7_one_proof_for_three_calls(argent: ArgentAccount, dapp: Contract) -> None:
    opened = await opened_for(argent, dapp)
    assert await code_of(opened, set_number(dapp) * 3, proofs=[()]) == "session/unaligned-proofs"


#
# sessionCaching.test.ts
#


@CACHE
async def test_caching_1_the_view_says_cached_after_the_first_use_if_it_was_asked_for(
    argent: ArgentAccount, dapp: Contract, cache: int
) -> None:
    opened = await opened_for(argent, dapp)
    assert not (await read_foreign_state(argent.client, opened.signed)).is_cached
    await force(opened, set_number(dapp), cache=cache)
    assert (await read_foreign_state(argent.client, opened.signed)).is_cached == bool(cache)
    await force(opened, set_number(dapp), cache=cache)


async def in_state(argent: ArgentAccount, dapp: Contract, cache: int) -> Opened:
    """A session whose authorization is cached, if it is to be."""
    opened = await opened_for(argent, dapp)
    if cache:
        await force(opened, set_number(dapp), cache=cache)
    return opened


@CACHE
async def test_caching_2_an_authorization_with_a_felt_too_many(
    argent: ArgentAccount, dapp: Contract, cache: int
) -> None:
    opened = await in_state(argent, dapp, cache)
    longer = (*opened.signed.authorization, 1)
    code = await code_of(opened, set_number(dapp), cache=cache, authorization=longer)
    assert code == ("session/invalid-auth-len" if cache else "argent/invalid-signature-length")


@CACHE
async def test_caching_3_a_backend_that_is_not_the_guardian(
    argent: ArgentAccount, dapp: Contract, cache: int
) -> None:
    opened = await in_state(argent, dapp, cache)
    code = await code_of(opened, set_number(dapp), cache=cache, guardian=fresh_owner())
    assert code == "session/guardian-key-mismatch"


@CACHE
async def test_caching_4_another_session_key_and_the_right_one_with_a_wrong_signature(
    argent: ArgentAccount, dapp: Contract, cache: int
) -> None:
    opened = await in_state(argent, dapp, cache)
    calls = set_number(dapp)
    other = await code_of(opened, calls, cache=cache, key=SessionKey.generate())
    wrong = await code_of(
        opened, calls, cache=cache, session_signature=(0, opened.key.public.value, 200, 100)
    )
    assert (other, wrong) == ("session/session-key-mismatch", "session/invalid-session-sig")


@CACHE
async def test_caching_5_another_guardian_key_with_whatever_signature(
    argent: ArgentAccount, dapp: Contract, cache: int
) -> None:
    opened = await in_state(argent, dapp, cache)
    forged = (0, fresh_owner().public_key, 200, 100)
    code = await code_of(opened, set_number(dapp), cache=cache, guardian_signature=forged)
    assert code == "session/guardian-key-mismatch"


@CACHE
async def test_caching_6_the_guardians_key_with_a_wrong_signature(
    argent: ArgentAccount, dapp: Contract, cache: int
) -> None:
    opened = await in_state(argent, dapp, cache)
    assert argent.guardian
    forged = (0, argent.guardian.public_key, 200, 100)
    code = await code_of(opened, set_number(dapp), cache=cache, guardian_signature=forged)
    assert code == "session/invalid-backend-sig"


async def test_caching_7_the_owner_who_authorized_is_no_more(argent: ArgentAccount, dapp: Contract) -> None:
    """Theirs gets `session/cache-invalid-owner`, on 0.5.0. Here the cache does not know the new owner."""
    opened = await in_state(argent, dapp, 1)
    keys = fresh_owner()
    await run_as(argent.account, argent.change_owner_call(keys))
    opened.argent = argent.held_by(owner=keys)

    assert not (await read_foreign_state(argent.client, opened.signed)).is_cached
    assert await code_of(opened, set_number(dapp), cache=1) == "session/invalid-account-sig"
    empty = await code_of(opened, set_number(dapp), cache=1, authorization=())
    assert empty == "argent/invalid-signature-format"


@pytest.mark.parametrize("length", [10, 50])
async def test_caching_8_nobody_bloats_a_cached_authorization(
    argent: ArgentAccount, dapp: Contract, length: int
) -> None:
    opened = await in_state(argent, dapp, 1)
    code = await code_of(opened, set_number(dapp), cache=1, authorization=(1,) * length)
    assert code == "session/invalid-auth-len"


@pytest.mark.parametrize("length", [0, 1, 9])
async def test_caching_8_what_is_no_longer_is_not_read(
    argent: ArgentAccount, dapp: Contract, length: int
) -> None:
    opened = await in_state(argent, dapp, 1)
    await force(opened, set_number(dapp), cache=1, authorization=(1,) * length)


async def test_caching_9_the_flag_is_a_flag(argent: ArgentAccount, dapp: Contract) -> None:
    """Theirs puts 42 where 0.5.0 has the owner's GUID; here whatever is not 0 is read as 1, and that is what has to be signed."""
    opened = await opened_for(argent, dapp)
    assert await code_of(opened, set_number(dapp), cache=42) == "session/invalid-session-sig"
    transaction = await unsigned(argent, set_number(dapp))
    message = transaction.calculate_hash(argent.chain_id)
    token = forge(opened, message, [()])
    token[5] = 1
    with pytest.raises(RuleError) as refusal:
        await submit(argent.client, with_token(transaction, token))
    assert refusal.value.code == "session/invalid-session-sig"


async def test_caching_0_4_0_a_backup_guardian_does_not_authorize(
    argent: ArgentAccount, dapp: Contract
) -> None:
    backup = fresh_owner()
    await run_as(argent.account, argent.change_guardian_backup_call(backup))
    opened = await opened_for(argent, dapp)
    by_backup = argent.signer(guardian=backup).sign_hash(opened.signed.message_hash)
    for guardian in (None, backup):
        code = await code_of(opened, set_number(dapp), authorization=tuple(by_backup), guardian=guardian)
        assert code == "session/signer-is-not-guardian"


async def test_caching_0_4_0_the_concise_authorization_once_cached_refuses_the_full_one(
    argent: ArgentAccount, dapp: Contract
) -> None:
    opened = await opened_for(argent, dapp)
    concise = tuple(argent.signer(concise=True).sign_hash(opened.signed.message_hash))
    await force(opened, set_number(dapp), cache=1, authorization=concise)
    assert await code_of(opened, set_number(dapp), cache=1) == "session/invalid-auth-len"


#
# sessionOutsideExecute.test.ts is in test_argent_outside.py: test_another_account_submits_a_sessions_calls
# test_sessions.cairo
#


async def test_cairo_only_the_account_revokes(devnet: Devnet, argent: ArgentAccount, dapp: Contract) -> None:
    opened = await opened_for(argent, dapp)
    with pytest.raises(RuleError) as refusal:
        await run_as(devnet.account(8), argent.revoke_session_call(opened.signed.message_hash))
    assert refusal.value.code == "argent/only-self"
    await use(opened, set_number(dapp))


#
# accountEstimates.test.ts
#


async def test_estimates_with_wrong_signatures_of_owner_and_guardian_pass_and_executing_does_not(
    argent: ArgentAccount, dapp: Contract
) -> None:
    wrong = ArgentOwnerSigner(fresh_owner(), fresh_owner(), chain_id=argent.chain_id)
    query = dataclasses.replace(
        await argent.account.sign_invoke_v3(set_number(dapp), resource_bounds=BOUNDS),
        version=2**128 + 3,
    )
    signature = wrong.sign_transaction(query)
    assert argent.guardian
    signature[2], signature[6] = argent.owner.public_key, argent.guardian.public_key

    fee = await argent.client.estimate_fee(with_token(query, signature))

    assert isinstance(fee, EstimatedFee)
    real = dataclasses.replace(query, version=3)
    with pytest.raises(RuleError) as refusal:
        await submit(argent.client, with_token(real, signature))
    assert refusal.value.code == "argent/invalid-owner-sig"


async def test_estimates_of_sessions_pass_with_a_wrong_authorization_only(
    argent: ArgentAccount, dapp: Contract
) -> None:
    opened = await opened_for(argent, dapp)
    wrong = list(opened.signed.authorization)
    wrong[3] += 1

    fee = await estimate(opened, set_number(dapp), authorization=tuple(wrong))

    assert fee.overall_fee > 0
    with pytest.raises(BadAuthorization):
        await force(opened, set_number(dapp), authorization=tuple(wrong))


async def test_a_session_of_an_account_without_guardian_is_refused_by_the_account(
    devnet: Devnet, argent: ArgentAccount, dapp: Contract
) -> None:
    """A gap of theirs. `create_session` does not come so far: the authorization lacks the guardian's part."""
    opened = await opened_for(argent, dapp)
    await run_as(argent.account, argent.change_guardian_call(None))
    assert await code_of(opened, set_number(dapp)) == "session/no-guardian"
