"""Session keys in the keyring of the operating system: Keychain, Credential Locker, Secret Service, KWallet.

Any program of the same user can ask the keyring, and gets the key once it is unlocked.

These functions ask another process, which may ask the person at the screen: they block. In async code use
`asyncio.to_thread`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from starknet_sessions.errors import (
    InvalidInput,
    KeyNotFound,
    KeyringUnusable,
    KeystoreError,
    MissingExtra,
    require,
)
from starknet_sessions.keys import PublicKey, SessionKey

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend

T = TypeVar("T")


class KeyringStore:
    """Session keys in the system's keyring, by service and public key.

    Backends that keep nothing or keep it in plain text are refused. Others are taken at their word.

    Args:
        service: The name under which the keyring lists the keys.
        backend: A backend of the package keyring; None: the one it chooses for this system.

    Raises:
        MissingExtra: ``starknet-sessions[keyring]`` is not installed.
        KeyringUnusable: There is no keyring that keeps secrets.
        InvalidInput: The service is no text.
    """

    def __init__(self, service: str = "starknet-sessions", *, backend: KeyringBackend | None = None) -> None:
        require(service, str, "service", "Give the service's name.")
        self.service = service
        self._backend = _safe_backend(backend, service)

    def __repr__(self) -> str:
        return f"<KeyringStore {self.service!r} in {_name(self._backend)}>"

    def save(self, key: SessionKey) -> None:
        """Store a key.

        Raises:
            KeyringUnusable: The keyring failed.
            InvalidInput: It is no `SessionKey`.
        """
        require(key, SessionKey, "key", "Give the SessionKey.")
        self._run(
            lambda: self._backend.set_password(self.service, str(key.public), key.export_private()),
        )

    def load(self, public: PublicKey) -> SessionKey:
        """The key of this public key.

        Raises:
            KeyNotFound: The keyring does not have it.
            KeyringUnusable: The keyring failed, or holds something else there.
            InvalidInput: `public` is no `PublicKey`.
        """
        require(public, PublicKey, "public", "Give SessionKey.public, or PublicKey.parse(text).")
        return self._run(lambda: self._key_of(self._backend.get_password(self.service, str(public)), public))

    def delete(self, public: PublicKey) -> None:
        """Remove the key of this public key.

        Raises:
            KeyNotFound: The keyring does not have it.
            KeyringUnusable: The keyring failed.
            InvalidInput: `public` is no `PublicKey`.
        """
        require(public, PublicKey, "public", "Give SessionKey.public, or PublicKey.parse(text).")
        if self._run(lambda: self._backend.get_password(self.service, str(public)) is None):
            raise self._not_found(public)
        self._run(lambda: self._backend.delete_password(self.service, str(public)))

    def _run(self, ask: Callable[[], T]) -> T:
        try:
            return ask()
        except KeystoreError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, its frames and its text may have the key
            name = type(error).__name__
        raise KeyringUnusable(f"{_name(self._backend)} failed with {name}.", location=self.service)

    def _key_of(self, stored: str | None, public: PublicKey) -> SessionKey:
        if stored is None:
            raise self._not_found(public)
        try:
            key = SessionKey.from_private(stored)
        except InvalidInput:
            key = None
        # Tracebacks can show local variables.
        del stored
        if key is None or key.public != public:
            raise KeyringUnusable(
                f"What the keyring holds for {public} is not its private key.",
                location=self.service,
                fix="Remove the entry, and save the key again.",
            )
        return key

    def _not_found(self, public: PublicKey) -> KeyNotFound:
        return KeyNotFound(f"There is no key {public} in the keyring.", location=self.service)


def _safe_backend(backend: KeyringBackend | None, service: str) -> KeyringBackend:
    try:
        import keyring  # noqa: PLC0415 - an extra
        from keyring.backend import KeyringBackend  # noqa: PLC0415
        from keyring.backends.chainer import ChainerBackend  # noqa: PLC0415
    except ImportError as error:
        raise MissingExtra(
            "The system's keyring needs keyring, which is not installed.",
            extra="keyring",
            fix='pip install "starknet-sessions[keyring]".',
        ) from error
    if backend is None:
        try:
            backend = keyring.get_keyring()
        except Exception as error:  # configured by the user: whatever importing and making it raises
            raise KeyringUnusable(f"keyring failed with {type(error).__name__}.", location=service) from error
    require(backend, KeyringBackend, "backend", "Give a backend of the package keyring.")
    # A chain would go on to the next one where one fails, to plain text in the end.
    members = backend.backends if isinstance(backend, ChainerBackend) else [backend]
    for member in members:
        if not _is_unsafe(member):
            return member
    raise KeyringUnusable(f"{_name(backend)} keeps no secrets.", location=service)


def _is_unsafe(backend: KeyringBackend) -> bool:
    from keyring.backend import NullCrypter  # noqa: PLC0415
    from keyring.backends import fail, null  # noqa: PLC0415

    # keyrings.alt, which may not be installed, has two PlaintextKeyring, and classes that derive from them.
    is_plain = any("plaintext" in base.__name__.lower() for base in type(backend).__mro__)
    has_no_cipher = isinstance(getattr(backend, "crypter", None), NullCrypter)
    return is_plain or has_no_cipher or isinstance(backend, fail.Keyring | null.Keyring)


def _name(backend: KeyringBackend) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"
