"""What the README says of the command line: its files are read, its commands parse, its JSON is as it says."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import typer.main

from starknet_sessions import (
    RequestSession,
    ScryptCost,
    SessionKey,
    SignedForeignSession,
    parse_call_file,
    parse_policy_file,
    save_key,
)
from starknet_sessions.cli.__main__ import main
from starknet_sessions.cli.app import app
from starknet_sessions.dialects.argent import ARGENT_040
from starknet_sessions.dialects.binding import bind_foreign

README = (Path(__file__).parents[2] / "README.md").read_text()
SECTION = README[README.index("## The command line") : README.index("## Using it")]
TOML = re.findall(r"^```toml\n(.*?)^```$", SECTION, re.DOTALL | re.MULTILINE)
COMMANDS = [
    shlex.split(line.removeprefix("$ starknet-sessions "), comments=True)
    for line in SECTION.splitlines()
    if line.startswith("$ starknet-sessions ")
]
MEMBERS = {
    name: re.findall(r"`([^`]+)`", members.split(";")[0].split(". ")[0])
    for name, members in re.findall(r"^\| `([a-z-]+)` \| (.*) \|$", SECTION, re.MULTILINE)
}
KEY = SessionKey.from_private(0xC0FFEE)
NOW = 1_800_000_000


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the files that the README speaks of."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("STARKNET_SESSIONS_RPC", "http://127.0.0.1:9")
    policy, argent, calls = TOML
    (tmp_path / "argent.toml").write_text(argent)
    (tmp_path / "policy.toml").write_text(policy)
    (tmp_path / "calls.toml").write_text(calls)
    save_key(tmp_path / "bot.json", KEY, "x", cost=ScryptCost(n=2))
    request = parse_policy_file(policy, key=KEY.public, now=NOW).request
    (tmp_path / "argent.json").write_text(argent_session().to_json())
    session = request.bind(address=0x123, chain_id="SN_SEPOLIA", epoch=0, version=1).authorized([1, 2])
    (tmp_path / "session.json").write_text(session.to_json())
    return tmp_path


def test_the_policy_file_is_a_request() -> None:
    asked = parse_policy_file(TOML[0], key=KEY.public, now=NOW)
    assert isinstance(asked.request, RequestSession)
    assert (len(asked.request.policies), len(asked.request.denied), len(asked.request.limits)) == (3, 1, 4)
    text = asked.request.describe(asked.names)
    for words in ("recipient is vault (0x7a017)", "at most 100 STRK in each day from 00:00 UTC", "250500000"):
        assert words in text


def argent_session() -> SignedForeignSession:
    request = parse_policy_file(TOML[1], key=KEY.public, now=NOW).request
    session = bind_foreign(request, ARGENT_040, address=0x456, chain_id="SN_SEPOLIA", enforce="client")
    return session.authorized([1, 2, 3, 4])


def test_the_policy_file_for_argents_accounts_is_for_them() -> None:
    session = argent_session()
    assert [rule.values for rule in session.policies[0].rules] == [(0x7A017,)]
    assert parse_call_file(TOML[2])[0].calldata[0] == 0x7A017
    assert not session.dialect.violations(session, parse_call_file(TOML[2]), now=NOW)


def test_what_is_left_out_by_a_comment_is_known_too() -> None:
    text = TOML[0].replace('# accounting = "net"; standing_approval = true; until = "3h"', "")
    text = text.replace('per = "transaction"', 'per = "transaction"\naccounting = "net"\nuntil = "3h"')
    assert any(limit.until for limit in parse_policy_file(text, key=KEY.public, now=NOW).request.limits)


def test_the_file_of_calls_is_one() -> None:
    (call,) = parse_call_file(TOML[2])
    assert call.calldata == [0x7A017, 5 * 10**18, 0]


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_every_command_parses(folder: Path, arguments: list[str]) -> None:
    command: Any = typer.main.get_command(app)
    context = command.make_context("starknet-sessions", list(arguments))
    while hasattr(command, "commands"):
        rest = [*context._protected_args, *context.args]
        name, command, arguments = command.resolve_command(context, rest)
        context = command.make_context(name, arguments, parent=context)
    assert context.params


def test_every_command_is_there() -> None:
    commands = [" ".join(words[: 1 + (words[0] == "account")]) for words in COMMANDS]
    group: Any = typer.main.get_command(app)
    subcommands = {f"account {name}" for name in group.commands["account"].commands}
    assert set(commands) | {"demo", "devnet", "account"} == set(group.commands) | subcommands


RUNS = {
    "keygen": ["keygen", "--keystore", "new.json", "--password", "env:PASSWORD"],
    "create": [
        *("create", "policy.toml", "--account", "0x123", "--key", "keystore:bot.json"),
        *("--chain", "SN_SEPOLIA", "--typed-data", "typed.json", "--out", "new.json"),
    ],
    "inspect": ["inspect", "session.json"],
    "explain": ["explain", "session.json", "--calls", "calls.toml"],
    "account-address": ["account", "address", "--owner", str(KEY.public)],
    "explain-error": ["explain-error", "session/expired"],
    "error": ["explain-error", "nonsense"],
}


@pytest.mark.parametrize("name", RUNS)
def test_json_has_the_members_that_are_told(
    folder: Path, name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PASSWORD", "x")
    monkeypatch.delenv("STARKNET_SESSIONS_RPC")
    with pytest.raises(SystemExit):
        main([*RUNS[name], "--json"])
    data = json.loads(capsys.readouterr().out)
    assert data.pop("schema") == f"starknet-sessions/{name}"
    assert data.pop("schema_version") == 1
    assert list(data) == MEMBERS[name]
