"""Reasons as a real devnet (0.10.1) gives them, and as nobody should."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from typing import Any

import aiohttp
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from starknet_py.net.client_errors import ClientError
from starknet_py.net.http_client import ServerError

from starknet_sessions.errors import (
    ARGENT_CODES,
    CARTRIDGE_CODES,
    CODES,
    CallFailed,
    InvalidInput,
    InvalidOwner,
    LimitExceeded,
    MulticallFailed,
    NodeError,
    NoGuardian,
    OnlySelf,
    ReentrantCall,
    RuleBroken,
    RuleError,
    SessionExpired,
    TokenWindowExceeded,
    TransactionReverted,
    error_from_code,
    foreign_error,
)
from starknet_sessions.errors.text import as_byte_array, first_text
from starknet_sessions.felt import FIELD_PRIME, short_string
from starknet_sessions.revert import (
    NodeCode,
    any_rule,
    error_from_panic_data,
    explain_error,
    extract_error_code,
    has_code,
    panic_data,
    refused,
    reverted,
    rule_broken,
)

ACCOUNT, OTHER = 0x7D24BF3B, 0x2CEED65A
EXPIRED, FAILED = short_string("session/expired"), short_string("ENTRYPOINT_FAILED")
CALL_FAILED = short_string("account/call-failed")

FRAME = (
    "0: Error in the called contract (contract address: 0x07d24bf3b6a558e613f75f80085379505f82f63135d4e089cf3470ffa7578276, "
    "class hash: 0x04dc50fec14f088f6902de4aa87f8b41ed533dfb24189eec89399ee598e71238, "
    "selector: 0x015d40a3d6ca2ac30f4031e42be28da9b056fef9bb7357ac5e85627ee876e5ad):\n"
)
IN_CONTRACT = FRAME.replace("0: Error in the called contract", "Error in contract")
HEADER = f"Transaction execution has failed:\n{FRAME}"
VALIDATION = f"The `validate` entry point panicked with:\n{IN_CONTRACT}"
CONSTRUCTOR = (
    f"{HEADER}Error at pc=0:8020:\nCairo traceback (most recent call last):\nUnknown location (pc=0:245)\n\n"
    "1: Error in the contract class constructor (contract address: 0x05, class hash: 0x06, selector: 0x07):\n"
    "Execution failed. Failure reason:\n"
    "Error in contract (contract address: 0x05, class hash: 0x06, selector: 0x07):\n"
    "0x73657373696f6e2f65787069726564 ('session/expired').\n"
)
NOT_DEPLOYED = (
    f"{HEADER}Error at pc=0:8020:\n1: Error in the called contract (…):\n"
    "Requested contract address 0x1234 is not deployed.\n"
)


def shown(felt: int) -> str:
    """A felt as a node writes it: with its text, where it is one."""
    raw = felt.to_bytes(32, "big").strip(b"\0")
    is_text = b"\0" not in raw and all(33 <= byte < 127 or byte in b" \t\n\r\x0c" for byte in raw)
    return f"{felt:#x} ('{raw.decode('ascii')}')" if is_text else f"{felt:#x}"


def panic(*felts: int) -> str:
    data = ", ".join(shown(felt) for felt in felts)
    return f"{HEADER}Execution failed. Failure reason:\n" + (
        f"({data}).\n" if len(felts) > 1 else f"{data}.\n"
    )


def client_error(data: Any, code: str = "41") -> ClientError:
    return ClientError(message="Transaction execution error", code=code, data=data)


def estimation(reason: Any, *frames: int) -> ClientError:
    error = reason
    for frame in reversed(frames or (ACCOUNT,)):
        error = {"contract_address": hex(frame), "class_hash": "0x1", "selector": "0x2", "error": error}
    return client_error({"transaction_index": 0, "execution_error": error})


#
# Panic data
#


def test_the_node_writes_texts_only_where_there_are() -> None:
    reason = (
        f"{HEADER}Execution failed. Failure reason:\n(0x6163636f756e742f63616c6c2d6661696c6564 ('account/call-failed'), 0x1, "
        "0x0 (''), 0x610061, 0x6100 ('a'), 0x2761 (''a'), 0x610a ('a\n'), 0x454e545259504f494e545f4641494c4544 "
        "('ENTRYPOINT_FAILED')).\n"
    )

    assert panic_data(reason) == [CALL_FAILED, 1, 0, 0x610061, 0x6100, 0x2761, 0x610A, FAILED]
    assert panic(CALL_FAILED, 1, 0, 0x610061, 0x6100, 0x2761, 0x610A, FAILED) == reason


def test_a_single_felt_has_no_parentheses() -> None:
    assert panic_data(f"{VALIDATION}{shown(EXPIRED)}.\n") == [EXPIRED]


@pytest.mark.parametrize(
    "reason", ["", "out of gas", HEADER, NOT_DEPLOYED, CONSTRUCTOR, "(0x", "0x", "\n(", "0xzz ('a')"]
)
def test_without_panic_data_there_is_none(reason: str) -> None:
    assert panic_data(reason) == []
    assert rule_broken(reason) is None


@given(
    st.lists(
        st.integers(0, FIELD_PRIME - 1) | st.binary(max_size=31).map(lambda raw: int.from_bytes(raw, "big"))
    )
)
@example([int.from_bytes(b"a'), 0x1 ('b", "big"), EXPIRED])
@example([int.from_bytes(b"')\n\n(0x1 ('", "big"), EXPIRED])
@example([int.from_bytes(b"')\nError at pc=0:1:\n", "big"), EXPIRED])
@example([int.from_bytes(b"\n0x1", "big")])
def test_whatever_a_called_contract_panics_with_is_not_the_accounts_word(felts: list[int]) -> None:
    error = rule_broken(panic(CALL_FAILED, 1, *felts, FAILED))

    assert isinstance(error, CallFailed)
    assert error.call_index == 1


#
# Rules
#


@pytest.mark.parametrize("code", CODES)
def test_every_code_is_read_from_a_receipt_a_validation_and_an_estimation(code: str) -> None:
    felt, rule = short_string(code), error_from_code(code)
    assert rule is not None

    for error in (
        reverted(panic(felt, FAILED), tx_hash=7),
        refused(client_error(f"{VALIDATION}{shown(felt)}.\n", "55"), method="m"),
        refused(estimation(f"{panic(felt, FAILED)} {json.dumps([hex(felt)])}"), method="m", account=ACCOUNT),
        refused(client_error({"revert_error": {"error": json.dumps([hex(felt)])}}, "40"), method="m"),
    ):
        assert type(error) is rule
        assert isinstance(error, RuleError)
        assert (error.code, error.where, bool(error.fix)) == (code, "chain", True)


LIMIT_DATA = (2, 7, 5, 1, 10, 99)


@pytest.mark.parametrize("code", [code for code in CODES if code.endswith("-exceeded")])
def test_what_a_limit_tells_is_read_from_a_receipt_and_an_estimation(code: str) -> None:
    felts = (short_string(code), *LIMIT_DATA)
    as_json = json.dumps([hex(felt) for felt in felts])

    for error in (
        reverted(panic(*felts, FAILED), tx_hash=7),
        refused(estimation(panic(*felts, FAILED)), method="m", account=ACCOUNT),
        refused(client_error({"revert_error": {"error": as_json}}, "40"), method="m"),
        error_from_panic_data(felts, tx_hash=7),
    ):
        assert isinstance(error, LimitExceeded)
        assert error.code == code
        assert (error.limit_index, error.used, error.spend, error.amount, error.next_reset) == (
            2,
            7,
            2**128 + 5,
            10,
            99,
        )


@given(st.sampled_from(CODES), st.lists(st.integers(0, FIELD_PRIME - 1) | st.integers(0, 9), max_size=9))
def test_no_data_behind_a_code_does_any_harm(code: str, felts: list[int]) -> None:
    error = rule_broken(panic(short_string(code), *felts, FAILED))

    assert error is not None
    assert error.code == code
    for name in ("call_index", "rule_index", "denied_index", "limit_index"):
        index = getattr(error, name)
        assert index is None or 0 <= index < 2**32
    assert code == CallFailed.code or len(error.message) < 400
    assert explain_error(panic(short_string(code), *felts)).code == code


def test_panic_data_of_others_is_no_rule() -> None:
    assert error_from_panic_data([]) is None
    assert error_from_panic_data([short_string("dapp/sold-out"), 1]) is None
    assert error_from_panic_data([0]) is None


def test_a_receipts_error_knows_its_transaction() -> None:
    for reason in (panic(EXPIRED, FAILED), panic(CALL_FAILED, 0, EXPIRED), "out of gas"):
        assert reverted(reason, tx_hash=7).tx_hash == 7  # type: ignore[attr-defined]


def test_a_code_within_other_data_is_no_rule() -> None:
    assert rule_broken(panic(short_string("argent/multicall-failed"), 0, EXPIRED)) is None


# As devnet 0.10.1 gives them for Argent's account 0.4.0.
NO_BALANCE = (
    f"{HEADER}Execution failed. Failure reason:\n"
    "(0x617267656e742f6d756c746963616c6c2d6661696c6564 ('argent/multicall-failed'), 0x1, "
    "0x45524332303a20696e73756666696369656e742062616c616e6365 ('ERC20: insufficient balance'), "
    "0x454e545259504f494e545f4641494c4544 ('ENTRYPOINT_FAILED')).\n"
)
NO_GUARDIAN = f"{VALIDATION}0x73657373696f6e2f6e6f2d677561726469616e ('session/no-guardian').\n"
REENTRANT = f'{HEADER}Execution failed. Failure reason:\n"ReentrancyGuard: reentrant call".\n'
WITH_TEXT = NO_BALANCE.replace(
    "0x45524332303a20696e73756666696369656e742062616c616e6365 ('ERC20: insufficient balance')",
    '"Of 3 tokens, the pool has none"',
)


def read_argent(data: Sequence[int], /, *, tx_hash: int | None = None) -> RuleError | None:
    return foreign_error("argent", data, tx_hash)


def test_what_another_account_says_is_read_by_its_reader_only() -> None:
    assert rule_broken(NO_GUARDIAN) is None
    assert isinstance(reverted(NO_BALANCE, tx_hash=9), TransactionReverted)
    assert isinstance(refused(client_error(NO_GUARDIAN, code="55"), method="x"), NodeError)

    assert isinstance(rule_broken(NO_GUARDIAN, read=read_argent), NoGuardian)
    assert isinstance(refused(client_error(NO_GUARDIAN, code="55"), method="x", read=read_argent), NoGuardian)
    failed = reverted(NO_BALANCE, tx_hash=9, read=read_argent)
    assert isinstance(failed, MulticallFailed)
    assert (failed.call_index, failed.tx_hash) == (1, 9)
    assert failed.message == "Call 1 failed: ERC20: insufficient balance, ENTRYPOINT_FAILED."
    # The other way round as well.
    assert rule_broken(panic(CALL_FAILED, 0), read=read_argent) is None


def test_an_estimation_of_another_account_is_read_whole() -> None:
    frame = {"contract_address": hex(ACCOUNT), "class_hash": "0x5", "selector": "0x6"}
    data = {"transaction_index": 0, "execution_error": {**frame, "error": f'{NO_BALANCE} ["0x1"]'}}
    error = client_error(data)

    failed = refused(error, method="x", account=ACCOUNT, read=read_argent)
    assert isinstance(failed, MulticallFailed)
    assert failed.call_index == 1
    assert isinstance(refused(error, method="x", account=OTHER, read=read_argent), NodeError)
    view = {"revert_error": {**frame, "error": '["0x617267656e742f6f6e6c792d73656c66"]'}}
    assert isinstance(refused(client_error(view, code="40"), method="x", read=read_argent), OnlySelf)


def test_byte_arrays_of_newer_cairo_are_read() -> None:
    assert isinstance(rule_broken(REENTRANT, read=read_argent), ReentrantCall)
    assert extract_error_code(REENTRANT) == explain_error(REENTRANT).code == ReentrantCall.code
    assert first_text(panic_data(REENTRANT)) == (ReentrantCall.code, [])
    unwrapped = f"{VALIDATION}{shown(short_string('Option::unwrap failed.'))}.\n"
    assert isinstance(rule_broken(unwrapped, read=read_argent), NoGuardian)
    raw = json.dumps([hex(felt) for felt in as_byte_array(ReentrantCall.code)])
    assert extract_error_code(raw) == ReentrantCall.code

    failed = rule_broken(WITH_TEXT, read=read_argent)
    assert isinstance(failed, MulticallFailed)
    assert failed.message == "Call 1 failed: Of 3 tokens, the pool has none, ENTRYPOINT_FAILED."
    own = rule_broken(panic(CALL_FAILED, 0).replace("0x0 ('')", "0x0 (''), \"Sold out\""))
    assert isinstance(own, CallFailed)
    assert own.message == "Call 0 failed: Sold out."


@pytest.mark.parametrize(
    "text",
    [
        '"Session has ended"',
        '"session/expired, not"',
        '"session/expired',
        'He said "session/expired"',
        '"session/expired") and so on',
    ],
)
def test_other_texts_in_quotes_are_no_panic_data(text: str) -> None:
    assert panic_data(f"{HEADER}Execution failed. Failure reason:\n{text}\n") == []


def test_codes_of_every_account_are_extracted_and_explained() -> None:
    for code in {*ARGENT_CODES, *CARTRIDGE_CODES}:
        felt = short_string(code)
        assert extract_error_code(panic(felt)) == code
        assert extract_error_code(client_error(f"{VALIDATION}{shown(felt)}.\n")) == code
        assert explain_error(code).code == explain_error(hex(felt)).code == code
        assert explain_error(panic(felt)).code == code
    assert explain_error("It says session/invalid-call there").name == "MethodNotAllowed"
    assert dict(explain_error(NO_BALANCE).values) == {"call_index": 1}
    # A string with a class only; and words that anybody may use.
    for text in (panic(short_string("argent/ongoing-escape")), "The Session expired. caller-not-owner"):
        assert extract_error_code(text) is None
        with pytest.raises(InvalidInput):
            explain_error(text)
    assert any_rule([EXPIRED]) is not None
    assert isinstance(any_rule([EXPIRED]), SessionExpired)
    assert any_rule([]) is None


def test_a_failed_call_tells_index_and_reason() -> None:
    error = rule_broken(panic(CALL_FAILED, 3, short_string("dapp/sold-out"), 2**250, 10, FAILED))

    assert isinstance(error, CallFailed)
    assert error.call_index == 3
    assert error.message == f"Call 3 failed: dapp/sold-out, {2**250:#x}, 0xa, ENTRYPOINT_FAILED."


@pytest.mark.parametrize(("rest", "index"), [((), None), ((2,), 2)])
def test_a_failed_call_may_say_little(rest: tuple[int, ...], index: int | None) -> None:
    error = rule_broken(panic(CALL_FAILED, *rest))

    assert isinstance(error, CallFailed)
    assert error.call_index == index
    assert "no reason" in error.message


def test_a_constructor_below_does_not_speak_for_the_account() -> None:
    error = reverted(CONSTRUCTOR, tx_hash=1)

    assert isinstance(error, TransactionReverted)
    assert error.reason == CONSTRUCTOR
    assert "session/expired" in error.message


def test_nor_does_a_free_text_of_cairo_0() -> None:
    text = f"{HEADER}Error message: Failure reason:\n(0x{EXPIRED:x} ('session/expired'))."

    assert isinstance(reverted(text, tx_hash=1), TransactionReverted)


def test_an_inner_frame_of_an_estimation_does_not_speak_for_the_account() -> None:
    inner = estimation(f"Failure reason:\n{shown(EXPIRED)}.\n", ACCOUNT, OTHER)

    assert isinstance(refused(inner, method="m", account=ACCOUNT), NodeError)
    # Where the asker is not that account, the frame is whose word is asked for.
    assert isinstance(refused(inner, method="m"), SessionExpired)


def test_a_contract_address_in_json_is_not_panic_data() -> None:
    error = estimation(json.dumps([hex(short_string("account/only-self"))]))

    assert isinstance(refused(error, method="m"), OnlySelf)


def test_a_constructor_of_ours_speaks_for_itself() -> None:
    felt = short_string("account/invalid-owner")

    assert isinstance(refused(estimation(panic(felt), ACCOUNT, ACCOUNT), method="m"), InvalidOwner)


#
# Codes and their meaning
#


BROKEN = panic(short_string("session/rule-broken"), 1, 0, FAILED)


@pytest.mark.parametrize(
    "error",
    [
        SessionExpired(),
        TransactionReverted("m", reason=panic(EXPIRED, FAILED)),
        client_error(f"{VALIDATION}{shown(EXPIRED)}.\n", "55"),
        estimation(panic(EXPIRED, FAILED)),
        panic(EXPIRED, FAILED),
        {"execution_error": {"contract_address": hex(ACCOUNT), "error": panic(EXPIRED, FAILED)}},
        [hex(EXPIRED)],
        json.dumps([hex(EXPIRED)]),
    ],
    ids=lambda error: type(error).__name__,
)
def test_a_code_is_extracted_from_whatever_was_raised_or_read(error: Any) -> None:
    assert extract_error_code(error, account=ACCOUNT) == "session/expired"


@pytest.mark.parametrize(
    "error",
    [
        None,
        5,
        "out of gas",
        {},
        [],
        ValueError("session/expired"),
        InvalidInput("m", rule="session/limit-unknown"),
        NodeError("m"),
        TransactionReverted("m", reason=CONSTRUCTOR),
        client_error(NOT_DEPLOYED),
        estimation(panic(EXPIRED), ACCOUNT, OTHER),
        {"contract_address": hex(OTHER), "error": panic(EXPIRED)},
    ],
    ids=lambda error: type(error).__name__,
)
def test_where_the_account_did_not_speak_there_is_no_code(error: Any) -> None:
    assert extract_error_code(error, account=ACCOUNT) is None


def test_a_failed_call_is_its_own_code_whatever_the_called_contract_said() -> None:
    assert extract_error_code(panic(CALL_FAILED, 0, EXPIRED)) == "account/call-failed"


@pytest.mark.parametrize(
    "text",
    [
        "session/rule-broken",
        "  session/rule-broken\n",
        "RuleBroken",
        short_string("session/rule-broken"),
        hex(short_string("session/rule-broken")),
        BROKEN,
        json.dumps([hex(short_string("session/rule-broken")), "0x1", "0x0"]),
        str(RuleBroken(call_index=1)),
        "Transaction execution error: … 'session/rule-broken' …",
    ],
)
def test_an_error_is_explained_from_whatever_names_it(text: str | int) -> None:
    known = explain_error(text)

    assert (known.code, known.name) == (RuleBroken.code, "RuleBroken")
    assert (known.meaning, known.fix) == (RuleBroken().message, RuleBroken.fix)
    assert known.fields == ("call_index", "rule_index")


def test_what_the_account_told_is_explained_with_it() -> None:
    assert explain_error(BROKEN).values == (("call_index", 1), ("rule_index", 0))
    assert explain_error("session/rule-broken").values == ()
    limit = panic(short_string(TokenWindowExceeded.code), *LIMIT_DATA, FAILED)
    assert dict(explain_error(limit).values) == {
        "limit_index": 2,
        "used": 7,
        "spend": 2**128 + 5,
        "amount": 10,
        "next_reset": 99,
    }


def test_a_code_is_not_taken_for_a_shorter_one() -> None:
    for code in CODES:
        assert explain_error(f"(refused: {code})").code == code


@pytest.mark.parametrize("text", ["", "what", "0x5", 5, -1, 2**300, "0x" + "f" * 100, "session/", "[", "{}"])
def test_what_names_no_error_is_refused(text: str | int) -> None:
    with pytest.raises(InvalidInput) as caught:
        explain_error(text)
    assert caught.value.what == "code_or_text"


#
# Other failures
#


@pytest.mark.parametrize(
    ("code", "words"), [("20", "no contract"), ("52", "nonce"), ("53", "bounds"), (54, "balance")]
)
def test_known_codes_are_said_in_words(code: str, words: str) -> None:
    error = refused(client_error(None, code), method="starknet_addInvokeTransaction")

    assert isinstance(error, NodeError)
    assert words in error.message
    assert error.rpc_code == int(code)
    assert error.fix != NodeError.fix


def test_unknown_failures_name_method_and_last_line() -> None:
    error = refused(client_error("first\nlast\n", "-1"), method="starknet_call")

    assert isinstance(error, NodeError)
    assert error.message == "starknet_call failed: last"
    assert (error.method, error.rpc_code) == ("starknet_call", -1)


@pytest.mark.parametrize("code", ["what", "", None])
def test_a_code_that_is_no_number_is_none(code: Any) -> None:
    error = ClientError(message="m", code=code)

    assert not has_code(error, NodeCode.CONTRACT_NOT_FOUND)
    assert refused(error, method="m").rpc_code is None  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "failure",
    [
        aiohttp.ClientConnectionError("https://user:secret@node/key"),
        aiohttp.InvalidURL("https://node/secret"),
        TimeoutError("secret"),
        ConnectionResetError("secret"),
        ServerError({"secret": 1}),
    ],
)
def test_a_node_out_of_reach_is_a_node_error_without_its_url(failure: Exception) -> None:
    error = refused(failure, method="starknet_call")

    assert isinstance(error, NodeError)
    assert "secret" not in str(error)
    assert not has_code(failure, NodeCode.CONTRACT_NOT_FOUND)


def test_an_empty_reason_is_said_to_be_none() -> None:
    assert "no reason given" in reverted("", tx_hash=1).message


#
# Hostile
#


def nested(depth: int, kind: str) -> str:
    opening, closing = {"list": ("[", "]"), "dict": ('{"error":', "}")}[kind]
    return opening * depth + '"x"' + closing * depth


@pytest.mark.parametrize("kind", ["list", "dict"])
@pytest.mark.parametrize("depth", [10, 60, 199, 201, 999, 10**6])
def test_deep_nesting_in_a_text_does_not_crash(kind: str, depth: int) -> None:
    error = refused(client_error(nested(depth, kind)), method="m")

    assert isinstance(error, NodeError)
    assert len(str(error)) < 1000


@pytest.mark.parametrize("kind", ["list", "dict"])
def test_deep_nesting_in_data_does_not_crash(kind: str) -> None:
    data: Any = "x"
    for _ in range(100_000):
        data = [data] if kind == "list" else {"error": data}

    assert isinstance(refused(ClientError("m", "41", data=None), method="m", account=1), NodeError)
    error = ClientError("m", "41")
    error.data = data
    assert isinstance(refused(error, method="m", account=1), NodeError)
    while isinstance(data, (list, dict)):  # freed step by step, for Python's own sake
        data = data.pop() if isinstance(data, list) else data.pop("error")


def test_json_within_json_does_not_crash() -> None:
    data = "x"
    for _ in range(12):
        data = json.dumps([data])

    assert isinstance(refused(client_error(data), method="m"), NodeError)


@pytest.mark.parametrize(
    "piece",
    ["\n(0x1 ('", "(", "0x", "\n0x1, ", "\n(0x1, ", "'", "\n(0x61 ('a'), ", "Error at pc", "{", "[", "\n"],
)
def test_long_reasons_take_little_time(piece: str) -> None:
    reason = piece * (300_000 // len(piece))
    begin = time.perf_counter()

    reverted(reason, tx_hash=1)
    refused(client_error(reason), method="m")

    assert time.perf_counter() - begin < 2


@pytest.mark.parametrize(
    ("reason", "code", "words"),
    [
        ("Requested entrypoint does not exist in the contract.", "21", "has none of that name"),
        ("Requested contract address 0x99 is not deployed.", "41", "no contract at one of them"),
        ("0x454e545259504f494e545f4e4f545f464f554e44 ('ENTRYPOINT_NOT_FOUND')", 41, "has none of that name"),
        ("Entry point EntryPointSelector(0x5) not found in contract.", "41", "has none of that name"),
        ("0x64617070 ('dapp')", "40", "the called contract's own"),
        ("0x64617070 ('dapp')", "41", "would be reverted"),
        ("nothing known", "55", "does not take the transaction"),
    ],
)
def test_where_the_node_is_fine_it_is_not_blamed(reason: str, code: Any, words: str) -> None:
    error = refused(client_error(reason, code), method="starknet_estimateFee")

    assert isinstance(error, NodeError)
    assert words in error.fix
    assert error.fix != NodeError.fix
    assert error.message == f"starknet_estimateFee failed: {reason}"


def test_a_node_that_does_not_say_what_it_means_is_looked_at() -> None:
    assert refused(client_error("is not deployed", "-1"), method="m").fix == NodeError.fix
