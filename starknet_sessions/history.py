"""What became of an account's sessions, from its events: tags, sessions by tag and by key, and the whole history.

The account stores nothing for lists. A session that was signed and neither used nor registered is on no chain, so it is in no
list either.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, TypeAlias

from starknet_sessions.errors import InvalidInput
from starknet_sessions.events import (
    PAGE,
    TAG_EVENTS,
    EpochChanged,
    SessionLive,
    SessionPaused,
    SessionResumed,
    SessionRevoked,
    SessionUsed,
    decode_event,
    is_ours,
    place_of,
    read_events,
    read_page,
    require_our_account,
    selectors_of,
)
from starknet_sessions.keys import PublicKey

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from starknet_py.net.client import Client
    from starknet_py.net.client_models import EmittedEvent

    from starknet_sessions.events import SessionEvent

ListedState: TypeAlias = Literal["live", "paused", "superseded", "revoked", "ended"]
HistoryKind: TypeAlias = Literal[
    "added", "updated", "rotated", "used", "paused", "resumed", "revoked", "epoch-changed"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedSession:
    """A session that was live at some time.

    Attributes:
        state: ``"live"``: registered and not ended (its window may be over: compare `valid_until`). ``"paused"``: the same, but
            its tag is paused. ``"superseded"``: another session took the tag. ``"revoked"``: by the owner, or surrendered.
            ``"ended"``: by a new epoch.
        uses: Transactions executed under it.
        block_number: Where it went live; None: in the block in the making.
        transaction_hash: By which transaction.
    """

    tag: str
    version: int
    previous_version: int
    fingerprint: int
    key_guid: int
    valid_after: int
    valid_until: int
    policies_root: int
    state: ListedState
    uses: int
    block_number: int | None
    transaction_hash: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One thing that happened.

    Attributes:
        kind: ``"added"``: a session went live on a tag without one. ``"updated"``: it took the place of one of the same session
            key. ``"rotated"``: of one with another key. ``"used"``, ``"paused"``, ``"resumed"``, ``"revoked"``: as it says.
            ``"epoch-changed"``: all sessions ended.
        tag: Whose; None for an epoch, which concerns all.
        version: Of the session concerned; None where the tag held none. When revoked: the highest version revoked.
        key_guid: GUID of the key of the session concerned (`PublicKey.guid`); None where the tag held none.
        event: All that the account told.
    """

    kind: HistoryKind
    tag: str | None
    version: int | None
    key_guid: int | None
    event: SessionEvent

    @property
    def block_number(self) -> int | None:
        """In which block; None: in the one in the making."""
        return self.event.block_number

    @property
    def transaction_hash(self) -> int:
        """By which transaction."""
        return self.event.transaction_hash


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryPage:
    """A part of an account's history.

    Attributes:
        entries: What happened, oldest first; a page may be empty though there are more.
        continuation: Give it to `history_page` for the next page; None: this was the last.
    """

    entries: tuple[HistoryEntry, ...]
    continuation: str | None


async def list_tags(client: Client, address: int | str, *, from_block: int = 0) -> list[str]:
    """The tags the account ever held anything for, in the order in which they first appeared.

    Args:
        client: The node: a starknet-py `FullNodeClient`, or the client of an account.
        address: The account.
        from_block: The first block to look at.

    Raises:
        InvalidInput: A value is not usable.
        NotPossible: The account is of another make: Argent's, Controller.
        UnknownAccount: It is of a kind not known here.
        NodeError: The node could not tell.
    """
    kinds = (SessionLive, SessionRevoked, SessionPaused, SessionResumed)
    emitted = await read_events(client, address, kinds, from_block=from_block)
    if not emitted:
        await require_our_account(client, address)
    return list(dict.fromkeys(tag for event in emitted if (tag := _tag_of(decode_event(event)))))


async def list_sessions(
    client: Client,
    address: int | str,
    *,
    tag: str | None = None,
    key: PublicKey | None = None,
    from_block: int = 0,
) -> list[ListedSession]:
    """Every session of the account that was ever live, in the order in which they became so.

    Args:
        client: The node: a starknet-py `FullNodeClient`, or the client of an account.
        address: The account.
        tag: Only of this tag.
        key: Only of this session key. Asked of the node by key, then by the tags found.
        from_block: The first block to look at.

    Raises:
        InvalidInput: A value is not usable.
        NotPossible: The account is of another make: Argent's, Controller.
        UnknownAccount: It is of a kind not known here.
        NodeError: The node could not tell.
    """
    if key is None:
        events = await _tag_events(client, address, [tag], from_block)
        if not events:
            await require_our_account(client, address)
        return sessions_of(events)
    guid = _guid(key)
    lives = await read_events(client, address, (SessionLive,), tag=tag, from_block=from_block, key_guid=guid)
    tags = dict.fromkeys(_tag_of(decode_event(event)) for event in lives)
    if not tags:
        await require_our_account(client, address)
        return []
    listed = sessions_of(await _tag_events(client, address, list(tags), from_block))
    return [session for session in listed if session.key_guid == guid]


async def session_history(
    client: Client,
    address: int | str,
    *,
    tag: str | None = None,
    key: PublicKey | None = None,
    from_block: int = 0,
) -> list[HistoryEntry]:
    """All that happened to the account's sessions, oldest first.

    Args:
        client: The node: a starknet-py `FullNodeClient`, or the client of an account.
        address: The account.
        tag: Only of this tag, and the epochs, which concern all.
        key: Only what concerned a session of this key, and the epochs.
        from_block: The first block to tell of. Where an entry depends on what was before, that is looked up.

    Raises:
        InvalidInput: A value is not usable.
        NotPossible: The account is of another make: Argent's, Controller.
        UnknownAccount: It is of a kind not known here.
        NodeError: The node could not tell.
    """
    guid = None if key is None else _guid(key)
    emitted = await _emitted(client, address, [tag], from_block)
    if not emitted:
        await require_our_account(client, address)
    entries = await _entries(client, address, emitted, is_whole=from_block == 0)
    return [entry for entry in entries if guid in (None, entry.key_guid) or entry.tag is None]


async def history_page(
    client: Client,
    address: int | str,
    *,
    from_block: int = 0,
    continuation: str | None = None,
    size: int = PAGE,
) -> HistoryPage:
    """One page of the account's history, oldest first, of all tags. Nothing need be kept from page to page but `continuation`.

    Args:
        client: The node: a starknet-py `FullNodeClient`, or the client of an account.
        address: The account.
        from_block: The first block to tell of; the same for every page.
        continuation: That of the page before; None: the first page.
        size: How many entries a page has at most, 1 to 1,000.

    Raises:
        InvalidInput: A value is not usable.
        NotPossible: The account is of another make: Argent's, Controller.
        UnknownAccount: It is of a kind not known here.
        NodeError: The node could not tell, or does not know the continuation.
    """
    chunk = await read_page(
        client, address, keys=[selectors_of()], from_block=from_block, continuation=continuation, size=size
    )
    is_whole = from_block == 0 and continuation is None
    ours = [event for event in chunk.events if is_ours(event)]
    if not ours and continuation is None and chunk.continuation_token is None:
        await require_our_account(client, address)
    entries = await _entries(client, address, ours, is_whole=is_whole)
    return HistoryPage(entries=tuple(entries), continuation=chunk.continuation_token)


def sessions_of(events: Iterable[SessionEvent]) -> list[ListedSession]:
    """What became of every session that `events`, oldest first, tell of."""
    listed: list[ListedSession] = []
    # Where in the list the live session of a tag is.
    live: dict[str, int] = {}

    def change(tag: str, **values: object) -> None:
        if tag in live:
            listed[live[tag]] = replace(listed[live[tag]], **values)  # type: ignore[arg-type]

    for event in events:
        match event:
            case SessionLive(tag=tag):
                change(tag, state="superseded")
                live[tag] = len(listed)
                listed.append(_listed(event))
            case SessionUsed(tag=tag) if tag in live:
                change(tag, uses=listed[live[tag]].uses + 1)
            case SessionPaused(tag=tag):
                change(tag, state="paused")
            case SessionResumed(tag=tag):
                change(tag, state="live")
            case SessionRevoked(tag=tag):
                change(tag, state="revoked")
                live.pop(tag, None)
            case EpochChanged():
                for tag in live:
                    change(tag, state="ended")
                live.clear()
    return listed


def _listed(event: SessionLive) -> ListedSession:
    return ListedSession(
        tag=event.tag,
        version=event.version,
        previous_version=event.previous_version,
        fingerprint=event.fingerprint,
        key_guid=event.key_guid,
        valid_after=event.valid_after,
        valid_until=event.valid_until,
        policies_root=event.policies_root,
        state="live",
        uses=0,
        block_number=event.block_number,
        transaction_hash=event.transaction_hash,
    )


async def _emitted(
    client: Client, address: int | str, tags: Sequence[str | None], from_block: int
) -> list[EmittedEvent]:
    """The events of some tags and the epochs, in order; [None]: of all tags."""
    if list(tags) == [None]:
        return await read_events(client, address, from_block=from_block)
    found = await read_events(client, address, (EpochChanged,), from_block=from_block)
    for tag in tags:
        found += await read_events(client, address, TAG_EVENTS, tag=tag, from_block=from_block)
    return sorted(found, key=place_of)


async def _tag_events(
    client: Client, address: int | str, tags: Sequence[str | None], from_block: int
) -> list[SessionEvent]:
    return [decode_event(event) for event in await _emitted(client, address, tags, from_block)]


async def _entries(
    client: Client, address: int | str, emitted: Sequence[EmittedEvent], *, is_whole: bool
) -> list[HistoryEntry]:
    entries = []
    # Per tag what session is live: its version and key; None: none is.
    live: dict[str, SessionLive | None] = {}
    has_ended = is_whole
    for one in emitted:
        event = decode_event(one)
        if isinstance(event, EpochChanged):
            # From here on no tag has a past.
            live, has_ended = {}, True
            entries.append(_entry("epoch-changed", event, None))
            continue
        if event.tag not in live:
            live[event.tag] = None if has_ended else await _live_before(client, address, one, event.tag)
        held = live[event.tag]
        match event:
            case SessionLive():
                kind: HistoryKind = "rotated" if held and held.key_guid != event.key_guid else "updated"
                live[event.tag] = event
                entries.append(_entry(kind if held else "added", event, event))
            case SessionUsed():
                entries.append(_entry("used", event, held))
            case SessionPaused():
                entries.append(_entry("paused", event, held))
            case SessionResumed():
                entries.append(_entry("resumed", event, held))
            case SessionRevoked():
                live[event.tag] = None
                revoked = _entry("revoked", event, held)
                entries.append(replace(revoked, version=event.through_version))
    return entries


def _entry(kind: HistoryKind, event: SessionEvent, held: SessionLive | None) -> HistoryEntry:
    return HistoryEntry(
        kind=kind,
        tag=_tag_of(event),
        version=held.version if held else None,
        key_guid=held.key_guid if held else None,
        event=event,
    )


async def _live_before(client: Client, address: int | str, one: EmittedEvent, tag: str) -> SessionLive | None:
    """The session that the tag held before an event."""
    found = await read_events(client, address, (EpochChanged,), to_block=one.block_number)
    found += await read_events(
        client, address, (SessionLive, SessionRevoked), tag=tag, to_block=one.block_number
    )
    held = None
    for earlier in sorted((event for event in found if place_of(event) < place_of(one)), key=place_of):
        event = decode_event(earlier)
        held = event if isinstance(event, SessionLive) else None
    return held


def _tag_of(event: SessionEvent) -> str | None:
    return None if isinstance(event, EpochChanged) else event.tag


def _guid(key: object) -> int:
    if not isinstance(key, PublicKey):
        raise InvalidInput(
            "key is not a PublicKey.", what="key", fix="Give key.public, or PublicKey.parse(…)."
        )
    return key.guid
