"""What the chain says of a signed session: live, ready for its first use, or dead, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from starknet_sessions.clock import SystemClock
from starknet_sessions.contracts.account import get_tag_state, is_valid_signature
from starknet_sessions.errors import BadAuthorization, NoCalls, NodeError, WrongChain, error_from_code
from starknet_sessions.preflight import is_live, preflight
from starknet_sessions.revert import NODE_FAILURES, NodeCode, refused
from starknet_sessions.session import chain_text

if TYPE_CHECKING:
    from starknet_py.net.full_node_client import FullNodeClient

    from starknet_sessions.clock import Clock
    from starknet_sessions.preflight import TagState
    from starknet_sessions.session import SignedSession

Status = Literal["live", "ready", "dead"]

_GOOD: dict[Status, str] = {
    "live": "The account holds exactly this session, and its window is open.",
    "ready": "The owner's signature is good, the window is open, and nothing newer holds the tag.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionStatus:
    """What the chain says of a session.

    Attributes:
        status: ``"live"``: used before, or registered. ``"ready"``: its first use will make it live. ``"dead"``: the account
            refuses it now; `codes` tell whether waiting helps (``session/not-yet-valid``).
        reasons: Why, in sentences.
        codes: The account's error strings that a transaction would meet; empty unless dead.
        held: What the account holds for the session's tag.
        now: Unix seconds at which this was so.
    """

    status: Status
    reasons: tuple[str, ...]
    codes: tuple[str, ...]
    held: TagState
    now: int


async def session_status(
    client: FullNodeClient, session: SignedSession, *, clock: Clock | None = None
) -> SessionStatus:
    """Ask a node what would become of a transaction of this session now.

    Args:
        client: The node.
        session: The session, with its authorization.
        clock: Tells the time; None: the clock of this computer, or of the latest block where that is later.

    Raises:
        WrongChain: The node serves another chain.
        NodeError: The node could not tell, or the account is none of ours.
    """
    try:
        actual = int(await client.get_chain_id(), 16)
        latest = (await client.get_block("latest")).timestamp
    except (*NODE_FAILURES, KeyError, TypeError, ValueError) as error:
        raise refused(error, method="starknet_chainId") from error
    if actual != session.chain_id:
        raise WrongChain(
            f"The session is for {chain_text(session.chain_id)}, the node serves {chain_text(actual)}.",
            expected=session.chain_id,
            actual=actual,
        )
    # The next block is of now or, on a devnet whose clock was moved on, of later.
    now = clock.now() if clock else max(SystemClock().now(), latest)
    held = await get_tag_state(client, session.address, session.tag)
    broken = preflight(session, [], now=now, state=held)
    reasons = {violation.code: violation.message for violation in broken if violation.code != NoCalls.code}
    status: Status = "live" if is_live(session, held) else "ready"
    if status == "ready" and not reasons:
        reasons = await _signature_trouble(client, session)
    if reasons:
        status = "dead"
    return SessionStatus(
        status=status,
        reasons=tuple(reasons.values()) or (_GOOD[status],),
        codes=tuple(code for code in reasons if error_from_code(code)),
        held=held,
        now=now,
    )


async def _signature_trouble(client: FullNodeClient, session: SignedSession) -> dict[str, str]:
    """What the account itself has against the owner's signature, by code."""
    try:
        if await is_valid_signature(client, session.address, session.message_hash, session.authorization):
            return {}
    except NodeError as error:
        if error.rpc_code != NodeCode.CONTRACT_NOT_FOUND:
            raise
        return {error.code: "The account is not deployed on this chain."}
    return {BadAuthorization.code: "The owner's signature does not fit this session."}
