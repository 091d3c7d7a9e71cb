"""Reading a signed session from JSON, whatever account it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starknet_sessions.dialects import FOREIGN, foreign_file
from starknet_sessions.session import SignedSession
from starknet_sessions.strict_json import parse_json

if TYPE_CHECKING:
    from starknet_sessions.dialects.foreign import SignedForeignSession


def load_session(text: str | bytes) -> SignedSession | SignedForeignSession:
    """Read what ``to_json`` of a signed session wrote. The hashes are computed again and compared.

    Raises:
        InvalidInput: Neither text nor bytes.
        SessionFileError: Not JSON, an unknown schema or dialect, a value of the wrong type, a key too many or too few, or
            hashes that are not those of the contents. Its ``path`` says where.
    """
    data = parse_json(text)
    if isinstance(data, dict) and data.get("schema") == foreign_file.SCHEMA:
        return foreign_file.read_foreign_session(data, FOREIGN)
    return SignedSession.from_dict(data)
