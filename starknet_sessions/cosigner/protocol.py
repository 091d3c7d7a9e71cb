"""What a co-signer is asked for, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from starknet_sessions.felt import to_hex

if TYPE_CHECKING:
    from starknet_py.net.client_models import Call
    from starknet_py.net.models.transaction import InvokeV3

    from starknet_sessions.dialects.dialect import CoSignature
    from starknet_sessions.dialects.foreign import ForeignSession, SignedForeignSession
    from starknet_sessions.outside import OutsideExecution, OutsideVersion


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CoSignRequest:
    """What a co-signer is asked to sign, and what it needs to decide whether to. Nothing in it is secret.

    Attributes:
        session: The session, signed.
        digest: What to sign: the dialect's hash of the transaction, the session and the caching.
        calls: The transaction's calls.
        session_signature: The session key's signature of `digest`, as evidence of who asks.
        cache: Whether the token has the account keep, or use, that the authorization is good: it is part of `digest`.
        transaction: The transaction, in its query form when `is_estimate`; None for an outside execution.
        outside_execution: The outside execution; None for a transaction.
        is_estimate: Whether the signature is for an estimation only: it is worth nothing for execution.
        outside_version: Of which interface the outside execution is; of no meaning for a transaction.
    """

    session: SignedForeignSession
    digest: int
    calls: tuple[Call, ...]
    session_signature: CoSignature
    cache: bool
    transaction: InvokeV3 | None
    outside_execution: OutsideExecution | None
    is_estimate: bool
    outside_version: OutsideVersion = 2

    def __repr__(self) -> str:
        kind = "estimate" if self.is_estimate else "transaction" if self.transaction else "outside execution"
        return f"<CoSignRequest of {kind}, {len(self.calls)} calls, {to_hex(self.digest)}, {self.session!r}>"


class CoSigner(Protocol):
    """Who signs beside the session key: an Argent account's guardian. Its answers are verified before they are used."""

    @property
    def public_key(self) -> int | None:
        """Its Stark public key; None: not known before it answers. Dummy signatures for estimations need it."""

    @property
    def signs_estimates(self) -> bool:
        """Whether it may be asked for signatures over the query form of transactions."""

    async def co_sign(self, request: CoSignRequest) -> CoSignature:
        """Its signature of the request's digest.

        Raises:
            CoSignerError: It gave none.
        """

    async def authorize(self, session: ForeignSession) -> CoSignature:
        """Its signature of the session's message hash: the guardian's part of the authorization.

        Raises:
            CoSignerError: It gave none.
            NotPossible: It does not do that.
        """
