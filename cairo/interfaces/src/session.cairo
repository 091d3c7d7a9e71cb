use starknet::ContractAddress;
use starknet::account::Call;

/// SRC-5 id of `ISessions`: the XOR of its extended function selectors.
pub const ISESSIONS_ID: felt252 = 0x3e0f57539344f1256af87d80e996a5c94cc43a69ebe76b9229f21f72b2189be;

/// What the owner signs, less the account's epoch, which the contract adds itself.
#[derive(Drop, Copy, Serde, Debug)]
pub struct Session {
    /// Name of the session slot: a short string.
    pub tag: felt252,
    /// Generation of the tag; a higher one supersedes a lower one.
    pub version: u32,
    /// The session key's Stark public key.
    pub public_key: felt252,
    /// Unix seconds, inclusive.
    pub valid_after: u64,
    /// Unix seconds, inclusive.
    pub valid_until: u64,
    /// Merkle root of the allowed calls.
    pub policies_root: felt252,
    /// Hash of the parts only people read.
    pub details_hash: felt252,
    /// 0, or the only caller of an outside execution.
    pub required_caller: ContractAddress,
    /// At most 16, in canonical order.
    pub limits: Span<Limit>,
    /// At most 127, ascending by contract and selector.
    pub denied: Span<Denied>,
}

/// How much of a resource the session may spend. Words are short strings, as they are signed.
#[derive(Drop, Copy, Serde, PartialEq, Debug)]
pub struct Limit {
    /// `'token'`, `'fee'` or `'calls'`.
    pub resource: felt252,
    /// The token's address; 0 for the other resources.
    pub token: ContractAddress,
    /// `'per-transaction'`, `'total'`, `'window'` or `'sliding'`.
    pub kind: felt252,
    /// Base units, fri or calls.
    pub amount: u128,
    /// Seconds; 0 for kinds without a window.
    pub window: u32,
    /// Unix seconds, inclusive; 0 = as long as the session.
    pub until: u64,
    /// `'gross'` or `'net'`.
    pub accounting: felt252,
    /// Whether allowances may be left higher than found.
    pub standing_approval: bool,
}

/// Calls that are never allowed. 0 is a wildcard, but not for both.
#[derive(Drop, Copy, Serde, PartialEq, Debug)]
pub struct Denied {
    pub contract: ContractAddress,
    pub selector: felt252,
    /// Unix seconds, inclusive; 0 = as long as the session.
    pub until: u64,
}

/// What the account holds for a tag.
#[derive(Drop, Copy, Serde, PartialEq, Debug, Default)]
pub struct TagState {
    /// The highest version that was live or revoked; 0 also if there was none.
    pub version: u32,
    /// Whether every version up to `version` is revoked.
    pub revoked: bool,
    /// Whether the tag is paused.
    pub paused: bool,
    /// The low 217 bits of the live session's fingerprint; 0 if there is none.
    pub fingerprint_bits: felt252,
}

/// What is spent of a limit.
#[derive(Drop, Copy, Serde, PartialEq, Debug)]
pub struct LimitState {
    /// In this window, or in all; 0 per transaction.
    pub used: u128,
    pub remaining: u128,
    /// Unix seconds; 0 where there is no window or none has begun.
    pub window_start: u64,
    /// Unix seconds; 0 = never, or there is nothing to reset.
    pub next_reset: u64,
    /// What the account has stored for the limit, as `replace_session` compares it.
    pub word: felt252,
}

#[starknet::interface]
pub trait ISessions<TState> {
    /// Makes a session live before its first use. `authorization`: the owner's signature of the
    /// session's message hash; ignored when the account itself calls (the owner's transaction), and
    /// when the session is live already.
    ///
    /// Requirements: well formed; now within the session's window, which ends in at most 30 days;
    /// a version at most a day ahead of now; no later version of the tag, nothing revoked at or
    /// above it; the tag not paused.
    ///
    /// Emits `SessionLive`.
    fn register_session(ref self: TState, session: Session, authorization: Span<felt252>);
    /// Makes `new` live in the place of `old`, unless `old` was used since its usage was `seen`:
    /// for each of its limits the word that `get_limits` told.
    ///
    /// Requirements: the account itself calls; `old` is live and of the same tag; as for
    /// `register_session`.
    ///
    /// Emits `SessionLive`.
    fn replace_session(ref self: TState, old: Session, new: Session, seen: Span<felt252>);
    /// Revokes every version of `tag` up to `through_version`, or up to the live one where that is
    /// higher. May be called at any time and again; 2^32 - 1 closes the tag for good.
    ///
    /// Requirements: the account itself calls (the owner, or a session surrendering itself).
    ///
    /// Emits `SessionRevoked`.
    fn revoke_session(ref self: TState, tag: felt252, through_version: u32);
    /// Ends every session of the account, live or only signed, by a new epoch. It follows from the
    /// transaction's hash, so none can have been signed for it.
    ///
    /// Requirements: the account itself calls.
    ///
    /// Emits `EpochChanged`.
    fn revoke_all(ref self: TState);
    /// Refuses every session of `tag`, and that one goes live, until `resume_session`.
    ///
    /// Requirements: the account itself calls.
    ///
    /// Emits `SessionPaused`.
    fn pause_session(ref self: TState, tag: felt252);
    /// Ends a pause: what was live is live again.
    ///
    /// Requirements: the account itself calls.
    ///
    /// Emits `SessionResumed`.
    fn resume_session(ref self: TState, tag: felt252);
    /// The account's epoch, which every session hash contains.
    fn get_epoch(self: @TState) -> felt252;
    /// What the account holds for `tag`.
    fn get_tag_state(self: @TState, tag: felt252) -> TagState;
    /// Whether `session` is registered, neither revoked nor paused, of the current epoch, and now
    /// is within its window.
    fn is_session_live(self: @TState, session: Session) -> bool;
    /// SNIP-12 struct hash of `session` under the current epoch.
    fn get_session_hash(self: @TState, session: Session) -> felt252;
    /// SNIP-12 message hash of `session` under the current epoch: what the owner signs.
    fn get_session_message_hash(self: @TState, session: Session) -> felt252;
    /// What is spent of each limit of `session`, at the time of the block.
    fn get_limits(self: @TState, session: Session) -> Array<LimitState>;
    /// `'allow-all'`: any call to any contract; `'deny-list'`: the same, less the denied ones;
    /// `'allow-list'`: what the leaves name, which a root does not tell: anything may be one of
    /// them.
    fn get_access_kind(self: @TState, session: Session) -> felt252;
    /// Panics with the first rule that a transaction of `session` with these calls would break now.
    ///
    /// Who signs plays no part, nor what only the run of the calls can show: balances, allowances.
    /// `depth` and `leaves`: as in a token. `fee`: the most the transaction can cost, in fri.
    fn check_use(
        self: @TState,
        session: Session,
        depth: u8,
        leaves: Span<felt252>,
        calls: Span<Call>,
        fee: u256,
    );
    /// What `check_use` panics with; empty where it does not.
    fn explain(
        self: @TState,
        session: Session,
        depth: u8,
        leaves: Span<felt252>,
        calls: Span<Call>,
        fee: u256,
    ) -> Span<felt252>;
}
