//! A contract with entry points to allow and to forbid, some of which fail.

use starknet::ContractAddress;

#[starknet::interface]
pub trait IDapp<TState> {
    fn set_number(ref self: TState, number: felt252);
    fn increase_number(ref self: TState, number: felt252) -> felt252;
    fn get_number(self: @TState, user: ContractAddress) -> felt252;
    /// Panics with the given data.
    fn fail(self: @TState, data: Array<felt252>);
    /// Calls anything, as this contract; an inner failure is passed on.
    fn forward(ref self: TState, to: ContractAddress, selector: felt252, calldata: Array<felt252>);
    /// Named like numbers are written.
    fn fee(ref self: TState);
    fn decade(ref self: TState);
}

#[starknet::contract]
pub mod Dapp {
    use starknet::storage::{Map, StorageMapReadAccess, StorageMapWriteAccess};
    use starknet::{ContractAddress, SyscallResultTrait, get_caller_address};

    #[storage]
    struct Storage {
        number: Map<ContractAddress, felt252>,
    }

    #[abi(embed_v0)]
    impl DappImpl of super::IDapp<ContractState> {
        fn set_number(ref self: ContractState, number: felt252) {
            self.number.write(get_caller_address(), number);
        }

        fn increase_number(ref self: ContractState, number: felt252) -> felt252 {
            let user = get_caller_address();
            let sum = self.number.read(user) + number;
            self.number.write(user, sum);
            sum
        }

        fn get_number(self: @ContractState, user: ContractAddress) -> felt252 {
            self.number.read(user)
        }

        fn fail(self: @ContractState, data: Array<felt252>) {
            core::panics::panic(data);
        }

        fn forward(
            ref self: ContractState,
            to: ContractAddress,
            selector: felt252,
            calldata: Array<felt252>,
        ) {
            starknet::syscalls::call_contract_syscall(to, selector, calldata.span())
                .unwrap_syscall();
        }

        fn fee(ref self: ContractState) {}

        fn decade(ref self: ContractState) {}
    }
}
