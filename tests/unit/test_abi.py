import json
from typing import Any

import pytest
from starknet_py.hash.selector import get_selector_from_name

from starknet_sessions.abi import ERC20_ABI, find_entry_point, known_entry_point, short_type
from starknet_sessions.errors import InvalidInput
from starknet_sessions.felt import ADDRESS_BOUND, FIELD_PRIME
from starknet_sessions.policy import Policy
from starknet_sessions.rules import Rule, arg, u256_at, word

ADDRESS = "core::starknet::contract_address::ContractAddress"
U256 = "core::integer::u256"
U64 = "core::integer::u64"
FELT = "core::felt252"
ARRAY = "core::array::Array::<core::felt252>"
OPTION = "core::option::Option::<core::integer::u64>"

BOOL = {
    "type": "enum",
    "name": "core::bool",
    "variants": [{"name": "False", "type": "()"}, {"name": "True", "type": "()"}],
}
TYPES: list[dict[str, Any]] = [
    BOOL,
    {
        "type": "struct",
        "name": U256,
        "members": [
            {"name": "low", "type": "core::integer::u128"},
            {"name": "high", "type": "core::integer::u128"},
        ],
    },
    {
        "type": "struct",
        "name": "core::array::Span::<core::felt252>",
        "members": [{"name": "snapshot", "type": "@core::array::Array::<core::felt252>"}],
    },
    {
        "type": "struct",
        "name": "core::byte_array::ByteArray",
        "members": [
            {"name": "data", "type": "core::array::Array::<core::bytes_31::bytes31>"},
            {"name": "pending_word", "type": FELT},
            {"name": "pending_word_len", "type": "core::internal::bounded_int::BoundedInt::<0, 30>"},
        ],
    },
    {
        "type": "enum",
        "name": OPTION,
        "variants": [{"name": "Some", "type": U64}, {"name": "None", "type": "()"}],
    },
    {
        "type": "enum",
        "name": "dex::Side",
        "variants": [
            {"name": "Buy", "type": "()"},
            {"name": "Sell", "type": "()"},
            {"name": "Both", "type": "()"},
        ],
    },
    {
        "type": "enum",
        "name": "dex::Price",
        "variants": [{"name": "Limit", "type": U256}, {"name": "Stop", "type": U256}],
    },
    {
        "type": "struct",
        "name": "dex::Order",
        "members": [
            {"name": "maker", "type": ADDRESS},
            {"name": "amount", "type": U256},
            {"name": "side", "type": "dex::Side"},
        ],
    },
    {
        "type": "struct",
        "name": "dex::Route",
        "members": [
            {"name": "first", "type": ADDRESS},
            {"name": "rest", "type": ARRAY},
            {"name": "fee", "type": U64},
        ],
    },
]


def function(*inputs: tuple[str, str], name: str = "swap") -> dict[str, Any]:
    return {
        "type": "function",
        "name": name,
        "inputs": [{"name": argument, "type": kind} for argument, kind in inputs],
        "outputs": [],
        "state_mutability": "external",
    }


def abi_of(*inputs: tuple[str, str]) -> list[dict[str, Any]]:
    return [*TYPES, function(*inputs)]


def words_of(*inputs: tuple[str, str], abi: list[dict[str, Any]] | None = None) -> dict[str, list[int]]:
    places = find_entry_point(abi or abi_of(*inputs), "swap").places
    return {name: list(place.words) for name, place in places.items()}


def rule_of(written: Any, *inputs: tuple[str, str]) -> Rule:
    (rule,) = Policy(1, "swap", rules=[written], abi=abi_of(*inputs)).rules
    return rule


#
# Where an argument is
#


def test_words_are_counted_by_type() -> None:
    assert words_of(
        ("a", FELT), ("b", U256), ("c", "core::bool"), ("d", ADDRESS), ("e", U256), ("f", U64)
    ) == {
        "a": [0],
        "b": [1, 2],
        "c": [3],
        "d": [4],
        "e": [5, 6],
        "f": [7],
    }


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("dex::Order", {"x.maker": [0], "x.amount": [1, 2], "x.side": [3], "y": [4]}),
        ("(core::felt252, core::integer::u256)", {"x.0": [0], "x.1": [1, 2], "y": [3]}),
        ("((core::felt252, (core::bool,)), dex::Side)", {"x.0.0": [0], "x.0.1.0": [1], "x.1": [2], "y": [3]}),
        ("()", {"y": [0]}),
        ("[core::integer::u256; 2]", {"x.0": [0, 1], "x.1": [2, 3], "y": [4]}),
        (
            "[(core::bool, dex::Order); 1]",
            {"x.0.0": [0], "x.0.1.maker": [1], "x.0.1.amount": [2, 3], "x.0.1.side": [4], "y": [5]},
        ),
        ("[core::felt252; 0]", {"y": [0]}),
        ("dex::Side", {"x": [0], "y": [1]}),
        # All variants are as long, so what comes after has a place; what is in them has no name.
        ("dex::Price", {"x": [0], "y": [3]}),
        ("core::zeroable::NonZero::<core::integer::u256>", {"x": [0, 1], "y": [2]}),
        ("core::starknet::eth_address::EthAddress", {"x": [0], "y": [1]}),
    ],
)
def test_arguments_made_of_others_have_the_words_of_all(kind: str, words: dict[str, list[int]]) -> None:
    assert words_of(("x", kind), ("y", FELT)) == words


@pytest.mark.parametrize(
    ("kind", "words", "reason"),
    [
        (ARRAY, {}, "x (Array<felt252>), from word 1 on, varies in length"),
        ("core::array::Span::<core::felt252>", {}, "x (Span<felt252>), from word 1 on, varies in length"),
        ("core::byte_array::ByteArray", {}, "x (ByteArray), from word 1 on, varies in length"),
        (OPTION, {}, "x (Option<u64>), from word 1 on, has variants of different length"),
        ("dex::Route", {"x.first": [1]}, "x.rest (Array<felt252>), from word 2 on, varies in length"),
        (
            "(core::felt252, core::byte_array::ByteArray)",
            {"x.0": [1]},
            "x.1 (ByteArray), from word 2 on, varies in length",
        ),
        ("dex::Unheard", {}, "x (Unheard), from word 1 on, is of a type that is not known here"),
        ("[core::felt252; 999999999]", None, "is more than calldata holds"),
    ],
)
def test_after_what_varies_in_length_nothing_has_a_place(
    kind: str, words: dict[str, list[int]] | None, reason: str
) -> None:
    abi = abi_of(("before", FELT), ("x", kind), ("after", U64), ("last", U64))
    entry_point = find_entry_point(abi, "swap")

    if words is not None:
        assert words_of(abi=abi) == {"before": [0], **words}
    assert entry_point.length is None
    for name in ("x", "after", "last"):
        with pytest.raises(InvalidInput, match="no single number with a fixed place") as caught:
            Policy(1, "swap", rules=[arg(name) == 5], abi=abi)
        assert reason in caught.value.message
        assert caught.value.message.startswith(f"{name} of swap ")
        assert "word(i)" in caught.value.fix
    assert rule_of(arg("before") == 5, ("before", FELT), ("x", kind)).word == 0


def test_members_of_what_varies_are_told_apart() -> None:
    abi = abi_of(("route", "dex::Route"))

    assert Policy(1, "swap", rules=[arg("route.first") == 5], abi=abi).rules[0].word == 0
    for name in ("route", "route.rest", "route.fee"):
        with pytest.raises(InvalidInput, match="no single number with a fixed place"):
            Policy(1, "swap", rules=[arg(name) == 5], abi=abi)
    with pytest.raises(InvalidInput, match="no argument 'router'"):
        Policy(1, "swap", rules=[arg("router") == 5], abi=abi)


def test_words_after_what_varies_can_still_be_meant() -> None:
    assert rule_of(word(1) == 3, ("a", FELT), ("x", ARRAY)).word == 1
    assert rule_of(u256_at(7) == 3, ("a", FELT), ("x", ARRAY)).word == 7
    # The payload of an enum has a place and no name.
    assert rule_of(u256_at(1) <= 3, ("x", "dex::Price")).word == 1


def test_a_struct_is_not_compared_but_its_members_are() -> None:
    with pytest.raises(InvalidInput, match="order of swap is made of 3 values") as caught:
        rule_of(arg("order") == 5, ("order", "dex::Order"))

    assert caught.value.fix == "Name one of them: order.maker, order.amount, order.side."
    rule = rule_of(arg("order.amount") <= 2**200, ("order", "dex::Order"))
    assert (rule.word, rule.type, rule.argument) == (1, "u256", "order.amount")
    with pytest.raises(InvalidInput, match="made of 0 values"):
        rule_of(arg("x") == 5, ("x", "()"))


def test_unknown_arguments_are_told_the_known_ones() -> None:
    with pytest.raises(InvalidInput) as caught:
        rule_of(arg("amuont") <= 5, ("amount", U256), ("route", "dex::Route"))

    assert caught.value.message == "swap has no argument 'amuont'; it is swap(amount: u256, route: Route)."
    assert caught.value.fix == "Did you mean 'amount'? Its arguments are amount, route.first, route."
    with pytest.raises(InvalidInput) as caught:
        rule_of(arg("x") <= 5)
    assert caught.value.fix == "It takes none."


def test_halves_of_an_amount_are_no_argument() -> None:
    with pytest.raises(InvalidInput, match=r"no argument 'amount\.low'"):
        rule_of(arg("amount.low") <= 5, ("amount", U256))


def test_a_word_must_be_an_argument_of_the_abi() -> None:
    inputs = (("to", ADDRESS), ("amount", U256))

    assert rule_of(u256_at(1) <= 5, *inputs).argument is None
    with pytest.raises(InvalidInput) as caught:
        rule_of(word(1) <= 5, *inputs)
    assert caught.value.message == (
        "The felt at word 1 is not an argument of swap(to: ContractAddress, amount: u256): amount (u256) is words 1 and 2."
    )
    assert caught.value.fix == 'Write arg("amount") or u256_at(1).'
    with pytest.raises(InvalidInput) as caught:
        Policy(1, "transfer", rules=[word(1) <= 5])
    assert caught.value.fix.endswith("If this contract has other arguments, pass its abi=.")
    with pytest.raises(InvalidInput, match=r"to \(address\) is word 0\.") as caught:
        rule_of(u256_at(0) <= 5, *inputs)
    assert "word(0)" in caught.value.fix
    for past in (word(3) == 5, u256_at(3) == 5):
        with pytest.raises(InvalidInput, match="has 3 words") as caught:
            rule_of(past, *inputs)
        assert caught.value.fix == "Words are counted from 0."
    with pytest.raises(InvalidInput, match="to is of type address"):
        rule_of(word(0) <= 5, *inputs)


#
# What it may be
#


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        (FELT, [0, FIELD_PRIME - 1, "0x5"], [-1, FIELD_PRIME, "5", "fee", None, 1.0, True]),
        ("core::integer::u8", [0, 255, "0xff"], [-1, 256, "0x100", False]),
        ("core::integer::u16", [2**16 - 1], [2**16]),
        ("core::integer::u32", [2**32 - 1], [2**32]),
        (U64, [2**64 - 1], [2**64]),
        ("core::integer::u128", [2**128 - 1], [2**128]),
        (U256, [2**256 - 1, "0x" + "f" * 64], [2**256, -1, "0x", "0x" + "f" * 65, 10**5000]),
        (ADDRESS, [1, ADDRESS_BOUND - 1, "0x1"], [ADDRESS_BOUND, True, [1], "vault"]),
        ("core::starknet::class_hash::ClassHash", [2**251 - 1], [2**251]),
        ("core::starknet::eth_address::EthAddress", [2**160 - 1], [2**160]),
        ("core::bytes_31::bytes31", [2**248 - 1], [2**248]),
        ("core::bool", [True, False, 0, 1], [2, "True", -1, None]),
        ("dex::Side", [0, 2, "Buy", "Both"], [3, "buy", "Hold", True]),
        ("core::integer::i8", [-128, 127], [-129, 128]),
        ("core::integer::i128", [-(2**127), 2**127 - 1], [2**127]),
    ],
)
def test_a_value_must_be_one_of_the_type(kind: str, good: list[Any], bad: list[Any]) -> None:
    for value in good:
        rule_of(arg("x") == value, ("x", kind))
        rule_of(arg("x").one_of(value), ("x", kind))
    for value in bad:
        with pytest.raises(InvalidInput, match=r"x \(.*\) is compared with") as caught:
            rule_of(arg("x") == value, ("x", kind))
        assert caught.value.what == "rules[0]"
        assert len(str(caught.value)) < 300


def test_values_become_felts() -> None:
    assert rule_of(arg("x") == True, ("x", "core::bool")).values == (1,)  # noqa: E712
    assert rule_of(arg("x").one_of("Both", "Buy"), ("x", "dex::Side")).values == (2, 0)
    assert rule_of(arg("x") == -3, ("x", "core::integer::i64")).values == (FIELD_PRIME - 3,)
    assert rule_of(arg("x") == "0x10", ("x", U256)).values == (16,)


@pytest.mark.parametrize(
    "kind",
    [ADDRESS, "core::bool", "dex::Side", "core::integer::i64", "core::starknet::class_hash::ClassHash"],
)
@pytest.mark.parametrize("compare", ["__lt__", "__le__", "__gt__", "__ge__"])
def test_what_has_no_order_is_not_ordered(kind: str, compare: str) -> None:
    with pytest.raises(InvalidInput, match="of which none is more than another") as caught:
        rule_of(getattr(arg("x"), compare)(1), ("x", kind))

    assert "one_of" in caught.value.fix
    assert rule_of(arg("x") != 1, ("x", kind)).values == (1,)


class HasAddress:
    address = 5


@pytest.mark.parametrize(
    ("kind", "value", "fix"),
    [
        (ADDRESS, HasAddress(), ".address"),
        (ADDRESS, "vault", '"0x…"'),
        (U256, 1.5, "base units: 5 * 10**18"),
        (U256, [1, 2], "one_of(*values)"),
        (U256, 2**256, "from 0 to below 2^256"),
        ("core::integer::i8", 200, "from -128 to below 2^7"),
        ("core::bool", "yes", "True or False"),
        ("dex::Side", "Hold", "'Buy', 'Sell', 'Both'"),
        ("dex::Side", 3, "from 0 to below 3"),
    ],
)
def test_a_wrong_value_is_told_what_to_give(kind: str, value: Any, fix: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        rule_of(arg("x") == value, ("x", kind))

    assert fix in caught.value.fix


#
# The document
#


def test_entry_points_are_found_wherever_they_stand() -> None:
    items: list[dict[str, Any]] = [
        {"type": "impl", "name": "Dex", "interface_name": "dex::IDex"},
        {"type": "interface", "name": "dex::IDex", "items": [function(("a", U64))]},
        {"type": "constructor", "name": "constructor", "inputs": []},
        {"type": "event", "name": "dex::Event", "kind": "enum", "variants": []},
        {"type": "l1_handler", "name": "deposit", "inputs": []},
        function(("b", U64), name="add"),
    ]
    spellings: list[Any] = [items, tuple(items), json.dumps(items)]
    for abi in spellings:
        assert find_entry_point(abi, "swap").signature == "swap(a: u64)"
        assert find_entry_point(abi, get_selector_from_name("add")).name == "add"
        assert find_entry_point(abi, hex(get_selector_from_name("add"))).name == "add"
        with pytest.raises(InvalidInput) as caught:
            find_entry_point(abi, "swop")
        assert caught.value.message == "swop is not an entry point of this ABI; it has add, swap."
        assert caught.value.fix.startswith("Did you mean 'swap'?")
        assert "proxy" in caught.value.fix
        with pytest.raises(InvalidInput, match="0x5 is not an entry point") as caught:
            find_entry_point(abi, 5)
        assert caught.value.what == "entry_point"


def test_one_name_twice_must_be_the_same() -> None:
    same = {"type": "interface", "name": "i", "items": [function(("a", U64))]}
    other = {"type": "interface", "name": "j", "items": [function(("a", U256))]}

    assert find_entry_point([same, function(("a", U64))], "swap").length == 1
    with pytest.raises(InvalidInput) as caught:
        find_entry_point([same, other], "swap")
    assert caught.value.message == (
        "swap is 2 times in this ABI, with different arguments: swap(a: u64); swap(a: u256)."
    )


@pytest.mark.parametrize(
    "item",
    [
        function(("a", U64), ("a", U256)),
        {"type": "struct", "name": "s", "members": [{"name": "a", "type": U64}] * 2},
        {"type": "enum", "name": "e", "variants": [{"name": "a", "type": U64}] * 2},
    ],
)
def test_one_name_for_two_parts_is_refused(item: dict[str, Any]) -> None:
    with pytest.raises(InvalidInput, match="of one name in this ABI"):
        find_entry_point([function(name="add"), item], "add")


@pytest.mark.parametrize(
    "abi",
    [
        None,
        5,
        {},
        {"abi": []},
        [5],
        ["swap"],
        [[]],
        [{}],
        [{"type": 5}],
        [{"type": "function"}],
        [{"type": "function", "name": "swap"}],
        [{"type": "function", "name": "swap", "inputs": {}}],
        [{"type": "function", "name": "swap", "inputs": [5]}],
        [{"type": "function", "name": "swap", "inputs": [{"name": "a"}]}],
        [{"type": "function", "name": "swap", "inputs": [{"name": 5, "type": U64}]}],
        [{"type": "function", "name": 5, "inputs": []}],
        [{"type": "interface", "name": "i"}],
        [{"type": "interface", "name": "i", "items": [5]}],
        [{"type": "struct", "name": "s", "members": None}],
    ],
)
def test_what_is_no_abi_is_refused(abi: Any) -> None:
    with pytest.raises(InvalidInput, match="not a contract's ABI") as caught:
        find_entry_point(abi, "swap")

    assert caught.value.what == "abi"
    assert "data.abi" in caught.value.fix


@pytest.mark.parametrize("text", ["", "abi.json", "[" * 100_000, '[{"type": NaN}]'])
def test_text_that_is_no_abi_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput, match="not the JSON of an ABI"):
        find_entry_point(text, "swap")


def test_a_hostile_abi_ends() -> None:
    itself = {"type": "struct", "name": "s", "members": [{"name": "a", "type": "s"}]}
    wide = [
        {
            "type": "struct",
            "name": f"s{i}",
            "members": [{"name": f"m{j}", "type": f"s{i + 1}"} for j in range(10)],
        }
        for i in range(15)
    ]
    enums = [
        {
            "type": "enum",
            "name": f"e{i}",
            "variants": [{"name": f"v{j}", "type": f"e{i + 1}"} for j in range(10)],
        }
        for i in range(15)
    ]
    deep = "(" * 5000 + ")" * 5000

    for types, kind in (
        ([itself], "s"),
        (wide, "s0"),
        (enums, "e0"),
        ([], deep),
        ([], "[[[(); 9999]; 9999]; 9999]"),
    ):
        entry_point = find_entry_point([*types, function(("x", kind))], "swap")
        assert list(entry_point.moving) == ["x"]


def test_cairo_0_is_read() -> None:
    abi: list[dict[str, Any]] = [
        {
            "type": "struct",
            "name": "Uint256",
            "size": 2,
            "members": [
                {"name": "low", "offset": 0, "type": "felt"},
                {"name": "high", "offset": 1, "type": "felt"},
            ],
        },
        {
            "type": "struct",
            "name": "Point",
            "size": 3,
            "members": [
                {"name": "x", "offset": 0, "type": "felt"},
                {"name": "y", "offset": 1, "type": "Uint256"},
            ],
        },
        {"type": "event", "name": "Swapped", "keys": [], "data": [{"name": "a", "type": "felt"}]},
        {
            "type": "function",
            "name": "swap",
            "inputs": [
                {"name": "to", "type": "felt"},
                {"name": "amount", "type": "Uint256"},
                {"name": "pair", "type": "(a : felt, b : (felt, Point))"},
                {"name": "path_len", "type": "felt"},
                {"name": "path", "type": "felt*"},
                {"name": "deadline", "type": "felt"},
            ],
            "outputs": [],
        },
    ]

    assert words_of(abi=abi) == {
        "to": [0],
        "amount": [1, 2],
        "pair.0": [3],
        "pair.1.0": [4],
        "pair.1.1.x": [5],
        "pair.1.1.y": [6, 7],
        "path_len": [8],
    }
    with pytest.raises(InvalidInput, match=r"path \(felt\*\), from word 9 on, varies in length"):
        Policy(1, "swap", rules=[arg("deadline") == 5], abi=abi)


@pytest.mark.parametrize(
    ("kind", "short"),
    [
        (FELT, "felt252"),
        ("core::array::Span::<core::array::Array::<core::felt252>>", "Span<Array<felt252>>"),
        ("(core::felt252, dex::Order)", "(felt252, Order)"),
        ("[core::integer::u8; 4]", "[u8; 4]"),
        ("@core::array::Array::<core::felt252>", "Array<felt252>"),
        ("felt*", "felt*"),
    ],
)
def test_types_for_people(kind: str, short: str) -> None:
    assert short_type(kind) == short


def test_what_erc20_has_is_known_by_selector() -> None:
    assert {function["name"] for function in ERC20_ABI} == {
        "transfer",
        "transfer_from",
        "transferFrom",
        "approve",
        "increase_allowance",
        "increaseAllowance",
        "decrease_allowance",
        "decreaseAllowance",
    }
    for known in ERC20_ABI:
        entry_point = known_entry_point(get_selector_from_name(known["name"]))
        assert entry_point is not None
        assert list(entry_point.places) == [one["name"] for one in known["inputs"]]
        assert entry_point.name == known["name"]
        assert not entry_point.moving
        assert entry_point.assumed
        assert not find_entry_point(ERC20_ABI, known["name"]).assumed
    assert known_entry_point(get_selector_from_name("balance_of")) is None
    assert known_entry_point(0) is None


#
# What people read
#


FIND: Any = find_entry_point


def swap_where(written: Any) -> Rule:
    return rule_of(written, ("order", "dex::Order"), ("path", ARRAY), ("end", U64))


@pytest.mark.parametrize(
    ("mistake", "what", "message", "fix"),
    [
        (
            lambda: swap_where(arg("order") == 5),
            "rules[0]",
            "order of swap is made of 3 values; a rule compares one.",
            "Name one of them: order.maker, order.amount, order.side.",
        ),
        (
            lambda: swap_where(arg("ordre.side") == 5),
            "rules[0]",
            "swap has no argument 'ordre.side'; it is swap(order: Order, path: Array<felt252>, end: u64).",
            "Did you mean 'order.side'? Its arguments are order.maker, order.amount, order.side, path, end.",
        ),
        (
            lambda: swap_where(arg("path") == 5),
            "rules[0]",
            (
                "path of swap is no single number with a fixed place in the calldata: path "
                "(Array<felt252>), from word 4 on, varies in length."
            ),
            (
                "What stands before that can have a rule; so can its first word, by word(i): the length of "
                "an array, the variant of an enum."
            ),
        ),
        (
            lambda: swap_where(arg("order.maker") <= 5),
            "rules[0]",
            "order.maker is of type address, of which none is more than another.",
            "Compare it with ==, != or one_of(…).",
        ),
        (
            lambda: swap_where(arg("order.amount") <= 1.5),
            "rules[0]",
            "order.amount (u256) is compared with 1.5.",
            'Give a whole number as an int, amounts in base units: 5 * 10**18; or a string "0x…".',
        ),
        (
            lambda: swap_where(arg("order.amount") <= 2**256),
            "rules[0]",
            (
                "order.amount (u256) is compared with "
                "0x10000000000000000000000000000000000000000000000000000000000000000, which it cannot be."
            ),
            "Give a number from 0 to below 2^256.",
        ),
        (
            lambda: swap_where(arg("order.side") == "Hold"),
            "rules[0]",
            "order.side (Side) is compared with 'Hold'.",
            "Give one of 'Buy', 'Sell', 'Both'.",
        ),
        (
            lambda: swap_where(word(1) <= 5),
            "rules[0]",
            (
                "The felt at word 1 is not an argument of swap(order: Order, path: Array<felt252>, end: "
                "u64): order.amount (u256) is words 1 and 2."
            ),
            'Write arg("order.amount") or u256_at(1).',
        ),
        (
            lambda: swap_where(u256_at(6) == -1),
            "rules[0]",
            "word 6 (u256) is compared with -1, which it cannot be.",
            "Give a number from 0 to below 2^256.",
        ),
        (
            lambda: Policy(1, "transfer", rules=[arg("to") == 5]),
            "rules[0]",
            "transfer has no argument 'to'; it is transfer(recipient: ContractAddress, amount: u256).",
            "Its arguments are recipient, amount. If this contract has other arguments, pass its abi=.",
        ),
        (
            lambda: Policy(1, "transfer", rules=[word(1) <= 5]),
            "rules[0]",
            (
                "The felt at word 1 is not an argument of transfer(recipient: ContractAddress, amount: "
                "u256): amount (u256) is words 1 and 2."
            ),
            'Write arg("amount") or u256_at(1). If this contract has other arguments, pass its abi=.',
        ),
        (
            lambda: Policy(1, "transfer", rules=[word(3) == 5]),
            "rules[0]",
            "word 3 is past the end: the calldata of transfer(recipient: ContractAddress, amount: u256) has 3 words.",
            "Words are counted from 0. If this contract has other arguments, pass its abi=.",
        ),
        (
            lambda: find_entry_point(abi_of(), "swop"),
            "entry_point",
            "swop is not an entry point of this ABI; it has swap.",
            "Did you mean 'swap'? Of a proxy, give the ABI of the class that it calls.",
        ),
        (
            lambda: find_entry_point(abi_of(), 5),
            "entry_point",
            "0x5 is not an entry point of this ABI; it has swap.",
            "Of a proxy, give the ABI of the class that it calls.",
        ),
        (
            lambda: find_entry_point([function(("a", U64)), function(("a", U256))], "swap"),
            "abi",
            "swap is 2 times in this ABI, with different arguments: swap(a: u64); swap(a: u256).",
            "Give the ABI of the deployed class: a class has one entry point of a name.",
        ),
        (
            lambda: find_entry_point("abi.json", "swap"),
            "abi",
            "abi is not the JSON of an ABI: This is not JSON: Expecting value: line 1 column 1 (char 0).",
            "Give the list that a node has for the class: (await Contract.from_address(…)).data.abi.",
        ),
        (
            lambda: FIND({}, "swap"),
            "abi",
            "abi is not a contract's ABI.",
            "Give the list that a node has for the class: (await Contract.from_address(…)).data.abi.",
        ),
        (
            lambda: find_entry_point([function(("a", U64), ("a", U64))], "swap"),
            "abi",
            "swap has two inputs of one name in this ABI.",
            "Use word(i) or u256_at(i), without the ABI.",
        ),
    ],
)
def test_a_mistake_is_told_with_what_to_do(mistake: Any, what: str, message: str, fix: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        mistake()

    assert (caught.value.what, caught.value.message, caught.value.fix) == (what, message, fix)
