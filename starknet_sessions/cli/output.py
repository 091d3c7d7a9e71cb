"""What the commands print: data to stdout, talk to stderr; colours and spinners only for a person's terminal."""

from __future__ import annotations

import json
import os
import sys
import traceback
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from rich.console import Console

from starknet_sessions.cli.exits import UNEXPECTED, exit_code
from starknet_sessions.errors import RuleError, SessionsError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

    from rich.console import RenderableType

SCHEMA_VERSION = 1
"""Version of every JSON object the commands print."""


class Talk:
    """Progress and errors, on stderr."""

    def __init__(self) -> None:
        self._is_lively = _is_lively(sys.stderr)
        self._console = _console(sys.stderr)
        self._urls: set[str] = set()

    def hide_url(self, url: str | None) -> None:
        """Have a URL, which can hold a secret, in no text and no JSON of an error, whoever made it."""
        if url:
            self._urls.add(url)

    def without_url(self, text: str) -> str:
        """A text without those URLs."""
        for url in self._urls:
            text = text.replace(url, "<URL>")
        return text

    def say(self, text: str) -> None:
        """Print a line."""
        self._console.print(printable(self.without_url(text)), soft_wrap=True)

    def ask(self, question: str) -> bool:
        """Ask the person at the terminal; False where there is none."""
        if not (sys.stdin and sys.stdin.isatty()):
            return False
        self._console.print(f"{question} [y/N] ", end="", soft_wrap=True)
        return sys.stdin.readline().strip().lower() in {"y", "yes"}

    @contextmanager
    def step(self, title: str) -> Iterator[None]:
        """Tell what is being done, while it is being done."""
        if not self._is_lively:
            self.say(f"- {title}")
            yield
            return
        spinner = "dots" if self._console.encoding.startswith("utf") else "line"
        with self._console.status(title, spinner=spinner):
            yield
        self._console.print(f"- {title}", style="dim", soft_wrap=True)

    def error(self, error: BaseException) -> None:
        """Print an error: its text, or the traceback where it is none of ours."""
        if exit_code(error) == UNEXPECTED and not isinstance(error, SessionsError):
            self.say("".join(traceback.format_exception(error)).rstrip())
            return
        self.say(f"error: {str(error) or type(error).__name__}")


def print_json(schema: str, data: dict[str, Any]) -> None:
    """Print the one JSON object of a command."""
    sys.stdout.write(
        json.dumps(
            {"schema": f"starknet-sessions/{schema}", "schema_version": SCHEMA_VERSION, **data}, indent=2
        )
    )
    sys.stdout.write("\n")
    sys.stdout.flush()


def print_text(*parts: RenderableType) -> None:
    """Print the result of a command for people. Text is never cut or broken; tables fit the terminal."""
    console = _console(sys.stdout)
    for part in parts:
        if isinstance(part, str):
            console.print(printable(part), soft_wrap=True)
        else:
            console.print(part)
    sys.stdout.flush()


def error_data(error: BaseException) -> dict[str, Any]:
    """An error as JSON data."""
    if not isinstance(error, SessionsError):
        return {"code": "cli/unexpected", "message": f"{type(error).__name__}: {error}", "fix": "Report it."}
    where = {"where": error.where} if isinstance(error, RuleError) else {}
    return {"code": error.code, "message": error.message, "fix": error.fix, **where}


def printable(text: str) -> str:
    """Text without control characters: what a file or a node says must not steer a terminal."""
    return "".join(
        char if char.isprintable() or char == "\n" else char.encode("unicode_escape").decode()
        for char in text
    )


def _is_lively(stream: TextIO) -> bool:
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _console(stream: TextIO) -> Console:
    # Without a colour system rich writes no escape sequence at all.
    return Console(
        file=stream,
        color_system="auto" if _is_lively(stream) else None,
        force_terminal=None if _is_lively(stream) else False,
        highlight=False,
        markup=False,
        emoji=False,
    )
