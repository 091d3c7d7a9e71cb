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
    pub const RULE_BROKEN: felt252 = 'session/rule-broken';
    pub const ARGUMENT_MISSING: felt252 = 'session/argument-missing';
    pub const CALL_DENIED: felt252 = 'session/call-denied';
    pub const PAUSED: felt252 = 'session/paused';
    pub const REQUIRED_CALLER: felt252 = 'session/required-caller';
    pub const NOT_LIVE: felt252 = 'session/not-live';
    pub const OTHER_TAG: felt252 = 'session/other-tag';
    pub const USED_SINCE: felt252 = 'session/used-since';
    // What a limit refuses.
    pub const FEE_PER_TX_EXCEEDED: felt252 = 'session/fee-per-tx-exceeded';
    pub const FEE_TOTAL_EXCEEDED: felt252 = 'session/fee-total-exceeded';
    pub const FEE_WINDOW_EXCEEDED: felt252 = 'session/fee-window-exceeded';
    pub const CALLS_PER_TX_EXCEEDED: felt252 = 'session/calls-per-tx-exceeded';
    pub const CALLS_TOTAL_EXCEEDED: felt252 = 'session/calls-total-exceeded';
    pub const CALLS_WINDOW_EXCEEDED: felt252 = 'session/calls-window-exceeded';
    pub const TOKEN_PER_TX_EXCEEDED: felt252 = 'session/token-per-tx-exceeded';
    pub const TOKEN_TOTAL_EXCEEDED: felt252 = 'session/token-total-exceeded';
    pub const TOKEN_WINDOW_EXCEEDED: felt252 = 'session/token-window-exceeded';
    pub const LIMIT_EXPIRED: felt252 = 'session/limit-expired';
    pub const STANDING_APPROVAL: felt252 = 'session/standing-approval';
    pub const UNLISTED_TOKEN: felt252 = 'session/unlisted-token';
    pub const BAD_TOKEN_CALL: felt252 = 'session/bad-token-call';
    pub const TOKEN_FAILED: felt252 = 'session/token-failed';
    // What is wrong with a session.
    pub const TOO_MANY_LIMITS: felt252 = 'session/too-many-limits';
    pub const LIMIT_UNKNOWN: felt252 = 'session/limit-unknown';
    pub const LIMIT_ZERO_WINDOW: felt252 = 'session/limit-zero-window';
    pub const LIMIT_NEEDLESS_WINDOW: felt252 = 'session/limit-needless-window';
    pub const LIMIT_WINDOW_NOT_HOURS: felt252 = 'session/limit-window-not-hours';
    pub const LIMIT_NO_TOKEN: felt252 = 'session/limit-no-token';
    pub const LIMIT_NOT_FOR_TOKENS: felt252 = 'session/limit-not-for-tokens';
    pub const LIMIT_DUPLICATE: felt252 = 'session/limit-duplicate';
    pub const LIMIT_UNORDERED: felt252 = 'session/limit-unordered';
    pub const DENIED_EVERYTHING: felt252 = 'session/denied-everything';
    pub const DENIED_DUPLICATE: felt252 = 'session/denied-duplicate';
    pub const DENIED_UNORDERED: felt252 = 'session/denied-unordered';
    pub const TOO_MANY_DENIED: felt252 = 'session/too-many-denied';
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
