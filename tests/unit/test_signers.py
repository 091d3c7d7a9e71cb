"""GUIDs and signatures of every kind of signer; the layouts are those of the accounts' own interface."""

import pytest
from poseidon_py.poseidon_hash import poseidon_hash, poseidon_hash_many

from starknet_sessions.dialects.signers import (
    SignerKind,
    eip191_guid,
    secp256k1_guid,
    secp256r1_guid,
    take_signature,
    webauthn_guid,
)
from starknet_sessions.errors import InvalidInput
from starknet_sessions.felt import FIELD_PRIME
from starknet_sessions.keys import stark_key_guid

HIGH_LOW = (0xB0B << 128) | 0xA11CE
ORIGIN = b"https://example.org"


def magic(text: str) -> int:
    return int.from_bytes(text.encode(), "big")


def test_a_guid_is_the_hash_of_kind_and_signer() -> None:
    assert secp256k1_guid(0xADD) == poseidon_hash(magic("Secp256k1 Signer"), 0xADD)
    assert eip191_guid(0xADD) == poseidon_hash(magic("Eip191 Signer"), 0xADD)
    assert secp256r1_guid(HIGH_LOW) == poseidon_hash_many([magic("Secp256r1 Signer"), 0xA11CE, 0xB0B])
    assert webauthn_guid(ORIGIN, HIGH_LOW, 7) == poseidon_hash_many(
        [magic("Webauthn Signer"), len(ORIGIN), *ORIGIN, 0xA11CE, 0xB0B, 7, 0]
    )


WEBAUTHN = [4, len(ORIGIN), *ORIGIN, 0xA11CE, 0xB0B, 7, 0, 2, 0x2C, 0x7D, 5, 9, 1, 2, 3, 4, 0]
SIGNATURES = [
    pytest.param([0, 0x123, 1, 2], stark_key_guid(0x123), id="stark"),
    pytest.param([1, 0xADD, 1, 2, 3, 4, 0], secp256k1_guid(0xADD), id="secp256k1"),
    pytest.param([2, 0xA11CE, 0xB0B, 1, 2, 3, 4, 0], secp256r1_guid(HIGH_LOW), id="secp256r1"),
    pytest.param([3, 0xADD, 1, 2, 3, 4, 0], eip191_guid(0xADD), id="eip191"),
    pytest.param(WEBAUTHN, webauthn_guid(ORIGIN, HIGH_LOW, 7), id="webauthn"),
]


@pytest.mark.parametrize(("felts", "guid"), SIGNATURES)
def test_a_signature_is_read_wherever_it_begins_and_ends_where_it_ends(felts: list[int], guid: int) -> None:
    signature = take_signature([9, 9, *felts, 8], 2)

    assert (signature.kind, signature.guid, signature.felts) == (felts[0], guid, tuple(felts))
    assert isinstance(signature.kind, SignerKind)
    assert signature.stark_key == (0x123 if felts[0] == 0 else None)


@pytest.mark.parametrize(("felts", "guid"), SIGNATURES)
def test_every_prefix_of_a_signature_is_cut_short(felts: list[int], guid: int) -> None:
    assert guid
    for length in range(len(felts)):
        with pytest.raises(InvalidInput, match="cut short"):
            take_signature(felts[:length])


def test_a_length_beyond_all_bounds_is_cut_short() -> None:
    with pytest.raises(InvalidInput, match="cut short"):
        take_signature([4, FIELD_PRIME - 1, 0])


@pytest.mark.parametrize("kind", [5, FIELD_PRIME - 1])
def test_another_kind_is_refused(kind: int) -> None:
    with pytest.raises(InvalidInput, match="kind of signer"):
        take_signature([kind, 1, 2, 3])


@pytest.mark.parametrize("felt", [-1, FIELD_PRIME])
def test_what_is_no_felt_is_refused(felt: int) -> None:
    with pytest.raises(InvalidInput, match="not a felt"):
        take_signature([0, 1, felt, 3])
