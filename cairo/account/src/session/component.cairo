//! The session component: which sessions are live, and what one of their tokens may do.
//!
//! Nothing here is written in `__validate__`: what is written there survives a revert of
//! `__execute__`.

use starknet::account::Call;

/// What the component needs from the account it is in.
pub trait SessionOwner<TContractState> {
    /// Whether `signature` is the owner's, over `hash`.
    fn is_owner_signature(self: @TContractState, hash: felt252, signature: Span<felt252>) -> bool;
}

#[starknet::component]
pub mod SessionComponent {
    use core::poseidon::hades_permutation;
    use policy::{ANY, Policy, PolicyTrait};
    use starknet::storage::{
        Map, StorageMapReadAccess, StorageMapWriteAccess, StoragePointerReadAccess,
        StoragePointerWriteAccess,
    };
    use starknet::{
        ContractAddress, get_block_timestamp, get_caller_address, get_contract_address, get_tx_info,
    };
    use starknet_sessions_interfaces::{ISessions, Session, TagState};
    use token::{Token, TokenTrait, Window};
    use crate::errors::{account as AccountErrors, session as Errors};
    use crate::session::{merkle, message, policy, slot, token};
    use crate::stark_signature;
    use super::{Call, SessionOwner};

    /// No session may end later than this many seconds from now.
    pub const MAX_VALIDITY: u64 = 2592000;
    /// `__validate__` sees the time floored to the hour: it may be this many seconds later.
    const CLOCK_SLACK: u128 = 3599;
    /// How many seconds a version may be ahead of the time when its session goes live: clocks
    /// differ.
    const VERSION_LEAD: u128 = 86400;

    /// The leaf word of a call that uses the leaf of the call before.
    const REPEAT: felt252 = 0;

    #[storage]
    pub struct Storage {
        /// Per tag, the slot of `slot.cairo`.
        pub Sessions_live: Map<felt252, felt252>,
        pub Sessions_epoch: felt252,
    }

    #[event]
    #[derive(Drop, PartialEq, Debug, starknet::Event)]
    pub enum Event {
        SessionLive: SessionLive,
        SessionUsed: SessionUsed,
        SessionRevoked: SessionRevoked,
        EpochChanged: EpochChanged,
    }

    /// A session became the live one of its tag.
    #[derive(Drop, PartialEq, Debug, starknet::Event)]
    pub struct SessionLive {
        #[key]
        pub tag: felt252,
        #[key]
        pub key_guid: felt252,
        pub session_hash: felt252,
        pub version: u32,
        pub valid_after: u64,
        pub valid_until: u64,
        pub policies_root: felt252,
    }

    /// A transaction of the tag's live session was executed.
    #[derive(Drop, PartialEq, Debug, starknet::Event)]
    pub struct SessionUsed {
        #[key]
        pub tag: felt252,
    }

    /// Every version of a tag up to this one is revoked.
    #[derive(Drop, PartialEq, Debug, starknet::Event)]
    pub struct SessionRevoked {
        #[key]
        pub tag: felt252,
        pub through_version: u32,
    }

    /// Every session signed in an earlier epoch is dead.
    #[derive(Drop, PartialEq, Debug, starknet::Event)]
    pub struct EpochChanged {
        pub epoch: felt252,
    }

    //
    // External
    //

    #[embeddable_as(SessionsImpl)]
    impl Sessions<
        TContractState, +HasComponent<TContractState>, +SessionOwner<TContractState>,
    > of ISessions<ComponentState<TContractState>> {
        fn register_session(
            ref self: ComponentState<TContractState>,
            session: Session,
            authorization: Span<felt252>,
        ) {
            let now = get_block_timestamp();
            let window = Window {
                valid_after: session.valid_after.into(), valid_until: session.valid_until.into(),
            };
            assert_exact_time(window, now);
            let session_hash = message::hash_of(@session, self.Sessions_epoch.read());
            if !self.is_live(session.tag, session.version.into(), session_hash) {
                if get_caller_address() != get_contract_address() {
                    self.assert_authorized(session_hash, authorization);
                }
                self.go_live(session, session_hash, now);
            }
        }

        fn revoke_session(
            ref self: ComponentState<TContractState>, tag: felt252, through_version: u32,
        ) {
            assert_only_self();
            let version = core::cmp::max(
                slot::unpack(self.Sessions_live.read(tag)).version, through_version,
            );
            self.Sessions_live.write(tag, slot::revoked(version.into()));
            self.emit(SessionRevoked { tag, through_version: version });
        }

        fn revoke_all(ref self: ComponentState<TContractState>) {
            assert_only_self();
            self.start_epoch();
        }

        fn get_epoch(self: @ComponentState<TContractState>) -> felt252 {
            self.Sessions_epoch.read()
        }

        fn get_tag_state(self: @ComponentState<TContractState>, tag: felt252) -> TagState {
            slot::unpack(self.Sessions_live.read(tag))
        }

        fn is_session_live(self: @ComponentState<TContractState>, session: Session) -> bool {
            let now = get_block_timestamp();
            let session_hash = message::hash_of(@session, self.Sessions_epoch.read());
            session.valid_after <= now && now <= session.valid_until && session.valid_until <= now
                + MAX_VALIDITY
                    && self
                        .Sessions_live
                        .read(session.tag) == slot::live(session.version.into(), session_hash)
        }

        fn get_session_hash(self: @ComponentState<TContractState>, session: Session) -> felt252 {
            message::hash_of(@session, self.Sessions_epoch.read())
        }

        fn get_session_message_hash(
            self: @ComponentState<TContractState>, session: Session,
        ) -> felt252 {
            self.message_hash(message::hash_of(@session, self.Sessions_epoch.read()))
        }
    }

    //
    // Internal
    //

    #[generate_trait]
    pub impl InternalImpl<
        TContractState, +HasComponent<TContractState>, +SessionOwner<TContractState>,
    > of InternalTrait<TContractState> {
        /// Asserts, in `__validate__`, that the token in `signature` lets its session key make
        /// `calls`.
        /// `now` is floored to the hour: only what is certainly outside the window is refused. For
        /// an estimation the result of the session key's signature is ignored.
        fn assert_valid_use(
            self: @ComponentState<TContractState>,
            calls: Span<Call>,
            signature: Span<felt252>,
            transaction_hash: felt252,
            account: ContractAddress,
            now: u64,
            is_estimation: bool,
        ) {
            // 1 layout 2 window 3 session key's signature 4 calls 5 live or authorized
            let token = token::parse(signature);
            assert_may_be_in_window(token.window, now);

            let session_hash = token.session_hash(self.Sessions_epoch.read());
            let use_hash = message::use_hash(
                transaction_hash, session_hash, token.terms, token.rest,
            );
            let is_signed = stark_signature::is_valid_low_s(
                use_hash, token.public_key, token.r, token.s,
            );
            assert(is_signed || is_estimation, Errors::BAD_SIGNATURE);

            let authorization = assert_calls_allowed(calls, @token, account, now);
            if !self.is_live(token.tag, token.version.into(), session_hash) {
                // Gas for the branch is taken here, not from every transaction: 600 to 1,900 less.
                core::gas::withdraw_gas().expect('Out of gas');
                assert_version_is_of_now(token.version, now.into() + CLOCK_SLACK);
                self.assert_authorized(session_hash, authorization);
            }
        }

        /// In `__execute__`, with the exact time: makes the session of `signature` live if it is
        /// not yet.
        fn begin_use(
            ref self: ComponentState<TContractState>,
            calls: Span<Call>,
            signature: Span<felt252>,
            account: ContractAddress,
            now: u64,
        ) {
            let token = token::parse(signature);
            assert_exact_time(token.window, now);
            let authorization = assert_policies_active(calls, @token, account, now);
            // A token without authorization passed `__validate__`, so its session is live.
            if !authorization.is_empty() {
                core::gas::withdraw_gas().expect('Out of gas');
                let session_hash = token.session_hash(self.Sessions_epoch.read());
                if !self.is_live(token.tag, token.version.into(), session_hash) {
                    self.go_live(token.session(), session_hash, now);
                }
            }
            self.emit(SessionUsed { tag: token.tag });
        }

        /// Ends every session signed so far. The next epoch cannot be known before: else a session
        /// could be signed for it, and ending all others would start that one.
        fn start_epoch(ref self: ComponentState<TContractState>) {
            let transaction_hash = get_tx_info().unbox().transaction_hash;
            let (mixed, _, _) = hades_permutation(self.Sessions_epoch.read(), transaction_hash, 2);
            let epoch = Into::<_, u256>::into(mixed).low.into();
            self.Sessions_epoch.write(epoch);
            self.emit(EpochChanged { epoch });
        }

        /// Whether exactly this session is live; panics where the slot rules it out for good.
        fn is_live(
            self: @ComponentState<TContractState>,
            tag: felt252,
            version: felt252,
            session_hash: felt252,
        ) -> bool {
            let held = self.Sessions_live.read(tag);
            if held == slot::live(version, session_hash) {
                return true;
            }
            if held != 0 {
                let state = slot::unpack(held);
                let version: u32 = version.try_into().unwrap();
                if version <= state.version {
                    assert(!state.revoked, Errors::REVOKED);
                    assert(version == state.version, Errors::SUPERSEDED);
                    core::panic_with_felt252(Errors::VERSION_CONFLICT);
                }
            }
            false
        }

        fn assert_authorized(
            self: @ComponentState<TContractState>,
            session_hash: felt252,
            authorization: Span<felt252>,
        ) {
            assert(!authorization.is_empty(), Errors::NOT_AUTHORIZED);
            let hash = self.message_hash(session_hash);
            assert(
                self.get_contract().is_owner_signature(hash, authorization),
                Errors::BAD_AUTHORIZATION,
            );
        }

        fn message_hash(self: @ComponentState<TContractState>, session_hash: felt252) -> felt252 {
            message::message_hash(
                session_hash, get_tx_info().unbox().chain_id, get_contract_address().into(),
            )
        }

        fn go_live(
            ref self: ComponentState<TContractState>,
            session: Session,
            session_hash: felt252,
            now: u64,
        ) {
            assert_version_is_of_now(session.version.into(), now.into());
            self.Sessions_live.write(session.tag, slot::live(session.version.into(), session_hash));
            let Session {
                tag, version, key_guid, valid_after, valid_until, policies_root, ..,
            } = session;
            self
                .emit(
                    SessionLive {
                        tag,
                        key_guid,
                        session_hash,
                        version,
                        valid_after,
                        valid_until,
                        policies_root,
                    },
                );
        }
    }

    pub fn assert_only_self() {
        assert(get_caller_address() == get_contract_address(), AccountErrors::ONLY_SELF);
    }

    /// Refuses what is certainly outside: the time may be up to an hour later than `now`.
    fn assert_may_be_in_window(window: Window, now: u64) {
        let now: u128 = now.into();
        assert(now <= window.valid_until, Errors::EXPIRED);
        assert(window.valid_after <= now + CLOCK_SLACK, Errors::NOT_YET_VALID);
        assert(window.valid_until <= now + CLOCK_SLACK + MAX_VALIDITY.into(), Errors::TOO_LONG);
    }

    fn assert_exact_time(window: Window, now: u64) {
        let now: u128 = now.into();
        assert(now <= window.valid_until, Errors::EXPIRED);
        assert(window.valid_after <= now, Errors::NOT_YET_VALID);
        assert(window.valid_until <= now + MAX_VALIDITY.into(), Errors::TOO_LONG);
    }

    /// Versions are times of signing, or lower. A session of a far higher one would take its tag
    /// for good.
    fn assert_version_is_of_now(version: u128, now: u128) {
        assert(version <= now + VERSION_LEAD, Errors::VERSION_TOO_HIGH);
    }

    /// Every call against the leaf the token brings for it; returns what follows the leaves. A word
    /// of 0 repeats the leaf of the call before.
    fn assert_calls_allowed(
        calls: Span<Call>, token: @Token, account: ContractAddress, now: u64,
    ) -> Span<felt252> {
        assert(!calls.is_empty(), Errors::NO_CALLS);
        let mut rest = *token.rest;
        if is_surrender(calls, token, account) {
            return rest;
        }
        // What nothing matches, until a leaf is proven.
        let mut proven = Policy { contract: account.into(), selector: ANY, until: 0 };
        for call in calls {
            assert(*call.to != account, Errors::SELF_CALL);
            let Some(word) = rest.pop_front() else {
                core::panic_with_felt252(Errors::MALFORMED_TOKEN)
            };
            if *word == REPEAT {
                assert(proven.covers(call), Errors::CALL_NOT_ALLOWED);
            } else {
                proven = policy::from_word(*word, call);
                let root = merkle::root_of(proven.leaf(), pop_proof(ref rest, *token.depth));
                assert(root == *token.policies_root, Errors::CALL_NOT_ALLOWED);
                assert(policy::is_active(proven.until, now), Errors::POLICY_EXPIRED);
            }
        }
        rest
    }

    /// The one call to the account a session can make: alone, revoking exactly itself.
    fn is_surrender(calls: Span<Call>, token: @Token, account: ContractAddress) -> bool {
        let call = calls[0];
        *call.to == account
            && calls.len() == 1
            && *call.selector == selector!("revoke_session")
            && *call.calldata == [*token.tag, (*token.version).into()].span()
    }

    /// `__validate__` has held the leaves against the calls; here only their ends count, to the
    /// second.
    /// Returns what follows the leaves.
    fn assert_policies_active(
        calls: Span<Call>, token: @Token, account: ContractAddress, now: u64,
    ) -> Span<felt252> {
        let mut rest = *token.rest;
        for call in calls {
            // A surrender, the only call to the account that passes `__validate__`, has no leaf.
            if *call.to == account {
                break;
            }
            let Some(word) = rest.pop_front() else {
                core::panic_with_felt252(Errors::MALFORMED_TOKEN)
            };
            if *word != REPEAT {
                pop_proof(ref rest, *token.depth);
                assert(
                    policy::is_active(policy::until_of_word(*word), now), Errors::POLICY_EXPIRED,
                );
            }
        }
        rest
    }

    fn pop_proof(ref rest: Span<felt252>, depth: u32) -> Span<felt252> {
        let length = rest.len();
        assert(depth <= length, Errors::MALFORMED_TOKEN);
        let proof = rest.slice(0, depth);
        rest = rest.slice(depth, length - depth);
        proof
    }
}
