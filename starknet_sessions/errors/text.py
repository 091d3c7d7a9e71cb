"""Texts of errors: those that contracts panic with, short strings and the ByteArrays of newer Cairo; and times."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# What Cairo puts before a ByteArray in panic data.
_BYTE_ARRAY = 0x46A6158A16A947E5916B2A2CA68501A45E93D7110E81AA2D6438B1C57C879A3
_WORD = 31


def utc_text(seconds: int) -> str:
    """A unix time for people."""
    return f"{datetime.fromtimestamp(seconds, tz=UTC):%Y-%m-%d %H:%M:%S} UTC"


def short_text(felt: int) -> str | None:
    """The text of a short string of printable ASCII; None where the felt is none."""
    return _printable(felt.to_bytes(32, "big").lstrip(b"\0")) if 0 <= felt < 2**256 else None


def first_text(felts: Sequence[int]) -> tuple[str | None, Sequence[int]]:
    """The text that panic data begins with, in either form, and the felts after it; None where it begins with none."""
    if not felts:
        return None, felts
    count = felts[1] if felts[0] == _BYTE_ARRAY and len(felts) > 1 else len(felts)
    if count > len(felts) - 4:
        return short_text(felts[0]), felts[1:]
    *words, rest, length = felts[2 : count + 4]
    sized = [*((word, _WORD) for word in words), (rest, length)]
    if length >= _WORD or not all(0 <= number < 256**size for number, size in sized):
        return None, felts[1:]
    return _printable(b"".join(number.to_bytes(size, "big") for number, size in sized)), felts[count + 4 :]


def told(felts: Sequence[int]) -> list[str]:
    """Panic data for people: its texts, and as hex what is none."""
    found = []
    while felts:
        text, rest = first_text(felts)
        found.append(text or hex(felts[0]))
        felts = rest
    return found


def as_byte_array(text: str) -> list[int]:
    """A text as panic data has it in newer Cairo."""
    raw = text.encode(errors="replace")
    whole = len(raw) - len(raw) % _WORD
    words = [int.from_bytes(raw[at : at + _WORD], "big") for at in range(0, whole, _WORD)]
    return [_BYTE_ARRAY, len(words), *words, int.from_bytes(raw[whole:], "big"), len(raw) - whole]


def _printable(raw: bytes) -> str | None:
    return raw.decode("ascii") if raw and all(32 <= byte < 127 for byte in raw) else None
