//! A deployed account, a session that fits it, and the token of a transaction under it.

use starknet::account::Call;
use starknet::syscalls::deploy_syscall;
use starknet::{ContractAddress, SyscallResultTrait, testing};
use starknet_sessions_interfaces::{
    IAccountDispatcher, IAccountDispatcherTrait, ISessionsDispatcher, ISessionsDispatcherTrait,
    Session,
};
use crate::account::SessionAccount;
use crate::session::message;
use crate::session::policy::{Policy, PolicyTrait};
use super::signing;

pub const OWNER: felt252 = 0x0a11ce;
pub const KEY: felt252 = 0xb0b;
pub const CHAIN: felt252 = 'SN_TEST';
pub const TX_HASH: felt252 = 'transaction';
/// On the hour: `__validate__`'s clock.
pub const NOW: u64 = 1_700_000_400 - 1_700_000_400 % 3600;
pub const DAPP: felt252 = 0xda99;
pub const REAL: felt252 = 3;
pub const QUERY: felt252 = 0x100000000000000000000000000000003;

const DEPTH_SHIFT: felt252 = 0x10000000000000000000000000000000000000000;
const MAGIC_SHIFT: felt252 = 0x1000000000000000000000000000000000000000000;
pub const VERSION_SHIFT: felt252 = 0x100000000000000000000000000000000;
const AFTER_SHIFT: felt252 = 0x10000000000000000;

/// Leaf word kinds.
pub const EXACT: felt252 = 1 * VERSION_SHIFT;
pub const ANY_SELECTOR: felt252 = 2 * VERSION_SHIFT;
pub const ANY_CONTRACT: felt252 = 3 * VERSION_SHIFT;
pub const ANYTHING: felt252 = 4 * VERSION_SHIFT;

/// A deployed account; the next call comes from the protocol, in a real transaction, at `NOW`.
pub fn deploy() -> ContractAddress {
    testing::set_chain_id(CHAIN);
    let (address, _) = deploy_syscall(
        SessionAccount::TEST_CLASS_HASH.try_into().unwrap(),
        0,
        [signing::public_key(OWNER)].span(),
        false,
    )
        .unwrap_syscall();
    testing::set_contract_address(0.try_into().unwrap());
    testing::set_version(REAL);
    testing::set_transaction_hash(TX_HASH);
    testing::set_block_timestamp(NOW);
    address
}

pub fn account(address: ContractAddress) -> IAccountDispatcher {
    IAccountDispatcher { contract_address: address }
}

pub fn sessions(address: ContractAddress) -> ISessionsDispatcher {
    ISessionsDispatcher { contract_address: address }
}

/// The allowed call.
pub fn call() -> Call {
    call_of(DAPP, selector!("set_number"))
}

pub fn call_of(to: felt252, selector: felt252) -> Call {
    Call { to: to.try_into().unwrap(), selector, calldata: [7].span() }
}

pub fn policy() -> Policy {
    Policy { contract: DAPP, selector: selector!("set_number"), until: 0 }
}

/// A session of one policy, an hour old, an hour to go.
pub fn session() -> Session {
    session_with(policy().leaf())
}

pub fn session_with(policies_root: felt252) -> Session {
    Session {
        tag: 'default',
        version: 5,
        key_guid: message::stark_key_guid(signing::public_key(KEY)),
        valid_after: NOW - 3600,
        valid_until: NOW + 3600,
        policies_root,
        details_hash: 'details',
    }
}

/// How a token is made; `Default` is a first use by the owner's authorization and the session's own
/// key.
#[derive(Drop, Copy)]
pub struct Making {
    pub session: Session,
    pub epoch: felt252,
    pub depth: felt252,
    pub magic: felt252,
    pub key: felt252,
    pub owner: felt252,
    pub is_authorized: bool,
    pub transaction_hash: felt252,
    pub leaves: Span<felt252>,
}

pub fn making() -> Making {
    Making {
        session: session(),
        epoch: 0,
        depth: 0,
        magic: 'session1',
        key: KEY,
        owner: OWNER,
        is_authorized: true,
        transaction_hash: TX_HASH,
        leaves: [EXACT].span(),
    }
}

pub fn authorization(
    session: @Session, epoch: felt252, account: ContractAddress, owner: felt252,
) -> Span<felt252> {
    let hash = message::message_hash(message::hash_of(session, epoch), CHAIN, account.into());
    let (r, s) = signing::sign(hash, owner);
    [r, s].span()
}

pub fn token(making: Making, account: ContractAddress) -> Array<felt252> {
    let session = @making.session;
    let authorization = if making.is_authorized {
        authorization(session, making.epoch, account, making.owner)
    } else {
        [].span()
    };
    let terms = making.session.valid_until.into()
        + making.session.valid_after.into() * AFTER_SHIFT
        + making.session.version.into() * VERSION_SHIFT
        + making.depth * DEPTH_SHIFT
        + making.magic * MAGIC_SHIFT;
    let mut rest = array![];
    rest.append_span(making.leaves);
    rest.append_span(authorization);
    let session_hash = message::hash_of(session, making.epoch);
    let (r, s) = signing::sign(
        message::use_hash(making.transaction_hash, session_hash, terms, rest.span()), making.key,
    );
    let mut token = array![
        terms, making.session.tag, signing::public_key(making.key), making.session.policies_root,
        making.session.details_hash, r, s,
    ];
    token.append_span(rest.span());
    token
}

/// Runs `__validate__` of one call under a token.
pub fn validate(account: ContractAddress, calls: Array<Call>, making: Making) -> felt252 {
    validate_signed(account, calls, token(making, account))
}

pub fn validate_signed(
    address: ContractAddress, calls: Array<Call>, signature: Array<felt252>,
) -> felt252 {
    testing::set_signature(signature.span());
    account(address).__validate__(calls)
}

pub fn execute_signed(address: ContractAddress, calls: Array<Call>, signature: Array<felt252>) {
    testing::set_signature(signature.span());
    account(address).__execute__(calls);
}

/// Registers the session by the owner's signature, as anyone may.
pub fn register(address: ContractAddress, session: Session) {
    sessions(address).register_session(session, authorization(@session, 0, address, OWNER));
}

/// What follows comes from the account itself.
pub fn as_self(address: ContractAddress) {
    testing::set_contract_address(address);
}

pub fn as_protocol() {
    testing::set_contract_address(0.try_into().unwrap());
}

pub fn two_leaves(a: felt252, b: felt252) -> felt252 {
    crate::session::merkle::root_of(a, [b].span())
}

pub fn until(time: u128) -> Policy {
    Policy { until: time, ..policy() }
}
