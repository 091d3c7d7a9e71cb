//! SNIP-12's Merkle tree: pairs sorted by number, an odd level padded with 0, a single leaf its own
//! root.

use core::poseidon::hades_permutation;

/// The root that `proof` leads to from `leaf`.
pub fn root_of(leaf: felt252, mut proof: Span<felt252>) -> felt252 {
    let mut node = leaf;
    while let Some(sibling) = proof.pop_front() {
        node = pair_hash(node, *sibling);
    }
    node
}

fn pair_hash(a: felt252, b: felt252) -> felt252 {
    let (low, high) = if Into::<_, u256>::into(a) < Into::<_, u256>::into(b) {
        (a, b)
    } else {
        (b, a)
    };
    let (node, _, _) = hades_permutation(low, high, 2);
    node
}
