"""Co-signers: a key at hand, a function, a service over HTTP."""

from __future__ import annotations

import asyncio
import dataclasses
import logging
import pickle
import threading
import traceback
from collections.abc import Callable
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from cosigning import (
    GUARDIAN,
    KEY,
    OTHER,
    OUTSIDE,
    QUERY,
    SESSION,
    TRANSACTION,
    VECTORS,
    answer_by,
    ask,
    ask_outside,
    serving,
    serving_bytes,
)

from starknet_sessions import PublicKey, crypto
from starknet_sessions.cosigner import (
    CallbackGuardian,
    CoSigner,
    CoSignRequest,
    HttpGuardian,
    LocalGuardian,
    checked_co_signature,
    http,
)
from starknet_sessions.cosigner.wire import request_of
from starknet_sessions.dialects.dialect import CoSignature
from starknet_sessions.errors import (
    BadCoSignature,
    CoSignerError,
    CoSignerRefused,
    CoSignerTimeout,
    CoSignerUnreachable,
    InvalidInput,
    NotPossible,
)
from starknet_sessions.felt import short_string
from starknet_sessions.testing import FrozenClock

DIGEST = 0x1234
GUARDIAN_KEY = GUARDIAN.public.value
SIGNATURE = CoSignature(GUARDIAN_KEY, *GUARDIAN.sign(DIGEST))


class RemoteKey:
    """A guardian's key that is kept elsewhere; remembers the threads it was called in."""

    def __init__(self, sign: Callable[[int], Any] = GUARDIAN.sign) -> None:
        self._sign = sign
        self.threads: list[threading.Thread] = []

    @property
    def public(self) -> PublicKey:
        return GUARDIAN.public

    def sign(self, message_hash: int) -> tuple[int, int]:
        self.threads.append(threading.current_thread())
        result: tuple[int, int] = self._sign(message_hash)
        return result


class Pauses:
    """Waits for nothing, and remembers how long it should have."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)


def raises_in_guardian(digest: int) -> tuple[int, int]:
    msg = f"the HSM is not plugged in, PIN 1234, {digest}"
    raise OSError(msg)


#
# Answers
#


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (tuple(SIGNATURE[1:]), GUARDIAN_KEY),
        (list(SIGNATURE[1:]), GUARDIAN_KEY),
        (SIGNATURE, GUARDIAN_KEY),
        (tuple(SIGNATURE), None),
        (list(SIGNATURE), None),
    ],
)
def test_answers_are_read_in_every_form(answer: object, expected: int | None) -> None:
    assert checked_co_signature(answer, DIGEST, expected) == SIGNATURE


def test_a_high_s_is_taken_and_kept() -> None:
    # Argent's accounts take either s of a guardian.
    high = (SIGNATURE.r, crypto.CURVE_ORDER - SIGNATURE.s)
    assert checked_co_signature(high, DIGEST, GUARDIAN_KEY) == CoSignature(GUARDIAN_KEY, *high)


@pytest.mark.parametrize(
    ("answer", "expected", "says"),
    [
        (None, GUARDIAN_KEY, "NoneType, not with a signature"),
        ("0x1", GUARDIAN_KEY, "str, not with a signature"),
        ((1,), GUARDIAN_KEY, "tuple, not with a signature"),
        ((1, 2, 3, 4), GUARDIAN_KEY, "tuple, not with a signature"),
        (("1", "2"), GUARDIAN_KEY, "tuple, not with a signature"),
        ((True, 2), GUARDIAN_KEY, "tuple, not with a signature"),
        ((1, 2), None, "does not say whose"),
        ((0, 1, 2), None, "no felt"),
        ((2**252, 1, 2), GUARDIAN_KEY, "no felt"),
        ((-1, 1, 2), None, "no felt"),
        ((OTHER.public.value, *OTHER.sign(DIGEST)), GUARDIAN_KEY, "was expected"),
        ((1, 2), GUARDIAN_KEY, "does not verify"),
        ((*SIGNATURE[:2], crypto.CURVE_ORDER + SIGNATURE.s), GUARDIAN_KEY, "does not verify"),
        ((GUARDIAN_KEY, *GUARDIAN.sign(DIGEST + 1)), None, "does not verify"),
        ((7, *GUARDIAN.sign(DIGEST)), None, "does not verify"),
        ((GUARDIAN_KEY, -1, 2**300), None, "does not verify"),
    ],
)
def test_what_is_no_signature_of_the_digest_is_refused(
    answer: object, expected: int | None, says: str
) -> None:
    with pytest.raises(BadCoSignature, match=says):
        checked_co_signature(answer, DIGEST, expected)


#
# Requests
#


def test_a_request_shows_what_it_is_about_and_no_calldata() -> None:
    assert repr(ask()).startswith("<CoSignRequest of transaction, 2 calls, 0x")
    assert repr(ask(QUERY)).startswith("<CoSignRequest of estimate, 2 calls, 0x")
    assert repr(ask_outside()).startswith("<CoSignRequest of outside execution, 2 calls, 0x")
    assert "adbe1" not in repr(ask())


@pytest.mark.parametrize("name", VECTORS)
def test_services_are_asked_what_x_sessions_asks_them(name: str) -> None:
    vector = VECTORS[name]
    cache = vector["input"]["cache"]
    request = ask(cache=cache) if name.startswith("transaction") else ask_outside(cache=cache)
    expected = vector["expected"]
    # Another nonce within ECDSA gives another signature: theirs is carried.
    theirs = expected["body"]["session"]["sessionSignature"]["signer"]
    signature = CoSignature(KEY.public.value, int(theirs["r"]), int(theirs["s"]))
    assert crypto.verify(request.digest, signature.r, signature.s, signature.public_key)
    path, body = request_of(dataclasses.replace(request, session_signature=signature))
    assert (f"/cosigner/{path}", body) == (expected["path"], expected["body"])


def test_outside_executions_of_version_1_are_shown_as_snip_9_has_them() -> None:
    _, body = request_of(ask_outside(version=1))
    document = body["message"]["message"]
    assert document["domain"] == {
        "name": "Account.execute_from_outside",
        "version": "1",
        "chainId": "0x534e5f5345504f4c4941",
    }
    assert document["message"]["calls_len"] == 2
    assert document["message"]["calls"][1] == {
        "to": "0x2",
        "selector": hex(OUTSIDE.calls[1].selector),
        "calldata_len": 1,
        "calldata": ["0x7"],
    }


def test_the_network_is_the_sessions() -> None:
    assert request_of(ask_outside())[1]["message"]["network"] == "sepolia"
    session = dataclasses.replace(SESSION, chain_id=short_string("SN_MAIN"))
    assert request_of(ask_outside(session=session))[1]["message"]["network"] == "mainnet"


def test_times_that_a_double_cannot_hold_are_sent_as_text() -> None:
    late = dataclasses.replace(OUTSIDE, execute_before=2**53)
    message = request_of(ask_outside(late))[1]["message"]["message"]["message"]
    assert (message["Execute After"], message["Execute Before"]) == (1, "0x20000000000000")


def test_what_the_format_cannot_say_is_not_asked() -> None:
    pair = dataclasses.replace(OUTSIDE, nonce=(1, 2))
    with pytest.raises(NotPossible, match="versions 1 and 2"):
        request_of(dataclasses.replace(ask_outside(), outside_execution=pair, outside_version=3))
    with pytest.raises(NotPossible, match="proof facts"):
        request_of(ask(dataclasses.replace(TRANSACTION, proof_facts=[1])))
    with pytest.raises(NotPossible, match="sign transactions"):
        request_of(dataclasses.replace(ask(), transaction=None))


#
# LocalGuardian
#


async def test_a_local_guardian_signs_digests_and_authorizations() -> None:
    guardian: CoSigner = LocalGuardian(GUARDIAN)
    request = ask()
    assert guardian.public_key == GUARDIAN_KEY
    assert guardian.signs_estimates
    for signed, digest in (
        (await guardian.co_sign(request), request.digest),
        (await guardian.authorize(SESSION), SESSION.message_hash),
    ):
        assert checked_co_signature(signed, digest, GUARDIAN_KEY) == signed


async def test_a_local_guardian_signs_in_a_thread_where_signing_takes_long(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(crypto, "SIGNING_BLOCKS", True)
    request = ask()
    threads: list[threading.Thread] = []
    sign = crypto.sign

    def noted(*arguments: int) -> tuple[int, int]:
        threads.append(threading.current_thread())
        return sign(*arguments)

    monkeypatch.setattr(crypto, "sign", noted)
    assert await LocalGuardian(GUARDIAN).co_sign(request)
    assert threads
    assert threading.main_thread() not in threads


async def test_a_key_kept_elsewhere_is_asked_in_a_thread_and_verified() -> None:
    key = RemoteKey()
    guardian = LocalGuardian(key)
    assert await guardian.co_sign(ask()) == await LocalGuardian(GUARDIAN).co_sign(ask())
    assert threading.main_thread() not in key.threads
    with pytest.raises(BadCoSignature):
        await LocalGuardian(RemoteKey(OTHER.sign)).co_sign(ask())
    with pytest.raises(CoSignerError, match="did not sign: OSError") as caught:
        await LocalGuardian(RemoteKey(raises_in_guardian)).authorize(SESSION)
    assert isinstance(caught.value.__cause__, OSError)
    assert "1234" not in str(caught.value)


@pytest.mark.parametrize("key", [GUARDIAN.public, None, "0x2a", 42, object()])
def test_what_is_no_guardians_key_is_refused(key: Any) -> None:
    with pytest.raises(InvalidInput, match="key") as caught:
        LocalGuardian(key)
    assert "LocalGuardian" in shown(caught.value)


def test_a_key_whose_public_part_is_none_is_refused() -> None:
    class Half:
        public = 42

        def sign(self, message_hash: int) -> tuple[int, int]:
            raise NotImplementedError

    with pytest.raises(InvalidInput, match="no PublicKey"):
        LocalGuardian(Half())  # type: ignore[arg-type]


def test_a_local_guardian_shows_the_public_key_only() -> None:
    assert repr(LocalGuardian(GUARDIAN)) == f"LocalGuardian({GUARDIAN_KEY:#x})"


#
# CallbackGuardian
#


async def async_answer(request: CoSignRequest) -> CoSignature:
    return CoSignature(GUARDIAN_KEY, *GUARDIAN.sign(request.digest))


def plain_answer(request: CoSignRequest) -> tuple[int, int]:
    return GUARDIAN.sign(request.digest)


def returns_a_coroutine(request: CoSignRequest) -> Any:
    return async_answer(request)


class AsyncObject:
    async def __call__(self, request: CoSignRequest) -> list[int]:
        return [GUARDIAN_KEY, *GUARDIAN.sign(request.digest)]


@pytest.mark.parametrize(
    "callback",
    [
        async_answer,
        plain_answer,
        AsyncObject(),
        pytest.param(returns_a_coroutine, id="function that returns a coroutine"),
    ],
)
@pytest.mark.parametrize("blocks", [False, True])
async def test_a_callback_may_be_async_or_not(
    callback: Callable[[CoSignRequest], Any], blocks: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crypto, "SIGNING_BLOCKS", blocks)
    guardian = CallbackGuardian(callback, public_key=GUARDIAN_KEY)
    assert (await guardian.co_sign(ask())).public_key == GUARDIAN_KEY


async def test_a_callback_that_is_not_async_leaves_the_loop_free() -> None:
    loop, turned = asyncio.get_running_loop(), threading.Event()

    def waits_for_the_loop(request: CoSignRequest) -> tuple[int, int]:
        loop.call_soon_threadsafe(turned.set)
        assert turned.wait(60)
        return plain_answer(request)

    assert await CallbackGuardian(waits_for_the_loop, public_key=GUARDIAN_KEY).co_sign(ask())


@pytest.mark.parametrize("error", [OSError("no"), StopIteration(1), TimeoutError("no")])
@pytest.mark.parametrize("is_async", [False, True])
async def test_what_a_callback_raises_is_the_cause(error: Exception, is_async: bool) -> None:
    def plain(request: CoSignRequest) -> None:
        raise error

    async def coroutine(request: CoSignRequest) -> None:
        raise error

    with pytest.raises(CoSignerError) as caught:
        await CallbackGuardian(coroutine if is_async else plain).co_sign(ask())
    cause = caught.value.__cause__
    # Python makes a RuntimeError of a StopIteration that leaves a coroutine.
    assert error in (cause, getattr(cause, "__cause__", None))


async def test_a_callback_refuses_by_raising() -> None:
    refusal = CoSignerRefused("Not on Sundays.", reason="Sunday")

    async def refuses(request: CoSignRequest) -> None:
        raise refusal

    with pytest.raises(CoSignerRefused) as caught:
        await CallbackGuardian(refuses).co_sign(ask())
    assert caught.value is refusal


async def test_a_cancelled_callback_stays_cancelled() -> None:
    asked, ended = asyncio.Event(), asyncio.Event()

    async def hangs(request: CoSignRequest) -> None:
        asked.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    task = asyncio.create_task(CallbackGuardian(hangs).co_sign(ask()))
    await asked.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert ended.is_set()


async def test_cancelling_does_not_wait_for_a_callbacks_thread() -> None:
    loop, asked, go_on = asyncio.get_running_loop(), asyncio.Event(), threading.Event()

    def hangs(request: CoSignRequest) -> None:
        loop.call_soon_threadsafe(asked.set)
        assert go_on.wait(60)

    task = asyncio.create_task(CallbackGuardian(hangs).co_sign(ask()))
    await asked.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    go_on.set()


async def test_what_a_callback_answers_is_verified() -> None:
    with pytest.raises(BadCoSignature):
        await CallbackGuardian(lambda _: OTHER.sign(1), public_key=GUARDIAN_KEY).co_sign(ask())
    with pytest.raises(BadCoSignature, match="does not say whose"):
        await CallbackGuardian(plain_answer).co_sign(ask())


async def test_a_callback_guardian_authorizes_where_it_was_told_how() -> None:
    plain = CallbackGuardian(plain_answer, public_key=hex(GUARDIAN_KEY), signs_estimates=False)
    assert plain.public_key == GUARDIAN_KEY
    assert not plain.signs_estimates
    with pytest.raises(NotPossible) as caught:
        await plain.authorize(SESSION)
    assert caught.value.dialect == "argent-0.4.0"
    guardian = CallbackGuardian(
        plain_answer,
        public_key=GUARDIAN_KEY,
        authorize=lambda session: GUARDIAN.sign(session.message_hash),
    )
    assert await guardian.authorize(SESSION) == CoSignature(
        GUARDIAN_KEY, *GUARDIAN.sign(SESSION.message_hash)
    )


@pytest.mark.parametrize("options", [{"callback": None}, {"callback": plain_answer, "authorize": 1}])
def test_what_is_no_function_is_refused(options: dict[str, Any]) -> None:
    with pytest.raises(InvalidInput, match="not a function") as caught:
        CallbackGuardian(**options)
    assert "CallbackGuardian" in shown(caught.value)


def test_a_callback_guardian_shows_its_public_key_only() -> None:
    assert repr(CallbackGuardian(plain_answer)) == "<CallbackGuardian of a key not known>"
    assert repr(CallbackGuardian(plain_answer, public_key=GUARDIAN_KEY)).endswith(f"{GUARDIAN_KEY:#x}>")


#
# HttpGuardian
#


def counting(*answers: Callable[[web.Request], web.Response]) -> tuple[Any, list[web.Request]]:
    """A handler that answers in turn, the last one for ever, and what it was asked."""
    asked: list[web.Request] = []

    async def handler(request: web.Request) -> web.StreamResponse:
        await request.read()
        asked.append(request)
        return answers[min(len(asked), len(answers)) - 1](request)

    return handler, asked


def signs(_: web.Request) -> web.Response:
    return answer_by(GUARDIAN, ask().digest)


def status(code: int, text: str = "", **headers: str) -> Callable[[web.Request], web.Response]:
    return lambda _: web.Response(status=code, text=text, headers=headers)


async def test_a_service_is_asked_with_headers_and_its_answer_taken() -> None:
    handler, asked = counting(signs)
    async with serving(handler) as url:
        guardian = HttpGuardian(url, headers={"X-Api-Key": "secret-key"})
        assert guardian.public_key is None
        assert not guardian.signs_estimates
        assert await guardian.co_sign(ask()) == CoSignature(GUARDIAN_KEY, *GUARDIAN.sign(ask().digest))
    (request,) = asked
    assert (request.method, request.path) == ("POST", "/v1/cosigner/signSession")
    assert request.headers["X-Api-Key"] == "secret-key"
    assert request.headers["Accept-Encoding"] == "identity"
    assert request.content_type == "application/json"
    assert await request.json() == request_of(ask())[1]


async def test_a_slash_behind_the_url_changes_nothing() -> None:
    handler, asked = counting(signs)
    async with serving(handler) as url:
        await HttpGuardian(f"{url}/").co_sign(ask())
    assert asked[0].path == "/v1/cosigner/signSession"


async def test_user_and_password_of_the_url_are_basic_authentication() -> None:
    handler, asked = counting(signs)
    async with serving(handler) as url:
        await HttpGuardian(url.replace("//", "//us%40er:pass@")).co_sign(ask())
    assert aiohttp.BasicAuth.decode(asked[0].headers["Authorization"])[:2] == ("us@er", "pass")


@pytest.mark.parametrize("code", [429, 502, 503, 504])
async def test_a_service_that_is_busy_is_asked_again(code: int) -> None:
    handler, asked = counting(status(code), signs)
    pauses = Pauses()
    async with serving(handler) as url:
        assert await HttpGuardian(url, sleep=pauses).co_sign(ask())
    assert len(asked) == 2
    assert pauses.seconds == [0.25]


async def test_asking_again_ends_and_pauses_grow() -> None:
    handler, asked = counting(status(503, '{"status": "down", "message": "for repairs"}'))
    pauses = Pauses()
    async with serving(handler) as url:
        with pytest.raises(CoSignerRefused, match="answered 503: down: for repairs") as caught:
            await HttpGuardian(url, attempts=7, timeout=60, sleep=pauses).co_sign(ask())
    assert (caught.value.status, caught.value.reason) == (503, "down: for repairs")
    assert "try again" in caught.value.fix
    assert len(asked) == 7
    assert pauses.seconds == [0.25, 0.5, 1, 2, 4, 4]


@pytest.mark.parametrize("code", [400, 401, 403, 404, 408, 422, 500, 501])
async def test_other_refusals_are_final(code: int) -> None:
    handler, asked = counting(status(code), signs)
    pauses = Pauses()
    async with serving(handler) as url:
        with pytest.raises(CoSignerRefused, match=f"answered {code}, without a reason") as caught:
            await HttpGuardian(url, sleep=pauses).co_sign(ask())
    assert caught.value.status == code
    assert caught.value.code == "co-signer/refused"
    assert (len(asked), pauses.seconds) == (1, [])


@pytest.mark.parametrize(
    ("header", "pause"),
    [
        ("3", 3),
        ("0", 0.25),
        ("Fri, 15 Jan 2027 08:00:05 GMT", 5),
        ("Fri, 15 Jan 2027 07:00:00 GMT", 0.25),
        ("soon", 0.25),
        ("-3", 0.25),
        ("Fri, 15 Jan 2027 08:00:05 +9999999999999", 0.25),
        ("³", 0.25),
    ],
)
async def test_a_service_says_when_to_ask_again(header: str, pause: float) -> None:
    handler, _ = counting(status(429, **{"Retry-After": header}), signs)
    pauses = Pauses()
    async with serving(handler) as url:
        await HttpGuardian(url, sleep=pauses, clock=FrozenClock(1_800_000_000)).co_sign(ask())
    assert pauses.seconds == [pause]


@pytest.mark.parametrize("header", ["3600", "9" * 400, "Sat, 16 Jan 2038 08:00:05 GMT"])
async def test_what_would_be_beyond_the_timeout_is_not_waited_for(header: str) -> None:
    handler, asked = counting(status(503, **{"Retry-After": header}), signs)
    pauses = Pauses()
    async with serving(handler) as url:
        with pytest.raises(CoSignerRefused):
            await HttpGuardian(url, sleep=pauses, clock=FrozenClock()).co_sign(ask())
    assert (len(asked), pauses.seconds) == (1, [])


async def test_one_attempt_is_one() -> None:
    handler, asked = counting(status(503), signs)
    async with serving(handler) as url:
        with pytest.raises(CoSignerRefused):
            await HttpGuardian(url, attempts=1).co_sign(ask())
    assert len(asked) == 1


async def test_a_service_that_hangs_up_is_asked_again() -> None:
    good = answer_by(GUARDIAN, ask().digest).body
    assert isinstance(good, bytes)
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
    cut = head + b"Content-Length: 999\r\n\r\n" + good
    full = head + b"Content-Length: %d\r\n\r\n" % len(good) + good
    async with serving_bytes(b"", cut, full) as (url, asked):
        assert await HttpGuardian(url, sleep=Pauses()).co_sign(ask())
    assert len(asked) == 3


async def test_a_service_that_is_not_there_is_unreachable() -> None:
    async with serving(counting(signs)[0]) as url:
        pass
    pauses = Pauses()
    with pytest.raises(CoSignerUnreachable, match="cannot be reached: ClientConnectorError") as caught:
        await HttpGuardian(url, sleep=pauses).co_sign(ask())
    assert caught.value.code == "co-signer/unreachable"
    assert len(pauses.seconds) == 2


async def test_what_is_no_http_is_no_co_signer() -> None:
    async with serving_bytes(b"SSH-2.0-OpenSSH_9.2\r\n\r\n") as (url, asked):
        with pytest.raises(CoSignerUnreachable, match="no co-signer"):
            await HttpGuardian(url, sleep=Pauses()).co_sign(ask())
    assert len(asked) == 1


async def test_a_certificate_that_is_none_is_not_asked_for_again() -> None:
    async with serving(counting(signs)[0]) as url:
        pauses = Pauses()
        with pytest.raises(CoSignerUnreachable, match="no valid certificate"):
            await HttpGuardian(url.replace("http:", "https:"), sleep=pauses).co_sign(ask())
    assert pauses.seconds == []


async def test_a_service_that_is_silent_times_out() -> None:
    silent = asyncio.Event()

    async def handler(_: web.Request) -> web.StreamResponse:
        await silent.wait()
        raise AssertionError

    async with serving(handler) as url:
        with pytest.raises(CoSignerTimeout, match=r"within 0\.05 s") as caught:
            await HttpGuardian(url, timeout=0.05).co_sign(ask())
    assert isinstance(caught.value, TimeoutError)
    assert caught.value.seconds == 0.05


async def test_the_timeout_is_that_of_all_attempts(monkeypatch: pytest.MonkeyPatch) -> None:
    # A pause that would not end in time is not begun.
    monkeypatch.setattr(http, "_FIRST_PAUSE", 0)
    handler, asked = counting(status(503))

    async def for_ever(_: float) -> None:
        await asyncio.Event().wait()

    async with serving(handler) as url:
        with pytest.raises(CoSignerTimeout):
            await HttpGuardian(url, timeout=0.3, sleep=for_ever).co_sign(ask())
    assert len(asked) <= 1


async def test_a_cancelled_request_stays_cancelled() -> None:
    asked = asyncio.Event()

    async def handler(_: web.Request) -> web.StreamResponse:
        asked.set()
        await asyncio.Event().wait()
        raise AssertionError

    async with serving(handler) as url:
        guardian = HttpGuardian(url, headers={"X-Api-Key": "secret-key"})
        task = asyncio.create_task(guardian.co_sign(ask()))
        await asked.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await task
    assert "secret-key" not in shown(caught.value)


async def test_redirects_are_not_followed() -> None:
    handler, asked = counting(status(307, Location="/elsewhere?token=1"), signs)
    async with serving(handler) as url:
        with pytest.raises(CoSignerRefused, match="307, a redirect") as caught:
            await HttpGuardian(url).co_sign(ask())
    assert caught.value.status == 307
    assert "elsewhere" not in str(caught.value)
    assert len(asked) == 1


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("", "This is not JSON"),
        ("<html>", "This is not JSON"),
        ("{", "This is not JSON"),
        ("[" * 1000 + "]" * 1000, "nested"),
        ("[]", "object"),
        ("{}", "signature: This is missing"),
        ('{"signature": null}', r"\$\.signature"),
        ('{"signature": {}}', r"\$\.signature\.publicKey"),
        ('{"signature": {"publicKey": "0x1", "r": "1", "s": 1.5}}', r"\$\.signature\.s"),
        ('{"signature": {"publicKey": "0x1", "r": true, "s": "1"}}', r"\$\.signature\.r"),
        ('{"signature": {"publicKey": "0x1", "r": "1e3", "s": "1"}}', r"\$\.signature\.r"),
        ('{"signature": {"publicKey": "0x1", "r": -1, "s": "1"}}', r"\$\.signature\.r"),
        ('{"signature": {"publicKey": "0x1", "r": "1", "s": NaN}}', "NaN"),
        ('{"signature": {"publicKey": "0x1", "r": "1", "r": "2", "s": "3"}}', "same key twice"),
        (f'{{"signature": {{"publicKey": "0x1", "r": "1", "s": {"9" * 5000}}}}}', "not JSON"),
        (f'{{"signature": {{"publicKey": "{"9" * 81}", "r": "1", "s": "1"}}}}', r"\$\.signature\.publicKey"),
        ('{"signature": {"publicKey": "0x1", "r": "1", "s": "1"}}', "does not verify"),
    ],
)
async def test_answers_that_are_no_signature_are_refused_and_not_asked_for_again(
    body: str, says: str
) -> None:
    handler, asked = counting(status(200, body), signs)
    async with serving(handler) as url:
        with pytest.raises(BadCoSignature, match=says) as caught:
            await HttpGuardian(url).co_sign(ask())
    assert len(asked) == 1
    assert caught.value.__context__ is None


async def test_an_answer_that_is_no_utf8_is_refused() -> None:
    async with serving(counting(lambda _: web.Response(body=b"\xff\xfe"))[0]) as url:
        with pytest.raises(BadCoSignature, match="not JSON"):
            await HttpGuardian(url).co_sign(ask())


@pytest.mark.parametrize("base", [10, 16])
async def test_numbers_may_be_text_in_either_base_or_numbers(base: int) -> None:
    r, s = GUARDIAN.sign(ask().digest)
    signature = {
        "publicKey": hex(GUARDIAN_KEY) if base == 16 else GUARDIAN_KEY,
        "r": r,
        "s": hex(s),
        "more": 1,
    }
    handler, _ = counting(lambda _: web.json_response({"signature": signature, "more": {}}, status=201))
    async with serving(handler) as url:
        assert await HttpGuardian(url).co_sign(ask()) == CoSignature(GUARDIAN_KEY, r, s)


async def test_a_signature_by_another_key_is_refused() -> None:
    handler, asked = counting(lambda _: answer_by(OTHER, ask().digest))
    async with serving(handler) as url:
        with pytest.raises(BadCoSignature, match="was expected"):
            await HttpGuardian(url, public_key=GUARDIAN_KEY).co_sign(ask())
        assert (await HttpGuardian(url).co_sign(ask())).public_key == OTHER.public.value
    assert len(asked) == 2


async def test_a_signature_of_something_else_is_refused() -> None:
    handler, _ = counting(lambda _: answer_by(GUARDIAN, ask().digest + 1))
    async with serving(handler) as url:
        with pytest.raises(BadCoSignature, match="does not verify"):
            await HttpGuardian(url, public_key=GUARDIAN_KEY).co_sign(ask())


@pytest.mark.parametrize("code", [200, 400, 503])
async def test_an_answer_without_an_end_is_not_read_to_it(code: int) -> None:
    sent = 0

    async def handler(request: web.Request) -> web.StreamResponse:
        nonlocal sent
        response = web.StreamResponse(status=code)
        await response.prepare(request)
        try:
            while True:
                await response.write(b" " * 65536)
                sent += 1
        except ConnectionError:
            return response

    async with serving(handler) as url:
        with pytest.raises(CoSignerUnreachable, match="more than 65536 bytes"):
            await HttpGuardian(url).co_sign(ask())
    assert sent < 1000


async def test_a_compressed_answer_is_not_unpacked() -> None:
    def compressed(_: web.Request) -> web.Response:
        response = web.Response(body=b" " * 10_000_000)
        response.enable_compression(web.ContentCoding.gzip)
        return response

    async with serving(counting(compressed)[0]) as url:
        with pytest.raises(CoSignerUnreachable, match="compressed"):
            await HttpGuardian(url).co_sign(ask())


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"status": "policyError", "message": "too expensive"}', "policyError: too expensive"),
        ('{"error": "no", "detail": "no"}', "no"),
        ('{"status": 403, "message": {"a": 1}}', ""),
        ('"no"', ""),
        ("not json", ""),
        ('{"message": "line\\nline\\u001b[31m"}', "line line [31m"),
        ('{"message": "key sk-very-secret of Bearer sk-very-secret is spent"}', "key … of … is spent"),
        (f'{{"message": "{"x" * 5000}"}}', "x" * 199 + "…"),
    ],
)
async def test_reasons_are_short_and_without_secrets(text: str, reason: str) -> None:
    async with serving(counting(status(403, text))[0]) as url:
        guardian = HttpGuardian(url, headers={"Authorization": "Bearer sk-very-secret"})
        with pytest.raises(CoSignerRefused) as caught:
            await guardian.co_sign(ask())
    assert caught.value.reason == reason
    assert "sk-very-secret" not in shown(caught.value)


def shown(error: BaseException) -> str:
    """All that a traceback can show, local variables of every frame with it."""
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    # Frames of the tests themselves have what they gave.
    for one in _chain(report):
        one.stack = traceback.StackSummary.from_list(
            [frame for frame in one.stack if "/tests/" not in frame.filename]
        )
    return "".join(report.format()) + repr(error)


def _chain(report: traceback.TracebackException | None) -> list[traceback.TracebackException]:
    return [] if report is None else [report, *_chain(report.__cause__), *_chain(report.__context__)]


def hangs_up(request: web.Request) -> web.Response:
    assert request.transport
    request.transport.abort()
    return web.Response()


FAILURES: dict[str, Callable[[web.Request], web.Response]] = {
    "refused": status(403, '{"message": "bad key sk-very-secret and us:er:hunter22, /v1/path-secret"}'),
    "malformed": status(200, "{"),
    "unverified": lambda _: answer_by(OTHER, 1),
    "redirect": status(302, Location="http://us:hunter22@127.0.0.1/"),
    "busy": status(503),
    "hangs up": hangs_up,
}


@pytest.mark.parametrize("failure", FAILURES)
async def test_no_failure_shows_what_was_sent_along(failure: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with serving(counting(FAILURES[failure])[0]) as url:
        origin = url.removesuffix("/v1")
        guardian = HttpGuardian(
            origin.replace("//", "//us:hunter22@") + "/v1/path-secret",
            headers={"X-Api-Key": "sk-very-secret"},
            sleep=Pauses(),
        )
        with pytest.raises(CoSignerError) as caught:
            await guardian.co_sign(ask())
    everything = shown(caught.value) + repr(guardian) + str(guardian) + caplog.text
    for secret in ("sk-very-secret", "hunter22", "path-secret", "dXM6aHVudGVyMjI"):
        assert secret not in everything
    assert repr(guardian) == f"<HttpGuardian at {origin}>"
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(guardian)


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("", "no URL"),
        (None, "no URL"),
        ("guardian.example/hunter22", "no URL"),
        ("ftp://guardian.example/hunter22", "no URL"),
        ("https:///hunter22", "no URL"),
        ("https://guardian.example:hunter22/", "no URL"),
        ("https://guardian.example:99999999/hunter22", "no URL"),
        ("https://[hunter22/", "no URL"),
        ("https://guardian.example/?key=hunter22", "query"),
        ("https://guardian.example/#hunter22", "query"),
        ("http://guardian.example/hunter22", "plain HTTP"),
        ("http://127.0.0.1.example/hunter22", "plain HTTP"),
        ("http://10.0.0.1/hunter22", "plain HTTP"),
        ("http://0.0.0.0/hunter22", "plain HTTP"),
    ],
)
def test_urls_that_are_not_usable_are_refused_unseen(url: Any, says: str) -> None:
    with pytest.raises(InvalidInput, match=says) as caught:
        HttpGuardian(url, headers={"X-Api-Key": "sk-very-secret"})
    assert "hunter22" not in shown(caught.value)
    assert "sk-very-secret" not in shown(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "https://cloud.argent-api.com/v1",
        "http://localhost:8080",
        "http://127.0.0.2/v1",
        "http://[::1]:8080/v1",
    ],
)
def test_https_and_this_computer_are_usable(url: str) -> None:
    assert not HttpGuardian(url).signs_estimates


def test_plain_http_elsewhere_has_to_be_asked_for() -> None:
    assert (
        repr(HttpGuardian("http://guardian.example/v1", insecure=True))
        == "<HttpGuardian at http://guardian.example>"
    )


@pytest.mark.parametrize(
    "options",
    [
        {"timeout": 0},
        {"timeout": -1},
        {"timeout": float("inf")},
        {"timeout": float("nan")},
        {"timeout": "10"},
        {"timeout": True},
        {"connect_timeout": 0},
        {"attempts": 0},
        {"attempts": 1.5},
        {"attempts": True},
        {"public_key": 2**252},
        {"headers": {"X-Api-Key": "sk-very\r\n-secret"}},
        {"headers": {"X-Api-Key": b"sk-very-secret"}},
        {"headers": {"X Api": "sk-very-secret"}},
        {"headers": {"": "sk-very-secret"}},
        {"headers": {1: "sk-very-secret"}},
        {"headers": ["sk-very-secret"]},
    ],
)
def test_options_that_are_not_usable_are_refused(options: dict[str, Any]) -> None:
    given: dict[str, Any] = {"headers": {"X-Api-Key": "sk-very-secret"}, **options}
    with pytest.raises(InvalidInput) as caught:
        HttpGuardian("https://guardian.example", **given)
    assert "very" not in shown(caught.value)


async def test_a_guardian_over_http_authorizes_nothing() -> None:
    with pytest.raises(NotPossible, match="signs no authorizations"):
        await HttpGuardian("https://guardian.example").authorize(SESSION)


async def test_connections_are_kept_where_asked() -> None:
    handler, asked = counting(signs)
    async with serving(handler) as url, HttpGuardian(url) as guardian:
        async with guardian:
            await guardian.co_sign(ask())
            await guardian.co_sign(ask())
        assert asked[0].transport is asked[1].transport
        # Closed, it opens its own for each request.
        await guardian.co_sign(ask())
        await guardian.aclose()
    assert len(asked) == 3


async def test_a_session_of_the_callers_is_used_and_left_open() -> None:
    handler, asked = counting(status(503), signs)
    async with (
        serving(handler) as url,
        aiohttp.ClientSession(headers={"X-Own": "1"}, raise_for_status=True) as session,
    ):
        async with HttpGuardian(url, session=session, sleep=Pauses()) as guardian:
            await guardian.co_sign(ask())
        assert not session.closed
    assert [request.headers["X-Own"] for request in asked] == ["1", "1"]


async def test_answers_are_verified_in_a_thread_where_that_takes_long(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(crypto, "SIGNING_BLOCKS", True)
    threads: list[threading.Thread] = []
    verify = crypto.verify

    def noted(*arguments: int) -> bool:
        threads.append(threading.current_thread())
        return verify(*arguments)

    monkeypatch.setattr(crypto, "verify", noted)
    async with serving(counting(signs)[0]) as url:
        await HttpGuardian(url).co_sign(ask())
    assert threads
    assert threading.main_thread() not in threads
