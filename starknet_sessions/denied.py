"""Calls that a session never makes, whatever its policies allow."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal

from starknet_sessions.crypto import poseidon_many
from starknet_sessions.errors import InvalidInput, require
from starknet_sessions.felt import to_entry_point, to_felt, to_hex, to_selector
from starknet_sessions.policy import ANY, Policy, Wildcard, address_text, utc_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# selector of
# "Denied"("Contract":"ContractAddress","Selector":"felt","Until":"timestamp")
DENIED_TYPE_HASH: Final = 0x264BC767D4835C2C27C227F0660498090C7D8DCBF315B4D01B2D90458B6706A
"""SNIP-12 type hash of a denied entry."""

MAX_DENIED: Final = 127
"""A session has at most this many."""

_WILDCARD = 0
_WILDCARD_TEXT = "*"


@dataclass(frozen=True, slots=True, init=False, repr=False)
class Denied:
    """A call that a session never makes.

    It narrows policies with a wildcard; beside policies of exact calls it would have no effect.

    Args:
        contract: Address, as int or ``"0x…"``; or `ANY`.
        entry_point: Name, or selector as int or ``"0x…"``; or `ANY`. Not `ANY` for both.
        until: Last unix second at which it is denied; 0 = as long as the session.

    Attributes:
        contract: Address; 0 = any.
        selector: Selector; 0 = any.
        name: Name of the entry point, where it was given. For people; the owner signs the selector.
        until: As above.

    Raises:
        InvalidInput: A value is none of these, or everything is denied.
    """

    contract: int
    selector: int
    until: int
    name: str | None = field(compare=False)

    def __init__(
        self,
        contract: int | str | Literal[Wildcard.ANY],
        entry_point: int | str | Literal[Wildcard.ANY],
        *,
        until: int = 0,
    ) -> None:
        # A policy reads the same three values, and refuses the same ones.
        call = Policy(contract, entry_point, until=until)
        if call.contract == call.selector == _WILDCARD:
            raise InvalidInput(
                "Any entry point of any contract is denied, which leaves nothing.",
                what="entry_point",
                fix="Name a contract or an entry point.",
                rule="session/denied-everything",
            )
        object.__setattr__(self, "contract", call.contract)
        object.__setattr__(self, "selector", call.selector)
        object.__setattr__(self, "until", call.until)
        object.__setattr__(self, "name", call.name)

    @property
    def felts(self) -> tuple[int, int, int]:
        """The entry as a session token carries it."""
        return self.contract, self.selector, self.until

    @property
    def hash(self) -> int:
        """SNIP-12 struct hash."""
        return poseidon_many([DENIED_TYPE_HASH, *self.felts])

    @property
    def sort_key(self) -> tuple[int, int]:
        """Where it stands among the denied entries of a session; two of them never have the same."""
        return self.contract, self.selector

    def matches(self, contract: int, selector: int) -> bool:
        """Whether it speaks of that call, at whatever time."""
        return self.contract in (_WILDCARD, contract) and self.selector in (_WILDCARD, selector)

    def is_active(self, now: int) -> bool:
        """Whether it still denies at `now`, in unix seconds."""
        return self.until == 0 or now <= self.until

    def describe(self, names: Mapping[int, str] | None = None) -> str:
        """The entry in words: ``approve of any contract``.

        Args:
            names: What to call addresses.
        """
        what = (
            "any entry point"
            if self.selector == _WILDCARD
            else self.name or f"entry point {to_hex(self.selector)}"
        )
        of = "any contract" if self.contract == _WILDCARD else address_text(self.contract, names)
        return f"{what} of {of}" + (f", until {utc_text(self.until)}" if self.until else "")

    def to_dict(self) -> dict[str, Any]:
        """The entry as JSON data; `from_dict` reads it."""
        return {
            "contract": to_hex(self.contract) if self.contract else _WILDCARD_TEXT,
            "selector": to_hex(self.selector) if self.selector else _WILDCARD_TEXT,
            **({} if self.name is None else {"name": self.name}),
            **({"until": self.until} if self.until else {}),
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Denied:
        """Read an entry from JSON data.

        Args:
            data: What `to_dict` gives: ``{"contract", "selector", "name"?, "until"?}``, where ``"*"`` is `ANY`.

        Raises:
            InvalidInput: Other keys, a value that is not usable, or a name that is not the selector's.
        """
        for key in ("contract", "selector"):
            if key not in data:
                raise InvalidInput(f"{key} is missing.", what=key)
        for key in data:
            if key not in ("contract", "selector", "name", "until"):
                raise InvalidInput(f"{key!r} is not a key of a denied entry.", what=str(key))
        contract, selector, name = data["contract"], data["selector"], data.get("name")
        contract = ANY if contract == _WILDCARD_TEXT else contract
        # Only a number: a name in its place could not be told from the name it should stand beside.
        selector = ANY if selector == _WILDCARD_TEXT else to_felt(selector, "selector")
        if name is not None:
            # What people read must be what the chain checks.
            if selector is ANY or to_selector(to_entry_point(name, "name")) != selector:
                raise InvalidInput(f"name is {name!r}, but the selector is not of that name.", what="name")
            selector = name
        return cls(contract, selector, until=data.get("until", 0))

    def __repr__(self) -> str:
        contract = to_hex(self.contract) if self.contract else repr(ANY)
        entry_point = self.name or (to_hex(self.selector) if self.selector else repr(ANY))
        return f"Denied({contract}, {entry_point}" + (f", until={self.until})" if self.until else ")")


def check_denied(denied: Iterable[Denied], what: str = "denied") -> tuple[Denied, ...]:
    """The denied entries of a session in the protocol's order, whatever order they come in.

    Raises:
        InvalidInput: Not such entries, more than 127, or two of the same call. Its ``rule`` is the account
            contract's code for that.
    """
    checked = tuple(denied)
    for i, entry in enumerate(checked):
        require(entry, Denied, f"{what}[{i}]", "Give Denied(contract, entry_point).")
    if len(checked) > MAX_DENIED:
        raise InvalidInput(
            f"There are {len(checked)} denied entries.",
            what=what,
            fix=f"Give at most {MAX_DENIED}: a wildcard takes the place of many.",
            rule="session/too-many-denied",
        )
    seen: dict[tuple[int, int], int] = {}
    for i, entry in enumerate(checked):
        first = seen.setdefault(entry.sort_key, i)
        if first != i:
            raise InvalidInput(
                f"{what}[{i}] denies the same as {what}[{first}]: {entry.describe()}.",
                what=f"{what}[{i}]",
                fix="Leave one of them out: the one that ends first.",
                rule="session/denied-duplicate",
            )
    return tuple(sorted(checked, key=lambda entry: entry.sort_key))
