"""Reading JSON that others wrote: strictly, and with the path of what is wrong."""

from __future__ import annotations

import json
import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from starknet_sessions.errors import InvalidInput, SessionFileError, require
from starknet_sessions.felt import to_felt

if TYPE_CHECKING:
    from collections.abc import Iterator

T = TypeVar("T")

# Takes a string without an end up to the end of the text, so that no text makes the search quadratic.
_JSON_STRING = re.compile(r'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
_BRACKET = re.compile(r"[\[\]{}]")
_FILE_NAME = re.compile(r"[^\[\]{}\n]{1,255}")
# A session has six levels.
_MAX_DEPTH = 20


def parse_json(text: str | bytes) -> Any:
    """Parse JSON that may be hostile: no deep nesting, no key twice, no NaN.

    Raises:
        InvalidInput: It is neither text nor bytes.
        SessionFileError: It is not such JSON.
    """
    require(text, (str, bytes, bytearray), "text", "Give the JSON as text or bytes.")
    try:
        text = text if isinstance(text, str) else text.decode()
        _check_depth(text)
        return json.loads(text, object_pairs_hook=_unique_keys, parse_constant=_refuse_constant)
    except ValueError as error:
        is_name = isinstance(text, str) and _FILE_NAME.fullmatch(text)
        fix = "Give the file's contents, not its name." if is_name else None
        raise SessionFileError(f"This is not JSON: {error}.", fix=fix) from error


class ObjectReader:
    """Takes the members of a JSON object, each once and of its type; errors name the path."""

    def __init__(self, data: object, path: str) -> None:
        if not isinstance(data, dict):
            raise SessionFileError("This should be an object.", path=path)
        self._left = dict(data)
        self._path = path

    def take(self, name: str, kind: type[T]) -> T:
        """The member of this name.

        Raises:
            SessionFileError: It is missing, or of another type.
        """
        path = f"{self._path}.{name}"
        if name not in self._left:
            raise SessionFileError("This is missing.", path=path)
        value = self._left.pop(name)
        # True is an int to Python.
        if not isinstance(value, kind) or isinstance(value, bool):
            raise SessionFileError(f"This should be of type {_TYPE_NAMES[kind]}.", path=path)
        return value

    def felt(self, name: str) -> int:
        """The member of this name, a felt as ``"0x…"``.

        Raises:
            SessionFileError: It is missing, or no felt.
        """
        return felt_at(self.take(name, str), f"{self._path}.{name}")

    def optional(self, name: str, kind: type[object]) -> None:
        """Allow a member of this name and type.

        Raises:
            SessionFileError: It is of another type.
        """
        if name in self._left:
            self.take(name, kind)

    def finish(self) -> None:
        """Refuse members that nobody took.

        Raises:
            SessionFileError: There is one.
        """
        for name in self._left:
            raise SessionFileError("There should be no such key.", path=f"{self._path}.{name}")


_TYPE_NAMES: dict[type[object], str] = {str: "string", int: "integer", list: "array", dict: "object"}


@contextmanager
def errors_at(prefix: str) -> Iterator[None]:
    """Turn InvalidInput into SessionFileError, its ``what`` into the path."""
    try:
        yield
    except InvalidInput as error:
        raise SessionFileError(error.message, path=f"{prefix}{error.what}") from error


def felt_at(value: object, path: str) -> int:
    """A felt as ``"0x…"``.

    Raises:
        SessionFileError: It is none.
    """
    if not isinstance(value, str):
        raise SessionFileError("This should be of type string.", path=path)
    with errors_at(""):
        return to_felt(value, path)


def _check_depth(text: str) -> None:
    # A dependency of starknet-py (py_ecc) lifts Python's limit of recursion so far that json, at hostile nesting, runs out of
    # stack and takes the process down. Brackets within strings are not nesting.
    depth = 0
    for bracket in _BRACKET.findall(_JSON_STRING.sub("", text)):
        depth += 1 if bracket in "[{" else -1
        if depth > _MAX_DEPTH:
            msg = f"it is nested deeper than {_MAX_DEPTH} levels"
            raise ValueError(msg)


def _unique_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    # Python keeps the last of two equal keys, other readers the first: two readers would see two sessions.
    data = dict(pairs)
    if len(data) != len(pairs):
        msg = "an object has the same key twice"
        raise ValueError(msg)
    return data


def _refuse_constant(name: str) -> NoReturn:
    msg = f"{name} is no JSON number"
    raise ValueError(msg)
