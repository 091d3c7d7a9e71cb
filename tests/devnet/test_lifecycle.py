"""Updates, rotations, replacements, pauses, installations and revocations, on a devnet; and the history that tells of them."""

from __future__ import annotations

from typing import Any

import pytest
from starknet_py.constants import STRK_FEE_CONTRACT_ADDRESS
from starknet_py.contract import Contract
from starknet_py.net.account.account import Account
from starknet_py.net.client_models import Call
from support import BOUNDS, Opened, call, forced, number_of, open_session, request_for, run

from starknet_sessions import (
    ANY,
    DAY,
    HOUR,
    CallFailed,
    CallNotAllowed,
    CallsTotalExceeded,
    FeeTotalExceeded,
    HistoryEntry,
    Policy,
    RuleBroken,
    SessionAccount,
    SessionKey,
    SessionNotLive,
    SessionPaused,
    SessionRevoked,
    SessionSuperseded,
    SessionUsedSince,
    TagState,
    call_limit,
    create_session,
    explain,
    fee_limit,
    get_access_kind,
    get_limits,
    get_session_hash,
    get_session_message_hash,
    get_tag_state,
    history_page,
    in_hours,
    install_sessions,
    is_session_live,
    list_sessions,
    list_tags,
    pause_session,
    prepare_session,
    recover_session,
    renewed,
    replace_call,
    replace_session,
    resume_session,
    revoke_all,
    revoke_call,
    revoke_session,
    rotate_session,
    session_history,
    session_status,
    standing_approvals,
    token_limit,
    update_session,
    word,
)
from starknet_sessions.dialects.native import NATIVE
from starknet_sessions.revert import NODE_FAILURES, refused
from starknet_sessions.testing import Devnet

pytestmark = pytest.mark.devnet

STRK = int(STRK_FEE_CONTRACT_ADDRESS, 16)
SPENDER, OTHER = 0x5BE4DE4, 0x0714E4


def set_number(dapp: Contract, number: int = 7) -> Call:
    return call(dapp, "set_number", number)


async def used(opened: Opened, dapp: Contract, times: int = 1) -> Opened:
    for _ in range(times):
        await run(opened.account, set_number(dapp))
    return opened


async def metered(owner: Account, dapp: Contract, *, calls: int = 5, times: int = 0, **terms: Any) -> Opened:
    """A session of so many calls in all, used so often."""
    terms = {"limits": [call_limit(calls)], "tag": "bot", **terms}
    return await used(await open_session(owner, [Policy(dapp.address, "set_number")], **terms), dapp, times)


def account_of(owner: Account, session: Any, key: SessionKey) -> SessionAccount:
    return SessionAccount(client=owner.client, session=session, key=key)


#
# One session in the place of another
#


async def test_an_update_goes_on_where_the_usage_was(owner: Account, dapp: Contract) -> None:
    opened = await metered(owner, dapp, calls=3, times=2)
    new = await update_session(
        opened.signed,
        owner,
        limits=[call_limit(4)],
        policies=[Policy(dapp.address, "set_number"), Policy(dapp.address, "increase_number")],
    )
    assert new.version > opened.signed.version
    account = account_of(owner, new, opened.key)
    await run(account, call(dapp, "increase_number", 1))
    await run(account, set_number(dapp))
    with pytest.raises(CallsTotalExceeded) as over:
        await run(account, set_number(dapp))
    assert (over.value.where, over.value.violations[0].used) == ("preflight", 4)

    with pytest.raises(SessionSuperseded):
        await run(await forced(opened), set_number(dapp))


async def test_an_update_by_signature_needs_no_transaction(owner: Account, dapp: Contract) -> None:
    opened = await metered(owner, dapp, times=1)
    signed = await create_session(renewed(opened.signed, expires=in_hours(7)), owner)
    await run(account_of(owner, signed, opened.key), set_number(dapp, 9))

    assert await number_of(dapp, owner) == 9
    assert (await session_status(owner.client, opened.signed)).codes == ("session/superseded",)


async def test_a_rotation_keeps_all_but_the_key(owner: Account, dapp: Contract) -> None:
    opened = await metered(owner, dapp, calls=3, times=2)
    key = SessionKey.generate()
    new = await rotate_session(opened.signed, key.public, owner)
    account = account_of(owner, new, key)
    await run(account, set_number(dapp))

    with pytest.raises(CallsTotalExceeded):
        await run(account, set_number(dapp))
    with pytest.raises(SessionSuperseded):
        await run(await forced(opened), set_number(dapp))


async def test_with_key_and_file_gone_a_tag_is_rotated_from_its_history(
    owner: Account, dapp: Contract
) -> None:
    policies = [Policy(dapp.address, "set_number", rules=[word(0) == 7]), Policy(dapp.address, "fee")]
    limits = [call_limit(5), fee_limit(10**21, per=DAY), token_limit(STRK, 4, standing_approval=True)]
    opened = await open_session(owner, policies, limits=limits, tag="bot", metadata="a bot")
    await used(opened, dapp)

    recovered = await recover_session(owner.client, owner.address, "bot", policies=policies, metadata="a bot")
    assert recovered.fingerprint == opened.signed.fingerprint
    key = SessionKey.generate()
    new = await rotate_session(recovered, key.public, owner)
    await run(account_of(owner, new, key), set_number(dapp))

    states = await get_limits(owner.client, new)
    assert [state.used for state in states if state.limit == call_limit(5)] == [2]
    # Once more: now it went live by the owner's call, not by use.
    again = await recover_session(owner.client, owner.address, "bot", policies=policies, metadata="a bot")
    assert (again.fingerprint, again.key) == (new.fingerprint, key.public)


async def test_a_replacement_is_refused_if_the_old_one_was_used_since(owner: Account, dapp: Contract) -> None:
    opened = await metered(owner, dapp, times=1)
    seen = await get_limits(owner.client, opened.signed)
    request = request_for(
        opened.key, [Policy(dapp.address, ANY)], limits=[call_limit(3)], tag="bot", expires=in_hours(1)
    )
    await used(opened, dapp)

    with pytest.raises(SessionUsedSince) as before:
        await replace_session(opened.signed, request, owner, seen=seen)
    assert (before.value.where, before.value.limit_index) == ("preflight", 0)
    # As if the use had come after the look at it.
    late = await prepare_session(request, address=owner.address, client=owner.client, dialect=NATIVE)
    with pytest.raises(CallFailed) as by_chain:
        await run(owner, replace_call(opened.signed, late, [state.word for state in seen]))
    assert by_chain.value.reason == "session/used-since"
    assert await is_session_live(owner.client, opened.signed)

    new = await replace_session(opened.signed, request, owner)
    await run(account_of(owner, new, opened.key), set_number(dapp))
    with pytest.raises(CallsTotalExceeded):
        await run(account_of(owner, new, opened.key), set_number(dapp))
    with pytest.raises(SessionNotLive):
        await replace_session(opened.signed, request, owner)


#
# Pausing
#


async def test_a_paused_session_waits_and_goes_on(owner: Account, dapp: Contract) -> None:
    opened = await metered(owner, dapp, times=1)
    await opened.account.refresh()
    await pause_session("bot", owner)

    # First the chain says so, then the account knows.
    with pytest.raises(SessionPaused) as by_chain:
        await run(opened.account, set_number(dapp))
    assert by_chain.value.where == "chain"
    with pytest.raises(SessionPaused) as before:
        await run(opened.account, set_number(dapp))
    assert before.value.where == "preflight"
    status = await opened.account.status()
    assert (status.status, status.codes, status.limits[0].used) == ("paused", ("session/paused",), 1)
    assert not await is_session_live(owner.client, opened.signed)
    with pytest.raises(SessionPaused) as updating:
        await update_session(opened.signed, owner, expires=in_hours(1))
    assert updating.value.where == "preflight"

    await resume_session(opened.signed, owner)
    await run(opened.account, set_number(dapp, 8))
    assert await number_of(dapp, owner) == 8
    assert (await opened.account.status()).status == "live"


async def test_revoking_ends_a_pause_with_the_session(owner: Account, dapp: Contract) -> None:
    opened = await metered(owner, dapp, times=1)
    await pause_session("bot", owner)
    await revoke_session("bot", owner)

    status = await session_status(owner.client, opened.signed)
    assert isinstance(status.held, TagState)
    assert (status.status, status.codes, status.held.paused) == ("dead", ("session/revoked",), False)


#
# Installing
#


async def test_sessions_and_other_calls_are_installed_at_once(owner: Account, dapp: Contract) -> None:
    keys = [SessionKey.generate() for _ in range(2)]
    requests = [
        request_for(
            key, [Policy(dapp.address, "set_number")], limits=[call_limit(2)], tag=tag, expires=in_hours(1)
        )
        for key, tag in zip(keys, ("first", "second"), strict=True)
    ]
    sessions = await install_sessions(requests, owner, calls=[set_number(dapp, 5)])
    assert await number_of(dapp, owner) == 5
    listed = await list_sessions(owner.client, owner.address)
    assert [(one.tag, one.state) for one in listed] == [("first", "live"), ("second", "live")]
    assert len({one.transaction_hash for one in listed}) == 1

    for key, session in zip(keys, sessions, strict=True):
        assert session.authorization == ()
        await run(account_of(owner, session, key), set_number(dapp))

    # All or nothing: the dApp's failure takes the session with it.
    third = request_for(keys[0], [Policy(dapp.address, "set_number")], tag="third", expires=in_hours(1))
    with pytest.raises(CallFailed) as refusal:
        await install_sessions([third], owner, calls=[call(dapp, "fail", 1, 0x77)], resource_bounds=BOUNDS)
    assert refusal.value.call_index == 1
    assert (await get_tag_state(owner.client, owner.address, "third")).is_empty


#
# Revoking
#


def approve(spender: int, amount: int) -> Call:
    return call(STRK, "approve", spender, amount, 0)


async def allowance(owner: Account, spender: int) -> int:
    low, high = await owner.client.call_contract(call(STRK, "allowance", owner.address, spender))
    return low + (high << 128)


async def test_revoking_zeroes_what_the_session_approved_and_nothing_else(
    owner: Account, dapp: Contract
) -> None:
    limits = [token_limit(STRK, 100, standing_approval=True)]
    policies = [Policy(STRK, "approve"), Policy(dapp.address, "set_number")]
    opened = await open_session(owner, policies, limits=limits, tag="bot")
    await run(owner, approve(OTHER, 40))
    await run(opened.account, [approve(SPENDER, 30), set_number(dapp)])
    await run(opened.account, approve(SPENDER + 1, 20))
    await run(opened.account, approve(SPENDER + 1, 0))
    assert {one.spender for one in await standing_approvals(owner.client, owner.address, [STRK])} == {
        SPENDER,
        OTHER,
    }

    done = await revoke_session("bot", owner)

    assert [(one.token, one.spender, one.amount) for one in done.zeroed] == [(STRK, SPENDER, 30)]
    assert (await allowance(owner, SPENDER), await allowance(owner, OTHER)) == (0, 40)
    with pytest.raises(SessionRevoked):
        await run(opened.account, set_number(dapp))
    receipt = await owner.client.get_transaction_receipt(done.transaction_hash)
    assert receipt.transaction_hash == done.transaction_hash


async def test_a_key_is_revoked_wherever_it_is_live(owner: Account, dapp: Contract) -> None:
    key = SessionKey.generate()
    sessions = await install_sessions(
        [
            request_for(key, [Policy(dapp.address, "set_number")], tag=tag, expires=in_hours(1))
            for tag in ("first", "second")
        ],
        owner,
    )
    other = await metered(owner, dapp, times=1)
    done = await revoke_session(key.public, owner)

    assert [tag for tag, _ in done.revoked] == ["first", "second"]
    for session in sessions:
        assert (await session_status(owner.client, session)).codes == ("session/revoked",)
    assert (await other.account.status()).status == "live"


async def test_a_revocation_reaches_what_was_only_signed(owner: Account, dapp: Contract) -> None:
    opened = await metered(owner, dapp)
    await revoke_session("bot", owner)
    assert (await session_status(owner.client, opened.signed)).codes == ("session/revoked",)

    again = await metered(owner, dapp, times=1)
    done = await revoke_session(again.signed, owner, close=True)
    assert done.revoked == (("bot", 2**32 - 1),)
    with pytest.raises(ValueError, match="closed"):
        await metered(owner, dapp)


async def test_all_sessions_end_and_their_approvals(owner: Account, dapp: Contract) -> None:
    limits = [token_limit(STRK, 100, standing_approval=True)]
    opened = await open_session(owner, [Policy(STRK, "approve")], limits=limits, tag="bot")
    signed_only = await metered(owner, dapp, tag="other")
    await run(opened.account, approve(SPENDER, 30))

    done = await revoke_all(owner)

    assert len(done.zeroed) == 1
    assert await allowance(owner, SPENDER) == 0
    assert (await session_status(owner.client, opened.signed)).status == "dead"
    assert (await session_status(owner.client, signed_only.signed)).codes == ("session/bad-authorization",)


#
# History
#


async def test_the_history_tells_all_of_it(devnet: Devnet, owner: Account, dapp: Contract) -> None:
    opened = await metered(owner, dapp, times=2)
    new_key = SessionKey.generate()
    updated = await update_session(opened.signed, owner, expires=in_hours(5))
    rotated = await rotate_session(updated, new_key.public, owner)
    await run(account_of(owner, rotated, new_key), set_number(dapp))
    await pause_session("bot", owner)
    await resume_session("bot", owner)
    other = await used(await metered(owner, dapp, tag="other"), dapp)
    await revoke_session("bot", owner)
    await revoke_all(owner)
    begins = await metered(owner, dapp, times=1)

    entries = await session_history(owner.client, owner.address)
    key, new, others = opened.key.public.guid, new_key.public.guid, other.key.public.guid
    assert [(one.kind, one.tag, one.key_guid) for one in entries] == [
        ("added", "bot", key),
        ("used", "bot", key),
        ("used", "bot", key),
        ("updated", "bot", key),
        ("rotated", "bot", new),
        ("used", "bot", new),
        ("paused", "bot", new),
        ("resumed", "bot", new),
        ("added", "other", others),
        ("used", "other", others),
        ("revoked", "bot", new),
        ("epoch-changed", None, None),
        ("added", "bot", begins.key.public.guid),
        ("used", "bot", begins.key.public.guid),
    ]
    assert [one.version for one in entries[:5]] == [
        *(opened.signed.version,) * 3,
        updated.version,
        rotated.version,
    ]
    assert await list_tags(owner.client, owner.address) == ["bot", "other"]

    # In pages, from a later block, of one tag, of one key: parts of the same.
    paged: list[HistoryEntry] = []
    continuation = None
    while True:
        page = await history_page(owner.client, owner.address, size=3, continuation=continuation)
        paged += page.entries
        continuation = page.continuation
        if continuation is None:
            break
    assert paged == entries
    from_block = entries[4].block_number
    assert from_block is not None
    assert await session_history(owner.client, owner.address, from_block=from_block) == entries[4:]
    of_other = await session_history(owner.client, owner.address, tag="other")
    assert [one.kind for one in of_other] == ["added", "used", "epoch-changed"]
    of_new = await session_history(devnet.client, owner.address, key=new_key.public)
    assert [one.kind for one in of_new] == [
        "rotated",
        "used",
        "paused",
        "resumed",
        "revoked",
        "epoch-changed",
    ]

    listed = await list_sessions(owner.client, owner.address)
    assert [(one.tag, one.state, one.uses) for one in listed] == [
        ("bot", "superseded", 2),
        ("bot", "superseded", 0),
        ("bot", "revoked", 1),
        ("other", "ended", 1),
        ("bot", "live", 1),
    ]
    assert [one.fingerprint for one in listed[:3]] == [
        one.fingerprint % 2**252 for one in (opened.signed, updated, rotated)
    ]
    by_key = await list_sessions(owner.client, owner.address, key=new_key.public)
    assert [(one.version, one.previous_version) for one in by_key] == [(rotated.version, updated.version)]


#
# What the account says, and what it costs
#


async def test_the_account_hashes_and_judges_as_this_package_does(owner: Account, dapp: Contract) -> None:
    policy = Policy(dapp.address, "set_number", rules=[word(0).one_of(7, 8)])
    limits = [fee_limit(10**21), call_limit(2, per=HOUR), token_limit(STRK, 5, accounting="net")]
    opened = await open_session(owner, [policy], limits=limits, tag="bot")
    session, client = opened.signed, owner.client

    assert await get_session_hash(client, session) == session.hash
    assert await get_session_message_hash(client, session) == session.message_hash
    assert await get_access_kind(client, session) == "allow-list"
    assert await explain(client, session, [set_number(dapp)], fee=10**21) is None
    broken = await explain(client, session, [set_number(dapp), set_number(dapp, 9)])
    assert isinstance(broken, RuleBroken)
    assert (broken.call_index, broken.rule_index) == (1, 0)
    outside = await explain(client, session, [call(dapp, "fee")])
    assert isinstance(outside, CallNotAllowed)
    dear = await explain(client, session, [set_number(dapp)], fee=10**21 + 1)
    assert isinstance(dear, FeeTotalExceeded)
    assert (dear.limit_index, dear.used, dear.spend, dear.amount) == (0, 0, 10**21 + 1, 10**21)


async def test_an_estimation_tells_the_rule_and_where(owner: Account, dapp: Contract) -> None:
    policy = Policy(dapp.address, "set_number", rules=[word(0) == 7])
    opened = await open_session(owner, [policy], tag="bot")
    unchecked = await forced(opened)
    with pytest.raises(NODE_FAILURES) as failure:
        await unchecked.execute_v3([set_number(dapp), set_number(dapp, 9)], auto_estimate=True)

    rule = refused(failure.value, method="starknet_estimateFee", account=owner.address)
    assert isinstance(rule, RuleBroken)
    assert (rule.call_index, rule.rule_index) == (1, 0)


async def test_estimated_bounds_are_enough_and_the_headroom_is_right(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "set_number")], tag="first")
    first = await opened.account.headroom(set_number(dapp))
    assert (first.transactions, first.limits) == (None, ())
    await opened.account.wait(
        await opened.account.execute_v3(set_number(dapp), auto_estimate=True), within=30
    )

    limits = [fee_limit(4 * first.fee)]
    limited = await open_session(owner, [Policy(dapp.address, "set_number")], limits=limits, tag="bot")
    account = limited.account
    sent = 0
    while (left := await account.headroom(set_number(dapp))).transactions:
        await account.wait(await account.execute_v3(set_number(dapp), auto_estimate=True), within=30)
        sent += 1
    assert sent >= 3
    assert left.limits[0].remaining < left.fee
    with pytest.raises(FeeTotalExceeded) as refusal:
        await account.execute_v3(set_number(dapp), auto_estimate=True)
    assert refusal.value.where == "preflight"


class Vault:
    """In front of a key that is kept elsewhere."""

    def __init__(self, key: SessionKey) -> None:
        self._key = key
        self.public = key.public

    def sign(self, message_hash: int) -> tuple[int, int]:
        return self._key.sign(message_hash)


async def test_a_signer_of_ones_own_works_as_a_key_does(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "set_number")], tag="bot")
    account = SessionAccount(client=owner.client, session=opened.signed, key=Vault(opened.key))
    await account.wait(await account.execute_v3(set_number(dapp, 6), auto_estimate=True), within=30)
    assert account.signer.is_live
    await account.wait(await account.execute_v3(set_number(dapp, 8), auto_estimate=True), within=30)

    assert await number_of(dapp, owner) == 8


async def test_an_owner_sees_what_a_tag_has_used_already(owner: Account, dapp: Contract) -> None:
    opened = await metered(owner, dapp, times=2)
    prepared = await prepare_session(
        renewed(opened.signed, limits=[call_limit(9)]), address=owner.address, client=owner.client
    )

    assert "used so far: 2 calls" in prepared.describe()
    await run(owner, revoke_call(owner.address, "bot"))
