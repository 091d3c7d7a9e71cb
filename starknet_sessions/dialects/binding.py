"""Binding a request to an account of another make, and what such an account cannot be asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starknet_sessions.dialects.foreign import ForeignSession
from starknet_sessions.errors import NotEnforceable, require
from starknet_sessions.limits import Accounting
from starknet_sessions.permissions import Permissions
from starknet_sessions.request import RequestSession

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starknet_sessions.dialects.dialect import Enforce
    from starknet_sessions.dialects.foreign import ForeignDialect

_EXACT, _ANYTHING = 1, 4


def bind_foreign(
    request: RequestSession,
    dialect: ForeignDialect,
    *,
    address: int | str,
    chain_id: int | str,
    enforce: Enforce = "chain",
    guardian_guid: int | str = 0,
) -> ForeignSession:
    """The session of a request on an account of another make.

    Args:
        request: What is asked for.
        dialect: Whose account it is.
        address: The account.
        chain_id: Felt, ``"0x…"`` or name: ``"SN_SEPOLIA"``.
        enforce: ``"chain"``: all of the request has to be enforced by the account. ``"client"``: what the account does not
            enforce, this package does before it signs. That holds a program to what it meant to do; it stops nobody who has
            the session key.
        guardian_guid: GUID of the guardian that has to sign every transaction, where the session names one.

    Raises:
        NotEnforceable: The account does not enforce a part of the request, and it may not, or cannot, be left to this package.
        InvalidInput: A value is not usable.
    """
    require(request, RequestSession, "request", "Give a RequestSession.")
    if request.version is not None:
        raise NotEnforceable(
            f"version is {request.version}; accounts of kind {dialect.name} have no versions.",
            dialect=dialect.name,
            what="version",
            fix="Leave it out.",
        )
    terms: dict[str, Any] = {name: getattr(request, name) for name in Permissions.__dataclass_fields__}
    session = ForeignSession(
        **terms,
        dialect=dialect,
        address=address,  # type: ignore[arg-type] # read there
        chain_id=chain_id,  # type: ignore[arg-type] # read there
        enforce=enforce,
        guardian_guid=guardian_guid,  # type: ignore[arg-type] # read there
    )
    require_enforceable(session)
    return session


def require_enforceable(session: ForeignSession) -> None:
    """Refuse what neither the account enforces nor, where the session leaves it that, this package.

    Raises:
        NotEnforceable: There is such a thing; its ``what`` says which.
    """
    dialect = session.dialect
    for what, why in _never(session):
        raise NotEnforceable(
            f"{what} {why}.",
            dialect=dialect.name,
            what=what,
            fix="Leave it out: nobody could hold the session to it.",
        )
    for what in _left_to_client(session) if session.enforce == "chain" else ():
        raise NotEnforceable(
            f"{what} would not be enforced: accounts of kind {dialect.name} know nothing of it.",
            dialect=dialect.name,
            what=what,
        )


def _never(session: ForeignSession) -> Iterator[tuple[str, str]]:
    """What nobody can enforce, and why."""
    if session.required_caller and not session.dialect.capabilities.required_caller:
        yield (
            "required_caller",
            "is not looked at by this kind of account, and this package does not see who submits",
        )
    if not session.dialect.capabilities.wildcard:
        for i, policy in enumerate(session.policies):
            if policy.kind != _EXACT:
                yield (
                    f"policies[{i}]",
                    f"({policy.describe()}) has a wildcard, which this kind of account does not have",
                )
    if not session.dialect.capabilities.limits:
        for i, limit in enumerate(session.limits):
            if limit.accounting is Accounting.NET:
                yield f"limits[{i}].accounting", "is net, by balances, which only an account of ours compares"


def _left_to_client(session: ForeignSession) -> Iterator[str]:
    """What the account does not enforce, and this package can."""
    capabilities = session.dialect.capabilities
    if session.valid_after and not capabilities.beginnings:
        yield "valid_after"
    for i, policy in enumerate(session.policies):
        if policy.kind != _EXACT and not (policy.kind == _ANYTHING and len(session.policies) == 1):
            # The one wildcard that foreign accounts have grants every call.
            yield f"policies[{i}]"
        if policy.rules and not capabilities.rules:
            yield f"policies[{i}].rules"
        if policy.until and not capabilities.policy_ends:
            yield f"policies[{i}].until"
    if session.denied and not capabilities.denied:
        yield "denied"
    if session.limits and not capabilities.limits:
        yield "limits"
