"""Runs a command's coroutine: signals end it in good order, errors become exit codes."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
from typing import TYPE_CHECKING, Any, TypeVar

from starknet_sessions.cli.exits import exit_code, name_options
from starknet_sessions.cli.output import error_data, print_json

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator

    from starknet_sessions.cli.output import Talk

T = TypeVar("T")

_ENDING_SIGNALS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


def run(work: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine to its end. Ctrl-C, SIGTERM and SIGHUP cancel it, so that it stops what it started.

    Raises:
        KeyboardInterrupt: It was interrupted by Ctrl-C.
        SystemExit: By another signal; with 128 + its number.
    """
    received: list[int] = []
    try:
        return asyncio.run(_cancelled_by_signals(work, received))
    except (Exception, asyncio.CancelledError):
        # Ctrl-C in a terminal goes to every process of the command, so the devnet may have ended
        # before the cancellation came, and then the error is about that.
        if not received:
            raise
        number = received[0]
    if number == signal.SIGINT:
        raise KeyboardInterrupt
    sys.exit(128 + number)


@contextlib.contextmanager
def errors_to_exit_codes(talk: Talk, *, as_json: bool) -> Iterator[None]:
    """Print an error, as JSON too if that is what was asked for, and leave with its exit code."""
    try:
        yield
    except KeyboardInterrupt as error:
        talk.say("interrupted")
        sys.exit(exit_code(error))
    except BrokenPipeError:
        raise  # whoever read stdout has gone; typer deals with it
    except Exception as error:  # noqa: BLE001 - the last one to see it
        name_options(error)
        talk.error(error)
        if as_json:
            data = {name: talk.without_url(str(text)) for name, text in error_data(error).items()}
            print_json("error", {"error": data, "exit_code": exit_code(error)})
        sys.exit(exit_code(error))


async def _cancelled_by_signals(work: Coroutine[Any, Any, T], received: list[int]) -> T:
    loop, task = asyncio.get_running_loop(), asyncio.current_task()

    def end(number: int, cancel: Callable[[], object]) -> None:
        received.append(number)
        cancel()

    if task is not None:
        for number in _ENDING_SIGNALS:
            with contextlib.suppress(NotImplementedError):  # Windows has no such handlers
                loop.add_signal_handler(number, end, number, task.cancel)
    return await work
