"""A new session key, stored where nobody reads it by chance; only its public part is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from starknet_sessions.cli.sources import password_of
from starknet_sessions.errors import InvalidInput, SessionsError
from starknet_sessions.felt import to_hex
from starknet_sessions.keyring_store import KeyringStore
from starknet_sessions.keys import SessionKey
from starknet_sessions.keystore import save_key

if TYPE_CHECKING:
    from pathlib import Path

    from starknet_sessions.keys import PublicKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Generated:
    """A key that was made.

    Attributes:
        public: Its public part.
        kind: ``"keystore"`` or ``"keyring"``.
        location: The file, or the keyring's service.
        exit_code: 0.
    """

    public: PublicKey
    kind: str
    location: str
    exit_code: int = 0

    def to_dict(self) -> dict[str, Any]:
        """As JSON data."""
        return {
            "key": self.public.to_dict(),
            "guid": to_hex(self.public.guid),
            "stored": {"kind": self.kind, "location": self.location},
        }

    def render(self) -> str:
        """For people."""
        where = (
            self.location if self.kind == "keystore" else f"the system's keyring, service {self.location!r}"
        )
        return f"Public key     {self.public}\nPrivate key    in {where}"


def generate(keystore: Path | None, *, keyring: bool, service: str, password: str, force: bool) -> Generated:
    """Make a key and store it.

    Raises:
        InvalidInput: It is not clear where.
        KeystoreError: It cannot be stored there.
    """
    if (keystore is not None) == keyring:
        raise InvalidInput(
            "It is not clear where the key goes.",
            what="--keystore",
            fix="Give --keystore FILE, or --keyring.",
        )
    if keystore is None:
        store = KeyringStore(service)
        key = SessionKey.generate()
        store.save(key)
        return Generated(public=key.public, kind="keyring", location=service)
    if keystore.exists() and not force:
        # Before anybody is asked for a password.
        raise InvalidInput(
            f"{keystore} is there already; nothing was done.",
            what="--keystore",
            fix="Give another name; with --force, the key in it is gone.",
        )
    secret = password_of(password, "--password", prompt=f"New password for {keystore}: ", confirm=True)
    key = SessionKey.generate()
    try:
        save_key(keystore, key, secret, overwrite=force)
    except SessionsError:
        raise
    except OSError as error:
        raise InvalidInput(
            f"{keystore} cannot be written: {error.strerror}.",
            what="--keystore",
            fix="Give the name of a file.",
        ) from None
    return Generated(public=key.public, kind="keystore", location=str(keystore))
