"""The built wheel, in an empty virtual environment outside the checkout, runs the README's example."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from docs.readme import README
from starknet_py.constants import STRK_FEE_CONTRACT_ADDRESS

from starknet_sessions.testing import Devnet
from starknet_sessions.testing.accounts import deploy_funded_account, fresh_owner

ROOT = Path(__file__).parents[2]


def run(*command: str | Path, cwd: Path, given: str = "") -> str:
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, input=given, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "pip", "wheel", "--no-deps", "--quiet", "-w", folder, ROOT, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_has_the_classes_and_no_tests(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert "starknet_sessions/contracts/classes/SessionAccount.sierra.json" in names
    assert "starknet_sessions/py.typed" in names
    assert all(name.startswith(("starknet_sessions/", "starknet_sessions-")) for name in names)


@pytest.mark.devnet
@pytest.mark.timeout(900)
async def test_the_wheel_runs_the_readmes_example(wheel: Path, devnet: Devnet, tmp_path: Path) -> None:
    owner = fresh_owner()
    account = await deploy_funded_account(devnet, owner=owner)
    python = tmp_path / "env" / "bin" / "python"

    def install_and_run() -> str:
        run(sys.executable, "-m", "venv", tmp_path / "env", cwd=tmp_path)
        run(python, "-m", "pip", "install", "--quiet", wheel, cwd=tmp_path)
        # Neither extra is there, and the package is not the checkout's.
        found = run(python, "-c", "import starknet_sessions as s; print(s.__file__)", cwd=tmp_path)
        assert str(tmp_path) in found
        missing = "from importlib.util import find_spec as f; print(f('pytest'), f('typer'))"
        assert run(python, "-c", missing, cwd=tmp_path).strip() == "None None"
        script = Path(__file__).with_name("readme.py")
        arguments = (README, devnet.rpc_url, hex(account.address), STRK_FEE_CONTRACT_ADDRESS)
        return run(python, script, *arguments, cwd=tmp_path, given=hex(owner.private_key))

    assert "README example ran" in await asyncio.to_thread(install_and_run)
