"""The session token of Argent's accounts: the felts that stand as the signature of a session's transaction.

``'session-token'``, the session (its end, root, hash of the metadata, GUID of its key), what is to be cached, the owner's
authorization, the signatures of session key and guardian, a proof per call. Lists have their length before them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from starknet_sessions.dialects.methods import TOKEN_MAGIC, counted, proofs_section
from starknet_sessions.dialects.signers import SignerKind, SignerSignature
from starknet_sessions.dialects.token_reader import TokenReader, checked_end, malformed
from starknet_sessions.felt import to_hex

if TYPE_CHECKING:
    from collections.abc import Sequence

ArgentVersion = Literal["0.4.0", "0.5.0"]
"""Version of the account that a token is for: what it caches is told otherwise."""

_SESSION_FELTS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class ArgentToken:
    """The parts of a token. Layout only: nothing is verified.

    Attributes:
        expires: Last unix second of the session.
        root: Merkle root of the allowed methods.
        metadata_hash: SNIP-12 hash of the metadata.
        key_guid: The session key's GUID.
        cache: 0: nothing is cached. Else 1 (0.4.0), or the GUID of the owner who authorized (0.5.0).
        authorization: The signatures of owner and guardian over the session; may be empty once it is cached.
        session_signature: The session key's.
        guardian_signature: The guardian's.
        proofs: Per call the siblings of its leaf.
    """

    expires: int
    root: int
    metadata_hash: int
    key_guid: int
    cache: int
    authorization: tuple[int, ...]
    session_signature: SignerSignature
    guardian_signature: SignerSignature
    proofs: tuple[tuple[int, ...], ...]

    @property
    def felts(self) -> list[int]:
        """The token, as a transaction carries it."""
        return [
            TOKEN_MAGIC,
            self.expires,
            self.root,
            self.metadata_hash,
            self.key_guid,
            self.cache,
            *counted(self.authorization),
            *self.session_signature.felts,
            *self.guardian_signature.felts,
            *proofs_section(self.proofs),
        ]


def decode_argent_token(felts: Sequence[int], version: ArgentVersion) -> ArgentToken:
    """Take a token apart, as strictly as the account does.

    Args:
        felts: The signature of a transaction.
        version: The account's.

    Raises:
        MalformedToken: It is no such token. Signatures by passkeys are read in the layout of 0.5.0 only.
    """
    reader = TokenReader(felts)
    expires, root, metadata_hash, key_guid = reader.take(_SESSION_FELTS)
    checked_end(expires)
    cache = reader.take_one()
    if version == "0.4.0" and cache not in (0, 1):
        raise malformed(f"{to_hex(cache)} is neither 0 nor 1; 0.4.0 caches or does not.")
    return ArgentToken(
        expires=expires,
        root=root,
        metadata_hash=metadata_hash,
        key_guid=key_guid,
        cache=cache,
        authorization=reader.take_counted(),
        session_signature=_take_signature(reader, version),
        guardian_signature=_take_signature(reader, version),
        proofs=reader.take_proofs(),
    )


def _take_signature(reader: TokenReader, version: ArgentVersion) -> SignerSignature:
    signature = reader.take_signature()
    if version == "0.4.0" and signature.kind is SignerKind.WEBAUTHN:
        raise malformed("Of passkeys only the layout of 0.5.0 is known.")
    return signature
