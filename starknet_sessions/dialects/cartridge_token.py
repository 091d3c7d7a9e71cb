"""The session token of Controller, v1.0.6 and later: the felts that stand as the signature of a session's transaction.

``'session-token'``, the session (its end, root, hash of the metadata, GUIDs of its key and its guardian), whether to cache, the
owner's authorization, the signatures of session key and guardian, a proof per call. Lists have their length before them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from starknet_sessions.dialects.methods import TOKEN_MAGIC, counted, proofs_section
from starknet_sessions.dialects.token_reader import TokenReader, checked_end, malformed
from starknet_sessions.felt import to_hex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starknet_sessions.dialects.signers import SignerSignature


class SessionFelts(NamedTuple):
    """The struct ``Session``, in its order.

    Attributes:
        expires: Unix seconds; the session is over at it.
        root: Merkle root of the policies, or the mark of a wildcard.
        metadata_hash: Of the metadata; 0 without.
        key_guid: The session key's GUID.
        guardian_guid: GUID of who co-signs; 0: nobody has to.
    """

    expires: int
    root: int
    metadata_hash: int
    key_guid: int
    guardian_guid: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CartridgeToken:
    """The parts of a token. Layout only: nothing is verified.

    Attributes:
        session: The session.
        cache: Whether the account is to keep that the authorization is good, or keeps it.
        authorization: The owner's: signatures, or that it was registered.
        session_signature: The session key's.
        guardian_signature: The guardian's; the account looks at it only where the session names a guardian.
        proofs: Per call the siblings of its leaf.
    """

    session: SessionFelts
    cache: bool
    authorization: tuple[int, ...]
    session_signature: SignerSignature
    guardian_signature: SignerSignature
    proofs: tuple[tuple[int, ...], ...]

    @property
    def felts(self) -> list[int]:
        """The token, as a transaction carries it."""
        return [
            TOKEN_MAGIC,
            *self.session,
            int(self.cache),
            *counted(self.authorization),
            *self.session_signature.felts,
            *self.guardian_signature.felts,
            *proofs_section(self.proofs),
        ]


def decode_cartridge_token(felts: Sequence[int]) -> CartridgeToken:
    """Take a token apart, more strictly than the account, which lets felts follow it.

    Args:
        felts: The signature of a transaction.

    Raises:
        MalformedToken: It is no such token.
    """
    reader = TokenReader(felts)
    session = SessionFelts(*reader.take(len(SessionFelts._fields)))
    checked_end(session.expires)
    cache = reader.take_one()
    if cache not in (0, 1):
        raise malformed(f"{to_hex(cache)} is neither 0 nor 1; the account caches or does not.")
    return CartridgeToken(
        session=session,
        cache=cache == 1,
        authorization=reader.take_counted(),
        session_signature=reader.take_signature(),
        guardian_signature=reader.take_signature(),
        proofs=reader.take_proofs(),
    )
