import json
from pathlib import Path
from typing import Any

import pytest
from starknet_py.utils.typed_data import TypedData

from starknet_sessions.keys import PublicKey
from starknet_sessions.policy import ANY, Policy
from starknet_sessions.session import Session
from starknet_sessions.typed_data import session_typed_data

# Computed by starknet.js 10.8.0 and 8.5.2: tests/vectors/README and tests/vectors/generate.
VECTORS = {
    vector["id"]: vector
    for vector in json.loads((Path(__file__).parents[1] / "vectors" / "sessions.json").read_text())["vectors"]
}
# Times in its policies and window are no plausible times, which this package refuses.
NOT_OURS = "extremes"


def policies_of(given: Any) -> list[Policy]:
    if isinstance(given, dict):
        first = int(given["first_contract"], 16)
        return [Policy(first + i, f"{given['entrypoint_prefix']}{i}") for i in range(given["count"])]
    return [
        Policy(
            ANY if policy["contract"] == "0x0" else policy["contract"],
            policy["entrypoint"] or (ANY if policy["selector"] == "0x0" else policy["selector"]),
            until=policy["until"],
        )
        for policy in given
    ]


def session_of(given: dict[str, Any]) -> Session:
    return Session(
        key=PublicKey.parse(given["public_key"]),
        expires=given["valid_until"],
        policies=policies_of(given["policies"]),
        tag=given["tag"],
        valid_after=given["valid_after"],
        metadata=given["metadata"],
        version=given["version"],
        address=given["account"],
        chain_id=given["chain_id"],
        epoch=given["epoch"],
    )


@pytest.mark.parametrize("name", [name for name in VECTORS if name != NOT_OURS])
def test_hashes_and_document_are_those_of_starknet_js(name: str) -> None:
    session, expected = session_of(VECTORS[name]["input"]), VECTORS[name]["expected"]

    assert hex(session.key.guid) == expected["key_guid"]
    assert hex(session.root) == expected["root"]
    assert hex(session.details_hash) == expected["details_hash"]
    assert hex(session.hash) == expected["session_hash"]
    assert hex(session.message_hash) == expected["message_hash"]
    if "leaves" in expected:
        assert [hex(leaf) for leaf in session.tree.leaves] == expected["leaves"]
        assert session_typed_data(session) == expected["typed_data"]


@pytest.mark.filterwarnings(
    "ignore:Serializing shortstrings:DeprecationWarning"
)  # starknet-py's own, of itself
@pytest.mark.parametrize("name", ["one-policy", "hex-like-names", "wildcards-mixed", "thousand-policies"])
def test_starknet_py_hashes_the_document_alike(name: str) -> None:
    session = session_of(VECTORS[name]["input"])
    # As a wallet elsewhere gets it.
    document = json.loads(json.dumps(session_typed_data(session)))

    assert TypedData.from_dict(document).message_hash(session.address) == session.message_hash
