"""The vectors as a Cairo module: `python tests/conformance/cairo_vectors.py write|check`.

Plain data only; the tests of the account use it. The tree of 1000 policies is there as its root alone.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from starknet_py.hash.selector import get_selector_from_name

ROOT = Path(__file__).parents[2]
VECTORS = ROOT / "tests" / "vectors"
TARGET = ROOT / "cairo" / "account" / "src" / "tests" / "vectors.cairo"

HEAD = """\
//! Test vectors, computed by starknet.js. Do not edit: written from `tests/vectors`
//! by `python tests/conformance/cairo_vectors.py write`.

"""

#: Struct name -> its fields and their types.
STRUCTS = {
    "MerkleCase": {"leaves": "Span<felt252>", "root": "felt252", "proofs": "Span<Span<felt252>>"},
    "SessionCase": {
        "tag": "felt252",
        "version": "u32",
        "epoch": "felt252",
        "public_key": "felt252",
        "key_guid": "felt252",
        "valid_after": "u64",
        "valid_until": "u64",
        "root": "felt252",
        "details_hash": "felt252",
        "chain_id": "felt252",
        "account": "felt252",
        "session_hash": "felt252",
        "message_hash": "felt252",
    },
    "LeafCase": {"contract": "felt252", "selector": "felt252", "until": "u64", "leaf": "felt252"},
    "GuidCase": {"public_key": "felt252", "guid": "felt252"},
    "TokenCase": {
        "tx_hash": "felt252",
        "session_hash": "felt252",
        "terms": "felt252",
        "rest": "Span<felt252>",
        "expected": "felt252",
    },
    # `session` is a place in `session_cases`; `policies` are (contract, selector, until), one per leaf; `owner` is 0
    # if there is no authorization.
    "WholeTokenCase": {
        "session": "u32",
        "policies": "Span<(felt252, felt252, u64)>",
        "depth": "u32",
        "owner": "felt252",
        "tx_hash": "felt252",
        "signing_hash": "felt252",
        "token": "Span<felt252>",
    },
    "SignatureCase": {
        "hash": "felt252",
        "public_key": "felt252",
        "r": "felt252",
        "s": "felt252",
        "flipped_s": "felt252",
    },
}

CURVE_ORDER = 0x800000000000010FFFFFFFFFFFFFFFFB781126DCAE7B2321E66A241ADC64D2F

Case = tuple[str, dict[str, str]]


def load(name: str) -> dict[str, Any]:
    """One file of vectors."""
    document: dict[str, Any] = json.loads((VECTORS / f"{name}.json").read_text(encoding="utf-8"))
    return document


def span(items: list[str]) -> str:
    """A Cairo span of expressions, on several lines if one would be long."""
    if not items:
        return "array![].span()"
    if sum(len(item) + 2 for item in items) <= 80:
        return f"[{', '.join(items)}].span()"
    lines = "".join(f"    {indented(item, '    ')},\n" for item in items)
    return f"[\n{lines}].span()"


def indented(text: str, indent: str) -> str:
    """The text with all lines but its first indented."""
    return text.replace("\n", f"\n{indent}")


def merkle_cases() -> list[Case]:
    return [
        (
            v["id"],
            {
                "leaves": span(v["input"]["leaves"]),
                "root": v["expected"]["root"],
                "proofs": span([span(proof) for proof in v["expected"]["proofs"]]),
            },
        )
        for v in load("merkle")["vectors"]
    ]


def session_cases() -> list[Case]:
    cases = []
    for v in load("sessions")["vectors"]:
        given, expected = v["input"], v["expected"]
        fields = {
            "tag": f"'{given['tag']}'",
            **{name: str(given[name]) for name in ("version", "epoch")},
            "public_key": given["public_key"],
            "key_guid": expected["key_guid"],
            **{name: str(given[name]) for name in ("valid_after", "valid_until")},
            **{name: expected[name] for name in ("root", "details_hash")},
            **{name: given[name] for name in ("chain_id", "account")},
            **{name: expected[name] for name in ("session_hash", "message_hash")},
        }
        cases.append((v["id"], fields))
    return cases


def leaf_cases() -> list[Case]:
    """Every policy of the sessions that list theirs, once."""
    seen: dict[str, Case] = {}
    for v in load("sessions")["vectors"]:
        if isinstance(v["input"]["policies"], list):
            for policy, leaf in zip(v["input"]["policies"], v["expected"]["leaves"], strict=True):
                fields = {name: str(policy[name]) for name in ("contract", "selector", "until")}
                seen.setdefault(leaf, (v["id"], {**fields, "leaf": leaf}))
    return list(seen.values())


def tokens(kind: str) -> list[dict[str, Any]]:
    return [v for v in load("tokens")["vectors"] if v["kind"] == kind]


def guid_cases() -> list[Case]:
    return [
        (v["id"], {"public_key": v["input"]["public_key"], "guid": v["expected"]["guid"]})
        for v in [*tokens("guid"), *(v for v in load("published")["vectors"] if v["kind"] == "guid")]
    ]


def token_cases() -> list[Case]:
    return [
        (v["id"], {**v["input"], "rest": span(v["input"]["rest"]), "expected": v["expected"]["hash"]})
        for v in tokens("signing-hash")
    ]


def policy_at(vector: dict[str, Any], index: int) -> tuple[str, str, int]:
    """Contract, selector and until of one policy of a session; a large session gives a rule instead of a list."""
    policies = vector["input"]["policies"]
    if isinstance(policies, list):
        policy = policies[index]
        return policy["contract"], policy["selector"], policy["until"]
    selector = get_selector_from_name(f"{policies['entrypoint_prefix']}{index}")
    return hex(int(policies["first_contract"], 16) + index), hex(selector), policies["until"]


def depth_of(vector: dict[str, Any]) -> int:
    policies = vector["input"]["policies"]
    return ((len(policies) if isinstance(policies, list) else policies["count"]) - 1).bit_length()


def whole_token_cases() -> list[Case]:
    sessions = load("sessions")["vectors"]
    places = {v["id"]: place for place, v in enumerate(sessions)}
    owners = {v["input"]["private_key"]: v["input"]["public_key"] for v in tokens("guid")}
    cases = []
    for v in tokens("token"):
        given, place = v["input"], places[v["input"]["session"]]
        policies = [policy_at(sessions[place], index) for index in given["policy_indexes"]]
        fields = {
            "session": str(place),
            "policies": span([f"({', '.join(map(str, policy))})" for policy in policies]),
            "depth": str(depth_of(sessions[place])),
            "owner": owners[given["owner_private_key"]] if given["owner_private_key"] else "0x0",
            "tx_hash": given["tx_hash"],
            "signing_hash": v["expected"]["signing_hash"],
            "token": span(v["expected"]["token"]),
        }
        cases.append((v["id"], fields))
    return cases


def signature_cases() -> list[Case]:
    return [
        (
            v["id"],
            {
                "hash": v["input"]["hash"],
                "public_key": v["input"]["public_key"],
                "r": v["expected"]["r"],
                "s": v["expected"]["s"],
                "flipped_s": hex(CURVE_ORDER - int(v["expected"]["s"], 16)),
            },
        )
        for v in tokens("signature")
    ]


def render() -> str:
    """The whole module."""
    hashes = load("sessions")["constants"]["type_hashes"]
    names = {
        "DOMAIN": "StarknetDomain",
        "SESSION": "Session",
        "POLICY": "Policy",
    }
    parts = [HEAD]
    for const, name in names.items():
        parts.append(f"#[cairofmt::skip]\npub const {const}_TYPE_HASH: felt252 = {hashes[name]};\n")
    functions = {
        "MerkleCase": ("merkle_cases", merkle_cases()),
        "SessionCase": ("session_cases", session_cases()),
        "LeafCase": ("leaf_cases", leaf_cases()),
        "GuidCase": ("guid_cases", guid_cases()),
        "TokenCase": ("token_cases", token_cases()),
        "WholeTokenCase": ("whole_token_cases", whole_token_cases()),
        "SignatureCase": ("signature_cases", signature_cases()),
    }
    for struct, (function, cases) in functions.items():
        types = STRUCTS[struct]
        parts.append(f"\n#[derive(Drop, Copy)]\npub struct {struct} {{\n")
        parts += [f"    pub {field}: {type_},\n" for field, type_ in types.items()]
        parts.append(f"}}\n#[cairofmt::skip]\npub fn {function}() -> Array<{struct}> {{\n    array![\n")
        for case, fields in cases:
            assert list(fields) == list(types), case
            parts.append(f"        // {case}\n        {struct} {{\n")
            parts += [
                f"            {field}: {indented(value, ' ' * 12)},\n" for field, value in fields.items()
            ]
            parts.append("        },\n")
        parts.append("    ]\n}\n")
    return "".join(parts)


def main(arguments: list[str]) -> None:
    """Write the module, or fail where the committed one is another."""
    if arguments == ["write"]:
        TARGET.parent.mkdir(parents=True, exist_ok=True)
        TARGET.write_text(render(), encoding="utf-8")
    elif arguments == ["check"]:
        if not TARGET.exists() or TARGET.read_text(encoding="utf-8") != render():
            sys.exit(f"{TARGET.relative_to(ROOT)} is not what the vectors give (`cairo_vectors.py write`)")
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
