# ruff: noqa: N818 - errors are named after what happened
"""What Argent's and Cartridge's accounts say, one class for each of their error strings.

Where the meaning is one that our own account has too, the class is below ours, so that ``except CallNotAllowed`` works on
every account; ``code`` is always exactly the account's string. ``session/expired`` and ``session/revoked`` are
`SessionExpired` and `SessionRevoked` themselves.

::

    RuleError
    ├── MalformedToken
    │   ├── NoSessionToken             session/invalid-magic-value
    │   ├── UnreadableToken            session/invalid-calldata
    │   ├── UndecodedToken             session/deserialize-error
    │   ├── EmptyProof                 session/proof-empty
    │   ├── UnalignedProofs            session/unaligned-proofs
    │   └── ProofsMismatched           session/length-mismatch
    ├── SessionRevoked
    │   └── AlreadyRevoked             session/already-revoked
    ├── BadSessionSignature
    │   ├── OtherSessionKey            session/session-key-mismatch
    │   └── InvalidSessionSignature    session/invalid-session-sig
    ├── CallNotAllowed
    │   ├── MethodNotAllowed           session/invalid-call
    │   └── PolicyCheckFailed          session/policy-check-failed
    ├── SelfCall
    │   └── NoCallToSelf               argent/no-multicall-to-self
    ├── CallFailed
    │   └── MulticallFailed            argent/multicall-failed    .call_index .reason
    ├── SessionNotAuthorized
    │   ├── NotRegistered              session/not-registered
    │   └── RegistrationNotCached      session/cache-missing
    ├── AlreadyRegistered              session/already-registered
    ├── BadAuthorization
    │   ├── InvalidAccountSignature    session/invalid-account-sig
    │   ├── InvalidAuthorizer          session/invalid-authorizer
    │   ├── OwnerMismatch              session/owner-key-mismatch
    │   ├── CachedOwnerGone            session/cache-invalid-owner
    │   ├── CachedGuardianGone         session/cache-invalid-guardian
    │   └── AuthorizationLength
    │       ├── InvalidAuthorizationLength    session/invalid-auth-len
    │       ├── CachedAuthorizationLength     session/cache-invalid-auth-len
    │       └── InvalidSignatureFelts         session/invalid-signature-len
    ├── AccountSignature (BadAuthorization, BadOwnerSignature)
    │   ├── InvalidOwnerSignature      argent/invalid-owner-sig
    │   ├── InvalidGuardianSignature   argent/invalid-guardian-sig
    │   ├── MissingGuardianSignature   argent/missing-guardian-sig
    │   ├── InvalidSignature           argent/invalid-signature
    │   ├── InvalidSignatureFormat     argent/invalid-signature-format
    │   ├── InvalidSigFormat           argent/invalid-sig-format
    │   ├── InvalidSignatureLength     argent/invalid-signature-length
    │   ├── NoSingleStarkOwner         argent/no-single-stark-owner
    │   ├── NoSingleGuardian           argent/no-single-guardian
    │   ├── NoStarkGuardian            argent/not-strk-guardian
    │   ├── MalleableSignature         argent/malleable-signature
    │   ├── InvalidR                   argent/invalid-r-value
    │   └── InvalidS                   argent/invalid-s-value
    ├── NoGuardian                     session/no-guardian
    │   └── NothingToUnwrap            Option::unwrap failed.
    ├── OtherGuardian                  session/guardian-key-mismatch
    │   ├── NotItsGuardian             session/signer-is-not-guardian
    │   └── InvalidGuardian            session/invalid-guardian
    ├── BadGuardianSignature           session/invalid-backend-sig
    │   └── InvalidGuardianSig         session/invalid-guardian-sig
    ├── SeveralGuardians               argent/multiple-guardians
    ├── InvalidCaller
    │   └── NonNullCaller              argent/non-null-caller
    ├── InvalidTransactionVersion
    │   └── InvalidTxVersion           argent/invalid-tx-version
    ├── PaymasterDataRefused
    │   └── UnsupportedPaymaster       argent/unsupported-paymaster
    ├── OnlySelf
    │   ├── OnlyAccountItself          argent/only-self
    │   └── CallerNotOwner             caller-not-owner
    ├── OtherOutsideCaller             argent/invalid-caller
    ├── OutsideTime                    argent/invalid-timestamp
    ├── OutsideNonceUsed               argent/duplicated-outside-nonce
    │   └── InvalidOutsideNonce        ctrl/invalid-outside-nonce
    ├── ReentrantCall                  ReentrancyGuard: reentrant call
    ├── TypedDataMismatch              message-hash-mismatch
    └── OtherRefusal                   any other string of the account

Cartridge's classes are of several trees of source: some say ``controller/…`` or ``ctrl/…`` where others say ``argent/…``,
and the older ones have other words for some rules. These are the same classes here, with the string that the account gave.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from starknet_sessions.errors.base import descendants
from starknet_sessions.errors.rule import RuleError
from starknet_sessions.errors.rules import (
    BadAuthorization,
    BadOwnerSignature,
    BadSessionSignature,
    CallFailed,
    CallNotAllowed,
    InvalidCaller,
    InvalidTransactionVersion,
    MalformedToken,
    OnlySelf,
    PaymasterDataRefused,
    SelfCall,
    SessionExpired,
    SessionNotAuthorized,
    SessionRevoked,
)
from starknet_sessions.errors.text import first_text

if TYPE_CHECKING:
    from collections.abc import Sequence

Family = Literal["argent", "cartridge"]
"""Whose account says it."""

_LET_BUILD = "Let this package build the token, in the dialect that belongs to the account's class."
_SIGN_AGAIN = "Ask the owner to sign the session again."
_WHOLE = "Give the owner's and the guardian's signature of the session whole, as the wallet returned them."
_BOTH = (
    "Owner and guardian both have to sign: a transaction of the owner as ArgentOwnerSigner(owner, guardian, chain_id=…) does, or "
    "the wallet; of a session give the signature whole, as the wallet returned it."
)


class NoSessionToken(MalformedToken):
    """The transaction's signature does not begin as a session token does."""

    code = "session/invalid-magic-value"
    fix = _LET_BUILD


class UnreadableToken(MalformedToken):
    """The token is not in the layout of the account's version, or something follows it."""

    code = "session/invalid-calldata"
    fix = _LET_BUILD


class UndecodedToken(MalformedToken):
    """The token is not in the layout of the account's version."""

    code = "session/deserialize-error"
    fix = _LET_BUILD


class EmptyProof(MalformedToken):
    """The token has an empty proof where there cannot be one."""

    code = "session/proof-empty"
    fix = _LET_BUILD


class UnalignedProofs(MalformedToken):
    """The token has not one proof for each call."""

    code = "session/unaligned-proofs"
    fix = _LET_BUILD


class ProofsMismatched(MalformedToken):
    """The token has fewer or more proofs than there are calls."""

    code = "session/length-mismatch"
    fix = _LET_BUILD


class AlreadyRevoked(SessionRevoked):
    """The session is revoked already."""

    code = "session/already-revoked"
    fix = "Ask the owner for a new session; this one never works again, and there is nothing left to revoke."


class OtherSessionKey(BadSessionSignature):
    """The token is signed by another key than the session's."""

    code = "session/session-key-mismatch"
    fix = "Use the key the session was requested for."


class InvalidSessionSignature(BadSessionSignature):
    """The session key's signature is not of this transaction."""

    code = "session/invalid-session-sig"


class MethodNotAllowed(CallNotAllowed):
    """A call is none of the methods that the session allows."""

    code = "session/invalid-call"
    data_fields = ()


class PolicyCheckFailed(CallNotAllowed):
    """A call is outside the session's policies, or its proof is not of their tree."""

    code = "session/policy-check-failed"
    data_fields = ()


class NoCallToSelf(SelfCall):
    """A session cannot call the account itself, nor can the owner together with other calls."""

    code = "argent/no-multicall-to-self"
    fix = "Leave the call to the owner, alone in its transaction; such a session cannot even revoke itself."
    data_fields = ()


class MulticallFailed(CallFailed):
    """A called contract failed; none of the calls had an effect.

    Attributes:
        reason: The code that the called contract gave, where it is one of the account's own: ``argent/only-self``, if the
            call was one of the owner to the account itself. Any other contract may give whatever code it likes.
    """

    code = "argent/multicall-failed"

    @classmethod
    def _is_code(cls, reason: str | None) -> bool:
        return foreign_from_code(reason or "") is not None


class NotRegistered(SessionNotAuthorized):
    """The token refers to a registration that the account does not have."""

    code = "session/not-registered"
    fix = "Have the owner register this very session, or use the owner's signature of it as authorization."


class RegistrationNotCached(SessionNotAuthorized):
    """The token refers to a registration without the flag that goes with one."""

    code = "session/cache-missing"
    fix = _LET_BUILD


class AlreadyRegistered(RuleError):
    """The session is registered already."""

    code = "session/already-registered"
    fix = "Use it: nothing has to be done."


class InvalidAccountSignature(BadAuthorization):
    """The authorization is no signature of this session by the account's owner, and its guardian where it has one."""

    code = "session/invalid-account-sig"
    fix = _SIGN_AGAIN


class InvalidAuthorizer(BadAuthorization):
    """Who authorized the session is no owner of the account, or no longer."""

    code = "session/invalid-authorizer"
    fix = "Ask a present owner of the account to sign the session."


class OwnerMismatch(BadAuthorization):
    """The session is authorized by another owner than the one whom the account was to remember for it."""

    code = "session/owner-key-mismatch"
    fix = _LET_BUILD


class CachedOwnerGone(BadAuthorization):
    """The owner who authorized the session is no longer one of the account."""

    code = "session/cache-invalid-owner"
    fix = "Ask a present owner of the account for a new session."


class CachedGuardianGone(BadAuthorization):
    """The guardian who authorized the session is no longer one of the account."""

    code = "session/cache-invalid-guardian"
    fix = "Ask the owner for a new session, authorized with the present guardian."


class AuthorizationLength(BadAuthorization):
    """The authorization has more or fewer felts than the account takes."""

    code = "session/authorization-length"
    fix = _WHOLE


class InvalidAuthorizationLength(AuthorizationLength):
    """The authorization is longer than the one that the account remembers for the session."""

    code = "session/invalid-auth-len"
    fix = "Leave the authorization out once the session is cached, as this package does."


class CachedAuthorizationLength(AuthorizationLength):
    """The authorization is longer than the one that the account remembers for the session."""

    code = "session/cache-invalid-auth-len"
    fix = "Leave the authorization out once the session is cached, as this package does."


class InvalidSignatureFelts(AuthorizationLength):
    """The authorization has not the owner's and the guardian's signature, or has more than these."""

    code = "session/invalid-signature-len"


class AccountSignature(BadAuthorization, BadOwnerSignature):
    """The account's signature, of an owner's transaction or as a session's authorization, is not valid."""

    code = "argent/account-signature"
    fix = _BOTH


class InvalidOwnerSignature(AccountSignature):
    """The owner's signature, of the transaction or in the session's authorization, is not valid."""

    code = "argent/invalid-owner-sig"
    fix = "Have the account's present owner sign again, for this account and chain."


class InvalidGuardianSignature(AccountSignature):
    """The guardian's signature, of the transaction or in the session's authorization, is not valid."""

    code = "argent/invalid-guardian-sig"
    fix = "Have the account's present guardian sign again, for this account and chain."


class MissingGuardianSignature(AccountSignature):
    """The account has a guardian, whose signature is missing."""

    code = "argent/missing-guardian-sig"
    fix = _BOTH


class InvalidSignature(AccountSignature):
    """The account's signature is not valid."""

    code = "argent/invalid-signature"


class InvalidSignatureFormat(AccountSignature):
    """The account's signature is in no form that the account takes."""

    code = "argent/invalid-signature-format"


class InvalidSigFormat(AccountSignature):
    """A part of the account's signature is in no form that the account takes."""

    code = "argent/invalid-sig-format"


class InvalidSignatureLength(AccountSignature):
    """The account's signature has more or fewer parts than the account has owner and guardian."""

    code = "argent/invalid-signature-length"


class NoSingleStarkOwner(AccountSignature):
    """The short form of a signature is for accounts with one owner, who has a Stark key."""

    code = "argent/no-single-stark-owner"
    fix = "Sign in the full form, which names the owner."


class NoSingleGuardian(AccountSignature):
    """The short form of a signature is for accounts with one guardian."""

    code = "argent/no-single-guardian"
    fix = "Sign in the full form, which names the guardian."


class NoStarkGuardian(AccountSignature):
    """The short form of a signature is for accounts whose guardian has a Stark key."""

    code = "argent/not-strk-guardian"
    fix = "Sign in the full form, which names the guardian."


class MalleableSignature(AccountSignature):
    """A signature has a high s, of which anybody can make another one that is as good."""

    code = "argent/malleable-signature"
    fix = "Sign with a low s, as this package does."


class InvalidR(AccountSignature):
    """The first half of a Stark signature is no number below the order of the curve."""

    code = "argent/invalid-r-value"
    fix = "Sign again; such a half comes from no signer."


class InvalidS(AccountSignature):
    """The second half of a Stark signature is no number below the order of the curve."""

    code = "argent/invalid-s-value"
    fix = "Sign again; such a half comes from no signer."


class NoGuardian(RuleError):
    """The account has no guardian, and without one it takes no sessions."""

    code = "session/no-guardian"
    fix = "Have the owner turn the guardian on (in Ready: a smart account)."


class NothingToUnwrap(NoGuardian):
    """The account missed something it needs: in a session's transaction, a guardian, without which it takes no sessions."""

    code = "Option::unwrap failed."


class OtherGuardian(RuleError):
    """The co-signer is not the guardian of the account, or not the one who authorized the session."""

    code = "session/guardian-key-mismatch"
    fix = "Use the co-signer who authorized the session, if it is still the account's guardian; else ask for a new session."


class NotItsGuardian(OtherGuardian):
    """The session is authorized by another signer than the account's guardian: by its backup."""

    code = "session/signer-is-not-guardian"
    fix = "Have the main guardian authorize the session."


class InvalidGuardian(OtherGuardian):
    """The co-signer is not the guardian that the session names."""

    code = "session/invalid-guardian"
    fix = "Use the co-signer whose key the session was made with."


class BadGuardianSignature(RuleError):
    """The co-signer's signature is not of this transaction."""

    code = "session/invalid-backend-sig"
    fix = "Check that the co-signer holds the guardian's key, and signs the digest it is asked for."


class InvalidGuardianSig(BadGuardianSignature):
    """The co-signer's signature is not of this transaction, by the guardian that the session names."""

    code = "session/invalid-guardian-sig"


class SeveralGuardians(RuleError):
    """The account has several guardians, where the view can tell of one only."""

    code = "argent/multiple-guardians"
    fix = "Ask get_guardians_guids instead."


class NonNullCaller(InvalidCaller):
    """Only the protocol may validate and execute transactions of an account."""

    code = "argent/non-null-caller"


class InvalidTxVersion(InvalidTransactionVersion):
    """The account does not take transactions of this version."""

    code = "argent/invalid-tx-version"


class UnsupportedPaymaster(PaymasterDataRefused):
    """The account takes no paymaster data."""

    code = "argent/unsupported-paymaster"


class OnlyAccountItself(OnlySelf):
    """Only the account itself may call this entry point."""

    code = "argent/only-self"
    fix = "Send a transaction of the account, signed by owner and guardian, with this call."


class CallerNotOwner(OnlySelf):
    """Only the account itself, or an account that owns it, may call this entry point."""

    code = "caller-not-owner"


class OtherOutsideCaller(RuleError):
    """The execution from outside is signed for another caller."""

    code = "argent/invalid-caller"
    fix = "Submit it from the caller it names, or sign one for any caller."


class OutsideTime(RuleError):
    """The execution from outside is not valid yet, or no longer."""

    code = "argent/invalid-timestamp"
    fix = "Submit it after execute_after and before execute_before, neither of which is in the span."


class OutsideNonceUsed(RuleError):
    """The execution from outside was submitted before, or another with its nonce."""

    code = "argent/duplicated-outside-nonce"
    fix = "Sign it again, with another nonce."


class InvalidOutsideNonce(OutsideNonceUsed):
    """The nonce of the execution from outside is used, or none."""

    code = "ctrl/invalid-outside-nonce"


class ReentrantCall(RuleError):
    """A called contract called the account back into an execution."""

    code = "ReentrancyGuard: reentrant call"
    fix = "Leave out the call that leads back to the account."


class TypedDataMismatch(RuleError):
    """The session's signature is not of this typed data."""

    code = "message-hash-mismatch"
    fix = "Have the owner sign the typed data: this package signs transactions with sessions."


class OtherRefusal(RuleError):
    """The account refuses for a reason that this package has no class for; the code is the account's own string."""

    code = "account/other"
    fix = "Look the string up in the account's documentation."


# Groups are for `except`, and for strings without a class; no account has a code for them.
_GROUPS = (AccountSignature, AuthorizationLength, OtherRefusal)
_CARTRIDGE_ONLY = (
    UndecodedToken,
    ProofsMismatched,
    PolicyCheckFailed,
    NotRegistered,
    RegistrationNotCached,
    AlreadyRegistered,
    InvalidAuthorizer,
    InvalidGuardian,
    InvalidGuardianSig,
    CallerNotOwner,
    InvalidOutsideNonce,
    TypedDataMismatch,
)
_OWN: list[type[RuleError]] = [SessionExpired, SessionRevoked, *descendants(RuleError, __name__)]
_ARGENT: dict[str, type[RuleError]] = {
    rule.code: rule for rule in _OWN if rule not in (*_GROUPS, *_CARTRIDGE_ONLY)
}
# Cartridge's accounts are made of Argent's, and say some of it in other words.
_CARTRIDGE: dict[str, type[RuleError]] = {
    **{code: rule for code, rule in _ARGENT.items() if rule is not NothingToUnwrap},  # they need no guardian
    **{rule.code: rule for rule in _CARTRIDGE_ONLY},
    "Session expired": SessionExpired,
    "session/calls-len-mismatch": ProofsMismatched,
    "Length of proofs mismatched": ProofsMismatched,
    "session/unauthorized-calls": PolicyCheckFailed,
    "Policy invalid for given calls": PolicyCheckFailed,
    "unsupported-paymaster": UnsupportedPaymaster,
    "argent/invalid-outside-nonce": InvalidOutsideNonce,
    "invalid-signature-format": TypedDataMismatch,
    "invalid-signature-length": TypedDataMismatch,
    "empty-typed-data-list": TypedDataMismatch,
    **{
        f"{prefix}/{name}": rule
        for code, rule in _ARGENT.items()
        for family, _, name in [code.partition("/")]
        if family == "argent"
        for prefix in ("controller", "ctrl")
        if len(prefix) + len(name) < 31  # a short string
    },
}
_CODES: dict[Family, dict[str, type[RuleError]]] = {"argent": _ARGENT, "cartridge": _CARTRIDGE}
# How the strings of an account begin; what a contract that it calls says stands after multicall-failed.
_PREFIXES: dict[Family, tuple[str, ...]] = {
    "argent": ("argent/", "session/", "webauthn/"),
    "cartridge": ("argent/", "session/", "webauthn/", "controller/", "ctrl/"),
}

ARGENT_CODES: tuple[str, ...] = tuple(_ARGENT)
"""Error strings of Argent's accounts 0.4.0 and 0.5.0 that a session, its owner or its submitter can meet."""

CARTRIDGE_CODES: tuple[str, ...] = tuple(_CARTRIDGE)
"""Error strings of Cartridge's accounts that a session, its owner or its submitter can meet."""


def foreign_from_code(code: str) -> type[RuleError] | None:
    """The class of an error string of Argent's or Cartridge's accounts; None for any other text."""
    return _CARTRIDGE.get(code) or _ARGENT.get(code)


def foreign_error(family: Family, panic_data: Sequence[int], tx_hash: int | None = None) -> RuleError | None:
    """The rule of an account that panic data names, with what it tells.

    Args:
        family: Whose account it is.
        panic_data: The felts: the code, as short string or ByteArray, then what the account tells beside it.
        tx_hash: The transaction, if one was sent.

    Returns:
        An error whose ``code`` is exactly the account's string; `OtherRefusal` for one that looks like the account's and
        has no class here; None where it is no word of the account.
    """
    text, data = first_text(panic_data)
    if text is None:
        return None
    rule = _CODES[family].get(text)
    if rule is None and text.startswith(_PREFIXES[family]):
        return named(OtherRefusal(f"The account refused: {text}.", tx_hash=tx_hash), text)
    return named(rule.from_data(data, tx_hash=tx_hash), text) if rule else None


def named(error: RuleError, code: str) -> RuleError:
    """The error, with the account's own string as code where the class has another."""
    if error.code != code:
        error.code = code
    return error
