//! What transactions spend of tokens that have a limit: every call of the protocol's table, what
//! balances and allowances show, and tokens that answer badly.

use core::num::traits::Bounded;
use starknet::ContractAddress;
use starknet::account::Call;
use starknet_sessions_interfaces::{ISessionsDispatcherTrait, Limit, Session};
use starknet_sessions_mocks::tokens::IFullTokenDispatcherTrait;
use super::fixture::{
    Making, NOW, TWO_POW_128, as_protocol, as_self, assert_foreseen, assert_passed,
    assert_passes_alike, assert_refused, assert_refused_alike, call_with, deploy, limit_state,
    limited, run, run_at, token_limit,
};
use super::mocks::{
    FRIEND, amount_call, approve, deploy_camel_token, deploy_dapp, deploy_hostile_token,
    deploy_router, deploy_token, erc20, forward, give, pull, set_number, transfer, transfer_from,
};

/// An account with a token, and a contract that may take of it and give.
#[derive(Drop, Copy)]
struct Scene {
    account: ContractAddress,
    token: ContractAddress,
    router: ContractAddress,
}

fn scene() -> Scene {
    let account = deploy();
    let scene = Scene { account, token: deploy_token(account), router: deploy_router() };
    erc20(scene.token).mint(scene.router, 1_000_000);
    scene
}

#[generate_trait]
impl SceneImpl of SceneTrait {
    /// The account lets `spender` take so much, without a session.
    fn allow(self: @Scene, spender: ContractAddress, amount: u256) {
        as_self(*self.account);
        erc20(*self.token).approve(spender, amount);
        as_protocol();
    }

    fn allowance(self: @Scene, spender: ContractAddress) -> u256 {
        erc20(*self.token).allowance(*self.account, spender)
    }

    /// Gross, in total.
    fn total(self: @Scene, amount: u128) -> Span<Limit> {
        [token_limit(*self.token, 'total', amount, 0)].span()
    }

    fn net(self: @Scene, amount: u128) -> Span<Limit> {
        [Limit { accounting: 'net', ..token_limit(*self.token, 'total', amount, 0) }].span()
    }

    fn standing(self: @Scene, amount: u128) -> Span<Limit> {
        [Limit { standing_approval: true, ..token_limit(*self.token, 'total', amount, 0) }].span()
    }

    /// Asserts that the calls pass and charge the first limit so much.
    fn assert_charges(self: @Scene, limits: Span<Limit>, calls: Span<Call>, charge: u128) {
        let making = limited(limits, calls.len());
        let before = limit_state(*self.account, making.session, 0).used;
        assert_passed(run(*self.account, calls, making));
        assert_eq!(limit_state(*self.account, making.session, 0).used - before, charge);
    }

    /// Asserts that the calls are refused for a charge, once they have run.
    fn assert_exceeds(
        self: @Scene, limits: Span<Limit>, calls: Span<Call>, used: felt252, charge: felt252,
    ) {
        let making = limited(limits, calls.len());
        let amount = *limits[0].amount;
        assert_refused(
            run(*self.account, calls, making),
            ['session/token-total-exceeded', 0, used, charge, 0, amount.into(), 0].span(),
        );
    }

    /// Asserts that the calls are refused, in every way before they run.
    fn assert_refuses(self: @Scene, calls: Span<Call>, reason: felt252, index: felt252) {
        let making = limited(self.total(Bounded::MAX), calls.len());
        assert_refused_alike(*self.account, calls, making, [reason, index].span());
    }
}

//
// The table: transfers
//

#[test]
fn a_transfer_spends_up_to_the_limit() {
    let scene = scene();
    scene.assert_charges(scene.total(100), [transfer(scene.token, 60)].span(), 60);
    scene.assert_exceeds(scene.total(100), [transfer(scene.token, 41)].span(), 60, 41);
    scene.assert_charges(scene.total(100), [transfer(scene.token, 40)].span(), 40);
    scene.assert_exceeds(scene.total(100), [transfer(scene.token, 1)].span(), 100, 1);
    assert_eq!(erc20(scene.token).balance_of(FRIEND.try_into().unwrap()), 100);
}

#[test]
fn transfers_of_one_transaction_add_up() {
    let scene = scene();
    let calls = [transfer(scene.token, 60), transfer(scene.token, 41)].span();
    scene.assert_exceeds(scene.total(100), calls, 0, 101);
    scene.assert_charges(scene.total(101), calls, 101);
}

#[test]
fn twenty_small_calls_are_as_much_as_one() {
    let scene = scene();
    let mut calls = array![];
    for _ in 0..20_u32 {
        calls.append(transfer(scene.token, 5));
    }
    scene.assert_charges(scene.total(100), calls.span(), 100);
    scene.assert_exceeds(scene.total(100), [transfer(scene.token, 1)].span(), 100, 1);
}

#[test]
fn transfer_from_of_the_account_spends_in_both_spellings() {
    let scene = scene();
    scene.allow(scene.account, Bounded::MAX);
    for selector in array![selector!("transfer_from"), selector!("transferFrom")] {
        let arguments = [scene.account.into(), FRIEND].span();
        let calls = [amount_call(scene.token, selector, arguments, 10)].span();
        scene.assert_charges(scene.total(20), calls, 10);
    }
    let more = [transfer_from(scene.token, scene.account, 1)].span();
    scene.assert_exceeds(scene.total(20), more, 20, 1);
}

#[test]
fn transfer_from_of_others_spends_nothing() {
    let scene = scene();
    let other: ContractAddress = 0x07e4.try_into().unwrap();
    erc20(scene.token).mint(other, 50);
    starknet::testing::set_contract_address(other);
    erc20(scene.token).approve(scene.account, 50);
    as_protocol();
    for selector in array![selector!("transfer_from"), selector!("transferFrom")] {
        let calls = [amount_call(scene.token, selector, [other.into(), FRIEND].span(), 25)].span();
        scene.assert_charges(scene.total(0), calls, 0);
    }
    assert_eq!(erc20(scene.token).balance_of(FRIEND.try_into().unwrap()), 50);
}

#[test]
fn a_transfer_to_the_account_itself_spends_gross_but_not_net() {
    let scene = scene();
    let itself = amount_call(scene.token, selector!("transfer"), [scene.account.into()].span(), 70);
    scene.assert_charges(scene.total(100), [itself].span(), 70);
    scene.assert_exceeds(scene.total(100), [itself].span(), 70, 70);
    let scene = Scene { account: deploy(), ..scene };
    erc20(scene.token).mint(scene.account, 100);
    let itself = amount_call(scene.token, selector!("transfer"), [scene.account.into()].span(), 70);
    scene.assert_charges(scene.net(0), [itself].span(), 0);
}

//
// The table: allowances
//

#[test]
fn an_allowance_left_higher_is_refused_in_every_spelling() {
    for selector in array![
        selector!("approve"), selector!("increase_allowance"), selector!("increaseAllowance"),
    ] {
        let scene = scene();
        let calls = [amount_call(scene.token, selector, [scene.router.into()].span(), 1)].span();
        let making = limited(scene.total(100), 1);
        assert_refused(run(scene.account, calls, making), ['session/standing-approval', 0].span());
        assert_eq!(scene.allowance(scene.router), 0);
        // Only its run can show it.
        assert_foreseen(scene.account, calls, making, 0, [].span());
    }
}

#[test]
fn an_allowance_left_higher_is_charged_where_it_may_stand() {
    for selector in array![
        selector!("approve"), selector!("increase_allowance"), selector!("increaseAllowance"),
    ] {
        let scene = scene();
        let calls = [amount_call(scene.token, selector, [scene.router.into()].span(), 60)].span();
        scene.assert_charges(scene.standing(100), calls, 60);
        let more = [
            amount_call(
                scene.token, selector!("increase_allowance"), [scene.router.into()].span(), 41,
            ),
        ]
            .span();
        scene.assert_exceeds(scene.standing(100), more, 60, 41);
        assert_eq!(scene.allowance(scene.router), 60);
    }
}

#[test]
fn every_limit_of_the_token_must_let_approvals_stand() {
    let scene = scene();
    let standing = Limit {
        standing_approval: true, ..token_limit(scene.token, 'per-transaction', 100, 0),
    };
    let not = token_limit(scene.token, 'total', 100, 0);
    let calls = [approve(scene.token, scene.router, 10)].span();
    assert_refused(
        run(scene.account, calls, limited([standing, not].span(), 1)),
        ['session/standing-approval', 1].span(),
    );
    assert_eq!(limit_state(scene.account, limited([not].span(), 1).session, 0).word, 0);
}

#[test]
fn an_allowance_lowered_is_free() {
    let scene = scene();
    scene.allow(scene.router, 90);
    for selector in array![selector!("decrease_allowance"), selector!("decreaseAllowance")] {
        let calls = [amount_call(scene.token, selector, [scene.router.into()].span(), 10)].span();
        assert_passes_alike(scene.account, calls, limited(scene.total(0), 1));
    }
    // By `approve` too.
    scene.assert_charges(scene.total(0), [approve(scene.token, scene.router, 5)].span(), 0);
    assert_eq!(scene.allowance(scene.router), 5);
}

#[test]
fn an_allowance_raised_and_lowered_again_is_free() {
    let scene = scene();
    let calls = [
        approve(scene.token, scene.router, 100),
        amount_call(
            scene.token, selector!("decrease_allowance"), [scene.router.into()].span(), 100,
        ),
    ]
        .span();
    scene.assert_charges(scene.total(0), calls, 0);
}

#[test]
fn an_allowance_lowered_and_raised_again_is_free_up_to_what_it_was() {
    let scene = scene();
    scene.allow(scene.router, 40);
    let to = |amount| approve(scene.token, scene.router, amount);
    scene.assert_charges(scene.total(0), [to(0), to(40)].span(), 0);
    assert_refused(
        run(scene.account, [to(0), to(41)].span(), limited(scene.total(0), 2)),
        ['session/standing-approval', 0].span(),
    );
}

#[test]
fn what_is_approved_and_pulled_is_charged_once() {
    let scene = scene();
    let calls = [approve(scene.token, scene.router, 100), pull(scene.router, scene.token, 100)]
        .span();
    scene.assert_charges(scene.total(150), calls, 100);
    scene.assert_exceeds(scene.total(150), calls, 100, 100);
}

#[test]
fn what_is_approved_and_not_pulled_stands() {
    let scene = scene();
    let calls = [approve(scene.token, scene.router, 100), pull(scene.router, scene.token, 60)]
        .span();
    assert_refused(
        run(scene.account, calls, limited(scene.total(500), 2)),
        ['session/standing-approval', 0].span(),
    );
    // 60 gone, 40 left to go.
    scene.assert_charges(scene.standing(500), calls, 100);
}

#[test]
fn one_spender_is_watched_once() {
    let scene = scene();
    let calls = [approve(scene.token, scene.router, 50), approve(scene.token, scene.router, 80)]
        .span();
    scene.assert_charges(scene.standing(500), calls, 80);
}

#[test]
fn two_spenders_are_watched_both() {
    let scene = scene();
    let calls = [
        approve(scene.token, scene.router, 50),
        approve(scene.token, FRIEND.try_into().unwrap(), 80),
    ]
        .span();
    scene.assert_charges(scene.standing(500), calls, 130);
}

#[test]
fn an_infinite_approval_exceeds_every_limit() {
    let scene = scene();
    let making = limited(scene.standing(Bounded::MAX), 1);
    let last = TWO_POW_128 - 1;
    assert_refused(
        run(scene.account, [approve(scene.token, scene.router, Bounded::MAX)].span(), making),
        ['session/token-total-exceeded', 0, 0, last, last, last, 0].span(),
    );
}

#[test]
fn by_an_infinite_allowance_of_before_what_is_pulled_counts() {
    let scene = scene();
    scene.allow(scene.router, Bounded::MAX);
    scene.assert_charges(scene.total(100), [pull(scene.router, scene.token, 70)].span(), 70);
    scene.assert_exceeds(scene.total(100), [pull(scene.router, scene.token, 31)].span(), 70, 31);
    // Approving it again leaves it as it was.
    let calls = [
        approve(scene.token, scene.router, Bounded::MAX), pull(scene.router, scene.token, 30),
    ]
        .span();
    scene.assert_charges(scene.total(100), calls, 30);
}

#[test]
fn charges_of_allowances_and_spending_add_up() {
    let scene = scene();
    let calls = [approve(scene.token, scene.router, 30), transfer(scene.token, 71)].span();
    scene.assert_exceeds(scene.standing(100), calls, 0, 101);
    scene.assert_charges(scene.standing(101), calls, 101);
}

//
// The table: what is refused
//

#[test]
fn other_ways_to_move_a_token_are_refused_by_name() {
    let scene = scene();
    let elsewhere = deploy_dapp();
    for selector in array![
        selector!("safe_transfer_from"), selector!("safeTransferFrom"),
        selector!("safe_batch_transfer_from"), selector!("safeBatchTransferFrom"),
        selector!("set_approval_for_all"), selector!("setApprovalForAll"), selector!("permit"),
        selector!("burn"), selector!("burn_from"), selector!("burnFrom"), selector!("send"),
    ] {
        // With the calldata that a transfer would have.
        let (at_token, at_other) = (
            amount_call(scene.token, selector, [FRIEND].span(), 1),
            amount_call(elsewhere, selector, [FRIEND].span(), 1),
        );
        scene.assert_refuses([at_token].span(), 'session/bad-token-call', 0);
        scene.assert_refuses([at_other].span(), 'session/unlisted-token', 0);
    }
}

#[test]
fn calls_that_move_tokens_are_refused_at_tokens_without_a_limit() {
    let scene = scene();
    let other = deploy_token(scene.account);
    for selector in array![
        selector!("transfer"), selector!("transfer_from"), selector!("transferFrom"),
        selector!("approve"), selector!("increase_allowance"), selector!("increaseAllowance"),
        selector!("decrease_allowance"), selector!("decreaseAllowance"),
    ] {
        let call = amount_call(other, selector, [FRIEND].span(), 1);
        scene.assert_refuses([transfer(scene.token, 1), call].span(), 'session/unlisted-token', 1);
    }
}

#[test]
fn anything_else_at_a_token_is_refused() {
    let scene = scene();
    for selector in array![
        selector!("mint"), selector!("balance_of"), selector!("upgrade"), 0, 'unknown',
    ] {
        let call = amount_call(scene.token, selector, [FRIEND].span(), 1);
        scene.assert_refuses([call].span(), 'session/bad-token-call', 0);
    }
}

#[test]
fn calldata_of_another_length_is_refused() {
    let scene = scene();
    for (selector, length) in array![
        (selector!("transfer"), 3_u32), (selector!("approve"), 3),
        (selector!("increase_allowance"), 3), (selector!("increaseAllowance"), 3),
        (selector!("decrease_allowance"), 3), (selector!("decreaseAllowance"), 3),
        (selector!("transfer_from"), 4), (selector!("transferFrom"), 4),
    ] {
        let all = [1, 1, 1, 1, 1].span();
        for wrong in array![0, length - 1, length + 1] {
            let call = call_with(scene.token.into(), selector, all.slice(0, wrong));
            let making = limited(scene.total(Bounded::MAX), 1);
            assert_foreseen(
                scene.account, [call].span(), making, 0, ['session/bad-token-call', 0].span(),
            );
        }
    }
    let longer = call_with(scene.token.into(), selector!("transfer"), [FRIEND, 1, 0, 0].span());
    scene.assert_refuses([longer].span(), 'session/bad-token-call', 0);
}

#[test]
fn amounts_that_are_no_u256_are_refused() {
    let scene = scene();
    for (selector, first) in array![
        (selector!("transfer"), [FRIEND].span()), (selector!("approve"), [FRIEND].span()),
        (selector!("transfer_from"), [FRIEND, FRIEND].span()),
    ] {
        for amount in array![[TWO_POW_128, 0], [0, TWO_POW_128], [-1, -1]] {
            let mut calldata = array![];
            calldata.append_span(first);
            calldata.append_span(amount.span());
            let call = call_with(scene.token.into(), selector, calldata.span());
            let making = limited(scene.total(Bounded::MAX), 1);
            assert_foreseen(
                scene.account, [call].span(), making, 0, ['session/bad-token-call', 0].span(),
            );
        }
    }
    let large = call_with(scene.token.into(), selector!("transfer"), [FRIEND, -1, 0].span());
    scene.assert_refuses([large].span(), 'session/bad-token-call', 0);
}

#[test]
fn nothing_has_run_when_a_later_call_is_refused() {
    let scene = scene();
    let burn = call_with(scene.token.into(), selector!("burn"), [1, 0].span());
    let calls = [transfer(scene.token, 1), burn].span();
    scene.assert_refuses(calls, 'session/bad-token-call', 1);
    assert_eq!(erc20(scene.token).balance_of(scene.account), 1_000_000);
}

//
// Anything else, elsewhere: balances
//

#[test]
fn calls_that_move_nothing_are_free() {
    let scene = scene();
    let calls = [set_number(deploy_dapp())].span();
    assert_passes_alike(scene.account, calls, limited(scene.total(0), 1));
}

#[test]
fn what_others_take_is_measured() {
    let scene = scene();
    scene.allow(scene.router, 1000);
    scene.assert_charges(scene.total(100), [pull(scene.router, scene.token, 100)].span(), 100);
    scene.assert_exceeds(scene.total(100), [pull(scene.router, scene.token, 1)].span(), 100, 1);
}

#[test]
fn what_a_contract_takes_through_another_is_measured() {
    let scene = scene();
    scene.allow(scene.router, 1000);
    let mut arguments = array![scene.token.into(), scene.account.into(), FRIEND, 100, 0];
    let through = forward(deploy_dapp(), scene.router, selector!("pull_from"), arguments.span());
    scene.assert_charges(scene.total(100), [through].span(), 100);
    scene.assert_exceeds(scene.total(100), [through].span(), 100, 100);
}

#[test]
fn gross_counts_the_larger_of_calldata_and_drop() {
    let scene = scene();
    scene.allow(scene.router, 1000);
    // 40 by calldata, 100 gone.
    let calls = [transfer(scene.token, 40), pull(scene.router, scene.token, 60)].span();
    scene.assert_charges(scene.total(500), calls, 100);
    // 40 by calldata, 30 gone.
    let calls = [transfer(scene.token, 40), give(scene.router, scene.token, 10)].span();
    scene.assert_charges(scene.total(500), calls, 40);
}

#[test]
fn what_is_lent_back_hides_spending_from_net_only() {
    let gross = scene();
    let calls = |scene: Scene| [transfer(scene.token, 100), give(scene.router, scene.token, 100)]
        .span();
    gross.assert_exceeds(gross.total(99), calls(gross), 0, 100);
    let net = scene();
    net.assert_charges(net.net(0), calls(net), 0);
}

#[test]
fn net_counts_what_is_gone_in_the_end() {
    let scene = scene();
    let calls = [transfer(scene.token, 100), give(scene.router, scene.token, 60)].span();
    scene.assert_charges(scene.net(100), calls, 40);
    scene.assert_exceeds(scene.net(100), [transfer(scene.token, 61)].span(), 40, 61);
}

#[test]
fn an_inflow_gives_nothing_back() {
    let scene = scene();
    scene.assert_charges(scene.net(100), [transfer(scene.token, 90)].span(), 90);
    scene.assert_charges(scene.net(100), [give(scene.router, scene.token, 500)].span(), 0);
    scene.assert_exceeds(scene.net(100), [transfer(scene.token, 11)].span(), 90, 11);
}

#[test]
fn gross_and_net_are_counted_apart() {
    let scene = scene();
    let limits = [*scene.total(150)[0], *scene.net(50)[0]].span();
    let calls = [transfer(scene.token, 100), give(scene.router, scene.token, 70)].span();
    let making = limited(limits, 2);
    assert_passed(run(scene.account, calls, making));
    assert_eq!(limit_state(scene.account, making.session, 0).used, 100);
    assert_eq!(limit_state(scene.account, making.session, 1).used, 30);
    let reason = ['session/token-total-exceeded', 1, 30, 21, 0, 50, 0].span();
    assert_refused(
        run(scene.account, [transfer(scene.token, 21)].span(), limited(limits, 1)), reason,
    );
    let reason = ['session/token-total-exceeded', 0, 100, 100, 0, 150, 0].span();
    assert_refused(run(scene.account, calls, making), reason);
}

#[test]
fn net_counts_standing_approvals_too() {
    let scene = scene();
    let limits = [Limit { standing_approval: true, ..*scene.net(100)[0] }].span();
    scene.assert_charges(limits, [approve(scene.token, scene.router, 60)].span(), 60);
    let more = [transfer(scene.token, 41)].span();
    scene.assert_exceeds(limits, more, 60, 41);
}

#[test]
fn a_swap_is_charged_for_each_token() {
    let scene = scene();
    let other = deploy_token(scene.account);
    erc20(other).mint(scene.router, 1000);
    scene.allow(scene.router, 1000);
    let (low, high) = if Into::<
        felt252, u256,
        >::into(scene.token.into()) < Into::<
        felt252, u256,
    >::into(other.into()) {
        (scene.token, other)
    } else {
        (other, scene.token)
    };
    let limits = [token_limit(low, 'total', 100, 0), token_limit(high, 'total', 100, 0)].span();
    let swap = call_with(
        scene.router.into(),
        selector!("swap"),
        [scene.token.into(), 80, 0, other.into(), 500, 0].span(),
    );
    let making = limited(limits, 1);
    assert_passed(run(scene.account, [swap].span(), making));
    let (of_token, of_other) = if low == scene.token {
        (0, 1)
    } else {
        (1, 0)
    };
    assert_eq!(limit_state(scene.account, making.session, of_token).used, 80);
    assert_eq!(limit_state(scene.account, making.session, of_other).word, 0);
}

//
// Limits of tokens
//

#[test]
fn a_limit_of_zero_lists_a_token_that_must_not_move() {
    let scene = scene();
    scene.allow(scene.router, 1000);
    scene.assert_charges(scene.total(0), [transfer(scene.token, 0)].span(), 0);
    scene.assert_exceeds(scene.total(0), [transfer(scene.token, 1)].span(), 0, 1);
    scene.assert_exceeds(scene.total(0), [pull(scene.router, scene.token, 1)].span(), 0, 1);
}

#[test]
fn a_spend_of_more_than_128_bits_is_refused_whatever_its_low_word() {
    let scene = scene();
    let amount = u256 { low: 1, high: 1 };
    erc20(scene.token).mint(scene.account, amount);
    let making = limited(scene.total(Bounded::MAX), 1);
    let last = TWO_POW_128 - 1;
    assert_refused_alike(
        scene.account,
        [transfer(scene.token, amount)].span(),
        making,
        ['session/token-total-exceeded', 0, 0, 1, 1, last, 0].span(),
    );
    // The largest amount passes.
    let most = u256 { low: Bounded::MAX, high: 0 };
    assert_passed(run(scene.account, [transfer(scene.token, most)].span(), making));
    assert_refused(
        run(scene.account, [transfer(scene.token, 1)].span(), making),
        ['session/token-total-exceeded', 0, last, 1, 0, last, 0].span(),
    );
}

#[test]
fn per_transaction_keeps_nothing() {
    let scene = scene();
    let limits = [token_limit(scene.token, 'per-transaction', 100, 0)].span();
    let making = limited(limits, 1);
    for _ in 0..2_u32 {
        assert_passed(run(scene.account, [transfer(scene.token, 100)].span(), making));
    }
    assert_refused_alike(
        scene.account,
        [transfer(scene.token, 101)].span(),
        making,
        ['session/token-per-tx-exceeded', 0, 0, 101, 0, 100, 0].span(),
    );
    assert_eq!(limit_state(scene.account, making.session, 0).word, 0);
}

fn seconds(kind: felt252) -> (Scene, Making) {
    let scene = scene();
    (scene, limited([token_limit(scene.token, kind, 100, 60)].span(), 1))
}

#[test]
fn a_window_of_seconds() {
    let (scene, making) = seconds('window');
    // Aligned to multiples of the window, so `NOW + 60` begins one.
    assert_passed(run_at(NOW + 59, scene.account, [transfer(scene.token, 100)].span(), making));
    let one = [transfer(scene.token, 1)].span();
    let reason = |next: u64| ['session/token-window-exceeded', 0, 100, 1, 0, 100, next.into()]
        .span();
    assert_refused(run_at(NOW + 59, scene.account, one, making), reason(NOW + 60));
    assert_passed(run_at(NOW + 60, scene.account, [transfer(scene.token, 100)].span(), making));
    assert_refused(run_at(NOW + 119, scene.account, one, making), reason(NOW + 120));
    assert_passed(run_at(NOW + 121, scene.account, one, making));
}

#[test]
fn a_sliding_window_of_seconds() {
    let (scene, making) = seconds('sliding');
    let all = [transfer(scene.token, 100)].span();
    let one = [transfer(scene.token, 1)].span();
    let reason = |next: u64| ['session/token-window-exceeded', 0, 100, 1, 0, 100, next.into()]
        .span();
    // A charge of 0 does not begin it.
    assert_passed(run_at(NOW + 7, scene.account, [transfer(scene.token, 0)].span(), making));
    assert_passed(run_at(NOW + 17, scene.account, all, making));
    assert_refused(run_at(NOW + 76, scene.account, one, making), reason(NOW + 77));
    assert_passed(run_at(NOW + 77, scene.account, all, making));
    assert_refused(run_at(NOW + 136, scene.account, one, making), reason(NOW + 137));
    assert_passed(run_at(NOW + 138, scene.account, one, making));
}

#[test]
fn a_limit_of_a_token_lasts_through_its_last_second() {
    let scene = scene();
    let until = NOW + 100;
    let making = limited([Limit { until, ..*scene.total(100)[0] }].span(), 1);
    let calls = [transfer(scene.token, 1)].span();
    assert_passed(run_at(until, scene.account, calls, making));
    let reason = ['session/limit-expired', 0].span();
    super::fixture::assert_refused_alike_at(until + 1, scene.account, calls, making, reason);
    // What spends nothing passes.
    let free = [transfer(scene.token, 0)].span();
    super::fixture::assert_passes_alike_at(until + 1, scene.account, free, making);
    let elsewhere = [set_number(deploy_dapp())].span();
    super::fixture::assert_passes_alike_at(until + 1, scene.account, elsewhere, making);
}

#[test]
fn what_spends_nothing_passes_an_exhausted_limit() {
    let scene = scene();
    scene.assert_charges(scene.total(100), [transfer(scene.token, 100)].span(), 100);
    let making = limited(scene.total(100), 1);
    for call in array![
        transfer(scene.token, 0), set_number(deploy_dapp()), give(scene.router, scene.token, 5),
    ] {
        assert_passed(run(scene.account, [call].span(), making));
    }
    // Lowered below what is spent, too.
    let lower = limited(scene.total(50), 1);
    let lower = Making { session: Session { version: 6, ..lower.session }, ..lower };
    assert_passed(run(scene.account, [transfer(scene.token, 0)].span(), lower));
    assert_refused(
        run(scene.account, [transfer(scene.token, 1)].span(), lower),
        ['session/token-total-exceeded', 0, 100, 1, 0, 50, 0].span(),
    );
}

#[test]
fn where_one_limit_of_a_token_refuses_nothing_is_spent() {
    let scene = scene();
    let limits = [
        token_limit(scene.token, 'total', 100, 0), token_limit(scene.token, 'window', 50, 60),
    ]
        .span();
    let making = limited(limits, 1);
    let next: u64 = NOW + 60;
    assert_refused(
        run(scene.account, [transfer(scene.token, 60)].span(), making),
        ['session/token-window-exceeded', 1, 0, 60, 0, 50, next.into()].span(),
    );
    assert_eq!(limit_state(scene.account, making.session, 0).word, 0);
    assert_eq!(erc20(scene.token).balance_of(scene.account), 1_000_000);
    // Not live either: nothing of the first use stays.
    assert_eq!(
        super::fixture::sessions(scene.account).get_tag_state('default'), Default::default(),
    );
}

#[test]
fn a_call_that_fails_reverts_what_was_spent() {
    let scene = scene();
    let calls = [transfer(scene.token, 60), transfer(scene.token, 2_000_000)].span();
    let making = limited(scene.total(Bounded::MAX), 2);
    assert_refused(
        run(scene.account, calls, making),
        ['account/call-failed', 1, 'token/balance', 'ENTRYPOINT_FAILED'].span(),
    );
    assert_eq!(limit_state(scene.account, making.session, 0).word, 0);
}

#[test]
fn a_surrender_is_not_measured() {
    let account = deploy();
    // This token answers nothing.
    let limits = [token_limit(deploy_hostile_token(6, 6), 'total', 0, 0)].span();
    let surrender = call_with(account.into(), selector!("revoke_session"), ['default', 5].span());
    let making = Making { leaves: [].span(), ..limited(limits, 1) };
    assert_passes_alike(account, [surrender].span(), making);
}

//
// Other tokens
//

#[test]
fn a_token_of_the_older_spelling_is_measured() {
    let account = deploy();
    let scene = Scene { account, token: deploy_camel_token(account), router: deploy_router() };
    scene.allow(scene.router, 1000);
    scene.assert_charges(scene.total(100), [pull(scene.router, scene.token, 60)].span(), 60);
    scene.assert_charges(scene.total(100), [transfer(scene.token, 40)].span(), 40);
    scene.assert_exceeds(scene.total(100), [pull(scene.router, scene.token, 1)].span(), 100, 1);
    let account = deploy();
    let scene = Scene { account, token: deploy_camel_token(account), ..scene };
    scene.assert_charges(scene.net(100), [transfer(scene.token, 40)].span(), 40);
}

fn token_failed(token: ContractAddress) -> Span<felt252> {
    ['session/token-failed', token.into()].span()
}

#[test]
fn a_token_that_does_not_tell_its_balance_stops_what_is_measured() {
    let account = deploy();
    let calls = [set_number(deploy_dapp())].span();
    for answer in array![1, 2, 3, 4, 5, 6] {
        let token = deploy_hostile_token(answer, 0);
        let making = limited([token_limit(token, 'total', 9, 0)].span(), 1);
        assert_refused(run(account, calls, making), token_failed(token));
    }
    let token = deploy_hostile_token(0, 0);
    assert_passed(run(account, calls, limited([token_limit(token, 'total', 9, 0)].span(), 1)));
}

#[test]
fn a_token_that_is_no_contract_stops_what_is_measured() {
    let nothing = 0x70ce.try_into().unwrap();
    let making = limited([token_limit(nothing, 'total', 9, 0)].span(), 1);
    assert_refused(
        run(deploy(), [set_number(deploy_dapp())].span(), making), token_failed(nothing),
    );
}

#[test]
fn a_token_that_is_no_address_stops_what_is_measured() {
    // Only a token of the session can name it so: a registration could not.
    let making = limited([token_limit(0x70ce.try_into().unwrap(), 'total', 9, 0)].span(), 1);
    let felts = super::fixture::unsigned(making);
    let making = Making { tail: Some([*felts[7], -1].span()), ..making };
    let reason = ['session/token-failed', -1].span();
    assert_refused(run(deploy(), [set_number(deploy_dapp())].span(), making), reason);
}

#[test]
fn balances_are_not_asked_where_all_calls_go_to_tokens_with_a_limit() {
    let account = deploy();
    let token = deploy_hostile_token(6, 6);
    let making = limited([token_limit(token, 'total', 9, 0)].span(), 1);
    assert_passed(run(account, [transfer(token, 9)].span(), making));
    // But where some limit counts net.
    let net = Limit { accounting: 'net', ..token_limit(token, 'total', 9, 0) };
    assert_refused(
        run(deploy(), [transfer(token, 9)].span(), limited([net].span(), 1)), token_failed(token),
    );
}

#[test]
fn a_token_that_does_not_tell_allowances_stops_approvals() {
    let account = deploy();
    for answer in array![1, 2, 3, 4, 5, 6] {
        let token = deploy_hostile_token(0, answer);
        let making = limited([token_limit(token, 'total', 9, 0)].span(), 1);
        let calls = [approve(token, account, 1)].span();
        assert_refused(run(account, calls, making), token_failed(token));
        // The views ask no token.
        assert_foreseen(account, calls, making, 0, [].span());
    }
    let token = deploy_hostile_token(0, 0);
    let making = limited([token_limit(token, 'total', 9, 0)].span(), 1);
    assert_passes_alike(account, [approve(token, account, 1)].span(), making);
}

#[test]
fn a_spender_that_is_no_address_stops_the_approval() {
    let scene = scene();
    let call = amount_call(scene.token, selector!("approve"), [-1].span(), 1);
    assert_refused(
        run(scene.account, [call].span(), limited(scene.standing(9), 1)), token_failed(scene.token),
    );
}

#[test]
fn sums_beyond_256_bits_exceed_every_limit() {
    let account = deploy();
    // It lets anything be sent.
    let token = deploy_hostile_token(0, 0);
    let half = u256 { low: 0, high: 0x80000000000000000000000000000000 };
    let calls = [transfer(token, half), transfer(token, half), transfer(token, 3)].span();
    let making = limited([token_limit(token, 'total', Bounded::MAX, 0)].span(), 3);
    let last = TWO_POW_128 - 1;
    assert_refused_alike(
        account, calls, making, ['session/token-total-exceeded', 0, 0, last, last, last, 0].span(),
    );
}

#[test]
fn a_token_that_stops_to_answer_during_the_calls_stops_them() {
    let account = deploy();
    let token = deploy_hostile_token(0, 0);
    let making = limited([token_limit(token, 'total', 9, 0)].span(), 1);
    let answers = |
        balance: felt252,
    | forward(deploy_dapp(), token, selector!("set_answers"), [balance, 0].span());
    assert_refused(run(account, [answers(6)].span(), making), token_failed(token));
    // It still answers: what was done is undone.
    assert_passed(run(account, [answers(0)].span(), making));
}
