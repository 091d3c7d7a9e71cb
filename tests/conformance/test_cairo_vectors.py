"""The Cairo tests use the same numbers: the module they read is rendered from `tests/vectors`."""

from __future__ import annotations

import runpy
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).with_name("cairo_vectors.py")


def test_committed_module_is_the_rendering() -> None:
    run = subprocess.run([sys.executable, str(SCRIPT), "check"], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


def test_module_has_every_case_but_the_large_tree() -> None:
    script = runpy.run_path(str(SCRIPT))
    text = script["render"]()
    for name in ("merkle", "sessions", "policies", "limits", "tokens"):
        for vector in script["load"](name)["vectors"]:
            if vector.get("kind") == "order":
                continue  # the contract puts nothing in order
            assert f"// {vector['id']}\n" in text
    large = next(v for v in script["load"]("sessions")["vectors"] if v["id"] == "thousand-policies")
    assert large["expected"]["root"] in text
    assert large["expected"]["leaf_first"] not in text
