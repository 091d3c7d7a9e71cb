import copy
import json
import pickle
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from starknet_py.hash.selector import get_selector_from_name

from starknet_sessions.crypto import poseidon, poseidon_many
from starknet_sessions.errors import InvalidInput, SessionFileError
from starknet_sessions.felt import short_string
from starknet_sessions.keys import PublicKey, SessionKey
from starknet_sessions.policy import ANY, Policy
from starknet_sessions.request import RequestSession
from starknet_sessions.session import DAY, HOUR, MAX_VALIDITY, MINUTE, Session, SignedSession, chain_text
from starknet_sessions.snip12 import (
    DETAILS_TYPE_HASH,
    DOMAIN_TYPE_HASH,
    SESSION_TYPE_HASH,
    details_hash,
    message_hash,
    session_hash,
)

KEY = SessionKey.from_private(12345)
DEX, STRK = 0x1234, 0x5678
T = 1_763_683_200


def request(**changes: Any) -> RequestSession:
    given: dict[str, Any] = {
        "key": KEY.public,
        "expires": T + HOUR,
        "policies": [Policy(DEX, "swap"), Policy(STRK, "transfer")],
    }
    return RequestSession(**(given | changes))


def bound(**changes: Any) -> Session:
    return request(**changes).bind(address=0xACC, chain_id="SN_SEPOLIA", epoch=3, version=T)


def signed(**changes: Any) -> SignedSession:
    return bound(**changes).authorized([1, 2])


SESSION_TEXT = (
    '"Session"("Tag":"shortstring","Version":"u128","Epoch":"u128","Session Key":"felt","Valid After":"timestamp",'
    '"Valid Until":"timestamp","Allowed Calls":"merkletree","Details":"Details")'
    '"Details"("Metadata":"string","Call Names":"string*")'
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
        (DETAILS_TYPE_HASH, '"Details"("Metadata":"string","Call Names":"string*")'),
    ],
)
def test_type_hashes_are_those_of_their_pre_images(type_hash: int, text: str) -> None:
    assert get_selector_from_name(text) == type_hash


def test_durations_are_in_seconds() -> None:
    assert (MINUTE, HOUR, DAY, MAX_VALIDITY) == (60, 3600, 86_400, 2_592_000)


# Requests


def test_a_request_has_defaults_and_keeps_the_order_of_policies() -> None:
    made = request()

    assert (made.tag, made.valid_after, made.metadata, made.version) == ("default", 0, "", None)
    assert made.policies == (Policy(DEX, "swap"), Policy(STRK, "transfer"))
    assert made.tree.leaves == tuple(policy.leaf for policy in made.policies)
    assert hash(made) == hash(request())
    with pytest.raises(AttributeError):
        made.tag = "other"  # type: ignore[misc]


def test_a_request_takes_the_public_key_only() -> None:
    with pytest.raises(InvalidInput, match="private part") as caught:
        request(key=KEY)
    assert "key.public" in caught.value.fix
    with pytest.raises(InvalidInput, match="not a PublicKey"):
        request(key=KEY.public.value)


@pytest.mark.parametrize("tag", ["a", "z" * 31, "market-maker", "a0-", "feed"])
def test_tags_are_short_and_lower_case(tag: str) -> None:
    assert request(tag=tag).tag == tag


@pytest.mark.parametrize("tag", ["", "z" * 32, "A", "0a", "-a", "a_b", "a b", "a\n", "é", 5, None, "0x1"])
def test_other_tags_are_refused(tag: object) -> None:
    with pytest.raises(InvalidInput, match="tag is") as caught:
        request(tag=tag)
    assert caught.value.what == "tag"


@pytest.mark.parametrize("metadata", ["é", "a\nb", "\x7f", None, 5])
def test_metadata_is_printable_ascii(metadata: object) -> None:
    with pytest.raises(InvalidInput, match="metadata"):
        request(metadata=metadata)
    assert request(metadata=" ~").metadata == " ~"


@pytest.mark.parametrize("name", ["expires", "valid_after"])
@pytest.mark.parametrize(
    ("value", "hint"), [(T * 1000, "divide it by 1000"), (T + 0.5, "whole unix seconds"), (-1, "from 0")]
)
def test_times_are_whole_seconds(name: str, value: object, hint: str) -> None:
    with pytest.raises(InvalidInput, match=hint) as caught:
        request(**{name: value})
    assert caught.value.what == name


def test_a_session_ends_after_it_begins() -> None:
    assert request(valid_after=T + HOUR - 1).valid_after == T + HOUR - 1
    with pytest.raises(InvalidInput, match="not after valid_after"):
        request(valid_after=T + HOUR)


def test_a_session_allows_something() -> None:
    with pytest.raises(InvalidInput, match="policies is empty"):
        request(policies=[])
    with pytest.raises(InvalidInput, match=r"policies\[1\] is an int"):
        request(policies=[Policy(DEX, "swap"), 5])


@pytest.mark.parametrize("version", [-1, 2**32, "five", True])
def test_a_version_has_32_bits(version: object) -> None:
    with pytest.raises(InvalidInput, match="version is"):
        request(version=version)
    assert request(version=2**32 - 1).version == 2**32 - 1


def test_a_policy_given_twice_is_named_by_both_indices() -> None:
    twice = [Policy(DEX, "swap"), Policy(DEX, "add"), Policy("0x01234", get_selector_from_name("swap"))]

    with pytest.raises(InvalidInput, match=r"policies\[2\] is the same as policies\[0\]: entry point"):
        request(policies=twice)


@pytest.mark.parametrize(
    ("wider", "until"),
    [
        (Policy(DEX, "swap"), T),
        (Policy(DEX, "swap", until=T + 1), T),
        (Policy(DEX, ANY), T),
        (Policy(ANY, "swap"), T),
        (Policy(ANY, ANY), T),
        (Policy(ANY, ANY, until=T), T),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_an_until_without_effect_is_refused(wider: Policy, until: int, first: bool) -> None:
    policies = [Policy(DEX, "swap", until=until), Policy(STRK, "add"), wider]
    policies = policies[::-1] if first else policies

    with pytest.raises(InvalidInput, match="until has no effect") as caught:
        request(policies=policies)

    shorter, longer = (2, 0) if first else (0, 2)
    assert f"policies[{shorter}].until has no effect: policies[{longer}] allows" in caught.value.message


@pytest.mark.parametrize(
    "policies",
    [
        [Policy(DEX, "swap"), Policy(DEX, ANY)],
        [Policy(DEX, "swap"), Policy(DEX, ANY, until=T)],
        [Policy(DEX, "swap", until=T), Policy(DEX, ANY, until=T - 1)],
        [Policy(DEX, "swap", until=T), Policy(STRK, ANY), Policy(ANY, "add")],
        [Policy(DEX, ANY, until=T), Policy(DEX, "swap"), Policy(ANY, "swap")],
        [Policy(DEX, "swap", until=T + HOUR)],
    ],
)
def test_an_until_with_effect_is_taken(policies: list[Policy]) -> None:
    assert request(policies=policies).policies == tuple(policies)


def test_a_policy_does_not_outlast_its_session() -> None:
    with pytest.raises(InvalidInput, match="after the session's end") as caught:
        request(policies=[Policy(DEX, "swap", until=T + HOUR + 1)])
    assert caught.value.what == "policies[0].until"


# Binding


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
    session = bound(metadata="m")
    struct = session_hash(
        tag=short_string("default"),
        version=T,
        epoch=3,
        key_guid=KEY.public.guid,
        valid_after=0,
        valid_until=T + HOUR,
        root=session.tree.root,
        details=details_hash("m", ["swap", "transfer"]),
    )

    assert session.hash == session.hash_in_epoch(3) == struct
    assert session.message_hash == message_hash(struct, chain_id=short_string("SN_SEPOLIA"), address=0xACC)
    assert session.hash_in_epoch(4) == replace(session, epoch=4).hash != struct


def test_the_hashes_are_those_of_starknet_js() -> None:
    # starknet.js 10.8.0: tests/vectors/sessions.json, "one-policy"
    session = Session(
        key=KEY.public,
        expires=1_766_275_200,
        policies=[Policy("0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d", "transfer")],
        tag="default",
        valid_after=0,
        metadata="",
        version=0,
        address=0x13C94B13C07727A5FF0976BAE62083E08BBE9D0C4214E8538F8C52D6304C161,
        chain_id=0x534E5F5345504F4C4941,
        epoch=0,
    )

    assert session.root == 0x313E5A4F59FC7C97239942195E1AA83921555543E57EBACC0C83DA2A9A38AF7
    assert session.details_hash == 0x4C65AA9919426DFEDE2B3D715E0A8150DB63F0D4CDBAA13AE88003901C87E65
    assert session.hash == 0x2FC567DC95C0CF2824AC47EE1C344CD2C67D71CA8C073C399645A5567594953
    assert session.message_hash == 0x357163D4B08AE6D30F4C17CAD6AEC17A8CDFAD48DE8968D1D552E559D6FD460


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

    monkeypatch.setattr("starknet_sessions.policy.poseidon_many", counting("leaf", poseidon_many))
    monkeypatch.setattr("starknet_sessions.merkle.poseidon", counting("node", poseidon))
    asked = request()
    assert asked.tree is asked.tree

    session = asked.bind(address=1, chain_id=1, epoch=0, version=1)
    signed_session = session.authorized([1, 2])
    for one in (session, signed_session):
        assert (one.root, one.hash, one.message_hash) == (session.root, session.hash, session.message_hash)

    assert session.tree is asked.tree
    assert hashed == ["leaf", "leaf", "node"]


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

    assert session.policy_for(DEX, SWAP, now=T) == 0
    assert session.policy_for(DEX, SWAP, now=T + 1) is None
    assert session.policy_for(STRK, SWAP, now=T - 1) == 2
    assert session.policy_for(STRK, SWAP, now=T) is None


@pytest.mark.parametrize(("untils", "best"), [((5, 9, 7), 1), ((0, 9), 0), ((9, 0), 1), ((5, 5), 0)])
def test_of_equal_policies_in_a_signed_list_the_longest_serves(untils: tuple[int, ...], best: int) -> None:
    # No request has them, but a session from elsewhere can.
    session = replace(bound(), policies=[Policy(DEX, "swap", until=until) for until in untils])

    assert session.candidates(DEX, SWAP) == (best,)


# Words


def test_a_request_in_words() -> None:
    text = request(
        valid_after=T, metadata="we's bot", policies=[Policy(DEX, "swap"), Policy(ANY, ANY, until=T + 60)]
    ).describe({DEX: "Dex"})

    window = "from 2025-11-21 00:00:00 UTC until 2025-11-21 01:00:00 UTC"
    assert text.splitlines() == [
        f"Session 'default' for the key {KEY.public} may make these calls {window}:",
        "  1. swap of Dex (0x1234)",
        "  2. any entry point of any contract, until 2025-11-21 00:01:00 UTC",
        "It cannot call the account itself. It has no limit on amounts, on the number of calls or on fees.",
        'The requester says: "we\'s bot".',
    ]


def test_a_session_in_words() -> None:
    lines = bound().describe({0xACC: "my account"}).splitlines()

    assert lines[0] == (
        f"Session 'default', version {T}, of account my account (0xacc) on SN_SEPOLIA, for the key {KEY.public} "
        "may make these calls until 2025-11-21 01:00:00 UTC:"
    )
    assert lines[1:3] == ["  1. swap of 0x1234", "  2. transfer of 0x5678"]
    assert "requester" not in lines[-1]


def test_a_chain_without_a_name_is_shown_in_hex() -> None:
    assert chain_text(1) == "0x1"


# Authorization


def test_an_authorization_is_felts() -> None:
    assert bound().authorized([1, 2]).authorization == (1, 2)
    assert bound().authorized([]).authorization == ()
    with pytest.raises(InvalidInput) as caught:
        bound().authorized([1, -2])
    assert caught.value.what == "authorization[1]"


def test_an_authorization_fits_into_a_token() -> None:
    assert len(bound().authorized([0] * 65_535).authorization) == 65_535
    with pytest.raises(InvalidInput, match="65536 felts"):
        bound().authorized([0] * 65_536)


# JSON

FULL = {
    "tag": "market-maker",
    "valid_after": T,
    "metadata": 'quote " and \\',
    "policies": [
        Policy(DEX, "swap"),
        Policy(STRK, 5),
        Policy(ANY, "claim", until=T + 60),
        Policy(STRK, ANY),
        Policy(ANY, ANY, until=T + 6),
    ],
}


@pytest.mark.parametrize("changes", [{}, FULL])
def test_json_round_trip(changes: dict[str, Any]) -> None:
    session = signed(**changes)

    for read in (
        SignedSession.from_json(session.to_json()),
        SignedSession.from_json(session.to_json().encode()),
    ):
        assert read == session
        assert read.to_json() == session.to_json()
        assert read.message_hash == session.message_hash


def test_json_has_felts_in_hex_and_a_schema() -> None:
    data = json.loads(signed().to_json())

    assert data["schema"] == "starknet-sessions/session"
    assert data["schema_version"] == 1
    assert data["address"] == "0xacc"
    assert data["authorization"] == ["0x1", "0x2"]
    assert data["key"] == {"scheme": "stark", "public_key": str(KEY.public)}
    assert "private" not in signed().to_json()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "nonsense",
        b"\xff",
        '{"a": 1, "a": 2}',
        '{"schema": NaN}',
        "[" * 100_000,
        '{"expires": ' + "1" * 5000 + "}",
    ],
    ids=["empty", "cut", "word", "bytes", "twice", "nan", "deep", "long"],
)
def test_what_is_not_json_is_refused(text: str | bytes) -> None:
    with pytest.raises(SessionFileError, match="not JSON") as caught:
        SignedSession.from_json(text)
    assert caught.value.path == "$"


def test_hostile_nesting_is_refused_whatever_the_limit_of_recursion() -> None:
    # py_ecc, which starknet-py brings, sets it so; json would overflow the stack.
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(100_000)
    try:
        for text in ("[" * 100_000, '{"a":' * 100_000, "[" * 21 + "]" * 21):
            with pytest.raises(SessionFileError, match="deeper than 20"):
                SignedSession.from_json(text)
    finally:
        sys.setrecursionlimit(before)


@pytest.mark.timeout(10)
@pytest.mark.parametrize(
    "text",
    ['"\\' * 500_000, '"' * 1_000_001, '"' + "a" * 1_000_000, '"a\\'],
    ids=["escapes", "quotes", "open", "backslash"],
)
def test_no_text_takes_long_to_refuse(text: str) -> None:
    with pytest.raises(SessionFileError, match="not JSON"):
        SignedSession.from_json(text)


def test_brackets_in_metadata_are_no_nesting() -> None:
    session = signed(metadata='\\"[' * 50)

    assert SignedSession.from_json(session.to_json()) == session


def changed(*path: str | int, to: Any) -> Callable[[dict[str, Any]], None]:
    def change(data: Any) -> None:
        for step in path[:-1]:
            data = data[step]
        data[path[-1]] = to

    return change


def without(*path: str | int) -> Callable[[dict[str, Any]], None]:
    def change(data: Any) -> None:
        for step in path[:-1]:
            data = data[step]
        del data[path[-1]]

    return change


DATA = signed(**FULL).to_dict()
TOP = list(DATA)


@pytest.mark.parametrize(
    ("change", "path"),
    [
        *((without(name), f"$.{name}") for name in TOP),
        *((changed(name, to=None), f"$.{name}") for name in TOP),
        *((changed(name, to=True), f"$.{name}") for name in TOP),
        *((changed(name, to=1.0), f"$.{name}") for name in TOP),
        (changed("schema", to="other"), "$.schema"),
        (changed("schema_version", to=2), "$.schema_version"),
        (changed("private_key", to="0x5"), "$.private_key"),
        (changed("chain_id", to="SN_MAIN"), "$.chain_id"),
        (changed("chain_id", to="0x0"), "$.chain_id"),
        (changed("chain_id", to="0x1"), "$.message_hash"),
        (changed("address", to="0x0"), "$.address"),
        (changed("address", to=5), "$.address"),
        (changed("address", to="0xacd"), "$.message_hash"),
        (changed("epoch", to=4), "$.hash"),
        (changed("epoch", to=-1), "$.epoch"),
        (changed("tag", to="Tag"), "$.tag"),
        (changed("tag", to="other"), "$.hash"),
        (changed("version", to=2**32), "$.version"),
        (changed("version", to=5), "$.hash"),
        (changed("key", "public_key", to="0x5"), "$.key.public_key"),
        (changed("key", "public_key", to="5"), "$.key.public_key"),
        (changed("key", "scheme", to="p256"), "$.key.scheme"),
        (changed("key", "more", to="x"), "$.key.more"),
        (without("key", "scheme"), "$.key.scheme"),
        (changed("key", "public_key", to=str(SessionKey.from_private(1).public)), "$.hash"),
        (changed("valid_after", to=T + HOUR), "$.expires"),
        (changed("expires", to=T * 1000), "$.expires"),
        (changed("expires", to=T + HOUR + 1), "$.hash"),
        (changed("policies", to=[]), "$.policies"),
        (changed("policies", 1, to="0x5"), "$.policies[1]"),
        (changed("policies", 1, "selector", to="0x6"), "$.root"),
        (changed("policies", 1, "selector", to="swap"), "$.policies[1].selector"),
        (changed("policies", 1, "until", to=True), "$.policies[1].until"),
        (changed("policies", 1, "until", to=-1), "$.policies[1].until"),
        (changed("policies", 0, "name", to="add"), "$.policies[0].name"),
        (changed("policies", 0, "name", to=5), "$.policies[0].name"),
        (without("policies", 0, "name"), "$.hash"),
        (without("policies", 0, "contract"), "$.policies[0].contract"),
        (changed("policies", 0, "amount", to=5), "$.policies[0].amount"),
        (
            changed("policies", 0, to={"contractAddress": "0x1234", "selector": "swap"}),
            "$.policies[0].contract",
        ),
        (changed("metadata", to="é"), "$.metadata"),
        (changed("metadata", to=""), "$.hash"),
        (changed("root", to="0x5"), "$.root"),
        (changed("root", to=5), "$.root"),
        (changed("hash", to="0x5"), "$.hash"),
        (changed("authorization", 1, to=2), "$.authorization[1]"),
        (changed("authorization", 1, to="2"), "$.authorization[1]"),
        (changed("authorization", to=["0x1"] * 65_536), "$.authorization"),
    ],
)
def test_a_changed_file_is_refused_at_its_path(change: Callable[[dict[str, Any]], None], path: str) -> None:
    data = json.loads(json.dumps(DATA))
    change(data)

    with pytest.raises(SessionFileError) as caught:
        SignedSession.from_dict(data)
    assert caught.value.path == path
    assert path in str(caught.value)


@pytest.mark.parametrize("data", [[], "text", None, 5])
def test_a_session_is_an_object(data: Any) -> None:
    with pytest.raises(SessionFileError, match="should be an object"):
        SignedSession.from_dict(data)


def test_a_key_of_the_file_can_be_padded() -> None:
    padded = "0x" + f"{KEY.public.value:x}".zfill(64)

    assert PublicKey.parse(padded) == KEY.public
