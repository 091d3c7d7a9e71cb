//! One allowed call: a leaf of the tree the owner signs, and how a token names it.

use core::poseidon::poseidon_hash_span;
use starknet::account::Call;
use crate::errors::session as Errors;

/// "Policy"("Contract":"ContractAddress","Selector":"selector","Until":"timestamp")
pub const POLICY_TYPE_HASH: felt252 = selector!(
    "\"Policy\"(\"Contract\":\"ContractAddress\",\"Selector\":\"selector\",\"Until\":\"timestamp\")",
);

const TWO_POW_64: NonZero<u128> = 0x10000000000000000;

/// What stands for any contract, or any entry point of a contract.
pub const ANY: felt252 = 0;

#[derive(Drop, Copy, Debug, PartialEq)]
pub struct Policy {
    pub contract: felt252,
    pub selector: felt252,
    /// Unix seconds, inclusive; 0 = as long as the session.
    pub until: u64,
}

#[generate_trait]
pub impl PolicyImpl of PolicyTrait {
    fn leaf(self: @Policy) -> felt252 {
        poseidon_hash_span(
            [POLICY_TYPE_HASH, *self.contract, *self.selector, (*self.until).into()].span(),
        )
    }

    /// Whether the policy speaks of `call`.
    fn covers(self: @Policy, call: @Call) -> bool {
        (*self.contract == ANY || *self.contract == (*call.to).into())
            && (*self.selector == ANY || *self.selector == *call.selector)
    }

    /// Whether the policy has not certainly ended at `now`.
    fn is_active(self: @Policy, now: u64) -> bool {
        *self.until == 0 || now <= *self.until
    }
}

/// The policy a leaf word names for `call`. Kind 1: exactly the call; 2: any entry point of its
/// contract;
/// 3: its entry point of any contract; 4: anything.
pub fn from_word(word: felt252, call: @Call) -> Policy {
    let (kind, until) = split_word(word);
    let contract = (*call.to).into();
    let selector = *call.selector;
    match kind {
        1 => Policy { contract, selector, until },
        2 => Policy { contract, selector: ANY, until },
        3 => Policy { contract: ANY, selector, until },
        4 => Policy { contract: ANY, selector: ANY, until },
        _ => core::panic_with_felt252(Errors::MALFORMED_TOKEN),
    }
}

/// When the policy of a leaf word ends.
pub fn until_of_word(word: felt252) -> u64 {
    let (_, until) = split_word(word);
    until
}

fn split_word(word: felt252) -> (felt252, u64) {
    let u256 { low, high } = word.into();
    assert(high == 0, Errors::MALFORMED_TOKEN);
    let (kind, until) = DivRem::div_rem(low, TWO_POW_64);
    (kind.into(), until.try_into().unwrap())
}
