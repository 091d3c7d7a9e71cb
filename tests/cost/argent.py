"""What sessions of an Argent account 0.4.0 cost through this package: felts of the signature, and L2 gas.

There is one meter: networks meter its class, of Cairo 2.6, in steps as devnet does.
"""

from __future__ import annotations

from typing import Any

from argent_support import guardian_of
from cost.measure import BOUNDS, KEY, NOW, OWNER, policies, transfers
from starknet_py.net.account.account import Account
from starknet_py.net.client_models import Call
from starknet_py.net.signer.key_pair import KeyPair

from starknet_sessions import HOUR, RequestSession, SessionAccount, create_session
from starknet_sessions.testing import ArgentAccount, Devnet, FrozenClock, argent_account
from starknet_sessions.waiter import wait_for

GUARDIAN = KeyPair.from_private_key(0x6A5D1A)


async def open_argent(
    argent: ArgentAccount, size: int, *, cache: bool, salt: int = 0, concise: bool = False
) -> SessionAccount:
    """A session that was not used yet; `salt` tells it from others of the same contents."""
    clock = FrozenClock(NOW)
    request = RequestSession(
        key=KEY.public, policies=policies(size), expires=NOW + 6 * HOUR + salt, unlimited_fees=True
    )
    account = argent.account
    account.signer = argent.signer(concise=concise)
    signed: Any = await create_session(request, account, clock=clock)
    return SessionAccount(
        client=argent.client,
        session=signed,
        key=KEY,
        co_signer=guardian_of(argent),
        cache=cache,
        clock=clock,
    )


async def cost_of(account: Account, calls: list[Call]) -> dict[str, int]:
    """Felts in the signature and L2 gas of one transaction."""
    transaction = await account.sign_invoke_v3(calls, resource_bounds=BOUNDS)
    sent = await account.client.send_transaction(transaction)
    receipt = await wait_for(account.client, sent.transaction_hash, within=60)
    return {"felts": len(transaction.signature), "l2_gas": receipt.execution_resources.l2_gas}


async def measure_argent() -> dict[str, dict[str, int]]:
    """Every scenario, on a devnet of its own."""
    async with Devnet(predeclare_argent=True, build=False) as devnet:
        await devnet.set_time(NOW)
        argent = await argent_account(devnet, owner=OWNER, guardian=GUARDIAN, resource_bounds=BOUNDS)
        await cost_of(devnet.account(1), transfers(1))  # the recipient's slot
        costs = {}
        for count in (1, 5):
            for concise in (False, True):
                argent.account.signer = argent.signer(concise=concise)
                form = ", concise" if concise else ""
                costs[f"owner, {count} calls{form}"] = await cost_of(argent.account, transfers(count))
                for size in (1, 16):
                    name = f"session of {size}, {count} calls"
                    uncached = await open_argent(argent, size, cache=False, concise=concise)
                    costs[f"{name}, uncached{form}"] = await cost_of(uncached, transfers(count))
                    # Of the same contents it would be the session that is cached already.
                    salt = 2 * count + concise
                    cached = await open_argent(argent, size, cache=True, salt=salt, concise=concise)
                    costs[f"{name}, first cached{form}"] = await cost_of(cached, transfers(count))
                    await cached.refresh()
                    again = await cost_of(cached, transfers(count))
                    assert costs.setdefault(f"{name}, cached", again)["felts"] == again["felts"]
    return costs
