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
    use limit::{Limit, LimitTrait};
    use policy::{ANY, Policy, PolicyTrait};
    use spending::BeforeTrait;
    use starknet::storage::{
        Map, StorageMapReadAccess, StorageMapWriteAccess, StoragePointerReadAccess,
        StoragePointerWriteAccess,
    };
    use starknet::syscalls::call_contract_syscall;
    use starknet::{
        ContractAddress, ResourcesBounds, get_block_timestamp, get_caller_address,
        get_contract_address, get_tx_info,
    };
    use starknet_sessions_interfaces::{ISessions, LimitState, Session, TagState};
    use token::{Token, TokenTrait, Window};
    use crate::errors::{account as AccountErrors, session as Errors};
    use crate::session::branch::rare;
    use crate::session::refusal::refuse;
    use crate::session::{denied, limit, merkle, message, policy, rule, slot, spending, token};
    use crate::stark_signature;
    use super::{Call, SessionOwner};

    /// No session may end later than this many seconds from now.
    pub const MAX_VALIDITY: u64 = 2592000;
    /// `__validate__` sees the time floored to the hour: it may be this many seconds later.
    const CLOCK_SLACK: u64 = 3599;
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
        SessionPaused: SessionPaused,
        SessionResumed: SessionResumed,
        EpochChanged: EpochChanged,
    }

    /// A session became the live one of its tag.
    #[derive(Drop, PartialEq, Debug, starknet::Event)]
    pub struct SessionLive {
        #[key]
        pub tag: felt252,
        #[key]
        pub key_guid: felt252,
        pub fingerprint: felt252,
        pub version: u32,
        /// The version that was live until now; 0 = none.
        pub previous_version: u32,
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

    /// No session of the tag is accepted until it is resumed.
    #[derive(Drop, PartialEq, Debug, starknet::Event)]
    pub struct SessionPaused {
        #[key]
        pub tag: felt252,
    }

    /// The tag is no longer paused.
    #[derive(Drop, PartialEq, Debug, starknet::Event)]
    pub struct SessionResumed {
        #[key]
        pub tag: felt252,
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
            let token = token::of_session(@session);
            assert_exact_time(token.window, now);
            let epoch = self.Sessions_epoch.read();
            let fingerprint = token.fingerprint(epoch);
            if let Some(held) = self.held_before(token, fingerprint) {
                token.assert_well_formed();
                if get_caller_address() != get_contract_address() {
                    self.assert_authorized(token, epoch, authorization);
                }
                self.go_live(token, fingerprint, held, now);
            }
        }

        fn replace_session(
            ref self: ComponentState<TContractState>,
            old: Session,
            new: Session,
            seen: Span<felt252>,
        ) {
            assert_only_self();
            assert(old.tag == new.tag, Errors::OTHER_TAG);
            let now = get_block_timestamp();
            let old = token::of_session(@old);
            let epoch = self.Sessions_epoch.read();
            let live = slot::live(old.version.into(), old.fingerprint(epoch));
            assert(self.Sessions_live.read(old.tag) == live, Errors::NOT_LIVE);
            assert_unused_since(old, seen);

            let token = token::of_session(@new);
            assert_exact_time(token.window, now);
            let fingerprint = token.fingerprint(epoch);
            if let Some(held) = self.held_before(token, fingerprint) {
                token.assert_well_formed();
                self.go_live(token, fingerprint, held, now);
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

        fn pause_session(ref self: ComponentState<TContractState>, tag: felt252) {
            assert_only_self();
            self.Sessions_live.write(tag, slot::paused(self.Sessions_live.read(tag)));
            self.emit(SessionPaused { tag });
        }

        fn resume_session(ref self: ComponentState<TContractState>, tag: felt252) {
            assert_only_self();
            self.Sessions_live.write(tag, slot::resumed(self.Sessions_live.read(tag)));
            self.emit(SessionResumed { tag });
        }

        fn get_epoch(self: @ComponentState<TContractState>) -> felt252 {
            self.Sessions_epoch.read()
        }

        fn get_tag_state(self: @ComponentState<TContractState>, tag: felt252) -> TagState {
            slot::unpack(self.Sessions_live.read(tag))
        }

        fn is_session_live(self: @ComponentState<TContractState>, session: Session) -> bool {
            let now = get_block_timestamp();
            let fingerprint = token::of_session(@session).fingerprint(self.Sessions_epoch.read());
            session.valid_after <= now && now <= session.valid_until && session.valid_until <= now
                + MAX_VALIDITY
                    && self
                        .Sessions_live
                        .read(session.tag) == slot::live(session.version.into(), fingerprint)
        }

        fn get_session_hash(self: @ComponentState<TContractState>, session: Session) -> felt252 {
            token::of_session(@session).session_hash(self.Sessions_epoch.read())
        }

        fn get_session_message_hash(
            self: @ComponentState<TContractState>, session: Session,
        ) -> felt252 {
            self.message_hash(token::of_session(@session).session_hash(self.Sessions_epoch.read()))
        }

        fn get_limits(
            self: @ComponentState<TContractState>, session: Session,
        ) -> Array<LimitState> {
            let now = get_block_timestamp();
            let token = token::of_session(@session);
            token.assert_well_formed();
            let tail = token.full_tail();
            let mut meters = tail.meters;
            let mut tokens = tail.token_limits;
            let mut states = array![];
            while let Some(limit) = limit::next_meter(ref meters) {
                states.append(limit.state(limit.usage(token.tag), now));
            }
            while let Some(limit) = limit::next_of_token(ref tokens) {
                states.append(limit.state(limit.usage(token.tag), now));
            }
            states
        }

        fn get_access_kind(self: @ComponentState<TContractState>, session: Session) -> felt252 {
            let anything = Policy { contract: ANY, selector: ANY, until: 0, rules: [].span() };
            if session.policies_root != anything.leaf() {
                'allow-list'
            } else if session.denied.is_empty() {
                'allow-all'
            } else {
                'deny-list'
            }
        }

        fn check_use(
            self: @ComponentState<TContractState>,
            session: Session,
            depth: u8,
            leaves: Span<felt252>,
            calls: Span<Call>,
            fee: u256,
        ) {
            let now = get_block_timestamp();
            let account = get_contract_address();
            let token = token::of_use(@session, depth, leaves);
            assert_exact_time(token.window, now);
            assert_plain(token);
            assert_calls_allowed(calls, token, account, now, now);
            let fingerprint = token.fingerprint(self.Sessions_epoch.read());
            if self.held_before(token, fingerprint).is_some() {
                token.assert_well_formed();
                assert_version_is_of_now(token.version, now.into());
            }
            assert_within_limits(token, calls, fee, account, now);
        }

        fn explain(
            self: @ComponentState<TContractState>,
            session: Session,
            depth: u8,
            leaves: Span<felt252>,
            calls: Span<Call>,
            fee: u256,
        ) -> Span<felt252> {
            let mut arguments = array![];
            (session, depth, leaves, calls, fee).serialize(ref arguments);
            let answer = call_contract_syscall(
                get_contract_address(), selector!("check_use"), arguments.span(),
            );
            match answer {
                Ok(_) => [].span(),
                Err(reason) => {
                    // The call adds its own last felt, 'ENTRYPOINT_FAILED'.
                    let reason = reason.span();
                    reason.slice(0, reason.len() - 1)
                },
            }
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
        /// `calls`, and meters fee and calls.
        /// `now` is floored to the hour: of what depends on time only what is certain is refused.
        /// For an estimation the result of the session key's signature is ignored.
        fn assert_valid_use(
            ref self: ComponentState<TContractState>,
            calls: Span<Call>,
            signature: Span<felt252>,
            transaction_hash: felt252,
            resource_bounds: Span<ResourcesBounds>,
            tip: u128,
            account: ContractAddress,
            now: u64,
            is_estimation: bool,
        ) {
            let token = token::parse(signature);
            assert_may_be_in_window(token.window, now);
            assert_plain(token);

            let epoch = self.Sessions_epoch.read();
            let fingerprint = token.fingerprint(epoch);
            let use_hash = message::use_hash(
                transaction_hash, fingerprint, token.terms, token.rest,
            );
            let is_signed = stark_signature::is_valid_low_s(
                use_hash, token.public_key, token.r, token.s,
            );
            assert(is_signed || is_estimation, Errors::BAD_SIGNATURE);

            let authorization = assert_calls_allowed(calls, token, account, now, now + CLOCK_SLACK);
            if self.held_before(token, fingerprint).is_some() {
                // Gas for the branch is taken here, not from every transaction: 600 to 1,900 less.
                rare();
                token.assert_well_formed();
                assert_version_is_of_now(token.version, (now + CLOCK_SLACK).into());
                self.assert_authorized(token, epoch, authorization);
            }
            if let Some(tail) = token.tail {
                rare();
                let fee = (resource_bounds, tip);
                charge_meters(tail.unbox().meters, token.tag, calls, fee, account, now);
            }
        }

        /// In `__execute__`, with the exact time: what `__validate__` could not be certain of; then
        /// makes the session of `signature` live if it is not yet.
        fn begin_use(
            ref self: ComponentState<TContractState>,
            calls: Span<Call>,
            signature: Span<felt252>,
            account: ContractAddress,
            now: u64,
        ) -> Box<Token> {
            let token = token::parse(signature);
            assert_exact_time(token.window, now);
            let authorization = assert_policies_active(calls, token, account, now);
            if let Some(tail) = token.tail {
                rare();
                let tail = tail.unbox();
                assert_none_denied(calls, tail.denied, account, now);
                assert_meters_last(calls, tail.meters, account, now);
            }
            // A token without authorization passed `__validate__`, so its session is live.
            if !authorization.is_empty() {
                rare();
                let fingerprint = token.fingerprint(self.Sessions_epoch.read());
                if let Some(held) = self.held_before(token, fingerprint) {
                    self.go_live(token, fingerprint, held, now);
                }
            }
            self.emit(SessionUsed { tag: token.tag });
            token
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
    }

    #[generate_trait]
    impl PrivateImpl<
        TContractState, +HasComponent<TContractState>, +SessionOwner<TContractState>,
    > of PrivateTrait<TContractState> {
        /// None if the session of this fingerprint is live; what the slot of its tag holds if it
        /// may take its place, once authorized. Panics where it may not.
        fn held_before(
            self: @ComponentState<TContractState>, token: Box<Token>, fingerprint: felt252,
        ) -> Option<felt252> {
            let held = self.Sessions_live.read(token.tag);
            let version = token.version;
            if held == slot::live(version.into(), fingerprint) {
                return None;
            }
            if held != 0 {
                let state = slot::unpack(held);
                let held_version: u128 = state.version.into();
                if version <= held_version {
                    assert(!state.revoked, Errors::REVOKED);
                    assert(version == held_version, Errors::SUPERSEDED);
                }
                assert(!state.paused, Errors::PAUSED);
                assert(version != held_version, Errors::VERSION_CONFLICT);
            }
            Some(held)
        }

        fn assert_authorized(
            self: @ComponentState<TContractState>,
            token: Box<Token>,
            epoch: felt252,
            authorization: Span<felt252>,
        ) {
            assert(!authorization.is_empty(), Errors::NOT_AUTHORIZED);
            let hash = self.message_hash(token.session_hash(epoch));
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
            token: Box<Token>,
            fingerprint: felt252,
            held: felt252,
            now: u64,
        ) {
            assert_version_is_of_now(token.version, now.into());
            self.Sessions_live.write(token.tag, slot::live((token.version).into(), fingerprint));
            let before = slot::unpack(held);
            self
                .emit(
                    SessionLive {
                        tag: token.tag,
                        key_guid: message::stark_key_guid(token.public_key),
                        fingerprint,
                        version: (token.version).try_into().unwrap(),
                        previous_version: if before.revoked {
                            0
                        } else {
                            before.version
                        },
                        valid_after: (token.window.valid_after).try_into().unwrap(),
                        valid_until: (token.window.valid_until).try_into().unwrap(),
                        policies_root: token.policies_root,
                    },
                );
        }
    }

    pub fn assert_only_self() {
        assert(get_caller_address() == get_contract_address(), AccountErrors::ONLY_SELF);
    }

    /// A session with a required caller serves outside executions only.
    fn assert_plain(token: Box<Token>) {
        if let Some(tail) = token.tail {
            assert(tail.unbox().required_caller == 0, Errors::REQUIRED_CALLER);
        }
    }

    /// Refuses what is certainly outside: the time may be up to an hour later than `now`.
    fn assert_may_be_in_window(window: Window, now: u64) {
        let now: u128 = now.into();
        let latest = now + CLOCK_SLACK.into();
        assert(now <= window.valid_until, Errors::EXPIRED);
        assert(window.valid_after <= latest, Errors::NOT_YET_VALID);
        assert(window.valid_until <= latest + MAX_VALIDITY.into(), Errors::TOO_LONG);
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

    /// Every call against the leaf the token brings for it, and against denied entries; returns
    /// what follows the leaves. A word of 0 repeats the leaf of the call before. The time is
    /// between `now`
    /// and `latest`.
    fn assert_calls_allowed(
        mut calls: Span<Call>, token: Box<Token>, account: ContractAddress, now: u64, latest: u64,
    ) -> Span<felt252> {
        assert(!calls.is_empty(), Errors::NO_CALLS);
        let mut rest = token.rest;
        if is_surrender(calls, token, account) {
            return rest;
        }
        // What nothing matches, until a leaf is proven.
        let mut proven = Policy {
            contract: account.into(), selector: ANY, until: 0, rules: [].span(),
        };
        let denied = match token.tail {
            Some(tail) => tail.unbox().denied,
            None => [].span(),
        };
        let mut index = 0;
        while let Some(call) = calls.pop_front() {
            if *call.to == account {
                refuse(Errors::SELF_CALL, index);
            }
            let Some(word) = rest.pop_front() else {
                core::panic_with_felt252(Errors::MALFORMED_TOKEN)
            };
            if *word == REPEAT {
                if !proven.covers(call) {
                    refuse(Errors::CALL_NOT_ALLOWED, index);
                }
            } else {
                let word = policy::read_word(*word);
                let rules = token::pop(ref rest, word.length);
                proven = policy::named_by(word, rules, call);
                let root = merkle::root_of(proven.leaf(), token::pop(ref rest, token.depth));
                if root != token.policies_root {
                    refuse(Errors::CALL_NOT_ALLOWED, index);
                }
                if !policy::is_active(proven.until, now) {
                    refuse(Errors::POLICY_EXPIRED, index);
                }
            }
            if !proven.rules.is_empty() {
                rule::assert_hold(proven.rules, *call.calldata, index);
            }
            if !denied.is_empty() {
                denied::assert_not_denied(denied, call, index, latest);
            }
            // A loop entered once less: most transactions have one call.
            if calls.is_empty() {
                break;
            }
            index += 1;
        }
        rest
    }

    /// The one call to the account a session can make: alone, revoking exactly itself.
    fn is_surrender(calls: Span<Call>, token: Box<Token>, account: ContractAddress) -> bool {
        let call = calls[0];
        *call.to == account
            && calls.len() == 1
            && *call.selector == selector!("revoke_session")
            && *call.calldata == [token.tag, (token.version).into()].span()
    }

    /// Whether the calls are a surrender, once they are known to be allowed: it is the only one to
    /// the account.
    pub fn calls_account(calls: Span<Call>, account: ContractAddress) -> bool {
        *calls[0].to == account
    }

    /// `__validate__` has held the leaves against the calls; here only their ends count, to the
    /// second.
    /// Returns what follows the leaves.
    fn assert_policies_active(
        mut calls: Span<Call>, token: Box<Token>, account: ContractAddress, now: u64,
    ) -> Span<felt252> {
        let mut rest = token.rest;
        if calls_account(calls, account) {
            return rest;
        }
        let mut index = 0;
        while calls.pop_front().is_some() {
            let Some(word) = rest.pop_front() else {
                core::panic_with_felt252(Errors::MALFORMED_TOKEN)
            };
            if *word != REPEAT {
                let word = policy::read_word(*word);
                token::pop(ref rest, word.length + token.depth);
                if !policy::is_active(word.until, now) {
                    refuse(Errors::POLICY_EXPIRED, index);
                }
            }
            if calls.is_empty() {
                break;
            }
            index += 1;
        }
        rest
    }

    fn assert_none_denied(
        calls: Span<Call>, denied: Span<felt252>, account: ContractAddress, now: u64,
    ) {
        if denied.is_empty() || calls_account(calls, account) {
            return;
        }
        let mut index = 0;
        for call in calls {
            denied::assert_not_denied(denied, call, index, now);
            index += 1;
        }
    }

    /// Charges fee and calls. In `__validate__`, because a transaction that reverts pays too.
    fn charge_meters(
        mut meters: Span<felt252>,
        tag: felt252,
        calls: Span<Call>,
        fee: (Span<ResourcesBounds>, u128),
        account: ContractAddress,
        now: u64,
    ) {
        let mut index = 0;
        while let Some(limit) = limit::next_meter(ref meters) {
            if !is_exempt(@limit, calls, account) {
                assert_not_ended(@limit, index, now);
                let spend = if limit.is_of_calls() {
                    calls.len().into()
                } else {
                    let (resource_bounds, tip) = fee;
                    highest_fee(resource_bounds, tip)
                };
                limit.charge(index, tag, spend, now);
            }
            if meters.is_empty() {
                break;
            }
            index += 1;
        }
    }

    /// The ends of fee and calls limits, to the second.
    fn assert_meters_last(
        calls: Span<Call>, mut meters: Span<felt252>, account: ContractAddress, now: u64,
    ) {
        if !limit::any_ends(meters) {
            return;
        }
        let mut index = 0;
        while let Some(limit) = limit::next_meter(ref meters) {
            if !is_exempt(@limit, calls, account) {
                assert_not_ended(@limit, index, now);
            }
            index += 1;
        }
    }

    /// What meters and limits of tokens would refuse, as far as calldata tells.
    fn assert_within_limits(
        token: Box<Token>, calls: Span<Call>, fee: u256, account: ContractAddress, now: u64,
    ) {
        let Some(tail) = token.tail else {
            return;
        };
        let tail = tail.unbox();
        let mut meters = tail.meters;
        let mut index = 0;
        while let Some(limit) = limit::next_meter(ref meters) {
            if !is_exempt(@limit, calls, account) {
                assert_not_ended(@limit, index, now);
                let spend = if limit.is_of_calls() {
                    calls.len().into()
                } else {
                    at_least_1(fee)
                };
                limit.charged(index, limit.usage(token.tag), spend, now);
            }
            index += 1;
        }
        if !tail.token_limits.is_empty() && !calls_account(calls, account) {
            spending::foresee(tail.token_limits, calls, account)
                .assert_within(index, token.tag, now);
        }
    }

    fn assert_unused_since(token: Box<Token>, mut seen: Span<felt252>) {
        let tail = token.full_tail();
        let mut meters = tail.meters;
        let mut tokens = tail.token_limits;
        let mut index = 0;
        while let Some(limit) = limit::next_meter(ref meters) {
            assert_word(limit.usage(token.tag), ref seen, index);
            index += 1;
        }
        while let Some(limit) = limit::next_of_token(ref tokens) {
            assert_word(limit.usage(token.tag), ref seen, index);
            index += 1;
        }
    }

    fn assert_word(word: felt252, ref seen: Span<felt252>, index: felt252) {
        if seen.pop_front() != Some(@word) {
            refuse(Errors::USED_SINCE, index);
        }
    }

    /// A surrender is no call that counts.
    fn is_exempt(limit: @Limit, calls: Span<Call>, account: ContractAddress) -> bool {
        limit.is_of_calls() && calls_account(calls, account)
    }

    fn assert_not_ended(limit: @Limit, index: felt252, now: u64) {
        if limit.has_ended(now) {
            refuse(Errors::LIMIT_EXPIRED, index);
        }
    }

    /// The most a transaction with these bounds can cost, in fri. Amounts have 64 bits, prices and
    /// tip 128, so that the sum is far below the field's size.
    ///
    /// At least 1: an estimation, made with bounds of 0, then writes as much as the transaction
    /// will.
    pub fn highest_fee(resource_bounds: Span<ResourcesBounds>, tip: u128) -> u256 {
        let mut fee: felt252 = 0;
        for bounds in resource_bounds {
            let amount: felt252 = (*bounds.max_amount).into();
            fee += amount * (*bounds.max_price_per_unit).into();
            if *bounds.resource == 'L2_GAS' {
                fee += amount * tip.into();
            }
        }
        at_least_1(fee.into())
    }

    fn at_least_1(fee: u256) -> u256 {
        if fee == 0 {
            1
        } else {
            fee
        }
    }
}
