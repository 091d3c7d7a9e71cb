"""What tests of co-signers share: an Argent session, requests for signatures over it, and services that misbehave."""

from __future__ import annotations

import asyncio
import dataclasses
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from aiohttp import web
from starknet_py.net.client_models import Call, ResourceBounds, ResourceBoundsMapping
from starknet_py.net.models.transaction import InvokeV3

from starknet_sessions import Policy, RequestSession, SessionKey
from starknet_sessions.cosigner import CoSignRequest
from starknet_sessions.dialects.argent import ARGENT_040, Argent
from starknet_sessions.dialects.binding import bind_foreign
from starknet_sessions.dialects.dialect import CoSignature
from starknet_sessions.dialects.foreign import SignedForeignSession
from starknet_sessions.felt import to_felt, to_selector
from starknet_sessions.outside import ANY_CALLER, OutsideExecution, OutsideVersion

VECTORS: dict[str, dict[str, Any]] = {
    vector["id"]: vector
    for vector in json.loads(
        (Path(__file__).parent / "vectors" / "x_sessions" / "cosigner.json").read_text()
    )["vectors"]
}
"""What @argent/x-sessions 9.0.4 posts for `SESSION`, `TRANSACTION` and `OUTSIDE`, by name."""

KEY = SessionKey.from_private(0x27)
GUARDIAN = SessionKey.from_private(0x2A)
OTHER = SessionKey.from_private(0x2B)

STRK = 0x4718F5A0FC34CC1AF16A1CDEE98FFB20C31F5CD61D6AB07201858F4287C938D
EXPIRES = 1710168083
METADATA = (
    f'{{"projectID":"test","txFees":[{{"tokenAddress":"{STRK:#x}","maxAmount":"1000000000000000000"}}]}}'
)


def session_of(dialect: Argent = ARGENT_040, **terms: Any) -> SignedForeignSession:
    """The session of the vectors. Its authorization is signed by nobody: no co-signer can tell."""
    policies = [Policy(STRK, "transfer"), Policy(STRK, "approve"), Policy(0x2, "set_number")]
    given = {"expires": EXPIRES, "policies": policies, "metadata": METADATA, "unlimited_fees": True, **terms}
    session = bind_foreign(
        RequestSession(key=KEY.public, **given), dialect, address=0x1234, chain_id="SN_SEPOLIA"
    )
    body = VECTORS["transaction"]["expected"]["body"]
    return session.authorized([to_felt(felt) for felt in body["session"]["sessionAuthorisation"]])


CALLS = (Call(STRK, to_selector("transfer"), [0xADBE1, 1, 0]), Call(0x2, to_selector("set_number"), [7]))
SESSION = session_of()
OUTSIDE = OutsideExecution(caller=ANY_CALLER, nonce=9, execute_after=1, execute_before=EXPIRES, calls=CALLS)


def transaction_of(calls: tuple[Call, ...] = CALLS, **changes: Any) -> InvokeV3:
    """The transaction of the vectors, of other calls."""
    calldata = [len(calls)]
    for call in calls:
        calldata += [call.to_addr, call.selector, len(call.calldata), *call.calldata]
    bounds = ResourceBoundsMapping(
        l1_gas=ResourceBounds(1, 1), l2_gas=ResourceBounds(2, 1), l1_data_gas=ResourceBounds(3, 1)
    )
    given: dict[str, Any] = {
        "version": 3,
        "signature": [],
        "nonce": 5,
        "resource_bounds": bounds,
        "tip": 0,
        "calldata": calldata,
        "sender_address": SESSION.address,
        **changes,
    }
    return InvokeV3(**given)


TRANSACTION = transaction_of()
QUERY = dataclasses.replace(TRANSACTION, version=2**128 + 3)


def ask(
    transaction: InvokeV3 = TRANSACTION,
    *,
    session: SignedForeignSession = SESSION,
    cache: bool = False,
    calls: tuple[Call, ...] = CALLS,
    key: SessionKey = KEY,
) -> CoSignRequest:
    """A request for a signature over a transaction, as `SessionAccount` makes it."""
    message = transaction.calculate_hash(session.chain_id)
    digest = session.dialect.draft(session, CALLS, message, now=0, cache=cache).digest
    return CoSignRequest(
        session=session,
        digest=digest,
        calls=calls,
        session_signature=CoSignature(key.public.value, *key.sign(digest)),
        cache=cache,
        transaction=transaction,
        outside_execution=None,
        is_estimate=transaction.version >= 2**128,
    )


def ask_outside(
    execution: OutsideExecution = OUTSIDE,
    *,
    session: SignedForeignSession = SESSION,
    version: OutsideVersion = 2,
    cache: bool = False,
) -> CoSignRequest:
    """A request for a signature over an outside execution."""
    message = execution.hash(version=version, chain_id=session.chain_id, address=session.address)
    digest = session.dialect.draft(session, CALLS, message, now=0, cache=cache).digest
    return CoSignRequest(
        session=session,
        digest=digest,
        calls=CALLS,
        session_signature=CoSignature(KEY.public.value, *KEY.sign(digest)),
        cache=cache,
        transaction=None,
        outside_execution=execution,
        is_estimate=False,
        outside_version=version,
    )


def answer_by(key: SessionKey, digest: int) -> web.Response:
    """What a service answers that signs with this key."""
    r, s = key.sign(digest)
    return web.json_response({"signature": {"publicKey": str(key.public), "r": str(r), "s": str(s)}})


@asynccontextmanager
async def serving(handler: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> AsyncIterator[str]:
    """Serve any path with this handler; the URL to ask at."""
    application = web.Application()
    application.router.add_route("*", "/{path:.*}", handler)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/v1"
    finally:
        await runner.cleanup()


@asynccontextmanager
async def serving_bytes(*answers: bytes) -> AsyncIterator[tuple[str, list[None]]]:
    """Answer connections with these bytes, in turn, and close them; the URL, and a list as long as how often it was asked."""
    asked: list[None] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answers[min(len(asked), len(answers) - 1)])
        asked.append(None)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1", asked
