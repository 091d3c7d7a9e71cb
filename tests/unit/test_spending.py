import re
from pathlib import Path

import pytest
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.client_models import Call

from starknet_sessions.spending import (
    _NAMES,
    CallProblem,
    Effect,
    TokenSpending,
    balances_decide,
    call_problems,
    effect_of,
    token_spending,
)

ACCOUNT, TOKEN, OTHER_TOKEN, DEX, VAULT = 0xACC, 0x70, 0x71, 0xDE1, 0x5AFE
CAIRO = Path(__file__).parents[2] / "cairo" / "account" / "src" / "session" / "spending.cairo"
BAD, UNLISTED = "session/bad-token-call", "session/unlisted-token"
FOLLOWED = (
    "transfer",
    "transfer_from",
    "transferFrom",
    "approve",
    "increase_allowance",
    "increaseAllowance",
    "decrease_allowance",
    "decreaseAllowance",
)
REFUSED = (
    "safe_transfer_from",
    "safeTransferFrom",
    "safe_batch_transfer_from",
    "safeBatchTransferFrom",
    "set_approval_for_all",
    "setApprovalForAll",
    "permit",
    "burn",
    "burn_from",
    "burnFrom",
    "send",
)


def call(name: str, *calldata: int, to: int = TOKEN) -> Call:
    return Call(to, get_selector_from_name(name), list(calldata))


def good(name: str, to: int = TOKEN) -> Call:
    sender = [ACCOUNT] if "ransfer" in name and name != "transfer" else []
    return call(name, *sender, VAULT, 5, 0, to=to)


def problems(*calls: Call) -> list[tuple[int, str]]:
    return [(index, code) for index, code, _ in call_problems(calls, {TOKEN, OTHER_TOKEN})]


def spending(*calls: Call, token: int = TOKEN) -> TokenSpending:
    return token_spending(calls, token, ACCOUNT)


def test_the_names_are_those_of_the_contract() -> None:
    cairo = CAIRO.read_text()
    names = re.findall(
        r'selector!\("(\w+)"\)', cairo[cairo.index("fn effect_of") : cairo.index("fn balance_of")]
    )

    assert sorted(names) == sorted(name for group in _NAMES.values() for name in group)
    assert sorted(names) == sorted((*FOLLOWED, *REFUSED))


@pytest.mark.parametrize(
    ("name", "effect"),
    [
        ("transfer", Effect.TRANSFER),
        ("transferFrom", Effect.TRANSFER_FROM),
        ("increaseAllowance", Effect.APPROVE),
        ("decrease_allowance", Effect.DISAPPROVE),
        ("permit", Effect.MOVE),
        ("Transfer", Effect.NONE),
        ("mint", Effect.NONE),
        ("balance_of", Effect.NONE),
    ],
)
def test_a_name_tells_what_an_entry_point_does(name: str, effect: Effect) -> None:
    assert effect_of(get_selector_from_name(name)) is effect


@pytest.mark.parametrize("name", FOLLOWED)
def test_what_is_followed_is_for_listed_tokens_only(name: str) -> None:
    assert problems(good(name)) == []
    assert problems(good(name, to=DEX)) == [(0, UNLISTED)]


@pytest.mark.parametrize("name", REFUSED)
def test_other_movers_are_for_no_contract(name: str) -> None:
    assert problems(call(name, ACCOUNT, VAULT, 5, 0)) == [(0, BAD)]
    assert problems(call(name, ACCOUNT, VAULT, 5, 0, to=DEX)) == [(0, UNLISTED)]


@pytest.mark.parametrize("name", ["mint", "balance_of", "upgrade", "swap"])
def test_any_other_entry_point_is_for_other_contracts_only(name: str) -> None:
    assert problems(call(name)) == [(0, BAD)]
    assert problems(call(name, to=DEX)) == []


@pytest.mark.parametrize("name", FOLLOWED)
def test_calldata_has_exactly_the_arguments(name: str) -> None:
    felts = good(name).calldata

    for calldata in (
        [],
        felts[:-1],
        [*felts, 0],
        [*felts[:-1], 2**128],
        [*felts[:-2], 2**128, 0],
        [*felts[:-1], -1],
    ):
        assert problems(call(name, *calldata)) == [(0, BAD)]
        assert spending(call(name, *calldata)) == TokenSpending(token=TOKEN, sent=0, senders=(), spenders=())
    for halves in ((0, 0), (2**128 - 1, 2**128 - 1)):
        assert problems(call(name, *felts[:-2], *halves)) == []


def test_without_a_listed_token_nothing_is_followed() -> None:
    assert call_problems([good("transfer"), call("permit")], ()) == []


def test_all_problems_are_told_in_order() -> None:
    calls = [call("mint"), good("transfer"), good("approve", to=DEX), call("transfer", 1)]

    found = call_problems(calls, {TOKEN})

    assert [(problem.call_index, problem.code) for problem in found] == [(0, BAD), (2, UNLISTED), (3, BAD)]
    assert "none of those whose spending can be told" in found[0].why
    assert "there is no limit for its contract" in found[1].why
    assert "exactly its 3 felts" in found[2].why
    assert isinstance(found[0], CallProblem)
    assert "4 felts" in call_problems([call("transferFrom", 1)], {TOKEN})[0].why


def test_what_is_sent_adds_up_over_all_spellings() -> None:
    assert spending(
        good("transfer"),
        call("transfer_from", ACCOUNT, VAULT, 1, 1),
        call("swap", to=DEX),
        call("transferFrom", ACCOUNT, ACCOUNT, 2, 0),
        good("transfer", to=OTHER_TOKEN),
    ) == TokenSpending(token=TOKEN, sent=2**128 + 8, senders=(0, 1, 3), spenders=())


def test_what_others_send_is_not_spent() -> None:
    assert spending(call("transfer_from", VAULT, ACCOUNT, 5, 0)).sent == 0


def test_what_is_sent_stops_at_the_most_there_is() -> None:
    all_of_it = call("transfer", VAULT, 2**128 - 1, 2**128 - 1)

    assert spending(all_of_it, good("transfer")).sent == 2**256 - 1


def test_spenders_are_told_once_and_approvals_are_not_sent() -> None:
    found = spending(
        call("approve", DEX, 5, 0),
        call("increaseAllowance", VAULT, 5, 0),
        call("increase_allowance", DEX, 0, 0),
        call("decreaseAllowance", 0xF00, 5, 0),
    )

    assert (found.sent, found.spenders) == (0, (DEX, VAULT))


def test_balances_decide_where_a_call_is_not_to_a_listed_token() -> None:
    assert not balances_decide([good("transfer"), good("transfer", to=OTHER_TOKEN)], {TOKEN, OTHER_TOKEN})
    assert balances_decide([good("transfer"), call("swap", to=DEX)], {TOKEN})
    assert not balances_decide([], {TOKEN})
