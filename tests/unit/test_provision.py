"""Bringing the devnet: which way is taken, and what is refused on the way."""

from __future__ import annotations

import errno
import io
import platform
import stat
import subprocess
import sys
import tarfile
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from starknet_sessions.testing import DEVNET_VERSION, DevnetUnavailable, ensure_devnet, provision

if TYPE_CHECKING:
    from collections.abc import Iterator

GNU = f"/v{DEVNET_VERSION}/starknet-devnet-x86_64-unknown-linux-gnu.tar.gz"
MUSL = f"/v{DEVNET_VERSION}/starknet-devnet-x86_64-unknown-linux-musl.tar.gz"


@pytest.fixture(autouse=True)
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with an empty cache, nothing on PATH but the shell, and no way out."""
    for name in (provision.BINARY_VARIABLE, "http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "path").mkdir()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("PATH", str(tmp_path / "path"))
    monkeypatch.setenv(provision.RELEASES_VARIABLE, "http://127.0.0.1:9/closed")
    monkeypatch.setattr(platform, "system", lambda: "Linux")
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    return tmp_path


def script(path: Path, body: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return path


def devnet(path: Path, version: str = DEVNET_VERSION) -> Path:
    return script(path, f'echo "starknet-devnet {version}"')


def cached() -> Path:
    return provision.devnet_root() / "bin" / "starknet-devnet"


def archive(
    *members: tuple[str, bytes], version: str = DEVNET_VERSION, extra: tuple[tarfile.TarInfo, ...] = ()
) -> bytes:
    """A release archive; by default as published: one file, the program."""
    target = io.BytesIO()
    program = f'#!/bin/sh\necho "starknet-devnet {version}"\n'.encode()
    with tarfile.open(fileobj=target, mode="w:gz") as tar:
        for info in extra:
            tar.addfile(info)
        for name, content in members or (("starknet-devnet", program),):
            info = tarfile.TarInfo(name)
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))
    return target.getvalue()


class Server:
    """What it serves, and what it was asked for."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.files: dict[str, bytes] = {}
        self.announced_too_much = 0
        self.redirect: str | None = None
        self.asked: list[str] = []


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as served:
        yield served


@contextmanager
def serving() -> Iterator[Server]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            served.asked.append(self.path)
            content = served.files.get(self.path)
            if served.redirect is not None:
                self.send_response(302)
                self.send_header("Location", served.redirect)
                self.end_headers()
            elif content is None:
                self.send_error(404)
            else:
                self.send_response(200)
                self.send_header("Content-Length", str(len(content) + served.announced_too_much))
                self.end_headers()
                self.wfile.write(content)

        def log_message(self, *args: object) -> None:
            pass

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    served = Server(f"http://127.0.0.1:{http.server_address[1]}")
    thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield served
    finally:
        http.shutdown()
        thread.join()
        http.server_close()


def reasons(error: pytest.ExceptionInfo[DevnetUnavailable]) -> dict[str, str]:
    return {leg.leg: leg.reason for leg in error.value.legs}


def refused(server: Server) -> str:
    """Reason why the release leg failed; nothing of it may be kept."""
    with pytest.raises(DevnetUnavailable) as error:
        ensure_devnet(releases=server.url, build=False)
    assert not cached().exists()
    assert list(provision.cache_root().glob("*.tmp-*")) == []
    return reasons(error)["release"]


class TestOrder:
    def test_the_variable_comes_first(self, machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        named = devnet(machine / "named")
        devnet(machine / "path/starknet-devnet")
        devnet(cached())
        monkeypatch.setenv(provision.BINARY_VARIABLE, str(named))
        assert ensure_devnet() == named

    def test_path_comes_before_the_cache(self, machine: Path) -> None:
        on_path = devnet(machine / "path/starknet-devnet")
        devnet(cached())
        assert ensure_devnet() == on_path

    def test_the_cache_comes_before_the_network(self, server: Server) -> None:
        devnet(cached())
        assert ensure_devnet(releases=server.url) == cached()
        assert server.asked == []

    def test_the_release_comes_before_cargo(self, machine: Path, server: Server) -> None:
        script(machine / "path/cargo", f"echo called > {machine}/cargo-called")
        server.files[GNU] = archive()
        assert ensure_devnet(releases=server.url) == cached()
        assert not (machine / "cargo-called").exists()

    def test_cargo_comes_last(self, machine: Path, capfd: pytest.CaptureFixture[str]) -> None:
        """It builds into the cache, in a scratch folder that is gone afterwards, and shows its progress."""
        script(
            machine / "path/cargo",
            f"""PATH=/usr/bin:/bin
            echo "$@" > {machine}/arguments
            echo "$CARGO_TARGET_DIR" > {machine}/target; test -d "$CARGO_TARGET_DIR" || exit 9
            echo Compiling something >&2
            mkdir -p {cached().parent}
            printf '#!/bin/sh\\necho starknet-devnet {DEVNET_VERSION}\\n' > {cached()}
            chmod +x {cached()}""",
        )
        assert ensure_devnet() == cached()
        arguments = (machine / "arguments").read_text().split()
        assert arguments[:4] == ["install", f"starknet-devnet@{DEVNET_VERSION}", "--locked", "--force"]
        assert arguments[4:] == ["--root", str(provision.devnet_root())]
        assert not Path((machine / "target").read_text().strip()).exists()
        assert "Compiling something" in capfd.readouterr().err

    def test_a_downloaded_binary_is_downloaded_once(self, server: Server) -> None:
        server.files[GNU] = archive()
        ensure_devnet(releases=server.url)
        ensure_devnet(releases=server.url)
        assert server.asked == [GNU]

    def test_the_releases_variable_is_used(self, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
        server.files[GNU] = archive()
        monkeypatch.setenv(provision.RELEASES_VARIABLE, server.url)
        assert ensure_devnet() == cached()


class TestVersions:
    def test_a_named_binary_of_another_version_is_an_error(
        self, machine: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Who names a binary does not want another one."""
        devnet(cached())
        monkeypatch.setenv(provision.BINARY_VARIABLE, str(devnet(machine / "named", "0.9.0")))
        with pytest.raises(DevnetUnavailable, match=r"is version 0\.9\.0, needed is") as error:
            ensure_devnet()
        assert list(reasons(error)) == ["environment"]

    def test_a_named_binary_that_is_missing_is_an_error(self, monkeypatch: pytest.MonkeyPatch) -> None:
        devnet(cached())
        monkeypatch.setenv(provision.BINARY_VARIABLE, "/nowhere/starknet-devnet")
        with pytest.raises(DevnetUnavailable, match="is not a file"):
            ensure_devnet()

    def test_another_version_on_path_is_skipped_with_a_note(
        self, machine: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        devnet(machine / "path/starknet-devnet", "0.9.0")
        devnet(cached())
        assert ensure_devnet() == cached()
        assert "skipped what is on PATH" in capsys.readouterr().err

    def test_a_broken_binary_in_the_cache_is_replaced(self, server: Server) -> None:
        script(cached(), "exit 1")
        server.files[GNU] = archive()
        assert ensure_devnet(releases=server.url) == cached()
        assert provision.program_version(cached(), "starknet-devnet") == DEVNET_VERSION

    @pytest.mark.parametrize(
        "body",
        [
            pytest.param("echo starknet-devnet", id="no version"),
            pytest.param(f"echo other-program {DEVNET_VERSION}", id="another program"),
            pytest.param(f"echo starknet-devnet {DEVNET_VERSION}; exit 1", id="fails"),
            pytest.param(f"echo starknet-devnet {DEVNET_VERSION} and more", id="more words"),
        ],
    )
    def test_what_does_not_say_its_version_is_refused(self, machine: Path, body: str) -> None:
        with pytest.raises(provision.ProvisionError, match="ended with status"):
            provision.program_version(script(machine / "program", body), "starknet-devnet")

    def test_what_cannot_be_run_is_refused(self, machine: Path) -> None:
        (machine / "program").write_text("not a program")
        with pytest.raises(provision.ProvisionError, match="cannot be run"):
            provision.program_version(machine / "program", "starknet-devnet")


class TestRelease:
    def test_the_program_is_installed_and_can_be_run(self, server: Server) -> None:
        server.files[GNU] = archive()
        assert ensure_devnet(releases=server.url) == cached()
        assert cached().stat().st_mode & stat.S_IXUSR
        assert [path.name for path in cached().parent.iterdir()] == ["starknet-devnet"]

    def test_a_program_inside_a_folder_is_found(self, server: Server) -> None:
        content = f"#!/bin/sh\necho starknet-devnet {DEVNET_VERSION}\n".encode()
        server.files[GNU] = archive(("release/README.md", b"read me"), ("release/starknet-devnet", content))
        assert ensure_devnet(releases=server.url) == cached()

    def test_another_version_is_refused_and_not_kept(self, server: Server) -> None:
        server.files[GNU] = archive(version="0.11.0")
        assert "is version 0.11.0, needed is" in refused(server)

    def test_the_static_build_serves_where_the_other_does_not_run(self, server: Server) -> None:
        """As where the C library is too old."""
        server.files[GNU] = archive(("starknet-devnet", b"#!/bin/sh\nexit 1\n"))
        server.files[MUSL] = archive()
        assert ensure_devnet(releases=server.url) == cached()
        assert server.asked == [GNU, MUSL]

    def test_a_missing_release_is_reported(self, server: Server) -> None:
        assert "HTTP 404" in refused(server)

    def test_a_truncated_archive_is_refused(self, server: Server) -> None:
        whole = archive()
        for length in (0, 1, 20, len(whole) // 2, len(whole) - 1):
            server.files[GNU] = whole[:length]
            assert "the archive" in refused(server)

    def test_a_transfer_that_breaks_off_is_refused(self, server: Server) -> None:
        server.files[GNU] = archive()
        server.announced_too_much = 1000
        reason = refused(server)
        assert "broke off" in reason or "IncompleteRead" in reason or "timed out" in reason

    def test_something_else_than_an_archive_is_refused(self, server: Server) -> None:
        server.files[GNU] = b"<html>Please log in</html>"
        assert "the archive is broken" in refused(server)

    def test_an_archive_without_the_program_is_refused(self, server: Server) -> None:
        server.files[GNU] = archive(("something-else", b"x"))
        assert "has no starknet-devnet" in refused(server)

    def test_an_archive_with_two_programs_is_refused(self, server: Server) -> None:
        server.files[GNU] = archive(("starknet-devnet", b"x"), ("b/starknet-devnet", b"x"))
        assert "twice" in refused(server)

    @pytest.mark.parametrize("name", ["../starknet-devnet", "a/../../starknet-devnet", "/x/starknet-devnet"])
    def test_a_path_out_of_the_archive_is_refused(self, server: Server, name: str) -> None:
        server.files[GNU] = archive((name, b"x"))
        assert "should not have" in refused(server)

    @pytest.mark.parametrize(
        "kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE], ids=str
    )
    def test_links_and_devices_are_refused(self, server: Server, kind: bytes) -> None:
        info = tarfile.TarInfo("starknet-devnet")
        info.type, info.linkname = kind, "/bin/sh"
        server.files[GNU] = archive(extra=(info,))
        assert "should not have" in refused(server)

    def test_an_archive_that_is_too_big_is_refused(
        self, server: Server, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        server.files[GNU] = archive(("starknet-devnet", bytes(100_000)))
        monkeypatch.setattr(provision, "_MAX_BYTES", 50_000)
        assert "too big" in refused(server)

    def test_a_download_that_is_too_big_is_refused(
        self, server: Server, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        server.files[GNU] = archive()
        monkeypatch.setattr(provision, "_MAX_BYTES", 10)
        assert "too big or too slow" in refused(server)

    def test_a_redirect_is_followed(self, server: Server) -> None:
        """GitHub answers with one."""
        with serving() as other:
            other.files["/store/1"] = archive()
            server.redirect = f"{other.url}/store/1"
            assert ensure_devnet(releases=server.url, build=False) == cached()

    @pytest.mark.parametrize("base", ["http://example.invalid/x", "file:///tmp", "ftp://127.0.0.1/x"])
    def test_only_https_is_asked(self, base: str) -> None:
        with pytest.raises(DevnetUnavailable) as error:
            ensure_devnet(releases=base, build=False)
        assert "is not an https address" in reasons(error)["release"]

    def test_a_server_out_of_reach_is_asked_once(self) -> None:
        with pytest.raises(DevnetUnavailable) as error:
            ensure_devnet(build=False)
        assert "refused" in reasons(error)["release"]
        assert "musl" not in reasons(error)["release"]

    def test_a_platform_without_release_is_named(
        self, server: Server, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(platform, "machine", lambda: "riscv64")
        assert refused(server) == "none is published for Linux on riscv64"


class TestFailure:
    def test_every_way_is_listed_with_its_reason(self, machine: Path) -> None:
        with pytest.raises(DevnetUnavailable) as error:
            ensure_devnet()
        text = str(error.value).replace(str(machine), "…")
        lines = text.splitlines()
        assert lines[:5] == [
            f"devnet/unavailable: No starknet-devnet {DEVNET_VERSION} here, and none could be brought.",
            "  - environment: STARKNET_SESSIONS_DEVNET is not set",
            "  - PATH: no starknet-devnet there",
            "  - cache: …/cache/starknet-sessions/devnet-0.10.1/bin/starknet-devnet is not a file",
            f"  - release: http://127.0.0.1:9/closed{GNU}: [Errno {errno.ECONNREFUSED}] Connection refused",
        ]
        assert lines[5:] == ["  - cargo: no cargo on PATH", error.value.fix]
        assert "rustup.rs" in error.value.fix
        assert "build-essential" in error.value.fix

    def test_what_is_not_allowed_is_not_tried(self, server: Server) -> None:
        server.files[GNU] = archive()
        with pytest.raises(DevnetUnavailable) as error:
            ensure_devnet(releases=server.url, download=False, build=False)
        assert reasons(error)["release"] == reasons(error)["cargo"] == "not allowed here"
        assert server.asked == []

    def test_a_failed_build_shows_its_last_lines(self, machine: Path) -> None:
        script(machine / "path/cargo", "echo 'error: linker `cc` not found' >&2; exit 101")
        with pytest.raises(DevnetUnavailable) as error:
            ensure_devnet()
        assert "ended with status 101" in reasons(error)["cargo"]
        assert "linker `cc` not found" in reasons(error)["cargo"]

    def test_a_build_that_brings_another_version_is_refused(self, machine: Path) -> None:
        old = devnet(machine / "old", "0.9.0")
        script(
            machine / "path/cargo",
            f"PATH=/usr/bin:/bin; mkdir -p {cached().parent}; cp {old} {cached()}",
        )
        with pytest.raises(DevnetUnavailable) as error:
            ensure_devnet()
        assert "is version 0.9.0" in reasons(error)["cargo"]

    def test_a_cache_that_cannot_be_written_is_reported(self, machine: Path) -> None:
        (machine / "cache").write_text("a file where a folder should be")
        with pytest.raises(DevnetUnavailable, match="cannot write to the cache"):
            ensure_devnet()

    def test_the_command_prints_the_path_and_nothing_else(self, capsys: pytest.CaptureFixture[str]) -> None:
        devnet(cached())
        assert provision.main([]) == 0
        assert capsys.readouterr().out == f"{cached()}\n"

    def test_the_command_fails_with_the_reasons(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert provision.main(["--no-build", "--no-download"]) == 1
        captured = capsys.readouterr()
        assert captured.out == ""
        assert "cargo: not allowed here" in captured.err


class TestLock:
    def test_two_processes_install_once(self, server: Server, machine: Path) -> None:
        """Both find nothing; one downloads while the other waits, and then finds it."""
        server.files[GNU] = archive()
        command = [sys.executable, "-m", "starknet_sessions.testing.provision", "--no-build"]
        environment = {
            "XDG_CACHE_HOME": str(machine / "cache"),
            "PATH": str(machine / "path"),
            "PYTHONPATH": str(Path(provision.__file__).parents[2]),
            provision.RELEASES_VARIABLE: server.url,
        }
        first, second = (
            subprocess.Popen(
                command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
            )
            for _ in range(2)
        )
        outputs = [process.communicate(timeout=60) for process in (first, second)]
        assert [process.returncode for process in (first, second)] == [0, 0], outputs
        assert {out for out, _ in outputs} == {f"{cached()}\n"}
        assert server.asked == [GNU]

    def test_who_waits_is_told(self, capsys: pytest.CaptureFixture[str]) -> None:
        entered = threading.Event()

        def other() -> None:
            with provision.exclusive(provision.devnet_root()):
                entered.set()

        thread = threading.Thread(target=other)
        with provision.exclusive(provision.devnet_root()):
            thread.start()
            assert not entered.wait(0.2)
        thread.join(10)
        assert entered.is_set()
        assert "waiting for another process" in capsys.readouterr().err

    def test_what_a_killed_installation_left_is_removed(self) -> None:
        left = provision.cache_root() / f"devnet-{DEVNET_VERSION}.tmp-left"
        left.mkdir(parents=True)
        with provision.exclusive(provision.devnet_root()):
            assert not left.exists()


def test_a_relative_cache_folder_is_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    """As the XDG specification says."""
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.setenv("HOME", "/home/somebody")
    assert provision.cache_root() == Path("/home/somebody/.cache/starknet-sessions")
