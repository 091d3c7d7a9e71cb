import json
from typing import Any

import pytest
from starknet_py.hash.selector import get_selector_from_name

from starknet_sessions.errors import InvalidInput
from starknet_sessions.policy import ANY, POLICY_TYPE_HASH, Policy, address_text, policy_leaf, utc_text

DEX = 0x1234
SWAP = get_selector_from_name("swap")


def test_the_type_hash_is_that_of_its_pre_image() -> None:
    text = '"Policy"("Contract":"ContractAddress","Selector":"felt","Until":"timestamp")'

    assert get_selector_from_name(text) == POLICY_TYPE_HASH


@pytest.mark.parametrize("contract", [DEX, "0x1234", "0x" + "1234".zfill(64)])
@pytest.mark.parametrize("entry_point", ["swap", SWAP, hex(SWAP), "0x" + f"{SWAP:X}"])
def test_spelling_changes_no_leaf(contract: int | str, entry_point: int | str) -> None:
    assert Policy(contract, entry_point).leaf == policy_leaf(DEX, SWAP, 0)


def test_the_leaf_is_that_of_starknet_js() -> None:
    # starknet.js 10.8.0: tests/vectors/sessions.json, "one-policy"
    strk = 0x4718F5A0FC34CC1AF16A1CDEE98FFB20C31F5CD61D6AB07201858F4287C938D

    assert Policy(strk, "transfer").leaf == 0x313E5A4F59FC7C97239942195E1AA83921555543E57EBACC0C83DA2A9A38AF7


def test_a_name_given_as_name_is_kept() -> None:
    assert Policy(DEX, "swap").name == "swap"
    assert Policy(DEX, hex(SWAP)).name is None
    assert Policy(DEX, SWAP).name is None
    assert Policy(DEX, ANY).name is None


@pytest.mark.parametrize(
    ("policy", "kind", "contract", "selector"),
    [
        (Policy(DEX, "swap"), 1, DEX, SWAP),
        (Policy(DEX, ANY), 2, DEX, 0),
        (Policy(ANY, "swap"), 3, 0, SWAP),
        (Policy(ANY, ANY), 4, 0, 0),
    ],
)
def test_wildcards_are_the_leaves_of_their_kind(
    policy: Policy, kind: int, contract: int, selector: int
) -> None:
    assert (policy.kind, policy.contract, policy.selector) == (kind, contract, selector)
    assert policy.allows(DEX, SWAP)
    assert policy.allows(DEX + 1, SWAP) == (kind in (3, 4))
    assert policy.allows(DEX, SWAP + 1) == (kind in (2, 4))
    assert policy.allows(DEX + 1, SWAP + 1) == (kind == 4)


KINDS = [Policy(DEX, "swap"), Policy(DEX, ANY), Policy(ANY, "swap"), Policy(ANY, ANY)]


def test_a_policy_covers_itself_and_what_is_narrower() -> None:
    covered = {(one.kind, other.kind) for one in KINDS for other in KINDS if one.covers(other)}

    assert covered == {(1, 1), (2, 1), (2, 2), (3, 1), (3, 3), (4, 1), (4, 2), (4, 3), (4, 4)}
    assert not Policy(DEX, "swap").covers(Policy(DEX, "add"))
    assert not Policy(DEX, ANY).covers(Policy(DEX + 1, "swap"))


@pytest.mark.parametrize("contract", [0, "0x0", "0x00", False])
def test_zero_by_accident_is_not_any_contract(contract: int | str) -> None:
    with pytest.raises(InvalidInput, match="contract is"):
        Policy(contract, "swap")


@pytest.mark.parametrize("entry_point", [0, "0x0", "0x00", "__default__", "__l1_default__"])
def test_zero_by_accident_is_not_any_entry_point(entry_point: int | str) -> None:
    with pytest.raises(InvalidInput, match="whose selector is 0") as caught:
        Policy(DEX, entry_point)

    assert "ANY" in caught.value.fix


@pytest.mark.parametrize(
    ("contract", "entry_point"),
    [("dex", "swap"), (DEX, ""), (DEX, "*"), ("*", "swap"), (2**251, "swap"), (DEX, None)],
)
def test_other_values_are_refused(contract: Any, entry_point: Any) -> None:
    with pytest.raises(InvalidInput):
        Policy(contract, entry_point)


def test_an_end_is_in_seconds_and_inclusive() -> None:
    policy = Policy(DEX, "swap", until=100)

    assert policy.is_active(100)
    assert not policy.is_active(101)
    assert Policy(DEX, "swap").is_active(10**11)
    with pytest.raises(InvalidInput, match="divide it by 1000"):
        Policy(DEX, "swap", until=1_763_683_200_000)


@pytest.mark.parametrize(
    ("own", "other", "outlasts"),
    [(0, 0, True), (0, 5, True), (5, 0, False), (5, 5, True), (5, 6, False), (6, 5, True)],
)
def test_what_outlasts_holds_whenever_the_other_does(own: int, other: int, outlasts: bool) -> None:
    assert Policy(DEX, "swap", until=own).outlasts(Policy(DEX, "swap", until=other)) is outlasts


def test_a_policy_is_a_value() -> None:
    policy = Policy(DEX, "swap")

    assert policy == Policy("0x1234", "swap")
    assert len({policy, Policy(DEX, "swap"), Policy(DEX, "swap", until=1)}) == 2
    with pytest.raises(AttributeError):
        policy.until = 5  # type: ignore[misc]
    with pytest.raises((AttributeError, TypeError)):
        policy.other = 5  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("policy", "text", "printed"),
    [
        (Policy(DEX, "swap"), "swap of the dex (0x1234)", "Policy(0x1234, swap)"),
        (Policy(DEX, 5), "entry point 0x5 of the dex (0x1234)", "Policy(0x1234, 0x5)"),
        (
            Policy(DEX, ANY, until=86400),
            "any entry point of the dex (0x1234), until 1970-01-02 00:00:00 UTC",
            "Policy(0x1234, ANY, until=86400)",
        ),
        (Policy(ANY, "swap"), "swap of any contract", "Policy(ANY, swap)"),
        (Policy(ANY, ANY), "any entry point of any contract", "Policy(ANY, ANY)"),
    ],
)
def test_a_policy_in_words(policy: Policy, text: str, printed: str) -> None:
    assert policy.describe({DEX: "the dex"}) == text
    assert repr(policy) == printed


def test_times_and_addresses_in_words() -> None:
    assert utc_text(0) == "1970-01-01 00:00:00 UTC"
    assert utc_text(10**11) == "5138-11-16 09:46:40 UTC"
    assert address_text(16) == "0x10"


@pytest.mark.parametrize(
    ("policy", "data"),
    [
        (Policy(DEX, "swap"), {"contract": "0x1234", "selector": hex(SWAP), "name": "swap"}),
        (Policy(DEX, 5, until=9), {"contract": "0x1234", "selector": "0x5", "until": 9}),
        (Policy(ANY, ANY), {"contract": "*", "selector": "*"}),
        (Policy(ANY, "swap"), {"contract": "*", "selector": hex(SWAP), "name": "swap"}),
        (Policy(DEX, ANY), {"contract": "0x1234", "selector": "*"}),
    ],
)
def test_json_round_trip(policy: Policy, data: dict[str, Any]) -> None:
    assert policy.to_dict() == data
    assert Policy.from_dict(json.loads(json.dumps(data))) == policy


@pytest.mark.parametrize("spelling", ["contractAddress", "Contract Address"])
@pytest.mark.parametrize("selector", ["swap", hex(SWAP)])
def test_argents_spellings_are_read(spelling: str, selector: str) -> None:
    assert Policy.from_dict({spelling: "0x1234", "selector": selector}).leaf == Policy(DEX, "swap").leaf


@pytest.mark.parametrize(
    ("data", "what"),
    [
        ({"selector": "0x5"}, "contract"),
        ({"contract": "0x1234"}, "selector"),
        ({"contract": "0x1234", "selector": "0x5", "amount": 5}, "amount"),
        ({"contract": "0x1234", "selector": "swap"}, "selector"),
        ({"contract": "0x1234", "selector": "0x5", "name": "swap"}, "name"),
        ({"contract": "0x1234", "selector": "*", "name": "swap"}, "name"),
        ({"contract": "0x1234", "selector": hex(SWAP), "name": "0x5"}, "name"),
        ({"contract": "0x1234", "selector": hex(SWAP), "name": 5}, "name"),
        ({"contract": "0x1234", "selector": "0x5", "until": "9"}, "until"),
        ({"contract": "0x0", "selector": "0x5"}, "contract"),
        ({"contractAddress": "*", "selector": "swap"}, "contract"),
        ({"contractAddress": "0x1234", "selector": "*"}, "entry_point"),
        ({"contractAddress": "0x1234", "selector": "swap", "until": 5}, "until"),
        ({"contractAddress": "0x1234", "Contract Address": "0x1234", "selector": "swap"}, "Contract Address"),
    ],
)
def test_data_that_is_no_policy_is_refused_by_key(data: dict[str, Any], what: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        Policy.from_dict(data)

    assert caught.value.what == what
