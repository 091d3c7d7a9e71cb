"""What tests on a devnet share: the tests' contracts, sessions just signed, and transactions nobody of us would send."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest_asyncio
from starknet_py.common import create_sierra_compiled_contract
from starknet_py.contract import Contract
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.hash.sierra_class_hash import compute_sierra_class_hash
from starknet_py.net.account.account import Account
from starknet_py.net.client_models import (
    Call,
    ResourceBounds,
    ResourceBoundsMapping,
    TransactionReceipt,
)
from starknet_py.net.models.transaction import InvokeV3
from starknet_py.net.signer.stark_curve_signer import StarkCurveSigner

from starknet_sessions import (
    ANY,
    DAY,
    Policy,
    RequestSession,
    Session,
    SessionAccount,
    SessionKey,
    SignedSession,
    SystemClock,
    create_session,
    get_tag_state,
    in_hours,
)
from starknet_sessions.contracts.account import session_felts
from starknet_sessions.crypto import sign
from starknet_sessions.dialects.native import NATIVE
from starknet_sessions.limits import Resource
from starknet_sessions.revert import NODE_FAILURES, NodeCode, has_code, refused
from starknet_sessions.terms import fingerprint
from starknet_sessions.testing import Devnet
from starknet_sessions.testing.accounts import deploy_funded_account
from starknet_sessions.testing.forge import ForcingSigner
from starknet_sessions.token import signing_hash
from starknet_sessions.waiter import wait_for

if TYPE_CHECKING:
    from starknet_py.net.client import Client

    from starknet_sessions.clock import Clock

CLASSES = Path(__file__).parent / "classes"

BOUNDS = ResourceBoundsMapping(
    l1_gas=ResourceBounds(max_amount=0, max_price_per_unit=10**12),
    l1_data_gas=ResourceBounds(max_amount=20_000, max_price_per_unit=10**12),
    l2_gas=ResourceBounds(max_amount=200_000_000, max_price_per_unit=10**11),
)
"""Enough for any transaction of the tests. An estimation would meet a refusal before the chain does."""


def class_files(name: str) -> tuple[str, str]:
    """Sierra and CASM of one of the tests' contracts."""
    return (CLASSES / f"{name}.sierra.json").read_text(), (CLASSES / f"{name}.casm.json").read_text()


@cache
def class_hash_of(name: str) -> int:
    """Class hash of one of the tests' contracts."""
    return compute_sierra_class_hash(create_sierra_compiled_contract(class_files(name)[0]))


async def declare(devnet: Devnet, name: str) -> int:
    """Declare one of the tests' contracts, if it is not yet."""
    class_hash = class_hash_of(name)
    try:
        await devnet.client.get_class_by_hash(class_hash)
    except NODE_FAILURES as error:
        if not has_code(error, NodeCode.CLASS_HASH_NOT_FOUND):
            raise
    else:
        return class_hash
    sierra, casm = class_files(name)
    declared = await Contract.declare_v3(
        devnet.account(0), compiled_contract=sierra, compiled_contract_casm=casm, auto_estimate=True
    )
    await wait_for(devnet.client, declared.hash, within=60)
    return class_hash


async def deploy(devnet: Devnet, name: str) -> Contract:
    """Declare and deploy one of the tests' contracts."""
    class_hash = await declare(devnet, name)
    abi = json.loads(class_files(name)[0])["abi"]
    deployed = await Contract.deploy_contract_v3(
        devnet.account(0), class_hash, abi if isinstance(abi, list) else json.loads(abi), auto_estimate=True
    )
    await wait_for(devnet.client, deployed.hash, within=60)
    return deployed.deployed_contract


async def number_of(dapp: Contract, account: Account) -> int:
    """What the dApp keeps for an account."""
    (number,) = await dapp.functions["get_number"].call(account.address)
    return int(number)


def call(contract: Contract | int, entry_point: str, *calldata: int) -> Call:
    address = contract if isinstance(contract, int) else contract.address
    return Call(to_addr=address, selector=get_selector_from_name(entry_point), calldata=list(calldata))


def forward(dapp: Contract, inner: Call) -> Call:
    """Have the dApp make a call, as itself."""
    return call(dapp, "forward", inner.to_addr, inner.selector, len(inner.calldata), *inner.calldata)


#
# Fixtures
#


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def dapp(devnet: Devnet) -> Contract:
    return await deploy(devnet, "Dapp")


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def thief(devnet: Devnet) -> Contract:
    """Calls an account's `__execute__` by `meta_tx_v0`, past `__validate__`."""
    return await deploy(devnet, "Thief")


@pytest_asyncio.fixture(loop_scope="session")
async def owner(devnet: Devnet) -> Account:
    """A fresh account of ours, as its owner uses it."""
    return await deploy_funded_account(devnet)


#
# Sessions
#


@dataclass
class Opened:
    """A session that was just signed, and everybody who has to do with it."""

    owner: Account
    key: SessionKey
    signed: SignedSession
    account: SessionAccount
    clock: Clock | None = None


def request_for(key: SessionKey, policies: Sequence[Policy], **terms: Any) -> RequestSession:
    """A request for `key`; without a fee limit among its `limits` its fees are unlimited."""
    is_limited = any(limit.resource is Resource.FEE for limit in terms.get("limits", ()))
    return RequestSession(key=key.public, policies=policies, **{"unlimited_fees": not is_limited, **terms})


async def open_session(
    owner: Account, policies: Sequence[Policy], *, clock: Clock | None = None, **request: Any
) -> Opened:
    """Have `owner` sign a session with a fresh key; nothing of it is on chain yet."""
    key = SessionKey.generate()
    asked = request_for(key, policies, **{"expires": in_hours(6, clock), **request})
    return held_by(owner, key, await create_session(asked, owner, dialect=NATIVE, clock=clock), clock=clock)


def held_by(owner: Account, key: SessionKey, signed: SignedSession, *, clock: Clock | None = None) -> Opened:
    """A session that is signed already, with its key."""
    account = SessionAccount(client=owner.client, session=signed, key=key, clock=clock)
    return Opened(owner, key, signed, account, clock)


def owner_signs(owner: Account, session: Session) -> SignedSession:
    """The session with the owner's signature, whatever is in it."""
    assert isinstance(owner.signer, StarkCurveSigner)
    return session.authorized(sign(session.message_hash, owner.signer.private_key))


async def open_unchecked(owner: Account, policies: Sequence[Policy], **request: Any) -> Opened:
    """As `open_session`, but for sessions that `create_session` would not have signed: over, too long …"""
    key = SessionKey.generate()
    terms = {"expires": in_hours(6), "version": SystemClock().now(), **request}
    state = await get_tag_state(owner.client, owner.address, "default")
    session = request_for(key, policies, **terms).bind(
        address=owner.address, chain_id=await owner.client.get_chain_id(), epoch=state.epoch
    )
    return held_by(owner, key, owner_signs(owner, session))


def replacing(old: Session, new: Session, seen: Sequence[int]) -> Call:
    """The owner's call that puts a session in the place of another, whatever they are and however much was seen."""
    return call(old.address, "replace_session", *session_felts(old), *session_felts(new), len(seen), *seen)


async def run(
    account: Account, calls: Call | Sequence[Call], *, bounds: ResourceBoundsMapping = BOUNDS
) -> TransactionReceipt:
    """Send calls as one transaction of the account and wait for it; failures are typed, whoever's account it is."""
    try:
        sent = await account.execute_v3(
            list(calls) if isinstance(calls, Sequence) else calls, resource_bounds=bounds
        )
    except NODE_FAILURES as error:
        raise refused(error, method="execute_v3") from error
    return await wait_for(account.client, sent.transaction_hash, within=30)


#
# Without a node
#

ADDRESS = 0xACC
OWNER = 0x0123456789ABCDEF
"""Private key of the owner of `ADDRESS`."""


def signed_offline(
    key: SessionKey, *policies: Policy, now: int = 1_800_000_000, **terms: Any
) -> SignedSession:
    """A session of `ADDRESS` on Sepolia, from `now` on for a day, signed by `OWNER`."""
    epoch, version = terms.pop("epoch", 0), terms.pop("version", 5)
    request = request_for(key, policies or (Policy(ANY, ANY),), **{"expires": now + DAY, **terms})
    session = request.bind(address=ADDRESS, chain_id="SN_SEPOLIA", epoch=epoch, version=version)
    return session.authorized(sign(session.message_hash, OWNER))


#
# Past the checks before signing
#


async def forced(opened: Opened, signed: SignedSession | None = None) -> Account:
    """An account that signs whatever it is given with the session key, whether the session allows it or not."""
    session = signed or opened.signed
    signer = ForcingSigner(session, opened.key)
    signer.state = await get_tag_state(opened.owner.client, session.address, session.tag)
    return Account(address=session.address, client=opened.owner.client, signer=signer, chain=session.chain_id)


async def invoke_of(opened: Opened, *calls: Call, nonce: int | None = None) -> InvokeV3:
    """A transaction with a good token, not sent."""
    return await opened.account.sign_invoke_v3(list(calls), nonce=nonce, resource_bounds=BOUNDS)


def with_token(transaction: InvokeV3, token: Sequence[int]) -> InvokeV3:
    return dataclasses.replace(transaction, signature=list(token))


def with_static(
    opened: Opened, transaction: InvokeV3, static: Sequence[int], rest: Sequence[int]
) -> InvokeV3:
    """The transaction with a token of these felts, as the session key can sign it whatever they say.

    Args:
        opened: Whose key and account.
        transaction: What to sign.
        static: The felts of the session: terms, tag, key, root, details; then caller, limits, denied entries.
        rest: Leaves and authorization.
    """
    epoch, chain_id = opened.signed.epoch, opened.signed.chain_id
    digest = signing_hash(transaction.calculate_hash(chain_id), fingerprint(epoch, static), static[0], rest)
    return with_token(transaction, [*static[:5], *opened.key.sign(digest), *static[5:], *rest])


async def submit(client: Client, transaction: InvokeV3) -> TransactionReceipt:
    """Send a transaction as it is, and wait for it; failures are typed."""
    try:
        sent = await client.send_transaction(transaction)
    except NODE_FAILURES as error:
        raise refused(error, method="starknet_addInvokeTransaction") from error
    return await wait_for(client, sent.transaction_hash, within=30)
