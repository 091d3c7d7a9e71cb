"""The guardian service of the testing kit: what it signs, and what it refuses."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from cosigning import (
    CALLS,
    EXPIRES,
    GUARDIAN,
    OTHER,
    OUTSIDE,
    QUERY,
    SESSION,
    VECTORS,
    ask,
    ask_outside,
    session_of,
    transaction_of,
)
from starknet_py.net.client_models import Call, ResourceBounds, ResourceBoundsMapping

from starknet_sessions import HOUR, Policy, call_limit, fee_limit
from starknet_sessions.cosigner import CoSignRequest
from starknet_sessions.cosigner.wire import request_of
from starknet_sessions.crypto import verify
from starknet_sessions.dialects.argent import ARGENT_050
from starknet_sessions.dialects.dialect import CoSignature
from starknet_sessions.dialects.foreign import SignedForeignSession
from starknet_sessions.errors import CoSignerRefused
from starknet_sessions.testing import FrozenClock, GuardianServer

Body = dict[str, Any]


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock(EXPIRES)


@pytest_asyncio.fixture(loop_scope="session")
async def server(clock: FrozenClock) -> AsyncIterator[GuardianServer]:
    async with GuardianServer(GUARDIAN, sessions=[SESSION], clock=clock) as server:
        yield server


async def post(server: GuardianServer, body: Any, method: str = "signSession") -> tuple[int, Any]:
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{server.url}/cosigner/{method}", json=body) as response,
    ):
        return response.status, await response.json()


def body_of(request: CoSignRequest) -> Body:
    return request_of(request)[1]


@pytest.mark.parametrize(
    "request_",
    [
        pytest.param(ask(), id="transaction"),
        pytest.param(ask(cache=True), id="cached"),
        pytest.param(ask(QUERY), id="estimate"),
        pytest.param(ask_outside(version=1), id="outside execution, version 1"),
        pytest.param(ask_outside(version=2), id="outside execution, version 2"),
        pytest.param(ask_outside(version=2, cache=True), id="outside execution, cached"),
    ],
)
async def test_what_a_session_allows_is_signed(server: GuardianServer, request_: CoSignRequest) -> None:
    signature = await server.client().co_sign(request_)
    assert verify(request_.digest, signature.r, signature.s, GUARDIAN.public.value)
    assert signature.public_key == server.public_key == GUARDIAN.public.value
    assert server.requests == [request_]


@pytest.mark.parametrize("cache", [False, True])
async def test_accounts_of_version_0_5_0_cache_by_owner(server: GuardianServer, cache: bool) -> None:
    session = session_of(ARGENT_050)
    server.admit(session)
    request = ask(session=session, cache=cache)
    assert await server.client().co_sign(request)
    assert (request.digest == ask(cache=cache).digest) is not cache


@pytest.mark.parametrize("name", VECTORS)
async def test_what_x_sessions_posts_is_signed(server: GuardianServer, name: str) -> None:
    posted = VECTORS[name]["expected"]
    status, answer = await post(server, posted["body"], posted["path"].removeprefix("/cosigner/"))
    assert status == 200
    cache = VECTORS[name]["input"]["cache"]
    request = ask(cache=cache) if name.startswith("transaction") else ask_outside(cache=cache)
    r, s = (int(answer["signature"][name]) for name in "rs")
    assert verify(request.digest, r, s, int(answer["signature"]["publicKey"], 16))


async def refusal(server: GuardianServer, request: CoSignRequest) -> tuple[int | None, str]:
    with pytest.raises(CoSignerRefused) as caught:
        await server.client().co_sign(request)
    return caught.value.status, caught.value.reason.partition(":")[0]


async def test_sessions_that_are_not_known_are_refused(server: GuardianServer) -> None:
    other = session_of(expires=EXPIRES + 1)
    assert await refusal(server, ask(session=other)) == (404, "unknown-session")
    server.admit(other)
    assert await server.client().co_sign(ask(session=other))
    server.dismiss(other)
    server.dismiss(other)
    assert await refusal(server, ask(session=other)) == (404, "unknown-session")


async def test_what_the_session_key_did_not_sign_is_refused(server: GuardianServer) -> None:
    assert await refusal(server, ask(key=OTHER)) == (403, "session/invalid-session-sig")
    other = dataclasses.replace(ask(), transaction=transaction_of(nonce=6))
    assert await refusal(server, other) == (403, "session/invalid-session-sig")
    assert await refusal(server, dataclasses.replace(ask(), cache=True)) == (
        403,
        "session/invalid-session-sig",
    )
    later = dataclasses.replace(OUTSIDE, nonce=10)
    other = dataclasses.replace(ask_outside(), outside_execution=later)
    assert await refusal(server, other) == (403, "session/invalid-session-sig")
    assert server.requests == []


async def test_a_session_that_has_ended_is_refused(server: GuardianServer, clock: FrozenClock) -> None:
    clock.advance(1)
    assert await refusal(server, ask()) == (403, "session/expired")
    assert await refusal(server, ask_outside()) == (403, "session/expired")


async def test_calls_that_no_policy_is_for_are_refused(server: GuardianServer) -> None:
    body = body_of(ask())
    body["transaction"]["calldata"][2] = "77"
    status, answer = await post(server, body)
    assert status == 403
    assert answer["status"] in ("session/call-not-allowed", "session/invalid-call")


async def test_calls_to_the_account_itself_are_refused(server: GuardianServer, clock: FrozenClock) -> None:
    session = session_of(policies=[Policy(SESSION.address, CALLS[0].selector), *SESSION.policies])
    server.admit(session)
    calls = (Call(SESSION.address, CALLS[0].selector, []),)
    request = ask(transaction_of(calls), session=session)
    assert await refusal(server, request) == (403, "argent/no-multicall-to-self")


@pytest.mark.parametrize(
    "changed",
    [
        {"sender_address": SESSION.address + 1},
        {"chain_id": str(SESSION.chain_id + 1)},
    ],
)
async def test_other_accounts_and_chains_are_refused(server: GuardianServer, changed: Body) -> None:
    body = body_of(ask())
    body["transaction"] |= changed
    assert (await post(server, body))[1]["status"] == "other-account"


async def test_outside_executions_of_other_accounts_and_chains_are_refused(server: GuardianServer) -> None:
    for changed in ("accountAddress", "chainId"):
        body = body_of(ask_outside())
        place = body["message"] if changed == "accountAddress" else body["message"]["message"]["domain"]
        place[changed] = "0x99"
        assert (await post(server, body, "signSessionEFO"))[1]["status"] == "other-account"


async def test_estimates_are_signed_unless_told_otherwise() -> None:
    async with GuardianServer(
        GUARDIAN, sessions=[SESSION], clock=FrozenClock(EXPIRES), signs_estimates=False
    ) as server:
        assert await refusal(server, ask(QUERY)) == (403, "estimate")
        assert await server.client().co_sign(ask())


async def test_a_policy_has_the_last_word() -> None:
    def plain(request: CoSignRequest) -> str | None:
        return None if request.cache else "only cached"

    async def coroutine(request: CoSignRequest) -> str | None:
        return plain(request)

    for policy in (plain, coroutine):
        async with GuardianServer(
            GUARDIAN, sessions=[SESSION], clock=FrozenClock(EXPIRES), policy=policy
        ) as server:
            with pytest.raises(CoSignerRefused, match="policy: only cached"):
                await server.client().co_sign(ask())
            assert await server.client().co_sign(ask(cache=True))
            assert server.requests == [ask(), ask(cache=True)]


async def test_limits_that_only_the_client_knows_bind_the_guardian_too(server: GuardianServer) -> None:
    request = dataclasses.replace(SESSION, enforce="client", limits=[fee_limit(6)])
    session = request.authorized(SESSION.authorization)
    server.admit(session)
    # 1 + 2 + 3 units, each for 1 fri.
    assert await server.client().co_sign(ask(session=session))
    bounds = ResourceBoundsMapping(
        l1_gas=ResourceBounds(1, 1), l2_gas=ResourceBounds(2, 1), l1_data_gas=ResourceBounds(3, 2)
    )
    dear = ask(transaction_of(resource_bounds=bounds), session=session)
    assert (await refusal(server, dear))[1].startswith("session/fee-")


def client_session(**terms: Any) -> SignedForeignSession:
    """The session, with terms that only this package enforces."""
    return dataclasses.replace(SESSION, enforce="client", **terms)


async def test_a_thief_of_the_key_is_held_to_limits_that_no_chain_knows(server: GuardianServer) -> None:
    """Whoever asks, and whatever they count themselves: each request has two calls."""
    session = client_session(limits=[call_limit(6)])
    server.admit(session)
    guardian = server.client()
    asked = [
        ask(transaction_of(nonce=5), session=session),
        ask_outside(session=session),
        ask(transaction_of(nonce=6), session=session, cache=True),
    ]
    for request in asked:
        assert await guardian.co_sign(ask(QUERY, session=session))
        assert await guardian.co_sign(request)
    refused = (403, "session/calls-total-exceeded")
    later = dataclasses.replace(OUTSIDE, nonce=10)
    assert await refusal(server, ask(transaction_of(nonce=7), session=session)) == refused
    assert await refusal(server, ask_outside(later, session=session)) == refused
    assert await refusal(server, ask(QUERY, session=session)) == refused
    # To dismiss and admit it again, with the same or another limit, resets nothing.
    server.dismiss(session)
    server.admit(client_session(limits=[call_limit(7)]))
    assert await refusal(server, ask(transaction_of(nonce=7), session=session)) == refused
    # What was signed is signed again, which counts nothing: an answer can be lost.
    used = server.usage_of(session)
    for request in asked:
        assert await guardian.co_sign(request)
    assert server.usage_of(session) == used != {}


async def test_what_a_policy_refuses_does_not_count() -> None:
    session = client_session(limits=[call_limit(2)])
    async with GuardianServer(
        GUARDIAN,
        sessions=[session],
        clock=FrozenClock(EXPIRES),
        policy=lambda request: None if request.cache else "only cached",
    ) as server:
        for _ in range(3):
            assert (await refusal(server, ask(session=session)))[1] == "policy"
        assert server.usage_of(session) == {}
        assert await server.client().co_sign(ask(session=session, cache=True))


async def test_requests_that_a_policy_ponders_at_once_count_one_after_another() -> None:
    session = client_session(limits=[call_limit(4)])
    together = asyncio.Barrier(5)

    async def ponder(_: CoSignRequest) -> None:
        await together.wait()

    async with GuardianServer(
        GUARDIAN, sessions=[session], clock=FrozenClock(EXPIRES), policy=ponder
    ) as server:
        requests = [ask(transaction_of(nonce=nonce), session=session) for nonce in range(5)]
        answers = await asyncio.gather(
            *(server.client().co_sign(request) for request in requests), return_exceptions=True
        )
    assert sum(isinstance(answer, CoSignature) for answer in answers) == 2
    assert sum(isinstance(answer, CoSignerRefused) for answer in answers) == 3


async def test_a_later_server_goes_on_counting(server: GuardianServer, clock: FrozenClock) -> None:
    session = client_session(limits=[call_limit(3)])
    server.admit(session)
    assert await server.client().co_sign(ask(session=session))
    used = server.usage_of(session)
    async with GuardianServer(GUARDIAN, clock=clock) as later:
        later.admit(session, usage=used)
        assert later.usage_of(session) == used
        assert (await refusal(later, ask(transaction_of(nonce=6), session=session)))[0] == 403


async def test_windows_count_when_it_is_signed(server: GuardianServer, clock: FrozenClock) -> None:
    clock.set(EXPIRES - HOUR)
    session = client_session(limits=[call_limit(2, per=HOUR)])
    server.admit(session)
    assert await server.client().co_sign(ask(session=session))
    other = ask(transaction_of(nonce=6), session=session)
    assert (await refusal(server, other))[1] == "session/calls-window-exceeded"
    clock.advance(HOUR)
    assert await server.client().co_sign(other)


@pytest.mark.parametrize(
    ("terms", "after", "before", "code"),
    [
        pytest.param({"until": EXPIRES - 100}, 1, EXPIRES - 99, None, id="to the policies' last second"),
        pytest.param({"until": EXPIRES - 100}, 1, EXPIRES - 98, "session/policy-expired", id="beyond it"),
        pytest.param({"valid_after": EXPIRES - 99}, EXPIRES - 100, EXPIRES, None, id="from the first second"),
        pytest.param(
            {"valid_after": EXPIRES - 98}, EXPIRES - 100, EXPIRES, "session/not-yet-valid", id="before it"
        ),
        pytest.param({}, 1, 2**60, None, id="beyond the session, which the account refuses"),
    ],
)
async def test_an_outside_execution_is_judged_by_when_it_can_run(
    server: GuardianServer, clock: FrozenClock, terms: Body, after: int, before: int, code: str | None
) -> None:
    clock.set(EXPIRES - 200)
    if "until" in terms:
        terms = {
            "policies": [Policy(call.to_addr, call.selector, until=terms["until"]) for call in CALLS],
        }
    session = client_session(**terms)
    server.admit(session)
    execution = dataclasses.replace(OUTSIDE, execute_after=after, execute_before=before)
    request = ask_outside(execution, session=session)
    if code is None:
        assert await server.client().co_sign(request)
    else:
        assert await refusal(server, request) == (403, code)


TRANSACTION_FAULTS: list[tuple[tuple[str, ...], Any, str]] = [
    (("session",), None, "object"),
    (("session", "sessionHash"), "hello", "number"),
    (("session", "sessionHash"), None, "number"),
    (("session", "sessionAuthorisation"), None, "list"),
    (("session", "sessionAuthorisation"), [True], "number"),
    (("session", "cacheAuthorisation"), 1, "true or false"),
    (("session", "sessionSignature", "signer"), [], "object"),
    (("session", "sessionSignature", "signer", "r"), 1.5, "number"),
    (("transaction",), None, "object"),
    (("transaction", "version"), "1", "3, or its query form"),
    (("transaction", "nonce"), "-1", "number"),
    (("transaction", "tip"), str(2**64), "number"),
    (("transaction", "paymaster_data"), ["1"], "empty"),
    (("transaction", "nonce_data_availability_mode"), "L2", "one of L1"),
    (("transaction", "resource_bounds", "l1_data_gas"), None, "object"),
    (("transaction", "resource_bounds", "l2_gas", "max_amount"), str(2**64), "number"),
    (("transaction", "calldata"), ["1"], "not a list of calls"),
    (("transaction", "calldata"), "1", "list"),
]


@pytest.mark.parametrize(("path", "value", "says"), TRANSACTION_FAULTS)
async def test_transactions_that_are_not_of_the_format_are_refused(
    server: GuardianServer, path: tuple[str, ...], value: Any, says: str
) -> None:
    status, answer = await post(server, changed(body_of(ask()), path, value))
    assert (status, answer["status"]) == (400, "malformed")
    assert says in answer["message"]


OUTSIDE_FAULTS: list[tuple[tuple[str, ...], Any, str]] = [
    ((), None, "object"),
    (("accountAddress",), None, "number"),
    (("message", "primaryType"), "Session", "one of OutsideExecution"),
    (("message", "domain", "name"), "Account", "one of Account.execute_from_outside"),
    (("message", "domain", "version"), "3", "one of 1, 2"),
    (("message", "domain", "chainId"), 1, "text"),
    (("message", "domain", "chainId"), "é", "short string"),
    (("message", "message", "Calls"), {}, "list"),
    (("message", "message", "Calls"), [1], "object"),
    (("message", "message", "Execute Before"), 2, "No second lies between"),
    (("message", "message", "Execute Before"), 2**64, "number"),
]


@pytest.mark.parametrize(("path", "value", "says"), OUTSIDE_FAULTS)
async def test_outside_executions_that_are_not_of_the_format_are_refused(
    server: GuardianServer, path: tuple[str, ...], value: Any, says: str
) -> None:
    body = changed(body_of(ask_outside()), ("message", *path), value)
    status, answer = await post(server, body, "signSessionEFO")
    assert (status, answer["status"]) == (400, "malformed")
    assert says in answer["message"]


def changed(body: Body, path: tuple[str, ...], value: Any) -> Body:
    inner = body
    for name in path[:-1]:
        inner = inner[name]
    inner[path[-1]] = value
    return body


async def test_bodies_that_are_no_objects_are_refused(server: GuardianServer) -> None:
    assert (await post(server, [1]))[0] == 400
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{server.url}/cosigner/signSession", data=b"{") as response,
    ):
        assert response.status == 400


async def test_a_server_that_does_not_serve_has_no_url() -> None:
    server = GuardianServer(GUARDIAN)
    with pytest.raises(RuntimeError, match="Serve with"):
        _ = server.url
    async with server:
        assert server.url.startswith("http://127.0.0.1:")
    await server.__aexit__()
