"""Cost is a golden file. `make cost` writes it anew; the difference belongs into the commit that causes it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
import pytest_asyncio
from cost.costs import Costs, measure_all
from cost.measure import METERS, TREES

from starknet_sessions import session_account_class_hash

pytestmark = pytest.mark.devnet

GOLDEN = Path(__file__).parent / "cost.json"
#: Argent 0.4.0 as other clients use it: L2 gas of a transfer, measured with no code of this package. The owner signed in
#: the concise form.
ARGENT = {
    "owner, 1 calls, concise": 1_653_120,
    "session of 1, 1 calls, uncached, concise": 2_060_160,
    "session of 1, 1 calls, first cached, concise": 2_582_160,
    "session of 1, 1 calls, cached": 1_879_680,
    "session of 16, 1 calls, cached": 1_940_160,
    "session of 1, 5 calls, cached": 4_427_840,
}
#: Felts of Argent's tokens beside authorization and proofs.
ARGENT_FELTS = 16


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def costs() -> Costs:
    measured = await measure_all()
    if os.environ.get("STARKNET_SESSIONS_UPDATE_COST"):
        record = {"class_hash": hex(session_account_class_hash()), **measured._asdict()}
        GOLDEN.write_text(json.dumps(record, indent=2) + "\n")
    return measured


def test_costs_are_those_of_the_golden_file(costs: Costs) -> None:
    golden = json.loads(GOLDEN.read_text())
    assert golden["class_hash"] == hex(session_account_class_hash())
    assert costs._asdict() == {part: golden[part] for part in Costs._fields}, "if wanted: make cost"


@pytest.mark.parametrize("meter", METERS)
def test_the_owner_pays_no_more_than_with_openzeppelins_account(costs: Costs, meter: str) -> None:
    for calls in ("1 calls", "5 calls"):
        assert costs.l2_gas[meter][f"owner, {calls}"] <= costs.l2_gas[meter][f"openzeppelin owner, {calls}"]


@pytest.mark.parametrize("meter", METERS)
def test_a_live_session_of_one_policy_costs_about_what_openzeppelins_owner_does(
    costs: Costs, meter: str
) -> None:
    for calls in ("1 calls", "5 calls"):
        live = costs.l2_gas[meter][f"session of 1, {calls}, live"]
        assert live <= costs.l2_gas[meter][f"openzeppelin owner, {calls}"] * 1.02


@pytest.mark.parametrize("size", TREES)
def test_a_proof_is_paid_for_once_however_often_it_is_used(costs: Costs, size: int) -> None:
    gas = costs.l2_gas["sierra"]
    overhead = {n: gas[f"session of {size}, {n} calls, live"] - gas[f"owner, {n} calls"] for n in (1, 5)}
    assert overhead[5] - overhead[1] < 5 * 20_000


def test_a_fee_and_a_token_limit_cost_less_than_argents_session_without_limits(costs: Costs) -> None:
    live = costs.l2_gas["steps"]["session of 1, 1 calls, fee and token limit, live"]
    assert live < costs.argent["session of 1, 1 calls, cached"]["l2_gas"]


def test_fee_and_calls_are_paid_for_in_validate_and_tokens_after_it(costs: Costs) -> None:
    added = costs.added["sierra"]
    for resource in ("fee", "calls"):
        assert added[f"{resource}, total"]["validate"] > added[f"{resource}, total"]["execute"]
    assert added["token, total"]["execute"] > added["token, total"]["validate"]


def test_what_keeps_no_count_stores_nothing(costs: Costs) -> None:
    added = costs.added["sierra"]
    for resource in ("fee", "calls", "token"):
        assert added[f"{resource}, per transaction"]["whole"] < added[f"{resource}, total"]["whole"]


@pytest.mark.parametrize("scenario", ARGENT)
def test_a_session_of_argents_costs_what_the_chain_demands(costs: Costs, scenario: str) -> None:
    assert costs.argent[scenario]["l2_gas"] == ARGENT[scenario]


@pytest.mark.parametrize("calls", [1, 5])
@pytest.mark.parametrize(("size", "depth"), [(1, 0), (16, 4)])
@pytest.mark.parametrize(
    ("form", "authorization"),
    [
        ("uncached", 9),
        ("uncached, concise", 4),
        ("first cached", 9),
        ("first cached, concise", 4),
        ("cached", 0),
    ],
)
def test_a_token_of_argents_is_as_short_as_the_account_takes_it(
    costs: Costs, form: str, authorization: int, size: int, depth: int, calls: int
) -> None:
    felts = costs.argent[f"session of {size}, {calls} calls, {form}"]["felts"]
    assert felts == ARGENT_FELTS + authorization + calls * (1 + depth)
