//! `__execute__`: who may call it, and the exact time.

use starknet::testing;
use starknet_sessions_interfaces::{ISessionsDispatcherTrait, Session};
use crate::session::policy::PolicyTrait;
use super::fixture::{
    ANYTHING, EXACT, Making, NOW, Outcome, QUERY, anything, as_protocol, as_self, assert_passed,
    assert_refused, call, deploy, execute_signed, free, making, run_at, sessions, token,
    try_execute, two_leaves, until, with_root,
};
use super::mocks::{deploy_dapp, set_number};

/// Runs `__execute__` under a first use of a session that may set a number.
fn execute_at(now: u64, making: Making) -> Outcome {
    let account = deploy();
    testing::set_block_timestamp(now);
    try_execute(account, [set_number(deploy_dapp())].span(), making)
}

fn with_session(session: Session) -> Making {
    Making { session, ..free() }
}

#[test]
fn a_first_use_makes_the_session_live() {
    let account = deploy();
    assert_passed(try_execute(account, [set_number(deploy_dapp())].span(), free()));
    assert!(sessions(account).is_session_live(free().session));
}

#[test]
fn an_estimation_executes_too() {
    let account = deploy();
    testing::set_version(QUERY);
    assert_passed(try_execute(account, [set_number(deploy_dapp())].span(), free()));
}

#[test]
fn a_simulation_without_a_signature_executes() {
    execute_signed(deploy(), array![], array![]);
}

#[test]
fn executes_in_the_first_and_the_last_second_only() {
    assert_passed(execute_at(NOW - 3600, free()));
    assert_passed(execute_at(NOW + 3600, free()));
    let early = execute_at(NOW - 3601, free());
    assert_refused(early, ['session/not-yet-valid'].span());
    let late = execute_at(NOW + 3601, free());
    assert_refused(late, ['session/expired'].span());
}

#[test]
fn does_not_execute_a_session_longer_than_a_month() {
    let month = Session { valid_until: NOW + 2592000, ..free().session };
    assert_passed(execute_at(NOW, with_session(month)));
    let longer = Session { valid_until: NOW + 2592001, ..month };
    assert_refused(execute_at(NOW, with_session(longer)), ['session/too-long'].span());
}

#[test]
fn a_first_use_does_not_execute_for_a_version_far_ahead() {
    let version: u32 = (NOW + 86400).try_into().unwrap();
    let session = Session { version, ..free().session };
    assert_passed(execute_at(NOW, with_session(session)));
    let session = Session { version: version + 1, ..session };
    assert_refused(execute_at(NOW, with_session(session)), ['session/version-too-high'].span());
}

/// Runs the allowed call, of a contract that is not there, under a policy that ends at `NOW + 7`.
fn run_until_at(now: u64, leaves: Span<felt252>) -> Outcome {
    let account = deploy();
    let mut calls = array![];
    for _ in leaves {
        calls.append(call());
    }
    run_at(now, account, calls.span(), with_root(until((NOW + 7).into()).leaf(), leaves))
}

const UNTIL: felt252 = EXACT + NOW.into() + 7;

#[test]
fn a_policy_lasts_through_its_last_second() {
    assert_refused(
        run_until_at(NOW + 7, [UNTIL].span()),
        ['account/call-failed', 0, 'CONTRACT_NOT_DEPLOYED', 'ENTRYPOINT_FAILED'].span(),
    );
}

#[test]
fn a_policy_is_over_a_second_later() {
    assert_refused(run_until_at(NOW + 8, [UNTIL].span()), ['session/policy-expired', 0].span());
}

#[test]
fn the_policy_of_a_later_call_counts_as_well() {
    let account = deploy();
    let free = anything().leaf();
    let ending = until((NOW + 7).into()).leaf();
    let leaves = [ANYTHING, ending, 0, UNTIL, free, 0].span();
    let making = Making { depth: 1, ..with_root(two_leaves(free, ending), leaves) };
    let number = set_number(deploy_dapp());
    let calls = [number, number, call(), call()].span();
    assert_refused(run_at(NOW + 8, account, calls, making), ['session/policy-expired', 2].span());
}

#[test]
#[should_panic(expected: ('session/malformed-token', 'ENTRYPOINT_FAILED'))]
fn a_simulation_with_a_leaf_missing_is_refused() {
    let account = deploy();
    let token = token(Making { leaves: [].span(), is_authorized: false, ..making() }, account);
    execute_signed(account, array![call()], token);
}

#[test]
#[should_panic(expected: ('session/malformed-token', 'ENTRYPOINT_FAILED'))]
fn a_simulation_with_a_proof_missing_is_refused() {
    let account = deploy();
    let token = token(Making { depth: 3, is_authorized: false, ..making() }, account);
    execute_signed(account, array![call()], token);
}

#[test]
#[should_panic(expected: ('account/invalid-caller', 'ENTRYPOINT_FAILED'))]
fn a_contract_cannot_call_execute() {
    let account = deploy();
    testing::set_contract_address(0x57a7e.try_into().unwrap());
    execute_signed(account, array![], array![]);
}

#[test]
#[should_panic(expected: ('account/invalid-caller', 'ENTRYPOINT_FAILED'))]
fn the_account_cannot_call_its_own_execute() {
    let account = deploy();
    as_self(account);
    execute_signed(account, array![], array![]);
}

fn execute_in_version(version: felt252) {
    let account = deploy();
    testing::set_version(version);
    execute_signed(account, array![], array![]);
}

#[test]
#[should_panic(expected: ('account/invalid-version', 'ENTRYPOINT_FAILED'))]
fn version_zero_of_a_meta_transaction_is_refused() {
    execute_in_version(0);
}

#[test]
#[should_panic(expected: ('account/invalid-version', 'ENTRYPOINT_FAILED'))]
fn version_one_is_refused() {
    execute_in_version(1);
}

#[test]
#[should_panic(expected: ('account/invalid-version', 'ENTRYPOINT_FAILED'))]
fn a_later_version_is_refused() {
    execute_in_version(4);
}

#[test]
#[should_panic(expected: ('account/invalid-version', 'ENTRYPOINT_FAILED'))]
fn the_query_form_of_version_zero_is_refused() {
    execute_in_version(0x100000000000000000000000000000000);
}

/// Runs `__execute__` alone, as if the owner had revoked after `__validate__`.
#[test]
fn a_first_use_of_a_revoked_version_does_not_execute() {
    let account = deploy();
    as_self(account);
    sessions(account).revoke_session('default', 5);
    as_protocol();
    let outcome = try_execute(account, [set_number(deploy_dapp())].span(), free());
    assert_refused(outcome, ['session/revoked'].span());
}

#[test]
fn a_first_use_of_a_paused_tag_does_not_execute() {
    let account = deploy();
    as_self(account);
    sessions(account).pause_session('default');
    as_protocol();
    let outcome = try_execute(account, [set_number(deploy_dapp())].span(), free());
    assert_refused(outcome, ['session/paused'].span());
}
