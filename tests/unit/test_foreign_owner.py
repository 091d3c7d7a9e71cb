"""The owner's side of sessions on accounts of another make, on a node that judges signatures as these accounts do."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Sequence
from typing import Any

import pytest
from starknet_py.net.account.account import Account
from starknet_py.net.client_errors import ClientError
from starknet_py.net.signer.base_signer import BaseSigner
from starknet_py.net.signer.key_pair import KeyPair
from support import ADDRESS, OWNER

from starknet_sessions import crypto
from starknet_sessions.contracts.classes import session_account_class_hash
from starknet_sessions.contracts.foreign import register_foreign_call
from starknet_sessions.cosigner import LocalGuardian
from starknet_sessions.crypto import public_key, sign, verify
from starknet_sessions.dialects.argent import ARGENT_040, ARGENT_050, full_authorization
from starknet_sessions.dialects.cartridge import CARTRIDGE, REGISTERED, registered_authorization
from starknet_sessions.dialects.dialect import CoSignature
from starknet_sessions.dialects.foreign import ForeignDialect, ForeignSession, SignedForeignSession
from starknet_sessions.dialects.methods import stark_signature
from starknet_sessions.dialects.native import NATIVE
from starknet_sessions.errors import (
    BadAuthorization,
    BadCoSignature,
    CoSignerMissing,
    InvalidInput,
    NodeError,
    NotEnforceable,
    NotPossible,
    RawHashOnly,
    UnknownAccount,
    WrongChain,
)
from starknet_sessions.felt import short_string
from starknet_sessions.keys import SessionKey, stark_key_guid
from starknet_sessions.limits import call_limit
from starknet_sessions.owner import create_session, finalize_session, prepare_session, registered_session
from starknet_sessions.policy import Policy
from starknet_sessions.preflight import TagState
from starknet_sessions.request import RequestSession
from starknet_sessions.session import Session
from starknet_sessions.testing import FrozenClock, RecordingClient
from starknet_sessions.typed_data import session_typed_data
from starknet_sessions.wallet_signature import recognise_signature

NOW = 1_800_000_000
CLOCK = FrozenClock(NOW)
SEPOLIA = 0x534E5F5345504F4C4941
YEAR = 365 * 86_400
KEY = SessionKey.from_private(12345)
GUARDIAN = SessionKey.from_private(0x2A)
OWNER_KEY, GUARDIAN_KEY = public_key(OWNER), GUARDIAN.public.value
CLASSES: dict[ForeignDialect, int] = {
    ARGENT_040: 0x36078334509B514626504EDC9FB252328D1A240E4E948BEF8D0C08DFF45927F,
    ARGENT_050: 0x73414441639DCD11D1846F287650A00C60C416B9D3BA45D31C651672125B2C2,
    CARTRIDGE: 0x743C83C41CE99AD470AA308823F417B2141E02E04571F5C0004E743556E7FAF,
}
NO_ENTRY_POINT = ClientError("Requested entrypoint does not exist in the contract.", code="21")
PANIC = ClientError("Contract error", code="40", data="0x617267656e742f696e76616c69642d6f776e65722d736967")
NOT_THERE = ClientError("Contract not found", code="20")

needs_guardian = pytest.mark.parametrize("dialect", [ARGENT_040, ARGENT_050])


class Chain(RecordingClient):
    """A node where the account is of a kind, and judges signatures of its hash as such accounts do."""

    def __init__(
        self, dialect: ForeignDialect, *, owners: Sequence[int] = (OWNER_KEY,), guarded: bool = True
    ) -> None:
        super().__init__()
        self.dialect, self.owners, self.guarded = dialect, owners, guarded
        self.reply("get_class_hash_at", CLASSES[dialect])
        self.reply("call_contract", NO_ENTRY_POINT)
        self.reply_view("is_valid_signature", self._judge)
        guids = [stark_key_guid(owner) for owner in owners]
        guardians = [stark_key_guid(GUARDIAN_KEY)] if guarded else []
        if dialect is ARGENT_050:
            self.reply_view("get_owners_guids", [len(guids), *guids])
            self.reply_view("get_guardians_guids", [len(guardians), *guardians])
            self.reply_view("get_owner", [owners[0]] if len(owners) == 1 else PANIC)
        if dialect is ARGENT_040:
            self.reply_view("get_owner_guid", guids[:1])
            self.reply_view("get_guardian_guid", [0, *guardians] if guardians else [1])
            self.reply_view("get_owner", [owners[0]])

    def _judge(self, request: Any) -> list[int]:
        message_hash, _, *felts = request.arguments["call"].calldata
        given = recognise_signature(felts)
        pairs = [signer.pair for signer in given.signers]
        keys = [signer.public_key for signer in given.signers]
        if given.form == "concise" and len(self.owners) == 1:
            keys = [self.owners[0], GUARDIAN_KEY]
        expected = (
            keys[:1] == [keys[0]]
            and keys[0] in self.owners
            and keys[1:] == ([GUARDIAN_KEY] if self.dialect is not CARTRIDGE else [])
        )
        if expected and all(
            verify(message_hash, *pair, key) for pair, key in zip(pairs, keys, strict=True) if pair and key
        ):
            return [short_string("VALID")]
        if self.dialect is ARGENT_050:
            raise PANIC
        return [0]


def request(**terms: Any) -> RequestSession:
    given: dict[str, Any] = {
        "key": KEY.public,
        "policies": [Policy(0xDA99, "set_number"), Policy(0xDA99, "fee")],
        "expires": NOW + YEAR,
        "unlimited_fees": True,
    }
    return RequestSession(**{**given, **terms})


def owner_of(client: RecordingClient, key: int = OWNER) -> Account:
    keys = KeyPair(private_key=key, public_key=public_key(key))
    return Account(address=ADDRESS, client=client, key_pair=keys, chain=SEPOLIA)


async def prepared(dialect: ForeignDialect, **terms: Any) -> ForeignSession:
    return await prepare_session(
        request(**terms), address=ADDRESS, dialect=dialect, chain_id="SN_SEPOLIA", clock=CLOCK
    )


def concise(session: ForeignSession, owner: int = OWNER) -> list[int]:
    return [*sign(session.message_hash, owner), *GUARDIAN.sign(session.message_hash)]


def full(session: ForeignSession, owner: int = OWNER, guardian: SessionKey = GUARDIAN) -> list[int]:
    digest = session.message_hash
    return list(
        full_authorization(
            CoSignature(public_key(owner), *sign(digest, owner)),
            CoSignature(guardian.public.value, *guardian.sign(digest)),
        )
    )


def assert_full(signed: SignedForeignSession) -> None:
    """Whether the authorization is the full form of owner and guardian. starknet-py's signatures differ from ours."""
    owner, guardian = recognise_signature(signed.authorization).signers
    assert (owner.public_key, guardian.public_key) == (OWNER_KEY, GUARDIAN_KEY)
    for signer in (owner, guardian):
        assert signer.pair
        assert signer.public_key
        assert verify(signed.message_hash, *signer.pair, signer.public_key)


class Wallet(BaseSigner):
    """A wallet's signer: it signs in whatever form it likes, and hashes too if asked."""

    def __init__(self, answer: Any) -> None:
        self._answer = answer

    @property
    def public_key(self) -> int:
        return OWNER_KEY

    def sign_transaction(self, transaction: Any) -> list[int]:
        raise NotImplementedError

    def sign_message(self, typed_data: Any, account_address: int) -> Any:
        return self._answer(typed_data.message_hash(account_address))


def wallet_on(chain: RecordingClient, answer: Any) -> Account:
    return Account(address=ADDRESS, client=chain, signer=Wallet(answer), chain=SEPOLIA)


class Guardian:
    """A co-signer that says or does not say whose signature it gives."""

    def __init__(self, key: SessionKey = GUARDIAN, *, told: bool = True) -> None:
        self.key, self.told, self.asked = key, told, 0

    @property
    def public_key(self) -> int | None:
        return self.key.public.value if self.told else None

    @property
    def signs_estimates(self) -> bool:
        return False

    async def co_sign(self, request: Any) -> CoSignature:
        raise NotImplementedError

    async def authorize(self, session: ForeignSession) -> CoSignature:
        self.asked += 1
        return CoSignature(self.key.public.value, *self.key.sign(session.message_hash))


#
# create_session
#


@needs_guardian
async def test_owner_and_guardian_authorize_a_session_of_argents(dialect: ForeignDialect) -> None:
    chain = Chain(dialect)
    signed = await create_session(request(), owner_of(chain), guardian=Guardian(), clock=CLOCK)

    assert isinstance(signed, SignedForeignSession)
    assert signed.dialect is dialect
    assert_full(signed)
    assert signed.owner_guid == stark_key_guid(OWNER_KEY)
    assert signed.guardian_guid == stark_key_guid(GUARDIAN_KEY)
    assert (signed.address, signed.chain_id, signed.expires) == (ADDRESS, SEPOLIA, NOW + YEAR)


@needs_guardian
@pytest.mark.parametrize("form", [concise, full])
async def test_a_wallets_signature_is_taken_as_it_is(dialect: ForeignDialect, form: Any) -> None:
    chain = Chain(dialect)
    session = await prepared(dialect)
    # starknet-py reads the entry point "fee" as a number, but is given its selector.
    signing: Any = {session.message_hash: form(session)}

    signed = await create_session(request(), wallet_on(chain, signing.__getitem__), clock=CLOCK)

    assert isinstance(signed, SignedForeignSession)
    assert list(signed.authorization) == form(session)
    # The concise form does not say who signed: the account does.
    assert signed.owner_guid == stark_key_guid(OWNER_KEY)
    assert signed.guardian_guid == stark_key_guid(GUARDIAN_KEY)


async def test_without_the_guardian_there_is_no_session() -> None:
    with pytest.raises(CoSignerMissing) as refusal:
        await create_session(request(), owner_of(Chain(ARGENT_040)), clock=CLOCK)

    assert "guardian=" in refusal.value.fix


@needs_guardian
async def test_an_account_without_a_guardian_takes_no_sessions(dialect: ForeignDialect) -> None:
    chain = Chain(dialect, guarded=False)
    with pytest.raises(NotPossible, match="no guardian") as refusal:
        await create_session(request(), owner_of(chain), guardian=Guardian(), clock=CLOCK)

    assert refusal.value.dialect == dialect.name
    assert chain.viewed("is_valid_signature") == []


async def test_another_owner_is_noticed_before_the_guardian_is_asked() -> None:
    guardian = Guardian()
    owner = owner_of(Chain(ARGENT_040), OWNER + 1)
    owner.signer.key_pair = KeyPair(OWNER + 1, OWNER_KEY)  # type: ignore[attr-defined]
    with pytest.raises(BadAuthorization):
        await create_session(request(), owner, guardian=guardian, clock=CLOCK)

    assert guardian.asked == 0
    # Where the wallet says who signed, the account knows.
    other = full(await prepared(ARGENT_050), OWNER + 1)
    with pytest.raises(BadAuthorization, match="a list of signers"):
        await create_session(request(), wallet_on(Chain(ARGENT_050), lambda _: other), clock=CLOCK)


async def test_what_the_account_does_not_enforce_is_refused_unless_left_to_us() -> None:
    chain = Chain(ARGENT_040)
    asked = request(limits=[call_limit(3)])
    with pytest.raises(NotEnforceable):
        await create_session(asked, owner_of(chain), guardian=Guardian(), clock=CLOCK)

    signed = await create_session(asked, owner_of(chain), enforce="client", guardian=Guardian(), clock=CLOCK)
    assert isinstance(signed, SignedForeignSession)
    assert signed.enforce == "client"


async def test_a_local_guardian_authorizes() -> None:
    signed = await create_session(
        request(), owner_of(Chain(ARGENT_040)), guardian=LocalGuardian(GUARDIAN), clock=CLOCK
    )

    assert isinstance(signed, SignedForeignSession)
    assert_full(signed)


async def test_controllers_owner_signs_the_hash() -> None:
    signed = await create_session(request(), owner_of(Chain(CARTRIDGE)), clock=CLOCK)

    assert isinstance(signed, SignedForeignSession)
    pair = sign(signed.message_hash, OWNER)
    assert list(signed.authorization) == [1, *stark_signature(OWNER_KEY, *pair)]
    assert (signed.owner_guid, signed.guardian_guid) == (stark_key_guid(OWNER_KEY), 0)


async def test_a_function_can_sign_the_hash() -> None:
    threads = []

    def signing(message_hash: int) -> list[int]:
        threads.append(threading.get_ident())
        return [1, *stark_signature(OWNER_KEY, *sign(message_hash, OWNER))]

    async def elsewhere(message_hash: int) -> dict[str, str]:
        await asyncio.sleep(0)
        r, s = sign(message_hash, OWNER)
        return {"r": hex(r), "s": str(s)}

    for sign_hash in (signing, elsewhere):
        signed = await create_session(
            request(), wallet_on(Chain(CARTRIDGE), None), sign_hash=sign_hash, clock=CLOCK
        )
        assert isinstance(signed, SignedForeignSession)
        assert len(signed.authorization) == 5
    assert threads
    assert threading.get_ident() not in threads


async def test_a_signer_can_have_a_method_for_hashes() -> None:
    wallet = wallet_on(Chain(CARTRIDGE), None)
    wallet.signer.sign_hash = lambda digest: list(sign(digest, OWNER))  # type: ignore[attr-defined]

    signed = await create_session(request(), wallet, clock=CLOCK)

    assert len(signed.authorization) == 5


async def test_a_wallet_that_signs_documents_only_cannot_sign_for_a_controller() -> None:
    with pytest.raises(RawHashOnly) as refusal:
        await create_session(request(), wallet_on(Chain(CARTRIDGE), None), clock=CLOCK)

    session = await prepared(CARTRIDGE)
    assert refusal.value.message_hash == session.message_hash
    assert "sign_hash" in refusal.value.fix
    with pytest.raises(RawHashOnly):
        session_typed_data(session)


async def test_a_hash_signed_where_a_document_would_do() -> None:
    signed = await create_session(
        request(),
        wallet_on(Chain(ARGENT_050), None),
        sign_hash=lambda digest: sign(digest, OWNER),
        guardian=Guardian(),
        clock=CLOCK,
    )

    assert isinstance(signed, SignedForeignSession)
    assert list(signed.authorization) == full(signed)


async def test_signing_does_not_hold_up_the_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    threads = []

    def noting(message_hash: int, private_key: int) -> tuple[int, int]:
        threads.append(threading.get_ident())
        return sign(message_hash, private_key)

    monkeypatch.setattr(crypto, "sign", noting)
    await create_session(request(), owner_of(Chain(CARTRIDGE)), clock=CLOCK)

    assert threads
    assert threading.get_ident() not in threads


async def test_an_account_that_is_not_deployed_is_verified_by_its_owners_key() -> None:
    chain = Chain(ARGENT_050)
    chain.reply("get_class_hash_at", NOT_THERE)
    # What the account would be is not known: ours.
    chain.reply_view("get_epoch", NOT_THERE)
    chain.reply_view("get_tag_state", NOT_THERE)
    session = await prepare_session(request(expires=NOW + 60), address=ADDRESS, client=chain, clock=CLOCK)
    assert isinstance(session, Session)
    # As its owner says.
    signed = await create_session(request(), owner_of(chain), dialect=CARTRIDGE, clock=CLOCK)
    assert signed.owner_guid == stark_key_guid(OWNER_KEY)
    # Its guardian is the one who signs: nobody can be asked yet.
    for view in ("get_owner", "get_guardians_guids", "get_owners_guids"):
        chain.reply_view(view, NOT_THERE)
    guarded = await create_session(
        request(), owner_of(chain), dialect=ARGENT_050, guardian=Guardian(), clock=CLOCK
    )
    assert guarded.guardian_guid == stark_key_guid(GUARDIAN_KEY)
    assert chain.viewed("is_valid_signature") == []


async def test_whether_there_is_a_guardian_has_to_be_known() -> None:
    chain = Chain(ARGENT_040)
    chain.reply_view("get_guardians_guids", ClientError("busy", code="-32000"))
    with pytest.raises(NodeError):
        await prepare_session(request(), address=ADDRESS, client=chain, clock=CLOCK)


async def test_who_signed_in_the_concise_form_is_not_whom_the_caller_says() -> None:
    session = await prepared(ARGENT_050)
    signed = await finalize_session(
        session,
        concise(session),
        client=Chain(ARGENT_050),
        owner=public_key(5),
        guardian=Guardian(SessionKey.from_private(99)),
    )

    assert signed.owner_guid == stark_key_guid(OWNER_KEY)
    assert signed.guardian_guid == stark_key_guid(GUARDIAN_KEY)


async def test_what_cannot_have_sessions_is_said_before_anything_is_signed() -> None:
    chain = Chain(ARGENT_040)
    chain.reply("get_class_hash_at", 5)
    with pytest.raises(UnknownAccount):
        await create_session(request(), owner_of(chain), clock=CLOCK)

    chain.reply("get_class_hash_at", ClientError("busy", code="-32000"))
    for dialect in (None, ARGENT_040):
        with pytest.raises(NodeError, match="getClassHashAt"):
            await create_session(request(), owner_of(chain), dialect=dialect, clock=CLOCK)


#
# prepare_session
#


async def test_the_kind_of_account_is_found_by_the_node() -> None:
    for dialect in CLASSES:
        session = await prepare_session(request(), address=ADDRESS, client=Chain(dialect), clock=CLOCK)
        assert isinstance(session, ForeignSession)
        assert session.dialect is dialect


async def test_offline_it_is_ours_unless_named() -> None:
    ours = await prepare_session(
        request(expires=NOW + 60), address=ADDRESS, chain_id="SN_SEPOLIA", clock=CLOCK
    )
    assert isinstance(ours, Session)
    assert session_typed_data(ours)["domain"]["name"] != "SessionAccount.session"
    argents = await prepared(ARGENT_040)
    assert session_typed_data(argents)["domain"]["name"] == "SessionAccount.session"
    assert json.loads(json.dumps(session_typed_data(argents))) == session_typed_data(argents)


async def test_accounts_of_another_make_have_no_longest_session_and_no_tags() -> None:
    assert (await prepared(ARGENT_050, expires=NOW + 10 * YEAR)).expires == NOW + 10 * YEAR
    with pytest.raises(InvalidInput) as refusal:
        await prepared(ARGENT_050, expires=NOW - 1)
    assert refusal.value.what == "expires"
    state = TagState(version=0, revoked=False, paused=False, fingerprint217=0, epoch=0)
    for known in ({"epoch": 0}, {"state": state}):
        with pytest.raises(InvalidInput, match="no epochs"):
            await prepare_session(
                request(), address=ADDRESS, dialect=ARGENT_050, chain_id=1, clock=CLOCK, **known
            )


async def test_a_controller_session_can_name_a_guardian() -> None:
    session = await prepare_session(
        request(), address=ADDRESS, dialect=CARTRIDGE, guardian_guid="0x9", chain_id=SEPOLIA, clock=CLOCK
    )

    assert session.guardian_guid == 9
    signed = await finalize_session(session, list(sign(session.message_hash, OWNER)), owner=OWNER_KEY)
    assert signed.guardian_guid == 9


#
# finalize_session
#


@needs_guardian
async def test_a_signature_comes_back_in_any_form(dialect: ForeignDialect) -> None:
    chain, session = Chain(dialect), await prepared(dialect)
    r, s = sign(session.message_hash, OWNER)
    wholes: list[Any] = [
        concise(session),
        full(session),
        [hex(felt) for felt in full(session)],
        json.dumps({"signature": [str(felt) for felt in concise(session)]}),
    ]
    for whole in wholes:
        guardian = Guardian()
        signed = await finalize_session(session, whole, client=chain, guardian=guardian)
        assert guardian.asked == 0
        assert signed.owner_guid == stark_key_guid(OWNER_KEY)
        assert signed.message_hash == session.message_hash
    parts: list[Any] = [[r, s], {"r": hex(r), "s": hex(s)}, [1, r, s], [1, *stark_signature(OWNER_KEY, r, s)]]
    for part in parts:
        with pytest.raises(CoSignerMissing, match="owner's only"):
            await finalize_session(session, part, client=chain)
        signed = await finalize_session(session, part, client=chain, guardian=Guardian())
        assert list(signed.authorization) == full(session)


async def test_of_several_owners_a_pair_does_not_say_which() -> None:
    second = public_key(OWNER + 1)
    chain, session = Chain(ARGENT_050, owners=(OWNER_KEY, second)), await prepared(ARGENT_050)
    pair = list(sign(session.message_hash, OWNER + 1))

    # The concise form, which such accounts refuse.
    with pytest.raises(BadAuthorization):
        await finalize_session(session, pair, client=chain, guardian=Guardian())
    signed = await finalize_session(session, pair, client=chain, owner=second, guardian=Guardian())
    assert list(signed.authorization) == full(session, OWNER + 1)
    assert signed.owner_guid == stark_key_guid(second)


async def test_where_nobody_tells_the_owner_the_concise_form_will_do() -> None:
    chain, session = Chain(ARGENT_040), await prepared(ARGENT_040)
    for view in ("get_owner", "get_owner_guid", "get_guardian_guid"):
        chain.reply_view(view, NO_ENTRY_POINT)
    signed = await finalize_session(
        session, list(sign(session.message_hash, OWNER)), client=chain, guardian=Guardian(told=False)
    )

    assert list(signed.authorization) == concise(session)
    assert (signed.owner_guid, signed.guardian_guid) == (0, 0)


async def test_a_guardian_of_another_account_is_no_guardian() -> None:
    chain, session = Chain(ARGENT_040), await prepared(ARGENT_040)
    other = Guardian(SessionKey.from_private(99))
    with pytest.raises(BadAuthorization):
        await finalize_session(session, list(sign(session.message_hash, OWNER)), client=chain, guardian=other)


async def test_what_the_guardian_signs_is_verified() -> None:
    class Careless(Guardian):
        async def authorize(self, session: ForeignSession) -> CoSignature:
            return CoSignature(self.key.public.value, *self.key.sign(session.message_hash + 1))

    session = await prepared(ARGENT_040)
    with pytest.raises(BadCoSignature):
        await finalize_session(
            session, list(sign(session.message_hash, OWNER)), client=Chain(ARGENT_040), guardian=Careless()
        )


@needs_guardian
@pytest.mark.parametrize("form", [concise, full])
async def test_keys_verify_where_there_is_no_node(dialect: ForeignDialect, form: Any) -> None:
    session = await prepared(dialect)
    signed = await finalize_session(session, form(session), owner=OWNER_KEY, guardian=Guardian())

    assert signed.owner_guid == stark_key_guid(OWNER_KEY)
    assert signed.guardian_guid == stark_key_guid(GUARDIAN_KEY)
    wrong = form(session)
    wrong[-1] = (wrong[-1] + 1) % crypto.CURVE_ORDER
    cases: list[tuple[list[int], dict[str, Any]]] = [
        (form(session), {"owner": OWNER_KEY + 1, "guardian": Guardian()}),
        (form(session), {"owner": OWNER_KEY, "guardian": Guardian(SessionKey.from_private(99))}),
        (wrong, {"owner": OWNER_KEY, "guardian": Guardian()}),
        (form(session, OWNER + 1), {"owner": OWNER_KEY, "guardian": Guardian()}),
    ]
    for signature, keys in cases:
        with pytest.raises(BadAuthorization):
            await finalize_session(session, signature, **keys)


async def test_a_part_of_which_no_key_is_known_needs_a_node() -> None:
    session = await prepared(ARGENT_050)
    # The full form says who is the guardian; who has to be, is not known then.
    signed = await finalize_session(session, full(session), owner=OWNER_KEY)
    assert list(signed.authorization) == full(session)
    for guardian in (None, Guardian(told=False)):
        with pytest.raises(InvalidInput, match="the guardian's part") as refusal:
            await finalize_session(session, concise(session), owner=OWNER_KEY, guardian=guardian)
        assert refusal.value.what == "client"
    eip191 = [2, 3, 0xE, 1, 2, 3, 4, 1, *full(session)[5:]]
    with pytest.raises(InvalidInput, match="the owner's part"):
        await finalize_session(session, eip191, owner=OWNER_KEY)
    signed_on_chain = [2, 3, 0xE, 1, 2, 3, 4, 1]
    chain = Chain(ARGENT_050)
    chain.reply_view("is_valid_signature", [short_string("VALID")])
    # An owner of another kind, and the guardian's part asked for.
    completed = await finalize_session(session, [1, *signed_on_chain[1:]], client=chain, guardian=Guardian())
    assert list(completed.authorization) == eip191


@needs_guardian
async def test_what_the_account_panics_for_is_a_bad_authorization(dialect: ForeignDialect) -> None:
    session = await prepared(dialect)
    with pytest.raises(BadAuthorization, match="concise") as refusal:
        await finalize_session(session, concise(session, OWNER + 1), client=Chain(dialect))
    assert refusal.value.where == "preflight"
    for form in ([5], [3, 1, 2], [2, 9, *range(30)]):
        with pytest.raises(InvalidInput) as none:
            await finalize_session(session, form, client=Chain(dialect))
        assert none.value.what.startswith("signature")


async def test_controllers_owner_is_named_by_the_signature_or_by_the_caller() -> None:
    chain, session = Chain(CARTRIDGE), await prepared(CARTRIDGE)
    pair = list(sign(session.message_hash, OWNER))
    listed = [1, *stark_signature(OWNER_KEY, *pair)]
    for signature, owner in ((listed, None), (pair, OWNER_KEY), ([1, *pair], OWNER_KEY)):
        signed = await finalize_session(session, signature, client=chain, owner=owner)
        assert list(signed.authorization) == listed
        assert signed.owner_guid == stark_key_guid(OWNER_KEY)
        offline = await finalize_session(session, signature, owner=OWNER_KEY)
        assert offline == signed
    with pytest.raises(InvalidInput, match="does not say whose") as refusal:
        await finalize_session(session, pair, client=chain)
    assert refusal.value.what == "owner"
    with pytest.raises(BadAuthorization):
        await finalize_session(session, pair, client=chain, owner=public_key(5))
    with pytest.raises(InvalidInput):
        await finalize_session(session, [*range(40)], client=chain)


async def test_how_to_verify_is_said() -> None:
    session = await prepared(ARGENT_040)
    with pytest.raises(InvalidInput, match="either"):
        await finalize_session(session, concise(session))


#
# Registered
#


async def test_a_registered_session_needs_no_signature() -> None:
    chain, session = Chain(CARTRIDGE), await prepared(CARTRIDGE)
    chain.reply_view("is_session_revoked", [0])
    chain.reply_view("is_session_registered", [1])

    signed = await registered_session(session, "0x9", client=chain)
    assert signed.authorization == registered_authorization(9) == (REGISTERED, 9)
    assert signed.owner_guid == 9
    owner = SessionKey.from_private(7).public
    by_key = await registered_session(session, owner, client=chain)
    assert by_key == await registered_session(session, owner.guid, client=chain)
    assert by_key.authorization == (REGISTERED, owner.guid)
    assert register_foreign_call(session, owner) == register_foreign_call(session, owner.guid)
    # A wallet's answer may be the form itself.
    assert await finalize_session(session, [REGISTERED, 9], client=chain) == signed

    chain.reply_view("is_session_registered", [0])
    with pytest.raises(BadAuthorization, match="does not hold") as refusal:
        await registered_session(session, 9, client=chain)
    assert "register_foreign_call" in refusal.value.fix
    with pytest.raises(InvalidInput):
        await registered_session(session, 0, client=chain)
    with pytest.raises(InvalidInput, match="client is None"):
        await registered_session(session, 9, client=None)  # type: ignore[arg-type]


async def test_only_controllers_register() -> None:
    with pytest.raises(NotPossible) as refusal:
        await registered_session(await prepared(ARGENT_050), 9, client=Chain(ARGENT_050))
    assert refusal.value.dialect == "argent-0.5.0"
    ours = await prepare_session(
        request(expires=NOW + 60), address=ADDRESS, dialect=NATIVE, chain_id=1, clock=CLOCK
    )
    with pytest.raises(InvalidInput):
        await registered_session(ours, 9, client=Chain(CARTRIDGE))  # type: ignore[arg-type]


#
# Ours, with a wallet's signature
#


async def test_wallets_forms_of_one_stark_signature_are_our_accounts_too() -> None:
    chain = RecordingClient()
    chain.reply("get_class_hash_at", session_account_class_hash())
    chain.reply_view("is_valid_signature", [short_string("VALID")])
    session = await prepare_session(
        request(expires=NOW + 60), address=ADDRESS, dialect=NATIVE, chain_id=SEPOLIA, clock=CLOCK
    )
    pair = sign(session.message_hash, OWNER)
    forms: list[Any] = [
        list(pair),
        [1, *pair],
        [1, *stark_signature(OWNER_KEY, *pair)],
        {"r": str(pair[0]), "s": hex(pair[1])},
    ]
    for form in forms:
        for how in ({"client": chain}, {"owner": OWNER_KEY}):
            signed = await finalize_session(session, form, **how)
            assert signed.authorization == pair


async def test_a_chain_that_is_given_has_to_be_the_nodes() -> None:
    chain = Chain(ARGENT_040)
    with pytest.raises(WrongChain) as refused:
        await prepare_session(request(), address=ADDRESS, client=chain, chain_id="SN_MAIN", clock=CLOCK)
    assert (refused.value.expected, refused.value.actual) == (short_string("SN_MAIN"), SEPOLIA)
    session = await prepare_session(
        request(), address=ADDRESS, client=chain, chain_id="SN_SEPOLIA", clock=CLOCK
    )
    assert session.chain_id == SEPOLIA


async def test_that_it_is_registered_is_verified_on_chain_only() -> None:
    session = await prepared(CARTRIDGE)
    with pytest.raises(InvalidInput) as refused:
        await finalize_session(session, registered_authorization(5), owner=OWNER_KEY)
    assert refused.value.what == "client"


async def test_a_guardian_is_not_asked_for_anothers_signature() -> None:
    asked: list[ForeignSession] = []

    class Asked(LocalGuardian):
        async def authorize(self, session: ForeignSession) -> CoSignature:
            asked.append(session)
            return await super().authorize(session)

    session = await prepared(ARGENT_040)
    r, s = sign(session.message_hash ^ 1, OWNER)
    with pytest.raises(BadAuthorization):
        await finalize_session(
            session, [1, 0, OWNER_KEY, r, s], client=Chain(ARGENT_040), guardian=Asked(GUARDIAN)
        )
    assert asked == []
    r, s = sign(session.message_hash, OWNER)
    signed = await finalize_session(
        session, [1, 0, OWNER_KEY, r, s], client=Chain(ARGENT_040), guardian=Asked(GUARDIAN)
    )
    assert_full(signed)
    assert len(asked) == 1
