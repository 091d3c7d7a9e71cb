"""What Argent's and Cartridge's accounts say, as errors."""

from __future__ import annotations

import copy
import pickle
from typing import get_args

import pytest

from starknet_sessions import errors
from starknet_sessions.errors import (
    ARGENT_CODES,
    CARTRIDGE_CODES,
    CODES,
    BadAuthorization,
    BadGuardianSignature,
    BadOwnerSignature,
    BadSessionSignature,
    CallFailed,
    CallNotAllowed,
    Family,
    InvalidTransactionVersion,
    MalformedToken,
    MulticallFailed,
    NoGuardian,
    OnlySelf,
    OtherGuardian,
    OtherRefusal,
    OutsideNonceUsed,
    RuleError,
    SelfCall,
    SessionExpired,
    SessionNotAuthorized,
    SessionRevoked,
    Violation,
    describe_code,
    error_from_code,
    foreign_error,
    foreign_from_code,
    violations_error,
)
from starknet_sessions.errors.text import as_byte_array, first_text, short_text, told
from starknet_sessions.felt import short_string

FAILED = short_string("ENTRYPOINT_FAILED")
MAGIC = as_byte_array("")[0]
FAMILIES: tuple[Family, ...] = get_args(Family)


def words(text: str) -> list[str]:
    return text.split()


# Every session/* string of the compiled classes 0.4.0 and 0.5.0.
ARGENT_SESSION = words(
    """already-revoked expired guardian-key-mismatch invalid-account-sig invalid-auth-len invalid-backend-sig
    invalid-call invalid-calldata invalid-magic-value invalid-session-sig invalid-signature-len no-guardian proof-empty revoked
    session-key-mismatch signer-is-not-guardian unaligned-proofs cache-invalid-auth-len cache-invalid-guardian
    cache-invalid-owner owner-key-mismatch"""
)
ARGENT_ACCOUNT = words(
    """non-null-caller invalid-tx-version unsupported-paymaster no-multicall-to-self multicall-failed
    invalid-owner-sig invalid-guardian-sig missing-guardian-sig invalid-signature-format invalid-signature-length
    malleable-signature invalid-r-value invalid-s-value no-single-stark-owner no-single-guardian not-strk-guardian only-self
    multiple-guardians invalid-caller invalid-timestamp duplicated-outside-nonce"""
)
CARTRIDGE = [
    *words(
        """session/invalid-magic-value session/deserialize-error session/expired session/already-revoked session/revoked
    session/invalid-authorizer session/cache-missing session/not-registered session/already-registered
    session/invalid-account-sig session/session-key-mismatch session/invalid-session-sig session/invalid-guardian
    session/invalid-guardian-sig session/length-mismatch session/policy-check-failed session/calls-len-mismatch
    session/unauthorized-calls unsupported-paymaster caller-not-owner ctrl/non-null-caller ctrl/invalid-tx-version
    ctrl/multicall-failed ctrl/invalid-caller ctrl/invalid-timestamp ctrl/invalid-outside-nonce
    controller/no-multicall-to-self argent/no-multicall-to-self argent/multicall-failed argent/duplicated-outside-nonce
    invalid-signature-format empty-typed-data-list invalid-signature-length message-hash-mismatch"""
    ),
    "Length of proofs mismatched",
    "Policy invalid for given calls",
    "Session expired",
    "ReentrancyGuard: reentrant call",
]
KNOWN = {
    "argent": [
        *(f"session/{name}" for name in ARGENT_SESSION),
        *(f"argent/{name}" for name in ARGENT_ACCOUNT),
        "ReentrancyGuard: reentrant call",
        "Option::unwrap failed.",
    ],
    "cartridge": CARTRIDGE,
}


@pytest.mark.parametrize(
    ("family", "code"), [(family, code) for family in FAMILIES for code in KNOWN[family]]
)
def test_every_string_of_an_account_is_an_error_with_exactly_that_code(family: Family, code: str) -> None:
    for data in ([short_string(code)], as_byte_array(code), [short_string(code), FAILED]):
        error = foreign_error(family, data, tx_hash=7)
        assert isinstance(error, RuleError)
        assert not isinstance(error, OtherRefusal)
        assert type(error) is not RuleError
        assert (error.code, error.where, error.tx_hash) == (code, "chain", 7)
        assert str(error).startswith(f"{code}: ")
        assert error_from_code(code) is foreign_from_code(code) is type(error)


@pytest.mark.parametrize("code", sorted({*ARGENT_CODES, *CARTRIDGE_CODES}))
def test_a_code_is_described_whichever_spelling_it_has(code: str) -> None:
    known = describe_code(code)
    rule = error_from_code(short_string(code))

    assert known is not None
    assert rule is not None
    assert (known.code, known.name, known.fix) == (code, rule.__name__, rule.fix)
    assert known.meaning.endswith(".")
    assert known.fix.endswith(".")
    assert known.fix != RuleError.fix
    by_name = describe_code(known.name)
    assert by_name is not None
    assert by_name.code == rule.code


def test_only_what_means_the_same_is_shared_with_our_own_account() -> None:
    assert {*CODES} & {*ARGENT_CODES, *CARTRIDGE_CODES} == {"session/expired", "session/revoked"}
    assert error_from_code("session/expired") is SessionExpired
    assert error_from_code("session/revoked") is SessionRevoked


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("session/already-revoked", SessionRevoked),
        ("session/invalid-call", CallNotAllowed),
        ("session/policy-check-failed", CallNotAllowed),
        ("session/unauthorized-calls", CallNotAllowed),
        ("argent/no-multicall-to-self", SelfCall),
        ("controller/no-multicall-to-self", SelfCall),
        ("ctrl/multicall-failed", CallFailed),
        ("session/session-key-mismatch", BadSessionSignature),
        ("session/invalid-session-sig", BadSessionSignature),
        ("session/invalid-calldata", MalformedToken),
        ("session/unaligned-proofs", MalformedToken),
        ("session/length-mismatch", MalformedToken),
        ("session/invalid-account-sig", BadAuthorization),
        ("session/cache-invalid-owner", BadAuthorization),
        ("session/invalid-auth-len", BadAuthorization),
        ("argent/invalid-owner-sig", BadAuthorization),
        ("argent/invalid-owner-sig", BadOwnerSignature),
        ("session/not-registered", SessionNotAuthorized),
        ("Option::unwrap failed.", NoGuardian),
        ("session/signer-is-not-guardian", OtherGuardian),
        ("session/invalid-guardian", OtherGuardian),
        ("session/invalid-guardian-sig", BadGuardianSignature),
        ("argent/only-self", OnlySelf),
        ("argent/invalid-tx-version", InvalidTransactionVersion),
        ("ctrl/duplicated-outside-nonce", OutsideNonceUsed),
    ],
)
def test_one_except_does_for_every_kind_of_account(code: str, kind: type[RuleError]) -> None:
    rule = error_from_code(code)

    assert rule is not None
    assert issubclass(rule, kind)


def test_a_string_without_a_class_keeps_its_code() -> None:
    family: Family
    for family, code in (
        ("argent", "argent/ongoing-escape"),
        ("argent", "webauthn/invalid-hash"),
        ("cartridge", "ctrl/new-rule"),
    ):
        error = foreign_error(family, [short_string(code)], tx_hash=5)
        assert type(error) is OtherRefusal
        assert (error.code, error.message, error.tx_hash) == (code, f"The account refused: {code}.", 5)
        assert foreign_from_code(code) is None
        assert describe_code(code) is None


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize(
    "data",
    [[], [0], [2**250], [-1], [short_string("ERC20: nope")], [MAGIC], [MAGIC, 0, 0], as_byte_array("")],
)
def test_what_is_no_word_of_the_account_is_no_rule(family: Family, data: list[int]) -> None:
    assert foreign_error(family, data) is None


def test_an_account_does_not_speak_as_another() -> None:
    for code in ("ctrl/multicall-failed", "unsupported-paymaster", "Session expired"):
        assert foreign_error("argent", [short_string(code)]) is None
    # Its sessions need no guardian.
    assert foreign_error("cartridge", [short_string("Option::unwrap failed.")]) is None


@pytest.mark.parametrize("code", ["argent/multicall-failed", "ctrl/multicall-failed"])
def test_a_failed_call_says_which_and_why(code: str) -> None:
    error = foreign_error("cartridge", [short_string(code), 2, short_string("argent/only-self"), FAILED])
    foreign = foreign_error("cartridge", [short_string(code), 0, short_string("session/foo"), FAILED])
    long = foreign_error(
        "cartridge", [short_string(code), 1, *as_byte_array("The pool is empty, of both tokens"), FAILED]
    )

    assert isinstance(error, MulticallFailed)
    assert (error.code, error.call_index, error.reason) == (code, 2, "argent/only-self")
    assert error.message == "Call 2 failed: argent/only-self, ENTRYPOINT_FAILED."
    assert isinstance(foreign, CallFailed)
    assert (foreign.call_index, foreign.reason) == (0, None)
    assert isinstance(long, CallFailed)
    assert long.message == "Call 1 failed: The pool is empty, of both tokens, ENTRYPOINT_FAILED."
    bare = foreign_error("argent", [short_string("argent/multicall-failed")])
    assert isinstance(bare, CallFailed)
    assert (bare.call_index, bare.reason, bare.message) == (None, None, "A call failed: no reason given.")


def test_violations_in_an_accounts_own_words() -> None:
    for code, kind in (
        ("session/invalid-call", CallNotAllowed),
        ("session/policy-check-failed", CallNotAllowed),
        ("ctrl/no-multicall-to-self", SelfCall),
        ("argent/some-new-rule", OtherRefusal),
    ):
        error = violations_error([Violation(code=code, message="No.", fix="Yes.", call_index=3)])
        assert isinstance(error, kind)
        assert (error.code, error.call_index, error.where, error.fix) == (code, 3, "preflight", "Yes.")


def test_a_spelling_survives_pickling_and_copying() -> None:
    error = foreign_error("cartridge", [short_string("session/unauthorized-calls")], tx_hash=5)

    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(twin) is type(error)
        assert str(twin) == str(error)
    # Of this error, not of the class.
    assert errors.PolicyCheckFailed().code == "session/policy-check-failed"


@pytest.mark.parametrize("length", [0, 1, 30, 31, 32, 61, 62, 100])
def test_byte_arrays_are_read_as_cairo_writes_them(length: int) -> None:
    text = ("all of a sudden, " * 9)[:length]
    felts = as_byte_array(text)

    assert first_text([*felts, 7, 8]) == (text or None, [7, 8])
    assert felts[1] == len(text) // 31
    assert felts[-1] == len(text) % 31


@pytest.mark.parametrize(
    "felts",
    [
        [MAGIC],
        [MAGIC, 0],
        [MAGIC, 2**250, 1, 1],
        [MAGIC, 1, 1, 1],
        [MAGIC, 1, 2**248, 0x61, 1],
        [MAGIC, 0, 2**8, 1],
        [MAGIC, 0, 0x61, 31],
        [MAGIC, 0, 0x0A, 1],
        [MAGIC, 0, 0xE9, 1],
        [],
    ],
)
def test_what_only_begins_as_a_byte_array_is_no_text(felts: list[int]) -> None:
    assert first_text(felts)[0] is None


def test_panic_data_for_people() -> None:
    assert told([short_string("a"), 7, *as_byte_array("b c"), MAGIC]) == ["a", "0x7", "b c", hex(MAGIC)]
    assert told([]) == []
    assert short_text(2**256) is None
    assert as_byte_array("\ud800") == as_byte_array("?")
