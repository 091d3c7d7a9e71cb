//! The layout of a session token: the signature of a transaction made by a session key.
//!
//! What has a fixed size is packed into one felt as far as that is cheaper than a felt more: a felt
//! of a signature costs as much as 51 steps, each time.

use starknet_sessions_interfaces::Session;
use crate::errors::session as Errors;
use super::message;

const TWO_POW_32: NonZero<u128> = 0x100000000;
const TWO_POW_64: NonZero<u128> = 0x10000000000000000;

/// 'session1', above the eight bits of the depth: the top of the first felt, this layout with a
/// Stark session key.
const MAGIC: felt252 = 0x73657373696f6e3100;

/// Unix seconds, both inclusive.
#[derive(Drop, Copy)]
pub struct Window {
    pub valid_after: u128,
    pub valid_until: u128,
}

#[derive(Drop, Copy)]
pub struct Token {
    /// The first felt: window, version, depth, magic.
    pub terms: felt252,
    pub window: Window,
    pub version: u128,
    /// Length of every proof.
    pub depth: u32,
    pub tag: felt252,
    pub public_key: felt252,
    pub policies_root: felt252,
    pub details_hash: felt252,
    pub r: felt252,
    pub s: felt252,
    /// Per call a leaf word and its proof; then the owner's authorization.
    pub rest: Span<felt252>,
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
    let (top, version) = DivRem::div_rem(high, TWO_POW_32);
    let depth: Option<u8> = (top.into() - MAGIC).try_into();
    let Some(depth) = depth else {
        core::panic_with_felt252(Errors::MALFORMED_TOKEN)
    };
    Token {
        terms,
        window: Window { valid_after, valid_until },
        version,
        depth: depth.into(),
        tag,
        public_key,
        policies_root,
        details_hash,
        r,
        s,
        rest,
    }
}

#[generate_trait]
pub impl TokenImpl of TokenTrait {
    fn session_hash(self: @Token, epoch: felt252) -> felt252 {
        message::session_hash(
            *self.tag,
            (*self.version).into(),
            epoch,
            message::stark_key_guid(*self.public_key),
            (*self.window.valid_after).into(),
            (*self.window.valid_until).into(),
            *self.policies_root,
            *self.details_hash,
        )
    }

    fn session(self: @Token) -> Session {
        Session {
            tag: *self.tag,
            version: (*self.version).try_into().unwrap(),
            key_guid: message::stark_key_guid(*self.public_key),
            valid_after: (*self.window.valid_after).try_into().unwrap(),
            valid_until: (*self.window.valid_until).try_into().unwrap(),
            policies_root: *self.policies_root,
            details_hash: *self.details_hash,
        }
    }
}
