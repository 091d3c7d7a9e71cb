"""What transactions cost, in L2 gas, on devnets of this moment: the figures of `cost.json`.

Two meters. *steps*: how devnet meters every class, as it reads the Sierra version from a field that always says 0.1.0:
in Cairo steps, rounded up to 40,000. *sierra*: how networks meter classes of Sierra 1.7 and up, got by declaring with
that field replaced by the program's own version; the class hash does not depend on it.
"""

from __future__ import annotations

import dataclasses
from typing import Literal

from starknet_py.constants import STRK_FEE_CONTRACT_ADDRESS
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.account.account import Account
from starknet_py.net.client_models import Call, ResourceBounds, ResourceBoundsMapping
from starknet_py.net.signer.key_pair import KeyPair

from starknet_sessions import (
    HOUR,
    Policy,
    RequestSession,
    SessionAccount,
    SessionKey,
    create_session,
    session_account_class,
)
from starknet_sessions.testing import Devnet, FrozenClock
from starknet_sessions.testing.accounts import deploy_funded_account
from starknet_sessions.waiter import wait_for

Meter = Literal["steps", "sierra"]
METERS: tuple[Meter, ...] = ("steps", "sierra")

STRK = int(STRK_FEE_CONTRACT_ADDRESS, 16)
RECIPIENT = 0x5EED
TREES = (1, 16, 1000)

# The same keys and the same time give the same signatures, and verifying one costs by its value.
NOW = 1_900_000_000
OWNER = KeyPair.from_private_key(0xA11CE)
KEY = SessionKey.from_private(0xB0B)

# More than anything here needs. By the sierra meter, estimations with bounds of zero, as starknet-py makes them, run
# out of gas on devnet.
BOUNDS = ResourceBoundsMapping(
    l1_gas=ResourceBounds(0, 10**15),
    l2_gas=ResourceBounds(10**8, 10**11),
    l1_data_gas=ResourceBounds(10**4, 10**15),
)


def transfers(count: int) -> list[Call]:
    """Transfers of one base unit of STRK to an address that has some: none pays for a new slot."""
    return [Call(STRK, get_selector_from_name("transfer"), [RECIPIENT, 1, 0])] * count


def policies(count: int) -> list[Policy]:
    """`transfer`, and others that are not used."""
    return [Policy(STRK, "transfer"), *(Policy(0x1000 + i, "other") for i in range(count - 1))]


async def declare_with(devnet: Devnet, meter: Meter) -> None:
    """Declare the account's class so that devnet meters it as wanted."""
    compiled = session_account_class()
    declarer = devnet.account(0)
    declaration = await declarer.sign_declare_v3(
        compiled_contract=compiled.sierra,
        compiled_class_hash=compiled.compiled_class_hash,
        auto_estimate=True,
    )
    if meter == "sierra":
        program = declaration.contract_class.sierra_program
        version = ".".join(str(felt) for felt in program[:3])
        contract_class = dataclasses.replace(declaration.contract_class, contract_class_version=version)
        declaration = dataclasses.replace(declaration, contract_class=contract_class)
    sent = await devnet.client.declare(declaration)
    assert sent.class_hash == compiled.class_hash
    await wait_for(devnet.client, sent.transaction_hash, within=60)


async def l2_gas(account: Account, calls: list[Call]) -> int:
    """L2 gas of one transaction."""
    sent = await account.execute_v3(calls, resource_bounds=BOUNDS)
    receipt = await wait_for(account.client, sent.transaction_hash, within=60)
    return receipt.execution_resources.l2_gas


async def open_session(owner: Account, size: int, tag: str) -> SessionAccount:
    """A session that is not live yet."""
    clock = FrozenClock(NOW)
    request = RequestSession(
        key=KEY.public, policies=policies(size), expires=NOW + 6 * HOUR, tag=tag, version=NOW
    )
    signed = await create_session(request, owner, unlimited_fees=True, clock=clock)
    return SessionAccount(client=owner.client, session=signed, key=KEY, clock=clock)


async def measure(devnet: Devnet, meter: Meter) -> dict[str, int]:
    """Every scenario on one devnet, nothing declared on it yet."""
    await declare_with(devnet, meter)
    await devnet.set_time(NOW)
    openzeppelin = devnet.account(1)
    await l2_gas(openzeppelin, transfers(1))  # the recipient's slot

    gas: dict[str, int] = {}
    for count in (1, 5):
        gas[f"openzeppelin owner, {count} calls"] = await l2_gas(openzeppelin, transfers(count))
    owner = await deploy_funded_account(devnet, owner=OWNER, resource_bounds=BOUNDS)
    for count in (1, 5):
        gas[f"owner, {count} calls"] = await l2_gas(owner, transfers(count))
    for size in TREES:
        for count in (1, 5):
            session = await open_session(owner, size, tag=f"t{size}-{count}")
            name = f"session of {size}, {count} calls"
            gas[f"{name}, first use"] = await l2_gas(session, transfers(count))
            gas[f"{name}, live"] = await l2_gas(session, transfers(count))
    return gas


async def measure_all() -> dict[str, dict[str, int]]:
    """Every scenario by both meters."""
    costs: dict[str, dict[str, int]] = {}
    for meter in METERS:
        async with Devnet(build=False) as devnet:
            costs[meter] = await measure(devnet, meter)
    return costs
