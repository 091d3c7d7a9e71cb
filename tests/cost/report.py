"""Measure what transactions cost and print it: the part of `make bench` that is about gas."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from cost.costs import measure_all
from cost.measure import METERS

if __name__ == "__main__":
    costs = asyncio.run(measure_all())
    print(f"\n{'L2 gas; ratio to the owner':56}" + "".join(f"{meter:>22}" for meter in METERS))
    for name in costs.l2_gas[METERS[0]]:
        calls = name.split(", ")[1]
        cells = ""
        for meter in METERS:
            value = costs.l2_gas[meter][name]
            cells += f"{value:>14,} ({value / costs.l2_gas[meter][f'owner, {calls}']:.2f}x)"
        print(f"{name:56}{cells}")

    print(
        f"\n{'added to a live transfer: whole (validate, execute)':56}" + "".join(f"{m:>34}" for m in METERS)
    )
    for name in costs.added[METERS[0]]:
        cells = ""
        for meter in METERS:
            added = costs.added[meter][name]
            cells += f"{added['whole']:>14,} ({added['validate']:>7,}, {added['execute']:>7,})"
        print(f"{name:56}{cells}")

    print(f"\n{'Argent 0.4.0; ratio to its owner':56}{'felts':>8}{'L2 gas':>14}")
    for name, cost in costs.argent.items():
        owner = costs.argent[f"owner, {name.split(', ')[1]}"]["l2_gas"]
        print(f"{name:56}{cost['felts']:>8}{cost['l2_gas']:>14,} ({cost['l2_gas'] / owner:.2f}x)")
