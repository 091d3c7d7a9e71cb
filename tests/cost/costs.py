"""All that is measured, on devnets of this moment."""

from __future__ import annotations

from typing import NamedTuple

from cost.argent import measure_argent
from cost.measure import METERS, measure

from starknet_sessions.testing import Devnet


class Costs(NamedTuple):
    """By meter: L2 gas of whole transactions, and what each restriction adds to a live session's transfer. And Argent's."""

    l2_gas: dict[str, dict[str, int]]
    added: dict[str, dict[str, dict[str, int]]]
    argent: dict[str, dict[str, int]]


async def measure_all() -> Costs:
    """Every scenario by both meters."""
    costs = Costs({}, {}, await measure_argent())
    for meter in METERS:
        async with Devnet(build=False) as devnet:
            costs.l2_gas[meter], costs.added[meter] = await measure(devnet, meter)
    return costs
