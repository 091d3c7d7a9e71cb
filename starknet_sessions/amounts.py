"""Amounts of tokens: base units, as the chain counts, and decimals, as people do. Nothing is ever rounded."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from starknet_sessions.errors import InvalidInput, require
from starknet_sessions.felt import to_uint

STRK: Final = 10**18
"""Base units (fri) of one STRK: ``2 * STRK``. A number, not the token: that is `STRK_TOKEN`."""

STRK_TOKEN: Final = 0x04718F5A0FC34CC1AF16A1CDEE98FFB20C31F5CD61D6AB07201858F4287C938D
"""The address of STRK on every Starknet: ``token_limit(STRK_TOKEN, 2 * STRK)``."""

ETH_TOKEN: Final = 0x049D36570D4E46F48E99674BD3FCC84644DDD6B96F7C741B1562B82F9E004DC7
"""The address of ETH on every Starknet."""

STRK_DECIMALS: Final = 18

U128_BOUND: Final = 2**128

# The name and decimals of tokens with the same address on every Starknet.
_KNOWN_TOKENS = {
    STRK_TOKEN: ("STRK", STRK_DECIMALS),
    ETH_TOKEN: ("ETH", 18),
}

_NUMBER = re.compile(r"([0-9]{1,80})(?:\.([0-9]{1,80}))?")
_MAX_DECIMALS = 77
_BASE_UNITS_FIX = 'Give base units as an int, or text or a Decimal beside decimals: "1.5" with decimals=18.'


def to_base_units(
    amount: int | str | Decimal,
    *,
    decimals: int | None = None,
    what: str = "amount",
    bound: int = U128_BOUND,
) -> int:
    """Read an amount of a token, exactly.

    Args:
        amount: Base units, as int; or whole tokens as text (``"1.5"``) or `Decimal`, which need `decimals`.
        decimals: The token's decimals, 0 to 77; only for text and `Decimal`, as an int has no place for them.
        what: What the amount is, for the error.
        bound: The result is below it.

    Returns:
        Base units.

    Raises:
        InvalidInput: A float; text that is no plain number; text or a `Decimal` without `decimals`, or an int
            with them; negative; more digits than the token has; or not below `bound`.
    """
    if isinstance(amount, float):
        raise InvalidInput(
            f"{what} is the float {amount!r}, which is not exact.",
            what=what,
            fix=f'Give text: "{amount!r}" with decimals=…, or base units as an int.',
        )
    require(amount, (int, str, Decimal), what, _BASE_UNITS_FIX, but=bool)
    if isinstance(amount, int):
        if decimals is not None:
            raise InvalidInput(
                f"{what} is an int, which means base units, but decimals is given.",
                what=what,
                fix=f'For whole tokens give text, "{_shown(amount)}"; for base units leave decimals out.',
            )
        units = amount
    else:
        if decimals is None:
            raise InvalidInput(
                f"{what} is {_shown(amount)!r}, in whole tokens, and decimals is not given.",
                what=what,
                fix="Give decimals=, as the token tells (18 for STRK and ETH, 6 for USDC), or base units as an int.",
            )
        require(decimals, int, "decimals", "Give the token's decimals as an int.", but=bool)
        if not 0 <= decimals <= _MAX_DECIMALS:
            raise InvalidInput(
                f"decimals is {_shown(decimals)}.",
                what="decimals",
                fix=f"Give the token's decimals, 0 to {_MAX_DECIMALS}.",
            )
        units = _scaled(amount, decimals, what)
    if not 0 <= units < bound:
        raise InvalidInput(
            f"{what} is {'negative' if units < 0 else 'too high'}: {_shown(units)} base units.",
            what=what,
            fix=f"Give an amount from 0 to below {_power_text(bound)} base units.",
        )
    return to_uint(units, what, bound=bound)


def refuse_unit(address: int, what: str) -> None:
    """Refuse the number of base units in one STRK where the address of a contract is meant.

    Raises:
        InvalidInput: It is `STRK`.
    """
    if address == STRK:
        raise InvalidInput(
            f"{what} is 10^18: STRK, the number of base units in one STRK, and not the token's address.",
            what=what,
            fix="For the token give STRK_TOKEN, which is its address; ETH_TOKEN for ETH.",
        )


def decimal_text(units: int, decimals: int) -> str:
    """Base units as whole tokens, exactly: ``decimal_text(1_500_000, 6)`` is ``"1.5"``."""
    whole, rest = divmod(units, 10**decimals)
    fraction = f"{rest:0{decimals}}".rstrip("0") if decimals else ""
    return f"{whole}.{fraction}" if fraction else str(whole)


def amount_text(units: int, token: int, token_text: str) -> str:
    """An amount for people: ``1.5 STRK`` for tokens with one address everywhere, else in base units.

    Args:
        units: Base units.
        token: The token's address.
        token_text: What to call it where its decimals are not known.
    """
    if token in _KNOWN_TOKENS:
        name, decimals = _KNOWN_TOKENS[token]
        return f"{decimal_text(units, decimals)} {name}"
    return f"{units} base units of {token_text}"


def token_text(token: int, otherwise: str) -> str:
    """The name of a token with one address everywhere; `otherwise` for any other."""
    return _KNOWN_TOKENS[token][0] if token in _KNOWN_TOKENS else otherwise


def fri_text(fri: int) -> str:
    """An amount of fees for people: ``0.25 STRK``."""
    return f"{decimal_text(fri, STRK_DECIMALS)} STRK"


def _scaled(amount: str | Decimal, decimals: int, what: str) -> int:
    if isinstance(amount, Decimal):
        if not amount.is_finite():
            raise InvalidInput(f"{what} is {amount}, not a number.", what=what, fix=_BASE_UNITS_FIX)
        # Not the arithmetic of Decimal, which rounds to its context's precision.
        sign, digits, exponent = amount.as_tuple()
        if abs(int(exponent)) > 160:
            raise _not_a_number(amount, what)
        whole, shift = int("".join(map(str, digits))) * (-1 if sign else 1), decimals + int(exponent)
    else:
        match = _NUMBER.fullmatch(amount)
        if match is None:
            raise _not_a_number(amount, what)
        fraction = match[2] or ""
        whole, shift = int(match[1] + fraction), decimals - len(fraction)
    if shift >= 0:
        return int(whole * 10**shift)
    units, lost = divmod(whole, 10**-shift)
    if lost:
        raise InvalidInput(
            f"{what} is {_shown(amount)}, which has more digits than the token's {decimals} decimals.",
            what=what,
            fix="Give an amount that the token can hold.",
        )
    return int(units)


def _not_a_number(amount: object, what: str) -> InvalidInput:
    return InvalidInput(
        f"{what} is {_shown(amount)!r}, not a plain decimal number.",
        what=what,
        fix='Write digits, and at most one point: "1500.25".',
    )


def _power_text(bound: int) -> str:
    return f"2^{bound.bit_length() - 1}" if bound & (bound - 1) == 0 else str(bound)


def _shown(value: object) -> str:
    # Python refuses to write very long ints in decimal.
    text = hex(value) if isinstance(value, int) and abs(value) >= 2**256 else str(value)
    return text if len(text) <= 80 else f"{text[:77]}…"
