"""What calls do to tokens, as far as calldata tells: who spends, who may spend later, and what cannot be followed.

The mirror of cairo/README.md §5. With a limit of a token the account judges every call by contract and entry point, before it
makes any. A token with a limit is *listed*. What balances and allowances decide, the account sees only after the calls: see
`TokenSpending`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from starknet_sessions.felt import to_selector

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from starknet_py.net.client_models import Call

BAD_TOKEN_CALL: Final = "session/bad-token-call"  # noqa: S105 - not a password
"""Code of the error: a call to a listed token is none that can be followed."""
UNLISTED_TOKEN: Final = "session/unlisted-token"  # noqa: S105 - not a password
"""Code of the error: a call to another contract has the name of one that moves tokens."""

_U128_BOUND = 2**128
_MOST = 2**256 - 1


class Effect(Enum):
    """What an entry point does to tokens, by its name."""

    TRANSFER = auto()
    TRANSFER_FROM = auto()
    APPROVE = auto()
    """It raises an allowance."""
    DISAPPROVE = auto()
    """It lowers one."""
    MOVE = auto()
    """It moves or approves tokens in a way that is not followed."""
    NONE = auto()
    """Its name says nothing of tokens."""


_NAMES: Final[Mapping[Effect, tuple[str, ...]]] = {
    Effect.TRANSFER: ("transfer",),
    Effect.TRANSFER_FROM: ("transfer_from", "transferFrom"),
    Effect.APPROVE: ("approve", "increase_allowance", "increaseAllowance"),
    Effect.DISAPPROVE: ("decrease_allowance", "decreaseAllowance"),
    Effect.MOVE: (
        "safe_transfer_from",
        "safeTransferFrom",
        "safe_batch_transfer_from",
        "safeBatchTransferFrom",
        "set_approval_for_all",
        "setApprovalForAll",
        "permit",
        "burn",
        "burn_from",
        "burnFrom",
        "send",
    ),
}


class CallProblem(NamedTuple):
    """Why a session with a token limit may not make a call.

    Attributes:
        call_index: The call, counted from 0.
        code: `BAD_TOKEN_CALL` or `UNLISTED_TOKEN`.
        why: In words, to stand behind the call's name: ``"has not exactly its 3 felts"``.
    """

    call_index: int
    code: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenSpending:
    """What calls spend of one token, as far as calldata tells.

    Not known before: by how much the balance will drop, which counts for ``net``, and for ``gross`` where it is more;
    and by how much allowances will be higher.

    Attributes:
        token: Its address.
        sent: The sum of what the calls send from the account, in base units; at most 2^256 - 1.
        senders: Indices of the calls that do.
        spenders: Addresses whose allowance the calls may raise, in the order of the calls.
    """

    token: int
    sent: int
    senders: tuple[int, ...]
    spenders: tuple[int, ...]


def effect_of(selector: int) -> Effect:
    """What an entry point does to tokens, by its selector."""
    return _effects().get(selector, Effect.NONE)


def call_problems(calls: Sequence[Call], tokens: Collection[int]) -> list[CallProblem]:
    """The calls that cannot be followed, in order.

    Args:
        calls: The transaction's calls.
        tokens: The listed tokens. With none, all calls are well: nobody follows them.
    """
    problems = []
    for i, call in enumerate(calls if tokens else ()):
        effect = effect_of(call.selector)
        if call.to_addr not in tokens:
            if effect is not Effect.NONE:
                why = "moves or approves tokens by its name, and there is no limit for its contract"
                problems.append(CallProblem(i, UNLISTED_TOKEN, why))
        elif effect in (Effect.NONE, Effect.MOVE):
            why = "is to a token with a limit, and none of those whose spending can be told"
            problems.append(CallProblem(i, BAD_TOKEN_CALL, why))
        elif _amount(effect, call.calldata) is None:
            why = f"has not exactly its {_length(effect)} felts, the last two an amount in halves below 2^128"
            problems.append(CallProblem(i, BAD_TOKEN_CALL, why))
    return problems


def token_spending(calls: Sequence[Call], token: int, account: int) -> TokenSpending:
    """What the calls spend of a listed token. Calls with a problem are left out.

    Args:
        calls: The transaction's calls.
        token: Address of the token.
        account: Address of the account.
    """
    sent = 0
    senders = []
    spenders: dict[int, None] = {}
    for i, call in enumerate(calls):
        effect = effect_of(call.selector)
        amount = _amount(effect, call.calldata) if call.to_addr == token else None
        if amount is None:
            continue
        if effect is Effect.TRANSFER or (effect is Effect.TRANSFER_FROM and call.calldata[0] == account):
            sent = min(sent + amount, _MOST)
            senders.append(i)
        elif effect is Effect.APPROVE:
            spenders[call.calldata[0]] = None
    return TokenSpending(token=token, sent=sent, senders=tuple(senders), spenders=tuple(spenders))


def approvals(calls: Sequence[Call], token: int) -> list[tuple[int, int]]:
    """The calls that raise an allowance of a listed token: their indices, and the amounts they name."""
    named = (
        (i, _amount(Effect.APPROVE, call.calldata))
        for i, call in enumerate(calls)
        if call.to_addr == token and effect_of(call.selector) is Effect.APPROVE
    )
    return [(i, amount) for i, amount in named if amount is not None]


def balances_decide(calls: Sequence[Call], tokens: Collection[int]) -> bool:
    """Whether the account reads balances of listed tokens, whatever their accounting: a call may move them unseen."""
    return any(call.to_addr not in tokens for call in calls)


@cache
def _effects() -> dict[int, Effect]:
    # At first use: hashing names needs a part of starknet-py that takes long to import.
    return {to_selector(name): effect for effect, names in _NAMES.items() for name in names}


def _length(effect: Effect) -> int:
    return 4 if effect is Effect.TRANSFER_FROM else 3


def _amount(effect: Effect, calldata: Sequence[int]) -> int | None:
    """The amount at the end of calldata; None where the calldata is not exactly that of such an entry point."""
    if effect in (Effect.NONE, Effect.MOVE) or len(calldata) != _length(effect):
        return None
    low, high = calldata[-2:]
    return low | high << 128 if 0 <= low < _U128_BOUND and 0 <= high < _U128_BOUND else None
