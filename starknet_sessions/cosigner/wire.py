"""The JSON that guardian services speak: that of ``@argent/x-sessions`` 9.0.4, request and answer.

Felts and amounts are text, in hex or decimal as that package writes each.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from starknet_sessions.cosigner.document import outside_typed_data
from starknet_sessions.errors import BadCoSignature, NotPossible, SessionFileError
from starknet_sessions.felt import short_string, to_hex
from starknet_sessions.strict_json import ObjectReader, parse_json

if TYPE_CHECKING:
    from starknet_py.net.client_models import ResourceBounds
    from starknet_py.net.models.transaction import InvokeV3

    from starknet_sessions.cosigner.protocol import CoSignRequest

SIGN_TRANSACTION: Final = "signSession"
"""Last part of the path for transactions, after ``cosigner/``."""
SIGN_OUTSIDE: Final = "signSessionEFO"
"""Last part of the path for outside executions, after ``cosigner/``."""

_MAINNET = short_string("SN_MAIN")
_NUMBER = re.compile(r"0x[0-9a-fA-F]{1,64}|[0-9]{1,80}")


def request_of(request: CoSignRequest) -> tuple[str, dict[str, Any]]:
    """The last part of the path, and the body, for a request.

    Raises:
        NotPossible: The format has no way to say it.
    """
    body: dict[str, Any] = {"session": _session(request)}
    if request.transaction is not None:
        if request.transaction.proof_facts:
            raise NotPossible(
                "Guardian services are not told of proof facts, which the transaction's hash depends on.",
                dialect=request.session.dialect.name,
                fix="Leave proof_facts out, or use a LocalGuardian or CallbackGuardian.",
            )
        body["transaction"] = _transaction(request.transaction, request.session.chain_id)
        return SIGN_TRANSACTION, body
    if request.outside_execution is None or request.outside_version == 3:
        raise NotPossible(
            "Guardian services sign transactions, and outside executions of versions 1 and 2.",
            dialect=request.session.dialect.name,
            fix="Use version 2.",
        )
    chain_id = request.session.chain_id
    body["message"] = {
        "type": "eip712",
        "accountAddress": to_hex(request.session.address),
        "chain": "starknet",
        "message": outside_typed_data(request.outside_execution, request.outside_version, chain_id),
        # The format knows two. What is signed says the chain itself.
        "network": "mainnet" if chain_id == _MAINNET else "sepolia",
    }
    return SIGN_OUTSIDE, body


def read_answer(text: bytes) -> tuple[int, int, int]:
    """Public key, r and s of a service's answer, not verified. Members that are not of the format are passed over.

    Raises:
        BadCoSignature: It is no answer of the format.
    """
    try:
        signature = ObjectReader(parse_json(text), "$").take("signature", dict)
        return _number(signature, "publicKey"), _number(signature, "r"), _number(signature, "s")
    except SessionFileError as error:
        refusal = BadCoSignature(
            f"The co-signer's answer is not of the format of x-sessions, at {error.path or '$'}: {error.message}",
            fix="Check the co-signer's URL: a service of this format is to answer there.",
        )
    # Outside the handler: what is below holds the whole answer.
    raise refusal


def reason_of(text: bytes) -> str:
    """What a service says on why it refuses; empty where it says nothing that can be shown."""
    try:
        data = parse_json(text)
    except SessionFileError:
        return ""
    if not isinstance(data, dict):
        return ""
    said = [
        data[name]
        for name in ("status", "code", "error", "message", "detail")
        if isinstance(data.get(name), str)
    ]
    return ": ".join(dict.fromkeys(said))


def _number(signature: dict[str, Any], name: str) -> int:
    # JavaScript services write text, in hex or decimal; a number would lose its end there, but not here.
    given = signature.get(name)
    if isinstance(given, str) and _NUMBER.fullmatch(given):
        given = int(given, 16 if given.startswith("0x") else 10)
    if type(given) is not int or not 0 <= given < 2**256:
        raise SessionFileError("This should be a number, as text.", path=f"$.signature.{name}")
    return given


def _session(request: CoSignRequest) -> dict[str, Any]:
    public_key, r, s = request.session_signature
    return {
        "sessionHash": to_hex(request.session.message_hash),
        "sessionAuthorisation": [to_hex(felt) for felt in request.session.authorization],
        "cacheAuthorisation": request.cache,
        "sessionSignature": {
            "type": "StarknetKey",
            "signer": {"publicKey": to_hex(public_key), "r": str(r), "s": str(s)},
        },
    }


def _transaction(transaction: InvokeV3, chain_id: int) -> dict[str, Any]:
    bounds = transaction.resource_bounds
    return {
        "sender_address": to_hex(transaction.sender_address),
        "calldata": [str(felt) for felt in transaction.calldata],
        "nonce": str(transaction.nonce),
        "version": str(transaction.version),
        "chain_id": str(chain_id),
        "resource_bounds": {
            "l1_gas": _bounds(bounds.l1_gas),
            "l1_data_gas": _bounds(bounds.l1_data_gas),
            "l2_gas": _bounds(bounds.l2_gas),
        },
        "tip": str(transaction.tip),
        "paymaster_data": [str(felt) for felt in transaction.paymaster_data],
        "account_deployment_data": [str(felt) for felt in transaction.account_deployment_data],
        "nonce_data_availability_mode": transaction.nonce_data_availability_mode.name,
        "fee_data_availability_mode": transaction.fee_data_availability_mode.name,
    }


def _bounds(bounds: ResourceBounds) -> dict[str, str]:
    return {"max_amount": str(bounds.max_amount), "max_price_per_unit": str(bounds.max_price_per_unit)}
