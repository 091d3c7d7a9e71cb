"""The SRC-5 id of our interface, computed again from the Cairo source."""

from __future__ import annotations

import re
from functools import reduce
from operator import xor
from pathlib import Path

from starknet_py.hash.selector import get_selector_from_name

INTERFACES = Path(__file__).parents[2] / "cairo" / "interfaces" / "src"
SOURCE = (INTERFACES / "session.cairo").read_text()
PLAIN = {"felt252", "u8", "u32", "u64", "u128", "ContractAddress"}


def name_of(kind: str) -> str:
    """A type as SNIP-5 writes it: structs as tuples, bool as an enum, Span as the array it points to."""
    if kind in PLAIN:
        return kind
    if kind == "bool":
        return "E((),())"
    if kind == "u256":
        return "(u128,u128)"
    if kind == "Call":
        return "(ContractAddress,felt252,(@Array<felt252>))"
    if generic := re.fullmatch(r"(Span|Array)<(\w+)>", kind):
        array = f"Array<{name_of(generic[2])}>"
        return f"(@{array})" if generic[1] == "Span" else array
    body = re.search(rf"pub struct {kind} {{(.*?)\n}}", SOURCE, re.DOTALL)
    assert body is not None, kind
    members = re.findall(r"pub \w+: ([\w<>]+),", body[1])
    return f"({','.join(name_of(member) for member in members)})"


def test_the_id_is_the_xor_of_the_extended_selectors() -> None:
    functions = re.findall(
        r"fn (\w+)\(\s*(?:ref self|self): @?TState,?\s*(.*?)\)(?: -> ([\w<>]+))?;", SOURCE, re.DOTALL
    )
    assert len(functions) == SOURCE.count("    fn ") == 15
    selectors = []
    for name, arguments, result in functions:
        given = ",".join(name_of(kind) for kind in re.findall(r"\w+: ([\w<>]+)", arguments))
        selectors.append(
            get_selector_from_name(f"{name}({given})" + (f"->{name_of(result)}" if result else ""))
        )
    declared = re.search(r"ISESSIONS_ID: felt252 =\s*(0x[0-9a-f]+);", SOURCE)
    assert declared is not None
    assert int(declared[1], 16) == reduce(xor, selectors), hex(reduce(xor, selectors))
