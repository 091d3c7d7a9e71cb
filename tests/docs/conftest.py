"""A devnet of one's own, for what moves the clock."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio

from starknet_sessions.testing import Devnet


@pytest_asyncio.fixture(loop_scope="session")
async def own_devnet() -> AsyncIterator[Devnet]:
    async with Devnet(build=False) as handle:
        yield handle
