"""How much a session may spend: limits, what is used of them, and the arithmetic of their windows.

The mirror of the account contract (cairo/README.md §1, §2 and §5). A limit is of one resource: a token, fees, or calls. What is
used of it belongs to the tag, in one felt of the account's storage, the *usage word*; it survives every update of the session. An
amount of 0 is a limit that nothing passes; no limit at all is another thing, and never written as 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from starknet_sessions.amounts import (
    STRK_DECIMALS,
    U128_BOUND,
    amount_text,
    fri_text,
    refuse_unit,
    to_base_units,
    token_text,
)
from starknet_sessions.crypto import poseidon_many
from starknet_sessions.errors import InvalidInput, require
from starknet_sessions.felt import ADDRESS_BOUND, FIELD_PRIME, short_string, to_hex, to_timestamp, to_uint
from starknet_sessions.policy import TIME_FIX, address_text, utc_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from decimal import Decimal

# selector of
# "Limit"("Resource":"shortstring","Token":"ContractAddress","Kind":"shortstring","Amount":"u128",
#   "Window":"u128","Until":"timestamp","Accounting":"shortstring","Standing Approval":"bool")
LIMIT_TYPE_HASH: Final = 0x3E7353F49CD3E72D9DA0F621B8EC2F8A70D5B791836810BFC5A2D6E1C39C147
"""SNIP-12 type hash of a limit."""

MAX_LIMITS: Final = 16
"""A session has at most this many."""

COUNTED_BY_TAG: Final = "by every session of this tag"
"""What a limit in all adds up on our accounts."""

UNLIMITED: Final = U128_BOUND - 1
"""The amount of a token limit that lists a token and lets any amount of it go."""

_MINUTE, _HOUR, _DAY, _WEEK = 60, 3600, 86_400, 604_800
_MASK_64 = 2**64 - 1
_MASK_128 = U128_BOUND - 1
_TOUCHED = 1 << 192
_STANDING = 8

_Word = TypeVar("_Word", bound=StrEnum)


class Resource(StrEnum):
    """What a limit is of."""

    FEE = "fee"
    """Fees, in fri: the most each transaction can cost by its bounds, not what it did."""
    CALLS = "calls"
    """Calls, not transactions."""
    TOKEN = "token"  # noqa: S105 - not a password
    """Base units of a token."""


class Kind(StrEnum):
    """Over what a limit adds up."""

    PER_TRANSACTION = "per-transaction"
    TOTAL = "total"
    """The life of the tag."""
    WINDOW = "window"
    """A stretch of time that begins at each multiple of its length, counted from unix 0."""
    SLIDING = "sliding"
    """A stretch of time that begins with the first spend, and anew with the first spend at or after its end."""


class Accounting(StrEnum):
    """What counts as spent of a token."""

    GROSS = "gross"
    """The sum of the amounts sent, or the drop of the balance where that is more."""
    NET = "net"
    """The drop of the balance. Borrowed or redeemed inflow hides spending."""


# In the order of the protocol: the position is the number in `Limit.code`.
_RESOURCES = tuple(Resource)
_KINDS = tuple(Kind)
_ACCOUNTINGS = tuple(Accounting)


class _SortKey(NamedTuple):
    resource: int
    token: int
    kind: int
    accounting: int
    window: int


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Limit:
    """One limit. `token_limit`, `fee_limit` and `call_limit` make them with fewer words.

    Attributes:
        resource: What is limited.
        kind: Over what it adds up.
        amount: The most, in base units of the token, fri, or calls; 0 to 2^128 - 1. A spend up to it passes.
        token: Address of the token; 0 for fees and calls.
        window: Seconds, for `Kind.WINDOW` and `Kind.SLIDING`, below 2^32; for fees and calls whole hours. Else 0.
        until: Last unix second at which anything of the resource may be spent; 0 = as long as the session.
        accounting: What counts as spent; `Accounting.GROSS` for fees and calls.
        standing_approval: Whether a transaction may leave an allowance of the token higher than it found it.
            All limits of the token have to say so.

    Raises:
        InvalidInput: A value is not usable, or does not go with another. Its ``rule`` is the code with which the
            account contract would refuse the same.
    """

    resource: Resource
    kind: Kind
    amount: int
    token: int = 0
    window: int = 0
    until: int = 0
    accounting: Accounting = Accounting.GROSS
    standing_approval: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "resource", _word(Resource, self.resource, "resource"))
        object.__setattr__(self, "kind", _word(Kind, self.kind, "kind"))
        object.__setattr__(self, "accounting", _word(Accounting, self.accounting, "accounting"))
        object.__setattr__(self, "amount", to_base_units(self.amount))
        require(self.token, (int, str), "token", _token_fix(self.token))
        token = to_uint(self.token, "token", bound=ADDRESS_BOUND, bound_name="2^251 - 256")
        refuse_unit(token, "token")
        object.__setattr__(self, "token", token)
        require(self.window, int, "window", _WINDOW_FIX, but=bool)
        window = to_uint(self.window, "window", bound=2**32, bound_name="2^32 seconds")
        object.__setattr__(self, "window", window)
        require(self.until, int, "until", TIME_FIX)
        object.__setattr__(self, "until", to_timestamp(self.until, "until"))
        require(self.standing_approval, bool, "standing_approval", "Give True or False.")
        self._check_shape()

    def _check_shape(self) -> None:
        # In the order of the account contract, so that the reason is the same where there are several.
        is_token = self.resource is Resource.TOKEN
        if self.token and not is_token:
            raise self._not_for_tokens("token")
        if self.kind in (Kind.WINDOW, Kind.SLIDING):
            if not self.window:
                raise InvalidInput(
                    f"window is 0, but the kind is {self.kind}.",
                    what="window",
                    fix=_WINDOW_FIX,
                    rule="session/limit-zero-window",
                )
        elif self.window:
            raise InvalidInput(
                f"window is {self.window}, but a limit of kind {self.kind} has none.",
                what="window",
                fix="Leave it out, or choose the kind window or sliding.",
                rule="session/limit-needless-window",
            )
        if is_token:
            if not self.token:
                raise InvalidInput(
                    "token is missing.",
                    what="token",
                    fix="Give the token's address.",
                    rule="session/limit-no-token",
                )
        elif self.accounting is not Accounting.GROSS:
            raise self._not_for_tokens("accounting")
        elif self.standing_approval:
            raise self._not_for_tokens("standing_approval")
        elif self.window % _HOUR:
            raise InvalidInput(
                f"window is {self.window} s; for {self.resource} it has to be whole hours.",
                what="window",
                fix="Give a multiple of 3600: these limits are checked with a clock of whole hours.",
                rule="session/limit-window-not-hours",
            )

    def _not_for_tokens(self, name: str) -> InvalidInput:
        return InvalidInput(
            f"{name} is for tokens only; this is a limit of {self.resource}.",
            what=name,
            fix="Leave it out.",
            rule="session/limit-not-for-tokens",
        )

    @property
    def code(self) -> int:
        """Resource, kind, accounting and standing approval in one number, as in a token."""
        return (
            _KINDS.index(self.kind)
            + 4 * _ACCOUNTINGS.index(self.accounting)
            + _STANDING * self.standing_approval
            + 16 * _RESOURCES.index(self.resource)
        )

    @property
    def felts(self) -> tuple[int, ...]:
        """The limit as a session token carries it: one felt; for a token limit its address too."""
        word = self.amount | self.code << 128 | self.window << 136 | self.until << 168
        return (word, self.token) if self.resource is Resource.TOKEN else (word,)

    @property
    def hash(self) -> int:
        """SNIP-12 struct hash."""
        return poseidon_many(
            [
                LIMIT_TYPE_HASH,
                short_string(self.resource.value),
                self.token,
                short_string(self.kind.value),
                self.amount,
                self.window,
                self.until,
                short_string(self.accounting.value),
                int(self.standing_approval),
            ]
        )

    @property
    def sort_key(self) -> _SortKey:
        """Where it stands among the limits of a session; two limits of a session never have the same."""
        return _SortKey(
            _RESOURCES.index(self.resource),
            self.token,
            _KINDS.index(self.kind),
            _ACCOUNTINGS.index(self.accounting),
            self.window,
        )

    @property
    def exceeded_code(self) -> str:
        """The code of the error when more is spent than this limit leaves: ``session/fee-total-exceeded``."""
        kind = {Kind.PER_TRANSACTION: "per-tx", Kind.TOTAL: "total"}.get(self.kind, "window")
        return f"session/{self.resource}-{kind}-exceeded"

    def usage_key(self, tag: int) -> int | None:
        """Under what the account stores what is used of this limit; None per transaction: nothing is stored.

        Args:
            tag: The session's tag, as felt.
        """
        if self.kind is Kind.PER_TRANSACTION:
            return None
        return poseidon_many([tag, self.code & ~_STANDING | self.window << 8, self.token])

    def has_ended(self, now: int) -> bool:
        """Whether its own end has passed at `now`, in unix seconds: then it refuses every spend."""
        return 0 < self.until < now

    def describe(
        self,
        names: Mapping[int, str] | None = None,
        used: int | None = None,
        *,
        counted: str = COUNTED_BY_TAG,
    ) -> str:
        """The limit in words: ``at most 100 STRK in each day from 00:00 UTC; used so far: 12.5 STRK``.

        Args:
            names: What to call addresses.
            used: What is used of it now; None: not known, or not to be told.
            counted: What a limit in all adds up: `Permissions.counted`.
        """
        return "".join(
            (
                self._most_text(names),
                # Nothing, and anything, are the same over whatever time.
                "" if self.amount in (0, UNLIMITED) else _period_text(self.kind, self.window, counted),
                ", counting only what does not come back (net)" if self.accounting is Accounting.NET else "",
                ", and may leave approvals of it behind" if self.standing_approval else "",
                f", nothing after {utc_text(self.until)}" if self.until else "",
                "" if used is None else f"; used so far: {self.amount_text(used, names)}",
            )
        )

    def amount_text(self, amount: int, names: Mapping[int, str] | None = None) -> str:
        """An amount of this limit's resource in words: ``1.5 STRK``, ``0.2 STRK of fees``, ``3 calls``.

        Args:
            amount: Base units, fri, or calls.
            names: What to call addresses.
        """
        if self.resource is Resource.FEE:
            return f"{fri_text(amount)} of fees"
        if self.resource is Resource.CALLS:
            return "1 call" if amount == 1 else f"{amount} calls"
        return amount_text(amount, self.token, address_text(self.token, names))

    def _most_text(self, names: Mapping[int, str] | None) -> str:
        if self.resource is Resource.TOKEN:
            token = token_text(self.token, address_text(self.token, names))
            if self.amount == 0:
                return f"nothing of {token}"
            if self.amount == UNLIMITED:
                return f"any amount of {token}"
        elif self.amount == 0:
            return "no fees: only sponsored transactions" if self.resource is Resource.FEE else "no calls"
        return f"at most {self.amount_text(self.amount, names)}"

    def to_dict(self) -> dict[str, Any]:
        """The limit as JSON data; `from_dict` reads it."""
        return {
            "resource": self.resource.value,
            "kind": self.kind.value,
            "amount": to_hex(self.amount),
            **({"token": to_hex(self.token)} if self.token else {}),
            **({"window": self.window} if self.window else {}),
            **({"until": self.until} if self.until else {}),
            **({"accounting": self.accounting.value} if self.accounting is not Accounting.GROSS else {}),
            **({"standing_approval": True} if self.standing_approval else {}),
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Limit:
        """Read a limit from JSON data.

        Args:
            data: What `to_dict` gives. ``amount`` is ``"0x…"``, or an int.

        Raises:
            InvalidInput: Other keys, or a value that is not usable.
        """
        for key in ("resource", "kind", "amount"):
            if key not in data:
                raise InvalidInput(f"{key} is missing.", what=key)
        for key in data:
            if key not in cls.__dataclass_fields__:
                raise InvalidInput(f"{key!r} is not a key of a limit.", what=str(key))
        amount = to_uint(data["amount"], "amount", bound=U128_BOUND, bound_name="2^128")
        return cls(**{**data, "amount": amount})

    def __repr__(self) -> str:
        parts = [self.resource.value, self.kind.value, f"amount={self.amount}"]
        parts += [f"token={to_hex(self.token)}"] if self.token else []
        parts += [f"window={self.window}"] if self.window else []
        parts += [f"until={self.until}"] if self.until else []
        parts += [] if self.accounting is Accounting.GROSS else [self.accounting.value]
        parts += ["standing_approval"] if self.standing_approval else []
        return f"Limit({', '.join(parts)})"


def token_limit(
    token: int | str,
    amount: int | str | Decimal,
    *,
    per: int | None = None,
    sliding: bool = False,
    per_transaction: bool = False,
    until: int = 0,
    accounting: Accounting | str = Accounting.GROSS,
    standing_approval: bool = False,
    decimals: int | None = None,
) -> Limit:
    """A limit of a token; over the life of the tag, unless `per` or `per_transaction` says otherwise.

    Args:
        token: Its address.
        amount: The most: base units, as int; or whole tokens as text or `Decimal`, beside `decimals`. 0 lists a
            token that must not move; `UNLIMITED` one that may, as a session with any token limit refuses
            movements of tokens that have none.
        per: Seconds of a window: ``per=DAY`` begins anew at each 00:00 UTC. None: no window.
        sliding: The window begins with the first spend instead.
        per_transaction: The most in each transaction.
        until: Last unix second at which any of it may be spent; 0 = as long as the session.
        accounting: ``"gross"`` or ``"net"``, see `Accounting`.
        standing_approval: Whether a transaction may leave an allowance higher than it found it.
        decimals: The token's decimals, for an `amount` that is text or a `Decimal`.

    Raises:
        InvalidInput: A value is not usable.
    """
    kind, window = _kind_of(per=per, sliding=sliding, per_transaction=per_transaction)
    return Limit(
        resource=Resource.TOKEN,
        kind=kind,
        amount=to_base_units(amount, decimals=decimals),
        token=token,  # type: ignore[arg-type] # read there
        window=window,
        until=until,
        accounting=accounting,  # type: ignore[arg-type] # read there
        standing_approval=standing_approval,
    )


def fee_limit(
    amount: int | str | Decimal,
    *,
    per: int | None = None,
    sliding: bool = False,
    per_transaction: bool = False,
    until: int = 0,
) -> Limit:
    """A limit of fees; over the life of the tag, unless `per` or `per_transaction` says otherwise.

    What counts is the most a transaction can cost by its resource bounds and tip, whatever it cost in the end.

    Args:
        amount: The most: fri as int (``2 * STRK``), or STRK as text or `Decimal` (``"0.5"``). 0: only
            what somebody else sends and pays; no transaction of the account itself passes.
        per: Seconds of a window, whole hours. None: no window.
        sliding: The window begins with the first spend, not at a multiple of its length.
        per_transaction: The most for each transaction.
        until: Last unix second at which a transaction may be sent; 0 = as long as the session.

    Raises:
        InvalidInput: A value is not usable.
    """
    kind, window = _kind_of(per=per, sliding=sliding, per_transaction=per_transaction)
    # Fees are in STRK, whose decimals never change: no need to ask.
    is_units = isinstance(amount, int)
    fri = to_base_units(amount, decimals=None if is_units else STRK_DECIMALS)
    return Limit(resource=Resource.FEE, kind=kind, amount=fri, window=window, until=until)


def call_limit(
    amount: int,
    *,
    per: int | None = None,
    sliding: bool = False,
    per_transaction: bool = False,
    until: int = 0,
) -> Limit:
    """A limit of calls; over the life of the tag, unless `per` or `per_transaction` says otherwise.

    Args:
        amount: The most calls. A transaction has one or several.
        per: Seconds of a window, whole hours. None: no window.
        sliding: The window begins with the first call, not at a multiple of its length.
        per_transaction: The most in each transaction.
        until: Last unix second at which a call may be made; 0 = as long as the session.

    Raises:
        InvalidInput: A value is not usable.
    """
    require(amount, int, "amount", "Give a number of calls, as an int.", but=bool)
    kind, window = _kind_of(per=per, sliding=sliding, per_transaction=per_transaction)
    return Limit(resource=Resource.CALLS, kind=kind, amount=amount, window=window, until=until)


def check_limits(limits: Iterable[Limit], what: str = "limits") -> tuple[Limit, ...]:
    """The limits of a session in the protocol's order, whatever order they come in.

    Raises:
        InvalidInput: Not limits, more than 16, or two that count the same. Its ``rule`` is the account
            contract's code for that.
    """
    checked = tuple(limits)
    for i, limit in enumerate(checked):
        require(limit, Limit, f"{what}[{i}]", "Give token_limit(…), fee_limit(…) or call_limit(…).")
    if len(checked) > MAX_LIMITS:
        raise InvalidInput(
            f"There are {len(checked)} limits.",
            what=what,
            fix=f"Give at most {MAX_LIMITS}.",
            rule="session/too-many-limits",
        )
    seen: dict[_SortKey, int] = {}
    for i, limit in enumerate(checked):
        first = seen.setdefault(limit.sort_key, i)
        if first != i:
            raise InvalidInput(
                f"{what}[{i}] counts the same as {what}[{first}]: {limit.describe()}; {checked[first].describe()}.",
                what=f"{what}[{i}]",
                fix="Leave one of them out.",
                rule="session/limit-duplicate",
            )
    return tuple(sorted(checked, key=lambda limit: limit.sort_key))


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """What the account stores of a limit: one felt.

    Attributes:
        spent: What was spent in the window that began at `start`, or in all.
        start: When that window began, in unix seconds; 0 for a limit without.
        touched: Whether anything was ever stored.
    """

    spent: int = 0
    start: int = 0
    touched: bool = False

    @classmethod
    def from_word(cls, word: int) -> Usage:
        """Take a usage word apart.

        Raises:
            InvalidInput: It is no felt.
        """
        to_uint(word, "word", bound=FIELD_PRIME, bound_name="the field's prime")
        return cls(spent=word & _MASK_128, start=word >> 128 & _MASK_64, touched=word != 0)

    @property
    def word(self) -> int:
        """The felt in storage; 0 where nothing was ever stored."""
        return self.spent | self.start << 128 | _TOUCHED if self.touched else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitState:
    """A limit at one time.

    Attributes:
        limit: The limit.
        used: What counts against it now; 0 per transaction.
        remaining: What it still lets go now, as far as its own end (`Limit.until`) does; per transaction all of it.
        window_start: When the window began, in unix seconds; 0 where there is none, or none has begun.
        next_reset: When the window ends and all is free again; 0 = never, or no window has begun.
        word: The usage word, as `replace_session` compares it; 0 per transaction.
    """

    limit: Limit
    used: int
    remaining: int
    window_start: int
    next_reset: int
    word: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach:
    """Why a limit refuses a spend.

    Attributes:
        code: The account contract's error.
        limit: The limit.
        used: What counted against it before.
        spend: What was to be spent.
        next_reset: When its window ends, in unix seconds; 0 = never, or no window has begun.
    """

    code: str
    limit: Limit
    used: int
    spend: int
    next_reset: int

    @property
    def amount(self) -> int:
        """The most the limit allows."""
        return self.limit.amount

    @property
    def remaining(self) -> int:
        """What it still lets go; 0 once it has ended."""
        return 0 if self.code == LIMIT_EXPIRED else max(0, self.amount - self.used)

    @property
    def retry_after(self) -> int | None:
        """Unix seconds from which the same spend passes; None when waiting does not help.

        A window that is too small for the spend will be so forever, and one that ends after the limit's own end has
        no next.
        """
        is_too_much = self.spend > self.amount
        if is_too_much or not self.next_reset or self.limit.has_ended(self.next_reset):
            return None
        return self.next_reset


LIMIT_EXPIRED: Final = "session/limit-expired"
"""The code of the error when a limit's own end has passed."""


def state_of(limit: Limit, word: int, now: int) -> LimitState:
    """What is used of a limit, and what is left.

    Args:
        limit: The limit.
        word: Its usage word; 0 if nothing was ever spent. Without meaning per transaction.
        now: Unix seconds.
    """
    if limit.kind is Kind.PER_TRANSACTION:
        return LimitState(limit=limit, used=0, remaining=limit.amount, window_start=0, next_reset=0, word=0)
    usage = Usage.from_word(word)
    used, start, end = usage.spent, 0, 0
    if limit.kind is Kind.WINDOW:
        start = now - now % limit.window
        end = start + limit.window
        used = usage.spent if usage.start == start else 0
    elif limit.kind is Kind.SLIDING:
        is_running = usage.touched and now < usage.start + limit.window
        used = usage.spent if is_running else 0
        start = usage.start if is_running else 0
        end = usage.start + limit.window if is_running else 0
    return LimitState(
        limit=limit,
        used=used,
        remaining=max(0, limit.amount - used),
        window_start=start,
        next_reset=end,
        word=word,
    )


def charge(limit: Limit, word: int, spend: int, now: int) -> int | Breach:
    """Spend of a limit, as the account contract does.

    Args:
        limit: The limit.
        word: Its usage word; 0 if nothing was ever spent. Without meaning per transaction.
        spend: Base units, fri (the account counts at least 1 for a transaction), or calls.
        now: Unix seconds, as the contract sees them: for fees and calls floored to the hour.

    Returns:
        The new usage word (0 per transaction), or why the limit refuses: then nothing is spent.
    """
    # Nothing of a token is no spend at all; fees and calls are metered by each transaction.
    if limit.resource is Resource.TOKEN and spend == 0:
        return 0 if limit.kind is Kind.PER_TRANSACTION else word
    state = state_of(limit, word, now)
    if limit.has_ended(now):
        return Breach(code=LIMIT_EXPIRED, limit=limit, used=state.used, spend=spend, next_reset=0)
    # Nothing passes also where more is used than an update of the session left.
    if spend and state.used + spend > limit.amount:
        return Breach(
            code=limit.exceeded_code,
            limit=limit,
            used=state.used,
            spend=spend,
            next_reset=state.next_reset,
        )
    if limit.kind is Kind.PER_TRANSACTION:
        return 0
    begins = limit.kind is Kind.SLIDING and not state.next_reset
    return Usage(spent=state.used + spend, start=now if begins else state.window_start, touched=True).word


_WINDOW_FIX = "Give whole seconds: DAY, 6 * HOUR."


def _token_fix(token: object) -> str:
    return "Give token.address." if hasattr(token, "address") else 'Give the address, as int or "0x…".'


def _word(words: type[_Word], value: object, what: str) -> _Word:
    # Not words(value), whose error would quote the value.
    found = next((word for word in words if isinstance(value, str) and word == value), None)
    if found is None:
        raise InvalidInput(
            f"{what} is {_shown(value)}.",
            what=what,
            fix=f"Give one of: {', '.join(words)}.",
            rule="session/limit-unknown",
        )
    return found


def _kind_of(*, per: int | None, sliding: bool, per_transaction: bool) -> tuple[Kind, int]:
    for name, flag in (("sliding", sliding), ("per_transaction", per_transaction)):
        require(flag, bool, name, "Give True or False.")
    if per is None:
        if sliding:
            raise InvalidInput("sliding is given without per.", what="per", fix=_WINDOW_FIX)
        return (Kind.PER_TRANSACTION if per_transaction else Kind.TOTAL), 0
    require(per, int, "per", _WINDOW_FIX, but=bool)
    if per_transaction:
        raise InvalidInput(
            "per and per_transaction are both given.",
            what="per",
            fix="Make two limits: a session may have both.",
        )
    return (Kind.SLIDING if sliding else Kind.WINDOW), per


def _period_text(kind: Kind, window: int, counted: str) -> str:
    if kind is Kind.PER_TRANSACTION:
        return " in each transaction"
    if kind is Kind.TOTAL:
        return f" in all, {counted}"
    length = _duration_text(window)
    if kind is Kind.SLIDING:
        return f" in each {length} from the first spend"
    begins = {
        _HOUR: "from the full hour",
        _DAY: "from 00:00 UTC",
        _WEEK: "from Thursday 00:00 UTC",
    }.get(window, "counted from 1970-01-01 00:00 UTC")
    return f" in each {length} {begins}"


def _duration_text(seconds: int) -> str:
    for unit, name in ((_DAY, "day"), (_HOUR, "hour"), (_MINUTE, "minute")):
        if seconds % unit == 0:
            count = seconds // unit
            return name if count == 1 else f"{count} {name}s"
    return "second" if seconds == 1 else f"{seconds} seconds"


def _shown(value: object) -> str:
    text = repr(value) if isinstance(value, str) else f"of type {type(value).__name__}"
    return text if len(text) <= 80 else f"{text[:77]}…"
