"""Everything this package raises, in one tree.

::

    SessionsError                      .code .fix
    ├── InvalidInput (ValueError)      .what
    │   └── NotEnforceable             .dialect
    ├── NotPossible                    .dialect
    ├── RawHashOnly                    .message_hash
    ├── UnknownAccount                 .address .class_hash
    ├── CoSignerError
    │   ├── CoSignerMissing
    │   ├── CoSignerTimeout (TimeoutError)  .seconds
    │   ├── CoSignerUnreachable
    │   ├── CoSignerRefused            .status .reason
    │   └── BadCoSignature
    ├── SessionFileError               .path
    ├── WrongChain                     .expected .actual
    ├── NodeError                      .method .rpc_code
    ├── WaitTimeout (TimeoutError)     .tx_hash .seconds
    ├── TransactionReverted            .reason .tx_hash .call_index
    ├── MissingExtra (ImportError)     .extra
    ├── KeystoreError                  .location
    │   ├── InvalidKeystore            .path
    │   │   └── UnsupportedKeystore
    │   ├── WrongPassword
    │   ├── NoPassword
    │   ├── KeystoreExists (FileExistsError)
    │   ├── ExposedFile (PermissionError)  .mode
    │   ├── KeyringUnusable
    │   └── KeyNotFound (LookupError)
    └── RuleError                      .where .violations .retry_after .tx_hash, and what its code's data says
        ├── MalformedToken             session/malformed-token
        ├── NoCalls                    session/no-calls
        ├── SessionExpired             session/expired
        ├── SessionNotYetValid         session/not-yet-valid
        ├── SessionTooLong             session/too-long
        ├── BadSessionSignature        session/bad-signature
        ├── SessionRevoked             session/revoked
        ├── SessionSuperseded          session/superseded
        ├── SessionPaused              session/paused
        ├── SessionVersionConflict     session/version-conflict
        ├── SessionVersionTooHigh      session/version-too-high
        ├── SessionNotAuthorized       session/not-authorized
        ├── BadAuthorization           session/bad-authorization
        ├── SessionNotLive             session/not-live
        ├── OtherTag                   session/other-tag
        ├── SessionUsedSince           session/used-since              .limit_index
        ├── RequiredCaller             session/required-caller
        ├── SelfCall                   session/self-call               .call_index
        ├── CallNotAllowed             session/call-not-allowed        .call_index
        ├── PolicyExpired              session/policy-expired          .call_index
        ├── RuleBroken                 session/rule-broken             .call_index .rule_index
        ├── ArgumentMissing            session/argument-missing        .call_index .rule_index
        ├── CallDenied                 session/call-denied             .call_index .denied_index
        ├── LimitExceeded              .limit_index .used .spend .amount .remaining .next_reset
        │   ├── FeePerTxExceeded       session/fee-per-tx-exceeded
        │   ├── FeeTotalExceeded       session/fee-total-exceeded
        │   ├── FeeWindowExceeded      session/fee-window-exceeded
        │   ├── CallsPerTxExceeded     session/calls-per-tx-exceeded
        │   ├── CallsTotalExceeded     session/calls-total-exceeded
        │   ├── CallsWindowExceeded    session/calls-window-exceeded
        │   ├── TokenPerTxExceeded     session/token-per-tx-exceeded
        │   ├── TokenTotalExceeded     session/token-total-exceeded
        │   └── TokenWindowExceeded    session/token-window-exceeded
        ├── LimitExpired               session/limit-expired           .limit_index
        ├── StandingApproval           session/standing-approval       .limit_index
        ├── UnlistedToken              session/unlisted-token          .call_index
        ├── BadTokenCall               session/bad-token-call          .call_index
        ├── TokenFailed                session/token-failed            .token
        ├── IllFormedSession           what the account finds wrong with the session itself
        │   ├── TooManyLimits          session/too-many-limits
        │   ├── LimitUnknown           session/limit-unknown           .limit_index
        │   ├── LimitZeroWindow        session/limit-zero-window       .limit_index
        │   ├── LimitNeedlessWindow    session/limit-needless-window   .limit_index
        │   ├── LimitWindowNotHours    session/limit-window-not-hours  .limit_index
        │   ├── LimitNoToken           session/limit-no-token          .limit_index
        │   ├── LimitNotForTokens      session/limit-not-for-tokens    .limit_index
        │   ├── LimitDuplicate         session/limit-duplicate         .limit_index
        │   ├── LimitUnordered         session/limit-unordered         .limit_index
        │   ├── DeniedEverything       session/denied-everything       .denied_index
        │   ├── DeniedDuplicate        session/denied-duplicate        .denied_index
        │   ├── DeniedUnordered        session/denied-unordered        .denied_index
        │   └── TooManyDenied          session/too-many-denied
        ├── InvalidCaller              account/invalid-caller
        ├── InvalidTransactionVersion  account/invalid-version
        ├── PaymasterDataRefused       account/paymaster-data
        ├── BadOwnerSignature          account/bad-signature
        ├── OnlySelf                   account/only-self
        ├── InvalidOwner               account/invalid-owner
        ├── BadAcceptance              account/bad-acceptance
        ├── InvalidClass               account/invalid-class
        └── CallFailed                 account/call-failed             .call_index .reason

A `RuleError` is one rule of an account contract, whoever applied it: the contract (``where="chain"``) or our
copy of the rules before anything was signed (``where="preflight"``). So ``except SessionExpired`` catches
both. The meaning of a code is the first line of its class's docstring; `ErrorCode` has it as data, and the tables of the
documentation are made from that. What Argent's and Cartridge's accounts say is below these rules, in a tree of its own: see
`starknet_sessions.errors.foreign`.
"""

from starknet_sessions.errors.base import ErrorCode as ErrorCode
from starknet_sessions.errors.base import InvalidInput as InvalidInput
from starknet_sessions.errors.base import MissingExtra as MissingExtra
from starknet_sessions.errors.base import SessionFileError as SessionFileError
from starknet_sessions.errors.base import SessionsError as SessionsError
from starknet_sessions.errors.base import require as require
from starknet_sessions.errors.cosigner import BadCoSignature as BadCoSignature
from starknet_sessions.errors.cosigner import CoSignerError as CoSignerError
from starknet_sessions.errors.cosigner import CoSignerMissing as CoSignerMissing
from starknet_sessions.errors.cosigner import CoSignerRefused as CoSignerRefused
from starknet_sessions.errors.cosigner import CoSignerTimeout as CoSignerTimeout
from starknet_sessions.errors.cosigner import CoSignerUnreachable as CoSignerUnreachable
from starknet_sessions.errors.dialects import NotEnforceable as NotEnforceable
from starknet_sessions.errors.dialects import NotPossible as NotPossible
from starknet_sessions.errors.dialects import RawHashOnly as RawHashOnly
from starknet_sessions.errors.dialects import UnknownAccount as UnknownAccount
from starknet_sessions.errors.foreign import ARGENT_CODES as ARGENT_CODES
from starknet_sessions.errors.foreign import CARTRIDGE_CODES as CARTRIDGE_CODES
from starknet_sessions.errors.foreign import AccountSignature as AccountSignature
from starknet_sessions.errors.foreign import AlreadyRegistered as AlreadyRegistered
from starknet_sessions.errors.foreign import AlreadyRevoked as AlreadyRevoked
from starknet_sessions.errors.foreign import AuthorizationLength as AuthorizationLength
from starknet_sessions.errors.foreign import BadGuardianSignature as BadGuardianSignature
from starknet_sessions.errors.foreign import CachedAuthorizationLength as CachedAuthorizationLength
from starknet_sessions.errors.foreign import CachedGuardianGone as CachedGuardianGone
from starknet_sessions.errors.foreign import CachedOwnerGone as CachedOwnerGone
from starknet_sessions.errors.foreign import CallerNotOwner as CallerNotOwner
from starknet_sessions.errors.foreign import EmptyProof as EmptyProof
from starknet_sessions.errors.foreign import Family as Family
from starknet_sessions.errors.foreign import InvalidAccountSignature as InvalidAccountSignature
from starknet_sessions.errors.foreign import InvalidAuthorizationLength as InvalidAuthorizationLength
from starknet_sessions.errors.foreign import InvalidAuthorizer as InvalidAuthorizer
from starknet_sessions.errors.foreign import InvalidGuardian as InvalidGuardian
from starknet_sessions.errors.foreign import InvalidGuardianSig as InvalidGuardianSig
from starknet_sessions.errors.foreign import InvalidGuardianSignature as InvalidGuardianSignature
from starknet_sessions.errors.foreign import InvalidOutsideNonce as InvalidOutsideNonce
from starknet_sessions.errors.foreign import InvalidOwnerSignature as InvalidOwnerSignature
from starknet_sessions.errors.foreign import InvalidR as InvalidR
from starknet_sessions.errors.foreign import InvalidS as InvalidS
from starknet_sessions.errors.foreign import InvalidSessionSignature as InvalidSessionSignature
from starknet_sessions.errors.foreign import InvalidSigFormat as InvalidSigFormat
from starknet_sessions.errors.foreign import InvalidSignature as InvalidSignature
from starknet_sessions.errors.foreign import InvalidSignatureFelts as InvalidSignatureFelts
from starknet_sessions.errors.foreign import InvalidSignatureFormat as InvalidSignatureFormat
from starknet_sessions.errors.foreign import InvalidSignatureLength as InvalidSignatureLength
from starknet_sessions.errors.foreign import InvalidTxVersion as InvalidTxVersion
from starknet_sessions.errors.foreign import MalleableSignature as MalleableSignature
from starknet_sessions.errors.foreign import MethodNotAllowed as MethodNotAllowed
from starknet_sessions.errors.foreign import MissingGuardianSignature as MissingGuardianSignature
from starknet_sessions.errors.foreign import MulticallFailed as MulticallFailed
from starknet_sessions.errors.foreign import NoCallToSelf as NoCallToSelf
from starknet_sessions.errors.foreign import NoGuardian as NoGuardian
from starknet_sessions.errors.foreign import NonNullCaller as NonNullCaller
from starknet_sessions.errors.foreign import NoSessionToken as NoSessionToken
from starknet_sessions.errors.foreign import NoSingleGuardian as NoSingleGuardian
from starknet_sessions.errors.foreign import NoSingleStarkOwner as NoSingleStarkOwner
from starknet_sessions.errors.foreign import NoStarkGuardian as NoStarkGuardian
from starknet_sessions.errors.foreign import NothingToUnwrap as NothingToUnwrap
from starknet_sessions.errors.foreign import NotItsGuardian as NotItsGuardian
from starknet_sessions.errors.foreign import NotRegistered as NotRegistered
from starknet_sessions.errors.foreign import OnlyAccountItself as OnlyAccountItself
from starknet_sessions.errors.foreign import OtherGuardian as OtherGuardian
from starknet_sessions.errors.foreign import OtherOutsideCaller as OtherOutsideCaller
from starknet_sessions.errors.foreign import OtherRefusal as OtherRefusal
from starknet_sessions.errors.foreign import OtherSessionKey as OtherSessionKey
from starknet_sessions.errors.foreign import OutsideNonceUsed as OutsideNonceUsed
from starknet_sessions.errors.foreign import OutsideTime as OutsideTime
from starknet_sessions.errors.foreign import OwnerMismatch as OwnerMismatch
from starknet_sessions.errors.foreign import PolicyCheckFailed as PolicyCheckFailed
from starknet_sessions.errors.foreign import ProofsMismatched as ProofsMismatched
from starknet_sessions.errors.foreign import ReentrantCall as ReentrantCall
from starknet_sessions.errors.foreign import RegistrationNotCached as RegistrationNotCached
from starknet_sessions.errors.foreign import SeveralGuardians as SeveralGuardians
from starknet_sessions.errors.foreign import TypedDataMismatch as TypedDataMismatch
from starknet_sessions.errors.foreign import UnalignedProofs as UnalignedProofs
from starknet_sessions.errors.foreign import UndecodedToken as UndecodedToken
from starknet_sessions.errors.foreign import UnreadableToken as UnreadableToken
from starknet_sessions.errors.foreign import UnsupportedPaymaster as UnsupportedPaymaster
from starknet_sessions.errors.foreign import foreign_error as foreign_error
from starknet_sessions.errors.foreign import foreign_from_code as foreign_from_code
from starknet_sessions.errors.keystore import ExposedFile as ExposedFile
from starknet_sessions.errors.keystore import InvalidKeystore as InvalidKeystore
from starknet_sessions.errors.keystore import KeyNotFound as KeyNotFound
from starknet_sessions.errors.keystore import KeyringUnusable as KeyringUnusable
from starknet_sessions.errors.keystore import KeystoreError as KeystoreError
from starknet_sessions.errors.keystore import KeystoreExists as KeystoreExists
from starknet_sessions.errors.keystore import NoPassword as NoPassword
from starknet_sessions.errors.keystore import UnsupportedKeystore as UnsupportedKeystore
from starknet_sessions.errors.keystore import WrongPassword as WrongPassword
from starknet_sessions.errors.lookup import describe_code as describe_code
from starknet_sessions.errors.lookup import error_from_code as error_from_code
from starknet_sessions.errors.lookup import violations_error as violations_error
from starknet_sessions.errors.rule import RuleError as RuleError
from starknet_sessions.errors.rule import Violation as Violation
from starknet_sessions.errors.rule import Where as Where
from starknet_sessions.errors.rules import CODES as CODES
from starknet_sessions.errors.rules import ArgumentMissing as ArgumentMissing
from starknet_sessions.errors.rules import BadAcceptance as BadAcceptance
from starknet_sessions.errors.rules import BadAuthorization as BadAuthorization
from starknet_sessions.errors.rules import BadOwnerSignature as BadOwnerSignature
from starknet_sessions.errors.rules import BadSessionSignature as BadSessionSignature
from starknet_sessions.errors.rules import BadTokenCall as BadTokenCall
from starknet_sessions.errors.rules import CallDenied as CallDenied
from starknet_sessions.errors.rules import CallFailed as CallFailed
from starknet_sessions.errors.rules import CallNotAllowed as CallNotAllowed
from starknet_sessions.errors.rules import CallsPerTxExceeded as CallsPerTxExceeded
from starknet_sessions.errors.rules import CallsTotalExceeded as CallsTotalExceeded
from starknet_sessions.errors.rules import CallsWindowExceeded as CallsWindowExceeded
from starknet_sessions.errors.rules import DeniedDuplicate as DeniedDuplicate
from starknet_sessions.errors.rules import DeniedEverything as DeniedEverything
from starknet_sessions.errors.rules import DeniedUnordered as DeniedUnordered
from starknet_sessions.errors.rules import FeePerTxExceeded as FeePerTxExceeded
from starknet_sessions.errors.rules import FeeTotalExceeded as FeeTotalExceeded
from starknet_sessions.errors.rules import FeeWindowExceeded as FeeWindowExceeded
from starknet_sessions.errors.rules import IllFormedSession as IllFormedSession
from starknet_sessions.errors.rules import InvalidCaller as InvalidCaller
from starknet_sessions.errors.rules import InvalidClass as InvalidClass
from starknet_sessions.errors.rules import InvalidOwner as InvalidOwner
from starknet_sessions.errors.rules import InvalidTransactionVersion as InvalidTransactionVersion
from starknet_sessions.errors.rules import LimitDuplicate as LimitDuplicate
from starknet_sessions.errors.rules import LimitExceeded as LimitExceeded
from starknet_sessions.errors.rules import LimitExpired as LimitExpired
from starknet_sessions.errors.rules import LimitNeedlessWindow as LimitNeedlessWindow
from starknet_sessions.errors.rules import LimitNotForTokens as LimitNotForTokens
from starknet_sessions.errors.rules import LimitNoToken as LimitNoToken
from starknet_sessions.errors.rules import LimitUnknown as LimitUnknown
from starknet_sessions.errors.rules import LimitUnordered as LimitUnordered
from starknet_sessions.errors.rules import LimitWindowNotHours as LimitWindowNotHours
from starknet_sessions.errors.rules import LimitZeroWindow as LimitZeroWindow
from starknet_sessions.errors.rules import MalformedToken as MalformedToken
from starknet_sessions.errors.rules import NoCalls as NoCalls
from starknet_sessions.errors.rules import OnlySelf as OnlySelf
from starknet_sessions.errors.rules import OtherTag as OtherTag
from starknet_sessions.errors.rules import PaymasterDataRefused as PaymasterDataRefused
from starknet_sessions.errors.rules import PolicyExpired as PolicyExpired
from starknet_sessions.errors.rules import RequiredCaller as RequiredCaller
from starknet_sessions.errors.rules import RuleBroken as RuleBroken
from starknet_sessions.errors.rules import SelfCall as SelfCall
from starknet_sessions.errors.rules import SessionExpired as SessionExpired
from starknet_sessions.errors.rules import SessionNotAuthorized as SessionNotAuthorized
from starknet_sessions.errors.rules import SessionNotLive as SessionNotLive
from starknet_sessions.errors.rules import SessionNotYetValid as SessionNotYetValid
from starknet_sessions.errors.rules import SessionPaused as SessionPaused
from starknet_sessions.errors.rules import SessionRevoked as SessionRevoked
from starknet_sessions.errors.rules import SessionSuperseded as SessionSuperseded
from starknet_sessions.errors.rules import SessionTooLong as SessionTooLong
from starknet_sessions.errors.rules import SessionUsedSince as SessionUsedSince
from starknet_sessions.errors.rules import SessionVersionConflict as SessionVersionConflict
from starknet_sessions.errors.rules import SessionVersionTooHigh as SessionVersionTooHigh
from starknet_sessions.errors.rules import StandingApproval as StandingApproval
from starknet_sessions.errors.rules import TokenFailed as TokenFailed
from starknet_sessions.errors.rules import TokenPerTxExceeded as TokenPerTxExceeded
from starknet_sessions.errors.rules import TokenTotalExceeded as TokenTotalExceeded
from starknet_sessions.errors.rules import TokenWindowExceeded as TokenWindowExceeded
from starknet_sessions.errors.rules import TooManyDenied as TooManyDenied
from starknet_sessions.errors.rules import TooManyLimits as TooManyLimits
from starknet_sessions.errors.rules import UnlistedToken as UnlistedToken
from starknet_sessions.errors.transport import NodeError as NodeError
from starknet_sessions.errors.transport import TransactionReverted as TransactionReverted
from starknet_sessions.errors.transport import WaitTimeout as WaitTimeout
from starknet_sessions.errors.transport import WrongChain as WrongChain
