"""Calls made by a session key, in one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from starknet_sessions.account import SessionAccount
from starknet_sessions.amounts import fri_text
from starknet_sessions.cli.files import check_writable
from starknet_sessions.cli.guardians import read_guardian
from starknet_sessions.cli.node import connect
from starknet_sessions.cli.sources import session_key
from starknet_sessions.cli.usage import is_counted_here, read_usage, write_usage
from starknet_sessions.dialects import dialect_of
from starknet_sessions.errors import CoSignerMissing, InvalidInput
from starknet_sessions.felt import to_hex
from starknet_sessions.session import SignedSession

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from starknet_py.net.client_models import Call

    from starknet_sessions.cli.output import Talk
    from starknet_sessions.cosigner import CoSigner
    from starknet_sessions.dialects.foreign import SignedForeignSession
    from starknet_sessions.keys import SessionKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Executed:
    """A transaction of a session that is in a block.

    Attributes:
        session: Whose.
        calls: How many it made.
        transaction_hash: The transaction.
        fee: What it cost, in fri.
        exit_code: 0.
    """

    session: SignedSession | SignedForeignSession
    calls: int
    transaction_hash: int
    fee: int
    exit_code: int = 0

    def to_dict(self) -> dict[str, Any]:
        """As JSON data."""
        return {
            "address": to_hex(self.session.address),
            "dialect": dialect_of(self.session).name,
            "transaction_hash": to_hex(self.transaction_hash),
            "fee": to_hex(self.fee),
        }

    def render(self) -> str:
        """For people."""
        what = "1 call" if self.calls == 1 else f"{self.calls} calls"
        return (
            f"Done           {what} of account {to_hex(self.session.address)}\n"
            f"Fee            {fri_text(self.fee)}\n"
            f"Transaction    {to_hex(self.transaction_hash)}"
        )


def check_usage(session: SignedSession | SignedForeignSession, file: Path | None) -> None:
    """Refuse to forget what is used of limits: where the account does not count, a file has to.

    Raises:
        InvalidInput: There is no file and there should be, or the other way round; or it cannot be written.
    """
    if is_counted_here(session) == (file is not None):
        if file is not None:
            check_writable(file, force=True)
        return
    if file is not None:
        raise InvalidInput(
            "There is nothing that a file of usage would keep: the account counts, or there are no limits.",
            what="--usage",
            fix="Leave it out.",
        )
    raise InvalidInput(
        "The account does not count what is used of the session's limits, and this command would forget it.",
        what="--usage",
        fix="Give --usage FILE, always the same one; it is made if it is not there.",
    )


def guardian_of(
    session: SignedSession | SignedForeignSession, key: str | None, password: str, url: str | None
) -> CoSigner | None:
    """The co-signer that the options name.

    Raises:
        CoSignerMissing: They name none, and the account takes nothing without.
        SessionsError: A value or a key is not usable.
    """
    needs = dialect_of(session).capabilities.co_signer
    is_needed = needs == "required" or (needs == "optional" and getattr(session, "guardian_guid", 0) != 0)
    if not is_needed and key is None:
        # The service's URL may be in the environment, for other sessions.
        return None
    guardian = read_guardian(key, password, url)
    if guardian is None:
        raise CoSignerMissing(
            f"Account {to_hex(session.address)} takes a session's transactions only with its guardian's signature."
        )
    return guardian


def read_key(session: SignedSession | SignedForeignSession, source: str, password: str) -> SessionKey:
    """The session's private key.

    Raises:
        SessionsError: It is not there, not usable, or another one.
    """
    return session_key(source, password, session.key)


async def execute(
    talk: Talk,
    session: SignedSession | SignedForeignSession,
    calls: Sequence[Call],
    *,
    key: SessionKey,
    guardian: CoSigner | None,
    cache: bool | None,
    usage: Path | None,
    url: str,
    within: float,
) -> Executed:
    """Make calls in one transaction, and wait for it.

    Args:
        talk: Where progress is told.
        session: The session.
        calls: The calls.
        key: The session's key.
        guardian: Who co-signs.
        cache: As of `SessionAccount`.
        usage: The file of what was used of limits that the account does not count.
        url: The node.
        within: Seconds to wait at most.

    Raises:
        RuleError: The account would refuse, or refused, this.
        SessionsError: The co-signer or the node refused, or could not be asked; or a file is not usable.
    """
    used = None if usage is None or isinstance(session, SignedSession) else read_usage(usage, session)
    async with connect(url) as client:
        account = SessionAccount(
            client=client, session=session, key=key, co_signer=guardian, cache=cache, usage=used
        )
        # What is known here is refused before anything is said of sending.
        account.signer.check(calls)
        try:
            with talk.step("Checking, signing and sending"):
                sent = await account.execute_v3(calls, auto_estimate=True)
        finally:
            # What was signed counts, whatever becomes of it.
            if usage is not None and not isinstance(session, SignedSession):
                write_usage(usage, session, account.usage)
        with talk.step(f"Waiting for {to_hex(sent.transaction_hash)}"):
            receipt = await account.wait(sent, within=within)
    return Executed(
        session=session,
        calls=len(calls),
        transaction_hash=sent.transaction_hash,
        fee=receipt.actual_fee.amount,
    )
