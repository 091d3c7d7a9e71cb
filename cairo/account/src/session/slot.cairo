//! The one felt the account keeps for a tag: version (32 bits), revoked, a bit kept free for
//! pausing, and the low 217 bits of the live session's hash. A felt holds no more. 128 bits of hash
//! would not do: who requests a session chooses its contents and could look for two that collide.

use starknet_sessions_interfaces::TagState;

const TWO_POW_89: NonZero<u128> = 0x20000000000000000000000;
const TWO_POW_128: felt252 = 0x100000000000000000000000000000000;
const TWO_POW_218: felt252 = 0x4000000000000000000000000000000000000000000000000000000;
const TWO_POW_219: felt252 = 0x8000000000000000000000000000000000000000000000000000000;

/// The slot while the session of this hash is live.
pub fn live(version: felt252, session_hash: felt252) -> felt252 {
    version * TWO_POW_219 + session_bits(session_hash)
}

/// The slot once every version up to `version` is revoked.
pub fn revoked(version: felt252) -> felt252 {
    version * TWO_POW_219 + TWO_POW_218
}

pub fn unpack(slot: felt252) -> TagState {
    let u256 { low, high } = slot.into();
    let (flags, hash_high) = DivRem::div_rem(high, TWO_POW_89);
    let (version, flags) = DivRem::div_rem(flags, 4);
    TagState {
        version: version.try_into().unwrap(),
        revoked: flags != 0,
        session_bits: hash_high.into() * TWO_POW_128 + low.into(),
    }
}

fn session_bits(session_hash: felt252) -> felt252 {
    let u256 { low, high } = session_hash.into();
    let (_, hash_high) = DivRem::div_rem(high, TWO_POW_89);
    hash_high.into() * TWO_POW_128 + low.into()
}
