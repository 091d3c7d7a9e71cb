"""Generated sessions on Argent's accounts: another library hashes them alike, tokens come apart as they were made, and what
preflight lets pass never adds up to more than the limit."""

import json
from contextlib import suppress
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.client_models import Call
from starknet_py.net.models.typed_data import TypedDataDict
from starknet_py.utils.typed_data import TypedData

from starknet_sessions.crypto import verify
from starknet_sessions.dialects.argent import (
    ARGENT_040,
    ARGENT_050,
    argent_metadata,
    argent_typed_data,
    full_authorization,
)
from starknet_sessions.dialects.argent_token import decode_argent_token
from starknet_sessions.dialects.binding import bind_foreign
from starknet_sessions.dialects.dialect import CoSignature
from starknet_sessions.dialects.foreign import ForeignSession, ForeignState
from starknet_sessions.dialects.foreign_preflight import charged_usage
from starknet_sessions.errors import InvalidInput, MalformedToken
from starknet_sessions.felt import ADDRESS_BOUND, FIELD_PRIME
from starknet_sessions.keys import SessionKey
from starknet_sessions.limits import call_limit, fee_limit, state_of, token_limit
from starknet_sessions.merkle import verify_proof
from starknet_sessions.policy import Policy
from starknet_sessions.request import RequestSession
from starknet_sessions.session_json import load_session

OWNER, GUARDIAN, KEY = (SessionKey.from_private(private) for private in (1, 12345, 2**250))
T = 1_763_683_200
DIALECTS = (ARGENT_040, ARGENT_050)

felts = st.integers(min_value=0, max_value=FIELD_PRIME - 1)
addresses = st.integers(min_value=1, max_value=ADDRESS_BOUND - 1)
names = st.one_of(
    st.sampled_from(["fee", "add", "decade", "feed", "b", "e1", "_0x1"]),
    st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,70}", fullmatch=True),
).filter(lambda name: name not in ("__default__", "__l1_default__"))
methods = st.tuples(addresses, st.one_of(names, felts.filter(bool)))
texts = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=100)


@st.composite
def sessions(draw: st.DrawFn) -> ForeignSession:
    listed = draw(st.lists(methods, min_size=1, max_size=9, unique=True))
    policies = {
        (policy.contract, policy.selector): policy for policy in (Policy(*method) for method in listed)
    }
    request = RequestSession(
        key=KEY.public,
        expires=draw(st.integers(min_value=10**9, max_value=10**11)),
        policies=list(policies.values()),
        metadata=draw(texts),
        unlimited_fees=True,
    )
    chain_id = draw(st.one_of(st.sampled_from(("SN_MAIN", "SN_SEPOLIA")), felts.filter(bool)))
    return bind_foreign(request, draw(st.sampled_from(DIALECTS)), address=draw(addresses), chain_id=chain_id)


def signature_by(key: SessionKey, digest: int) -> CoSignature:
    return CoSignature(key.public.value, *key.sign(digest))


@pytest.mark.filterwarnings("ignore:Serializing shortstrings:DeprecationWarning")  # starknet-py's own
@settings(max_examples=60)
@given(sessions())
def test_the_session_hash_is_starknet_pys(session: ForeignSession) -> None:
    document = json.loads(json.dumps(argent_typed_data(session, by_name=False)))
    assert (
        TypedData.from_dict(cast("TypedDataDict", document)).message_hash(session.address)
        == session.message_hash
    )


@settings(max_examples=60)
@given(sessions(), st.data())
def test_a_token_comes_apart_as_it_was_made(session: ForeignSession, data: st.DataObject) -> None:
    owner, guardian = (signature_by(key, session.message_hash) for key in (OWNER, GUARDIAN))
    is_full = data.draw(st.booleans())
    authorization = full_authorization(owner, guardian) if is_full else (*owner[1:], *guardian[1:])
    signed = session.authorized(
        session.dialect.authorization(session, authorization), owner_guid=OWNER.public.guid
    )
    assert load_session(signed.to_json()) == signed
    chosen = data.draw(st.lists(st.sampled_from(session.policies), max_size=4))
    cache = data.draw(st.booleans())
    state = ForeignState(is_revoked=False, is_cached=data.draw(st.booleans()))
    draft = session.dialect.draft(
        signed,
        [Call(policy.contract, policy.selector, []) for policy in chosen],
        data.draw(felts),
        now=T,
        state=state,
        cache=cache,
    )
    token = draft.assemble(KEY.sign(draft.digest), signature_by(GUARDIAN, draft.digest))
    decoded = decode_argent_token(token, cast("Any", session.dialect).version)

    carried = () if cache and state.is_cached else authorization
    assert decoded.felts == token
    assert decoded.authorization == carried
    assert len(token) == 16 + len(carried) + len(chosen) * (1 + session.tree.depth)
    assert all(
        verify_proof(session.root, session.dialect.leaf(policy), proof)
        for policy, proof in zip(chosen, decoded.proofs, strict=True)
    )
    for signature in (decoded.session_signature, decoded.guardian_signature):
        assert verify(draft.digest, signature.felts[2], signature.felts[3], signature.felts[1])


@settings(max_examples=200)
@given(
    st.lists(st.one_of(st.integers(min_value=-1, max_value=6), felts), max_size=40), st.sampled_from(DIALECTS)
)
def test_no_felts_make_the_decoder_fail_otherwise(given_felts: list[int], dialect: Any) -> None:
    head = [0x73657373696F6E2D746F6B656E, 1, 2, 3, 4, 0]
    for token in (given_felts, head + given_felts):
        with suppress(MalformedToken):
            assert decode_argent_token(token, dialect.version).felts == token
    with suppress(InvalidInput):
        dialect.authorization(None, given_felts)


@given(st.text(), st.lists(st.tuples(addresses, st.integers(min_value=0, max_value=2**256 - 1)), max_size=3))
def test_metadata_says_what_was_given(project: str, fees: list[tuple[int, int]]) -> None:
    read = json.loads(argent_metadata(project, fees))
    assert read == {
        "projectID": project,
        "txFees": [{"tokenAddress": hex(token), "maxAmount": str(amount)} for token, amount in fees],
    }


DEX, STRK = 0x1234, 0x5678
amounts = st.integers(min_value=0, max_value=12)
calls = st.one_of(
    st.just(Call(DEX, get_selector_from_name("swap"), [])),
    *(
        st.builds(
            lambda amount, name=name: Call(STRK, get_selector_from_name(name), [0x7A17, amount, 0]),
            amounts,
        )
        for name in ("transfer", "approve")
    ),
)
transactions = st.tuples(st.lists(calls, max_size=3), amounts, st.integers(min_value=0, max_value=7200))


@settings(max_examples=100)
@given(st.lists(transactions, max_size=8))
def test_what_passes_never_adds_up_to_more_than_the_limit(sent: list[tuple[list[Call], int, int]]) -> None:
    request = RequestSession(
        key=KEY.public,
        expires=T + 10**6,
        policies=[Policy(DEX, "swap"), Policy(STRK, "transfer"), Policy(STRK, "approve")],
        limits=[
            fee_limit(20),
            call_limit(5, per=3600),
            token_limit(STRK, 15, standing_approval=True),
            token_limit(STRK, 9, per=600, sliding=True, standing_approval=True),
        ],
    )
    session = bind_foreign(request, ARGENT_040, address=0xACC, chain_id="SN_MAIN", enforce="client")
    usage: dict[int, int] = {}
    now, spent, fees = T, 0, 0
    for batch, fee, later in sent:
        now += later
        if session.dialect.violations(session, batch, now=now, usage=usage, fee=fee):
            continue
        usage = charged_usage(session, batch, usage, now, fee)
        spent += sum(call.calldata[1] for call in batch if call.to_addr == STRK)
        fees += max(1, fee)
        for limit in session.limits:
            word = usage.get(limit.usage_key(session.tag_felt) or 0, 0)
            assert state_of(limit, word, now).used <= limit.amount
    assert spent <= 15
    assert fees <= 20
