"""A devnet to work against: the class declared, one funded session account deployed, until it is stopped."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from starknet_py.net.signer.key_pair import KeyPair

from starknet_sessions.cli.node import node_errors
from starknet_sessions.deploy import account_address, declare_account_class, deploy_account
from starknet_sessions.felt import to_hex
from starknet_sessions.session import chain_text
from starknet_sessions.testing.argent import ARGENT_CLASS_HASH, argent_account
from starknet_sessions.testing.devnet import Devnet
from starknet_sessions.testing.errors import DevnetStartError
from starknet_sessions.testing.provision import DEVNET_VERSION

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from starknet_sessions.cli.output import Talk
    from starknet_sessions.testing.devnet import PredeployedAccount

_FUNDS = 1000 * 10**18
_SECONDS = 60
_LOOK_SECONDS = 0.5
_LOG_LINES = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """What runs, and where.

    Attributes:
        rpc_url: Address of the JSON-RPC endpoint.
        chain_id: Of the chain.
        class_hash: The account's class.
        session_account: Address of the account of that class. Its owner's key is that of the first predeployed account.
        accounts: The predeployed accounts, of devnet's own class.
        show_keys: Whether private keys are part of the output.
        argent: Address of an Argent account. Its owner's key is that of the first predeployed account, its guardian's that
            of the second. None: there is none.
    """

    rpc_url: str
    chain_id: int
    class_hash: int
    session_account: int
    accounts: tuple[PredeployedAccount, ...]
    show_keys: bool
    argent: int | None = None

    def to_dict(self) -> dict[str, Any]:
        """As JSON data; felts as hex."""
        return {
            "devnet_version": DEVNET_VERSION,
            "rpc_url": self.rpc_url,
            "chain_id": to_hex(self.chain_id),
            "class_hash": to_hex(self.class_hash),
            "session_account": self._account(self.session_account, self.accounts[0]),
            "argent_account": None if self.argent is None else self._argent_data(self.argent),
            "predeployed_accounts": [self._account(account.address, account) for account in self.accounts],
        }

    def render(self) -> str:
        """For people."""
        accounts = [self._line(account.address, account) for account in self.accounts]
        return "\n".join(
            [
                f"RPC URL          {self.rpc_url}",
                f"Chain            {chain_text(self.chain_id)}",
                f"Class hash       {to_hex(self.class_hash)}",
                f"Session account  {self._line(self.session_account, self.accounts[0])}",
                "                 1,000 STRK; its owner's key is that of the first predeployed account",
                *([] if self.argent is None else self._argent_lines(self.argent)),
                "Predeployed accounts, of devnet's own class:",
                *(f"                 {account}" for account in accounts),
            ]
        )

    def _argent_data(self, address: int) -> dict[str, Any]:
        owner, guardian = (self._keys(account) for account in self.accounts[:2])
        return {
            "address": to_hex(address),
            "class_hash": to_hex(ARGENT_CLASS_HASH),
            "owner": owner,
            "guardian": guardian,
        }

    def _argent_lines(self, address: int) -> list[str]:
        return [
            f"Argent account   {to_hex(address)}, of Argent's class 0.4.0",
            "                 1,000 STRK; the first predeployed account has its owner's key, the second its guardian's",
        ]

    def _keys(self, keys: PredeployedAccount) -> dict[str, str]:
        data = {"public_key": to_hex(keys.public_key)}
        return {**data, "private_key": to_hex(keys.private_key)} if self.show_keys else data

    def _account(self, address: int, keys: PredeployedAccount) -> dict[str, str]:
        return {"address": to_hex(address), **self._keys(keys)}

    def _line(self, address: int, keys: PredeployedAccount) -> str:
        key = f"  private key {to_hex(keys.private_key)}" if self.show_keys else ""
        return to_hex(address) + key


async def run_devnet(
    talk: Talk,
    binary: Path,
    *,
    port: int,
    seed: int,
    argent: bool,
    show_keys: bool,
    show: Callable[[Ready], None],
) -> None:
    """Run a devnet until this is cancelled.

    Args:
        talk: Where progress is told.
        binary: The starknet-devnet to run.
        port: To listen on; 0: any free one.
        seed: Of the keys of the predeployed accounts, and so of all addresses.
        argent: Whether to deploy an Argent account too.
        show_keys: Whether private keys are shown.
        show: Called when all is ready.

    Raises:
        DevnetStartError: It did not start, or ended by itself.
        SessionsError: Something could not be deployed.
    """
    async with Devnet(binary=binary, port=port, seed=seed, predeclare_argent=argent) as devnet:
        with node_errors(devnet.url), talk.step("Declaring the class, deploying a session account"):
            owner, guardian = (
                KeyPair(private_key=known.private_key, public_key=known.public_key)
                for known in devnet.accounts[:2]
            )
            class_hash = await declare_account_class(devnet.account(0), within=_SECONDS)
            await devnet.mint(account_address(owner.public_key), _FUNDS)
            account = await deploy_account(devnet.client, owner, within=_SECONDS)
        argents = None
        if argent:
            with node_errors(devnet.url), talk.step("Deploying an Argent account"):
                argents = await argent_account(devnet, owner=owner, guardian=guardian, balance=_FUNDS)
        show(
            Ready(
                rpc_url=devnet.rpc_url,
                chain_id=devnet.chain_id,
                class_hash=class_hash,
                session_account=account.address,
                accounts=devnet.accounts,
                show_keys=show_keys,
                argent=argents.address if argents else None,
            )
        )
        talk.say("Running. Ctrl-C stops it.")
        while devnet.running:  # noqa: ASYNC110 - a process, no event
            await asyncio.sleep(_LOOK_SECONDS)
        # Ctrl-C in a terminal goes to the devnet too, which may be faster than we are.
        await asyncio.sleep(_LOOK_SECONDS)
        raise DevnetStartError("The devnet ended by itself.", log=devnet.log[-_LOG_LINES:])
