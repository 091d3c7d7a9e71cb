"""The story of a session on a real Argent account, by the command line alone: each command a process of its own."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.client_models import Call

from starknet_sessions import SessionKey
from starknet_sessions.cli.exits import REFUSED_HERE
from starknet_sessions.notation import KNOWN_TOKENS

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from starknet_sessions.testing import ArgentAccount, Devnet

pytestmark = pytest.mark.devnet

VAULT = 0x7A017
POLICY = """
expires = "6h"
unlimited_fees = true
metadata = "Pays the vault"

[[allow]]
contract = "STRK"
entry_point = "transfer"
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


@pytest.fixture
def run(argent: ArgentAccount, devnet: Devnet, tmp_path: Path) -> Callable[..., Awaitable[Ended]]:
    """Run the command line in an empty folder; private keys are in the environment, and never in what it prints."""
    assert argent.guardian
    key = SessionKey.generate()
    private = {
        "OWNER": argent.owner.private_key,
        "GUARDIAN": argent.guardian.private_key,
        "KEY": int(key.export_private(), 16),
    }
    environment = {
        **os.environ,
        **{name: hex(value) for name, value in private.items()},
        "STARKNET_SESSIONS_RPC": devnet.rpc_url,
    }
    (tmp_path / "policy.toml").write_text(POLICY)
    (tmp_path / "key.txt").write_text(str(key.public))

    async def run(*arguments: object) -> Ended:
        process = await asyncio.to_thread(
            subprocess.run,
            [sys.executable, "-m", "starknet_sessions.cli", *map(str, arguments)],
            cwd=tmp_path,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )
        printed = process.stdout + process.stderr
        for secret in private.values():
            assert f"{secret:x}" not in printed.lower()
            assert str(secret) not in printed
        assert "Traceback" not in printed
        return Ended(process.returncode, process.stdout, process.stderr)

    return run


async def balance(argent: ArgentAccount, holder: int) -> int:
    call = Call(KNOWN_TOKENS["STRK"][0], get_selector_from_name("balance_of"), [holder])
    low, high = await argent.client.call_contract(call)
    return low + (high << 128)


PAY = ("--call", f"STRK transfer {VAULT:#x} u256:1e18")
KEYS = ("--session-key", "env:KEY", "--guardian-key", "env:GUARDIAN", "--json")
OWNERS = ("--owner-key", "env:OWNER", "--guardian-key", "env:GUARDIAN", "--yes", "--json")


async def test_a_session_is_created_used_and_revoked(
    run: Callable[..., Awaitable[Ended]], argent: ArgentAccount, tmp_path: Path
) -> None:
    address, key = hex(argent.address), (tmp_path / "key.txt").read_text()
    detected = (await run("detect", address, "--json")).json
    assert (detected["dialect"], detected["has_sessions"]) == ("argent-0.4.0", True)
    assert detected["guardians"] == [hex(argent.guardian_guid)]

    created = await run(
        *("create", "policy.toml", "--account", address, "--key", key, "--out", "session.json"), *OWNERS
    )
    assert created.returncode == 0, created.stderr
    assert created.json["state"] == "signed"
    assert (await run("status", "session.json", "--json")).json["status"] == "ready"

    before = await balance(argent, VAULT)
    for cache in ("--no-cache", "--cache", "--cache"):
        executed = await run("execute", "session.json", *PAY, *KEYS, cache)
        assert executed.returncode == 0, executed.stderr
        assert int(executed.json["fee"], 16) > 0
    assert await balance(argent, VAULT) == before + 3 * 10**18
    assert (await run("status", "session.json", "--json")).json["status"] == "live"

    revoked = await run("revoke", "session.json", *OWNERS)
    assert revoked.returncode == 0, revoked.stderr
    status = (await run("status", "session.json", "--json")).json
    assert (status["status"], status["codes"]) == ("dead", ["session/revoked"])
    refused = await run("execute", "session.json", *PAY, *KEYS)
    assert refused.returncode == REFUSED_HERE
    assert refused.json["error"]["code"] == "session/revoked"
    again = await run("revoke", "session.json", *OWNERS)
    assert again.json["error"]["code"] == "session/already-revoked", again.stderr
    assert await balance(argent, VAULT) == before + 3 * 10**18


async def test_a_wallet_elsewhere_signs_and_sends(
    run: Callable[..., Awaitable[Ended]], argent: ArgentAccount, tmp_path: Path
) -> None:
    address, key = hex(argent.address), (tmp_path / "key.txt").read_text()
    created = await run(
        *("create", "policy.toml", "--account", address, "--key", key, "--out", "session.json"),
        *("--typed-data", "typed.json", "--json"),
    )
    assert created.returncode == 0, created.stderr
    message_hash = int(created.json["session"]["message_hash"], 16)
    signature = [hex(felt) for felt in argent.signer(concise=True).sign_hash(message_hash)]
    (tmp_path / "signature.json").write_text(json.dumps(signature))
    signed = await run("finalize", "session.json", "--signature", "signature.json", "--json")
    assert signed.returncode == 0, signed.stderr
    assert (await run("execute", "session.json", *PAY, *KEYS)).returncode == 0

    told = (await run("revoke", "session.json", "--print-call", "--json")).json["call"]
    call = Call(
        int(told["contractAddress"], 16),
        get_selector_from_name(told["entrypoint"]),
        [int(felt, 16) for felt in told["calldata"]],
    )
    sent = await argent.account.execute_v3(call, auto_estimate=True)
    await argent.client.wait_for_tx(sent.transaction_hash, check_interval=0.1)
    assert (await run("status", "session.json", "--json")).json["codes"] == ["session/revoked"]
