//! ECDSA on the Stark curve.

use core::ecdsa::check_ecdsa_signature;

const HALF_ORDER: u256 = 0x4000000000000087fffffffffffffffdbc08936e573d9190f335120d6e32697;

/// Whether `signature` is `[r, s]` of `hash` by `public_key`. Both forms of `s` pass, as wallets
/// make both.
pub fn is_valid(hash: felt252, public_key: felt252, signature: Span<felt252>) -> bool {
    if signature.len() != 2 {
        return false;
    }
    is_valid_pair(hash, public_key, *signature[0], *signature[1])
}

/// As `is_valid`, and `s` is the low one of its two forms, so that nobody but the signer can make
/// another signature of the same hash.
pub fn is_valid_low_s(hash: felt252, public_key: felt252, r: felt252, s: felt252) -> bool {
    Into::<_, u256>::into(s) <= HALF_ORDER && is_valid_pair(hash, public_key, r, s)
}

fn is_valid_pair(hash: felt252, public_key: felt252, r: felt252, s: felt252) -> bool {
    // The key 0 means that there is no owner.
    public_key != 0 && check_ecdsa_signature(hash, public_key, r, s)
}
