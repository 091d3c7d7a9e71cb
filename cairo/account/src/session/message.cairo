//! SNIP-12 revision 1: hashes of what the owner signs, and of what the session key signs.

use core::poseidon::{hades_permutation, poseidon_hash_span};
use starknet_sessions_interfaces::Session;

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

/// SNIP-12 struct hash of a session under an epoch: the session hash.
pub fn session_hash(session: @Session, epoch: u64) -> felt252 {
    poseidon_hash_span(
        [
            SESSION_TYPE_HASH, *session.tag, (*session.version).into(), epoch.into(),
            *session.key_guid, (*session.valid_after).into(), (*session.valid_until).into(),
            *session.policies_root, *session.details_hash,
        ]
            .span(),
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
    poseidon_hash_span(
        ['session-tx', transaction_hash, session_hash, terms, poseidon_hash_span(rest)].span(),
    )
}

/// GUID of a Stark session key.
pub fn stark_key_guid(public_key: felt252) -> felt252 {
    let (guid, _, _) = hades_permutation('Starknet Signer', public_key, 2);
    guid
}
