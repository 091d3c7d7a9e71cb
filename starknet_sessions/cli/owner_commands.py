"""What only an owner can do: accounts, and changing sessions. Declarations; the work is imported when it runs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from starknet_sessions.cli.options import (
    PROMPT,
    WAIT,
    AsJson,
    Force,
    FromAccount,
    FromBlock,
    FromKey,
    FromPassword,
    GuardianKey,
    GuardianPassword,
    MaybeRpc,
    OnDevnet,
    Out,
    OwnerKey,
    OwnerPassword,
    PolicyPath,
    Rpc,
    Salt,
    SessionFile,
    Wait,
    Yes,
)
from starknet_sessions.cli.perform import perform

if TYPE_CHECKING:
    from starknet_sessions.cli.output import Talk
    from starknet_sessions.cli.perform import Result

NewKey = Annotated[
    str,
    typer.Option("--key", metavar="KEY", help="Public part of the new session key: 0x…, or keystore:FILE."),
]
Expires = Annotated[
    str | None,
    typer.Option(
        "--expires", metavar="TIME", help='A new end: "6h", "2026-12-01T00:00:00Z".', show_default=False
    ),
]
MaybeSession = Annotated[
    Path | None,
    typer.Argument(
        metavar="SESSION", help="A session as JSON.", exists=True, dir_okay=False, show_default=False
    ),
]
MaybeAccount = Annotated[
    str | None,
    typer.Option("--account", metavar="ADDRESS", help="Without a file: the account.", show_default=False),
]
MaybeTag = Annotated[
    str | None, typer.Option("--tag", metavar="TAG", help="Without a file: the tag.", show_default=False)
]


def declare(
    *,
    rpc: Rpc,
    from_account: FromAccount = None,
    from_key: FromKey = PROMPT,
    from_password: FromPassword = PROMPT,
    devnet: OnDevnet = False,
    wait: Wait = WAIT,
    as_json: AsJson = False,
) -> None:
    """Declare the account's class of this version, once per network. Any account can pay."""

    def work(talk: Talk) -> Result:
        from starknet_sessions.cli import accounts as command
        from starknet_sessions.cli.running import run

        talk.hide_url(rpc)
        payer = command.read_payer(from_account, from_key, from_password, on_devnet=devnet)
        return run(command.declare(talk, rpc, command.need_payer(payer), within=wait))

    perform("account-declare", work, as_json=as_json)


def deploy(
    *,
    rpc: Rpc,
    owner_key: OwnerKey = PROMPT,
    owner_password: OwnerPassword = PROMPT,
    salt: Salt = "0",
    fund: Annotated[
        str | None,
        typer.Option(
            "--fund",
            metavar="STRK",
            help="Send it so much first, from --from-account or the devnet's; on a devnet 100.",
            show_default=False,
        ),
    ] = None,
    from_account: FromAccount = None,
    from_key: FromKey = PROMPT,
    from_password: FromPassword = PROMPT,
    devnet: OnDevnet = False,
    wait: Wait = WAIT,
    as_json: AsJson = False,
) -> None:
    """Deploy an account for an owner's key. It pays for itself: it needs STRK first, at the address of `account address`."""

    def work(talk: Talk) -> Result:
        from starknet_sessions.cli import accounts as command
        from starknet_sessions.cli.running import run
        from starknet_sessions.cli.sources import owner_key as read_key

        talk.hide_url(rpc)
        felt = command.read_salt(salt)
        owner = read_key(owner_key, owner_password)
        payer = command.read_payer(from_account, from_key, from_password, on_devnet=devnet)
        return run(command.deploy(talk, rpc, owner, payer, salt=felt, fund=fund, within=wait))

    perform("account-deploy", work, as_json=as_json)


def address(
    *,
    owner: Annotated[
        str | None,
        typer.Option(
            "--owner",
            metavar="PUBLIC_KEY",
            help="The owner's public key; else --owner-key.",
            show_default=False,
        ),
    ] = None,
    owner_key: OwnerKey = PROMPT,
    owner_password: OwnerPassword = PROMPT,
    salt: Salt = "0",
    as_json: AsJson = False,
) -> None:
    """Tell the address of an owner's account, which is the same on every chain. No node is asked."""

    def work(_: Talk) -> Result:
        from starknet_sessions.cli import accounts as command

        return command.find_address(owner, owner_key, owner_password, salt=salt)

    perform("account-address", work, as_json=as_json)


def update(
    *,
    session: SessionFile,
    rpc: Rpc,
    policy: Annotated[
        Path | None,
        typer.Argument(
            metavar="POLICY",
            help="What it may do from now on: .toml or .json.",
            exists=True,
            dir_okay=False,
            show_default=False,
        ),
    ] = None,
    expires: Expires = None,
    owner_key: OwnerKey = PROMPT,
    owner_password: OwnerPassword = PROMPT,
    out: Out = None,
    force: Force = False,
    yes: Yes = False,
    wait: Wait = WAIT,
    as_json: AsJson = False,
) -> None:
    """Give a session other permissions, or another end, by the owner's transaction: the same key, tag and usage."""

    def work(talk: Talk) -> Result:
        from starknet_sessions.cli import change as command
        from starknet_sessions.cli.files import check_writable
        from starknet_sessions.cli.running import run
        from starknet_sessions.cli.sources import owner_key as read_key

        talk.hide_url(rpc)
        check_writable(out or session, force=force or out is None)
        owner = read_key(owner_key, owner_password)
        return run(
            command.update(
                talk,
                session,
                policy=policy,
                expires=expires,
                url=rpc,
                owner=owner,
                out=out or session,
                yes=yes,
                within=wait,
            )
        )

    perform("update", work, as_json=as_json)


def rotate(
    *,
    session: SessionFile,
    rpc: Rpc,
    key: NewKey,
    expires: Expires = None,
    owner_key: OwnerKey = PROMPT,
    owner_password: OwnerPassword = PROMPT,
    out: Out = None,
    force: Force = False,
    yes: Yes = False,
    wait: Wait = WAIT,
    as_json: AsJson = False,
) -> None:
    """Give a session another key, by the owner's transaction: the same permissions, tag and usage."""

    def work(talk: Talk) -> Result:
        from starknet_sessions.cli import change as command
        from starknet_sessions.cli.files import check_writable
        from starknet_sessions.cli.running import run
        from starknet_sessions.cli.sources import owner_key as read_key

        talk.hide_url(rpc)
        check_writable(out or session, force=force or out is None)
        owner = read_key(owner_key, owner_password)
        return run(
            command.rotate(
                talk,
                session,
                key=key,
                expires=expires,
                url=rpc,
                owner=owner,
                out=out or session,
                yes=yes,
                within=wait,
            )
        )

    perform("rotate", work, as_json=as_json)


def replace(
    *,
    session: SessionFile,
    policy: PolicyPath,
    rpc: Rpc,
    key: Annotated[
        str | None,
        typer.Option(
            "--key", metavar="KEY", help="Another session key: 0x…, or keystore:FILE.", show_default=False
        ),
    ] = None,
    owner_key: OwnerKey = PROMPT,
    owner_password: OwnerPassword = PROMPT,
    out: Out = None,
    force: Force = False,
    yes: Yes = False,
    wait: Wait = WAIT,
    as_json: AsJson = False,
) -> None:
    """Put another session in the place of a live one, unless that is used meanwhile: both or nothing."""

    def work(talk: Talk) -> Result:
        from starknet_sessions.cli import change as command
        from starknet_sessions.cli.files import check_writable
        from starknet_sessions.cli.running import run
        from starknet_sessions.cli.sources import owner_key as read_key

        talk.hide_url(rpc)
        check_writable(out or session, force=force or out is None)
        owner = read_key(owner_key, owner_password)
        return run(
            command.replace(
                talk,
                session,
                policy=policy,
                key=key,
                url=rpc,
                owner=owner,
                out=out or session,
                yes=yes,
                within=wait,
            )
        )

    perform("replace", work, as_json=as_json)


def pause(
    *,
    rpc: Rpc,
    session: MaybeSession = None,
    account: MaybeAccount = None,
    tag: MaybeTag = None,
    owner_key: OwnerKey = PROMPT,
    owner_password: OwnerPassword = PROMPT,
    wait: Wait = WAIT,
    as_json: AsJson = False,
) -> None:
    """Have nothing of a tag accepted, until `resume`."""

    def work(talk: Talk) -> Result:
        from starknet_sessions.cli import change as command
        from starknet_sessions.cli.running import run
        from starknet_sessions.cli.sources import owner_key as read_key

        talk.hide_url(rpc)
        target = command.read_target(session, account, tag, only_ours="pause")
        owner = read_key(owner_key, owner_password)
        return run(command.pause(target, url=rpc, owner=owner, within=wait))

    perform("pause", work, as_json=as_json)


def resume(
    *,
    rpc: Rpc,
    session: MaybeSession = None,
    account: MaybeAccount = None,
    tag: MaybeTag = None,
    owner_key: OwnerKey = PROMPT,
    owner_password: OwnerPassword = PROMPT,
    wait: Wait = WAIT,
    as_json: AsJson = False,
) -> None:
    """End a pause: what was live is live again."""

    def work(talk: Talk) -> Result:
        from starknet_sessions.cli import change as command
        from starknet_sessions.cli.running import run
        from starknet_sessions.cli.sources import owner_key as read_key

        talk.hide_url(rpc)
        target = command.read_target(session, account, tag, only_ours="resume")
        owner = read_key(owner_key, owner_password)
        return run(command.resume(target, url=rpc, owner=owner, within=wait))

    perform("resume", work, as_json=as_json)


def revoke(
    *,
    rpc: MaybeRpc = None,
    session: MaybeSession = None,
    account: MaybeAccount = None,
    tag: MaybeTag = None,
    key: Annotated[
        str | None,
        typer.Option(
            "--key",
            metavar="KEY",
            help="Without a file: all live sessions of this key, 0x… or keystore:FILE.",
            show_default=False,
        ),
    ] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Without a file: every session of the account, by a new epoch.")
    ] = False,
    close: Annotated[
        bool, typer.Option("--close", help="Close the tag: no session of it will ever work again.")
    ] = False,
    token: Annotated[
        list[str] | None,
        typer.Option(
            "--token",
            metavar="TOKEN",
            help="Look for approvals of this token to take back, by name or address; else of those that sessions "
            "were allowed to leave approvals of.",
            show_default=False,
        ),
    ] = None,
    from_block: FromBlock = 0,
    owner_key: OwnerKey = PROMPT,
    owner_password: OwnerPassword = PROMPT,
    guardian_key: GuardianKey = None,
    guardian_password: GuardianPassword = PROMPT,
    print_call: Annotated[
        bool,
        typer.Option(
            "--print-call",
            help="Send nothing: print the call that the owner's wallet has to send. Of a file of another make's session.",
        ),
    ] = False,
    yes: Yes = False,
    wait: Wait = WAIT,
    as_json: AsJson = False,
) -> None:
    """End sessions for good, and the approvals that they left: of a file, a tag or a key, or all."""

    def work(talk: Talk) -> Result:
        from starknet_sessions.cli import change as command
        from starknet_sessions.cli.guardians import read_guardian_pair
        from starknet_sessions.cli.running import run
        from starknet_sessions.cli.sources import owner_key as read_key

        talk.hide_url(rpc)
        target = command.read_target(session, account, tag, key=key, everything=everything)
        foreign = command.foreign_of(target, close=close, tokens=token, guardian=guardian_key)
        if print_call:
            return command.revoke_call_of(target)
        url = command.need_node(rpc)
        owner = read_key(owner_key, owner_password)
        if foreign is not None:
            guardian = read_guardian_pair(guardian_key, guardian_password)
            return run(
                command.revoke_foreign(
                    talk, target, foreign, url=url, owner=owner, guardian=guardian, yes=yes, within=wait
                )
            )
        return run(
            command.revoke(
                talk,
                target,
                close=close,
                tokens=token,
                from_block=from_block,
                url=url,
                owner=owner,
                yes=yes,
                within=wait,
            )
        )

    perform("revoke", work, as_json=as_json)
