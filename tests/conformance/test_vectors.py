"""The vectors of `tests/vectors`, against the other implementations that claim to agree.

Every vector was computed by starknet.js (see `tests/vectors/README.md`). Here starknet-py, poseidon-py, crypto-cpp-py and
fast-stark-crypto compute them; in `test_our_vectors.py` this package does.
"""

from __future__ import annotations

import json
import operator
from itertools import pairwise
from typing import Any

import pytest
from conformance.protocol_page import (
    CONDITIONS,
    CONSTANTS,
    CURVE_ORDER,
    FILES,
    KINDS,
    NAMES,
    RESOURCES,
    SESSION2,
    SESSIONS,
    TYPES,
    Vector,
    call_name,
    cases,
    denied_felts,
    denied_of,
    denied_struct,
    document_of,
    felt,
    felts,
    fingerprint,
    in_order,
    judge,
    leaf_hash,
    leaves_of,
    limit_code,
    limit_felts,
    limit_hash,
    limit_struct,
    many,
    merkle_levels,
    policies_of,
    policy_struct,
    quiet_long_strings,
    rule_felts,
    rule_hash,
    rule_struct,
    slot,
    text_hash,
    usage_key,
)
from poseidon_py.poseidon_hash import poseidon_hash, poseidon_hash_many
from starknet_py.cairo.felt import encode_shortstring
from starknet_py.hash.hash_method import HashMethod
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.hash.utils import message_signature, private_to_stark_key, verify_message_signature
from starknet_py.net.client_models import Call, ResourceBounds, ResourceBoundsMapping
from starknet_py.net.models.transaction import InvokeV3
from starknet_py.utils.merkle_tree import MerkleTree as PeerMerkleTree
from starknet_py.utils.typed_data import TypedData

# ------------------------------------------------------------------------------------------------ the files


@pytest.mark.parametrize("name", NAMES)
def test_file_has_source_and_no_case_twice(name: str) -> None:
    document = FILES[name]
    assert set(document["source"]) == {"tool", "version", "script", "date"}
    vectors = document["vectors"]
    assert len({v["id"] for v in vectors}) == len(vectors)
    assert len({json.dumps([v.get("kind"), v["input"]], sort_keys=True) for v in vectors}) == len(vectors)
    for vector in vectors:
        assert set(vector) - {"kind", "provenance"} == {"id", "input", "expected", "agreed_by"}
        assert len(vector["agreed_by"]) == len(set(vector["agreed_by"])) >= 2


@pytest.mark.parametrize("name", NAMES)
def test_hex_is_canonical(name: str) -> None:
    def walk(value: object) -> None:
        if isinstance(value, dict):
            for key, inner in value.items():
                if key != "metadata" and key != "Metadata":
                    walk(inner)
        elif isinstance(value, list):
            for inner in value:
                walk(inner)
        elif isinstance(value, str) and value.startswith("0x"):
            assert hex(int(value, 16)) == value

    walk(FILES[name]["vectors"])


def test_sessions_cover_the_protocol() -> None:
    """What a wrong implementation could get away with if the vectors lacked it."""
    given = [v["input"] for v in SESSIONS.values()]
    policies = [policies_of(v) for v in SESSIONS.values()]
    assert len(given) >= 12
    assert {v["chain_id"] for v in given} >= {
        hex(encode_shortstring(c)) for c in ("SN_SEPOLIA", "SN_MAIN", "MY_DEVNET")
    }
    assert {v["tag"] for v in given} >= {"default", "a", "market-maker", "feed", "decade"}
    assert max(len(v["tag"]) for v in given) == 31
    assert {v["version"] for v in given} >= {0, 1, 2**32 - 1}
    assert {v["epoch"] for v in given} >= {0, 1, 7}
    assert {len(p) for p in policies} >= {1, 2, 3, 5, 16, 17, 1000}
    assert {len(v["metadata"]) for v in given} >= {0, 31, 32, 62, 100}
    kinds = {(p["contract"] == "0x0", p["selector"] == "0x0") for some in policies for p in some}
    assert kinds == {(False, False), (False, True), (True, False), (True, True)}
    assert {p["entrypoint"] for some in policies for p in some} >= {"fee", "add", "decade", None}
    assert {len(p["rules"]) for some in policies for p in some} >= {0, 1, 2, 3}
    assert {len(v["limits"]) for v in given} >= {0, 1, 2, 16}
    assert {len(denied_of(v)) for v in SESSIONS.values()} >= {0, 1, 2, 3, 127}
    assert {v["required_caller"] == "0x0" for v in given} == {True, False}
    hashes = [v["expected"]["session_hash"] for v in SESSIONS.values()]
    messages = [v["expected"]["message_hash"] for v in SESSIONS.values()]
    assert len(set(messages)) == len(messages)
    # The session hash carries neither chain nor account; the message hash does.
    same = {
        SESSIONS[name]["expected"]["session_hash"] for name in ("one-policy", "other-account", "other-chain")
    }
    assert len(same) == 1
    assert len(set(hashes)) == len(hashes) - 2


def of_kind(file: str, kind: str) -> list[Vector]:
    return [v for v in FILES[file]["vectors"] if v["kind"] == kind]


def test_rules_cover_the_protocol() -> None:
    seen = {
        (rule["type"], rule["condition"], verdict)
        for v in of_kind("policies", "rule")
        for rule in [v["input"]["rule"]]
        for verdict in v["expected"]["verdicts"]
    }
    verdicts = ("ok", "session/rule-broken", "session/argument-missing")
    conditions = [*CONDITIONS, "one-of"]
    assert seen == {(t, c, verdict) for t in ("felt", "u256") for c in conditions for verdict in verdicts}
    assert {len(v["input"]["rule"]["values"]) for v in of_kind("policies", "rule")} == {1, 3, 255}


def test_limits_cover_the_protocol() -> None:
    shapes = {
        (one["resource"], one["kind"], one["accounting"], one["standing_approval"])
        for v in of_kind("limits", "limit")
        for one in [v["input"]["limit"]]
    }
    of_tokens = {("token", k, a, s) for k in KINDS for a in ("gross", "net") for s in (False, True)}
    assert shapes == of_tokens | {(r, k, "gross", False) for r in ("fee", "calls") for k in KINDS}

    refusals = {
        result["refused"]["code"]
        for v in of_kind("limits", "sequence")
        for result in v["expected"]["results"]
        if "refused" in result
    }
    exceeded = {f"session/{r}-{k}-exceeded" for r in RESOURCES for k in ("per-tx", "total", "window")}
    assert refusals == exceeded | {"session/limit-expired"}
    faults = {
        (v["expected"]["fault"] or {"code": None})["code"]
        for v in (*of_kind("limits", "list"), *of_kind("policies", "denied-list"))
    }
    assert faults == {
        None,
        "session/too-many-limits",
        "session/limit-unknown",
        "session/limit-zero-window",
        "session/limit-needless-window",
        "session/limit-window-not-hours",
        "session/limit-no-token",
        "session/limit-not-for-tokens",
        "session/limit-duplicate",
        "session/limit-unordered",
        "session/too-many-denied",
        "session/denied-everything",
        "session/denied-duplicate",
        "session/denied-unordered",
    }


def test_signatures_cover_both_halves() -> None:
    flipped = {v["expected"]["flipped"] for v in FILES["tokens"]["vectors"] if v["kind"] == "signature"}
    assert flipped == {True, False}


# ---------------------------------------------------------------------------- other implementations: sessions


def test_constants_agree_with_starknet_py() -> None:
    data = TypedData.from_dict(document_of(SESSIONS["one-policy"]))  # type: ignore[arg-type]
    for name, text in CONSTANTS["type_strings"].items():
        assert get_selector_from_name(text) == felt(CONSTANTS["type_hashes"][name]) == data.type_hash(name)
    version = encode_shortstring("v2")
    for chain, value in CONSTANTS["domain_hashes"].items():
        domain_type = felt(CONSTANTS["type_hashes"]["StarknetDomain"])
        domain = [domain_type, encode_shortstring("starknet-sessions"), version, felt(chain), 1]
        assert poseidon_hash_many(domain) == felt(value)


@quiet_long_strings
@cases("sessions")
def test_session_agrees_with_starknet_py(vector: Vector) -> None:
    document = document_of(vector)
    expected = vector["expected"]
    if "typed_data" in expected:
        assert document == {"types": CONSTANTS["types"], **expected["typed_data"]}
    data = TypedData.from_dict(document)  # type: ignore[arg-type]
    message = document["message"]
    leaves = [data.struct_hash("Policy", policy) for policy in message["Allowed Calls"]]
    assert leaves == leaves_of(vector)
    assert PeerMerkleTree(leaves, HashMethod.POSEIDON).root_hash == felt(expected["root"])
    assert data.struct_hash("Details", message["Details"]) == felt(expected["details_hash"])
    assert data.struct_hash("Session", message) == felt(expected["session_hash"])
    assert data.message_hash(felt(vector["input"]["account"])) == felt(expected["message_hash"])


@cases("sessions")
def test_session_agrees_with_the_protocol_page(vector: Vector) -> None:
    given, expected = vector["input"], vector["expected"]
    key_guid = poseidon_hash(encode_shortstring("Starknet Signer"), felt(given["public_key"]))
    assert key_guid == felt(expected["key_guid"])
    leaves = leaves_of(vector)
    if "leaves" in expected:
        assert leaves == felts(expected["leaves"])
    else:
        assert [leaves[0], leaves[-1]] == felts([expected["leaf_first"], expected["leaf_last"]])
        assert poseidon_hash_many(leaves) == felt(expected["leaves_hash"])
    assert merkle_levels(leaves)[-1] == [felt(expected["root"])]
    names = [call_name(p) for p in policies_of(vector)]
    assert names == expected.get("call_names", names)
    details = many(TYPES["Details"], text_hash(given["metadata"]), many(*map(text_hash, names)))
    assert details == felt(expected["details_hash"])
    entries = denied_of(vector)
    fields = [
        TYPES["Session"],
        encode_shortstring(given["tag"]),
        given["version"],
        given["epoch"],
        felt(expected["key_guid"]),
        given["valid_after"],
        given["valid_until"],
        felt(expected["root"]),
        many(*(many(TYPES["Denied"], *denied_felts(entry)) for entry in entries)),
        many(*map(limit_hash, given["limits"])),
        felt(given["required_caller"]),
        details,
    ]
    session_hash = many(*fields)
    assert session_hash == felt(expected["session_hash"])
    prefix = [encode_shortstring("StarkNet Message"), felt(expected["domain_hash"])]
    message_hash = poseidon_hash_many([*prefix, felt(given["account"]), session_hash])
    assert message_hash == felt(expected["message_hash"])
    for given_policy in policies_of(vector):
        if given_policy["entrypoint"]:
            assert get_selector_from_name(given_policy["entrypoint"]) == felt(given_policy["selector"])

    caller = felt(given["required_caller"])
    optional = [
        *([caller] if caller else []),
        *(value for one in given["limits"] for value in limit_felts(one)),
        *(value for entry in entries for value in denied_felts(entry)),
    ]
    terms_felt, *others = felts(expected["static_felts"])
    assert terms_felt == sum(
        value << shift
        for shift, value in (
            (0, given["valid_until"]),
            (64, given["valid_after"]),
            (128, given["version"]),
            (160, len(merkle_levels(leaves)) - 1),
            (166, sum(limit["resource"] != "token" for limit in given["limits"])),
            (171, sum(limit["resource"] == "token" for limit in given["limits"])),
            (176, len(entries)),
            (183, caller != 0),
            (184, SESSION2),
        )
    )
    fixed = [
        encode_shortstring(given["tag"]),
        felt(given["public_key"]),
        felt(expected["root"]),
        felt(expected["details_hash"]),
    ]
    assert others == fixed + optional
    assert fingerprint(given["epoch"], [terms_felt, *others]) == felt(expected["fingerprint"])
    assert slot(given["version"], felt(expected["fingerprint"])) == felt(expected["slot"])
    keys_of_usage = [usage_key(given["tag"], one) for one in given["limits"]]
    assert keys_of_usage == [key and felt(key) for key in expected["usage_keys"]]


# --------------------------------------------------------- other implementations: rules, denied entries, limits


def struct_hash(name: str, struct: dict[str, Any]) -> int:
    data = TypedData.from_dict(document_of(SESSIONS["one-policy"]))  # type: ignore[arg-type]
    return data.struct_hash(name, struct)


@cases("policies", "rule")
def test_rule_agrees_with_the_protocol_page(vector: Vector) -> None:
    given, expected = vector["input"], vector["expected"]
    rule = given["rule"]
    assert rule_hash(rule) == struct_hash("Rule", rule_struct(rule)) == felt(expected["hash"])
    assert rule_felts(rule) == felts(expected["felts"])
    assert [judge(rule, felts(calldata)) for calldata in given["calldatas"]] == expected["verdicts"]


@cases("policies", "policy")
def test_policy_agrees_with_the_protocol_page(vector: Vector) -> None:
    given, expected = vector["input"], vector["expected"]
    chosen = given["policy"]
    assert leaf_hash(chosen) == struct_hash("Policy", policy_struct(chosen)) == felt(expected["leaf"])
    assert call_name(chosen) == expected["call_name"]
    word, *rest = felts(expected["felts"])
    assert rest == [value for rule in chosen["rules"] for value in rule_felts(rule)]
    kind = 1 + (chosen["selector"] == "0x0") + 2 * (chosen["contract"] == "0x0")
    assert word == chosen["until"] + 2**128 * kind + 2**136 * len(rest)
    for calldata, verdict in zip(given["calldatas"], expected["verdicts"], strict=True):
        judged = [judge(rule, felts(calldata)) for rule in chosen["rules"]]
        broken = ({"index": i, "code": code} for i, code in enumerate(judged) if code != "ok")
        assert next(broken, None) == verdict


@cases("policies", "denied")
def test_denied_agrees_with_the_protocol_page(vector: Vector) -> None:
    given, expected = vector["input"], vector["expected"]
    entry = given["denied"]
    contract, selector, until = denied_felts(entry)
    assert many(TYPES["Denied"], contract, selector, until) == felt(expected["hash"])
    assert struct_hash("Denied", denied_struct(entry)) == felt(expected["hash"])
    assert [contract, selector, until] == felts(expected["felts"])
    assert expected["denies"] == [
        contract in (0, felt(call["to"]))
        and selector in (0, felt(call["selector"]))
        and (until == 0 or call["now"] <= until)
        for call in given["calls"]
    ]


@cases("limits", "limit")
def test_limit_agrees_with_the_protocol_page(vector: Vector) -> None:
    given, expected = vector["input"], vector["expected"]
    one = given["limit"]
    assert limit_hash(one) == struct_hash("Limit", limit_struct(one)) == felt(expected["hash"])
    assert limit_code(one) == expected["code"]
    assert limit_felts(one) == felts(expected["felts"])
    assert usage_key(given["tag"], one) == (expected["usage_key"] and felt(expected["usage_key"]))


@cases("limits", "order")
def test_order_agrees_with_the_protocol_page(vector: Vector) -> None:
    given = vector["input"]["limits"]
    assert sorted(range(len(given)), key=lambda i: in_order(given[i])) == vector["expected"]["order"]


@cases("limits", "list")
def test_list_agrees_with_the_protocol_page(vector: Vector) -> None:
    given, fault = vector["input"]["limits"], vector["expected"]["fault"]
    codes = {"session/limit-duplicate": operator.eq, "session/limit-unordered": operator.gt}
    if fault is None:
        assert len(given) <= 16
        assert all(in_order(a) < in_order(b) for a, b in pairwise(given))
    elif fault["code"] in codes:
        before, at = given[fault["index"] - 1], given[fault["index"]]
        assert codes[fault["code"]](in_order(before), in_order(at))


@cases("policies", "denied-list")
def test_denied_list_agrees_with_the_protocol_page(vector: Vector) -> None:
    given = [denied_felts(entry)[:2] for entry in vector["input"]["denied"]]
    is_right = len(given) <= 127 and [0, 0] not in given and all(a < b for a, b in pairwise(given))
    assert is_right == (vector["expected"]["fault"] is None)


@cases("policies", "access")
def test_access_agrees_with_the_protocol_page(vector: Vector) -> None:
    given = vector["input"]
    anything = many(TYPES["Policy"], 0, 0, 0, many())
    (root,) = [leaf_hash(p) for p in given["policies"]]
    open_kind = "deny-list" if given["denied"] else "allow-all"
    assert vector["expected"] == {
        "root": hex(root),
        "access": open_kind if root == anything else "allow-list",
    }


#: The table of §5, but for its last line.
FOLLOWED = {
    "transfer": 1,
    **dict.fromkeys(("transfer_from", "transferFrom"), 2),
    **dict.fromkeys(("approve", "increase_allowance", "increaseAllowance"), 1),
    **dict.fromkeys(("decrease_allowance", "decreaseAllowance"), 1),
}
REFUSED = (
    *("safe_transfer_from", "safeTransferFrom", "safe_batch_transfer_from", "safeBatchTransferFrom"),
    *("set_approval_for_all", "setApprovalForAll", "permit", "burn", "burn_from", "burnFrom", "send"),
)


def test_every_name_of_the_protocol_page_is_tried() -> None:
    tried = {
        (call["entrypoint"], call["to"] in given["tokens"])
        for given in (v["input"] for v in of_kind("limits", "calls"))
        for call in given["calls"]
    }
    assert tried >= {(name, listed) for name in (*FOLLOWED, *REFUSED) for listed in (False, True)}


@cases("limits", "calls")
def test_calls_agree_with_the_protocol_page(vector: Vector) -> None:
    given = vector["input"]
    sent = dict.fromkeys(given["tokens"], 0)
    spenders: dict[str, list[str]] = {token: [] for token in given["tokens"]}
    fault = None
    for index, call in enumerate(given["calls"]):
        name, to, calldata = call["entrypoint"], call["to"], call["calldata"]
        assert get_selector_from_name(name) == felt(call["selector"])
        if to not in sent:
            if name in FOLLOWED or name in REFUSED:
                fault = {"code": "session/unlisted-token", "index": index}
                break
            continue
        amount = felts(calldata[FOLLOWED.get(name, 0) :])
        if name not in FOLLOWED or len(amount) != 2 or max(amount) >= 2**128:
            fault = {"code": "session/bad-token-call", "index": index}
            break
        if name == "transfer" or (FOLLOWED[name] == 2 and calldata[0] == given["account"]):
            sent[to] += amount[0] + 2**128 * amount[1]
        if name.startswith(("approve", "increase")):
            spenders[to] += [calldata[0]] if calldata[0] not in spenders[to] else []
    expected = vector["expected"]
    assert expected["fault"] == fault
    if fault is None:
        assert expected["spent"] == [
            {"token": token, "sent": sent[token], "spenders": spenders[token]} for token in given["tokens"]
        ]


@cases("limits", "fee")
def test_fee_agrees_with_the_protocol_page(vector: Vector) -> None:
    given = vector["input"]
    bounds = given["resource_bounds"]
    most = sum(amount * price for amount, price in bounds.values()) + bounds["l2_gas"][0] * given["tip"]
    assert max(1, most) == vector["expected"]["fee"]


# ----------------------------------------------------------------- other implementations: trees, transactions


def check_merkle(leaves: list[int], root: int, proofs: dict[int, list[int]]) -> None:
    assert PeerMerkleTree(leaves, HashMethod.POSEIDON).root_hash == root
    levels = merkle_levels(list(leaves))
    assert levels[-1] == [root]
    for index, proof in proofs.items():
        assert proof == [level[(index >> depth) ^ 1] for depth, level in enumerate(levels[:-1])]


@cases("merkle")
def test_merkle_agrees_with_starknet_py(vector: Vector) -> None:
    expected = vector["expected"]
    proofs = dict(enumerate(map(felts, expected["proofs"])))
    check_merkle(felts(vector["input"]["leaves"]), felt(expected["root"]), proofs)
    assert len(proofs) == len(vector["input"]["leaves"])
    assert len({len(proof) for proof in proofs.values()}) == 1


def calls_of(given: dict[str, Any]) -> list[Call]:
    return [
        Call(felt(c["to"]), get_selector_from_name(c["entrypoint"]), felts(c["calldata"]))
        for c in given["calls"]
    ]


def calldata_of(calls: list[Call]) -> list[int]:
    flat = [len(calls)]
    for call in calls:
        flat += [call.to_addr, call.selector, len(call.calldata), *call.calldata]
    return flat


def transaction_hash(given: dict[str, Any]) -> int:
    bounds = {kind: ResourceBounds(*pair) for kind, pair in given["resource_bounds"].items()}
    transaction = InvokeV3(
        version=felt(given["version"]),
        signature=[],
        nonce=given["nonce"],
        resource_bounds=ResourceBoundsMapping(**bounds),
        calldata=calldata_of(calls_of(given)),
        sender_address=felt(given["sender_address"]),
        tip=given["tip"],
    )
    return transaction.calculate_hash(felt(given["chain_id"]))


@cases("transactions")
def test_transaction_agrees_with_starknet_py(vector: Vector) -> None:
    assert calldata_of(calls_of(vector["input"])) == felts(vector["expected"]["calldata"])
    assert transaction_hash(vector["input"]) == felt(vector["expected"]["hash"])


# -------------------------------------------------------------------------- other implementations: signatures


@cases("tokens", "guid")
def test_guid_agrees_with_poseidon_py(vector: Vector) -> None:
    public_key = felt(vector["input"]["public_key"])
    assert private_to_stark_key(felt(vector["input"]["private_key"])) == public_key
    guid = poseidon_hash(encode_shortstring("Starknet Signer"), public_key)
    assert guid == felt(vector["expected"]["guid"])


def signing_hash(tx_hash: int, of: int, terms_felt: int, rest: list[int]) -> int:
    return many(encode_shortstring("session-tx"), tx_hash, of, terms_felt, many(*rest))


@cases("tokens", "signing-hash")
def test_signing_hash_agrees_with_poseidon_py(vector: Vector) -> None:
    given = vector["input"]
    computed = signing_hash(
        felt(given["tx_hash"]), felt(given["fingerprint"]), felt(given["terms"]), felts(given["rest"])
    )
    assert computed == felt(vector["expected"]["hash"])


@cases("tokens", "slot")
def test_slot_agrees_with_the_protocol_page(vector: Vector) -> None:
    given = vector["input"]
    flags = {name: given[name] for name in ("revoked", "paused")}
    assert slot(given["version"], felt(given["fingerprint"]), **flags) == felt(vector["expected"]["slot"])


@cases("tokens", "epoch")
def test_epoch_agrees_with_poseidon_py(vector: Vector) -> None:
    given = vector["input"]
    mixed = poseidon_hash(felt(given["epoch"]), felt(given["tx_hash"]))
    assert mixed % 2**128 == felt(vector["expected"]["epoch"])


def sign(message: int, key: int) -> tuple[int, int]:
    """RFC 6979 without extra entropy, by crypto-cpp-py, the native library aside."""
    r, s = message_signature(message, key, seed=None)
    return r, s


@cases("tokens", "signature")
def test_signature_agrees_with_crypto_cpp(vector: Vector) -> None:
    given, expected = vector["input"], vector["expected"]
    message, key, public_key = felt(given["hash"]), felt(given["private_key"]), felt(given["public_key"])
    r, s = sign(message, key)
    assert (r, s) == (felt(expected["r"]), felt(expected["s_as_signed"]))
    low = felt(expected["s"])
    assert expected["flipped"] == (s > CURVE_ORDER // 2)
    assert low == (CURVE_ORDER - s if expected["flipped"] else s) <= CURVE_ORDER // 2
    assert verify_message_signature(message, [r, low], public_key)
    assert not verify_message_signature(message + 1, [r, low], public_key)


@cases("tokens", "signature")
def test_signature_agrees_with_fast_stark_crypto(vector: Vector) -> None:
    fast = pytest.importorskip("fast_stark_crypto", reason="no wheel for this Python or platform")
    given, expected = vector["input"], vector["expected"]
    r, s = fast.sign(private_key=felt(given["private_key"]), msg_hash=felt(given["hash"]))
    assert (r, s) == (felt(expected["r"]), felt(expected["s_as_signed"]))


@cases("tokens", "token")
def test_token_reads_back_as_the_protocol_page_says(vector: Vector) -> None:
    """Takes a token apart the way the contract does, and checks every part."""
    given, expected = vector["input"], vector["expected"]
    signed = SESSIONS[given["session"]]
    token = felts(expected["token"])
    first, tag, public_key, root, details, r, s, *rest = token
    static = felts(signed["expected"]["static_felts"])
    optional, rest = rest[: len(static) - 5], rest[len(static) - 5 :]
    assert [first, tag, public_key, root, details, *optional] == static
    assert first == felt(expected["terms"])
    assert token[expected["rest_at"] :] == rest
    assert first >> 184 == SESSION2
    assert first % 2**64 == signed["input"]["valid_until"]
    assert (first >> 64) % 2**64 == signed["input"]["valid_after"]
    assert (first >> 128) % 2**32 == signed["input"]["version"]
    depth = (first >> 160) % 2**6
    limits = signed["input"]["limits"]
    assert (first >> 166) % 2**5 == sum(limit["resource"] != "token" for limit in limits)
    assert (first >> 171) % 2**5 == sum(limit["resource"] == "token" for limit in limits)
    assert (first >> 176) % 2**7 == len(denied_of(signed))

    of = felt(signed["expected"]["fingerprint"])
    message = signing_hash(felt(given["tx_hash"]), of, first, rest)
    assert message == felt(expected["signing_hash"])
    assert s <= CURVE_ORDER // 2
    assert verify_message_signature(message, [r, s], public_key)

    policies, leaves = policies_of(signed), leaves_of(signed)
    assert depth == len(merkle_levels(list(leaves))) - 1
    previous = None
    for index, call in zip(given["policy_indexes"], given["calls"], strict=bool(given["policy_indexes"])):
        chosen = policies[index]
        assert chosen["contract"] in ("0x0", call["to"])
        assert chosen["selector"] in ("0x0", call["selector"])
        assert all(judge(rule, felts(call["calldata"])) == "ok" for rule in chosen["rules"])
        word = rest.pop(0)
        assert (word == 0) == (index == previous)
        if word == 0:
            continue
        rule_part = [value for rule in chosen["rules"] for value in rule_felts(rule)]
        kind = 1 + (chosen["selector"] == "0x0") + 2 * (chosen["contract"] == "0x0")
        assert word == chosen["until"] | kind << 128 | len(rule_part) << 136
        assert rest[: len(rule_part)] == rule_part
        proof, rest = rest[len(rule_part) :][:depth], rest[len(rule_part) + depth :]
        check_merkle(leaves, root, {index: proof})
        previous = index

    authorization = rest
    if given["owner_private_key"] is None:
        assert authorization == []
    else:
        owner = private_to_stark_key(felt(given["owner_private_key"]))
        assert verify_message_signature(felt(signed["expected"]["message_hash"]), authorization, owner)


# --------------------------------------------------------------------------- other implementations: published


@quiet_long_strings
@cases("published", "typed-data")
def test_published_document_agrees_with_starknet_py(vector: Vector) -> None:
    given, expected = vector["input"], vector["expected"]
    data = TypedData.from_dict(given["typed_data"])
    assert data.message_hash(felt(given["account"])) == felt(expected["message_hash"])
    message = given["typed_data"]["message"]
    if "struct_hash" in expected:
        assert data.struct_hash("Session", message) == felt(expected["struct_hash"])
    if "root" in expected:
        leaves = [data.struct_hash("Allowed Method", method) for method in message["Allowed Methods"]]
        assert PeerMerkleTree(leaves, HashMethod.POSEIDON).root_hash == felt(expected["root"])


@cases("published", "merkle")
def test_published_merkle_agrees_with_starknet_py(vector: Vector) -> None:
    expected = vector["expected"]
    proofs = {int(index): felts(proof) for index, proof in expected.get("proofs", {}).items()}
    check_merkle(felts(vector["input"]["leaves"]), felt(expected["root"]), proofs)


@cases("published", "transaction")
def test_published_transaction_agrees_with_starknet_py(vector: Vector) -> None:
    assert transaction_hash(vector["input"]) == felt(vector["expected"]["hash"])


@cases("published", "guid", "poseidon-pair", "poseidon-many", "signature")
def test_published_value_agrees(vector: Vector) -> None:
    given, expected = vector["input"], vector["expected"]
    match vector["kind"]:
        case "guid":
            computed = poseidon_hash(encode_shortstring("Starknet Signer"), felt(given["public_key"]))
            assert computed == felt(expected["guid"])
        case "poseidon-pair":
            assert poseidon_hash(felt(given["a"]), felt(given["b"])) == felt(expected["hash"])
        case "poseidon-many":
            assert poseidon_hash_many(felts(given["values"])) == felt(expected["hash"])
        case _:
            signature = sign(felt(given["hash"]), felt(given["private_key"]))
            assert signature == (felt(expected["r"]), felt(expected["s"]))
