//! Contracts the tests talk to and are attacked by. Not for use.

pub mod dapp;
pub mod next_account;
pub mod thief;
