//! Conditions on calldata: each of them, on felts and on u256, and every way to bring a wrong rule.

use starknet::ContractAddress;
use crate::session::policy::{Policy, PolicyTrait};
use super::fixture::{
    ANYTHING, DAPP, EXACT, LENGTH_SHIFT, Making, TWO_POW_128, anything, assert_foreseen,
    assert_passed, assert_refused, call_with, deploy, policy, try_validate, two_leaves, with_root,
};

const EQ: felt252 = 1;
const NE: felt252 = 2;
const LT: felt252 = 3;
const LE: felt252 = 4;
const GT: felt252 = 5;
const GE: felt252 = 6;
const ONE_OF: felt252 = 7;
const U256: felt252 = 8;
/// The largest felt.
const LAST: felt252 = -1;
const MALFORMED: felt252 = 'session/malformed-token';

/// The felts of a rule in a token.
fn rule(word: felt252, code: felt252, values: Span<felt252>) -> Span<felt252> {
    let count: felt252 = if Into::<felt252, u256>::into(code) > 8 {
        (values.len() / 2).into()
    } else {
        values.len().into()
    };
    rule_of(word, code, count, values)
}

fn rule_of(word: felt252, code: felt252, count: felt252, values: Span<felt252>) -> Span<felt252> {
    let mut felts = array![word + code * TWO_POW_128 + count * LENGTH_SHIFT];
    felts.append_span(values);
    felts.span()
}

fn both(a: Span<felt252>, b: Span<felt252>) -> Span<felt252> {
    let mut felts = array![];
    felts.append_span(a);
    felts.append_span(b);
    felts.span()
}

/// A leaf word of this kind, with these rules.
fn leaf_of(kind: felt252, rules: Span<felt252>) -> Span<felt252> {
    both([kind + rules.len().into() * LENGTH_SHIFT].span(), rules)
}

/// The allowed call under these rules.
fn ruled(rules: Span<felt252>) -> Making {
    with_root(Policy { rules, ..policy() }.leaf(), leaf_of(EXACT, rules))
}

/// A token that brings `felts` where the owner signed the leaf of `rules`.
fn tampered(rules: Span<felt252>, felts: Span<felt252>) -> Making {
    with_root(Policy { rules, ..policy() }.leaf(), leaf_of(EXACT, felts))
}

fn set(calldata: Span<felt252>) -> starknet::account::Call {
    call_with(DAPP, selector!("set_number"), calldata)
}

/// That `__validate__` says what `check_use` says is seen below, where the tables are shorter.
fn assert_holds(account: ContractAddress, rules: Span<felt252>, calldata: Span<felt252>) {
    assert_foreseen(account, [set(calldata)].span(), ruled(rules), 0, [].span());
}

fn assert_fails(
    account: ContractAddress, rules: Span<felt252>, calldata: Span<felt252>, reason: Span<felt252>,
) {
    assert_foreseen(account, [set(calldata)].span(), ruled(rules), 0, reason);
}

const BROKEN: [felt252; 3] = ['session/rule-broken', 0, 0];
const MISSING: [felt252; 3] = ['session/argument-missing', 0, 0];

/// Holds a felt against a bound, by every value of the table.
fn assert_felts(code: felt252, bound: felt252, table: Span<(felt252, bool)>) {
    let account = deploy();
    let rules = rule(0, code, [bound].span());
    for (value, holds) in table {
        if *holds {
            assert_holds(account, rules, [*value].span());
        } else {
            assert_fails(account, rules, [*value].span(), BROKEN.span());
        }
    }
}

#[test]
fn felt_eq() {
    assert_felts(EQ, 10, [(9, false), (10, true), (11, false), (LAST, false)].span());
}

#[test]
fn felt_ne() {
    assert_felts(NE, 10, [(9, true), (10, false), (11, true), (LAST, true)].span());
}

#[test]
fn felt_lt() {
    assert_felts(LT, 10, [(0, true), (9, true), (10, false), (11, false), (LAST, false)].span());
}

#[test]
fn felt_le() {
    assert_felts(LE, 10, [(0, true), (9, true), (10, true), (11, false), (LAST, false)].span());
}

#[test]
fn felt_gt() {
    assert_felts(GT, 10, [(0, false), (9, false), (10, false), (11, true), (LAST, true)].span());
}

#[test]
fn felt_ge() {
    assert_felts(GE, 10, [(0, false), (9, false), (10, true), (11, true), (LAST, true)].span());
}

#[test]
fn nothing_is_less_than_zero_nor_greater_than_the_largest_felt() {
    assert_felts(LT, 0, [(0, false), (LAST, false)].span());
    assert_felts(GT, LAST, [(0, false), (LAST, false)].span());
    assert_felts(GE, LAST, [(LAST, true), (LAST - 1, false)].span());
}

#[test]
fn felts_beyond_128_bits_compare_as_numbers() {
    let table = [(TWO_POW_128 - 1, true), (TWO_POW_128, true), (TWO_POW_128 + 1, false)].span();
    assert_felts(LE, TWO_POW_128, table);
}

#[test]
fn felt_one_of() {
    let account = deploy();
    let rules = rule(0, ONE_OF, [3, LAST, 0].span());
    for value in array![3, LAST, 0] {
        assert_holds(account, rules, [value].span());
    }
    for value in array![1, 2, 4, LAST - 1] {
        assert_fails(account, rules, [value].span(), BROKEN.span());
    }
}

#[test]
fn one_of_a_single_value() {
    let account = deploy();
    assert_holds(account, rule(0, ONE_OF, [3].span()), [3].span());
    assert_fails(account, rule(0, ONE_OF, [3].span()), [4].span(), BROKEN.span());
}

#[test]
fn one_of_255_values() {
    let account = deploy();
    let mut values: Array<felt252> = array![];
    for i in 1..256_u32 {
        values.append(i.into());
    }
    let rules = rule(0, ONE_OF, values.span());
    assert_holds(account, rules, [255].span());
    assert_fails(account, rules, [256].span(), BROKEN.span());
}

/// The same for pairs; the bound is 5 + 1 * 2^128.
fn assert_pairs(code: felt252, table: Span<(felt252, felt252, bool)>) {
    let account = deploy();
    let rules = rule(0, code + U256, [5, 1].span());
    for (low, high, holds) in table {
        if *holds {
            assert_holds(account, rules, [*low, *high].span());
        } else {
            assert_fails(account, rules, [*low, *high].span(), BROKEN.span());
        }
    }
}

#[test]
fn u256_eq() {
    assert_pairs(EQ, [(5, 1, true), (5, 0, false), (1, 5, false), (6, 1, false)].span());
}

#[test]
fn u256_ne() {
    assert_pairs(NE, [(5, 1, false), (5, 0, true), (1, 5, true), (6, 1, true)].span());
}

#[test]
fn u256_lt() {
    assert_pairs(LT, [(4, 1, true), (5, 1, false), (6, 0, true), (0, 2, false)].span());
}

#[test]
fn u256_le() {
    let table = [(4, 1, true), (5, 1, true), (6, 1, false), (6, 0, true), (0, 2, false)].span();
    assert_pairs(LE, table);
}

#[test]
fn u256_gt() {
    assert_pairs(
        GT, [(4, 1, false), (5, 1, false), (6, 1, true), (6, 0, false), (0, 2, true)].span(),
    );
}

#[test]
fn u256_ge() {
    assert_pairs(GE, [(4, 1, false), (5, 1, true), (6, 0, false), (0, 2, true)].span());
}

#[test]
fn u256_one_of() {
    let account = deploy();
    let rules = rule(0, ONE_OF + U256, [5, 1, 7, 0].span());
    assert_holds(account, rules, [5, 1].span());
    assert_holds(account, rules, [7, 0].span());
    // Of two pairs, never the words across them.
    for pair in array![[1, 7], [5, 0], [7, 1], [0, 5]] {
        assert_fails(account, rules, pair.span(), BROKEN.span());
    }
}

#[test]
fn what_is_no_u256_breaks_every_condition() {
    let account = deploy();
    for code in array![EQ, NE, LT, LE, GT, GE, ONE_OF] {
        let rules = rule(0, code + U256, [5, 1].span());
        for calldata in array![[TWO_POW_128, 0], [0, TWO_POW_128], [LAST, LAST]] {
            assert_fails(account, rules, calldata.span(), BROKEN.span());
        }
    }
}

#[test]
fn the_largest_words_are_a_u256() {
    let account = deploy();
    let last = TWO_POW_128 - 1;
    assert_holds(account, rule(0, EQ + U256, [last, last].span()), [last, last].span());
}

#[test]
fn a_word_past_the_end_is_missing() {
    let account = deploy();
    let word = rule(1, EQ, [7].span());
    assert_holds(account, word, [0, 7].span());
    assert_fails(account, word, [7].span(), MISSING.span());
    assert_fails(account, word, [].span(), MISSING.span());
}

#[test]
fn both_words_of_a_u256_must_be_there() {
    let account = deploy();
    let pair = rule(1, EQ + U256, [7, 0].span());
    assert_holds(account, pair, [1, 7, 0].span());
    assert_fails(account, pair, [1, 7].span(), MISSING.span());
    assert_fails(account, pair, [1].span(), MISSING.span());
}

#[test]
fn a_missing_word_refuses_even_where_any_other_value_would_do() {
    let account = deploy();
    assert_fails(account, rule(3, NE, [7].span()), [7].span(), MISSING.span());
}

#[test]
fn words_beyond_32_bits_are_missing() {
    let account = deploy();
    for word in array![0xffffffff, 0x100000000, TWO_POW_128 - 1] {
        assert_fails(account, rule(word, EQ, [7].span()), [7, 7].span(), MISSING.span());
        assert_fails(account, rule(word, EQ + U256, [7, 7].span()), [7, 7].span(), MISSING.span());
    }
}

#[test]
fn every_rule_of_a_leaf_must_hold() {
    let account = deploy();
    let rules = both(rule(0, GE, [5].span()), rule(0, LE, [9].span()));
    for value in array![5, 7, 9] {
        assert_holds(account, rules, [value].span());
    }
    assert_fails(account, rules, [4].span(), BROKEN.span());
    let reason = ['session/rule-broken', 0, 1].span();
    assert_fails(account, rules, [10].span(), reason);
    assert_refused(try_validate(account, [set([10].span())].span(), ruled(rules)), reason);
    let rules = both(rules, rule(2, EQ, [1].span()));
    assert_fails(account, rules, [7].span(), ['session/argument-missing', 0, 2].span());
}

#[test]
fn words_no_rule_speaks_of_are_free() {
    assert_holds(deploy(), rule(1, EQ, [7].span()), [LAST, 7, LAST].span());
}

#[test]
fn rules_of_a_wildcard_hold_for_every_call() {
    let account = deploy();
    let rules = rule(0, EQ, [7].span());
    let making = with_root(
        Policy { rules, ..anything() }.leaf(), both(leaf_of(ANYTHING, rules), [0].span()),
    );
    let other = call_with(0xabc, 'whatever', [7].span());
    assert_passed(try_validate(account, [set([7].span()), other].span(), making));
    let wrong = call_with(0xabc, 'whatever', [8].span());
    assert_refused(
        try_validate(account, [set([7].span()), wrong].span(), making),
        ['session/rule-broken', 1, 0].span(),
    );
}

#[test]
fn a_repeated_leaf_holds_its_rules_against_the_later_calldata() {
    let account = deploy();
    let rules = both(rule(0, LE, [7].span()), rule(1, EQ, [1].span()));
    let making = Making { leaves: both(leaf_of(EXACT, rules), [0, 0].span()), ..ruled(rules) };
    let good = set([7, 1].span());
    assert_passed(try_validate(account, [good, good, good].span(), making));
    for (calldata, reason) in array![
        ([8, 1].span(), ['session/rule-broken', 2, 0].span()),
        ([7, 2].span(), ['session/rule-broken', 2, 1].span()),
        ([7].span(), ['session/argument-missing', 2, 1].span()),
    ] {
        let calls = [good, good, set(calldata)].span();
        assert_refused(try_validate(account, calls, making), reason);
        assert_foreseen(account, calls, making, 0, reason);
    }
}

#[test]
fn rules_and_proofs_stand_side_by_side() {
    let account = deploy();
    let rules = rule(0, EQ, [7].span());
    let mine = Policy { rules, ..policy() }.leaf();
    let making = Making {
        depth: 1,
        ..with_root(two_leaves(mine, 'other'), both(leaf_of(EXACT, rules), ['other'].span())),
    };
    assert_passed(try_validate(account, [set([7].span())].span(), making));
    assert_refused(try_validate(account, [set([8].span())].span(), making), BROKEN.span());
}

#[test]
fn of_two_leaves_for_one_call_the_token_picks() {
    let account = deploy();
    let (small, large) = (rule(0, LT, [10].span()), rule(0, GT, [90].span()));
    let (a, b) = (Policy { rules: small, ..policy() }, Policy { rules: large, ..policy() });
    let root = two_leaves(a.leaf(), b.leaf());
    let by_small = both(leaf_of(EXACT, small), [b.leaf()].span());
    let by_large = both(leaf_of(EXACT, large), [a.leaf()].span());
    let making = Making { depth: 1, ..with_root(root, both(by_small, by_large)) };
    let (five, fifty, last) = (set([5].span()), set([50].span()), set([95].span()));
    assert_passed(try_validate(account, [five, last].span(), making));
    assert_refused(
        try_validate(account, [five, fifty].span(), making), ['session/rule-broken', 1, 0].span(),
    );
}

//
// A thief's rules
//

#[test]
fn no_felt_of_a_rule_can_be_another() {
    let account = deploy();
    let signed = both(rule(0, EQ, [9].span()), rule(1, ONE_OF, [1, 2].span()));
    let calldata = [7, 2].span();
    for forged in array![
        // Another value, another condition, another word, another type.
        both(rule(0, EQ, [7].span()), rule(1, ONE_OF, [1, 2].span())),
        both(rule(0, NE, [9].span()), rule(1, ONE_OF, [1, 2].span())),
        both(rule(0, LE, [9].span()), rule(1, ONE_OF, [1, 2].span())),
        both(rule(2, EQ, [9].span()), rule(1, ONE_OF, [1, 2].span())),
        both(rule(0, LE + U256, [9, 9].span()), rule(1, ONE_OF, [1, 2].span())),
        // One rule only, none, one more, in another order.
        rule(1, ONE_OF, [1, 2].span()), [].span(), both(signed, rule(0, EQ, [7].span())),
        both(rule(1, ONE_OF, [1, 2].span()), rule(0, EQ, [9].span())),
        // One value more, one less, in another order.
        both(rule(0, EQ, [9].span()), rule(1, ONE_OF, [1, 2, 3].span())),
        both(rule(0, EQ, [9].span()), rule(1, ONE_OF, [2].span())),
        both(rule(0, EQ, [9].span()), rule(1, ONE_OF, [2, 1].span())),
    ] {
        assert_refused(
            try_validate(account, [set(calldata)].span(), tampered(signed, forged)),
            ['session/call-not-allowed', 0].span(),
        );
    }
}

#[test]
fn eq_is_not_one_of_a_single_value() {
    // They allow the same, and are signed as different words.
    assert_refused(
        try_validate(
            deploy(),
            [set([7].span())].span(),
            tampered(rule(0, EQ, [7].span()), rule(0, ONE_OF, [7].span())),
        ),
        ['session/call-not-allowed', 0].span(),
    );
}

#[test]
fn a_leaf_without_rules_cannot_bring_rules() {
    assert_refused(
        try_validate(
            deploy(), [set([7].span())].span(), tampered([].span(), rule(0, EQ, [7].span())),
        ),
        ['session/call-not-allowed', 0].span(),
    );
}

/// Validates a token whose leaves have these felts, under any root.
fn assert_malformed(account: ContractAddress, leaves: Span<felt252>) {
    let making = with_root('root', leaves);
    assert_foreseen(account, [set([7].span())].span(), making, 0, [MALFORMED].span());
}

#[test]
fn unknown_conditions_are_malformed() {
    let account = deploy();
    for code in array![0, U256, U256 + 8, U256 + 9, 0xff] {
        assert_malformed(account, leaf_of(EXACT, rule_of(0, code, 1, [7, 7].span())));
    }
}

#[test]
fn counts_that_do_not_fit_the_condition_are_malformed() {
    let account = deploy();
    let values = [7, 7, 7, 7].span();
    for code in array![EQ, NE, LT, LE, GT, GE, EQ + U256, GE + U256] {
        assert_malformed(account, leaf_of(EXACT, rule_of(0, code, 0, values)));
        assert_malformed(account, leaf_of(EXACT, rule_of(0, code, 2, values)));
    }
    assert_malformed(account, leaf_of(EXACT, rule_of(0, ONE_OF, 0, values)));
    assert_malformed(account, leaf_of(EXACT, rule_of(0, ONE_OF + U256, 0, values)));
}

#[test]
fn one_of_256_values_is_malformed() {
    let mut values = array![];
    for _ in 0..256_u32 {
        values.append(7);
    }
    assert_malformed(deploy(), leaf_of(EXACT, rule_of(0, ONE_OF, 256, values.span())));
}

#[test]
fn a_count_beyond_every_felt_is_malformed() {
    let account = deploy();
    let huge = 0x100000000000000000000000000000;
    assert_malformed(account, leaf_of(EXACT, rule_of(0, ONE_OF, huge, [7].span())));
    assert_malformed(account, leaf_of(EXACT, rule_of(0, EQ, huge, [7].span())));
}

#[test]
fn values_that_are_not_there_are_malformed() {
    let account = deploy();
    assert_malformed(account, leaf_of(EXACT, rule_of(0, EQ, 1, [].span())));
    assert_malformed(account, leaf_of(EXACT, rule_of(0, EQ + U256, 1, [7].span())));
    assert_malformed(account, leaf_of(EXACT, rule_of(0, ONE_OF, 3, [7, 7].span())));
    assert_malformed(account, leaf_of(EXACT, rule_of(0, ONE_OF + U256, 2, [7, 7, 7].span())));
}

#[test]
fn values_beyond_the_length_of_the_rules_are_malformed() {
    // The value is there, but the leaf word says that the rules end before it.
    let leaves = [EXACT + LENGTH_SHIFT, EQ * TWO_POW_128 + LENGTH_SHIFT, 7].span();
    assert_malformed(deploy(), leaves);
}

#[test]
fn rules_longer_than_the_token_are_malformed() {
    let account = deploy();
    for length in array![3, 0xffffffff] {
        let leaves = both([EXACT + length * LENGTH_SHIFT].span(), rule(0, EQ, [7].span()));
        let making = Making { is_authorized: false, ..with_root('root', leaves) };
        assert_refused(try_validate(account, [set([7].span())].span(), making), [MALFORMED].span());
    }
}

#[test]
fn a_length_beyond_32_bits_is_malformed() {
    let leaves = both([EXACT + 0x100000000 * LENGTH_SHIFT].span(), rule(0, EQ, [7].span()));
    assert_malformed(deploy(), leaves);
}

#[test]
fn kinds_of_leaves_with_rules_are_the_same_as_without() {
    let account = deploy();
    let rules = rule(0, EQ, [7].span());
    for kind in array![0, 5, 0xff] {
        assert_malformed(account, leaf_of(kind * TWO_POW_128, rules));
    }
}

#[test]
fn a_signed_bound_that_is_no_u256_is_malformed() {
    let account = deploy();
    for bound in array![[TWO_POW_128, 0].span(), [0, TWO_POW_128].span()] {
        assert_fails(account, rule(0, NE + U256, bound), [7, 0].span(), [MALFORMED].span());
    }
}
