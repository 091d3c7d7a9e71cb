"""What events tell, from events made up."""

from __future__ import annotations

from typing import Any

import pytest
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.client_errors import ClientError
from starknet_py.net.client_models import EmittedEvent, EventsChunk

from starknet_sessions.errors import NodeError
from starknet_sessions.events import (
    EpochChanged,
    SessionEvent,
    SessionLive,
    SessionRevoked,
    SessionUsed,
    decode_event,
    list_sessions,
    session_events,
    sessions_of,
)
from starknet_sessions.felt import short_string
from starknet_sessions.testing import RecordingClient

IN_BLOCK: dict[str, Any] = {"block_number": 3, "transaction_hash": 9}


def emitted(name: str, *keys: int, data: list[int]) -> EmittedEvent:
    return EmittedEvent(
        from_address=1,
        keys=[get_selector_from_name(name), *keys],
        data=data,
        transaction_hash=9,
        block_hash=None,
        block_number=3,
        transaction_index=0,
        event_index=0,
    )


def live(tag: str, version: int) -> SessionLive:
    return SessionLive(
        tag=tag,
        key_guid=100 + version,
        session_hash=200 + version,
        version=version,
        valid_after=1,
        valid_until=2,
        policies_root=3,
        **IN_BLOCK,
    )


def used(tag: str) -> SessionUsed:
    return SessionUsed(tag=tag, **IN_BLOCK)


def revoked(tag: str, through: int) -> SessionRevoked:
    return SessionRevoked(tag=tag, through_version=through, **IN_BLOCK)


def epoch(number: int) -> EpochChanged:
    return EpochChanged(epoch=number, **IN_BLOCK)


BOT = short_string("bot")
EMITTED = [
    emitted("SessionLive", BOT, 105, data=[205, 5, 1, 2, 3]),
    emitted("SessionUsed", BOT, data=[]),
    emitted("SessionRevoked", BOT, data=[5]),
    emitted("EpochChanged", data=[1]),
]
EVENTS: list[SessionEvent] = [live("bot", 5), used("bot"), revoked("bot", 5), epoch(1)]


@pytest.mark.parametrize("index", range(4))
def test_events_are_decoded_as_the_account_emits_them(index: int) -> None:
    assert decode_event(EMITTED[index]) == EVENTS[index]


def test_another_event_is_none_of_ours() -> None:
    with pytest.raises(KeyError):
        decode_event(emitted("Transfer", data=[]))


@pytest.mark.parametrize(
    ("events", "told"),
    [
        ([], []),
        ([live("a", 1)], [("a", 1, "live", 0)]),
        ([live("a", 1), used("a"), used("a")], [("a", 1, "live", 2)]),
        ([live("a", 1), used("a"), live("a", 2), used("a")], [("a", 1, "superseded", 1), ("a", 2, "live", 1)]),
        ([live("a", 1), live("b", 1), revoked("a", 9)], [("a", 1, "revoked", 0), ("b", 1, "live", 0)]),
        ([live("a", 1), revoked("a", 1), live("a", 2)], [("a", 1, "revoked", 0), ("a", 2, "live", 0)]),
        ([live("a", 1), revoked("a", 1), epoch(1)], [("a", 1, "revoked", 0)]),
        ([live("a", 1), live("b", 2), epoch(1), live("b", 3)],
         [("a", 1, "ended", 0), ("b", 2, "ended", 0), ("b", 3, "live", 0)]),
        # Version and tag once more, in another epoch.
        ([live("a", 1), used("a"), epoch(1), live("a", 2), used("a"), used("a")],
         [("a", 1, "ended", 1), ("a", 2, "live", 2)]),
        ([used("a"), revoked("a", 1), epoch(1)], []),
    ],
)  # fmt: skip
def test_the_list_follows_the_events(events: list[SessionEvent], told: list[Any]) -> None:
    assert [(one.tag, one.version, one.state, one.uses) for one in sessions_of(events)] == told


def test_a_listed_session_has_what_it_went_live_with() -> None:
    (session,) = sessions_of([live("a", 7)])

    assert (session.session_hash, session.key_guid) == (207, 107)
    assert (session.valid_after, session.valid_until, session.policies_root) == (1, 2, 3)


class EventClient(RecordingClient):
    """Gives events page by page."""

    def __init__(self, *pages: list[EmittedEvent], error: Exception | None = None) -> None:
        super().__init__()
        self.pages = pages
        self.error = error
        self.asked_for: list[dict[str, Any]] = []

    async def get_events(self, **arguments: Any) -> EventsChunk:  # type: ignore[override]
        self.asked_for.append(arguments)
        if self.error:
            raise self.error
        page = int(arguments["continuation_token"] or 0)
        more = str(page + 1) if page + 1 < len(self.pages) else None
        return EventsChunk(events=self.pages[page], continuation_token=more)


async def test_all_pages_are_read() -> None:
    client = EventClient(EMITTED[:1], [], EMITTED[1:])

    assert await session_events(client, "0x5", from_block=2) == EVENTS
    assert [asked["continuation_token"] for asked in client.asked_for] == [None, "1", "2"]
    assert {(asked["address"], asked["from_block_number"]) for asked in client.asked_for} == {("0x5", 2)}


async def test_a_tags_events_are_its_own_and_the_epochs() -> None:
    other = emitted("SessionUsed", short_string("other"), data=[])

    assert await session_events(EventClient([*EMITTED, other]), 5, tag="other") == [epoch(1), used("other")]


async def test_the_list_is_of_all_pages() -> None:
    (session,) = await list_sessions(EventClient(EMITTED[:2], EMITTED[2:]), 5)

    assert (session.state, session.uses) == ("revoked", 1)


async def test_a_node_that_cannot_tell_is_a_node_error() -> None:
    with pytest.raises(NodeError) as failure:
        await list_sessions(EventClient(error=ClientError("no", code="24")), 5)

    assert (failure.value.method, failure.value.rpc_code) == ("starknet_getEvents", 24)
