import json
import operator
from typing import Any

import pytest
from starknet_py.hash.selector import get_selector_from_name

from starknet_sessions.crypto import poseidon_many
from starknet_sessions.errors import InvalidInput
from starknet_sessions.felt import FIELD_PRIME
from starknet_sessions.rules import (
    ARGUMENT_MISSING,
    RULE_BROKEN,
    RULE_TYPE_HASH,
    Argument,
    Condition,
    Rule,
    UnboundRule,
    arg,
    contradiction,
    covers,
    u256_at,
    word,
)

VAULT = 0x5EED << 200
LAST_FELT, LAST_U256 = FIELD_PRIME - 1, 2**256 - 1


def rule(condition: str, *values: int, at: int = 0, argument: str | None = None) -> Rule:
    return Rule(word=at, type="felt", condition=Condition(condition), values=values, argument=argument)


def wide(condition: str, *values: int, at: int = 0, argument: str | None = None) -> Rule:
    return Rule(word=at, type="u256", condition=Condition(condition), values=values, argument=argument)


#
# What is signed
#


def test_the_type_hash_is_that_of_its_pre_image() -> None:
    text = '"Rule"("Word":"u128","Type":"shortstring","Condition":"shortstring","Values":"felt*")'

    assert get_selector_from_name(text) == RULE_TYPE_HASH


def test_the_hash_is_that_of_its_parts() -> None:
    values = poseidon_many([5, 6])
    short = int.from_bytes(b"one-of", "big")

    assert rule("one-of", 5, 6, at=3, argument="fee").hash == poseidon_many(
        [RULE_TYPE_HASH, 3, int.from_bytes(b"felt", "big"), short, values]
    )
    assert wide("le", 2**128 + 7).hash == poseidon_many(
        [
            RULE_TYPE_HASH,
            0,
            int.from_bytes(b"u256", "big"),
            int.from_bytes(b"le", "big"),
            poseidon_many([7, 1]),
        ]
    )


@pytest.mark.parametrize(
    ("one", "head"),
    [
        (rule("eq", 5, at=2), 2 | 1 << 128 | 1 << 136),
        (rule("ne", 5), 2 << 128 | 1 << 136),
        (rule("lt", 5), 3 << 128 | 1 << 136),
        (rule("le", 5), 4 << 128 | 1 << 136),
        (rule("gt", 5), 5 << 128 | 1 << 136),
        (rule("ge", 5), 6 << 128 | 1 << 136),
        (rule("one-of", 5), 7 << 128 | 1 << 136),
        (wide("eq", 5, at=2**128 - 1), 2**128 - 1 | 9 << 128 | 1 << 136),
        (wide("one-of", 5), 15 << 128 | 1 << 136),
    ],
)
def test_a_token_has_word_condition_and_number_of_values_in_one_felt(one: Rule, head: int) -> None:
    assert one.felts == ((head, 5, 0) if one.type == "u256" else (head, 5))


def test_the_number_of_values_counts_values_not_felts() -> None:
    assert wide("one-of", 2**128, 1).felts == (15 << 128 | 2 << 136, 0, 1, 1, 0)
    assert rule("one-of", *range(255)).felts[0] >> 136 == 255


#
# What is allowed
#


@pytest.mark.parametrize("make", [rule, wide])
@pytest.mark.parametrize(
    ("condition", "values", "good", "bad"),
    [
        ("eq", (5,), [5], [0, 4, 6]),
        ("ne", (5,), [0, 4, 6], [5]),
        ("lt", (5,), [0, 4], [5, 6]),
        ("le", (5,), [0, 5], [6, 7]),
        ("gt", (5,), [6, 7], [0, 5]),
        ("ge", (5,), [5, 6], [0, 4]),
        ("one-of", (5, 1, 7), [1, 5, 7], [0, 2, 4, 6, 8]),
        ("eq", (0,), [0], [1]),
        ("ne", (0,), [1], [0]),
        ("lt", (0,), [], [0, 1]),
        ("le", (0,), [0], [1]),
        ("ge", (0,), [0, 1], []),
    ],
)
def test_each_condition_at_its_border(
    make: Any, condition: str, values: tuple[int, ...], good: list[int], bad: list[int]
) -> None:
    one = make(condition, *values)

    for found in good:
        assert one.judge([found, 0]) == "ok"
    for found in bad:
        assert one.judge([found, 0]) == RULE_BROKEN


@pytest.mark.parametrize(
    ("one", "calldata", "verdict"),
    [
        (rule("gt", LAST_FELT - 1), [LAST_FELT], "ok"),
        (rule("gt", LAST_FELT), [LAST_FELT], RULE_BROKEN),
        (rule("ne", LAST_FELT), [LAST_FELT], RULE_BROKEN),
        (rule("le", LAST_FELT), [LAST_FELT], "ok"),
        # The high half counts, whatever the low one is.
        (wide("le", 5), [0, 1], RULE_BROKEN),
        (wide("le", 5), [5, 0], "ok"),
        (wide("lt", 2**128), [2**128 - 1, 0], "ok"),
        (wide("lt", 2**128), [0, 1], RULE_BROKEN),
        (wide("ge", 2**128), [0, 1], "ok"),
        (wide("ge", LAST_U256), [2**128 - 1, 2**128 - 1], "ok"),
        (wide("eq", 2**128 + 7), [7, 1], "ok"),
        (wide("eq", 2**128 + 7), [1, 7], RULE_BROKEN),
        # Halves that are none.
        (wide("ge", 0), [2**128, 0], RULE_BROKEN),
        (wide("ge", 0), [0, 2**128], RULE_BROKEN),
        (wide("ne", 5), [LAST_FELT, LAST_FELT], RULE_BROKEN),
        # The end of the calldata.
        (rule("ge", 0), [], ARGUMENT_MISSING),
        (rule("ge", 0, at=1), [7], ARGUMENT_MISSING),
        (rule("ge", 0, at=1), [7, 7], "ok"),
        (wide("ge", 0), [7], ARGUMENT_MISSING),
        (wide("ge", 0, at=1), [7, 7], ARGUMENT_MISSING),
        (wide("ge", 0, at=1), [LAST_FELT, 7, 7], "ok"),
        (rule("ge", 0, at=2**128 - 1), [7], ARGUMENT_MISSING),
        (wide("ge", 0, at=2**128 - 1), [7], ARGUMENT_MISSING),
    ],
)
def test_words_are_read_as_the_contract_reads_them(one: Rule, calldata: list[int], verdict: str) -> None:
    assert one.judge(calldata) == verdict


def test_what_covers_what() -> None:
    assert covers([], [])
    assert covers([], [rule("eq", 5)])
    assert not covers([rule("eq", 5)], [])
    assert covers([rule("le", 9)], [rule("le", 5)])
    assert not covers([rule("le", 5)], [rule("le", 9)])
    assert covers([rule("le", 9)], [rule("le", 20), rule("one-of", 1, 3, 30)])
    assert covers([rule("ge", 1), rule("le", 9)], [rule("eq", 4)])
    assert covers([rule("one-of", 1, 2, 3)], [rule("gt", 0), rule("lt", 4)])
    assert not covers([rule("one-of", 1, 3)], [rule("gt", 0), rule("lt", 4)])
    assert covers([rule("ne", 5)], [rule("gt", 5)])
    assert not covers([rule("ne", 5)], [rule("ge", 5)])
    # Another word, and another reading of it: nothing is concluded.
    assert not covers([rule("le", 9)], [rule("le", 9, at=1)])
    assert not covers([rule("le", 9)], [wide("le", 9)])
    # A rule that allows any value still asks for the word.
    assert not covers([rule("ge", 0)], [])
    assert covers([rule("ge", 0)], [rule("eq", 7)])
    # Names are no part of it.
    assert covers([rule("eq", 5, argument="a")], [rule("eq", 5)])


def test_contradictions_are_found() -> None:
    low, high, other = rule("lt", 5), rule("gt", 4), rule("eq", 1, at=1)

    assert contradiction([]) == ()
    assert contradiction([other, rule("le", 5), rule("ge", 5)]) == ()
    assert contradiction([other, low, high]) == (low, high)
    assert contradiction([rule("lt", 0)]) == (rule("lt", 0),)
    assert contradiction([rule("gt", LAST_FELT)]) != ()
    assert contradiction([wide("gt", LAST_FELT)]) == ()
    assert contradiction([wide("gt", LAST_U256)]) != ()
    assert contradiction([rule("one-of", 1, 2), rule("ne", 1), rule("ne", 2)]) != ()
    assert contradiction([low, wide("gt", 4)]) == ()


#
# The value
#


def test_a_rule_is_a_value() -> None:
    one = rule("le", 5, argument="amount")

    assert one == rule("le", 5, argument="amount")
    assert {one, rule("le", 5, argument="amount"), rule("le", 5), rule("le", 6), wide("le", 5)} == {
        one,
        rule("le", 5),
        rule("le", 6),
        wide("le", 5),
    }
    assert Rule(word=0, type="felt", condition="le", values=[5], argument="amount") == one  # type: ignore[arg-type]
    with pytest.raises(AttributeError):
        one.word = 5  # type: ignore[misc]


@pytest.mark.parametrize(
    ("members", "what"),
    [
        ({"word": -1}, "word"),
        ({"word": 2**128}, "word"),
        ({"word": True}, "word"),
        ({"word": None}, "word"),
        ({"type": "u128"}, "type"),
        ({"type": None}, "type"),
        ({"type": ["felt"]}, "type"),
        ({"condition": "in"}, "condition"),
        ({"condition": None}, "condition"),
        ({"condition": "eq" * 100}, "condition"),
        ({"values": ()}, "values"),
        ({"values": (1, 2)}, "values"),
        ({"values": 5}, "values"),
        ({"values": "5"}, "values"),
        ({"values": {5}}, "values"),
        ({"values": (-1,)}, "values[0]"),
        ({"values": (True,)}, "values[0]"),
        ({"values": (FIELD_PRIME,)}, "values[0]"),
        ({"values": (2**256,), "type": "u256"}, "values[0]"),
        ({"condition": "one-of", "values": ()}, "values"),
        ({"condition": "one-of", "values": tuple(range(256))}, "values"),
        ({"condition": "one-of", "values": (1, 2, 1)}, "values"),
        ({"argument": ""}, "argument"),
        ({"argument": "a@0"}, "argument"),
        ({"argument": "a, b"}, "argument"),
        ({"argument": "a."}, "argument"),
        ({"argument": "0a"}, "argument"),
        ({"argument": "é"}, "argument"),
        ({"argument": 5}, "argument"),
        ({"argument": "a" * 100 + "@"}, "argument"),
    ],
)
def test_what_is_no_rule_is_refused(members: dict[str, Any], what: str) -> None:
    good: dict[str, Any] = {"word": 0, "type": "felt", "condition": "eq", "values": (5,)}

    with pytest.raises(InvalidInput) as caught:
        Rule(**{**good, **members})

    assert caught.value.what == what
    assert len(str(caught.value)) < 250


@pytest.mark.parametrize("kind", ["felt", "u256"])
def test_the_largest_value_is_taken(kind: Any) -> None:
    largest = LAST_FELT if kind == "felt" else LAST_U256

    assert Rule(word=0, type=kind, condition=Condition.LE, values=(largest,)).values == (largest,)


@pytest.mark.parametrize(
    ("one", "text", "printed"),
    [
        (
            rule("eq", VAULT, argument="recipient"),
            f"recipient is the vault ({VAULT:#x})",
            f"recipient@0 eq {VAULT:#x}",
        ),
        (rule("ne", VAULT + 1, at=2), f"word 2 is not {VAULT + 1:#x}", f"word@2 ne {VAULT + 1:#x}"),
        (wide("le", 5 * 10**18, argument="amount"), "amount is at most 5000000000000000000", None),
        (wide("le", 2**255, argument="amount"), f"amount is at most {2**255}", None),
        (wide("lt", 5, at=1), "word 1 (as u256) is less than 5", "word@1:u256 lt 0x5"),
        (rule("gt", 5, argument="order.amount"), "order.amount is more than 5", "order.amount@0 gt 0x5"),
        (rule("ge", 2**128 - 1), f"word 0 is at least {2**128 - 1}", None),
        (rule("ge", 2**128), f"word 0 is at least {2**128:#x}", None),
        (
            rule("one-of", 1, 2, VAULT),
            f"word 0 is one of 1, 2, the vault ({VAULT:#x})",
            "word@0 one-of 0x1, 0x2, ",
        ),
    ],
)
def test_a_rule_in_words(one: Rule, text: str, printed: str | None) -> None:
    assert one.describe({VAULT: "the vault"}) == text
    assert repr(one).startswith(f"<Rule {printed or ''}")


def test_a_named_argument_can_be_told_with_its_place() -> None:
    assert rule("eq", 5, at=3, argument="fee").describe(placed=True) == "fee (word 3) is 5"
    assert wide("eq", 5, at=3, argument="fee").describe(placed=True) == "fee (words 3 and 4) is 5"
    assert rule("eq", 5, at=3).describe(placed=True) == "word 3 is 5"
    assert wide("eq", 5, at=3).describe(placed=True) == "word 3 (as u256) is 5"


def test_an_amount_is_not_given_the_name_of_an_address() -> None:
    assert wide("le", VAULT).describe({VAULT: "the vault"}) == f"word 0 (as u256) is at most {VAULT}"
    assert rule("eq", 5).describe({5: "five"}) == "word 0 is five (0x5)"
    assert rule("eq", 5).describe() == "word 0 is 5"


#
# JSON
#


@pytest.mark.parametrize(
    ("one", "data"),
    [
        (
            rule("eq", VAULT, argument="recipient"),
            {"word": 0, "type": "felt", "condition": "eq", "values": [hex(VAULT)], "argument": "recipient"},
        ),
        (
            wide("one-of", LAST_U256, 0, at=7),
            {"word": 7, "type": "u256", "condition": "one-of", "values": [hex(LAST_U256), "0x0"]},
        ),
    ],
)
def test_json_round_trip(one: Rule, data: dict[str, Any]) -> None:
    assert one.to_dict() == data
    assert Rule.from_dict(json.loads(json.dumps(data))) == one


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"word": None}, "word"),
        ({"word": "0x0"}, "word"),
        ({"word": False}, "word"),
        ({"word": 1.0}, "word"),
        ({"values": "0x5"}, "values"),
        ({"values": [5]}, "values[0]"),
        ({"values": ["5"]}, "values[0]"),
        ({"values": []}, "values"),
        ({"condition": "=="}, "condition"),
        ({"type": 5}, "type"),
        ({"argument": None}, "argument"),
        ({"index": 5}, "index"),
    ],
)
def test_data_that_is_no_rule_is_refused_by_key(changes: dict[str, Any], what: str) -> None:
    data = {"word": 0, "type": "felt", "condition": "eq", "values": ["0x5"]}
    assert Rule.from_dict(data) == rule("eq", 5)

    with pytest.raises(InvalidInput) as caught:
        Rule.from_dict({**data, **changes})

    assert caught.value.what == what
    assert what in caught.value.message
    assert caught.value.fix


@pytest.mark.parametrize("key", ["word", "type", "condition", "values"])
def test_a_missing_key_is_named(key: str) -> None:
    data = {"word": 0, "type": "felt", "condition": "eq", "values": ["0x5"]}
    del data[key]

    with pytest.raises(InvalidInput, match=f"{key} is missing") as caught:
        Rule.from_dict(data)

    assert caught.value.what == key


def test_data_that_is_no_object_is_refused() -> None:
    with pytest.raises(InvalidInput, match="rule is a list") as caught:
        Rule.from_dict([])  # type: ignore[arg-type]
    assert (caught.value.what, caught.value.fix) == ("rule", "Give an object.")


#
# As a program writes it
#


@pytest.mark.parametrize(
    ("write", "condition", "values"),
    [
        (lambda amount: amount == 5, "eq", (5,)),
        (lambda amount: amount != 5, "ne", (5,)),
        (lambda amount: amount < 5, "lt", (5,)),
        (lambda amount: amount <= 5, "le", (5,)),
        (lambda amount: amount > 5, "gt", (5,)),
        (lambda amount: amount >= 5, "ge", (5,)),
        (lambda amount: amount.one_of(5, 6), "one-of", (5, 6)),
        # From the other side, as Python turns them around.
        (lambda amount: operator.eq(5, amount), "eq", (5,)),
        (lambda amount: operator.ne(5, amount), "ne", (5,)),
        (lambda amount: operator.lt(5, amount), "gt", (5,)),
        (lambda amount: operator.le(5, amount), "ge", (5,)),
        (lambda amount: operator.gt(5, amount), "lt", (5,)),
        (lambda amount: operator.ge(5, amount), "le", (5,)),
    ],
)
def test_each_operator_is_its_condition(write: Any, condition: str, values: tuple[int, ...]) -> None:
    assert write(arg("amount")) == UnboundRule(
        argument="amount", word=None, type=None, condition=Condition(condition), values=values
    )


def test_words_need_no_name() -> None:
    assert (word(3) == 5) == UnboundRule(
        argument=None, word=3, type="felt", condition=Condition.EQ, values=(5,)
    )
    assert (u256_at(3) <= 5) == UnboundRule(
        argument=None, word=3, type="u256", condition=Condition.LE, values=(5,)
    )


@pytest.mark.parametrize(
    "use",
    [
        lambda: 0 < arg("amount") < 5,
        lambda: (arg("a") == 1) and (arg("b") == 2),
        lambda: (word(0) == 1) or (word(1) == 2),
        lambda: not arg("flag"),
        lambda: operator.not_(arg("flag") == 1),
        lambda: bool(arg("flag")),
        lambda: arg("amount") in [1, 2],
        lambda: any([arg("amount") == 1]),
    ],
)
def test_a_rule_is_neither_true_nor_false_while_it_is_written(use: Any) -> None:
    with pytest.raises(InvalidInput, match="neither before the call") as caught:
        use()

    assert caught.value.what == "rule"
    assert "two rules" in caught.value.fix
    assert "one_of" in caught.value.fix
    assert "two policies" in caught.value.fix


def test_an_argument_cannot_be_hashed() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(arg("amount"))
    with pytest.raises(TypeError, match="unhashable"):
        {arg("amount"): 5}


@pytest.mark.parametrize("name", ["", "amount@1", "a b", 5, None, "a" * 5000 + " "])
def test_what_is_no_name_is_refused(name: Any) -> None:
    with pytest.raises(InvalidInput, match="argument is") as caught:
        arg(name)

    assert len(str(caught.value)) < 250


@pytest.mark.parametrize("make", [word, u256_at])
@pytest.mark.parametrize("index", [-1, 2**128, True, "amount", 1.0])
def test_what_is_no_word_is_refused(make: Any, index: Any) -> None:
    with pytest.raises(InvalidInput, match="word is") as caught:
        make(index)
    assert "2^128" in caught.value.fix or "int" in caught.value.fix


def test_two_arguments_are_not_compared() -> None:
    with pytest.raises(InvalidInput, match="another argument"):
        arg("amount") <= arg("minimum")  # noqa: B015
    with pytest.raises(InvalidInput, match="another argument"):
        word(0).one_of(1, word(1))


def test_an_argument_is_printed_as_it_is_written() -> None:
    assert [repr(one) for one in (arg("amount"), word(3), u256_at(1))] == [
        "arg('amount')",
        "word(3)",
        "u256_at(1)",
    ]
    assert isinstance(arg("amount"), Argument)


#
# What people read
#


ANY_RULE: Any = Rule
ANY_ARG: Any = arg
DATA: Any = {"word": 0, "type": "felt", "condition": "eq", "values": ["0x5"]}


@pytest.mark.parametrize(
    ("mistake", "what", "message", "fix"),
    [
        (
            lambda: ANY_RULE(word=2**128, type="felt", condition="eq", values=(1,)),
            "word",
            "word is 0x100000000000000000000000000000000, out of range.",
            "Give a number from 0 to below 2^128.",
        ),
        (
            lambda: ANY_RULE(word=0, type="u128", condition="eq", values=(1,)),
            "type",
            "type is 'u128'.",
            'Give "felt" or "u256".',
        ),
        (
            lambda: ANY_RULE(word=0, type="felt", condition="in", values=(1,)),
            "condition",
            "condition is 'in'.",
            "Give one of eq, ne, lt, le, gt, ge, one-of.",
        ),
        (
            lambda: ANY_RULE(word=0, type="felt", condition=5, values=(1,)),
            "condition",
            "condition is an int.",
            "Give a Condition.",
        ),
        (
            lambda: ANY_RULE(word=0, type="felt", condition="eq", values=5),
            "values",
            "values is an int.",
            "Give a tuple of numbers.",
        ),
        (
            lambda: ANY_RULE(word=0, type="felt", condition="eq", values=(1, 2)),
            "values",
            "values has 2 values; eq takes one.",
            "Of up to 255 values make one rule by one_of(…), of more several policies.",
        ),
        (
            lambda: ANY_RULE(word=0, type="felt", condition="one-of", values=()),
            "values",
            "values has 0 values; one-of takes 1 to 255.",
            "Of up to 255 values make one rule by one_of(…), of more several policies.",
        ),
        (
            lambda: ANY_RULE(word=0, type="felt", condition="one-of", values=(7, 7)),
            "values",
            "values has 0x7 twice.",
            "Leave one of them out.",
        ),
        (
            lambda: ANY_RULE(word=0, type="felt", condition="eq", values=(2**252,)),
            "values[0]",
            "values[0] is 0x1000000000000000000000000000000000000000000000000000000000000000, out of range.",
            "Give a number from 0 to below the field's prime.",
        ),
        (
            lambda: ANY_RULE(word=0, type="u256", condition="eq", values=(-1,)),
            "values[0]",
            "values[0] is -0x1, out of range.",
            "Give a number from 0 to below 2^256.",
        ),
        (
            lambda: arg("a b"),
            "argument",
            "argument is 'a b', not the name of an argument.",
            "Give its name as the ABI has it; of a word without a name, word(0) or u256_at(0).",
        ),
        (
            lambda: ANY_ARG(5),
            "argument",
            "argument is an int.",
            "Give its name as the ABI has it; of a word without a name, word(0) or u256_at(0).",
        ),
        (
            lambda: arg("a") == arg("b"),
            "rule",
            "arg('a') is compared with another argument.",
            "A rule compares an argument with a number that is known when the session is signed.",
        ),
        (lambda: word(-1), "word", "word is -0x1, out of range.", "Give a number from 0 to below 2^128."),
        (
            lambda: bool(arg("a")),
            "rule",
            "A rule, or the argument of one, is used as true or false: it is neither before the call.",
            (
                'Write a range as two rules, arg("x") >= 1, arg("x") <= 5; "in" as arg("x").one_of(1, 2); '
                '"or" as two policies; "and" as two rules.'
            ),
        ),
        (lambda: Rule.from_dict({**DATA, "word": "0"}), "word", "word is a str.", "Give a number."),
        (
            lambda: Rule.from_dict({**DATA, "values": "0x5"}),
            "values",
            "values is a str.",
            'Give a list of "0x…".',
        ),
        (
            lambda: Rule.from_dict({**DATA, "values": [5]}),
            "values[0]",
            "values[0] is an int.",
            'Give a string "0x…".',
        ),
        (
            lambda: Rule.from_dict({**DATA, "argument": None}),
            "argument",
            "argument is None.",
            "Give a string, or leave it out.",
        ),
        (
            lambda: Rule.from_dict({**DATA, "index": 5}),
            "index",
            "'index' is not a key of a rule.",
            "Correct the value.",
        ),
    ],
)
def test_a_mistake_is_told_with_what_to_do(mistake: Any, what: str, message: str, fix: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        mistake()

    assert (caught.value.what, caught.value.message, caught.value.fix) == (what, message, fix)
