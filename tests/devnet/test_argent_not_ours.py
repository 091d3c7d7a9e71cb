"""What only accounts of ours have, asked of an Argent account: refused by name, before anything is sent."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from argent_support import ArgentStage, open_argent, run_as, use
from starknet_py.contract import Contract
from starknet_py.net.account.account import Account
from starknet_py.net.client_models import Call
from starknet_py.net.signer.key_pair import KeyPair
from support import BOUNDS, call, number_of

from starknet_sessions import (
    CallFailed,
    CallsTotalExceeded,
    InvalidInput,
    NodeError,
    NotPossible,
    Policy,
    RequestSession,
    SessionKey,
    SessionsError,
    call_limit,
    check_use,
    create_session,
    explain,
    get_limits,
    history_page,
    in_hours,
    install_sessions,
    is_session_live,
    list_sessions,
    list_tags,
    pause_session,
    prepare_session,
    resume_session,
    revoke_all,
    revoke_foreign_call,
    revoke_session,
    session_events,
    session_history,
    usage_from_json,
    usage_to_json,
)
from starknet_sessions.dialects.argent import ARGENT_040
from starknet_sessions.errors.foreign import InvalidSignatureLength
from starknet_sessions.testing import ArgentAccount

pytestmark = pytest.mark.devnet

Ask = Callable[[Any, int], Awaitable[Any]]


@pytest.mark.parametrize("read", [list_tags, list_sessions, session_history, session_events, history_page])
async def test_it_has_no_list_not_even_after_a_revocation(
    argent: ArgentAccount, dapp: Contract, read: Ask
) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "increase_number")])
    with pytest.raises(NotPossible, match="no list of sessions"):
        await read(argent.client, argent.account.address)

    await run_as(argent.account, revoke_foreign_call(opened.signed))

    with pytest.raises(NotPossible, match="no list of sessions"):
        await read(argent.client, argent.account.address)


async def test_it_has_no_tags(argent: ArgentAccount, dapp: Contract) -> None:
    owner, key = argent.account, SessionKey.generate()
    request = RequestSession(
        key=key.public,
        expires=in_hours(1),
        policies=[Policy(dapp.address, "increase_number")],
        unlimited_fees=True,
    )
    nonce = await owner.get_nonce()
    for ask in (
        lambda: pause_session("bot", owner),
        lambda: resume_session("bot", owner),
        lambda: revoke_session("bot", owner),
        lambda: revoke_session(key.public, owner),
        lambda: revoke_all(owner),
        lambda: install_sessions([request], owner),
    ):
        with pytest.raises(NotPossible, match="has no tags"):
            await ask()
    assert await owner.get_nonce() == nonce


async def test_it_has_none_of_our_views(argent: ArgentAccount, dapp: Contract) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "increase_number")])
    session: Any = opened.signed
    calls = [call(dapp, "increase_number", 1)]
    for ask in (
        lambda: explain(argent.client, session, calls),
        lambda: check_use(argent.client, session, calls),
        lambda: get_limits(argent.client, session),
        lambda: is_session_live(argent.client, session),
    ):
        with pytest.raises(NotPossible, match="only accounts of ours"):
            await ask()


async def test_its_kind_can_be_told_by_name(argent: ArgentAccount, dapp: Contract) -> None:
    request = RequestSession(
        key=SessionKey.generate().public,
        expires=in_hours(1),
        policies=[Policy(dapp.address, "increase_number")],
        unlimited_fees=True,
    )
    signed = await create_session(request, argent.account, dialect="argent-0.4.0")
    assert signed.dialect is ARGENT_040  # type: ignore[union-attr]
    with pytest.raises(InvalidInput, match="dialect is 'argent'"):
        await prepare_session(request, address=argent.account.address, client=argent.client, dialect="argent")


async def test_an_owner_without_the_guardian_is_told_what_signs_for_both(
    argent: ArgentAccount, dapp: Contract
) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "increase_number")])
    keys = KeyPair.from_private_key(argent.owner.private_key)
    alone = Account(
        address=argent.account.address, client=argent.client, key_pair=keys, chain=argent.chain_id
    )
    for bounds in (None, BOUNDS):
        with pytest.raises(InvalidSignatureLength) as refusal:
            await revoke_session(opened.signed, alone, resource_bounds=bounds)
        assert "ArgentOwnerSigner(owner, guardian" in refusal.value.fix


async def test_what_was_used_is_kept_as_text_and_told_by_the_status(argent_stage: ArgentStage) -> None:
    stage = argent_stage
    opened = await stage.open(enforce="client", limits=[call_limit(3)])
    increase = call(stage.dapp, "increase_number", 1)
    await use(opened, [increase, increase])
    text = usage_to_json(opened.signed, opened.account.usage)

    with pytest.raises(InvalidInput, match="which is no int"):
        opened.by(usage=json.loads(json.dumps(opened.account.usage)))
    again = opened.by(usage=usage_from_json(text, opened.signed), clock=stage.clock)

    status = await again.status()
    assert (status.status, [state.remaining for state in status.limits]) == ("ready", [1])
    with pytest.raises(CallsTotalExceeded):
        await again.execute_v3([increase, increase], resource_bounds=BOUNDS)
    sent = await again.execute_v3(increase, resource_bounds=BOUNDS)
    await again.wait(sent, within=30)
    assert await number_of(stage.dapp, stage.argent.account) == 3
    used_up = await again.status()
    assert (used_up.status, used_up.codes) == ("dead", ("session/calls-total-exceeded",))


@pytest.mark.parametrize(
    ("where", "words"), [("address", "there is no contract"), ("entry point", "has none of that name")]
)
async def test_a_call_that_leads_nowhere_blames_no_node(
    argent: ArgentAccount, dapp: Contract, where: str, words: str
) -> None:
    nowhere = 0xDEAD if where == "address" else dapp.address
    opened = await open_argent(argent, [Policy(nowhere, 5)])
    with pytest.raises(SessionsError) as refusal:
        await opened.account.execute_v3(Call(nowhere, 5, []), auto_estimate=True)
    assert isinstance(refusal.value, NodeError if where == "address" else CallFailed)
    assert words in refusal.value.fix
