"""Requesting sessions: from a policy file to what a wallet signs, or to a signed session."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from starknet_sessions.cli.accounts import dialect_at, foreign_account, owned_account
from starknet_sessions.cli.exits import NotConfirmed
from starknet_sessions.cli.files import read_session, write_json, write_session
from starknet_sessions.cli.node import connect
from starknet_sessions.cli.sources import public_key
from starknet_sessions.clock import SystemClock
from starknet_sessions.dialects import NATIVE, dialect_named, dialect_of
from starknet_sessions.dialects.native import Native
from starknet_sessions.errors import InvalidInput
from starknet_sessions.felt import to_address, to_felt, to_hex
from starknet_sessions.keys import stark_key_guid
from starknet_sessions.notation import AddressBook, read_file
from starknet_sessions.owner import create_session, finalize_session, prepare_session
from starknet_sessions.policy_file import read_policy_file
from starknet_sessions.session import SignedSession
from starknet_sessions.typed_data import session_typed_data
from starknet_sessions.wallet_signature import parse_signature

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from starknet_py.net.client import Client
    from starknet_py.net.signer.key_pair import KeyPair

    from starknet_sessions.cli.output import Talk
    from starknet_sessions.cosigner import CoSigner
    from starknet_sessions.dialects.dialect import Dialect, Enforce
    from starknet_sessions.dialects.foreign import ForeignDialect, ForeignSession, SignedForeignSession
    from starknet_sessions.policy_file import PolicyFile
    from starknet_sessions.request import RequestSession
    from starknet_sessions.session import Session

    AnySession = SignedSession | SignedForeignSession

_SIGN = "Sign this?"
_ENFORCERS: dict[str, Enforce] = {"chain": "chain", "client": "client"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A session, and the file it was written to.

    Attributes:
        session: The session.
        file: Where it is.
        text: What it allows, in words.
        typed_data: Where the document to sign is; None: there is none.
        transaction: Whether the chain already has it, by the owner's transaction.
        exit_code: 0.
    """

    session: SignedSession | SignedForeignSession
    file: Path
    text: str
    typed_data: Path | None = None
    transaction: bool = False
    exit_code: int = field(default=0)

    def to_dict(self) -> dict[str, Any]:
        """As JSON data."""
        return {
            "session": self.session.to_dict(),
            "file": str(self.file),
            "state": self._state(),
            "typed_data_file": None if self.typed_data is None else str(self.typed_data),
            "text": self.text,
        }

    def render(self) -> str:
        """For people."""
        words = {
            "live": "live on the account",
            "signed": "signed by the owner; its first use makes it live"
            if dialect_of(self.session) == NATIVE
            else "signed",
            "unsigned": "not signed yet",
        }
        lines = [self.text, ""]
        if not self.transaction:
            lines.append(f"Message hash   {to_hex(self.session.message_hash)} (what the owner signs)")
        lines.append(f"Session file   {self.file}: {words[self._state()]}")
        if self.typed_data is not None:
            lines += [
                f"Typed data     {self.typed_data}: have the owner's wallet sign it (SNIP-12), then run",
                f"               starknet-sessions finalize {self.file} SIGNATURE…",
            ]
        elif self._state() == "unsigned":
            lines += [
                "Typed data     none has this hash: have the owner's key sign the message hash itself, then run",
                f"               starknet-sessions finalize {self.file} R S --owner PUBLIC_KEY",
            ]
        return "\n".join(lines)

    def _state(self) -> str:
        if self.transaction:
            return "live"
        return "signed" if self.session.authorization else "unsigned"


def confirm(talk: Talk, text: str, question: str, *, yes: bool) -> None:
    """Show the owner what is to be signed, and ask.

    Raises:
        NotConfirmed: The answer is no, or there is nobody to ask.
    """
    talk.say(text)
    if not yes and not talk.ask(question):
        raise NotConfirmed("Not confirmed; nothing was signed.")


def read_request(policy: Path, key: str) -> PolicyFile:
    """The request of a policy file for a session key.

    Raises:
        InvalidInput: The file or the key is not usable.
    """
    return read_policy_file(policy, key=public_key(key), now=SystemClock().now())


def read_enforce(text: str) -> Enforce:
    """Who enforces what the account does not.

    Raises:
        InvalidInput: It is neither ``chain`` nor ``client``.
    """
    if text not in _ENFORCERS:
        raise InvalidInput(f"--enforce is {text!r:.40}.", what="--enforce", fix="Give chain or client.")
    return _ENFORCERS[text]


def check_way(
    *, owner_key: str | None, typed_data: Path | None, rpc: str | None, chain: str | None
) -> Path | None:
    """Where the typed data goes; None where a local key signs.

    Raises:
        InvalidInput: The options name neither way, or both.
    """
    if (owner_key is None) == (typed_data is None):
        raise InvalidInput(
            "It is not clear who signs.",
            what="--owner-key",
            fix="Give --owner-key SOURCE for a local key, or --typed-data FILE for a wallet elsewhere.",
        )
    if (rpc is None) == (chain is None):
        raise InvalidInput(
            "It is not clear which chain it is.",
            what="--rpc",
            fix="Give --rpc URL, or without a node --chain SN_SEPOLIA.",
        )
    if owner_key is not None and rpc is None:
        raise InvalidInput(
            "A local key signs for what the node says.",
            what="--rpc",
            fix="Give --rpc URL instead of --chain.",
        )
    return typed_data


async def create_signed(
    talk: Talk,
    asked: PolicyFile,
    *,
    account: str,
    url: str,
    dialect: str | None,
    enforce: Enforce,
    owner: KeyPair,
    guardian: CoSigner | None,
    out: Path,
    yes: bool,
) -> Written:
    """Have a local key of the owner sign a request, and write the session.

    Args:
        talk: Where the owner is asked.
        asked: The request.
        account: The account's address.
        url: The node.
        dialect: Of what kind the account is; None: as the chain tells.
        enforce: As of `create_session`.
        owner: The owner's key.
        guardian: Who signs beside the owner, on Argent's accounts; on Controller's, whom the session is to name.
        out: Where the session goes.
        yes: Do not ask.

    Raises:
        SessionsError: The request, a key or the account is not usable; the owner said no; or the node could not tell.
    """
    address = to_address(account, "--account")
    async with connect(url) as client:
        kind = await dialect_at(client, address, dialect)
        if isinstance(kind, Native):
            _only_for_foreign(enforce, guardian)
            owned = await owned_account(client, address, owner)
            shown = await prepare_session(asked.request, address=address, client=client, dialect=kind)
            confirm(talk, shown.describe(asked.names), _SIGN, yes=yes)
            request = replace(asked.request, version=shown.version)
            signed: AnySession = await create_session(request, owned, dialect=kind)
        else:
            foreign: ForeignDialect = kind  # type: ignore[assignment] # every other one is
            guid = _guardian_to_name(kind, guardian)
            held = await foreign_account(client, address, owner)
            draft = await prepare_session(
                asked.request,
                address=address,
                client=client,
                dialect=foreign,
                enforce=enforce,
                guardian_guid=guid,
            )
            confirm(talk, draft.describe(asked.names), _SIGN, yes=yes)
            signed = await create_session(
                asked.request, held, dialect=foreign, enforce=enforce, guardian=guardian, guardian_guid=guid
            )
    write_session(out, signed)
    return Written(session=signed, file=out, text=signed.describe(asked.names))


async def create_unsigned(
    asked: PolicyFile,
    *,
    account: str,
    url: str | None,
    chain: str | None,
    epoch: int | None,
    dialect: str | None,
    enforce: Enforce,
    guardian: CoSigner | None,
    typed_data: Path,
    out: Path,
) -> Written:
    """Write what a wallet elsewhere signs, and the session without its signature.

    Args:
        asked: The request.
        account: The account's address.
        url: The node to ask for the kind of account, chain, epoch and usage; None: `dialect`, `chain` and `epoch` say it.
        chain: The chain, where there is no node.
        epoch: The epoch of an account of ours, where there is no node.
        dialect: Of what kind the account is; None: as the chain tells, and ours where there is no node.
        enforce: As of `prepare_session`.
        guardian: Whom a Controller's session is to name.
        typed_data: Where the document goes; nothing is written where the owner has to sign the hash itself.
        out: Where the session goes.

    Raises:
        SessionsError: The request or the account is not usable, or the node could not tell.
    """
    address = to_address(account, "--account")
    if url is None:
        kind = dialect_named(dialect) if dialect else NATIVE
        session = await _prepared(
            asked.request, kind, guardian, address=address, enforce=enforce, chain_id=chain, epoch=epoch
        )
    else:
        async with connect(url) as client:
            kind = await dialect_at(client, address, dialect)
            session = await _prepared(
                asked.request, kind, guardian, address=address, enforce=enforce, client=client, epoch=epoch
            )
    unsigned = session.authorized(())
    has_document = kind.capabilities.typed_data
    if has_document:
        write_json(typed_data, session_typed_data(session))
    write_session(out, unsigned)
    text = session.describe(asked.names)
    return Written(session=unsigned, file=out, text=text, typed_data=typed_data if has_document else None)


async def finalize(
    file: Path,
    signature: object,
    *,
    url: str | None,
    owner: str | None,
    guardian: CoSigner | None,
    out: Path,
) -> Written:
    """Put the owner's signature to a session file, after verifying it.

    Args:
        file: The session.
        signature: In any form that wallets give.
        url: The node by which to verify it; None: `owner` is the key to verify it by.
        owner: The owner's public key. Of our accounts, no node is asked then.
        guardian: Asked for its part, where an Argent account's signature is the owner's only.
        out: Where the session goes.

    Raises:
        BadAuthorization: The signature is not the owner's, or not of this session.
        SessionsError: The file or a value is not usable, or the node could not tell.
    """
    session = read_session(file)
    key = None if owner is None else to_felt(owner, "--owner")
    if isinstance(session, SignedSession):
        _only_for_foreign("chain", guardian)
        url = url if key is None else None
    if key is None and url is None:
        raise InvalidInput(
            "Nobody is named to verify the signature.",
            what="--rpc",
            fix="Give --rpc URL; for an account that is not deployed --owner PUBLIC_KEY.",
        )
    if url is None:
        signed = await finalize_session(session, signature, owner=key, guardian=guardian)
    else:
        async with connect(url) as client:
            signed = await finalize_session(session, signature, client=client, owner=key, guardian=guardian)
    write_session(out, signed)
    return Written(session=signed, file=out, text=signed.describe(AddressBook().names))


def read_signature(felts: Sequence[str], file: Path | None) -> list[int]:
    """A signature: of the command line, or of a JSON file, in any form that wallets give.

    Raises:
        InvalidInput: There is none, or two; or it is of no form that is known.
    """
    if bool(felts) == (file is not None):
        raise InvalidInput(
            "The signature is there twice." if felts else "There is no signature.",
            what="signature",
            fix="Give its felts, or --signature FILE with the JSON that the wallet returned.",
        )
    if file is not None:
        return parse_signature(read_file(file))
    # One alone is the wallet's JSON, in quotes.
    return parse_signature(felts[0] if len(felts) == 1 else list(felts))


async def _prepared(
    request: RequestSession,
    kind: Dialect,
    guardian: CoSigner | None,
    *,
    address: int,
    enforce: Enforce,
    client: Client | None = None,
    chain_id: str | None = None,
    epoch: int | None,
) -> Session | ForeignSession:
    if isinstance(kind, Native):
        _only_for_foreign(enforce, guardian)
        # A node tells the epoch itself.
        known = epoch if client is None else None
        return await prepare_session(
            request, address=address, client=client, dialect=kind, chain_id=chain_id, epoch=known
        )
    return await prepare_session(
        request,
        address=address,
        client=client,
        dialect=kind,
        enforce=enforce,
        guardian_guid=_guardian_to_name(kind, guardian),
        chain_id=chain_id,
        epoch=epoch,
    )


def _guardian_to_name(kind: Dialect, guardian: CoSigner | None) -> int:
    """GUID of the guardian that the session names, where it can: it then co-signs each transaction."""
    if guardian is None or guardian.public_key is None or kind.capabilities.co_signer != "optional":
        return 0
    return stark_key_guid(guardian.public_key)


def _only_for_foreign(enforce: Enforce, guardian: CoSigner | None) -> None:
    if guardian is not None:
        raise InvalidInput(
            "The account is ours, which has no guardian.", what="--guardian-key", fix="Leave it out."
        )
    if enforce != "chain":
        raise InvalidInput(
            "The account is ours, which enforces everything itself.", what="--enforce", fix="Leave it out."
        )
