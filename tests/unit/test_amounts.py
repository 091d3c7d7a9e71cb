from decimal import Decimal
from typing import Any

import pytest
from starknet_py.constants import ETH_FEE_CONTRACT_ADDRESS, STRK_FEE_CONTRACT_ADDRESS

from starknet_sessions.amounts import (
    ETH_TOKEN,
    STRK,
    STRK_TOKEN,
    amount_text,
    decimal_text,
    fri_text,
    to_base_units,
    token_text,
)
from starknet_sessions.denied import Denied
from starknet_sessions.errors import InvalidInput
from starknet_sessions.limits import token_limit
from starknet_sessions.policy import ANY, Policy

UNITS_FIX = 'Give base units as an int, or text or a Decimal beside decimals: "1.5" with decimals=18.'


def refused(amount: Any, **given: Any) -> InvalidInput:
    with pytest.raises(InvalidInput) as caught:
        to_base_units(amount, **given)
    return caught.value


@pytest.mark.parametrize(
    ("amount", "decimals", "units"),
    [
        (0, None, 0),
        (7, None, 7),
        (2**128 - 1, None, 2**128 - 1),
        ("0", 18, 0),
        ("1.5", 18, 15 * 10**17),
        ("100", 6, 100_000_000),
        ("0.000001", 6, 1),
        ("007.10", 1, 71),
        ("5", 0, 5),
        (Decimal("1.5"), 18, 15 * 10**17),
        (Decimal("1E+3"), 2, 100_000),
        (Decimal("-0"), 2, 0),
        (Decimal("123456789012345678.123456789012345678"), 18, 123456789012345678123456789012345678),
    ],
)
def test_amounts_are_read_exactly(amount: Any, decimals: int | None, units: int) -> None:
    assert to_base_units(amount, decimals=decimals) == units


def test_a_float_is_refused_by_name() -> None:
    error = refused(0.1, decimals=18, what="limit")

    assert (error.message, error.what) == ("limit is the float 0.1, which is not exact.", "limit")
    assert '"0.1"' in error.fix


@pytest.mark.parametrize("amount", [True, None, b"1", [1], object()])
def test_other_types_are_refused(amount: Any) -> None:
    assert "Give base units as an int" in refused(amount, decimals=18).fix


def test_an_int_beside_decimals_could_mean_either() -> None:
    error = refused(100, decimals=18)

    assert "means base units" in error.message
    assert '"100"' in error.fix


@pytest.mark.parametrize("amount", ["1.5", Decimal("1.5")])
def test_whole_tokens_need_decimals(amount: Any) -> None:
    assert "decimals is not given" in refused(amount).message


@pytest.mark.parametrize(
    "amount",
    [
        "",
        " 1",
        "1 ",
        "+1",
        "-1",
        "1,5",
        "1e18",
        "0x10",
        "1_000",
        ".5",
        "5.",
        "1.2.3",
        "NaN",
        "\u0661",
        "9" * 81,
    ],
)
def test_text_that_is_no_plain_number_is_refused(amount: str) -> None:
    assert "not a plain decimal number" in refused(amount, decimals=18).message


@pytest.mark.parametrize("amount", ["NaN", "Infinity", "-Infinity", "sNaN"])
def test_a_decimal_that_is_no_number_is_refused(amount: str) -> None:
    assert "not a number" in refused(Decimal(amount), decimals=18).message


@pytest.mark.parametrize("exponent", [161, -161, 10**9])
def test_a_decimal_of_no_possible_size_is_not_computed(exponent: int) -> None:
    assert "not a plain" in refused(Decimal((0, (1,), exponent)), decimals=18).message


@pytest.mark.parametrize("amount", ["0.0000001", "1.2345678", Decimal("1E-7")])
def test_more_digits_than_the_token_has_are_refused(amount: Any) -> None:
    assert "more digits than the token's 6 decimals" in refused(amount, decimals=6).message


@pytest.mark.parametrize(
    ("amount", "decimals", "text"),
    [
        (None, None, f"fee is None. {UNITS_FIX}"),
        (True, None, f"fee is a bool. {UNITS_FIX}"),
        (
            "1.5",
            None,
            "fee is '1.5', in whole tokens, and decimals is not given. Give decimals=, as the token tells",
        ),
        ("1,5", 6, "fee is '1,5', not a plain decimal number. Write digits, and at most one point"),
        (Decimal("1E+161"), 6, "fee is '1E+161', not a plain decimal number."),
        (Decimal("NaN"), 6, f"fee is NaN, not a number. {UNITS_FIX}"),
        ("0.12", 1, "fee is 0.12, which has more digits than the token's 1 decimals."),
        (-1, None, "fee is negative: -1 base units. Give an amount from 0 to below 2^128 base units."),
        (2**128, None, f"fee is too high: {2**128} base units."),
        (2**256, None, f"fee is too high: {2**256:#x} base units."),
        ("9" * 80, 0, f"fee is too high: {10**80 - 1:#x} base units."),
        ("9" * 80 + "." + "9" * 80, 3, f"fee is {'9' * 77}…, which has more digits"),
    ],
)
def test_what_is_wrong_is_said_with_what_to_give(amount: Any, decimals: int | None, text: str) -> None:
    error = refused(amount, decimals=decimals, what="fee")

    assert f"{error.message} {error.fix}".startswith(text)
    assert error.what == "fee"


@pytest.mark.parametrize(
    ("decimals", "text"),
    [
        ("6", "decimals is a str. Give the token's decimals as an int."),
        (78, "decimals is 78. Give the token's decimals, 0 to 77."),
    ],
)
def test_wrong_decimals_are_said_with_what_to_give(decimals: Any, text: str) -> None:
    error = refused("1", decimals=decimals)

    assert f"{error.message} {error.fix}" == text


def test_the_extremes_are_taken() -> None:
    assert to_base_units("0", decimals=77) == 0
    assert to_base_units(Decimal("1E-160") * 10**160, decimals=0) == 1
    assert to_base_units(Decimal((0, (0,), 160)), decimals=0) == 0
    assert to_base_units(Decimal("1.20"), decimals=2) == 120
    assert to_base_units(Decimal("12.300"), decimals=2) == 1230


@pytest.mark.parametrize("amount", ["1.5000000", Decimal("1.5000000")])
def test_zeros_are_no_digits_too_many(amount: Any) -> None:
    assert to_base_units(amount, decimals=6) == 1_500_000


@pytest.mark.parametrize("decimals", [-1, 78, 10**400])
def test_decimals_are_those_of_a_token(decimals: int) -> None:
    assert refused("1", decimals=decimals).what == "decimals"


@pytest.mark.parametrize("decimals", [True, "18", 18.0])
def test_decimals_are_an_int(decimals: Any) -> None:
    assert refused("1", decimals=decimals).what == "decimals"


@pytest.mark.parametrize(
    ("amount", "word"),
    [(-1, "negative"), (2**128, "too high"), (Decimal(-1), "negative"), (2**5000, "too high")],
)
def test_amounts_out_of_range_are_refused(amount: Any, word: str) -> None:
    error = refused(amount, decimals=None if isinstance(amount, int) else 2)

    assert word in error.message
    assert error.fix == "Give an amount from 0 to below 2^128 base units."


def test_another_bound_is_named() -> None:
    assert "below 2^256 base" in refused(2**256, bound=2**256).fix
    assert "below 11 base" in refused(11, bound=11).fix
    assert to_base_units(10, bound=11) == 10


@pytest.mark.parametrize(
    ("units", "decimals", "text"),
    [
        (0, 18, "0"),
        (STRK, 18, "1"),
        (15 * 10**17, 18, "1.5"),
        (1, 18, "0.000000000000000001"),
        (12, 0, "12"),
        (10, 1, "1"),
    ],
)
def test_base_units_are_written_exactly(units: int, decimals: int, text: str) -> None:
    assert decimal_text(units, decimals) == text
    assert to_base_units(text, decimals=decimals) == units


def test_tokens_with_one_address_everywhere_have_a_name() -> None:
    strk, eth = int(STRK_FEE_CONTRACT_ADDRESS, 16), int(ETH_FEE_CONTRACT_ADDRESS, 16)

    assert amount_text(STRK // 2, strk, "0x4…") == "0.5 STRK"
    assert amount_text(10**18, eth, "0x4…") == "1 ETH"
    assert amount_text(5, 0x1234, "usdc (0x1234)") == "5 base units of usdc (0x1234)"
    assert token_text(strk, "0x4…") == "STRK"
    assert token_text(0x1234, "usdc (0x1234)") == "usdc (0x1234)"
    assert fri_text(1) == "0.000000000000000001 STRK"


@pytest.mark.parametrize(
    "make",
    [
        lambda: Policy(STRK, "transfer"),
        lambda: Policy(hex(STRK), ANY),
        lambda: Denied(STRK, ANY),
        lambda: token_limit(STRK, 12),
    ],
)
def test_the_number_is_no_address(make: Any) -> None:
    with pytest.raises(InvalidInput, match="number of base units in one STRK") as refusal:
        make()
    assert "STRK_TOKEN" in refusal.value.fix
    assert refusal.value.what in ("contract", "token")


def test_addresses_of_known_tokens_are_at_hand() -> None:
    assert token_limit(STRK_TOKEN, 2 * STRK).describe().startswith("at most 2 STRK")
    assert token_limit(ETH_TOKEN, 10**18).describe().startswith("at most 1 ETH")
