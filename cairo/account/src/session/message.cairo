//! SNIP-12 revision 1: hashes of what the owner signs, and of what the session key signs.

use core::poseidon::{hades_permutation, poseidon_hash_span};
use starknet_sessions_interfaces::Session;
use super::sponge::{EMPTY, absorb, finish_with};

/// "StarknetDomain"("name":"shortstring","version":"shortstring","chainId":"shortstring","revision":"shortstring")
pub const DOMAIN_TYPE_HASH: felt252 = selector!(
    "\"StarknetDomain\"(\"name\":\"shortstring\",\"version\":\"shortstring\",\"chainId\":\"shortstring\",\"revision\":\"shortstring\")",
);

/// "Session"("Tag":"shortstring","Version":"u128","Epoch":"u128","Session Key":"felt","Valid
/// After":"timestamp", "Valid Until":"timestamp","Allowed Calls":"merkletree","Details":"Details")
/// "Details"("Metadata":"string","Call Names":"string*")
pub const SESSION_TYPE_HASH: felt252 = selector!(
    "\"Session\"(\"Tag\":\"shortstring\",\"Version\":\"u128\",\"Epoch\":\"u128\",\"Session Key\":\"felt\",\"Valid After\":\"timestamp\",\"Valid Until\":\"timestamp\",\"Allowed Calls\":\"merkletree\",\"Details\":\"Details\")\"Details\"(\"Metadata\":\"string\",\"Call Names\":\"string*\")",
);

/// SNIP-12 struct hash of a session: the session hash.
pub fn session_hash(
    tag: felt252,
    version: felt252,
    epoch: felt252,
    key_guid: felt252,
    valid_after: felt252,
    valid_until: felt252,
    policies_root: felt252,
    details_hash: felt252,
) -> felt252 {
    let sponge = absorb(EMPTY, SESSION_TYPE_HASH, tag);
    let sponge = absorb(sponge, version, epoch);
    let sponge = absorb(sponge, key_guid, valid_after);
    let sponge = absorb(sponge, valid_until, policies_root);
    finish_with(sponge, details_hash)
}

/// The session hash of a whole `Session` under an epoch.
pub fn hash_of(session: @Session, epoch: felt252) -> felt252 {
    session_hash(
        *session.tag,
        (*session.version).into(),
        epoch,
        *session.key_guid,
        (*session.valid_after).into(),
        (*session.valid_until).into(),
        *session.policies_root,
        *session.details_hash,
    )
}

/// SNIP-12 message hash of a session: what the owner signs. Binds chain and account.
pub fn message_hash(session_hash: felt252, chain_id: felt252, account: felt252) -> felt252 {
    let domain_hash = poseidon_hash_span(
        [DOMAIN_TYPE_HASH, 'starknet-sessions', 'v1', chain_id, 1].span(),
    );
    poseidon_hash_span(['StarkNet Message', domain_hash, account, session_hash].span())
}

/// What the session key signs for a transaction: everything in the token but its own signature.
pub fn use_hash(
    transaction_hash: felt252, session_hash: felt252, terms: felt252, rest: Span<felt252>,
) -> felt252 {
    let sponge = absorb(EMPTY, 'session-tx', transaction_hash);
    let sponge = absorb(sponge, session_hash, terms);
    finish_with(sponge, poseidon_hash_span(rest))
}

/// GUID of a Stark session key.
pub fn stark_key_guid(public_key: felt252) -> felt252 {
    let (guid, _, _) = hades_permutation('Starknet Signer', public_key, 2);
    guid
}
