"""The commands for sessions and accounts, each a process of its own, on a real devnet."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.client_models import Call
from starknet_py.net.signer.stark_curve_signer import StarkCurveSigner

from starknet_sessions import (
    STRK,
    SessionAccount,
    SessionKey,
    SignedSession,
    account_address,
    get_owner,
    session_account_class_hash,
)
from starknet_sessions.cli.exits import KEY, REFUSED_HERE, REFUSED_ON_CHAIN, USAGE
from starknet_sessions.crypto import sign
from starknet_sessions.notation import KNOWN_TOKENS
from starknet_sessions.testing.accounts import fresh_owner

if TYPE_CHECKING:
    from pathlib import Path

    from starknet_py.net.account.account import Account

    from starknet_sessions.testing import Devnet

pytestmark = pytest.mark.devnet

STRK_ADDRESS = KNOWN_TOKENS["STRK"][0]
RECIPIENT = 0x5EED
POLICY = """
tag = "market-maker"
expires = "6h"

[names]
vault = "0x5eed"

[[allow]]
contract = "STRK"
entry_point = "transfer"
rules = ["recipient == vault"]

[[limit]]
token = "STRK"
amount = "10"

[[limit]]
fee = "{fee}"
per = "1d"
"""


@dataclass
class Ended:
    returncode: int
    stdout: str
    stderr: str

    @property
    def json(self) -> dict[str, Any]:
        data: dict[str, Any] = json.loads(self.stdout)
        return data


Run = Callable[..., Awaitable[Ended]]


def private_of(owner: Account) -> int:
    assert isinstance(owner.signer, StarkCurveSigner)
    return owner.signer.private_key


@pytest.fixture
def run(owner: Account, devnet: Devnet, tmp_path: Path) -> Run:
    """Run the command line in an empty folder; the owner's key is in the environment, and never in what it prints."""
    private = private_of(owner)
    environment = {
        **os.environ,
        "OWNER": hex(private),
        "FUNDER": hex(devnet.accounts[1].private_key),
        "PASSWORD": "correct horse",
        "STARKNET_SESSIONS_RPC": devnet.rpc_url,
    }

    async def run(*arguments: object, **more: str) -> Ended:
        process = await asyncio.to_thread(
            subprocess.run,
            [sys.executable, "-m", "starknet_sessions.cli", *map(str, arguments)],
            cwd=tmp_path,
            env={**environment, **more},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )
        printed = process.stdout + process.stderr
        for secret in (private, devnet.accounts[1].private_key):
            assert f"{secret:x}" not in printed.lower()
            assert str(secret) not in printed
        assert "Traceback" not in printed
        return Ended(process.returncode, process.stdout, process.stderr)

    return run


@dataclass
class Files:
    """What a test works with: a key, a policy file and where the session goes."""

    folder: Path
    key: SessionKey

    @property
    def session(self) -> SignedSession:
        return SignedSession.from_json((self.folder / "session.json").read_text())

    def account(self, owner: Account) -> SessionAccount:
        return SessionAccount(client=owner.client, session=self.session, key=self.key)


@pytest.fixture
def files(tmp_path: Path) -> Files:
    (tmp_path / "policy.toml").write_text(POLICY.format(fee=2))
    return Files(tmp_path, SessionKey.generate())


def transfer(amount: int) -> Call:
    return Call(STRK_ADDRESS, get_selector_from_name("transfer"), [RECIPIENT, amount, 0])


async def use(account: SessionAccount, amount: int) -> None:
    sent = await account.execute_v3(transfer(amount), auto_estimate=True)
    await account.wait(sent, within=60)


async def create(run: Run, owner: Account, files: Files, *options: object) -> Ended:
    ended = await run(
        *("create", "policy.toml", "--account", hex(owner.address), "--key", files.key.public),
        *("--out", "session.json", "--json", *(options or ("--owner-key", "env:OWNER", "--yes"))),
    )
    assert ended.returncode == 0, ended.stderr
    return ended


SIGNED = ("--owner-key", "env:OWNER", "--yes", "--json")
SENT = ("--owner-key", "env:OWNER", "--json")


class TestAccounts:
    async def test_an_account_is_declared_and_deployed_at_its_address(self, run: Run, devnet: Devnet) -> None:
        new = fresh_owner()
        declared = await run("account", "declare", "--devnet", "--json")
        assert declared.json["class_hash"] == hex(session_account_class_hash())
        told = await run("account", "address", "--owner", hex(new.public_key), "--json")
        options = ("--owner-key", "env:NEW", "--devnet", "--json")
        deployed = await run("account", "deploy", *options, NEW=hex(new.private_key))
        assert deployed.returncode == 0, deployed.stderr
        assert f"{new.private_key:x}" not in deployed.stdout + deployed.stderr
        assert "Sending 100 STRK" in deployed.stderr
        address = account_address(new.public_key)
        assert told.json["address"] == deployed.json["address"] == hex(address)
        assert await get_owner(devnet.client, address) == new.public_key
        again = await run("account", "deploy", "--owner-key", "env:NEW", NEW=hex(new.private_key))
        assert again.returncode == USAGE
        assert "is deployed already" in again.stderr

    async def test_any_account_can_pay(self, run: Run, devnet: Devnet) -> None:
        new = fresh_owner()
        payer = ("--from-account", hex(devnet.accounts[1].address), "--from-key", "env:FUNDER")
        assert (await run("account", "declare", *payer)).returncode == 0
        options = ("--owner-key", "env:NEW", "--salt", "7", *payer, "--fund", "50")
        deployed = await run("account", "deploy", *options, NEW=hex(new.private_key))
        assert deployed.returncode == 0, deployed.stderr
        assert await get_owner(devnet.client, account_address(new.public_key, salt=7)) == new.public_key

    async def test_an_account_without_means_is_told_where_to_send_them(self, run: Run) -> None:
        new = fresh_owner()
        ended = await run("account", "deploy", "--owner-key", "env:NEW", NEW=hex(new.private_key))
        assert ended.returncode == REFUSED_ON_CHAIN
        assert f"{account_address(new.public_key):#x}" in ended.stderr


class TestCreate:
    async def test_a_local_key_signs(self, run: Run, owner: Account, files: Files) -> None:
        ended = await create(run, owner, files)
        assert ended.json["state"] == "signed"
        # What the owner is shown tells what is used already.
        assert "used so far: 0 STRK" in ended.stderr
        await use(files.account(owner), STRK)

    async def test_without_a_yes_nothing_is_signed(self, run: Run, owner: Account, files: Files) -> None:
        ended = await run(
            *("create", "policy.toml", "--account", hex(owner.address), "--key", files.key.public),
            *("--out", "session.json", "--owner-key", "env:OWNER"),
        )
        assert ended.returncode == REFUSED_HERE
        assert "recipient is vault (0x5eed)" in ended.stderr
        assert "cli/not-confirmed" in ended.stderr
        assert not (files.folder / "session.json").exists()

    async def test_the_key_of_somebody_else_is_refused(self, run: Run, owner: Account, files: Files) -> None:
        ended = await run(
            *("create", "policy.toml", "--account", hex(owner.address), "--key", files.key.public),
            *("--out", "session.json", "--owner-key", "env:FUNDER", "--yes"),
        )
        assert ended.returncode == KEY
        assert "Give the key of the account's owner." in ended.stderr

    async def test_a_wallet_elsewhere_signs(self, run: Run, owner: Account, files: Files) -> None:
        await create(run, owner, files, "--typed-data", "typed.json")
        unsigned = files.session
        r, s = sign(unsigned.message_hash, private_of(owner))
        other = await run("finalize", "session.json", r, s + 1)
        assert other.returncode == REFUSED_HERE
        ended = await run("finalize", "session.json", hex(r), hex(s), "--json")
        assert ended.json["state"] == "signed", ended.stderr
        await use(files.account(owner), STRK)


class TestLooking:
    async def test_status_and_inspect_tell_what_is_left(self, run: Run, owner: Account, files: Files) -> None:
        await create(run, owner, files)
        assert (await run("status", "session.json", "--json")).json["status"] == "ready"
        await use(files.account(owner), 3 * STRK)
        data = (await run("status", "session.json", "--json")).json
        assert (data["status"], data["codes"], data["retry_after"]) == ("live", [], None)
        fee, token = data["limits"]
        assert (token["used"], token["remaining"]) == (hex(3 * STRK), hex(7 * STRK))
        assert token["next_reset"] is None
        assert 0 < int(fee["used"], 16) < 2 * STRK
        assert fee["next_reset"] % 86_400 == 0
        text = (await run("status", "session.json")).stdout
        assert "used so far: 3 STRK, left: 7 STRK" in text
        assert "used so far: 3 STRK" in (await run("inspect", "session.json")).stdout

    async def test_explain_asks_the_account_too(self, run: Run, owner: Account, files: Files) -> None:
        await create(run, owner, files)
        await use(files.account(owner), 3 * STRK)
        calls = ("--call", "STRK transfer 0x5eed u256:7e18", "--fee", "0.5", "--json")
        data = (await run("explain", "session.json", *calls)).json
        assert (data["passes"], data["violations"]) == (True, [])
        assert data["account"] == {"asked": True, "error": None}
        ended = await run("explain", "session.json", *calls, "--call", "STRK transfer 0x5eee 1 0")
        assert ended.returncode == REFUSED_HERE
        assert [one["code"] for one in ended.json["violations"]] == [
            "session/rule-broken",
            "session/token-total-exceeded",
        ]
        assert ended.json["violations"][1]["remaining"] == hex(7 * STRK)
        assert ended.json["account"]["error"]["code"] == "session/rule-broken"

    async def test_lists(self, run: Run, owner: Account, files: Files) -> None:
        account = hex(owner.address)
        nothing = await run("list", account)
        assert nothing.stdout == f"Nothing is on chain for account {account}.\n"
        await create(run, owner, files)
        await use(files.account(owner), STRK)
        assert (await run("list", account, "--show", "tags", "--json")).json["tags"] == ["market-maker"]
        (session,) = (await run("list", account, "--key", files.key.public, "--json")).json["sessions"]
        assert (session["state"], session["uses"], session["version"]) == ("live", 1, files.session.version)
        history = (await run("list", account, "--show", "history", "--json")).json["history"]
        assert [entry["kind"] for entry in history] == ["added", "used"]
        for show in ("tags", "sessions", "history"):
            assert "market-maker" in (await run("list", account, "--show", show)).stdout


class TestChanging:
    async def test_a_session_is_updated_rotated_and_replaced(
        self, run: Run, owner: Account, files: Files
    ) -> None:
        await create(run, owner, files)
        await use(files.account(owner), 3 * STRK)
        first = files.session

        (files.folder / "policy.toml").write_text(POLICY.format(fee=5))
        ended = await run("update", "session.json", "policy.toml", *SIGNED)
        assert ended.json["state"] == "live", ended.stderr
        assert "used so far: 3 STRK" in ended.stderr
        updated = files.session
        assert updated.version > first.version
        await use(files.account(owner), STRK)

        ended = await run("update", "session.json", "--expires", "12h", *SIGNED)
        assert ended.returncode == 0, ended.stderr
        assert files.session.expires > updated.expires
        assert files.session.limits == updated.limits

        key = SessionKey.generate()
        ended = await run("rotate", "session.json", "--key", key.public, "--out", "rotated.json", *SIGNED)
        assert ended.returncode == 0, ended.stderr
        assert (await run("status", "session.json", "--json")).json["codes"] == ["session/superseded"]
        (files.folder / "rotated.json").replace(files.folder / "session.json")
        files.key = key
        await use(files.account(owner), STRK)

        ended = await run("replace", "session.json", "policy.toml", *SIGNED)
        assert ended.returncode == 0, ended.stderr
        token = (await run("status", "session.json", "--json")).json["limits"][1]
        assert token["used"] == hex(5 * STRK)
        again = await run("replace", "session.json", "policy.toml", "--key", files.key.public, *SIGNED)
        assert again.returncode == 0, again.stderr

        history = (await run("list", hex(owner.address), "--show", "history", "--json")).json["history"]
        kinds = [entry["kind"] for entry in history if entry["kind"] != "used"]
        assert kinds == ["added", "updated", "updated", "rotated", "updated", "updated"]

    async def test_a_session_that_is_not_live_is_not_replaced(
        self, run: Run, owner: Account, files: Files
    ) -> None:
        await create(run, owner, files)
        before = files.session
        ended = await run("replace", "session.json", "policy.toml", *SIGNED)
        assert ended.returncode == REFUSED_HERE
        assert ended.json["error"]["code"] == "session/not-live"
        assert files.session == before

    async def test_without_a_yes_nothing_is_sent(self, run: Run, owner: Account, files: Files) -> None:
        await create(run, owner, files)
        nonce = await owner.get_nonce()
        commands = (
            ("update", "session.json", "--expires", "12h"),
            ("rotate", "session.json", "--key", SessionKey.generate().public),
            ("replace", "session.json", "policy.toml"),
            ("revoke", "session.json"),
        )
        for command in commands:
            ended = await run(*command, *SENT)
            assert ended.json["error"]["code"] == "cli/not-confirmed", ended.stderr
        assert await owner.get_nonce() == nonce

    async def test_a_tag_is_paused_resumed_and_revoked(self, run: Run, owner: Account, files: Files) -> None:
        await create(run, owner, files)
        await use(files.account(owner), STRK)
        by_tag = ("--account", hex(owner.address), "--tag", "market-maker")
        paused = await run("pause", "session.json", *SENT)
        assert paused.json["tag"] == "market-maker", paused.stderr
        assert (await run("status", "session.json", "--json")).json["status"] == "paused"
        assert "is paused" in (await run("inspect", "session.json")).stdout
        assert (await run("resume", *by_tag, *SENT)).returncode == 0
        assert (await run("status", "session.json", "--json")).json["status"] == "live"
        revoked = await run("revoke", *by_tag, "--token", "STRK", *SIGNED)
        assert revoked.json["revoked"][0]["tag"] == "market-maker", revoked.stderr
        assert revoked.json["zeroed"] == []
        assert (await run("status", "session.json", "--json")).json["codes"] == ["session/revoked"]

    async def test_the_sessions_of_a_key_and_all_are_revoked(
        self, run: Run, owner: Account, files: Files
    ) -> None:
        account = ("--account", hex(owner.address))
        await create(run, owner, files)
        await use(files.account(owner), STRK)
        ended = await run("revoke", *account, "--key", files.key.public, *SIGNED)
        assert [entry["tag"] for entry in ended.json["revoked"]] == ["market-maker"], ended.stderr
        ended = await run("revoke", *account, "--all", *SIGNED)
        assert ended.json["revoked"] == [], ended.stderr
        history = (await run("list", hex(owner.address), "--show", "history", "--json")).json["history"]
        assert [entry["kind"] for entry in history][-2:] == ["revoked", "epoch-changed"]

    async def test_a_tag_can_be_closed(self, run: Run, owner: Account, files: Files) -> None:
        await create(run, owner, files)
        ended = await run("revoke", "session.json", "--close", *SIGNED)
        assert ended.json["revoked"] == [{"tag": "market-maker", "through_version": 2**32 - 1}], ended.stderr
