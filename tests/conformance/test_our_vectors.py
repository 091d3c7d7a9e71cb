"""This package gives the numbers of `tests/vectors`, which other implementations computed."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

import pytest
from conformance.protocol_page import (
    CONSTANTS,
    CURVE_ORDER,
    SESSIONS,
    TYPES,
    Vector,
    call_name,
    cases,
    denied_felts,
    denied_of,
    document_of,
    felt,
    felts,
    in_order,
    leaves_of,
    limit_hash,
    many,
    policies_of,
)
from starknet_py.cairo.felt import encode_shortstring
from starknet_py.net.client_models import Call, ResourceBounds, ResourceBoundsMapping

from starknet_sessions import (
    crypto,
    denied,
    keys,
    limits,
    merkle,
    policy,
    rules,
    session,
    snip12,
    spending,
    terms,
    token,
    typed_data,
)
from starknet_sessions.contracts import account
from starknet_sessions.errors import InvalidInput
from starknet_sessions.signer import most_fee

#: The contract takes times up to 2^64 - 1; our objects take those that can be seconds.
IMPLAUSIBLE = "extremes"
#: A second at which every policy of `tokens.json` holds.
AT = 1763683200


def our_rule(given: dict[str, Any]) -> rules.Rule:
    return rules.Rule(
        word=given["word"],
        type=given["type"],
        condition=rules.Condition(given["condition"]),
        values=tuple(felts(given["values"])),
        argument=given["argument"],
    )


def our_policy(given: dict[str, Any]) -> policy.Policy:
    return policy.Policy(
        policy.ANY if given["contract"] == "0x0" else given["contract"],
        given["entrypoint"] or (policy.ANY if given["selector"] == "0x0" else given["selector"]),
        until=given["until"],
        rules=[our_rule(rule) for rule in given["rules"]],
    )


def our_denied(given: dict[str, Any]) -> denied.Denied:
    return denied.Denied(
        policy.ANY if given["contract"] == "0x0" else given["contract"],
        policy.ANY if given["selector"] == "0x0" else given["selector"],
        until=given["until"],
    )


def our_limit(given: dict[str, Any]) -> limits.Limit:
    return limits.Limit(**{**given, "token": felt(given["token"])})


def ours(vector: Vector) -> session.Session:
    """The session of a vector, made the way a user makes one."""
    given = vector["input"]
    return session.Session(
        key=keys.PublicKey.parse(given["public_key"]),
        expires=given["valid_until"],
        policies=[our_policy(p) for p in policies_of(vector)],
        limits=[our_limit(one) for one in given["limits"]],
        denied=[our_denied(entry) for entry in denied_of(vector)],
        tag=given["tag"],
        valid_after=given["valid_after"],
        metadata=given["metadata"],
        required_caller=felt(given["required_caller"]),
        version=given["version"],
        address=felt(given["account"]),
        chain_id=felt(given["chain_id"]),
        epoch=given["epoch"],
    )


def test_our_constants() -> None:
    assert {
        "StarknetDomain": snip12.DOMAIN_TYPE_HASH,
        "Session": snip12.SESSION_TYPE_HASH,
        "Details": snip12.DETAILS_TYPE_HASH,
        "Denied": denied.DENIED_TYPE_HASH,
        "Limit": limits.LIMIT_TYPE_HASH,
        "Policy": policy.POLICY_TYPE_HASH,
        "Rule": rules.RULE_TYPE_HASH,
    } == TYPES


@cases("sessions")
def test_our_hashes(vector: Vector) -> None:
    """The functions beneath `Session`, which take any value of the right size."""
    given, expected = vector["input"], vector["expected"]
    policies = policies_of(vector)
    leaves = [
        policy.policy_leaf(
            felt(p["contract"]), felt(p["selector"]), p["until"], [our_rule(rule).hash for rule in p["rules"]]
        )
        for p in policies
    ]
    assert leaves == leaves_of(vector)
    assert merkle.MerkleTree(leaves).root == felt(expected["root"])
    details = snip12.details_hash(given["metadata"], [call_name(p) for p in policies])
    assert details == felt(expected["details_hash"])
    computed = snip12.session_hash(
        tag=encode_shortstring(given["tag"]),
        version=given["version"],
        epoch=given["epoch"],
        key_guid=keys.stark_key_guid(felt(given["public_key"])),
        valid_after=given["valid_after"],
        valid_until=given["valid_until"],
        root=felt(expected["root"]),
        denied=[many(TYPES["Denied"], *denied_felts(entry)) for entry in denied_of(vector)],
        limits=[limit_hash(one) for one in given["limits"]],
        required_caller=felt(given["required_caller"]),
        details=details,
    )
    assert computed == felt(expected["session_hash"])
    message = snip12.message_hash(computed, chain_id=felt(given["chain_id"]), address=felt(given["account"]))
    assert message == felt(expected["message_hash"])
    static = felts(expected["static_felts"])
    assert terms.fingerprint(given["epoch"], static) == felt(expected["fingerprint"])
    assert terms.Terms.unpack(static[0]).packed == static[0]


@cases("sessions")
def test_our_session(vector: Vector) -> None:
    if vector["id"] == IMPLAUSIBLE:
        with pytest.raises(InvalidInput, match="not plausible as unix seconds"):
            ours(vector)
        return
    expected = vector["expected"]
    made = ours(vector)
    assert made.key.guid == felt(expected["key_guid"])
    assert [p.selector for p in made.policies] == [felt(p["selector"]) for p in policies_of(vector)]
    assert list(made.tree.leaves) == leaves_of(vector) == [p.leaf for p in made.policies]
    assert made.root == felt(expected["root"])
    assert list(made.call_names) == [call_name(p) for p in policies_of(vector)]
    assert made.details_hash == felt(expected["details_hash"])
    assert made.hash == felt(expected["session_hash"])
    assert made.message_hash == felt(expected["message_hash"])
    assert list(made.static_felts) == felts(expected["static_felts"])
    assert made.fingerprint == felt(expected["fingerprint"])
    assert [one.usage_key(made.tag_felt) for one in made.limits] == [
        key and felt(key) for key in expected["usage_keys"]
    ]
    assert account.session_felts(made) == felts(expected["calldata"])
    document = typed_data.session_typed_data(made)
    assert document == document_of(vector)
    # As a wallet gets it: through JSON, members in the same order.
    if "typed_data" in expected:
        assert json.dumps(document) == json.dumps({"types": CONSTANTS["types"], **expected["typed_data"]})


@cases("policies", "rule")
def test_our_rule(vector: Vector) -> None:
    given, expected = vector["input"], vector["expected"]
    rule = our_rule(given["rule"])
    assert rule.hash == felt(expected["hash"])
    assert list(rule.felts) == felts(expected["felts"])
    assert [rule.judge(felts(calldata)) for calldata in given["calldatas"]] == expected["verdicts"]
    assert rules.Rule.from_dict(rule.to_dict()) == rule


@cases("policies", "policy")
def test_our_policy(vector: Vector) -> None:
    given, expected = vector["input"], vector["expected"]
    made = our_policy(given["policy"])
    assert made.leaf == felt(expected["leaf"])
    assert made.call_name == expected["call_name"]
    word = made.until | made.kind << 128 | len(made.rule_felts) << 136
    assert [word, *made.rule_felts] == felts(expected["felts"])
    verdicts = [made.judge(felts(calldata)) for calldata in given["calldatas"]]
    assert [v and {"index": v[0], "code": v[1]} for v in verdicts] == expected["verdicts"]


@cases("policies", "denied")
def test_our_denied(vector: Vector) -> None:
    given, expected = vector["input"], vector["expected"]
    if given["denied"]["until"] == 2**64 - 1:
        with pytest.raises(InvalidInput, match="not plausible as unix seconds"):
            our_denied(given["denied"])
        return
    made = our_denied(given["denied"])
    assert made.hash == felt(expected["hash"])
    assert list(made.felts) == felts(expected["felts"])
    assert expected["denies"] == [
        made.matches(felt(call["to"]), felt(call["selector"])) and made.is_active(call["now"])
        for call in given["calls"]
    ]


@cases("policies", "denied-list")
def test_our_denied_list(vector: Vector) -> None:
    given, fault = vector["input"]["denied"], vector["expected"]["fault"]

    def check() -> list[tuple[int, ...]]:
        return [entry.felts for entry in denied.check_denied([our_denied(entry) for entry in given])]

    # Ours are put in order, so that no list is out of it.
    if fault is None or fault["code"] == "session/denied-unordered":
        assert check() == sorted(tuple(denied_felts(entry)) for entry in given)
    else:
        with pytest.raises(InvalidInput) as caught:
            check()
        assert caught.value.rule == fault["code"]


@cases("limits", "limit")
def test_our_limit(vector: Vector) -> None:
    given, expected = vector["input"], vector["expected"]
    if given["limit"]["until"] == 2**64 - 1:
        with pytest.raises(InvalidInput, match="not plausible as unix seconds"):
            our_limit(given["limit"])
        return
    made = our_limit(given["limit"])
    assert made.hash == felt(expected["hash"])
    assert made.code == expected["code"]
    assert list(made.felts) == felts(expected["felts"])
    key = made.usage_key(encode_shortstring(given["tag"]))
    assert key == (expected["usage_key"] and felt(expected["usage_key"]))
    assert limits.Limit.from_dict(made.to_dict()) == made


@cases("limits", "list")
def test_our_list(vector: Vector) -> None:
    given, fault = vector["input"]["limits"], vector["expected"]["fault"]

    def check() -> list[tuple[int, ...]]:
        return [one.sort_key for one in limits.check_limits([our_limit(one) for one in given])]

    # Ours are put in order, so that no list is out of it.
    if fault is None or fault["code"] == "session/limit-unordered":
        assert check() == sorted(in_order(one) for one in given)
    else:
        with pytest.raises(InvalidInput) as caught:
            check()
        assert caught.value.rule == fault["code"]


@cases("limits", "order")
def test_our_order(vector: Vector) -> None:
    made = [our_limit(one) for one in vector["input"]["limits"]]
    assert list(limits.check_limits(made)) == [made[i] for i in vector["expected"]["order"]]


@cases("limits", "sequence")
def test_our_sequence(vector: Vector) -> None:
    given, expected = vector["input"], vector["expected"]
    limit, word = our_limit(given["limit"]), felt(expected["word"])
    assert list(limit.felts) == felts(expected["felts"])
    if given["earlier"]:
        assert limits.Usage(**given["earlier"], touched=True).word == word
    for step, result in zip(given["steps"], expected["results"], strict=True):
        now, spend = step["now"], step["spend"]
        state = limits.state_of(limit, word, now)
        assert {
            "used": state.used,
            "start": state.window_start,
            "next_reset": state.next_reset,
            "remaining": state.remaining,
        } == result["state"]
        assert state.word == word
        outcome = limits.charge(limit, word, spend, now)
        if "word" in result:
            assert outcome == felt(result["word"])
            word = felt(result["word"])
            continue
        assert isinstance(outcome, limits.Breach)
        names = result["refused"].keys()
        assert {name: getattr(outcome, name) for name in names} == result["refused"]


@cases("merkle")
def test_our_tree(vector: Vector) -> None:
    leaves, expected = felts(vector["input"]["leaves"]), vector["expected"]
    tree = merkle.MerkleTree(leaves)
    assert tree.root == felt(expected["root"])
    assert [list(tree.proof(i)) for i in range(len(leaves))] == [felts(proof) for proof in expected["proofs"]]
    for i, leaf in enumerate(leaves):
        assert merkle.verify_proof(tree.root, leaf, tree.proof(i))
        assert not merkle.verify_proof(tree.root, leaf ^ 1, tree.proof(i))


@cases("published", "merkle")
def test_our_tree_as_published(vector: Vector) -> None:
    tree = merkle.MerkleTree(felts(vector["input"]["leaves"]))
    assert tree.root == felt(vector["expected"]["root"])
    for index, proof in vector["expected"].get("proofs", {}).items():
        assert list(tree.proof(int(index))) == felts(proof)


@cases("limits", "calls")
def test_our_spending(vector: Vector) -> None:
    given, expected = vector["input"], vector["expected"]
    calls = [Call(felt(c["to"]), felt(c["selector"]), felts(c["calldata"])) for c in given["calls"]]
    tokens = felts(given["tokens"])
    problems = spending.call_problems(calls, tokens)
    # The contract stops at the first.
    first = {"code": problems[0].code, "index": problems[0].call_index} if problems else None
    assert first == expected["fault"]
    for of in expected.get("spent", []):
        spent = spending.token_spending(calls, felt(of["token"]), felt(given["account"]))
        assert (spent.sent, list(spent.spenders)) == (of["sent"], felts(of["spenders"]))


@cases("limits", "fee")
def test_our_fee(vector: Vector) -> None:
    given = vector["input"]
    bounds = {kind: ResourceBounds(*pair) for kind, pair in given["resource_bounds"].items()}
    assert most_fee(ResourceBoundsMapping(**bounds), tip=given["tip"]) == vector["expected"]["fee"]


@cases("tokens", "guid")
def test_our_guid(vector: Vector) -> None:
    key = keys.SessionKey.from_private(vector["input"]["private_key"])
    assert key.public == keys.PublicKey.parse(vector["input"]["public_key"])
    assert key.public.guid == felt(vector["expected"]["guid"])


@cases("tokens", "signing-hash")
def test_our_signing_hash(vector: Vector) -> None:
    given = vector["input"]
    tx_hash, of, first = (felt(given[name]) for name in ("tx_hash", "fingerprint", "terms"))
    computed = token.signing_hash(tx_hash, of, first, felts(given["rest"]))
    assert computed == felt(vector["expected"]["hash"])


@cases("tokens", "signature")
def test_our_signature(vector: Vector) -> None:
    given, expected = vector["input"], vector["expected"]
    message, key, public_key = felt(given["hash"]), felt(given["private_key"]), felt(given["public_key"])
    r, low = felt(expected["r"]), felt(expected["s"])
    assert crypto.public_key(key) == public_key
    assert crypto.sign(message, key) == (r, low)
    assert keys.SessionKey.from_private(key).sign(message) == (r, low)
    assert crypto.verify(message, r, low, public_key)
    assert crypto.verify(message, r, CURVE_ORDER - low, public_key)
    assert not crypto.verify(message ^ 1, r, low, public_key)


@cases("tokens", "token")
def test_our_token(vector: Vector) -> None:
    given, expected = vector["input"], vector["expected"]
    made = ours(SESSIONS[given["session"]])
    authorization: tuple[int, ...] = ()
    if given["owner_private_key"] is not None:
        authorization = crypto.sign(made.message_hash, felt(given["owner_private_key"]))
    indexes = given["policy_indexes"]
    calls = [Call(felt(c["to"]), felt(c["selector"]), felts(c["calldata"])) for c in given["calls"]]
    assert token.is_surrender(made, calls) == (not indexes)
    # What we would choose allows the call too; it need not be the same.
    for call, index in zip(calls, indexes, strict=bool(indexes)):
        assert index in made.policies_for(call.to_addr, call.selector, call.calldata, AT)
    leaves = token.leaf_section(made, calls, indexes)
    first = made.static_felts[0]
    assert first == felt(expected["terms"])
    digest = token.signing_hash(felt(given["tx_hash"]), made.fingerprint, first, [*leaves, *authorization])
    assert digest == felt(expected["signing_hash"])
    key = keys.SessionKey.from_private(given["private_key"])
    assert key.public == made.key
    encoded = token.encode_token(made, signature=key.sign(digest), authorization=authorization, leaves=leaves)
    assert encoded == felts(expected["token"])

    decoded = token.decode_token(encoded, leaf_count=len(indexes))
    assert decoded.terms.packed == first
    assert decoded.terms.depth == made.tree.depth
    assert decoded.authorization == authorization
    assert (decoded.tag, decoded.root) == (made.tag_felt, made.root)
    assert (decoded.public_key, decoded.details_hash) == (made.key.value, made.details_hash)
    assert decoded.static_felts == made.static_felts
    assert decoded.rest == (*leaves, *authorization)
    assert decoded.required_caller == made.required_caller
    assert [(one.amount, one.until, one.window, one.code, one.token) for one in decoded.limits] == [
        (one.amount, one.until, one.window, one.code, one.token) for one in made.limits
    ]
    assert list(decoded.denied) == [entry.felts for entry in made.denied]
    repeats = [False, *(a == b for a, b in pairwise(indexes))][: len(indexes)]
    for index, leaf, repeated in zip(indexes, decoded.leaves, repeats, strict=True):
        chosen = made.policies[index]
        assert (leaf.kind, leaf.until) == ((0, 0) if repeated else (chosen.kind, chosen.until))
        assert leaf.rules == (() if repeated else chosen.rule_felts)
        assert leaf.proof == (() if repeated else made.tree.proof(index))


@cases("published", "guid", "poseidon-pair", "poseidon-many", "signature")
def test_our_value_as_published(vector: Vector) -> None:
    given, expected = vector["input"], vector["expected"]
    match vector["kind"]:
        case "guid":
            # 0x123 is no public key, so `PublicKey` would refuse it.
            assert keys.stark_key_guid(felt(given["public_key"])) == felt(expected["guid"])
        case "poseidon-pair":
            assert crypto.poseidon(felt(given["a"]), felt(given["b"])) == felt(expected["hash"])
        case "poseidon-many":
            assert crypto.poseidon_many(felts(given["values"])) == felt(expected["hash"])
        case _:
            r, s = felt(expected["r"]), felt(expected["s"])
            low = min(s, CURVE_ORDER - s)
            assert crypto.sign(felt(given["hash"]), felt(given["private_key"])) == (r, low)
