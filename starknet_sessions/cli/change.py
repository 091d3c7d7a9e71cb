"""What an owner does with sessions that are there, each by one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace as with_key
from typing import TYPE_CHECKING, Any

from starknet_sessions.cli.accounts import foreign_account, owned_account
from starknet_sessions.cli.create import Written, confirm
from starknet_sessions.cli.files import read_own_session, read_session, write_session
from starknet_sessions.cli.node import connect
from starknet_sessions.cli.sources import public_key
from starknet_sessions.clock import SystemClock
from starknet_sessions.contracts.account import get_limits
from starknet_sessions.contracts.foreign import revoke_foreign_call
from starknet_sessions.dialects.foreign import ForeignSession, SignedForeignSession
from starknet_sessions.errors import CoSignerMissing, InvalidInput, NotPossible
from starknet_sessions.felt import to_address, to_hex
from starknet_sessions.lifecycle import (
    Revocation,
    pause_session,
    renewed,
    replace_session,
    resume_session,
    revoke_all,
    revoke_session,
    rotate_session,
    update_session,
)
from starknet_sessions.notation import AddressBook, parse_time
from starknet_sessions.permissions import check_tag
from starknet_sessions.policy_file import read_policy_file
from starknet_sessions.session import Session

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from starknet_py.net.client_models import Call
    from starknet_py.net.signer.key_pair import KeyPair

    from starknet_sessions.cli.output import Talk
    from starknet_sessions.keys import PublicKey
    from starknet_sessions.lifecycle import SessionChanges
    from starknet_sessions.policy_file import PolicyFile
    from starknet_sessions.request import RequestSession
    from starknet_sessions.session import SignedSession


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What to pause, resume or revoke: a session's file, a tag, a key, or all.

    Attributes:
        address: The account.
        what: The session, the tag or the key; None: all sessions.
    """

    address: int
    what: SignedSession | SignedForeignSession | str | PublicKey | None

    def __str__(self) -> str:
        if isinstance(self.what, ForeignSession):
            return f"session {to_hex(self.what.message_hash)} of account {to_hex(self.address)}"
        if self.what is None:
            return f"all sessions of account {to_hex(self.address)}"
        if isinstance(self.what, str):
            return f"tag {self.what!r} of account {to_hex(self.address)}"
        tag = getattr(self.what, "tag", None)
        name = f"the sessions of key {self.what}" if tag is None else f"tag {tag!r}"
        return f"{name} of account {to_hex(self.address)}"


def read_target(
    file: Path | None,
    account: str | None,
    tag: str | None,
    *,
    key: str | None = None,
    everything: bool = False,
    only_ours: str | None = None,
) -> Target:
    """The target that the options name.

    Args:
        file: A session's.
        account: The account, without a file.
        tag: A tag of it.
        key: Or a session key.
        everything: Or all sessions.
        only_ours: What is to be done, where only our accounts can; None: others can too.

    Raises:
        NotPossible: It is a session of an account of another make, which cannot do this.
        InvalidInput: They name none, or two; or a value is not usable.
        SessionFileError: The file holds no session.
    """
    named = sum((file is not None, tag is not None, key is not None, everything))
    if named != 1 or (file is None) == (account is None):
        raise InvalidInput(
            "It is not clear which session is meant.",
            what="SESSION",
            fix="Give the session's file; or --account ADDRESS with --tag TAG or what else the command's --help names.",
        )
    if file is not None:
        session = read_session(file) if only_ours is None else read_own_session(file, only_ours)
        return Target(address=session.address, what=session)
    address = to_address(account or "", "--account")
    if tag is not None:
        return Target(address=address, what=check_tag(tag, "--tag"))
    return Target(address=address, what=None if key is None else public_key(key))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A transaction of the owner that is in a block.

    Attributes:
        target: What it was about.
        verb: What it did: ``paused``.
        transaction_hash: The transaction.
        revocation: Of a revocation, what it did.
        exit_code: 0.
    """

    target: Target
    verb: str
    transaction_hash: int
    revocation: Revocation | None = None
    exit_code: int = 0

    def to_dict(self) -> dict[str, Any]:
        """As JSON data."""
        data: dict[str, Any] = {
            "address": to_hex(self.target.address),
            "transaction_hash": to_hex(self.transaction_hash),
        }
        if self.revocation is None:
            return {**data, "tag": self.target.what if isinstance(self.target.what, str) else self._tag()}
        return {
            **data,
            "revoked": [{"tag": tag, "through_version": version} for tag, version in self.revocation.revoked],
            "zeroed": [
                {
                    "token": to_hex(approval.token),
                    "spender": to_hex(approval.spender),
                    "amount": to_hex(approval.amount),
                }
                for approval in self.revocation.zeroed
            ],
        }

    def render(self) -> str:
        """For people."""
        lines = [f"Done           {self.target}: {self.verb}"]
        if self.revocation is not None:
            lines += [
                f"Revoked        {tag!r} up to version {version}" for tag, version in self.revocation.revoked
            ]
            lines += [
                f"Approval gone  {approval.amount} base units of {to_hex(approval.token)} for {to_hex(approval.spender)}"
                for approval in self.revocation.zeroed
            ]
        return "\n".join([*lines, f"Transaction    {to_hex(self.transaction_hash)}"])

    def _tag(self) -> str | None:
        return getattr(self.target.what, "tag", None)


#
# Another session in the place of one
#


async def update(
    talk: Talk,
    file: Path,
    *,
    policy: Path | None,
    expires: str | None,
    url: str,
    owner: KeyPair,
    out: Path,
    yes: bool,
    within: float,
) -> Written:
    """Give a session what a policy file says, or another end: the same key and tag.

    Raises:
        SessionsError: A file, the key or the account is not usable; the owner said no; or the account or the node refused.
    """
    session = read_own_session(file, "update")
    if (policy is None) == (expires is None):
        raise InvalidInput(
            "It is not clear what changes.", what="POLICY", fix="Give a policy file, or --expires 6h."
        )
    asked = None if policy is None else _asked(policy, session)
    changes = _changes(asked, expires)
    names = AddressBook().names if asked is None else asked.names
    async with connect(url) as client:
        account = await owned_account(client, session.address, owner, "update")
        request = renewed(session, **changes)
        text = request.describe(names, await get_limits(client, _as_new(session, request)))
        confirm(talk, text, "Update the session to this?", yes=yes)
        with talk.step("Updating the session"):
            new = await update_session(session, account, within=within, **changes)
    write_session(out, new)
    return Written(session=new, file=out, text=new.describe(names), transaction=True)


async def rotate(
    talk: Talk,
    file: Path,
    *,
    key: str,
    expires: str | None,
    url: str,
    owner: KeyPair,
    out: Path,
    yes: bool,
    within: float,
) -> Written:
    """Give a session another key.

    Raises:
        SessionsError: As of `update`.
    """
    session = read_own_session(file, "rotate")
    public = public_key(key)
    end = None if expires is None else parse_time(expires, now=SystemClock().now(), what="--expires")
    async with connect(url) as client:
        account = await owned_account(client, session.address, owner, "rotate")
        request = renewed(session) if end is None else renewed(session, expires=end)
        text = with_key(request, key=public).describe(AddressBook().names, await get_limits(client, session))
        confirm(talk, text, f"Give the session to the key {public}?", yes=yes)
        with talk.step("Rotating the session's key"):
            new = await rotate_session(session, public, account, expires=end, within=within)
    write_session(out, new)
    return Written(session=new, file=out, text=new.describe(AddressBook().names), transaction=True)


async def replace(
    talk: Talk,
    file: Path,
    *,
    policy: Path,
    key: str | None,
    url: str,
    owner: KeyPair,
    out: Path,
    yes: bool,
    within: float,
) -> Written:
    """Put what a policy file says in the place of a live session, unless that was used since the owner read it.

    Raises:
        SessionUsedSince: The old session was used since.
        SessionsError: As of `update`.
    """
    session = read_own_session(file, "replace")
    asked = _asked(policy, session, None if key is None else public_key(key))
    async with connect(url) as client:
        account = await owned_account(client, session.address, owner, "replace")
        seen = await get_limits(client, session)
        usage = await get_limits(client, _as_new(session, asked.request))
        confirm(talk, asked.request.describe(asked.names, usage), "Replace the session by this?", yes=yes)
        with talk.step("Replacing the session"):
            new = await replace_session(session, asked.request, account, seen=seen, within=within)
    write_session(out, new)
    return Written(session=new, file=out, text=new.describe(asked.names), transaction=True)


#
# Stopping and going on
#


async def pause(target: Target, *, url: str, owner: KeyPair, within: float) -> Sent:
    """Have nothing of a tag accepted until `resume`.

    Raises:
        SessionsError: The key or the account is not usable, or the account or the node refused.
    """
    async with connect(url) as client:
        account = await owned_account(client, target.address, owner, "pause")
        receipt = await pause_session(_of_tag(target), account, within=within)
    return Sent(target=target, verb="paused", transaction_hash=receipt.transaction_hash)


async def resume(target: Target, *, url: str, owner: KeyPair, within: float) -> Sent:
    """End a pause.

    Raises:
        SessionsError: As of `pause`.
    """
    async with connect(url) as client:
        account = await owned_account(client, target.address, owner, "resume")
        receipt = await resume_session(_of_tag(target), account, within=within)
    return Sent(target=target, verb="resumed", transaction_hash=receipt.transaction_hash)


async def revoke(
    talk: Talk,
    target: Target,
    *,
    close: bool,
    tokens: Sequence[str] | None,
    from_block: int,
    url: str,
    owner: KeyPair,
    yes: bool,
    within: float,
) -> Sent:
    """End sessions for good, and the approvals that they left.

    Args:
        talk: Where progress is told.
        target: What to revoke.
        close: Whether to close the tag.
        tokens: Where to look for approvals; None: where sessions could leave them.
        from_block: The first block to look for events in.
        url: The node.
        owner: The owner's key.
        yes: Do not ask.
        within: Seconds to wait at most.

    Raises:
        SessionsError: As of `pause`; or the owner said no.
    """
    if close and target.what is None:
        raise InvalidInput(
            "All tags cannot be closed at once.", what="--close", fix="Leave --close or --all out."
        )
    book = AddressBook()
    named = None if tokens is None else [book.address(token, "--token") for token in tokens]
    async with connect(url) as client:
        account = await owned_account(client, target.address, owner, "revoke")
        text = f"Revoke {target}" + (
            ", and close the tag: no session of it will ever work again." if close else "."
        )
        confirm(talk, text, "Do this?", yes=yes)
        with talk.step("Revoking"):
            if target.what is None:
                done = await revoke_all(account, tokens=named, from_block=from_block, within=within)
            else:
                done = await revoke_session(
                    target.what, account, close=close, tokens=named, from_block=from_block, within=within
                )
    return Sent(target=target, verb="revoked", transaction_hash=done.transaction_hash, revocation=done)


async def revoke_foreign(
    talk: Talk,
    target: Target,
    session: SignedForeignSession,
    *,
    url: str,
    owner: KeyPair,
    guardian: KeyPair | None,
    yes: bool,
    within: float,
) -> Sent:
    """End a session of an account of another make for good, by its owner's transaction.

    Args:
        talk: Where progress is told.
        target: The session.
        session: The same.
        url: The node.
        owner: The owner's key.
        guardian: The guardian's, without which an Argent account takes no transaction of its owner's.
        yes: Do not ask.
        within: Seconds to wait at most.

    Raises:
        CoSignerMissing: The guardian's key is missing.
        SessionsError: A key or the account is not usable, the owner said no, or the account or the node refused.
    """
    if guardian is None and session.dialect.capabilities.co_signer == "required":
        raise CoSignerMissing(
            "The account takes its owner's transactions only with its guardian's signature."
        )
    async with connect(url) as client:
        account = await foreign_account(client, session.address, owner, guardian)
        confirm(
            talk,
            f"Revoke {target}. The same contents cannot be granted again.",
            "Do this?",
            yes=yes,
        )
        with talk.step("Revoking"):
            done = await revoke_session(session, account, within=within)
    return Sent(target=target, verb="revoked", transaction_hash=done.transaction_hash, revocation=done)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnersCall:
    """A call that the owner has to send, as starknet.js takes it.

    Attributes:
        target: What it is about.
        call: The call.
        entry_point: Its entry point, by name.
        exit_code: 0.
    """

    target: Target
    call: Call
    entry_point: str
    exit_code: int = 0

    def to_dict(self) -> dict[str, Any]:
        """As JSON data."""
        return {
            "address": to_hex(self.target.address),
            "call": {
                "contractAddress": to_hex(self.call.to_addr),
                "entrypoint": self.entry_point,
                "calldata": [to_hex(felt) for felt in self.call.calldata],
            },
        }

    def render(self) -> str:
        """For people."""
        felts = " ".join(to_hex(felt) for felt in self.call.calldata)
        return (
            f"To do          have the owner of account {to_hex(self.target.address)} send this call; nothing was sent\n"
            f"Call           {to_hex(self.call.to_addr)} {self.entry_point} {felts}"
        )


def revoke_call_of(target: Target) -> OwnersCall:
    """The call that revokes a session, for a wallet to send.

    Raises:
        InvalidInput: It is no session of an account of another make: what revokes others depends on the chain.
    """
    if not isinstance(target.what, ForeignSession):
        raise InvalidInput(
            "Only for the file of a session of an account of another make is the call known beforehand.",
            what="--print-call",
            fix="Give such a file, or leave it out.",
        )
    return OwnersCall(target=target, call=revoke_foreign_call(target.what), entry_point="revoke_session")


def foreign_of(
    target: Target, *, close: bool, tokens: Sequence[str] | None, guardian: str | None
) -> SignedForeignSession | None:
    """The session of an account of another make that a target is; None: it is of ours.

    Raises:
        NotPossible: What is asked for is done by our accounts only.
        InvalidInput: A guardian is named, and the account is ours.
    """
    session = target.what
    if not isinstance(session, SignedForeignSession):
        if guardian is not None:
            raise InvalidInput(
                "Of accounts of another make, sessions are revoked by their files; ours have no guardian.",
                what="--guardian-key",
                fix="Leave it out, or give the session's file.",
            )
        return None
    for option, is_given in (("--close", close), ("--token", bool(tokens))):
        if is_given:
            raise NotPossible(
                f"{option} is for our accounts: those of kind {session.dialect.name} have no tags, and do not tell what a "
                "session approved.",
                dialect=session.dialect.name,
                fix="Leave it out.",
            )
    return session


def need_node(url: str | None) -> str:
    """The node's URL.

    Raises:
        InvalidInput: There is none.
    """
    if url is None:
        raise InvalidInput("No node is named.", what="--rpc", fix="Give --rpc URL.")
    return url


def _of_tag(target: Target) -> Session | str:
    assert isinstance(target.what, (Session, str))  # noqa: S101 - read_target was asked for nothing else
    return target.what


def _asked(policy: Path, session: Session, key: PublicKey | None = None) -> PolicyFile:
    """What a policy file asks for in the place of a session."""
    asked = read_policy_file(policy, key=key or session.key, now=SystemClock().now(), tag=session.tag)
    if asked.request.tag != session.tag:
        raise InvalidInput(
            f"The policy file is of tag {asked.request.tag!r}, the session of {session.tag!r}.",
            what="tag",
            fix="Give the file the same tag, or leave it out there; for another tag, use create.",
        )
    return asked


def _changes(asked: PolicyFile | None, expires: str | None) -> SessionChanges:
    if asked is None:
        return {"expires": parse_time(expires, now=SystemClock().now(), what="--expires")}
    request = asked.request
    changes: SessionChanges = {
        "expires": request.expires,
        "policies": request.policies,
        "limits": request.limits,
        "denied": request.denied,
        "valid_after": request.valid_after,
        "metadata": request.metadata,
        "required_caller": request.required_caller,
        "unlimited_fees": request.unlimited_fees,
        "unlisted_tokens": request.unlisted_tokens,
    }
    return changes if request.version is None else {**changes, "version": request.version}


def _as_new(session: Session, request: RequestSession) -> Session:
    """The request on the session's account: to ask what is used of its limits already."""
    return request.bind(
        address=session.address, chain_id=session.chain_id, epoch=session.epoch, version=session.version
    )
