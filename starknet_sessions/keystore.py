"""Session keys at rest: a file that a password opens.

A keystore is JSON::

    {
      "schema": "starknet-sessions/keystore",
      "schema_version": 1,
      "key": {"scheme": "stark", "public_key": "0x…"},
      "kdf": {"name": "scrypt", "n": 131072, "r": 8, "p": 1, "salt": "…"},
      "cipher": {"name": "aes-256-gcm", "nonce": "…"},
      "ciphertext": "…"
    }

scrypt makes a key of the password (NFKC, UTF-8) and the salt; AES-256-GCM encrypts with it the private key, 32 bytes, the
most significant first. Its associated data is the document without ``ciphertext``, as JSON with sorted keys, no spaces,
and the public key in lower case without padding. So nothing in the file can be changed without notice; but only who
has the password notices.

A file is written as 0600 and put in place as a whole; where files have modes, one that others have access to is not read.

Neither passwords nor private keys are in any ``repr``, error or local variable of this module. They are in the memory
of the process: Python cannot wipe it.
"""

from __future__ import annotations

import asyncio
import getpass
import hashlib
import json
import os
import re
import secrets
import shlex
import stat
import sys
import tempfile
import unicodedata
import warnings
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, SupportsIndex

from starknet_sessions.errors import (
    ExposedFile,
    InvalidInput,
    InvalidKeystore,
    KeystoreError,
    KeystoreExists,
    MissingExtra,
    NoPassword,
    SessionFileError,
    SessionsError,
    UnsupportedKeystore,
    WrongPassword,
    require,
)
from starknet_sessions.keys import PublicKey, SessionKey
from starknet_sessions.strict_json import ObjectReader, errors_at, parse_json

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

SCHEMA = "starknet-sessions/keystore"
SCHEMA_VERSION = 1

# Of a keystore there are 600 bytes.
_MAX_FILE = 16_384
# n * r * p: four times the default, which is 512 MiB and some seconds. A file may come from anybody.
_MAX_WORK = 2**22
_MAX_R_OR_P = 64
_SALT_LENGTH = 32
_NONCE_LENGTH = 12
_CIPHERTEXT_LENGTH = 32 + 16
_HAS_MODES = os.name == "posix"
_OF_OTHERS = stat.S_IRWXG | stat.S_IRWXO


class Password:
    """A password that nothing prints. Not empty; the same however its accents are composed.

    Args:
        text: The password, from wherever you have it. Not from the command line: every user of the computer sees that.

    Raises:
        InvalidInput: It is empty, or no text.
    """

    __slots__ = ("__secret",)

    __secret: bytes

    def __init__(self, text: str) -> None:
        problem = None
        try:
            require(text, str, "password", "Give the password as text.")
            object.__setattr__(self, "_Password__secret", unicodedata.normalize("NFKC", text).encode())
        except InvalidInput as error:
            problem = error.message
        except UnicodeEncodeError:
            problem = "The password is not text."
        else:
            problem = None if text else "The password is empty."
        # Tracebacks can show local variables; so this is outside the handlers, too, whose errors have the text.
        del text
        if problem:
            raise InvalidInput(problem, what="password", fix="Give a password of at least one character.")

    @classmethod
    def from_file(cls, path: str | os.PathLike[str]) -> Password:
        """The first line of a file, without its end.

        Raises:
            ExposedFile: Others have access to it.
            InvalidInput: The line is empty or not UTF-8, or the file is too long.
            OSError: It cannot be read.
        """
        too_long = InvalidInput(f"The password's file has more than {_MAX_FILE} bytes.", what="password")
        return cls(_first_line(_read_private(path, too_long)))

    @classmethod
    def from_env(cls, name: str) -> Password:
        """The value of an environment variable. Child processes inherit it, and root can read it.

        Raises:
            NoPassword: There is no such variable.
            InvalidInput: It is empty, or not UTF-8.
        """
        if name not in os.environ:
            raise NoPassword(f"There is no environment variable {name}.", location=name, fix=f"Set {name}.")
        return cls(os.environ[name])

    @classmethod
    def ask(cls, prompt: str = "Password: ", *, confirm: bool = False) -> Password:
        """Ask the person at the terminal, without echo. Waits for them, and blocks: see `asyncio.to_thread`.

        Args:
            prompt: What to ask.
            confirm: Ask twice, for a new password.

        Raises:
            NoPassword: There is no terminal, it shows what is typed, or nothing was typed.
            InvalidInput: The password is empty, or the second is another one.
        """
        password = cls._typed(prompt)
        if confirm and cls._typed("The same again: ").reveal() != password.reveal():
            raise InvalidInput("The two passwords differ.", what="password", fix="Try again.")
        return password

    @classmethod
    def _typed(cls, prompt: str) -> Password:
        # Without a terminal getpass would read standard input, and show what is typed.
        if sys.stdin is None or not sys.stdin.isatty():
            raise NoPassword("There is no terminal to ask for the password.", location="standard input")
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error", getpass.GetPassWarning)
                return cls(getpass.getpass(prompt))
        except getpass.GetPassWarning:
            problem = "The terminal would show the password."
        except EOFError:
            problem = "No password was typed."
        raise NoPassword(problem, location="standard input")

    def reveal(self) -> bytes:
        """The password, in the form that keys are made of."""
        return self.__secret

    def __repr__(self) -> str:
        return "<Password, hidden>"

    def __format__(self, format_spec: str) -> str:
        return format(repr(self), format_spec)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"A Password does not change; {name} cannot be set.")

    def __reduce_ex__(self, protocol: SupportsIndex) -> NoReturn:
        msg = "A Password is not copied or pickled."
        raise TypeError(msg)

    def __getstate__(self) -> NoReturn:
        msg = "A Password is not turned into data."
        raise TypeError(msg)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScryptCost:
    """What it takes to try one password. The default: 128 MiB and 0.5 s on a small computer.

    Attributes:
        n: Cost; a power of two.
        r: Block size, up to 64. Memory is 128 * n * r bytes.
        p: Repetitions, up to 64.

    Raises:
        InvalidInput: scrypt is not defined for these, or n * r * p is above 2^22: 512 MiB and some seconds.
    """

    n: int = 2**17
    r: int = 8
    p: int = 1

    def __post_init__(self) -> None:
        for name in ("n", "r", "p"):
            value = getattr(self, name)
            require(value, int, name, "Give a whole number.", but=bool)
            least, most = (2, _MAX_WORK) if name == "n" else (1, _MAX_R_OR_P)
            if not least <= value <= most:
                raise InvalidInput(
                    f"{name} of scrypt is out of range.", what=name, fix=f"Give {least} to {most}."
                )
        if self.n & (self.n - 1) or self.n.bit_length() > 16 * self.r:
            raise InvalidInput(
                f"n of scrypt is {self.n}.", what="n", fix="Give a power of two, below 2^(16 r)."
            )
        if self.n * self.r * self.p > _MAX_WORK:
            raise InvalidInput(
                f"scrypt would take too long: n * r * p is {self.n * self.r * self.p}.",
                what="n",
                fix=f"Give at most {_MAX_WORK}.",
            )

    @property
    def memory(self) -> int:
        """Bytes that scrypt takes."""
        return 128 * self.r * (self.n + self.p + 2)


def save_key(
    path: str | os.PathLike[str],
    key: SessionKey,
    password: Password | str,
    *,
    overwrite: bool = False,
    cost: ScryptCost | None = None,
) -> None:
    """Write a key to a keystore file. Takes half a second, and 128 MiB; `save_key_async` does not block.

    The file is there in full or not at all, and only its owner can read it.

    Args:
        path: The file.
        key: What to store.
        password: What opens it.
        overwrite: Replace a file of this name. A key in it is gone then.
        cost: What it takes to try a password; None: `ScryptCost()`.

    Raises:
        KeystoreExists: There is a file of this name.
        InvalidInput: The key is no `SessionKey`, or the password is not usable.
        MissingExtra: ``starknet-sessions[keystore]`` is not installed.
        KeystoreError: There is not enough memory.
        OSError: The file cannot be written.
    """
    try:
        password = password if isinstance(password, Password) else Password(password)
    except InvalidInput:
        # Tracebacks can show local variables, and a mistyped password is still most of a password.
        del password
        raise
    path = _as_path(path)
    require(key, SessionKey, "key", "Give the SessionKey.")
    require(cost, (ScryptCost, type(None)), "cost", "Give ScryptCost(…).")
    # Early, as a courtesy: the answer that counts is that of `_write`.
    if not overwrite and os.path.lexists(path):
        raise _exists(path)
    _write(path, _encrypt(key, password, cost or ScryptCost(), str(path)), overwrite=overwrite)


def load_key(path: str | os.PathLike[str], password: Password | str) -> SessionKey:
    """Read a key from a keystore file. Takes half a second, and 128 MiB; `load_key_async` does not block.

    Raises:
        WrongPassword: The password is wrong, or the file was changed: the two cannot be told apart.
        InvalidKeystore: The file is no keystore; as `UnsupportedKeystore`: of another version, or of a cost too high.
        ExposedFile: Others have access to the file.
        InvalidInput: The password is not usable.
        MissingExtra: ``starknet-sessions[keystore]`` is not installed.
        KeystoreError: There is not enough memory.
        OSError: The file cannot be read.
    """
    try:
        password = password if isinstance(password, Password) else Password(password)
    except InvalidInput:
        del password
        raise
    path = _as_path(path)
    return _decrypt(_read_document(path), password, str(path))


def keystore_public_key(path: str | os.PathLike[str]) -> PublicKey:
    """The public key of a keystore file, without its password. That it is the key's, only `load_key` makes sure.

    Raises:
        InvalidKeystore: The file is no keystore; as `UnsupportedKeystore`: of another version, or of a cost too high.
        ExposedFile: Others have access to the file.
        OSError: The file cannot be read.
    """
    return _read_document(_as_path(path)).public


async def save_key_async(
    path: str | os.PathLike[str],
    key: SessionKey,
    password: Password | str,
    *,
    overwrite: bool = False,
    cost: ScryptCost | None = None,
) -> None:
    """As `save_key`, in a thread. If cancelled, the file may be there later: in full, or not at all.

    Raises:
        SessionsError: As `save_key`.
        OSError: The file cannot be written.
    """
    try:
        password = password if isinstance(password, Password) else Password(password)
    except InvalidInput:
        del password
        raise
    await asyncio.to_thread(save_key, path, key, password, overwrite=overwrite, cost=cost)


async def load_key_async(path: str | os.PathLike[str], password: Password | str) -> SessionKey:
    """As `load_key`, in a thread.

    Raises:
        SessionsError: As `load_key`.
        OSError: The file cannot be read.
    """
    try:
        password = password if isinstance(password, Password) else Password(password)
    except InvalidInput:
        del password
        raise
    return await asyncio.to_thread(load_key, path, password)


#
# Encryption
#


@dataclass(frozen=True, slots=True, kw_only=True)
class _Document:
    public: PublicKey
    cost: ScryptCost
    salt: bytes
    nonce: bytes
    ciphertext: bytes = b""

    def header(self) -> dict[str, Any]:
        """All that is in the file in the clear."""
        cost = {"n": self.cost.n, "r": self.cost.r, "p": self.cost.p}
        return {
            "schema": SCHEMA,
            "schema_version": SCHEMA_VERSION,
            "key": self.public.to_dict(),
            "kdf": {"name": "scrypt", **cost, "salt": self.salt.hex()},
            "cipher": {"name": "aes-256-gcm", "nonce": self.nonce.hex()},
        }

    def associated_data(self) -> bytes:
        return json.dumps(self.header(), sort_keys=True, separators=(",", ":")).encode()


def _encrypt(key: SessionKey, password: Password, cost: ScryptCost, location: str) -> str:
    document = _Document(
        public=key.public,
        cost=cost,
        salt=secrets.token_bytes(_SALT_LENGTH),
        nonce=secrets.token_bytes(_NONCE_LENGTH),
    )
    ciphertext = _cipher(document, password, location).encrypt(
        document.nonce, int(key.export_private(), 16).to_bytes(32, "big"), document.associated_data()
    )
    return json.dumps({**document.header(), "ciphertext": ciphertext.hex()}, indent=2) + "\n"


def _decrypt(document: _Document, password: Password, location: str) -> SessionKey:
    cipher = _cipher(document, password, location)
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - an extra, which is there now

    try:
        key = SessionKey.from_private(
            int.from_bytes(
                cipher.decrypt(document.nonce, document.ciphertext, document.associated_data()), "big"
            )
        )
    except InvalidTag:
        refusal: KeystoreError = WrongPassword(
            "The password is wrong or the file was changed: the two cannot be told apart.", location=location
        )
    except InvalidInput:
        refusal = InvalidKeystore("This holds no private key.", path="$.ciphertext", location=location)
    else:
        if key.public == document.public:
            return key
        refusal = InvalidKeystore(
            f"The key in this file is {key.public}.", path="$.key.public_key", location=location
        )
    raise refusal


def _cipher(document: _Document, password: Password, location: str) -> AESGCM:
    try:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise MissingExtra(
            "Keystore files need cryptography, which is not installed.",
            extra="keystore",
            fix='pip install "starknet-sessions[keystore]".',
        ) from error
    cost = document.cost
    try:
        # Python's own: cryptography's, before version 50, stops all threads meanwhile, and so the event loop.
        return AESGCM(
            hashlib.scrypt(
                password.reveal(),
                salt=document.salt,
                n=cost.n,
                r=cost.r,
                p=cost.p,
                maxmem=cost.memory,
                dklen=32,
            )
        )
    except (MemoryError, ValueError):  # which of them depends on OpenSSL
        problem = f"scrypt failed; it needs {cost.memory // 2**20 + 1} MiB of memory."
    raise KeystoreError(problem, location=location, fix="Free some memory, then try again.")


#
# Reading
#


def _read_document(path: Path) -> _Document:
    too_long = InvalidKeystore(f"This has more than {_MAX_FILE} bytes.", location=str(path))
    try:
        # The contents are in no local variable: they may be a private key, given by mistake.
        return _parse(parse_json(_read_private(path, too_long)), str(path))
    except SessionFileError as error:
        refusal = InvalidKeystore(error.message, path=error.path, location=str(path))
    except InvalidKeystore as error:
        refusal = error.with_traceback(None)
        # Of an InvalidInput about the cost; its frames have the contents as well.
        refusal.__context__ = None
    # Outside the handlers, so that it does not carry the frames below, which have the contents.
    raise refusal


def _parse(data: object, location: str) -> _Document:
    document = ObjectReader(data, "$")
    if document.take("schema", str) != SCHEMA:
        raise InvalidKeystore(f"The schema is not {SCHEMA!r}.", path="$.schema", location=location)
    version = document.take("schema_version", int)
    if version != SCHEMA_VERSION:
        raise UnsupportedKeystore(
            f"The schema version is {version}; this package knows {SCHEMA_VERSION}.",
            path="$.schema_version",
            location=location,
        )
    key = ObjectReader(document.take("key", dict), "$.key")
    kdf = ObjectReader(document.take("kdf", dict), "$.kdf")
    cipher = ObjectReader(document.take("cipher", dict), "$.cipher")
    for reader, path, name, known in (
        (key, "$.key", "scheme", "stark"),
        (kdf, "$.kdf", "name", "scrypt"),
        (cipher, "$.cipher", "name", "aes-256-gcm"),
    ):
        if reader.take(name, str) != known:
            raise UnsupportedKeystore(
                f"This package knows {known!r} only.", path=f"{path}.{name}", location=location
            )
    n, r, p = (kdf.take(name, int) for name in ("n", "r", "p"))
    try:
        cost = ScryptCost(n=n, r=r, p=p)
    except InvalidInput as error:
        raise UnsupportedKeystore(
            error.message,
            path=f"$.kdf.{error.what}",
            location=location,
            fix="Do not use this file: save_key did not write it.",
        ) from None
    with errors_at("$.key."):
        public = PublicKey.parse(key.take("public_key", str))
    parsed = _Document(
        public=public,
        cost=cost,
        salt=_bytes_at(kdf, "salt", "$.kdf.salt", _SALT_LENGTH),
        nonce=_bytes_at(cipher, "nonce", "$.cipher.nonce", _NONCE_LENGTH),
        ciphertext=_bytes_at(document, "ciphertext", "$.ciphertext", _CIPHERTEXT_LENGTH),
    )
    for reader in (key, kdf, cipher, document):
        reader.finish()
    return parsed


def _bytes_at(reader: ObjectReader, name: str, path: str, length: int) -> bytes:
    text = reader.take(name, str)
    if not re.fullmatch(f"[0-9a-f]{{{2 * length}}}", text):
        raise SessionFileError(f"This should be {length} bytes, as lower-case hex digits.", path=path)
    return bytes.fromhex(text)


def _read_private(path: str | os.PathLike[str], too_long: SessionsError) -> bytes:
    path = _as_path(path)
    with path.open("rb") as file:
        mode = stat.S_IMODE(os.fstat(file.fileno()).st_mode)
        if _HAS_MODES and mode & _OF_OTHERS:
            raise ExposedFile(
                f"Others have access to this file, its mode is {mode:04o}.",
                mode=mode,
                location=str(path),
                fix=f"Run: chmod 600 {shlex.quote(str(path))}",
            )
        contents = file.read(_MAX_FILE + 1)
    if len(contents) > _MAX_FILE:
        del contents
        raise too_long
    return contents


def _first_line(contents: bytes) -> str:
    # What is not UTF-8 becomes a character that `Password` refuses.
    return contents.decode("utf-8-sig", "surrogateescape").split("\n")[0].removesuffix("\r")


#
# Writing
#


def _write(path: Path, text: str, *, overwrite: bool) -> None:
    # mkstemp makes a new file, with mode 0600.
    descriptor, name = tempfile.mkstemp(prefix=".keystore-", suffix=".tmp", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if overwrite:
            temporary.replace(path)
        else:
            _put(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    _sync_folder(path.parent)


def _put(temporary: Path, path: Path) -> None:
    """Move to a name that is free. Not by a hard link, which many file systems lack: the name is taken first."""
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        raise _exists(path) from None
    try:
        temporary.replace(path)
    except BaseException:
        path.unlink()
        raise


def _sync_folder(folder: Path) -> None:
    if not _HAS_MODES:
        return
    # Some file systems cannot; the file is written all the same.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _exists(path: Path) -> KeystoreExists:
    return KeystoreExists("There is a file of this name; nothing was written.", location=str(path))


def _as_path(path: str | os.PathLike[str]) -> Path:
    require(path, (str, os.PathLike), "path", "Give the path of the file.")
    return Path(path)
