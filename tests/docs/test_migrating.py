"""Every row of the page for those who come from elsewhere: the step, the same as arguments, and what the owner reads."""

import re
from typing import Any

import pytest
from docs.migrating import NAMES, PAGE, WORDS, Row, completed, rows, with_texts
from docs.readme import blocks

from starknet_sessions import ANY, Policy, RequestSession, SessionBuilder, session_for

TEXT = PAGE.read_text()
LAZORKIT, ALCHEMY = rows("lazorkit"), rows("alchemy")


@pytest.mark.parametrize(
    "action",
    [
        "native_limit",
        "native_recurring_limit",
        "native_max_per_tx",
        "token_limit",
        "token_recurring_limit",
        "token_max_per_tx",
        "contract_whitelist",
        "contract_blacklist",
    ],
)
def test_each_of_lazorkits_actions_has_a_row(action: str) -> None:
    assert sum(row.theirs.endswith(f", {action}") for row in LAZORKIT) == 1


@pytest.mark.parametrize(
    "setter",
    [
        "setNativeTokenSpendLimit",
        "setContractAccessControlType",
        "addContractAddressAccessEntry",
        "addContractFunctionAccessEntry",
        "setTimeRange",
        "addErc20TokenSpendLimit",
        "setGasSpendLimit",
        "setRequiredPaymaster",
    ],
)
def test_each_of_alchemys_setters_has_a_row(setter: str) -> None:
    assert any(f"`{setter}(" in row.theirs for row in ALCHEMY)


@pytest.mark.parametrize("row", LAZORKIT + ALCHEMY, ids=lambda row: row.theirs)
def test_a_row_says_the_same_in_each_column(row: Row) -> None:
    request = completed(row.builder())
    made: dict[str, Any] = {name: getattr(request, name) for name in RequestSession.__dataclass_fields__}

    # The arguments alone make the same request, but for what `completed` had to say.
    assert RequestSession(**{**made, **row.given()}) == request
    for name in {"policies", "limits", "denied", "valid_after", "required_caller"} - row.given().keys():
        if name != "policies":
            assert not made[name]
    for text in row.texts():
        assert text.removeprefix("never ") in request.describe(NAMES)
    assert row.texts()


def test_the_last_column_is_made_from_the_rows() -> None:
    """`python tests/docs/migrating.py` writes it."""
    assert with_texts(TEXT) == TEXT


@pytest.mark.parametrize("row", LAZORKIT, ids=lambda row: row.theirs)
def test_each_of_lazorkits_actions_takes_its_own_end(row: Row) -> None:
    request = completed(row.builder(last="until=sooner"))

    entries: list[Any] = [*request.policies, *request.limits, *request.denied]
    assert {entry.until for entry in entries} - {0} == {WORDS["sooner"]}


def test_the_example_runs() -> None:
    (example,) = blocks(TEXT)
    names = {name: WORDS[name] for name in ("key", "dex", "strk", "vault")}
    exec(example, names)

    request = names["request"]
    assert isinstance(request, RequestSession)
    assert [policy.call_name for policy in request.policies] == ["swap", "transfer(recipient@0)"]
    assert [limit.amount for limit in request.limits] == [2 * 10**18, 100 * 10**18]


def test_steps_that_the_page_names_are_there() -> None:
    steps = re.findall(r"`\.(\w+)\(", TEXT)
    assert len(steps) > 20
    for step in steps:
        assert hasattr(SessionBuilder, step), step
    everything = (
        session_for(WORDS["key"].public).until(WORDS["end"]).may_call(ANY, ANY).may_pay_any_fees().build()
    )
    assert everything.policies == (Policy(ANY, ANY),)
    assert everything.limits == ()
