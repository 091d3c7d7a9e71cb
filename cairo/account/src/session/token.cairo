//! The layout of a session token: the signature of a transaction made by a session key.

use starknet_sessions_interfaces::Session;
use crate::errors::session as Errors;
use super::message;

const TWO_POW_8: NonZero<u128> = 0x100;
const TWO_POW_16: NonZero<u128> = 0x10000;
const TWO_POW_32: NonZero<u128> = 0x100000000;
const TWO_POW_64: NonZero<u128> = 0x10000000000000000;

/// Top of the first felt: this layout, with a Stark session key.
const MAGIC: u128 = 'session1';

#[derive(Drop, Copy)]
pub struct Token {
    pub session: Session,
    /// The first felt: everything about the token that has a fixed size.
    pub terms: felt252,
    pub public_key: felt252,
    pub r: felt252,
    pub s: felt252,
    /// All after the signature.
    pub rest: Span<felt252>,
    /// The owner's signature of the session, empty once it is live.
    pub authorization: Span<felt252>,
    /// Per call a leaf word and its proof.
    pub leaves: Span<felt252>,
    /// Length of every proof.
    pub depth: u32,
}

/// Whether a transaction's signature is a session token. A Stark owner's signature has two felts,
/// always.
pub fn is_token(signature: Span<felt252>) -> bool {
    signature.len() > 2
}

/// Reads a token; panics with `session/malformed-token` where it is none.
pub fn parse(signature: Span<felt252>) -> Token {
    let mut rest = signature;
    let Some(fixed) = rest.multi_pop_front::<7>() else {
        core::panic_with_felt252(Errors::MALFORMED_TOKEN)
    };
    let [terms, tag, public_key, policies_root, details_hash, r, s] = fixed.unbox();

    let u256 { low, high } = terms.into();
    let (valid_after, valid_until) = DivRem::div_rem(low, TWO_POW_64);
    let (high, version) = DivRem::div_rem(high, TWO_POW_32);
    let (high, depth) = DivRem::div_rem(high, TWO_POW_8);
    let (magic, authorization_length) = DivRem::div_rem(high, TWO_POW_16);
    assert(magic == MAGIC, Errors::MALFORMED_TOKEN);

    let authorization_length = authorization_length.try_into().unwrap();
    assert(authorization_length <= rest.len(), Errors::MALFORMED_TOKEN);
    Token {
        session: Session {
            tag,
            version: version.try_into().unwrap(),
            key_guid: message::stark_key_guid(public_key),
            valid_after: valid_after.try_into().unwrap(),
            valid_until: valid_until.try_into().unwrap(),
            policies_root,
            details_hash,
        },
        terms,
        public_key,
        r,
        s,
        rest,
        authorization: rest.slice(0, authorization_length),
        leaves: rest.slice(authorization_length, rest.len() - authorization_length),
        depth: depth.try_into().unwrap(),
    }
}
