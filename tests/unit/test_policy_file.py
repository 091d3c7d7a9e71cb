"""Requests from policy files: what each spelling means, and where each mistake is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from starknet_sessions import (
    ANY,
    DAY,
    HOUR,
    STRK,
    UNLIMITED,
    Denied,
    InvalidInput,
    Policy,
    RequestSession,
    SessionKey,
    arg,
    call_limit,
    fee_limit,
    parse_policy_file,
    read_policy_file,
    token_limit,
    u256_at,
    word,
)
from starknet_sessions.notation import KNOWN_TOKENS

if TYPE_CHECKING:
    from pathlib import Path

KEY = SessionKey.from_private(0xC0FFEE).public
NOW = 1_800_000_000
DEX, VAULT, USDC = 0x1D3E, 0x7A017, 0x53C
STRK_ADDRESS = KNOWN_TOKENS["STRK"][0]
ABI = [
    {
        "type": "function",
        "name": "swap",
        "inputs": [{"name": "side", "type": "dex::Side"}, {"name": "exact", "type": "core::bool"}],
    },
    {
        "type": "enum",
        "name": "dex::Side",
        "variants": [{"name": "Buy", "type": "()"}, {"name": "Sell", "type": "()"}],
    },
    {
        "type": "enum",
        "name": "core::bool",
        "variants": [{"name": "False", "type": "()"}, {"name": "True", "type": "()"}],
    },
]
FULL = """
tag = "market-maker"
expires = "6h"
valid_after = "1h"
metadata = "Makes markets"
version = 7
required_caller = "vault"
unlisted_tokens = "allow"

[names]
dex = "0x1d3e"
vault = "0x7a017"
usdc = "0x53c"

[[allow]]
contract = "dex"
entry_point = "*"
until = "3h"

[[allow]]
contract = "STRK"
entry_point = "transfer"
rules = ["recipient in [vault, 0x5]", "amount <= 5e18"]

[[allow]]
contract = "0x9"
entry_point = "0x1234"
rules = ["word(0)==vault", "u256_at(1) < 10", "word(3) != 1", "word(4) > 1", "word(5) >= 1", "word(6) <= 0x9"]

[[deny]]
contract = "*"
entry_point = "withdraw"

[[deny]]
contract = "dex"
entry_point = "close"
until = 2027-01-15T09:00:00Z

[[limit]]
token = "STRK"
amount = "100"
per = "1d"
until = "2h"

[[limit]]
token = "usdc"
amount = "2.5"
decimals = 6
per = "transaction"
accounting = "net"
standing_approval = true

[[limit]]
token = "0x53d"
amount = 10

[[limit]]
token = "0x53e"
amount = "any"

[[limit]]
fee = "2"
per = "6h"
sliding = true

[[limit]]
fee = 5

[[limit]]
calls = 10
"""


def parse(text: str, **options: Any) -> RequestSession:
    return parse_policy_file(text, **{"key": KEY, "now": NOW, **options}).request


SMALL = """
expires = "6h"
unlimited_fees = true
[[allow]]
contract = "STRK"
entry_point = "transfer"
"""


class TestSpellings:
    def test_all_there_is(self) -> None:
        assert parse(FULL) == RequestSession(
            key=KEY,
            tag="market-maker",
            expires=NOW + 6 * HOUR,
            valid_after=NOW + HOUR,
            metadata="Makes markets",
            version=7,
            required_caller=VAULT,
            unlisted_tokens="allow",
            policies=[
                Policy(DEX, ANY, until=NOW + 3 * HOUR),
                Policy(
                    STRK_ADDRESS,
                    "transfer",
                    rules=[arg("recipient").one_of(VAULT, 5), arg("amount") <= 5 * STRK],
                ),
                Policy(
                    9,
                    0x1234,
                    rules=[
                        word(0) == VAULT,
                        u256_at(1) < 10,
                        word(3) != 1,
                        word(4) > 1,
                        word(5) >= 1,
                        word(6) <= 9,
                    ],
                ),
            ],
            denied=[Denied(ANY, "withdraw"), Denied(DEX, "close", until=NOW + HOUR)],
            limits=[
                token_limit(STRK_ADDRESS, 100 * STRK, per=DAY, until=NOW + 2 * HOUR),
                token_limit(USDC, 2_500_000, per_transaction=True, accounting="net", standing_approval=True),
                token_limit(0x53D, 10),
                token_limit(0x53E, UNLIMITED),
                fee_limit(2 * STRK, per=6 * HOUR, sliding=True),
                fee_limit(5),
                call_limit(10),
            ],
        )

    def test_names_go_along_for_the_sentence(self) -> None:
        asked = parse_policy_file(FULL, key=KEY, now=NOW)
        assert asked.names[VAULT] == "vault"
        assert "vault (0x7a017)" in asked.request.describe(asked.names)

    def test_little_is_needed(self) -> None:
        request = parse(SMALL)
        assert request == RequestSession(
            key=KEY, expires=NOW + 6 * HOUR, policies=[Policy(STRK_ADDRESS, "transfer")], unlimited_fees=True
        )
        assert parse(SMALL, tag="bot").tag == "bot"
        assert parse(f'tag = "own"{SMALL}', tag="bot").tag == "own"

    def test_json_says_the_same(self) -> None:
        import tomllib

        data = tomllib.loads(FULL)
        data["deny"][1]["until"] = "2027-01-15T09:00:00Z"
        assert parse(json.dumps(data), kind="json") == parse(FULL)


class TestAbi:
    TEXT = (
        SMALL
        + """
[[allow]]
contract = "0x1d3e"
entry_point = "swap"
abi = "dex.json"
rules = ["side == Sell", "exact == true"]
"""
    )

    @pytest.mark.parametrize("contents", [ABI, {"abi": ABI, "sierra_program": []}, {"abi": json.dumps(ABI)}])
    def test_files_beside_the_policy_file(self, tmp_path: Path, contents: object) -> None:
        (tmp_path / "dex.json").write_text(json.dumps(contents))
        (tmp_path / "policy.toml").write_text(self.TEXT)
        policy = read_policy_file(tmp_path / "policy.toml", key=KEY, now=NOW).request.policies[1]
        assert policy == Policy(DEX, "swap", rules=[arg("side") == "Sell", arg("exact") == True], abi=ABI)  # noqa: E712

    @pytest.mark.parametrize(
        ("contents", "words"),
        [
            ('{"abi": null}', "dex.json has no ABI"),
            ("[1]", "not a contract's ABI"),
            ("[", "This is not JSON"),
            (None, "cannot be read"),
        ],
    )
    def test_a_file_that_is_none(self, tmp_path: Path, contents: str | None, words: str) -> None:
        if contents is not None:
            (tmp_path / "dex.json").write_text(contents)
        (tmp_path / "policy.toml").write_text(self.TEXT)
        with pytest.raises(InvalidInput, match=words) as error:
            read_policy_file(str(tmp_path / "policy.toml"), key=KEY, now=NOW)
        assert error.value.what.startswith("allow[1].")

    def test_there_may_be_no_files(self) -> None:
        with pytest.raises(InvalidInput, match="There are no files here") as error:
            parse(self.TEXT)
        assert error.value.what == "allow[1].abi"


MISTAKES: list[tuple[str, str, str, str]] = [
    # what is written, what instead, place, words
    ("rules = [", "rulez = [", "allow[1].rulez", "Did you mean 'rules'"),
    ('"amount <= 5e18"', '"amount <= 5.5"', "allow[1].rules[1]", "no whole number"),
    ('"amount <= 5e18"', '"amount"', "allow[1].rules[1]", "'amount' is no rule"),
    ('"amount <= 5e18"', '"amount in 5"', "allow[1].rules[1]", "'5' is no list"),
    ('"amount <= 5e18"', '"amount in []"', "allow[1].rules[1]", "no whole number"),
    ('"amount <= 5e18"', "5", "allow[1].rules[1]", "a whole number is no rule"),
    ('"amount <= 5e18"', '"amount(0) <= 5"', "allow[1].rules[1].argument", "amount"),
    ("recipient in", "recipent in", "allow[1].rules[0]", "Did you mean 'recipient'"),
    ("[vault, 0x5]", "[valut, 0x5]", "allow[1].rules[0]", "compared with 'valut'"),
    ('entry_point = "transfer"\n', "", "allow[1].entry_point", "entry_point is missing"),
    ('entry_point = "transfer"', 'entry_point = "*"', "allow[1].rules[0]", "of any entry point"),
    (
        'contract = "dex"\nentry_point = "*"',
        'contract = "dx"\nentry_point = "*"',
        "allow[0].contract",
        "'dex'",
    ),
    ('until = "3h"', 'until = "9h"', "allow[0].until", "after the session's end"),
    ('until = "3h"', "until = 3", "allow[0].until", "no unix time"),
    ('until = "3h"', "until = [3]", "allow[0].until", "until is a list"),
    ('contract = "*"\n', "", "deny[0].contract", "contract is missing"),
    ('entry_point = "withdraw"', 'entry_point = "*"', "deny[0].entry_point", "which leaves nothing"),
    ('entry_point = "close"', 'entry_point = "*"', "deny[1]", "deny[1] (any entry point of 0x1d3e"),
    ('per = "1d"', 'per = "day"', "limit[0].per", "'day' is no period"),
    ('per = "1d"', 'per = "1y"', "limit[0].per", "is no duration"),
    ('amount = "100"', "amount = 100.5", "limit[0].amount", "a number with a point"),
    ('amount = "100"', "amount = -1", "limit[0].amount", "negative"),
    ('amount = "100"', 'amount = "100"\ndecimals = 6', "limit[0].decimals", "STRK has 18 decimals"),
    ("decimals = 6\n", "", "limit[1].decimals", "decimals of usdc are not known"),
    ('"net"', '"nett"', "limit[1].accounting", "accounting is 'nett'"),
    ("amount = 10\n", "amount = 10\ndecimals = 6\n", "limit[2].amount", "an int, which means base units"),
    ('token = "0x53d"\n', "", "limit[2]", "neither token nor fee nor calls"),
    ('token = "0x53d"', 'token = "usdt"', "limit[2].token", "neither an address"),
    ('fee = "2"', 'fee = "x"', "limit[4].fee", "not a plain decimal number"),
    ('fee = "2"', 'fee = "2"\ncalls = 1', "limit[4]", "fee and calls"),
    ('per = "6h"\nsliding', "sliding", "limit[4].per", "sliding is there without per"),
    ('per = "6h"\nsliding', 'per = "transaction"\nsliding', "limit[4].sliding", "goes with a duration"),
    ('per = "6h"\nsliding', 'per = "6min"\nsliding', "limit[4].window", "whole hours"),
    ("fee = 5", "fee = 5\naccounting = 'net'", "limit[5].accounting", "not known here"),
    ("calls = 10", 'calls = "10"', "limit[6].calls", "calls is text in quotes"),
    ("calls = 10", "fee = 6", "limit[6]", "limit[5]"),
    ('tag = "market-maker"', 'tag = "Market"', "tag", "tag is 'Market'"),
    ('expires = "6h"\n', "", "expires", "expires is missing"),
    ('expires = "6h"', 'expires = "6 h"', "expires", "is no time"),
    ('required_caller = "vault"', 'required_caller = "valut"', "required_caller", "valut"),
    ('unlisted_tokens = "allow"', 'unlisted_tokens = "yes"', "unlisted_tokens", "'yes'"),
    ("version = 7", "version = -7", "version", "out of range"),
    ("version = 7", "versoin = 7", "versoin", "Did you mean 'version'"),
    ('dex = "0x1d3e"', 'dex = "1d3e"', "names.dex", "no address"),
    ("[names]", "names = 5\n[other]", "names", "names is a whole number"),
    ("expires", "expires = 1\nexpires", "file", "This is not TOML"),
]


class TestMistakes:
    @pytest.mark.parametrize(("old", "new", "place", "words"), MISTAKES)
    def test_each_has_its_place(self, old: str, new: str, place: str, words: str) -> None:
        assert old in FULL
        with pytest.raises(InvalidInput) as error:
            parse(FULL.replace(old, new, 1))
        assert error.value.what == place
        assert words in str(error.value)

    def test_it_is_not_said_in_python(self) -> None:
        with pytest.raises(InvalidInput, match="There is no limit of fees") as fees:
            parse(SMALL.replace("unlimited_fees = true\n", ""))
        assert fees.value.what == "limit"
        assert "unlimited_fees = true" in fees.value.fix
        with pytest.raises(InvalidInput, match="allow is missing"):
            parse('expires = "6h"')
        with pytest.raises(InvalidInput) as anything:
            parse(SMALL.replace('contract = "STRK"', 'contract = "0x0"'))
        assert "ANY" not in str(anything.value)

    @pytest.mark.parametrize(("text", "words"), [("[]", "This is a list"), ("5", "This is a whole number")])
    def test_a_file_that_is_no_table(self, text: str, words: str) -> None:
        with pytest.raises(InvalidInput, match=words):
            parse(text, kind="json")

    def test_a_file_of_another_kind(self, tmp_path: Path) -> None:
        (tmp_path / "policy.yaml").write_text("")
        with pytest.raises(InvalidInput, match=r"neither \.toml nor \.json"):
            read_policy_file(tmp_path / "policy.yaml", key=KEY, now=NOW)
