import json
from typing import Any, Literal

import pytest
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.utils.typed_data import TypedData
from vector_sessions import NOT_OURS, SESSIONS, vector_session

from starknet_sessions.denied import DENIED_TYPE_HASH, Denied
from starknet_sessions.felt import short_string, to_hex
from starknet_sessions.keys import SessionKey
from starknet_sessions.limits import LIMIT_TYPE_HASH, Accounting, Kind, Limit, Resource
from starknet_sessions.policy import ANY, POLICY_TYPE_HASH, Policy
from starknet_sessions.rules import RULE_TYPE_HASH, Condition, Rule
from starknet_sessions.session import Session
from starknet_sessions.snip12 import DETAILS_TYPE_HASH, DOMAIN_TYPE_HASH, SESSION_TYPE_HASH
from starknet_sessions.typed_data import session_typed_data

T = 1_763_683_200
OURS = [name for name in SESSIONS if name not in NOT_OURS]


@pytest.mark.parametrize("name", OURS)
def test_the_hashes_are_those_of_starknet_js(name: str) -> None:
    session, expected = vector_session(name), SESSIONS[name]["expected"]

    assert hex(session.key.guid) == expected["key_guid"]
    assert hex(session.root) == expected["root"]
    assert hex(session.details_hash) == expected["details_hash"]
    assert hex(session.hash) == expected["session_hash"]
    assert hex(session.message_hash) == expected["message_hash"]
    assert [hex(felt) for felt in session.static_felts] == expected["static_felts"]
    assert hex(session.fingerprint) == expected["fingerprint"]


@pytest.mark.parametrize("name", [name for name in OURS if "typed_data" in SESSIONS[name]["expected"]])
def test_the_document_is_that_given_to_starknet_js(name: str) -> None:
    document, expected = session_typed_data(vector_session(name)), SESSIONS[name]["expected"]["typed_data"]

    # The types are the same everywhere, and hashed.
    assert {part: document[part] for part in expected} == expected


def everything() -> Session:
    """One of each: every resource, kind, accounting; every condition on felt and u256; every wildcard."""
    kinds: tuple[Literal["felt", "u256"], ...] = ("felt", "u256")
    rules = [
        Rule(word=3 * i, type=kind, condition=condition, values=(i, 2**200 + i) if is_list else (2**130 + i,))
        for i, (condition, kind) in enumerate((c, k) for c in Condition for k in kinds)
        for is_list in (condition is Condition.ONE_OF,)
    ]
    limits = [
        Limit(
            resource=resource,
            kind=kind,
            amount=2**128 - 1,
            token=2**250 if resource is Resource.TOKEN else 0,
            window=2**32 - 2**32 % 3600 - 3600 if kind in (Kind.WINDOW, Kind.SLIDING) else 0,
            until=T + 5,
            accounting=accounting,
            standing_approval=resource is Resource.TOKEN and kind is Kind.TOTAL,
        )
        for resource in Resource
        for kind in Kind
        for accounting in (Accounting if resource is Resource.TOKEN else (Accounting.GROSS,))
    ]
    return Session(
        key=SessionKey.from_private(12345).public,
        expires=T + 3600,
        policies=[
            Policy(0x1, "fee", rules=rules),
            Policy(
                0x1,
                "transfer",
                rules=[Rule(word=0, type="felt", condition=Condition.EQ, values=(5,), argument="recipient")],
            ),
            Policy(0x2, ANY, until=T),
            Policy(ANY, "add"),
        ],
        limits=limits[:16],
        denied=[Denied(0x3, ANY, until=T + 1), Denied(ANY, "decade"), Denied(0x4, "feed")],
        tag="fee",
        valid_after=T,
        metadata='0x1 "quoted" \\',
        required_caller=2**250,
        version=2**32 - 1,
        address=0xACC,
        chain_id=short_string("SN_SEPOLIA"),
        epoch=2**128 - 1,
    )


def through_json(session: Session) -> Any:
    """The document as a wallet elsewhere gets it."""
    return json.loads(json.dumps(session_typed_data(session)))


# starknet-py's own, of itself
@pytest.mark.filterwarnings("ignore:Serializing shortstrings:DeprecationWarning")
@pytest.mark.parametrize(
    "session",
    [*(vector_session(name) for name in OURS if name != "thousand-policies"), everything()],
    ids=repr,
)
def test_starknet_py_hashes_the_document_alike(session: Session) -> None:
    typed = TypedData.from_dict(through_json(session))

    assert typed.message_hash(session.address) == session.message_hash
    assert typed.struct_hash("Session", typed.message) == session.hash
    assert typed.struct_hash("Details", typed.message["Details"]) == session.details_hash
    for policy, member in zip(session.policies, typed.message["Allowed Calls"], strict=True):
        assert typed.struct_hash("Policy", member) == policy.leaf
    for limit, member in zip(session.limits, typed.message["Limits"], strict=True):
        assert typed.struct_hash("Limit", member) == limit.hash
    for entry, member in zip(session.denied, typed.message["Denied"], strict=True):
        assert typed.struct_hash("Denied", member) == entry.hash


def test_the_type_hashes_are_those_of_the_types_in_the_document() -> None:
    typed = TypedData.from_dict(through_json(everything()))

    assert {name: typed.type_hash(name) for name in typed.types} == {
        "StarknetDomain": DOMAIN_TYPE_HASH,
        "Session": SESSION_TYPE_HASH,
        "Denied": DENIED_TYPE_HASH,
        "Details": DETAILS_TYPE_HASH,
        "Limit": LIMIT_TYPE_HASH,
        "Policy": POLICY_TYPE_HASH,
        "Rule": RULE_TYPE_HASH,
    }


def test_the_tree_is_of_policies_and_nothing_else_is_a_tree() -> None:
    types = session_typed_data(everything())["types"]
    members = [member for members in types.values() for member in members]

    assert [member for member in members if "contains" in member] == [
        {"name": "Allowed Calls", "type": "merkletree", "contains": "Policy"}
    ]


def test_every_member_says_what_the_session_has() -> None:
    message = through_json(everything())["message"]

    assert message["Tag"] == "fee"
    assert message["Epoch"] == str(2**128 - 1)
    assert message["Required Caller"] == to_hex(2**250)
    assert message["Denied"][0] == {"Contract": "0x0", "Selector": selector("decade"), "Until": "0"}
    assert message["Denied"][1] == {"Contract": "0x3", "Selector": "0x0", "Until": str(T + 1)}
    assert message["Limits"][0] == {
        "Resource": "fee",
        "Token": "0x0",
        "Kind": "per-transaction",
        "Amount": str(2**128 - 1),
        "Window": "0",
        "Until": str(T + 5),
        "Accounting": "gross",
        "Standing Approval": False,
    }
    assert [limit["Standing Approval"] for limit in message["Limits"]].count(True) == 2
    policy = message["Allowed Calls"][0]
    assert (policy["Contract"], policy["Selector"], policy["Until"]) == ("0x1", selector("fee"), "0")
    assert policy["Rules"][0] == {
        "Word": "0",
        "Type": "felt",
        "Condition": "eq",
        "Values": [to_hex(2**130)],
    }
    # A u256 is two values, low first.
    assert policy["Rules"][-1] == {
        "Word": "39",
        "Type": "u256",
        "Condition": "one-of",
        "Values": ["0xd", "0x0", "0xd", to_hex(2**72)],
    }
    assert message["Details"]["Call Names"] == ["fee", "transfer(recipient@0)", "", "add"]


def selector(name: str) -> str:
    return to_hex(get_selector_from_name(name))
