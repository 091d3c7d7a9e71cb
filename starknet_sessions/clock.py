"""The time of this computer. The core never asks for it: it is given the time as a number."""

from __future__ import annotations

import math
import time
from typing import Protocol

from starknet_sessions.errors import InvalidInput, require
from starknet_sessions.session import HOUR


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> int:
        """Unix seconds."""
        ...


class SystemClock:
    """The clock of this computer."""

    __slots__ = ()

    def now(self) -> int:
        """Unix seconds, rounded down as block timestamps are."""
        return int(time.time())


def in_hours(hours: float, clock: Clock | None = None) -> int:
    """The unix second that many hours from now: ``expires=in_hours(6)``.

    Args:
        hours: Any number of hours above 0, also fractions.
        clock: Tells the time; None: the clock of this computer.

    Raises:
        InvalidInput: `hours` is not such a number.
    """
    fix = "Give a number above 0: in_hours(6)."
    require(hours, (int, float), "hours", fix, but=bool)
    if not 0 < hours < math.inf:
        raise InvalidInput(f"hours is {hours}.", what="hours", fix=fix)
    return (clock or SystemClock()).now() + round(hours * HOUR)
