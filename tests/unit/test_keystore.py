"""Keys in files: what opens them, what is refused, and that nothing shows a key or a password."""

from __future__ import annotations

import asyncio
import copy
import getpass
import hashlib
import io
import json
import logging
import os
import pickle
import subprocess
import sys
import time
import traceback
import warnings
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from Crypto.Cipher import AES
from Crypto.Protocol.KDF import scrypt

from starknet_sessions import keystore
from starknet_sessions.crypto import CURVE_ORDER
from starknet_sessions.errors import (
    ExposedFile,
    InvalidInput,
    InvalidKeystore,
    KeystoreError,
    KeystoreExists,
    MissingExtra,
    NoPassword,
    SessionsError,
    UnsupportedKeystore,
    WrongPassword,
)
from starknet_sessions.keys import SessionKey, SigningKey
from starknet_sessions.keystore import (
    Password,
    ScryptCost,
    keystore_public_key,
    load_key,
    load_key_async,
    save_key,
    save_key_async,
)

PRIVATE = 0x3058B599CA3769F449E1C466EA3F096E4BD579AEF2E98C336D6863A338699BF
KEY = SessionKey.from_private(PRIVATE)
PASSWORD = "correct horse 7"
SECRETS = (f"{PRIVATE:x}", f"{PRIVATE:X}", str(PRIVATE), repr(PRIVATE.to_bytes(32, "big")), PASSWORD)
CHEAP = ScryptCost(n=2)

# Made with pycryptodome 3.24.1 alone, from the description in keystore.py. The password is not in normal form: ﬁ is one
# character.
FROZEN_PASSWORD = "Straße, naïve ﬁsh 7"
FROZEN = """{
  "schema": "starknet-sessions/keystore",
  "schema_version": 1,
  "key": {
    "scheme": "stark",
    "public_key": "0x50c6ac41c6edd0b921a9344cd9d6b14f300adbf38e69b1b474b94038e9bb58a"
  },
  "kdf": {
    "name": "scrypt",
    "n": 16384,
    "r": 8,
    "p": 1,
    "salt": "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
  },
  "cipher": {
    "name": "aes-256-gcm",
    "nonce": "6465666768696a6b6c6d6e6f"
  },
  "ciphertext": "f7022c3a7efe9d366d685ce1092d839cd7722601e6fc4f44788c6e69ce900719540b677a6c2f386ef30bd788d346d892"
}
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "key.json"


@pytest.fixture
def saved(path: Path) -> Path:
    save_key(path, KEY, PASSWORD, cost=CHEAP)
    return path


def write_private(path: Path, contents: str | bytes) -> Path:
    path.write_bytes(contents if isinstance(contents, bytes) else contents.encode())
    path.chmod(0o600)
    return path


def edit(path: Path, where: str, value: object) -> None:
    """Set one member of the document; `...` removes it."""
    document = json.loads(path.read_text())
    *parents, name = where.split(".")
    inner = document
    for parent in parents:
        inner = inner[parent]
    if value is ...:
        del inner[name]
    else:
        inner[name] = value
    write_private(path, json.dumps(document))


def given(value: object) -> Any:
    """A value of a type that it should not be."""
    return value


def names_in(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


#
# The format
#


def test_a_frozen_file_made_by_another_implementation_opens(path: Path) -> None:
    write_private(path, FROZEN)

    assert load_key(path, FROZEN_PASSWORD).export_private() == hex(PRIVATE)
    assert keystore_public_key(path) == KEY.public


def test_another_implementation_opens_what_is_written(saved: Path) -> None:
    document = json.loads(saved.read_text())
    sealed = bytes.fromhex(document.pop("ciphertext"))
    derived = scrypt(PASSWORD, bytes.fromhex(document["kdf"]["salt"]), 32, N=2, r=8, p=1)  # type: ignore[arg-type]
    assert isinstance(derived, bytes)
    cipher = AES.new(derived, AES.MODE_GCM, nonce=bytes.fromhex(document["cipher"]["nonce"]))
    cipher.update(json.dumps(document, sort_keys=True, separators=(",", ":")).encode())

    assert cipher.decrypt_and_verify(sealed[:32], sealed[32:]) == PRIVATE.to_bytes(32, "big")


def test_a_new_file_has_the_members_of_the_frozen_one_and_the_default_cost(path: Path) -> None:
    save_key(path, KEY, PASSWORD)
    new, frozen = json.loads(path.read_text()), json.loads(FROZEN)

    assert (new["kdf"]["n"], new["kdf"]["r"], new["kdf"]["p"]) == (2**17, 8, 1)
    assert new["key"] == frozen["key"]
    assert [*new] == [*frozen]
    assert all([*new[name]] == [*frozen[name]] for name in ("key", "kdf", "cipher"))
    assert path.read_text().endswith("}\n")


@pytest.mark.parametrize("private", [1, CURVE_ORDER - 1])
def test_the_least_and_the_greatest_key_come_back(path: Path, private: int) -> None:
    save_key(path, SessionKey.from_private(private), PASSWORD, cost=CHEAP)

    assert load_key(path, PASSWORD).export_private() == hex(private)


def test_no_two_files_share_salt_nonce_or_ciphertext(path: Path) -> None:
    seen = set()
    for _ in range(5):
        save_key(path, KEY, PASSWORD, cost=CHEAP, overwrite=True)
        document = json.loads(path.read_text())
        seen |= {document["kdf"]["salt"], document["cipher"]["nonce"], document["ciphertext"]}

    assert len(seen) == 15


def test_the_file_has_neither_the_key_nor_the_password(saved: Path) -> None:
    text = saved.read_text()

    assert not any(secret in text for secret in SECRETS)
    assert f"{PRIVATE:064x}" not in text


def test_a_path_may_be_text(path: Path) -> None:
    save_key(str(path), KEY, Password(PASSWORD), cost=CHEAP)

    assert load_key(str(path), Password(PASSWORD)) == KEY
    assert keystore_public_key(str(path)) == KEY.public


#
# What does not open
#


@pytest.mark.parametrize("password", [PASSWORD + " ", PASSWORD.upper(), "x"])
def test_another_password_does_not_open_the_file_and_the_error_says_what_else_it_may_be(
    saved: Path, password: str
) -> None:
    with pytest.raises(
        WrongPassword, match="or the file was changed: the two cannot be told apart"
    ) as caught:
        load_key(saved, password)

    assert caught.value.location == str(saved)
    assert str(saved) in str(caught.value)
    assert caught.value.__context__ is None


@pytest.mark.parametrize(
    ("where", "value"),
    [
        ("key.public_key", str(SessionKey.from_private(7).public)),
        ("kdf.n", 4),
        ("kdf.r", 9),
        ("kdf.p", 2),
        ("kdf.salt", "00" * 32),
        ("cipher.nonce", "00" * 12),
        ("ciphertext", "00" * 48),
    ],
)
def test_no_value_in_the_file_can_be_changed(saved: Path, where: str, value: object) -> None:
    edit(saved, where, value)
    with pytest.raises(WrongPassword):
        load_key(saved, PASSWORD)


def test_no_bit_of_the_ciphertext_can_be_changed(saved: Path) -> None:
    ciphertext = bytes.fromhex(json.loads(saved.read_text())["ciphertext"])
    for position in range(len(ciphertext)):
        changed = bytearray(ciphertext)
        changed[position] ^= 1
        edit(saved, "ciphertext", changed.hex())
        with pytest.raises(WrongPassword):
            load_key(saved, PASSWORD)


@pytest.mark.parametrize(
    ("contents", "path"),
    [
        (b"", "$"),
        (b"\xff", "$"),
        (b"[]", "$"),
        (b"{}", "$.schema"),
        (b'{"schema": "a", "schema": "b"}', "$"),
        (b'{"schema": 1}', "$.schema"),
        (b'{"schema": "starknet-sessions/session", "schema_version": 1}', "$.schema"),
        (b'{"version": 3, "crypto": {}, "address": ""}', "$.schema"),
        (b'{"schema": "starknet-sessions/keystore"}', "$.schema_version"),
        (b" " * 16_385, "$"),
        (hex(PRIVATE).encode(), "$"),
    ],
)
def test_other_files_are_no_keystores(tmp_path: Path, contents: bytes, path: str) -> None:
    other = write_private(tmp_path / "other", contents)
    for read in (lambda: load_key(other, PASSWORD), lambda: keystore_public_key(other)):
        with pytest.raises(InvalidKeystore) as caught:
            read()
        assert type(caught.value) is InvalidKeystore
        assert caught.value.path == path
        assert caught.value.location == str(other)
        assert f"at {path}:" in str(caught.value)


@pytest.mark.parametrize(
    ("where", "value"),
    [
        *((where, ...) for where in ("key", "kdf", "cipher", "ciphertext")),
        *((where, []) for where in ("key", "kdf", "cipher", "ciphertext")),
        *((f"kdf.{name}", ...) for name in ("name", "n", "r", "p", "salt")),
        *((f"kdf.{name}", "1") for name in ("n", "r", "p", "salt")),
        *((f"kdf.{name}", True) for name in ("n", "r", "p")),
        ("kdf.n", 2.0),
        *((f"cipher.{name}", ...) for name in ("name", "nonce")),
        ("kdf.salt", "00" * 31),
        ("kdf.salt", "0A" * 32),
        ("kdf.salt", "00" * 32 + "\n"),
        ("cipher.nonce", "00" * 13),
        ("ciphertext", "00" * 49),
        ("ciphertext", "0x" + "00" * 47),
        ("key.public_key", "0x5"),
        ("key.public_key", "12"),
        ("key.public_key", 12),
        *((f"{inside}more", 1) for inside in ("", "key.", "kdf.", "cipher.")),
    ],
)
def test_a_document_that_is_not_as_described_is_no_keystore(saved: Path, where: str, value: object) -> None:
    edit(saved, where, value)
    with pytest.raises(InvalidKeystore) as caught:
        load_key(saved, PASSWORD)

    assert type(caught.value) is InvalidKeystore
    assert caught.value.path == f"$.{where}"


@pytest.mark.parametrize(
    ("where", "value"),
    [
        ("schema_version", 2),
        ("schema_version", 0),
        ("key.scheme", "secp256k1"),
        ("kdf.name", "pbkdf2"),
        ("cipher.name", "aes-128-ctr"),
    ],
)
def test_other_versions_and_ciphers_are_not_supported(saved: Path, where: str, value: object) -> None:
    edit(saved, where, value)
    with pytest.raises(UnsupportedKeystore) as caught:
        load_key(saved, PASSWORD)

    assert caught.value.path == f"$.{where}"


@pytest.mark.parametrize(
    ("kdf", "at"),
    [
        ({"n": 2**23}, "n"),
        ({"n": 2**20}, "n"),
        ({"n": 2**18, "r": 17}, "n"),
        ({"n": 2**17, "p": 5}, "n"),
        ({"n": 10**4000}, "n"),
        ({"r": 65}, "r"),
        ({"r": 2**30}, "r"),
        ({"p": 65}, "p"),
        ({"n": 0}, "n"),
        ({"n": 1}, "n"),
        ({"n": 3}, "n"),
        ({"n": -2}, "n"),
        ({"n": 2**16, "r": 1}, "n"),
        ({"r": 0}, "r"),
        ({"p": 0}, "p"),
    ],
)
def test_a_hostile_file_takes_neither_time_nor_memory(
    saved: Path, monkeypatch: pytest.MonkeyPatch, kdf: dict[str, int], at: str
) -> None:
    for name, value in kdf.items():
        edit(saved, f"kdf.{name}", value)
    monkeypatch.setattr(hashlib, "scrypt", None)
    with pytest.raises(UnsupportedKeystore) as caught:
        load_key(saved, PASSWORD)

    assert caught.value.path == f"$.kdf.{at}"
    assert "Do not use this file" in caught.value.fix


@pytest.mark.parametrize(
    ("cost", "mebibytes"),
    [({}, 128), ({"n": 2**19}, 512), ({"n": 2**16, "r": 64}, 512), ({"n": 2**10, "r": 64, "p": 64}, 8)],
)
def test_what_is_allowed_takes_at_most_half_a_gigabyte(cost: dict[str, int], mebibytes: int) -> None:
    assert ScryptCost(**cost).memory // 2**20 == mebibytes


@pytest.mark.parametrize("value", [True, 2.0, "2", None])
def test_a_cost_is_whole_numbers(value: Any) -> None:
    with pytest.raises(InvalidInput, match="n is"):
        ScryptCost(n=value)


@pytest.mark.parametrize(("n", "r"), [(2, 1), (2**15, 1), (2**16, 2)])
def test_what_the_limits_let_through_scrypt_takes(path: Path, n: int, r: int) -> None:
    save_key(path, KEY, PASSWORD, cost=ScryptCost(n=n, r=r, p=64 if n == 2 else 1))

    assert load_key(path, PASSWORD) == KEY


@pytest.mark.parametrize("error", [MemoryError(), ValueError("memory limit exceeded")])
def test_too_little_memory_is_an_error_of_ours(
    saved: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fail(*given: object, **named: object) -> bytes:
        raise error

    monkeypatch.setattr(hashlib, "scrypt", fail)
    with pytest.raises(KeystoreError, match=r"it needs 1 MiB") as caught:
        load_key(saved, PASSWORD)

    assert caught.value.__context__ is None


def seal(path: Path, plain: bytes) -> None:
    """Write a file that this password opens, whatever is in it."""
    document = json.loads(path.read_text())
    del document["ciphertext"]
    derived = hashlib.scrypt(
        PASSWORD.encode(), salt=bytes.fromhex(document["kdf"]["salt"]), n=2, r=8, p=1, dklen=32
    )
    cipher = AES.new(derived, AES.MODE_GCM, nonce=bytes.fromhex(document["cipher"]["nonce"]))
    cipher.update(json.dumps(document, sort_keys=True, separators=(",", ":")).encode())
    text, tag = cipher.encrypt_and_digest(plain)
    write_private(path, json.dumps({**document, "ciphertext": (text + tag).hex()}))


@pytest.mark.parametrize(
    ("private", "where"),
    [(0, "$.ciphertext"), (CURVE_ORDER, "$.ciphertext"), (PRIVATE + 1, "$.key.public_key")],
)
def test_a_file_sealed_with_another_key_than_it_names_is_no_keystore(
    saved: Path, private: int, where: str
) -> None:
    seal(saved, private.to_bytes(32, "big"))
    with pytest.raises(InvalidKeystore) as caught:
        load_key(saved, PASSWORD)

    assert caught.value.path == where


#
# The file
#


def test_a_file_is_its_owners_only_from_its_first_byte(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[int, int]] = []
    fsync = os.fsync

    def look(descriptor: int) -> None:
        state = os.fstat(descriptor)
        seen.append((state.st_mode & 0o777, state.st_size))
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", look)
    umask = os.umask(0)
    try:
        save_key(path, KEY, PASSWORD, cost=CHEAP)
    finally:
        os.umask(umask)

    # The file, in full, then its folder.
    assert seen[0] == (0o600, path.stat().st_size)
    assert len(seen) == 2
    assert path.stat().st_mode & 0o777 == 0o600
    assert names_in(path.parent) == [path.name]


def test_a_file_is_not_overwritten(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = saved.read_bytes()
    monkeypatch.setattr(hashlib, "scrypt", None)  # not even tried
    with pytest.raises(KeystoreExists, match="overwrite=True") as caught:
        save_key(saved, SessionKey.generate(), PASSWORD, cost=CHEAP)

    assert caught.value.location == str(saved)
    assert isinstance(caught.value, FileExistsError)
    assert saved.read_bytes() == before


def test_a_dangling_link_is_in_the_way_as_well(path: Path) -> None:
    path.symlink_to(path.parent / "nowhere")
    with pytest.raises(KeystoreExists):
        save_key(path, KEY, PASSWORD, cost=CHEAP)

    assert names_in(path.parent) == [path.name]


def test_of_two_that_write_at_once_one_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os.path, "lexists", lambda path: False)
    save_key(path, KEY, PASSWORD, cost=CHEAP)
    with pytest.raises(KeystoreExists):
        save_key(path, SessionKey.generate(), PASSWORD, cost=CHEAP)

    assert load_key(path, PASSWORD) == KEY
    assert names_in(path.parent) == [path.name]


def test_overwriting_takes_the_place_of_a_file_and_its_mode(saved: Path) -> None:
    saved.chmod(0o644)
    other = SessionKey.generate()
    save_key(saved, other, "another", cost=CHEAP, overwrite=True)

    assert load_key(saved, "another") == other
    assert saved.stat().st_mode & 0o777 == 0o600


class Stop(BaseException):
    """As KeyboardInterrupt: at any time, and no Exception."""


@pytest.mark.parametrize("overwrite", [False, True])
@pytest.mark.parametrize("step", ["fsync", "replace"])
@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), Stop()])
def test_a_failure_leaves_the_folder_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch, step: str, error: BaseException, overwrite: bool
) -> None:
    if overwrite:
        save_key(path, KEY, PASSWORD, cost=CHEAP)
    before = {entry.name: entry.read_bytes() for entry in path.parent.iterdir()}

    def fail(*given: object) -> None:
        raise error

    if step == "fsync":
        monkeypatch.setattr(os, "fsync", fail)
    else:
        monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(type(error)):
        save_key(path, SessionKey.generate(), PASSWORD, cost=CHEAP, overwrite=overwrite)

    assert {entry.name: entry.read_bytes() for entry in path.parent.iterdir()} == before


def test_a_folder_that_cannot_be_synced_does_not_matter(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[int] = []

    def fsync(descriptor: int) -> None:
        done.append(descriptor)
        if len(done) == 2:
            raise OSError(22, "Invalid argument")

    monkeypatch.setattr(os, "fsync", fsync)
    save_key(path, KEY, PASSWORD, cost=CHEAP)

    assert len(done) == 2
    assert load_key(path, PASSWORD) == KEY


def test_a_folder_that_is_not_there_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        save_key(tmp_path / "no" / "key.json", KEY, PASSWORD, cost=CHEAP)
    with pytest.raises(FileNotFoundError):
        load_key(tmp_path / "key.json", PASSWORD)


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o602, 0o610, 0o601, 0o644, 0o777])
def test_a_file_that_others_have_access_to_is_refused_with_what_to_do(saved: Path, mode: int) -> None:
    saved.chmod(mode)
    for read in (
        lambda: load_key(saved, PASSWORD),
        lambda: keystore_public_key(saved),
        lambda: Password.from_file(saved),
    ):
        with pytest.raises(ExposedFile, match=f"{mode:04o}") as caught:
            read()
        assert caught.value.fix == f"Run: chmod 600 {saved}"
        assert caught.value.mode == mode
        assert isinstance(caught.value, PermissionError)


@pytest.mark.parametrize("mode", [0o600, 0o400, 0o700])
def test_a_file_of_its_owner_alone_is_read(saved: Path, mode: int) -> None:
    saved.chmod(mode)

    assert load_key(saved, PASSWORD) == KEY


def test_the_fix_can_be_pasted_into_a_shell(tmp_path: Path) -> None:
    exposed = tmp_path / "my key; rm.json"
    exposed.write_text(FROZEN)
    exposed.chmod(0o644)
    with pytest.raises(ExposedFile) as caught:
        load_key(exposed, FROZEN_PASSWORD)
    subprocess.run(caught.value.fix.removeprefix("Run: "), shell=True, check=True)

    assert exposed.stat().st_mode & 0o777 == 0o600


def test_without_modes_a_file_is_read_and_written_without_them(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keystore, "_HAS_MODES", False)
    monkeypatch.setattr(os, "fsync", [].append)
    save_key(path, KEY, PASSWORD, cost=CHEAP)
    path.chmod(0o666)

    assert load_key(path, PASSWORD) == KEY


@pytest.mark.parametrize(
    ("give", "what"),
    [
        (lambda path: save_key(path, given(KEY.public), PASSWORD), "key"),
        (lambda path: save_key(path, given(hex(PRIVATE)), PASSWORD), "key"),
        (lambda path: save_key(path, KEY, PASSWORD, cost=given(2**17)), "cost"),
        (lambda path: save_key(given(None), KEY, PASSWORD), "path"),
        (lambda path: load_key(given(b"key.json"), PASSWORD), "path"),
        (lambda path: keystore_public_key(given(3)), "path"),
        (lambda path: load_key(path, given(b"bytes")), "password"),
        (lambda path: load_key(path, ""), "password"),
        (lambda path: save_key(path, KEY, ""), "password"),
    ],
)
def test_what_is_given_by_mistake_is_named(path: Path, give: Callable[[Any], object], what: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        give(path)

    assert caught.value.what == what
    assert names_in(path.parent) == []


def test_without_cryptography_the_error_names_the_extra(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cryptography.hazmat.primitives.ciphers.aead", None)
    with pytest.raises(MissingExtra, match=r"starknet-sessions\[keystore\]") as caught:
        load_key(saved, PASSWORD)

    assert caught.value.extra == "keystore"
    assert isinstance(caught.value, ImportError)
    assert keystore_public_key(saved) == KEY.public


#
# The event loop
#


async def longest_pause(work: Awaitable[object]) -> float:
    pauses = [0.0]

    async def tick() -> None:
        last = time.perf_counter()
        while True:
            await asyncio.sleep(0)
            now = time.perf_counter()
            pauses.append(now - last)
            last = now

    ticking = asyncio.create_task(tick())
    try:
        await work
    finally:
        ticking.cancel()
    return max(pauses)


async def test_saving_and_loading_leave_the_event_loop_free(path: Path) -> None:
    start = time.perf_counter()
    saving = await longest_pause(save_key_async(path, KEY, PASSWORD))
    loading = await longest_pause(load_key_async(path, PASSWORD))
    each = (time.perf_counter() - start) / 2

    # As long as scrypt would be a blocked loop; a busy machine alone takes less.
    assert max(saving, loading) < each / 2
    assert await load_key_async(path, PASSWORD) == KEY


async def test_an_async_save_is_refused_like_the_other(saved: Path) -> None:
    with pytest.raises(KeystoreExists):
        await save_key_async(saved, KEY, PASSWORD, cost=CHEAP)
    await save_key_async(saved, KEY, Password("new"), cost=CHEAP, overwrite=True)

    assert await load_key_async(saved, Password("new")) == KEY


@pytest.mark.parametrize("delay", [0, 0.001, 0.02, 0.04])
def test_a_cancelled_save_leaves_the_file_in_full_or_nothing(path: Path, delay: float) -> None:
    async def cancelled() -> bool:
        task = asyncio.create_task(save_key_async(path, KEY, PASSWORD, cost=ScryptCost(n=2**14)))
        await asyncio.sleep(delay)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        return task.cancelled()

    # At its end `run` waits for the threads.
    assert asyncio.run(cancelled()) or delay > 0.001
    assert names_in(path.parent) in ([], [path.name])
    if path.exists():
        assert load_key(path, PASSWORD) == KEY


#
# Passwords
#


@pytest.mark.parametrize("text", ["x", " ", "two words", "päss", "🔑", "0"])
def test_a_password_is_any_text(text: str) -> None:
    assert Password(text).reveal() == text.encode()


def test_accents_open_the_file_however_they_are_composed(path: Path) -> None:
    save_key(path, KEY, "caf\u00e9", cost=CHEAP)

    assert load_key(path, "cafe\u0301") == KEY


@pytest.mark.parametrize("text", ["", None, 7, b"bytes", "\udcff"])
def test_what_is_no_password_is_refused(text: Any) -> None:
    with pytest.raises(InvalidInput, match="password") as caught:
        Password(text)

    assert caught.value.what == "password"
    assert caught.value.__context__ is None


@pytest.mark.parametrize(
    ("contents", "password"),
    [
        (b"secret", "secret"),
        (b"secret\n", "secret"),
        (b"secret\r\nmore", "secret"),
        (b" two words \n", " two words "),
        ("\ufeffsecret\n".encode(), "secret"),
        ("pässword".encode(), "pässword"),
        (b"s\x0bt\x0cu\x85".decode("latin-1").encode(), "s\x0bt\x0cu\x85"),
    ],
)
def test_the_password_in_a_file_is_its_first_line(tmp_path: Path, contents: bytes, password: str) -> None:
    file = write_private(tmp_path / "password", contents)

    assert Password.from_file(file).reveal() == password.encode()


@pytest.mark.parametrize("contents", [b"", b"\n", b"\r\n", b"\nsecret", b"\xff\n", b"x" * 16_385])
def test_a_file_without_a_password_on_its_first_line_is_refused(tmp_path: Path, contents: bytes) -> None:
    file = write_private(tmp_path / "password", contents)
    with pytest.raises(InvalidInput) as caught:
        Password.from_file(str(file))

    assert caught.value.what == "password"


def test_a_password_comes_from_the_variable_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_PASSWORD", PASSWORD)
    assert Password.from_env("BOT_PASSWORD").reveal() == PASSWORD.encode()

    monkeypatch.setenv("BOT_PASSWORD", "")
    with pytest.raises(InvalidInput, match="empty"):
        Password.from_env("BOT_PASSWORD")

    monkeypatch.delenv("BOT_PASSWORD")
    with pytest.raises(NoPassword, match="Set BOT_PASSWORD") as caught:
        Password.from_env("BOT_PASSWORD")
    assert caught.value.location == "BOT_PASSWORD"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the person at the terminal types, in turn."""
    lines: list[str] = []

    def answer(prompt: str) -> str:
        if not lines:
            raise EOFError
        return lines.pop(0)

    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(getpass, "getpass", answer)
    return lines


def test_a_person_types_the_password_once_or_twice(typed: list[str]) -> None:
    typed += [PASSWORD, PASSWORD, PASSWORD]

    assert Password.ask().reveal() == PASSWORD.encode()
    assert Password.ask("New password: ", confirm=True).reveal() == PASSWORD.encode()
    assert typed == []


def test_two_passwords_that_differ_are_refused(typed: list[str]) -> None:
    typed += [PASSWORD, PASSWORD + "x"]
    with pytest.raises(InvalidInput, match="differ") as caught:
        Password.ask(confirm=True)

    assert not shown_secrets(caught.value)


def test_a_person_who_types_nothing_is_told(typed: list[str]) -> None:
    with pytest.raises(NoPassword, match="No password was typed") as caught:
        Password.ask()
    assert caught.value.__context__ is None

    typed.append("")
    with pytest.raises(InvalidInput, match="empty"):
        Password.ask()


@pytest.mark.parametrize("stdin", [None, io.StringIO("secret\n")])
def test_without_a_terminal_nobody_is_asked(
    monkeypatch: pytest.MonkeyPatch, stdin: io.StringIO | None
) -> None:
    monkeypatch.setattr(sys, "stdin", stdin)
    monkeypatch.setattr(getpass, "getpass", None)
    with pytest.raises(NoPassword, match="no terminal") as caught:
        Password.ask()

    assert "file or an environment variable" in caught.value.fix


def test_a_terminal_that_shows_what_is_typed_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def getpass_on_a_strange_terminal(prompt: str) -> str:
        warnings.warn("Can not control echo on the terminal.", getpass.GetPassWarning, stacklevel=2)
        return PASSWORD

    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(getpass, "getpass", getpass_on_a_strange_terminal)
    with pytest.raises(NoPassword, match="would show the password"):
        Password.ask()


#
# Secrets
#


def full_traceback(error: BaseException) -> str:
    """With the local variables of every frame, except of this file's, which hold the secrets by intent."""
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    chain: list[traceback.TracebackException] = [shown]
    for link in chain:
        link.stack[:] = [frame for frame in link.stack if frame.filename != __file__]
        chain.extend(other for other in (link.__context__, link.__cause__) if other is not None)
    return "".join(shown.format())


def shown_secrets(error: BaseException, *more: str) -> list[str]:
    """The secrets that an error shows, in itself or what led to it."""
    links = [error]
    for link in links:
        links.extend(other for other in (link.__context__, link.__cause__) if other is not None)
    texts = [full_traceback(error), *(f"{link} {link!r} {link.args} {vars(link)}" for link in links)]
    return [secret for secret in (*SECRETS, *more) if any(secret in text for text in texts)]


def test_the_search_for_secrets_finds_them() -> None:
    wrapped = RuntimeError("m")
    wrapped.__context__ = ValueError(PASSWORD)

    assert shown_secrets(wrapped) == [PASSWORD]


@pytest.mark.parametrize(
    "show",
    [repr, str, format, "{!r:>200}".format, "%s".__mod__, lambda given: f"{[given]} { ({'k': given}) }"],
)
def test_no_text_of_a_password_has_it(show: Callable[[Password], str]) -> None:
    text = show(Password(PASSWORD))

    assert "hidden" in text
    assert PASSWORD not in text


@pytest.mark.parametrize(
    "leak",
    [
        *(
            lambda given, protocol=protocol: pickle.dumps(given, protocol)
            for protocol in range(pickle.HIGHEST_PROTOCOL + 1)
        ),
        lambda given: given.__reduce__(),
        lambda given: given.__getstate__(),
        copy.copy,
        copy.deepcopy,
        json.dumps,
        vars,
    ],
)
def test_a_password_is_not_pickled_copied_or_turned_into_data(leak: Callable[[Any], object]) -> None:
    with pytest.raises(TypeError) as caught:
        leak(Password(PASSWORD))

    assert PASSWORD not in str(caught.value)


def test_a_password_does_not_change() -> None:
    with pytest.raises(AttributeError):
        Password(PASSWORD).text = "other"


def test_a_log_of_saving_and_loading_has_no_secret(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    save_key(path, KEY, PASSWORD, cost=CHEAP)
    logging.getLogger("test").warning("loaded %s with %s", load_key(path, PASSWORD), Password(PASSWORD))

    assert "hidden" in caplog.text
    assert not any(secret in caplog.text for secret in SECRETS)


@pytest.mark.parametrize("mistyped", [PASSWORD + "\udcff", (PASSWORD,), [PASSWORD]])
def test_a_traceback_of_an_unusable_password_does_not_have_it(path: Path, mistyped: Any) -> None:
    async def run(give: Callable[[], Awaitable[object]]) -> object:
        return await give()

    uses: list[Callable[[], object]] = [
        lambda: Password(mistyped),
        lambda: save_key(path, KEY, mistyped),
        lambda: load_key(path, mistyped),
        lambda: asyncio.run(run(lambda: save_key_async(path, KEY, mistyped))),
        lambda: asyncio.run(run(lambda: load_key_async(path, mistyped))),
    ]
    for use in uses:
        with pytest.raises(InvalidInput) as caught:
            use()
        assert "in __init__" in full_traceback(caught.value)
        assert not shown_secrets(caught.value)


@pytest.mark.parametrize("contents", [PASSWORD.encode() + b"\xff\n", (PASSWORD + "\n").encode() * 2000])
def test_a_traceback_of_an_unusable_password_file_does_not_have_it(tmp_path: Path, contents: bytes) -> None:
    file = write_private(tmp_path / "password", contents)
    with pytest.raises(InvalidInput) as caught:
        Password.from_file(file)

    assert "in from_file" in full_traceback(caught.value)
    assert not shown_secrets(caught.value)


@pytest.mark.parametrize(
    "contents",
    [
        hex(PRIVATE),
        f"{hex(PRIVATE)}\n" * 500,
        f'"{hex(PRIVATE)}"',
        f'{{"schema": "{hex(PRIVATE)}"}}',
        FROZEN.replace("16384", f'3, "private": {PRIVATE}'),
        FROZEN.replace("scrypt", hex(PRIVATE)),
        FROZEN.replace("0001", hex(PRIVATE)),
        f"{PRIVATE}",
    ],
)
def test_a_traceback_of_a_private_key_given_for_a_keystore_does_not_have_it(
    path: Path, contents: str
) -> None:
    write_private(path, contents)
    with pytest.raises(InvalidKeystore) as caught:
        load_key(path, PASSWORD)

    assert caught.value.__context__ is None
    assert "in _read_document" in full_traceback(caught.value)
    assert not shown_secrets(caught.value)


def fail_with(error: BaseException) -> Callable[..., Any]:
    def fail(*given: object, **named: object) -> None:
        raise error

    return fail


@pytest.mark.parametrize(
    "broken",
    [
        (os, "fsync", OSError(28, "No space left on device")),
        (Path, "replace", KeyboardInterrupt()),
        (hashlib, "scrypt", MemoryError()),
        (hashlib, "scrypt", KeyboardInterrupt()),
        (json, "dumps", KeyboardInterrupt()),
    ],
)
def test_a_traceback_of_a_failed_save_has_no_secret(
    path: Path, monkeypatch: pytest.MonkeyPatch, broken: tuple[object, str, BaseException]
) -> None:
    owner, name, error = broken
    with monkeypatch.context() as patch:
        patch.setattr(owner, name, fail_with(error))
        with pytest.raises((OSError, KeyboardInterrupt, KeystoreError)) as caught:
            save_key(path, KEY, PASSWORD, cost=CHEAP)

    assert "in save_key" in full_traceback(caught.value)
    assert not shown_secrets(caught.value)


@pytest.mark.parametrize("change", ["password", "key", "range", "mode", "cost"])
def test_a_traceback_of_a_failed_load_has_no_secret(saved: Path, change: str) -> None:
    password = PASSWORD
    if change == "password":
        password = "mistyped horse"
    elif change in ("key", "range"):
        seal(saved, (PRIVATE if change == "key" else PRIVATE + CURVE_ORDER).to_bytes(32, "big"))
        if change == "key":
            edit(saved, "key.public_key", str(SessionKey.from_private(7).public))
            seal(saved, PRIVATE.to_bytes(32, "big"))
    elif change == "mode":
        saved.chmod(0o644)
    else:
        edit(saved, "kdf.n", 2**22)
    with pytest.raises(KeystoreError) as caught:
        load_key(saved, password)

    assert "in load_key" in full_traceback(caught.value)
    assert not shown_secrets(caught.value, "mistyped horse", f"{PRIVATE + CURVE_ORDER:x}")


#
# The rest
#


@pytest.mark.parametrize(
    "error",
    [
        MissingExtra("m", extra="keystore", fix="f"),
        KeystoreError("m", location="l"),
        InvalidKeystore("m", path="$.a", location="l"),
        UnsupportedKeystore("m", path="$.a"),
        WrongPassword("m", location="l"),
        NoPassword("m", fix="f"),
        KeystoreExists("m", location="l"),
        ExposedFile("m", mode=0o644, location="l"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_errors_survive_pickling_and_copying(error: SessionsError) -> None:
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(twin) is type(error)
        assert vars(twin) == vars(error)
        assert str(twin) == str(error)


def test_an_error_without_a_place_has_no_gap_in_its_text() -> None:
    assert str(KeystoreError("It failed.")) == "keystore/error: It failed. Look at the message."
    assert str(InvalidKeystore("It is none.", fix="F.")) == "keystore/invalid: at $: It is none. F."


def test_importing_the_module_does_not_import_the_extras() -> None:
    script = (
        "import sys, starknet_sessions.keystore, starknet_sessions.keyring_store;"
        "print([m for m in sys.modules if m.split('.')[0] in ('cryptography', 'keyring', 'starknet_py')])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


def test_a_session_key_is_a_signing_key() -> None:
    signing: SigningKey = KEY

    assert signing.sign(99) == KEY.sign(99)
    assert signing.public == KEY.public
