"""What a guardian service is sent in the wire format of ``@argent/x-sessions`` 9.0.4, read strictly."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from starknet_py.net.client_models import Call, ResourceBounds, ResourceBoundsMapping
from starknet_py.net.models.transaction import InvokeV3

from starknet_sessions.errors import SessionFileError
from starknet_sessions.felt import FIELD_PRIME, to_chain_id
from starknet_sessions.outside import OutsideExecution

if TYPE_CHECKING:
    from starknet_sessions.outside import OutsideVersion

_NUMBER = re.compile(r"0x[0-9a-fA-F]{1,64}|[0-9]{1,80}")
_U64, _U128 = 2**64, 2**128
_QUERY = 2**128


class WireReader:
    """Reads the members of a JSON object; errors name the path."""

    def __init__(self, data: object, path: str = "$") -> None:
        if not isinstance(data, dict):
            raise SessionFileError("This should be an object.", path=path)
        self._data: dict[str, Any] = data
        self._path = path

    def has(self, name: str) -> bool:
        """Whether there is a member of this name."""
        return name in self._data

    def at(self, name: str) -> WireReader:
        """The member of this name, an object."""
        return WireReader(self._data.get(name), self._path_of(name))

    def each(self, name: str) -> list[WireReader]:
        """The member of this name, a list of objects."""
        path = self._path_of(name)
        return [WireReader(one, f"{path}[{i}]") for i, one in enumerate(self._list(name))]

    def number(self, name: str, *, below: int = FIELD_PRIME) -> int:
        """The member of this name, a number: as text in hex or decimal, or as JSON has them."""
        return _number(self._data.get(name), self._path_of(name), below)

    def numbers(self, name: str) -> list[int]:
        """The member of this name, a list of felts."""
        path = self._path_of(name)
        return [_number(one, f"{path}[{i}]", FIELD_PRIME) for i, one in enumerate(self._list(name))]

    def flag(self, name: str) -> bool:
        """The member of this name, true or false."""
        value = self._data.get(name)
        if not isinstance(value, bool):
            raise SessionFileError("This should be true or false.", path=self._path_of(name))
        return value

    def text(self, name: str) -> str:
        """The member of this name, text."""
        value = self._data.get(name)
        if not isinstance(value, str):
            raise SessionFileError("This should be text.", path=self._path_of(name))
        return value

    def one_of(self, name: str, *choices: str) -> str:
        """The member of this name, which is one of these texts."""
        value = str(self._data.get(name))
        if value not in choices:
            raise SessionFileError(f"This should be one of {', '.join(choices)}.", path=self._path_of(name))
        return value

    def _list(self, name: str) -> list[object]:
        value = self._data.get(name)
        if not isinstance(value, list):
            raise SessionFileError("This should be a list.", path=self._path_of(name))
        return value

    def _path_of(self, name: str) -> str:
        return f"{self._path}.{name}"


def read_transaction(body: WireReader) -> tuple[InvokeV3, int]:
    """A transaction, unsigned, and the chain that it is for.

    Raises:
        SessionFileError: It is not of the format.
    """
    # starknet-py has no others: what is hashed below would be another transaction.
    for mode in ("nonce_data_availability_mode", "fee_data_availability_mode"):
        body.one_of(mode, "L1")
    if body.numbers("paymaster_data"):
        raise SessionFileError("This should be empty.", path="$.transaction.paymaster_data")
    version = body.number("version")
    if version not in (3, 3 + _QUERY):
        raise SessionFileError("This should be 3, or its query form.", path="$.transaction.version")
    bounds = body.at("resource_bounds")
    transaction = InvokeV3(
        version=version,
        signature=[],
        nonce=body.number("nonce"),
        resource_bounds=ResourceBoundsMapping(
            **{name: _bounds(bounds.at(name)) for name in ("l1_gas", "l1_data_gas", "l2_gas")}
        ),
        tip=body.number("tip", below=_U64),
        account_deployment_data=body.numbers("account_deployment_data"),
        calldata=body.numbers("calldata"),
        sender_address=body.number("sender_address"),
    )
    return transaction, body.number("chain_id")


def read_outside(message: WireReader) -> tuple[OutsideExecution, OutsideVersion, int]:
    """An outside execution from its SNIP-12 document, its version, and the chain that it is for.

    The document's ``types`` are not looked at: what is signed is the hash of what is returned here.

    Raises:
        SessionFileError: It is not of the format.
        InvalidInput: A value is out of range.
    """
    message.one_of("primaryType", "OutsideExecution")
    domain = message.at("domain")
    domain.one_of("name", "Account.execute_from_outside")
    version = cast("OutsideVersion", int(domain.one_of("version", "1", "2")))
    # As in starknet.js: snake case in revision 0, titles in revision 1.
    spelled = str if version == 1 else _title
    content = message.at("message")
    calls = tuple(
        Call(one.number(spelled("to")), one.number(spelled("selector")), one.numbers(spelled("calldata")))
        for one in content.each(spelled("calls"))
    )
    execution = OutsideExecution(
        caller=content.number(spelled("caller")),
        nonce=content.number(spelled("nonce")),
        execute_after=content.number(spelled("execute_after"), below=_U64),
        execute_before=content.number(spelled("execute_before"), below=_U64),
        calls=calls,
    )
    return execution, version, to_chain_id(domain.text("chainId"))


def _title(name: str) -> str:
    return name.replace("_", " ").title()


def _bounds(bounds: WireReader) -> ResourceBounds:
    return ResourceBounds(
        max_amount=bounds.number("max_amount", below=_U64),
        max_price_per_unit=bounds.number("max_price_per_unit", below=_U128),
    )


def _number(value: object, path: str, below: int) -> int:
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        value = int(value, 16 if value.startswith("0x") else 10)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < below:
        raise SessionFileError("This should be a number in range, as text.", path=path)
    return value
