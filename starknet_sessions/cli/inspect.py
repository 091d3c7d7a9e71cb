"""A session file in plain words; and what a node says of it."""

from __future__ import annotations

import asyncio
import time
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from starknet_sessions.cli.files import read_session
from starknet_sessions.cli.layout import authorization_form, token_lengths
from starknet_sessions.dialects import dialect_of
from starknet_sessions.dialects.cartridge import CARTRIDGE
from starknet_sessions.dialects.foreign import ForeignState
from starknet_sessions.felt import to_hex
from starknet_sessions.notation import AddressBook
from starknet_sessions.policy import utc_text
from starknet_sessions.preflight import FINGERPRINT_BITS, is_live
from starknet_sessions.session import MAX_VALIDITY, SignedSession
from starknet_sessions.wallet_signature import recognise_signature

if TYPE_CHECKING:
    from pathlib import Path

    from starknet_sessions.dialects.foreign import SignedForeignSession
    from starknet_sessions.preflight import TagState
    from starknet_sessions.status import SessionStatus

_SECONDS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """A session, and what the chain says of it if it was asked."""

    session: SignedSession | SignedForeignSession
    now: int
    chain: SessionStatus | None = None
    exit_code: int = 0

    def to_dict(self) -> dict[str, Any]:
        """As JSON data; felts as hex."""
        session = self.session
        data: dict[str, Any] = {
            "session": session.to_dict(),
            "message_hash": to_hex(session.message_hash),
            "window": {"state": self._window()[0], "now": self.now},
            "text": session.describe(AddressBook().names),
            "dialect": dialect_of(session).name,
            "authorization": {
                "form": authorization_form(session),
                "felts": len(session.authorization),
            },
            "token": token_lengths(session) if session.authorization else None,
        }
        if self.chain is None:
            return {**data, "chain": None}
        state = self.chain.held
        held: dict[str, Any] = (
            {"state": asdict(state)}
            if isinstance(state, ForeignState)
            else {
                "tag": {
                    "version": state.version,
                    "revoked": state.revoked,
                    "paused": state.paused,
                    "fingerprint217": to_hex(state.fingerprint217),
                },
                "epoch": to_hex(state.epoch),
            }
        )
        return {
            **data,
            "chain": {
                "status": self.chain.status,
                "reasons": list(self.chain.reasons),
                "codes": list(self.chain.codes),
                "retry_after": self.chain.retry_after,
                **held,
                "now": self.chain.now,
            },
        }

    def render(self) -> str:
        """For people."""
        session = self.session
        lines = [
            session.describe(AddressBook().names, None if self.chain is None else self.chain.limits),
            "",
            f"Dialect        {dialect_of(session).name}",
            *([f"Session hash   {to_hex(session.hash)}"] if isinstance(session, SignedSession) else []),
            f"Message hash   {to_hex(session.message_hash)} (what the owner signed)",
            f"Policies root  {to_hex(session.root)}",
            f"Signed         {self._signed()}",
        ]
        if session.authorization:
            lengths = token_lengths(session)
            parts = ", ".join(f"{name.replace('_', ' ')} {felts}" for name, felts in lengths.items())
            lines.append(f"Token          {sum(lengths.values())} felts for one call: {parts}")
        if self.chain is None:
            lines += [
                f"Window         {self._window()[1]}, by this computer's clock",
                "Live           not asked (--rpc URL)",
            ]
            return "\n".join(lines)
        state = self.chain.held
        words = {
            "live": "yes",
            "ready": "not yet; its first use makes it live",
            "paused": "no; the owner has paused the tag",
            "dead": "no",
        }
        lines += [
            f"Window         {self._window()[1]}",
            f"Live           {words[self.chain.status]}",
            *(f"               {reason}" for reason in self.chain.reasons),
        ]
        if isinstance(state, ForeignState):
            known = [name for name in ("revoked", "cached", "registered") if getattr(state, f"is_{name}")]
            lines.append(f"On chain       {', '.join(known) or 'the account holds nothing for the session'}")
        elif isinstance(session, SignedSession):
            held = self._held(session, state)
            lines.append(
                f"On chain       tag {session.tag!r} holds {held}; the account is in epoch {state.epoch}"
            )
        return "\n".join(lines)

    def _signed(self) -> str:
        session = self.session
        where = f"in epoch {session.epoch}; " if isinstance(session, SignedSession) else ""
        if not session.authorization:
            return f"{where}no signature here"
        form = authorization_form(session)
        if form == "registered":
            return "by nobody: the owner registered the session on chain"
        words = recognise_signature(session.authorization).describe()
        told = f"signature of {len(session.authorization)} felts"
        return f"{where}{told}" if isinstance(session, SignedSession) else f"{where}{told}: {words}"

    @staticmethod
    def _held(session: SignedSession, state: TagState) -> str:
        held = session.fingerprint_in(session.epoch) % 2**FINGERPRINT_BITS
        pause = ", and is paused" if state.paused else ""
        if replace(state, paused=False).is_empty:
            return f"nothing{pause}"
        if state.revoked:
            return f"versions up to {state.version} revoked{pause}"
        if is_live(session, replace(state, paused=False)):
            return f"version {state.version}, this session{pause}"
        if (state.version, state.fingerprint217) == (session.version, held):
            return f"version {state.version}, this session, which ended with epoch {session.epoch}{pause}"
        return f"version {state.version}, another session{pause}"

    def _window(self) -> tuple[str, str]:
        session, now = self.session, self.now
        if now < session.valid_after:
            return (
                "before",
                f"begins in {_span(session.valid_after - now)}, at {utc_text(session.valid_after)}",
            )
        # Controller takes nothing in the last second any more.
        if now > session.expires or (now == session.expires and dialect_of(session) == CARTRIDGE):
            return "over", f"ended {_span(now - session.expires)} ago, at {utc_text(session.expires)}"
        if isinstance(session, SignedSession) and session.expires > now + MAX_VALIDITY:
            return "too-long", f"ends in {_span(session.expires - now)}; the account takes 30 days at most"
        return "open", f"open, for another {_span(session.expires - now)}"


def inspect_file(file: Path) -> Inspection:
    """Read a session file.

    Raises:
        SessionFileError: It holds no session.
        InvalidInput: It cannot be read.
    """
    return Inspection(session=read_session(file), now=int(time.time()))


async def ask_chain(inspection: Inspection, url: str) -> Inspection:
    """Ask a node what the account says of the session.

    Raises:
        WrongChain: The node serves another chain.
        NodeError: It could not tell.
        InvalidInput: The URL is none.
    """
    from starknet_sessions.cli.node import connect
    from starknet_sessions.status import session_status

    async with connect(url) as client, asyncio.timeout(_SECONDS):
        chain = await session_status(client, inspection.session)
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
