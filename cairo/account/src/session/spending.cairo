//! What a transaction spends of tokens that have a limit: what its calls say, and what balances and
//! allowances show.

use core::num::traits::CheckedAdd;
use starknet::ContractAddress;
use starknet::account::Call;
use starknet::syscalls::call_contract_syscall;
use crate::errors::session as Errors;
use super::limit::{self, Limit, LimitTrait};
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

/// What a call says that it does to a token.
#[derive(Drop, Copy)]
enum Said {
    Sends: (felt252, u256),
    LetsSpend: (felt252, felt252),
}

/// What all calls say.
#[derive(Drop, Copy)]
struct Followed {
    said: Span<Said>,
    /// Whether some call raises an allowance.
    lets_spend: bool,
    /// Whether some call is to another contract, and may move listed tokens too.
    moves_otherwise: bool,
}

/// A token with limits, before the calls.
#[derive(Drop, Copy)]
pub struct Listed {
    pub token: felt252,
    /// The sum of amounts in calldata.
    pub outgoing: u256,
    /// Where balances count.
    balance: Option<u256>,
    watched: Span<Allowance>,
}

#[derive(Drop, Copy)]
struct Allowance {
    spender: felt252,
    before: u256,
}

/// What was spent of a token.
#[derive(Drop, Copy)]
struct Spent {
    gross: u256,
    net: u256,
    /// By how much allowances are higher than before.
    allowed: u256,
}

/// What is known before the calls.
#[derive(Drop, Copy)]
pub struct Before {
    limits: Span<Limit>,
    /// In the order of the limits.
    pub listed: Span<Listed>,
}

/// Holds the calls against the listed tokens, and reads what is needed of balances and allowances.
/// Asserts that no call moves tokens in a way that is not followed.
pub fn begin(token_limits: Span<felt252>, calls: Span<Call>, account: ContractAddress) -> Before {
    let (limits, mut tokens) = read_limits(token_limits);
    let Followed { said, lets_spend, moves_otherwise } = follow(tokens, calls, account);
    let mut listed = array![];
    while let Some((token, has_net)) = tokens.pop_front() {
        let token = *token;
        // Who may spend can do so in any call, one that a token itself makes included.
        let balance = if moves_otherwise || lets_spend || *has_net {
            Some(balance_of(token, account))
        } else {
            None
        };
        let watched = if lets_spend {
            watch(token, said, account)
        } else {
            [].span()
        };
        listed.append(Listed { token, outgoing: outgoing_of(token, said), balance, watched });
        if tokens.is_empty() {
            break;
        }
    }
    Before { limits, listed: listed.span() }
}

/// The same, as far as calldata tells; nothing is read.
pub fn foresee(token_limits: Span<felt252>, calls: Span<Call>, account: ContractAddress) -> Before {
    let (limits, tokens) = read_limits(token_limits);
    let said = follow(tokens, calls, account).said;
    let mut listed = array![];
    for (token, _) in tokens {
        let token = *token;
        let outgoing = outgoing_of(token, said);
        listed.append(Listed { token, outgoing, balance: None, watched: [].span() });
    }
    Before { limits, listed: listed.span() }
}

#[generate_trait]
pub impl BeforeImpl of BeforeTrait {
    /// Charges what was spent, after the calls. Limits have indices from `first_index` on.
    fn charge(
        self: Before, first_index: felt252, tag: felt252, account: ContractAddress, now: u64,
    ) {
        let mut limits = self.limits;
        let mut listed = self.listed;
        let mut index = first_index;
        let mut token = 0;
        let mut spent = Spent { gross: 0, net: 0, allowed: 0 };
        while let Some(limit) = limits.pop_front() {
            if *limit.token != token {
                let next = *listed.pop_front().unwrap();
                token = next.token;
                spent = next.spent(account);
            }
            let spend = spend_of(limit, index, spent, now);
            if spend != 0 {
                limit.charge(index, tag, spend, now);
            }
            if limits.is_empty() {
                break;
            }
            index += 1;
        }
    }

    /// Asserts that what calldata tells is within the limits.
    fn assert_within(self: Before, first_index: felt252, tag: felt252, now: u64) {
        let mut listed = self.listed;
        let mut index = first_index;
        let mut token = 0;
        let mut gross = 0;
        for limit in self.limits {
            if *limit.token != token {
                let next = *listed.pop_front().unwrap();
                token = next.token;
                gross = next.outgoing;
            }
            let spend = spend_of(limit, index, Spent { gross, net: 0, allowed: 0 }, now);
            if spend != 0 {
                limit.charged(index, limit.usage(tag), spend, now);
            }
            index += 1;
        }
    }
}

#[generate_trait]
impl ListedImpl of ListedTrait {
    /// What was spent, after the calls.
    fn spent(self: Listed, account: ContractAddress) -> Spent {
        let mut allowed = 0;
        for watched in self.watched {
            let after = allowance_of(self.token, account, *watched.spender);
            allowed = sum(allowed, drop_of(after, *watched.before));
        }
        let Some(before) = self.balance else {
            return Spent { gross: self.outgoing, net: 0, allowed };
        };
        let net = drop_of(before, balance_of(self.token, account));
        let gross = if self.outgoing > net {
            self.outgoing
        } else {
            net
        };
        Spent { gross, net, allowed }
    }
}

/// What of a token's spending counts for a limit. Refuses allowances that it does not let stand,
/// and any spending after its end.
fn spend_of(limit: @Limit, index: felt252, spent: Spent, now: u64) -> u256 {
    if spent.allowed != 0 && !limit.allows_standing() {
        refuse(Errors::STANDING_APPROVAL, index);
    }
    let moved = if limit.is_net() {
        spent.net
    } else {
        spent.gross
    };
    let spend = sum(moved, spent.allowed);
    if spend != 0 && limit.has_ended(now) {
        refuse(Errors::LIMIT_EXPIRED, index);
    }
    spend
}

/// The limits, and the tokens they list, each with whether a limit of it counts net. Limits of a
/// token stand together.
fn read_limits(mut token_limits: Span<felt252>) -> (Span<Limit>, Span<(felt252, bool)>) {
    let mut limits = array![];
    let mut tokens = array![];
    let mut token = 0;
    let mut has_net = false;
    while let Some(limit) = limit::next_of_token(ref token_limits) {
        if limit.token != token {
            if token != 0 {
                tokens.append((token, has_net));
            }
            token = limit.token;
            has_net = false;
        }
        has_net = has_net || limit.is_net();
        limits.append(limit);
        if token_limits.is_empty() {
            break;
        }
    }
    tokens.append((token, has_net));
    (limits.span(), tokens.span())
}

/// What the calls to listed tokens say, and whether others may move these tokens too.
fn follow(
    tokens: Span<(felt252, bool)>, mut calls: Span<Call>, account: ContractAddress,
) -> Followed {
    let mut index = 0;
    let mut said = array![];
    let mut lets_spend = false;
    let mut moves_otherwise = false;
    while let Some(call) = calls.pop_front() {
        let token = (*call.to).into();
        let effect = effect_of(*call.selector);
        if is_listed(tokens, token) {
            let calldata = *call.calldata;
            let Some(amount) = amount_in(effect, calldata) else {
                refuse(Errors::BAD_TOKEN_CALL, index)
            };
            match effect {
                Effect::Transfer => said.append(Said::Sends((token, amount))),
                Effect::TransferFrom => if *calldata[0] == account.into() {
                    said.append(Said::Sends((token, amount)))
                },
                Effect::Approve => {
                    said.append(Said::LetsSpend((token, *calldata[0])));
                    lets_spend = true;
                },
                _ => {},
            }
        } else if effect == Effect::None {
            moves_otherwise = true;
        } else {
            refuse(Errors::UNLISTED_TOKEN, index);
        }
        if calls.is_empty() {
            break;
        }
        index += 1;
    }
    Followed { said: said.span(), lets_spend, moves_otherwise }
}

fn is_listed(tokens: Span<(felt252, bool)>, contract: felt252) -> bool {
    for (token, _) in tokens {
        if *token == contract {
            return true;
        }
    }
    false
}

fn outgoing_of(token: felt252, said: Span<Said>) -> u256 {
    let mut outgoing = 0;
    for one in said {
        if let Said::Sends((sent, amount)) = *one {
            if sent == token {
                outgoing = sum(outgoing, amount);
            }
        }
    }
    outgoing
}

/// The allowances, before the calls, of everybody whom they let spend.
fn watch(token: felt252, said: Span<Said>, account: ContractAddress) -> Span<Allowance> {
    let mut watched: Array<Allowance> = array![];
    for one in said {
        if let Said::LetsSpend((allowed, spender)) = *one {
            if allowed == token && !is_watched(watched.span(), spender) {
                let before = allowance_of(token, account, spender);
                watched.append(Allowance { spender, before });
            }
        }
    }
    watched.span()
}

fn is_watched(watched: Span<Allowance>, spender: felt252) -> bool {
    for allowance in watched {
        if *allowance.spender == spender {
            return true;
        }
    }
    false
}

/// The amount at the end of the calldata, where it is exactly that of the entry point; none also
/// where what the entry point does is not followed.
fn amount_in(effect: Effect, calldata: Span<felt252>) -> Option<u256> {
    let length = match effect {
        Effect::TransferFrom => 4,
        Effect::Move => { return None; },
        Effect::None => { return None; },
        _ => 3,
    };
    if calldata.len() != length {
        return None;
    }
    u256_of(*calldata[length - 2], *calldata[length - 1])
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
    let contract = contract_of(token);
    if let Ok(answer) = call_contract_syscall(contract, selector!("balance_of"), calldata) {
        return amount_of(answer, token);
    }
    // Older tokens know only this spelling.
    match call_contract_syscall(contract, selector!("balanceOf"), calldata) {
        Ok(answer) => amount_of(answer, token),
        Err(_) => refuse(Errors::TOKEN_FAILED, token),
    }
}

fn contract_of(token: felt252) -> ContractAddress {
    match token.try_into() {
        Some(contract) => contract,
        None => refuse(Errors::TOKEN_FAILED, token),
    }
}

fn allowance_of(token: felt252, account: ContractAddress, spender: felt252) -> u256 {
    let contract = contract_of(token);
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
fn sum(a: u256, b: u256) -> u256 {
    a.checked_add(b).unwrap_or(core::num::traits::Bounded::MAX)
}
