"""Nothing is hashed twice: counts of Poseidon permutations, the one thing here that takes time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from starknet_py.net.client_models import Call

from starknet_sessions import HOUR, MerkleTree, Policy, RequestSession, SessionKey, SignedSession
from starknet_sessions import crypto as crypto_module
from starknet_sessions import token as token_module
from starknet_sessions.limits import call_limit, token_limit
from starknet_sessions.rules import arg
from starknet_sessions.token import choose_policies, leaf_section, signing_hash

NOW = 1_900_000_000
KEY = SessionKey.from_private(0xB0B)


@pytest.fixture
def hashed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The number of felts of every hash that is computed, in order."""
    counts: list[int] = []

    def counting(compute: Callable[..., int], felts: Callable[..., int]) -> Callable[..., int]:
        def counted(*arguments: int) -> int:
            counts.append(felts(*arguments))
            return compute(*arguments)

        return counted

    pair = counting(crypto_module.poseidon, lambda a, b: 2)
    many = counting(crypto_module.poseidon_many, len)
    for module in ("merkle", "keys", "rules", "policy", "limits", "denied", "snip12", "terms", "token"):
        for name, function in (("poseidon", pair), ("poseidon_many", many)):
            monkeypatch.setattr(f"starknet_sessions.{module}.{name}", function, raising=False)
    monkeypatch.setattr(crypto_module, "poseidon", pair)
    monkeypatch.setattr(crypto_module, "poseidon_many", many)
    return counts


def signed(policies: int, **more: Any) -> SignedSession:
    request = RequestSession(
        key=KEY.public,
        expires=NOW + HOUR,
        policies=[
            Policy(0x99, "transfer", rules=[arg("amount") <= 5]),
            *(Policy(0x1000 + i, "other") for i in range(policies - 1)),
        ],
        unlimited_fees=True,
        **more,
    )
    return request.bind(address=0x1234, chain_id="SN_SEPOLIA", epoch=0, version=1).authorized([1, 2])


@pytest.mark.parametrize("leaves", [1, 2, 3, 5, 16, 17, 1000, 10_000])
def test_a_tree_hashes_each_node_once_and_a_proof_none(hashed: list[int], leaves: int) -> None:
    tree = MerkleTree(range(1, leaves + 1))
    nodes, width = 0, leaves
    while width > 1:
        width = (width + 1) // 2
        nodes += width
    assert len(hashed) == nodes <= leaves + tree.depth
    for index in (0, leaves // 2, leaves - 1):
        assert len(tree.proof(index)) == tree.depth
    assert len(hashed) == nodes


def token_hashes(hashed: list[int], session: SignedSession, calls: Sequence[Call]) -> list[int]:
    del hashed[:]
    leaves = leaf_section(session, calls, choose_policies(session, calls, now=NOW))
    signing_hash(0x7, session.fingerprint, session.static_felts[0], leaves)
    return list(hashed)


def test_signing_hashes_the_token_and_nothing_of_the_session_again(hashed: list[int]) -> None:
    calls = [Call(0x99, Policy(0x99, "transfer").selector, [1, 5, 0])]
    token_module._rest_hash.cache_clear()
    for policies, depth in ((1, 0), (16, 4), (1000, 10)):
        session = signed(policies, limits=[token_limit(0x99, 5), call_limit(9)])
        assert session.fingerprint
        # The leaf word, the rule with its value of two felts, the proof; then what the session key signs.
        assert token_hashes(hashed, session, calls) == [1 + 3 + depth, 5]
        # The same calls again: what the token brings for them is hashed already.
        assert token_hashes(hashed, session, calls) == [5]


def test_a_session_is_hashed_once(hashed: list[int]) -> None:
    session = signed(16, limits=[token_limit(0x99, 5), call_limit(9)])
    values = (
        "hash",
        "message_hash",
        "fingerprint",
        "static_felts",
        "root",
        "details_hash",
        "call_names",
    )
    for name in values:
        assert getattr(session, name)
    count = len(hashed)
    for name in values:
        assert getattr(session, name)
    assert session.tree.proof(3)
    assert session.authorized([3, 4]).message_hash == session.message_hash
    assert len(hashed) == count


def test_a_fingerprint_takes_one_hash_and_for_each_token_limit_two_felts(hashed: list[int]) -> None:
    for limits, felts in (([], 6), ([call_limit(9)], 7), ([call_limit(9), token_limit(0x99, 5)], 9)):
        session = signed(2, limits=limits)
        assert session.static_felts
        del hashed[:]
        assert session.fingerprint
        assert hashed == [felts]
