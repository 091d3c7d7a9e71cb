r"""Calls as people write them: in TOML or JSON, or in one line.

::

    [[call]]
    contract = "STRK"
    entry_point = "transfer"
    calldata = ["0x1234", "u256:5e18"]

In one line: ``STRK transfer 0x1234 u256:5e18``. A value is a felt; ``u256:`` makes two of one, the low half first. The
table ``[names]`` is that of a policy file.
"""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from starknet_py.net.client_models import Call

from starknet_sessions.errors import InvalidInput
from starknet_sessions.felt import FIELD_PRIME, to_selector, to_uint
from starknet_sessions.notation import (
    AddressBook,
    FileKind,
    Table,
    at,
    kind_of,
    parse_document,
    parse_number,
    read_file,
)

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence

_U256: Final = "u256:"
_CALL_FIX: Final = "Write: contract entry_point calldata…, as in: STRK transfer 0x1234 u256:5e18"


def read_call_file(path: str | os.PathLike[str]) -> list[Call]:
    """Read a file of calls.

    Args:
        path: The file, ``.toml`` or ``.json``.

    Raises:
        InvalidInput: It cannot be read, or something in it is not usable; its ``what`` names the place.
    """
    path = Path(path)
    return parse_call_file(read_file(path), kind=kind_of(path))


def parse_call_file(text: str, *, kind: FileKind = "toml") -> list[Call]:
    """Read the text of a file of calls.

    Raises:
        InvalidInput: Something in it is not usable; its ``what`` names the place.
    """
    document = Table(parse_document(text, kind))
    names = document.take("names", dict, default={})
    with at("names"):
        book = AddressBook(names)
    calls = []
    for i, data in enumerate(document.need("call", list)):
        with at(f"call[{i}]"):
            table = Table(data)
            contract, entry_point = table.need("contract", str), table.need("entry_point", str)
            calldata = table.take("calldata", list, default=[])
            table.finish()
            calls.append(_call(contract, entry_point, calldata, book))
    document.finish()
    return calls


def parse_call(line: str) -> Call:
    """Read a call from one line: ``STRK transfer 0x1234 u256:5e18``.

    Raises:
        InvalidInput: It is none.
    """
    try:
        parts = shlex.split(line)
    except ValueError:
        parts = []
    if len(parts) < 2:
        raise InvalidInput(f"{line!r:.80} is no call.", what="call", fix=_CALL_FIX)
    with at("call"):
        return _call(parts[0], parts[1], parts[2:], AddressBook())


def _call(contract: str, entry_point: str, calldata: Sequence[Any], book: AddressBook) -> Call:
    felts: list[int] = []
    for i, value in enumerate(calldata):
        felts += _felts(value, f"calldata[{i}]", book)
    return Call(
        to_addr=book.address(contract, "contract"),
        selector=to_selector(entry_point, "entry_point"),
        calldata=felts,
    )


def _felts(value: object, what: str, book: AddressBook) -> list[int]:
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        raise InvalidInput(f"{what} is no felt.", what=what, fix='Write 5, "0x5", "u256:5e18" or a name.')
    if isinstance(value, str) and value.startswith(_U256):
        number = to_uint(
            parse_number(value.removeprefix(_U256), what), what, bound=2**256, bound_name="2^256"
        )
        return [number % 2**128, number >> 128]
    known = book.get(value) if isinstance(value, str) else None
    number = parse_number(value, what) if known is None else known
    return [to_uint(number, what, bound=FIELD_PRIME, bound_name="the field's prime")]
