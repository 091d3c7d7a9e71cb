//! Contracts the tests talk to and are attacked by. Not for use.

pub mod bandit;
pub mod dapp;
pub mod erc20;
pub mod next_account;
pub mod router;
pub mod successor;
pub mod thief;
pub mod tokens;
