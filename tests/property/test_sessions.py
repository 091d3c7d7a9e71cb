"""Generated sessions: other libraries hash them alike, and token and preflight agree with a short model of the contract."""

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any, Literal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from starknet_py.net.client_models import Call
from starknet_py.utils.typed_data import TypedData

from starknet_sessions.crypto import poseidon_many
from starknet_sessions.denied import Denied
from starknet_sessions.errors import MalformedToken, SessionFileError, SessionsError
from starknet_sessions.felt import ADDRESS_BOUND, FIELD_PRIME, short_string
from starknet_sessions.keys import SessionKey
from starknet_sessions.limits import Accounting, Kind, Limit, Resource, token_limit
from starknet_sessions.merkle import verify_proof
from starknet_sessions.policy import ANY, Policy, policy_leaf
from starknet_sessions.preflight import TagState, preflight
from starknet_sessions.request import RequestSession
from starknet_sessions.rules import RULE_TYPE_HASH, Condition, Rule
from starknet_sessions.session import HOUR, Session, SignedSession
from starknet_sessions.terms import MAGIC, Terms
from starknet_sessions.token import DecodedToken, choose_policies, decode_token, encode_token, leaf_section
from starknet_sessions.typed_data import session_typed_data

PUBLIC_KEYS = [SessionKey.from_private(private).public for private in (1, 12345, 2**250)]
T = 1_763_683_200
END = T + 30 * 86_400

felts = st.integers(min_value=0, max_value=FIELD_PRIME - 1)
addresses = st.integers(min_value=1, max_value=ADDRESS_BOUND - 1)
names = st.one_of(
    st.sampled_from(["fee", "add", "decade", "feed", "b", "e1", "_0x1"]),
    st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,70}", fullmatch=True),
).filter(lambda name: name not in ("__default__", "__l1_default__"))
untils = st.one_of(st.just(0), st.integers(min_value=T, max_value=END))


@st.composite
def rules(draw: st.DrawFn, words: st.SearchStrategy[int], small: bool = False) -> Rule:
    kind: Literal["felt", "u256"] = draw(st.sampled_from(("felt", "u256")))
    condition = draw(st.sampled_from(Condition))
    values = felts if kind == "felt" else st.integers(min_value=0, max_value=2**256 - 1)
    if small:
        values = st.sampled_from((0, 1, 2, 2**128) if kind == "u256" else (0, 1, 2))
    most = 3 if condition is Condition.ONE_OF else 1
    found = draw(st.lists(values, min_size=1, max_size=most, unique=True))
    return Rule(word=draw(words), type=kind, condition=condition, values=tuple(found))


def ruled(rule: st.SearchStrategy[Rule]) -> st.SearchStrategy[list[Rule]]:
    return st.one_of(st.just([]), st.lists(rule, max_size=3))


@st.composite
def policies(
    draw: st.DrawFn,
    contracts: st.SearchStrategy[int] = addresses,
    entry_points: st.SearchStrategy[Any] = st.one_of(names, felts.filter(bool)),  # noqa: B008 - a value, not a default
    ends: st.SearchStrategy[int] = untils,
    rule: st.SearchStrategy[Rule] = rules(st.integers(min_value=0, max_value=2**128 - 1)),  # noqa: B008
) -> Policy:
    contract = draw(st.one_of(st.just(ANY), contracts))
    entry_point = draw(st.one_of(st.just(ANY), entry_points))
    until, found = draw(ends), draw(ruled(rule))
    try:
        return Policy(contract, entry_point, until=until, rules=found)
    except SessionsError:
        # Rules that nothing fulfils are refused, and words that a known entry point has not.
        return Policy(contract, entry_point, until=until)


@st.composite
def limits(draw: st.DrawFn) -> Limit:
    resource, kind = draw(st.sampled_from(Resource)), draw(st.sampled_from(Kind))
    is_token = resource is Resource.TOKEN
    unit = 1 if is_token else HOUR
    has_window = kind in (Kind.WINDOW, Kind.SLIDING)
    return Limit(
        resource=resource,
        kind=kind,
        amount=draw(st.integers(min_value=0, max_value=2**128 - 1)),
        token=draw(addresses) if is_token else 0,
        window=unit * draw(st.integers(min_value=1, max_value=(2**32 - 1) // unit)) if has_window else 0,
        until=draw(untils),
        accounting=draw(st.sampled_from(Accounting)) if is_token else Accounting.GROSS,
        standing_approval=draw(st.booleans()) if is_token else False,
    )


limit_lists = st.lists(limits(), max_size=16, unique_by=lambda limit: limit.sort_key)
denied_lists = st.lists(
    st.one_of(
        st.builds(Denied, addresses, st.one_of(st.just(ANY), names, felts.filter(bool)), until=untils),
        st.builds(Denied, st.just(ANY), names, until=untils),
    ),
    max_size=10,
    unique_by=lambda entry: entry.sort_key,
)


def sessions(
    policies: st.SearchStrategy[Policy] = policies(),  # noqa: B008 - as above
    max_size: int = 20,
    **more: st.SearchStrategy[Any],
) -> st.SearchStrategy[SignedSession]:
    # Not by way of a request: what the owner signs can have a policy twice.
    return st.builds(
        SignedSession,
        key=st.sampled_from(PUBLIC_KEYS),
        expires=st.just(END),
        policies=st.lists(policies, min_size=1, max_size=max_size),
        tag=st.from_regex(r"[a-z][a-z0-9-]{0,30}", fullmatch=True),
        valid_after=st.integers(min_value=0, max_value=END - 1),
        metadata=st.text(alphabet=[chr(code) for code in range(32, 127)], max_size=100),
        # Not one of the few addresses that calls go to below.
        address=addresses.filter(lambda address: address > 9),
        chain_id=felts.filter(bool),
        epoch=st.integers(min_value=0, max_value=2**128 - 1),
        version=st.integers(min_value=0, max_value=2**32 - 1),
        authorization=st.lists(felts, max_size=4).map(tuple),
        **more,
    )


full_sessions = sessions(
    limits=limit_lists,
    denied=denied_lists,
    required_caller=st.one_of(st.just(0), addresses),
)


# A small world, where calls and policies meet.
few_addresses = st.integers(min_value=1, max_value=3)
few_selectors = st.integers(min_value=1, max_value=3)
few_policies = policies(
    few_addresses,
    few_selectors,
    st.sampled_from([0, T, T + 1, T + 2]),
    rules(st.integers(min_value=0, max_value=2), small=True),
)
few_denied = st.lists(
    st.builds(
        Denied, few_addresses, st.one_of(st.just(ANY), few_selectors), until=st.sampled_from([0, T + 1])
    ),
    max_size=2,
    unique_by=lambda entry: entry.sort_key,
)
few_words = st.lists(st.sampled_from([0, 1, 2, 2**128 - 1, 2**128, FIELD_PRIME - 1]), max_size=4)
few_calls = st.lists(st.builds(Call, few_addresses, few_selectors, few_words), max_size=4)
few_sessions = sessions(few_policies, max_size=5)
small_sessions = sessions(
    few_policies,
    max_size=5,
    limits=st.lists(limits(), max_size=3, unique_by=lambda limit: limit.sort_key),
    denied=few_denied,
    required_caller=st.sampled_from([0, 5]),
)


@pytest.mark.filterwarnings(
    "ignore:Serializing shortstrings:DeprecationWarning"
)  # starknet-py's own, of itself
@settings(max_examples=50)
@given(full_sessions)
def test_starknet_py_hashes_the_document_alike(session: SignedSession) -> None:
    document = json.loads(json.dumps(session_typed_data(session)))

    assert TypedData.from_dict(document).message_hash(session.address) == session.message_hash


@given(small_sessions, small_sessions, st.sets(st.sampled_from(sorted(Session.__dataclass_fields__))))
def test_two_sessions_have_one_fingerprint_exactly_if_they_have_one_hash(
    one: SignedSession, other: SignedSession, taken: set[str]
) -> None:
    """The account compares by the one, the owner signs the other; neither says less."""
    mixed = replace(one, **{name: getattr(other, name) for name in taken})

    assert (mixed.fingerprint == one.fingerprint) == (mixed.hash == one.hash)
    bound = {"address", "chain_id"}
    if taken <= bound:
        assert mixed.fingerprint == one.fingerprint


@settings(max_examples=50)
@given(full_sessions)
def test_a_session_survives_json(session: SignedSession) -> None:
    read = SignedSession.from_json(session.to_json())

    assert read == session
    assert read.message_hash == session.message_hash


json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(), st.just("0x1")),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(), inner, max_size=3)),
    max_leaves=5,
)
SAMPLE = (
    RequestSession(
        key=PUBLIC_KEYS[0],
        expires=END,
        policies=[
            Policy(1, "swap"),
            Policy(2, ANY),
            Policy(ANY, 5, until=END),
            Policy(1, 7, rules=[Rule(word=1, type="u256", condition=Condition.ONE_OF, values=(2, 3))]),
        ],
        limits=[token_limit(3, 5, per=60, sliding=True, until=END, accounting="net", standing_approval=True)],
        denied=[Denied(2, "claim", until=END)],
        required_caller=4,
        unlimited_fees=True,
        unlisted_tokens="allow",
    )
    .bind(address=1, chain_id=1, epoch=0, version=0)
    .authorized([1, 2])
)


@given(st.data())
def test_any_change_of_a_file_is_the_same_session_or_a_typed_error(data: st.DataObject) -> None:
    changed: Any = SAMPLE.to_dict()
    node = changed
    while True:
        step = data.draw(st.sampled_from(list(node) if isinstance(node, dict) else list(range(len(node)))))
        if not isinstance(node[step], dict | list) or not node[step] or data.draw(st.booleans()):
            break
        node = node[step]
    node[step] = data.draw(json_values)

    with suppress(SessionFileError):
        # The owner's signature is not checked here; all it signs is.
        assert SignedSession.from_dict(changed).message_hash == SAMPLE.message_hash


@given(json_values)
def test_no_json_is_read_as_a_session_by_accident(value: Any) -> None:
    with pytest.raises(SessionFileError):
        SignedSession.from_json(json.dumps(value))


def keeps(calldata: Sequence[int], felts: Sequence[int]) -> bool:
    """Whether calldata keeps rules as a token carries them: the contract's `rule.cairo`."""
    rest = list(felts)
    while rest:
        head = rest.pop(0)
        index, code, count = head % 2**128, head >> 128 & 0xFF, head >> 136
        width = 2 if code > 8 else 1
        values, rest = rest[: count * width], rest[count * width :]
        if index + width > len(calldata):
            return False
        if width == 1:
            found, known = calldata[index], values
        else:
            low, high = calldata[index : index + 2]
            if max(low, high) >= 2**128:
                return False
            found = low | high << 128
            known = [a | b << 128 for a, b in zip(values[::2], values[1::2], strict=True)]
        first = known[0]
        holds = {
            1: found == first,
            2: found != first,
            3: found < first,
            4: found <= first,
            5: found > first,
            6: found >= first,
            7: found in known,
        }[code % 8]
        if not holds:
            return False
    return True


def rule_hashes(felts: Sequence[int]) -> list[int]:
    """The SNIP-12 hashes of rules as a token carries them."""
    rest, hashes = list(felts), []
    words = {code: short_string(condition.value) for code, condition in enumerate(Condition, 1)}
    while rest:
        head = rest.pop(0)
        code, count = head >> 128 & 0xFF, head >> 136
        length = count * (2 if code > 8 else 1)
        kind = short_string("u256" if code > 8 else "felt")
        values = poseidon_many(rest[:length])
        hashes.append(poseidon_many([RULE_TYPE_HASH, head % 2**128, kind, words[code % 8], values]))
        rest = rest[length:]
    return hashes


@given(
    sessions(few_policies, max_size=5, denied=few_denied),
    few_calls,
    st.integers(min_value=T - 1, max_value=T + 3),
)
def test_a_call_is_allowed_exactly_if_a_policy_speaks_of_it_and_holds(
    session: SignedSession, calls: list[Call], now: int
) -> None:
    found: dict[int | None, set[str]] = {}
    for violation in preflight(session, calls, now=now):
        found.setdefault(violation.call_index, set()).add(violation.code)
    for i, call in enumerate(calls):
        speaking = [
            policy
            for policy in session.policies
            if policy.contract in (0, call.to_addr) and policy.selector in (0, call.selector)
        ]
        lasting = [policy for policy in speaking if policy.until == 0 or now <= policy.until]
        is_denied = any(
            entry.contract in (0, call.to_addr)
            and entry.selector in (0, call.selector)
            and (entry.until == 0 or now <= entry.until)
            for entry in session.denied
        )
        codes = found.get(i, set())
        assert ("session/call-denied" in codes) == is_denied
        codes = codes - {"session/call-denied"}
        if any(keeps(call.calldata, policy.rule_felts) for policy in lasting):
            assert not codes
        elif lasting:
            assert codes
            assert codes <= {"session/rule-broken", "session/argument-missing"}
        else:
            assert codes == {"session/policy-expired" if speaking else "session/call-not-allowed"}


def token_of(session: SignedSession, leaves: Sequence[int]) -> list[int]:
    return encode_token(session, signature=(1, 2), authorization=session.authorization, leaves=leaves)


@given(few_sessions, few_calls, st.integers(min_value=T, max_value=T + 3))
def test_a_token_passes_the_contracts_check_of_its_calls_exactly_if_preflight_does(
    session: SignedSession, calls: list[Call], now: int
) -> None:
    allowed = not any(violation.call_index is not None for violation in preflight(session, calls, now=now))
    try:
        leaves = leaf_section(session, calls, choose_policies(session, calls, now=now))
    except SessionsError:
        assert not allowed
        return
    assert allowed

    decoded = decode_token(token_of(session, leaves), len(calls))

    assert decoded.authorization == session.authorization
    # assert_calls_allowed of the contract's session component
    contract = selector = until = 0
    rule_felts: tuple[int, ...] = ()
    for call, leaf in zip(calls, decoded.leaves, strict=True):
        if leaf.kind == 0:
            assert contract in (0, call.to_addr)
            assert selector in (0, call.selector)
        else:
            contract = call.to_addr if leaf.kind in (1, 2) else 0
            selector = call.selector if leaf.kind in (1, 3) else 0
            until, rule_felts = leaf.until, leaf.rules
            proven = policy_leaf(contract, selector, until, rule_hashes(rule_felts))
            assert verify_proof(decoded.root, proven, leaf.proof)
            assert until == 0 or now <= until
        assert keeps(call.calldata, rule_felts)


def calls_of(session: SignedSession, chosen: Sequence[int]) -> list[Call]:
    return [Call(session.policies[i].contract or 1, session.policies[i].selector or 1, []) for i in chosen]


@given(small_sessions, st.data())
def test_a_token_has_no_slack(session: SignedSession, data: st.DataObject) -> None:
    """Every felt of a token is told by what is decoded: another token decodes to other parts, or is refused."""
    indices = st.integers(min_value=0, max_value=len(session.policies) - 1)
    chosen = data.draw(st.lists(indices, min_size=1, max_size=4))
    leaves = leaf_section(session, calls_of(session, chosen), chosen)
    token = token_of(session, leaves)
    whole = decode_token(token, len(chosen))
    assert whole.rest == (*leaves, *session.authorization)
    assert whole.static_felts == session.static_felts
    assert encoded(whole) == token

    other = list(token)
    place = data.draw(st.integers(min_value=0, max_value=len(token) - 1))
    match data.draw(st.sampled_from(["change", "drop", "add"])):
        case "change":
            bit = 1 << data.draw(st.integers(min_value=0, max_value=250))
            other[place] ^= bit
        case "drop":
            del other[place]
        case _:
            other.insert(place + 1, data.draw(st.one_of(st.just(0), st.integers(0, 2**131), felts)))
    if other == token:  # two equal neighbours
        return
    with suppress(MalformedToken):
        changed = decode_token(other, len(chosen))
        assert changed != whole
        assert encoded(changed) == other


def encoded(token: DecodedToken) -> list[int]:
    """A token from its decoded parts, `rest` and `static_felts` aside."""
    terms = token.terms
    top = MAGIC << 24 | terms.has_caller << 23 | terms.denied << 16
    top |= terms.token_limits << 11 | terms.meters << 6 | terms.depth
    felts = [top << 160 | terms.version << 128 | terms.valid_after << 64 | terms.valid_until]
    felts += [token.tag, token.public_key, token.root, token.details_hash, token.r, token.s]
    felts += [token.required_caller] if terms.has_caller else []
    for i, limit in enumerate(token.limits):
        felts.append(limit.amount | limit.code << 128 | limit.window << 136 | limit.until << 168)
        felts += [limit.token] if i >= terms.meters else []
    for entry in token.denied:
        felts += entry
    for leaf in token.leaves:
        felts += [leaf.until | leaf.kind << 128 | len(leaf.rules) << 136, *leaf.rules, *leaf.proof]
    return [*felts, *token.authorization]


@given(small_sessions, st.data())
def test_a_token_cut_short_loses_authorization_first_then_is_refused(
    session: SignedSession, data: st.DataObject
) -> None:
    indices = st.integers(min_value=0, max_value=len(session.policies) - 1)
    chosen = data.draw(st.lists(indices, min_size=1, max_size=4))
    leaves = leaf_section(session, calls_of(session, chosen), chosen)
    token = token_of(session, leaves)
    needed = len(session.static_felts) + 2 + len(leaves)
    length = data.draw(st.integers(min_value=0, max_value=len(token)))

    if length < needed:
        with pytest.raises(MalformedToken):
            decode_token(token[:length], len(chosen))
    else:
        cut = decode_token(token[:length], len(chosen))
        assert cut.leaves == decode_token(token, len(chosen)).leaves
        assert cut.authorization == session.authorization[: length - needed]


@given(
    st.builds(
        Terms,
        valid_until=st.integers(0, 2**64 - 1),
        valid_after=st.integers(0, 2**64 - 1),
        version=st.integers(0, 2**32 - 1),
        depth=st.integers(0, 63),
        meters=st.integers(0, 31),
        token_limits=st.integers(0, 31),
        denied=st.integers(0, 127),
        has_caller=st.booleans(),
    )
)
def test_terms_survive_their_felt(terms: Terms) -> None:
    assert terms.packed < FIELD_PRIME
    assert Terms.unpack(terms.packed) == terms


@given(felts)
def test_a_felt_is_terms_in_one_way_only(felt: int) -> None:
    with suppress(MalformedToken):
        assert Terms.unpack(felt).packed == felt
    beginning = MAGIC << 184 | felt % 2**184
    assert Terms.unpack(beginning).packed == beginning


def fixed(policy: Policy) -> set[tuple[int, ...]]:
    return {rule.felts for rule in policy.rules if rule.condition is Condition.EQ}


@settings(max_examples=100)
@given(st.lists(few_policies, min_size=1, max_size=6))
def test_no_request_has_rules_or_ends_that_another_policy_undoes(given_policies: list[Policy]) -> None:
    try:
        request = RequestSession(
            key=PUBLIC_KEYS[0], expires=END, policies=given_policies, unlimited_fees=True
        )
    except SessionsError:
        assume(False)
    taken = request.policies
    for policy in taken:
        for other in taken:
            if other is policy or not other.covers(policy):
                continue
            assert other.rules or not policy.rules
            # Of policies with an argument fixed by ``eq``, those that fix it in other words are not compared.
            if fixed(other) <= fixed(policy):
                assert not (policy.until and other.outlasts(policy))


@settings(max_examples=200)
@given(
    version=st.integers(min_value=0, max_value=3),
    held=st.integers(min_value=0, max_value=3),
    revoked=st.booleans(),
    paused=st.booleans(),
    bits=st.sampled_from(["none", "own", "own in next epoch", "other"]),
    next_epoch=st.booleans(),
    authorized=st.booleans(),
)
def test_the_slot_decides_as_the_contracts_code(
    version: int, held: int, revoked: bool, paused: bool, bits: str, next_epoch: bool, authorized: bool
) -> None:
    session = (
        RequestSession(key=PUBLIC_KEYS[0], expires=END, policies=[Policy(1, "swap")], unlimited_fees=True)
        .bind(address=9, chain_id=1, epoch=0, version=version)
        .authorized([1, 2] if authorized else [])
    )
    fingerprints = {
        "none": 0,
        "own": session.fingerprint,
        "own in next epoch": session.fingerprint_in(1),
        "other": 5,
    }
    # Revoking clears the pause.
    paused = paused and not revoked
    fingerprint217 = 0 if revoked else fingerprints[bits] % 2**217
    epoch = int(next_epoch)

    # is_live and assert_authorized of the contract's session component, on the packed felt
    slot = held << 219 | revoked << 218 | paused << 217 | fingerprint217
    own = version << 219 | session.fingerprint_in(epoch) % 2**217
    if slot == own:
        expected = None
    elif slot and revoked and version <= held:
        expected = "session/revoked"
    elif slot and version < held:
        expected = "session/superseded"
    elif paused:
        expected = "session/paused"
    elif slot and version == held:
        expected = "session/version-conflict"
    elif not authorized:
        expected = "session/not-authorized"
    else:
        expected = "session/bad-authorization" if epoch else None

    state = TagState(version=held, revoked=revoked, paused=paused, fingerprint217=fingerprint217, epoch=epoch)
    found = [
        violation.code
        for violation in preflight(session, [Call(1, session.policies[0].selector, [])], now=T, state=state)
    ]

    # The contract stops at the first; of the others each would be met once the one before is gone.
    assert found[:1] == ([expected] if expected else [])
    if not paused:
        assert len(found) <= 1
