"""Waiting for a transaction, without starknet-py's habit of turning a cancelled task into another error."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from starknet_py.net.client_models import TransactionExecutionStatus, TransactionStatus

from starknet_sessions.errors import WaitTimeout
from starknet_sessions.revert import (
    NODE_FAILURES,
    NodeCode,
    error_from_panic_data,
    has_code,
    refused,
    reverted,
)

if TYPE_CHECKING:
    from starknet_py.net.client import Client
    from starknet_py.net.client_models import TransactionReceipt

    from starknet_sessions.revert import PanicReader

_FIRST_PAUSE, _LONGEST_PAUSE = 0.05, 2.0
_IN_A_BLOCK = (
    TransactionStatus.PRE_CONFIRMED,
    TransactionStatus.ACCEPTED_ON_L2,
    TransactionStatus.ACCEPTED_ON_L1,
)


async def wait_for(
    client: Client, tx_hash: int, *, within: float | None = None, read: PanicReader = error_from_panic_data
) -> TransactionReceipt:
    """Wait until a transaction is in a block, and return its receipt.

    Asks again after 50 ms, then ever more rarely, up to every 2 s. A cancelled task stays cancelled.

    Args:
        client: The node.
        tx_hash: The transaction.
        within: Seconds to wait at most; None waits for ever.
        read: What reads the panic data of the account; by default that of ours.

    Raises:
        RuleError: It was reverted by a rule of the account, or by a call (`CallFailed`).
        TransactionReverted: It was reverted for another reason.
        WaitTimeout: It was not in a block in time.
        NodeError: The node could not tell.
    """
    try:
        async with asyncio.timeout(within):
            pause = _FIRST_PAUSE
            while not await _is_settled(client, tx_hash):
                await asyncio.sleep(pause)
                pause = min(pause * 1.5, _LONGEST_PAUSE)
            try:
                receipt = await client.get_transaction_receipt(tx_hash)
            except NODE_FAILURES as error:
                raise refused(error, method="starknet_getTransactionReceipt") from error
    except TimeoutError as error:
        message = f"Transaction {tx_hash:#x} was not in a block within {within} s."
        raise WaitTimeout(message, tx_hash=tx_hash, seconds=within) from error
    if receipt.execution_status is TransactionExecutionStatus.REVERTED:
        raise reverted(receipt.revert_reason or "", tx_hash=tx_hash, read=read)
    return receipt


async def _is_settled(client: Client, tx_hash: int) -> bool:
    try:
        status = await client.get_transaction_status(tx_hash)
    except NODE_FAILURES as error:
        # A node may not know yet what another one took.
        if has_code(error, NodeCode.TRANSACTION_HASH_NOT_FOUND):
            return False
        raise refused(error, method="starknet_getTransactionStatus") from error
    return status.finality_status in _IN_A_BLOCK
