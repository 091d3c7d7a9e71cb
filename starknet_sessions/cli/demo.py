"""The whole path on a real devnet: one signature of the owner, then another process with the session key alone."""

from __future__ import annotations

import os
import tempfile
import time
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.client_models import Call
from starknet_py.net.signer.key_pair import KeyPair

from starknet_sessions.account import SessionAccount
from starknet_sessions.cli.demo_report import Cost, Event, Report
from starknet_sessions.cli.exits import CommandFailed
from starknet_sessions.cli.node import node_errors
from starknet_sessions.cli.worker_process import worker_process
from starknet_sessions.clock import in_hours
from starknet_sessions.contracts.account import revoke_call
from starknet_sessions.deploy import account_address, declare_account_class, deploy_account
from starknet_sessions.dialects.native import NATIVE
from starknet_sessions.keys import SessionKey
from starknet_sessions.limits import fee_limit, token_limit
from starknet_sessions.owner import create_session
from starknet_sessions.policy import Policy
from starknet_sessions.request import RequestSession
from starknet_sessions.rules import arg
from starknet_sessions.testing.devnet import Devnet
from starknet_sessions.testing.provision import DEVNET_VERSION
from starknet_sessions.waiter import wait_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starknet_py.net.account.account import Account

    from starknet_sessions.cli.output import Talk
    from starknet_sessions.cli.worker_process import CallData, WorkerProcess
    from starknet_sessions.session import SignedSession

STRK = 0x4718F5A0FC34CC1AF16A1CDEE98FFB20C31F5CD61D6AB07201858F4287C938D
"""The fee token, on devnet as on every network."""

_ONE_STRK = 10**18
_FUNDS = 1000 * _ONE_STRK
_MOST, _LARGE, _TOTAL, _FEES = 5 * _ONE_STRK, 6 * _ONE_STRK, 10 * _ONE_STRK, 2 * _ONE_STRK
_BATCH = 5
_SECONDS = 60
_OUTCOMES = {"preflight": "refused before signing", "chain": "refused by the chain"}


async def run_demo(talk: Talk, binary: Path) -> Report:
    """Run the demo on a devnet of its own, which is stopped at the end, however it ends.

    Args:
        talk: Where progress is told.
        binary: The starknet-devnet to run.

    Raises:
        SessionsError: A step failed, or something came out otherwise than the demo says.
    """
    begun = time.monotonic()
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="starknet-sessions-")))
        with talk.step("Starting a devnet"):
            devnet = await stack.enter_async_context(Devnet(binary=binary, accounts=_BATCH))
        stack.enter_context(node_errors(devnet.url))
        with talk.step("Declaring the account's class"):
            class_hash = await declare_account_class(devnet.account(0), within=_SECONDS)
        with talk.step("Funding and deploying an account for an owner's key"):
            owner_key = KeyPair.generate()
            await devnet.mint(account_address(owner_key.public_key), _FUNDS)
            owner = await deploy_account(devnet.client, owner_key, within=_SECONDS)
        with talk.step("The owner signs a session, once"):
            key = SessionKey.generate()
            signed = await create_session(_request(key, "demo"), owner, dialect=NATIVE)
            session_file = folder / "session.json"
            session_file.write_text(signed.to_json())
        with talk.step("Starting another process: the session as a JSON file, the session key on its stdin"):
            process = await stack.enter_async_context(worker_process(session_file, key, devnet.rpc_url))
        story = _Story(talk, devnet, owner, process)
        await story.tell(signed)
        return Report(
            devnet_version=DEVNET_VERSION,
            class_hash=class_hash,
            account=owner.address,
            owner=owner_key.public_key,
            session=signed.to_dict(),
            session_text=signed.describe({STRK: "STRK"}),
            demo_pid=os.getpid(),
            worker_pid=process.pid,
            events=tuple(story.events),
            costs=tuple(story.costs),
            seconds=time.monotonic() - begun,
        )


class _Story:
    """What the worker tries, and what comes of it."""

    def __init__(self, talk: Talk, devnet: Devnet, owner: Account, worker: WorkerProcess) -> None:
        self._talk = talk
        self._devnet = devnet
        self._owner = owner
        self._worker = worker
        # They hold the token already, so no transfer pays for a new slot of the token's.
        self._recipients = [account.address for account in devnet.accounts]
        self.events: list[Event] = []
        self.costs: list[Cost] = []

    async def tell(self, signed: SignedSession) -> None:
        one, batch = self._transfers(1), self._transfers(_BATCH)
        before = await self._received()
        first_use = await self._accepted("1 transfer, first use", one)
        live = await self._accepted("1 transfer", one)
        live_batch = await self._accepted(f"{_BATCH} transfers in one transaction", batch)
        if await self._received() - before != (2 + _BATCH) * _ONE_STRK:
            raise CommandFailed("The transfers did not arrive.")

        forbidden: list[CallData] = [(STRK, "approve", [self._recipients[0], _ONE_STRK, 0])]
        await self._refused("approve", forbidden, "session/call-not-allowed", "preflight")
        await self._refused("approve, forced", forbidden, "session/call-not-allowed", "chain")
        large: list[CallData] = [(STRK, "transfer", [self._recipients[0], _LARGE, 0])]
        await self._refused("1 transfer of 6 STRK", large, "session/rule-broken", "preflight")
        await self._refused("1 transfer of 6 STRK, forced", large, "session/rule-broken", "chain")
        # Of the 10 STRK in all, 7 are spent.
        many, over = self._transfers(_BATCH - 1), "session/token-total-exceeded"
        await self._refused(f"{len(many)} transfers more", many, over, "preflight")
        await self._refused(f"{len(many)} transfers more, forced", many, over, "chain")

        with self._talk.step(
            "The owner makes the same transfers, and a second session, to compare the costs"
        ):
            owner, owner_batch = await self._owner_sends(one), await self._owner_sends(batch)
            first_use_batch = await self._first_use(batch)
        self.costs = [
            Cost(calls=1, owner=owner, first_use=first_use, live=live),
            Cost(calls=_BATCH, owner=owner_batch, first_use=first_use_batch, live=live_batch),
        ]

        with self._talk.step("The owner revokes the session"):
            revocation = revoke_call(signed.address, signed.tag, signed.version)
            sent = await self._owner.execute_v3(revocation, auto_estimate=True)
            await wait_for(self._owner.client, sent.transaction_hash, within=_SECONDS)
        await self._refused("1 transfer, after revocation", one, "session/revoked", "preflight", refresh=True)
        await self._refused("1 transfer, after revocation, forced", one, "session/revoked", "chain")

    async def _accepted(self, what: str, calls: Sequence[CallData]) -> int:
        with self._talk.step(f"The worker tries: {what}"):
            answer = await self._worker.order(calls)
        if "error" in answer:
            raise CommandFailed(f"{what}: {answer['error']['code']}: {answer['error']['message']}")
        self.events.append(Event(what=what, outcome="accepted", **answer))
        return int(answer["l2_gas"])

    async def _refused(
        self, what: str, calls: Sequence[CallData], code: str, where: str, *, refresh: bool = False
    ) -> None:
        with self._talk.step(f"The worker tries: {what}"):
            answer = await self._worker.order(calls, refresh=refresh, force=where == "chain")
        error = answer.get("error")
        if error is None or (error["code"], error["where"]) != (code, where):
            raise CommandFailed(f"{what}: expected {code}, {_OUTCOMES[where]}; this happened: {answer}.")
        self.events.append(
            Event(
                what=what,
                outcome=_OUTCOMES[where],
                error=error["type"],
                code=code,
                message=error["message"],
            )
        )

    async def _owner_sends(self, calls: Sequence[CallData]) -> int:
        sent = await self._owner.execute_v3(_calls(calls), auto_estimate=True)
        return await self._l2_gas(sent.transaction_hash)

    async def _first_use(self, calls: Sequence[CallData]) -> int:
        """A session is used first once only, so this takes another one."""
        key = SessionKey.generate()
        signed = await create_session(_request(key, "demo-costs"), self._owner, dialect=NATIVE)
        account = SessionAccount(client=self._devnet.client, session=signed, key=key)
        sent = await account.execute_v3(_calls(calls), auto_estimate=True)
        return await self._l2_gas(sent.transaction_hash)

    async def _l2_gas(self, tx_hash: int) -> int:
        receipt = await wait_for(self._devnet.client, tx_hash, within=_SECONDS)
        return receipt.execution_resources.l2_gas

    async def _received(self) -> int:
        """What all recipients hold together."""
        balances = [
            await self._devnet.client.call_contract(
                Call(STRK, get_selector_from_name("balance_of"), [recipient])
            )
            for recipient in self._recipients
        ]
        return sum(low + (high << 128) for low, high in balances)

    def _transfers(self, count: int) -> list[CallData]:
        return [(STRK, "transfer", [recipient, _ONE_STRK, 0]) for recipient in self._recipients[:count]]


def _request(key: SessionKey, tag: str) -> RequestSession:
    return RequestSession(
        key=key.public,
        expires=in_hours(1),
        tag=tag,
        policies=[Policy(STRK, "transfer", rules=[arg("amount") <= _MOST])],
        limits=[token_limit(STRK, _TOTAL), fee_limit(_FEES)],
        metadata="Demo: small transfers of STRK only",
    )


def _calls(calls: Sequence[CallData]) -> list[Call]:
    return [Call(to, get_selector_from_name(name), calldata) for to, name, calldata in calls]
