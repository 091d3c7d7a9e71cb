"""Would these calls pass, and why not: by the rules known here, and by the account's own view."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from starknet_sessions.amounts import STRK_DECIMALS, to_base_units
from starknet_sessions.call_file import parse_call, read_call_file
from starknet_sessions.cli.exits import REFUSED_HERE, REFUSED_ON_CHAIN
from starknet_sessions.cli.node import connect
from starknet_sessions.cli.output import error_data
from starknet_sessions.clock import SystemClock
from starknet_sessions.contracts.account import explain, usage_of
from starknet_sessions.errors import InvalidInput, NodeError
from starknet_sessions.policy import utc_text
from starknet_sessions.preflight import preflight
from starknet_sessions.revert import NodeCode
from starknet_sessions.status import session_status

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from starknet_py.net.client_models import Call

    from starknet_sessions.errors import RuleError, Violation
    from starknet_sessions.session import SignedSession

_SECONDS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What would become of some calls.

    Attributes:
        calls: How many they are.
        now: Unix seconds for which this is so.
        violations: Every rule that they would break, by the rules known here.
        asked_node: Whether the account was asked, also for what it holds and what is used.
        is_deployed: Whether there is such an account.
        answer: The first rule broken as the account itself sees it; None: none, or it was not asked.
        is_fee_known: Whether the fee was given.
    """

    calls: int
    now: int
    violations: tuple[Violation, ...]
    asked_node: bool
    is_deployed: bool
    answer: RuleError | None
    is_fee_known: bool

    @property
    def exit_code(self) -> int:
        """0 where they pass."""
        if self.violations:
            return REFUSED_HERE
        return 0 if self.answer is None else REFUSED_ON_CHAIN

    def to_dict(self) -> dict[str, Any]:
        """As JSON data."""
        return {
            "passes": self.exit_code == 0,
            "violations": [violation.to_dict() for violation in self.violations],
            "account": {
                "asked": self.asked_node and self.is_deployed,
                "error": None if self.answer is None else error_data(self.answer),
            },
            "fee_known": self.is_fee_known,
            "usage_known": self.asked_node,
            "now": self.now,
        }

    def render(self) -> str:
        """For people."""
        what = "The call" if self.calls == 1 else f"The {self.calls} calls"
        verb = "passes" if self.calls == 1 else "pass"
        lines = [f"{what} would be refused:" if self.exit_code else f"{what} {verb}."]
        for violation in self.violations:
            where = "" if violation.call_index is None else f"call {violation.call_index}: "
            lines.append(f"  - {where}{violation.code}: {violation.message} {violation.fix}")
            if violation.retry_after is not None:
                lines.append(f"    Passes from {utc_text(violation.retry_after)} on.")
        if self.asked_node and self.is_deployed:
            said = "nothing is broken" if self.answer is None else str(self.answer)
            lines.append(f"The account itself: {said}")
        lines += [f"Not known: {part}" for part in self._unknown()]
        return "\n".join(lines)

    def _unknown(self) -> list[str]:
        parts = [] if self.asked_node else ["what the account holds and what is used of limits (--rpc URL)"]
        if self.asked_node and not self.is_deployed:
            parts.append("the account's own answer; it is not deployed")
        parts += [] if self.is_fee_known else ["the fee (--fee STRK)"]
        return [*parts, "balances, allowances, and what the called contracts do"]


def read_calls(file: Path | None, lines: Sequence[str]) -> list[Call]:
    """The calls that the options name.

    Raises:
        InvalidInput: There is none, or both kinds; or one is not usable.
    """
    if (file is None) == (not lines):
        raise InvalidInput(
            "It is not clear which calls are meant.",
            what="--call",
            fix='Give --calls FILE, or --call "STRK transfer 0x1234 u256:5e18", which can be there several times.',
        )
    return [parse_call(line) for line in lines] if file is None else read_call_file(file)


def read_fee(text: str | None) -> int | None:
    """An amount of STRK, in fri.

    Raises:
        InvalidInput: It is none.
    """
    return None if text is None else to_base_units(text, decimals=STRK_DECIMALS, what="--fee", bound=2**256)


def explain_here(session: SignedSession, calls: Sequence[Call], fee: int | None) -> Explanation:
    """By the rules known here and the clock of this computer."""
    now = SystemClock().now()
    return Explanation(
        calls=len(calls),
        now=now,
        violations=tuple(preflight(session, calls, now=now, fee=fee)),
        asked_node=False,
        is_deployed=False,
        answer=None,
        is_fee_known=fee is not None,
    )


async def explain_on_chain(
    session: SignedSession, calls: Sequence[Call], fee: int | None, url: str
) -> Explanation:
    """By the rules known here, with what the account holds and what is used; and by the account itself.

    Raises:
        WrongChain: The node serves another chain.
        NodeError: The node could not tell.
    """
    async with connect(url) as client, asyncio.timeout(_SECONDS):
        status = await session_status(client, session)
        answer, is_deployed = None, True
        try:
            answer = await explain(client, session, calls, fee=fee or 0, now=status.now)
        except NodeError as error:
            if error.rpc_code != NodeCode.CONTRACT_NOT_FOUND:
                raise
            is_deployed = False
    violations = preflight(
        session,
        calls,
        now=status.now,
        state=status.held,
        usage=usage_of(session, status.limits),
        fee=fee,
    )
    return Explanation(
        calls=len(calls),
        now=status.now,
        violations=tuple(violations),
        asked_node=True,
        is_deployed=is_deployed,
        answer=answer,
        is_fee_known=fee is not None,
    )
