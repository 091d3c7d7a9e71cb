"""The committed vectors are what the generator writes, byte for byte."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

VECTORS = Path(__file__).parents[1] / "vectors"
GENERATE = VECTORS / "generate"
PROJECT = ("package.json", "package-lock.json")
SCRIPTS = ("generate.mjs", "cases.mjs", "protocol.mjs", "published.mjs")
NAMES = ("sessions", "merkle", "policies", "limits", "tokens", "transactions", "published")


def cache_folder() -> Path:
    """Where this lock file's packages are kept, outside the checkout and shared between checkouts."""
    lock_hash = hashlib.sha256((GENERATE / "package-lock.json").read_bytes()).hexdigest()[:16]
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "starknet-sessions" / f"node-{lock_hash}"


@pytest.fixture(scope="module")
def node_modules() -> Path:
    """The locked packages, from the cache or from the registry; skips where neither gives them."""
    npm = shutil.which("npm")
    if shutil.which("node") is None:
        pytest.skip("Node is not installed")
    folder = cache_folder()
    if not folder.exists():
        if npm is None:
            pytest.skip("npm is not installed and no cached packages exist")
        folder.parent.mkdir(parents=True, exist_ok=True)
        # Installed aside and then renamed: a folder of the right name is complete.
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix="node-new-") as new:
            install(npm, Path(new) / "packages")
            with contextlib.suppress(OSError):
                (Path(new) / "packages").rename(folder)
    return folder / "node_modules"


def install(npm: str, folder: Path) -> None:
    """`npm ci` in a new folder; skips the test where the registry is out of reach."""
    folder.mkdir()
    for name in PROJECT:
        shutil.copy(GENERATE / name, folder)
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1"]
    try:
        run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=180, check=False)
    except subprocess.TimeoutExpired:
        pytest.skip("npm ci did not finish: registry slow or out of reach")
    if run.returncode != 0:
        # A lock file that contradicts package.json is our fault; everything else is the surroundings'.
        assert "EUSAGE" not in run.stderr, run.stderr
        assert "EINTEGRITY" not in run.stderr, run.stderr
        errors = [line for line in run.stderr.splitlines() if line.startswith("npm error")]
        pytest.skip(f"npm ci failed, registry out of reach? {'; '.join(errors[:2])}")


@pytest.fixture(scope="module")
def generated(node_modules: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    node = shutil.which("node")
    assert node is not None
    work = tmp_path_factory.mktemp("generate")
    for name in (*PROJECT, *SCRIPTS):
        shutil.copy(GENERATE / name, work)
    (work / "node_modules").symlink_to(node_modules, target_is_directory=True)
    out = work / "out"
    run = subprocess.run(
        [node, "generate.mjs", str(out)], cwd=work, capture_output=True, text=True, timeout=240, check=False
    )
    assert run.returncode == 0, run.stderr
    return out


@pytest.mark.parametrize("name", NAMES)
def test_committed_file_is_generated(generated: Path, name: str) -> None:
    assert (generated / f"{name}.json").read_bytes() == (VECTORS / f"{name}.json").read_bytes()


def test_nothing_else_is_generated(generated: Path) -> None:
    assert {path.stem for path in generated.iterdir()} == set(NAMES)
    assert {path.stem for path in VECTORS.glob("*.json")} == set(NAMES)


def test_lock_file_names_no_host() -> None:
    """Packages come from whatever registry npm is set to use: no `resolved`, no addresses."""
    assert "://" not in (GENERATE / "package-lock.json").read_text(encoding="utf-8")
