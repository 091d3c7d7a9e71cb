"""Measure what transactions cost and print it: the part of `make bench` that is about gas."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from cost.measure import METERS, measure_all

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
