"""The whole path: one signature of the owner, then the session key alone."""

from __future__ import annotations

import pytest
from starknet_py.contract import Contract
from starknet_py.net.account.account import Account
from support import open_session

from starknet_sessions import Policy, is_session_live

pytestmark = pytest.mark.devnet


async def test_a_session_executes_without_the_owner(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "set_number")])
    call = dapp.functions["set_number"].prepare_invoke_v3(7)
    assert not await is_session_live(owner.client, opened.signed)

    sent = await opened.account.execute_v3(call, auto_estimate=True)
    await opened.account.wait(sent, within=30)

    assert await dapp.functions["get_number"].call(owner.address) == (7,)
    assert await is_session_live(owner.client, opened.signed)
