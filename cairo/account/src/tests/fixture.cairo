//! A deployed account, a session that fits it, and the token of a transaction under it.

use starknet::account::Call;
use starknet::syscalls::{call_contract_syscall, deploy_syscall};
use starknet::{ClassHash, ContractAddress, testing};
use starknet_sessions_interfaces::{
    Denied, IAccountDispatcher, IAccountDispatcherTrait, ISessionsDispatcher,
    ISessionsDispatcherTrait, Limit, LimitState, Session,
};
use crate::account::SessionAccount;
use crate::session::policy::{ANY, Policy, PolicyTrait};
use crate::session::token::TokenTrait;
use crate::session::{message, token as layout};
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

pub const DEPTH_SHIFT: felt252 = 0x10000000000000000000000000000000000000000;
pub const METERS_SHIFT: felt252 = DEPTH_SHIFT * 0x40;
pub const TOKENS_SHIFT: felt252 = DEPTH_SHIFT * 0x800;
pub const DENIED_SHIFT: felt252 = DEPTH_SHIFT * 0x10000;
pub const CALLER_SHIFT: felt252 = DEPTH_SHIFT * 0x800000;
pub const MAGIC_SHIFT: felt252 = DEPTH_SHIFT * 0x1000000;
pub const TWO_POW_128: felt252 = 0x100000000000000000000000000000000;
/// Of code, window and end, in a limit.
pub const CODE_SHIFT: felt252 = TWO_POW_128;
pub const WINDOW_SHIFT: felt252 = TWO_POW_128 * 0x100;
pub const UNTIL_SHIFT: felt252 = TWO_POW_128 * 0x10000000000;
/// Of the length of the rules, in a leaf word.
pub const LENGTH_SHIFT: felt252 = TWO_POW_128 * 0x100;

/// Leaf word kinds.
pub const EXACT: felt252 = 1 * TWO_POW_128;
pub const ANY_SELECTOR: felt252 = 2 * TWO_POW_128;
pub const ANY_CONTRACT: felt252 = 3 * TWO_POW_128;
pub const ANYTHING: felt252 = 4 * TWO_POW_128;

/// A deployed account; the next call comes from the protocol, in a real transaction, at `NOW`.
pub fn deploy() -> ContractAddress {
    testing::set_chain_id(CHAIN);
    let address = deploy_class(
        SessionAccount::TEST_CLASS_HASH, [signing::public_key(OWNER)].span(),
    );
    testing::set_contract_address(0.try_into().unwrap());
    testing::set_version(REAL);
    testing::set_transaction_hash(TX_HASH);
    testing::set_block_timestamp(NOW);
    address
}

/// Another contract at each call, also of the same class.
pub fn deploy_class(class_hash: ClassHash, calldata: Span<felt252>) -> ContractAddress {
    let mut salt = 0;
    loop {
        if let Ok((address, _)) = deploy_syscall(class_hash, salt, calldata, true) {
            break address;
        }
        salt += 1;
        assert!(salt != 99, "not deployed");
    }
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
    call_with(to, selector, [7].span())
}

pub fn call_with(to: felt252, selector: felt252, calldata: Span<felt252>) -> Call {
    Call { to: to.try_into().unwrap(), selector, calldata }
}

pub fn policy() -> Policy {
    Policy { contract: DAPP, selector: selector!("set_number"), until: 0, rules: [].span() }
}

/// The leaf that allows everything.
pub fn anything() -> Policy {
    Policy { contract: ANY, selector: ANY, until: 0, rules: [].span() }
}

pub fn until(time: u128) -> Policy {
    Policy { until: time, ..policy() }
}

/// A session of one policy, an hour old, an hour to go.
pub fn session() -> Session {
    session_with(policy().leaf())
}

pub fn session_with(policies_root: felt252) -> Session {
    Session {
        tag: 'default',
        version: 5,
        public_key: signing::public_key(KEY),
        valid_after: NOW - 3600,
        valid_until: NOW + 3600,
        policies_root,
        details_hash: 'details',
        required_caller: 0.try_into().unwrap(),
        limits: [].span(),
        denied: [].span(),
    }
}

/// How a token is made; `making` is a first use by the owner's authorization and the session's own
/// key.
#[derive(Drop, Copy)]
pub struct Making {
    pub session: Session,
    /// Instead of the session's required caller, limits and denied entries.
    pub tail: Option<Span<felt252>>,
    /// Added to the first felt.
    pub terms: felt252,
    pub epoch: felt252,
    pub depth: u8,
    pub key: felt252,
    pub owner: felt252,
    pub is_authorized: bool,
    pub transaction_hash: felt252,
    pub leaves: Span<felt252>,
}

pub fn making() -> Making {
    making_of(session())
}

pub fn making_of(session: Session) -> Making {
    Making {
        session,
        tail: None,
        terms: 0,
        epoch: 0,
        depth: 0,
        key: KEY,
        owner: OWNER,
        is_authorized: true,
        transaction_hash: TX_HASH,
        leaves: [EXACT].span(),
    }
}

/// A first use of a session of one leaf, with that leaf.
pub fn with_root(root: felt252, leaves: Span<felt252>) -> Making {
    Making { leaves, ..making_of(session_with(root)) }
}

/// A first use of a session that may call anything.
pub fn free() -> Making {
    with_root(anything().leaf(), [ANYTHING].span())
}

/// The same for `count` calls, under these limits.
pub fn limited(limits: Span<Limit>, count: u32) -> Making {
    let mut leaves = array![ANYTHING];
    for _ in 1..count {
        leaves.append(0);
    }
    Making {
        leaves: leaves.span(), ..making_of(Session { limits, ..session_with(anything().leaf()) }),
    }
}

/// A first use of a session that may call anything, whatever its limits.
pub fn making_of_anything(session: Session) -> Making {
    Making { leaves: [ANYTHING].span(), ..making_of(session) }
}

pub fn limit(resource: felt252, kind: felt252, amount: u128, window: u32) -> Limit {
    Limit {
        resource,
        token: 0.try_into().unwrap(),
        kind,
        amount,
        window,
        until: 0,
        accounting: 'gross',
        standing_approval: false,
    }
}

pub fn token_limit(token: ContractAddress, kind: felt252, amount: u128, window: u32) -> Limit {
    Limit { token, ..limit('token', kind, amount, window) }
}

pub fn denied(contract: felt252, selector: felt252, until: u64) -> Denied {
    Denied { contract: contract.try_into().unwrap(), selector, until }
}

/// The static felts, with 0 for the session key's signature, then the tail: by the protocol page,
/// whether or not an account would hold such a session.
pub fn unsigned(making: Making) -> Array<felt252> {
    let session = making.session;
    let mut terms = session.valid_until.into()
        + session.valid_after.into() * 0x10000000000000000
        + session.version.into() * TWO_POW_128
        + making.depth.into() * DEPTH_SHIFT
        + session.denied.len().into() * DENIED_SHIFT
        + 'session2' * MAGIC_SHIFT;
    let mut tail = array![];
    if session.required_caller != 0.try_into().unwrap() {
        terms += CALLER_SHIFT;
        tail.append(session.required_caller.into());
    }
    for limit in session.limits {
        tail.append(packed(*limit));
        if *limit.resource == 'token' {
            terms += TOKENS_SHIFT;
            tail.append((*limit.token).into());
        } else {
            terms += METERS_SHIFT;
        }
    }
    for entry in session.denied {
        tail.append((*entry.contract).into());
        tail.append(*entry.selector);
        tail.append((*entry.until).into());
    }
    let mut felts = array![
        terms + making.terms, session.tag, session.public_key, session.policies_root,
        session.details_hash, 0, 0,
    ];
    felts.append_span(making.tail.unwrap_or(tail.span()));
    felts
}

/// A limit's felt in a token; words it does not know are 0.
fn packed(limit: Limit) -> felt252 {
    let kind = if limit.kind == 'total' {
        1
    } else if limit.kind == 'window' {
        2
    } else if limit.kind == 'sliding' {
        3
    } else {
        0
    };
    let net = if limit.accounting == 'net' {
        4
    } else {
        0
    };
    let standing = if limit.standing_approval {
        8
    } else {
        0
    };
    let resource = if limit.resource == 'calls' {
        0x10
    } else if limit.resource == 'token' {
        0x20
    } else {
        0
    };
    limit.amount.into()
        + (kind + net + standing + resource) * CODE_SHIFT
        + limit.window.into() * WINDOW_SHIFT
        + limit.until.into() * UNTIL_SHIFT
}

pub fn authorization(
    session: @Session, epoch: felt252, account: ContractAddress, owner: felt252,
) -> Span<felt252> {
    let felts = unsigned(making_of(*session)).span();
    signed_by(owner, layout::parse(felts).session_hash(epoch), account)
}

fn signed_by(owner: felt252, session_hash: felt252, account: ContractAddress) -> Span<felt252> {
    let hash = message::message_hash(session_hash, CHAIN, account.into());
    let (r, s) = signing::sign(hash, owner);
    [r, s].span()
}

pub fn token(making: Making, account: ContractAddress) -> Array<felt252> {
    let unsigned = unsigned(making);
    let parsed = layout::parse(unsigned.span());
    let authorization = if making.is_authorized {
        signed_by(making.owner, parsed.session_hash(making.epoch), account)
    } else {
        [].span()
    };
    let mut rest = array![];
    rest.append_span(making.leaves);
    rest.append_span(authorization);
    let (r, s) = signing::sign(
        message::use_hash(
            making.transaction_hash, parsed.fingerprint(making.epoch), *unsigned[0], rest.span(),
        ),
        making.key,
    );
    let mut token = array![];
    token.append_span(unsigned.span().slice(0, 5));
    token.append(r);
    token.append(s);
    token.append_span(unsigned.span().slice(7, unsigned.len() - 7));
    token.append_span(rest.span());
    token
}

/// `felts` with another one at `index`.
pub fn with_felt(felts: Span<felt252>, index: u32, felt: felt252) -> Array<felt252> {
    let mut changed = array![];
    for i in 0..felts.len() {
        changed.append(if i == index {
            felt
        } else {
            *felts[i]
        });
    }
    changed
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

/// What an entry point answered, or what it panicked with.
pub type Outcome = Result<Span<felt252>, Array<felt252>>;

pub fn invoke(address: ContractAddress, selector: felt252, calldata: Span<felt252>) -> Outcome {
    call_contract_syscall(address, selector, calldata)
}

pub fn try_validate(account: ContractAddress, calls: Span<Call>, making: Making) -> Outcome {
    testing::set_signature(token(making, account).span());
    let mut calldata = array![];
    calls.serialize(ref calldata);
    invoke(account, selector!("__validate__"), calldata.span())
}

pub fn try_execute(account: ContractAddress, calls: Span<Call>, making: Making) -> Outcome {
    testing::set_signature(token(making, account).span());
    let mut calldata = array![];
    calls.serialize(ref calldata);
    invoke(account, selector!("__execute__"), calldata.span())
}

/// A transaction at `now`: `__validate__`, which sees the time floored to the hour, and
/// `__execute__`.
pub fn run_at(now: u64, account: ContractAddress, calls: Span<Call>, making: Making) -> Outcome {
    testing::set_block_timestamp(now - now % 3600);
    let validated = try_validate(account, calls, making);
    testing::set_block_timestamp(now);
    if validated.is_err() {
        return validated;
    }
    try_execute(account, calls, making)
}

pub fn run(account: ContractAddress, calls: Span<Call>, making: Making) -> Outcome {
    run_at(NOW, account, calls, making)
}

pub fn assert_passed(outcome: Outcome) {
    if let Err(reason) = outcome {
        panic!("refused: {:?}", reason);
    }
}

/// Asserts that an entry point called from outside panicked with exactly `reason`.
pub fn assert_refused(outcome: Outcome, reason: Span<felt252>) {
    let Err(data) = outcome else {
        panic!("passed instead of {:?}", reason)
    };
    let mut expected = array![];
    expected.append_span(reason);
    expected.append('ENTRYPOINT_FAILED');
    assert_eq!(data, expected);
}

/// The arguments of `check_use` and `explain` for a transaction of this token.
pub fn use_of(calls: Span<Call>, making: Making, fee: u256) -> Array<felt252> {
    let mut arguments = array![];
    (making.session, making.depth, making.leaves, calls, fee).serialize(ref arguments);
    arguments
}

/// Asserts that `check_use` panics with exactly `reason`; not where it is empty. That `explain`
/// tells the same has its own tests: each call of a contract takes a Cairo test long.
pub fn assert_foreseen(
    account: ContractAddress, calls: Span<Call>, making: Making, fee: u256, reason: Span<felt252>,
) {
    let checked = invoke(account, selector!("check_use"), use_of(calls, making, fee).span());
    if reason.is_empty() {
        assert_passed(checked);
    } else {
        assert_refused(checked, reason);
    }
}

/// Asserts that a transaction at `now` is refused with exactly `reason`, and that the views say so
/// before.
pub fn assert_refused_alike_at(
    now: u64, account: ContractAddress, calls: Span<Call>, making: Making, reason: Span<felt252>,
) {
    testing::set_block_timestamp(now);
    assert_foreseen(account, calls, making, 0, reason);
    assert_refused(run_at(now, account, calls, making), reason);
}

pub fn assert_refused_alike(
    account: ContractAddress, calls: Span<Call>, making: Making, reason: Span<felt252>,
) {
    assert_refused_alike_at(NOW, account, calls, making, reason);
}

/// The same for one that passes.
pub fn assert_passes_alike_at(
    now: u64, account: ContractAddress, calls: Span<Call>, making: Making,
) {
    testing::set_block_timestamp(now);
    assert_foreseen(account, calls, making, 0, [].span());
    assert_passed(run_at(now, account, calls, making));
}

pub fn assert_passes_alike(account: ContractAddress, calls: Span<Call>, making: Making) {
    assert_passes_alike_at(NOW, account, calls, making);
}

/// What is spent of a limit of the session.
pub fn limit_state(account: ContractAddress, session: Session, index: u32) -> LimitState {
    *sessions(account).get_limits(session)[index]
}

/// Registers the session by the owner's signature, as anyone may.
pub fn register(address: ContractAddress, session: Session) {
    let epoch = sessions(address).get_epoch();
    sessions(address).register_session(session, authorization(@session, epoch, address, OWNER));
}

pub fn try_register(address: ContractAddress, session: Session) -> Outcome {
    let epoch = sessions(address).get_epoch();
    let mut calldata = array![];
    session.serialize(ref calldata);
    authorization(@session, epoch, address, OWNER).serialize(ref calldata);
    invoke(address, selector!("register_session"), calldata.span())
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
