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
    DAY,
    BadAuthorization,
    Denied,
    InvalidInput,
    NodeError,
    Policy,
    PreparedSession,
    RequestSession,
    SessionKey,
    SessionTooLong,
    SignedSession,
    TagState,
    call_limit,
    create_session,
    fee_limit,
    finalize_session,
    prepare_session,
    session_typed_data,
    token_limit,
)
from starknet_sessions.contracts.classes import session_account_class_hash
from starknet_sessions.crypto import CURVE_ORDER, public_key, sign, verify
from starknet_sessions.dialects.native import NATIVE
from starknet_sessions.felt import short_string
from starknet_sessions.testing import FrozenClock, RecordingClient

KEY = SessionKey.from_private(12345)
NOW = 1_800_000_000
SEPOLIA = 0x534E5F5345504F4C4941
NOT_THERE = ClientError("Contract not found", code="20")


class Chain(RecordingClient):
    """A node where the account holds `held` in epoch `epoch`, or is not deployed."""

    def __init__(
        self, *, held: tuple[int, int, int, int] = (0, 0, 0, 0), epoch: int = 0, deployed: bool = True
    ) -> None:
        super().__init__()
        self.is_valid = True
        if deployed:
            self.reply_view("get_epoch", [epoch])
            self.reply_view("get_tag_state", list(held))
            self.reply_view("is_valid_signature", lambda _: [short_string("VALID") if self.is_valid else 0])
            self.reply("get_class_hash_at", session_account_class_hash())
        else:
            self.reply("call_contract", NOT_THERE)
            self.reply("get_class_hash_at", NOT_THERE)


def request(**terms: Any) -> RequestSession:
    given: dict[str, Any] = {
        "key": KEY.public,
        "policies": [Policy(ANY, 5)],
        "limits": [fee_limit(10**18)],
        "expires": NOW + 60,
    }
    return RequestSession(**{**given, **terms})


def owner_of(client: RecordingClient, key: int = OWNER) -> Account:
    keys = KeyPair(private_key=key, public_key=public_key(key))
    return Account(address=ADDRESS, client=client, key_pair=keys, chain=SEPOLIA)


def deployed(**terms: Any) -> Chain:
    """A chain on which nothing of `request`'s fee limit is used."""
    chain = Chain(**terms)
    chain.reply_view("get_limits", [1, 0, 10**18, 0, 0, 0])
    return chain


async def test_one_signature_of_the_owner_makes_a_session() -> None:
    clock = FrozenClock(NOW)
    signed = await create_session(request(), owner_of(deployed(epoch=3)), dialect=NATIVE, clock=clock)

    assert (signed.address, signed.chain_id, signed.epoch, signed.version) == (ADDRESS, SEPOLIA, 3, NOW)
    r, s = signed.authorization
    assert verify(signed.message_hash, r, s, public_key(OWNER))


async def test_signing_does_not_hold_up_the_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    owner, threads = owner_of(deployed()), []
    sign_message = owner.sign_message

    def noting(document: Any) -> list[int]:
        threads.append(threading.get_ident())
        return sign_message(document)

    monkeypatch.setattr(owner, "sign_message", noting)
    await create_session(request(), owner, clock=FrozenClock(NOW))

    assert threads
    assert threading.get_ident() not in threads


async def test_a_signature_may_take_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    owner = owner_of(deployed())
    sign_message = owner.sign_message

    async def remotely(document: Any) -> list[int]:
        return sign_message(document)

    monkeypatch.setattr(owner, "sign_message", remotely)

    assert (await create_session(request(), owner, clock=FrozenClock(NOW))).authorization


@pytest.mark.parametrize("is_deployed", [True, False])
async def test_a_signature_of_somebody_else_is_refused(is_deployed: bool) -> None:
    chain = Chain(deployed=is_deployed)
    if is_deployed:
        chain.reply_view("get_limits", [1, 0, 10**18, 0, 0, 0])
    chain.is_valid = False
    owner = owner_of(chain)
    if not is_deployed:
        owner.signer.public_key  # noqa: B018 - the key its address was made for is another
        owner.signer = owner_of(chain, OWNER + 1).signer
        other = public_key(OWNER)
        owner.signer.key_pair = KeyPair(OWNER + 1, other)  # type: ignore[attr-defined]

    with pytest.raises(BadAuthorization) as refusal:
        await create_session(request(), owner, clock=FrozenClock(NOW))

    assert refusal.value.where == "preflight"


async def test_an_account_that_is_not_deployed_is_in_epoch_zero() -> None:
    chain = Chain(deployed=False)

    signed = await create_session(request(), owner_of(chain), clock=FrozenClock(NOW))

    assert isinstance(signed, SignedSession)
    assert signed.epoch == 0


async def test_a_node_that_cannot_tell_is_a_node_error() -> None:
    chain = Chain()
    chain.reply_view("get_limits", [1, 0, 10**18, 0, 0, 0])
    chain.reply("get_class_hash_at", ClientError("busy", code="-32000"))
    with pytest.raises(NodeError, match="getClassHashAt"):
        await create_session(request(), owner_of(chain), clock=FrozenClock(NOW))

    chain = Chain()
    chain.reply("get_chain_id", TimeoutError())
    with pytest.raises(NodeError, match="chainId"):
        await create_session(request(), owner_of(chain), clock=FrozenClock(NOW))


#
# Preparing
#


async def prepared(state: TagState | None = None, **terms: Any) -> int:
    session = await prepare_session(
        request(**terms),
        address=ADDRESS,
        chain_id="SN_SEPOLIA",
        state=state,
        clock=FrozenClock(NOW),
    )
    return session.version


def held(version: int, *, revoked: bool = False, paused: bool = False, bits: int = 9) -> TagState:
    return TagState(
        version=version, revoked=revoked, paused=paused, fingerprint217=0 if revoked else bits, epoch=0
    )


async def test_the_version_is_the_time_and_above_what_the_account_holds() -> None:
    assert await prepared() == NOW
    assert await prepared(held(NOW - 1)) == NOW
    assert await prepared(held(NOW)) == NOW + 1
    assert await prepared(held(NOW + 5, revoked=True)) == NOW + 6
    assert await prepared(version=7) == 7
    assert await prepared(held(6), version=7) == 7
    assert (
        await prepared(TagState(version=0, revoked=False, paused=False, fingerprint217=0, epoch=4), version=0)
        == 0
    )


@pytest.mark.parametrize(
    ("state", "version"),
    [
        (held(7), 7),
        (held(8), 7),
        (held(8, revoked=True), 8),
        (held(0), 0),
        (held(0, revoked=True), 0),
        (held(2**32 - 1), None),
        (held(NOW + 2 * DAY), None),
        (None, NOW + DAY + 1),
    ],
)
async def test_a_version_that_cannot_become_live_is_refused(
    state: TagState | None, version: int | None
) -> None:
    with pytest.raises(InvalidInput) as refusal:
        await prepared(state, version=version)

    assert refusal.value.what == "version"


async def test_a_version_may_be_of_the_time_at_which_the_session_begins() -> None:
    begins = NOW + 3 * DAY
    assert await prepared(version=begins + DAY, valid_after=begins, expires=begins + 60) == begins + DAY


async def test_a_session_of_a_paused_tag_can_be_signed_for_later() -> None:
    assert await prepared(held(7, paused=True)) == NOW


async def test_a_closed_tag_is_closed() -> None:
    with pytest.raises(InvalidInput, match="closed") as refusal:
        await prepared(held(2**32 - 1, revoked=True))

    assert refusal.value.what == "tag"


async def test_a_request_that_is_over_is_refused() -> None:
    assert await prepared(expires=NOW)
    with pytest.raises(InvalidInput) as refusal:
        await prepared(expires=NOW - 1)

    assert refusal.value.what == "expires"
    with pytest.raises(SessionTooLong):
        await prepared(expires=NOW + 30 * DAY + 1)


@pytest.mark.parametrize(
    ("what", "parts"),
    [
        ("policies[1].until", lambda until: {"policies": [Policy(ANY, 5), Policy(9, 6, until=until)]}),
        ("limits[0].until", lambda until: {"limits": [fee_limit(1, until=until)]}),
        ("denied[0].until", lambda until: {"denied": [Denied(9, ANY, until=until)]}),
    ],
)
async def test_a_part_that_is_over_is_refused(what: str, parts: Any) -> None:
    assert await prepared(**parts(NOW))
    with pytest.raises(InvalidInput) as refusal:
        await prepared(**parts(NOW - 1))

    assert refusal.value.what == what


async def test_the_owner_reads_what_is_used_already() -> None:
    chain = Chain()
    # Fees, calls, tokens: the order of the protocol.
    chain.reply_view("get_limits", [3, 25 * 10**16, 0, 0, 0, 1, 3, 1, 0, 0, 2, 0, 8, 0, 0, 0])
    limits = [token_limit(0x70, 8, per_transaction=True), fee_limit(10**18), call_limit(4)]

    session = await prepare_session(
        request(limits=limits, unlisted_tokens="allow"),
        address=ADDRESS,
        client=chain,
        clock=FrozenClock(NOW),
    )

    assert isinstance(session, PreparedSession)
    assert [state.used for state in session.usage or ()] == [25 * 10**16, 3, 0]
    words = session.describe()
    assert "used so far: 0.25 STRK" in words
    assert "used so far: 3 calls" in words
    assert "used so far" not in session.describe(usage=())
    # What is signed is a session like any other.
    r, s = sign(session.message_hash, OWNER)
    signed = await finalize_session(session, [r, s], client=chain)
    assert type(signed).__name__ == "SignedSession"
    assert signed.message_hash == session.message_hash


async def test_usage_is_asked_for_once_and_only_where_there_is_any() -> None:
    chain = Chain()
    chain.reply_view("get_limits", [1, 0, 10**18, 0, 0, 0])
    await create_session(request(), owner_of(chain), clock=FrozenClock(NOW))
    assert len(chain.viewed("get_limits")) == 1

    chain = Chain()
    for limits in ([fee_limit(9, per_transaction=True)], []):
        session = await prepare_session(
            request(limits=limits, unlimited_fees=not limits),
            address=ADDRESS,
            client=chain,
            dialect=NATIVE,
            clock=FrozenClock(NOW),
        )
        assert session.usage == ()
    assert chain.viewed("get_limits") == []


async def test_offline_usage_is_not_known() -> None:
    session = await prepare_session(
        request(), address=ADDRESS, chain_id="SN_SEPOLIA", epoch=0, clock=FrozenClock(NOW)
    )

    assert session.usage is None
    assert "used so far" not in session.describe()


async def test_nothing_is_used_on_an_account_to_be_deployed() -> None:
    session = await prepare_session(
        request(), address=ADDRESS, client=Chain(deployed=False), clock=FrozenClock(NOW)
    )

    assert "used so far: 0 STRK" in session.describe()


async def test_without_a_client_chain_and_epoch_are_given() -> None:
    with pytest.raises(InvalidInput) as refusal:
        await prepare_session(request(), address=ADDRESS)
    assert refusal.value.what == "chain_id"

    session = await prepare_session(
        request(), address=ADDRESS, chain_id="SN_MAIN", epoch=9, clock=FrozenClock(NOW)
    )
    assert (session.chain_id, session.epoch) == (0x534E5F4D41494E, 9)


#
# Finalizing
#


async def test_a_signature_made_elsewhere_is_verified() -> None:
    chain = deployed()
    session = await prepare_session(request(), address=ADDRESS, client=chain, clock=FrozenClock(NOW))
    assert session_typed_data(session)["message"]["Tag"] == "default"
    r, s = sign(session.message_hash, OWNER)
    owner = public_key(OWNER)

    # As wallets return it: hex strings, either form of s.
    for signature in ([r, s], [hex(r), hex(s)], [r, CURVE_ORDER - s]):
        assert (await finalize_session(session, signature, owner=owner)).message_hash == session.message_hash
        assert (await finalize_session(session, signature, client=chain)).authorization[0] == r
    for wrong in ([r], [r, s, 0], [s, r], [r, s + 1], [0, 0]):
        with pytest.raises(BadAuthorization):
            await finalize_session(session, wrong, owner=owner)
    chain.is_valid = False
    with pytest.raises(BadAuthorization):
        await finalize_session(session, [r, s], client=chain)


async def test_how_to_verify_is_said_once() -> None:
    session = request(version=1).bind(address=ADDRESS, chain_id=1, epoch=0)

    for how in ({}, {"client": Chain(), "owner": 5}):
        with pytest.raises(InvalidInput, match="either"):
            await finalize_session(session, [1, 2], **how)  # type: ignore[call-overload]


async def test_a_signature_of_no_felts_is_refused() -> None:
    session = request(version=1).bind(address=ADDRESS, chain_id=1, epoch=0)

    with pytest.raises(InvalidInput) as refusal:
        await finalize_session(session, [1, "two"], owner=5)

    assert refusal.value.what == "signature[1]"
