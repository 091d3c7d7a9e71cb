"""The committed vectors are what the generator writes, byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest
from conformance.node_packages import VECTORS, run_node

GENERATE = VECTORS / "generate"
NAMES = ("sessions", "merkle", "policies", "limits", "tokens", "transactions", "published")
#: Of accounts of other makes; each says itself where it comes from.
FOREIGN = {"argent", "cartridge", "legacy"}


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    work = tmp_path_factory.mktemp("generate")
    run_node(GENERATE, "generate.mjs", "out", work=work)
    return work / "out"


@pytest.mark.parametrize("name", NAMES)
def test_committed_file_is_generated(generated: Path, name: str) -> None:
    assert (generated / f"{name}.json").read_bytes() == (VECTORS / f"{name}.json").read_bytes()


def test_nothing_else_is_generated(generated: Path) -> None:
    assert {path.stem for path in generated.iterdir()} == set(NAMES)
    assert {path.stem for path in VECTORS.glob("*.json")} - FOREIGN == set(NAMES)


@pytest.mark.parametrize("project", ["generate", "x_sessions"])
def test_lock_file_names_no_host(project: str) -> None:
    """Packages come from whatever registry npm is set to use: no `resolved`, no addresses."""
    assert "://" not in (VECTORS / project / "package-lock.json").read_text(encoding="utf-8")
