"""A signed session on an account of another make as JSON: everything in it, and nothing that is not."""

import json
from typing import Any

import pytest

from starknet_sessions.denied import Denied
from starknet_sessions.dialects import FOREIGN
from starknet_sessions.dialects.argent import ARGENT_040, ARGENT_050, Argent
from starknet_sessions.dialects.binding import bind_foreign
from starknet_sessions.dialects.cartridge import CARTRIDGE
from starknet_sessions.dialects.foreign import ForeignDialect, SignedForeignSession
from starknet_sessions.dialects.foreign_file import read_foreign_session, write_foreign_session
from starknet_sessions.errors import SessionFileError
from starknet_sessions.felt import FIELD_PRIME
from starknet_sessions.keys import SessionKey
from starknet_sessions.limits import call_limit, fee_limit, token_limit
from starknet_sessions.policy import ANY, Policy
from starknet_sessions.request import RequestSession
from starknet_sessions.rules import arg

KEY = SessionKey.from_private(12345)
STRK = 0x5678
T = 1_763_683_200
PLAIN: dict[str, Any] = {"policies": [Policy(0x1234, "swap"), Policy(STRK, 5)]}
FULL: dict[str, Any] = {
    "tag": "market-maker",
    "valid_after": T,
    "metadata": 'quote " and \\',
    "policies": [
        Policy(0x1234, "swap", until=T + 60),
        Policy(STRK, "transfer", rules=[arg("amount") <= 2**130]),
    ],
    "limits": [fee_limit(5), call_limit(9, per_transaction=True), token_limit(STRK, 2**127, per=60)],
    "unlimited_fees": False,
}


def signed(dialect: ForeignDialect = ARGENT_050, /, **changes: Any) -> SignedForeignSession:
    enforce = changes.pop("enforce", "chain")
    given = {"key": KEY.public, "expires": T + 3600, "unlimited_fees": True, **PLAIN, **changes}
    session = bind_foreign(
        RequestSession(**given),
        dialect,
        address=0xACC,
        chain_id="SN_SEPOLIA",
        enforce=enforce,
        guardian_guid=0x6A,
    )
    return session.authorized([1, 2, 3, FIELD_PRIME - 1], owner_guid=0x0E)


SESSIONS = [
    pytest.param(signed(), id="plain"),
    pytest.param(signed(ARGENT_040, **FULL, enforce="client"), id="full"),
    pytest.param(signed(CARTRIDGE, policies=[Policy(ANY, ANY)]), id="wildcard"),
    pytest.param(
        signed(CARTRIDGE, policies=[Policy(0x1234, ANY)], denied=[Denied(0x1234, "a")], enforce="client"),
        id="denied",
    ),
]


def read(data: Any) -> SignedForeignSession:
    return read_foreign_session(data, FOREIGN)


@pytest.mark.parametrize("session", SESSIONS)
def test_json_round_trip(session: SignedForeignSession) -> None:
    again = read(json.loads(session.to_json()))

    assert again == session
    assert again.to_dict() == session.to_dict() == write_foreign_session(session)
    assert (again.dialect, again.message_hash) == (session.dialect, session.message_hash)


def test_what_the_file_says() -> None:
    session = signed()
    assert session.to_dict() == {
        "schema": "starknet-sessions/foreign-session",
        "schema_version": 1,
        "dialect": "argent-0.5.0",
        "chain_id": "0x534e5f5345504f4c4941",
        "address": "0xacc",
        "enforce": "chain",
        "tag": "default",
        "key": {"scheme": "stark", "public_key": hex(KEY.public.value)},
        "valid_after": 0,
        "expires": T + 3600,
        "policies": [policy.to_dict() for policy in session.policies],
        "denied": [],
        "limits": [],
        "metadata": "",
        "guardian_guid": "0x6a",
        "root": hex(session.root),
        "message_hash": hex(session.message_hash),
        "owner_guid": "0xe",
        "authorization": ["0x1", "0x2", "0x3", hex(FIELD_PRIME - 1)],
    }


def test_the_private_key_is_not_in_it() -> None:
    text = signed().to_json()
    assert KEY.export_private() not in text
    assert "12345" not in text


@pytest.mark.parametrize("name", list(signed().to_dict()))
def test_every_member_is_needed_and_typed(name: str) -> None:
    data = signed().to_dict()
    for change in ({}, {name: None}, {name: True}):
        with pytest.raises(SessionFileError) as caught:
            read({key: value for key, value in data.items() if key != name} | change)
        assert caught.value.path == f"$.{name}"


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"more": 1}, "$.more"),
        ({"required_caller": "0x1"}, "$.required_caller"),
        ({"schema": "starknet-sessions/session"}, "$.schema"),
        ({"schema_version": 2}, "$.schema_version"),
        ({"schema_version": 0}, "$.schema_version"),
        ({"dialect": "native"}, "$.dialect"),
        ({"dialect": "argent-0.6.0"}, "$.dialect"),
        ({"enforce": "both"}, "$.enforce"),
        ({"address": "0x0"}, "$.address"),
        ({"address": "acc"}, "$.address"),
        ({"owner_guid": hex(FIELD_PRIME)}, "$.owner_guid"),
        ({"guardian_guid": 5}, "$.guardian_guid"),
        ({"key": {"scheme": "stark", "public_key": "0x0"}}, "$.key.public_key"),
        ({"policies": []}, "$.policies"),
        ({"policies": [{"contract": "0x1"}]}, "$.policies[0].selector"),
        ({"authorization": ["0x1", 2]}, "$.authorization[1]"),
        ({"authorization": ["0x0"] * 2**16}, "$.authorization"),
        ({"valid_after": T}, "$.valid_after"),
        ({"limits": [fee_limit(5).to_dict()]}, "$.limits"),
        ({"policies": [Policy(ANY, "claim").to_dict()], "enforce": "client"}, "$.policies[0]"),
        ({"root": "0x1"}, "$.root"),
        ({"message_hash": "0x1"}, "$.message_hash"),
        ({"expires": T + 3601}, "$.message_hash"),
        ({"metadata": "m"}, "$.message_hash"),
        ({"chain_id": "0x1"}, "$.message_hash"),
        ({"policies": [Policy(0x1234, "swap").to_dict()]}, "$.root"),
    ],
)
def test_what_is_wrong_is_refused_with_its_place(changes: dict[str, Any], path: str) -> None:
    with pytest.raises(SessionFileError) as caught:
        read(signed().to_dict() | changes)
    assert caught.value.path == path


def test_the_dialect_is_not_in_the_hash_of_both_argents_and_still_kept() -> None:
    old, new = signed(ARGENT_040), signed(ARGENT_050)
    assert old.message_hash == new.message_hash
    assert read(old.to_dict()).dialect == Argent("0.4.0") != read(new.to_dict()).dialect


@pytest.mark.parametrize("data", [None, [], "x", 5])
def test_what_is_no_object_is_refused(data: Any) -> None:
    with pytest.raises(SessionFileError):
        read(data)
