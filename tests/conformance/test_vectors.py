"""The vectors of `tests/vectors`, against the Python tools that claim to agree and against this package.

Every vector was computed by starknet.js (see `tests/vectors/README.md`). The first half recomputes it with
starknet-py, poseidon-py and fast-stark-crypto; the second half with `starknet_sessions`.
"""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from poseidon_py.poseidon_hash import poseidon_hash, poseidon_hash_many
from starknet_py.cairo.felt import encode_shortstring
from starknet_py.hash.hash_method import HashMethod
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.hash.utils import message_signature, private_to_stark_key, verify_message_signature
from starknet_py.net.client_models import Call, ResourceBounds, ResourceBoundsMapping
from starknet_py.net.models.transaction import InvokeV3
from starknet_py.utils.merkle_tree import MerkleTree as PeerMerkleTree
from starknet_py.utils.typed_data import TypedData

from starknet_sessions import crypto, keys, merkle, policy, session, snip12, token, typed_data
from starknet_sessions.errors import InvalidInput

Vector: TypeAlias = dict[str, Any]

FOLDER = Path(__file__).parents[1] / "vectors"
NAMES = ("sessions", "merkle", "tokens", "transactions", "published")
FILES: dict[str, dict[str, Any]] = {
    name: json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8")) for name in NAMES
}
SESSIONS: dict[str, Vector] = {vector["id"]: vector for vector in FILES["sessions"]["vectors"]}
CONSTANTS = FILES["sessions"]["constants"]
# starknet-py warns about the way it hashes its own strings of 31 characters and more; the hashes are right.
quiet_long_strings = pytest.mark.filterwarnings("ignore:Serializing shortstrings:DeprecationWarning")
CURVE_ORDER = 0x800000000000010FFFFFFFFFFFFFFFFB781126DCAE7B2321E66A241ADC64D2F
SESSION1 = encode_shortstring("session1")


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
        }
        for i, name in enumerate(names)
    ]


def document_of(vector: Vector) -> dict[str, Any]:
    """The typed data of a session, built here from its input alone."""
    given, policies = vector["input"], policies_of(vector)
    return {
        "types": SESSIONS["one-policy"]["expected"]["typed_data"]["types"],
        "primaryType": "Session",
        "domain": {
            "name": "starknet-sessions",
            "version": "v1",
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
            "Allowed Calls": [
                {"Contract": p["contract"], "Selector": p["selector"], "Until": str(p["until"])}
                for p in policies
            ],
            "Details": {
                "Metadata": given["metadata"],
                "Call Names": [p["entrypoint"] or "" for p in policies],
            },
        },
    }


def leaves_of(vector: Vector) -> list[int]:
    """The leaves, by poseidon-py alone."""
    leaf_type = felt(CONSTANTS["type_hashes"]["Policy"])
    return [
        poseidon_hash_many([leaf_type, felt(p["contract"]), felt(p["selector"]), p["until"]])
        for p in policies_of(vector)
    ]


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
    hashed: int = poseidon_hash_many([len(words), *words, int.from_bytes(raw[full:], "big"), len(raw) - full])
    return hashed


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
    hashes = [v["expected"]["session_hash"] for v in SESSIONS.values()]
    messages = [v["expected"]["message_hash"] for v in SESSIONS.values()]
    assert len(set(messages)) == len(messages)
    # The session hash carries neither chain nor account; the message hash does.
    same = {
        SESSIONS[name]["expected"]["session_hash"] for name in ("one-policy", "other-account", "other-chain")
    }
    assert len(same) == 1
    assert len(set(hashes)) == len(hashes) - 2


def test_signatures_cover_both_halves() -> None:
    flipped = {v["expected"]["flipped"] for v in FILES["tokens"]["vectors"] if v["kind"] == "signature"}
    assert flipped == {True, False}


# ---------------------------------------------------------------------------- other implementations: sessions


def test_constants_agree_with_starknet_py() -> None:
    data = TypedData.from_dict(document_of(SESSIONS["one-policy"]))  # type: ignore[arg-type]
    for name, text in CONSTANTS["type_strings"].items():
        assert get_selector_from_name(text) == felt(CONSTANTS["type_hashes"][name]) == data.type_hash(name)
    version = encode_shortstring("v1")
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
        assert document == expected["typed_data"]
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
    given, expected, types = vector["input"], vector["expected"], CONSTANTS["type_hashes"]
    key_guid = poseidon_hash(encode_shortstring("Starknet Signer"), felt(given["public_key"]))
    assert key_guid == felt(expected["key_guid"])
    leaves = leaves_of(vector)
    if "leaves" in expected:
        assert leaves == felts(expected["leaves"])
    else:
        assert [leaves[0], leaves[-1]] == felts([expected["leaf_first"], expected["leaf_last"]])
        assert poseidon_hash_many(leaves) == felt(expected["leaves_hash"])
    assert merkle_levels(leaves)[-1] == [felt(expected["root"])]
    names = poseidon_hash_many([text_hash(p["entrypoint"] or "") for p in policies_of(vector)])
    details = poseidon_hash_many([felt(types["Details"]), text_hash(given["metadata"]), names])
    assert details == felt(expected["details_hash"])
    fields = [
        felt(types["Session"]),
        encode_shortstring(given["tag"]),
        given["version"],
        given["epoch"],
        felt(expected["key_guid"]),
        given["valid_after"],
        given["valid_until"],
        felt(expected["root"]),
        details,
    ]
    session_hash = poseidon_hash_many(fields)
    assert session_hash == felt(expected["session_hash"])
    prefix = [encode_shortstring("StarkNet Message"), felt(expected["domain_hash"])]
    message_hash = poseidon_hash_many([*prefix, felt(given["account"]), session_hash])
    assert message_hash == felt(expected["message_hash"])
    for given_policy in policies_of(vector):
        if given_policy["entrypoint"]:
            assert get_selector_from_name(given_policy["entrypoint"]) == felt(given_policy["selector"])


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


def signing_hash(tx_hash: int, session_hash: int, terms: int, rest: list[int]) -> int:
    values = [encode_shortstring("session-tx"), tx_hash, session_hash, terms, poseidon_hash_many(rest)]
    hashed: int = poseidon_hash_many(values)
    return hashed


@cases("tokens", "signing-hash")
def test_signing_hash_agrees_with_poseidon_py(vector: Vector) -> None:
    given = vector["input"]
    computed = signing_hash(
        felt(given["tx_hash"]), felt(given["session_hash"]), felt(given["terms"]), felts(given["rest"])
    )
    assert computed == felt(vector["expected"]["hash"])


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
    terms, tag, public_key, root, details, r, s, *rest = token
    assert terms == felt(expected["terms"])
    assert terms >> 168 == SESSION1
    assert terms % 2**64 == signed["input"]["valid_until"]
    assert (terms >> 64) % 2**64 == signed["input"]["valid_after"]
    assert (terms >> 128) % 2**32 == signed["input"]["version"]
    depth = (terms >> 160) % 2**8
    assert tag == encode_shortstring(signed["input"]["tag"])
    assert public_key == felt(signed["input"]["public_key"])
    assert (root, details) == (felt(signed["expected"]["root"]), felt(signed["expected"]["details_hash"]))

    session_hash = felt(signed["expected"]["session_hash"])
    message = signing_hash(felt(given["tx_hash"]), session_hash, terms, rest)
    assert message == felt(expected["signing_hash"])
    assert s <= CURVE_ORDER // 2
    assert verify_message_signature(message, [r, s], public_key)

    policies, leaves = policies_of(signed), leaves_of(signed)
    assert depth == len(merkle_levels(list(leaves))) - 1
    previous = None
    for index in given["policy_indexes"]:
        word = rest.pop(0)
        assert (word == 0) == (index == previous)
        if word == 0:
            continue
        proof, rest = rest[:depth], rest[depth:]
        chosen = policies[index]
        any_contract, any_selector = chosen["contract"] == "0x0", chosen["selector"] == "0x0"
        assert word == chosen["until"] | (1 + any_selector + 2 * any_contract) << 128
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


# ------------------------------------------------------------------------------------------------ this package


#: The contract takes times up to 2^64 - 1; our objects take those that can be seconds.
IMPLAUSIBLE = "extremes"


def ours(vector: Vector) -> session.Session:
    """The session of a vector, made the way a user makes one."""
    given = vector["input"]
    policies = [
        policy.Policy(
            policy.ANY if p["contract"] == "0x0" else p["contract"],
            p["entrypoint"] or (policy.ANY if p["selector"] == "0x0" else p["selector"]),
            until=p["until"],
        )
        for p in policies_of(vector)
    ]
    return session.Session(
        key=keys.PublicKey.parse(given["public_key"]),
        expires=given["valid_until"],
        policies=policies,
        tag=given["tag"],
        valid_after=given["valid_after"],
        metadata=given["metadata"],
        version=given["version"],
        address=felt(given["account"]),
        chain_id=felt(given["chain_id"]),
        epoch=given["epoch"],
    )


def test_our_constants() -> None:
    types = CONSTANTS["type_hashes"]
    assert felt(types["StarknetDomain"]) == snip12.DOMAIN_TYPE_HASH
    assert felt(types["Session"]) == snip12.SESSION_TYPE_HASH
    assert felt(types["Details"]) == snip12.DETAILS_TYPE_HASH
    assert felt(types["Policy"]) == policy.POLICY_TYPE_HASH


@cases("sessions")
def test_our_hashes(vector: Vector) -> None:
    """The functions beneath `Session`, which take any value of the right size."""
    given, expected = vector["input"], vector["expected"]
    policies = policies_of(vector)
    leaves = [policy.policy_leaf(felt(p["contract"]), felt(p["selector"]), p["until"]) for p in policies]
    assert leaves == leaves_of(vector)
    assert merkle.MerkleTree(leaves).root == felt(expected["root"])
    details = snip12.details_hash(given["metadata"], [p["entrypoint"] or "" for p in policies])
    assert details == felt(expected["details_hash"])
    computed = snip12.session_hash(
        tag=encode_shortstring(given["tag"]),
        version=given["version"],
        epoch=given["epoch"],
        key_guid=keys.stark_key_guid(felt(given["public_key"])),
        valid_after=given["valid_after"],
        valid_until=given["valid_until"],
        root=felt(expected["root"]),
        details=details,
    )
    assert computed == felt(expected["session_hash"])
    message = snip12.message_hash(computed, chain_id=felt(given["chain_id"]), address=felt(given["account"]))
    assert message == felt(expected["message_hash"])


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
    assert made.details_hash == felt(expected["details_hash"])
    assert made.hash == felt(expected["session_hash"])
    assert made.message_hash == felt(expected["message_hash"])
    document = typed_data.session_typed_data(made)
    assert document == document_of(vector)
    # As a wallet gets it: through JSON, members in the same order.
    if "typed_data" in expected:
        assert json.dumps(document) == json.dumps(expected["typed_data"])


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


@cases("tokens", "guid")
def test_our_guid(vector: Vector) -> None:
    key = keys.SessionKey.from_private(vector["input"]["private_key"])
    assert key.public == keys.PublicKey.parse(vector["input"]["public_key"])
    assert key.public.guid == felt(vector["expected"]["guid"])


@cases("tokens", "signing-hash")
def test_our_signing_hash(vector: Vector) -> None:
    given = vector["input"]
    tx_hash, session_hash, terms = (felt(given[name]) for name in ("tx_hash", "session_hash", "terms"))
    computed = token.signing_hash(tx_hash, session_hash, terms, felts(given["rest"]))
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
    used = [made.policies[i] for i in indexes]
    calls = [Call(to_addr=p.contract or 0xCA11, selector=p.selector or 0x5E1, calldata=[]) for p in used]
    if not indexes:
        surrender = [made.tag_felt, made.version]
        calls = [Call(made.address, get_selector_from_name("revoke_session"), surrender)]
    leaves = token.leaf_section(made, calls, indexes)
    terms = token.encode_terms(made)
    assert terms == felt(expected["terms"])
    digest = token.signing_hash(felt(given["tx_hash"]), made.hash, terms, [*leaves, *authorization])
    assert digest == felt(expected["signing_hash"])
    key = keys.SessionKey.from_private(given["private_key"])
    encoded = token.encode_token(
        made,
        public_key=key.public.value,
        signature=key.sign(digest),
        authorization=authorization,
        leaves=leaves,
    )
    assert encoded == felts(expected["token"])

    decoded = token.decode_token(encoded, leaf_count=len(indexes))
    assert (decoded.terms, decoded.depth) == (terms, made.tree.depth)
    assert (decoded.valid_until, decoded.valid_after, decoded.version) == (
        made.expires,
        made.valid_after,
        made.version,
    )
    assert decoded.authorization == authorization
    assert (decoded.tag, decoded.root) == (made.tag_felt, made.root)
    repeats = [False, *(a == b for a, b in pairwise(indexes))][: len(indexes)]
    for index, leaf, repeated in zip(indexes, decoded.leaves, repeats, strict=True):
        chosen = made.policies[index]
        assert (leaf.kind, leaf.until) == ((0, 0) if repeated else (chosen.kind, chosen.until))
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
