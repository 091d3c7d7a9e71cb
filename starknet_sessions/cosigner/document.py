"""Outside executions as SNIP-12 documents: what guardian services are shown of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starknet_sessions.felt import to_hex

if TYPE_CHECKING:
    from starknet_sessions.outside import OutsideExecution

# JSON's numbers are doubles to a JavaScript service.
_SAFE_INTEGERS = 2**53


def outside_typed_data(execution: OutsideExecution, version: int, chain_id: int) -> dict[str, Any]:
    """The document of an outside execution of version 1 (SNIP-12 revision 0) or 2 (revision 1), in starknet.js's form.

    Args:
        execution: The outside execution; its nonce is a felt.
        version: 1 or 2.
        chain_id: The chain, as felt.
    """
    document = _version_1(execution) if version == 1 else _version_2(execution)
    domain = {"name": "Account.execute_from_outside", "version": str(version), "chainId": to_hex(chain_id)}
    revision = {} if version == 1 else {"revision": "1"}
    return {
        "types": document["types"],
        "primaryType": "OutsideExecution",
        "domain": domain | revision,
        "message": document["message"],
    }


def _version_1(execution: OutsideExecution) -> dict[str, Any]:
    calls = [
        {
            "to": to_hex(call.to_addr),
            "selector": to_hex(call.selector),
            "calldata_len": len(call.calldata),
            "calldata": [to_hex(felt) for felt in call.calldata],
        }
        for call in execution.calls
    ]
    types = {
        "StarkNetDomain": {"name": "felt", "version": "felt", "chainId": "felt"},
        "OutsideExecution": {
            "caller": "felt",
            "nonce": "felt",
            "execute_after": "felt",
            "execute_before": "felt",
            "calls_len": "felt",
            "calls": "OutsideCall*",
        },
        "OutsideCall": {"to": "felt", "selector": "felt", "calldata_len": "felt", "calldata": "felt*"},
    }
    message = {
        "caller": to_hex(execution.caller),
        "nonce": _nonce(execution),
        "execute_after": _number(execution.execute_after),
        "execute_before": _number(execution.execute_before),
        "calls_len": len(calls),
        "calls": calls,
    }
    return {"types": _listed(types), "message": message}


def _version_2(execution: OutsideExecution) -> dict[str, Any]:
    types = {
        "StarknetDomain": dict.fromkeys(("name", "version", "chainId", "revision"), "shortstring"),
        "OutsideExecution": {
            "Caller": "ContractAddress",
            "Nonce": "felt",
            "Execute After": "u128",
            "Execute Before": "u128",
            "Calls": "Call*",
        },
        "Call": {"To": "ContractAddress", "Selector": "selector", "Calldata": "felt*"},
    }
    message = {
        "Caller": to_hex(execution.caller),
        "Nonce": _nonce(execution),
        "Execute After": _number(execution.execute_after),
        "Execute Before": _number(execution.execute_before),
        "Calls": [
            {
                "To": to_hex(call.to_addr),
                "Selector": to_hex(call.selector),
                "Calldata": [to_hex(felt) for felt in call.calldata],
            }
            for call in execution.calls
        ],
    }
    return {"types": _listed(types), "message": message}


def _listed(types: dict[str, dict[str, str]]) -> dict[str, list[dict[str, str]]]:
    return {
        name: [{"name": member, "type": kind} for member, kind in members.items()]
        for name, members in types.items()
    }


def _nonce(execution: OutsideExecution) -> str:
    # Only version 3 has a pair.
    assert isinstance(execution.nonce, int)  # noqa: S101
    return to_hex(execution.nonce)


def _number(value: int) -> int | str:
    return value if value < _SAFE_INTEGERS else to_hex(value)
