//! Balances and allowances, for the tokens here.

#[starknet::component]
pub mod Erc20 {
    use starknet::storage::{Map, StorageMapReadAccess, StorageMapWriteAccess};
    use starknet::{ContractAddress, get_caller_address};

    #[storage]
    pub struct Storage {
        pub Erc20_balances: Map<ContractAddress, u256>,
        pub Erc20_allowances: Map<(ContractAddress, ContractAddress), u256>,
    }

    #[event]
    #[derive(Drop, starknet::Event)]
    pub enum Event {}

    #[generate_trait]
    pub impl InternalImpl<
        TContractState, +HasComponent<TContractState>,
    > of InternalTrait<TContractState> {
        fn move(
            ref self: ComponentState<TContractState>,
            sender: ContractAddress,
            recipient: ContractAddress,
            amount: u256,
        ) -> bool {
            let balance = self.Erc20_balances.read(sender);
            assert(amount <= balance, 'token/balance');
            self.Erc20_balances.write(sender, balance - amount);
            self.mint(recipient, amount);
            true
        }

        fn mint(
            ref self: ComponentState<TContractState>, recipient: ContractAddress, amount: u256,
        ) {
            self.Erc20_balances.write(recipient, self.Erc20_balances.read(recipient) + amount);
        }

        /// As `move`, by the caller's allowance; the largest stands for any amount and stays.
        fn move_by_allowance(
            ref self: ComponentState<TContractState>,
            sender: ContractAddress,
            recipient: ContractAddress,
            amount: u256,
        ) -> bool {
            let spender = get_caller_address();
            let allowance = self.Erc20_allowances.read((sender, spender));
            if allowance != core::num::traits::Bounded::MAX {
                assert(amount <= allowance, 'token/allowance');
                self.Erc20_allowances.write((sender, spender), allowance - amount);
            }
            self.move(sender, recipient, amount)
        }

        fn allow(
            ref self: ComponentState<TContractState>, spender: ContractAddress, amount: u256,
        ) -> bool {
            self.Erc20_allowances.write((get_caller_address(), spender), amount);
            true
        }

        fn allow_more(
            ref self: ComponentState<TContractState>, spender: ContractAddress, amount: u256,
        ) -> bool {
            let allowance = self.Erc20_allowances.read((get_caller_address(), spender));
            self.allow(spender, allowance + amount)
        }

        fn allow_less(
            ref self: ComponentState<TContractState>, spender: ContractAddress, amount: u256,
        ) -> bool {
            let allowance = self.Erc20_allowances.read((get_caller_address(), spender));
            assert(amount <= allowance, 'token/allowance');
            self.allow(spender, allowance - amount)
        }
    }
}
