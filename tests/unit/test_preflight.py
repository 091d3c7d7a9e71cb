from dataclasses import replace
from typing import Any

import pytest
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.client_models import Call

from starknet_sessions.errors import CallNotAllowed, NoCalls, SessionExpired
from starknet_sessions.felt import short_string
from starknet_sessions.keys import SessionKey
from starknet_sessions.policy import ANY, Policy
from starknet_sessions.preflight import TagState, is_live, preflight, require_allowed
from starknet_sessions.request import RequestSession
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
    bound = RequestSession(**(given | changes)).bind(
        address=ACCOUNT, chain_id="SN_SEPOLIA", epoch=3, version=7
    )
    return bound.authorized([1, 2])


SESSION = session()
EMPTY = TagState(version=0, revoked=False, hash217=0, epoch=3)


def live(of: SignedSession, **changes: Any) -> TagState:
    given: dict[str, Any] = {"version": of.version, "revoked": False, "hash217": of.hash % 2**217, "epoch": 3}
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
        (live(SESSION, version=6, revoked=True, hash217=0), []),
        (live(SESSION, revoked=True, hash217=0), ["session/revoked"]),
        (live(SESSION, revoked=True), ["session/revoked"]),
        (live(SESSION, version=8, revoked=True, hash217=0), ["session/revoked"]),
        (live(SESSION, version=8), ["session/superseded"]),
        (live(SESSION, hash217=5), ["session/version-conflict"]),
        (live(SESSION, epoch=4), ["session/version-conflict"]),
        (live(SESSION, version=6, epoch=4), ["session/bad-authorization"]),
        (replace(EMPTY, epoch=4), ["session/bad-authorization"]),
    ],
)
def test_the_slot_decides_as_the_contract_does(state: TagState, found: list[str]) -> None:
    assert codes(SESSION, CALLS, now=T, state=state) == found
    assert is_live(SESSION, state) == (state == live(SESSION))


def test_a_conflict_says_whether_the_epoch_changed() -> None:
    (other,) = preflight(SESSION, CALLS, now=T, state=live(SESSION, hash217=5))
    (epoch,) = preflight(SESSION, CALLS, now=T, state=live(SESSION, epoch=4))

    assert "Another session" in other.message
    assert "epoch 4" in epoch.message


def test_a_session_registered_in_another_epoch_than_signed_is_live() -> None:
    # The owner can register it without a signature; the contract hashes with its own epoch.
    state = TagState(version=7, revoked=False, hash217=SESSION.hash_in_epoch(4) % 2**217, epoch=4)

    assert is_live(SESSION, state)
    assert preflight(SESSION, CALLS, now=T, state=state) == []


def test_version_0_in_an_empty_slot_is_free_and_in_a_revoked_one_revoked() -> None:
    zero = replace(SESSION, version=0)

    assert codes(zero, CALLS, now=T, state=EMPTY) == []
    assert codes(zero, CALLS, now=T, state=replace(EMPTY, revoked=True)) == ["session/revoked"]
    assert codes(zero, CALLS, now=T, state=replace(EMPTY, hash217=5)) == ["session/version-conflict"]
    assert EMPTY.is_empty
    assert not replace(EMPTY, version=1).is_empty


def test_without_an_authorization_only_a_live_session_works() -> None:
    bare = SESSION.authorized([])
    unsigned = RequestSession(key=SESSION.key, expires=END, policies=POLICIES).bind(
        address=ACCOUNT, chain_id=1, epoch=3, version=7
    )

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
    empty = TagState(version=0, revoked=False, hash217=0, epoch=session().epoch)
    last = session(version=T + DAY)
    assert codes(last, CALLS, now=T, state=empty) == []
    (violation,) = preflight(session(version=T + DAY + 1), CALLS, now=T, state=empty)
    assert (violation.code, violation.retry_after) == ("session/version-too-high", T + 1)


def test_a_live_session_keeps_a_version_far_ahead() -> None:
    ahead = session(version=2**32 - 1)
    assert codes(ahead, CALLS, now=T, state=live(ahead)) == []
