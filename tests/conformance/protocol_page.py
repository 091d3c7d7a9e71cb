"""The vectors of `tests/vectors`, and what `cairo/README.md` says about them, written down with poseidon-py alone.

Nothing here is code of this package. `test_vectors.py` holds the vectors to it.
"""

from __future__ import annotations

import json
import operator
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from poseidon_py.poseidon_hash import poseidon_hash, poseidon_hash_many
from starknet_py.cairo.felt import encode_shortstring
from starknet_py.hash.selector import get_selector_from_name

Vector: TypeAlias = dict[str, Any]

FOLDER = Path(__file__).parents[1] / "vectors"
NAMES = ("sessions", "merkle", "policies", "limits", "tokens", "transactions", "published")
FILES: dict[str, dict[str, Any]] = {
    name: json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8")) for name in NAMES
}
SESSIONS: dict[str, Vector] = {vector["id"]: vector for vector in FILES["sessions"]["vectors"]}
CONSTANTS = FILES["sessions"]["constants"]
# starknet-py warns about the way it hashes its own strings of 31 characters and more; the hashes are right.
quiet_long_strings = pytest.mark.filterwarnings("ignore:Serializing shortstrings:DeprecationWarning")
CURVE_ORDER = 0x800000000000010FFFFFFFFFFFFFFFFB781126DCAE7B2321E66A241ADC64D2F
SESSION2 = encode_shortstring("session2")
TYPES = {name: int(value, 16) for name, value in CONSTANTS["type_hashes"].items()}


def felt(text: str) -> int:
    return int(text, 16)


def felts(texts: list[str]) -> list[int]:
    return [int(text, 16) for text in texts]


def cases(file: str, *kinds: str) -> pytest.MarkDecorator:
    """Parametrize over the vectors of a file, or over those of some kinds."""
    chosen = [v for v in FILES[file]["vectors"] if not kinds or v["kind"] in kinds]
    assert chosen, f"no {kinds} in {file}"
    return pytest.mark.parametrize("vector", [pytest.param(v, id=v["id"]) for v in chosen])


def policies_of(vector: Vector) -> list[dict[str, Any]]:
    """The policies of a session; the large sessions give a rule instead of a list."""
    policies = vector["input"]["policies"]
    if isinstance(policies, list):
        return policies
    names = [f"{policies['entrypoint_prefix']}{i}" for i in range(policies["count"])]
    return [
        {
            "contract": hex(felt(policies["first_contract"]) + i),
            "entrypoint": name,
            "selector": hex(get_selector_from_name(name)),
            "until": policies["until"],
            "rules": [],
        }
        for i, name in enumerate(names)
    ]


def denied_of(vector: Vector) -> list[dict[str, Any]]:
    """The denied entries of a session; a large list is given as a rule."""
    entries = vector["input"]["denied"]
    if isinstance(entries, list):
        return entries
    selector = hex(get_selector_from_name(entries["entrypoint"]))
    return [
        {
            "contract": hex(felt(entries["first_contract"]) + i),
            "selector": selector,
            "until": entries["until"],
        }
        for i in range(entries["count"])
    ]


def document_of(vector: Vector) -> dict[str, Any]:
    """The typed data of a session, built here from its input alone."""
    given = vector["input"]
    return {
        "types": CONSTANTS["types"],
        "primaryType": "Session",
        "domain": {
            "name": "starknet-sessions",
            "version": "v2",
            "chainId": given["chain_id"],
            "revision": "1",
        },
        "message": {
            "Tag": given["tag"],
            "Version": str(given["version"]),
            "Epoch": str(given["epoch"]),
            "Session Key": vector["expected"]["key_guid"],
            "Valid After": str(given["valid_after"]),
            "Valid Until": str(given["valid_until"]),
            "Allowed Calls": [policy_struct(p) for p in policies_of(vector)],
            "Denied": [denied_struct(d) for d in denied_of(vector)],
            "Limits": [limit_struct(one) for one in given["limits"]],
            "Required Caller": given["required_caller"],
            "Details": {
                "Metadata": given["metadata"],
                "Call Names": [call_name(p) for p in policies_of(vector)],
            },
        },
    }


def rule_struct(given: dict[str, Any]) -> dict[str, Any]:
    return {
        "Word": str(given["word"]),
        "Type": given["type"],
        "Condition": given["condition"],
        "Values": [hex(value) for value in rule_values(given)],
    }


def policy_struct(given: dict[str, Any]) -> dict[str, Any]:
    return {
        "Contract": given["contract"],
        "Selector": given["selector"],
        "Until": str(given["until"]),
        "Rules": [rule_struct(rule) for rule in given["rules"]],
    }


def denied_struct(given: dict[str, Any]) -> dict[str, Any]:
    return {"Contract": given["contract"], "Selector": given["selector"], "Until": str(given["until"])}


def limit_struct(given: dict[str, Any]) -> dict[str, Any]:
    return {
        "Resource": given["resource"],
        "Token": given["token"],
        "Kind": given["kind"],
        "Amount": str(given["amount"]),
        "Window": str(given["window"]),
        "Until": str(given["until"]),
        "Accounting": given["accounting"],
        "Standing Approval": given["standing_approval"],
    }


def call_name(given: dict[str, Any]) -> str:
    places = {rule["word"]: rule["argument"] for rule in given["rules"] if rule["argument"]}
    name: str = given["entrypoint"] or ""
    return f"{name}({', '.join(f'{places[at]}@{at}' for at in sorted(places))})" if places else name


def rule_values(given: dict[str, Any]) -> list[int]:
    values = felts(given["values"])
    if given["type"] == "felt":
        return values
    return [half for value in values for half in (value % 2**128, value // 2**128)]


# What the protocol page says, with poseidon-py alone.


def rule_hash(given: dict[str, Any]) -> int:
    words = (encode_shortstring(given[name]) for name in ("type", "condition"))
    return many(TYPES["Rule"], given["word"], *words, many(*rule_values(given)))


def leaf_hash(given: dict[str, Any]) -> int:
    hashes = map(rule_hash, given["rules"])
    return many(
        TYPES["Policy"], felt(given["contract"]), felt(given["selector"]), given["until"], many(*hashes)
    )


def denied_felts(given: dict[str, Any]) -> list[int]:
    return [felt(given["contract"]), felt(given["selector"]), given["until"]]


def limit_hash(given: dict[str, Any]) -> int:
    return many(
        TYPES["Limit"],
        encode_shortstring(given["resource"]),
        felt(given["token"]),
        encode_shortstring(given["kind"]),
        given["amount"],
        given["window"],
        given["until"],
        encode_shortstring(given["accounting"]),
        int(given["standing_approval"]),
    )


CONDITIONS = {
    "eq": operator.eq,
    "ne": operator.ne,
    "lt": operator.lt,
    "le": operator.le,
    "gt": operator.gt,
    "ge": operator.ge,
}
RESOURCES = ("fee", "calls", "token")
KINDS = ("per-transaction", "total", "window", "sliding")


def rule_felts(given: dict[str, Any]) -> list[int]:
    code = [*CONDITIONS, "one-of"].index(given["condition"]) + (9 if given["type"] == "u256" else 1)
    return [given["word"] + 2**128 * code + 2**136 * len(given["values"]), *rule_values(given)]


def limit_code(given: dict[str, Any]) -> int:
    code: int = KINDS.index(given["kind"]) + 16 * RESOURCES.index(given["resource"])
    code += 4 * ("gross", "net").index(given["accounting"])
    return code + 8 if given["standing_approval"] else code


def limit_felts(given: dict[str, Any]) -> list[int]:
    word = given["amount"] + 2**128 * limit_code(given) + 2**136 * given["window"] + 2**168 * given["until"]
    return [word, felt(given["token"])] if given["resource"] == "token" else [word]


def in_order(given: dict[str, Any]) -> tuple[int, ...]:
    return (
        RESOURCES.index(given["resource"]),
        felt(given["token"]),
        KINDS.index(given["kind"]),
        ("gross", "net").index(given["accounting"]),
        given["window"],
    )


def usage_key(tag: str, given: dict[str, Any]) -> int | None:
    if given["kind"] == "per-transaction":
        return None
    code = limit_code({**given, "standing_approval": False})
    return many(encode_shortstring(tag), code + 256 * given["window"], felt(given["token"]))


def fingerprint(epoch: int, static_felts: list[int]) -> int:
    terms_felt, *others = static_felts
    depth = terms_felt // 2**160 % 2**6
    return many(epoch, terms_felt - depth * 2**160, *others)


def slot(version: int, of: int, *, revoked: bool = False, paused: bool = False) -> int:
    return version * 2**219 + revoked * 2**218 + paused * 2**217 + of % 2**217


def judge(rule: dict[str, Any], calldata: list[int]) -> str:
    size = 2 if rule["type"] == "u256" else 1
    words = calldata[rule["word"] : rule["word"] + size]
    if len(words) < size:
        return "session/argument-missing"
    value = words[0] + 2**128 * words[-1] if size == 2 else words[0]
    if size == 2 and max(words) >= 2**128:
        return "session/rule-broken"
    values = felts(rule["values"])
    compare = CONDITIONS.get(rule["condition"], operator.eq)
    return "ok" if any(compare(value, one) for one in values) else "session/rule-broken"


def leaves_of(vector: Vector) -> list[int]:
    """The leaves, by poseidon-py alone."""
    return [leaf_hash(p) for p in policies_of(vector)]


def many(*values: int) -> int:
    hashed: int = poseidon_hash_many(list(values))
    return hashed


def merkle_levels(leaves: list[int]) -> list[list[int]]:
    """The rule of cairo/README.md, written down once more."""
    levels = [leaves]
    while len(levels[-1]) > 1:
        level = levels[-1] + [0] * (len(levels[-1]) % 2)
        levels[-1] = level
        levels.append(
            [poseidon_hash(min(a, b), max(a, b)) for a, b in zip(level[::2], level[1::2], strict=True)]
        )
    return levels


def text_hash(text: str) -> int:
    """The hash of a ByteArray: the number of full 31-byte words, the words, the remainder and its length."""
    raw = text.encode("ascii")
    full = len(raw) // 31 * 31
    words = [int.from_bytes(raw[at : at + 31], "big") for at in range(0, full, 31)]
    return many(len(words), *words, int.from_bytes(raw[full:], "big"), len(raw) - full)
