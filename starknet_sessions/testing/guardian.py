"""A guardian service in the wire format of ``@argent/x-sessions`` 9.0.4: for tests, and to begin one's own with."""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

from aiohttp import web

from starknet_sessions.clock import SystemClock
from starknet_sessions.cosigner import CoSignRequest, HttpGuardian, LocalGuardian
from starknet_sessions.cosigner.answer import verified
from starknet_sessions.cosigner.wire import SIGN_OUTSIDE, SIGN_TRANSACTION
from starknet_sessions.dialects.dialect import CoSignature
from starknet_sessions.dialects.foreign_preflight import charged_usage
from starknet_sessions.errors import BadCoSignature, InvalidInput, RuleError, SessionFileError
from starknet_sessions.felt import to_hex
from starknet_sessions.signer import decode_calls, most_fee
from starknet_sessions.strict_json import parse_json
from starknet_sessions.testing.guardian_wire import WireReader, read_outside, read_transaction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from starknet_py.net.client_models import Call
    from starknet_py.net.models.transaction import InvokeV3

    from starknet_sessions.clock import Clock
    from starknet_sessions.dialects.foreign import ForeignSession, SignedForeignSession
    from starknet_sessions.keys import SigningKey
    from starknet_sessions.outside import OutsideExecution, OutsideVersion

__all__ = ["GuardianServer"]

_QUERY = 2**128


class GuardianServer:
    """A guardian that serves this computer at a free port: ``async with GuardianServer(key) as server: server.url``.

    It signs what one of its sessions allows, and nothing else. A request names its session by hash only, so the server has to
    know the session: `admit` it when it is made. Before it signs it checks that the transaction is of the session's account and
    chain, that the session key signed exactly this transaction, that the session has not ended, and what else
    `Dialect.violations` finds; then `policy` has its say. It does not know what the account holds, and whether the owner
    authorized the session: that the account checks itself.

    Limits that a session leaves to ``enforce="client"`` it counts itself, whoever asks: each transaction and each outside
    execution when it is signed, once, sent or not; estimates do not count. An outside execution has to pass at the first and at
    the last second at which it can run. Counts are in memory: give `admit` what a server before this one had counted.

    Args:
        key: The guardian's key.
        sessions: To be admitted from the beginning.
        policy: Called with each `CoSignRequest` that is otherwise in order; what it returns, or what awaiting that gives, is
            None to sign or the reason not to. It must not block.
        clock: Tells the time; None: the clock of this computer.
        signs_estimates: Whether to sign query versions.

    Attributes:
        requests: What was asked for and in order, the refusals of `policy` included.
    """

    def __init__(
        self,
        key: SigningKey,
        *,
        sessions: Iterable[ForeignSession] = (),
        policy: Callable[[CoSignRequest], Any] | None = None,
        clock: Clock | None = None,
        signs_estimates: bool = True,
    ) -> None:
        self._guardian = LocalGuardian(key)
        self._sessions = {session.message_hash: session for session in sessions}
        # By message hash, and kept when a session is dismissed: what was signed can still be sent.
        self._usage: dict[int, dict[int, int]] = {}
        self._signed: dict[int, set[int]] = {}
        self._policy = policy
        self._clock = clock or SystemClock()
        self._signs_estimates = signs_estimates
        self._runner: web.AppRunner | None = None
        self.requests: list[CoSignRequest] = []

    @property
    def public_key(self) -> int:
        """The guardian's public key."""
        return self._guardian.public_key

    @property
    def url(self) -> str:
        """Where it serves: the ``base_url`` of an `HttpGuardian`.

        Raises:
            RuntimeError: It does not serve.
        """
        if self._runner is None:
            msg = "Serve with: async with GuardianServer(key) as server."
            raise RuntimeError(msg)
        host, port, *_ = self._runner.addresses[0]
        return f"http://{host}:{port}/v1"

    def admit(self, session: ForeignSession, *, usage: Mapping[int, int] | None = None) -> None:
        """Sign for this session from now on.

        Args:
            session: The session, with the limits that it is to be held to.
            usage: What was used of them, as `usage_of` gave it; None: what this server counted.
        """
        self._sessions[session.message_hash] = session
        if usage is not None:
            self._usage[session.message_hash] = dict(usage)

    def dismiss(self, session: ForeignSession) -> None:
        """Sign no more for this session. What was used of its limits is kept, should it be admitted again."""
        self._sessions.pop(session.message_hash, None)

    def usage_of(self, session: ForeignSession) -> dict[int, int]:
        """What was used of a session's limits: per `Limit.usage_key` the usage word."""
        return dict(self._usage.get(session.message_hash, {}))

    def client(self, **options: Any) -> HttpGuardian:
        """An `HttpGuardian` of this server, which knows its public key.

        Args:
            options: As `HttpGuardian` takes them.
        """
        return HttpGuardian(self.url, **{"public_key": self.public_key, **options})

    async def __aenter__(self) -> Self:
        application = web.Application()
        for method in (SIGN_TRANSACTION, SIGN_OUTSIDE):
            application.router.add_post(f"/v1/cosigner/{method}", self._answer)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        return self

    async def __aexit__(self, *_: object) -> None:
        runner, self._runner = self._runner, None
        if runner is not None:
            await runner.cleanup()

    async def _answer(self, http: web.Request) -> web.Response:
        try:
            public_key, r, s = await self._sign(WireReader(parse_json(await http.read())))
        except _Refusal as refusal:
            return _refused(refusal.status, refusal.code, refusal.message)
        except RuleError as error:
            return _refused(403, error.code, error.message)
        except (SessionFileError, InvalidInput) as error:
            return _refused(400, "malformed", error.message)
        return web.json_response({"signature": {"publicKey": to_hex(public_key), "r": str(r), "s": str(s)}})

    async def _sign(self, body: WireReader) -> CoSignature:
        request = self._read(body)
        try:
            await verified(request.session_signature, request.digest, request.session.key.value)
        except BadCoSignature:
            raise _Refusal(403, "session/invalid-session-sig", "The session key did not sign this.") from None
        self._check(request)
        if request.is_estimate and not self._signs_estimates:
            raise _Refusal(403, "estimate", "Query versions are not signed here.")
        self.requests.append(request)
        said = None if self._policy is None else self._policy(request)
        reason = await said if inspect.isawaitable(said) else said
        if reason is not None:
            raise _Refusal(403, "policy", str(reason))
        if not request.is_estimate:
            # Between these nothing is waited for, so that no other request comes between.
            self._check(request)
            self._count(request)
        return await self._guardian.co_sign(request)

    def _check(self, request: CoSignRequest) -> None:
        session = request.session
        # The same signature again is worth no more than the first.
        usage = None if self._has_signed(request) else self._usage.get(session.message_hash, {})
        now = self._clock.now()
        outside = request.outside_execution
        times = (now,) if outside is None else outside.ends(now=now, expires=session.expires)
        for at in times:
            violations = session.dialect.violations(
                session, request.calls, now=at, usage=usage, fee=_fee_of(request)
            )
            if violations:
                raise _Refusal(403, violations[0].code, violations[0].message)

    def _count(self, request: CoSignRequest) -> None:
        if self._has_signed(request):
            return
        session = request.session
        usage = self._usage.get(session.message_hash, {})
        self._usage[session.message_hash] = charged_usage(
            session, request.calls, usage, now=self._clock.now(), fee=_fee_of(request)
        )
        self._signed.setdefault(session.message_hash, set()).add(request.digest)

    def _has_signed(self, request: CoSignRequest) -> bool:
        return request.digest in self._signed.get(request.session.message_hash, ())

    def _read(self, body: WireReader) -> CoSignRequest:
        about = body.at("session")
        known = self._sessions.get(about.number("sessionHash"))
        if known is None:
            raise _Refusal(404, "unknown-session", "This session was not made known here.")
        session = known.authorized(
            about.numbers("sessionAuthorisation"), owner_guid=getattr(known, "owner_guid", 0)
        )
        asked = _asked(body, session)
        signer = about.at("sessionSignature").at("signer")
        cache = about.flag("cacheAuthorisation")
        draft = session.dialect.draft(
            session, asked.calls, asked.message_hash, now=self._clock.now(), cache=cache
        )
        return CoSignRequest(
            session=session,
            digest=draft.digest,
            calls=asked.calls,
            session_signature=CoSignature(signer.number("publicKey"), signer.number("r"), signer.number("s")),
            cache=cache,
            transaction=asked.transaction,
            outside_execution=asked.outside_execution,
            is_estimate=asked.transaction is not None and asked.transaction.version >= _QUERY,
            outside_version=asked.outside_version,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """What a signature is asked for: a transaction or an outside execution."""

    message_hash: int
    calls: tuple[Call, ...]
    transaction: InvokeV3 | None = None
    outside_execution: OutsideExecution | None = None
    outside_version: OutsideVersion = 2


class _Refusal(Exception):  # noqa: N818 - not raised to callers
    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message


def _fee_of(request: CoSignRequest) -> int | None:
    transaction = request.transaction
    return most_fee(transaction.resource_bounds, tip=transaction.tip) if transaction else None


def _asked(body: WireReader, session: SignedForeignSession) -> _Asked:
    if body.has("transaction"):
        transaction, chain_id = read_transaction(body.at("transaction"))
        _check_place(session, transaction.sender_address, chain_id)
        return _Asked(
            message_hash=transaction.calculate_hash(chain_id),
            calls=tuple(decode_calls(transaction.calldata)),
            transaction=transaction,
        )
    message = body.at("message")
    execution, version, chain_id = read_outside(message.at("message"))
    address = message.number("accountAddress")
    _check_place(session, address, chain_id)
    return _Asked(
        message_hash=execution.hash(version=version, chain_id=chain_id, address=address),
        calls=execution.calls,
        outside_execution=execution,
        outside_version=version,
    )


def _check_place(session: SignedForeignSession, address: int, chain_id: int) -> None:
    if (address, chain_id) != (session.address, session.chain_id):
        raise _Refusal(403, "other-account", "The session is of another account, or of another chain.")


def _refused(status: int, code: str, message: str) -> web.Response:
    return web.json_response({"status": code, "message": message}, status=status)
