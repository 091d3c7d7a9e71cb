"""The options that several commands have. Nothing here is slow to import."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, TypeAlias

import typer

RPC_VARIABLE = "STARKNET_SESSIONS_RPC"
"""The environment variable for the node's URL: an API key in it is then in no list of processes."""
GUARDIAN_VARIABLE = "STARKNET_SESSIONS_GUARDIAN"
"""The same for a guardian's URL, which can have a password in it."""
KEY_HELP = "Public part of the session key: 0x…, or keystore:FILE."

EXIT_CODES = (
    "Exit codes: 0 ok, 1 unexpected, 2 usage, 3 refused here or not confirmed, 4 refused by the chain or reverted, "
    "5 node or guardian unreachable or too slow, 6 key, 130 interrupted."
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

Enforcing: TypeAlias = Annotated[
    str,
    typer.Option(
        "--enforce",
        metavar="WHO",
        help="client: what an account of another make does not enforce, this package does before it signs; chain: "
        "then it is refused.",
    ),
]
Kind: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--dialect",
        metavar="KIND",
        help="Of what kind the account is: native, argent-0.4.0, argent-0.5.0, cartridge; else the node is asked.",
        show_default=False,
    ),
]
GuardianKey: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--guardian-key",
        metavar="SOURCE",
        help="Where the private key of the account's guardian is (Argent, Controller); as --owner-key.",
        show_default=False,
    ),
]
GuardianPassword: TypeAlias = Annotated[
    str,
    typer.Option(
        "--guardian-password", metavar="SOURCE", help="Password of that keystore; as --owner-password."
    ),
]
GuardianUrl: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--guardian-url",
        metavar="URL",
        envvar=GUARDIAN_VARIABLE,
        help="The guardian's service, as of @argent/x-sessions.",
        show_default=False,
    ),
]
CallLines: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--call",
        metavar="CALL",
        help='A call in quotes, "STRK transfer 0x1234 u256:5e18"; several: --call … --call …. Of names only STRK and ETH '
        "are known here.",
        show_default=False,
    ),
]
CallsFile: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--calls",
        metavar="FILE",
        help="The calls, .toml or .json, with [names] of their own.",
        show_default=False,
    ),
]
UsageFile: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--usage",
        metavar="FILE",
        help="What was used of limits that the account itself does not count; `execute` writes it.",
        show_default=False,
    ),
]

PROMPT = "prompt"
CHAIN = "chain"
WAIT = 120.0
