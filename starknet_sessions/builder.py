"""A request written as a sentence, each step checked where it is written.

::

    request = (
        session_for(key.public)
        .named("market-maker")
        .until(in_hours(6))
        .may_call(dex, "swap")
        .may_call(strk, "transfer", arg("recipient") == vault)
        .may_spend(strk, "100", decimals=18, per=DAY)
        .may_pay_fees(2 * STRK)
        .build()
    )

Each step gives a new builder and leaves the old one as it was, so a beginning can be shared.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, Protocol, Self, runtime_checkable

from starknet_sessions.abi import Abi, entry_points, find_entry_point
from starknet_sessions.denied import Denied, check_denied
from starknet_sessions.errors import InvalidInput, require
from starknet_sessions.felt import to_address
from starknet_sessions.limits import (
    UNLIMITED,
    Accounting,
    Limit,
    Resource,
    call_limit,
    fee_limit,
    token_limit,
)
from starknet_sessions.policy import ANY, Policy, Wildcard
from starknet_sessions.request import RequestSession

if TYPE_CHECKING:
    from decimal import Decimal

    from starknet_sessions.keys import PublicKey
    from starknet_sessions.rules import Rule, UnboundRule

# Later than the end of any session, in place of one that is not given yet.
_SOME_DAY = 10**11


class HasAbi(Protocol):
    """What of starknet-py's ``Contract.data`` is used."""

    @property
    def abi(self) -> Any:
        """The ABI, as a list."""
        ...


@runtime_checkable
class KnownContract(Protocol):
    """A contract that knows its ABI, as starknet-py's ``Contract`` does."""

    @property
    def address(self) -> int:
        """Where it is."""
        ...

    @property
    def data(self) -> HasAbi:
        """What is known of it."""
        ...


AnyContract = int | str | Literal[Wildcard.ANY] | KnownContract
"""An address, as int or ``"0x…"``; a starknet-py ``Contract``; or `ANY`."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SessionBuilder:
    """A request in the making. `session_for` begins one, `build` ends it.

    Every step raises `InvalidInput` for a value that is not usable, and for what contradicts the steps before:
    as soon as no later step could mend it. What is still missing is said by `build`.
    """

    _key: PublicKey
    _tag: str | None = None
    _until: int | None = None
    _after: int | None = None
    _metadata: str | None = None
    _version: int | None = None
    _caller: int | None = None
    _policies: tuple[Policy, ...] = ()
    _limits: tuple[Limit, ...] = ()
    _denied: tuple[Denied, ...] = ()
    _unlimited_fees: bool = False
    _unlisted_tokens: Literal["refuse", "allow"] = "refuse"
    _abis: tuple[tuple[int, Abi], ...] = ()

    def __post_init__(self) -> None:
        # All that no later step could mend; the rest may still come.
        check_denied(self._denied)
        has_wildcard = not self._policies or any(policy.kind > 1 for policy in self._policies)
        has_fees = any(getattr(limit, "resource", None) is Resource.FEE for limit in self._limits)
        self._request(
            expires=_SOME_DAY if self._until is None else self._until,
            policies=self._policies or (Policy(ANY, ANY),),
            denied=self._denied if has_wildcard else (),
            unlimited_fees=self._unlimited_fees or not has_fees,
            unlisted_tokens="allow",
        )

    #
    # Who, when
    #

    def named(self, tag: str) -> Self:
        """The name of the session's slot in the account, by which it is found, replaced and revoked.

        Args:
            tag: A lower-case letter, then up to 30 lower-case letters, digits and ``-``. What is used of limits
                belongs to it. ``"default"`` if this step is left out.

        Raises:
            InvalidInput: Not such a name, or given twice.
        """
        return self._once("named", _tag=tag)

    def until(self, expires: int) -> Self:
        """When the session ends.

        Args:
            expires: Its last unix second: ``in_hours(6)``. At most 30 days ahead.

        Raises:
            InvalidInput: Not a time, before the beginning or the end of some part, or given twice.
        """
        return self._once("until", _until=expires)

    def starting(self, valid_after: int) -> Self:
        """When the session begins; at once if this step is left out.

        Args:
            valid_after: Its first unix second.

        Raises:
            InvalidInput: Not a time, not before the end, or given twice.
        """
        return self._once("starting", _after=valid_after)

    def saying(self, metadata: str) -> Self:
        """What the owner reads beside the terms.

        Args:
            metadata: Free text, printable ASCII.

        Raises:
            InvalidInput: Not such text, or given twice.
        """
        return self._once("saying", _metadata=metadata)

    def as_version(self, version: int) -> Self:
        """The generation of the tag; the unix time of signing if this step is left out.

        Args:
            version: Below 2^32, above that of every earlier session with this tag.

        Raises:
            InvalidInput: Not such a number, or given twice.
        """
        return self._once("as_version", _version=version)

    def only_through(self, caller: int | str) -> Self:
        """The only address that can bring the session's calls to the account: a required paymaster or relayer.

        Args:
            caller: Who may make the outside execution. The session then sends no transactions of its own.

        Raises:
            InvalidInput: Not an address, or given twice.
        """
        return self._once("only_through", _caller=to_address(caller, "required_caller"))

    #
    # What it may call
    #

    def knowing(self, contract: int | str, abi: Abi) -> Self:
        """The ABI of a contract: later steps check names of entry points and arguments by it.

        Args:
            contract: The contract's address.
            abi: Its ABI, as a node or starknet-py gives it.

        Raises:
            InvalidInput: Not an address or not an ABI, or the contract's ABI is given twice.
        """
        address = to_address(contract, "contract")
        if any(address == known for known, _ in self._abis):
            raise InvalidInput(
                "The ABI of this contract is given twice.", what="abi", fix="Give one of them."
            )
        entry_points(abi)
        return replace(self, _abis=(*self._abis, (address, abi)))

    def may_call(
        self,
        contract: AnyContract,
        entry_point: int | str | Literal[Wildcard.ANY],
        *rules: Rule | UnboundRule,
        until: int = 0,
        abi: Abi | None = None,
    ) -> Self:
        """A call it may make: ``may_call(strk, "transfer", arg("recipient") == vault, arg("amount") <= 5)``.

        Args:
            contract: Address, starknet-py ``Contract``, or `ANY`.
            entry_point: Name, selector, or `ANY`.
            rules: What its arguments must be, all at once. For "or", repeat the step.
            until: Last unix second of this permission; 0 = as long as the session.
            abi: The contract's ABI, if neither `knowing` nor the contract itself tells it. ERC-20 needs none.

        Raises:
            InvalidInput: A value is not usable; no argument fulfils the rules; or another step allows the same.
        """
        address, known = self._known(contract)
        policy = Policy(address, entry_point, until=until, rules=rules, abi=known if abi is None else abi)
        return self.with_policies([policy])

    def with_policies(self, policies: Iterable[Policy]) -> Self:
        """Calls it may make, as `Policy` values; many at once are checked faster than one by one.

        Raises:
            InvalidInput: Not policies; no argument fulfils the rules of one; or one allows what another does.
        """
        require(policies, Iterable, "policies", "Give a list: [policy].")
        added = tuple(policies)
        for i, policy in enumerate(added, len(self._policies)):
            require(policy, Policy, f"policies[{i}]", "Write Policy(contract, entry_point).")
        return replace(self, _policies=(*self._policies, *added))

    def must_not_call(
        self,
        contract: AnyContract,
        entry_point: int | str | Literal[Wildcard.ANY] = ANY,
        *,
        until: int = 0,
    ) -> Self:
        """A call it never makes, though ``may_call(…, ANY)`` or ``may_call(ANY, …)`` allows it.

        Args:
            contract: Address, starknet-py ``Contract``, or `ANY`.
            entry_point: Name, selector, or `ANY`: all of the contract.
            until: Last unix second at which it is denied; 0 = as long as the session.

        Raises:
            InvalidInput: A value is not usable, or the step denies all that another allows.
        """
        address, known = self._known(contract)
        if known is not None and not isinstance(entry_point, Wildcard):
            # A name with a mistake in it would deny nothing.
            find_entry_point(known, entry_point)
        return replace(self, _denied=(*self._denied, Denied(address, entry_point, until=until)))

    #
    # What it may spend
    #

    def may_spend(
        self,
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
    ) -> Self:
        """The most it may spend of a token; over the life of the tag unless `per` or `per_transaction` is given.

        With any such step, tokens that no step names cannot be transferred or approved by its own calls.

        Args:
            token: The token's address.
            amount: Base units, as int; or whole tokens, as text or `Decimal` beside `decimals`.
            per: Seconds of a window: ``DAY``. It begins anew at each multiple of its length since 1970.
            sliding: The window begins with the first spend instead.
            per_transaction: The most in each transaction.
            until: Last unix second at which any of it may be spent; 0 = as long as the session.
            accounting: ``"gross"``: what it sends; ``"net"``: what the account has less of afterwards.
            standing_approval: Whether it may leave approvals behind.
            decimals: The token's decimals, for an `amount` in whole tokens.

        Raises:
            InvalidInput: A value is not usable, or another step limits the same.
        """
        limit = token_limit(
            token,
            amount,
            per=per,
            sliding=sliding,
            per_transaction=per_transaction,
            until=until,
            accounting=accounting,
            standing_approval=standing_approval,
            decimals=decimals,
        )
        return self.with_limits([limit])

    def may_spend_any_amount(self, token: int | str, *, standing_approval: bool = False) -> Self:
        """A token of which it may spend all, beside others that are limited.

        Raises:
            InvalidInput: Not an address, or another step limits the same.
        """
        return self.with_limits([token_limit(token, UNLIMITED, standing_approval=standing_approval)])

    def must_not_spend(self, token: int | str) -> Self:
        """A token of which it may spend nothing, whatever it calls.

        Raises:
            InvalidInput: Not an address, or another step limits the same.
        """
        return self.with_limits([token_limit(token, 0)])

    def may_pay_fees(
        self,
        amount: int | str | Decimal,
        *,
        per: int | None = None,
        sliding: bool = False,
        per_transaction: bool = False,
        until: int = 0,
    ) -> Self:
        """The most that its transactions may cost; over the life of the tag unless `per` or `per_transaction` is given.

        What counts is the most a transaction can cost by its bounds. This step or `may_pay_any_fees` is needed.

        Args:
            amount: Fri as int (``2 * STRK``), or STRK as text or `Decimal` (``"0.5"``); 0: somebody else pays.
            per: Seconds of a window, whole hours.
            sliding: The window begins with the first transaction, not at a multiple of its length.
            per_transaction: The most for each transaction.
            until: Last unix second at which it may send one; 0 = as long as the session.

        Raises:
            InvalidInput: A value is not usable, or another step limits the same.
        """
        return self.with_limits(
            [fee_limit(amount, per=per, sliding=sliding, per_transaction=per_transaction, until=until)]
        )

    def may_pay_any_fees(self) -> Self:
        """No limit of fees: whoever holds the key can spend all the STRK of the account on them.

        Raises:
            InvalidInput: Another step limits fees.
        """
        return replace(self, _unlimited_fees=True)

    def may_make_calls(
        self,
        amount: int,
        *,
        per: int | None = None,
        sliding: bool = False,
        per_transaction: bool = False,
        until: int = 0,
    ) -> Self:
        """The most calls it may make; over the life of the tag unless `per` or `per_transaction` is given.

        Args:
            amount: How many. A transaction has one or several.
            per: Seconds of a window, whole hours.
            sliding: The window begins with the first call, not at a multiple of its length.
            per_transaction: The most in each transaction.
            until: Last unix second at which it may make one; 0 = as long as the session.

        Raises:
            InvalidInput: A value is not usable, or another step limits the same.
        """
        return self.with_limits(
            [call_limit(amount, per=per, sliding=sliding, per_transaction=per_transaction, until=until)]
        )

    def with_limits(self, limits: Iterable[Limit]) -> Self:
        """Limits, as `Limit` values.

        Raises:
            InvalidInput: Not limits, or one limits what another does.
        """
        require(limits, Iterable, "limits", "Give a list: [limit].")
        return replace(self, _limits=(*self._limits, *limits))

    def allowing_unlisted_tokens(self) -> Self:
        """Accept that it can move tokens without a limit through other contracts.

        Needed where it may call any contract and some token is limited.
        """
        return replace(self, _unlisted_tokens="allow")

    #
    # The end
    #

    def build(self) -> RequestSession:
        """The request.

        Raises:
            InvalidInput: It has no end, nothing that it may call, nothing said about fees; or parts that do not go together.
        """
        if self._until is None:
            raise InvalidInput(
                "The session has no end.", what="expires", fix="Say when it ends: .until(in_hours(6))."
            )
        return self._request(
            expires=self._until,
            policies=self._policies,
            denied=self._denied,
            unlimited_fees=self._unlimited_fees,
            unlisted_tokens=self._unlisted_tokens,
        )

    def __repr__(self) -> str:
        return (
            f"<SessionBuilder {self._tag or 'default'!r}: {len(self._policies)} policies, {len(self._limits)} limits, "
            f"{len(self._denied)} denied>"
        )

    def _known(self, contract: AnyContract) -> tuple[int | str | Literal[Wildcard.ANY], Abi | None]:
        if isinstance(contract, Wildcard):
            return contract, None
        if isinstance(contract, KnownContract):
            return contract.address, contract.data.abi
        # What is no address is refused where the call is made.
        known = dict(self._abis)
        return contract, known.get(to_address(contract, "contract")) if known else None

    def _once(self, step: str, **change: Any) -> Self:
        (name,) = change
        if getattr(self, name) is not None:
            raise InvalidInput(f"{step} is given twice.", what=step, fix="Leave one of them out.")
        return replace(self, **change)

    def _request(self, **terms: Any) -> RequestSession:
        optional: dict[str, Any] = {
            "tag": self._tag,
            "valid_after": self._after,
            "metadata": self._metadata,
            "version": self._version,
            "required_caller": self._caller,
        }
        given = {name: value for name, value in optional.items() if value is not None}
        return RequestSession(key=self._key, limits=self._limits, **given, **terms)


def session_for(key: PublicKey) -> SessionBuilder:
    """Begin a request as a sentence: ``session_for(key.public).until(…).may_call(…).may_pay_fees(…).build()``.

    Args:
        key: Public part of the session key: ``key.public``.

    Raises:
        InvalidInput: Not a public key.
    """
    return SessionBuilder(_key=key)
