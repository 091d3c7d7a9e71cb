"""One allowed call, with the rules for its arguments: a leaf of the tree the owner signs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, Literal

from starknet_sessions.abi import Abi, EntryPoint, bind_word, find_entry_point, known_entry_point
from starknet_sessions.amounts import refuse_unit
from starknet_sessions.crypto import poseidon_many
from starknet_sessions.errors import InvalidInput, require
from starknet_sessions.errors import text as _text
from starknet_sessions.felt import (
    ADDRESS_BOUND,
    to_entry_point,
    to_felt,
    to_hex,
    to_selector,
    to_timestamp,
    to_uint,
)
from starknet_sessions.rules import Argument, Rule, UnboundRule, covers

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# selector of
# "Policy"("Contract":"ContractAddress","Selector":"felt","Until":"timestamp","Rules":"Rule*")
# "Rule"("Word":"u128","Type":"shortstring","Condition":"shortstring","Values":"felt*")
# without the line break and the blanks after it
POLICY_TYPE_HASH = 0x1D7BA871EB71C82F820D67E43006DBD051ED547764F21AFE824B824FA5ECFB
"""SNIP-12 type hash of a policy."""

# What the leaf has in place of a contract or selector that may be any.
_WILDCARD = 0
# How JSON says it. No address, selector or name is written so.
_WILDCARD_TEXT = "*"

# A unix time for people. Errors write times too, and are below all else.
utc_text = _text.utc_text

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
    """One allowed call: an entry point of a contract, and what its arguments may be.

    ``Policy(strk, "transfer", rules=[arg("recipient") == vault, arg("amount") <= 5 * 10**18])``

    Args:
        contract: Address, as int or ``"0x…"``; or `ANY`: any contract but the account itself.
        entry_point: Name, or selector as int or ``"0x…"``; or `ANY`. Only the prefix ``0x`` makes a string a
            selector: ``fee`` is a name. Owners see names, so give names where you know them.
        until: Last unix second at which this policy holds; 0 = as long as the session.
        rules: What the arguments must be, all of it at once; several may speak of one argument. Without any,
            all arguments are allowed. Whoever holds the session key picks among policies, so another policy
            for the same call without a rule undoes it.
        abi: The contract's ABI, as a node or starknet-py gives it, where rules name arguments or the names
            should be checked. What ERC-20 tokens have is known without.

    Attributes:
        contract: Address; 0 = any.
        selector: Selector; 0 = any.
        name: Name of the entry point, where it was given.
        until: As above.
        rules: As `Rule`, in the order given.

    Raises:
        InvalidInput: A value is none of these; the ABI has no such entry point or argument, or the argument
            cannot have such a value.
    """

    contract: int
    selector: int
    name: str | None
    until: int
    rules: tuple[Rule, ...]

    def __init__(
        self,
        contract: int | str | Literal[Wildcard.ANY],
        entry_point: int | str | Literal[Wildcard.ANY],
        *,
        until: int = 0,
        rules: Iterable[Rule | UnboundRule] = (),
        abi: Abi | None = None,
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
            refuse_unit(address, "contract")
        require(until, int, "until", TIME_FIX)
        layout = known_entry_point(selector)
        if abi is not None and selector != _WILDCARD:
            layout = find_entry_point(abi, entry_point)  # type: ignore[arg-type] # ANY has no selector
            name = layout.name
        object.__setattr__(self, "contract", address)
        object.__setattr__(self, "selector", selector)
        object.__setattr__(self, "name", name)
        object.__setattr__(self, "until", to_timestamp(until, "until"))
        object.__setattr__(self, "rules", _check_rules(rules, selector, layout, name))

    @property
    def leaf(self) -> int:
        """SNIP-12 struct hash of this policy. Computed at each access; `Session` keeps it."""
        return policy_leaf(self.contract, self.selector, self.until, tuple(rule.hash for rule in self.rules))

    @property
    def kind(self) -> int:
        """In a token: 1 this call, 2 any entry point of it, 3 this one of any contract, 4 anything."""
        return 1 + (self.selector == _WILDCARD) + 2 * (self.contract == _WILDCARD)

    @property
    def rule_felts(self) -> tuple[int, ...]:
        """All rules as a token carries them, one after the other."""
        return tuple(felt for rule in self.rules for felt in rule.felts)

    @property
    def call_name(self) -> str:
        """What the owner signs as this call's name: ``transfer(recipient@0, amount@1)``.

        Name and word of each argument that has a rule and a name; just the name of the entry point if none has,
        empty without it.
        """
        places = sorted({(rule.word, rule.argument) for rule in self.rules if rule.argument is not None})
        arguments = ", ".join(f"{argument}@{word}" for word, argument in places)
        return (self.name or "") + (f"({arguments})" if arguments else "")

    def speaks_of(self, contract: int, selector: int) -> bool:
        """Whether this policy is about that call, whatever its arguments, at whatever time."""
        return self.contract in (_WILDCARD, contract) and self.selector in (_WILDCARD, selector)

    def judge(self, calldata: Sequence[int]) -> tuple[int, str] | None:
        """The first rule that a call's arguments break, and the code of the error; None if they break none.

        Args:
            calldata: The call's arguments as felts.
        """
        for i, rule in enumerate(self.rules):
            verdict = rule.judge(calldata)
            if verdict != "ok":
                return i, verdict
        return None

    def is_active(self, now: int) -> bool:
        """Whether this policy holds at `now`, in unix seconds."""
        return self.until == 0 or now <= self.until

    def covers(self, other: Policy) -> bool:
        """Whether this policy allows every call that `other` allows, at whatever time.

        Of rules, False where it is not certain.
        """
        speaks = self.contract in (_WILDCARD, other.contract) and self.selector in (_WILDCARD, other.selector)
        return speaks and covers(self.rules, other.rules)

    def outlasts(self, other: Policy) -> bool:
        """Whether this policy holds at every time at which `other` does."""
        return self.until == 0 or 0 < other.until <= self.until

    def describe(self, names: Mapping[int, str] | None = None) -> str:
        """The policy in words: ``transfer of 0x1234 where amount is at most 5, until 2026-11-21 00:00:00 UTC``.

        A named argument is told with its place in the calldata, which is what the chain checks, unless it is one of
        ERC-20 and stands where ERC-20 has it.

        Args:
            names: What to call addresses.
        """
        what = (
            "any entry point"
            if self.selector == _WILDCARD
            else self.name or f"entry point {to_hex(self.selector)}"
        )
        of = "any contract" if self.contract == _WILDCARD else address_text(self.contract, names)
        layout = known_entry_point(self.selector)
        where = " and ".join(
            rule.describe(names, placed=layout is None or not layout.has(rule)) for rule in self.rules
        )
        return (
            f"{what} of {of}"
            + (f" where {where}" if where else "")
            + (f", until {utc_text(self.until)}" if self.until else "")
        )

    def to_dict(self) -> dict[str, Any]:
        """The policy as JSON data; `from_dict` reads it."""
        return {
            "contract": to_hex(self.contract) if self.contract else _WILDCARD_TEXT,
            "selector": to_hex(self.selector) if self.selector else _WILDCARD_TEXT,
            **({} if self.name is None else {"name": self.name}),
            **({"until": self.until} if self.until else {}),
            **({"rules": [rule.to_dict() for rule in self.rules]} if self.rules else {}),
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Policy:
        """Read a policy from JSON data.

        Args:
            data: What `to_dict` gives: ``{"contract", "selector", "name"?, "until"?, "rules"?}``, where
                ``"*"`` is `ANY`. Or Argent's ``{"contractAddress", "selector"}`` or ``{"Contract Address",
                "selector"}``, where the selector may be a name.

        Raises:
            InvalidInput: Other keys, a value that is not usable, or a name that is not the selector's.
        """
        spelling = next((key for key in ("contractAddress", "Contract Address") if key in data), "contract")
        own = spelling == "contract"
        _check_keys(
            data, required={spelling, "selector"}, optional={"name", "until", "rules"} if own else set()
        )
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
        return cls(contract, selector, until=data.get("until", 0), rules=_read_rules(data.get("rules", [])))

    def __repr__(self) -> str:
        contract = to_hex(self.contract) if self.contract else repr(ANY)
        entry_point = self.name or (to_hex(self.selector) if self.selector else repr(ANY))
        until = f", until={self.until}" if self.until else ""
        rules = f", rules={list(self.rules)}" if self.rules else ""
        return f"Policy({contract}, {entry_point}{until}{rules})"


def policy_leaf(contract: int, selector: int, until: int, rule_hashes: Sequence[int] = ()) -> int:
    """The leaf of a policy: its SNIP-12 struct hash. 0 is the wildcard of contract and selector."""
    return poseidon_many([POLICY_TYPE_HASH, contract, selector, until, _rules_hash(tuple(rule_hashes))])


# Cached because lists of rules come again, most of all the empty one.
@lru_cache(maxsize=1024)
def _rules_hash(rule_hashes: tuple[int, ...]) -> int:
    return poseidon_many(rule_hashes)


def address_text(address: int, names: Mapping[int, str] | None = None) -> str:
    """An address for people: in hex, with its name if there is one."""
    name = (names or {}).get(address)
    return to_hex(address) if name is None else f"{name} ({to_hex(address)})"


def _check_rules(given: Any, selector: int, layout: EntryPoint | None, name: str | None) -> tuple[Rule, ...]:
    if isinstance(given, (Rule, UnboundRule)):
        raise InvalidInput("rules is one rule.", what="rules", fix="Give a list: [rule].")
    require(given, Iterable, "rules", 'Give a list: [arg("amount") <= 5].', but=(str, Argument))
    given = tuple(given)
    for i, rule in enumerate(given):
        if selector == _WILDCARD and isinstance(rule, UnboundRule) and rule.argument is not None:
            raise InvalidInput(
                f"rules[{i}] names the argument {rule.argument}, but the policy is of any entry point.",
                what=f"rules[{i}]",
                fix="Name the entry point, or use word(i) or u256_at(i) instead of arg(…).",
            )
    rules = tuple(_bound(rule, layout, f"rules[{i}]") for i, rule in enumerate(given))
    places: dict[str, int] = {}
    names: dict[int, str] = {}
    for i, rule in enumerate(rules):
        if rule.argument is None:
            continue
        if name is None:
            raise InvalidInput(
                f"rules[{i}] names the argument {rule.argument} of an entry point without a name.",
                what=f"rules[{i}]",
                fix="Give the entry point by its name: the owner signs both names, or neither.",
            )
        # What the owner reads: one name, one place.
        if (
            places.setdefault(rule.argument, rule.word) != rule.word
            or names.setdefault(rule.word, rule.argument) != rule.argument
        ):
            raise InvalidInput(
                f"rules[{i}] gives word {rule.word} the name {rule.argument}, another rule otherwise.",
                what=f"rules[{i}].argument",
                fix="Give each argument one name and one word.",
            )
    return rules


def _bound(rule: Any, layout: EntryPoint | None, what: str) -> Rule:
    if isinstance(rule, UnboundRule):
        return bind_word(rule, what) if layout is None else layout.bind(rule, what)
    fix = 'Compare an argument: arg("amount") <= 5, or word(0) == vault.'
    require(rule, Rule, what, fix)
    checked: Rule = rule
    return checked


def _read_rules(given: Any) -> list[Rule]:
    require(given, list, "rules", "Give a list.")
    rules = []
    for i, data in enumerate(given):
        require(data, dict, f"rules[{i}]", "Give an object.")
        try:
            rules.append(Rule.from_dict(data))
        except InvalidInput as error:
            raise InvalidInput(error.message, what=f"rules[{i}].{error.what}", fix=error.fix) from error
    return rules


def _refuse_star(value: object, what: str, fix: str) -> None:
    if value == _WILDCARD_TEXT:
        raise InvalidInput(f"{what} is {value!r}.", what=what, fix=fix)


def _check_keys(data: Mapping[str, Any], *, required: set[str], optional: set[str]) -> None:
    for key in sorted(required - data.keys()):
        raise InvalidInput(f"{key} is missing.", what=key)
    for key in sorted(data.keys() - required - optional):
        raise InvalidInput(f"{key!r} is not a key of a policy.", what=key)
