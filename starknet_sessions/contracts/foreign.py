"""Entry points of accounts of another make: what they hold for a session, who owns them, and the owner's calls about sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.client_models import Call

from starknet_sessions.contracts.account import is_valid_signature
from starknet_sessions.dialects.cartridge import register_calldata
from starknet_sessions.dialects.foreign import ForeignSession
from starknet_sessions.errors import NodeError, NotPossible, RuleError, require
from starknet_sessions.felt import to_address, to_felt
from starknet_sessions.keys import PublicKey
from starknet_sessions.revert import NODE_FAILURES, NodeCode, has_code, refused

if TYPE_CHECKING:
    from starknet_sessions.contracts.account import NodeReader
    from starknet_sessions.dialects.foreign import ForeignState, SignedForeignSession

# Old nodes say the second also where the contract has no such entry point.
_REFUSALS = (NodeCode.ENTRY_POINT_NOT_FOUND, NodeCode.CONTRACT_ERROR)
_SESSION_FIX = "Give a session of an account of another make, as prepare_session makes it."


async def read_foreign_state(client: NodeReader, session: ForeignSession) -> ForeignState:
    """What an account holds for a session: revoked, cached, registered.

    Args:
        client: The node.
        session: The session. With its authorization, where the account keeps by signer what it keeps (Argent 0.5.0, Controller).

    Raises:
        NodeError: The node could not tell, there is no such account, or it is of another kind than the session.
    """
    require(session, ForeignSession, "session", _SESSION_FIX)
    results: list[list[int]] = []
    views = session.dialect.views(session)
    for view in views:
        try:
            results.append(await client.call_contract(view))
        except NODE_FAILURES as error:
            raise refused(error, method="starknet_call") from error
    try:
        state: ForeignState = session.dialect.read_state(session, results)
    except (IndexError, ValueError) as error:
        raise NodeError(
            f"The account does not answer as one of {session.dialect.name} would.", method="starknet_call"
        ) from error
    return state


async def is_authorization_valid(client: NodeReader, session: SignedForeignSession) -> bool:
    """Whether the account takes the session's authorization for its owner's, and its guardian's, signature.

    Raises:
        NodeError: The node could not tell, or there is no such account.
    """
    try:
        return await is_valid_signature(client, session.address, session.message_hash, session.authorization)
    except RuleError:
        return False
    except NodeError as error:
        # Argent's accounts panic for signatures that are not of the right form, 0.5.0 for all that are wrong.
        if error.rpc_code != NodeCode.CONTRACT_ERROR:
            raise
        return False


async def owner_guids(client: NodeReader, address: int | str) -> tuple[int, ...]:
    """The GUIDs of an Argent account's owners.

    Raises:
        NotPossible: The account does not tell.
        NodeError: The node could not tell, or there is no such account.
    """
    listed = await ask(client, address, "get_owners_guids")
    if listed is not None:
        return _array(listed)
    owner = await ask(client, address, "get_owner_guid")
    if owner is not None:
        return tuple(owner)
    raise NotPossible("The account does not tell its owners.", fix=_GUID_FIX)


async def guardian_guids(client: NodeReader, address: int | str) -> tuple[int, ...]:
    """The GUIDs of an Argent account's guardians, each of which can serve its sessions; backup guardians of 0.4.0 cannot.

    Raises:
        NotPossible: The account does not tell.
        NodeError: The node could not tell, or there is no such account.
    """
    listed = await ask(client, address, "get_guardians_guids")
    if listed is not None:
        return _array(listed)
    guardian = await ask(client, address, "get_guardian_guid")
    if guardian is not None:
        # Cairo's Option: Some is variant 0.
        return tuple(guardian[1:]) if guardian[:1] == [0] else ()
    raise NotPossible("The account does not tell its guardians.", fix=_GUID_FIX)


_GUID_FIX = "Ask an account of Argent's, 0.4.0 or later; or take the GUID from the wallet."


async def ask(client: NodeReader, address: int | str, entry_point: str, *calldata: int) -> list[int] | None:
    """What a view returns; None where the contract has no such entry point, or panics.

    Raises:
        NodeError: The node could not tell, or there is no such contract.
    """
    call = Call(to_address(address, "address"), get_selector_from_name(entry_point), list(calldata))
    try:
        return await client.call_contract(call)
    except NODE_FAILURES as error:
        if any(has_code(error, code) for code in _REFUSALS):
            return None
        raise refused(error, method=entry_point) from error


def _array(felts: list[int]) -> tuple[int, ...]:
    """Cairo's Array: its length before it."""
    return tuple(felts[1 : 1 + felts[0]]) if felts else ()


#
# Calls, for a transaction of the account signed by its owner
#


def owner_felt(owner: PublicKey | int | str) -> int:
    """Who owns a Controller account, as it knows owners: the GUID of a key; of an owner that is an account, its address.

    Raises:
        InvalidInput: It is neither a key nor a felt.
    """
    return owner.guid if isinstance(owner, PublicKey) else to_felt(owner, "owner")


def revoke_foreign_call(session: ForeignSession) -> Call:
    """Revoke a session, used or not. It stays revoked: one with the same contents cannot be granted again.

    Raises:
        InvalidInput: It is none of an account of another make.
    """
    require(session, ForeignSession, "session", _SESSION_FIX)
    return Call(session.address, get_selector_from_name("revoke_session"), [session.message_hash])


def register_foreign_call(session: ForeignSession, owner: PublicKey | int | str) -> Call:
    """Make a session live by the owner's transaction, without a signature of it. `registered_session` is what its key then uses.

    Args:
        session: The session.
        owner: Who the session is to end with: the owner's `PublicKey`, or the GUID of a key of another kind; of an owner that is
            an account, its address. The account does not look whether it is an owner; if it is none, the session is of no use.

    Raises:
        InvalidInput: It is none of an account of another make, or the owner is not a felt.
        NotPossible: Accounts of this kind register nothing: Argent's.
    """
    require(session, ForeignSession, "session", _SESSION_FIX)
    if not session.dialect.capabilities.registration:
        raise NotPossible(
            f"Accounts of kind {session.dialect.name} do not register sessions: their owner signs them.",
            dialect=session.dialect.name,
            fix="Use create_session, or prepare_session and finalize_session.",
        )
    calldata = register_calldata(session, owner_felt(owner))
    return Call(session.address, get_selector_from_name("register_session"), calldata)
