"""Every Python block of the README runs, in order, against a devnet."""

from __future__ import annotations

import asyncio
import re
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from docs.readme import README, blocks, run
from docs.tables import TABLES, with_tables
from starknet_py.constants import STRK_FEE_CONTRACT_ADDRESS
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.account.account import Account
from starknet_py.net.client_models import Call

from starknet_sessions import (
    CoSignerRefused,
    LocalGuardian,
    RequestSession,
    RuleBroken,
    SessionAccount,
    SessionKey,
    SignedForeignSession,
    account_address,
    declare_account_class,
    in_hours,
)
from starknet_sessions.testing import ArgentAccount, Devnet, FrozenClock, GuardianServer, argent_account
from starknet_sessions.testing.accounts import PLENTY, deploy_funded_account, fresh_owner

STRK = int(STRK_FEE_CONTRACT_ADDRESS, 16)


class Wallet:
    """A wallet elsewhere: sees typed data only."""

    def __init__(self, account: Account) -> None:
        self._account = account

    async def sign_typed_data(self, document: Any) -> list[int]:
        return self._account.sign_message(document)


def named_blocks() -> dict[str, str]:
    """The blocks by the heading they are under; the second of one heading has a 2 behind it, and so on."""
    found: dict[str, str] = {}
    for section in re.split(r"^##+ ", README.read_text(), flags=re.MULTILINE):
        heading = section.partition("\n")[0]
        for i, block in enumerate(blocks(section), 1):
            found[heading if i == 1 else f"{heading} {i}"] = block
    return found


DEX_ABI = [
    {
        "type": "function",
        "name": "swap",
        "inputs": [{"name": "order", "type": "dex::Order"}],
        "outputs": [],
        "state_mutability": "external",
    },
    {
        "type": "struct",
        "name": "dex::Order",
        "members": [
            {"name": "token", "type": "core::starknet::contract_address::ContractAddress"},
            {"name": "price", "type": "core::integer::u128"},
        ],
    },
]


def test_each_block_is_run_below() -> None:
    ours = [*IN_ORDER[:2], "A complete program", *IN_ORDER[2:], *TESTS]
    assert list(named_blocks()) == ours + ON_ARGENT


IN_ORDER = [
    "A first session",
    "A first session 2",
    "An account that can do this",
    "When the owner's key is in a wallet",
    "Policies and rules",
    "Limits",
    "As a sentence",
    "Sending",
    "Would it pass, and what is left?",
    "Changing, pausing, ending",
    "History",
    "Keys at rest",
]
TESTS = ["Testing your bot", "Testing your bot 2"]
ON_ARGENT = [
    "Accounts people already have",
    "Accounts people already have 2",
    "With the owner's wallet elsewhere",
    "What each kind of account enforces",
    "Guardians",
    "Submitted by another account",
    "Its state and its end",
    "The approval page",
    "The approval page 2",
]


@pytest.mark.devnet
@pytest.mark.timeout(300)
async def test_the_readme_runs(
    devnet: Devnet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BOT_PASSWORD", "x")
    block = named_blocks()
    owner_account = await deploy_funded_account(devnet)
    call = Call(STRK, get_selector_from_name("transfer"), [0x5EED, 1, 0])
    names: dict[str, Any] = {
        "client": devnet.client,
        "owner_account": owner_account,
        "address": owner_account.address,
        "call": call,
        "dex": 0xDE1,
        "vault": 0x5EED,
        "treasury": 0x5AFE,
        "usdc": 0x05DC,
        "dex_abi": DEX_ABI,
    }

    await run(block["A first session"], names)
    assert names["receipt"].execution_status.name == "SUCCEEDED"

    names |= {"text": names["signed"].to_json(), "secret": names["key"].export_private()}
    await run(block["A first session 2"], names)
    assert names["account"].session == names["signed"]

    await run(block["Sending"], names)
    for sent in names["sent"]:
        await names["account"].wait(sent, within=60)
    assert len({sent.transaction_hash for sent in names["sent"]}) == 50

    # To another address, and more than there is for a day.
    names["calls"] = [Call(STRK, call.selector, [0xBAD, 200 * 10**18, 0])]
    await run(block["Would it pass, and what is left?"], names)
    assert isinstance(names["refusal"], RuleBroken)
    assert names["status"].status == "live"
    assert names["status"].limits[1].used == 51
    assert names["room"].transactions > 100
    out = capsys.readouterr().out
    assert out.startswith(
        "session/rule-broken 0 recipient 2989 None\nsession/token-window-exceeded None None None"
    )
    assert "\nNone\n" in out

    await run(block["As a sentence"], names)
    assert "  1. withdraw of the dex (0xde1)\n" in capsys.readouterr().out
    await run(block["Policies and rules"], names)
    await run(block["Limits"], names)
    usual: dict[str, Any] = {"key": names["key"].public, "expires": in_hours(1)}
    usual |= {"policies": names["policies"], "limits": names["limits"]}
    names |= {tag: RequestSession(tag=tag, **usual) for tag in ("one", "other")}

    await run(block["Changing, pausing, ending"], names)
    assert len(names["both"]) == 2
    assert names["done"].zeroed == ()
    await run(block["History"], names)
    assert {session.state for session in names["sessions"]} == {"revoked", "superseded", "ended"}
    kinds = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert kinds[:2] == ["added", "used"]
    assert kinds[-7:] == ["updated", "rotated", "updated", "paused", "resumed", "revoked", "epoch-changed"]

    key = names["key"].public
    await run(block["Keys at rest"], names)
    assert names["key"].public == key

    owner = fresh_owner()
    await devnet.mint(account_address(owner.public_key), PLENTY)
    names |= {"any_account": devnet.account(0), "owner": owner}
    await run(block["An account that can do this"], names)
    assert names["owner_account"].address == names["address"]

    names["wallet"] = Wallet(names["owner_account"])
    await run(block["When the owner's key is in a wallet"], names)
    assert names["signed"].address == names["address"]


@pytest.mark.devnet
@pytest.mark.timeout(300)
async def test_the_readme_runs_on_an_argent_account(
    devnet: Devnet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    block = named_blocks()
    argent = await argent_account(devnet)
    call = Call(STRK, get_selector_from_name("transfer"), [0x5EED, 1, 0])
    names: dict[str, Any] = {
        "client": devnet.client,
        "owner_account": argent.account,
        "address": argent.address,
        "guardian_secret": guardian_key_of(argent).export_private(),
        "owner_keys": argent.owner,
        "guardian_keys": argent.guardian,
        "chain_id": argent.chain_id,
        "call": call,
        "dex": 0xDE1,
        "vault": 0x5EED,
        "payer": devnet.account(3),
    }

    await run(block["Accounts people already have"], names)
    assert names["receipt"].execution_status.name == "SUCCEEDED"
    assert capsys.readouterr().out == "argent-0.4.0\n"
    # From here on as its owner has it whose keys are at hand.
    del names["owner_account"]
    await run(block["Accounts people already have 2"], names)
    assert names["owner_account"].address == argent.address

    names["wallet"] = Wallet(argent.account)
    await run(block["With the owner's wallet elsewhere"], names)
    assert "swap of 0xde1" in capsys.readouterr().out
    assert names["signed"].message_hash == names["session"].message_hash

    await run(block["What each kind of account enforces"], names)
    await names["account"].wait(names["sent"], within=60)
    assert names["usage"] == {}
    before = dict(names["account"].usage)
    assert before
    await run(block["What each kind of account enforces"], names)
    await names["account"].wait(names["sent"], within=60)
    assert names["usage"] == before
    assert names["account"].usage.keys() == before.keys()
    assert sum(names["account"].usage.values()) > sum(before.values())

    await run_guardians(block["Guardians"], names, argent)

    await run(block["Submitted by another account"], names)
    await names["account"].wait(names["sent"], within=60)

    status = await names["account"].status()
    assert status.status == "ready"
    await run(block["Its state and its end"], names)
    assert names["status"].status == "ready"
    assert (await names["account"].status()).codes == ("session/revoked",)


async def run_guardians(block: str, names: dict[str, Any], argent: ArgentAccount) -> None:
    """The block, and then a transaction with each guardian that it makes."""
    key = guardian_key_of(argent)

    class VaultService:
        async def sign(self, digest: int) -> tuple[int, int]:
            return key.sign(digest)

    async with GuardianServer(key, sessions=[names["signed"]]) as server:
        names |= {
            "secret": key.export_private(),
            "vault_service": VaultService(),
            "guardian_key": key.public.value,
            "guardian_url": server.url,
            "api_key": "x",
        }
        await run(block, names)
        for guardian in (names["at_hand"], names["anything"], names["service"]):
            account = SessionAccount(
                client=names["client"], session=names["signed"], key=names["key"], co_signer=guardian
            )
            await account.wait(await account.execute_v3([names["call"]], auto_estimate=True), within=60)
        account = SessionAccount(
            client=names["client"], session=names["signed"], key=names["key"], co_signer=names["anything"]
        )
        with pytest.raises(CoSignerRefused):
            await account.execute_v3([names["call"]] * 4, auto_estimate=True)


def guardian_key_of(argent: ArgentAccount) -> SessionKey:
    assert argent.guardian is not None
    return SessionKey.from_private(argent.guardian.private_key)


@pytest.mark.devnet
async def test_the_approval_page_of_the_readme_is_mounted_and_answers(devnet: Devnet) -> None:
    block = named_blocks()
    argent = await argent_account(devnet)
    kept: list[SignedForeignSession] = []
    shown: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    async def keep(signed: SignedForeignSession) -> None:
        kept.append(signed)

    names: dict[str, Any] = {"client": devnet.client, "address": argent.address, "keep": keep}
    names |= {"vault": 0x5EED, "owner_account": argent.account}
    names |= {"dex": 0xDE1, "guardian": LocalGuardian(guardian_key_of(argent))}
    names["call"] = Call(STRK, get_selector_from_name("transfer"), [0x5EED, 1, 0])
    names["print"] = shown.set_result
    await run(block["A first session"].partition("signed = ")[0], names)
    await run(block["The approval page"], names)

    asked = asyncio.create_task(run(block["The approval page 2"], names))
    url = await shown
    page = urlsplit(url)
    assert url.startswith("https://app.example/approve/")
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(names["app"]), base_url="https://app.example"
    ) as browser:
        about = (await browser.get(f"{page.path}/request")).json()
        sent = {"origin": "https://app.example", "x-csrf-token": about["csrf_token"]}
        chosen = {"address": hex(argent.address), "chain_id": hex(argent.chain_id)}
        drafted = (await browser.post(f"{page.path}/session", json=chosen, headers=sent)).json()
        signature = argent.account.sign_message(drafted["typed_data"])
        answer = {"draft": drafted["draft"], "signature": [hex(felt) for felt in signature]}
        done = await browser.post(f"{page.path}/signature", json=answer, headers=sent)
    assert done.json() == {"status": "signed"}
    await asked
    assert kept == [names["signed"]]


@pytest.mark.devnet
async def test_the_complete_program_runs(own_devnet: Devnet, tmp_path: Path) -> None:
    """But for the port: the devnet of the command has the same seed, and so the same accounts."""
    program, url = named_blocks()["A complete program"], "http://127.0.0.1:5050/rpc"
    assert url in program
    await declare_account_class(own_devnet.account(0), within=60)
    (tmp_path / "program.py").write_text(program.replace(url, own_devnet.rpc_url))
    ended = await asyncio.create_subprocess_exec(
        sys.executable, "-W", "error", tmp_path / "program.py", stdout=asyncio.subprocess.PIPE
    )
    out, _ = await ended.communicate()
    assert ended.returncode == 0
    assert out.startswith(b"SUCCEEDED 0x")


@pytest.mark.devnet
async def test_the_test_of_a_bot_passes(own_devnet: Devnet, frozen_clock: FrozenClock) -> None:
    names: dict[str, Any] = {}
    await run(named_blocks()["Testing your bot"], names)
    await names["test_a_session_waits_for_its_time"](own_devnet, frozen_clock)


@pytest.mark.devnet
async def test_the_test_of_a_bot_passes_on_an_argent_account(
    devnet: Devnet, frozen_clock: FrozenClock
) -> None:
    names: dict[str, Any] = {}
    for name in TESTS:
        await run(named_blocks()[name], names)
    await names["test_an_argent_account_takes_it"](devnet, frozen_clock)


@pytest.mark.parametrize("name", TABLES)
def test_tables_are_made_from_code_and_figures(name: str) -> None:
    """`python tests/docs/tables.py` writes them."""
    page, _ = TABLES[name]
    text = page.read_text()
    assert f"<!-- {name} -->\n|" in text
    assert with_tables(page) == text
