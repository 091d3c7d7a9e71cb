//! ECDSA for tests: a fixed nonce, so never for a key of worth.

use core::ec::{EcPointTrait, EcStateTrait, stark_curve};
use core::math::{u256_inv_mod, u256_mul_mod_n};
use super::fixture::{KEY, OWNER};

const NONCE: felt252 = 0x1234567;
// What every test needs, computed once.
const NONCE_POINT: felt252 = 0x2202275e27873286b71dae62930bbf6420d2e933bbc7cb08e09019e7218ad9c;
const NONCE_INVERSE: u256 = 0x678a4e59f05f095ea2d184daf507cb7a2667a8368a7ea1d18aaa38cb90c3859;
const OWNER_PUBLIC: felt252 = 0x7913e4dbbc06e873598f6e0bb0076449079fbdd951650c7f7a258d1c6b6a82d;
const KEY_PUBLIC: felt252 = 0x7c53034b6dea7afaa4ff6317dbf852a6ee8cb88391194e36efaaef406373da4;

pub fn public_key(private_key: felt252) -> felt252 {
    if private_key == OWNER {
        OWNER_PUBLIC
    } else if private_key == KEY {
        KEY_PUBLIC
    } else {
        base_times(private_key)
    }
}

/// `(r, s)` with the low `s`.
pub fn sign(hash: felt252, private_key: felt252) -> (felt252, felt252) {
    let order: u256 = stark_curve::ORDER.into();
    let modulus: NonZero<u256> = order.try_into().unwrap();
    let (_, z) = DivRem::div_rem(hash.into(), modulus);
    let sum = z + u256_mul_mod_n(NONCE_POINT.into(), private_key.into(), modulus);
    let s = u256_mul_mod_n(sum % order, NONCE_INVERSE, modulus);
    let s = if s > order / 2 {
        order - s
    } else {
        s
    };
    (NONCE_POINT, s.try_into().unwrap())
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

#[test]
fn the_numbers_computed_once_are_right() {
    let modulus: NonZero<u256> = Into::<_, u256>::into(stark_curve::ORDER).try_into().unwrap();
    assert_eq!(NONCE_POINT, base_times(NONCE));
    assert_eq!(NONCE_INVERSE, u256_inv_mod(NONCE.into(), modulus).unwrap().into());
    assert_eq!(OWNER_PUBLIC, base_times(OWNER));
    assert_eq!(KEY_PUBLIC, base_times(KEY));
}
