"""A dApp on the shared devnet, and for each test fresh accounts: no test sees another's nonces, tags or epochs.

Tests that move the clock take `own_devnet`, so that the shared one keeps this computer's time.
"""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio
from starknet_py.contract import Contract
from starknet_py.net.account.account import Account
from support import deploy

from starknet_sessions.testing import Devnet
from starknet_sessions.testing.accounts import deploy_funded_account


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def dapp(devnet: Devnet) -> Contract:
    return await deploy(devnet, "Dapp")


@pytest_asyncio.fixture(loop_scope="session")
async def owner(devnet: Devnet) -> Account:
    """A fresh account of ours, as its owner uses it."""
    return await deploy_funded_account(devnet)


@pytest_asyncio.fixture(loop_scope="session")
async def own_devnet() -> AsyncIterator[Devnet]:
    async with Devnet(build=False) as handle:
        yield handle
