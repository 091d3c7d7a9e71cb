"""The other process of the demo: it has a session as JSON and the session key, and never had anything of the owner.

``python -m starknet_sessions.cli.demo_worker SESSION_FILE RPC_URL``. The first line on stdin is the session's private key;
every further line is a transaction to make, as JSON: ``{"calls": [[address, entry point, [felt, …]], …], "refresh": bool,
"force": bool}``. Every answer is a line of JSON on stdout. ``refresh`` looks first at what the account holds for the tag;
``force`` goes past this package's own checks, so that the account contract has to refuse.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.account.account import Account
from starknet_py.net.client_models import Call, ResourceBounds, ResourceBoundsMapping
from starknet_py.net.full_node_client import FullNodeClient

from starknet_sessions.account import SessionAccount
from starknet_sessions.cli.exits import KeyRefused, exit_code
from starknet_sessions.cli.node import node_errors
from starknet_sessions.errors import InvalidInput, RuleError, SessionsError
from starknet_sessions.keys import SessionKey
from starknet_sessions.session import SignedSession
from starknet_sessions.testing.forge import ForcingSigner

if TYPE_CHECKING:
    from collections.abc import Sequence

_SECONDS = 60
_L2_GAS, _L1_GAS = 20_000_000, 10_000


class Worker:
    """Makes transactions of a session with the session key."""

    def __init__(self, session: SignedSession, key: SessionKey, url: str) -> None:
        self._url = url
        self._client = FullNodeClient(node_url=url)
        self._account = SessionAccount(client=self._client, session=session, key=key)
        # What an attacker with the session key has: starknet-py alone, and a signer that signs everything.
        self._forced = Account(
            address=session.address,
            client=self._client,
            signer=ForcingSigner(session, key),
            chain=session.chain_id,
        )

    async def answer(self, order: dict[str, Any]) -> dict[str, Any]:
        """Make a transaction; the answer tells what came of it."""
        try:
            with node_errors(self._url):
                return await self._execute(order)
        except SessionsError as error:
            where = error.where if isinstance(error, RuleError) else None
            refusal = {
                "type": type(error).__name__,
                "code": error.code,
                "where": where,
                "message": error.message,
                "fix": error.fix,
            }
            return {"error": refusal}

    async def _execute(self, order: dict[str, Any]) -> dict[str, Any]:
        calls = [
            Call(int(to, 16), get_selector_from_name(name), calldata) for to, name, calldata in order["calls"]
        ]
        if order["refresh"]:
            await self._account.refresh()
        if order["force"]:
            sent = await self._forced.execute_v3(calls, resource_bounds=await self._ample_bounds())
        else:
            sent = await self._account.execute_v3(calls, auto_estimate=True)
        receipt = await self._account.wait(sent, within=_SECONDS)
        return {"tx_hash": hex(receipt.transaction_hash), "l2_gas": receipt.execution_resources.l2_gas}

    async def _ample_bounds(self) -> ResourceBoundsMapping:
        block = await self._client.get_block("latest")

        def at_most(amount: int, price: int) -> ResourceBounds:
            return ResourceBounds(max_amount=amount, max_price_per_unit=2 * price)

        return ResourceBoundsMapping(
            l1_gas=at_most(_L1_GAS, block.l1_gas_price.price_in_fri),
            l1_data_gas=at_most(_L1_GAS, block.l1_data_gas_price.price_in_fri),
            l2_gas=at_most(_L2_GAS, block.l2_gas_price.price_in_fri),
        )


def read_key(line: str) -> SessionKey:
    """The session key on a line of input.

    Raises:
        KeyRefused: It is none. The error does not contain it.
    """
    try:
        return SessionKey.from_private(line.strip())
    except InvalidInput:
        refusal = KeyRefused("There is no usable private key on the first line of standard input.")
    raise refusal


async def work(session_file: Path, url: str) -> None:
    """Read the key, then answer orders until stdin ends.

    Raises:
        SessionFileError: The file holds no session.
        KeyRefused: The key is none, or not the session's.
    """
    key = read_key(await asyncio.to_thread(sys.stdin.readline))
    session = SignedSession.from_json(await asyncio.to_thread(session_file.read_bytes))
    if key.public != session.key:
        raise KeyRefused("The key is not the one the session was signed for.")
    worker = Worker(session, key, url)
    _tell({"ready": True, "key": str(key.public)})
    while line := await asyncio.to_thread(sys.stdin.readline):
        _tell(await worker.answer(json.loads(line)))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the worker; the exit code says what ended it."""
    parser = argparse.ArgumentParser(prog="python -m starknet_sessions.cli.demo_worker", description=__doc__)
    parser.add_argument("session_file", type=Path)
    parser.add_argument("rpc_url")
    options = parser.parse_args(arguments)
    try:
        asyncio.run(work(options.session_file, options.rpc_url))
    except (SessionsError, OSError) as error:
        sys.stderr.write(f"error: {error}\n")
        return exit_code(error)
    return 0


def _tell(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
