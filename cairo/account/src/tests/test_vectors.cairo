//! The numbers of starknet.js (`tests/vectors`), computed here.

use core::poseidon::{hades_permutation, poseidon_hash_span};
use probe::{DispatcherTrait, INDEX};
use starknet::account::Call;
use starknet::storage::{StorageMapWriteAccess, StoragePointerWriteAccess};
use starknet::{ContractAddress, ResourcesBounds, testing};
use starknet_sessions_interfaces::{Denied, ISessionsDispatcherTrait, Limit, Session};
use crate::account::SessionAccount;
use crate::errors::session as Errors;
use crate::session::component::SessionComponent;
use crate::session::limit::LimitTrait;
use crate::session::policy::{Policy, PolicyTrait};
use crate::session::token::TokenTrait;
use crate::session::{denied, limit, merkle, message, policy, rule, slot, token};
use crate::stark_signature;
use super::fixture::{Outcome, as_protocol, as_self, deploy, invoke, sessions};
use super::vectors;

mod probe;

#[test]
fn type_hashes() {
    assert_eq!(message::DOMAIN_TYPE_HASH, vectors::DOMAIN_TYPE_HASH);
    assert_eq!(message::SESSION_TYPE_HASH, vectors::SESSION_TYPE_HASH);
    assert_eq!(denied::DENIED_TYPE_HASH, vectors::DENIED_TYPE_HASH);
    assert_eq!(limit::LIMIT_TYPE_HASH, vectors::LIMIT_TYPE_HASH);
    assert_eq!(policy::POLICY_TYPE_HASH, vectors::POLICY_TYPE_HASH);
    assert_eq!(rule::RULE_TYPE_HASH, vectors::RULE_TYPE_HASH);
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
        assert_eq!(policy_of(@case).leaf(), case.leaf);
    }
}

#[test]
fn rules() {
    let probe = probe::deploy();
    for case in vectors::rule_cases() {
        assert_eq!(rule::hash_of(case.felts), poseidon_hash_span([case.hash].span()));
        assert_eq!(case.calldatas.len(), case.codes.len());
        for i in 0..case.codes.len() {
            let outcome = probe.judge(case.felts, *case.calldatas[i]);
            match *case.codes[i] {
                0 => assert!(outcome.is_ok()),
                code => assert_refused(outcome, [code, INDEX, 0].span()),
            }
        }
    }
}

#[test]
fn several_rules() {
    let probe = probe::deploy();
    for case in vectors::rules_cases() {
        assert_eq!(case.calldatas.len(), case.verdicts.len());
        for i in 0..case.verdicts.len() {
            let outcome = probe.judge(case.felts, *case.calldatas[i]);
            let (code, rule_index) = *case.verdicts[i];
            match code {
                0 => assert!(outcome.is_ok()),
                code => assert_refused(outcome, [code, INDEX, rule_index].span()),
            }
        }
    }
}

#[test]
fn denied_entries() {
    let probe = probe::deploy();
    for case in vectors::denied_cases() {
        assert_eq!(denied::hash_of(case.felts), poseidon_hash_span([case.hash].span()));
        for (to, selector, now, is_denied) in case.calls {
            let outcome = probe.deny(case.felts, *to, *selector, *now);
            if *is_denied {
                assert_refused(outcome, [Errors::CALL_DENIED, INDEX, 0].span());
            } else {
                assert!(outcome.is_ok());
            }
        }
    }
}

#[test]
fn limits() {
    for case in vectors::limit_cases() {
        let mut felts = array![];
        limit::pack(@limit_of(@case.limit), 0, ref felts);
        assert_eq!(felts.span(), case.felts);
        let none = [].span();
        let hash = if case.felts.len() == 1 {
            limit::hash_of(case.felts, none)
        } else {
            limit::hash_of(none, case.felts)
        };
        assert_eq!(hash, poseidon_hash_span([case.hash].span()));
        assert_eq!(kept_under(@probe::read_limit(case.felts), case.tag), case.usage_key);
    }
}

#[test]
fn what_is_wrong_with_limits_and_denied_entries() {
    let probe = probe::deploy();
    for case in vectors::list_cases() {
        let outcome = probe.check(with_lists(case.limits, case.denied));
        if case.fault.is_empty() {
            assert!(outcome.is_ok());
        } else {
            assert_refused(outcome, case.fault);
        }
    }
}

#[test]
fn sequences_of_spends() {
    let probe = probe::deploy();
    for case in vectors::sequence_cases() {
        let limit = probe::read_limit(case.felts);
        let mut word = case.word;
        for step in case.steps {
            let state = limit.state(word, *step.now);
            assert_eq!(state.used, *step.used);
            assert_eq!(state.remaining, *step.remaining);
            assert_eq!(state.window_start, *step.window_start);
            assert_eq!(state.next_reset, *step.next_reset);
            assert_eq!(state.word, word);

            let outcome = probe.charge(case.felts, word, *step.spend, *step.now);
            if *step.refusal == 0 {
                assert_eq!(outcome.unwrap(), [*step.word].span());
                word = *step.word;
            } else if *step.refusal == Errors::LIMIT_EXPIRED {
                assert_refused(outcome, [Errors::LIMIT_EXPIRED, INDEX].span());
            } else {
                let data = [
                    *step.refusal, INDEX, (*step.used).into(), (*step.spend.low).into(),
                    (*step.spend.high).into(), limit.amount.into(), (*step.next_reset).into(),
                ];
                assert_refused(outcome, data.span());
            }
        }
    }
}

/// No token is there to tell an allowance, which shows that one would be watched.
#[test]
fn what_calls_spend() {
    let probe = probe::deploy();
    for case in vectors::calls_cases() {
        let outcome = probe.foresee(case.limits, calls_of(case.calls), address(case.account));
        if !case.fault.is_empty() {
            assert_refused(outcome, case.fault);
            continue;
        }
        let mut spent = array![];
        for (token, sent, _) in case.spent {
            spent.append((*token, *sent));
        }
        let mut expected = array![];
        spent.serialize(ref expected);
        assert_eq!(outcome, Ok(expected.span()));
    }
}

#[test]
fn most_that_a_transaction_can_cost() {
    for case in vectors::fee_cases() {
        let mut bounds = array![];
        for (resource, max_amount, max_price_per_unit) in case.bounds {
            bounds
                .append(
                    ResourcesBounds {
                        resource: *resource,
                        max_amount: *max_amount,
                        max_price_per_unit: *max_price_per_unit,
                    },
                );
        }
        assert_eq!(SessionComponent::highest_fee(bounds.span(), case.tip), case.fee);
    }
}

#[test]
fn session_hashes_and_fingerprints() {
    for case in vectors::session_cases() {
        let token = token::of_session(@session_of(@case));
        token.assert_well_formed();
        let session_hash = token.session_hash(case.epoch);
        assert_eq!(session_hash, case.session_hash);
        assert_eq!(
            message::message_hash(session_hash, case.chain_id, case.account), case.message_hash,
        );
        assert_eq!(message::stark_key_guid(case.public_key), case.key_guid);

        let fingerprint = token.fingerprint(case.epoch);
        assert_eq!(fingerprint, case.fingerprint);
        assert_eq!(slot::live(case.version.into(), fingerprint), case.slot);
        let mut meters = token.full_tail().meters;
        let mut tokens = token.full_tail().token_limits;
        for key in case.usage_keys {
            let limit = match limit::next_meter(ref meters) {
                Some(limit) => limit,
                None => limit::next_of_token(ref tokens).unwrap(),
            };
            assert_eq!(kept_under(@limit, case.tag), *key);
        }
        assert!(meters.is_empty() && tokens.is_empty());
    }
}

#[test]
fn kinds_of_access() {
    let account = sessions(deploy());
    for case in vectors::access_cases() {
        let session = Session { policies_root: case.root, ..with_lists([].span(), case.denied) };
        assert_eq!(account.get_access_kind(session), case.access);
    }
}

#[test]
fn slots() {
    for case in vectors::slot_cases() {
        let live = slot::live(case.version.into(), case.fingerprint);
        let slot = if case.revoked {
            slot::revoked(case.version.into())
        } else if case.paused {
            assert_eq!(slot::resumed(case.slot), live);
            slot::paused(live)
        } else {
            live
        };
        assert_eq!(slot, case.slot);
        let state = slot::unpack(case.slot);
        assert_eq!(state.version, case.version);
        assert_eq!(state.revoked, case.revoked);
        assert_eq!(state.paused, case.paused);
        assert_eq!(slot::live(0, case.fingerprint), state.fingerprint_bits);
    }
}

#[test]
fn epochs() {
    let account = deploy();
    as_self(account);
    for case in vectors::epoch_cases() {
        testing::set_transaction_hash(case.tx_hash);
        sessions(account).revoke_all();
        assert_eq!(sessions(account).get_epoch(), case.epoch);
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
            message::use_hash(case.tx_hash, case.fingerprint, case.terms, case.rest), case.expected,
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
    let signed = vectors::session_cases();
    for case in vectors::whole_token_cases() {
        let signed = signed[case.session];
        assert!(token::is_token(case.token));
        let token = token::parse(case.token);
        let of_session = token::of_session(@session_of(signed));
        assert_eq!(token.terms, *case.token[0]);
        assert_eq!(token.window.valid_after, of_session.window.valid_after);
        assert_eq!(token.window.valid_until, of_session.window.valid_until);
        assert_eq!(token.version, of_session.version);
        assert_eq!(token.depth, case.depth);
        assert_eq!(token.tag, of_session.tag);
        assert_eq!(token.public_key, of_session.public_key);
        assert_eq!(token.policies_root, of_session.policies_root);
        assert_eq!(token.details_hash, of_session.details_hash);
        let tail = token.full_tail();
        let of_session = of_session.full_tail();
        assert_eq!(tail.required_caller, of_session.required_caller);
        assert_eq!(tail.meters, of_session.meters);
        assert_eq!(tail.token_limits, of_session.token_limits);
        assert_eq!(tail.denied, of_session.denied);
        assert_eq!(tail.felts, of_session.felts);
        assert_eq!(token.session_hash(*signed.epoch), *signed.session_hash);
        assert_eq!(token.fingerprint(*signed.epoch), *signed.fingerprint);

        let use_hash = message::use_hash(
            case.tx_hash, *signed.fingerprint, token.terms, token.rest,
        );
        assert_eq!(use_hash, case.signing_hash);
        assert!(stark_signature::is_valid_low_s(use_hash, token.public_key, token.r, token.s));

        let authorization = after_leaves(
            token.rest, case.depth, *signed.root, case.policies, case.calls,
        );
        if case.owner == 0 {
            assert!(authorization.is_empty());
        } else {
            assert!(stark_signature::is_valid(*signed.message_hash, case.owner, authorization));
        }
    }
}

#[test]
fn an_account_that_holds_the_session_accepts_whole_tokens() {
    let account = deploy();
    let signed = vectors::session_cases();
    for case in vectors::whole_token_cases() {
        let signed = signed[case.session];
        as_self(account);
        let mut state = SessionComponent::component_state_for_testing::<
            SessionAccount::ContractState,
        >();
        state.Sessions_epoch.write(*signed.epoch);
        state.Sessions_live.write(*signed.tag, *signed.slot);

        as_protocol();
        testing::set_transaction_hash(case.tx_hash);
        testing::set_signature(case.token);
        testing::set_block_timestamp(NOW);
        let outcome = validate(account, *signed.account, case.calls);
        if *signed.required_caller == 0 {
            assert_eq!(outcome.unwrap(), [starknet::VALIDATED].span());
        } else {
            assert_refused(outcome, [Errors::REQUIRED_CALLER].span());
        }

        testing::set_transaction_hash(case.tx_hash + 1);
        assert!(validate(account, *signed.account, case.calls).is_err());
    }
}

/// When all policies of the tokens hold.
const NOW: u64 = 1763683200;

/// `__validate__` of calls; those to the account of the vector go to `account`.
fn validate(
    account: ContractAddress,
    signer: felt252,
    calls_of_vector: Span<(felt252, felt252, Span<felt252>)>,
) -> Outcome {
    let mut calls = array![];
    for call in calls_of(calls_of_vector) {
        let to = if *call.to == address(signer) {
            account
        } else {
            *call.to
        };
        calls.append(Call { to, ..*call });
    }
    let mut arguments = array![];
    calls.serialize(ref arguments);
    invoke(account, selector!("__validate__"), arguments.span())
}

fn calls_of(data: Span<(felt252, felt252, Span<felt252>)>) -> Span<Call> {
    let mut calls = array![];
    for (to, selector, calldata) in data {
        calls.append(Call { to: address(*to), selector: *selector, calldata: *calldata });
    }
    calls.span()
}

/// What follows the leaves of `policies`, each read for the call that uses it.
fn after_leaves(
    mut rest: Span<felt252>,
    depth: u32,
    root: felt252,
    policies: Span<vectors::LeafCase>,
    mut calls: Span<(felt252, felt252, Span<felt252>)>,
) -> Span<felt252> {
    let mut previous = None;
    for case in policies {
        let expected = policy_of(case);
        let (to, selector, calldata) = *calls.pop_front().unwrap();
        let call = Call { to: address(to), selector, calldata };
        let word = *rest.pop_front().unwrap();
        // Just the leaf of the call before is told by 0.
        assert_eq!(word == 0, previous == Some(expected));
        if word == 0 {
            continue;
        }
        assert!(expected.covers(@call));
        let word = policy::read_word(word);
        let named = policy::named_by(word, token::pop(ref rest, word.length), @call);
        assert_eq!(named, expected);
        rule::assert_hold(named.rules, calldata, 0);
        assert_eq!(merkle::root_of(named.leaf(), token::pop(ref rest, depth)), root);
        previous = Some(expected);
    }
    rest
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

fn policy_of(case: @vectors::LeafCase) -> Policy {
    Policy {
        contract: *case.contract,
        selector: *case.selector,
        until: (*case.until).into(),
        rules: *case.rules,
    }
}

fn session_of(case: @vectors::SessionCase) -> Session {
    Session {
        tag: *case.tag,
        version: *case.version,
        public_key: *case.public_key,
        valid_after: *case.valid_after,
        valid_until: *case.valid_until,
        policies_root: *case.root,
        details_hash: *case.details_hash,
        required_caller: address(*case.required_caller),
        limits: limits_of(*case.limits),
        denied: denied_of(*case.denied),
    }
}

fn with_lists(limits: Span<vectors::LimitData>, denied: Span<(felt252, felt252, u64)>) -> Session {
    Session {
        tag: 'default',
        version: 1,
        public_key: 1,
        valid_after: 0,
        valid_until: 1,
        policies_root: 0,
        details_hash: 0,
        required_caller: address(0),
        limits: limits_of(limits),
        denied: denied_of(denied),
    }
}

fn limits_of(data: Span<vectors::LimitData>) -> Span<Limit> {
    let mut limits = array![];
    for one in data {
        limits.append(limit_of(one));
    }
    limits.span()
}

fn limit_of(data: @vectors::LimitData) -> Limit {
    Limit {
        resource: *data.resource,
        token: address(*data.token),
        kind: *data.kind,
        amount: *data.amount,
        window: *data.window,
        until: *data.until,
        accounting: *data.accounting,
        standing_approval: *data.standing_approval,
    }
}

fn denied_of(data: Span<(felt252, felt252, u64)>) -> Span<Denied> {
    let mut entries = array![];
    for (contract, selector, until) in data {
        entries.append(Denied { contract: address(*contract), selector: *selector, until: *until });
    }
    entries.span()
}

/// Where usage is kept; 0 for what is not.
fn kept_under(limit: @limit::Limit, tag: felt252) -> felt252 {
    if *limit.kind == limit::PER_TRANSACTION {
        0
    } else {
        limit.usage_key(tag)
    }
}

fn address(felt: felt252) -> ContractAddress {
    felt.try_into().unwrap()
}

/// Panic data, and what a call to a contract adds to it.
fn assert_refused(outcome: Outcome, data: Span<felt252>) {
    let mut expected = array![];
    expected.append_span(data);
    expected.append('ENTRYPOINT_FAILED');
    assert_eq!(outcome.unwrap_err(), expected);
}
