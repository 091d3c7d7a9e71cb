"""Where open requests are kept, and what of them."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Protocol

from starknet_sessions.errors import InvalidInput
from starknet_sessions.web.errors import TooManyApprovals

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from starknet_sessions.cosigner import CoSigner
    from starknet_sessions.dialects.dialect import Dialect, Enforce
    from starknet_sessions.dialects.foreign import ForeignSession, SignedForeignSession
    from starknet_sessions.request import RequestSession
    from starknet_sessions.session import Session, SignedSession

Status = Literal["open", "signed", "rejected", "expired", "exhausted"]
"""What has become of a request; ``"exhausted"``: there were too many attempts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A request that somebody is asked to sign, and what has become of it. Who has the id can answer it.

    Attributes:
        id: Unguessable, in the page's address.
        csrf_token: What the page sends back with each answer.
        request: What is asked for.
        expires_at: Last unix second at which it can be answered.
        address: The account that has to sign; None: whichever the wallet has.
        dialect: Whose account it is; None: found out.
        enforce: As of `prepare_session`.
        guardian: Gives the guardian's part of the authorization, where the wallet does not.
        names: What to call addresses.
        status: What has become of it.
        session: What was last shown to be signed.
        signed: What was signed.
        attempts: How many times it was prepared, or a signature sent.
        revision: Grows with each change.
    """

    id: str = field(repr=False)
    csrf_token: str = field(repr=False)
    request: RequestSession
    expires_at: int
    address: int | None = None
    dialect: Dialect | None = None
    enforce: Enforce = "chain"
    guardian: CoSigner | None = None
    names: Mapping[int, str] = field(default_factory=dict)
    status: Status = "open"
    session: Session | ForeignSession | None = None
    signed: SignedSession | SignedForeignSession | None = None
    attempts: int = 0
    revision: int = 0


class Approvals(Protocol):
    """A store of records. `MemoryApprovals` is one, for one process."""

    async def add(self, record: Record, now: int) -> None:
        """Keep a new record.

        Args:
            record: Its id is not in use.
            now: Unix seconds: what ended long before may be forgotten.

        Raises:
            TooManyApprovals: There is no room.
        """

    async def get(self, approval_id: str) -> Record | None:
        """The record of an id; None where there is none."""

    async def swap(self, old: Record, new: Record) -> bool:
        """Put `new` in the place of `old`, atomically; False, and nothing done, if another revision is there by now."""

    async def settled(self, approval_id: str) -> None:
        """Return when the record of an id is no longer open, or is not there."""


class MemoryApprovals:
    """Records in the memory of this process and of one event loop: lost with it.

    A record is kept for a while after it ended, so that whoever opens the link again is told what became of it.
    """

    _KEPT_SECONDS = 3600

    def __init__(self, *, capacity: int = 10_000) -> None:
        """Make an empty store.

        Args:
            capacity: How many records it keeps at most; those that ended make room.

        Raises:
            InvalidInput: Less than 1.
        """
        if capacity < 1:
            raise InvalidInput(f"capacity is {capacity}.", what="capacity", fix="Give at least 1.")
        self._capacity = capacity
        self._records: dict[str, Record] = {}
        self._settled: dict[str, asyncio.Event] = {}

    async def add(self, record: Record, now: int) -> None:
        """Keep a new record; forget those that ended long before `now`, or earlier ones where there is no room."""
        self._forget(lambda old: old.expires_at + self._KEPT_SECONDS < now)
        if len(self._records) >= self._capacity:
            self._forget(lambda old: old.status != "open" or old.expires_at < now)
        if len(self._records) >= self._capacity:
            raise TooManyApprovals(f"{self._capacity} requests are open.")
        self._records[record.id] = record
        self._settled[record.id] = asyncio.Event()

    async def get(self, approval_id: str) -> Record | None:
        """The record of an id; None where there is none."""
        return self._records.get(approval_id)

    async def swap(self, old: Record, new: Record) -> bool:
        """Put `new` in the place of `old`; False if another revision is there by now."""
        current = self._records.get(old.id)
        if current is None or current.revision != old.revision:
            return False
        self._records[new.id] = new
        if new.status != "open":
            self._settled[new.id].set()
        return True

    async def settled(self, approval_id: str) -> None:
        """Return when the record of an id is no longer open, or is not there."""
        event = self._settled.get(approval_id)
        if event is not None:
            await event.wait()

    def __repr__(self) -> str:
        return f"<MemoryApprovals with {len(self._records)} of at most {self._capacity}>"

    def _forget(self, is_old: Callable[[Record], bool]) -> None:
        for approval_id in [key for key, record in self._records.items() if is_old(record)]:
            del self._records[approval_id]
            # Whoever still waits looks again, and finds nothing.
            self._settled.pop(approval_id).set()
