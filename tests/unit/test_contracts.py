"""Calls and views of the account, held against the ABI it is shipped with."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from starknet_py.common import create_sierra_compiled_contract
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.hash.sierra_class_hash import compute_sierra_class_hash
from starknet_py.net.client_errors import ClientError
from starknet_py.net.client_models import Call
from support import ADDRESS, signed_offline

from starknet_sessions import (
    InvalidInput,
    NodeError,
    OnlySelf,
    Policy,
    SessionKey,
    acceptance_hash,
    change_owner_call,
    get_epoch,
    get_owner,
    get_tag_state,
    is_session_live,
    is_valid_signature,
    register_as_owner_call,
    register_call,
    revoke_all_call,
    revoke_call,
    session_account_class,
    session_account_class_hash,
    surrender_call,
    upgrade_call,
)
from starknet_sessions.felt import short_string
from starknet_sessions.testing import RecordingClient
from starknet_sessions.token import REVOKE_SESSION, is_surrender

SIGNED = signed_offline(SessionKey.from_private(12345), Policy(5, "swap"))
FELTS = [
    SIGNED.tag_felt,
    SIGNED.version,
    SIGNED.key.guid,
    SIGNED.valid_after,
    SIGNED.expires,
    SIGNED.root,
    SIGNED.details_hash,
]
CALLS: dict[str, tuple[Call, str, list[int]]] = {
    "register": (register_call(SIGNED), "register_session", [*FELTS, 2, *SIGNED.authorization]),
    "register-as-owner": (register_as_owner_call(SIGNED), "register_session", [*FELTS, 0]),
    "revoke": (revoke_call(ADDRESS, "bot", 7), "revoke_session", [short_string("bot"), 7]),
    "close": (revoke_call(ADDRESS, "bot"), "revoke_session", [short_string("bot"), 2**32 - 1]),
    "surrender": (surrender_call(SIGNED), "revoke_session", [SIGNED.tag_felt, SIGNED.version]),
    "revoke-all": (revoke_all_call(hex(ADDRESS)), "revoke_all", []),
    "change-owner": (change_owner_call(ADDRESS, 6, (7, 8)), "change_owner", [6, 2, 7, 8]),
    "upgrade": (upgrade_call(ADDRESS, 6), "upgrade", [6, 0, 0]),
    "upgrade-with": (
        upgrade_call(ADDRESS, 6, initializer="initialize", calldata=[9]),
        "upgrade",
        [6, get_selector_from_name("initialize"), 1, 9],
    ),
}


def abi() -> list[dict[str, Any]]:
    items = json.loads(session_account_class().sierra)["abi"]
    parsed: list[dict[str, Any]] = items if isinstance(items, list) else json.loads(items)
    return parsed


def functions() -> dict[str, dict[str, Any]]:
    interfaces = [item["items"] for item in abi() if item["type"] == "interface"]
    return {function["name"]: function for items in interfaces for function in items}


@pytest.mark.parametrize("name", CALLS)
def test_a_call_is_as_the_account_takes_it(name: str) -> None:
    made, entry_point, calldata = CALLS[name]

    assert made == Call(ADDRESS, get_selector_from_name(entry_point), calldata)
    assert functions()[entry_point]["state_mutability"] == "external"


def test_the_session_struct_has_the_order_of_the_abi() -> None:
    (struct,) = [item for item in abi() if item["type"] == "struct" and item["name"].endswith("::Session")]

    assert [member["name"] for member in struct["members"]] == [
        *("tag", "version", "key_guid", "valid_after", "valid_until", "policies_root", "details_hash")
    ]


def test_a_surrender_is_recognised_before_signing() -> None:
    assert surrender_call(SIGNED).selector == REVOKE_SESSION
    assert is_surrender(SIGNED, [surrender_call(SIGNED)])


def test_an_acceptance_binds_chain_account_owner_and_epoch() -> None:
    terms = {"chain_id": 1, "current_owner": 2, "epoch": 4}
    hashes = {
        acceptance_hash(ADDRESS, **terms),
        acceptance_hash(ADDRESS + 1, **terms),
        acceptance_hash(ADDRESS, **{**terms, "chain_id": 3}),
        acceptance_hash(ADDRESS, **{**terms, "current_owner": 3}),
        acceptance_hash(ADDRESS, **{**terms, "epoch": 5}),
    }

    assert len(hashes) == 5


@pytest.mark.parametrize("address", [0, 2**251, "fee", True])
def test_an_address_is_checked(address: Any) -> None:
    with pytest.raises(InvalidInput):
        revoke_all_call(address)


def test_a_tag_is_a_short_string() -> None:
    with pytest.raises(InvalidInput):
        revoke_call(ADDRESS, "x" * 32)


#
# Views
#

NOT_THERE = ClientError("Contract not found", code="20")
BUSY = ClientError("busy", code="-32000")


def answering(*replies: Any) -> RecordingClient:
    client = RecordingClient()
    client.reply("call_contract", *replies)
    return client


async def test_views_read_what_the_account_answers() -> None:
    assert await get_epoch(answering([4]), ADDRESS) == 4
    assert await get_owner(answering([4]), ADDRESS) == 4
    assert await is_session_live(answering([1]), SIGNED) is True
    assert await is_session_live(answering([0]), SIGNED) is False
    assert await is_valid_signature(answering([short_string("VALID")]), ADDRESS, 1, [2, 3]) is True
    assert await is_valid_signature(answering([0]), ADDRESS, 1, [2, 3]) is False
    state = await get_tag_state(answering([4], [5, 1, 6]), ADDRESS, "bot")
    assert (state.epoch, state.version, state.revoked, state.hash217) == (4, 5, True, 6)


async def test_views_ask_with_what_the_account_takes() -> None:
    client = answering([1])
    await is_session_live(client, SIGNED)
    await is_valid_signature(client, ADDRESS, 1, [2, 3])

    asked = [request.arguments["call"] for request in client.asked("call_contract")]
    assert asked == [
        Call(ADDRESS, get_selector_from_name("is_session_live"), FELTS),
        Call(ADDRESS, get_selector_from_name("is_valid_signature"), [1, 2, 2, 3]),
    ]


async def test_an_account_that_is_not_there_holds_nothing() -> None:
    assert await get_epoch(answering(NOT_THERE), ADDRESS) == 0
    assert (await get_tag_state(answering(NOT_THERE), ADDRESS, "bot")).is_empty
    assert (await get_tag_state(answering([0], NOT_THERE), ADDRESS, "bot")).is_empty


VIEWS: dict[str, Callable[[RecordingClient], Awaitable[object]]] = {
    "get_epoch": lambda client: get_epoch(client, ADDRESS),
    "get_owner": lambda client: get_owner(client, ADDRESS),
    "is_session_live": lambda client: is_session_live(client, SIGNED),
    "is_valid_signature": lambda client: is_valid_signature(client, ADDRESS, 1, []),
}


@pytest.mark.parametrize("name", VIEWS)
async def test_a_node_that_cannot_tell_is_a_node_error(name: str) -> None:
    for failure in (BUSY, TimeoutError()):
        with pytest.raises(NodeError) as error:
            await VIEWS[name](answering(failure))
        assert error.value.method == name
    with pytest.raises(NodeError) as of_state:
        await get_tag_state(answering([0], BUSY), ADDRESS, "bot")
    assert of_state.value.method == "get_tag_state"


async def test_a_view_that_panics_with_a_rule_is_that_rule() -> None:
    panic: Any = {
        "revert_error": {
            "contract_address": "0x5",
            "error": json.dumps([hex(short_string("account/only-self"))]),
        }
    }

    with pytest.raises(OnlySelf):
        await get_owner(answering(ClientError("Contract error", code="40", data=panic)), ADDRESS)


#
# Classes
#


def test_the_shipped_class_has_the_hash_it_says() -> None:
    compiled = session_account_class()

    assert compiled.class_hash == session_account_class_hash()
    assert compute_sierra_class_hash(create_sierra_compiled_contract(compiled.sierra)) == compiled.class_hash
    assert compiled.name == "SessionAccount"
    assert json.loads(compiled.casm)["bytecode"]
    assert session_account_class() is compiled
