//! Every error string of the account, once. The Python package has one class for each.

pub mod session {
    pub const MALFORMED_TOKEN: felt252 = 'session/malformed-token';
    pub const NO_CALLS: felt252 = 'session/no-calls';
    pub const EXPIRED: felt252 = 'session/expired';
    pub const NOT_YET_VALID: felt252 = 'session/not-yet-valid';
    pub const TOO_LONG: felt252 = 'session/too-long';
    pub const BAD_SIGNATURE: felt252 = 'session/bad-signature';
    pub const REVOKED: felt252 = 'session/revoked';
    pub const SUPERSEDED: felt252 = 'session/superseded';
    pub const VERSION_CONFLICT: felt252 = 'session/version-conflict';
    pub const VERSION_TOO_HIGH: felt252 = 'session/version-too-high';
    pub const NOT_AUTHORIZED: felt252 = 'session/not-authorized';
    pub const BAD_AUTHORIZATION: felt252 = 'session/bad-authorization';
    pub const SELF_CALL: felt252 = 'session/self-call';
    pub const CALL_NOT_ALLOWED: felt252 = 'session/call-not-allowed';
    pub const POLICY_EXPIRED: felt252 = 'session/policy-expired';
}

pub mod account {
    pub const INVALID_CALLER: felt252 = 'account/invalid-caller';
    pub const INVALID_VERSION: felt252 = 'account/invalid-version';
    pub const PAYMASTER_DATA: felt252 = 'account/paymaster-data';
    pub const BAD_SIGNATURE: felt252 = 'account/bad-signature';
    pub const ONLY_SELF: felt252 = 'account/only-self';
    pub const INVALID_OWNER: felt252 = 'account/invalid-owner';
    pub const BAD_ACCEPTANCE: felt252 = 'account/bad-acceptance';
    pub const INVALID_CLASS: felt252 = 'account/invalid-class';
    /// Followed by the index of the call and the reason it gave.
    pub const CALL_FAILED: felt252 = 'account/call-failed';
}
