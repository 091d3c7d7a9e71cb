"""What was used of limits that an account does not count: as text, and as it is given to a signer."""

import json
from typing import Any

import pytest

from starknet_sessions.cosigner import LocalGuardian
from starknet_sessions.dialects.argent import ARGENT_040
from starknet_sessions.dialects.binding import bind_foreign
from starknet_sessions.errors import InvalidInput, SessionFileError
from starknet_sessions.felt import FIELD_PRIME
from starknet_sessions.keys import SessionKey
from starknet_sessions.limits import call_limit
from starknet_sessions.policy import Policy
from starknet_sessions.request import RequestSession
from starknet_sessions.signer import SessionSigner
from starknet_sessions.usage_file import require_usage, usage_from_json, usage_to_json

KEY = SessionKey.from_private(12345)
REQUEST = RequestSession(
    key=KEY.public,
    expires=1_800_000_000,
    policies=[Policy(0x1234, "swap")],
    limits=[call_limit(3)],
    unlimited_fees=True,
)


def bound(address: int = 0xACC, chain_id: str = "SN_SEPOLIA") -> Any:
    session = bind_foreign(REQUEST, ARGENT_040, address=address, chain_id=chain_id, enforce="client")
    return session.authorized([1, 2, 3, 4])


SESSION = bound()
NATIVE: Any = REQUEST.bind(address=0xACC, chain_id="SN_SEPOLIA", epoch=0, version=5).authorized([1, 2])
USAGE = {5: 6, FIELD_PRIME - 1: 0}


def changed(**changes: Any) -> str:
    return json.dumps(json.loads(usage_to_json(SESSION, USAGE)) | changes)


@pytest.mark.parametrize("usage", [{}, USAGE])
def test_what_was_written_is_read(usage: dict[int, int]) -> None:
    text = usage_to_json(SESSION, usage)

    assert usage_from_json(text, SESSION) == usage
    assert usage_from_json(text.encode(), SESSION) == usage


def test_another_session_of_the_account_reads_it_too() -> None:
    other = bind_foreign(REQUEST, ARGENT_040, address=0xACC, chain_id="SN_SEPOLIA", enforce="client")
    assert usage_from_json(usage_to_json(SESSION, USAGE), other) == USAGE


@pytest.mark.parametrize(
    ("other", "path"), [(bound(0xBCC), "address"), (bound(chain_id="SN_MAIN"), "chain_id")]
)
def test_another_account_does_not(other: Any, path: str) -> None:
    with pytest.raises(SessionFileError) as refusal:
        usage_from_json(usage_to_json(SESSION, USAGE), other)
    assert refusal.value.path == f"$.{path}"
    assert refusal.value.fix == "Give each account a file of its own."


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("{", "$"),
        ("[]", "$"),
        ("{}", "$.schema"),
        (SESSION.to_json(), "$.schema"),
        (changed(more=1), "$.more"),
        (changed(usage=[]), "$.usage"),
        (changed(address=5), "$.address"),
        (changed(usage={"0x1": "0x2", "x": "0x3"}), "$.usage[1]"),
        (changed(usage={"5": "0x1"}), "$.usage[0]"),
        (changed(usage={"0x5": 1}), "$.usage[0]"),
        (changed(usage={"0x5": hex(FIELD_PRIME)}), "$.usage[0]"),
        (changed(usage={"0x5": "0x1", "0x05": "0x0"}), "$.usage[1]"),
    ],
)
def test_what_is_no_such_text_is_refused(text: str, path: str) -> None:
    with pytest.raises(SessionFileError) as refusal:
        usage_from_json(text, SESSION)
    assert refusal.value.path == path
    assert refusal.value.fix.startswith("Put back the last text")


def test_fixes_that_are_better_stay() -> None:
    with pytest.raises(SessionFileError, match="not its name"):
        usage_from_json("usage.json", SESSION)
    with pytest.raises(SessionFileError, match="Upgrade"):
        usage_from_json(changed(schema_version=2), SESSION)


def test_our_accounts_count_themselves() -> None:
    for ask in (
        lambda: usage_to_json(NATIVE, {}),
        lambda: usage_from_json(changed(), NATIVE),
        lambda: SessionSigner(NATIVE, KEY, usage={}),
    ):
        with pytest.raises(InvalidInput):
            ask()


@pytest.mark.parametrize(
    ("usage", "words"),
    [
        (json.loads(json.dumps(USAGE)), "a key that is '5', which is no int"),
        ({5: "0x6"}, "a value that is '0x6'"),
        ({True: 1}, "a key that is True"),
        ({5: False}, "a value that is False"),
        ({-1: 6}, "out of range"),
        ({5: FIELD_PRIME}, "out of range"),
        ([(5, 6)], "usage is a list"),
    ],
)
def test_usage_that_would_not_count_is_refused(usage: Any, words: str) -> None:
    guardian = LocalGuardian(SessionKey.from_private(7))
    for take in (
        lambda: require_usage(SESSION, usage),
        lambda: usage_to_json(SESSION, usage),
        lambda: SessionSigner(SESSION, KEY, co_signer=guardian, usage=usage),
    ):
        with pytest.raises(InvalidInput, match=words):
            take()


def test_it_is_told_how_to_keep_usage() -> None:
    with pytest.raises(InvalidInput) as refusal:
        require_usage(SESSION, json.loads(json.dumps(USAGE)))
    assert "usage_to_json" in refusal.value.fix
    assert "usage_from_json" in refusal.value.fix
