"""A starknet-devnet process and what a test does with it."""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import itertools
import json
import os
import re
import subprocess
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
import weakref
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, Self

from starknet_sessions.testing.errors import (
    DevnetAddressError,
    DevnetRpcError,
    DevnetStartError,
    DevnetStateError,
)
from starknet_sessions.testing.provision import ensure_devnet, is_loopback

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from types import TracebackType

    import aiohttp
    from starknet_py.net.account.account import Account
    from starknet_py.net.full_node_client import FullNodeClient

__all__ = ["Devnet", "PredeployedAccount"]

_LOG_LINES = 200
_SHOWN_LINES = 30
_STOP_SECONDS = 5.0
_ANSI = re.compile(r"\x1b\[[0-9;]*m")
_LISTENING = re.compile(r"listening on (?:http://)?(\S+:\d+)")
_PRIVATE_KEY = re.compile(r"(private key\W+)0x[0-9a-f]+", re.IGNORECASE)
# Devnet takes every option from the environment too (PORT, SEED, FORK_NETWORK, ...), and RUST_LOG can silence
# the line that says it listens: it gets a clean environment.
_KEPT_VARIABLES = (
    "PATH",
    "HOME",
    "TMPDIR",
    "LANG",
    "LC_ALL",
    "LD_LIBRARY_PATH",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
)

_running: weakref.WeakSet[Devnet] = weakref.WeakSet()


@dataclass(frozen=True, slots=True, kw_only=True)
class PredeployedAccount:
    """An account the devnet deployed and funded at its start.

    Attributes:
        address: of the account.
        public_key: Stark public key of its owner.
        private_key: Stark private key; the devnet prints it too, never use it elsewhere. Not in the repr.
    """

    address: int
    public_key: int
    private_key: int = field(repr=False)

    def __repr__(self) -> str:
        return f"PredeployedAccount(address={self.address:#x}, public_key={self.public_key:#x})"


class Devnet:
    """A starknet-devnet: a process of our own, or one that runs on this machine already.

    ```python
    async with Devnet(seed=1) as devnet:
        owner = devnet.account(0)
        await devnet.increase_time(3600)
    ```

    or, from code that is not async, `devnet = Devnet.start(seed=1)` and `devnet.stop()`. The process ends
    with the interpreter, too; but not where that is killed by SIGKILL, or by a SIGTERM that nobody handles: then
    end it yourself. `client` and what uses it belong to the event loop they were first used in.

    Attributes:
        url: address of the server, without path.
        chain_id: of the chain, for example `0x534e5f5345504f4c4941` ("SN_SEPOLIA").
        accounts: the accounts deployed and funded at the start.
    """

    def __init__(
        self,
        *,
        seed: int = 0,
        accounts: int = 5,
        port: int = 0,
        predeclare_argent: bool = False,
        extra_args: Sequence[str] = (),
        binary: Path | None = None,
        deadline: float = 60.0,
        build: bool = True,
    ) -> None:
        """Describe a devnet; nothing runs before `async with` or `start`.

        Args:
            seed: of the predeployed accounts' keys; the same seed, the same accounts.
            accounts: how many accounts are deployed and funded.
            port: to listen on; 0: any free one.
            predeclare_argent: declare the Argent account classes devnet carries.
            extra_args: further arguments of the binary.
            binary: the binary; else `provision.ensure_devnet` finds or brings one.
            deadline: seconds it may take until it listens.
            build: whether a missing binary may be built with cargo, which takes a quarter of an hour.
        """
        self._arguments = [
            *("--host", "127.0.0.1", "--port", str(port)),
            *("--seed", str(seed), "--accounts", str(accounts)),
            *(["--predeclare-argent"] if predeclare_argent else []),
            *extra_args,
        ]
        self._binary = binary
        self._deadline = deadline
        self._build = build
        self._process: subprocess.Popen[str] | None = None
        self._owner_pid = os.getpid()
        self._reader: threading.Thread | None = None
        self._log: deque[str] = deque(maxlen=_LOG_LINES)
        self._listening = threading.Event()
        self._session: aiohttp.ClientSession | None = None
        self._client: FullNodeClient | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ids = itertools.count(1)
        self._closed = False
        self.url = ""
        self.chain_id = 0
        self.accounts: tuple[PredeployedAccount, ...] = ()

    @classmethod
    def start(
        cls,
        *,
        seed: int = 0,
        accounts: int = 5,
        port: int = 0,
        predeclare_argent: bool = False,
        extra_args: Sequence[str] = (),
        binary: Path | None = None,
        deadline: float = 60.0,
        build: bool = True,
    ) -> Self:
        """A running devnet; blocks until it listens. Arguments as of the class.

        Raises:
            DevnetUnavailable: there is no binary and none could be brought.
            DevnetStartError: it ended, or does not listen within the deadline; shows its log.
        """
        devnet = cls(
            seed=seed,
            accounts=accounts,
            port=port,
            predeclare_argent=predeclare_argent,
            extra_args=extra_args,
            binary=binary,
            deadline=deadline,
            build=build,
        )
        devnet._launch()
        return devnet

    @classmethod
    def attach(cls, url: str) -> Self:
        """A handle for a devnet that runs already; it is not stopped with the handle. Blocks for one answer.

        Args:
            url: its address, for example `http://127.0.0.1:5050`; a trailing `/rpc` is accepted.

        Raises:
            DevnetAddressError: the address is not of this machine, or no devnet answers there.
        """
        devnet = cls()
        devnet.url = _loopback_url(url)
        try:
            devnet._introduce()
        except DevnetRpcError as error:
            raise DevnetAddressError(f"No devnet answers at {devnet.url}: {error}", url=devnet.url) from error
        return devnet

    # -- life --

    def _launch(self) -> None:
        if self.url:
            raise DevnetStateError("This devnet was started already; make another handle.")
        binary = self._binary or ensure_devnet(build=self._build)
        environment = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
        try:
            self._process = subprocess.Popen(
                [str(binary), *self._arguments],
                env={**environment, "NO_COLOR": "1"},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                errors="replace",
            )
        except OSError as error:
            raise DevnetStartError(f"{binary} cannot be run: {error}", log=()) from error
        _running.add(self)
        self._reader = threading.Thread(target=self._read, args=(self._process,), daemon=True)
        self._reader.start()
        try:
            self._await_listening(self._process)
            self._introduce()
        except BaseException:
            self.stop()
            raise

    def _await_listening(self, process: subprocess.Popen[str]) -> None:
        # Set by the reader: at the line that says it listens, or at the end of the output.
        in_time = self._listening.wait(self._deadline)
        if not _LISTENING.search("\n".join(self._log)):
            self.stop()
            late = f"did not listen within {self._deadline:g} s"
            why = f"ended with status {process.returncode}" if in_time else late
            raise DevnetStartError(f"starknet-devnet {why}.", log=self.log[-_SHOWN_LINES:])

    def _read(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            text = _PRIVATE_KEY.sub(r"\1<redacted>", _ANSI.sub("", line).rstrip())
            self._log.append(text)
            if not self.url and (found := _LISTENING.search(text)):
                self.url = f"http://{found[1]}"
                self._listening.set()
        self._listening.set()

    def _introduce(self) -> None:
        """Ask what never changes. Without asyncio, because `start` and `attach` have no event loop."""
        self.chain_id = int(self._ask("starknet_chainId"), 16)
        self.accounts = tuple(
            PredeployedAccount(
                address=int(account["address"], 16),
                public_key=int(account["public_key"], 16),
                private_key=int(account["private_key"], 16),
            )
            for account in self._ask("devnet_getPredeployedAccounts")
        )

    def stop(self) -> None:
        """End the process, if it is ours: terminate, wait 5 s, kill. Doing it twice is fine.

        Leaves the client's connections open; `aclose`, or the end of `async with`, closes those too.
        """
        _running.discard(self)
        process = self._process
        if process is None or os.getpid() != self._owner_pid:
            return
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(_STOP_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
        process.wait()
        if self._reader is not None and self._reader is not threading.current_thread():
            self._reader.join(_STOP_SECONDS)
        if process.stdout is not None:
            process.stdout.close()

    async def aclose(self) -> None:
        """Close the client's connections and end the process, if it is ours."""
        self._closed = True
        session, self._session, self._client = self._session, None, None
        try:
            if session is not None:
                await session.close()
        finally:
            await asyncio.shield(asyncio.to_thread(self.stop))

    async def __aenter__(self) -> Self:
        if not self.url:
            launch = asyncio.ensure_future(asyncio.to_thread(self._launch))
            try:
                await asyncio.shield(launch)
            except asyncio.CancelledError:
                # The thread cannot be cancelled, but what it waits for can be ended.
                self.stop()
                with contextlib.suppress(Exception):
                    await launch
                self.stop()
                raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<Devnet {self.url or 'not started'}{'' if self.running else ', not running'}>"

    @property
    def running(self) -> bool:
        """Whether the process runs; for an attached devnet, whether the handle knows its address."""
        if self._process is None:
            return bool(self.url)
        return self._process.poll() is None

    @property
    def pid(self) -> int | None:
        """Process id, None for an attached devnet."""
        return None if self._process is None else self._process.pid

    @property
    def log(self) -> tuple[str, ...]:
        """The last lines the process printed, at most 200, without private keys. Empty if attached."""
        return tuple(self._log)

    # -- requests --

    @property
    def rpc_url(self) -> str:
        """Address of the JSON-RPC endpoint.

        Raises:
            DevnetStateError: the devnet was not started, or the handle is closed.
        """
        if self._closed or not self.url:
            raise DevnetStateError(f"This devnet was {'closed' if self._closed else 'not started'}.")
        return f"{self.url}/rpc"

    @property
    def client(self) -> FullNodeClient:
        """starknet-py client over one kept connection pool (starknet-py's own way is one for each request).

        Raises:
            DevnetStateError: not started, closed, or not in the event loop of the first use.
        """
        session = self._http()
        if self._client is None:
            from starknet_py.net.full_node_client import FullNodeClient  # noqa: PLC0415 - slow to import

            self._client = FullNodeClient(node_url=self.rpc_url, session=session)
        return self._client

    def _http(self) -> aiohttp.ClientSession:
        import aiohttp  # noqa: PLC0415 - slow to import

        try:
            loop = asyncio.get_running_loop()
        except RuntimeError as error:
            raise DevnetStateError("The devnet's client is for use inside a coroutine.") from error
        if self._session is None:
            _ = self.rpc_url  # raises where there is nothing to connect to
            self._session, self._loop = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=120)), loop
        elif self._loop is not loop:
            raise DevnetStateError(
                "The devnet's client belongs to another event loop. Under pytest, give tests and fixtures "
                'that use it the same loop: `asyncio_default_test_loop_scope = "session"` and '
                '`asyncio_default_fixture_loop_scope = "session"`.'
            )
        return self._session

    def _request(self, method: str, params: dict[str, Any]) -> dict[str, Any]:
        return {"jsonrpc": "2.0", "id": next(self._ids), "method": method, "params": params}

    def _result(self, method: str, answer: Any) -> Any:
        if isinstance(answer, dict) and "result" in answer:
            return answer["result"]
        error = answer.get("error") if isinstance(answer, dict) else None
        if not isinstance(error, dict):
            raise self._unanswered(method, f"not a JSON-RPC answer: {answer!r:.200}")
        raise DevnetRpcError(
            method=method,
            rpc_code=error.get("code"),
            rpc_message=str(error.get("message")),
            data=error.get("data"),
            log=self.log[-_SHOWN_LINES:],
        )

    def _unanswered(self, method: str, reason: str) -> DevnetRpcError:
        return DevnetRpcError(method=method, rpc_code=None, rpc_message=reason, log=self.log[-_SHOWN_LINES:])

    def _ask(self, method: str) -> Any:
        """One request without parameters, blocking."""
        request = urllib.request.Request(  # noqa: S310 - a loopback address
            self.rpc_url,
            data=json.dumps(self._request(method, {})).encode(),
            headers={"Content-Type": "application/json"},
        )
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=30) as answer:
                return self._result(method, json.load(answer))
        except urllib.error.HTTPError as error:
            error.close()
            raise self._unanswered(method, f"HTTP {error.code}") from error
        except (OSError, ValueError) as error:
            raise self._unanswered(method, str(error) or type(error).__name__) from error

    async def rpc(self, method: str, **params: Any) -> Any:
        """A JSON-RPC request as it is, for what starknet-py has no word for.

        Args:
            method: for example `devnet_createBlock`.
            params: its parameters by name; felts as `"0x..."`.

        Returns:
            The `result` of the answer.

        Raises:
            DevnetRpcError: the devnet refused it or did not answer; shows its log.
            DevnetStateError: as of `client`.
        """
        import aiohttp  # noqa: PLC0415 - slow to import

        try:
            request = self._http().post(
                self.rpc_url, json=self._request(method, params), allow_redirects=False
            )
            async with request as response:
                answer = await response.json(content_type=None)
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            raise self._unanswered(method, str(error) or type(error).__name__) from error
        return self._result(method, answer)

    # -- accounts and tokens --

    def account(self, index: int = 0) -> Account:
        """Predeployed account `index` as a starknet-py `Account` with its owner's key.

        Raises:
            IndexError: the devnet has fewer accounts.
            DevnetStateError: as of `client`.
        """
        from starknet_py.net.account.account import Account  # noqa: PLC0415 - slow to import
        from starknet_py.net.signer.key_pair import KeyPair  # noqa: PLC0415

        known = self.accounts[index]
        return Account(
            address=known.address,
            client=self.client,
            key_pair=KeyPair(private_key=known.private_key, public_key=known.public_key),
            chain=self.chain_id,
        )

    async def mint(self, address: int, amount: int, unit: Literal["FRI", "WEI"] = "FRI") -> int:
        """Give tokens to an address; deployed or not.

        Args:
            address: who gets them.
            amount: in `unit`.
            unit: FRI (10^-18 STRK) or WEI (10^-18 ETH).

        Returns:
            The new balance, in `unit`.

        Raises:
            DevnetRpcError: the devnet refused it.
        """
        answer = await self.rpc("devnet_mint", address=hex(address), amount=amount, unit=unit)
        return int(answer["new_balance"])

    # -- time --

    async def now(self) -> int:
        """Timestamp of the latest block, unix seconds.

        Raises:
            DevnetRpcError: the devnet did not answer.
        """
        block = await self.rpc("starknet_getBlockWithTxHashes", block_id="latest")
        return int(block["timestamp"])

    async def set_time(self, timestamp: int) -> None:
        """Set the clock, forwards or backwards, to unix seconds; creates an empty block of that time.

        The clock goes on from there: the next block's timestamp is later by the real time in between.

        Raises:
            DevnetRpcError: the devnet refused it.
        """
        await self.rpc("devnet_setTime", time=timestamp)

    async def increase_time(self, seconds: int) -> None:
        """Move the clock forwards and create an empty block with the new time.

        Raises:
            DevnetRpcError: the devnet refused it.
        """
        await self.rpc("devnet_increaseTime", time=seconds)


def _loopback_url(url: str) -> str:
    try:
        parts = urllib.parse.urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise DevnetAddressError("The address of the devnet is not a URL.", url="") from error
    host = parts.hostname or ""
    shown = f"{parts.scheme}://{f'[{host}]' if ':' in host else host}{f':{port}' if port else ''}"
    if parts.scheme not in {"http", "https"} or not is_loopback(host):
        raise DevnetAddressError(f"{shown} is not an address of this machine.", url=shown)
    if parts.username or parts.password or parts.query or parts.path.rstrip("/") not in {"", "/rpc"}:
        raise DevnetAddressError(f"{shown}: a devnet has no user, query or other path than /rpc.", url=shown)
    return shown


@atexit.register
def _stop_all() -> None:
    deadline = time.monotonic() + _STOP_SECONDS
    for devnet in list(_running):
        if time.monotonic() < deadline:
            devnet.stop()
