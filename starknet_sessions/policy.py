"""One allowed call: a leaf of the tree the owner signs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, Literal

from starknet_sessions.crypto import poseidon_many
from starknet_sessions.errors import InvalidInput, require
from starknet_sessions.felt import (
    ADDRESS_BOUND,
    to_entry_point,
    to_felt,
    to_hex,
    to_selector,
    to_timestamp,
    to_uint,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

# selector of
# "Policy"("Contract":"ContractAddress","Selector":"felt","Until":"timestamp")
POLICY_TYPE_HASH = 0x255C294CCE5B70269AD8302125C9E26F6F109A3484321ECD86624624305F106
"""SNIP-12 type hash of a policy."""

# What the leaf has in place of a contract or selector that may be any.
_WILDCARD = 0
# How JSON says it. No address, selector or name is written so.
_WILDCARD_TEXT = "*"

_CONTRACT_FIX = 'Give an int, "0x…" or ANY.'
_ENTRY_POINT_FIX = "Give a name, a selector or ANY."
TIME_FIX = "Give whole unix seconds: in_hours(…), or int(value.timestamp()) of a datetime."
"""What to do about a time that is not an int."""


class Wildcard(Enum):
    """The type of `ANY`."""

    ANY = "any"

    def __repr__(self) -> str:
        return self.name


ANY: Final = Wildcard.ANY
"""Any contract, or any entry point of a contract. It has to be asked for by name: 0 is refused."""


@dataclass(frozen=True, slots=True, init=False, repr=False)
class Policy:
    """One allowed call: an entry point of a contract.

    Args:
        contract: Address, as int or ``"0x…"``; or `ANY`: any contract but the account itself.
        entry_point: Name, or selector as int or ``"0x…"``; or `ANY`. Only the prefix ``0x`` makes a string a
            selector: ``fee`` is a name. Owners see names, so give names where you know them.
        until: Last unix second at which this policy holds; 0 = as long as the session.

    Attributes:
        contract: Address; 0 = any.
        selector: Selector; 0 = any.
        name: Name of the entry point, where it was given.
        until: As above.

    Raises:
        InvalidInput: A value is none of these.
    """

    contract: int
    selector: int
    name: str | None
    until: int

    def __init__(
        self,
        contract: int | str | Literal[Wildcard.ANY],
        entry_point: int | str | Literal[Wildcard.ANY],
        *,
        until: int = 0,
    ) -> None:
        name: str | None = None
        if isinstance(entry_point, Wildcard):
            selector = _WILDCARD
        else:
            require(entry_point, (int, str), "entry_point", _ENTRY_POINT_FIX)
            _refuse_star(entry_point, "entry_point", _ENTRY_POINT_FIX)
            selector = to_selector(entry_point, "entry_point")
            if isinstance(entry_point, str) and not entry_point.startswith("0x"):
                name = entry_point
            if selector == _WILDCARD:
                # Also Cairo 0's __default__, whose selector is 0: as a leaf it would allow every entry point.
                raise InvalidInput(
                    f"entry_point is {entry_point!r}, whose selector is 0.",
                    what="entry_point",
                    fix="To allow any entry point, give ANY.",
                )
        if isinstance(contract, Wildcard):
            address = _WILDCARD
        else:
            is_object = hasattr(contract, "address")
            require(
                contract, (int, str), "contract", "Give contract.address." if is_object else _CONTRACT_FIX
            )
            _refuse_star(contract, "contract", _CONTRACT_FIX)
            address = to_uint(contract, "contract", bound=ADDRESS_BOUND, bound_name="2^251 - 256")
            if address == _WILDCARD:
                raise InvalidInput("contract is 0.", what="contract", fix="To allow any contract, give ANY.")
        require(until, int, "until", TIME_FIX)
        object.__setattr__(self, "contract", address)
        object.__setattr__(self, "selector", selector)
        object.__setattr__(self, "name", name)
        object.__setattr__(self, "until", to_timestamp(until, "until"))

    @property
    def leaf(self) -> int:
        """SNIP-12 struct hash of this policy. Computed at each access; `Session` keeps it."""
        return policy_leaf(self.contract, self.selector, self.until)

    @property
    def kind(self) -> int:
        """In a token: 1 this call, 2 any entry point of it, 3 this one of any contract, 4 anything."""
        return 1 + (self.selector == _WILDCARD) + 2 * (self.contract == _WILDCARD)

    def allows(self, contract: int, selector: int) -> bool:
        """Whether this policy speaks of that call, at whatever time."""
        return self.contract in (_WILDCARD, contract) and self.selector in (_WILDCARD, selector)

    def is_active(self, now: int) -> bool:
        """Whether this policy holds at `now`, in unix seconds."""
        return self.until == 0 or now <= self.until

    def covers(self, other: Policy) -> bool:
        """Whether this policy speaks of every call that `other` speaks of, at whatever time."""
        return self.contract in (_WILDCARD, other.contract) and self.selector in (_WILDCARD, other.selector)

    def outlasts(self, other: Policy) -> bool:
        """Whether this policy holds at every time at which `other` does."""
        return self.until == 0 or 0 < other.until <= self.until

    def describe(self, names: Mapping[int, str] | None = None) -> str:
        """The policy in words: ``swap of 0x1234, until 2026-11-21 00:00:00 UTC``.

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
        """The policy as JSON data; `from_dict` reads it."""
        return {
            "contract": to_hex(self.contract) if self.contract else _WILDCARD_TEXT,
            "selector": to_hex(self.selector) if self.selector else _WILDCARD_TEXT,
            **({} if self.name is None else {"name": self.name}),
            **({"until": self.until} if self.until else {}),
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Policy:
        """Read a policy from JSON data.

        Args:
            data: What `to_dict` gives: ``{"contract", "selector", "name"?, "until"?}``, where ``"*"`` is
                `ANY`. Or Argent's ``{"contractAddress", "selector"}`` or ``{"Contract Address",
                "selector"}``, where the selector may be a name.

        Raises:
            InvalidInput: Other keys, a value that is not usable, or a name that is not the selector's.
        """
        spelling = next((key for key in ("contractAddress", "Contract Address") if key in data), "contract")
        own = spelling == "contract"
        _check_keys(data, required={spelling, "selector"}, optional={"name", "until"} if own else set())
        contract, selector = data[spelling], data["selector"]
        if own:
            if selector != _WILDCARD_TEXT:
                # Only a number: a name in its place could not be told from the name it should stand beside.
                selector = to_felt(selector, "selector")
            name = data.get("name")
            if name is not None:
                # What the owner reads must be what the chain checks.
                if selector == _WILDCARD_TEXT or to_selector(to_entry_point(name, "name")) != selector:
                    raise InvalidInput(
                        f"name is {name!r}, but the selector is not of that name.", what="name"
                    )
                selector = name
            contract = ANY if contract == _WILDCARD_TEXT else contract
            selector = ANY if selector == _WILDCARD_TEXT else selector
        return cls(contract, selector, until=data.get("until", 0))

    def __repr__(self) -> str:
        contract = to_hex(self.contract) if self.contract else repr(ANY)
        entry_point = self.name or (to_hex(self.selector) if self.selector else repr(ANY))
        return f"Policy({contract}, {entry_point}" + (f", until={self.until})" if self.until else ")")


def policy_leaf(contract: int, selector: int, until: int) -> int:
    """The leaf of a policy: its SNIP-12 struct hash. 0 is the wildcard of contract and selector."""
    return poseidon_many([POLICY_TYPE_HASH, contract, selector, until])


def address_text(address: int, names: Mapping[int, str] | None = None) -> str:
    """An address for people: in hex, with its name if there is one."""
    name = (names or {}).get(address)
    return to_hex(address) if name is None else f"{name} ({to_hex(address)})"


def utc_text(seconds: int) -> str:
    """A unix time for people."""
    return f"{datetime.fromtimestamp(seconds, tz=UTC):%Y-%m-%d %H:%M:%S} UTC"


def _refuse_star(value: object, what: str, fix: str) -> None:
    if value == _WILDCARD_TEXT:
        raise InvalidInput(f"{what} is {value!r}.", what=what, fix=fix)


def _check_keys(data: Mapping[str, Any], *, required: set[str], optional: set[str]) -> None:
    for key in sorted(required - data.keys()):
        raise InvalidInput(f"{key} is missing.", what=key)
    for key in sorted(data.keys() - required - optional):
        raise InvalidInput(f"{key!r} is not a key of a policy.", what=key)
