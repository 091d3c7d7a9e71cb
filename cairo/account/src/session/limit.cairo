//! How much of a resource a session may spend.
//!
//! In a token: `amount | code << 128 | window << 136 | until << 168`, then for a token its address;
//! `code = kind + 4 * net + 8 * standing + 16 * resource`. What is spent is kept in one felt:
//! `spent | start << 128 | 1 << 192`.
//!
//! *Meters* are the limits of fees and calls, which `__validate__` charges; they come first.

use starknet::SyscallResultTrait;
use starknet::storage_access::{
    StorageAddress, storage_address_from_base, storage_base_address_from_felt252,
};
use starknet::syscalls::{storage_read_syscall, storage_write_syscall};
use starknet_sessions_interfaces::{Limit as SignedLimit, LimitState};
use crate::errors::session as Errors;
use super::branch::unpadded;
use super::refusal::refuse;
use super::sponge::{EMPTY, absorb, finish_with};

/// "Limit"("Resource":"shortstring","Token":"ContractAddress","Kind":"shortstring","Amount":"u128",
/// "Window":"u128","Until":"timestamp","Accounting":"shortstring","Standing Approval":"bool")
pub const LIMIT_TYPE_HASH: felt252 = selector!(
    "\"Limit\"(\"Resource\":\"shortstring\",\"Token\":\"ContractAddress\",\"Kind\":\"shortstring\",\"Amount\":\"u128\",\"Window\":\"u128\",\"Until\":\"timestamp\",\"Accounting\":\"shortstring\",\"Standing Approval\":\"bool\")",
);

const CALLS: u128 = 0x10;
const TOKEN: u128 = 0x20;
const STANDING: u128 = 8;
const NET: u128 = 4;

pub const PER_TRANSACTION: u128 = 0;
const WINDOW: u128 = 2;
const SLIDING: u128 = 3;

const MAX_LIMITS: u32 = 16;
/// `__validate__` sees the time floored to the hour.
const HOUR: u128 = 3600;

const TIME_BOUND: u128 = 0x10000000000000000;
/// Where the end stands in the upper half of a limit's felt.
const UNTIL_SHIFT: u128 = 0x10000000000;
const TWO_POW_8: NonZero<u128> = 0x100;
const TWO_POW_32: NonZero<u128> = 0x100000000;
const TWO_POW_64: NonZero<u128> = 0x10000000000000000;
const TWO_POW_128: felt252 = 0x100000000000000000000000000000000;
/// Marks a usage word as written, whatever it says.
const TOUCHED: felt252 = 0x1000000000000000000000000000000000000000000000000;

#[derive(Drop, Copy)]
pub struct Limit {
    /// Resource, accounting and standing approval.
    pub code: u128,
    /// The lowest two bits of it.
    pub kind: u128,
    pub amount: u128,
    /// Unix seconds, inclusive; 0 = as long as the session.
    pub until: u128,
    /// Seconds.
    pub window: u128,
    /// 0 for other resources.
    pub token: felt252,
}

/// Reads the limit of fees or calls at the front of `felts`.
pub fn next_meter(ref felts: Span<felt252>) -> Option<Limit> {
    let packed = *felts.pop_front()?;
    Some(unpack(packed, 0))
}

/// Reads the limit of a token at the front of `felts`.
pub fn next_of_token(ref felts: Span<felt252>) -> Option<Limit> {
    let packed = *felts.pop_front()?;
    Some(unpack(packed, *felts.pop_front()?))
}

/// Whether one of these limits of fees or calls has an end of its own.
pub fn any_ends(meters: Span<felt252>) -> bool {
    for packed in meters {
        let u256 { high, .. } = (*packed).into();
        if high >= UNTIL_SHIFT {
            return true;
        }
    }
    false
}

fn unpack(packed: felt252, token: felt252) -> Limit {
    let u256 { low: amount, high } = packed.into();
    // Most limits have neither window nor end.
    if high < 0x100 {
        let (_, kind) = DivRem::div_rem(high, 4);
        return Limit { code: high, kind, amount, until: 0, window: 0, token };
    }
    unpadded();
    let (high, code) = DivRem::div_rem(high, TWO_POW_8);
    let (until, window) = DivRem::div_rem(high, TWO_POW_32);
    let (_, kind) = DivRem::div_rem(code, 4);
    Limit { code, kind, amount, until, window, token }
}

/// Where a limit as it is signed stands in a token.
#[derive(Drop, Copy, PartialEq)]
pub enum Place {
    Meter,
    Token,
}

/// The felts a token has for a limit as it is signed, appended to `felts`.
pub fn pack(limit: @SignedLimit, index: felt252, ref felts: Array<felt252>) -> Place {
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
    let standing: felt252 = standing_approval.into();
    let code = kind + 4 * net + 8 * standing + 16 * resource;
    let above = code + window.into() * 0x100 + until.into() * 0x10000000000;
    felts.append(amount.into() + above * TWO_POW_128);
    if resource == 2 {
        felts.append(token);
        return Place::Token;
    }
    if token != 0 {
        refuse(Errors::LIMIT_NOT_FOR_TOKENS, index);
    }
    Place::Meter
}

/// SNIP-12 hash of all limits.
pub fn hash_of(mut meters: Span<felt252>, mut tokens: Span<felt252>) -> felt252 {
    let mut hashes = array![];
    while let Some(limit) = next_meter(ref meters) {
        hashes.append(limit.hash(if limit.is_of_calls() {
            'calls'
        } else {
            'fee'
        }));
    }
    while let Some(limit) = next_of_token(ref tokens) {
        hashes.append(limit.hash('token'));
    }
    core::poseidon::poseidon_hash_span(hashes.span())
}

/// Asserts that every limit is one the account can hold a session to, that they are in canonical
/// order, and that no two have the same key.
pub fn assert_well_formed(mut meters: Span<felt252>, mut tokens: Span<felt252>) {
    assert(meters.len() + tokens.len() / 2 <= MAX_LIMITS, Errors::TOO_MANY_LIMITS);
    let mut index = 0;
    let mut before = (0, 0);
    while let Some(limit) = next_meter(ref meters) {
        if limit.code >= TOKEN {
            refuse(Errors::LIMIT_UNKNOWN, index);
        }
        assert_times_fit(@limit, index);
        let (_, flags) = DivRem::div_rem(limit.code, 0x10);
        if flags != limit.kind {
            refuse(Errors::LIMIT_NOT_FOR_TOKENS, index);
        }
        if limit.window % HOUR != 0 {
            refuse(Errors::LIMIT_WINDOW_NOT_HOURS, index);
        }
        let (resource, _) = DivRem::div_rem(limit.code, 0x10);
        assert_after(ref before, (resource.into(), limit.rank()), index);
        index += 1;
    }
    let mut before = (0, 0);
    while let Some(limit) = next_of_token(ref tokens) {
        if limit.code < TOKEN || limit.code >= TOKEN + 0x10 {
            refuse(Errors::LIMIT_UNKNOWN, index);
        }
        assert_times_fit(@limit, index);
        if limit.token == 0 {
            refuse(Errors::LIMIT_NO_TOKEN, index);
        }
        assert_after(ref before, (limit.token.into(), limit.rank()), index);
        index += 1;
    }
}

fn assert_times_fit(limit: @Limit, index: felt252) {
    assert(*limit.until < TIME_BOUND, Errors::MALFORMED_TOKEN);
    if *limit.kind < WINDOW {
        if *limit.window != 0 {
            refuse(Errors::LIMIT_NEEDLESS_WINDOW, index);
        }
    } else if *limit.window == 0 {
        refuse(Errors::LIMIT_ZERO_WINDOW, index);
    }
}

/// Asserts that a limit stands behind the one before, by what it is of and by rank.
fn assert_after(ref before: (u256, u128), place: (u256, u128), index: felt252) {
    let (of_before, rank_before) = before;
    let (subject, rank) = place;
    if subject == of_before && rank == rank_before {
        refuse(Errors::LIMIT_DUPLICATE, index);
    }
    if subject < of_before || (subject == of_before && rank < rank_before) {
        refuse(Errors::LIMIT_UNORDERED, index);
    }
    before = place;
}

#[generate_trait]
pub impl LimitImpl of LimitTrait {
    fn is_of_calls(self: @Limit) -> bool {
        *self.code >= CALLS && *self.code < TOKEN
    }

    fn is_net(self: @Limit) -> bool {
        let (_, flags) = DivRem::div_rem(*self.code, STANDING.try_into().unwrap());
        flags >= NET
    }

    fn allows_standing(self: @Limit) -> bool {
        *self.code >= TOKEN + STANDING
    }

    /// Whether the limit's end has passed.
    fn has_ended(self: @Limit, now: u64) -> bool {
        *self.until != 0 && now.into() > *self.until
    }

    /// Kind, accounting, window: the order of limits of the same resource and token. Never 0.
    fn rank(self: @Limit) -> u128 {
        let net = if self.is_net() {
            0x100000000
        } else {
            0
        };
        1 + *self.kind * 0x200000000 + net + *self.window
    }

    fn hash(self: @Limit, resource: felt252) -> felt252 {
        let kind = match *self.kind {
            0 => 'per-transaction',
            1 => 'total',
            2 => 'window',
            _ => 'sliding',
        };
        let accounting = if self.is_net() {
            'net'
        } else {
            'gross'
        };
        let sponge = absorb(EMPTY, LIMIT_TYPE_HASH, resource);
        let sponge = absorb(sponge, *self.token, kind);
        let sponge = absorb(sponge, (*self.amount).into(), (*self.window).into());
        let sponge = absorb(sponge, (*self.until).into(), accounting);
        finish_with(sponge, if self.allows_standing() {
            1
        } else {
            0
        })
    }

    /// Where the account keeps what is spent, a hash. Limits that differ in amount, end or standing
    /// approval only have one key.
    fn usage_key(self: @Limit, tag: felt252) -> felt252 {
        let code = if self.allows_standing() {
            *self.code - STANDING
        } else {
            *self.code
        };
        finish_with(absorb(EMPTY, tag, (code + *self.window * 0x100).into()), *self.token)
    }

    /// The word kept for the limit; 0 per transaction.
    fn usage(self: @Limit, tag: felt252) -> felt252 {
        if *self.kind == PER_TRANSACTION {
            0
        } else {
            read(address_of(self.usage_key(tag)))
        }
    }

    /// Adds a spend to what is kept. Refuses what the limit does not allow.
    fn charge(self: @Limit, index: felt252, tag: felt252, spend: u256, now: u64) {
        if *self.kind == PER_TRANSACTION {
            self.charged(index, 0, spend, now);
        } else {
            let address = address_of(self.usage_key(tag));
            let word = self.charged(index, read(address), spend, now);
            storage_write_syscall(0, address, word).unwrap_syscall();
        }
    }

    /// What is used of the limit at `now`, and since when the window runs; a sliding one that does
    /// not run would begin now.
    fn used(self: @Limit, word: felt252, now: u64) -> (u128, u128) {
        let now: u128 = now.into();
        let u256 { low: spent, high } = word.into();
        if *self.kind == WINDOW {
            unpadded();
            let aligned = now - now % *self.window;
            let (_, start) = DivRem::div_rem(high, TWO_POW_64);
            return if start == aligned {
                (spent, aligned)
            } else {
                (0, aligned)
            };
        }
        if *self.kind == SLIDING {
            unpadded();
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
            self.refuse_spend(index, used, spend, now, word);
        }
        used.into() + spend.low.into() + start.into() * TWO_POW_128 + TOUCHED
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
        unpadded();
        core::panics::panic(
            array![
                self.exceeded(), index, used.into(), spend.low.into(), spend.high.into(),
                (*self.amount).into(), self.next_reset(word, now).into(),
            ],
        )
    }

    fn exceeded(self: @Limit) -> felt252 {
        if *self.code < CALLS {
            match *self.kind {
                0 => Errors::FEE_PER_TX_EXCEEDED,
                1 => Errors::FEE_TOTAL_EXCEEDED,
                _ => Errors::FEE_WINDOW_EXCEEDED,
            }
        } else if *self.code < TOKEN {
            match *self.kind {
                0 => Errors::CALLS_PER_TX_EXCEEDED,
                1 => Errors::CALLS_TOTAL_EXCEEDED,
                _ => Errors::CALLS_WINDOW_EXCEEDED,
            }
        } else {
            match *self.kind {
                0 => Errors::TOKEN_PER_TX_EXCEEDED,
                1 => Errors::TOKEN_TOTAL_EXCEEDED,
                _ => Errors::TOKEN_WINDOW_EXCEEDED,
            }
        }
    }
}

/// The key is a hash that no other variable of the account can have for its address; hashing it
/// once more, as a `Map` does, would only cost.
fn address_of(key: felt252) -> StorageAddress {
    storage_address_from_base(storage_base_address_from_felt252(key))
}

fn read(address: StorageAddress) -> felt252 {
    storage_read_syscall(0, address).unwrap_syscall()
}
