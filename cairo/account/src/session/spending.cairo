//! What a transaction spends of tokens that have a limit: what its calls say, and what balances and
//! allowances show.

use core::num::traits::CheckedAdd;
use starknet::ContractAddress;
use starknet::account::Call;
use starknet::syscalls::call_contract_syscall;
use crate::errors::session as Errors;
use super::limit;
use super::refusal::refuse;

/// What an entry point does to tokens, by its name.
#[derive(Drop, Copy, PartialEq)]
enum Effect {
    Transfer,
    TransferFrom,
    /// Raises an allowance.
    Approve,
    /// Lowers one.
    Disapprove,
    /// Moves tokens in a way that is not followed.
    Move,
    None,
}

/// A token with limits, before the calls.
#[derive(Drop)]
pub struct Listed {
    token: felt252,
    /// The sum of amounts in calldata.
    outgoing: u256,
    /// Where balances count.
    balance: Option<u256>,
    watched: Array<Allowance>,
}

#[derive(Drop, Copy)]
struct Allowance {
    spender: felt252,
    before: u256,
}

/// What was spent of a token.
#[derive(Drop, Copy)]
pub struct Spent {
    pub gross: u256,
    pub net: u256,
    /// By how much allowances are higher than before.
    pub allowed: u256,
}

/// Holds the calls against the listed tokens, and reads what is needed of balances and allowances.
/// Asserts that no call moves tokens in a way that is not followed.
pub fn begin(limits: Span<felt252>, calls: Span<Call>, account: ContractAddress) -> Array<Listed> {
    let tokens = tokens_of(limits);
    let moves_otherwise = assert_calls_followed(tokens, calls);
    let mut all = array![];
    for (token, has_net) in tokens {
        let balance = if moves_otherwise || *has_net {
            Some(balance_of(*token, account))
        } else {
            None
        };
        let (outgoing, watched) = outgoing_of(*token, calls, account);
        all.append(Listed { token: *token, outgoing, balance, watched });
    }
    all
}

/// What the calls say that they spend of each token.
pub fn foreseen(
    limits: Span<felt252>, calls: Span<Call>, account: ContractAddress,
) -> Array<(felt252, Spent)> {
    let tokens = tokens_of(limits);
    assert_calls_followed(tokens, calls);
    let mut all = array![];
    for (token, _) in tokens {
        let (gross, _) = outgoing_of(*token, calls, account);
        all.append((*token, Spent { gross, net: 0, allowed: 0 }));
    }
    all
}

#[generate_trait]
pub impl ListedImpl of ListedTrait {
    fn token(self: @Listed) -> felt252 {
        *self.token
    }

    /// What was spent, after the calls.
    fn spent(self: @Listed, account: ContractAddress) -> Spent {
        let drop = match self.balance {
            Some(before) => drop_of(*before, balance_of(*self.token, account)),
            None => 0,
        };
        let mut allowed = 0;
        for watched in self.watched.span() {
            let after = allowance_of(*self.token, account, *watched.spender);
            allowed = sum(allowed, drop_of(after, *watched.before));
        }
        let gross = if *self.outgoing > drop {
            *self.outgoing
        } else {
            drop
        };
        Spent { gross, net: drop, allowed }
    }
}

/// The listed tokens, and whether a limit of theirs counts net. Limits of a token stand together.
fn tokens_of(mut limits: Span<felt252>) -> Span<(felt252, bool)> {
    let mut tokens = array![];
    let mut token = 0;
    let mut has_net = false;
    while let Some(next) = limit::next(ref limits) {
        if next.token != token {
            if token != 0 {
                tokens.append((token, has_net));
            }
            token = next.token;
            has_net = false;
        }
        has_net = has_net || limit::LimitTrait::is_net(@next);
    }
    if token != 0 {
        tokens.append((token, has_net));
    }
    tokens.span()
}

/// Asserts that calls to listed tokens are ones that can be followed, and that others do not move
/// tokens by name. Returns whether some call may move listed tokens in another way.
fn assert_calls_followed(tokens: Span<(felt252, bool)>, calls: Span<Call>) -> bool {
    let mut index = 0;
    let mut moves_otherwise = false;
    for call in calls {
        let effect = effect_of(*call.selector);
        if is_listed(tokens, (*call.to).into()) {
            if effect == Effect::Move || effect == Effect::None || !has_arguments(effect, call) {
                refuse(Errors::BAD_TOKEN_CALL, index);
            }
        } else if effect == Effect::None {
            moves_otherwise = true;
        } else {
            refuse(Errors::UNLISTED_TOKEN, index);
        }
        index += 1;
    }
    moves_otherwise
}

fn is_listed(tokens: Span<(felt252, bool)>, contract: felt252) -> bool {
    for (token, _) in tokens {
        if *token == contract {
            return true;
        }
    }
    false
}

/// What the calls to `token` say that they send, and whom they let spend.
fn outgoing_of(
    token: felt252, calls: Span<Call>, account: ContractAddress,
) -> (u256, Array<Allowance>) {
    let mut outgoing = 0;
    let mut watched: Array<Allowance> = array![];
    for call in calls {
        if (*call.to).into() != token {
            continue;
        }
        let calldata = *call.calldata;
        match effect_of(*call.selector) {
            Effect::Transfer => outgoing = sum(outgoing, amount_in(calldata)),
            Effect::TransferFrom => if *calldata[0] == account.into() {
                outgoing = sum(outgoing, amount_in(calldata));
            },
            Effect::Approve => {
                let spender = *calldata[0];
                if !is_watched(watched.span(), spender) {
                    let before = allowance_of(token, account, spender);
                    watched.append(Allowance { spender, before });
                }
            },
            _ => {},
        }
    }
    (outgoing, watched)
}

fn is_watched(watched: Span<Allowance>, spender: felt252) -> bool {
    for allowance in watched {
        if *allowance.spender == spender {
            return true;
        }
    }
    false
}

/// Whether the calldata is that of the entry point: an amount last, nothing after it.
fn has_arguments(effect: Effect, call: @Call) -> bool {
    let calldata = *call.calldata;
    let length = if effect == Effect::TransferFrom {
        4
    } else {
        3
    };
    calldata.len() == length && u256_of(*calldata[length - 2], *calldata[length - 1]).is_some()
}

/// The amount at the end of calldata that `has_arguments`.
fn amount_in(calldata: Span<felt252>) -> u256 {
    let length = calldata.len();
    u256_of(*calldata[length - 2], *calldata[length - 1]).unwrap()
}

fn effect_of(selector: felt252) -> Effect {
    if selector == selector!("transfer") {
        Effect::Transfer
    } else if selector == selector!("approve")
        || selector == selector!("increase_allowance")
        || selector == selector!("increaseAllowance") {
        Effect::Approve
    } else if selector == selector!("transfer_from") || selector == selector!("transferFrom") {
        Effect::TransferFrom
    } else if selector == selector!("decrease_allowance")
        || selector == selector!("decreaseAllowance") {
        Effect::Disapprove
    } else if selector == selector!("safe_transfer_from")
        || selector == selector!("safeTransferFrom")
        || selector == selector!("safe_batch_transfer_from")
        || selector == selector!("safeBatchTransferFrom")
        || selector == selector!("set_approval_for_all")
        || selector == selector!("setApprovalForAll")
        || selector == selector!("permit")
        || selector == selector!("burn")
        || selector == selector!("burn_from")
        || selector == selector!("burnFrom")
        || selector == selector!("send") {
        Effect::Move
    } else {
        Effect::None
    }
}

fn balance_of(token: felt252, account: ContractAddress) -> u256 {
    let calldata = [account.into()].span();
    let contract = token.try_into().expect(Errors::TOKEN_FAILED);
    if let Ok(answer) = call_contract_syscall(contract, selector!("balance_of"), calldata) {
        return amount_of(answer, token);
    }
    // Older tokens know only this spelling.
    match call_contract_syscall(contract, selector!("balanceOf"), calldata) {
        Ok(answer) => amount_of(answer, token),
        Err(_) => refuse(Errors::TOKEN_FAILED, token),
    }
}

fn allowance_of(token: felt252, account: ContractAddress, spender: felt252) -> u256 {
    let contract = token.try_into().expect(Errors::TOKEN_FAILED);
    let calldata = [account.into(), spender].span();
    match call_contract_syscall(contract, selector!("allowance"), calldata) {
        Ok(answer) => amount_of(answer, token),
        Err(_) => refuse(Errors::TOKEN_FAILED, token),
    }
}

fn amount_of(answer: Span<felt252>, token: felt252) -> u256 {
    if answer.len() == 2 {
        if let Some(amount) = u256_of(*answer[0], *answer[1]) {
            return amount;
        }
    }
    refuse(Errors::TOKEN_FAILED, token)
}

fn u256_of(low: felt252, high: felt252) -> Option<u256> {
    Some(u256 { low: low.try_into()?, high: high.try_into()? })
}

/// How much lower than `before` it is `after`.
fn drop_of(before: u256, after: u256) -> u256 {
    if before > after {
        before - after
    } else {
        0
    }
}

/// No limit allows as much as that at which this stops.
pub fn sum(a: u256, b: u256) -> u256 {
    a.checked_add(b).unwrap_or(core::num::traits::Bounded::MAX)
}
