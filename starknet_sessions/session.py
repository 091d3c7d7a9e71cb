"""What is asked of the owner, what the owner signs, and what is kept of it.

`RequestSession` is what a program asks for. Bound to an account, a chain, an epoch and a version it is a
`Session`, which has a hash to sign. With the owner's signature it is a `SignedSession`, which is all that the
holder of the session key needs, as JSON over any wire. Bytes and hashes: the protocol page of the account
contract (cairo/README.md §1); rules of hashing: SNIP-12 revision 1.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from starknet_sessions.errors import InvalidInput, SessionFileError, require
from starknet_sessions.felt import (
    from_short_string,
    is_printable_ascii,
    short_string,
    to_address,
    to_chain_id,
    to_felt,
    to_hex,
    to_timestamp,
    to_uint,
)
from starknet_sessions.keys import PublicKey, SessionKey
from starknet_sessions.merkle import MerkleTree
from starknet_sessions.policy import TIME_FIX, Policy, address_text, utc_text
from starknet_sessions.snip12 import details_hash, message_hash, session_hash
from starknet_sessions.strict_json import ObjectReader, errors_at, felt_at, parse_json

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

T = TypeVar("T")

MINUTE = 60
"""Seconds of a minute."""
HOUR = 60 * MINUTE
"""Seconds of an hour."""
DAY = 24 * HOUR
"""Seconds of a day."""
MAX_VALIDITY = 30 * DAY
"""The account refuses a session that ends later than this many seconds from now, at every use."""

SCHEMA = "starknet-sessions/session"
SCHEMA_VERSION = 1

# In 2001, before any session: what is less was meant as a duration.
_EARLIEST_END = 10**9
_TAG = re.compile(r"[a-z][a-z0-9-]{0,30}")
# The token has 16 bits for the length.
_MAX_AUTHORIZATION = 2**16 - 1


class _Memo:
    """Room in a frozen, slotted value for what is computed from it once; copies leave it behind."""

    __slots__ = ("_memo",)

    _memo: dict[str, Any]

    def _once(self, name: str, compute: Callable[[], T]) -> T:
        memo = self._remembered()
        if name not in memo:
            memo[name] = compute()
        value: T = memo[name]
        return value

    def _remembered(self) -> dict[str, Any]:
        try:
            return self._memo
        except AttributeError:
            object.__setattr__(self, "_memo", {})
            return self._memo


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestSession(_Memo):
    """What a program asks the owner for: who may do what, until when.

    Args:
        key: Public part of the session key: ``key.public``.
        expires: Last unix second of the session; the account takes at most 30 days from the time of each use.
        policies: The allowed calls, at least one. Nothing else is allowed. Their order is kept; it is part of
            the hash.
        tag: Name of the session's slot in the account: one session per tag is live at a time. A lower-case
            letter, then up to 30 lower-case letters, digits and ``-``.
        valid_after: First unix second of the session; 0 = at once.
        metadata: Free text for the owner to read; printable ASCII.
        version: Generation of the tag, below 2^32, above that of every earlier session with this tag. None:
            the unix time of signing.

    Raises:
        InvalidInput: A value is not usable; a policy is there twice; or a policy's ``until`` has no effect,
            because another policy allows the same calls for longer, or because the session ends first.
    """

    key: PublicKey
    expires: int
    policies: Sequence[Policy]
    tag: str = "default"
    valid_after: int = 0
    metadata: str = ""
    version: int | None = None

    def __post_init__(self) -> None:
        policies = _check_common(self)
        object.__setattr__(self, "policies", policies)
        if self.version is not None:
            object.__setattr__(
                self, "version", to_uint(self.version, "version", bound=2**32, bound_name="2^32")
            )
        _check_untils(policies, self.expires)

    @property
    def tree(self) -> MerkleTree:
        """The tree of the policies. Built at first use; a policy takes about 0.2 ms."""
        return self._once("tree", lambda: _tree_of(self.policies))

    def bind(
        self, *, address: int | str, chain_id: int | str, epoch: int, version: int | None = None
    ) -> Session:
        """The session of this request on one account.

        Args:
            address: The account.
            chain_id: Felt, ``"0x…"`` or name: ``"SN_SEPOLIA"``.
            epoch: The account's epoch, as it tells; 0 if it is not deployed yet.
            version: The version to take if the request names none: the unix time.

        Raises:
            InvalidInput: A value is not usable, or there is no version.
        """
        bound_version = version if self.version is None else self.version
        if bound_version is None:
            raise InvalidInput(
                "The request names no version.", what="version", fix="Give the unix time as version."
            )
        session = Session(
            key=self.key,
            expires=self.expires,
            policies=self.policies,
            tag=self.tag,
            valid_after=self.valid_after,
            metadata=self.metadata,
            version=bound_version,
            address=to_address(address, "address"),
            chain_id=to_chain_id(chain_id),
            epoch=epoch,
        )
        if "tree" in self._remembered():
            session._once("tree", lambda: self.tree)  # noqa: SLF001 - the same value, not computed again
        return session

    def describe(self, names: Mapping[int, str] | None = None) -> str:
        """The request in words, for the owner to read before signing.

        Args:
            names: What to call addresses.
        """
        return f"Session {self.tag!r} for the key {self.key} {_terms_text(self, names)}"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Session(_Memo):
    """A request bound to one account, chain, epoch and version: what the owner signs.

    Usually made by `RequestSession.bind`. The attributes are those of the request, and:

    Attributes:
        version: Generation of the tag, below 2^32.
        address: The account.
        chain_id: The chain, as felt.
        epoch: The account's epoch; its change ends the session.

    Raises:
        InvalidInput: A value is not usable.
    """

    key: PublicKey
    expires: int
    policies: Sequence[Policy]
    tag: str
    valid_after: int
    metadata: str
    version: int
    address: int
    chain_id: int
    epoch: int

    def __post_init__(self) -> None:
        object.__setattr__(self, "policies", _check_common(self))
        object.__setattr__(self, "version", to_uint(self.version, "version", bound=2**32, bound_name="2^32"))
        object.__setattr__(self, "address", to_address(self.address, "address"))
        object.__setattr__(self, "chain_id", to_chain_id(self.chain_id))
        object.__setattr__(self, "epoch", to_uint(self.epoch, "epoch", bound=2**128, bound_name="2^128"))

    @property
    def tree(self) -> MerkleTree:
        """The tree of the policies. Built at first use; a policy takes about 0.2 ms."""
        return self._once("tree", lambda: _tree_of(self.policies))

    @property
    def root(self) -> int:
        """Merkle root of the policies (SNIP-12 ``merkletree``)."""
        return self.tree.root

    @property
    def details_hash(self) -> int:
        """SNIP-12 struct hash of what only the owner reads: metadata and entry point names."""
        return self._once("details_hash", lambda: details_hash(self.metadata, self.call_names))

    @property
    def call_names(self) -> tuple[str, ...]:
        """Per policy the name of its entry point; empty where the requester gave none."""
        return tuple(policy.name or "" for policy in self.policies)

    @property
    def tag_felt(self) -> int:
        """The tag as the contract has it: a short string."""
        return short_string(self.tag, "tag")

    @property
    def hash(self) -> int:
        """The session hash: SNIP-12 struct hash. By it the account compares sessions."""
        return self.hash_in_epoch(self.epoch)

    @property
    def message_hash(self) -> int:
        """SNIP-12 message hash: what the owner signs."""
        return self._once(
            "message_hash", lambda: message_hash(self.hash, chain_id=self.chain_id, address=self.address)
        )

    def hash_in_epoch(self, epoch: int) -> int:
        """The session hash as an account in `epoch` computes it."""
        return self._once(
            f"hash in epoch {epoch}",
            lambda: session_hash(
                tag=self.tag_felt,
                version=self.version,
                epoch=epoch,
                key_guid=self.key.guid,
                valid_after=self.valid_after,
                valid_until=self.expires,
                root=self.root,
                details=self.details_hash,
            ),
        )

    def candidates(self, contract: int, selector: int) -> tuple[int, ...]:
        """Indices of the policies for a call, the narrowest first, whether they have ended or not.

        Takes the same time for any number of policies.
        """
        index = self._once("candidates", lambda: _index_of(self.policies))
        # A dict, because a call to selector 0 asks for the same key twice.
        keys = dict.fromkeys(((contract, selector), (contract, 0), (0, selector), (0, 0)))
        return tuple(index[key] for key in keys if key in index)

    def policy_for(self, contract: int, selector: int, *, now: int) -> int | None:
        """Index of the narrowest policy that allows a call at `now`, in unix seconds; None if none does."""
        return next((i for i in self.candidates(contract, selector) if self.policies[i].is_active(now)), None)

    def authorized(self, authorization: Sequence[int]) -> SignedSession:
        """This session with the owner's signature of `message_hash`.

        Args:
            authorization: The signature's felts, as the account takes them: ``[r, s]`` of a Stark owner. Not
                verified here. Empty only for a session that is live already.

        Raises:
            InvalidInput: A value is not a felt.
        """
        signed = SignedSession(
            **{name: getattr(self, name) for name in Session.__dataclass_fields__},
            authorization=tuple(authorization),
        )
        # All that is remembered is of the session, not of its authorization.
        signed._remembered().update(self._remembered())  # noqa: SLF001
        return signed

    def describe(self, names: Mapping[int, str] | None = None) -> str:
        """The session in words: who may do what, until when.

        Args:
            names: What to call addresses.
        """
        account = address_text(self.address, names)
        return (
            f"Session {self.tag!r}, version {self.version}, of account {account} "
            f"on {chain_text(self.chain_id)}, for the key {self.key} {_terms_text(self, names)}"
        )

    def __repr__(self) -> str:
        return (
            f"<{type(self).__name__} {self.tag!r}, version {self.version}, of {to_hex(self.address)} "
            f"on {chain_text(self.chain_id)}, until {utc_text(self.expires)}>"
        )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SignedSession(Session):
    """A session with the owner's authorization: all that the session key needs beside it; no secret in it.

    Attributes:
        authorization: The owner's signature of `message_hash`, as the account takes it. A token carries it
            until the session is live; empty only for a session that is.

    Raises:
        InvalidInput: A value is not usable.
    """

    authorization: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        # Not super(): a slotted dataclass is a copy of the class that super() was compiled for.
        Session.__post_init__(self)
        felts = tuple(to_felt(felt, f"authorization[{i}]") for i, felt in enumerate(self.authorization))
        if len(felts) > _MAX_AUTHORIZATION:
            raise InvalidInput(
                f"authorization has {len(felts)} felts; a token holds {_MAX_AUTHORIZATION}.",
                what="authorization",
            )
        object.__setattr__(self, "authorization", felts)

    def to_dict(self) -> dict[str, Any]:
        """The session as JSON data, public all of it; `from_dict` reads it."""
        return {
            "schema": SCHEMA,
            "schema_version": SCHEMA_VERSION,
            "chain_id": to_hex(self.chain_id),
            "address": to_hex(self.address),
            "epoch": self.epoch,
            "tag": self.tag,
            "version": self.version,
            "key": self.key.to_dict(),
            "valid_after": self.valid_after,
            "expires": self.expires,
            "policies": [policy.to_dict() for policy in self.policies],
            "metadata": self.metadata,
            "root": to_hex(self.root),
            "hash": to_hex(self.hash),
            "message_hash": to_hex(self.message_hash),
            "authorization": [to_hex(felt) for felt in self.authorization],
        }

    def to_json(self) -> str:
        """The session as JSON text; `from_json` reads it."""
        return json.dumps(self.to_dict(), indent=2)

    @classmethod
    def from_json(cls, text: str | bytes) -> SignedSession:
        """Read what `to_json` wrote. The hashes are computed again and compared.

        Raises:
            InvalidInput: Neither text nor bytes.
            SessionFileError: Not JSON, an unknown schema, a value of the wrong type, a key too many or too
                few, or hashes that are not those of the contents. Its ``path`` says where.
        """
        return cls.from_dict(parse_json(text))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SignedSession:
        """Read what `to_dict` gave. The hashes are computed again and compared.

        Raises:
            SessionFileError: As `from_json`.
        """
        document = ObjectReader(data, "$")
        schema = document.take("schema", str)
        if schema != SCHEMA:
            raise SessionFileError(f"The schema is {schema!r}, not {SCHEMA!r}.", path="$.schema")
        schema_version = document.take("schema_version", int)
        if schema_version != SCHEMA_VERSION:
            raise SessionFileError(
                f"The schema version is {schema_version}; this package knows {SCHEMA_VERSION}.",
                path="$.schema_version",
                fix="Upgrade starknet-sessions.",
            )
        stored = {name: document.felt(name) for name in ("root", "hash", "message_hash")}
        policies = document.take("policies", list)
        authorization = document.take("authorization", list)
        terms: dict[str, Any] = {
            "key": _read_key(document.take("key", dict)),
            "policies": tuple(_read_policy(policy, f"$.policies[{i}]") for i, policy in enumerate(policies)),
            "authorization": tuple(
                felt_at(felt, f"$.authorization[{i}]") for i, felt in enumerate(authorization)
            ),
            **{name: document.felt(name) for name in ("chain_id", "address")},
            **{name: document.take(name, int) for name in ("epoch", "version", "valid_after", "expires")},
            **{name: document.take(name, str) for name in ("tag", "metadata")},
        }
        document.finish()
        with errors_at("$."):
            session = cls(**terms)
        # In the order in which each is made of the one before: the path says which part was changed.
        for name, hashed in stored.items():
            if getattr(session, name) != hashed:
                raise SessionFileError(f"This {name} is not that of the contents.", path=f"$.{name}")
        return session


def chain_text(chain_id: int) -> str:
    """A chain id for people: its name, or hex where it is none."""
    try:
        return from_short_string(chain_id)
    except InvalidInput:
        return to_hex(chain_id)


def check_tag(tag: object, what: str = "tag") -> str:
    """Check a tag: a lower-case letter, then up to 30 lower-case letters, digits and ``-``.

    Raises:
        InvalidInput: It is not one.
    """
    if not isinstance(tag, str) or not _TAG.fullmatch(tag):
        raise InvalidInput(
            f"{what} is {tag!r}.",
            what=what,
            fix="Give a lower-case letter, then up to 30 lower-case letters, digits and hyphens.",
        )
    return tag


def _tree_of(policies: Sequence[Policy]) -> MerkleTree:
    return MerkleTree(policy.leaf for policy in policies)


def _index_of(policies: Sequence[Policy]) -> dict[tuple[int, int], int]:
    index: dict[tuple[int, int], int] = {}
    for i, policy in enumerate(policies):
        key = (policy.contract, policy.selector)
        # A signed list can have a policy twice, though no request can: the one that holds longer serves.
        if key not in index or not policies[index[key]].outlasts(policy):
            index[key] = i
    return index


def _check_common(session: RequestSession | Session) -> tuple[Policy, ...]:
    # Objects, because callers without a type checker give anything.
    key: object = session.key
    if isinstance(key, SessionKey):
        raise InvalidInput(
            "key is a SessionKey, with its private part.",
            what="key",
            fix="Give its public part, key.public: the owner's side never needs more.",
        )
    if not isinstance(key, PublicKey):
        raise InvalidInput(
            "key is not a PublicKey.", what="key", fix="Give key.public, or PublicKey.parse(…)."
        )
    check_tag(session.tag)
    require(session.metadata, str, "metadata", "Give text.")
    if not is_printable_ascii(session.metadata):
        raise InvalidInput(
            "metadata has characters that not every wallet hashes alike.",
            what="metadata",
            fix="Use printable ASCII.",
        )
    for name in ("valid_after", "expires"):
        time: int = getattr(session, name)
        require(time, int, name, TIME_FIX)
        # Written back because a time may come as a subclass of int.
        object.__setattr__(session, name, to_timestamp(time, name))
    if isinstance(session, RequestSession) and session.expires < _EARLIEST_END:
        raise InvalidInput(
            f"expires is {session.expires}, which is in {utc_text(session.expires)[:4]}.",
            what="expires",
            fix="Give unix seconds: in_hours(1).",
        )
    if session.expires <= session.valid_after:
        raise InvalidInput(
            f"expires ({session.expires}) is not after valid_after ({session.valid_after}).",
            what="expires",
            fix="Give times in unix seconds, the end after the beginning.",
        )
    require(session.policies, Iterable, "policies", "Give a list: [policy].")
    policies = tuple(session.policies)
    if not policies:
        raise InvalidInput(
            "policies is empty: the session would allow nothing.",
            what="policies",
            fix="Name the calls to allow; for every call there is Policy(ANY, ANY).",
        )
    for i, policy in enumerate(policies):
        require(policy, Policy, f"policies[{i}]", "Write Policy(contract, entry_point).")
    return policies


def _check_untils(policies: tuple[Policy, ...], expires: int) -> None:
    seen: dict[tuple[int, int, int], int] = {}
    by_calls: dict[tuple[int, int], list[int]] = {}
    for i, policy in enumerate(policies):
        first = seen.setdefault((policy.contract, policy.selector, policy.until), i)
        if first != i:
            raise InvalidInput(
                f"policies[{i}] is the same as policies[{first}]: {policy.describe()}.",
                what=f"policies[{i}]",
                fix="Leave one of them out.",
            )
        by_calls.setdefault((policy.contract, policy.selector), []).append(i)
        if policy.until > expires:
            raise InvalidInput(
                f"policies[{i}].until ({policy.until}) is after the session's end ({expires}).",
                what=f"policies[{i}].until",
                fix="Leave it out: a policy ends with its session.",
            )
    for i, policy in enumerate(policies):
        if not policy.until:
            continue
        # Only these can cover it; looking at all would take n² steps.
        for key in {(policy.contract, policy.selector), (policy.contract, 0), (0, policy.selector), (0, 0)}:
            for other in by_calls.get(key, ()):
                if other != i and policies[other].outlasts(policy):
                    raise InvalidInput(
                        f"policies[{i}].until has no effect: policies[{other}] allows the same calls "
                        f"for longer ({policies[other].describe()}).",
                        what=f"policies[{i}].until",
                        fix=f"Leave out policies[{i}], or give policies[{other}] an earlier until.",
                    )


def _terms_text(session: RequestSession | Session, names: Mapping[int, str] | None) -> str:
    begins = f"from {utc_text(session.valid_after)} " if session.valid_after else ""
    calls = [f"  {i + 1}. {policy.describe(names)}" for i, policy in enumerate(session.policies)]
    lines = [
        f"may make these calls {begins}until {utc_text(session.expires)}:",
        *calls,
        "It cannot call the account itself. It has no limit on amounts, on the number of calls or on fees.",
    ]
    if session.metadata:
        lines.append(f"The requester says: {session.metadata!r}.")
    return "\n".join(lines)


def _read_key(data: dict[str, Any]) -> PublicKey:
    reader = ObjectReader(data, "$.key")
    value, scheme = reader.felt("public_key"), reader.take("scheme", str)
    reader.finish()
    with errors_at("$.key."):
        return PublicKey(value=value, scheme=scheme)  # type: ignore[arg-type] # checked there


def _read_policy(data: Any, path: str) -> Policy:
    reader = ObjectReader(data, path)
    reader.take("contract", str)
    reader.take("selector", str)
    reader.optional("name", str)
    reader.optional("until", int)
    reader.finish()
    with errors_at(f"{path}."):
        return Policy.from_dict(data)
