"""The options that several commands have. Nothing here is slow to import."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, TypeAlias

import typer

RPC_VARIABLE = "STARKNET_SESSIONS_RPC"
"""The environment variable for the node's URL: an API key in it is then in no list of processes."""

EXIT_CODES = (
    "Exit codes: 0 ok, 1 unexpected, 2 usage, 3 refused here, 4 refused or reverted on chain, "
    "5 node unreachable or too slow, 6 key, 130 interrupted."
)

_SOURCES = "keystore:FILE (ours, or an Ethereum keystore as of starkli), file:FILE (first line, mode 0600), env:NAME, prompt"
_PASSWORDS = "file:FILE (first line, mode 0600), env:NAME, prompt"

AsJson: TypeAlias = Annotated[
    bool, typer.Option("--json", help="Print one JSON object on stdout, and nothing else there.")
]
Yes: TypeAlias = Annotated[bool, typer.Option("--yes", help="Do not ask before signing.")]
Force: TypeAlias = Annotated[bool, typer.Option("--force", help="Overwrite files that are there.")]
Rpc: TypeAlias = Annotated[
    str, typer.Option("--rpc", metavar="URL", envvar=RPC_VARIABLE, help="The node.", show_default=False)
]
MaybeRpc: TypeAlias = Annotated[
    str | None,
    typer.Option("--rpc", metavar="URL", envvar=RPC_VARIABLE, help="Ask this node too.", show_default=False),
]
SessionFile: TypeAlias = Annotated[
    Path, typer.Argument(metavar="SESSION", help="A session as JSON.", exists=True, dir_okay=False)
]
PolicyPath: TypeAlias = Annotated[
    Path,
    typer.Argument(metavar="POLICY", help="What is asked for: .toml or .json.", exists=True, dir_okay=False),
]
Out: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--out", metavar="FILE", help="Where to write the session; else SESSION itself is replaced."
    ),
]
OwnerKey: TypeAlias = Annotated[
    str,
    typer.Option("--owner-key", metavar="SOURCE", help=f"Where the owner's private key is: {_SOURCES}."),
]
OwnerPassword: TypeAlias = Annotated[
    str,
    typer.Option(
        "--owner-password", metavar="SOURCE", help=f"Password of the owner's keystore: {_PASSWORDS}."
    ),
]
FromAccount: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--from-account", metavar="ADDRESS", help="The account that pays; of any class.", show_default=False
    ),
]
FromKey: TypeAlias = Annotated[
    str,
    typer.Option("--from-key", metavar="SOURCE", help="Where that account's private key is; as --owner-key."),
]
FromPassword: TypeAlias = Annotated[
    str,
    typer.Option("--from-password", metavar="SOURCE", help="Password of that keystore; as --owner-password."),
]
OnDevnet: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--devnet", help="The node is a devnet on this machine: its first predeployed account pays."
    ),
]
Salt: TypeAlias = Annotated[
    str, typer.Option("--salt", metavar="FELT", help="Any felt: one key can have many accounts.")
]
Wait: TypeAlias = Annotated[
    float, typer.Option("--wait", metavar="SECONDS", min=1, help="How long to wait for a transaction.")
]
FromBlock: TypeAlias = Annotated[
    int, typer.Option("--from-block", metavar="NUMBER", min=0, help="The first block to look for events in.")
]

PROMPT = "prompt"
WAIT = 120.0
