"""What the chain says of a session on an account of another make, on a node that answers as told."""

from __future__ import annotations

from typing import Any

import pytest
from starknet_py.net.client_errors import ClientError

from starknet_sessions.contracts.classes import session_account_class_hash
from starknet_sessions.dialects.argent import ARGENT_040, ARGENT_050, full_authorization
from starknet_sessions.dialects.binding import bind_foreign
from starknet_sessions.dialects.cartridge import CARTRIDGE, registered_authorization
from starknet_sessions.dialects.dialect import CoSignature
from starknet_sessions.dialects.foreign import ForeignDialect, ForeignState, SignedForeignSession
from starknet_sessions.dialects.methods import stark_signature
from starknet_sessions.errors import InvalidInput, NodeError, WrongChain
from starknet_sessions.felt import short_string
from starknet_sessions.keys import SessionKey, stark_key_guid
from starknet_sessions.limits import Usage, call_limit, fee_limit
from starknet_sessions.policy import Policy
from starknet_sessions.request import RequestSession
from starknet_sessions.status import SessionStatus, session_status
from starknet_sessions.testing import FrozenClock, RecordingClient

NOW, HOUR = 1_800_000_000, 3600
KEY = SessionKey.from_private(12345)
OWNER, GUARDIAN = 11, 22
CLASSES: dict[Any, int] = {
    ARGENT_040: 0x36078334509B514626504EDC9FB252328D1A240E4E948BEF8D0C08DFF45927F,
    ARGENT_050: 0x73414441639DCD11D1846F287650A00C60C416B9D3BA45D31C651672125B2C2,
    CARTRIDGE: 0x743C83C41CE99AD470AA308823F417B2141E02E04571F5C0004E743556E7FAF,
}
NO_ENTRY_POINT = ClientError("Requested entrypoint does not exist in the contract.", code="21")
NOT_THERE = ClientError("Contract not found", code="20")
ARGENTS = pytest.mark.parametrize("dialect", [ARGENT_040, ARGENT_050])


def session(
    dialect: ForeignDialect = ARGENT_040, authorization: tuple[int, ...] | None = None, **terms: Any
) -> SignedForeignSession:
    given: dict[str, Any] = {
        "key": KEY.public,
        "policies": [Policy(0xDA99, "set_number")],
        "expires": NOW + 60,
        "unlimited_fees": True,
    }
    enforce: Any = terms.pop("enforce", "chain")
    request = RequestSession(**{**given, **terms})
    if authorization is None:
        authorization = full_authorization(CoSignature(OWNER, 1, 2), CoSignature(GUARDIAN, 3, 4))
        if dialect is CARTRIDGE:
            authorization = (1, *stark_signature(OWNER, 1, 2))
    return bind_foreign(request, dialect, address=0xACC, chain_id="SN_SEPOLIA", enforce=enforce).authorized(
        authorization
    )


class Chain(RecordingClient):
    """A node where the account is of a kind, and holds what is told."""

    def __init__(
        self,
        dialect: ForeignDialect,
        *,
        revoked: bool = False,
        known: bool = False,
        valid: bool = True,
        owner: int = OWNER,
        guardian: int = GUARDIAN,
    ) -> None:
        super().__init__()
        self.reply("get_class_hash_at", CLASSES[dialect])
        self.reply("get_block", type("Block", (), {"timestamp": NOW})())
        self.reply("call_contract", NO_ENTRY_POINT)
        self.reply_view("is_session_revoked", [int(revoked)])
        known_view = "is_session_registered" if dialect is CARTRIDGE else "is_session_authorization_cached"
        self.reply_view(known_view, [int(known)])
        self.reply_view("is_valid_signature", [short_string("VALID") if valid else 0])
        guids = [stark_key_guid(owner), stark_key_guid(guardian)]
        if dialect is ARGENT_040:
            self.reply_view("get_owner_guid", guids[:1])
            self.reply_view("get_guardian_guid", [0, guids[1]])
        if dialect is ARGENT_050:
            self.reply_view("get_owners_guids", [1, guids[0]])
            self.reply_view("get_guardians_guids", [1, guids[1]])


async def status_of(
    of: SignedForeignSession, on: ForeignDialect | None = None, *, now: int = NOW, **chain: Any
) -> SessionStatus:
    return await session_status(Chain(on or of.dialect, **chain), of, clock=FrozenClock(now))


@pytest.mark.parametrize("dialect", list(CLASSES))
async def test_a_session_is_ready_then_live(dialect: ForeignDialect) -> None:
    ready, live = await status_of(session(dialect)), await status_of(session(dialect), known=True)

    assert (ready.status, ready.codes, ready.limits, ready.retry_after) == ("ready", (), (), None)
    assert ready.held == ForeignState(is_revoked=False, is_cached=False)
    assert (live.status, live.codes, live.now) == ("live", (), NOW)
    assert isinstance(live.held, ForeignState)
    assert live.held.is_cached
    assert "keeps that the session is authorized" in live.reasons[0]


@pytest.mark.parametrize(
    ("dialect", "code"),
    [
        (ARGENT_040, "session/revoked"),
        (ARGENT_050, "session/revoked"),
        (CARTRIDGE, "session/already-revoked"),
    ],
)
async def test_a_revoked_session_is_dead_whatever_else_is_wrong(dialect: ForeignDialect, code: str) -> None:
    status = await status_of(session(dialect), revoked=True, now=NOW + 61)

    assert (status.status, status.codes) == ("dead", (code, "session/expired"))
    assert "revoked" in status.reasons[0]
    assert status.retry_after is None


async def test_argents_last_second_is_the_last_controllers_is_over() -> None:
    assert (await status_of(session(ARGENT_040), now=NOW + 60)).status == "ready"
    over = await status_of(session(CARTRIDGE), now=NOW + 60)
    assert (over.status, over.codes) == ("dead", ("session/expired",))


@ARGENTS
async def test_another_owner_ends_a_session(dialect: ForeignDialect) -> None:
    status = await status_of(session(dialect), valid=False, owner=99, guardian=98)

    code = "session/invalid-account-sig" if dialect is ARGENT_040 else "argent/invalid-owner-sig"
    assert (status.status, status.codes) == ("dead", (code,))
    assert "owner who authorized" in status.reasons[0]
    assert hex(stark_key_guid(OWNER)) in status.reasons[0]


@ARGENTS
async def test_another_guardian_ends_a_session(dialect: ForeignDialect) -> None:
    status = await status_of(session(dialect), valid=False, guardian=98)

    code = "session/invalid-account-sig" if dialect is ARGENT_040 else "argent/invalid-guardian-sig"
    assert (status.status, status.codes) == ("dead", (code,))
    assert "guardian who authorized" in status.reasons[0]


@pytest.mark.parametrize("dialect", list(CLASSES))
async def test_an_authorization_that_never_fitted_is_only_that(dialect: ForeignDialect) -> None:
    status = await status_of(session(dialect), valid=False)

    assert status.status == "dead"
    assert "does not fit" in status.reasons[0]
    assert status.codes[0].endswith(("invalid-account-sig", "invalid-owner-sig"))


async def test_who_signed_need_not_be_known() -> None:
    # The concise form, and an account that does not tell.
    concise = session(ARGENT_040, (1, 2, 3, 4))
    assert (await status_of(concise, valid=False, owner=99)).status == "dead"
    chain = Chain(ARGENT_040, valid=False, owner=99)
    chain.reply_view("get_owner_guid", NO_ENTRY_POINT)
    status = await session_status(chain, session(), clock=FrozenClock(NOW))
    assert "does not fit" in status.reasons[0]


async def test_a_registered_session_is_registered_or_dead() -> None:
    of = session(CARTRIDGE, registered_authorization(9))

    assert (await status_of(of, known=True, valid=False)).status == "live"
    gone = await status_of(of)
    assert (gone.status, gone.codes) == ("dead", ("session/not-registered",))


async def test_without_its_authorization_a_session_lives_by_what_the_account_keeps() -> None:
    assert (await status_of(session(ARGENT_040, ()), known=True)).status == "live"
    for dialect in (ARGENT_040, CARTRIDGE):
        status = await status_of(session(dialect, ()))
        assert (status.status, status.codes) == ("dead", ("session/not-authorized",))


async def test_what_this_package_enforces_counts_too() -> None:
    of = session(enforce="client", valid_after=NOW + 30, limits=[call_limit(3)])
    status = await status_of(of)

    assert (status.status, status.codes) == ("dead", ("session/not-yet-valid",))
    assert status.retry_after == NOW + 30
    assert status.limits == ()
    for_sponsors = session(enforce="client", limits=[fee_limit(0)], unlimited_fees=False)
    assert (await status_of(for_sponsors)).status == "ready"


#
# The account is another than it was
#


async def test_argents_upgrade_keeps_its_sessions() -> None:
    of = session(ARGENT_040)
    chain = Chain(ARGENT_050, known=True)
    status = await session_status(chain, of, clock=FrozenClock(NOW))

    assert status.status == "live"
    assert "was upgraded to argent-0.5.0" in status.reasons[0]
    (asked,) = chain.viewed("is_session_authorization_cached")
    assert asked.calldata == [of.message_hash, stark_key_guid(OWNER), stark_key_guid(GUARDIAN)]


@pytest.mark.parametrize(
    ("of", "class_hash", "says"),
    [
        (
            session(ARGENT_040),
            session_account_class_hash(),
            "of kind native now, the session of argent-0.4.0",
        ),
        (session(ARGENT_040), CLASSES[CARTRIDGE], "of kind cartridge now"),
        (session(CARTRIDGE), CLASSES[ARGENT_050], "of kind argent-0.5.0 now, the session of cartridge"),
        (
            session(ARGENT_050),
            0x29927C8AF6BCCF3F6FDA035981E765A7BDBF18A2DC0D630494F8758AA908E2B,
            "no sessions",
        ),
        (session(ARGENT_050), 0x123, "does not say what it is"),
    ],
)
async def test_another_kind_of_account_has_no_such_session(
    of: SignedForeignSession, class_hash: int, says: str
) -> None:
    chain = Chain(of.dialect)
    chain.reply("get_class_hash_at", class_hash)
    status = await session_status(chain, of, clock=FrozenClock(NOW))

    assert (status.status, status.codes) == ("dead", ("dialect/unknown-account",))
    assert says in status.reasons[0]
    assert status.held == ForeignState(is_revoked=False, is_cached=False)


async def test_an_account_that_is_not_deployed_has_no_sessions() -> None:
    chain = Chain(ARGENT_040)
    chain.reply("get_class_hash_at", NOT_THERE)
    status = await session_status(chain, session(), clock=FrozenClock(NOW))

    assert (status.status, status.codes) == ("dead", ())
    assert "not deployed" in status.reasons[0]


async def test_a_node_that_cannot_tell_says_so() -> None:
    chain = Chain(ARGENT_040)
    chain.reply("get_class_hash_at", ClientError("busy", code="-32000"))
    with pytest.raises(NodeError, match="getClassHashAt"):
        await session_status(chain, session(), clock=FrozenClock(NOW))
    chain.reply("get_chain_id", "0x1")
    with pytest.raises(WrongChain):
        await session_status(chain, session(), clock=FrozenClock(NOW))


async def counted(used: int, *limits: Any, now: int = NOW) -> SessionStatus:
    """The status of a session whose calls this package counts, with so many made."""
    of = session(enforce="client", limits=limits or [call_limit(3)], policies=[Policy(0xDA99, "set_number")])
    usage = {
        limit.usage_key(of.tag_felt) or 0: Usage(spent=used, start=NOW - NOW % HOUR, touched=True).word
        for limit in of.limits
    }
    return await session_status(Chain(ARGENT_040), of, clock=FrozenClock(now), usage=usage)


async def test_limits_are_told_by_the_usage_given() -> None:
    status = await counted(2)
    (state,) = status.limits
    assert (status.status, state.used, state.remaining) == ("ready", 2, 1)

    over = await counted(3)
    assert (over.status, over.codes, over.retry_after) == ("dead", ("session/calls-total-exceeded",), None)
    assert "as counted by the program" in over.reasons[0]


async def test_a_window_that_is_used_up_ends() -> None:
    assert (await counted(3, call_limit(3, per=HOUR), now=NOW + HOUR)).status == "dead"
    of = session(enforce="client", limits=[call_limit(3, per=HOUR)], expires=NOW + 2 * HOUR)
    (limit,) = of.limits
    word = Usage(spent=3, start=NOW - NOW % HOUR, touched=True).word
    usage = {limit.usage_key(of.tag_felt) or 0: word}
    status = await session_status(Chain(ARGENT_040), of, clock=FrozenClock(NOW), usage=usage)
    assert (status.codes, status.retry_after) == (("session/calls-window-exceeded",), NOW - NOW % HOUR + HOUR)


async def test_limits_are_told_also_where_the_account_is_gone() -> None:
    of = session(enforce="client", limits=[call_limit(3)])
    for answer in (NOT_THERE, 0x1234, CLASSES[CARTRIDGE]):
        chain = Chain(ARGENT_040)
        chain.reply("get_class_hash_at", answer)
        status = await session_status(chain, of, clock=FrozenClock(NOW), usage={})
        assert (status.status, [state.remaining for state in status.limits]) == ("dead", [3])


async def test_usage_is_that_of_an_account_which_does_not_count() -> None:
    ours = RequestSession(
        key=KEY.public, policies=[Policy(0xDA99, "set_number")], expires=NOW + 60, unlimited_fees=True
    ).bind(address=0xACC, chain_id="SN_SEPOLIA", epoch=0, version=5)
    with pytest.raises(InvalidInput):
        await session_status(Chain(ARGENT_040), ours.authorized([1, 2]), usage={})
    with pytest.raises(InvalidInput):
        await session_status(Chain(ARGENT_040), session(), usage={"5": 1})  # type: ignore[dict-item]
