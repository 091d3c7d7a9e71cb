"""What the demo found, for people and as JSON."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from rich.table import Table

from starknet_sessions.felt import to_hex

if TYPE_CHECKING:
    from rich.console import RenderableType


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that was tried.

    Attributes:
        what: In words.
        outcome: ``"accepted"``, ``"refused before signing"`` or ``"refused by the chain"``.
        error: Class of the error, if refused.
        code: Its code.
        message: Its message.
        tx_hash: The transaction, if one was sent and accepted.
        l2_gas: What it consumed.
    """

    what: str
    outcome: str
    error: str | None = None
    code: str | None = None
    message: str | None = None
    tx_hash: str | None = None
    l2_gas: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """L2 gas of the same calls, signed three ways."""

    calls: int
    owner: int
    first_use: int
    live: int

    def to_dict(self) -> dict[str, Any]:
        """As JSON data, with the ratios to the owner's."""
        ratios = {"first_use_ratio": self.first_use / self.owner, "live_ratio": self.live / self.owner}
        return {**asdict(self), **{name: round(ratio, 4) for name, ratio in ratios.items()}}


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What the demo found."""

    devnet_version: str
    class_hash: int
    account: int
    owner: int
    session: dict[str, Any]
    session_text: str
    demo_pid: int
    worker_pid: int
    events: tuple[Event, ...]
    costs: tuple[Cost, ...]
    seconds: float

    def to_dict(self) -> dict[str, Any]:
        """As JSON data; felts as hex."""
        return {
            "devnet_version": self.devnet_version,
            "class_hash": to_hex(self.class_hash),
            "account": to_hex(self.account),
            "owner": to_hex(self.owner),
            "session": self.session,
            "processes": {"demo": self.demo_pid, "worker": self.worker_pid},
            "events": [asdict(event) for event in self.events],
            "l2_gas": [cost.to_dict() for cost in self.costs],
            "seconds": round(self.seconds, 1),
        }

    def render(self) -> list[RenderableType]:
        """For people."""
        width = max(len(event.what) for event in self.events)
        title = f"One signature, then the session key alone (starknet-devnet {self.devnet_version})"
        processes = (
            f"Process {self.worker_pid} got that session as JSON and the session key on its stdin; "
            f"the owner's key never left process {self.demo_pid}."
        )
        note = (
            "  The session has a rule, a limit of fees and one of a token. A first use stores it, and what is used of its\n"
            "  limits, in new slots (for the 5 transfers: another session). These are devnet's numbers: it meters Cairo\n"
            "  steps, networks meter this class in Sierra gas."
        )
        return [
            f"\n{title}\n",
            f"Account  {to_hex(self.account)}",
            f"Class    {to_hex(self.class_hash)}",
            f"\nThe owner signed once:\n{_indented(self.session_text)}",
            f"\n{processes} It tried:\n",
            *(f"  {event.what:{width}}  {_outcome(event)}" for event in self.events),
            "\nCost in L2 gas, from this run's receipts:\n",
            _cost_table(self.costs),
            f"\n{note}",
            f"\nDone in {self.seconds:.0f} s. The devnet is stopped, nothing is left behind.",
        ]


def _outcome(event: Event) -> str:
    if event.code is None:
        return f"{event.outcome:22}  {event.tx_hash}"
    return f"{event.outcome:22}  {event.error} ({event.code})"


def _cost_table(costs: tuple[Cost, ...]) -> Table:
    table = Table(box=None, pad_edge=True, padding=(0, 2))
    table.add_column("")
    for title in ("owner signs", "session, first use", "session, live"):
        table.add_column(title, justify="right")
    for cost in costs:
        table.add_row(
            "1 transfer" if cost.calls == 1 else f"{cost.calls} transfers",
            f"{cost.owner:,}",
            f"{cost.first_use:,} ({cost.first_use / cost.owner:.2f} x)",
            f"{cost.live:,} ({cost.live / cost.owner:.2f} x)",
        )
    return table


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.splitlines())
