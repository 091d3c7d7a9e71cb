"""`SessionAccount` and `SessionSigner` with sessions of accounts of another make, on a node that answers as told."""

from __future__ import annotations

import asyncio
import dataclasses
import datetime as dt
from typing import Any

import pytest
from starknet_py.constants import OutsideExecutionInterfaceID
from starknet_py.net.client_models import (
    EstimatedFee,
    OutsideExecutionTimeBounds,
    PriceUnit,
    SentTransactionResponse,
)
from support import BOUNDS, call, signed_offline

from starknet_sessions import (
    ANY,
    CallNotAllowed,
    CallsTotalExceeded,
    CallsWindowExceeded,
    InvalidInput,
    NodeError,
    Policy,
    PolicyExpired,
    RequestSession,
    SessionAccount,
    SessionKey,
    SessionNotYetValid,
    SessionRevoked,
    SessionSigner,
    call_limit,
    crypto,
)
from starknet_sessions.cosigner import CallbackGuardian, LocalGuardian
from starknet_sessions.dialects.argent import ARGENT_040, ARGENT_050, full_authorization
from starknet_sessions.dialects.argent_token import decode_argent_token
from starknet_sessions.dialects.binding import bind_foreign
from starknet_sessions.dialects.cartridge import CARTRIDGE
from starknet_sessions.dialects.dialect import CoSignature
from starknet_sessions.dialects.foreign import ForeignState
from starknet_sessions.errors import BadCoSignature, CoSignerMissing, NotPossible, OtherGuardian
from starknet_sessions.felt import short_string
from starknet_sessions.signer import most_fee
from starknet_sessions.testing import FrozenClock, RecordingClient

NOW = 1_800_000_000
DAPP, ADDRESS = 0xDA99, 0xACC
SET = call(DAPP, "set_number", 7)
KEY = SessionKey.from_private(0x5E5510)
OWNER, GUARDIAN = SessionKey.from_private(0x0E0), SessionKey.from_private(0x6A4D)
LOCAL = LocalGuardian(GUARDIAN)


def signed(dialect: Any = ARGENT_040, *policies: Policy, **terms: Any) -> Any:
    how = {name: terms.pop(name) for name in ("enforce", "guardian_guid") if name in terms}
    request = RequestSession(
        key=KEY.public,
        expires=NOW + 3600,
        policies=policies or [Policy(DAPP, "set_number"), Policy(DAPP, "get_number")],
        unlimited_fees=True,
        **terms,
    )
    session = bind_foreign(request, dialect, address=ADDRESS, chain_id="SN_SEPOLIA", **how)
    if dialect is CARTRIDGE:
        r, s = OWNER.sign(session.message_hash)
        return session.authorized([1, 0, OWNER.public.value, r, s])
    owner, guardian = (
        CoSignature(key.public.value, *key.sign(session.message_hash)) for key in (OWNER, GUARDIAN)
    )
    return session.authorized(full_authorization(owner, guardian), owner_guid=OWNER.public.guid)


class Chain(RecordingClient):
    """A node with a foreign account."""

    def __init__(self, *, revoked: bool = False, cached: bool = False) -> None:
        super().__init__()
        self.url = f"http://node-{id(self)}.invalid"
        self.revoked, self.cached = revoked, cached
        self.reply_view("is_session_revoked", lambda _: [int(self.revoked)])
        self.reply_view("is_session_authorization_cached", lambda _: [int(self.cached)])
        self.reply_view("is_session_registered", lambda _: [int(self.cached)])
        self.reply("get_contract_nonce", 4)
        self.reply("send_transaction", SentTransactionResponse(transaction_hash=0x77))
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


def account_on(chain: Chain, session: Any = None, **options: Any) -> SessionAccount:
    session = session or signed()
    if session.dialect is not CARTRIDGE:
        options.setdefault("co_signer", LOCAL)
    return SessionAccount(client=chain, session=session, key=KEY, clock=FrozenClock(), **options)


def window(after: int = NOW - 10, before: int = NOW + 10) -> OutsideExecutionTimeBounds:
    return OutsideExecutionTimeBounds(*(dt.datetime.fromtimestamp(t, tz=dt.UTC) for t in (after, before)))


async def test_a_transaction_is_signed_by_session_key_and_guardian() -> None:
    chain = Chain()
    account = account_on(chain)
    await account.execute_v3(SET, resource_bounds=BOUNDS)
    token = decode_argent_token(chain.sent.signature, "0.4.0")
    digest = crypto.poseidon_many(
        [chain.sent.calculate_hash(account.session.chain_id), account.session.message_hash, 0]
    )
    for key, made in ((KEY, token.session_signature), (GUARDIAN, token.guardian_signature)):
        public_key, r, s = made.felts[1:]
        assert public_key == key.public.value
        assert crypto.verify(digest, r, s, public_key)
    # It was looked at once, and what is not cached does not change.
    await account.execute_v3(SET, resource_bounds=BOUNDS)
    assert len(chain.viewed("is_session_revoked")) == 1


async def test_cached_tokens_leave_the_authorization_out_once_the_first_is_in_a_block() -> None:
    chain = Chain()
    account = account_on(chain, cache=True)
    await account.execute_v3(SET, resource_bounds=BOUNDS)
    first = chain.sent.signature
    chain.cached = True
    await account.execute_v3(SET, resource_bounds=BOUNDS)
    assert len(first) - len(chain.sent.signature) == len(account.session.authorization)
    assert account.signer.is_live
    asked = len(chain.viewed("is_session_revoked"))
    await account.execute_v3(SET, resource_bounds=BOUNDS)
    assert len(chain.viewed("is_session_revoked")) == asked


async def test_a_revoked_session_signs_nothing() -> None:
    chain = Chain(revoked=True)
    with pytest.raises(SessionRevoked) as refused:
        await account_on(chain).execute_v3(SET, resource_bounds=BOUNDS)
    assert refused.value.code == "session/revoked"
    assert not chain.asked("send_transaction")


async def test_a_call_outside_is_refused_before_anybody_is_asked() -> None:
    chain = Chain()
    with pytest.raises(CallNotAllowed) as refused:
        await account_on(chain).execute_v3(call(DAPP, "other"), resource_bounds=BOUNDS)
    assert refused.value.code == "session/invalid-call"
    assert not chain.viewed("is_session_revoked")


def test_without_a_guardian_there_is_no_account() -> None:
    with pytest.raises(CoSignerMissing):
        SessionAccount(client=Chain(), session=signed(), key=KEY)


def test_a_guardian_that_the_session_does_not_name_is_refused() -> None:
    with pytest.raises(InvalidInput) as refused:
        account_on(Chain(), signed(CARTRIDGE), co_signer=LOCAL)
    assert refused.value.what == "co_signer"


def test_signing_that_has_to_ask_is_refused_where_nothing_can_be_asked() -> None:
    signer = SessionSigner(signed(), KEY, clock=FrozenClock(), co_signer=LOCAL)
    with pytest.raises(NotPossible) as refused:
        signer._token([SET], 5)
    assert "sign(transaction)" in refused.value.fix


async def test_controllers_sessions_need_nobody_to_ask() -> None:
    chain = Chain()
    account = account_on(chain, signed(CARTRIDGE))
    assert account.signer.cache
    await account.execute_v3(SET, resource_bounds=BOUNDS)
    sent = dataclasses.replace(chain.sent, signature=[])
    assert account.signer.sign_transaction(sent) == list(chain.sent.signature)


async def test_a_guardian_named_by_a_controller_session_signs() -> None:
    chain = Chain()
    session = signed(CARTRIDGE, guardian_guid=GUARDIAN.public.guid)
    with pytest.raises(CoSignerMissing):
        account_on(Chain(), session)
    await account_on(chain, session, co_signer=LOCAL).execute_v3(SET, resource_bounds=BOUNDS)
    assert GUARDIAN.public.value in chain.sent.signature


class Asked:
    """A guardian far away, that counts."""

    def __init__(self, **options: Any) -> None:
        self.requests: list[Any] = []
        self.guardian = CallbackGuardian(self.answer, **options)

    async def answer(self, request: Any) -> Any:
        self.requests.append(request)
        return (GUARDIAN.public.value, *GUARDIAN.sign(request.digest))


@pytest.mark.parametrize(
    ("dialect", "known", "signs_estimates", "asked", "validated"),
    [
        (ARGENT_040, True, True, True, True),
        (ARGENT_040, True, False, False, False),
        (ARGENT_050, True, True, False, True),
        (ARGENT_050, True, False, False, True),
        (ARGENT_050, False, False, False, False),
        (ARGENT_050, False, True, True, True),
    ],
)
async def test_an_estimation_asks_the_guardian_only_where_the_account_wants_its_signature(
    dialect: Any, known: bool, signs_estimates: bool, asked: bool, validated: bool
) -> None:
    chain = Chain()
    guardian = Asked(public_key=GUARDIAN.public.value if known else None, signs_estimates=signs_estimates)
    session = signed(dialect)
    if not known:
        # The concise form does not tell who signed.
        session = session.authorized([1, 2, 3, 4])
    account = account_on(chain, session, co_signer=guardian.guardian)
    made = await account.sign_invoke_v3(SET, auto_estimate=True)
    assert [one.is_estimate for one in guardian.requests] == ([True] if asked else []) + [False]
    (estimation,) = chain.asked("estimate_fee")
    assert estimation.arguments["skip_validate"] is not validated
    # Room for a validation that was not seen.
    assert (made.resource_bounds.l2_gas.max_amount > 10**6) is not validated
    assert guardian.requests[-1].calls == (SET,)
    assert guardian.requests[-1].transaction.version == 3


async def test_another_guardian_than_the_one_who_authorized_is_told_before_anything_is_sent() -> None:
    chain = Chain()
    account = account_on(chain, co_signer=LocalGuardian(OWNER))
    with pytest.raises(OtherGuardian) as refused:
        await account.execute_v3(SET, resource_bounds=BOUNDS)
    assert refused.value.code == "session/guardian-key-mismatch"
    assert refused.value.where == "preflight"
    assert not chain.asked("send_transaction")


async def test_what_a_co_signer_of_the_callers_answers_is_verified() -> None:
    class Wrong(LocalGuardian):
        async def co_sign(self, request: Any) -> CoSignature:
            return CoSignature(GUARDIAN.public.value, *GUARDIAN.sign(request.digest ^ 1))

    chain = Chain()
    with pytest.raises(BadCoSignature):
        await account_on(chain, co_signer=Wrong(GUARDIAN)).execute_v3(SET, resource_bounds=BOUNDS)
    assert not chain.asked("send_transaction")


async def test_limits_that_only_this_package_enforces_are_counted_here() -> None:
    chain = Chain()
    session = signed(limits=[call_limit(2)], enforce="client")
    account = account_on(chain, session)
    for _ in range(2):
        await account.execute_v3(SET, resource_bounds=BOUNDS)
    (state,) = await account.limits()
    assert (state.used, state.remaining) == (2, 0)
    with pytest.raises(CallsTotalExceeded):
        await account.execute_v3(SET, resource_bounds=BOUNDS)
    assert len(chain.asked("send_transaction")) == 2
    # Another object knows of it only if it is told.
    assert (await account_on(chain, session).limits())[0].used == 0
    with pytest.raises(CallsTotalExceeded):
        await account_on(chain, session, usage=account.usage).execute_v3(SET, resource_bounds=BOUNDS)


async def test_what_is_signed_counts_whether_it_was_sent_or_not() -> None:
    chain = Chain()
    # A node that refuses may have it all the same.
    chain.reply("send_transaction", ConnectionError())
    account = account_on(chain, signed(limits=[call_limit(2, per=3600)], enforce="client"))
    await account.sign_invoke_v3(SET, resource_bounds=BOUNDS)
    with pytest.raises(NodeError):
        await account.execute_v3(SET, resource_bounds=BOUNDS)
    assert (await account.limits())[0].used == 2
    with pytest.raises(CallsWindowExceeded):
        await account.execute_v3(SET, resource_bounds=BOUNDS)


async def test_estimations_count_nothing() -> None:
    account = account_on(Chain(), signed(limits=[call_limit(1)], enforce="client"))
    await account.execute_v3(SET, auto_estimate=True)
    assert (await account.limits())[0].used == 1


class Slow:
    """A guardian that answers when it is told to."""

    def __init__(self) -> None:
        self.asked, self.go = 0, asyncio.Event()

    async def answer(self, request: Any) -> Any:
        self.asked += 1
        await self.go.wait()
        return GUARDIAN.sign(request.digest)


@pytest.mark.parametrize("kind", ["nonces", "outside"])
async def test_tasks_at_once_do_not_pass_a_limit_together(kind: str) -> None:
    slow = Slow()
    guardian = CallbackGuardian(slow.answer, public_key=GUARDIAN.public.value)
    account = account_on(Chain(), signed(limits=[call_limit(2)], enforce="client"), co_signer=guardian)

    async def once(nonce: int) -> Any:
        if kind == "outside":
            return await account.sign_outside_execution_call(SET, window())
        return await account.execute_v3(SET, resource_bounds=BOUNDS, nonce=nonce)

    tasks = [asyncio.ensure_future(once(i)) for i in range(5)]
    done, waiting = await asyncio.wait(tasks, timeout=None, return_when=asyncio.FIRST_EXCEPTION)
    slow.go.set()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    assert sum(isinstance(result, CallsTotalExceeded) for result in results) == 3
    assert slow.asked == 2
    assert done | waiting == set(tasks)


async def test_an_outside_execution_has_to_be_allowed_as_long_as_it_can_run() -> None:
    policies = Policy(DAPP, "set_number", until=NOW + 60)
    account = account_on(Chain(), signed(ARGENT_040, policies, enforce="client"))
    await account.sign_outside_execution_call(SET, window(NOW - 10, NOW + 61))
    with pytest.raises(PolicyExpired):
        await account.sign_outside_execution_call(SET, window(NOW - 10, NOW + 62))
    # What begins later is judged by then; after the end of the session the account refuses it itself.
    early = account_on(Chain(), signed(ARGENT_040, enforce="client", valid_after=NOW + 20))
    with pytest.raises(SessionNotYetValid):
        await early.sign_outside_execution_call(SET, window(NOW - 10, NOW + 60))
    await early.sign_outside_execution_call(SET, window(NOW + 19, NOW + 10**6))


async def test_what_is_not_cached_is_not_kept_in_mind() -> None:
    account = account_on(Chain())
    for _ in range(3):
        await account.execute_v3(SET, resource_bounds=BOUNDS)
    assert account._first_uses == {}


async def test_headroom_is_of_what_this_package_counts() -> None:
    from starknet_sessions import fee_limit

    request = RequestSession(
        key=KEY.public,
        expires=NOW + 3600,
        policies=[Policy(DAPP, "set_number")],
        limits=[fee_limit(most_fee(BOUNDS) * 2)],
    )
    session = bind_foreign(request, ARGENT_040, address=ADDRESS, chain_id="SN_SEPOLIA", enforce="client")
    account = account_on(Chain(), session.authorized([1, 2, 3, 4]))
    assert (await account.headroom(resource_bounds=BOUNDS)).transactions == 2
    await account.execute_v3(SET, resource_bounds=BOUNDS)
    assert (await account.headroom(resource_bounds=BOUNDS)).transactions == 1
    # All that it can cost counts; of what another account submits, the least.
    assert (await account.limits())[0].used == most_fee(BOUNDS)
    await account.sign_outside_execution_call(SET, window())
    assert (await account.limits())[0].used == most_fee(BOUNDS) + 1


async def test_a_session_of_another_make_does_not_end_itself() -> None:
    with pytest.raises(NotPossible) as refused:
        await account_on(Chain()).surrender()
    assert refused.value.dialect == "argent-0.4.0"


@pytest.mark.parametrize(
    ("interface", "entry_point"),
    [
        (None, "execute_from_outside_v2"),
        (OutsideExecutionInterfaceID.V1, "execute_from_outside"),
        (OutsideExecutionInterfaceID.V2, "execute_from_outside_v2"),
    ],
)
async def test_calls_can_be_submitted_by_another_account(interface: Any, entry_point: str) -> None:
    made = await account_on(Chain()).sign_outside_execution_call(
        SET, window(), nonce=9, interface_version=interface
    )
    assert made.selector == call(0, entry_point).selector
    assert made.to_addr == ADDRESS
    assert list(made.calldata)[:5] == [int.from_bytes(b"ANY_CALLER", "big"), 9, NOW - 10, NOW + 10, 1]


async def test_a_nonce_is_random_if_none_is_given() -> None:
    account = account_on(Chain())
    nonces = {list((await account.sign_outside_execution_call(SET, window())).calldata)[1] for _ in range(5)}
    assert len(nonces) == 5


async def test_controllers_version_has_pairs_as_nonces() -> None:
    account = account_on(Chain(), signed(CARTRIDGE))
    made = await account.sign_outside_execution_call(SET, window(), caller="0xca11")
    calldata = list(made.calldata)
    assert (calldata[0], calldata[2], calldata[3]) == (0xCA11, 1, NOW - 10)
    with pytest.raises(NotPossible):
        await account.sign_outside_execution_call(
            SET, window(), interface_version=OutsideExecutionInterfaceID.V2
        )
    with pytest.raises(NotPossible):
        await account.signer.sign_outside_execution(Any, version=1)  # type: ignore[arg-type] # not looked at


async def test_what_is_signed_for_outside_counts_too() -> None:
    account = account_on(Chain(), signed(limits=[call_limit(1)], enforce="client"))
    await account.sign_outside_execution_call(SET, window())
    with pytest.raises(CallsTotalExceeded):
        await account.sign_outside_execution_call(SET, window())


async def test_a_wildcard_of_controllers_allows_what_is_called() -> None:
    chain = Chain()
    account = account_on(chain, signed(CARTRIDGE, Policy(ANY, ANY)))
    await account.execute_v3(call(0x99, "anything"), resource_bounds=BOUNDS)
    assert chain.asked("send_transaction")


def test_what_was_used_is_told() -> None:
    account = account_on(Chain(), signed(), usage={5: 6})
    assert account.usage == {5: 6}
    assert account.signer.state is None
    account.signer.state = ForeignState(is_revoked=False, is_cached=True)
    assert "default" in repr(account)


@pytest.mark.parametrize(
    ("interface", "version"), [(OutsideExecutionInterfaceID.V1, 1), (OutsideExecutionInterfaceID.V2, 2)]
)
async def test_a_guardian_is_told_which_version_it_signs_for(interface: Any, version: int) -> None:
    guardian = Asked(public_key=GUARDIAN.public.value)
    account = account_on(Chain(), co_signer=guardian.guardian)
    await account.sign_outside_execution_call(SET, window(), interface_version=interface)
    (asked,) = guardian.requests
    assert asked.outside_version == version
    assert asked.transaction is None
    assert not asked.is_estimate
    assert asked.outside_execution.calls == (SET,)


async def test_the_status_has_what_this_object_counted() -> None:
    chain = Chain()
    chain.reply("get_class_hash_at", 0x36078334509B514626504EDC9FB252328D1A240E4E948BEF8D0C08DFF45927F)
    chain.reply("get_block", type("Block", (), {"timestamp": NOW})())
    chain.reply_view("is_valid_signature", [short_string("VALID")])
    account = account_on(chain, signed(enforce="client", limits=[call_limit(3)]))
    await account.execute_v3([SET, SET], resource_bounds=BOUNDS)

    status = await account.status()

    assert status.status == "ready"
    assert [(state.used, state.remaining) for state in status.limits] == [(2, 1)]
    assert status.limits == await account.limits()


@pytest.mark.parametrize(
    ("what", "value"), [("co_signer", LOCAL), ("cache", True), ("cache", False), ("usage", {})]
)
def test_our_own_account_has_no_use_for_what_others_need(what: str, value: Any) -> None:
    options: Any = {what: value}
    with pytest.raises(InvalidInput) as refused:
        SessionSigner(signed_offline(KEY, Policy(DAPP, "set_number")), KEY, **options)
    assert refused.value.what == what


def test_nothing_is_known_of_the_account_at_first() -> None:
    signer = SessionSigner(signed(), KEY, co_signer=LOCAL)
    assert not signer.is_live
    assert signer.needs_state
    own = SessionSigner(signed_offline(KEY, Policy(DAPP, "set_number")), KEY)
    assert not own.is_live
    assert own.usage is None
