"""What tests on a devnet share: the tests' contracts, and sessions just signed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from starknet_py.contract import Contract
from starknet_py.net.account.account import Account

from starknet_sessions import (
    Policy,
    RequestSession,
    SessionAccount,
    SessionKey,
    SignedSession,
    create_session,
    in_hours,
)
from starknet_sessions.testing import Devnet

CLASSES = Path(__file__).parent / "classes"


def class_files(name: str) -> tuple[str, str]:
    """Sierra and CASM of one of the tests' contracts."""
    return (CLASSES / f"{name}.sierra.json").read_text(), (CLASSES / f"{name}.casm.json").read_text()


async def declare(devnet: Devnet, name: str) -> Any:
    sierra, casm = class_files(name)
    declared = await Contract.declare_v3(
        devnet.account(0), compiled_contract=sierra, compiled_contract_casm=casm, auto_estimate=True
    )
    await declared.wait_for_acceptance(check_interval=0.05)
    return declared


async def deploy(devnet: Devnet, name: str) -> Contract:
    """Declare and deploy one of the tests' contracts."""
    deployed = await (await declare(devnet, name)).deploy_v3(auto_estimate=True)
    await deployed.wait_for_acceptance(check_interval=0.05)
    contract: Contract = deployed.deployed_contract
    return contract


@dataclass
class Opened:
    """A session that was just signed, and everybody who has to do with it."""

    owner: Account
    key: SessionKey
    signed: SignedSession
    account: SessionAccount


async def open_session(owner: Account, policies: Sequence[Policy], **request: Any) -> Opened:
    """Have `owner` sign a session with a fresh key; nothing of it is on chain yet."""
    key = SessionKey.generate()
    asked = RequestSession(key=key.public, policies=policies, **{"expires": in_hours(6), **request})
    signed = await create_session(asked, owner, unlimited_fees=True)
    return Opened(owner, key, signed, SessionAccount(client=owner.client, session=signed, key=key))
