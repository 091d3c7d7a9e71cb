"""The terms of a session that went live, read back from the chain: for an owner who has its file no more, or never had it.

The transaction that made a session live carries all its terms but the list of policies, of which only the root is there:
the list has to come from whoever requested the session, and is held against the root.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from starknet_py.hash.selector import get_selector_from_name

from starknet_sessions.contracts.account import get_epoch
from starknet_sessions.denied import Denied
from starknet_sessions.errors import InvalidInput, MalformedToken
from starknet_sessions.felt import from_short_string, short_string, to_address
from starknet_sessions.history import list_sessions
from starknet_sessions.keys import PublicKey
from starknet_sessions.limits import Accounting, Kind, Limit, Resource
from starknet_sessions.permissions import check_tag
from starknet_sessions.policy import ANY
from starknet_sessions.revert import NODE_FAILURES, refused
from starknet_sessions.session import Session
from starknet_sessions.signer import decode_calls
from starknet_sessions.token import decode_token

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from starknet_py.net.client import Client

    from starknet_sessions.history import ListedSession
    from starknet_sessions.policy import Policy

_REGISTER = get_selector_from_name("register_session")
_REPLACE = get_selector_from_name("replace_session")
_RESOURCES, _KINDS, _ACCOUNTINGS = tuple(Resource), tuple(Kind), tuple(Accounting)
_LIMIT_FELTS, _DENIED_FELTS = 8, 3
_FILE_FIX = "Use the session's file: SignedSession.from_json(text)."


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionTerms:
    """What the chain knows of a session: all that the account was told.

    Attributes:
        tag: The tag, as felt.
        version: Generation of the tag.
        key: The session key.
        valid_after: First unix second.
        valid_until: Last unix second.
        policies_root: Merkle root of the policies; the policies themselves are on no chain.
        details_hash: Hash of what only the owner reads.
        required_caller: 0 = none.
        limits: The limits.
        denied: The denied entries; without the names of their entry points.
    """

    tag: int
    version: int
    key: PublicKey
    valid_after: int
    valid_until: int
    policies_root: int
    details_hash: int
    required_caller: int
    limits: tuple[Limit, ...]
    denied: tuple[Denied, ...]


async def recover_session(
    client: Client,
    address: int | str,
    tag: str,
    *,
    policies: Sequence[Policy],
    metadata: str = "",
    from_block: int = 0,
) -> Session:
    """The live session of a tag, put together from the chain and its policies: to rotate, update or replace it.

    Args:
        client: The node: a starknet-py `FullNodeClient`, or the client of an account.
        address: The account.
        tag: The tag.
        policies: The policies of the session, in their order, with the names they had.
        metadata: The metadata of the session.
        from_block: A block not after that in which the session went live.

    Raises:
        InvalidInput: The tag holds no live session; policies or metadata are not the session's; or its terms cannot be read
            from the transaction that made it live.
        NodeError: The node could not tell.
    """
    check_tag(tag)
    listed = await list_sessions(client, address, tag=tag, from_block=from_block)
    live = next((session for session in listed if session.state in ("live", "paused")), None)
    if live is None:
        raise InvalidInput(
            f"The tag {tag!r} of account {to_address(address, 'address'):#x} holds no live session.",
            what="tag",
            fix="Look at list_sessions for the tags there are.",
        )
    terms = await terms_of(client, address, live)
    try:
        chain_id = int(await client.get_chain_id(), 16)
    except NODE_FAILURES as error:
        raise refused(error, method="starknet_chainId") from error
    session = Session(
        key=terms.key,
        expires=terms.valid_until,
        policies=policies,
        limits=terms.limits,
        denied=terms.denied,
        tag=tag,
        valid_after=terms.valid_after,
        metadata=metadata,
        required_caller=terms.required_caller,
        version=terms.version,
        address=to_address(address, "address"),
        chain_id=chain_id,
        epoch=await get_epoch(client, address),
    )
    if session.root != terms.policies_root:
        raise InvalidInput(
            f"The policies of the live session of {tag!r} are others: their root is {terms.policies_root:#x}.",
            what="policies",
            fix=f"Give exactly the policies it was requested with, in their order. {_FILE_FIX}",
        )
    if session.details_hash != terms.details_hash:
        raise InvalidInput(
            f"Metadata, or names of entry points or arguments, of the live session of {tag!r} are others.",
            what="metadata",
            fix=f"Give the metadata and the names it was requested with. {_FILE_FIX}",
        )
    return session


async def terms_of(client: Client, address: int | str, listed: ListedSession) -> SessionTerms:
    """The terms of a session that is or was live, from the transaction that made it live.

    Raises:
        InvalidInput: They are not in it: another contract registered the session by a call of its own.
        NodeError: The node could not tell.
    """
    try:
        transaction = await client.get_transaction(listed.transaction_hash)
    except NODE_FAILURES as error:
        raise refused(error, method="starknet_getTransactionByHash") from error
    account = to_address(address, "address")
    calldata: list[int] = getattr(transaction, "calldata", [])
    signature: list[int] = transaction.signature
    for terms in _told_in(calldata, signature, account):
        told = (terms.tag, terms.version, terms.policies_root, terms.key.guid)
        if told == (short_string(listed.tag), listed.version, listed.policies_root, listed.key_guid):
            return terms
    raise InvalidInput(
        f"Transaction {listed.transaction_hash:#x} made {listed.tag!r} live, but does not say its terms in a way known here.",
        what="tag",
        fix=_FILE_FIX,
    )


def _told_in(calldata: Sequence[int], signature: Sequence[int], account: int) -> Iterator[SessionTerms]:
    """The sessions that a transaction tells the account of, well-formed ones."""
    try:
        calls = decode_calls(calldata)
    except InvalidInput:
        return
    for call in calls:
        if call.to_addr == account and call.selector in (_REGISTER, _REPLACE):
            # Of a replacement the old session comes first.
            rest: Sequence[int] = call.calldata
            for _ in range(1 + (call.selector == _REPLACE)):
                terms, rest = _from_struct(rest)
                if terms is not None:
                    yield terms
    token = _from_token(signature, len(calls))
    if token is not None:
        yield token


def _from_struct(felts: Sequence[int]) -> tuple[SessionTerms | None, Sequence[int]]:
    """The Cairo struct `Session` at the front, and what follows it."""
    try:
        tag, version, key, after, until, root, details, caller, limits, *rest = felts
        entries, (denied, *rest) = _split(rest, limits, _LIMIT_FELTS)
        denials, rest = _split(rest, denied, _DENIED_FELTS)
        terms = SessionTerms(
            tag=tag,
            version=version,
            key=PublicKey(value=key),
            valid_after=after,
            valid_until=until,
            policies_root=root,
            details_hash=details,
            required_caller=caller,
            limits=tuple(_limit_of_struct(entry) for entry in entries),
            denied=_denied_of(denials),
        )
    except (ValueError, OverflowError):  # InvalidInput is a ValueError
        return None, ()
    return terms, rest


def _split(felts: list[int], count: int, size: int) -> tuple[list[list[int]], list[int]]:
    """So many entries of so many felts at the front, and what follows them."""
    if count * size > len(felts):
        raise ValueError("cut short")
    return [felts[i * size : (i + 1) * size] for i in range(count)], felts[count * size :]


def _limit_of_struct(felts: Sequence[int]) -> Limit:
    resource, token, kind, amount, window, until, accounting, standing = felts
    return Limit(
        resource=Resource(from_short_string(resource)),
        token=token,
        kind=Kind(from_short_string(kind)),
        amount=amount,
        window=window,
        until=until,
        accounting=Accounting(from_short_string(accounting)),
        standing_approval=bool(standing),
    )


def _from_token(signature: Sequence[int], calls: int) -> SessionTerms | None:
    try:
        token = decode_token(signature, calls)
        return SessionTerms(
            tag=token.tag,
            version=token.terms.version,
            key=PublicKey(value=token.public_key),
            valid_after=token.terms.valid_after,
            valid_until=token.terms.valid_until,
            policies_root=token.root,
            details_hash=token.details_hash,
            required_caller=token.required_caller,
            limits=tuple(
                Limit(
                    resource=_RESOURCES[limit.code >> 4],
                    kind=_KINDS[limit.code & 3],
                    accounting=_ACCOUNTINGS[limit.code >> 2 & 1],
                    standing_approval=bool(limit.code & 8),
                    amount=limit.amount,
                    token=limit.token,
                    window=limit.window,
                    until=limit.until,
                )
                for limit in token.limits
            ),
            denied=_denied_of(token.denied),
        )
    except (MalformedToken, ValueError, IndexError):
        return None


def _denied_of(entries: Sequence[Sequence[int]]) -> tuple[Denied, ...]:
    return tuple(
        Denied(contract or ANY, selector or ANY, until=until) for contract, selector, until in entries
    )
