"""What became of sessions, from events made up."""

from __future__ import annotations

from typing import Any

import pytest
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.account.account import Account
from starknet_py.net.client_errors import ClientError
from starknet_py.net.client_models import EmittedEvent
from starknet_py.net.signer.key_pair import KeyPair

from starknet_sessions import (
    HistoryEntry,
    InvalidInput,
    NodeError,
    SessionKey,
    history_page,
    list_sessions,
    list_tags,
    session_history,
)
from starknet_sessions.felt import short_string
from starknet_sessions.testing import RecordingClient

ACCOUNT = 0x5
ANNA, BEN = SessionKey.from_private(11).public, SessionKey.from_private(12).public


class Log:
    """Events as an account emits them, one block each unless told otherwise."""

    def __init__(self) -> None:
        self.events: list[EmittedEvent] = []
        self.block = 0

    def add(self, name: str, *keys: int, data: list[int] | None = None, same_block: bool = False) -> Log:
        self.block += not same_block
        self.events.append(
            EmittedEvent(
                from_address=ACCOUNT,
                keys=[get_selector_from_name(name), *keys],
                data=data or [],
                transaction_hash=1000 + len(self.events),
                block_hash=None,
                block_number=self.block,
                transaction_index=len(self.events),
                event_index=0,
            )
        )
        return self

    def live(self, tag: str, version: int, previous: int = 0, key: Any = ANNA) -> Log:
        data = [200 + version, version, previous, 1, 2, 3]
        return self.add("SessionLive", short_string(tag), key.guid, data=data)

    def used(self, tag: str, times: int = 1) -> Log:
        for _ in range(times):
            self.add("SessionUsed", short_string(tag))
        return self

    def revoked(self, tag: str, through: int) -> Log:
        return self.add("SessionRevoked", short_string(tag), data=[through])

    def paused(self, tag: str) -> Log:
        return self.add("SessionPaused", short_string(tag))

    def resumed(self, tag: str) -> Log:
        return self.add("SessionResumed", short_string(tag))

    def epoch(self, number: int = 1) -> Log:
        return self.add("EpochChanged", data=[number])

    @property
    def client(self) -> RecordingClient:
        client = RecordingClient()
        client.emitted = self.events
        return client


@pytest.mark.parametrize(
    ("log", "told"),
    [
        (Log(), []),
        (Log().live("a", 1), [("a", 1, "live", 0)]),
        (Log().live("a", 1).used("a", 2), [("a", 1, "live", 2)]),
        (Log().live("a", 1).used("a").live("a", 2, 1).used("a"), [("a", 1, "superseded", 1), ("a", 2, "live", 1)]),
        (Log().live("a", 1).live("b", 1).revoked("a", 9), [("a", 1, "revoked", 0), ("b", 1, "live", 0)]),
        (Log().live("a", 1).revoked("a", 1).live("a", 2), [("a", 1, "revoked", 0), ("a", 2, "live", 0)]),
        (Log().live("a", 1).revoked("a", 1).epoch(), [("a", 1, "revoked", 0)]),
        (Log().live("a", 1).live("b", 2).epoch().live("b", 3, 2),
         [("a", 1, "ended", 0), ("b", 2, "ended", 0), ("b", 3, "live", 0)]),
        (Log().live("a", 1).paused("a"), [("a", 1, "paused", 0)]),
        (Log().live("a", 1).paused("a").resumed("a").used("a"), [("a", 1, "live", 1)]),
        (Log().live("a", 1).paused("a").revoked("a", 1).resumed("a"), [("a", 1, "revoked", 0)]),
        (Log().live("a", 1).paused("a").epoch(), [("a", 1, "ended", 0)]),
        (Log().paused("a").used("a").revoked("a", 1).epoch(), []),
    ],
)  # fmt: skip
async def test_the_list_follows_the_events(log: Log, told: list[Any]) -> None:
    listed = await list_sessions(log.client, ACCOUNT)

    assert [(one.tag, one.version, one.state, one.uses) for one in listed] == told


async def test_a_listed_session_has_what_it_went_live_with() -> None:
    (session,) = await list_sessions(Log().live("a", 7, 6).client, ACCOUNT)

    assert (session.fingerprint, session.key_guid, session.previous_version) == (207, ANNA.guid, 6)
    assert (session.valid_after, session.valid_until, session.policies_root) == (1, 2, 3)
    assert (session.block_number, session.transaction_hash) == (1, 1000)


BUSY = (
    Log().live("a", 1).live("b", 1, key=BEN).used("a").used("b", 3).live("a", 2, 1, key=BEN).used("a").epoch()
)


async def test_sessions_are_found_by_tag() -> None:
    listed = await list_sessions(BUSY.client, ACCOUNT, tag="a")

    assert [(one.version, one.state, one.uses) for one in listed] == [(1, "superseded", 1), (2, "ended", 1)]


async def test_sessions_are_found_by_key() -> None:
    of_ben = await list_sessions(BUSY.client, ACCOUNT, key=BEN)
    of_anna = await list_sessions(BUSY.client, ACCOUNT, key=ANNA)

    assert [(one.tag, one.version, one.state, one.uses) for one in of_ben] == [
        ("b", 1, "ended", 3),
        ("a", 2, "ended", 1),
    ]
    assert [(one.tag, one.version, one.state) for one in of_anna] == [("a", 1, "superseded")]
    assert [one.tag for one in await list_sessions(BUSY.client, ACCOUNT, tag="b", key=BEN)] == ["b"]
    assert await list_sessions(BUSY.client, ACCOUNT, tag="b", key=ANNA) == []


async def test_an_unknown_key_costs_one_request_for_events() -> None:
    client = BUSY.client

    assert await list_sessions(client, ACCOUNT, key=SessionKey.from_private(13).public) == []
    assert len(client.asked("get_events")) == 1


async def test_a_private_key_is_no_key_to_look_for() -> None:
    for given in (SessionKey.from_private(11), ANNA.guid, "0x5"):
        with pytest.raises(InvalidInput) as refusal:
            await list_sessions(BUSY.client, ACCOUNT, key=given)  # type: ignore[arg-type]
        assert refusal.value.what == "key"


async def test_tags_are_listed_once_and_also_those_never_live() -> None:
    log = Log().live("a", 1).revoked("z", 5).paused("y").live("a", 2, 1).used("a", 2).epoch()

    assert await list_tags(log.client, ACCOUNT) == ["a", "z", "y"]
    assert await list_tags(log.client, ACCOUNT, from_block=3) == ["y", "a"]


#
# History
#


async def told_by(log: Log, **options: Any) -> list[tuple[str, str | None, int | None]]:
    entries = await session_history(log.client, ACCOUNT, **options)
    return [(one.kind, one.tag, one.version) for one in entries]


async def test_all_that_happened_is_told_in_its_order() -> None:
    log = (
        Log().live("a", 1).used("a").live("a", 2, 1).live("a", 3, 2, key=BEN).paused("a").resumed("a")
        .revoked("a", 5).live("a", 6).epoch(9).live("a", 7, 6)
    )  # fmt: skip

    assert await told_by(log) == [
        ("added", "a", 1),
        ("used", "a", 1),
        ("updated", "a", 2),
        ("rotated", "a", 3),
        ("paused", "a", 3),
        ("resumed", "a", 3),
        ("revoked", "a", 5),
        ("added", "a", 6),
        ("epoch-changed", None, None),
        # The session before was ended by the epoch, though the account still held its version.
        ("added", "a", 7),
    ]


async def test_an_entry_tells_whose_it_is_and_where() -> None:
    entries = await session_history(Log().live("a", 1, key=BEN).used("a").epoch(9).client, ACCOUNT)

    assert [one.key_guid for one in entries] == [BEN.guid, BEN.guid, None]
    assert [(one.block_number, one.transaction_hash) for one in entries] == [(1, 1000), (2, 1001), (3, 1002)]
    assert getattr(entries[2].event, "epoch") == 9  # noqa: B009 - of one of the kinds


async def test_what_concerns_no_session_has_no_key() -> None:
    entries = await session_history(Log().paused("a").revoked("a", 3).resumed("a").client, ACCOUNT)

    assert [(one.kind, one.version, one.key_guid) for one in entries] == [
        ("paused", None, None),
        ("revoked", 3, None),
        ("resumed", None, None),
    ]


async def test_the_history_of_a_tag_or_key_is_its_own_and_the_epochs() -> None:
    assert await told_by(BUSY, tag="a") == [
        ("added", "a", 1),
        ("used", "a", 1),
        ("rotated", "a", 2),
        ("used", "a", 2),
        ("epoch-changed", None, None),
    ]
    assert await told_by(BUSY, key=ANNA) == [
        ("added", "a", 1),
        ("used", "a", 1),
        ("epoch-changed", None, None),
    ]
    assert await told_by(Log().paused("a").live("a", 1), key=ANNA) == [("added", "a", 1)]


async def test_from_a_later_block_the_past_is_looked_up() -> None:
    log = Log().live("a", 1).live("b", 1).live("a", 2, 1, key=BEN).used("b").used("a").live("b", 2, 1)

    assert await told_by(log, from_block=3) == [
        ("rotated", "a", 2),
        ("used", "b", 1),
        ("used", "a", 2),
        ("updated", "b", 2),
    ]


async def test_from_a_later_block_ends_are_known_too() -> None:
    revoked = Log().live("a", 1).revoked("a", 1).live("a", 2)
    ended = Log().live("a", 1).epoch().used("x").live("a", 2, 1)

    assert await told_by(revoked, from_block=3) == [("added", "a", 2)]
    assert await told_by(ended, from_block=4) == [("added", "a", 2)]


async def test_within_a_block_the_order_counts() -> None:
    log = Log().live("x", 1)
    log.add("SessionLive", short_string("a"), ANNA.guid, data=[1, 1, 0, 1, 2, 3], same_block=True)
    log.add("SessionLive", short_string("a"), BEN.guid, data=[1, 2, 1, 1, 2, 3], same_block=True)

    page = await history_page(log.client, ACCOUNT, continuation="2")

    assert [(one.kind, one.version) for one in page.entries] == [("rotated", 2)]


async def test_pages_together_are_the_history() -> None:
    whole = await session_history(BUSY.client, ACCOUNT)
    for size in (1, 2, 3, 100):
        client, continuation = BUSY.client, None
        entries: list[HistoryEntry] = []
        while True:
            page = await history_page(client, ACCOUNT, size=size, continuation=continuation)
            assert len(page.entries) <= size
            entries += page.entries
            continuation = page.continuation
            if continuation is None:
                break
        assert entries == whole


async def test_a_node_that_cannot_tell_is_a_node_error() -> None:
    client = RecordingClient()
    client.reply("get_events", ClientError("no", code="24"))
    for asking in (
        list_tags(client, 5),
        list_sessions(client, 5),
        list_sessions(client, 5, key=ANNA),
        session_history(client, 5),
        history_page(client, 5),
    ):
        with pytest.raises(NodeError) as failure:
            await asking
        assert (failure.value.method, failure.value.rpc_code) == ("starknet_getEvents", 24)


async def test_the_client_of_an_account_will_do() -> None:
    account = Account(
        address=ACCOUNT,
        client=BUSY.client,
        key_pair=KeyPair.from_private_key(5),
        chain=0x534E5F5345504F4C4941,
    )

    assert await list_tags(account.client, account.address) == ["a", "b"]
    assert len(await session_history(account.client, account.address)) == len(BUSY.events)
    assert len(await list_sessions(account.client, account.address)) == 3
