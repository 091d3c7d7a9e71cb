"""Every row of the page for those who come from elsewhere: it says the same as theirs, or names what is there."""

import ast
import inspect
import json
import re
from pathlib import Path
from typing import Any

import pytest
from docs.migrating import NAMES, PAGE, WORDS, Row, completed, rows, with_texts
from docs.readme import blocks, run
from starknet_py.constants import STRK_FEE_CONTRACT_ADDRESS
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.account.account import Account
from starknet_py.net.client_errors import ClientError
from starknet_py.net.client_models import Call, TransactionExecutionStatus, TransactionStatus

import starknet_sessions
from starknet_sessions import (
    ANY,
    ForeignSession,
    LocalGuardian,
    OutsideExecution,
    Policy,
    RequestSession,
    SessionAccount,
    SessionBuilder,
    SessionKey,
    SignedForeignSession,
    session_for,
)
from starknet_sessions.dialects import cartridge_policies
from starknet_sessions.felt import short_string
from starknet_sessions.signer import SessionSigner
from starknet_sessions.testing import Devnet, RecordingClient, argent_account
from starknet_sessions.testing.argent import ARGENT_CLASS_HASH
from starknet_sessions.web import ApprovalApp

TEXT = PAGE.read_text()
SENTENCE, X_SESSIONS_FLOW, THEIR_SESSION, CONTROLLER_SIGNED, CONTROLLER_REGISTERED = blocks(TEXT)
VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "x_sessions" / "vectors.json").read_text())[
    "vectors"
]
LAZORKIT, ALCHEMY = rows("lazorkit"), rows("alchemy")


@pytest.mark.parametrize(
    "action",
    [
        "native_limit",
        "native_recurring_limit",
        "native_max_per_tx",
        "token_limit",
        "token_recurring_limit",
        "token_max_per_tx",
        "contract_whitelist",
        "contract_blacklist",
    ],
)
def test_each_of_lazorkits_actions_has_a_row(action: str) -> None:
    assert sum(row.theirs.endswith(f", {action}") for row in LAZORKIT) == 1


@pytest.mark.parametrize(
    "setter",
    [
        "setNativeTokenSpendLimit",
        "setContractAccessControlType",
        "addContractAddressAccessEntry",
        "addContractFunctionAccessEntry",
        "setTimeRange",
        "addErc20TokenSpendLimit",
        "setGasSpendLimit",
        "setRequiredPaymaster",
    ],
)
def test_each_of_alchemys_setters_has_a_row(setter: str) -> None:
    assert any(f"`{setter}(" in row.theirs for row in ALCHEMY)


@pytest.mark.parametrize("row", LAZORKIT + ALCHEMY, ids=lambda row: row.theirs)
def test_a_row_says_the_same_in_each_column(row: Row) -> None:
    request = completed(row.builder())
    made: dict[str, Any] = {name: getattr(request, name) for name in RequestSession.__dataclass_fields__}

    # The arguments alone make the same request, but for what `completed` had to say.
    assert RequestSession(**{**made, **row.given()}) == request
    for name in {"policies", "limits", "denied", "valid_after", "required_caller"} - row.given().keys():
        if name != "policies":
            assert not made[name]
    for text in row.texts():
        assert text.removeprefix("never ") in request.describe(NAMES)
    assert row.texts()


def test_the_last_column_is_made_from_the_rows() -> None:
    """`python tests/docs/migrating.py` writes it."""
    assert with_texts(TEXT) == TEXT


@pytest.mark.parametrize("row", LAZORKIT, ids=lambda row: row.theirs)
def test_each_of_lazorkits_actions_takes_its_own_end(row: Row) -> None:
    request = completed(row.builder(last="until=sooner"))

    entries: list[Any] = [*request.policies, *request.limits, *request.denied]
    assert {entry.until for entry in entries} - {0} == {WORDS["sooner"]}


def test_the_example_runs() -> None:
    names = {name: WORDS[name] for name in ("key", "dex", "strk", "vault")}
    exec(SENTENCE, names)

    request = names["request"]
    assert isinstance(request, RequestSession)
    assert [policy.call_name for policy in request.policies] == ["swap", "transfer(recipient@0)"]
    assert [limit.amount for limit in request.limits] == [2 * 10**18, 100 * 10**18]


def test_steps_that_the_page_names_are_there() -> None:
    steps = re.findall(r"`\.(\w+)\(", TEXT)
    assert len(steps) > 20
    for step in steps:
        assert hasattr(SessionBuilder, step), step
    everything = (
        session_for(WORDS["key"].public).until(WORDS["end"]).may_call(ANY, ANY).may_pay_any_fees().build()
    )
    assert everything.policies == (Policy(ANY, ANY),)
    assert everything.limits == ()


#
# Systems of sessions on the same accounts
#

X_SESSIONS = [
    "createSessionRequest",
    "createSession",
    "buildSessionAccount",
    "createOutsideExecutionCall",
    "createOutsideExecutionTypedData",
    "signOutsideExecution",
    "buildOutsideExecution",
    "createOffchainSession",
    "getSessionDomain",
    "getSessionTypedData",
    "sessionTypes",
    "verifySession",
    "bytesToHexString",
    "hexStringToBytes",
    "ALLOWED_METHOD_HASH",
    "AllowedMethod",
    "SessionMetadata",
    "SessionKey",
    "Session",
    "useCacheAuthorisation",
    "argentSessionServiceBaseUrl",
]
CONTROLLER = [
    "SessionProvider",
    "ApprovalPolicy",
    "createSession",
    "create_wildcard_session",
    "create_session_with_guardian",
    "register_session",
    "new_as_registered",
    "revoke_session",
    "revoke_sessions",
    "is_session_revoked",
    "is_session_registered",
    "session_account",
    "try_session_execute",
    "execute_from_outside_v3",
    "updateSession",
    "importSession",
    "session auth",
    "session list",
]
# What the variables of these tables are of. The others are values: names of their own.
OBJECTS: dict[str, Any] = {
    "account": SessionAccount,
    "execution": OutsideExecution,
    "key": SessionKey,
    "session": ForeignSession,
    "signed": SignedForeignSession,
    "signer": SessionSigner,
}
NAMED = {
    **{name: getattr(starknet_sessions, name) for name in starknet_sessions.__all__},
    **vars(cartridge_policies),
    "ApprovalApp": ApprovalApp,
}


def cells(name: str) -> list[list[str]]:
    """The cells of a table's rows."""
    table = re.search(rf"<!-- {name} -->\n(.*?)<!-- /{name} -->", TEXT, re.DOTALL)
    assert table is not None
    return [
        [cell.strip() for cell in line.removeprefix("|").removesuffix("|").split(" |")]
        for line in table[1].splitlines()[2:]
    ]


@pytest.mark.parametrize("name", X_SESSIONS)
def test_each_name_of_x_sessions_has_a_row(name: str) -> None:
    assert any(f"`{name}`" in row[0] for row in cells("x-sessions"))


@pytest.mark.parametrize("name", CONTROLLER)
def test_each_name_of_controllers_has_a_row(name: str) -> None:
    assert any(f"`{name}`" in row[0] for row in cells("cartridge"))


SHOWN = sorted(
    {
        code
        for table in ("x-sessions", "cartridge")
        for _, here, difference in cells(table)
        for code in re.findall(r"`([^`]+)`", here) + re.findall(r"`([A-Za-z_.]+\([^`]*\))`", difference)
        if "==" not in code
        if "<=" not in code
    }
)


@pytest.mark.parametrize("code", SHOWN)
def test_what_the_page_calls_is_there_and_takes_these_arguments(code: str) -> None:
    call = ast.parse(code, mode="eval").body
    assert isinstance(call, ast.Call)
    given = [*call.args, *(keyword.value for keyword in call.keywords)]
    function = found(call.func)
    signature = inspect.signature(function)
    # A method of an object has the object before the arguments.
    is_method = isinstance(call.func, ast.Attribute) and inspect.isfunction(function)
    is_method = is_method and "self" in signature.parameters
    signature.bind(
        *[None] * (len(call.args) + is_method), **{keyword.arg or "": None for keyword in call.keywords}
    )
    for value in given:
        if isinstance(value, ast.Name) and value.id[0].isupper():
            assert value.id in NAMED


def found(node: ast.expr) -> Any:
    """What is called."""
    if isinstance(node, ast.Name):
        return NAMED[node.id] if node.id in NAMED else OBJECTS[node.id]
    assert isinstance(node, ast.Attribute)
    return OBJECTS[node.attr] if node.attr == "signer" else getattr(found(node.value), node.attr)


def test_names_of_ours_are_ours() -> None:
    for row in cells("x-sessions") + cells("cartridge"):
        for name in re.findall(r"`([A-Z]\w+)`", row[2]):
            assert name in NAMED or name == "Account"


class Wallet:
    def __init__(self, account: Account) -> None:
        self._account = account

    async def sign_typed_data(self, document: Any) -> list[int]:
        return self._account.sign_message(document)


@pytest.mark.devnet
# starknet-py's own, of texts such as the metadata: here it plays the wallet.
@pytest.mark.filterwarnings("ignore:Serializing shortstrings:DeprecationWarning")
async def test_the_example_of_x_sessions_runs(devnet: Devnet) -> None:
    argent = await argent_account(devnet)
    assert argent.guardian is not None
    strk = int(STRK_FEE_CONTRACT_ADDRESS, 16)
    names: dict[str, Any] = {
        "key": SessionKey.generate(),
        "strk": strk,
        "address": argent.address,
        "client": argent.client,
        "wallet": Wallet(argent.account),
        "guardian": LocalGuardian(SessionKey.from_private(argent.guardian.private_key)),
        "call": Call(strk, get_selector_from_name("transfer"), [0x5EED, 1, 0]),
    }

    await run(X_SESSIONS_FLOW, names)

    await names["account"].wait(names["sent"], within=60)
    assert names["status"].status == "ready"


#
# A session that is there
#


def argent_node(chain_id: str, owner: SessionKey, guardian: SessionKey) -> RecordingClient:
    """A node with an Argent account, which says yes to every signature."""
    node = RecordingClient()
    node.reply("get_chain_id", chain_id)
    node.reply("get_class_hash_at", ARGENT_CLASS_HASH)
    node.reply("get_block", type("Block", (), {"timestamp": 1})())
    node.reply_view("get_owners_guids", ClientError("No such entry point.", code="21"))
    node.reply_view("get_guardians_guids", ClientError("No such entry point.", code="21"))
    node.reply_view("get_owner", [owner.public.value])
    node.reply_view("get_owner_guid", [owner.public.guid])
    node.reply_view("get_guardian_guid", [0, guardian.public.guid])
    node.reply_view("is_valid_signature", [short_string("VALID")])
    return node


# The others ended long ago, or are of a chain with a name that is none.
STILL = [
    vector
    for vector in VECTORS
    if vector["input"]["expires"] > 10**10 and vector["input"]["chain_id"] != "0x30"
]


@pytest.mark.parametrize(
    "vector", STILL, ids=lambda vector: f"{vector['input']['form']} {vector['input']['address']}"
)
async def test_a_session_that_x_sessions_made_goes_on(vector: dict[str, Any]) -> None:
    given, told = vector["input"], vector["expected"]
    owner, guardian, session = (
        SessionKey.from_private(given["keys"][name]) for name in ("owner", "guardian", "session")
    )
    message = json.loads(told["typed_data"])["message"]
    theirs = {
        "sessionKey": {"privateKey": given["keys"]["session"]},
        "expiresAt": str(message["Expires At"]),
        "allowedMethods": message["Allowed Methods"],
        "metadata": message["Metadata"],
        "address": given["address"],
        "hash": told["message_hash"],
        "authorisationSignature": told["authorization"],
    }
    names: dict[str, Any] = {
        "client": argent_node(given["chain_id"], owner, guardian),
        "guardian": LocalGuardian(guardian),
        "text": json.dumps(theirs),
    }

    await run(THEIR_SESSION, names)

    assert names["signed"].authorization == tuple(int(felt, 16) for felt in told["authorization"])
    assert names["signed"].guardian_guid == guardian.public.guid
    assert names["account"].session.key == session.public

    theirs["allowedMethods"] = [{"Contract Address": "0x1", "selector": "other"}]
    with pytest.raises(ValueError, match="not the terms"):
        await run(THEIR_SESSION, {**names, "text": json.dumps(theirs)})


#
# A Controller's session
#


class HashSigner:
    """An owner's key somewhere, which signs bare hashes."""

    def __init__(self, key: SessionKey) -> None:
        self._key = key

    async def sign_hash(self, message_hash: int) -> tuple[int, int]:
        return self._key.sign(message_hash)


class Sender:
    """An owner's account that keeps what it was to send."""

    def __init__(self) -> None:
        self.sent: list[Call] = []

    async def execute_v3(self, call: Call, *, auto_estimate: bool) -> Any:
        assert auto_estimate
        self.sent.append(call)
        return type("Sent", (), {"transaction_hash": 0x77})()


async def test_a_controllers_owner_signs_without_a_node_or_registers_with_one() -> None:
    owner, sender = SessionKey.generate(), Sender()
    names: dict[str, Any] = {
        "key": SessionKey.generate(),
        "strk": WORDS["strk"],
        "address": 0x5678,
        "owner_wallet": HashSigner(owner),
        "owner_key": owner.public,
        "owner_account": sender,
    }
    await run(CONTROLLER_SIGNED, names)
    assert names["signed"].dialect.name == "cartridge"
    assert names["signed"].authorization[2] == owner.public.value
    assert names["signed"].owner_guid == owner.public.guid

    node = RecordingClient()
    status = {
        "finality_status": TransactionStatus.ACCEPTED_ON_L2,
        "execution_status": TransactionExecutionStatus.SUCCEEDED,
    }
    node.reply("get_transaction_status", type("Status", (), status)())
    node.reply("get_transaction_receipt", type("Receipt", (), status)())
    node.reply_view("is_session_revoked", [0])
    node.reply_view("is_session_registered", [1])
    await run(CONTROLLER_REGISTERED, {**names, "client": node})
    assert sender.sent[0].calldata[-1] == owner.public.guid
