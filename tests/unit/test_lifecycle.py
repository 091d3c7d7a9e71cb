"""What an owner does with sessions, on a node that answers as told."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.account.account import Account
from starknet_py.net.client_errors import ClientError
from starknet_py.net.client_models import (
    Call,
    EmittedEvent,
    SentTransactionResponse,
    TransactionExecutionStatus,
    TransactionStatus,
)
from starknet_py.net.signer.key_pair import KeyPair
from support import ADDRESS, BOUNDS, OWNER, call, signed_offline

from starknet_sessions import (
    ANY,
    DAY,
    Approval,
    CallFailed,
    Denied,
    InvalidInput,
    NodeError,
    Policy,
    PublicKey,
    RequestSession,
    SessionAccount,
    SessionKey,
    SessionNotLive,
    SessionPaused,
    SessionTooLong,
    SessionUsedSince,
    SignedSession,
    TransactionReverted,
    arg,
    call_limit,
    fee_limit,
    install_sessions,
    pause_call,
    pause_session,
    prepare_session,
    register_as_owner_call,
    register_call,
    renewed,
    replace_call,
    replace_session,
    resume_call,
    resume_session,
    revoke_all,
    revoke_all_call,
    revoke_call,
    revoke_session,
    rotate_session,
    standing_approvals,
    token_limit,
    update_session,
    word,
)
from starknet_sessions.contracts.foreign import revoke_foreign_call
from starknet_sessions.crypto import public_key
from starknet_sessions.dialects.argent import ARGENT_040
from starknet_sessions.dialects.binding import bind_foreign
from starknet_sessions.dialects.cartridge import CARTRIDGE
from starknet_sessions.dialects.native import NATIVE
from starknet_sessions.errors import NotPossible, RuleError, SessionRevoked
from starknet_sessions.felt import short_string
from starknet_sessions.lifecycle import SessionChanges
from starknet_sessions.limits import state_of
from starknet_sessions.signer import decode_calls
from starknet_sessions.testing import FrozenClock, RecordingClient

NOW = 1_800_000_000
CLOCK = FrozenClock(NOW)
KEY, NEW_KEY = SessionKey.from_private(12345), SessionKey.from_private(54321)
TOKEN, DEX, ROUTER = 0x70, 0xDE, 0x80
FEES = fee_limit(10**21)
OLD = signed_offline(
    KEY, Policy(DEX, "swap"), tag="bot", limits=[FEES, call_limit(9)], version=NOW - 100, metadata="a bot"
)
SEND: dict[str, Any] = {"resource_bounds": BOUNDS, "clock": CLOCK}


class Chain(RecordingClient):
    """A node with an account whose tags hold `held`; what is sent is in a block at once, unless `revert` says why not."""

    def __init__(self, **held: Sequence[int]) -> None:
        super().__init__()
        self.url = f"http://node-{id(self)}.invalid"
        self.held = {short_string(tag.replace("_", "-")): list(state) for tag, state in held.items()}
        self.words: list[int] = [0] * 16
        self.revert: str | None = None
        self.reply_view("get_epoch", [0])
        self.reply_view("get_tag_state", self.tag_state)
        self.reply_view("get_limits", self.limits)
        self.reply("get_contract_nonce", 4)
        self.reply("send_transaction", SentTransactionResponse(transaction_hash=0x77))
        self.reply(
            "get_transaction_status", type("S", (), {"finality_status": TransactionStatus.ACCEPTED_ON_L2})()
        )
        self.reply("get_transaction_receipt", self.receipt)

    def tag_state(self, asked: Any) -> list[int]:
        return self.held.get(asked.arguments["call"].calldata[0], [0, 0, 0, 0])

    def limits(self, asked: Any) -> list[int]:
        count = asked.arguments["call"].calldata[8]
        return [count, *(felt for word in self.words[:count] for felt in (0, 0, 0, 0, word))]

    def receipt(self, _: Any) -> Any:
        status = TransactionExecutionStatus.REVERTED if self.revert else TransactionExecutionStatus.SUCCEEDED
        return type(
            "R", (), {"execution_status": status, "revert_reason": self.revert, "transaction_hash": 0x77}
        )()

    @property
    def sent(self) -> list[list[Call]]:
        """The calls of every transaction sent."""
        transactions = [one.arguments["transaction"] for one in self.asked("send_transaction")]
        return [decode_calls(one.calldata) for one in transactions]


def live(session: SignedSession) -> list[int]:
    return [session.version, 0, 0, session.fingerprint % 2**217]


def owner_on(client: Chain, address: int = ADDRESS) -> Account:
    keys = KeyPair(private_key=OWNER, public_key=public_key(OWNER))
    account = Account(address=address, client=client, key_pair=keys, chain=OLD.chain_id)
    account._cairo_version = 1  # type: ignore[assignment]
    return account


def request(tag: str = "bot", **terms: Any) -> RequestSession:
    given: dict[str, Any] = {
        "key": KEY.public,
        "policies": [Policy(DEX, "swap")],
        "limits": [FEES],
        "expires": NOW + 60,
        "tag": tag,
    }
    return RequestSession(**{**given, **terms})


def panic(*data: int) -> str:
    return ", ".join(f"{felt:#x}" for felt in data)


def failed(index: int, code: str, *data: int) -> str:
    """A revert reason as a receipt has it: call `index` panicked with a code."""
    felts = [short_string("account/call-failed"), index, short_string(code), *data]
    return f"Error in the called contract ({ADDRESS:#x}):\nExecution failed. Failure reason:\n({panic(*felts)}).\n"


#
# Renewing
#


def test_a_renewed_request_asks_for_the_same_again() -> None:
    again = renewed(OLD)

    assert (again.key, again.tag, again.expires, again.metadata) == (OLD.key, "bot", OLD.expires, "a bot")
    assert (again.policies, again.limits, again.denied) == (OLD.policies, OLD.limits, ())
    assert (again.version, again.unlimited_fees, again.unlisted_tokens) == (None, False, "refuse")


def test_changes_are_made_to_it() -> None:
    again = renewed(OLD, expires=NOW + 5 * DAY, limits=[fee_limit(1)], policies=[Policy(DEX, ANY)])

    assert (again.expires, again.limits, again.policies) == (
        NOW + 5 * DAY,
        (fee_limit(1),),
        (Policy(DEX, ANY),),
    )
    assert set(SessionChanges.__annotations__) < set(RequestSession.__dataclass_fields__)


def test_what_the_owner_agreed_to_by_name_stays_and_nothing_more() -> None:
    unlimited = signed_offline(
        KEY, Policy(ANY, "swap"), limits=[token_limit(TOKEN, 1)], unlisted_tokens="allow"
    )
    assert renewed(unlimited).unlimited_fees
    assert renewed(unlimited).unlisted_tokens == "allow"
    assert not renewed(unlimited, limits=[FEES]).unlimited_fees
    with pytest.raises(InvalidInput, match="fee limit"):
        renewed(OLD, limits=[call_limit(9)])
    assert renewed(OLD, limits=[call_limit(9)], unlimited_fees=True).unlimited_fees
    with pytest.raises(InvalidInput, match="any contract"):
        renewed(OLD, limits=[FEES, token_limit(TOKEN, 1)], policies=[Policy(ANY, "swap")])


def test_what_cannot_be_changed_is_told() -> None:
    for name in ("key", "tag", "address", "limit"):
        with pytest.raises(InvalidInput) as refusal:
            renewed(OLD, **{name: 5})  # type: ignore[arg-type]
        assert refusal.value.what == name
    for given in (None, request(), "bot"):
        with pytest.raises(InvalidInput) as wrong:
            renewed(given)  # type: ignore[arg-type]
        assert wrong.value.what == "session"
    with pytest.raises(InvalidInput, match="limits"):
        renewed(OLD, limits=5)  # type: ignore[arg-type]


#
# Updating and rotating
#


async def test_an_update_is_the_next_version_for_the_same_key() -> None:
    chain = Chain(bot=live(OLD))
    new = await update_session(OLD, owner_on(chain), limits=[FEES, call_limit(20)], **SEND)

    assert (new.key, new.tag, new.version, new.authorization) == (OLD.key, "bot", NOW, ())
    assert new.limits == (FEES, call_limit(20))
    assert chain.sent == [[register_as_owner_call(new)]]
    # Usage goes on: the same keys.
    assert [one.usage_key(new.tag_felt) for one in new.limits] == [
        one.usage_key(OLD.tag_felt) for one in OLD.limits
    ]


async def test_an_update_of_nothing_is_none() -> None:
    chain = Chain(bot=live(OLD))
    with pytest.raises(InvalidInput, match="Nothing changes"):
        await update_session(OLD, owner_on(chain), **SEND)
    assert chain.requests == []


async def test_a_rotation_changes_the_key_only() -> None:
    chain = Chain(bot=live(OLD))
    new = await rotate_session(OLD, NEW_KEY.public, owner_on(chain), **SEND)

    assert (new.key, new.version) == (NEW_KEY.public, NOW)
    assert (new.root, new.limits, new.denied, new.expires) == (OLD.root, OLD.limits, OLD.denied, OLD.expires)
    assert (new.details_hash, new.required_caller, new.tag) == (OLD.details_hash, 0, "bot")
    assert chain.sent == [[register_as_owner_call(new)]]
    # The new key's holder can start at once.
    assert SessionAccount(client=chain, session=new, key=NEW_KEY).session is new

    later = await rotate_session(OLD, NEW_KEY.public, owner_on(chain), expires=NOW + 2 * DAY, **SEND)
    assert later.expires == NOW + 2 * DAY


@pytest.mark.parametrize(
    ("key", "fix"), [(KEY.public, "SessionKey.generate"), (NEW_KEY, "key.public"), (5, "key.public")]
)
async def test_a_rotation_needs_another_public_key(key: Any, fix: str) -> None:
    with pytest.raises(InvalidInput) as refusal:
        await rotate_session(OLD, key, owner_on(Chain()), **SEND)

    assert refusal.value.what == "key"
    assert fix in refusal.value.fix
    assert "54321" not in str(refusal.value)


async def test_the_new_version_is_above_the_old_one_even_if_that_was_never_live() -> None:
    ahead = signed_offline(KEY, Policy(DEX, "swap"), tag="bot", limits=[FEES], version=NOW + 50)
    chain = Chain()
    new = await update_session(ahead, owner_on(chain), expires=NOW + 60, **SEND)
    assert new.version == NOW + 51
    assert (await rotate_session(ahead, NEW_KEY.public, owner_on(chain), **SEND)).version == NOW + 51

    with pytest.raises(InvalidInput, match="not above") as refusal:
        await update_session(ahead, owner_on(chain), version=NOW, **SEND)
    assert refusal.value.what == "version"


async def test_other_calls_go_in_the_same_transaction() -> None:
    chain = Chain(bot=live(OLD))
    swap = call(DEX, "swap", 1)
    new = await update_session(OLD, owner_on(chain), expires=NOW + 60, calls=[swap], **SEND)

    assert chain.sent == [[register_as_owner_call(new), swap]]


#
# Replacing
#


async def test_a_replacement_names_what_was_seen() -> None:
    chain = Chain(bot=live(OLD))
    chain.words = [7, 8]
    new = await replace_session(OLD, request(key=NEW_KEY.public), owner_on(chain), **SEND)

    assert chain.sent == [[replace_call(OLD, new, [7, 8])]]
    assert (new.version, new.key, new.authorization) == (NOW, NEW_KEY.public, ())


def seen(*words: int) -> list[Any]:
    states = [state_of(limit, 0, NOW) for limit in OLD.limits]
    return [replace(state, word=word) for state, word in zip(states, words, strict=True)]


async def test_what_the_owner_saw_may_be_older() -> None:
    chain = Chain(bot=live(OLD))
    chain.words = [7, 8]
    new = await replace_session(OLD, request(), owner_on(chain), seen=seen(7, 8), **SEND)
    assert chain.sent == [[replace_call(OLD, new, [7, 8])]]

    with pytest.raises(SessionUsedSince) as refusal:
        await replace_session(OLD, request(), owner_on(chain), seen=seen(7, 5), **SEND)
    assert (refusal.value.where, refusal.value.limit_index) == ("preflight", 1)
    assert len(chain.sent) == 1


async def test_a_use_in_between_is_refused_by_the_chain() -> None:
    chain = Chain(bot=live(OLD))
    chain.revert = failed(0, "session/used-since", 1)
    with pytest.raises(SessionUsedSince) as refusal:
        await replace_session(OLD, request(), owner_on(chain), **SEND)

    assert (refusal.value.where, refusal.value.tx_hash) == ("chain", 0x77)
    assert isinstance(refusal.value.__cause__, CallFailed)


async def test_only_a_live_session_is_replaced() -> None:
    chain = Chain()
    with pytest.raises(SessionNotLive) as refusal:
        await replace_session(OLD, request(), owner_on(chain), **SEND)

    assert refusal.value.where == "preflight"
    assert chain.sent == []


async def test_a_replacement_is_of_the_same_tag() -> None:
    for given, what in ((request("other"), "request.tag"), (OLD, "request"), (None, "request")):
        with pytest.raises(InvalidInput) as refusal:
            await replace_session(OLD, given, owner_on(Chain()), **SEND)  # type: ignore[arg-type]
        assert refusal.value.what == what
    with pytest.raises(InvalidInput) as wrong:
        await replace_session(request(), request(), owner_on(Chain()), **SEND)  # type: ignore[arg-type]
    assert wrong.value.what == "old"


#
# Installing
#


async def test_several_sessions_and_other_calls_are_one_transaction() -> None:
    chain = Chain()
    swap = call(DEX, "swap", 1)
    first, second = await install_sessions(
        [request("a"), request("b", key=NEW_KEY.public)], owner_on(chain), calls=[swap], **SEND
    )

    assert (first.tag, second.tag, second.key) == ("a", "b", NEW_KEY.public)
    assert chain.sent == [[register_as_owner_call(first), register_as_owner_call(second), swap]]
    assert first.authorization == second.authorization == ()


async def test_what_the_owner_has_read_can_be_installed() -> None:
    chain = Chain()
    prepared = await prepare_session(request("a"), address=ADDRESS, client=chain, dialect=NATIVE, clock=CLOCK)
    (installed,) = await install_sessions([prepared], owner_on(chain), **SEND)

    assert installed.message_hash == prepared.message_hash
    assert chain.sent == [[register_as_owner_call(prepared)]]


async def test_one_session_twice_and_two_of_a_tag_are_refused() -> None:
    chain = Chain()
    for requests, words in (
        ([request("a"), request("b"), request("a")], "the same session"),
        ([request("a"), request("a", expires=NOW + 70)], "the same tag"),
    ):
        with pytest.raises(InvalidInput, match=words) as refusal:
            await install_sessions(requests, owner_on(chain), **SEND)
        assert refusal.value.what == f"requests[{len(requests) - 1}].tag"
    assert chain.requests == []


@pytest.mark.parametrize(
    ("requests", "what"),
    [
        ([], "requests"),
        (None, "requests"),
        ("ab", "requests"),
        ([None], "requests[0]"),
        ([OLD, request("a"), KEY], "requests[2]"),
        ([replace(OLD, address=0xBCC)], "requests[0]"),
    ],
)
async def test_what_is_installed_is_checked(requests: Any, what: str) -> None:
    with pytest.raises(InvalidInput) as refusal:
        await install_sessions(requests, owner_on(Chain()), **SEND)

    assert refusal.value.what == what


async def test_nothing_is_sent_that_the_account_would_refuse() -> None:
    chain = Chain(bot=[5, 0, 1, 0])
    with pytest.raises(SessionPaused) as paused:
        await install_sessions([request("a"), request("bot")], owner_on(chain), **SEND)
    assert paused.value.where == "preflight"
    with pytest.raises(SessionPaused):
        await update_session(OLD, owner_on(chain), expires=NOW + 60, **SEND)
    with pytest.raises(SessionTooLong):
        await install_sessions([request(expires=NOW + 31 * DAY)], owner_on(chain), **SEND)
    with pytest.raises(Exception, match="not-yet-valid"):
        await install_sessions([request("a", valid_after=NOW + 5)], owner_on(chain), **SEND)

    assert chain.sent == []


async def test_a_session_that_others_bring_or_without_fees_left_can_be_installed() -> None:
    chain = Chain()
    brought = request("a", required_caller=0xCA11)
    sponsored = request("b", limits=[fee_limit(0)])

    assert len(await install_sessions([brought, sponsored], owner_on(chain), **SEND)) == 2


#
# Pausing
#


async def test_a_tag_is_paused_and_resumed() -> None:
    chain = Chain()
    owner = owner_on(chain)
    receipt = await pause_session("bot", owner, resource_bounds=BOUNDS)
    await resume_session("bot", owner, resource_bounds=BOUNDS)
    await pause_session(OLD, owner, resource_bounds=BOUNDS)

    assert chain.sent == [
        [pause_call(ADDRESS, "bot")],
        [resume_call(ADDRESS, "bot")],
        [pause_call(ADDRESS, "bot")],
    ]
    assert receipt.transaction_hash == 0x77


@pytest.mark.parametrize("does", [pause_session, resume_session, revoke_session])
async def test_whose_tag_it_is_is_checked(does: Any) -> None:
    for given in ("Bot", None, 5, KEY):
        with pytest.raises(InvalidInput):
            await does(given, owner_on(Chain()))
    with pytest.raises(InvalidInput, match="0xacc"):
        await does(OLD, owner_on(Chain(), address=0xBCC))
    with pytest.raises(InvalidInput) as refusal:
        await does("bot", KEY)
    assert refusal.value.what == "account"


#
# Revoking
#


class Log(Chain):
    """A chain with events."""

    def emit(self, of: int, name: str, *keys: int, data: Sequence[int] = (), tx: int = 1) -> None:
        self.emitted.append(
            EmittedEvent(
                from_address=of,
                keys=[get_selector_from_name(name), *keys],
                data=list(data),
                transaction_hash=tx,
                transaction_index=0,
                event_index=0,
                block_number=len(self.emitted) + 1,
            )
        )

    def went_live(self, session: SignedSession, tx: int = 1) -> None:
        data = [session.fingerprint, session.version, 0, session.valid_after, session.expires, session.root]
        self.emit(ADDRESS, "SessionLive", session.tag_felt, session.key.guid, data=data, tx=tx)
        told = register_call(session)
        calldata = [1, told.to_addr, told.selector, len(told.calldata), *told.calldata]
        self.reply("get_transaction", type("T", (), {"calldata": calldata, "signature": [1, 2]})())

    def used(self, session: SignedSession, tx: int) -> None:
        self.emit(ADDRESS, "SessionUsed", session.tag_felt, tx=tx)

    def approved(self, token: int, spender: int, amount: int, tx: int, *, owner: int = ADDRESS) -> None:
        self.emit(token, "Approval", owner, spender, data=[amount, 0], tx=tx)

    def allow(self, left: dict[tuple[int, int], int]) -> None:
        """What is left of allowances, by token and spender."""

        def allowance(asked: Any) -> list[int]:
            one = asked.arguments["call"]
            amount = left.get((one.to_addr, one.calldata[1]), 0)
            return [amount % 2**128, amount >> 128]

        self.reply_view("allowance", allowance)


LEAVING = signed_offline(
    KEY,
    Policy(TOKEN, "approve"),
    tag="bot",
    limits=[FEES, token_limit(TOKEN, 100, standing_approval=True), token_limit(0x71, 5)],
    version=NOW - 100,
)


def zero(token: int, spender: int) -> Call:
    return call(token, "approve", spender, 0, 0)


@pytest.mark.parametrize(
    ("held", "what", "through"),
    [
        ([0, 0, 0, 0], "bot", NOW),
        ([NOW - 100, 0, 0, 9], "bot", NOW),
        ([NOW + 100, 0, 0, 9], "bot", NOW + 100),
        ([0, 0, 0, 0], replace(OLD, version=NOW + 7), NOW + 7),
        ([NOW + 9, 1, 0, 0], replace(OLD, version=NOW + 7), NOW + 9),
    ],
)
async def test_every_version_that_is_known_is_revoked(held: list[int], what: Any, through: int) -> None:
    chain = Log(bot=held)
    done = await revoke_session(what, owner_on(chain), **SEND)

    assert done.revoked == (("bot", through),)
    assert chain.sent == [[revoke_call(ADDRESS, "bot", through)]]
    assert (done.zeroed, done.transaction_hash) == ((), 0x77)


async def test_a_tag_is_closed_where_that_is_said() -> None:
    chain = Log()
    done = await revoke_session("bot", owner_on(chain), close=True, **SEND)

    assert done.revoked == (("bot", 2**32 - 1),)


async def test_approvals_that_it_left_are_set_to_zero_in_the_same_transaction() -> None:
    chain = Log(bot=live(LEAVING))
    chain.went_live(LEAVING, tx=10)
    for tx in (11, 12, 13):
        chain.used(LEAVING, tx)
    chain.approved(TOKEN, DEX, 50, tx=11)
    chain.approved(TOKEN, ROUTER, 60, tx=12)
    chain.approved(TOKEN, DEX, 80, tx=13)
    # Used up, by somebody else, by the owner, of a token that may not be left approved, an NFT, another owner's.
    chain.approved(TOKEN, 0x81, 1, tx=13)
    chain.approved(TOKEN, 0x82, 1, tx=20)
    chain.approved(0x71, 0x83, 1, tx=13)
    chain.emit(TOKEN, "Approval", ADDRESS, 0x84, 1, 0, tx=13)
    chain.approved(TOKEN, 0x85, 1, tx=13, owner=0xBCC)
    chain.allow({(TOKEN, DEX): 30, (TOKEN, ROUTER): 2**130, (TOKEN, 0x82): 5, (0x71, 0x83): 5})
    swap = call(DEX, "swap", 1)

    done = await revoke_session("bot", owner_on(chain), calls=[swap], **SEND)

    assert done.zeroed == (
        Approval(token=TOKEN, spender=DEX, amount=30),
        Approval(token=TOKEN, spender=ROUTER, amount=2**130),
    )
    assert chain.sent == [[revoke_call(ADDRESS, "bot", NOW), zero(TOKEN, DEX), zero(TOKEN, ROUTER), swap]]


async def test_approvals_of_earlier_sessions_of_the_tag_count_too() -> None:
    chain = Log(bot=live(OLD))
    chain.went_live(LEAVING, tx=10)
    chain.approved(TOKEN, DEX, 50, tx=10)
    chain.allow({(TOKEN, DEX): 30})

    # The session given has no token limits; the one before had.
    assert len((await revoke_session(OLD, owner_on(chain), **SEND)).zeroed) == 0
    later = replace(OLD, version=NOW)
    assert len((await revoke_session(later, owner_on(chain), **SEND)).zeroed) == 1
    assert len((await revoke_session("bot", owner_on(chain), **SEND)).zeroed) == 1
    assert len((await revoke_session("other", owner_on(chain), **SEND)).zeroed) == 0


async def test_where_to_look_can_be_said() -> None:
    chain = Log(bot=live(OLD))
    chain.went_live(OLD, tx=10)
    chain.approved(0x99, DEX, 50, tx=10)
    chain.allow({(0x99, DEX): 30})
    owner = owner_on(chain)

    assert len((await revoke_session("bot", owner, tokens=["0x99"], **SEND)).zeroed) == 1
    assert chain.asked("get_transaction") == []
    events = len(chain.asked("get_events"))
    assert (await revoke_session("bot", owner, tokens=(), **SEND)).zeroed == ()
    assert len(chain.asked("get_events")) == events
    with pytest.raises(InvalidInput, match=r"tokens\[0\]"):
        await revoke_session("bot", owner, tokens=["strk"], **SEND)


async def test_of_a_token_without_events_the_rules_tell_the_spenders() -> None:
    rules = [
        Policy(TOKEN, "approve", rules=[arg("spender") == DEX]),
        Policy(TOKEN, "increaseAllowance", rules=[word(0).one_of(ROUTER, 0x82)]),
        Policy(TOKEN, "approve", rules=[arg("spender") != 0x83, arg("amount") == 0x84]),
        Policy(0x71, "swap", rules=[word(0) == 0x85]),
    ]
    limits = [FEES, token_limit(TOKEN, 100, standing_approval=True)]
    session = signed_offline(KEY, *rules, tag="bot", limits=limits, version=NOW - 100)
    chain = Log(bot=live(session))
    chain.went_live(session)
    chain.allow(dict.fromkeys([(TOKEN, DEX), (TOKEN, ROUTER), *((TOKEN, 0x80 + i) for i in range(3, 9))], 5))

    done = await revoke_session(session, owner_on(chain), **SEND)
    assert [one.spender for one in done.zeroed] == [DEX, ROUTER]
    more = await revoke_session("bot", owner_on(chain), spenders=[0x86, "0x87"], **SEND)
    assert [one.spender for one in more.zeroed] == [0x86, 0x87]
    everything = await revoke_all(owner_on(chain), spenders=[0x88], resource_bounds=BOUNDS)
    assert [one.spender for one in everything.zeroed] == [0x88]
    with pytest.raises(InvalidInput, match=r"spenders\[0\]"):
        await revoke_session(session, owner_on(chain), spenders=[0], **SEND)


async def test_terms_that_are_not_on_chain_ask_for_the_tokens() -> None:
    chain = Log()
    chain.went_live(LEAVING)
    chain.reply("get_transaction", type("T", (), {"signature": [1, 2]})())
    with pytest.raises(InvalidInput) as refusal:
        await revoke_session("bot", owner_on(chain), **SEND)

    assert refusal.value.what == "tokens"
    assert "tokens=()" in refusal.value.fix
    assert chain.sent == []


async def test_all_tags_of_a_key_are_revoked() -> None:
    other = signed_offline(KEY, Policy(DEX, "swap"), tag="other")
    foreign = signed_offline(NEW_KEY, Policy(DEX, "swap"), tag="foreign")
    chain = Log(bot=live(OLD), other=live(other))
    for session in (OLD, foreign, other):
        chain.went_live(session)
    done = await revoke_session(KEY.public, owner_on(chain), tokens=(), **SEND)

    assert done.revoked == (("bot", NOW), ("other", NOW))
    chain.emit(ADDRESS, "EpochChanged", data=[1])
    with pytest.raises(InvalidInput, match="No live session") as refusal:
        await revoke_session(KEY.public, owner_on(chain), **SEND)
    assert refusal.value.what == "key"
    with pytest.raises(InvalidInput):
        await revoke_session(
            PublicKey.parse(SessionKey.from_private(7).public.value), owner_on(chain), **SEND
        )


async def test_all_sessions_end_by_a_new_epoch() -> None:
    chain = Log()
    chain.went_live(LEAVING, tx=10)
    chain.approved(TOKEN, DEX, 50, tx=10)
    chain.allow({(TOKEN, DEX): 30})
    swap = call(DEX, "swap", 1)
    done = await revoke_all(owner_on(chain), calls=[swap], resource_bounds=BOUNDS)

    assert done.revoked == ()
    assert chain.sent == [[revoke_all_call(ADDRESS), zero(TOKEN, DEX), swap]]
    assert (await revoke_all(owner_on(chain), tokens=(), resource_bounds=BOUNDS)).zeroed == ()


async def test_standing_approvals_are_listed_whoever_made_them() -> None:
    chain = Log()
    for tx in (1, 2, 3):
        chain.approved(TOKEN, 0x80 + tx, 5, tx=tx)
    chain.allow({(TOKEN, 0x81): 5, (TOKEN, 0x83): 6})

    found = await standing_approvals(chain, ADDRESS, [TOKEN])
    assert [(one.spender, one.amount) for one in found] == [(0x81, 5), (0x83, 6)]
    assert [one.spender for one in await standing_approvals(chain, ADDRESS, [TOKEN], from_block=2)] == [0x83]
    chain.reply_view("allowance", [5])
    with pytest.raises(NodeError, match="allowance"):
        await standing_approvals(chain, ADDRESS, [TOKEN])


#
# Sending
#


async def test_the_owner_waits_its_turn_with_the_sessions_of_this_process() -> None:
    chain = Chain(bot=live(OLD))
    session = SessionAccount(client=chain, session=OLD, key=KEY, clock=CLOCK)
    owner = owner_on(chain)
    await asyncio.gather(
        *(session.execute_v3(call(DEX, "swap"), resource_bounds=BOUNDS) for _ in range(3)),
        pause_session("bot", owner, resource_bounds=BOUNDS),
        pause_session("bot", owner, resource_bounds=BOUNDS),
    )

    assert sorted(one.arguments["transaction"].nonce for one in chain.asked("send_transaction")) == [
        4,
        5,
        6,
        7,
        8,
    ]


@pytest.mark.parametrize("method", ["get_contract_nonce", "send_transaction"])
async def test_a_node_that_fails_is_a_node_error(method: str) -> None:
    for failure in (ClientError("busy", code="-32000"), TimeoutError()):
        chain = Chain()
        chain.reply(method, failure)
        with pytest.raises(NodeError):
            await pause_session("bot", owner_on(chain), resource_bounds=BOUNDS)


async def test_without_bounds_they_are_estimated() -> None:
    chain = Chain()
    felts = panic(short_string("account/call-failed"), 0, short_string("session/paused"))
    data: Any = {"execution_error": {"contract_address": hex(ADDRESS), "error": f"({felts})"}}
    chain.reply("estimate_fee", ClientError("Transaction execution error", code="41", data=data))
    with pytest.raises(SessionPaused) as refusal:
        await pause_session("bot", owner_on(chain))

    assert refusal.value.where == "chain"


@pytest.mark.parametrize(
    ("index", "code", "error"),
    [
        (0, "session/paused", SessionPaused),
        # Another contract can say what it likes.
        (1, "session/paused", CallFailed),
        (7, "session/paused", CallFailed),
        (0, "no code of ours", CallFailed),
    ],
)
async def test_only_the_accounts_own_word_is_its_rule(index: int, code: str, error: type[Exception]) -> None:
    chain = Chain()
    chain.revert = failed(index, code)
    with pytest.raises(error) as refusal:
        await install_sessions([request("a")], owner_on(chain), calls=[call(DEX, "swap")], **SEND)

    assert type(refusal.value) is error


async def test_another_revert_is_a_revert() -> None:
    chain = Chain()
    chain.revert = "Insufficient balance"
    with pytest.raises(TransactionReverted):
        await pause_session("bot", owner_on(chain), resource_bounds=BOUNDS)


async def test_a_cancelled_task_stays_cancelled() -> None:
    chain = Chain()
    asked = asyncio.Event()

    async def never(*_: Any, **__: Any) -> Any:
        asked.set()
        await asyncio.Event().wait()

    chain.get_transaction_status = never  # type: ignore[method-assign]
    task = asyncio.create_task(pause_session("bot", owner_on(chain), resource_bounds=BOUNDS))
    await asked.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_logs_have_no_secrets(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    chain = Chain(bot=live(OLD))
    await update_session(OLD, owner_on(chain), denied=[Denied(9, "x")], policies=[Policy(ANY, ANY)], **SEND)

    written = "\n".join(repr(vars(record)) + record.getMessage() for record in caplog.records)
    assert "sent a transaction of the owner" in written
    for secret in (f"{OWNER:x}", str(OWNER), KEY.export_private()[2:]):
        assert secret not in written.lower()


#
# Accounts of another make
#

ARGENTS = bind_foreign(
    RequestSession(key=KEY.public, policies=[Policy(DEX, "swap")], expires=NOW + 60, unlimited_fees=True),
    ARGENT_040,
    address=ADDRESS,
    chain_id=OLD.chain_id,
)


async def test_a_session_of_another_make_is_revoked_by_its_hash() -> None:
    chain = Chain()
    swap = call(DEX, "swap")
    revocation = await revoke_session(ARGENTS, owner_on(chain), calls=[swap], **SEND)

    assert chain.sent == [[revoke_foreign_call(ARGENTS), swap]]
    assert (revocation.revoked, revocation.zeroed, revocation.transaction_hash) == ((), (), 0x77)
    # It has no tags, and nothing was looked for.
    assert chain.asked("call_contract") == chain.asked("get_events") == []


async def test_a_session_of_another_make_is_revoked_once() -> None:
    chain = Chain()
    for multicall, code in (("argent/multicall-failed", "session/already-revoked"), ("argent/only-self", "")):
        chain.revert = f"({panic(*map(short_string, (multicall,)), 0, short_string(code))})\n"
        with pytest.raises(SessionRevoked if code else RuleError) as refusal:
            await revoke_session(ARGENTS, owner_on(chain), **SEND)
        assert refusal.value.code == (code or multicall)


async def test_what_a_session_of_another_make_approved_is_not_told() -> None:
    chain = Chain()
    given: list[dict[str, Any]] = [{"tokens": [TOKEN]}, {"spenders": [ROUTER]}]
    for what in given:
        with pytest.raises(NotPossible, match="does not tell"):
            await revoke_session(ARGENTS, owner_on(chain), **what, **SEND)
    with pytest.raises(InvalidInput):
        await revoke_session(ARGENTS, owner_on(chain, ADDRESS + 1), **SEND)
    assert chain.sent == []


async def test_what_accounts_of_another_make_cannot_do_is_not_possible() -> None:
    chain = Chain()
    owner = owner_on(chain)
    ours = request("bot")
    for dialect in (ARGENT_040, CARTRIDGE):
        of: Any = replace(ARGENTS, dialect=dialect)
        for doing in (
            lambda of=of: update_session(of, owner, expires=NOW + 90, **SEND),
            lambda of=of: rotate_session(of, NEW_KEY.public, owner, **SEND),
            lambda of=of: replace_session(of, ours, owner, **SEND),
            lambda of=of: install_sessions([ours, of], owner, **SEND),
            lambda of=of: pause_session(of, owner),
            lambda of=of: resume_session(of, owner),
        ):
            with pytest.raises(NotPossible, match="cannot do") as refusal:
                await doing()
            assert refusal.value.dialect == dialect.name
            assert "revoke_session" in refusal.value.fix
    assert chain.requests == []


def test_a_session_of_another_make_can_be_asked_for_again() -> None:
    again = renewed(ARGENTS, expires=NOW + 90)

    assert (again.key, again.policies, again.expires) == (ARGENTS.key, ARGENTS.policies, NOW + 90)
    assert again.unlimited_fees


ARGENT = 0x36078334509B514626504EDC9FB252328D1A240E4E948BEF8D0C08DFF45927F


@pytest.mark.parametrize(
    "ask",
    [
        lambda owner: pause_session("bot", owner),
        lambda owner: resume_session("bot", owner),
        lambda owner: revoke_session("bot", owner),
        lambda owner: revoke_session(KEY.public, owner),
        revoke_all,
        lambda owner: install_sessions([renewed(OLD)], owner),
    ],
)
async def test_what_needs_tags_is_not_possible_on_an_account_of_another_make(ask: Any) -> None:
    client = Chain()
    client.reply("get_class_hash_at", ARGENT)

    with pytest.raises(NotPossible, match="which has no tags") as refusal:
        await ask(owner_on(client))

    assert (refusal.value.dialect, client.sent) == ("argent-0.4.0", [])
