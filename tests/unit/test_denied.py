from typing import Any

import pytest
from starknet_py.hash.selector import get_selector_from_name

from starknet_sessions.crypto import poseidon_many
from starknet_sessions.denied import DENIED_TYPE_HASH, Denied, check_denied
from starknet_sessions.errors import InvalidInput
from starknet_sessions.policy import ANY

DEX, OTHER = 0x1234, 0x5678
SWAP, APPROVE = get_selector_from_name("swap"), get_selector_from_name("approve")
T = 1_763_683_200


def test_the_type_hash_is_that_of_its_pre_image() -> None:
    text = '"Denied"("Contract":"ContractAddress","Selector":"felt","Until":"timestamp")'

    assert get_selector_from_name(text) == DENIED_TYPE_HASH


def test_an_entry_is_read_as_a_policy_is() -> None:
    entry = Denied(hex(DEX), "swap", until=T)

    assert (entry.contract, entry.selector, entry.name, entry.until) == (DEX, SWAP, "swap", T)
    assert (Denied(DEX, hex(SWAP)).selector, Denied(DEX, SWAP).name) == (SWAP, None)
    assert (Denied(ANY, "swap").contract, Denied(DEX, ANY).selector) == (0, 0)


def test_felts_and_hash_are_contract_selector_and_end() -> None:
    assert Denied(DEX, "swap", until=T).felts == (DEX, SWAP, T)
    assert Denied(ANY, "swap").felts == (0, SWAP, 0)
    assert Denied(DEX, "swap", until=T).hash == poseidon_many([DENIED_TYPE_HASH, DEX, SWAP, T])


def test_the_name_is_for_people_only() -> None:
    assert Denied(DEX, "swap") == Denied(DEX, SWAP)
    assert Denied(DEX, "swap") != Denied(DEX, "swap", until=T)


@pytest.mark.parametrize(
    ("contract", "entry_point", "given", "what", "rule"),
    [
        (ANY, ANY, {}, "entry_point", "session/denied-everything"),
        (0, "swap", {}, "contract", None),
        (DEX, 0, {}, "entry_point", None),
        (DEX, "*", {}, "entry_point", None),
        (None, "swap", {}, "contract", None),
        (DEX, None, {}, "entry_point", None),
        (DEX, "swap", {"until": None}, "until", None),
        (DEX, "swap", {"until": T * 1000}, "until", None),
    ],
)
def test_what_is_no_entry_is_refused(
    contract: Any, entry_point: Any, given: Any, what: str, rule: str | None
) -> None:
    with pytest.raises(InvalidInput) as caught:
        Denied(contract, entry_point, **given)
    assert (caught.value.what, caught.value.rule) == (what, rule)


def test_to_deny_everything_is_told_to_leave_nothing() -> None:
    with pytest.raises(InvalidInput, match="which leaves nothing"):
        Denied(ANY, ANY)


@pytest.mark.parametrize(
    ("entry", "matched"),
    [
        (Denied(DEX, "swap"), {(DEX, SWAP)}),
        (Denied(DEX, ANY), {(DEX, SWAP), (DEX, APPROVE)}),
        (Denied(ANY, "swap"), {(DEX, SWAP), (OTHER, SWAP)}),
    ],
)
def test_wildcards_match_any(entry: Denied, matched: set[tuple[int, int]]) -> None:
    calls = {(contract, selector) for contract in (DEX, OTHER) for selector in (SWAP, APPROVE)}

    assert {call for call in calls if entry.matches(*call)} == matched


def test_an_entry_denies_up_to_its_last_second() -> None:
    entry = Denied(DEX, ANY, until=T)

    assert [entry.is_active(now) for now in (0, T, T + 1)] == [True, True, False]
    assert Denied(DEX, ANY).is_active(2**40)


def test_entries_are_sorted_as_the_protocol_says() -> None:
    low, high = sorted((SWAP, APPROVE))
    ordered = [Denied(ANY, low), Denied(ANY, high), Denied(DEX, ANY), Denied(DEX, low), Denied(OTHER, ANY)]

    assert check_denied(reversed(ordered)) == tuple(ordered)
    assert check_denied(()) == ()


def test_two_entries_of_one_call_are_refused_whatever_their_ends() -> None:
    with pytest.raises(InvalidInput) as caught:
        check_denied([Denied(DEX, "swap"), Denied(DEX, ANY), Denied(DEX, SWAP, until=T)])
    assert (caught.value.what, caught.value.rule) == ("denied[2]", "session/denied-duplicate")
    assert "denied[0]" in caught.value.message


def test_128_entries_are_too_many() -> None:
    entries = [Denied(DEX + i, ANY) for i in range(128)]

    assert len(check_denied(entries[:127])) == 127
    with pytest.raises(InvalidInput, match="There are 128 denied entries") as caught:
        check_denied(entries, "request.denied")
    assert (caught.value.what, caught.value.rule) == ("request.denied", "session/too-many-denied")


@pytest.mark.parametrize("other", [None, (DEX, "swap"), {"contract": "0x1"}])
def test_what_is_no_entry_in_a_list_is_told(other: Any) -> None:
    with pytest.raises(InvalidInput, match="Denied") as caught:
        check_denied([other])
    assert caught.value.what == "denied[0]"


@pytest.mark.parametrize(
    ("entry", "data"),
    [
        (
            Denied(DEX, "swap", until=T),
            {"contract": "0x1234", "selector": hex(SWAP), "name": "swap", "until": T},
        ),
        (Denied(ANY, SWAP), {"contract": "*", "selector": hex(SWAP)}),
        (Denied(DEX, ANY), {"contract": "0x1234", "selector": "*"}),
    ],
)
def test_json_has_what_is_not_by_default(entry: Denied, data: dict[str, Any]) -> None:
    assert entry.to_dict() == data
    assert Denied.from_dict(data) == entry
    assert Denied.from_dict(data).name == entry.name


@pytest.mark.parametrize(
    ("data", "what"),
    [
        ({"selector": "*"}, "contract"),
        ({"contract": "*"}, "selector"),
        ({"contract": "0x1", "selector": "*", "rules": []}, "rules"),
        ({"contract": "0x1", "selector": "swap"}, "selector"),
        ({"contract": "0x1", "selector": "*", "name": "swap"}, "name"),
        ({"contract": "0x1", "selector": hex(APPROVE), "name": "swap"}, "name"),
        ({"contract": "0x1", "selector": hex(SWAP), "name": 5}, "name"),
        ({"contract": "0x1", "selector": "0x0"}, "entry_point"),
        ({"contract": "*", "selector": "*"}, "entry_point"),
        ({"contract": "0x1", "selector": "*", "until": "0x5"}, "until"),
    ],
)
def test_json_with_other_keys_or_values_is_refused(data: dict[str, Any], what: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        Denied.from_dict(data)
    assert caught.value.what == what


@pytest.mark.parametrize(
    ("entry", "words", "shown"),
    [
        (Denied(DEX, "swap"), "swap of dex (0x1234)", "Denied(0x1234, swap)"),
        (Denied(OTHER, SWAP), f"entry point {SWAP:#x} of 0x5678", f"Denied(0x5678, {SWAP:#x})"),
        (Denied(DEX, ANY), "any entry point of dex (0x1234)", "Denied(0x1234, ANY)"),
        (
            Denied(ANY, "swap", until=T),
            "swap of any contract, until 2025-11-21 00:00:00 UTC",
            f"Denied(ANY, swap, until={T})",
        ),
    ],
)
def test_an_entry_in_words(entry: Denied, words: str, shown: str) -> None:
    assert entry.describe({DEX: "dex"}) == words
    assert repr(entry) == shown
