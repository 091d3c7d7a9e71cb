"""Limits against a model that keeps a list of spends and knows nothing of words, and texts of amounts against fractions."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starknet_py.utils.typed_data import TypedData

from starknet_sessions.amounts import decimal_text, to_base_units
from starknet_sessions.denied import Denied, check_denied
from starknet_sessions.errors import InvalidInput
from starknet_sessions.felt import ADDRESS_BOUND, FIELD_PRIME
from starknet_sessions.limits import (
    Accounting,
    Breach,
    Kind,
    Limit,
    Resource,
    Usage,
    charge,
    check_limits,
    state_of,
)
from starknet_sessions.policy import ANY

HOUR = 3600
T = 1_763_683_200
u128s = st.one_of(st.integers(0, 40), st.integers(0, 2**128 - 1))
untils = st.one_of(st.just(0), st.integers(T, T + 20 * HOUR), st.integers(1, 10**11))


@st.composite
def limits(draw: st.DrawFn) -> Limit:
    resource, kind = draw(st.sampled_from(Resource)), draw(st.sampled_from(Kind))
    is_token = resource is Resource.TOKEN
    if kind not in (Kind.WINDOW, Kind.SLIDING):
        window = 0
    elif is_token:
        window = draw(st.one_of(st.integers(1, 5 * HOUR), st.integers(1, 2**32 - 1)))
    else:
        window = HOUR * draw(st.one_of(st.integers(1, 5), st.integers(1, 2**32 // HOUR)))
    return Limit(
        resource=resource,
        kind=kind,
        amount=draw(u128s),
        token=draw(st.one_of(st.integers(1, 3), st.integers(1, ADDRESS_BOUND - 1))) if is_token else 0,
        window=window,
        until=draw(untils),
        accounting=draw(st.sampled_from(Accounting)) if is_token else Accounting.GROSS,
        standing_approval=is_token and draw(st.booleans()),
    )


@dataclass
class Model:
    """What passed, and when: the rules of the protocol read off that list, without a word of storage."""

    limit: Limit
    passed: list[tuple[int, int]] = field(default_factory=list)

    def counting(self, now: int) -> list[tuple[int, int]]:
        kind, window = self.limit.kind, self.limit.window
        if kind is Kind.PER_TRANSACTION:
            return []
        if kind is Kind.TOTAL:
            return self.passed
        if kind is Kind.WINDOW:
            return [(at, spend) for at, spend in self.passed if at // window == now // window]
        # Each window is opened by the first spend that finds none open.
        current: list[tuple[int, int]] = []
        for at, spend in self.passed:
            current = [*current, (at, spend)] if current and at - current[0][0] < window else [(at, spend)]
        return current if current and now - current[0][0] < window else []

    def used(self, now: int) -> int:
        return sum(spend for _, spend in self.counting(now))

    def next_reset(self, now: int) -> int:
        window = self.limit.window
        if self.limit.kind is Kind.WINDOW:
            return (now // window + 1) * window
        if self.limit.kind is Kind.SLIDING and self.counting(now):
            return self.counting(now)[0][0] + window
        return 0

    def spend(self, amount: int, now: int) -> str | None:
        """None if it passes, else the code."""
        is_nothing = amount == 0 and self.limit.resource is Resource.TOKEN
        if is_nothing:
            return None
        if self.limit.until and now > self.limit.until:
            return "session/limit-expired"
        if amount and amount > self.limit.amount - self.used(now):
            kinds = {"per-transaction": "per-tx", "total": "total"}
            return f"session/{self.limit.resource}-{kinds.get(self.limit.kind, 'window')}-exceeded"
        self.passed.append((now, amount))
        return None


waits = st.one_of(st.integers(0, 3), st.integers(0, 6 * HOUR), st.integers(0, 2**33))
asks = st.one_of(st.integers(0, 45), st.integers(0, 2**128), st.integers(0, 2**256 - 1))


@given(limits(), st.lists(st.tuples(waits, asks), max_size=12), st.data())
def test_a_limit_is_spent_as_the_model_says(
    limit: Limit, steps: list[tuple[int, int]], data: st.DataObject
) -> None:
    model, word, now = Model(limit), 0, T
    for wait, ask in steps:
        now += wait
        # Around what is left, where it is decided.
        near = st.integers(max(0, limit.amount - model.used(now) - 1), limit.amount - model.used(now) + 1)
        spend = data.draw(st.one_of(st.just(ask), near))
        before = state_of(limit, word, now)
        assert (before.used, before.next_reset) == (model.used(now), model.next_reset(now))
        assert before.remaining == limit.amount - before.used

        expected, found = model.spend(spend, now), charge(limit, word, spend, now)

        if isinstance(found, Breach):
            assert found.code == expected
            assert (found.used, found.spend, found.amount) == (before.used, spend, limit.amount)
            again = found.retry_after
            if again is not None:
                # Then it passes; the second before it does not.
                assert isinstance(charge(limit, word, spend, again), int)
                assert isinstance(charge(limit, word, spend, again - 1), Breach)
        else:
            assert expected is None
            assert 0 <= found < FIELD_PRIME
            word = found
        assert state_of(limit, word, now).used == model.used(now) <= limit.amount


@given(limits(), st.lists(st.integers(1, 2**128), min_size=1, max_size=20), st.integers(0, 30))
def test_no_split_gets_more_out_of_a_window_than_one_spend(
    limit: Limit, spends: list[int], wait: int
) -> None:
    start = T - T % (limit.window or 1)
    word = passed = 0
    for i, spend in enumerate(spends):
        # All within the first window, however it is aligned.
        now = start + min(i * wait, max(0, limit.window - 1))
        found = charge(limit, word, spend, now)
        if isinstance(found, int):
            word = found
            passed += spend
    if limit.kind is not Kind.PER_TRANSACTION:
        assert passed <= limit.amount


@given(limits(), u128s, st.integers(0, 2**64 - 1), asks)
def test_what_is_refused_is_refused_a_higher_spend_too(
    limit: Limit, spent: int, start: int, ask: int
) -> None:
    word = Usage(spent=spent, start=start, touched=True).word

    if isinstance(charge(limit, word, ask, T), Breach):
        assert isinstance(charge(limit, word, ask + 1, T), Breach)


@given(limits())
def test_limits_survive_json(limit: Limit) -> None:
    assert Limit.from_dict(limit.to_dict()) == limit


@given(limits())
def test_a_limit_is_told_apart_by_its_felts(limit: Limit) -> None:
    word, *token = limit.felts

    assert 0 <= word < FIELD_PRIME
    assert (word & 2**128 - 1, word >> 128 & 0xFF) == (limit.amount, limit.code)
    assert (word >> 136 & 2**32 - 1, word >> 168) == (limit.window, limit.until)
    assert token == ([limit.token] if limit.token else [])


@given(limits(), limits())
def test_two_limits_share_their_usage_exactly_if_no_session_may_have_both(one: Limit, other: Limit) -> None:
    share = one.sort_key == other.sort_key
    if one.kind is not Kind.PER_TRANSACTION:
        assert (one.usage_key(1) == other.usage_key(1)) == share
    if share:
        with pytest.raises(InvalidInput):
            check_limits([one, other])
    else:
        assert len(check_limits([one, other])) == 2


@given(st.lists(limits(), max_size=16, unique_by=lambda limit: limit.sort_key), st.randoms())
def test_the_order_in_which_limits_are_given_does_not_matter(given_limits: list[Limit], random: Any) -> None:
    ordered = check_limits(given_limits)
    random.shuffle(given_limits)

    assert check_limits(given_limits) == ordered
    assert list(ordered) == sorted(given_limits, key=lambda limit: limit.sort_key)


def type_of(name: str, kind: str) -> dict[str, str]:
    return {"name": name, "type": kind}


DOMAIN = {"name": "x", "version": "1", "chainId": "SN_SEPOLIA", "revision": "1"}
TYPES = {
    "StarknetDomain": [
        type_of("name", "shortstring"),
        type_of("version", "shortstring"),
        type_of("chainId", "shortstring"),
        type_of("revision", "shortstring"),
    ],
    "Limit": [
        type_of("Resource", "shortstring"),
        type_of("Token", "ContractAddress"),
        type_of("Kind", "shortstring"),
        type_of("Amount", "u128"),
        type_of("Window", "u128"),
        type_of("Until", "timestamp"),
        type_of("Accounting", "shortstring"),
        type_of("Standing Approval", "bool"),
    ],
    "Denied": [
        type_of("Contract", "ContractAddress"),
        type_of("Selector", "felt"),
        type_of("Until", "timestamp"),
    ],
}


def struct_hash(name: str, message: dict[str, Any]) -> int:
    types = {key: TYPES[key] for key in ("StarknetDomain", name)}
    document: Any = {"types": types, "primaryType": name, "domain": DOMAIN, "message": message}
    typed_data = TypedData.from_dict(document)
    return typed_data.struct_hash(name, typed_data.message)


@given(limits())
def test_starknet_py_hashes_a_limit_alike(limit: Limit) -> None:
    message = {
        "Resource": limit.resource.value,
        "Token": hex(limit.token),
        "Kind": limit.kind.value,
        "Amount": hex(limit.amount),
        "Window": hex(limit.window),
        "Until": hex(limit.until),
        "Accounting": limit.accounting.value,
        "Standing Approval": limit.standing_approval,
    }

    assert struct_hash("Limit", message) == limit.hash


contracts = st.one_of(st.just(ANY), st.integers(1, 3), st.integers(1, ADDRESS_BOUND - 1))
selectors = st.one_of(st.just(ANY), st.sampled_from(["swap", "fee"]), st.integers(1, FIELD_PRIME - 1))


@st.composite
def entries(draw: st.DrawFn) -> Denied:
    contract, selector = draw(contracts), draw(selectors)
    if contract is ANY and selector is ANY:
        contract = 1
    return Denied(contract, selector, until=draw(untils))


@given(entries())
def test_starknet_py_hashes_a_denied_entry_alike(entry: Denied) -> None:
    contract, selector, until = map(hex, entry.felts)

    assert struct_hash("Denied", {"Contract": contract, "Selector": selector, "Until": until}) == entry.hash
    assert Denied.from_dict(entry.to_dict()) == entry


@given(
    st.lists(entries(), max_size=20, unique_by=lambda entry: entry.sort_key),
    st.integers(1, 3),
    st.integers(0, 3),
)
def test_denied_entries_deny_as_a_filter_does(denied: list[Denied], contract: int, selector: int) -> None:
    ordered = check_denied(denied)

    assert list(ordered) == sorted(denied, key=lambda entry: entry.felts[:2])
    for entry in ordered:
        c, s, _ = entry.felts
        assert entry.matches(contract, selector) == (
            (c or contract) == contract and (s or selector) == selector
        )


@given(st.integers(0, 10**30), st.integers(0, 77))
def test_amounts_survive_their_text(units: int, decimals: int) -> None:
    assert to_base_units(decimal_text(units, decimals), decimals=decimals) == units
    assert to_base_units(f"{Fraction(units)}", decimals=0) == units


@given(st.decimals(min_value=0, max_value=10**9, allow_nan=False), st.integers(0, 40))
def test_amounts_are_exact_or_refused(amount: Any, decimals: int) -> None:
    exact = Fraction(amount) * 10**decimals
    if exact.denominator == 1 and exact < 2**128:
        assert to_base_units(amount, decimals=decimals) == exact
    else:
        with pytest.raises(InvalidInput):
            to_base_units(amount, decimals=decimals)
