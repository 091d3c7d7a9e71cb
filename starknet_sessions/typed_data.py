"""The SNIP-12 document of a session, as plain data that any wallet takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starknet_sessions.felt import to_hex
from starknet_sessions.snip12 import DOMAIN_NAME, DOMAIN_VERSION

if TYPE_CHECKING:
    from starknet_sessions.session import Session


def session_typed_data(session: Session) -> dict[str, Any]:
    """The document the owner signs (SNIP-12 revision 1); its message hash is `Session.message_hash`.

    Give it to a wallet's ``signTypedData``, to starknet.js, or to starknet-py's ``TypedData.from_dict``.
    Selectors are in hex: by name, starknet-py would read ``fee`` and ``add`` as numbers. Numbers are decimal
    strings: JavaScript has no big integers in JSON.
    """
    return {
        "types": {
            "StarknetDomain": [
                _member(name, "shortstring") for name in ("name", "version", "chainId", "revision")
            ],
            "Session": [
                _member("Tag", "shortstring"),
                _member("Version", "u128"),
                _member("Epoch", "u128"),
                _member("Session Key", "felt"),
                _member("Valid After", "timestamp"),
                _member("Valid Until", "timestamp"),
                {**_member("Allowed Calls", "merkletree"), "contains": "Policy"},
                _member("Details", "Details"),
            ],
            "Details": [_member("Metadata", "string"), _member("Call Names", "string*")],
            "Policy": [
                _member("Contract", "ContractAddress"),
                _member("Selector", "felt"),
                _member("Until", "timestamp"),
            ],
        },
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
            "Allowed Calls": [
                {
                    "Contract": to_hex(policy.contract),
                    "Selector": to_hex(policy.selector),
                    "Until": str(policy.until),
                }
                for policy in session.policies
            ],
            "Details": {"Metadata": session.metadata, "Call Names": list(session.call_names)},
        },
    }


def _member(name: str, kind: str) -> dict[str, str]:
    return {"name": name, "type": kind}
