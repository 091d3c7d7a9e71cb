"""Sessions on accounts of another make: what a hostile requester, node, guardian or contract, or an edited file, does not get."""

from __future__ import annotations

import asyncio
import dataclasses
import datetime as dt
import itertools
import json
from typing import Any

import pytest
from starknet_py.net.client_errors import ClientError
from starknet_py.net.client_models import OutsideExecutionTimeBounds, SentTransactionResponse
from starknet_py.net.models.transaction import InvokeV3
from support import BOUNDS, call

from starknet_sessions import (
    BadAuthorization,
    CallsTotalExceeded,
    InvalidInput,
    Policy,
    RequestSession,
    RuleError,
    SessionAccount,
    SessionFileError,
    SessionKey,
    arg,
    call_limit,
    crypto,
    finalize_session,
    load_session,
    session_typed_data,
    token_limit,
)
from starknet_sessions.cosigner import CallbackGuardian, LocalGuardian
from starknet_sessions.dialects.argent import ARGENT_040, ARGENT_050, full_authorization
from starknet_sessions.dialects.argent_token import ArgentToken, decode_argent_token
from starknet_sessions.dialects.binding import bind_foreign
from starknet_sessions.dialects.cartridge import CARTRIDGE
from starknet_sessions.dialects.dialect import CoSignature
from starknet_sessions.errors import BadCoSignature, CallNotAllowed, NotEnforceable, OtherGuardian
from starknet_sessions.felt import short_string, to_selector
from starknet_sessions.revert import rule_broken
from starknet_sessions.testing import FrozenClock, RecordingClient

NOW = 1_800_000_000
DAPP, ADDRESS = 0xDA99, 0xACC
STRK = 0x04718F5A0FC34CC1AF16A1CDEE98FFB20C31F5CD61D6AB07201858F4287C938D
SET = call(DAPP, "set_number", 7)
KEY = SessionKey.from_private(0x5E5510)
OWNER, GUARDIAN, MALLORY = (SessionKey.from_private(key) for key in (0x0E0, 0x6A4D, 0xBAD))
ALL = (ARGENT_040, ARGENT_050, CARTRIDGE)
QUERY = 2**128


def bound(dialect: Any = ARGENT_040, *policies: Policy, **terms: Any) -> Any:
    where: dict[str, Any] = {"address": ADDRESS, "chain_id": "SN_SEPOLIA"}
    where |= {name: terms.pop(name) for name in ("address", "chain_id", "enforce") if name in terms}
    given = {"key": KEY.public, "expires": NOW + 3600, "unlimited_fees": True, **terms}
    return bind_foreign(
        RequestSession(policies=policies or [Policy(DAPP, "set_number")], **given), dialect, **where
    )


def signed(dialect: Any = ARGENT_040, *policies: Policy, **terms: Any) -> Any:
    session = bound(dialect, *policies, **terms)
    if dialect is CARTRIDGE:
        return session.authorized([1, 0, OWNER.public.value, *OWNER.sign(session.message_hash)])
    owner, guardian = (
        CoSignature(key.public.value, *key.sign(session.message_hash)) for key in (OWNER, GUARDIAN)
    )
    return session.authorized(full_authorization(owner, guardian))


class Chain(RecordingClient):
    """A node that says of an account what it is told to."""

    def __init__(self, *, cached: bool = False) -> None:
        super().__init__()
        self.url = f"http://node-{id(self)}.invalid"
        self.cached = cached
        self.reply_view("is_session_revoked", [0])
        for view in ("is_session_authorization_cached", "is_session_registered"):
            self.reply_view(view, lambda _: [int(self.cached)])
        self.reply("get_contract_nonce", 4)
        self.reply("send_transaction", SentTransactionResponse(transaction_hash=0x77))

    @property
    def sent(self) -> list[InvokeV3]:
        return [asked.arguments["transaction"] for asked in self.asked("send_transaction")]


def account_on(chain: Chain, session: Any, **options: Any) -> SessionAccount:
    if session.dialect is not CARTRIDGE:
        options.setdefault("co_signer", LocalGuardian(GUARDIAN))
    return SessionAccount(client=chain, session=session, key=KEY, clock=FrozenClock(NOW), **options)


#
# A signature is good in one place
#


def test_what_an_owner_signs_is_of_one_kind_account_and_chain() -> None:
    places = itertools.product((ARGENT_040, CARTRIDGE), (ADDRESS, ADDRESS + 1), ("SN_SEPOLIA", "SN_MAIN"))
    sessions = [bound(dialect, address=address, chain_id=chain) for dialect, address, chain in places]
    assert len({session.message_hash for session in sessions}) == len(sessions)
    # Argent's versions share the hash: one session survives an upgrade of one account, there is no other to replay it on.
    assert bound(ARGENT_050).message_hash == bound(ARGENT_040).message_hash


def test_what_a_session_key_signs_is_of_one_session_and_use() -> None:
    sessions = [signed(dialect, expires=NOW + end) for dialect in (ARGENT_040, CARTRIDGE) for end in (60, 61)]
    digests = [
        session.dialect.draft(session, [SET], transaction, now=NOW, cache=cache).digest
        for session in sessions
        for transaction in (1, 2)
        for cache in ((False, True) if session.dialect is ARGENT_040 else (False,))
    ]
    digests.append(
        ARGENT_050.draft(signed(ARGENT_050, expires=NOW + 60), [SET], 1, now=NOW, cache=True).digest
    )
    assert len(set(digests)) == len(digests)
    assert not {session.message_hash for session in sessions} & set(digests)


@pytest.mark.parametrize("dialect", [ARGENT_040, ARGENT_050], ids=lambda dialect: dialect.name)
async def test_an_estimates_signatures_are_of_no_transaction(dialect: Any) -> None:
    account = account_on(Chain(), signed(dialect))
    real = await account.sign_invoke_v3(SET, nonce=4, resource_bounds=BOUNDS)
    estimated = await account.sign_for_fee_estimate(real)
    assert estimated.version == real.version + QUERY
    token, version = decode_argent_token(estimated.signature, dialect.version), dialect.version
    digest = crypto.poseidon_many(
        [real.calculate_hash(account.session.chain_id), account.session.message_hash, 0]
    )
    for made in (token.session_signature, token.guardian_signature):
        public_key, r, s = made.felts[1:]
        assert not crypto.verify(digest, r, s, public_key)
    assert decode_argent_token(real.signature, version).session_signature != token.session_signature


@pytest.mark.parametrize("known", [True, False])
async def test_a_dummy_signature_is_no_guardians(known: bool) -> None:
    guardian = CallbackGuardian(
        lambda request: (GUARDIAN.public.value, *GUARDIAN.sign(request.digest)),
        public_key=GUARDIAN.public.value if known else None,
        signs_estimates=False,
    )
    account = account_on(Chain(), signed(ARGENT_050), co_signer=guardian)
    real = await account.sign_invoke_v3(SET, nonce=4, resource_bounds=BOUNDS)
    query = await account.sign_for_fee_estimate(real)
    token = decode_argent_token(query.signature, "0.5.0")
    public_key, r, s = token.guardian_signature.felts[1:]
    assert public_key == GUARDIAN.public.value
    for transaction in (real, query):
        hashed = transaction.calculate_hash(account.session.chain_id)
        assert not crypto.verify(
            crypto.poseidon_many([hashed, account.session.message_hash, 0]), r, s, public_key
        )


#
# A requester that lies
#


@pytest.mark.parametrize(
    "name",
    ["0X83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e", "0Xfee", "12345", "1e5", "", "*", " transfer",
     "transfer ", "transfer\u202e", "tr\u0430nsfer", "transfer\0", "transfer(felt)", "a.b", "__default__",
     "__l1_default__"],
)  # fmt: skip
def test_a_name_that_a_wallet_could_read_as_a_selector_or_as_another_is_refused(name: str) -> None:
    with pytest.raises(InvalidInput):
        Policy(DAPP, name)


def test_a_name_is_that_of_the_selector_that_is_signed() -> None:
    approve = hex(to_selector("approve"))
    with pytest.raises(InvalidInput):
        Policy.from_dict({"contract": hex(DAPP), "selector": approve, "name": "get_number"})
    policy = Policy(DAPP, "set_number")
    with pytest.raises(dataclasses.FrozenInstanceError):
        policy.name = "get_number"  # type: ignore[misc] # what an attacker would
    with pytest.raises((TypeError, ValueError)):
        dataclasses.replace(policy, name="get_number")
    document = session_typed_data(bound(ARGENT_040, policy, Policy(DAPP, approve)))
    assert [method["selector"] for method in document["message"]["Allowed Methods"]] == [
        "set_number",
        approve,
    ]


@pytest.mark.parametrize("dialect", ALL, ids=lambda dialect: dialect.name)
def test_milliseconds_are_no_end(dialect: Any) -> None:
    with pytest.raises(InvalidInput):
        bound(dialect, expires=NOW * 1000)


@pytest.mark.parametrize("metadata", ["\u202egnp", "é", "\ud800", "a\0b", "a\nb"])
def test_metadata_that_wallets_hash_or_show_otherwise_is_refused(metadata: str) -> None:
    with pytest.raises(InvalidInput):
        bound(metadata=metadata)


#
# A file that was edited
#

EDITS: dict[str, Any] = {
    "chain_id": "0x534e5f4d41494e",
    "address": "0xacd",
    "key": {"scheme": "stark", "public_key": hex(MALLORY.public.value)},
    "expires": NOW + 7200,
    "policies": [{"contract": hex(DAPP), "selector": hex(to_selector("approve")), "name": "approve"}],
    "metadata": "other",
    "root": "0x1",
    "message_hash": "0x1",
    "dialect": "native",
    "enforce": "nobody",
}


@pytest.mark.parametrize("dialect", ALL, ids=lambda dialect: dialect.name)
@pytest.mark.parametrize("name", EDITS)
def test_what_the_account_enforces_cannot_be_edited_in_a_file(dialect: Any, name: str) -> None:
    data = signed(dialect).to_dict()
    with pytest.raises(SessionFileError):
        load_session(json.dumps({**data, name: EDITS[name]}))


def test_a_file_does_not_pass_for_one_of_another_kind() -> None:
    for one, other in itertools.permutations(("argent-0.4.0", "cartridge")):
        session = signed({"argent-0.4.0": ARGENT_040, "cartridge": CARTRIDGE}[one])
        with pytest.raises(SessionFileError):
            load_session(json.dumps({**session.to_dict(), "dialect": other}))


def test_a_file_with_what_its_account_does_not_enforce_has_to_say_so() -> None:
    session = signed(
        ARGENT_040, Policy(STRK, "transfer", rules=[arg("recipient") == 5]), limits=[token_limit(STRK, 5)], enforce="client"
    )  # fmt: skip
    with pytest.raises(SessionFileError):
        load_session(json.dumps({**session.to_dict(), "enforce": "chain"}))


async def test_an_edited_file_calls_nothing_that_the_owner_did_not_sign() -> None:
    """Limits and rules of an edited file are gone; contract, entry point and end are not."""
    session = signed(ARGENT_040, Policy(DAPP, "set_number"),
                     limits=[call_limit(1)], enforce="client")  # fmt: skip
    edited = load_session(json.dumps({**session.to_dict(), "limits": [], "tag": "other"}))
    assert edited.message_hash == session.message_hash
    account = account_on(Chain(), edited)
    with pytest.raises(CallNotAllowed):
        await account.execute_v3(call(DAPP, "approve", 1, 2, 0), resource_bounds=BOUNDS)


#
# A node that lies
#


async def test_a_node_that_says_cached_gets_a_token_without_authorization_and_no_more() -> None:
    honest, liar = Chain(), Chain(cached=True)
    tokens: list[ArgentToken] = []
    for chain in (honest, liar):
        await account_on(chain, signed(), cache=True).execute_v3(SET, resource_bounds=BOUNDS)
        tokens.append(decode_argent_token(chain.sent[0].signature, "0.4.0"))
    assert tokens[1] == dataclasses.replace(tokens[0], authorization=())


async def test_a_lie_about_the_cache_ends_with_the_first_refusal() -> None:
    chain = Chain(cached=True)
    account = account_on(chain, signed(), cache=True)
    refusal = ClientError("no", code="55", data="0x" + b"session/invalid-signature-len".hex())
    chain.reply("send_transaction", refusal, SentTransactionResponse(transaction_hash=0x77))
    with pytest.raises(BadAuthorization):
        await account.execute_v3(SET, resource_bounds=BOUNDS)
    chain.cached = False
    await account.execute_v3(SET, resource_bounds=BOUNDS)
    assert decode_argent_token(chain.sent[-1].signature, "0.4.0").authorization


#
# A guardian that lies
#


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (lambda request: (GUARDIAN.public.value, *MALLORY.sign(request.digest)), BadCoSignature),
        (lambda request: (MALLORY.public.value, *MALLORY.sign(request.digest)), OtherGuardian),
        (lambda request: (GUARDIAN.public.value, *GUARDIAN.sign(request.digest + 1)), BadCoSignature),
        (lambda request: (KEY.public.value, *request.session_signature[1:]), OtherGuardian),
        (lambda request: (GUARDIAN.public.value, *request.session_signature[1:]), BadCoSignature),
        (lambda request: (GUARDIAN.public.value, *GUARDIAN.sign(request.session.message_hash)), BadCoSignature),
    ],
)  # fmt: skip
async def test_another_signature_than_the_guardians_is_not_sent(answer: Any, error: type[Exception]) -> None:
    chain = Chain()
    with pytest.raises(error):
        await account_on(chain, signed(), co_signer=CallbackGuardian(answer)).execute_v3(
            SET, resource_bounds=BOUNDS
        )
    assert not chain.sent


async def test_a_guardian_cannot_authorize_in_the_owners_place() -> None:
    session = bound()
    by_guardian = CoSignature(GUARDIAN.public.value, *GUARDIAN.sign(session.message_hash))
    forged = full_authorization(CoSignature(OWNER.public.value, *by_guardian[1:]), by_guardian)
    for authorization in (forged, full_authorization(by_guardian, by_guardian)):
        with pytest.raises(BadAuthorization):
            await finalize_session(
                session, authorization, owner=OWNER.public.value, guardian=LocalGuardian(GUARDIAN)
            )


#
# A contract that speaks as the account
#


@pytest.mark.parametrize("dialect", ALL, ids=lambda dialect: dialect.name)
@pytest.mark.parametrize("said", ["session/revoked", "session/expired", "argent/invalid-owner-sig"])
def test_what_a_called_contract_panics_with_is_not_the_accounts_word(dialect: Any, said: str) -> None:
    def told(felt: int) -> str:
        return f"{felt:#x} ('{felt.to_bytes(32, 'big').strip(bytes(1)).decode('latin-1')}')"

    felts = [
        short_string("argent/multicall-failed"),
        0,
        short_string(said),
        short_string("ENTRYPOINT_FAILED"),
    ]
    inner = f"({', '.join(map(told, felts[2:3]))})"
    outer = f"({', '.join(map(told, felts))})"
    frame = "Error in contract (contract address: 0x1, class hash: 0x2, selector: 0x3):\n"
    for reason in (f"{frame}{outer}", f"{frame}{outer}\n{frame}{inner}", f'{frame}{outer}\n"x\n{inner}"'):
        rule = rule_broken(reason, read=dialect.error_from)
        assert isinstance(rule, RuleError)
        assert rule.code == "argent/multicall-failed"


#
# Limits that this package keeps
#


async def test_many_tasks_together_keep_to_a_limit_that_this_package_keeps() -> None:
    async def slowly(request: Any) -> Any:
        await asyncio.sleep(0.001)
        return GUARDIAN.public.value, *GUARDIAN.sign(request.digest)

    chain = Chain()
    hashes = itertools.count(100)
    chain.reply("send_transaction", lambda _: SentTransactionResponse(transaction_hash=next(hashes)))
    session = signed(limits=[call_limit(3)], enforce="client")
    account = account_on(chain, session, co_signer=CallbackGuardian(slowly))
    tasks = [account.execute_v3(SET, resource_bounds=BOUNDS) for _ in range(8)]
    outcomes = await asyncio.gather(*tasks, return_exceptions=True)
    assert len(chain.sent) == 3
    assert sum(isinstance(outcome, CallsTotalExceeded) for outcome in outcomes) == 5


async def test_outside_executions_and_transactions_count_together() -> None:
    account = account_on(Chain(), signed(limits=[call_limit(2)], enforce="client"))
    window = OutsideExecutionTimeBounds(*(dt.datetime.fromtimestamp(NOW + t, tz=dt.UTC) for t in (-9, 9)))
    await account.sign_outside_execution_call(SET, window)
    await account.execute_v3(SET, resource_bounds=BOUNDS)
    with pytest.raises(CallsTotalExceeded):
        await account.sign_outside_execution_call(SET, window)
    with pytest.raises(CallsTotalExceeded):
        await account.execute_v3(SET, resource_bounds=BOUNDS, nonce=9)


def test_what_is_left_to_this_package_is_asked_for_by_name() -> None:
    for terms in ({"limits": [call_limit(1)]}, {"valid_after": NOW}):
        with pytest.raises(NotEnforceable):
            bound(ARGENT_040, **terms)
