# ruff: noqa: N818 - errors are named after what happened
"""What every error of this package has; and the errors of values, files and extras that it is given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorCode:
    """What is known of an error before it happens.

    Attributes:
        code: Its stable name: ``session/rule-broken``.
        name: The class that it is raised as: ``RuleBroken``.
        meaning: What happened, in a sentence.
        fix: What to do about it.
        fields: What the account contract tells beside the code, felt by felt.
        values: What it told, where the error was read from a node's answer: pairs of field and number.
    """

    code: str
    name: str
    meaning: str
    fix: str
    fields: tuple[str, ...] = ()
    values: tuple[tuple[str, int], ...] = ()


class SessionsError(Exception):
    """Base of every error of this package.

    Attributes:
        code: Stable name; where the account contract has an error string for it, exactly that string.
        message: What happened.
        fix: What to do about it.
    """

    code: str = "sessions/error"
    fix: str = "See the message."

    def __init__(self, message: str, *, fix: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        if fix is not None:
            self.fix = fix

    def __str__(self) -> str:
        return f"{self.code}: {self.message} {self.fix}"


class InvalidInput(SessionsError, ValueError):
    """A value given to this package is not usable; nothing was done with it.

    Attributes:
        what: Name of the value at fault: ``policies[2].until``.
        rule: Where the account contract refuses the same with a code of its own, that code:
            ``session/limit-zero-window``; else None.
    """

    code = "input/invalid"
    fix = "Correct the value."

    def __init__(
        self, message: str, *, what: str = "", fix: str | None = None, rule: str | None = None
    ) -> None:
        super().__init__(message, fix=fix)
        self.what = what
        self.rule = rule


def require(
    value: object,
    kind: type | tuple[type, ...],
    what: str,
    fix: str,
    *,
    but: type | tuple[type, ...] = (),
) -> None:
    """Refuse a value of another type than `kind`, or of a type in `but`. The error does not contain the value.

    Raises:
        InvalidInput: It is of another type.
    """
    if isinstance(value, but) or not isinstance(value, kind):
        raise InvalidInput(f"{what} is {_type_text(value)}.", what=what, fix=fix)


def _type_text(value: object) -> str:
    name = type(value).__name__
    article = "an" if name[0] in "AEIOUaeiou" else "a"
    return "None" if value is None else f"{article} {name}"


class SessionFileError(SessionsError):
    """A stored session cannot be read, or does not hold together.

    Attributes:
        path: Where in the document: ``$.policies[2].selector``.
    """

    code = "file/invalid"
    fix = "Take the file from whoever created the session again; do not edit it."

    def __init__(self, message: str, *, path: str = "$", fix: str | None = None) -> None:
        super().__init__(message, fix=fix)
        self.path = path

    def __str__(self) -> str:
        return f"{self.code}: at {self.path}: {self.message} {self.fix}"


class MissingExtra(SessionsError, ImportError):
    """An optional dependency is not installed.

    Attributes:
        extra: The extra of this package that brings it.
    """

    code = "extra/missing"
    fix = "Install the extra."

    def __init__(self, message: str, *, extra: str = "", fix: str | None = None) -> None:
        super().__init__(message, fix=fix)
        self.extra = extra


def meaning(error: type[SessionsError]) -> str:
    """What an error of this class means, in a sentence: the first line of its docstring, which are gone under -OO."""
    return (error.__doc__ or error.code).strip().partition("\n")[0]


def descendants(base: type[T], package: str) -> list[type[T]]:
    """All classes below that a package or module defines, each once, in the order in which they were."""
    found: dict[type[T], None] = {}
    for child in base.__subclasses__():
        if f"{child.__module__}.".startswith(f"{package}."):
            found[child] = None
        found |= dict.fromkeys(descendants(child, package))
    return list(found)
