"""What people read: times in UTC wherever the computer is, and the names they gave."""

from __future__ import annotations

import time

import pytest

from starknet_sessions import Policy, RequestSession, SessionKey
from starknet_sessions.policy import utc_text


def test_times_are_utc_on_a_computer_that_is_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        assert utc_text(1_763_683_200) == "2025-11-21 00:00:00 UTC"
    finally:
        monkeypatch.undo()
        time.tzset()


def test_addresses_have_the_names_given() -> None:
    request = RequestSession(
        key=SessionKey.from_private(7).public,
        expires=1_763_683_200,
        policies=[Policy(0xDE1, "swap")],
        unlimited_fees=True,
    )
    session = request.bind(address=0xACC, chain_id="SN_SEPOLIA", epoch=0, version=1)
    text = session.describe({0xDE1: "the exchange", 0xACC: "Alice"})
    assert "Alice" in text
    assert "the exchange" in text
    assert "the exchange" in request.describe({0xDE1: "the exchange"})
