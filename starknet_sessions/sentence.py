"""What a session may do, in words for its owner. Every word comes from what is hashed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from starknet_sessions.amounts import token_text
from starknet_sessions.limits import Kind, Resource
from starknet_sessions.policy import address_text, utc_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from starknet_sessions.limits import Limit, LimitState
    from starknet_sessions.permissions import Permissions

    Names = Mapping[int, str] | None


class Wording(NamedTuple):
    """What a session may do, in sentences and parts of sentences.

    Attributes:
        calls: Per policy, in its order: what it allows.
        denied: Per denied entry: what it denies.
        limits: Per limit: the most it lets go, and what is used of it where that is known.
        unlimited: Whole sentences: what has no limit.
        remarks: Whole sentences: approvals, who brings its calls, the account itself.
    """

    calls: tuple[str, ...]
    denied: tuple[str, ...]
    limits: tuple[str, ...]
    unlimited: tuple[str, ...]
    remarks: tuple[str, ...]


def wording(session: Permissions, names: Names = None, usage: Iterable[LimitState] | None = None) -> Wording:
    """What the session may do, apart from when and what the requester says.

    Args:
        session: A request or a session.
        names: What to call addresses.
        usage: What is used of the limits of its tag; None: not known.
    """
    used = {state.limit.sort_key: state.used for state in usage or ()}
    remarks = _approvals(session, names)
    if session.required_caller:
        caller = address_text(session.required_caller, names)
        remarks.append(f"It sends no transactions: only {caller} can bring its calls to the account.")
    remarks.extend(session.remarks)
    return Wording(
        calls=tuple(policy.describe(names) for policy in session.policies),
        denied=tuple(entry.describe(names) for entry in session.denied),
        limits=tuple(
            _limit_text(session, limit, names, used.get(limit.sort_key)) for limit in session.limits
        ),
        unlimited=tuple(_limited_by_nothing(session)),
        remarks=tuple(remarks),
    )


def permissions_text(
    session: Permissions, names: Names = None, usage: Iterable[LimitState] | None = None
) -> str:
    """What the session may do, in lines; the first goes on after "Session … for the key …".

    Args:
        session: A request or a session.
        names: What to call addresses.
        usage: What is used of the limits of its tag; None: not known.
    """
    words = wording(session, names, usage)
    begins = f"from {utc_text(session.valid_after)} " if session.valid_after else ""
    lines = [f"may make these calls {begins}until {utc_text(session.expires)}:", *_numbered(words.calls)]
    if words.denied:
        lines += ["It may never make these calls, whatever is listed above:", *_numbered(words.denied)]
    if words.limits:
        lines += ["Its limits:", *_numbered(words.limits)]
    lines += [*words.unlimited, *words.remarks]
    if session.metadata:
        lines.append(f"The requester says: {session.metadata!r}.")
    return "\n".join(lines)


def _numbered(texts: Iterable[str]) -> list[str]:
    return [f"  {i}. {text}" for i, text in enumerate(texts, 1)]


def _limit_text(session: Permissions, limit: Limit, names: Names, used: int | None) -> str:
    # Nothing adds up over transactions.
    told = None if limit.kind is Kind.PER_TRANSACTION else used
    return limit.describe(names, told, counted=session.counted)


def _limited_by_nothing(session: Permissions) -> list[str]:
    resources = {limit.resource for limit in session.limits}
    lines = []
    # With a required caller the account sends nothing for the session, and pays nothing.
    if Resource.FEE not in resources and not session.required_caller:
        lines.append(
            "Its fees have no limit: whoever holds the key can spend all the STRK of the account on them."
        )
    if Resource.CALLS not in resources:
        lines.append("The number of calls has no limit.")
    if Resource.TOKEN not in resources:
        lines.append("Amounts of tokens have no limit.")
    else:
        lines.append(
            "Other tokens it cannot transfer or approve itself; what the contracts it calls move of them has no limit."
        )
    return lines


def _approvals(session: Permissions, names: Names) -> list[str]:
    tokens: dict[int, bool] = {}
    for limit in session.limits:
        if limit.resource is Resource.TOKEN:
            # The account takes it as allowed only if every limit of the token says so.
            tokens[limit.token] = tokens.get(limit.token, True) and limit.standing_approval
    lines = []
    for allowed, text in (
        (True, "Approvals that it gives may stay, and be used after the session has ended, of"),
        (False, "No transaction of it may leave a higher approval behind than it found, of"),
    ):
        of = [
            token_text(token, address_text(token, names))
            for token, standing in tokens.items()
            if standing is allowed
        ]
        if of:
            lines.append(f"{text} {', '.join(of)}.")
    return lines
