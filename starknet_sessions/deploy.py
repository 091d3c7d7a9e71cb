"""Declaring the account's class and deploying accounts of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starknet_py.hash.address import compute_address
from starknet_py.net.account.account import Account

from starknet_sessions.contracts.classes import session_account_class, session_account_class_hash
from starknet_sessions.errors import InvalidInput, NodeError
from starknet_sessions.revert import NODE_FAILURES, NodeCode, has_code, refused
from starknet_sessions.waiter import wait_for

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from starknet_py.net.client import Client
    from starknet_py.net.client_models import ResourceBoundsMapping
    from starknet_py.net.signer.key_pair import KeyPair


def account_address(owner: int, *, salt: int = 0) -> int:
    """Where the account of an owner's public key will be. The same key and salt give the same address on every chain."""
    return compute_address(
        class_hash=session_account_class_hash(), constructor_calldata=[owner], salt=salt, deployer_address=0
    )


async def declare_account_class(
    declarer: Account, *, resource_bounds: ResourceBoundsMapping | None = None, within: float | None = None
) -> int:
    """Declare the account's class, unless it is declared already, and return its hash.

    Args:
        declarer: Any account with the means to pay; the class is about 0.3 MB.
        resource_bounds: What the declaration may cost at most; None: estimated.
        within: Seconds to wait for it at most.

    Raises:
        NodeError: The node refused, or could not be asked.
        TransactionReverted: The declaration was reverted.
        WaitTimeout: It was not in a block in time.
    """
    compiled = session_account_class()
    if await _is_there(
        declarer.client.get_class_by_hash(compiled.class_hash),
        unless=NodeCode.CLASS_HASH_NOT_FOUND,
        method="starknet_getClass",
    ):
        return compiled.class_hash
    try:
        declaration = await declarer.sign_declare_v3(
            compiled_contract=compiled.sierra,
            compiled_class_hash=compiled.compiled_class_hash,
            resource_bounds=resource_bounds,
            auto_estimate=resource_bounds is None,
        )
        sent = await declarer.client.declare(declaration)
    except NODE_FAILURES as error:
        # Another process was faster.
        if has_code(error, NodeCode.CLASS_ALREADY_DECLARED):
            return compiled.class_hash
        raise refused(error, method="starknet_addDeclareTransaction") from error
    await wait_for(declarer.client, sent.transaction_hash, within=within)
    return compiled.class_hash


async def deploy_account(
    client: Client,
    owner: KeyPair,
    *,
    salt: int = 0,
    resource_bounds: ResourceBoundsMapping | None = None,
    within: float | None = None,
) -> Account:
    """Deploy an account for an owner's key, paid by the account itself, and return it as the owner uses it.

    Its address, `account_address(owner.public_key, salt=salt)`, needs the fee token first, and the class must be declared.

    Args:
        client: The node.
        owner: The owner's key pair.
        salt: Any felt: one key can have many accounts.
        resource_bounds: What the deployment may cost at most; None: estimated.
        within: Seconds to wait for it at most.

    Raises:
        InvalidInput: It is deployed already.
        NodeError: The node refused, because the address has too little of the fee token or else; or could not be asked.
        TransactionReverted: The deployment was reverted.
        WaitTimeout: It was not in a block in time.
    """
    address = account_address(owner.public_key, salt=salt)
    if await _is_there(
        client.get_class_hash_at(contract_address=address),
        unless=NodeCode.CONTRACT_NOT_FOUND,
        method="starknet_getClassHashAt",
    ):
        raise InvalidInput(
            f"The account {address:#x} is deployed already.",
            what="salt",
            fix=f"Use it: Account(address={address:#x}, …), or give another salt.",
        )
    method = "starknet_addDeployAccountTransaction"
    try:
        result = await Account.deploy_account_v3(
            address=address,
            class_hash=session_account_class_hash(),
            salt=salt,
            key_pair=owner,
            client=client,
            resource_bounds=resource_bounds,
            auto_estimate=resource_bounds is None,
        )
    except NODE_FAILURES as error:
        if has_code(error, NodeCode.INSUFFICIENT_ACCOUNT_BALANCE):
            raise NodeError(
                f"The account {address:#x} has less of the fee token than its deployment may cost.",
                method=method,
                rpc_code=NodeCode.INSUFFICIENT_ACCOUNT_BALANCE,
                fix="Send the fee token to this address first, or lower resource_bounds.",
            ) from error
        raise refused(error, method=method) from error
    await wait_for(client, result.hash, within=within)
    account: Account = result.account
    return account


async def _is_there(asking: Awaitable[object], *, unless: NodeCode, method: str) -> bool:
    """Whether the node answers, or says that there is no such thing."""
    try:
        await asking
    except NODE_FAILURES as error:
        if has_code(error, unless):
            return False
        raise refused(error, method=method) from error
    return True
