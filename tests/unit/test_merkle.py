import pytest
from starknet_py.hash.hash_method import HashMethod
from starknet_py.utils.merkle_tree import MerkleTree as ReferenceTree

from starknet_sessions.crypto import poseidon
from starknet_sessions.errors import InvalidInput
from starknet_sessions.merkle import MerkleTree, verify_proof

# Roots of the leaves 1 … n, agreed by starknet.js, starknet-py and Alexandria (fact sheet on Argent, §1.4).
PUBLISHED_ROOTS = {
    1: 1,
    2: 0x5D44A3DECB2B2E0CC71071F7B802F45DD792D064F0FC7316C46514F70F9891A,
    3: 0x48924A3B2A7A7B7CC1C9371357E95E322899880A6534BDFE24E96A828B9D780,
    5: 0x1EF1E9553D674DCB36BB1495A530D4924F6C6DCC57355F45F941026A3A31B33,
    7: 0x3308A3C50C25883753F82B21F14C644EC375B88EA5B0F83D1E6AFE74D0ED790,
}


@pytest.mark.parametrize(("count", "root"), PUBLISHED_ROOTS.items())
def test_the_root_is_the_published_one(count: int, root: int) -> None:
    assert MerkleTree(range(1, count + 1)).root == root


def test_the_proof_is_the_published_one() -> None:
    # starknet.js 10.8.0, leaf 1 of [1, 2, 3] (style sheet §3.3)
    assert MerkleTree([1, 2, 3]).proof(0) == (
        2,
        0x338EB608D7E48306D01F5A8D4275DD85A52BA79AAF7A1A7B35808BA573C3669,
    )


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 6, 7, 8, 9, 16, 17, 33])
def test_every_proof_of_every_position_verifies_and_has_the_same_length(count: int) -> None:
    leaves = [index * 7 + 1 for index in range(count)]
    tree = MerkleTree(leaves)

    assert tree.root == ReferenceTree(leaves, HashMethod.POSEIDON).root_hash
    assert tree.depth == (count - 1).bit_length()
    assert tree.leaves == tuple(leaves)
    for index, leaf in enumerate(leaves):
        proof = tree.proof(index)
        assert len(proof) == tree.depth
        assert verify_proof(tree.root, leaf, proof)
        assert not verify_proof(tree.root, leaf + 1, proof)
        assert not verify_proof(tree.root + 1, leaf, proof)


def test_the_order_of_leaves_is_part_of_the_root() -> None:
    assert MerkleTree([1, 2, 3]).root != MerkleTree([3, 2, 1]).root
    # Only within a pair it is not.
    assert MerkleTree([1, 2, 3]).root == MerkleTree([2, 1, 3]).root


def test_every_node_is_hashed_once_and_proofs_hash_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    pairs: list[tuple[int, int]] = []

    def counting(a: int, b: int) -> int:
        pairs.append((a, b))
        return poseidon(a, b)

    monkeypatch.setattr("starknet_sessions.merkle.poseidon", counting)
    tree = MerkleTree(range(1, 18))
    assert len(pairs) == len(set(pairs)) == 9 + 5 + 3 + 2 + 1
    pairs.clear()

    tree.proof(16)

    assert pairs == []


def test_a_tree_needs_leaves_and_none_is_the_padding() -> None:
    with pytest.raises(InvalidInput, match="at least one leaf"):
        MerkleTree([])
    with pytest.raises(InvalidInput, match=r"leaves\[2\] is 0"):
        MerkleTree([1, 2, 0])


@pytest.mark.parametrize("index", [-1, 3])
def test_a_proof_is_of_a_leaf_that_is_there(index: int) -> None:
    with pytest.raises(InvalidInput, match="no leaf"):
        MerkleTree([1, 2, 3]).proof(index)


def test_a_tree_prints_its_root_not_its_leaves() -> None:
    assert repr(MerkleTree([1, 2])) == f"<MerkleTree of 2 leaves, root {PUBLISHED_ROOTS[2]:#x}>"
