"""Accounts of ours on a devnet, ready to use."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from starknet_py.net.signer.key_pair import KeyPair

from starknet_sessions import crypto
from starknet_sessions.deploy import account_address, declare_account_class, deploy_account

if TYPE_CHECKING:
    from starknet_py.net.account.account import Account
    from starknet_py.net.client_models import ResourceBoundsMapping

    from starknet_sessions.testing.devnet import Devnet

PLENTY = 10**21
"""1,000 STRK in base units."""


def fresh_owner() -> KeyPair:
    """A key pair nobody has used. Its repr shows the private key: log nothing of it."""
    private = 1 + secrets.randbelow(crypto.CURVE_ORDER - 1)
    return KeyPair(private_key=private, public_key=crypto.public_key(private))


async def deploy_funded_account(
    devnet: Devnet,
    *,
    owner: KeyPair | None = None,
    salt: int = 0,
    balance: int = PLENTY,
    resource_bounds: ResourceBoundsMapping | None = None,
) -> Account:
    """Declare our class if need be, fund and deploy an account of it; returned as its owner uses it.

    Args:
        devnet: Where.
        owner: The owner's key pair; None: a fresh one.
        salt: Any felt.
        balance: Base units of STRK to give it.
        resource_bounds: What the deployment may cost at most; None: estimated.
    """
    owner = owner or fresh_owner()
    await declare_account_class(devnet.account(0), within=60)
    await devnet.mint(account_address(owner.public_key, salt=salt), balance)
    return await deploy_account(devnet.client, owner, salt=salt, resource_bounds=resource_bounds, within=60)
