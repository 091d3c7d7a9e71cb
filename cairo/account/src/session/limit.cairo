//! How much of a resource a session may spend.
//!
//! In a token: `amount | until << 128 | window << 192 | code << 224`, then for a token its address;
//! `code = resource + 4 * kind + 16 * net + 32 * standing`. What is spent is kept in one felt:
//! `spent | start << 128 | 1 << 192`.

use starknet_sessions_interfaces::{Limit as SignedLimit, LimitState};
use crate::errors::session as Errors;
use super::refusal::refuse;
use super::sponge::{EMPTY, absorb, finish_with};

/// "Limit"("Resource":"shortstring","Token":"ContractAddress","Kind":"shortstring","Amount":"u128",
/// "Window":"u128","Until":"timestamp","Accounting":"shortstring","Standing Approval":"bool")
pub const LIMIT_TYPE_HASH: felt252 = selector!(
    "\"Limit\"(\"Resource\":\"shortstring\",\"Token\":\"ContractAddress\",\"Kind\":\"shortstring\",\"Amount\":\"u128\",\"Window\":\"u128\",\"Until\":\"timestamp\",\"Accounting\":\"shortstring\",\"Standing Approval\":\"bool\")",
);

pub const FEE: u128 = 0;
pub const CALLS: u128 = 1;
pub const TOKEN: u128 = 2;

pub const PER_TRANSACTION: u128 = 0;
pub const TOTAL: u128 = 1;
pub const WINDOW: u128 = 2;
pub const SLIDING: u128 = 3;

const MAX_LIMITS: u32 = 16;
/// `__validate__` sees the time floored to the hour.
const HOUR: u128 = 3600;

const TWO_POW_32: NonZero<u128> = 0x100000000;
const TWO_POW_64: NonZero<u128> = 0x10000000000000000;
const TWO_POW_96: NonZero<u128> = 0x1000000000000000000000000;
const UNTIL_SHIFT: felt252 = 0x100000000000000000000000000000000;
const WINDOW_SHIFT: felt252 = 0x1000000000000000000000000000000000000000000000000;
const CODE_SHIFT: felt252 = 0x100000000000000000000000000000000000000000000000000000000;
const START_SHIFT: felt252 = UNTIL_SHIFT;
/// Marks a usage word as written, whatever it says.
const TOUCHED: felt252 = WINDOW_SHIFT;

#[derive(Drop, Copy)]
pub struct Limit {
    pub resource: u128,
    pub kind: u128,
    /// 1 for `net`, 2 for a standing approval, 3 for both.
    pub flags: u128,
    pub amount: u128,
    /// Unix seconds, inclusive; 0 = as long as the session.
    pub until: u128,
    /// Seconds.
    pub window: u128,
    /// 0 for other resources.
    pub token: felt252,
}

/// Takes the felts of `count` limits from the front of `felts`.
pub fn pop(ref felts: Span<felt252>, count: u32) -> Span<felt252> {
    let all = felts;
    for _ in 0..count {
        let Some(packed) = felts.pop_front() else {
            core::panic_with_felt252(Errors::MALFORMED_TOKEN)
        };
        let u256 { high, .. } = (*packed).into();
        let (code, _) = DivRem::div_rem(high, TWO_POW_96);
        let (_, resource) = DivRem::div_rem(code, 4);
        if resource == TOKEN {
            assert(felts.pop_front().is_some(), Errors::MALFORMED_TOKEN);
        }
    }
    all.slice(0, all.len() - felts.len())
}

/// Reads the limit at the front of `felts`.
pub fn next(ref felts: Span<felt252>) -> Option<Limit> {
    let u256 { low: amount, high } = (*felts.pop_front()?).into();
    let (high, until) = DivRem::div_rem(high, TWO_POW_64);
    let (code, window) = DivRem::div_rem(high, TWO_POW_32);
    let (code, resource) = DivRem::div_rem(code, 4);
    let (flags, kind) = DivRem::div_rem(code, 4);
    let token = if resource == TOKEN {
        *felts.pop_front()?
    } else {
        0
    };
    Some(Limit { resource, kind, flags, amount, until, window, token })
}

/// The felts a token has for a limit as it is signed, appended to `felts`.
pub fn pack(limit: @SignedLimit, index: felt252, ref felts: Array<felt252>) {
    let SignedLimit {
        resource, token, kind, amount, window, until, accounting, standing_approval,
    } = *limit;
    let token: felt252 = token.into();
    let resource = if resource == 'fee' {
        0
    } else if resource == 'calls' {
        1
    } else if resource == 'token' {
        2
    } else {
        refuse(Errors::LIMIT_UNKNOWN, index)
    };
    let kind = if kind == 'per-transaction' {
        0
    } else if kind == 'total' {
        1
    } else if kind == 'window' {
        2
    } else if kind == 'sliding' {
        3
    } else {
        refuse(Errors::LIMIT_UNKNOWN, index)
    };
    let net = if accounting == 'gross' {
        0
    } else if accounting == 'net' {
        1
    } else {
        refuse(Errors::LIMIT_UNKNOWN, index)
    };
    if resource != 2 && token != 0 {
        refuse(Errors::LIMIT_NOT_FOR_TOKENS, index);
    }
    let standing: felt252 = standing_approval.into();
    let code = resource + 4 * kind + 16 * net + 32 * standing;
    felts
        .append(
            amount.into()
                + until.into() * UNTIL_SHIFT
                + window.into() * WINDOW_SHIFT
                + code * CODE_SHIFT,
        );
    if resource == 2 {
        felts.append(token);
    }
}

/// SNIP-12 hash of all limits.
pub fn hash_of(mut limits: Span<felt252>) -> felt252 {
    let mut hashes = array![];
    while let Some(limit) = next(ref limits) {
        let (standing, net) = DivRem::div_rem(limit.flags, 2);
        let sponge = absorb(EMPTY, LIMIT_TYPE_HASH, resource_name(limit.resource));
        let sponge = absorb(sponge, limit.token, kind_name(limit.kind));
        let sponge = absorb(sponge, limit.amount.into(), limit.window.into());
        let sponge = absorb(sponge, limit.until.into(), if net == 0 {
            'gross'
        } else {
            'net'
        });
        hashes.append(finish_with(sponge, standing.into()));
    }
    core::poseidon::poseidon_hash_span(hashes.span())
}

/// Asserts that every limit is one the account can hold a session to, that they are in canonical
/// order, and that no two have the same key.
pub fn assert_well_formed(mut limits: Span<felt252>, count: u32) {
    assert(count <= MAX_LIMITS, Errors::TOO_MANY_LIMITS);
    let mut index = 0;
    let mut before: Option<(u128, u256, u128)> = None;
    while let Some(limit) = next(ref limits) {
        if limit.resource > TOKEN || limit.flags > 3 {
            refuse(Errors::LIMIT_UNKNOWN, index);
        }
        let (_, net) = DivRem::div_rem(limit.flags, 2);
        if limit.kind < WINDOW {
            if limit.window != 0 {
                refuse(Errors::LIMIT_NEEDLESS_WINDOW, index);
            }
        } else if limit.window == 0 {
            refuse(Errors::LIMIT_ZERO_WINDOW, index);
        }
        if limit.resource == TOKEN {
            if limit.token == 0 {
                refuse(Errors::LIMIT_NO_TOKEN, index);
            }
        } else if limit.flags != 0 {
            refuse(Errors::LIMIT_NOT_FOR_TOKENS, index);
        } else if limit.window % HOUR != 0 {
            refuse(Errors::LIMIT_WINDOW_NOT_HOURS, index);
        }
        let place = (
            limit.resource,
            limit.token.into(),
            limit.kind * 0x200000000 + net * 0x100000000 + limit.window,
        );
        if let Some(place_before) = before {
            if place == place_before {
                refuse(Errors::LIMIT_DUPLICATE, index);
            }
            if !is_before(place_before, place) {
                refuse(Errors::LIMIT_UNORDERED, index);
            }
        }
        before = Some(place);
        index += 1;
    }
}

fn is_before(a: (u128, u256, u128), b: (u128, u256, u128)) -> bool {
    let (resource_a, token_a, rank_a) = a;
    let (resource_b, token_b, rank_b) = b;
    if resource_a != resource_b {
        return resource_a < resource_b;
    }
    if token_a != token_b {
        return token_a < token_b;
    }
    rank_a < rank_b
}

#[generate_trait]
pub impl LimitImpl of LimitTrait {
    fn is_net(self: @Limit) -> bool {
        *self.flags == 1 || *self.flags == 3
    }

    fn allows_standing(self: @Limit) -> bool {
        *self.flags >= 2
    }

    /// Whether the limit's end has passed.
    fn has_ended(self: @Limit, now: u64) -> bool {
        *self.until != 0 && now.into() > *self.until
    }

    /// Where the account keeps what is spent. Limits that differ in amount, end or standing
    /// approval only have one key.
    fn usage_key(self: @Limit, tag: felt252) -> felt252 {
        let net = if self.is_net() {
            16
        } else {
            0
        };
        let code = *self.resource + 4 * *self.kind + net;
        finish_with(absorb(EMPTY, tag, (code + *self.window * 0x100).into()), *self.token)
    }

    /// What is used of the limit at `now`, and since when the window runs; a sliding one that does
    /// not run would begin now.
    fn used(self: @Limit, word: felt252, now: u64) -> (u128, u128) {
        let now: u128 = now.into();
        let u256 { low: spent, high } = word.into();
        if *self.kind == WINDOW {
            let aligned = now - now % *self.window;
            let (_, start) = DivRem::div_rem(high, TWO_POW_64);
            return if start == aligned {
                (spent, aligned)
            } else {
                (0, aligned)
            };
        }
        if *self.kind == SLIDING {
            let (touched, start) = DivRem::div_rem(high, TWO_POW_64);
            return if touched != 0 && now < start + *self.window {
                (spent, start)
            } else {
                (0, now)
            };
        }
        (spent, 0)
    }

    /// The usage word after a spend. Refuses what the limit does not allow; 0 it always does.
    fn charged(self: @Limit, index: felt252, word: felt252, spend: u256, now: u64) -> felt252 {
        let (used, start) = self.used(word, now);
        if spend.high != 0 || spend.low > self.remaining(used) {
            if spend != 0 {
                self.refuse_spend(index, used, spend, now, word);
            }
        }
        used.into() + spend.low.into() + start.into() * START_SHIFT + TOUCHED
    }

    fn remaining(self: @Limit, used: u128) -> u128 {
        if used < *self.amount {
            *self.amount - used
        } else {
            0
        }
    }

    fn state(self: @Limit, word: felt252, now: u64) -> LimitState {
        let (used, start) = self.used(word, now);
        let next_reset = self.next_reset(word, now);
        LimitState {
            used,
            remaining: self.remaining(used),
            window_start: if next_reset == 0 {
                0
            } else {
                start.try_into().unwrap()
            },
            next_reset,
            word,
        }
    }

    /// When the window that runs at `now` ends; 0 if none runs.
    fn next_reset(self: @Limit, word: felt252, now: u64) -> u64 {
        if *self.kind < WINDOW {
            return 0;
        }
        let (_, start) = self.used(word, now);
        if *self.kind == SLIDING {
            let u256 { high, .. } = word.into();
            let (touched, begun) = DivRem::div_rem(high, TWO_POW_64);
            if touched == 0 || now.into() >= begun + *self.window {
                return 0;
            }
        }
        (start + *self.window).try_into().unwrap()
    }

    fn refuse_spend(
        self: @Limit, index: felt252, used: u128, spend: u256, now: u64, word: felt252,
    ) -> core::never {
        core::panics::panic(
            array![
                self.exceeded(), index, used.into(), spend.low.into(), spend.high.into(),
                (*self.amount).into(), self.next_reset(word, now).into(),
            ],
        )
    }

    fn exceeded(self: @Limit) -> felt252 {
        match *self.resource {
            0 => match *self.kind {
                0 => Errors::FEE_PER_TX_EXCEEDED,
                1 => Errors::FEE_TOTAL_EXCEEDED,
                _ => Errors::FEE_WINDOW_EXCEEDED,
            },
            1 => match *self.kind {
                0 => Errors::CALLS_PER_TX_EXCEEDED,
                1 => Errors::CALLS_TOTAL_EXCEEDED,
                _ => Errors::CALLS_WINDOW_EXCEEDED,
            },
            _ => match *self.kind {
                0 => Errors::TOKEN_PER_TX_EXCEEDED,
                1 => Errors::TOKEN_TOTAL_EXCEEDED,
                _ => Errors::TOKEN_WINDOW_EXCEEDED,
            },
        }
    }
}

fn resource_name(resource: u128) -> felt252 {
    match resource {
        0 => 'fee',
        1 => 'calls',
        _ => 'token',
    }
}

fn kind_name(kind: u128) -> felt252 {
    match kind {
        0 => 'per-transaction',
        1 => 'total',
        2 => 'window',
        _ => 'sliding',
    }
}
