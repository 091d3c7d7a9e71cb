"""One reader for signed sessions, whatever account they are for."""

import dataclasses
import hashlib
import json
from typing import Any

import pytest

from starknet_sessions.dialects.argent import ARGENT_040
from starknet_sessions.dialects.binding import bind_foreign
from starknet_sessions.dialects.foreign import SignedForeignSession
from starknet_sessions.errors import InvalidInput, SessionFileError
from starknet_sessions.keys import SessionKey
from starknet_sessions.limits import call_limit, fee_limit
from starknet_sessions.policy import Policy
from starknet_sessions.request import RequestSession
from starknet_sessions.rules import word
from starknet_sessions.session import SignedSession
from starknet_sessions.session_json import load_session

T = 1_763_683_200
REQUEST = RequestSession(
    key=SessionKey.from_private(12345).public,
    expires=T + 3600,
    policies=[Policy(0x1234, "swap")],
    unlimited_fees=True,
)
NATIVE = REQUEST.bind(address=0xACC, chain_id="SN_SEPOLIA", epoch=0, version=T).authorized([1, 2])
FOREIGN = bind_foreign(REQUEST, ARGENT_040, address=0xACC, chain_id="SN_SEPOLIA").authorized([1, 2, 3, 4])


@pytest.mark.parametrize(("session", "kind"), [(NATIVE, SignedSession), (FOREIGN, SignedForeignSession)])
def test_the_schema_tells_whose_account_it_is(session: Any, kind: type) -> None:
    for text in (session.to_json(), session.to_json().encode()):
        read = load_session(text)
        assert type(read) is kind
        assert read == session


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("{", "$"),
        ("[]", "$"),
        ("{}", "$.schema"),
        ('{"schema": "starknet-sessions/other"}', "$.schema"),
        ('{"schema": ["starknet-sessions/foreign-session"]}', "$.schema"),
        ('{"schema": "starknet-sessions/foreign-session"}', "$.schema_version"),
    ],
)
def test_other_text_is_refused(text: str, path: str) -> None:
    with pytest.raises(SessionFileError) as caught:
        load_session(text)
    assert caught.value.path == path


CLIENT = bind_foreign(
    dataclasses.replace(
        REQUEST,
        policies=[Policy(0x1234, "swap", until=T + 60, rules=[word(0) == 5]), Policy(0x1234, "quote")],
        limits=[call_limit(3), fee_limit(7)],
        unlimited_fees=False,
        valid_after=T,
        tag="bot",
    ),
    ARGENT_040,
    address=0xACC,
    chain_id="SN_SEPOLIA",
    enforce="client",
).authorized([1, 2, 3, 4])


def unruled(data: dict[str, Any]) -> None:
    del data["policies"][0]["rules"]


def endless(data: dict[str, Any]) -> None:
    del data["policies"][0]["until"]


def everything(data: dict[str, Any]) -> None:
    unruled(data)
    endless(data)
    data.update(limits=[], valid_after=0, tag="default", enforce="chain")


@pytest.mark.parametrize(
    "edit",
    [
        unruled,
        endless,
        everything,
        lambda data: data.update(limits=data["limits"][:1]),
        lambda data: data.update(valid_after=0),
        lambda data: data.update(tag="other"),
        lambda data: data["policies"][0]["rules"][0].update(values=["0x6"]),
    ],
)
def test_terms_that_only_this_package_enforces_can_be_edited_unless_their_hash_was_kept(edit: Any) -> None:
    assert load_session(CLIENT.to_json(), expected=CLIENT.terms_hash) == CLIENT
    data = CLIENT.to_dict()
    edit(data)
    text = json.dumps(data)
    # The owner's signature fits, and nothing in the file tells.
    assert load_session(text).message_hash == CLIENT.message_hash
    with pytest.raises(SessionFileError, match="expected"):
        load_session(text, expected=hex(CLIENT.terms_hash))


def test_the_hash_of_the_terms_is_there_before_the_owner_signs() -> None:
    unsigned = bind_foreign(REQUEST, ARGENT_040, address=0xACC, chain_id="SN_SEPOLIA")
    assert unsigned.terms_hash == FOREIGN.terms_hash != CLIENT.terms_hash
    # Kept by backends, so it may never change.
    document = FOREIGN.to_dict()
    for name in ("schema", "schema_version", "root", "message_hash", "owner_guid", "authorization"):
        del document[name]
    text = json.dumps(document, sort_keys=True, separators=(",", ":"))
    assert FOREIGN.terms_hash == int(hashlib.sha256(text.encode()).hexdigest(), 16) // 2**6
    assert FOREIGN.terms_hash == 0x306623BF36345F4D94389A8414CF60088CD3EE22C6151F917F756929FE38054


def test_a_session_of_our_own_account_is_expected_by_its_message_hash() -> None:
    assert load_session(NATIVE.to_json(), expected=NATIVE.message_hash) == NATIVE
    with pytest.raises(SessionFileError, match="expected"):
        load_session(NATIVE.to_json(), expected=FOREIGN.terms_hash)


@pytest.mark.parametrize("expected", ["", "hello", -1, 2**252, 1.5, b"x"])
def test_what_is_no_hash_is_refused(expected: Any) -> None:
    with pytest.raises(InvalidInput):
        load_session(FOREIGN.to_json(), expected=expected)


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(InvalidInput):
        load_session(FOREIGN.to_dict())  # type: ignore[arg-type]


def test_who_reads_the_other_kind_is_told_what_reads_both() -> None:
    with pytest.raises(SessionFileError, match=r"at \$.schema") as refusal:
        SignedSession.from_json(FOREIGN.to_json())
    assert refusal.value.fix.startswith("Read it with load_session(text)")
    with pytest.raises(SessionFileError) as unknown:
        load_session('{"schema": "else"}')
    assert unknown.value.fix == SessionFileError.fix
