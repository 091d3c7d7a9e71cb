"""A signed session on an account of another make as JSON data: what is written, and how strictly it is read."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from starknet_sessions.dialects.binding import require_enforceable
from starknet_sessions.dialects.foreign import SignedForeignSession
from starknet_sessions.errors import SessionFileError
from starknet_sessions.felt import to_hex
from starknet_sessions.session_file import FOREIGN_SCHEMA, open_document, read_terms, require_hashes
from starknet_sessions.strict_json import errors_at

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starknet_sessions.dialects.foreign import ForeignDialect, ForeignSession

SCHEMA: Final = FOREIGN_SCHEMA
SCHEMA_VERSION: Final = 1

# In the order in which each is made of the one before, so that a difference tells which part was changed.
_HASHES = ("root", "message_hash")
# As many as a felt surely holds.
_HASH_BITS = 250


def write_foreign_session(session: SignedForeignSession) -> dict[str, Any]:
    """A signed session as JSON data, public all of it."""
    return {
        "schema": SCHEMA,
        "schema_version": SCHEMA_VERSION,
        **_terms(session),
        **{name: to_hex(getattr(session, name)) for name in _HASHES},
        "owner_guid": to_hex(session.owner_guid),
        "authorization": [to_hex(felt) for felt in session.authorization],
    }


def terms_hash(session: ForeignSession) -> int:
    """The upper 250 bits of SHA-256 over all terms of a session, those that only this package enforces included."""
    text = json.dumps(_terms(session), sort_keys=True, separators=(",", ":"))
    return int.from_bytes(sha256(text.encode()).digest()) >> (256 - _HASH_BITS)


def _terms(session: ForeignSession) -> dict[str, Any]:
    return {
        "dialect": session.dialect.name,
        "chain_id": to_hex(session.chain_id),
        "address": to_hex(session.address),
        "enforce": session.enforce,
        "tag": session.tag,
        "key": session.key.to_dict(),
        "valid_after": session.valid_after,
        "expires": session.expires,
        "policies": [policy.to_dict() for policy in session.policies],
        "denied": [entry.to_dict() for entry in session.denied],
        "limits": [limit.to_dict() for limit in session.limits],
        "metadata": session.metadata,
        "guardian_guid": to_hex(session.guardian_guid),
    }


def read_foreign_session(data: object, dialects: Mapping[str, ForeignDialect]) -> SignedForeignSession:
    """Read what `write_foreign_session` gave, and compare its hashes with those of the contents.

    What the account does not know is in neither hash: whoever can write the file can change it.

    Args:
        data: JSON data.
        dialects: The dialects that are known, by name.

    Raises:
        SessionFileError: An unknown schema or dialect, a value of the wrong type, a key too many or too few, what the account
            does not enforce and the session does not leave to this package, or hashes that are not those of the contents. Its
            ``path`` says where.
    """
    document = open_document(data, SCHEMA, SCHEMA_VERSION)
    name = document.take("dialect", str)
    if name not in dialects:
        raise SessionFileError(
            f"The dialect is {name!r:.80}; this package knows {', '.join(dialects)}.",
            path="$.dialect",
            fix="Upgrade starknet-sessions, if the file comes from a newer one.",
        )
    stored = {hashed: document.felt(hashed) for hashed in _HASHES}
    terms = {
        **read_terms(document),
        "enforce": document.take("enforce", str),
        **{guid: document.felt(guid) for guid in ("guardian_guid", "owner_guid")},
    }
    document.finish()
    with errors_at("$."):
        session = SignedForeignSession(**terms, dialect=dialects[name])
        require_enforceable(session)
    require_hashes(session, stored)
    return session
