import copy
import pickle
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from starknet_py.hash.selector import get_selector_from_name

from starknet_sessions.crypto import poseidon, poseidon_many
from starknet_sessions.denied import Denied
from starknet_sessions.errors import InvalidInput
from starknet_sessions.felt import short_string
from starknet_sessions.keys import SessionKey
from starknet_sessions.limits import fee_limit, token_limit
from starknet_sessions.policy import ANY, Policy
from starknet_sessions.request import RequestSession
from starknet_sessions.rules import arg, word
from starknet_sessions.session import DAY, HOUR, MAX_VALIDITY, MINUTE, Session, SignedSession
from starknet_sessions.snip12 import (
    DETAILS_TYPE_HASH,
    DOMAIN_TYPE_HASH,
    SESSION_TYPE_HASH,
    details_hash,
    message_hash,
    session_hash,
)
from starknet_sessions.terms import Terms

KEY = SessionKey.from_private(12345)
DEX, STRK, VAULT = 0x1234, 0x5678, 0x7A17
T = 1_763_683_200


def request(**changes: Any) -> RequestSession:
    given: dict[str, Any] = {
        "key": KEY.public,
        "expires": T + HOUR,
        "policies": [Policy(DEX, "swap"), Policy(STRK, "transfer")],
        "unlimited_fees": True,
    }
    return RequestSession(**(given | changes))


def bound(**changes: Any) -> Session:
    return request(**changes).bind(address=0xACC, chain_id="SN_SEPOLIA", epoch=3, version=T)


def signed(**changes: Any) -> SignedSession:
    return bound(**changes).authorized([1, 2])


DETAILS_TEXT = '"Details"("Metadata":"string","Call Names":"string*")'
SESSION_TEXT = (
    '"Session"("Tag":"shortstring","Version":"u128","Epoch":"u128","Session Key":"felt","Valid After":"timestamp",'
    '"Valid Until":"timestamp","Allowed Calls":"merkletree","Denied":"Denied*","Limits":"Limit*",'
    '"Required Caller":"ContractAddress","Details":"Details")'
    '"Denied"("Contract":"ContractAddress","Selector":"felt","Until":"timestamp")'
    + DETAILS_TEXT
    + '"Limit"("Resource":"shortstring","Token":"ContractAddress","Kind":"shortstring","Amount":"u128","Window":"u128",'
    '"Until":"timestamp","Accounting":"shortstring","Standing Approval":"bool")'
)


@pytest.mark.parametrize(
    ("type_hash", "text"),
    [
        (
            DOMAIN_TYPE_HASH,
            '"StarknetDomain"("name":"shortstring","version":"shortstring","chainId":"shortstring","revision":"shortstring")',
        ),
        (
            SESSION_TYPE_HASH,
            SESSION_TEXT,
        ),
        (DETAILS_TYPE_HASH, DETAILS_TEXT),
    ],
)
def test_type_hashes_are_those_of_their_pre_images(type_hash: int, text: str) -> None:
    assert get_selector_from_name(text) == type_hash


def test_durations_are_in_seconds() -> None:
    assert (MINUTE, HOUR, DAY, MAX_VALIDITY) == (60, 3600, 86_400, 2_592_000)


def test_a_bound_session_has_the_request_and_the_account() -> None:
    session = bound(tag="market-maker", metadata="m", valid_after=5)

    assert (session.tag, session.metadata, session.valid_after, session.expires) == (
        "market-maker",
        "m",
        5,
        T + HOUR,
    )
    assert (session.address, session.chain_id, session.epoch, session.version) == (
        0xACC,
        short_string("SN_SEPOLIA"),
        3,
        T,
    )
    assert session.tag_felt == short_string("market-maker")
    assert session.call_names == ("swap", "transfer")
    assert (session.limits, session.denied, session.required_caller) == ((), (), 0)


def test_a_bound_session_has_limits_and_denied_entries_in_the_order_of_the_protocol() -> None:
    session = bound(**FULL)

    assert session.limits == (fee_limit(5), token_limit(STRK, 9))
    assert session.denied == (Denied(ANY, "add"), Denied(DEX, "claim"))
    assert session.required_caller == 0xCA11
    assert session.call_names == ("", "transfer(recipient@0)")


def test_the_version_of_the_request_goes_before_that_of_binding() -> None:
    assert bound(version=7).version == 7
    assert bound(version=0).version == 0
    with pytest.raises(InvalidInput, match="names no version"):
        request().bind(address=1, chain_id=1, epoch=0)


@pytest.mark.parametrize(
    "changes",
    [
        {"address": 0},
        {"address": 2**251},
        {"chain_id": 0},
        {"epoch": -1},
        {"epoch": 2**128},
        {"version": 2**32},
    ],
)
def test_a_session_is_bound_to_usable_values(changes: dict[str, Any]) -> None:
    given: dict[str, Any] = {"address": 1, "chain_id": 1, "epoch": 0, "version": 1}
    with pytest.raises(InvalidInput) as caught:
        request().bind(**(given | changes))
    assert caught.value.what == next(iter(changes))


def test_the_hashes_are_made_of_their_parts() -> None:
    session = bound(**FULL)
    struct = session_hash(
        tag=short_string("market-maker"),
        version=T,
        epoch=3,
        key_guid=KEY.public.guid,
        valid_after=T,
        valid_until=T + HOUR,
        root=session.tree.root,
        # In the protocol's order, whatever order they came in.
        denied=[Denied(ANY, "add").hash, Denied(DEX, "claim").hash],
        limits=[fee_limit(5).hash, token_limit(STRK, 9).hash],
        required_caller=0xCA11,
        details=details_hash("m", ["", "transfer(recipient@0)"]),
    )

    assert session.hash == struct
    assert session.message_hash == message_hash(struct, chain_id=short_string("SN_SEPOLIA"), address=0xACC)
    assert replace(session, epoch=4).hash != struct


FULL = {
    "tag": "market-maker",
    "valid_after": T,
    "metadata": "m",
    "policies": [Policy(DEX, ANY), Policy(STRK, "transfer", rules=[arg("recipient") == VAULT])],
    "limits": [token_limit(STRK, 9), fee_limit(5)],
    "denied": [Denied(DEX, "claim"), Denied(ANY, "add")],
    "required_caller": hex(0xCA11),
    "unlimited_fees": False,
}


def test_every_part_of_a_session_is_in_its_hash_and_its_fingerprint() -> None:
    session = bound(**FULL)
    changes: list[dict[str, Any]] = [
        {"key": SessionKey.from_private(1).public},
        {"expires": T + HOUR + 1},
        {"policies": session.policies[::-1]},
        {"policies": [Policy(DEX, ANY), Policy(STRK, "transfer", rules=[arg("recipient") == DEX])]},
        {"limits": session.limits[:1]},
        {"limits": [fee_limit(6), token_limit(STRK, 9)]},
        {"limits": ()},
        {"denied": session.denied[1:]},
        {"denied": [Denied(DEX, "claim"), Denied(ANY, "add", until=T + 5)]},
        {"denied": ()},
        {"tag": "other"},
        {"valid_after": 0},
        {"metadata": ""},
        {"required_caller": 0},
        {"required_caller": 0xCA12},
        {"version": T + 1},
        {"epoch": 4},
    ]
    sessions = [session, *(replace(session, **change) for change in changes)]

    assert {name for change in changes for name in change} == {*Session.__dataclass_fields__} - {
        "address",
        "chain_id",
    }
    for hashes in (
        {one.hash for one in sessions},
        {one.message_hash for one in sessions},
        {one.fingerprint for one in sessions},
    ):
        assert len(hashes) == len(sessions)
    # Account and chain are in what the owner signs only: the account compares within its own storage.
    for change in ({"address": 0xACD}, {"chain_id": 1}):
        other = replace(session, **change)  # type: ignore[arg-type]
        assert (other.hash, other.fingerprint) == (session.hash, session.fingerprint)
        assert other.message_hash != session.message_hash


def test_a_fingerprint_is_of_the_epoch_and_the_static_felts_without_the_depth() -> None:
    session = bound(**FULL)
    terms, *others = session.static_felts

    assert terms >> 160 & 0x3F == 1
    assert session.fingerprint == poseidon_many([3, terms - (1 << 160), *others])
    assert session.fingerprint_in(3) == session.fingerprint
    assert session.fingerprint_in(4) == replace(session, epoch=4).fingerprint != session.fingerprint


def test_the_static_felts_stand_in_the_order_of_the_protocol() -> None:
    session = bound(**FULL)

    assert session.static_felts == (
        Terms(
            valid_until=T + HOUR,
            valid_after=T,
            version=T,
            depth=1,
            meters=1,
            token_limits=1,
            denied=2,
            has_caller=True,
        ).packed,
        short_string("market-maker"),
        KEY.public.value,
        session.root,
        session.details_hash,
        0xCA11,
        *fee_limit(5).felts,
        *token_limit(STRK, 9).felts,
        *Denied(ANY, "add").felts,
        *Denied(DEX, "claim").felts,
    )
    assert len(bound().static_felts) == 5


@pytest.mark.parametrize("length", [0, 1, 30, 31, 32, 62, 63])
def test_details_of_every_length_differ(length: int) -> None:
    assert details_hash("a" * length, []) != details_hash("a" * (length + 1), [])
    assert details_hash("", ["a" * length]) != details_hash("", ["a" * length, ""])


def test_everything_is_hashed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    hashed: list[str] = []

    def counting(name: str, real: Callable[..., int]) -> Callable[..., int]:
        def count(*arguments: Any) -> int:
            hashed.append(name)
            return real(*arguments)

        return count

    assert Policy(DEX, "swap").leaf  # the hash of no rules, which all policies without share
    monkeypatch.setattr("starknet_sessions.policy.poseidon_many", counting("leaf", poseidon_many))
    monkeypatch.setattr("starknet_sessions.merkle.poseidon", counting("node", poseidon))
    monkeypatch.setattr("starknet_sessions.limits.poseidon_many", counting("limit", poseidon_many))
    monkeypatch.setattr("starknet_sessions.denied.poseidon_many", counting("denied", poseidon_many))
    monkeypatch.setattr("starknet_sessions.terms.poseidon_many", counting("fingerprint", poseidon_many))
    asked = request(
        policies=[Policy(DEX, ANY), Policy(STRK, "transfer")],
        limits=[token_limit(STRK, 5)],
        denied=[Denied(DEX, "claim")],
    )
    assert asked.tree is asked.tree

    session = asked.bind(address=1, chain_id=1, epoch=0, version=1)
    for _ in range(2):
        assert session.hash
        assert session.fingerprint
    signed_session = session.authorized([1, 2])
    for one in (session, signed_session):
        assert (one.root, one.hash, one.message_hash) == (session.root, session.hash, session.message_hash)
        assert (one.fingerprint, one.static_felts) == (session.fingerprint, session.static_felts)

    assert session.tree is asked.tree
    assert hashed == ["leaf", "leaf", "node", "denied", "limit", "fingerprint"]


def test_a_request_not_hashed_yet_binds_without_hashing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("starknet_sessions.policy.poseidon_many", None)

    assert bound().expires == T + HOUR


def test_sessions_are_values_that_can_be_copied_and_pickled() -> None:
    session = signed()
    assert session.hash

    for twin in (pickle.loads(pickle.dumps(session)), copy.copy(session), copy.deepcopy(session), signed()):
        assert twin == session
        assert hash(twin) == hash(session)
        assert twin.hash == session.hash
    assert session != session.authorized([1, 3])
    with pytest.raises(AttributeError):
        session.epoch = 5  # type: ignore[misc]


# Choosing policies

CHOICES = [
    Policy(ANY, ANY, until=T + 10),
    Policy(ANY, "swap", until=T + 20),
    Policy(DEX, ANY, until=T + 30),
    Policy(DEX, "swap", until=T + 40),
]
SWAP = get_selector_from_name("swap")


def test_the_narrowest_policy_comes_first() -> None:
    session = bound(policies=CHOICES)

    assert session.candidates(DEX, SWAP) == (3, 2, 1, 0)
    assert session.candidates(DEX, 5) == (2, 0)
    assert session.candidates(STRK, SWAP) == (1, 0)
    assert session.candidates(STRK, 5) == (0,)
    assert session.candidates(DEX, 0) == (2, 0)
    assert bound().candidates(STRK, SWAP) == ()


def test_an_ended_policy_makes_room_for_a_wider_one_that_has_not() -> None:
    session = bound(
        policies=[
            Policy(DEX, "swap", until=T),
            Policy(DEX, ANY, until=T - 5),
            Policy(ANY, "swap", until=T - 1),
        ]
    )

    assert session.policies_for(DEX, SWAP, [], T - 6) == (0, 1, 2)
    assert session.policies_for(DEX, SWAP, [], T - 1) == (0, 2)
    assert session.policies_for(DEX, SWAP, [], T) == (0,)
    assert session.policies_for(DEX, SWAP, [], T + 1) == ()
    assert session.policies_for(STRK, SWAP, [], T - 1) == (2,)
    assert session.policies_for(STRK, SWAP, [], T) == ()


def test_a_policy_whose_rules_do_not_hold_makes_room_for_another() -> None:
    # Not by way of a request, which would refuse rules that another policy undoes.
    policies = [
        Policy(ANY, "swap", rules=[word(0) != 3]),
        Policy(DEX, "swap", rules=[word(0) == 1]),
        Policy(DEX, "swap", rules=[word(0) <= 2, word(1) == 5]),
        Policy(DEX, "swap", rules=[word(0) == 2]),
    ]
    session = replace(bound(), policies=policies)

    assert session.candidates(DEX, SWAP) == (2, 1, 3, 0)
    assert session.policies_for(DEX, SWAP, [1, 5], T) == (2, 1, 0)
    assert session.policies_for(DEX, SWAP, [2, 4], T) == (3, 0)
    assert session.policies_for(DEX, SWAP, [2], T) == (3, 0)
    assert session.policies_for(DEX, SWAP, [3], T) == ()
    assert session.policies_for(DEX, SWAP, [], T) == ()
    assert session.policies_for(STRK, SWAP, [1, 5], T) == (0,)


@pytest.mark.parametrize(
    ("untils", "order"),
    [((5, 9, 7), (1, 2, 0)), ((0, 9), (0, 1)), ((9, 0), (1, 0)), ((5, 5), (0, 1))],
)
def test_of_equal_policies_in_a_signed_list_the_longest_serves(
    untils: tuple[int, ...], order: tuple[int, ...]
) -> None:
    # No request has them, but a session from elsewhere can.
    session = replace(bound(), policies=[Policy(DEX, "swap", until=until) for until in untils])

    assert session.candidates(DEX, SWAP) == order


# Authorization


def test_an_authorization_is_felts() -> None:
    assert bound().authorized([1, 2]).authorization == (1, 2)
    assert bound().authorized([]).authorization == ()
    with pytest.raises(InvalidInput) as caught:
        bound().authorized([1, -2])
    assert caught.value.what == "authorization[1]"


def test_an_authorization_has_an_end() -> None:
    assert len(bound().authorized([0] * 65_535).authorization) == 65_535
    with pytest.raises(InvalidInput, match="65536 felts"):
        bound().authorized([0] * 65_536)
