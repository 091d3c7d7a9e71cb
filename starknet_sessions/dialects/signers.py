"""Signers of Argent's and Controller's accounts: their GUIDs, and their signatures as felts.

A signature stands in a token or an authorization as a serialized enum ``SignerSignature``: its kind, the signer, then r and s.
The account knows signers by GUID only.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from starknet_sessions.crypto import poseidon, poseidon_many
from starknet_sessions.errors import InvalidInput
from starknet_sessions.felt import FIELD_PRIME, short_string, to_hex
from starknet_sessions.keys import stark_key_guid

if TYPE_CHECKING:
    from collections.abc import Sequence

_MASK_128 = 2**128 - 1
# Of r and s in halves, and the parity of y.
_ECDSA_FELTS = 5


class SignerKind(IntEnum):
    """How a signer signs: the variant of ``SignerSignature``."""

    STARKNET = 0
    SECP256K1 = 1
    SECP256R1 = 2
    EIP191 = 3
    WEBAUTHN = 4


def secp256k1_guid(public_key_hash: int) -> int:
    """GUID of a secp256k1 key.

    Args:
        public_key_hash: The key as Ethereum's address, 160 bits.
    """
    return poseidon(short_string("Secp256k1 Signer"), public_key_hash)


def eip191_guid(eth_address: int) -> int:
    """GUID of an Ethereum account that signs messages by EIP-191.

    Args:
        eth_address: Its address, 160 bits.
    """
    return poseidon(short_string("Eip191 Signer"), eth_address)


def secp256r1_guid(public_key: int) -> int:
    """GUID of a secp256r1 (P-256) key.

    Args:
        public_key: First coordinate of the point, 256 bits.
    """
    return poseidon_many([short_string("Secp256r1 Signer"), *_halves(public_key)])


def webauthn_guid(origin: bytes, rp_id_hash: int, public_key: int) -> int:
    """GUID of a passkey.

    Args:
        origin: The web origin it belongs to: ``b"https://example.org"``.
        rp_id_hash: SHA-256 of the relying party's id, 256 bits.
        public_key: First coordinate of the point on P-256, 256 bits.
    """
    felts = [len(origin), *origin, *_halves(rp_id_hash), *_halves(public_key)]
    return poseidon_many([short_string("Webauthn Signer"), *felts])


@dataclass(frozen=True, slots=True, kw_only=True)
class SignerSignature:
    """One signature. Its numbers may be anything: nothing is verified.

    Attributes:
        kind: How it was made.
        guid: By what the account knows the signer.
        felts: All of it, the kind first.
    """

    kind: SignerKind
    guid: int
    felts: tuple[int, ...]

    @property
    def stark_key(self) -> int | None:
        """The public key, of a Stark signer; else None."""
        return self.felts[1] if self.kind is SignerKind.STARKNET else None


def take_signature(felts: Sequence[int], start: int = 0) -> SignerSignature:
    """Read the signature that begins at an index; it ends where its kind ends, whatever follows.

    Passkeys are read as accounts of version 0.5.0 do; 0.4.0 had another layout.

    Raises:
        InvalidInput: No such signature begins there.
    """
    reader = _Reader(felts, start)
    kind = reader.take(1)[0]
    if kind == SignerKind.STARKNET:
        guid = stark_key_guid(reader.take(1)[0])
        reader.take(2)
    elif kind == SignerKind.SECP256K1:
        guid = secp256k1_guid(reader.take(1)[0])
        reader.take(_ECDSA_FELTS)
    elif kind == SignerKind.SECP256R1:
        guid = poseidon_many([short_string("Secp256r1 Signer"), *reader.take(2)])
        reader.take(_ECDSA_FELTS)
    elif kind == SignerKind.EIP191:
        guid = eip191_guid(reader.take(1)[0])
        reader.take(_ECDSA_FELTS)
    elif kind == SignerKind.WEBAUTHN:
        guid = poseidon_many([short_string("Webauthn Signer"), *reader.take_span(), *reader.take(4)])
        reader.take_span()
        reader.take(2 + _ECDSA_FELTS)
    else:
        raise InvalidInput(f"{to_hex(kind)} is no kind of signer.", what=f"signature[{start}]")
    return SignerSignature(kind=SignerKind(kind), guid=guid, felts=tuple(felts[start : reader.position]))


class _Reader:
    def __init__(self, felts: Sequence[int], position: int) -> None:
        self._felts = felts
        self.position = position

    def take(self, count: int) -> Sequence[int]:
        end = self.position + count
        taken = self._felts[self.position : end]
        # A length of any size: what is sliced is never longer than the list.
        if end > len(self._felts):
            raise InvalidInput("It is cut short.", what=f"signature[{len(self._felts)}]")
        if any(not 0 <= felt < FIELD_PRIME for felt in taken):
            raise InvalidInput("A value is not a felt.", what=f"signature[{self.position}]")
        self.position = end
        return taken

    def take_span(self) -> list[int]:
        """A length and as many felts, the length included."""
        length = self.take(1)[0]
        return [length, *self.take(length)]


def _halves(number: int) -> tuple[int, int]:
    return number & _MASK_128, number >> 128
