"""Values that remember what was computed from them, so that nothing is hashed twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Memo:
    """Room in a frozen, slotted value for what is computed from it once; copies leave it behind."""

    __slots__ = ("_memo",)

    _memo: dict[str, Any]

    def once(self, name: str, compute: Callable[[], T]) -> T:
        """What `compute` returned when it was first asked for by this name."""
        memo = self.remembered()
        if name not in memo:
            memo[name] = compute()
        value: T = memo[name]
        return value

    def remembered(self) -> dict[str, Any]:
        """All that was computed so far, by name."""
        try:
            return self._memo
        except AttributeError:
            object.__setattr__(self, "_memo", {})
            return self._memo
