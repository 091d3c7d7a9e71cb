//! Tokens whose calls are more than they seem: one that tells its receivers, one that answers
//! nonsense, and a receiver that takes what it may.

use starknet::ContractAddress;

#[starknet::interface]
pub trait IReceiver<TState> {
    fn tokens_received(ref self: TState, sender: ContractAddress, amount: u256);
}

#[starknet::interface]
pub trait IBandit<TState> {
    /// What to take, and from whom, the next time that tokens are received.
    fn aim(ref self: TState, token: ContractAddress, owner: ContractAddress, amount: u256);
}

#[starknet::interface]
pub trait IHookToken<TState> {
    fn mint(ref self: TState, recipient: ContractAddress, amount: u256);
    /// Have this receiver told.
    fn hook(ref self: TState, receiver: ContractAddress);
    fn balance_of(self: @TState, account: ContractAddress) -> u256;
    fn allowance(self: @TState, owner: ContractAddress, spender: ContractAddress) -> u256;
    fn transfer(ref self: TState, recipient: ContractAddress, amount: u256) -> bool;
    fn approve(ref self: TState, spender: ContractAddress, amount: u256) -> bool;
    fn transferFrom(
        ref self: TState, sender: ContractAddress, recipient: ContractAddress, amount: u256,
    ) -> bool;
}

#[starknet::interface]
pub trait IOddToken<TState> {
    fn balance_of(self: @TState, account: ContractAddress) -> felt252;
    fn allowance(
        self: @TState, owner: ContractAddress, spender: ContractAddress,
    ) -> (felt252, felt252);
    fn approve(ref self: TState, spender: ContractAddress, amount: u256) -> bool;
}

#[starknet::contract]
pub mod Bandit {
    use starknet::storage::{StoragePointerReadAccess, StoragePointerWriteAccess};
    use starknet::{ContractAddress, get_contract_address};
    use super::{IHookTokenDispatcher, IHookTokenDispatcherTrait};

    #[storage]
    struct Storage {
        token: ContractAddress,
        owner: ContractAddress,
        amount: u256,
    }

    #[abi(embed_v0)]
    impl BanditImpl of super::IBandit<ContractState> {
        fn aim(
            ref self: ContractState, token: ContractAddress, owner: ContractAddress, amount: u256,
        ) {
            self.token.write(token);
            self.owner.write(owner);
            self.amount.write(amount);
        }
    }

    #[abi(embed_v0)]
    impl ReceiverImpl of super::IReceiver<ContractState> {
        fn tokens_received(ref self: ContractState, sender: ContractAddress, amount: u256) {
            IHookTokenDispatcher { contract_address: self.token.read() }
                .transferFrom(self.owner.read(), get_contract_address(), self.amount.read());
        }
    }
}

/// Tells receivers that asked for it, as ERC-777 has it.
#[starknet::contract]
pub mod HookToken {
    use starknet::storage::{Map, StorageMapReadAccess, StorageMapWriteAccess};
    use starknet::{ContractAddress, get_caller_address};
    use crate::erc20::Erc20;
    use super::{IReceiverDispatcher, IReceiverDispatcherTrait};

    component!(path: Erc20, storage: erc20, event: Erc20Event);
    impl Erc20Impl = Erc20::InternalImpl<ContractState>;

    #[storage]
    struct Storage {
        hooked: Map<ContractAddress, bool>,
        #[substorage(v0)]
        erc20: Erc20::Storage,
    }

    #[event]
    #[derive(Drop, starknet::Event)]
    enum Event {
        Erc20Event: Erc20::Event,
    }

    #[abi(embed_v0)]
    impl HookTokenImpl of super::IHookToken<ContractState> {
        fn mint(ref self: ContractState, recipient: ContractAddress, amount: u256) {
            self.erc20.mint(recipient, amount);
        }

        fn hook(ref self: ContractState, receiver: ContractAddress) {
            self.hooked.write(receiver, true);
        }

        fn balance_of(self: @ContractState, account: ContractAddress) -> u256 {
            self.erc20.Erc20_balances.read(account)
        }

        fn allowance(
            self: @ContractState, owner: ContractAddress, spender: ContractAddress,
        ) -> u256 {
            self.erc20.Erc20_allowances.read((owner, spender))
        }

        fn transfer(ref self: ContractState, recipient: ContractAddress, amount: u256) -> bool {
            let sender = get_caller_address();
            self.erc20.move(sender, recipient, amount);
            if self.hooked.read(recipient) {
                IReceiverDispatcher { contract_address: recipient }.tokens_received(sender, amount);
            }
            true
        }

        fn approve(ref self: ContractState, spender: ContractAddress, amount: u256) -> bool {
            self.erc20.allow(spender, amount)
        }

        fn transferFrom(
            ref self: ContractState,
            sender: ContractAddress,
            recipient: ContractAddress,
            amount: u256,
        ) -> bool {
            self.erc20.move_by_allowance(sender, recipient, amount)
        }
    }
}

/// Its balance is one felt, its allowance two that are no halves.
#[starknet::contract]
pub mod OddToken {
    use starknet::ContractAddress;

    #[storage]
    struct Storage {}

    #[abi(embed_v0)]
    impl OddTokenImpl of super::IOddToken<ContractState> {
        fn balance_of(self: @ContractState, account: ContractAddress) -> felt252 {
            1
        }

        fn allowance(
            self: @ContractState, owner: ContractAddress, spender: ContractAddress,
        ) -> (felt252, felt252) {
            (0x100000000000000000000000000000000, 0)
        }

        fn approve(ref self: ContractState, spender: ContractAddress, amount: u256) -> bool {
            true
        }
    }
}
