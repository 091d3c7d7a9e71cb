//! The numbers of starknet.js (`tests/vectors`), computed here.

use core::poseidon::hades_permutation;
use starknet::account::Call;
use starknet_sessions_interfaces::Session;
use crate::session::policy::{Policy, PolicyTrait};
use crate::session::token::TokenTrait;
use crate::session::{merkle, message, policy, token};
use crate::stark_signature;
use super::vectors;

#[test]
fn type_hashes() {
    assert_eq!(message::DOMAIN_TYPE_HASH, vectors::DOMAIN_TYPE_HASH);
    assert_eq!(message::SESSION_TYPE_HASH, vectors::SESSION_TYPE_HASH);
    assert_eq!(policy::POLICY_TYPE_HASH, vectors::POLICY_TYPE_HASH);
}

#[test]
fn merkle_roots_and_every_proof() {
    for case in vectors::merkle_cases() {
        assert_eq!(root_of_all(case.leaves), case.root);
        assert_eq!(case.proofs.len(), case.leaves.len());
        for i in 0..case.leaves.len() {
            let leaf = *case.leaves[i];
            let proof = *case.proofs[i];
            assert_eq!(merkle::root_of(leaf, proof), case.root);
            assert!(merkle::root_of(leaf + 1, proof) != case.root);
        }
    }
}

#[test]
fn leaves() {
    for case in vectors::leaf_cases() {
        let policy = Policy {
            contract: case.contract, selector: case.selector, until: case.until.into(),
        };
        assert_eq!(policy.leaf(), case.leaf);
    }
}

#[test]
fn session_and_message_hashes() {
    for case in vectors::session_cases() {
        let session_hash = message::session_hash(
            case.tag,
            case.version.into(),
            case.epoch,
            case.key_guid,
            case.valid_after.into(),
            case.valid_until.into(),
            case.root,
            case.details_hash,
        );
        assert_eq!(session_hash, case.session_hash);
        let session = Session {
            tag: case.tag,
            version: case.version,
            key_guid: case.key_guid,
            valid_after: case.valid_after,
            valid_until: case.valid_until,
            policies_root: case.root,
            details_hash: case.details_hash,
        };
        assert_eq!(message::hash_of(@session, case.epoch), case.session_hash);
        assert_eq!(
            message::message_hash(session_hash, case.chain_id, case.account), case.message_hash,
        );
        assert_eq!(message::stark_key_guid(case.public_key), case.key_guid);
    }
}

#[test]
fn key_guids() {
    for case in vectors::guid_cases() {
        assert_eq!(message::stark_key_guid(case.public_key), case.guid);
    }
}

#[test]
fn use_hashes() {
    for case in vectors::token_cases() {
        assert_eq!(
            message::use_hash(case.tx_hash, case.session_hash, case.terms, case.rest),
            case.expected,
        );
    }
}

#[test]
fn signatures_pass_with_either_s_and_as_a_session_keys_with_the_low_one() {
    for case in vectors::signature_cases() {
        let key = case.public_key;
        assert!(stark_signature::is_valid_low_s(case.hash, key, case.r, case.s));
        assert!(!stark_signature::is_valid_low_s(case.hash, key, case.r, case.flipped_s));
        assert!(!stark_signature::is_valid_low_s(case.hash + 1, key, case.r, case.s));
        assert!(stark_signature::is_valid(case.hash, key, [case.r, case.s].span()));
        assert!(stark_signature::is_valid(case.hash, key, [case.r, case.flipped_s].span()));
        assert!(!stark_signature::is_valid(case.hash + 1, key, [case.r, case.s].span()));
    }
}

#[test]
fn whole_tokens() {
    let sessions = vectors::session_cases();
    for case in vectors::whole_token_cases() {
        let signed = sessions[case.session];
        assert!(token::is_token(case.token));
        let token = token::parse(case.token);
        assert_eq!(token.terms, *case.token[0]);
        assert_eq!(token.window.valid_after, (*signed.valid_after).into());
        assert_eq!(token.window.valid_until, (*signed.valid_until).into());
        assert_eq!(token.version, (*signed.version).into());
        assert_eq!(token.depth, case.depth);
        assert_eq!(token.tag, *signed.tag);
        assert_eq!(token.public_key, *signed.public_key);
        assert_eq!(token.policies_root, *signed.root);
        assert_eq!(token.details_hash, *signed.details_hash);
        assert_eq!(token.session_hash(*signed.epoch), *signed.session_hash);
        assert_eq!(message::hash_of(@token.session(), *signed.epoch), *signed.session_hash);

        let use_hash = message::use_hash(
            case.tx_hash, *signed.session_hash, token.terms, token.rest,
        );
        assert_eq!(use_hash, case.signing_hash);
        assert!(stark_signature::is_valid_low_s(use_hash, token.public_key, token.r, token.s));

        let authorization = after_leaves(token.rest, case.depth, *signed.root, case.policies);
        if case.owner == 0 {
            assert!(authorization.is_empty());
        } else {
            assert!(stark_signature::is_valid(*signed.message_hash, case.owner, authorization));
        }
    }
}

/// What follows the leaves of `policies`, each read for a call that it covers.
fn after_leaves(
    mut rest: Span<felt252>, depth: u32, root: felt252, policies: Span<(felt252, felt252, u64)>,
) -> Span<felt252> {
    let mut previous = None;
    for (contract, selector, until) in policies {
        let expected = Policy { contract: *contract, selector: *selector, until: (*until).into() };
        let word = *rest.pop_front().unwrap();
        // Just the leaf of the call before is told by 0.
        assert_eq!(word == 0, previous == Some(expected));
        if word == 0 {
            continue;
        }
        let call = Call {
            to: or(*contract, 'some contract').try_into().unwrap(),
            selector: or(*selector, 'some entry point'),
            calldata: [].span(),
        };
        assert!(expected.covers(@call));
        assert_eq!(policy::from_word(word, @call), expected);
        assert_eq!(policy::until_of_word(word), expected.until);
        assert_eq!(merkle::root_of(expected.leaf(), rest.slice(0, depth)), root);
        rest = rest.slice(depth, rest.len() - depth);
        previous = Some(expected);
    }
    rest
}

fn or(value: felt252, any: felt252) -> felt252 {
    if value == policy::ANY {
        any
    } else {
        value
    }
}

/// The root by the rule of the protocol page, from all leaves.
fn root_of_all(leaves: Span<felt252>) -> felt252 {
    let mut level = leaves;
    while level.len() > 1 {
        let mut next = array![];
        while let Some(a) = level.pop_front() {
            let a: u256 = (*a).into();
            let b: u256 = match level.pop_front() {
                Some(b) => (*b).into(),
                None => 0,
            };
            let low = core::cmp::min(a, b).try_into().unwrap();
            let high = core::cmp::max(a, b).try_into().unwrap();
            let (node, _, _) = hades_permutation(low, high, 2);
            next.append(node);
        }
        level = next.span();
    }
    let root = level[0];
    *root
}
