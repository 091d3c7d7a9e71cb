import copy
import dataclasses
import json
import logging
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import pytest

from starknet_sessions import crypto
from starknet_sessions.errors import InvalidInput
from starknet_sessions.keys import PublicKey, SessionKey, stark_key_guid

PRIVATE = 0x3058B599CA3769F449E1C466EA3F096E4BD579AEF2E98C336D6863A338699BF
SPELLINGS = (f"{PRIVATE:x}", str(PRIVATE), f"{PRIVATE:X}")


def shows(text: str) -> bool:
    return any(spelling in text for spelling in SPELLINGS)


@pytest.mark.parametrize(
    ("public_key", "guid"),
    [
        # x-sessions, src/__tests__/utils.test.ts (fact sheet on Argent, §3.5)
        (0x123, 0x116DCEA0B31D06F721C156324CD8DE3652BF8953CD5BA055F74DB21B1134EC9),
        (0x1234567890ABCDEF, 0x4BEF97E579CDB4C9FA3546DB3017A69DDBC40598CD7311359F1E6C03F02B155),
        # starknet.js 10.8.0: tests/vectors/sessions.json
        (
            0x399AB58E2D17603EECCAE95933C81D504CE475EB1BD0080D2316B84232E133C,
            0x1741BA750F28C7897FF52103F6229CCEA062346F202E7C41DA24B3968444C4D,
        ),
    ],
)
def test_the_guid_is_the_published_one(public_key: int, guid: int) -> None:
    assert stark_key_guid(public_key) == guid


def test_a_public_key_knows_its_guid_scheme_and_json() -> None:
    public = SessionKey.from_private(12345).public

    assert public.guid == 0x1741BA750F28C7897FF52103F6229CCEA062346F202E7C41DA24B3968444C4D
    assert public.to_dict() == {"scheme": "stark", "public_key": str(public)}
    assert PublicKey.parse(str(public)) == public
    assert repr(public) == f"PublicKey({public})"


@pytest.mark.parametrize("value", [0, 5, 2**255, "key", True])
def test_what_is_no_point_is_no_public_key(value: Any) -> None:
    with pytest.raises(InvalidInput, match="public"):
        PublicKey.parse(value)


def test_other_schemes_are_refused() -> None:
    with pytest.raises(InvalidInput, match="secp256k1"):
        PublicKey(value=crypto.public_key(1), scheme="secp256k1")  # type: ignore[arg-type]


def test_a_generated_key_signs_what_its_public_key_verifies() -> None:
    key = SessionKey.generate()

    assert crypto.verify(99, *key.sign(99), key.public.value)
    assert SessionKey.generate() != key


@pytest.mark.parametrize("drawn", [0, crypto.CURVE_ORDER - 2])
def test_generated_keys_reach_both_ends_of_the_range(monkeypatch: pytest.MonkeyPatch, drawn: int) -> None:
    asked: list[int] = []

    def randbelow(bound: int) -> int:
        asked.append(bound)
        return drawn

    monkeypatch.setattr("secrets.randbelow", randbelow)

    assert SessionKey.generate().export_private() == hex(drawn + 1)
    assert asked == [crypto.CURVE_ORDER - 1]


@pytest.mark.parametrize("private", [PRIVATE, hex(PRIVATE), f"0x0{PRIVATE:x}", f"0x{PRIVATE:X}"])
def test_an_imported_key_is_the_same_in_any_spelling(private: int | str) -> None:
    key = SessionKey.from_private(private)

    assert key == SessionKey.from_private(PRIVATE)
    assert hash(key) == hash(SessionKey.from_private(PRIVATE))
    assert key.export_private() == hex(PRIVATE)
    assert key != SessionKey.from_private(PRIVATE - 1)
    assert key != PRIVATE
    assert key.sign(99) == crypto.sign(99, PRIVATE)


@pytest.mark.parametrize("private", [0, -1, crypto.CURVE_ORDER, True, "0x0", "12345", "0xzz", None, 1.5])
def test_other_values_are_no_private_keys(private: Any) -> None:
    with pytest.raises(InvalidInput, match="private key is not usable"):
        SessionKey.from_private(private)


def test_a_key_is_not_made_by_its_class() -> None:
    with pytest.raises(TypeError, match="generate"):
        SessionKey()


def test_a_key_does_not_change() -> None:
    key = SessionKey.generate()
    with pytest.raises(AttributeError):
        key._public = key.public
    with pytest.raises(AttributeError):
        del key._public


@pytest.mark.parametrize(
    "show", [repr, str, format, "{!r:>200}".format, "%s".__mod__, lambda key: f"{[key]} { ({'k': key}) }"]
)
def test_no_text_of_a_key_has_its_private_part(show: Callable[[SessionKey], str]) -> None:
    text = show(SessionKey.from_private(PRIVATE))

    assert "hidden" in text
    assert not shows(text)


def test_a_log_has_no_private_part(caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger("test").warning("key %s %r", *(2 * [SessionKey.from_private(PRIVATE)]))

    assert "hidden" in caplog.text
    assert not shows(caplog.text)


@dataclasses.dataclass
class Holder:
    key: SessionKey


@pytest.mark.parametrize(
    "leak",
    [
        *(
            lambda key, protocol=protocol: pickle.dumps(key, protocol)
            for protocol in range(pickle.HIGHEST_PROTOCOL + 1)
        ),
        lambda key: object.__reduce_ex__(key, 2),
        lambda key: key.__reduce__(),
        lambda key: key.__getstate__(),
        copy.copy,
        copy.deepcopy,
        dataclasses.asdict,
        lambda key: dataclasses.asdict(Holder(key)),
        json.dumps,
        vars,
        lambda key: key.__dict__,
    ],
)
def test_a_key_is_not_pickled_copied_or_turned_into_data(leak: Callable[[Any], object]) -> None:
    with pytest.raises((TypeError, AttributeError)) as caught:
        leak(SessionKey.from_private(PRIVATE))

    assert not shows(str(caught.value))


def full_traceback(error: BaseException) -> str:
    """With the local variables of every frame, except of this file's, which hold the key by intent."""
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    chain: list[traceback.TracebackException] = [shown]
    for link in chain:
        link.stack[:] = [frame for frame in link.stack if frame.filename != __file__]
        chain.extend(other for other in (link.__context__, link.__cause__) if other is not None)
    return "".join(shown.format())


@pytest.mark.parametrize(
    "private", [PRIVATE + crypto.CURVE_ORDER, f"{PRIVATE:x}", hex(PRIVATE) + "g", -PRIVATE]
)
def test_a_traceback_of_a_mistyped_key_has_no_private_part(private: int | str) -> None:
    with pytest.raises(InvalidInput) as caught:
        SessionKey.from_private(private)

    text = full_traceback(caught.value)
    assert "from_private" in text
    assert not shows(text)
    assert str(private) not in text


@pytest.mark.parametrize("message_hash", [2**251, -1, "text", None, 2**252])
def test_a_traceback_of_a_failed_signature_has_no_private_part(message_hash: Any) -> None:
    key = SessionKey.from_private(PRIVATE)
    with pytest.raises(InvalidInput) as caught:
        key.sign(message_hash)

    assert caught.value.what == "message_hash"
    assert caught.value.__context__ is None
    text = full_traceback(caught.value)
    assert "in sign" in text
    assert not shows(text)
