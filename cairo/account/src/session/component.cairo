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
    use policy::PolicyTrait;
    use starknet::storage::{
        Map, StorageMapReadAccess, StorageMapWriteAccess, StoragePointerReadAccess,
        StoragePointerWriteAccess,
    };
    use starknet::{get_block_timestamp, get_caller_address, get_contract_address, get_tx_info};
    use starknet_sessions_interfaces::{ISessions, Session, TagState};
    use crate::errors::{account as AccountErrors, session as Errors};
    use crate::session::token::Token;
    use crate::session::{merkle, message, policy, slot, token};
    use crate::stark_signature;
    use super::{Call, SessionOwner};

    /// No session may end later than this many seconds from now.
    pub const MAX_VALIDITY: u64 = 2592000;
    /// `__validate__` sees the time floored to the hour: it may be this many seconds later.
    const CLOCK_SLACK: u64 = 3599;

    #[storage]
    pub struct Storage {
        /// Per tag, the slot of `slot.cairo`.
        pub Sessions_live: Map<felt252, felt252>,
        pub Sessions_epoch: u64,
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

    /// A transaction of a session was executed.
    #[derive(Drop, PartialEq, Debug, starknet::Event)]
    pub struct SessionUsed {
        #[key]
        pub tag: felt252,
        pub version: u32,
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
        pub epoch: u64,
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
            assert_exact_time(@session, get_block_timestamp());
            let session_hash = message::session_hash(@session, self.Sessions_epoch.read());
            if !self.is_live(@session, session_hash) {
                if get_caller_address() != get_contract_address() {
                    self.assert_authorized(session_hash, authorization);
                }
                self.go_live(@session, session_hash);
            }
        }

        fn revoke_session(
            ref self: ComponentState<TContractState>, tag: felt252, through_version: u32,
        ) {
            assert_only_self();
            let version = core::cmp::max(
                slot::unpack(self.Sessions_live.read(tag)).version, through_version,
            );
            self.Sessions_live.write(tag, slot::revoked(version));
            self.emit(SessionRevoked { tag, through_version: version });
        }

        fn revoke_all(ref self: ComponentState<TContractState>) {
            assert_only_self();
            self.start_epoch();
        }

        fn get_epoch(self: @ComponentState<TContractState>) -> u64 {
            self.Sessions_epoch.read()
        }

        fn get_tag_state(self: @ComponentState<TContractState>, tag: felt252) -> TagState {
            slot::unpack(self.Sessions_live.read(tag))
        }

        fn is_session_live(self: @ComponentState<TContractState>, session: Session) -> bool {
            let now = get_block_timestamp();
            let session_hash = message::session_hash(@session, self.Sessions_epoch.read());
            session.valid_after <= now && now <= session.valid_until && session.valid_until <= now
                + MAX_VALIDITY
                    && self
                        .Sessions_live
                        .read(session.tag) == slot::live(session.version, session_hash)
        }

        fn get_session_hash(self: @ComponentState<TContractState>, session: Session) -> felt252 {
            message::session_hash(@session, self.Sessions_epoch.read())
        }

        fn get_session_message_hash(
            self: @ComponentState<TContractState>, session: Session,
        ) -> felt252 {
            self.message_hash(message::session_hash(@session, self.Sessions_epoch.read()))
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
            account: starknet::ContractAddress,
            now: u64,
            is_estimation: bool,
        ) {
            // 1 layout 2 window 3 session key's signature 4 live or authorized 5 calls
            let token = token::parse(signature);
            let session = @token.session;

            assert(now <= token.session.valid_until, Errors::EXPIRED);
            let latest = now + CLOCK_SLACK;
            assert(token.session.valid_after <= latest, Errors::NOT_YET_VALID);
            assert(token.session.valid_until <= latest + MAX_VALIDITY, Errors::TOO_LONG);

            let session_hash = message::session_hash(session, self.Sessions_epoch.read());
            let use_hash = message::use_hash(
                transaction_hash, session_hash, token.terms, token.rest,
            );
            let is_signed = stark_signature::is_valid_low_s(
                use_hash, token.public_key, token.r, token.s,
            );
            assert(is_signed || is_estimation, Errors::BAD_SIGNATURE);

            if !self.is_live(session, session_hash) {
                self.assert_authorized(session_hash, token.authorization);
            }
            assert_calls_allowed(calls, @token, account, now);
        }

        /// In `__execute__`, with the exact time: makes the session of `signature` live if it is
        /// not yet.
        fn begin_use(ref self: ComponentState<TContractState>, signature: Span<felt252>, now: u64) {
            let token = token::parse(signature);
            let session = @token.session;
            assert_exact_time(session, now);
            assert_policies_active(@token, now);
            // A token without authorization passed `__validate__`, so its session is live.
            if !token.authorization.is_empty() {
                let session_hash = message::session_hash(session, self.Sessions_epoch.read());
                if !self.is_live(session, session_hash) {
                    self.go_live(session, session_hash);
                }
            }
            self.emit(SessionUsed { tag: token.session.tag, version: token.session.version });
        }

        /// Ends every session signed so far.
        fn start_epoch(ref self: ComponentState<TContractState>) {
            let epoch = self.Sessions_epoch.read() + 1;
            self.Sessions_epoch.write(epoch);
            self.emit(EpochChanged { epoch });
        }

        /// Whether exactly this session is live; panics where the slot rules it out for good.
        fn is_live(
            self: @ComponentState<TContractState>, session: @Session, session_hash: felt252,
        ) -> bool {
            let held = self.Sessions_live.read(*session.tag);
            if held == slot::live(*session.version, session_hash) {
                return true;
            }
            if held != 0 {
                let state = slot::unpack(held);
                if *session.version <= state.version {
                    assert(!state.revoked, Errors::REVOKED);
                    assert(*session.version == state.version, Errors::SUPERSEDED);
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
            ref self: ComponentState<TContractState>, session: @Session, session_hash: felt252,
        ) {
            let session = *session;
            self.Sessions_live.write(session.tag, slot::live(session.version, session_hash));
            self
                .emit(
                    SessionLive {
                        tag: session.tag,
                        key_guid: session.key_guid,
                        session_hash,
                        version: session.version,
                        valid_after: session.valid_after,
                        valid_until: session.valid_until,
                        policies_root: session.policies_root,
                    },
                );
        }
    }

    pub fn assert_only_self() {
        assert(get_caller_address() == get_contract_address(), AccountErrors::ONLY_SELF);
    }

    fn assert_exact_time(session: @Session, now: u64) {
        assert(now <= *session.valid_until, Errors::EXPIRED);
        assert(*session.valid_after <= now, Errors::NOT_YET_VALID);
        assert(*session.valid_until <= now + MAX_VALIDITY, Errors::TOO_LONG);
    }

    /// Every call against the leaf the token brings for it. A word of 0 repeats the leaf of the
    /// call before.
    fn assert_calls_allowed(
        calls: Span<Call>, token: @Token, account: starknet::ContractAddress, now: u64,
    ) {
        assert(!calls.is_empty(), Errors::NO_CALLS);
        let mut leaves = *token.leaves;
        if is_surrender(calls, token, account) {
            assert(leaves.is_empty(), Errors::MALFORMED_TOKEN);
            return;
        }
        let mut proven = Option::None;
        for call in calls {
            assert(*call.to != account, Errors::SELF_CALL);
            let word = *leaves.pop_front().expect(Errors::MALFORMED_TOKEN);
            let policy = if word == 0 {
                let Some(policy) = proven else {
                    core::panic_with_felt252(Errors::MALFORMED_TOKEN)
                };
                assert(PolicyTrait::covers(@policy, call), Errors::CALL_NOT_ALLOWED);
                policy
            } else {
                let policy = policy::from_word(word, call);
                let proof = pop_proof(ref leaves, *token.depth);
                assert(
                    merkle::root_of(policy.leaf(), proof) == *token.session.policies_root,
                    Errors::CALL_NOT_ALLOWED,
                );
                assert(policy.is_active(now), Errors::POLICY_EXPIRED);
                policy
            };
            proven = Option::Some(policy);
        }
        assert(leaves.is_empty(), Errors::MALFORMED_TOKEN);
    }

    /// The one call to the account a session can make: alone, revoking exactly itself.
    fn is_surrender(calls: Span<Call>, token: @Token, account: starknet::ContractAddress) -> bool {
        if calls.len() != 1 {
            return false;
        }
        let call = calls[0];
        *call.to == account
            && *call.selector == selector!("revoke_session")
            && *call.calldata == [*token.session.tag, (*token.session.version).into()].span()
    }

    /// `__validate__` has read the same felts against the calls; here only the leaves' ends count,
    /// to the second.
    fn assert_policies_active(token: @Token, now: u64) {
        let mut leaves = *token.leaves;
        while let Some(word) = leaves.pop_front() {
            if *word != 0 {
                pop_proof(ref leaves, *token.depth);
                let until = policy::until_of_word(*word);
                assert(until == 0 || now <= until, Errors::POLICY_EXPIRED);
            }
        }
    }

    fn pop_proof(ref leaves: Span<felt252>, depth: u32) -> Span<felt252> {
        let length = leaves.len();
        assert(depth <= length, Errors::MALFORMED_TOKEN);
        let proof = leaves.slice(0, depth);
        leaves = leaves.slice(depth, length - depth);
        proof
    }
}
