"""Generated rules: judged as a short model judges them, and what is concluded about them is true of every value."""

import operator
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from starknet_py.contract import Contract
from starknet_py.net.full_node_client import FullNodeClient

from starknet_sessions.abi import find_entry_point
from starknet_sessions.felt import FIELD_PRIME
from starknet_sessions.policy import Policy
from starknet_sessions.rules import Condition, Rule, arg, contradiction, covers

COMPARE: dict[str, Any] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "lt": operator.lt,
    "le": operator.le,
    "gt": operator.gt,
    "ge": operator.ge,
    "one-of": operator.eq,
}

# Few small numbers, so that they meet; and the ends of each type.
felts = st.one_of(st.integers(0, 6), st.sampled_from([2**128 - 1, 2**128, FIELD_PRIME - 2, FIELD_PRIME - 1]))
wides = st.one_of(st.integers(0, 6), st.sampled_from([2**128 - 1, 2**128, 2**128 + 3, 2**256 - 1]))


@st.composite
def rules(draw: st.DrawFn, last_word: int = 4) -> Rule:
    kind = draw(st.sampled_from(["felt", "u256"]))
    condition = draw(st.sampled_from(Condition))
    most = 6 if condition is Condition.ONE_OF else 1
    values = draw(st.lists(felts if kind == "felt" else wides, min_size=1, max_size=most, unique=True))
    return Rule(word=draw(st.integers(0, last_word)), type=kind, condition=condition, values=tuple(values))  # type: ignore[arg-type]


calldatas = st.lists(felts, max_size=6)


def model(rule: Rule, calldata: list[int]) -> str:
    words = calldata[rule.word : rule.word + (2 if rule.type == "u256" else 1)]
    if len(words) < (2 if rule.type == "u256" else 1):
        return "session/argument-missing"
    if rule.type == "u256":
        if max(words) >= 2**128:
            return "session/rule-broken"
        found = words[0] + words[1] * 2**128
    else:
        (found,) = words
    passes = (
        (found in rule.values) if len(rule.values) > 1 else COMPARE[rule.condition](found, rule.values[0])
    )
    return "ok" if passes else "session/rule-broken"


@settings(max_examples=500)
@given(rules(), calldatas)
def test_a_rule_judges_as_the_model_does(rule: Rule, calldata: list[int]) -> None:
    assert rule.judge(calldata) == model(rule, calldata)


@given(st.lists(rules(), max_size=4), calldatas)
def test_a_policy_tells_the_first_rule_that_is_broken(listed: list[Rule], calldata: list[int]) -> None:
    broken = [(i, model(rule, calldata)) for i, rule in enumerate(listed) if model(rule, calldata) != "ok"]

    assert Policy(1, 5, rules=listed).judge(calldata) == (broken[0] if broken else None)


@settings(max_examples=300)
@given(st.lists(rules(last_word=0), max_size=2), st.lists(rules(last_word=0), max_size=3), calldatas)
def test_what_is_covered_passes_what_covers_it(
    wide: list[Rule], narrow: list[Rule], calldata: list[int]
) -> None:
    if covers(wide, narrow) and all(rule.judge(calldata) == "ok" for rule in narrow):
        assert all(rule.judge(calldata) == "ok" for rule in wide)


@given(st.lists(rules(), max_size=4))
def test_rules_cover_themselves_and_fewer_cover_more(listed: list[Rule]) -> None:
    assert covers(listed, listed)
    assert covers(listed[1:], listed)


@settings(max_examples=300)
@given(st.lists(rules(last_word=0), max_size=4), calldatas)
def test_nothing_passes_a_contradiction(listed: list[Rule], calldata: list[int]) -> None:
    if contradiction(listed):
        assert any(rule.judge(calldata) != "ok" for rule in listed)


@given(rules())
def test_a_rule_alone_that_is_no_contradiction_can_be_fulfilled(rule: Rule) -> None:
    near = {max(0, value + step) for value in (*rule.values, 0) for step in (-1, 0, 1)}
    last = (FIELD_PRIME if rule.type == "felt" else 2**256) - 1

    assert bool(contradiction([rule])) != any(rule.holds(min(number, last)) for number in near)


@given(rules())
def test_a_token_says_all_of_a_rule(rule: Rule) -> None:
    head, *values = rule.felts
    word, code, count = head % 2**128, head >> 128 & 0xFF, head >> 136
    if code > 8:
        values = [low + (high << 128) for low, high in zip(values[::2], values[1::2], strict=True)]

    assert (word, list(Condition)[code % 8 - 1], tuple(values)) == (rule.word, rule.condition, rule.values)
    assert (code > 8, count) == (rule.type == "u256", len(rule.values))


@given(st.lists(rules(), max_size=5))
def test_policies_with_rules_survive_json(listed: list[Rule]) -> None:
    policy = Policy(1, "swap", rules=listed)
    read = Policy.from_dict(policy.to_dict())

    assert read == policy
    assert read.leaf == policy.leaf


@given(st.lists(rules(), max_size=3), st.lists(rules(), max_size=3))
def test_other_rules_are_another_leaf(some: list[Rule], others: list[Rule]) -> None:
    assert (Policy(1, 5, rules=some).leaf == Policy(1, 5, rules=others).leaf) == (some == others)


@given(st.integers(0, 2**256 - 1), st.integers(0, 2**256 - 1))
def test_an_amount_is_compared_with_both_halves(limit: int, amount: int) -> None:
    policy = Policy(1, "transfer", rules=[arg("amount") <= limit])

    assert (policy.judge([7, amount % 2**128, amount >> 128]) is None) == (amount <= limit)


#
# Where an argument is
#


@st.composite
def values(draw: st.DrawFn, structs: list[Any], path: str, depth: int = 0) -> tuple[str, Any, dict[str, int]]:
    """A type, a value of it as starknet-py takes it, and the numbers in it by the names of their places."""
    kinds = ["felt252", "bool", "u8", "u256", "address"] + (["struct", "tuple"] if depth < 3 else [])
    kind = draw(st.sampled_from(kinds))
    if kind == "tuple":
        parts = [draw(values(structs, f"{path}.{i}", depth + 1)) for i in range(draw(st.integers(1, 3)))]
        inner = ", ".join(part[0] for part in parts)
        # As the compiler writes a tuple of one.
        text = f"({inner},)" if len(parts) == 1 else f"({inner})"
        return text, tuple(part[1] for part in parts), {k: n for part in parts for k, n in part[2].items()}
    if kind == "struct":
        names = [f"m{i}" for i in range(draw(st.integers(1, 3)))]
        parts = [draw(values(structs, f"{path}.{name}", depth + 1)) for name in names]
        name = f"dex::S{len(structs)}"
        members = [{"name": member, "type": part[0]} for member, part in zip(names, parts, strict=True)]
        structs.append({"type": "struct", "name": name, "members": members})
        value = {member: part[1] for member, part in zip(names, parts, strict=True)}
        return name, value, {k: n for part in parts for k, n in part[2].items()}
    text, last = {
        "felt252": ("core::felt252", FIELD_PRIME - 1),
        "bool": ("core::bool", 1),
        "u8": ("core::integer::u8", 255),
        "u256": ("core::integer::u256", 2**256 - 1),
        "address": ("core::starknet::contract_address::ContractAddress", 2**251 - 257),
    }[kind]
    number = draw(st.integers(0, last))
    return text, bool(number) if kind == "bool" else number, {path: number}


@settings(max_examples=20)
@given(st.data())
def test_places_are_where_starknet_py_puts_the_arguments(data: st.DataObject) -> None:
    structs: list[Any] = []
    drawn = {f"a{i}": data.draw(values(structs, f"a{i}")) for i in range(data.draw(st.integers(1, 3)))}
    function = {
        "type": "function",
        "name": "swap",
        "inputs": [{"name": name, "type": part[0]} for name, part in drawn.items()],
        "outputs": [],
        "state_mutability": "external",
    }
    abi = [
        {"type": "impl", "name": "Dex", "interface_name": "dex::IDex"},
        {"type": "interface", "name": "dex::IDex", "items": [function]},
        *structs,
    ]
    dex = Contract(address=1, abi=abi, provider=FullNodeClient("http://127.0.0.1:1"))
    calldata = dex.functions["swap"].prepare_call(*(part[1] for part in drawn.values())).calldata

    numbers = {name: number for part in drawn.values() for name, number in part[2].items()}
    assert list(find_entry_point(abi, "swap").places) == list(numbers)
    assert find_entry_point(abi, "swap").length == len(calldata)
    for name, number in numbers.items():
        assert Policy(1, "swap", rules=[arg(name) == number], abi=abi).judge(calldata) is None
        assert Policy(1, "swap", rules=[arg(name) != number], abi=abi).judge(calldata) is not None
