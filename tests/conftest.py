"""Fixtures for tests on a devnet: a dApp, a thief, a token and a router on the shared one, and for each test fresh accounts.

No test sees another's nonces, tags or epochs. Tests that move the clock take `own_devnet`, or `stage`, so that the shared one
keeps this computer's time.
"""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio
from argent_support import argent, argent_stage, the_argent_stage
from hypothesis import settings
from spending import router, stage, the_stage, token
from support import dapp, owner, thief

from starknet_sessions.testing import Devnet

# How long an example takes says more of what else this computer does.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

__all__ = [
    "argent",
    "argent_stage",
    "dapp",
    "own_devnet",
    "owner",
    "router",
    "stage",
    "the_argent_stage",
    "the_stage",
    "thief",
    "token",
]


@pytest_asyncio.fixture(loop_scope="session")
async def own_devnet() -> AsyncIterator[Devnet]:
    async with Devnet(build=False) as handle:
        yield handle
