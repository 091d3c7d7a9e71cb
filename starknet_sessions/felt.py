"""Felts, addresses, selectors, short strings and times: the only place that parses and range-checks them.

A felt is an int in Python and a ``"0x…"`` string in JSON. A string is a number only if it starts with ``0x``;
nothing else is guessed: ``fee``, ``add`` and ``decade`` are names, though they look like hex digits.
"""

from __future__ import annotations

import re
from functools import lru_cache

from starknet_sessions.errors import InvalidInput

FIELD_PRIME = 2**251 + 17 * 2**192 + 1
"""The modulus of Starknet's field: felts are 0 ≤ felt < FIELD_PRIME."""

ADDRESS_BOUND = 2**251 - 256
"""Addresses of contracts are below this."""

# 64 digits: wallets pad addresses to 32 bytes.
_HEX = re.compile(r"0x[0-9a-fA-F]{1,64}")
_ENTRY_POINT = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
# As seconds the year 5138; as milliseconds 1973, before any session.
_LATEST_PLAUSIBLE_SECOND = 10**11
_SHORT_STRING_LENGTH = 31


def to_felt(value: int | str, what: str = "felt") -> int:
    """Read a felt.

    Args:
        value: An int, or a string ``"0x…"``.
        what: What the value is, for the error.

    Raises:
        InvalidInput: Neither of these, or not in 0 ≤ value < FIELD_PRIME.
    """
    return to_uint(value, what, bound=FIELD_PRIME, bound_name="the field's prime")


def to_address(value: int | str, what: str = "address") -> int:
    """Read the address of a contract.

    Raises:
        InvalidInput: Not a felt, 0, or not below 2^251 - 256.
    """
    address = to_uint(value, what, bound=ADDRESS_BOUND, bound_name="2^251 - 256")
    if address == 0:
        raise InvalidInput(
            f"{what} is 0, which is no contract.", what=what, fix="Give the contract's address."
        )
    return address


def to_uint(value: int | str, what: str, *, bound: int, bound_name: str | None = None) -> int:
    """Read a number 0 ≤ number < bound from an int or a ``"0x…"`` string.

    Raises:
        InvalidInput: It is neither, or out of range.
    """
    # True is an int to Python, and a mistake here.
    if isinstance(value, int) and not isinstance(value, bool):
        number = int(value)  # also makes an enum's member a plain int
    elif isinstance(value, str) and _HEX.fullmatch(value):
        number = int(value, 16)
    else:
        raise InvalidInput(
            f"{what} is {_shown(value)}, not a number.",
            what=what,
            fix='Give an int, or a string "0x…" in hex digits.',
        )
    if not 0 <= number < bound:
        limit = bound_name or f"{bound:#x}"
        raise InvalidInput(
            f"{what} is {_short(hex(number))}, out of range.",
            what=what,
            fix=f"Give a number from 0 to below {limit}.",
        )
    return number


def to_selector(value: int | str, what: str = "selector") -> int:
    """Read an entry point: its name, or its selector as an int or ``"0x…"``.

    Only the prefix ``0x`` makes a string a number.

    Raises:
        InvalidInput: Not a felt and not a name.
    """
    if isinstance(value, str) and not value.startswith("0x"):
        return _selector_of_name(to_entry_point(value, what))
    return to_felt(value, what)


def to_entry_point(name: object, what: str = "entry point") -> str:
    """Check the name of an entry point: letters, digits and ``_``, not beginning with a digit.

    Raises:
        InvalidInput: It is not one.
    """
    if not isinstance(name, str) or not _ENTRY_POINT.fullmatch(name):
        raise InvalidInput(
            f"{what} is {_shown(name)}, not the name of an entry point.",
            what=what,
            fix='Names have letters, digits and _ only; a selector is an int or a string "0x…".',
        )
    return name


@lru_cache(maxsize=4096)
def _selector_of_name(name: str) -> int:
    # Here because it costs 0.7 s, and who gives only selectors does not need it.
    from starknet_py.hash.selector import get_selector_from_name  # noqa: PLC0415

    return get_selector_from_name(name)


def to_hex(felt: int) -> str:
    """A felt as it stands in JSON: ``0x``, lower case, no padding."""
    return f"{felt:#x}"


def short_string(text: object, what: str = "short string") -> int:
    """Encode up to 31 ASCII characters as one felt, the first the most significant byte.

    Raises:
        InvalidInput: Longer, or with characters that are not printable ASCII.
    """
    if not isinstance(text, str) or len(text) > _SHORT_STRING_LENGTH or not is_printable_ascii(text):
        raise InvalidInput(
            f"{what} is {_shown(text)}, not a short string.",
            what=what,
            fix="Give at most 31 printable ASCII characters.",
        )
    return int.from_bytes(text.encode("ascii"), "big")


def from_short_string(felt: int) -> str:
    """Decode a short string.

    Raises:
        InvalidInput: The felt does not hold printable ASCII.
    """
    number = to_felt(felt, "short string")
    text = number.to_bytes(32, "big").lstrip(b"\0").decode("latin-1")
    if not is_printable_ascii(text):
        raise InvalidInput(f"{number:#x} is not the felt of a short string.", what="short string")
    return text


def is_printable_ascii(text: str) -> bool:
    """Whether all characters are from space to ``~``."""
    return all(" " <= character <= "~" for character in text)


def to_chain_id(value: int | str, what: str = "chain_id") -> int:
    """Read a chain id: a felt, ``"0x…"``, a name like ``"SN_SEPOLIA"``, or starknet-py's ``StarknetChainId``.

    Raises:
        InvalidInput: None of these, or 0.
    """
    named = isinstance(value, str) and not value.startswith("0x")
    chain_id = short_string(str(value), what) if named else to_felt(value, what)
    if chain_id == 0:
        raise InvalidInput(
            f"{what} is 0, which is no chain.", what=what, fix='Give the chain\'s name, as "SN_MAIN".'
        )
    return chain_id


def to_timestamp(value: int, what: str = "time") -> int:
    """Check a time in whole unix seconds.

    Raises:
        InvalidInput: Not an int, negative, or so large that it must be milliseconds.
    """
    if isinstance(value, bool) or not isinstance(value, int):
        raise InvalidInput(
            f"{what} is {_shown(value)}, not a time.", what=what, fix="Give whole unix seconds as an int."
        )
    if value > _LATEST_PLAUSIBLE_SECOND:
        raise InvalidInput(
            f"{what} is {_shown(value)}, which is not plausible as unix seconds.",
            what=what,
            fix="It looks like milliseconds: divide it by 1000.",
        )
    return to_uint(value, what, bound=2**64, bound_name="2^64")


def _shown(value: object) -> str:
    # Python refuses to write very long ints in decimal.
    return _short(hex(value) if isinstance(value, int) and value >= 2**64 else repr(value))


def _short(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:77]}…"
