"""The owner's side: turning a request into a session the owner has signed. No private session key comes near it.

`create_session` does it in one step with a starknet-py account that can sign messages. Where the signature is made
elsewhere (a browser wallet, a hardware key), `prepare_session` gives the typed data and the sentence to read, and
`finalize_session` takes the signature back. All three serve our accounts and those of another make: Argent's, Controller.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, overload

from starknet_py.net.client import Client

from starknet_sessions.clock import SystemClock
from starknet_sessions.contracts.account import LAST_VERSION, get_limits, get_tag_state, is_valid_signature
from starknet_sessions.crypto import verify
from starknet_sessions.detect import detect_dialect
from starknet_sessions.dialects import to_dialect
from starknet_sessions.dialects.foreign import ForeignSession
from starknet_sessions.dialects.native import NATIVE
from starknet_sessions.errors import (
    BadAuthorization,
    InvalidInput,
    NodeError,
    SessionTooLong,
    WrongChain,
    require,
)
from starknet_sessions.felt import to_address, to_chain_id
from starknet_sessions.foreign_owner import as_registered, finalize_foreign, prepare_foreign, sign_foreign
from starknet_sessions.limits import Kind
from starknet_sessions.owner_signing import SignsMessages, signed_document
from starknet_sessions.policy import utc_text
from starknet_sessions.preflight import VERSION_LEAD, TagState
from starknet_sessions.request import RequestSession
from starknet_sessions.revert import NODE_FAILURES, NodeCode, has_code, refused
from starknet_sessions.session import MAX_VALIDITY, Session, chain_text
from starknet_sessions.typed_data import native_typed_data
from starknet_sessions.wallet_signature import parse_signature, recognise_signature

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from starknet_py.net.account.base_account import BaseAccount

    from starknet_sessions.clock import Clock
    from starknet_sessions.cosigner import CoSigner
    from starknet_sessions.dialects.dialect import Dialect, Enforce
    from starknet_sessions.dialects.foreign import ForeignDialect, SignedForeignSession
    from starknet_sessions.dialects.native import Native
    from starknet_sessions.keys import PublicKey
    from starknet_sessions.limits import LimitState
    from starknet_sessions.owner_signing import SignHash
    from starknet_sessions.session import SignedSession


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


@overload
async def create_session(
    request: RequestSession, account: BaseAccount, *, dialect: Native, clock: Clock | None = None
) -> SignedSession: ...


@overload
async def create_session(
    request: RequestSession,
    account: BaseAccount,
    *,
    dialect: ForeignDialect,
    enforce: Enforce = "chain",
    guardian: CoSigner | None = None,
    guardian_guid: int | str = 0,
    sign_hash: SignHash | None = None,
    clock: Clock | None = None,
) -> SignedForeignSession: ...


@overload
async def create_session(
    request: RequestSession,
    account: BaseAccount,
    *,
    dialect: Dialect | str | None = None,
    enforce: Enforce = "chain",
    guardian: CoSigner | None = None,
    guardian_guid: int | str = 0,
    sign_hash: SignHash | None = None,
    clock: Clock | None = None,
) -> SignedSession | SignedForeignSession: ...


async def create_session(
    request: RequestSession,
    account: BaseAccount,
    *,
    dialect: Dialect | str | None = None,
    enforce: Enforce = "chain",
    guardian: CoSigner | None = None,
    guardian_guid: int | str = 0,
    sign_hash: SignHash | None = None,
    clock: Clock | None = None,
) -> SignedSession | SignedForeignSession:
    """Have an account's owner sign a request.

    Reads from the chain what the account holds (of ours its epoch, the tag's state and what is used of the limits), signs once
    with `account.sign_message`, verifies the signature and returns it with the session. Neither the account nor its key is needed
    afterwards. To show the owner what is signed, use `prepare_session` and `finalize_session`.

    Args:
        request: What the session may do.
        account: A starknet-py account whose `sign_message` makes the owner's signature.
        dialect: Of what kind the account is: a dialect, or its name (``"cartridge"``); None: as `detect_dialect` tells, and ours
            where it is not deployed yet.
        enforce: ``"client"``: what an account of another make does not enforce, this package does before it signs: worth as much
            as the program that holds the session key. ``"chain"``: then such a request is refused.
        guardian: Who signs beside the owner, on Argent's accounts: where the account signs for its owner only. A wallet's account
            has its guardian sign itself.
        guardian_guid: The guardian that the session is to name (Controller), which then co-signs its transactions; 0: none.
        sign_hash: Has the owner's key sign a hash, where no document has it (Controller); None: the account's signer does, if it
            is starknet-py's `StarkCurveSigner` or has a method ``sign_hash``.
        clock: Tells the time, which is the version of a request that names none; None: the clock of this computer.

    Raises:
        InvalidInput: The request or a part of it has expired, its tag is closed, or its version cannot become live any more.
        NotEnforceable: The account does not enforce a part of the request.
        SessionTooLong: The request ends more than 30 days from now, which is the most on our accounts.
        BadAuthorization: The signature is not the account owner's.
        RawHashOnly: The owner has to sign a hash, and neither `sign_hash` nor the account's signer does.
        CoSignerMissing: The guardian's part is missing, and there is no guardian to ask.
        CoSignerError: The guardian did not sign.
        UnknownAccount: The account can have no sessions, or none that are known here.
        NotPossible: It is an Argent account without a guardian, which takes no sessions.
        NodeError: The node could not tell.
    """
    require(request, RequestSession, "request", _REQUEST_FIX)
    require(account, SignsMessages, "account", "Give the owner's starknet-py Account.")
    client = account.client
    given = None if dialect is None else to_dialect(dialect)
    found, is_deployed = await _kind_of(client, account.address, given)
    session = await prepare_session(
        request,
        address=account.address,
        client=client,
        dialect=found,
        enforce=enforce,
        guardian_guid=guardian_guid,
        clock=clock,
    )
    key: int | None = getattr(getattr(account, "signer", None), "public_key", None)
    if isinstance(session, ForeignSession):
        signature = await sign_foreign(session, account, sign_hash)
        verifier = client if is_deployed else None
        return await finalize_foreign(session, signature, client=verifier, owner=key, guardian=guardian)
    signature = await signed_document(account, native_typed_data(session))
    if is_deployed:
        return await finalize_session(session, signature, client=client)
    return await finalize_session(session, signature, owner=key)


@overload
async def prepare_session(
    request: RequestSession,
    *,
    address: int | str,
    client: None = None,
    dialect: None = None,
    chain_id: int | str | None = None,
    epoch: int | None = None,
    state: TagState | None = None,
    clock: Clock | None = None,
) -> PreparedSession: ...


@overload
async def prepare_session(
    request: RequestSession,
    *,
    address: int | str,
    client: Client | None = None,
    dialect: Native,
    chain_id: int | str | None = None,
    epoch: int | None = None,
    state: TagState | None = None,
    clock: Clock | None = None,
) -> PreparedSession: ...


@overload
async def prepare_session(
    request: RequestSession,
    *,
    address: int | str,
    client: Client | None = None,
    dialect: ForeignDialect,
    enforce: Enforce = "chain",
    guardian_guid: int | str = 0,
    chain_id: int | str | None = None,
    clock: Clock | None = None,
) -> ForeignSession: ...


@overload
async def prepare_session(
    request: RequestSession,
    *,
    address: int | str,
    client: Client | None = None,
    dialect: Dialect | str | None = None,
    enforce: Enforce = "chain",
    guardian_guid: int | str = 0,
    chain_id: int | str | None = None,
    epoch: int | None = None,
    state: TagState | None = None,
    clock: Clock | None = None,
) -> PreparedSession | ForeignSession: ...


async def prepare_session(
    request: RequestSession,
    *,
    address: int | str,
    client: Client | None = None,
    dialect: Dialect | str | None = None,
    enforce: Enforce = "chain",
    guardian_guid: int | str = 0,
    chain_id: int | str | None = None,
    epoch: int | None = None,
    state: TagState | None = None,
    clock: Clock | None = None,
) -> PreparedSession | ForeignSession:
    """Bind a request to an account, so that its owner can read and sign it wherever the key is.

    The typed data for the wallet is `session_typed_data(session)`; ``session.describe()`` says in words what is signed, and
    what is used of the limits already.

    Args:
        request: What the session may do.
        address: The account.
        client: A node to read from what kind of account it is, the chain id, and what the account holds.
        dialect: Of what kind the account is: a dialect, or its name; None: as `detect_dialect` tells; ours without a client, or
            where it is not deployed.
        enforce: As for `create_session`.
        guardian_guid: As for `create_session`.
        chain_id: The chain: a felt or a name like ``"SN_MAIN"``. With a client it need not be given; if it is, the node has to
            serve it.
        epoch: The epoch of an account of ours, where there is no client; 0 for an account that is not deployed.
        state: What an account of ours holds for the tag, where there is no client and it is known.
        clock: Tells the time, which is the version of a request that names none; None: the clock of this computer.

    Raises:
        SessionTooLong: The request ends more than 30 days from now, which is the most on our accounts.
        InvalidInput: As for `create_session`; or neither a client nor a chain id is given.
        WrongChain: The node serves another chain than was given.
        NotEnforceable: The account does not enforce a part of the request.
        UnknownAccount: The account can have no sessions, or none that are known here.
        NotPossible: It is an Argent account without a guardian, which takes no sessions.
        NodeError: The node could not tell.
    """
    require(request, RequestSession, "request", _REQUEST_FIX)
    kind = None if dialect is None else to_dialect(dialect)
    if client is not None:
        served = await _chain_id(client)
        # A node can serve another chain than it was taken for.
        if chain_id is not None and to_chain_id(chain_id) != served:
            raise WrongChain(
                f"The session is for {chain_text(to_chain_id(chain_id))}, the node serves {chain_text(served)}.",
                expected=to_chain_id(chain_id),
                actual=served,
            )
        chain_id = served
        kind = kind or (await _kind_of(client, address, None))[0]
    elif chain_id is None:
        raise InvalidInput(
            "Without a client the chain is not known.", what="chain_id", fix="Give client or chain_id."
        )
    now = (clock or SystemClock()).now()
    if kind is not None and kind is not NATIVE:
        if epoch is not None or state is not None:
            raise InvalidInput(
                f"Accounts of kind {kind.name} have no epochs and no tags.",
                what="epoch, state",
                fix="Leave them out.",
            )
        _check_times(request, now)
        foreign: ForeignDialect = kind  # type: ignore[assignment] # every other one is
        return await prepare_foreign(
            request,
            foreign,
            address=address,
            chain_id=chain_id,
            client=client,
            enforce=enforce,
            guardian_guid=guardian_guid,
        )
    return await _prepare_native(
        request, address=address, client=client, chain_id=chain_id, epoch=epoch, state=state, now=now
    )


async def _prepare_native(
    request: RequestSession,
    *,
    address: int | str,
    client: Client | None,
    chain_id: int | str,
    epoch: int | None,
    state: TagState | None,
    now: int,
) -> PreparedSession:
    if client is not None:
        state = await get_tag_state(client, address, request.tag)
    if state is None:
        state = TagState(version=0, revoked=False, paused=False, fingerprint217=0, epoch=epoch or 0)
    _check_times(request, now)
    _check_length(request, now)
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


@overload
async def finalize_session(
    session: Session, signature: object, *, client: Client | None = None, owner: int | None = None
) -> SignedSession: ...


@overload
async def finalize_session(
    session: ForeignSession,
    signature: object,
    *,
    client: Client | None = None,
    owner: int | None = None,
    guardian: CoSigner | None = None,
) -> SignedForeignSession: ...


@overload
async def finalize_session(
    session: Session | ForeignSession,
    signature: object,
    *,
    client: Client | None = None,
    owner: int | None = None,
    guardian: CoSigner | None = None,
) -> SignedSession | SignedForeignSession: ...


async def finalize_session(
    session: Session | ForeignSession,
    signature: object,
    *,
    client: Client | None = None,
    owner: int | None = None,
    guardian: CoSigner | None = None,
) -> SignedSession | SignedForeignSession:
    """Put the owner's signature to a prepared session, after verifying it.

    Args:
        session: What was signed.
        signature: What the wallet returned, as `parse_signature` reads it: felts, ``{"r", "s"}``, JSON. On our accounts ``[r,
            s]``, also as wallets of Braavos's and Argent's write it; on Argent's the concise or the full form of owner and
            guardian, or of the owner alone with `guardian`; on Controller the list of signers, or ``[r, s]`` with `owner`.
        client: Verify against the deployed account, by its own `is_valid_signature`.
        owner: Verify against this Stark public key instead: for an account that is not deployed yet. On accounts of another make
            it may be given beside the client: whose a bare ``[r, s]`` is.
        guardian: Asked to authorize the session, where an Argent account's signature is the owner's only; and, without a client,
            whose key the guardian's part is verified by.

    Raises:
        InvalidInput: Neither or, on our accounts, both of client and owner are given; or the signature is of no form known here.
        BadAuthorization: The signature is not the owner's, or not of this session.
        CoSignerMissing: The guardian's part is missing, and there is no guardian to ask.
        CoSignerError: The guardian did not sign.
        NodeError: The node could not tell.
    """
    is_foreign = isinstance(session, ForeignSession)
    if (client is None) == (owner is None) and not (is_foreign and client is not None):
        raise InvalidInput(
            "A signature can be verified either on chain or by the owner's public key.",
            what="client, owner",
            fix="Give one of client and owner.",
        )
    if isinstance(session, ForeignSession):
        return await finalize_foreign(session, signature, client=client, owner=owner, guardian=guardian)
    require(session, Session, "session", "Give what prepare_session returned.")
    given = recognise_signature(parse_signature(signature))
    felts = given.stark_pair or given.felts
    if client is not None:
        is_valid = await is_valid_signature(client, session.address, session.message_hash, felts)
    else:
        is_valid = len(felts) == 2 and owner is not None and verify(session.message_hash, *felts, owner)
    if not is_valid:
        raise BadAuthorization(
            f"The signature is not the owner's of account {session.address:#x}, or not of this session.",
            where="preflight",
        )
    return session.authorized(felts)


async def registered_session(
    session: ForeignSession, owner: PublicKey | int | str, *, client: Client
) -> SignedForeignSession:
    """A session that the owner made live by a transaction, `register_foreign_call`, instead of a signature (Controller).

    Args:
        session: What `prepare_session` made.
        owner: Who registered it, as in that call: the owner's `PublicKey`, or the GUID of a key of another kind; of an owner that
            is an account, its address.
        client: The node: it is looked whether the account holds the session so.

    Raises:
        NotPossible: Accounts of this kind register nothing.
        BadAuthorization: The account does not hold it as registered by this owner.
        InvalidInput: The owner is neither a key nor a felt, or 0; there is no client; or the session is of an account of ours,
            where `install_sessions` does this.
        NodeError: The node could not tell.
    """
    require(session, ForeignSession, "session", "Give what prepare_session made for a Controller account.")
    require(client, Client, "client", "Give a starknet-py client: FullNodeClient(url).")
    return await as_registered(session, owner, client)


def _check_times(request: RequestSession, now: int) -> None:
    if request.expires < now:
        raise InvalidInput(
            f"The request ended at {utc_text(request.expires)}; now is {utc_text(now)}.",
            what="expires",
            fix="Request a later expiry.",
        )
    for name in ("policies", "limits", "denied"):
        for i, part in enumerate(getattr(request, name)):
            if 0 < part.until < now:
                raise InvalidInput(
                    f"{name}[{i}].until ({utc_text(part.until)}) has passed; now is {utc_text(now)}.",
                    what=f"{name}[{i}].until",
                    fix="Give a later until, or leave it out.",
                )


def _check_length(request: RequestSession, now: int) -> None:
    if request.expires > now + MAX_VALIDITY:
        raise SessionTooLong(
            f"The session would end at {utc_text(request.expires)}, more than 30 days from now, {utc_text(now)}.",
            where="preflight",
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


async def _chain_id(client: Client) -> int:
    try:
        return int(await client.get_chain_id(), 16)
    except NODE_FAILURES as error:
        raise refused(error, method="starknet_chainId") from error


async def _kind_of(client: Client, address: int | str, dialect: Dialect | None) -> tuple[Dialect, bool]:
    """Of what kind an account is, unless that is known, and whether it is deployed."""
    if dialect is not None:
        return dialect, await _is_deployed(client, address)
    try:
        return await detect_dialect(client, address), True
    except NodeError as error:
        if error.rpc_code != NodeCode.CONTRACT_NOT_FOUND:
            raise
    return NATIVE, False


async def _is_deployed(client: Client, address: int | str) -> bool:
    try:
        await client.get_class_hash_at(contract_address=to_address(address, "address"))
    except NODE_FAILURES as error:
        if has_code(error, NodeCode.CONTRACT_NOT_FOUND):
            return False
        raise refused(error, method="starknet_getClassHashAt") from error
    return True
