"""Every Python block of the README runs, in order, against a devnet."""

from __future__ import annotations

from typing import Any

import pytest
from docs.readme import README, blocks, run
from docs.tables import TABLES, with_tables
from starknet_py.constants import STRK_FEE_CONTRACT_ADDRESS
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.account.account import Account
from starknet_py.net.client_models import Call

from starknet_sessions import account_address, declare_account_class, in_hours
from starknet_sessions.testing import Devnet, FrozenClock
from starknet_sessions.testing.accounts import PLENTY, deploy_funded_account, fresh_owner

pytestmark = pytest.mark.devnet

STRK = int(STRK_FEE_CONTRACT_ADDRESS, 16)


class Wallet:
    """A wallet elsewhere: sees typed data only."""

    def __init__(self, account: Account) -> None:
        self._account = account

    async def sign_typed_data(self, document: Any) -> list[int]:
        return self._account.sign_message(document)


async def test_the_readme_runs(devnet: Devnet) -> None:
    owner_account = await deploy_funded_account(devnet)
    names: dict[str, Any] = {
        "client": devnet.client,
        "owner_account": owner_account,
        "dex": 0xDE1,
        "strk": STRK,
        "call": Call(STRK, get_selector_from_name("transfer"), [0x5EED, 1, 0]),
    }
    first, from_file, _, deploying, wallet, concurrent, ending, _ = blocks(README.read_text())

    await run(first, names)
    assert names["receipt"].execution_status.name == "SUCCEEDED"

    names |= {"text": names["signed"].to_json(), "secret": names["key"].export_private()}
    await run(from_file, names)
    assert names["account"].session == names["signed"]

    await run(concurrent, names)
    for sent in names["sent"]:
        await names["account"].wait(sent, within=60)
    assert len({sent.transaction_hash for sent in names["sent"]}) == 50

    names["address"] = owner_account.address
    await run(ending, names)
    assert [session.state for session in names["sessions"]] == ["revoked"]
    assert names["status"].codes == ("session/revoked",)

    owner = fresh_owner()
    await devnet.mint(account_address(owner.public_key), PLENTY)
    names |= {"any_account": devnet.account(0), "owner": owner}
    await run(deploying, names)
    assert names["owner_account"].address == names["address"]

    names["wallet"] = Wallet(names["owner_account"])
    names["request"] = type(names["request"])(
        key=names["key"].public, expires=in_hours(1), policies=names["request"].policies
    )
    await run(wallet, names)
    assert names["signed"].address == names["address"]


async def test_the_complete_program_runs(devnet: Devnet, capsys: pytest.CaptureFixture[str]) -> None:
    await declare_account_class(devnet.account(0), within=60)
    names: dict[str, Any] = {}
    await run(blocks(README.read_text())[2], names)
    await names["main"](devnet.rpc_url, devnet.account(2))
    assert capsys.readouterr().out.startswith("SUCCEEDED 0x")


async def test_the_test_of_a_bot_passes(own_devnet: Devnet, frozen_clock: FrozenClock) -> None:
    names: dict[str, Any] = {}
    await run(blocks(README.read_text())[-1], names)
    await names["test_a_session_waits_for_its_time"](own_devnet, frozen_clock)


@pytest.mark.parametrize("name", TABLES)
def test_tables_are_made_from_code_and_figures(name: str) -> None:
    """`python tests/docs/tables.py` writes them."""
    text = README.read_text()
    assert f"<!-- {name} -->\n|" in text
    assert with_tables(text) == text
