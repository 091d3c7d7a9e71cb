"""`SessionAccount`: a starknet-py `Account` that signs with a session key."""

from __future__ import annotations

import asyncio
import dataclasses
import logging
import secrets
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from starknet_py.constants import ANY_CALLER, OutsideExecutionInterfaceID
from starknet_py.net.account.account import Account
from starknet_py.net.client import Client
from starknet_py.net.client_models import EstimatedFee
from starknet_py.utils.iterable import ensure_iterable

from starknet_sessions.clock import SystemClock
from starknet_sessions.contracts.account import get_limits, get_tag_state, surrender_call, usage_of
from starknet_sessions.contracts.foreign import read_foreign_state
from starknet_sessions.detect import detect_dialect
from starknet_sessions.dialects.foreign import SignedForeignSession
from starknet_sessions.errors import (
    BadAuthorization,
    InvalidInput,
    LimitExceeded,
    NotPossible,
    SessionNotAuthorized,
    SessionPaused,
    SessionRevoked,
    SessionsError,
    SessionSuperseded,
    SessionVersionConflict,
    WrongChain,
    require,
)
from starknet_sessions.felt import to_address, to_felt, to_hex
from starknet_sessions.limits import Kind, Resource, state_of
from starknet_sessions.nonces import lane_of
from starknet_sessions.outside import OutsideExecution
from starknet_sessions.policy import utc_text
from starknet_sessions.revert import NODE_FAILURES, refused
from starknet_sessions.signer import SessionSigner, decode_calls, most_fee
from starknet_sessions.status import session_status
from starknet_sessions.token import is_surrender
from starknet_sessions.waiter import wait_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from starknet_py.contract import SentTransaction
    from starknet_py.net.client_models import (
        Call,
        Calls,
        Hash,
        OutsideExecutionTimeBounds,
        ResourceBoundsMapping,
        SentTransactionResponse,
        Tag,
        TransactionReceipt,
    )
    from starknet_py.net.models.transaction import AccountTransaction, InvokeV3

    from starknet_sessions.clock import Clock
    from starknet_sessions.cosigner import CoSigner
    from starknet_sessions.dialects.dialect import Dialect
    from starknet_sessions.keys import SigningKey
    from starknet_sessions.limits import LimitState
    from starknet_sessions.nonces import NonceLane
    from starknet_sessions.outside import OutsideVersion
    from starknet_sessions.session import SignedSession
    from starknet_sessions.status import SessionStatus

log = logging.getLogger(__name__)

Transaction = TypeVar("Transaction", bound="AccountTransaction")

# L2 gas that a validation may cost which no estimation has seen, and L1 data gas of what it writes: that it is cached.
_UNSEEN_VALIDATION, _UNSEEN_DATA = 2_000_000, 128

# After these the account no longer holds for the tag what we last saw.
_STALE = (
    SessionNotAuthorized,
    SessionRevoked,
    SessionPaused,
    SessionSuperseded,
    SessionVersionConflict,
    BadAuthorization,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FeeHeadroom:
    """How far the fee limits of a session reach.

    Attributes:
        fee: The most that one such transaction can cost, by its bounds and tip, in fri: what the limits count.
        transactions: How many such transactions the limits leave now; None: no limit ends them.
        next_reset: When a window ends and more are left again, in unix seconds; 0 = never, or nothing to wait for.
        limits: The fee limits, with what is used and left.
    """

    fee: int
    transactions: int | None
    next_reset: int
    limits: tuple[LimitState, ...]


def fee_headroom(states: Iterable[LimitState], fee: int) -> FeeHeadroom:
    """How many transactions the fee limits of a session leave.

    Args:
        states: What `get_limits` told.
        fee: The most that one transaction can cost, in fri: `most_fee`.
    """
    limits = tuple(state for state in states if state.limit.resource is Resource.FEE)
    transactions: int | None = None
    next_reset = 0
    for state in limits:
        if fee == 0:
            continue
        left = state.remaining // fee
        if state.limit.kind is Kind.PER_TRANSACTION:
            # It is the same for each, so it ends all or none.
            if left:
                continue
            left = 0
        if transactions is None or left < transactions:
            transactions, next_reset = left, state.next_reset
    return FeeHeadroom(fee=fee, transactions=transactions, next_reset=next_reset, limits=limits)


class SessionAccount(Account):
    """An account used through a session: whatever takes a starknet-py `Account` takes this, with the session key only.

    Before signing, every transaction is checked against the session, with what the account holds for its tag and what is used
    of its limits. What the contract would refuse is refused here, as the same error, and nothing is signed or sent. What is
    used is read in one request before each transaction of a session with limits (see `usage_seconds`), from the block in the
    making: transactions that the node has and has not executed yet are not counted, so the account may still refuse, as the
    same error, what was let through here.

    A fee limit counts the most a transaction can cost: the sum of its resource bounds, amount times price, and the tip. Bounds
    are therefore estimated closer than starknet-py does (1.5 times amounts and prices, so 2.25 times the fee): 1.1 times
    the amounts, 1.25 times the prices, so 1.375 times the fee. `headroom` tells how many such transactions are left.

    `execute_v3` may be called from many tasks at once: transactions are numbered and sent one after another. That holds
    within one process and one event loop; two processes that send for one account will take each other's nonces.

    A session of another account than ours (Argent, Controller) works the same; what differs is where its limits are kept, see
    `ForeignSession`, and that an Argent account wants its guardian's signature on every transaction, see `CoSigner`.

    Args:
        client: The node.
        session: What the owner signed.
        key: The session key it was signed for: a `SessionKey`, or a signer of your own, see `SessionSigner`.
        address: The account; by default the session's, and no other.
        clock: Tells the time for the checks before signing; None: the clock of this computer. Chain time may differ by
            some seconds.
        amount_multiplier: By what estimated amounts of gas are multiplied for the bounds, 1 or more: room for what changes
            between estimation and execution.
        price_multiplier: By what estimated prices are multiplied, 1 or more: prices change by up to 1/8 or so per block.
        usage_seconds: How old what was read of the limits may be, in seconds, before it is read again; 0: it is read before
            each transaction.
        co_signer: Who signs beside the session key: the guardian of an Argent account.
        cache: Whether a foreign account is to keep that the authorization is good: see `SessionSigner`.
        usage: What was used of limits that this package enforces on a foreign account: the `usage` of an earlier object. To and
            from a file by `usage_to_json` and `usage_from_json`.

    Raises:
        InvalidInput: The session is not a signed one, or key or address are not its, or the client is none, or a number is out
            of range.
        CoSignerMissing: The account takes nothing without a co-signer.
    """

    signer: SessionSigner

    def __init__(
        self,
        *,
        client: Client,
        session: SignedSession | SignedForeignSession,
        key: SigningKey,
        address: int | str | None = None,
        clock: Clock | None = None,
        amount_multiplier: float = 1.1,
        price_multiplier: float = 1.25,
        usage_seconds: float = 0,
        co_signer: CoSigner | None = None,
        cache: bool | None = None,
        usage: Mapping[int, int] | None = None,
    ) -> None:
        signer = SessionSigner(session, key, clock=clock, co_signer=co_signer, cache=cache, usage=usage)
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
        # No account with sessions that work is of Cairo 0: no need to ask.
        self._cairo_version = 1  # type: ignore[assignment]  # starknet-py sets it to None, then to this
        self._clock = clock
        self._amount_multiplier = _at_least(1, amount_multiplier, "amount_multiplier")
        self._price_multiplier = _at_least(1, price_multiplier, "price_multiplier")
        self._usage_seconds = _at_least(0, usage_seconds, "usage_seconds")
        self._has_metered_limits = signer.is_metered_on_chain and any(
            limit.kind is not Kind.PER_TRANSACTION for limit in session.limits
        )
        # The event loop's time at which the usage was read.
        self._usage_read_at: float | None = None
        self._is_chain_checked = False
        # Transactions that make the session live, and what the account holds then.
        self._first_uses: dict[int, Any] = {}

    def __repr__(self) -> str:
        tag, expires = self.session.tag, utc_text(self.session.expires)
        return f"<SessionAccount {to_hex(self.address)}, session {tag!r} until {expires}>"

    @staticmethod
    async def detect(address: int | str, client: Client) -> Dialect:
        """Whose account is at an address: which dialect its sessions speak.

        Args:
            address: The account.
            client: The node.

        Raises:
            UnknownAccount: It is none whose sessions this package knows.
            NodeError: The node could not tell, or there is no account.
        """
        return await detect_dialect(client, address)

    @property
    def session(self) -> Any:
        """What the owner signed: a `SignedSession`, or a `SignedForeignSession`."""
        return self.signer.session

    @property
    def usage(self) -> Mapping[int, int]:
        """What was used of the limits, as last seen: per usage key the usage word.

        Where this package enforces limits in the chain's place, this is all there is of it, and it is gone with this object:
        keep it (`usage_to_json`), and give it to the next one. What is signed counts, whether it was sent or not, and nothing is
        given back: whoever has seen it can send it.
        """
        return dict(self.signer.usage or {})

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
        self.signer.check(calls)
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

        Where a co-signer signs no estimations and the account takes none without (Argent 0.4.0), validation is skipped: then
        what it costs is missing from the estimate. The bounds that `execute_v3` makes of it have room for that, if the
        authorization is by Stark keys; a passkey's, until it is cached, takes `resource_bounds` of your own.

        Raises:
            RuleError: The contract refuses the transaction.
            NodeError: The node could not estimate it.
        """
        skip_validate = skip_validate or not self.signer.can_estimate
        with self._typed_errors("starknet_estimateFee"):
            return await super().estimate_fee(tx, skip_validate, block_hash, block_number)

    async def sign_outside_execution_call(
        self,
        calls: Calls,
        execution_time_bounds: OutsideExecutionTimeBounds,
        *,
        caller: int | str = ANY_CALLER,
        nonce: int | tuple[int, int] | None = None,
        interface_version: OutsideExecutionInterfaceID | None = None,
    ) -> Call:
        """As starknet-py's: a call by which another account submits these calls (SNIP-9), signed with the session key.

        Args:
            calls: The calls.
            execution_time_bounds: Between which times they can be run; neither end is included.
            caller: The only account that may submit it; by default whoever.
            nonce: Any felt that was not used; None: a random one.
            interface_version: SNIP-9's version 1 or 2; None: the newest that the account has. Controller has its own
                version only, whose nonces are pairs.

        Raises:
            RuleError: The account would refuse it; nothing was signed.
            NotPossible: The account takes no sessions from outside, or not by this version.
            CoSignerError: The co-signer gave no signature.
            NodeError: The node could not be asked.
        """
        calls = list(ensure_iterable(calls))
        await self._look_up()
        version = self._outside_version(interface_version)
        if nonce is None:
            nonce = secrets.randbelow(2**250)
            if version == 3:
                # A channel of its own, so that no bit is taken.
                nonce = (nonce, 1)
        execution = OutsideExecution(
            caller=to_felt(caller, "caller"),
            nonce=nonce,
            execute_after=execution_time_bounds.execute_after_timestamp,
            execute_before=execution_time_bounds.execute_before_timestamp,
            calls=tuple(calls),
        )
        token = await self.signer.sign_outside_execution(execution, version=version)
        return execution.call(token, version=version, address=self.address)

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
            receipt = await wait_for(self.client, tx_hash, within=within, read=self.signer.dialect.error_from)
        except SessionsError as error:
            self._learn_from(error)
            raise
        state = self._first_uses.pop(tx_hash, None)
        if state is not None and not self.signer.is_live:
            # It worked, so the session is live now: no need to ask.
            self.signer.state = state
        return receipt

    async def surrender(
        self, *, resource_bounds: ResourceBoundsMapping | None = None, auto_estimate: bool = True
    ) -> SentTransactionResponse:
        """End this session by its own key, for good. The owner is not needed.

        Raises:
            RuleError: The session is not, or no longer, usable.
            NotPossible: The account has no such thing: only its owner can end a session of Argent's or Controller's.
            NodeError: The node refused, or could not be asked.
        """
        dialect = self.signer.dialect
        if not dialect.capabilities.surrender:
            raise NotPossible(
                f"A session key cannot end its session on an account of this kind ({dialect.name}).",
                dialect=dialect.name,
                fix="Have the owner send revoke_foreign_call(session), and forget the key.",
            )
        estimate = auto_estimate and resource_bounds is None
        return await self.execute_v3(
            surrender_call(self.session), resource_bounds=resource_bounds, auto_estimate=estimate
        )

    async def refresh(self) -> Any:
        """Read from the chain what the account holds for the session, and use it for the checks before signing.

        Returns:
            A `TagState`; of a foreign account a `ForeignState`.

        Raises:
            NodeError: The node could not tell.
        """
        session = self.session
        if isinstance(session, SignedForeignSession):
            self.signer.state = await read_foreign_state(self.client, session)
        else:
            self.signer.state = await get_tag_state(self.client, self.address, session.tag)
        return self.signer.state

    async def limits(self) -> tuple[LimitState, ...]:
        """Read from the chain what is used of the session's limits, and use it for the checks before signing.

        One request; none for a session without limits. On a foreign account it is what this object's own transactions used.

        Returns:
            Per limit what is used, what is left and when it begins anew, in the order of the session's limits.

        Raises:
            NodeError: The node could not tell.
        """
        if not self.signer.is_metered_on_chain:
            now = (self._clock or SystemClock()).now()
            words, tag = self.usage, self.session.tag_felt
            return tuple(
                state_of(limit, words.get(limit.usage_key(tag) or 0, 0), now) for limit in self.session.limits
            )
        states = await get_limits(self.client, self.session)
        self.signer.usage = usage_of(self.session, states)
        self._usage_read_at = asyncio.get_running_loop().time()
        return states

    async def status(self) -> SessionStatus:
        """Ask the node what would become of a transaction now: live, ready, paused or dead, and what is left of the limits.

        Limits that this package enforces on a foreign account are told by `usage`.

        Raises:
            WrongChain: The node serves another chain.
            NodeError: The node could not tell, or the account is none of ours.
        """
        usage = None if self.signer.is_metered_on_chain else self.usage
        return await session_status(self.client, self.session, clock=self._clock, usage=usage)

    async def headroom(
        self,
        calls: Calls | None = None,
        *,
        resource_bounds: ResourceBoundsMapping | None = None,
        tip: int = 0,
    ) -> FeeHeadroom:
        """How many transactions like one the session's fee limits leave now.

        Args:
            calls: The transaction's calls: its bounds are estimated as `execute_v3` would with ``auto_estimate``.
            resource_bounds: Its bounds, where they are known.
            tip: Its tip, in fri per unit of L2 gas.

        Raises:
            InvalidInput: Neither or both of calls and resource bounds are given.
            RuleError: The contract would refuse, or refused in the estimation, a transaction with these calls.
            NodeError: The node could not estimate it, or could not tell.
            WrongChain: The node serves another chain.
        """
        if (calls is None) == (resource_bounds is None):
            raise InvalidInput(
                "A transaction's fee follows from its bounds, or from an estimation of its calls.",
                what="calls, resource_bounds",
                fix="Give one of calls and resource_bounds.",
            )
        bounds = resource_bounds
        if bounds is None:
            checked = self._checked(calls)  # type: ignore[arg-type] # one of the two is given
            await self._look_up()
            self.signer.check(checked)
            with self._typed_errors("starknet_estimateFee"):
                transaction = await self._prepare_invoke_v3(checked, auto_estimate=True, tip=tip)
            bounds = transaction.resource_bounds
        return fee_headroom(await self.limits(), most_fee(bounds, tip=tip))

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
        # Not what was last seen of the account: a pause may be over, and then nobody would look again.
        calls = list(ensure_iterable(calls))
        self.signer.check_calls(calls)
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
        if self.signer.needs_state:
            await self.refresh()
        if self._has_metered_limits and self._is_usage_old():
            await self.limits()

    def _is_usage_old(self) -> bool:
        if self._usage_read_at is None:
            return True
        return asyncio.get_running_loop().time() - self._usage_read_at >= self._usage_seconds

    async def _get_resource_bounds(
        self,
        transaction: AccountTransaction,
        resource_bounds: ResourceBoundsMapping | None = None,
        auto_estimate: bool = False,
    ) -> ResourceBoundsMapping:
        # As starknet-py's, but for the multipliers.
        if resource_bounds is not None or not auto_estimate:
            return await super()._get_resource_bounds(transaction, resource_bounds, auto_estimate)
        estimated = await self.estimate_fee(transaction)
        assert isinstance(estimated, EstimatedFee)  # noqa: S101 - of one transaction it is one
        if not self.signer.can_estimate:
            estimated = dataclasses.replace(
                estimated,
                l2_gas_consumed=estimated.l2_gas_consumed + _UNSEEN_VALIDATION,
                l1_data_gas_consumed=estimated.l1_data_gas_consumed + _UNSEEN_DATA,
            )
        return estimated.to_resource_bounds(self._amount_multiplier, self._price_multiplier)

    async def _signed(self, transaction: Transaction) -> Transaction:
        return dataclasses.replace(transaction, signature=await self.signer.sign(transaction))

    async def _send(self, transaction: InvokeV3) -> SentTransactionResponse:
        state = self._state_after(decode_calls(transaction.calldata))
        with self._typed_errors("starknet_addInvokeTransaction"):
            sent = await self.client.send_transaction(transaction)
        if state is not None:
            self._first_uses[sent.transaction_hash] = state
        log.info(
            "sent a session transaction",
            extra={
                "tx_hash": hex(sent.transaction_hash),
                "account": hex(self.address),
                "tag": self.session.tag,
            },
        )
        return sent

    def _state_after(self, calls: Sequence[Call]) -> Any:
        """What the account holds once these calls made the session live; None where they do not, or it is live."""
        signer = self.signer
        if signer.state is None or signer.is_live or self._is_surrender(calls):
            return None
        state = signer.dialect.state_after_use(self.session, signer.state, cache=signer.cache)
        return state if signer.dialect.is_live(self.session, state) else None

    def _is_surrender(self, calls: Sequence[Call]) -> bool:
        return self.signer.dialect.capabilities.surrender and is_surrender(self.session, calls)

    def _outside_version(self, asked: OutsideExecutionInterfaceID | None) -> OutsideVersion:
        dialect = self.signer.dialect
        versions = dialect.capabilities.outside_execution
        numbers: dict[OutsideExecutionInterfaceID, OutsideVersion] = {
            OutsideExecutionInterfaceID.V1: 1,
            OutsideExecutionInterfaceID.V2: 2,
        }
        version = max(versions, default=None) if asked is None else numbers[asked]
        if version not in versions:
            known = f"by SNIP-9 version {version}" if version else "from outside"
            raise NotPossible(
                f"A session of this account ({dialect.name}) cannot be executed {known}.",
                dialect=dialect.name,
            )
        return version  # type: ignore[return-value] # one of those just looked up

    def _learn_from(self, error: SessionsError) -> None:
        """Look again, before the next transaction, at what the account was thought to hold."""
        if isinstance(error, _STALE):
            self.signer.state = None
        if isinstance(error, LimitExceeded):
            self._usage_read_at = None

    @contextmanager
    def _typed_errors(self, method: str) -> Iterator[None]:
        try:
            yield
        except NODE_FAILURES as error:
            typed = refused(error, method=method, account=self.address, read=self.signer.dialect.error_from)
            self._learn_from(typed)
            raise typed from error


def _at_least(least: int, number: float, what: str) -> float:
    fix = f"Give a number, {least} or more."
    require(number, (int, float), what, fix, but=bool)
    if not least <= number < float("inf"):
        raise InvalidInput(f"{what} is {number}.", what=what, fix=fix)
    return number
