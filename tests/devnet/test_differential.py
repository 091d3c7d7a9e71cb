"""Python's verdict against the contract's own, for random sessions, calls, times, states of the tag and usage.

`preflight` is the model, the contract's `explain` the law: the same rule first, at the same place, with the same numbers.
What is used of limits is made by real transactions; then the clock is moved, and thousands of cases are asked about.
"""

from __future__ import annotations

import os
import random
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from starknet_py.constants import STRK_FEE_CONTRACT_ADDRESS
from starknet_py.net.client_models import Call
from support import call, open_session, owner_signs, request_for, run

from starknet_sessions import (
    ANY,
    DAY,
    HOUR,
    Denied,
    InvalidInput,
    Limit,
    Policy,
    Session,
    SessionKey,
    SystemClock,
    call_limit,
    fee_limit,
    get_tag_state,
    token_limit,
)
from starknet_sessions.contracts.account import (
    explain,
    get_limits,
    pause_call,
    register_call,
    revoke_call,
    surrender_call,
)
from starknet_sessions.preflight import preflight
from starknet_sessions.rules import u256_at, word
from starknet_sessions.testing.accounts import deploy_funded_account

if TYPE_CHECKING:
    from starknet_py.net.account.account import Account

    from starknet_sessions.errors import RuleError
    from starknet_sessions.preflight import TagState
    from starknet_sessions.testing import Devnet

pytestmark = [pytest.mark.devnet, pytest.mark.asyncio(loop_scope="session")]

STRK = int(STRK_FEE_CONTRACT_ADDRESS, 16)
DEX, OTHER = 0xDE, 0x07
#: Cases at each of the times below. `STARKNET_SESSIONS_CASES` asks for more.
CASES = int(os.environ.get("STARKNET_SESSIONS_CASES", "400"))
KEY = SessionKey.from_private(0xB0B)
NAMES = ("swap", "transfer", "approve", "transferFrom", "decrease_allowance", "permit", "stake")
TAGS = ("used", "paused", "revoked", "superseded", "fresh")
WINDOWS = (HOUR, 3 * HOUR, DAY)


@dataclass
class World:
    """What cases are made of: the account, the time, and what the account holds for each tag."""

    random: random.Random
    account: int
    chain_id: int
    now: int
    states: dict[str, TagState]
    held: dict[str, Session]


def near(world: World, *, or_zero: bool = False) -> int:
    """A time around now: often exactly at an edge."""
    choice = world.random
    moments = [0, 1, -1, 2, -2, HOUR, -HOUR, choice.randrange(DAY), -choice.randrange(DAY)]
    return 0 if or_zero and choice.random() < 0.6 else world.now + choice.choice(moments)


def some_rules(world: World) -> list[Any]:
    choice = world.random
    rules = []
    for _ in range(choice.choice([0, 0, 0, 1, 1, 2])):
        wide = choice.random() < 0.5
        argument = u256_at(choice.randrange(4)) if wide else word(choice.randrange(5))
        value = choice.choice([0, 1, 2, 5, DEX, 2**128, 2**128 + 1] if wide else [0, 1, 2, 5, DEX, OTHER])
        condition = choice.randrange(7)
        rules.append(
            [
                argument == value,
                argument != value,
                argument < value + 1,
                argument <= value,
                argument > value,
                argument >= value,
                argument.one_of(value, 5, 7 + value),
            ][condition]
        )
    return rules


def some_policies(world: World) -> list[Policy]:
    choice = world.random
    return [
        Policy(
            choice.choice([DEX, DEX, STRK, STRK, OTHER, ANY]),
            choice.choice([*NAMES, *NAMES, ANY]),
            rules=some_rules(world),
            until=near(world, or_zero=True),
        )
        for _ in range(choice.choice([1, 1, 2, 3, 5]))
    ]


def some_limits(world: World) -> list[Limit]:
    choice = world.random
    limits: dict[Any, Limit] = {}
    for _ in range(choice.choice([0, 0, 1, 2, 3, 5])):
        over: dict[str, Any] = choice.choice(
            [
                {},
                {"per_transaction": True},
                {"per": choice.choice(WINDOWS)},
                {"per": choice.choice(WINDOWS), "sliding": True},
            ]
        )
        amount = choice.choice([0, 1, 2, 3, 4, 5, 6, 9, 10, 12, 2**128 - 1])
        over["until"] = near(world, or_zero=True)
        match choice.choice(["token", "token", "calls", "fee"]):
            case "token":
                over["accounting"] = choice.choice(["gross", "gross", "net"])
                over["standing_approval"] = choice.random() < 0.3
                limit = token_limit(choice.choice([STRK, STRK, OTHER]), amount, **over)
            case "calls":
                limit = call_limit(amount, **over)
            case _:
                limit = fee_limit(amount, **over)
        limits[limit.sort_key] = limit
    return list(limits.values())


def some_denied(world: World) -> list[Denied]:
    choice = world.random
    entries: dict[Any, Denied] = {}
    for _ in range(choice.choice([0, 0, 0, 1, 2])):
        contract: Any = choice.choice([DEX, STRK, ANY])
        name: Any = choice.choice(NAMES if contract is ANY else [*NAMES, ANY])
        entry = Denied(contract, name, until=near(world, or_zero=True))
        entries[entry.sort_key] = entry
    return list(entries.values())


def some_session(world: World) -> Session:
    choice = world.random
    tag = choice.choice(TAGS)
    held = world.states[tag].version
    if tag in world.held and choice.random() < 0.3:
        return world.held[tag]
    if choice.random() < 0.5:
        # Nothing but limits in the way: else they are seldom reached.
        tag = choice.choice(("fresh", "used"))
        return Session(
            key=KEY.public,
            policies=[Policy(STRK, ANY), Policy(DEX, ANY)],
            limits=some_limits(world),
            tag=tag,
            expires=world.now + DAY,
            version=world.states[tag].version + 1,
            address=world.account,
            chain_id=world.chain_id,
            epoch=0,
        )
    return Session(
        key=KEY.public,
        policies=some_policies(world),
        limits=some_limits(world),
        denied=some_denied(world),
        tag=tag,
        valid_after=choice.choice([0, 0, 0, near(world) - HOUR]),
        expires=near(world) + choice.choice([HOUR, HOUR, 2 * DAY, 30 * DAY]),
        version=max(
            0, choice.choice([held, held + 1, held - 1, world.now, world.now + DAY + near(world) % 3])
        ),
        required_caller=choice.choice([0] * 20 + [DEX]),
        metadata="",
        address=world.account,
        chain_id=world.chain_id,
        epoch=choice.choice([0, 0, 0, 7]),
    )


def some_calls(world: World, session: Session) -> list[Call]:
    choice = world.random
    if choice.random() < 0.03:
        return [surrender_call(session)]
    calls = []
    for _ in range(choice.choice([1, 1, 1, 2, 3, 8])):
        policy = choice.choice(session.policies)
        contract = policy.contract or choice.choice([DEX, STRK, OTHER])
        name = policy.name or choice.choice(NAMES[1:5] if contract == STRK else ("swap", "stake"))
        if choice.random() < 0.1:
            contract = choice.choice([DEX, STRK, OTHER, world.account])
        if choice.random() < 0.1:
            name = choice.choice(NAMES)
        amount = [choice.choice([0, 1, 2, 5, 9]), choice.choice([0] * 12 + [1, 2**128])]
        sender = choice.choice([world.account, DEX])
        arguments = {
            "transfer": [DEX, *amount],
            "approve": [DEX, *amount],
            "decrease_allowance": [DEX, *amount],
            "transferFrom": [sender, DEX, *amount],
        }.get(name) or [choice.choice([0, 1, 2, 5, DEX]) for _ in range(choice.randrange(5))]
        if choice.random() < 0.05:
            arguments = [*arguments, 1] if choice.random() < 0.5 else arguments[:-1]
        calls.append(call(contract, name, *arguments))
    return calls


def place(rule: RuleError | Any) -> dict[str, Any]:
    """Where and by how much, as far as an error or a violation tells."""
    names = ("call_index", "rule_index", "denied_index", "limit_index", "used", "spend", "amount")
    return {name: getattr(rule, name, None) for name in names}


async def usage_of(owner: Account, session: Session) -> dict[int, int]:
    states = await get_limits(owner.client, session)
    words = {state.limit.usage_key(session.tag_felt): state.word for state in states}
    return {key: held for key, held in words.items() if key is not None}


async def compare(world: World, owner: Account, seen: Counter[str]) -> None:
    try:
        session = owner_signs(owner, some_session(world))
        calls = some_calls(world, session)
    except InvalidInput:  # What is no session cannot be asked about.
        seen["not a session"] += 1
        return
    fee = world.random.choice([0, 1, 5, 10, 2**130])
    said = await explain(owner.client, session, calls, fee=fee, now=world.now)
    usage = await usage_of(owner, session)
    state = world.states[session.tag]
    # Who signs plays no part in what the account explains.
    foreseen = [
        violation
        for violation in preflight(session, calls, now=world.now, state=state, usage=usage, fee=fee)
        if violation.code not in ("session/not-authorized", "session/bad-authorization")
    ]
    case = f"{session.describe()}\n{calls}\nfee {fee}, now {world.now}, usage {usage}\n{foreseen}\n{said!r}"
    assert bool(foreseen) == (said is not None), case
    seen[said.code if said else "passes"] += 1
    if said is None:
        return
    # Where several leaves speak of a call, the holder of the key brings one of them; any of their refusals is right.
    ambiguous = any(len(session.candidates(one.to_addr, one.selector)) > 1 for one in calls)
    if not ambiguous:
        assert foreseen[0].code == said.code, case
        assert place(foreseen[0]) == place(said), case


async def prepare(devnet: Devnet) -> tuple[Account, dict[str, Session]]:
    """An account with a tag in each state, and usage of all kinds of limits."""
    owner = await deploy_funded_account(devnet)
    policies = [Policy(STRK, "transfer"), Policy(STRK, "approve")]
    held: dict[str, Session] = {}
    for tag in TAGS[:4]:
        limits = [
            fee_limit(2**100),
            call_limit(9),
            *(call_limit(9, per=window, sliding=slides) for window in WINDOWS for slides in (False, True)),
            token_limit(STRK, 2**100),
            *(
                token_limit(STRK, 10, per=window, sliding=slides, accounting=accounting)
                for window in WINDOWS[:2]
                for slides in (False, True)
                for accounting in ("gross", "net")
            ),
        ][:16]
        opened = await open_session(
            owner, policies, tag=tag, limits=limits, expires=await devnet.now() + 20 * DAY
        )
        await run(opened.account, [call(STRK, "transfer", DEX, 2, 0), call(STRK, "transfer", DEX, 3, 0)])
        held[tag] = opened.signed
    await run(owner, [pause_call(owner.address, "paused"), revoke_call(owner.address, "revoked", 0)])
    later = request_for(KEY, policies, tag="superseded", expires=await devnet.now() + 20 * DAY).bind(
        address=owner.address,
        chain_id=held["superseded"].chain_id,
        epoch=0,
        version=held["superseded"].version + 5,
    )
    await run(owner, [register_call(owner_signs(owner, later))])
    return owner, held


async def test_preflight_and_the_contract_agree(own_devnet: Devnet) -> None:
    # Today's, because sessions are signed by this computer's clock; everything else is relative to it.
    start = SystemClock().now() // DAY * DAY
    await own_devnet.set_time(start)
    owner, held = await prepare(own_devnet)
    states = {tag: await get_tag_state(owner.client, owner.address, tag) for tag in TAGS}
    seen: Counter[str] = Counter()
    for offset in (60, HOUR - 1, HOUR, HOUR + 60, 3 * HOUR, DAY - 1, DAY + HOUR):
        await own_devnet.set_time(start + offset)
        now = await own_devnet.now()
        world = World(
            random.Random(offset),
            owner.address,
            int(await owner.client.get_chain_id(), 16),
            now,
            states,
            held,
        )
        for _ in range(CASES):
            await compare(world, owner, seen)
    # Each rule that calldata, time and the account's state decide was met.
    missed = EXPECTED - seen.keys()
    assert not missed, seen
    assert seen["passes"] > CASES / 4


EXPECTED = {
    "passes",
    "session/expired",
    "session/not-yet-valid",
    "session/too-long",
    "session/required-caller",
    "session/self-call",
    "session/call-not-allowed",
    "session/policy-expired",
    "session/rule-broken",
    "session/argument-missing",
    "session/call-denied",
    "session/revoked",
    "session/superseded",
    "session/paused",
    "session/version-conflict",
    "session/version-too-high",
    "session/bad-token-call",
    "session/unlisted-token",
    "session/limit-expired",
    "session/fee-per-tx-exceeded",
    "session/fee-total-exceeded",
    "session/fee-window-exceeded",
    "session/calls-per-tx-exceeded",
    "session/calls-total-exceeded",
    "session/calls-window-exceeded",
    "session/token-per-tx-exceeded",
    "session/token-total-exceeded",
    "session/token-window-exceeded",
}
