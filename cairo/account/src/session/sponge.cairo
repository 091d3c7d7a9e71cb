//! Poseidon of a known number of felts: `poseidon_hash_span` without its loop, for what every
//! transaction hashes.

use core::poseidon::hades_permutation;

pub type Sponge = (felt252, felt252, felt252);

pub const EMPTY: Sponge = (0, 0, 0);

#[inline(always)]
pub fn absorb(sponge: Sponge, a: felt252, b: felt252) -> Sponge {
    let (s0, s1, s2) = sponge;
    hades_permutation(s0 + a, s1 + b, s2)
}

/// The hash, if an even number of felts was absorbed.
#[inline(always)]
pub fn finish(sponge: Sponge) -> felt252 {
    let (hash, _, _) = absorb(sponge, 1, 0);
    hash
}

/// The hash, after one felt more.
#[inline(always)]
pub fn finish_with(sponge: Sponge, last: felt252) -> felt252 {
    let (hash, _, _) = absorb(sponge, last, 1);
    hash
}

/// The hash, after all of `felts`, if an even number of felts was absorbed.
pub fn finish_with_all(sponge: Sponge, mut felts: Span<felt252>) -> felt252 {
    let mut sponge = sponge;
    while let Some(pair) = felts.multi_pop_front::<2>() {
        let [a, b] = pair.unbox();
        sponge = absorb(sponge, a, b);
    }
    match felts.pop_front() {
        Some(last) => finish_with(sponge, *last),
        None => finish(sponge),
    }
}
