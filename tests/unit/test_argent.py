"""Argent's sessions against what others computed, and every word that the dialect says itself.

tests/vectors/argent.json has who computed what. Signatures are verified, never compared: they depend on a library's nonces.
"""

import dataclasses
import json
from pathlib import Path
from typing import Any, cast

import pytest
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.client_models import Call
from starknet_py.net.models.typed_data import TypedDataDict
from starknet_py.utils.typed_data import TypedData

from starknet_sessions.crypto import CURVE_ORDER, poseidon_many, sign, verify
from starknet_sessions.dialects.argent import (
    ARGENT_040,
    ARGENT_050,
    Argent,
    argent_metadata,
    argent_typed_data,
    authorization_signers,
    full_authorization,
    guardian_guid_of,
    guardian_key_of,
    owner_guid_of,
)
from starknet_sessions.dialects.argent_token import decode_argent_token
from starknet_sessions.dialects.binding import bind_foreign
from starknet_sessions.dialects.dialect import CoSignature
from starknet_sessions.dialects.foreign import ForeignSession, ForeignState, SignedForeignSession
from starknet_sessions.dialects.methods import domain_hash
from starknet_sessions.errors import (
    CallNotAllowed,
    CoSignerMissing,
    InvalidInput,
    NotEnforceable,
    SessionRevoked,
)
from starknet_sessions.felt import short_string, to_chain_id, to_felt
from starknet_sessions.keys import PublicKey, SessionKey, stark_key_guid
from starknet_sessions.merkle import MerkleTree, verify_proof
from starknet_sessions.policy import ANY, Policy
from starknet_sessions.request import RequestSession
from starknet_sessions.snip12 import text_hash

FILES = Path(__file__).parents[1] / "vectors"
VECTORS: list[dict[str, Any]] = json.loads((FILES / "argent.json").read_text())["vectors"]
PUBLISHED: list[dict[str, Any]] = json.loads((FILES / "published.json").read_text())["vectors"]

BOTH = pytest.mark.parametrize("dialect", [ARGENT_040, ARGENT_050], ids=lambda dialect: dialect.name)
OWNER, GUARDIAN, KEY = (SessionKey.from_private(private) for private in (0x1, 0x2A, 0x27))
T = 1_763_683_200
HASH = 0x1234567


def vectors(kind: str, of: list[dict[str, Any]] = VECTORS) -> pytest.MarkDecorator:
    found = [pytest.param(v["input"], v["expected"], id=v["id"]) for v in of if v["kind"] == kind]
    return pytest.mark.parametrize(("given", "expected"), found)


def felts(texts: list[str]) -> list[int]:
    return [to_felt(text) for text in texts]


def session_of(given: dict[str, Any], dialect: Argent = ARGENT_050) -> ForeignSession:
    metadata = argent_metadata(given["project_id"], [(token, most) for token, most in given["tx_fees"]])
    request = RequestSession(
        key=PublicKey.parse(given["public_key"]),
        expires=given["expires"],
        policies=[Policy(contract, name) for contract, name in given["methods"]],
        metadata=metadata,
        unlimited_fees=True,
    )
    return bind_foreign(request, dialect, address=given["account"], chain_id=given["chain"])


def signature_by(key: SessionKey, message_hash: int) -> CoSignature:
    return CoSignature(key.public.value, *key.sign(message_hash))


def bound(dialect: Argent = ARGENT_050, *, policies: Any = None, **changes: Any) -> ForeignSession:
    request = RequestSession(
        key=KEY.public,
        expires=T + 3600,
        policies=policies or [Policy(0x2, "set_number")],
        unlimited_fees=True,
        **changes,
    )
    return bind_foreign(request, dialect, address=0x1234, chain_id="SN_SEPOLIA")


def signed(dialect: Argent = ARGENT_050, *, form: str = "full", **changes: Any) -> SignedForeignSession:
    session = bound(dialect, **changes)
    owner, guardian = (signature_by(key, session.message_hash) for key in (OWNER, GUARDIAN))
    full = full_authorization(owner, guardian)
    return session.authorized(full if form == "full" else [*owner[1:], *guardian[1:]])


def call(contract: int | str = 0x2, name: str = "set_number", calldata: Any = (7,)) -> Call:
    return Call(to_felt(contract), get_selector_from_name(name), list(calldata))


def token_of(session: SignedForeignSession, calls: list[Call], **options: Any) -> list[int]:
    draft = session.dialect.draft(session, calls, HASH, now=T, **options)
    assert draft.is_co_signed
    return draft.assemble(KEY.sign(draft.digest), signature_by(GUARDIAN, draft.digest))


#
# Vectors
#


@vectors("guid")
def test_guids_are_those_published(given: dict[str, Any], expected: dict[str, Any]) -> None:
    assert stark_key_guid(to_felt(given["public_key"])) == to_felt(expected["guid"])


@vectors("domain")
def test_domain_hashes_are_those_of_the_account(given: dict[str, Any], expected: dict[str, Any]) -> None:
    assert domain_hash(to_chain_id(given["chain"])) == to_felt(expected["hash"])


@vectors("merkle", PUBLISHED)
def test_roots_are_those_published(given: dict[str, Any], expected: dict[str, Any]) -> None:
    assert MerkleTree(felts(given["leaves"])).root == to_felt(expected["root"])


@pytest.mark.filterwarnings("ignore:Serializing shortstrings:DeprecationWarning")  # starknet-py's own
@BOTH
@vectors("session")
def test_session_hashes_are_those_of_x_sessions(
    given: dict[str, Any], expected: dict[str, Any], dialect: Argent
) -> None:
    session = session_of(given, dialect)

    assert session.metadata == expected["metadata"]
    assert text_hash(session.metadata) == to_felt(expected["metadata_hash"])
    assert list(session.tree.leaves) == felts(expected["leaves"])
    assert session.root == to_felt(expected["root"])
    assert session.message_hash == to_felt(expected["message_hash"])
    document = session.dialect.typed_data(session)
    assert starknet_py_hash(document, session.address) == session.message_hash
    if "typed_data" in expected:
        # As JSON.stringify writes it.
        assert json.dumps(document, separators=(",", ":")) == expected["typed_data"]


@vectors("token")
def test_tokens_are_those_of_x_sessions(given: dict[str, Any], expected: dict[str, Any]) -> None:
    (of,) = (vector["input"] for vector in VECTORS if vector["id"] == given["session"])
    keys = {name: SessionKey.from_private(private) for name, private in given["private_keys"].items()}
    calls = [call(contract, name, felts(calldata)) for contract, name, calldata in given["calls"]]
    theirs = [None if felt is None else to_felt(felt) for felt in expected["felts"]]
    for version in given["versions"]:
        session = session_of(of, Argent(version))
        authorization = [signature_by(keys[name], session.message_hash) for name in ("owner", "guardian")]
        full = full_authorization(*authorization)
        form = full if given["form"] == "full" else [*authorization[0][1:], *authorization[1][1:]]
        dialect = session.dialect
        draft = dialect.draft(
            session.authorized(dialect.authorization(session, form)),
            calls,
            to_felt(given["transaction_hash"]),
            now=0,
            cache=given["cache"],
        )
        token = draft.assemble(
            keys["session"].sign(draft.digest), signature_by(keys["guardian"], draft.digest)
        )

        assert draft.digest == to_felt(expected["digest"])
        assert len(token) == len(theirs)
        signed_felts = halves(given["form"])
        assert [felt for i, felt in enumerate(token) if i not in signed_felts] == [
            felt for i, felt in enumerate(theirs) if i not in signed_felts
        ]
        for token_felts in (token, theirs):
            if None not in token_felts:
                assert all(
                    verify(message, token_felts[i], token_felts[i + 1], keys[name].public.value)  # type: ignore[arg-type]
                    for (i, _), name, message in zip(
                        pairs(given["form"]),
                        ("owner", "guardian", "session", "guardian"),
                        [session.message_hash] * 2 + [draft.digest] * 2,
                        strict=True,
                    )
                )
                decoded = decode_argent_token(cast("list[int]", token_felts), version)
                assert decoded.felts == token_felts


def pairs(form: str) -> list[tuple[int, int]]:
    """Where r and s of owner, guardian, session key and guardian stand."""
    starts = (10, 14, 18, 22) if form == "full" else (7, 9, 13, 17)
    return [(start, start + 1) for start in starts]


def halves(form: str) -> set[int]:
    return {i for pair in pairs(form) for i in pair}


#
# Typed data
#


def starknet_py_hash(document: dict[str, Any], address: int) -> int:
    return TypedData.from_dict(cast("TypedDataDict", document)).message_hash(address)


def test_names_that_read_as_numbers_hash_as_names() -> None:
    session = bound(policies=[Policy(0x2, "fee"), Policy(0x2, "add"), Policy(0x3, 0xFEE)])
    document = argent_typed_data(session)
    selectors = argent_typed_data(session, by_name=False)

    assert [method["selector"] for method in document["message"]["Allowed Methods"]] == [
        "fee",
        "add",
        "0xfee",
    ]
    assert starknet_py_hash(selectors, session.address) == session.message_hash
    # What the other document is for: that starknet-py should read names one day.
    assert starknet_py_hash(document, session.address) != session.message_hash


def test_a_document_can_be_changed_without_changing_the_next() -> None:
    argent_typed_data(bound())["types"]["Session"][0]["name"] = "Ends"
    assert argent_typed_data(bound())["types"]["Session"][0]["name"] == "Expires At"


@pytest.mark.parametrize("policy", [Policy(ANY, "claim"), Policy(0x2, ANY), Policy(ANY, ANY)])
@pytest.mark.parametrize("of", [lambda session: session.root, argent_typed_data])
def test_there_is_no_leaf_for_a_wildcard(policy: Policy, of: Any) -> None:
    session = dataclasses.replace(bound(), policies=[policy])
    with pytest.raises(NotEnforceable) as caught:
        of(session)
    assert caught.value.dialect == "argent"


#
# Metadata
#


def test_metadata_is_what_json_stringify_writes() -> None:
    assert argent_metadata("test") == '{"projectID":"test","txFees":[]}'
    # Compared with Node's JSON.stringify.
    text = 'a"b\\c/d\n\t\b\f\r\x00\x1f\x7fé\u2028😀\ud800'
    assert (
        argent_metadata(text, [("0x00AB", 2**255), (0xAB, 0)], [1, "0x02"])
        == '{"projectID":"a\\"b\\\\c/d\\n\\t\\b\\f\\r\\u0000\\u001f\x7fé\u2028😀\\ud800",'
        '"txFees":[{"tokenAddress":"0x00AB","maxAmount":"' + str(2**255) + '"},'
        '{"tokenAddress":"0xab","maxAmount":"0"}],"projectSignature":["0x1","0x02"]}'
    )


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        ((7,), "project_id"),
        (("p", [("ab", 1)]), "tx_fees[0][0]"),
        (("p", [(1, 1), (1, -1)]), "tx_fees[1][1]"),
        (("p", [(1, 2**256)]), "tx_fees[0][1]"),
        (("p", [], ["r"]), "project_signature[0]"),
    ],
)
def test_metadata_of_other_things_is_refused(arguments: Any, what: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        argent_metadata(*arguments)
    assert caught.value.what == what


#
# Authorizations
#

STARK = [0, 0x123, 1, 2]
EIP191 = [3, 0xADD, 1, 2, 3, 4, 0]
PASSKEY = [4, 1, 0x68, 1, 2, 3, 4, 0, 5, 9, 1, 2, 3, 4, 0]


@BOTH
@pytest.mark.parametrize("form", [[1, 2, 3, 4], [2, 2, 3, 4], [2, *STARK, *STARK], [2, *EIP191, *STARK]])
def test_the_forms_of_wallets_are_taken_as_they_are(dialect: Argent, form: list[int]) -> None:
    assert dialect.authorization(bound(dialect), form) == tuple(form)


@BOTH
def test_passkeys_can_own_an_account(dialect: Argent) -> None:
    form = [2, *PASSKEY, *STARK]
    assert dialect.authorization(bound(dialect), form) == tuple(form)


@BOTH
@pytest.mark.parametrize(
    ("form", "what"),
    [
        ([1, 2], "guardian's too"),
        ([1, *STARK], "guardian's too"),
        ([], "none that the account takes"),
        ([3, *STARK, *STARK, *STARK], "none that the account takes"),
        ([2, *STARK, *STARK, 0], "end after 9"),
        ([2, *STARK], "cut short"),
        ([2], "cut short"),
        ([2, *STARK, 7, 1, 2, 3], "kind of signer"),
        ([-1, 2], "out of range"),
    ],
)
def test_other_forms_are_refused(dialect: Argent, form: list[int], what: str) -> None:
    with pytest.raises(InvalidInput, match=what) as caught:
        dialect.authorization(bound(dialect), form)
    assert caught.value.what.startswith("signature")


def test_of_the_older_accounts_passkeys_the_guardians_part_is_looked_at() -> None:
    with pytest.raises(InvalidInput, match="Stark key"):
        ARGENT_040.authorization(bound(ARGENT_040), [2, *PASSKEY, *EIP191])


def test_the_full_form_tells_who_signed() -> None:
    session = signed()

    assert owner_guid_of(session) == OWNER.public.guid
    assert guardian_guid_of(session) == GUARDIAN.public.guid
    assert guardian_key_of(session) == GUARDIAN.public.value
    signers = authorization_signers([2, *PASSKEY, *EIP191])
    assert signers is not None
    owner, guardian = signers
    assert (owner.felts, guardian.felts, guardian.stark_key) == (tuple(PASSKEY), tuple(EIP191), None)


@pytest.mark.parametrize("form", [(), (1, 2, 3, 4), (2, 0, 3, 4), (2, *STARK), (2, *STARK, *STARK, 0)])
def test_other_forms_do_not(form: tuple[int, ...]) -> None:
    assert authorization_signers(form) is None
    session = dataclasses.replace(bound(), guardian_guid=0x6A).authorized(form, owner_guid=0x0E)

    assert (owner_guid_of(session), guardian_guid_of(session)) == (0x0E, 0x6A)
    assert guardian_key_of(session) is None


def test_nobody_signed_a_session_that_is_not_signed() -> None:
    session = dataclasses.replace(bound(), guardian_guid=0x6A)
    assert (owner_guid_of(session), guardian_guid_of(session), guardian_key_of(session)) == (0, 0x6A, None)


#
# Tokens
#


@BOTH
def test_tokens_are_as_long_as_theirs(dialect: Argent) -> None:
    cached = ForeignState(is_revoked=False, is_cached=True)

    assert len(token_of(signed(dialect), [call()])) == 26
    assert len(token_of(signed(dialect, form="concise"), [call()])) == 21
    assert len(token_of(signed(dialect), [call()], cache=True)) == 26
    assert len(token_of(signed(dialect), [call()], cache=True, state=cached)) == 17


def test_tokens_that_cache_nothing_are_the_same_for_both_versions() -> None:
    assert token_of(signed(ARGENT_040), [call()]) == token_of(signed(ARGENT_050), [call()])


@BOTH
@pytest.mark.parametrize(
    ("state", "cache", "carries"),
    [
        (None, False, True),
        (None, True, True),
        (ForeignState(is_revoked=False, is_cached=False), True, True),
        (ForeignState(is_revoked=False, is_cached=True), True, False),
        (ForeignState(is_revoked=False, is_cached=True), False, True),
        (ForeignState(is_revoked=True, is_cached=True), True, True),
    ],
)
def test_the_authorization_is_left_out_where_the_account_has_cached_it(
    dialect: Argent, state: ForeignState | None, cache: bool, carries: bool
) -> None:
    session = signed(dialect)
    decoded = decode_argent_token(token_of(session, [call()], state=state, cache=cache), dialect.version)
    word = (1 if dialect is ARGENT_040 else OWNER.public.guid) if cache else 0

    assert decoded.authorization == (session.authorization if carries else ())
    assert decoded.cache == word
    digest = poseidon_many([HASH, session.message_hash, word])
    for signature in (decoded.session_signature, decoded.guardian_signature):
        _, public_key, r, s = signature.felts
        assert verify(digest, r, s, public_key)
        assert s <= CURVE_ORDER // 2


def test_the_newer_account_caches_only_for_a_known_owner() -> None:
    session = signed(form="concise")
    with pytest.raises(InvalidInput) as caught:
        token_of(session, [call()], cache=True)
    assert caught.value.what == "owner_guid"

    known = dataclasses.replace(session, owner_guid=OWNER.public.guid)
    assert decode_argent_token(token_of(known, [call()], cache=True), "0.5.0").cache == OWNER.public.guid
    assert token_of(signed(ARGENT_040, form="concise"), [call()], cache=True)


@BOTH
def test_every_call_is_proved_by_its_leaf(dialect: Argent) -> None:
    session = signed(dialect, policies=[Policy(0x2 + i, f"method_{i}") for i in range(5)])
    calls = [call(0x2 + i, f"method_{i}") for i in (4, 0, 3, 3)]
    decoded = decode_argent_token(token_of(session, calls), dialect.version)

    assert all(
        verify_proof(session.root, dialect.leaf(Policy(each.to_addr, each.selector)), proof)
        for each, proof in zip(calls, decoded.proofs, strict=True)
    )
    assert decode_argent_token(token_of(session, []), dialect.version).proofs == ()


@BOTH
@pytest.mark.parametrize("other", [call(0x3), call(0x2, "get_number")])
def test_a_call_without_a_leaf_has_no_token(dialect: Argent, other: Call) -> None:
    with pytest.raises(CallNotAllowed, match="call 1") as caught:
        dialect.draft(signed(dialect), [call(), other], HASH, now=T)
    assert (caught.value.call_index, caught.value.where) == (1, "preflight")


@BOTH
def test_there_is_no_token_without_the_guardian(dialect: Argent) -> None:
    draft = dialect.draft(signed(dialect), [call()], HASH, now=T)
    with pytest.raises(CoSignerMissing):
        draft.assemble(sign(draft.digest, 1), None)


#
# What the account holds, and says
#


def test_the_views_ask_for_the_session_and_who_authorized_it() -> None:
    def asked(session: ForeignSession) -> list[tuple[int, int, list[int]]]:
        return [(view.to_addr, view.selector, view.calldata) for view in session.dialect.views(session)]

    revoked = get_selector_from_name("is_session_revoked")
    cached = get_selector_from_name("is_session_authorization_cached")
    old, new = signed(ARGENT_040), signed(ARGENT_050)
    digest = new.message_hash

    assert old.message_hash == digest
    assert asked(old) == [(0x1234, revoked, [digest]), (0x1234, cached, [digest])]
    assert asked(new) == [
        (0x1234, revoked, [digest]),
        (0x1234, cached, [digest, OWNER.public.guid, GUARDIAN.public.guid]),
    ]
    assert asked(bound(ARGENT_040)) == asked(old)
    assert asked(bound()) == asked(signed(form="concise")) == [(0x1234, revoked, [digest])]


@BOTH
@pytest.mark.parametrize(
    ("results", "state"),
    [
        ([[0], [0]], ForeignState(is_revoked=False, is_cached=False)),
        ([[0], [1]], ForeignState(is_revoked=False, is_cached=True)),
        ([[1], [0]], ForeignState(is_revoked=True, is_cached=False)),
        ([[1], [1]], ForeignState(is_revoked=True, is_cached=False)),
    ],
)
def test_the_state_is_what_the_views_return(
    dialect: Argent, results: list[list[int]], state: ForeignState
) -> None:
    assert dialect.read_state(signed(dialect), results) == state


def test_without_a_view_of_it_nothing_is_cached() -> None:
    state = ARGENT_050.read_state(bound(), [[0]])
    assert state == ForeignState(is_revoked=False, is_cached=False)


@BOTH
@pytest.mark.parametrize(
    ("results", "error"),
    [([], IndexError), ([[0]], IndexError), ([[2], [0]], ValueError), ([[], [0]], ValueError)],
)
def test_what_the_views_cannot_return_is_an_error(
    dialect: Argent, results: Any, error: type[Exception]
) -> None:
    with pytest.raises(error):
        dialect.read_state(signed(dialect), results)


@BOTH
def test_what_the_account_holds_after_use(dialect: Argent) -> None:
    def after(state: ForeignState | None, *, cache: bool) -> ForeignState:
        return dialect.state_after_use(signed(dialect), state, cache=cache)

    nothing = ForeignState(is_revoked=False, is_cached=False)
    cached = ForeignState(is_revoked=False, is_cached=True)
    assert after(None, cache=False) == after(nothing, cache=False) == nothing
    assert after(None, cache=True) == after(nothing, cache=True) == cached
    assert after(cached, cache=False) == cached
    assert dialect.is_live(signed(dialect), cached)
    assert not dialect.is_live(signed(dialect), nothing)


@BOTH
def test_what_the_account_refuses_is_known_before(dialect: Argent) -> None:
    session = signed(dialect)

    def codes(calls: list[Call], now: int = T, **options: Any) -> list[str]:
        return [found.code for found in dialect.violations(session, calls, now=now, **options)]

    assert codes([]) == codes([call()]) == codes([call()], now=session.expires) == []
    assert codes([call()], now=session.expires + 1) == ["session/expired"]
    assert codes([call(0x3)]) == ["session/invalid-call"]
    assert codes([call(0x1234)]) == ["argent/no-multicall-to-self"]
    assert codes([call()], state=ForeignState(is_revoked=True, is_cached=False)) == ["session/revoked"]


@BOTH
def test_the_accounts_words_are_typed(dialect: Argent) -> None:
    error = dialect.error_from([short_string("session/revoked")], tx_hash=5)

    assert isinstance(error, SessionRevoked)
    assert (error.code, error.tx_hash, error.where) == ("session/revoked", 5, "chain")
    assert dialect.error_from([]) is None


def test_what_the_dialects_can() -> None:
    assert (ARGENT_040.name, ARGENT_050.name) == ("argent-0.4.0", "argent-0.5.0")
    old, new = ARGENT_040.capabilities, ARGENT_050.capabilities
    assert (old.dummy_signatures, new.dummy_signatures) == (False, True)
    assert dataclasses.replace(old, dummy_signatures=True) == new
    assert (new.co_signer, new.outside_execution, new.typed_data) == ("required", (1, 2), True)
    assert not any((new.rules, new.limits, new.policy_ends, new.beginnings, new.denied, new.wildcard))
    assert not any((new.required_caller, new.tags, new.surrender, new.registration, new.caches))
