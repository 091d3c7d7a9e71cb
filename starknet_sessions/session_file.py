"""A signed session as JSON data: what is written, and how strictly it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

from starknet_sessions.denied import Denied
from starknet_sessions.errors import SessionFileError
from starknet_sessions.felt import to_hex
from starknet_sessions.keys import PublicKey
from starknet_sessions.limits import Limit
from starknet_sessions.policy import Policy
from starknet_sessions.strict_json import ObjectReader, errors_at, felt_at

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

T = TypeVar("T")

SCHEMA: Final = "starknet-sessions/session"
FOREIGN_SCHEMA: Final = "starknet-sessions/foreign-session"
"""Of a session on an account of another make; see `starknet_sessions.dialects.foreign_file`."""

SCHEMA_VERSION: Final = 2

# In the order in which each is made of the one before, so that a difference tells which part was changed.
_HASHES = ("root", "hash", "message_hash")


def write_session(session: Any) -> dict[str, Any]:
    """A `SignedSession` as JSON data, public all of it."""
    return {
        "schema": SCHEMA,
        "schema_version": SCHEMA_VERSION,
        "chain_id": to_hex(session.chain_id),
        "address": to_hex(session.address),
        "epoch": session.epoch,
        "tag": session.tag,
        "version": session.version,
        "key": session.key.to_dict(),
        "valid_after": session.valid_after,
        "expires": session.expires,
        "policies": [policy.to_dict() for policy in session.policies],
        "denied": [entry.to_dict() for entry in session.denied],
        "limits": [limit.to_dict() for limit in session.limits],
        "required_caller": to_hex(session.required_caller),
        "metadata": session.metadata,
        **{name: to_hex(getattr(session, name)) for name in _HASHES},
        "authorization": [to_hex(felt) for felt in session.authorization],
    }


def read_session(data: object, make: Callable[..., T]) -> T:
    """Read what `write_session` gave, and compare its hashes with those of the contents.

    Args:
        data: JSON data.
        make: Makes the session of its parts, by their names.

    Raises:
        SessionFileError: An unknown schema, a value of the wrong type, a key too many or too few, or hashes that
            are not those of the contents. Its ``path`` says where.
    """
    document = open_document(data, SCHEMA, SCHEMA_VERSION)
    stored = {name: document.felt(name) for name in _HASHES}
    terms = {
        **read_terms(document),
        "required_caller": document.felt("required_caller"),
        **{name: document.take(name, int) for name in ("epoch", "version")},
    }
    document.finish()
    with errors_at("$."):
        session = make(**terms)
    require_hashes(session, stored)
    return session


def open_document(data: object, schema: str, schema_version: int) -> ObjectReader:
    """Begin to read a document of a schema.

    Raises:
        SessionFileError: It is none, or of another schema or version.
    """
    document = ObjectReader(data, "$")
    found = document.take("schema", str)
    if found != schema:
        is_signed = {found, schema} == {SCHEMA, FOREIGN_SCHEMA}
        fix = "Read it with load_session(text), which reads sessions of all accounts." if is_signed else None
        raise SessionFileError(f"The schema is {found!r:.80}, not {schema!r}.", path="$.schema", fix=fix)
    version = document.take("schema_version", int)
    if version != schema_version:
        raise SessionFileError(
            f"The schema version is {version}; this package knows {schema_version}.",
            path="$.schema_version",
            fix="Upgrade starknet-sessions."
            if version > schema_version
            else "Have the owner sign the session again.",
        )
    return document


def read_terms(document: ObjectReader) -> dict[str, Any]:
    """What a signed session on any account has: who may do what until when, where, and the authorization.

    Raises:
        SessionFileError: A value is missing, or of the wrong type.
    """
    authorization = document.take("authorization", list)
    return {
        "key": _read_key(document.take("key", dict)),
        "policies": _entries(document, "policies", _read_policy),
        "denied": _entries(document, "denied", _read_denied),
        "limits": _entries(document, "limits", _read_limit),
        "authorization": tuple(
            felt_at(felt, f"$.authorization[{i}]") for i, felt in enumerate(authorization)
        ),
        **{name: document.felt(name) for name in ("chain_id", "address")},
        **{name: document.take(name, int) for name in ("valid_after", "expires")},
        **{name: document.take(name, str) for name in ("tag", "metadata")},
    }


def require_hashes(session: object, stored: Mapping[str, int]) -> None:
    """Compare hashes that were stored with a session with those of its contents.

    Raises:
        SessionFileError: One differs.
    """
    for name, hashed in stored.items():
        if getattr(session, name) != hashed:
            raise SessionFileError(f"This {name} is not that of the contents.", path=f"$.{name}")


def _entries(document: ObjectReader, name: str, read: Callable[[Any, str], T]) -> tuple[T, ...]:
    return tuple(read(entry, f"$.{name}[{i}]") for i, entry in enumerate(document.take(name, list)))


def _read_key(data: Mapping[str, Any]) -> PublicKey:
    reader = ObjectReader(data, "$.key")
    value, scheme = reader.felt("public_key"), reader.take("scheme", str)
    reader.finish()
    with errors_at("$.key."):
        return PublicKey(value=value, scheme=scheme)  # type: ignore[arg-type] # checked there


def _read_policy(data: Any, path: str) -> Policy:
    reader = ObjectReader(data, path)
    reader.take("contract", str)
    reader.take("selector", str)
    reader.optional("name", str)
    reader.optional("until", int)
    reader.optional("rules", list)
    reader.finish()
    with errors_at(f"{path}."):
        return Policy.from_dict(data)


def _read_denied(data: Any, path: str) -> Denied:
    reader = ObjectReader(data, path)
    reader.take("contract", str)
    reader.take("selector", str)
    reader.optional("name", str)
    reader.optional("until", int)
    reader.finish()
    with errors_at(f"{path}."):
        return Denied.from_dict(data)


def _read_limit(data: Any, path: str) -> Limit:
    reader = ObjectReader(data, path)
    for name in ("resource", "kind", "amount"):
        reader.take(name, str)
    reader.optional("token", str)
    # Limit itself checks the others, and that there is nothing else.
    with errors_at(f"{path}."):
        return Limit.from_dict(data)
