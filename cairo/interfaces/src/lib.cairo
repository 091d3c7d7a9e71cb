//! What a dApp, a wallet or another account needs to talk to a session account. Depends on
//! `starknet` only.

pub mod account;
pub mod session;

pub use account::{
    IAccount, IDeclarer, IDeployable, IOwner, ISRC5, ISRC5_ID, ISRC6_ID, IUpgradeable,
};
pub use account::{
    IAccountDispatcher, IAccountDispatcherTrait, IDeclarerDispatcher, IDeclarerDispatcherTrait,
    IDeployableDispatcher, IDeployableDispatcherTrait, IOwnerDispatcher, IOwnerDispatcherTrait,
    ISRC5Dispatcher, ISRC5DispatcherTrait, IUpgradeableDispatcher, IUpgradeableDispatcherTrait,
};
pub use session::{
    Denied, ISESSIONS_ID, ISessions, ISessionsDispatcher, ISessionsDispatcherTrait, Limit,
    LimitState, Session, TagState,
};
