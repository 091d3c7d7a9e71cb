"""The vectors as a Cairo module: `python tests/conformance/cairo_vectors.py write|check`.

Plain data only; the tests of the account use it. The tree of 1000 policies is there as its root and what tokens use of it.
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
    # What is signed of a limit, words as short strings.
    "LimitData": {
        "resource": "felt252",
        "token": "felt252",
        "kind": "felt252",
        "amount": "u128",
        "window": "u32",
        "until": "u64",
        "accounting": "felt252",
        "standing_approval": "bool",
    },
    # `denied` is (contract, selector, until); a usage key is 0 where nothing is kept.
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
        "required_caller": "felt252",
        "limits": "Span<LimitData>",
        "denied": "Span<(felt252, felt252, u64)>",
        "chain_id": "felt252",
        "account": "felt252",
        "session_hash": "felt252",
        "message_hash": "felt252",
        "fingerprint": "felt252",
        "slot": "felt252",
        "usage_keys": "Span<felt252>",
    },
    "LeafCase": {
        "contract": "felt252",
        "selector": "felt252",
        "until": "u64",
        "rules": "Span<felt252>",
        "leaf": "felt252",
    },
    # One rule, its hash, and the verdict on each calldata: 0 or the code of an error.
    "RuleCase": {
        "felts": "Span<felt252>",
        "hash": "felt252",
        "calldatas": "Span<Span<felt252>>",
        "codes": "Span<felt252>",
    },
    # Several rules; the verdicts have the index of the first rule broken too.
    "RulesCase": {
        "felts": "Span<felt252>",
        "calldatas": "Span<Span<felt252>>",
        "verdicts": "Span<(felt252, felt252)>",
    },
    # `calls` are (contract, selector, time, whether denied).
    "DeniedCase": {
        "felts": "Span<felt252>",
        "hash": "felt252",
        "calls": "Span<(felt252, felt252, u64, bool)>",
    },
    "AccessCase": {"root": "felt252", "denied": "Span<(felt252, felt252, u64)>", "access": "felt252"},
    "LimitCase": {
        "tag": "felt252",
        "limit": "LimitData",
        "felts": "Span<felt252>",
        "hash": "felt252",
        "usage_key": "felt252",
    },
    # The panic data with which limits and denied entries are refused; empty if they are not.
    "ListCase": {
        "limits": "Span<LimitData>",
        "denied": "Span<(felt252, felt252, u64)>",
        "fault": "Span<felt252>",
    },
    # The state before the spend, then the word after it, or the code of the refusal.
    "Step": {
        "now": "u64",
        "spend": "u256",
        "used": "u128",
        "remaining": "u128",
        "window_start": "u64",
        "next_reset": "u64",
        "word": "felt252",
        "refusal": "felt252",
    },
    "SequenceCase": {"felts": "Span<felt252>", "word": "felt252", "steps": "Span<Step>"},
    # `limits` list tokens; `calls` are (contract, selector, calldata); `spent` is (token, amount, whether somebody's
    # allowance is watched); `fault` is panic data.
    "CallsCase": {
        "account": "felt252",
        "limits": "Span<felt252>",
        "calls": "Span<(felt252, felt252, Span<felt252>)>",
        "spent": "Span<(felt252, u256, bool)>",
        "fault": "Span<felt252>",
    },
    # `bounds` are (resource, amount, price).
    "FeeCase": {"bounds": "Span<(felt252, u64, u128)>", "tip": "u128", "fee": "u256"},
    "GuidCase": {"public_key": "felt252", "guid": "felt252"},
    "TokenCase": {
        "tx_hash": "felt252",
        "fingerprint": "felt252",
        "terms": "felt252",
        "rest": "Span<felt252>",
        "expected": "felt252",
    },
    "SlotCase": {
        "version": "u32",
        "fingerprint": "felt252",
        "revoked": "bool",
        "paused": "bool",
        "slot": "felt252",
    },
    # Each begins in the epoch that the one before gives, the first in epoch 0.
    "EpochCase": {"tx_hash": "felt252", "epoch": "felt252"},
    # `session` is a place in `session_cases`; `policies` are those of the leaves, one for each; `calls` are
    # (contract, selector, calldata); `owner` is 0 if there is no authorization.
    "WholeTokenCase": {
        "session": "u32",
        "policies": "Span<LeafCase>",
        "calls": "Span<(felt252, felt252, Span<felt252>)>",
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

#: How long a line of several expressions gets.
LINE = 110

Case = tuple[str, dict[str, str]]


def load(name: str) -> dict[str, Any]:
    """One file of vectors."""
    document: dict[str, Any] = json.loads((VECTORS / f"{name}.json").read_text(encoding="utf-8"))
    return document


def span(items: list[str]) -> str:
    """A Cairo span of expressions; as many on a line as fit, if each is on one."""
    if not items:
        return "array![].span()"
    lines: list[str] = []
    for item in items:
        if lines and "\n" not in lines[-1] + item and len(lines[-1]) + len(item) < LINE:
            lines[-1] += f" {item},"
        else:
            lines.append(f"{item},")
    if len(lines) == 1 and "\n" not in lines[0]:
        return f"[{lines[0].removesuffix(',')}].span()"
    return "[\n" + "".join(f"    {indented(line, '    ')}\n" for line in lines) + "].span()"


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


def text(word: str) -> str:
    """A short string."""
    return f"'{word}'"


def flag(value: bool) -> str:
    return "true" if value else "false"


def u256(value: int) -> str:
    return f"u256 {{ low: {hex(value % 2**128)}, high: {hex(value >> 128)} }}"


def struct(name: str, fields: dict[str, str], *, on_one_line: bool = False) -> str:
    """An expression of that struct, each field on its own line or all on one."""
    assert list(fields) == list(STRUCTS[name]), name
    parts = [f"{field}: {value}" for field, value in fields.items()]
    if on_one_line:
        return f"{name} {{ {', '.join(parts)} }}"
    lines = "".join(f"    {indented(part, '    ')},\n" for part in parts)
    return f"{name} {{\n{lines}}}"


def limit_data(given: dict[str, Any]) -> str:
    fields = {name: str(given[name]) for name in STRUCTS["LimitData"]}
    fields |= {name: text(given[name]) for name in ("resource", "kind", "accounting")}
    fields["standing_approval"] = flag(given["standing_approval"])
    return struct("LimitData", fields, on_one_line=True)


def limits_of(given: list[dict[str, Any]]) -> str:
    return span([limit_data(limit) for limit in given])


def denied_of(given: Any) -> str:
    if isinstance(given, dict):
        first, selector = int(given["first_contract"], 16), hex(get_selector_from_name(given["entrypoint"]))
        entries = [(hex(first + i), selector, given["until"]) for i in range(given["count"])]
    else:
        entries = [(entry["contract"], entry["selector"], entry["until"]) for entry in given]
    return span([f"({contract}, {selector}, {until})" for contract, selector, until in entries])


def session_cases() -> list[Case]:
    cases = []
    for v in load("sessions")["vectors"]:
        given, expected = v["input"], v["expected"]
        fields = {
            "tag": text(given["tag"]),
            **{name: str(given[name]) for name in ("version", "epoch")},
            "public_key": given["public_key"],
            "key_guid": expected["key_guid"],
            **{name: str(given[name]) for name in ("valid_after", "valid_until")},
            **{name: expected[name] for name in ("root", "details_hash")},
            "required_caller": given["required_caller"],
            "limits": limits_of(given["limits"]),
            "denied": denied_of(given["denied"]),
            **{name: given[name] for name in ("chain_id", "account")},
            **{name: expected[name] for name in ("session_hash", "message_hash", "fingerprint", "slot")},
            "usage_keys": span([key or "0x0" for key in expected["usage_keys"]]),
        }
        cases.append((v["id"], fields))
    return cases


def rule_felts(given: dict[str, Any]) -> list[str]:
    """What a token has of a rule: of one in `policies.json`, taken from there; else computed here."""
    code = ("eq", "ne", "lt", "le", "gt", "ge", "one-of").index(given["condition"]) + 1
    values = [int(value, 16) for value in given["values"]]
    if given["type"] == "u256":
        code += 8
        values = [half for value in values for half in (value % 2**128, value >> 128)]
    word = given["word"] + (code << 128) + (len(given["values"]) << 136)
    return [hex(felt) for felt in (word, *values)]


def leaf_fields(given: dict[str, Any], leaf: str) -> dict[str, str]:
    return {
        **{name: str(given[name]) for name in ("contract", "selector", "until")},
        "rules": span([felt for rule in given["rules"] for felt in rule_felts(rule)]),
        "leaf": leaf,
    }


def leaf_cases() -> list[Case]:
    """Every policy of the sessions that list theirs, once, and those of `policies.json`."""
    seen: dict[str, Case] = {}
    for v in load("sessions")["vectors"]:
        if isinstance(v["input"]["policies"], list):
            for policy, leaf in zip(v["input"]["policies"], v["expected"]["leaves"], strict=True):
                seen.setdefault(leaf, (v["id"], leaf_fields(policy, leaf)))
    for v in policies("policy"):
        leaf = v["expected"]["leaf"]
        seen.setdefault(leaf, (v["id"], leaf_fields(v["input"]["policy"], leaf)))
    return list(seen.values())


def policies(kind: str) -> list[dict[str, Any]]:
    return [v for v in load("policies")["vectors"] if v["kind"] == kind]


def limits(kind: str) -> list[dict[str, Any]]:
    return [v for v in load("limits")["vectors"] if v["kind"] == kind]


def rule_cases() -> list[Case]:
    cases = []
    for v in policies("rule"):
        given, expected = v["input"], v["expected"]
        assert rule_felts(given["rule"]) == expected["felts"], v["id"]
        codes = ["0" if code == "ok" else text(code) for code in expected["verdicts"]]
        fields = {
            "felts": span(expected["felts"]),
            "hash": expected["hash"],
            "calldatas": span([span(calldata) for calldata in given["calldatas"]]),
            "codes": span(codes),
        }
        cases.append((v["id"], fields))
    return cases


def rules_cases() -> list[Case]:
    cases = []
    for v in policies("policy"):
        given, expected = v["input"], v["expected"]
        verdicts = [f"({text(w['code'])}, {w['index']})" if w else "(0, 0)" for w in expected["verdicts"]]
        fields = {
            "felts": span(expected["felts"][1:]),
            "calldatas": span([span(calldata) for calldata in given["calldatas"]]),
            "verdicts": span(verdicts),
        }
        cases.append((v["id"], fields))
    return cases


def denied_cases() -> list[Case]:
    cases = []
    for v in policies("denied"):
        calls = [
            f"({call['to']}, {call['selector']}, {call['now']}, {flag(is_denied)})"
            for call, is_denied in zip(v["input"]["calls"], v["expected"]["denies"], strict=True)
        ]
        fields = {
            "felts": span(v["expected"]["felts"]),
            "hash": v["expected"]["hash"],
            "calls": span(calls),
        }
        cases.append((v["id"], fields))
    return cases


def access_cases() -> list[Case]:
    return [
        (
            v["id"],
            {
                "root": v["expected"]["root"],
                "denied": denied_of(v["input"]["denied"]),
                "access": text(v["expected"]["access"]),
            },
        )
        for v in policies("access")
    ]


def limit_cases() -> list[Case]:
    return [
        (
            v["id"],
            {
                "tag": text(v["input"]["tag"]),
                "limit": limit_data(v["input"]["limit"]),
                "felts": span(v["expected"]["felts"]),
                "hash": v["expected"]["hash"],
                "usage_key": v["expected"]["usage_key"] or "0x0",
            },
        )
        for v in limits("limit")
    ]


def list_cases() -> list[Case]:
    cases = []
    for v in (*limits("list"), *policies("denied-list")):
        fault = v["expected"]["fault"]
        data = [] if fault is None else [text(fault["code"])]
        if fault is not None and fault["index"] is not None:
            data.append(str(fault["index"]))
        fields = {
            "limits": limits_of(v["input"].get("limits", [])),
            "denied": denied_of(v["input"].get("denied", [])),
            "fault": span(data),
        }
        cases.append((v["id"], fields))
    return cases


def sequence_cases() -> list[Case]:
    cases = []
    for v in limits("sequence"):
        steps = []
        for step, result in zip(v["input"]["steps"], v["expected"]["results"], strict=True):
            state = result["state"]
            fields = {
                "now": str(step["now"]),
                "spend": u256(step["spend"]),
                "used": str(state["used"]),
                "remaining": str(state["remaining"]),
                "window_start": str(state["start"]),
                "next_reset": str(state["next_reset"]),
                "word": result.get("word", "0x0"),
                "refusal": text(result["refused"]["code"]) if "refused" in result else "0",
            }
            steps.append(struct("Step", fields, on_one_line=True))
        fields = {"felts": span(v["expected"]["felts"]), "word": v["expected"]["word"], "steps": span(steps)}
        cases.append((v["id"], fields))
    return cases


def calls_cases() -> list[Case]:
    # What the limits allow plays no part.
    total = next(v for v in limits("limit") if v["id"] == "limit-nothing-at-all")["expected"]["felts"][0]
    cases = []
    for v in limits("calls"):
        given, expected = v["input"], v["expected"]
        fault = expected["fault"]
        spent = [
            f"({of['token']}, {u256(of['sent'])}, {flag(bool(of['spenders']))})"
            for of in expected.get("spent", [])
        ]
        fields = {
            "account": given["account"],
            "limits": span([felt for token in given["tokens"] for felt in (total, token)]),
            "calls": calls_of(given["calls"]),
            "spent": span(spent),
            "fault": span([] if fault is None else [text(fault["code"]), str(fault["index"])]),
        }
        cases.append((v["id"], fields))
    return cases


def calls_of(given: list[dict[str, Any]]) -> str:
    return span([f"({c['to']}, {c['selector']}, {span(c['calldata'])})" for c in given])


def fee_cases() -> list[Case]:
    resources = {"l1_gas": "L1_GAS", "l2_gas": "L2_GAS", "l1_data_gas": "L1_DATA"}
    return [
        (
            v["id"],
            {
                "bounds": span(
                    [
                        f"({text(resources[name])}, {amount}, {price})"
                        for name, (amount, price) in v["input"]["resource_bounds"].items()
                    ]
                ),
                "tip": str(v["input"]["tip"]),
                "fee": u256(v["expected"]["fee"]),
            },
        )
        for v in limits("fee")
    ]


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


def slot_cases() -> list[Case]:
    return [
        (
            v["id"],
            {
                "version": str(v["input"]["version"]),
                "fingerprint": v["input"]["fingerprint"],
                **{name: flag(v["input"][name]) for name in ("revoked", "paused")},
                "slot": v["expected"]["slot"],
            },
        )
        for v in tokens("slot")
    ]


def epoch_cases() -> list[Case]:
    return [
        (v["id"], {"tx_hash": v["input"]["tx_hash"], "epoch": v["expected"]["epoch"]})
        for v in tokens("epoch")
    ]


def policy_at(vector: dict[str, Any], index: int) -> dict[str, str]:
    """One policy of a session; a large session gives a rule instead of a list, and its leaf is not known."""
    given = vector["input"]["policies"]
    if isinstance(given, list):
        return leaf_fields(given[index], vector["expected"]["leaves"][index])
    policy = {
        "contract": hex(int(given["first_contract"], 16) + index),
        "selector": hex(get_selector_from_name(f"{given['entrypoint_prefix']}{index}")),
        "until": given["until"],
        "rules": [],
    }
    return leaf_fields(policy, "0x0")


def depth_of(vector: dict[str, Any]) -> int:
    given = vector["input"]["policies"]
    return ((len(given) if isinstance(given, list) else given["count"]) - 1).bit_length()


def whole_token_cases() -> list[Case]:
    sessions = load("sessions")["vectors"]
    places = {v["id"]: place for place, v in enumerate(sessions)}
    owners = {v["input"]["private_key"]: v["input"]["public_key"] for v in tokens("guid")}
    cases = []
    for v in tokens("token"):
        given, place = v["input"], places[v["input"]["session"]]
        leaves = [struct("LeafCase", policy_at(sessions[place], index)) for index in given["policy_indexes"]]
        fields = {
            "session": str(place),
            "policies": span(leaves),
            "calls": calls_of(given["calls"]),
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
    parts = [HEAD]
    for name, value in hashes.items():
        const = "DOMAIN" if name == "StarknetDomain" else name.upper()
        parts.append(f"#[cairofmt::skip]\npub const {const}_TYPE_HASH: felt252 = {value};\n")
    functions = {
        "MerkleCase": merkle_cases,
        "LimitData": None,
        "SessionCase": session_cases,
        "LeafCase": leaf_cases,
        "RuleCase": rule_cases,
        "RulesCase": rules_cases,
        "DeniedCase": denied_cases,
        "AccessCase": access_cases,
        "LimitCase": limit_cases,
        "ListCase": list_cases,
        "Step": None,
        "SequenceCase": sequence_cases,
        "CallsCase": calls_cases,
        "FeeCase": fee_cases,
        "GuidCase": guid_cases,
        "TokenCase": token_cases,
        "SlotCase": slot_cases,
        "EpochCase": epoch_cases,
        "WholeTokenCase": whole_token_cases,
        "SignatureCase": signature_cases,
    }
    for name, function in functions.items():
        parts.append(f"\n#[derive(Drop, Copy)]\npub struct {name} {{\n")
        parts += [f"    pub {field}: {type_},\n" for field, type_ in STRUCTS[name].items()]
        parts.append("}\n")
        if function is None:
            continue
        parts.append(f"#[cairofmt::skip]\npub fn {function.__name__}() -> Array<{name}> {{\n    array![\n")
        for case, fields in function():
            expression = indented(struct(name, fields), " " * 8)
            parts.append(f"        // {case}\n        {expression},\n")
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
