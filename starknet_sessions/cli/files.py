"""The files that commands read and write. None holds a secret; keys are for keystores."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starknet_sessions.errors import InvalidInput, NotPossible
from starknet_sessions.notation import read_file
from starknet_sessions.session import SignedSession
from starknet_sessions.session_json import load_session

if TYPE_CHECKING:
    from starknet_sessions.dialects.foreign import SignedForeignSession


def read_session(path: Path) -> SignedSession | SignedForeignSession:
    """Read a session file, whatever account it is for.

    Raises:
        SessionFileError: It holds no session.
        InvalidInput: It cannot be read.
    """
    return load_session(read_file(path, most=16 * 2**20))


def read_own_session(path: Path, command: str) -> SignedSession:
    """Read the file of a session of our own account.

    Args:
        path: The file.
        command: What only such accounts can do, for the error.

    Raises:
        NotPossible: It is of an account of another make.
        SessionFileError: It holds no session.
        InvalidInput: It cannot be read.
    """
    session = read_session(path)
    if not isinstance(session, SignedSession):
        raise not_possible(command, session.dialect.name)
    return session


def not_possible(command: str, dialect: str) -> NotPossible:
    """What to raise where an account of another make is asked for what only ours can do."""
    return NotPossible(
        f"Accounts of kind {dialect} cannot do {command!r}.",
        dialect=dialect,
        fix="Their sessions can be revoked, by `revoke SESSION`; for another one, use `create`.",
    )


def check_writable(path: Path, *, force: bool) -> None:
    """Refuse a file that cannot be written, before anything is done that should be written there.

    Raises:
        InvalidInput: There is such a file and `force` is not given, or its folder cannot be written to.
    """
    if path.exists() and not force:
        raise InvalidInput(
            f"{path} is there already; nothing was done.", what="file", fix="Give another name, or --force."
        )
    if path.is_dir() or not os.access(path.parent, os.W_OK):
        raise InvalidInput(f"{path} cannot be written.", what="file", fix="Give the name of a file.")


def write_session(path: Path, session: SignedSession | SignedForeignSession) -> None:
    """Write a session file: in full, or not at all.

    Raises:
        InvalidInput: It cannot be written.
    """
    write_text(path, session.to_json() + "\n")


def write_json(path: Path, data: Any) -> None:
    """Write JSON: in full, or not at all.

    Raises:
        InvalidInput: It cannot be written.
    """
    write_text(path, json.dumps(data, indent=2) + "\n")


def write_text(path: Path, text: str) -> None:
    """Write text: in full, or not at all.

    Raises:
        InvalidInput: It cannot be written.
    """
    try:
        descriptor, name = tempfile.mkstemp(prefix=f".{path.name}-", suffix=".tmp", dir=path.parent)
        temporary = Path(name)
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise InvalidInput(
            f"{path} cannot be written: {error.strerror}.", what="file", fix="Give the name of a file."
        ) from None
