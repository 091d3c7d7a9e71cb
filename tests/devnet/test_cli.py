"""The commands, as a person runs them: real processes, a real devnet."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from support import Opened, open_session

from starknet_sessions import (
    Policy,
    RequestSession,
    SessionKey,
    get_owner,
    in_hours,
    register_call,
    revoke_all_call,
    revoke_call,
    session_account_class_hash,
)
from starknet_sessions.testing import Devnet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from starknet_py.net.account.account import Account
    from starknet_py.net.client_models import Call

pytestmark = pytest.mark.devnet

CLI = [sys.executable, "-m", "starknet_sessions.cli"]
STRK = 0x4718F5A0FC34CC1AF16A1CDEE98FFB20C31F5CD61D6AB07201858F4287C938D
ON_LINUX = pytest.mark.skipif(not Path("/proc/self").exists(), reason="reads /proc")

# Runs the command line as it is, with everything logged, and writes down in a file of its own which private keys
# there were, and what the system shows of the worker process.
SPY = """
import asyncio, json, logging, pathlib, sys
from starknet_py.net.signer.key_pair import KeyPair
from starknet_sessions.cli.__main__ import main
from starknet_sessions.keys import SessionKey
from starknet_sessions.testing.devnet import Devnet

seen = {"owner": [], "session": [], "devnet": [], "workers": []}
logging.basicConfig(level=logging.DEBUG)

make_pair = KeyPair.generate
def generate_pair():
    pair = make_pair()
    seen["owner"].append(pair.private_key)
    return pair
KeyPair.generate = staticmethod(generate_pair)

make_key = SessionKey.generate
def generate_key():
    key = make_key()
    seen["session"].append(int(key.export_private(), 16))
    return key
SessionKey.generate = generate_key

introduce = Devnet._introduce
def spied_introduce(self):
    introduce(self)
    seen["devnet"] += [account.private_key for account in self.accounts]
Devnet._introduce = spied_introduce

create = asyncio.create_subprocess_exec
async def spied_create(*arguments, env, **options):
    process = await create(*arguments, env=env, **options)
    shown = {"arguments": list(map(str, arguments)), "env": dict(env)}
    folder = pathlib.Path(f"/proc/{process.pid}")
    if folder.exists():
        await asyncio.sleep(1)  # until it is the new program
        shown["cmdline"] = (folder / "cmdline").read_bytes().decode()
        shown["environ"] = (folder / "environ").read_bytes().decode()
    seen["workers"].append(shown)
    seen["file"] = pathlib.Path(arguments[4]).read_text()
    return process
asyncio.create_subprocess_exec = spied_create

try:
    main(sys.argv[2:])
finally:
    pathlib.Path(sys.argv[1]).write_text(json.dumps(seen))
"""


@dataclass
class Ran:
    returncode: int
    stdout: str
    stderr: str
    seen: dict[str, Any]

    @property
    def data(self) -> dict[str, Any]:
        data: dict[str, Any] = json.loads(self.stdout)
        return data


@pytest.fixture(scope="module")
def demos(tmp_path_factory: pytest.TempPathFactory) -> tuple[Ran, Ran]:
    """The demo for people and the demo as JSON; each runs once for all tests."""
    folder = tmp_path_factory.mktemp("demo")
    started = []
    for name, options in (("text", []), ("json", ["--json"])):
        child = subprocess.Popen(
            [sys.executable, "-c", SPY, str(folder / name), "demo", *options],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append((child, folder / name))
    ran = []
    for child, seen in started:
        stdout, stderr = child.communicate(timeout=240)
        ran.append(Ran(child.returncode, stdout, stderr, json.loads(seen.read_text())))
    return ran[0], ran[1]


def spellings(secret: int) -> set[str]:
    """How a number may stand in a text."""
    return {f"{secret:x}", f"{secret:X}", str(secret)}


class TestDemo:
    def test_it_ends_well(self, demos: tuple[Ran, Ran]) -> None:
        for demo in demos:
            assert demo.returncode == 0, demo.stderr

    def test_every_attempt_comes_out_as_told(self, demos: tuple[Ran, Ran]) -> None:
        data = demos[1].data
        assert (data["schema"], data["schema_version"]) == ("starknet-sessions/demo", 1)
        assert [(event["outcome"], event["error"], event["code"]) for event in data["events"]] == [
            ("accepted", None, None),
            ("accepted", None, None),
            ("accepted", None, None),
            ("refused before signing", "CallNotAllowed", "session/call-not-allowed"),
            ("refused by the chain", "CallNotAllowed", "session/call-not-allowed"),
            ("refused before signing", "RuleBroken", "session/rule-broken"),
            ("refused by the chain", "RuleBroken", "session/rule-broken"),
            ("refused before signing", "TokenTotalExceeded", "session/token-total-exceeded"),
            ("refused by the chain", "TokenTotalExceeded", "session/token-total-exceeded"),
            ("refused before signing", "SessionRevoked", "session/revoked"),
            ("refused by the chain", "SessionRevoked", "session/revoked"),
        ]
        assert data["class_hash"] == hex(session_account_class_hash())
        assert data["session"]["tag"] == "demo"

    def test_the_costs_are_of_this_run(self, demos: tuple[Ran, Ran]) -> None:
        data = demos[1].data
        one, batch = data["l2_gas"]
        gas = [event["l2_gas"] for event in data["events"] if event["outcome"] == "accepted"]
        assert gas == [one["first_use"], one["live"], batch["live"]]
        for cost in (one, batch):
            assert 0 < cost["owner"] < cost["live"] < cost["first_use"]
            assert cost["live_ratio"] == round(cost["live"] / cost["owner"], 4)
        assert (one["calls"], batch["calls"]) == (1, 5)

    def test_the_summary_is_readable(self, demos: tuple[Ran, Ran]) -> None:
        demo = demos[0]
        for words in ("The owner signed once", "transfer of STRK", "owner signs", "session, live", " x)"):
            assert words in demo.stdout
        assert "\x1b" not in demo.stdout + demo.stderr
        assert "- The owner revokes the session" in demo.stderr

    def test_the_worker_is_another_process(self, demos: tuple[Ran, Ran]) -> None:
        processes = demos[1].data["processes"]
        assert processes["demo"] != processes["worker"]

    def test_no_private_key_is_shown_anywhere(self, demos: tuple[Ran, Ran]) -> None:
        for demo in demos:
            assert len(demo.seen["owner"]) == 1
            assert len(demo.seen["session"]) == 2
            assert len(demo.seen["devnet"]) == 5
            assert len(demo.seen["workers"]) == 1
            places = {
                "stdout": demo.stdout,
                "stderr": demo.stderr,
                "session file": demo.seen["file"],
                "worker process": json.dumps(demo.seen["workers"]),
            }
            for secret in [*demo.seen["owner"], *demo.seen["session"], *demo.seen["devnet"]]:
                for name, text in places.items():
                    for spelling in spellings(secret):
                        assert spelling not in text, name

    @ON_LINUX
    def test_the_system_shows_the_worker_with_a_file_and_an_address_only(
        self, demos: tuple[Ran, Ran]
    ) -> None:
        (worker,) = demos[1].seen["workers"]
        arguments = worker["cmdline"].rstrip("\0").split("\0")
        assert arguments == worker["arguments"]
        assert arguments[1:4] == ["-P", "-m", "starknet_sessions.cli.demo_worker"]
        assert re.fullmatch(r".*/session\.json", arguments[4])
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/rpc", arguments[5])
        assert len(arguments) == 6

    def test_the_session_file_is_gone_afterwards(self, demos: tuple[Ran, Ran]) -> None:
        for demo in demos:
            assert not Path(demo.seen["workers"][0]["arguments"][4]).exists()


def children(pid: int) -> list[int]:
    found = []
    for task in Path(f"/proc/{pid}/task").iterdir():
        found += [int(child) for child in (task / "children").read_text().split()]
    return found


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@ON_LINUX
class TestInterruption:
    @pytest.mark.parametrize(
        ("number", "at", "code"),
        [
            (signal.SIGINT, "Declaring", 130),
            (signal.SIGINT, "The worker tries: 1 transfer", 130),
            (signal.SIGTERM, "The worker tries: 1 transfer", 143),
        ],
    )
    def test_the_demo_leaves_no_process_behind(self, number: int, at: str, code: int) -> None:
        demo = subprocess.Popen(
            [*CLI, "demo", "--json"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        assert demo.stderr is not None
        assert demo.stdout is not None
        while at not in (line := demo.stderr.readline()):
            assert line, "it ended before"
        started = children(demo.pid)
        assert started
        if number == signal.SIGINT:
            os.killpg(demo.pid, number)  # Ctrl-C in a terminal goes to the devnet too
        else:
            demo.send_signal(number)
        assert demo.wait(30) == code
        assert [pid for pid in started if alive(pid)] == []
        assert demo.stdout.read() == ""
        assert "Traceback" not in demo.stderr.read()
        demo.stdout.close()
        demo.stderr.close()


@pytest.fixture
def start_devnet() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    started: list[subprocess.Popen[str]] = []

    def start(*options: str) -> subprocess.Popen[str]:
        child = subprocess.Popen(
            [*CLI, "devnet", *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        started.append(child)
        assert child.stderr is not None
        while "Ctrl-C" not in (line := child.stderr.readline()):
            assert line, "it ended"
        return child

    yield start
    for child in started:
        child.kill()
        child.communicate()


class TestDevnet:
    async def test_it_runs_with_a_session_account_until_it_is_interrupted(
        self, start_devnet: Callable[..., subprocess.Popen[str]]
    ) -> None:
        child = await asyncio.to_thread(start_devnet, "--port", "0", "--seed", "7", "--json")
        child.send_signal(signal.SIGINT)
        stdout, stderr = await asyncio.to_thread(child.communicate, timeout=30)
        assert child.returncode == 0
        assert stderr == "Stopped.\n"
        data = json.loads(stdout)
        assert data["schema"] == "starknet-sessions/devnet"
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", int(re.findall(r":(\d+)/rpc", data["rpc_url"])[0])), 5)

    async def test_what_it_prints_is_there_and_has_no_private_key(
        self, start_devnet: Callable[..., subprocess.Popen[str]]
    ) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        child = await asyncio.to_thread(start_devnet, "--port", str(port), "--seed", "7")
        async with await asyncio.to_thread(Devnet.attach, f"http://127.0.0.1:{port}") as running:
            account = int((await asyncio.to_thread(find_line, child, "Session account")).split()[2], 16)
            assert await running.client.get_class_hash_at(account) == session_account_class_hash()
            assert await get_owner(running.client, account) == running.accounts[0].public_key
            keys = [known.private_key for known in running.accounts]
        child.send_signal(signal.SIGINT)
        stdout, stderr = await asyncio.to_thread(child.communicate, timeout=30)
        for key in keys:
            assert not any(spelling in stdout + stderr for spelling in spellings(key))

    async def test_private_keys_are_shown_to_who_asks(
        self, start_devnet: Callable[..., subprocess.Popen[str]]
    ) -> None:
        child = await asyncio.to_thread(start_devnet, "--port", "0", "--show-keys", "--json")
        child.send_signal(signal.SIGINT)
        stdout, _ = await asyncio.to_thread(child.communicate, timeout=30)
        data = json.loads(stdout)
        assert data["session_account"]["private_key"] == data["predeployed_accounts"][0]["private_key"]

    async def test_with_an_argent_account(self, start_devnet: Callable[..., subprocess.Popen[str]]) -> None:
        child = await asyncio.to_thread(start_devnet, "--port", "0", "--argent", "--show-keys", "--json")
        child.send_signal(signal.SIGINT)
        stdout, _ = await asyncio.to_thread(child.communicate, timeout=30)
        data = json.loads(stdout)
        argent, keys = data["argent_account"], ("public_key", "private_key")
        for role, known in zip(("owner", "guardian"), data["predeployed_accounts"][:2], strict=True):
            assert argent[role] == {name: known[name] for name in keys}

    def test_a_port_that_is_taken_is_2(self) -> None:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            ended = subprocess.run(
                [*CLI, "devnet", "--port", str(taken.getsockname()[1])],
                capture_output=True,
                text=True,
                timeout=90,
                check=False,
            )
        assert ended.returncode == 2
        assert "cannot be listened on" in ended.stderr
        assert "--port 0" in ended.stderr

    @ON_LINUX
    def test_a_devnet_that_ends_by_itself_is_5(
        self, start_devnet: Callable[..., subprocess.Popen[str]]
    ) -> None:
        child = start_devnet("--port", "0")
        (pid,) = children(child.pid)
        os.kill(pid, signal.SIGKILL)
        _, stderr = child.communicate(timeout=30)
        assert child.returncode == 5
        assert "ended by itself" in stderr


def find_line(child: subprocess.Popen[str], begin: str) -> str:
    assert child.stdout is not None
    while not (line := child.stdout.readline()).startswith(begin):
        assert line
    return line


class TestInspect:
    async def inspect(self, opened: Opened, folder: Path, devnet: Devnet) -> tuple[dict[str, Any], str]:
        """What a node says of a session: as JSON, and in words."""
        file = folder / "session.json"
        file.write_text(opened.signed.to_json())
        arguments = [*CLI, "inspect", str(file), "--rpc", devnet.rpc_url]
        both = await asyncio.gather(run(*arguments, "--json"), run(*arguments))
        for ended in both:
            assert ended.returncode == 0, ended.stderr
        chain: dict[str, Any] = json.loads(both[0].stdout)["chain"]
        return chain, both[1].stdout

    async def test_a_session_that_was_only_signed_is_ready(
        self, owner: Account, devnet: Devnet, tmp_path: Path
    ) -> None:
        opened = await open_session(owner, [Policy(STRK, "transfer")])
        chain, text = await self.inspect(opened, tmp_path, devnet)
        assert (chain["status"], chain["codes"]) == ("ready", [])
        assert "not yet; its first use makes it live" in text
        assert "holds nothing; the account is in epoch 0" in text

    async def test_a_session_is_live_until_it_is_revoked(
        self, owner: Account, devnet: Devnet, tmp_path: Path
    ) -> None:
        opened = await open_session(owner, [Policy(STRK, "transfer")])
        await send(opened.owner, register_call(opened.signed))
        chain, text = await self.inspect(opened, tmp_path, devnet)
        assert (chain["status"], chain["codes"]) == ("live", [])
        assert f"version {opened.signed.version}, this session" in text

        await send(opened.owner, revoke_call(owner.address, opened.signed.tag, opened.signed.version))
        chain, text = await self.inspect(opened, tmp_path, devnet)
        assert (chain["status"], chain["codes"]) == ("dead", ["session/revoked"])
        assert chain["tag"]["revoked"]
        assert f"versions up to {opened.signed.version} revoked" in text

    async def test_a_new_epoch_ends_it(self, owner: Account, devnet: Devnet, tmp_path: Path) -> None:
        opened = await open_session(owner, [Policy(STRK, "transfer")])
        await send(opened.owner, revoke_all_call(owner.address))
        chain, text = await self.inspect(opened, tmp_path, devnet)
        assert (chain["status"], chain["codes"]) == ("dead", ["session/bad-authorization"])
        epoch = int(chain["epoch"], 16)
        assert epoch != 0
        assert f"The owner signed in epoch 0; the account is in epoch {epoch}." in text

    async def test_a_session_that_ended_with_its_epoch_is_still_called_this_one(
        self, owner: Account, devnet: Devnet, tmp_path: Path
    ) -> None:
        opened = await open_session(owner, [Policy(STRK, "transfer")])
        await send(opened.owner, register_call(opened.signed))
        await send(opened.owner, revoke_all_call(owner.address))
        chain, text = await self.inspect(opened, tmp_path, devnet)
        assert chain["codes"] == ["session/version-conflict"]
        assert "this session, which ended with epoch 0" in text

    async def test_another_session_holds_the_tag(
        self, owner: Account, devnet: Devnet, tmp_path: Path
    ) -> None:
        opened = await open_session(owner, [Policy(STRK, "transfer")], version=1)
        newer = await open_session(owner, [Policy(STRK, "approve")], version=2)
        await send(owner, register_call(newer.signed))
        chain, text = await self.inspect(opened, tmp_path, devnet)
        assert chain["codes"] == ["session/superseded"]
        assert "version 2, another session" in text

    async def test_a_signature_of_somebody_else_is_seen(
        self, owner: Account, devnet: Devnet, tmp_path: Path
    ) -> None:
        opened = await open_session(owner, [Policy(STRK, "transfer")])
        opened.signed = opened.signed.authorized([1, 2])
        chain, _ = await self.inspect(opened, tmp_path, devnet)
        assert chain["codes"] == ["session/bad-authorization"]

    async def test_an_account_that_is_not_deployed_is_said_so(
        self, owner: Account, devnet: Devnet, tmp_path: Path
    ) -> None:
        opened = await open_session(owner, [Policy(STRK, "transfer")])
        key = opened.key
        request = RequestSession(
            key=key.public,
            expires=in_hours(1),
            policies=[Policy(STRK, "transfer")],
            version=1,
            unlimited_fees=True,
        )
        nobody = request.bind(address=0xABCDEF, chain_id=devnet.chain_id, epoch=0)
        opened.signed = nobody.authorized([1, 2])
        chain, text = await self.inspect(opened, tmp_path, devnet)
        assert (chain["status"], chain["codes"]) == ("dead", [])
        assert "not deployed" in text

    async def test_an_ended_session_is_dead_and_why(
        self, owner: Account, devnet: Devnet, tmp_path: Path
    ) -> None:
        opened = await open_session(owner, [Policy(STRK, "transfer")], expires=int(time.time()) + 1)
        await asyncio.sleep(2.1)
        chain, _ = await self.inspect(opened, tmp_path, devnet)
        assert chain["codes"] == ["session/expired"]

    async def test_the_node_of_another_chain_is_refused(self, devnet: Devnet, tmp_path: Path) -> None:
        request = RequestSession(
            key=SessionKey.generate().public,
            expires=in_hours(1),
            policies=[Policy(STRK, "transfer")],
            version=1,
            unlimited_fees=True,
        )
        file = tmp_path / "session.json"
        file.write_text(request.bind(address=1, chain_id="SN_MAIN", epoch=0).authorized([1, 2]).to_json())
        ended = await run(*CLI, "inspect", str(file), "--rpc", devnet.rpc_url)
        assert ended.returncode == 3
        assert "The session is for SN_MAIN, the node serves SN_SEPOLIA." in ended.stderr


async def send(owner: Account, call: Call) -> None:
    sent = await owner.execute_v3(call, auto_estimate=True)
    await owner.client.wait_for_tx(sent.transaction_hash, check_interval=0.05)


async def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return await asyncio.to_thread(
        subprocess.run, arguments, capture_output=True, text=True, timeout=60, check=False
    )
