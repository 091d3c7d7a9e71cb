"""What the page shows, as JSON data. Every word of it comes from what is signed, by the same functions as `describe`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from unicodedata import category

from starknet_sessions.abi import known_entry_point
from starknet_sessions.amounts import amount_text, token_text
from starknet_sessions.dialects import dialect_of
from starknet_sessions.dialects.foreign import ForeignSession
from starknet_sessions.felt import to_hex
from starknet_sessions.request import RequestSession
from starknet_sessions.sentence import wording
from starknet_sessions.session import chain_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starknet_sessions.denied import Denied
    from starknet_sessions.permissions import Permissions
    from starknet_sessions.policy import Policy
    from starknet_sessions.rules import Rule
    from starknet_sessions.session import Session

# Printable by Unicode, and yet not to be seen.
_BLANK = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
_CHAINS = {"SN_MAIN": "Starknet Mainnet", "SN_SEPOLIA": "Starknet Sepolia, a test network"}
# More marks on one character reach into the lines above and below.
_MOST_MARKS = 2


def visible(text: str) -> str:
    """The text with each character that cannot be seen, or that turns others around, as its number: ``⟨U+202E⟩``."""
    shown = []
    marks = 0
    for character in text:
        marks = marks + 1 if category(character) in ("Mn", "Me") else 0
        is_seen = character.isprintable() and not _BLANK.match(character) and marks <= _MOST_MARKS
        shown.append(character if is_seen else f"⟨U+{ord(character):04X}⟩")
    return "".join(shown)


def view(session: RequestSession | Session | ForeignSession, names: Mapping[int, str]) -> dict[str, Any]:
    """A request or a session as the page shows it.

    Args:
        session: A session that was prepared shows its account too, and what is used of its limits.
        names: What the application calls addresses.
    """
    named = _names(session, names)
    words = wording(session, named, getattr(session, "usage", None))
    shown: dict[str, Any] = {
        "tag": session.tag,
        "key": to_hex(session.key.value),
        "metadata": visible(session.metadata),
        "begins": session.valid_after,
        "expires": session.expires,
        "calls": [_call(policy, named) for policy in session.policies],
        "denied": [_call(entry, named) for entry in session.denied],
        "limits": list(words.limits),
        "unlimited": list(words.unlimited),
        "remarks": list(words.remarks),
        "text": session.describe(named),
        "account": None,
        "is_named": bool(names.keys() & _addresses(session)),
    }
    if not isinstance(session, RequestSession):
        shown["account"] = address_view(session.address, named)
        shown["chain"] = chain_view(session.chain_id)
        shown["kind"] = dialect_of(session).name
    if isinstance(session, ForeignSession) and session.enforce == "client":
        # What makes most of the page a promise does not belong to its end.
        *shown["remarks"], shown["notice"] = words.remarks
    return shown


def address_view(address: int, names: Mapping[int, str]) -> dict[str, str | None]:
    """An address, and what it is called."""
    return {"address": to_hex(address), "name": names.get(address)}


def chain_view(chain_id: int) -> str:
    """A chain's name for people, with the one that is signed."""
    text = visible(chain_text(chain_id))
    return f"{_CHAINS[text]} ({text})" if text in _CHAINS else text


def _addresses(session: Permissions) -> set[int]:
    return {
        *(policy.contract for policy in session.policies),
        *(value for policy in session.policies for rule in policy.rules for value in rule.values),
        *(entry.contract for entry in session.denied),
        *(limit.token for limit in session.limits),
        session.required_caller,
    }


def _names(session: Permissions, names: Mapping[int, str]) -> dict[int, str]:
    """The names that are given, and over them those of the tokens that are the same everywhere."""
    known = {address: token_text(address, "") for address in {*_addresses(session), *names}}
    return {
        **{address: visible(name) for address, name in names.items()},
        **{address: name for address, name in known.items() if name},
    }


def _call(entry: Policy | Denied, names: Mapping[int, str]) -> dict[str, Any]:
    return {
        "contract": address_view(entry.contract, names) if entry.contract else None,
        "entry_point": (entry.name or to_hex(entry.selector)) if entry.selector else None,
        "conditions": [_condition(rule, entry, names) for rule in getattr(entry, "rules", ())],
        "until": entry.until,
    }


def _condition(rule: Rule, entry: Policy | Denied, names: Mapping[int, str]) -> str:
    layout = known_entry_point(entry.selector)
    is_known = layout is not None and layout.has(rule)
    text = rule.describe(names, placed=not is_known)
    if is_known and rule.type == "u256" and token_text(entry.contract, ""):
        # Only for tokens whose decimals are known.
        text += f" ({', '.join(amount_text(value, entry.contract, '') for value in rule.values)})"
    return text
