"""What an error means, and what to do about it."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from starknet_sessions.felt import to_hex
from starknet_sessions.revert import explain_error

if TYPE_CHECKING:
    from starknet_sessions.errors import ErrorCode

_STANDARD_INPUT = "-"
_MOST = 2**20


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorMeaning:
    """What is known of an error."""

    error: ErrorCode
    exit_code: int = 0

    def to_dict(self) -> dict[str, Any]:
        """As JSON data."""
        return {
            "code": self.error.code,
            "class": self.error.name,
            "meaning": self.error.meaning,
            "fix": self.error.fix,
            "fields": list(self.error.fields),
            "values": {name: to_hex(value) for name, value in self.error.values},
        }

    def render(self) -> str:
        """For people."""
        lines = [
            f"Code           {self.error.code} ({self.error.name})",
            f"Meaning        {self.error.meaning}",
            f"What to do     {self.error.fix}",
        ]
        if self.error.values:
            told = ", ".join(f"{name} {value}" for name, value in self.error.values)
            lines.append(f"It was told    {told}")
        elif self.error.fields:
            lines.append(f"It tells       {', '.join(self.error.fields)}")
        return "\n".join(lines)


def meaning_of(text: str) -> ErrorMeaning:
    """The meaning of a code, or of a text that has one; ``-`` reads the text from standard input.

    Raises:
        InvalidInput: Nothing of this package is in it.
    """
    return ErrorMeaning(error=explain_error(sys.stdin.read(_MOST) if text == _STANDARD_INPUT else text))
