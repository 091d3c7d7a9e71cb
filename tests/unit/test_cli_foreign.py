"""The commands for sessions on Argent's and Controller's accounts: their files, and a node that answers as told."""

from __future__ import annotations

import importlib.util
import io
import json
import socket
import sys
import threading
import urllib.request
from collections.abc import Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from starknet_py.net.client_errors import ClientError
from starknet_py.net.client_models import (
    EstimatedFee,
    PriceUnit,
    SentTransactionResponse,
    TransactionExecutionStatus,
    TransactionStatus,
)
from starknet_py.utils.typed_data import TypedData

from starknet_sessions import PublicKey, SessionKey, load_session
from starknet_sessions.cli import approve, change, create, detect, execute, explain, listing, sources, status
from starknet_sessions.cli.__main__ import main
from starknet_sessions.cli.output import Talk
from starknet_sessions.dialects.argent import full_authorization
from starknet_sessions.dialects.argent_token import decode_argent_token
from starknet_sessions.dialects.cartridge import REGISTERED
from starknet_sessions.dialects.dialect import CoSignature
from starknet_sessions.felt import short_string
from starknet_sessions.testing import RecordingClient
from starknet_sessions.testing.argent import ARGENT_CLASS_HASH

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

OWNER = SessionKey.from_private(0x1234567890ABCDEF1234567)
GUARDIAN = SessionKey.from_private(0x9ABCDEF0123456789ABCDEF)
KEY = SessionKey.from_private(0xFEDCBA0987654321FEDCBA)
ACCOUNT = "0x5678"
CONTROLLER_CLASS = 0x743C83C41CE99AD470AA308823F417B2141E02E04571F5C0004E743556E7FAF
NO_ENTRY_POINT = ClientError("Requested entrypoint does not exist in the contract.", code="21")
POLICY = """
expires = "6h"
unlimited_fees = true

[[allow]]
contract = "STRK"
entry_point = "transfer"
"""
COUNTED = POLICY + "[[limit]]\ncalls = 2\n"
CALL = ("--call", "STRK transfer 0x7a017 u256:5e18")


@dataclass
class Ended:
    returncode: int
    stdout: str
    stderr: str

    @property
    def json(self) -> dict[str, Any]:
        data: dict[str, Any] = json.loads(self.stdout)
        return data


Run = Callable[..., Ended]


class Chain(RecordingClient):
    """A node with an account of another make: Argent's 0.4.0, unless told otherwise."""

    def __init__(self, class_hash: int = ARGENT_CLASS_HASH) -> None:
        super().__init__()
        self.revoked = False
        self.reply("get_class_hash_at", class_hash)
        self.reply("get_block", type("Block", (), {"timestamp": 1})())
        self.reply_view("is_session_revoked", lambda _: [int(self.revoked)])
        self.reply_view("is_session_authorization_cached", [0])
        self.reply_view("is_session_registered", [0])
        self.reply_view("is_valid_signature", [short_string("VALID")])
        self.reply_view("get_owners_guids", NO_ENTRY_POINT)
        self.reply_view("get_owner_guid", [OWNER.public.guid])
        self.reply_view("get_owner", [OWNER.public.value])
        self.reply_view("get_guardians_guids", NO_ENTRY_POINT)
        self.reply_view("get_guardian_guid", [0, GUARDIAN.public.guid])
        self.reply("get_contract_nonce", 4)
        self.reply("send_transaction", SentTransactionResponse(transaction_hash=0x77))
        self.reply(
            "get_transaction_status",
            type("Status", (), {"finality_status": TransactionStatus.ACCEPTED_ON_L2})(),
        )
        fee = type("Fee", (), {"amount": 5 * 10**17})()
        succeeded = {"execution_status": TransactionExecutionStatus.SUCCEEDED, "actual_fee": fee}
        self.reply("get_transaction_receipt", type("Receipt", (), {**succeeded, "transaction_hash": 0x77})())
        self.reply(
            "estimate_fee",
            EstimatedFee(
                l1_gas_consumed=0,
                l1_gas_price=1,
                l1_data_gas_consumed=1,
                l1_data_gas_price=1,
                l2_gas_consumed=100,
                l2_gas_price=1,
                overall_fee=1,
                unit=PriceUnit.FRI,
            ),
        )

    @property
    def sent(self) -> Any:
        return self.asked("send_transaction")[-1].arguments["transaction"]


@pytest.fixture
def chain(monkeypatch: pytest.MonkeyPatch) -> Chain:
    """The node that the commands find at whatever URL."""
    chain = Chain()
    # Numbers of transactions are kept by node and account.
    chain.url = f"http://node-{id(chain)}.invalid"

    @asynccontextmanager
    async def connect(_: str) -> AsyncIterator[Chain]:
        yield chain

    for module in (approve, create, status, explain, execute, change, listing, detect):
        monkeypatch.setattr(module, "connect", connect)
    monkeypatch.setattr("starknet_sessions.cli.node.connect", connect)
    return chain


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Run the command line in this process and in an empty folder. No private key is ever in what it prints."""
    monkeypatch.chdir(tmp_path)
    keys = {"OWNER": OWNER, "GUARDIAN": GUARDIAN, "KEY": KEY}
    for name, key in keys.items():
        monkeypatch.setenv(name, key.export_private())
    monkeypatch.setenv("STARKNET_SESSIONS_RPC", "http://node.invalid")
    monkeypatch.delenv("STARKNET_SESSIONS_GUARDIAN", raising=False)
    monkeypatch.setattr("sys.stdin", io.StringIO())
    (tmp_path / "policy.toml").write_text(POLICY)

    def run(*arguments: object) -> Ended:
        with pytest.raises(SystemExit) as ended:
            main([str(argument) for argument in arguments])
        stdout, stderr = capsys.readouterr()
        for key in keys.values():
            private = int(key.export_private(), 16)
            for secret in (f"{private:x}", f"{private:X}", str(private), "hidden"):
                assert secret not in stdout + stderr
        assert "Traceback" not in stderr
        code = ended.value.code
        return Ended(code if isinstance(code, int) else 0, stdout, stderr)

    return run


CREATE = ("create", "policy.toml", "--account", ACCOUNT, "--key", str(KEY.public), "--out", "session.json")
SIGNED = ("--owner-key", "env:OWNER", "--guardian-key", "env:GUARDIAN", "--yes")
ELSEWHERE = ("--typed-data", "typed.json")
KEYS = ("--session-key", "env:KEY", "--guardian-key", "env:GUARDIAN")


@pytest.fixture
def session(run: Run, chain: Chain, tmp_path: Path) -> Callable[[], Any]:
    """A session of an Argent account, signed by owner and guardian, in session.json."""
    ended = run(*CREATE, *SIGNED)
    assert ended.returncode == 0, ended.stderr
    return lambda: load_session((tmp_path / "session.json").read_text())


@pytest.fixture
def counted(run: Run, chain: Chain, tmp_path: Path) -> Path:
    """A session of which this package counts two transactions; where its usage is to go."""
    (tmp_path / "policy.toml").write_text(COUNTED)
    ended = run(*CREATE, *SIGNED, "--enforce", "client")
    assert ended.returncode == 0, ended.stderr
    return tmp_path / "usage.json"


class TestCreate:
    def test_owner_and_guardian_sign_with_local_keys(self, session: Callable[[], Any], chain: Chain) -> None:
        made = session()
        assert made.dialect.name == "argent-0.4.0"
        parts = [CoSignature(k.public.value, *k.sign(made.message_hash)) for k in (OWNER, GUARDIAN)]
        assert made.authorization == full_authorization(parts[0], parts[1])
        assert chain.asked("send_transaction") == []

    def test_without_the_guardian_it_says_which_option(self, run: Run, chain: Chain) -> None:
        ended = run(*CREATE, "--owner-key", "env:OWNER", "--yes")
        assert ended.returncode == 2
        assert "co-signer/missing" in ended.stderr
        assert "Give --guardian-key SOURCE" in ended.stderr

    def test_the_key_of_somebody_else_is_refused(self, run: Run, chain: Chain) -> None:
        ended = run(*CREATE, "--owner-key", "env:KEY", "--guardian-key", "env:GUARDIAN", "--yes")
        assert ended.returncode == 6
        assert "is no owner of account 0x5678" in ended.stderr

    def test_what_the_chain_does_not_enforce_is_refused_unless_the_client_is_named(
        self, run: Run, chain: Chain, tmp_path: Path
    ) -> None:
        (tmp_path / "policy.toml").write_text(COUNTED)
        ended = run(*CREATE, *SIGNED, "--json")
        assert ended.returncode == 2
        assert ended.json["error"]["code"] == "dialect/not-enforceable"
        assert "--enforce client" in ended.json["error"]["fix"]
        ended = run(*CREATE, *SIGNED, "--enforce", "client", "--json")
        assert ended.json["session"]["enforce"] == "client", ended.stderr
        assert "checked by the program that holds the session key" in ended.json["text"]

    def test_a_wallet_elsewhere_signs_and_the_guardian_beside_it(
        self, run: Run, chain: Chain, tmp_path: Path
    ) -> None:
        ended = run(*CREATE, *ELSEWHERE)
        assert ended.returncode == 0, ended.stderr
        assert "finalize session.json" in ended.stdout
        document = json.loads((tmp_path / "typed.json").read_text())
        unsigned = load_session((tmp_path / "session.json").read_text())
        # By selector: starknet-py reads some names as numbers, though not this one.
        assert TypedData.from_dict(document).message_hash(int(ACCOUNT, 16)) == unsigned.message_hash
        r, s = OWNER.sign(unsigned.message_hash)
        signature = json.dumps({"signature": {"r": hex(r), "s": str(s)}})
        alone = run("finalize", "session.json", signature)
        assert (alone.returncode, "co-signer/missing" in alone.stderr) == (2, True)
        ended = run("finalize", "session.json", signature, "--guardian-key", "env:GUARDIAN", "--json")
        assert ended.json["state"] == "signed", ended.stderr
        made = load_session((tmp_path / "session.json").read_text())
        assert made.authorization[:4] == (2, 0, OWNER.public.value, r)

    def test_a_wallet_may_have_its_guardian_sign_itself(self, run: Run, chain: Chain, tmp_path: Path) -> None:
        run(*CREATE, *ELSEWHERE)
        unsigned = load_session((tmp_path / "session.json").read_text())
        felts = [*OWNER.sign(unsigned.message_hash), *GUARDIAN.sign(unsigned.message_hash)]
        (tmp_path / "signature.json").write_text(json.dumps({"result": [hex(felt) for felt in felts]}))
        ended = run("finalize", "session.json", "--signature", "signature.json")
        assert ended.returncode == 0, ended.stderr
        assert load_session((tmp_path / "session.json").read_text()).authorization == tuple(felts)

    def test_without_a_node_the_kind_is_named(self, run: Run, tmp_path: Path, monkeypatch: Any) -> None:
        monkeypatch.delenv("STARKNET_SESSIONS_RPC")
        options = (*ELSEWHERE, "--chain", "SN_SEPOLIA", "--dialect", "argent-0.5.0")
        assert run(*CREATE, *options).returncode == 0
        made = load_session((tmp_path / "session.json").read_text())
        assert made.to_dict()["dialect"] == "argent-0.5.0"
        ended = run(*CREATE, *options, "--epoch", "1", "--force")
        assert (ended.returncode, "have no epochs" in ended.stderr) == (2, True)

    def test_of_a_controller_the_owner_signs_the_hash_itself(
        self, run: Run, chain: Chain, tmp_path: Path
    ) -> None:
        chain.reply("get_class_hash_at", CONTROLLER_CLASS)
        ended = run(*CREATE, *ELSEWHERE, "--guardian-key", "env:GUARDIAN")
        assert ended.returncode == 0, ended.stderr
        made = load_session((tmp_path / "session.json").read_text())
        assert hex(made.message_hash) in ended.stdout
        assert "have the owner's key sign the message hash itself" in ended.stdout
        assert "finalize session.json R S --owner PUBLIC_KEY" in ended.stdout
        assert not (tmp_path / "typed.json").exists()
        assert made.to_dict()["guardian_guid"] == hex(GUARDIAN.public.guid)
        pair = [hex(felt) for felt in OWNER.sign(made.message_hash)]
        ended = run("finalize", "session.json", *pair, "--owner", OWNER.public, "--json")
        assert ended.json["state"] == "signed", ended.stderr

    def test_a_local_key_signs_for_a_controller(self, run: Run, chain: Chain, tmp_path: Path) -> None:
        chain.reply("get_class_hash_at", CONTROLLER_CLASS)
        chain.reply_view("get_owner_guid", NO_ENTRY_POINT)
        ended = run(*CREATE, "--owner-key", "env:OWNER", "--yes")
        assert ended.returncode == 0, ended.stderr
        made = load_session((tmp_path / "session.json").read_text())
        assert made.authorization == (
            *(1, 0, OWNER.public.value),
            *OWNER.sign(made.message_hash),
        )

    @pytest.mark.parametrize(
        ("options", "words"),
        [
            (["--enforce", "nobody"], "--enforce is 'nobody'"),
            (["--dialect", "braavos"], "dialect is 'braavos'"),
            (["--dialect", "native", "--enforce", "client"], "enforces everything itself"),
            (["--dialect", "native", "--guardian-key", "env:GUARDIAN"], "which has no guardian"),
        ],
    )
    def test_mistakes(self, run: Run, chain: Chain, options: list[str], words: str) -> None:
        ended = run(*CREATE, *ELSEWHERE, *options)
        assert (ended.returncode, ended.stdout) == (2, "")
        assert words in ended.stderr


class TestLooking:
    def test_inspect_says_what_there_is_to_know(self, run: Run, session: Callable[[], Any]) -> None:
        made = session()
        ended = run("inspect", "session.json")
        for words in (
            "Dialect        argent-0.4.0",
            f"Message hash   {made.message_hash:#x}",
            "a list of signers (starknet, starknet) (9 felts)",
            "Token          26 felts for one call: session 6, authorization 10, session signature 4,",
            "Live           not yet",
            "the account holds nothing for the session",
        ):
            assert words in ended.stdout
        data = run("inspect", "session.json", "--json").json
        assert data["authorization"] == {"form": "signers", "felts": 9}
        assert data["token"] == {
            "session": 6,
            "authorization": 10,
            "session_signature": 4,
            "guardian_signature": 4,
            "proofs": 2,
        }
        assert data["chain"]["state"] == {"is_revoked": False, "is_cached": False, "is_registered": False}

    def test_inspect_of_a_controllers_session_and_of_one_without_signature(
        self, run: Run, chain: Chain
    ) -> None:
        chain.reply("get_class_hash_at", CONTROLLER_CLASS)
        run(*CREATE, "--owner-key", "env:OWNER", "--yes")
        assert sum(run("inspect", "session.json", "--json").json["token"].values()) > 0
        run(*CREATE, *ELSEWHERE, "--force")
        ended = run("inspect", "session.json")
        assert "Signed         no signature here" in ended.stdout
        data = run("inspect", "session.json", "--json").json
        assert (data["authorization"], data["token"]) == ({"form": "none", "felts": 0}, None)
        assert "Token " not in ended.stdout

    def test_inspect_of_a_session_that_the_owner_registered(self, run: Run, chain: Chain) -> None:
        chain.reply("get_class_hash_at", CONTROLLER_CLASS)
        chain.reply_view("is_session_registered", [1])
        run(*CREATE, *ELSEWHERE)
        ended = run("finalize", "session.json", hex(REGISTERED), OWNER.public.guid)
        assert ended.returncode == 0, ended.stderr
        assert "Signed         by nobody: the owner registered" in run("inspect", "session.json").stdout
        data = run("inspect", "session.json", "--json").json
        assert data["authorization"] == {"form": "registered", "felts": 2}
        assert data["chain"]["state"]["is_registered"] is True

    def test_status_asks_the_account(self, run: Run, session: Callable[[], Any], chain: Chain) -> None:
        data = run("status", "session.json", "--json").json
        assert data["status"] == "ready"
        assert data["session"]["hash"] == hex(session().message_hash)
        chain.revoked = True
        ended = run("status", "session.json", "--json")
        assert (ended.json["status"], ended.json["codes"]) == ("dead", ["session/revoked"])
        assert "(argent-0.4.0) of account 0x5678" in run("status", "session.json").stdout
        assert "On chain       revoked" in run("inspect", "session.json").stdout

    def test_explain_asks_about_the_session_and_judges_the_calls_itself(
        self, run: Run, session: Callable[[], Any], chain: Chain
    ) -> None:
        ended = run("explain", "session.json", *CALL)
        assert ended.returncode == 0
        assert "The account itself: the session is good" in ended.stdout
        assert "of a kind that cannot be asked about calls" in ended.stdout
        ended = run("explain", "session.json", "--call", "0x1 ping", "--json")
        assert (ended.returncode, ended.json["violations"][0]["code"]) == (3, "session/invalid-call")
        chain.reply_view("is_valid_signature", [0])
        ended = run("explain", "session.json", *CALL, "--json")
        assert (ended.returncode, ended.json["violations"]) == (4, [])
        assert ended.json["account"]["error"]["code"] == "session/invalid-account-sig"
        chain.reply("get_class_hash_at", CONTROLLER_CLASS)
        ended = run("explain", "session.json", *CALL, "--json")
        assert ended.json["account"]["error"]["code"] == "dialect/unknown-account"

    def test_explain_without_a_node(self, run: Run, session: Callable[[], Any], monkeypatch: Any) -> None:
        monkeypatch.delenv("STARKNET_SESSIONS_RPC")
        ended = run("explain", "session.json", *CALL)
        assert ended.returncode == 0
        assert "Not known: what the account holds (--rpc URL)" in ended.stdout

    def test_an_account_of_another_make_tells_of_no_sessions(self, run: Run, chain: Chain) -> None:
        ended = run("list", ACCOUNT)
        assert ended.returncode == 3
        assert "dialect/not-possible" in ended.stderr


class TestExecute:
    def test_session_key_and_guardian_sign(self, run: Run, session: Callable[[], Any], chain: Chain) -> None:
        ended = run("execute", "session.json", *CALL, *KEYS, "--json")
        assert ended.returncode == 0, ended.stderr
        assert ended.json == {
            "schema": "starknet-sessions/execute",
            "schema_version": 1,
            "address": ACCOUNT,
            "dialect": "argent-0.4.0",
            "transaction_hash": "0x77",
            "fee": hex(5 * 10**17),
        }
        token = decode_argent_token(chain.sent.signature, "0.4.0")
        assert token.guardian_signature.stark_key == GUARDIAN.public.value
        assert token.cache == 0
        text = run("execute", "session.json", *CALL, *KEYS, "--cache").stdout
        assert "Done           1 call of account 0x5678" in text
        assert "Fee            0.5 STRK" in text
        assert decode_argent_token(chain.sent.signature, "0.4.0").cache == 1

    def test_the_key_may_be_in_the_keyring(
        self, run: Run, session: Callable[[], Any], chain: Chain, monkeypatch: Any
    ) -> None:
        asked = []

        class Keyring:
            def __init__(self, service: str) -> None:
                self.service = service

            def load(self, public: PublicKey) -> SessionKey:
                asked.append((self.service, public))
                return KEY

        monkeypatch.setattr(sources, "KeyringStore", Keyring)
        options = ("--session-key", "keyring:bots", "--guardian-key", "env:GUARDIAN")
        ended = run("execute", "session.json", *CALL, *options)
        assert ended.returncode == 0, ended.stderr
        assert asked == [("bots", KEY.public)]

    def test_a_revoked_session_sends_nothing(
        self, run: Run, session: Callable[[], Any], chain: Chain
    ) -> None:
        chain.revoked = True
        ended = run("execute", "session.json", *CALL, *KEYS, "--json")
        assert (ended.returncode, ended.json["error"]["code"]) == (3, "session/revoked")
        assert chain.asked("send_transaction") == []

    @pytest.mark.parametrize(
        ("options", "code", "words"),
        [
            (["--session-key", "env:KEY"], 2, "Give --guardian-key SOURCE, or --guardian-url URL"),
            (["--session-key", "env:OWNER", "--guardian-key", "env:GUARDIAN"], 6, "The key is 0x"),
            (["--session-key", "hidden", "--guardian-key", "env:GUARDIAN"], 2, "--session-key does not say"),
            (["--session-key", "env:KEY", "--guardian-key", "hidden"], 2, "--guardian-key does not say"),
            (["--session-key", "env:KEY", "--guardian-key", "env:OWNER"], 3, "guardian"),
            ([*KEYS, "--guardian-url", "http://127.0.0.1:9"], 2, "both say who co-signs"),
            (["--session-key", "env:KEY", "--guardian-url", "ftp://x/hidden"], 2, "base_url"),
            ([*KEYS, "--usage", "usage.json"], 2, "There is nothing that a file of usage would keep"),
        ],
    )
    def test_mistakes(
        self,
        run: Run,
        session: Callable[[], Any],
        chain: Chain,
        options: list[str],
        code: int,
        words: str,
    ) -> None:
        ended = run("execute", "session.json", *CALL, *options)
        assert (ended.returncode, ended.stdout) == (code, ""), ended.stderr
        assert words in ended.stderr
        assert chain.asked("send_transaction") == []

    def test_a_guardian_that_is_not_there_is_5_and_its_url_stays_secret(
        self, run: Run, session: Callable[[], Any], monkeypatch: Any
    ) -> None:
        monkeypatch.setenv("STARKNET_SESSIONS_GUARDIAN", "http://user:hidden@127.0.0.1:9/hidden")
        ended = run("execute", "session.json", *CALL, "--session-key", "env:KEY")
        assert ended.returncode == 5, ended.stderr
        assert "co-signer/unreachable" in ended.stderr

    def test_what_is_counted_here_is_kept_in_a_file(self, run: Run, counted: Path) -> None:
        ended = run("execute", "session.json", *CALL, *KEYS)
        assert (ended.returncode, "would forget it" in ended.stderr) == (2, True)
        for _ in range(2):
            ended = run("execute", "session.json", *CALL, *KEYS, "--usage", "usage.json")
            assert ended.returncode == 0, ended.stderr
        ended = run("execute", "session.json", *CALL, *KEYS, "--usage", "usage.json", "--json")
        assert (ended.returncode, ended.json["error"]["code"]) == (3, "session/calls-total-exceeded")
        known = run("explain", "session.json", *CALL, "--usage", "usage.json", "--json")
        assert (known.returncode, known.json["usage_known"]) == (3, True)
        unknown = run("explain", "session.json", *CALL)
        assert unknown.returncode == 0
        assert "what is used of limits (--usage FILE)" in unknown.stdout
        told = run("status", "session.json", "--usage", "usage.json")
        assert "used so far: 2 calls, left: 0 calls" in told.stdout
        data = run("status", "session.json", "--usage", "usage.json", "--json").json
        assert [limit["used"] for limit in data["limits"]] == ["0x2"]
        assert (
            "the account does not count what is used (--usage FILE)" in run("status", "session.json").stdout
        )

    def test_what_is_refused_here_is_refused_before_anything_is_said_of_sending(
        self, run: Run, counted: Path
    ) -> None:
        ended = run(
            *("execute", "session.json", "--call", "ETH transfer 0x1 u256:1", *KEYS, "--usage", "usage.json")
        )
        assert ended.returncode == 3
        assert ended.stderr.startswith("error: ")

    def test_a_name_of_the_policy_file_is_unknown_in_a_line(self, run: Run, counted: Path) -> None:
        ended = run("explain", "session.json", "--call", "dex swap")
        assert ended.returncode == 2
        assert "[names] of --calls FILE" in ended.stderr

    def test_what_was_signed_counts_though_the_node_did_not_answer(
        self, run: Run, chain: Chain, counted: Path
    ) -> None:
        chain.reply("send_transaction", ConnectionError())
        for _ in range(2):
            ended = run("execute", "session.json", *CALL, *KEYS, "--usage", "usage.json")
            assert ended.returncode == 5, ended.stderr
        ended = run("execute", "session.json", *CALL, *KEYS, "--usage", "usage.json", "--json")
        assert (ended.returncode, ended.json["error"]["code"]) == (3, "session/calls-total-exceeded")

    @pytest.mark.parametrize(
        ("content", "words"),
        [
            ("", "not JSON"),
            ('{"schema": "x", "schema_version": 1}', "at $.schema"),
            ('{"chain_id": "0x534e5f5345504f4c4941", "address": "0x1", "usage": {}}', "is of account 0x1"),
            (
                '{"chain_id": "0x534e5f5345504f4c4941", "address": "0x5678", "usage": {"x": "0x1"}}',
                "usage[0]",
            ),
            (
                '{"chain_id": "0x534e5f5345504f4c4941", "address": "0x5678", "usage": {"0x1": 1.5}}',
                "usage[0]",
            ),
        ],
    )
    def test_a_broken_file_of_usage_is_refused(
        self, run: Run, counted: Path, chain: Chain, content: str, words: str
    ) -> None:
        head = '{"schema": "starknet-sessions/usage", "schema_version": 1, '
        counted.write_text(content.replace("{", head, 1) if "usage" in content else content)
        ended = run("execute", "session.json", *CALL, *KEYS, "--usage", "usage.json")
        assert ended.returncode == 2
        assert words in ended.stderr
        assert chain.asked("send_transaction") == []


class TestOwner:
    def test_a_session_is_revoked_by_owner_and_guardian(
        self, run: Run, session: Callable[[], Any], chain: Chain
    ) -> None:
        chain.reply("get_class_at", _class_of_cairo_1())
        ended = run("revoke", "session.json", *SIGNED, "--json")
        assert ended.returncode == 0, ended.stderr
        assert ended.json["transaction_hash"] == "0x77"
        assert (ended.json["revoked"], ended.json["zeroed"]) == ([], [])
        assert session().message_hash in chain.sent.calldata
        assert chain.sent.signature[0] == 2
        assert "The same contents cannot be granted again" in ended.stderr
        assert f"session {session().message_hash:#x}" in run("revoke", "session.json", *SIGNED).stdout

    def test_the_call_for_a_wallet_is_printed_and_nothing_sent(
        self, run: Run, session: Callable[[], Any], chain: Chain, monkeypatch: Any
    ) -> None:
        monkeypatch.delenv("STARKNET_SESSIONS_RPC")
        ended = run("revoke", "session.json", "--print-call", "--json")
        assert ended.returncode == 0, ended.stderr
        assert ended.json["call"] == {
            "contractAddress": ACCOUNT,
            "entrypoint": "revoke_session",
            "calldata": [hex(session().message_hash)],
        }
        assert (
            f"revoke_session {session().message_hash:#x}"
            in run("revoke", "session.json", "--print-call").stdout
        )
        assert chain.asked("send_transaction") == []

    @pytest.mark.parametrize(
        ("arguments", "code", "words"),
        [
            (["revoke", "session.json", "--owner-key", "env:OWNER"], 2, "Give --guardian-key SOURCE"),
            (["revoke", "session.json", *SIGNED, "--close"], 3, "--close is for our accounts"),
            (["revoke", "session.json", *SIGNED, "--token", "STRK"], 3, "--token is for our accounts"),
            (["revoke", "session.json", *SIGNED[:-1]], 3, "cli/not-confirmed"),
            (["revoke", "--account", ACCOUNT, "--tag", "bot", "--print-call"], 2, "Only for the file"),
            (["revoke", "--account", ACCOUNT, "--tag", "bot", *SIGNED], 2, "ours have no guardian"),
            (
                ["revoke", "--account", ACCOUNT, "--all", "--owner-key", "env:OWNER", "--yes"],
                3,
                "cannot do 'revoke'",
            ),
            (["pause", "session.json"], 3, "cannot do 'pause'"),
            (["resume", "session.json"], 3, "cannot do 'resume'"),
            (["update", "session.json", "--expires", "1h", "--owner-key", "env:OWNER"], 3, "do 'update'"),
            (["rotate", "session.json", "--key", "0x1", "--owner-key", "env:OWNER"], 3, "do 'rotate'"),
            (["replace", "session.json", "policy.toml", "--owner-key", "env:OWNER"], 3, "do 'replace'"),
            (
                ["pause", "--account", ACCOUNT, "--tag", "bot", "--owner-key", "env:OWNER"],
                3,
                "cannot do 'pause'",
            ),
        ],
    )
    def test_what_is_not_possible_says_so(
        self,
        run: Run,
        session: Callable[[], Any],
        chain: Chain,
        arguments: list[str],
        code: int,
        words: str,
    ) -> None:
        ended = run(*arguments)
        assert (ended.returncode, ended.stdout) == (code, ""), ended.stderr
        assert words in ended.stderr
        assert chain.asked("send_transaction") == []

    def test_without_a_node_nothing_is_revoked(
        self, run: Run, session: Callable[[], Any], monkeypatch: Any
    ) -> None:
        monkeypatch.delenv("STARKNET_SESSIONS_RPC")
        ended = run("revoke", "session.json", *SIGNED)
        assert (ended.returncode, "No node is named" in ended.stderr) == (2, True)


class TestDetect:
    def test_it_tells_what_is_enforced(self, run: Run, chain: Chain) -> None:
        text = run("detect", ACCOUNT).stdout
        for words in (
            "Kind           argent-0.4.0",
            f"GUID {GUARDIAN.public.guid:#x}",
            "the account's guardian, for every transaction",
            "by this package only, with --enforce client",
            "by SNIP-9, version 1 or 2",
        ):
            assert words in text
        data = run("detect", ACCOUNT, "--json").json
        assert data["enforced_by"] == {
            "calls": "chain",
            "expires": "chain",
            "rules": "client",
            "limits": "client",
            "policy_ends": "client",
            "beginnings": "client",
            "denied": "client",
            "required_caller": "nobody",
        }
        assert data["guardians"] == [hex(GUARDIAN.public.guid)]
        assert (data["dialect"], data["has_sessions"]) == ("argent-0.4.0", True)

    def test_an_argent_account_without_guardian_has_no_sessions(self, run: Run, chain: Chain) -> None:
        chain.reply_view("get_guardian_guid", [1])
        assert run("detect", ACCOUNT, "--json").json["has_sessions"] is False
        assert "none: the account has no guardian" in run("detect", ACCOUNT).stdout

    def test_a_controller(self, run: Run, chain: Chain) -> None:
        chain.reply("get_class_hash_at", CONTROLLER_CLASS)
        text = run("detect", ACCOUNT).stdout
        assert "the hash itself: no document has it" in text
        assert "Owner can      register, revoke" in text

    def test_what_has_no_sessions_is_3(self, run: Run, chain: Chain) -> None:
        chain.reply("get_class_hash_at", 0xC1A55)
        for view in ("supports_interface", "getName"):
            chain.reply_view(view, NO_ENTRY_POINT)
        ended = run("detect", ACCOUNT, "--json")
        assert (ended.returncode, ended.json["error"]["code"]) == (3, "dialect/unknown-account")
        assert "--dialect" in ended.json["error"]["fix"]


class Visitor:
    """A browser at the address that the command tells, in a thread: it answers as the owner would."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, answer: Callable[[Visitor], object]) -> None:
        self.failures: list[Exception] = []
        say = Talk.say

        def listen(talk: Talk, text: str) -> None:
            say(talk, text)
            if "http://127.0.0.1" in text:
                self.url = text.splitlines()[-1]
                self.thread = threading.Thread(target=self._visit, args=(answer,))
                self.thread.start()

        monkeypatch.setattr(Talk, "say", listen)

    def ask(self, path: str, body: dict[str, Any] | None = None, **headers: str) -> dict[str, Any]:
        content = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/{path}", content, headers)
        with urllib.request.urlopen(request, timeout=30) as answer:
            data: dict[str, Any] = json.load(answer)
            return data

    def post(self, path: str, **body: Any) -> dict[str, Any]:
        token = self.ask("request")["csrf_token"]
        origin = "http://" + self.url.split("/")[2]
        headers = {"Origin": origin, "X-CSRF-Token": token, "Content-Type": "application/json"}
        return self.ask(path, body, **headers)

    def _visit(self, answer: Callable[[Visitor], object]) -> None:
        try:
            answer(self)
        except Exception as error:  # noqa: BLE001 - the test tells it
            self.failures.append(error)


class TestApprove:
    APPROVE = ("approve", "policy.toml", "--key", str(KEY.public), "--out", "session.json", "--wait", "60")

    def test_the_owner_signs_on_a_page_of_this_computer(
        self, run: Run, chain: Chain, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        def sign(page: Visitor) -> None:
            made = page.post("session", address=ACCOUNT, chain_id="SN_SEPOLIA")
            signature = [hex(felt) for felt in OWNER.sign(int(made["draft"], 16))]
            page.post("signature", draft=made["draft"], signature=signature)

        visitor = Visitor(monkeypatch, sign)
        options = ("--account", ACCOUNT, "--guardian-key", "env:GUARDIAN", "--json")
        ended = run(*self.APPROVE, *options)
        assert visitor.failures == []
        assert ended.returncode == 0, ended.stderr
        assert (ended.json["state"], ended.json["session"]["dialect"]) == ("signed", "argent-0.4.0")
        made = load_session((tmp_path / "session.json").read_text())
        assert made.authorization[2:5] == (OWNER.public.value, *OWNER.sign(made.message_hash))

    def test_an_owner_may_say_no(
        self, run: Run, chain: Chain, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        visitor = Visitor(monkeypatch, lambda page: page.post("rejection"))
        ended = run(*self.APPROVE)
        assert visitor.failures == []
        assert (ended.returncode, ended.stdout) == (3, "")
        assert "This request was rejected" in ended.stderr
        assert not (tmp_path / "session.json").exists()

    def test_nobody_answers(self, run: Run, chain: Chain, tmp_path: Path) -> None:
        ended = run(*self.APPROVE[:-1], "1")
        assert ended.returncode == 3
        assert "web/expired" in ended.stderr

    def test_a_port_that_is_taken_is_2(self, run: Run, chain: Chain) -> None:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            ended = run(*self.APPROVE, "--port", taken.getsockname()[1])
        assert (ended.returncode, "cannot be listened on" in ended.stderr) == (2, True)

    def test_without_a_server_it_says_what_to_install(
        self, run: Run, chain: Chain, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        find = importlib.util.find_spec
        monkeypatch.setattr(
            importlib.util, "find_spec", lambda name: None if name == "uvicorn" else find(name)
        )
        monkeypatch.delitem(sys.modules, "starknet_sessions.cli.approve")
        monkeypatch.delattr("starknet_sessions.cli.approve")
        ended = run(*self.APPROVE)
        assert ended.returncode == 1
        assert "extra/missing" in ended.stderr
        assert 'its extra "web"' in ended.stderr


def _class_of_cairo_1() -> Any:
    from starknet_py.net.client_models import SierraContractClass

    return SierraContractClass(
        contract_class_version="0.1.0",
        sierra_program=[],
        entry_points_by_type=None,  # type: ignore[arg-type] # nobody looks
        abi=None,
    )
