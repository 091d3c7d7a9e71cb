import importlib.util
import sys
from types import ModuleType

import pytest

from starknet_sessions import crypto
from starknet_sessions.errors import InvalidInput

N = crypto.CURVE_ORDER
KEY = 12345


@pytest.fixture(scope="module")
def slow() -> ModuleType:
    """The module as it is where fast-stark-crypto has no wheel."""
    spec = importlib.util.spec_from_file_location("crypto_without_rust", crypto.__file__)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "fast_stark_crypto", None)
        spec.loader.exec_module(module)
    return module


@pytest.fixture(params=["fast", "slow"])
def backend(request: pytest.FixtureRequest, slow: ModuleType) -> ModuleType:
    return crypto if request.param == "fast" else slow


def test_the_backend_says_which_it_is_and_whether_signing_blocks(slow: ModuleType) -> None:
    assert (crypto.BACKEND, crypto.SIGNING_BLOCKS) == ("fast-stark-crypto", False)
    assert (slow.BACKEND, slow.SIGNING_BLOCKS) == ("starknet-py", True)


# Vectors agreed by starknet.js 10.8.0, starknet-py 0.30.0 and fast-stark-crypto 0.5.0 (style sheet §3.3).


def test_poseidon_of_a_pair_and_of_a_list_differ_as_published() -> None:
    assert crypto.poseidon(1, 2) == 0x5D44A3DECB2B2E0CC71071F7B802F45DD792D064F0FC7316C46514F70F9891A
    assert crypto.poseidon_many([1, 2]) == 0x371CB6995EA5E7EFFCD2E174DE264B5B407027A75A231A70C2C8D196107F0E7


def test_the_signature_is_the_published_one(backend: ModuleType) -> None:
    assert backend.sign(99, KEY) == (
        0x1A26C1ED1B90668C530BF0B88D999725781F64F02DE349EBD33C3BD272DEA05,
        0x25CC09961C3395C226513F703BC07AD219900AAA880CA4270705B808B1A715F,
    )


def test_the_public_key_is_the_published_one(backend: ModuleType) -> None:
    assert backend.public_key(KEY) == 0x399AB58E2D17603EECCAE95933C81D504CE475EB1BD0080D2316B84232E133C


@pytest.mark.parametrize("key", [1, 2, KEY, N // 2, N - 1])
@pytest.mark.parametrize("message_hash", [1, 7, 2**251 - 1])
def test_both_backends_give_the_same_low_s_signature(slow: ModuleType, key: int, message_hash: int) -> None:
    r, s = crypto.sign(message_hash, key)

    assert slow.sign(message_hash, key) == (r, s)
    assert 0 < s <= N // 2
    assert crypto.public_key(key) == slow.public_key(key)


def test_some_signatures_had_to_be_made_low() -> None:
    raw = [crypto._sign(message_hash, KEY)[1] > N // 2 for message_hash in range(1, 20)]

    assert True in raw
    assert False in raw


def test_a_signature_verifies_with_either_s_and_with_nothing_else(backend: ModuleType) -> None:
    public_key = crypto.public_key(KEY)
    r, s = crypto.sign(99, KEY)

    assert backend.verify(99, r, s, public_key) is True
    assert backend.verify(99, r, N - s, public_key) is True
    assert backend.verify(98, r, s, public_key) is False
    assert backend.verify(99, r, s + 1, public_key) is False
    assert backend.verify(99, r, s, crypto.public_key(KEY + 1)) is False
    assert backend.verify(99, crypto.sign(98, KEY)[0], s, public_key) is False


@pytest.mark.parametrize(
    ("message_hash", "r", "s", "public_key"),
    [
        (-1, None, None, None),
        (2**251, None, None, None),
        (None, 0, None, None),
        (None, 2**251, None, None),
        (None, 5, None, None),
        (None, None, 0, None),
        (None, None, N, None),
        (None, None, -1, None),
        (None, None, pow(2**251, -1, N), None),
        (None, None, None, 0),
        (None, None, None, 5),
        (None, None, None, 2**255),
    ],
)
def test_values_out_of_range_do_not_verify_and_do_not_panic(
    backend: ModuleType,
    message_hash: int | None,
    r: int | None,
    s: int | None,
    public_key: int | None,
    capfd: pytest.CaptureFixture[str],
) -> None:
    good = (99, *crypto.sign(99, KEY), crypto.public_key(KEY))
    values = [
        given if given is not None else fine
        for given, fine in zip((message_hash, r, s, public_key), good, strict=True)
    ]

    assert backend.verify(*values) is False
    assert capfd.readouterr().err == ""


def test_5_is_the_first_coordinate_of_no_point() -> None:
    assert not crypto.is_on_curve(5)
    assert crypto.is_on_curve(crypto.public_key(1))
    assert not crypto.is_on_curve(0)


@pytest.mark.parametrize("key", [0, -1, N, N + KEY, 2**255])
def test_a_private_key_out_of_range_is_refused_unseen(backend: ModuleType, key: int) -> None:
    for function, arguments in ((backend.sign, (99, key)), (backend.public_key, (key,))):
        with pytest.raises(InvalidInput, match="private key is out of range") as caught:
            function(*arguments)
        if key > 0:
            assert str(key) not in str(caught.value)
            assert hex(key) not in str(caught.value)


@pytest.mark.parametrize("message_hash", [-1, 0, 2**251])
def test_a_hash_out_of_range_is_not_signed(backend: ModuleType, message_hash: int) -> None:
    with pytest.raises(InvalidInput, match="out of range") as caught:
        backend.sign(message_hash, KEY)

    assert str(KEY) not in str(caught.value)


def test_a_panic_of_the_rust_code_becomes_an_error(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(InvalidInput, match="refuses these values") as caught:
        crypto._fast_verify(99, 0, 0, 5)

    assert caught.value.__context__ is None
    assert "panicked" in capfd.readouterr().err


def test_other_exceptions_of_the_backend_pass() -> None:
    def interrupted(*_: int) -> int:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        crypto._guarded(interrupted, 1)
