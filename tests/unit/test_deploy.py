"""Declaring and deploying, on a node that answers as told."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from starknet_py.net.account.account import Account
from starknet_py.net.client_errors import ClientError
from starknet_py.net.client_models import TransactionExecutionStatus, TransactionStatus
from starknet_py.net.signer.key_pair import KeyPair
from support import BOUNDS, OWNER

from starknet_sessions import (
    InvalidInput,
    NodeError,
    TransactionReverted,
    WaitTimeout,
    account_address,
    declare_account_class,
    deploy_account,
    session_account_class,
    session_account_class_hash,
)
from starknet_sessions.crypto import public_key
from starknet_sessions.testing import RecordingClient

KEYS = KeyPair(private_key=OWNER, public_key=public_key(OWNER))
UNDECLARED = ClientError("Class hash not found", code="28")


class Chain(RecordingClient):
    """A node to declare and deploy on."""

    def __init__(self, *, declared: bool | Exception = False, declaring: Exception | None = None) -> None:
        super().__init__()
        self.declared = declared
        self.failing = declaring
        self.deployed = False
        self.sent: list[Any] = []
        self.reply("get_contract_nonce", 0)
        self.settle()

    def settle(self, reason: str | None = None) -> None:
        failed, well = TransactionExecutionStatus.REVERTED, TransactionExecutionStatus.SUCCEEDED
        receipt = SimpleNamespace(execution_status=failed if reason else well, revert_reason=reason)
        self.reply(
            "get_transaction_status", SimpleNamespace(finality_status=TransactionStatus.ACCEPTED_ON_L2)
        )
        self.reply("get_transaction_receipt", receipt)

    async def get_class_by_hash(self, class_hash: Any, *_: Any, **__: Any) -> Any:
        assert class_hash == session_account_class_hash()
        if isinstance(self.declared, Exception):
            raise self.declared
        if not self.declared:
            raise UNDECLARED
        return object()

    async def get_class_hash_at(self, *_: Any, **__: Any) -> int:
        if not self.deployed:
            raise ClientError("Contract not found", code="20")
        return session_account_class_hash()

    async def declare(self, transaction: Any) -> Any:
        return self.take(transaction)

    async def deploy_account(self, transaction: Any) -> Any:
        return self.take(transaction)

    def take(self, transaction: Any) -> Any:
        if self.failing:
            raise self.failing
        self.sent.append(transaction)
        return SimpleNamespace(transaction_hash=7, address=account_address(KEYS.public_key))


def declarer(client: RecordingClient) -> Account:
    return Account(address=5, client=client, key_pair=KEYS, chain=1)


async def test_the_class_is_declared_with_its_hashes() -> None:
    chain = Chain()

    assert (
        await declare_account_class(declarer(chain), resource_bounds=BOUNDS) == session_account_class_hash()
    )

    (declaration,) = chain.sent
    assert declaration.compiled_class_hash == session_account_class().compiled_class_hash
    assert declaration.sender_address == 5


@pytest.mark.parametrize(
    "chain", [Chain(declared=True), Chain(declaring=ClientError("Class already declared", code="51"))]
)
async def test_a_class_that_is_there_is_not_declared_again(chain: Chain) -> None:
    assert (
        await declare_account_class(declarer(chain), resource_bounds=BOUNDS) == session_account_class_hash()
    )
    assert chain.sent == []


@pytest.mark.parametrize(
    "chain",
    [Chain(declared=ClientError("busy", code="-32000")), Chain(declaring=ClientError("poor", code="54"))],
)
async def test_a_node_that_refuses_is_a_node_error(chain: Chain) -> None:
    with pytest.raises(NodeError):
        await declare_account_class(declarer(chain), resource_bounds=BOUNDS)


async def test_a_declaration_that_fails_in_a_block_is_told() -> None:
    chain = Chain()
    chain.settle("no gas left")
    with pytest.raises(TransactionReverted):
        await declare_account_class(declarer(chain), resource_bounds=BOUNDS)

    chain.reply("get_transaction_status", ClientError("unknown", code="29"))
    with pytest.raises(WaitTimeout):
        await declare_account_class(declarer(chain), resource_bounds=BOUNDS, within=0.05)


def test_an_address_is_of_key_and_salt() -> None:
    addresses = {
        account_address(KEYS.public_key),
        account_address(KEYS.public_key, salt=1),
        account_address(5),
    }

    assert len(addresses) == 3
    assert account_address(KEYS.public_key) in addresses


async def test_an_account_is_deployed_where_its_key_says() -> None:
    chain = Chain()

    account = await deploy_account(chain, KEYS, resource_bounds=BOUNDS)

    assert account.address == account_address(KEYS.public_key)
    (deployment,) = chain.sent
    assert (deployment.class_hash, deployment.constructor_calldata) == (
        session_account_class_hash(),
        [KEYS.public_key],
    )


async def test_a_deployment_that_is_refused_is_a_node_error() -> None:
    with pytest.raises(NodeError) as failure:
        await deploy_account(Chain(declaring=ClientError("poor", code="54")), KEYS, resource_bounds=BOUNDS)

    assert failure.value.method == "starknet_addDeployAccountTransaction"


async def test_an_account_that_is_there_is_not_deployed_again() -> None:
    chain = Chain()
    chain.deployed = True

    with pytest.raises(InvalidInput, match="deployed already"):
        await deploy_account(chain, KEYS, resource_bounds=BOUNDS)
