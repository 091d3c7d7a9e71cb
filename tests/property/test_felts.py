import string

from hypothesis import given
from hypothesis import strategies as st
from starknet_py.hash.selector import get_selector_from_name

from starknet_sessions.felt import FIELD_PRIME, from_short_string, short_string, to_felt, to_hex, to_selector

felts = st.integers(min_value=0, max_value=FIELD_PRIME - 1)
names = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,40}", fullmatch=True)


@given(felts)
def test_a_felt_survives_its_hex(felt: int) -> None:
    assert to_felt(to_hex(felt)) == felt
    assert to_felt("0x" + f"{felt:X}".zfill(64)) == felt


@given(st.text(alphabet=string.printable, max_size=70))
def test_only_0x_hex_is_a_felt(text: str) -> None:
    digits = text[2:]
    is_hex = (
        text.startswith("0x")
        and 1 <= len(digits) <= 64
        and all(digit in string.hexdigits for digit in digits)
    )

    try:
        felt = to_felt(text)
    except ValueError:
        assert not is_hex or int(digits, 16) >= FIELD_PRIME
    else:
        assert is_hex
        assert felt == int(digits, 16)


@given(names)
def test_every_name_is_hashed(name: str) -> None:
    assert to_selector(name) == get_selector_from_name(name)


@given(st.text(alphabet=[chr(code) for code in range(32, 127)], max_size=31))
def test_a_short_string_survives_its_felt(text: str) -> None:
    assert from_short_string(short_string(text)) == text
