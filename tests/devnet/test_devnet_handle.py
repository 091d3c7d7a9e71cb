"""The devnet handle, against the real program where it matters."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from starknet_py.net.client_models import Call
from starknet_py.net.full_node_client import FullNodeClient

from starknet_sessions.testing import (
    DEVNET_VERSION,
    Devnet,
    DevnetAddressError,
    DevnetRpcError,
    DevnetStartError,
    DevnetStateError,
    ensure_devnet,
)
from starknet_sessions.testing.provision import BINARY_VARIABLE, program_version

if TYPE_CHECKING:
    from collections.abc import Callable

pytest_plugins = ["pytester"]
pytestmark = pytest.mark.devnet

ROOT = Path(__file__).parents[2]
STRK = 0x4718F5A0FC34CC1AF16A1CDEE98FFB20C31F5CD61D6AB07201858F4287C938D
BALANCE_OF = 0x2E4263AFAD30923C891518314C3C95DBE830A16874E8ABC5777A9A20B54C76E
TRANSFER = 0x83AFD3F4CAEDC6EEBF44246FE54E38C95E3179A5EC9EA81740ECA5B482D12E


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture
def program(tmp_path: Path) -> Callable[[str], Path]:
    """Write a stand-in for the devnet's binary."""

    def write(body: str) -> Path:
        path = tmp_path / "starknet-devnet"
        path.write_text(f"#!/bin/sh\n{body}\n")
        path.chmod(0o755)
        return path

    return write


@pytest.fixture(scope="module")
def installed() -> Path:
    """The binary; found before pytester moves the home folder, and the cache with it."""
    return ensure_devnet(build=False)


class TestLife:
    async def test_leaving_the_block_ends_the_process(self) -> None:
        async with Devnet(accounts=1) as devnet:
            pid = devnet.pid
            assert pid is not None
            assert alive(pid)
            assert devnet.running
            assert await devnet.client.get_block_number() == 0
        assert not alive(pid)
        assert repr(devnet) == f"<Devnet {devnet.url}, not running>"
        with pytest.raises(DevnetStateError, match="was closed"):
            devnet.client  # noqa: B018

    def test_it_starts_and_stops_without_an_event_loop(self) -> None:
        devnet = Devnet.start(accounts=2, seed=7)
        pid = devnet.pid
        assert pid is not None
        assert len(devnet.accounts) == 2
        devnet.stop()
        devnet.stop()
        assert not alive(pid)

    async def test_two_run_side_by_side(self) -> None:
        async with Devnet(accounts=1, seed=1) as one, Devnet(accounts=1, seed=2) as other:
            assert one.url != other.url
            assert one.accounts[0].address != other.accounts[0].address
            await one.set_time(2_000_000_000)
            assert await other.now() < 2_000_000_000

    async def test_one_seed_gives_the_same_accounts(self) -> None:
        async with Devnet(accounts=1, seed=3) as one, Devnet(accounts=1, seed=3) as other:
            assert one.accounts == other.accounts

    async def test_starting_does_not_block_the_event_loop(self) -> None:
        longest, last, done = 0.0, time.monotonic(), False

        async def watch() -> None:
            nonlocal longest, last
            while not done:
                await asyncio.sleep(0.005)
                longest, last = max(longest, time.monotonic() - last), time.monotonic()

        watcher = asyncio.create_task(watch())
        async with Devnet(accounts=20):
            done = True
        await watcher
        assert longest < 0.5

    async def test_a_cancelled_start_leaves_no_process(self, program: Callable[[str], Path]) -> None:
        binary = program("echo $$ > $(dirname $0)/pid; exec sleep 60")
        task = asyncio.create_task(Devnet(binary=binary).__aenter__())
        pid_file = binary.parent / "pid"
        async with asyncio.timeout(10):
            while not (pid_file.exists() and pid_file.read_text().strip()):  # noqa: ASYNC110 - a file, no event
                await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not alive(int(pid_file.read_text()))

    def test_the_end_of_the_interpreter_ends_it(self) -> None:
        script = (
            "from starknet_sessions.testing import Devnet\n"
            "devnet = Devnet.start(accounts=1)\n"
            "print(devnet.pid)\n"
            "raise RuntimeError('forgot to stop it')\n"
        )
        ended = subprocess.run(
            [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
        )
        assert "forgot to stop it" in ended.stderr
        assert not alive(int(ended.stdout))

    def test_what_does_not_end_when_asked_is_killed(
        self, program: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("starknet_sessions.testing.devnet._STOP_SECONDS", 0.2)
        binary = program("trap '' TERM; echo $$ > $(dirname $0)/pid; while :; do sleep 0.1; done")
        with pytest.raises(DevnetStartError, match=r"did not listen within 0\.5 s"):
            Devnet.start(binary=binary, deadline=0.5)
        assert not alive(int((binary.parent / "pid").read_text()))

    async def test_a_handle_starts_once(self) -> None:
        async with Devnet(accounts=1) as devnet:
            pass
        with pytest.raises(DevnetStateError, match="started already"):
            devnet._launch()


class TestFailures:
    def test_a_start_that_fails_shows_the_log(self) -> None:
        with pytest.raises(DevnetStartError, match="unexpected argument '--nonsense'") as error:
            Devnet.start(extra_args=["--nonsense"])
        assert "ended with status 2" in str(error.value)
        assert any("--nonsense" in line for line in error.value.log)

    def test_a_silent_program_is_not_waited_for_longer_than_the_deadline(
        self, program: Callable[[str], Path]
    ) -> None:
        begun = time.monotonic()
        with pytest.raises(DevnetStartError, match="one line") as error:
            Devnet.start(binary=program("echo one line; exec sleep 60"), deadline=0.5)
        assert error.value.log == ("one line",)
        assert time.monotonic() - begun < 5

    def test_a_program_that_cannot_be_run_is_reported(self, tmp_path: Path) -> None:
        with pytest.raises(DevnetStartError, match="cannot be run"):
            Devnet.start(binary=tmp_path / "missing")

    def test_the_environment_does_not_reach_the_devnet(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Devnet reads its options from there, and RUST_LOG would silence the line it is recognized by."""
        for name, value in (("RUST_LOG", "off"), ("ACCOUNTS", "nonsense"), ("FORK_NETWORK", "nonsense")):
            monkeypatch.setenv(name, value)
        devnet = Devnet.start(accounts=1)
        devnet.stop()
        assert len(devnet.accounts) == 1

    async def test_a_refused_request_shows_the_answer_and_the_log(self, devnet: Devnet) -> None:
        with pytest.raises(DevnetRpcError, match="starknet_getNonce: error 20: Contract not found") as error:
            await devnet.rpc("starknet_getNonce", block_id="latest", contract_address="0x123")
        assert error.value.rpc_code == 20
        assert "Last lines of the devnet's log" in str(error.value)

    async def test_a_request_to_an_ended_devnet_says_so(self) -> None:
        async with Devnet(accounts=1) as devnet:
            devnet.stop()
            with pytest.raises(DevnetRpcError, match="no answer") as error:
                await devnet.now()
            assert error.value.rpc_code is None

    def test_the_log_of_a_failed_test_is_shown(
        self, installed: Path, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """With the fixture of the plugin, or a handle of the test's own."""
        monkeypatch.setenv(BINARY_VARIABLE, str(installed))
        pytester.makepyfile(
            """
            import pytest_asyncio
            from starknet_sessions.testing import Devnet

            @pytest_asyncio.fixture(loop_scope="session")
            async def mine():
                async with Devnet(accounts=1) as handle:
                    yield handle

            async def test_shared(devnet):
                assert await devnet.now() < 0

            async def test_own(mine):
                assert await mine.now() < 0

            async def test_passes(devnet):
                assert await devnet.now() > 0
            """
        )
        pytester.makeini(
            "[pytest]\nasyncio_mode = auto\n"
            "asyncio_default_fixture_loop_scope = session\nasyncio_default_test_loop_scope = session\n"
        )
        result = pytester.runpytest_subprocess(*plugin_arguments())
        result.assert_outcomes(failed=2, passed=1)
        shown = result.stdout.str()
        assert "log of devnet (http://127.0.0.1:" in shown
        assert "log of mine (http://127.0.0.1:" in shown
        assert "listening on" in shown


def plugin_arguments() -> list[str]:
    """Load the plugin by name only where it is not installed."""
    from importlib.metadata import entry_points

    module = "starknet_sessions.testing.plugin"
    installed = any(entry.value == module for entry in entry_points(group="pytest11"))
    return ["-p", "no:cacheprovider"] if installed else ["-p", "no:cacheprovider", "-p", module]


class TestAttach:
    async def test_the_url_option_uses_what_runs(self, devnet: Devnet, pytester: pytest.Pytester) -> None:
        pytester.makepyfile("async def test_it(devnet):\n    print('uses', devnet.url)\n")
        pytester.makeini(
            "[pytest]\nasyncio_mode = auto\n"
            "asyncio_default_fixture_loop_scope = session\nasyncio_default_test_loop_scope = session\n"
        )
        arguments = [*plugin_arguments(), "-s", f"--devnet-url={devnet.url}"]
        result = await asyncio.to_thread(pytester.runpytest_subprocess, *arguments)
        result.assert_outcomes(passed=1)
        assert f"uses {devnet.url}" in result.stdout.str()
        assert devnet.running

    async def test_it_works_and_ends_nothing(self, devnet: Devnet) -> None:
        attached = await asyncio.to_thread(Devnet.attach, devnet.rpc_url)
        async with attached:
            assert attached.accounts == devnet.accounts
            assert attached.pid is None
            assert attached.log == ()
            assert await attached.now() == await devnet.now()
        assert await devnet.now() > 0

    @pytest.mark.parametrize(
        "url",
        [
            "https://starknet.example/rpc",
            "http://192.168.1.1:5050",
            "http://127.0.0.1.example:5050",
            "http://127.0.0.1@example:5050",
            "http://0.0.0.0:5050",
            "ftp://127.0.0.1:5050",
            "127.0.0.1:5050",
            "http://[::ffff:8.8.8.8]:5050",
            "http://127.0.0.1:99999",
            "",
        ],
    )
    def test_other_machines_are_refused(self, url: str) -> None:
        with pytest.raises(DevnetAddressError):
            Devnet.attach(url)

    def test_secrets_in_a_refused_address_are_not_repeated(self) -> None:
        with pytest.raises(DevnetAddressError) as error:
            Devnet.attach("https://user:hidden@node.example/v1/hidden?key=hidden")
        assert "hidden" not in str(error.value)
        assert error.value.url == "https://node.example"

    def test_an_address_where_nothing_answers_is_refused(self) -> None:
        with pytest.raises(DevnetAddressError, match="No devnet answers at http://127"):
            Devnet.attach("http://127.0.0.1:9")


class TestUse:
    async def test_the_accounts_are_funded(self, own_devnet: Devnet) -> None:
        for known in own_devnet.accounts:
            call = Call(to_addr=STRK, selector=BALANCE_OF, calldata=[known.address])
            assert (await own_devnet.client.call_contract(call))[0] == 1_000 * 10**18

    async def test_an_account_sends_a_transaction(self, devnet: Devnet) -> None:
        account = devnet.account(9)
        transfer = Call(to_addr=STRK, selector=TRANSFER, calldata=[0x77, 5, 0])
        nonce = await account.get_nonce()
        sent = await account.execute_v3(transfer, auto_estimate=True)
        await devnet.client.wait_for_tx(sent.transaction_hash, check_interval=0.05)
        assert await account.get_nonce() == nonce + 1

    async def test_minted_tokens_arrive(self, devnet: Devnet) -> None:
        before = await devnet.mint(0x1234, 10**18)
        assert await devnet.mint(0x1234, 2**70) == before + 2**70
        assert await devnet.mint(0x1234, 5, unit="WEI") == 5

    async def test_the_client_is_one_and_keeps_its_connections(self, devnet: Devnet) -> None:
        assert devnet.client is devnet.client
        assert isinstance(devnet.client, FullNodeClient)
        assert devnet.account(0).client is devnet.client

    async def test_the_client_belongs_to_one_event_loop(self, devnet: Devnet) -> None:
        await devnet.now()

        async def elsewhere() -> None:
            assert devnet.client is not None

        with pytest.raises(DevnetStateError, match="another event loop"):
            await asyncio.to_thread(asyncio.run, elsewhere())

    async def test_no_private_key_is_shown(self) -> None:
        async with Devnet(accounts=3) as devnet:
            text = "\n".join([repr(devnet), repr(devnet.accounts), str(devnet.accounts[0]), *devnet.log])
            assert "<redacted>" in text
            for known in devnet.accounts:
                assert f"{known.private_key:x}" not in text
                assert str(known.private_key) not in text

    async def test_a_handle_that_was_not_started_says_so(self) -> None:
        with pytest.raises(DevnetStateError, match="not started"):
            await Devnet().now()
        assert repr(Devnet()) == "<Devnet not started, not running>"

    def test_the_client_needs_an_event_loop(self, devnet: Devnet) -> None:
        with pytest.raises(DevnetStateError, match="inside a coroutine"):
            devnet.client  # noqa: B018

    def test_the_binary_is_of_the_right_version(self, installed: Path) -> None:
        assert program_version(installed, "starknet-devnet") == DEVNET_VERSION


class TestTime:
    async def test_the_clock_can_be_set_both_ways(self) -> None:
        async with Devnet(accounts=1) as devnet:
            for moment in (2_000_000_000, 1_900_000_000):
                await devnet.set_time(moment)
                assert await devnet.now() == moment

    async def test_the_clock_can_be_moved_on(self) -> None:
        async with Devnet(accounts=1) as devnet:
            await devnet.set_time(2_000_000_000)
            number = await devnet.client.get_block_number()
            await devnet.increase_time(3_600)
            assert 0 <= await devnet.now() - 2_000_003_600 <= 5
            assert await devnet.client.get_block_number() == number + 1
