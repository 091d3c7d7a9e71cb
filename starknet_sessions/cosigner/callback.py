"""A co-signer that is a function of the caller's."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from starknet_sessions.cosigner.answer import in_thread, verified
from starknet_sessions.errors import CoSignerError, InvalidInput, NotPossible
from starknet_sessions.keys import PublicKey

if TYPE_CHECKING:
    from collections.abc import Callable

    from starknet_sessions.cosigner.protocol import CoSignRequest
    from starknet_sessions.dialects.dialect import CoSignature
    from starknet_sessions.dialects.foreign import ForeignSession


class CallbackGuardian:
    """A co-signer in front of whatever the caller has: a queue, an HSM, a person.

    An ordinary function is called in a thread, an async one on the event loop. It returns ``(r, s)``,
    ``(public key, r, s)`` or a `CoSignature`; that is verified before it is used. To refuse, it raises: a `CoSignerError`, as
    `CoSignerRefused`, is passed on as it is, anything else becomes the cause of one. There is no timeout here: give up with
    ``asyncio.timeout``; a thread that hangs then goes on hanging.

    Args:
        callback: Called with a `CoSignRequest`.
        public_key: The guardian's, int or ``"0x…"``; None: each answer has to name one, and estimations with dummy signatures
            are not possible before.
        signs_estimates: Whether it is called for estimations, too.
        authorize: Called with a `ForeignSession` for the guardian's signature of its ``message_hash``; None: not possible.

    Raises:
        InvalidInput: A value is not usable.
    """

    __slots__ = ("_authorize", "_callback", "_public_key", "_signs_estimates")

    def __init__(
        self,
        callback: Callable[[CoSignRequest], Any],
        *,
        public_key: int | str | None = None,
        signs_estimates: bool = True,
        authorize: Callable[[ForeignSession], Any] | None = None,
    ) -> None:
        self._callback = _function(callback, "callback")
        self._authorize = None if authorize is None else _function(authorize, "authorize")
        self._public_key = None if public_key is None else PublicKey.parse(public_key).value
        self._signs_estimates = bool(signs_estimates)

    @property
    def public_key(self) -> int | None:
        """The guardian's public key, as far as it was given."""
        return self._public_key

    @property
    def signs_estimates(self) -> bool:
        """Whether it may be asked for signatures over query forms."""
        return self._signs_estimates

    async def co_sign(self, request: CoSignRequest) -> CoSignature:
        """What the callback returns, verified.

        Raises:
            CoSignerError: The callback raised; the cause is what it did.
            BadCoSignature: It returned no signature of the digest.
        """
        return await verified(await _ask(self._callback, request), request.digest, self._public_key)

    async def authorize(self, session: ForeignSession) -> CoSignature:
        """What the `authorize` callback returns, verified.

        Raises:
            NotPossible: There is none.
            CoSignerError: It raised; the cause is what it did.
            BadCoSignature: It returned no signature of the message hash.
        """
        if self._authorize is None:
            raise NotPossible(
                "This CallbackGuardian co-signs transactions only.",
                dialect=session.dialect.name,
                fix="Give it authorize=, or have the wallet that holds the guardian's key sign the session.",
            )
        return await verified(await _ask(self._authorize, session), session.message_hash, self._public_key)

    def __repr__(self) -> str:
        # Tracebacks show it also where its making failed.
        known = getattr(self, "_public_key", None)
        key = "of a key not known" if known is None else hex(known)
        return f"<CallbackGuardian {key}>"


async def _ask(function: Callable[[Any], Any], subject: object) -> object:
    try:
        answer = function(subject) if _is_async(function) else await in_thread(lambda: function(subject))
        return await answer if inspect.isawaitable(answer) else answer
    except CoSignerError:
        raise
    except Exception as error:
        raise CoSignerError(f"The co-signer raised {type(error).__name__}.", fix="See the cause.") from error


def _is_async(function: object) -> bool:
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(
        getattr(function, "__call__", None)  # noqa: B004 - not whether it can be called, but how
    )


def _function(given: Callable[[Any], Any], what: str) -> Callable[[Any], Any]:
    if not callable(given):
        raise InvalidInput(
            f"{what} is a {type(given).__name__}, not a function.",
            what=what,
            fix="Give a function that takes the request and returns (r, s); it may be async.",
        )
    return given
