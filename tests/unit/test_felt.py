import enum

import pytest
from starknet_py.net.models.chains import StarknetChainId

from starknet_sessions.errors import InvalidInput
from starknet_sessions.felt import (
    ADDRESS_BOUND,
    FIELD_PRIME,
    from_short_string,
    is_printable_ascii,
    short_string,
    to_address,
    to_chain_id,
    to_entry_point,
    to_felt,
    to_hex,
    to_selector,
    to_timestamp,
)


@pytest.mark.parametrize(
    ("value", "felt"),
    [
        (0, 0),
        (FIELD_PRIME - 1, FIELD_PRIME - 1),
        ("0x0", 0),
        ("0x00Ff", 255),
        ("0x" + 64 * "0", 0),
        (hex(FIELD_PRIME - 1), FIELD_PRIME - 1),
    ],
)
def test_a_felt_is_an_int_or_0x_hex(value: int | str, felt: int) -> None:
    assert to_felt(value) == felt


@pytest.mark.parametrize(
    "value",
    [
        True,
        False,
        -1,
        FIELD_PRIME,
        hex(FIELD_PRIME),
        "",
        "0x",
        "0X1",
        "12",
        "ff",
        "0x1_0",
        " 0x1",
        "0x1\n",
        "0x\uff11",
        "0xg",
        "0x" + 65 * "0",
        1.0,
        None,
        b"0x1",
        [1],
    ],
)
def test_anything_else_is_no_felt_and_the_error_names_it(value: object) -> None:
    with pytest.raises(InvalidInput, match="the thing is ") as caught:
        to_felt(value, "the thing")  # type: ignore[arg-type]

    assert caught.value.what == "the thing"


def test_the_error_of_a_huge_value_is_short() -> None:
    for value in (10**6000, "x" * 6000):
        with pytest.raises(InvalidInput) as caught:
            to_felt(value)
        assert len(str(caught.value)) < 300


def test_a_member_of_an_enum_becomes_a_plain_int() -> None:
    class Chain(enum.IntEnum):
        ONE = 1

    assert type(to_felt(Chain.ONE)) is int


@pytest.mark.parametrize(
    "value", [1, ADDRESS_BOUND - 1, "0x0000000000000000000000000000000000000000000000000000000000000001"]
)
def test_an_address_is_a_felt_below_its_bound(value: int | str) -> None:
    assert to_address(value) == (value if isinstance(value, int) else 1)


@pytest.mark.parametrize("value", [0, "0x0", ADDRESS_BOUND, FIELD_PRIME - 1])
def test_zero_and_what_is_beyond_the_bound_are_no_addresses(value: int | str) -> None:
    with pytest.raises(InvalidInput, match="address is 0"):
        to_address(value)


# Selectors: sn_keccak, as starknet.js 10.8.0 gives them (tests/vectors/sessions.json, "one-policy" and "hex-like-names").
@pytest.mark.parametrize(
    ("name", "selector"),
    [
        ("transfer", 0x83AFD3F4CAEDC6EEBF44246FE54E38C95E3179A5EC9EA81740ECA5B482D12E),
        ("0x10", 0x10),
        (16, 16),
    ],
)
def test_a_selector_is_a_name_or_a_number(name: int | str, selector: int) -> None:
    assert to_selector(name) == selector


@pytest.mark.parametrize("name", ["fee", "add", "decade", "feed", "ace"])
def test_names_that_look_like_hex_are_names(name: str) -> None:
    assert to_selector(name) != int(name, 16)
    assert to_selector(name) > 2**200


@pytest.mark.parametrize("name", ["", "1st", "a b", "a-b", "é", "transfer\n", "0xfoo", "0x"])
def test_other_texts_are_neither_name_nor_selector(name: str) -> None:
    with pytest.raises(InvalidInput, match="entry is"):
        to_selector(name, "entry")


def test_an_entry_point_is_a_text() -> None:
    assert to_entry_point("_swap2") == "_swap2"
    with pytest.raises(InvalidInput):
        to_entry_point(5)


@pytest.mark.parametrize(
    ("text", "felt"), [("", 0), ("a", 97), ("Starknet Signer", 0x537461726B6E6574205369676E6572)]
)
def test_a_short_string_is_its_bytes(text: str, felt: int) -> None:
    assert short_string(text) == felt
    assert from_short_string(felt) == text


@pytest.mark.parametrize("text", ["a" * 32, "é", "a\n", 5])
def test_other_texts_are_no_short_strings(text: object) -> None:
    with pytest.raises(InvalidInput, match="not a short string"):
        short_string(text)


def test_31_characters_fit() -> None:
    assert from_short_string(short_string("z" * 31)) == "z" * 31


def test_a_felt_that_is_no_text_is_not_decoded() -> None:
    with pytest.raises(InvalidInput, match="0x1 is not"):
        from_short_string(1)
    with pytest.raises(InvalidInput):
        from_short_string(FIELD_PRIME)


def test_printable_ascii_is_space_to_tilde() -> None:
    assert is_printable_ascii(" ~")
    assert not is_printable_ascii("\x1f")
    assert not is_printable_ascii("\x7f")


def test_hex_has_no_padding() -> None:
    assert to_hex(0) == "0x0"
    assert to_hex(0xABC) == "0xabc"


@pytest.mark.parametrize(
    "value", ["SN_SEPOLIA", "0x534e5f5345504f4c4941", 0x534E5F5345504F4C4941, StarknetChainId.SEPOLIA]
)
def test_a_chain_is_a_name_or_a_number(value: int | str) -> None:
    chain_id = to_chain_id(value)

    assert chain_id == 0x534E5F5345504F4C4941
    assert type(chain_id) is int


@pytest.mark.parametrize("value", ["", 0, "0x0", "x" * 32, True, None])
def test_other_values_are_no_chains(value: object) -> None:
    with pytest.raises(InvalidInput, match="chain_id"):
        to_chain_id(value)  # type: ignore[arg-type]


def test_a_time_is_whole_seconds() -> None:
    assert to_timestamp(0) == 0
    assert to_timestamp(10**11) == 10**11


@pytest.mark.parametrize("value", [10**11 + 1, 1_763_683_200_000, 2**64, pytest.param(10**6000, id="huge")])
def test_milliseconds_are_recognized(value: int) -> None:
    with pytest.raises(InvalidInput, match="divide it by 1000"):
        to_timestamp(value, "expires")


@pytest.mark.parametrize("value", [-1, True, 1.5, "0x10", None])
def test_other_values_are_no_times(value: object) -> None:
    with pytest.raises(InvalidInput, match="expires is"):
        to_timestamp(value, "expires")  # type: ignore[arg-type]
