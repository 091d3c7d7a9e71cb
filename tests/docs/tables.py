"""The README's tables, made from the code and from the cost file: `python tests/docs/tables.py` writes them."""

from __future__ import annotations

import json
import re
from pathlib import Path

from starknet_sessions import CODES, describe_code

README = Path(__file__).parents[2] / "README.md"
COST = Path(__file__).parents[1] / "cost" / "cost.json"


def errors() -> str:
    """One row per error string of the contract, with what the contract tells beside it."""
    rows = ["| code | class | meaning | what to do | data |", "|---|---|---|---|---|"]
    for code in CODES:
        error = describe_code(code)
        assert error is not None
        # spend_low and spend_high are two felts of the contract, and one attribute of the error.
        names = dict.fromkeys(field.removesuffix("_low").removesuffix("_high") for field in error.fields)
        data = " ".join(f"`{name}`" for name in names)
        rows.append(f"| `{code}` | `{error.name}` | {error.meaning} | {error.fix} | {data} |")
    return "\n".join(rows)


def costs() -> str:
    """One row per scenario: L2 gas by both meters, and the ratio to the owner's own transaction."""
    gas = json.loads(COST.read_text())["l2_gas"]
    rows = [
        "| | 1 transfer | | 5 transfers | |",
        "|---|---|---|---|---|",
        "| meter | steps | sierra | steps | sierra |",
    ]
    scenarios = [
        ("OpenZeppelin's account, owner", "openzeppelin owner, {} calls"),
        ("this account, owner", "owner, {} calls"),
    ]
    scenarios += [
        (
            f"session of {size:,} {'policy' if size == 1 else 'policies'}, {stage}",
            f"session of {size}, {{}} calls, {stage}",
        )
        for size in (1, 16, 1000)
        for stage in ("first use", "live")
    ]
    for words, name in scenarios:
        cells = []
        for calls in (1, 5):
            for meter in ("steps", "sierra"):
                value, own = gas[meter][name.format(calls)], gas[meter][f"owner, {calls} calls"]
                ratio = f" ({value / own:.2f}x)" if "session" in name else ""
                cells.append(f"{value:,}{ratio}")
        rows.append(f"| {words} | {' | '.join(cells)} |")
    return "\n".join(rows)


TABLES = {"errors": errors, "costs": costs}


def with_tables(text: str) -> str:
    """A README with its tables made anew."""
    for name, make in TABLES.items():
        between = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
        table = make()
        text = between.sub(lambda match, table=table: f"{match[1]}{table}\n{match[2]}", text)  # type: ignore[misc]
    return text


if __name__ == "__main__":
    README.write_text(with_tables(README.read_text()))
