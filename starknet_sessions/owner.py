"""The owner's side: turning a request into a session the owner has signed. No private session key comes near it.

`create_session` does it in one step with a starknet-py account that can sign messages. Where the signature is made
elsewhere (a browser wallet, a hardware key), `prepare_session` gives the typed data and the sentence to read, and
`finalize_session` takes the signature back.
"""

from __future__ import annotations

import asyncio
import inspect
import threading
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, cast, runtime_checkable

from starknet_sessions.clock import SystemClock
from starknet_sessions.contracts.account import LAST_VERSION, get_limits, get_tag_state, is_valid_signature
from starknet_sessions.crypto import verify
from starknet_sessions.errors import BadAuthorization, InvalidInput, SessionTooLong, require
from starknet_sessions.felt import to_felt
from starknet_sessions.limits import Kind
from starknet_sessions.policy import utc_text
from starknet_sessions.preflight import VERSION_LEAD, TagState
from starknet_sessions.request import RequestSession
from starknet_sessions.revert import NODE_FAILURES, NodeCode, has_code, refused
from starknet_sessions.session import MAX_VALIDITY, Session
from starknet_sessions.typed_data import session_typed_data

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from starknet_py.net.account.base_account import BaseAccount
    from starknet_py.net.client import Client
    from starknet_py.net.models.typed_data import TypedDataDict

    from starknet_sessions.clock import Clock
    from starknet_sessions.limits import LimitState
    from starknet_sessions.session import SignedSession


@runtime_checkable
class _SignsMessages(Protocol):
    """All that is needed of the owner's account, besides its address and client."""

    def sign_message(self, typed_data: Any) -> Any:
        """Sign typed data, or have it signed."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PreparedSession(Session):
    """A session that its owner is about to sign, and what is used of its limits already. Made by `prepare_session`.

    Attributes:
        usage: Per limit what earlier sessions of the tag have used; None where no node was asked.
    """

    # What is signed does not depend on it.
    usage: tuple[LimitState, ...] | None = field(default=None, compare=False)

    def describe(
        self, names: Mapping[int, str] | None = None, usage: Iterable[LimitState] | None = None
    ) -> str:
        """The session in words, with what is used of its limits already: for the owner to read before signing.

        Args:
            names: What to call addresses.
            usage: What is used of the limits; None: as it was when the session was prepared.
        """
        # Not super(): a slotted dataclass is a copy of the class that super() was compiled for.
        return Session.describe(self, names, self.usage if usage is None else usage)


_REQUEST_FIX = "Give a RequestSession."


async def create_session(
    request: RequestSession, account: BaseAccount, *, clock: Clock | None = None
) -> SignedSession:
    """Have an account's owner sign a request.

    Reads the account's epoch, the tag's state and what is used of the limits from the chain, signs once with
    `account.sign_message`, verifies the signature and returns it with the session. Neither the account nor its key is needed
    afterwards. To show the owner what is signed, use `prepare_session` and `finalize_session`.

    Args:
        request: What the session may do.
        account: A starknet-py account whose `sign_message` makes the owner's signature.
        clock: Tells the time, which is the version of a request that names none; None: the clock of this computer.

    Raises:
        InvalidInput: The request or a part of it has expired, its tag is closed, or its version cannot become live any more.
        SessionTooLong: The request ends more than 30 days from now.
        BadAuthorization: The signature is not the account owner's.
        NodeError: The node could not tell.
    """
    require(request, RequestSession, "request", _REQUEST_FIX)
    require(account, _SignsMessages, "account", "Give the owner's starknet-py Account.")
    client = account.client
    session = await prepare_session(request, address=account.address, client=client, clock=clock)
    document = cast("TypedDataDict", session_typed_data(session))
    # starknet-py's default signing takes 65 ms of computing.
    signature = await asyncio.to_thread(_sign, account, document)
    if inspect.isawaitable(signature):
        signature = await signature
    if await _is_deployed(client, session.address):
        return await finalize_session(session, signature, client=client)
    return await finalize_session(session, signature, owner=account.signer.public_key)  # type: ignore[attr-defined]


async def prepare_session(
    request: RequestSession,
    *,
    address: int | str,
    client: Client | None = None,
    chain_id: int | str | None = None,
    epoch: int | None = None,
    state: TagState | None = None,
    clock: Clock | None = None,
) -> PreparedSession:
    """Bind a request to an account, so that its owner can read and sign it wherever the key is.

    The typed data for the wallet is `session_typed_data(session)`; ``session.describe()`` says in words what is signed, and
    what is used of the limits already.

    Args:
        request: What the session may do.
        address: The account.
        client: A node to read chain id, epoch, the tag's state and the usage of the limits from.
        chain_id: The chain, where there is no client: a felt or a name like ``"SN_MAIN"``.
        epoch: The account's epoch, where there is no client; 0 for an account that is not deployed.
        state: What the account holds for the tag, where there is no client and it is known.
        clock: Tells the time, which is the version of a request that names none; None: the clock of this computer.

    Raises:
        SessionTooLong: The request ends more than 30 days from now.
        InvalidInput: As for `create_session`; or neither a client nor a chain id is given.
        NodeError: The node could not tell.
    """
    require(request, RequestSession, "request", _REQUEST_FIX)
    if client is not None:
        chain_id = await _chain_id(client)
        state = await get_tag_state(client, address, request.tag)
    elif chain_id is None:
        raise InvalidInput(
            "Without a client the chain is not known.", what="chain_id", fix="Give client or chain_id."
        )
    if state is None:
        state = TagState(version=0, revoked=False, paused=False, fingerprint217=0, epoch=epoch or 0)
    now = (clock or SystemClock()).now()
    _check_times(request, now)
    session = request.bind(
        address=address,
        chain_id=chain_id,
        epoch=state.epoch,
        version=_version_for(request, state, now),
    )
    usage = None
    if client is not None:
        is_metered = any(limit.kind is not Kind.PER_TRANSACTION for limit in session.limits)
        usage = await get_limits(client, session) if is_metered else ()
    prepared = PreparedSession(
        **{name: getattr(session, name) for name in Session.__dataclass_fields__}, usage=usage
    )
    prepared.remembered().update(session.remembered())
    return prepared


async def finalize_session(
    session: Session,
    signature: Sequence[int | str],
    *,
    client: Client | None = None,
    owner: int | None = None,
) -> SignedSession:
    """Put the owner's signature to a prepared session, after verifying it.

    Args:
        session: What was signed.
        signature: Felts, as the wallet returned them.
        client: Verify against the deployed account, by its own `is_valid_signature`.
        owner: Verify against this Stark public key instead: for an account that is not deployed yet.

    Raises:
        InvalidInput: Neither or both of client and owner are given, or the signature is not felts.
        BadAuthorization: The signature is not the owner's, or not of this session.
        NodeError: The node could not tell.
    """
    if (client is None) == (owner is None):
        raise InvalidInput(
            "A signature can be verified either on chain or by the owner's public key.",
            what="client, owner",
            fix="Give one of client and owner.",
        )
    require(session, Session, "session", "Give what prepare_session returned.")
    require(signature, Sequence, "signature", "Give the wallet's list of felts.", but=(str, bytes))
    felts = tuple(to_felt(felt, f"signature[{index}]") for index, felt in enumerate(signature))
    if client is not None:
        is_valid = await is_valid_signature(client, session.address, session.message_hash, felts)
    else:
        is_valid = (
            len(felts) == 2 and owner is not None and verify(session.message_hash, felts[0], felts[1], owner)
        )
    if not is_valid:
        raise BadAuthorization(
            f"The signature is not the owner's of account {session.address:#x}, or not of this session.",
            where="preflight",
        )
    return session.authorized(felts)


def _check_times(request: RequestSession, now: int) -> None:
    if request.expires < now:
        raise InvalidInput(
            f"The request ended at {utc_text(request.expires)}; now is {utc_text(now)}.",
            what="expires",
            fix="Request a later expiry.",
        )
    if request.expires > now + MAX_VALIDITY:
        raise SessionTooLong(
            f"The session would end at {utc_text(request.expires)}, more than 30 days from now, {utc_text(now)}.",
            where="preflight",
        )
    for name in ("policies", "limits", "denied"):
        for i, part in enumerate(getattr(request, name)):
            if 0 < part.until < now:
                raise InvalidInput(
                    f"{name}[{i}].until ({utc_text(part.until)}) has passed; now is {utc_text(now)}.",
                    what=f"{name}[{i}].until",
                    fix="Give a later until, or leave it out.",
                )


def _version_for(request: RequestSession, state: TagState, now: int) -> int:
    if state.revoked and state.version == LAST_VERSION:
        raise InvalidInput(
            f"The owner closed the tag {request.tag!r} for good.", what="tag", fix="Use another tag."
        )
    version = request.version
    if version is None:
        version = min(max(now, state.version + 1), LAST_VERSION)
    if not state.is_empty and version <= state.version:
        raise InvalidInput(
            f"Version {version} of tag {request.tag!r} cannot become live: the account holds version {state.version}.",
            what="version",
            fix="Leave the version out, or use another tag.",
        )
    if version > max(now, request.valid_after) + VERSION_LEAD:
        raise InvalidInput(
            f"Version {version} of tag {request.tag!r} is more than a day ahead of the time, {now}: it cannot become live.",
            what="version",
            fix="Use another tag."
            if request.version is None
            else "Leave the version out: it is then the time.",
        )
    return version


# Filters of warnings belong to the process, not to a thread.
_signing = threading.Lock()


def _sign(account: BaseAccount, document: TypedDataDict) -> list[int]:
    with _signing, warnings.catch_warnings():
        # starknet-py warns of its own hashing of strings of 31 characters and more. The hash is right.
        warnings.filterwarnings("ignore", category=DeprecationWarning, module="starknet_py")
        return account.sign_message(document)


async def _chain_id(client: Client) -> int:
    try:
        return int(await client.get_chain_id(), 16)
    except NODE_FAILURES as error:
        raise refused(error, method="starknet_chainId") from error


async def _is_deployed(client: Client, address: int) -> bool:
    try:
        await client.get_class_hash_at(contract_address=address)
    except NODE_FAILURES as error:
        if has_code(error, NodeCode.CONTRACT_NOT_FOUND):
            return False
        raise refused(error, method="starknet_getClassHashAt") from error
    return True
