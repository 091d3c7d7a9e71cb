//! Contracts that the account under test calls, and calls to them.

use starknet::ContractAddress;
use starknet::account::Call;
use starknet_sessions_mocks::dapp::Dapp;
use starknet_sessions_mocks::router::Router;
use starknet_sessions_mocks::tokens::{
    CamelToken, FullToken, IFullTokenDispatcher, IFullTokenDispatcherTrait,
};
use super::fixture::deploy_class;

pub const FRIEND: felt252 = 0xf21e4d;

pub fn deploy_dapp() -> ContractAddress {
    deploy_class(Dapp::TEST_CLASS_HASH, [].span())
}

pub fn deploy_router() -> ContractAddress {
    deploy_class(Router::TEST_CLASS_HASH, [].span())
}

/// A token of which `owner` has 1,000,000.
pub fn deploy_token(owner: ContractAddress) -> ContractAddress {
    let token = deploy_class(FullToken::TEST_CLASS_HASH, [].span());
    erc20(token).mint(owner, 1_000_000);
    token
}

pub fn deploy_camel_token(owner: ContractAddress) -> ContractAddress {
    let token = deploy_class(CamelToken::TEST_CLASS_HASH, [].span());
    erc20(token).mint(owner, 1_000_000);
    token
}

pub fn erc20(token: ContractAddress) -> IFullTokenDispatcher {
    IFullTokenDispatcher { contract_address: token }
}

pub fn set_number(dapp: ContractAddress) -> Call {
    Call { to: dapp, selector: selector!("set_number"), calldata: [7].span() }
}

/// Has `dapp` call something, as itself.
pub fn forward(
    dapp: ContractAddress, to: ContractAddress, selector: felt252, calldata: Span<felt252>,
) -> Call {
    let mut arguments = array![to.into(), selector];
    calldata.serialize(ref arguments);
    Call { to: dapp, selector: selector!("forward"), calldata: arguments.span() }
}

/// A call whose last argument is an amount.
pub fn amount_call(
    to: ContractAddress, selector: felt252, first: Span<felt252>, amount: u256,
) -> Call {
    let mut calldata = array![];
    calldata.append_span(first);
    amount.serialize(ref calldata);
    Call { to, selector, calldata: calldata.span() }
}

pub fn transfer(token: ContractAddress, amount: u256) -> Call {
    amount_call(token, selector!("transfer"), [FRIEND].span(), amount)
}

pub fn transfer_from(token: ContractAddress, sender: ContractAddress, amount: u256) -> Call {
    amount_call(token, selector!("transfer_from"), [sender.into(), FRIEND].span(), amount)
}

pub fn approve(token: ContractAddress, spender: ContractAddress, amount: u256) -> Call {
    amount_call(token, selector!("approve"), [spender.into()].span(), amount)
}

/// Has `router` take of the account's, by its allowance.
pub fn pull(router: ContractAddress, token: ContractAddress, amount: u256) -> Call {
    amount_call(router, selector!("pull"), [token.into()].span(), amount)
}

/// Has `router` give the account of its own.
pub fn give(router: ContractAddress, token: ContractAddress, amount: u256) -> Call {
    amount_call(router, selector!("give"), [token.into()].span(), amount)
}

/// Felts as they are, whatever they answer for.
#[derive(Drop, Copy)]
pub struct Raw {
    pub felts: Span<felt252>,
}

impl RawSerde of Serde<Raw> {
    fn serialize(self: @Raw, ref output: Array<felt252>) {
        output.append_span(*self.felts);
    }

    fn deserialize(ref serialized: Span<felt252>) -> Option<Raw> {
        let felts = serialized;
        serialized = [].span();
        Some(Raw { felts })
    }
}

#[starknet::interface]
pub trait IHostileToken<TState> {
    /// What `balance_of` and `allowance` answer: 0 an amount of 5, 1 nothing, 2 one felt, 3 three
    /// felts, 4 a low word and 5 a high word too large; 6: they panic.
    fn set_answers(ref self: TState, balance: u8, allowance: u8);
    /// Called at each transfer.
    fn set_callback(ref self: TState, to: ContractAddress, selector: felt252);
    fn balance_of(self: @TState, account: ContractAddress) -> Raw;
    fn allowance(self: @TState, owner: ContractAddress, spender: ContractAddress) -> Raw;
    fn transfer(ref self: TState, recipient: felt252, amount: u256) -> bool;
    fn approve(ref self: TState, spender: felt252, amount: u256) -> bool;
}

/// Accepts whatever it is asked, and answers badly.
#[starknet::contract]
pub mod HostileToken {
    use starknet::storage::{StoragePointerReadAccess, StoragePointerWriteAccess};
    use starknet::{ContractAddress, SyscallResultTrait};
    use super::Raw;

    #[storage]
    struct Storage {
        balance: u8,
        allowance: u8,
        to: ContractAddress,
        selector: felt252,
    }

    fn answer(number: u8) -> Raw {
        let felts = match number {
            0 => [5, 0].span(),
            1 => [].span(),
            2 => [5].span(),
            3 => [5, 0, 0].span(),
            4 => [0x100000000000000000000000000000000, 0].span(),
            5 => [0, 0x100000000000000000000000000000000].span(),
            _ => core::panic_with_felt252('token/broken'),
        };
        Raw { felts }
    }

    #[abi(embed_v0)]
    impl HostileTokenImpl of super::IHostileToken<ContractState> {
        fn set_answers(ref self: ContractState, balance: u8, allowance: u8) {
            self.balance.write(balance);
            self.allowance.write(allowance);
        }

        fn set_callback(ref self: ContractState, to: ContractAddress, selector: felt252) {
            self.to.write(to);
            self.selector.write(selector);
        }

        fn balance_of(self: @ContractState, account: ContractAddress) -> Raw {
            answer(self.balance.read())
        }

        fn allowance(
            self: @ContractState, owner: ContractAddress, spender: ContractAddress,
        ) -> Raw {
            answer(self.allowance.read())
        }

        fn transfer(ref self: ContractState, recipient: felt252, amount: u256) -> bool {
            let selector = self.selector.read();
            if selector != 0 {
                starknet::syscalls::call_contract_syscall(self.to.read(), selector, [].span())
                    .unwrap_syscall();
            }
            true
        }

        fn approve(ref self: ContractState, spender: felt252, amount: u256) -> bool {
            true
        }
    }
}

pub fn deploy_hostile_token(balance: u8, allowance: u8) -> ContractAddress {
    let token = deploy_class(HostileToken::TEST_CLASS_HASH, [].span());
    IHostileTokenDispatcher { contract_address: token }.set_answers(balance, allowance);
    token
}

pub fn hostile(token: ContractAddress) -> IHostileTokenDispatcher {
    IHostileTokenDispatcher { contract_address: token }
}
