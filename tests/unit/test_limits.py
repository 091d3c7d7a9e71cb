from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from starknet_py.constants import STRK_FEE_CONTRACT_ADDRESS
from starknet_py.hash.selector import get_selector_from_name

from starknet_sessions.crypto import poseidon_many
from starknet_sessions.errors import InvalidInput
from starknet_sessions.felt import FIELD_PRIME, short_string
from starknet_sessions.limits import (
    LIMIT_TYPE_HASH,
    UNLIMITED,
    Accounting,
    Breach,
    Kind,
    Limit,
    LimitState,
    Resource,
    Usage,
    call_limit,
    charge,
    check_limits,
    fee_limit,
    state_of,
    token_limit,
)
from starknet_sessions.policy import TIME_FIX

STRK, USDC = int(STRK_FEE_CONTRACT_ADDRESS, 16), 0x53C9
HOUR, DAY = 3600, 86_400
TAG = short_string("bot")
# 2025-11-21 00:00:00 UTC
T = 1_763_683_200


def refused(**given: Any) -> InvalidInput:
    values: dict[str, Any] = {"resource": "token", "kind": "total", "amount": 1, "token": USDC}
    with pytest.raises(InvalidInput) as caught:
        Limit(**(values | given))
    return caught.value


#
# What a limit is
#


def test_limits_with_few_words() -> None:
    assert token_limit(USDC, 5) == Limit(
        resource=Resource.TOKEN, kind=Kind.TOTAL, amount=5, token=USDC, accounting=Accounting.GROSS
    )
    assert token_limit(
        hex(USDC), "5.5", decimals=6, per=DAY, sliding=True, until=T, accounting="net", standing_approval=True
    ) == Limit(
        resource=Resource.TOKEN,
        kind=Kind.SLIDING,
        amount=5_500_000,
        token=USDC,
        window=DAY,
        until=T,
        accounting=Accounting.NET,
        standing_approval=True,
    )
    assert token_limit(USDC, 5, per_transaction=True).kind is Kind.PER_TRANSACTION
    assert fee_limit("0.5", per=HOUR) == Limit(
        resource=Resource.FEE, kind=Kind.WINDOW, amount=5 * 10**17, window=HOUR
    )
    assert fee_limit(7) == Limit(resource=Resource.FEE, kind=Kind.TOTAL, amount=7)
    assert fee_limit(7, per_transaction=True, until=T).until == T
    assert call_limit(3, per=DAY, sliding=True, until=T) == Limit(
        resource=Resource.CALLS, kind=Kind.SLIDING, amount=3, window=DAY, until=T
    )
    assert call_limit(3, per_transaction=True).kind is Kind.PER_TRANSACTION


def test_words_may_be_texts() -> None:
    limit = Limit(resource="fee", kind="total", amount=1, accounting="gross")  # type: ignore[arg-type]

    assert (limit.resource, limit.kind, limit.accounting) == (Resource.FEE, Kind.TOTAL, Accounting.GROSS)
    assert type(limit.resource) is Resource


@pytest.mark.parametrize(
    ("make", "amount", "given", "what"),
    [
        (fee_limit, 1, {"sliding": True}, "per"),
        (fee_limit, 1, {"per": DAY, "per_transaction": True}, "per"),
        (fee_limit, 1, {"per": DAY, "sliding": 1}, "sliding"),
        (fee_limit, 1, {"per_transaction": "yes"}, "per_transaction"),
        (fee_limit, 1, {"per": "day"}, "per"),
        (fee_limit, 1, {"per": True}, "per"),
        (partial(token_limit, USDC), 1.0, {}, "amount"),
        (partial(token_limit, USDC), "1", {}, "amount"),
        (partial(token_limit, USDC), None, {}, "amount"),
        (fee_limit, 0.5, {}, "amount"),
        (fee_limit, None, {}, "amount"),
        (fee_limit, True, {}, "amount"),
        (call_limit, "3", {}, "amount"),
        (call_limit, True, {}, "amount"),
        (call_limit, -1, {}, "amount"),
    ],
)
def test_few_words_that_make_no_limit_are_refused(
    make: Callable[..., Limit], amount: Any, given: dict[str, Any], what: str
) -> None:
    with pytest.raises(InvalidInput) as caught:
        make(amount, **given)
    assert caught.value.what == what


@pytest.mark.parametrize(
    ("given", "what", "rule"),
    [
        ({"resource": "gas"}, "resource", "session/limit-unknown"),
        ({"resource": None}, "resource", "session/limit-unknown"),
        ({"resource": "x" * 100}, "resource", "session/limit-unknown"),
        ({"kind": "daily"}, "kind", "session/limit-unknown"),
        ({"accounting": 0}, "accounting", "session/limit-unknown"),
        ({"kind": "window"}, "window", "session/limit-zero-window"),
        ({"kind": "sliding", "window": 0}, "window", "session/limit-zero-window"),
        ({"window": 5}, "window", "session/limit-needless-window"),
        ({"kind": "per-transaction", "window": HOUR}, "window", "session/limit-needless-window"),
        (
            {"resource": "fee", "token": 0, "kind": "window", "window": HOUR + 1},
            "window",
            "session/limit-window-not-hours",
        ),
        (
            {"resource": "calls", "token": 0, "kind": "sliding", "window": 1},
            "window",
            "session/limit-window-not-hours",
        ),
        ({"token": 0}, "token", "session/limit-no-token"),
        ({"resource": "fee"}, "token", "session/limit-not-for-tokens"),
        ({"resource": "fee", "token": 0, "accounting": "net"}, "accounting", "session/limit-not-for-tokens"),
        (
            {"resource": "calls", "token": 0, "standing_approval": True},
            "standing_approval",
            "session/limit-not-for-tokens",
        ),
        # Of several reasons, that of the contract, which looks in this order.
        ({"resource": "fee", "kind": "window"}, "token", "session/limit-not-for-tokens"),
        ({"token": 0, "kind": "window"}, "window", "session/limit-zero-window"),
        (
            {"resource": "fee", "token": 0, "accounting": "net", "window": 1},
            "window",
            "session/limit-needless-window",
        ),
        (
            {"resource": "fee", "token": 0, "kind": "window", "window": 1, "accounting": "net"},
            "accounting",
            "session/limit-not-for-tokens",
        ),
    ],
)
def test_a_wrong_shape_is_refused_for_the_reason_of_the_contract(given: Any, what: str, rule: str) -> None:
    error = refused(**given)

    assert (error.what, error.rule) == (what, rule)


@pytest.mark.parametrize(
    ("given", "what"),
    [
        ({"amount": -1}, "amount"),
        ({"amount": 2**128}, "amount"),
        ({"amount": None}, "amount"),
        ({"amount": 0.5}, "amount"),
        ({"token": 2**251}, "token"),
        ({"token": None}, "token"),
        ({"token": "usdc"}, "token"),
        ({"kind": "window", "window": 2**32}, "window"),
        ({"kind": "window", "window": -1}, "window"),
        ({"kind": "window", "window": True}, "window"),
        ({"kind": "window", "window": None}, "window"),
        ({"until": -1}, "until"),
        ({"until": None}, "until"),
        ({"until": T * 1000}, "until"),
        ({"standing_approval": None}, "standing_approval"),
        ({"standing_approval": 1}, "standing_approval"),
    ],
)
def test_values_out_of_range_are_refused(given: Any, what: str) -> None:
    error = refused(**given)

    assert (error.what, error.rule) == (what, None)


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"resource": "gas"}, "resource is 'gas'. Give one of: fee, calls, token."),
        ({"kind": 5}, "kind is of type int. Give one of: per-transaction, total, window, sliding."),
        ({"accounting": "x" * 78}, f"accounting is '{'x' * 78}'. Give one of: gross, net."),
        ({"accounting": "x" * 79}, f"accounting is '{'x' * 76}…. Give one of: gross, net."),
        ({"kind": "window"}, "window is 0, but the kind is window. Give whole seconds: DAY, 6 * HOUR."),
        (
            {"window": 5},
            "window is 5, but a limit of kind total has none. Leave it out, or choose the kind window or sliding.",
        ),
        ({"kind": "window", "window": "1"}, "window is a str. Give whole seconds: DAY, 6 * HOUR."),
        (
            {"kind": "window", "window": 2**32},
            "window is 0x100000000, out of range. Give a number from 0 to below 2^32 seconds.",
        ),
        (
            {"resource": "fee", "token": 0, "kind": "window", "window": 5},
            (
                "window is 5 s; for fee it has to be whole hours. "
                "Give a multiple of 3600: these limits are checked with a clock of whole hours."
            ),
        ),
        ({"token": 0}, "token is missing. Give the token's address."),
        ({"token": None}, 'token is None. Give the address, as int or "0x…".'),
        (
            {"token": 2**251},
            f"token is {2**251:#x}, out of range. Give a number from 0 to below 2^251 - 256.",
        ),
        ({"resource": "calls"}, "token is for tokens only; this is a limit of calls. Leave it out."),
        ({"until": None}, f"until is None. {TIME_FIX}"),
        ({"standing_approval": 1}, "standing_approval is an int. Give True or False."),
    ],
)
def test_what_is_wrong_is_said_with_what_to_give(given: Any, text: str) -> None:
    error = refused(**given)

    assert f"{error.message} {error.fix}" == text


def test_a_contract_in_place_of_its_address_is_told() -> None:
    class Contract:
        address = USDC

    assert refused(token=Contract()).fix == "Give token.address."


def test_the_highest_values_are_taken() -> None:
    limit = Limit(
        resource=Resource.TOKEN, kind=Kind.SLIDING, amount=UNLIMITED, token=2**251 - 257, window=2**32 - 1
    )

    assert (limit.amount, limit.window) == (2**128 - 1, 2**32 - 1)


#
# Hashes and felts
#


def test_the_type_hash_is_that_of_its_pre_image() -> None:
    text = (
        '"Limit"("Resource":"shortstring","Token":"ContractAddress","Kind":"shortstring","Amount":"u128","Window":"u128",'
        '"Until":"timestamp","Accounting":"shortstring","Standing Approval":"bool")'
    )

    assert get_selector_from_name(text) == LIMIT_TYPE_HASH


def test_the_hash_is_that_of_the_parts() -> None:
    limit = token_limit(USDC, 9, per=DAY, until=T, accounting="net", standing_approval=True)

    assert limit.hash == poseidon_many(
        [
            LIMIT_TYPE_HASH,
            short_string("token"),
            USDC,
            short_string("window"),
            9,
            DAY,
            T,
            short_string("net"),
            1,
        ]
    )
    assert fee_limit(0).hash == poseidon_many(
        [LIMIT_TYPE_HASH, short_string("fee"), 0, short_string("total"), 0, 0, 0, short_string("gross"), 0]
    )


@pytest.mark.parametrize(
    ("limit", "code"),
    [
        (fee_limit(1, per_transaction=True), 0),
        (call_limit(1, per_transaction=True), 16),
        (token_limit(USDC, 1, per_transaction=True), 32),
        (fee_limit(1), 1),
        (call_limit(1, per=HOUR), 18),
        (token_limit(USDC, 1, per=1, sliding=True), 35),
        (token_limit(USDC, 1, accounting="net"), 37),
        (token_limit(USDC, 1, per_transaction=True, standing_approval=True), 40),
        (token_limit(USDC, 1, per=1, sliding=True, accounting="net", standing_approval=True), 47),
    ],
)
def test_the_code_is_resource_kind_accounting_and_approval(limit: Limit, code: int) -> None:
    assert limit.code == code


def test_a_token_carries_a_limit_in_one_felt_or_two() -> None:
    assert token_limit(USDC, 9, per=DAY, until=T, standing_approval=True).felts == (
        9 | 42 << 128 | DAY << 136 | T << 168,
        USDC,
    )
    assert call_limit(9).felts == (9 | 17 << 128,)
    most = Limit(
        resource=Resource.TOKEN,
        kind=Kind.SLIDING,
        amount=UNLIMITED,
        token=USDC,
        window=2**32 - 1,
        until=10**11,
        accounting=Accounting.NET,
        standing_approval=True,
    )
    assert max(most.felts) < FIELD_PRIME


def test_usage_belongs_to_tag_resource_kind_accounting_window_and_token_only() -> None:
    limit = token_limit(USDC, 9, per=DAY)

    assert limit.usage_key(TAG) == poseidon_many([TAG, 34 | DAY << 8, USDC])
    assert token_limit(USDC, 1, per=DAY, until=T, standing_approval=True).usage_key(TAG) == limit.usage_key(
        TAG
    )
    others = (
        token_limit(USDC, 9),
        token_limit(USDC, 9, per=HOUR),
        token_limit(USDC, 9, per=DAY, sliding=True),
        token_limit(USDC, 9, per=DAY, accounting="net"),
        token_limit(STRK, 9, per=DAY),
        fee_limit(9, per=DAY),
        call_limit(9, per=DAY),
    )
    keys = {other.usage_key(TAG) for other in (limit, *others)} | {limit.usage_key(TAG + 1)}
    assert len(keys) == 9
    assert call_limit(9).usage_key(TAG) == poseidon_many([TAG, 17, 0])


@pytest.mark.parametrize("make", [fee_limit, call_limit])
def test_per_transaction_nothing_is_kept(make: Any) -> None:
    assert make(1, per_transaction=True).usage_key(TAG) is None


def test_limits_are_sorted_as_the_protocol_says() -> None:
    ordered = [
        fee_limit(1, per_transaction=True),
        fee_limit(1),
        fee_limit(1, per=HOUR),
        fee_limit(1, per=DAY),
        fee_limit(1, per=HOUR, sliding=True),
        call_limit(1, per_transaction=True),
        call_limit(1, per=HOUR, sliding=True),
        token_limit(USDC, 1, per_transaction=True),
        token_limit(USDC, 1, per_transaction=True, accounting="net"),
        token_limit(USDC, 1),
        token_limit(USDC, 1, accounting="net"),
        token_limit(USDC, 1, per=5),
        token_limit(USDC, 1, per=6),
        token_limit(USDC, 1, per=5, accounting="net"),
        token_limit(USDC, 1, per=1, sliding=True),
        token_limit(STRK, 1, per_transaction=True),
    ]

    assert check_limits(reversed(ordered)) == tuple(ordered)
    assert check_limits(()) == ()


def test_17_limits_are_too_many() -> None:
    with pytest.raises(InvalidInput, match=r"There are 17 limits\. Give at most 16\.") as caught:
        check_limits(token_limit(USDC, 1, per=i) for i in range(1, 18))
    assert (caught.value.what, caught.value.rule) == ("limits", "session/too-many-limits")


@pytest.mark.parametrize(
    "twin", [token_limit(USDC, 9, per=DAY), token_limit(USDC, 1, per=DAY, until=T, standing_approval=True)]
)
def test_two_limits_that_count_the_same_are_refused(twin: Limit) -> None:
    with pytest.raises(InvalidInput) as caught:
        check_limits([token_limit(USDC, 9, per=DAY), fee_limit(1), twin], "request.limits")
    assert (caught.value.what, caught.value.rule) == ("request.limits[2]", "session/limit-duplicate")
    assert "request.limits[0]" in caught.value.message


@pytest.mark.parametrize("other", [None, 5, {"resource": "fee"}, "fee"])
def test_what_is_no_limit_is_refused(other: Any) -> None:
    with pytest.raises(InvalidInput, match="token_limit") as caught:
        check_limits([fee_limit(1), other])
    assert caught.value.what == "limits[1]"


#
# JSON and words
#


@pytest.mark.parametrize(
    ("limit", "data"),
    [
        (fee_limit(16), {"resource": "fee", "kind": "total", "amount": "0x10"}),
        (fee_limit(0), {"resource": "fee", "kind": "total", "amount": "0x0"}),
        (
            token_limit(USDC, 1, per=60, until=T, accounting="net", standing_approval=True),
            {
                "resource": "token",
                "kind": "window",
                "amount": "0x1",
                "token": "0x53c9",
                "window": 60,
                "until": T,
                "accounting": "net",
                "standing_approval": True,
            },
        ),
    ],
)
def test_json_has_what_is_not_by_default(limit: Limit, data: dict[str, Any]) -> None:
    assert limit.to_dict() == data
    assert Limit.from_dict(data) == limit


@pytest.mark.parametrize(
    ("data", "what"),
    [
        ({"kind": "total", "amount": "0x1"}, "resource"),
        ({"resource": "fee", "amount": "0x1"}, "kind"),
        ({"resource": "fee", "kind": "total"}, "amount"),
        ({"resource": "fee", "kind": "total", "amount": "1"}, "amount"),
        ({"resource": "fee", "kind": "total", "amount": None}, "amount"),
        ({"resource": "fee", "kind": "total", "amount": "0x1", "per": 5}, "per"),
        ({"resource": "fee", "kind": "total", "amount": "0x1", 5: 5}, "5"),
        ({"resource": "fee", "kind": "total", "amount": "0x1", "until": "0x5"}, "until"),
    ],
)
def test_json_with_other_keys_or_values_is_refused(data: dict[Any, Any], what: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        Limit.from_dict(data)
    assert caught.value.what == what


@pytest.mark.parametrize(
    ("limit", "text"),
    [
        (fee_limit("0.5"), "at most 0.5 STRK of fees in all, by every session of this tag"),
        (fee_limit(0), "no fees: only sponsored transactions"),
        (fee_limit("2", per_transaction=True), "at most 2 STRK of fees in each transaction"),
        (call_limit(0), "no calls"),
        (call_limit(1, per=HOUR), "at most 1 call in each hour from the full hour"),
        (call_limit(9, per=2 * HOUR), "at most 9 calls in each 2 hours counted from 1970-01-01 00:00 UTC"),
        (token_limit(STRK, "100", decimals=18, per=DAY), "at most 100 STRK in each day from 00:00 UTC"),
        (token_limit(STRK, 0), "nothing of STRK"),
        (token_limit(STRK, UNLIMITED, per=DAY), "any amount of STRK"),
        (
            token_limit(USDC, 5, per=7 * DAY),
            "at most 5 base units of u (0x53c9) in each 7 days from Thursday 00:00 UTC",
        ),
        (
            token_limit(USDC, 5, per=90, sliding=True, until=T),
            "at most 5 base units of u (0x53c9) in each 90 seconds from the first spend, nothing after 2025-11-21 00:00:00 UTC",
        ),
        (
            token_limit(USDC, 5, per=1),
            "at most 5 base units of u (0x53c9) in each second counted from 1970-01-01 00:00 UTC",
        ),
    ],
)
def test_a_limit_in_words(limit: Limit, text: str) -> None:
    assert limit.describe({USDC: "u"}) == text


def test_what_is_unusual_about_a_limit_is_told() -> None:
    limit = token_limit(USDC, 5, per=120, sliding=True, accounting="net", standing_approval=True)

    assert limit.describe() == (
        "at most 5 base units of 0x53c9 in each 2 minutes from the first spend, counting only what does not come back (net), "
        "and may leave approvals of it behind"
    )


def test_what_is_used_is_told_where_it_is_known_and_0_is_known() -> None:
    limit = token_limit(STRK, "100", decimals=18, per=DAY)

    assert (
        limit.describe(used=125 * 10**17)
        == "at most 100 STRK in each day from 00:00 UTC; used so far: 12.5 STRK"
    )
    assert limit.describe(used=0).endswith("; used so far: 0 STRK")
    assert "used" not in limit.describe()
    assert "0x53c9" in token_limit(USDC, 1).describe()
    assert token_limit(USDC, 0).describe({USDC: "u"}, 7) == (
        "nothing of u (0x53c9); used so far: 7 base units of u (0x53c9)"
    )
    assert token_limit(USDC, UNLIMITED).describe() == "any amount of 0x53c9"


def test_a_limit_shows_itself_short() -> None:
    assert repr(fee_limit(5)) == "Limit(fee, total, amount=5)"
    assert repr(token_limit(USDC, 5, per=60, until=T, accounting="net", standing_approval=True)) == (
        f"Limit(token, window, amount=5, token=0x53c9, window=60, until={T}, net, standing_approval)"
    )


#
# Usage
#


def word(spent: int, start: int = 0) -> int:
    return spent | start << 128 | 1 << 192


def test_a_usage_word_has_three_parts() -> None:
    assert Usage.from_word(0) == Usage(spent=0, start=0, touched=False)
    assert Usage.from_word(word(0)) == Usage(spent=0, start=0, touched=True)
    assert Usage.from_word(word(2**128 - 1, 2**64 - 1)) == Usage(
        spent=2**128 - 1, start=2**64 - 1, touched=True
    )
    for number in (0, word(0), word(7, T), word(2**128 - 1, 2**64 - 1)):
        assert Usage.from_word(number).word == number


@pytest.mark.parametrize("other", [-1, FIELD_PRIME, None, "7"])
def test_what_is_no_felt_is_no_usage_word(other: Any) -> None:
    with pytest.raises(InvalidInput):
        Usage.from_word(other)


@pytest.mark.parametrize(
    ("limit", "held", "now", "used", "start", "reset"),
    [
        (token_limit(USDC, 10, per_transaction=True), 0, T, 0, 0, 0),
        (token_limit(USDC, 10), 0, T, 0, 0, 0),
        (token_limit(USDC, 10), word(4), T, 4, 0, 0),
        (token_limit(USDC, 10, per=100), 0, 1_050, 0, 1_000, 1_100),
        (token_limit(USDC, 10, per=100), word(4, 1_000), 1_099, 4, 1_000, 1_100),
        (token_limit(USDC, 10, per=100), word(4, 1_000), 1_100, 0, 1_100, 1_200),
        (token_limit(USDC, 10, per=100, sliding=True), 0, 1_050, 0, 0, 0),
        (token_limit(USDC, 10, per=100, sliding=True), word(4, 1_050), 1_149, 4, 1_050, 1_150),
        (token_limit(USDC, 10, per=100, sliding=True), word(4, 1_050), 1_150, 0, 0, 0),
        # Below the first window after 1970 nothing is running, though the word is 0.
        (token_limit(USDC, 10, per=100, sliding=True), 0, 50, 0, 0, 0),
    ],
)
def test_the_state_of_a_limit(limit: Limit, held: int, now: int, used: int, start: int, reset: int) -> None:
    assert state_of(limit, held, now) == LimitState(
        limit=limit, used=used, remaining=10 - used, window_start=start, next_reset=reset, word=held
    )


def test_per_transaction_a_word_means_nothing() -> None:
    limit = token_limit(USDC, 10, per_transaction=True)

    assert state_of(limit, word(9), T).word == 0
    assert (state_of(limit, word(9), T).used, charge(limit, word(9), 10, T)) == (0, 0)


def test_of_a_lowered_limit_nothing_is_left() -> None:
    assert state_of(token_limit(USDC, 10), word(15), T).remaining == 0


#
# Spending
#


WINDOWS: tuple[dict[str, Any], ...] = ({}, {"per": HOUR}, {"per": HOUR, "sliding": True})
LIMITS = [
    make(10, **given)
    for make in (
        partial(token_limit, USDC),
        partial(token_limit, USDC, accounting="net"),
        fee_limit,
        call_limit,
    )
    for given in WINDOWS
]


@pytest.mark.parametrize("limit", LIMITS, ids=repr)
def test_a_spend_passes_up_to_the_amount_and_not_beyond(limit: Limit) -> None:
    held = charge(limit, 0, 4, T)
    assert isinstance(held, int)
    assert isinstance(charge(limit, held, 6, T + 1), int)

    breach = charge(limit, held, 7, T + 1)

    assert isinstance(breach, Breach)
    window = limit.kind is not Kind.TOTAL
    assert breach == Breach(
        code=f"session/{limit.resource}-{'window' if window else 'total'}-exceeded",
        limit=limit,
        used=4,
        spend=7,
        next_reset=T + HOUR if window else 0,
    )
    assert (breach.amount, breach.remaining) == (10, 6)
    assert breach.retry_after == (T + HOUR if window else None)


@pytest.mark.parametrize("limit", [limit for limit in LIMITS if limit.window], ids=repr)
def test_a_window_ends_to_the_second(limit: Limit) -> None:
    held = charge(limit, 0, 10, T)
    assert isinstance(held, int)

    assert isinstance(charge(limit, held, 1, T + HOUR - 1), Breach)
    assert charge(limit, held, 10, T + HOUR) == word(10, T + HOUR)


def test_an_aligned_window_begins_at_a_multiple_and_a_sliding_one_with_the_spend() -> None:
    assert charge(token_limit(USDC, 10, per=DAY), 0, 1, T + 5) == word(1, T)
    assert charge(token_limit(USDC, 10, per=DAY, sliding=True), 0, 1, T + 5) == word(1, T + 5)
    assert charge(token_limit(USDC, 10, per=DAY, sliding=True), word(1, T), 1, T + 5) == word(2, T)
    assert charge(token_limit(USDC, 10), 0, 1, T + 5) == word(1)


@pytest.mark.parametrize("resource", ["fee", "calls", "token"])
def test_per_transaction_each_one_has_it_all(resource: str) -> None:
    limit = Limit(
        resource=Resource(resource),
        kind=Kind.PER_TRANSACTION,
        amount=10,
        token=USDC if resource == "token" else 0,
    )

    assert charge(limit, 0, 10, T) == 0
    breach = charge(limit, 0, 11, T)
    assert isinstance(breach, Breach)
    assert (breach.code, breach.used, breach.remaining, breach.retry_after) == (
        f"session/{resource}-per-tx-exceeded",
        0,
        10,
        None,
    )


@pytest.mark.parametrize("limit", LIMITS, ids=repr)
def test_no_spend_passes_an_exhausted_or_lowered_limit(limit: Limit) -> None:
    held = word(15, T)

    kept = charge(limit, held, 0, T)

    # Fees and calls are written all the same; what is used stays.
    assert isinstance(kept, int)
    assert kept & 2**128 - 1 == 15


def test_no_spend_of_a_token_writes_nothing_and_none_of_fees_does() -> None:
    assert charge(token_limit(USDC, 10), 0, 0, T) == 0
    assert charge(token_limit(USDC, 10, per_transaction=True), word(3), 0, T) == 0
    assert charge(token_limit(USDC, 10, per=DAY), word(3, 5), 0, T) == word(3, 5)
    assert charge(fee_limit(10), 0, 0, T) == word(0)
    assert charge(fee_limit(10, per=DAY, sliding=True), 0, 0, T) == word(0, T)


@pytest.mark.parametrize(
    "make", [fee_limit, call_limit, lambda amount, **given: token_limit(USDC, amount, **given)]
)
def test_after_its_end_a_limit_refuses_every_spend(make: Any) -> None:
    limit = make(10, until=T)

    assert isinstance(charge(limit, 0, 1, T), int)
    assert [make(10, until=1).has_ended(now) for now in (0, 1, 2)] == [False, False, True]
    breach = charge(limit, word(4), 1, T + 1)
    assert isinstance(breach, Breach)
    assert (breach.code, breach.used, breach.remaining, breach.retry_after) == (
        "session/limit-expired",
        4,
        0,
        None,
    )
    assert breach.next_reset == 0


def test_after_its_end_a_token_limit_lets_nothing_pass_which_is_no_spend() -> None:
    assert charge(token_limit(USDC, 10, until=T), word(4), 0, T + 1) == word(4)
    assert isinstance(charge(fee_limit(10, until=T), word(4), 0, T + 1), Breach)


def test_an_amount_of_0_lets_only_nothing_pass() -> None:
    assert charge(fee_limit(0), 0, 0, T) == word(0)
    breach = charge(token_limit(USDC, 0, per=DAY), 0, 1, T)
    assert isinstance(breach, Breach)
    assert breach.retry_after is None


def test_waiting_does_not_help_where_a_whole_window_is_too_small() -> None:
    breach = charge(token_limit(USDC, 10, per=DAY), 0, 11, T)

    assert isinstance(breach, Breach)
    assert (breach.next_reset, breach.retry_after) == (T + DAY, None)


def test_nor_where_the_limit_ends_before_its_window() -> None:
    for until, retry_after in ((T + DAY - 1, None), (T + DAY, T + DAY)):
        breach = charge(token_limit(USDC, 10, per=DAY, until=until), word(5, T), 6, T)
        assert isinstance(breach, Breach)
        assert breach.retry_after == retry_after


def test_a_sliding_window_that_has_not_begun_has_no_end() -> None:
    breach = charge(token_limit(USDC, 10, per=DAY, sliding=True), 0, 11, T)

    assert isinstance(breach, Breach)
    assert breach.next_reset == 0


def test_more_than_fits_a_word_is_refused_not_wrapped() -> None:
    most = token_limit(USDC, UNLIMITED)

    assert charge(most, 0, UNLIMITED, T) == word(UNLIMITED)
    assert isinstance(charge(most, word(UNLIMITED), 1, T), Breach)
    assert isinstance(charge(most, 0, 2**256 - 1, T), Breach)
