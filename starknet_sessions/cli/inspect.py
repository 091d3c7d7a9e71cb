"""A session file in plain words; and what a node says of it."""

from __future__ import annotations

import asyncio
import time
import warnings
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from starknet_sessions.errors import InvalidInput, SessionFileError
from starknet_sessions.felt import to_hex
from starknet_sessions.policy import utc_text
from starknet_sessions.preflight import SESSION_BITS, is_live
from starknet_sessions.session import MAX_VALIDITY, SignedSession

if TYPE_CHECKING:
    from pathlib import Path

    from starknet_sessions.status import SessionStatus

_SECONDS = 30
_MAX_BYTES = 16 * 2**20


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """A session, and what the chain says of it if it was asked."""

    session: SignedSession
    now: int
    chain: SessionStatus | None = None

    def to_dict(self) -> dict[str, Any]:
        """As JSON data; felts as hex."""
        session = self.session
        data: dict[str, Any] = {
            "session": session.to_dict(),
            "message_hash": to_hex(session.message_hash),
            "window": {"state": self._window()[0], "now": self.now},
            "text": session.describe(),
        }
        if self.chain is None:
            return {**data, "chain": None}
        state = self.chain.held
        held = {"version": state.version, "revoked": state.revoked, "hash217": to_hex(state.hash217)}
        return {
            **data,
            "chain": {
                "status": self.chain.status,
                "reasons": list(self.chain.reasons),
                "codes": list(self.chain.codes),
                "tag": held,
                "epoch": state.epoch,
                "now": self.chain.now,
            },
        }

    def render(self) -> str:
        """For people."""
        session = self.session
        lines = [
            session.describe(),
            "",
            f"Session hash   {to_hex(session.hash)}",
            f"Message hash   {to_hex(session.message_hash)} (what the owner signed)",
            f"Policies root  {to_hex(session.root)}",
            f"Signed         in epoch {session.epoch}; "
            + (
                f"signature of {len(session.authorization)} felts"
                if session.authorization
                else "no signature here"
            ),
        ]
        if self.chain is None:
            lines += [
                f"Window         {self._window()[1]}, by this computer's clock",
                "Live           not asked (--rpc URL)",
            ]
            return "\n".join(lines)
        state = self.chain.held
        words = {"live": "yes", "ready": "not yet; its first use makes it live", "dead": "no"}
        if state.is_empty:
            held = "nothing"
        elif state.revoked:
            held = f"versions up to {state.version} revoked"
        elif is_live(session, state):
            held = f"version {state.version}, this session"
        elif (state.version, state.hash217) == (session.version, session.hash % 2**SESSION_BITS):
            held = f"version {state.version}, this session, which ended with epoch {session.epoch}"
        else:
            held = f"version {state.version}, another session"
        lines += [
            f"Window         {self._window()[1]}",
            f"Live           {words[self.chain.status]}",
            *(f"               {reason}" for reason in self.chain.reasons),
            f"On chain       tag {session.tag!r} holds {held}; the account is in epoch {state.epoch}",
        ]
        return "\n".join(lines)

    def _window(self) -> tuple[str, str]:
        session, now = self.session, self.now
        if now < session.valid_after:
            return (
                "before",
                f"begins in {_span(session.valid_after - now)}, at {utc_text(session.valid_after)}",
            )
        if now > session.expires:
            return "over", f"ended {_span(now - session.expires)} ago, at {utc_text(session.expires)}"
        if session.expires > now + MAX_VALIDITY:
            return "too-long", f"ends in {_span(session.expires - now)}; the account takes 30 days at most"
        return "open", f"open, for another {_span(session.expires - now)}"


def inspect_file(file: Path) -> Inspection:
    """Read a session file.

    Raises:
        SessionFileError: It holds no session.
        InvalidInput: It cannot be read.
    """
    try:
        with file.open("rb") as stream:
            text = stream.read(_MAX_BYTES + 1)
    except OSError as error:
        raise InvalidInput(f"The file cannot be read: {error.strerror}.", what="file") from error
    if len(text) > _MAX_BYTES:
        raise SessionFileError("The file is too big for a session.")
    return Inspection(session=SignedSession.from_json(text), now=int(time.time()))


async def ask_chain(inspection: Inspection, url: str) -> Inspection:
    """Ask a node what the account says of the session.

    Raises:
        WrongChain: The node serves another chain.
        NodeError: It could not tell.
        InvalidInput: The URL is none.
    """
    from starknet_py.net.full_node_client import FullNodeClient
    from starknet_py.net.http_client import IncompatibleRPCVersionWarning

    from starknet_sessions.cli.node import node_errors, node_name
    from starknet_sessions.status import session_status

    node_name(url)
    with node_errors(url), warnings.catch_warnings():
        # It shows the URL, which can hold a secret. What is asked here is the same in every version of the RPC.
        warnings.simplefilter("ignore", IncompatibleRPCVersionWarning)
        async with asyncio.timeout(_SECONDS):
            chain = await session_status(FullNodeClient(node_url=url), inspection.session)
    return replace(inspection, now=chain.now, chain=chain)


def _span(seconds: int) -> str:
    """A length of time for people: its two largest units."""
    units = (("d", 86400), ("h", 3600), ("min", 60), ("s", 1))
    parts = []
    for name, size in units:
        count, seconds = divmod(seconds, size)
        if count:
            parts.append(f"{count} {name}")
    return " ".join(parts[:2]) or "0 s"
