"""Our own account: the dialect in which everything that a request says is enforced on chain."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from starknet_sessions.dialects.dialect import Capabilities, CoSignature, Draft
from starknet_sessions.preflight import FINGERPRINT_BITS, TagState, is_live, preflight
from starknet_sessions.revert import error_from_panic_data
from starknet_sessions.token import choose_policies, encode_token, leaf_section, signing_hash
from starknet_sessions.typed_data import native_typed_data

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from starknet_py.net.client_models import Call

    from starknet_sessions.errors import RuleError, Violation
    from starknet_sessions.session import Session, SignedSession

_CAPABILITIES = Capabilities(
    rules=True,
    limits=True,
    policy_ends=True,
    beginnings=True,
    denied=True,
    wildcard=True,
    required_caller=True,
    tags=True,
    surrender=True,
    registration=True,
)


@dataclass(frozen=True, slots=True)
class Native:
    """The dialect of our account contract: cairo/README.md."""

    @property
    def name(self) -> str:
        """``"native"``."""
        return "native"

    @property
    def capabilities(self) -> Capabilities:
        """What our account enforces: all of it."""
        return _CAPABILITIES

    def message_hash(self, session: Session) -> int:
        """What the owner signs."""
        return session.message_hash

    def typed_data(self, session: Session) -> dict[str, Any]:
        """The SNIP-12 document that the owner signs."""
        return native_typed_data(session)

    def authorization(self, session: Session, signature: Sequence[int]) -> tuple[int, ...]:  # noqa: ARG002
        """The owner's signature as it is: the account's `is_valid_signature` and its tokens take the same form."""
        return tuple(signature)

    def violations(
        self,
        session: Session,
        calls: Sequence[Call],
        *,
        now: int,
        state: TagState | None = None,
        usage: Mapping[int, int] | None = None,
        fee: int | None = None,
    ) -> list[Violation]:
        """As `preflight`."""
        return preflight(session, calls, now=now, state=state, usage=usage, fee=fee)

    def is_live(self, session: Session, state: TagState) -> bool:
        """Whether the account holds exactly this session, not paused."""
        return is_live(session, state)

    def draft(
        self,
        session: SignedSession,
        calls: Sequence[Call],
        transaction_hash: int,
        *,
        now: int,
        state: TagState | None = None,
        cache: bool = False,  # noqa: ARG002 - a session is live from its first use on
    ) -> Draft:
        """The token for a transaction, without its signature.

        Raises:
            CallNotAllowed: No policy allows a call.
        """
        chosen = choose_policies(session, calls, now=now)
        return draft_by(session, calls, transaction_hash, chosen=chosen, state=state)

    def state_after_use(self, session: Session, state: TagState, *, cache: bool) -> TagState:  # noqa: ARG002
        """What the account holds for the tag once the session is live."""
        return TagState(
            version=session.version,
            revoked=False,
            paused=False,
            fingerprint217=session.fingerprint_in(state.epoch) % 2**FINGERPRINT_BITS,
            epoch=state.epoch,
        )

    def error_from(self, panic_data: Sequence[int], *, tx_hash: int | None = None) -> RuleError | None:
        """The account's rule that panic data names."""
        return error_from_panic_data(panic_data, tx_hash=tx_hash)


def draft_by(
    session: SignedSession,
    calls: Sequence[Call],
    transaction_hash: int,
    *,
    chosen: Sequence[int],
    state: TagState | None,
) -> Draft:
    """The token for a transaction by policies that are chosen already.

    Args:
        session: The session.
        calls: The transaction's calls.
        transaction_hash: Its hash.
        chosen: Per call the index of the policy that it uses; none for a surrender.
        state: What the account was last seen to hold for the tag; None: not known.
    """
    authorization = () if state is not None and is_live(session, state) else session.authorization
    leaves = leaf_section(session, calls, chosen)
    # The contract hashes with its own epoch, which is another one if the owner registered the session later.
    fingerprint = session.fingerprint_in(session.epoch if state is None else state.epoch)
    rest = [*leaves, *authorization]

    def assemble(signature: tuple[int, int], _: CoSignature | None) -> list[int]:
        return encode_token(session, signature=signature, leaves=leaves, authorization=authorization)

    return Draft(
        digest=signing_hash(transaction_hash, fingerprint, session.static_felts[0], rest),
        is_co_signed=False,
        assemble=assemble,
    )


NATIVE: Final = Native()
"""The dialect of our own account."""
