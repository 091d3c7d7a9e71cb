//! The component in an account that takes the bounds of a transaction as arguments: those of a real
//! one cannot be set in a Cairo test.

use starknet::account::Call;
use starknet::{ContractAddress, testing};
use super::fixture::{Making, Outcome, deploy_class, invoke, token};

#[starknet::interface]
pub trait IMetered<TState> {
    /// `bounds`: resource, amount, price.
    fn validate(
        ref self: TState, calls: Array<Call>, bounds: Span<(felt252, u64, u128)>, tip: u128,
    );
}

#[starknet::contract]
pub mod Metered {
    use starknet::account::Call;
    use starknet::{ResourcesBounds, get_block_timestamp, get_contract_address, get_tx_info};
    use crate::session::{SessionComponent, SessionOwner};
    use crate::stark_signature;
    use crate::tests::{fixture, signing};

    component!(path: SessionComponent, storage: sessions, event: SessionEvent);

    #[abi(embed_v0)]
    impl SessionsImpl = SessionComponent::SessionsImpl<ContractState>;
    impl SessionsInternalImpl = SessionComponent::InternalImpl<ContractState>;

    #[storage]
    struct Storage {
        #[substorage(v0)]
        sessions: SessionComponent::Storage,
    }

    #[event]
    #[derive(Drop, starknet::Event)]
    enum Event {
        #[flat]
        SessionEvent: SessionComponent::Event,
    }

    #[abi(embed_v0)]
    impl MeteredImpl of super::IMetered<ContractState> {
        fn validate(
            ref self: ContractState,
            calls: Array<Call>,
            bounds: Span<(felt252, u64, u128)>,
            tip: u128,
        ) {
            let tx = get_tx_info().unbox();
            let mut resource_bounds = array![];
            for (resource, max_amount, max_price_per_unit) in bounds {
                resource_bounds
                    .append(
                        ResourcesBounds {
                            resource: *resource,
                            max_amount: *max_amount,
                            max_price_per_unit: *max_price_per_unit,
                        },
                    );
            }
            self
                .sessions
                .assert_valid_use(
                    calls.span(),
                    tx.signature,
                    tx.transaction_hash,
                    resource_bounds.span(),
                    tip,
                    get_contract_address(),
                    get_block_timestamp(),
                    false,
                );
        }
    }

    impl SessionOwnerImpl of SessionOwner<ContractState> {
        fn is_owner_signature(
            self: @ContractState, hash: felt252, signature: Span<felt252>,
        ) -> bool {
            stark_signature::is_valid(hash, signing::public_key(fixture::OWNER), signature)
        }
    }
}

/// As `fixture::deploy`.
pub fn deploy_metered() -> ContractAddress {
    super::fixture::deploy();
    deploy_class(Metered::TEST_CLASS_HASH, [].span())
}

/// Runs the checks of `__validate__` for a transaction that can cost `fee`, at the hour of `now`.
pub fn pay_at(now: u64, account: ContractAddress, fee: u128, making: Making) -> Outcome {
    pay_with(now, account, [('L1_GAS', 1, fee)].span(), 0, making)
}

pub fn pay_with(
    now: u64,
    account: ContractAddress,
    bounds: Span<(felt252, u64, u128)>,
    tip: u128,
    making: Making,
) -> Outcome {
    testing::set_block_timestamp(now - now % 3600);
    testing::set_signature(token(making, account).span());
    let mut arguments = array![];
    array![super::fixture::call()].serialize(ref arguments);
    bounds.serialize(ref arguments);
    tip.serialize(ref arguments);
    let outcome = invoke(account, selector!("validate"), arguments.span());
    testing::set_block_timestamp(now);
    outcome
}
