"""Requesting sessions: from a policy file to what a wallet signs, or to a signed session."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from starknet_sessions.cli.accounts import owned_account
from starknet_sessions.cli.exits import NotConfirmed
from starknet_sessions.cli.files import read_session, write_json, write_session
from starknet_sessions.cli.node import connect
from starknet_sessions.cli.sources import public_key
from starknet_sessions.clock import SystemClock
from starknet_sessions.dialects.native import NATIVE
from starknet_sessions.errors import InvalidInput
from starknet_sessions.felt import to_address, to_felt, to_hex
from starknet_sessions.notation import AddressBook, parse_document, parse_number, read_file
from starknet_sessions.owner import create_session, finalize_session, prepare_session
from starknet_sessions.policy_file import read_policy_file
from starknet_sessions.typed_data import session_typed_data

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from starknet_py.net.signer.key_pair import KeyPair

    from starknet_sessions.cli.output import Talk
    from starknet_sessions.policy_file import PolicyFile
    from starknet_sessions.session import SignedSession


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

    session: SignedSession
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
            "signed": "signed by the owner; its first use makes it live",
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
    talk: Talk, asked: PolicyFile, *, account: str, url: str, owner: KeyPair, out: Path, yes: bool
) -> Written:
    """Have a local key of the owner sign a request, and write the session.

    Raises:
        SessionsError: The request, the key or the account is not usable; the owner said no; or the node could not tell.
    """
    address = to_address(account, "--account")
    async with connect(url) as client:
        owned = await owned_account(client, address, owner)
        shown = await prepare_session(asked.request, address=address, client=client, dialect=NATIVE)
        confirm(talk, shown.describe(asked.names), "Sign this?", yes=yes)
        signed = await create_session(replace(asked.request, version=shown.version), owned, dialect=NATIVE)
    write_session(out, signed)
    return Written(session=signed, file=out, text=signed.describe(asked.names))


async def create_unsigned(
    asked: PolicyFile,
    *,
    account: str,
    url: str | None,
    chain: str | None,
    epoch: int,
    typed_data: Path,
    out: Path,
) -> Written:
    """Write what a wallet elsewhere signs, and the session without its signature.

    Args:
        asked: The request.
        account: The account's address.
        url: The node to ask for chain, epoch and usage; None: `chain` and `epoch` say it.
        chain: The chain, where there is no node.
        epoch: The account's epoch, where there is no node.
        typed_data: Where the document goes.
        out: Where the session goes.

    Raises:
        SessionsError: The request or the account is not usable, or the node could not tell.
    """
    address = to_address(account, "--account")
    if url is None:
        session = await prepare_session(asked.request, address=address, chain_id=chain, epoch=epoch)
    else:
        async with connect(url) as client:
            session = await prepare_session(asked.request, address=address, client=client, dialect=NATIVE)
    unsigned = session.authorized(())
    write_json(typed_data, session_typed_data(session))
    write_session(out, unsigned)
    return Written(session=unsigned, file=out, text=session.describe(asked.names), typed_data=typed_data)


async def finalize(
    file: Path, signature: Sequence[int], *, url: str | None, owner: str | None, out: Path
) -> Written:
    """Put the owner's signature to a session file, after verifying it.

    Raises:
        BadAuthorization: The signature is not the owner's, or not of this session.
        SessionsError: The file or a value is not usable, or the node could not tell.
    """
    session = read_session(file)
    if owner is not None:
        signed = await finalize_session(session, signature, owner=to_felt(owner, "--owner"))
    elif url is None:
        raise InvalidInput(
            "Nobody is named to verify the signature.",
            what="--rpc",
            fix="Give --rpc URL; for an account that is not deployed --owner PUBLIC_KEY.",
        )
    else:
        async with connect(url) as client:
            signed = await finalize_session(session, signature, client=client)
    write_session(out, signed)
    return Written(session=signed, file=out, text=signed.describe(AddressBook().names))


def read_signature(felts: Sequence[str], file: Path | None) -> list[int]:
    """A signature: of the command line, or of a JSON file as wallets return it.

    Raises:
        InvalidInput: There is none, or two; or it is no list of felts.
    """
    if bool(felts) == (file is not None):
        raise InvalidInput(
            "The signature is there twice." if felts else "There is no signature.",
            what="signature",
            fix="Give its felts, or --signature FILE with a JSON list of them.",
        )
    given = list(felts) if file is None else parse_document(read_file(file), "json")
    if not isinstance(given, list) or any(
        isinstance(felt, bool) or not isinstance(felt, (str, int)) for felt in given
    ):
        raise InvalidInput(f"{file} has no list of felts.", what="signature", fix='Write ["0x…", "0x…"].')
    return [to_felt(parse_number(felt, f"signature[{i}]"), f"signature[{i}]") for i, felt in enumerate(given)]
