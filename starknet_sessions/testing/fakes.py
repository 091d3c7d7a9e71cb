"""Fakes for tests without a node."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn, cast

from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.client_models import EventsChunk
from starknet_py.net.full_node_client import FullNodeClient
from starknet_py.net.models.chains import StarknetChainId

from starknet_sessions.contracts.classes import session_account_class_hash
from starknet_sessions.testing.errors import UnscriptedCall

if TYPE_CHECKING:
    from starknet_py.net.client_models import (
        Call,
        DeprecatedContractClass,
        EmittedEvent,
        EstimatedFee,
        Hash,
        PreConfirmedStarknetBlock,
        SentTransactionResponse,
        SierraContractClass,
        StarknetBlock,
        Tag,
        Transaction,
        TransactionReceiptWithBlockInfo,
        TransactionStatusResponse,
    )
    from starknet_py.net.models.transaction import AccountTransaction, InvokeV3

__all__ = ["FrozenClock", "RecordingClient", "Request"]


class FrozenClock:
    """A clock that stands still until it is moved: a `starknet_sessions.Clock`, and callable.

    Its time is in whole unix seconds.
    """

    __slots__ = ("_now",)

    def __init__(self, now: int = 1_800_000_000) -> None:
        """Start at `now`, unix seconds (by default a moment in January 2027)."""
        self._now = now

    def __call__(self) -> int:
        """The time, unix seconds."""
        return self._now

    def now(self) -> int:
        """The time, unix seconds."""
        return self._now

    def __repr__(self) -> str:
        return f"FrozenClock({self._now})"

    def advance(self, seconds: int) -> None:
        """Move on by whole seconds.

        Raises:
            ValueError: the seconds are negative; `set` goes backwards.
        """
        if seconds < 0:
            raise ValueError("a clock advances forwards; use set() to go back")
        self._now += seconds

    def set(self, now: int) -> None:
        """Go to `now`, unix seconds, in either direction."""
        self._now = now


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One call of a client method: its name and its arguments by name."""

    method: str
    arguments: dict[str, Any]


class _NoNode:
    """Where FullNodeClient would send a request."""

    async def call(self, method_name: str, params: dict[str, Any] | None = None) -> NoReturn:
        del params
        raise UnscriptedCall(method_name)


class RecordingClient(FullNodeClient):
    """A starknet-py client without a node: replies as told, and remembers what it was asked.

    ```python
    client = RecordingClient()
    client.reply("get_contract_nonce", 4)
    client.reply("send_transaction", SentTransactionResponse(transaction_hash=1), ClientError("refused"))
    ```

    Replies to one method are used up in their order; the last one stays. An exception is raised instead of
    returned; a function is called with the `Request` and its result returned. `reply_view` does the same by entry point
    of the called contract. Untold, `get_chain_id` replies SN_SEPOLIA, `get_class_hash_at` that every account is of ours,
    and `get_events` what `emitted` has, as a node would. It is a `FullNodeClient` because starknet-py's `Account`
    insists on one.

    Attributes:
        requests: every call so far, in order.
        emitted: the events of the chain, oldest first: `get_events` filters them by contract, keys and blocks, and pages.
    """

    def __init__(self) -> None:
        super().__init__(node_url="http://recording-client.invalid")
        self._client = cast("Any", _NoNode())
        self._replies: defaultdict[str, list[Any]] = defaultdict(list)
        self._views: dict[int, list[Any]] = {}
        self.requests: list[Request] = []
        self.emitted: list[EmittedEvent] = []
        self.reply("get_chain_id", hex(StarknetChainId.SEPOLIA))
        self.reply("get_class_hash_at", lambda _: session_account_class_hash())
        self.reply("get_events", self._emitted_events)

    def reply(self, method: str, *replies: Any) -> None:
        """Set the replies to a method, instead of those set before.

        Raises:
            ValueError: the fake has no such method, or no reply is given.
        """
        if method not in _METHODS:
            raise ValueError(f"RecordingClient replies to {', '.join(sorted(_METHODS))}; not to {method}")
        if not replies:
            raise ValueError(f"no reply given for {method}")
        self._replies[method] = list(replies)

    def reply_view(self, entry_point: str, *replies: Any) -> None:
        """Set the replies to calls of an entry point, of whatever contract; `call_contract` asks here first.

        Raises:
            ValueError: no reply is given.
        """
        if not replies:
            raise ValueError(f"no reply given for {entry_point}")
        self._views[get_selector_from_name(entry_point)] = list(replies)

    def asked(self, method: str) -> list[Request]:
        """The calls of one method so far, in order."""
        return [request for request in self.requests if request.method == method]

    def viewed(self, entry_point: str) -> list[Call]:
        """The calls of one entry point so far, in order."""
        calls = [request.arguments["call"] for request in self.asked("call_contract")]
        return [call for call in calls if call.selector == get_selector_from_name(entry_point)]

    def _answer(self, method: str, **arguments: Any) -> Any:
        request = Request(method=method, arguments=arguments)
        self.requests.append(request)
        replies = self._replies[method]
        if method == "call_contract":
            replies = self._views.get(arguments["call"].selector, replies)
        if not replies:
            raise UnscriptedCall(method)
        reply = replies.pop(0) if len(replies) > 1 else replies[0]
        if isinstance(reply, BaseException):
            raise reply
        return reply(request) if isinstance(reply, Callable) else reply  # type: ignore[arg-type]

    def _emitted_events(self, request: Request) -> EventsChunk:
        asked = request.arguments
        found = [event for event in self.emitted if _is_asked_for(event, asked)]
        begin = int(asked["continuation_token"] or 0)
        end = begin + asked["chunk_size"]
        return EventsChunk(events=found[begin:end], continuation_token=str(end) if end < len(found) else None)

    async def get_chain_id(self) -> str:
        """The scripted reply."""
        return cast("str", self._answer("get_chain_id"))

    async def get_contract_nonce(
        self,
        contract_address: Hash,
        block_hash: Hash | Tag | None = None,
        block_number: int | Tag | None = None,
    ) -> int:
        """The scripted reply."""
        return cast(
            "int",
            self._answer(
                "get_contract_nonce",
                contract_address=contract_address,
                block_hash=block_hash,
                block_number=block_number,
            ),
        )

    async def get_class_at(
        self,
        contract_address: Hash,
        block_hash: Hash | Tag | None = None,
        block_number: int | Tag | None = None,
    ) -> SierraContractClass | DeprecatedContractClass:
        """The scripted reply."""
        return cast(
            "SierraContractClass",
            self._answer(
                "get_class_at",
                contract_address=contract_address,
                block_hash=block_hash,
                block_number=block_number,
            ),
        )

    async def call_contract(
        self, call: Call, block_hash: Hash | Tag | None = None, block_number: int | Tag | None = None
    ) -> list[int]:
        """The scripted reply."""
        return cast(
            "list[int]",
            self._answer("call_contract", call=call, block_hash=block_hash, block_number=block_number),
        )

    async def estimate_fee(
        self,
        tx: AccountTransaction | list[AccountTransaction],
        skip_validate: bool = False,
        block_hash: Hash | Tag | None = None,
        block_number: int | Tag | None = None,
    ) -> EstimatedFee | list[EstimatedFee]:
        """The scripted reply."""
        return cast(
            "EstimatedFee",
            self._answer(
                "estimate_fee",
                tx=tx,
                skip_validate=skip_validate,
                block_hash=block_hash,
                block_number=block_number,
            ),
        )

    async def send_transaction(self, transaction: InvokeV3) -> SentTransactionResponse:
        """The scripted reply."""
        return cast("SentTransactionResponse", self._answer("send_transaction", transaction=transaction))

    async def get_transaction_status(self, tx_hash: Hash) -> TransactionStatusResponse:
        """The scripted reply."""
        return cast("TransactionStatusResponse", self._answer("get_transaction_status", tx_hash=tx_hash))

    async def get_transaction_receipt(self, tx_hash: Hash) -> TransactionReceiptWithBlockInfo:
        """The scripted reply."""
        return cast(
            "TransactionReceiptWithBlockInfo", self._answer("get_transaction_receipt", tx_hash=tx_hash)
        )

    async def get_transaction(self, tx_hash: Hash, response_flags: Any = None) -> Transaction:
        """The scripted reply."""
        del response_flags
        return cast("Transaction", self._answer("get_transaction", tx_hash=tx_hash))

    async def get_class_hash_at(
        self,
        contract_address: Hash,
        block_hash: Hash | Tag | None = None,
        block_number: int | Tag | None = None,
    ) -> int:
        """The scripted reply."""
        return cast(
            "int",
            self._answer(
                "get_class_hash_at",
                contract_address=contract_address,
                block_hash=block_hash,
                block_number=block_number,
            ),
        )

    async def get_events(
        self,
        address: Hash | list[Hash] | None = None,
        keys: list[list[Hash]] | None = None,
        *,
        from_block_number: int | Tag | None = None,
        from_block_hash: Hash | Tag | None = None,
        to_block_number: int | Tag | None = None,
        to_block_hash: Hash | Tag | None = None,
        follow_continuation_token: bool = False,
        continuation_token: str | None = None,
        chunk_size: int = 1,
    ) -> EventsChunk:
        """The scripted reply; untold, of `emitted`, by block numbers and one page at a time."""
        del from_block_hash, to_block_hash, follow_continuation_token
        return cast(
            "EventsChunk",
            self._answer(
                "get_events",
                address=address,
                keys=keys or [],
                from_block_number=from_block_number,
                to_block_number=to_block_number,
                continuation_token=continuation_token,
                chunk_size=chunk_size,
            ),
        )

    async def get_block(
        self, block_hash: Hash | Tag | None = None, block_number: int | Tag | None = None
    ) -> StarknetBlock | PreConfirmedStarknetBlock:
        """The scripted reply."""
        return cast(
            "StarknetBlock", self._answer("get_block", block_hash=block_hash, block_number=block_number)
        )


def _is_asked_for(event: EmittedEvent, asked: dict[str, Any]) -> bool:
    """Whether a node would give an event, asked with these arguments."""
    # A block without a number is the one in the making, after all others.
    block = math.inf if event.block_number is None else event.block_number
    addresses = asked["address"] if isinstance(asked["address"], list) else [asked["address"]]
    return (
        (asked["address"] is None or event.from_address in map(_number, addresses))
        and (asked["from_block_number"] or 0) <= block
        and (asked["to_block_number"] is None or block <= asked["to_block_number"])
        and all(
            not choices or (i < len(event.keys) and event.keys[i] in map(_number, choices))
            for i, choices in enumerate(asked["keys"])
        )
    )


def _number(value: Hash) -> int:
    return int(value, 16) if isinstance(value, str) else value


_METHODS = frozenset(
    name
    for name in vars(RecordingClient)
    if not name.startswith("_") and name not in {"reply", "asked"} and hasattr(FullNodeClient, name)
)
