"""Bring the Cairo tools: `python tools/cairo_tools.py ensure` prints the folder they are in.

`bin` there has `starknet-compile`, `starknet-sierra-compile`, `cairo-test` and `cairo-format`; the core
library is in `corelib` beside it, where they look for it.

In this order: the environment variable `STARKNET_SESSIONS_CAIRO` (such a folder), the project's cache, `cargo
install` into the cache (7 minutes on two cores, once). Status 3 where they cannot be had.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

# The checkout's own, whatever is installed.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from starknet_sessions.testing.provision import (
    ProvisionError,
    cache_root,
    exclusive,
    note,
    program_version,
    run_streamed,
    scratch,
)

VERSION = "2.16.0"
PROGRAMS = ("starknet-compile", "starknet-sierra-compile", "cairo-test", "cairo-format")
VARIABLE = "STARKNET_SESSIONS_CAIRO"
#: A published crate that carries the core library of VERSION; the tools' own crates do not.
CORELIB_CRATE = ("cairo-native", "0.9.0-rc.5")
UNAVAILABLE = 3


def check(root: Path) -> None:
    """Raise ProvisionError unless `root` has the tools and the core library, all of VERSION."""
    for program in PROGRAMS:
        found = program_version(root / "bin" / program, program)
        if found != VERSION:
            raise ProvisionError(f"{root / 'bin' / program} is version {found}, needed is {VERSION}")
    check_corelib(root)


def check_corelib(root: Path) -> None:
    """Raise ProvisionError unless the core library of VERSION is in `root`."""
    try:
        manifest = (root / "corelib" / "Scarb.toml").read_text()
        (root / "corelib" / "src" / "lib.cairo").stat()
    except OSError as error:
        raise ProvisionError(f"no core library in {root}: {error}") from error
    if not re.search(rf'^version = "{re.escape(VERSION)}"$', manifest, re.MULTILINE):
        raise ProvisionError(f"{root / 'corelib'} is not of version {VERSION}")


def cargo_path() -> str:
    """Path of cargo."""
    cargo = shutil.which("cargo")
    if cargo is None:
        raise ProvisionError("no cargo on PATH")
    return cargo


def install_programs(root: Path) -> None:
    """Build the tools, all in one go, so that they share what they have in common."""
    cargo = cargo_path()
    note(f"building the Cairo {VERSION} tools with cargo; about seven minutes on two cores, once")
    with scratch(root) as folder:
        crates = [f"{program}@{VERSION}" for program in PROGRAMS]
        run_streamed(
            [cargo, "install", "--locked", "--force", "--root", str(root), *crates],
            env={"CARGO_TARGET_DIR": str(folder)},
        )


def install_corelib(root: Path) -> None:
    """Copy the core library out of the crate that has it; cargo fetches that crate alone, and checks it."""
    name, version = CORELIB_CRATE
    cargo = cargo_path()
    with scratch(root) as folder:
        # Run where no workspace is around, which `cargo info` would read.
        fetched = subprocess.run(
            [cargo, "info", "--quiet", f"{name}@{version}"],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
        if fetched.returncode:
            raise ProvisionError(f"cargo info {name}@{version} failed: {fetched.stderr.strip()[-500:]}")
        home = Path(os.environ.get("CARGO_HOME") or Path.home() / ".cargo")
        sources = sorted(home.glob(f"registry/src/*/{name}-{version}/corelib"))
        if not sources:
            raise ProvisionError(f"cargo brought {name} {version}, but it is not in {home / 'registry'}")
        shutil.copytree(sources[0], folder / "corelib")
        check_corelib(folder)
        shutil.rmtree(root / "corelib", ignore_errors=True)
        root.mkdir(parents=True, exist_ok=True)
        (folder / "corelib").rename(root / "corelib")


def ensure() -> Path:
    """Folder with the Cairo tools and their core library, brought if need be.

    Raises:
        ProvisionError: they cannot be had; says why.
    """
    named = os.environ.get(VARIABLE)
    if named:
        try:
            check(Path(named))
        except ProvisionError as error:
            raise ProvisionError(f"{VARIABLE} does not name the tools: {error}") from error
        return Path(named).absolute()
    root = cache_root() / f"cairo-{VERSION}"
    try:
        check(root)
    except ProvisionError:
        with exclusive(root):
            try:
                for program in PROGRAMS:
                    program_version(root / "bin" / program, program)
            except ProvisionError:
                install_programs(root)
            try:
                check_corelib(root)
            except ProvisionError:
                install_corelib(root)
            check(root)
    return root


def main() -> int:
    """Command line."""
    if sys.argv[1:] != ["ensure"]:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    try:
        root = ensure()
    except ProvisionError as error:
        note(
            f"no Cairo {VERSION} tools: {error}\n"
            f"Install Rust (https://rustup.rs) and a C compiler (Debian: build-essential), and let this "
            f"machine reach crates.io; or name a folder that has them in {VARIABLE}."
        )
        return UNAVAILABLE
    sys.stdout.write(f"{root}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
