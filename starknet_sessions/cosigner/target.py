"""Where a guardian service is, and what is sent along that must not be shown."""

from __future__ import annotations

import re
from base64 import b64encode
from ipaddress import ip_address
from typing import TYPE_CHECKING

from yarl import URL

from starknet_sessions.errors import InvalidInput, require

if TYPE_CHECKING:
    from collections.abc import Mapping

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


def target_of(base_url: str, headers: Mapping[str, str] | None, *, insecure: bool) -> Target:
    """Read where to ask, and what to send along.

    Raises:
        InvalidInput: A value is not usable; the error shows none.
    """
    require(base_url, str, "base_url", 'Give it as text: "https://…".')
    url: URL | None = None
    try:
        url = URL(base_url)
        # Both read the port, which may be none.
        usable = url.scheme in ("http", "https") and bool(url.host) and url.port is not None
    except ValueError:
        usable = False
    if url is None or not usable:
        raise _bad_url("base_url is no URL of HTTP.", 'Give "https://host/path".')
    if url.query_string or url.fragment:
        raise _bad_url("base_url has a query or a fragment.", "Give API keys as headers=.")
    if url.scheme == "http" and not insecure and not _is_here(url.host or ""):
        raise _bad_url(
            "base_url is plain HTTP to another computer: whoever is between sees and changes what is asked.",
            "Give an https:// URL, or insecure=True.",
        )
    sent = {"Accept-Encoding": "identity", **_checked_headers(headers)}
    secrets = [part for value in (headers or {}).values() for part in (value, *value.split())]
    if url.user is not None or url.password is not None:
        user, password = url.user or "", url.password or ""
        sent.setdefault("Authorization", "Basic " + b64encode(f"{user}:{password}".encode()).decode())
        secrets += [user, password, url.raw_password or "", sent["Authorization"].removeprefix("Basic ")]
        url = url.with_user(None)
    secrets += url.path.split("/")
    hidden = sorted({secret for secret in secrets if len(secret) >= _SHORTEST_SECRET}, key=len, reverse=True)
    return Target(url, sent, hidden)


def _checked_headers(headers: Mapping[str, str] | None) -> dict[str, str]:
    # Objects, because callers without a type checker give anything.
    given: dict[object, object] = dict(headers or {})
    for name, value in given.items():
        if not (
            isinstance(name, str)
            and isinstance(value, str)
            and _TOKEN.fullmatch(name)
            and value.isprintable()
        ):
            raise InvalidInput(
                "headers has one whose name is none, or whose value is no printable text.",
                what="headers",
                fix="Give names and values as text, without line ends.",
            )
    return dict(headers or {})


def _bad_url(message: str, fix: str) -> InvalidInput:
    return InvalidInput(message, what="base_url", fix=fix)


def _is_here(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
