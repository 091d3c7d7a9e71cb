//! What panics where it refuses, behind a call to a contract, which answers with the panic data.

use starknet::ContractAddress;
use starknet::account::Call;
use starknet_sessions_interfaces::Session;
use crate::session::limit::{self, Limit};
use crate::tests::fixture::{Outcome, deploy_class, invoke};

/// The index that refusals are told here.
pub const INDEX: felt252 = 5;

pub fn deploy() -> Dispatcher {
    Dispatcher { contract: deploy_class(contract::TEST_CLASS_HASH, [].span()) }
}

/// A limit as a token carries it: one felt, or two for a token.
pub fn read_limit(mut felts: Span<felt252>) -> Limit {
    if felts.len() == 1 {
        limit::next_meter(ref felts).unwrap()
    } else {
        limit::next_of_token(ref felts).unwrap()
    }
}

#[derive(Drop, Copy)]
pub struct Dispatcher {
    contract: ContractAddress,
}

#[generate_trait]
pub impl DispatcherImpl of DispatcherTrait {
    fn judge(self: Dispatcher, rules: Span<felt252>, calldata: Span<felt252>) -> Outcome {
        self.call(selector!("judge"), @(rules, calldata))
    }

    fn deny(
        self: Dispatcher, denied: Span<felt252>, to: felt252, selector: felt252, now: u64,
    ) -> Outcome {
        self.call(selector!("deny"), @(denied, to, selector, now))
    }

    fn check(self: Dispatcher, session: Session) -> Outcome {
        self.call(selector!("check"), @session)
    }

    fn charge(
        self: Dispatcher, limit: Span<felt252>, word: felt252, spend: u256, now: u64,
    ) -> Outcome {
        self.call(selector!("charge"), @(limit, word, spend, now))
    }

    fn foresee(
        self: Dispatcher, limits: Span<felt252>, calls: Span<Call>, account: ContractAddress,
    ) -> Outcome {
        self.call(selector!("foresee"), @(limits, calls, account))
    }

    fn call<T, +Serde<T>>(self: Dispatcher, selector: felt252, arguments: @T) -> Outcome {
        let mut calldata = array![];
        arguments.serialize(ref calldata);
        invoke(self.contract, selector, calldata.span())
    }
}

#[starknet::contract]
mod contract {
    use starknet::ContractAddress;
    use starknet::account::Call;
    use starknet_sessions_interfaces::Session;
    use crate::errors::session as Errors;
    use crate::session::limit::LimitTrait;
    use crate::session::token::TokenTrait;
    use crate::session::{denied, limit, refusal, rule, spending, token};
    use super::INDEX;

    #[storage]
    struct Storage {}

    #[external(v0)]
    fn judge(self: @ContractState, rules: Span<felt252>, calldata: Span<felt252>) {
        rule::assert_hold(rules, calldata, INDEX);
    }

    #[external(v0)]
    fn deny(
        self: @ContractState,
        denied: Span<felt252>,
        to: ContractAddress,
        selector: felt252,
        now: u64,
    ) {
        let call = Call { to, selector, calldata: [].span() };
        denied::assert_not_denied(denied, @call, INDEX, now);
    }

    #[external(v0)]
    fn check(self: @ContractState, session: Session) {
        token::of_session(@session).assert_well_formed();
    }

    /// What the calls send of each token.
    #[external(v0)]
    fn foresee(
        self: @ContractState, limits: Span<felt252>, calls: Span<Call>, account: ContractAddress,
    ) -> Array<(felt252, u256)> {
        let mut all = array![];
        for listed in spending::foresee(limits, calls, account).listed {
            all.append((*listed.token, *listed.outgoing));
        }
        all
    }

    /// The new usage word, as the component comes to it.
    #[external(v0)]
    fn charge(
        self: @ContractState, limit: Span<felt252>, word: felt252, spend: u256, now: u64,
    ) -> felt252 {
        let limit = super::read_limit(limit);
        if limit.token != 0 && spend == 0 {
            return word;
        }
        if limit.has_ended(now) {
            refusal::refuse(Errors::LIMIT_EXPIRED, INDEX);
        }
        let charged = limit.charged(INDEX, word, spend, now);
        if limit.kind == limit::PER_TRANSACTION {
            0
        } else {
            charged
        }
    }
}
