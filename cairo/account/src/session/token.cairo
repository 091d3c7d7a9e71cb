//! The layout of a session token: the signature of a transaction made by a session key.
//!
//! What has a fixed size is packed into one felt as far as that is cheaper than a felt more: a felt
//! of a signature costs as much as 51 steps, each time.

use starknet_sessions_interfaces::Session;
use crate::errors::session as Errors;
use super::branch::rare;
use super::limit::Place;
use super::refusal::refuse;
use super::sponge::{EMPTY, absorb, finish, finish_with_all};
use super::{denied, limit, message};

const TWO_POW_5: NonZero<u32> = 0x20;
const TWO_POW_6: NonZero<u32> = 0x40;
const TWO_POW_7: NonZero<u32> = 0x80;
const TWO_POW_32: NonZero<u128> = 0x100000000;
const TWO_POW_64: NonZero<u128> = 0x10000000000000000;

/// 'session2', above the 24 bits of depth, counts and caller: the top of the first felt, this
/// layout with a Stark session key.
const MAGIC: felt252 = 0x73657373696f6e32000000;
const AFTER_SHIFT: felt252 = 0x10000000000000000;
const VERSION_SHIFT: felt252 = 0x100000000000000000000000000000000;
const DEPTH_SHIFT: felt252 = 0x10000000000000000000000000000000000000000;
const METERS_SHIFT: felt252 = 0x40;
const TOKENS_SHIFT: felt252 = 0x800;
const DENIED_SHIFT: felt252 = 0x10000;
const CALLER_SHIFT: felt252 = 0x800000;
const MAX_LIMITS: u32 = 16;
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
    pub tail: Option<Box<Tail>>,
    /// Per call a leaf word, rules and proof; then the owner's authorization.
    pub rest: Span<felt252>,
}

/// What only some sessions have.
#[derive(Drop, Copy)]
pub struct Tail {
    /// 0 = none.
    pub required_caller: felt252,
    /// Limits of fees and calls, a felt each.
    pub meters: Span<felt252>,
    /// Limits of tokens, two felts each.
    pub token_limits: Span<felt252>,
    /// Three felts each.
    pub denied: Span<felt252>,
    /// All of these.
    pub felts: Span<felt252>,
}

/// Whether a transaction's signature is a session token. A Stark owner's signature has two felts,
/// always.
pub fn is_token(signature: Span<felt252>) -> bool {
    signature.len() > 2
}

/// Reads a token; panics with `session/malformed-token` where it is none.
pub fn parse(signature: Span<felt252>) -> Box<Token> {
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
    let (depth, tail) = if counts < 0x40 {
        (counts, None)
    } else {
        // Gas for what only some sessions have is taken here, not from all.
        rare();
        let (counts, depth) = DivRem::div_rem(counts, TWO_POW_6);
        (depth, Some(BoxTrait::new(pop_tail(ref rest, counts))))
    };
    BoxTrait::new(
        Token {
            terms,
            window: Window { valid_after, valid_until },
            version,
            depth,
            tag,
            public_key,
            policies_root,
            details_hash,
            r,
            s,
            tail,
            rest,
        },
    )
}

fn pop_tail(ref rest: Span<felt252>, counts: u32) -> Tail {
    let all = rest;
    let (counts, meter_count) = DivRem::div_rem(counts, TWO_POW_5);
    let (counts, token_count) = DivRem::div_rem(counts, TWO_POW_5);
    let (has_caller, denied_count) = DivRem::div_rem(counts, TWO_POW_7);
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
    let meters = pop(ref rest, meter_count);
    let token_limits = pop(ref rest, 2 * token_count);
    let denied = pop(ref rest, 3 * denied_count);
    let felts = all.slice(0, all.len() - rest.len());
    Tail { required_caller, meters, token_limits, denied, felts }
}

/// The token of a session, without signature and leaves.
pub fn of_session(session: @Session) -> Box<Token> {
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
    assert(limits.len() <= MAX_LIMITS, Errors::TOO_MANY_LIMITS);
    assert(denied.len() <= MAX_DENIED, Errors::TOO_MANY_DENIED);
    let mut tail = array![];
    let mut counts = denied.len().into() * DENIED_SHIFT;
    let required_caller: felt252 = required_caller.into();
    if required_caller != 0 {
        tail.append(required_caller);
        counts += CALLER_SHIFT;
    }
    let mut index = 0;
    let mut last = Place::Meter;
    for one in limits {
        let place = limit::pack(one, index, ref tail);
        if place == Place::Token {
            counts += TOKENS_SHIFT;
        } else if last == Place::Token {
            refuse(Errors::LIMIT_UNORDERED, index);
        } else {
            counts += METERS_SHIFT;
        }
        last = place;
        index += 1;
    }
    for entry in denied {
        tail.append((*entry.contract).into());
        tail.append(*entry.selector);
        tail.append((*entry.until).into());
    }
    let terms = valid_until.into()
        + valid_after.into() * AFTER_SHIFT
        + version.into() * VERSION_SHIFT
        + (counts + MAGIC) * DEPTH_SHIFT;
    let mut felts = array![terms, tag, public_key, policies_root, details_hash, 0, 0];
    felts.append_span(tail.span());
    parse(felts.span())
}

/// The token of a session with these leaves, without signature.
pub fn of_use(session: @Session, depth: u8, leaves: Span<felt252>) -> Box<Token> {
    let token = of_session(session).unbox();
    let terms = token.terms + depth.into() * DEPTH_SHIFT;
    BoxTrait::new(Token { terms, depth: depth.into(), rest: leaves, ..token })
}

/// Takes `length` felts from the front of `felts`.
pub fn pop(ref felts: Span<felt252>, length: u32) -> Span<felt252> {
    if length == 0 {
        return [].span();
    }
    let all = felts.len();
    assert(length <= all, Errors::MALFORMED_TOKEN);
    let front = felts.slice(0, length);
    felts = felts.slice(length, all - length);
    front
}

#[generate_trait]
pub impl TokenImpl of TokenTrait {
    /// What the account keeps of a live session. In it is only what the session hash commits to.
    fn fingerprint(self: Box<Token>, epoch: felt252) -> felt252 {
        let sponge = absorb(EMPTY, epoch, self.terms - (self.depth).into() * DEPTH_SHIFT);
        let sponge = absorb(sponge, self.tag, self.public_key);
        let sponge = absorb(sponge, self.policies_root, self.details_hash);
        match self.tail {
            Some(tail) => finish_with_all(sponge, tail.unbox().felts),
            None => finish(sponge),
        }
    }

    /// SNIP-12 struct hash of the session, as its owner signs it.
    fn session_hash(self: Box<Token>, epoch: felt252) -> felt252 {
        message::session_hash(self, epoch)
    }

    /// The parts that only some sessions have; empty for others.
    fn full_tail(self: Box<Token>) -> Tail {
        match self.tail {
            Some(tail) => tail.unbox(),
            None => {
                let none = [].span();
                Tail {
                    required_caller: 0, meters: none, token_limits: none, denied: none, felts: none,
                }
            },
        }
    }

    /// Asserts that the session is one an account can hold.
    fn assert_well_formed(self: Box<Token>) {
        if let Some(tail) = self.tail {
            let tail = tail.unbox();
            limit::assert_well_formed(tail.meters, tail.token_limits);
            denied::assert_well_formed(tail.denied);
        }
    }
}
