from dataclasses import replace
from typing import Any

import pytest
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.client_models import Call

from starknet_sessions.denied import Denied
from starknet_sessions.errors import CallNotAllowed, FeeTotalExceeded, NoCalls, SessionExpired, Violation
from starknet_sessions.felt import short_string
from starknet_sessions.keys import SessionKey
from starknet_sessions.limits import Limit, Resource, Usage, call_limit, fee_limit, token_limit
from starknet_sessions.policy import ANY, Policy
from starknet_sessions.preflight import TagState, is_live, preflight, require_allowed
from starknet_sessions.request import RequestSession
from starknet_sessions.rules import arg, u256_at, word
from starknet_sessions.session import DAY, SignedSession
from starknet_sessions.token import REVOKE_SESSION

DEX, STRK, ACCOUNT = 0x1234, 0x5678, 0xACC
SWAP, ADD = get_selector_from_name("swap"), get_selector_from_name("add")
T = 1_763_683_200
END = T + 3600
POLICIES = [Policy(DEX, "swap"), Policy(DEX, "fee", until=T + 60), Policy(ANY, "claim")]
CALLS = [Call(DEX, SWAP, [1, 2])]


def session(**changes: Any) -> SignedSession:
    given: dict[str, Any] = {
        "key": SessionKey.from_private(12345).public,
        "expires": END,
        "valid_after": T,
        "policies": POLICIES,
        "tag": "bot",
    }
    given |= changes
    has_fee_limit = any(limit.resource is Resource.FEE for limit in given.get("limits", ()))
    request = RequestSession(**({"unlimited_fees": not has_fee_limit} | given))
    bound = request.bind(address=ACCOUNT, chain_id="SN_SEPOLIA", epoch=3, version=7)
    return bound.authorized([1, 2])


SESSION = session()
EMPTY = TagState(version=0, revoked=False, paused=False, fingerprint217=0, epoch=3)


def live(of: SignedSession, **changes: Any) -> TagState:
    given: dict[str, Any] = {
        "version": of.version,
        "revoked": False,
        "paused": False,
        "fingerprint217": of.fingerprint % 2**217,
        "epoch": 3,
    }
    return TagState(**(given | changes))


def codes(*arguments: Any, **keywords: Any) -> list[str]:
    return [violation.code for violation in preflight(*arguments, **keywords)]


@pytest.mark.parametrize("now", [T, T + 60, END])
def test_an_allowed_call_breaks_no_rule_at_both_ends(now: int) -> None:
    assert preflight(SESSION, CALLS, now=now) == []
    assert preflight(SESSION, CALLS, now=now, state=EMPTY) == []
    assert preflight(SESSION, CALLS, now=now, state=live(SESSION)) == []
    require_allowed(SESSION, CALLS, now=now, state=EMPTY)


def test_before_its_begin_a_session_says_when_it_begins() -> None:
    (violation,) = preflight(SESSION, CALLS, now=T - 1)

    assert violation.code == "session/not-yet-valid"
    assert violation.retry_after == T
    assert violation.message == "The session begins at 2025-11-21 00:00:00 UTC, in 1 s."


def test_after_its_end_a_session_is_over_for_good() -> None:
    (violation,) = preflight(SESSION, CALLS, now=END + 1)

    assert violation.code == "session/expired"
    assert violation.retry_after is None
    assert violation.message == "The session ended at 2025-11-21 01:00:00 UTC, 1 s ago."


def test_a_session_of_more_than_30_days_waits_until_it_is_shorter() -> None:
    long = session(expires=T + 30 * DAY)
    assert preflight(long, CALLS, now=T) == []
    longer = session(expires=T + 30 * DAY + 1)

    (violation,) = preflight(longer, CALLS, now=T)

    assert violation.code == "session/too-long"
    assert violation.retry_after == T + 1
    assert preflight(longer, CALLS, now=T + 1) == []


# What the account holds: the table of cairo/README.md §2.


@pytest.mark.parametrize(
    ("state", "found"),
    [
        (EMPTY, []),
        (live(SESSION), []),
        (live(SESSION, version=6), []),
        (live(SESSION, version=6, revoked=True, fingerprint217=0), []),
        (live(SESSION, revoked=True, fingerprint217=0), ["session/revoked"]),
        (live(SESSION, revoked=True), ["session/revoked"]),
        (live(SESSION, version=8, revoked=True, fingerprint217=0), ["session/revoked"]),
        (live(SESSION, version=8), ["session/superseded"]),
        (live(SESSION, fingerprint217=5), ["session/version-conflict"]),
        (live(SESSION, epoch=4), ["session/version-conflict"]),
        (live(SESSION, version=6, epoch=4), ["session/bad-authorization"]),
        (live(SESSION, paused=True), ["session/paused"]),
        (live(SESSION, version=6, paused=True), ["session/paused"]),
        (live(SESSION, version=6, paused=True, epoch=4), ["session/paused", "session/bad-authorization"]),
        (live(SESSION, version=8, paused=True), ["session/superseded"]),
        (live(SESSION, paused=True, fingerprint217=5), ["session/paused", "session/version-conflict"]),
        (live(SESSION, paused=True, revoked=True), ["session/revoked"]),
        (replace(EMPTY, paused=True), ["session/paused"]),
        (replace(EMPTY, epoch=4), ["session/bad-authorization"]),
    ],
)
def test_the_slot_decides_as_the_contract_does(state: TagState, found: list[str]) -> None:
    assert codes(SESSION, CALLS, now=T, state=state) == found
    assert is_live(SESSION, state) == (state == live(SESSION))


def test_a_conflict_says_whether_the_epoch_changed() -> None:
    (other,) = preflight(SESSION, CALLS, now=T, state=live(SESSION, fingerprint217=5))
    (epoch,) = preflight(SESSION, CALLS, now=T, state=live(SESSION, epoch=4))

    assert "Another session" in other.message
    assert "epoch 4" in epoch.message


def test_a_session_registered_in_another_epoch_than_signed_is_live() -> None:
    # The owner can register it without a signature; the contract hashes with its own epoch.
    state = live(SESSION, fingerprint217=SESSION.fingerprint_in(4) % 2**217, epoch=4)

    assert is_live(SESSION, state)
    assert preflight(SESSION, CALLS, now=T, state=state) == []


def test_version_0_in_an_empty_slot_is_free_and_in_a_revoked_one_revoked() -> None:
    zero = replace(SESSION, version=0)

    assert codes(zero, CALLS, now=T, state=EMPTY) == []
    assert codes(zero, CALLS, now=T, state=replace(EMPTY, revoked=True)) == ["session/revoked"]
    assert codes(zero, CALLS, now=T, state=replace(EMPTY, fingerprint217=5)) == ["session/version-conflict"]
    assert EMPTY.is_empty
    assert not replace(EMPTY, version=1).is_empty


def test_without_an_authorization_only_a_live_session_works() -> None:
    bare = SESSION.authorized([])
    request = RequestSession(key=SESSION.key, expires=END, policies=POLICIES, unlimited_fees=True)
    unsigned = request.bind(address=ACCOUNT, chain_id=1, epoch=3, version=7)

    assert codes(bare, CALLS, now=T, state=EMPTY) == ["session/not-authorized"]
    assert codes(unsigned, CALLS, now=T, state=EMPTY) == ["session/not-authorized"]
    assert codes(bare, CALLS, now=T, state=live(SESSION)) == []
    assert codes(bare, CALLS, now=T) == []


# Calls


def test_no_calls_are_refused() -> None:
    assert codes(SESSION, [], now=T) == ["session/no-calls"]
    with pytest.raises(NoCalls):
        require_allowed(SESSION, [], now=T)


def test_a_call_to_the_account_is_refused_even_under_a_wildcard() -> None:
    anything = session(policies=[Policy(ANY, ANY)])

    (violation,) = preflight(anything, [Call(DEX, SWAP, []), Call(ACCOUNT, SWAP, [])], now=T)

    assert violation.code == "session/self-call"
    assert (violation.call_index, violation.contract, violation.selector) == (1, ACCOUNT, SWAP)


def test_a_surrender_is_allowed_alone_and_only_of_itself() -> None:
    surrender = Call(ACCOUNT, REVOKE_SESSION, [short_string("bot"), 7])

    assert codes(SESSION, [surrender], now=T) == []
    assert codes(SESSION, [surrender, surrender], now=T) == 2 * ["session/self-call"]
    assert codes(SESSION, [Call(ACCOUNT, REVOKE_SESSION, [short_string("bot"), 8])], now=T) == [
        "session/self-call"
    ]
    assert codes(SESSION, [surrender], now=END + 1) == ["session/expired"]


def test_a_call_outside_is_refused_with_what_is_allowed() -> None:
    (violation,) = preflight(SESSION, [*CALLS, Call(DEX, ADD, [])], now=T)

    assert violation.code == "session/call-not-allowed"
    assert (violation.call_index, violation.contract, violation.selector) == (1, DEX, ADD)
    assert violation.message == (
        f"Call 1, entry point {ADD:#x} of 0x1234, is outside the session. Allowed: swap of 0x1234; "
        "fee of 0x1234, until 2025-11-21 00:01:00 UTC; claim of any contract."
    )


def test_a_call_outside_has_its_name_where_the_session_knows_it_and_the_nearest_first() -> None:
    many = session(
        policies=[*(Policy(100 + i, "other") for i in range(5)), Policy(DEX, "swap"), Policy(STRK, "fee")]
    )

    (violation,) = preflight(many, [Call(STRK, SWAP, [])], now=T)

    assert violation.message == (
        "Call 0, swap of 0x5678, is outside the session. Allowed: fee of 0x5678; swap of 0x1234; other of 0x64; and 4 more."
    )


def test_a_policy_that_ended_says_when() -> None:
    call = Call(DEX, get_selector_from_name("fee"), [])
    assert codes(SESSION, [call], now=T + 60) == []

    (violation,) = preflight(SESSION, [call], now=T + 61)

    assert violation.code == "session/policy-expired"
    assert violation.message == "Call 0, fee of 0x1234, was allowed until 2025-11-21 00:01:00 UTC, 1 s ago."


def test_of_several_ended_policies_the_latest_is_told() -> None:
    ended = session(policies=[Policy(DEX, "swap", until=T + 9), Policy(DEX, ANY, until=T + 5)])

    (violation,) = preflight(ended, CALLS, now=T + 10)

    assert "00:00:09" in violation.message


def test_all_violations_are_reported_in_the_order_of_the_contract() -> None:
    calls = [Call(STRK, SWAP, []), Call(ACCOUNT, SWAP, []), Call(DEX, SWAP, []), Call(STRK, ADD, [])]

    found = preflight(SESSION, calls, now=END + 1, state=live(SESSION, version=8))

    assert [(violation.code, violation.call_index) for violation in found] == [
        ("session/expired", None),
        ("session/call-not-allowed", 0),
        ("session/self-call", 1),
        ("session/call-not-allowed", 3),
        ("session/superseded", None),
    ]
    with pytest.raises(SessionExpired) as caught:
        require_allowed(SESSION, calls, now=END + 1, state=live(SESSION, version=8))
    assert caught.value.violations == tuple(found)
    assert len(str(caught.value).splitlines()) == 5


def test_a_single_violation_is_raised_as_its_rule() -> None:
    with pytest.raises(CallNotAllowed, match="Allowed: swap of 0x1234") as caught:
        require_allowed(SESSION, [Call(STRK, SWAP, [])], now=T)

    assert (caught.value.where, caught.value.call_index) == ("preflight", 0)


def test_a_version_is_at_most_a_day_ahead_when_its_session_goes_live() -> None:
    empty = EMPTY
    last = session(version=T + DAY)
    assert codes(last, CALLS, now=T, state=empty) == []
    (violation,) = preflight(session(version=T + DAY + 1), CALLS, now=T, state=empty)
    assert (violation.code, violation.retry_after) == ("session/version-too-high", T + 1)


def test_a_live_session_keeps_a_version_far_ahead() -> None:
    ahead = session(version=2**32 - 1)
    assert codes(ahead, CALLS, now=T, state=live(ahead)) == []


# Rules, denied calls, the required caller


TRANSFER = get_selector_from_name("transfer")
RULED = Policy(STRK, "transfer", rules=[arg("recipient") == 0x5AFE, arg("amount") <= 5])


def transfer(recipient: int, amount: int) -> Call:
    return Call(STRK, TRANSFER, [recipient, amount % 2**128, amount >> 128])


def test_arguments_as_the_rules_say_break_none() -> None:
    assert preflight(session(policies=[RULED]), [transfer(0x5AFE, 5)], now=T) == []


def test_every_broken_rule_is_told_with_argument_and_value() -> None:
    recipient, amount = preflight(session(policies=[RULED]), [*CALLS, transfer(0xBAD, 6)], now=T)[1:]

    assert (recipient.code, recipient.call_index, recipient.rule_index) == ("session/rule-broken", 1, 0)
    assert (recipient.argument, recipient.value) == ("recipient", 0xBAD)
    assert (amount.code, amount.call_index, amount.rule_index) == ("session/rule-broken", 1, 1)
    assert (amount.argument, amount.value, amount.contract) == ("amount", 6, STRK)
    assert amount.message == "Call 1, transfer of 0x5678, breaks the rule that amount is at most 5: it is 6."
    assert amount.retry_after is None


def test_a_high_half_counts_and_halves_too_large_are_no_number() -> None:
    of = session(policies=[RULED])

    (high,) = preflight(of, [transfer(0x5AFE, 2**128)], now=T)
    (no_number,) = preflight(of, [Call(STRK, TRANSFER, [0x5AFE, 2**128, 0])], now=T)

    assert (high.code, high.value) == ("session/rule-broken", 2**128)
    assert high.message.endswith(f"it is {2**128:#x}.")
    assert (no_number.code, no_number.value) == ("session/rule-broken", 2**128)


def test_missing_arguments_have_no_value() -> None:
    found = preflight(session(policies=[RULED]), [Call(STRK, TRANSFER, [0x5AFE, 1])], now=T)

    assert [(v.code, v.rule_index, v.argument, v.value) for v in found] == [
        ("session/argument-missing", 1, "amount", None)
    ]
    assert "the calldata ends before it" in found[0].message


def test_arguments_without_a_name_are_told_by_their_word() -> None:
    of = session(policies=[Policy(DEX, SWAP, rules=[word(1) == 0, u256_at(0) == 7])])

    found = preflight(of, CALLS, now=T)

    assert [(v.argument, v.value) for v in found] == [("word 1", 2), ("word 0", 1 + 2 * 2**128)]


def test_one_policy_whose_rules_hold_is_enough() -> None:
    of = session(policies=[Policy(DEX, "swap", rules=[word(0) == value]) for value in (5, 1)])

    assert preflight(of, CALLS, now=T) == []
    (neither,) = preflight(of, [Call(DEX, SWAP, [9])], now=T)
    assert (neither.code, neither.value) == ("session/rule-broken", 9)
    assert "not as any other policy for it says, either (1 more)" in neither.message


def test_a_policy_that_ended_is_none_whose_rules_count() -> None:
    ruled = [word(0) == 1]
    of = session(
        policies=[Policy(DEX, "swap", rules=ruled, until=T + 5), Policy(DEX, "swap", rules=[word(0) == 2])]
    )

    assert preflight(of, CALLS, now=T + 5) == []
    assert codes(of, CALLS, now=T + 6) == ["session/rule-broken"]
    alone = session(policies=[Policy(DEX, "swap", rules=ruled, until=T + 5)])
    assert codes(alone, [Call(DEX, SWAP, [9])], now=T + 6) == ["session/policy-expired"]


def test_a_denied_call_is_refused_whatever_allows_it_until_its_end() -> None:
    of = session(
        policies=[Policy(ANY, ANY)], denied=[Denied(ANY, "approve"), Denied(DEX, "swap", until=T + 9)]
    )
    index = [entry.until for entry in of.denied].index(T + 9)

    (violation,) = preflight(of, [Call(STRK, ADD, []), *CALLS], now=T + 9)

    assert (violation.code, violation.call_index, violation.denied_index) == ("session/call-denied", 1, index)
    assert (violation.contract, violation.selector, violation.retry_after) == (DEX, SWAP, T + 10)
    assert violation.message == (
        f"Call 1, entry point {SWAP:#x} of 0x1234, is denied by denied[{index}]: "
        "swap of 0x1234, until 2025-11-21 00:00:09 UTC."
    )
    assert preflight(of, CALLS, now=T + 10) == []


def test_every_denied_entry_that_matches_is_told() -> None:
    of = session(policies=[Policy(ANY, ANY)], denied=[Denied(ANY, "swap"), Denied(DEX, ANY)])

    found = preflight(of, CALLS, now=T)

    assert [(v.code, v.denied_index, v.retry_after) for v in found] == [
        ("session/call-denied", 0, None),
        ("session/call-denied", 1, None),
    ]


def test_a_session_with_a_required_caller_makes_no_transactions() -> None:
    (violation,) = preflight(session(required_caller=0xCAFE), CALLS, now=T)

    assert violation.code == "session/required-caller"
    assert "0xcafe" in violation.message


# Limits


BOT = short_string("bot")
TOKEN = 0x5678
SPEND = [Policy(DEX, "swap"), Policy(TOKEN, ANY)]
WITH_FEE = fee_limit(100)


def limited(*limits: Limit, **changes: Any) -> SignedSession:
    return session(policies=SPEND, limits=limits, **changes)


def used(spent: dict[Limit, int], start: int = 0) -> dict[int, int]:
    words: dict[int, int] = {}
    for limit, amount in spent.items():
        key = limit.usage_key(BOT)
        assert key is not None
        words[key] = Usage(spent=amount, start=start, touched=True).word
    return words


def only(*arguments: Any, **keywords: Any) -> Violation:
    (violation,) = preflight(*arguments, **keywords)
    return violation


def test_up_to_each_limit_nothing_is_broken_and_beyond_it_is_told_what_remains() -> None:
    limit = token_limit(TOKEN, 10)
    of, usage = limited(limit), used({limit: 4})
    assert preflight(of, [transfer(1, 6)], now=T, usage=usage) == []

    violation = only(of, [transfer(1, 3), transfer(2, 4)], now=T, usage=usage)

    assert (violation.code, violation.limit_index) == ("session/token-total-exceeded", 0)
    assert (violation.used, violation.spend, violation.amount, violation.remaining) == (4, 7, 10, 6)
    assert (violation.call_index, violation.retry_after) == (None, None)
    assert violation.message == (
        "limits[0] (at most 10 base units of 0x5678 in all, by every session of this tag) leaves 6 base units of 0x5678; "
        "the transaction has 7 base units of 0x5678."
    )


def test_a_usage_that_has_no_word_for_a_limit_says_that_nothing_is_used() -> None:
    violation = only(limited(token_limit(TOKEN, 10)), [transfer(1, 11)], now=T, usage={})

    assert (violation.used, violation.remaining) == (0, 10)


def test_without_usage_only_what_breaks_a_limit_by_itself_is_told() -> None:
    of = limited(token_limit(TOKEN, 10, per=DAY), token_limit(TOKEN, 8, per_transaction=True))
    assert preflight(of, [transfer(1, 8)], now=T) == []

    per_transaction, window = preflight(of, [transfer(1, 11)], now=T)

    assert (per_transaction.code, per_transaction.remaining) == ("session/token-per-tx-exceeded", 8)
    assert (window.code, window.used, window.remaining) == ("session/token-window-exceeded", None, None)
    assert (window.spend, window.amount, window.retry_after) == (11, 10, None)
    assert "is exceeded; the transaction has 11" in window.message


def test_a_window_says_when_it_passes() -> None:
    limit = token_limit(TOKEN, 10, per=600)
    of, usage = limited(limit), used({limit: 4}, start=T)

    violation = only(of, [transfer(1, 7)], now=T + 599, usage=usage)

    assert violation.retry_after == T + 600
    assert "leaves 6 base units of 0x5678 until 2025-11-21 00:10:00 UTC" in violation.message
    assert preflight(of, [transfer(1, 7)], now=T + 600, usage=usage) == []


def test_but_not_where_the_session_is_over_by_then() -> None:
    limit = token_limit(TOKEN, 10, per=7200, sliding=True)
    usage = used({limit: 4}, start=T)

    assert only(limited(limit), [transfer(1, 7)], now=T, usage=usage).retry_after is None
    longer = limited(limit, expires=T + 7200)
    assert only(longer, [transfer(1, 7)], now=T, usage=usage).retry_after == T + 7200


def test_calls_are_counted_not_transactions() -> None:
    limit = call_limit(5, per=3600)
    of, usage = limited(limit), used({limit: 3}, start=T)

    assert preflight(of, 2 * CALLS, now=T, usage=usage) == []
    violation = only(of, 3 * CALLS, now=T, usage=usage)
    assert (violation.code, violation.spend, violation.remaining) == ("session/calls-window-exceeded", 3, 2)
    assert (
        only(limited(call_limit(2, per_transaction=True)), 3 * CALLS, now=T).code
        == "session/calls-per-tx-exceeded"
    )


def test_a_fee_that_is_known_is_held_against_its_limits() -> None:
    of, usage = limited(WITH_FEE), used({WITH_FEE: 40})

    assert preflight(of, CALLS, now=T, usage=usage, fee=60) == []
    violation = only(of, CALLS, now=T, usage=usage, fee=61)
    assert (violation.code, violation.spend, violation.remaining) == ("session/fee-total-exceeded", 61, 60)
    with pytest.raises(FeeTotalExceeded) as caught:
        require_allowed(of, CALLS, now=T, usage=usage, fee=61)
    assert (caught.value.limit_index, caught.value.spend, caught.value.remaining) == (0, 61, 60)


def test_a_fee_that_is_not_known_breaks_only_what_is_used_up_or_over() -> None:
    window = fee_limit(100, per=3600, until=T + 50)
    of = limited(WITH_FEE, window)

    assert preflight(of, CALLS, now=T, usage=used({WITH_FEE: 99}), fee=None) == []
    assert preflight(of, CALLS, now=T) == []
    exhausted = only(of, CALLS, now=T, usage=used({WITH_FEE: 100}))
    assert (exhausted.code, exhausted.used, exhausted.spend, exhausted.remaining) == (
        "session/fee-total-exceeded",
        100,
        None,
        0,
    )
    assert "the transaction has" not in exhausted.message
    ended = only(of, CALLS, now=T + 51)
    assert (ended.code, ended.limit_index, ended.remaining) == ("session/limit-expired", 1, 0)
    assert (ended.used, ended.spend, ended.amount, ended.retry_after) == (None, None, None, None)
    assert ended.message.endswith("has ended at 2025-11-21 00:00:50 UTC.")


def test_a_transaction_costs_at_least_1_so_a_limit_of_0_leaves_none() -> None:
    sponsored = limited(fee_limit(0))

    for fee in (None, 0, 1):
        assert only(sponsored, CALLS, now=T, usage={}, fee=fee).code == "session/fee-total-exceeded"
    assert preflight(limited(fee_limit(1)), CALLS, now=T, usage={}, fee=0) == []
    assert only(limited(WITH_FEE), CALLS, now=T, usage=used({WITH_FEE: 150}), fee=0).spend == 1
    assert codes(limited(fee_limit(0, until=T)), CALLS, now=T + 1, fee=0) == ["session/limit-expired"]


def test_an_exhausted_or_ended_token_limit_lets_pass_what_spends_nothing() -> None:
    limit = token_limit(TOKEN, 10, until=T)
    of, usage = limited(limit), used({limit: 10})

    assert preflight(of, [*CALLS, transfer(1, 0)], now=T + 1, usage=usage) == []
    assert only(of, [transfer(1, 1)], now=T + 1, usage=usage).code == "session/limit-expired"
    assert only(of, [transfer(1, 1)], now=T, usage=usage).code == "session/token-total-exceeded"


def test_split_over_spellings_the_sum_counts() -> None:
    aliases = [
        Call(TOKEN, get_selector_from_name(name), [ACCOUNT, 1, 3, 0])
        for name in ("transfer_from", "transferFrom")
    ]

    violation = only(limited(token_limit(TOKEN, 8, per_transaction=True)), [transfer(1, 3), *aliases], now=T)

    assert violation.spend == 9


def test_what_cannot_be_followed_is_told_by_call() -> None:
    of = session(policies=[Policy(DEX, ANY), Policy(TOKEN, ANY)], limits=[token_limit(TOKEN, 10)])
    calls = [Call(TOKEN, ADD, []), *CALLS, Call(DEX, TRANSFER, [1, 2, 3]), Call(TOKEN, TRANSFER, [1])]

    found = preflight(of, calls, now=T)

    assert [(v.code, v.call_index, v.contract) for v in found] == [
        ("session/bad-token-call", 0, TOKEN),
        ("session/unlisted-token", 2, DEX),
        ("session/bad-token-call", 3, TOKEN),
    ]
    assert found[0].message.startswith(f"Call 0, entry point {ADD:#x} of 0x5678, is to a token with a limit")
    assert codes(session(policies=[Policy(DEX, ANY)]), [Call(DEX, TRANSFER, [])], now=T) == []


def test_what_balances_and_allowances_decide_is_not_guessed() -> None:
    net = limited(token_limit(TOKEN, 10, accounting="net"))
    gross = limited(token_limit(TOKEN, 10))
    approval = Call(TOKEN, get_selector_from_name("approve"), [DEX, 99, 0])

    assert preflight(net, [transfer(1, 99)], now=T) == []
    assert preflight(gross, [approval, *CALLS], now=T) == []


def test_a_surrender_is_exempt_from_all_limits_but_fees() -> None:
    limits = (fee_limit(10), call_limit(0), token_limit(TOKEN, 0))
    surrender = Call(ACCOUNT, REVOKE_SESSION, [BOT, 7])

    assert codes(limited(*limits), [surrender], now=T, fee=10) == []
    assert codes(limited(*limits), [surrender], now=T, fee=11) == ["session/fee-total-exceeded"]


def test_a_call_to_the_account_is_no_tokens() -> None:
    own = Call(ACCOUNT, TRANSFER, [1, 2])

    assert codes(limited(token_limit(TOKEN, 10)), [own], now=T) == ["session/self-call"]


def test_all_of_it_is_reported_in_the_order_of_the_contract() -> None:
    of = session(
        policies=[Policy(DEX, ANY), Policy(TOKEN, "transfer", rules=[arg("recipient") == 1])],
        limits=[
            token_limit(TOKEN, 5),
            call_limit(2),
            fee_limit(9),
            token_limit(TOKEN, 4, per_transaction=True),
        ],
        denied=[Denied(DEX, "swap")],
    )
    calls = [*CALLS, transfer(2, 6), Call(DEX, TRANSFER, [])]

    found = preflight(of, calls, now=END + 1, state=live(of, version=8), usage={}, fee=10)

    assert [(v.code, v.call_index, v.limit_index) for v in found] == [
        ("session/expired", None, None),
        ("session/call-denied", 0, None),
        ("session/rule-broken", 1, None),
        ("session/superseded", None, None),
        ("session/fee-total-exceeded", None, 0),
        ("session/calls-total-exceeded", None, 1),
        ("session/unlisted-token", 2, None),
        ("session/token-per-tx-exceeded", None, 2),
        ("session/token-total-exceeded", None, 3),
    ]
    with pytest.raises(SessionExpired) as caught:
        require_allowed(of, calls, now=END + 1, state=live(of, version=8), usage={}, fee=10)
    assert caught.value.violations == tuple(found)


@pytest.mark.parametrize(
    ("of", "calls", "state", "text"),
    [
        (
            session(expires=T + 31 * DAY),
            CALLS,
            None,
            "The session ends at 2025-12-22 00:00:00 UTC, more than 30 days from now.",
        ),
        (SESSION, [], None, "There are no calls."),
        (SESSION, [Call(ACCOUNT, SWAP, [])], None, "Call 0 is to the account itself."),
        (
            SESSION,
            CALLS,
            live(SESSION, version=8, revoked=True),
            "Versions of 'bot' up to 8 are revoked; this is 7.",
        ),
        (SESSION, CALLS, live(SESSION, version=8), "Version 8 of 'bot' is live; this is 7."),
        (SESSION, CALLS, live(SESSION, paused=True), "The owner has paused 'bot'."),
        (
            session(version=T + DAY + 1),
            CALLS,
            EMPTY,
            f"The version is {T + DAY + 1}, more than a day ahead of {T}.",
        ),
        (
            SESSION.authorized([]),
            CALLS,
            EMPTY,
            "The session is not live on the account, and its authorization is not at hand.",
        ),
        (SESSION, CALLS, replace(EMPTY, epoch=4), "The owner signed in epoch 3; the account is in epoch 4."),
    ],
)
def test_what_is_wrong_is_said(
    of: SignedSession, calls: list[Call], state: TagState | None, text: str
) -> None:
    violation = only(of, calls, now=T, state=state)

    assert violation.message == text
    assert violation.fix.endswith(".")


def test_a_policy_that_ended_names_its_call() -> None:
    violation = only(SESSION, [*CALLS, Call(DEX, get_selector_from_name("fee"), [])], now=T + 61)

    assert (violation.call_index, violation.contract) == (1, DEX)
    assert violation.selector == get_selector_from_name("fee")
