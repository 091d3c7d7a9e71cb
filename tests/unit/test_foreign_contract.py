"""What accounts of another make hold, and the owner's calls there, on a node that answers as told."""

from __future__ import annotations

from typing import Any

import pytest
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.client_errors import ClientError

from starknet_sessions.contracts.foreign import (
    guardian_guids,
    is_authorization_valid,
    owner_guids,
    read_foreign_state,
    register_foreign_call,
    revoke_foreign_call,
)
from starknet_sessions.dialects.argent import ARGENT_040, ARGENT_050, full_authorization
from starknet_sessions.dialects.binding import bind_foreign
from starknet_sessions.dialects.cartridge import CARTRIDGE, registered_authorization, session_felts
from starknet_sessions.dialects.dialect import CoSignature
from starknet_sessions.dialects.foreign import ForeignDialect, ForeignSession, ForeignState
from starknet_sessions.errors import InvalidInput, NodeError, NotPossible
from starknet_sessions.felt import short_string
from starknet_sessions.keys import SessionKey
from starknet_sessions.policy import Policy
from starknet_sessions.request import RequestSession
from starknet_sessions.testing import RecordingClient

ACCOUNT = 0xACC
KEY = SessionKey.from_private(12345)
NO_ENTRY_POINT = ClientError("Requested entrypoint does not exist in the contract.", code="21")
PANIC = ClientError("Contract error", code="40", data="0x617267656e742f696e76616c69642d6f776e65722d736967")
NOT_THERE = ClientError("Contract not found", code="20")
AUTHORIZATION = full_authorization(CoSignature(11, 1, 2), CoSignature(22, 3, 4))


def session(dialect: ForeignDialect = ARGENT_040) -> ForeignSession:
    request = RequestSession(
        key=KEY.public, policies=[Policy(0xDA99, "set_number")], expires=1_800_000_000, unlimited_fees=True
    )
    return bind_foreign(request, dialect, address=ACCOUNT, chain_id="SN_SEPOLIA")


def answering(**views: Any) -> RecordingClient:
    client = RecordingClient()
    client.reply("call_contract", NO_ENTRY_POINT)
    for view, reply in views.items():
        client.reply_view(view, reply)
    return client


async def test_argents_accounts_tell_revoked_and_cached() -> None:
    client = answering(is_session_revoked=[0], is_session_authorization_cached=[1])
    of = session().authorized(AUTHORIZATION)

    assert await read_foreign_state(client, of) == ForeignState(is_revoked=False, is_cached=True)
    (asked,) = client.viewed("is_session_revoked")
    assert (asked.to_addr, asked.calldata) == (ACCOUNT, [of.message_hash])
    # Nobody has signed it: of 0.5.0 it is asked by owner and guardian.
    unsigned = await read_foreign_state(answering(is_session_revoked=[1]), session(ARGENT_050))
    assert unsigned == ForeignState(is_revoked=True, is_cached=False)


async def test_controllers_tell_revoked_and_registered() -> None:
    client = answering(is_session_revoked=[0], is_session_registered=[1])
    state = await read_foreign_state(client, session(CARTRIDGE).authorized(registered_authorization(9)))

    assert state == ForeignState(is_revoked=False, is_cached=True, is_registered=True)
    (asked,) = client.viewed("is_session_registered")
    assert asked.calldata == [session(CARTRIDGE).message_hash, 9]


@pytest.mark.parametrize("answer", [NO_ENTRY_POINT, NOT_THERE, TimeoutError(), [], [2], [0, 0]])
async def test_another_account_has_no_such_state(answer: Any) -> None:
    with pytest.raises(NodeError):
        await read_foreign_state(
            answering(is_session_revoked=answer, is_session_authorization_cached=[0]), session()
        )


async def test_the_account_judges_the_authorization() -> None:
    client = answering(is_valid_signature=[short_string("VALID")])
    of = session().authorized(AUTHORIZATION)

    assert await is_authorization_valid(client, of)
    (asked,) = client.viewed("is_valid_signature")
    assert asked.calldata == [of.message_hash, 9, *AUTHORIZATION]
    assert not await is_authorization_valid(answering(is_valid_signature=[0]), of)


@pytest.mark.parametrize(
    "panic",
    [
        PANIC,
        ClientError("Contract error", code="40", data=None),
        # A string that our own account has too.
        ClientError("Contract error", code="40", data=hex(short_string("session/expired"))),
    ],
)
async def test_an_account_that_panics_says_no(panic: ClientError) -> None:
    assert not await is_authorization_valid(
        answering(is_valid_signature=panic), session(ARGENT_050).authorized(AUTHORIZATION)
    )


@pytest.mark.parametrize("failure", [NOT_THERE, TimeoutError(), ClientError("busy", code="-32000")])
async def test_a_node_that_fails_says_nothing(failure: Exception) -> None:
    with pytest.raises(NodeError):
        await is_authorization_valid(answering(is_valid_signature=failure), session().authorized((1,)))
    for read in (owner_guids, guardian_guids):
        client = RecordingClient()
        client.reply("call_contract", failure)
        with pytest.raises(NodeError):
            await read(client, ACCOUNT)


async def test_argents_accounts_tell_their_signers() -> None:
    # 0.5.0: lists.
    several = answering(get_owners_guids=[2, 7, 8], get_guardians_guids=[1, 9])
    assert await owner_guids(several, ACCOUNT) == (7, 8)
    assert await guardian_guids(several, hex(ACCOUNT)) == (9,)
    nobody = answering(get_owners_guids=[0], get_guardians_guids=[])
    assert await owner_guids(nobody, ACCOUNT) == await guardian_guids(nobody, ACCOUNT) == ()
    # 0.4.0: one of each, the guardian an Option.
    one = answering(get_owner_guid=[7], get_guardian_guid=[0, 9])
    assert await owner_guids(one, ACCOUNT) == (7,)
    assert await guardian_guids(one, ACCOUNT) == (9,)
    assert await guardian_guids(answering(get_guardian_guid=[1]), ACCOUNT) == ()


async def test_other_accounts_do_not_tell() -> None:
    for read in (owner_guids, guardian_guids):
        with pytest.raises(NotPossible, match="does not tell"):
            await read(answering(), ACCOUNT)


def test_the_owner_revokes_by_the_sessions_hash() -> None:
    for dialect in (ARGENT_040, ARGENT_050, CARTRIDGE):
        of = session(dialect)
        call = revoke_foreign_call(of)
        assert (call.to_addr, call.calldata) == (ACCOUNT, [of.message_hash])
        assert call.selector == 0x3FAB092E963914FD624EEDD965D67F571FEA93CAE38BBACB48BE7DB091BE933


def test_the_owner_registers_a_session_of_a_controller() -> None:
    of = session(CARTRIDGE)
    call = register_foreign_call(of, "0x9")

    assert call.to_addr == ACCOUNT
    assert call.selector == get_selector_from_name("register_session")
    assert call.calldata == [*session_felts(of), 9]
    with pytest.raises(NotPossible, match=r"argent-0\.5\.0"):
        register_foreign_call(session(ARGENT_050), 9)


def test_calls_are_for_sessions_of_another_make() -> None:
    for make in (revoke_foreign_call, lambda of: register_foreign_call(of, 1)):
        with pytest.raises(InvalidInput) as refusal:
            make("session")  # type: ignore[arg-type]
        assert refusal.value.what == "session"
