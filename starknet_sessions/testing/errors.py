"""Errors of the testing kit.

::

    SessionsError                          .code .fix
    ├── DevnetError (RuntimeError)         .log
    │   ├── DevnetUnavailable              .legs      no binary could be found or brought
    │   ├── DevnetStartError                          the binary did not come up
    │   ├── DevnetStateError                          not running, or used from another event loop
    │   ├── DevnetAddressError             .url       not the address of a devnet on this machine
    │   └── DevnetRpcError                 .method .rpc_code .rpc_message .data
    └── UnscriptedCall (LookupError)       .method    a fake has no reply to what it was asked
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from starknet_sessions.errors import SessionsError

__all__ = [
    "DevnetAddressError",
    "DevnetError",
    "DevnetRpcError",
    "DevnetStartError",
    "DevnetStateError",
    "DevnetUnavailable",
    "LegReport",
    "UnscriptedCall",
]


class DevnetError(SessionsError, RuntimeError):
    """Base of all errors about a devnet.

    Attributes:
        log: last lines the devnet printed (without private keys); they are part of the text.
    """

    code = "devnet/error"

    def __init__(self, message: str, *, fix: str | None = None, log: tuple[str, ...] = ()) -> None:
        super().__init__(message, fix=fix)
        self.log = log

    def __str__(self) -> str:
        text = super().__str__()
        if not self.log:
            return text
        return "\n  | ".join([f"{text}\nLast lines of the devnet's log:", *self.log])


@dataclass(frozen=True, slots=True, kw_only=True)
class LegReport:
    """One way of getting a program that was tried, and why it did not serve."""

    leg: str
    reason: str

    def __str__(self) -> str:
        return f"{self.leg}: {self.reason}"


class DevnetUnavailable(DevnetError):  # noqa: N818 - a state of the machine; reads better so
    """No starknet-devnet of the needed version could be found, downloaded or built.

    Attributes:
        legs: each way that was tried, in order, with its reason.
    """

    code = "devnet/unavailable"

    def __init__(self, message: str, *, legs: tuple[LegReport, ...], fix: str) -> None:
        super().__init__(message, fix=fix)
        self.legs = legs

    def __str__(self) -> str:
        return "\n".join([f"{self.code}: {self.message}", *(f"  - {leg}" for leg in self.legs), self.fix])


class DevnetStartError(DevnetError):
    """The devnet ended, or did not listen within its deadline."""

    code = "devnet/start-failed"
    fix = "Read its log; an argument it does not know is the usual reason."


class DevnetStateError(DevnetError):
    """The handle is stopped or not started, or its client belongs to another event loop."""

    code = "devnet/state"
    fix = "Use the handle inside `async with`, from one event loop."


class DevnetAddressError(DevnetError):
    """The address does not lead to a devnet on this machine.

    The kit mints, moves time and uses known keys, so it talks to loopback addresses only.

    Attributes:
        url: the address that was refused, without user, password, path and query.
    """

    code = "devnet/address"
    fix = "Give the address of a starknet-devnet on this machine, such as http://127.0.0.1:5050."

    def __init__(self, message: str, *, url: str) -> None:
        super().__init__(message)
        self.url = url


class DevnetRpcError(DevnetError):
    """The devnet refused a request, or did not answer it.

    Attributes:
        method: the JSON-RPC method.
        rpc_code: the JSON-RPC error code; None where there was no answer.
        rpc_message: the message of the answer, or of the transport.
        data: the `data` of the answer, if any.
    """

    code = "devnet/rpc"
    fix = "Correct the request; where there was no answer, see in the log whether the devnet ended."

    def __init__(
        self,
        *,
        method: str,
        rpc_code: int | None,
        rpc_message: str,
        data: Any = None,
        log: tuple[str, ...] = (),
    ) -> None:
        answer = "no answer" if rpc_code is None else f"error {rpc_code}"
        detail = f" ({data})" if data is not None else ""
        super().__init__(f"{method}: {answer}: {rpc_message}{detail}.", log=log)
        self.method = method
        self.rpc_code = rpc_code
        self.rpc_message = rpc_message
        self.data = data


class UnscriptedCall(SessionsError, LookupError):  # noqa: N818 - names what happened in the test
    """A fake client was asked something the test gave it no reply for.

    Attributes:
        method: the client method that was called.
    """

    code = "fake/unscripted-call"

    def __init__(self, method: str) -> None:
        super().__init__(f"The fake client has no reply for {method}.", fix=f'Use reply("{method}", ...).')
        self.method = method
