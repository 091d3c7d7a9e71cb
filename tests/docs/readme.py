"""The README's Python, as programs: run in a test, and as a script of its own against an installed wheel."""

from __future__ import annotations

import ast
import asyncio
import inspect
import re
import sys
from pathlib import Path
from typing import Any

README = Path(__file__).parents[2] / "README.md"


def blocks(text: str) -> list[str]:
    """The Python blocks of a Markdown text, in order."""
    return re.findall(r"^```python\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


async def run(code: str, names: dict[str, Any]) -> None:
    """Run a block, which may await, on `names`, and leave there what it makes."""
    compiled = compile(code, str(README), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    if compiled.co_flags & inspect.CO_COROUTINE:
        await eval(compiled, names)
    else:
        exec(compiled, names)


async def first_session(readme: str, rpc_url: str, address: int, owner_key: int, strk: int) -> None:
    """The README's first block, as a newcomer would fill it in."""
    from starknet_py.hash.selector import get_selector_from_name
    from starknet_py.net.account.account import Account
    from starknet_py.net.client_models import Call
    from starknet_py.net.full_node_client import FullNodeClient
    from starknet_py.net.models.chains import StarknetChainId
    from starknet_py.net.signer.key_pair import KeyPair

    client = FullNodeClient(rpc_url)
    owner = Account(
        address=address,
        client=client,
        key_pair=KeyPair.from_private_key(owner_key),
        chain=StarknetChainId.SEPOLIA,
    )
    call = Call(strk, get_selector_from_name("transfer"), [0x5EED, 1, 0])
    names: dict[str, Any] = {
        "client": client,
        "owner_account": owner,
        "dex": 0xDE1,
        "vault": 0x5EED,
        "call": call,
    }
    await run(blocks(readme)[0], names)
    assert names["receipt"].execution_status.name == "SUCCEEDED"
    print("README example ran:", hex(names["receipt"].transaction_hash))


if __name__ == "__main__":
    text, url, account, token = Path(sys.argv[1]).read_text(), sys.argv[2], sys.argv[3], sys.argv[4]
    # The key comes by the pipe: never in argv.
    asyncio.run(first_session(text, url, int(account, 16), int(sys.stdin.read(), 16), int(token, 16)))
