# ruff: noqa: N818 - errors are named after what happened
"""What happens between a transaction and its block, other than a rule of the account."""

from __future__ import annotations

from starknet_sessions.errors.base import SessionsError


class WrongChain(SessionsError):
    """The session belongs to another chain than the node serves.

    Attributes:
        expected: Chain id of the session.
        actual: Chain id of the node.
    """

    code = "chain/wrong"
    fix = "Connect to a node of the session's chain."

    def __init__(
        self, message: str, *, expected: int | None = None, actual: int | None = None, fix: str | None = None
    ) -> None:
        super().__init__(message, fix=fix)
        self.expected = expected
        self.actual = actual


class NodeError(SessionsError):
    """The node could not be asked, or answered with an error that is not a rule of the account.

    Attributes:
        method: The RPC method asked for.
        rpc_code: The error code of the answer, if there was one.
    """

    code = "node/error"
    fix = "Check the node's URL and state, then try again."

    def __init__(
        self, message: str, *, method: str | None = None, rpc_code: int | None = None, fix: str | None = None
    ) -> None:
        super().__init__(message, fix=fix)
        self.method = method
        self.rpc_code = rpc_code


class WaitTimeout(SessionsError, TimeoutError):
    """The transaction was sent, and was not seen in a block within the time given; it may still be.

    Attributes:
        tx_hash: The transaction.
        seconds: How long it was waited for.
    """

    code = "wait/timeout"
    fix = "Ask for the transaction's status again before sending the calls a second time."

    def __init__(
        self,
        message: str,
        *,
        tx_hash: int | None = None,
        seconds: float | None = None,
        fix: str | None = None,
    ) -> None:
        super().__init__(message, fix=fix)
        self.tx_hash = tx_hash
        self.seconds = seconds


class TransactionReverted(SessionsError):
    """The transaction is in a block and changed nothing; its fee is paid.

    Attributes:
        reason: The revert reason as the node gives it.
        tx_hash: The transaction.
        call_index: The call that failed, counted from 0, where the reason tells.
        revert_code: The short string the failing contract gave, where the reason tells.
    """

    code = "transaction/reverted"
    fix = "Look at the reason; it comes from the called contract unless it starts with session/ or account/."

    def __init__(
        self,
        message: str,
        *,
        reason: str = "",
        tx_hash: int | None = None,
        call_index: int | None = None,
        revert_code: str | None = None,
        fix: str | None = None,
    ) -> None:
        super().__init__(message, fix=fix)
        self.reason = reason
        self.tx_hash = tx_hash
        self.call_index = call_index
        self.revert_code = revert_code
