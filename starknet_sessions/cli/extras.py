"""What is said when an optional dependency is missing."""

from __future__ import annotations

from importlib.util import find_spec


class MissingExtraError(ImportError):
    """An extra of this package is not installed. The message names it."""


def require_extra(extra: str, *modules: str) -> None:
    """Make sure that the modules of an extra can be imported, without importing them.

    Raises:
        MissingExtraError: One cannot.
    """
    missing = [module for module in modules if find_spec(module) is None]
    if missing:
        raise MissingExtraError(
            f"The command line needs {' and '.join(missing)}: install this package with its extra {extra!r}.",
            name=missing[0],
        )
