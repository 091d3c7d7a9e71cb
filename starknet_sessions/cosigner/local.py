"""A guardian's key in this process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starknet_sessions import crypto
from starknet_sessions.cosigner.answer import in_thread, verified
from starknet_sessions.dialects.dialect import CoSignature
from starknet_sessions.errors import CoSignerError, InvalidInput, require
from starknet_sessions.keys import PublicKey, SessionKey

if TYPE_CHECKING:
    from starknet_sessions.cosigner.protocol import CoSignRequest
    from starknet_sessions.dialects.foreign import ForeignSession
    from starknet_sessions.keys import SigningKey


class LocalGuardian:
    """A co-signer whose key is at hand. It signs whatever it is asked to: what a guardian is there to check, it does not.

    With session key and guardian's key in one process, the guardian adds nothing to the account's safety.

    Args:
        key: The guardian's key: a `SessionKey` made with ``SessionKey.from_private``, or any object with ``public`` and
            ``sign(hash) -> (r, s)`` in front of one; its ``sign`` is called in a thread.

    Raises:
        InvalidInput: It is no such key.
    """

    __slots__ = ("_key", "_public_key")

    def __init__(self, key: SigningKey) -> None:
        if isinstance(key, PublicKey) or not callable(getattr(key, "sign", None)):
            require(
                key,
                SessionKey,
                "key",
                "Give SessionKey.from_private(…), or an object with public and sign(hash).",
            )
        public = key.public
        if not isinstance(public, PublicKey):
            raise InvalidInput(
                f"key is a {type(key).__name__} whose public is no PublicKey.",
                what="key",
                fix="Have its public return PublicKey.parse(…).",
            )
        self._key = key
        self._public_key = public.value

    @property
    def public_key(self) -> int:
        """The guardian's public key."""
        return self._public_key

    @property
    def signs_estimates(self) -> bool:
        """Whether it may be asked for signatures over query forms: yes, it costs nothing."""
        return True

    async def co_sign(self, request: CoSignRequest) -> CoSignature:
        """The guardian's signature of the request's digest.

        Raises:
            CoSignerError: The key did not sign.
            BadCoSignature: What it gave is no signature of the digest.
        """
        return await self._sign(request.digest)

    async def authorize(self, session: ForeignSession) -> CoSignature:
        """The guardian's signature of the session's message hash.

        Raises:
            CoSignerError: The key did not sign.
            BadCoSignature: What it gave is no signature of the hash.
        """
        return await self._sign(session.message_hash)

    async def _sign(self, digest: int) -> CoSignature:
        key = self._key
        # Of our own keys it is right.
        if isinstance(key, SessionKey):
            r, s = await in_thread(lambda: key.sign(digest)) if crypto.SIGNING_BLOCKS else key.sign(digest)
            return CoSignature(self._public_key, r, s)
        try:
            signature: object = await in_thread(lambda: key.sign(digest))
        except Exception as error:
            raise CoSignerError(
                f"The guardian's key did not sign: {type(error).__name__}.", fix="See the cause."
            ) from error
        return await verified(signature, digest, self._public_key)

    def __repr__(self) -> str:
        # Tracebacks show it also where its making failed.
        return f"LocalGuardian({getattr(self, '_public_key', 0):#x})"
