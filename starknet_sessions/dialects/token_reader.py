"""Taking the tokens of Argent's and Controller's accounts apart, felt by felt, from the front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starknet_sessions.dialects.methods import TOKEN_MAGIC
from starknet_sessions.dialects.signers import SignerSignature, take_signature
from starknet_sessions.errors import InvalidInput, MalformedToken
from starknet_sessions.felt import FIELD_PRIME, to_hex

if TYPE_CHECKING:
    from collections.abc import Sequence


def malformed(message: str) -> MalformedToken:
    """The error for felts that are no token."""
    return MalformedToken(message, where="preflight")


class TokenReader:
    """Takes felts from the front of a token, behind its mark.

    Raises:
        MalformedToken: A value is not a felt, or the mark is not there; of each method: the token ends before.
    """

    def __init__(self, felts: Sequence[int]) -> None:
        if any(not 0 <= felt < FIELD_PRIME for felt in felts):
            raise malformed("A value is not a felt.")
        self._felts = tuple(felts)
        self._position = 0
        if self.take_one() != TOKEN_MAGIC:
            raise malformed("It does not begin with 'session-token'.")

    def take(self, count: int) -> tuple[int, ...]:
        """The next felts."""
        end = self._position + count
        if end > len(self._felts):
            raise malformed("It is cut short.")
        taken = self._felts[self._position : end]
        self._position = end
        return taken

    def take_one(self) -> int:
        """The next felt."""
        return self.take(1)[0]

    def take_counted(self) -> tuple[int, ...]:
        """A list with its length before it."""
        return self.take(self.take_one())

    def take_signature(self) -> SignerSignature:
        """A signature with its signer."""
        try:
            signature = take_signature(self._felts, self._position)
        except InvalidInput as error:
            raise malformed(error.message) from error
        self._position += len(signature.felts)
        return signature

    def take_proofs(self) -> tuple[tuple[int, ...], ...]:
        """The proofs, with which a token ends."""
        proofs = tuple(self.take_counted() for _ in range(self.take_one()))
        if self._position != len(self._felts):
            raise malformed("There is something behind the proofs.")
        return proofs


def checked_end(expires: int) -> int:
    """A session's end, if it is a time.

    Raises:
        MalformedToken: It is none.
    """
    if expires >= 2**64:
        raise malformed(f"{to_hex(expires)} is no time.")
    return expires
