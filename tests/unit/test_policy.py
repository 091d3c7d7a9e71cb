import json
from typing import Any

import pytest
from starknet_py.hash.selector import get_selector_from_name

from starknet_sessions.crypto import poseidon_many
from starknet_sessions.errors import InvalidInput
from starknet_sessions.policy import ANY, POLICY_TYPE_HASH, Policy, address_text, policy_leaf, utc_text
from starknet_sessions.rules import Condition, Rule, arg, u256_at, word

DEX = 0x1234
SWAP = get_selector_from_name("swap")


def test_the_type_hash_is_that_of_its_pre_image() -> None:
    policy = '"Policy"("Contract":"ContractAddress","Selector":"felt","Until":"timestamp","Rules":"Rule*")'
    rule = '"Rule"("Word":"u128","Type":"shortstring","Condition":"shortstring","Values":"felt*")'

    assert get_selector_from_name(policy + rule) == POLICY_TYPE_HASH


def test_the_leaf_is_the_hash_of_its_parts() -> None:
    rules = (word(0) == 5, u256_at(1) <= 6)
    hashes = [rule.hash for rule in Policy(DEX, "swap", rules=rules).rules]

    assert Policy(DEX, "swap", until=9, rules=rules).leaf == poseidon_many(
        [POLICY_TYPE_HASH, DEX, SWAP, 9, poseidon_many(hashes)]
    )
    assert Policy(DEX, "swap").leaf == poseidon_many([POLICY_TYPE_HASH, DEX, SWAP, 0, poseidon_many([])])
    assert Policy(DEX, "swap", rules=rules[::-1]).leaf != Policy(DEX, "swap", rules=rules).leaf


@pytest.mark.parametrize("contract", [DEX, "0x1234", "0x" + "1234".zfill(64)])
@pytest.mark.parametrize("entry_point", ["swap", SWAP, hex(SWAP), "0x" + f"{SWAP:X}"])
def test_spelling_changes_no_leaf(contract: int | str, entry_point: int | str) -> None:
    assert Policy(contract, entry_point).leaf == policy_leaf(DEX, SWAP, 0)


def test_a_name_given_as_name_is_kept() -> None:
    assert Policy(DEX, "swap").name == "swap"
    assert Policy(DEX, hex(SWAP)).name is None
    assert Policy(DEX, SWAP).name is None
    assert Policy(DEX, ANY).name is None


@pytest.mark.parametrize(
    ("policy", "kind", "contract", "selector"),
    [
        (Policy(DEX, "swap"), 1, DEX, SWAP),
        (Policy(DEX, ANY), 2, DEX, 0),
        (Policy(ANY, "swap"), 3, 0, SWAP),
        (Policy(ANY, ANY), 4, 0, 0),
    ],
)
def test_wildcards_are_the_leaves_of_their_kind(
    policy: Policy, kind: int, contract: int, selector: int
) -> None:
    assert (policy.kind, policy.contract, policy.selector) == (kind, contract, selector)
    assert policy.speaks_of(DEX, SWAP)
    assert policy.speaks_of(DEX + 1, SWAP) == (kind in (3, 4))
    assert policy.speaks_of(DEX, SWAP + 1) == (kind in (2, 4))
    assert policy.speaks_of(DEX + 1, SWAP + 1) == (kind == 4)


KINDS = [Policy(DEX, "swap"), Policy(DEX, ANY), Policy(ANY, "swap"), Policy(ANY, ANY)]


def test_a_policy_covers_itself_and_what_is_narrower() -> None:
    covered = {(one.kind, other.kind) for one in KINDS for other in KINDS if one.covers(other)}

    assert covered == {(1, 1), (2, 1), (2, 2), (3, 1), (3, 3), (4, 1), (4, 2), (4, 3), (4, 4)}
    assert not Policy(DEX, "swap").covers(Policy(DEX, "add"))
    assert not Policy(DEX, ANY).covers(Policy(DEX + 1, "swap"))


def test_rules_decide_what_is_covered() -> None:
    free, five, nine = (Policy(DEX, "swap"), *(Policy(DEX, "swap", rules=[word(0) <= n]) for n in (5, 9)))
    pairs = {(one, other) for one in (free, five, nine) for other in (free, five, nine) if one.covers(other)}

    assert pairs == {(free, free), (free, five), (free, nine), (five, five), (nine, five), (nine, nine)}
    assert Policy(ANY, ANY).covers(five)
    assert not Policy(ANY, "add").covers(five)
    assert not Policy(DEX, ANY, rules=[word(0) <= 4]).covers(five)


@pytest.mark.parametrize("contract", [0, "0x0", "0x00", False])
def test_zero_by_accident_is_not_any_contract(contract: int | str) -> None:
    with pytest.raises(InvalidInput, match="contract is"):
        Policy(contract, "swap")


@pytest.mark.parametrize("entry_point", [0, "0x0", "0x00", "__default__", "__l1_default__"])
def test_zero_by_accident_is_not_any_entry_point(entry_point: int | str) -> None:
    with pytest.raises(InvalidInput, match="whose selector is 0") as caught:
        Policy(DEX, entry_point)

    assert "ANY" in caught.value.fix


@pytest.mark.parametrize(
    ("contract", "entry_point"),
    [("dex", "swap"), (DEX, ""), (DEX, "*"), ("*", "swap"), (2**251, "swap"), (DEX, None)],
)
def test_other_values_are_refused(contract: Any, entry_point: Any) -> None:
    with pytest.raises(InvalidInput):
        Policy(contract, entry_point)


def test_an_end_is_in_seconds_and_inclusive() -> None:
    policy = Policy(DEX, "swap", until=100)

    assert policy.is_active(100)
    assert not policy.is_active(101)
    assert Policy(DEX, "swap").is_active(10**11)
    with pytest.raises(InvalidInput, match="divide it by 1000"):
        Policy(DEX, "swap", until=1_763_683_200_000)


@pytest.mark.parametrize(
    ("own", "other", "outlasts"),
    [(0, 0, True), (0, 5, True), (5, 0, False), (5, 5, True), (5, 6, False), (6, 5, True)],
)
def test_what_outlasts_holds_whenever_the_other_does(own: int, other: int, outlasts: bool) -> None:
    assert Policy(DEX, "swap", until=own).outlasts(Policy(DEX, "swap", until=other)) is outlasts


def test_a_policy_is_a_value() -> None:
    policy = Policy(DEX, "swap")

    assert policy == Policy("0x1234", "swap")
    assert len({policy, Policy(DEX, "swap"), Policy(DEX, "swap", until=1)}) == 2
    with pytest.raises(AttributeError):
        policy.until = 5  # type: ignore[misc]
    with pytest.raises((AttributeError, TypeError)):
        policy.other = 5  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("policy", "text", "printed"),
    [
        (Policy(DEX, "swap"), "swap of the dex (0x1234)", "Policy(0x1234, swap)"),
        (Policy(DEX, 5), "entry point 0x5 of the dex (0x1234)", "Policy(0x1234, 0x5)"),
        (
            Policy(DEX, ANY, until=86400),
            "any entry point of the dex (0x1234), until 1970-01-02 00:00:00 UTC",
            "Policy(0x1234, ANY, until=86400)",
        ),
        (Policy(ANY, "swap"), "swap of any contract", "Policy(ANY, swap)"),
        (Policy(ANY, ANY), "any entry point of any contract", "Policy(ANY, ANY)"),
    ],
)
def test_a_policy_in_words(policy: Policy, text: str, printed: str) -> None:
    assert policy.describe({DEX: "the dex"}) == text
    assert repr(policy) == printed


def test_times_and_addresses_in_words() -> None:
    assert utc_text(0) == "1970-01-01 00:00:00 UTC"
    assert utc_text(10**11) == "5138-11-16 09:46:40 UTC"
    assert address_text(16) == "0x10"


@pytest.mark.parametrize(
    ("policy", "data"),
    [
        (Policy(DEX, "swap"), {"contract": "0x1234", "selector": hex(SWAP), "name": "swap"}),
        (Policy(DEX, 5, until=9), {"contract": "0x1234", "selector": "0x5", "until": 9}),
        (Policy(ANY, ANY), {"contract": "*", "selector": "*"}),
        (Policy(ANY, "swap"), {"contract": "*", "selector": hex(SWAP), "name": "swap"}),
        (Policy(DEX, ANY), {"contract": "0x1234", "selector": "*"}),
    ],
)
def test_json_round_trip(policy: Policy, data: dict[str, Any]) -> None:
    assert policy.to_dict() == data
    assert Policy.from_dict(json.loads(json.dumps(data))) == policy


@pytest.mark.parametrize("spelling", ["contractAddress", "Contract Address"])
@pytest.mark.parametrize("selector", ["swap", hex(SWAP)])
def test_argents_spellings_are_read(spelling: str, selector: str) -> None:
    assert Policy.from_dict({spelling: "0x1234", "selector": selector}).leaf == Policy(DEX, "swap").leaf


@pytest.mark.parametrize(
    ("data", "what"),
    [
        ({"selector": "0x5"}, "contract"),
        ({"contract": "0x1234"}, "selector"),
        ({"contract": "0x1234", "selector": "0x5", "amount": 5}, "amount"),
        ({"contract": "0x1234", "selector": "swap"}, "selector"),
        ({"contract": "0x1234", "selector": "0x5", "name": "swap"}, "name"),
        ({"contract": "0x1234", "selector": "*", "name": "swap"}, "name"),
        ({"contract": "0x1234", "selector": hex(SWAP), "name": "0x5"}, "name"),
        ({"contract": "0x1234", "selector": hex(SWAP), "name": 5}, "name"),
        ({"contract": "0x1234", "selector": "0x5", "until": "9"}, "until"),
        ({"contract": "0x0", "selector": "0x5"}, "contract"),
        ({"contractAddress": "*", "selector": "swap"}, "contract"),
        ({"contractAddress": "0x1234", "selector": "*"}, "entry_point"),
        ({"contractAddress": "0x1234", "selector": "swap", "until": 5}, "until"),
        ({"contractAddress": "0x1234", "Contract Address": "0x1234", "selector": "swap"}, "Contract Address"),
    ],
)
def test_data_that_is_no_policy_is_refused_by_key(data: dict[str, Any], what: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        Policy.from_dict(data)

    assert caught.value.what == what


#
# Rules
#

VAULT = 0x5EED << 200
TRANSFER = Policy(DEX, "transfer", rules=[arg("recipient") == VAULT, arg("amount") <= 5 * 10**18])


def eq(at: int, value: int, argument: str | None = None) -> Rule:
    return Rule(word=at, type="felt", condition=Condition.EQ, values=(value,), argument=argument)


@pytest.mark.filterwarnings("ignore:Serializing shortstrings:DeprecationWarning")  # starknet-py's own
@pytest.mark.parametrize(
    "policy", [Policy(DEX, "swap"), TRANSFER, Policy(ANY, ANY, until=9, rules=[word(3).one_of(1, 2**250)])]
)
def test_starknet_py_hashes_a_policy_with_rules_alike(policy: Policy) -> None:
    from starknet_py.utils.typed_data import TypedData

    def member(name: str, kind: str) -> Any:
        return {"name": name, "type": kind}

    data: Any = {
        "types": {
            "StarknetDomain": [
                member("name", "shortstring"),
                member("version", "shortstring"),
                member("chainId", "shortstring"),
                member("revision", "shortstring"),
            ],
            "Policy": [
                member("Contract", "ContractAddress"),
                member("Selector", "felt"),
                member("Until", "timestamp"),
                member("Rules", "Rule*"),
            ],
            "Rule": [
                member("Word", "u128"),
                member("Type", "shortstring"),
                member("Condition", "shortstring"),
                member("Values", "felt*"),
            ],
        },
        "primaryType": "Policy",
        "domain": {"name": "x", "version": "x", "chainId": "x", "revision": "1"},
        "message": {
            "Contract": hex(policy.contract),
            "Selector": hex(policy.selector),
            "Until": policy.until,
            "Rules": [
                {
                    "Word": rule.word,
                    "Type": rule.type,
                    "Condition": rule.condition.value,
                    "Values": [hex(felt) for felt in rule.felts[1:]],
                }
                for rule in policy.rules
            ],
        },
    }

    document = TypedData.from_dict(data)
    assert document.struct_hash("Policy", document.message) == policy.leaf


def test_entry_points_of_erc20_are_known_without_an_abi() -> None:
    assert TRANSFER.rules == (
        eq(0, VAULT, "recipient"),
        Rule(word=1, type="u256", condition=Condition.LE, values=(5 * 10**18,), argument="amount"),
    )


@pytest.mark.parametrize(
    ("entry_point", "places"),
    [
        ("transfer", {"recipient": 0, "amount": 1}),
        ("transfer_from", {"sender": 0, "recipient": 1, "amount": 2}),
        ("transferFrom", {"sender": 0, "recipient": 1, "amount": 2}),
        ("approve", {"spender": 0, "amount": 1}),
        ("increase_allowance", {"spender": 0, "added_value": 1}),
        ("increaseAllowance", {"spender": 0, "addedValue": 1}),
        ("decrease_allowance", {"spender": 0, "subtracted_value": 1}),
        ("decreaseAllowance", {"spender": 0, "subtractedValue": 1}),
    ],
)
def test_each_spelling_of_erc20_is_known(entry_point: str, places: dict[str, int]) -> None:
    policy = Policy(DEX, entry_point, rules=[arg(name) == 7 for name in places])

    assert [(rule.argument, rule.word) for rule in policy.rules] == list(places.items())
    assert [rule.type for rule in policy.rules] == ["felt"] * (len(places) - 1) + ["u256"]
    assert policy.call_name == f"{entry_point}({', '.join(f'{name}@{at}' for name, at in places.items())})"


def test_rules_of_a_contract_come_from_its_abi() -> None:
    abi = [
        {
            "type": "function",
            "name": "swap",
            "inputs": [
                {"name": "pool", "type": "core::felt252"},
                {"name": "amount", "type": "core::integer::u64"},
            ],
        }
    ]
    written = [arg("amount") <= 9, arg("amount") >= 2, arg("pool").one_of(1, 2)]
    policy = Policy(DEX, "swap", rules=written, abi=abi)

    assert [rule.word for rule in policy.rules] == [1, 1, 0]
    assert policy.call_name == "swap(pool@0, amount@1)"
    # An ABI tells the name of a selector, too.
    assert Policy(DEX, SWAP, rules=written, abi=abi) == policy
    assert Policy(DEX, hex(SWAP), abi=json.dumps(abi)).name == "swap"
    assert Policy(DEX, ANY, rules=[word(0) == 5], abi=abi).name is None
    with pytest.raises(InvalidInput, match="not an entry point of this ABI"):
        Policy(DEX, "swop", abi=abi)
    # An ABI that is given is meant, also for a name that ERC-20 has.
    with pytest.raises(InvalidInput, match="not an entry point of this ABI"):
        Policy(DEX, "transfer", rules=[arg("amount") <= 5], abi=abi)


def test_a_policy_tells_which_rule_a_call_breaks() -> None:
    assert TRANSFER.judge([VAULT, 5 * 10**18, 0]) is None
    assert TRANSFER.judge([VAULT, 5 * 10**18, 0, 99]) is None
    assert TRANSFER.judge([VAULT + 1, 6 * 10**18, 0]) == (0, "session/rule-broken")
    assert TRANSFER.judge([VAULT, 5 * 10**18 + 1, 0]) == (1, "session/rule-broken")
    assert TRANSFER.judge([VAULT, 0, 1]) == (1, "session/rule-broken")
    assert TRANSFER.judge([VAULT, 5]) == (1, "session/argument-missing")
    assert TRANSFER.judge([]) == (0, "session/argument-missing")
    assert Policy(DEX, "transfer").judge([]) is None


def test_two_rules_on_one_argument_are_a_range() -> None:
    policy = Policy(DEX, "transfer", rules=[arg("amount") >= 2, arg("amount") < 5])

    assert [n for n in range(8) if policy.judge([0, n, 0]) is None] == [2, 3, 4]
    assert policy.call_name == "transfer(amount@1)"


def test_the_felts_of_all_rules_are_in_order() -> None:
    assert TRANSFER.rule_felts == (*TRANSFER.rules[0].felts, *TRANSFER.rules[1].felts)
    assert Policy(DEX, "swap").rule_felts == ()


@pytest.mark.parametrize(
    ("policy", "name"),
    [
        (Policy(DEX, "swap"), "swap"),
        (Policy(DEX, SWAP), ""),
        (Policy(DEX, ANY), ""),
        (Policy(DEX, ANY, rules=[word(0) == 1]), ""),
        (Policy(DEX, "swap", rules=[word(0) == 1]), "swap"),
        (Policy(DEX, "transfer", rules=[word(0) == 1, arg("amount") < 5]), "transfer(amount@1)"),
        (Policy(DEX, "swap", rules=[eq(10, 1, "b"), eq(2, 1, "c"), eq(2, 3, "c")]), "swap(c@2, b@10)"),
    ],
)
def test_what_the_owner_signs_as_name(policy: Policy, name: str) -> None:
    assert policy.call_name == name


@pytest.mark.parametrize(
    ("rules", "what", "text"),
    [
        (arg("amount") <= 5, "rules", "one rule"),
        (eq(0, 5), "rules", "one rule"),
        (arg("amount"), "rules", "an Argument"),
        ("amount", "rules", "a str"),
        (None, "rules", "None"),
        (5, "rules", "an int"),
        ([arg("amount")], "rules[0]", "an Argument"),
        ([arg("amount") <= 5, True], "rules[1]", "a bool"),
        ([arg("amont") <= 5], "rules[0]", "no argument 'amont'"),
        ([arg("token_id") == 5], "rules[0]", "transfer(recipient: ContractAddress, amount: u256)"),
        ([arg("amount") <= 5, arg("amount") <= -1], "rules[1]", "compared with -1"),
        ([arg("amount").one_of()], "rules[0].values", "0 values"),
        ([arg("amount").one_of(*range(256))], "rules[0].values", "256 values"),
        ([arg("amount").one_of(7, 7)], "rules[0].values", "twice"),
        # The low half of an amount: with it alone the high half would be free.
        ([word(1) <= 5], "rules[0]", "amount (u256) is words 1 and 2"),
        ([word(2) == 0], "rules[0]", "amount (u256) is words 1 and 2"),
        ([u256_at(0) <= 5], "rules[0]", "recipient (address) is word 0"),
        ([u256_at(2) <= 5], "rules[0]", "amount (u256) is words 1 and 2"),
        ([word(3) <= 5], "rules[0]", "word 3 is past the end"),
        ([eq(0, 5, "a"), eq(1, 5, "a")], "rules[1].argument", "word 1 the name a"),
        ([eq(0, 5, "a"), eq(0, 6, "b")], "rules[1].argument", "word 0 the name b"),
    ],
)
def test_rules_that_cannot_be_are_refused(rules: Any, what: str, text: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        Policy(DEX, "transfer", rules=rules)

    assert caught.value.what == what
    assert text in caught.value.message
    assert caught.value.fix


def test_rules_may_be_written_by_word() -> None:
    rules = [word(0) == VAULT, u256_at(1) <= 5]

    assert Policy(DEX, "transfer", rules=rules).rules == (
        eq(0, VAULT),
        Rule(word=1, type="u256", condition=Condition.LE, values=(5,)),
    )
    # Of an entry point that is not known, and of any, anything can be said of any word.
    for entry_point in ("swap", SWAP, ANY):
        assert Policy(DEX, entry_point, rules=[word(1) <= 5]).rules[0].word == 1
    for written, text in (
        (u256_at(1) <= -1, r"word 1 \(u256\) is compared with -1"),
        (word(2) == 2**252, r"word 2 \(felt\) is"),
    ):
        with pytest.raises(InvalidInput, match=text) as caught:
            Policy(DEX, "swap", rules=[word(0) == 1, written])
        assert caught.value.what == "rules[1]"
    # The low half of an amount is refused also where the selector tells that it is one.
    with pytest.raises(InvalidInput, match=r"amount \(u256\) is words 1 and 2"):
        Policy(DEX, get_selector_from_name("transfer"), rules=[word(1) <= 5])
    # A rule that is complete is taken as it is: this is how files are read.
    assert Policy(DEX, "transfer", rules=[eq(1, 5)]).rules == (eq(1, 5),)


def test_a_name_without_an_abi_is_refused_with_what_to_do() -> None:
    with pytest.raises(InvalidInput, match="Where amount stands in the calldata is not known") as caught:
        Policy(DEX, "swap", rules=[arg("amount") <= 5])
    assert caught.value.what == "rules[0]"
    assert "abi=" in caught.value.fix
    assert "word(i)" in caught.value.fix

    with pytest.raises(InvalidInput, match="entry point without a name") as caught:
        Policy(DEX, get_selector_from_name("transfer"), rules=[arg("amount") <= 5])
    assert "by its name" in caught.value.fix

    with pytest.raises(InvalidInput, match="of any entry point") as caught:
        Policy(DEX, ANY, rules=[word(0) == 5, arg("amount") <= 5])
    assert caught.value.what == "rules[1]"
    assert "Name the entry point" in caught.value.fix


def test_names_of_arguments_need_the_name_of_the_entry_point() -> None:
    with pytest.raises(InvalidInput, match="entry point without a name") as caught:
        Policy(DEX, SWAP, rules=[eq(0, 5), eq(1, 5, "amount")])

    assert caught.value.what == "rules[1]"


def test_policies_with_rules_are_values() -> None:
    same = Policy(DEX, "transfer", rules=(r for r in TRANSFER.rules))

    assert same == TRANSFER
    assert len({same, TRANSFER, Policy(DEX, "transfer")}) == 2
    assert Policy(DEX, "transfer", rules=TRANSFER.rules[::-1]) != TRANSFER


@pytest.mark.parametrize(
    ("policy", "text", "printed"),
    [
        (
            TRANSFER,
            f"transfer of the dex (0x1234) where recipient is the vault ({VAULT:#x}) and amount is at most 5000000000000000000",
            f"Policy(0x1234, transfer, rules=[<Rule recipient@0 eq {VAULT:#x}>, <Rule amount@1:u256 le 0x4563918244f40000>])",
        ),
        (
            Policy(DEX, ANY, until=86400, rules=[word(0) != 5]),
            "any entry point of the dex (0x1234) where word 0 is not 5, until 1970-01-02 00:00:00 UTC",
            "Policy(0x1234, ANY, until=86400, rules=[<Rule word@0 ne 0x5>])",
        ),
        # What no one but the requester says is told with its place.
        (
            Policy(DEX, "swap", rules=[eq(7, 5, "amount")]),
            "swap of the dex (0x1234) where amount (word 7) is 5",
            "Policy(0x1234, swap, rules=[<Rule amount@7 eq 0x5>])",
        ),
        # The low half of an amount under the amount's name: such a file could have been made to be read wrongly.
        (
            Policy(DEX, "transfer", rules=[eq(1, 5, "amount"), eq(2, 5, "recipient")]),
            "transfer of the dex (0x1234) where amount (word 1) is 5 and recipient (word 2) is 5",
            "Policy(0x1234, transfer, rules=[<Rule amount@1 eq 0x5>, <Rule recipient@2 eq 0x5>])",
        ),
    ],
)
def test_rules_in_words(policy: Policy, text: str, printed: str) -> None:
    assert policy.describe({DEX: "the dex", VAULT: "the vault"}) == text
    assert repr(policy) == printed


@pytest.mark.parametrize(
    "policy", [TRANSFER, Policy(DEX, ANY, until=9, rules=[word(0) == 5, u256_at(7).one_of(1, 2)])]
)
def test_rules_survive_json(policy: Policy) -> None:
    data = json.loads(json.dumps(policy.to_dict()))

    assert data["rules"] == [rule.to_dict() for rule in policy.rules]
    assert Policy.from_dict(data) == policy
    assert Policy.from_dict(data).leaf == policy.leaf


@pytest.mark.parametrize(
    ("rules", "what"),
    [
        (None, "rules"),
        ({}, "rules"),
        ("", "rules"),
        ([5], "rules[0]"),
        ([{}], "rules[0].condition"),
        ([eq(0, 5).to_dict(), {**eq(0, 5).to_dict(), "values": [5]}], "rules[1].values[0]"),
        ([eq(0, 5, "a").to_dict(), eq(0, 5, "b").to_dict()], "rules[1].argument"),
    ],
)
def test_data_with_rules_that_are_none_is_refused_by_key(rules: Any, what: str) -> None:
    data = {**Policy(DEX, "swap").to_dict(), "rules": rules}

    with pytest.raises(InvalidInput) as caught:
        Policy.from_dict(data)

    assert caught.value.what == what
    assert caught.value.message
    assert caught.value.fix


def test_argents_spelling_has_no_rules() -> None:
    with pytest.raises(InvalidInput, match="'rules' is not a key"):
        Policy.from_dict({"contractAddress": "0x1234", "selector": "swap", "rules": []})


#
# What people read
#


# Callers without a type checker give anything.
ANY_POLICY: Any = Policy


@pytest.mark.parametrize(
    ("mistake", "what", "message", "fix"),
    [
        (
            lambda: ANY_POLICY(DEX, None),
            "entry_point",
            "entry_point is None.",
            "Give a name, a selector or ANY.",
        ),
        (
            lambda: ANY_POLICY(DEX, "*"),
            "entry_point",
            "entry_point is '*'.",
            "Give a name, a selector or ANY.",
        ),
        (
            lambda: ANY_POLICY(DEX, "a b"),
            "entry_point",
            "entry_point is 'a b', not the name of an entry point.",
            'Names have letters, digits and _ only; a selector is an int or a string "0x…".',
        ),
        (
            lambda: ANY_POLICY(DEX, 0),
            "entry_point",
            "entry_point is 0, whose selector is 0.",
            "To allow any entry point, give ANY.",
        ),
        (lambda: ANY_POLICY(None, "swap"), "contract", "contract is None.", 'Give an int, "0x…" or ANY.'),
        (lambda: ANY_POLICY("*", "swap"), "contract", "contract is '*'.", 'Give an int, "0x…" or ANY.'),
        (lambda: ANY_POLICY(0, "swap"), "contract", "contract is 0.", "To allow any contract, give ANY."),
        (
            lambda: ANY_POLICY(2**251, "swap"),
            "contract",
            "contract is 0x800000000000000000000000000000000000000000000000000000000000000, out of range.",
            "Give a number from 0 to below 2^251 - 256.",
        ),
        (
            lambda: ANY_POLICY(DEX, "swap", until="6"),
            "until",
            "until is a str.",
            "Give whole unix seconds: in_hours(…), or int(value.timestamp()) of a datetime.",
        ),
        (
            lambda: ANY_POLICY(DEX, "swap", until=-1),
            "until",
            "until is -0x1, out of range.",
            "Give a number from 0 to below 2^64.",
        ),
        (
            lambda: ANY_POLICY(DEX, "swap", rules=word(0) == 1),
            "rules",
            "rules is one rule.",
            "Give a list: [rule].",
        ),
        (
            lambda: ANY_POLICY(DEX, "swap", rules=5),
            "rules",
            "rules is an int.",
            'Give a list: [arg("amount") <= 5].',
        ),
        (
            lambda: ANY_POLICY(DEX, "swap", rules=[5]),
            "rules[0]",
            "rules[0] is an int.",
            'Compare an argument: arg("amount") <= 5, or word(0) == vault.',
        ),
        (
            lambda: ANY_POLICY(DEX, "swap", rules=[arg("amount") <= 5]),
            "rules[0]",
            "Where amount stands in the calldata is not known.",
            "Pass the contract's ABI as abi=, or use word(i) or u256_at(i) instead of arg(…).",
        ),
        (
            lambda: ANY_POLICY(DEX, ANY, rules=[arg("amount") <= 5]),
            "rules[0]",
            "rules[0] names the argument amount, but the policy is of any entry point.",
            "Name the entry point, or use word(i) or u256_at(i) instead of arg(…).",
        ),
        (
            lambda: ANY_POLICY(DEX, 5, rules=[eq(0, 5, "amount")]),
            "rules[0]",
            "rules[0] names the argument amount of an entry point without a name.",
            "Give the entry point by its name: the owner signs both names, or neither.",
        ),
        (
            lambda: ANY_POLICY(DEX, "swap", rules=[eq(0, 5, "a"), eq(1, 5, "a")]),
            "rules[1].argument",
            "rules[1] gives word 1 the name a, another rule otherwise.",
            "Give each argument one name and one word.",
        ),
        (
            lambda: Policy.from_dict({"contract": "0x1", "selector": "0x5", "rules": 5}),
            "rules",
            "rules is an int.",
            "Give a list.",
        ),
        (
            lambda: Policy.from_dict({"contract": "0x1", "selector": "0x5", "rules": [5]}),
            "rules[0]",
            "rules[0] is an int.",
            "Give an object.",
        ),
        (
            lambda: Policy.from_dict(
                {"contract": "0x1", "selector": "0x5", "rules": [{**eq(0, 5).to_dict(), "values": []}]}
            ),
            "rules[0].values",
            "values has 0 values; eq takes one.",
            "Of up to 255 values make one rule by one_of(…), of more several policies.",
        ),
        (
            lambda: Policy.from_dict({"contract": "0x1"}),
            "selector",
            "selector is missing.",
            "Correct the value.",
        ),
    ],
)
def test_a_mistake_is_told_with_what_to_do(mistake: Any, what: str, message: str, fix: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        mistake()

    assert (caught.value.what, caught.value.message, caught.value.fix) == (what, message, fix)
