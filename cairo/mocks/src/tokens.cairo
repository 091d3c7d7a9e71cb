//! Tokens, by the spellings they know. Anyone may mint.

use starknet::ContractAddress;

#[starknet::interface]
pub trait IFullToken<TState> {
    fn mint(ref self: TState, recipient: ContractAddress, amount: u256);
    fn balance_of(self: @TState, account: ContractAddress) -> u256;
    fn balanceOf(self: @TState, account: ContractAddress) -> u256;
    fn allowance(self: @TState, owner: ContractAddress, spender: ContractAddress) -> u256;
    fn transfer(ref self: TState, recipient: ContractAddress, amount: u256) -> bool;
    fn transfer_from(
        ref self: TState, sender: ContractAddress, recipient: ContractAddress, amount: u256,
    ) -> bool;
    fn transferFrom(
        ref self: TState, sender: ContractAddress, recipient: ContractAddress, amount: u256,
    ) -> bool;
    fn approve(ref self: TState, spender: ContractAddress, amount: u256) -> bool;
    fn increase_allowance(ref self: TState, spender: ContractAddress, amount: u256) -> bool;
    fn increaseAllowance(ref self: TState, spender: ContractAddress, amount: u256) -> bool;
    fn decrease_allowance(ref self: TState, spender: ContractAddress, amount: u256) -> bool;
    fn decreaseAllowance(ref self: TState, spender: ContractAddress, amount: u256) -> bool;
    // What no session with a limit of tokens may call.
    fn burn(ref self: TState, amount: u256);
    fn send(ref self: TState, recipient: ContractAddress, amount: u256, data: Span<felt252>);
}

#[starknet::interface]
pub trait ICamelToken<TState> {
    fn mint(ref self: TState, recipient: ContractAddress, amount: u256);
    fn balanceOf(self: @TState, account: ContractAddress) -> u256;
    fn allowance(self: @TState, owner: ContractAddress, spender: ContractAddress) -> u256;
    fn transfer(ref self: TState, recipient: ContractAddress, amount: u256) -> bool;
    fn transferFrom(
        ref self: TState, sender: ContractAddress, recipient: ContractAddress, amount: u256,
    ) -> bool;
    fn approve(ref self: TState, spender: ContractAddress, amount: u256) -> bool;
    fn increaseAllowance(ref self: TState, spender: ContractAddress, amount: u256) -> bool;
    fn decreaseAllowance(ref self: TState, spender: ContractAddress, amount: u256) -> bool;
}

/// Knows every spelling.
#[starknet::contract]
pub mod FullToken {
    use starknet::storage::StorageMapReadAccess;
    use starknet::{ContractAddress, get_caller_address};
    use crate::erc20::Erc20;

    component!(path: Erc20, storage: erc20, event: Erc20Event);
    impl Erc20Impl = Erc20::InternalImpl<ContractState>;

    #[storage]
    struct Storage {
        #[substorage(v0)]
        erc20: Erc20::Storage,
    }

    #[event]
    #[derive(Drop, starknet::Event)]
    enum Event {
        Erc20Event: Erc20::Event,
    }

    #[abi(embed_v0)]
    impl FullTokenImpl of super::IFullToken<ContractState> {
        fn mint(ref self: ContractState, recipient: ContractAddress, amount: u256) {
            self.erc20.mint(recipient, amount);
        }

        fn balance_of(self: @ContractState, account: ContractAddress) -> u256 {
            self.erc20.Erc20_balances.read(account)
        }

        fn balanceOf(self: @ContractState, account: ContractAddress) -> u256 {
            self.balance_of(account)
        }

        fn allowance(
            self: @ContractState, owner: ContractAddress, spender: ContractAddress,
        ) -> u256 {
            self.erc20.Erc20_allowances.read((owner, spender))
        }

        fn transfer(ref self: ContractState, recipient: ContractAddress, amount: u256) -> bool {
            self.erc20.move(get_caller_address(), recipient, amount)
        }

        fn transfer_from(
            ref self: ContractState,
            sender: ContractAddress,
            recipient: ContractAddress,
            amount: u256,
        ) -> bool {
            self.erc20.move_by_allowance(sender, recipient, amount)
        }

        fn transferFrom(
            ref self: ContractState,
            sender: ContractAddress,
            recipient: ContractAddress,
            amount: u256,
        ) -> bool {
            self.transfer_from(sender, recipient, amount)
        }

        fn approve(ref self: ContractState, spender: ContractAddress, amount: u256) -> bool {
            self.erc20.allow(spender, amount)
        }

        fn increase_allowance(
            ref self: ContractState, spender: ContractAddress, amount: u256,
        ) -> bool {
            self.erc20.allow_more(spender, amount)
        }

        fn increaseAllowance(
            ref self: ContractState, spender: ContractAddress, amount: u256,
        ) -> bool {
            self.erc20.allow_more(spender, amount)
        }

        fn decrease_allowance(
            ref self: ContractState, spender: ContractAddress, amount: u256,
        ) -> bool {
            self.erc20.allow_less(spender, amount)
        }

        fn decreaseAllowance(
            ref self: ContractState, spender: ContractAddress, amount: u256,
        ) -> bool {
            self.erc20.allow_less(spender, amount)
        }

        fn burn(ref self: ContractState, amount: u256) {
            self.erc20.move(get_caller_address(), 1.try_into().unwrap(), amount);
        }

        fn send(
            ref self: ContractState, recipient: ContractAddress, amount: u256, data: Span<felt252>,
        ) {
            self.erc20.move(get_caller_address(), recipient, amount);
        }
    }
}

/// Knows only the older spelling.
#[starknet::contract]
pub mod CamelToken {
    use starknet::storage::StorageMapReadAccess;
    use starknet::{ContractAddress, get_caller_address};
    use crate::erc20::Erc20;

    component!(path: Erc20, storage: erc20, event: Erc20Event);
    impl Erc20Impl = Erc20::InternalImpl<ContractState>;

    #[storage]
    struct Storage {
        #[substorage(v0)]
        erc20: Erc20::Storage,
    }

    #[event]
    #[derive(Drop, starknet::Event)]
    enum Event {
        Erc20Event: Erc20::Event,
    }

    #[abi(embed_v0)]
    impl CamelTokenImpl of super::ICamelToken<ContractState> {
        fn mint(ref self: ContractState, recipient: ContractAddress, amount: u256) {
            self.erc20.mint(recipient, amount);
        }

        fn balanceOf(self: @ContractState, account: ContractAddress) -> u256 {
            self.erc20.Erc20_balances.read(account)
        }

        fn allowance(
            self: @ContractState, owner: ContractAddress, spender: ContractAddress,
        ) -> u256 {
            self.erc20.Erc20_allowances.read((owner, spender))
        }

        fn transfer(ref self: ContractState, recipient: ContractAddress, amount: u256) -> bool {
            self.erc20.move(get_caller_address(), recipient, amount)
        }

        fn transferFrom(
            ref self: ContractState,
            sender: ContractAddress,
            recipient: ContractAddress,
            amount: u256,
        ) -> bool {
            self.erc20.move_by_allowance(sender, recipient, amount)
        }

        fn approve(ref self: ContractState, spender: ContractAddress, amount: u256) -> bool {
            self.erc20.allow(spender, amount)
        }

        fn increaseAllowance(
            ref self: ContractState, spender: ContractAddress, amount: u256,
        ) -> bool {
            self.erc20.allow_more(spender, amount)
        }

        fn decreaseAllowance(
            ref self: ContractState, spender: ContractAddress, amount: u256,
        ) -> bool {
            self.erc20.allow_less(spender, amount)
        }
    }
}
