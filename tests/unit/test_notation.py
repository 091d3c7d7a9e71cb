"""Times, numbers, addresses and tables as people write them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from starknet_sessions import DAY, HOUR, MINUTE, STRK, InvalidInput, token_limit
from starknet_sessions.notation import (
    KNOWN_TOKENS,
    AddressBook,
    Table,
    at,
    kind_of,
    parse_document,
    parse_duration,
    parse_number,
    parse_time,
    read_file,
    type_text,
)

NOW = 1_800_000_000


class TestTimes:
    @pytest.mark.parametrize(
        ("text", "seconds"),
        [
            ("1s", 1),
            ("30min", 30 * MINUTE),
            ("30m", 30 * MINUTE),
            ("6h", 6 * HOUR),
            ("1d12h", 36 * HOUR),
            ("2w", 14 * DAY),
        ],
    )
    def test_durations(self, text: str, seconds: int) -> None:
        assert parse_duration(text) == seconds
        assert parse_time(text, now=NOW) == NOW + seconds

    @pytest.mark.parametrize("text", ["", "6", "h", "6 h", "-6h", "1.5h", "0s", "6y", 6, None, "1_0h"])
    def test_what_is_no_duration(self, text: object) -> None:
        with pytest.raises(InvalidInput, match="is no duration") as error:
            parse_duration(text, "per")
        assert error.value.what == "per"

    @pytest.mark.parametrize(
        ("value", "seconds"),
        [
            (NOW, NOW),
            ("2026-12-01T00:00:00Z", 1_796_083_200),
            ("2026-12-01 01:00:00+01:00", 1_796_083_200),
            (datetime(2026, 12, 1, tzinfo=UTC), 1_796_083_200),
        ],
    )
    def test_times(self, value: object, seconds: int) -> None:
        assert parse_time(value, now=NOW) == seconds

    @pytest.mark.parametrize(
        ("value", "words"),
        [
            (3600, "3600 is no unix time of today"),
            (True, "true or false is no time"),
            ("tomorrow", "'tomorrow' is no time"),
            ("2026-12-01", "'2026-12-01' is no time"),
            ("2026-13-01T00:00:00Z", "is no time"),
            ("2026-12-01T00:00:00", "has no time zone"),
            (datetime.fromisoformat("2026-12-01"), "2026-12-01 00:00:00 has no time zone"),
            (date(2026, 12, 1), "2026-12-01 is no time"),
            ("x" * 100, "…"),
        ],
    )
    def test_what_is_no_time(self, value: object, words: str) -> None:
        with pytest.raises(InvalidInput, match=words) as error:
            parse_time(value, now=NOW, what="expires")
        assert error.value.what == "expires"


class TestNumbers:
    @pytest.mark.parametrize(
        ("value", "number"),
        [
            (5, 5),
            ("5", 5),
            ("-5", -5),
            ("5_000", 5000),
            ("0xFf", 255),
            ("5e18", 5 * STRK),
            ("1.5e18", 15 * 10**17),
            ("-1.5e1", -15),
            ("15.0e0", 15),
            ("9.99e76", 999 * 10**74),
        ],
    )
    def test_numbers(self, value: int | str, number: int) -> None:
        assert parse_number(value) == number

    @pytest.mark.parametrize(
        "value", ["", "x", "1.5", "1.55e1", "1e", "0x", "1__0", "_1", True, 1.5, None, "1e100", "٣"]
    )
    def test_what_is_no_number(self, value: Any) -> None:
        with pytest.raises(InvalidInput, match="is no whole number"):
            parse_number(value)


class TestAddressBook:
    def test_names_and_addresses(self) -> None:
        book = AddressBook({"dex": "0x1D3E"})
        assert book.address("dex") == book.address("0x1d3e") == book.get("dex") == 0x1D3E
        assert book.get("none") is None
        assert book.names[0x1D3E] == "dex"

    def test_of_two_names_the_first_is_told(self) -> None:
        assert AddressBook({"a": "0x1", "b": "0x1"}).names[1] == "a"

    @pytest.mark.parametrize("name", KNOWN_TOKENS)
    def test_known_tokens_are_those_that_limits_know(self, name: str) -> None:
        address, decimals = KNOWN_TOKENS[name]
        limit = token_limit(address, "1.5", decimals=decimals)
        assert f"at most 1.5 {name}" in limit.describe()
        assert AddressBook().address(name) == address

    @pytest.mark.parametrize(
        ("names", "words"),
        [
            ({"0x1": "0x1"}, "is no name"),
            ({"in": "0x1"}, "is no name"),
            ({"a b": "0x1"}, "is no name"),
            ({"dex": 1}, "no address"),
            ({"dex": "1"}, "no address"),
            ({"dex": "0x0"}, "which is no contract"),
            ({"STRK": "0x1"}, "a token with another address"),
        ],
    )
    def test_names_that_are_refused(self, names: dict[str, Any], words: str) -> None:
        with pytest.raises(InvalidInput, match=words) as error:
            AddressBook(names)
        assert error.value.what == next(iter(names))

    def test_a_known_token_by_its_own_address_is_fine(self) -> None:
        assert AddressBook({"ETH": hex(KNOWN_TOKENS["ETH"][0])}).get("ETH") == KNOWN_TOKENS["ETH"][0]

    def test_a_misspelt_name_gets_a_hint(self) -> None:
        with pytest.raises(InvalidInput) as error:
            AddressBook({"vault": "0x1"}).address("valut", "token")
        assert error.value.what == "token"
        assert error.value.fix.startswith("Did you mean 'vault'?")
        with pytest.raises(InvalidInput) as other:
            AddressBook().address("nothing-like-it")
        assert "Did you mean" not in other.value.fix


class TestDocuments:
    def test_toml_and_json(self) -> None:
        assert parse_document("a = 1", "toml") == parse_document('{"a": 1}', "json") == {"a": 1}

    @pytest.mark.parametrize(
        ("text", "kind", "words"),
        [
            ("a = \n", "toml", "This is not TOML: .*line"),
            ("a = " + "[" * 101, "toml", "nested too deep"),
            ("{", "json", "This is not JSON"),
            ('{"a": 1, "a": 2}', "json", "the same key twice"),
        ],
    )
    def test_what_is_none(self, text: str, kind: Any, words: str) -> None:
        with pytest.raises(InvalidInput, match=words) as error:
            parse_document(text, kind)
        assert error.value.what == "file"

    @pytest.mark.parametrize(("name", "kind"), [("a.toml", "toml"), ("a.JSON", "json")])
    def test_the_ending_says_which(self, name: str, kind: str) -> None:
        assert kind_of(Path(name)) == kind

    def test_another_ending_is_refused(self) -> None:
        with pytest.raises(InvalidInput, match=r"neither \.toml nor \.json"):
            kind_of(Path("a.yaml"))

    def test_files(self, tmp_path: Path) -> None:
        file = tmp_path / "file"
        with pytest.raises(InvalidInput, match="cannot be read: No such file"):
            read_file(file)
        file.write_bytes(b"\xff")
        with pytest.raises(InvalidInput, match="not text in UTF-8"):
            read_file(file, what="abi")
        file.write_text("é" * 3)
        assert read_file(file, most=6) == "ééé"
        with pytest.raises(InvalidInput, match="more than 5 bytes") as error:
            read_file(file, most=5)
        assert error.value.what == "file"


class TestTables:
    def test_members_are_taken_once_and_by_type(self) -> None:
        table = Table({"a": 1, "b": "x", "c": True})
        assert "a" in table
        assert table.need("a", int) == 1
        assert "a" not in table
        assert table.take("b", int, str) == "x"
        assert table.take("c", bool) is True
        assert table.take("d", int, default=5) == 5
        assert table.take("e", int) is None
        table.finish()

    @pytest.mark.parametrize(
        ("value", "kinds", "words", "fix"),
        [
            (True, (int,), "true or false", "Write a whole number."),
            ("x", (int,), "text in quotes", "Write a whole number."),
            (1.5, (str, int), "a number with a point", "Write text in quotes or a whole number."),
            (None, (str,), "null", "Write text in quotes."),
            (date(2026, 1, 1), (str,), "a date or a time", "Write text in quotes."),
            ([], (dict,), "a list", "Write a table."),
        ],
    )
    def test_another_type_is_refused(self, value: object, kinds: Any, words: str, fix: str) -> None:
        with pytest.raises(InvalidInput, match=f"a is {words}") as error:
            Table({"a": value}).need("a", *kinds)
        assert (error.value.what, error.value.fix) == ("a", fix)

    def test_what_is_missing_is_told(self) -> None:
        with pytest.raises(InvalidInput, match="a is missing") as error:
            Table({}).need("a", int)
        assert error.value.what == "a"

    @pytest.mark.parametrize(("left", "fix"), [("rulez", "Did you mean 'rules'?"), ("x", "Known: rules.")])
    def test_what_nobody_knows_is_refused(self, left: str, fix: str) -> None:
        table = Table({left: 1})
        table.take("rules", list)
        with pytest.raises(InvalidInput, match="is not known here") as error:
            table.finish()
        assert error.value.fix.startswith(fix)

    def test_what_is_no_table(self) -> None:
        with pytest.raises(InvalidInput, match="This is a list"):
            Table([])

    def test_other_types_have_their_python_name(self) -> None:
        assert type_text(b"") == "bytes"


class TestPlaces:
    def test_places_are_put_before_one_another(self) -> None:
        with pytest.raises(InvalidInput) as error, at("allow[2]"), at("rules[0]"):
            raise InvalidInput("No.", what="word", fix="Yes.", rule="session/x")
        assert (error.value.what, error.value.message) == (
            "allow[2].rules[0].word",
            "At allow[2].rules[0].word: No.",
        )
        assert (error.value.fix, error.value.rule) == ("Yes.", "session/x")

    def test_without_a_place_of_its_own(self) -> None:
        with pytest.raises(InvalidInput) as error, at("allow[2]"):
            raise InvalidInput("No.")
        assert error.value.what == "allow[2]"
