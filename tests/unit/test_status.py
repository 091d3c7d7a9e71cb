"""What the chain says of a session, on a node that answers as told."""

from __future__ import annotations

from typing import Any

import pytest
from starknet_py.net.client_errors import ClientError
from support import signed_offline

from starknet_sessions import (
    DAY,
    HOUR,
    NodeError,
    Policy,
    SessionKey,
    SessionStatus,
    SignedSession,
    WrongChain,
    call_limit,
    fee_limit,
    session_status,
    token_limit,
)
from starknet_sessions.felt import short_string
from starknet_sessions.limits import Usage, state_of
from starknet_sessions.testing import FrozenClock, RecordingClient

NOW = 1_800_000_000
KEY = SessionKey.from_private(12345)
NOT_THERE = ClientError("Contract not found", code="20")


def session(**terms: Any) -> SignedSession:
    return signed_offline(KEY, Policy(0xDA99, "set_number"), **terms)


class Chain(RecordingClient):
    def __init__(
        self,
        of: SignedSession,
        *,
        used: tuple[int, ...] = (),
        live: bool = False,
        held: list[int] | None = None,
        now: int = NOW,
    ) -> None:
        super().__init__()
        self.reply_view("get_epoch", [of.epoch])
        going = [of.version, 0, 0, of.fingerprint % 2**217] if live else [0, 0, 0, 0]
        self.reply_view("get_tag_state", held or going)
        self.reply_view("is_valid_signature", [short_string("VALID")])
        windows = [now - now % limit.window if limit.window else 0 for limit in of.limits]
        states = [
            state_of(limit, Usage(spent=spent, start=start, touched=True).word, now)
            for limit, spent, start in zip(of.limits, used or (0,) * len(of.limits), windows, strict=True)
        ]
        felts = [
            felt
            for state in states
            for felt in (state.used, state.remaining, state.window_start, state.next_reset, state.word)
        ]
        self.reply_view("get_limits", [len(states), *felts])
        self.reply("get_block", type("Block", (), {"timestamp": now})())


async def status_of(of: SignedSession, now: int = NOW, **chain: Any) -> SessionStatus:
    return await session_status(Chain(of, now=now, **chain), of, clock=FrozenClock(now))


async def test_a_session_is_ready_then_live() -> None:
    ready, live = await status_of(session()), await status_of(session(), live=True)

    assert (ready.status, ready.codes, ready.limits, ready.retry_after) == ("ready", (), (), None)
    assert (live.status, live.codes) == ("live", ())
    assert live.now == NOW
    assert "exactly this session" in live.reasons[0]


async def test_a_revoked_session_is_dead_whatever_else_is_wrong() -> None:
    of = session()
    status = await status_of(of, of.expires + 1, held=[5, 1, 0, 0])

    assert status.status == "dead"
    assert status.codes == ("session/revoked", "session/expired")
    assert "revoked" in status.reasons[0]
    assert status.retry_after is None


async def test_a_paused_session_is_paused() -> None:
    of = session()
    bits = of.fingerprint % 2**217

    paused = await status_of(of, held=[5, 0, 1, bits])
    assert (paused.status, paused.codes) == ("paused", ("session/paused",))
    assert "paused" in paused.reasons[0]

    over = await status_of(of, of.expires + 1, held=[5, 0, 1, bits])
    assert (over.status, over.codes) == ("dead", ("session/paused", "session/expired"))


async def test_a_session_before_its_time_says_when_to_come_back() -> None:
    status = await status_of(session(valid_after=NOW + 60), live=True)

    assert (status.status, status.codes, status.retry_after) == ("dead", ("session/not-yet-valid",), NOW + 60)


async def test_limits_are_told_with_what_is_used_and_left() -> None:
    of = session(
        limits=[fee_limit(100), token_limit(0x70, 9, per=HOUR), token_limit(0x70, 5, per_transaction=True)]
    )
    status = await status_of(of, live=True, used=(40, 0, 9))

    assert status.status == "live"
    assert [state.limit for state in status.limits] == list(of.limits)
    fee, per_transaction, window = status.limits
    assert (fee.used, fee.remaining, fee.next_reset) == (40, 60, 0)
    assert (per_transaction.used, per_transaction.remaining) == (0, 5)
    # A token of which nothing is left stops only what spends it.
    assert (window.used, window.remaining) == (9, 0)
    assert (window.window_start, window.next_reset) == (NOW - NOW % HOUR, NOW - NOW % HOUR + HOUR)


@pytest.mark.parametrize(
    ("limit", "used", "code", "waits"),
    [
        (fee_limit(100), 100, "session/fee-total-exceeded", False),
        (fee_limit(100, per=HOUR), 100, "session/fee-window-exceeded", True),
        (call_limit(3), 3, "session/calls-total-exceeded", False),
        (call_limit(3, per=HOUR), 3, "session/calls-window-exceeded", True),
        (call_limit(0, per=HOUR), 0, "session/calls-window-exceeded", False),
        (call_limit(3, per=10 * DAY), 3, "session/calls-window-exceeded", False),
        (call_limit(0, per_transaction=True), 0, "session/calls-per-tx-exceeded", False),
        (call_limit(3, until=NOW - 1), 0, "session/limit-expired", False),
        (fee_limit(3, until=NOW - 1), 0, "session/limit-expired", False),
    ],
)
async def test_without_fees_or_calls_left_nothing_works(
    limit: Any, used: int, code: str, waits: bool
) -> None:
    status = await status_of(session(limits=[limit]), live=True, used=(used,))

    assert (status.status, status.codes) == ("dead", (code,))
    assert status.retry_after == (NOW - NOW % HOUR + HOUR if waits else None)


async def test_sponsored_sessions_are_not_dead_for_it() -> None:
    assert (await status_of(session(limits=[fee_limit(0)]), live=True)).status == "live"


async def test_a_session_that_others_bring_is_live_too() -> None:
    assert (await status_of(session(required_caller=0xCA11), live=True)).status == "live"


async def test_a_signature_that_does_not_fit_is_told() -> None:
    of = session()
    chain = Chain(of)
    chain.reply_view("is_valid_signature", [0])
    status = await session_status(chain, of, clock=FrozenClock(NOW))

    assert (status.status, status.codes) == ("dead", ("session/bad-authorization",))


async def test_an_account_that_is_not_there_is_told() -> None:
    of = session(limits=[call_limit(3)])
    chain = Chain(of)
    for view in ("get_epoch", "get_tag_state", "get_limits", "is_valid_signature"):
        chain.reply_view(view, NOT_THERE)
    status = await session_status(chain, of, clock=FrozenClock(NOW))

    assert (status.status, status.codes) == ("dead", ())
    assert status.reasons == ("The account is not deployed on this chain.",)
    assert [state.remaining for state in status.limits] == [3]


async def test_without_a_clock_it_is_the_later_of_here_and_there() -> None:
    of = session(now=4_000_000_000)
    status = await session_status(Chain(of, now=4_000_000_000), of)

    assert status.now == 4_000_000_000


async def test_another_chain_is_an_error() -> None:
    chain = Chain(session())
    chain.reply("get_chain_id", "0x1")

    with pytest.raises(WrongChain):
        await session_status(chain, session())


@pytest.mark.parametrize("method", ["get_chain_id", "get_block"])
async def test_a_node_that_does_not_answer_is_a_node_error(method: str) -> None:
    of = session()
    for failure in (TimeoutError(), KeyError("timestamp"), ClientError("busy", code="-32000")):
        chain = Chain(of)
        chain.reply(method, failure)
        with pytest.raises(NodeError):
            await session_status(chain, of)


@pytest.mark.parametrize("view", ["get_tag_state", "get_limits", "is_valid_signature"])
async def test_a_node_that_cannot_tell_is_a_node_error(view: str) -> None:
    of = session(limits=[call_limit(3)])
    chain = Chain(of)
    chain.reply_view(view, ClientError("busy", code="-32000"))

    with pytest.raises(NodeError):
        await session_status(chain, of, clock=FrozenClock(NOW))
