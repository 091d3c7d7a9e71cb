//! `__execute__`: who may call it, and the exact time.

use starknet::account::Call;
use starknet::testing;
use starknet_sessions_interfaces::ISessionsDispatcherTrait;
use crate::session::policy::PolicyTrait;
use super::fixture::{
    EXACT, Making, NOW, QUERY, as_self, call, deploy, execute_signed, making, session, session_with,
    sessions, token, until,
};

/// Runs `__execute__` under a first use; without calls, for these tests look at what comes before
/// them.
fn execute_at(now: u64, making: Making) -> starknet::ContractAddress {
    let account = deploy();
    testing::set_block_timestamp(now);
    execute_signed(account, array![], token(making, account));
    account
}

#[test]
fn a_first_use_makes_the_session_live() {
    let account = execute_at(NOW, making());
    assert!(sessions(account).is_session_live(session()));
}

#[test]
fn an_estimation_executes_too() {
    let account = deploy();
    testing::set_version(QUERY);
    execute_signed(account, array![], token(making(), account));
}

#[test]
fn a_simulation_without_a_signature_executes() {
    execute_signed(deploy(), array![], array![]);
}

#[test]
fn executes_in_the_first_second() {
    execute_at(NOW - 3600, making());
}

#[test]
fn executes_in_the_last_second() {
    execute_at(NOW + 3600, making());
}

#[test]
#[should_panic(expected: ('session/not-yet-valid', 'ENTRYPOINT_FAILED'))]
fn does_not_execute_a_second_early() {
    execute_at(NOW - 3601, making());
}

#[test]
#[should_panic(expected: ('session/expired', 'ENTRYPOINT_FAILED'))]
fn does_not_execute_a_second_late() {
    execute_at(NOW + 3601, making());
}

#[test]
#[should_panic(expected: ('session/too-long', 'ENTRYPOINT_FAILED'))]
fn does_not_execute_a_session_longer_than_a_month() {
    let session = starknet_sessions_interfaces::Session { valid_until: NOW + 2592001, ..session() };
    execute_at(NOW, Making { session, ..making() });
}

/// Executes the allowed call, of a contract that is not there, under a policy that ends at `NOW +
/// 7`.
fn execute_with_policy_until(now: u64, leaves: Span<felt252>, calls: Array<Call>) {
    let account = deploy();
    testing::set_block_timestamp(now);
    let session = session_with(until((NOW + 7).into()).leaf());
    execute_signed(account, calls, token(Making { session, leaves, ..making() }, account));
}

const UNTIL: felt252 = EXACT + NOW.into() + 7;

#[test]
#[should_panic(
    expected: (
        'account/call-failed', 0, 'CONTRACT_NOT_DEPLOYED', 'ENTRYPOINT_FAILED', 'ENTRYPOINT_FAILED',
    ),
)]
fn a_policy_lasts_through_its_last_second() {
    execute_with_policy_until(NOW + 7, [UNTIL].span(), array![call()]);
}

#[test]
#[should_panic(expected: ('session/policy-expired', 'ENTRYPOINT_FAILED'))]
fn a_policy_is_over_a_second_later() {
    execute_with_policy_until(NOW + 8, [UNTIL].span(), array![call()]);
}

#[test]
#[should_panic(expected: ('session/policy-expired', 'ENTRYPOINT_FAILED'))]
fn the_policy_of_a_later_call_counts_as_well() {
    execute_with_policy_until(NOW + 8, [EXACT, 0, UNTIL].span(), array![call(), call(), call()]);
}

#[test]
#[should_panic(expected: ('session/malformed-token', 'ENTRYPOINT_FAILED'))]
fn a_simulation_with_a_leaf_missing_is_refused() {
    let account = deploy();
    let token = token(Making { leaves: [].span(), is_authorized: false, ..making() }, account);
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

#[test]
#[should_panic(expected: ('session/revoked', 'ENTRYPOINT_FAILED'))]
fn a_first_use_of_a_revoked_version_does_not_execute() {
    let account = deploy();
    as_self(account);
    sessions(account).revoke_session('default', 5);
    super::fixture::as_protocol();
    execute_signed(account, array![], token(making(), account));
}
