//! Contracts that the account under test calls, and calls to them.

use starknet::ContractAddress;
use starknet::account::Call;
use starknet_sessions_mocks::dapp::Dapp;
use super::fixture::deploy_class;

pub fn deploy_dapp() -> ContractAddress {
    deploy_class(Dapp::TEST_CLASS_HASH, [].span())
}

pub fn set_number(dapp: ContractAddress) -> Call {
    Call { to: dapp, selector: selector!("set_number"), calldata: [7].span() }
}
