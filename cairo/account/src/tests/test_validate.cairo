//! `__validate__` under a session token: what passes, and one test for every way to be refused.

use starknet::testing;
use starknet_sessions_interfaces::{ISessionsDispatcherTrait, Session};
use crate::session::policy::{ANY, Policy, PolicyTrait};
use super::fixture::{
    ANYTHING, ANY_CONTRACT, ANY_SELECTOR, DAPP, EXACT, KEY, MAGIC_SHIFT, Making, NOW, QUERY,
    anything, call, call_of, deploy, making, making_of, policy, register, session, token,
    two_leaves, until, validate, validate_signed, with_felt, with_root,
};
use super::signing;

const MONTH: u64 = 2592000;

#[test]
fn a_first_use_with_the_owners_authorization_passes() {
    let account = deploy();
    assert_eq!(validate(account, array![call()], making()), starknet::VALIDATED);
}

#[test]
fn a_live_session_needs_no_authorization() {
    let account = deploy();
    register(account, session());
    let making = Making { is_authorized: false, ..making() };
    assert_eq!(validate(account, array![call()], making), starknet::VALIDATED);
}

#[test]
fn an_authorization_carried_on_a_live_session_is_ignored() {
    let account = deploy();
    register(account, session());
    assert_eq!(
        validate(account, array![call()], Making { owner: 0xbad, ..making() }), starknet::VALIDATED,
    );
}

#[test]
#[should_panic(expected: ('session/not-authorized', 'ENTRYPOINT_FAILED'))]
fn a_first_use_without_authorization_is_refused() {
    let account = deploy();
    validate(account, array![call()], Making { is_authorized: false, ..making() });
}

#[test]
#[should_panic(expected: ('session/bad-authorization', 'ENTRYPOINT_FAILED'))]
fn another_keys_authorization_is_refused() {
    let account = deploy();
    validate(account, array![call()], Making { owner: KEY, ..making() });
}

#[test]
#[should_panic(expected: ('session/bad-authorization', 'ENTRYPOINT_FAILED'))]
fn an_authorization_of_another_epoch_is_refused() {
    let account = deploy();
    let early = super::fixture::authorization(@session(), 0, account, super::fixture::OWNER);
    super::fixture::as_self(account);
    super::fixture::sessions(account).revoke_all();
    super::fixture::as_protocol();
    // Its session key signs under the new epoch, the owner signed under the old one.
    let epoch = super::fixture::sessions(account).get_epoch();
    let leaves = [EXACT, *early[0], *early[1]].span();
    validate(account, array![call()], Making { epoch, is_authorized: false, leaves, ..making() });
}

#[test]
#[should_panic(expected: ('session/bad-signature', 'ENTRYPOINT_FAILED'))]
fn a_token_of_another_transaction_is_refused() {
    let account = deploy();
    validate(account, array![call()], Making { transaction_hash: 'other', ..making() });
}

#[test]
#[should_panic(expected: ('session/bad-signature', 'ENTRYPOINT_FAILED'))]
fn the_other_form_of_s_is_refused() {
    let account = deploy();
    let token = token(making(), account);
    let flipped = with_felt(token.span(), 6, signing::flip(*token[6]));
    validate_signed(account, array![call()], flipped);
}

#[test]
#[should_panic(expected: ('session/bad-authorization', 'ENTRYPOINT_FAILED'))]
fn a_key_the_owner_did_not_name_is_refused() {
    let account = deploy();
    // The token carries the thief's public key, so the session hash is another one.
    let honest = super::fixture::authorization(@session(), 0, account, super::fixture::OWNER);
    let session = Session { public_key: signing::public_key(0xbad), ..session() };
    let leaves = [EXACT, *honest[0], *honest[1]].span();
    let making = Making { key: 0xbad, is_authorized: false, leaves, ..making_of(session) };
    validate(account, array![call()], making);
}

#[test]
fn an_estimation_ignores_only_the_result_of_the_session_keys_signature() {
    let account = deploy();
    testing::set_version(QUERY);
    assert_eq!(
        validate(account, array![call()], Making { transaction_hash: 'other', ..making() }),
        starknet::VALIDATED,
    );
}

#[test]
#[should_panic(expected: ('session/bad-authorization', 'ENTRYPOINT_FAILED'))]
fn an_estimation_checks_the_authorization() {
    let account = deploy();
    testing::set_version(QUERY);
    validate(account, array![call()], Making { owner: KEY, ..making() });
}

//
// Time: floored to the hour here, so only what is certainly outside is refused.
//

#[test]
fn a_session_ending_this_second_passes() {
    let account = deploy();
    let session = Session { valid_until: NOW, ..session() };
    assert_eq!(validate(account, array![call()], making_of(session)), starknet::VALIDATED);
}

#[test]
#[should_panic(expected: ('session/expired', 'ENTRYPOINT_FAILED'))]
fn a_session_that_ended_before_the_hour_is_refused() {
    let account = deploy();
    let session = Session { valid_until: NOW - 1, ..session() };
    validate(account, array![call()], making_of(session));
}

#[test]
fn a_session_that_may_have_begun_this_hour_passes() {
    let account = deploy();
    let session = Session { valid_after: NOW + 3599, ..session() };
    assert_eq!(validate(account, array![call()], making_of(session)), starknet::VALIDATED);
}

#[test]
#[should_panic(expected: ('session/not-yet-valid', 'ENTRYPOINT_FAILED'))]
fn a_session_beginning_after_this_hour_is_refused() {
    let account = deploy();
    let session = Session { valid_after: NOW + 3600, ..session() };
    validate(account, array![call()], making_of(session));
}

#[test]
fn a_session_that_may_end_within_a_month_passes() {
    let account = deploy();
    let session = Session { valid_until: NOW + 3599 + MONTH, ..session() };
    assert_eq!(validate(account, array![call()], making_of(session)), starknet::VALIDATED);
}

#[test]
#[should_panic(expected: ('session/too-long', 'ENTRYPOINT_FAILED'))]
fn a_session_ending_later_than_a_month_is_refused() {
    let account = deploy();
    let session = Session { valid_until: NOW + 3600 + MONTH, ..session() };
    validate(account, array![call()], making_of(session));
}

#[test]
fn a_version_that_may_be_a_day_ahead_passes() {
    let account = deploy();
    let version = (NOW + 3599 + 86400).try_into().unwrap();
    let session = Session { version, ..session() };
    assert_eq!(validate(account, array![call()], making_of(session)), starknet::VALIDATED);
}

#[test]
#[should_panic(expected: ('session/version-too-high', 'ENTRYPOINT_FAILED'))]
fn a_version_further_ahead_is_refused() {
    let account = deploy();
    let version = (NOW + 3600 + 86400).try_into().unwrap();
    let session = Session { version, ..session() };
    validate(account, array![call()], making_of(session));
}

//
// Calls
//

#[test]
#[should_panic(expected: ('session/no-calls', 'ENTRYPOINT_FAILED'))]
fn no_calls_are_refused() {
    let account = deploy();
    validate(account, array![], Making { leaves: [].span(), ..making() });
}

#[test]
#[should_panic(expected: ('session/call-not-allowed', 0, 'ENTRYPOINT_FAILED'))]
fn another_entry_point_is_refused() {
    let account = deploy();
    validate(account, array![call_of(DAPP, selector!("increase_number"))], making());
}

#[test]
#[should_panic(expected: ('session/call-not-allowed', 0, 'ENTRYPOINT_FAILED'))]
fn another_contract_is_refused() {
    let account = deploy();
    validate(account, array![call_of(0xbad, selector!("set_number"))], making());
}

#[test]
#[should_panic(expected: ('session/call-not-allowed', 0, 'ENTRYPOINT_FAILED'))]
fn a_wildcard_the_owner_did_not_sign_is_refused() {
    let account = deploy();
    validate(account, array![call()], Making { leaves: [ANY_SELECTOR].span(), ..making() });
}

#[test]
fn any_entry_point_of_a_contract_passes_by_its_wildcard() {
    let account = deploy();
    let root = Policy { selector: ANY, ..policy() }.leaf();
    let calls = array![call_of(DAPP, 'whatever')];
    assert_eq!(
        validate(account, calls, with_root(root, [ANY_SELECTOR].span())), starknet::VALIDATED,
    );
}

#[test]
#[should_panic(expected: ('session/call-not-allowed', 0, 'ENTRYPOINT_FAILED'))]
fn a_wildcard_for_one_contract_does_not_reach_another() {
    let account = deploy();
    let root = Policy { selector: ANY, ..policy() }.leaf();
    validate(
        account,
        array![call_of(0xbad, selector!("set_number"))],
        with_root(root, [ANY_SELECTOR].span()),
    );
}

#[test]
fn an_entry_point_of_any_contract_passes_by_its_wildcard() {
    let account = deploy();
    let root = Policy { contract: ANY, ..policy() }.leaf();
    let calls = array![call_of(0xabc, selector!("set_number"))];
    assert_eq!(
        validate(account, calls, with_root(root, [ANY_CONTRACT].span())), starknet::VALIDATED,
    );
}

#[test]
fn anything_passes_by_the_widest_wildcard() {
    let account = deploy();
    let root = anything().leaf();
    let calls = array![call_of(0xabc, 'whatever')];
    assert_eq!(validate(account, calls, with_root(root, [ANYTHING].span())), starknet::VALIDATED);
}

#[test]
#[should_panic(expected: ('session/self-call', 0, 'ENTRYPOINT_FAILED'))]
fn the_widest_wildcard_does_not_reach_the_account_itself() {
    let account = deploy();
    let root = anything().leaf();
    validate(
        account,
        array![call_of(account.into(), selector!("revoke_all"))],
        with_root(root, [ANYTHING].span()),
    );
}

#[test]
fn a_repeated_leaf_needs_its_proof_once() {
    let account = deploy();
    let root = two_leaves(policy().leaf(), 'other leaf');
    let making = Making { depth: 1, ..with_root(root, [EXACT, 'other leaf', 0, 0].span()) };
    assert_eq!(validate(account, array![call(), call(), call()], making), starknet::VALIDATED);
}

#[test]
#[should_panic(expected: ('session/call-not-allowed', 1, 'ENTRYPOINT_FAILED'))]
fn a_repeated_leaf_covers_only_its_own_call() {
    let account = deploy();
    let calls = array![call(), call_of(DAPP, selector!("increase_number"))];
    validate(account, calls, Making { leaves: [EXACT, 0].span(), ..making() });
}

#[test]
#[should_panic(expected: ('session/call-not-allowed', 0, 'ENTRYPOINT_FAILED'))]
fn the_first_call_cannot_repeat_a_leaf() {
    let account = deploy();
    validate(account, array![call()], Making { leaves: [0].span(), ..making() });
}

#[test]
#[should_panic(expected: ('session/call-not-allowed', 0, 'ENTRYPOINT_FAILED'))]
fn an_inner_node_is_no_leaf() {
    let account = deploy();
    let root = two_leaves(policy().leaf(), 'other leaf');
    // The root taken for the leaf's own node: a proof of no felts.
    validate(account, array![call()], with_root(root, [EXACT].span()));
}

#[test]
fn a_policy_ending_this_second_passes() {
    let account = deploy();
    let making = with_root(until(NOW.into()).leaf(), [EXACT + NOW.into()].span());
    assert_eq!(validate(account, array![call()], making), starknet::VALIDATED);
}

#[test]
#[should_panic(expected: ('session/policy-expired', 0, 'ENTRYPOINT_FAILED'))]
fn a_policy_that_ended_before_the_hour_is_refused() {
    let account = deploy();
    validate(
        account,
        array![call()],
        with_root(until((NOW - 1).into()).leaf(), [EXACT + (NOW - 1).into()].span()),
    );
}

#[test]
#[should_panic(expected: ('session/call-not-allowed', 0, 'ENTRYPOINT_FAILED'))]
fn the_end_of_a_policy_cannot_be_left_out() {
    let account = deploy();
    validate(account, array![call()], with_root(until((NOW - 1).into()).leaf(), [EXACT].span()));
}

//
// Layout
//

fn validate_leaves(leaves: Span<felt252>) {
    validate(deploy(), array![call()], Making { leaves, ..making() });
}

#[test]
#[should_panic(expected: ('session/bad-authorization', 'ENTRYPOINT_FAILED'))]
fn a_felt_between_leaves_and_authorization_is_refused() {
    validate_leaves([EXACT, 0].span());
}

#[test]
#[should_panic(expected: ('session/malformed-token', 'ENTRYPOINT_FAILED'))]
fn a_missing_leaf_is_refused() {
    let account = deploy();
    validate(
        account, array![call()], Making { leaves: [].span(), is_authorized: false, ..making() },
    );
}

#[test]
#[should_panic(expected: ('session/malformed-token', 'ENTRYPOINT_FAILED'))]
fn a_missing_proof_is_refused() {
    let account = deploy();
    validate(account, array![call()], Making { depth: 1, is_authorized: false, ..making() });
}

#[test]
#[should_panic(expected: ('session/malformed-token', 'ENTRYPOINT_FAILED'))]
fn an_unknown_kind_of_leaf_is_refused() {
    validate_leaves([5 * super::fixture::TWO_POW_128].span());
}

#[test]
#[should_panic(expected: ('session/malformed-token', 'ENTRYPOINT_FAILED'))]
fn a_leaf_word_without_a_kind_is_refused() {
    validate_leaves([1].span());
}

#[test]
#[should_panic(expected: ('session/malformed-token', 'ENTRYPOINT_FAILED'))]
fn another_magic_is_refused() {
    let account = deploy();
    let mut felts = super::fixture::unsigned(Making { terms: -MAGIC_SHIFT, ..making() });
    felts.append(EXACT);
    validate_signed(account, array![call()], felts);
}

#[test]
#[should_panic(expected: ('session/malformed-token', 'ENTRYPOINT_FAILED'))]
fn a_signature_of_three_felts_is_refused() {
    validate_signed(deploy(), array![call()], array![1, 2, 3]);
}

//
// Surrender
//

fn surrender_of(
    account: starknet::ContractAddress, calldata: Span<felt252>,
) -> starknet::account::Call {
    starknet::account::Call { to: account, selector: selector!("revoke_session"), calldata }
}

fn without_leaves() -> Making {
    Making { leaves: [].span(), ..making() }
}

#[test]
fn a_session_may_revoke_itself() {
    let account = deploy();
    let calls = array![surrender_of(account, ['default', 5].span())];
    assert_eq!(validate(account, calls, without_leaves()), starknet::VALIDATED);
}

#[test]
#[should_panic(expected: ('session/self-call', 0, 'ENTRYPOINT_FAILED'))]
fn a_session_may_not_revoke_another_tag() {
    let account = deploy();
    validate(account, array![surrender_of(account, ['other', 5].span())], making());
}

#[test]
#[should_panic(expected: ('session/self-call', 0, 'ENTRYPOINT_FAILED'))]
fn a_session_may_not_revoke_another_version() {
    let account = deploy();
    validate(account, array![surrender_of(account, ['default', 6].span())], making());
}

#[test]
#[should_panic(expected: ('session/self-call', 0, 'ENTRYPOINT_FAILED'))]
fn a_surrender_has_no_more_calldata() {
    let account = deploy();
    validate(account, array![surrender_of(account, ['default', 5, 0].span())], making());
}

#[test]
#[should_panic(expected: ('session/self-call', 0, 'ENTRYPOINT_FAILED'))]
fn a_surrender_is_alone_in_its_transaction() {
    let account = deploy();
    let calls = array![surrender_of(account, ['default', 5].span()), call()];
    validate(account, calls, Making { leaves: [EXACT, EXACT].span(), ..making() });
}
