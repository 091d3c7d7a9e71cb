"""What a newcomer gives by mistake: a typed error that says what to give instead, before anything is signed or sent."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest
from starknet_py.net.account.account import Account
from starknet_py.net.client_errors import ClientError
from starknet_py.net.client_models import (
    ResourceBounds,
    ResourceBoundsMapping,
    SentTransactionResponse,
    TransactionExecutionStatus,
    TransactionStatus,
)
from starknet_py.net.models.chains import StarknetChainId
from starknet_py.net.signer.key_pair import KeyPair

from starknet_sessions import (
    ANY,
    DAY,
    HOUR,
    InvalidInput,
    NodeError,
    Policy,
    RequestSession,
    SessionAccount,
    SessionFileError,
    SessionKey,
    SessionRevoked,
    SessionSigner,
    SessionTooLong,
    SignedSession,
    TagState,
    account_address,
    create_session,
    deploy_account,
    finalize_session,
    in_hours,
    prepare_session,
)
from starknet_sessions.permissions import check_tag
from starknet_sessions.session import MAX_VALIDITY
from starknet_sessions.testing import FrozenClock, RecordingClient

NOW = 1_800_000_000
CLOCK = FrozenClock(NOW)
SECRET = 0x5EC2E7
KEY = SessionKey.from_private(SECRET)
OWNER = KeyPair(private_key=12345, public_key=SessionKey.from_private(12345).public.value)
STRK = 0x5678
BOUNDS = ResourceBoundsMapping(
    l1_gas=ResourceBounds(0, 0), l1_data_gas=ResourceBounds(0, 0), l2_gas=ResourceBounds(0, 0)
)


class Node(RecordingClient):
    """A node that knows no contract."""

    class_hash: Exception | int = ClientError("Contract not found", code="20")

    async def get_class_hash_at(self, *arguments: Any, **named: Any) -> int:
        if isinstance(self.class_hash, Exception):
            raise self.class_hash
        return self.class_hash


def request(**changes: Any) -> RequestSession:
    given: dict[str, Any] = {
        "key": KEY.public,
        "expires": NOW + HOUR,
        "policies": [Policy(STRK, "transfer")],
        "unlimited_fees": True,
    }
    return RequestSession(**(given | changes))


SESSION = request().bind(address=0xACC, chain_id="SN_SEPOLIA", epoch=3, version=7)
SIGNED = SESSION.authorized([0xABCDEF1, 0xABCDEF2])


def account(**changes: Any) -> SessionAccount:
    given: dict[str, Any] = {"client": RecordingClient(), "session": SIGNED, "key": KEY}
    return SessionAccount(**(given | changes))


def owner_account(client: RecordingClient) -> Account:
    return Account(address=0xACC, client=client, key_pair=OWNER, chain=StarknetChainId.SEPOLIA)


def refusal(give: Callable[[], object]) -> InvalidInput:
    with pytest.raises(InvalidInput) as caught:
        give()
    return caught.value


async def async_refusal(giving: Awaitable[object]) -> InvalidInput:
    with pytest.raises(InvalidInput) as caught:
        await giving
    return caught.value


UNSIGNED = "Give what create_session or finalize_session returned."
NOT_SIGNED = "This session is not signed."
KEY_FIX = "Give SessionKey.from_private(…), or an object with public and sign(hash)."


@pytest.mark.parametrize(
    ("give", "what", "message", "fix"),
    [
        # A session account
        (
            lambda: account(session=SIGNED.to_json()),
            "session",
            "session is a str.",
            "Give what load_session(text) returns.",
        ),
        (lambda: account(session=SESSION), "session", NOT_SIGNED, UNSIGNED),
        (lambda: account(session=request()), "session", NOT_SIGNED, UNSIGNED),
        (
            lambda: account(session=None),
            "session",
            "session is None.",
            "Give what load_session(text) returns.",
        ),
        (lambda: SessionSigner(SESSION, KEY), "session", NOT_SIGNED, UNSIGNED),  # type: ignore[arg-type]
        (lambda: account(key=hex(SECRET)), "key", "key is a str.", KEY_FIX),
        (lambda: account(key=SECRET), "key", "key is an int.", KEY_FIX),
        (
            lambda: account(key=KEY.public),
            "key",
            "key is a PublicKey.",
            "Give the SessionKey; this is only its public part.",
        ),
        (
            lambda: account(client="http://localhost"),
            "client",
            "client is a str.",
            "Give a starknet-py client: FullNodeClient(url).",
        ),
        (
            lambda: account(address=0xACD),
            "address",
            "The session was signed for account 0xacc, not for 0xacd.",
            "Leave address out: it is the session's.",
        ),
        # A stored session
        (
            lambda: SignedSession.from_json(SIGNED.to_dict()),  # type: ignore[arg-type]
            "text",
            "text is a dict.",
            "Give the JSON as text or bytes.",
        ),
        # A request
        (
            lambda: request(policies=Policy(STRK, "transfer")),
            "policies",
            "policies is a Policy.",
            "Give a list: [policy].",
        ),
        (
            lambda: request(policies=[Policy(STRK, "a"), (STRK, "transfer")]),
            "policies[1]",
            "policies[1] is a tuple.",
            "Write Policy(contract, entry_point).",
        ),
        (lambda: request(metadata={}), "metadata", "metadata is a dict.", "Give text."),
        (
            lambda: request(expires=3600),
            "expires",
            "expires is 3600, which is in 1970.",
            "Give unix seconds: in_hours(1).",
        ),
        (
            lambda: request(expires=10**9 - 1, valid_after=NOW),
            "expires",
            "expires is 999999999, which is in 2001.",
            "Give unix seconds: in_hours(1).",
        ),
        *(
            (
                lambda name=name, value=value: request(**{name: value}),
                name,
                f"{name} is a {type(value).__name__}.",
                "Give whole unix seconds: in_hours(…), or int(value.timestamp()) of a datetime.",
            )
            for name in ("expires", "valid_after")
            for value in (1.5, datetime.fromtimestamp(NOW, tz=UTC))
        ),
        # A policy
        (
            lambda: Policy(SimpleNamespace(address=5), "transfer"),  # type: ignore[arg-type]
            "contract",
            "contract is a SimpleNamespace.",
            "Give contract.address.",
        ),
        (
            lambda: Policy(None, "transfer"),  # type: ignore[arg-type]
            "contract",
            "contract is None.",
            'Give an int, "0x…" or ANY.',
        ),
        (lambda: Policy("*", "transfer"), "contract", "contract is '*'.", 'Give an int, "0x…" or ANY.'),
        (
            lambda: Policy("2009", "transfer"),
            "contract",
            "contract is '2009', not a number.",
            'Give an int, or a string "0x…" in hex digits.',
        ),
        (
            lambda: Policy(STRK, None),  # type: ignore[arg-type]
            "entry_point",
            "entry_point is None.",
            "Give a name, a selector or ANY.",
        ),
        (
            lambda: Policy(STRK, "*"),
            "entry_point",
            "entry_point is '*'.",
            "Give a name, a selector or ANY.",
        ),
        (
            lambda: Policy(STRK, "transfer", until=1.5),  # type: ignore[arg-type]
            "until",
            "until is a float.",
            "Give whole unix seconds: in_hours(…), or int(value.timestamp()) of a datetime.",
        ),
        # Hours
        *(
            (lambda hours=hours: in_hours(hours), "hours", message, "Give a number above 0: in_hours(6).")
            for hours, message in (
                (0, "hours is 0."),
                (-1, "hours is -1."),
                ("6", "hours is a str."),
                (True, "hours is a bool."),
                (float("nan"), "hours is nan."),
                (float("inf"), "hours is inf."),
            )
        ),
    ],
)
def test_a_mistake_is_told_with_what_to_give(
    give: Callable[[], object], what: str, message: str, fix: str
) -> None:
    error = refusal(give)

    assert (error.what, error.message, error.fix) == (what, message, fix)
    # The private key stands in none, as int or hex.
    assert hex(SECRET) not in str(error)
    assert str(SECRET) not in str(error)


def test_what_is_like_the_mistakes_and_none_is_taken() -> None:
    assert request(valid_after=0, expires=10**9).expires == 10**9
    assert request(policies=(policy for policy in [Policy(ANY, ANY)])).policies == (Policy(ANY, ANY),)
    assert account(address=0xACC).address == account(address="0xacc").address == 0xACC
    assert in_hours(0.001, CLOCK) == NOW + 4
    assert SignedSession.from_json(bytearray(SIGNED.to_json().encode())) == SIGNED  # type: ignore[arg-type]
    # A session signed elsewhere is only over; the rules tell that.
    assert request().bind(address=1, chain_id=1, epoch=0, version=1).expires == NOW + HOUR


@pytest.mark.parametrize("text", ["session.json", b"session.json", "/home/me/a session.json", "nonsense"])
def test_a_files_name_is_not_its_contents(text: str | bytes) -> None:
    with pytest.raises(SessionFileError, match="not JSON") as caught:
        SignedSession.from_json(text)
    assert caught.value.fix == "Give the file's contents, not its name."


@pytest.mark.parametrize("text", ["", "{", "[", "a\nb", "a" * 256, b"\xff"])
def test_other_text_is_no_files_name(text: str | bytes) -> None:
    with pytest.raises(SessionFileError, match="not JSON") as caught:
        SignedSession.from_json(text)
    assert caught.value.fix == SessionFileError.fix


@pytest.mark.parametrize("tag", ["a", "market-maker", "z" * 31])
def test_a_tag_is_given_back(tag: str) -> None:
    assert check_tag(tag) == tag


@pytest.mark.parametrize("tag", ["", "A", "z" * 32, 5, None])
def test_another_tag_is_named_as_the_caller_names_it(tag: object) -> None:
    error = refusal(lambda: check_tag(tag, "the_tag"))

    assert (error.what, error.message) == ("the_tag", f"the_tag is {tag!r}.")
    assert refusal(lambda: check_tag(tag)).what == "tag"


# The owner's side


async def test_what_create_session_is_given_is_checked_before_the_node_is_asked() -> None:
    client = Node()
    owner: Any = owner_account(client)
    asked: Any = request()

    for arguments, message, fix in (
        ((owner, asked), "request is an Account.", "Give a RequestSession."),
        ((SESSION, owner), "request is a Session.", "Give a RequestSession."),
        ((asked, 0x1), "account is an int.", "Give the owner's starknet-py Account."),
    ):
        error = await async_refusal(create_session(*arguments))
        assert (error.message, error.fix, error.what) == (message, fix, message.split()[0])
    error = await async_refusal(prepare_session(owner, address=1, client=client))
    assert error.message == "request is an Account."
    assert client.requests == []


async def prepared(asked: RequestSession, **given: Any) -> object:
    return await prepare_session(asked, address=0xACC, chain_id="SN_SEPOLIA", clock=CLOCK, **given)


async def test_a_request_longer_than_the_account_takes_is_not_prepared() -> None:
    assert await prepared(request(expires=NOW + MAX_VALIDITY))
    with pytest.raises(SessionTooLong) as caught:
        await prepared(request(expires=NOW + MAX_VALIDITY + 1))

    assert caught.value.where == "preflight"
    assert "end at 2027-02-14 08:00:01 UTC" in caught.value.message
    assert "2027-01-15 08:00:00 UTC" in caught.value.message


async def test_a_request_that_is_over_is_not_prepared() -> None:
    assert await prepared(request(expires=NOW))
    error = await async_refusal(prepared(request(expires=NOW - 1)))

    assert error.what == "expires"
    assert error.message == "The request ended at 2027-01-15 07:59:59 UTC; now is 2027-01-15 08:00:00 UTC."


async def test_a_policy_that_is_over_is_not_prepared() -> None:
    policies = [Policy(STRK, "transfer", until=NOW), Policy(STRK, "approve", until=NOW - DAY)]

    assert await prepared(request(policies=policies[:1]))
    error = await async_refusal(prepared(request(policies=policies)))
    assert error.what == "policies[1].until"
    assert (
        error.message
        == "policies[1].until (2027-01-14 08:00:00 UTC) has passed; now is 2027-01-15 08:00:00 UTC."
    )


async def test_a_closed_tag_is_not_prepared() -> None:
    closed = TagState(version=2**32 - 1, revoked=True, paused=False, fingerprint217=0, epoch=0)
    error = await async_refusal(prepared(request(tag="bot"), state=closed))
    assert (error.what, error.message) == ("tag", "The owner closed the tag 'bot' for good.")
    assert error.fix == "Use another tag."

    revoked = TagState(version=5, revoked=True, paused=False, fingerprint217=0, epoch=0)
    assert await prepared(request(tag="bot"), state=revoked)
    last = TagState(version=2**32 - 1, revoked=False, paused=False, fingerprint217=5, epoch=0)
    assert (await async_refusal(prepared(request(tag="bot"), state=last))).what == "version"


async def test_a_signature_is_a_list() -> None:
    given: Any
    for given in ("0x1", b"1", 5, None, [], {"r": 1}, [[1], [2]]):
        error = await async_refusal(finalize_session(SESSION, given, owner=OWNER.public_key))
        assert error.what.startswith("signature")
        assert error.fix
    given = request()
    error = await async_refusal(finalize_session(given, [1, 2], owner=OWNER.public_key))
    assert (error.message, error.fix) == (
        "session is a RequestSession.",
        "Give what prepare_session returned.",
    )


# Waiting


def settled() -> RecordingClient:
    client = RecordingClient()
    client.reply("get_transaction_status", SimpleNamespace(finality_status=TransactionStatus.ACCEPTED_ON_L2))
    client.reply(
        "get_transaction_receipt",
        SimpleNamespace(execution_status=TransactionExecutionStatus.SUCCEEDED, revert_reason=None),
    )
    return client


@pytest.mark.parametrize(
    "sent",
    [0xABC, "0xabc", SentTransactionResponse(transaction_hash=0xABC), SimpleNamespace(hash=0xABC)],
    ids=["int", "hex", "response", "result"],
)
async def test_a_transaction_is_waited_for_however_it_is_given(sent: Any) -> None:
    client = settled()

    await account(client=client).wait(sent)

    assert client.asked("get_transaction_receipt")[0].arguments == {"tx_hash": 0xABC}


@pytest.mark.parametrize("sent", [None, [0xABC], "abc", True, SimpleNamespace(hash="x"), -1])
async def test_nothing_else_is_waited_for(sent: Any) -> None:
    client = settled()

    assert (await async_refusal(account(client=client).wait(sent))).what == "sent"
    assert client.requests == []


# Deploying


def deploying(client: Node) -> Awaitable[object]:
    return deploy_account(client, OWNER, resource_bounds=BOUNDS)


async def test_an_account_is_not_deployed_twice() -> None:
    client = Node()
    client.class_hash = 0x5
    address = hex(account_address(OWNER.public_key))

    error = await async_refusal(deploying(client))

    assert error.message == f"The account {address} is deployed already."
    assert error.fix == f"Use it: Account(address={address}, …), or give another salt."
    assert client.requests == []


@pytest.mark.parametrize(("code", "is_named"), [("54", True), ("55", False)])
async def test_an_account_that_cannot_pay_for_itself_is_named(
    code: str, is_named: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(**named: Any) -> None:
        raise ClientError("refused", code=code)

    monkeypatch.setattr(Account, "deploy_account_v3", refuse)

    with pytest.raises(NodeError) as caught:
        await deploying(Node())

    assert caught.value.rpc_code == int(code)
    assert caught.value.method == "starknet_addDeployAccountTransaction"
    assert (hex(account_address(OWNER.public_key)) in caught.value.message) is is_named
    assert ("Send the fee token to this address" in caught.value.fix) is is_named


async def test_a_node_that_cannot_tell_is_not_sent_a_deployment() -> None:
    client = Node()
    client.class_hash = ClientError("broken", code="-32603")

    with pytest.raises(NodeError) as caught:
        await deploying(client)
    assert caught.value.method == "starknet_getClassHashAt"


# Words


def test_a_session_prints_short_and_without_its_authorization() -> None:
    words = "'default', version 7, of 0xacc on SN_SEPOLIA, until 2027-01-15 09:00:00 UTC"

    assert repr(SESSION) == f"<Session {words}>"
    assert repr(SIGNED) == f"<SignedSession {words}>"
    assert repr(account()) == "<SessionAccount 0xacc, session 'default' until 2027-01-15 09:00:00 UTC>"
    assert "abcdef" not in repr(SIGNED)


def test_a_session_is_revoked_by_either() -> None:
    assert SessionRevoked().message == "This session is revoked, by its owner or by its own surrender."
