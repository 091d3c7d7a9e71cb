"""SNIP-9: what an account signs for calls that others submit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starknet_py.constants import OutsideExecutionInterfaceID
from starknet_py.hash.outside_execution import outside_execution_to_typed_data
from starknet_py.net.account.account import Account
from starknet_py.net.client_models import Call, OutsideExecutionTimeBounds
from starknet_py.net.client_models import OutsideExecution as Theirs
from starknet_py.net.full_node_client import FullNodeClient
from starknet_py.net.models.chains import StarknetChainId
from starknet_py.net.signer.key_pair import KeyPair
from starknet_py.utils.typed_data import TypedData

from starknet_sessions import InvalidInput
from starknet_sessions.dialects.cartridge import outside_execution_v3_hash
from starknet_sessions.felt import FIELD_PRIME, short_string
from starknet_sessions.outside import ANY_CALLER, OutsideExecution

if TYPE_CHECKING:
    from starknet_sessions.outside import OutsideVersion

SEPOLIA, MAIN = short_string("SN_SEPOLIA"), short_string("SN_MAIN")
ACCOUNT = 0x0123456789ABCDEF
CALL = Call(0x1111111111111111, 0x2222222222222222, [1, 2])

felts = st.integers(min_value=0, max_value=FIELD_PRIME - 1)
calls = st.builds(
    Call,
    to_addr=st.integers(min_value=1, max_value=2**251 - 257),
    selector=st.integers(min_value=0, max_value=2**250 - 1),
    calldata=st.lists(felts, max_size=4),
)


def execution(**values: Any) -> OutsideExecution:
    given: dict[str, Any] = {"caller": 0, "nonce": 1, "execute_after": 0, "execute_before": 2**64 - 1}
    return OutsideExecution(**{**given, "calls": (CALL,), **values})


def test_version_2_is_as_starknet_js_hashes_it() -> None:
    # Published with starknet.js 10.8: facts of the reference vector of version 2.
    expected = 0x3EE9E8F4E62A19D24C3C950909DA3B21444895244188F7CAE286EBD75278AD3
    assert execution().hash(version=2, chain_id=SEPOLIA, address=ACCOUNT) == expected


@given(
    listed=st.lists(calls, max_size=4),
    nonce=felts,
    caller=st.integers(min_value=0, max_value=2**251 - 257),
    window=st.tuples(st.integers(0, 2**40), st.integers(2, 2**40)),
    chain=st.sampled_from([SEPOLIA, MAIN]),
    account=st.integers(min_value=1, max_value=2**251 - 257),
)
def test_version_1_is_as_starknet_py_hashes_it(
    listed: list[Call], nonce: int, caller: int, window: tuple[int, int], chain: int, account: int
) -> None:
    after, before = window[0], sum(window)
    ours = execution(
        calls=tuple(listed), nonce=nonce, caller=caller, execute_after=after, execute_before=before
    )
    theirs = outside_execution_to_typed_data(
        Theirs(caller=caller, nonce=nonce, execute_after=after, execute_before=before, calls=listed),
        OutsideExecutionInterfaceID.V1,
        StarknetChainId(chain),
    )
    assert ours.hash(version=1, chain_id=chain, address=account) == theirs.message_hash(account)


@given(listed=st.lists(calls, max_size=4), nonce=felts)
def test_version_2_is_the_document_that_wallets_hash(listed: list[Call], nonce: int) -> None:
    document = {
        "types": {
            "StarknetDomain": [
                {"name": name, "type": "shortstring"} for name in ("name", "version", "chainId", "revision")
            ],
            "OutsideExecution": [
                {"name": "Caller", "type": "ContractAddress"},
                {"name": "Nonce", "type": "felt"},
                {"name": "Execute After", "type": "u128"},
                {"name": "Execute Before", "type": "u128"},
                {"name": "Calls", "type": "Call*"},
            ],
            "Call": [
                {"name": "To", "type": "ContractAddress"},
                {"name": "Selector", "type": "selector"},
                {"name": "Calldata", "type": "felt*"},
            ],
        },
        "primaryType": "OutsideExecution",
        "domain": {
            "name": "Account.execute_from_outside",
            "version": "2",
            "chainId": hex(SEPOLIA),
            "revision": "1",
        },
        "message": {
            "Caller": hex(ANY_CALLER),
            "Nonce": hex(nonce),
            "Execute After": "5",
            "Execute Before": "99",
            "Calls": [
                {
                    "To": hex(one.to_addr),
                    "Selector": hex(one.selector),
                    "Calldata": [hex(felt) for felt in one.calldata],
                }
                for one in listed
            ],
        },
    }
    ours = execution(calls=tuple(listed), nonce=nonce, caller=ANY_CALLER, execute_after=5, execute_before=99)
    hashed = TypedData.from_dict(document).message_hash(ACCOUNT)  # type: ignore[arg-type] # plain data
    assert ours.hash(version=2, chain_id=SEPOLIA, address=ACCOUNT) == hashed


def test_version_3_is_controllers() -> None:
    ours = execution(nonce=(7, 1), caller=ANY_CALLER)
    expected = outside_execution_v3_hash(
        caller=ANY_CALLER,
        nonce=(7, 1),
        execute_after=0,
        execute_before=2**64 - 1,
        calls=(CALL,),
        chain_id=SEPOLIA,
        address=ACCOUNT,
    )
    assert ours.hash(version=3, chain_id=SEPOLIA, address=ACCOUNT) == expected


async def test_the_submitting_call_of_version_1_is_starknet_pys() -> None:
    pair = KeyPair.from_private_key(0x1234)
    account = Account(
        address=ACCOUNT, client=FullNodeClient("http://127.0.0.1:1"), key_pair=pair, chain=SEPOLIA
    )
    bounds = OutsideExecutionTimeBounds(
        dt.datetime.fromtimestamp(5, tz=dt.UTC), dt.datetime.fromtimestamp(99, tz=dt.UTC)
    )
    theirs = await account.sign_outside_execution_call(
        CALL, bounds, nonce=3, interface_version=OutsideExecutionInterfaceID.V1
    )
    ours = execution(nonce=3, caller=ANY_CALLER, execute_after=5, execute_before=99)
    made = ours.call(list(theirs.calldata)[-2:], version=1, address=ACCOUNT)
    assert (made.to_addr, made.selector, list(made.calldata)) == (
        theirs.to_addr,
        theirs.selector,
        list(theirs.calldata),
    )


@pytest.mark.parametrize(
    ("version", "name"),
    [(1, "execute_from_outside"), (2, "execute_from_outside_v2"), (3, "execute_from_outside_v3")],
)
def test_each_version_has_its_entry_point(version: OutsideVersion, name: str) -> None:
    from starknet_py.hash.selector import get_selector_from_name

    nonce: Any = (4, 8) if version == 3 else 4
    made = execution(nonce=nonce).call([0xA, 0xB], version=version, address=ACCOUNT)
    assert made.selector == get_selector_from_name(name)
    head = [0, *([4, 8] if version == 3 else [4]), 0, 2**64 - 1]
    call_felts = [1, CALL.to_addr, CALL.selector, 2, 1, 2]
    assert list(made.calldata) == [*head, *call_felts, 2, 0xA, 0xB]


@pytest.mark.parametrize(("version", "nonce"), [(1, (1, 1)), (2, (1, 1)), (3, 1)])
def test_a_nonce_of_another_version_is_refused(version: OutsideVersion, nonce: Any) -> None:
    with pytest.raises(InvalidInput) as refused:
        execution(nonce=nonce).hash(version=version, chain_id=SEPOLIA, address=ACCOUNT)
    assert refused.value.what == "nonce"


@pytest.mark.parametrize(
    ("what", "values"),
    [
        ("caller", {"caller": FIELD_PRIME}),
        ("nonce", {"nonce": -1}),
        ("nonce[0]", {"nonce": (FIELD_PRIME, 1)}),
        ("nonce[1]", {"nonce": (1, 2**128)}),
        ("execute_after", {"execute_after": -1}),
        ("execute_before", {"execute_before": 2**64}),
        ("execute_before", {"execute_after": 10, "execute_before": 11}),
        ("execute_before", {"execute_after": 10, "execute_before": 5}),
    ],
)
def test_values_out_of_range_are_refused(what: str, values: dict[str, Any]) -> None:
    with pytest.raises(InvalidInput) as refused:
        execution(**values)
    assert refused.value.what == what


def test_one_second_is_a_window() -> None:
    assert execution(execute_after=10, execute_before=12).execute_before == 12


@pytest.mark.parametrize(
    ("after", "before", "expected"),
    [
        (0, 200, (100, 150)),
        (0, 120, (100, 119)),
        (110, 120, (111, 119)),
        (0, 50, (100, 100)),
        (180, 190, (181, 181)),
    ],
)
def test_it_can_run_from_one_second_to_another(after: int, before: int, expected: tuple[int, int]) -> None:
    assert execution(execute_after=after, execute_before=before).ends(now=100, expires=150) == expected
