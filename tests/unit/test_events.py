"""The account's events, decoded, from events made up."""

from __future__ import annotations

import json
from typing import Any

import pytest
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.client_errors import ClientError
from starknet_py.net.client_models import EmittedEvent

from starknet_sessions import (
    InvalidInput,
    NodeError,
    NotPossible,
    event_page,
    history_page,
    list_sessions,
    list_tags,
    session_account_class,
    session_events,
    session_history,
)
from starknet_sessions.events import (
    EpochChanged,
    SessionLive,
    SessionPaused,
    SessionResumed,
    SessionRevoked,
    SessionUsed,
    decode_event,
    read_events,
)
from starknet_sessions.felt import short_string
from starknet_sessions.testing import RecordingClient

ACCOUNT = 0x5
BOT, OTHER = short_string("bot"), short_string("other")


def emitted(
    name: str, *keys: int, data: list[int] | None = None, block: int | None = 3, index: int = 0
) -> EmittedEvent:
    return EmittedEvent(
        from_address=ACCOUNT,
        keys=[get_selector_from_name(name), *keys],
        data=data or [],
        transaction_hash=9,
        block_hash=None,
        block_number=block,
        transaction_index=0,
        event_index=index,
    )


IN_BLOCK: dict[str, Any] = {"block_number": 3, "transaction_hash": 9}
CASES = {
    "live": (
        emitted("SessionLive", BOT, 105, data=[205, 5, 4, 1, 2, 3]),
        SessionLive(
            tag="bot",
            key_guid=105,
            fingerprint=205,
            version=5,
            previous_version=4,
            valid_after=1,
            valid_until=2,
            policies_root=3,
            **IN_BLOCK,
        ),
    ),
    "used": (emitted("SessionUsed", BOT), SessionUsed(tag="bot", **IN_BLOCK)),
    "revoked": (
        emitted("SessionRevoked", BOT, data=[5]),
        SessionRevoked(tag="bot", through_version=5, **IN_BLOCK),
    ),
    "paused": (emitted("SessionPaused", BOT), SessionPaused(tag="bot", **IN_BLOCK)),
    "resumed": (emitted("SessionResumed", BOT), SessionResumed(tag="bot", **IN_BLOCK)),
    "epoch": (emitted("EpochChanged", data=[1]), EpochChanged(epoch=1, **IN_BLOCK)),
}
EMITTED = [event for event, _ in CASES.values()]
EVENTS = [event for _, event in CASES.values()]


@pytest.mark.parametrize("name", CASES)
def test_events_are_decoded_as_the_account_emits_them(name: str) -> None:
    event, decoded = CASES[name]

    assert decode_event(event) == decoded


@pytest.mark.parametrize("name", CASES)
def test_they_are_the_events_of_the_accounts_abi(name: str) -> None:
    event, decoded = CASES[name]
    items = json.loads(session_account_class().sierra)["abi"]
    abi = items if isinstance(items, list) else json.loads(items)
    (described,) = [
        item
        for item in abi
        if item["type"] == "event" and item["name"].endswith(f"::{type(decoded).__name__}")
    ]
    members = {
        kind: [m["name"] for m in described["members"] if m["kind"] == kind] for kind in ("key", "data")
    }

    assert len(members["key"]) == len(event.keys) - 1
    assert len(members["data"]) == len(event.data)
    # The names are those of the dataclass, and each has what the event has in its place.
    values = [BOT if name == "tag" else getattr(decoded, name) for name in members["key"] + members["data"]]
    assert values == [*event.keys[1:], *event.data]


def test_another_event_is_none_of_ours() -> None:
    with pytest.raises(KeyError):
        decode_event(emitted("Transfer"))


def test_a_tag_that_is_no_text_is_still_readable() -> None:
    event = decode_event(emitted("SessionUsed", 0xFF00))

    assert isinstance(event, SessionUsed)
    assert event.tag == "0xff00"


def chain(*events: EmittedEvent) -> RecordingClient:
    client = RecordingClient()
    client.emitted = list(events)
    return client


async def test_an_accounts_session_events_are_told() -> None:
    client = chain(*EMITTED, emitted("Transfer"))

    assert await session_events(client, "0x5", from_block=2) == EVENTS
    assert await session_events(client, "0x5", from_block=4) == []
    assert await session_events(client, "0x6") == []


async def test_the_node_is_asked_page_by_page() -> None:
    many = [emitted("SessionUsed", BOT, index=i) for i in range(1001)]
    client = chain(*many)

    assert len(await session_events(client, ACCOUNT)) == 1001
    assert [one.arguments["continuation_token"] for one in client.asked("get_events")] == [None, "1000"]


async def test_one_page_is_one_request() -> None:
    client = chain(*EMITTED)

    first = await event_page(client, ACCOUNT, size=4)
    rest = await event_page(client, ACCOUNT, size=4, continuation=first.continuation)

    assert [*first.events, *rest.events] == EVENTS
    assert (len(first.events), first.continuation, rest.continuation) == (4, "4", None)
    assert len(client.asked("get_events")) == 2


async def test_a_tags_events_are_its_own_and_the_epochs_in_their_order() -> None:
    client = chain(
        emitted("SessionUsed", OTHER, block=1),
        emitted("SessionUsed", BOT, block=1, index=1),
        emitted("EpochChanged", data=[1], block=2),
        emitted("SessionPaused", OTHER, block=2, index=1),
        emitted("SessionUsed", OTHER, block=None),
    )

    found = await session_events(client, ACCOUNT, tag="other")

    assert [(type(event), event.block_number) for event in found] == [
        (SessionUsed, 1),
        (EpochChanged, 2),
        (SessionPaused, 2),
        (SessionUsed, None),
    ]
    # The node does the filtering: the other tag's uses can be many.
    assert [hex(OTHER)] in [
        one.arguments["keys"][1:] and one.arguments["keys"][1] for one in client.asked("get_events")
    ]


async def test_events_are_found_by_key() -> None:
    client = chain(*EMITTED, emitted("SessionLive", BOT, 106, data=[1, 6, 5, 1, 2, 3]))

    found = await read_events(client, ACCOUNT, (SessionLive,), key_guid=106)

    assert [event.keys[2] for event in found] == [106]


@pytest.mark.parametrize(
    "options", [{"size": 0}, {"size": 1001}, {"from_block": -1}, {"from_block": "latest"}]
)
async def test_what_cannot_be_asked_is_refused(options: dict[str, Any]) -> None:
    with pytest.raises(InvalidInput) as refusal:
        await event_page(RecordingClient(), ACCOUNT, **options)

    assert refusal.value.what == next(iter(options))


async def test_a_client_that_lists_no_events_is_refused() -> None:
    with pytest.raises(InvalidInput) as refusal:
        await session_events(object(), ACCOUNT)  # type: ignore[arg-type]

    assert refusal.value.what == "client"
    assert "account.client" in refusal.value.fix


async def test_a_tag_that_no_session_has_is_refused() -> None:
    with pytest.raises(InvalidInput, match="tag"):
        await session_events(RecordingClient(), ACCOUNT, tag="Bot")


async def test_a_node_that_cannot_tell_is_a_node_error() -> None:
    client = RecordingClient()
    client.reply("get_events", ClientError("no", code="24"))
    with pytest.raises(NodeError) as failure:
        await session_events(client, ACCOUNT)

    assert (failure.value.method, failure.value.rpc_code) == ("starknet_getEvents", 24)


ARGENT = 0x36078334509B514626504EDC9FB252328D1A240E4E948BEF8D0C08DFF45927F
# As Argent's accounts emit it: the session's hash in the place of our tag, and no data.
THEIRS = emitted("SessionRevoked", 0x5E55)


async def test_events_of_other_makes_are_left_out() -> None:
    client = chain(THEIRS, *EMITTED)

    assert await session_events(client, ACCOUNT) == EVENTS
    assert (await event_page(client, ACCOUNT)).events == tuple(EVENTS)
    assert await read_events(client, ACCOUNT) == EMITTED


READERS: list[Any] = [session_events, event_page, list_tags, list_sessions, session_history, history_page]


@pytest.mark.parametrize("read", READERS)
async def test_an_account_of_another_make_has_no_list(read: Any) -> None:
    client = chain(THEIRS)
    client.reply("get_class_hash_at", ARGENT)

    with pytest.raises(NotPossible, match="0x5 is of kind argent") as refusal:
        await read(client, ACCOUNT)

    assert refusal.value.dialect == "argent-0.4.0"
    assert "session_status" in refusal.value.fix


@pytest.mark.parametrize("read", READERS)
async def test_an_account_that_is_not_there_yet_has_an_empty_list(read: Any) -> None:
    client = chain()
    client.reply("get_class_hash_at", ClientError("Contract not found", code="20"))
    found = await read(client, ACCOUNT)
    assert not getattr(found, "events", getattr(found, "entries", found))

    client.reply("get_class_hash_at", ClientError("busy", code="-1"))
    with pytest.raises(NodeError):
        await read(client, ACCOUNT)


async def test_a_later_page_without_events_is_just_empty() -> None:
    client = chain(*EMITTED)
    client.reply("get_class_hash_at", ARGENT)
    for read in (event_page, history_page):
        page: Any = await read(client, ACCOUNT, size=len(EMITTED), continuation=str(len(EMITTED)))
        assert page.continuation is None
