"""Calls from files and from a line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.client_models import Call

from starknet_sessions import STRK, InvalidInput, parse_call, parse_call_file, read_call_file
from starknet_sessions.notation import KNOWN_TOKENS

if TYPE_CHECKING:
    from pathlib import Path

STRK_ADDRESS = KNOWN_TOKENS["STRK"][0]
TRANSFER = get_selector_from_name("transfer")
TEXT = """
[names]
vault = "0x7a017"

[[call]]
contract = "STRK"
entry_point = "transfer"
calldata = ["vault", "u256:5e18"]

[[call]]
contract = "vault"
entry_point = "0x1234"
calldata = [1, "0x2", "3"]

[[call]]
contract = "vault"
entry_point = "ping"
"""
CALLS = [
    Call(STRK_ADDRESS, TRANSFER, [0x7A017, 5 * STRK, 0]),
    Call(0x7A017, 0x1234, [1, 2, 3]),
    Call(0x7A017, get_selector_from_name("ping"), []),
]


def test_files(tmp_path: Path) -> None:
    assert parse_call_file(TEXT) == CALLS
    (tmp_path / "calls.toml").write_text(TEXT)
    assert read_call_file(tmp_path / "calls.toml") == CALLS
    data = {"call": [{"contract": "0x7a017", "entry_point": "ping"}]}
    (tmp_path / "calls.json").write_text(json.dumps(data))
    assert read_call_file(str(tmp_path / "calls.json")) == CALLS[2:]


def test_lines() -> None:
    assert parse_call("STRK transfer 0x7a017 u256:5e18") == CALLS[0]
    assert parse_call("0x7a017 ping") == CALLS[2]
    half = 2**128
    assert parse_call(f"0x1 f u256:{hex(3 * half + 4)}").calldata == [4, 3]


@pytest.mark.parametrize(
    ("line", "what", "words"),
    [
        ("", "call", "is no call"),
        ("STRK", "call", "is no call"),
        ('STRK "transfer', "call", "is no call"),
        ("strk transfer", "call.contract", "neither an address"),
        ("STRK trans-fer", "call.entry_point", "not the name"),
        ("STRK transfer x", "call.calldata[0]", "no whole number"),
        ("STRK transfer 1 u256:x", "call.calldata[1]", "no whole number"),
        ("STRK transfer -1", "call.calldata[0]", "out of range"),
        (f"STRK transfer u256:{2**256}", "call.calldata[0]", "out of range"),
    ],
)
def test_what_is_no_line(line: str, what: str, words: str) -> None:
    with pytest.raises(InvalidInput, match=words) as error:
        parse_call(line)
    assert error.value.what == what


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("calldata = [1", "calldata = [true", "call[1].calldata[0]"),
        ("calldata = [1", "calldata = [1.5", "call[1].calldata[0]"),
        ("calldata = [1", "data = [1", "call[1].data"),
        ('entry_point = "ping"', "", "call[2].entry_point"),
        ('vault = "0x7a017"', 'vault = "7"', "names.vault"),
        ("[names]", "x = 1\n[names]", "x"),
        ("[[call]]", "[[calls]]", "calls"),
    ],
)
def test_each_mistake_has_its_place(old: str, new: str, what: str) -> None:
    with pytest.raises(InvalidInput) as error:
        parse_call_file(TEXT.replace(old, new, 1))
    assert error.value.what == what


@pytest.mark.parametrize("data", [{}, {"call": {}}, []])
def test_a_file_without_calls(data: Any) -> None:
    with pytest.raises(InvalidInput):
        parse_call_file(json.dumps(data), kind="json")
