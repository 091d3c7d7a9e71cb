"""The command line without a chain: help, exit codes, session files, and what reaches which stream."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest
from starknet_py.net.client_models import ResourceBounds, ResourceBoundsMapping
from starknet_py.net.models.transaction import DeclareV3, InvokeV3

from starknet_sessions import (
    BadCoSignature,
    CallNotAllowed,
    CoSignerMissing,
    CoSignerRefused,
    CoSignerTimeout,
    CoSignerUnreachable,
    InvalidInput,
    NodeError,
    NotEnforceable,
    NotPossible,
    Policy,
    RawHashOnly,
    RequestSession,
    SessionExpired,
    SessionFileError,
    SessionKey,
    SignedSession,
    TransactionReverted,
    UnknownAccount,
    WaitTimeout,
    WrongChain,
    WrongPassword,
)
from starknet_sessions.cli import demo_worker
from starknet_sessions.cli.__main__ import main
from starknet_sessions.cli.exits import EXIT_CODES, CommandFailed, KeyRefused, NotConfirmed, exit_code
from starknet_sessions.cli.node import node_errors, node_name
from starknet_sessions.cli.output import printable
from starknet_sessions.testing import DevnetStartError
from starknet_sessions.testing.forge import ForcingSigner, forge_token
from starknet_sessions.token import decode_token
from starknet_sessions.web import AccountNotDeployed, ApprovalExpired

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

COMMANDS = [
    *("keygen", "create", "finalize", "inspect", "status", "explain", "update", "rotate", "replace"),
    *("execute", "detect", "approve"),
    *("pause", "resume", "revoke", "list", "explain-error", "demo", "devnet"),
]
ACCOUNT_COMMANDS = ["account address", "account declare", "account deploy"]
DEX = 0x1234
ACCOUNT = 0x5678
KEY = SessionKey.from_private(0xC0FFEE)


def signed(**changes: Any) -> SignedSession:
    values: dict[str, Any] = {
        "key": KEY.public,
        "expires": int(time.time()) + 5400,
        "policies": [Policy(DEX, "swap")],
        "tag": "market-maker",
        "metadata": "Makes markets",
        "version": 7,
        "unlimited_fees": True,
        **changes,
    }
    request = RequestSession(**values)
    return request.bind(address=ACCOUNT, chain_id="SN_SEPOLIA", epoch=3).authorized([1, 2])


@dataclass
class Ended:
    returncode: int
    stdout: str
    stderr: str


Run = Callable[..., Ended]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command line in this process, which saves a second."""

    def run(*arguments: str) -> Ended:
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        stdout, stderr = capsys.readouterr()
        code = ended.value.code
        return Ended(code if isinstance(code, int) else 0, stdout, stderr)

    return run


def run_process(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def run_code(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )


@pytest.fixture
def session_file(tmp_path: Path) -> Callable[..., Path]:
    def write(content: str | SignedSession) -> Path:
        path = tmp_path / "session.json"
        path.write_text(content.to_json() if isinstance(content, SignedSession) else content)
        return path

    return write


class TestHelp:
    @pytest.mark.parametrize("module", ["starknet_sessions.cli", "starknet_sessions.cli.__main__"])
    def test_it_names_the_commands_and_the_exit_codes(self, module: str) -> None:
        ended = run_process(module, "--help")
        assert ended.returncode == 0
        assert ended.stderr == ""
        for word in (*COMMANDS, "account", "130 interrupted"):
            assert word in ended.stdout

    @pytest.mark.parametrize("command", COMMANDS + ACCOUNT_COMMANDS)
    def test_every_command_has_help(self, run: Run, command: str) -> None:
        ended = run(*command.split(), "--help")
        assert ended.returncode == 0
        for words in ("--json", "Exit codes"):
            assert words in ended.stdout

    @pytest.mark.parametrize("command", ["demo", "inspect", "account deploy"])
    def test_it_imports_nothing_slow(self, command: str) -> None:
        ended = run_code(
            "import sys\n"
            "from starknet_sessions.cli.__main__ import main\n"
            "try:\n"
            f"    main([*'{command}'.split(), '--help'])\n"
            "finally:\n"
            "    print({name for name in ('starknet_py', 'aiohttp', 'rich', 'asyncio') if name in sys.modules})\n"
        )
        assert ended.stdout.endswith("set()\n")

    def test_the_version_is_the_packages(self, run: Run) -> None:
        assert run("--version").stdout.startswith("starknet-sessions ")

    @pytest.mark.parametrize("arguments", [["nonsense"], ["inspect"], ["devnet", "--port", "70000"]])
    def test_wrong_usage_is_2(self, run: Run, arguments: list[str]) -> None:
        ended = run(*arguments)
        assert ended.returncode == 2
        assert ended.stdout == ""

    @pytest.mark.parametrize("missing", ["typer", "rich"])
    def test_a_missing_extra_is_named(self, missing: str) -> None:
        ended = run_code(
            f"import sys; sys.modules['{missing}'] = None\n"
            "from starknet_sessions.cli.__main__ import main\n"
            "main(['--help'])\n"
        )
        assert ended.returncode == 1
        assert ended.stderr == (
            f"ImportError: The command line needs {missing}: install this package with its extra 'cli'.\n"
        )


class TestExitCodes:
    @pytest.mark.parametrize(
        ("error", "code"),
        [
            (RuntimeError(), 1),
            (CommandFailed("x"), 1),
            (InvalidInput("x"), 2),
            (SessionFileError("x"), 2),
            (WrongChain("x"), 3),
            (CallNotAllowed(where="preflight"), 3),
            (SessionExpired(where="preflight"), 3),
            (CallNotAllowed(where="chain"), 4),
            (TransactionReverted("x"), 4),
            (NodeError("x"), 5),
            (NodeError("x", rpc_code=-32603), 5),
            (NodeError("x", rpc_code=429), 5),
            (NodeError("x", rpc_code=20), 4),
            (NodeError("x", rpc_code=54), 4),
            (ApprovalExpired("x"), 3),
            (AccountNotDeployed("x", address=1), 4),
            (WaitTimeout("x"), 5),
            (DevnetStartError("x"), 5),
            (ConnectionRefusedError(), 5),
            (TimeoutError(), 5),
            (KeyRefused("x"), 6),
            (WrongPassword("x"), 6),
            (NotConfirmed("x"), 3),
            (NotPossible("x"), 3),
            (NotEnforceable("x"), 2),
            (UnknownAccount("x"), 3),
            (RawHashOnly("x"), 3),
            (CoSignerMissing("x"), 2),
            (CoSignerRefused("x"), 3),
            (BadCoSignature("x"), 3),
            (CoSignerTimeout("x"), 5),
            (CoSignerUnreachable("x"), 5),
            (KeyboardInterrupt(), 130),
        ],
    )
    def test_each_class_has_its_code(self, error: BaseException, code: int) -> None:
        assert exit_code(error) == code

    def test_no_other_class_is_in_the_table(self) -> None:
        assert set(EXIT_CODES.values()) == {2, 3, 4, 5, 6, 130}
        assert len(EXIT_CODES) == 21


class TestInspect:
    def test_it_says_who_what_and_until_when(self, run: Run, session_file: Callable[..., Path]) -> None:
        session = signed()
        ended = run("inspect", str(session_file(session)))
        assert ended.returncode == 0
        assert ended.stderr == ""
        for words in (
            "Session 'market-maker', version 7",
            hex(ACCOUNT),
            "SN_SEPOLIA",
            str(KEY.public),
            f"1. swap of {DEX:#x}",
            "Makes markets",
            f"{session.hash:#x}",
            "open, for another 1 h",
            "not asked",
        ):
            assert words in ended.stdout

    def test_it_says_it_as_json(self, run: Run, session_file: Callable[..., Path]) -> None:
        session = signed()
        ended = run("inspect", str(session_file(session)), "--json")
        data = json.loads(ended.stdout)
        assert (data["schema"], data["schema_version"]) == ("starknet-sessions/inspect", 1)
        assert data["session"] == session.to_dict()
        assert data["chain"] is None
        assert data["window"]["state"] == "open"

    @pytest.mark.parametrize(
        ("changes", "state", "words"),
        [
            ({"expires": 1_700_000_000}, "over", "ended "),
            ({"valid_after": 4_000_000_000, "expires": 4_000_000_001}, "before", "begins in "),
            ({"expires": 4_000_000_000}, "too-long", "30 days at most"),
        ],
    )
    def test_a_window_that_is_not_open_is_told(
        self, run: Run, session_file: Callable[..., Path], changes: dict[str, int], state: str, words: str
    ) -> None:
        file = str(session_file(signed(**changes)))
        assert json.loads(run("inspect", file, "--json").stdout)["window"]["state"] == state
        assert words in run("inspect", file).stdout

    @pytest.mark.parametrize(
        ("content", "where"),
        [
            ("", "at $: This is not JSON"),
            ("[]", "at $: This should be an object"),
            ('{"schema": "other"}', "at $.schema: The schema is 'other'"),
            (signed().to_json().replace("Makes markets", "Takes markets"), "at $.hash: This hash is not"),
            (
                signed().to_json().replace('"epoch": 3', '"epoch": "3"'),
                "at $.epoch: This should be of type integer",
            ),
        ],
    )
    def test_a_broken_file_is_a_typed_error(
        self, run: Run, session_file: Callable[..., Path], content: str, where: str
    ) -> None:
        ended = run("inspect", str(session_file(content)))
        assert ended.returncode == 2
        assert ended.stdout == ""
        assert ended.stderr.startswith("error: file/invalid: ")
        assert where in ended.stderr

    def test_errors_are_json_too(self, run: Run, session_file: Callable[..., Path]) -> None:
        ended = run("inspect", str(session_file("")), "--json")
        data = json.loads(ended.stdout)
        assert ended.returncode == data["exit_code"] == 2
        assert data["schema"] == "starknet-sessions/error"
        assert data["error"]["code"] == "file/invalid"

    def test_a_file_cannot_steer_the_terminal(self, run: Run, session_file: Callable[..., Path]) -> None:
        data = signed().to_dict() | {"\x1b[31mred": 1}
        ended = run("inspect", str(session_file(json.dumps(data))))
        assert "\x1b" not in ended.stderr
        assert "\\x1b[31mred" in ended.stderr

    def test_a_missing_file_is_wrong_usage(self, run: Run, tmp_path: Path) -> None:
        assert run("inspect", str(tmp_path / "none")).returncode == 2

    def test_a_file_that_is_far_too_big_is_not_read(self, run: Run, tmp_path: Path) -> None:
        file = tmp_path / "session.json"
        with file.open("wb") as stream:
            stream.truncate(2**40)
        ended = run("inspect", str(file))
        assert ended.returncode == 2
        assert "has more than" in ended.stderr


class Answer(BaseHTTPRequestHandler):
    body = b""

    def do_POST(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(self.body)

    def log_message(self, *arguments: object) -> None:
        pass


@pytest.fixture
def serve() -> Iterator[Callable[[bytes], str]]:
    """A server that gives one answer to everything."""
    servers = []

    def start(body: bytes) -> str:
        handler = type("Fixed", (Answer,), {"body": body})
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        servers.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{server.server_port}"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


class TestNodes:
    def test_a_node_that_is_not_there_is_5_and_its_secrets_stay_so(
        self, run: Run, session_file: Callable[..., Path]
    ) -> None:
        url = "http://user:hidden@127.0.0.1:9/v1/hidden?key=hidden"
        ended = run("inspect", str(session_file(signed())), "--rpc", url)
        assert ended.returncode == 5
        assert ended.stderr.startswith(
            "error: node/error: starknet_chainId failed: the node could not be reached"
        )
        assert "hidden" not in ended.stderr + ended.stdout

    @pytest.mark.parametrize(
        "body",
        [
            b"",
            b"<html>",
            b"{}",
            b"[]",
            b"null",
            b'{"result": "x"}',
            b'{"error": {"code": -1, "message": "no"}}',
        ],
    )
    def test_what_is_no_node_is_5(
        self, run: Run, session_file: Callable[..., Path], serve: Callable[[bytes], str], body: bytes
    ) -> None:
        url = f"{serve(body)}/hidden"
        ended = run("inspect", str(session_file(signed())), "--rpc", url)
        assert ended.returncode == 5, ended.stderr
        assert ended.stderr.startswith("error: node/error: ")
        assert "hidden" not in ended.stderr

    @pytest.mark.parametrize("url", ["nonsense", "ftp://127.0.0.1", "http://", "http://127.0.0.1:port"])
    def test_what_is_no_url_is_2(self, run: Run, session_file: Callable[..., Path], url: str) -> None:
        assert run("inspect", str(session_file(signed())), "--rpc", url).returncode == 2

    def test_our_own_errors_pass_as_they_are(self) -> None:
        timeout = WaitTimeout("x")
        with pytest.raises(WaitTimeout) as error, node_errors("http://127.0.0.1"):
            raise timeout
        assert error.value is timeout

    def test_a_node_is_named_without_secrets(self) -> None:
        assert node_name("https://user:hidden@[::1]:5/hidden?hidden#hidden") == "https://[::1]:5"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
class TestTerminal:
    def on_a_terminal(self, code: str, **environment: str) -> str:
        """What a person at a terminal is sent."""
        import pty

        main, other = pty.openpty()
        child = subprocess.Popen(
            [sys.executable, "-c", code],
            stdin=subprocess.DEVNULL,
            stdout=other,
            stderr=other,
            env={**os.environ, "TERM": "xterm-256color", **environment},
        )
        os.close(other)
        text = b""
        try:
            while part := os.read(main, 4096):
                text += part
        except OSError:  # the end, on Linux
            pass
        finally:
            os.close(main)
            child.wait(30)
        return text.decode()

    CODE = (
        "import time\n"
        "from starknet_sessions.cli.output import Talk\n"
        "with Talk().step('working'):\n"
        "    time.sleep(0.3)\n"
    )

    def test_a_person_sees_a_spinner(self) -> None:
        assert "\x1b[" in self.on_a_terminal(self.CODE, NO_COLOR="")

    @pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
    def test_no_escape_sequences_where_they_are_not_wanted(self, environment: dict[str, str]) -> None:
        assert self.on_a_terminal(self.CODE, **environment) == "- working\r\n"

    def test_a_pipe_gets_plain_text_whatever_the_environment_says(self) -> None:
        ended = subprocess.run(
            [sys.executable, "-c", self.CODE],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            env={**os.environ, "FORCE_COLOR": "1"},
        )
        assert (ended.stdout, ended.stderr) == ("", "- working\n")

    def test_control_characters_are_written_out(self) -> None:
        assert printable("a\x1b[1m\n\u202eé") == "a\\x1b[1m\n\\u202eé"


class TestWorker:
    """The process that the demo gives the session key to."""

    @pytest.fixture
    def work(self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
        """Run it in this process."""

        def work(file: Path, *lines: str) -> Ended:
            monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
            code = demo_worker.main([str(file), "http://127.0.0.1:9"])
            return Ended(code, *capsys.readouterr())

        return work

    def test_it_is_ready_when_file_and_key_fit(self, session_file: Callable[..., Path]) -> None:
        arguments = ["starknet_sessions.cli.demo_worker", str(session_file(signed())), "http://127.0.0.1:9"]
        ended = run_process(*arguments, stdin=f"{KEY.export_private()}\n")
        assert ended.returncode == 0
        assert json.loads(ended.stdout) == {"ready": True, "key": str(KEY.public)}

    @pytest.mark.parametrize("key", ["", "0x0", "12648430", "0xzz", f"0x{'f' * 64}"])
    def test_a_key_that_is_none_is_6_and_not_shown(
        self, work: Run, session_file: Callable[..., Path], key: str
    ) -> None:
        ended = work(session_file(signed()), key)
        assert ended.returncode == 6
        assert ended.stderr.startswith("error: key/refused: ")
        if len(key) > 3:
            assert key not in ended.stderr

    def test_the_key_of_another_session_is_6(self, work: Run, session_file: Callable[..., Path]) -> None:
        ended = work(session_file(signed()), SessionKey.from_private(0xBADC0DE).export_private())
        assert ended.returncode == 6
        assert "badc0de" not in ended.stderr

    def test_a_broken_file_is_2(self, work: Run, session_file: Callable[..., Path]) -> None:
        assert work(session_file("{}"), KEY.export_private()).returncode == 2

    def test_a_node_that_is_not_there_is_an_answer(
        self, work: Run, session_file: Callable[..., Path]
    ) -> None:
        order = {"calls": [[hex(DEX), "swap", []]], "refresh": False, "force": False}
        ended = work(session_file(signed()), KEY.export_private(), json.dumps(order))
        assert json.loads(ended.stdout.splitlines()[1])["error"]["code"] == "node/error"

    def test_no_handler_holds_the_key_after_a_refusal(self) -> None:
        with pytest.raises(KeyRefused) as error:
            demo_worker.read_key("0xsecret")
        assert error.value.__context__ is None


class TestForgery:
    """Tokens for tests, which the package itself refuses to make."""

    def transaction(self) -> InvokeV3:
        none = ResourceBounds(max_amount=0, max_price_per_unit=0)
        # Two calls: one allowed, by the second policy, and one that is not.
        return InvokeV3(
            version=3,
            signature=[],
            nonce=0,
            resource_bounds=ResourceBoundsMapping(l1_gas=none, l2_gas=none, l1_data_gas=none),
            tip=0,
            sender_address=ACCOUNT,
            calldata=[2, DEX, Policy(DEX, "swap").selector, 0, DEX, 99, 0],
        )

    def test_a_call_outside_the_session_shows_the_first_policy(self) -> None:
        session = signed(policies=[Policy(DEX, "quote", until=1_700_000_000), Policy(DEX, "swap")])
        # Without the authorization, because only the account knows where in a token it ends.
        token = decode_token(forge_token(session.authorized(()), KEY, self.transaction()), 2)
        assert [leaf.until for leaf in token.leaves] == [0, 1_700_000_000]
        assert token.root == session.root
        assert token.public_key == KEY.public.value

    def test_it_carries_the_authorization(self) -> None:
        session = signed()
        with_it = forge_token(session, KEY, self.transaction())
        without = forge_token(session.authorized(()), KEY, self.transaction())
        assert len(with_it) == len(without) + len(session.authorization)

    def test_it_signs_invocations_only(self) -> None:
        declaration = object.__new__(DeclareV3)
        with pytest.raises(InvalidInput, match="cannot sign a DeclareV3"):
            ForcingSigner(signed(), KEY).sign_transaction(declaration)
