import json
from pathlib import Path
from typing import Any

import pytest
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.hash.utils import compute_hash_on_elements

from starknet_sessions.dialects import legacy
from starknet_sessions.errors import InvalidInput
from starknet_sessions.felt import short_string, to_selector
from starknet_sessions.policy import ANY, Policy

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "legacy.json").read_text(encoding="utf-8"))[
    "vectors"
]
KEY = 0x765FDDBEB208BD018551A75ABE81818370F51425DDFAE86DC53B13CC89D5C74


def of_kind(kind: str) -> list[Any]:
    return [pytest.param(v["input"], v["expected"], id=v["id"]) for v in VECTORS if v["kind"] == kind]


def policies(given: list[list[str]]) -> list[Policy]:
    return [Policy(contract, entry_point) for contract, entry_point in given]


@pytest.mark.parametrize(("given", "expected"), of_kind("type"))
def test_type_hashes(given: Any, expected: Any) -> None:
    name = given["type"].partition("(")[0]
    ours = {
        "StarkNetDomain": legacy.DOMAIN_TYPE_HASH,
        "Session": legacy.SESSION_TYPE_HASH,
        "Policy": legacy.POLICY_TYPE_HASH,
    }[name]
    assert ours == int(expected["hash"], 16) == get_selector_from_name(given["type"])


@pytest.mark.parametrize(("given", "expected"), of_kind("selector"))
def test_selector(given: Any, expected: Any) -> None:
    assert int(expected["selector"], 16) == legacy.USE_PLUGIN == get_selector_from_name(given["name"])


@pytest.mark.parametrize(("given", "expected"), of_kind("tree"))
def test_trees_and_every_proof(given: Any, expected: Any) -> None:
    tree = legacy.PedersenTree(int(leaf, 16) for leaf in given["leaves"])

    assert hex(tree.root) == expected["root"]
    proofs = [[hex(felt) for felt in tree.proof(i)] for i in range(len(tree.leaves))]
    assert proofs == expected["proofs"]


@pytest.mark.parametrize("index", [-1, 3])
def test_a_tree_has_no_other_proofs(index: int) -> None:
    with pytest.raises(InvalidInput, match=f"no leaf {index} in a tree of 3"):
        legacy.PedersenTree([1, 2, 3]).proof(index)


def test_a_tree_has_leaves() -> None:
    with pytest.raises(InvalidInput, match="at least one leaf"):
        legacy.PedersenTree([])


@pytest.mark.parametrize(("given", "expected"), of_kind("policies"))
def test_root_of_policies(given: Any, expected: Any) -> None:
    assert hex(legacy.policy_tree(policies(given["policies"])).root) == expected["root"]


@pytest.mark.parametrize("policy", [Policy(ANY, "go"), Policy(1, ANY), Policy(ANY, ANY)])
def test_there_are_no_wildcards(policy: Policy) -> None:
    with pytest.raises(InvalidInput, match=r"policies\[1\] is of any contract or of any entry point"):
        legacy.policy_tree([Policy(1, "go"), policy])


@pytest.mark.parametrize(("given", "expected"), of_kind("message"))
def test_message_of_starknet_js(given: Any, expected: Any) -> None:
    root = legacy.policy_tree(policies(given["policies"])).root
    name, *numbers = given["domain"]
    # Their mock has a domain of another kind.
    domain = compute_hash_on_elements(
        [get_selector_from_name(given["domain_type"]), short_string(name), *numbers]
    )
    struct_hash = legacy.session_struct_hash(key=int(given["key"], 16), expires=given["expires"], root=root)

    assert hex(root) == expected["root"]
    message = legacy.message_hash(struct_hash, domain=domain, address=int(given["account"], 16))
    assert hex(message) == expected["message"]


@pytest.mark.parametrize(("given", "expected"), of_kind("session"))
def test_session_hash_and_document(given: Any, expected: Any) -> None:
    key, chain_id = int(given["key"], 16), short_string(given["chain_id"])
    listed = policies(given["policies"])
    terms = {"key": key, "expires": given["expires"], "root": legacy.policy_tree(listed).root}

    assert hex(legacy.domain_hash(chain_id)) == expected["domain_hash"]
    assert hex(legacy.session_struct_hash(**terms)) == expected["struct_hash"]
    signed = legacy.session_hash(**terms, address=int(given["account"], 16), chain_id=chain_id)
    assert hex(signed) == expected["session_hash"]
    document = legacy.typed_data(key=key, expires=given["expires"], policies=listed, chain_id=chain_id)
    assert document == expected["typed_data"]


TREE = legacy.policy_tree([Policy(1, "a"), Policy(2, "b"), Policy(3, "c")])


def test_use_plugin_layout() -> None:
    proofs = [TREE.proof(2), TREE.proof(0)]
    call = legacy.use_plugin_call(
        address=0xACC, key=KEY, expires=99, root=TREE.root, proofs=proofs, authorization=(11, 12)
    )

    assert (call.to_addr, call.selector) == (0xACC, to_selector("use_plugin"))
    assert call.calldata == [
        0x31C70ED28F4B0FAF39B2F97D8F0A61A36968319C13FE6F2051B8DE5A15F3D9B,
        KEY,
        99,
        TREE.root,
        2,
        0,
        legacy.PedersenTree(TREE.leaves[:2]).root,
        *TREE.proof(0),
        11,
        12,
    ]


def test_signature_layout() -> None:
    proofs = [TREE.proof(1), TREE.proof(1)]
    felts = legacy.plugin_signature(
        (21, 22), key=KEY, expires=99, root=TREE.root, proofs=proofs, authorization=[11, 12, 13], plugin=7
    )

    assert felts == [7, 21, 22, KEY, 99, TREE.root, 2, 4, *TREE.proof(1), *TREE.proof(1), 3, 11, 12, 13]


def test_a_single_policy_needs_no_proof() -> None:
    felts = legacy.plugin_signature(
        (21, 22), key=KEY, expires=99, root=5, proofs=[()], authorization=(), plugin=7
    )
    assert felts == [7, 21, 22, KEY, 99, 5, 0, 0, 0]


@pytest.mark.parametrize("proofs", [[], [(1,), (1, 2)]])
def test_proofs_are_of_one_length(proofs: list[tuple[int, ...]]) -> None:
    with pytest.raises(InvalidInput, match="one for all"):
        legacy.use_plugin_call(address=1, key=KEY, expires=99, root=5, proofs=proofs, authorization=(11, 12))
    with pytest.raises(InvalidInput, match="one for all"):
        legacy.plugin_signature((1, 2), key=KEY, expires=99, root=5, proofs=proofs, authorization=())


def test_leaf_order_and_children_order() -> None:
    """Two children give one node whatever their order, but leaves in another order another root."""
    assert legacy.PedersenTree([1, 2]).root == legacy.PedersenTree([2, 1]).root
    assert legacy.PedersenTree([1, 2, 3]).root != legacy.PedersenTree([1, 3, 2]).root
