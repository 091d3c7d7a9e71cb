"""From a transaction to the token that stands in its signature."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from starknet_py.net.client_models import Call
from starknet_py.net.models.transaction import InvokeV3
from starknet_py.net.signer.base_signer import BaseSigner

from starknet_sessions.clock import SystemClock
from starknet_sessions.errors import InvalidInput, require
from starknet_sessions.keys import PublicKey, SessionKey
from starknet_sessions.preflight import is_live, require_allowed
from starknet_sessions.request import RequestSession
from starknet_sessions.session import Session, SignedSession
from starknet_sessions.token import choose_policies, encode_terms, encode_token, leaf_section, signing_hash

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starknet_py.net.models.transaction import AccountTransaction
    from starknet_py.utils.typed_data import TypedData

    from starknet_sessions.clock import Clock
    from starknet_sessions.preflight import TagState


class SessionSigner(BaseSigner):
    """A starknet-py signer that makes session tokens. Refuses before signing what the contract would refuse.

    Args:
        session: What the owner signed.
        key: The session key it was signed for.
        clock: Tells the time for the checks; None: the clock of this computer.

    Raises:
        InvalidInput: The session is not a signed one, or the key is not its.
    """

    def __init__(self, session: SignedSession, key: SessionKey, *, clock: Clock | None = None) -> None:
        _require_signed(session)
        _require_private(key)
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

    def check(self, calls: Sequence[Call]) -> None:
        """Raise what the contract would refuse these calls for, as far as is known here.

        Raises:
            RuleError: Of the first rule broken; its ``violations`` has all.
        """
        # A live session needs no look at the state again: that would hash the session.
        state = None if self._is_live else self._state
        require_allowed(self.session, calls, now=self._clock.now(), state=state)

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
        self.check(calls)
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
        leaves = leaf_section(session, calls, choose_policies(session, calls, now=self._clock.now()))
        digest = signing_hash(
            transaction_hash, self._session_hash, encode_terms(session), [*leaves, *authorization]
        )
        return encode_token(
            session,
            public_key=self.public_key,
            signature=self._key.sign(digest),
            authorization=authorization,
            leaves=leaves,
        )

    @property
    def _session_hash(self) -> int:
        # The contract hashes with its own epoch, which is another one if the owner registered the session later.
        if self._state is None or self._state.epoch == self.session.epoch:
            return self.session.hash
        return self.session.hash_in_epoch(self._state.epoch)


def _require_signed(session: object) -> None:
    if isinstance(session, RequestSession | Session) and not isinstance(session, SignedSession):
        raise InvalidInput(
            "This session is not signed.",
            what="session",
            fix="Give what create_session or finalize_session returned.",
        )
    require(session, SignedSession, "session", "Give SignedSession.from_json(text).")


def _require_private(key: object) -> None:
    is_public = isinstance(key, PublicKey)
    fix = (
        "Give the SessionKey; this is only its public part."
        if is_public
        else "Give SessionKey.from_private(…)."
    )
    require(key, SessionKey, "key", fix)


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
