//! Ideas of a thief with the session key, an observer of tokens, a hostile token, a hostile
//! contract that is called, and whoever requests the session; each as a test.

use starknet::account::Call;
use starknet::{ContractAddress, testing};
use starknet_sessions_interfaces::{ISessionsDispatcherTrait, Limit, Session};
use starknet_sessions_mocks::tokens::IFullTokenDispatcherTrait;
use crate::account::SessionAccount;
use crate::session::policy::PolicyTrait;
use super::fixture::{
    ANYTHING, CALLER_SHIFT, DENIED_SHIFT, DEPTH_SHIFT, METERS_SHIFT, Making, NOW, Outcome, QUERY,
    TOKENS_SHIFT, anything, as_protocol, as_self, assert_passed, assert_refused, authorization,
    call, call_with, denied, deploy, free, invoke, limit, limit_state, limited, making_of,
    making_of_anything, register, run, session_with, sessions, token, token_limit, try_validate,
    with_felt,
};
use super::mocks::{
    IHostileTokenDispatcherTrait, approve, deploy_dapp, deploy_hostile_token, deploy_router,
    deploy_token, erc20, forward, give, hostile, pull, set_number, transfer,
};
use super::signing;

fn validate_felts(account: ContractAddress, calls: Span<Call>, felts: Span<felt252>) -> Outcome {
    testing::set_signature(felts);
    let mut calldata = array![];
    calls.serialize(ref calldata);
    invoke(account, selector!("__validate__"), calldata.span())
}

/// A session with something in every place of a token: limits, denied entries, a proof.
fn full() -> Making {
    let other = super::fixture::policy().leaf();
    let session = Session {
        limits: [
            limit('calls', 'total', 9, 0), token_limit(0x70ce.try_into().unwrap(), 'total', 9, 0),
        ]
            .span(),
        denied: [denied(1, 1, 0)].span(),
        ..session_with(super::fixture::two_leaves(anything().leaf(), other)),
    };
    Making { depth: 1, leaves: [ANYTHING, other].span(), ..making_of(session) }
}

//
// An observer of a token
//

#[test]
fn no_felt_of_a_token_can_be_another() {
    let account = deploy();
    let felts = token(full(), account).span();
    assert_passed(validate_felts(account, [call()].span(), felts));
    for index in 0..felts.len() {
        for change in array![1, -1] {
            let changed = with_felt(felts, index, *felts[index] + change);
            assert!(validate_felts(account, [call()].span(), changed.span()).is_err());
        }
    }
}

#[test]
fn nothing_can_be_added_to_a_token_nor_dropped() {
    let account = deploy();
    register(account, full().session);
    let felts = token(full(), account).span();
    let bad = ['session/bad-signature'].span();
    // The authorization is ignored on a live session, but it is signed.
    assert_refused(validate_felts(account, [call()].span(), felts.slice(0, felts.len() - 1)), bad);
    assert_refused(validate_felts(account, [call()].span(), felts.slice(0, felts.len() - 2)), bad);
    let mut longer = array![];
    longer.append_span(felts);
    longer.append(0);
    assert_refused(validate_felts(account, [call()].span(), longer.span()), bad);
}

#[test]
fn in_an_estimation_the_contents_of_a_live_session_are_held_all_the_same() {
    let account = deploy();
    let making = Making { is_authorized: false, ..full() };
    register(account, making.session);
    testing::set_version(QUERY);
    let felts = token(making, account).span();
    assert_passed(validate_felts(account, [call()].span(), felts));
    // Terms, key, root, details, limits, denied entries: other contents. r and s are let be.
    for index in array![0, 2, 3, 4, 7, 8, 9, 10, 11, 12] {
        let changed = with_felt(felts, index, *felts[index] + 1);
        assert!(validate_felts(account, [call()].span(), changed.span()).is_err());
    }
}

#[test]
fn counts_do_not_move_felts_from_one_part_to_another() {
    // The felts of a limit read as the beginning of denied entries, of proofs, of a caller.
    let account = deploy();
    let honest = full();
    let signed = authorization(@honest.session, 0, account, super::fixture::OWNER);
    for shift in array![
        DENIED_SHIFT - METERS_SHIFT, DENIED_SHIFT - TOKENS_SHIFT, 2 * METERS_SHIFT - TOKENS_SHIFT,
        -DENIED_SHIFT, CALLER_SHIFT, -METERS_SHIFT, -TOKENS_SHIFT, METERS_SHIFT - DEPTH_SHIFT,
    ] {
        let static_felts = super::fixture::unsigned(Making { terms: shift, ..honest }).span();
        let mut felts = array![];
        felts.append_span(static_felts);
        felts.append_span(honest.leaves);
        felts.append_span(signed);
        // The thief has the session key: of what it makes of the token, all is signed.
        testing::set_version(QUERY);
        assert!(validate_felts(account, [call()].span(), felts.span()).is_err());
        register_by(account, honest.session, signed);
        assert!(validate_felts(account, [call()].span(), felts.span()).is_err());
    }
}

fn register_by(account: ContractAddress, session: Session, signed: Span<felt252>) {
    sessions(account).register_session(session, signed);
}

#[test]
fn an_authorization_serves_no_other_key() {
    let account = deploy();
    let honest = full();
    let signed = authorization(@honest.session, 0, account, super::fixture::OWNER);
    let session = Session { public_key: signing::public_key(0xbad), ..honest.session };
    let leaves = [*honest.leaves[0], *honest.leaves[1], *signed[0], *signed[1]].span();
    let making = Making { session, key: 0xbad, is_authorized: false, leaves, ..honest };
    assert_refused(
        try_validate(account, [call()].span(), making), ['session/bad-authorization'].span(),
    );
    register(account, honest.session);
    assert_refused(
        try_validate(account, [call()].span(), making), ['session/version-conflict'].span(),
    );
}

#[test]
fn a_key_of_zero_signs_nothing() {
    let account = deploy();
    let session = Session { public_key: 0, ..session_with(anything().leaf()) };
    register(account, session);
    let making = Making { is_authorized: false, ..making_of_anything(session) };
    assert_refused(
        try_validate(account, [call()].span(), making), ['session/bad-signature'].span(),
    );
    let felts = with_felt(with_felt(token(making, account).span(), 5, 0).span(), 6, 0);
    assert_refused(
        validate_felts(account, [call()].span(), felts.span()), ['session/bad-signature'].span(),
    );
}

//
// A thief with the session key
//

#[test]
fn limits_and_denied_entries_cannot_be_left_out() {
    let account = deploy();
    let honest = full();
    let signed = authorization(@honest.session, 0, account, super::fixture::OWNER);
    let leaves = [*honest.leaves[0], *honest.leaves[1], *signed[0], *signed[1]].span();
    let none = Session { limits: [].span(), denied: [].span(), ..honest.session };
    let fewer = Session { limits: [*honest.session.limits[0]].span(), ..honest.session };
    let more = Session {
        limits: [limit('calls', 'total', 10, 0), *honest.session.limits[1]].span(),
        ..honest.session,
    };
    let undenied = Session { denied: [].span(), ..honest.session };
    for session in array![none, fewer, more, undenied] {
        let making = Making { session, is_authorized: false, leaves, ..honest };
        assert_refused(
            try_validate(account, [call()].span(), making), ['session/bad-authorization'].span(),
        );
    }
    register(account, honest.session);
    for session in array![none, fewer, more, undenied] {
        let making = Making { session, is_authorized: false, leaves, ..honest };
        assert_refused(
            try_validate(account, [call()].span(), making), ['session/version-conflict'].span(),
        );
    }
}

#[test]
fn a_thief_cannot_ask_the_account_for_anything() {
    let account = deploy();
    let class_hash: felt252 = SessionAccount::TEST_CLASS_HASH.into();
    for (selector, calldata) in array![
        (selector!("pause_session"), ['other'].span()),
        (selector!("resume_session"), ['default'].span()), (selector!("revoke_all"), [].span()),
        (selector!("upgrade"), [class_hash, 0, 0].span()),
        (selector!("change_owner"), [1, 0].span()), (selector!("get_epoch"), [].span()),
        (selector!("replace_session"), [].span()), (selector!("register_session"), [].span()),
        (selector!("__execute__"), [0].span()), (selector!("revoke_session"), ['other', 5].span()),
        (selector!("revoke_session"), ['default', 4].span()),
        // What a surrender has for calldata.
        (selector!("pause_session"), ['default', 5].span()), (0, ['default', 5].span()),
    ] {
        let own = call_with(account.into(), selector, calldata);
        assert_refused(run(account, [own].span(), free()), ['session/self-call', 0].span());
    }
}

#[test]
fn a_contract_it_calls_cannot_ask_either() {
    let account = deploy();
    let dapp = deploy_dapp();
    let only_self: felt252 = 'account/only-self';
    for (selector, calldata, reason) in array![
        (selector!("pause_session"), ['other'].span(), only_self),
        (selector!("resume_session"), ['default'].span(), only_self),
        (selector!("revoke_session"), ['default', 5].span(), only_self),
        (selector!("revoke_all"), [].span(), only_self),
        (selector!("upgrade"), [1, 0, 0].span(), only_self),
        (selector!("change_owner"), [1, 0].span(), only_self),
        (selector!("__execute__"), [0].span(), 'account/invalid-caller'),
        (selector!("__validate__"), [0].span(), 'account/invalid-caller'),
        (selector!("__validate_declare__"), [0].span(), 'account/invalid-caller'),
    ] {
        let calls = [forward(dapp, account, selector, calldata)].span();
        assert_refused(
            run(account, calls, free()),
            ['account/call-failed', 0, reason, 'ENTRYPOINT_FAILED', 'ENTRYPOINT_FAILED'].span(),
        );
    }
}

#[test]
fn a_contract_it_calls_cannot_register_by_the_accounts_right() {
    let account = deploy();
    let mut calldata = array![];
    let session = Session { version: 9, ..session_with(anything().leaf()) };
    (session, array![].span()).serialize(ref calldata);
    let calls = [forward(deploy_dapp(), account, selector!("register_session"), calldata.span()),]
        .span();
    assert_refused(
        run(account, calls, free()),
        [
            'account/call-failed', 0, 'session/not-authorized', 'ENTRYPOINT_FAILED',
            'ENTRYPOINT_FAILED',
        ]
            .span(),
    );
}

#[test]
fn a_session_that_goes_live_during_another_does_not_free_its_spending() {
    let account = deploy();
    let token = deploy_token(account);
    let making = limited([token_limit(token, 'total', 100, 0)].span(), 2);
    // The owner signed a later one without limits; the contract called registers it meanwhile.
    let next = Session { version: 6, limits: [].span(), ..making.session };
    let mut calldata = array![];
    (next, authorization(@next, 0, account, super::fixture::OWNER)).serialize(ref calldata);
    let calldata = calldata.span();
    let calls = |
        amount: u256,
    | [
        forward(deploy_dapp(), account, selector!("register_session"), calldata),
        transfer(token, amount),
    ]
        .span();
    assert_refused(
        run(account, calls(101), making),
        ['session/token-total-exceeded', 0, 0, 101, 0, 100, 0].span(),
    );
    assert_passed(run(account, calls(100), making));
    assert_eq!(limit_state(account, making.session, 0).used, 100);
    assert!(sessions(account).is_session_live(next));
}

#[test]
fn foresight_from_within_a_transaction_tells_what_is_spent_so_far_and_changes_nothing() {
    let account = deploy();
    let making = limited([limit('calls', 'total', 1, 0)].span(), 1);
    let mut arguments = array![];
    let session = Session { version: 6, ..making.session };
    (session, 0_u8, [ANYTHING].span(), [call()].span(), 0_u256).serialize(ref arguments);
    let calls = [forward(deploy_dapp(), account, selector!("check_use"), arguments.span()),].span();
    let outcome = run(account, calls, making);
    let Err(data) = outcome else {
        panic!("passed")
    };
    assert_eq!(*data[2], 'session/calls-total-exceeded');
    // The transaction's own call is counted; `explain` would only have told.
    let calls = [forward(deploy_dapp(), account, selector!("explain"), arguments.span()),].span();
    let wider = Session { limits: [limit('calls', 'total', 2, 0)].span(), ..session };
    assert_passed(run(account, calls, making_of_anything(wider)));
    assert_eq!(limit_state(account, wider, 0).used, 2);
}

#[test]
fn a_tag_is_not_renamed() {
    // Usage belongs to the tag, and the tag is signed.
    let account = deploy();
    let making = limited([limit('calls', 'total', 1, 0)].span(), 1);
    let signed = authorization(@making.session, 0, account, super::fixture::OWNER);
    let session = Session { tag: 'fresh', ..making.session };
    let leaves = [ANYTHING, *signed[0], *signed[1]].span();
    let renamed = Making { session, leaves, is_authorized: false, ..making };
    assert_refused(
        try_validate(account, [call()].span(), renamed), ['session/bad-authorization'].span(),
    );
}

#[test]
fn a_surrendered_session_does_not_come_back() {
    let account = deploy();
    let surrender = call_with(account.into(), selector!("revoke_session"), ['default', 5].span());
    // By its first use, too.
    assert_passed(run(account, [surrender].span(), Making { leaves: [].span(), ..free() }));
    assert_refused(try_validate(account, [call()].span(), free()), ['session/revoked'].span());
    assert_refused(
        super::fixture::try_register(account, free().session), ['session/revoked'].span(),
    );
}

#[test]
fn a_surrender_without_an_authorization_does_not_reach_what_is_not_live() {
    let account = deploy();
    let surrender = call_with(account.into(), selector!("revoke_session"), ['default', 5].span());
    let making = Making { leaves: [].span(), is_authorized: false, ..free() };
    assert_refused(
        try_validate(account, [surrender].span(), making), ['session/not-authorized'].span(),
    );
    // Nor does a superseded session revoke its successor.
    register(account, Session { version: 6, ..free().session });
    assert_refused(
        try_validate(account, [surrender].span(), making), ['session/superseded'].span(),
    );
}

#[test]
fn an_allowance_from_one_tag_is_measured_under_another() {
    let account = deploy();
    let (token, router) = (deploy_token(account), deploy_router());
    let standing = Limit { standing_approval: true, ..token_limit(token, 'total', 100, 0) };
    let making = limited([standing].span(), 1);
    assert_passed(run(account, [approve(token, router, 100)].span(), making));
    let other = limited([token_limit(token, 'total', 60, 0)].span(), 1);
    let other = Making { session: Session { tag: 'other', ..other.session }, ..other };
    assert_refused(
        run(account, [pull(router, token, 61)].span(), other),
        ['session/token-total-exceeded', 0, 0, 61, 0, 60, 0].span(),
    );
    assert_passed(run(account, [pull(router, token, 60)].span(), other));
}

#[test]
fn a_loan_does_not_hide_a_transfer_nor_an_approval() {
    let account = deploy();
    let (token, router) = (deploy_token(account), deploy_router());
    erc20(token).mint(router, 1000);
    // Net: what is borrowed hides the transfer, but never an allowance that is left.
    let net = Limit {
        accounting: 'net', standing_approval: true, ..token_limit(token, 'total', 10, 0),
    };
    let calls = [give(router, token, 100), approve(token, router, 100)].span();
    assert_refused(
        run(account, calls, limited([net].span(), 2)),
        ['session/token-total-exceeded', 0, 0, 100, 0, 10, 0].span(),
    );
    let gross = token_limit(token, 'total', 10, 0);
    let calls = [give(router, token, 100), transfer(token, 100)].span();
    assert_refused(
        run(account, calls, limited([gross].span(), 2)),
        ['session/token-total-exceeded', 0, 0, 100, 0, 10, 0].span(),
    );
}

#[test]
fn windows_do_not_begin_anew_with_another_form_of_the_limit() {
    // The same limit with another end, amount or standing approval is the same usage.
    let account = deploy();
    let token = deploy_token(account);
    let one = token_limit(token, 'sliding', 100, 3600);
    assert_passed(run(account, [transfer(token, 100)].span(), limited([one].span(), 1)));
    let mut version = 6;
    for other in array![
        Limit { until: NOW + 99, ..one }, Limit { standing_approval: true, ..one },
    ] {
        let making = limited([other].span(), 1);
        let making = Making { session: Session { version, ..making.session }, ..making };
        let next: u64 = NOW + 3600;
        assert_refused(
            run(account, [transfer(token, 1)].span(), making),
            ['session/token-window-exceeded', 0, 100, 1, 0, 100, next.into()].span(),
        );
        version += 1;
    }
}

//
// A hostile token
//

#[test]
fn a_token_that_calls_back_has_no_right() {
    let account = deploy();
    let token = deploy_hostile_token(0, 0);
    let making = limited([token_limit(token, 'total', 9, 0)].span(), 1);
    hostile(token).set_callback(account, selector!("revoke_all"));
    assert_refused(
        run(account, [transfer(token, 1)].span(), making),
        ['account/call-failed', 0, 'account/only-self', 'ENTRYPOINT_FAILED', 'ENTRYPOINT_FAILED']
            .span(),
    );
    assert_eq!(sessions(account).get_epoch(), 0);
}

#[test]
fn a_broken_token_does_not_keep_the_session_from_others_without_it() {
    let account = deploy();
    let (good, broken) = (deploy_token(account), deploy_hostile_token(6, 6));
    let (low, high) = if Into::<
        felt252, u256,
        >::into(good.into()) < Into::<
        felt252, u256,
    >::into(broken.into()) {
        (good, broken)
    } else {
        (broken, good)
    };
    let limits = [token_limit(low, 'total', 9, 0), token_limit(high, 'total', 9, 0)].span();
    // Calls to listed tokens ask for no balance.
    assert_passed(run(account, [transfer(good, 9)].span(), limited(limits, 1)));
    // Others ask for all.
    assert_refused(
        run(account, [set_number(deploy_dapp())].span(), limited(limits, 1)),
        ['session/token-failed', broken.into()].span(),
    );
}

#[test]
fn a_token_can_neither_raise_nor_lower_the_usage_of_another() {
    let account = deploy();
    let (good, bad) = (deploy_token(account), deploy_hostile_token(0, 0));
    let (low, high) = if Into::<
        felt252, u256,
        >::into(good.into()) < Into::<
        felt252, u256,
    >::into(bad.into()) {
        (good, bad)
    } else {
        (bad, good)
    };
    let limits = [token_limit(low, 'total', 9, 0), token_limit(high, 'total', 9, 0)].span();
    let making = limited(limits, 2);
    assert_passed(run(account, [transfer(good, 3), transfer(bad, 5)].span(), making));
    let (first, second) = if low == good {
        (3, 5)
    } else {
        (5, 3)
    };
    assert_eq!(limit_state(account, making.session, 0).used, first);
    assert_eq!(limit_state(account, making.session, 1).used, second);
}

//
// Whoever requests the session
//

#[test]
fn a_version_for_good_does_not_go_live() {
    // It would keep the tag from every later session of the owner.
    let account = deploy();
    let session = Session { version: 0xffffffff, ..session_with(anything().leaf()) };
    assert_refused(
        super::fixture::try_register(account, session), ['session/version-too-high'].span(),
    );
    assert_refused(
        run(account, [call()].span(), making_of_anything(session)),
        ['session/version-too-high'].span(),
    );
}

#[test]
fn a_limit_of_the_same_key_twice_does_not_go_live() {
    // The second would be charged on top of the first, or take its place.
    let account = deploy();
    let twice = [limit('calls', 'total', 1, 0), limit('calls', 'total', 100, 0)].span();
    assert_refused(
        try_validate(account, [call()].span(), limited(twice, 1)),
        ['session/limit-duplicate', 1].span(),
    );
}

#[test]
fn a_denied_entry_for_the_account_does_not_block_the_owner() {
    let account = deploy();
    let entries = [denied(account.into(), 0, 0)].span();
    let session = Session { denied: entries, ..session_with(anything().leaf()) };
    register(account, session);
    as_self(account);
    sessions(account).revoke_session('default', 5);
    as_protocol();
    assert!(sessions(account).get_tag_state('default').revoked);
}

#[test]
fn a_leaf_for_the_account_itself_opens_nothing() {
    let account = deploy();
    let leaf = crate::session::policy::Policy {
        contract: account.into(), selector: selector!("revoke_all"), until: 0, rules: [].span(),
    };
    let making = super::fixture::with_root(leaf.leaf(), [super::fixture::EXACT].span());
    let own = call_with(account.into(), selector!("revoke_all"), [].span());
    assert_refused(try_validate(account, [own].span(), making), ['session/self-call', 0].span());
}

#[test]
fn proofs_as_long_as_a_token_can_say_are_read() {
    let account = deploy();
    let mut leaves = array![ANYTHING];
    let mut root = anything().leaf();
    for i in 0..63_u32 {
        leaves.append(i.into());
        root = super::fixture::two_leaves(root, i.into());
    }
    let making = Making { depth: 63, leaves: leaves.span(), ..making_of(session_with(root)) };
    assert_passed(try_validate(account, [call()].span(), making));
    // One felt of them less, taken from the authorization: nothing fits.
    let felts = token(making, account);
    let less = with_felt(felts.span(), 0, *felts[0] - DEPTH_SHIFT);
    assert!(validate_felts(account, [call()].span(), less.span()).is_err());
}
