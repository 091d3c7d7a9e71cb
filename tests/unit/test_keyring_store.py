"""Keys in the system's keyring, here a dictionary."""

from __future__ import annotations

import copy
import pickle
import sys
import traceback
from collections.abc import Callable
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend, NullCrypter
from keyring.backends import chainer, fail, null
from keyring.errors import KeyringLocked, PasswordDeleteError, PasswordSetError

from starknet_sessions.errors import InvalidInput, KeyNotFound, KeyringUnusable, MissingExtra, SessionsError
from starknet_sessions.keyring_store import KeyringStore
from starknet_sessions.keys import SessionKey

PRIVATE = 0x3058B599CA3769F449E1C466EA3F096E4BD579AEF2E98C336D6863A338699BF
KEY = SessionKey.from_private(PRIVATE)
SPELLINGS = (f"{PRIVATE:x}", str(PRIVATE), f"{PRIVATE:X}")


class Drawer(KeyringBackend):
    """A keyring in memory."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.entries: dict[tuple[str, str], str] = {}
        self.error: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        self._maybe_fail()
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._maybe_fail()
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.entries:
            raise PasswordDeleteError("not found")
        del self.entries[service, username]

    def _maybe_fail(self) -> None:
        if self.error is not None:
            raise self.error


class PlaintextKeyring(Drawer):
    """Named as those of keyrings.alt."""


class DerivedFromPlaintext(PlaintextKeyring):
    pass


class Uncovered(Drawer):
    crypter = NullCrypter()


@pytest.fixture
def drawer() -> Drawer:
    return Drawer()


def store_in(backend: KeyringBackend, service: str = "bot") -> KeyringStore:
    return KeyringStore(service, backend=backend)


def test_a_key_comes_back_until_it_is_deleted(drawer: Drawer) -> None:
    store = store_in(drawer)
    store.save(KEY)
    assert store.load(KEY.public).export_private() == hex(PRIVATE)

    store.delete(KEY.public)
    assert drawer.entries == {}
    for ask in (store.load, store.delete):
        with pytest.raises(KeyNotFound, match=str(KEY.public)) as caught:
            ask(KEY.public)
        assert caught.value.location == "bot"
        assert isinstance(caught.value, LookupError)


def test_keys_are_stored_by_service_and_public_key(drawer: Drawer) -> None:
    other = SessionKey.generate()
    store_in(drawer).save(KEY)
    store_in(drawer).save(KEY)
    store_in(drawer).save(other)

    assert drawer.entries == {
        ("bot", str(KEY.public)): hex(PRIVATE),
        ("bot", str(other.public)): other.export_private(),
    }
    assert store_in(drawer).load(other.public) == other
    with pytest.raises(KeyNotFound):
        store_in(drawer, "another").load(KEY.public)


def test_the_keyring_of_the_system_is_the_default(drawer: Drawer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", lambda: drawer)
    KeyringStore().save(KEY)

    assert [*drawer.entries] == [("starknet-sessions", str(KEY.public))]


@pytest.mark.parametrize(
    "backend", [fail.Keyring, null.Keyring, PlaintextKeyring, DerivedFromPlaintext, Uncovered]
)
def test_a_keyring_that_keeps_no_secrets_is_refused(
    backend: Callable[[], KeyringBackend], monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = backend()
    with pytest.raises(KeyringUnusable, match="keeps no secrets") as caught:
        store_in(chosen)
    assert type(chosen).__qualname__ in str(caught.value)

    monkeypatch.setattr(keyring, "get_keyring", lambda: chosen)
    with pytest.raises(KeyringUnusable, match="use a keystore file"):
        KeyringStore()


def chain_of(*members: KeyringBackend) -> KeyringBackend:
    class Chain(chainer.ChainerBackend):
        backends = members

    return Chain()  # type: ignore[no-untyped-call]


def test_of_a_chain_the_first_that_keeps_secrets_is_used_and_no_other(drawer: Drawer) -> None:
    plain, last = PlaintextKeyring(), Drawer()
    store = store_in(chain_of(plain, drawer, last))
    store.save(KEY)
    assert (len(plain.entries), len(drawer.entries), len(last.entries)) == (0, 1, 0)

    drawer.error = NotImplementedError()
    with pytest.raises(KeyringUnusable):
        store.save(SessionKey.generate())
    assert (len(plain.entries), len(last.entries)) == (0, 0)


@pytest.mark.parametrize("members", [(), (PlaintextKeyring(), Uncovered())])
def test_a_chain_of_none_that_keep_secrets_is_refused(members: tuple[KeyringBackend, ...]) -> None:
    with pytest.raises(KeyringUnusable, match="Chain keeps no secrets"):
        store_in(chain_of(*members))


def test_a_keyring_that_cannot_be_made_is_unusable(monkeypatch: pytest.MonkeyPatch) -> None:
    def get_keyring() -> KeyringBackend:
        raise ModuleNotFoundError("No module named 'mistyped'")

    monkeypatch.setattr(keyring, "get_keyring", get_keyring)
    with pytest.raises(KeyringUnusable, match="ModuleNotFoundError"):
        KeyringStore()


def test_without_keyring_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(MissingExtra, match=r"starknet-sessions\[keyring\]") as caught:
        KeyringStore()

    assert caught.value.extra == "keyring"


@pytest.mark.parametrize(
    ("give", "what"),
    [
        (lambda store: store.save(hex(PRIVATE)), "key"),
        (lambda store: store.save(KEY.public), "key"),
        (lambda store: store.load(str(KEY.public)), "public"),
        (lambda store: store.load(KEY), "public"),
        (lambda store: store.delete(KEY.public.value), "public"),
        (lambda store: KeyringStore(7, backend=Drawer()), "service"),  # type: ignore[arg-type]
        (lambda store: KeyringStore(backend="file"), "backend"),  # type: ignore[arg-type]
    ],
)
def test_what_is_given_by_mistake_is_named(drawer: Drawer, give: Callable[[Any], object], what: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        give(store_in(drawer))

    assert caught.value.what == what
    assert drawer.entries == {}


#
# Secrets
#


def shows_the_key(error: BaseException) -> bool:
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    chain = [shown]
    for link in chain:
        # This file's own frames have the key by intent, and the fake keyring; but not those of its methods.
        link.stack[:] = [frame for frame in link.stack if not frame.name.startswith("test_")]
        chain.extend(other for other in (link.__context__, link.__cause__) if other is not None)
    text = "".join(shown.format()) + f"{error.args} {vars(error)}"
    return any(spelling in text for spelling in SPELLINGS)


@pytest.mark.parametrize(
    "error",
    [
        KeyringLocked("locked"),
        PasswordSetError(f"could not store {hex(PRIVATE)}"),
        OSError("no bus"),
        UnicodeEncodeError("utf-16", hex(PRIVATE), 0, 1, "reason"),
    ],
)
def test_a_keyring_that_fails_is_unusable_and_what_it_says_is_not_repeated(
    drawer: Drawer, error: Exception
) -> None:
    store = store_in(drawer)
    store.save(KEY)
    drawer.error = error
    for ask in (lambda: store.save(KEY), lambda: store.load(KEY.public), lambda: store.delete(KEY.public)):
        with pytest.raises(KeyringUnusable, match=f"failed with {type(error).__name__}") as caught:
            ask()
        assert caught.value.__context__ is None
        assert not shows_the_key(caught.value)


@pytest.mark.parametrize("stored", [hex(PRIVATE), f"{PRIVATE:x}", hex(PRIVATE) + "!", ""])
def test_an_entry_that_is_not_the_key_is_refused_and_not_shown(drawer: Drawer, stored: str) -> None:
    other = SessionKey.generate().public
    drawer.entries["bot", str(other)] = stored
    with pytest.raises(KeyringUnusable, match="is not its private key") as caught:
        store_in(drawer).load(other)

    assert not shows_the_key(caught.value)


def test_the_store_shows_its_service_and_keyring_only(drawer: Drawer) -> None:
    store = store_in(drawer)
    store.save(KEY)

    assert repr(store) == f"<KeyringStore 'bot' in {__name__}.Drawer>"


@pytest.mark.parametrize("error", [KeyringUnusable("m", location="l"), KeyNotFound("m", location="l")])
def test_errors_survive_pickling_and_copying(error: SessionsError) -> None:
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(twin) is type(error)
        assert vars(twin) == vars(error)
        assert str(twin) == str(error)
