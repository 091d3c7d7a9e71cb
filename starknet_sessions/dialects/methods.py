"""What Argent's and Controller's sessions have in common: the tree of allowed methods, signers as felts, the session's hash.

Both come from one design: SNIP-12 revision 1 under the domain ``SessionAccount.session``, and ``Signer`` as a serialized enum.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from starknet_sessions.crypto import poseidon_many
from starknet_sessions.felt import short_string
from starknet_sessions.snip12 import DOMAIN_TYPE_HASH

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

TOKEN_MAGIC: Final = short_string("session-token")
"""First felt of a token."""
DOMAIN_NAME: Final = "SessionAccount.session"
"""SNIP-12 domain name."""
DOMAIN_VERSION: Final = short_string("1")
"""SNIP-12 domain version: the text, 0x31. Libraries read ``"1"`` as the number, and hash otherwise."""

# selector of "Allowed Method"("Contract Address":"ContractAddress","selector":"selector")
METHOD_TYPE_HASH: Final = 0x38BB0EAADED40FFD0FFD2995E2B7603EE76746158C2F7CD494F201D4CA16A86
"""SNIP-12 type hash of a leaf."""
# selector of "Session"("Expires At":"timestamp","Allowed Methods":"merkletree","Metadata":"string","Session Key":"felt")
SESSION_TYPE_HASH: Final = 0x2A7D1ECDF754B100D735189F4969485656C828BFCB863A154C61199CAA02434
"""SNIP-12 type hash of a session."""

STARK_SIGNER: Final = 0
"""Variant of a Stark key in the accounts' ``Signer`` and ``SignerSignature``."""


def method_leaf(contract: int, selector: int) -> int:
    """The leaf of an allowed call."""
    return poseidon_many([METHOD_TYPE_HASH, contract, selector])


def message_hash(struct_hash: int, *, chain_id: int, address: int) -> int:
    """SNIP-12 message hash of a session's struct hash: the session hash."""
    return poseidon_many([short_string("StarkNet Message"), domain_hash(chain_id), address, struct_hash])


@lru_cache(maxsize=16)
def domain_hash(chain_id: int) -> int:
    """SNIP-12 hash of the domain. The revision is the number 1."""
    return poseidon_many([DOMAIN_TYPE_HASH, short_string(DOMAIN_NAME), DOMAIN_VERSION, chain_id, 1])


def stark_signature(public_key: int, r: int, s: int) -> list[int]:
    """A Stark key's signature as the accounts read one: ``SignerSignature::Starknet``."""
    return [STARK_SIGNER, public_key, r, s]


def counted(felts: Sequence[int]) -> list[int]:
    """A span as it is serialized: its length before it."""
    return [len(felts), *felts]


def proofs_section(proofs: Iterable[Sequence[int]]) -> list[int]:
    """The last part of a token: per call its proof, with lengths."""
    listed = [counted(proof) for proof in proofs]
    return [len(listed), *(felt for proof in listed for felt in proof)]
