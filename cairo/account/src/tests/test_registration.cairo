//! Registration, revocation and epochs, and who may ask for them.

use starknet::testing;
use starknet_sessions_interfaces::{ISessionsDispatcherTrait, Session, TagState};
use crate::session::component::SessionComponent;
use crate::session::token;
use crate::session::token::TokenTrait;
use super::fixture::{
    KEY, Making, NOW, OWNER, as_protocol, as_self, authorization, call, deploy, making, register,
    session, sessions, validate,
};

fn version(version: u32) -> Session {
    Session { version, ..session() }
}

#[test]
fn anyone_registers_with_the_owners_signature() {
    let account = deploy();
    testing::set_contract_address(0x57a7e.try_into().unwrap());
    assert!(!sessions(account).is_session_live(session()));
    register(account, session());
    assert!(sessions(account).is_session_live(session()));
}

#[test]
fn the_account_itself_registers_without_a_signature() {
    let account = deploy();
    as_self(account);
    sessions(account).register_session(session(), [].span());
    assert!(sessions(account).is_session_live(session()));
}

#[test]
fn registering_the_live_session_again_changes_nothing() {
    let account = deploy();
    register(account, session());
    let before = sessions(account).get_tag_state('default');
    sessions(account).register_session(session(), [].span());
    assert_eq!(sessions(account).get_tag_state('default'), before);
}

#[test]
#[should_panic(expected: ('session/not-authorized', 'ENTRYPOINT_FAILED'))]
fn a_stranger_cannot_register_without_a_signature() {
    let account = deploy();
    sessions(account).register_session(session(), [].span());
}

#[test]
#[should_panic(expected: ('session/bad-authorization', 'ENTRYPOINT_FAILED'))]
fn a_stranger_cannot_register_with_another_signature() {
    let account = deploy();
    sessions(account).register_session(session(), authorization(@session(), 0, account, KEY));
}

#[test]
#[should_panic(expected: ('session/bad-authorization', 'ENTRYPOINT_FAILED'))]
fn an_authorization_for_another_account_is_refused() {
    let account = deploy();
    let other = 0xabc.try_into().unwrap();
    sessions(account).register_session(session(), authorization(@session(), 0, other, OWNER));
}

#[test]
#[should_panic(expected: ('session/bad-authorization', 'ENTRYPOINT_FAILED'))]
fn an_authorization_for_another_chain_is_refused() {
    let account = deploy();
    let signed = authorization(@session(), 0, account, OWNER);
    testing::set_chain_id('SN_OTHER');
    sessions(account).register_session(session(), signed);
}

#[test]
#[should_panic(expected: ('session/bad-authorization', 'ENTRYPOINT_FAILED'))]
fn an_authorization_for_another_tag_is_refused() {
    let account = deploy();
    let signed = authorization(@session(), 0, account, OWNER);
    sessions(account).register_session(Session { tag: 'other', ..session() }, signed);
}

#[test]
fn a_higher_version_supersedes() {
    let account = deploy();
    register(account, session());
    register(account, version(6));
    assert!(!sessions(account).is_session_live(session()));
    assert!(sessions(account).is_session_live(version(6)));
}

#[test]
#[should_panic(expected: ('session/superseded', 'ENTRYPOINT_FAILED'))]
fn a_lower_version_is_superseded() {
    let account = deploy();
    register(account, version(6));
    register(account, session());
}

#[test]
#[should_panic(expected: ('session/version-conflict', 'ENTRYPOINT_FAILED'))]
fn the_same_version_with_other_contents_conflicts() {
    let account = deploy();
    register(account, session());
    register(account, Session { details_hash: 'other', ..session() });
}

#[test]
#[should_panic(expected: ('session/version-conflict', 'ENTRYPOINT_FAILED'))]
fn a_live_session_dies_with_its_epoch() {
    let account = deploy();
    register(account, session());
    as_self(account);
    sessions(account).revoke_all();
    as_protocol();
    assert!(!sessions(account).is_session_live(session()));
    let epoch = sessions(account).get_epoch();
    validate(account, array![call()], Making { epoch, is_authorized: false, ..making() });
}

#[test]
fn a_new_version_lives_in_a_new_epoch() {
    let account = deploy();
    register(account, session());
    as_self(account);
    sessions(account).revoke_all();
    let epoch = sessions(account).get_epoch();
    as_protocol();
    let next = version(6);
    sessions(account).register_session(next, authorization(@next, epoch, account, OWNER));
    assert!(sessions(account).is_session_live(next));
}

#[test]
#[should_panic(expected: ('session/bad-authorization', 'ENTRYPOINT_FAILED'))]
fn a_session_signed_for_the_next_number_is_not_started_by_ending_all() {
    let account = deploy();
    let signed = authorization(@session(), 1, account, OWNER);
    as_self(account);
    sessions(account).revoke_all();
    as_protocol();
    sessions(account).register_session(session(), signed);
}

#[test]
fn an_epoch_follows_from_the_one_before_and_the_transaction_that_starts_it() {
    let account = deploy();
    as_self(account);
    let mut epoch = 0;
    for transaction_hash in array!['one', 'two'] {
        testing::set_transaction_hash(transaction_hash);
        sessions(account).revoke_all();
        let (mixed, _, _) = core::poseidon::hades_permutation(epoch, transaction_hash, 2);
        epoch = Into::<_, u256>::into(mixed).low.into();
        assert_eq!(sessions(account).get_epoch(), epoch);
    }
}

#[test]
fn a_version_a_day_ahead_goes_live() {
    let account = deploy();
    register(account, version((NOW + 86400).try_into().unwrap()));
}

#[test]
#[should_panic(expected: ('session/version-too-high', 'ENTRYPOINT_FAILED'))]
fn a_version_further_ahead_does_not() {
    let account = deploy();
    register(account, version((NOW + 86401).try_into().unwrap()));
}

#[test]
#[should_panic(expected: ('session/revoked', 'ENTRYPOINT_FAILED'))]
fn a_revoked_version_stays_revoked() {
    let account = deploy();
    register(account, session());
    as_self(account);
    sessions(account).revoke_session('default', 5);
    assert!(!sessions(account).is_session_live(session()));
    as_protocol();
    register(account, session());
}

#[test]
#[should_panic(expected: ('session/revoked', 'ENTRYPOINT_FAILED'))]
fn revoking_reaches_versions_never_seen() {
    let account = deploy();
    as_self(account);
    sessions(account).revoke_session('default', 6);
    as_protocol();
    register(account, session());
}

#[test]
fn revoking_below_the_live_version_revokes_the_live_one() {
    let account = deploy();
    register(account, session());
    as_self(account);
    sessions(account).revoke_session('default', 1);
    assert_eq!(
        sessions(account).get_tag_state('default'),
        TagState { version: 5, revoked: true, paused: false, fingerprint_bits: 0 },
    );
}

#[test]
fn revoking_twice_is_harmless() {
    let account = deploy();
    as_self(account);
    sessions(account).revoke_session('default', 6);
    sessions(account).revoke_session('default', 2);
    assert_eq!(sessions(account).get_tag_state('default').version, 6);
}

#[test]
fn a_higher_version_lives_after_a_revocation() {
    let account = deploy();
    as_self(account);
    sessions(account).revoke_session('default', 5);
    as_protocol();
    register(account, version(6));
    assert!(sessions(account).is_session_live(version(6)));
}

#[test]
#[should_panic(expected: ('session/revoked', 'ENTRYPOINT_FAILED'))]
fn the_last_version_closes_the_tag() {
    let account = deploy();
    as_self(account);
    sessions(account).revoke_session('default', 0xffffffff);
    as_protocol();
    register(account, session());
}

#[test]
fn version_zero_of_a_fresh_tag_can_live() {
    let account = deploy();
    register(account, version(0));
    assert!(sessions(account).is_session_live(version(0)));
}

#[test]
#[should_panic(expected: ('account/only-self', 'ENTRYPOINT_FAILED'))]
fn a_stranger_cannot_revoke() {
    let account = deploy();
    testing::set_contract_address(0x57a7e.try_into().unwrap());
    sessions(account).revoke_session('default', 5);
}

#[test]
#[should_panic(expected: ('account/only-self', 'ENTRYPOINT_FAILED'))]
fn a_stranger_cannot_revoke_all() {
    let account = deploy();
    testing::set_contract_address(0x57a7e.try_into().unwrap());
    sessions(account).revoke_all();
}

//
// Exact time
//

fn register_at(now: u64) {
    let account = deploy();
    testing::set_block_timestamp(now);
    register(account, session());
}

#[test]
fn registers_in_the_first_second() {
    register_at(NOW - 3600);
}

#[test]
fn registers_in_the_last_second() {
    register_at(NOW + 3600);
}

#[test]
#[should_panic(expected: ('session/not-yet-valid', 'ENTRYPOINT_FAILED'))]
fn does_not_register_a_second_early() {
    register_at(NOW - 3601);
}

#[test]
#[should_panic(expected: ('session/expired', 'ENTRYPOINT_FAILED'))]
fn does_not_register_a_second_late() {
    register_at(NOW + 3601);
}

#[test]
fn registers_a_session_of_a_month() {
    let account = deploy();
    register(account, Session { valid_until: NOW + SessionComponent::MAX_VALIDITY, ..session() });
}

#[test]
#[should_panic(expected: ('session/too-long', 'ENTRYPOINT_FAILED'))]
fn does_not_register_a_session_of_a_month_and_a_second() {
    let account = deploy();
    register(
        account, Session { valid_until: NOW + SessionComponent::MAX_VALIDITY + 1, ..session() },
    );
}

#[test]
fn is_live_only_within_its_window() {
    let account = deploy();
    register(account, session());
    for (now, expected) in array![
        (NOW - 3601, false), (NOW - 3600, true), (NOW + 3600, true), (NOW + 3601, false),
    ] {
        testing::set_block_timestamp(now);
        assert_eq!(sessions(account).is_session_live(session()), expected);
    }
}

#[test]
fn views_tell_the_hashes_the_owner_signs() {
    let account = deploy();
    let hash = token::of_session(@session()).session_hash(0);
    assert_eq!(sessions(account).get_session_hash(session()), hash);
    assert_eq!(
        sessions(account).get_session_message_hash(session()),
        crate::session::message::message_hash(hash, super::fixture::CHAIN, account.into()),
    );
}
