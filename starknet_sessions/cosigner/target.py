"""Where a guardian service is, and what is sent along that must not be shown."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Mapping
from ipaddress import ip_address

from yarl import URL

from starknet_sessions.errors import InvalidInput

_MAX_REASON = 200
# A header's name.
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
# What is shorter is no secret, and taken out would make a reason unreadable.
_SHORTEST_SECRET = 6


class Target:
    """Where to ask. Its repr is scheme, host and port."""

    __slots__ = ("headers", "origin", "secrets", "url")

    def __init__(self, url: URL, headers: dict[str, str], secrets: list[str]) -> None:
        self.url = url
        self.origin = str(url.origin())
        self.headers = headers
        self.secrets = secrets

    def __repr__(self) -> str:
        return self.origin

    def redacted(self, text: str) -> str:
        """Text of the service's, which may repeat what it was sent, as one short line."""
        for secret in self.secrets:
            text = text.replace(secret, "…")
        line = "".join(character if character.isprintable() else " " for character in text)
        return line if len(line) <= _MAX_REASON else f"{line[: _MAX_REASON - 1]}…"


def target_of(base_url: str, headers: Mapping[str, str] | None, *, insecure: bool) -> Target | InvalidInput:
    """Read where to ask, and what to send along; or why that is not usable, which shows none of it.

    The error is returned for the caller to raise, where no frame holds what must not be shown: tracebacks can show local
    variables.
    """
    url = _url_of(base_url)
    if url is None:
        return _bad_url("base_url is no URL of HTTP.", 'Give it as text: "https://host/path".')
    if url.query_string or url.fragment:
        return _bad_url("base_url has a query or a fragment.", "Give API keys as headers=.")
    if url.scheme == "http" and not insecure and not _is_here(url.host or ""):
        return _bad_url(
            "base_url is plain HTTP to another computer: whoever is between sees and changes what is asked.",
            "Give an https:// URL, or insecure=True.",
        )
    if not _are_headers(headers):
        return InvalidInput(
            "headers has a name that is none, or a value that is no printable text.",
            what="headers",
            fix='Give a dict of text without line ends: {"X-Api-Key": "…"}.',
        )
    sent = {"Accept-Encoding": "identity", **(headers or {})}
    secrets = [part for value in (headers or {}).values() for part in (value, *value.split())]
    if url.user is not None or url.password is not None:
        user, password = url.user or "", url.password or ""
        basic = b64encode(f"{user}:{password}".encode()).decode()
        sent.setdefault("Authorization", f"Basic {basic}")
        secrets += [user, password, url.raw_password or "", basic]
        url = url.with_user(None)
    secrets += url.path.split("/")
    hidden = sorted({secret for secret in secrets if len(secret) >= _SHORTEST_SECRET}, key=len, reverse=True)
    return Target(url, sent, hidden)


def _url_of(base_url: object) -> URL | None:
    try:
        url = URL(base_url) if isinstance(base_url, str) else URL()
        # The port is read when it is asked for, and may be none.
        usable = url.scheme in ("http", "https") and url.host and url.port
    except ValueError:
        return None
    return url if usable else None


def _are_headers(headers: object) -> bool:
    return headers is None or (
        isinstance(headers, Mapping)
        and all(
            isinstance(name, str)
            and _TOKEN.fullmatch(name)
            and isinstance(value, str)
            and value.isprintable()
            for name, value in headers.items()
        )
    )


def _bad_url(message: str, fix: str) -> InvalidInput:
    return InvalidInput(message, what="base_url", fix=fix)


def _is_here(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
