"""What holds of every HTTP request and answer of the approval page, whatever it is about."""

from __future__ import annotations

import logging
import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from starlette.responses import JSONResponse

from starknet_sessions.errors import (
    InvalidInput,
    NodeError,
    SessionFileError,
    SessionsError,
    WrongChain,
    require,
)
from starknet_sessions.strict_json import parse_json
from starknet_sessions.web.errors import BadRequestBody, ForbiddenRequest, WebError
from starknet_sessions.web.view import visible

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterator

    from starlette.requests import Request
    from starlette.responses import Response

_log = logging.getLogger(__name__)

HEADERS = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "cache-control": "no-store",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}
"""Of every answer."""

# A signature by a passkey has some hundred felts.
_MAX_BODY = 32 * 1024
_MAX_MESSAGE = 600

_URL_FIX = 'Give the public address of the app: "https://app.example/approve".'
_PORTS = {"http": 80, "https": 443}
_LOOPBACK = ("localhost", "127.0.0.1", "::1")
_HOST = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?|[0-9a-f:]+")
_PATH = re.compile(r"[A-Za-z0-9._~/-]*")


def _failure(status: int, code: str, message: str, fix: str) -> Response:
    error = {"code": code, "message": visible(message[:_MAX_MESSAGE]), "fix": visible(fix[:_MAX_MESSAGE])}
    return JSONResponse({"error": error}, status_code=status)


async def told(answer: Awaitable[dict[str, Any]]) -> Response:
    """The answer as JSON; an error of this package as JSON too, with its status."""
    try:
        return JSONResponse(await answer)
    except NodeError as error:
        # Its text may name the node, which is not the visitor's business.
        _log.warning("The node failed: %s", error)
        return _failure(502, error.code, "The network could not be asked.", "Try again in a minute.")
    except SessionsError as error:
        status = (
            error.status if isinstance(error, WebError) else 409 if isinstance(error, WrongChain) else 422
        )
        return _failure(status, error.code, error.message, error.fix)


async def read_body(request: Request, *names: str) -> dict[str, Any]:
    """The members of the JSON object that was sent: these, all of them, and no others."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise BadRequestBody("This is not JSON.", status=415)
    content = b""
    async for chunk in request.stream():
        content += chunk
        if len(content) > _MAX_BODY:
            raise BadRequestBody(f"This is longer than {_MAX_BODY} bytes.", status=413)
    try:
        body = parse_json(content)
    except SessionFileError as error:
        raise BadRequestBody(error.message) from error
    if not isinstance(body, dict) or body.keys() != set(names):
        raise BadRequestBody(f"This should be an object of {', '.join(names) or 'nothing'}.")
    return body


@contextmanager
def bad_values_told() -> Iterator[None]:
    """Tell a value that cannot be read as a body that cannot."""
    try:
        yield
    except InvalidInput as error:
        raise BadRequestBody(error.message) from error


def read_url(url: str) -> tuple[str, str]:
    """Where the app is, without a slash at the end, and its origin as browsers write it."""
    require(url, str, "url", _URL_FIX)
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise InvalidInput(f"url cannot be read: {error}.", what="url", fix=_URL_FIX) from error
    # Only what a browser writes unchanged: its origin is compared as text.
    if (
        parts.scheme not in _PORTS
        or not _HOST.fullmatch(parts.hostname or "")
        or not _PATH.fullmatch(parts.path)
    ):
        raise InvalidInput("url is not a plain http(s) address.", what="url", fix=_URL_FIX)
    if parts.username is not None or parts.query or parts.fragment or "?" in url or "#" in url:
        raise InvalidInput("url has more than host, port and path.", what="url", fix=_URL_FIX)
    host = str(parts.hostname)
    if parts.scheme == "http" and host not in _LOOPBACK and not host.endswith(".localhost"):
        raise InvalidInput(
            f"url is without TLS, and {host} is not this computer.", what="url", fix="Give an https address."
        )
    shown = f"[{host}]" if ":" in host else host
    origin = f"{parts.scheme}://{shown}" + ("" if port in (None, _PORTS[parts.scheme]) else f":{port}")
    return origin + parts.path.rstrip("/"), origin


def check_site(request: Request) -> None:
    """Refuse what a browser says another site made it send.

    Raises:
        ForbiddenRequest: It does.
    """
    if any(site != "same-origin" for site in request.headers.getlist("sec-fetch-site")):
        raise ForbiddenRequest("Another site sent this.")
