"""Reading a signed session from JSON, whatever account it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starknet_sessions.dialects import FOREIGN, foreign_file
from starknet_sessions.errors import SessionFileError
from starknet_sessions.felt import to_felt
from starknet_sessions.session import SignedSession
from starknet_sessions.strict_json import parse_json

if TYPE_CHECKING:
    from starknet_sessions.dialects.foreign import SignedForeignSession


def load_session(
    text: str | bytes, *, expected: int | str | None = None
) -> SignedSession | SignedForeignSession:
    """Read what ``to_json`` of a signed session wrote. The hashes are computed again and compared.

    They are over what the owner signed. On our own account these are all terms; on an account of another make they are not the
    terms that only this package enforces. There an edited file can lack rules, limits, denied entries, a beginning or ends of
    policies, or have another tag, and reads well: keep the file as safe as the session key, or give `expected`.

    Args:
        text: The JSON.
        expected: What was kept elsewhere of the session that it should be, beside its key: `ForeignSession.terms_hash` of one on
            an account of another make, ``message_hash`` of one on ours. None: any session is read.

    Raises:
        InvalidInput: Neither text nor bytes, or `expected` is no hash.
        SessionFileError: Not JSON, an unknown schema or dialect, a value of the wrong type, a key too many or too few, hashes
            that are not those of the contents, or another session than the expected one. Its ``path`` says where.
    """
    wanted = None if expected is None else to_felt(expected, "expected")
    data = parse_json(text)
    session: SignedSession | SignedForeignSession
    if isinstance(data, dict) and data.get("schema") == foreign_file.SCHEMA:
        session = foreign_file.read_foreign_session(data, FOREIGN)
        found = session.terms_hash
    else:
        session = SignedSession.from_dict(data)
        found = session.message_hash
    if wanted is not None and found != wanted:
        raise SessionFileError("The terms are not those of the session that was expected.")
    return session
