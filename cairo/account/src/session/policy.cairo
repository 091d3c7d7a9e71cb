//! One allowed call: a leaf of the tree the owner signs, and how a token names it.

use starknet::account::Call;
use crate::errors::session as Errors;
use super::rule;
use super::sponge::{EMPTY, absorb, finish_with};

/// "Policy"("Contract":"ContractAddress","Selector":"felt","Until":"timestamp","Rules":"Rule*")
/// "Rule"("Word":"u128","Type":"shortstring","Condition":"shortstring","Values":"felt*")
pub const POLICY_TYPE_HASH: felt252 = selector!(
    "\"Policy\"(\"Contract\":\"ContractAddress\",\"Selector\":\"felt\",\"Until\":\"timestamp\",\"Rules\":\"Rule*\")\"Rule\"(\"Word\":\"u128\",\"Type\":\"shortstring\",\"Condition\":\"shortstring\",\"Values\":\"felt*\")",
);

/// What stands for any contract, or any entry point of a contract.
pub const ANY: felt252 = 0;

#[derive(Drop, Copy, Debug, PartialEq)]
pub struct Policy {
    pub contract: felt252,
    pub selector: felt252,
    /// Unix seconds, inclusive; 0 = as long as the session.
    pub until: u128,
    /// As a token carries them.
    pub rules: Span<felt252>,
}

#[generate_trait]
pub impl PolicyImpl of PolicyTrait {
    fn leaf(self: @Policy) -> felt252 {
        let sponge = absorb(EMPTY, POLICY_TYPE_HASH, *self.contract);
        let sponge = absorb(sponge, *self.selector, (*self.until).into());
        finish_with(sponge, rule::hash_of(*self.rules))
    }

    /// Whether the policy speaks of `call`, whatever its calldata.
    fn covers(self: @Policy, call: @Call) -> bool {
        (*self.contract == ANY || *self.contract == (*call.to).into())
            && (*self.selector == ANY || *self.selector == *call.selector)
    }
}

/// Whether what ends at `until` lasts at `now`.
pub fn is_active(until: u128, now: u64) -> bool {
    until == 0 || now.into() <= until
}

/// What a leaf word tells. Kind 1: exactly the call; 2: any entry point of its contract; 3: its
/// entry point of any contract; 4: anything.
#[derive(Drop, Copy)]
pub struct LeafWord {
    pub until: u128,
    pub kind: u128,
    /// How many felts of rules follow.
    pub length: u32,
}

pub fn read_word(word: felt252) -> LeafWord {
    let u256 { low: until, high } = word.into();
    if high < 0x100 {
        return LeafWord { until, kind: high, length: 0 };
    }
    let (length, kind) = DivRem::div_rem(high, 0x100);
    let Some(length) = length.try_into() else {
        core::panic_with_felt252(Errors::MALFORMED_TOKEN)
    };
    LeafWord { until, kind, length }
}

/// The policy a leaf word names for `call`.
pub fn named_by(word: LeafWord, rules: Span<felt252>, call: @Call) -> Policy {
    let until = word.until;
    let contract = (*call.to).into();
    let selector = *call.selector;
    match word.kind {
        0 => core::panic_with_felt252(Errors::MALFORMED_TOKEN),
        1 => Policy { contract, selector, until, rules },
        2 => Policy { contract, selector: ANY, until, rules },
        3 => Policy { contract: ANY, selector, until, rules },
        4 => Policy { contract: ANY, selector: ANY, until, rules },
        _ => core::panic_with_felt252(Errors::MALFORMED_TOKEN),
    }
}
