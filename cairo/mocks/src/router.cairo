//! Takes tokens by allowance, as an exchange does, and gives its own, as a lender does.

use starknet::ContractAddress;

#[starknet::interface]
pub trait IRouter<TState> {
    /// Takes from the caller.
    fn pull(ref self: TState, token: ContractAddress, amount: u256);
    /// Takes from anyone whose allowance it has, for anyone.
    fn pull_from(
        ref self: TState,
        token: ContractAddress,
        owner: ContractAddress,
        recipient: ContractAddress,
        amount: u256,
    );
    /// Gives the caller of its own.
    fn give(ref self: TState, token: ContractAddress, amount: u256);
    /// Takes `taken` of one token from the caller and gives `given` of another.
    fn swap(
        ref self: TState, token: ContractAddress, taken: u256, other: ContractAddress, given: u256,
    );
}

#[starknet::contract]
pub mod Router {
    use starknet::{ContractAddress, get_caller_address, get_contract_address};
    use crate::tokens::{IFullTokenDispatcher, IFullTokenDispatcherTrait};

    #[storage]
    struct Storage {}

    #[abi(embed_v0)]
    impl RouterImpl of super::IRouter<ContractState> {
        fn pull(ref self: ContractState, token: ContractAddress, amount: u256) {
            self.pull_from(token, get_caller_address(), get_contract_address(), amount);
        }

        fn pull_from(
            ref self: ContractState,
            token: ContractAddress,
            owner: ContractAddress,
            recipient: ContractAddress,
            amount: u256,
        ) {
            IFullTokenDispatcher { contract_address: token }.transferFrom(owner, recipient, amount);
        }

        fn give(ref self: ContractState, token: ContractAddress, amount: u256) {
            IFullTokenDispatcher { contract_address: token }.transfer(get_caller_address(), amount);
        }

        fn swap(
            ref self: ContractState,
            token: ContractAddress,
            taken: u256,
            other: ContractAddress,
            given: u256,
        ) {
            self.pull(token, taken);
            self.give(other, given);
        }
    }
}
