"""Sessions on accounts that are not ours: Argent's and Cartridge's, which have no slots, limits or rules."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from starknet_sessions.dialects.dialect import Dialect, Enforce
from starknet_sessions.errors import InvalidInput
from starknet_sessions.felt import short_string, to_address, to_chain_id, to_felt, to_hex
from starknet_sessions.merkle import MerkleTree
from starknet_sessions.permissions import Permissions
from starknet_sessions.policy import Policy, address_text, utc_text
from starknet_sessions.sentence import permissions_text
from starknet_sessions.session import chain_text, policy_index

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from starknet_py.net.client_models import Call

    from starknet_sessions.limits import LimitState

# No transaction has more felts, but a file could.
_MAX_AUTHORIZATION = 2**16 - 1


class ForeignDialect(Dialect, Protocol):
    """A dialect whose sessions are `ForeignSession`."""

    def leaf(self, policy: Policy) -> int:
        """The leaf of a policy in the session's Merkle tree."""

    def guardian_key(self, session: ForeignSession) -> int | None:
        """Stark public key of the guardian that has to co-sign, where the session tells; else None."""

    def root(self, session: ForeignSession) -> int:
        """The felt that stands for all policies: the tree's root, or the mark of a wildcard."""

    def views(self, session: ForeignSession) -> list[Call]:
        """The account's views that tell what it holds for a session."""

    def read_state(self, session: ForeignSession, results: Sequence[Sequence[int]]) -> ForeignState:
        """What the account holds, from what its `views` returned.

        Raises:
            ValueError, IndexError: They are not what these views return.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignState:
    """What a foreign account holds for a session.

    Attributes:
        is_revoked: Whether the owner has revoked it.
        is_cached: Whether the account keeps that its authorization is good: as cached, or as registered.
        is_registered: Whether the owner registered it beforehand; False where that is not possible, or not known.
    """

    is_revoked: bool
    is_cached: bool
    is_registered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ForeignSession(Permissions):
    """A request bound to an account of another make: what its owner signs. Made by `bind_foreign`.

    The attributes are those of the request, of which the chain knows `key`, `expires`, contract and entry point of the policies
    and `metadata` only, and:

    Attributes:
        dialect: Whose account it is.
        address: The account.
        chain_id: The chain, as felt.
        enforce: ``"client"``: what else the request asks for is enforced by this package, before it signs.
        guardian_guid: The guardian that must co-sign, where the session names one (Controller); else 0.

    Raises:
        InvalidInput: A value is not usable.
    """

    dialect: ForeignDialect
    address: int
    chain_id: int
    enforce: Enforce = "chain"
    guardian_guid: int = 0

    def __post_init__(self) -> None:
        # Not super(): a slotted dataclass is a copy of the class that super() was compiled for.
        Permissions.__post_init__(self)
        object.__setattr__(self, "address", to_address(self.address, "address"))
        object.__setattr__(self, "chain_id", to_chain_id(self.chain_id))
        object.__setattr__(self, "guardian_guid", to_felt(self.guardian_guid, "guardian_guid"))
        if self.enforce not in ("chain", "client"):
            raise InvalidInput(
                f"enforce is {self.enforce!r:.80}.", what="enforce", fix='Give "chain" or "client".'
            )

    @property
    def tree(self) -> MerkleTree:
        """The tree of the policies, in the dialect's leaves. Built at first use."""
        return self.once(
            "foreign tree", lambda: MerkleTree(self.dialect.leaf(policy) for policy in self.policies)
        )

    @property
    def root(self) -> int:
        """The felt that stands for all policies in the hash."""
        return self.once("root", lambda: self.dialect.root(self))

    @property
    def message_hash(self) -> int:
        """The session hash: what the owner signs, and by which the account knows the session."""
        return self.once("message_hash", lambda: self.dialect.message_hash(self))

    @property
    def terms_hash(self) -> int:
        """A hash over all terms, those that only this package enforces included; the authorization is not in it.

        No account knows it. Keep it beside the session's key, and `load_session` finds a file whose terms somebody changed.
        """
        from starknet_sessions.dialects.foreign_file import terms_hash  # noqa: PLC0415 - it imports this

        return self.once("terms_hash", lambda: terms_hash(self))

    @property
    def tag_felt(self) -> int:
        """The tag as a short string. The chain knows none; what this package counts is counted by it."""
        return short_string(self.tag, "tag")

    @property
    def counted(self) -> str:
        """What limits in all add up: no such account counts, or knows a tag."""
        return "as counted by the program that holds the session key"

    @property
    def remarks(self) -> tuple[str, ...]:
        """What the account does with such a session, in sentences for its owner."""
        kept = "It cannot call the account itself; only the owner can revoke it."
        if self.enforce == "chain":
            return (kept,)
        # With a wildcard the account knows no other policy.
        is_listed = all(policy.contract and policy.selector for policy in self.policies)
        what = "which entry points of which contracts are called, and the end" if is_listed else "the end"
        checked = "All else that is said here is checked by the program that holds the session key, and by nobody else."
        return kept, f"The account itself enforces only {what}. {checked}"

    def candidates(self, contract: int, selector: int) -> tuple[int, ...]:
        """Indices of the policies that speak of a call, the narrowest first, whatever time and calldata."""
        index = self.once("candidates", lambda: policy_index(self.policies))
        keys = dict.fromkeys(((contract, selector), (contract, 0), (0, selector), (0, 0)))
        return tuple(i for key in keys for i in index.get(key, ()))

    def authorized(self, authorization: Sequence[int], *, owner_guid: int = 0) -> SignedForeignSession:
        """This session with the owner's signature of `message_hash`, in a form that the account takes. Not verified here.

        Args:
            authorization: The signature's felts.
            owner_guid: Who signed, where the signature itself does not say.

        Raises:
            InvalidInput: A value is not a felt.
        """
        signed = SignedForeignSession(
            **{name: getattr(self, name) for name in ForeignSession.__dataclass_fields__},
            authorization=tuple(authorization),
            owner_guid=owner_guid,
        )
        signed.remembered().update(self.remembered())
        return signed

    def describe(
        self, names: Mapping[int, str] | None = None, usage: Iterable[LimitState] | None = None
    ) -> str:
        """The session in words: who may do what until when, and what of it the account does not enforce.

        Args:
            names: What to call addresses.
            usage: What is used of the limits; None: not known.
        """
        account = address_text(self.address, names)
        return (
            f"Session of account {account} ({self.dialect.name}) on {chain_text(self.chain_id)}, for the key {self.key} "
            f"{permissions_text(self, names, usage)}"
        )

    def __repr__(self) -> str:
        return (
            f"<{type(self).__name__} ({self.dialect.name}) of {to_hex(self.address)} on {chain_text(self.chain_id)}, "
            f"until {utc_text(self.expires)}>"
        )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SignedForeignSession(ForeignSession):
    """A foreign session with its owner's authorization; no secret in it.

    The owner's signature is of what the account enforces. With ``enforce="client"`` whoever can change this object, or the file
    that it is read from, can drop the rest (rules, limits, denied entries, `valid_after`, ends of policies, the tag) and nothing
    here notices, unless `terms_hash` was kept elsewhere: ``load_session(text, expected=…)`` compares it.

    Attributes:
        authorization: The owner's signature of `message_hash`, as the account takes it in a token.
        owner_guid: Who signed; 0 where the authorization itself says so, or it is not known.

    Raises:
        InvalidInput: A value is not usable.
    """

    authorization: tuple[int, ...] = ()
    owner_guid: int = 0

    def __post_init__(self) -> None:
        ForeignSession.__post_init__(self)
        felts = tuple(to_felt(felt, f"authorization[{i}]") for i, felt in enumerate(self.authorization))
        if len(felts) > _MAX_AUTHORIZATION:
            raise InvalidInput(f"The authorization has {len(felts)} felts.", what="authorization")
        object.__setattr__(self, "authorization", felts)
        object.__setattr__(self, "owner_guid", to_felt(self.owner_guid, "owner_guid"))

    def to_dict(self) -> dict[str, Any]:
        """The session as JSON data, public all of it; `load_session` reads it."""
        from starknet_sessions.dialects.foreign_file import write_foreign_session  # noqa: PLC0415 - it imports this

        return write_foreign_session(self)

    def to_json(self) -> str:
        """The session as JSON text; `load_session` reads it."""
        return json.dumps(self.to_dict(), indent=2)
