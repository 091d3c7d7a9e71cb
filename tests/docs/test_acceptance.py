"""docs/acceptance.md: each test that it names is there, each item has tests or a reason, and every code is one of ours."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from starknet_sessions import ARGENT_CODES, CARTRIDGE_CODES, CODES

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "acceptance.md"
CAIRO = ROOT / "cairo" / "account" / "src" / "tests"
TEXT = PAGE.read_text()

_NAMED = re.compile(r"`([\w/]+\.(?:py|cairo))::([\w:]+)`")
_REASONS = ("later:", "cannot occur:", "cannot be provoked:", "not here:", "not run live:")


@cache
def cases_in(path: str) -> set[str]:
    """The tests in a file: functions, or methods as ``Class::test``."""
    if path.endswith(".cairo"):
        text = (CAIRO / path).read_text()
        return set(re.findall(r"#\[test\]\n(?:\s*(?:#\[.*\]|//.*)\n)*\s*fn (\w+)\(", text))
    found = set()
    for node in ast.parse((ROOT / "tests" / path).read_text()).body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            found.add(node.name)
        elif isinstance(node, ast.ClassDef):
            found |= {
                f"{node.name}::{each.name}"
                for each in node.body
                if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)
            }
    return found


def section(heading: str) -> str:
    (found,) = re.findall(rf"^## {re.escape(heading)}\n(.*?)(?=^## |\Z)", TEXT, re.DOTALL | re.MULTILINE)
    return str(found)


def rows(heading: str) -> list[list[str]]:
    """The rows of a section's table, without its head."""
    lines = [line for line in section(heading).splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines[2:]]


@pytest.mark.parametrize("case", sorted({"::".join(found) for found in _NAMED.findall(TEXT)}))
def test_a_test_that_is_named_is_there(case: str) -> None:
    path, _, name = case.partition("::")
    assert name.rpartition("::")[2].startswith("test_") or path.endswith(".cairo")
    assert name in cases_in(path)


def test_whatever_looks_like_a_test_is_one() -> None:
    assert len(re.findall(r"`[^`]*::[^`]*`", TEXT)) == len(_NAMED.findall(TEXT))


ITEMS = {
    "LazorKit": [*range(3, 14), 17, 18, 22, 23, 24],
    "Alchemy": [*range(1, 16)],
    "LazorKit's errors": [*range(3001, 3033)],
    "Alchemy's errors": [*range(1, 10)],
    "Findings of audits elsewhere": list("abcdefghijklmnop"),
    "What users elsewhere ask for": [*range(1, 21)],
    "Findings on Starknet": [*range(1, 12)],
    "Pitfalls on Starknet": [*range(1, 18)],
    "Sessions of `@argent/x-sessions`": [*range(1, 15)],
    "Argent's own tests of sessions": [
        *(f"account {i}" for i in range(1, 8)),
        *(f"caching {i}" for i in range(1, 12)),
        *("0.4.0 a", "0.4.0 b", "0.4.0 c"),
        *("outside 1", "outside 2", "cairo 1", "cairo 2", "cairo 3", "estimates 1"),
        *(f"gap {i}" for i in range(1, 12)),
    ],
    "What is wrong in `@argent/x-sessions` 9.0.4": list("abcdefghijk"),
    "Attacks on sessions of accounts of another make": [
        *("replay", "requester", "file", "node", "guardian", "contract", "limits", "thief"),
    ],
    "The approval page": [
        *(
            "story",
            "keyboard",
            "size",
            "hostile texts",
            "once",
            "origin",
            "visitors",
            "bodies",
            "signature",
            "key",
        ),
    ],
}


@pytest.mark.parametrize("heading", ITEMS)
def test_each_item_has_a_row(heading: str) -> None:
    assert [row[0] for row in rows(heading)] == [str(item) for item in ITEMS[heading]]


@pytest.mark.parametrize(
    "row", [row for heading in ITEMS for row in rows(heading)], ids=lambda row: " ".join(row[:2])
)
def test_each_row_has_tests_or_a_reason(row: list[str]) -> None:
    assert _NAMED.search(row[-1]) or row[-1].startswith(_REASONS)


THEIRS = {"plugin": 17, "permissions": 16, "ERC-20": 23, "native": 15, "gas": 16}


@pytest.mark.parametrize("topic", THEIRS)
def test_each_topic_has_at_least_as_many_cases_as_theirs(topic: str) -> None:
    (row,) = [row for row in rows("Alchemy's test topics") if row[0] == topic]
    assert int(row[1]) == THEIRS[topic]
    ours = _NAMED.findall(row[2])
    assert len(ours) == len(set(ours)) >= THEIRS[topic]


def test_no_case_is_counted_in_two_topics() -> None:
    cases = [case for row in rows("Alchemy's test topics") for case in _NAMED.findall(row[2])]
    assert len(cases) == len(set(cases))


@pytest.mark.parametrize("code", sorted(set(re.findall(r"`((?:session|account|argent)/[\w-]+)`", TEXT))))
def test_a_code_is_one_of_an_account(code: str) -> None:
    assert code in {*CODES, *ARGENT_CODES, *CARTRIDGE_CODES}


def test_each_string_of_argents_is_provoked_or_cannot_be() -> None:
    """Devnet's class has just these: `test_the_table_has_every_session_string_of_the_class`."""
    text = (ROOT / "tests" / "devnet" / "test_argent_failures.py").read_text()
    provoked = set(re.findall(r'@provokes\("(session/[^"]+)"', text))
    (unreachable,) = re.findall(r"^UNREACHABLE = {\n(.*?)^}", text, re.DOTALL | re.MULTILINE)
    named = {row[0].strip("`"): row[-1] for row in rows("Strings of Argent's accounts")}
    live = {code: shown for code, shown in named.items() if not shown.startswith("not run live:")}

    assert {code for code, shown in live.items() if shown.startswith("cannot be provoked:")} == set(
        re.findall(r'"(session/[^"]+)"', unreachable)
    )
    assert live.keys() - set(re.findall(r'"(session/[^"]+)"', unreachable)) == provoked
    assert named.keys() <= set(ARGENT_CODES)


@pytest.mark.parametrize("row", rows("Strings of Argent's accounts"), ids=lambda row: row[0].strip("`"))
def test_each_string_has_a_test(row: list[str]) -> None:
    assert _NAMED.search(row[-1])
