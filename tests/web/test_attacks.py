"""The approval page attacked: by who has a link and should not, by who has another link, by bodies that nobody would send."""

from __future__ import annotations

import itertools
import json
from typing import Any

import httpx
import pytest
from starknet_py.net.client_models import Call
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.routing import Mount
from support import ADDRESS, OWNER

from starknet_sessions import Policy, RequestSession, SessionKey
from starknet_sessions.contracts.classes import session_account_class_hash
from starknet_sessions.crypto import sign, verify
from starknet_sessions.felt import short_string
from starknet_sessions.keys import PublicKey
from starknet_sessions.testing import FrozenClock, RecordingClient
from starknet_sessions.web import ApprovalApp

KEYS = [SessionKey.from_private(key) for key in (12345, 54321)]
NOW = 1_800_000_000
SEPOLIA = 0x534E5F5345504F4C4941
ORIGIN = "https://app.example"
STRANGER, STRANGERS_KEY = 0x5174, 0xBAD


class Node(RecordingClient):
    """A node with two accounts, which verify signatures as accounts do."""

    def __init__(self) -> None:
        super().__init__()
        self.reply_view("get_epoch", [0])
        self.reply_view("get_tag_state", [0, 0, 0, 0])
        self.reply_view("is_valid_signature", self._judge)
        self.reply("get_class_hash_at", session_account_class_hash())

    def _judge(self, asked: Any) -> list[int]:
        call: Call = asked.arguments["call"]
        key = {ADDRESS: OWNER, STRANGER: STRANGERS_KEY}[call.to_addr]
        message, *signature = call.calldata
        public = SessionKey.from_private(key).public.value
        if len(signature) != 3:
            return [0]
        _, r, s = signature
        return [short_string("VALID") if verify(message, r, s, public) else 0]


class Server:
    """The app, and what its backend was given."""

    def __init__(self, **options: Any) -> None:
        self.taken: list[Any] = []

        async def take(signed: Any) -> None:
            self.taken.append(signed)

        self.app = ApprovalApp(
            client=Node(), url=f"{ORIGIN}/approve", clock=FrozenClock(NOW), on_signed=take, **options
        )
        backend = Starlette(routes=[Mount("/approve", app=self.app)])
        self.http = httpx.AsyncClient(transport=httpx.ASGITransport(backend), base_url=ORIGIN)

    async def link(self, key: PublicKey = KEYS[0].public, **options: Any) -> Link:
        asked = RequestSession(
            key=key, expires=NOW + 3600, policies=[Policy(0xDE1, "swap")], unlimited_fees=True
        )
        approval = await self.app.request(asked, **options)
        data = (await self.http.get(f"/approve/{approval.id}/request")).json()
        return Link(self, approval, data["csrf_token"])


class Link:
    """One link, as opened by whoever has it."""

    def __init__(self, server: Server, approval: Any, csrf_token: str) -> None:
        self.server, self.approval, self.csrf_token = server, approval, csrf_token

    async def post(self, path: str, body: Any) -> httpx.Response:
        headers = {
            "origin": ORIGIN,
            "x-csrf-token": self.csrf_token,
            "content-type": "application/json",
        }
        address = f"/approve/{self.approval.id}/{path}"
        return await self.server.http.post(address, content=json.dumps(body), headers=headers)

    async def draft(self, address: int = ADDRESS) -> str:
        answer = await self.post("session", {"address": hex(address), "chain_id": hex(SEPOLIA)})
        assert answer.status_code == 200, answer.text
        draft: str = answer.json()["draft"]
        return draft

    async def answer(self, draft: str, *, by: int = OWNER, of: str | None = None) -> httpx.Response:
        signature = [hex(felt) for felt in sign(int(of or draft, 16), by)]
        return await self.post("signature", {"draft": draft, "signature": signature})


async def test_who_has_the_link_does_not_answer_for_the_account_that_it_names() -> None:
    server = Server()
    link = await server.link(address=ADDRESS)
    taken = await link.post("session", {"address": hex(STRANGER), "chain_id": hex(SEPOLIA)})
    assert taken.json()["error"]["code"] == "web/other-account"
    # What was prepared with the request is the account's: another's signature of it counts nothing.
    assert (await link.answer(await link.draft(), by=STRANGERS_KEY)).status_code == 422
    assert not server.taken
    assert (await link.answer(await link.draft())).status_code == 200
    assert [signed.address for signed in server.taken] == [ADDRESS]


async def test_a_stranger_who_connects_meanwhile_makes_nobody_sign_for_another() -> None:
    server = Server()
    link = await server.link()
    of_owner = await link.draft(ADDRESS)
    of_stranger = await link.draft(STRANGER)
    late = await link.answer(of_owner)
    assert late.json()["error"]["code"] == "web/other-draft"
    # Nor does the one's signature count for the other's account.
    for of, by in ((of_owner, OWNER), (of_stranger, OWNER), (of_owner, STRANGERS_KEY)):
        assert (await link.answer(of_stranger, by=by, of=of)).status_code == 422
    assert not server.taken


async def test_what_was_signed_for_one_request_is_of_no_other() -> None:
    server = Server()
    one, other = await server.link(), await server.link(KEYS[1].public)
    of_one, of_other = await one.draft(), await other.draft()
    assert of_one != of_other
    assert (await other.answer(of_one)).json()["error"]["code"] == "web/other-draft"
    assert (await other.answer(of_other, of=of_one)).status_code == 422
    assert not server.taken


async def test_a_signature_counts_once_and_for_the_key_that_was_shown() -> None:
    server = Server()
    link = await server.link()
    draft = await link.draft()
    assert (await link.answer(draft)).status_code == 200
    assert (await link.answer(draft)).json()["error"]["code"] == "web/signed"
    assert (await link.post("rejection", {})).json()["error"]["code"] == "web/signed"
    assert [signed.key for signed in server.taken] == [KEYS[0].public]


async def is_owner(request: Request, _: str) -> bool:
    """What a backend asks its own login cookie."""
    return request.cookies.get("login") == "owner"


@pytest.mark.parametrize("named", [ADDRESS, None])
async def test_a_link_that_is_sent_on_is_of_no_use_where_the_backend_asks_for_its_login(
    named: int | None,
) -> None:
    """Who asked for the session sends the link to somebody else, who would sign it away."""
    server = Server(allow=is_owner)
    server.http.cookies.set("login", "owner")
    link = await server.link(address=named)
    draft = await link.draft()
    server.http.cookies.clear()
    unknown = link.approval.id[::-1]
    for path in ("", "/request"):
        refused = await server.http.get(f"/approve/{link.approval.id}{path}")
        # It does not even tell that there is such a link.
        nothing = await server.http.get(f"/approve/{unknown}{path}")
        assert (refused.status_code, refused.content) == (nothing.status_code, nothing.content)
        assert refused.status_code == 403
        assert "Log in" in refused.text
        assert link.csrf_token not in refused.text
    answers = [
        await link.post("session", {"address": hex(ADDRESS), "chain_id": hex(SEPOLIA)}),
        await link.answer(draft),
        await link.post("rejection", {}),
    ]
    for answer in answers:
        assert (answer.status_code, answer.json()["error"]["code"]) == (403, "web/forbidden")
    assert not server.taken
    assert await link.approval.status() == "open"
    server.http.cookies.set("login", "owner")
    assert (await link.answer(draft)).status_code == 200
    assert len(server.taken) == 1


@pytest.mark.parametrize("said", [False, None, 1, "yes", RedirectResponse("/login")])
async def test_whatever_is_not_yes_is_no(said: Any) -> None:
    asked: list[tuple[str, str]] = []

    async def allow(request: Request, approval_id: str) -> Any:
        asked.append((request.url.path, approval_id))
        return said

    server = Server(allow=allow)
    assert (await server.http.get("/approve/anything/request")).status_code == 403
    assert asked == [("/approve/anything/request", "anything")]
    # These have nothing of any request.
    assert (await server.http.get("/approve/static/approve.js")).status_code == 200
    assert len(asked) == 1


async def test_a_backend_that_fails_to_tell_lets_nobody_in() -> None:
    async def allow(_: Request, __: str) -> bool:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await Server(allow=allow).http.get("/approve/anything")


HOSTILE: tuple[Any, ...] = (
    None, True, 0, 1, -1, 1.5, 2**300, 10**4000, "", "0x", "0x0", "0x1", "0X1", "1", "SN_MAIN", "é", "\ud800", "a" * 9000,
    "0x" + "f" * 64, [], [[]], {}, {"r": 1},
)  # fmt: skip


async def test_no_body_makes_the_server_fail() -> None:
    server = Server()
    link = await server.link()
    for at, (address, chain) in enumerate(itertools.product(HOSTILE, HOSTILE)):
        if at % 40 == 0:
            link = await server.link()
        answer = await link.post("session", {"address": address, "chain_id": chain})
        assert 400 <= answer.status_code < 500, (address, chain)
    for felt in HOSTILE:
        link = await server.link()
        draft = await link.draft()
        for signature in ([felt], [felt, felt], [felt] * 4, felt, [1, 0, felt, felt, felt], [4, 4, felt]):
            answer = await link.post("signature", {"draft": draft, "signature": signature})
            assert 400 <= answer.status_code < 500, signature
        assert (await link.post("signature", {"draft": felt, "signature": ["0x1", "0x2"]})).status_code < 500
    assert not server.taken


@pytest.mark.parametrize(
    "path",
    ["static/..%2fapprove.html", "static/%2e%2e/app.py", "static/%2e%2e%2fapp.py", "static/approve.html", "static/", "%00",
     "..", "static/request", "/", "x/session"],
)  # fmt: skip
async def test_no_path_leads_out_of_the_app(path: str) -> None:
    answer = await Server().http.get(f"/approve/{path}", follow_redirects=True)
    assert answer.status_code in (404, 405)
    assert "import" not in answer.text
