"""Of what kind an account is, by its class, or by what it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from starknet_sessions.contracts.classes import session_account_class_hash
from starknet_sessions.contracts.foreign import ask
from starknet_sessions.dialects.argent import ARGENT_040, ARGENT_050
from starknet_sessions.dialects.cartridge import CARTRIDGE
from starknet_sessions.dialects.native import NATIVE
from starknet_sessions.errors import UnknownAccount
from starknet_sessions.felt import from_short_string, to_address, to_hex
from starknet_sessions.revert import NODE_FAILURES, refused

if TYPE_CHECKING:
    from starknet_py.net.client import Client

    from starknet_sessions.dialects.dialect import Dialect

_KNOWN: Final[dict[int, Dialect]] = {
    0x36078334509B514626504EDC9FB252328D1A240E4E948BEF8D0C08DFF45927F: ARGENT_040,
    0x73414441639DCD11D1846F287650A00C60C416B9D3BA45D31C651672125B2C2: ARGENT_050,
    # Controller 1.0.6 to 1.0.9.
    0x59E4405ACCDF565112FE5BF9058B51AB0B0E63665D280B816F9FE4119554B77: CARTRIDGE,
    0x3E0A04BAB386EAA51A41ABE93D8035DCCC96BD9D216D44201266FE0B8EA1115: CARTRIDGE,
    0x511DD75DA368F5311134DEE2356356AC4DA1538D2AD18AA66D57C47E3757D59: CARTRIDGE,
    0x743C83C41CE99AD470AA308823F417B2141E02E04571F5C0004E743556E7FAF: CARTRIDGE,
}
_TOO_OLD: Final = {
    0x29927C8AF6BCCF3F6FDA035981E765A7BDBF18A2DC0D630494F8758AA908E2B: "Argent's 0.3.1, which has no sessions",
    0x1A736D6ED154502257F02B1CCDF4D9D1089F80811CD6ACAD48E6B6A9D1F2003: "Argent's 0.3.0, which has no sessions",
    0x24A9EDBFA7082ACCFCEABF6A92D7160086F346D622F28741BF1C651C412C9AB: "Controller 1.0.4, whose sessions are of a "
    "form not supported here",
    0x32E17891B6CC89E0C3595A3DF7CEE760B5993744DC8DFEF2BD4D443E65C0F40: "Controller 1.0.5, whose sessions are of a "
    "form not supported here",
}
_UPGRADE = "Have its owner upgrade the account, in the wallet."

# SRC-5: ids of our account's interface, and of the outside execution that only Controller has, from 1.0.6 on.
_SESSIONS_ID: Final = 0x3E0F57539344F1256AF87D80E996A5C94CC43A69EBE76B9229F21F72B2189BE
_CONTROLLER_ID: Final = 0x11807FBF461E989E437C2A77B6683F3E5D886F83BA27DADE7B341AEB5B1DEF1
_ARGENT_NAME: Final = "ArgentAccount"
_ARGENT_VERSIONS: Final[dict[str, Dialect]] = {"0.4.0": ARGENT_040, "0.5.0": ARGENT_050}


async def detect_dialect(client: Client, address: int | str) -> Dialect:
    """Tell of what kind an account is: whether it can have sessions, and which.

    A class known here is enough; another is asked for its interfaces, its name and its version.

    Args:
        client: The node: a starknet-py `FullNodeClient`, or the client of an account.
        address: The account.

    Returns:
        `NATIVE`, `ARGENT_040`, `ARGENT_050` or `CARTRIDGE`.

    Raises:
        UnknownAccount: The account can have no sessions, or none that are known here.
        NodeError: The node could not tell, or there is no such account (``rpc_code`` 20).
    """
    account = to_address(address, "address")
    try:
        class_hash = await client.get_class_hash_at(contract_address=account)
    except NODE_FAILURES as error:
        raise refused(error, method="starknet_getClassHashAt") from error
    if class_hash == session_account_class_hash():
        return NATIVE
    if class_hash in _KNOWN:
        return _KNOWN[class_hash]
    if class_hash in _TOO_OLD:
        raise _unknown(account, class_hash, f"is {_TOO_OLD[class_hash]}", _UPGRADE)
    return await _probed(client, account, class_hash)


async def _probed(client: Client, account: int, class_hash: int) -> Dialect:
    """The kind of an account whose class is not known."""
    if await _supports(client, account, _SESSIONS_ID):
        return NATIVE
    if await _supports(client, account, _CONTROLLER_ID):
        return CARTRIDGE
    name = await _text(client, account, "getName")
    if name != _ARGENT_NAME:
        called = f"calls itself {name!r}, and" if name else "does not say what it is, and"
        raise _unknown(account, class_hash, f"{called} has no sessions known here")
    version = await _text(client, account, "getVersion")
    if version in _ARGENT_VERSIONS:
        return _ARGENT_VERSIONS[version]
    if version.startswith(("0.1.", "0.2.", "0.3.")):
        raise _unknown(account, class_hash, f"is Argent's {version}, which has no sessions", _UPGRADE)
    raise _unknown(account, class_hash, f"is Argent's, of version {version!r}, which is not known here")


async def _supports(client: Client, account: int, interface_id: int) -> bool:
    return await ask(client, account, "supports_interface", interface_id) == [1]


async def _text(client: Client, account: int, entry_point: str) -> str:
    """The short string that a view returns; empty where it returns none."""
    answer = await ask(client, account, entry_point)
    if answer is None or len(answer) != 1:
        return ""
    try:
        return from_short_string(answer[0])
    except ValueError:
        return ""


def _unknown(account: int, class_hash: int, what: str, fix: str | None = None) -> UnknownAccount:
    return UnknownAccount(
        f"The account {to_hex(account)}, of class {to_hex(class_hash)}, {what}.",
        address=account,
        class_hash=class_hash,
        fix=fix,
    )
