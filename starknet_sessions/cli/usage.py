"""Files of what was used of limits that an account of another make does not count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starknet_sessions.cli.files import write_json
from starknet_sessions.errors import InvalidInput
from starknet_sessions.felt import to_felt, to_hex
from starknet_sessions.limits import Kind
from starknet_sessions.notation import read_file
from starknet_sessions.session import SignedSession
from starknet_sessions.session_file import open_document
from starknet_sessions.strict_json import parse_json

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from starknet_sessions.dialects.foreign import SignedForeignSession

_SCHEMA, _VERSION = "starknet-sessions/usage", 1


def is_counted_here(session: SignedSession | SignedForeignSession) -> bool:
    """Whether there are limits of which nobody but this package counts what is used."""
    return not isinstance(session, SignedSession) and any(
        limit.kind is not Kind.PER_TRANSACTION for limit in session.limits
    )


def read_usage(path: Path, session: SignedForeignSession) -> dict[int, int]:
    """What was used, per usage key the usage word; nothing where there is no such file yet.

    Raises:
        SessionFileError: The file holds something else.
        InvalidInput: It is of another account, or cannot be read.
    """
    if not path.exists():
        return {}
    document = open_document(parse_json(read_file(path)), _SCHEMA, _VERSION)
    address = document.felt("address")
    used: dict[str, object] = document.take("usage", dict)
    document.finish()
    if address != session.address:
        raise InvalidInput(
            f"{path} is of account {to_hex(address)}, the session of {to_hex(session.address)}.",
            what="--usage",
            fix="Give each account a file of its own.",
        )
    return {
        to_felt(key, f"usage[{i}]"): to_felt(word, f"usage[{i}]")  # type: ignore[arg-type] # read there
        for i, (key, word) in enumerate(used.items())
    }


def read_used(file: Path | None, session: SignedSession | SignedForeignSession) -> dict[int, int] | None:
    """What was used of limits that an account of another make does not count; None: not known.

    Raises:
        InvalidInput: The account counts itself; or the file is of another account, or not usable.
        SessionFileError: It holds something else.
    """
    if isinstance(session, SignedSession):
        if file is not None:
            raise InvalidInput("The account counts itself.", what="--usage", fix="Leave it out.")
        return None
    if file is not None:
        return read_usage(file, session)
    return None if is_counted_here(session) else {}


def write_usage(path: Path, session: SignedForeignSession, usage: Mapping[int, int]) -> None:
    """Keep what was used: in full, or not at all.

    Raises:
        InvalidInput: It cannot be written.
    """
    used = {to_hex(key): to_hex(word) for key, word in usage.items()}
    write_json(
        path,
        {
            "schema": _SCHEMA,
            "schema_version": _VERSION,
            "address": to_hex(session.address),
            "usage": used,
        },
    )
