import json
import time
from pathlib import Path
from typing import Any

import pytest
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.client_models import Call

from starknet_sessions.errors import CallNotAllowed, InvalidInput, MalformedToken
from starknet_sessions.felt import FIELD_PRIME, short_string
from starknet_sessions.keys import SessionKey
from starknet_sessions.merkle import verify_proof
from starknet_sessions.policy import ANY, Policy, policy_leaf
from starknet_sessions.session import Session
from starknet_sessions.token import (
    MAGIC,
    REVOKE_SESSION,
    TokenLeaf,
    choose_policies,
    decode_token,
    encode_terms,
    encode_token,
    is_surrender,
    leaf_section,
    signing_hash,
)

KEY = SessionKey.from_private(12345)
DEX, STRK, ACCOUNT = 0x1234, 0x5678, 0xACC
SWAP, ADD = get_selector_from_name("swap"), get_selector_from_name("add")
T = 1_763_683_200


def session(*policies: Policy) -> Session:
    # Not by way of a request: some lists here have an until that no request would have.
    return Session(
        key=KEY.public,
        expires=T + 3600,
        valid_after=T,
        policies=policies,
        tag="bot",
        metadata="",
        address=ACCOUNT,
        chain_id=short_string("SN_SEPOLIA"),
        epoch=0,
        version=7,
    )


SESSION = session(Policy(DEX, "swap", until=T + 60), Policy(DEX, ANY), Policy(ANY, "add"))


def token(bound: Session, leaves: list[int], authorization: tuple[int, ...] = ()) -> list[int]:
    return encode_token(
        bound, public_key=KEY.public.value, signature=(11, 12), authorization=authorization, leaves=leaves
    )


def test_constants_are_those_of_the_protocol() -> None:
    assert short_string("session1") == MAGIC
    assert get_selector_from_name("revoke_session") == REVOKE_SESSION


def test_the_felts_stand_in_the_order_of_the_protocol_page() -> None:
    leaves = leaf_section(SESSION, [Call(DEX, SWAP, [])], [0])

    assert token(SESSION, leaves, (21, 22)) == [
        (T + 3600) + (T << 64) + (7 << 128) + (2 << 160) + (MAGIC << 168),
        short_string("bot"),
        KEY.public.value,
        SESSION.root,
        SESSION.details_hash,
        11,
        12,
        (T + 60) + (1 << 128),
        *SESSION.tree.proof(0),
        21,
        22,
    ]


def test_every_kind_of_leaf_has_its_word_and_its_proof() -> None:
    everything = session(
        Policy(DEX, "swap"), Policy(DEX, ANY), Policy(ANY, "swap"), Policy(ANY, ANY, until=T)
    )
    calls = [Call(DEX, SWAP, [])] * 4

    decoded = decode_token(token(everything, leaf_section(everything, calls, [0, 1, 2, 3])), 4)

    assert [(leaf.kind, leaf.until) for leaf in decoded.leaves] == [(1, 0), (2, 0), (3, 0), (4, T)]
    shapes = [(DEX, SWAP), (DEX, 0), (0, SWAP), (0, 0)]
    for leaf, (contract, selector) in zip(decoded.leaves, shapes, strict=True):
        assert verify_proof(decoded.root, policy_leaf(contract, selector, leaf.until), leaf.proof)


def test_a_leaf_used_again_at_once_is_a_zero() -> None:
    calls = [Call(DEX, SWAP, [])] * 2 + [Call(DEX, ADD, []), Call(DEX, SWAP, [])]
    chosen = choose_policies(SESSION, calls, now=T)
    decoded = decode_token(token(SESSION, leaf_section(SESSION, calls, chosen)), 4)

    assert chosen == [0, 0, 1, 0]
    assert [leaf.kind for leaf in decoded.leaves] == [1, 0, 2, 1]
    assert decoded.leaves[1] == TokenLeaf(kind=0, until=0, proof=())


def test_the_narrowest_policy_that_holds_is_chosen() -> None:
    calls = [Call(DEX, SWAP, []), Call(STRK, ADD, [])]

    assert choose_policies(SESSION, calls, now=T + 60) == [0, 2]
    assert choose_policies(SESSION, calls, now=T + 61) == [1, 2]


def test_a_call_without_policy_is_refused_by_index() -> None:
    with pytest.raises(CallNotAllowed, match="call 1") as caught:
        choose_policies(SESSION, [Call(DEX, SWAP, []), Call(STRK, SWAP, [])], now=T)

    assert (caught.value.where, caught.value.call_index) == ("preflight", 1)


def test_a_leaf_section_has_a_policy_per_call() -> None:
    with pytest.raises(InvalidInput, match="1 calls and 2 policies"):
        leaf_section(SESSION, [Call(DEX, SWAP, [])], [0, 0])


SURRENDER = Call(ACCOUNT, REVOKE_SESSION, [short_string("bot"), 7])


def test_a_surrender_has_no_leaves() -> None:
    assert is_surrender(SESSION, [SURRENDER])
    assert choose_policies(SESSION, [SURRENDER], now=T) == []
    assert leaf_section(SESSION, [SURRENDER], []) == []
    decoded = decode_token(token(SESSION, [], (21, 22)), 0)
    assert (decoded.leaves, decoded.authorization) == ((), (21, 22))


@pytest.mark.parametrize(
    "calls",
    [
        [],
        [SURRENDER, SURRENDER],
        [Call(DEX, REVOKE_SESSION, [short_string("bot"), 7])],
        [Call(ACCOUNT, SWAP, [short_string("bot"), 7])],
        [Call(ACCOUNT, REVOKE_SESSION, [short_string("other"), 7])],
        [Call(ACCOUNT, REVOKE_SESSION, [short_string("bot"), 8])],
        [Call(ACCOUNT, REVOKE_SESSION, [short_string("bot"), 7, 0])],
        [Call(ACCOUNT, REVOKE_SESSION, [])],
    ],
)
def test_anything_else_is_no_surrender(calls: list[Call]) -> None:
    assert not is_surrender(SESSION, calls)


def test_the_signing_hash_binds_every_argument() -> None:
    base: dict[str, Any] = {"transaction_hash": 1, "session_hash": 2, "terms": 3, "rest": [4, 5]}
    changes: list[dict[str, Any]] = [
        {"transaction_hash": 9},
        {"session_hash": 9},
        {"terms": 9},
        {"rest": [4]},
        {"rest": [5, 4]},
        {"rest": []},
    ]

    assert len({signing_hash(**base), *(signing_hash(**(base | change)) for change in changes)}) == 7


# Vectors by starknet.js 10.8.0 and 8.5.2: tests/vectors/tokens.json.
FOLDER = Path(__file__).parents[1] / "vectors"
VECTORS = json.loads((FOLDER / "tokens.json").read_text())["vectors"]


@pytest.mark.parametrize("vector", [v for v in VECTORS if v["kind"] == "signing-hash"], ids=lambda v: v["id"])
def test_the_signing_hash_is_that_of_starknet_js(vector: dict[str, Any]) -> None:
    given = vector["input"]
    found = signing_hash(
        int(given["tx_hash"], 16),
        int(given["session_hash"], 16),
        int(given["terms"], 16),
        [int(felt, 16) for felt in given["rest"]],
    )

    assert hex(found) == vector["expected"]["hash"]


@pytest.mark.parametrize("vector", [v for v in VECTORS if v["kind"] == "signature"], ids=lambda v: v["id"])
def test_the_signature_is_that_of_starknet_js_made_low(vector: dict[str, Any]) -> None:
    r, s = SessionKey.from_private(vector["input"]["private_key"]).sign(int(vector["input"]["hash"], 16))

    assert (hex(r), hex(s)) == (vector["expected"]["r"], vector["expected"]["s"])


def vector_session(name: str) -> Session:
    given = next(v for v in json.loads((FOLDER / "sessions.json").read_text())["vectors"] if v["id"] == name)[
        "input"
    ]
    policies = given["policies"]
    if isinstance(policies, dict):
        first = int(policies["first_contract"], 16)
        made = [Policy(first + i, f"{policies['entrypoint_prefix']}{i}") for i in range(policies["count"])]
    else:
        made = [
            Policy(
                ANY if p["contract"] == "0x0" else p["contract"],
                p["entrypoint"] or (ANY if p["selector"] == "0x0" else p["selector"]),
                until=p["until"],
            )
            for p in policies
        ]
    return Session(
        key=KEY.public,
        expires=given["valid_until"],
        policies=made,
        tag=given["tag"],
        valid_after=given["valid_after"],
        metadata=given["metadata"],
        version=given["version"],
        address=given["account"],
        chain_id=given["chain_id"],
        epoch=given["epoch"],
    )


@pytest.mark.parametrize("vector", [v for v in VECTORS if v["kind"] == "token"], ids=lambda v: v["id"])
def test_the_token_is_that_of_starknet_js(vector: dict[str, Any]) -> None:
    given, expected = vector["input"], vector["expected"]
    bound = vector_session(given["session"])
    authorization: tuple[int, ...] = ()
    if given["owner_private_key"]:
        # The owner's signature is as it was made, not low-s: taken from the token.
        authorization = tuple(int(felt, 16) for felt in expected["token"][-2:])
    chosen = given["policy_indexes"]
    calls = [Call(bound.policies[i].contract or 5, bound.policies[i].selector or 5, []) for i in chosen]
    if not chosen:
        calls = [Call(bound.address, REVOKE_SESSION, [bound.tag_felt, bound.version])]

    leaves = leaf_section(bound, calls, chosen)
    terms = encode_terms(bound)
    digest = signing_hash(int(given["tx_hash"], 16), bound.hash, terms, [*leaves, *authorization])
    made = encode_token(
        bound,
        public_key=KEY.public.value,
        signature=KEY.sign(digest),
        authorization=authorization,
        leaves=leaves,
    )

    assert hex(terms) == expected["terms"]
    assert hex(digest) == expected["signing_hash"]
    assert [hex(felt) for felt in made] == expected["token"]
    assert decode_token(made, len(chosen)).authorization == authorization


def test_a_decoded_token_has_all_that_was_encoded() -> None:
    felts = token(SESSION, leaf_section(SESSION, [Call(DEX, SWAP, [])], [0]), (21, 22))
    decoded = decode_token(felts, 1)

    assert (decoded.valid_until, decoded.valid_after, decoded.version, decoded.depth) == (T + 3600, T, 7, 2)
    assert (decoded.terms, decoded.tag, decoded.public_key) == (
        felts[0],
        short_string("bot"),
        KEY.public.value,
    )
    assert (decoded.root, decoded.details_hash, decoded.r, decoded.s) == (
        SESSION.root,
        SESSION.details_hash,
        11,
        12,
    )
    assert decoded.authorization == (21, 22)
    assert decoded.leaves == (TokenLeaf(kind=1, until=T + 60, proof=SESSION.tree.proof(0)),)
    assert decoded.rest == tuple(felts[7:])


def test_what_follows_the_leaves_is_the_authorization() -> None:
    leaves = leaf_section(SESSION, [Call(DEX, SWAP, []), Call(DEX, ADD, [])], [0, 1])
    felts = token(SESSION, leaves, (21, 22))
    one, two = TokenLeaf(kind=1, until=T + 60, proof=SESSION.tree.proof(0)), SESSION.tree.proof(1)

    assert [decode_token(felts, count).leaves for count in (0, 1)] == [(), (one,)]
    assert decode_token(felts, 2).leaves == (one, TokenLeaf(kind=2, until=0, proof=two))
    assert decode_token(felts, 0).authorization == (*leaves, 21, 22)
    assert decode_token(felts, 1).authorization == (2 << 128, *two, 21, 22)
    assert decode_token(felts, 2).authorization == (21, 22)
    assert decode_token(felts[:-2], 2).authorization == ()
    # However long it is, and whatever is in it: an owner of another kind could sign so.
    assert decode_token([*felts, 0, 1 << 131], 2).authorization == (21, 22, 0, 1 << 131)


def test_every_part_of_the_terms_is_read_in_its_full_width() -> None:
    parts = {"valid_until": (0, 64), "valid_after": (64, 64), "version": (128, 32), "depth": (160, 8)}
    rest = token(SESSION, [])[1:]
    for part, (shift, bits) in parts.items():
        full = decode_token([MAGIC << 168 | (2**bits - 1) << shift, *rest], 0)

        assert {name: getattr(full, name) for name in parts} == dict.fromkeys(parts, 0) | {part: 2**bits - 1}


# Seven fixed felts, a leaf with two proof felts, and that leaf again.
GOOD = token(SESSION, leaf_section(SESSION, [Call(DEX, SWAP, [])] * 2, [0, 0]))


def test_the_good_token_is_good() -> None:
    assert len(GOOD) == 11
    assert [leaf.kind for leaf in decode_token(GOOD, 2).leaves] == [1, 0]
    # The largest felt is one.
    assert decode_token([*GOOD, FIELD_PRIME - 1], 2).authorization == (FIELD_PRIME - 1,)


@pytest.mark.parametrize(
    ("felts", "count", "message"),
    [
        ([], 0, "at least 7 felts, this has 0"),
        ([1, 2], 0, "at least 7"),
        (GOOD[:6], 0, "at least 7"),
        ([GOOD[0] ^ 1 << 168, *GOOD[1:]], 2, "session1"),
        ([GOOD[0] | 1 << 250, *GOOD[1:]], 2, "session1"),
        (GOOD[:7], 1, "There are 0 leaves, 1 are needed"),
        (GOOD[:10], 2, "There are 1 leaves, 2 are needed"),
        (GOOD, 3, "There are 2 leaves, 3 are needed"),
        (GOOD[:8], 1, "proof is cut"),
        (GOOD[:9], 1, "proof is cut"),
        ([*GOOD, 1 << 128, 5], 3, "proof is cut"),
        ([*GOOD, 5], 3, "0x5 is not the word"),
        ([*GOOD, 1 << 64], 3, "not the word"),
        ([*GOOD, 5 << 128], 3, "not the word"),
        ([*GOOD, 1 << 131], 3, "not the word"),
        ([*GOOD[:7], 0, *GOOD[7:]], 2, "first leaf repeats"),
        ([*GOOD[:-1], -1], 2, "not a felt"),
        ([*GOOD[:-1], FIELD_PRIME], 2, "not a felt"),
        # A felt that no leaf needs is one all the same.
        ([*GOOD, FIELD_PRIME], 0, "not a felt"),
    ],
)
def test_a_token_is_read_strictly(felts: list[int], count: int, message: str) -> None:
    with pytest.raises(MalformedToken, match=message) as caught:
        decode_token(felts, count)

    assert caught.value.where == "preflight"


@pytest.mark.parametrize("kind", [1, 2, 3, 4])
def test_a_leaf_word_is_a_kind_above_128_bits_of_until(kind: int) -> None:
    leaf = decode_token([*GOOD, kind << 128 | 2**128 - 1, 8, 9], 3).leaves[2]

    assert leaf == TokenLeaf(kind=kind, until=2**128 - 1, proof=(8, 9))


def test_making_a_token_hashes_only_the_token(monkeypatch: pytest.MonkeyPatch) -> None:
    many = session(*(Policy(DEX + i, "swap") for i in range(256)))
    calls = [Call(DEX + 200, SWAP, []), Call(DEX + 7, SWAP, [])]
    assert many.hash
    monkeypatch.setattr("starknet_sessions.merkle.poseidon", None)

    felts = token(many, leaf_section(many, calls, choose_policies(many, calls, now=T)))

    assert len(felts) == 7 + 2 * (1 + 8)


def test_the_time_to_make_a_token_does_not_grow_with_the_policies() -> None:
    def best_time(count: int) -> float:
        bound = session(*(Policy(DEX + i, "swap") for i in range(count)))
        calls = [Call(DEX + count - 1, SWAP, [])]
        assert bound.hash
        times = []
        for _ in range(30):
            start = time.perf_counter()
            leaf_section(bound, calls, choose_policies(bound, calls, now=T))
            times.append(time.perf_counter() - start)
        return min(times)

    # A search would take 128 times as long; the deeper proof and a noisy machine take some.
    assert best_time(1024) < 10 * best_time(8)
