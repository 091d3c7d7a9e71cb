"""How fast: `make bench`. Compare within one run, by the ratios in brackets; machines differ, and so do minutes."""

from __future__ import annotations

from typing import Any

import pytest
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.client_models import ResourceBounds, ResourceBoundsMapping
from starknet_py.net.models.transaction import InvokeV3
from starknet_py.net.signer.key_pair import KeyPair
from starknet_py.net.signer.stark_curve_signer import StarkCurveSigner

from starknet_sessions import (
    HOUR,
    MerkleTree,
    Policy,
    RequestSession,
    SessionKey,
    SessionSigner,
    verify_proof,
)
from starknet_sessions.testing import FrozenClock

ACCOUNT, TOKEN = 0x1234, 0x5678
TRANSFER = get_selector_from_name("transfer")
KEY = SessionKey.from_private(0xB0B)
CLOCK = FrozenClock()


def transaction(calls: int = 1) -> InvokeV3:
    return InvokeV3(
        calldata=[calls, *[TOKEN, TRANSFER, 3, 1, 2, 0] * calls],
        resource_bounds=ResourceBoundsMapping(
            ResourceBounds(1, 1), ResourceBounds(2, 1), ResourceBounds(3, 1)
        ),
        signature=[],
        nonce=5,
        sender_address=ACCOUNT,
        version=3,
        tip=0,
    )


def session_signer(policies: int) -> SessionSigner:
    request = RequestSession(
        key=KEY.public,
        expires=CLOCK.now() + HOUR,
        policies=[Policy(TOKEN, "transfer"), *(Policy(0x10000 + i, "other") for i in range(policies - 1))],
        unlimited_fees=True,
    )
    session = request.bind(address=ACCOUNT, chain_id="SN_SEPOLIA", epoch=0, version=1).authorized([1, 2])
    signer = SessionSigner(session, KEY, clock=CLOCK)
    signer.sign_transaction(transaction())  # the tree is built once per session
    return signer


@pytest.mark.benchmark(group="sign a transaction of one call: starknet-py's owner against session keys")
@pytest.mark.parametrize("policies", [1, 16, 256, 1000])
def test_session(benchmark: Any, policies: int) -> None:
    benchmark(session_signer(policies).sign_transaction, transaction())


@pytest.mark.benchmark(group="sign a transaction of one call: starknet-py's owner against session keys")
def test_starknet_py(benchmark: Any) -> None:
    chain_id = int.from_bytes(b"SN_SEPOLIA")
    benchmark(
        StarkCurveSigner(ACCOUNT, KeyPair.from_private_key(0x77), chain_id).sign_transaction, transaction()
    )


@pytest.mark.benchmark(group="build a Merkle tree: time per leaf must not grow")
@pytest.mark.parametrize("leaves", [100, 1000, 10000])
def test_build(benchmark: Any, leaves: int) -> None:
    benchmark.extra_info["leaves"] = leaves
    benchmark.pedantic(MerkleTree, args=(range(1, leaves + 1),), rounds=3)


@pytest.mark.benchmark(group="a proof from a kept tree, and its verification")
@pytest.mark.parametrize("leaves", [100, 10000])
def test_proof(benchmark: Any, leaves: int) -> None:
    benchmark(MerkleTree(range(1, leaves + 1)).proof, leaves // 2)


@pytest.mark.benchmark(group="a proof from a kept tree, and its verification")
def test_verification(benchmark: Any) -> None:
    tree = MerkleTree(range(1, 10001))
    benchmark(verify_proof, tree.root, 5001, tree.proof(5000))
