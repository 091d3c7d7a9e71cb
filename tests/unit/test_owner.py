"""The owner's side, on a node that answers as told."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from starknet_py.net.account.account import Account
from starknet_py.net.client_errors import ClientError
from starknet_py.net.signer.key_pair import KeyPair
from support import ADDRESS, OWNER

from starknet_sessions import (
    ANY,
    BadAuthorization,
    InvalidInput,
    NodeError,
    Policy,
    RequestSession,
    SessionKey,
    TagState,
    create_session,
    finalize_session,
    prepare_session,
    session_typed_data,
)
from starknet_sessions.crypto import CURVE_ORDER, public_key, sign, verify
from starknet_sessions.felt import short_string
from starknet_sessions.testing import FrozenClock, RecordingClient

KEY = SessionKey.from_private(12345)
NOW = 1_800_000_000
SEPOLIA = 0x534E5F5345504F4C4941
NOT_THERE = ClientError("Contract not found", code="20")


class Chain(RecordingClient):
    """A node where the account holds `held` in epoch `epoch`, or is not deployed."""

    def __init__(
        self, *, held: tuple[int, int, int] = (0, 0, 0), epoch: int = 0, deployed: bool = True
    ) -> None:
        super().__init__()
        self.deployed = deployed
        self.is_valid = True
        self.failure: Exception | None = None
        self.views = {0: [epoch], 1: list(held)}
        self.reply("call_contract", self.view)

    def view(self, asked: Any) -> list[int]:
        if not self.deployed:
            raise NOT_THERE
        calldata = asked.arguments["call"].calldata
        return self.views.get(len(calldata), [short_string("VALID") if self.is_valid else 0])

    async def get_class_hash_at(self, contract_address: Any, *_: Any, **__: Any) -> int:
        if self.failure:
            raise self.failure
        if not self.deployed:
            raise NOT_THERE
        return 1


def request(**terms: Any) -> RequestSession:
    return RequestSession(key=KEY.public, policies=[Policy(ANY, 5)], **{"expires": NOW + 60, **terms})


def owner_of(client: RecordingClient, key: int = OWNER) -> Account:
    keys = KeyPair(private_key=key, public_key=public_key(key))
    return Account(address=ADDRESS, client=client, key_pair=keys, chain=SEPOLIA)


async def test_one_signature_of_the_owner_makes_a_session() -> None:
    clock = FrozenClock(NOW)
    signed = await create_session(request(), owner_of(Chain(epoch=3)), unlimited_fees=True, clock=clock)

    assert (signed.address, signed.chain_id, signed.epoch, signed.version) == (ADDRESS, SEPOLIA, 3, NOW)
    r, s = signed.authorization
    assert verify(signed.message_hash, r, s, public_key(OWNER))


async def test_signing_does_not_hold_up_the_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    owner, threads = owner_of(Chain()), []
    sign_message = owner.sign_message

    def noting(document: Any) -> list[int]:
        threads.append(threading.get_ident())
        return sign_message(document)

    monkeypatch.setattr(owner, "sign_message", noting)
    await create_session(request(), owner, unlimited_fees=True, clock=FrozenClock(NOW))

    assert threads
    assert threading.get_ident() not in threads


async def test_a_signature_may_take_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    owner = owner_of(Chain())
    sign_message = owner.sign_message

    async def remotely(document: Any) -> list[int]:
        return sign_message(document)

    monkeypatch.setattr(owner, "sign_message", remotely)

    assert (await create_session(request(), owner, unlimited_fees=True, clock=FrozenClock(NOW))).authorization


@pytest.mark.parametrize("deployed", [True, False])
async def test_a_signature_of_somebody_else_is_refused(deployed: bool) -> None:
    chain = Chain(deployed=deployed)
    chain.is_valid = False
    owner = owner_of(chain)
    if not deployed:
        owner.signer.public_key  # noqa: B018 - the key its address was made for is another
        owner.signer = owner_of(chain, OWNER + 1).signer
        other = public_key(OWNER)
        owner.signer.key_pair = KeyPair(OWNER + 1, other)  # type: ignore[attr-defined]

    with pytest.raises(BadAuthorization) as refusal:
        await create_session(request(), owner, unlimited_fees=True, clock=FrozenClock(NOW))

    assert refusal.value.where == "preflight"


async def test_an_account_that_is_not_deployed_is_in_epoch_zero() -> None:
    chain = Chain(deployed=False)

    signed = await create_session(request(), owner_of(chain), unlimited_fees=True, clock=FrozenClock(NOW))

    assert signed.epoch == 0


async def test_a_node_that_cannot_tell_is_a_node_error() -> None:
    chain = Chain()
    chain.failure = ClientError("busy", code="-32000")
    with pytest.raises(NodeError, match="getClassHashAt"):
        await create_session(request(), owner_of(chain), unlimited_fees=True, clock=FrozenClock(NOW))

    chain.reply("get_chain_id", TimeoutError())
    with pytest.raises(NodeError, match="chainId"):
        await create_session(request(), owner_of(chain), unlimited_fees=True, clock=FrozenClock(NOW))


async def test_unlimited_fees_are_asked_for_by_name() -> None:
    with pytest.raises(InvalidInput) as refusal:
        await create_session(request(), owner_of(Chain()))

    assert refusal.value.what == "unlimited_fees"
    assert "unlimited_fees=True" in refusal.value.fix


#
# Preparing
#


async def prepared(state: TagState | None = None, **terms: Any) -> int:
    session = await prepare_session(
        request(**terms),
        address=ADDRESS,
        chain_id="SN_SEPOLIA",
        state=state,
        unlimited_fees=True,
        clock=FrozenClock(NOW),
    )
    return session.version


def held(version: int, *, revoked: bool = False, bits: int = 9) -> TagState:
    return TagState(version=version, revoked=revoked, hash217=0 if revoked else bits, epoch=0)


async def test_the_version_is_the_time_and_above_what_the_account_holds() -> None:
    assert await prepared() == NOW
    assert await prepared(held(NOW - 1)) == NOW
    assert await prepared(held(NOW)) == NOW + 1
    assert await prepared(held(NOW + 5, revoked=True)) == NOW + 6
    assert await prepared(version=7) == 7
    assert await prepared(held(6), version=7) == 7
    assert await prepared(TagState(version=0, revoked=False, hash217=0, epoch=4), version=0) == 0


@pytest.mark.parametrize(
    ("state", "version"),
    [
        (held(7), 7),
        (held(8), 7),
        (held(8, revoked=True), 8),
        (held(0), 0),
        (held(0, revoked=True), 0),
        (held(2**32 - 1), None),
    ],
)
async def test_a_version_that_cannot_become_live_is_refused(state: TagState, version: int | None) -> None:
    with pytest.raises(InvalidInput) as refusal:
        await prepared(state, version=version)

    assert refusal.value.what == "version"


async def test_a_request_that_is_over_is_refused() -> None:
    assert await prepared(expires=NOW)
    with pytest.raises(InvalidInput) as refusal:
        await prepared(expires=NOW - 1)

    assert refusal.value.what == "expires"


async def test_without_a_client_chain_and_epoch_are_given() -> None:
    with pytest.raises(InvalidInput) as refusal:
        await prepare_session(request(), address=ADDRESS, unlimited_fees=True)
    assert refusal.value.what == "chain_id"

    session = await prepare_session(
        request(), address=ADDRESS, chain_id="SN_MAIN", epoch=9, unlimited_fees=True, clock=FrozenClock(NOW)
    )
    assert (session.chain_id, session.epoch) == (0x534E5F4D41494E, 9)


#
# Finalizing
#


async def test_a_signature_made_elsewhere_is_verified() -> None:
    chain = Chain()
    session = await prepare_session(
        request(), address=ADDRESS, client=chain, unlimited_fees=True, clock=FrozenClock(NOW)
    )
    assert session_typed_data(session)["message"]["Tag"] == "default"
    r, s = sign(session.message_hash, OWNER)
    owner = public_key(OWNER)

    # As wallets return it: hex strings, either form of s.
    for signature in ([r, s], [hex(r), hex(s)], [r, CURVE_ORDER - s]):
        assert (await finalize_session(session, signature, owner=owner)).message_hash == session.message_hash
        assert (await finalize_session(session, signature, client=chain)).authorization[0] == r
    for wrong in ([], [r], [r, s, 0], [s, r], [r, s + 1], [0, 0]):
        with pytest.raises(BadAuthorization):
            await finalize_session(session, wrong, owner=owner)
    chain.is_valid = False
    with pytest.raises(BadAuthorization):
        await finalize_session(session, [r, s], client=chain)


async def test_how_to_verify_is_said_once() -> None:
    session = request(version=1).bind(address=ADDRESS, chain_id=1, epoch=0)

    for how in ({}, {"client": Chain(), "owner": 5}):
        with pytest.raises(InvalidInput, match="either"):
            await finalize_session(session, [1, 2], **how)  # type: ignore[arg-type]


async def test_a_signature_of_no_felts_is_refused() -> None:
    session = request(version=1).bind(address=ADDRESS, chain_id=1, epoch=0)

    with pytest.raises(InvalidInput) as refusal:
        await finalize_session(session, [1, "two"], owner=5)

    assert refusal.value.what == "signature[1]"
