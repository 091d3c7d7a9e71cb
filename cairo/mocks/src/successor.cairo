//! A class an Argent account is upgraded to: takes its place, and has no sessions.

use starknet::ClassHash;

#[starknet::interface]
pub trait ISuccessor<TState> {
    fn perform_upgrade(ref self: TState, new_implementation: ClassHash, data: Span<felt252>);
    fn supports_interface(self: @TState, interface_id: felt252) -> bool;
}

#[starknet::contract]
pub mod Successor {
    use starknet::syscalls::replace_class_syscall;
    use starknet::{ClassHash, SyscallResultTrait};
    use starknet_sessions_interfaces::ISRC6_ID;

    #[storage]
    struct Storage {}

    #[abi(embed_v0)]
    impl SuccessorImpl of super::ISuccessor<ContractState> {
        fn perform_upgrade(
            ref self: ContractState, new_implementation: ClassHash, data: Span<felt252>,
        ) {
            replace_class_syscall(new_implementation).unwrap_syscall();
        }

        fn supports_interface(self: @ContractState, interface_id: felt252) -> bool {
            interface_id == ISRC6_ID
        }
    }
}
