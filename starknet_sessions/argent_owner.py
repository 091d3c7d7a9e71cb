"""The owner's side of an Argent account whose keys are in this process: revoking, for example, takes a transaction of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starknet_py.net.signer.base_signer import BaseSigner

from starknet_sessions import crypto
from starknet_sessions.dialects.methods import stark_signature

if TYPE_CHECKING:
    from starknet_py.net.models.transaction import AccountTransaction
    from starknet_py.net.signer.key_pair import KeyPair
    from starknet_py.utils.typed_data import TypedData


class ArgentOwnerSigner(BaseSigner):
    """Signs as the owner of an Argent account, and as its guardian where it has one.

    Args:
        owner: Key pair of the owner.
        guardian: Key pair of the guardian, or of the backup guardian; None: the account has none, or its part is left out.
        chain_id: The chain, as felt.
        concise: ``[r, s, r, s]`` instead of the full form ``[count, 0, key, r, s, …]``.
    """

    def __init__(
        self, owner: KeyPair, guardian: KeyPair | None, *, chain_id: int, concise: bool = False
    ) -> None:
        self._keys = [owner] if guardian is None else [owner, guardian]
        self._chain_id = chain_id
        self._concise = concise

    @property
    def public_key(self) -> int:
        """The owner's public key."""
        return self._keys[0].public_key

    def sign_transaction(self, transaction: AccountTransaction) -> list[int]:
        """The account's signature of a transaction."""
        return self.sign_hash(transaction.calculate_hash(self._chain_id))

    def sign_message(self, typed_data: TypedData, account_address: int) -> list[int]:
        """The account's signature of a SNIP-12 document."""
        return self.sign_hash(typed_data.message_hash(account_address))

    def sign_hash(self, message_hash: int) -> list[int]:
        """The account's signature of a hash: the owner's part first."""
        signed = [(key.public_key, *crypto.sign(message_hash, key.private_key)) for key in self._keys]
        if self._concise:
            return [half for _, r, s in signed for half in (r, s)]
        return [len(signed), *(felt for one in signed for felt in stark_signature(*one))]
