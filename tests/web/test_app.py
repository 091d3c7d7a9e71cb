"""The server behind the approval page: who may answer which request, when, and how often."""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from importlib.resources import files
from typing import Any

import httpx
import pytest
from starknet_py.net.client_errors import ClientError
from starknet_py.net.client_models import Call, Hash, Tag
from starknet_py.utils.typed_data import TypedData
from starlette.applications import Starlette
from starlette.routing import Mount
from support import ADDRESS, OWNER

from starknet_sessions import (
    ANY,
    STRK,
    Denied,
    InvalidInput,
    NotEnforceable,
    Policy,
    RawHashOnly,
    RequestSession,
    SessionKey,
    SignedSession,
    arg,
    fee_limit,
)
from starknet_sessions.contracts.classes import session_account_class_hash
from starknet_sessions.crypto import sign
from starknet_sessions.dialects.argent import ARGENT_040
from starknet_sessions.dialects.binding import bind_foreign
from starknet_sessions.dialects.cartridge import CARTRIDGE
from starknet_sessions.felt import short_string
from starknet_sessions.testing import FrozenClock, RecordingClient
from starknet_sessions.web import (
    AccountNotDeployed,
    Approval,
    ApprovalApp,
    ApprovalEnded,
    ApprovalExpired,
    ApprovalRejected,
    ApprovalSigned,
    MemoryApprovals,
    TooManyApprovals,
    TooManyAttempts,
    UnknownApproval,
    WebError,
    errors,
)
from starknet_sessions.web.view import view, visible

KEY = SessionKey.from_private(12345)
NOW = 1_800_000_000
SEPOLIA = 0x534E5F5345504F4C4941
ORIGIN = "https://app.example"
URL = f"{ORIGIN}/approve"
TOKEN = 0x04718F5A0FC34CC1AF16A1CDEE98FFB20C31F5CD61D6AB07201858F4287C938D
NOT_THERE = ClientError("Contract not found", code="20")


class Node(RecordingClient):
    """A node that has an account of ours; its answer about a signature can be made to wait for others."""

    def __init__(self) -> None:
        super().__init__()
        self.is_valid = True
        self.together: asyncio.Barrier | None = None
        self.reached, self.go = asyncio.Event(), asyncio.Event()
        self.go.set()
        self.reply_view("get_epoch", [0])
        self.reply_view("get_tag_state", [0, 0, 0, 0])
        self.reply_view("is_valid_signature", lambda _: [short_string("VALID") if self.is_valid else 0])
        self.reply("get_class_hash_at", session_account_class_hash())

    async def call_contract(
        self, call: Call, block_hash: Hash | Tag | None = None, block_number: int | Tag | None = None
    ) -> list[int]:
        if self.together is not None:
            await self.together.wait()
        self.reached.set()
        await self.go.wait()
        return await super().call_contract(call, block_hash, block_number)


def request(**changes: Any) -> RequestSession:
    terms = {"expires": NOW + 3600, "policies": [Policy(0xDE1, "swap")], "unlimited_fees": True, **changes}
    return RequestSession(key=KEY.public, **terms)


class Server:
    """An app under `/approve` of a backend, and browsers that talk to it."""

    def __init__(self, **options: Any) -> None:
        self.node = Node()
        self.clock = FrozenClock(NOW)
        self.taken: list[Any] = []

        async def take(signed: Any) -> None:
            self.taken.append(signed)

        given = {"client": self.node, "url": URL, "clock": self.clock, "on_signed": take, **options}
        self.app = ApprovalApp(**given)
        backend = Starlette(routes=[Mount("/approve", app=self.app)])
        self.http = httpx.AsyncClient(transport=httpx.ASGITransport(backend), base_url=ORIGIN)

    async def open(self, asked: RequestSession | None = None, **options: Any) -> Browser:
        approval = await self.app.request(asked or request(), **options)
        browser = Browser(self, approval)
        found = await self.http.get(
            f"/approve/{approval.id}/request", headers={"sec-fetch-site": "same-origin"}
        )
        assert found.status_code == 200, found.text
        browser.data = found.json()
        return browser


class Browser:
    """The page of one request, as a browser has it."""

    def __init__(self, server: Server, approval: Approval) -> None:
        self.server = server
        self.approval = approval
        self.data: dict[str, Any] = {}

    async def get(self, path: str = "") -> httpx.Response:
        return await self.server.http.get(f"/approve/{self.approval.id}{path}")

    async def post(
        self,
        path: str,
        body: Any,
        *,
        content: Any = None,
        without: tuple[str, ...] = (),
        **headers: str,
    ) -> httpx.Response:
        sent = {
            "origin": ORIGIN,
            "sec-fetch-site": "same-origin",
            "x-csrf-token": self.data["csrf_token"],
            "content-type": "application/json",
            **{name.replace("_", "-"): value for name, value in headers.items()},
        }
        return await self.server.http.post(
            f"/approve/{self.approval.id}/{path}",
            content=json.dumps(body) if content is None else content,
            headers={name: value for name, value in sent.items() if name not in without},
        )

    async def connect(self, address: int = ADDRESS, chain: int = SEPOLIA, **options: Any) -> httpx.Response:
        return await self.post("session", {"address": hex(address), "chain_id": hex(chain)}, **options)

    async def connected(self) -> dict[str, Any]:
        answer = await self.connect()
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    async def sign(self, draft: str, key: int = OWNER, **options: Any) -> httpx.Response:
        signature = [hex(felt) for felt in sign(int(draft, 16), key)]
        return await self.post("signature", {"draft": draft, "signature": signature}, **options)

    async def reject(self, **options: Any) -> httpx.Response:
        return await self.post("rejection", {}, **options)


def code_of(response: httpx.Response) -> tuple[int, str]:
    return response.status_code, response.json()["error"]["code"]


#
# What it is for
#


async def test_a_request_is_prepared_signed_and_given_to_the_backend() -> None:
    server = Server()
    browser = await server.open()
    assert (await browser.get()).status_code == 200
    assert browser.data["view"]["account"] is None
    connected = await browser.connected()
    document = TypedData.from_dict(connected["typed_data"])
    assert hex(document.message_hash(ADDRESS)) == connected["draft"]
    assert connected["view"]["account"] == {"address": hex(ADDRESS), "name": None}
    waiting = [asyncio.create_task(browser.approval.wait()) for _ in range(2)]
    answer = await browser.sign(connected["draft"])
    assert (answer.status_code, answer.json()) == (200, {"status": "signed"})
    signed = await browser.approval.wait()
    assert isinstance(signed, SignedSession)
    assert signed.key == KEY.public
    assert signed.authorization == sign(signed.message_hash, OWNER)
    assert await asyncio.gather(*waiting) == [signed, signed]
    assert server.taken == [signed]
    assert await browser.approval.status() == "signed"


async def test_without_a_callback_the_backend_asks() -> None:
    server = Server(on_signed=None)
    browser = await server.open()
    assert await browser.approval.status() == "open"
    await browser.sign((await browser.connected())["draft"])
    found = await server.app.find(browser.approval.id)
    assert (found.url, found.expires_at) == (browser.approval.url, NOW + 600)
    assert await found.status() == "signed"
    assert (await found.wait()).address == ADDRESS
    with pytest.raises(UnknownApproval):
        await server.app.find("another")


async def test_an_account_that_is_named_is_asked_about_at_once() -> None:
    server = Server()
    browser = await server.open(address=hex(ADDRESS), names={ADDRESS: "Alice"})
    assert browser.data["account"] == {"address": hex(ADDRESS), "name": "Alice"}
    assert browser.data["view"]["account"]["name"] == "Alice"
    server.node.reply("get_class_hash_at", NOT_THERE)
    with pytest.raises(AccountNotDeployed) as caught:
        await server.app.request(request(), address=ADDRESS)
    assert caught.value.address == ADDRESS
    limited = request(limits=[fee_limit(STRK)], unlimited_fees=False)
    server.node.reply("get_class_hash_at", 1)
    with pytest.raises(NotEnforceable):
        await server.app.request(limited, address=ADDRESS, dialect=ARGENT_040)
    with pytest.raises(RawHashOnly) as no_wallet:
        await server.app.request(request(), address=ADDRESS, dialect=CARTRIDGE)
    assert no_wallet.value.message_hash
    for named in (CARTRIDGE, "cartridge"):
        with pytest.raises(RawHashOnly, match="no wallet does"):
            await server.app.request(request(), dialect=named)
    with pytest.raises(InvalidInput, match="dialect is 'argent'"):
        await server.app.request(request(), dialect="argent")


async def test_what_another_browser_connected_with_is_not_shown() -> None:
    browser = await Server().open()
    await browser.connected()
    assert (await browser.get("/request")).json()["view"]["account"] is None


async def test_the_application_fails_to_take_the_session(caplog: pytest.LogCaptureFixture) -> None:
    async def fail(_: object) -> None:
        raise RuntimeError("the database is gone")

    browser = await Server(on_signed=fail).open()
    answer = await browser.sign((await browser.connected())["draft"])
    assert code_of(answer) == (500, "web/application-failed")
    assert "database" not in answer.text
    assert "the database is gone" in caplog.text
    assert (await browser.approval.wait()).address == ADDRESS


#
# Once, and in time
#


async def test_of_answers_at_once_one_counts() -> None:
    server = Server()
    browser = await server.open()
    draft = (await browser.connected())["draft"]
    # None goes on before all have come so far.
    server.node.together = asyncio.Barrier(5)
    answers = await asyncio.gather(*(browser.sign(draft) for _ in range(5)))
    assert sorted(answer.status_code for answer in answers) == [200, 410, 410, 410, 410]
    assert len(server.taken) == 1


async def test_a_rejection_while_a_signature_is_verified_wins() -> None:
    server = Server()
    browser = await server.open()
    draft = (await browser.connected())["draft"]
    server.node.reached.clear()
    server.node.go.clear()
    signing = asyncio.create_task(browser.sign(draft))
    await server.node.reached.wait()
    rejected = await browser.reject()
    server.node.go.set()
    assert rejected.status_code == 200
    assert code_of(await signing) == (410, "web/rejected")
    assert server.taken == []


async def ended(how: str) -> Browser:
    server = Server()
    browser = await server.open()
    draft = (await browser.connected())["draft"]
    browser.data["draft"] = draft
    if how == "signed":
        await browser.sign(draft)
    elif how == "rejected":
        await browser.reject()
    elif how == "expired":
        server.clock.advance(601)
    return browser


@pytest.mark.parametrize("how", ["signed", "rejected", "expired"])
async def test_a_link_is_dead_after_its_end(how: str) -> None:
    browser = await ended(how)
    page = await browser.get()
    assert page.status_code == 410
    assert "Nothing to approve" in page.text
    for answer in (
        await browser.get("/request"),
        await browser.connect(),
        await browser.sign(browser.data["draft"]),
        await browser.reject(),
    ):
        assert code_of(answer) == (410, f"web/{how}")
    assert await browser.approval.status() == how
    assert len(browser.server.taken) == (how == "signed")


async def test_it_can_be_answered_up_to_its_last_second() -> None:
    server = Server(lifetime=60)
    browser = await server.open()
    server.clock.advance(60)
    assert (await browser.get()).status_code == 200
    server.clock.advance(1)
    assert (await browser.get()).status_code == 410
    short = await server.open(lifetime=5)
    assert short.approval.expires_at == server.clock.now() + 5


async def test_it_expires_while_a_signature_is_verified() -> None:
    server = Server()
    browser = await server.open()
    draft = (await browser.connected())["draft"]

    def late(_: object) -> list[int]:
        server.clock.advance(601)
        return [short_string("VALID")]

    server.node.reply_view("is_valid_signature", late)
    assert code_of(await browser.sign(draft)) == (410, "web/expired")
    assert server.taken == []


async def test_waiting_ends_with_an_error() -> None:
    rejected = await ended("rejected")
    with pytest.raises(ApprovalRejected):
        await rejected.approval.wait()
    expired = await ended("expired")
    with pytest.raises(ApprovalExpired):
        await expired.approval.wait()
    with pytest.raises(TimeoutError):
        await expired.approval.wait()


async def test_waiting_ends_when_the_time_is_over() -> None:
    class Jumping(FrozenClock):
        """Told the time after somebody began to wait, it is late."""

        asked = 0

        def now(self) -> int:
            self.asked += 1
            return super().now() + (10_000 if self.asked > 3 else 0)

    server = Server()
    approval = await ApprovalApp(client=server.node, url=URL, clock=Jumping(NOW)).request(request())
    assert await approval.status() == "open"
    with pytest.raises(ApprovalExpired):
        await approval.wait()


async def test_too_many_attempts_withdraw_it() -> None:
    server = Server()
    browser = await server.open()
    answers = [await browser.connect() for _ in range(51)]
    assert [answer.status_code for answer in answers] == [200] * 50 + [410]
    assert code_of(answers[-1]) == (410, "web/too-many-attempts")
    with pytest.raises(TooManyAttempts):
        await browser.approval.wait()


async def test_ids_and_tokens_are_unguessable_and_in_no_repr() -> None:
    server = Server()
    browsers = [await server.open() for _ in range(20)]
    assert len({browser.approval.id for browser in browsers}) == 20
    assert len({browser.data["csrf_token"] for browser in browsers}) == 20
    approval = browsers[0].approval
    assert len(approval.id) == 43
    record = await server.app._store.get(approval.id)
    shown = f"{approval!r} {record!r} {server.app!r} {server.app._store!r}"
    assert approval.id not in shown
    assert browsers[0].data["csrf_token"] not in shown


#
# From whom
#

SENDERS = [
    pytest.param({"without": ("origin",)}, id="no origin"),
    pytest.param({"origin": "https://evil.example"}, id="another origin"),
    pytest.param({"origin": "http://app.example"}, id="without TLS"),
    pytest.param({"origin": "https://app.example:8443"}, id="another port"),
    pytest.param({"origin": "https://app.example.evil.example"}, id="a longer name"),
    pytest.param({"origin": "null"}, id="null"),
    pytest.param({"sec_fetch_site": "cross-site"}, id="cross-site"),
    pytest.param({"sec_fetch_site": "same-site"}, id="same-site"),
    pytest.param({"sec_fetch_site": "none"}, id="typed"),
    pytest.param({"without": ("x-csrf-token",)}, id="no token"),
    pytest.param({"x_csrf_token": "guessed"}, id="another token"),
    pytest.param({"x_csrf_token": ""}, id="empty token"),
]


@pytest.mark.parametrize("headers", SENDERS)
async def test_only_the_page_itself_may_answer(headers: dict[str, Any]) -> None:
    server = Server()
    browser = await server.open()
    draft = (await browser.connected())["draft"]
    for answer in (
        await browser.connect(**headers),
        await browser.sign(draft, **headers),
        await browser.reject(**headers),
    ):
        assert code_of(answer) == (403, "web/forbidden")
    assert await browser.approval.status() == "open"
    assert (await browser.sign(draft)).status_code == 200


async def test_a_token_is_of_one_request() -> None:
    server = Server()
    one, other = await server.open(), await server.open()
    assert code_of(await one.reject(x_csrf_token=other.data["csrf_token"])) == (403, "web/forbidden")
    headers = [("origin", ORIGIN), ("origin", "https://evil.example")]
    headers += [("x-csrf-token", one.data["csrf_token"]), ("content-type", "application/json")]
    sent = await server.http.post(f"/approve/{one.approval.id}/rejection", content="{}", headers=headers)
    assert code_of(sent) == (403, "web/forbidden")
    odd = [("origin", ORIGIN), ("x-csrf-token", b"\xff\xfe"), ("content-type", "application/json")]
    sent = await server.http.post(f"/approve/{one.approval.id}/rejection", content="{}", headers=odd)  # type: ignore[arg-type]
    assert code_of(sent) == (403, "web/forbidden")


async def test_browsers_without_fetch_metadata_are_let_in() -> None:
    browser = await Server().open()
    assert (await browser.reject(without=("sec-fetch-site",))).status_code == 200


@pytest.mark.parametrize("site", ["cross-site", "same-site", "none"])
async def test_the_requests_data_are_for_its_page_only(site: str) -> None:
    browser = await Server().open()
    path = f"/approve/{browser.approval.id}/request"
    answer = await browser.server.http.get(path, headers={"sec-fetch-site": site})
    assert code_of(answer) == (403, "web/forbidden")


async def test_nobody_has_made_such_a_request() -> None:
    server = Server()
    browser = await server.open()
    browser.approval.id = "A" * 43
    assert (await browser.get()).status_code == 404
    for answer in (await browser.get("/request"), await browser.connect(), await browser.reject()):
        assert code_of(answer) == (404, "web/unknown-approval")


@pytest.mark.parametrize("path", ["session", "signature", "rejection"])
async def test_answers_are_posts(path: str) -> None:
    browser = await Server().open()
    assert (await browser.get(f"/{path}")).status_code == 405
    assert await browser.approval.status() == "open"


#
# What
#

BODIES = [
    pytest.param("", id="nothing"),
    pytest.param("no JSON", id="text"),
    pytest.param("[" * 5000, id="deep"),
    pytest.param('{"address": "0x1", "address": "0x2", "chain_id": "0x1"}', id="twice"),
    pytest.param('["0x1", "0x2"]', id="a list"),
    pytest.param('{"address": "0x1"}', id="a member too few"),
    pytest.param('{"address": "0x1", "chain_id": "0x1", "key": "0x1"}', id="a member too many"),
    pytest.param('{"address": "0x0", "chain_id": "0x1"}', id="no account"),
    pytest.param('{"address": "me", "chain_id": "0x1"}', id="no number"),
    pytest.param('{"address": null, "chain_id": "0x1"}', id="null"),
    pytest.param('{"address": true, "chain_id": "0x1"}', id="a boolean"),
    pytest.param('{"address": "0x1", "chain_id": "0x0"}', id="no chain"),
    pytest.param('{"address": "0x1", "chain_id": {}}', id="an object"),
    pytest.param(b"\xff\xfe", id="no UTF-8"),
]


@pytest.mark.parametrize("content", BODIES)
async def test_another_body_is_refused(content: str | bytes) -> None:
    browser = await Server().open()
    answer = await browser.post("session", None, content=content)
    assert code_of(answer) == (400, "web/bad-body")


@pytest.mark.parametrize(
    "signature", ["0x1", None, {"r": "0x1"}, ["0x1", "text"], [hex(2**252)], [[1]], [-1], [1.5]]
)
async def test_what_is_no_signature_is_refused(signature: Any) -> None:
    server = Server()
    browser = await server.open()
    draft = (await browser.connected())["draft"]
    answer = await browser.post("signature", {"draft": draft, "signature": signature})
    assert code_of(answer) == (400, "web/bad-body")
    assert await browser.approval.status() == "open"


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""]
)
async def test_only_json_is_taken(kind: str) -> None:
    """What a form of another site can send is not JSON."""
    browser = await Server().open()
    assert code_of(await browser.reject(content_type=kind)) == (415, "web/bad-body")
    assert code_of(await browser.reject(without=("content-type",))) == (415, "web/bad-body")
    assert (await browser.reject(content_type="Application/JSON; charset=utf-8")).status_code == 200


async def test_a_long_body_is_not_read_to_its_end() -> None:
    browser = await Server().open()
    sent = 0
    answer = await browser.post("rejection", None, content=" " * 40_000 + "{}")
    assert code_of(answer) == (413, "web/bad-body")
    app = browser.server.app
    messages: list[Any] = []

    async def receive() -> Any:
        nonlocal sent
        sent += 1
        return {"type": "http.request", "body": b" " * 4096, "more_body": True}

    async def send(message: Any) -> None:
        messages.append(message)

    headers = {
        "origin": ORIGIN,
        "x-csrf-token": browser.data["csrf_token"],
        "content-type": "application/json",
    }
    scope = {
        "type": "http",
        "method": "POST",
        "path": f"/{browser.approval.id}/rejection",
        "root_path": "",
        "query_string": b"",
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
    }
    await app(scope, receive, send)
    assert messages[0]["status"] == 413
    assert sent == 9


async def test_another_account_or_chain_is_refused() -> None:
    server = Server()
    browser = await server.open(address=ADDRESS)
    assert code_of(await browser.connect(address=0x999)) == (409, "web/other-account")
    wrong = await browser.connect(chain=short_string("SN_MAIN"))
    assert code_of(wrong) == (409, "chain/wrong")
    assert "Starknet Mainnet (SN_MAIN)" in wrong.json()["error"]["message"]
    unknown = await browser.connect(chain=int.from_bytes(b"\x01\x02"))
    assert "0x102" in unknown.json()["error"]["message"]


async def test_accounts_that_cannot_sign_it_are_named() -> None:
    server = Server()
    browser = await server.open()
    server.node.reply("get_class_hash_at", NOT_THERE)
    assert code_of(await browser.connect()) == (409, "web/account-not-deployed")
    server.node.reply("get_class_hash_at", 0x1234)
    for view_name in ("supports_interface", "getName", "getVersion"):
        server.node.reply_view(view_name, ClientError("Entry point not found", code="21"))
    assert code_of(await browser.connect()) == (422, "dialect/unknown-account")
    hashes_only = await server.open()
    # Controller 1.0.9.
    server.node.reply("get_class_hash_at", 0x743C83C41CE99AD470AA308823F417B2141E02E04571F5C0004E743556E7FAF)
    assert code_of(await hashes_only.connect()) == (422, "dialect/raw-hash-only")


async def test_what_the_node_says_stays_here(caplog: pytest.LogCaptureFixture) -> None:
    server = Server()
    browser = await server.open()
    for method in ("get_class_hash_at", "call_contract"):
        server.node.reply(method, OSError("http://node.internal:9545/secret-key is gone"))
        server.node._views.clear()
        answer = await browser.connect()
        assert code_of(answer) == (502, "node/error")
        assert "internal" not in answer.text
        assert "secret" not in answer.text
        server.node.reply("get_class_hash_at", session_account_class_hash())
    assert "The node failed" in caplog.text
    fresh = Server()
    fresh.node.reply("get_chain_id", OSError("gone"))
    approval = await fresh.app.request(request())
    assert code_of(await fresh.http.get(f"/approve/{approval.id}/request")) == (502, "node/error")


async def test_only_what_was_shown_last_can_be_signed() -> None:
    server = Server()
    browser = await server.open()
    assert code_of(await browser.sign("0x1")) == (409, "web/other-draft")
    first = (await browser.connected())["draft"]
    server.clock.advance(1)
    second = (await browser.connected())["draft"]
    assert first != second
    assert code_of(await browser.sign(first)) == (409, "web/other-draft")
    assert (await browser.sign(second)).status_code == 200


async def test_a_wrong_signature_leaves_it_open() -> None:
    server = Server()
    browser = await server.open()
    draft = (await browser.connected())["draft"]
    server.node.is_valid = False
    assert code_of(await browser.sign(draft, key=1)) == (422, "session/bad-authorization")
    server.node.is_valid = True
    assert (await browser.sign(draft)).status_code == 200


#
# What browsers are told
#


async def test_every_answer_has_the_headers() -> None:
    server = Server()
    browser = await server.open()
    answers = [
        await browser.get(),
        await browser.get("/request"),
        await browser.get("/session"),
        await browser.get("/nothing"),
        await browser.connect(),
        await browser.connect(origin="null"),
        await browser.post("rejection", None, content="no JSON"),
        *[
            await server.http.get(f"/approve/static/{name}")
            for name in ("approve.js", "approve.css", "app.py", "..%2fapp.py", "")
        ],
    ]
    assert [answer.status_code for answer in answers] == [
        200,
        200,
        405,
        404,
        200,
        403,
        400,
        200,
        200,
        404,
        404,
        404,
    ]
    for answer in answers:
        policy = answer.headers["content-security-policy"]
        assert "unsafe" not in policy
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert answer.headers["x-frame-options"] == "DENY"
        assert "access-control-allow-origin" not in answer.headers
    kinds = [answers[i].headers["content-type"] for i in (0, 7, 8)]
    assert kinds == ["text/html; charset=utf-8", "text/javascript; charset=utf-8", "text/css; charset=utf-8"]


async def test_no_other_site_gets_leave_to_ask() -> None:
    browser = await Server().open()
    asked = await browser.server.http.options(
        f"/approve/{browser.approval.id}/rejection",
        headers={"origin": "https://evil.example", "access-control-request-method": "POST"},
    )
    assert asked.status_code == 405
    assert not any(name.startswith("access-control") for name in asked.headers)


@pytest.mark.parametrize("name", ["approve.html", "ended.html"])
def test_pages_have_no_code_style_or_address_of_elsewhere(name: str) -> None:
    text = (files("starknet_sessions.web") / "static" / name).read_text()

    class Reader(HTMLParser):
        script = False

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            given = dict(attrs)
            assert not any(attribute.startswith("on") or attribute == "style" for attribute in given)
            assert tag != "style"
            if tag == "script":
                assert given["src"] == "static/approve.js"
            for attribute in ("src", "href"):
                assert re.match(r"static/|#", given.get(attribute) or "#")

    Reader().feed(text)
    assert "://" not in text


def test_the_script_makes_no_markup_of_texts() -> None:
    text = (files("starknet_sessions.web") / "static" / "approve.js").read_text()
    for way in (
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "Function(",
        "://",
    ):
        assert way not in text


#
# What is shown
#


def test_the_view_of_a_request() -> None:
    asked = request(
        policies=[
            Policy(TOKEN, "transfer", rules=[arg("recipient") == 0x7A017, arg("amount") <= 5 * STRK]),
            Policy(0xDE1, ANY, until=NOW + 60),
            Policy(ANY, 0x1234),
        ],
        denied=[Denied(0xDE1, "withdraw")],
        metadata="<b>",
        valid_after=NOW,
    )
    shown = view(asked, {0xDE1: "the\u202e dex", TOKEN: "other"})
    assert shown["calls"] == [
        {
            "contract": {"address": hex(TOKEN), "name": "STRK"},
            "entry_point": "transfer",
            "conditions": ["recipient is 499735", "amount is at most 5000000000000000000 (5 STRK)"],
            "until": 0,
        },
        {
            "contract": {"address": "0xde1", "name": "the⟨U+202E⟩ dex"},
            "entry_point": None,
            "conditions": [],
            "until": NOW + 60,
        },
        {"contract": None, "entry_point": "0x1234", "conditions": [], "until": 0},
    ]
    assert shown["denied"][0]["entry_point"] == "withdraw"
    assert (shown["begins"], shown["expires"], shown["metadata"]) == (NOW, NOW + 3600, "<b>")
    assert shown["is_named"]
    assert not view(asked, {0x999: "nobody"})["is_named"]
    assert any("fees have no limit" in text for text in shown["unlimited"])
    for text in (*shown["limits"], *shown["unlimited"], *shown["remarks"]):
        assert text in shown["text"]
    assert json.loads(json.dumps(shown)) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain text, Grüße, 日本語, हिन्दी", "plain text, Grüße, 日本語, हिन्दी"),
        ("a\u202eb", "a⟨U+202E⟩b"),
        ("\u2066\u2069\u200b\u200d\ufeff\x00\x1b\n\t\xa0", None),
        ("\u3164\u115f\u2800\ufe0f\U000e0101\U000e0041", None),
        ("e\u0301\u0302\u0303\u0304", "e\u0301\u0302⟨U+0303⟩⟨U+0304⟩"),
    ],
)
def test_nothing_unseen_is_in_a_shown_text(text: str, shown: str | None) -> None:
    assert visible(text) == (shown or "".join(f"⟨U+{ord(it):04X}⟩" for it in text))


#
# Making one
#


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://app.example/approve/", "https://app.example/approve"),
        ("https://APP.example:443", "https://app.example"),
        ("https://app.example:8443/a/b", "https://app.example:8443/a/b"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("http://127.0.0.1:80/x", "http://127.0.0.1/x"),
        ("http://[::1]:8000/x", "http://[::1]:8000/x"),
        ("http://app.localhost/x", "http://app.localhost/x"),
    ],
)
def test_where_it_is(url: str, shown: str) -> None:
    assert ApprovalApp(client=RecordingClient(), url=url).url == shown


@pytest.mark.parametrize(
    "url",
    [
        "http://app.example/approve",
        "http://127.0.0.1.evil.example",
        "app.example",
        "ftp://app.example",
        "https://",
        "https://user:password@app.example",
        "https://app.example?x=1",
        "https://app.example/#x",
        "https://app.example:port",
        "https://app.example:99999",
        "https://app.exämple",
        "https://app.example/a b",
        "https://[::1",
        None,
    ],
)
def test_where_it_cannot_be(url: Any) -> None:
    with pytest.raises(InvalidInput) as caught:
        ApprovalApp(client=RecordingClient(), url=url)
    assert caught.value.what == "url"
    assert "password" not in str(caught.value)


@pytest.mark.parametrize("lifetime", [0, -1, 8 * 86_400, 1.5, True])
async def test_a_lifetime_is_some_seconds(lifetime: Any) -> None:
    with pytest.raises(InvalidInput):
        ApprovalApp(client=RecordingClient(), url=URL, lifetime=lifetime)
    with pytest.raises(InvalidInput):
        await Server().app.request(request(), lifetime=lifetime)


async def test_values_that_are_none_are_refused() -> None:
    app = Server().app
    asked: Any = KEY
    with pytest.raises(InvalidInput):
        await app.request(asked)
    with pytest.raises(InvalidInput):
        await app.request(request(), address=0)
    not_a_function: Any = True
    with pytest.raises(InvalidInput):
        Server(allow=not_a_function)
    names: Any = {0x1: 5}
    with pytest.raises(InvalidInput):
        await app.request(request(), names=names)
    with pytest.raises(InvalidInput):
        MemoryApprovals(capacity=0)


async def test_the_store_keeps_so_many_and_forgets_the_old() -> None:
    server = Server(store=MemoryApprovals(capacity=2))
    first = await server.app.request(request())
    second = await server.open()
    with pytest.raises(TooManyApprovals):
        await server.app.request(request())
    # One that ended makes room.
    await second.reject()
    third = await server.app.request(request())
    with pytest.raises(UnknownApproval):
        await second.approval.wait()
    # An hour after their end they are forgotten anyway; who still waits is told.
    waiting = asyncio.create_task(first.wait())
    await asyncio.sleep(0)
    server.clock.advance(600 + 3601)
    await server.app.request(request(expires=NOW + 86_400))
    with pytest.raises(UnknownApproval):
        await waiting
    with pytest.raises(UnknownApproval):
        await third.status()
    await server.app._store.settled("nobody's")


async def test_a_store_swaps_only_what_is_there() -> None:
    server = Server()
    approval = await server.app.request(request())
    record = await server.app._store.get(approval.id)
    assert record is not None
    newer = type(record)(
        **{name: getattr(record, name) for name in record.__dataclass_fields__} | {"revision": 1}
    )
    assert await server.app._store.swap(record, newer)
    assert not await server.app._store.swap(record, newer)
    other = type(record)(
        **{name: getattr(record, name) for name in record.__dataclass_fields__} | {"id": "other"}
    )
    assert not await server.app._store.swap(other, other)


async def test_who_loses_a_race_looks_again() -> None:
    """Another worker changes the record between reading and writing."""

    class Raced(MemoryApprovals):
        lost = 0

        async def swap(self, old: Any, new: Any) -> bool:
            if self.lost < 3:
                self.lost += 1
                return False
            return await super().swap(old, new)

    store = Raced()
    server = Server(store=store)
    browser = await server.open()
    await browser.sign((await browser.connected())["draft"])
    assert store.lost == 3
    assert len(server.taken) == 1


def test_every_error_has_a_code_and_is_in_the_tree() -> None:
    def below(error: type[WebError]) -> list[type[WebError]]:
        return [error, *(found for child in error.__subclasses__() for found in below(child))]

    found = below(WebError)
    assert len({error.code for error in found}) == len(found)
    for error in found:
        assert error.code.startswith("web/")
        assert error.__name__ in str(errors.__doc__)
        assert error.__doc__
    assert issubclass(ApprovalSigned, ApprovalEnded)


def test_a_promise_of_the_application_is_told_apart() -> None:
    asked = request()
    bound = bind_foreign(asked, ARGENT_040, address=ADDRESS, chain_id=SEPOLIA, enforce="client")
    shown = view(bound, {})
    assert "enforces only which entry points" in shown["notice"]
    assert shown["notice"] not in shown["remarks"]
    assert shown["kind"] == "argent-0.4.0"
    assert "notice" not in view(bind_foreign(asked, ARGENT_040, address=ADDRESS, chain_id=SEPOLIA), {})


def test_without_starlette_the_extra_is_named() -> None:
    script = """
import sys
sys.modules["starlette"] = None
try:
    import starknet_sessions.web
except ImportError as error:
    print(error.extra, error)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("web extra/missing: ")
    assert "starknet-sessions[web]" in done.stdout
