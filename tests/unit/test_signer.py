"""From a transaction to a token, without a node."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from starknet_py.net.client_models import Call
from starknet_py.net.models.transaction import DeployAccountV3, InvokeV3
from support import ADDRESS, BOUNDS, call, signed_offline

from starknet_sessions import (
    ANY,
    BadSessionSignature,
    CallNotAllowed,
    FeePerTxExceeded,
    FeeTotalExceeded,
    InvalidInput,
    NoCalls,
    Policy,
    PublicKey,
    RequiredCaller,
    RuleBroken,
    SelfCall,
    SessionExpired,
    SessionKey,
    SessionNotAuthorized,
    SessionPaused,
    SessionRevoked,
    SessionSigner,
    TagState,
    TokenTotalExceeded,
    fee_limit,
    surrender_call,
    token_limit,
    word,
)
from starknet_sessions.crypto import CURVE_ORDER, verify
from starknet_sessions.signer import decode_calls, most_fee
from starknet_sessions.testing import FrozenClock
from starknet_sessions.testing.forge import ForcingSigner, forge_token
from starknet_sessions.token import decode_token, signing_hash

KEY = SessionKey.from_private(12345)
DAPP = 0xDA99
SET = call(DAPP, "set_number", 7)


def signer(*policies: Policy, clock: FrozenClock | None = None, **terms: Any) -> SessionSigner:
    session = signed_offline(KEY, *(policies or (Policy(DAPP, "set_number"), Policy(0x5, "other"))), **terms)
    return SessionSigner(session, KEY, clock=clock or FrozenClock())


def transaction(*calls: Call, **fields: Any) -> InvokeV3:
    calldata = [len(calls)]
    for one in calls:
        calldata.extend([one.to_addr, one.selector, len(one.calldata), *one.calldata])
    given: dict[str, Any] = {
        "calldata": calldata,
        "resource_bounds": BOUNDS,
        "signature": [],
        "nonce": 3,
        "sender_address": ADDRESS,
        "version": 3,
        "tip": 0,
    }
    return InvokeV3(**{**given, **fields})


def state(of: SessionSigner, *, epoch: int = 0, revoked: bool = False, paused: bool = False) -> TagState:
    return TagState(
        version=of.session.version,
        revoked=revoked,
        paused=paused,
        fingerprint217=0 if revoked else of.session.fingerprint_in(epoch) % 2**217,
        epoch=epoch,
    )


def is_signed(made: SessionSigner, sent: InvokeV3, token: list[int], *, epoch: int = 0) -> bool:
    session = made.session
    decoded = decode_token(token, len(decode_calls(sent.calldata)))
    digest = signing_hash(
        sent.calculate_hash(session.chain_id), session.fingerprint_in(epoch), token[0], decoded.rest
    )
    return verify(digest, token[5], token[6], KEY.public.value) and token[6] <= CURVE_ORDER // 2


def test_a_first_use_carries_the_authorization() -> None:
    made, sent = signer(), transaction(SET, SET)
    token = made.sign_transaction(sent)

    decoded = decode_token(token, 2)
    assert decoded.authorization == made.session.authorization
    assert [leaf.kind for leaf in decoded.leaves] == [1, 0]
    assert is_signed(made, sent, token)


def test_a_live_sessions_token_does_not() -> None:
    made, sent = signer(), transaction(SET)
    made.state = state(made)
    token = made.sign_transaction(sent)

    assert made.is_live
    assert decode_token(token, 1).authorization == ()
    assert is_signed(made, sent, token)


def test_a_session_registered_in_a_later_epoch_is_hashed_in_that_epoch() -> None:
    made, sent = signer(), transaction(SET)
    made.state = state(made, epoch=4)
    token = made.sign_transaction(sent)

    assert is_signed(made, sent, token, epoch=4)
    assert not is_signed(made, sent, token)


def test_every_transaction_has_a_token_of_its_own() -> None:
    made = signer()
    sent = transaction(SET)
    others = [
        dataclasses.replace(sent, nonce=4),
        dataclasses.replace(sent, tip=1),
        dataclasses.replace(sent, version=3 + 2**128),
        transaction(call(DAPP, "set_number", 8)),
    ]

    signatures = {tuple(made.sign_transaction(one)[5:7]) for one in (sent, *others)}

    assert len(signatures) == 5
    assert made.sign_transaction(sent) == made.sign_transaction(sent)


def test_a_surrender_has_no_leaves() -> None:
    made = signer()
    made.state = state(made)

    assert len(made.sign_transaction(transaction(surrender_call(made.session)))) == 7


def test_nothing_is_signed_that_the_contract_would_refuse(monkeypatch: pytest.MonkeyPatch) -> None:
    signed: list[int] = []
    monkeypatch.setattr(SessionKey, "sign", lambda _, digest: signed.append(digest))
    clock = FrozenClock()
    made = signer(clock=clock)

    for calls, error in (
        ([], NoCalls),
        ([call(DAPP, "fee")], CallNotAllowed),
        ([SET, call(ADDRESS, "upgrade", 1, 2)], SelfCall),
    ):
        with pytest.raises(error):
            made.sign_transaction(transaction(*calls))
    made.state = state(made, revoked=True)
    with pytest.raises(SessionRevoked):
        made.sign_transaction(transaction(SET))
    made.state = state(made, paused=True)
    with pytest.raises(SessionPaused):
        made.sign_transaction(transaction(SET))
    made.state = None
    clock.advance(2 * 86400)
    with pytest.raises(SessionExpired):
        made.sign_transaction(transaction(SET))

    assert signed == []


def test_without_authorization_it_has_to_be_live() -> None:
    session = signed_offline(KEY, Policy(DAPP, "set_number")).authorized(())
    made = SessionSigner(session, KEY, clock=FrozenClock())
    made.state = TagState(version=0, revoked=False, paused=False, fingerprint217=0, epoch=0)

    with pytest.raises(SessionNotAuthorized):
        made.check([SET])


def test_another_key_is_refused() -> None:
    with pytest.raises(InvalidInput, match="for the key"):
        SessionSigner(signed_offline(KEY), SessionKey.generate())


def test_another_accounts_transaction_is_refused() -> None:
    with pytest.raises(InvalidInput, match="of account 0xbcc"):
        signer().sign_transaction(transaction(SET, sender_address=0xBCC))


def test_only_invocations_are_signed() -> None:
    deployment = DeployAccountV3(
        class_hash=1,
        contract_address_salt=1,
        constructor_calldata=[],
        version=3,
        resource_bounds=BOUNDS,
        signature=[],
        nonce=0,
        tip=0,
    )

    with pytest.raises(InvalidInput, match="DeployAccountV3"):
        signer().sign_transaction(deployment)


def test_messages_are_not_signed() -> None:
    with pytest.raises(InvalidInput, match="owner"):
        signer().sign_message({}, ADDRESS)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "calldata", [[], [1], [1, 5], [1, 5, 6], [1, 5, 6, 2, 7], [2, 5, 6, 0], [0, 0], [1, 5, 6, 0, 9], [2**200]]
)
def test_calldata_that_is_no_list_of_calls_is_refused(calldata: list[int]) -> None:
    with pytest.raises(InvalidInput, match="calldata"):
        decode_calls(calldata)


def test_calls_are_read_back() -> None:
    calls = [Call(5, 6, [7, 8]), Call(9, 10, [])]

    assert decode_calls([2, 5, 6, 2, 7, 8, 9, 10, 0]) == calls


def test_the_private_key_is_not_shown() -> None:
    made = signer()
    secret = KEY.export_private()

    assert secret not in repr(made) + repr(vars(made)) + str(made.session)
    assert made.public_key == KEY.public.value


#
# Rules and limits
#


def test_a_broken_rule_is_told_with_its_argument() -> None:
    made = signer(Policy(DAPP, "set_number", rules=[word(0) == 7]))
    assert made.sign_transaction(transaction(SET))

    with pytest.raises(RuleBroken) as refusal:
        made.sign_transaction(transaction(SET, call(DAPP, "set_number", 8)))

    (violation,) = refusal.value.violations
    assert (refusal.value.call_index, refusal.value.rule_index) == (1, 0)
    assert (violation.argument, violation.value) == ("word 0", 8)


def test_a_session_with_a_required_caller_signs_nothing() -> None:
    with pytest.raises(RequiredCaller):
        signer(required_caller=0xCA11).sign_transaction(transaction(SET))


def test_the_most_a_transaction_can_cost_is_all_its_bounds_and_the_tip() -> None:
    fee = sum(
        bound.max_amount * bound.max_price_per_unit
        for bound in (BOUNDS.l1_gas, BOUNDS.l1_data_gas, BOUNDS.l2_gas)
    )

    assert most_fee(BOUNDS) == fee
    assert most_fee(BOUNDS, tip=3) == fee + 3 * BOUNDS.l2_gas.max_amount


def test_a_fee_limit_is_held_against_the_final_bounds_and_tip() -> None:
    fee = most_fee(BOUNDS)
    exact = signer(limits=[fee_limit(fee, per_transaction=True)])
    assert exact.sign_transaction(transaction(SET))
    with pytest.raises(FeePerTxExceeded) as refusal:
        exact.sign_transaction(transaction(SET, tip=1))
    assert (refusal.value.violations[0].spend, refusal.value.amount) == (
        fee + BOUNDS.l2_gas.max_amount,
        fee,
    )
    with pytest.raises(FeePerTxExceeded):
        signer(limits=[fee_limit(fee - 1, per_transaction=True)]).sign_transaction(transaction(SET))


def test_what_is_used_already_counts() -> None:
    fee = most_fee(BOUNDS)
    made = signer(limits=[fee_limit(2 * fee)])
    key = made.session.limits[0].usage_key(made.session.tag_felt)
    assert key is not None
    for spent in (0, fee):
        made.usage = {key: spent | 1 << 192}
        assert made.sign_transaction(transaction(SET))

    made.usage = {key: fee + 1 | 1 << 192}
    with pytest.raises(FeeTotalExceeded) as refusal:
        made.sign_transaction(transaction(SET))

    assert refusal.value.violations[0].remaining == fee - 1


def test_token_limits_are_judged_by_calldata() -> None:
    made = signer(Policy(0x70, "transfer"), limits=[token_limit(0x70, 5)])
    assert made.sign_transaction(transaction(call(0x70, "transfer", 9, 5, 0)))

    with pytest.raises(TokenTotalExceeded):
        made.sign_transaction(transaction(call(0x70, "transfer", 9, 3, 0), call(0x70, "transfer", 9, 3, 0)))


#
# A signer of the caller's own
#


class Vault:
    """In front of a key that is kept elsewhere; makes the high s, as many libraries do half of the time."""

    def __init__(self, key: SessionKey = KEY, *, public: object = KEY.public) -> None:
        self._kept = key
        self.public: Any = public
        self.asked: list[int] = []

    def sign(self, message_hash: int) -> Any:
        self.asked.append(message_hash)
        r, s = self._kept.sign(message_hash)
        return r, CURVE_ORDER - s


def with_key(key: Any) -> SessionSigner:
    return SessionSigner(signed_offline(KEY, Policy(DAPP, "set_number")), key, clock=FrozenClock())


def test_a_signer_of_ones_own_takes_the_keys_place() -> None:
    vault, sent = Vault(), transaction(SET)
    made = with_key(vault)
    token = made.sign_transaction(sent)

    assert is_signed(made, sent, token)
    assert token == with_key(KEY).sign_transaction(sent)
    assert len(vault.asked) == 1
    assert made.blocks


def test_nothing_wrong_that_it_signs_is_used() -> None:
    with pytest.raises(BadSessionSignature) as refusal:
        with_key(Vault(SessionKey.from_private(5))).sign_transaction(transaction(SET))

    assert refusal.value.where == "preflight"


@pytest.mark.parametrize("answer", [None, 5, (1,), (1, 2, 3), ("1", "2"), b"12", (1.0, 2.0)], ids=repr)
def test_what_is_no_signature_is_refused(answer: object) -> None:
    class Odd(Vault):
        def sign(self, message_hash: int) -> Any:
            return answer

    with pytest.raises(InvalidInput) as refusal:
        with_key(Odd()).sign_transaction(transaction(SET))

    assert refusal.value.what == "key"


@pytest.mark.parametrize("answer", [(0, 1), (1, 0), (1, CURVE_ORDER), (-1, 1), (2**251, 1), (2**300, 2**300)])
def test_numbers_out_of_range_are_no_signature(answer: tuple[int, int]) -> None:
    class Odd(Vault):
        def sign(self, message_hash: int) -> Any:
            return answer

    with pytest.raises(BadSessionSignature):
        with_key(Odd()).sign_transaction(transaction(SET))


def test_a_coroutine_is_told_what_to_do() -> None:
    class Async(Vault):
        async def sign(self, message_hash: int) -> Any:
            return await super().sign(message_hash)

    with pytest.raises(InvalidInput, match="coroutine") as refusal:
        with_key(Async()).sign_transaction(transaction(SET))

    assert "async" in refusal.value.fix


def test_its_own_error_is_passed_on() -> None:
    class Locked(Vault):
        def sign(self, message_hash: int) -> Any:
            raise ConnectionError("the vault is locked")

    with pytest.raises(ConnectionError, match="locked"):
        with_key(Locked()).sign_transaction(transaction(SET))


@pytest.mark.parametrize(
    ("key", "fix"),
    [
        (KEY.public, "only its public part"),
        (None, "from_private"),
        (12345, "from_private"),
        (Vault(public=KEY.public.value), "PublicKey.parse"),
        (Vault(public=None), "PublicKey.parse"),
    ],
    ids=["public", "none", "number", "public-number", "no-public"],
)
def test_what_cannot_sign_is_refused(key: object, fix: str) -> None:
    with pytest.raises(InvalidInput) as refusal:
        with_key(key)

    assert refusal.value.what == "key"
    assert fix in refusal.value.fix


def test_the_wrong_signer_is_refused_before_it_is_asked() -> None:
    vault = Vault(public=PublicKey.parse(SessionKey.from_private(5).public.value))
    with pytest.raises(InvalidInput, match="for the key"):
        with_key(vault)

    assert vault.asked == []


#
# Tokens for tests of the contract
#


def test_a_forged_token_shows_the_leaf_that_speaks_of_a_call() -> None:
    session = signed_offline(
        KEY, Policy(DAPP, "set_number", rules=[word(0) == 7]), Policy(ANY, "poke", until=1_800_000_001)
    )
    sent = transaction(
        call(DAPP, "set_number", 8), call(9, "poke"), call(9, "other"), call(ADDRESS, "upgrade", 1)
    )
    made = ForcingSigner(session, KEY)
    leaves = decode_token(made.sign_transaction(sent), 4).leaves

    assert [(leaf.kind, bool(leaf.rules)) for leaf in leaves] == [
        (1, True),
        (3, False),
        (1, True),
        (0, False),
    ]
    assert is_signed(made, sent, forge_token(session, KEY, sent))


def test_a_forged_surrender_has_no_leaves_either() -> None:
    session = signed_offline(KEY, Policy(DAPP, "set_number")).authorized(())

    assert len(forge_token(session, KEY, transaction(surrender_call(session)))) == 7
