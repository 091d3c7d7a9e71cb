"""The kit's fakes keep what they promise."""

from __future__ import annotations

from typing import Any

import pytest
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.account.account import Account
from starknet_py.net.client_errors import ClientError
from starknet_py.net.client_models import (
    Call,
    EmittedEvent,
    ResourceBounds,
    ResourceBoundsMapping,
    SentTransactionResponse,
)
from starknet_py.net.signer.key_pair import KeyPair

import starknet_sessions.testing as kit
from starknet_sessions import in_hours
from starknet_sessions.testing import FrozenClock, RecordingClient, Request, UnscriptedCall

BOUNDS = ResourceBoundsMapping(
    l1_gas=ResourceBounds(0, 0), l1_data_gas=ResourceBounds(0, 0), l2_gas=ResourceBounds(0, 0)
)


class TestFrozenClock:
    def test_it_stands_still(self) -> None:
        clock = FrozenClock(1_000)
        assert clock() == clock() == clock.now() == 1_000

    def test_it_advances_and_can_be_set(self) -> None:
        clock = FrozenClock(1_000)
        clock.advance(5)
        assert clock() == 1_005
        clock.set(7)
        assert clock() == 7

    def test_it_does_not_advance_backwards(self) -> None:
        with pytest.raises(ValueError, match="forwards"):
            FrozenClock().advance(-1)

    def test_the_package_takes_it_as_a_clock(self) -> None:
        assert in_hours(2, FrozenClock(1_000)) == 8_200

    def test_its_repr_shows_the_time(self) -> None:
        assert repr(FrozenClock(5)) == "FrozenClock(5)"

    def test_the_plugin_gives_one(self, frozen_clock: FrozenClock) -> None:
        assert isinstance(frozen_clock(), int)


class TestRecordingClient:
    async def test_a_starknet_py_account_works_on_it(self) -> None:
        """Nonce and chain are asked for, the transaction is handed over: as on a node."""
        client = RecordingClient()
        client.reply("get_contract_nonce", 4)
        client.reply("send_transaction", SentTransactionResponse(transaction_hash=0xABC))
        account = Account(
            address=1, client=client, key_pair=KeyPair.from_private_key(5), chain=await client.get_chain_id()
        )
        account._cairo_version = 1  # type: ignore[assignment]
        sent = await account.execute_v3(Call(to_addr=2, selector=3, calldata=[]), resource_bounds=BOUNDS)
        assert sent.transaction_hash == 0xABC
        assert [request.method for request in client.requests] == [
            "get_chain_id",
            "get_contract_nonce",
            "send_transaction",
        ]
        assert client.asked("send_transaction")[0].arguments["transaction"].nonce == 4

    async def test_replies_are_used_in_order_and_the_last_one_stays(self) -> None:
        client = RecordingClient()
        client.reply("get_contract_nonce", 1, 2)
        assert [await client.get_contract_nonce(9) for _ in range(3)] == [1, 2, 2]

    async def test_an_exception_is_raised(self) -> None:
        client = RecordingClient()
        client.reply("get_block", ClientError("no such block", code="24"))
        with pytest.raises(ClientError, match="no such block"):
            await client.get_block("latest")

    async def test_a_function_is_called_with_the_request(self) -> None:
        client = RecordingClient()
        client.reply("call_contract", lambda request: [request.arguments["call"].selector])
        assert await client.call_contract(Call(to_addr=1, selector=77, calldata=[])) == [77]

    async def test_new_replies_replace_the_old(self) -> None:
        client = RecordingClient()
        client.reply("get_contract_nonce", 1, 2)
        client.reply("get_contract_nonce", 8)
        assert await client.get_contract_nonce(9) == 8

    async def test_what_has_no_reply_is_an_error_and_recorded(self) -> None:
        client = RecordingClient()
        with pytest.raises(UnscriptedCall, match="get_transaction_receipt"):
            await client.get_transaction_receipt(5)
        assert client.requests == [Request(method="get_transaction_receipt", arguments={"tx_hash": 5})]

    async def test_methods_it_does_not_fake_reach_no_network(self) -> None:
        with pytest.raises(UnscriptedCall, match="blockNumber"):
            await RecordingClient().get_block_number()

    @pytest.mark.parametrize("method", ["get_nonce", "reply", "requests", "__init__", "wait_for_tx"])
    def test_replies_to_methods_it_does_not_fake_are_refused(self, method: str) -> None:
        with pytest.raises(ValueError, match="RecordingClient replies to"):
            RecordingClient().reply(method, 1)

    def test_a_reply_needs_a_value(self) -> None:
        with pytest.raises(ValueError, match="no reply given"):
            RecordingClient().reply("get_block")

    async def test_views_reply_by_entry_point(self) -> None:
        client = RecordingClient()
        client.reply("call_contract", [0])
        client.reply_view("get_epoch", [1], [2])
        epoch = Call(to_addr=1, selector=get_selector_from_name("get_epoch"), calldata=[])
        other = Call(to_addr=1, selector=77, calldata=[])
        assert [await client.call_contract(one) for one in (epoch, other, epoch, epoch)] == [
            [1],
            [0],
            [2],
            [2],
        ]
        assert client.viewed("get_epoch") == [epoch, epoch, epoch]
        with pytest.raises(ValueError, match="no reply given"):
            client.reply_view("get_epoch")

    async def test_events_are_given_as_a_node_gives_them(self) -> None:
        def event(block: int | None, *keys: int, of: int = 5) -> EmittedEvent:
            return EmittedEvent(
                from_address=of,
                keys=list(keys),
                data=[],
                transaction_hash=1,
                transaction_index=0,
                event_index=0,
                block_number=block,
            )

        client = RecordingClient()
        client.emitted = [
            event(1, 7, 8),
            event(2, 7),
            event(2, 9, 8, of=6),
            event(3, 9, 8),
            event(None, 7, 8),
        ]

        async def found(**asked: Any) -> list[int]:
            chunk = await client.get_events(**{"chunk_size": 10, **asked})
            return [client.emitted.index(one) for one in chunk.events]

        assert await found() == [0, 1, 2, 3, 4]
        assert await found(address="0x5") == [0, 1, 3, 4]
        assert await found(address=[5, "0x6"], keys=[[9]]) == [2, 3]
        assert await found(keys=[[], ["0x8"]]) == [0, 2, 3, 4]
        assert await found(from_block_number=2, to_block_number=2) == [1, 2]
        assert await found(from_block_number=3) == [3, 4]
        first = await client.get_events(chunk_size=3)
        assert (len(first.events), first.continuation_token) == (3, "3")
        last = await client.get_events(chunk_size=3, continuation_token="3")
        assert (len(last.events), last.continuation_token) == (2, None)

    async def test_every_method_passes_its_reply_on(self) -> None:
        client = RecordingClient()
        for method in (
            "estimate_fee",
            "get_class_at",
            "get_class_hash_at",
            "get_events",
            "get_transaction",
            "get_transaction_status",
        ):
            reply = object()
            client.reply(method, reply)
            assert await getattr(client, method)(1) is reply


def test_the_kit_has_exactly_the_names_it_lists() -> None:
    assert sorted(kit.__all__) == dir(kit)
    assert all(getattr(kit, name) is not None for name in kit.__all__)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        kit.nothing  # noqa: B018
