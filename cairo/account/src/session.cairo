//! Sessions: what the owner signs, what a token carries, and the component that holds one to the
//! other.

pub mod branch;
pub mod component;
pub mod denied;
pub mod limit;
pub mod merkle;
pub mod message;
pub mod policy;
pub mod refusal;
pub mod rule;
pub mod slot;
pub mod spending;
pub mod sponge;
pub mod token;
pub use component::{SessionComponent, SessionOwner};
