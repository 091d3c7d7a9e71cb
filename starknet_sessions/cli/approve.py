"""A page of this computer on which the owner's wallet signs a request."""

from __future__ import annotations

import asyncio
import contextlib
from importlib.util import find_spec
from typing import TYPE_CHECKING

from starknet_sessions.cli.accounts import dialect_at
from starknet_sessions.cli.create import Written
from starknet_sessions.cli.exits import NotConfirmed
from starknet_sessions.cli.files import write_session
from starknet_sessions.cli.node import connect
from starknet_sessions.cli.ports import HOST, listen
from starknet_sessions.dialects import dialect_named
from starknet_sessions.errors import MissingExtra
from starknet_sessions.felt import to_address

if find_spec("uvicorn") is None:
    raise MissingExtra(
        "The command approve needs uvicorn.", extra="web", fix='Install this package with its extra "web".'
    )

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Mount

from starknet_sessions.web import ApprovalApp, ApprovalEnded, ApprovalExpired

if TYPE_CHECKING:
    import socket
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from starknet_sessions.cli.output import Talk
    from starknet_sessions.cosigner import CoSigner
    from starknet_sessions.dialects.dialect import Enforce
    from starknet_sessions.policy_file import PolicyFile

_PATH = "/approve"


async def approve(
    talk: Talk,
    asked: PolicyFile,
    *,
    account: str | None,
    url: str,
    dialect: str | None,
    enforce: Enforce,
    guardian: CoSigner | None,
    port: int,
    lifetime: int,
    out: Path,
) -> Written:
    """Serve the page until the owner has signed, and write the session.

    Args:
        talk: Where the page's address is told.
        asked: The request.
        account: The account; None: whichever the wallet has.
        url: The node.
        dialect: Of what kind the account is; None: as the chain tells.
        enforce: As of `prepare_session`.
        guardian: Signs beside the owner, where the wallet does not have the guardian sign.
        port: To listen on; 0: any free one.
        lifetime: Seconds in which the page takes an answer.
        out: Where the session goes.

    Raises:
        NotConfirmed: The owner said no.
        ApprovalExpired: The owner said nothing in time.
        SessionsError: The request or the account is not usable, or the node could not tell.
    """
    address = None if account is None else to_address(account, "--account")
    kind = None if dialect is None else dialect_named(dialect)
    async with connect(url) as client:
        if kind is None and address is not None:
            kind = await dialect_at(client, address)
        listening = listen(port)
        page = f"http://{HOST}:{listening.getsockname()[1]}{_PATH}"
        approvals = ApprovalApp(client=client, url=page, lifetime=lifetime)
        async with _served(approvals, listening):
            approval = await approvals.request(
                asked.request,
                address=address,
                dialect=kind,
                enforce=enforce,
                guardian=guardian,
                names=asked.names,
            )
            # It is secret, but for the owner, who is at this terminal.
            talk.say(
                f"Open this page in the browser that has the wallet; who has the link can answer:\n{approval.url}"
            )
            try:
                signed = await approval.wait()
            except ApprovalExpired:
                raise
            except ApprovalEnded as error:
                raise NotConfirmed(error.message, fix="Ask again, with another link.") from error
    write_session(out, signed)
    return Written(session=signed, file=out, text=signed.describe(asked.names))


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave them to the command, which ends the server."""
        yield


@contextlib.asynccontextmanager
async def _served(approvals: ApprovalApp, listening: socket.socket) -> AsyncIterator[None]:
    app = Starlette(routes=[Mount(_PATH, app=approvals)])
    config = uvicorn.Config(app, log_config=None, access_log=False, lifespan="off")
    server = _Server(config)
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        yield
    finally:
        server.should_exit = True
        await serving
