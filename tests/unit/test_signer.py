"""From a transaction to a token, without a node."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from starknet_py.net.client_models import Call
from starknet_py.net.models.transaction import DeployAccountV3, InvokeV3
from support import ADDRESS, BOUNDS, call, signed_offline

from starknet_sessions import (
    CallNotAllowed,
    InvalidInput,
    NoCalls,
    Policy,
    SelfCall,
    SessionExpired,
    SessionKey,
    SessionNotAuthorized,
    SessionRevoked,
    SessionSigner,
    TagState,
    surrender_call,
)
from starknet_sessions.crypto import verify
from starknet_sessions.signer import decode_calls
from starknet_sessions.testing import FrozenClock
from starknet_sessions.token import decode_token, encode_terms, signing_hash

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


def state(of: SessionSigner, *, epoch: int = 0, revoked: bool = False) -> TagState:
    return TagState(
        version=of.session.version,
        revoked=revoked,
        hash217=0 if revoked else of.session.hash_in_epoch(epoch) % 2**217,
        epoch=epoch,
    )


def is_signed(made: SessionSigner, sent: InvokeV3, token: list[int], *, epoch: int = 0) -> bool:
    session = made.session
    digest = signing_hash(
        sent.calculate_hash(session.chain_id), session.hash_in_epoch(epoch), encode_terms(session), token[7:]
    )
    return verify(digest, token[5], token[6], KEY.public.value)


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
    made.state = None
    clock.advance(2 * 86400)
    with pytest.raises(SessionExpired):
        made.sign_transaction(transaction(SET))

    assert signed == []


def test_without_authorization_it_has_to_be_live() -> None:
    session = signed_offline(KEY, Policy(DAPP, "set_number")).authorized(())
    made = SessionSigner(session, KEY, clock=FrozenClock())
    made.state = TagState(version=0, revoked=False, hash217=0, epoch=0)

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
