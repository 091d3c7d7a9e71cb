//! Limits of fee and calls, each kind to its last unit and second; and what is kept of them.

use core::num::traits::Bounded;
use starknet::syscalls::storage_read_syscall;
use starknet::{ContractAddress, ResourcesBounds, testing};
use starknet_sessions_interfaces::{ISessionsDispatcherTrait, Limit, LimitState, Session};
use crate::session::component::SessionComponent;
use crate::session::limit as limits;
use crate::session::limit::LimitTrait;
use super::fixture::{
    Making, NOW, Outcome, TWO_POW_128, as_protocol, as_self, assert_foreseen, assert_passed,
    assert_passes_alike_at, assert_refused, assert_refused_alike_at, call, deploy, limit,
    limit_state, limited, register, run_at, sessions, try_validate,
};
use super::metered::{deploy_metered, pay_at, pay_with};
use super::mocks::{deploy_dapp, set_number};
use super::signing;

const TOUCHED: felt252 = 0x1000000000000000000000000000000000000000000000000;
const HOUR: u64 = 3600;
/// On a whole number of windows of two hours.
const EVEN: u64 = NOW - NOW % 7200;

/// Panic data of a limit exceeded.
fn exceeded(
    code: felt252, index: felt252, used: felt252, spend: felt252, amount: felt252, reset: u64,
) -> Span<felt252> {
    [code, index, used, spend, 0, amount, reset.into()].span()
}

/// A session of these limits for transactions of one call, from two hours ago to hours ahead.
fn one(limits: Span<Limit>) -> Making {
    long(limited(limits, 1))
}

fn long(making: Making) -> Making {
    let session = Session {
        valid_after: EVEN - 7200, valid_until: NOW + 100 * HOUR, ..making.session,
    };
    Making { session, ..making }
}

/// Validates a transaction of `count` calls, in the hour of `now`.
fn calls_at(now: u64, account: ContractAddress, limits: Span<Limit>, count: u32) -> Outcome {
    testing::set_block_timestamp(now - now % HOUR);
    let mut calls = array![];
    for _ in 0..count {
        calls.append(call());
    }
    try_validate(account, calls.span(), long(limited(limits, count)))
}

//
// Fee
//

#[test]
fn fee_per_transaction() {
    let account = deploy_metered();
    let making = one([limit('fee', 'per-transaction', 100, 0)].span());
    assert_passed(pay_at(NOW, account, 100, making));
    assert_passed(pay_at(NOW, account, 100, making));
    let reason = exceeded('session/fee-per-tx-exceeded', 0, 0, 101, 100, 0);
    assert_refused(pay_at(NOW, account, 101, making), reason);
    assert_foreseen(account, [call()].span(), making, 101, reason);
    assert_foreseen(account, [call()].span(), making, 100, [].span());
}

#[test]
fn fee_in_total() {
    let account = deploy_metered();
    let making = one([limit('fee', 'total', 100, 0)].span());
    assert_passed(pay_at(NOW, account, 60, making));
    let reason = exceeded('session/fee-total-exceeded', 0, 60, 41, 100, 0);
    assert_refused(pay_at(NOW, account, 41, making), reason);
    assert_foreseen(account, [call()].span(), making, 41, reason);
    assert_passed(pay_at(NOW + 50 * HOUR, account, 40, making));
    let reason = exceeded('session/fee-total-exceeded', 0, 100, 1, 100, 0);
    assert_refused(pay_at(NOW + 90 * HOUR, account, 1, making), reason);
}

#[test]
fn fee_in_one_transaction_beyond_a_total() {
    let making = one([limit('fee', 'total', 100, 0)].span());
    assert_refused(
        pay_at(NOW, deploy_metered(), 101, making),
        exceeded('session/fee-total-exceeded', 0, 0, 101, 100, 0),
    );
}

#[test]
fn fee_in_a_window_until_its_last_second() {
    let account = deploy_metered();
    let making = one([limit('fee', 'window', 100, 7200)].span());
    assert_passed(pay_at(EVEN + 1, account, 100, making));
    let reason = exceeded('session/fee-window-exceeded', 0, 100, 1, 100, EVEN + 7200);
    assert_refused(pay_at(EVEN + 7199, account, 1, making), reason);
    assert_foreseen(account, [call()].span(), making, 1, reason);
    assert_passed(pay_at(EVEN + 7200, account, 100, making));
    let reason = exceeded('session/fee-window-exceeded', 0, 100, 1, 100, EVEN + 14400);
    assert_refused(pay_at(EVEN + 7201, account, 1, making), reason);
    assert_foreseen(account, [call()].span(), making, 1, reason);
}

#[test]
fn fee_in_a_sliding_window_from_its_first_spend() {
    let account = deploy_metered();
    let making = one([limit('fee', 'sliding', 100, 7200)].span());
    // The clock of `__validate__` says `NOW + 3600`.
    let start = NOW + HOUR;
    assert_passed(pay_at(start + 59, account, 100, making));
    let reason = exceeded('session/fee-window-exceeded', 0, 100, 1, 100, start + 7200);
    assert_refused(pay_at(start + 7199, account, 1, making), reason);
    assert_foreseen(account, [call()].span(), making, 1, reason);
    assert_passed(pay_at(start + 7200, account, 100, making));
    let reason = exceeded('session/fee-window-exceeded', 0, 100, 1, 100, start + 14400);
    assert_refused(pay_at(start + 7201, account, 1, making), reason);
}

#[test]
fn a_sliding_window_long_over_begins_anew_with_the_spend() {
    let account = deploy_metered();
    let making = one([limit('fee', 'sliding', 100, 7200)].span());
    assert_passed(pay_at(NOW, account, 100, making));
    assert_passed(pay_at(NOW + 9 * HOUR, account, 100, making));
    let reason = exceeded('session/fee-window-exceeded', 0, 100, 1, 100, NOW + 11 * HOUR);
    assert_refused(pay_at(NOW + 10 * HOUR, account, 1, making), reason);
}

#[test]
fn a_spend_too_large_for_a_window_that_does_not_run() {
    let making = one([limit('fee', 'sliding', 100, 7200)].span());
    let reason = exceeded('session/fee-window-exceeded', 0, 0, 101, 100, 0);
    let account = deploy_metered();
    assert_refused(pay_at(NOW, account, 101, making), reason);
    assert_foreseen(account, [call()].span(), making, 101, reason);
}

#[test]
fn a_fee_of_zero_counts_as_one() {
    // Estimations have bounds of zero, and write as much as the transaction will.
    let account = deploy_metered();
    let making = one([limit('fee', 'total', 1, 0)].span());
    assert_foreseen(account, [call()].span(), making, 0, [].span());
    assert_passed(pay_at(NOW, account, 0, making));
    assert_eq!(limit_state(account, making.session, 0).word, 1 + TOUCHED);
    let reason = exceeded('session/fee-total-exceeded', 0, 1, 1, 1, 0);
    assert_refused(pay_at(NOW, account, 0, making), reason);
    assert_foreseen(account, [call()].span(), making, 0, reason);
}

#[test]
fn a_limit_of_no_fee_lets_nothing_pass() {
    let account = deploy_metered();
    let making = one([limit('fee', 'per-transaction', 0, 0)].span());
    let reason = exceeded('session/fee-per-tx-exceeded', 0, 0, 1, 0, 0);
    assert_refused(pay_at(NOW, account, 0, making), reason);
    assert_refused(pay_at(NOW, account, 1, making), reason);
}

#[test]
fn the_fee_is_the_sum_over_all_bounds_and_the_tip_of_l2_gas() {
    let account = deploy_metered();
    let bounds = [('L1_GAS', 2, 3), ('L2_GAS', 5, 7), ('L1_DATA', 11, 13)].span();
    let fee = 2 * 3 + 5 * 7 + 11 * 13 + 5 * 17;
    let making = one([limit('fee', 'per-transaction', fee, 0)].span());
    assert_passed(pay_with(NOW, account, bounds, 17, making));
    assert_refused(
        pay_with(NOW, account, bounds, 18, making),
        exceeded('session/fee-per-tx-exceeded', 0, 0, fee.into() + 5, fee.into(), 0),
    );
}

#[test]
fn a_fee_beyond_128_bits_is_refused_whatever_its_low_word() {
    let making = one([limit('fee', 'per-transaction', 100, 0)].span());
    let bounds = [('L1_GAS', 2, 0x80000000000000000000000000000000)].span();
    assert_refused(
        pay_with(NOW, deploy_metered(), bounds, 0, making),
        ['session/fee-per-tx-exceeded', 0, 0, 0, 1, 100, 0].span(),
    );
}

#[test]
fn the_largest_amount_holds() {
    let account = deploy_metered();
    let last = Bounded::<u128>::MAX;
    let making = one([limit('fee', 'total', last, 0)].span());
    assert_passed(pay_at(NOW, account, last, making));
    assert_eq!(limit_state(account, making.session, 0).used, last);
    assert_refused(
        pay_at(NOW, account, 1, making),
        exceeded('session/fee-total-exceeded', 0, last.into(), 1, last.into(), 0),
    );
    assert_refused(
        pay_at(NOW, account, last, making),
        exceeded('session/fee-total-exceeded', 0, last.into(), last.into(), last.into(), 0),
    );
}

fn bounds(resource: felt252, max_amount: u64, max_price_per_unit: u128) -> ResourcesBounds {
    ResourcesBounds { resource, max_amount, max_price_per_unit }
}

#[test]
fn highest_fee_of_nothing_is_one() {
    assert_eq!(SessionComponent::highest_fee([].span(), 9), 1);
    assert_eq!(SessionComponent::highest_fee([bounds('L2_GAS', 0, 9)].span(), 9), 1);
    assert_eq!(SessionComponent::highest_fee([bounds('L2_GAS', 9, 0)].span(), 0), 1);
    assert_eq!(SessionComponent::highest_fee([bounds('L1_GAS', 1, 1)].span(), 9), 1);
}

#[test]
fn highest_fee_counts_the_tip_for_l2_gas_only() {
    let all = [bounds('L1_GAS', 2, 3), bounds('L2_GAS', 5, 7), bounds('L1_DATA', 11, 13)].span();
    assert_eq!(SessionComponent::highest_fee(all, 0), 184);
    assert_eq!(SessionComponent::highest_fee(all, 100), 684);
}

#[test]
fn highest_fee_of_the_largest_bounds_does_not_overflow() {
    let (amount, price) = (Bounded::<u64>::MAX, Bounded::<u128>::MAX);
    let all = [
        bounds('L1_GAS', amount, price), bounds('L2_GAS', amount, price),
        bounds('L1_DATA', amount, price),
    ]
        .span();
    let product = Into::<u64, u256>::into(amount) * price.into();
    assert_eq!(SessionComponent::highest_fee(all, price), 4 * product);
}

//
// Calls
//

#[test]
fn calls_per_transaction() {
    let account = deploy();
    let limits = [limit('calls', 'per-transaction', 2, 0)].span();
    assert_passed(calls_at(NOW, account, limits, 2));
    assert_passed(calls_at(NOW, account, limits, 2));
    let reason = exceeded('session/calls-per-tx-exceeded', 0, 0, 3, 2, 0);
    assert_refused(calls_at(NOW, account, limits, 3), reason);
    assert_foreseen(account, [call(), call(), call()].span(), limited(limits, 3), 0, reason);
}

#[test]
fn calls_in_total_are_calls_not_transactions() {
    let account = deploy();
    let limits = [limit('calls', 'total', 3, 0)].span();
    assert_passed(calls_at(NOW, account, limits, 2));
    let reason = exceeded('session/calls-total-exceeded', 0, 2, 2, 3, 0);
    assert_refused(calls_at(NOW, account, limits, 2), reason);
    assert_foreseen(account, [call(), call()].span(), long(limited(limits, 2)), 0, reason);
    assert_passed(calls_at(NOW, account, limits, 1));
    let reason = exceeded('session/calls-total-exceeded', 0, 3, 1, 3, 0);
    assert_refused(calls_at(NOW + 90 * HOUR, account, limits, 1), reason);
}

#[test]
fn calls_in_a_window_until_its_last_second() {
    let account = deploy();
    let limits = [limit('calls', 'window', 2, 3600)].span();
    assert_passed(calls_at(NOW, account, limits, 2));
    let reason = exceeded('session/calls-window-exceeded', 0, 2, 1, 2, NOW + HOUR);
    assert_refused(calls_at(NOW + 3599, account, limits, 1), reason);
    assert_passed(calls_at(NOW + 3600, account, limits, 2));
    let reason = exceeded('session/calls-window-exceeded', 0, 2, 1, 2, NOW + 2 * HOUR);
    assert_refused(calls_at(NOW + 3601, account, limits, 1), reason);
}

#[test]
fn calls_in_a_sliding_window_from_the_first() {
    let account = deploy();
    let limits = [limit('calls', 'sliding', 2, 7200)].span();
    assert_passed(calls_at(NOW + 3599, account, limits, 1));
    assert_passed(calls_at(NOW + 3600, account, limits, 1));
    let reason = exceeded('session/calls-window-exceeded', 0, 2, 1, 2, NOW + 7200);
    assert_refused(calls_at(NOW + 7199, account, limits, 1), reason);
    assert_passed(calls_at(NOW + 7200, account, limits, 2));
}

#[test]
fn a_limit_of_no_calls_lets_only_a_surrender_pass() {
    let account = deploy();
    let limits = [
        limit('calls', 'per-transaction', 0, 0),
        Limit { until: NOW - 1, ..limit('calls', 'total', 0, 0) },
    ]
        .span();
    let surrender = super::fixture::call_with(
        account.into(), selector!("revoke_session"), ['default', 5].span(),
    );
    let making = limited(limits, 1);
    let reason = exceeded('session/calls-per-tx-exceeded', 0, 0, 1, 0, 0);
    assert_refused(calls_at(NOW, account, limits, 1), reason);
    let making = Making { leaves: [].span(), ..making };
    assert_passes_alike_at(NOW, account, [surrender].span(), making);
}

#[test]
fn a_surrender_is_paid_for() {
    let account = deploy();
    let limits = [Limit { until: NOW - 1, ..limit('fee', 'total', 100, 0) }].span();
    let surrender = super::fixture::call_with(
        account.into(), selector!("revoke_session"), ['default', 5].span(),
    );
    let making = Making { leaves: [].span(), ..limited(limits, 1) };
    assert_refused_alike_at(
        NOW, account, [surrender].span(), making, ['session/limit-expired', 0].span(),
    );
}

#[test]
fn a_transaction_that_reverts_has_spent_its_calls() {
    let account = deploy();
    let making = limited([limit('calls', 'total', 3, 0)].span(), 1);
    // There is no such contract.
    assert!(run_at(NOW, account, [call()].span(), making).is_err());
    assert_eq!(limit_state(account, making.session, 0).used, 1);
}

//
// Ends
//

#[test]
fn a_limit_lasts_through_its_last_second() {
    let dapp = deploy_dapp();
    for resource in array!['fee', 'calls'] {
        let account = deploy();
        let until = NOW + 100;
        let limits = [Limit { until, ..limit(resource, 'total', 100, 0) }].span();
        let calls = [set_number(dapp)].span();
        assert_passes_alike_at(until, account, calls, limited(limits, 1));
        // `__execute__` refuses this, with the exact time.
        let reason = ['session/limit-expired', 0].span();
        assert_refused_alike_at(until + 1, account, calls, limited(limits, 1), reason);
    }
}

#[test]
fn the_end_of_a_later_limit_counts_as_well() {
    let account = deploy();
    let limits = [
        limit('fee', 'total', 100, 0), limit('calls', 'total', 100, 0),
        Limit { until: NOW + 100, ..limit('calls', 'window', 100, 3600) },
    ]
        .span();
    let reason = ['session/limit-expired', 2].span();
    let calls = [set_number(deploy_dapp())].span();
    assert_refused_alike_at(NOW + 101, account, calls, limited(limits, 1), reason);
}

#[test]
fn validate_refuses_what_certainly_ended() {
    let account = deploy();
    for (until, has_ended) in array![(NOW - 1, true), (NOW, false), (NOW + 3599, false)] {
        let limits = [Limit { until, ..limit('calls', 'total', 100, 0) }].span();
        let outcome = calls_at(NOW + 3599, deploy(), limits, 1);
        if has_ended {
            assert_refused(outcome, ['session/limit-expired', 0].span());
        } else {
            assert_passed(outcome);
        }
    }
    // Ended limits refuse even a fee of 0: they are of all that resource.
    let limits = [Limit { until: NOW - 1, ..limit('fee', 'total', 100, 0) }].span();
    assert_refused(calls_at(NOW, account, limits, 1), ['session/limit-expired', 0].span());
}

//
// Several limits
//

#[test]
fn a_transaction_is_held_against_every_limit_in_order() {
    let account = deploy_metered();
    let making = one(
        [
            limit('fee', 'per-transaction', 50, 0), limit('fee', 'total', 60, 0),
            limit('fee', 'window', 55, 3600), limit('calls', 'total', 2, 0),
        ]
            .span(),
    );
    assert_refused(
        pay_at(NOW, account, 61, making), exceeded('session/fee-per-tx-exceeded', 0, 0, 61, 50, 0),
    );
    assert_passed(pay_at(NOW, account, 50, making));
    assert_refused(
        pay_at(NOW, account, 11, making), exceeded('session/fee-total-exceeded', 1, 50, 11, 60, 0),
    );
    assert_refused(
        pay_at(NOW, account, 6, making),
        exceeded('session/fee-window-exceeded', 2, 50, 6, 55, NOW + HOUR),
    );
    assert_passed(pay_at(NOW, account, 5, making));
    assert_refused(
        pay_at(NOW + HOUR, account, 1, making),
        exceeded('session/calls-total-exceeded', 3, 2, 1, 2, 0),
    );
}

#[test]
fn where_one_limit_refuses_nothing_is_written() {
    let account = deploy_metered();
    let limits = [
        limit('fee', 'total', 100, 0), limit('fee', 'window', 50, 3600),
        limit('calls', 'total', 1, 0),
    ]
        .span();
    let making = one(limits);
    assert_refused(
        pay_at(NOW, account, 60, making),
        exceeded('session/fee-window-exceeded', 1, 0, 60, 50, NOW + HOUR),
    );
    for state in sessions(account).get_limits(making.session) {
        assert_eq!(state.word, 0);
    }
}

//
// What is kept
//

fn key_of(tag: felt252, code: felt252, token: felt252) -> felt252 {
    core::poseidon::poseidon_hash_span([tag, code, token].span())
}

/// What the account's storage has for a key.
fn usage_at(account: ContractAddress, key: felt252) -> felt252 {
    as_self(account);
    // Below 2^251 - 256, as all hashes here are.
    let word = storage_read_syscall(0, key.try_into().unwrap()).unwrap();
    as_protocol();
    word
}

#[test]
fn usage_is_kept_under_tag_code_and_token_and_nothing_else() {
    let account = deploy_metered();
    let making = one(
        [
            limit('fee', 'per-transaction', 100, 0), limit('fee', 'total', 100, 0),
            limit('fee', 'window', 100, 7200), limit('fee', 'sliding', 100, 7200),
            limit('calls', 'total', 100, 0), limit('calls', 'window', 100, 7200),
            limit('calls', 'sliding', 100, 3600),
        ]
            .span(),
    );
    assert_passed(pay_at(NOW + 1, account, 33, making));
    let start = |start: u64| Into::<u64, felt252>::into(start) * TWO_POW_128;
    for (code, word) in array![
        // Code, window, and spent, start, touched.
        (0, 0), (1, 33 + TOUCHED), (2 + 7200 * 0x100, 33 + start(EVEN) + TOUCHED),
        (3 + 7200 * 0x100, 33 + start(NOW) + TOUCHED), (0x11, 1 + TOUCHED),
        (0x12 + 7200 * 0x100, 1 + start(EVEN) + TOUCHED),
        (0x13 + 3600 * 0x100, 1 + start(NOW) + TOUCHED),
    ] {
        assert_eq!(usage_at(account, key_of('default', code, 0)), word);
    }
}

#[test]
fn usage_of_a_token_is_kept_without_the_standing_bit() {
    for flags in 0..4_u128 {
        let net: u128 = flags % 2;
        let of_token = limits::Limit {
            code: 0x20 + 3 + 4 * flags,
            kind: 3,
            amount: 7,
            until: 9,
            window: 0xffffffff,
            token: 'token',
        };
        let code = 0x20 + 3 + 4 * net.into() + 0xffffffff * 0x100;
        assert_eq!(of_token.usage_key('tag'), key_of('tag', code, 'token'));
    }
}

fn of_kind(kind: u128, window: u128) -> limits::Limit {
    limits::Limit { code: 0x20 + kind, kind, amount: 10, until: 0, window, token: 1 }
}

#[test]
fn usage_words_of_every_kind() {
    let word = |spent: felt252, start: felt252| spent + start * TWO_POW_128 + TOUCHED;
    // Seconds, not hours, for tokens.
    let window = of_kind(2, 7);
    assert_eq!(window.charged(0, 0, 4, 70), word(4, 70));
    assert_eq!(window.charged(0, word(4, 70), 6, 76), word(10, 70));
    assert_eq!(window.charged(0, word(10, 70), 10, 77), word(10, 77));
    assert_eq!(window.charged(0, word(10, 70), 3, 100), word(3, 98));
    let sliding = of_kind(3, 7);
    assert_eq!(sliding.charged(0, 0, 4, 71), word(4, 71));
    assert_eq!(sliding.charged(0, word(4, 71), 6, 77), word(10, 71));
    assert_eq!(sliding.charged(0, word(10, 71), 10, 78), word(10, 78));
    let total = of_kind(1, 0);
    assert_eq!(total.charged(0, 0, 4, 71), word(4, 0));
    assert_eq!(total.charged(0, word(4, 0), 6, 78), word(10, 0));
    // 0 is written, and passes what is exhausted.
    assert_eq!(total.charged(0, word(10, 0), 0, 78), word(10, 0));
    assert_eq!(total.charged(0, word(11, 0), 0, 78), word(11, 0));
}

#[test]
fn a_word_at_the_start_of_time_runs_if_it_was_written() {
    let sliding = of_kind(3, 7);
    assert_eq!(sliding.next_reset(TOUCHED + 10, 6), 7);
    assert_eq!(sliding.next_reset(TOUCHED + 10, 7), 0);
    assert_eq!(sliding.next_reset(0, 6), 0);
}

#[test]
#[should_panic(expected: ('session/token-window-exceeded', 5, 10, 1, 0, 10, 78))]
fn a_sliding_window_refuses_to_its_last_second() {
    let sliding = of_kind(3, 7);
    sliding.charged(5, 10 + 71 * TWO_POW_128 + TOUCHED, 1, 77);
}

#[test]
fn limits_tell_what_is_left() {
    let account = deploy_metered();
    let session = one(
        [
            limit('fee', 'per-transaction', 100, 0), limit('fee', 'total', 100, 0),
            limit('fee', 'window', 100, 7200), limit('fee', 'sliding', 100, 7200),
        ]
            .span(),
    )
        .session;
    let fresh = LimitState { used: 0, remaining: 100, window_start: 0, next_reset: 0, word: 0 };
    let window = LimitState { window_start: EVEN, next_reset: EVEN + 7200, ..fresh };
    testing::set_block_timestamp(EVEN + 7199);
    assert_eq!(sessions(account).get_limits(session), array![fresh, fresh, window, fresh]);

    assert_passed(pay_at(EVEN, account, 30, super::fixture::making_of_anything(session)));
    let total = LimitState { used: 30, remaining: 70, word: 30 + TOUCHED, ..fresh };
    let begun = 30 + EVEN.into() * TWO_POW_128 + TOUCHED;
    let spent = LimitState { used: 30, remaining: 70, word: begun, ..window };
    testing::set_block_timestamp(EVEN + 7199);
    assert_eq!(sessions(account).get_limits(session), array![fresh, total, spent, spent]);

    // Reset, though the words are as they were.
    testing::set_block_timestamp(EVEN + 7200);
    let next = LimitState {
        window_start: EVEN + 7200, next_reset: EVEN + 14400, word: begun, ..fresh,
    };
    let over = LimitState { word: begun, ..fresh };
    assert_eq!(sessions(account).get_limits(session), array![fresh, total, next, over]);
}

#[test]
fn limits_of_a_lower_amount_have_nothing_left() {
    let account = deploy();
    let limits = [limit('calls', 'total', 3, 0)].span();
    assert_passed(calls_at(NOW, account, limits, 2));
    let lower = long(limited([limit('calls', 'total', 1, 0)].span(), 1)).session;
    let state = limit_state(account, lower, 0);
    assert_eq!((state.used, state.remaining), (2, 0));
}

//
// What does not reset usage
//

/// Spends 2 of 3 calls; the session is then live.
fn two_of_three() -> (ContractAddress, Making) {
    let account = deploy();
    let making = limited([limit('calls', 'total', 3, 0)].span(), 2);
    assert_passed(run_at(NOW, account, [number(), number()].span(), making));
    (account, making)
}

fn number() -> starknet::account::Call {
    set_number(deploy_dapp())
}

fn version(making: Making, version: u32) -> Making {
    Making { session: Session { version, ..making.session }, ..making }
}

const ONE_LEFT: [felt252; 7] = ['session/calls-total-exceeded', 0, 2, 2, 0, 3, 0];

#[test]
fn a_new_version_has_the_usage_of_the_old() {
    let (account, making) = two_of_three();
    let next = version(making, 6);
    assert_refused(try_validate(account, [call(), call()].span(), next), ONE_LEFT.span());
    let larger = Session { limits: [limit('calls', 'total', 4, 0)].span(), ..next.session };
    let next = Making { session: larger, ..next };
    assert_passed(try_validate(account, [call(), call()].span(), next));
}

#[test]
fn another_key_has_the_usage_of_the_one_before() {
    let (account, making) = two_of_three();
    let next = version(making, 6);
    let session = Session { public_key: signing::public_key(0xace), ..next.session };
    let next = Making { session, key: 0xace, ..next };
    assert_refused(try_validate(account, [call(), call()].span(), next), ONE_LEFT.span());
}

#[test]
fn a_revocation_resets_nothing() {
    let (account, making) = two_of_three();
    as_self(account);
    sessions(account).revoke_session('default', 5);
    as_protocol();
    let next = version(making, 6);
    assert_refused(try_validate(account, [call(), call()].span(), next), ONE_LEFT.span());
}

#[test]
fn registering_again_resets_nothing() {
    let (account, making) = two_of_three();
    register(account, making.session);
    register(account, version(making, 6).session);
    let next = Making { is_authorized: false, ..version(making, 6) };
    assert_refused(try_validate(account, [call(), call()].span(), next), ONE_LEFT.span());
}

#[test]
fn a_new_epoch_resets_nothing() {
    let (account, making) = two_of_three();
    as_self(account);
    sessions(account).revoke_all();
    as_protocol();
    let epoch = sessions(account).get_epoch();
    let next = Making { epoch, ..version(making, 6) };
    assert_refused(try_validate(account, [call(), call()].span(), next), ONE_LEFT.span());
}

#[test]
fn a_pause_resets_nothing() {
    let (account, making) = two_of_three();
    as_self(account);
    sessions(account).pause_session('default');
    sessions(account).resume_session('default');
    as_protocol();
    assert_refused(try_validate(account, [call(), call()].span(), making), ONE_LEFT.span());
}

#[test]
fn another_tag_has_its_own_usage() {
    let (account, making) = two_of_three();
    let session = Session { tag: 'other', ..making.session };
    let other = Making { session, ..making };
    assert_passed(try_validate(account, [call(), call()].span(), other));
    assert_eq!(limit_state(account, making.session, 0).used, 2);
    assert_eq!(limit_state(account, session, 0).used, 2);
}

#[test]
fn another_kind_or_window_has_its_own_usage() {
    let (account, making) = two_of_three();
    for other in array![
        limit('calls', 'window', 3, 3600), limit('calls', 'sliding', 3, 3600),
        limit('fee', 'total', 3, 0),
    ] {
        let session = Session { limits: [other].span(), ..making.session };
        assert_eq!(limit_state(account, session, 0).used, 0);
    }
    // Another end is the same limit.
    let until = Limit { until: NOW + 9, ..limit('calls', 'total', 3, 0) };
    let session = Session { limits: [until].span(), ..making.session };
    assert_eq!(limit_state(account, session, 0).used, 2);
}
