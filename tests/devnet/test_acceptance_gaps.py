"""What docs/acceptance.md lists and no other test shows."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from spending import SOMEBODY, STRK, Stage, approve, by_both, halves, transfer, used_of
from support import BOUNDS, Opened, call, held_by, invoke_of, open_session, run, submit

from starknet_sessions import (
    ANY,
    DAY,
    UNLIMITED,
    CallFailed,
    CallNotAllowed,
    Limit,
    LimitExpired,
    Policy,
    SessionRevoked,
    StandingApproval,
    TokenPerTxExceeded,
    TokenTotalExceeded,
    TokenWindowExceeded,
    error_from_code,
    get_limits,
    revoke_call,
    revoke_session,
    session_status,
    token_limit,
    update_session,
)
from starknet_sessions.testing import Devnet
from starknet_sessions.testing.accounts import deploy_funded_account

pytestmark = pytest.mark.devnet


async def test_a_session_that_has_expired_is_revoked_all_the_same(stage: Stage) -> None:
    opened = await stage.open(expires=stage.noon + 10)
    await run(opened.account, stage.fee)
    await stage.at(stage.noon + 11)

    await revoke_session(opened.signed, stage.owner, tokens=(), within=30, clock=stage.clock)

    status = await session_status(stage.owner.client, opened.signed, clock=stage.clock)
    assert status.codes == ("session/revoked", "session/expired")


@asynccontextmanager
async def making_blocks(devnet: Devnet) -> AsyncIterator[None]:
    """Blocks, several a second, while it is entered."""

    async def make() -> None:
        while True:
            await devnet.rpc("devnet_createBlock")
            await asyncio.sleep(0.1)

    maker = asyncio.create_task(make())
    try:
        yield
    finally:
        maker.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await maker


async def test_in_the_block_of_its_revocation_a_session_is_not_used_any_more() -> None:
    async with Devnet(build=False, extra_args=("--block-generation-on", "demand")) as devnet:
        async with making_blocks(devnet):
            owner = await deploy_funded_account(devnet)
            opened = await open_session(owner, [Policy(STRK, "transfer")])
            await run(opened.account, transfer(STRK, 1))
        nonce = await owner.get_nonce()
        in_flight = await invoke_of(opened, transfer(STRK, 1), nonce=nonce + 1)
        block = await devnet.client.get_block_number()

        revoking = revoke_call(owner.address, "default", opened.signed.version)
        await owner.execute_v3(revoking, nonce=nonce, resource_bounds=BOUNDS)
        with pytest.raises(SessionRevoked):
            await submit(owner.client, in_flight)

        assert await devnet.client.get_block_number() == block


KINDS: dict[str, dict[str, Any]] = {
    "total": {},
    "per-transaction": {"per_transaction": True},
    "window": {"per": DAY},
    "sliding": {"per": DAY, "sliding": True},
    "net": {"accounting": "net"},
}


@pytest.mark.parametrize("kind", KINDS)
async def test_the_native_token_is_limited_as_any_other(stage: Stage, kind: str) -> None:
    limit = token_limit(STRK, 10, **KINDS[kind])
    opened = await stage.open(Policy(STRK, "transfer"), limits=[limit])
    rule = error_from_code(limit.exceeded_code)
    assert rule is not None

    if kind != "net":
        await by_both(opened, transfer(STRK, 11), rule)
    await run(opened.account, [transfer(STRK, 4), transfer(STRK, 6)])

    (state,) = await get_limits(stage.owner.client, opened.signed)
    assert state.used == (0 if kind == "per-transaction" else 10)


async def native(stage: Stage, *limits: Limit, **request: Any) -> Opened:
    """A session that may transfer the native token."""
    return await stage.open(Policy(STRK, "transfer"), limits=limits, **request)


async def test_native_transfers_of_one_transaction_add_up(stage: Stage) -> None:
    opened = await native(stage, token_limit(STRK, 10, per_transaction=True))
    refusal = await by_both(opened, [transfer(STRK, 1)] * 11, TokenPerTxExceeded)
    assert refusal.spend == 11
    await run(opened.account, [transfer(STRK, 1)] * 10)


async def test_native_transfers_of_several_transactions_add_up(stage: Stage) -> None:
    opened = await native(stage, token_limit(STRK, 10))
    for _ in range(3):
        await run(opened.account, transfer(STRK, 3))
    await by_both(opened, transfer(STRK, 2), TokenTotalExceeded)
    await run(opened.account, transfer(STRK, 1))


async def test_no_native_token_passes_a_limit_that_is_used_up(stage: Stage) -> None:
    opened = await native(stage, token_limit(STRK, 3))
    await run(opened.account, transfer(STRK, 3))
    await run(opened.account, transfer(STRK, 0))
    await by_both(opened, transfer(STRK, 1), TokenTotalExceeded)


async def test_of_the_native_token_too_nothing_can_go(stage: Stage) -> None:
    opened = await native(stage, token_limit(STRK, 0))
    await run(opened.account, transfer(STRK, 0))
    await by_both(opened, transfer(STRK, 1), TokenTotalExceeded)


async def test_the_native_token_may_go_freely(stage: Stage) -> None:
    opened = await native(stage, token_limit(STRK, UNLIMITED), token_limit(stage.token.address, 1))
    await run(opened.account, transfer(STRK, 10**15))
    await by_both(opened, transfer(stage.token, 1), CallNotAllowed)


@pytest.mark.parametrize("sliding", [False, True], ids=["window", "sliding"])
async def test_a_native_limit_begins_anew_to_the_second(stage: Stage, sliding: bool) -> None:
    opened = await native(stage, token_limit(STRK, 5, per=DAY, sliding=sliding))
    await run(opened.account, transfer(STRK, 5))
    reset = stage.noon + (DAY if sliding else DAY // 2)

    await stage.at(reset - 1)
    refusal = await by_both(opened, transfer(STRK, 1), TokenWindowExceeded)
    assert refusal.retry_after == reset
    await stage.at(reset)
    await run(opened.account, transfer(STRK, 5))


async def test_where_one_native_limit_refuses_the_other_uses_nothing(stage: Stage) -> None:
    opened = await native(stage, token_limit(STRK, 10), token_limit(STRK, 4, per=DAY))
    await by_both(opened, transfer(STRK, 5), TokenWindowExceeded)
    assert await used_of(opened) == [0, 0]
    await run(opened.account, transfer(STRK, 4))
    assert await used_of(opened) == [4, 4]


async def test_a_native_limit_has_an_end_of_its_own(stage: Stage) -> None:
    opened = await native(stage, token_limit(STRK, 10, until=stage.noon + 60))
    await stage.at(stage.noon + 60)
    await run(opened.account, transfer(STRK, 1))
    await stage.at(stage.noon + 61)
    await by_both(opened, transfer(STRK, 1), LimitExpired)


async def test_an_update_goes_on_with_what_is_used_of_the_native_token(stage: Stage) -> None:
    opened = await native(stage, token_limit(STRK, 5))
    await run(opened.account, transfer(STRK, 5))
    stage.clock.advance(1)
    new = await update_session(
        opened.signed,
        stage.owner,
        limits=[token_limit(STRK, 7)],
        unlimited_fees=True,
        within=30,
        clock=stage.clock,
    )
    later = held_by(stage.owner, opened.key, new, clock=stage.clock)
    await by_both(later, transfer(STRK, 3), TokenTotalExceeded)
    await run(later.account, transfer(STRK, 2))


async def test_tags_use_the_native_token_apart(stage: Stage) -> None:
    one, other = [await native(stage, token_limit(STRK, 5)) for _ in range(2)]
    await run(one.account, transfer(STRK, 5))
    await by_both(one, transfer(STRK, 1), TokenTotalExceeded)
    await run(other.account, transfer(STRK, 5))


async def test_a_failing_call_gives_back_what_was_spent_of_the_native_token(stage: Stage) -> None:
    opened = await stage.open(
        Policy(STRK, ANY),
        Policy(stage.token.address, ANY),
        limits=[token_limit(STRK, 5), token_limit(stage.token.address, UNLIMITED)],
    )
    with pytest.raises(CallFailed):
        await run(opened.account, [transfer(STRK, 5), transfer(stage.token, 10**35)])
    assert await used_of(opened) == [0, 0]
    await run(opened.account, transfer(STRK, 5))


async def test_the_native_token_taken_by_a_contract_counts(stage: Stage) -> None:
    opened = await stage.open(
        Policy(STRK, ANY), Policy(stage.router.address, ANY), limits=[token_limit(STRK, 10)]
    )

    def taken(amount: int) -> list[Any]:
        return [approve(STRK, stage.router, amount), call(stage.router, "pull", STRK, *halves(amount))]

    with pytest.raises(TokenTotalExceeded):
        await run(opened.account, taken(11))
    await run(opened.account, taken(10))
    (state,) = await get_limits(stage.owner.client, opened.signed)
    assert state.remaining == 0


async def test_an_approval_of_the_native_token_is_not_left_behind(stage: Stage) -> None:
    opened = await stage.open(Policy(STRK, ANY), limits=[token_limit(STRK, 10)])
    with pytest.raises(StandingApproval):
        await run(opened.account, approve(STRK, SOMEBODY, 1))


async def test_a_limit_of_the_native_token_allows_no_call(stage: Stage) -> None:
    """Neither of the token nor of another contract: policies alone allow."""
    opened = await stage.open(Policy(stage.dapp.address, "fee"), limits=[token_limit(STRK, 10)])
    for stray in (transfer(STRK, 1), transfer(stage.token, 1)):
        await by_both(opened, stray, CallNotAllowed)
