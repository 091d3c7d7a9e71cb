"""Where in the calldata an argument is and what it may be, by a contract's ABI: what binds a rule to its words.

Reads the ABI as nodes and starknet-py give it, of Cairo 1 and of Cairo 0. An argument has a fixed place as long as nothing
before it varies in length: no array, span, byte array, nor an enum whose variants differ in size (as Option).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, cast

from starknet_sessions.errors import InvalidInput, SessionsError
from starknet_sessions.felt import ADDRESS_BOUND, FIELD_PRIME, to_hex, to_selector
from starknet_sessions.rules import Condition, Rule, RuleType, UnboundRule
from starknet_sessions.strict_json import parse_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Abi = Sequence[Mapping[str, Any]] | str
"""A contract's ABI: the list, or its JSON text, as a node gives it for a class of Cairo 1."""

_MAX_STEPS = 10_000
_MAX_DEPTH = 20
_EQUALITY = (Condition.EQ, Condition.NE, Condition.ONE_OF)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scalar:
    """What a single number in the calldata may be.

    Attributes:
        label: The type for people: ``u128``, ``address``.
        low: The least value.
        bound: The first value beyond.
        bound_name: That value for people.
        ordered: Whether less and more mean something.
        type: How a rule reads it.
        variants: Of an enum, the names of its values from 0 on.
    """

    label: str
    low: int = 0
    bound: int
    bound_name: str
    ordered: bool = True
    type: RuleType = "felt"
    variants: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """An argument, or a member of one, that is a single number with a fixed place in the calldata.

    Attributes:
        name: As `arg` takes it: ``amount``, ``order.amount``.
        word: The felts before it.
        scalar: What it may be.
    """

    name: str
    word: int
    scalar: Scalar

    @property
    def words(self) -> range:
        """The words it takes."""
        return range(self.word, self.word + (2 if self.scalar.type == "u256" else 1))


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryPoint:
    """The arguments of an entry point.

    Attributes:
        name: Its name.
        signature: The name with arguments and types, for people.
        places: The single numbers that have a fixed place, by name, in order.
        groups: Arguments that are made of others: the names of those.
        moving: Arguments that have no fixed place, and why.
        length: The words of the calldata; None if it varies.
        assumed: Whether this is what ERC-20 tokens have, instead of the contract's own ABI.
    """

    name: str
    signature: str
    places: Mapping[str, Place]
    groups: Mapping[str, tuple[str, ...]]
    moving: Mapping[str, str]
    length: int | None
    assumed: bool = False

    def bind(self, rule: UnboundRule, what: str = "rule") -> Rule:
        """Find the word of a rule and check its values by the argument's type.

        Args:
            rule: The rule as written.
            what: What to call it in an error.

        Raises:
            InvalidInput: There is no such argument, it has no fixed place, or cannot have such a value.
        """
        place = self._at(rule, what) if rule.argument is None else self._named(rule.argument, what)
        if place is None:
            return bind_word(rule, what)
        _check_condition(place, rule.condition, what)
        return _checked(
            what,
            word=place.word,
            type=place.scalar.type,
            condition=rule.condition,
            values=tuple(_value(value, place.scalar, place.name, what) for value in rule.values),
            # A word that was given by number stays without a name: the ABI that is known without asking may be another's.
            argument=rule.argument,
        )

    def has(self, rule: Rule) -> bool:
        """Whether the name of a rule's argument, its word and its type are those of an argument."""
        place = self.places.get(rule.argument or "")
        return place is not None and (place.word, place.scalar.type) == (rule.word, rule.type)

    def _named(self, name: str, what: str) -> Place:
        if name in self.places:
            return self.places[name]
        if name in self.groups:
            members = self.groups[name]
            raise InvalidInput(
                f"{name} of {self.name} is made of {len(members)} values; a rule compares one.",
                what=what,
                fix=f"Name one of them: {_listed(members)}." if members else "Leave the rule out.",
            )
        for known, reason in self.moving.items():
            if name == known or name.startswith(f"{known}."):
                raise InvalidInput(
                    f"{name} of {self.name} is no single number with a fixed place in the calldata: {reason}.",
                    what=what,
                    fix="What stands before that can have a rule; so can its first word, by word(i): the length of an array, "
                    "the variant of an enum.",
                )
        names = [*self.places, *self.moving]
        close = get_close_matches(name, names, n=1)
        raise InvalidInput(
            f"{self.name} has no argument {name!r}; it is {self.signature}.",
            what=what,
            fix=(f"Did you mean {close[0]!r}? " if close else "")
            + (f"Its arguments are {_listed(names)}." if names else "It takes none.")
            + self._otherwise,
        )

    @property
    def _otherwise(self) -> str:
        return " If this contract has other arguments, pass its abi=." if self.assumed else ""

    def _at(self, rule: UnboundRule, what: str) -> Place | None:
        # Who reads the low half of a u256 as a felt has no limit at all on the high one.
        words = range(cast("int", rule.word), cast("int", rule.word) + (2 if rule.type == "u256" else 1))
        for place in self.places.values():
            if place.words == words:
                return place
            if place.word in words or words[0] in place.words:
                right = f"u256_at({place.word})" if place.scalar.type == "u256" else f"word({place.word})"
                raise InvalidInput(
                    f"The {rule.type} at word {words[0]} is not an argument of {self.signature}: {place.name} "
                    f"({place.scalar.label}) is {_words_text(place.words)}.",
                    what=what,
                    fix=f'Write arg("{place.name}") or {right}.{self._otherwise}',
                )
        if self.length is not None and words[-1] >= self.length:
            raise InvalidInput(
                f"{_words_text(words)} is past the end: the calldata of {self.signature} has {self.length} words.",
                what=what,
                fix=f"Words are counted from 0.{self._otherwise}",
            )
        return None


def entry_points(abi: Abi) -> tuple[str, ...]:
    """The names of all entry points of an ABI.

    Raises:
        InvalidInput: Not an ABI.
    """
    return tuple(dict.fromkeys(function["name"] for function in _functions(_items(abi))))


def find_entry_point(abi: Abi, entry_point: int | str) -> EntryPoint:
    """Find an entry point in an ABI.

    Args:
        abi: The contract's ABI.
        entry_point: Name, or selector as int or ``"0x…"``.

    Raises:
        InvalidInput: Not an ABI; the entry point is not in it, or is there twice with different arguments.
    """
    items = _items(abi)
    functions = _functions(items)
    by_name = isinstance(entry_point, str) and not entry_point.startswith("0x")
    wanted = entry_point if by_name else to_selector(entry_point)
    found = [one for one in functions if (one["name"] if by_name else to_selector(one["name"])) == wanted]
    if not found:
        names = list(dict.fromkeys(function["name"] for function in functions))
        close = get_close_matches(entry_point, names, n=1) if isinstance(entry_point, str) else []
        shown = entry_point if isinstance(wanted, str) else to_hex(wanted)
        raise InvalidInput(
            f"{shown} is not an entry point of this ABI; it has {_listed(names)}.",
            what="entry_point",
            fix=(f"Did you mean {close[0]!r}? " if close else "")
            + "Of a proxy, give the ABI of the class that it calls.",
        )
    layouts = [_layout(function, items) for function in found]
    if any(layout != layouts[0] for layout in layouts):
        raise InvalidInput(
            f"{layouts[0].name} is {len(layouts)} times in this ABI, with different arguments: "
            + "; ".join(layout.signature for layout in layouts)
            + ".",
            what="abi",
            fix="Give the ABI of the deployed class: a class has one entry point of a name.",
        )
    return layouts[0]


@lru_cache(maxsize=64)
def known_entry_point(selector: int) -> EntryPoint | None:
    """An entry point of ERC-20 by its selector, in either spelling; None if it is none."""
    name = _ERC20_SELECTORS.get(selector)
    return None if name is None else replace(find_entry_point(ERC20_ABI, name), assumed=True)


def bind_word(rule: UnboundRule, what: str = "rule") -> Rule:
    """Make a rule of one that names a word: nothing is known but how to read it.

    Raises:
        InvalidInput: It names an argument, or a value is out of range.
    """
    if rule.word is None or rule.type is None:
        raise InvalidInput(
            f"Where {rule.argument} stands in the calldata is not known.",
            what=what,
            fix="Pass the contract's ABI as abi=, or use word(i) or u256_at(i) instead of arg(…).",
        )
    scalar = _U256 if rule.type == "u256" else _FELT
    return _checked(
        what,
        word=rule.word,
        type=rule.type,
        condition=rule.condition,
        values=tuple(_value(value, scalar, f"word {rule.word}", what) for value in rule.values),
        argument=None,
    )


def _checked(what: str, **members: Any) -> Rule:
    try:
        return Rule(**members)
    except InvalidInput as error:
        raise InvalidInput(error.message, what=f"{what}.{error.what}", fix=error.fix) from error


def _check_condition(place: Place, condition: Condition, what: str) -> None:
    if not place.scalar.ordered and condition not in _EQUALITY:
        raise InvalidInput(
            f"{place.name} is of type {place.scalar.label}, of which none is more than another.",
            what=what,
            fix="Compare it with ==, != or one_of(…).",
        )


def _value(value: object, scalar: Scalar, name: str, what: str) -> int:
    number = _number(value, scalar)
    if number is None:
        raise InvalidInput(
            f"{name} ({scalar.label}) is compared with {_value_text(value)}.",
            what=what,
            fix=_fix_of(value, scalar),
        )
    if not scalar.low <= number < scalar.bound:
        raise InvalidInput(
            f"{name} ({scalar.label}) is compared with {_value_text(value)}, which it cannot be.",
            what=what,
            fix=f"Give a number from {scalar.low} to below {scalar.bound_name}.",
        )
    # A negative number is what is missing to the field's prime.
    return number % FIELD_PRIME if scalar.type == "felt" else number


def _number(value: object, scalar: Scalar) -> int | None:
    if isinstance(value, bool):
        return int(value) if scalar is _BOOL else None
    if isinstance(value, int):
        return int(value)
    if isinstance(value, str):
        if value in scalar.variants:
            return scalar.variants.index(value)
        if _HEX.fullmatch(value):
            return int(value, 16)
    return None


def _fix_of(value: object, scalar: Scalar) -> str:
    if scalar.variants:
        return f"Give one of {_listed(repr(variant) for variant in scalar.variants)}."
    if scalar is _BOOL:
        return "Give True or False."
    if hasattr(value, "address"):
        return "Give its .address."
    if isinstance(value, (list, tuple, set)):
        return "Of several values write one_of(a, b), or one_of(*values)."
    if scalar.ordered:
        return 'Give a whole number as an int, amounts in base units: 5 * 10**18; or a string "0x…".'
    return 'Give an int, or a string "0x…".'


def _value_text(value: object) -> str:
    # Python refuses to write very long ints in decimal.
    text = hex(value) if isinstance(value, int) and abs(value) >= 2**64 else repr(value)
    return text if len(text) <= 80 else f"{text[:77]}…"


#
# Types
#

_HEX = re.compile(r"0x[0-9a-fA-F]{1,64}")


def _unsigned(bits: int) -> Scalar:
    return Scalar(label=f"u{bits}", bound=2**bits, bound_name=f"2^{bits}")


def _signed(bits: int) -> Scalar:
    half = 2 ** (bits - 1)
    # As felts, which is how a rule sees them, the negative ones are more than the others.
    return Scalar(label=f"i{bits}", low=-half, bound=half, bound_name=f"2^{bits - 1}", ordered=False)


_FELT = Scalar(label="felt", bound=FIELD_PRIME, bound_name="the field's prime")
_BOOL = Scalar(label="bool", bound=2, bound_name="2", ordered=False)
_U256 = Scalar(label="u256", bound=2**256, bound_name="2^256", type="u256")
_SCALARS: Final[Mapping[str, Scalar]] = {
    "felt": _FELT,
    "core::felt252": _FELT,
    "core::bool": _BOOL,
    "Uint256": _U256,
    "core::integer::u256": _U256,
    "core::starknet::contract_address::ContractAddress": Scalar(
        label="address", bound=ADDRESS_BOUND, bound_name="2^251 - 256", ordered=False
    ),
    "core::starknet::class_hash::ClassHash": Scalar(
        label="class hash", bound=2**251, bound_name="2^251", ordered=False
    ),
    "core::starknet::eth_address::EthAddress": Scalar(
        label="Ethereum address", bound=2**160, bound_name="2^160", ordered=False
    ),
    "core::bytes_31::bytes31": Scalar(label="bytes31", bound=2**248, bound_name="2^248", ordered=False),
    **{f"core::integer::u{bits}": _unsigned(bits) for bits in (8, 16, 32, 64, 128)},
    **{f"core::integer::i{bits}": _signed(bits) for bits in (8, 16, 32, 64, 128)},
}
# With these the length varies though the ABI may have them as a struct.
_DYNAMIC = re.compile(r".*\*|(core::array::(Array|Span)::<.*>)|core::byte_array::ByteArray")
_NON_ZERO = re.compile(r"core::zeroable::NonZero::<(.*)>")
_FIXED_ARRAY = re.compile(r"\[(.*);\s*([0-9]{1,9})\]")
# Cairo 0 may name the places of a tuple: (x : felt, y : felt).
_TUPLE_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\s*:(?!:)\s*(.*)")


class _MovingError(Exception):
    """From here on no word has a fixed place."""


@dataclass(slots=True)
class _Layouter:
    """Lays the arguments of one function out, word by word."""

    structs: Mapping[str, Mapping[str, Any]]
    enums: Mapping[str, Mapping[str, Any]]
    word: int = 0
    # How many values were looked at, also of variants: an ABI may be anybody's.
    steps: list[None] = field(default_factory=list)
    places: dict[str, Place] = field(default_factory=dict)
    groups: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def lay(self, name: str, kind: str, depth: int = 0) -> None:
        """Give a value its words.

        Raises:
            _MovingError: Its length varies; what of it has a place is laid out.
        """
        self.steps.append(None)
        if depth > _MAX_DEPTH or len(self.steps) > _MAX_STEPS:
            raise self._moving(name, kind, "is more than calldata holds")
        if kind in _SCALARS:
            self._put(name, _SCALARS[kind])
        elif _DYNAMIC.fullmatch(kind):
            raise self._moving(name, kind, "varies in length")
        elif match := _NON_ZERO.fullmatch(kind):
            self.lay(name, match[1], depth + 1)
        elif kind in self.structs:
            members = [(member["name"], member["type"]) for member in self.structs[kind]["members"]]
            self._lay_members(name, members, depth)
        elif kind in self.enums:
            self._lay_enum(name, kind, depth)
        elif (kinds := _tuple_types(kind)) is not None:
            self._lay_members(name, [(str(i), one) for i, one in enumerate(kinds)], depth)
        else:
            raise self._moving(name, kind, "is of a type that is not known here")

    def _put(self, name: str, scalar: Scalar) -> None:
        self.places[name] = place = Place(name=name, word=self.word, scalar=scalar)
        self.word += len(place.words)

    def _moving(self, name: str, kind: str, why: str) -> _MovingError:
        return _MovingError(f"{name} ({short_type(kind)}), from word {self.word} on, {why}")

    def _lay_members(self, name: str, members: Sequence[tuple[str, str]], depth: int) -> None:
        self.groups[name] = tuple(f"{name}.{member}" for member, _ in members)
        for member, kind in members:
            self.lay(f"{name}.{member}", kind, depth + 1)

    def _lay_enum(self, name: str, kind: str, depth: int) -> None:
        variants = self.enums[kind]["variants"]
        sizes = {self._size(name, variant["type"], depth + 1) for variant in variants}
        if len(sizes) != 1 or None in sizes:
            raise self._moving(name, kind, "has variants of different length")
        names = tuple(variant["name"] for variant in variants)
        bound = len(names)
        self._put(
            name,
            Scalar(label=short_type(kind), bound=bound, bound_name=str(bound), ordered=False, variants=names),
        )
        self.word += cast("int", sizes.pop())

    def _size(self, name: str, kind: str, depth: int) -> int | None:
        trial = _Layouter(self.structs, self.enums, word=self.word, steps=self.steps)
        try:
            trial.lay(name, kind, depth)
        except _MovingError:
            return None
        return trial.word - self.word


def _layout(function: Mapping[str, Any], items: Sequence[Mapping[str, Any]]) -> EntryPoint:
    layouter = _Layouter(_named(items, "struct"), _named(items, "enum"))
    moving: dict[str, str] = {}
    inputs = [(one["name"], one["type"]) for one in function["inputs"]]
    reason = ""
    for name, kind in inputs:
        if reason:
            moving[name] = reason
            continue
        try:
            layouter.lay(name, kind)
        except _MovingError as error:
            moving[name] = reason = str(error)
    arguments = ", ".join(f"{name}: {short_type(kind)}" for name, kind in inputs)
    return EntryPoint(
        name=function["name"],
        signature=f"{function['name']}({arguments})",
        places=layouter.places,
        groups={name: members for name, members in layouter.groups.items() if name not in moving},
        moving=moving,
        length=None if reason else layouter.word,
    )


def short_type(kind: str) -> str:
    """A type for people: ``core::array::Span::<core::felt252>`` is ``Span<felt252>``."""
    return re.sub(r"(?:\w+::)+(?=\w)", "", kind).replace("::<", "<").replace("@", "")


def _tuple_types(kind: str) -> list[str] | None:
    if match := _FIXED_ARRAY.fullmatch(kind):
        # One more than fits is enough to find that it does not.
        return [match[1].strip()] * min(int(match[2]), _MAX_STEPS + 1)
    if not (kind.startswith("(") and kind.endswith(")")):
        return None
    parts: list[str] = []
    depth, start, inner = 0, 0, kind[1:-1]
    for i, character in enumerate(f"{inner},"):
        depth += (character in "(<[") - (character in ")>]")
        if character == "," and not depth:
            parts.append(inner[start:i].strip())
            start = i + 1
    return [match[1] if (match := _TUPLE_NAME.fullmatch(part)) else part for part in parts if part]


#
# The document
#


_ABI_FIX = "Give the list that a node has for the class: (await Contract.from_address(…)).data.abi."
_PARTS = {"function": "inputs", "struct": "members", "enum": "variants"}


def _items(abi: Abi) -> list[Mapping[str, Any]]:
    document: object = abi
    if isinstance(abi, str):
        try:
            document = parse_json(abi)
        except SessionsError as error:
            raise InvalidInput(
                f"abi is not the JSON of an ABI: {error.message}", what="abi", fix=_ABI_FIX
            ) from error
    items = _objects(document)
    for item in list(items):
        items += _objects(item.get("items")) if item.get("type") == "interface" else ()
    for item in items:
        _check_item(item)
    return items


def _check_item(item: Mapping[str, Any]) -> None:
    # What hangs on it is what the owner's rules are about, so nothing is guessed.
    kind = item.get("type")
    if not isinstance(kind, str):
        raise _not_an_abi()
    if kind not in _PARTS:
        return
    typed = [item, *_objects(item.get(_PARTS[kind]))]
    if not all(isinstance(one.get(key), str) for one in typed for key in ("name", "type")):
        raise _not_an_abi()
    names = [part["name"] for part in typed[1:]]
    if len(set(names)) != len(names):
        raise InvalidInput(
            f"{item['name']} has two {_PARTS[kind]} of one name in this ABI.",
            what="abi",
            fix="Use word(i) or u256_at(i), without the ABI.",
        )


def _objects(value: object) -> list[Mapping[str, Any]]:
    if not isinstance(value, Sequence) or not all(isinstance(item, Mapping) for item in value):
        raise _not_an_abi()
    return list(value)


def _not_an_abi() -> InvalidInput:
    return InvalidInput("abi is not a contract's ABI.", what="abi", fix=_ABI_FIX)


def _functions(items: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    return [item for item in items if item["type"] == "function"]


def _named(items: Iterable[Mapping[str, Any]], kind: str) -> dict[str, Mapping[str, Any]]:
    return {item["name"]: item for item in items if item["type"] == kind}


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)


def _words_text(words: range) -> str:
    return f"word {words[0]}" if len(words) == 1 else f"words {words[0]} and {words[-1]}"


_ADDRESS = "core::starknet::contract_address::ContractAddress"
_AMOUNT = "core::integer::u256"


def _erc20() -> Iterator[dict[str, Any]]:
    for names, inputs in (
        (("transfer",), {"recipient": _ADDRESS, "amount": _AMOUNT}),
        (("transfer_from", "transferFrom"), {"sender": _ADDRESS, "recipient": _ADDRESS, "amount": _AMOUNT}),
        (("approve",), {"spender": _ADDRESS, "amount": _AMOUNT}),
        (("increase_allowance",), {"spender": _ADDRESS, "added_value": _AMOUNT}),
        (("increaseAllowance",), {"spender": _ADDRESS, "addedValue": _AMOUNT}),
        (("decrease_allowance",), {"spender": _ADDRESS, "subtracted_value": _AMOUNT}),
        (("decreaseAllowance",), {"spender": _ADDRESS, "subtractedValue": _AMOUNT}),
    ):
        for name in names:
            yield {
                "type": "function",
                "name": name,
                "inputs": [{"name": argument, "type": kind} for argument, kind in inputs.items()],
            }


ERC20_ABI: Final[Sequence[Mapping[str, Any]]] = tuple(_erc20())
"""What every ERC-20 token of Starknet has, in both spellings, as OpenZeppelin's and the STRK and ETH tokens name it."""
# Written out, as computing them would import starknet-py, which takes most of a second.
_ERC20_SELECTORS: Final = {
    0x083AFD3F4CAEDC6EEBF44246FE54E38C95E3179A5EC9EA81740ECA5B482D12E: "transfer",
    0x3704FFE8FBA161BE0E994951751A5033B1462B918FF785C0A636BE718DFDB68: "transfer_from",
    0x041B033F4A31DF8067C24D1E9B550A2CE75FD4A29E1147AF9752174F0E6CB20: "transferFrom",
    0x219209E083275171774DAB1DF80982E9DF2096516F06319C5C6D71AE0A8480C: "approve",
    0x1D13AB0A76D7407B1D5FACCD4B3D8A9EFE42F3D3C21766431D4FAFB30F45BD4: "increase_allowance",
    0x16CC063B8338363CF388CE7FE1DF408BF10F16CD51635D392E21D852FAFB683: "increaseAllowance",
    0x3B076186C19FE96221E4DFACD40C519F612EAE02E0555E4E115A2A6CF2F1C1F: "decrease_allowance",
    0x1AAF3E6107DD1349C81543FF4221A326814F77DADCC5810807B74F1A49DED4E: "decreaseAllowance",
}
