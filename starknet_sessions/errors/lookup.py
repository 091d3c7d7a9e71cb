"""From a code to what is known of it, and from broken rules to the error that stands for them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from starknet_sessions.errors.base import (
    ErrorCode,
    InvalidInput,
    SessionsError,
    descendants,
    meaning,
)
from starknet_sessions.errors.foreign import OtherRefusal, foreign_from_code, named
from starknet_sessions.errors.rule import RuleError
from starknet_sessions.errors.rules import RULES
from starknet_sessions.errors.text import short_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starknet_sessions.errors.rule import Violation


def error_from_code(code: str | int) -> type[RuleError] | None:
    """The class of an error string of an account, given as text or as felt; None for anything else.

    A string that several accounts have is our own account's.
    """
    text = (short_text(code) if isinstance(code, int) else code) or ""
    return RULES.get(text) or foreign_from_code(text)


def describe_code(code: str) -> ErrorCode | None:
    """What is known of an error of this package, by its code or the name of its class; None for any other text."""
    error = _errors().get(code) or foreign_from_code(code)
    if error is None:
        return None
    return ErrorCode(
        code=error.code if code == error.__name__ else code,
        name=error.__name__,
        meaning=meaning(error),
        fix=error.fix,
        fields=error.data_fields if issubclass(error, RuleError) else (),
    )


def violations_error(violations: Sequence[Violation]) -> RuleError:
    """The error that stands for rules found broken before signing: the class of the first, carrying all.

    Its ``retry_after`` is when the last of them passes, if all do by waiting.

    Raises:
        InvalidInput: `violations` is empty.
    """
    if not violations:
        raise InvalidInput("There is no violation to raise.", what="violations")
    first = violations[0]
    times = [violation.retry_after for violation in violations]
    known = [time for time in times if time is not None]
    error = (error_from_code(first.code) or OtherRefusal)(
        first.message,
        where="preflight",
        violations=violations,
        call_index=first.call_index,
        rule_index=first.rule_index,
        denied_index=first.denied_index,
        limit_index=first.limit_index,
        used=first.used,
        spend=first.spend,
        amount=first.amount,
        retry_after=max(known) if len(known) == len(times) else None,
        fix=first.fix,
    )
    return named(error, first.code)


@cache
def _errors() -> dict[str, type[SessionsError]]:
    """All errors by code and by name. Of all modules of this package: by the first use, they are loaded."""
    found = descendants(SessionsError, __package__)
    return {key: error for error in found for key in (error.code, error.__name__)}
