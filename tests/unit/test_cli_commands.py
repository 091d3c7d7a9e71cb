"""The commands for keys, sessions and accounts, as far as they go without a node: files, secrets, usage."""

from __future__ import annotations

import io
import json
import os
import stat
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import keyring
import pytest
from eth_keyfile.keyfile import create_keyfile_json
from keyring.backend import KeyringBackend
from starknet_py.utils.typed_data import TypedData

from starknet_sessions import (
    CODES,
    KeyringStore,
    PublicKey,
    ScryptCost,
    SessionKey,
    SignedSession,
    account_address,
    load_key,
    save_key,
)
from starknet_sessions.cli.__main__ import main
from starknet_sessions.cli.output import Talk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

OWNER = SessionKey.from_private(0x1234567890ABCDEF1234567)
KEY = SessionKey.from_private(0xFEDCBA0987654321FEDCBA)
ACCOUNT = "0x5678"
# Nothing listens on this port.
URL = "http://user:hidden@127.0.0.1:9/v1/hidden?key=hidden"
POLICY = """
tag = "market-maker"
expires = "6h"

[names]
vault = "0x7a017"

[[allow]]
contract = "STRK"
entry_point = "transfer"
rules = ["recipient == vault"]

[[limit]]
token = "STRK"
amount = "100"

[[limit]]
fee = "2"
"""


@dataclass
class Ended:
    returncode: int
    stdout: str
    stderr: str

    @property
    def json(self) -> dict[str, object]:
        data: dict[str, object] = json.loads(self.stdout)
        return data


Run = Callable[..., Ended]


def spellings(key: SessionKey) -> tuple[str, ...]:
    private = int(key.export_private(), 16)
    return f"{private:x}", f"{private:X}", str(private)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Run]:
    """Run the command line in this process and in an empty folder. No private key is ever in what it prints."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("STARKNET_SESSIONS_RPC", raising=False)
    monkeypatch.setenv("OWNER", OWNER.export_private())
    monkeypatch.setenv("PASSWORD", "correct horse")
    monkeypatch.setattr("sys.stdin", io.StringIO())

    def run(*arguments: object) -> Ended:
        with pytest.raises(SystemExit) as ended:
            main([str(argument) for argument in arguments])
        stdout, stderr = capsys.readouterr()
        for secret in (*spellings(OWNER), *spellings(KEY), "correct horse", "hidden"):
            assert secret not in stdout + stderr
        code = ended.value.code
        return Ended(code if isinstance(code, int) else 0, stdout, stderr)

    yield run
    for file in tmp_path.rglob("*"):
        if file.name not in ("owner.txt", "password.txt") and file.is_file():
            text = file.read_text()
            assert not any(secret in text for secret in (*spellings(OWNER), *spellings(KEY)))


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    path = tmp_path / "policy.toml"
    path.write_text(POLICY)
    return path


@pytest.fixture
def unsigned(run: Run, policy: Path) -> SignedSession:
    """A session whose owner has not signed yet, in session.json; what there is to sign is in typed.json."""
    ended = run(*CREATE, "--chain", "SN_SEPOLIA", "--typed-data", "typed.json")
    assert ended.returncode == 0, ended.stderr
    return SignedSession.from_json((policy.parent / "session.json").read_text())


CREATE = ("create", "policy.toml", "--account", ACCOUNT, "--key", str(KEY.public), "--out", "session.json")


class Fake(KeyringBackend):
    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class TestKeygen:
    def test_a_key_goes_into_a_keystore_and_its_public_part_to_stdout(self, run: Run, tmp_path: Path) -> None:
        ended = run("keygen", "--keystore", "key.json", "--password", "env:PASSWORD", "--json")
        assert (ended.returncode, ended.stderr) == (0, "")
        key = load_key(tmp_path / "key.json", "correct horse")
        assert ended.json["key"] == key.public.to_dict()
        assert ended.json["stored"] == {"kind": "keystore", "location": "key.json"}
        assert not any(spelling in ended.stdout for spelling in spellings(key))
        if os.name == "posix":
            assert stat.S_IMODE((tmp_path / "key.json").stat().st_mode) == 0o600

    def test_a_key_that_is_there_is_kept(self, run: Run, tmp_path: Path) -> None:
        save_key(tmp_path / "key.json", KEY, "x", cost=ScryptCost(n=2))
        ended = run("keygen", "--keystore", "key.json", "--password", "env:PASSWORD")
        assert ended.returncode == 2
        assert "is there already; nothing was done" in ended.stderr
        assert load_key(tmp_path / "key.json", "x") == KEY
        ended = run("keygen", "--keystore", "key.json", "--password", "env:PASSWORD", "--force")
        assert ended.returncode == 0
        assert f"Public key     {load_key(tmp_path / 'key.json', 'correct horse').public}" in ended.stdout

    def test_a_key_goes_into_the_keyring(self, run: Run) -> None:
        before, fake = keyring.get_keyring(), Fake()
        keyring.set_keyring(fake)
        try:
            ended = run("keygen", "--keyring", "--service", "bots")
        finally:
            keyring.set_keyring(before)
        assert ended.returncode == 0
        ((service, public),) = fake.kept
        assert service == "bots"
        assert public in ended.stdout
        assert fake.kept[service, public] not in ended.stdout + ended.stderr
        assert str(KeyringStore("bots", backend=fake).load(PublicKey.parse(public)).public) == public

    @pytest.mark.parametrize(
        ("options", "code", "words"),
        [
            ([], 2, "It is not clear where the key goes"),
            (["--keyring", "--keystore", "key.json"], 2, "It is not clear where the key goes"),
            (["--keystore", "key.json"], 6, "There is no terminal to ask"),
            (["--keystore", "key.json", "--password", "hidden"], 2, "--password does not say where to look"),
            (["--keystore", "key.json", "--password", "keystore:x"], 2, "A password is in no keystore"),
            (["--keystore", "key.json", "--password", "env:NONE"], 6, "no environment variable NONE"),
            (["--keystore", "key.json", "--password", "file:none"], 2, "none cannot be read"),
            (["--keystore", "no/key.json", "--password", "env:PASSWORD"], 2, "no/key.json cannot be written"),
        ],
    )
    def test_mistakes(self, run: Run, options: list[str], code: int, words: str) -> None:
        ended = run("keygen", *options)
        assert (ended.returncode, ended.stdout) == (code, "")
        assert words in ended.stderr


class TestOwnerKey:
    """Where the owner's key may be; `account address` needs nothing else."""

    def address(self, run: Run, *options: str) -> Ended:
        return run("account", "address", *options, "--json")

    def is_found(self, ended: Ended) -> bool:
        assert ended.returncode == 0, ended.stderr
        return ended.json["address"] == f"{account_address(OWNER.public.value):#x}"

    def test_in_the_environment(self, run: Run) -> None:
        assert self.is_found(self.address(run, "--owner-key", "env:OWNER"))

    def test_in_a_file(self, run: Run, tmp_path: Path) -> None:
        file = tmp_path / "owner.txt"
        file.write_text(f"{OWNER.export_private()}\n")
        file.chmod(0o600)
        assert self.is_found(self.address(run, "--owner-key", "file:owner.txt"))

    @pytest.mark.skipif(os.name != "posix", reason="files have no modes")
    def test_not_in_a_file_that_others_can_read(self, run: Run, tmp_path: Path) -> None:
        file = tmp_path / "owner.txt"
        file.write_text(OWNER.export_private())
        file.chmod(0o644)
        ended = self.address(run, "--owner-key", "file:owner.txt")
        assert ended.returncode == 6
        assert "chmod 600" in ended.stderr

    def test_in_a_keystore_of_ours(self, run: Run, tmp_path: Path) -> None:
        save_key(tmp_path / "owner.json", OWNER, "correct horse", cost=ScryptCost(n=2))
        (tmp_path / "password.txt").write_text("correct horse\n")
        (tmp_path / "password.txt").chmod(0o600)
        for password in ("env:PASSWORD", "file:password.txt"):
            options = ("--owner-key", "keystore:owner.json", "--owner-password", password)
            assert self.is_found(self.address(run, *options))

    def test_in_an_ethereum_keystore(self, run: Run, tmp_path: Path) -> None:
        private = int(OWNER.export_private(), 16).to_bytes(32, "big")
        document = create_keyfile_json(private, b"correct horse", kdf="pbkdf2", iterations=1)
        (tmp_path / "owner.json").write_text(json.dumps(document))
        options = ("--owner-key", "keystore:owner.json", "--owner-password")
        assert self.is_found(self.address(run, *options, "env:PASSWORD"))
        ended = self.address(run, *options, "env:OWNER")
        assert ended.returncode == 6
        assert "keystore/wrong-password" in ended.stderr

    def test_by_its_public_part(self, run: Run) -> None:
        assert self.is_found(self.address(run, "--owner", str(OWNER.public)))

    def test_a_salt_makes_another_address(self, run: Run) -> None:
        ended = run("account", "address", "--owner", OWNER.public, "--salt", "0x7")
        assert f"{account_address(OWNER.public.value, salt=7):#x}" in ended.stdout

    @pytest.mark.parametrize(
        ("source", "code", "words"),
        [
            (OWNER.export_private(), 2, "--owner-key does not say where to look"),
            ("file:", 2, "--owner-key does not say where to look"),
            ("env:NONE", 6, "no environment variable NONE"),
            ("env:PASSWORD", 6, "What is there for --owner-key is no private key"),
            ("file:none", 2, "none cannot be read"),
            ("keystore:none", 2, "none cannot be read"),
            ("keystore:policy.toml", 6, "keystore/"),
            ("prompt", 6, "There is no terminal to ask"),
        ],
    )
    def test_mistakes(self, run: Run, policy: Path, source: str, code: int, words: str) -> None:
        ended = run("account", "address", "--owner-key", source)
        assert (ended.returncode, ended.stdout) == (code, "")
        assert words in ended.stderr

    def test_a_wrong_password(self, run: Run, tmp_path: Path) -> None:
        save_key(tmp_path / "owner.json", OWNER, "other", cost=ScryptCost(n=2))
        ended = self.address(run, "--owner-key", "keystore:owner.json", "--owner-password", "env:PASSWORD")
        assert ended.returncode == 6
        assert ended.json["error"]["code"] == "keystore/wrong-password"  # type: ignore[index]

    def test_it_is_asked_for_at_a_terminal(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
        monkeypatch.setattr("getpass.getpass", lambda prompt: OWNER.export_private())
        assert self.is_found(self.address(run))


class TestCreate:
    def test_what_a_wallet_signs_is_the_sessions_hash(
        self, run: Run, unsigned: SignedSession, tmp_path: Path
    ) -> None:
        document = TypedData.from_dict(json.loads((tmp_path / "typed.json").read_text()))
        assert document.message_hash(int(ACCOUNT, 16)) == unsigned.message_hash
        assert unsigned.authorization == ()
        assert (unsigned.tag, unsigned.key, unsigned.epoch) == ("market-maker", KEY.public, 0)

    def test_it_says_what_is_asked_for(self, run: Run, policy: Path) -> None:
        options = ("--chain", "SN_SEPOLIA", "--epoch", "3", "--typed-data", "typed.json")
        text = run(*CREATE, *options).stdout
        for words in (
            "recipient is vault (0x7a017)",
            "at most 100 STRK",
            "not signed yet",
            "finalize session.json",
        ):
            assert words in text
        data = run(*CREATE, *options, "--json", "--force").json
        assert data["schema"] == "starknet-sessions/create"
        assert (data["state"], data["file"], data["typed_data_file"]) == (
            "unsigned",
            "session.json",
            "typed.json",
        )
        assert data["session"]["epoch"] == 3  # type: ignore[index]

    def test_the_key_may_be_named_by_its_keystore(self, run: Run, policy: Path) -> None:
        save_key(policy.parent / "key.json", KEY, "x", cost=ScryptCost(n=2))
        arguments = [argument.replace(str(KEY.public), "keystore:key.json") for argument in CREATE]
        ended = run(*arguments, "--chain", "SN_SEPOLIA", "--typed-data", "typed.json", "--json")
        assert ended.json["session"]["key"] == KEY.public.to_dict()  # type: ignore[index]

    @pytest.mark.parametrize(
        ("options", "words"),
        [
            ([], "It is not clear who signs"),
            (["--owner-key", "env:OWNER", "--typed-data", "typed.json"], "It is not clear who signs"),
            (["--typed-data", "typed.json"], "It is not clear which chain it is"),
            (
                ["--typed-data", "typed.json", "--rpc", URL, "--chain", "SN_MAIN"],
                "It is not clear which chain",
            ),
            (["--owner-key", "env:OWNER", "--chain", "SN_MAIN"], "A local key signs for what the node says"),
            (["--typed-data", "policy.toml", "--chain", "SN_MAIN"], "policy.toml is there already"),
            (["--typed-data", "no/typed.json", "--chain", "SN_MAIN"], "no/typed.json cannot be written"),
            (["--typed-data", "typed.json", "--chain", "SN_MAIN", "--account", "0x0"], "--account is 0"),
            (
                ["--typed-data", "typed.json", "--chain", "SN_MAIN", "--key", "0x5"],
                "no point of the Stark curve",
            ),
        ],
    )
    def test_mistakes(self, run: Run, policy: Path, options: list[str], words: str) -> None:
        ended = run(*CREATE, *options)
        assert (ended.returncode, ended.stdout) == (2, "")
        assert words in ended.stderr
        assert not (policy.parent / "session.json").exists()

    def test_a_mistake_in_the_policy_file_has_its_place(self, run: Run, policy: Path) -> None:
        policy.write_text(POLICY.replace("== vault", "== valut"))
        ended = run(*CREATE, "--chain", "SN_MAIN", "--typed-data", "typed.json", "--json")
        assert ended.returncode == 2
        assert ended.json["error"]["message"].startswith("At allow[0].rules[0]: ")  # type: ignore[index]

    def test_a_node_that_is_not_there_is_5_and_its_secrets_stay_so(self, run: Run, policy: Path) -> None:
        # `run` looks for them.
        for options in (["--typed-data", "typed.json"], ["--owner-key", "env:OWNER", "--yes"]):
            ended = run(*CREATE, *options, "--rpc", URL, "--json")
            assert ended.returncode == 5, ended.stderr
        assert not (policy.parent / "session.json").exists()

    def test_the_node_may_be_named_in_the_environment(
        self, run: Run, policy: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("STARKNET_SESSIONS_RPC", URL)
        assert run(*CREATE, "--typed-data", "typed.json").returncode == 5


class TestFinalize:
    def test_the_owners_signature_makes_it_whole(
        self, run: Run, unsigned: SignedSession, tmp_path: Path
    ) -> None:
        r, s = OWNER.sign(unsigned.message_hash)
        ended = run("finalize", "session.json", hex(r), s, "--owner", OWNER.public)
        assert ended.returncode == 0, ended.stderr
        assert "signed by the owner; its first use makes it live" in ended.stdout
        signed = SignedSession.from_json((tmp_path / "session.json").read_text())
        assert signed == unsigned.authorized((r, s))

    def test_it_may_be_in_a_file(self, run: Run, unsigned: SignedSession, tmp_path: Path) -> None:
        r, s = OWNER.sign(unsigned.message_hash)
        (tmp_path / "signature.json").write_text(json.dumps([str(r), hex(s)]))
        options = ("--signature", "signature.json", "--owner", OWNER.public, "--out", "signed.json", "--json")
        assert run("finalize", "session.json", *options).json["state"] == "signed"
        assert SignedSession.from_json((tmp_path / "signed.json").read_text()).authorization == (r, s)
        assert run("finalize", "session.json", *options).returncode == 2

    def test_another_signature_is_3_and_nothing_is_written(
        self, run: Run, unsigned: SignedSession, tmp_path: Path
    ) -> None:
        r, s = KEY.sign(unsigned.message_hash)
        ended = run("finalize", "session.json", r, s, "--owner", OWNER.public)
        assert ended.returncode == 3
        assert "session/bad-authorization" in ended.stderr
        assert SignedSession.from_json((tmp_path / "session.json").read_text()) == unsigned

    @pytest.mark.parametrize(
        ("options", "words"),
        [
            (["--owner", "0x1"], "There is no signature"),
            (["1", "2", "--signature", "typed.json", "--owner", "0x1"], "The signature is there twice"),
            (["1", "2"], "Nobody is named to verify"),
            (["x", "2", "--owner", "0x1"], "signature[0]"),
            (["0x1", "--owner", "0x1"], "a text that is not JSON"),
            (["--signature", "typed.json", "--owner", "0x1"], "an object with 'domain'"),
            (["--signature", "none.json", "--owner", "0x1"], "none.json cannot be read"),
        ],
    )
    def test_mistakes(self, run: Run, unsigned: SignedSession, options: list[str], words: str) -> None:
        ended = run("finalize", "session.json", *options)
        assert (ended.returncode, ended.stdout) == (2, "")
        assert words in ended.stderr


class TestExplain:
    GOOD, BAD = "STRK transfer 0x7a017 u256:5e18", "STRK transfer 0x7a018 u256:5e18"

    def test_calls_that_pass_are_0(self, run: Run, unsigned: SignedSession) -> None:
        ended = run("explain", "session.json", "--call", self.GOOD)
        assert ended.returncode == 0
        assert ended.stdout.startswith("The call passes.\n")
        assert "Not known: what the account holds" in ended.stdout
        assert "Not known: the fee" in ended.stdout

    def test_calls_that_do_not_are_3_with_every_reason(self, run: Run, unsigned: SignedSession) -> None:
        calls = ("--call", self.GOOD, "--call", self.BAD, "--call", "0x1 ping", "--fee", "2.5")
        ended = run("explain", "session.json", *calls, "--json")
        assert ended.returncode == 3
        assert ended.stderr == ""
        data = ended.json
        violations: list[dict[str, object]] = data["violations"]  # type: ignore[assignment]
        assert [(one["code"], one.get("call_index")) for one in violations] == [
            ("session/rule-broken", 1),
            ("session/call-not-allowed", 2),
            ("session/fee-total-exceeded", None),
        ]
        assert violations[0]["argument"] == "recipient"
        assert violations[0]["value"] == "0x7a018"
        assert (data["passes"], data["fee_known"], data["usage_known"]) == (False, True, False)
        assert data["account"] == {"asked": False, "error": None}
        text = run("explain", "session.json", *calls).stdout
        assert text.startswith("The 3 calls would be refused:\n  - call 1: session/rule-broken: ")

    def test_calls_of_a_file(self, run: Run, unsigned: SignedSession, tmp_path: Path) -> None:
        calls = {"call": [{"contract": "STRK", "entry_point": "transfer", "calldata": ["0x7a017", 1, 0]}]}
        (tmp_path / "calls.json").write_text(json.dumps(calls))
        assert run("explain", "session.json", "--calls", "calls.json").returncode == 0

    @pytest.mark.parametrize(
        ("options", "code", "words"),
        [
            ([], 2, "It is not clear which calls are meant"),
            (["--call", GOOD, "--calls", "calls.json"], 2, "It is not clear which calls are meant"),
            (["--call", "STRK"], 2, "'STRK' is no call"),
            (["--call", GOOD, "--fee", "much"], 2, "--fee is 'much'"),
            (["--calls", "none.toml"], 2, "none.toml cannot be read"),
            (["--call", GOOD, "--rpc", URL], 5, "could not be reached"),
            (["--call", GOOD, "--rpc", "nonsense"], 2, "not a URL"),
        ],
    )
    def test_mistakes(
        self, run: Run, unsigned: SignedSession, options: list[str], code: int, words: str
    ) -> None:
        ended = run("explain", "session.json", *options)
        assert (ended.returncode, ended.stdout) == (code, "")
        assert words in ended.stderr


class TestChanging:
    """What is refused before a node is asked. What they do is tested on a devnet."""

    @pytest.mark.parametrize(
        ("arguments", "code", "words"),
        [
            (["update", "session.json"], 2, "It is not clear what changes"),
            (["update", "session.json", "policy.toml", "--expires", "1h"], 2, "It is not clear what changes"),
            (["update", "session.json", "--expires", "soon"], 2, "'soon' is no time"),
            (["update", "session.json", "other.toml"], 2, "The policy file is of tag 'other'"),
            (["update", "session.json", "policy.toml", "--out", "policy.toml"], 2, "is there already"),
            (["update", "session.json", "policy.toml"], 5, "could not be reached"),
            (["rotate", "session.json", "--key", "0x5"], 2, "no point of the Stark curve"),
            (["rotate", "session.json", "--key", str(OWNER.public)], 5, "could not be reached"),
            (["replace", "session.json", "policy.toml"], 5, "could not be reached"),
            (["pause"], 2, "It is not clear which session is meant"),
            (["pause", "session.json", "--tag", "bot"], 2, "It is not clear which session is meant"),
            (["pause", "session.json", "--account", ACCOUNT], 2, "It is not clear which session is meant"),
            (["pause", "--account", ACCOUNT], 2, "It is not clear which session is meant"),
            (["pause", "--tag", "bot"], 2, "It is not clear which session is meant"),
            (["pause", "--account", ACCOUNT, "--tag", "Bot"], 2, "--tag is 'Bot'"),
            (["pause", "session.json"], 5, "could not be reached"),
            (["resume", "--account", ACCOUNT, "--tag", "bot"], 5, "could not be reached"),
            (["revoke", "--account", ACCOUNT, "--all", "--tag", "bot"], 2, "It is not clear which session"),
            (["revoke", "--account", ACCOUNT, "--all", "--close"], 2, "cannot be closed at once"),
            (["revoke", "session.json", "--token", "usdc"], 2, "neither an address nor one of the names"),
            (["revoke", "--account", ACCOUNT, "--key", str(KEY.public)], 5, "could not be reached"),
            (["status", "session.json"], 5, "could not be reached"),
        ],
    )
    def test_mistakes(
        self, run: Run, unsigned: SignedSession, policy: Path, arguments: list[str], code: int, words: str
    ) -> None:
        (policy.parent / "other.toml").write_text(POLICY.replace("market-maker", "other"))
        key = [] if arguments[0] == "status" else ["--owner-key", "env:OWNER"]
        ended = run(*arguments, *key, "--rpc", URL, "--json")
        assert ended.returncode == code, ended.stderr
        assert words in ended.stderr
        assert ended.json["exit_code"] == code

    @pytest.mark.parametrize("command", ["update", "rotate", "replace", "pause", "status", "list"])
    def test_a_node_has_to_be_named(self, run: Run, command: str) -> None:
        assert run(command).returncode == 2


class TestAccounts:
    @pytest.mark.parametrize(
        ("options", "code", "words"),
        [
            (["declare"], 2, "Nobody is named to pay"),
            (
                ["declare", "--devnet", "--from-account", "0x1", "--from-key", "env:OWNER"],
                2,
                "both say who pays",
            ),
            (["declare", "--from-account", "0x0", "--from-key", "env:OWNER"], 2, "--from-account is 0"),
            (["declare", "--from-account", "0x1", "--from-key", "env:OWNER"], 5, "could not be reached"),
            (["declare", "--devnet"], 5, "devnet/"),
            (["deploy", "--owner-key", "env:OWNER", "--fund", "5"], 2, "but not who pays"),
            (
                ["deploy", "--owner-key", "env:OWNER", "--from-account", "0x1", "--from-key", "env:OWNER"],
                2,
                "but not how much",
            ),
            (["deploy", "--owner-key", "env:OWNER", "--salt", "salty"], 2, "'salty' is no whole number"),
            (["deploy", "--owner-key", "env:OWNER"], 5, "could not be reached"),
            (["deploy"], 6, "There is no terminal to ask"),
        ],
    )
    def test_mistakes(self, run: Run, options: list[str], code: int, words: str) -> None:
        ended = run("account", *options, "--rpc", URL)
        assert (ended.returncode, ended.stdout) == (code, ""), ended.stderr
        assert words in ended.stderr


class TestList:
    @pytest.mark.parametrize(
        ("options", "code", "words"),
        [
            ([ACCOUNT, "--show", "all"], 2, "--show is 'all'"),
            ([ACCOUNT, "--show", "tags", "--tag", "bot"], 2, "not narrowed"),
            ([ACCOUNT, "--tag", "Bot"], 2, "--tag is 'Bot'"),
            (["0x0"], 2, "ACCOUNT is 0"),
            ([ACCOUNT, "--show", "history"], 5, "could not be reached"),
        ],
    )
    def test_mistakes(self, run: Run, options: list[str], code: int, words: str) -> None:
        ended = run("list", *options, "--rpc", URL)
        assert (ended.returncode, ended.stdout) == (code, "")
        assert words in ended.stderr


class TestExplainError:
    @pytest.mark.parametrize("code", CODES)
    def test_every_code_has_a_meaning(self, run: Run, code: str) -> None:
        data = run("explain-error", code, "--json").json
        assert data["code"] == code
        assert data["meaning"]
        assert data["fix"]

    def test_a_revert_reason_tells_more(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        reason = "(0x73657373696f6e2f72756c652d62726f6b656e ('session/rule-broken'), 0x2, 0x1)"
        ended = run("explain-error", reason)
        assert "Code           session/rule-broken (RuleBroken)" in ended.stdout
        assert "It was told    call_index 2, rule_index 1" in ended.stdout
        monkeypatch.setattr("sys.stdin", io.StringIO(f"Transaction reverted: {reason}\n"))
        assert run("explain-error", "-", "--json").json["code"] == "session/rule-broken"

    def test_a_code_alone_tells_what_it_would_tell(self, run: Run) -> None:
        assert "It tells       call_index, rule_index" in run("explain-error", "RuleBroken").stdout

    def test_what_is_none_of_ours_is_2(self, run: Run) -> None:
        ended = run("explain-error", "argent/forbidden-call", "--json")
        assert ended.returncode == 2
        assert ended.json["error"]["code"] == "input/invalid"  # type: ignore[index]


class TestTalk:
    def test_a_url_is_in_no_text_whoever_made_it(self, capsys: pytest.CaptureFixture[str]) -> None:
        talk = Talk()
        talk.say("x https://node/hidden y")
        talk.hide_url("https://node/hidden")
        talk.say("x https://node/hidden y")
        talk.error(RuntimeError("https://node/hidden"))
        assert capsys.readouterr().err.count("hidden") == 1
        talk.hide_url(None)
        assert talk.without_url("x") == "x"

    @pytest.mark.parametrize(("answer", "is_yes"), [("y", True), ("Yes", True), ("n", False), ("", False)])
    def test_it_asks_at_a_terminal(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], answer: str, is_yes: bool
    ) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{answer}\n"))
        assert not Talk().ask("Sign this?")
        monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
        assert Talk().ask("Sign this?") is is_yes
        assert capsys.readouterr().err == "Sign this? [y/N] "
