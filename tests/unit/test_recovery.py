"""Sessions put together from the transaction that made them live."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.client_errors import ClientError
from starknet_py.net.client_models import Call, EmittedEvent
from support import ADDRESS, signed_offline

from starknet_sessions import (
    ANY,
    DAY,
    Denied,
    InvalidInput,
    NodeError,
    Policy,
    SessionKey,
    SignedSession,
    arg,
    call_limit,
    fee_limit,
    list_sessions,
    recover_session,
    register_as_owner_call,
    register_call,
    replace_call,
    token_limit,
)
from starknet_sessions.recovery import terms_of
from starknet_sessions.signer import SessionSigner
from starknet_sessions.testing import FrozenClock, RecordingClient

KEY = SessionKey.from_private(12345)
TOKEN = 0x70
POLICIES = [
    Policy(TOKEN, "transfer", rules=[arg("recipient") == 9]),
    Policy(5, "swap", until=1_800_000_500),
    Policy(ANY, "poke"),
]
SESSION = signed_offline(
    KEY,
    *POLICIES,
    limits=[
        fee_limit(10**18, per=DAY),
        call_limit(4, per_transaction=True),
        token_limit(TOKEN, 8, per=60, sliding=True, until=1_800_000_100, standing_approval=True),
        token_limit(TOKEN, 8, accounting="net", standing_approval=True),
    ],
    denied=[Denied(9, ANY, until=1_800_000_200), Denied(ANY, "poke_all")],
    tag="bot",
    metadata="a bot",
    epoch=3,
    unlisted_tokens="allow",
)


def invoke(*calls: Call, signature: list[int] | None = None) -> Any:
    calldata = [len(calls)]
    for one in calls:
        calldata += [one.to_addr, one.selector, len(one.calldata), *one.calldata]

    class Invoke:
        pass

    made = Invoke()
    made.calldata = calldata  # type: ignore[attr-defined]
    made.signature = signature or [1, 2]  # type: ignore[attr-defined]
    return made


def first_use(session: SignedSession, *calls: Call) -> Any:
    """As a first use of the session stands on the chain."""
    signer = SessionSigner(session, KEY, clock=FrozenClock())
    return invoke(*calls, signature=signer._token(calls, 77))


def chain(transaction: Any, of: SignedSession = SESSION, *, epoch: int = 3) -> RecordingClient:
    client = RecordingClient()
    data = [of.fingerprint, of.version, 0, of.valid_after, of.expires, of.root]
    client.emitted = [
        EmittedEvent(
            from_address=ADDRESS,
            keys=[get_selector_from_name("SessionLive"), of.tag_felt, of.key.guid],
            data=data,
            transaction_hash=0x77,
            transaction_index=0,
            event_index=0,
            block_number=1,
        )
    ]
    client.reply_view("get_epoch", [epoch])
    client.reply("get_transaction", transaction)
    return client


SWAP = Call(5, get_selector_from_name("swap"), [1])
SEND = Call(TOKEN, get_selector_from_name("transfer"), [9, 1, 0])
OLD = replace(SESSION, version=4, limits=())
WAYS = {
    "registered": invoke(register_call(SESSION)),
    "registered-by-its-owner": invoke(SWAP, register_as_owner_call(SESSION), SWAP),
    "with-others": invoke(
        register_as_owner_call(replace(SESSION, tag="other")), register_as_owner_call(SESSION)
    ),
    "in-anothers-place": invoke(replace_call(OLD, SESSION, [])),
    "by-use": first_use(SESSION, SWAP, SEND),
}


@pytest.mark.parametrize("way", WAYS)
async def test_a_session_is_recovered_however_it_went_live(way: str) -> None:
    client = chain(WAYS[way])
    recovered = await recover_session(client, ADDRESS, "bot", policies=POLICIES, metadata="a bot")

    assert recovered.fingerprint == SESSION.fingerprint
    assert recovered.message_hash == SESSION.message_hash
    assert (recovered.limits, recovered.denied) == (SESSION.limits, SESSION.denied)
    assert client.asked("get_transaction")[0].arguments["tx_hash"] == 0x77


async def test_a_required_caller_is_among_the_terms() -> None:
    session = signed_offline(KEY, *POLICIES, tag="bot", required_caller=0xCA11)
    client = chain(invoke(register_call(session)), session, epoch=0)

    recovered = await recover_session(client, ADDRESS, "bot", policies=POLICIES)
    assert (recovered.required_caller, recovered.fingerprint) == (0xCA11, session.fingerprint)


@pytest.mark.parametrize(
    ("terms", "what"),
    [
        ({"policies": POLICIES[:2], "metadata": "a bot"}, "policies"),
        ({"policies": POLICIES[::-1], "metadata": "a bot"}, "policies"),
        ({"policies": POLICIES}, "metadata"),
        ({"policies": [POLICIES[0], Policy(5, SWAP.selector, until=1_800_000_500), POLICIES[2]]}, "metadata"),
    ],
)
async def test_what_the_chain_does_not_tell_is_held_against_it(terms: dict[str, Any], what: str) -> None:
    with pytest.raises(InvalidInput) as refusal:
        await recover_session(chain(WAYS["registered"]), ADDRESS, "bot", **terms)

    assert refusal.value.what == what
    assert "SignedSession.from_json" in refusal.value.fix


async def test_only_a_live_session_is_recovered() -> None:
    client = chain(WAYS["registered"])
    for tag in ("other", "bot"):
        with pytest.raises(InvalidInput, match="no live session") as refusal:
            await recover_session(client, ADDRESS, tag, policies=POLICIES)
        assert refusal.value.what == "tag"
        client.emitted.append(
            replace(
                client.emitted[0],
                keys=[get_selector_from_name("SessionRevoked"), SESSION.tag_felt],
                data=[9],
                block_number=2,
            )
        )
    with pytest.raises(InvalidInput, match="tag"):
        await recover_session(client, ADDRESS, "Bot", policies=POLICIES)


def cut(transaction: Any, felts: int) -> Any:
    _, to, selector, _, *calldata = transaction.calldata
    return invoke(Call(to, selector, calldata[:felts]))


@pytest.mark.parametrize(
    "transaction",
    [
        invoke(SWAP),
        # The signature is another session's token.
        first_use(replace(SESSION, version=6), SWAP),
        invoke(register_call(replace(SESSION, address=0xBCC))),
        invoke(register_call(replace(SESSION, version=6))),
        *(cut(WAYS["registered"], felts) for felts in (0, 5, 8, 9, 20, 41, 42, 46)),
        invoke(Call(ADDRESS, get_selector_from_name("register_session"), [2**250] * 60)),
        invoke(Call(ADDRESS, get_selector_from_name("replace_session"), [1, 2, 3])),
        type("Other", (), {"signature": [1, 2]})(),
        type("Other", (), {"signature": [], "calldata": [5]})(),
    ],
)
async def test_a_transaction_that_does_not_say_is_told_so(transaction: Any) -> None:
    client = chain(transaction)
    (listed,) = await list_sessions(client, ADDRESS)
    with pytest.raises(InvalidInput, match="does not say its terms"):
        await terms_of(client, ADDRESS, listed)


async def test_a_node_that_cannot_tell_is_a_node_error() -> None:
    for method in ("get_transaction", "get_chain_id"):
        client = chain(WAYS["registered"])
        client.reply(method, ClientError("busy", code="-32000"))
        with pytest.raises(NodeError) as failure:
            await recover_session(client, ADDRESS, "bot", policies=POLICIES)
        assert failure.value.method in ("starknet_getTransactionByHash", "starknet_chainId")
