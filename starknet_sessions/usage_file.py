"""What was used of limits that an account of another make does not count: checked, and as text to keep."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from starknet_sessions.dialects.foreign import ForeignSession
from starknet_sessions.errors import InvalidInput, SessionFileError, require
from starknet_sessions.felt import to_felt, to_hex
from starknet_sessions.session import chain_text
from starknet_sessions.session_file import open_document
from starknet_sessions.strict_json import felt_at, parse_json

if TYPE_CHECKING:
    from starknet_sessions.session import Session

SCHEMA: Final = "starknet-sessions/usage"
SCHEMA_VERSION: Final = 1

_FIX = "Put back the last text that was kept of it; without any, all that was used before is forgotten."
_OWN_FIX = "Give each account a file of its own."
_SESSION_FIX = "Give a session of an account of another make."


def usage_to_json(session: ForeignSession, usage: Mapping[int, int]) -> str:
    """What was used of the limits of an account's sessions, as JSON text; `usage_from_json` reads it.

    Args:
        session: One of the account's sessions.
        usage: `SessionAccount.usage`.

    Raises:
        InvalidInput: The session is of an account that counts itself, or `usage` has what is no felt.
    """
    used = require_usage(session, usage)
    data = {
        "schema": SCHEMA,
        "schema_version": SCHEMA_VERSION,
        "chain_id": to_hex(session.chain_id),
        "address": to_hex(session.address),
        "usage": {to_hex(key): to_hex(word) for key, word in used.items()},
    }
    return json.dumps(data, indent=2)


def usage_from_json(text: str | bytes, session: ForeignSession) -> dict[int, int]:
    """Read what `usage_to_json` wrote, to give it to the next `SessionAccount` as ``usage``.

    Usage belongs to the account and its tags, so any session of the account reads it. Keep it safe: it can be made less in place.

    Args:
        text: The JSON.
        session: A session of the account that it is of.

    Raises:
        InvalidInput: Neither text nor bytes, or the session is of an account that counts itself.
        SessionFileError: Not JSON, another schema, a value of the wrong type, a key too many or too few; or it is of another
            account or chain. Its ``path`` says where.
    """
    require(session, ForeignSession, "session", _SESSION_FIX)
    try:
        return _read(parse_json(text), session)
    except SessionFileError as error:
        is_general = error.fix == SessionFileError.fix
        raise SessionFileError(
            error.message, path=error.path, fix=_FIX if is_general else error.fix
        ) from error


def _read(data: Any, session: ForeignSession) -> dict[int, int]:
    document = open_document(data, SCHEMA, SCHEMA_VERSION)
    address, chain_id = document.felt("address"), document.felt("chain_id")
    used: dict[str, Any] = document.take("usage", dict)
    document.finish()
    if address != session.address:
        message = f"This is of account {to_hex(address)}, the session of {to_hex(session.address)}."
        raise SessionFileError(message, path="$.address", fix=_OWN_FIX)
    if chain_id != session.chain_id:
        message = f"This is of {chain_text(chain_id)}, the session of {chain_text(session.chain_id)}."
        raise SessionFileError(message, path="$.chain_id", fix=_OWN_FIX)
    words: dict[int, int] = {}
    for i, (name, word) in enumerate(used.items()):
        path = f"$.usage[{i}]"
        key = felt_at(name, path)
        if key in words:
            raise SessionFileError("This key is there twice.", path=path)
        words[key] = felt_at(word, path)
    return words


def require_usage(session: Session | ForeignSession, usage: Mapping[int, int]) -> dict[int, int]:
    """Check what is given as usage of a session's limits.

    Raises:
        InvalidInput: The session's account counts itself; or it is no mapping of felts to felts, all of them ints.
    """
    if not isinstance(session, ForeignSession):
        raise InvalidInput(
            "usage is given, but the session is of our own account, which counts itself.",
            what="usage",
            fix="Leave it out.",
        )
    require(
        usage,
        Mapping,
        "usage",
        "Give the usage of an earlier SessionAccount, or usage_from_json(text, session).",
    )
    for key, word in usage.items():
        _require_felt(key, "key")
        _require_felt(word, "value")
    return dict(usage)


def _require_felt(felt: object, name: str) -> None:
    # As text, which JSON makes of an int, a key would never be found, and nothing would count as used.
    if isinstance(felt, bool) or not isinstance(felt, int):
        raise InvalidInput(
            f"usage has a {name} that is {felt!r:.80}, which is no int.",
            what="usage",
            fix="Keep it as usage_to_json(session, account.usage), and read that with usage_from_json(text, session).",
        )
    to_felt(felt, f"a {name} of usage")
