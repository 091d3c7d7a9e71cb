"""What an account of another make will say to a session's transaction, and what this package enforces in its place.

The account's own refusals have the account's own codes. What a request asks for beyond that, where it was bound with
``enforce="client"``, is judged as on an account of ours, with the same codes, by what calldata tells. Two things differ, because
nobody looks at balances and allowances after the calls:

- an approval counts as spent in full, though it may be used up by a later call of the transaction;
- a limit without standing approvals refuses every approval but of nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from starknet_sessions import errors
from starknet_sessions.dialects.foreign import SignedForeignSession
from starknet_sessions.errors import RuleError, error_from_code
from starknet_sessions.limits import LIMIT_EXPIRED, Breach, Resource, charge
from starknet_sessions.policy import utc_text
from starknet_sessions.preflight import call_violations, limit_violations, violation_of, window_violations
from starknet_sessions.spending import approvals, token_spending

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from starknet_py.net.client_models import Call

    from starknet_sessions.dialects.foreign import ForeignSession, ForeignState
    from starknet_sessions.errors import Violation
    from starknet_sessions.limits import Limit

_MOST = 2**256 - 1
_EXACT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignRules:
    """How a kind of account refuses what every kind refuses.

    Attributes:
        revoked: Code of the error for a revoked session.
        self_call: For a call to the account itself.
        not_allowed: For a call that no leaf allows.
        ends_before: Whether the last second of a session is already refused.
    """

    revoked: str
    self_call: str
    not_allowed: str
    ends_before: bool = False


def foreign_violations(
    session: ForeignSession,
    calls: Sequence[Call],
    *,
    now: int,
    state: ForeignState | None,
    usage: Mapping[int, int] | None,
    fee: int | None,
    rules: ForeignRules,
) -> list[Violation]:
    """Every rule that a transaction with these calls would break, whoever applies it.

    Args:
        session: The session; its authorization counts if it is a signed one.
        calls: The transaction's calls.
        now: Unix seconds of the block that will have the transaction.
        state: What the account holds for the session; None: not known, and nothing is said about it.
        usage: Per `Limit.usage_key` the usage word, as `charged_usage` gives them; None: not known.
        fee: The most the transaction can cost, in fri; None: not known.
        rules: How the account says it.
    """
    found = [*window_violations(session, now), *_last_second(session, now, rules)]
    found.extend(_state_violations(session, state, rules))
    # Where the account was given a wildcard, the policies are this package's.
    is_judged_on_chain = all(policy.kind == _EXACT for policy in session.policies)
    codes = {errors.SelfCall.code: rules.self_call}
    if is_judged_on_chain:
        codes[errors.CallNotAllowed.code] = rules.not_allowed
    for violation in call_violations(session, calls, now):
        rule = _rule(codes.get(violation.code, violation.code))
        found.append(replace(violation, code=rule.code, fix=rule.fix))
    found.extend(limit_violations(session, calls, now, usage, fee, spends=_spends(session, calls)))
    found.extend(_approval_violations(session, calls))
    return found


def charged_usage(
    session: ForeignSession, calls: Sequence[Call], usage: Mapping[int, int], now: int, fee: int | None
) -> dict[int, int]:
    """What is used of a session's limits after a transaction, by what calldata tells.

    Args:
        session: The session.
        calls: The transaction's calls.
        usage: Per `Limit.usage_key` the usage word before it; a key that is not there was never used. Keys of other sessions
            stay as they are.
        now: Unix seconds.
        fee: The most the transaction can cost, in fri; None: not known, and the least counts: 1.
    """
    charged = dict(usage)
    spends = _spends(session, calls)
    for limit in session.limits:
        key = limit.usage_key(session.tag_felt)
        if key is None:
            continue
        spend = _spend(limit, spends, len(calls), fee)
        charged[key] = _charged(limit, charged.get(key, 0), spend, now)
    return charged


def _charged(limit: Limit, word: int, spend: int, now: int) -> int:
    after = charge(limit, word, spend, now)
    if not isinstance(after, Breach):
        return after
    # Nobody stopped it: then nothing is left. A limit that has ended counts no more.
    return word if after.code == LIMIT_EXPIRED else _charged(limit, word, after.remaining, now)


def _spend(limit: Limit, spends: Mapping[int, int], calls: int, fee: int | None) -> int:
    if limit.resource is Resource.FEE:
        return max(1, fee or 0)
    return calls if limit.resource is Resource.CALLS else spends[limit.token]


def _spends(session: ForeignSession, calls: Sequence[Call]) -> dict[int, int]:
    """Per limited token what the calls send and approve."""
    tokens = {limit.token for limit in session.limits if limit.resource is Resource.TOKEN}
    return {
        token: min(
            token_spending(calls, token, session.address).sent
            + sum(amount for _, amount in approvals(calls, token)),
            _MOST,
        )
        for token in tokens
    }


def _last_second(session: ForeignSession, now: int, rules: ForeignRules) -> Iterator[Violation]:
    if rules.ends_before and session.expires == now:
        yield violation_of(
            errors.SessionExpired, session, f"The session ended at {utc_text(session.expires)}, just now."
        )


def _state_violations(
    session: ForeignSession, state: ForeignState | None, rules: ForeignRules
) -> Iterator[Violation]:
    if state is None:
        return
    if state.is_revoked:
        yield violation_of(_rule(rules.revoked), session, "The owner has revoked the session.")
    elif not (state.is_cached or state.is_registered or _is_authorized(session)):
        yield violation_of(
            errors.SessionNotAuthorized,
            session,
            "The account does not know the session, and its authorization is not at hand.",
        )


def _is_authorized(session: ForeignSession) -> bool:
    return isinstance(session, SignedForeignSession) and bool(session.authorization)


def _approval_violations(session: ForeignSession, calls: Sequence[Call]) -> Iterator[Violation]:
    for i, limit in enumerate(session.limits):
        if limit.resource is not Resource.TOKEN or limit.standing_approval:
            continue
        for call_index, amount in approvals(calls, limit.token):
            if amount:
                yield violation_of(
                    errors.StandingApproval,
                    session,
                    f"Call {call_index} approves {limit.amount_text(amount)}, and limits[{i}] "
                    f"({limit.describe(counted=session.counted)}) takes no approval that could outlast the transaction.",
                    call=calls[call_index],
                    call_index=call_index,
                    limit_index=i,
                )


def _rule(code: str) -> type[RuleError]:
    return error_from_code(code) or RuleError
