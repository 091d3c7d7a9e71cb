"""Our own account as a dialect, and how dialects are found."""

from __future__ import annotations

from typing import Any

import pytest
from support import call, signed_offline

from starknet_sessions import InvalidInput, Policy, SessionKey, TagState, session_typed_data
from starknet_sessions.dialects import DIALECTS, FOREIGN, NATIVE, dialect_named, dialect_of, to_dialect
from starknet_sessions.dialects.dialect import Capabilities
from starknet_sessions.dialects.native import Native
from starknet_sessions.felt import short_string
from starknet_sessions.preflight import preflight
from starknet_sessions.token import encode_token, leaf_section, signing_hash

KEY = SessionKey.from_private(0x5E5510)
SESSION = signed_offline(KEY, Policy(0xDA99, "set_number"), Policy(0xDA99, "get_number"))
SET = call(0xDA99, "set_number", 7)
NOW = 1_800_000_000
EMPTY = TagState(version=0, revoked=False, paused=False, fingerprint217=0, epoch=0)


def test_dialects_are_found_by_session_and_by_name() -> None:
    assert dialect_of(SESSION) is NATIVE
    assert set(DIALECTS) == {"native", "argent-0.4.0", "argent-0.5.0", "cartridge"}
    for name, dialect in DIALECTS.items():
        assert dialect_named(name) is dialect
        assert dialect.name == name
    assert set(FOREIGN) == set(DIALECTS) - {"native"}


@pytest.mark.parametrize("name", ["argent", "", 7, None, ["native"]])
def test_other_names_are_refused(name: Any) -> None:
    with pytest.raises(InvalidInput) as refused:
        dialect_named(name)
    assert refused.value.what == "dialect"
    assert "native" in refused.value.fix


def test_our_account_enforces_all_and_needs_no_co_signer() -> None:
    able = NATIVE.capabilities
    mentioned = {name: getattr(able, name) for name in Capabilities.__dataclass_fields__}
    assert {name for name, value in mentioned.items() if value is False} == {"caches", "dummy_signatures"}
    assert able.co_signer == "none"


def test_what_it_signs_and_says_is_what_the_modules_of_our_account_say() -> None:
    assert NATIVE.message_hash(SESSION) == SESSION.message_hash
    assert NATIVE.typed_data(SESSION) == session_typed_data(SESSION)
    assert NATIVE.authorization(SESSION, [1, 2]) == (1, 2)
    for calls in ([SET], [], [call(SESSION.address, "x")]):
        assert NATIVE.violations(SESSION, calls, now=NOW) == preflight(SESSION, calls, now=NOW)
    error = NATIVE.error_from([short_string("session/expired")], tx_hash=5)
    assert error is not None
    assert (error.code, error.tx_hash) == ("session/expired", 5)


def test_a_draft_carries_the_authorization_until_the_session_is_live() -> None:
    leaves = leaf_section(SESSION, [SET], [0])
    live = NATIVE.state_after_use(SESSION, EMPTY, cache=False)
    assert not NATIVE.is_live(SESSION, EMPTY)
    assert NATIVE.is_live(SESSION, live)
    for state, authorization in ((None, SESSION.authorization), (EMPTY, SESSION.authorization), (live, ())):
        draft = NATIVE.draft(SESSION, [SET], 77, now=NOW, state=state)
        rest = [*leaves, *authorization]
        assert draft.digest == signing_hash(77, SESSION.fingerprint, SESSION.static_felts[0], rest)
        assert not draft.is_co_signed
        assert draft.assemble((1, 2), None) == encode_token(
            SESSION, signature=(1, 2), leaves=leaves, authorization=authorization
        )


def test_a_dialect_is_given_as_such_or_by_its_name() -> None:
    for name, dialect in DIALECTS.items():
        assert to_dialect(name) is to_dialect(dialect) is dialect
    for given in ("argent", "", None, 5, Native):
        with pytest.raises(InvalidInput) as refusal:
            to_dialect(given)  # type: ignore[arg-type]
        assert refusal.value.what == "dialect"
