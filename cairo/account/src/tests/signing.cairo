//! ECDSA for tests: a fixed nonce, so never for a key of worth.

use core::ec::{EcPointTrait, EcStateTrait, stark_curve};
use core::math::{u256_inv_mod, u256_mul_mod_n};

const NONCE: felt252 = 0x1234567;

pub fn public_key(private_key: felt252) -> felt252 {
    base_times(private_key)
}

/// `(r, s)` with the low `s`.
pub fn sign(hash: felt252, private_key: felt252) -> (felt252, felt252) {
    let order: u256 = stark_curve::ORDER.into();
    let modulus: NonZero<u256> = order.try_into().unwrap();
    let r = base_times(NONCE);
    let (_, z) = DivRem::div_rem(hash.into(), modulus);
    let sum = z + u256_mul_mod_n(r.into(), private_key.into(), modulus);
    let inverse: u256 = u256_inv_mod(NONCE.into(), modulus).unwrap().into();
    let s = u256_mul_mod_n(sum % order, inverse, modulus);
    let s = if s > order / 2 {
        order - s
    } else {
        s
    };
    (r, s.try_into().unwrap())
}

/// The other form of `s`.
pub fn flip(s: felt252) -> felt252 {
    stark_curve::ORDER - s
}

fn base_times(scalar: felt252) -> felt252 {
    let base = EcPointTrait::new_nz(stark_curve::GEN_X, stark_curve::GEN_Y).unwrap();
    let mut state = EcStateTrait::init();
    state.add_mul(scalar, base);
    state.finalize_nz().unwrap().x()
}
