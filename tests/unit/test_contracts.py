"""Calls and views of the account, held against the ABI it is shipped with."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest
from starknet_py.common import create_sierra_compiled_contract
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.hash.sierra_class_hash import compute_sierra_class_hash
from starknet_py.net.client_errors import ClientError
from starknet_py.net.client_models import Call
from support import ADDRESS, call, signed_offline

from starknet_sessions import (
    ANY,
    DAY,
    CallDenied,
    CallNotAllowed,
    Denied,
    InvalidInput,
    NodeError,
    NotPossible,
    OnlySelf,
    Policy,
    RequestSession,
    RuleError,
    SessionKey,
    TokenWindowExceeded,
    acceptance_hash,
    call_limit,
    change_owner_call,
    check_use,
    explain,
    fee_limit,
    get_access_kind,
    get_epoch,
    get_limits,
    get_owner,
    get_session_hash,
    get_session_message_hash,
    get_tag_state,
    is_session_live,
    is_valid_signature,
    pause_call,
    register_as_owner_call,
    register_call,
    replace_call,
    resume_call,
    revoke_all_call,
    revoke_call,
    session_account_class,
    session_account_class_hash,
    surrender_call,
    token_limit,
    upgrade_call,
    usage_of,
    word,
)
from starknet_sessions.contracts.account import session_felts
from starknet_sessions.dialects.argent import ARGENT_040
from starknet_sessions.dialects.binding import bind_foreign
from starknet_sessions.dialects.cartridge import CARTRIDGE
from starknet_sessions.felt import short_string
from starknet_sessions.testing import RecordingClient
from starknet_sessions.token import REVOKE_SESSION, is_surrender

SIGNED = signed_offline(
    SessionKey.from_private(12345),
    Policy(5, "swap"),
    Policy(ANY, "poke", rules=[word(0) == 7]),
    limits=[
        fee_limit(10, per=DAY),
        call_limit(9, per_transaction=True),
        token_limit(0x70, 8, per=60, sliding=True, until=1_800_000_100, standing_approval=True),
    ],
    denied=[Denied(9, ANY, until=1_800_000_200), Denied(ANY, "poke_all")],
    required_caller=0xCA11,
    unlisted_tokens="allow",
)
BARE = signed_offline(SessionKey.from_private(12345), Policy(5, "swap"))
FELTS = [
    *(SIGNED.tag_felt, SIGNED.version, SIGNED.key.value, SIGNED.valid_after, SIGNED.expires),
    *(SIGNED.root, SIGNED.details_hash, 0xCA11),
    3,
    *(short_string("fee"), 0, short_string("window"), 10, DAY, 0, short_string("gross"), 0),
    *(short_string("calls"), 0, short_string("per-transaction"), 9, 0, 0, short_string("gross"), 0),
    *(short_string("token"), 0x70, short_string("sliding"), 8, 60, 1_800_000_100, short_string("gross"), 1),
    2,
    *(0, get_selector_from_name("poke_all"), 0),
    *(9, 0, 1_800_000_200),
]
NEWER = replace(SIGNED, version=6, limits=())
CALLS: dict[str, tuple[Call, str, list[int]]] = {
    "register": (register_call(SIGNED), "register_session", [*FELTS, 2, *SIGNED.authorization]),
    "register-as-owner": (register_as_owner_call(SIGNED), "register_session", [*FELTS, 0]),
    "replace": (
        replace_call(SIGNED, NEWER, [1, 0, 2]),
        "replace_session",
        [*FELTS, *session_felts(NEWER), 3, 1, 0, 2],
    ),
    "pause": (pause_call(ADDRESS, "bot"), "pause_session", [short_string("bot")]),
    "resume": (resume_call(ADDRESS, "bot"), "resume_session", [short_string("bot")]),
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


def members(struct: str) -> list[str]:
    (found,) = [item for item in abi() if item["type"] == "struct" and item["name"].endswith(f"::{struct}")]
    return [member["name"] for member in found["members"]]


def test_the_structs_have_the_order_of_the_abi() -> None:
    assert members("Session") == [
        *("tag", "version", "public_key", "valid_after", "valid_until", "policies_root", "details_hash"),
        *("required_caller", "limits", "denied"),
    ]
    assert members("Limit") == [
        *("resource", "token", "kind", "amount", "window", "until", "accounting", "standing_approval"),
    ]
    assert members("Denied") == ["contract", "selector", "until"]
    assert members("TagState") == ["version", "revoked", "paused", "fingerprint_bits"]
    assert members("LimitState") == ["used", "remaining", "window_start", "next_reset", "word"]


def test_a_session_is_written_as_the_struct() -> None:
    assert session_felts(SIGNED) == FELTS
    assert session_felts(BARE)[-3:] == [0, 0, 0]


@pytest.mark.parametrize("change", [{"tag": "other"}, {"address": 0xBCC}])
def test_only_a_session_of_the_same_place_takes_anothers(change: dict[str, Any]) -> None:
    with pytest.raises(InvalidInput) as refusal:
        replace_call(SIGNED, replace(NEWER, **change), [0, 0, 0])

    assert refusal.value.what == f"new.{next(iter(change))}"


def test_what_was_seen_is_one_word_per_limit() -> None:
    wrong: list[Any] = [[], [0, 0], [0, 0, -1], [0, 0, "two"]]
    for seen in wrong:
        with pytest.raises(InvalidInput, match="seen"):
            replace_call(SIGNED, NEWER, seen)


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


@pytest.mark.parametrize("of_tag", [revoke_call, pause_call, resume_call])
def test_a_tag_is_checked(of_tag: Callable[[int, str], Call]) -> None:
    for tag in ("x" * 32, "Bot", "", 5):
        with pytest.raises(InvalidInput):
            of_tag(ADDRESS, tag)  # type: ignore[arg-type]


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
    assert await get_session_hash(answering([4]), SIGNED) == 4
    assert await get_session_message_hash(answering([4]), SIGNED) == 4
    assert await get_access_kind(answering([short_string("deny-list")]), SIGNED) == "deny-list"
    state = await get_tag_state(answering([4], [5, 1, 0, 6]), ADDRESS, "bot")
    assert (state.epoch, state.version, state.revoked, state.paused) == (4, 5, True, False)
    assert state.fingerprint217 == 6
    assert (await get_tag_state(answering([4], [5, 0, 1, 6]), ADDRESS, "bot")).paused


async def test_views_ask_with_what_the_account_takes() -> None:
    client = answering([1])
    await is_session_live(client, SIGNED)
    await get_session_hash(client, SIGNED)
    await get_session_message_hash(client, SIGNED)
    await is_valid_signature(client, ADDRESS, 1, [2, 3])

    asked = [request.arguments["call"] for request in client.asked("call_contract")]
    assert asked == [
        Call(ADDRESS, get_selector_from_name("is_session_live"), FELTS),
        Call(ADDRESS, get_selector_from_name("get_session_hash"), FELTS),
        Call(ADDRESS, get_selector_from_name("get_session_message_hash"), FELTS),
        Call(ADDRESS, get_selector_from_name("is_valid_signature"), [1, 2, 2, 3]),
    ]


async def test_limits_are_told_in_the_sessions_order() -> None:
    client = answering([3, 4, 6, 100, 200, 77, 0, 9, 0, 0, 0, 8, 0, 5, 65, 78])
    fee, calls, token = await get_limits(client, SIGNED)

    assert (fee.limit, fee.used, fee.remaining) == (SIGNED.limits[0], 4, 6)
    assert (fee.window_start, fee.next_reset, fee.word) == (100, 200, 77)
    assert (calls.limit, calls.used, calls.remaining, calls.word) == (SIGNED.limits[1], 0, 9, 0)
    assert (token.limit, token.used, token.next_reset) == (SIGNED.limits[2], 8, 65)
    assert client.asked("call_contract")[0].arguments["call"] == Call(
        ADDRESS, get_selector_from_name("get_limits"), FELTS
    )
    keys = [limit.usage_key(SIGNED.tag_felt) for limit in SIGNED.limits]
    assert usage_of(SIGNED, (fee, calls, token)) == {keys[0]: 77, keys[2]: 78}


async def test_without_limits_no_node_is_asked() -> None:
    assert await get_limits(RecordingClient(), BARE) == ()


async def test_nothing_is_used_on_an_account_that_is_not_there() -> None:
    states = await get_limits(answering(NOT_THERE), SIGNED)

    assert [(one.used, one.remaining, one.word) for one in states] == [(0, 10, 0), (0, 9, 0), (0, 8, 0)]


#
# Why not?
#


async def test_the_account_explains_what_it_would_refuse() -> None:
    data = [short_string("session/token-window-exceeded"), 2, 8, 5, 0, 8, 1_800_000_060]
    client = answering([len(data), *data])
    broken = await explain(client, SIGNED, [call(5, "swap", 1)], fee=2**130 + 3, now=1_800_000_000)

    assert isinstance(broken, TokenWindowExceeded)
    assert (broken.limit_index, broken.used, broken.spend, broken.amount) == (2, 8, 5, 8)
    assert broken.retry_after == 1_800_000_060
    asked = client.asked("call_contract")[0].arguments["call"]
    leaf = [1 << 128, SIGNED.tree.proof(0)[0]]
    assert asked.selector == get_selector_from_name("explain")
    assert asked.calldata == [
        *FELTS,
        *(1, 2, *leaf),
        *(1, 5, get_selector_from_name("swap"), 1, 1),
        *(3, 4),
    ]


async def test_nothing_to_explain_is_none() -> None:
    assert await explain(answering([0]), SIGNED, [call(5, "swap")]) is None


@pytest.mark.parametrize(
    ("asked", "kind", "rules"),
    [
        (call(6, "poke", 7), 3, 1),
        # The rule is broken: its leaf is shown all the same, so that the account can say so.
        (call(6, "poke", 8), 3, 1),
        (call(6, "other"), 1, 0),
    ],
    ids=["allowed", "rule-broken", "outside"],
)
async def test_the_leaf_shown_is_the_one_that_speaks_of_the_call(asked: Call, kind: int, rules: int) -> None:
    client = answering([0])
    await explain(client, SIGNED, [asked])

    leaf = client.viewed("explain")[0].calldata[len(FELTS) + 2]
    assert (leaf >> 128 & 0xFF, bool(leaf >> 136)) == (kind, bool(rules))


async def test_a_surrender_is_explained_without_leaves() -> None:
    client = answering([0])
    await explain(client, SIGNED, [surrender_call(SIGNED)])

    assert client.viewed("explain")[0].calldata[len(FELTS) : len(FELTS) + 3] == [1, 0, 1]


async def test_a_reason_not_known_here_is_a_node_error() -> None:
    with pytest.raises(NodeError, match="0x77"):
        await explain(answering([1, 0x77]), SIGNED, [call(5, "swap")])
    with pytest.raises(InvalidInput, match="fee"):
        await explain(answering([0]), SIGNED, [call(5, "swap")], fee=-1)


async def test_checking_raises_what_explaining_tells() -> None:
    denied = [hex(short_string("session/call-denied")), "0x1", "0x2"]
    data: Any = {"revert_error": {"contract_address": hex(ADDRESS), "error": json.dumps(denied)}}
    panic = ClientError("Contract error", code="40", data=data)
    with pytest.raises(CallDenied) as refusal:
        await check_use(answering(panic), SIGNED, [call(5, "swap")])

    assert (refusal.value.call_index, refusal.value.denied_index) == (1, 2)
    client = answering([])
    await check_use(client, SIGNED, [call(5, "swap")], now=1_800_000_000)
    assert client.viewed("check_use")[0].calldata[: len(FELTS)] == FELTS


async def test_an_explanation_is_an_error_to_raise_or_to_read() -> None:
    data = [short_string("session/call-not-allowed"), 0]
    broken = await explain(answering([2, *data]), SIGNED, [call(6, "other")])

    assert isinstance(broken, RuleError)
    assert isinstance(broken, CallNotAllowed)
    assert (broken.where, broken.call_index) == ("chain", 0)


async def test_an_account_that_is_not_there_holds_nothing() -> None:
    assert await get_epoch(answering(NOT_THERE), ADDRESS) == 0
    assert (await get_tag_state(answering(NOT_THERE), ADDRESS, "bot")).is_empty
    assert (await get_tag_state(answering([0], NOT_THERE), ADDRESS, "bot")).is_empty


VIEWS: dict[str, Callable[[RecordingClient], Awaitable[object]]] = {
    "get_epoch": lambda client: get_epoch(client, ADDRESS),
    "get_owner": lambda client: get_owner(client, ADDRESS),
    "is_session_live": lambda client: is_session_live(client, SIGNED),
    "is_valid_signature": lambda client: is_valid_signature(client, ADDRESS, 1, []),
    "get_limits": lambda client: get_limits(client, SIGNED),
    "get_access_kind": lambda client: get_access_kind(client, SIGNED),
    "get_session_hash": lambda client: get_session_hash(client, SIGNED),
    "get_session_message_hash": lambda client: get_session_message_hash(client, SIGNED),
    "explain": lambda client: explain(client, SIGNED, []),
    "check_use": lambda client: check_use(client, SIGNED, []),
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


@pytest.mark.parametrize(
    "ask",
    [
        is_session_live,
        get_session_hash,
        get_session_message_hash,
        get_limits,
        get_access_kind,
        lambda client, session: explain(client, session, []),
        lambda client, session: check_use(client, session, []),
    ],
)
async def test_our_views_are_of_our_sessions_only(ask: Any) -> None:
    client = RecordingClient()
    request = RequestSession(
        key=SessionKey.from_private(7).public,
        expires=1_800_000_000,
        policies=[Policy(0xDA99, "swap")],
        unlimited_fees=True,
    )
    foreign = bind_foreign(request, ARGENT_040, address=0xACC, chain_id=1)
    with pytest.raises(NotPossible, match="kind argent") as refusal:
        await ask(client, foreign)
    assert "session_status" in refusal.value.fix
    with pytest.raises(InvalidInput, match="session is a RequestSession"):
        await ask(client, request)
    assert client.requests == []


@pytest.mark.parametrize("make", [register_call, register_as_owner_call, surrender_call])
def test_our_calls_are_of_our_sessions_only(make: Any) -> None:
    request = RequestSession(
        key=SessionKey.from_private(7).public,
        expires=1_800_000_000,
        policies=[Policy(0xDA99, "swap")],
        unlimited_fees=True,
    )
    foreign = bind_foreign(request, CARTRIDGE, address=0xACC, chain_id=1)
    with pytest.raises(NotPossible) as refusal:
        make(foreign.authorized([1]))
    assert refusal.value.dialect == "cartridge"
