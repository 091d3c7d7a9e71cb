"""A session file in plain words; and what a node says of it."""

from __future__ import annotations

import asyncio
import time
import warnings
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from starknet_sessions.errors import (
    BadAuthorization,
    InvalidInput,
    NoCalls,
    NodeError,
    SessionFileError,
    WrongChain,
    error_for,
)
from starknet_sessions.felt import to_hex
from starknet_sessions.policy import utc_text
from starknet_sessions.preflight import is_live, preflight
from starknet_sessions.session import MAX_VALIDITY, SignedSession, chain_text

if TYPE_CHECKING:
    from pathlib import Path

    from starknet_py.net.full_node_client import FullNodeClient

    from starknet_sessions.preflight import TagState

_SECONDS = 30
_MAX_BYTES = 16 * 2**20

Status = Literal["live", "ready", "dead"]

_GOOD: dict[Status, str] = {
    "live": "The account holds exactly this session, and its window is open.",
    "ready": "The owner's signature is good, the window is open, and nothing newer holds the tag.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainView:
    """What the chain says of a session.

    Attributes:
        status: ``"live"``: used before, or registered. ``"ready"``: its first use will make it live. ``"dead"``: the account
            refuses it now.
        reasons: Why, in sentences.
        codes: The account's error strings that a transaction would meet; empty unless dead.
        state: What the account holds for the tag.
        now: Unix seconds at which this was so.
    """

    status: Status
    reasons: tuple[str, ...]
    codes: tuple[str, ...]
    state: TagState
    now: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """A session, and what the chain says of it if it was asked."""

    session: SignedSession
    now: int
    chain: ChainView | None = None

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
        state = self.chain.state
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
        state = self.chain.state
        words = {"live": "yes", "ready": "not yet; its first use makes it live", "dead": "no"}
        if state.is_empty:
            held = "nothing"
        elif state.revoked:
            held = f"versions up to {state.version} revoked"
        else:
            held = f"version {state.version}" + (
                ", this session" if is_live(session, state) else ", another session"
            )
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

    node_name(url)
    with node_errors(url), warnings.catch_warnings():
        # It shows the URL, which can hold a secret. What is asked here is the same in every version of the RPC.
        warnings.simplefilter("ignore", IncompatibleRPCVersionWarning)
        async with asyncio.timeout(_SECONDS):
            chain = await _view(inspection.session, FullNodeClient(node_url=url), inspection.now)
    return replace(inspection, now=chain.now, chain=chain)


async def _view(session: SignedSession, client: FullNodeClient, here: int) -> ChainView:
    from starknet_sessions.contracts.account import get_tag_state

    try:
        actual = int(await client.get_chain_id(), 16)
    except (KeyError, TypeError, ValueError) as error:
        raise NodeError("What answers there is no Starknet node.") from error
    if actual != session.chain_id:
        raise WrongChain(
            f"The session is for {chain_text(session.chain_id)}, the node serves {chain_text(actual)}.",
            expected=session.chain_id,
            actual=actual,
        )
    state = await get_tag_state(client, session.address, session.tag)
    # The next block is of now or, on a devnet whose clock was moved on, of later.
    block = await client.get_block("latest")
    now = max(here, block.timestamp)
    broken = preflight(session, [], now=now, state=state)
    reasons = {violation.code: violation.message for violation in broken if violation.code != NoCalls.code}
    status: Status = "live" if is_live(session, state) else "ready"
    if status == "ready" and not reasons:
        reasons = await _signature_trouble(session, client)
    if reasons:
        status = "dead"
    return ChainView(
        status=status,
        reasons=tuple(reasons.values()) or (_GOOD[status],),
        codes=tuple(code for code in reasons if error_for(code)),
        state=state,
        now=now,
    )


async def _signature_trouble(session: SignedSession, client: FullNodeClient) -> dict[str, str]:
    """What the account itself has against the owner's signature, by code."""
    from starknet_sessions.contracts.account import is_valid_signature
    from starknet_sessions.revert import NodeCode

    try:
        if await is_valid_signature(client, session.address, session.message_hash, session.authorization):
            return {}
    except NodeError as error:
        if error.rpc_code != NodeCode.CONTRACT_NOT_FOUND:
            raise
        return {error.code: "The account is not deployed on this chain."}
    return {BadAuthorization.code: "The owner's signature does not fit this session."}


def _span(seconds: int) -> str:
    """A length of time for people: its two largest units."""
    units = (("d", 86400), ("h", 3600), ("min", 60), ("s", 1))
    parts = []
    for name, size in units:
        count, seconds = divmod(seconds, size)
        if count:
            parts.append(f"{count} {name}")
    return " ".join(parts[:2]) or "0 s"
