"""Tokens that `SessionSigner` refuses to make: for tests only, to see the account contract refuse them itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starknet_sessions.dialects.native import draft_by
from starknet_sessions.signer import SessionSigner
from starknet_sessions.token import is_surrender

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starknet_py.net.client_models import Call
    from starknet_py.net.models.transaction import InvokeV3

    from starknet_sessions.dialects.dialect import Draft
    from starknet_sessions.keys import SigningKey
    from starknet_sessions.session import SignedSession

__all__ = ["ForcingSigner", "forge_token"]


class ForcingSigner(SessionSigner):
    """A session's signer that checks nothing. A call outside the policies shows leaf, rules and proof of the first policy.

    Its tokens carry the owner's authorization, unless `state` says that the session is live. Give it to a plain starknet-py
    `Account`, with resource bounds, because an estimation would be refused by the chain too:

    ```python
    account = Account(address=session.address, client=client, signer=ForcingSigner(session, key), chain=session.chain_id)
    ```

    Raises:
        InvalidInput: The key is not the session's.
    """

    def __init__(self, session: SignedSession, key: SigningKey) -> None:
        super().__init__(session, key)

    def check(self, calls: Sequence[Call], *, fee: int | None = None, at: int | None = None) -> None:
        """Let everything pass."""

    def check_calls(self, calls: Sequence[Call]) -> None:
        """Let everything pass."""

    def _draft(self, calls: Sequence[Call], transaction_hash: int) -> Draft:
        chosen = self._choose(calls)
        return draft_by(self.session, calls, transaction_hash, chosen=chosen, state=self.state)

    def _choose(self, calls: Sequence[Call]) -> list[int]:
        """Per call a policy that allows it; else one that speaks of it, ended or broken as it is; else the first."""
        session = self.session
        if is_surrender(session, calls):
            return []
        now = self._clock.now()
        chosen = []
        for call in calls:
            allowing = session.policies_for(call.to_addr, call.selector, call.calldata, now)
            speaking = session.candidates(call.to_addr, call.selector)
            chosen.append(next(iter((*allowing, *speaking)), 0))
        return chosen


def forge_token(session: SignedSession, key: SigningKey, transaction: InvokeV3) -> list[int]:
    """A well-formed, well-signed token for a transaction, whether the session allows it or not.

    Args:
        session: The session; without its authorization (`session.authorized(())`) the token has none.
        key: The session key.
        transaction: What to sign: of the session's account.

    Raises:
        InvalidInput: Key or account are not the session's.
    """
    return ForcingSigner(session, key).sign_transaction(transaction)
