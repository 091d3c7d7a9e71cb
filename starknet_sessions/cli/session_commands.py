"""What everybody can do with sessions: keys, requests, looking, asking. Declarations; the work is imported when it runs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from starknet_sessions.cli.options import (
    CHAIN,
    KEY_HELP,
    PROMPT,
    WAIT,
    AsJson,
    CallLines,
    CallsFile,
    Enforcing,
    Force,
    FromBlock,
    GuardianKey,
    GuardianPassword,
    GuardianUrl,
    Kind,
    MaybeRpc,
    OwnerPassword,
    PolicyPath,
    Rpc,
    SessionFile,
    UsageFile,
    Wait,
    Yes,
)
from starknet_sessions.cli.perform import perform

if TYPE_CHECKING:
    from starknet_sessions.cli.output import Talk
    from starknet_sessions.cli.perform import Result

NewFile = Annotated[Path, typer.Option("--out", metavar="FILE", help="Where to write the session.")]
PublicKeyOption = Annotated[str, typer.Option("--key", metavar="KEY", help=KEY_HELP)]


def keygen(
    *,
    keystore: Annotated[
        Path | None,
        typer.Option("--keystore", metavar="FILE", help="Store it encrypted in a file of mode 0600."),
    ] = None,
    keyring: Annotated[bool, typer.Option("--keyring", help="Store it in the system's keyring.")] = False,
    service: Annotated[
        str, typer.Option("--service", metavar="NAME", help="The keyring's name for the keys.")
    ] = "starknet-sessions",
    password: Annotated[
        str,
        typer.Option(
            "--password", metavar="SOURCE", help="The new password: file:FILE (mode 0600), env:NAME, prompt."
        ),
    ] = PROMPT,
    force: Force = False,
    as_json: AsJson = False,
) -> None:
    """Make a session key, and store it. Only its public part is printed."""

    def work(_: Talk) -> Result:
        from starknet_sessions.cli import keygen as command

        return command.generate(keystore, keyring=keyring, service=service, password=password, force=force)

    perform("keygen", work, as_json=as_json)


def create(
    *,
    policy: PolicyPath,
    account: Annotated[str, typer.Option("--account", metavar="ADDRESS", help="The account.")],
    key: PublicKeyOption,
    out: NewFile,
    rpc: MaybeRpc = None,
    owner_key: Annotated[
        str | None,
        typer.Option(
            "--owner-key",
            metavar="SOURCE",
            help="Sign with a local key: keystore:FILE (ours, or an Ethereum keystore as of starkli), "
            "file:FILE (first line, mode 0600), env:NAME, prompt.",
            show_default=False,
        ),
    ] = None,
    owner_password: OwnerPassword = PROMPT,
    typed_data: Annotated[
        Path | None,
        typer.Option(
            "--typed-data",
            metavar="FILE",
            help="Write what a wallet elsewhere signs; then `finalize`.",
            show_default=False,
        ),
    ] = None,
    chain: Annotated[
        str | None,
        typer.Option(
            "--chain", metavar="NAME", help="Without a node: the chain, as SN_SEPOLIA.", show_default=False
        ),
    ] = None,
    epoch: Annotated[
        int | None,
        typer.Option(
            "--epoch",
            metavar="NUMBER",
            min=0,
            help="Without a node: the epoch of an account of ours; 0 if not deployed yet.",
            show_default=False,
        ),
    ] = None,
    dialect: Kind = None,
    enforce: Enforcing = CHAIN,
    guardian_key: GuardianKey = None,
    guardian_password: GuardianPassword = PROMPT,
    yes: Yes = False,
    force: Force = False,
    as_json: AsJson = False,
) -> None:
    """Request a session as a policy file says: signed by a local key of the owner, or for a wallet to sign."""

    def work(talk: Talk) -> Result:
        from starknet_sessions.cli import create as command
        from starknet_sessions.cli.files import check_writable
        from starknet_sessions.cli.guardians import read_guardian
        from starknet_sessions.cli.running import run
        from starknet_sessions.cli.sources import owner_key as read_key

        talk.hide_url(rpc)
        who = command.read_enforce(enforce)
        target = command.check_way(owner_key=owner_key, typed_data=typed_data, rpc=rpc, chain=chain)
        check_writable(out, force=force)
        asked = command.read_request(policy, key)
        if target is not None:
            check_writable(target, force=force)
            guardian = read_guardian(guardian_key, guardian_password)
            return run(
                command.create_unsigned(
                    asked,
                    account=account,
                    url=rpc,
                    chain=chain,
                    epoch=epoch,
                    dialect=dialect,
                    enforce=who,
                    guardian=guardian,
                    typed_data=target,
                    out=out,
                )
            )
        owner = read_key(owner_key or PROMPT, owner_password)
        guardian = read_guardian(guardian_key, guardian_password)
        return run(
            command.create_signed(
                talk,
                asked,
                account=account,
                url=rpc or "",
                dialect=dialect,
                enforce=who,
                owner=owner,
                guardian=guardian,
                out=out,
                yes=yes,
            )
        )

    perform("create", work, as_json=as_json)


def finalize(
    *,
    session: SessionFile,
    signature: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[FELT]...",
            help="The signature's felts; or, in quotes, the JSON that the wallet returned.",
            show_default=False,
        ),
    ] = None,
    signature_file: Annotated[
        Path | None,
        typer.Option(
            "--signature",
            metavar="FILE",
            help="The signature as the wallet returned it, as JSON.",
            show_default=False,
        ),
    ] = None,
    rpc: MaybeRpc = None,
    owner: Annotated[
        str | None,
        typer.Option(
            "--owner",
            metavar="PUBLIC_KEY",
            help="Verify against this Stark public key: for an account that is not deployed. For an account of another "
            "make: whose signature it is, where it does not say.",
            show_default=False,
        ),
    ] = None,
    guardian_key: GuardianKey = None,
    guardian_password: GuardianPassword = PROMPT,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar="FILE",
            help="Where to write the session; else SESSION is replaced.",
            show_default=False,
        ),
    ] = None,
    force: Force = False,
    as_json: AsJson = False,
) -> None:
    """Put the signature that a wallet made to the session of `create`, after verifying it."""

    def work(talk: Talk) -> Result:
        from starknet_sessions.cli import create as command
        from starknet_sessions.cli.files import check_writable
        from starknet_sessions.cli.guardians import read_guardian
        from starknet_sessions.cli.running import run

        talk.hide_url(rpc)
        if out is not None:
            check_writable(out, force=force)
        felts = command.read_signature(signature or [], signature_file)
        guardian = read_guardian(guardian_key, guardian_password)
        return run(
            command.finalize(session, felts, url=rpc, owner=owner, guardian=guardian, out=out or session)
        )

    perform("finalize", work, as_json=as_json)


def inspect(
    *,
    file: SessionFile,
    rpc: MaybeRpc = None,
    as_json: AsJson = False,
) -> None:
    """Say in plain words what a session file allows: who, what, until when; with --rpc, live or not and why."""

    def work(talk: Talk) -> Result:
        from starknet_sessions.cli import inspect as command
        from starknet_sessions.cli.running import run

        talk.hide_url(rpc)
        inspection = command.inspect_file(file)
        return inspection if rpc is None else run(command.ask_chain(inspection, rpc))

    perform("inspect", work, as_json=as_json)


def status(*, session: SessionFile, rpc: Rpc, usage: UsageFile = None, as_json: AsJson = False) -> None:
    """Ask the chain: is the session live, what is left of its limits, when do they begin anew."""

    def work(talk: Talk) -> Result:
        from starknet_sessions.cli import status as command
        from starknet_sessions.cli.files import read_session
        from starknet_sessions.cli.running import run
        from starknet_sessions.cli.usage import read_used

        talk.hide_url(rpc)
        signed = read_session(session)
        return run(command.ask_status(signed, rpc, read_used(usage, signed)))

    perform("status", work, as_json=as_json)


def explain(
    *,
    session: SessionFile,
    call: CallLines = None,
    calls: CallsFile = None,
    fee: Annotated[
        str | None,
        typer.Option(
            "--fee",
            metavar="STRK",
            help="The most the transaction can cost, for fee limits.",
            show_default=False,
        ),
    ] = None,
    usage: UsageFile = None,
    rpc: MaybeRpc = None,
    as_json: AsJson = False,
) -> None:
    """Say whether calls would pass in one transaction, and why not: here, and with --rpc by the account itself too."""

    def work(talk: Talk) -> Result:
        from starknet_sessions.cli import explain as command
        from starknet_sessions.cli.files import read_session
        from starknet_sessions.cli.running import run
        from starknet_sessions.cli.usage import read_used

        talk.hide_url(rpc)
        asked, most = command.read_calls(calls, call or []), command.read_fee(fee)
        signed = read_session(session)
        used = read_used(usage, signed)
        if rpc is None:
            return command.explain_here(signed, asked, most, used)
        return run(command.explain_on_chain(signed, asked, most, used, rpc))

    perform("explain", work, as_json=as_json)


def execute(
    *,
    session: SessionFile,
    rpc: Rpc,
    call: CallLines = None,
    calls: CallsFile = None,
    key: Annotated[
        str,
        typer.Option(
            "--session-key",
            metavar="SOURCE",
            help="Where the session's private key is: keystore:FILE, keyring:SERVICE, file:FILE, env:NAME, prompt.",
        ),
    ] = PROMPT,
    password: Annotated[
        str,
        typer.Option(
            "--session-password",
            metavar="SOURCE",
            help="Password of the keystore: file:FILE, env:NAME, prompt.",
        ),
    ] = PROMPT,
    guardian_key: GuardianKey = None,
    guardian_password: GuardianPassword = PROMPT,
    guardian_url: GuardianUrl = None,
    cache: Annotated[
        bool | None,
        typer.Option(
            "--cache/--no-cache",
            help="Have an account of another make keep that the authorization is good, or not; else as its own SDK does.",
            show_default=False,
        ),
    ] = None,
    usage: UsageFile = None,
    wait: Wait = WAIT,
    as_json: AsJson = False,
) -> None:
    """Make calls in one transaction, with the session key. What the account would refuse is refused before it is sent."""

    def work(talk: Talk) -> Result:
        from starknet_sessions.cli import execute as command
        from starknet_sessions.cli.explain import read_calls
        from starknet_sessions.cli.files import read_session
        from starknet_sessions.cli.running import run

        talk.hide_url(rpc)
        talk.hide_url(guardian_url)
        asked = read_calls(calls, call or [])
        signed = read_session(session)
        command.check_usage(signed, usage)
        guardian = command.guardian_of(signed, guardian_key, guardian_password, guardian_url)
        private = command.read_key(signed, key, password)
        return run(
            command.execute(
                talk,
                signed,
                asked,
                key=private,
                guardian=guardian,
                cache=cache,
                usage=usage,
                url=rpc,
                within=wait,
            )
        )

    perform("execute", work, as_json=as_json)


def detect(
    *,
    address: Annotated[str, typer.Argument(metavar="ADDRESS", help="The account's address.")],
    rpc: Rpc,
    as_json: AsJson = False,
) -> None:
    """Tell what kind of account is at an address, and what of its sessions the chain enforces."""

    def work(talk: Talk) -> Result:
        from starknet_sessions.cli import detect as command
        from starknet_sessions.cli.running import run

        talk.hide_url(rpc)
        return run(command.ask_kind(address, rpc))

    perform("detect", work, as_json=as_json)


def approve(
    *,
    policy: PolicyPath,
    key: PublicKeyOption,
    out: NewFile,
    rpc: Rpc,
    account: Annotated[
        str | None,
        typer.Option(
            "--account",
            metavar="ADDRESS",
            help="The account; else whichever the wallet has.",
            show_default=False,
        ),
    ] = None,
    dialect: Kind = None,
    enforce: Enforcing = CHAIN,
    guardian_key: GuardianKey = None,
    guardian_password: GuardianPassword = PROMPT,
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port to listen on; 0: any free one.")] = 0,
    wait: Annotated[
        int,
        typer.Option(
            "--wait", metavar="SECONDS", min=1, max=604_800, help="How long the page takes an answer."
        ),
    ] = 600,
    force: Force = False,
    as_json: AsJson = False,
) -> None:
    """Show a request on a page of this computer, where the owner's wallet in the browser signs it; write the session."""

    def work(talk: Talk) -> Result:
        from starknet_sessions.cli import approve as command
        from starknet_sessions.cli import create
        from starknet_sessions.cli.files import check_writable
        from starknet_sessions.cli.guardians import read_guardian
        from starknet_sessions.cli.running import run

        talk.hide_url(rpc)
        check_writable(out, force=force)
        asked = create.read_request(policy, key)
        return run(
            command.approve(
                talk,
                asked,
                account=account,
                url=rpc,
                dialect=dialect,
                enforce=create.read_enforce(enforce),
                guardian=read_guardian(guardian_key, guardian_password),
                port=port,
                lifetime=wait,
                out=out,
            )
        )

    perform("approve", work, as_json=as_json)


def list_(
    *,
    account: Annotated[str, typer.Argument(metavar="ACCOUNT", help="The account's address.")],
    rpc: Rpc,
    show: Annotated[
        str, typer.Option("--show", metavar="WHAT", help="tags, sessions or history.")
    ] = "sessions",
    tag: Annotated[
        str | None, typer.Option("--tag", metavar="TAG", help="Only of this tag.", show_default=False)
    ] = None,
    key: Annotated[
        str | None,
        typer.Option(
            "--key", metavar="KEY", help=f"Only of this session key. {KEY_HELP}", show_default=False
        ),
    ] = None,
    from_block: FromBlock = 0,
    as_json: AsJson = False,
) -> None:
    """List an account's tags, the sessions that were ever live, or all that happened, from its events."""

    def work(talk: Talk) -> Result:
        from starknet_sessions.cli import listing as command
        from starknet_sessions.cli.running import run

        talk.hide_url(rpc)
        return run(command.ask_list(account, show=show, tag=tag, key=key, from_block=from_block, url=rpc))

    perform("list", work, as_json=as_json)


def explain_error(
    *,
    text: Annotated[
        str,
        typer.Argument(
            metavar="CODE_OR_TEXT",
            help="session/expired, a felt, a revert reason in quotes; - for standard input.",
        ),
    ],
    as_json: AsJson = False,
) -> None:
    """Say what an error means, and what to do about it."""

    def work(_: Talk) -> Result:
        from starknet_sessions.cli import explain_error as command

        return command.meaning_of(text)

    perform("explain-error", work, as_json=as_json)
