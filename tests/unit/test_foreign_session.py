"""What a session on an account of another make says of itself."""

from __future__ import annotations

from typing import Any

import pytest
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.client_models import Call

from starknet_sessions import ANY, InvalidInput, Policy, RequestSession, SessionKey, call_limit
from starknet_sessions.dialects.argent import ARGENT_040
from starknet_sessions.dialects.binding import bind_foreign
from starknet_sessions.dialects.cartridge import CARTRIDGE
from starknet_sessions.felt import FIELD_PRIME
from starknet_sessions.preflight import preflight

KEY = SessionKey.from_private(0x5E5510)


def bound(enforce: Any = "chain", **terms: Any) -> Any:
    request = RequestSession(
        key=KEY.public,
        expires=1_800_003_600,
        policies=[Policy(0xDA99, "swap")],
        unlimited_fees=True,
        **terms,
    )
    return bind_foreign(request, ARGENT_040, address=0xACC, chain_id="SN_MAIN", enforce=enforce)


def test_its_sentence_says_what_the_account_enforces_of_it() -> None:
    text = bound().describe({0xDA99: "the exchange"})
    first, second = text.splitlines()[:2]
    assert first == (
        "Session of account 0xacc (argent-0.4.0) on SN_MAIN, for the key "
        f"{KEY.public} may make these calls until 2027-01-15 09:00:00 UTC:"
    )
    assert second == "  1. swap of the exchange (0xda99)"
    assert "only the owner can revoke it" in text
    assert "by nobody else" not in text
    limited = bound("client", limits=[call_limit(5)]).describe()
    assert "  1. at most 5 calls" in limited
    assert "enforces only which entry points of which contracts are called, and the end. All else" in limited
    assert limited.rstrip().endswith("by nobody else.")


def test_of_a_wildcard_the_account_enforces_only_the_end() -> None:
    request = RequestSession(
        key=KEY.public,
        expires=1_800_003_600,
        policies=[Policy(ANY, ANY)],
        limits=[call_limit(5)],
        unlimited_fees=True,
    )
    session = bind_foreign(request, CARTRIDGE, address=0xACC, chain_id="SN_MAIN", enforce="client")
    assert "The account itself enforces only the end." in session.describe()


def test_its_repr_is_short_and_shows_no_key() -> None:
    signed = bound().authorized([1, 2, 3, 4])
    assert repr(signed) == (
        "<SignedForeignSession (argent-0.4.0) of 0xacc on SN_MAIN, until 2027-01-15 09:00:00 UTC>"
    )
    assert repr(bound()).startswith("<ForeignSession (argent-0.4.0)")


@pytest.mark.parametrize(
    ("what", "authorization"),
    [("authorization[1]", [1, FIELD_PRIME]), ("authorization[0]", [-1]), ("authorization", [1] * 2**16)],
)
def test_an_authorization_is_felts(what: str, authorization: list[int]) -> None:
    with pytest.raises(InvalidInput) as refused:
        bound().authorized(authorization)
    assert refused.value.what == what


def test_who_enforces_is_one_of_two() -> None:
    with pytest.raises(InvalidInput) as refused:
        bound("nobody")
    assert refused.value.what == "enforce"


def test_what_counts_is_the_program_and_no_tag() -> None:
    session = bound("client", limits=[call_limit(3)])
    calls = [Call(0xDA99, get_selector_from_name("swap"), [])] * 4

    assert (
        "at most 3 calls in all, as counted by the program that holds the session key" in session.describe()
    )
    assert "as counted by the program" in str(preflight(session, calls, now=session.expires))
    assert "of this tag" not in session.describe()
