//! What an account does not hold: every reason, by a registration and by a first use; and that both
//! judge alike.

use starknet::ContractAddress;
use starknet_sessions_interfaces::{Denied, Limit, Session};
use crate::session::policy::PolicyTrait;
use super::fixture::{
    CODE_SHIFT, DENIED_SHIFT, METERS_SHIFT, Making, NOW, Outcome, TOKENS_SHIFT, TWO_POW_128,
    UNTIL_SHIFT, anything, as_self, assert_foreseen, assert_passed, assert_refused, call, denied,
    deploy, invoke, limit, making, making_of_anything, session_with, token_limit, try_register,
    try_validate,
};

fn with_limits(limits: Span<Limit>) -> Session {
    Session { limits, ..session_with(anything().leaf()) }
}

fn with_denied(denied: Span<Denied>) -> Session {
    Session { denied, ..session_with(anything().leaf()) }
}

/// Asserts that neither a registration, nor a first use, nor the owner's own transaction make the
/// session live.
fn assert_refused_everywhere(session: Session, reason: Span<felt252>) {
    let account = deploy();
    assert_refused(try_register(account, session), reason);
    let making = making_of_anything(session);
    assert_refused(try_validate(account, [call()].span(), making), reason);
    assert_foreseen(account, [call()].span(), making, 0, reason);
    // Not for want of authorization.
    let making = Making { is_authorized: false, ..making };
    assert_refused(try_validate(account, [call()].span(), making), reason);
    assert_refused(try_register_unsigned(account, session), reason);
}

fn assert_limits_refused(limits: Span<Limit>, reason: felt252, index: felt252) {
    assert_refused_everywhere(with_limits(limits), [reason, index].span());
}

fn assert_accepted(session: Session) {
    let account = deploy();
    assert_passed(try_validate(account, [call()].span(), making_of_anything(session)));
    assert_passed(try_register(account, session));
}

fn token() -> ContractAddress {
    0x70ce.try_into().unwrap()
}

//
// Limits
//

fn many(count: u32) -> Span<Limit> {
    let mut limits = array![];
    for window in 1..count + 1 {
        limits.append(token_limit(token(), 'window', 9, window));
    }
    limits.span()
}

#[test]
fn sixteen_limits_are_held() {
    assert_accepted(with_limits(many(16)));
}

#[test]
fn seventeen_limits_are_too_many() {
    assert_refused_everywhere(with_limits(many(17)), ['session/too-many-limits'].span());
}

#[test]
fn as_many_limits_as_a_token_can_count_are_too_many() {
    assert_refused_everywhere(with_limits(many(31)), ['session/too-many-limits'].span());
}

#[test]
fn more_limits_than_a_token_can_count_are_too_many() {
    assert_refused(
        try_register_unsigned(deploy(), with_limits(many(32))), ['session/too-many-limits'].span(),
    );
}

#[test]
fn every_kind_in_canonical_order_is_held() {
    let low = token();
    let high = 0x70cf.try_into().unwrap();
    let net = |limit: Limit| Limit { accounting: 'net', ..limit };
    assert_accepted(
        with_limits(
            [
                limit('fee', 'per-transaction', 1, 0), limit('fee', 'total', 1, 0),
                limit('fee', 'window', 1, 3600), limit('fee', 'window', 1, 7200),
                limit('fee', 'sliding', 1, 3600), limit('calls', 'per-transaction', 9, 0),
                limit('calls', 'total', 9, 0), limit('calls', 'sliding', 9, 3600),
                token_limit(low, 'per-transaction', 1, 0), token_limit(low, 'total', 1, 0),
                net(token_limit(low, 'total', 1, 0)), token_limit(low, 'window', 1, 1),
                token_limit(low, 'window', 1, 0xffffffff), net(token_limit(low, 'window', 1, 1)),
                token_limit(low, 'sliding', 1, 1), token_limit(high, 'per-transaction', 1, 0),
            ]
                .span(),
        ),
    );
}

#[test]
fn a_limit_may_let_approvals_stand() {
    let limit = Limit { standing_approval: true, ..token_limit(token(), 'total', 9, 0) };
    assert_accepted(with_limits([limit].span()));
    assert_accepted(with_limits([Limit { accounting: 'net', ..limit }].span()));
}

/// A registration of a limit whose words are none. A token has no words, but codes.
fn assert_word_unknown(wrong: Limit) {
    assert_refused(
        try_register_unsigned(deploy(), with_limits([limit('calls', 'total', 9, 0), wrong].span())),
        ['session/limit-unknown', 1].span(),
    );
}

#[test]
fn an_unknown_resource_is_refused() {
    assert_word_unknown(limit('gas', 'total', 9, 0));
    assert_word_unknown(limit(0, 'total', 9, 0));
}

#[test]
fn an_unknown_kind_is_refused() {
    assert_word_unknown(limit('calls', 'daily', 9, 0));
    assert_word_unknown(limit('calls', 0, 9, 0));
}

#[test]
fn an_unknown_accounting_is_refused() {
    assert_word_unknown(Limit { accounting: 'none', ..limit('calls', 'window', 9, 3600) });
    assert_word_unknown(Limit { accounting: 0, ..limit('calls', 'window', 9, 3600) });
}

/// A first use of a session whose tail has these felts, with so many limits and denied entries.
fn assert_tail_refused(
    tail: Span<felt252>, meters: felt252, tokens: felt252, denied: felt252, reason: Span<felt252>,
) {
    let making = Making {
        tail: Some(tail),
        terms: meters * METERS_SHIFT + tokens * TOKENS_SHIFT + denied * DENIED_SHIFT,
        ..making_of_anything(session_with(anything().leaf())),
    };
    assert_refused(try_validate(deploy(), [call()].span(), making), reason);
}

#[test]
fn an_unknown_code_is_refused() {
    let unknown = ['session/limit-unknown', 0].span();
    // A token's where fee and calls are told, and none at all.
    for code in array![0x20, 0x21, 0x30, 0x41, 0xf0] {
        assert_tail_refused([9 + code * CODE_SHIFT].span(), 1, 0, 0, unknown);
    }
    // Fee's and calls' where tokens are told, and none at all.
    for code in array![0, 1, 0x10, 0x11, 0x30, 0x31, 0x61, 0xff] {
        assert_tail_refused([9 + code * CODE_SHIFT, 0x70ce].span(), 0, 1, 0, unknown);
    }
}

#[test]
fn more_limits_of_both_sorts_than_sixteen_are_too_many() {
    let mut limits = array![limit('fee', 'total', 9, 0), limit('calls', 'total', 9, 0)];
    limits.append_span(many(14));
    assert_accepted(with_limits(limits.span()));
    limits.append(token_limit(token(), 'sliding', 9, 1));
    assert_refused_everywhere(with_limits(limits.span()), ['session/too-many-limits'].span());
}

#[test]
fn a_kind_without_a_window_has_none() {
    for kind in array!['per-transaction', 'total'] {
        assert_limits_refused(
            [token_limit(token(), kind, 9, 1)].span(), 'session/limit-needless-window', 0,
        );
    }
}

#[test]
fn a_kind_with_a_window_has_one() {
    for kind in array!['window', 'sliding'] {
        assert_limits_refused(
            [limit('calls', 'total', 9, 0), token_limit(token(), kind, 9, 0)].span(),
            'session/limit-zero-window',
            1,
        );
    }
}

#[test]
fn windows_of_fee_and_calls_are_hours() {
    for resource in array!['fee', 'calls'] {
        assert_limits_refused(
            [limit(resource, 'window', 9, 3601)].span(), 'session/limit-window-not-hours', 0,
        );
    }
    assert_limits_refused(
        [limit('fee', 'total', 9, 0), limit('calls', 'sliding', 9, 3599)].span(),
        'session/limit-window-not-hours',
        1,
    );
}

#[test]
fn a_limit_of_a_token_names_it() {
    assert_limits_refused([limit('token', 'total', 9, 0)].span(), 'session/limit-no-token', 0);
}

#[test]
fn only_limits_of_tokens_count_net_or_let_approvals_stand() {
    for resource in array!['fee', 'calls'] {
        let plain = limit(resource, 'total', 9, 0);
        assert_limits_refused(
            [Limit { accounting: 'net', ..plain }].span(), 'session/limit-not-for-tokens', 0,
        );
        assert_limits_refused(
            [Limit { standing_approval: true, ..plain }].span(), 'session/limit-not-for-tokens', 0,
        );
    }
}

#[test]
fn only_limits_of_tokens_name_a_token() {
    let account = deploy();
    let mut calldata = array![];
    let wrong = Limit { token: token(), ..limit('calls', 'total', 9, 0) };
    with_limits([limit('fee', 'total', 9, 0), wrong].span()).serialize(ref calldata);
    calldata.append(0);
    assert_refused(
        invoke(account, selector!("register_session"), calldata.span()),
        ['session/limit-not-for-tokens', 1].span(),
    );
}

#[test]
fn limits_that_differ_in_amount_end_or_standing_approval_only_are_duplicates() {
    let one = token_limit(token(), 'total', 9, 0);
    for other in array![
        one, Limit { amount: 10, ..one }, Limit { until: NOW + 9, ..one },
        Limit { standing_approval: true, ..one },
    ] {
        assert_limits_refused([one, other].span(), 'session/limit-duplicate', 1);
    }
}

#[test]
fn limits_stand_in_order() {
    let high = 0x70cf.try_into().unwrap();
    let net = token_limit(token(), 'total', 9, 0);
    let net = Limit { accounting: 'net', ..net };
    for (first, second) in array![
        // Resource, token, kind, accounting, window.
        (limit('calls', 'per-transaction', 9, 0), limit('fee', 'sliding', 9, 3600)),
        (token_limit(high, 'per-transaction', 9, 0), token_limit(token(), 'sliding', 9, 1)),
        (limit('calls', 'total', 9, 0), limit('calls', 'per-transaction', 9, 0)),
        (limit('calls', 'sliding', 9, 3600), limit('calls', 'window', 9, 7200)),
        (net, token_limit(token(), 'total', 9, 0)),
        (
            Limit { accounting: 'net', ..token_limit(token(), 'window', 9, 1) },
            token_limit(token(), 'window', 9, 2),
        ),
        (limit('fee', 'window', 9, 7200), limit('fee', 'window', 9, 3600)),
    ] {
        let account = deploy();
        let session = with_limits([first, second].span());
        let reason = ['session/limit-unordered', 1].span();
        assert_refused(try_register(account, session), reason);
        let use_it = try_validate(account, [call()].span(), making_of_anything(session));
        assert_refused(use_it, reason);
    }
}

#[test]
fn limits_of_tokens_stand_behind_the_others() {
    // A token cannot say it otherwise.
    let limits = [token_limit(token(), 'total', 9, 0), limit('calls', 'total', 9, 0)].span();
    assert_refused(
        try_register_unsigned(deploy(), with_limits(limits)), ['session/limit-unordered', 1].span(),
    );
}

/// A registration by the account itself.
fn try_register_unsigned(account: ContractAddress, session: Session) -> Outcome {
    as_self(account);
    let mut calldata = array![];
    session.serialize(ref calldata);
    calldata.append(0);
    invoke(account, selector!("register_session"), calldata.span())
}

#[test]
fn tokens_are_ordered_as_numbers_of_any_size() {
    let high: ContractAddress = 0x700000000000000000000000000000000000000000000000000000000000000
        .try_into()
        .unwrap();
    let low = 0xffffffffffffffffffffffffffffffff.try_into().unwrap();
    assert_accepted(
        with_limits([token_limit(low, 'total', 9, 0), token_limit(high, 'total', 9, 0)].span()),
    );
    assert_limits_refused(
        [token_limit(high, 'total', 9, 0), token_limit(low, 'total', 9, 0)].span(),
        'session/limit-unordered',
        1,
    );
}

#[test]
fn a_third_limit_is_held_against_the_second() {
    let limits = [
        limit('fee', 'total', 9, 0), limit('calls', 'window', 9, 7200),
        limit('calls', 'window', 9, 3600),
    ]
        .span();
    assert_limits_refused(limits, 'session/limit-unordered', 2);
}

//
// Denied entries
//

fn many_denied(count: u32) -> Span<Denied> {
    let mut entries = array![];
    for i in 1..count + 1 {
        entries.append(denied(i.into(), 0, 0));
    }
    entries.span()
}

#[test]
fn as_many_entries_as_a_token_can_count_are_held() {
    assert_accepted(with_denied(many_denied(127)));
}

#[test]
fn more_entries_are_too_many() {
    assert_refused(
        try_register_unsigned(deploy(), with_denied(many_denied(128))),
        ['session/too-many-denied'].span(),
    );
}

#[test]
fn entries_in_ascending_order_are_held() {
    assert_accepted(
        with_denied(
            [denied(0, 1, 0), denied(0, -1, 9), denied(1, 0, 0), denied(1, 1, 0), denied(2, 0, 0)]
                .span(),
        ),
    );
}

#[test]
fn an_entry_denies_not_everything() {
    // It has ended, or the call itself would be denied first.
    assert_refused_everywhere(
        with_denied([denied(0, 0, NOW - 1)].span()), ['session/denied-everything', 0].span(),
    );
}

#[test]
fn entries_that_differ_in_their_end_only_are_duplicates() {
    assert_refused_everywhere(
        with_denied([denied(1, 1, 0), denied(1, 1, NOW + 9)].span()),
        ['session/denied-duplicate', 1].span(),
    );
}

#[test]
fn entries_stand_in_order() {
    for (first, second) in array![
        (denied(2, 1, 0), denied(1, 2, 0)), (denied(1, 2, 0), denied(1, 1, 0)),
        (denied(1, TWO_POW_128, 0), denied(1, 5, 0)), (denied(TWO_POW_128, 1, 0), denied(5, 1, 0)),
    ] {
        let account = deploy();
        let session = with_denied([denied(0, 1, 0), first, second].span());
        let reason = ['session/denied-unordered', 2].span();
        assert_refused(try_register(account, session), reason);
        let use_it = try_validate(account, [call()].span(), making_of_anything(session));
        assert_refused(use_it, reason);
    }
}

#[test]
fn an_end_beyond_64_bits_is_malformed() {
    // Its low half alone would have ended.
    for until in array![0x10000000000000000, TWO_POW_128, -1] {
        assert_tail_refused([1, 1, until].span(), 0, 0, 1, ['session/malformed-token'].span());
    }
}

#[test]
fn an_end_of_a_limit_beyond_64_bits_is_malformed_too() {
    // No view could be asked about such a session.
    for until in array![0x10000000000000000, 0x80000000000000000000] {
        let limit = 9 + 0x11 * CODE_SHIFT + until * UNTIL_SHIFT;
        assert_tail_refused([limit].span(), 1, 0, 0, ['session/malformed-token'].span());
    }
}

#[test]
fn limits_are_judged_before_denied_entries() {
    let session = Session {
        limits: [limit('calls', 'total', 9, 1)].span(),
        ..with_denied([denied(0, 0, NOW - 1)].span()),
    };
    assert_refused_everywhere(session, ['session/limit-needless-window', 0].span());
}

//
// Layout
//

/// Validates a token that has only these felts after the fixed ones; nobody signed it.
fn assert_layout_malformed(terms: felt252, tail: Span<felt252>) {
    let mut felts = super::fixture::unsigned(Making { terms, ..making() });
    felts.append_span(tail);
    starknet::testing::set_signature(felts.span());
    let mut calldata = array![];
    array![call()].serialize(ref calldata);
    assert_refused(
        invoke(deploy(), selector!("__validate__"), calldata.span()),
        ['session/malformed-token'].span(),
    );
}

#[test]
fn counts_beyond_the_token_are_malformed() {
    assert_layout_malformed(METERS_SHIFT, [].span());
    assert_layout_malformed(2 * METERS_SHIFT, [9].span());
    assert_layout_malformed(31 * METERS_SHIFT, [9, 9, 9].span());
    assert_layout_malformed(TOKENS_SHIFT, [].span());
    assert_layout_malformed(31 * TOKENS_SHIFT, [9, 9, 9].span());
    assert_layout_malformed(DENIED_SHIFT, [1, 2].span());
    assert_layout_malformed(127 * DENIED_SHIFT, [1, 2, 0].span());
    assert_layout_malformed(METERS_SHIFT + TOKENS_SHIFT, [9, 9].span());
    assert_layout_malformed(METERS_SHIFT + DENIED_SHIFT, [9, 1, 2].span());
    assert_layout_malformed(super::fixture::CALLER_SHIFT, [].span());
}

#[test]
fn a_limit_of_a_token_without_its_address_is_malformed() {
    assert_layout_malformed(TOKENS_SHIFT, [9 + 0x21 * CODE_SHIFT].span());
}

#[test]
fn a_required_caller_of_zero_is_malformed() {
    assert_layout_malformed(super::fixture::CALLER_SHIFT, [0].span());
}

#[test]
fn terms_above_their_bits_are_malformed() {
    for times in array![1, 2, 0xff] {
        assert_layout_malformed(times * super::fixture::MAGIC_SHIFT, [0xca11e7].span());
    }
    // The layout before this one, and one without magic.
    let magic = 'session2' * super::fixture::MAGIC_SHIFT;
    assert_layout_malformed(-super::fixture::MAGIC_SHIFT, [].span());
    assert_layout_malformed(-magic, [].span());
}

#[test]
fn six_felts_are_no_token() {
    for count in array![3, 6] {
        let felts = super::fixture::unsigned(making());
        starknet::testing::set_signature(felts.span().slice(0, count));
        let mut calldata = array![];
        array![call()].serialize(ref calldata);
        assert_refused(
            invoke(deploy(), selector!("__validate__"), calldata.span()),
            ['session/malformed-token'].span(),
        );
    }
}
