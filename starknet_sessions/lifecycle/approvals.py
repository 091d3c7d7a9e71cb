"""Allowances that sessions leave behind: found by the tokens' events, and set to 0 by the owner."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.client_models import Call

from starknet_sessions.errors import (
    InvalidInput,
)
from starknet_sessions.events import SessionLive, SessionUsed, read_all, read_events
from starknet_sessions.felt import to_address
from starknet_sessions.history import list_sessions
from starknet_sessions.recovery import terms_of
from starknet_sessions.revert import NODE_FAILURES, refused
from starknet_sessions.rules import Condition

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from starknet_py.net.client import Client

    from starknet_sessions.session import Session


_APPROVAL = get_selector_from_name("Approval")

_APPROVE = get_selector_from_name("approve")

_APPROVING = {get_selector_from_name(name) for name in ("approve", "increase_allowance", "increaseAllowance")}

_ALLOWANCE = get_selector_from_name("allowance")


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """An allowance that stands.

    Attributes:
        token: The token's address.
        spender: Who may spend.
        amount: Base units that it may still spend.
    """

    token: int
    spender: int
    amount: int


async def standing_approvals(
    client: Client,
    address: int | str,
    tokens: Iterable[int | str],
    *,
    transactions: Iterable[int] | None = None,
    spenders: Iterable[int | str] = (),
    from_block: int = 0,
) -> list[Approval]:
    """The allowances that an account has given on some tokens and that are not used up, by the tokens' ``Approval`` events.

    Args:
        client: The node: a starknet-py `FullNodeClient`, or the client of an account.
        address: The account.
        tokens: The tokens. Their events have to be found by the account (owner and spender as keys, as SNIP-2 has it).
        transactions: Only what one of these transactions approved; None: whatever transaction.
        spenders: Who else to look at: of tokens whose events do not tell.
        from_block: The first block to look at.

    Raises:
        InvalidInput: A value is not usable.
        NodeError: The node could not tell, or a token does not answer.
    """
    owner = to_address(address, "address")
    made_in = None if transactions is None else set(transactions)
    others = [to_address(spender, f"spenders[{i}]") for i, spender in enumerate(spenders)]
    found = []
    for i, token in enumerate(tokens):
        contract = to_address(token, f"tokens[{i}]")
        emitted = await read_all(
            client, contract, keys=[[hex(_APPROVAL)], [hex(owner)]], from_block=from_block
        )
        # Of an NFT the third key is followed by its number.
        told = [
            event.keys[2]
            for event in emitted
            if len(event.keys) == 3 and (made_in is None or event.transaction_hash in made_in)
        ]
        found += [
            await _approval(client, owner, contract, spender) for spender in dict.fromkeys([*told, *others])
        ]
    return [approval for approval in found if approval.amount]


async def _approval(client: Client, owner: int, token: int, spender: int) -> Approval:
    try:
        low, high = await client.call_contract(Call(token, _ALLOWANCE, [owner, spender]))
    except (*NODE_FAILURES, ValueError) as error:
        raise refused(error, method="allowance") from error
    return Approval(token=token, spender=spender, amount=low | high << 128)


async def left_approvals(
    client: Client,
    address: int,
    tags: Sequence[str],
    tokens: Iterable[int | str] | None,
    spenders: Iterable[int | str],
    *,
    from_block: int,
    session: Session | None = None,
) -> list[Approval]:
    """What sessions of these tags approved and left."""
    if tokens is not None:
        contracts = [to_address(token, f"tokens[{i}]") for i, token in enumerate(tokens)]
    else:
        contracts = await _tokens_with_standing(client, address, tags, from_block, session)
    if not contracts:
        return []
    transactions = set()
    for tag in tags:
        used = await read_events(client, address, (SessionUsed, SessionLive), tag=tag, from_block=from_block)
        transactions |= {event.transaction_hash for event in used}
    others = [*spenders, *(_spenders_named_by(session) if session else ())]
    return await standing_approvals(
        client, address, contracts, transactions=transactions, spenders=others, from_block=from_block
    )


def _spenders_named_by(session: Session) -> list[int]:
    """The spenders that rules of the session name, one by one."""
    return [
        spender
        for policy in session.policies
        if policy.selector in _APPROVING
        for rule in policy.rules
        if (rule.word, rule.type) == (0, "felt") and rule.condition in (Condition.EQ, Condition.ONE_OF)
        for spender in rule.values
        if spender
    ]


async def _tokens_with_standing(
    client: Client, address: int, tags: Sequence[str], from_block: int, session: Session | None
) -> list[int]:
    """The tokens of which a session of these tags was ever allowed to leave approvals."""
    limits = list(session.limits) if session else []
    for tag in tags:
        for listed in await list_sessions(client, address, tag=tag, from_block=from_block):
            if session is None or listed.version != session.version:
                try:
                    limits += (await terms_of(client, address, listed)).limits
                except InvalidInput as error:
                    raise InvalidInput(
                        f"What version {listed.version} of {tag!r} may have approved is not known: {error.message}",
                        what="tokens",
                        fix="Name the tokens whose approvals to look for; with tokens=() it is revoked without looking.",
                    ) from error
    return list(dict.fromkeys(limit.token for limit in limits if limit.standing_approval))


def zeroing(approvals: Iterable[Approval]) -> list[Call]:
    """The calls that set allowances to 0."""
    return [Call(approval.token, _APPROVE, [approval.spender, 0, 0]) for approval in approvals]
