"""Sessions on Argent's accounts are what `@argent/x-sessions` makes of the same requests.

The package itself is run where there is Node; its committed answers are compared everywhere. Signatures are compared by
verifying them: that package's are not low-s.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from conformance.protocol_page import felt, felts
from conformance.x_sessions import COMMITTED, Answer, Request, answers, committed, rendered, requests
from starknet_py.constants import OutsideExecutionInterfaceID
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.client_models import (
    Call,
    OutsideExecutionTimeBounds,
    ResourceBounds,
    ResourceBoundsMapping,
)
from starknet_py.net.models.transaction import InvokeV3

from starknet_sessions import (
    Policy,
    RequestSession,
    SessionAccount,
    SessionKey,
    crypto,
    session_typed_data,
)
from starknet_sessions.cosigner import CoSignRequest, LocalGuardian
from starknet_sessions.cosigner.wire import request_of
from starknet_sessions.dialects.argent import ARGENT_040, ARGENT_050, Argent
from starknet_sessions.dialects.binding import bind_foreign
from starknet_sessions.dialects.dialect import CoSignature
from starknet_sessions.dialects.foreign import ForeignSession
from starknet_sessions.dialects.methods import TOKEN_MAGIC
from starknet_sessions.outside import ANY_CALLER
from starknet_sessions.testing import FrozenClock, RecordingClient

COUNT, SEED = 200, 20261121
BOTH = [pytest.param(dialect, id=dialect.name) for dialect in (ARGENT_040, ARGENT_050)]
OUTSIDE = {
    "outside_execution_1": OutsideExecutionInterfaceID.V1,
    "outside_execution_2": OutsideExecutionInterfaceID.V2,
}
# Where in a token the length of the authorization stands.
AUTHORIZATION = 6


class Guardian(LocalGuardian):
    """A guardian that remembers what it was asked for."""

    def __init__(self, key: SessionKey) -> None:
        super().__init__(key)
        self.requests: list[CoSignRequest] = []

    async def co_sign(self, request: CoSignRequest) -> CoSignature:
        self.requests.append(request)
        return await super().co_sign(request)


@dataclass
class Case:
    """A request, what the package made of it, and the same from us."""

    given: Request
    told: Answer

    @cached_property
    def keys(self) -> dict[str, SessionKey]:
        return {name: SessionKey.from_private(private) for name, private in self.given["keys"].items()}

    @cached_property
    def request(self) -> RequestSession:
        given = self.given
        return RequestSession(
            key=self.keys["session"].public,
            expires=given["expires"],
            policies=[Policy(contract, name) for contract, name in given["methods"]],
            metadata=json.dumps(given["metadata"], separators=(",", ":")),
            unlimited_fees=True,
        )

    @cached_property
    def calls(self) -> list[Call]:
        return [
            Call(felt(contract), get_selector_from_name(name), felts(calldata))
            for contract, name, calldata in self.given["calls"]
        ]

    def session(self, dialect: Argent) -> ForeignSession:
        return bind_foreign(
            self.request, dialect, address=self.given["address"], chain_id=self.given["chain_id"]
        )

    def account(self, dialect: Argent, *, cache: bool | None = None) -> tuple[SessionAccount, Guardian]:
        """The account by the session that the package's wallet authorized, at a time when all of it holds."""
        session = self.session(dialect)
        authorization = dialect.authorization(session, felts(self.told["authorization"]))
        client = RecordingClient()
        client.reply("get_chain_id", self.given["chain_id"])
        client.reply_view("is_session_revoked", [0])
        client.reply_view("is_session_authorization_cached", [0])
        guardian = Guardian(self.keys["guardian"])
        account = SessionAccount(
            client=client,
            session=session.authorized(authorization),
            key=self.keys["session"],
            co_signer=guardian,
            cache=cache,
            clock=FrozenClock(session.expires),
        )
        return account, guardian

    async def transaction(
        self, dialect: Argent, *, cache: bool | None = None
    ) -> tuple[InvokeV3, CoSignRequest]:
        account, guardian = self.account(dialect, cache=cache)
        given = self.given["transaction"]
        bounds = {
            name: ResourceBounds(felt(bound["max_amount"]), felt(bound["max_price_per_unit"]))
            for name, bound in given["resource_bounds"].items()
        }
        transaction = await account.sign_invoke_v3(
            self.calls,
            nonce=felt(given["nonce"]),
            tip=felt(given["tip"]),
            resource_bounds=ResourceBoundsMapping(**bounds),
        )
        (asked,) = guardian.requests
        return transaction, asked

    async def outside(
        self, dialect: Argent, version: OutsideExecutionInterfaceID
    ) -> tuple[Call, CoSignRequest]:
        account, guardian = self.account(dialect)
        given = self.given["outside"]
        bounds = OutsideExecutionTimeBounds(
            execute_after=datetime.fromtimestamp(given["execute_after"], UTC),
            execute_before=datetime.fromtimestamp(given["execute_before"], UTC),
        )
        # The times are random, and may lie outside the session: the package they are compared with does not look.
        with patch.object(account.signer, "check"):
            call = await account.sign_outside_execution_call(
                self.calls,
                bounds,
                caller=given["caller"] or ANY_CALLER,
                nonce=felt(given["nonce"]),
                interface_version=version,
            )
        (asked,) = guardian.requests
        return call, asked

    def check_token(self, ours: Sequence[int], told: Answer) -> None:
        """All felts are alike but r and s, which verify."""
        theirs = felts(told.get("signature") or told["call"]["calldata"][-len(ours) :])
        assert len(ours) == len(theirs)
        session, guardian = (self.keys[name].public.value for name in ("session", "guardian"))
        end = AUTHORIZATION + 1 + theirs[AUTHORIZATION]
        spans = {session: (end + 2, end + 4), guardian: (end + 6, end + 8)}
        for token in (ours, theirs):
            for public_key, (start, stop) in spans.items():
                r, s = token[start:stop]
                assert crypto.verify(felt(told["digest"]), r, s, public_key)
        unsigned = [
            i for i in range(len(ours)) if not any(start <= i < stop for start, stop in spans.values())
        ]
        assert [ours[i] for i in unsigned] == [theirs[i] for i in unsigned]

    def check_body(self, asked: CoSignRequest, told: Answer, *, in_order: bool = True) -> None:
        """A guardian service is sent the same text, but for r and s; or the same data, in whatever order."""
        path, body = request_of(asked)
        theirs = told["co_signer"]["body"]
        for signer in (
            body["session"]["sessionSignature"]["signer"],
            theirs["session"]["sessionSignature"]["signer"],
        ):
            r, s = int(signer.pop("r")), int(signer.pop("s"))
            assert crypto.verify(felt(told["digest"]), r, s, self.keys["session"].public.value)
        assert f"/cosigner/{path}" == told["co_signer"]["path"]
        assert body == theirs
        assert not in_order or compact(body) == compact(theirs)


def compact(data: Any) -> str:
    """As JSON.stringify writes it."""
    return json.dumps(data, separators=(",", ":"))


@pytest.fixture(scope="module", params=["committed", "run"])
def told(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[Case]:
    if request.param == "committed":
        return [Case(given, answer) for given, answer in committed()]
    given = requests(COUNT, SEED)
    return list(map(Case, given, answers(given, tmp_path_factory.mktemp("x_sessions"))))


def of_kind(cases: list[Case], name: str) -> Iterator[tuple[Case, Answer]]:
    """Those cases in which the package was asked for something."""
    found = [(case, copy.deepcopy(case.told[name])) for case in cases if name in case.told]
    assert len(found) >= len(cases) // 8
    yield from found


@pytest.mark.parametrize("dialect", BOTH)
def test_a_wallet_is_handed_the_same_document_to_the_byte(told: list[Case], dialect: Argent) -> None:
    for case in told:
        assert compact(session_typed_data(case.session(dialect))) == case.told["typed_data"]


@pytest.mark.parametrize("dialect", BOTH)
def test_the_session_hash_is_the_same(told: list[Case], dialect: Argent) -> None:
    for case in told:
        assert hex(case.session(dialect).message_hash) == case.told["message_hash"]


def test_the_authorization_is_taken_as_the_wallet_gives_it(told: list[Case]) -> None:
    for case in told:
        authorization = tuple(felts(case.told["authorization"]))
        assert ARGENT_040.authorization(case.session(ARGENT_040), authorization) == authorization
        signatures = (
            [authorization[:2], authorization[2:]]
            if len(authorization) == 4
            else [authorization[3:5], authorization[7:]]
        )
        for name, (r, s) in zip(("owner", "guardian"), signatures, strict=True):
            assert crypto.verify(felt(case.told["message_hash"]), r, s, case.keys[name].public.value)


@pytest.mark.parametrize(
    ("dialect", "cache"),
    [
        pytest.param(ARGENT_040, False, id="argent-0.4.0"),
        pytest.param(ARGENT_050, False, id="argent-0.5.0"),
        # The package caches as 0.4.0 does, which 0.5.0 refuses.
        pytest.param(ARGENT_040, True, id="argent-0.4.0-cached"),
    ],
)
async def test_a_transaction_and_its_token_are_the_same(
    told: list[Case], dialect: Argent, cache: bool
) -> None:
    for case, expected in of_kind(told, "cached_transaction" if cache else "transaction"):
        # None: not to cache is what both do where nobody says.
        transaction, asked = await case.transaction(dialect, cache=cache or None)
        assert hex(transaction.calculate_hash(felt(case.given["chain_id"]))) == expected["hash"]
        assert list(map(hex, transaction.calldata)) == expected["calldata"]
        assert hex(case.session(dialect).root) == expected["signature"][2]
        assert hex(asked.digest) == expected["digest"]
        case.check_token(transaction.signature, expected)
        case.check_body(asked, expected)


@pytest.mark.parametrize("name", OUTSIDE)
@pytest.mark.parametrize("dialect", BOTH)
async def test_an_outside_execution_is_the_same(told: list[Case], dialect: Argent, name: str) -> None:
    for case, expected in of_kind(told, name):
        call, asked = await case.outside(dialect, OUTSIDE[name])
        theirs = expected["call"]
        assert hex(call.to_addr) == theirs["to"]
        assert call.selector == get_selector_from_name(theirs["entrypoint"])
        assert hex(asked.digest) == expected["digest"]
        # The digest is of the outside execution's hash, and that hash of all of it.
        session = case.session(dialect)
        assert asked.digest == crypto.poseidon_many([felt(expected["hash"]), session.message_hash, 0])
        start = call.calldata.index(TOKEN_MAGIC)
        assert list(map(hex, call.calldata[:start])) == theirs["calldata"][:start]
        assert len(call.calldata) == len(theirs["calldata"])
        case.check_token(call.calldata[start:], expected)
        # Of version 1 the package has no document; that of starknet.js is in another order.
        case.check_body(asked, expected, in_order=name == "outside_execution_2")


def test_the_committed_answers_are_what_the_package_gives(tmp_path: Path) -> None:
    given = [request for request, _ in committed()]
    assert rendered(given, answers(given, tmp_path)) == COMMITTED.read_text(encoding="utf-8")
