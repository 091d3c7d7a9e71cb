"""The sessions of tests/vectors/sessions.json as values of this package."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from starknet_sessions.denied import Denied
from starknet_sessions.keys import PublicKey
from starknet_sessions.limits import Limit
from starknet_sessions.policy import ANY, Policy
from starknet_sessions.rules import Condition, Rule
from starknet_sessions.session import Session

# Computed by starknet.js 10.8.0 and 8.5.2: tests/vectors/README.md and tests/vectors/generate.
SESSIONS = {
    vector["id"]: vector
    for vector in json.loads((Path(__file__).parent / "vectors" / "sessions.json").read_text())["vectors"]
}
NOT_OURS = ("extremes",)
"""Times that are no plausible times: this package refuses them."""


def vector_session(name: str) -> Session:
    """The session of a vector."""
    given = SESSIONS[name]["input"]
    return Session(
        key=PublicKey.parse(given["public_key"]),
        expires=given["valid_until"],
        policies=_policies(given["policies"]),
        limits=[Limit(**limit) for limit in given["limits"]],
        denied=_denied(given["denied"]),
        tag=given["tag"],
        valid_after=given["valid_after"],
        metadata=given["metadata"],
        required_caller=given["required_caller"],
        version=given["version"],
        address=given["account"],
        chain_id=given["chain_id"],
        epoch=given["epoch"],
    )


def _policies(given: Any) -> list[Policy]:
    if isinstance(given, dict):
        first = int(given["first_contract"], 16)
        return [Policy(first + i, f"{given['entrypoint_prefix']}{i}") for i in range(given["count"])]
    return [
        Policy(
            _contract(policy),
            policy["entrypoint"] or _selector(policy),
            until=policy["until"],
            rules=[_rule(rule) for rule in policy["rules"]],
        )
        for policy in given
    ]


def _rule(given: dict[str, Any]) -> Rule:
    return Rule(
        word=given["word"],
        type=given["type"],
        condition=Condition(given["condition"]),
        values=tuple(int(value, 16) for value in given["values"]),
        argument=given["argument"],
    )


def _denied(given: Any) -> list[Denied]:
    if isinstance(given, dict):
        first = int(given["first_contract"], 16)
        return [Denied(first + i, given["entrypoint"], until=given["until"]) for i in range(given["count"])]
    return [Denied(_contract(entry), _selector(entry), until=entry["until"]) for entry in given]


def _contract(given: dict[str, Any]) -> Any:
    return ANY if given["contract"] == "0x0" else given["contract"]


def _selector(given: dict[str, Any]) -> Any:
    return ANY if given["selector"] == "0x0" else given["selector"]
