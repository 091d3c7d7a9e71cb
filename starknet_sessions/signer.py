"""From a transaction to the token that stands in its signature."""

from __future__ import annotations

import asyncio
import inspect
from typing import TYPE_CHECKING, Any, NoReturn

from starknet_py.net.client_models import Call
from starknet_py.net.models.transaction import InvokeV3
from starknet_py.net.signer.base_signer import BaseSigner

from starknet_sessions import crypto
from starknet_sessions.clock import SystemClock
from starknet_sessions.cosigner import CoSignRequest
from starknet_sessions.cosigner.answer import verified
from starknet_sessions.dialects import dialect_of
from starknet_sessions.dialects.dialect import CoSignature
from starknet_sessions.dialects.foreign import ForeignSession, SignedForeignSession
from starknet_sessions.dialects.foreign_preflight import charged_usage
from starknet_sessions.errors import (
    BadSessionSignature,
    CoSignerMissing,
    InvalidInput,
    NotPossible,
    OtherGuardian,
    require,
)
from starknet_sessions.felt import to_hex
from starknet_sessions.keys import PublicKey, SessionKey
from starknet_sessions.preflight import require_allowed
from starknet_sessions.request import RequestSession
from starknet_sessions.session import Session, SignedSession
from starknet_sessions.usage_file import require_usage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from starknet_py.net.client_models import ResourceBoundsMapping
    from starknet_py.net.models.transaction import AccountTransaction
    from starknet_py.utils.typed_data import TypedData

    from starknet_sessions.clock import Clock
    from starknet_sessions.cosigner import CoSigner
    from starknet_sessions.dialects.dialect import Dialect, Draft
    from starknet_sessions.keys import SigningKey
    from starknet_sessions.outside import OutsideExecution, OutsideVersion

_QUERY = 2**128


class SessionSigner(BaseSigner):
    """A starknet-py signer that makes session tokens. Refuses before signing what the account would refuse.

    Args:
        session: What the owner signed, of whatever dialect.
        key: The session key it was signed for: a `SessionKey`, or any object with ``public`` (a `PublicKey`) and
            ``sign(hash) -> (r, s)``, in front of a key that is kept elsewhere. What such an object returns is brought into the
            form that the account takes (low-s), and verified before it is used. Its ``sign`` may take its time, but is no
            coroutine: `SessionAccount` calls it in a thread.
        clock: Tells the time for the checks; None: the clock of this computer.
        co_signer: Who signs beside the session key, where the account asks for it: an Argent account's guardian.
        cache: Whether the account is to keep, and then to use, that the owner's authorization is good (Argent, Controller):
            the first such transaction is dearer, later ones are cheaper. None: as that system's own SDK does.
        usage: What was used already of limits that this package enforces in the chain's place: `usage` of an earlier signer.

    Attributes:
        dialect: Whose account the session is for.
        usage: Per usage key of the session's limits the usage word the account was last seen to hold; None while not known.
            Of limits that this package enforces itself: what it signed, whether it was sent or not.

    Raises:
        InvalidInput: The session is not a signed one, or the key is not its, or the account has no use for a co-signer,
            for caching, or for usage.
        CoSignerMissing: The account takes nothing without a co-signer.
    """

    def __init__(
        self,
        session: SignedSession | SignedForeignSession,
        key: SigningKey,
        *,
        clock: Clock | None = None,
        co_signer: CoSigner | None = None,
        cache: bool | None = None,
        usage: Mapping[int, int] | None = None,
    ) -> None:
        _require_signed(session)
        _require_signing(key)
        if key.public != session.key:
            raise InvalidInput(
                f"The session was signed for the key {session.key}, this is {key.public}.",
                what="key",
                fix="Give the key the session was requested for.",
            )
        # Any, because each dialect has its own: only the dialect looks into it.
        self.session: Any = session
        self.dialect = dialect_of(session)
        _check_options(self.dialect, session, co_signer=co_signer, cache=cache, usage=usage)
        self._key = key
        self._clock = clock or SystemClock()
        self._co_signer = co_signer
        self.cache = self.dialect.capabilities.caches if cache is None else cache
        self._state: Any = None
        self._is_live = False
        self.usage: Mapping[int, int] | None = None
        if not self.is_metered_on_chain:
            self.usage = {} if usage is None else require_usage(session, usage)

    @property
    def public_key(self) -> int:
        """The session key's public key."""
        value: int = self.session.key.value
        return value

    @property
    def is_metered_on_chain(self) -> bool:
        """Whether the account counts what is used of limits; else this package does."""
        return self.dialect.capabilities.limits

    @property
    def state(self) -> Any:
        """What the account was last seen to hold for the session; None while not known."""
        return self._state

    @state.setter
    def state(self, state: Any) -> None:
        self._state = state
        self._is_live = state is not None and self.dialect.is_live(self.session, state)

    @property
    def is_live(self) -> bool:
        """Whether the account was seen to know the session: then tokens can leave the owner's authorization out."""
        return self._is_live

    @property
    def needs_state(self) -> bool:
        """Whether to look at the account before the next transaction."""
        if self._state is None:
            return True
        # Until it is live, another transaction may make it so; what nobody caches does not change.
        return not self._is_live and (self.cache or self.dialect.capabilities.tags)

    @property
    def can_estimate(self) -> bool:
        """Whether it can sign an estimation that the account validates: without asking a co-signer that does not sign those."""
        if self._co_signer is None or self._co_signer.signs_estimates:
            return True
        return self._can_pretend

    @property
    def blocks(self) -> bool:
        """Whether signing takes so long that async code must do it in a thread."""
        return crypto.SIGNING_BLOCKS or not isinstance(self._key, SessionKey)

    def check(self, calls: Sequence[Call], *, fee: int | None = None, at: int | None = None) -> None:
        """Raise what the account would refuse these calls for, as far as is known here.

        Args:
            calls: The transaction's calls.
            fee: The most it can cost, in fri: `most_fee`; None: not known yet.
            at: Unix second of the transaction; None: now.

        Raises:
            RuleError: Of the first rule broken; its ``violations`` has all.
        """
        # A live session needs no look at the state again: that would hash the session.
        state = None if self._is_live else self._state
        now = self._clock.now() if at is None else at
        require_allowed(self.session, calls, now=now, state=state, usage=self.usage, fee=fee)

    def check_calls(self, calls: Sequence[Call]) -> None:
        """As `check`, by the session and the time alone, whatever the account was last seen to hold.

        Raises:
            RuleError: Of the first rule broken; its ``violations`` has all.
        """
        require_allowed(self.session, calls, now=self._clock.now())

    def sign_transaction(self, transaction: AccountTransaction) -> list[int]:
        """The session token for an invoke transaction of version 3, or its query form, where no co-signer has to be asked.

        Raises:
            RuleError: The account would refuse it; nothing was signed.
            InvalidInput: It is another kind of transaction, or not of the session's account.
            NotPossible: A co-signer has to be asked, which `sign` does.
        """
        calls, transaction_hash = self._admitted(transaction)
        return self._token(calls, transaction_hash)

    async def sign(self, transaction: AccountTransaction) -> list[int]:
        """The session token for an invoke transaction of version 3, or its query form. Holds up no event loop.

        Raises:
            RuleError: The account would refuse it; nothing was signed.
            InvalidInput: It is another kind of transaction, or not of the session's account.
            CoSignerError: The co-signer gave no signature.
        """
        calls, transaction_hash = self._admitted(transaction)
        what = {"transaction": transaction, "is_estimate": _is_query(transaction)}
        return await self._completed(self._draft(calls, transaction_hash), calls, **what)

    async def sign_outside_execution(
        self, execution: OutsideExecution, *, version: OutsideVersion
    ) -> list[int]:
        """The session token for an outside execution.

        Args:
            execution: What is to be run.
            version: Of the interface.

        Raises:
            RuleError: The account would refuse it; nothing was signed.
            NotPossible: The account does not take sessions from outside by this version.
            CoSignerError: The co-signer gave no signature.
        """
        if version not in self.dialect.capabilities.outside_execution:
            raise NotPossible(
                f"A session of this account ({self.dialect.name}) cannot be executed from outside by version {version}.",
                dialect=self.dialect.name,
            )
        session = self.session
        for at in execution.ends(now=self._clock.now(), expires=session.expires):
            self.check(execution.calls, at=at)
        self._count(execution.calls, fee=0)
        digest_of = execution.hash(version=version, chain_id=session.chain_id, address=session.address)
        what = {"outside_execution": execution, "outside_version": version}
        return await self._completed(self._draft(execution.calls, digest_of), execution.calls, **what)

    def sign_message(self, typed_data: TypedData, account_address: int) -> NoReturn:  # noqa: ARG002
        """Not possible: no account takes a session token for a message.

        Raises:
            InvalidInput: Always.
        """
        raise InvalidInput(
            "A session cannot sign messages: the account's is_valid_signature refuses session tokens.",
            what="typed_data",
            fix="Have the owner sign it.",
        )

    def _admitted(self, transaction: AccountTransaction) -> tuple[list[Call], int]:
        """The calls and the hash of a transaction that the session allows; counted, unless it is an estimation."""
        session = self.session
        if not isinstance(transaction, InvokeV3):
            raise InvalidInput(
                f"A session cannot sign a {type(transaction).__name__}.",
                what="transaction",
                fix="Declaring and deploying is the owner's; a session signs InvokeV3.",
            )
        if transaction.sender_address != session.address:
            raise InvalidInput(
                f"The transaction is of account {transaction.sender_address:#x}, "
                f"the session of {session.address:#x}.",
                what="transaction",
            )
        calls = decode_calls(transaction.calldata)
        fee = most_fee(transaction.resource_bounds, tip=transaction.tip)
        self.check(calls, fee=fee)
        if not _is_query(transaction):
            self._count(calls, fee=fee)
        return calls, transaction.calculate_hash(session.chain_id)

    def _count(self, calls: Sequence[Call], *, fee: int) -> None:
        # What is signed counts, and nothing is given back: whoever has seen it can send it, also a node that refused it, or a
        # guardian that did. Between check and count nothing is waited for, so no other task comes between.
        if not self.is_metered_on_chain:
            self.usage = charged_usage(self.session, calls, self.usage or {}, now=self._clock.now(), fee=fee)

    def _token(self, calls: Sequence[Call], transaction_hash: int) -> list[int]:
        draft = self._draft(calls, transaction_hash)
        if draft.is_co_signed:
            raise NotPossible(
                f"A token of this account ({self.dialect.name}) needs its guardian's signature, which takes asking it.",
                dialect=self.dialect.name,
                fix="Use SessionAccount, or await sign(transaction).",
            )
        return draft.assemble(self._signature(draft.digest), None)

    def _draft(self, calls: Sequence[Call], transaction_hash: int) -> Draft:
        return self.dialect.draft(
            self.session,
            calls,
            transaction_hash,
            now=self._clock.now(),
            state=self._state,
            cache=self.cache,
        )

    async def _completed(self, draft: Draft, calls: Sequence[Call], **what: Any) -> list[int]:
        """The token of a draft, signed by the session key and, where it has to be, by the co-signer."""
        signature = await self._sign_digest(draft.digest)
        co_signature = None
        if draft.is_co_signed:
            request = self._co_sign_request(draft, calls, signature, **what)
            co_signature = await self._co_signature(request)
        return draft.assemble(signature, co_signature)

    async def _sign_digest(self, digest: int) -> tuple[int, int]:
        return await asyncio.to_thread(self._signature, digest) if self.blocks else self._signature(digest)

    def _signature(self, digest: int) -> tuple[int, int]:
        signature = self._key.sign(digest)
        # Of our own keys it is right, and low-s.
        if isinstance(self._key, SessionKey):
            return signature
        return _checked_signature(signature, digest, self.session.key)

    def _co_sign_request(
        self, draft: Draft, calls: Sequence[Call], signature: tuple[int, int], **what: Any
    ) -> CoSignRequest:
        given = {"transaction": None, "outside_execution": None, "is_estimate": False, **what}
        return CoSignRequest(
            session=self.session,
            digest=draft.digest,
            calls=tuple(calls),
            session_signature=CoSignature(self.public_key, *signature),
            cache=self.cache,
            **given,
        )

    async def _co_signature(self, request: CoSignRequest) -> CoSignature:
        co_signer = self._co_signer
        if co_signer is None:  # the account asked for none, yet the dialect does
            raise CoSignerMissing("The session names a guardian, and there is no co-signer.")
        expected, known = self._guardian_key, co_signer.public_key
        if request.is_estimate and not self._asks_for_estimates:
            # The session key's own signature, since it costs the account as much as a right one would. Where the account
            # does not let it pass, `can_estimate` is False and nobody validates it.
            _, r, s = request.session_signature
            return CoSignature(known or expected or self.public_key, r, s)
        made = await verified(await co_signer.co_sign(request), request.digest, known)
        if expected is not None and made.public_key != expected:
            raise OtherGuardian(
                f"The co-signer signed with the key {to_hex(made.public_key)}; the guardian who authorized the session has "
                f"{to_hex(expected)}.",
                where="preflight",
            )
        return made

    @property
    def _guardian_key(self) -> int | None:
        session = self.session
        if not isinstance(session, SignedForeignSession):
            return None
        return session.dialect.guardian_key(session)

    @property
    def _asks_for_estimates(self) -> bool:
        return self._co_signer is not None and self._co_signer.signs_estimates and not self._can_pretend

    @property
    def _can_pretend(self) -> bool:
        # In an estimation the account takes a wrong signature, but of the right signer.
        co_signer = self._co_signer
        is_known = co_signer is not None and (co_signer.public_key or self._guardian_key) is not None
        return self.dialect.capabilities.dummy_signatures and is_known


def _is_query(transaction: AccountTransaction) -> bool:
    return transaction.version >= _QUERY


def most_fee(bounds: ResourceBoundsMapping, *, tip: int = 0) -> int:
    """The most a transaction with these bounds can cost, in fri; at least 1: what a fee limit counts.

    Args:
        bounds: The transaction's resource bounds.
        tip: Fri per unit of L2 gas.
    """
    resources = (bounds.l1_gas, bounds.l1_data_gas, bounds.l2_gas)
    fee = sum(one.max_amount * one.max_price_per_unit for one in resources) + bounds.l2_gas.max_amount * tip
    # As the account does, so that an estimation with bounds of 0 changes what is kept of the limit.
    return max(1, fee)


def _checked_signature(signature: object, digest: int, key: PublicKey) -> tuple[int, int]:
    """What a signer of the caller's made, low-s, if it is what the account will take."""
    if inspect.iscoroutine(signature):
        signature.close()
    numbers = list(signature) if isinstance(signature, tuple | list) else []
    if len(numbers) != 2 or not all(isinstance(number, int) for number in numbers):
        raise InvalidInput(
            f"The key's sign returned a {type(signature).__name__}, not a pair of ints.",
            what="key",
            fix="Have sign(hash) return (r, s); it is called in a thread, so it need not be async.",
        )
    r, s = numbers
    if not crypto.verify(digest, r, s, key.value):
        raise BadSessionSignature(
            f"The key's signature does not verify for its public key, {key}: nothing was sent.",
            where="preflight",
            fix="Have sign(hash) sign the hash as it is given, on the Stark curve, with the key that belongs to public.",
        )
    return r, min(s, crypto.CURVE_ORDER - s)


def _require_signed(session: object) -> None:
    unsigned = RequestSession | Session | ForeignSession
    if isinstance(session, unsigned) and not isinstance(session, SignedSession | SignedForeignSession):
        raise InvalidInput(
            "This session is not signed.",
            what="session",
            fix="Give what create_session or finalize_session returned.",
        )
    require(
        session, (SignedSession, SignedForeignSession), "session", "Give what load_session(text) returns."
    )


def _check_options(
    dialect: Dialect,
    session: SignedSession | SignedForeignSession,
    *,
    co_signer: CoSigner | None,
    cache: bool | None,
    usage: Mapping[int, int] | None,
) -> None:
    if isinstance(session, SignedSession):
        if usage is not None:
            require_usage(session, usage)
        for name, given in (("co_signer", co_signer), ("cache", cache)):
            if given is not None:
                raise InvalidInput(
                    f"{name} is given, but the session is of our own account, which has no use for it.",
                    what=name,
                    fix="Leave it out.",
                )
        return
    needs = dialect.capabilities.co_signer
    is_needed = needs == "required" or (needs == "optional" and session.guardian_guid != 0)
    if is_needed and co_signer is None:
        raise CoSignerMissing(
            f"An account of this kind ({dialect.name}) takes a session's transactions only with its guardian's signature.",
            fix="Give co_signer: LocalGuardian(key), HttpGuardian(url), or your own.",
        )
    if not is_needed and co_signer is not None:
        raise InvalidInput(
            "co_signer is given, but the session names no guardian.", what="co_signer", fix="Leave it out."
        )


def _require_signing(key: object) -> None:
    if isinstance(key, SessionKey):
        return
    fix = "Give SessionKey.from_private(…), or an object with public and sign(hash)."
    if isinstance(key, PublicKey):
        fix = "Give the SessionKey; this is only its public part."
    if not callable(getattr(key, "sign", None)):
        require(key, SessionKey, "key", fix)
    if not isinstance(getattr(key, "public", None), PublicKey):
        raise InvalidInput(
            f"key is a {type(key).__name__} whose public is no PublicKey.",
            what="key",
            fix="Have its public return PublicKey.parse(…).",
        )


def decode_calls(calldata: Sequence[int]) -> list[Call]:
    """The calls in an account's `__execute__` calldata.

    Raises:
        InvalidInput: It is not a list of calls.
    """
    felts = iter(calldata)
    try:
        calls = []
        for _ in range(next(felts)):
            to, selector, length = next(felts), next(felts), next(felts)
            calls.append(Call(to, selector, [next(felts) for _ in range(length)]))
    except StopIteration:
        raise InvalidInput("The transaction's calldata is not a list of calls.", what="calldata") from None
    if next(felts, None) is not None:
        raise InvalidInput("The transaction's calldata goes on after its calls.", what="calldata")
    return calls
