//! A class an account is upgraded to: says it is an account, and has an initializer.

#[starknet::interface]
pub trait INextAccount<TState> {
    fn initialize(ref self: TState, number: felt252);
    fn get_initialized(self: @TState) -> felt252;
    fn supports_interface(self: @TState, interface_id: felt252) -> bool;
}

#[starknet::contract]
pub mod NextAccount {
    use starknet::storage::{StoragePointerReadAccess, StoragePointerWriteAccess};
    use starknet_sessions_interfaces::ISRC6_ID;

    #[storage]
    struct Storage {
        number: felt252,
    }

    #[abi(embed_v0)]
    impl NextAccountImpl of super::INextAccount<ContractState> {
        fn initialize(ref self: ContractState, number: felt252) {
            assert(number != 0, 'next/zero');
            self.number.write(number);
        }

        fn get_initialized(self: @ContractState) -> felt252 {
            self.number.read()
        }

        fn supports_interface(self: @ContractState, interface_id: felt252) -> bool {
            interface_id == ISRC6_ID
        }
    }
}
