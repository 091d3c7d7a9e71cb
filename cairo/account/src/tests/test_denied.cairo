//! Calls no leaf allows: wildcards, ends, and what they do not reach.

use starknet::account::Call;
use starknet_sessions_interfaces::{Denied, Session};
use crate::session::policy::PolicyTrait;
use super::fixture::{
    ANYTHING, DAPP, EXACT, Making, NOW, anything, assert_foreseen, assert_passed,
    assert_passes_alike, assert_refused, assert_refused_alike, call, call_of, denied, deploy,
    making_of, run_at, session, session_with, try_validate,
};
use super::mocks::{deploy_dapp, set_number};

/// Anything, less these.
fn anything_but(denied: Span<Denied>, count: u32) -> Making {
    let mut leaves = array![ANYTHING];
    for _ in 1..count {
        leaves.append(0);
    }
    Making {
        leaves: leaves.span(), ..making_of(Session { denied, ..session_with(anything().leaf()) }),
    }
}

const SET: felt252 = selector!("set_number");
const INCREASE: felt252 = selector!("increase_number");

/// Holds one call against entries: refused by the entry of this index, or not at all.
fn assert_denied(entries: Span<Denied>, call: Call, by: Option<felt252>) {
    let account = deploy();
    let making = anything_but(entries, 1);
    let outcome = try_validate(account, [call].span(), making);
    match by {
        Some(index) => {
            let reason = ['session/call-denied', 0, index].span();
            assert_refused(outcome, reason);
            assert_foreseen(account, [call].span(), making, 0, reason);
        },
        None => {
            assert_passed(outcome);
            assert_foreseen(account, [call].span(), making, 0, [].span());
        },
    }
}

#[test]
fn an_entry_denies_exactly_its_call() {
    let entries = [denied(DAPP, SET, 0)].span();
    assert_denied(entries, call_of(DAPP, SET), Some(0));
    assert_denied(entries, call_of(DAPP, INCREASE), None);
    assert_denied(entries, call_of(0xabc, SET), None);
}

#[test]
fn an_entry_without_a_selector_denies_the_contract() {
    let entries = [denied(DAPP, 0, 0)].span();
    assert_denied(entries, call_of(DAPP, SET), Some(0));
    assert_denied(entries, call_of(DAPP, 0), Some(0));
    assert_denied(entries, call_of(0xabc, SET), None);
}

#[test]
fn an_entry_without_a_contract_denies_the_entry_point_everywhere() {
    let entries = [denied(0, SET, 0)].span();
    assert_denied(entries, call_of(DAPP, SET), Some(0));
    assert_denied(entries, call_of(0xabc, SET), Some(0));
    assert_denied(entries, call_of(DAPP, INCREASE), None);
}

#[test]
fn the_first_entry_that_matches_is_named() {
    let entries = [denied(0, SET, 0), denied(DAPP, 0, 0), denied(DAPP, SET, 0)].span();
    assert_denied(entries, call_of(DAPP, SET), Some(0));
    assert_denied(entries, call_of(DAPP, INCREASE), Some(1));
    let entries = [denied(1, 0, 0), denied(DAPP, INCREASE, 0), denied(0xeee999, SET, 0)].span();
    assert_denied(entries, call_of(DAPP, INCREASE), Some(1));
}

#[test]
fn a_leaf_for_exactly_the_call_does_not_help() {
    let account = deploy();
    let making = making_of(Session { denied: [denied(DAPP, SET, 0)].span(), ..session() });
    assert_refused_alike(account, [call()].span(), making, ['session/call-denied', 0, 0].span());
}

#[test]
fn a_later_call_by_a_repeated_leaf_is_denied_too() {
    let account = deploy();
    let calls = [call_of(DAPP, INCREASE), call_of(DAPP, INCREASE), call()].span();
    let making = anything_but([denied(1, 1, 0), denied(DAPP, SET, 0)].span(), 3);
    assert_refused_alike(account, calls, making, ['session/call-denied', 2, 1].span());
}

#[test]
fn a_call_that_is_allowed_nowhere_is_told_so_first() {
    let account = deploy();
    let making = making_of(Session { denied: [denied(0xabc, SET, 0)].span(), ..session() });
    assert_refused_alike(
        account, [call_of(0xabc, SET)].span(), making, ['session/call-not-allowed', 0].span(),
    );
}

#[test]
fn the_leaf_of_the_denied_call_must_be_brought_all_the_same() {
    let account = deploy();
    let making = Making {
        leaves: [EXACT].span(), ..anything_but([denied(DAPP, SET, 0)].span(), 1),
    };
    assert_refused_alike(
        account, [call_of(DAPP, INCREASE)].span(), making, ['session/call-not-allowed', 0].span(),
    );
}

//
// Ends
//

#[test]
fn validate_refuses_only_what_is_certainly_denied() {
    // The time may be up to `NOW + 3599`.
    for (end, is_certain) in array![
        (NOW - 1, false), (NOW, false), (NOW + 3598, false), (NOW + 3599, true), (NOW + 3600, true),
    ] {
        let account = deploy();
        let making = anything_but([denied(DAPP, SET, end)].span(), 1);
        let outcome = try_validate(account, [call()].span(), making);
        if is_certain {
            assert_refused(outcome, ['session/call-denied', 0, 0].span());
        } else {
            assert_passed(outcome);
        }
    }
}

#[test]
fn execute_denies_through_the_last_second() {
    let dapp = deploy_dapp();
    for (now, is_denied) in array![
        (NOW + 99, true), (NOW + 100, true), (NOW + 101, false), (NOW + 3599, false),
    ] {
        let account = deploy();
        let making = anything_but([denied(dapp.into(), SET, NOW + 100)].span(), 1);
        starknet::testing::set_block_timestamp(now);
        let calls = [set_number(dapp)].span();
        let reason = ['session/call-denied', 0, 0].span();
        if is_denied {
            assert_foreseen(account, calls, making, 0, reason);
            assert_refused(run_at(now, account, calls, making), reason);
        } else {
            assert_foreseen(account, calls, making, 0, [].span());
            assert_passed(run_at(now, account, calls, making));
        }
    }
}

#[test]
fn execute_names_the_later_call_and_the_entry() {
    let dapp = deploy_dapp();
    let account = deploy();
    let entries = [denied(1, 1, 0), denied(dapp.into(), INCREASE, NOW + 100)].span();
    let calls = [set_number(dapp), call_of(dapp.into(), INCREASE)].span();
    assert_refused(
        run_at(NOW + 100, account, calls, anything_but(entries, 2)),
        ['session/call-denied', 1, 1].span(),
    );
    assert_passed(run_at(NOW + 101, account, calls, anything_but(entries, 2)));
}

#[test]
fn an_end_of_zero_lasts_as_long_as_the_session() {
    let account = deploy();
    let making = anything_but([denied(DAPP, SET, 0)].span(), 1);
    for now in array![NOW, NOW + 3599, NOW + 3600] {
        assert_refused(
            run_at(now, account, [call()].span(), making), ['session/call-denied', 0, 0].span(),
        );
    }
}

#[test]
fn the_largest_end_denies() {
    assert_denied([denied(DAPP, SET, 0xffffffffffffffff)].span(), call(), Some(0));
}

//
// Surrender
//

#[test]
fn a_surrender_cannot_be_denied() {
    let account = deploy();
    let surrender = Call {
        to: account, selector: selector!("revoke_session"), calldata: ['default', 5].span(),
    };
    for entry in array![
        denied(account.into(), 0, 0), denied(0, selector!("revoke_session"), 0),
        denied(account.into(), selector!("revoke_session"), 0),
    ] {
        let account = deploy();
        let surrender = Call { to: account, ..surrender };
        let making = Making { leaves: [].span(), ..anything_but([entry].span(), 1) };
        assert_passes_alike(account, [surrender].span(), making);
    }
}

#[test]
fn all_127_entries_are_held_against_a_call() {
    let mut entries = array![];
    for i in 1..127_u32 {
        entries.append(denied(i.into(), 1, 0));
    }
    entries.append(denied(DAPP, SET, 0));
    assert_denied(entries.span(), call(), Some(126));
}
