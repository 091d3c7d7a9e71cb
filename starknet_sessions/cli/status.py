"""What the chain says of a session: live or not, and what is left of its limits."""

from __future__ import annotations

import asyncio
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from starknet_sessions.cli.node import connect
from starknet_sessions.dialects import dialect_of
from starknet_sessions.dialects.foreign import ForeignState
from starknet_sessions.felt import to_hex
from starknet_sessions.limits import Kind
from starknet_sessions.policy import utc_text
from starknet_sessions.session import SignedSession
from starknet_sessions.status import session_status

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starknet_sessions.dialects.foreign import SignedForeignSession
    from starknet_sessions.limits import LimitState
    from starknet_sessions.status import SessionStatus

_SECONDS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """What the chain says of a session, and what is known of its limits."""

    session: SignedSession | SignedForeignSession
    chain: SessionStatus
    is_usage_known: bool = True
    exit_code: int = 0

    def to_dict(self) -> dict[str, Any]:
        """As JSON data."""
        session, held = self.session, self.chain.held
        told: dict[str, Any] = {
            "status": self.chain.status,
            "reasons": list(self.chain.reasons),
            "codes": list(self.chain.codes),
            "retry_after": self.chain.retry_after,
            "limits": [limit_data(state, session.counted) for state in self.chain.limits],
        }
        known: dict[str, Any] = {"address": to_hex(session.address)}
        if isinstance(held, ForeignState) or not isinstance(session, SignedSession):
            told["state"] = asdict(held)
            known |= {"dialect": dialect_of(session).name, "hash": to_hex(session.message_hash)}
        else:
            told["tag"] = {
                "name": session.tag,
                "version": held.version,
                "revoked": held.revoked,
                "paused": held.paused,
            }
            told["epoch"] = to_hex(held.epoch)
            known |= {"version": session.version, "hash": to_hex(session.hash)}
        return {**told, "session": {**known, "expires": session.expires}, "now": self.chain.now}

    def render(self) -> str:
        """For people."""
        session, chain = self.session, self.chain
        name = (
            f"{session.tag!r}, version {session.version},"
            if isinstance(session, SignedSession)
            else f"{to_hex(session.message_hash)} ({session.dialect.name})"
        )
        lines = [
            f"Session        {name} of account {to_hex(session.address)}",
            f"Status         {chain.status}",
            *(f"               {reason}" for reason in chain.reasons),
            f"Ends           {utc_text(session.expires)}",
        ]
        if chain.retry_after is not None:
            lines.append(f"Passes again   from {utc_text(chain.retry_after)} on")
        for i, state in enumerate(chain.limits):
            lines.append(f"{'Limits' if i == 0 else '':15}{limit_text(state, session.counted)}")
        if not self.is_usage_known:
            lines.append("Limits         the account does not count what is used (--usage FILE)")
        return "\n".join(lines)


async def ask_status(
    session: SignedSession | SignedForeignSession, url: str, used: Mapping[int, int] | None = None
) -> Status:
    """Ask a node.

    Args:
        session: The session.
        url: The node.
        used: What was used of limits that the account does not count; None: not known.

    Raises:
        WrongChain: The node serves another chain.
        NodeError: The node could not tell.
    """
    async with connect(url) as client, asyncio.timeout(_SECONDS):
        chain = await session_status(client, session, usage=used)
    is_known = isinstance(session, SignedSession) or used is not None
    return Status(session=session, chain=chain, is_usage_known=is_known)


def limit_data(state: LimitState, counted: str) -> dict[str, Any]:
    """A limit and what is used of it, as JSON data."""
    return {
        "limit": state.limit.to_dict(),
        "text": state.limit.describe(counted=counted),
        "used": to_hex(state.used),
        "remaining": to_hex(state.remaining),
        "window_start": state.window_start or None,
        "next_reset": state.next_reset or None,
    }


def limit_text(state: LimitState, counted: str) -> str:
    """A limit and what is used of it, for people.

    Args:
        state: The limit.
        counted: What limits in all add up: `Permissions.counted`.
    """
    limit = state.limit
    if limit.kind is Kind.PER_TRANSACTION:
        return limit.describe()
    reset = f"; begins anew at {utc_text(state.next_reset)}" if state.next_reset else ""
    return f"{limit.describe(used=state.used, counted=counted)}, left: {limit.amount_text(state.remaining)}{reset}"
