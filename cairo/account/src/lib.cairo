//! An account whose owner can hand out sessions. The protocol is told in `cairo/README.md`.

pub mod account;
pub mod errors;
pub mod session;
pub mod stark_signature;
#[cfg(test)]
mod tests;
