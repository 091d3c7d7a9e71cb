"""How people write times, numbers and addresses in files and on the command line: exactly, or not at all."""

from __future__ import annotations

import re
import tomllib
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from difflib import get_close_matches
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Literal, NoReturn

from starknet_sessions.amounts import STRK_DECIMALS
from starknet_sessions.errors import InvalidInput, SessionFileError
from starknet_sessions.felt import to_address
from starknet_sessions.strict_json import parse_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

FileKind = Literal["toml", "json"]
"""How a file is written."""

KNOWN_TOKENS: Final[Mapping[str, tuple[int, int]]] = MappingProxyType(
    {
        "STRK": (0x04718F5A0FC34CC1AF16A1CDEE98FFB20C31F5CD61D6AB07201858F4287C938D, STRK_DECIMALS),
        "ETH": (0x049D36570D4E46F48E99674BD3FCC84644DDD6B96F7C741B1562B82F9E004DC7, 18),
    }
)
"""Address and decimals of the tokens that have one address on every Starknet, by name."""

DURATION_FIX: Final = 'Give a duration: "30min", "6h", "1d", "1d12h"; of s, min, h, d and w.'
"""What a duration looks like."""
TIME_FIX: Final = 'Give a duration from now ("6h", "30d"), or a time with its zone ("2026-12-01T00:00:00Z"), or unix seconds.'
"""What a time looks like."""

MAX_FILE: Final = 4 * 2**20
"""Bytes of the largest file that is read; ABIs are the largest."""

_UNITS: Final = {"s": 1, "min": 60, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}
_PART = re.compile(r"([0-9]{1,9})(s|min|m|h|d|w)")
_DURATION = re.compile(r"(?:[0-9]{1,9}(?:s|min|m|h|d|w))+")
_DECIMAL = re.compile(r"-?[0-9](?:_?[0-9]){0,79}")
_HEX = re.compile(r"0x[0-9a-fA-F]{1,64}")
# 5e18, 1.5e18: people count zeros badly.
_SCIENTIFIC = re.compile(r"-?[0-9]{1,40}(?:\.[0-9]{1,40})?e[0-9]{1,2}")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,63}")
_RESERVED = frozenset({"true", "false", "any", "in"})
_MAX_DEPTH = 100
_BRACKET = re.compile(r"[\[\]{}]")


@contextmanager
def at(place: str) -> Iterator[None]:
    """Put the place in a document before what `InvalidInput` says, and before its ``what``."""
    try:
        yield
    except InvalidInput as error:
        what = f"{place}.{error.what}" if error.what else place
        # Where this is the outer of two, the inner one has put its place there.
        message = error.message.removeprefix(f"At {error.what}: ")
        raise InvalidInput(f"At {what}: {message}", what=what, fix=error.fix, rule=error.rule) from None


def read_file(path: Path, *, what: str = "file", most: int = MAX_FILE) -> str:
    """The text of a file.

    Raises:
        InvalidInput: It cannot be read, is no text, or is too big.
    """
    try:
        with path.open("rb") as stream:
            contents = stream.read(most + 1)
        if len(contents) <= most:
            return contents.decode()
        problem = f"{path} has more than {most} bytes."
    except OSError as error:
        problem = f"{path} cannot be read: {error.strerror}."
    except UnicodeDecodeError:
        problem = f"{path} is not text in UTF-8."
    raise InvalidInput(problem, what=what, fix="Give the name of a file that this user can read.")


def parse_document(text: str, kind: FileKind) -> Any:
    """Parse TOML or JSON that may be hostile.

    Raises:
        InvalidInput: It is not that.
    """
    try:
        if kind == "json":
            return parse_json(text)
        _check_depth(text)
        return tomllib.loads(text)
    except SessionFileError as error:
        message = error.message
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        message = f"This is not TOML: {str(error) or 'it is nested too deep'}."
    raise InvalidInput(message, what="file", fix="Correct the file there.")


def kind_of(path: Path) -> FileKind:
    """TOML or JSON, by the ending of the name.

    Raises:
        InvalidInput: It is neither.
    """
    kinds: dict[str, FileKind] = {".toml": "toml", ".json": "json"}
    if path.suffix.lower() not in kinds:
        raise InvalidInput(
            f"{path} is neither .toml nor .json.", what="file", fix="Give a file whose name ends so."
        )
    return kinds[path.suffix.lower()]


class Table:
    """Takes the members of a table, each once and of its type; `finish` refuses those that nobody took.

    Raises:
        InvalidInput: It is no table.
    """

    def __init__(self, data: object) -> None:
        if not isinstance(data, dict):
            raise InvalidInput(f"This is {type_text(data)}.", fix="Write a table, with names and values.")
        self._left: dict[str, Any] = dict(data)
        self._known: list[str] = []

    def __contains__(self, name: str) -> bool:
        return name in self._left

    def take(self, name: str, *kinds: type, default: Any = None) -> Any:
        """The member of this name, or `default`.

        Raises:
            InvalidInput: It is of none of these types.
        """
        self._known.append(name)
        if name not in self._left:
            return default
        value = self._left.pop(name)
        # True is an int to Python, never to a file's author.
        if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
            raise InvalidInput(
                f"{name} is {type_text(value)}.",
                what=name,
                fix=f"Write {' or '.join(_TYPES[kind] for kind in kinds if kind in _TYPES)}.",
            )
        return value

    def need(self, name: str, *kinds: type) -> Any:
        """The member of this name.

        Raises:
            InvalidInput: It is missing, or of none of these types.
        """
        if name not in self._left:
            raise InvalidInput(f"{name} is missing.", what=name, fix=f"Add {name} = ….")
        return self.take(name, *kinds)

    def finish(self) -> None:
        """Refuse what nobody took: a misspelt name must not be a rule that is not there.

        Raises:
            InvalidInput: There is something.
        """
        for name in self._left:
            close = get_close_matches(name, self._known, n=1)
            raise InvalidInput(
                f"{name!r} is not known here.",
                what=name,
                fix=(f"Did you mean {close[0]!r}? " if close else "") + f"Known: {', '.join(self._known)}.",
            )


_TYPES: Final = {
    str: "text in quotes",
    int: "a whole number",
    list: "a list",
    dict: "a table",
    bool: "true or false",
    datetime: "a time with its zone",
}


def type_text(value: object) -> str:
    """A type of TOML and JSON for people."""
    # Of bool before int, of datetime before date.
    for kind in (bool, str, int, list, dict, datetime):
        if isinstance(value, kind):
            return _TYPES[kind]
    if isinstance(value, float):
        return "a number with a point"
    return (
        "null" if value is None else "a date or a time" if isinstance(value, date) else type(value).__name__
    )


def parse_duration(text: object, what: str = "duration") -> int:
    """Seconds of a duration: ``"6h"``, ``"1d12h"``.

    Raises:
        InvalidInput: It is none, or 0.
    """
    if isinstance(text, str) and _DURATION.fullmatch(text):
        seconds = sum(int(count) * _UNITS[unit] for count, unit in _PART.findall(text))
        if seconds:
            return seconds
    raise InvalidInput(f"{_shown(text)} is no duration.", what=what, fix=DURATION_FIX)


def parse_time(value: object, *, now: int, what: str = "time") -> int:
    """Unix seconds of a time: a duration from `now` on, a time with its zone (RFC 3339), or unix seconds.

    Raises:
        InvalidInput: It is none of these.
    """
    if isinstance(value, int) and not isinstance(value, bool):
        # What is less was meant as a duration.
        if value >= 10**9:
            return value
        raise InvalidInput(f"{value} is no unix time of today.", what=what, fix=TIME_FIX)
    moment = value
    if isinstance(value, str):
        if _DURATION.fullmatch(value):
            return now + parse_duration(value, what)
        moment = _moment(value)
    if not isinstance(moment, datetime):
        raise InvalidInput(f"{_shown(value)} is no time.", what=what, fix=TIME_FIX)
    if moment.tzinfo is None:
        raise InvalidInput(
            f"{_shown(value)} has no time zone.", what=what, fix='Add it: "…Z" for UTC, or "…+01:00".'
        )
    return int(moment.timestamp())


def parse_number(value: int | str, what: str = "number") -> int:
    """A whole number: ``5``, ``"0x5"``, ``"5_000"``, ``"1.5e18"``.

    Raises:
        InvalidInput: It is none.
    """
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    text = value if isinstance(value, str) else ""
    if _HEX.fullmatch(text):
        return int(text, 16)
    if _DECIMAL.fullmatch(text):
        return int(text.replace("_", ""))
    if _SCIENTIFIC.fullmatch(text):
        # Not the arithmetic of Decimal, which rounds to its context's precision.
        sign, digits, exponent = Decimal(text).as_tuple()
        whole, shift = int("".join(map(str, digits))), int(exponent)
        power: int = 10 ** abs(shift)
        if shift >= 0 or whole % power == 0:
            number = whole * power if shift >= 0 else whole // power
            return -number if sign else number
    raise InvalidInput(
        f"{_shown(value)} is no whole number.", what=what, fix='Write 5, "0x5", "5_000" or "1.5e18".'
    )


class AddressBook:
    """Names for addresses: those of a file, STRK and ETH.

    Args:
        names: Address as ``"0x…"`` by name.

    Raises:
        InvalidInput: A name or an address is not usable, or STRK or ETH are to mean something else.
    """

    def __init__(self, names: Mapping[str, Any] = MappingProxyType({})) -> None:
        self._addresses = {name: address for name, (address, _) in KNOWN_TOKENS.items()}
        for name, address in names.items():
            if not _NAME.fullmatch(name) or name in _RESERVED:
                raise InvalidInput(
                    f"{_shown(name)} is no name for an address.",
                    what=name,
                    fix="Use letters, digits, - and _, a letter first; not any, in, true or false.",
                )
            if not isinstance(address, str) or not _HEX.fullmatch(address):
                raise InvalidInput("This is no address.", what=name, fix='Write "0x…".')
            parsed = to_address(address, name)
            if self._addresses.setdefault(name, parsed) != parsed:
                raise InvalidInput(
                    f"{name} is the name of a token with another address.",
                    what=name,
                    fix="Choose another name.",
                )

    @property
    def names(self) -> dict[int, str]:
        """Name by address, for `describe`."""
        return {address: name for name, address in reversed(self._addresses.items())}

    def get(self, name: str) -> int | None:
        """The address of this name; None if there is none."""
        return self._addresses.get(name)

    def address(self, value: str, what: str = "address") -> int:
        """An address, by its name or as ``"0x…"``.

        Raises:
            InvalidInput: It is neither.
        """
        if _HEX.fullmatch(value):
            return to_address(value, what)
        known = self._addresses.get(value)
        return self._refuse(value, what) if known is None else known

    def _refuse(self, value: str, what: str) -> NoReturn:
        close = get_close_matches(value, self._addresses, n=1)
        raise InvalidInput(
            f"{_shown(value)} is neither an address nor one of the names.",
            what=what,
            fix=(f"Did you mean {close[0]!r}? " if close else "")
            + f'Write "0x…", or a name: {", ".join(self._addresses)}.',
        )


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if "T" in text or " " in text else None
    except ValueError:
        return None


def _check_depth(text: str) -> None:
    # Before the parser, which may run out of stack: see strict_json.
    depth = 0
    for bracket in _BRACKET.findall(text):
        depth += 1 if bracket in "[{" else -1
        if depth > _MAX_DEPTH:
            raise InvalidInput("This is nested too deep.", what="file", fix="Correct the file.")


def _shown(value: object) -> str:
    text = (
        repr(value) if isinstance(value, str) else str(value) if isinstance(value, date) else type_text(value)
    )
    return text if len(text) <= 80 else f"{text[:77]}…"
