"""The ASGI app behind the approval page: it hands out requests, prepares sessions, and takes signatures."""

from __future__ import annotations

import asyncio
import hmac
import html
import logging
import secrets
from contextlib import suppress
from dataclasses import replace
from importlib.resources import files
from string import Template
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from starlette.responses import HTMLResponse, Response
from starlette.routing import Route, Router

from starknet_sessions.clock import SystemClock
from starknet_sessions.dialects import to_dialect
from starknet_sessions.errors import (
    InvalidInput,
    RawHashOnly,
    WrongChain,
    require,
)
from starknet_sessions.felt import to_address, to_chain_id, to_felt, to_hex
from starknet_sessions.owner import finalize_session, prepare_session
from starknet_sessions.request import RequestSession
from starknet_sessions.revert import NODE_FAILURES, NodeCode, has_code, refused
from starknet_sessions.session import DAY, chain_text
from starknet_sessions.typed_data import session_typed_data
from starknet_sessions.web.errors import (
    AccountNotDeployed,
    ApplicationFailed,
    ApprovalEnded,
    ApprovalExpired,
    ApprovalRejected,
    ApprovalSigned,
    ForbiddenRequest,
    OtherAccount,
    OtherDraft,
    TooManyAttempts,
    UnknownApproval,
    WebError,
)
from starknet_sessions.web.http import HEADERS, bad_values_told, check_site, read_body, read_url, told
from starknet_sessions.web.store import MemoryApprovals, Record
from starknet_sessions.web.view import address_view, chain_view, view

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from starknet_py.net.client import Client
    from starlette.requests import Request
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from starknet_sessions.clock import Clock
    from starknet_sessions.cosigner import CoSigner
    from starknet_sessions.dialects.dialect import Dialect, Enforce
    from starknet_sessions.dialects.foreign import ForeignSession, SignedForeignSession
    from starknet_sessions.session import Session, SignedSession
    from starknet_sessions.web.store import Approvals, Status

    Signed = SignedSession | SignedForeignSession
    OnSigned = Callable[[Signed], Awaitable[None]]
    Allow = Callable[[Request, str], Awaitable[bool]]

_log = logging.getLogger(__name__)

_MAX_ATTEMPTS = 50
_ID_BYTES = 32
_LONGEST = 7 * DAY

_STATIC = {"approve.css": "text/css", "approve.js": "text/javascript"}

_ENDED: dict[Status, tuple[type[ApprovalEnded], str]] = {
    "signed": (ApprovalSigned, "This request has been signed already."),
    "rejected": (ApprovalRejected, "This request was rejected."),
    "expired": (ApprovalExpired, "This request was not answered in time."),
    "exhausted": (TooManyAttempts, "There were too many attempts to sign this request; it was withdrawn."),
}


class Approval:
    """A request that somebody is asked to sign. Made by `ApprovalApp.request`.

    Attributes:
        id: Unguessable. Who has it can answer the request, so log neither it nor `url`.
        url: The page's address, for the owner.
        expires_at: Last unix second at which the page takes an answer.
    """

    __slots__ = ("_app", "expires_at", "id", "url")

    def __init__(self, app: ApprovalApp, record: Record) -> None:
        self._app = app
        self.id = record.id
        self.url = f"{app.url}/{record.id}"
        self.expires_at = record.expires_at

    async def status(self) -> Status:
        """What has become of it: ``"open"``, ``"signed"``, ``"rejected"``, ``"expired"``, ``"exhausted"``.

        Raises:
            UnknownApproval: The store has forgotten it.
        """
        return (await self._app._current(self.id)).status  # noqa: SLF001 - of one module

    async def wait(self) -> Signed:
        """Wait until it is answered, and give the signed session. Any number of tasks may wait.

        Raises:
            ApprovalRejected: The owner rejected it.
            ApprovalExpired: Nobody answered in time.
            TooManyAttempts: It was withdrawn.
            UnknownApproval: The store has forgotten it.
        """
        return await self._app._answer(self.id)  # noqa: SLF001 - of one module

    def __repr__(self) -> str:
        return f"<Approval until {self.expires_at}>"


class ApprovalApp:
    """An ASGI app with one page per request: the owner reads it, connects a wallet, and signs or rejects.

    ``Mount("/approve", app=approvals)`` in Starlette, ``app.mount("/approve", approvals)`` in FastAPI. It knows public keys of
    sessions only. A link can be answered once, by whoever has it: give it to the owner alone, and where the backend knows its
    visitors, have `allow` tell whether it is the owner who opens it.
    """

    def __init__(
        self,
        *,
        client: Client,
        url: str,
        on_signed: OnSigned | None = None,
        allow: Allow | None = None,
        store: Approvals | None = None,
        clock: Clock | None = None,
        lifetime: int = 600,
    ) -> None:
        """Describe the app.

        Args:
            client: A node of the chain that the sessions are for.
            url: Where browsers find this app: ``"https://app.example/approve"``. Answers are taken from that origin only.
                Without TLS only on this computer: wallets sign for whoever sits between.
            on_signed: Called with each signed session, once; ``signed.key`` tells which it is. It is waited for before the owner
                is told that all is done.
            allow: Whether this visitor may see and answer the request of this id: an async function of Starlette's ``Request``
                (its cookies and ``session``; it has no ``app``) and the id, asked before anything else is done with the id. All
                but True refuses, with the same answer whether there is such a request or not. None: who has the link may.
            store: Where open requests are kept; None: in memory.
            clock: Tells the time; None: the clock of this computer.
            lifetime: Seconds in which a request can be answered.

        Raises:
            InvalidInput: The address, the lifetime or `allow` is not usable.
        """
        if allow is not None and not callable(allow):
            raise InvalidInput("allow cannot be called.", what="allow", fix="Give an async function.")
        self.url, self._origin = read_url(url)
        self._client = client
        self._on_signed = on_signed
        self._allow = allow
        self._store = MemoryApprovals() if store is None else store
        self._clock = clock or SystemClock()
        self._lifetime = _check_lifetime(lifetime)
        self._chain_id: int | None = None
        static = files(__package__) / "static"
        self._page = (static / "approve.html").read_bytes()
        self._ended_page = Template((static / "ended.html").read_text(encoding="utf-8"))
        self._static = {name: (static / name).read_bytes() for name in _STATIC}
        self._app: ASGIApp = Router(
            [
                Route("/static/{name}", self._get_static),
                Route("/{id}", self._get_page),
                Route("/{id}/request", self._get_request),
                Route("/{id}/session", self._post_session, methods=["POST"]),
                Route("/{id}/signature", self._post_signature, methods=["POST"]),
                Route("/{id}/rejection", self._post_rejection, methods=["POST"]),
            ],
            redirect_slashes=False,
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a request."""

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                ours = [(name.encode(), value.encode()) for name, value in HEADERS.items()]
                message = {**message, "headers": [*message.get("headers", ()), *ours]}
            await send(message)

        # Without the backend's app: the router would have it answer for what is not found, without these headers.
        own = {name: value for name, value in scope.items() if name != "app"}
        await self._app(own, receive, send_with_headers)

    def __repr__(self) -> str:
        return f"<ApprovalApp at {self.url}>"

    #
    # For the backend
    #

    async def request(
        self,
        request: RequestSession,
        *,
        address: int | str | None = None,
        dialect: Dialect | str | None = None,
        enforce: Enforce = "chain",
        guardian: CoSigner | None = None,
        names: Mapping[int, str] | None = None,
        lifetime: int | None = None,
    ) -> Approval:
        """Make a page for a request.

        Args:
            request: What is asked for.
            address: The account that has to sign. It is asked about at once, so that what it cannot do is told here and not to
                the owner. None: whichever account the wallet has.
            dialect: Whose account it is: a dialect, or its name; None: found out.
            enforce: ``"client"``: what the account cannot enforce is enforced by this package; the page says so.
            guardian: Gives the guardian's part of the authorization, where the wallet does not.
            names: What to call addresses on the page. STRK and ETH are known.
            lifetime: Seconds in which it can be answered; None: the app's.

        Raises:
            InvalidInput: A value is not usable, or the account cannot enforce the request.
            AccountNotDeployed: The account is not on the chain.
            RawHashOnly: No wallet can sign for such an account: Controller's.
            TooManyApprovals: The store is full.
            NodeError: The node could not tell.
        """
        require(request, RequestSession, "request", "Give a RequestSession.")
        now = self._clock.now()
        kind = None if dialect is None else to_dialect(dialect)
        if address is None and kind is not None and not kind.capabilities.typed_data:
            raise RawHashOnly(
                f"Owners of accounts of kind {kind.name} sign a session as a hash, which no wallet does on a page.",
                fix="Have create_session(request, account, sign_hash=…) sign it, or the owner register it on chain.",
            )
        seconds = self._lifetime if lifetime is None else _check_lifetime(lifetime)
        record = Record(
            id=secrets.token_urlsafe(_ID_BYTES),
            csrf_token=secrets.token_urlsafe(_ID_BYTES),
            request=request,
            expires_at=now + seconds,
            address=None if address is None else to_address(address),
            dialect=kind,
            enforce=enforce,
            guardian=guardian,
            names=_read_names(names or {}),
        )
        if record.address is not None:
            session = await self._prepared(record, record.address)
            # Of an account that signs no documents this tells.
            await asyncio.to_thread(session_typed_data, session)
            record = replace(record, session=session)
        await self._store.add(record, now)
        return Approval(self, record)

    async def find(self, approval_id: str) -> Approval:
        """A request that was made before, by its id.

        Raises:
            UnknownApproval: There is none, or no longer.
        """
        return Approval(self, await self._current(approval_id))

    #
    # What is known of a request
    #

    async def _current(self, approval_id: str) -> Record:
        while True:
            record = await self._store.get(approval_id)
            if record is None:
                raise UnknownApproval("There is no such request, or no longer.")
            if record.status != "open" or self._clock.now() <= record.expires_at:
                return record
            await self._store.swap(record, _next(record, status="expired"))

    async def _open(self, approval_id: str) -> Record:
        record = await self._current(approval_id)
        if record.status != "open":
            raise _ended(record.status)
        return record

    async def _change(self, approval_id: str, change: Callable[[Record], Record]) -> Record:
        """Change an open record, whatever else changes it meanwhile; only one change ends it."""
        while True:
            record = await self._open(approval_id)
            changed = change(record)
            if await self._store.swap(record, changed):
                return changed

    async def _attempt(self, approval_id: str) -> Record:
        """Count an attempt: each costs the node's answers."""

        def count(record: Record) -> Record:
            if record.attempts >= _MAX_ATTEMPTS:
                return _next(record, status="exhausted")
            return _next(record, attempts=record.attempts + 1)

        record = await self._change(approval_id, count)
        if record.status != "open":
            raise _ended(record.status)
        return record

    async def _answer(self, approval_id: str) -> Signed:
        while True:
            record = await self._current(approval_id)
            if record.signed is not None:
                return record.signed
            if record.status != "open":
                raise _ended(record.status)
            # The clock decides, not how long was waited.
            with suppress(TimeoutError):
                async with asyncio.timeout(record.expires_at + 1 - self._clock.now()):
                    await self._store.settled(approval_id)

    #
    # What the chain says
    #

    async def _chain(self) -> int:
        if self._chain_id is None:
            try:
                self._chain_id = int(await self._client.get_chain_id(), 16)
            except NODE_FAILURES as error:
                raise refused(error, method="starknet_chainId") from error
        return self._chain_id

    async def _prepared(self, record: Record, address: int) -> Session | ForeignSession:
        try:
            await self._client.get_class_hash_at(contract_address=address)
        except NODE_FAILURES as error:
            if not has_code(error, NodeCode.CONTRACT_NOT_FOUND):
                raise refused(error, method="starknet_getClassHashAt") from error
            raise AccountNotDeployed(
                f"The account {to_hex(address)} is not deployed on {chain_text(await self._chain())}.",
                address=address,
            ) from error
        return await prepare_session(
            record.request,
            address=address,
            client=self._client,
            dialect=record.dialect,
            enforce=record.enforce,
            clock=self._clock,
        )

    #
    # For the page
    #

    async def _get_static(self, request: Request) -> Response:
        name = request.path_params["name"]
        if name not in self._static:
            return Response("There is no such file.", status_code=404, media_type="text/plain")
        return Response(self._static[name], media_type=_STATIC[name])

    async def _get_page(self, request: Request) -> Response:
        try:
            await self._check_visitor(request)
            await self._open(request.path_params["id"])
        except WebError as error:
            page = self._ended_page.substitute(message=html.escape(error.message), fix=html.escape(error.fix))
            return HTMLResponse(page, status_code=error.status)
        return HTMLResponse(self._page)

    async def _get_request(self, request: Request) -> Response:
        return await told(self._request_data(request))

    async def _request_data(self, request: Request) -> dict[str, Any]:
        check_site(request)
        await self._check_visitor(request)
        record = await self._open(request.path_params["id"])
        chain_id = await self._chain()
        # What somebody else connected with is nobody's business.
        asked = record.request if record.address is None else record.session or record.request
        shown = await asyncio.to_thread(view, asked, record.names)
        return {
            "csrf_token": record.csrf_token,
            "asker": urlsplit(self._origin).netloc,
            "now": self._clock.now(),
            "answer_until": record.expires_at,
            "chain": {"id": to_hex(chain_id), "name": chain_view(chain_id)},
            "account": None if record.address is None else address_view(record.address, record.names),
            "view": shown,
        }

    async def _post_session(self, request: Request) -> Response:
        return await told(self._session_data(request))

    async def _session_data(self, request: Request) -> dict[str, Any]:
        record = await self._check_sender(request)
        body = await read_body(request, "address", "chain_id")
        with bad_values_told():
            address, chain_id = to_address(body["address"]), to_chain_id(body["chain_id"], "chain_id")
        own = await self._chain()
        if chain_id != own:
            raise WrongChain(
                f"The wallet is on {chain_view(chain_id)}; the request is for {chain_view(own)}.",
                expected=own,
                actual=chain_id,
                fix="Switch the wallet to that network, then connect again.",
            )
        if record.address is not None and address != record.address:
            raise OtherAccount(
                f"The request is for the account {to_hex(record.address)}; the wallet has {to_hex(address)}.",
                expected=record.address,
                actual=address,
            )
        record = await self._attempt(record.id)
        session = await self._prepared(record, address)
        # Many policies take tens of milliseconds.
        shown = await asyncio.to_thread(_draft, session, record.names)
        await self._change(record.id, lambda current: _next(current, session=session))
        return {**shown, "now": self._clock.now()}

    async def _post_signature(self, request: Request) -> Response:
        return await told(self._signature_data(request))

    async def _signature_data(self, request: Request) -> dict[str, Any]:
        record = await self._check_sender(request)
        body = await read_body(request, "draft", "signature")
        with bad_values_told():
            draft = to_felt(body["draft"], "draft")
            require(body["signature"], list, "signature", "Give a list of felts.")
            signature = [to_felt(felt, f"signature[{i}]") for i, felt in enumerate(body["signature"])]
        record = await self._attempt(record.id)
        session = record.session
        if session is None or session.message_hash != draft:
            raise OtherDraft("What was signed is not what was prepared last.")
        signed = await finalize_session(session, signature, client=self._client, guardian=record.guardian)
        # Only one answer gets past this.
        await self._change(record.id, lambda current: _next(current, status="signed", signed=signed))
        if self._on_signed is not None:
            try:
                await self._on_signed(signed)
            except Exception as error:
                _log.exception("on_signed failed for a session of the key %s", signed.key)
                raise ApplicationFailed(
                    "The session is signed, but the application could not take it."
                ) from error
        return {"status": "signed"}

    async def _post_rejection(self, request: Request) -> Response:
        return await told(self._rejection_data(request))

    async def _rejection_data(self, request: Request) -> dict[str, Any]:
        record = await self._check_sender(request)
        await read_body(request)
        await self._change(record.id, lambda current: _next(current, status="rejected"))
        return {"status": "rejected"}

    #
    # Who asks
    #

    async def _check_visitor(self, request: Request) -> None:
        """Refuse whom the backend does not let in, before anything tells whether there is such a request."""
        # Not only what is false: who returns an answer of its own, a redirect, means no.
        if self._allow is not None and await self._allow(request, request.path_params["id"]) is not True:
            raise ForbiddenRequest(
                "This link is not for whoever uses this browser now.",
                fix="Log in to the application in this browser, then open the link again.",
            )

    async def _check_sender(self, request: Request) -> Record:
        """Refuse what does not come from the page of an open request."""
        check_site(request)
        if request.headers.getlist("origin") != [self._origin]:
            raise ForbiddenRequest(f"This was not sent by a page of {self._origin}.")
        await self._check_visitor(request)
        record = await self._open(request.path_params["id"])
        token = request.headers.get("x-csrf-token", "")
        if not hmac.compare_digest(token.encode(), record.csrf_token.encode()):
            raise ForbiddenRequest("This was not sent by the page of the request.")
        return record


def _draft(session: Session | ForeignSession, names: Mapping[int, str]) -> dict[str, Any]:
    return {
        "draft": to_hex(session.message_hash),
        "typed_data": session_typed_data(session),
        "view": view(session, names),
    }


def _next(record: Record, **changes: Any) -> Record:
    return replace(record, revision=record.revision + 1, **changes)


def _ended(status: Status) -> ApprovalEnded:
    error, message = _ENDED[status]
    return error(message)


def _check_lifetime(seconds: int) -> int:
    require(seconds, int, "lifetime", "Give whole seconds.", but=bool)
    if not 1 <= seconds <= _LONGEST:
        raise InvalidInput(f"lifetime is {seconds} s.", what="lifetime", fix="Give 1 s to 7 days.")
    return seconds


def _read_names(names: Mapping[int, str]) -> dict[int, str]:
    read: dict[int, str] = {}
    for address, name in names.items():
        require(name, str, f"names[{address!r:.80}]", "Give text.")
        read[to_address(address, "names")] = name
    return read
