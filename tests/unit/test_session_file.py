"""A signed session as JSON: everything in it, and nothing that is not."""

import json
import sys
from collections.abc import Callable
from typing import Any

import pytest

from starknet_sessions.denied import Denied
from starknet_sessions.errors import SessionFileError
from starknet_sessions.keys import PublicKey, SessionKey
from starknet_sessions.limits import call_limit, fee_limit, token_limit
from starknet_sessions.policy import ANY, Policy
from starknet_sessions.request import RequestSession
from starknet_sessions.rules import arg, word
from starknet_sessions.session import DAY, HOUR, SignedSession

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


def signed(**changes: Any) -> SignedSession:
    session = request(**changes).bind(address=0xACC, chain_id="SN_SEPOLIA", epoch=3, version=T)
    return session.authorized([1, 2])


FULL = {
    "tag": "market-maker",
    "valid_after": T,
    "metadata": 'quote " and \\',
    "policies": [
        Policy(DEX, "swap"),
        Policy(STRK, 5),
        Policy(ANY, "claim", until=T + 60),
        Policy(0x99, ANY),
        Policy(
            STRK,
            "transfer",
            rules=[arg("recipient").one_of(VAULT, DEX), arg("amount") <= 2**130],
        ),
        Policy(DEX, "order", rules=[word(3) != 0]),
    ],
    "limits": [
        fee_limit(5, per=DAY),
        call_limit(9, per_transaction=True),
        token_limit(STRK, 2**127, per=60, sliding=True, until=T + 60, accounting="net"),
        token_limit(STRK, 7, standing_approval=True),
    ],
    "denied": [Denied(0x99, "claim"), Denied(0x99, 7, until=T + 5), Denied(ANY, "withdraw")],
    "required_caller": 0xCA11,
    "unlimited_fees": False,
    "unlisted_tokens": "allow",
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
    assert data["schema_version"] == 2
    assert data["address"] == "0xacc"
    assert (data["limits"], data["denied"], data["required_caller"]) == ([], [], "0x0")
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


def duplicated(name: str, index: int) -> Callable[[dict[str, Any]], None]:
    def change(data: Any) -> None:
        data[name].insert(index + 1, data[name][index])

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
        (changed("schema_version", to=1), "$.schema_version"),
        (changed("schema_version", to=3), "$.schema_version"),
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
        (changed("policies", 5, "rules", 0, "word", to=4), "$.root"),
        (changed("policies", 4, "rules", 0, "word", to="0x1"), "$.policies[4].rules[0].word"),
        (changed("policies", 4, "rules", 0, "type", to="u128"), "$.policies[4].rules[0].type"),
        (changed("policies", 4, "rules", 0, "condition", to="in"), "$.policies[4].rules[0].condition"),
        (changed("policies", 4, "rules", 0, "values", 0, to=5), "$.policies[4].rules[0].values[0]"),
        (changed("policies", 4, "rules", 0, "values", 0, to="0x5"), "$.root"),
        (changed("policies", 4, "rules", 0, "argument", to="sender"), "$.hash"),
        (changed("policies", 4, "rules", 0, "argument", to="a b"), "$.policies[4].rules[0].argument"),
        (changed("policies", 5, "rules", 0, "argument", to="third"), "$.hash"),
        (changed("policies", 4, "rules", 1, "more", to="x"), "$.policies[4].rules[1].more"),
        (without("policies", 4, "rules", 0, "argument"), "$.hash"),
        (without("policies", 4, "rules", 1), "$.root"),
        (without("policies", 4, "rules"), "$.root"),
        (changed("policies", 4, "rules", to={}), "$.policies[4].rules"),
        (changed("policies", 4, "rules", 0, to=[]), "$.policies[4].rules[0]"),
        (changed("limits", to={}), "$.limits"),
        (changed("limits", 0, to=5), "$.limits[0]"),
        (changed("limits", 0, "amount", to=5), "$.limits[0].amount"),
        (changed("limits", 0, "amount", to="0x6"), "$.hash"),
        (changed("limits", 0, "amount", to=hex(2**128)), "$.limits[0].amount"),
        (changed("limits", 0, "window", to=60), "$.limits[0].window"),
        (changed("limits", 0, "window", to=True), "$.limits[0].window"),
        (changed("limits", 0, "kind", to="daily"), "$.limits[0].kind"),
        (changed("limits", 0, "resource", to="gas"), "$.limits[0].resource"),
        (changed("limits", 0, "token", to="0x5"), "$.limits[0].token"),
        (changed("limits", 2, "token", to="0x5"), "$.hash"),
        (changed("limits", 2, "token", to=5), "$.limits[2].token"),
        (changed("limits", 2, "standing_approval", to=False), "$.hash"),
        (changed("limits", 2, "standing_approval", to=1), "$.limits[2].standing_approval"),
        (changed("limits", 3, "accounting", to="gross"), "$.hash"),
        (changed("limits", 3, "accounting", to=1), "$.limits[3].accounting"),
        (changed("limits", 3, "until", to=T), "$.hash"),
        (changed("limits", 3, "until", to=1.0), "$.limits[3].until"),
        (changed("limits", 3, "more", to="x"), "$.limits[3].more"),
        (without("limits", 0, "amount"), "$.limits[0].amount"),
        (without("limits", 0, "window"), "$.limits[0].window"),
        (without("limits", 2, "token"), "$.limits[2].token"),
        (without("limits", 1), "$.hash"),
        (duplicated("limits", 1), "$.limits[2]"),
        (changed("denied", to="0x5"), "$.denied"),
        (changed("denied", 0, to=[]), "$.denied[0]"),
        (changed("denied", 0, "contract", to="0x5"), "$.hash"),
        (changed("denied", 0, "contract", to=5), "$.denied[0].contract"),
        (changed("denied", 0, "selector", to="*"), "$.denied[0].name"),
        (changed("denied", 1, "selector", to="0x8"), "$.hash"),
        (changed("denied", 1, "selector", to="claim"), "$.denied[1].selector"),
        (changed("denied", 1, "until", to=T), "$.hash"),
        (changed("denied", 1, "until", to="0x5"), "$.denied[1].until"),
        (changed("denied", 0, "name", to="swap"), "$.denied[0].name"),
        (changed("denied", 0, "more", to="x"), "$.denied[0].more"),
        (without("denied", 0, "selector"), "$.denied[0].selector"),
        (without("denied", 0), "$.hash"),
        (duplicated("denied", 0), "$.denied[1]"),
        (changed("required_caller", to="0x0"), "$.hash"),
        (changed("required_caller", to=0), "$.required_caller"),
        (changed("required_caller", to=hex(2**251 - 1)), "$.required_caller"),
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


@pytest.mark.parametrize(
    ("version", "fix"),
    [(1, "Have the owner sign the session again."), (3, "Upgrade starknet-sessions.")],
)
def test_a_file_of_another_version_says_what_to_do(version: int, fix: str) -> None:
    with pytest.raises(
        SessionFileError, match=f"The schema version is {version}; this package knows 2"
    ) as caught:
        SignedSession.from_dict({**DATA, "schema_version": version})
    assert caught.value.fix == fix


def test_a_file_that_is_no_session_and_one_that_was_changed_are_told_apart() -> None:
    with pytest.raises(SessionFileError, match="The schema is 'other', not 'starknet-sessions/session'"):
        SignedSession.from_dict({**DATA, "schema": "other"})
    with pytest.raises(SessionFileError, match="This hash is not that of the contents"):
        SignedSession.from_dict({**DATA, "hash": "0x5"})


def test_the_order_of_limits_and_denied_entries_in_a_file_makes_no_difference() -> None:
    other = {**DATA, "limits": DATA["limits"][::-1], "denied": DATA["denied"][::-1]}

    assert SignedSession.from_dict(other) == signed(**FULL)


def test_a_denied_entry_without_its_name_is_the_same_session() -> None:
    # The owner signs the selector; the name is for people.
    data = json.loads(json.dumps(DATA))
    assert data["denied"][0]["name"] == "withdraw"
    del data["denied"][0]["name"]

    assert SignedSession.from_dict(data) == signed(**FULL)


@pytest.mark.parametrize("data", [[], "text", None, 5])
def test_a_session_is_an_object(data: Any) -> None:
    with pytest.raises(SessionFileError, match="should be an object"):
        SignedSession.from_dict(data)


def test_a_key_of_the_file_can_be_padded() -> None:
    padded = "0x" + f"{KEY.public.value:x}".zfill(64)

    assert PublicKey.parse(padded) == KEY.public
