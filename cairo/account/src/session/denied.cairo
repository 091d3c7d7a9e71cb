//! Calls that no leaf allows. In a token: contract, selector, end, for each entry.

use starknet::account::Call;
use crate::errors::session as Errors;
use super::policy::{ANY, is_active};
use super::refusal::{refuse, refuse_at};
use super::sponge::{EMPTY, absorb, finish};

/// "Denied"("Contract":"ContractAddress","Selector":"felt","Until":"timestamp")
pub const DENIED_TYPE_HASH: felt252 = selector!(
    "\"Denied\"(\"Contract\":\"ContractAddress\",\"Selector\":\"felt\",\"Until\":\"timestamp\")",
);

/// SNIP-12 hash of all entries.
pub fn hash_of(mut denied: Span<felt252>) -> felt252 {
    let mut hashes = array![];
    while let Some(entry) = denied.multi_pop_front::<3>() {
        let [contract, selector, until] = entry.unbox();
        let sponge = absorb(EMPTY, DENIED_TYPE_HASH, contract);
        hashes.append(finish(absorb(sponge, selector, until)));
    }
    core::poseidon::poseidon_hash_span(hashes.span())
}

/// Asserts that entries are in ascending order, none twice, and that none denies everything.
pub fn assert_well_formed(mut denied: Span<felt252>) {
    let mut index = 0;
    let mut before: Option<(u256, u256)> = None;
    while let Some(entry) = denied.multi_pop_front::<3>() {
        let [contract, selector, until] = entry.unbox();
        let until: Option<u64> = until.try_into();
        assert(until.is_some(), Errors::MALFORMED_TOKEN);
        if contract == ANY && selector == ANY {
            refuse(Errors::DENIED_EVERYTHING, index);
        }
        let contract: u256 = contract.into();
        let selector: u256 = selector.into();
        if let Some((contract_before, selector_before)) = before {
            if contract == contract_before && selector == selector_before {
                refuse(Errors::DENIED_DUPLICATE, index);
            }
            if contract < contract_before
                || (contract == contract_before && selector < selector_before) {
                refuse(Errors::DENIED_UNORDERED, index);
            }
        }
        before = Some((contract, selector));
        index += 1;
    }
}

/// Asserts that no entry that lasts at `now` denies `call`.
pub fn assert_not_denied(mut denied: Span<felt252>, call: @Call, call_index: felt252, now: u64) {
    let mut index = 0;
    while let Some(entry) = denied.multi_pop_front::<3>() {
        let [contract, selector, until] = entry.unbox();
        if (contract == ANY || contract == (*call.to).into())
            && (selector == ANY || selector == *call.selector)
            && is_active(Into::<_, u256>::into(until).low, now) {
            refuse_at(Errors::CALL_DENIED, call_index, index);
        }
        index += 1;
    }
}
