"""Bring starknet-devnet: find it, else download it, else build it.

In this order: the environment variable `STARKNET_SESSIONS_DEVNET`, `starknet-devnet` on PATH, the project's
cache (`$XDG_CACHE_HOME` or `~/.cache`, then `starknet-sessions/devnet-<version>`), the published release
binary, `cargo install`. What is downloaded or built lands in the cache, so it happens once.

`python -m starknet_sessions.testing.provision` does it from a shell and prints the path.

Another version never serves: what a devnet does differs from version to version. The release binary is
trusted because of HTTPS, no digest is compared; whoever checks binaries names a checked one in the variable.
"""

from __future__ import annotations

import argparse
import gzip
import ipaddress
import os
import platform
import re
import shutil
import stat
import subprocess
import sys
import tarfile
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
import zlib
from collections import deque
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from starknet_sessions.testing.errors import DevnetUnavailable, LegReport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

__all__ = [
    "DEVNET_VERSION",
    "ProvisionError",
    "cache_root",
    "devnet_root",
    "ensure_devnet",
    "exclusive",
    "program_version",
    "run_streamed",
    "scratch",
]

#: The version this package is tested with, and the only one it starts.
DEVNET_VERSION = "0.10.1"
#: Environment variable: path of a binary to use.
BINARY_VARIABLE = "STARKNET_SESSIONS_DEVNET"
#: Environment variable: where releases are downloaded from, instead of `RELEASES`.
RELEASES_VARIABLE = "STARKNET_SESSIONS_DEVNET_RELEASES"
#: The project's home as its own crate names it; the older 0xSpaceShard address only forwards there.
RELEASES = "https://github.com/starknet-io/starknet-devnet/releases/download"

PROGRAM = "starknet-devnet"
_CONNECT_SECONDS = 10.0
_DOWNLOAD_SECONDS = 600.0
_VERSION_SECONDS = 30.0
_MAX_BYTES = 512 * 1024 * 1024
_TARGETS = {
    # The musl build is static: it runs where the other one finds an older C library.
    ("Linux", "x86_64"): ("x86_64-unknown-linux-gnu", "x86_64-unknown-linux-musl"),
    ("Linux", "aarch64"): ("aarch64-unknown-linux-gnu",),
    ("Darwin", "x86_64"): ("x86_64-apple-darwin",),
    ("Darwin", "arm64"): ("aarch64-apple-darwin",),
}


class ProvisionError(RuntimeError):
    """One way of bringing a program failed; the message is the reason."""


def note(message: str) -> None:
    """Tell the person at the terminal; stdout stays free for results."""
    sys.stderr.write(f"starknet-sessions: {message}\n")
    sys.stderr.flush()


def cache_root() -> Path:
    """Folder in the user's cache where downloaded and built programs are kept (not created)."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    # The XDG specification: a relative path is to be ignored.
    return (Path(base) if Path(base).is_absolute() else Path.home() / ".cache") / "starknet-sessions"


def devnet_root() -> Path:
    """Installation folder of the devnet in the cache; the binary is in its `bin`."""
    return cache_root() / f"devnet-{DEVNET_VERSION}"


@contextmanager
def exclusive(root: Path) -> Iterator[None]:
    """Hold the right to install into `root`; other processes wait, without limit.

    The lock ends with the process that holds it, however it ends. Scratch folders an earlier holder left are
    removed.

    Raises:
        ProvisionError: the folder cannot be written, or the system has no such locks.
    """
    try:
        import fcntl  # noqa: PLC0415 - not on Windows
    except ImportError as error:
        raise ProvisionError("installing needs a Unix system") from error
    try:
        root.parent.mkdir(parents=True, exist_ok=True)
        handle = (root.parent / f"{root.name}.lock").open("w")
    except OSError as error:
        raise ProvisionError(f"cannot write to the cache: {error}") from error
    with handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            note(f"waiting for another process that installs {root.name}")
            fcntl.flock(handle, fcntl.LOCK_EX)
        for left in root.parent.glob(f"{root.name}.tmp-*"):
            shutil.rmtree(left, ignore_errors=True)
        yield


@contextmanager
def scratch(root: Path) -> Iterator[Path]:
    """Temporary folder beside `root`, on its disk, so that results move atomically. Needs `exclusive`."""
    with tempfile.TemporaryDirectory(dir=root.parent, prefix=f"{root.name}.tmp-") as folder:
        yield Path(folder)


def run_streamed(command: Sequence[str], *, env: Mapping[str, str] | None = None) -> None:
    """Run a command and show what it prints on stderr, as it comes.

    Args:
        command: program and arguments.
        env: variables added to the environment.

    Raises:
        ProvisionError: it could not be started, or failed; with its last lines.
    """
    tail: deque[str] = deque(maxlen=15)
    try:
        process = subprocess.Popen(
            list(command),
            env={**os.environ, **(env or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )
    except OSError as error:
        raise ProvisionError(f"{command[0]} cannot be run: {error}") from error
    with process:
        assert process.stdout is not None
        try:
            for line in process.stdout:
                tail.append(line.rstrip())
                sys.stderr.write(line)
                sys.stderr.flush()
        except BaseException:
            process.terminate()
            raise
    if process.returncode:
        lines = "\n      ".join(tail)
        raise ProvisionError(f"`{' '.join(command)}` ended with status {process.returncode}:\n      {lines}")


def program_version(binary: Path, program: str) -> str:
    """Version that `binary --version` names, for a line `<program> <version>`.

    Raises:
        ProvisionError: the file is missing or cannot be run, or answers something else.
    """
    if not binary.is_file():
        raise ProvisionError(f"{binary} is not a file")
    try:
        answer = subprocess.run(
            [str(binary), "--version"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_VERSION_SECONDS,
            check=False,
            text=True,
            errors="replace",
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ProvisionError(f"{binary} cannot be run: {error}") from error
    found = re.fullmatch(rf"{re.escape(program)} (\S+)", answer.stdout.strip())
    if answer.returncode or not found:
        said = (answer.stdout + answer.stderr).strip()[-300:]
        raise ProvisionError(f"{binary} --version ended with status {answer.returncode}, saying: {said!r}")
    return found[1]


def _require_version(binary: Path) -> None:
    version = program_version(binary, PROGRAM)
    if version != DEVNET_VERSION:
        raise ProvisionError(f"{binary} is version {version}, needed is {DEVNET_VERSION}")


def _from_path() -> Path:
    found = shutil.which(PROGRAM)
    if found is None:
        raise ProvisionError(f"no {PROGRAM} there")
    try:
        _require_version(Path(found))
    except ProvisionError as error:
        note(f"skipped what is on PATH: {error}")
        raise
    return Path(found)


def _from_cache() -> Path:
    binary = devnet_root() / "bin" / PROGRAM
    _require_version(binary)
    return binary


class _UnreachableError(ProvisionError):
    """The server could not be asked at all, so asking it for another file is of no use."""


def _download(url: str, target: Path) -> None:
    """Fetch a file; never follows from https to http."""
    parts = urllib.parse.urlsplit(url)
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(parts.hostname)):
        raise _UnreachableError(f"{url} is not an https address")
    deadline = time.monotonic() + _DOWNLOAD_SECONDS
    try:
        with urllib.request.urlopen(url, timeout=_CONNECT_SECONDS) as answer, target.open("wb") as file:  # noqa: S310
            if urllib.parse.urlsplit(answer.url).scheme != parts.scheme:
                raise ProvisionError(f"{url} leads to another scheme: {answer.url}")
            size = 0
            while block := answer.read(1 << 20):
                size += len(block)
                if size > _MAX_BYTES or time.monotonic() > deadline:
                    raise ProvisionError(f"{url} is too big or too slow; stopped after {size} bytes")
                file.write(block)
            announced = answer.headers.get("Content-Length")
            if announced is not None and int(announced) != size:
                raise ProvisionError(f"{url} broke off after {size} of {announced} bytes")
    except urllib.error.HTTPError as error:
        error.close()
        raise ProvisionError(f"{url}: HTTP {error.code}") from error
    except urllib.error.URLError as error:
        raise _UnreachableError(f"{url}: {error.reason}") from error
    except (OSError, ValueError) as error:
        raise ProvisionError(f"{url}: {error}") from error


def is_loopback(host: str | None) -> bool:
    """Whether a host name is this machine: `localhost` or a loopback address."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host or "").is_loopback
    except ValueError:
        return False


def _unpack(archive: Path, target: Path) -> None:
    """Take the one program out of a release archive.

    Nothing is written by a name from the archive; one with links or paths out of it is refused whole.
    """
    found = False
    total = 0
    try:
        with gzip.open(archive) as stream, tarfile.open(fileobj=stream, mode="r:") as tar:
            for member in tar:
                path = Path(member.name)
                if path.is_absolute() or ".." in path.parts or not (member.isfile() or member.isdir()):
                    raise ProvisionError(f"the archive has an entry it should not have: {member.name!r}")
                total += member.size
                if total > _MAX_BYTES:
                    raise ProvisionError("the archive is too big")
                if member.isfile() and path.name == PROGRAM:
                    if found:
                        raise ProvisionError(f"the archive has {PROGRAM} twice")
                    found = True
                    source = tar.extractfile(member)
                    assert source is not None
                    with target.open("wb") as file:
                        shutil.copyfileobj(source, file)
            # A tar ends before its gzip does; only gzip's own end proves that all of it is there and right.
            while block := stream.read(1 << 20):
                total += len(block)
                if total > _MAX_BYTES:
                    raise ProvisionError("the archive is too big")
    except (tarfile.TarError, EOFError, OSError, zlib.error) as error:
        raise ProvisionError(f"the archive is broken: {error}") from error
    if not found:
        raise ProvisionError(f"the archive has no {PROGRAM}")
    target.chmod(stat.S_IRWXU | stat.S_IRGRP | stat.S_IXGRP | stat.S_IROTH | stat.S_IXOTH)


def _from_release(base: str) -> Path:
    system = (platform.system(), platform.machine())
    targets = _TARGETS.get(system)
    if targets is None:
        raise ProvisionError(f"none is published for {system[0]} on {system[1]}")
    root = devnet_root()
    reasons = []
    for target in targets:
        url = f"{base.rstrip('/')}/v{DEVNET_VERSION}/{PROGRAM}-{target}.tar.gz"
        note(f"downloading {url}")
        with scratch(root) as folder:
            try:
                _download(url, folder / "archive.tar.gz")
                _unpack(folder / "archive.tar.gz", folder / PROGRAM)
                _require_version(folder / PROGRAM)
            except _UnreachableError as error:
                reasons.append(str(error))
                break
            except ProvisionError as error:
                reasons.append(f"{target}: {error}")
                continue
            (root / "bin").mkdir(parents=True, exist_ok=True)
            (folder / PROGRAM).replace(root / "bin" / PROGRAM)
        return root / "bin" / PROGRAM
    raise ProvisionError("; ".join(reasons))


def _from_cargo() -> Path:
    cargo = shutil.which("cargo")
    if cargo is None:
        raise ProvisionError("no cargo on PATH")
    root = devnet_root()
    note(f"building {PROGRAM} {DEVNET_VERSION} with cargo; about a quarter of an hour on two cores, once")
    with scratch(root) as folder:
        # --force: cargo's own record may say "installed" where the file is broken or gone.
        run_streamed(
            [cargo, "install", f"{PROGRAM}@{DEVNET_VERSION}", "--locked", "--force", "--root", str(root)],
            env={"CARGO_TARGET_DIR": str(folder)},
        )
    return _from_cache()


_FIX = (
    f"Install {PROGRAM} {DEVNET_VERSION} on PATH or name it in {BINARY_VARIABLE}; or let this machine reach "
    "github.com (release binary), or crates.io with Rust (https://rustup.rs) and a C compiler installed "
    "(Debian: build-essential, pkg-config); then run `python -m starknet_sessions.testing.provision`."
)


def ensure_devnet(*, releases: str | None = None, download: bool = True, build: bool = True) -> Path:
    """Path of a starknet-devnet of the right version, brought if need be.

    Blocks: for seconds when it downloads, for a quarter of an hour when it builds. Progress goes to stderr.

    Args:
        releases: base address of releases, else `STARKNET_SESSIONS_DEVNET_RELEASES`, else GitHub.
        download: whether the release binary may be downloaded.
        build: whether `cargo install` may be run.

    Raises:
        DevnetUnavailable: no way worked; lists each with its reason.
    """
    named = os.environ.get(BINARY_VARIABLE)
    if named:
        # Who names a binary means that one: never quietly another.
        try:
            _require_version(Path(named))
        except ProvisionError as error:
            raise DevnetUnavailable(
                f"{BINARY_VARIABLE} does not name a usable {PROGRAM}.",
                legs=(LegReport(leg="environment", reason=str(error)),),
                fix=f"Point {BINARY_VARIABLE} at version {DEVNET_VERSION}, or unset it.",
            ) from error
        return Path(named).absolute()

    legs = [LegReport(leg="environment", reason=f"{BINARY_VARIABLE} is not set")]

    def attempt(leg: str, way: Callable[[], Path]) -> Path | None:
        try:
            return way()
        except ProvisionError as error:
            legs.append(LegReport(leg=leg, reason=str(error)))
        return None

    if found := attempt("PATH", _from_path) or attempt("cache", _from_cache):
        return found
    base = releases or os.environ.get(RELEASES_VARIABLE) or RELEASES
    ways = (
        ("release", download, lambda: _from_release(base)),
        ("cargo", build, _from_cargo),
    )
    try:
        with exclusive(devnet_root()):
            # Whoever held the lock before may have installed it.
            if found := attempt("cache", _from_cache):
                return found
            for leg, allowed, way in ways:
                if not allowed:
                    legs.append(LegReport(leg=leg, reason="not allowed here"))
                elif found := attempt(leg, way):
                    return found
    except ProvisionError as error:
        legs.append(LegReport(leg="cache", reason=str(error)))
    raise DevnetUnavailable(
        f"No {PROGRAM} {DEVNET_VERSION} here, and none could be brought.",
        legs=tuple(dict.fromkeys(legs)),
        fix=_FIX,
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Command line: bring the devnet and print its path. Status 1 where that fails."""
    parser = argparse.ArgumentParser(
        prog="python -m starknet_sessions.testing.provision", description=main.__doc__
    )
    parser.add_argument("--no-build", action="store_true", help="never run cargo")
    parser.add_argument("--no-download", action="store_true", help="never download the release binary")
    options = parser.parse_args(arguments)
    try:
        path = ensure_devnet(download=not options.no_download, build=not options.no_build)
    except DevnetUnavailable as error:
        note(str(error))
        return 1
    sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
