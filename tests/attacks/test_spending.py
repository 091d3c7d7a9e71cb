"""Ways around a limit of a token, each of which fails: split, by another name, by allowance, through others, by starting again.

Where the SDK can know, it refuses first, and then the chain does so too for a signer that checks nothing. What only the run
of the calls shows, balances and allowances, the chain alone refuses.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
import pytest_asyncio
from spending import (
    SOMEBODY,
    Stage,
    allowance,
    approve,
    balance,
    by_both,
    by_chain,
    fund,
    give,
    halves,
    nobody,
    pull,
    states_of,
    transfer,
    transfer_from,
    used_of,
    words_of,
)
from starknet_py.constants import STRK_FEE_CONTRACT_ADDRESS
from starknet_py.contract import Contract
from starknet_py.net.client_models import Call
from support import Opened, call, deploy, forced, forward, invoke_of, replacing, run, submit

from starknet_sessions import (
    ANY,
    DAY,
    HOUR,
    BadTokenCall,
    CallDenied,
    CallFailed,
    Denied,
    OnlySelf,
    Policy,
    RuleBroken,
    SessionNotLive,
    SessionSuperseded,
    SessionUsedSince,
    StandingApproval,
    TokenFailed,
    TokenPerTxExceeded,
    TokenTotalExceeded,
    TransactionReverted,
    UnlistedToken,
    arg,
    call_limit,
    get_limits,
    is_session_live,
    prepare_session,
    register_call,
    renewed,
    replace_call,
    replace_session,
    token_limit,
)
from starknet_sessions.dialects.native import NATIVE
from starknet_sessions.testing.accounts import deploy_funded_account

pytestmark = pytest.mark.devnet

STRK = int(STRK_FEE_CONTRACT_ADDRESS, 16)
ACCOMPLICE = 0xACC0


async def opened_for(stage: Stage, amount: int = 10, **how: Any) -> Opened:
    """A session that may call dApp, token and router, and spend `amount` of the token."""
    return await stage.open(limits=[token_limit(stage.token.address, amount, **how)])


async def refused(
    opened: Opened, calls: Call | Sequence[Call], *, used: int, spend: int, foretold: bool = False
) -> None:
    """A spend that the total of 10 does not allow; nothing moves."""
    judge = by_both if foretold else by_chain
    refusal = await judge(opened, calls, TokenTotalExceeded)
    assert (refusal.used, refusal.spend, refusal.amount) == (used, spend, 10)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def camel(the_stage: Stage) -> Contract:
    """A token that knows the older spelling only."""
    token = await deploy(the_stage.devnet, "CamelToken")
    await fund(the_stage.stranger, token, the_stage.owner.address)
    return token


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def hooked(the_stage: Stage) -> Contract:
    """A token that tells its receivers."""
    token = await deploy(the_stage.devnet, "HookToken")
    await fund(the_stage.stranger, token, the_stage.owner.address)
    return token


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def bandit(the_stage: Stage, hooked: Contract) -> Contract:
    """A receiver that takes what it may when it is told."""
    contract = await deploy(the_stage.devnet, "Bandit")
    await run(the_stage.stranger, call(hooked, "hook", contract.address))
    return contract


#
# By other names
#


async def own_allowance(stage: Stage, token: Contract, amount: int) -> None:
    """Let the account spend its own tokens by `transfer_from`, as some tokens do without asking."""
    await run(stage.owner, approve(token, stage.owner.address, amount))


@pytest.mark.parametrize("name", ["transfer", "transfer_from", "transferFrom"])
async def test_every_spelling_of_a_transfer_counts(stage: Stage, name: str) -> None:
    token, me = stage.token, stage.owner.address
    opened = await opened_for(stage)
    await own_allowance(stage, token, 100)

    def send(amount: int) -> Call:
        return transfer(token, amount) if name == "transfer" else transfer_from(token, me, amount, name=name)

    await refused(opened, send(11), used=0, spend=11, foretold=True)
    await refused(opened, [send(6), transfer(token, 5)], used=0, spend=11, foretold=True)
    await run(opened.account, send(10))
    await refused(opened, send(1), used=10, spend=1, foretold=True)


@pytest.mark.parametrize("name", ["transfer", "transferFrom"])
async def test_a_token_of_the_older_spelling_is_counted_and_read(
    stage: Stage, camel: Contract, name: str
) -> None:
    me = stage.owner.address
    opened = await stage.open(
        Policy(camel.address, ANY),
        Policy(stage.dapp.address, "fee"),
        limits=[token_limit(camel.address, 10), token_limit(camel.address, 9, accounting="net")],
    )
    await own_allowance(stage, camel, 100)

    def send(amount: int) -> Call:
        return transfer(camel, amount) if name == "transfer" else transfer_from(camel, me, amount, name=name)

    # Of the net limit the balance tells, and this token answers to `balanceOf` only.
    refusal = await by_chain(opened, [stage.fee, send(10)], TokenTotalExceeded)
    assert (refusal.limit_index, refusal.spend) == (1, 10)
    await run(opened.account, [stage.fee, send(9)])
    assert await used_of(opened) == [9, 9]


async def test_split_over_all_spellings_and_ways_it_is_one_sum(stage: Stage) -> None:
    token, router, me = stage.token, stage.router, stage.owner.address
    opened = await opened_for(stage)
    await own_allowance(stage, token, 100)
    sends = [
        transfer(token, 3),
        transfer_from(token, me, 2),
        transfer_from(token, me, 2, name="transferFrom"),
        transfer(token, 1, to=me),
    ]
    before = await balance(stage.owner, token)

    await refused(opened, [*sends, transfer(token, 3)], used=0, spend=11, foretold=True)
    # What is pulled is no calldata of a transfer: the balance shows it. What went to oneself does not show there.
    pulled = [approve(token, router, 4), pull(router, token, 4)]
    await refused(opened, [*sends, *pulled], used=0, spend=11)
    assert await balance(stage.owner, token) == before

    await run(opened.account, [*sends, approve(token, router, 3), pull(router, token, 3)])
    assert await used_of(opened) == [10]
    assert await balance(stage.owner, token) == before - 10


async def test_what_others_let_the_account_spend_is_not_its_own(stage: Stage) -> None:
    token = stage.token
    friend = await deploy_funded_account(stage.devnet)
    await fund(stage.stranger, token, friend.address, amount=50)
    await run(friend, approve(token, stage.owner.address, 50))
    opened = await opened_for(stage)

    await run(opened.account, transfer_from(token, friend.address, 50))

    assert await used_of(opened) == [0]
    assert await balance(friend, token) == 0


MOVERS = (
    *("safe_transfer_from", "safeTransferFrom", "safe_batch_transfer_from", "safeBatchTransferFrom"),
    *("set_approval_for_all", "setApprovalForAll", "permit", "burn", "burn_from", "burnFrom", "send"),
)
FOLLOWED = (
    *("transfer", "transfer_from", "transferFrom", "approve", "increase_allowance", "increaseAllowance"),
    *("decrease_allowance", "decreaseAllowance"),
)
UNKNOWN = (
    "mint",
    "balance_of",
    "transfer_ownership",
    "upgrade",
    "deposit",
    "multicall",
    "felt_transfer",
    "transferAll",
)


@pytest.mark.parametrize("name", [*MOVERS, *UNKNOWN])
async def test_a_limited_token_is_called_only_in_ways_that_can_be_followed(stage: Stage, name: str) -> None:
    opened = await opened_for(stage, 2**128 - 1)
    spell = call(stage.token, name, SOMEBODY, 0, 0)

    refusal = await by_both(opened, [stage.fee, transfer(stage.token, 0), spell], BadTokenCall)

    assert refusal.call_index == 2


@pytest.mark.parametrize("name", [*MOVERS, *FOLLOWED])
async def test_what_moves_tokens_by_name_is_refused_to_a_token_without_a_limit(
    stage: Stage, camel: Contract, name: str
) -> None:
    opened = await stage.open(
        Policy(ANY, ANY), limits=[token_limit(stage.token.address, 10)], unlisted_tokens="allow"
    )

    refusal = await by_both(opened, [stage.fee, call(camel, name, SOMEBODY, 0, 0)], UnlistedToken)

    assert refusal.call_index == 1


async def test_a_token_that_may_go_freely_is_listed_without_bound(stage: Stage, camel: Contract) -> None:
    opened = await stage.open(
        Policy(camel.address, ANY),
        Policy(stage.token.address, ANY),
        limits=[token_limit(stage.token.address, 10), token_limit(camel.address, 2**128 - 1)],
    )

    await run(opened.account, [transfer(camel, 5000), transfer(stage.token, 10)])

    assert sorted(await used_of(opened)) == [10, 5000]


CALLDATA: dict[str, tuple[str, list[int]]] = {
    "transfer-longer": ("transfer", [SOMEBODY, 1, 0, 0]),
    "transfer-much-longer": ("transfer", [SOMEBODY, 1, 0, 9, 9, 9]),
    "transfer-shorter": ("transfer", [SOMEBODY, 1]),
    "transfer-empty": ("transfer", []),
    "transfer-of-a-wide-half": ("transfer", [SOMEBODY, 2**128, 0]),
    "transfer-of-a-wide-high-half": ("transfer", [SOMEBODY, 0, 2**128]),
    "transfer-of-minus-one": ("transfer", [SOMEBODY, -1 % (2**251 + 17 * 2**192 + 1), 0]),
    "transfer-from-as-transfer": ("transfer_from", [SOMEBODY, 1, 0]),
    "transfer-from-longer": ("transferFrom", [SOMEBODY, SOMEBODY, 1, 0, 0]),
    "approve-longer": ("approve", [SOMEBODY, 1, 0, 0]),
    "increase-shorter": ("increase_allowance", [SOMEBODY, 1]),
    "decrease-longer": ("decreaseAllowance", [SOMEBODY, 1, 0, 0]),
}


@pytest.mark.parametrize("case", CALLDATA)
async def test_calldata_of_another_shape_is_not_read_as_an_amount(stage: Stage, case: str) -> None:
    name, calldata = CALLDATA[case]
    opened = await opened_for(stage)

    refusal = await by_both(opened, call(stage.token, name, *calldata), BadTokenCall)

    assert refusal.call_index == 0


#
# By allowance
#

RAISES = ["approve", "increase_allowance", "increaseAllowance"]


@pytest.mark.parametrize("name", RAISES)
async def test_an_approval_left_behind_is_refused(stage: Stage, name: str) -> None:
    token, router = stage.token, stage.router
    opened = await opened_for(stage)

    for calls in (
        [approve(token, router, 1, name=name)],
        [approve(token, router, 5, name=name), pull(router, token, 4)],
        # The last word counts, not the first.
        [approve(token, router, 5, name=name), approve(token, router, 0), approve(token, router, 1)],
    ):
        refusal = await by_chain(opened, calls, StandingApproval)
        assert refusal.limit_index == 0

    assert await allowance(stage.owner, token, router) == 0


@pytest.mark.parametrize("name", RAISES)
async def test_an_approval_used_within_its_transaction_counts_as_what_was_taken(
    stage: Stage, name: str
) -> None:
    token, router = stage.token, stage.router
    opened = await opened_for(stage)

    for amount, calls in (
        (11, [approve(token, router, 11, name=name), pull(router, token, 11)]),
        (12, [approve(token, router, 6, name=name), pull(router, token, 6)] * 2),
    ):
        await refused(opened, calls, used=0, spend=amount)
    await run(opened.account, [approve(token, router, 10, name=name), pull(router, token, 10)])

    assert await used_of(opened) == [10]
    await refused(opened, [approve(token, router, 1, name=name), pull(router, token, 1)], used=10, spend=1)


@pytest.mark.parametrize("name", RAISES)
async def test_a_standing_approval_counts_when_it_is_given(stage: Stage, name: str) -> None:
    """And not again when it is used: the spender takes it when he likes, also where no session looks."""
    token, router, owner = stage.token, stage.router, stage.owner
    one, other = nobody(), nobody()
    opened = await opened_for(stage, standing_approval=True)

    await refused(opened, approve(token, router, 11, name=name), used=0, spend=11)
    await run(opened.account, approve(token, router, 4, name=name))
    assert await used_of(opened) == [4]
    # Part of it taken at once, part of it left: both count.
    await run(opened.account, [approve(token, one, 5, name=name), transfer(token, 1)])
    assert await used_of(opened) == [10]
    for calls in (
        [approve(token, one, 6)],
        [approve(token, other, 1, name=name)],
        [transfer(token, 1)],
    ):
        await refused(opened, calls, used=10, spend=1)

    taking = call(router, "pull_from", token.address, owner.address, ACCOMPLICE, *halves(4))
    before = await balance(owner, token)
    await run(stage.stranger, taking)
    assert await balance(owner, token) == before - 4
    assert await used_of(opened) == [10]


async def test_the_largest_approval_counts_as_the_largest_amount(stage: Stage) -> None:
    opened = await opened_for(stage, standing_approval=True)
    calls = [
        approve(stage.token, stage.router, 2**256 - 1),
        approve(stage.token, nobody(), 2**256 - 1),
        transfer(stage.token, 1),
    ]

    await refused(opened, calls, used=0, spend=2**256 - 1)


async def test_many_spenders_are_one_sum(stage: Stage) -> None:
    opened = await opened_for(stage, standing_approval=True)
    calls = [approve(stage.token, nobody(), 1) for _ in range(11)]

    await refused(opened, calls, used=0, spend=11)
    await run(opened.account, calls[:10])

    assert await used_of(opened) == [10]


async def test_the_same_approval_again_is_no_more_than_the_first(stage: Stage) -> None:
    token, spender = stage.token, nobody()
    opened = await opened_for(stage, standing_approval=True)
    await run(opened.account, approve(token, spender, 6))

    await run(opened.account, approve(token, spender, 6))
    await run(opened.account, [approve(token, spender, 0), approve(token, spender, 6)])
    assert await used_of(opened) == [6]
    # Lowered, it gives nothing back; raised again, it counts again.
    await run(opened.account, call(token, "decrease_allowance", spender, 6, 0))
    assert await used_of(opened) == [6]
    await refused(opened, approve(token, spender, 6), used=6, spend=6)


async def test_an_approval_of_the_owners_is_taken_from_the_limit_when_the_session_uses_it(
    stage: Stage,
) -> None:
    token, router, owner = stage.token, stage.router, stage.owner
    await run(owner, approve(token, router, 100))
    opened = await opened_for(stage)
    away = call(router, "pull_from", token.address, owner.address, ACCOMPLICE, *halves(11))

    await refused(opened, pull(router, token, 11), used=0, spend=11)
    await refused(opened, away, used=0, spend=11)
    await refused(opened, [pull(router, token, 6), transfer(token, 5)], used=0, spend=11)
    await run(opened.account, pull(router, token, 10))
    assert await used_of(opened) == [10]
    # To set it lower is no spend, and to leave what is left of it is no approval of the session's.
    await run(opened.account, approve(token, router, 5))
    assert await used_of(opened) == [10]
    await run(owner, approve(token, router, 0))


async def test_a_limit_of_a_token_without_standing_approvals_is_not_weakened_by_another_with(
    stage: Stage,
) -> None:
    token = stage.token
    opened = await stage.open(
        limits=[
            token_limit(token.address, 10, standing_approval=True),
            token_limit(token.address, 10, per=DAY),
        ]
    )

    refusal = await by_chain(opened, approve(token, nobody(), 1), StandingApproval)

    assert refusal.limit_index == 1


#
# Through others
#


async def test_an_exchange_counts_what_it_takes(stage: Stage, camel: Contract) -> None:
    token, router = stage.token, stage.router
    await fund(stage.stranger, camel, router.address)
    opened = await stage.open(
        *(Policy(contract.address, ANY) for contract in (token, router, camel)),
        limits=[token_limit(token.address, 10), token_limit(camel.address, 0)],
    )

    def swap(amount: int) -> list[Call]:
        exchange = call(router, "swap", token.address, *halves(amount), camel.address, *halves(7))
        return [approve(token, router, amount), exchange]

    await refused_token(opened, swap(11), token, spend=11)
    await run(opened.account, swap(10))
    assert sorted(await used_of(opened)) == [0, 10]
    # What came in must not go out again: its limit is 0.
    await refused_token(opened, [transfer(camel, 1)], camel, spend=1)


async def refused_token(opened: Opened, calls: list[Call], token: Contract, *, spend: int) -> None:
    refusal = await by_chain(opened, calls, TokenTotalExceeded)
    assert refusal.limit_index is not None
    assert opened.signed.limits[refusal.limit_index].token == token.address
    assert refusal.spend == spend


async def test_calls_below_calls_are_seen_in_the_balance(stage: Stage) -> None:
    dapp, token, me = stage.dapp, stage.token, stage.owner.address
    opened = await opened_for(stage)
    below = transfer_from(token, me, 11, to=ACCOMPLICE)
    for _ in range(3):
        below = forward(dapp, below)

    await refused(opened, [approve(token, dapp, 11), below], used=0, spend=11)

    # The dApp's own tokens are nobody's concern.
    await fund(stage.stranger, token, dapp.address, amount=50)
    await run(opened.account, forward(dapp, transfer(token, 50)))
    assert await used_of(opened) == [0]


async def test_the_account_cannot_be_entered_again_to_be_rid_of_the_limit(stage: Stage) -> None:
    opened = await opened_for(stage)
    await run(opened.account, transfer(stage.token, 9))
    request = renewed(opened.signed, limits=[], unlimited_fees=True)
    wider = await prepare_session(
        request, address=stage.owner.address, client=stage.owner.client, dialect=NATIVE, clock=stage.clock
    )
    seen = await words_of(opened)
    unlimited = replace_call(opened.signed, wider, seen)

    with pytest.raises(CallFailed, match=OnlySelf.code):
        await run(await forced(opened), [forward(stage.dapp, unlimited), transfer(stage.token, 1)])

    assert await is_session_live(stage.owner.client, opened.signed)
    assert await words_of(opened) == seen


async def test_a_token_that_tells_its_receivers_lets_none_take_unseen(
    stage: Stage, hooked: Contract, bandit: Contract
) -> None:
    """Approved, and taken in the very transfer that tells of it: the allowance is as before, and all calls are to the token."""
    me = stage.owner.address
    opened = await stage.open(Policy(hooked.address, ANY), limits=[token_limit(hooked.address, 10)])
    await run(stage.stranger, call(bandit, "aim", hooked.address, me, *halves(500)))
    before = await balance_of_hooked(stage, hooked)

    with pytest.raises(TokenTotalExceeded) as refusal:
        await run(
            await forced(opened),
            [approve(hooked, bandit, 500), transfer(hooked, 0, to=bandit.address)],
        )

    assert refusal.value.spend == 500
    assert await balance_of_hooked(stage, hooked) == before


async def test_a_token_that_tells_its_receivers_lets_none_take_of_another_token_unseen(
    stage: Stage, hooked: Contract, bandit: Contract
) -> None:
    me, token = stage.owner.address, stage.token
    opened = await stage.open(
        Policy(hooked.address, ANY),
        Policy(token.address, ANY),
        limits=[token_limit(hooked.address, 10), token_limit(token.address, 10)],
    )
    await run(stage.stranger, call(bandit, "aim", token.address, me, *halves(500)))
    before = await balance(stage.owner, token)

    with pytest.raises(TokenTotalExceeded):
        await run(
            await forced(opened),
            [approve(token, bandit, 500), transfer(hooked, 0, to=bandit.address)],
        )

    assert await balance(stage.owner, token) == before


async def balance_of_hooked(stage: Stage, hooked: Contract) -> int:
    low, high = await stage.owner.client.call_contract(call(hooked, "balance_of", stage.owner.address))
    return low + (high << 128)


async def test_borrowed_tokens_hide_spending_from_net_but_not_from_gross(stage: Stage) -> None:
    token, router = stage.token, stage.router
    limits = [token_limit(token.address, 10, accounting="net")]
    net, gross = await stage.open(limits=limits), await opened_for(stage)
    calls = [give(router, token, 500), transfer(token, 500, to=ACCOMPLICE)]

    await run(net.account, calls)
    assert await used_of(net) == [0]
    await refused(gross, calls, used=0, spend=500, foretold=True)


async def test_what_is_pulled_hides_behind_what_comes_in(stage: Stage) -> None:
    """Gross counts what calls send by their calldata, and a balance that drops: neither tells of this. What stays true is
    that the account is not poorer by more than the limit.
    """
    token, router = stage.token, stage.router
    opened = await opened_for(stage)
    before = await balance(stage.owner, token)

    await run(
        opened.account, [give(router, token, 500), approve(token, router, 500), pull(router, token, 500)]
    )

    assert await used_of(opened) == [0]
    assert await balance(stage.owner, token) == before


async def test_tokens_without_a_limit_go_where_the_owner_let_them(stage: Stage, camel: Contract) -> None:
    """A limit is of its token: an approval that the owner left of another one can be used through a contract that is allowed."""
    router = stage.router
    await run(stage.owner, approve(camel, router, 5))
    opened = await opened_for(stage)

    await run(opened.account, pull(router, camel, 5))

    assert await used_of(opened) == [0]
    # Unless it is listed.
    await run(stage.owner, approve(camel, router, 5))
    listed = await stage.open(
        limits=[token_limit(stage.token.address, 10), token_limit(camel.address, 4, per_transaction=True)]
    )
    refusal = await by_chain(listed, pull(router, camel, 5), TokenPerTxExceeded)
    assert refusal.spend == 5
    await run(stage.owner, approve(camel, router, 0))


async def test_fees_are_no_part_of_what_is_spent_of_the_fee_token(stage: Stage) -> None:
    opened = await stage.open(
        Policy(STRK, "transfer"),
        Policy(stage.dapp.address, "fee"),
        limits=[token_limit(STRK, 10), token_limit(STRK, 10, accounting="net")],
    )

    await run(opened.account, [stage.fee, transfer(STRK, 10)])

    assert await used_of(opened) == [10, 10]
    await refused(opened, transfer(STRK, 1), used=10, spend=1, foretold=True)


#
# By several policies
#


async def test_policies_of_one_token_have_one_limit(stage: Stage) -> None:
    token = stage.token
    vault, other = 0x7A07, 0x0B
    opened = await stage.open(
        Policy(token.address, "transfer", rules=[arg("recipient") == vault, arg("amount") <= 6]),
        Policy(token.address, "transfer", rules=[arg("recipient") == other, arg("amount") <= 6]),
        limits=[token_limit(token.address, 10)],
    )

    await by_both(opened, transfer(token, 7, to=vault), RuleBroken)
    await by_both(opened, transfer(token, 1, to=ACCOMPLICE), RuleBroken)
    calls = [transfer(token, 6, to=vault), transfer(token, 5, to=other)]
    await refused(opened, calls, used=0, spend=11, foretold=True)
    await run(opened.account, [transfer(token, 6, to=vault), transfer(token, 4, to=other)])

    assert await used_of(opened) == [10]


async def test_a_denied_call_is_no_way_either(stage: Stage) -> None:
    token, spender = stage.token, nobody()
    opened = await stage.open(
        Policy(token.address, ANY),
        denied=[Denied(token.address, "approve")],
        limits=[token_limit(token.address, 10, standing_approval=True)],
    )
    await by_both(opened, approve(token, spender, 1), CallDenied)
    # What is denied by name is not by its other names: for this there is no standing approval.
    await run(opened.account, approve(token, spender, 1, name="increase_allowance"))
    assert await used_of(opened) == [1]


#
# Tokens that do not answer
#


@pytest.mark.parametrize("what", ["no-token", "odd-balance", "odd-allowance", "no-allowance"])
async def test_a_token_that_does_not_answer_is_not_used(stage: Stage, what: str) -> None:
    odd = await deploy(stage.devnet, "OddToken")
    token = {"no-token": stage.router, "no-allowance": stage.dapp}.get(what, odd)
    calls = approve(token, ACCOMPLICE, 0) if what.endswith("allowance") else stage.fee
    opened = await stage.open(
        Policy(ANY, ANY), limits=[token_limit(token.address, 10)], unlisted_tokens="allow"
    )

    refusal = await by_chain(opened, calls, TokenFailed)

    assert refusal.token == token.address


async def test_a_token_that_is_not_there_gives_no_way(stage: Stage) -> None:
    """Starknet gives the whole transaction up here, so there is no code."""
    opened = await stage.open(limits=[token_limit(0x404, 10)])

    with pytest.raises(TransactionReverted, match="not deployed"):
        await run(await forced(opened), stage.fee)


#
# By starting again
#


async def test_usage_is_where_the_protocol_says_and_nothing_else_is_there(stage: Stage) -> None:
    """Tag, resource, kind, accounting, window and token each have a place of their own."""
    token, client = stage.token.address, stage.owner.client
    limits = [
        call_limit(100),
        call_limit(100, per=DAY),
        token_limit(token, 100),
        token_limit(token, 100, accounting="net"),
        token_limit(token, 100, per=DAY),
        token_limit(token, 100, per=HOUR),
        token_limit(token, 100, per=DAY, sliding=True),
        token_limit(STRK, 100),
    ]
    policies = [Policy(stage.token.address, ANY), Policy(STRK, ANY), Policy(stage.dapp.address, ANY)]
    one, other = await stage.open(*policies, limits=limits), await stage.open(*policies, limits=limits)
    places: set[int] = set()
    for number, opened in enumerate((one, other), 1):
        await run(
            opened.account,
            [stage.fee, transfer(stage.token, 10 * number), transfer(STRK, 30 + number)],
        )
        for state in await states_of(opened):
            key = state.limit.usage_key(opened.signed.tag_felt)
            assert key is not None
            place = key % (2**251 - 256)
            assert await client.get_storage_at(stage.owner.address, place) == state.word != 0
            places.add(place)
    assert len(places) == 2 * len(limits)
    assert await used_of(one) == [3, 3, *await spent(one, 10, 31)]
    assert await used_of(other) == [3, 3, *await spent(other, 20, 32)]


async def spent(opened: Opened, of_token: int, of_strk: int) -> list[int]:
    limits = [limit for limit in opened.signed.limits if limit.token]
    return [of_strk if limit.token == STRK else of_token for limit in limits]


async def test_an_older_version_does_not_come_back(stage: Stage) -> None:
    """Its holder kept it, with the owner's signature, and its limit was higher."""
    owner, token = stage.owner, stage.token
    higher = await stage.open(limits=[token_limit(token.address, 100)], version=1)
    tag = higher.signed.tag
    lower = await stage.open(limits=[token_limit(token.address, 10)], version=2, tag=tag)
    await run(lower.account, transfer(token, 10))

    with pytest.raises(SessionSuperseded):
        await run(await forced(higher), transfer(token, 1))
    with pytest.raises(SessionSuperseded):
        await run(stage.stranger, register_call(higher.signed))
    await run(stage.stranger, register_call(lower.signed))

    await refused(lower, transfer(token, 1), used=10, spend=1, foretold=True)
    assert await is_session_live(owner.client, lower.signed)


async def test_an_owner_who_replaces_what_he_looked_at_is_not_overtaken(stage: Stage) -> None:
    owner, token = stage.owner, stage.token
    opened = await stage.open(
        limits=[token_limit(token.address, 100), token_limit(token.address, 100, per=DAY)]
    )
    await run(opened.account, transfer(token, 40))
    seen = await get_limits(owner.client, opened.signed)
    stage.clock.advance(1)
    request = renewed(opened.signed, limits=[token_limit(token.address, 60, per_transaction=True)])

    # Spent between the owner's look and his word.
    await run(opened.account, transfer(token, 1))

    with pytest.raises(SessionUsedSince) as foretold:
        await replace_session(opened.signed, request, owner, seen=seen, within=30, clock=stage.clock)
    assert (foretold.value.where, foretold.value.limit_index) == ("preflight", 0)
    session = await prepare_session(
        request, address=owner.address, client=owner.client, dialect=NATIVE, clock=stage.clock
    )
    now = await words_of(opened)
    for words in ([state.word for state in seen], [], now[:1], [now[0], 0], [0, 0]):
        with pytest.raises(CallFailed, match=SessionUsedSince.code):
            await run(owner, replacing(opened.signed, session, words))
    assert await is_session_live(owner.client, opened.signed)

    replaced = await replace_session(opened.signed, request, owner, within=30, clock=stage.clock)
    assert await is_session_live(owner.client, replaced)


async def test_a_replaced_session_in_flight_is_too_late(stage: Stage) -> None:
    owner, token = stage.owner, stage.token
    opened = await stage.open(limits=[token_limit(token.address, 100)])
    await run(opened.account, transfer(token, 40))
    stage.clock.advance(1)
    nonce = await owner.get_nonce()
    in_flight = await invoke_of(opened, transfer(token, 60), nonce=nonce + 1)

    await replace_session(
        opened.signed,
        renewed(opened.signed, limits=[token_limit(token.address, 41)]),
        owner,
        within=30,
        clock=stage.clock,
    )

    with pytest.raises(SessionSuperseded):
        await submit(owner.client, in_flight)
    assert await used_of(opened) == [40]


async def test_a_session_that_is_not_live_is_not_replaced(stage: Stage) -> None:
    owner = stage.owner
    opened = await stage.open(limits=[token_limit(stage.token.address, 100)])
    stage.clock.advance(1)
    request = renewed(opened.signed, limits=[token_limit(stage.token.address, 5)])

    with pytest.raises(SessionNotLive) as foretold:
        await replace_session(opened.signed, request, owner, within=30, clock=stage.clock)
    session = await prepare_session(
        request, address=owner.address, client=owner.client, dialect=NATIVE, clock=stage.clock
    )
    with pytest.raises(CallFailed, match=SessionNotLive.code):
        await run(owner, replace_call(opened.signed, session, [0]))

    assert foretold.value.where == "preflight"
    assert not await is_session_live(owner.client, session)
