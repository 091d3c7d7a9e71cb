"""From what a node says about a failed transaction to a typed error.

Nodes nest reasons: an estimation fails with a tree of JSON, a receipt has one text with a stack of frames. In both,
Cairo's panic data stands as felts, ``0x… ('short string')``, the text only where the felt is one; a ByteArray as
``"text"``. Only the account's own panic is read as a rule: what a called contract panicked with comes after
``account/call-failed`` and the index of the call, and is never taken for the account's word, whatever felts or texts
it chose. What an account's words are depends on its make: a `PanicReader` knows them, and where none is given they
are those of our own account.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Protocol

import aiohttp
from marshmallow import ValidationError
from starknet_py.net.client_errors import ClientError
from starknet_py.net.http_client import ServerError

from starknet_sessions.errors import (
    ARGENT_CODES,
    CARTRIDGE_CODES,
    CODES,
    ErrorCode,
    InvalidInput,
    NodeError,
    OtherRefusal,
    RuleError,
    SessionsError,
    TransactionReverted,
    describe_code,
    error_from_code,
    foreign_error,
)
from starknet_sessions.errors.rules import RULES
from starknet_sessions.errors.text import as_byte_array, first_text, short_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from starknet_sessions.errors import Family

NODE_FAILURES = (
    ClientError,
    ServerError,
    ValidationError,
    aiohttp.ClientError,
    json.JSONDecodeError,
    OSError,  # TimeoutError too, which is the HTTP library's
)
"""What starknet-py raises where a node does not answer, or not as it should."""

_FELT = re.compile(r"0x([0-9a-fA-F]{1,64})(?![0-9a-fA-F])")
# The longest first: a code may begin with another.
_KNOWN = sorted({*CODES, *ARGENT_CODES, *CARTRIDGE_CODES}, key=len, reverse=True)
# Panic data begins a line: with a felt, or with a ByteArray that is one of the codes.
_DATA = re.compile(rf'^\(?(?=0x|"(?:{"|".join(map(re.escape, _KNOWN))})")', re.MULTILINE)
_TEXT = re.compile(r'"([^\n]*?)"(?=, |\)?\.?$)', re.MULTILINE)
# From here on a frame below the account tells, in its own words (Cairo 0 has free texts), why all was given up.
_FOREIGN = re.compile(r"^(?:Error at pc=|Error message: )", re.MULTILINE)
# What a frame in JSON tells of its place; the rest tells what happened.
_PLACE = ("transaction_index", "contract_address", "class_hash", "selector")
_HEX = re.compile(r"0x[0-9a-fA-F]+")
# A code without a slash may be anybody's words.
_CODE = re.compile("|".join(re.escape(code) for code in _KNOWN if "/" in code))
# JSON nested deeper, or with more brackets, is no call stack.
_MAX_DEPTH, _MAX_BRACKETS = 50, 200


_FAMILIES: tuple[Family, ...] = ("argent", "cartridge")


class NodeCode(IntEnum):
    """Error codes of Starknet's JSON-RPC that mean something here."""

    CONTRACT_NOT_FOUND = 20
    ENTRY_POINT_NOT_FOUND = 21
    CLASS_HASH_NOT_FOUND = 28
    TRANSACTION_HASH_NOT_FOUND = 29
    CONTRACT_ERROR = 40
    TRANSACTION_EXECUTION_ERROR = 41
    CLASS_ALREADY_DECLARED = 51
    INVALID_TRANSACTION_NONCE = 52
    INSUFFICIENT_RESOURCES_FOR_VALIDATE = 53
    INSUFFICIENT_ACCOUNT_BALANCE = 54
    VALIDATION_FAILURE = 55
    DUPLICATE_TRANSACTION = 59


# What it means, and what to do.
_IN_WORDS = {
    NodeCode.CONTRACT_NOT_FOUND: (
        "There is no contract at the address.",
        "Check the address, and that the account is deployed on this node's chain.",
    ),
    NodeCode.INVALID_TRANSACTION_NONCE: (
        "The transaction's nonce is not the account's next one.",
        "Send it again: another process may have used the nonce.",
    ),
    NodeCode.INSUFFICIENT_RESOURCES_FOR_VALIDATE: (
        "The transaction's bounds are below what it needs.",
        "Raise resource_bounds, or have them estimated.",
    ),
    NodeCode.INSUFFICIENT_ACCOUNT_BALANCE: (
        "The account's balance is below what the transaction may cost.",
        "Give the account more of the fee token, or lower resource_bounds.",
    ),
    NodeCode.DUPLICATE_TRANSACTION: (
        "The node has this transaction already.",
        "Ask for the transaction's status.",
    ),
}


_CHECK_ENTRY_POINT = "Check the address and the entry point: the contract there has none of that name."
# What to do where only the reason tells what happened. The node is fine: it answered.
_FIXES = {
    NodeCode.ENTRY_POINT_NOT_FOUND: _CHECK_ENTRY_POINT,
    NodeCode.CONTRACT_ERROR: "Look at the reason, which is the called contract's own; the node is fine.",
    NodeCode.TRANSACTION_EXECUTION_ERROR: "Look at the reason: the transaction would be reverted; the node is fine.",
    NodeCode.VALIDATION_FAILURE: "Look at the reason: the account does not take the transaction; the node is fine.",
}
# Sequencers and panics of newer Cairo say it in these words. A called contract may too: it is a hint, no more.
_HINTS = (
    (
        re.compile(r"is not deployed|CONTRACT_NOT_DEPLOYED"),
        "Check the addresses that are called: there is no contract at one of them on this node's chain.",
    ),
    (re.compile(r"[Ee]ntry point .{0,100}not found|ENTRYPOINT_NOT_FOUND"), _CHECK_ENTRY_POINT),
)


def has_code(error: Exception, code: NodeCode) -> bool:
    """Whether the node's error is this one. starknet-py gives the code as whatever the node sent."""
    return isinstance(error, ClientError) and _as_int(error.code) == code


def panic_data(reason: str) -> list[int]:
    """The felts the transaction's outermost frame panicked with; empty where the reason has none.

    A ByteArray is the felts that Cairo makes of it.
    """
    foreign = _FOREIGN.search(reason)
    own = reason[: foreign.start()] if foreign else reason
    for begin in _DATA.finditer(own):
        data = list(_felts_at(own, begin.end()))
        if data:
            return data
    return []


def error_from_panic_data(data: Sequence[int], *, tx_hash: int | None = None) -> RuleError | None:
    """The rule of our own account that panic data names, with what it tells: also what its ``explain`` gives.

    Args:
        data: The felts; the first is the code. Felts missing, too many or out of range are no error.
        tx_hash: The transaction, if one was sent.

    Returns:
        None where the first felt is no code of the account.
    """
    rule = RULES.get(short_text(data[0]) or "") if data else None
    return rule.from_data(data[1:], tx_hash=tx_hash) if rule else None


def any_rule(data: Sequence[int], *, tx_hash: int | None = None) -> RuleError | None:
    """The rule that panic data names, of whatever account; our own where several have the code."""
    own = error_from_panic_data(data, tx_hash=tx_hash)
    others = (foreign_error(family, data, tx_hash) for family in _FAMILIES)
    return own or next((rule for rule in others if rule and not isinstance(rule, OtherRefusal)), None)


class PanicReader(Protocol):
    """What reads the panic data of an account of some make: `Dialect.error_from`."""

    def __call__(self, panic_data: Sequence[int], /, *, tx_hash: int | None = None) -> RuleError | None:
        """The rule that the data names; None where it is no word of the account."""


def rule_broken(
    reason: str, *, tx_hash: int | None = None, read: PanicReader = error_from_panic_data
) -> RuleError | None:
    """The account's rule that a reason names; None where it is something else."""
    return read(panic_data(reason), tx_hash=tx_hash)


def extract_error_code(rpc_error: object, *, account: int | None = None) -> str | None:
    """The code of the account's rule that an error of a node or of this package is about.

    Args:
        rpc_error: What was raised, by starknet-py or by this package; or a revert reason as text; or the error data
            of a node, as parsed from JSON.
        account: The account whose rules are meant; None: of whatever contract panics first.

    Returns:
        ``"session/expired"``; None where it is about something else. `error_from_code` has the class,
        `explain_error` the meaning.
    """
    found: SessionsError | None = None
    if isinstance(rpc_error, SessionsError):
        found = rpc_error
    elif isinstance(rpc_error, ClientError):
        found = refused(rpc_error, method="", account=account, read=any_rule)
    elif isinstance(rpc_error, (str, dict, list)) and _is_own(rpc_error, account):
        found = rule_broken(_flat(rpc_error), read=any_rule)
    if isinstance(found, TransactionReverted):
        found = rule_broken(found.reason, read=any_rule)
    return found.code if isinstance(found, RuleError) else None


def explain_error(code_or_text: str | int) -> ErrorCode:
    """What an error means, and what to do about it.

    Args:
        code_or_text: A code (``session/expired``), as text or as felt; the name of a class (``SessionExpired``); a
            revert reason or an error message that has a code in it.

    Returns:
        Code, meaning and fix; ``values`` has what the account told beside the code, where the text has that.

    Raises:
        InvalidInput: Nothing of this package is in it.
    """
    text = code_or_text.strip() if isinstance(code_or_text, str) else code_or_text
    if isinstance(text, str) and _HEX.fullmatch(text):
        text = int(text, 16)
    if isinstance(text, int):
        known = describe_code(short_text(text) or "") if error_from_code(text) else None
    else:
        known = describe_code(text) or _told_in(text)
    if known is None:
        raise InvalidInput(
            "There is no code of this package in it.",
            what="code_or_text",
            fix="Give a code, as session/expired, or the whole text of a revert reason.",
        )
    return known


def reverted(reason: str, *, tx_hash: int | None, read: PanicReader = error_from_panic_data) -> SessionsError:
    """The error for a transaction that is in a block and was reverted.

    Args:
        reason: What the receipt says.
        tx_hash: The transaction.
        read: What reads the account's panic data; by default that of our account.
    """
    return rule_broken(reason, tx_hash=tx_hash, read=read) or TransactionReverted(
        f"The transaction was reverted: {_last_line(reason)}", reason=reason, tx_hash=tx_hash
    )


def refused(
    error: Exception,
    *,
    method: str,
    account: int | None = None,
    read: PanicReader = error_from_panic_data,
) -> SessionsError:
    """The error for a request (an estimation, a call, a transaction) that failed with one of `NODE_FAILURES`.

    Args:
        error: What was raised.
        method: What was asked.
        account: Whose rules can be broken; None: of whatever contract panics first.
        read: What reads the account's panic data; by default that of our account.
    """
    if not isinstance(error, ClientError):
        # Not its message, which may quote the node's URL, and that may hold a secret.
        return NodeError(
            f"{method} failed: the node could not be reached, or is none ({type(error).__name__}).",
            method=method,
        )
    reason = _flat(error.data) or error.message
    if _is_own(error.data, account) and (rule := rule_broken(reason, read=read)):
        return rule
    code = _as_int(error.code)
    words = f"{method} failed: {_last_line(reason)}", _fix_of(code, reason)
    message, fix = next((known for number, known in _IN_WORDS.items() if number == code), words)
    return NodeError(message, fix=fix, method=method, rpc_code=code)


def _fix_of(code: int | None, reason: str) -> str | None:
    """What to do about a node's refusal that is none of the account's rules; None: nothing is known."""
    by_code = next((fix for number, fix in _FIXES.items() if number == code), None)
    hints = (fix for words, fix in _HINTS if words.search(reason))
    return by_code and next(hints, by_code)


def _is_own(data: Any, account: int | None) -> bool:
    """Whether it is the account that speaks in a node's error data, not a contract that it called."""
    return account is None or all(frame == account for frame in _frames(data))


def _told_in(text: str) -> ErrorCode | None:
    """What is known of the code in a text: in panic data, else anywhere."""
    code, rest = first_text(panic_data(text) or panic_data(_flat(text)))
    rule = error_from_code(code or "")
    known = describe_code(code or "")
    if known and rule:
        return replace(known, values=tuple(rule.read_data(rest).items()))
    match = _CODE.search(text)
    return describe_code(match[0]) if match else None


def _felts_at(text: str, position: int) -> Iterator[int]:
    """The felts of a list of panic data.

    A felt's text follows from the felt, so it is compared, not searched for its end: a contract can choose felts whose texts
    look like the end of the list, or like another. So can the text of a ByteArray, which is why one begins the list only if it is
    a code: elsewhere it comes from a called contract, and is for people.
    """
    while match := _FELT.match(text, position) or _TEXT.match(text, position):
        position = match.end()
        if match.re is _TEXT:
            yield from as_byte_array(match[1])
            shown = ""
        else:
            felt = int(match[1], 16)
            yield felt
            shown = f" ('{_shown(felt)}')"
        if text.startswith(shown, position):
            position += len(shown)
        elif text.startswith(" ('", position):
            return
        if not text.startswith(", ", position):
            return
        position += 2


def _shown(felt: int) -> str:
    return felt.to_bytes(32, "big").strip(b"\0").decode("latin-1")


def _flat(data: Any, depth: int = 0) -> str:
    """All texts of a node's error data, outermost first."""
    data = _parsed(data)
    if depth > _MAX_DEPTH or data is None:
        return ""
    if (
        isinstance(data, list)
        and data
        and all(isinstance(felt, str) and _HEX.fullmatch(felt) for felt in data)
    ):
        return f"({', '.join(data)})"
    if isinstance(data, dict):
        data = [value for key, value in data.items() if key not in _PLACE]
    return "\n".join(_flat(value, depth + 1) for value in data) if isinstance(data, list) else str(data)


def _frames(data: Any, depth: int = 0) -> Iterator[int | None]:
    """The contracts of an estimation's call stack that was given up, the outermost first."""
    if depth > _MAX_DEPTH or not isinstance(data, dict):
        return
    if "contract_address" in data:
        yield _as_int(data["contract_address"], 16)
    for value in data.values():
        yield from _frames(value, depth + 1)


def _parsed(data: Any) -> Any:
    """The data, or what it says where it is JSON again."""
    text = data.strip() if isinstance(data, str) else ""
    if text.startswith(("{", "[")) and text.count("{") + text.count("[") <= _MAX_BRACKETS:
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            return data
    return data


def _last_line(reason: str) -> str:
    lines = [line.strip() for line in reason.splitlines() if line.strip()]
    return lines[-1][:400] if lines else "no reason given."


def _as_int(code: Any, base: int = 10) -> int | None:
    try:
        return int(code, base) if isinstance(code, str) else int(code)
    except (TypeError, ValueError):
        return None
