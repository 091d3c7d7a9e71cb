"""From a transaction to the token that stands in its signature."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, NoReturn

from starknet_py.net.client_models import Call
from starknet_py.net.models.transaction import InvokeV3
from starknet_py.net.signer.base_signer import BaseSigner

from starknet_sessions import crypto
from starknet_sessions.clock import SystemClock
from starknet_sessions.errors import BadSessionSignature, InvalidInput, require
from starknet_sessions.keys import PublicKey, SessionKey
from starknet_sessions.preflight import is_live, require_allowed
from starknet_sessions.request import RequestSession
from starknet_sessions.session import Session, SignedSession
from starknet_sessions.token import choose_policies, encode_token, leaf_section, signing_hash

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from starknet_py.net.client_models import ResourceBoundsMapping
    from starknet_py.net.models.transaction import AccountTransaction
    from starknet_py.utils.typed_data import TypedData

    from starknet_sessions.clock import Clock
    from starknet_sessions.keys import SigningKey
    from starknet_sessions.preflight import TagState


class SessionSigner(BaseSigner):
    """A starknet-py signer that makes session tokens. Refuses before signing what the contract would refuse.

    Args:
        session: What the owner signed.
        key: The session key it was signed for: a `SessionKey`, or any object with ``public`` (a `PublicKey`) and
            ``sign(hash) -> (r, s)``, in front of a key that is kept elsewhere. What such an object returns is brought into the
            form that the account takes (low-s), and verified before it is used. Its ``sign`` may take its time, but is no
            coroutine: `SessionAccount` calls it in a thread.
        clock: Tells the time for the checks; None: the clock of this computer.

    Attributes:
        usage: Per usage key of the session's limits the usage word the account was last seen to hold; None while not known.

    Raises:
        InvalidInput: The session is not a signed one, or the key is not its.
    """

    def __init__(self, session: SignedSession, key: SigningKey, *, clock: Clock | None = None) -> None:
        _require_signed(session)
        _require_signing(key)
        if key.public != session.key:
            raise InvalidInput(
                f"The session was signed for the key {session.key}, this is {key.public}.",
                what="key",
                fix="Give the key the session was requested for.",
            )
        self.session = session
        self._key = key
        self._clock = clock or SystemClock()
        self._state: TagState | None = None
        self._is_live = False
        self.usage: Mapping[int, int] | None = None

    @property
    def public_key(self) -> int:
        """The session key's public key."""
        return self.session.key.value

    @property
    def state(self) -> TagState | None:
        """What the account was last seen to hold for the tag; None while not known."""
        return self._state

    @state.setter
    def state(self, state: TagState | None) -> None:
        self._state = state
        self._is_live = state is not None and is_live(self.session, state)

    @property
    def is_live(self) -> bool:
        """Whether the session was seen live: then tokens leave the owner's authorization out."""
        return self._is_live

    @property
    def blocks(self) -> bool:
        """Whether signing takes so long that async code must do it in a thread."""
        return crypto.SIGNING_BLOCKS or not isinstance(self._key, SessionKey)

    def check(self, calls: Sequence[Call], *, fee: int | None = None) -> None:
        """Raise what the contract would refuse these calls for, as far as is known here.

        Args:
            calls: The transaction's calls.
            fee: The most it can cost, in fri: `most_fee`; None: not known yet.

        Raises:
            RuleError: Of the first rule broken; its ``violations`` has all.
        """
        # A live session needs no look at the state again: that would hash the session.
        state = None if self._is_live else self._state
        require_allowed(self.session, calls, now=self._clock.now(), state=state, usage=self.usage, fee=fee)

    def check_calls(self, calls: Sequence[Call]) -> None:
        """As `check`, by the session and the time alone, whatever the account was last seen to hold.

        Raises:
            RuleError: Of the first rule broken; its ``violations`` has all.
        """
        require_allowed(self.session, calls, now=self._clock.now())

    def sign_transaction(self, transaction: AccountTransaction) -> list[int]:
        """The session token for an invoke transaction of version 3, or its query form.

        Raises:
            RuleError: The contract would refuse it; nothing was signed.
            InvalidInput: It is another kind of transaction, or not of the session's account.
        """
        if not isinstance(transaction, InvokeV3):
            raise InvalidInput(
                f"A session cannot sign a {type(transaction).__name__}.",
                what="transaction",
                fix="Declaring and deploying is the owner's; a session signs InvokeV3.",
            )
        if transaction.sender_address != self.session.address:
            raise InvalidInput(
                f"The transaction is of account {transaction.sender_address:#x}, "
                f"the session of {self.session.address:#x}.",
                what="transaction",
            )
        calls = decode_calls(transaction.calldata)
        self.check(calls, fee=most_fee(transaction.resource_bounds, tip=transaction.tip))
        return self._token(calls, transaction.calculate_hash(self.session.chain_id))

    def sign_message(self, typed_data: TypedData, account_address: int) -> NoReturn:  # noqa: ARG002
        """Not possible: the account takes no session token for a message.

        Raises:
            InvalidInput: Always.
        """
        raise InvalidInput(
            "A session cannot sign messages: the account's is_valid_signature refuses session tokens.",
            what="typed_data",
            fix="Have the owner sign it.",
        )

    def _token(self, calls: Sequence[Call], transaction_hash: int) -> list[int]:
        session = self.session
        authorization = () if self._is_live else session.authorization
        leaves = leaf_section(session, calls, self._choose(calls))
        digest = signing_hash(
            transaction_hash, self._fingerprint, session.static_felts[0], [*leaves, *authorization]
        )
        return encode_token(
            session, signature=self._signature(digest), authorization=authorization, leaves=leaves
        )

    def _choose(self, calls: Sequence[Call]) -> list[int]:
        return choose_policies(self.session, calls, now=self._clock.now())

    def _signature(self, digest: int) -> tuple[int, int]:
        signature = self._key.sign(digest)
        # Of our own keys it is right, and low-s.
        if isinstance(self._key, SessionKey):
            return signature
        return _checked_signature(signature, digest, self.session.key)

    @property
    def _fingerprint(self) -> int:
        # The contract hashes with its own epoch, which is another one if the owner registered the session later.
        return self.session.fingerprint_in(self.session.epoch if self._state is None else self._state.epoch)


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
    if isinstance(session, RequestSession | Session) and not isinstance(session, SignedSession):
        raise InvalidInput(
            "This session is not signed.",
            what="session",
            fix="Give what create_session or finalize_session returned.",
        )
    require(session, SignedSession, "session", "Give SignedSession.from_json(text).")


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
