//! What a tag can hold, in every order: live, revoked, paused, replaced.

use starknet::{ContractAddress, testing};
use starknet_sessions_interfaces::{ISessionsDispatcherTrait, Limit, Session, TagState};
use crate::session::component::SessionComponent::{
    Event, SessionLive, SessionPaused, SessionResumed, SessionRevoked, SessionUsed,
};
use crate::session::policy::PolicyTrait;
use crate::session::token::TokenTrait;
use crate::session::{message, token as layout};
use super::fixture::{
    Making, NOW, Outcome, anything, as_protocol, as_self, assert_foreseen, assert_passed,
    assert_refused, call, deploy, free, invoke, limit, limited, making_of_anything, register, run,
    session, session_with, sessions, try_register, try_validate,
};
use super::mocks::{deploy_dapp, set_number};
use super::signing;

fn free_session() -> Session {
    session_with(anything().leaf())
}

fn version(version: u32) -> Session {
    Session { version, ..free_session() }
}

/// The account does something to itself.
fn pause(account: ContractAddress) {
    as_self(account);
    sessions(account).pause_session('default');
    as_protocol();
}

fn resume(account: ContractAddress) {
    as_self(account);
    sessions(account).resume_session('default');
    as_protocol();
}

fn revoke(account: ContractAddress, through_version: u32) {
    as_self(account);
    sessions(account).revoke_session('default', through_version);
    as_protocol();
}

fn state(account: ContractAddress) -> TagState {
    sessions(account).get_tag_state('default')
}

/// Asserts that no way of the session is open: use, first use, registration, foresight.
fn assert_closed(account: ContractAddress, session: Session, reason: felt252) {
    let making = making_of_anything(session);
    assert!(!sessions(account).is_session_live(session));
    assert_refused(try_validate(account, [call()].span(), making), [reason].span());
    assert_refused(try_register(account, session), [reason].span());
    assert_foreseen(account, [call()].span(), making, 0, [reason].span());
}

fn assert_live(account: ContractAddress, session: Session) {
    assert!(sessions(account).is_session_live(session));
    let making = Making { is_authorized: false, ..making_of_anything(session) };
    assert_passed(try_validate(account, [call()].span(), making));
}

//
// Pause
//

#[test]
fn a_paused_session_is_not_accepted() {
    let account = deploy();
    register(account, version(5));
    pause(account);
    assert_closed(account, version(5), 'session/paused');
    assert_eq!(state(account).version, 5);
    assert!(state(account).paused);
}

#[test]
fn a_resumed_session_is_as_before() {
    let account = deploy();
    register(account, version(5));
    let before = state(account);
    pause(account);
    resume(account);
    assert_eq!(state(account), before);
    assert_live(account, version(5));
}

#[test]
fn a_pause_keeps_later_versions_from_going_live() {
    let account = deploy();
    register(account, version(5));
    pause(account);
    assert_closed(account, version(6), 'session/paused');
    resume(account);
    register(account, version(6));
    assert_live(account, version(6));
}

#[test]
fn a_tag_that_never_was_can_be_paused() {
    let account = deploy();
    pause(account);
    assert_closed(account, version(0), 'session/paused');
    assert_closed(account, version(5), 'session/paused');
    resume(account);
    assert_eq!(state(account), Default::default());
    register(account, version(0));
    assert_live(account, version(0));
}

#[test]
fn an_earlier_version_is_superseded_though_paused() {
    let account = deploy();
    register(account, version(5));
    pause(account);
    assert_closed(account, version(4), 'session/superseded');
}

#[test]
fn another_session_of_the_paused_version_is_paused() {
    let account = deploy();
    register(account, version(5));
    pause(account);
    assert_closed(account, Session { details_hash: 'other', ..version(5) }, 'session/paused');
}

#[test]
fn pausing_twice_takes_one_resume() {
    let account = deploy();
    register(account, version(5));
    pause(account);
    pause(account);
    resume(account);
    assert_live(account, version(5));
    resume(account);
    assert_live(account, version(5));
}

#[test]
fn revoking_ends_a_pause() {
    let account = deploy();
    register(account, version(5));
    pause(account);
    revoke(account, 5);
    let revoked = TagState { version: 5, revoked: true, paused: false, fingerprint_bits: 0 };
    assert_eq!(state(account), revoked);
    assert_closed(account, version(5), 'session/revoked');
    register(account, version(6));
    assert_live(account, version(6));
}

#[test]
fn resuming_after_a_revocation_brings_nothing_back() {
    let account = deploy();
    register(account, version(5));
    pause(account);
    revoke(account, 0);
    resume(account);
    assert_closed(account, version(5), 'session/revoked');
}

#[test]
fn a_revoked_tag_can_be_paused() {
    let account = deploy();
    revoke(account, 5);
    pause(account);
    let paused = TagState { version: 5, revoked: true, paused: true, fingerprint_bits: 0 };
    assert_eq!(state(account), paused);
    assert_closed(account, version(5), 'session/revoked');
    assert_closed(account, version(4), 'session/revoked');
    assert_closed(account, version(6), 'session/paused');
    resume(account);
    assert_closed(account, version(5), 'session/revoked');
    register(account, version(6));
    assert_live(account, version(6));
}

#[test]
fn a_pause_outlasts_a_new_epoch() {
    let account = deploy();
    register(account, version(5));
    pause(account);
    as_self(account);
    sessions(account).revoke_all();
    as_protocol();
    assert_refused(try_register(account, version(6)), ['session/paused'].span());
    resume(account);
    assert_refused(try_register(account, version(5)), ['session/version-conflict'].span());
    register(account, version(6));
}

#[test]
fn other_tags_are_not_paused() {
    let account = deploy();
    let other = Session { tag: 'other', ..version(5) };
    register(account, other);
    pause(account);
    assert_live(account, other);
}

#[test]
fn a_surrender_is_refused_while_paused() {
    let account = deploy();
    register(account, version(5));
    pause(account);
    let surrender = super::fixture::call_with(
        account.into(), selector!("revoke_session"), ['default', 5].span(),
    );
    let making = Making { leaves: [].span(), ..free() };
    assert_refused(run(account, [surrender].span(), making), ['session/paused'].span());
}

#[test]
fn only_the_account_pauses_resumes_and_replaces() {
    let account = deploy();
    let reason = ['account/only-self'].span();
    for caller in array![0, 0x57a7e] {
        testing::set_contract_address(caller.try_into().unwrap());
        let tag = ['default'].span();
        assert_refused(invoke(account, selector!("pause_session"), tag), reason);
        assert_refused(invoke(account, selector!("resume_session"), tag), reason);
        let replacing = replacement(version(5), version(6), [].span());
        assert_refused(invoke(account, selector!("replace_session"), replacing), reason);
    }
}

//
// Replace
//

fn replacement(old: Session, new: Session, seen: Span<felt252>) -> Span<felt252> {
    let mut calldata = array![];
    (old, new, seen).serialize(ref calldata);
    calldata.span()
}

fn try_replace(
    account: ContractAddress, old: Session, new: Session, seen: Span<felt252>,
) -> Outcome {
    as_self(account);
    let outcome = invoke(account, selector!("replace_session"), replacement(old, new, seen));
    as_protocol();
    outcome
}

#[test]
fn a_live_session_is_replaced() {
    let account = deploy();
    register(account, version(5));
    assert_passed(try_replace(account, version(5), version(6), [].span()));
    assert_live(account, version(6));
    assert_closed(account, version(5), 'session/superseded');
}

#[test]
fn a_session_that_is_not_live_is_not_replaced() {
    let account = deploy();
    let reason = ['session/not-live'].span();
    // Never was; is an earlier one; is another of the version; is paused; is revoked.
    assert_refused(try_replace(account, version(5), version(7), [].span()), reason);
    register(account, version(6));
    assert_refused(try_replace(account, version(5), version(7), [].span()), reason);
    let other = Session { details_hash: 'other', ..version(6) };
    assert_refused(try_replace(account, other, version(7), [].span()), reason);
    pause(account);
    assert_refused(try_replace(account, version(6), version(7), [].span()), reason);
    resume(account);
    revoke(account, 6);
    assert_refused(try_replace(account, version(6), version(7), [].span()), reason);
}

#[test]
fn a_session_of_an_earlier_epoch_is_not_replaced() {
    let account = deploy();
    register(account, version(5));
    as_self(account);
    sessions(account).revoke_all();
    as_protocol();
    assert_refused(
        try_replace(account, version(5), version(6), [].span()), ['session/not-live'].span(),
    );
}

#[test]
fn a_session_of_another_tag_does_not_take_the_place() {
    let account = deploy();
    register(account, version(5));
    let other = Session { tag: 'other', ..version(6) };
    assert_refused(
        try_replace(account, version(5), other, [].span()), ['session/other-tag'].span(),
    );
}

#[test]
fn what_takes_the_place_must_be_fit_to_go_live() {
    let account = deploy();
    register(account, version(5));
    for (new, reason) in array![
        (Session { valid_until: NOW - 1, ..version(6) }, ['session/expired'].span()),
        (Session { valid_after: NOW + 1, ..version(6) }, ['session/not-yet-valid'].span()),
        (Session { valid_until: NOW + 2592001, ..version(6) }, ['session/too-long'].span()),
        (version(4), ['session/superseded'].span()),
        (Session { details_hash: 'other', ..version(5) }, ['session/version-conflict'].span()),
        (
            Session { limits: [limit('calls', 'total', 9, 1)].span(), ..version(6) },
            ['session/limit-needless-window', 0].span(),
        ),
        (version((NOW + 86401).try_into().unwrap()), ['session/version-too-high'].span()),
    ] {
        assert_refused(try_replace(account, version(5), new, [].span()), reason);
    }
    assert_passed(
        try_replace(account, version(5), version((NOW + 86400).try_into().unwrap()), [].span()),
    );
}

#[test]
fn replacing_a_session_by_itself_changes_nothing() {
    let account = deploy();
    register(account, version(5));
    let before = state(account);
    assert_passed(try_replace(account, version(5), version(5), [].span()));
    assert_eq!(state(account), before);
}

#[test]
fn an_expired_session_can_be_replaced() {
    let account = deploy();
    register(account, version(5));
    testing::set_block_timestamp(NOW + 3601);
    let next = Session { valid_until: NOW + 7200, ..version(6) };
    assert_passed(try_replace(account, version(5), next, [].span()));
}

fn limits() -> Span<Limit> {
    [
        limit('calls', 'per-transaction', 2, 0), limit('calls', 'total', 9, 0),
        limit('calls', 'window', 5, 3600),
    ]
        .span()
}

fn words_of(account: ContractAddress, session: Session) -> Span<felt252> {
    let mut words = array![];
    for state in sessions(account).get_limits(session) {
        words.append(state.word);
    }
    words.span()
}

#[test]
fn a_session_used_since_is_not_replaced() {
    let account = deploy();
    let session = limited(limits(), 1).session;
    let next = Session { version: 6, ..session };
    let calls = [set_number(deploy_dapp())].span();
    assert_passed(run(account, calls, limited(limits(), 1)));
    let seen = words_of(account, session);
    // The owner's transaction was on its way when the session was used again.
    assert_passed(run(account, calls, limited(limits(), 1)));
    assert_refused(try_replace(account, session, next, seen), ['session/used-since', 1].span());
    let seen_again = words_of(account, session);
    assert_passed(try_replace(account, session, next, seen_again));
    assert_eq!(words_of(account, next), seen_again);
    assert_live(account, next);
}

#[test]
fn a_use_of_any_limit_is_a_use() {
    let account = deploy();
    let session = limited(limits(), 1).session;
    let next = Session { version: 6, ..session };
    register(account, session);
    for (seen, index) in array![
        ([1, 0, 0].span(), 0), ([0, 1, 0].span(), 1), ([0, 0, 1].span(), 2), ([].span(), 0),
        ([0, 0].span(), 2),
    ] {
        let reason = ['session/used-since', index].span();
        assert_refused(try_replace(account, session, next, seen), reason);
    }
    assert_passed(try_replace(account, session, next, [0, 0, 0].span()));
}

#[test]
fn a_window_that_began_anew_unused_is_as_it_was_seen() {
    let account = deploy();
    let session = limited(limits(), 1).session;
    assert_passed(run(account, [set_number(deploy_dapp())].span(), limited(limits(), 1)));
    let seen = words_of(account, session);
    testing::set_block_timestamp(NOW + 3600);
    let next = Session { version: 6, ..session };
    assert_passed(try_replace(account, session, next, seen));
}

//
// Order of reasons
//

#[test]
fn reasons_come_in_the_order_of_the_protocol() {
    let account = deploy();
    let malformed = |
        version,
    | Session { version, limits: [limit('calls', 'total', 9, 1)].span(), ..free_session() };
    let far = 0xffffffff;
    let no = |session| Making { is_authorized: false, ..making_of_anything(session) };
    let wrong = |session| Making { owner: 0xbad, ..making_of_anything(session) };
    register(account, version(5));
    for (making, reason) in array![
        (no(malformed(4)), ['session/superseded'].span()),
        (no(malformed(5)), ['session/version-conflict'].span()),
        (no(malformed(far)), ['session/limit-needless-window', 0].span()),
        (no(version(far)), ['session/version-too-high'].span()),
        (wrong(version(far)), ['session/version-too-high'].span()),
        (no(version(6)), ['session/not-authorized'].span()),
        (wrong(version(6)), ['session/bad-authorization'].span()),
    ] {
        assert_refused(try_validate(account, [call()].span(), making), reason);
    }
}

//
// An observer registers first
//

#[test]
fn registering_first_does_not_keep_the_token_from_its_use() {
    let account = deploy();
    let other = super::fixture::policy().leaf();
    let session = session_with(super::fixture::two_leaves(anything().leaf(), other));
    register(account, session);
    // The token was made before, with proofs, and carries its authorization.
    let making = Making {
        depth: 1, leaves: [super::fixture::ANYTHING, other].span(), ..making_of_anything(session),
    };
    let calls = [set_number(deploy_dapp())].span();
    assert_passed(run(account, calls, making));
    assert_passed(run(account, calls, Making { is_authorized: false, ..making }));
}

#[test]
fn a_first_use_with_proofs_and_a_later_one_without_are_of_one_session() {
    let account = deploy();
    let other = super::fixture::policy().leaf();
    let session = session_with(super::fixture::two_leaves(anything().leaf(), other));
    let making = Making {
        depth: 1, leaves: [super::fixture::ANYTHING, other].span(), ..making_of_anything(session),
    };
    assert_passed(run(account, [set_number(deploy_dapp())].span(), making));
    assert!(sessions(account).is_session_live(session));
    let surrender = super::fixture::call_with(
        account.into(), selector!("revoke_session"), ['default', 5].span(),
    );
    let without = Making { leaves: [].span(), ..making_of_anything(session) };
    assert_passed(run(account, [surrender].span(), without));
}

#[test]
fn a_signed_session_has_no_other_form_to_register() {
    let account = deploy();
    let signed = Session {
        limits: [limit('fee', 'total', 9, 0), limit('calls', 'total', 9, 0)].span(),
        denied: [super::fixture::denied(1, 1, 0), super::fixture::denied(2, 2, 0)].span(),
        ..free_session(),
    };
    let authorization = super::fixture::authorization(@signed, 0, account, super::fixture::OWNER);
    let mut tried = 0;
    for other in array![
        // Malformed ones are refused for that.
        Session { limits: [*signed.limits[1], *signed.limits[0]].span(), ..signed },
        Session { denied: [*signed.denied[1], *signed.denied[0]].span(), ..signed },
        // Others are not what the owner signed.
        Session { limits: [*signed.limits[0]].span(), ..signed },
        Session { denied: [*signed.denied[0]].span(), ..signed },
        Session { required_caller: 1.try_into().unwrap(), ..signed },
        Session { details_hash: 0, ..signed },
        Session { public_key: signing::public_key(0xbad), ..signed },
        Session { valid_after: NOW - 1, ..signed }, Session { valid_until: NOW + 1, ..signed },
        Session { version: 6, ..signed }, Session { policies_root: 0, ..signed },
    ] {
        let mut calldata = array![];
        (other, authorization).serialize(ref calldata);
        let reason = match tried {
            0 => ['session/limit-unordered', 1].span(),
            1 => ['session/denied-unordered', 1].span(),
            _ => ['session/bad-authorization'].span(),
        };
        assert_refused(invoke(account, selector!("register_session"), calldata.span()), reason);
        tried += 1;
    }
    assert_eq!(state(account), Default::default());
    assert_passed(run(account, [set_number(deploy_dapp())].span(), making_of_anything(signed)));
}

#[test]
fn an_earlier_signed_version_registered_first_is_superseded() {
    let account = deploy();
    register(account, version(4));
    assert_passed(run(account, [set_number(deploy_dapp())].span(), making_of_anything(version(5))));
    assert_closed(account, version(4), 'session/superseded');
}

#[test]
fn a_session_with_a_required_caller_goes_live_but_makes_no_transaction() {
    let account = deploy();
    let session = Session { required_caller: 0xca11e7.try_into().unwrap(), ..free_session() };
    let reason = ['session/required-caller'].span();
    let making = making_of_anything(session);
    assert_refused(try_validate(account, [call()].span(), making), reason);
    assert_foreseen(account, [call()].span(), making, 0, reason);
    register(account, session);
    assert!(sessions(account).is_session_live(session));
    assert_refused(try_validate(account, [call()].span(), making), reason);
    // Nor can it surrender.
    let surrender = super::fixture::call_with(
        account.into(), selector!("revoke_session"), ['default', 5].span(),
    );
    let making = Making { leaves: [].span(), ..making };
    assert_refused(run(account, [surrender].span(), making), reason);
}

//
// Events
//

fn live_event(session: Session, previous_version: u32) -> Event {
    Event::SessionLive(
        SessionLive {
            tag: session.tag,
            key_guid: message::stark_key_guid(session.public_key),
            fingerprint: layout::of_session(@session).fingerprint(0),
            version: session.version,
            previous_version,
            valid_after: session.valid_after,
            valid_until: session.valid_until,
            policies_root: session.policies_root,
        },
    )
}

fn assert_event(account: ContractAddress, expected: Event) {
    assert_eq!(testing::pop_log::<Event>(account), Some(expected));
}

#[test]
fn what_happens_to_a_tag_is_told() {
    let account = deploy();
    // The owner's, at deployment.
    testing::pop_log_raw(account).unwrap();
    assert_passed(run(account, [set_number(deploy_dapp())].span(), free()));
    assert_event(account, live_event(version(5), 0));
    assert_event(account, Event::SessionUsed(SessionUsed { tag: 'default' }));
    pause(account);
    assert_event(account, Event::SessionPaused(SessionPaused { tag: 'default' }));
    resume(account);
    assert_event(account, Event::SessionResumed(SessionResumed { tag: 'default' }));
    assert_passed(try_replace(account, version(5), version(6), [].span()));
    assert_event(account, live_event(version(6), 5));
    revoke(account, 2);
    let revoked = SessionRevoked { tag: 'default', through_version: 6 };
    assert_event(account, Event::SessionRevoked(revoked));
    register(account, version(7));
    assert_event(account, live_event(version(7), 0));
    // Registered again, replaced by itself: nothing happened.
    register(account, version(7));
    assert_passed(try_replace(account, version(7), version(7), [].span()));
    assert!(testing::pop_log_raw(account).is_none());
}

#[test]
fn nothing_of_a_session_is_live_for_a_session_signed_elsewhere() {
    let account = deploy();
    register(account, session());
    // The same tag and version on another account.
    assert_eq!(sessions(deploy()).get_tag_state('default'), Default::default());
}
