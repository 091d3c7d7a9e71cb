"""What a program asks an owner for, checked for everything that nobody would want to sign."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any, Literal

from starknet_sessions.errors import InvalidInput, require
from starknet_sessions.felt import to_uint
from starknet_sessions.limits import Resource
from starknet_sessions.permissions import Permissions
from starknet_sessions.policy import utc_text
from starknet_sessions.rules import Condition, contradiction
from starknet_sessions.sentence import permissions_text
from starknet_sessions.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from starknet_sessions.denied import Denied
    from starknet_sessions.limits import Limit, LimitState
    from starknet_sessions.policy import Policy

# In 2001, before any session: what is less was meant as a duration.
_EARLIEST_END = 10**9
_EXACT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestSession(Permissions):
    """What a program asks the owner for: who may do what, how much, until when.

    Args:
        key: Public part of the session key: ``key.public``.
        expires: Last unix second of the session; the account takes at most 30 days from the time of each use.
        policies: The allowed calls, at least one. Nothing else is allowed. Their order is kept; it is part of
            the hash. Whoever holds the key chooses which of them a call goes by.
        limits: The most it may spend of tokens, fees and calls: `token_limit`, `fee_limit`, `call_limit`; at most
            16, in any order. With any token limit, other tokens cannot be transferred or approved by a call of
            the session's own.
        denied: Calls never made, though a policy with a wildcard allows them; at most 127, in any order.
        tag: Name of the session's slot in the account: one session per tag is live at a time. A lower-case
            letter, then up to 30 lower-case letters, digits and ``-``. What is used of limits belongs to the tag.
        valid_after: First unix second of the session; 0 = at once.
        metadata: Free text for the owner to read; printable ASCII.
        version: Generation of the tag, below 2^32, above that of every earlier session with this tag. None:
            the unix time of signing.
        required_caller: The only address that can bring the session's calls to the account, by outside execution;
            then it sends no transactions. 0: it sends its own.
        unlimited_fees: Must be True where there is no fee limit: whoever holds the key can spend all of the
            account's STRK on fees.
        unlisted_tokens: Must be ``"allow"`` where a policy is for any contract and there are token limits: tokens
            without a limit can then be moved through other contracts.

    Raises:
        InvalidInput: A value is not usable; neither a fee limit nor `unlimited_fees` is given, or both are; a
            policy is there twice; no call can keep a policy's rules; rules or an ``until`` have no effect, because
            another policy allows the same; a denied entry denies all that a policy allows, or there is no wildcard
            for it to narrow.
    """

    version: int | None = None
    unlimited_fees: bool = False
    unlisted_tokens: Literal["refuse", "allow"] = "refuse"

    def __post_init__(self) -> None:
        expires: object = self.expires
        # Before the other checks of times, whose errors would be harder to read.
        if type(expires) is int and 0 <= expires < _EARLIEST_END:
            raise InvalidInput(
                f"expires is {expires}, which is in {utc_text(expires)[:4]}.",
                what="expires",
                fix="Give unix seconds: in_hours(1).",
            )
        # As given, so that errors can say which entry; kept is the protocol's order.
        limits, denied = _listed(self.limits), _listed(self.denied)
        object.__setattr__(self, "limits", limits)
        object.__setattr__(self, "denied", denied)
        # Not super(): a slotted dataclass is a copy of the class that super() was compiled for.
        Permissions.__post_init__(self)
        if self.version is not None:
            version = to_uint(self.version, "version", bound=2**32, bound_name="2^32")
            object.__setattr__(self, "version", version)
        _check_ends("policies", self.policies, self.expires)
        _check_ends("limits", limits, self.expires)
        _check_ends("denied", denied, self.expires)
        _check_effect(self.policies)
        _check_denied(denied, self.policies)
        _check_fees(self)
        _check_unlisted_tokens(self)

    def bind(
        self, *, address: int | str, chain_id: int | str, epoch: int, version: int | None = None
    ) -> Session:
        """The session of this request on one account.

        Args:
            address: The account.
            chain_id: Felt, ``"0x…"`` or name: ``"SN_SEPOLIA"``.
            epoch: The account's epoch, as it tells; 0 if it is not deployed yet.
            version: The version to take if the request names none: the unix time.

        Raises:
            InvalidInput: A value is not usable, or there is no version.
        """
        bound_version = version if self.version is None else self.version
        if bound_version is None:
            raise InvalidInput(
                "The request names no version.", what="version", fix="Give the unix time as version."
            )
        terms: dict[str, Any] = {name: getattr(self, name) for name in Permissions.__dataclass_fields__}
        session = Session(**terms, version=bound_version, address=address, chain_id=chain_id, epoch=epoch)  # type: ignore[arg-type] # read there
        # The tree, if it was built.
        session.remembered().update(self.remembered())
        return session

    def describe(
        self, names: Mapping[int, str] | None = None, usage: Iterable[LimitState] | None = None
    ) -> str:
        """The request in words, for the owner to read before signing.

        Args:
            names: What to call addresses.
            usage: What earlier sessions of the tag used of the limits; None: not known.
        """
        return f"Session {self.tag!r} for the key {self.key} {permissions_text(self, names, usage)}"


def _listed(given: Any) -> Any:
    # What is no list is refused with the other values.
    return tuple(given) if isinstance(given, Iterable) else given


def _check_ends(name: str, entries: Iterable[Policy | Limit | Denied], expires: int) -> None:
    for i, entry in enumerate(entries):
        if entry.until > expires:
            raise InvalidInput(
                f"{name}[{i}].until ({entry.until}) is after the session's end ({expires}).",
                what=f"{name}[{i}].until",
                fix="Leave it out: nothing outlasts its session.",
            )


def _check_effect(policies: Sequence[Policy]) -> None:
    seen: dict[tuple[int, int, int, tuple[int, ...]], int] = {}
    for i, policy in enumerate(policies):
        first = seen.setdefault((policy.contract, policy.selector, policy.until, policy.rule_felts), i)
        if first != i:
            raise InvalidInput(
                f"policies[{i}] is the same as policies[{first}]: {policy.describe()}.",
                what=f"policies[{i}]",
                fix="Leave one of them out.",
            )
        clash = contradiction(policy.rules)
        if clash:
            raise InvalidInput(
                f"No call can keep the rules of policies[{i}]: {' and '.join(rule.describe() for rule in clash)}.",
                what=f"policies[{i}].rules",
                fix="Correct them, or leave the policy out.",
            )
    for i, j in _covered(policies):
        policy, other = policies[i], policies[j]
        if policy.rules and not other.rules:
            # Even where the other ends first: until then the rules would be words only.
            raise InvalidInput(
                f"The rules of policies[{i}] have no effect: policies[{j}] allows the same calls without rules "
                f"({other.describe()}).",
                what=f"policies[{i}].rules",
                fix=f"Leave out policies[{j}], or give it rules.",
            )
        if not other.outlasts(policy):
            continue
        if policy.rules and not policy.covers(other) and _rules(policy) != _rules(other):
            raise InvalidInput(
                f"The rules of policies[{i}] have no effect: policies[{j}] allows the same calls and more "
                f"({other.describe()}).",
                what=f"policies[{i}].rules",
                fix="Leave out one of the two, or give both the rules you want: the key's holder picks.",
            )
        if policy.until:
            raise InvalidInput(
                f"policies[{i}].until has no effect: policies[{j}] allows the same calls "
                f"for longer ({other.describe()}).",
                what=f"policies[{i}].until",
                fix=f"Leave out policies[{i}], or give policies[{j}] an earlier until.",
            )


def _covered(policies: Sequence[Policy]) -> Iterator[tuple[int, int]]:
    """Pairs (i, j) where policy j allows all that policy i allows while both hold.

    Only policies of the same call, or with a wildcard, are looked at; of those with an argument fixed by ``eq`` only
    the ones that fix it alike. Looking at all would take n² steps, and a long list is one call with many recipients.
    """
    fixing: defaultdict[object, list[int]] = defaultdict(list)
    others: defaultdict[object, list[int]] = defaultdict(list)
    for j, policy in enumerate(policies):
        call = (policy.contract, policy.selector)
        fixed = next(_fixed_arguments(policy), None)
        (others[call] if fixed is None else fixing[call, fixed]).append(j)
    for i, policy in enumerate(policies):
        contract, selector = policy.contract, policy.selector
        for call in {(contract, selector), (contract, 0), (0, selector), (0, 0)}:
            lists = [
                others.get(call, ()),
                *(fixing.get((call, fixed), ()) for fixed in _fixed_arguments(policy)),
            ]
            for j in chain.from_iterable(lists):
                if j != i and policies[j].covers(policy):
                    yield i, j


def _rules(policy: Policy) -> set[tuple[int, ...]]:
    # As the chain sees them: names of arguments make no difference.
    return {rule.felts for rule in policy.rules}


def _fixed_arguments(policy: Policy) -> Iterator[tuple[int, str, int]]:
    for rule in policy.rules:
        if rule.condition is Condition.EQ:
            yield rule.word, rule.type, rule.values[0]


def _check_denied(denied: Sequence[Denied], policies: Sequence[Policy]) -> None:
    if denied and all(policy.kind == _EXACT for policy in policies):
        raise InvalidInput(
            "denied has no effect: every policy is for one entry point of one contract, and nothing else is allowed.",
            what="denied",
            fix="Leave it out.",
        )
    for i, entry in enumerate(denied):
        for j, policy in enumerate(policies):
            # Also where the policy has wildcards, if the entry has the same ones.
            if entry.matches(policy.contract, policy.selector):
                raise InvalidInput(
                    f"denied[{i}] ({entry.describe()}) denies all that policies[{j}] allows ({policy.describe()}).",
                    what=f"denied[{i}]",
                    fix="Leave out one of the two.",
                )


def _check_fees(request: RequestSession) -> None:
    require(request.unlimited_fees, bool, "unlimited_fees", "Give True or False.")
    is_limited = any(limit.resource is Resource.FEE for limit in request.limits)
    if not is_limited and not request.unlimited_fees:
        raise InvalidInput(
            "There is no fee limit: whoever holds the key could spend all of the account's STRK on fees.",
            what="limits",
            fix="Add fee_limit(…), or say unlimited_fees=True if that is what you want.",
        )
    if is_limited and request.unlimited_fees:
        raise InvalidInput(
            "unlimited_fees is True, but there is a fee limit.",
            what="unlimited_fees",
            fix="Leave one of them out.",
        )


def _check_unlisted_tokens(request: RequestSession) -> None:
    if request.unlisted_tokens not in ("refuse", "allow"):
        raise InvalidInput(
            f"unlisted_tokens is {request.unlisted_tokens!r:.80}.",
            what="unlisted_tokens",
            fix='Give "refuse" or "allow".',
        )
    if request.unlisted_tokens == "allow" or all(
        limit.resource is not Resource.TOKEN for limit in request.limits
    ):
        return
    for i, policy in enumerate(request.policies):
        if policy.contract == 0:
            raise InvalidInput(
                f"policies[{i}] is for any contract ({policy.describe()}), and tokens without a limit can be moved "
                "through other contracts.",
                what=f"policies[{i}]",
                fix='Name the contracts, or say unlisted_tokens="allow" if that is what you want.',
            )
