"""Whose account a session is for: ours, Argent's, Cartridge's. One `Dialect` each; see `dialect`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starknet_sessions.dialects.argent import ARGENT_040, ARGENT_050, Argent
from starknet_sessions.dialects.cartridge import CARTRIDGE, Cartridge
from starknet_sessions.dialects.foreign import ForeignSession
from starknet_sessions.dialects.native import NATIVE as NATIVE
from starknet_sessions.dialects.native import Native
from starknet_sessions.errors import InvalidInput

if TYPE_CHECKING:
    from starknet_sessions.dialects.dialect import Dialect
    from starknet_sessions.dialects.foreign import ForeignDialect
    from starknet_sessions.session import Session

FOREIGN: dict[str, ForeignDialect] = {
    dialect.name: dialect for dialect in (ARGENT_040, ARGENT_050, CARTRIDGE)
}
"""The dialects of accounts that are not ours, by name."""

DIALECTS: dict[str, Dialect] = {NATIVE.name: NATIVE, **FOREIGN}
"""All dialects, by name."""


def dialect_of(session: Session | ForeignSession) -> Dialect:
    """Whose account a session is for."""
    return session.dialect if isinstance(session, ForeignSession) else NATIVE


def to_dialect(given: Dialect | str) -> Dialect:
    """A dialect that is given as such, or by its name.

    Raises:
        InvalidInput: It is neither.
    """
    if isinstance(given, (Native, Argent, Cartridge)):
        return given
    return dialect_named(given)


def dialect_named(name: Any) -> Dialect:
    """The dialect of a name: ``"native"``, ``"argent-0.4.0"``, ``"argent-0.5.0"``, ``"cartridge"``.

    Raises:
        InvalidInput: There is none of that name.
    """
    if not isinstance(name, str) or name not in DIALECTS:
        raise InvalidInput(
            f"dialect is {name!r:.80}.",
            what="dialect",
            fix=f"Give one of {', '.join(DIALECTS)}; or the dialect itself: NATIVE, CARTRIDGE.",
        )
    return DIALECTS[name]
