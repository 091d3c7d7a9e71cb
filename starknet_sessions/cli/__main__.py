"""Entry point of the command line: `starknet-sessions`, or `python -m starknet_sessions.cli`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from starknet_sessions.cli.extras import MissingExtraError, require_extra

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line, and leave with the exit code of what happened (`exits.EXIT_CODES`).

    Args:
        arguments: Without the program's name; None: those of the process.
    """
    try:
        require_extra("cli", "typer", "rich")
    except MissingExtraError as error:
        sys.stderr.write(f"ImportError: {error}\n")
        sys.exit(1)
    from starknet_sessions.cli.app import app

    app(args=None if arguments is None else list(arguments), prog_name="starknet-sessions")


if __name__ == "__main__":
    main()
