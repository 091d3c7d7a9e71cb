"""npm packages of the locked projects in `tests/vectors`, and scripts run with them.

Packages are kept outside the checkout, per lock file, and shared between checkouts; a checkout is never written to.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import NoReturn

import pytest

VECTORS = Path(__file__).parents[1] / "vectors"

_PROJECT = ("package.json", "package-lock.json")
_INSTALL_SECONDS = 180
_RUN_SECONDS = 240


def cache_folder(project: Path) -> Path:
    """Where the packages of a project's lock file are kept."""
    lock_hash = hashlib.sha256((project / "package-lock.json").read_bytes()).hexdigest()[:16]
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "starknet-sessions" / f"node-{lock_hash}"


def run_node(project: Path, script: str, *arguments: str, work: Path, stdin: str = "") -> str:
    """What a script of a project prints; skips where there is no Node, and outside of CI where there are no packages.

    Args:
        project: The folder with package.json, package-lock.json and scripts.
        script: The script's name.
        arguments: Its arguments.
        work: An empty folder to run in: the project is copied there.
        stdin: Its input.
    """
    node = shutil.which("node")
    if node is None:
        pytest.skip("Node is not installed")
    modules = packages(project)
    for path in (*(project / name for name in _PROJECT), *project.glob("*.mjs")):
        shutil.copy(path, work)
    (work / "node_modules").symlink_to(modules, target_is_directory=True)
    run = subprocess.run(
        [node, script, *arguments],
        cwd=work,
        input=stdin,
        capture_output=True,
        text=True,
        timeout=_RUN_SECONDS,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout


def packages(project: Path) -> Path:
    """The locked packages of a project (node_modules), from the cache or from the registry; skips as `run_node` does."""
    folder = cache_folder(project)
    if not folder.exists():
        npm = shutil.which("npm")
        if npm is None:
            _lacking("npm is not installed and no cached packages exist")
        folder.parent.mkdir(parents=True, exist_ok=True)
        # Installed aside and then renamed: a folder of the right name is complete.
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix="node-new-") as new:
            _install(npm, project, Path(new) / "packages")
            with contextlib.suppress(OSError):
                (Path(new) / "packages").rename(folder)
    return folder / "node_modules"


def _install(npm: str, project: Path, folder: Path) -> None:
    folder.mkdir()
    for name in _PROJECT:
        shutil.copy(project / name, folder)
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1"]
    try:
        run = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, timeout=_INSTALL_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        _lacking("npm ci did not finish: registry slow or out of reach")
    if run.returncode != 0:
        # A lock file that contradicts package.json is our fault; everything else is the surroundings'.
        assert "EUSAGE" not in run.stderr, run.stderr
        assert "EINTEGRITY" not in run.stderr, run.stderr
        errors = [line for line in run.stderr.splitlines() if line.startswith("npm error")]
        _lacking(f"npm ci failed, registry out of reach? {'; '.join(errors[:2])}")


def _lacking(reason: str) -> NoReturn:
    # Where Node is, CI compares: a check that is skipped there would never be missed.
    if os.environ.get("CI") == "true":
        pytest.fail(f"{reason}. With CI=true this is a failure.")
    pytest.skip(reason)
