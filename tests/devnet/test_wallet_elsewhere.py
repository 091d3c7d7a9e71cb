"""The owner's signature made elsewhere and brought back as wallets give it, on a real Argent account and on one of ours."""

from __future__ import annotations

import json
from typing import Any

import pytest
from argent_support import guardian_of
from starknet_py.contract import Contract
from starknet_py.net.account.account import Account
from starknet_py.utils.typed_data import TypedData
from support import call, number_of, request_for, run

from starknet_sessions import Policy, SessionAccount, SessionKey, in_hours
from starknet_sessions.crypto import sign
from starknet_sessions.dialects.argent import ARGENT_040, argent_typed_data
from starknet_sessions.dialects.foreign import ForeignSession
from starknet_sessions.errors import BadAuthorization, CoSignerMissing
from starknet_sessions.owner import finalize_session, prepare_session
from starknet_sessions.status import session_status
from starknet_sessions.testing import ArgentAccount, Devnet, argent_account
from starknet_sessions.typed_data import session_typed_data

pytestmark = pytest.mark.devnet


async def prepared(argent: ArgentAccount, dapp: Contract, key: SessionKey) -> ForeignSession:
    request = request_for(key, [Policy(dapp.address, "set_number")], expires=in_hours(2))
    session = await prepare_session(request, address=argent.address, client=argent.client)
    assert isinstance(session, ForeignSession)
    assert session.dialect is ARGENT_040
    return session


def signed_by_wallet(argent: ArgentAccount, session: ForeignSession, *, concise: bool) -> list[int]:
    """As a wallet would: of the document, not of our hash."""
    document: Any = json.loads(json.dumps(session_typed_data(session)))
    return argent.signer(concise=concise).sign_message(TypedData.from_dict(document), argent.address)


FORMS: dict[str, Any] = {
    "ints": lambda felts: felts,
    "hex": lambda felts: [hex(felt) for felt in felts],
    "decimal strings": lambda felts: tuple(map(str, felts)),
    "JSON": lambda felts: json.dumps([str(felt) for felt in felts]),
    "an answer of the wallet API": lambda felts: {
        "jsonrpc": "2.0",
        "id": 7,
        "result": [hex(f) for f in felts],
    },
    "posted by a page": lambda felts: json.dumps({"signature": [hex(felt) for felt in felts]}).encode(),
}


async def test_a_wallets_signature_in_any_form(argent: ArgentAccount, dapp: Contract) -> None:
    for number, (concise, form) in enumerate(
        [(concise, form) for concise in (False, True) for form in FORMS.values()]
    ):
        key = SessionKey.generate()
        session = await prepared(argent, dapp, key)
        signed = await finalize_session(
            session, form(signed_by_wallet(argent, session, concise=concise)), client=argent.client
        )
        assert len(signed.authorization) == (4 if concise else 9)
        assert signed.owner_guid == argent.owner_guid
        assert signed.guardian_guid == argent.guardian_guid
        assert (await session_status(argent.client, signed)).status == "ready"
        if number % len(FORMS) == 0:
            account = SessionAccount(
                client=argent.client, session=signed, key=key, co_signer=guardian_of(argent)
            )
            await run(account, call(dapp, "set_number", 40 + number))
            assert await number_of(dapp, account) == 40 + number


async def test_the_owners_part_alone_is_completed_by_the_guardian(
    argent: ArgentAccount, dapp: Contract
) -> None:
    key = SessionKey.generate()
    session = await prepared(argent, dapp, key)
    r, s = sign(session.message_hash, argent.owner.private_key)
    parts: list[Any] = [[r, s], [1, r, s], [1, 0, argent.owner.public_key, r, s], {"r": str(r), "s": hex(s)}]
    for part in parts:
        with pytest.raises(CoSignerMissing):
            await finalize_session(session, part, client=argent.client)
        signed = await finalize_session(session, part, client=argent.client, guardian=guardian_of(argent))
        assert len(signed.authorization) == 9
        assert signed.guardian_guid == argent.guardian_guid

    signed = await finalize_session(session, parts[0], client=argent.client, guardian=guardian_of(argent))
    account = SessionAccount(client=argent.client, session=signed, key=key, co_signer=guardian_of(argent))
    await run(account, call(dapp, "set_number", 5))
    assert await number_of(dapp, account) == 5


async def test_the_account_refuses_what_its_owner_did_not_sign(
    devnet: Devnet, argent: ArgentAccount, dapp: Contract
) -> None:
    other = await argent_account(devnet)
    session = await prepared(argent, dapp, SessionKey.generate())
    for concise in (False, True):
        with pytest.raises(BadAuthorization, match="felts"):
            await finalize_session(
                session, signed_by_wallet(other, session, concise=concise), client=argent.client
            )
    # A session with other contents, signed well.
    another = await prepared(argent, dapp, SessionKey.generate())
    with pytest.raises(BadAuthorization):
        await finalize_session(
            session, signed_by_wallet(argent, another, concise=False), client=argent.client
        )


async def test_names_that_look_like_numbers_are_signed_by_selector(
    argent: ArgentAccount, dapp: Contract
) -> None:
    request = request_for(SessionKey.generate(), [Policy(dapp.address, "fee")], expires=in_hours(1))
    session = await prepare_session(request, address=argent.address, client=argent.client)
    assert isinstance(session, ForeignSession)

    by_selector: Any = argent_typed_data(session, by_name=False)
    signature = argent.signer().sign_message(TypedData.from_dict(by_selector), argent.address)

    signed = await finalize_session(session, signature, client=argent.client)

    assert list(signed.authorization) == signature


async def test_on_our_accounts_other_wallets_forms_are_one_pair(owner: Account, dapp: Contract) -> None:
    key = SessionKey.generate()
    request = request_for(key, [Policy(dapp.address, "set_number")], expires=in_hours(1))
    session = await prepare_session(request, address=owner.address, client=owner.client)
    pair = sign(session.message_hash, owner.signer.private_key)  # type: ignore[attr-defined]

    for form in (list(pair), [1, *pair], [1, 0, owner.signer.public_key, *pair]):
        signed = await finalize_session(session, form, client=owner.client)
        assert signed.authorization == pair
    signed = await finalize_session(session, [1, *pair], client=owner.client)
    account = SessionAccount(client=owner.client, session=signed, key=key)
    await run(account, call(dapp, "set_number", 6))
    assert await number_of(dapp, account) == 6
