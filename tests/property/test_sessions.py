"""Generated sessions: other libraries hash them alike, and token and preflight agree with a short model of the contract."""

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starknet_py.net.client_models import Call
from starknet_py.utils.typed_data import TypedData

from starknet_sessions.errors import MalformedToken, SessionFileError, SessionsError
from starknet_sessions.felt import ADDRESS_BOUND, FIELD_PRIME
from starknet_sessions.keys import SessionKey
from starknet_sessions.merkle import verify_proof
from starknet_sessions.policy import ANY, Policy, policy_leaf
from starknet_sessions.preflight import TagState, preflight
from starknet_sessions.request import RequestSession
from starknet_sessions.session import SignedSession
from starknet_sessions.token import (
    MAGIC,
    DecodedToken,
    choose_policies,
    decode_token,
    encode_token,
    leaf_section,
)
from starknet_sessions.typed_data import session_typed_data

PUBLIC_KEYS = [SessionKey.from_private(private).public for private in (1, 12345, 2**250)]
T = 1_763_683_200
END = T + 30 * 86_400

felts = st.integers(min_value=0, max_value=FIELD_PRIME - 1)
addresses = st.integers(min_value=1, max_value=ADDRESS_BOUND - 1)
names = st.one_of(
    st.sampled_from(["fee", "add", "decade", "feed", "transfer", "b", "e1", "_0x1"]),
    st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,70}", fullmatch=True),
).filter(lambda name: name not in ("__default__", "__l1_default__"))
policies = st.builds(
    Policy,
    st.one_of(st.just(ANY), addresses),
    st.one_of(st.just(ANY), names, felts.filter(bool)),
    until=st.one_of(st.just(0), st.integers(min_value=T, max_value=END)),
)


def sessions(
    policies: st.SearchStrategy[Policy] = policies, max_size: int = 20
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
    )


@pytest.mark.filterwarnings(
    "ignore:Serializing shortstrings:DeprecationWarning"
)  # starknet-py's own, of itself
@settings(deadline=None, max_examples=50)
@given(sessions())
def test_starknet_py_hashes_the_document_alike(session: SignedSession) -> None:
    document = json.loads(json.dumps(session_typed_data(session)))

    assert TypedData.from_dict(document).message_hash(session.address) == session.message_hash


@settings(deadline=None, max_examples=50)
@given(sessions())
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
    RequestSession(key=PUBLIC_KEYS[0], expires=END, policies=[Policy(1, "swap"), Policy(ANY, 5, until=END)])
    .bind(address=1, chain_id=1, epoch=0, version=0)
    .authorized([1, 2])
)


@settings(deadline=None)
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


# A small world, where calls and policies meet.
few_addresses = st.integers(min_value=1, max_value=3)
few_selectors = st.integers(min_value=1, max_value=3)
few_policies = st.builds(
    Policy,
    st.one_of(st.just(ANY), few_addresses),
    st.one_of(st.just(ANY), few_selectors),
    until=st.sampled_from([0, T, T + 1, T + 2]),
)
few_calls = st.lists(st.builds(Call, few_addresses, few_selectors, st.just([])), max_size=4)


@settings(deadline=None)
@given(sessions(few_policies, max_size=5), few_calls, st.integers(min_value=T - 1, max_value=T + 3))
def test_a_call_is_allowed_exactly_if_a_policy_speaks_of_it_and_holds(
    session: SignedSession, calls: list[Call], now: int
) -> None:
    found = {violation.call_index: violation.code for violation in preflight(session, calls, now=now)}
    for i, call in enumerate(calls):
        matching = [
            policy
            for policy in session.policies
            if policy.contract in (0, call.to_addr) and policy.selector in (0, call.selector)
        ]
        if any(policy.until == 0 or now <= policy.until for policy in matching):
            assert i not in found
        else:
            assert found[i] == ("session/policy-expired" if matching else "session/call-not-allowed")


@settings(deadline=None)
@given(sessions(few_policies, max_size=5), few_calls, st.integers(min_value=T, max_value=T + 3))
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
    token = encode_token(
        session,
        public_key=session.key.value,
        signature=(1, 2),
        authorization=session.authorization,
        leaves=leaves,
    )

    decoded = decode_token(token, len(calls))

    assert decoded.authorization == session.authorization
    # assert_calls_allowed of the contract's session component
    contract = selector = until = 0
    for call, leaf in zip(calls, decoded.leaves, strict=True):
        if leaf.kind == 0:
            assert contract in (0, call.to_addr)
            assert selector in (0, call.selector)
            continue
        contract = call.to_addr if leaf.kind in (1, 2) else 0
        selector = call.selector if leaf.kind in (1, 3) else 0
        until = leaf.until
        assert verify_proof(decoded.root, policy_leaf(contract, selector, until), leaf.proof)
        assert until == 0 or now <= until


@settings(deadline=None)
@given(sessions(few_policies, max_size=5), st.data())
def test_a_token_has_no_slack(session: SignedSession, data: st.DataObject) -> None:
    """Every felt of a token is told by what is decoded: another token decodes to other parts, or is refused."""
    indices = st.integers(min_value=0, max_value=len(session.policies) - 1)
    chosen = data.draw(st.lists(indices, min_size=1, max_size=4))
    calls = [Call(session.policies[i].contract or 1, session.policies[i].selector or 1, []) for i in chosen]
    leaves = leaf_section(session, calls, chosen)
    token = encode_token(
        session,
        public_key=session.key.value,
        signature=(1, 2),
        authorization=session.authorization,
        leaves=leaves,
    )
    whole = decode_token(token, len(calls))
    assert whole.rest == (*leaves, *session.authorization)

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
        changed = decode_token(other, len(calls))
        assert changed != whole
        assert encoded(changed) == other


def encoded(token: DecodedToken) -> list[int]:
    """A token from its decoded parts, `rest` and `terms` aside."""
    top = MAGIC << 168 | token.depth << 160 | token.version << 128
    felts = [top | token.valid_after << 64 | token.valid_until, token.tag, token.public_key, token.root]
    felts += [token.details_hash, token.r, token.s]
    for leaf in token.leaves:
        felts += [leaf.kind << 128 | leaf.until, *leaf.proof]
    return [*felts, *token.authorization]


@settings(deadline=None)
@given(sessions(few_policies, max_size=5), st.data())
def test_a_token_cut_short_loses_authorization_first_then_is_refused(
    session: SignedSession, data: st.DataObject
) -> None:
    indices = st.integers(min_value=0, max_value=len(session.policies) - 1)
    chosen = data.draw(st.lists(indices, min_size=1, max_size=4))
    calls = [Call(session.policies[i].contract or 1, session.policies[i].selector or 1, []) for i in chosen]
    leaves = leaf_section(session, calls, chosen)
    token = encode_token(
        session,
        public_key=session.key.value,
        signature=(1, 2),
        authorization=session.authorization,
        leaves=leaves,
    )
    needed = 7 + len(leaves)
    length = data.draw(st.integers(min_value=0, max_value=len(token)))

    if length < needed:
        with pytest.raises(MalformedToken):
            decode_token(token[:length], len(calls))
    else:
        cut = decode_token(token[:length], len(calls))
        assert cut.leaves == decode_token(token, len(calls)).leaves
        assert cut.authorization == session.authorization[: length - needed]


@settings(deadline=None, max_examples=200)
@given(
    version=st.integers(min_value=0, max_value=3),
    held=st.integers(min_value=0, max_value=3),
    revoked=st.booleans(),
    bits=st.sampled_from(["none", "own", "own in next epoch", "other"]),
    next_epoch=st.booleans(),
    authorized=st.booleans(),
)
def test_the_slot_decides_as_the_contracts_code(
    version: int, held: int, revoked: bool, bits: str, next_epoch: bool, authorized: bool
) -> None:
    session = (
        RequestSession(key=PUBLIC_KEYS[0], expires=END, policies=[Policy(1, "swap")])
        .bind(address=9, chain_id=1, epoch=0, version=version)
        .authorized([1, 2] if authorized else [])
    )
    hashes = {"none": 0, "own": session.hash, "own in next epoch": session.hash_in_epoch(1), "other": 5}
    hash217 = 0 if revoked else hashes[bits] % 2**217
    epoch = int(next_epoch)

    # is_live and assert_authorized of the contract's session component, on the packed felt
    slot = held << 219 | revoked << 218 | hash217
    own = version << 219 | session.hash_in_epoch(epoch) % 2**217
    if slot == own:
        expected = []
    elif slot and version <= held:
        expected = [
            "session/revoked"
            if revoked
            else "session/superseded"
            if version != held
            else "session/version-conflict"
        ]
    elif not authorized:
        expected = ["session/not-authorized"]
    else:
        expected = ["session/bad-authorization"] if epoch else []

    state = TagState(version=held, revoked=revoked, hash217=hash217, epoch=epoch)
    found = preflight(session, [Call(1, session.policies[0].selector, [])], now=T, state=state)

    assert [violation.code for violation in found] == expected
