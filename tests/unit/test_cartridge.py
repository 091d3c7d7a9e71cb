import json
from pathlib import Path
from typing import Any

import pytest
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.client_models import Call

from starknet_sessions import crypto
from starknet_sessions.dialects import cartridge
from starknet_sessions.dialects.binding import bind_foreign
from starknet_sessions.dialects.cartridge import (
    CARTRIDGE,
    REGISTERED,
    authorizer,
    outside_execution_v3_hash,
    outside_nonce,
    outside_v3_domain_hash,
    register_calldata,
    registered_authorization,
)
from starknet_sessions.dialects.cartridge_policies import (
    TYPE_LEAF_TYPE_HASH,
    TYPED_DATA_TYPE_HASH,
    WILDCARD_ROOT,
    TypedDataPolicy,
    canonical_policies,
    policy_tree,
    scope_hash,
    type_leaf,
    typed_data_digest,
    typed_data_struct_hash,
)
from starknet_sessions.dialects.cartridge_token import decode_cartridge_token
from starknet_sessions.dialects.dialect import CoSignature
from starknet_sessions.dialects.foreign import ForeignSession, ForeignState, SignedForeignSession
from starknet_sessions.dialects.methods import METHOD_TYPE_HASH, SESSION_TYPE_HASH, domain_hash
from starknet_sessions.dialects.signers import SignerKind
from starknet_sessions.errors import (
    BadCoSignature,
    CallNotAllowed,
    CoSignerMissing,
    InvalidInput,
    MalformedToken,
    NotEnforceable,
    RawHashOnly,
    SessionExpired,
)
from starknet_sessions.felt import FIELD_PRIME, short_string
from starknet_sessions.keys import SessionKey, stark_key_guid
from starknet_sessions.merkle import MerkleTree, verify_proof
from starknet_sessions.policy import ANY, Policy
from starknet_sessions.request import RequestSession
from starknet_sessions.rules import arg
from starknet_sessions.snip12 import DOMAIN_TYPE_HASH, text_hash

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "cartridge.json").read_text(encoding="utf-8"))[
    "vectors"
]
BY_ID = {v["id"]: v for v in VECTORS}
SESSION = BY_ID["session"]
GIVEN, EXPECTED = SESSION["input"], SESSION["expected"]
KEY = SessionKey.from_private(GIVEN["private_key"])
OWNER = SessionKey.from_private(0x1)
GUARDIAN = SessionKey.from_private(0x2A)
ETH = int(GIVEN["policies"][0][0], 16)
ACCOUNT, END = 0x1234, 1893456000
TX = 0xABC
NOW = END - 60
TRANSFER, APPROVE, MINT = (get_selector_from_name(name) for name in ("transfer", "approve", "mint"))
CALLS = [Call(ETH, TRANSFER, [1, 2, 0])]
FRESH = ForeignState(is_revoked=False, is_cached=False)
KEPT = ForeignState(is_revoked=False, is_cached=True, is_registered=True)
REVOKED = ForeignState(is_revoked=True, is_cached=True, is_registered=True)


def of_kind(kind: str) -> list[Any]:
    return [pytest.param(v["input"], v["expected"], id=v["id"]) for v in VECTORS if v["kind"] == kind]


def session(*policies: Policy, guardian_guid: int = 0, enforce: Any = "chain", **more: Any) -> ForeignSession:
    listed = policies or [Policy(contract, name) for contract, name in GIVEN["policies"]]
    return ForeignSession(
        key=KEY.public,
        expires=END,
        policies=listed,
        dialect=CARTRIDGE,
        address=ACCOUNT,
        chain_id=short_string("SN_SEPOLIA"),
        guardian_guid=guardian_guid,
        enforce=enforce,
        **more,
    )


def owner_signed(bound: ForeignSession) -> SignedForeignSession:
    pair = OWNER.sign(bound.message_hash)
    return bound.authorized(CARTRIDGE.authorization(bound, pair, owner=OWNER.public.value))


def token(bound: SignedForeignSession, *, calls: list[Call] = CALLS, **more: Any) -> list[int]:
    draft = CARTRIDGE.draft(bound, calls, TX, now=NOW, **more)
    return draft.assemble(KEY.sign(draft.digest), None)


# ------------------------------------------------------------------------------------------------ vectors


@pytest.mark.parametrize(("given", "expected"), of_kind("type"))
def test_type_hashes(given: Any, expected: Any, request: Any) -> None:
    ours = {
        "type-session": SESSION_TYPE_HASH,
        "type-call-leaf": METHOD_TYPE_HASH,
        "type-typed-data-leaf": TYPE_LEAF_TYPE_HASH,
        "type-typed-data": TYPED_DATA_TYPE_HASH,
        "type-outside-v3": cartridge.OUTSIDE_V3_TYPE_HASH,
        "type-outside-call": cartridge.OUTSIDE_CALL_TYPE_HASH,
        "type-domain": DOMAIN_TYPE_HASH,
    }
    assert (
        ours[request.node.callspec.id] == int(expected["hash"], 16) == get_selector_from_name(given["type"])
    )


@pytest.mark.parametrize(("given", "expected"), of_kind("selector"))
def test_selectors(given: Any, expected: Any) -> None:
    ours = getattr(cartridge, given["name"].upper())
    assert ours == int(expected["selector"], 16) == get_selector_from_name(given["name"])


@pytest.mark.parametrize(("given", "expected"), of_kind("domain"))
def test_domain_hashes(given: Any, expected: Any) -> None:
    chain_id = short_string(given["chain_id"])
    assert hex(domain_hash(chain_id)) == expected["session"]
    assert hex(outside_v3_domain_hash(chain_id)) == expected["outside_v3"]


@pytest.mark.parametrize(("given", "expected"), of_kind("tree"))
def test_reference_tree(given: Any, expected: Any) -> None:
    tree = MerkleTree(int(leaf, 16) for leaf in given["leaves"])
    assert hex(tree.root) == expected["root"]
    for index, proof in expected["proofs"].items():
        assert [hex(felt) for felt in tree.proof(int(index))] == proof


def test_session_of_the_vector() -> None:
    bound = session()

    assert hex(KEY.public.value) == GIVEN["public_key"]
    assert hex(KEY.public.guid) == EXPECTED["key_guid"]
    assert [hex(CARTRIDGE.leaf(policy)) for policy in bound.policies] == EXPECTED["leaves"]
    assert hex(bound.root) == EXPECTED["root"]
    for index, proof in EXPECTED["proofs"].items():
        assert [hex(felt) for felt in bound.tree.proof(int(index))] == proof
    assert hex(bound.message_hash) == EXPECTED["session_hash"]


@pytest.mark.parametrize(("given", "expected"), of_kind("hash"))
def test_wildcard_and_guardian_in_the_hash(given: Any, expected: Any) -> None:
    policies = [Policy(ANY, ANY)] if given["policies"] == "wildcard" else []
    bound = session(*policies, guardian_guid=int(given["guardian_guid"], 16))

    assert hex(bound.root) == expected["root"]
    assert hex(bound.message_hash) == expected["session_hash"]


def test_signature_verifies_under_the_vectors_message() -> None:
    felts = token(owner_signed(session()))

    message = int(EXPECTED["message"], 16)
    decoded = decode_cartridge_token(felts)
    assert CARTRIDGE.draft(owner_signed(session()), CALLS, TX, now=NOW).digest == message
    for signature in (decoded.session_signature, decoded.guardian_signature):
        kind, public_key, r, s = signature.felts
        assert kind == SignerKind.STARKNET
        assert crypto.verify(message, r, s, public_key)


def test_token_felt_by_felt() -> None:
    bound = owner_signed(session())
    calls = [*CALLS, Call(ETH, MINT, [])]
    draft = CARTRIDGE.draft(bound, calls, TX, now=NOW)
    r, s = KEY.sign(draft.digest)
    placeholder = SessionKey.from_private(short_string("CARTRIDGE_GUARDIAN"))
    assert hex(placeholder.public.value) == BY_ID["placeholder"]["expected"]["public_key"]

    assert not draft.is_co_signed
    assert draft.assemble((r, s), None) == [
        0x73657373696F6E2D746F6B656E,
        END,
        int(EXPECTED["root"], 16),
        0,
        int(EXPECTED["key_guid"], 16),
        0,
        1,
        5,
        *(1, 0, OWNER.public.value, *OWNER.sign(int(EXPECTED["session_hash"], 16))),
        *(0, KEY.public.value, r, s),
        *(0, placeholder.public.value, *placeholder.sign(draft.digest)),
        2,
        *(2, *(int(felt, 16) for felt in EXPECTED["proofs"]["0"])),
        *(2, *(int(felt, 16) for felt in EXPECTED["proofs"]["2"])),
    ]


@pytest.mark.parametrize(("given", "expected"), of_kind("typed-data"))
def test_typed_data_policies(given: Any, expected: Any) -> None:
    scope = scope_hash(int(given["domain_hash"], 16), int(given["type_hash"], 16))
    messages = [(scope, int(message, 16)) for message in given["messages"]]

    assert hex(scope) == expected["scope_hash"]
    assert hex(type_leaf(scope)) == expected["leaf"]
    tree = policy_tree([Policy(*given["call"]), TypedDataPolicy(scope)])
    assert hex(tree.root) == expected["root"]
    assert verify_proof(tree.root, type_leaf(scope), tree.proof(1))
    assert [hex(typed_data_struct_hash(*message)) for message in messages] == expected["struct_hashes"]
    assert hex(typed_data_digest(messages, int(given["session_hash"], 16))) == expected["digest"]


@pytest.mark.parametrize(("given", "expected"), of_kind("outside-v3"))
def test_outside_execution_v3(given: Any, expected: Any) -> None:
    channel, mask = (int(half, 16) for half in given["nonce"])
    message = outside_execution_v3_hash(
        caller=short_string(given["caller"]),
        nonce=(channel, mask),
        execute_after=given["execute_after"],
        execute_before=given["execute_before"],
        calls=[
            Call(int(to, 16), get_selector_from_name(name), [int(felt, 16) for felt in calldata])
            for to, name, calldata in given["calls"]
        ],
        chain_id=short_string(given["chain_id"]),
        address=int(given["account"], 16),
    )
    assert hex(message) == expected["hash"]


# ---------------------------------------------------------------------------------------------- the dialect


def test_name_and_capabilities() -> None:
    assert CARTRIDGE.name == "cartridge"
    able = CARTRIDGE.capabilities
    assert (able.wildcard, able.registration, able.caches) == (True, True, True)
    assert (able.co_signer, able.outside_execution, able.typed_data) == ("optional", (3,), False)
    assert not any((able.rules, able.limits, able.tags, able.dummy_signatures, able.surrender))


def test_no_document_has_the_hash() -> None:
    bound = session()
    with pytest.raises(RawHashOnly, match="six inputs, but its type string has four members") as caught:
        CARTRIDGE.typed_data(bound)
    assert caught.value.message_hash == bound.message_hash
    assert EXPECTED["session_hash"] in str(caught.value)
    assert "signTypedData" in str(caught.value)


def test_metadata_is_hashed_where_there_is_any() -> None:
    bound = session(metadata="for the shop")
    assert cartridge.session_felts(bound).metadata_hash == text_hash("for the shop")
    assert cartridge.session_felts(session()).metadata_hash == 0
    assert bound.message_hash != session().message_hash


@pytest.mark.parametrize("policy", [Policy(ETH, ANY), Policy(ANY, "transfer")])
def test_no_leaf_is_of_a_wildcard(policy: Policy) -> None:
    with pytest.raises(NotEnforceable, match="is no one call") as caught:
        CARTRIDGE.leaf(policy)
    assert (caught.value.dialect, caught.value.what) == ("cartridge", "policies")
    with pytest.raises(NotEnforceable):
        CARTRIDGE.root(session(policy))


def test_wildcard_beside_others_is_no_wildcard_root() -> None:
    with pytest.raises(NotEnforceable):
        CARTRIDGE.root(session(Policy(ANY, ANY), Policy(ETH, "transfer")))


def test_what_the_client_narrows_is_everything_to_the_account() -> None:
    bound = session(Policy(ETH, ANY), Policy(7, "go"), enforce="client")
    assert bound.root == WILDCARD_ROOT
    assert session(enforce="client").root == session().root


def test_a_request_binds() -> None:
    request = RequestSession(
        key=KEY.public,
        expires=END,
        policies=[Policy(contract, name) for contract, name in GIVEN["policies"]],
        unlimited_fees=True,
    )
    bound = bind_foreign(request, CARTRIDGE, address=ACCOUNT, chain_id="SN_SEPOLIA")
    assert hex(bound.message_hash) == EXPECTED["session_hash"]


# ----------------------------------------------------------------------------------------- authorizations

STARK = (0, 0x51, 11, 12)
EIP191 = (3, 0xE7, 1, 2, 3, 4, 0)
# Not Argent's layout of version 0.5.0.
PASSKEY = (4, 0, 1, 2, 3)


@pytest.mark.parametrize(
    "signature", [(1, *STARK), (1, *EIP191), (2, *EIP191, *STARK), (1, *PASSKEY), (REGISTERED, 0x77)]
)
def test_forms_that_are_taken_as_they_are(signature: tuple[int, ...]) -> None:
    assert CARTRIDGE.authorization(session(), list(signature)) == signature


def test_pair_with_the_owners_key() -> None:
    owner = OWNER.public.value
    assert CARTRIDGE.authorization(session(), [11, 12], owner=owner) == (1, 0, owner, 11, 12)


@pytest.mark.parametrize(
    ("signature", "owner", "message"),
    [
        ([11, 12], None, "told whose"),
        ([11, 12], 0, "not a public key"),
        ([REGISTERED, 0], None, "which is nobody"),
        ([], None, "0 felts is none"),
        ([0, 1, 2], None, "3 felts is none"),
        ([3, *STARK, *STARK, *STARK], None, "13 felts is none"),
        ([2, *STARK], None, "cut short"),
        ([1, *STARK, 0], None, "its signers end after 5"),
        ([1, 5, 1, 2, 3], None, "no kind of signer"),
        ([1, *STARK[:3], FIELD_PRIME], None, r"signature\[4\]"),
    ],
)
def test_forms_that_are_not_taken(signature: list[int], owner: int | None, message: str) -> None:
    with pytest.raises(InvalidInput, match=message):
        CARTRIDGE.authorization(session(), signature, owner=owner)


@pytest.mark.parametrize(
    ("authorization", "owner_guid", "expected"),
    [
        ((1, *STARK), 0, stark_key_guid(0x51)),
        ((2, *STARK, *EIP191), 0, stark_key_guid(0x51)),
        ((1, *PASSKEY), 0, 0),
        ((1, *PASSKEY), 0x99, 0x99),
        ((REGISTERED, 0x77), 0x99, 0x77),
        ((), 0x99, 0x99),
        ((), 0, 0),
    ],
)
def test_who_authorized(authorization: tuple[int, ...], owner_guid: int, expected: int) -> None:
    assert authorizer(session().authorized(authorization, owner_guid=owner_guid)) == expected


def test_nobody_authorized_an_unsigned_session() -> None:
    assert authorizer(session()) == 0


def test_register_calldata() -> None:
    bound = session(guardian_guid=0x99)
    assert register_calldata(bound, 0x77) == [END, bound.root, 0, KEY.public.guid, 0x99, 0x77]


# ------------------------------------------------------------------------------------------------- tokens


def decoded(bound: SignedForeignSession, **more: Any) -> tuple[bool, tuple[int, ...]]:
    parts = decode_cartridge_token(token(bound, **more))
    return parts.cache, parts.authorization


def test_registered_authorization() -> None:
    bound = session().authorized(registered_authorization(0x77))
    assert bound.authorization == (int.from_bytes(b"authorization-by-registered", "big"), 0x77)
    # The account takes it only with caching.
    assert decoded(bound, cache=False) == (True, (REGISTERED, 0x77))


def test_caching() -> None:
    bound = owner_signed(session())
    guid = OWNER.public.guid
    assert decoded(bound) == (True, bound.authorization)
    assert decoded(bound, cache=False) == (False, bound.authorization)
    assert decoded(bound, state=FRESH) == (True, bound.authorization)
    # What is kept is named by two felts in place of five.
    assert decoded(bound, state=KEPT) == (True, (REGISTERED, guid))
    assert decoded(bound, state=KEPT, cache=False) == (False, bound.authorization)
    # By whom is not known.
    passkey = session().authorized((1, *PASSKEY))
    assert decoded(passkey, state=KEPT) == (True, (1, *PASSKEY))


def test_registered_by_an_owner_that_is_known() -> None:
    assert decoded(session().authorized((), owner_guid=0x77)) == (True, (REGISTERED, 0x77))
    assert decoded(session().authorized(())) == (True, ())


def test_guardian() -> None:
    bound = owner_signed(session(guardian_guid=GUARDIAN.public.guid))
    draft = CARTRIDGE.draft(bound, CALLS, TX, now=NOW)
    pair = KEY.sign(draft.digest)

    assert draft.is_co_signed
    with pytest.raises(CoSignerMissing, match="names a guardian"):
        draft.assemble(pair, None)
    with pytest.raises(BadCoSignature, match="another one"):
        draft.assemble(pair, CoSignature(OWNER.public.value, 1, 2))
    signed = CoSignature(GUARDIAN.public.value, *GUARDIAN.sign(draft.digest))
    parts = decode_cartridge_token(draft.assemble(pair, signed))
    assert parts.guardian_signature.felts == (0, *signed)
    assert parts.guardian_signature.guid == parts.session.guardian_guid == bound.guardian_guid


def test_without_guardian_a_co_signature_is_not_used() -> None:
    draft = CARTRIDGE.draft(owner_signed(session()), CALLS, TX, now=NOW)
    pair = KEY.sign(draft.digest)
    assert draft.assemble(pair, CoSignature(1, 2, 3)) == draft.assemble(pair, None)


def test_wildcard_needs_no_proof() -> None:
    bound = owner_signed(session(Policy(ANY, ANY)))
    parts = decode_cartridge_token(token(bound, calls=[Call(1, 2, []), Call(3, 4, [])]))
    assert parts.session.root == WILDCARD_ROOT
    assert parts.proofs == ((), ())


def test_draft_takes_only_what_a_policy_allows() -> None:
    narrow = session(
        Policy(ETH, "transfer", until=NOW - 1),
        Policy(ETH, "transfer", rules=[arg("amount") <= 5]),
        enforce="client",
    )
    bound = owner_signed(narrow)
    parts = decode_cartridge_token(token(bound, calls=[Call(ETH, TRANSFER, [1, 5, 0])]))
    assert parts.proofs == (bound.tree.proof(1),)
    for calls in ([Call(ETH, TRANSFER, [1, 6, 0])], [Call(ETH, MINT, [])]):
        with pytest.raises(CallNotAllowed, match="No policy allows call 0") as caught:
            token(bound, calls=calls)
        assert (caught.value.call_index, caught.value.where) == (0, "preflight")


@pytest.mark.parametrize("guardian_guid", [0, GUARDIAN.public.guid])
@pytest.mark.parametrize("cache", [False, True])
def test_decoding_gives_what_was_encoded(guardian_guid: int, cache: bool) -> None:
    bound = owner_signed(session(guardian_guid=guardian_guid))
    draft = CARTRIDGE.draft(bound, CALLS, TX, now=NOW, cache=cache)
    felts = draft.assemble((1, 2), CoSignature(GUARDIAN.public.value, 3, 4))
    parts = decode_cartridge_token(felts)
    assert parts.felts == felts
    assert parts.session == cartridge.session_felts(bound)
    assert (parts.cache, parts.authorization) == (cache, bound.authorization)


WHOLE = token(owner_signed(session()))


@pytest.mark.parametrize("length", range(len(WHOLE)))
def test_a_token_cut_short(length: int) -> None:
    with pytest.raises(MalformedToken):
        decode_cartridge_token(WHOLE[:length])


@pytest.mark.parametrize(
    ("index", "felt", "message"),
    [
        (0, 1, "does not begin"),
        (1, 2**64, "is no time"),
        (2, FIELD_PRIME, "not a felt"),
        (2, -1, "not a felt"),
        (6, 2, "neither 0 nor 1"),
        (7, FIELD_PRIME - 1, "cut short"),
        (13, 9, "no kind of signer"),
        (21, 2**200, "cut short"),
    ],
)
def test_a_token_with_a_wrong_felt(index: int, felt: int, message: str) -> None:
    felts = [*WHOLE]
    felts[index] = felt
    with pytest.raises(MalformedToken, match=message) as caught:
        decode_cartridge_token(felts)
    assert caught.value.where == "preflight"


def test_nothing_follows_a_token() -> None:
    """The account itself lets it."""
    with pytest.raises(MalformedToken, match="behind the proofs"):
        decode_cartridge_token([*WHOLE, 0])


# -------------------------------------------------------------------------------------------------- state


@pytest.mark.parametrize(
    ("state", "live"),
    [
        (FRESH, False),
        (KEPT, True),
        (REVOKED, False),
        (ForeignState(is_revoked=False, is_cached=False, is_registered=True), True),
    ],
)
def test_is_live(state: ForeignState, live: bool) -> None:
    assert CARTRIDGE.is_live(session(), state) is live


def test_state_after_use() -> None:
    bound = owner_signed(session())
    assert CARTRIDGE.state_after_use(bound, None, cache=True) == KEPT
    assert CARTRIDGE.state_after_use(bound, None, cache=False) == FRESH
    assert CARTRIDGE.state_after_use(bound, FRESH, cache=False) == FRESH
    assert CARTRIDGE.state_after_use(bound, KEPT, cache=False) == KEPT
    registered = session().authorized(registered_authorization(0x77))
    assert CARTRIDGE.state_after_use(registered, None, cache=False) == KEPT


def test_views_and_what_they_tell() -> None:
    bound = owner_signed(session())
    message = bound.message_hash
    guid = OWNER.public.guid

    views = [(call.to_addr, call.selector, call.calldata) for call in CARTRIDGE.views(bound)]
    assert views == [
        (ACCOUNT, get_selector_from_name("is_session_revoked"), [message]),
        (ACCOUNT, get_selector_from_name("is_session_registered"), [message, guid]),
    ]
    assert CARTRIDGE.read_state(bound, [[0], [0]]) == FRESH
    assert CARTRIDGE.read_state(bound, [[0], [1]]) == KEPT
    assert CARTRIDGE.read_state(bound, [[1], [0]]) == ForeignState(is_revoked=True, is_cached=False)
    # Who signed is not known: then neither whether the account keeps it.
    assert len(CARTRIDGE.views(session())) == 1
    assert CARTRIDGE.read_state(session(), [[0]]) == FRESH


@pytest.mark.parametrize("results", [[], [[]], [[2]], [[0], [0, 1]], [[0], [7]]])
def test_views_that_tell_no_such_thing(results: list[list[int]]) -> None:
    with pytest.raises(ValueError, match=r"unpack|neither true nor false"):
        CARTRIDGE.read_state(session(), results)


def codes(bound: ForeignSession, calls: list[Call] = CALLS, **more: Any) -> list[str]:
    return [v.code for v in CARTRIDGE.violations(bound, calls, **{"now": NOW, **more})]


def test_violations_have_the_accounts_codes() -> None:
    bound = owner_signed(session())
    assert codes(bound) == []
    assert codes(bound, state=FRESH) == []
    assert codes(bound, state=REVOKED) == ["session/already-revoked"]
    # Its last second is over already.
    assert codes(bound, now=END - 1) == []
    assert codes(bound, now=END) == ["session/expired"]
    assert codes(bound, now=END + 1) == ["session/expired"]
    assert codes(bound, [Call(ETH, 7, [])]) == ["session/policy-check-failed"]
    assert codes(bound, [Call(ACCOUNT, TRANSFER, [])]) == ["argent/no-multicall-to-self"]
    assert codes(session().authorized(()), state=FRESH) == ["session/not-authorized"]


def test_errors_are_read() -> None:
    error = CARTRIDGE.error_from([short_string("session/policy-check-failed")], tx_hash=5)
    assert isinstance(error, CallNotAllowed)
    assert (error.code, error.tx_hash) == ("session/policy-check-failed", 5)
    assert isinstance(CARTRIDGE.error_from([short_string("session/expired")]), SessionExpired)
    assert CARTRIDGE.error_from([0x1234]) is None


# ----------------------------------------------------------------------------------------- policies, nonces


def test_order_of_policies() -> None:
    # As JavaScript's localeCompare sorts these names (Node 20).
    names = [
        "_",
        "a",
        "A",
        "a_",
        "a_b",
        "a0b",
        "aa",
        "ab",
        "aB",
        "Ab",
        "AB",
        "b",
        "B",
        "mint",
        "mINT",
        "Mint",
    ]
    names += ["mint_2", "mint_nft", "mint2", "mintNft", "x10", "x9", "z", "Z"]
    expected: list[Policy | TypedDataPolicy] = [Policy(0xA0, "z"), *(Policy(0x1000, name) for name in names)]
    # Text, not numbers.
    messages = [TypedDataPolicy(0x10), TypedDataPolicy(0x1F), TypedDataPolicy(0x2)]
    given: list[Policy | TypedDataPolicy] = [messages[2], *reversed(expected), messages[1], messages[0]]

    ordered = canonical_policies(given)
    assert ordered == [*expected, *messages]
    assert canonical_policies(ordered) == ordered
    assert policy_tree(canonical_policies(given)).root == policy_tree([*expected, *messages]).root


def test_order_needs_names() -> None:
    with pytest.raises(InvalidInput, match=r"policies\[1\] has no name"):
        canonical_policies([Policy(1, "go"), Policy(1, 0x1234)])


def test_scopes_are_felts() -> None:
    with pytest.raises(InvalidInput, match="scope_hash"):
        TypedDataPolicy(FIELD_PRIME)


def test_trees_have_policies() -> None:
    with pytest.raises(InvalidInput, match="at least one leaf"):
        policy_tree([])


def test_nonces_of_a_channel() -> None:
    assert outside_nonce(5) == (5, 1)
    assert outside_nonce(5, 0b1011) == (5, 0b100)
    assert outside_nonce(5, 2**127 - 1) == (5, 2**127)
    with pytest.raises(InvalidInput, match="All 128 nonces"):
        outside_nonce(5, 2**128 - 1)
    with pytest.raises(InvalidInput, match="channel"):
        outside_nonce(FIELD_PRIME)
