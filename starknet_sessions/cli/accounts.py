"""Accounts: whose they are, who pays for them, declaring our class and deploying."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.account.account import Account
from starknet_py.net.client_models import Call

from starknet_sessions.amounts import STRK_DECIMALS, fri_text, to_base_units
from starknet_sessions.argent_owner import ArgentOwnerSigner
from starknet_sessions.cli.exits import KeyRefused
from starknet_sessions.cli.files import not_possible
from starknet_sessions.cli.node import connect
from starknet_sessions.cli.sources import owner_key
from starknet_sessions.contracts.account import get_owner
from starknet_sessions.contracts.classes import session_account_class_hash
from starknet_sessions.contracts.foreign import owner_guids
from starknet_sessions.deploy import account_address, declare_account_class, deploy_account
from starknet_sessions.detect import detect_dialect
from starknet_sessions.dialects import NATIVE, dialect_named
from starknet_sessions.errors import InvalidInput, NodeError, NotPossible
from starknet_sessions.felt import to_address, to_felt, to_hex
from starknet_sessions.keys import stark_key_guid
from starknet_sessions.notation import KNOWN_TOKENS, parse_number
from starknet_sessions.revert import NODE_FAILURES, NodeCode, refused
from starknet_sessions.session import chain_text
from starknet_sessions.waiter import wait_for

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starknet_py.net.full_node_client import FullNodeClient
    from starknet_py.net.signer.key_pair import KeyPair

    from starknet_sessions.cli.output import Talk
    from starknet_sessions.dialects.dialect import Dialect

_STRK, _ = KNOWN_TOKENS["STRK"]
_DEVNET_FUNDS = "100"
_OWNER_FIX = "Give the key of the account's owner."


@dataclass(frozen=True, slots=True, kw_only=True)
class Payer:
    """Who pays for a transaction: an account by its key, or the predeployed one of a devnet.

    Attributes:
        address: The account; None on a devnet.
        key: Its key; the repr of this object does not show it.
        on_devnet: Whether the node is a devnet, whose first account pays.
    """

    address: int | None
    key: KeyPair | None
    on_devnet: bool

    def __repr__(self) -> str:
        return f"<Payer {'of a devnet' if self.address is None else to_hex(self.address)}>"


def read_payer(address: str | None, key: str, password: str, *, on_devnet: bool) -> Payer | None:
    """The payer that the options name; None if they name none.

    Raises:
        InvalidInput: They name two.
        SessionsError: The key is not there, or not usable.
    """
    if address is None:
        return Payer(address=None, key=None, on_devnet=True) if on_devnet else None
    if on_devnet:
        raise InvalidInput(
            "--devnet and --from-account both say who pays.", what="--devnet", fix="Leave one of them out."
        )
    parsed = to_address(address, "--from-account")
    return Payer(address=parsed, key=owner_key(key, password, whose="from"), on_devnet=False)


def need_payer(payer: Payer | None) -> Payer:
    """The payer, who must be there.

    Raises:
        InvalidInput: There is none.
    """
    if payer is None:
        raise InvalidInput(
            "Nobody is named to pay.", what="--from-account", fix="Give it; or --devnet for a devnet."
        )
    return payer


@asynccontextmanager
async def paying_account(client: FullNodeClient, url: str, payer: Payer) -> AsyncIterator[Account]:
    """The payer as a starknet-py account."""
    if payer.address is not None and payer.key is not None:
        yield Account(
            address=payer.address,
            client=client,
            key_pair=payer.key,
            chain=await chain_of(client),
        )
        return
    from starknet_sessions.testing.devnet import Devnet

    # Blocks for one answer; nothing else runs here.
    async with Devnet.attach(url) as devnet:
        yield devnet.account(0)


async def chain_of(client: FullNodeClient) -> int:
    """The node's chain.

    Raises:
        NodeError: It could not tell.
    """
    try:
        return int(await client.get_chain_id(), 16)
    except (*NODE_FAILURES, KeyError, TypeError, ValueError) as error:
        raise refused(error, method="starknet_chainId") from error


async def dialect_at(client: FullNodeClient, address: int, name: str | None = None) -> Dialect:
    """Of what kind an account is: as it is named, or as the chain tells; one that is not deployed is ours.

    Raises:
        InvalidInput: There is no kind of that name.
        UnknownAccount: The account is of none that is known.
        NodeError: The node could not tell.
    """
    if name is not None:
        return dialect_named(name)
    try:
        return await detect_dialect(client, address)
    except NodeError as error:
        if error.rpc_code != NodeCode.CONTRACT_NOT_FOUND:
            raise
        return NATIVE


async def owned_account(
    client: FullNodeClient, address: int, key: KeyPair, command: str | None = None
) -> Account:
    """An account of ours as its owner uses it.

    Args:
        client: The node.
        address: The account.
        key: The owner's.
        command: What is to be done with it, for errors; None: the account is known to be ours.

    Raises:
        KeyRefused: The key is not the owner's; of an account that is not deployed this is not known.
        NotPossible: The account is of another make.
        UnknownAccount: It is of no kind that is known.
        NodeError: The node could not tell.
    """
    chain = await chain_of(client)
    account = Account(address=address, client=client, key_pair=key, chain=chain)
    if command is not None:
        dialect = await dialect_at(client, address)
        if dialect != NATIVE:
            raise not_possible(command, dialect.name)
    try:
        owner = await get_owner(client, address)
    except NodeError as error:
        if error.rpc_code != NodeCode.CONTRACT_NOT_FOUND:
            raise
        return account
    if owner != key.public_key:
        raise KeyRefused(
            f"The key is of {to_hex(key.public_key)}, the owner of account {to_hex(address)} is {to_hex(owner)}.",
            fix=_OWNER_FIX,
        )
    return account


async def foreign_account(
    client: FullNodeClient, address: int, key: KeyPair, guardian: KeyPair | None = None
) -> Account:
    """An account of another make as its owner uses it: its transactions are signed by the guardian too, where one is given.

    Raises:
        KeyRefused: The key is known not to be an owner's.
        NodeError: The node could not tell.
    """
    chain = await chain_of(client)
    try:
        is_owner = stark_key_guid(key.public_key) in await owner_guids(client, address)
    except NotPossible:
        is_owner = True  # Controller does not tell; it will refuse
    if not is_owner:
        raise KeyRefused(
            f"The key is of {to_hex(key.public_key)}, which is no owner of account {to_hex(address)}.",
            fix=_OWNER_FIX,
        )
    signer = ArgentOwnerSigner(key, guardian, chain_id=chain)
    return Account(address=address, client=client, signer=signer, chain=chain)


#
# Commands
#


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """The class is declared on a chain."""

    chain_id: int
    class_hash: int
    exit_code: int = 0

    def to_dict(self) -> dict[str, Any]:
        """As JSON data."""
        return {
            "chain_id": to_hex(self.chain_id),
            "class_hash": to_hex(self.class_hash),
            "package_version": version("starknet-sessions"),
        }

    def render(self) -> str:
        """For people."""
        return (
            f"Chain          {chain_text(self.chain_id)}\n"
            f"Class hash     {to_hex(self.class_hash)}, of starknet-sessions {version('starknet-sessions')}: declared"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountAt:
    """An account of a public key, and where it is deployed."""

    address: int
    owner: int
    salt: int
    chain_id: int | None = None
    exit_code: int = 0

    def to_dict(self) -> dict[str, Any]:
        """As JSON data."""
        return {
            "address": to_hex(self.address),
            "owner": to_hex(self.owner),
            "salt": to_hex(self.salt),
            "class_hash": to_hex(session_account_class_hash()),
            "chain_id": None if self.chain_id is None else to_hex(self.chain_id),
        }

    def render(self) -> str:
        """For people."""
        where = (
            "the same on every chain; send it STRK before deploying it"
            if self.chain_id is None
            else f"deployed on {chain_text(self.chain_id)}"
        )
        return (
            f"Account        {to_hex(self.address)}, {where}\n"
            f"Owner          {to_hex(self.owner)}\n"
            f"Class hash     {to_hex(session_account_class_hash())}, salt {to_hex(self.salt)}"
        )


def find_address(owner: str | None, key: str, password: str, *, salt: str) -> AccountAt:
    """Where the account of an owner's key is or will be.

    Raises:
        SessionsError: A value, or the key, is not usable.
    """
    public = to_felt(owner, "--owner") if owner is not None else owner_key(key, password).public_key
    felt = read_salt(salt)
    return AccountAt(address=account_address(public, salt=felt), owner=public, salt=felt)


def read_salt(text: str) -> int:
    """The salt that an option gives.

    Raises:
        InvalidInput: It is no felt.
    """
    return to_felt(parse_number(text, "--salt"), "--salt")


async def declare(talk: Talk, url: str, payer: Payer, *, within: float) -> Declared:
    """Declare our class, unless it is declared already.

    Raises:
        SessionsError: The node or the payer's account refused, or could not be asked.
    """
    async with connect(url) as client, paying_account(client, url, payer) as account:
        chain = await chain_of(client)
        with talk.step(f"Declaring the account's class on {chain_text(chain)}"):
            class_hash = await declare_account_class(account, within=within)
        return Declared(chain_id=chain, class_hash=class_hash)


async def deploy(
    talk: Talk, url: str, owner: KeyPair, payer: Payer | None, *, salt: int, fund: str | None, within: float
) -> AccountAt:
    """Deploy an account for an owner's key, after sending it STRK if a payer is named.

    Raises:
        InvalidInput: The amount is not usable, or there is one and nobody to pay it; or the account is deployed already.
        SessionsError: The node or an account refused, or could not be asked.
    """
    amount = _funds(payer, fund)
    address = account_address(owner.public_key, salt=salt)
    async with connect(url) as client:
        if payer is not None and amount:
            with talk.step(f"Sending {fri_text(amount)} to {to_hex(address)}"):
                await _send_funds(client, url, payer, address, amount, within=within)
        with talk.step(f"Deploying the account {to_hex(address)}"):
            await deploy_account(client, owner, salt=salt, within=within)
        return AccountAt(address=address, owner=owner.public_key, salt=salt, chain_id=await chain_of(client))


def _funds(payer: Payer | None, fund: str | None) -> int:
    if payer is None:
        if fund is None:
            return 0
        raise InvalidInput(
            "--fund says how much, but not who pays.", what="--fund", fix="Add --from-account, or --devnet."
        )
    if fund is None and not payer.on_devnet:
        raise InvalidInput(
            "--from-account says who pays, but not how much.", what="--fund", fix="Add --fund 5, in STRK."
        )
    return to_base_units(fund or _DEVNET_FUNDS, decimals=STRK_DECIMALS, what="--fund")


async def _send_funds(
    client: FullNodeClient, url: str, payer: Payer, address: int, amount: int, *, within: float
) -> None:
    call = Call(_STRK, get_selector_from_name("transfer"), [address, amount, 0])
    async with paying_account(client, url, payer) as account:
        try:
            sent = await account.execute_v3(call, auto_estimate=True)
        except NODE_FAILURES as error:
            raise refused(error, method="starknet_addInvokeTransaction") from error
        await wait_for(client, sent.transaction_hash, within=within)
