"""Conditions on the arguments of an allowed call: what one is, and how a program writes one.

`Rule` is what is signed: a condition on one or two words of the calldata. ``arg("recipient") == vault`` makes one
that does not know its word yet; `Policy` finds it in the contract's ABI. ``word(0) == vault`` needs no ABI.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, Literal, NoReturn, cast

from starknet_sessions.crypto import poseidon_many
from starknet_sessions.errors import InvalidInput, require
from starknet_sessions.felt import FIELD_PRIME, short_string, to_hex, to_uint

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

# selector of
# "Rule"("Word":"u128","Type":"shortstring","Condition":"shortstring","Values":"felt*")
RULE_TYPE_HASH = 0xA32617808BA20856E38BF9C14DC363DA8EB02500B01E544FF55032D1D6BE8C
"""SNIP-12 type hash of a rule."""

RULE_BROKEN = "session/rule-broken"
"""Code of the error: an argument is not as the rule says."""
ARGUMENT_MISSING = "session/argument-missing"
"""Code of the error: the calldata is too short to have the argument."""

RuleType = Literal["felt", "u256"]
"""How the words are read: one as a felt, or two as a u256, the low half first."""

MAX_VALUES = 255
"""So many values ``one-of`` takes at most."""

_BOUNDS: Final[dict[RuleType, int]] = {"felt": FIELD_PRIME, "u256": 2**256}
_BOUND_NAMES: Final[dict[RuleType, str]] = {"felt": "the field's prime", "u256": "2^256"}
_HALF = 2**128
# Names of arguments, of members in them (order.amount) and of places in a tuple (pair.0). Nothing that has a meaning in
# the "Call Names" that the owner signs: transfer(recipient@0, amount@1).
_ARGUMENT = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z0-9_]+)*")
_KEYS = {"word", "type", "condition", "values"}


class Condition(StrEnum):
    """How an argument is compared, as the protocol names it."""

    EQ = "eq"
    NE = "ne"
    LT = "lt"
    LE = "le"
    GT = "gt"
    GE = "ge"
    ONE_OF = "one-of"


# In a token, in this order from 1 on; 8 more for u256.
_CODES = {condition: code for code, condition in enumerate(Condition, 1)}
_WORDS = {
    Condition.EQ: "is",
    Condition.NE: "is not",
    Condition.LT: "is less than",
    Condition.LE: "is at most",
    Condition.GT: "is more than",
    Condition.GE: "is at least",
    Condition.ONE_OF: "is one of",
}


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Rule:
    """A condition on one word of the calldata, or on the two of a u256. What the chain checks; see `arg` to write one.

    Args:
        word: Where the argument begins: the number of felts before it in the calldata.
        type: ``"felt"``: one word, compared as a number from 0 to the field's prime. ``"u256"``: two words, low half first.
        condition: How to compare.
        values: What to compare with, whole numbers of that type: one, or 1 to 255 different ones for ``one-of``.
        argument: Name of the argument, where it is known; for people, the chain does not see it.

    Raises:
        InvalidInput: A value is none of these.
    """

    word: int
    type: RuleType
    condition: Condition
    values: tuple[int, ...]
    argument: str | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "word", to_uint(self.word, "word", bound=_HALF, bound_name="2^128"))
        _check_type(self.type)
        object.__setattr__(self, "condition", _condition(self.condition))
        object.__setattr__(self, "values", _check_values(self.values, self.type, self.condition))
        if self.argument is not None:
            check_argument(self.argument)

    @property
    def hash(self) -> int:
        """SNIP-12 struct hash of this rule; `argument` is not in it."""
        kind, condition = short_string(self.type), short_string(self.condition.value)
        return poseidon_many([RULE_TYPE_HASH, self.word, kind, condition, poseidon_many(self._value_felts)])

    @property
    def felts(self) -> tuple[int, ...]:
        """The rule as a token carries it: one felt for word, condition and number of values, then the values."""
        code = _CODES[self.condition] + 8 * (self.type == "u256")
        return (self.word | code << 128 | len(self.values) << 136, *self._value_felts)

    @property
    def end(self) -> int:
        """The first word after those that the rule reads."""
        return self.word + (2 if self.type == "u256" else 1)

    @property
    def _value_felts(self) -> tuple[int, ...]:
        if self.type == "felt":
            return self.values
        return tuple(half for value in self.values for half in (value % _HALF, value >> 128))

    def judge(self, calldata: Sequence[int]) -> str:
        """Whether a call's arguments are as this rule says, as the contract decides it.

        Args:
            calldata: The call's arguments as felts.

        Returns:
            ``"ok"``, or the code of the error: ``"session/rule-broken"``, ``"session/argument-missing"``.
        """
        if self.end > len(calldata):
            return ARGUMENT_MISSING
        found = calldata[self.word]
        if self.type == "u256":
            high = calldata[self.word + 1]
            # A u256 whose halves are too large is none, and the called contract decides what it makes of it.
            if found >= _HALF or high >= _HALF:
                return RULE_BROKEN
            found |= high << 128
        return "ok" if self.holds(found) else RULE_BROKEN

    def holds(self, found: int) -> bool:
        """Whether a number is as this rule says."""
        return any(low <= found <= high for low, high in _allowed(self))

    def describe(self, names: Mapping[int, str] | None = None, *, placed: bool = False) -> str:
        """The rule in words: ``amount is at most 5``, ``word 2 is 0x1234``.

        Args:
            names: What to call addresses.
            placed: Whether to say also of a named argument where it stands: ``amount (word 2) is at most 5``.
                The chain sees the word only, and the name is what the requester says.
        """
        is_wide = self.type == "u256"
        word = f"word {self.word}"
        if self.argument is None:
            what = f"{word} (as u256)" if is_wide else word
        elif placed:
            what = f"{self.argument} ({f'words {self.word} and {self.word + 1}' if is_wide else word})"
        else:
            what = self.argument
        values = ", ".join(_value_text(value, self.type, names) for value in self.values)
        return f"{what} {_WORDS[self.condition]} {values}"

    def to_dict(self) -> dict[str, Any]:
        """The rule as JSON data; `from_dict` reads it."""
        return {
            "word": self.word,
            "type": self.type,
            "condition": self.condition.value,
            "values": [to_hex(value) for value in self.values],
            **({} if self.argument is None else {"argument": self.argument}),
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Rule:
        """Read a rule from JSON data.

        Args:
            data: What `to_dict` gives: ``{"word", "type", "condition", "values", "argument"?}``, the values as ``"0x…"``.

        Raises:
            InvalidInput: Other keys, or a value that is not usable.
        """
        require(data, dict, "rule", "Give an object.")
        for key in sorted(_KEYS - data.keys()):
            raise InvalidInput(f"{key} is missing.", what=key)
        for key in sorted(data.keys() - _KEYS - {"argument"}):
            raise InvalidInput(f"{key!r} is not a key of a rule.", what=key)
        require(data["word"], int, "word", "Give a number.")
        require(data["values"], list, "values", 'Give a list of "0x…".')
        for i, value in enumerate(data["values"]):
            require(value, str, f"values[{i}]", 'Give a string "0x…".')
        require(data.get("argument", ""), str, "argument", "Give a string, or leave it out.")
        values = tuple(data["values"])
        return cls(**{**data, "values": values})

    def __repr__(self) -> str:
        values = ", ".join(to_hex(value) for value in self.values)
        kind = ":u256" if self.type == "u256" else ""
        return f"<Rule {self.argument or 'word'}@{self.word}{kind} {self.condition} {values}>"


@dataclass(frozen=True, slots=True, kw_only=True)
class UnboundRule:
    """A rule as a program writes it, before `Policy` has found its word and checked its values. Made by `Argument`.

    Attributes:
        argument: Name of the argument; None where a word was given.
        word: The word; None where a name was given.
        type: How to read the word; None where a name was given.
        condition: How to compare.
        values: What to compare with, as given.
    """

    argument: str | None
    word: int | None
    type: RuleType | None
    condition: Condition
    values: tuple[Any, ...]

    def __bool__(self) -> bool:
        return _refuse_bool()


class Argument:
    """An argument of a call, to compare with: ``arg("amount") <= 5`` is a rule. Made by `arg`, `word` and `u256_at`.

    Has ``==``, ``!=``, ``<``, ``<=``, ``>``, ``>=`` and `one_of`. A range is two rules. There is no truth in a rule while it
    is written, so ``and``, ``or``, ``not``, ``in`` and ``0 < amount < 5`` raise `InvalidInput`.
    """

    __slots__ = ("_name", "_type", "_word")

    # Equality makes a rule here.
    __hash__ = None  # type: ignore[assignment]

    def __init__(
        self,
        name: str | None = None,
        *,
        word: int | None = None,
        type: RuleType | None = None,  # noqa: A002 - as Rule has it
    ) -> None:
        self._name, self._word, self._type = name, word, type

    def __eq__(self, value: object) -> UnboundRule:  # type: ignore[override]
        return self._rule(Condition.EQ, value)

    def __ne__(self, value: object) -> UnboundRule:  # type: ignore[override]
        return self._rule(Condition.NE, value)

    def __lt__(self, value: object) -> UnboundRule:
        return self._rule(Condition.LT, value)

    def __le__(self, value: object) -> UnboundRule:
        return self._rule(Condition.LE, value)

    def __gt__(self, value: object) -> UnboundRule:
        return self._rule(Condition.GT, value)

    def __ge__(self, value: object) -> UnboundRule:
        return self._rule(Condition.GE, value)

    def one_of(self, *values: object) -> UnboundRule:
        """The rule that the argument is one of these, 1 to 255 of them."""
        return self._rule(Condition.ONE_OF, *values)

    def __bool__(self) -> bool:
        return _refuse_bool()

    def __repr__(self) -> str:
        if self._name is not None:
            return f"arg({self._name!r})"
        return f"{'u256_at' if self._type == 'u256' else 'word'}({self._word})"

    def _rule(self, condition: Condition, *values: object) -> UnboundRule:
        if any(isinstance(value, Argument) for value in values):
            raise InvalidInput(
                f"{self!r} is compared with another argument.",
                what="rule",
                fix="A rule compares an argument with a number that is known when the session is signed.",
            )
        return UnboundRule(
            argument=self._name, word=self._word, type=self._type, condition=condition, values=values
        )


def arg(name: str) -> Argument:
    """An argument by its name in the contract's ABI: ``arg("recipient") == vault``.

    Args:
        name: The name; ``order.amount`` is a member of a struct, ``pair.0`` a place in a tuple.

    Raises:
        InvalidInput: Not the name of an argument.
    """
    return Argument(check_argument(name))


def word(index: int) -> Argument:
    """One word of the calldata, counted from 0, without an ABI: ``word(0) == vault``. Of a u256 use `u256_at`.

    Raises:
        InvalidInput: Not a number.
    """
    return Argument(word=to_uint(index, "word", bound=_HALF, bound_name="2^128"), type="felt")


def u256_at(index: int) -> Argument:
    """A u256 in two words of the calldata, the first of them counted from 0, without an ABI: ``u256_at(1) <= 5``.

    Raises:
        InvalidInput: Not a number.
    """
    return Argument(word=to_uint(index, "word", bound=_HALF, bound_name="2^128"), type="u256")


def covers(wide: Iterable[Rule], narrow: Iterable[Rule]) -> bool:
    """Whether every calldata that passes all of `narrow` passes all of `wide`.

    False where it is not certain: of a felt and a u256 that share a word nothing is concluded.
    """
    outer, inner = _passing(wide), _passing(narrow)
    return all(place in inner and _within(inner[place], ranges) for place, ranges in outer.items())


def contradiction(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """The rules on one place that no value fulfils together; empty if there are none."""
    rules = tuple(rules)
    for place, ranges in _passing(rules).items():
        if not ranges:
            return tuple(rule for rule in rules if (rule.word, rule.type) == place)
    return ()


def check_argument(name: object, what: str = "argument") -> str:
    """Check the name of an argument.

    Raises:
        InvalidInput: It is none.
    """
    fix = "Give its name as the ABI has it; of a word without a name, word(0) or u256_at(0)."
    require(name, str, what, fix)
    text = cast("str", name)
    if not _ARGUMENT.fullmatch(text):
        raise InvalidInput(f"{what} is {text!r:.80}, not the name of an argument.", what=what, fix=fix)
    return text


# What values pass: ranges, both ends in them, ascending, none touching another.
_Ranges = list[tuple[int, int]]


def _allowed(rule: Rule) -> _Ranges:
    last, value = _BOUNDS[rule.type] - 1, rule.values[0]
    match rule.condition:
        case Condition.EQ | Condition.ONE_OF:
            ranges = [(one, one) for one in sorted(rule.values)]
        case Condition.NE:
            ranges = [(0, value - 1), (value + 1, last)]
        case Condition.LT:
            ranges = [(0, value - 1)]
        case Condition.LE:
            ranges = [(0, value)]
        case Condition.GT:
            ranges = [(value + 1, last)]
        case _:
            ranges = [(value, last)]
    return _joined((low, high) for low, high in ranges if low <= high)


def _passing(rules: Iterable[Rule]) -> dict[tuple[int, RuleType], _Ranges]:
    places: dict[tuple[int, RuleType], _Ranges] = {}
    for rule in rules:
        place, ranges = (rule.word, rule.type), _allowed(rule)
        places[place] = _both(places[place], ranges) if place in places else ranges
    return places


def _both(one: _Ranges, other: _Ranges) -> _Ranges:
    ranges = [(max(a, c), min(b, d)) for a, b in one for c, d in other]
    return [(low, high) for low, high in ranges if low <= high]


def _joined(ranges: Iterable[tuple[int, int]]) -> _Ranges:
    joined: _Ranges = []
    for low, high in sorted(ranges):
        if joined and low <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(high, joined[-1][1]))
        else:
            joined.append((low, high))
    return joined


def _within(inner: _Ranges, outer: _Ranges) -> bool:
    return all(any(low <= a and b <= high for low, high in outer) for a, b in inner)


def _check_type(kind: object) -> None:
    fix = 'Give "felt" or "u256".'
    require(kind, str, "type", fix)
    if kind not in _BOUNDS:
        raise InvalidInput(f"type is {kind!r:.80}.", what="type", fix=fix)


def _condition(value: object) -> Condition:
    require(value, str, "condition", "Give a Condition.")
    try:
        return Condition(cast("str", value))
    except ValueError:
        known = ", ".join(Condition)
        raise InvalidInput(
            f"condition is {value!r:.80}.", what="condition", fix=f"Give one of {known}."
        ) from None


def _check_values(given: object, kind: RuleType, condition: Condition) -> tuple[int, ...]:
    require(given, (tuple, list), "values", "Give a tuple of numbers.")
    values = tuple(
        to_uint(value, f"values[{i}]", bound=_BOUNDS[kind], bound_name=_BOUND_NAMES[kind])
        for i, value in enumerate(cast("Sequence[int]", given))
    )
    most = MAX_VALUES if condition is Condition.ONE_OF else 1
    if not 1 <= len(values) <= most:
        raise InvalidInput(
            f"values has {len(values)} values; {condition} takes {f'1 to {most}' if most > 1 else 'one'}.",
            what="values",
            fix="Of up to 255 values make one rule by one_of(…), of more several policies.",
        )
    ordered = sorted(values)
    for one, other in pairwise(ordered):
        if one == other:
            raise InvalidInput(
                f"values has {to_hex(one)} twice.", what="values", fix="Leave one of them out."
            )
    return values


def _value_text(value: int, kind: RuleType, names: Mapping[int, str] | None) -> str:
    # The type of an argument is not signed, so how to write it is guessed: amounts are below 2^128, addresses and hashes are
    # not, but for one in 2^123.
    if kind == "felt" and names and value in names:
        return f"{names[value]} ({to_hex(value)})"
    return to_hex(value) if kind == "felt" and value >= _HALF else str(value)


def _refuse_bool() -> NoReturn:
    raise InvalidInput(
        "A rule, or the argument of one, is used as true or false: it is neither before the call.",
        what="rule",
        fix='Write a range as two rules, arg("x") >= 1, arg("x") <= 5; "in" as arg("x").one_of(1, 2); '
        '"or" as two policies; "and" as two rules.',
    )
