"""Signatures as wallets give them back."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from starknet_sessions.crypto import poseidon, poseidon_many
from starknet_sessions.dialects.signers import SignerKind
from starknet_sessions.errors import InvalidInput
from starknet_sessions.felt import FIELD_PRIME, short_string
from starknet_sessions.wallet_signature import MAX_FELTS, parse_signature, recognise_signature

FELTS = st.integers(0, FIELD_PRIME - 1)
ANY_FORM = st.sampled_from([int, hex, str, lambda felt: f"0x{felt:064x}", lambda felt: f"0x{felt:X}"])
# Of starknet.js's Signature, JSON and get-starknet's wallet API.
WRAPPERS: list[Any] = [
    lambda felts: felts,
    tuple,
    lambda felts: {"signature": felts},
    lambda felts: {"result": felts},
    lambda felts: {"jsonrpc": "2.0", "id": 1, "result": felts},
    lambda felts: [felts],
    json.dumps,
    lambda felts: json.dumps(felts).encode(),
    lambda felts: bytearray(json.dumps(felts).encode()),
    lambda felts: json.dumps({"signature": [felts]}),
]


@given(st.lists(st.tuples(FELTS, ANY_FORM), min_size=1, max_size=12), st.sampled_from(WRAPPERS))
def test_felts_are_read_however_they_are_written(written: list[tuple[int, Any]], wrap: Any) -> None:
    assert parse_signature(wrap([form(felt) for felt, form in written])) == [felt for felt, _ in written]


@pytest.mark.parametrize(
    "shown",
    [
        {"r": 5, "s": "0x6"},
        {"r": "5", "s": 6, "recovery": 1},
        [{"r": 5, "s": 6}],
        {"signature": {"r": 5, "s": 6}},
        {"jsonrpc": "2.0", "id": None, "result": {"s": 6, "r": 5}},
        '{"r": "0x5", "s": "0x6", "recovery": 0}',
        '{"result": {"signature": {"r": "5", "s": "6"}}}',
        " [5, 6]\n",
    ],
)
def test_an_object_of_r_and_s_is_a_pair(shown: Any) -> None:
    assert parse_signature(shown) == [5, 6]


@pytest.mark.parametrize(
    ("given_", "says"),
    [
        (None, "NoneType"),
        (5, "int"),
        ({5}, "set"),
        ([], "empty"),
        ("[]", "empty"),
        ("", "not JSON"),
        ("0x5", "not JSON"),
        (b"\xff", "not JSON"),
        ('{"r": 1, "r": 2, "s": 3}', "not JSON"),
        ("[" * 50, "not JSON"),
        ("[" + "1," * 100_000 + "1]", "200003 characters"),
        ([1] * (MAX_FELTS + 1), "1025 elements"),
        ({}, "nothing in it"),
        ({"r": 5}, "'r'"),
        ({"r": 5, "s": 6, "v": 7}, "'recovery'|'v'"),
        ({"signature": [1, 2], "address": 3}, "'address', 'signature'"),
        ({"result": [1, 2], "signature": [1, 2]}, "'result', 'signature'"),
        ({"publicKey": 1, "r": 5, "s": 6}, "'publicKey'"),
        ([[[[[[5, 6]]]]]], "too many times"),
        ('"[5, 6]"', None),
    ],
)
def test_what_is_no_signature_is_refused(given_: Any, says: str | None) -> None:
    if says is None:
        # Text within text, as some pages post it.
        assert parse_signature(given_) == [5, 6]
        return
    with pytest.raises(InvalidInput, match=says) as refusal:
        parse_signature(given_)
    assert refusal.value.what == "signature"
    assert "JSON text" in refusal.value.fix


@pytest.mark.parametrize(
    "felt",
    [
        -1,
        FIELD_PRIME,
        hex(FIELD_PRIME),
        str(FIELD_PRIME),
        pytest.param("9" * 5000, id="long"),
        pytest.param(10**5000, id="enormous"),
        "",
        "0x",
        "five",
        "+5",
        "5_0",
        "\u0665",
        True,
        None,
        [5, 6],
        {"r": 5, "s": 6},
        1e30,
        5.0,
    ],
)
def test_what_is_no_felt_is_named(felt: Any) -> None:
    with pytest.raises(InvalidInput) as refusal:
        parse_signature([1, felt])
    assert refusal.value.what == "signature[1]"
    with pytest.raises(InvalidInput) as refusal:
        parse_signature({"r": 1, "s": felt})
    assert refusal.value.what == "signature.s"


def test_a_number_that_lost_its_digits_in_javascript_says_so() -> None:
    with pytest.raises(InvalidInput, match="lost digits") as refusal:
        parse_signature("[1e75, 5]")
    assert "strings" in refusal.value.fix


#
# Forms
#

OWNER = [0, 77, 5, 6]
GUARDIAN = [0, 78, 7, 8]
SECP256K1 = [1, 0xABC, 1, 2, 3, 4, 0]
SECP256R1 = [2, 0xA, 0xB, 1, 2, 3, 4, 1]
EIP191 = [3, 0xE, 1, 2, 3, 4, 1]
WEBAUTHN = [4, 2, 104, 116, 21, 22, 31, 32, 3, 44, 45, 46, 29, 1, 1, 2, 3, 4, 1]


def test_a_pair_does_not_say_whose_it_is() -> None:
    found = recognise_signature([5, 6])

    assert (found.form, found.stark_pair, found.felts) == ("pair", (5, 6), (5, 6))
    assert [(signer.guid, signer.public_key) for signer in found.signers] == [(None, None)]
    assert found.describe() == "one Stark signature, [r, s] (2 felts)"


def test_the_concise_form_has_owner_and_guardian() -> None:
    found = recognise_signature([5, 6, 7, 8])

    assert found.form == "concise"
    assert [signer.pair for signer in found.signers] == [(5, 6), (7, 8)]
    assert found.stark_pair is None
    assert "concise" in found.describe()


def test_the_full_form_says_who_signed() -> None:
    found = recognise_signature([2, *OWNER, *GUARDIAN])
    magic = short_string("Starknet Signer")

    assert found.form == "signers"
    assert [signer.guid for signer in found.signers] == [poseidon(magic, 77), poseidon(magic, 78)]
    assert [signer.public_key for signer in found.signers] == [77, 78]
    assert found.describe() == "a list of signers (starknet, starknet) (9 felts)"
    # A standard account of Argent's, and Controller's.
    alone = recognise_signature([1, *OWNER])
    assert (alone.form, alone.stark_pair) == ("signers", (5, 6))


@pytest.mark.parametrize(
    ("signer", "kind", "guid"),
    [
        (SECP256K1, SignerKind.SECP256K1, poseidon(short_string("Secp256k1 Signer"), 0xABC)),
        (SECP256R1, SignerKind.SECP256R1, poseidon_many([short_string("Secp256r1 Signer"), 0xA, 0xB])),
        (EIP191, SignerKind.EIP191, poseidon(short_string("Eip191 Signer"), 0xE)),
        (
            WEBAUTHN,
            SignerKind.WEBAUTHN,
            poseidon_many([short_string("Webauthn Signer"), 2, 104, 116, 21, 22, 31, 32]),
        ),
    ],
)
def test_owners_of_other_kinds_are_told(signer: list[int], kind: SignerKind, guid: int) -> None:
    found = recognise_signature([2, *signer, *GUARDIAN])

    assert found.form == "signers"
    assert (found.signers[0].kind, found.signers[0].guid) == (kind, guid)
    assert (found.signers[0].public_key, found.signers[0].pair) == (None, None)
    assert recognise_signature([1, *signer]).stark_pair is None


def test_braavos_writes_the_kind_of_signer_first() -> None:
    found = recognise_signature([1, 5, 6])
    assert (found.form, found.stark_pair) == ("braavos", (5, 6))
    assert found.describe() == "Braavos's form (3 felts)"

    hardware = recognise_signature([2, 2**127, 2**126, 3, 4, 5, 6, 7, 8])
    assert (hardware.form, hardware.signers) == ("braavos", ())
    assert recognise_signature([1, 5, 6, 5, *range(40)]).form == "braavos"
    assert recognise_signature([5, *range(40)]).form == "braavos"


@pytest.mark.parametrize(
    "felts",
    [[], [5], [0], [0, 5, 6], [3, *OWNER], [7, *OWNER], [3, *OWNER, *GUARDIAN], [8, *range(20)], [9, 1, 2]],
)
def test_what_has_no_known_form_stays_as_it_is(felts: list[int]) -> None:
    found = recognise_signature(felts)

    assert (found.form, found.signers, found.stark_pair) == ("unknown", (), None)
    assert found.felts == tuple(felts)
    assert "no form known" in found.describe()


@pytest.mark.parametrize("felts", [[2, *OWNER, 0, 78, 7, 8, 9], [1, 9, 5, 6, 7], [1, *OWNER, 0]])
def test_a_list_of_signers_ends_with_the_last(felts: list[int]) -> None:
    assert recognise_signature(felts).form == "braavos"


@given(st.lists(FELTS, max_size=30))
def test_any_felts_have_some_form(felts: list[int]) -> None:
    assert recognise_signature(felts).felts == tuple(felts)
