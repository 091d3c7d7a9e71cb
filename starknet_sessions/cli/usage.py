"""Files of what was used of limits that an account of another make does not count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starknet_sessions.cli.files import write_text
from starknet_sessions.errors import InvalidInput
from starknet_sessions.limits import Kind
from starknet_sessions.notation import read_file
from starknet_sessions.session import SignedSession
from starknet_sessions.usage_file import usage_from_json, usage_to_json

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from starknet_sessions.dialects.foreign import SignedForeignSession


def is_counted_here(session: SignedSession | SignedForeignSession) -> bool:
    """Whether there are limits of which nobody but this package counts what is used."""
    return not isinstance(session, SignedSession) and any(
        limit.kind is not Kind.PER_TRANSACTION for limit in session.limits
    )


def read_usage(path: Path, session: SignedForeignSession) -> dict[int, int]:
    """What was used, per usage key the usage word; nothing where there is no such file yet.

    Raises:
        SessionFileError: The file holds something else, or is of another account.
        InvalidInput: It cannot be read.
    """
    return usage_from_json(read_file(path), session) if path.exists() else {}


def read_used(file: Path | None, session: SignedSession | SignedForeignSession) -> dict[int, int] | None:
    """What was used of limits that an account of another make does not count; None: not known.

    Raises:
        InvalidInput: The account counts itself; or the file cannot be read.
        SessionFileError: It holds something else, or is of another account.
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
    write_text(path, usage_to_json(session, usage) + "\n")
