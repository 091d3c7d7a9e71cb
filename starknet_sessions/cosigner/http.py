"""A guardian service, asked over HTTP."""

from __future__ import annotations

import asyncio
import logging
import math
from contextlib import asynccontextmanager
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, NoReturn, Self

import aiohttp

from starknet_sessions.clock import SystemClock
from starknet_sessions.cosigner.answer import verified
from starknet_sessions.cosigner.target import target_of
from starknet_sessions.cosigner.wire import read_answer, reason_of, request_of
from starknet_sessions.errors import (
    CoSignerError,
    CoSignerRefused,
    CoSignerTimeout,
    CoSignerUnreachable,
    InvalidInput,
    NotPossible,
    require,
)
from starknet_sessions.keys import PublicKey

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping

    from starknet_sessions.clock import Clock
    from starknet_sessions.cosigner.protocol import CoSignRequest
    from starknet_sessions.cosigner.target import Target
    from starknet_sessions.dialects.dialect import CoSignature
    from starknet_sessions.dialects.foreign import ForeignSession

log = logging.getLogger(__name__)

# An answer has three felts.
_MAX_ANSWER = 64 * 1024
# Too busy, or a proxy before a service that is not up. 500 is the service's own trouble with this request.
_PASSING = frozenset({429, 502, 503, 504})
_FIRST_PAUSE, _LONGEST_PAUSE = 0.25, 4.0


class HttpGuardian:
    """A co-signer behind HTTP, in the wire format of ``@argent/x-sessions`` 9.0.4.

    A transaction goes to ``{base_url}/cosigner/signSession``, an outside execution to ``{base_url}/cosigner/signSessionEFO``.
    The answer is verified before it is used, and redirects are not followed.

    What is asked for is one signature of one fixed hash, so that asking twice gives nothing more than asking once: where the
    service could not be reached, or answered 429, 502, 503 or 504, it is asked again, up to `attempts` times and never beyond
    `timeout`. A service that counts requests may count each.

    ``async with`` keeps connections open between requests; else each request opens its own, unless there is a `session`.

    Args:
        base_url: Where the service is: ``"https://cloud.argent-api.com/v1"``. User and password in it are sent as basic
            authentication. Nothing but scheme, host and port is ever shown.
        public_key: The guardian's, int or ``"0x…"``; None: the answers say.
        timeout: Seconds for all attempts at one signature, with the waiting between them.
        connect_timeout: Seconds for one connection to be made.
        attempts: How often to ask at most, 1 or more.
        headers: Sent along: API keys. Never shown.
        session: An aiohttp session of the caller's, which the caller closes; its own headers and cookies are sent, too.
        signs_estimates: Whether the service is asked for signatures over query versions. Argent's takes none, as far as known.
        insecure: Allow plain HTTP to other computers than this one.
        clock: Tells the time, where the service names one to ask again at; None: the clock of this computer.
        sleep: Waits between attempts, given seconds.

    Raises:
        InvalidInput: A value is not usable. The error shows neither URL nor headers.
    """

    def __init__(
        self,
        base_url: str,
        *,
        public_key: int | str | None = None,
        timeout: float = 10.0,
        connect_timeout: float = 5.0,
        attempts: int = 3,
        headers: Mapping[str, str] | None = None,
        session: aiohttp.ClientSession | None = None,
        signs_estimates: bool = False,
        insecure: bool = False,
        clock: Clock | None = None,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        target = target_of(base_url, headers, insecure=insecure)
        # Tracebacks can show local variables.
        del base_url, headers
        if isinstance(target, InvalidInput):
            raise target
        self._target: Target = target
        self._public_key = None if public_key is None else PublicKey.parse(public_key).value
        self._timeout = _seconds(timeout, "timeout")
        self._connect_timeout = _seconds(connect_timeout, "connect_timeout")
        require(attempts, int, "attempts", "Give 1 or more.", but=bool)
        if attempts < 1:
            raise InvalidInput(f"attempts is {attempts}.", what="attempts", fix="Give 1 or more.")
        self._attempts = attempts
        self._session = session
        self._kept: aiohttp.ClientSession | None = None
        self._signs_estimates = bool(signs_estimates)
        self._clock = clock or SystemClock()
        self._sleep = sleep

    @property
    def public_key(self) -> int | None:
        """The guardian's public key, as far as it was given."""
        return self._public_key

    @property
    def signs_estimates(self) -> bool:
        """Whether it may be asked for signatures over query forms."""
        return self._signs_estimates

    async def co_sign(self, request: CoSignRequest) -> CoSignature:
        """The service's signature of the request's digest.

        Raises:
            CoSignerTimeout: There was none within `timeout`.
            CoSignerUnreachable: The service could not be reached.
            CoSignerRefused: It answered with another status than 2xx; the reason is its own.
            BadCoSignature: Its answer is no signature of the digest by the guardian's key.
            NotPossible: The format has no way to ask for it: Controller's outside executions, proof facts.
        """
        method, body = request_of(request)
        answer = read_answer(await self._ask(method, body))
        return await verified(answer, request.digest, self._public_key)

    async def authorize(self, session: ForeignSession) -> CoSignature:
        """Not possible: the format has no such request. The wallet asks its guardian itself when the owner signs.

        Raises:
            NotPossible: Always.
        """
        raise NotPossible(
            "A guardian service of x-sessions' format signs no authorizations.",
            dialect=session.dialect.name,
            fix="Have the wallet sign the session: what it gives has the guardian's signature in it.",
        )

    async def aclose(self) -> None:
        """Close the connections that ``async with`` kept. A session of the caller's is left open."""
        kept, self._kept = self._kept, None
        if kept is not None:
            await kept.close()

    async def __aenter__(self) -> Self:
        if self._session is None and self._kept is None:
            self._kept = _new_session()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        # Tracebacks show it also where its making failed.
        return f"<HttpGuardian at {getattr(self, '_target', 'no place')}>"

    async def _ask(self, method: str, body: dict[str, Any]) -> bytes:
        outcome: bytes | CoSignerError
        try:
            async with asyncio.timeout(self._timeout) as deadline, self._connected() as session:
                outcome = await self._insist(session, method, body, deadline)
        except TimeoutError:
            outcome = CoSignerTimeout(
                f"The co-signer at {self._target} did not answer within {self._timeout:g} s.",
                seconds=self._timeout,
            )
        # Outside the handler: the frames below hold the headers, and some tracebacks show local variables.
        if isinstance(outcome, CoSignerError):
            raise outcome
        return outcome

    async def _insist(
        self, session: aiohttp.ClientSession, method: str, body: dict[str, Any], deadline: asyncio.Timeout
    ) -> bytes | CoSignerError:
        attempt = 1
        while True:
            outcome = await self._attempt(session, method, body)
            if not isinstance(outcome, _Passing):
                return outcome
            pause = min(_FIRST_PAUSE * 2 ** (attempt - 1), _LONGEST_PAUSE)
            if outcome.retry_after is not None:
                pause = max(pause, outcome.retry_after)
            when = deadline.when()
            if attempt == self._attempts or (
                when is not None and asyncio.get_running_loop().time() + pause >= when
            ):
                return outcome.error
            log.info("co-signer at %s: %s; asked again in %.2f s", self._target, outcome.error.code, pause)
            await self._sleep(pause)
            attempt += 1

    async def _attempt(
        self, session: aiohttp.ClientSession, method: str, body: dict[str, Any]
    ) -> bytes | CoSignerError | _Passing:
        target = self._target
        try:
            async with session.post(
                target.url / "cosigner" / method,
                json=body,
                headers=target.headers,
                allow_redirects=False,
                raise_for_status=False,
                timeout=aiohttp.ClientTimeout(total=None, sock_connect=self._connect_timeout),
            ) as response:
                return await self._read(response)
        except aiohttp.ClientSSLError as error:
            return CoSignerUnreachable(
                f"The co-signer at {target} has no valid certificate ({type(error).__name__}).",
                fix="Check the URL, and what certificates this computer trusts.",
            )
        except (aiohttp.ClientConnectionError, aiohttp.ClientPayloadError) as error:
            return _Passing(
                CoSignerUnreachable(f"The co-signer at {target} cannot be reached: {_why(error)}.")
            )
        except (aiohttp.ClientError, ValueError) as error:
            return CoSignerUnreachable(f"What answers at {target} is no co-signer: {type(error).__name__}.")
        except asyncio.CancelledError as error:
            raise error.with_traceback(None)  # noqa: B904 - the same, without frames that hold the headers

    async def _read(self, response: aiohttp.ClientResponse) -> bytes | CoSignerError | _Passing:
        target, status = self._target, response.status
        if 300 <= status < 400:
            return CoSignerRefused(
                f"The co-signer at {target} answered {status}, a redirect, which is not followed.",
                status=status,
                fix="Give the URL that it redirects to, if it is to be trusted.",
            )
        # A few bytes can be very many once they are unpacked.
        is_plain = response.headers.get("Content-Encoding", "identity") == "identity"
        text = await _bounded(response) if is_plain else None
        if text is None:
            response.close()
            return CoSignerUnreachable(
                f"The co-signer at {target} answered with more than {_MAX_ANSWER} bytes, or compressed.",
                fix="Check the co-signer's URL: a service of x-sessions' format is to answer there.",
            )
        if 200 <= status < 300:
            return text
        refusal = _refusal(target, status, text)
        if status in _PASSING:
            return _Passing(refusal, _wait_of(response.headers.get("Retry-After"), self._clock))
        return refusal

    @asynccontextmanager
    async def _connected(self) -> AsyncIterator[aiohttp.ClientSession]:
        session = self._session or self._kept
        if session is not None:
            yield session
            return
        async with _new_session() as session:
            yield session

    def __reduce__(self) -> NoReturn:
        msg = "An HttpGuardian is not pickled: its headers are secret."
        raise TypeError(msg)


@dataclass(frozen=True, slots=True)
class _Passing:
    """A failure that may be gone when asked again."""

    error: CoSignerError
    retry_after: float | None = None


def _seconds(value: float, what: str) -> float:
    require(value, (int, float), what, "Give seconds, above 0.", but=bool)
    if not 0 < value < math.inf:
        raise InvalidInput(f"{what} is {value}.", what=what, fix="Give seconds, above 0.")
    return value


def _new_session() -> aiohttp.ClientSession:
    return aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar())


async def _bounded(response: aiohttp.ClientResponse) -> bytes | None:
    """The body; None if there is too much of it."""
    text = bytearray()
    async for chunk in response.content.iter_any():
        text += chunk
        if len(text) > _MAX_ANSWER:
            return None
    return bytes(text)


def _refusal(target: Target, status: int, text: bytes) -> CoSignerRefused:
    reason = target.redacted(reason_of(text))
    said = f": {reason}" if reason else ", without a reason"
    fix = "It may sign later: try again." if status in _PASSING else None
    return CoSignerRefused(
        f"The co-signer at {target} answered {status}{said}.", status=status, reason=reason, fix=fix
    )


def _why(error: Exception) -> str:
    # Not its text: that can have a proxy's password in it.
    cause = getattr(error, "os_error", None)
    detail = cause.strerror if isinstance(cause, OSError) and cause.strerror else ""
    return f"{type(error).__name__}, {detail}" if detail else type(error).__name__


def _wait_of(retry_after: str | None, clock: Clock) -> float | None:
    """Seconds of a Retry-After header; None where it has none that can be read."""
    if retry_after is None:
        return None
    if retry_after.isascii() and retry_after.isdigit():
        return float(retry_after[:12])
    try:
        return max(0.0, parsedate_to_datetime(retry_after).timestamp() - clock.now())
    except (ValueError, OverflowError):  # a time zone of many digits
        return None
