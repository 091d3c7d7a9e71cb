"""Exit codes: one dict from exception class to code."""

from __future__ import annotations

from typing import Final

from starknet_sessions.errors import (
    CoSignerError,
    CoSignerMissing,
    CoSignerTimeout,
    CoSignerUnreachable,
    InvalidInput,
    KeystoreError,
    NodeError,
    NotEnforceable,
    NotPossible,
    RawHashOnly,
    RuleError,
    SessionFileError,
    SessionsError,
    TransactionReverted,
    UnknownAccount,
    WaitTimeout,
    WrongChain,
)
from starknet_sessions.testing.errors import DevnetError

OK: Final = 0
UNEXPECTED: Final = 1
USAGE: Final = 2
REFUSED_HERE: Final = 3
REFUSED_ON_CHAIN: Final = 4
UNREACHABLE: Final = 5
KEY: Final = 6
INTERRUPTED: Final = 130


class KeyRefused(SessionsError):  # noqa: N818 - named after what happened, as all errors of this package
    """A private key was not given, is not one, or is not the session's. The message has nothing of it."""

    code = "key/refused"
    fix = "Give the private key of the session, as 0x and hex digits, on the first line of standard input."


class CommandFailed(SessionsError):  # noqa: N818 - as above
    """A command did not go the way it must; this is an error of this package, or of what it ran."""

    code = "cli/failed"
    fix = "Report it with what the command printed."


class NotConfirmed(SessionsError):  # noqa: N818 - as above
    """Nobody said yes, so nothing was signed or sent."""

    code = "cli/not-confirmed"
    fix = "Say yes, or give --yes where there is no terminal to ask at."


EXIT_CODES: Final[dict[type[BaseException], int]] = {
    InvalidInput: USAGE,
    SessionFileError: USAGE,
    WrongChain: REFUSED_HERE,
    RuleError: REFUSED_ON_CHAIN,  # REFUSED_HERE where nothing was signed: see exit_code
    TransactionReverted: REFUSED_ON_CHAIN,
    NodeError: UNREACHABLE,
    WaitTimeout: UNREACHABLE,
    DevnetError: UNREACHABLE,
    ConnectionError: UNREACHABLE,
    TimeoutError: UNREACHABLE,
    KeyRefused: KEY,
    KeystoreError: KEY,
    NotConfirmed: REFUSED_HERE,
    NotPossible: REFUSED_HERE,
    UnknownAccount: REFUSED_HERE,
    RawHashOnly: REFUSED_HERE,
    CoSignerError: REFUSED_HERE,
    CoSignerMissing: USAGE,
    CoSignerTimeout: UNREACHABLE,
    CoSignerUnreachable: UNREACHABLE,
    KeyboardInterrupt: INTERRUPTED,
}
"""The most specific class counts; what is not here is `UNEXPECTED`."""
_BY_CODE: Final = {"web/expired": REFUSED_HERE, "web/account-not-deployed": REFUSED_ON_CHAIN}
"""Of errors whose classes need an extra to be imported."""
_ANSWERS: Final = range(1, 100)
"""Error codes with which a node says no, of Starknet's JSON-RPC; others are of a node that does not serve."""

# What these errors say is for those who write Python.
_FIXES: Final[dict[type[SessionsError], str]] = {
    CoSignerMissing: "Give --guardian-key SOURCE, or --guardian-url URL where the command has it.",
    NotEnforceable: "Leave it out; or give --enforce client, and only this package, wherever it signs, holds the session to it.",
    UnknownAccount: "Check the address; if the account's kind is known, name it with --dialect.",
}


def name_options(error: BaseException) -> None:
    """Have an error's fix name options in place of parameters."""
    fix = _FIXES.get(type(error))  # type: ignore[arg-type] # others have none
    if (
        isinstance(error, SessionsError)
        and fix
        and (error.fix == type(error).fix or type(error) is CoSignerMissing)
    ):
        error.fix = fix


def exit_code(error: BaseException) -> int:
    """The exit code that stands for an error."""
    if isinstance(error, RuleError) and error.where == "preflight":
        return REFUSED_HERE
    if isinstance(error, NodeError) and error.rpc_code in _ANSWERS:
        return REFUSED_ON_CHAIN
    if isinstance(error, SessionsError) and error.code in _BY_CODE:
        return _BY_CODE[error.code]
    return next((EXIT_CODES[cls] for cls in type(error).__mro__ if cls in EXIT_CODES), UNEXPECTED)
