use starknet::ClassHash;
use starknet::account::Call;

/// SRC-5 id of SRC-5 itself.
pub const ISRC5_ID: felt252 = 0x3f918d17e5ee77373b56385708f855659a07f75997f365cf87748628532a055;
/// SRC-5 id of a SNIP-6 account.
pub const ISRC6_ID: felt252 = 0x2ceccef7f994940b3962a6c67e0ba4fcd37df7d131417c604f91e03caecc1cd;

/// SNIP-6.
#[starknet::interface]
pub trait IAccount<TState> {
    fn __validate__(ref self: TState, calls: Array<Call>) -> felt252;
    fn __execute__(ref self: TState, calls: Array<Call>);
    /// `'VALID'` for the owner's signature of `hash`, else 0. A session token is never valid here.
    fn is_valid_signature(self: @TState, hash: felt252, signature: Array<felt252>) -> felt252;
}

/// Lets the account pay for declaring classes. Owner only.
#[starknet::interface]
pub trait IDeclarer<TState> {
    fn __validate_declare__(self: @TState, class_hash: felt252) -> felt252;
}

/// Lets the account pay for its own deployment. Owner only.
#[starknet::interface]
pub trait IDeployable<TState> {
    fn __validate_deploy__(
        self: @TState, class_hash: felt252, contract_address_salt: felt252, owner: felt252,
    ) -> felt252;
}

#[starknet::interface]
pub trait ISRC5<TState> {
    fn supports_interface(self: @TState, interface_id: felt252) -> bool;
}

#[starknet::interface]
pub trait IOwner<TState> {
    /// The owner's Stark public key.
    fn get_owner(self: @TState) -> felt252;
    /// Hands the account to another key and ends every session. `acceptance`: the new key's
    /// signature of `poseidon_hash_span(['StarkNet Message', 'accept_ownership', chain id, account,
    /// current owner, epoch])`, which serves once.
    ///
    /// Requirements: the account itself calls.
    ///
    /// Emits `OwnerChanged`, `EpochChanged`.
    fn change_owner(ref self: TState, new_owner: felt252, acceptance: Span<felt252>);
}

#[starknet::interface]
pub trait IUpgradeable<TState> {
    /// Replaces the class of the account and ends every session; then, with a non-zero
    /// `initializer`, calls that entry point of the new class, in the same call.
    ///
    /// Requirements: the account itself calls; the new class is a SNIP-6 account by SRC-5.
    ///
    /// Emits `Upgraded`, `EpochChanged`.
    fn upgrade(
        ref self: TState, new_class_hash: ClassHash, initializer: felt252, calldata: Span<felt252>,
    );
}
