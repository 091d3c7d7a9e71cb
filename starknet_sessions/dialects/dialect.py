"""What a dialect is: whose wire format a session speaks, and what that account can enforce.

One `Dialect` per kind of account. It is pure: it says which views to call and reads what they return, but calls nobody; it says
what a session key and a co-signer have to sign, but holds no key. All that talks to a chain (`SessionAccount`, `session_status`,
`prepare_session`) asks the session's dialect and knows no other difference between accounts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from starknet_py.net.client_models import Call

    from starknet_sessions.errors import RuleError, Violation

Enforce = Literal["chain", "client"]
"""Who enforces what a session's chain cannot: nobody, so that it is refused; or this package, before it signs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What an account of a dialect enforces on chain, and can do.

    Attributes:
        rules: Rules on arguments.
        limits: Limits of tokens, fees and calls.
        policy_ends: Policies that end before their session.
        beginnings: Sessions that begin later.
        denied: Denied entries, and with them wildcards for one contract or one entry point.
        wildcard: A session for every call of every contract: ``Policy(ANY, ANY)`` alone.
        required_caller: Sessions for one outside executor.
        tags: Slots with versions: a newer session replaces an older one, and the owner can pause.
        surrender: A session key can end its own session.
        registration: The owner can make a session live beforehand, on chain.
        co_signer: ``"required"``: a second signature on every transaction; ``"optional"``: where the session names one.
        caches: That system's own SDK has the account keep that an authorization is good, unless told otherwise.
        dummy_signatures: An estimation passes with wrong signatures, so that nobody need be asked for one.
        outside_execution: The SNIP-9 versions by which another account can submit a session's calls; 3 is Controller's own.
        typed_data: The owner can sign with `signTypedData`; else only the raw hash can be signed.
    """

    rules: bool = False
    limits: bool = False
    policy_ends: bool = False
    beginnings: bool = False
    denied: bool = False
    wildcard: bool = False
    required_caller: bool = False
    tags: bool = False
    surrender: bool = False
    registration: bool = False
    co_signer: Literal["none", "required", "optional"] = "none"
    caches: bool = False
    dummy_signatures: bool = False
    outside_execution: tuple[int, ...] = ()
    typed_data: bool = True


class CoSignature(NamedTuple):
    """A co-signer's signature, by a Stark key.

    Attributes:
        public_key: Whose it is.
        r: First half.
        s: Second half.
    """

    public_key: int
    r: int
    s: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A token that lacks its signatures.

    Attributes:
        digest: What the session key signs, and the co-signer too.
        is_co_signed: Whether a co-signer's signature has to be in it.
        assemble: Makes the token of (r, s) of the session key, low-s, and the co-signer's signature.
    """

    digest: int
    is_co_signed: bool
    assemble: Callable[[tuple[int, int], CoSignature | None], list[int]]


class Dialect(Protocol):
    """Whose wire format a session speaks. Sessions and states are those of the dialect, so they are `Any` here."""

    @property
    def name(self) -> str:
        """``"native"``, ``"argent-0.4.0"``, ``"argent-0.5.0"``, ``"cartridge"``."""

    @property
    def capabilities(self) -> Capabilities:
        """What the account enforces and can do."""

    def message_hash(self, session: Any) -> int:
        """What the owner signs."""

    def typed_data(self, session: Any) -> dict[str, Any]:
        """The SNIP-12 document that the owner signs, as plain data.

        Raises:
            RawHashOnly: No document has this hash; the owner signs `message_hash` itself.
        """

    def authorization(self, session: Any, signature: Sequence[int]) -> tuple[int, ...]:
        """The owner's signature in the form that the account takes, from any form that its wallets give.

        Raises:
            InvalidInput: It is none of them.
        """

    def violations(
        self,
        session: Any,
        calls: Sequence[Call],
        *,
        now: int,
        state: Any = None,
        usage: Mapping[int, int] | None = None,
        fee: int | None = None,
    ) -> list[Violation]:
        """What the account would refuse these calls for, and what this package enforces in its place: see `preflight`."""

    def is_live(self, session: Any, state: Any) -> bool:
        """Whether the account knows the session already, so that a token can leave the authorization out."""

    def draft(
        self,
        session: Any,
        calls: Sequence[Call],
        transaction_hash: int,
        *,
        now: int,
        state: Any = None,
        cache: bool = False,
    ) -> Draft:
        """The token for a transaction, without its signatures.

        Args:
            session: The session, signed.
            calls: The transaction's calls.
            transaction_hash: Its hash, or that of the outside execution.
            now: Unix seconds.
            state: What the account was last seen to hold; None: not known.
            cache: Have the account keep that the authorization is good, where it can, or use that it does.

        Raises:
            CallNotAllowed: No policy allows a call.
        """

    def state_after_use(self, session: Any, state: Any, *, cache: bool) -> Any:
        """What the account holds after a transaction of the session that was not reverted."""

    def error_from(self, panic_data: Sequence[int], *, tx_hash: int | None = None) -> RuleError | None:
        """The account's rule that panic data names; None where it is no word of this account."""
