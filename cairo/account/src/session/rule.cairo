//! Conditions on the calldata of an allowed call.
//!
//! In a token: `word | code << 128 | count << 136`, then `count` values, of two felts each for a
//! `u256`.

use core::poseidon::poseidon_hash_span;
use crate::errors::session as Errors;
use super::refusal::refuse_at;
use super::sponge::{EMPTY, absorb, finish_with};

/// "Rule"("Word":"u128","Type":"shortstring","Condition":"shortstring","Values":"felt*")
pub const RULE_TYPE_HASH: felt252 = selector!(
    "\"Rule\"(\"Word\":\"u128\",\"Type\":\"shortstring\",\"Condition\":\"shortstring\",\"Values\":\"felt*\")",
);

/// What `hash_of` gives for no rules.
pub const NO_RULES: felt252 = 0x2272be0f580fd156823304800919530eaa97430e972d7213ee13f4fbf7a5dbc;

const ONE_OF: u128 = 7;

#[derive(Drop, Copy)]
struct Rule {
    word: u128,
    is_u256: bool,
    /// 1 to 7.
    condition: u128,
    values: Span<felt252>,
}

/// SNIP-12 hash of all rules of a leaf.
pub fn hash_of(mut felts: Span<felt252>) -> felt252 {
    if felts.is_empty() {
        return NO_RULES;
    }
    let mut hashes = array![];
    while let Some(rule) = next(ref felts) {
        let sponge = absorb(EMPTY, RULE_TYPE_HASH, rule.word.into());
        let sponge = absorb(
            sponge, if rule.is_u256 {
                'u256'
            } else {
                'felt'
            }, name_of(rule.condition),
        );
        hashes.append(finish_with(sponge, poseidon_hash_span(rule.values)));
    }
    poseidon_hash_span(hashes.span())
}

/// Asserts that the calldata of the call at `call_index` satisfies every rule.
pub fn assert_hold(mut felts: Span<felt252>, calldata: Span<felt252>, call_index: felt252) {
    let mut rule_index = 0;
    while let Some(rule) = next(ref felts) {
        let Some(value) = value_at(@rule, calldata) else {
            refuse_at(Errors::ARGUMENT_MISSING, call_index, rule_index)
        };
        let holds = match value {
            Some(value) => rule.holds(value),
            None => false,
        };
        if !holds {
            refuse_at(Errors::RULE_BROKEN, call_index, rule_index);
        }
        rule_index += 1;
    }
}

fn next(ref felts: Span<felt252>) -> Option<Rule> {
    let u256 { low: word, high } = (*felts.pop_front()?).into();
    let (count, code) = DivRem::div_rem(high, 0x100);
    let (is_u256, condition) = if code > 8 {
        (true, code - 8)
    } else {
        (false, code)
    };
    let fits = if condition == ONE_OF {
        count != 0 && count < 0x100
    } else {
        count == 1 && condition != 0 && condition < ONE_OF
    };
    assert(fits, Errors::MALFORMED_TOKEN);
    let count: u32 = count.try_into().unwrap();
    let length = if is_u256 {
        2 * count
    } else {
        count
    };
    assert(length <= felts.len(), Errors::MALFORMED_TOKEN);
    let values = felts.slice(0, length);
    felts = felts.slice(length, felts.len() - length);
    Some(Rule { word, is_u256, condition, values })
}

/// The value a rule speaks of; none if the calldata ends before it; inner none if it is no `u256`.
fn value_at(rule: @Rule, calldata: Span<felt252>) -> Option<Option<u256>> {
    let word: u32 = (*rule.word).try_into()?;
    let first = *calldata.get(word)?.unbox();
    if !*rule.is_u256 {
        return Some(Some(first.into()));
    }
    Some(u256_of(first, *calldata.get(word + 1)?.unbox()))
}

fn u256_of(low: felt252, high: felt252) -> Option<u256> {
    Some(u256 { low: low.try_into()?, high: high.try_into()? })
}

#[generate_trait]
impl RuleImpl of RuleTrait {
    fn holds(self: @Rule, value: u256) -> bool {
        let mut values = *self.values;
        if *self.condition == ONE_OF {
            while let Some(one) = self.next_value(ref values) {
                if value == one {
                    return true;
                }
            }
            return false;
        }
        let bound = self.next_value(ref values).unwrap();
        match *self.condition {
            0 => false,
            1 => value == bound,
            2 => value != bound,
            3 => value < bound,
            4 => value <= bound,
            5 => value > bound,
            _ => value >= bound,
        }
    }

    fn next_value(self: @Rule, ref values: Span<felt252>) -> Option<u256> {
        let first = *values.pop_front()?;
        if !*self.is_u256 {
            return Some(first.into());
        }
        let Some(value) = u256_of(first, *values.pop_front()?) else {
            core::panic_with_felt252(Errors::MALFORMED_TOKEN)
        };
        Some(value)
    }
}

fn name_of(condition: u128) -> felt252 {
    match condition {
        0 => '',
        1 => 'eq',
        2 => 'ne',
        3 => 'lt',
        4 => 'le',
        5 => 'gt',
        6 => 'ge',
        _ => 'one-of',
    }
}
