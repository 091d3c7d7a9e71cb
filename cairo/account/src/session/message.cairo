//! SNIP-12 revision 1: hashes of what the owner signs, and of what the session key signs.

use core::poseidon::{hades_permutation, poseidon_hash_span};
use super::sponge::{EMPTY, absorb, finish, finish_with};
use super::token::{Token, TokenTrait};
use super::{denied, limit};

/// "StarknetDomain"("name":"shortstring","version":"shortstring","chainId":"shortstring","revision":"shortstring")
pub const DOMAIN_TYPE_HASH: felt252 = selector!(
    "\"StarknetDomain\"(\"name\":\"shortstring\",\"version\":\"shortstring\",\"chainId\":\"shortstring\",\"revision\":\"shortstring\")",
);

/// "Session"("Tag":"shortstring","Version":"u128","Epoch":"u128","Session Key":"felt","Valid
/// After":"timestamp","Valid Until":"timestamp","Allowed Calls":"merkletree","Denied":"Denied*",
/// "Limits":"Limit*","Required Caller":"ContractAddress","Details":"Details")
/// "Denied"("Contract":"ContractAddress","Selector":"felt","Until":"timestamp")
/// "Details"("Metadata":"string","Call Names":"string*")
/// "Limit"("Resource":"shortstring","Token":"ContractAddress","Kind":"shortstring","Amount":"u128",
/// "Window":"u128","Until":"timestamp","Accounting":"shortstring","Standing Approval":"bool")
pub const SESSION_TYPE_HASH: felt252 = selector!(
    "\"Session\"(\"Tag\":\"shortstring\",\"Version\":\"u128\",\"Epoch\":\"u128\",\"Session Key\":\"felt\",\"Valid After\":\"timestamp\",\"Valid Until\":\"timestamp\",\"Allowed Calls\":\"merkletree\",\"Denied\":\"Denied*\",\"Limits\":\"Limit*\",\"Required Caller\":\"ContractAddress\",\"Details\":\"Details\")\"Denied\"(\"Contract\":\"ContractAddress\",\"Selector\":\"felt\",\"Until\":\"timestamp\")\"Details\"(\"Metadata\":\"string\",\"Call Names\":\"string*\")\"Limit\"(\"Resource\":\"shortstring\",\"Token\":\"ContractAddress\",\"Kind\":\"shortstring\",\"Amount\":\"u128\",\"Window\":\"u128\",\"Until\":\"timestamp\",\"Accounting\":\"shortstring\",\"Standing Approval\":\"bool\")",
);

/// SNIP-12 struct hash of a session: the session hash.
pub fn session_hash(token: Box<Token>, epoch: felt252) -> felt252 {
    let sponge = absorb(EMPTY, SESSION_TYPE_HASH, token.tag);
    let sponge = absorb(sponge, (token.version).into(), epoch);
    let sponge = absorb(
        sponge, stark_key_guid(token.public_key), (token.window.valid_after).into(),
    );
    let sponge = absorb(sponge, (token.window.valid_until).into(), token.policies_root);
    let tail = token.full_tail();
    let limits = limit::hash_of(tail.meters, tail.token_limits);
    let sponge = absorb(sponge, denied::hash_of(tail.denied), limits);
    finish(absorb(sponge, tail.required_caller, token.details_hash))
}

/// SNIP-12 message hash of a session: what the owner signs. Binds chain and account.
pub fn message_hash(session_hash: felt252, chain_id: felt252, account: felt252) -> felt252 {
    let domain_hash = poseidon_hash_span(
        [DOMAIN_TYPE_HASH, 'starknet-sessions', 'v2', chain_id, 1].span(),
    );
    poseidon_hash_span(['StarkNet Message', domain_hash, account, session_hash].span())
}

/// What the session key signs for a transaction: everything in the token but its own signature.
pub fn use_hash(
    transaction_hash: felt252, fingerprint: felt252, terms: felt252, rest: Span<felt252>,
) -> felt252 {
    let sponge = absorb(EMPTY, 'session-tx', transaction_hash);
    let sponge = absorb(sponge, fingerprint, terms);
    finish_with(sponge, poseidon_hash_span(rest))
}

/// GUID of a Stark session key.
pub fn stark_key_guid(public_key: felt252) -> felt252 {
    let (guid, _, _) = hades_permutation('Starknet Signer', public_key, 2);
    guid
}
