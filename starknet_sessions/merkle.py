"""The Merkle tree of SNIP-12, which wallets, Cairo and this package build alike.

Leaves stay in list order; a node is the Poseidon permutation of its two children sorted by number; an odd
level is padded with 0; one leaf is its own root. All proofs of a tree have the same length, its depth.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from starknet_sessions.crypto import poseidon
from starknet_sessions.errors import InvalidInput

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_PADDING = 0


class MerkleTree:
    """A tree over leaves, with every level kept, so that a proof costs no hashing.

    Args:
        leaves: Felts, in an order that is part of the root. None is 0, which is the padding.

    Raises:
        InvalidInput: There is no leaf, or a leaf is 0.
    """

    __slots__ = ("_levels",)

    def __init__(self, leaves: Iterable[int]) -> None:
        level = tuple(leaves)
        if not level:
            raise InvalidInput("A Merkle tree needs at least one leaf.", what="leaves")
        if _PADDING in level:
            index = level.index(_PADDING)
            raise InvalidInput(f"leaves[{index}] is 0, which stands for no leaf.", what=f"leaves[{index}]")
        levels = [level]
        while len(level) > 1:
            padded = (*level, _PADDING) if len(level) % 2 else level
            level = tuple(_node(padded[i], padded[i + 1]) for i in range(0, len(padded), 2))
            levels.append(level)
        self._levels = tuple(levels)

    @property
    def leaves(self) -> tuple[int, ...]:
        """The leaves, in the order given."""
        return self._levels[0]

    @property
    def root(self) -> int:
        """The felt that stands for the whole list."""
        return self._levels[-1][0]

    @property
    def depth(self) -> int:
        """Length of every proof: 0 for one leaf, else ⌈log2(number of leaves)⌉."""
        return len(self._levels) - 1

    def proof(self, index: int) -> tuple[int, ...]:
        """The siblings from leaf `index` up to the root.

        Raises:
            InvalidInput: There is no such leaf.
        """
        if not 0 <= index < len(self.leaves):
            raise InvalidInput(f"There is no leaf {index} in a tree of {len(self.leaves)}.", what="index")
        siblings = []
        for level in self._levels[:-1]:
            sibling = index ^ 1
            siblings.append(level[sibling] if sibling < len(level) else _PADDING)
            index >>= 1
        return tuple(siblings)

    def __repr__(self) -> str:
        return f"<MerkleTree of {len(self.leaves)} leaves, root {self.root:#x}>"


def verify_proof(root: int, leaf: int, proof: Sequence[int]) -> bool:
    """Whether `proof` leads from `leaf` to `root`, as the contract folds it."""
    node = leaf
    for sibling in proof:
        node = _node(node, sibling)
    return node == root


def _node(a: int, b: int) -> int:
    return poseidon(a, b) if a < b else poseidon(b, a)
