# ruff: noqa: N818 - errors are named after what happened
"""Keys that cannot be stored or read."""

from __future__ import annotations

from starknet_sessions.errors.base import SessionsError


class KeystoreError(SessionsError):
    """A session key could not be stored or read. No such error contains a key or a password.

    Attributes:
        location: The file, or the service in the keyring.
    """

    code = "keystore/error"
    fix = "Look at the message."

    def __init__(self, message: str, *, location: str = "", fix: str | None = None) -> None:
        super().__init__(message, fix=fix)
        self.location = location

    def __str__(self) -> str:
        where = f"{self.location}: " if self.location else ""
        return f"{self.code}: {where}{self.message} {self.fix}"


class InvalidKeystore(KeystoreError):
    """The file is not a keystore of this package, or does not hold together.

    Attributes:
        path: Where in the document: ``$.kdf.salt``.
    """

    code = "keystore/invalid"
    fix = "Give the file that save_key wrote; do not edit it."

    def __init__(self, message: str, *, path: str = "$", location: str = "", fix: str | None = None) -> None:
        super().__init__(message, location=location, fix=fix)
        self.path = path

    def __str__(self) -> str:
        where = f"{self.location}: " if self.location else ""
        return f"{self.code}: {where}at {self.path}: {self.message} {self.fix}"


class UnsupportedKeystore(InvalidKeystore):
    """The keystore is of another version, or asks for what this package does not do.

    Attributes:
        path: Where in the document.
    """

    code = "keystore/unsupported"
    fix = "Upgrade starknet-sessions, if the file comes from a newer one."


class WrongPassword(KeystoreError):
    """The password is wrong or the file was changed: the two cannot be told apart."""

    code = "keystore/wrong-password"
    fix = "Try the password again; if it is the right one, take the file from a backup."


class NoPassword(KeystoreError):
    """No password could be had from where it was to come from."""

    code = "keystore/no-password"
    fix = "Give the password in a file or an environment variable."


class KeystoreExists(KeystoreError, FileExistsError):
    """There is a file of this name; nothing was written."""

    code = "keystore/exists"
    fix = "Choose another name, or give overwrite=True: the key in that file is then gone."


class ExposedFile(KeystoreError, PermissionError):
    """Other users of this computer have access to a file that is to be secret.

    Attributes:
        mode: The file's permission bits.
    """

    code = "keystore/exposed"
    fix = "Take the permissions of group and others away: chmod 600."

    def __init__(
        self, message: str, *, mode: int | None = None, location: str = "", fix: str | None = None
    ) -> None:
        super().__init__(message, location=location, fix=fix)
        self.mode = mode


class KeyringUnusable(KeystoreError):
    """The system has no keyring that keeps secrets, or the keyring failed."""

    code = "keyring/unusable"
    fix = "Unlock or install the system's keyring, or use a keystore file."


class KeyNotFound(KeystoreError, LookupError):
    """The keyring has no such key."""

    code = "keyring/not-found"
    fix = "Check the service and the public key."
