"""How every command runs: its result to stdout, in words or as one JSON object; its errors to exit codes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from starknet_sessions.cli.output import Talk


class Result(Protocol):
    """What a command found or did."""

    @property
    def exit_code(self) -> int:
        """0, or what it means that it came out so."""

    def to_dict(self) -> dict[str, Any]:
        """As JSON data; felts and amounts as hex."""

    def render(self) -> str:
        """For people."""


def perform(schema: str, work: Callable[[Talk], Result], *, as_json: bool) -> None:
    """Do a command's work, print the result, and leave with its exit code.

    Args:
        schema: Of the JSON object: the command's name.
        work: Does it.
        as_json: Print JSON.
    """
    from starknet_sessions.cli.output import Talk, print_json, print_text
    from starknet_sessions.cli.running import errors_to_exit_codes

    talk = Talk()
    with errors_to_exit_codes(talk, as_json=as_json):
        result = work(talk)
        if as_json:
            print_json(schema, result.to_dict())
        else:
            print_text(result.render())
    if result.exit_code:
        sys.exit(result.exit_code)
