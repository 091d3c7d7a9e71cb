"""JSON that others wrote."""

from __future__ import annotations

import pytest

from starknet_sessions.errors import SessionFileError
from starknet_sessions.strict_json import parse_json


def test_twenty_levels_are_read_and_one_more_is_not() -> None:
    assert parse_json("[" * 20 + "]" * 20)
    with pytest.raises(SessionFileError, match="nested deeper than 20"):
        parse_json("[" * 21 + "]" * 21)


def test_only_open_brackets_count() -> None:
    side_by_side = "[" + ",".join(["[]", "{}"] * 40) + "]"
    assert len(parse_json(side_by_side)) == 80


def test_brackets_in_strings_are_text() -> None:
    assert parse_json('["' + "[{" * 50 + '"]') == ["[{" * 50]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", "not JSON"),
        ('{"a": 1, "a": 2}', "same key twice"),
        ("[NaN]", "NaN is no JSON number"),
        (b"\xff", "not JSON"),
    ],
)
def test_what_two_readers_could_read_differently_is_refused(text: str | bytes, reason: str) -> None:
    with pytest.raises(SessionFileError, match=reason):
        parse_json(text)
