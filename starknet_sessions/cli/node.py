"""Asking nodes: whatever goes wrong becomes a typed error."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from starknet_sessions.errors import InvalidInput, SessionsError
from starknet_sessions.revert import NODE_FAILURES, refused

if TYPE_CHECKING:
    from collections.abc import Iterator


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
