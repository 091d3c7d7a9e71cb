import dataclasses
from decimal import Decimal
from typing import Any

import pytest
from starknet_py.contract import Contract
from starknet_py.net.full_node_client import FullNodeClient

from starknet_sessions.amounts import STRK
from starknet_sessions.builder import SessionBuilder, session_for
from starknet_sessions.denied import Denied
from starknet_sessions.errors import InvalidInput
from starknet_sessions.keys import SessionKey
from starknet_sessions.limits import UNLIMITED, Limit, call_limit, fee_limit, token_limit
from starknet_sessions.policy import ANY, Policy
from starknet_sessions.request import RequestSession
from starknet_sessions.rules import arg, u256_at, word
from starknet_sessions.session import DAY, HOUR

KEY = SessionKey.from_private(12345)
T = 1_763_683_200
END = T + DAY
DEX, CASINO, VAULT, TOKEN = 0xDE1, 0xCA51, 0x5EED << 200, 0x70CE
FELT, U64 = "core::felt252", "core::integer::u64"
ABI: list[dict[str, Any]] = [
    {
        "type": "function",
        "name": name,
        "inputs": [{"name": "pool", "type": FELT}, {"name": "amount", "type": U64}],
    }
    for name in ("swap", "quote")
]

BEGUN = session_for(KEY.public)
ENOUGH = BEGUN.until(END).may_call(DEX, "swap").may_pay_any_fees()


def test_a_sentence_is_a_request() -> None:
    request = (
        session_for(KEY.public)
        .named("market-maker")
        .starting(T)
        .until(END)
        .saying("Makes the market.")
        .as_version(7)
        .only_through("0xfa1")
        .may_call(DEX, "swap", until=END - 1)
        .may_call(TOKEN, "transfer", arg("recipient") == VAULT, arg("amount") <= 5)
        .may_call(ANY, "ping")
        .must_not_call(CASINO)
        .must_not_call(CASINO + 1, "ping", until=END - 2)
        .may_spend(TOKEN, "100", decimals=18, per=DAY, until=END - 3)
        .may_pay_fees(2 * STRK)
        .may_make_calls(50, per=HOUR, sliding=True)
        .allowing_unlisted_tokens()
        .build()
    )

    assert request == RequestSession(
        key=KEY.public,
        tag="market-maker",
        valid_after=T,
        expires=END,
        metadata="Makes the market.",
        version=7,
        required_caller=0xFA1,
        policies=[
            Policy(DEX, "swap", until=END - 1),
            Policy(TOKEN, "transfer", rules=[arg("recipient") == VAULT, arg("amount") <= 5]),
            Policy(ANY, "ping"),
        ],
        denied=[Denied(CASINO, ANY), Denied(CASINO + 1, "ping", until=END - 2)],
        limits=[
            token_limit(TOKEN, 100 * 10**18, per=DAY, until=END - 3),
            fee_limit(2 * STRK),
            call_limit(50, per=HOUR, sliding=True),
        ],
        unlisted_tokens="allow",
    )


def test_steps_left_out_are_the_request_s_own_defaults() -> None:
    assert ENOUGH.build() == RequestSession(
        key=KEY.public, expires=END, policies=[Policy(DEX, "swap")], unlimited_fees=True
    )


def test_steps_may_come_in_any_order() -> None:
    steps: list[Any] = [
        lambda builder: builder.must_not_call(CASINO),
        lambda builder: builder.may_pay_fees(STRK),
        lambda builder: builder.may_spend(TOKEN, 5),
        lambda builder: builder.allowing_unlisted_tokens(),
        lambda builder: builder.until(END),
        lambda builder: builder.may_call(ANY, ANY),
        lambda builder: builder.named("bot"),
    ]
    one = other = BEGUN
    for step in steps:
        one = step(one)
    for step in reversed(steps):
        other = step(other)

    assert one.build() == other.build()


def test_a_beginning_can_be_shared() -> None:
    beginning = BEGUN.until(END).may_pay_any_fees()
    one, other = beginning.may_call(DEX, "swap"), beginning.may_call(DEX, "quote")

    assert one.build().policies == (Policy(DEX, "swap"),)
    assert other.build().policies == (Policy(DEX, "quote"),)
    with pytest.raises(InvalidInput, match="policies is empty"):
        beginning.build()
    with pytest.raises(dataclasses.FrozenInstanceError):
        beginning._tag = "bot"  # type: ignore[misc]


#
# What it may spend
#


@pytest.mark.parametrize(
    ("step", "limit"),
    [
        (lambda b: b.may_spend(TOKEN, 5), token_limit(TOKEN, 5)),
        (lambda b: b.may_spend(hex(TOKEN), Decimal("0.5"), decimals=1), token_limit(TOKEN, 5)),
        (lambda b: b.may_spend(TOKEN, 5, per=60, sliding=True), token_limit(TOKEN, 5, per=60, sliding=True)),
        (lambda b: b.may_spend(TOKEN, 5, per_transaction=True), token_limit(TOKEN, 5, per_transaction=True)),
        (
            lambda b: b.may_spend(TOKEN, 5, accounting="net", standing_approval=True),
            token_limit(TOKEN, 5, accounting="net", standing_approval=True),
        ),
        (lambda b: b.must_not_spend(TOKEN), token_limit(TOKEN, 0)),
        (lambda b: b.may_spend_any_amount(TOKEN), token_limit(TOKEN, UNLIMITED)),
        (
            lambda b: b.may_spend_any_amount(TOKEN, standing_approval=True),
            token_limit(TOKEN, UNLIMITED, standing_approval=True),
        ),
        (lambda b: b.may_pay_fees(5), fee_limit(5)),
        (lambda b: b.may_pay_fees("0.5"), fee_limit(STRK // 2)),
        (lambda b: b.may_pay_fees(0), fee_limit(0)),
        (
            lambda b: b.may_pay_fees(5, per=HOUR, sliding=True, until=T),
            fee_limit(5, per=HOUR, sliding=True, until=T),
        ),
        (lambda b: b.may_pay_fees(5, per_transaction=True), fee_limit(5, per_transaction=True)),
        (lambda b: b.may_make_calls(5, per=DAY, until=T), call_limit(5, per=DAY, until=T)),
        (lambda b: b.may_make_calls(5, per_transaction=True), call_limit(5, per_transaction=True)),
        (lambda b: b.with_limits([call_limit(5)]), call_limit(5)),
    ],
)
def test_each_step_of_spending_is_its_limit(step: Any, limit: Limit) -> None:
    builder = step(BEGUN.until(END).may_call(DEX, "swap"))
    request = (builder if limit.resource == "fee" else builder.may_pay_any_fees()).build()

    assert request.limits == (limit,)


#
# Checks as it goes
#


@pytest.mark.parametrize(
    ("step", "text"),
    [
        # A value that is none.
        (lambda b: b.named("Market Maker"), "tag is"),
        (lambda b: b.until("tomorrow"), "expires is a str"),
        (lambda b: b.until(6), "which is in 1970"),
        (lambda b: b.starting(-1), "valid_after is"),
        (lambda b: b.saying("é"), "metadata"),
        (lambda b: b.as_version(2**32), "version is"),
        (lambda b: b.only_through(0), "required_caller is 0"),
        (lambda b: b.may_call("dex", "swap"), "contract is 'dex'"),
        (lambda b: b.may_call(None, "swap"), "contract is None"),
        (lambda b: b.may_call(DEX, ""), "entry_point is"),
        (lambda b: b.may_call(DEX, "swap", until="6"), "until is a str"),
        (lambda b: b.may_call(DEX, "swap", 5), "rules[0] is an int"),
        (lambda b: b.may_call(TOKEN, "transfer", arg("amont") <= 5), "no argument 'amont'"),
        (lambda b: b.may_call(TOKEN, "transfer", word(1) <= 5), "amount (u256) is words 1 and 2"),
        (lambda b: b.may_call(DEX, "swap", arg("amount") <= 5), "is not known"),
        (lambda b: b.may_call(DEX, "swop", abi=ABI), "not an entry point of this ABI"),
        (lambda b: b.may_call(DEX, "swap", abi={}), "not a contract's ABI"),
        (lambda b: b.with_policies(5), "policies is an int"),
        (lambda b: b.with_policies(["swap"]), "policies[0] is a str"),
        (lambda b: b.must_not_call(ANY, ANY), "leaves nothing"),
        (lambda b: b.must_not_call("casino"), "contract is 'casino'"),
        (lambda b: b.may_spend(TOKEN, 1.5), "not exact"),
        (lambda b: b.may_spend(TOKEN, 5, per=0), "0"),
        (lambda b: b.may_spend("strk", 5), "token is"),
        (lambda b: b.may_pay_fees(5, per=HOUR + 1), "hour"),
        (lambda b: b.may_make_calls("5"), "amount is a str"),
        (lambda b: b.with_limits(5), "limits is an int"),
        (lambda b: b.with_limits([5]), "limits[0] is an int"),
        (lambda b: b.knowing("dex", ABI), "contract is 'dex'"),
        (lambda b: b.knowing(DEX, {}), "not a contract's ABI"),
        # What contradicts itself, or the steps before.
        (lambda b: b.may_call(TOKEN, "transfer", arg("amount") < 2, arg("amount") > 5), "No call can keep"),
        (lambda b: b.may_call(TOKEN, "transfer", arg("amount") < 0), "amount is less than 0"),
        (lambda b: b.named("a").named("b"), "named is given twice"),
        (lambda b: b.until(END).until(END), "until is given twice"),
        (lambda b: b.starting(T).starting(T), "starting is given twice"),
        (lambda b: b.saying("a").saying("a"), "saying is given twice"),
        (lambda b: b.as_version(1).as_version(2), "as_version is given twice"),
        (lambda b: b.only_through(1).only_through(2), "only_through is given twice"),
        (lambda b: b.knowing(DEX, ABI).knowing(DEX, ABI), "ABI of this contract is given twice"),
        (lambda b: b.starting(END).until(T), "not after valid_after"),
        (lambda b: b.until(T).starting(END), "not after valid_after"),
        (lambda b: b.until(T).may_call(DEX, "swap", until=END), "after the session's end"),
        (lambda b: b.may_call(DEX, "swap", until=END).until(T), "after the session's end"),
        (lambda b: b.may_spend(TOKEN, 5, until=END).until(T), "after the session's end"),
        (lambda b: b.must_not_call(DEX, until=END).until(T), "after the session's end"),
        (lambda b: b.may_call(DEX, "swap").may_call(DEX, "swap"), "the same as policies[0]"),
        (lambda b: b.may_call(DEX, ANY).may_call(DEX, "swap", word(0) == 5), "no effect"),
        (lambda b: b.may_call(DEX, "swap", word(0) == 5).may_call(DEX, "swap"), "no effect"),
        (lambda b: b.may_call(DEX, ANY).may_call(DEX, "swap", until=END), "no effect"),
        (lambda b: b.may_call(DEX, ANY).must_not_call(DEX), "denies all that policies[0] allows"),
        (lambda b: b.must_not_call(DEX, "swap").may_call(DEX, "swap").may_call(DEX + 1, ANY), "denies all"),
        (lambda b: b.must_not_call(DEX).must_not_call(DEX), "denies the same"),
        (lambda b: b.may_call(DEX, "swap").must_not_call(CASINO).must_not_call(CASINO), "denies the same"),
        (lambda b: b.may_spend(TOKEN, 5).may_spend(TOKEN, 6), "counts the same"),
        (lambda b: b.may_spend(TOKEN, 5).must_not_spend(TOKEN), "counts the same"),
        (lambda b: b.may_pay_fees(5).may_pay_fees(6), "counts the same"),
        (lambda b: b.may_pay_fees(5).may_pay_any_fees(), "there is a fee limit"),
        (lambda b: b.may_pay_any_fees().may_pay_fees(5), "there is a fee limit"),
        (lambda b: b.with_limits(token_limit(n, 5) for n in range(1, 18)), "There are 17 limits"),
    ],
)
def test_a_step_that_is_wrong_is_refused_where_it_is_written(step: Any, text: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        step(BEGUN)

    assert text in caught.value.message
    assert caught.value.fix
    assert caught.value.what


@pytest.mark.parametrize(
    ("builder", "text", "fix"),
    [
        (BEGUN.may_call(DEX, "swap").may_pay_any_fees(), "no end", "until(in_hours(6))"),
        (BEGUN.until(END).may_pay_any_fees(), "policies is empty", "Name the calls"),
        (BEGUN.until(END).may_call(DEX, "swap"), "no fee limit", ""),
        (ENOUGH.must_not_call(CASINO), "denied has no effect", "Leave it out"),
        (
            BEGUN.until(END).may_call(ANY, "ping").may_pay_any_fees().may_spend(TOKEN, 5),
            "for any contract",
            "",
        ),
    ],
)
def test_what_is_missing_is_said_at_the_end(builder: SessionBuilder, text: str, fix: str) -> None:
    with pytest.raises(InvalidInput, match=text) as caught:
        builder.build()

    assert fix in caught.value.fix


def test_a_key_is_asked_for_first() -> None:
    with pytest.raises(InvalidInput, match="key is a SessionKey") as caught:
        session_for(KEY)  # type: ignore[arg-type]
    assert "12345" not in str(caught.value)
    with pytest.raises(InvalidInput, match="key is not a PublicKey"):
        session_for(5)  # type: ignore[arg-type]


#
# ABIs
#


def test_an_abi_is_known_from_the_step_on() -> None:
    builder = BEGUN.until(END).may_pay_any_fees().knowing(hex(DEX), ABI)
    request = (
        builder.may_call(DEX, "swap", arg("amount") <= 9)
        .may_call(hex(DEX), "quote", arg("pool") == 1)
        .build()
    )

    assert [policy.call_name for policy in request.policies] == ["swap(amount@1)", "quote(pool@0)"]
    with pytest.raises(InvalidInput, match="swop is not an entry point"):
        builder.may_call(DEX, "swop")
    with pytest.raises(InvalidInput, match="swop is not an entry point"):
        builder.must_not_call(DEX, "swop")
    # Other contracts, and wildcards, are not touched by it.
    builder.may_call(CASINO, "swop").may_call(ANY, "swup").must_not_call(DEX)
    builder.may_call(DEX, ANY, u256_at(7) == 5).must_not_call(DEX, "quote").must_not_call(CASINO, "swop")


def test_an_abi_beside_the_call_counts_more() -> None:
    other = [{**ABI[0], "name": "swop"}]
    builder = BEGUN.knowing(DEX, ABI).may_call(DEX, "swop", arg("amount") == 1, abi=other)

    assert builder._policies[0].call_name == "swop(amount@1)"


def contract_of(functions: list[dict[str, Any]]) -> Contract:
    interface = {
        "type": "interface",
        "name": "dex::IDex",
        "items": [{**function, "outputs": [], "state_mutability": "external"} for function in functions],
    }
    return Contract(address=DEX, abi=[interface], provider=FullNodeClient("http://127.0.0.1:1"))


def test_a_contract_of_starknet_py_tells_address_and_abi() -> None:
    dex = contract_of(ABI)

    assert ENOUGH.may_call(dex, "quote", arg("amount") <= 9).build().policies[1] == Policy(
        DEX, "quote", rules=[arg("amount") <= 9], abi=ABI
    )
    assert BEGUN.may_call(ANY, ANY).must_not_call(dex, "quote")._denied == (Denied(DEX, "quote"),)


def test_a_contract_that_lacks_the_entry_point_is_said_at_once() -> None:
    dex = contract_of(ABI)

    with pytest.raises(InvalidInput, match="swop is not an entry point"):
        BEGUN.may_call(dex, "swop")
    with pytest.raises(InvalidInput, match="swop is not an entry point"):
        BEGUN.must_not_call(dex, "swop")


#
# The rest
#


def test_many_at_once() -> None:
    policies = [Policy(DEX, i + 1) for i in range(1000)]

    assert ENOUGH.with_policies(policies).build().policies == (Policy(DEX, "swap"), *policies)
    with pytest.raises(InvalidInput, match="No call can keep") as caught:
        ENOUGH.with_policies([Policy(DEX, 1), Policy(DEX, 2, rules=[word(0) < 0])])
    assert caught.value.what == "policies[2].rules"


def test_a_builder_is_printed_without_secrets() -> None:
    assert repr(BEGUN) == "<SessionBuilder 'default': 0 policies, 0 limits, 0 denied>"
    assert (
        repr(ENOUGH.named("bot").may_spend(TOKEN, 5))
        == "<SessionBuilder 'bot': 1 policies, 1 limits, 0 denied>"
    )
