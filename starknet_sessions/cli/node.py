"""Asking nodes: whatever goes wrong becomes a typed error."""

from __future__ import annotations

from contextlib import contextmanager
from json import JSONDecodeError
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import aiohttp
from marshmallow import ValidationError
from starknet_py.net.client_errors import ClientError
from starknet_py.net.http_client import ServerError

from starknet_sessions.errors import InvalidInput, NodeError, SessionsError
from starknet_sessions.revert import refused

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
    except ClientError as error:
        raise refused(error, method=f"The request to {node_name(url)}") from error
    except (aiohttp.ClientError, TimeoutError, ServerError, JSONDecodeError, ValidationError) as error:
        # The URL of a node can hold a secret, and the HTTP library's errors quote it.
        reason = type(error).__name__
    else:
        return
    raise NodeError(f"The node at {node_name(url)} could not be reached, or is none ({reason}).")


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
