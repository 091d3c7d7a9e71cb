"""Lists from the account's events: tags, sessions, history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from starknet_sessions.cli.accounts import dialect_at
from starknet_sessions.cli.node import connect
from starknet_sessions.cli.sources import public_key
from starknet_sessions.dialects import NATIVE
from starknet_sessions.errors import InvalidInput, NotPossible, UnknownAccount
from starknet_sessions.felt import to_address, to_hex
from starknet_sessions.history import list_sessions, list_tags, session_history
from starknet_sessions.permissions import check_tag
from starknet_sessions.policy import utc_text

if TYPE_CHECKING:
    from starknet_py.net.full_node_client import FullNodeClient

    from starknet_sessions.history import HistoryEntry, ListedSession

_SHOWN: Final = ("tags", "sessions", "history")


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A list. Two of the three parts are None."""

    address: int
    tags: tuple[str, ...] | None = None
    sessions: tuple[ListedSession, ...] | None = None
    history: tuple[HistoryEntry, ...] | None = None
    exit_code: int = 0

    def to_dict(self) -> dict[str, Any]:
        """As JSON data."""
        data: dict[str, Any] = {"address": to_hex(self.address)}
        if self.tags is not None:
            data["tags"] = list(self.tags)
        if self.sessions is not None:
            data["sessions"] = [_session_data(session) for session in self.sessions]
        if self.history is not None:
            data["history"] = [_entry_data(entry) for entry in self.history]
        return data

    def render(self) -> str:
        """For people."""
        lines = [
            *(self.tags or ()),
            *(_session_text(session) for session in self.sessions or ()),
            *(_entry_text(entry) for entry in self.history or ()),
        ]
        return "\n".join(lines) or f"Nothing is on chain for account {to_hex(self.address)}."


async def ask_list(
    account: str, *, show: str, tag: str | None, key: str | None, from_block: int, url: str
) -> Listing:
    """Ask a node for the account's events.

    Raises:
        NotPossible: The account is of another make.
        InvalidInput: A value is not usable, or does not go with another.
        NodeError: The node could not tell.
    """
    if show not in _SHOWN:
        raise InvalidInput(f"--show is {show!r:.40}.", what="--show", fix=f"Give one of {', '.join(_SHOWN)}.")
    address = to_address(account, "ACCOUNT")
    tag = None if tag is None else check_tag(tag, "--tag")
    public = None if key is None else public_key(key)
    if show == "tags" and (tag is not None or public is not None):
        raise InvalidInput(
            "A list of tags is not narrowed.",
            what="--show",
            fix="Leave --tag and --key out, or --show sessions.",
        )
    async with connect(url) as client:
        await _check_ours(client, address)
        if show == "tags":
            return Listing(
                address=address, tags=tuple(await list_tags(client, address, from_block=from_block))
            )
        if show == "sessions":
            sessions = await list_sessions(client, address, tag=tag, key=public, from_block=from_block)
            return Listing(address=address, sessions=tuple(sessions))
        history = await session_history(client, address, tag=tag, key=public, from_block=from_block)
        return Listing(address=address, history=tuple(history))


async def _check_ours(client: FullNodeClient, address: int) -> None:
    """Refuse accounts of another make, which tell of no sessions; of whatever else it is, there may be events."""
    try:
        dialect = await dialect_at(client, address)
    except UnknownAccount:
        return
    if dialect != NATIVE:
        raise NotPossible(
            f"Accounts of kind {dialect.name} do not tell which sessions there are.",
            dialect=dialect.name,
            fix="Keep the sessions' files; `status SESSION` tells of each.",
        )


def _session_data(session: ListedSession) -> dict[str, Any]:
    return {
        "tag": session.tag,
        "version": session.version,
        "previous_version": session.previous_version,
        "state": session.state,
        "uses": session.uses,
        "key_guid": to_hex(session.key_guid),
        "valid_after": session.valid_after,
        "valid_until": session.valid_until,
        "policies_root": to_hex(session.policies_root),
        "block_number": session.block_number,
        "transaction_hash": to_hex(session.transaction_hash),
    }


def _session_text(session: ListedSession) -> str:
    uses = "1 transaction" if session.uses == 1 else f"{session.uses} transactions"
    return (
        f"{session.tag}  version {session.version}  {session.state}  {uses}  until {utc_text(session.valid_until)}  "
        f"key GUID {to_hex(session.key_guid)}"
    )


def _entry_data(entry: HistoryEntry) -> dict[str, Any]:
    return {
        "kind": entry.kind,
        "tag": entry.tag,
        "version": entry.version,
        "key_guid": None if entry.key_guid is None else to_hex(entry.key_guid),
        "block_number": entry.block_number,
        "transaction_hash": to_hex(entry.transaction_hash),
    }


def _entry_text(entry: HistoryEntry) -> str:
    block = "block in the making" if entry.block_number is None else f"block {entry.block_number}"
    whose = "all sessions" if entry.tag is None else entry.tag
    version = "" if entry.version is None else f"  version {entry.version}"
    return f"{block}  {whose}  {entry.kind}{version}  {to_hex(entry.transaction_hash)}"
