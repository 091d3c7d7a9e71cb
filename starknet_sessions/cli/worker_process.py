"""The demo's handle of its worker process. The private key goes through a pipe: not in arguments, environment or files."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import tempfile
from contextlib import asynccontextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from starknet_sessions.cli.exits import CommandFailed

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from starknet_sessions.keys import SessionKey

_MODULE = "starknet_sessions.cli.demo_worker"
_ROOT = Path(__file__).parents[2]
_ANSWER_SECONDS, _STOP_SECONDS = 120, 5
_SHOWN = 2000

CallData = tuple[int, str, list[int]]
"""A call to order: address, name of the entry point, calldata."""


class WorkerProcess:
    """A running worker. Make one with `worker_process`."""

    def __init__(self, process: asyncio.subprocess.Process, complaints: IO[bytes]) -> None:
        self._process = process
        self._complaints = complaints

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    async def order(
        self, calls: Sequence[CallData], *, refresh: bool = False, force: bool = False
    ) -> dict[str, Any]:
        """Have it make a transaction.

        Args:
            calls: The calls.
            refresh: Whether it first looks at what the account holds for the session's tag.
            force: Whether it goes past the checks before signing.

        Raises:
            CommandFailed: It ended, or does not answer.
        """
        named = [[hex(to), name, calldata] for to, name, calldata in calls]
        return await self._ask(json.dumps({"calls": named, "refresh": refresh, "force": force}))

    async def _ask(self, line: str) -> dict[str, Any]:
        assert self._process.stdin is not None  # noqa: S101 - it is a pipe
        assert self._process.stdout is not None  # noqa: S101
        try:
            async with asyncio.timeout(_ANSWER_SECONDS):
                self._process.stdin.write(line.encode() + b"\n")
                await self._process.stdin.drain()
                answer = await self._process.stdout.readline()
        except TimeoutError:
            raise CommandFailed(f"The worker process did not answer within {_ANSWER_SECONDS} s.") from None
        except ConnectionError:
            answer = b""
        if not answer:
            self._complaints.seek(0)
            said = self._complaints.read().decode(errors="replace")[-_SHOWN:].strip()
            raise CommandFailed(f"The worker process ended: {said or 'it said nothing'}")
        result: dict[str, Any] = json.loads(answer)
        return result

    async def _stop(self) -> None:
        if self._process.stdin is not None:
            self._process.stdin.close()
        try:
            async with asyncio.timeout(_STOP_SECONDS):
                await self._process.wait()
        except TimeoutError:
            self._process.kill()
            await self._process.wait()


@asynccontextmanager
async def worker_process(session_file: Path, key: SessionKey, url: str) -> AsyncIterator[WorkerProcess]:
    """A worker for a session, stopped at the end of the block. It ends by itself if this process does.

    Args:
        session_file: The session as JSON.
        key: The session key.
        url: The node.

    Raises:
        CommandFailed: It did not start.
    """
    path = os.pathsep.join(filter(None, [str(_ROOT), os.environ.get("PYTHONPATH")]))
    with tempfile.TemporaryFile() as complaints:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-m", _MODULE, str(session_file), url),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=complaints,
            env={**os.environ, "PYTHONPATH": path},
            start_new_session=True,  # Ctrl-C is for the demo, which then stops its worker
        )
        worker = WorkerProcess(process, complaints)
        try:
            await worker._ask(key.export_private())  # noqa: SLF001 - one module
            yield worker
        finally:
            await worker._stop()  # noqa: SLF001
