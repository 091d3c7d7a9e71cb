"""Asking nodes: whatever goes wrong becomes a typed error."""

from __future__ import annotations

import warnings
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from starknet_sessions.errors import InvalidInput, SessionsError
from starknet_sessions.revert import NODE_FAILURES, refused

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from starknet_py.net.full_node_client import FullNodeClient

_SECONDS = 60


@contextmanager
def node_errors(url: str) -> Iterator[None]:
    """Turn what starknet-py and its HTTP library raise into errors of this package.

    Raises:
        RuleError: The account contract refused.
        NodeError: The node refused, or could not be reached.
    """
    try:
        yield
    except SessionsError:
        raise  # some are TimeoutErrors or ValueErrors too
    except NODE_FAILURES as error:
        raise refused(error, method=f"The request to {node_name(url)}") from error


@asynccontextmanager
async def connect(url: str) -> AsyncIterator[FullNodeClient]:
    """A client of a node, whose errors become those of this package. Nothing tells the URL, which can hold a secret.

    Raises:
        InvalidInput: It is not the URL of a node.
        NodeError: The node refused, or could not be reached.
    """
    import aiohttp
    from starknet_py.net.full_node_client import FullNodeClient
    from starknet_py.net.http_client import IncompatibleRPCVersionWarning

    node_name(url)
    with node_errors(url), warnings.catch_warnings():
        # It shows the URL. What is asked here is the same in every version of the RPC.
        warnings.simplefilter("ignore", IncompatibleRPCVersionWarning)
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=_SECONDS)) as http:
            yield FullNodeClient(node_url=url, session=http)


def node_name(url: str) -> str:
    """A node's URL without user, password, path and query, which can be secrets.

    Raises:
        InvalidInput: It is not the URL of a node.
    """
    try:
        parts = urlsplit(url)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        parts, port = urlsplit(""), ""
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise InvalidInput("The node's address is not a URL.", what="rpc", fix="Give http://… or https://….")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return f"{parts.scheme}://{host}{port}"
