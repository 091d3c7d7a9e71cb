//! The one felt the account keeps for a tag: version (32 bits), revoked, paused, and the low 217
//! bits of the live session's fingerprint. A felt holds no more. 128 bits would not do: who
//! requests a session chooses its contents and could look for two that collide.

use starknet_sessions_interfaces::TagState;

const TWO_POW_89: NonZero<u128> = 0x20000000000000000000000;
const TWO_POW_128: felt252 = 0x100000000000000000000000000000000;
const TWO_POW_217: felt252 = 0x2000000000000000000000000000000000000000000000000000000;
const TWO_POW_218: felt252 = 0x4000000000000000000000000000000000000000000000000000000;
const TWO_POW_219: felt252 = 0x8000000000000000000000000000000000000000000000000000000;

/// The slot while the session of this fingerprint is live.
pub fn live(version: felt252, fingerprint: felt252) -> felt252 {
    version * TWO_POW_219 + low_bits(fingerprint)
}

/// The slot once every version up to `version` is revoked.
pub fn revoked(version: felt252) -> felt252 {
    version * TWO_POW_219 + TWO_POW_218
}

pub fn paused(slot: felt252) -> felt252 {
    if unpack(slot).paused {
        slot
    } else {
        slot + TWO_POW_217
    }
}

pub fn resumed(slot: felt252) -> felt252 {
    if unpack(slot).paused {
        slot - TWO_POW_217
    } else {
        slot
    }
}

pub fn unpack(slot: felt252) -> TagState {
    let u256 { low, high } = slot.into();
    let (flags, high_bits) = DivRem::div_rem(high, TWO_POW_89);
    let (version, flags) = DivRem::div_rem(flags, 4);
    let (revoked, paused) = DivRem::div_rem(flags, 2);
    TagState {
        version: version.try_into().unwrap(),
        revoked: revoked != 0,
        paused: paused != 0,
        fingerprint_bits: high_bits.into() * TWO_POW_128 + low.into(),
    }
}

fn low_bits(fingerprint: felt252) -> felt252 {
    let u256 { low, high } = fingerprint.into();
    let (_, high_bits) = DivRem::div_rem(high, TWO_POW_89);
    high_bits.into() * TWO_POW_128 + low.into()
}
