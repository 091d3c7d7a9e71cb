"""Sessions for Starknet accounts: the owner signs once, a session key executes pre-approved calls.

Names are imported when first used: `import starknet_sessions` is instant, starknet-py takes most of a second.
"""

from __future__ import annotations

import logging
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from starknet_sessions.account import FeeHeadroom as FeeHeadroom
    from starknet_sessions.account import SessionAccount as SessionAccount
    from starknet_sessions.account import fee_headroom as fee_headroom
    from starknet_sessions.amounts import ETH_TOKEN as ETH_TOKEN
    from starknet_sessions.amounts import STRK as STRK
    from starknet_sessions.amounts import STRK_TOKEN as STRK_TOKEN
    from starknet_sessions.argent_owner import ArgentOwnerSigner as ArgentOwnerSigner
    from starknet_sessions.builder import SessionBuilder as SessionBuilder
    from starknet_sessions.builder import session_for as session_for
    from starknet_sessions.call_file import parse_call as parse_call
    from starknet_sessions.call_file import parse_call_file as parse_call_file
    from starknet_sessions.call_file import read_call_file as read_call_file
    from starknet_sessions.clock import Clock as Clock
    from starknet_sessions.clock import SystemClock as SystemClock
    from starknet_sessions.clock import in_hours as in_hours
    from starknet_sessions.contracts.account import acceptance_hash as acceptance_hash
    from starknet_sessions.contracts.account import change_owner_call as change_owner_call
    from starknet_sessions.contracts.account import check_use as check_use
    from starknet_sessions.contracts.account import explain as explain
    from starknet_sessions.contracts.account import get_access_kind as get_access_kind
    from starknet_sessions.contracts.account import get_epoch as get_epoch
    from starknet_sessions.contracts.account import get_limits as get_limits
    from starknet_sessions.contracts.account import get_owner as get_owner
    from starknet_sessions.contracts.account import get_session_hash as get_session_hash
    from starknet_sessions.contracts.account import get_session_message_hash as get_session_message_hash
    from starknet_sessions.contracts.account import get_tag_state as get_tag_state
    from starknet_sessions.contracts.account import is_session_live as is_session_live
    from starknet_sessions.contracts.account import is_valid_signature as is_valid_signature
    from starknet_sessions.contracts.account import pause_call as pause_call
    from starknet_sessions.contracts.account import register_as_owner_call as register_as_owner_call
    from starknet_sessions.contracts.account import register_call as register_call
    from starknet_sessions.contracts.account import replace_call as replace_call
    from starknet_sessions.contracts.account import resume_call as resume_call
    from starknet_sessions.contracts.account import revoke_all_call as revoke_all_call
    from starknet_sessions.contracts.account import revoke_call as revoke_call
    from starknet_sessions.contracts.account import surrender_call as surrender_call
    from starknet_sessions.contracts.account import upgrade_call as upgrade_call
    from starknet_sessions.contracts.account import usage_of as usage_of
    from starknet_sessions.contracts.classes import CompiledClass as CompiledClass
    from starknet_sessions.contracts.classes import session_account_class as session_account_class
    from starknet_sessions.contracts.classes import session_account_class_hash as session_account_class_hash
    from starknet_sessions.contracts.foreign import guardian_guids as guardian_guids
    from starknet_sessions.contracts.foreign import is_authorization_valid as is_authorization_valid
    from starknet_sessions.contracts.foreign import owner_guids as owner_guids
    from starknet_sessions.contracts.foreign import read_foreign_state as read_foreign_state
    from starknet_sessions.contracts.foreign import register_foreign_call as register_foreign_call
    from starknet_sessions.contracts.foreign import revoke_foreign_call as revoke_foreign_call
    from starknet_sessions.cosigner import CallbackGuardian as CallbackGuardian
    from starknet_sessions.cosigner import CoSigner as CoSigner
    from starknet_sessions.cosigner import CoSignRequest as CoSignRequest
    from starknet_sessions.cosigner import HttpGuardian as HttpGuardian
    from starknet_sessions.cosigner import LocalGuardian as LocalGuardian
    from starknet_sessions.denied import Denied as Denied
    from starknet_sessions.deploy import account_address as account_address
    from starknet_sessions.deploy import declare_account_class as declare_account_class
    from starknet_sessions.deploy import deploy_account as deploy_account
    from starknet_sessions.detect import detect_dialect as detect_dialect
    from starknet_sessions.dialects import dialect_named as dialect_named
    from starknet_sessions.dialects import dialect_of as dialect_of
    from starknet_sessions.dialects.argent import ARGENT_040 as ARGENT_040
    from starknet_sessions.dialects.argent import ARGENT_050 as ARGENT_050
    from starknet_sessions.dialects.argent import Argent as Argent
    from starknet_sessions.dialects.argent import argent_metadata as argent_metadata
    from starknet_sessions.dialects.argent import full_authorization as full_authorization
    from starknet_sessions.dialects.binding import bind_foreign as bind_foreign
    from starknet_sessions.dialects.cartridge import CARTRIDGE as CARTRIDGE
    from starknet_sessions.dialects.cartridge import Cartridge as Cartridge
    from starknet_sessions.dialects.dialect import Capabilities as Capabilities
    from starknet_sessions.dialects.dialect import CoSignature as CoSignature
    from starknet_sessions.dialects.dialect import Dialect as Dialect
    from starknet_sessions.dialects.foreign import ForeignSession as ForeignSession
    from starknet_sessions.dialects.foreign import ForeignState as ForeignState
    from starknet_sessions.dialects.foreign import SignedForeignSession as SignedForeignSession
    from starknet_sessions.dialects.native import NATIVE as NATIVE
    from starknet_sessions.dialects.native import Native as Native
    from starknet_sessions.errors import ARGENT_CODES as ARGENT_CODES
    from starknet_sessions.errors import CARTRIDGE_CODES as CARTRIDGE_CODES
    from starknet_sessions.errors import CODES as CODES
    from starknet_sessions.errors import AlreadyRegistered as AlreadyRegistered
    from starknet_sessions.errors import ArgumentMissing as ArgumentMissing
    from starknet_sessions.errors import BadAcceptance as BadAcceptance
    from starknet_sessions.errors import BadAuthorization as BadAuthorization
    from starknet_sessions.errors import BadCoSignature as BadCoSignature
    from starknet_sessions.errors import BadGuardianSignature as BadGuardianSignature
    from starknet_sessions.errors import BadOwnerSignature as BadOwnerSignature
    from starknet_sessions.errors import BadSessionSignature as BadSessionSignature
    from starknet_sessions.errors import BadTokenCall as BadTokenCall
    from starknet_sessions.errors import CallDenied as CallDenied
    from starknet_sessions.errors import CallFailed as CallFailed
    from starknet_sessions.errors import CallNotAllowed as CallNotAllowed
    from starknet_sessions.errors import CallsPerTxExceeded as CallsPerTxExceeded
    from starknet_sessions.errors import CallsTotalExceeded as CallsTotalExceeded
    from starknet_sessions.errors import CallsWindowExceeded as CallsWindowExceeded
    from starknet_sessions.errors import CoSignerError as CoSignerError
    from starknet_sessions.errors import CoSignerMissing as CoSignerMissing
    from starknet_sessions.errors import CoSignerRefused as CoSignerRefused
    from starknet_sessions.errors import CoSignerTimeout as CoSignerTimeout
    from starknet_sessions.errors import CoSignerUnreachable as CoSignerUnreachable
    from starknet_sessions.errors import DeniedDuplicate as DeniedDuplicate
    from starknet_sessions.errors import DeniedEverything as DeniedEverything
    from starknet_sessions.errors import DeniedUnordered as DeniedUnordered
    from starknet_sessions.errors import ErrorCode as ErrorCode
    from starknet_sessions.errors import ExposedFile as ExposedFile
    from starknet_sessions.errors import FeePerTxExceeded as FeePerTxExceeded
    from starknet_sessions.errors import FeeTotalExceeded as FeeTotalExceeded
    from starknet_sessions.errors import FeeWindowExceeded as FeeWindowExceeded
    from starknet_sessions.errors import IllFormedSession as IllFormedSession
    from starknet_sessions.errors import InvalidCaller as InvalidCaller
    from starknet_sessions.errors import InvalidClass as InvalidClass
    from starknet_sessions.errors import InvalidInput as InvalidInput
    from starknet_sessions.errors import InvalidKeystore as InvalidKeystore
    from starknet_sessions.errors import InvalidOwner as InvalidOwner
    from starknet_sessions.errors import InvalidTransactionVersion as InvalidTransactionVersion
    from starknet_sessions.errors import KeyNotFound as KeyNotFound
    from starknet_sessions.errors import KeyringUnusable as KeyringUnusable
    from starknet_sessions.errors import KeystoreError as KeystoreError
    from starknet_sessions.errors import KeystoreExists as KeystoreExists
    from starknet_sessions.errors import LimitDuplicate as LimitDuplicate
    from starknet_sessions.errors import LimitExceeded as LimitExceeded
    from starknet_sessions.errors import LimitExpired as LimitExpired
    from starknet_sessions.errors import LimitNeedlessWindow as LimitNeedlessWindow
    from starknet_sessions.errors import LimitNotForTokens as LimitNotForTokens
    from starknet_sessions.errors import LimitNoToken as LimitNoToken
    from starknet_sessions.errors import LimitUnknown as LimitUnknown
    from starknet_sessions.errors import LimitUnordered as LimitUnordered
    from starknet_sessions.errors import LimitWindowNotHours as LimitWindowNotHours
    from starknet_sessions.errors import LimitZeroWindow as LimitZeroWindow
    from starknet_sessions.errors import MalformedToken as MalformedToken
    from starknet_sessions.errors import MissingExtra as MissingExtra
    from starknet_sessions.errors import MulticallFailed as MulticallFailed
    from starknet_sessions.errors import NoCalls as NoCalls
    from starknet_sessions.errors import NodeError as NodeError
    from starknet_sessions.errors import NoGuardian as NoGuardian
    from starknet_sessions.errors import NoPassword as NoPassword
    from starknet_sessions.errors import NotEnforceable as NotEnforceable
    from starknet_sessions.errors import NotPossible as NotPossible
    from starknet_sessions.errors import OnlySelf as OnlySelf
    from starknet_sessions.errors import OtherGuardian as OtherGuardian
    from starknet_sessions.errors import OtherRefusal as OtherRefusal
    from starknet_sessions.errors import OtherTag as OtherTag
    from starknet_sessions.errors import PaymasterDataRefused as PaymasterDataRefused
    from starknet_sessions.errors import PolicyExpired as PolicyExpired
    from starknet_sessions.errors import RawHashOnly as RawHashOnly
    from starknet_sessions.errors import RequiredCaller as RequiredCaller
    from starknet_sessions.errors import RuleBroken as RuleBroken
    from starknet_sessions.errors import RuleError as RuleError
    from starknet_sessions.errors import SelfCall as SelfCall
    from starknet_sessions.errors import SessionExpired as SessionExpired
    from starknet_sessions.errors import SessionFileError as SessionFileError
    from starknet_sessions.errors import SessionNotAuthorized as SessionNotAuthorized
    from starknet_sessions.errors import SessionNotLive as SessionNotLive
    from starknet_sessions.errors import SessionNotYetValid as SessionNotYetValid
    from starknet_sessions.errors import SessionPaused as SessionPaused
    from starknet_sessions.errors import SessionRevoked as SessionRevoked
    from starknet_sessions.errors import SessionsError as SessionsError
    from starknet_sessions.errors import SessionSuperseded as SessionSuperseded
    from starknet_sessions.errors import SessionTooLong as SessionTooLong
    from starknet_sessions.errors import SessionUsedSince as SessionUsedSince
    from starknet_sessions.errors import SessionVersionConflict as SessionVersionConflict
    from starknet_sessions.errors import SessionVersionTooHigh as SessionVersionTooHigh
    from starknet_sessions.errors import StandingApproval as StandingApproval
    from starknet_sessions.errors import TokenFailed as TokenFailed
    from starknet_sessions.errors import TokenPerTxExceeded as TokenPerTxExceeded
    from starknet_sessions.errors import TokenTotalExceeded as TokenTotalExceeded
    from starknet_sessions.errors import TokenWindowExceeded as TokenWindowExceeded
    from starknet_sessions.errors import TooManyDenied as TooManyDenied
    from starknet_sessions.errors import TooManyLimits as TooManyLimits
    from starknet_sessions.errors import TransactionReverted as TransactionReverted
    from starknet_sessions.errors import UnknownAccount as UnknownAccount
    from starknet_sessions.errors import UnlistedToken as UnlistedToken
    from starknet_sessions.errors import UnsupportedKeystore as UnsupportedKeystore
    from starknet_sessions.errors import Violation as Violation
    from starknet_sessions.errors import WaitTimeout as WaitTimeout
    from starknet_sessions.errors import WrongChain as WrongChain
    from starknet_sessions.errors import WrongPassword as WrongPassword
    from starknet_sessions.errors import describe_code as describe_code
    from starknet_sessions.errors import error_from_code as error_from_code
    from starknet_sessions.errors import foreign_error as foreign_error
    from starknet_sessions.events import EpochChanged as EpochChanged
    from starknet_sessions.events import EventPage as EventPage
    from starknet_sessions.events import SessionEvent as SessionEvent
    from starknet_sessions.events import SessionLive as SessionLive
    from starknet_sessions.events import SessionResumed as SessionResumed
    from starknet_sessions.events import SessionUsed as SessionUsed
    from starknet_sessions.events import event_page as event_page
    from starknet_sessions.events import session_events as session_events
    from starknet_sessions.history import HistoryEntry as HistoryEntry
    from starknet_sessions.history import HistoryPage as HistoryPage
    from starknet_sessions.history import ListedSession as ListedSession
    from starknet_sessions.history import history_page as history_page
    from starknet_sessions.history import list_sessions as list_sessions
    from starknet_sessions.history import list_tags as list_tags
    from starknet_sessions.history import session_history as session_history
    from starknet_sessions.keyring_store import KeyringStore as KeyringStore
    from starknet_sessions.keys import PublicKey as PublicKey
    from starknet_sessions.keys import SessionKey as SessionKey
    from starknet_sessions.keystore import Password as Password
    from starknet_sessions.keystore import ScryptCost as ScryptCost
    from starknet_sessions.keystore import keystore_public_key as keystore_public_key
    from starknet_sessions.keystore import load_key as load_key
    from starknet_sessions.keystore import load_key_async as load_key_async
    from starknet_sessions.keystore import save_key as save_key
    from starknet_sessions.keystore import save_key_async as save_key_async
    from starknet_sessions.lifecycle import Approval as Approval
    from starknet_sessions.lifecycle import Revocation as Revocation
    from starknet_sessions.lifecycle import install_sessions as install_sessions
    from starknet_sessions.lifecycle import pause_session as pause_session
    from starknet_sessions.lifecycle import renewed as renewed
    from starknet_sessions.lifecycle import replace_session as replace_session
    from starknet_sessions.lifecycle import resume_session as resume_session
    from starknet_sessions.lifecycle import revoke_all as revoke_all
    from starknet_sessions.lifecycle import revoke_session as revoke_session
    from starknet_sessions.lifecycle import rotate_session as rotate_session
    from starknet_sessions.lifecycle import standing_approvals as standing_approvals
    from starknet_sessions.lifecycle import update_session as update_session
    from starknet_sessions.limits import UNLIMITED as UNLIMITED
    from starknet_sessions.limits import Accounting as Accounting
    from starknet_sessions.limits import Kind as Kind
    from starknet_sessions.limits import Limit as Limit
    from starknet_sessions.limits import LimitState as LimitState
    from starknet_sessions.limits import Resource as Resource
    from starknet_sessions.limits import Usage as Usage
    from starknet_sessions.limits import call_limit as call_limit
    from starknet_sessions.limits import fee_limit as fee_limit
    from starknet_sessions.limits import token_limit as token_limit
    from starknet_sessions.merkle import MerkleTree as MerkleTree
    from starknet_sessions.merkle import verify_proof as verify_proof
    from starknet_sessions.outside import ANY_CALLER as ANY_CALLER
    from starknet_sessions.outside import OutsideExecution as OutsideExecution
    from starknet_sessions.owner import PreparedSession as PreparedSession
    from starknet_sessions.owner import create_session as create_session
    from starknet_sessions.owner import finalize_session as finalize_session
    from starknet_sessions.owner import prepare_session as prepare_session
    from starknet_sessions.owner import registered_session as registered_session
    from starknet_sessions.policy import ANY as ANY
    from starknet_sessions.policy import Policy as Policy
    from starknet_sessions.policy_file import PolicyFile as PolicyFile
    from starknet_sessions.policy_file import parse_policy_file as parse_policy_file
    from starknet_sessions.policy_file import read_policy_file as read_policy_file
    from starknet_sessions.preflight import TagState as TagState
    from starknet_sessions.recovery import recover_session as recover_session
    from starknet_sessions.request import RequestSession as RequestSession
    from starknet_sessions.revert import error_from_panic_data as error_from_panic_data
    from starknet_sessions.revert import explain_error as explain_error
    from starknet_sessions.revert import extract_error_code as extract_error_code
    from starknet_sessions.rules import Argument as Argument
    from starknet_sessions.rules import Condition as Condition
    from starknet_sessions.rules import Rule as Rule
    from starknet_sessions.rules import arg as arg
    from starknet_sessions.rules import u256_at as u256_at
    from starknet_sessions.rules import word as word
    from starknet_sessions.session import DAY as DAY
    from starknet_sessions.session import HOUR as HOUR
    from starknet_sessions.session import MINUTE as MINUTE
    from starknet_sessions.session import Session as Session
    from starknet_sessions.session import SignedSession as SignedSession
    from starknet_sessions.session_json import load_session as load_session
    from starknet_sessions.signer import SessionSigner as SessionSigner
    from starknet_sessions.signer import most_fee as most_fee
    from starknet_sessions.status import SessionStatus as SessionStatus
    from starknet_sessions.status import session_status as session_status
    from starknet_sessions.typed_data import session_typed_data as session_typed_data
    from starknet_sessions.usage_file import usage_from_json as usage_from_json
    from starknet_sessions.usage_file import usage_to_json as usage_to_json
    from starknet_sessions.wallet_signature import WalletSignature as WalletSignature
    from starknet_sessions.wallet_signature import parse_signature as parse_signature
    from starknet_sessions.wallet_signature import recognise_signature as recognise_signature

__all__ = [
    "ANY",
    "ANY_CALLER",
    "ARGENT_040",
    "ARGENT_050",
    "ARGENT_CODES",
    "CARTRIDGE",
    "CARTRIDGE_CODES",
    "CODES",
    "DAY",
    "ETH_TOKEN",
    "HOUR",
    "MINUTE",
    "NATIVE",
    "STRK",
    "STRK_TOKEN",
    "UNLIMITED",
    "Accounting",
    "AlreadyRegistered",
    "Approval",
    "Argent",
    "ArgentOwnerSigner",
    "Argument",
    "ArgumentMissing",
    "BadAcceptance",
    "BadAuthorization",
    "BadCoSignature",
    "BadGuardianSignature",
    "BadOwnerSignature",
    "BadSessionSignature",
    "BadTokenCall",
    "CallDenied",
    "CallFailed",
    "CallNotAllowed",
    "CallbackGuardian",
    "CallsPerTxExceeded",
    "CallsTotalExceeded",
    "CallsWindowExceeded",
    "Capabilities",
    "Cartridge",
    "Clock",
    "CoSignRequest",
    "CoSignature",
    "CoSigner",
    "CoSignerError",
    "CoSignerMissing",
    "CoSignerRefused",
    "CoSignerTimeout",
    "CoSignerUnreachable",
    "CompiledClass",
    "Condition",
    "Denied",
    "DeniedDuplicate",
    "DeniedEverything",
    "DeniedUnordered",
    "Dialect",
    "EpochChanged",
    "ErrorCode",
    "EventPage",
    "ExposedFile",
    "FeeHeadroom",
    "FeePerTxExceeded",
    "FeeTotalExceeded",
    "FeeWindowExceeded",
    "ForeignSession",
    "ForeignState",
    "HistoryEntry",
    "HistoryPage",
    "HttpGuardian",
    "IllFormedSession",
    "InvalidCaller",
    "InvalidClass",
    "InvalidInput",
    "InvalidKeystore",
    "InvalidOwner",
    "InvalidTransactionVersion",
    "KeyNotFound",
    "KeyringStore",
    "KeyringUnusable",
    "KeystoreError",
    "KeystoreExists",
    "Kind",
    "Limit",
    "LimitDuplicate",
    "LimitExceeded",
    "LimitExpired",
    "LimitNeedlessWindow",
    "LimitNoToken",
    "LimitNotForTokens",
    "LimitState",
    "LimitUnknown",
    "LimitUnordered",
    "LimitWindowNotHours",
    "LimitZeroWindow",
    "ListedSession",
    "LocalGuardian",
    "MalformedToken",
    "MerkleTree",
    "MissingExtra",
    "MulticallFailed",
    "Native",
    "NoCalls",
    "NoGuardian",
    "NoPassword",
    "NodeError",
    "NotEnforceable",
    "NotPossible",
    "OnlySelf",
    "OtherGuardian",
    "OtherRefusal",
    "OtherTag",
    "OutsideExecution",
    "Password",
    "PaymasterDataRefused",
    "Policy",
    "PolicyExpired",
    "PolicyFile",
    "PreparedSession",
    "PublicKey",
    "RawHashOnly",
    "RequestSession",
    "RequiredCaller",
    "Resource",
    "Revocation",
    "Rule",
    "RuleBroken",
    "RuleError",
    "ScryptCost",
    "SelfCall",
    "Session",
    "SessionAccount",
    "SessionBuilder",
    "SessionEvent",
    "SessionExpired",
    "SessionFileError",
    "SessionKey",
    "SessionLive",
    "SessionNotAuthorized",
    "SessionNotLive",
    "SessionNotYetValid",
    "SessionPaused",
    "SessionResumed",
    "SessionRevoked",
    "SessionSigner",
    "SessionStatus",
    "SessionSuperseded",
    "SessionTooLong",
    "SessionUsed",
    "SessionUsedSince",
    "SessionVersionConflict",
    "SessionVersionTooHigh",
    "SessionsError",
    "SignedForeignSession",
    "SignedSession",
    "StandingApproval",
    "SystemClock",
    "TagState",
    "TokenFailed",
    "TokenPerTxExceeded",
    "TokenTotalExceeded",
    "TokenWindowExceeded",
    "TooManyDenied",
    "TooManyLimits",
    "TransactionReverted",
    "UnknownAccount",
    "UnlistedToken",
    "UnsupportedKeystore",
    "Usage",
    "Violation",
    "WaitTimeout",
    "WalletSignature",
    "WrongChain",
    "WrongPassword",
    "acceptance_hash",
    "account_address",
    "arg",
    "argent_metadata",
    "bind_foreign",
    "call_limit",
    "change_owner_call",
    "check_use",
    "create_session",
    "declare_account_class",
    "deploy_account",
    "describe_code",
    "detect_dialect",
    "dialect_named",
    "dialect_of",
    "error_from_code",
    "error_from_panic_data",
    "event_page",
    "explain",
    "explain_error",
    "extract_error_code",
    "fee_headroom",
    "fee_limit",
    "finalize_session",
    "foreign_error",
    "full_authorization",
    "get_access_kind",
    "get_epoch",
    "get_limits",
    "get_owner",
    "get_session_hash",
    "get_session_message_hash",
    "get_tag_state",
    "guardian_guids",
    "history_page",
    "in_hours",
    "install_sessions",
    "is_authorization_valid",
    "is_session_live",
    "is_valid_signature",
    "keystore_public_key",
    "list_sessions",
    "list_tags",
    "load_key",
    "load_key_async",
    "load_session",
    "most_fee",
    "owner_guids",
    "parse_call",
    "parse_call_file",
    "parse_policy_file",
    "parse_signature",
    "pause_call",
    "pause_session",
    "prepare_session",
    "read_call_file",
    "read_foreign_state",
    "read_policy_file",
    "recognise_signature",
    "recover_session",
    "register_as_owner_call",
    "register_call",
    "register_foreign_call",
    "registered_session",
    "renewed",
    "replace_call",
    "replace_session",
    "resume_call",
    "resume_session",
    "revoke_all",
    "revoke_all_call",
    "revoke_call",
    "revoke_foreign_call",
    "revoke_session",
    "rotate_session",
    "save_key",
    "save_key_async",
    "session_account_class",
    "session_account_class_hash",
    "session_events",
    "session_for",
    "session_history",
    "session_status",
    "session_typed_data",
    "standing_approvals",
    "surrender_call",
    "token_limit",
    "u256_at",
    "update_session",
    "upgrade_call",
    "usage_from_json",
    "usage_of",
    "usage_to_json",
    "verify_proof",
    "word",
]

# Silent until the program that uses the package configures logging.
logging.getLogger(__name__).addHandler(logging.NullHandler())

_HOMES = {
    "account": (
        "FeeHeadroom",
        "SessionAccount",
        "fee_headroom",
    ),
    "amounts": (
        "ETH_TOKEN",
        "STRK",
        "STRK_TOKEN",
    ),
    "argent_owner": ("ArgentOwnerSigner",),
    "builder": (
        "SessionBuilder",
        "session_for",
    ),
    "call_file": (
        "parse_call",
        "parse_call_file",
        "read_call_file",
    ),
    "clock": (
        "Clock",
        "SystemClock",
        "in_hours",
    ),
    "contracts.account": (
        "acceptance_hash",
        "change_owner_call",
        "check_use",
        "explain",
        "get_access_kind",
        "get_epoch",
        "get_limits",
        "get_owner",
        "get_session_hash",
        "get_session_message_hash",
        "get_tag_state",
        "is_session_live",
        "is_valid_signature",
        "pause_call",
        "register_as_owner_call",
        "register_call",
        "replace_call",
        "resume_call",
        "revoke_all_call",
        "revoke_call",
        "surrender_call",
        "upgrade_call",
        "usage_of",
    ),
    "contracts.classes": (
        "CompiledClass",
        "session_account_class",
        "session_account_class_hash",
    ),
    "contracts.foreign": (
        "guardian_guids",
        "is_authorization_valid",
        "owner_guids",
        "read_foreign_state",
        "register_foreign_call",
        "revoke_foreign_call",
    ),
    "cosigner": (
        "CallbackGuardian",
        "CoSignRequest",
        "CoSigner",
        "HttpGuardian",
        "LocalGuardian",
    ),
    "denied": ("Denied",),
    "deploy": (
        "account_address",
        "declare_account_class",
        "deploy_account",
    ),
    "detect": ("detect_dialect",),
    "dialects": (
        "dialect_named",
        "dialect_of",
    ),
    "dialects.argent": (
        "ARGENT_040",
        "ARGENT_050",
        "Argent",
        "argent_metadata",
        "full_authorization",
    ),
    "dialects.binding": ("bind_foreign",),
    "dialects.cartridge": (
        "CARTRIDGE",
        "Cartridge",
    ),
    "dialects.dialect": (
        "Capabilities",
        "CoSignature",
        "Dialect",
    ),
    "dialects.foreign": (
        "ForeignSession",
        "ForeignState",
        "SignedForeignSession",
    ),
    "dialects.native": (
        "NATIVE",
        "Native",
    ),
    "errors": (
        "ARGENT_CODES",
        "CARTRIDGE_CODES",
        "CODES",
        "AlreadyRegistered",
        "ArgumentMissing",
        "BadAcceptance",
        "BadAuthorization",
        "BadCoSignature",
        "BadGuardianSignature",
        "BadOwnerSignature",
        "BadSessionSignature",
        "BadTokenCall",
        "CallDenied",
        "CallFailed",
        "CallNotAllowed",
        "CallsPerTxExceeded",
        "CallsTotalExceeded",
        "CallsWindowExceeded",
        "CoSignerError",
        "CoSignerMissing",
        "CoSignerRefused",
        "CoSignerTimeout",
        "CoSignerUnreachable",
        "DeniedDuplicate",
        "DeniedEverything",
        "DeniedUnordered",
        "ErrorCode",
        "ExposedFile",
        "FeePerTxExceeded",
        "FeeTotalExceeded",
        "FeeWindowExceeded",
        "IllFormedSession",
        "InvalidCaller",
        "InvalidClass",
        "InvalidInput",
        "InvalidKeystore",
        "InvalidOwner",
        "InvalidTransactionVersion",
        "KeyNotFound",
        "KeyringUnusable",
        "KeystoreError",
        "KeystoreExists",
        "LimitDuplicate",
        "LimitExceeded",
        "LimitExpired",
        "LimitNeedlessWindow",
        "LimitNoToken",
        "LimitNotForTokens",
        "LimitUnknown",
        "LimitUnordered",
        "LimitWindowNotHours",
        "LimitZeroWindow",
        "MalformedToken",
        "MissingExtra",
        "MulticallFailed",
        "NoCalls",
        "NoGuardian",
        "NoPassword",
        "NodeError",
        "NotEnforceable",
        "NotPossible",
        "OnlySelf",
        "OtherGuardian",
        "OtherRefusal",
        "OtherTag",
        "PaymasterDataRefused",
        "PolicyExpired",
        "RawHashOnly",
        "RequiredCaller",
        "RuleBroken",
        "RuleError",
        "SelfCall",
        "SessionExpired",
        "SessionFileError",
        "SessionNotAuthorized",
        "SessionNotLive",
        "SessionNotYetValid",
        "SessionPaused",
        "SessionRevoked",
        "SessionSuperseded",
        "SessionTooLong",
        "SessionUsedSince",
        "SessionVersionConflict",
        "SessionVersionTooHigh",
        "SessionsError",
        "StandingApproval",
        "TokenFailed",
        "TokenPerTxExceeded",
        "TokenTotalExceeded",
        "TokenWindowExceeded",
        "TooManyDenied",
        "TooManyLimits",
        "TransactionReverted",
        "UnknownAccount",
        "UnlistedToken",
        "UnsupportedKeystore",
        "Violation",
        "WaitTimeout",
        "WrongChain",
        "WrongPassword",
        "describe_code",
        "error_from_code",
        "foreign_error",
    ),
    "events": (
        "EpochChanged",
        "EventPage",
        "SessionEvent",
        "SessionLive",
        "SessionResumed",
        "SessionUsed",
        "event_page",
        "session_events",
    ),
    "history": (
        "HistoryEntry",
        "HistoryPage",
        "ListedSession",
        "history_page",
        "list_sessions",
        "list_tags",
        "session_history",
    ),
    "keyring_store": ("KeyringStore",),
    "keys": (
        "PublicKey",
        "SessionKey",
    ),
    "keystore": (
        "Password",
        "ScryptCost",
        "keystore_public_key",
        "load_key",
        "load_key_async",
        "save_key",
        "save_key_async",
    ),
    "lifecycle": (
        "Approval",
        "Revocation",
        "install_sessions",
        "pause_session",
        "renewed",
        "replace_session",
        "resume_session",
        "revoke_all",
        "revoke_session",
        "rotate_session",
        "standing_approvals",
        "update_session",
    ),
    "limits": (
        "UNLIMITED",
        "Accounting",
        "Kind",
        "Limit",
        "LimitState",
        "Resource",
        "Usage",
        "call_limit",
        "fee_limit",
        "token_limit",
    ),
    "merkle": (
        "MerkleTree",
        "verify_proof",
    ),
    "outside": (
        "ANY_CALLER",
        "OutsideExecution",
    ),
    "owner": (
        "PreparedSession",
        "create_session",
        "finalize_session",
        "prepare_session",
        "registered_session",
    ),
    "policy": (
        "ANY",
        "Policy",
    ),
    "policy_file": (
        "PolicyFile",
        "parse_policy_file",
        "read_policy_file",
    ),
    "preflight": ("TagState",),
    "recovery": ("recover_session",),
    "request": ("RequestSession",),
    "revert": (
        "error_from_panic_data",
        "explain_error",
        "extract_error_code",
    ),
    "rules": (
        "Argument",
        "Condition",
        "Rule",
        "arg",
        "u256_at",
        "word",
    ),
    "session": (
        "DAY",
        "HOUR",
        "MINUTE",
        "Session",
        "SignedSession",
    ),
    "session_json": ("load_session",),
    "signer": (
        "SessionSigner",
        "most_fee",
    ),
    "status": (
        "SessionStatus",
        "session_status",
    ),
    "typed_data": ("session_typed_data",),
    "usage_file": (
        "usage_from_json",
        "usage_to_json",
    ),
    "wallet_signature": (
        "WalletSignature",
        "parse_signature",
        "recognise_signature",
    ),
}


def __getattr__(name: str) -> Any:
    for home, names in _HOMES.items():
        if name in names:
            value = globals()[name] = getattr(import_module(f"{__name__}.{home}"), name)
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return [*globals(), *__all__]
