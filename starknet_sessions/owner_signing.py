"""Having an owner's account sign, without holding up the event loop: starknet-py's own signing takes 65 ms of computing."""

from __future__ import annotations

import asyncio
import inspect
import threading
import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, cast, runtime_checkable

from starknet_py.net.signer.stark_curve_signer import StarkCurveSigner

from starknet_sessions import crypto
from starknet_sessions.errors import RawHashOnly
from starknet_sessions.felt import to_hex

if TYPE_CHECKING:
    from starknet_py.net.account.base_account import BaseAccount
    from starknet_py.net.models.typed_data import TypedDataDict

SignHash: TypeAlias = Callable[[int], Any]
"""Signs a hash with the owner's key: felts, in any form that wallets give them, or an awaitable of them."""


@runtime_checkable
class SignsMessages(Protocol):
    """All that is needed of the owner's account, besides its address and client."""

    def sign_message(self, typed_data: Any) -> Any:
        """Sign typed data, or have it signed."""


# Filters of warnings belong to the process, not to a thread.
_signing = threading.Lock()


async def signed_document(account: BaseAccount, document: dict[str, Any]) -> object:
    """The account's signature of a SNIP-12 document, as it gives it."""
    return await _settled(await asyncio.to_thread(_sign, account, cast("TypedDataDict", document)))


async def signed_hash(account: BaseAccount, message_hash: int, sign_hash: SignHash | None) -> object:
    """The owner's signature of a hash that no document has: by the callback, or by the account's signer where it can.

    Raises:
        RawHashOnly: There is no callback, and the signer signs documents and transactions only.
    """
    signer = getattr(account, "signer", None)
    sign = sign_hash or getattr(signer, "sign_hash", None)
    if sign is None and isinstance(signer, StarkCurveSigner):
        key = signer.private_key
        return list(await asyncio.to_thread(crypto.sign, message_hash, key))
    if sign is None:
        raise RawHashOnly(
            f"The owner has to sign the hash {to_hex(message_hash)} itself, which this account's signer does not do.",
            message_hash=message_hash,
            fix="Give sign_hash=, a function that has the owner's key sign it; or have the owner register the session on "
            "chain, and use registered_session.",
        )
    return await _settled(await asyncio.to_thread(sign, message_hash))


async def _settled(answer: object) -> object:
    return await answer if inspect.isawaitable(answer) else answer


def _sign(account: BaseAccount, document: TypedDataDict) -> object:
    with _signing, warnings.catch_warnings():
        # starknet-py warns of its own hashing of strings of 31 characters and more. The hash is right.
        warnings.filterwarnings("ignore", category=DeprecationWarning, module="starknet_py")
        return account.sign_message(document)
