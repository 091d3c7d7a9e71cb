import copy
import pickle
from pathlib import Path

import pytest

from starknet_sessions import errors
from starknet_sessions.errors import (
    CODES,
    CallNotAllowed,
    InvalidInput,
    NodeError,
    RuleError,
    SessionExpired,
    SessionFileError,
    SessionsError,
    TransactionReverted,
    Violation,
    WaitTimeout,
    WrongChain,
    error_for,
    violations_error,
)

ERRORS_CAIRO = Path(__file__).parents[2] / "cairo" / "account" / "src" / "errors.cairo"


def all_classes(base: type[SessionsError]) -> list[type[SessionsError]]:
    # Other modules have errors of their own.
    children = [child for child in base.__subclasses__() if child.__module__ == errors.__name__]
    return [base, *(found for child in children for found in all_classes(child))]


def test_every_error_string_of_the_contract_has_one_class_and_the_reverse() -> None:
    in_cairo = {line.split("'")[1] for line in ERRORS_CAIRO.read_text().splitlines() if "felt252 = '" in line}

    assert in_cairo == set(CODES)
    assert len(CODES) == len(set(CODES)) == 24


@pytest.mark.parametrize("code", CODES)
def test_a_code_leads_to_its_class_and_back(code: str) -> None:
    rule = error_for(code)

    assert rule is not None
    assert rule.code == code
    assert rule().code == code


def test_a_text_that_is_no_code_has_no_class() -> None:
    assert error_for("ERC20: insufficient balance") is None
    assert error_for(RuleError.code) is None


def test_every_error_has_its_own_code_and_a_fix() -> None:
    classes = [found for found in all_classes(SessionsError) if found is not SessionsError]

    assert len({found.code for found in classes}) == len(classes)
    assert all(
        found.fix.endswith(".") and found.fix != SessionsError.fix
        for found in classes
        if found is not RuleError
    )


def test_every_error_stands_in_the_drawn_tree() -> None:
    for found in all_classes(SessionsError):
        assert found.__name__ in (errors.__doc__ or "")
        if found.__mro__[1] is RuleError:
            assert f"{found.__name__} {found.code}".split() in [
                line.strip("├└─│ ").split() for line in (errors.__doc__ or "").splitlines()
            ]


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


def test_no_violations_are_no_error_to_raise() -> None:
    with pytest.raises(InvalidInput, match="no violation"):
        violations_error([])


def test_invalid_input_is_a_value_error_and_a_wait_a_timeout() -> None:
    assert issubclass(InvalidInput, ValueError)
    assert issubclass(WaitTimeout, TimeoutError)


@pytest.mark.parametrize(
    "error",
    [
        InvalidInput("m", what="w", fix="f"),
        SessionFileError("m", path="$.a"),
        WrongChain("m", expected=1, actual=2),
        NodeError("m", method="starknet_call", rpc_code=20),
        WaitTimeout("m", tx_hash=1, seconds=2.5),
        TransactionReverted("m", reason="r", tx_hash=1, call_index=2, revert_code="c"),
        violations_error([EXPIRED, OUTSIDE]),
        CallNotAllowed(tx_hash=5, call_index=3),
    ],
    ids=lambda error: type(error).__name__,
)
def test_errors_survive_pickling_and_copying(error: SessionsError) -> None:
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(twin) is type(error)
        assert vars(twin) == vars(error)
        assert str(twin) == str(error)
