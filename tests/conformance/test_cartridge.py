"""Controller's hashes and layouts against formulas written out here, with poseidon-py and keccak.

The classes themselves are not run: their licence keeps them out of here.
"""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from Crypto.Hash import keccak
from poseidon_py.c_bindings import hades_permutation
from poseidon_py.poseidon_hash import poseidon_hash, poseidon_hash_many
from starknet_py.hash.hash_method import HashMethod
from starknet_py.hash.utils import private_to_stark_key, verify_message_signature
from starknet_py.net.client_models import Call
from starknet_py.utils.merkle_tree import MerkleTree as PeerMerkleTree

from starknet_sessions.crypto import poseidon
from starknet_sessions.dialects.cartridge import (
    CARTRIDGE,
    outside_execution_v3_hash,
    registered_authorization,
)
from starknet_sessions.dialects.cartridge_policies import (
    TypedDataPolicy,
    policy_tree,
    scope_hash,
    typed_data_digest,
)
from starknet_sessions.dialects.dialect import CoSignature
from starknet_sessions.dialects.foreign import ForeignSession
from starknet_sessions.keys import SessionKey
from starknet_sessions.policy import Policy

FOLDER = Path(__file__).parents[1] / "vectors"
VECTORS = json.loads((FOLDER / "cartridge.json").read_text(encoding="utf-8"))["vectors"]
BY_ID = {vector["id"]: vector for vector in VECTORS}
PRIME = 2**251 + 17 * 2**192 + 1


def sn_keccak(text: str) -> int:
    digest = keccak.new(data=text.encode("ascii"), digest_bits=256).digest()
    return int.from_bytes(digest, "big") % 2**250


def short(text: str) -> int:
    return int.from_bytes(text.encode("ascii"), "big")


def many(*felts: int) -> int:
    return int(poseidon_hash_many(list(felts)))


def typed(name: str) -> int:
    return sn_keccak(BY_ID[f"type-{name}"]["input"]["type"])


def domain(chain_id: int) -> int:
    return many(typed("domain"), short("SessionAccount.session"), short("1"), chain_id, 1)


def outside_domain(chain_id: int) -> int:
    return many(typed("domain"), short("Account.execute_from_outside"), 2, chain_id, 2)


def message(domain_hash: int, account: int, struct_hash: int) -> int:
    return many(short("StarkNet Message"), domain_hash, account, struct_hash)


def levels(leaves: list[int]) -> list[list[int]]:
    found = [leaves]
    while len(found[-1]) > 1:
        level = found[-1] + [0] * (len(found[-1]) % 2)
        pairs = zip(level[::2], level[1::2], strict=True)
        found.append([int(poseidon_hash(*sorted(pair))) for pair in pairs])
    return found


def proof(leaves: list[int], index: int) -> list[int]:
    siblings = []
    for level in levels(leaves)[:-1]:
        siblings.append([*level, 0][index ^ 1])
        index //= 2
    return siblings


def guid(public_key: int) -> int:
    return int(poseidon_hash(short("Starknet Signer"), public_key))


def session_hash(felts: list[int], chain_id: int, account: int) -> int:
    return message(domain(chain_id), account, many(typed("session"), *felts))


def call_leaf(contract: int, name: str) -> int:
    return many(typed("call-leaf"), contract, sn_keccak(name))


def test_two_inputs_are_one_permutation() -> None:
    """Not the sponge over two felts."""
    chance = random.Random(3)
    for _ in range(100):
        a, b = chance.randrange(PRIME), chance.randrange(PRIME)
        assert poseidon(a, b) == poseidon_hash(a, b) == hades_permutation([a, b, 2])[0]
        assert poseidon(a, b) != many(a, b)


@pytest.mark.parametrize("vector", [v for v in VECTORS if v["kind"] == "type"], ids=lambda v: v["id"])
def test_type_hashes_are_keccak_of_their_strings(vector: Any) -> None:
    assert hex(sn_keccak(vector["input"]["type"])) == vector["expected"]["hash"]


@pytest.mark.parametrize("vector", [v for v in VECTORS if v["kind"] == "selector"], ids=lambda v: v["id"])
def test_selectors_are_keccak_of_their_names(vector: Any) -> None:
    assert hex(sn_keccak(vector["input"]["name"])) == vector["expected"]["selector"]


@pytest.mark.parametrize("vector", [v for v in VECTORS if v["kind"] == "domain"], ids=lambda v: v["id"])
def test_domains(vector: Any) -> None:
    chain_id = short(vector["input"]["chain_id"])
    assert hex(domain(chain_id)) == vector["expected"]["session"]
    assert hex(outside_domain(chain_id)) == vector["expected"]["outside_v3"]


def test_tree() -> None:
    vector = BY_ID["tree-1-2-3"]
    leaves = [int(leaf, 16) for leaf in vector["input"]["leaves"]]
    assert hex(levels(leaves)[-1][0]) == vector["expected"]["root"]
    assert hex(PeerMerkleTree(leaves, HashMethod.POSEIDON).root_hash) == vector["expected"]["root"]
    assert [hex(felt) for felt in proof(leaves, 0)] == vector["expected"]["proofs"]["0"]


def test_session_vector() -> None:
    given, expected = BY_ID["session"]["input"], BY_ID["session"]["expected"]
    chain_id, account = short(given["chain_id"]), int(given["account"], 16)
    public_key = private_to_stark_key(int(given["private_key"], 16))
    leaves = [call_leaf(int(contract, 16), name) for contract, name in given["policies"]]
    root = levels(leaves)[-1][0]
    signed = session_hash([given["expires"], root, 0, guid(public_key), 0], chain_id, account)

    assert hex(public_key) == given["public_key"]
    assert hex(guid(public_key)) == expected["key_guid"]
    assert [hex(leaf) for leaf in leaves] == expected["leaves"]
    assert hex(root) == expected["root"]
    for index, siblings in expected["proofs"].items():
        assert [hex(felt) for felt in proof(leaves, int(index))] == siblings
    assert hex(signed) == expected["session_hash"]
    assert hex(poseidon_hash(int(given["transaction"], 16), signed)) == expected["message"]


@pytest.mark.parametrize("name", ["wildcard", "guarded"])
def test_other_sessions(name: str) -> None:
    given, expected = BY_ID[name]["input"], BY_ID[name]["expected"]
    is_wildcard = given["policies"] == "wildcard"
    root = short("wildcard-policy") if is_wildcard else int(BY_ID["session"]["expected"]["root"], 16)
    felts = [given["expires"], root, 0, guid(int(given["public_key"], 16)), int(given["guardian_guid"], 16)]
    assert hex(root) == expected["root"]
    chain_id, account = short(given["chain_id"]), int(given["account"], 16)
    assert hex(session_hash(felts, chain_id, account)) == expected["session_hash"]


def test_placeholder_guardian() -> None:
    vector = BY_ID["placeholder"]
    public_key = private_to_stark_key(short(vector["input"]["private_key"]))
    assert hex(public_key) == vector["expected"]["public_key"]


def test_messages_that_a_session_signs() -> None:
    given, expected = BY_ID["mixed"]["input"], BY_ID["mixed"]["expected"]
    scope = int(poseidon_hash(int(given["domain_hash"], 16), int(given["type_hash"], 16)))
    leaf = many(typed("typed-data-leaf"), scope)
    contract, name = given["call"]
    structs = [many(typed("typed-data"), scope, int(felt, 16)) for felt in given["messages"]]

    assert (hex(scope), hex(leaf)) == (expected["scope_hash"], expected["leaf"])
    assert hex(levels([call_leaf(int(contract, 16), name), leaf])[-1][0]) == expected["root"]
    assert [hex(struct) for struct in structs] == expected["struct_hashes"]
    digest = poseidon_hash(many(*structs), int(given["session_hash"], 16))
    assert hex(digest) == expected["digest"]


def outside_hash(given: Any) -> int:
    calls = [
        many(typed("outside-call"), int(to, 16), sn_keccak(name), many(*(int(felt, 16) for felt in calldata)))
        for to, name, calldata in given["calls"]
    ]
    struct_hash = many(
        typed("outside-v3"),
        short(given["caller"]),
        *(int(half, 16) for half in given["nonce"]),
        given["execute_after"],
        given["execute_before"],
        many(*calls),
    )
    return message(outside_domain(short(given["chain_id"])), int(given["account"], 16), struct_hash)


@pytest.mark.parametrize("vector", [v for v in VECTORS if v["kind"] == "outside-v3"], ids=lambda v: v["id"])
def test_outside_executions(vector: Any) -> None:
    assert hex(outside_hash(vector["input"])) == vector["expected"]["hash"]


# -------------------------------------------------------------------------------------- our code, at random


@pytest.mark.parametrize("seed", range(30))
def test_random_sessions(seed: int) -> None:
    """Hashes, tokens felt by felt and signatures of our code, by the formulas above."""
    chance = random.Random(seed)
    key = SessionKey.from_private(chance.randrange(1, 2**250))
    owner = SessionKey.from_private(chance.randrange(1, 2**250))
    guardian = SessionKey.from_private(chance.randrange(1, 2**250))
    guardian_guid = chance.choice([0, guid(guardian.public.value)])
    account, chain_id = chance.randrange(1, 2**250), short(chance.choice(["SN_MAIN", "SN_SEPOLIA", "DEV"]))
    expires = chance.randrange(10**9, 10**10)
    allowed = [(chance.randrange(1, 2**250), f"method_{i}") for i in range(chance.randrange(1, 20))]
    session = ForeignSession(
        key=key.public,
        expires=expires,
        policies=[Policy(contract, name) for contract, name in allowed],
        dialect=CARTRIDGE,
        address=account,
        chain_id=chain_id,
        guardian_guid=guardian_guid,
    )
    leaves = [call_leaf(contract, name) for contract, name in allowed]
    felts = [expires, levels(leaves)[-1][0], 0, guid(key.public.value), guardian_guid]
    expected_hash = session_hash(felts, chain_id, account)
    assert session.message_hash == expected_hash
    assert session.root == PeerMerkleTree(leaves, HashMethod.POSEIDON).root_hash

    pair = owner.sign(expected_hash)
    authorization = chance.choice(
        [
            CARTRIDGE.authorization(session, pair, owner=owner.public.value),
            registered_authorization(guid(owner.public.value)),
        ]
    )
    used = [chance.randrange(len(allowed)) for _ in range(chance.randrange(4))]
    calls = [Call(allowed[i][0], sn_keccak(allowed[i][1]), [chance.randrange(PRIME)]) for i in used]
    transaction = chance.randrange(PRIME)
    draft = CARTRIDGE.draft(session.authorized(authorization), calls, transaction, now=expires - 1)
    digest = int(poseidon_hash(transaction, expected_hash))
    assert draft.digest == digest
    co_signer = guardian if guardian_guid else SessionKey.from_private(short("CARTRIDGE_GUARDIAN"))
    r, s = key.sign(digest)
    co_r, co_s = co_signer.sign(digest)
    token = draft.assemble((r, s), CoSignature(guardian.public.value, *guardian.sign(digest)))
    proofs = [proof(leaves, i) for i in used]
    assert token == [
        short("session-token"),
        *felts,
        1,
        len(authorization),
        *authorization,
        *(0, key.public.value, r, s),
        *(0, co_signer.public.value, co_r, co_s),
        len(proofs),
        *(felt for siblings in proofs for felt in (len(siblings), *siblings)),
    ]
    assert verify_message_signature(digest, [r, s], key.public.value)
    assert verify_message_signature(digest, [co_r, co_s], co_signer.public.value)
    assert verify_message_signature(expected_hash, list(pair), owner.public.value)


@pytest.mark.parametrize("seed", range(20))
def test_random_messages_and_outside_executions(seed: int) -> None:
    chance = random.Random(seed)

    def felt() -> int:
        return chance.randrange(1, 2**250)

    kinds = [(felt(), felt()) for _ in range(chance.randrange(1, 6))]
    scopes = [int(poseidon_hash(*kind)) for kind in kinds]
    assert [scope_hash(*kind) for kind in kinds] == scopes
    contract = felt()
    leaves = [many(typed("typed-data-leaf"), scope) for scope in scopes] + [call_leaf(contract, "go")]
    tree = policy_tree([*map(TypedDataPolicy, scopes), Policy(contract, "go")])
    assert [list(tree.proof(i)) for i in range(len(leaves))] == [proof(leaves, i) for i in range(len(leaves))]
    messages, session = [(scope, felt()) for scope in scopes], felt()
    structs = [many(typed("typed-data"), *pair) for pair in messages]
    assert typed_data_digest(messages, session) == poseidon_hash(many(*structs), session)

    given: dict[str, Any] = {
        "chain_id": chance.choice(["SN_MAIN", "SN_SEPOLIA", "DEV"]),
        "account": hex(felt()),
        "caller": "ANY_CALLER",
        "nonce": [hex(felt()), hex(1 << chance.randrange(128))],
        "execute_after": chance.randrange(2**64),
        "execute_before": chance.randrange(2**64),
        "calls": [
            [hex(felt()), f"go_{i}", [hex(felt()) for _ in range(chance.randrange(4))]]
            for i in range(chance.randrange(4))
        ],
    }
    ours = outside_execution_v3_hash(
        caller=short(given["caller"]),
        nonce=(int(given["nonce"][0], 16), int(given["nonce"][1], 16)),
        execute_after=given["execute_after"],
        execute_before=given["execute_before"],
        calls=[
            Call(int(to, 16), sn_keccak(name), [int(word, 16) for word in calldata])
            for to, name, calldata in given["calls"]
        ],
        chain_id=short(given["chain_id"]),
        address=int(given["account"], 16),
    )
    assert ours == outside_hash(given)
