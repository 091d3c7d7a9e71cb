"""`SessionAccount`: a starknet-py `Account` that signs with a session key."""

from __future__ import annotations

import asyncio
import dataclasses
import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from starknet_py.net.account.account import Account
from starknet_py.net.client import Client
from starknet_py.utils.iterable import ensure_iterable

from starknet_sessions.contracts.account import get_tag_state, surrender_call
from starknet_sessions.crypto import SIGNING_BLOCKS
from starknet_sessions.errors import (
    BadAuthorization,
    InvalidInput,
    SessionNotAuthorized,
    SessionRevoked,
    SessionSuperseded,
    SessionVersionConflict,
    WrongChain,
    require,
)
from starknet_sessions.felt import to_address, to_felt, to_hex
from starknet_sessions.nonces import lane_of
from starknet_sessions.policy import utc_text
from starknet_sessions.revert import NODE_FAILURES, refused
from starknet_sessions.signer import SessionSigner
from starknet_sessions.waiter import wait_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starknet_py.contract import SentTransaction
    from starknet_py.net.client_models import (
        Call,
        Calls,
        EstimatedFee,
        Hash,
        ResourceBoundsMapping,
        SentTransactionResponse,
        Tag,
        TransactionReceipt,
    )
    from starknet_py.net.models.transaction import AccountTransaction, InvokeV3

    from starknet_sessions.clock import Clock
    from starknet_sessions.keys import SessionKey
    from starknet_sessions.nonces import NonceLane
    from starknet_sessions.preflight import TagState
    from starknet_sessions.session import SignedSession

log = logging.getLogger(__name__)

Transaction = TypeVar("Transaction", bound="AccountTransaction")

# After these the account no longer holds for the tag what we last saw.
_STALE = (SessionNotAuthorized, SessionRevoked, SessionSuperseded, SessionVersionConflict, BadAuthorization)


class SessionAccount(Account):
    """An account used through a session: whatever takes a starknet-py `Account` takes this, with the session key only.

    Before signing, every transaction is checked against the session. What the contract would refuse is refused here, as
    the same error, and nothing is signed or sent.

    `execute_v3` may be called from many tasks at once: transactions are numbered and sent one after another. That holds
    within one process and one event loop; two processes that send for one account will take each other's nonces.

    Args:
        client: The node.
        session: What the owner signed.
        key: The session key it was signed for.
        address: The account; by default the session's, and no other.
        clock: Tells the time for the checks before signing; None: the clock of this computer. Chain time may differ by
            some seconds.

    Raises:
        InvalidInput: The session is not a signed one, or key or address are not its, or the client is none.
    """

    signer: SessionSigner

    def __init__(
        self,
        *,
        client: Client,
        session: SignedSession,
        key: SessionKey,
        address: int | str | None = None,
        clock: Clock | None = None,
    ) -> None:
        signer = SessionSigner(session, key, clock=clock)
        require(client, Client, "client", "Give a starknet-py client: FullNodeClient(url).")
        if address is not None and to_address(address, "address") != session.address:
            raise InvalidInput(
                f"The session was signed for account {session.address:#x}, not for {to_address(address, 'address'):#x}.",
                what="address",
                fix="Leave address out: it is the session's.",
            )
        super().__init__(
            address=session.address,
            client=client,
            signer=signer,
            chain=session.chain_id,
        )
        # The account is one of ours, and those are Cairo 1: no need to ask.
        self._cairo_version = 1  # type: ignore[assignment]  # starknet-py sets it to None, then to this
        self._is_chain_checked = False

    def __repr__(self) -> str:
        tag, expires = self.session.tag, utc_text(self.session.expires)
        return f"<SessionAccount {to_hex(self.address)}, session {tag!r} until {expires}>"

    @property
    def session(self) -> SignedSession:
        """What the owner signed."""
        return self.signer.session

    async def execute_v3(
        self,
        calls: Calls,
        *,
        resource_bounds: ResourceBoundsMapping | None = None,
        nonce: int | None = None,
        auto_estimate: bool = False,
        tip: int | None = None,
        auto_estimate_tip: bool = False,
        proof_facts: list[int] | None = None,
        proof: str | None = None,
    ) -> SentTransactionResponse:
        """As starknet-py's: sign and send calls as one transaction, with the session key.

        Without `nonce`, the account's next one is taken in turn, however many tasks ask for one; with it, nothing is
        waited for.

        Raises:
            RuleError: The contract would refuse, or refused, this transaction.
            NodeError: The node refused it, or could not be asked.
            WrongChain: The node serves another chain.
        """
        calls = self._checked(calls)

        async def sign(nonce: int) -> InvokeV3:
            return await self.sign_invoke_v3(
                calls,
                nonce=nonce,
                resource_bounds=resource_bounds,
                auto_estimate=auto_estimate,
                tip=tip,
                auto_estimate_tip=auto_estimate_tip,
                proof_facts=proof_facts,
                proof=proof,
            )

        if nonce is not None:
            return await self._send(await sign(nonce))
        async with self._lane.turn(self._read_nonce) as turn:
            return await turn.send(self._send(await sign(turn.nonce)))

    async def sign_invoke_v3(
        self,
        calls: Calls,
        *,
        nonce: int | None = None,
        resource_bounds: ResourceBoundsMapping | None = None,
        auto_estimate: bool = False,
        tip: int | None = None,
        auto_estimate_tip: bool = False,
        proof_facts: list[int] | None = None,
        proof: str | None = None,
    ) -> InvokeV3:
        """As starknet-py's: a transaction of these calls, signed with the session key and not sent.

        Raises:
            RuleError: The contract would refuse it; nothing was signed.
            NodeError: The node could not be asked.
            WrongChain: The node serves another chain.
        """
        calls = self._checked(calls)
        await self._look_up()
        with self._typed_errors("starknet_estimateFee"):
            transaction = await self._prepare_invoke_v3(
                calls,
                nonce=nonce,
                resource_bounds=resource_bounds,
                auto_estimate=auto_estimate,
                tip=tip,
                auto_estimate_tip=auto_estimate_tip,
                proof_facts=proof_facts,
                proof=proof,
            )
        return await self._signed(transaction)

    async def sign_for_fee_estimate(self, transaction: Transaction) -> Transaction:
        """As starknet-py's: the query form of a transaction, signed with the session key."""
        query = dataclasses.replace(transaction, version=transaction.version + 2**128)
        return await self._signed(query)

    async def estimate_fee(
        self,
        tx: AccountTransaction | list[AccountTransaction],
        skip_validate: bool = False,
        block_hash: Hash | Tag | None = None,
        block_number: int | Tag | None = None,
    ) -> EstimatedFee | list[EstimatedFee]:
        """As starknet-py's.

        Raises:
            RuleError: The contract refuses the transaction.
            NodeError: The node could not estimate it.
        """
        with self._typed_errors("starknet_estimateFee"):
            return await super().estimate_fee(tx, skip_validate, block_hash, block_number)

    async def wait(
        self,
        sent: SentTransactionResponse | SentTransaction | int | str,
        *,
        within: float | None = None,
    ) -> TransactionReceipt:
        """Wait until a transaction is in a block, and return its receipt. A cancelled task stays cancelled.

        Args:
            sent: What `execute_v3` or a starknet-py contract returned, or a transaction hash, as int or ``"0x…"``.
            within: Seconds to wait at most; None waits for ever.

        Raises:
            InvalidInput: `sent` is none of these.
            RuleError: It was reverted by a rule of the account, or by a call (`CallFailed`).
            TransactionReverted: It was reverted for another reason.
            WaitTimeout: It was not in a block in time.
            NodeError: The node could not tell.
        """
        given: Any = getattr(sent, "transaction_hash", getattr(sent, "hash", sent))
        require(given, (int, str), "sent", "Give what execute_v3 returned, or the transaction's hash.")
        tx_hash = to_felt(given, "sent")
        try:
            return await wait_for(self.client, tx_hash, within=within)
        except _STALE:
            self.signer.state = None
            raise

    async def surrender(
        self, *, resource_bounds: ResourceBoundsMapping | None = None, auto_estimate: bool = True
    ) -> SentTransactionResponse:
        """End this session by its own key, for good. The owner is not needed.

        Raises:
            RuleError: The session is not, or no longer, usable.
            NodeError: The node refused, or could not be asked.
        """
        estimate = auto_estimate and resource_bounds is None
        return await self.execute_v3(
            surrender_call(self.session), resource_bounds=resource_bounds, auto_estimate=estimate
        )

    async def refresh(self) -> TagState:
        """Read from the chain what the account holds for the session's tag, and use it for the checks before signing.

        Raises:
            NodeError: The node could not tell.
        """
        self.signer.state = await get_tag_state(self.client, self.address, self.session.tag)
        return self.signer.state

    def forget_nonce(self) -> None:
        """Take the next nonce from the node again: for when a transaction that was sent will never be in a block."""
        self._lane.forget()

    @property
    def _lane(self) -> NonceLane:
        return lane_of(getattr(self.client, "url", id(self.client)), self.address)

    async def _read_nonce(self) -> int:
        with self._typed_errors("starknet_getNonce"):
            return await self.get_nonce()

    def _checked(self, calls: Calls) -> list[Call]:
        calls = list(ensure_iterable(calls))
        self.signer.check(calls)
        return calls

    async def _look_up(self) -> None:
        """Learn what a token depends on: the chain, once, and until the session is live, what the account holds for its tag."""
        if not self._is_chain_checked:
            with self._typed_errors("starknet_chainId"):
                actual = int(await self.client.get_chain_id(), 16)
            if actual != self.session.chain_id:
                raise WrongChain(
                    f"The session is for chain {self.session.chain_id:#x}, the node serves {actual:#x}.",
                    expected=self.session.chain_id,
                    actual=actual,
                )
            self._is_chain_checked = True
        if not self.signer.is_live:
            await self.refresh()

    async def _signed(self, transaction: Transaction) -> Transaction:
        if SIGNING_BLOCKS:
            signature = await asyncio.to_thread(self.signer.sign_transaction, transaction)
        else:
            signature = self.signer.sign_transaction(transaction)
        return dataclasses.replace(transaction, signature=signature)

    async def _send(self, transaction: InvokeV3) -> SentTransactionResponse:
        with self._typed_errors("starknet_addInvokeTransaction"):
            sent = await self.client.send_transaction(transaction)
        log.info(
            "sent a session transaction",
            extra={
                "tx_hash": hex(sent.transaction_hash),
                "account": hex(self.address),
                "tag": self.session.tag,
            },
        )
        return sent

    @contextmanager
    def _typed_errors(self, method: str) -> Iterator[None]:
        try:
            yield
        except NODE_FAILURES as error:
            typed = refused(error, method=method, account=self.address)
            if isinstance(typed, _STALE):
                self.signer.state = None
            raise typed from error
