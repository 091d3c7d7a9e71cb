//! The owner's own side: signatures, deployment, owner change, upgrade, interfaces.

use starknet::syscalls::deploy_syscall;
use starknet::{SyscallResultTrait, testing};
use starknet_sessions_interfaces::{
    IAccountDispatcherTrait, IDeclarerDispatcher, IDeclarerDispatcherTrait, IDeployableDispatcher,
    IDeployableDispatcherTrait, IOwnerDispatcher, IOwnerDispatcherTrait, ISESSIONS_ID,
    ISRC5Dispatcher, ISRC5DispatcherTrait, ISRC5_ID, ISRC6_ID, ISessionsDispatcherTrait,
    IUpgradeableDispatcher, IUpgradeableDispatcherTrait,
};
use starknet_sessions_mocks::next_account::NextAccount;
use crate::account::SessionAccount;
use super::fixture::{
    CHAIN, KEY, Making, OWNER, Outcome, QUERY, TX_HASH, account, as_self, assert_passed,
    assert_refused, call, deploy, invoke, making, sessions, token, validate_signed,
};
use super::signing;

fn signed_by(private_key: felt252, hash: felt252) -> Array<felt252> {
    let (r, s) = signing::sign(hash, private_key);
    array![r, s]
}

#[test]
fn the_owners_signature_validates() {
    let address = deploy();
    assert_eq!(
        validate_signed(address, array![call()], signed_by(OWNER, TX_HASH)), starknet::VALIDATED,
    );
}

#[test]
fn the_owners_signature_validates_in_both_forms() {
    let address = deploy();
    let (r, s) = signing::sign(TX_HASH, OWNER);
    assert_eq!(
        validate_signed(address, array![call()], array![r, signing::flip(s)]), starknet::VALIDATED,
    );
}

#[test]
#[should_panic(expected: ('account/bad-signature', 'ENTRYPOINT_FAILED'))]
fn another_keys_signature_does_not() {
    validate_signed(deploy(), array![call()], signed_by(KEY, TX_HASH));
}

#[test]
#[should_panic(expected: ('account/bad-signature', 'ENTRYPOINT_FAILED'))]
fn the_owners_signature_is_checked_in_an_estimation() {
    let address = deploy();
    testing::set_version(QUERY);
    validate_signed(address, array![call()], signed_by(KEY, TX_HASH));
}

#[test]
#[should_panic(expected: ('account/bad-signature', 'ENTRYPOINT_FAILED'))]
fn no_signature_does_not_validate() {
    validate_signed(deploy(), array![call()], array![]);
}

#[test]
#[should_panic(expected: ('account/bad-signature', 'ENTRYPOINT_FAILED'))]
fn zeros_do_not_validate() {
    validate_signed(deploy(), array![call()], array![0, 0]);
}

#[test]
#[should_panic(expected: ('account/bad-signature', 'ENTRYPOINT_FAILED'))]
fn an_s_beyond_the_order_does_not_validate() {
    let (r, _) = signing::sign(TX_HASH, OWNER);
    validate_signed(deploy(), array![call()], array![r, core::ec::stark_curve::ORDER]);
}

#[test]
fn an_account_without_an_owner_validates_nothing() {
    let state = SessionAccount::contract_state_for_testing();
    let (r, s) = signing::sign(TX_HASH, OWNER);
    for signature in array![array![r, s], array![1, 1], array![]] {
        assert_eq!(SessionAccount::AccountImpl::is_valid_signature(@state, TX_HASH, signature), 0);
    }
}

#[test]
#[should_panic(expected: 'account/paymaster-data')]
fn paymaster_data_is_refused() {
    SessionAccount::assert_no_paymaster([1].span());
}

#[test]
#[should_panic(expected: ('account/invalid-caller', 'ENTRYPOINT_FAILED'))]
fn a_contract_cannot_call_validate() {
    let address = deploy();
    testing::set_contract_address(0x57a7e.try_into().unwrap());
    validate_signed(address, array![call()], signed_by(OWNER, TX_HASH));
}

#[test]
#[should_panic(expected: ('account/invalid-version', 'ENTRYPOINT_FAILED'))]
fn version_one_does_not_validate() {
    let address = deploy();
    testing::set_version(1);
    validate_signed(address, array![call()], signed_by(OWNER, TX_HASH));
}

#[test]
fn is_valid_signature_knows_the_owner_only() {
    let address = deploy();
    assert_eq!(
        account(address).is_valid_signature('hash', signed_by(OWNER, 'hash')), starknet::VALIDATED,
    );
    assert_eq!(account(address).is_valid_signature('hash', signed_by(KEY, 'hash')), 0);
}

#[test]
fn is_valid_signature_refuses_every_session_token() {
    let address = deploy();
    super::fixture::register(address, super::fixture::session());
    let live = token(Making { transaction_hash: 'hash', ..making() }, address);
    assert_eq!(account(address).is_valid_signature('hash', live), 0);
}

#[test]
fn the_owner_declares_and_deploys() {
    let address = deploy();
    testing::set_signature(signed_by(OWNER, TX_HASH).span());
    assert_eq!(
        IDeclarerDispatcher { contract_address: address }.__validate_declare__('class'),
        starknet::VALIDATED,
    );
    assert_eq!(
        IDeployableDispatcher { contract_address: address }
            .__validate_deploy__('class', 0, signing::public_key(OWNER)),
        starknet::VALIDATED,
    );
}

#[test]
#[should_panic(expected: ('account/bad-signature', 'ENTRYPOINT_FAILED'))]
fn a_session_does_not_declare() {
    let address = deploy();
    testing::set_signature(token(making(), address).span());
    IDeclarerDispatcher { contract_address: address }.__validate_declare__('class');
}

#[test]
#[should_panic(expected: ('account/bad-signature', 'ENTRYPOINT_FAILED'))]
fn a_session_does_not_deploy() {
    let address = deploy();
    testing::set_signature(token(making(), address).span());
    IDeployableDispatcher { contract_address: address }
        .__validate_deploy__('class', 0, signing::public_key(OWNER));
}

fn deploy_for(owner: felt252) {
    deploy_syscall(SessionAccount::TEST_CLASS_HASH.try_into().unwrap(), 0, [owner].span(), false)
        .unwrap_syscall();
}

#[test]
#[should_panic(expected: ('account/invalid-owner', 'CONSTRUCTOR_FAILED'))]
fn an_account_is_not_deployed_without_an_owner() {
    deploy_for(0);
}

#[test]
#[should_panic(expected: ('account/invalid-owner', 'CONSTRUCTOR_FAILED'))]
fn an_account_is_not_deployed_for_a_key_off_the_curve() {
    deploy_for(5);
}

//
// Owner change
//

fn acceptance(address: starknet::ContractAddress, by: felt252) -> Span<felt252> {
    let epoch = sessions(address).get_epoch();
    signed_by(
        by,
        core::poseidon::poseidon_hash_span(
            [
                'StarkNet Message', 'accept_ownership', CHAIN, address.into(),
                signing::public_key(OWNER), epoch,
            ]
                .span(),
        ),
    )
        .span()
}

#[test]
fn the_owner_hands_the_account_over_and_every_session_ends() {
    let address = deploy();
    let owner = IOwnerDispatcher { contract_address: address };
    assert_eq!(owner.get_owner(), signing::public_key(OWNER));
    as_self(address);
    owner.change_owner(signing::public_key(0xca501), acceptance(address, 0xca501));
    assert_eq!(owner.get_owner(), signing::public_key(0xca501));
    assert!(sessions(address).get_epoch() != 0);
}

#[test]
#[should_panic(expected: ('account/bad-acceptance', 'ENTRYPOINT_FAILED'))]
fn a_new_owner_must_accept() {
    let address = deploy();
    as_self(address);
    IOwnerDispatcher { contract_address: address }
        .change_owner(signing::public_key(0xca501), acceptance(address, OWNER));
}

#[test]
#[should_panic(expected: ('account/bad-acceptance', 'ENTRYPOINT_FAILED'))]
fn an_acceptance_serves_once() {
    let address = deploy();
    let acceptance = acceptance(address, OWNER);
    as_self(address);
    let owner = IOwnerDispatcher { contract_address: address };
    owner.change_owner(signing::public_key(OWNER), acceptance);
    owner.change_owner(signing::public_key(OWNER), acceptance);
}

#[test]
#[should_panic(expected: ('account/only-self', 'ENTRYPOINT_FAILED'))]
fn a_stranger_cannot_change_the_owner() {
    let address = deploy();
    IOwnerDispatcher { contract_address: address }
        .change_owner(signing::public_key(0xca501), acceptance(address, 0xca501));
}

#[test]
#[should_panic(expected: ('account/only-self', 'ENTRYPOINT_FAILED'))]
fn a_stranger_cannot_upgrade() {
    let address = deploy();
    IUpgradeableDispatcher { contract_address: address }
        .upgrade(SessionAccount::TEST_CLASS_HASH.try_into().unwrap(), 0, [].span());
}

#[test]
fn an_upgrade_ends_every_session() {
    let address = deploy();
    as_self(address);
    IUpgradeableDispatcher { contract_address: address }
        .upgrade(SessionAccount::TEST_CLASS_HASH.try_into().unwrap(), 0, [].span());
    assert!(sessions(address).get_epoch() != 0);
}

#[test]
#[should_panic(expected: ('account/invalid-class', 'ENTRYPOINT_FAILED'))]
fn an_upgrade_to_no_class_is_refused() {
    let address = deploy();
    as_self(address);
    IUpgradeableDispatcher { contract_address: address }
        .upgrade(0.try_into().unwrap(), 0, [].span());
}

/// Upgrades to another class, with its initializer called with `number`.
fn try_upgrade(address: starknet::ContractAddress, number: felt252) -> Outcome {
    as_self(address);
    let class_hash: felt252 = NextAccount::TEST_CLASS_HASH.into();
    let calldata = [class_hash, selector!("initialize"), 1, number].span();
    invoke(address, selector!("upgrade"), calldata)
}

#[test]
fn an_upgrade_calls_the_initializer_of_the_new_class() {
    let address = deploy();
    assert_passed(try_upgrade(address, 7));
    assert_eq!(invoke(address, selector!("get_initialized"), [].span()), Ok([7].span()));
}

#[test]
fn an_upgrade_whose_initializer_fails_does_not_happen() {
    let address = deploy();
    assert_refused(try_upgrade(address, 0), ['next/zero', 'ENTRYPOINT_FAILED'].span());
    assert_eq!(sessions(address).get_epoch(), 0);
}

#[test]
fn the_account_tells_its_interfaces() {
    let src5 = ISRC5Dispatcher { contract_address: deploy() };
    for (id, expected) in array![
        (ISRC5_ID, true), (ISRC6_ID, true), (ISESSIONS_ID, true), (0, false), (1, false),
    ] {
        assert_eq!(src5.supports_interface(id), expected);
    }
}
