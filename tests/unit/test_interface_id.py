"""The SRC-5 id of our interface, computed again from the Cairo source."""

from __future__ import annotations

import re
from functools import reduce
from operator import xor
from pathlib import Path

from starknet_py.hash.selector import get_selector_from_name

INTERFACES = Path(__file__).parents[2] / "cairo" / "interfaces" / "src"
# SNIP-5 writes structs as tuples of their members, bool as an enum, Span as the array it points to.
TYPES = {
    "felt252": "felt252",
    "u32": "u32",
    "u64": "u64",
    "bool": "E((),())",
    "Span<felt252>": "(@Array<felt252>)",
}
SOURCE = (INTERFACES / "session.cairo").read_text()


def struct(name: str) -> str:
    body = re.search(rf"pub struct {name} {{(.*?)\n}}", SOURCE, re.DOTALL)
    assert body is not None
    members = re.findall(r"pub \w+: ([\w<>]+),", body[1])
    return f"({','.join(TYPES[member] for member in members)})"


def test_the_id_is_the_xor_of_the_extended_selectors() -> None:
    types = {**TYPES, "Session": struct("Session"), "TagState": struct("TagState")}
    functions = re.findall(
        r"fn (\w+)\((?:ref self|self): @?TState(?:, )?(.*?)\)(?: -> (\w+))?;", SOURCE, re.DOTALL
    )
    assert len(functions) == 8
    selectors = []
    for name, arguments, result in functions:
        given = ",".join(types[kind] for kind in re.findall(r"\w+: ([\w<>]+)", arguments))
        selectors.append(
            get_selector_from_name(f"{name}({given})" + (f"->{types[result]}" if result else ""))
        )
    declared = re.search(r"ISESSIONS_ID: felt252 =\s*(0x[0-9a-f]+);", SOURCE)
    assert declared is not None
    assert int(declared[1], 16) == reduce(xor, selectors)
