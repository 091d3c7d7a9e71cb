"""Of what kind an account is, on a node that answers as told."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from starknet_py.net.client_errors import ClientError

from starknet_sessions import detect
from starknet_sessions.contracts.classes import session_account_class_hash
from starknet_sessions.detect import detect_dialect
from starknet_sessions.dialects.argent import ARGENT_040, ARGENT_050
from starknet_sessions.dialects.cartridge import CARTRIDGE
from starknet_sessions.dialects.dialect import Dialect
from starknet_sessions.dialects.native import NATIVE
from starknet_sessions.errors import InvalidInput, NodeError, UnknownAccount
from starknet_sessions.felt import short_string
from starknet_sessions.testing import RecordingClient

ACCOUNT = 0xACC
NO_ENTRY_POINT = ClientError("Requested entrypoint does not exist in the contract.", code="21")
# As older nodes say it, and what a panic looks like.
CONTRACT_ERROR = ClientError("Contract error", code="40", data="ENTRYPOINT_NOT_FOUND")
SESSIONS_ID = 0x3E0F57539344F1256AF87D80E996A5C94CC43A69EBE76B9229F21F72B2189BE
CONTROLLER_ID = 0x11807FBF461E989E437C2A77B6683F3E5D886F83BA27DADE7B341AEB5B1DEF1


def of_class(class_hash: int) -> RecordingClient:
    client = RecordingClient()
    client.reply("get_class_hash_at", class_hash)
    return client


def answering(
    *, supports: int = 0, name: Any = NO_ENTRY_POINT, version: Any = NO_ENTRY_POINT
) -> RecordingClient:
    client = of_class(0xC1A55)
    client.reply_view(
        "supports_interface", lambda request: [int(request.arguments["call"].calldata == [supports])]
    )
    for view, reply in (("getName", name), ("getVersion", version)):
        client.reply_view(view, [short_string(reply)] if isinstance(reply, str) else reply)
    return client


@pytest.mark.parametrize(
    ("class_hash", "dialect"),
    [
        (session_account_class_hash(), NATIVE),
        (0x036078334509B514626504EDC9FB252328D1A240E4E948BEF8D0C08DFF45927F, ARGENT_040),
        (0x073414441639DCD11D1846F287650A00C60C416B9D3BA45D31C651672125B2C2, ARGENT_050),
        (0x59E4405ACCDF565112FE5BF9058B51AB0B0E63665D280B816F9FE4119554B77, CARTRIDGE),
        (0x3E0A04BAB386EAA51A41ABE93D8035DCCC96BD9D216D44201266FE0B8EA1115, CARTRIDGE),
        (0x511DD75DA368F5311134DEE2356356AC4DA1538D2AD18AA66D57C47E3757D59, CARTRIDGE),
        (0x743C83C41CE99AD470AA308823F417B2141E02E04571F5C0004E743556E7FAF, CARTRIDGE),
    ],
)
async def test_a_known_class_is_enough(class_hash: int, dialect: Dialect) -> None:
    client = of_class(class_hash)

    assert await detect_dialect(client, hex(ACCOUNT)) is dialect
    assert client.asked("call_contract") == []


@pytest.mark.parametrize(
    ("class_hash", "name"),
    [
        (0x029927C8AF6BCCF3F6FDA035981E765A7BDBF18A2DC0D630494F8758AA908E2B, "Argent's 0.3.1"),
        (0x01A736D6ED154502257F02B1CCDF4D9D1089F80811CD6ACAD48E6B6A9D1F2003, "Argent's 0.3.0"),
        (0x24A9EDBFA7082ACCFCEABF6A92D7160086F346D622F28741BF1C651C412C9AB, "Controller 1.0.4"),
        (0x32E17891B6CC89E0C3595A3DF7CEE760B5993744DC8DFEF2BD4D443E65C0F40, "Controller 1.0.5"),
    ],
)
async def test_classes_without_sessions_are_to_be_upgraded(class_hash: int, name: str) -> None:
    with pytest.raises(UnknownAccount, match=name) as refusal:
        await detect_dialect(of_class(class_hash), ACCOUNT)

    assert "upgrade" in refusal.value.fix
    assert (refusal.value.address, refusal.value.class_hash) == (ACCOUNT, class_hash)


@pytest.mark.parametrize(
    ("answers", "dialect"),
    [
        ({"supports": SESSIONS_ID}, NATIVE),
        ({"supports": CONTROLLER_ID}, CARTRIDGE),
        ({"name": "ArgentAccount", "version": "0.4.0"}, ARGENT_040),
        ({"name": "ArgentAccount", "version": "0.5.0"}, ARGENT_050),
    ],
)
async def test_another_class_is_asked_what_it_is(answers: dict[str, Any], dialect: Dialect) -> None:
    assert await detect_dialect(answering(**answers), ACCOUNT) is dialect


async def test_an_account_need_not_know_interfaces() -> None:
    client = answering(name="ArgentAccount", version="0.4.0")
    for refusal in (NO_ENTRY_POINT, CONTRACT_ERROR):
        client.reply_view("supports_interface", refusal)
        assert await detect_dialect(client, ACCOUNT) is ARGENT_040


@pytest.mark.parametrize(
    ("answers", "says", "fix"),
    [
        ({}, "does not say what it is", "dialect="),
        ({"name": CONTRACT_ERROR}, "does not say what it is", "dialect="),
        ({"name": []}, "does not say what it is", "dialect="),
        ({"name": [1, 2]}, "does not say what it is", "dialect="),
        ({"name": [5]}, "does not say what it is", "dialect="),
        ({"name": "ArgentMultisig", "version": "0.2.0"}, "calls itself 'ArgentMultisig'", "dialect="),
        ({"name": "ArgentAccount", "version": "0.3.9"}, "0.3.9, which has no sessions", "upgrade"),
        ({"name": "ArgentAccount", "version": "0.2.3"}, "0.2.3, which has no sessions", "upgrade"),
        ({"name": "ArgentAccount", "version": "0.6.0"}, "'0.6.0', which is not known here", "dialect="),
        ({"name": "ArgentAccount"}, "'', which is not known here", "dialect="),
    ],
)
async def test_what_it_is_not_is_said(answers: dict[str, Any], says: str, fix: str) -> None:
    with pytest.raises(UnknownAccount, match=re.escape(says)) as refusal:
        await detect_dialect(answering(**answers), ACCOUNT)

    assert fix in refusal.value.fix
    assert hex(ACCOUNT) in refusal.value.message
    assert (refusal.value.address, refusal.value.class_hash) == (ACCOUNT, 0xC1A55)


async def test_an_account_that_is_not_there_is_a_node_error() -> None:
    client = RecordingClient()
    client.reply("get_class_hash_at", ClientError("Contract not found", code="20"))
    with pytest.raises(NodeError) as refusal:
        await detect_dialect(client, ACCOUNT)

    assert refusal.value.rpc_code == 20
    with pytest.raises(InvalidInput):
        await detect_dialect(client, 0)


@pytest.mark.parametrize("failure", [TimeoutError(), ClientError("busy", code="-32000")])
async def test_a_node_that_does_not_answer_is_not_taken_for_an_answer(failure: Exception) -> None:
    client = answering()
    client.reply_view("getName", failure)
    with pytest.raises(NodeError, match="getName"):
        await detect_dialect(client, ACCOUNT)
    client.reply("get_class_hash_at", failure)
    with pytest.raises(NodeError, match="getClassHashAt"):
        await detect_dialect(client, ACCOUNT)


def test_our_interface_is_the_contracts() -> None:
    source = Path(__file__).parents[2] / "cairo" / "interfaces" / "src" / "session.cairo"
    (told,) = re.findall(r"ISESSIONS_ID: felt252 = (0x[0-9a-f]+)", source.read_text())

    assert int(told, 16) == SESSIONS_ID == detect._SESSIONS_ID
