/// SRC-5 id of `ISessions`: the XOR of its extended function selectors.
pub const ISESSIONS_ID: felt252 = 0x1f8357c96c4b3043519dd38a99c384112b419d37a0867788723e07a44f4cb48;

/// What the owner signs, less the account's epoch, which the contract adds itself.
#[derive(Drop, Copy, Serde, PartialEq, Debug)]
pub struct Session {
    /// Name of the session slot: a short string.
    pub tag: felt252,
    /// Generation of the tag; a higher one supersedes a lower one.
    pub version: u32,
    /// GUID of the session key: scheme and public key in one felt.
    pub key_guid: felt252,
    /// Unix seconds, inclusive.
    pub valid_after: u64,
    /// Unix seconds, inclusive.
    pub valid_until: u64,
    /// Merkle root of the allowed calls.
    pub policies_root: felt252,
    /// Hash of the parts only people read.
    pub details_hash: felt252,
}

/// What the account holds for a tag.
#[derive(Drop, Copy, Serde, PartialEq, Debug, Default)]
pub struct TagState {
    /// The highest version registered or revoked; 0 with an empty `session_bits` and not revoked:
    /// never used.
    pub version: u32,
    /// Whether every version up to `version` is revoked.
    pub revoked: bool,
    /// The low 217 bits of the live session's hash; 0 once revoked.
    pub session_bits: felt252,
}

#[starknet::interface]
pub trait ISessions<TState> {
    /// Makes a session live before its first use. `authorization`: the owner's signature of the
    /// session's message hash; ignored when the account itself calls (the owner's transaction), and
    /// when the session is live already.
    ///
    /// Requirements: now within the session's window, which ends in at most 30 days; a version at
    /// most a day ahead of now; no later version of the tag, nothing revoked at or above it.
    ///
    /// Emits `SessionLive`.
    fn register_session(ref self: TState, session: Session, authorization: Span<felt252>);
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
    /// The account's epoch, which every session hash contains.
    fn get_epoch(self: @TState) -> felt252;
    /// What the account holds for `tag`.
    fn get_tag_state(self: @TState, tag: felt252) -> TagState;
    /// Whether `session` is registered, not revoked, of the current epoch, and now is within its
    /// window.
    fn is_session_live(self: @TState, session: Session) -> bool;
    /// SNIP-12 struct hash of `session` under the current epoch.
    fn get_session_hash(self: @TState, session: Session) -> felt252;
    /// SNIP-12 message hash of `session` under the current epoch: what the owner signs.
    fn get_session_message_hash(self: @TState, session: Session) -> felt252;
}
