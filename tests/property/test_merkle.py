from hypothesis import given, settings
from hypothesis import strategies as st
from starknet_py.hash.hash_method import HashMethod
from starknet_py.utils.merkle_tree import MerkleTree as ReferenceTree

from starknet_sessions.felt import FIELD_PRIME
from starknet_sessions.merkle import MerkleTree, verify_proof

felts = st.integers(min_value=1, max_value=FIELD_PRIME - 1)
leaf_lists = st.lists(felts, min_size=1, max_size=40, unique=True)


@settings(max_examples=50)
@given(leaf_lists)
def test_the_root_is_starknet_pys(leaves: list[int]) -> None:
    assert MerkleTree(leaves).root == ReferenceTree(list(leaves), HashMethod.POSEIDON).root_hash


@settings(max_examples=50)
@given(leaf_lists, st.data())
def test_a_proof_verifies_its_leaf_and_no_other(leaves: list[int], data: st.DataObject) -> None:
    tree = MerkleTree(leaves)
    index = data.draw(st.integers(min_value=0, max_value=len(leaves) - 1))
    proof = tree.proof(index)
    assert verify_proof(tree.root, leaves[index], proof)

    stranger = data.draw(felts.filter(lambda felt: felt not in leaves))
    assert not verify_proof(tree.root, stranger, proof)
    assert not verify_proof(tree.root, leaves[index], (*proof, 0))
    if proof:
        assert not verify_proof(tree.root, leaves[index], proof[:-1])
        position = data.draw(st.integers(min_value=0, max_value=len(proof) - 1))
        changed = list(proof)
        changed[position] = data.draw(felts.filter(lambda felt: felt != proof[position]))
        assert not verify_proof(tree.root, leaves[index], changed)
