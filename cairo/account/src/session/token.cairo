//! The layout of a session token: the signature of a transaction made by a session key.
//!
//! What has a fixed size is packed into one felt as far as that is cheaper than a felt more: a felt
//! of a signature costs as much as 51 steps, each time.

use starknet_sessions_interfaces::Session;
use crate::errors::session as Errors;
use super::sponge::{EMPTY, absorb, finish_with_all};
use super::{denied, limit, message};

const TWO_POW_7: NonZero<u32> = 0x80;
const TWO_POW_8: NonZero<u32> = 0x100;
const TWO_POW_32: NonZero<u128> = 0x100000000;
const TWO_POW_64: NonZero<u128> = 0x10000000000000000;

/// 'session2', above the 24 bits of depth, counts and caller: the top of the first felt, this
/// layout with a Stark session key.
const MAGIC: felt252 = 0x73657373696f6e32000000;
/// The same, from the bottom of the felt.
const MAGIC_SHIFTED: felt252 = MAGIC * DEPTH_SHIFT;
const AFTER_SHIFT: felt252 = 0x10000000000000000;
const VERSION_SHIFT: felt252 = 0x100000000000000000000000000000000;
const DEPTH_SHIFT: felt252 = 0x10000000000000000000000000000000000000000;
const LIMITS_SHIFT: felt252 = DEPTH_SHIFT * 0x100;
const DENIED_SHIFT: felt252 = DEPTH_SHIFT * 0x10000;
const CALLER_SHIFT: felt252 = DEPTH_SHIFT * 0x800000;
const MAX_DENIED: u32 = 127;

/// Unix seconds, both inclusive.
#[derive(Drop, Copy)]
pub struct Window {
    pub valid_after: u128,
    pub valid_until: u128,
}

#[derive(Drop, Copy)]
pub struct Token {
    /// The first felt: window, version, depth, counts, magic.
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
    /// 0 = none.
    pub required_caller: felt252,
    pub limit_count: u32,
    pub limits: Span<felt252>,
    pub denied: Span<felt252>,
    /// Required caller, limits and denied entries together.
    pub tail: Span<felt252>,
    /// Per call a leaf word, rules and proof; then the owner's authorization.
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
    let counts: Option<u32> = (top.into() - MAGIC).try_into();
    let Some(counts) = counts else {
        core::panic_with_felt252(Errors::MALFORMED_TOKEN)
    };
    let window = Window { valid_after, valid_until };
    let none = [].span();
    if counts < 0x100 {
        return Token {
            terms,
            window,
            version,
            depth: counts,
            tag,
            public_key,
            policies_root,
            details_hash,
            r,
            s,
            required_caller: 0,
            limit_count: 0,
            limits: none,
            denied: none,
            tail: none,
            rest,
        };
    }
    let (counts, depth) = DivRem::div_rem(counts, TWO_POW_8);
    let (counts, limit_count) = DivRem::div_rem(counts, TWO_POW_8);
    let (has_caller, denied_count) = DivRem::div_rem(counts, TWO_POW_7);
    let mut tail = rest;
    let required_caller = match has_caller {
        0 => 0,
        1 => {
            // Not 0, or a session would have two forms.
            let caller = *rest.pop_front().expect(Errors::MALFORMED_TOKEN);
            assert(caller != 0, Errors::MALFORMED_TOKEN);
            caller
        },
        _ => core::panic_with_felt252(Errors::MALFORMED_TOKEN),
    };
    let limits = limit::pop(ref rest, limit_count);
    let denied = pop(ref rest, denied_count * denied::LENGTH);
    Token {
        terms,
        window,
        version,
        depth,
        tag,
        public_key,
        policies_root,
        details_hash,
        r,
        s,
        required_caller,
        limit_count,
        limits,
        denied,
        tail: tail.slice(0, tail.len() - rest.len()),
        rest,
    }
}

/// The token of a session, without signature and leaves.
pub fn of_session(session: @Session) -> Token {
    let Session {
        tag,
        version,
        public_key,
        valid_after,
        valid_until,
        policies_root,
        details_hash,
        required_caller,
        limits,
        denied,
    } = *session;
    assert(limits.len() < 0x100, Errors::TOO_MANY_LIMITS);
    assert(denied.len() <= MAX_DENIED, Errors::TOO_MANY_DENIED);
    let required_caller: felt252 = required_caller.into();
    let has_caller = if required_caller == 0 {
        0
    } else {
        1
    };
    let terms = valid_until.into()
        + valid_after.into() * AFTER_SHIFT
        + version.into() * VERSION_SHIFT
        + limits.len().into() * LIMITS_SHIFT
        + denied.len().into() * DENIED_SHIFT
        + has_caller * CALLER_SHIFT
        + MAGIC_SHIFTED;
    let mut felts = array![terms, tag, public_key, policies_root, details_hash, 0, 0];
    if has_caller == 1 {
        felts.append(required_caller);
    }
    let mut index = 0;
    for one in limits {
        limit::pack(one, index, ref felts);
        index += 1;
    }
    for entry in denied {
        felts.append((*entry.contract).into());
        felts.append(*entry.selector);
        felts.append((*entry.until).into());
    }
    parse(felts.span())
}

/// Takes `length` felts from the front of `felts`.
pub fn pop(ref felts: Span<felt252>, length: u32) -> Span<felt252> {
    let all = felts.len();
    assert(length <= all, Errors::MALFORMED_TOKEN);
    let front = felts.slice(0, length);
    felts = felts.slice(length, all - length);
    front
}

#[generate_trait]
pub impl TokenImpl of TokenTrait {
    /// What the account keeps of a live session. In it is only what the session hash commits to.
    fn fingerprint(self: @Token, epoch: felt252) -> felt252 {
        let sponge = absorb(EMPTY, epoch, *self.terms - (*self.depth).into() * DEPTH_SHIFT);
        let sponge = absorb(sponge, *self.tag, *self.public_key);
        let sponge = absorb(sponge, *self.policies_root, *self.details_hash);
        finish_with_all(sponge, *self.tail)
    }

    /// SNIP-12 struct hash of the session, as its owner signs it.
    fn session_hash(self: @Token, epoch: felt252) -> felt252 {
        message::session_hash(self, epoch)
    }

    /// Asserts that the session is one an account can hold.
    fn assert_well_formed(self: @Token) {
        limit::assert_well_formed(*self.limits, *self.limit_count);
        denied::assert_well_formed(*self.denied);
    }

    fn has_token_limits(self: @Token) -> bool {
        (*self.limits).len() != *self.limit_count
    }
}
