"""One reader for signed sessions, whatever account they are for."""

from typing import Any

import pytest

from starknet_sessions.dialects.argent import ARGENT_040
from starknet_sessions.dialects.binding import bind_foreign
from starknet_sessions.dialects.foreign import SignedForeignSession
from starknet_sessions.errors import InvalidInput, SessionFileError
from starknet_sessions.keys import SessionKey
from starknet_sessions.policy import Policy
from starknet_sessions.request import RequestSession
from starknet_sessions.session import SignedSession
from starknet_sessions.session_json import load_session

T = 1_763_683_200
REQUEST = RequestSession(
    key=SessionKey.from_private(12345).public,
    expires=T + 3600,
    policies=[Policy(0x1234, "swap")],
    unlimited_fees=True,
)
NATIVE = REQUEST.bind(address=0xACC, chain_id="SN_SEPOLIA", epoch=0, version=T).authorized([1, 2])
FOREIGN = bind_foreign(REQUEST, ARGENT_040, address=0xACC, chain_id="SN_SEPOLIA").authorized([1, 2, 3, 4])


@pytest.mark.parametrize(("session", "kind"), [(NATIVE, SignedSession), (FOREIGN, SignedForeignSession)])
def test_the_schema_tells_whose_account_it_is(session: Any, kind: type) -> None:
    for text in (session.to_json(), session.to_json().encode()):
        read = load_session(text)
        assert type(read) is kind
        assert read == session


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("{", "$"),
        ("[]", "$"),
        ("{}", "$.schema"),
        ('{"schema": "starknet-sessions/other"}', "$.schema"),
        ('{"schema": ["starknet-sessions/foreign-session"]}', "$.schema"),
        ('{"schema": "starknet-sessions/foreign-session"}', "$.schema_version"),
    ],
)
def test_other_text_is_refused(text: str, path: str) -> None:
    with pytest.raises(SessionFileError) as caught:
        load_session(text)
    assert caught.value.path == path


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(InvalidInput):
        load_session(FOREIGN.to_dict())  # type: ignore[arg-type]
