"""The pages' tables, made from the code and from the cost file: `python tests/docs/tables.py` writes them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path

from starknet_sessions import CODES, RuleError, SessionsError, describe_code, errors
from starknet_sessions.dialects.argent import ARGENT_040, ARGENT_050
from starknet_sessions.dialects.cartridge import CARTRIDGE
from starknet_sessions.dialects.dialect import Capabilities, Dialect
from starknet_sessions.dialects.native import NATIVE
from starknet_sessions.errors.foreign import ARGENT_CODES, CARTRIDGE_CODES, foreign_from_code

ROOT = Path(__file__).parents[2]
README, DIALECTS = ROOT / "README.md", ROOT / "docs" / "dialects.md"
COST = ROOT / "tests" / "cost" / "cost.json"


def contract_errors() -> str:
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


def package_errors() -> str:
    """One row per error of this package's own that accounts of another make and their co-signers have."""
    rows = ["| code | class | meaning | what to do | data |", "|---|---|---|---|---|"]
    for module in (errors.dialects, errors.cosigner):
        for error in vars(module).values():
            if isinstance(error, type) and error.__module__ == module.__name__:
                assert issubclass(error, SessionsError)
                about = describe_code(error.code)
                assert about is not None
                documented = (error.__doc__ or "").partition("Attributes:")[2]
                data = " ".join(f"`{name}`" for name in re.findall(r"^ +(\w+): ", documented, re.MULTILINE))
                rows.append(
                    f"| `{error.code}` | `{error.__name__}` | {about.meaning} | {about.fix} | {data} |"
                )
    return "\n".join(rows)


def account_errors() -> str:
    """One row per class of what Argent's and Controller's accounts say, with its strings, and which of our classes catches it."""
    rows = ["| class | the account's string | accounts | caught by | meaning | what to do |"]
    rows.append("|---|---|---|---|---|---|")
    strings: dict[type[RuleError], list[str]] = {}
    for code in (*ARGENT_CODES, *CARTRIDGE_CODES):
        rule = foreign_from_code(code)
        assert rule is not None
        # Controller's classes say much of it behind other prefixes, too.
        if code not in strings.setdefault(rule, []) and not code.startswith(("controller/", "ctrl/")):
            strings[rule].append(code)
    for rule, codes in strings.items():
        about = describe_code(rule.code)
        assert about is not None
        caught = [f"`{base.__name__}`" for base in rule.__mro__[1:] if getattr(base, "code", "") in CODES]
        has = [rule.code in known for known in (ARGENT_CODES, CARTRIDGE_CODES)]
        accounts = "both" if all(has) else "Argent" if has[0] else "Controller"
        said = ", ".join(f"`{code}`" for code in codes or [rule.code])
        rows.append(
            f"| `{rule.__name__}` | {said} | {accounts} | {', '.join(caught)} | {about.meaning} | {about.fix} |"
        )
    return "\n".join(rows)


_ENFORCED = {
    "rules": "rules on arguments",
    "limits": "limits of tokens, fees, calls",
    "policy_ends": "ends of single policies, `until=`",
    "beginnings": "a beginning, `valid_after`",
    "denied": "denied calls; wildcards for a contract or an entry point",
    "wildcard": "everything allowed: `Policy(ANY, ANY)`",
    "required_caller": "`required_caller`",
}
_POSSIBLE = {
    "tags": "tags and versions: update, rotate, pause",
    "surrender": "`surrender` by the session key",
    "registration": "made live by the owner beforehand",
}
_CO_SIGNER = {"none": "no", "required": "always", "optional": "if the session names one"}


def capabilities() -> str:
    """What the accounts of each kind enforce and can do: one column each."""
    kinds: list[tuple[str, Dialect]] = [
        ("ours", NATIVE),
        ("Argent 0.4.0", ARGENT_040),
        ("Argent 0.5.0", ARGENT_050),
        ("Controller", CARTRIDGE),
    ]
    have = [dialect.capabilities for _, dialect in kinds]
    rows = [
        f"| | {' | '.join(name for name, _ in kinds)} |",
        "|---|" + "---|" * len(kinds),
        _row("contract, entry point, end", ("yes" for _ in have)),
    ]
    for name, words in (_ENFORCED | _POSSIBLE).items():
        rows.append(_row(words, (_yes(getattr(one, name)) for one in have)))
    return "\n".join(
        [
            *rows,
            _row("a guardian signs each transaction", (_CO_SIGNER[one.co_signer] for one in have)),
            _row("estimated without asking the guardian", (_dummies(one) for one in have)),
            _row("caching, unless told otherwise", (_caching(one) for one in have)),
            _row("submitted by others (SNIP-9)", (_versions(one) for one in have)),
            _row("the owner signs", ("typed data" if one.typed_data else "the bare hash" for one in have)),
        ]
    )


def _row(words: str, cells: Iterable[str]) -> str:
    return f"| {words} | {' | '.join(cells)} |"


def _yes(is_so: bool) -> str:
    return "yes" if is_so else "no"


def _dummies(one: Capabilities) -> str:
    return "-" if one.co_signer == "none" else _yes(one.dummy_signatures)


def _caching(one: Capabilities) -> str:
    # Of our own account every session that was used is live.
    return "-" if one.tags else "on" if one.caches else "off"


def _versions(one: Capabilities) -> str:
    return " and ".join("its own" if each == 3 else f"v{each}" for each in one.outside_execution) or "no"


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


def argent_costs() -> str:
    """One row per form of a session's token on Argent's account: L2 gas, and felts of the token."""
    argent = json.loads(COST.read_text())["argent"]
    rows = ["| Argent's account 0.4.0 | 1 transfer | 5 transfers | felts, 1 call |", "|---|---|---|---|"]
    forms = {
        "owner, with the guardian": "owner",
        "session of 1 policy, not cached": "session of 1, {} calls, uncached",
        "its first use that is cached": "session of 1, {} calls, first cached",
        "cached": "session of 1, {} calls, cached",
    }
    own = {calls: argent[f"owner, {calls} calls"]["l2_gas"] for calls in (1, 5)}
    for words, form in forms.items():
        name = form if "{}" in form else f"{form}, {{}} calls"
        cells = []
        for calls in (1, 5):
            gas = argent[name.format(calls)]["l2_gas"]
            ratio = "" if form == "owner" else f" ({gas / own[calls]:.2f}x)"
            cells.append(f"{gas:,}{ratio}")
        rows.append(f"| {words} | {' | '.join(cells)} | {argent[name.format(1)]['felts']} |")
    return "\n".join(rows)


TABLES = {
    "errors": (README, contract_errors),
    "capabilities": (README, capabilities),
    "other-errors": (README, package_errors),
    "account-errors": (DIALECTS, account_errors),
    "costs": (README, costs),
    "argent-costs": (README, argent_costs),
}


def with_tables(page: Path) -> str:
    """A page with its tables made anew."""
    text = page.read_text()
    for name, (place, make) in TABLES.items():
        if place == page:
            between = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
            table = make()
            text = between.sub(lambda match, table=table: f"{match[1]}{table}\n{match[2]}", text)  # type: ignore[misc]
    return text


if __name__ == "__main__":
    for written in dict.fromkeys(page for page, _ in TABLES.values()):
        written.write_text(with_tables(written))
