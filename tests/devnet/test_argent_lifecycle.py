"""How sessions on an Argent account end: time, revocation, another owner or guardian, another class; and what status says."""

from __future__ import annotations

import pytest
from argent_support import (
    ArgentStage,
    Opened,
    force,
    guardian_of,
    open_argent,
    run_as,
    token_length,
    use,
)
from starknet_py.contract import Contract
from starknet_py.net.client_models import Call
from support import call, class_hash_of, declare, number_of

from starknet_sessions import (
    HOUR,
    BadAuthorization,
    CallFailed,
    Policy,
    RuleError,
    SessionAccount,
    SessionExpired,
    SessionRevoked,
    TransactionReverted,
    load_session,
    session_status,
)
from starknet_sessions.contracts.foreign import (
    guardian_guids,
    owner_guids,
    read_foreign_state,
    revoke_foreign_call,
)
from starknet_sessions.errors import UnknownAccount
from starknet_sessions.errors.foreign import OtherGuardian
from starknet_sessions.testing import ArgentAccount, Devnet
from starknet_sessions.testing.accounts import fresh_owner

pytestmark = pytest.mark.devnet

CACHE = pytest.mark.parametrize("cache", [False, True], ids=["uncached", "cached"])


async def status_of(opened: Opened) -> tuple[str, tuple[str, ...]]:
    status = await session_status(opened.argent.client, opened.signed)
    assert status.reasons
    return status.status, status.codes


#
# Time
#


@CACHE
@pytest.mark.parametrize("live", [False, True], ids=["first", "later"])
@pytest.mark.parametrize(
    ("offset", "refused"),
    [
        (-1, None),
        # The last second is still the session's.
        (0, None),
        # Validation sees the hour only, so what ended within it is found out in the block, and paid for.
        (1, "in a block"),
        (HOUR // 2 - 1, "in a block"),
        (HOUR // 2, "in validation"),
        (HOUR, "in validation"),
    ],
)
async def test_the_end_is_exact_in_the_block_and_floored_to_the_hour_before_it(
    argent_stage: ArgentStage, offset: int, refused: str | None, live: bool, cache: bool
) -> None:
    stage = argent_stage
    ends = stage.noon + HOUR + HOUR // 2
    opened = await stage.open(expires=ends, cache=cache)
    increase = call(stage.dapp, "increase_number", 1)
    if live:
        await use(opened, increase)
    await stage.at(ends + offset)
    if refused is None:
        await use(opened, increase)
        assert await number_of(stage.dapp, stage.argent.account) == 1 + live
        return

    with pytest.raises(SessionExpired) as early:
        await use(opened, increase)
    with pytest.raises(SessionExpired) as late:
        await force(opened, [increase])

    assert early.value.where == "preflight"
    assert late.value.where == "chain"
    assert (late.value.tx_hash is not None) == (refused == "in a block")
    assert await number_of(stage.dapp, stage.argent.account) == int(live)


#
# Revocation
#


@CACHE
@pytest.mark.parametrize("live", [False, True], ids=["never-used", "used"])
async def test_the_owner_revokes(argent: ArgentAccount, dapp: Contract, live: bool, cache: bool) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "increase_number")], cache=cache)
    increase = call(dapp, "increase_number", 1)
    if live:
        await use(opened, increase)
    assert await status_of(opened) == ("live" if live and cache else "ready", ())

    await run_as(argent.account, revoke_foreign_call(opened.signed))

    assert (await read_foreign_state(argent.client, opened.signed)).is_revoked
    assert await status_of(opened) == ("dead", ("session/revoked",))
    with pytest.raises(SessionRevoked) as forced:
        await force(opened, [increase])
    assert (forced.value.where, forced.value.tx_hash) == ("chain", None)
    fresh = opened.by(cache=cache)
    with pytest.raises(SessionRevoked):
        await fresh.execute_v3(increase, auto_estimate=True)
    assert await number_of(dapp, argent.account) == int(live)


async def test_what_was_revoked_stays_so_also_if_it_is_signed_again(
    argent: ArgentAccount, dapp: Contract
) -> None:
    """Argent's sessions have no number: the same contents are the same session."""
    opened = await open_argent(argent, [Policy(dapp.address, "increase_number")])
    await run_as(argent.account, revoke_foreign_call(opened.signed))
    again = await open_argent(
        argent, [Policy(dapp.address, "increase_number")], key=opened.key, expires=opened.signed.expires
    )
    other = await open_argent(
        argent,
        [Policy(dapp.address, "increase_number")],
        key=opened.key,
        expires=opened.signed.expires,
        metadata="2",
    )

    assert await status_of(again) == ("dead", ("session/revoked",))
    await use(other, call(dapp, "increase_number", 1))


async def test_revoking_one_leaves_the_others(argent: ArgentAccount, dapp: Contract) -> None:
    one, other = [await open_argent(argent, [Policy(dapp.address, "increase_number")]) for _ in range(2)]
    await run_as(argent.account, revoke_foreign_call(one.signed))

    await use(other, call(dapp, "increase_number", 1))

    assert await status_of(other) == ("ready", ())


async def test_revoked_twice_is_told(argent: ArgentAccount, dapp: Contract) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "increase_number")])
    revoke = revoke_foreign_call(opened.signed)
    await run_as(argent.account, revoke)

    with pytest.raises(CallFailed, match="session/already-revoked"):
        await run_as(argent.account, revoke)


async def test_nobody_else_revokes(devnet: Devnet, argent: ArgentAccount, dapp: Contract) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "increase_number")])

    with pytest.raises(RuleError) as refusal:
        await run_as(devnet.account(7), revoke_foreign_call(opened.signed))

    assert refusal.value.code == "argent/only-self"
    await use(opened, call(dapp, "increase_number", 1))


#
# Another owner or guardian
#


async def change_owner(argent: ArgentAccount) -> ArgentAccount:
    keys = fresh_owner()
    await run_as(argent.account, argent.change_owner_call(keys))
    return argent.held_by(owner=keys)


async def change_guardian(argent: ArgentAccount) -> ArgentAccount:
    keys = fresh_owner()
    await run_as(argent.account, argent.change_guardian_call(keys))
    return argent.held_by(guardian=keys)


CHANGES = pytest.mark.parametrize("change", [change_owner, change_guardian], ids=["owner", "guardian"])


@CHANGES
@CACHE
@pytest.mark.parametrize("live", [False, True], ids=["never-used", "used"])
async def test_another_owner_or_guardian_ends_every_session(
    argent: ArgentAccount, dapp: Contract, change: object, live: bool, cache: bool
) -> None:
    assert callable(change)
    opened = await open_argent(argent, [Policy(dapp.address, "increase_number")], cache=cache)
    increase = call(dapp, "increase_number", 1)
    if live:
        await use(opened, increase)
    changed = await change(argent)

    assert not (await read_foreign_state(argent.client, opened.signed)).is_cached
    assert (await status_of(opened))[0] == "dead"
    for account in (opened.by(cache=cache), opened.by(cache=not cache)):
        with pytest.raises(BadAuthorization) as refusal:
            await account.execute_v3(increase, auto_estimate=True)
        assert refusal.value.code == "session/invalid-account-sig"
    # Nor does the guardian of now serve: before signing it is seen not to be who authorized, and the chain says as before.
    if changed.guardian != argent.guardian:
        with pytest.raises(OtherGuardian) as other:
            await opened.by(co_signer=guardian_of(changed)).execute_v3(increase, auto_estimate=True)
        assert other.value.where == "preflight"
    with pytest.raises(BadAuthorization) as forced:
        await force(opened, [increase], guardian=changed.guardian, cache=int(cache))
    assert (forced.value.code, forced.value.where) == ("session/invalid-account-sig", "chain")
    assert await number_of(dapp, argent.account) == int(live)


@CHANGES
async def test_a_program_that_thinks_the_session_cached_learns_that_it_is_not(
    argent: ArgentAccount, dapp: Contract, change: object
) -> None:
    """It leaves the authorization out, as it was right to do; refused, it looks again."""
    assert callable(change)
    opened = await open_argent(argent, [Policy(dapp.address, "increase_number")], cache=True)
    increase = call(dapp, "increase_number", 1)
    await use(opened, increase)
    await change(argent)

    codes = []
    for _ in range(2):
        with pytest.raises(RuleError) as refusal:
            await use(opened, increase)
        codes.append(refusal.value.code)

    assert codes == ["argent/invalid-signature-format", "session/invalid-account-sig"]


async def test_the_owner_who_comes_back_brings_the_session_back(
    argent: ArgentAccount, dapp: Contract
) -> None:
    """What is cached is by owner and guardian: another owner does not end it for good. Only revoking does."""
    opened = await open_argent(argent, [Policy(dapp.address, "increase_number")], cache=True)
    await use(opened, call(dapp, "increase_number", 1))
    changed = await change_owner(argent)
    await run_as(changed.account, changed.change_owner_call(argent.owner))

    assert await status_of(opened) == ("live", ())
    opened.account = opened.by(cache=True)
    receipt = await use(opened, call(dapp, "increase_number", 1))
    assert await token_length(argent.client, receipt) == 17


async def test_guids_are_told(argent: ArgentAccount) -> None:
    assert await owner_guids(argent.client, argent.address) == (argent.owner_guid,)
    assert await guardian_guids(argent.client, argent.address) == (argent.guardian_guid,)


async def test_a_backup_guardian_changes_nothing(argent: ArgentAccount, dapp: Contract) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "increase_number")])
    await run_as(argent.account, argent.change_guardian_backup_call(fresh_owner()))

    await use(opened, call(dapp, "increase_number", 1))

    assert await status_of(opened) == ("ready", ())


#
# Another class
#


@CACHE
async def test_a_class_without_sessions_ends_them_and_is_told(
    devnet: Devnet, argent: ArgentAccount, dapp: Contract, cache: bool
) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "increase_number")], cache=cache)
    await use(opened, call(dapp, "increase_number", 1))
    await declare(devnet, "Successor")
    await run_as(argent.account, argent.upgrade_call(class_hash_of("Successor")))

    status = await session_status(argent.client, opened.signed)

    assert status.status == "dead"
    assert f"{class_hash_of('Successor'):x}" in " ".join(status.reasons)
    with pytest.raises(UnknownAccount):
        await SessionAccount.detect(argent.address, argent.client)


async def test_an_upgrade_is_not_for_sessions(argent: ArgentAccount, dapp: Contract) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "increase_number")])

    with pytest.raises(RuleError) as refusal:
        await force(opened, [argent.upgrade_call(class_hash_of("Successor"))])

    assert refusal.value.code == "argent/no-multicall-to-self"


#
# Kept and taken up again
#


@CACHE
async def test_a_session_read_back_from_json_is_used(
    argent: ArgentAccount, dapp: Contract, cache: bool
) -> None:
    opened = await open_argent(
        argent,
        [Policy(dapp.address, "increase_number"), Policy(0x5, "other")],
        metadata='{"projectID":"dapp"}',
        cache=cache,
    )
    await use(opened, call(dapp, "increase_number", 1))
    again = load_session(opened.signed.to_json())
    assert again == opened.signed

    account = SessionAccount(
        client=argent.client,
        session=again,
        key=opened.key,
        co_signer=guardian_of(argent),
        cache=cache,
    )
    await finish(account, call(dapp, "increase_number", 1))

    assert await number_of(dapp, argent.account) == 2


async def finish(account: SessionAccount, *calls: Call) -> None:
    await account.wait(await account.execute_v3(list(calls), auto_estimate=True), within=30)


async def test_a_failed_transaction_of_the_account_is_told(argent: ArgentAccount) -> None:
    with pytest.raises((TransactionReverted, RuleError)):
        await run_as(argent.account, call(0x1234, "anything"))


async def test_status_of_a_session_of_which_the_authorization_is_not_at_hand(
    argent: ArgentAccount, dapp: Contract
) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "increase_number")], cache=True)
    opened.signed = opened.signed.authorized(())
    assert await status_of(opened) == ("dead", ("session/not-authorized",))
