"""Make `.venv` fit pyproject.toml: `python tools/venv.py demo|dev`.

`demo` has what `starknet-sessions demo` needs, `dev` also what the tests and checks need. Takes no time where
nothing changed since.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from dev_requirements import PYPROJECT, requirements

ROOT = PYPROJECT.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
KINDS = ("demo", "dev")


def say(message: str) -> None:
    """Tell the person at the terminal."""
    sys.stderr.write(f"{message}\n")


def key() -> str:
    """Changes with whatever decides what is installed, and with the folder, which an environment is bound to."""
    parts = (PYPROJECT.read_bytes(), Path(__file__).read_bytes(), str(ROOT).encode())
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def works() -> bool:
    """Whether the environment is there and its Python has not been removed or replaced by an older one."""
    try:
        command = [str(PYTHON), "-c", "import sys; sys.exit(sys.version_info < (3, 11))"]
        return subprocess.run(command, check=False, capture_output=True).returncode == 0
    except OSError:
        return False


def fits(kind: str) -> bool:
    """Whether `kind`, or what contains it, was installed for the present key."""
    containing = KINDS[KINDS.index(kind) :]
    stamps = (VENV / f".installed-{name}" for name in containing)
    return any(stamp.exists() and stamp.read_text() == key() for stamp in stamps) and works()


def create() -> None:
    """Make an empty environment."""
    try:
        import ensurepip  # noqa: F401 - Debian keeps it in a package of its own
    except ImportError:
        package = f"python3.{sys.version_info.minor}-venv"
        sys.exit(
            f"{sys.executable} cannot make virtual environments: its module ensurepip is missing.\n"
            f"On Debian or Ubuntu: apt-get install python3-venv (or {package})."
        )
    say(f"creating .venv with Python {sys.version.split()[0]}")
    shutil.rmtree(VENV, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)


def install(kind: str) -> None:
    """Install the package in place, with what `kind` needs."""
    wanted = ["--editable", f"{ROOT}[cli,testing]", *(requirements() if kind == "dev" else [])]
    say(f"installing into .venv ({kind})")
    subprocess.run(
        [str(PYTHON), "-m", "pip", "install", "--quiet", *wanted],
        check=True,
        env={**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"},
    )
    (VENV / f".installed-{kind}").write_text(key())


def main() -> None:
    """Command line."""
    if len(sys.argv) != 2 or sys.argv[1] not in KINDS:
        sys.exit(__doc__)
    kind = sys.argv[1]
    if fits(kind):
        return
    if not works():
        create()
    try:
        install(kind)
    except subprocess.CalledProcessError as error:
        sys.exit(f"pip failed with status {error.returncode}; its output is above.")


if __name__ == "__main__":
    main()
