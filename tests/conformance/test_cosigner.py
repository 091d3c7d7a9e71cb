"""What `@argent/x-sessions` posts to its co-signer is what `tests/vectors/x_sessions/cosigner.json` says."""

from __future__ import annotations

from pathlib import Path

from conformance.node_packages import VECTORS, run_node

PROJECT = VECTORS / "x_sessions"


def test_the_vectors_are_what_the_package_posts(tmp_path: Path) -> None:
    assert run_node(PROJECT, "cosigner.mjs", work=tmp_path) == (PROJECT / "cosigner.json").read_text()
