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
from starknet_sessions.dialects.foreign import ForeignState
from starknet_sessions.errors import InvalidInput, NodeError, UnknownAccount, error_from_code
from starknet_sessions.policy import utc_text
from starknet_sessions.preflight import preflight
from starknet_sessions.revert import NodeCode
from starknet_sessions.session import SignedSession
from starknet_sessions.status import session_status

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from starknet_py.net.client_models import Call

    from starknet_sessions.dialects.foreign import SignedForeignSession
    from starknet_sessions.errors import SessionsError, Violation
    from starknet_sessions.status import SessionStatus

    AnySession = SignedSession | SignedForeignSession

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
        is_usage_known: Whether it is known what was used of limits.
        has_view: Whether the account can be asked about calls; one of another make only about its session.
    """

    calls: int
    now: int
    violations: tuple[Violation, ...]
    asked_node: bool
    is_deployed: bool
    answer: SessionsError | None
    is_fee_known: bool
    is_usage_known: bool
    has_view: bool = True

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
            "usage_known": self.is_usage_known,
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
            good = "nothing is broken" if self.has_view else "the session is good"
            said = good if self.answer is None else str(self.answer)
            lines.append(f"The account itself: {said}")
        lines += [f"Not known: {part}" for part in self._unknown()]
        return "\n".join(lines)

    def _unknown(self) -> list[str]:
        parts = []
        if not self.asked_node:
            used = "" if self.is_usage_known or not self.has_view else " and what is used of limits"
            parts.append(f"what the account holds{used} (--rpc URL)")
        if not self.has_view and not self.is_usage_known:
            parts.append("what is used of limits (--usage FILE)")
        if self.asked_node and not self.is_deployed:
            parts.append("the account's own answer; it is not deployed")
        elif self.asked_node and not self.has_view:
            parts.append("the account's own answer; it is of a kind that cannot be asked about calls")
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
    if file is not None:
        return read_call_file(file)
    try:
        return [parse_call(line) for line in lines]
    except InvalidInput as error:
        if error.what == "call.contract":
            error.fix = f"{error.fix} Names of your own stand in a file, [names] of --calls FILE."
        raise


def read_fee(text: str | None) -> int | None:
    """An amount of STRK, in fri.

    Raises:
        InvalidInput: It is none.
    """
    return None if text is None else to_base_units(text, decimals=STRK_DECIMALS, what="--fee", bound=2**256)


def explain_here(
    session: AnySession, calls: Sequence[Call], fee: int | None, used: dict[int, int] | None
) -> Explanation:
    """By the rules known here and the clock of this computer."""
    now = SystemClock().now()
    return Explanation(
        calls=len(calls),
        now=now,
        violations=tuple(preflight(session, calls, now=now, usage=used, fee=fee)),
        asked_node=False,
        is_deployed=False,
        answer=None,
        is_fee_known=fee is not None,
        is_usage_known=used is not None,
        has_view=isinstance(session, SignedSession),
    )


async def explain_on_chain(
    session: AnySession, calls: Sequence[Call], fee: int | None, used: dict[int, int] | None, url: str
) -> Explanation:
    """By the rules known here, with what the account holds and what is used; and by the account itself, as far as it can.

    Raises:
        WrongChain: The node serves another chain.
        NodeError: The node could not tell.
    """
    async with connect(url) as client, asyncio.timeout(_SECONDS):
        status = await session_status(client, session)
        if not isinstance(session, SignedSession):
            return _of_foreign(session, calls, fee, used, status)
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
        is_usage_known=True,
    )


def _of_foreign(
    session: SignedForeignSession,
    calls: Sequence[Call],
    fee: int | None,
    used: dict[int, int] | None,
    status: SessionStatus,
) -> Explanation:
    """What is to be said of calls on an account that tells of the session only."""
    answer: SessionsError | None = None
    if status.status == "dead":
        rule = error_from_code(status.codes[0]) if status.codes else None
        answer = UnknownAccount(status.reasons[0]) if rule is None else rule(status.reasons[0], where="chain")
    # Where the account is no longer what it was, nothing is known of what it holds.
    known = isinstance(status.held, ForeignState) and not isinstance(answer, UnknownAccount)
    violations = preflight(
        session, calls, now=status.now, state=status.held if known else None, usage=used, fee=fee
    )
    return Explanation(
        calls=len(calls),
        now=status.now,
        violations=tuple(violations),
        asked_node=True,
        is_deployed=True,
        answer=answer,
        is_fee_known=fee is not None,
        is_usage_known=used is not None,
        has_view=False,
    )
