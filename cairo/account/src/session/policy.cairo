//! One allowed call: a leaf of the tree the owner signs, and how a token names it.

use starknet::account::Call;
use crate::errors::session as Errors;
use super::sponge::{EMPTY, absorb, finish};

/// "Policy"("Contract":"ContractAddress","Selector":"felt","Until":"timestamp")
pub const POLICY_TYPE_HASH: felt252 = selector!(
    "\"Policy\"(\"Contract\":\"ContractAddress\",\"Selector\":\"felt\",\"Until\":\"timestamp\")",
);

/// What stands for any contract, or any entry point of a contract.
pub const ANY: felt252 = 0;

#[derive(Drop, Copy, Debug, PartialEq)]
pub struct Policy {
    pub contract: felt252,
    pub selector: felt252,
    /// Unix seconds, inclusive; 0 = as long as the session.
    pub until: u128,
}

#[generate_trait]
pub impl PolicyImpl of PolicyTrait {
    fn leaf(self: @Policy) -> felt252 {
        let sponge = absorb(EMPTY, POLICY_TYPE_HASH, *self.contract);
        finish(absorb(sponge, *self.selector, (*self.until).into()))
    }

    /// Whether the policy speaks of `call`.
    fn covers(self: @Policy, call: @Call) -> bool {
        (*self.contract == ANY || *self.contract == (*call.to).into())
            && (*self.selector == ANY || *self.selector == *call.selector)
    }
}

/// Whether a policy lasts at `now`.
pub fn is_active(until: u128, now: u64) -> bool {
    until == 0 || now.into() <= until
}

/// The policy a leaf word names for `call`. Kind 1: exactly the call; 2: any entry point of its
/// contract;
/// 3: its entry point of any contract; 4: anything.
pub fn from_word(word: felt252, call: @Call) -> Policy {
    let u256 { low: until, high: kind } = word.into();
    let contract = (*call.to).into();
    let selector = *call.selector;
    match kind {
        0 => core::panic_with_felt252(Errors::MALFORMED_TOKEN),
        1 => Policy { contract, selector, until },
        2 => Policy { contract, selector: ANY, until },
        3 => Policy { contract: ANY, selector, until },
        4 => Policy { contract: ANY, selector: ANY, until },
        _ => core::panic_with_felt252(Errors::MALFORMED_TOKEN),
    }
}

/// When the policy of a leaf word ends.
pub fn until_of_word(word: felt252) -> u128 {
    Into::<_, u256>::into(word).low
}
