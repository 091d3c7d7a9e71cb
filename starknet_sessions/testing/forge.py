"""Tokens that `SessionSigner` refuses to make: for tests only, to see the account contract refuse them itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starknet_sessions.session import SignedSession
from starknet_sessions.signer import SessionSigner

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starknet_py.net.client_models import Call
    from starknet_py.net.models.transaction import InvokeV3

    from starknet_sessions.keys import SessionKey

__all__ = ["ForcingSigner", "forge_token"]


class _PermissiveSession(SignedSession):
    """The same session, with the same hash, that has a leaf to show for every call."""

    __slots__ = ()

    def policy_for(self, contract: int, selector: int, *, now: int) -> int:  # noqa: ARG002 - whatever the time
        """The narrowest policy for a call, even if it has ended; the first policy where there is none."""
        return next(iter(self.candidates(contract, selector)), 0)


class ForcingSigner(SessionSigner):
    """A session's signer that checks nothing. A call outside the policies shows leaf and proof of the first policy.

    Its tokens carry the owner's authorization, unless `state` says that the session is live. Give it to a plain starknet-py
    `Account`, with resource bounds, because an estimation would be refused by the chain too:

    ```python
    account = Account(address=session.address, client=client, signer=ForcingSigner(session, key), chain=session.chain_id)
    ```

    Raises:
        InvalidInput: The key is not the session's.
    """

    def __init__(self, session: SignedSession, key: SessionKey) -> None:
        values = {name: getattr(session, name) for name in SignedSession.__dataclass_fields__}
        super().__init__(_PermissiveSession(**values), key)

    def check(self, calls: Sequence[Call]) -> None:
        """Let everything pass."""


def forge_token(session: SignedSession, key: SessionKey, transaction: InvokeV3) -> list[int]:
    """A well-formed, well-signed token for a transaction, whether the session allows it or not.

    Args:
        session: The session; without its authorization (`session.authorized(())`) the token has none.
        key: The session key.
        transaction: What to sign: of the session's account.

    Raises:
        InvalidInput: Key or account are not the session's.
    """
    return ForcingSigner(session, key).sign_transaction(transaction)
