"""Before anything is signed: what the account will refuse, in its words, and what this package enforces in its place."""

import dataclasses
from typing import Any

import pytest
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.client_models import Call

from starknet_sessions.denied import Denied
from starknet_sessions.dialects.argent import ARGENT_050
from starknet_sessions.dialects.binding import bind_foreign
from starknet_sessions.dialects.foreign import ForeignSession, ForeignState
from starknet_sessions.dialects.foreign_preflight import ForeignRules, charged_usage, foreign_violations
from starknet_sessions.errors import CallNotAllowed, SelfCall, Violation, error_from_code
from starknet_sessions.keys import SessionKey
from starknet_sessions.limits import Kind, Limit, Usage, call_limit, fee_limit, token_limit
from starknet_sessions.policy import ANY, Policy
from starknet_sessions.request import RequestSession
from starknet_sessions.rules import arg
from starknet_sessions.session import HOUR

KEY = SessionKey.from_private(12345)
ACCOUNT, DEX, STRK, ETH, VAULT = 0xACC, 0x1234, 0x5678, 0x9ABC, 0x7A17
T = 1_763_683_200
END = T + 2 * HOUR
RULES = ForeignRules(
    revoked="session/revoked", self_call="argent/no-multicall-to-self", not_allowed="session/invalid-call"
)
POLICIES = [
    Policy(DEX, "swap", until=T + 60),
    Policy(STRK, "transfer", rules=[arg("amount") <= 50]),
    *(Policy(STRK, name) for name in ("approve", "transfer_from", "decrease_allowance")),
    Policy(ETH, "transfer"),
]


def session(**changes: Any) -> ForeignSession:
    given: dict[str, Any] = {"key": KEY.public, "expires": END, "policies": POLICIES} | changes
    request = RequestSession(**({"unlimited_fees": True} | given))
    return bind_foreign(request, ARGENT_050, address=ACCOUNT, chain_id="SN_SEPOLIA", enforce="client")


def limited(*limits: Limit, **changes: Any) -> ForeignSession:
    has_fees = any(limit.resource == "fee" for limit in limits)
    return session(limits=limits, unlimited_fees=not has_fees, **changes)


def call(contract: int, name: str, *calldata: int) -> Call:
    return Call(contract, get_selector_from_name(name), list(calldata))


def found(of: ForeignSession, calls: list[Call], now: int = T, **options: Any) -> list[Violation]:
    given: dict[str, Any] = {"state": None, "usage": None, "fee": None, "rules": RULES} | options
    return foreign_violations(of, calls, now=now, **given)


def codes(*arguments: Any, **options: Any) -> list[str]:
    return [violation.code for violation in found(*arguments, **options)]


SWAP = call(DEX, "swap", 1)
SEND = call(STRK, "transfer", VAULT, 5, 0)
APPROVE = call(STRK, "approve", VAULT, 5, 0)
PULL = call(STRK, "transfer_from", ACCOUNT, VAULT, 5, 0)
PULL_OTHERS = call(STRK, "transfer_from", VAULT, ACCOUNT, 5, 0)


#
# What the account refuses
#


def test_what_the_account_takes_breaks_no_rule() -> None:
    assert codes(session(), []) == codes(session(), [SWAP, SEND, APPROVE]) == []


def test_the_account_refuses_in_its_own_words() -> None:
    stranger, own = found(session(), [SWAP, call(DEX, "stake"), call(ACCOUNT, "upgrade")])[0:2]

    assert (stranger.code, stranger.call_index, stranger.contract) == ("session/invalid-call", 1, DEX)
    assert (own.code, own.call_index) == ("argent/no-multicall-to-self", 2)
    for violation, ours in ((stranger, CallNotAllowed), (own, SelfCall)):
        rule = error_from_code(violation.code)
        assert rule is not None
        assert issubclass(rule, ours)
        assert violation.fix == rule.fix


@pytest.mark.parametrize(
    ("now", "ends_before", "expected"),
    [
        (END, False, []),
        (END, True, ["session/expired"]),
        (END - 1, True, []),
        (END + 1, False, ["session/expired"]),
        (END + 1, True, ["session/expired"]),
    ],
)
def test_the_last_second_is_the_accounts(now: int, ends_before: bool, expected: list[str]) -> None:
    rules = dataclasses.replace(RULES, ends_before=ends_before)
    assert codes(session(), [SEND], now, rules=rules) == expected


@pytest.mark.parametrize("is_signed", [False, True])
@pytest.mark.parametrize(
    ("state", "refused"),
    [
        (None, []),
        (ForeignState(is_revoked=False, is_cached=False), ["session/not-authorized"]),
        (ForeignState(is_revoked=False, is_cached=True), []),
        (ForeignState(is_revoked=False, is_cached=False, is_registered=True), []),
        (ForeignState(is_revoked=True, is_cached=True), ["session/revoked"]),
    ],
)
def test_the_account_takes_what_it_knows_or_can_verify(
    state: ForeignState | None, refused: list[str], is_signed: bool
) -> None:
    of = session().authorized([1, 2, 3, 4] if is_signed else [])
    unsigned = session()
    expected = [] if is_signed and refused == ["session/not-authorized"] else refused

    assert codes(of, [SEND], state=state) == expected
    assert codes(unsigned, [SEND], state=state) == refused


#
# What this package refuses
#


def test_rules_and_ends_and_beginnings_are_ours() -> None:
    of = session(valid_after=T)

    assert codes(of, [call(STRK, "transfer", VAULT, 51, 0)]) == ["session/rule-broken"]
    assert codes(of, [call(STRK, "transfer", VAULT)]) == ["session/argument-missing"]
    assert codes(of, [SWAP], T + 60) == []
    assert codes(of, [SWAP], T + 61) == ["session/policy-expired"]
    assert codes(of, [SWAP], T - 1) == ["session/not-yet-valid"]


def test_where_the_account_was_given_a_wildcard_all_refusals_are_ours() -> None:
    denied = dataclasses.replace(
        session(), policies=[Policy(DEX, ANY), Policy(STRK, "approve")], denied=[Denied(DEX, "stake")]
    )

    assert codes(denied, [SWAP, APPROVE]) == []
    assert codes(denied, [call(DEX, "stake")]) == ["session/call-denied"]
    assert codes(denied, [SEND]) == ["session/call-not-allowed"]
    assert codes(denied, [call(ACCOUNT, "upgrade")]) == ["argent/no-multicall-to-self"]


def test_what_is_sent_and_what_is_approved_counts() -> None:
    of = limited(token_limit(STRK, 12, standing_approval=True))

    assert codes(of, [SEND, PULL]) == codes(of, [SEND, APPROVE]) == []
    assert codes(of, [SEND, PULL, APPROVE]) == ["session/token-total-exceeded"]
    assert codes(of, [SEND, PULL_OTHERS, PULL_OTHERS, call(STRK, "decrease_allowance", VAULT, 50, 0)]) == []
    assert codes(of, [call(ETH, "transfer", VAULT, 1, 0)]) == ["session/unlisted-token"]
    # Not read as an amount by anybody, so no call to a limited token.
    assert codes(of, [call(STRK, "approve", VAULT, 5)]) == ["session/bad-token-call"]
    (breach,) = found(of, [call(STRK, "approve", VAULT, 0, 2**127)] * 2)
    assert breach.spend == 2**256 - 1


def test_each_limit_is_asked_whether_it_takes_approvals() -> None:
    # The first in the session's order takes them, or is no limit of a token.
    of = limited(
        call_limit(9),
        token_limit(STRK, 40, per_transaction=True, standing_approval=True),
        token_limit(STRK, 50),
    )
    (violation,) = found(of, [SEND, call(STRK, "approve", VAULT, 0, 0), APPROVE])
    assert (violation.code, violation.call_index) == ("session/standing-approval", 2)
    assert violation.limit_index == [limit.kind for limit in of.limits].index(Kind.TOTAL, 1)
    assert (violation.contract, violation.selector) == (APPROVE.to_addr, APPROVE.selector)


def test_the_dialect_judges_fees_and_usage() -> None:
    of = limited(fee_limit(100))
    judge = ARGENT_050.violations
    assert judge(of, [SWAP], now=T, fee=100) == []
    (breach,) = judge(of, [SWAP], now=T, fee=101)
    assert (breach.code, breach.spend, breach.amount) == ("session/fee-total-exceeded", 101, 100)
    used = charged_usage(of, [SWAP], {}, now=T, fee=60)
    (again,) = judge(of, [SWAP], now=T, fee=41, usage=used)
    assert (again.used, again.remaining) == (60, 40)


def test_nobody_looks_whether_an_approval_is_used_up_so_it_is_allowed_by_name_only() -> None:
    of = limited(token_limit(STRK, 50), token_limit(STRK, 50, per=HOUR, standing_approval=True))
    violations = found(of, [SWAP, APPROVE, SEND])

    (violation,) = violations
    assert (violation.code, violation.call_index) == ("session/standing-approval", 1)
    assert of.limits[violation.limit_index or 0].standing_approval is False
    assert "Call 1 approves 5" in violation.message
    assert codes(of, [call(STRK, "approve", VAULT, 0, 0)]) == []


def test_what_is_used_counts_where_it_is_known() -> None:
    of = limited(fee_limit(100), call_limit(2), token_limit(STRK, 9))
    keys = {limit.resource.value: limit.usage_key(of.tag_felt) for limit in of.limits}

    def using(**words: int) -> dict[int, int]:
        return {keys[name] or 0: Usage(spent=spent, touched=True).word for name, spent in words.items()}

    assert codes(of, [SEND], usage={}, fee=100) == []
    assert codes(of, [SEND], usage={}, fee=101) == ["session/fee-total-exceeded"]
    assert codes(of, [SWAP, SWAP], usage=using(calls=1), fee=1) == ["session/calls-total-exceeded"]
    assert codes(of, [SEND], usage=using(token=5), fee=1) == ["session/token-total-exceeded"]
    assert codes(of, [SEND], usage=None, fee=None) == []


#
# Counting
#


def test_a_transaction_is_charged_to_every_limit_that_counts() -> None:
    limits = [
        fee_limit(100),
        fee_limit(60, per_transaction=True),
        call_limit(9, per=HOUR),
        token_limit(STRK, 50, standing_approval=True),
        token_limit(ETH, 50, per=60, sliding=True),
    ]
    of = limited(*limits)
    first = charged_usage(of, [SWAP, SEND, APPROVE, PULL], {7: 7}, T + 5, 30)
    second = charged_usage(of, [call(ETH, "transfer", VAULT, 3, 0)], first, T + HOUR, None)

    def spent(usage: dict[int, int]) -> dict[tuple[str, int, int], tuple[int, int]]:
        by_key = {limit.usage_key(of.tag_felt): limit for limit in of.limits}
        return {
            (by_key[key].resource.value, by_key[key].token, by_key[key].window): (
                Usage.from_word(word).spent,
                Usage.from_word(word).start,
            )
            for key, word in usage.items()
            if key in by_key
        }

    assert first[7] == second[7] == 7
    assert spent(first) == {
        ("fee", 0, 0): (30, 0),
        ("calls", 0, HOUR): (4, T),
        ("token", STRK, 0): (15, 0),
        ("token", ETH, 60): (0, 0),
    }
    # The least a fee counts is 1; the hour began anew; the window began with the first spend.
    assert spent(second) == {
        ("fee", 0, 0): (31, 0),
        ("calls", 0, HOUR): (1, T + HOUR),
        ("token", STRK, 0): (15, 0),
        ("token", ETH, 60): (3, T + HOUR),
    }


def test_what_was_sent_in_spite_of_a_limit_leaves_nothing_of_it() -> None:
    of = limited(token_limit(STRK, 7), call_limit(1, until=T + 5))
    calls, token = (limit.usage_key(of.tag_felt) for limit in of.limits)

    usage = charged_usage(of, [SEND, SEND], {}, T, None)
    assert Usage.from_word(usage[token or 0]).spent == 7
    assert Usage.from_word(usage[calls or 0]).spent == 1
    again = charged_usage(of, [SEND], usage, T, None)
    assert again == usage
    # A limit that has ended counts nothing any more.
    assert charged_usage(of, [SWAP], {}, T + 6, None)[calls or 0] == 0


def test_without_limits_there_is_nothing_to_count() -> None:
    given = {1: 2}
    charged = charged_usage(session(), [SWAP], given, T, 5)
    assert charged == given
    assert charged is not given
