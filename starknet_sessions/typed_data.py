"""The SNIP-12 document of a session, as plain data that any wallet takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from starknet_sessions.felt import to_hex
from starknet_sessions.session import Session
from starknet_sessions.snip12 import DOMAIN_NAME, DOMAIN_VERSION

if TYPE_CHECKING:
    from starknet_sessions.denied import Denied
    from starknet_sessions.limits import Limit
    from starknet_sessions.policy import Policy
    from starknet_sessions.rules import Rule

_TYPES: dict[str, dict[str, str]] = {
    "StarknetDomain": dict.fromkeys(("name", "version", "chainId", "revision"), "shortstring"),
    "Session": {
        "Tag": "shortstring",
        "Version": "u128",
        "Epoch": "u128",
        "Session Key": "felt",
        "Valid After": "timestamp",
        "Valid Until": "timestamp",
        "Allowed Calls": "merkletree",
        "Denied": "Denied*",
        "Limits": "Limit*",
        "Required Caller": "ContractAddress",
        "Details": "Details",
    },
    "Denied": {"Contract": "ContractAddress", "Selector": "felt", "Until": "timestamp"},
    "Details": {"Metadata": "string", "Call Names": "string*"},
    "Limit": {
        "Resource": "shortstring",
        "Token": "ContractAddress",
        "Kind": "shortstring",
        "Amount": "u128",
        "Window": "u128",
        "Until": "timestamp",
        "Accounting": "shortstring",
        "Standing Approval": "bool",
    },
    "Policy": {
        "Contract": "ContractAddress",
        "Selector": "felt",
        "Until": "timestamp",
        "Rules": "Rule*",
    },
    "Rule": {"Word": "u128", "Type": "shortstring", "Condition": "shortstring", "Values": "felt*"},
}


class _OfAnotherMake(Protocol):
    """A `ForeignSession`, which is made further up."""

    @property
    def dialect(self) -> Any:
        """Whose account it is."""


def session_typed_data(session: Session | _OfAnotherMake) -> dict[str, Any]:
    """The document the owner signs (SNIP-12 revision 1); its message hash is the session's `message_hash`.

    Give it to a wallet's ``signTypedData``, to starknet.js, or to starknet-py's ``TypedData.from_dict``.

    Args:
        session: What `prepare_session` made, for whatever account.

    Raises:
        RawHashOnly: No document has this hash (Controller): the owner signs `message_hash` itself.
    """
    if isinstance(session, Session):
        return native_typed_data(session)
    document: dict[str, Any] = session.dialect.typed_data(session)
    return document


def native_typed_data(session: Session) -> dict[str, Any]:
    """The document of a session of our own account.

    Selectors are in hex: by name, starknet-py would read ``fee`` and ``add`` as numbers. Numbers are decimal
    strings: JavaScript has no big integers in JSON.
    """
    return {
        "types": {name: _members(members) for name, members in _TYPES.items()},
        "primaryType": "Session",
        "domain": {
            "name": DOMAIN_NAME,
            "version": DOMAIN_VERSION,
            "chainId": to_hex(session.chain_id),
            "revision": "1",
        },
        "message": {
            "Tag": session.tag,
            "Version": str(session.version),
            "Epoch": str(session.epoch),
            "Session Key": to_hex(session.key.guid),
            "Valid After": str(session.valid_after),
            "Valid Until": str(session.expires),
            "Allowed Calls": [_policy(policy) for policy in session.policies],
            "Denied": [_denied(entry) for entry in session.denied],
            "Limits": [_limit(limit) for limit in session.limits],
            "Required Caller": to_hex(session.required_caller),
            "Details": {"Metadata": session.metadata, "Call Names": list(session.call_names)},
        },
    }


def _members(members: dict[str, str]) -> list[dict[str, str]]:
    return [
        {"name": name, "type": kind, **({"contains": "Policy"} if kind == "merkletree" else {})}
        for name, kind in members.items()
    ]


def _policy(policy: Policy) -> dict[str, Any]:
    return {
        "Contract": to_hex(policy.contract),
        "Selector": to_hex(policy.selector),
        "Until": str(policy.until),
        "Rules": [_rule(rule) for rule in policy.rules],
    }


def _rule(rule: Rule) -> dict[str, Any]:
    _, *values = rule.felts
    return {
        "Word": str(rule.word),
        "Type": rule.type,
        "Condition": rule.condition.value,
        "Values": [to_hex(value) for value in values],
    }


def _denied(entry: Denied) -> dict[str, Any]:
    contract, selector, until = entry.felts
    return {"Contract": to_hex(contract), "Selector": to_hex(selector), "Until": str(until)}


def _limit(limit: Limit) -> dict[str, Any]:
    return {
        "Resource": limit.resource.value,
        "Token": to_hex(limit.token),
        "Kind": limit.kind.value,
        "Amount": str(limit.amount),
        "Window": str(limit.window),
        "Until": str(limit.until),
        "Accounting": limit.accounting.value,
        "Standing Approval": limit.standing_approval,
    }
