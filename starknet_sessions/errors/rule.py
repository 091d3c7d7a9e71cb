"""What an account contract refuses: one rule as an error, and as data before anything is raised."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from starknet_sessions.errors.base import SessionsError, meaning

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

Where = Literal["preflight", "chain"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Violation:
    """One rule that a transaction would break, as data. What does not apply is None, which is never the same as 0.

    Attributes:
        code: The rule, as the contract names it: ``session/expired``.
        message: What is wrong, in a sentence.
        fix: What to do about it.
        call_index: The call at fault, counted from 0; None when it is the session, or all calls together.
        contract: The address that call goes to.
        selector: The entry point that call names.
        rule_index: The rule of that call's policy, counted from 0.
        argument: The argument that the rule speaks of: its name, or ``word 2``.
        value: What the call has there.
        denied_index: The denied entry that the call matches, counted from 0.
        limit_index: The limit, counted from 0 in the session's order.
        used: What counts against the limit already.
        spend: What the transaction would add: base units of the token, fri, or calls.
        amount: The most the limit allows.
        remaining: What the limit still lets go.
        retry_after: Unix seconds from which this rule passes without any change; None when waiting does not
            help.
    """

    code: str
    message: str
    fix: str
    call_index: int | None = None
    contract: int | None = None
    selector: int | None = None
    rule_index: int | None = None
    argument: str | None = None
    value: int | None = None
    denied_index: int | None = None
    limit_index: int | None = None
    used: int | None = None
    spend: int | None = None
    amount: int | None = None
    remaining: int | None = None
    retry_after: int | None = None

    def to_dict(self) -> dict[str, str | int]:
        """The violation as JSON data, without what does not apply. What may not fit a double is ``"0x…"``."""
        return {
            name: hex(value) if name in _WIDE and isinstance(value, int) else value
            for name in self.__dataclass_fields__
            if (value := getattr(self, name)) is not None
        }


# Felts and amounts: JSON's numbers are doubles to many readers.
_WIDE = frozenset({"contract", "selector", "value", "used", "spend", "amount", "remaining"})


INDEX, _AMOUNT, _SECONDS, _FELT = 2**32, 2**128, 2**64, 2**251
# What the account tells beside a code, and below what each of it is; more is no such thing, whoever wrote it.
_FIELDS = {
    "call_index": INDEX,
    "rule_index": INDEX,
    "denied_index": INDEX,
    "limit_index": INDEX,
    "token": _FELT,
    "used": _AMOUNT,
    "spend_low": _AMOUNT,
    "spend_high": _AMOUNT,
    "amount": _AMOUNT,
    "next_reset": _SECONDS,
}
# A receipt has it after the panic data of the account's own entry point.
_ENTRY_POINT_FAILED = int.from_bytes(b"ENTRYPOINT_FAILED", "big")


class RuleError(SessionsError):
    """A rule of the account contract refuses the transaction.

    Raised as the class of the rule. Before signing, all broken rules are known: then the class is that of the
    first, in the order in which the contract would have met them, and ``violations`` has them all.

    Attributes:
        data_fields: What the contract tells beside the code, felt by felt. The attributes of these names have it;
            each is None where it does not apply, or was not told.
        where: ``"preflight"``: refused here, nothing was signed or sent. ``"chain"``: the account contract
            refused.
        violations: Every rule broken, when refused here; empty when the chain refused.
        call_index: The call at fault, counted from 0, if it is one.
        rule_index: The rule of that call's policy, counted from 0.
        denied_index: The denied entry, counted from 0 in the session's order.
        limit_index: The limit, counted from 0 in the session's order.
        token: The address of the token.
        used: What counted against the limit before.
        spend: What was to be spent: base units, fri, or calls.
        amount: The most the limit allows.
        next_reset: When the limit's window ends, in unix seconds; 0 = never, or none has begun.
        retry_after: Unix seconds from which the same passes without any change, as far as that is known; None
            when waiting does not help.
        tx_hash: The transaction, if one was sent.
    """

    code = "account/refused"
    fix = "Look at the code; the table of the documentation has all of them."
    data_fields: ClassVar[tuple[str, ...]] = ()

    def __init__(
        self,
        message: str | None = None,
        *,
        where: Where = "chain",
        violations: Sequence[Violation] = (),
        call_index: int | None = None,
        rule_index: int | None = None,
        denied_index: int | None = None,
        limit_index: int | None = None,
        token: int | None = None,
        used: int | None = None,
        spend: int | None = None,
        amount: int | None = None,
        next_reset: int | None = None,
        retry_after: int | None = None,
        tx_hash: int | None = None,
        fix: str | None = None,
    ) -> None:
        self.where: Where = where
        self.violations = tuple(violations)
        self.call_index = call_index
        self.rule_index = rule_index
        self.denied_index = denied_index
        self.limit_index = limit_index
        self.token = token
        self.used = used
        self.spend = spend
        self.amount = amount
        self.next_reset = next_reset
        fits = spend is not None and amount is not None and spend <= amount
        # A window that is too small for the spend will be so forever.
        self.retry_after = next_reset if retry_after is None and next_reset and fits else retry_after
        self.tx_hash = tx_hash
        super().__init__(message or f"{meaning(type(self))}{self._place_text()}", fix=fix)

    @classmethod
    def from_data(cls, data: Sequence[int], *, tx_hash: int | None = None) -> Self:
        """The error for panic data of the account.

        Args:
            data: The felts after the code. Missing ones, and numbers that cannot be what they stand for, are left
                out; more than there should be are ignored.
            tx_hash: The transaction, if one was sent.
        """
        named: dict[str, Any] = dict(cls.read_data(data))
        return cls(**named, tx_hash=tx_hash)

    @classmethod
    def read_data(cls, data: Sequence[int]) -> dict[str, int]:
        """The felts after the code by their names, ``spend`` in one number; as forgiving as `from_data`."""
        felts = list(data)
        while felts and felts[-1] == _ENTRY_POINT_FAILED:
            felts.pop()
        found = {
            name: felt
            for name, felt in zip(cls.data_fields, felts, strict=False)
            if 0 <= felt < _FIELDS[name]
        }
        low, high = found.pop("spend_low", None), found.pop("spend_high", None)
        if low is not None and high is not None:
            found["spend"] = low | high << 128
        return found

    @property
    def remaining(self) -> int | None:
        """What the limit still lets go; None where it is no limit, or not known."""
        return None if self.amount is None or self.used is None else max(0, self.amount - self.used)

    def __str__(self) -> str:
        where = "before signing" if self.where == "preflight" else "by the account contract"
        sent = "" if self.tx_hash is None else f", transaction {self.tx_hash:#x}"
        first = f"{self.code}: {self.message} {self.fix} (refused {where}{sent})"
        others = [f"{other.code}: {other.message} {other.fix}" for other in self.violations[1:]]
        return "\n".join([first, *others])

    def _place_text(self) -> str:
        parts = [
            f"{word} {number}"
            for word, number in (
                ("call", self.call_index),
                ("rule", self.rule_index),
                ("denied entry", self.denied_index),
                ("limit", self.limit_index),
                ("token", None if self.token is None else f"{self.token:#x}"),
                ("used", self.used),
                ("asked for", self.spend),
                ("allowed", self.amount),
                ("passes from unix second", self.retry_after),
            )
            if number is not None
        ]
        return f" ({', '.join(parts)})" if parts else ""
