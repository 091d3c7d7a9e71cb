"""The commands and their options. What they do is imported when they run, so `--help` is quick."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from starknet_sessions.cli import owner_commands, session_commands
from starknet_sessions.cli.options import EXIT_CODES, AsJson

if TYPE_CHECKING:
    from collections.abc import Callable

app = typer.Typer(
    name="starknet-sessions",
    help="Sessions for Starknet accounts: the owner signs once, a session key executes pre-approved calls.",
    epilog=EXIT_CODES,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _print_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"starknet-sessions {version('starknet-sessions')}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool,
        typer.Option(
            "--version", help="Print the version and leave.", callback=_print_version, is_eager=True
        ),
    ] = False,
) -> None:
    pass


account = typer.Typer(
    name="account",
    help="Accounts that have sessions: declare their class, find their address, deploy them.",
    epilog=EXIT_CODES,
    no_args_is_help=True,
    rich_markup_mode=None,
)

_COMMANDS: dict[str, Callable[..., None]] = {
    "keygen": session_commands.keygen,
    "create": session_commands.create,
    "finalize": session_commands.finalize,
    "inspect": session_commands.inspect,
    "status": session_commands.status,
    "explain": session_commands.explain,
    "execute": session_commands.execute,
    "detect": session_commands.detect,
    "approve": session_commands.approve,
    "update": owner_commands.update,
    "rotate": owner_commands.rotate,
    "replace": owner_commands.replace,
    "pause": owner_commands.pause,
    "resume": owner_commands.resume,
    "revoke": owner_commands.revoke,
    "list": session_commands.list_,
    "explain-error": session_commands.explain_error,
}
_ACCOUNT_COMMANDS: dict[str, Callable[..., None]] = {
    "address": owner_commands.address,
    "declare": owner_commands.declare,
    "deploy": owner_commands.deploy,
}
for _typer, _commands in ((app, _COMMANDS), (account, _ACCOUNT_COMMANDS)):
    for _name, _command in _commands.items():
        _typer.command(_name, epilog=EXIT_CODES)(_command)
app.add_typer(account)


@app.command(epilog=EXIT_CODES)
def demo(as_json: AsJson = False) -> None:
    """Show the whole path on a real devnet: one signature, then another process with the session key alone."""
    from starknet_sessions.cli import demo as command
    from starknet_sessions.cli.output import Talk, print_json, print_text
    from starknet_sessions.cli.running import errors_to_exit_codes, run
    from starknet_sessions.testing.provision import ensure_devnet

    talk = Talk()
    with errors_to_exit_codes(talk, as_json=as_json):
        # In this thread, so that Ctrl-C ends a download or a build at once; both tell their progress.
        binary = ensure_devnet()
        report = run(command.run_demo(talk, binary))
        if as_json:
            print_json("demo", report.to_dict())
        else:
            print_text(*report.render())


@app.command(epilog=EXIT_CODES)
def devnet(
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port to listen on; 0: any free one.")] = 5050,
    seed: Annotated[
        int, typer.Option(min=0, max=2**32 - 1, help="Of all keys: the same seed, the same accounts.")
    ] = 0,
    show_keys: Annotated[
        bool,
        typer.Option(
            "--show-keys", help="Print the private keys too. They are public knowledge: for tests only."
        ),
    ] = False,
    argent: Annotated[
        bool, typer.Option("--argent", help="Deploy an Argent account with a guardian too.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Run a devnet with the account's class declared and one funded session account, until Ctrl-C (then 0)."""
    from starknet_sessions.cli import devnet as command
    from starknet_sessions.cli.output import Talk, print_json, print_text
    from starknet_sessions.cli.ports import listen
    from starknet_sessions.cli.running import errors_to_exit_codes, run
    from starknet_sessions.testing.provision import ensure_devnet

    was_shown = False

    def show(ready: command.Ready) -> None:
        nonlocal was_shown
        was_shown = True
        if as_json:
            print_json("devnet", ready.to_dict())
        else:
            print_text(ready.render())

    talk = Talk()
    with errors_to_exit_codes(talk, as_json=as_json):
        listen(port).close()  # what has it may be a devnet, and the binary does not say so
        binary = ensure_devnet()
        try:
            run(
                command.run_devnet(
                    talk, binary, port=port, seed=seed, argent=argent, show_keys=show_keys, show=show
                )
            )
        except KeyboardInterrupt:
            if not was_shown:
                raise
            talk.say("Stopped.")  # as it is meant to be
