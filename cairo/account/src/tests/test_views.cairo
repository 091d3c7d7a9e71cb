//! What the account tells before a transaction is what the transaction meets.

use starknet::account::Call;
use starknet::{ContractAddress, testing};
use starknet_sessions_interfaces::{ISessionsDispatcherTrait, Limit, Session};
use crate::session::policy::{Policy, PolicyTrait};
use super::fixture::{
    ANYTHING, DAPP, EXACT, Making, NOW, anything, as_protocol, as_self, assert_foreseen,
    assert_passed, assert_passes_alike, assert_passes_alike_at, assert_refused,
    assert_refused_alike_at, call, call_of, call_with, denied, deploy, free, invoke, limit, limited,
    making, making_of, making_of_anything, policy, register, run, session, session_with, sessions,
    token_limit, two_leaves, until, use_of, with_root,
};
use super::metered::{deploy_metered, pay_at};
use super::mocks::{amount_call, deploy_dapp, deploy_token, set_number, transfer};

//
// One reason, told by `explain`, by `check_use`, and by the transaction
//

fn assert_explained(
    account: ContractAddress, calls: Span<Call>, making: Making, fee: u256, reason: Span<felt252>,
) {
    let Making { session, depth, leaves, .. } = making;
    assert_eq!(sessions(account).explain(session, depth, leaves, calls, fee), reason);
    assert_foreseen(account, calls, making, fee, reason);
}

/// As `explain` tells, so the transaction is refused.
fn assert_alike(
    account: ContractAddress, calls: Span<Call>, making: Making, reason: Span<felt252>,
) {
    assert_explained(account, calls, making, 0, reason);
    assert_refused(run(account, calls, making), reason);
}

fn anything_session() -> Session {
    session_with(anything().leaf())
}

#[test]
fn what_passes_is_explained_by_nothing() {
    let account = deploy();
    let calls = [set_number(deploy_dapp())].span();
    assert_explained(account, calls, free(), 0, [].span());
    assert_passed(run(account, calls, free()));
    assert_explained(account, calls, free(), 0, [].span());
}

#[test]
fn time() {
    let account = deploy();
    let calls = [call()].span();
    for (session, reason) in array![
        (Session { valid_until: NOW - 1, ..anything_session() }, 'session/expired'),
        (Session { valid_after: NOW + 3600, ..anything_session() }, 'session/not-yet-valid'),
        (Session { valid_until: NOW + 2592000 + 3600, ..anything_session() }, 'session/too-long'),
    ] {
        assert_alike(account, calls, making_of_anything(session), [reason].span());
    }
}

#[test]
fn time_to_the_second() {
    let account = deploy();
    let calls = [set_number(deploy_dapp())].span();
    let session = Session { valid_after: NOW + 100, valid_until: NOW + 200, ..anything_session() };
    let early = ['session/not-yet-valid'].span();
    assert_refused_alike_at(NOW + 99, account, calls, making_of_anything(session), early);
    assert_passes_alike_at(NOW + 100, account, calls, making_of_anything(session));
    assert_passes_alike_at(NOW + 200, account, calls, making_of_anything(session));
    let late = ['session/expired'].span();
    assert_refused_alike_at(NOW + 201, account, calls, making_of_anything(session), late);
    let account = deploy();
    let session = Session { valid_until: NOW + 2592000 + 50, ..anything_session() };
    let long = ['session/too-long'].span();
    assert_refused_alike_at(NOW + 49, account, calls, making_of_anything(session), long);
    assert_passes_alike_at(NOW + 50, account, calls, making_of_anything(session));
}

#[test]
fn required_caller() {
    let session = Session { required_caller: 1.try_into().unwrap(), ..anything_session() };
    assert_alike(
        deploy(), [call()].span(), making_of_anything(session), ['session/required-caller'].span(),
    );
}

#[test]
fn calls_and_leaves() {
    let account = deploy();
    let other = call_of(DAPP, selector!("increase_number"));
    let own = call_of(account.into(), selector!("revoke_all"));
    let twice = Making { leaves: [EXACT, 0].span(), ..making() };
    assert_alike(account, [].span(), making(), ['session/no-calls'].span());
    assert_alike(account, [other].span(), making(), ['session/call-not-allowed', 0].span());
    assert_alike(account, [call(), other].span(), twice, ['session/call-not-allowed', 1].span());
    assert_alike(account, [call(), own].span(), twice, ['session/self-call', 1].span());
    let unknown = Making { leaves: [9 * EXACT].span(), ..making() };
    assert_alike(account, [call()].span(), unknown, ['session/malformed-token'].span());
    let none = Making { leaves: [].span(), is_authorized: false, ..making() };
    assert_alike(account, [call()].span(), none, ['session/malformed-token'].span());
    let over = with_root(until((NOW - 1).into()).leaf(), [EXACT + (NOW - 1).into()].span());
    assert_alike(account, [call()].span(), over, ['session/policy-expired', 0].span());
}

#[test]
fn a_leaf_to_the_second() {
    let account = deploy();
    let dapp = deploy_dapp();
    let policy = Policy { contract: dapp.into(), ..until((NOW + 7).into()) };
    let making = with_root(policy.leaf(), [EXACT + NOW.into() + 7].span());
    let calls = [set_number(dapp)].span();
    assert_passes_alike_at(NOW + 7, account, calls, making);
    let reason = ['session/policy-expired', 0].span();
    assert_refused_alike_at(NOW + 8, account, calls, making, reason);
}

#[test]
fn rules_and_denied_calls() {
    let account = deploy();
    let rules = [super::fixture::TWO_POW_128 + super::fixture::LENGTH_SHIFT, 8].span();
    let leaf = EXACT + 2 * super::fixture::LENGTH_SHIFT;
    let ruled = with_root(Policy { rules, ..policy() }.leaf(), [leaf, *rules[0], *rules[1]].span());
    assert_alike(account, [call()].span(), ruled, ['session/rule-broken', 0, 0].span());
    let bare = call_with(DAPP, selector!("set_number"), [].span());
    assert_alike(account, [bare].span(), ruled, ['session/argument-missing', 0, 0].span());
    let session = Session { denied: [denied(DAPP, 0, 0)].span(), ..anything_session() };
    assert_alike(
        account, [call()].span(), making_of_anything(session), ['session/call-denied', 0, 0].span(),
    );
}

#[test]
fn slots() {
    let account = deploy();
    let calls = [call()].span();
    register(account, session());
    let of_version = |version| making_of(Session { version, ..session() });
    assert_alike(account, calls, of_version(4), ['session/superseded'].span());
    let other = Session { details_hash: 'other', ..session() };
    assert_alike(account, calls, making_of(other), ['session/version-conflict'].span());
    assert_alike(account, calls, of_version(0xffffffff), ['session/version-too-high'].span());
    as_self(account);
    sessions(account).pause_session('default');
    as_protocol();
    assert_alike(account, calls, making(), ['session/paused'].span());
    as_self(account);
    sessions(account).revoke_session('default', 5);
    as_protocol();
    assert_alike(account, calls, making(), ['session/revoked'].span());
}

#[test]
fn a_version_ahead_to_the_second() {
    let account = deploy();
    let calls = [set_number(deploy_dapp())].span();
    let version = (NOW + 86400 + 100).try_into().unwrap();
    let session = Session { version, ..anything_session() };
    let reason = ['session/version-too-high'].span();
    assert_refused_alike_at(NOW + 99, account, calls, making_of_anything(session), reason);
    assert_passes_alike_at(NOW + 100, account, calls, making_of_anything(session));
}

#[test]
fn sessions_that_are_not_well_formed() {
    let account = deploy();
    for (limits, reason) in array![
        ([limit('calls', 'total', 9, 1)].span(), 'session/limit-needless-window'),
        ([limit('calls', 'window', 9, 0)].span(), 'session/limit-zero-window'),
        ([limit('calls', 'window', 9, 1)].span(), 'session/limit-window-not-hours'),
        ([limit('token', 'total', 9, 0)].span(), 'session/limit-no-token'),
    ] {
        let session = Session { limits, ..anything_session() };
        assert_alike(account, [call()].span(), making_of_anything(session), [reason, 0].span());
    }
}

#[test]
fn limits_of_calls_and_fee() {
    let account = deploy();
    let limits = [limit('fee', 'total', 50, 0), limit('calls', 'per-transaction', 1, 0)].span();
    let reason = ['session/calls-per-tx-exceeded', 1, 0, 2, 0, 1, 0].span();
    assert_alike(account, [call(), call()].span(), limited(limits, 2), reason);
    let metered = deploy_metered();
    let reason = ['session/fee-total-exceeded', 0, 0, 51, 0, 50, 0].span();
    let one = limited(limits, 1);
    assert_explained(metered, [call()].span(), one, 51, reason);
    assert_refused(pay_at(NOW, metered, 51, one), reason);
    let high = ['session/fee-total-exceeded', 0, 0, 0, 1, 50, 0].span();
    assert_explained(metered, [call()].span(), one, 0x100000000000000000000000000000000, high);
}

#[test]
fn limits_of_tokens() {
    let account = deploy();
    let token = deploy_token(account);
    let limits = [token_limit(token, 'total', 50, 0)].span();
    let one = limited(limits, 1);
    let two = limited(limits, 2);
    let reason = ['session/token-total-exceeded', 0, 0, 51, 0, 50, 0].span();
    assert_alike(account, [transfer(token, 51)].span(), one, reason);
    assert_alike(account, [transfer(token, 50), transfer(token, 1)].span(), two, reason);
    let burn = call_with(token.into(), selector!("burn"), [1, 0].span());
    assert_alike(
        account, [transfer(token, 1), burn].span(), two, ['session/bad-token-call', 1].span(),
    );
    let elsewhere = amount_call(DAPP.try_into().unwrap(), selector!("approve"), [1].span(), 1);
    assert_alike(account, [elsewhere].span(), one, ['session/unlisted-token', 0].span());
    let ended = limited([Limit { until: NOW - 1, ..*limits[0] }].span(), 1);
    assert_alike(account, [transfer(token, 1)].span(), ended, ['session/limit-expired', 0].span());
}

#[test]
fn what_was_spent_counts_in_what_is_foreseen() {
    let account = deploy();
    let token = deploy_token(account);
    let making = limited([token_limit(token, 'total', 50, 0)].span(), 1);
    assert_passed(run(account, [transfer(token, 30)].span(), making));
    let reason = ['session/token-total-exceeded', 0, 30, 21, 0, 50, 0].span();
    assert_alike(account, [transfer(token, 21)].span(), making, reason);
    assert_passes_alike(account, [transfer(token, 20)].span(), making);
}

#[test]
fn each_limit_of_each_token_is_foreseen() {
    let account = deploy();
    let (one, other) = (deploy_token(account), deploy_token(account));
    let (low, high) = if Into::<ContractAddress, felt252>::into(one)
        .into() < Into::<felt252, u256>::into(other.into()) {
        (one, other)
    } else {
        (other, one)
    };
    let limits = [
        limit('calls', 'total', 9, 0), token_limit(low, 'per-transaction', 10, 0),
        token_limit(low, 'total', 20, 0), token_limit(high, 'total', 5, 0),
    ]
        .span();
    let two = limited(limits, 2);
    let reason = ['session/token-total-exceeded', 3, 0, 6, 0, 5, 0].span();
    assert_alike(account, [transfer(low, 10), transfer(high, 6)].span(), two, reason);
    let reason = ['session/token-per-tx-exceeded', 1, 0, 11, 0, 10, 0].span();
    assert_alike(account, [transfer(high, 6), transfer(low, 11)].span(), two, reason);
    assert_passes_alike(account, [transfer(low, 10), transfer(high, 5)].span(), two);
}

#[test]
fn a_use_by_a_proof_of_a_live_session_is_foreseen() {
    let account = deploy();
    let other = policy().leaf();
    let session = session_with(two_leaves(anything().leaf(), other));
    let making = Making { depth: 1, leaves: [ANYTHING, other].span(), ..making_of(session) };
    let calls = [set_number(deploy_dapp())].span();
    assert_explained(account, calls, making, 0, [].span());
    assert_passed(run(account, calls, making));
    // It is live now.
    assert_explained(account, calls, making, 0, [].span());
    assert_passed(run(account, calls, making));
}

#[test]
fn of_two_reasons_the_one_that_the_transaction_meets_first_is_told() {
    let account = deploy();
    let token = deploy_token(account);
    let limits = [limit('calls', 'per-transaction', 0, 0), token_limit(token, 'total', 50, 0)]
        .span();
    let burn = call_with(token.into(), selector!("burn"), [1, 0].span());
    assert_alike(
        account,
        [burn].span(),
        limited(limits, 1),
        ['session/calls-per-tx-exceeded', 0, 0, 1, 0, 0, 0].span(),
    );
}

#[test]
fn a_surrender_is_foreseen() {
    let account = deploy();
    let token = deploy_token(account);
    let limits = [
        limit('fee', 'total', 9, 0), limit('calls', 'per-transaction', 0, 0),
        token_limit(token, 'total', 0, 0),
    ]
        .span();
    let surrender = call_with(account.into(), selector!("revoke_session"), ['default', 5].span());
    let making = Making { leaves: [].span(), ..limited(limits, 1) };
    let reason = ['session/fee-total-exceeded', 0, 0, 10, 0, 9, 0].span();
    assert_explained(account, [surrender].span(), making, 10, reason);
    assert_explained(account, [surrender].span(), making, 9, [].span());
    assert_passes_alike(account, [surrender].span(), making);
    assert!(sessions(account).get_tag_state('default').revoked);
}

#[test]
fn anyone_may_ask_and_nothing_is_written() {
    let account = deploy();
    let limits = [limit('fee', 'total', 9, 0), limit('calls', 'total', 9, 0)].span();
    let making = limited(limits, 1);
    testing::set_contract_address(0x57a7e.try_into().unwrap());
    assert_explained(account, [call()].span(), making, 9, [].span());
    for state in sessions(account).get_limits(making.session) {
        assert_eq!(state.word, 0);
    }
    assert!(!sessions(account).is_session_live(making.session));
}

//
// The other views
//

#[test]
fn access_kinds() {
    let account = deploy();
    let sessions = sessions(account);
    assert_eq!(sessions.get_access_kind(anything_session()), 'allow-all');
    let denied = [denied(DAPP, 0, 0)].span();
    assert_eq!(sessions.get_access_kind(Session { denied, ..anything_session() }), 'deny-list');
    assert_eq!(sessions.get_access_kind(session()), 'allow-list');
    assert_eq!(sessions.get_access_kind(Session { denied, ..session() }), 'allow-list');
    for policy in array![
        Policy { until: 1, ..anything() }, Policy { contract: DAPP, ..anything() },
        Policy { selector: 1, ..anything() },
    ] {
        assert_eq!(sessions.get_access_kind(session_with(policy.leaf())), 'allow-list');
    }
}

#[test]
fn limits_of_a_session_that_is_not_well_formed_are_not_told() {
    let account = deploy();
    let wrong = Session { limits: [limit('calls', 'window', 9, 0)].span(), ..session() };
    let mut calldata = array![];
    wrong.serialize(ref calldata);
    assert_refused(
        invoke(account, selector!("get_limits"), calldata.span()),
        ['session/limit-zero-window', 0].span(),
    );
}

#[test]
fn a_session_without_limits_has_none_to_tell() {
    assert!(sessions(deploy()).get_limits(session()).is_empty());
}

#[test]
fn check_use_needs_no_authorization_nor_signature() {
    let account = deploy();
    let leaf = [EXACT].span();
    let mut arguments = array![];
    (session(), 0_u8, leaf, [call()].span(), 0_u256).serialize(ref arguments);
    assert_eq!(arguments, use_of([call()].span(), making(), 0));
    assert_passed(invoke(account, selector!("check_use"), arguments.span()));
}
