"""From what a node says about a failed transaction to a typed error.

Nodes nest reasons: an estimation fails with a tree of JSON, a receipt has one text with a stack of frames. In both, Cairo's panic
data stands as felts, ``0x… ('short string')``. Only the account's own panic is read as a rule: what a called contract
panicked with comes after ``account/call-failed`` and the index of the call, and is never taken for the account's word.
"""

from __future__ import annotations

import json
import re
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from starknet_sessions.errors import (
    CODES,
    CallFailed,
    NodeError,
    SessionsError,
    TransactionReverted,
    error_for,
)
from starknet_sessions.felt import short_string

if TYPE_CHECKING:
    from starknet_py.net.client_errors import ClientError

_CALL_FAILED = short_string(CallFailed.code, "code")
_CODE_FELTS = {short_string(code, "code"): code for code in CODES}
_FELT = re.compile(r"0x[0-9a-fA-F]+")
# A panic's data: felts in parentheses, each with its text; or one alone, with its text.
_PANIC = re.compile(
    r"\((0x[0-9a-fA-F]+ \('[^']*'\)(?:, 0x[0-9a-fA-F]+ \('[^']*'\))*)\)|(0x[0-9a-fA-F]+ \('[^']*'\))"
)


class NodeCode(IntEnum):
    """Error codes of Starknet's JSON-RPC that mean something here."""

    CONTRACT_NOT_FOUND = 20
    CLASS_HASH_NOT_FOUND = 28
    TRANSACTION_HASH_NOT_FOUND = 29
    CLASS_ALREADY_DECLARED = 51
    INVALID_TRANSACTION_NONCE = 52
    INSUFFICIENT_RESOURCES_FOR_VALIDATE = 53
    INSUFFICIENT_ACCOUNT_BALANCE = 54
    DUPLICATE_TRANSACTION = 59


_IN_WORDS = {
    NodeCode.CONTRACT_NOT_FOUND: "There is no contract at the address.",
    NodeCode.INVALID_TRANSACTION_NONCE: "The transaction's nonce is not the account's next one.",
    NodeCode.INSUFFICIENT_RESOURCES_FOR_VALIDATE: "The transaction's bounds are below what it needs.",
    NodeCode.INSUFFICIENT_ACCOUNT_BALANCE: "The account's balance is below what the transaction may cost.",
    NodeCode.DUPLICATE_TRANSACTION: "The node has this transaction already.",
}


def has_code(error: ClientError, code: NodeCode) -> bool:
    """Whether the node's error is this one. starknet-py gives the code as whatever the node sent."""
    return _as_int(error.code) == code


def panic_data(reason: str) -> list[int]:
    """The felts the transaction's outermost frame panicked with; empty where the reason has none."""
    panics = _PANIC.findall(reason)
    if not panics:
        return []
    # The outermost frame's data comes last; it contains that of the frames within.
    data, single = panics[-1]
    return [int(felt, 16) for felt in _FELT.findall(re.sub(r"\('[^']*'\)", "", data or single))]


def rule_broken(reason: str, *, tx_hash: int | None = None) -> SessionsError | None:
    """The account's rule that a reason names; None where it is something else."""
    data = panic_data(reason)
    for position, felt in enumerate(data):
        if felt == _CALL_FAILED:
            rest = data[position + 1 :]
            index = rest[0] if rest else None
            inner = ", ".join(_text(value) for value in rest[1:]) or "no reason given"
            return CallFailed(f"Call {index} failed: {inner}.", call_index=index, tx_hash=tx_hash)
        if felt in _CODE_FELTS and (rule := error_for(_CODE_FELTS[felt])):
            return rule(tx_hash=tx_hash)
    return None


def reverted(reason: str, *, tx_hash: int | None) -> SessionsError:
    """The error for a transaction that is in a block and was reverted."""
    return rule_broken(reason, tx_hash=tx_hash) or TransactionReverted(
        f"The transaction was reverted: {_last_line(reason)}", reason=reason, tx_hash=tx_hash
    )


def refused(error: ClientError, *, method: str) -> SessionsError:
    """The error for a request that the node refused: an estimation, a call, a transaction."""
    reason = _flat(error.data) or error.message
    if rule := rule_broken(reason):
        return rule
    code = _as_int(error.code)
    known = next((words for known, words in _IN_WORDS.items() if known == code), None)
    return NodeError(known or f"{method} failed: {_last_line(reason)}", method=method, rpc_code=code)


def _flat(data: Any) -> str:
    """All texts of a node's error data, outermost first."""
    if isinstance(data, dict):
        return "\n".join(_flat(value) for value in data.values())
    if isinstance(data, list):
        return "\n".join(_flat(value) for value in data)
    if isinstance(data, str):
        text = data.strip()
        if text[:1] in "{[":
            try:
                return _flat(json.loads(text))
            except ValueError:
                return data
        return data
    return "" if data is None else str(data)


def _text(felt: int) -> str:
    raw = felt.to_bytes(32, "big").lstrip(b"\0")
    return raw.decode("ascii") if raw and all(32 <= byte < 127 for byte in raw) else hex(felt)


def _last_line(reason: str) -> str:
    lines = [line.strip() for line in reason.splitlines() if line.strip()]
    return lines[-1][:400] if lines else "no reason given."


def _as_int(code: Any) -> int | None:
    try:
        return int(code)
    except (TypeError, ValueError):
        return None
