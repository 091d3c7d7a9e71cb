"""Where secrets come from: keystores, files, the environment, the person at the terminal. Never from the command line."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from starknet_py.net.signer.key_pair import KeyPair

from starknet_sessions.cli.exits import KeyRefused
from starknet_sessions.errors import InvalidInput, SessionsError, WrongPassword
from starknet_sessions.keyring_store import KeyringStore
from starknet_sessions.keys import PublicKey, SessionKey
from starknet_sessions.keystore import Password, keystore_public_key, load_key
from starknet_sessions.notation import read_file

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

_SOURCE = re.compile(r"(keystore|file|env):(.+)|(prompt)")
_KEY_FIX = "Give keystore:FILE, file:FILE, env:NAME or prompt."
_PASSWORD_FIX = "Give file:FILE, env:NAME or prompt."  # noqa: S105 - not a password
_ETHEREUM = "crypto"
_MAX_KEYSTORE = 65_536


def owner_key(source: str, password: str, *, whose: str = "owner") -> KeyPair:
    """A private key of an account's owner. Its repr shows the key: print and log nothing of it.

    Args:
        source: ``keystore:FILE``, ``file:FILE``, ``env:NAME`` or ``prompt``.
        password: Source of the keystore's password.
        whose: As of `private_key`.

    Raises:
        KeyRefused: There is no such key. The error has nothing of it.
        SessionsError: A file or a password is not usable.
    """
    return pair_of(private_key(source, password, whose=whose))


def private_key(source: str, password: str, *, whose: str) -> SessionKey:
    """A private key: an owner's, a guardian's, or that of a session.

    Args:
        source: ``keystore:FILE``, ``file:FILE``, ``env:NAME`` or ``prompt``.
        password: Source of the keystore's password.
        whose: ``"owner"``, ``"from"``, ``"guardian"`` or ``"session"``, for the options' names.

    Raises:
        KeyRefused: There is no such key. The error has nothing of it.
        SessionsError: A file or a password is not usable.
    """
    kind, name = _read_source(source, f"--{whose}-key", _KEY_FIX)
    if kind == "keystore":
        return _from_keystore(Path(name), password, whose)
    return _key_of(_secret(kind, name, f"Private key ({whose}): ").reveal().decode(), whose)


def session_key(source: str, password: str, public: PublicKey) -> SessionKey:
    """The private key of a session.

    Args:
        source: As of `private_key`; or ``keyring:SERVICE``, the system's keyring.
        password: Source of the keystore's password.
        public: Its public part.

    Raises:
        KeyRefused: There is none, or another one.
        SessionsError: A file, a password or the keyring is not usable.
    """
    kind, _, service = source.partition(":")
    if kind == "keyring" and service:
        return KeyringStore(service).load(public)
    key = private_key(source, password, whose="session")
    if key.public != public:
        raise KeyRefused(
            f"The key is {key.public}, the session's is {public}.",
            fix="Give the key that the session is for.",
        )
    return key


def pair_of(key: SessionKey) -> KeyPair:
    """A key as starknet-py has it. Its repr shows it: print and log nothing of it."""
    return KeyPair(private_key=int(key.export_private(), 16), public_key=key.public.value)


def password_of(source: str, option: str, *, prompt: str = "Password: ", confirm: bool = False) -> Password:
    """A password.

    Args:
        source: ``file:FILE``, ``env:NAME`` or ``prompt``.
        option: The option that says so, for errors.
        prompt: What to ask.
        confirm: Ask twice.

    Raises:
        SessionsError: It is not there, or not usable.
    """
    kind, name = _read_source(source, option, _PASSWORD_FIX)
    if kind == "keystore":
        raise InvalidInput("A password is in no keystore.", what=option, fix=_PASSWORD_FIX)
    return _secret(kind, name, prompt, confirm=confirm)


def public_key(source: str) -> PublicKey:
    """The public part of a session key: as ``0x…``, or that of ``keystore:FILE``, which needs no password.

    Raises:
        SessionsError: It is none, or the file is not usable.
    """
    kind, _, name = source.partition(":")
    if kind == "keystore" and name:
        return _read(lambda: keystore_public_key(name), name)
    return PublicKey.parse(source)


def _read_source(source: str, option: str, fix: str) -> tuple[str, str]:
    match = _SOURCE.fullmatch(source)
    if match is None:
        # Whoever gave the secret itself must not see it again, in a log perhaps.
        raise InvalidInput(f"{option} does not say where to look.", what=option, fix=fix)
    return match[1] or match[3], match[2] or ""


def _secret(kind: str, name: str, prompt: str, *, confirm: bool = False) -> Password:
    if kind == "file":
        return _read(lambda: Password.from_file(name), name)
    return Password.from_env(name) if kind == "env" else Password.ask(prompt, confirm=confirm)


def _from_keystore(path: Path, password: str, whose: str) -> SessionKey:
    text = read_file(path, what=f"--{whose}-key", most=_MAX_KEYSTORE)
    prompt = f"Password of {path}: "
    if not _is_ethereum(text):
        # First the file, which may be none, and then the password.
        _read(lambda: keystore_public_key(path), str(path))
        given = password_of(password, f"--{whose}-password", prompt=prompt)
        return _read(lambda: load_key(path, given), str(path))
    given = password_of(password, f"--{whose}-password", prompt=prompt)
    key = _decrypt_ethereum(text, given, whose)
    if key is None:
        raise WrongPassword(
            "The password is wrong, or the file is no keystore of a Stark key.", location=str(path)
        )
    return key


def _is_ethereum(text: str) -> bool:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return isinstance(data, dict) and _ETHEREUM in {str(key).lower() for key in data}


def _decrypt_ethereum(text: str, password: Password, whose: str) -> SessionKey | None:
    from eth_keyfile.keyfile import decode_keyfile_json

    try:
        private = decode_keyfile_json(json.loads(text), password.reveal())
        return _key_of(hex(int.from_bytes(private, "big")), whose)
    except Exception:  # noqa: BLE001 - whatever a broken file makes it raise; its frames may have the key
        return None


def _key_of(text: str, whose: str) -> SessionKey:
    try:
        return SessionKey.from_private(text.strip())
    except InvalidInput:
        pass
    # Outside the handler, so that it carries no frame that has the key.
    del text
    raise KeyRefused(
        f"What is there for --{whose}-key is no private key.",
        fix="It must be 0x and hex digits, from 1 to below the order of the Stark curve.",
    )


def _read(read: Callable[[], T], name: str) -> T:
    """What a file gives; one that is not there is wrong usage, as for every other file."""
    try:
        return read()
    except SessionsError:
        raise  # some are OSErrors too
    except OSError as error:
        raise InvalidInput(
            f"{name} cannot be read: {error.strerror}.",
            what="file",
            fix="Give the name of a file that is there.",
        ) from None
