"""The owner's side of sessions on accounts of another make: what is bound, completed and verified there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from starknet_sessions.contracts.foreign import (
    ask,
    guardian_guids,
    is_authorization_valid,
    owner_felt,
    owner_guids,
    read_foreign_state,
)
from starknet_sessions.cosigner.answer import verified
from starknet_sessions.crypto import verify
from starknet_sessions.dialects.argent import Argent, argent_typed_data
from starknet_sessions.dialects.binding import bind_foreign
from starknet_sessions.dialects.cartridge import REGISTERED, registered_authorization
from starknet_sessions.dialects.methods import stark_signature
from starknet_sessions.errors import (
    BadAuthorization,
    CoSignerMissing,
    InvalidInput,
    NodeError,
    NotPossible,
)
from starknet_sessions.felt import to_hex
from starknet_sessions.keys import stark_key_guid
from starknet_sessions.owner_signing import signed_document, signed_hash
from starknet_sessions.revert import NodeCode
from starknet_sessions.wallet_signature import parse_signature, recognise_signature

if TYPE_CHECKING:
    from starknet_py.net.account.base_account import BaseAccount
    from starknet_py.net.client import Client

    from starknet_sessions.cosigner import CoSigner
    from starknet_sessions.dialects.dialect import CoSignature, Enforce
    from starknet_sessions.dialects.foreign import ForeignDialect, ForeignSession, SignedForeignSession
    from starknet_sessions.keys import PublicKey
    from starknet_sessions.owner_signing import SignHash
    from starknet_sessions.request import RequestSession
    from starknet_sessions.wallet_signature import WalletSignature


class _ReadsGuids(Protocol):
    """`owner_guids` or `guardian_guids`."""

    async def __call__(self, client: Client, address: int) -> tuple[int, ...]:
        """The GUIDs."""


async def prepare_foreign(
    request: RequestSession,
    dialect: ForeignDialect,
    *,
    address: int | str,
    chain_id: int | str,
    client: Client | None,
    enforce: Enforce,
    guardian_guid: int | str,
) -> ForeignSession:
    """Bind a request to an account of another make.

    Raises:
        NotEnforceable: As `bind_foreign`.
        NotPossible: It is an Argent account without a guardian, which can have no sessions.
        InvalidInput: A value is not usable.
        NodeError: The node could not tell.
    """
    session = bind_foreign(
        request, dialect, address=address, chain_id=chain_id, enforce=enforce, guardian_guid=guardian_guid
    )
    needs_guardian = dialect.capabilities.co_signer == "required"
    if client is not None and needs_guardian and await _has_no_guardian(client, session.address):
        raise NotPossible(
            f"The account {to_hex(session.address)} has no guardian, without which it takes no sessions.",
            dialect=dialect.name,
            fix="Have its owner add a guardian, in the wallet.",
        )
    return session


async def _has_no_guardian(client: Client, address: int) -> bool:
    try:
        return not await guardian_guids(client, address)
    except NodeError as error:
        # An account that is not deployed yet has what its owner will give it.
        if error.rpc_code != NodeCode.CONTRACT_NOT_FOUND:
            raise
        return False


async def sign_foreign(session: ForeignSession, account: BaseAccount, sign_hash: SignHash | None) -> object:
    """The owner's signature of a session, as the account gives it.

    Raises:
        RawHashOnly: The hash itself is to be signed, and nothing given signs it.
    """
    if sign_hash is not None or not session.dialect.capabilities.typed_data:
        return await signed_hash(account, session.message_hash, sign_hash)
    # By name, starknet-py would read ``fee`` and ``add`` as numbers.
    is_argents = isinstance(session.dialect, Argent)
    document = (
        argent_typed_data(session, by_name=False) if is_argents else session.dialect.typed_data(session)
    )
    return await signed_document(account, document)


async def finalize_foreign(
    session: ForeignSession,
    signature: object,
    *,
    client: Client | None,
    owner: int | None,
    guardian: CoSigner | None,
) -> SignedForeignSession:
    """Put an authorization to a session: complete it with the guardian's part and with who signed, and verify it.

    Raises:
        InvalidInput: The signature is of no form that the account takes, or does not say whose it is where that is needed.
        CoSignerMissing: The guardian's part is missing, and there is no guardian to ask.
        CoSignerError: The guardian did not sign.
        BadAuthorization: The signature is not the owner's, or not of this session.
        NodeError: The node could not tell.
    """
    given = recognise_signature(parse_signature(signature))
    if given.felts[:1] == (REGISTERED,) and session.dialect.capabilities.registration:
        if client is None:
            raise InvalidInput(
                "That a session is registered can only be verified on chain.",
                what="client",
                fix="Give client=.",
            )
        return await as_registered(session, session.dialect.authorization(session, given.felts)[1], client)
    felts = await _completed(session, given, client=client, owner=owner, guardian=guardian)
    authorization = session.dialect.authorization(session, felts)
    made = recognise_signature(authorization)
    owner_guid, guardian_guid = await _guids(session, made, client=client, owner=owner, guardian=guardian)
    if guardian_guid and session.dialect.capabilities.co_signer == "required":
        # Argent's hash does not name it. It is what the account caches the authorization by.
        session = replace(session, guardian_guid=guardian_guid)
    signed = session.authorized(authorization, owner_guid=owner_guid)
    if client is not None:
        is_valid = await is_authorization_valid(client, signed)
    else:
        is_valid = _is_valid_offline(session.message_hash, made, owner, guardian)
    if not is_valid:
        raise _not_the_owners(session, given)
    return signed


async def as_registered(
    session: ForeignSession, owner: PublicKey | int | str, client: Client
) -> SignedForeignSession:
    """A session that the owner registered on chain.

    Raises:
        NotPossible: Accounts of this kind register nothing.
        BadAuthorization: The account does not hold it as registered by this owner.
        InvalidInput: The owner is not a felt, or 0.
        NodeError: The node could not tell.
    """
    dialect = session.dialect
    if not dialect.capabilities.registration:
        raise NotPossible(
            f"Accounts of kind {dialect.name} do not register sessions: their owner signs them.",
            dialect=dialect.name,
            fix="Use create_session, or prepare_session and finalize_session.",
        )
    authorization = registered_authorization(owner_felt(owner))
    signed = session.authorized(authorization, owner_guid=authorization[1])
    if not (await read_foreign_state(client, signed)).is_registered:
        raise BadAuthorization(
            f"Account {to_hex(session.address)} does not hold the session as registered by {to_hex(authorization[1])}.",
            where="preflight",
            fix="Have the owner send register_foreign_call(session, owner) first, with the same owner.",
        )
    return signed


#
# Completing what a wallet gave
#


async def _completed(
    session: ForeignSession,
    given: WalletSignature,
    *,
    client: Client | None,
    owner: int | None,
    guardian: CoSigner | None,
) -> tuple[int, ...]:
    """The signature with everything that the dialect's form has."""
    needs_guardian = session.dialect.capabilities.co_signer == "required"
    # Two signers: the guardian's part is there, made by the wallet.
    if len(given.signers) != 1 or (given.form == "signers" and not needs_guardian):
        return given.felts
    if given.form == "signers":
        _check_own_part(session, given)
        owner_part: tuple[int, ...] | None = given.felts[1:]
    else:
        owner_part = await _with_key(session, given, client, owner)
    if not needs_guardian:
        if owner_part is None:
            raise InvalidInput(
                f"The signature, {given.describe()}, does not say whose it is, which {session.dialect.name} has to be told.",
                what="owner",
                fix="Give owner=, the Stark public key that signed.",
            )
        return (1, *owner_part)
    if guardian is None:
        raise CoSignerMissing(
            f"The signature is {given.describe()}, the owner's only: the account's guardian has to authorize the session too.",
            fix="Give guardian=, a co-signer that authorizes; or have the wallet sign, which asks the guardian itself.",
        )
    co_signature: CoSignature = await verified(
        await guardian.authorize(session), session.message_hash, guardian.public_key
    )
    if owner_part is None:
        # Whose it is, is not known; with one Stark owner the concise form does not need it.
        return (*given.felts[-2:], co_signature.r, co_signature.s)
    return (2, *owner_part, *stark_signature(*co_signature))


def _check_own_part(session: ForeignSession, given: WalletSignature) -> None:
    """Refuse another's signature before the guardian is asked; of keys that are no Stark keys the account judges.

    Raises:
        BadAuthorization: It does not verify for the key that it names.
    """
    (signer,) = given.signers
    if signer.pair is None or signer.public_key is None:
        return
    if not verify(session.message_hash, *signer.pair, signer.public_key):
        raise _not_the_owners(session, given)


async def _with_key(
    session: ForeignSession, given: WalletSignature, client: Client | None, owner: int | None
) -> tuple[int, ...] | None:
    """A bare (r, s) with the public key before it; None where it is not known.

    Raises:
        BadAuthorization: The key is known, and the signature is another's.
    """
    pair = given.stark_pair
    key = owner
    if key is None and client is not None and session.dialect.capabilities.co_signer == "required":
        # Argent 0.5.0 panics where there are several owners.
        told = await ask(client, session.address, "get_owner")
        key = told[0] if told and len(told) == 1 else None
    if pair is None or key is None:
        return None
    if not verify(session.message_hash, *pair, key):
        raise _not_the_owners(session, given)
    return tuple(stark_signature(key, *pair))


async def _guids(
    session: ForeignSession,
    made: WalletSignature,
    *,
    client: Client | None,
    owner: int | None,
    guardian: CoSigner | None,
) -> tuple[int, int]:
    """GUIDs of owner and guardian; 0 where they are not known, or there is none."""
    of_guardian = guardian.public_key if guardian else None
    known: list[int] = []
    for signer, key, read in zip(
        made.signers, (owner, of_guardian), (owner_guids, guardian_guids), strict=False
    ):
        if signer.guid is not None:
            known.append(signer.guid)
        elif signer.pair and key and verify(session.message_hash, *signer.pair, key):
            known.append(stark_key_guid(key))
        else:
            known.append(await _single(client, session.address, read))
    signed_by, co_signed_by = [*known, 0, 0][:2]
    if session.dialect.capabilities.co_signer != "required":
        return signed_by, session.guardian_guid
    return signed_by, co_signed_by


async def _single(client: Client | None, address: int, read: _ReadsGuids) -> int:
    """The one GUID that a view tells; 0 where they are several, or nobody tells."""
    if client is None:
        return 0
    try:
        guids = await read(client, address)
    except NotPossible:
        return 0
    return guids[0] if len(guids) == 1 else 0


def _is_valid_offline(
    message_hash: int, made: WalletSignature, owner: int | None, guardian: CoSigner | None
) -> bool:
    """Whether the owner's key signed, and the guardian's beside it, without asking the account."""
    of_guardian = guardian.public_key if guardian else None
    for signer, expected, name in zip(
        made.signers, (owner, of_guardian), ("owner", "guardian"), strict=False
    ):
        key = expected if signer.public_key is None else signer.public_key
        if signer.pair is None or key is None:
            raise InvalidInput(
                f"Without a client the {name}'s part of the signature, {made.describe()}, cannot be verified.",
                what="client",
                fix=f"Give client=, or the {name}'s Stark key.",
            )
        if (expected is not None and key != expected) or not verify(message_hash, *signer.pair, key):
            return False
    return bool(made.signers)


def _not_the_owners(session: ForeignSession, given: WalletSignature) -> BadAuthorization:
    return BadAuthorization(
        f"The signature is not the owner's of account {to_hex(session.address)}, or not of this session: it is "
        f"{given.describe()}.",
        where="preflight",
    )
