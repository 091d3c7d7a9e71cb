"""What transactions cost, in L2 gas, on devnets of this moment: the figures of `cost.json`.

Two meters. *steps*: how devnet meters every class, as it reads the Sierra version from a field that always says 0.1.0:
in Cairo steps, rounded up to 40,000. *sierra*: how networks meter classes of Sierra 1.7 and up, got by declaring with
that field replaced by the program's own version; the class hash does not depend on it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from starknet_py.constants import STRK_FEE_CONTRACT_ADDRESS
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.account.account import Account
from starknet_py.net.client_models import Call, EstimatedFee, ResourceBounds, ResourceBoundsMapping
from starknet_py.net.signer.key_pair import KeyPair

from starknet_sessions import (
    ANY,
    DAY,
    HOUR,
    Condition,
    Denied,
    Limit,
    Policy,
    RequestSession,
    Rule,
    SessionAccount,
    SessionKey,
    call_limit,
    create_session,
    fee_limit,
    session_account_class,
    token_limit,
    u256_at,
    word,
)
from starknet_sessions.testing import Devnet, FrozenClock
from starknet_sessions.testing.accounts import deploy_funded_account
from starknet_sessions.waiter import wait_for

Meter = Literal["steps", "sierra"]
METERS: tuple[Meter, ...] = ("steps", "sierra")

STRK = int(STRK_FEE_CONTRACT_ADDRESS, 16)
RECIPIENT = 0x5EED
TREES = (1, 16, 1000)
AMPLE = 10**30

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


def _limits(*limits: Limit) -> dict[str, Any]:
    return {"policies": policies(1), "limits": limits}


def _each_condition(kind: Any, place: int, values: tuple[int, int, int]) -> Iterator[tuple[str, Rule]]:
    """A rule of each condition that the calldata satisfies; `values`: the one there first."""
    is_there = values[0]
    fitting = {
        Condition.EQ: (is_there,),
        Condition.NE: (is_there + 1,),
        Condition.LT: (is_there + 1,),
        Condition.LE: (is_there,),
        Condition.GT: (is_there - 1,),
        Condition.GE: (is_there,),
        # The last of three, so that all are compared.
        Condition.ONE_OF: values[::-1],
    }
    for condition, given in fitting.items():
        yield condition.value, Rule(word=place, type=kind, condition=condition, values=given)


# What each adds is measured on a live session of one policy that makes one transfer.
RESTRICTIONS: dict[str, dict[str, Any]] = {
    "fee, per transaction": _limits(fee_limit(AMPLE, per_transaction=True)),
    "fee, total": _limits(fee_limit(AMPLE)),
    "fee, window": _limits(fee_limit(AMPLE, per=DAY)),
    "fee, sliding": _limits(fee_limit(AMPLE, per=DAY, sliding=True)),
    "calls, per transaction": _limits(call_limit(9, per_transaction=True)),
    "calls, total": _limits(call_limit(9)),
    "calls, window": _limits(call_limit(9, per=DAY)),
    "calls, sliding": _limits(call_limit(9, per=DAY, sliding=True)),
    "token, per transaction": _limits(token_limit(STRK, AMPLE, per_transaction=True)),
    "token, total": _limits(token_limit(STRK, AMPLE)),
    "token, window": _limits(token_limit(STRK, AMPLE, per=DAY)),
    "token, sliding": _limits(token_limit(STRK, AMPLE, per=DAY, sliding=True)),
    "token, total, net": _limits(token_limit(STRK, AMPLE, accounting="net")),
    "fee and token, total": _limits(fee_limit(AMPLE), token_limit(STRK, AMPLE)),
    "16 limits": _limits(
        fee_limit(AMPLE),
        call_limit(9),
        token_limit(STRK, AMPLE, per_transaction=True),
        token_limit(STRK, AMPLE),
        *(token_limit(STRK, AMPLE, per=HOUR * (i + 1)) for i in range(12)),
    ),
    **{
        f"rule, {kind} {condition}": {"policies": [Policy(STRK, "transfer", rules=[rule])]}
        for kind, place, values in (("felt", 0, (RECIPIENT, 1, 2)), ("u256", 1, (1, 2, 3)))
        for condition, rule in _each_condition(kind, place, values)
    },
    "two rules": {"policies": [Policy(STRK, "transfer", rules=[word(0) == RECIPIENT, u256_at(1) <= 1])]},
    "wildcard, one denied": {"policies": [Policy(STRK, ANY)], "denied": [Denied(STRK, "approve")]},
}


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


@dataclass(frozen=True, slots=True)
class Gas:
    """L2 gas of a transaction: of `__validate__`, and of all the rest."""

    whole: int
    validate: int

    @property
    def execute(self) -> int:
        return self.whole - self.validate


async def gas_of(account: Account, calls: list[Call]) -> Gas:
    """Send a transaction and tell what it took. What `__validate__` takes is what an estimation without it lacks."""
    transaction = await account.sign_invoke_v3(calls, resource_bounds=BOUNDS)
    client = account.client
    with_validate = await client.estimate_fee(transaction)
    without = await client.estimate_fee(transaction, skip_validate=True)
    assert isinstance(with_validate, EstimatedFee)
    assert isinstance(without, EstimatedFee)
    sent = await client.send_transaction(transaction)
    receipt = await wait_for(client, sent.transaction_hash, within=60)
    return Gas(
        whole=receipt.execution_resources.l2_gas,
        validate=with_validate.l2_gas_consumed - without.l2_gas_consumed,
    )


async def l2_gas(account: Account, calls: list[Call]) -> int:
    """L2 gas of one transaction."""
    sent = await account.execute_v3(calls, resource_bounds=BOUNDS)
    receipt = await wait_for(account.client, sent.transaction_hash, within=60)
    return receipt.execution_resources.l2_gas


async def open_session(
    owner: Account,
    *,
    tag: str,
    policies: Sequence[Policy],
    limits: Sequence[Limit] = (),
    denied: Sequence[Denied] = (),
) -> SessionAccount:
    """A session that is not live yet."""
    clock = FrozenClock(NOW)
    request = RequestSession(
        key=KEY.public,
        policies=policies,
        limits=limits,
        denied=denied,
        expires=NOW + 6 * HOUR,
        tag=tag,
        version=NOW,
        unlimited_fees=not any(limit.resource == "fee" for limit in limits),
    )
    signed = await create_session(request, owner, clock=clock)
    return SessionAccount(client=owner.client, session=signed, key=KEY, clock=clock)


async def measure(devnet: Devnet, meter: Meter) -> tuple[dict[str, int], dict[str, dict[str, int]]]:
    """Every scenario on one devnet, nothing declared on it yet: whole transactions, and what each restriction adds."""
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
            session = await open_session(owner, policies=policies(size), tag=f"t{size}-{count}")
            name = f"session of {size}, {count} calls"
            gas[f"{name}, first use"] = await l2_gas(session, transfers(count))
            gas[f"{name}, live"] = await l2_gas(session, transfers(count))
    both = [fee_limit(AMPLE), token_limit(STRK, AMPLE)]
    session = await open_session(owner, policies=policies(1), limits=both, tag="both")
    gas["session of 1, 1 calls, fee and token limit, first use"] = await l2_gas(session, transfers(1))
    gas["session of 1, 1 calls, fee and token limit, live"] = await l2_gas(session, transfers(1))

    session = await open_session(owner, policies=policies(1), tag="plain")
    await l2_gas(session, transfers(1))
    plain = await gas_of(session, transfers(1))
    added = {}
    for i, (name, restricted) in enumerate(RESTRICTIONS.items()):
        session = await open_session(owner, tag=f"r{i}", **restricted)
        await l2_gas(session, transfers(1))
        now = await gas_of(session, transfers(1))
        added[name] = {
            part: getattr(now, part) - getattr(plain, part) for part in ("whole", "validate", "execute")
        }
    return gas, added
