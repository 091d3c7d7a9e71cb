"""The account's session events, decoded. The account keeps no list; its events are the list (see `history`)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from starknet_py.hash.selector import get_selector_from_name

from starknet_sessions.detect import detect_dialect
from starknet_sessions.dialects.native import NATIVE
from starknet_sessions.errors import InvalidInput, NodeError, NotPossible
from starknet_sessions.felt import from_short_string, short_string, to_address, to_hex, to_uint
from starknet_sessions.permissions import check_tag
from starknet_sessions.revert import NODE_FAILURES, NodeCode, refused

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starknet_py.net.client import Client
    from starknet_py.net.client_models import EmittedEvent, EventsChunk
    from starknet_py.net.full_node_client import FullNodeClient

PAGE = 1000
"""How many events are asked for at once; nodes give no more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Emitted:
    block_number: int | None
    transaction_hash: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionLive(_Emitted):
    """A session became the live one of its tag, by its first use, by registration or in the place of another.

    Attributes:
        fingerprint: What the account holds of it: `Session.fingerprint_in(epoch)`.
        previous_version: The version it took the place of; 0: the tag held no live session.
    """

    tag: str
    key_guid: int
    fingerprint: int
    version: int
    previous_version: int
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
class SessionPaused(_Emitted):
    """Nothing of the tag is accepted, until it is resumed."""

    tag: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionResumed(_Emitted):
    """The pause of the tag is over."""

    tag: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EpochChanged(_Emitted):
    """Every session signed before is dead."""

    epoch: int


SessionEvent = SessionLive | SessionUsed | SessionRevoked | SessionPaused | SessionResumed | EpochChanged

_LIVE_FIELDS = ("fingerprint", "version", "previous_version", "valid_after", "valid_until", "policies_root")
_SELECTORS: dict[int, type[SessionEvent]] = {
    get_selector_from_name(event.__name__): event
    for event in (SessionLive, SessionUsed, SessionRevoked, SessionPaused, SessionResumed, EpochChanged)
}
_KEYS = {event: selector for selector, event in _SELECTORS.items()}
# How many keys after the first, and how many felts of data.
_SHAPES: dict[type[SessionEvent], tuple[int, int]] = {
    SessionLive: (2, len(_LIVE_FIELDS)),
    SessionUsed: (1, 0),
    SessionRevoked: (1, 1),
    SessionPaused: (1, 0),
    SessionResumed: (1, 0),
    EpochChanged: (0, 1),
}
TAG_EVENTS = (SessionLive, SessionUsed, SessionRevoked, SessionPaused, SessionResumed)
"""The events that carry a tag."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventPage:
    """A part of an account's session events.

    Attributes:
        events: The events, oldest first; a page may be empty though there are more.
        continuation: Give it to `event_page` for the next page; None: this was the last.
    """

    events: tuple[SessionEvent, ...]
    continuation: str | None


async def session_events(
    client: Client, address: int | str, *, tag: str | None = None, from_block: int = 0
) -> list[SessionEvent]:
    """The account's session events, oldest first, all of them.

    Args:
        client: The node: a starknet-py `FullNodeClient`, or the client of an account.
        address: The account.
        tag: Only of this tag, and the epochs, which concern all.
        from_block: The first block to look at.

    Raises:
        InvalidInput: The tag is none that a session can have; address, block or client are not usable.
        NotPossible: The account is of another make: Argent's, Controller.
        UnknownAccount: It is of a kind not known here.
        NodeError: The node could not tell.
    """
    if tag is None:
        found = await read_events(client, address, from_block=from_block)
    else:
        of_tag = await read_events(client, address, TAG_EVENTS, tag=tag, from_block=from_block)
        epochs = await read_events(client, address, (EpochChanged,), from_block=from_block)
        found = sorted([*of_tag, *epochs], key=place_of)
    if not found:
        await require_our_account(client, address)
    return [decode_event(event) for event in found]


async def event_page(
    client: Client,
    address: int | str,
    *,
    from_block: int = 0,
    continuation: str | None = None,
    size: int = PAGE,
) -> EventPage:
    """One page of the account's session events, oldest first.

    Args:
        client: The node: a starknet-py `FullNodeClient`, or the client of an account.
        address: The account.
        from_block: The first block to look at; the same for every page.
        continuation: That of the page before; None: the first page.
        size: How many events a page has at most, 1 to 1,000.

    Raises:
        InvalidInput: A value is not usable.
        NotPossible: The account is of another make: Argent's, Controller.
        UnknownAccount: It is of a kind not known here.
        NodeError: The node could not tell, or does not know the continuation.
    """
    chunk = await read_page(
        client, address, keys=[selectors_of()], from_block=from_block, continuation=continuation, size=size
    )
    ours = [event for event in chunk.events if is_ours(event)]
    if not ours and continuation is None and chunk.continuation_token is None:
        await require_our_account(client, address)
    return EventPage(
        events=tuple(decode_event(event) for event in ours), continuation=chunk.continuation_token
    )


def selectors_of(kinds: Sequence[type[SessionEvent]] = tuple(_KEYS)) -> list[str]:
    """The first key of these kinds of events, as a node is asked for it."""
    return [hex(_KEYS[kind]) for kind in kinds]


async def read_events(
    client: Client,
    address: int | str,
    kinds: Sequence[type[SessionEvent]] = tuple(_KEYS),
    *,
    tag: str | None = None,
    from_block: int = 0,
    to_block: int | None = None,
    key_guid: int | None = None,
) -> list[EmittedEvent]:
    """All events of some kinds as the node gives them; of one tag or one session key, where these are given.

    Those of accounts of another make, which the account may have been before, are left out.

    Raises:
        InvalidInput: A value is not usable.
        NodeError: The node could not tell.
    """
    keys = [selectors_of(kinds)]
    if tag is not None or key_guid is not None:
        keys.append([] if tag is None else [hex(short_string(check_tag(tag)))])
    if key_guid is not None:
        keys.append([hex(key_guid)])
    found = await read_all(client, address, keys=keys, from_block=from_block, to_block=to_block)
    return [event for event in found if is_ours(event)]


async def read_all(
    client: Client,
    address: int | str,
    *,
    keys: list[list[str]],
    from_block: int = 0,
    to_block: int | None = None,
) -> list[EmittedEvent]:
    """All events of a contract with these keys, page by page.

    Raises:
        InvalidInput: A value is not usable.
        NodeError: The node could not tell.
    """
    found: list[EmittedEvent] = []
    token: str | None = None
    while True:
        page = await read_page(
            client, address, keys=keys, from_block=from_block, to_block=to_block, continuation=token
        )
        found.extend(page.events)
        token = page.continuation_token
        if token is None:
            return found


async def read_page(
    client: Client,
    address: int | str,
    *,
    keys: list[list[str]],
    from_block: int = 0,
    to_block: int | None = None,
    continuation: str | None = None,
    size: int = PAGE,
) -> EventsChunk:
    """One page of a contract's events.

    Raises:
        InvalidInput: A value is not usable.
        NodeError: The node could not tell.
    """
    if not hasattr(client, "get_events"):
        raise InvalidInput(
            f"client is a {type(client).__name__}, which cannot list events.",
            what="client",
            fix="Give a starknet-py client: FullNodeClient(url), or account.client.",
        )
    to_uint(from_block, "from_block", bound=2**64, bound_name="2^64")
    if to_uint(size, "size", bound=PAGE + 1) == 0:
        raise InvalidInput("size is 0.", what="size", fix=f"Give 1 to {PAGE}.")
    where: dict[str, Any] = {} if to_block is None else {"to_block_number": to_block}
    try:
        return await cast("FullNodeClient", client).get_events(
            address=hex(to_address(address, "address")),
            keys=cast("Any", keys),
            from_block_number=from_block,
            chunk_size=size,
            continuation_token=continuation,
            **where,
        )
    except NODE_FAILURES as error:
        raise refused(error, method="starknet_getEvents") from error


async def require_our_account(client: Client, address: int | str) -> None:
    """Refuse an account that is not of ours: of nothing found there, nothing follows. One that is not deployed yet passes.

    Raises:
        NotPossible: It is of another make: Argent's, Controller.
        UnknownAccount: It is of a kind not known here.
        NodeError: The node could not tell.
    """
    try:
        dialect = await detect_dialect(client, address)
    except NodeError as error:
        if error.rpc_code != NodeCode.CONTRACT_NOT_FOUND:
            raise
        return
    if dialect is not NATIVE:
        raise NotPossible(
            f"The account {to_hex(to_address(address))} is of kind {dialect.name}, which has no tags and no list of sessions.",
            dialect=dialect.name,
            fix="Ask for one session: session_status(client, session); end one: revoke_session(session, account); make one: "
            "create_session(request, account).",
        )


def is_ours(event: EmittedEvent) -> bool:
    """Whether it is an event of our accounts: Argent's and Controller have one of the same name, with other contents."""
    kind, *keys = event.keys
    return kind in _SELECTORS and _SHAPES[_SELECTORS[kind]] == (len(keys), len(event.data))


def place_of(event: EmittedEvent) -> tuple[float, int, int]:
    """Where an event stands in the chain, to sort by. A block without a number is the one in the making."""
    block = math.inf if event.block_number is None else event.block_number
    return block, event.transaction_index, event.event_index


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
    tag = _tag_text(keys[0])
    if cls is SessionLive:
        return SessionLive(tag=tag, key_guid=keys[1], **dict(zip(_LIVE_FIELDS, data, strict=True)), **emitted)
    if cls is SessionRevoked:
        return SessionRevoked(tag=tag, through_version=data[0], **emitted)
    return cast("type[SessionUsed | SessionPaused | SessionResumed]", cls)(tag=tag, **emitted)


def _tag_text(felt: int) -> str:
    # The contract takes any felt for a tag, and one that is no text is not to make the others unreadable.
    try:
        return from_short_string(felt)
    except InvalidInput:
        return to_hex(felt)
