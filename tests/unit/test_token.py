import json
import time
from pathlib import Path
from typing import Any

import pytest
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.client_models import Call
from vector_sessions import vector_session

from starknet_sessions.denied import Denied
from starknet_sessions.errors import CallNotAllowed, InvalidInput, MalformedToken
from starknet_sessions.felt import FIELD_PRIME, short_string
from starknet_sessions.keys import SessionKey
from starknet_sessions.limits import call_limit, fee_limit, token_limit
from starknet_sessions.merkle import verify_proof
from starknet_sessions.policy import ANY, Policy, policy_leaf
from starknet_sessions.rules import arg, u256_at, word
from starknet_sessions.session import Session
from starknet_sessions.terms import MAGIC, Terms
from starknet_sessions.token import (
    REVOKE_SESSION,
    TokenLeaf,
    TokenLimit,
    choose_policies,
    decode_token,
    encode_token,
    is_surrender,
    leaf_section,
    signing_hash,
)

KEY = SessionKey.from_private(12345)
DEX, STRK, ACCOUNT, VAULT = 0x1234, 0x5678, 0xACC, 0x7A17
SWAP, ADD, TRANSFER = (get_selector_from_name(name) for name in ("swap", "add", "transfer"))
T = 1_763_683_200


def session(*policies: Policy, **more: Any) -> Session:
    # Not by way of a request: some lists here have an until that no request would have.
    return Session(
        key=KEY.public,
        expires=T + 3600,
        valid_after=T,
        policies=policies,
        tag="bot",
        address=ACCOUNT,
        chain_id=short_string("SN_SEPOLIA"),
        epoch=0,
        version=7,
        **more,
    )


SESSION = session(Policy(DEX, "swap", until=T + 60), Policy(DEX, ANY), Policy(ANY, "add"))


def token(bound: Session, leaves: list[int], authorization: tuple[int, ...] = ()) -> list[int]:
    return encode_token(bound, signature=(11, 12), authorization=authorization, leaves=leaves)


def test_constants_are_those_of_the_protocol() -> None:
    assert short_string("session2") == MAGIC
    assert get_selector_from_name("revoke_session") == REVOKE_SESSION


def test_the_felts_stand_in_the_order_of_the_protocol_page() -> None:
    leaves = leaf_section(SESSION, [Call(DEX, SWAP, [])], [0])

    assert token(SESSION, leaves, (21, 22)) == [
        (T + 3600) + (T << 64) + (7 << 128) + (2 << 160) + (MAGIC << 184),
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


RULED = Policy(STRK, "transfer", rules=[arg("recipient") == VAULT, arg("amount") <= 2**130])
FULL = session(
    RULED,
    Policy(DEX, ANY),
    limits=[
        token_limit(STRK, 9, per=60, until=T + 5, accounting="net", standing_approval=True),
        fee_limit(8),
        call_limit(7, per_transaction=True),
    ],
    denied=[Denied(ANY, "add", until=T + 6), Denied(DEX, ANY)],
    required_caller=0xCA11,
)


def test_everything_a_session_can_have_stands_in_the_order_of_the_protocol_page() -> None:
    transfer = Call(STRK, TRANSFER, [VAULT, 1, 0])

    assert token(FULL, leaf_section(FULL, [transfer, transfer], [0, 0]), (21, 22)) == [
        (T + 3600)
        + (T << 64)
        + (7 << 128)
        + (1 << 160)
        + (2 << 166)
        + (1 << 171)
        + (2 << 176)
        + (1 << 183)
        + (MAGIC << 184),
        short_string("bot"),
        KEY.public.value,
        FULL.root,
        FULL.details_hash,
        11,
        12,
        0xCA11,
        # Sorted: fee, calls, token.
        8 + (1 << 128),
        7 + (16 << 128),
        9 + ((32 + 2 + 4 + 8) << 128) + (60 << 136) + ((T + 5) << 168),
        STRK,
        *(0, ADD, T + 6),
        *(DEX, 0, 0),
        (1 << 128) + (5 << 136),
        *(0 + (1 << 128) + (1 << 136), VAULT),
        *(1 + ((4 + 8) << 128) + (1 << 136), 0, 4),
        *FULL.tree.proof(0),
        0,
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
        assert verify_proof(decoded.root, policy_leaf(contract, selector, leaf.until, ()), leaf.proof)


def test_a_leaf_used_again_at_once_is_a_zero() -> None:
    calls = [Call(DEX, SWAP, [])] * 2 + [Call(DEX, ADD, []), Call(DEX, SWAP, [])]
    chosen = choose_policies(SESSION, calls, now=T)
    decoded = decode_token(token(SESSION, leaf_section(SESSION, calls, chosen)), 4)

    assert chosen == [0, 0, 1, 0]
    assert [leaf.kind for leaf in decoded.leaves] == [1, 0, 2, 1]
    assert decoded.leaves[1] == TokenLeaf(kind=0, until=0, rules=(), proof=())


def test_the_narrowest_policy_that_holds_is_chosen() -> None:
    calls = [Call(DEX, SWAP, []), Call(STRK, ADD, [])]

    assert choose_policies(SESSION, calls, now=T + 60) == [0, 2]
    assert choose_policies(SESSION, calls, now=T + 61) == [1, 2]


def test_among_policies_of_one_call_that_serves_whose_rules_hold() -> None:
    bound = session(
        Policy(STRK, "transfer", rules=[arg("recipient") == VAULT]),
        Policy(STRK, "transfer", rules=[arg("recipient") == DEX, arg("amount") <= 5], until=T + 60),
        Policy(STRK, "transfer", rules=[arg("amount") <= 1]),
        Policy(DEX, ANY, rules=[word(0) == 1]),
        Policy(ANY, "add"),
    )

    def chosen(*calldata: int, to: int = STRK, selector: int = TRANSFER, now: int = T) -> int | None:
        try:
            (index,) = choose_policies(bound, [Call(to, selector, list(calldata))], now=now)
        except CallNotAllowed:
            return None
        return index

    assert chosen(VAULT, 9, 0) == 0
    # The more rules, the narrower.
    assert chosen(DEX, 1, 0) == 1
    assert chosen(DEX, 5, 0) == 1
    assert chosen(DEX, 6, 0) is None
    assert chosen(DEX, 1, 0, now=T + 61) == 2
    assert chosen(DEX, 2, 0, now=T + 61) is None
    assert chosen(VAULT, 0, 1) == 0
    assert chosen(0x99, 0, 1) is None
    # Words that are not there.
    assert chosen(VAULT) == 0
    assert chosen(DEX, 1) is None
    assert chosen() is None
    # A wildcard whose rules do not hold makes room for a wider one.
    assert chosen(1, to=DEX, selector=ADD) == 3
    assert chosen(2, to=DEX, selector=ADD) == 4
    assert chosen(2, to=DEX, selector=SWAP) is None


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
    base: dict[str, Any] = {"transaction_hash": 1, "fingerprint": 2, "terms": 3, "rest": [4, 5]}
    changes: list[dict[str, Any]] = [
        {"transaction_hash": 9},
        {"fingerprint": 9},
        {"terms": 9},
        {"rest": [4]},
        {"rest": [5, 4]},
        {"rest": []},
    ]

    assert len({signing_hash(**base), *(signing_hash(**(base | change)) for change in changes)}) == 7


# Vectors by starknet.js 10.8.0 and 8.5.2: tests/vectors/tokens.json.
VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "tokens.json").read_text())["vectors"]


@pytest.mark.parametrize("vector", [v for v in VECTORS if v["kind"] == "signing-hash"], ids=lambda v: v["id"])
def test_the_signing_hash_is_that_of_starknet_js(vector: dict[str, Any]) -> None:
    given = vector["input"]
    found = signing_hash(
        int(given["tx_hash"], 16),
        int(given["fingerprint"], 16),
        int(given["terms"], 16),
        [int(felt, 16) for felt in given["rest"]],
    )

    assert hex(found) == vector["expected"]["hash"]


@pytest.mark.parametrize("vector", [v for v in VECTORS if v["kind"] == "signature"], ids=lambda v: v["id"])
def test_the_signature_is_that_of_starknet_js_made_low(vector: dict[str, Any]) -> None:
    r, s = SessionKey.from_private(vector["input"]["private_key"]).sign(int(vector["input"]["hash"], 16))

    assert (hex(r), hex(s)) == (vector["expected"]["r"], vector["expected"]["s"])


@pytest.mark.parametrize("vector", [v for v in VECTORS if v["kind"] == "token"], ids=lambda v: v["id"])
def test_the_token_is_that_of_starknet_js(vector: dict[str, Any]) -> None:
    given, expected = vector["input"], vector["expected"]
    bound = vector_session(given["session"])
    authorization: tuple[int, ...] = ()
    if given["owner_private_key"]:
        # The owner's signature is as it was made, not low-s: taken from the token.
        authorization = tuple(int(felt, 16) for felt in expected["token"][-2:])
    calls = [
        Call(int(call["to"], 16), int(call["selector"], 16), [int(felt, 16) for felt in call["calldata"]])
        for call in given["calls"]
    ]
    chosen = given["policy_indexes"]

    leaves = leaf_section(bound, calls, chosen)
    terms = bound.static_felts[0]
    digest = signing_hash(int(given["tx_hash"], 16), bound.fingerprint, terms, [*leaves, *authorization])
    key = SessionKey.from_private(given["private_key"])
    made = encode_token(bound, signature=key.sign(digest), authorization=authorization, leaves=leaves)

    assert hex(terms) == expected["terms"]
    assert hex(digest) == expected["signing_hash"]
    assert [hex(felt) for felt in made] == expected["token"]
    decoded = decode_token(made, len(chosen))
    assert (decoded.authorization, decoded.rest) == (authorization, (*leaves, *authorization))
    assert decoded.static_felts == bound.static_felts


def test_a_decoded_token_has_all_that_was_encoded() -> None:
    felts = token(SESSION, leaf_section(SESSION, [Call(DEX, SWAP, [])], [0]), (21, 22))
    decoded = decode_token(felts, 1)

    assert decoded.terms == Terms(valid_until=T + 3600, valid_after=T, version=7, depth=2)
    assert (decoded.tag, decoded.public_key) == (short_string("bot"), KEY.public.value)
    assert (decoded.root, decoded.details_hash) == (SESSION.root, SESSION.details_hash)
    assert (decoded.r, decoded.s) == (11, 12)
    assert (decoded.required_caller, decoded.limits, decoded.denied) == (0, (), ())
    assert decoded.authorization == (21, 22)
    assert decoded.leaves == (TokenLeaf(kind=1, until=T + 60, rules=(), proof=SESSION.tree.proof(0)),)
    assert decoded.static_felts == SESSION.static_felts == tuple(felts[:5])
    assert decoded.rest == tuple(felts[7:])


def test_a_decoded_token_has_caller_limits_denied_entries_and_rules() -> None:
    felts = token(FULL, leaf_section(FULL, [Call(STRK, TRANSFER, [VAULT, 1, 0])], [0]), (21,))
    decoded = decode_token(felts, 1)

    assert decoded.terms == Terms(
        valid_until=T + 3600,
        valid_after=T,
        version=7,
        depth=1,
        meters=2,
        token_limits=1,
        denied=2,
        has_caller=True,
    )
    assert decoded.required_caller == 0xCA11
    assert decoded.limits == tuple(
        TokenLimit(
            amount=limit.amount, until=limit.until, window=limit.window, code=limit.code, token=limit.token
        )
        for limit in FULL.limits
    )
    assert decoded.denied == tuple(entry.felts for entry in FULL.denied)
    assert decoded.leaves == (TokenLeaf(kind=1, until=0, rules=RULED.rule_felts, proof=FULL.tree.proof(0)),)
    assert decoded.authorization == (21,)
    assert decoded.static_felts == FULL.static_felts
    assert decoded.rest == tuple(felts[18:])


def test_what_follows_the_leaves_is_the_authorization() -> None:
    leaves = leaf_section(SESSION, [Call(DEX, SWAP, []), Call(DEX, ADD, [])], [0, 1])
    felts = token(SESSION, leaves, (21, 22))
    one, two = TokenLeaf(kind=1, until=T + 60, rules=(), proof=SESSION.tree.proof(0)), SESSION.tree.proof(1)

    assert [decode_token(felts, count).leaves for count in (0, 1)] == [(), (one,)]
    assert decode_token(felts, 2).leaves == (one, TokenLeaf(kind=2, until=0, rules=(), proof=two))
    assert decode_token(felts, 0).authorization == (*leaves, 21, 22)
    assert decode_token(felts, 1).authorization == (2 << 128, *two, 21, 22)
    assert decode_token(felts, 2).authorization == (21, 22)
    assert decode_token(felts[:-2], 2).authorization == ()
    # However long it is, and whatever is in it: an owner of another kind could sign so.
    assert decode_token([*felts, 0, 1 << 131], 2).authorization == (21, 22, 0, 1 << 131)


@pytest.mark.parametrize(
    ("part", "shift", "bits"),
    [
        ("valid_until", 0, 64),
        ("valid_after", 64, 64),
        ("version", 128, 32),
        ("depth", 160, 6),
        ("meters", 166, 5),
        ("token_limits", 171, 5),
        ("denied", 176, 7),
        ("has_caller", 183, 1),
    ],
)
def test_every_part_of_the_terms_has_its_place_and_width(part: str, shift: int, bits: int) -> None:
    nothing: dict[str, Any] = {"valid_until": 0, "valid_after": 0, "version": 0, "depth": 0}
    full = Terms(**(nothing | {part: 2**bits - 1}))

    assert full.packed == MAGIC << 184 | (2**bits - 1) << shift
    assert Terms.unpack(full.packed) == full
    assert Terms.unpack(MAGIC << 184) == Terms(**nothing)


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
        ([GOOD[0] ^ 1 << 184, *GOOD[1:]], 2, "session2"),
        ([GOOD[0] | 1 << 250, *GOOD[1:]], 2, "session2"),
        # The layout before this one.
        ([short_string("session1") << 168, *GOOD[1:]], 2, "session2"),
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
        # Kind 0 with something else is not the word that repeats, and kinds have eight bits.
        ([*GOOD, 1 << 136, 5], 3, "not the word"),
        ([*GOOD, 0xFF << 128], 3, "not the word"),
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


def with_terms(*tail: int, **counts: Any) -> list[int]:
    terms = Terms(valid_until=T, valid_after=0, version=7, depth=0, **counts)
    return [terms.packed, *GOOD[1:7], *tail]


@pytest.mark.parametrize(
    ("felts", "message"),
    [
        (with_terms(has_caller=True), "required caller is missing"),
        (with_terms(0, has_caller=True), "required caller is 0"),
        (with_terms(meters=1), "limit is missing"),
        (with_terms(5, meters=2), "limit is missing"),
        (with_terms(token_limits=1), "limit is missing"),
        (with_terms(32 << 128, token_limits=1), "token of a limit is missing"),
        (with_terms(0, 32 << 128, meters=1, token_limits=1), "token of a limit is missing"),
        (with_terms(1 << 232, meters=1), "not the felt of a limit"),
        (with_terms(denied=1), "denied entry is cut short"),
        (with_terms(1, 2, denied=1), "denied entry is cut short"),
        (with_terms(1, 2, 3, 4, 5, denied=2), "denied entry is cut short"),
        (with_terms(1, 2, 2**64, denied=1), "not the end of a denied entry"),
    ],
)
def test_what_the_terms_announce_has_to_follow(felts: list[int], message: str) -> None:
    with pytest.raises(MalformedToken, match=message) as caught:
        decode_token(felts, 0)

    assert caught.value.where == "preflight"


def test_what_the_terms_announce_is_taken_whatever_it_says() -> None:
    # Whether it makes sense is another question, and none for a session that is live.
    largest = 2**232 - 1
    felts = with_terms(
        1, largest, largest, 0, 1, 2, 2**64 - 1, meters=1, token_limits=1, denied=1, has_caller=True
    )
    decoded = decode_token(felts, 0)

    assert (
        decoded.limits
        == (TokenLimit(amount=2**128 - 1, until=2**64 - 1, window=2**32 - 1, code=255, token=0),) * 2
    )
    assert decoded.denied == ((1, 2, 2**64 - 1),)
    assert decoded.rest == ()


def rule_word(code: int, count: int = 1, index: int = 0) -> int:
    return index | code << 128 | count << 136


def with_rules(*rules: int, length: int | None = None) -> list[int]:
    return with_terms(1 << 128 | (len(rules) if length is None else length) << 136, *rules)


@pytest.mark.parametrize("u256", [0, 8])
@pytest.mark.parametrize("code", range(1, 8))
def test_rules_of_every_code_are_taken(code: int, u256: int) -> None:
    felts = 2 if u256 else 1
    counts = (1, 2, 255) if code == 7 else (1,)
    for count in counts:
        rule = (rule_word(code | u256, count, 2**128 - 1), *range(felts * count))

        assert decode_token(with_rules(*rule), 1).leaves[0].rules == rule
        assert decode_token(with_rules(*rule, *rule), 1).leaves[0].rules == (*rule, *rule)


@pytest.mark.parametrize(
    ("felts", "message"),
    [
        (with_rules(length=1), "rules of a leaf are cut"),
        (with_rules(rule_word(1), 5, length=3), "rules of a leaf are cut"),
        (with_rules(5, length=2**32), "rules of a leaf are cut"),
        (with_rules(rule_word(1)), "values of a rule are cut"),
        (with_rules(rule_word(9), 5), "values of a rule are cut"),
        (with_rules(rule_word(7, 3), 5, 6), "values of a rule are cut"),
        # The values stand behind the leaf, where its proof would be.
        (with_rules(rule_word(1), 5, length=1), "values of a rule are cut"),
        *((with_rules(rule_word(code), 5), "not the word of a rule") for code in (0, 8)),
        *((with_rules(rule_word(code), 5, 6), "not the word of a rule") for code in (16, 17, 255)),
        *((with_rules(rule_word(code, 0)), "not the word of a rule") for code in (1, 7, 9, 15)),
        *((with_rules(rule_word(code, 2), 5, 6, 7, 8), "not the word of a rule") for code in (1, 6, 9, 14)),
        *((with_rules(rule_word(code, 256), *[5] * 512), "not the word of a rule") for code in (7, 15)),
        (with_rules(rule_word(1), 5, 0), "not the word of a rule"),
    ],
)
def test_rules_are_read_strictly(felts: list[int], message: str) -> None:
    with pytest.raises(MalformedToken, match=message):
        decode_token(felts, 1)


@pytest.mark.parametrize("kind", [1, 2, 3, 4])
def test_a_leaf_word_is_a_kind_above_128_bits_of_until(kind: int) -> None:
    leaf = decode_token([*GOOD, kind << 128 | 2**128 - 1, 8, 9], 3).leaves[2]

    assert leaf == TokenLeaf(kind=kind, until=2**128 - 1, rules=(), proof=(8, 9))


def test_making_a_token_hashes_only_the_token(monkeypatch: pytest.MonkeyPatch) -> None:
    many = session(*(Policy(DEX + i, "swap") for i in range(256)))
    calls = [Call(DEX + 200, SWAP, []), Call(DEX + 7, SWAP, [])]
    assert many.hash
    monkeypatch.setattr("starknet_sessions.merkle.poseidon", None)

    felts = token(many, leaf_section(many, calls, choose_policies(many, calls, now=T)))

    assert len(felts) == 7 + 2 * (1 + 8)


def test_the_time_to_choose_a_policy_does_not_grow_with_those_of_other_calls() -> None:
    def best_time(count: int) -> float:
        rules = [u256_at(1) <= 5]
        bound = session(*(Policy(STRK + i, "transfer", rules=rules) for i in range(count)))
        calls = [Call(STRK + count - 1, TRANSFER, [VAULT, 5, 0])]
        assert choose_policies(bound, calls, now=T) == [count - 1]
        times = []
        for _ in range(30):
            start = time.perf_counter()
            choose_policies(bound, calls, now=T)
            times.append(time.perf_counter() - start)
        return min(times)

    assert best_time(1024) < 10 * best_time(8)


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
