"""What an account's events tell about its sessions. The account keeps no list; its events are the list."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from starknet_py.hash.selector import get_selector_from_name

from starknet_sessions.felt import from_short_string, to_address
from starknet_sessions.revert import NODE_FAILURES, refused
from starknet_sessions.session import check_tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starknet_py.net.client_models import EmittedEvent
    from starknet_py.net.full_node_client import FullNodeClient

_PAGE = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class _Emitted:
    block_number: int | None
    transaction_hash: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionLive(_Emitted):
    """A session became the live one of its tag, by its first use or by registration."""

    tag: str
    key_guid: int
    session_hash: int
    version: int
    valid_after: int
    valid_until: int
    policies_root: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionUsed(_Emitted):
    """A transaction of the tag's live session was executed."""

    tag: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRevoked(_Emitted):
    """Every version of a tag up to this one is revoked."""

    tag: str
    through_version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EpochChanged(_Emitted):
    """Every session signed before is dead."""

    epoch: int


SessionEvent = SessionLive | SessionUsed | SessionRevoked | EpochChanged

_SELECTORS = {
    get_selector_from_name(event.__name__): event
    for event in (SessionLive, SessionUsed, SessionRevoked, EpochChanged)
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedSession:
    """A session that was live at some time.

    Attributes:
        state: ``"live"``: registered and not ended (its window may be over: compare `valid_until`). ``"superseded"``: a higher
            version took the tag. ``"revoked"``: by the owner, or surrendered. ``"ended"``: by a new epoch.
        uses: Transactions executed under it.
    """

    tag: str
    version: int
    session_hash: int
    key_guid: int
    valid_after: int
    valid_until: int
    policies_root: int
    state: Literal["live", "superseded", "revoked", "ended"]
    uses: int


async def session_events(
    client: FullNodeClient, address: int | str, *, tag: str | None = None, from_block: int = 0
) -> list[SessionEvent]:
    """The account's session events, oldest first.

    Args:
        client: The node.
        address: The account.
        tag: Only of this tag, and the epochs, which concern all.
        from_block: The first block to look at.

    Raises:
        InvalidInput: The tag is none that a session can have.
        NodeError: The node could not tell.
    """
    if tag is not None:
        check_tag(tag)
    found: list[SessionEvent] = []
    token: str | None = None
    while True:
        try:
            page = await client.get_events(
                address=hex(to_address(address, "address")),
                keys=[[hex(selector) for selector in _SELECTORS]],
                from_block_number=from_block,
                chunk_size=_PAGE,
                continuation_token=token,
            )
        except NODE_FAILURES as error:
            raise refused(error, method="starknet_getEvents") from error
        found.extend(decode_event(event) for event in page.events)
        token = page.continuation_token
        if token is None:
            return [
                event for event in found if tag is None or isinstance(event, EpochChanged) or event.tag == tag
            ]


def decode_event(event: EmittedEvent) -> SessionEvent:
    """Decode one event of a session account.

    Raises:
        KeyError: It is not one of the session events.
    """
    kind, *keys = event.keys
    emitted: dict[str, Any] = {"block_number": event.block_number, "transaction_hash": event.transaction_hash}
    data = event.data
    if (cls := _SELECTORS[kind]) is EpochChanged:
        return EpochChanged(epoch=data[0], **emitted)
    tag = from_short_string(keys[0])
    if cls is SessionLive:
        fields = ("session_hash", "version", "valid_after", "valid_until", "policies_root")
        return SessionLive(tag=tag, key_guid=keys[1], **dict(zip(fields, data, strict=True)), **emitted)
    if cls is SessionUsed:
        return SessionUsed(tag=tag, **emitted)
    return SessionRevoked(tag=tag, through_version=data[0], **emitted)


def sessions_of(events: Sequence[SessionEvent]) -> list[ListedSession]:
    """What became of every session that `events`, oldest first, tell of."""
    listed: list[ListedSession] = []
    for event in events:
        if isinstance(event, SessionLive):
            _end(listed, "superseded", tag=event.tag)
            listed.append(
                ListedSession(
                    tag=event.tag,
                    version=event.version,
                    session_hash=event.session_hash,
                    key_guid=event.key_guid,
                    valid_after=event.valid_after,
                    valid_until=event.valid_until,
                    policies_root=event.policies_root,
                    state="live",
                    uses=0,
                )
            )
        elif isinstance(event, SessionUsed):
            for position, session in enumerate(listed):
                if session.state == "live" and session.tag == event.tag:
                    listed[position] = replace(session, uses=session.uses + 1)
        elif isinstance(event, SessionRevoked):
            _end(listed, "revoked", tag=event.tag)
        else:
            _end(listed, "ended")
    return listed


async def list_sessions(
    client: FullNodeClient, address: int | str, *, from_block: int = 0
) -> list[ListedSession]:
    """Every session of the account that was ever live, in the order in which they became so.

    A session that was signed and neither used nor registered is on no chain, so it is not in this list either.

    Raises:
        NodeError: The node could not tell.
    """
    return sessions_of(await session_events(client, address, from_block=from_block))


def _end(
    listed: list[ListedSession], state: Literal["superseded", "revoked", "ended"], *, tag: str | None = None
) -> None:
    for position, session in enumerate(listed):
        if session.state == "live" and tag in (None, session.tag):
            listed[position] = replace(session, state=state)
