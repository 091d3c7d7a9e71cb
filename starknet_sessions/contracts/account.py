"""Entry points of a session account: calls to put into a transaction of the owner, and views to ask a node for."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.client_models import Call

from starknet_sessions.crypto import poseidon_many
from starknet_sessions.felt import short_string, to_address, to_uint
from starknet_sessions.preflight import TagState
from starknet_sessions.revert import NODE_FAILURES, NodeCode, has_code, refused
from starknet_sessions.session import check_tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from starknet_sessions.session import Session, SignedSession

LAST_VERSION = 2**32 - 1
"""The highest version a tag can have; revoking it closes the tag."""

_VALID = short_string("VALID", "answer")


class NodeReader(Protocol):
    """What views need of a starknet-py client."""

    async def call_contract(self, call: Call) -> list[int]:
        """Call a view and return its felts."""


#
# Calls: for a transaction of the account signed by its owner, except where said.
#


def register_call(signed: SignedSession) -> Call:
    """Make a session live before its first use. Anyone may send it: it carries the owner's signature."""
    calldata = [*_session_felts(signed), len(signed.authorization), *signed.authorization]
    return _call(signed.address, "register_session", calldata)


def register_as_owner_call(session: Session) -> Call:
    """Make a session live by the owner's transaction alone, without a signature of its typed data."""
    return _call(session.address, "register_session", [*_session_felts(session), 0])


def revoke_call(address: int | str, tag: str, through_version: int = LAST_VERSION) -> Call:
    """Revoke every version of a tag up to `through_version`, and the live one even if higher; by default close the tag for good.

    Raises:
        InvalidInput: The tag is none that a session can have, or the version is out of range.
    """
    to_uint(through_version, "through_version", bound=2**32, bound_name="2^32")
    return _call(address, "revoke_session", [short_string(check_tag(tag)), through_version])


def surrender_call(session: Session) -> Call:
    """The one call to the account that a session itself can make, alone in its transaction: end itself."""
    return revoke_call(session.address, session.tag, session.version)


def revoke_all_call(address: int | str) -> Call:
    """End every session of the account, live or only signed."""
    return _call(address, "revoke_all", [])


def change_owner_call(address: int | str, new_owner: int, acceptance: Sequence[int]) -> Call:
    """Hand the account to another key and end every session. `acceptance`: the new key's signature of `acceptance_hash`."""
    return _call(address, "change_owner", [new_owner, len(acceptance), *acceptance])


def acceptance_hash(address: int | str, *, chain_id: int, current_owner: int, epoch: int) -> int:
    """What a new owner signs to take over an account; good for the account's current epoch, so for one change."""
    domain = [short_string("StarkNet Message", "prefix"), short_string("accept_ownership", "domain")]
    return poseidon_many([*domain, chain_id, to_address(address, "address"), current_owner, epoch])


def upgrade_call(
    address: int | str, class_hash: int, *, initializer: str | None = None, calldata: Sequence[int] = ()
) -> Call:
    """Replace the account's class and end every session; `initializer` is an entry point of the new class to call then."""
    selector = get_selector_from_name(initializer) if initializer else 0
    return _call(address, "upgrade", [class_hash, selector, len(calldata), *calldata])


#
# Views
#


async def get_epoch(client: NodeReader, address: int | str) -> int:
    """The account's epoch; 0 for an account that is not deployed yet.

    Raises:
        NodeError: The node could not tell, or the account is none of ours.
    """
    try:
        (epoch,) = await client.call_contract(_call(address, "get_epoch", []))
    except NODE_FAILURES as error:
        if has_code(error, NodeCode.CONTRACT_NOT_FOUND):
            return 0
        raise refused(error, method="get_epoch") from error
    return epoch


async def get_tag_state(client: NodeReader, address: int | str, tag: str) -> TagState:
    """What the account holds for a tag, and its epoch; all zero for an account that is not deployed yet.

    Raises:
        NodeError: The node could not tell, or the account is none of ours.
    """
    epoch = await get_epoch(client, address)
    try:
        version, revoked, bits = await client.call_contract(
            _call(address, "get_tag_state", [short_string(check_tag(tag))])
        )
    except NODE_FAILURES as error:
        if has_code(error, NodeCode.CONTRACT_NOT_FOUND):
            version, revoked, bits = 0, 0, 0
        else:
            raise refused(error, method="get_tag_state") from error
    return TagState(version=version, revoked=bool(revoked), hash217=bits, epoch=epoch)


async def is_session_live(client: NodeReader, session: Session) -> bool:
    """Whether a session is registered, not revoked, of the current epoch, and within its window, by the chain's clock.

    Raises:
        NodeError: The node could not tell, or there is no such account.
    """
    with _refusals("is_session_live"):
        (answer,) = await client.call_contract(
            _call(session.address, "is_session_live", _session_felts(session))
        )
    return bool(answer)


async def get_owner(client: NodeReader, address: int | str) -> int:
    """The owner's Stark public key.

    Raises:
        NodeError: The node could not tell, or there is no such account.
    """
    with _refusals("get_owner"):
        (owner,) = await client.call_contract(_call(address, "get_owner", []))
    return owner


async def is_valid_signature(
    client: NodeReader, address: int | str, message_hash: int, signature: Sequence[int]
) -> bool:
    """Whether the account, of whatever class, takes a signature of a hash for its owner's (SNIP-6).

    Raises:
        NodeError: The node could not tell, or there is no such account.
    """
    with _refusals("is_valid_signature"):
        calldata = [message_hash, len(signature), *signature]
        (answer,) = await client.call_contract(_call(address, "is_valid_signature", calldata))
    return answer == _VALID


@contextmanager
def _refusals(method: str) -> Iterator[None]:
    try:
        yield
    except NODE_FAILURES as error:
        raise refused(error, method=method) from error


def _call(address: int | str, entry_point: str, calldata: list[int]) -> Call:
    return Call(to_address(address, "address"), get_selector_from_name(entry_point), calldata)


def _session_felts(session: Session) -> list[int]:
    """The Cairo struct `Session`."""
    return [
        session.tag_felt,
        session.version,
        session.key.guid,
        session.valid_after,
        session.expires,
        session.root,
        session.details_hash,
    ]
