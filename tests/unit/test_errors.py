import copy
import dataclasses
import json
import pickle
import re
from pathlib import Path
from types import ModuleType

import pytest

from starknet_sessions import errors
from starknet_sessions.errors import (
    CODES,
    BadCoSignature,
    CallFailed,
    CallNotAllowed,
    CoSignerError,
    CoSignerRefused,
    CoSignerTimeout,
    FeeTotalExceeded,
    IllFormedSession,
    InvalidInput,
    LimitExceeded,
    NodeError,
    NotEnforceable,
    NotPossible,
    RawHashOnly,
    RuleBroken,
    RuleError,
    SelfCall,
    SessionExpired,
    SessionFileError,
    SessionsError,
    SessionUsedSince,
    TokenFailed,
    TokenTotalExceeded,
    TokenWindowExceeded,
    TransactionReverted,
    UnknownAccount,
    Violation,
    WaitTimeout,
    WrongChain,
    describe_code,
    error_from_code,
    foreign,
    violations_error,
)
from starknet_sessions.felt import short_string

CAIRO = Path(__file__).parents[2] / "cairo"
GROUPS = (RuleError, LimitExceeded, IllFormedSession)
FAILED = short_string("ENTRYPOINT_FAILED")


def all_classes(base: type[SessionsError], module: str = errors.__name__) -> list[type[SessionsError]]:
    """Of this package or module: others have errors of their own."""
    found = [one for child in base.__subclasses__() for one in (child, *all_classes(child, module))]
    return [one for one in dict.fromkeys(found) if f"{one.__module__}.".startswith(f"{module}.")]


def test_every_error_string_of_the_contract_has_one_class_and_the_reverse() -> None:
    lines = (CAIRO / "account" / "src" / "errors.cairo").read_text().splitlines()
    in_cairo = [line.split("'")[1] for line in lines if "felt252 = '" in line]

    assert sorted(in_cairo) == sorted(CODES)
    assert len(CODES) == len(set(CODES)) == 59


def protocol_data() -> dict[str, tuple[str, ...]]:
    """What the protocol says that each code is followed by: the table of cairo/README.md §6."""
    page = (CAIRO / "README.md").read_text()
    section = page[page.index("## 6. Errors") : page.index("## 7. Views")]
    words = {
        "index of the call": ("call_index",),
        "index of the call, of the rule": ("call_index", "rule_index"),
        "index of the call, of the denied entry": ("call_index", "denied_index"),
        "index of the limit, used, spend (low, high), amount, next reset (0 = never)": LimitExceeded.data_fields,
        "index of the limit": ("limit_index",),
        "index of the denied entry": ("denied_index",),
        "address of the token": ("token",),
    }
    found = {}
    for codes, data in re.findall(r"^\| (`session/.*) \| (.*) \|$", section, re.MULTILINE):
        short = codes.partition("-exceeded`")[0] if "<" in codes else codes
        names = re.findall(r"`([a-z/<>-]+)`?", short)
        for name in names:
            code = f"session/{name.removeprefix('session/')}"
            if code in CODES:
                found[code] = words[data]
            elif code == "session/<resource>-<kind>":
                exceeded = (code for code in CODES if code.endswith("-exceeded"))
                found |= dict.fromkeys(exceeded, words[data])
    return found


def test_the_data_of_each_code_is_that_of_the_protocol() -> None:
    told = protocol_data()

    assert len(told) == 5 + 2 + 1 + 9 + 11 + 3 + 1
    for code in CODES:
        rule = error_from_code(code)
        assert rule is not None
        if rule is not CallFailed:
            assert rule.data_fields == told.get(code, ())


@pytest.mark.parametrize("code", CODES)
def test_a_code_leads_to_its_class_and_back(code: str) -> None:
    rule = error_from_code(code)

    assert rule is not None
    assert rule.code == code
    assert rule().code == code
    assert error_from_code(short_string(code)) is rule


def test_what_is_no_code_has_no_class() -> None:
    for other in ("ERC20: insufficient balance", RuleError.code, LimitExceeded.code, "", 0, -1, 2**256, 5):
        assert error_from_code(other) is None


@pytest.mark.parametrize("code", CODES)
def test_a_code_is_described_from_its_class(code: str) -> None:
    known = describe_code(code)
    rule = error_from_code(code)

    assert known is not None
    assert rule is not None
    assert (known.code, known.name, known.fix, known.fields) == (
        code,
        rule.__name__,
        rule.fix,
        rule.data_fields,
    )
    assert known.meaning == rule().message
    assert "\n" not in known.meaning
    assert known.meaning.endswith(".")
    assert describe_code(known.name) == known


def test_other_errors_of_the_package_are_described_too() -> None:
    known = describe_code("input/invalid")

    assert known is not None
    assert (known.name, known.fields) == ("InvalidInput", ())
    for error in (
        TransactionReverted,
        NodeError,
        errors.KeyNotFound,
        errors.CoSignerTimeout,
        errors.RawHashOnly,
    ):
        by_code = describe_code(error.code)
        assert by_code is not None
        assert by_code.name == error.__name__
        assert describe_code(error.__name__) == by_code
    assert describe_code("session/nonsense") is None


def test_every_error_has_its_own_code_and_a_fix() -> None:
    classes = all_classes(SessionsError)

    assert (
        len({found.code for found in classes}) == len({found.__name__ for found in classes}) == len(classes)
    )
    assert all(
        found.fix.endswith(".") and found.fix != SessionsError.fix
        for found in classes
        if found is not RuleError
    )


def drawn_tree(module: ModuleType) -> list[list[str]]:
    return [line.strip("├└─│ ").split() for line in (module.__doc__ or "").splitlines()]


def test_every_error_stands_in_the_drawn_tree() -> None:
    drawn = drawn_tree(errors)
    for found in all_classes(SessionsError):
        if found.__module__ == foreign.__name__:
            continue
        (line,) = [words for words in drawn if words[:1] == [found.__name__]]
        if issubclass(found, RuleError) and found not in GROUPS:
            # A group has what is told of all its errors.
            told = () if issubclass(found, LimitExceeded) else found.data_fields
            assert line[1:] == [found.code, *(f".{name}" for name in told)]


def test_every_error_of_other_accounts_stands_in_their_tree_below_its_own_kind() -> None:
    lines = (foreign.__doc__ or "").splitlines()
    parents = [""] * 4
    for line in lines:
        if "── " in line:
            before, _, after = line.partition("── ")
            depth = len(before) // 4
            name, told = after.split()[0], after.partition("  ")[2].split()
            parents[depth] = name
            found = getattr(errors, name)
            assert depth == 1 or getattr(errors, parents[depth - 1]) in found.__bases__
            if told and name != "OtherRefusal":
                assert " ".join(told) == " ".join([found.code, *(f".{one}" for one in found.data_fields)])
    for found in all_classes(RuleError, foreign.__name__):
        assert [found.__name__] in [words[:1] for words in drawn_tree(foreign)]


def test_the_text_of_an_error_has_code_message_and_fix() -> None:
    error = InvalidInput("tag is 7.", what="tag", fix="Give a text.")

    assert str(error) == "input/invalid: tag is 7. Give a text."
    assert error.what == "tag"


def test_the_text_of_a_file_error_has_the_path() -> None:
    assert str(SessionFileError("This is missing.", path="$.key")).startswith(
        "file/invalid: at $.key: This is missing."
    )


def test_a_rule_says_what_it_means_when_nothing_more_is_known() -> None:
    assert SessionExpired().message == "The session has ended."


def test_a_rule_says_its_code_when_docstrings_are_stripped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SessionExpired, "__doc__", None)

    assert SessionExpired().message == "session/expired"


def test_a_refusal_of_the_chain_names_its_transaction() -> None:
    text = str(SessionExpired(tx_hash=0xABC))

    assert text == (
        "session/expired: The session has ended. Ask the owner for a new session. "
        "(refused by the account contract, transaction 0xabc)"
    )


def test_panic_data_becomes_attributes() -> None:
    error = TokenWindowExceeded.from_data([2, 7, 5, 0, 10, 1_763_683_200], tx_hash=9)

    assert (error.limit_index, error.used, error.spend, error.amount, error.next_reset) == (
        2,
        7,
        5,
        10,
        1_763_683_200,
    )
    assert (error.remaining, error.retry_after, error.where, error.tx_hash) == (3, 1_763_683_200, "chain", 9)
    assert error.message.endswith(
        "(limit 2, used 7, asked for 5, allowed 10, passes from unix second 1763683200)"
    )
    assert RuleBroken.from_data([1, 0]).message.endswith("(call 1, rule 0)")
    assert (SelfCall.from_data([3]).call_index, SessionUsedSince.from_data([3]).limit_index) == (3, 3)
    assert TokenFailed.from_data([0xABC]).message.endswith("(token 0xabc)")


def test_a_spend_has_two_halves() -> None:
    error = FeeTotalExceeded.from_data([0, 7, 5, 1, 10, 0])

    assert error.spend == 2**128 + 5
    assert (error.next_reset, error.retry_after, error.remaining) == (0, None, 3)


def test_waiting_does_not_help_where_the_spend_is_more_than_a_whole_window() -> None:
    assert TokenWindowExceeded.from_data([2, 7, 11, 0, 10, 99]).retry_after is None
    assert TokenWindowExceeded.from_data([2, 7, 10, 0, 10, 99]).retry_after == 99


def test_of_a_lowered_limit_nothing_remains() -> None:
    assert TokenWindowExceeded.from_data([2, 12, 1, 0, 10, 99]).remaining == 0


@pytest.mark.parametrize("length", range(7))
def test_data_cut_short_tells_what_is_there(length: int) -> None:
    names = ("limit_index", "used", "spend", "spend", "amount", "next_reset")
    felts = [2, 7, 5, 0, 10, 99]

    for tail in ([], [FAILED], [FAILED, FAILED]):
        error = TokenWindowExceeded.from_data(felts[:length] + tail)
        # A half is no spend.
        told = set(names[:length]) - ({"spend"} if length == 3 else set())
        assert {name for name in names if getattr(error, name) is not None} == told
        assert (error.retry_after is None) == (length < 6)
        assert (error.remaining is None) == (length < 5)


def test_data_too_long_tells_the_same() -> None:
    assert RuleBroken.from_data([1, 0, 5, 6, FAILED]).message == RuleBroken.from_data([1, 0]).message
    assert SessionExpired.from_data([1, 2, 3]).message == "The session has ended."


def test_numbers_that_can_be_no_such_thing_are_left_out() -> None:
    error = TokenWindowExceeded.from_data([2**32, 2**128, 2**128, 0, -1, 2**64])

    told = (error.limit_index, error.used, error.spend, error.amount, error.next_reset, error.retry_after)
    assert told == (None,) * 6
    assert error.message == TokenWindowExceeded().message
    assert TokenFailed.from_data([2**251]).token is None
    assert TokenWindowExceeded.from_data([0, 0, 0, 0, 0, 0]).used == 0


def test_a_failed_call_has_a_reason_where_it_is_one_of_our_codes() -> None:
    ours = CallFailed.from_data([1, short_string("account/bad-acceptance"), FAILED])
    foreign = CallFailed.from_data([1, short_string("dapp/sold-out")])

    assert (ours.call_index, ours.reason) == (1, "account/bad-acceptance")
    assert ours.message == "Call 1 failed: account/bad-acceptance, ENTRYPOINT_FAILED."
    # Not what the code would mean of the account: any contract can panic with it.
    assert ours.fix == CallFailed.fix
    assert (foreign.call_index, foreign.reason) == (1, None)
    nothing_there = CallFailed.from_data([1, short_string("ENTRYPOINT_NOT_FOUND"), FAILED])
    assert nothing_there.fix.startswith("Check the call's address and entry point")
    assert CallFailed.from_data([]).reason is None
    assert CallFailed.from_data([2**250]).message == "A call failed: no reason given."
    assert CallFailed.read_data([3, 5]) == {"call_index": 3}
    assert CallFailed.read_data([2**32]) == CallFailed.read_data([]) == {}


EXPIRED = Violation(code="session/expired", message="It ended.", fix="Ask.")
OUTSIDE = Violation(
    code="session/call-not-allowed", message="Call 1 is outside.", fix="Request it.", call_index=1
)


def test_violations_are_raised_as_the_class_of_the_first_with_all() -> None:
    error = violations_error([EXPIRED, OUTSIDE])

    assert type(error) is SessionExpired
    assert error.where == "preflight"
    assert error.violations == (EXPIRED, OUTSIDE)
    assert error.call_index is None
    assert str(error).splitlines() == [
        "session/expired: It ended. Ask. (refused before signing)",
        "session/call-not-allowed: Call 1 is outside. Request it.",
    ]


def test_a_violation_of_a_call_keeps_the_index_of_the_call() -> None:
    error = violations_error([OUTSIDE])

    assert type(error) is CallNotAllowed
    assert error.call_index == 1
    assert error.fix == "Request it."


OVER = Violation(
    code="session/token-window-exceeded",
    message="Too much.",
    fix="Wait.",
    limit_index=2,
    used=0,
    spend=11 * 10**18,
    amount=10 * 10**18,
    remaining=10 * 10**18,
    retry_after=99,
)
BROKEN = Violation(
    code="session/rule-broken",
    message="No.",
    fix="Change it.",
    call_index=0,
    contract=0x12,
    selector=0x34,
    rule_index=1,
    argument="amount",
    value=7,
)


def test_a_violation_keeps_its_data_as_an_error() -> None:
    over, broken = violations_error([OVER]), violations_error([BROKEN])

    assert type(over) is TokenWindowExceeded
    assert (over.limit_index, over.used, over.spend, over.amount, over.retry_after) == (
        2,
        0,
        11 * 10**18,
        10 * 10**18,
        99,
    )
    assert (broken.call_index, broken.rule_index, broken.limit_index) == (0, 1, None)


def test_the_time_to_try_again_is_when_the_last_rule_passes_if_all_do() -> None:
    later = dataclasses.replace(OVER, retry_after=500)

    assert violations_error([OVER, later]).retry_after == 500
    assert violations_error([later, OVER]).retry_after == 500
    assert violations_error([OVER, BROKEN]).retry_after is None
    assert violations_error([BROKEN, OVER]).retry_after is None


def test_a_violation_as_json_leaves_out_what_does_not_apply_and_keeps_0() -> None:
    assert json.loads(json.dumps(OVER.to_dict())) == {
        "code": "session/token-window-exceeded",
        "message": "Too much.",
        "fix": "Wait.",
        "limit_index": 2,
        "used": "0x0",
        "spend": hex(11 * 10**18),
        "amount": hex(10 * 10**18),
        "remaining": hex(10 * 10**18),
        "retry_after": 99,
    }
    assert BROKEN.to_dict() == {
        "code": "session/rule-broken",
        "message": "No.",
        "fix": "Change it.",
        "call_index": 0,
        "contract": "0x12",
        "selector": "0x34",
        "rule_index": 1,
        "argument": "amount",
        "value": "0x7",
    }


def test_one_except_catches_every_limit() -> None:
    exceeded = [code for code in CODES if code.endswith("-exceeded")]

    assert len(exceeded) == 9
    for code in exceeded:
        rule = error_from_code(code)
        assert rule is not None
        assert issubclass(rule, LimitExceeded)


def test_no_violations_are_no_error_to_raise() -> None:
    with pytest.raises(InvalidInput, match="no violation"):
        violations_error([])


def test_invalid_input_is_a_value_error_and_a_wait_a_timeout() -> None:
    assert issubclass(InvalidInput, ValueError)
    assert issubclass(WaitTimeout, TimeoutError)


def test_what_an_account_does_not_enforce_is_a_value_error_and_every_co_signers_error_one() -> None:
    assert issubclass(NotEnforceable, InvalidInput)
    assert issubclass(CoSignerTimeout, TimeoutError)
    for found in all_classes(CoSignerError):
        assert found.code.startswith("co-signer/")


@pytest.mark.parametrize(
    "error",
    [
        InvalidInput("m", what="w", fix="f", rule="session/limit-unknown"),
        SessionFileError("m", path="$.a"),
        WrongChain("m", expected=1, actual=2),
        NodeError("m", method="starknet_call", rpc_code=20),
        WaitTimeout("m", tx_hash=1, seconds=2.5),
        TransactionReverted("m", reason="r", tx_hash=1, call_index=2, revert_code="c"),
        NotEnforceable("m", dialect="argent-0.5.0", what="limits"),
        NotPossible("m", dialect="argent-0.5.0"),
        RawHashOnly("m", message_hash=5),
        UnknownAccount("m", address=5, class_hash=6),
        CoSignerTimeout("m", seconds=2.5),
        CoSignerRefused("m", status=400, reason="no"),
        BadCoSignature("m"),
        violations_error([EXPIRED, OUTSIDE]),
        CallNotAllowed(tx_hash=5, call_index=3),
        TokenWindowExceeded.from_data([2, 7, 5, 0, 10, 99], tx_hash=5),
        CallFailed.from_data([1, short_string("account/bad-acceptance")]),
    ],
    ids=lambda error: type(error).__name__,
)
def test_errors_survive_pickling_and_copying(error: SessionsError) -> None:
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(twin) is type(error)
        assert vars(twin) == vars(error)
        assert str(twin) == str(error)


@pytest.mark.parametrize(
    ("error", "fix"),
    [
        (
            TokenWindowExceeded(spend=2, amount=5, used=4, next_reset=86_400),
            "or wait until 1970-01-02 00:00:00 UTC.",
        ),
        (TokenWindowExceeded(spend=6, amount=5, used=0, next_reset=86_400), "waiting does not help."),
        (TokenWindowExceeded(spend=2, amount=5, used=4, next_reset=2**64 - 1), "waiting does not help."),
        (TokenWindowExceeded(), "or wait until retry_after where there is one."),
        (TokenWindowExceeded(spend=2, amount=5, used=4, next_reset=9, fix="Mine."), "Mine."),
        (TokenTotalExceeded(spend=2, amount=5, used=4), TokenTotalExceeded.fix),
    ],
)
def test_what_to_do_about_a_limit_names_the_time(error: LimitExceeded, fix: str) -> None:
    assert error.fix.endswith(fix)
