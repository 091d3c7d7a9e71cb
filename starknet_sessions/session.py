"""What the owner signs, and what is kept of it.

A request (`request.py`) bound to an account, a chain, an epoch and a version is a `Session`, which has a hash to
sign. With the owner's signature it is a `SignedSession`, which is all that the holder of the session key needs, as
JSON over any wire. Bytes and hashes: the protocol page of the account contract (cairo/README.md §1 and §3).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from starknet_sessions.errors import InvalidInput
from starknet_sessions.felt import (
    from_short_string,
    short_string,
    to_address,
    to_chain_id,
    to_felt,
    to_hex,
    to_uint,
)
from starknet_sessions.limits import Resource
from starknet_sessions.permissions import Permissions
from starknet_sessions.policy import address_text, utc_text
from starknet_sessions.sentence import permissions_text
from starknet_sessions.session_file import read_session, write_session
from starknet_sessions.snip12 import details_hash, message_hash, session_hash
from starknet_sessions.strict_json import parse_json
from starknet_sessions.terms import Terms, fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from starknet_sessions.limits import LimitState
    from starknet_sessions.policy import Policy

MINUTE = 60
"""Seconds of a minute."""
HOUR = 60 * MINUTE
"""Seconds of an hour."""
DAY = 24 * HOUR
"""Seconds of a day."""
MAX_VALIDITY = 30 * DAY
"""The account refuses a session that ends later than this many seconds from now, at every use."""

# No transaction has more felts, but a file could.
_MAX_AUTHORIZATION = 2**16 - 1


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Session(Permissions):
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

    version: int
    address: int
    chain_id: int
    epoch: int

    def __post_init__(self) -> None:
        # Not super(): a slotted dataclass is a copy of the class that super() was compiled for.
        Permissions.__post_init__(self)
        object.__setattr__(self, "version", to_uint(self.version, "version", bound=2**32, bound_name="2^32"))
        object.__setattr__(self, "address", to_address(self.address, "address"))
        object.__setattr__(self, "chain_id", to_chain_id(self.chain_id))
        object.__setattr__(self, "epoch", to_uint(self.epoch, "epoch", bound=2**128, bound_name="2^128"))

    @property
    def root(self) -> int:
        """Merkle root of the policies (SNIP-12 ``merkletree``)."""
        return self.tree.root

    @property
    def details_hash(self) -> int:
        """SNIP-12 struct hash of what only the owner reads: metadata and names of entry points and arguments."""
        return self.once("details_hash", lambda: details_hash(self.metadata, self.call_names))

    @property
    def call_names(self) -> tuple[str, ...]:
        """Per policy the name of its entry point, with those of ruled arguments; empty where there is none."""
        return tuple(policy.call_name for policy in self.policies)

    @property
    def tag_felt(self) -> int:
        """The tag as the contract has it: a short string."""
        return short_string(self.tag, "tag")

    @property
    def hash(self) -> int:
        """The session hash: SNIP-12 struct hash."""
        return self.once(
            "hash",
            lambda: session_hash(
                tag=self.tag_felt,
                version=self.version,
                epoch=self.epoch,
                key_guid=self.key.guid,
                valid_after=self.valid_after,
                valid_until=self.expires,
                root=self.root,
                denied=[entry.hash for entry in self.denied],
                limits=[limit.hash for limit in self.limits],
                required_caller=self.required_caller,
                details=self.details_hash,
            ),
        )

    @property
    def message_hash(self) -> int:
        """SNIP-12 message hash: what the owner signs."""
        return self.once(
            "message_hash", lambda: message_hash(self.hash, chain_id=self.chain_id, address=self.address)
        )

    @property
    def static_felts(self) -> tuple[int, ...]:
        """The felts that every token of this session has: five, and those of caller, limits and denied entries."""
        return self.once("static_felts", lambda: _static_felts(self))

    @property
    def fingerprint(self) -> int:
        """By what the account compares sessions, in the epoch of signing."""
        return self.fingerprint_in(self.epoch)

    def fingerprint_in(self, epoch: int) -> int:
        """The fingerprint as an account in `epoch` computes it."""
        return self.once(f"fingerprint in {epoch}", lambda: fingerprint(epoch, self.static_felts))

    def candidates(self, contract: int, selector: int) -> tuple[int, ...]:
        """Indices of the policies that speak of a call, the narrowest first, whatever time and calldata.

        Takes the same time for any number of policies of other calls.
        """
        index = self.once("candidates", lambda: policy_index(self.policies))
        # A dict, because a call to selector 0 asks for the same key twice.
        keys = dict.fromkeys(((contract, selector), (contract, 0), (0, selector), (0, 0)))
        return tuple(i for key in keys for i in index.get(key, ()))

    def policies_for(
        self, contract: int, selector: int, calldata: Sequence[int], now: int
    ) -> tuple[int, ...]:
        """Indices of the policies that allow a call, the narrowest first; empty if none does.

        Takes the same time for any number of policies of other calls.

        Args:
            contract: Where the call goes.
            selector: The entry point.
            calldata: The arguments, as felts.
            now: Unix seconds.
        """
        policies = self.policies
        return tuple(
            i
            for i in self.candidates(contract, selector)
            if policies[i].is_active(now) and policies[i].judge(calldata) is None
        )

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
        signed.remembered().update(self.remembered())
        return signed

    def describe(
        self, names: Mapping[int, str] | None = None, usage: Iterable[LimitState] | None = None
    ) -> str:
        """The session in words: who may do what, how much, until when. All of it comes from what is hashed.

        Args:
            names: What to call addresses.
            usage: What is used of the limits, as the account tells; None: not known.
        """
        account = address_text(self.address, names)
        return (
            f"Session {self.tag!r}, version {self.version}, of account {account} on {chain_text(self.chain_id)}, "
            f"for the key {self.key} {permissions_text(self, names, usage)}"
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
        Session.__post_init__(self)
        felts = tuple(to_felt(felt, f"authorization[{i}]") for i, felt in enumerate(self.authorization))
        if len(felts) > _MAX_AUTHORIZATION:
            raise InvalidInput(
                f"authorization has {len(felts)} felts; at most {_MAX_AUTHORIZATION} are read.",
                what="authorization",
            )
        object.__setattr__(self, "authorization", felts)

    def to_dict(self) -> dict[str, Any]:
        """The session as JSON data, public all of it; `from_dict` reads it."""
        return write_session(self)

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
        return read_session(data, cls)


def chain_text(chain_id: int) -> str:
    """A chain id for people: its name, or hex where it is none."""
    try:
        return from_short_string(chain_id)
    except InvalidInput:
        return to_hex(chain_id)


def _static_felts(session: Session) -> tuple[int, ...]:
    terms = Terms(
        valid_until=session.expires,
        valid_after=session.valid_after,
        version=session.version,
        depth=session.tree.depth,
        meters=sum(limit.resource is not Resource.TOKEN for limit in session.limits),
        token_limits=sum(limit.resource is Resource.TOKEN for limit in session.limits),
        denied=len(session.denied),
        has_caller=session.required_caller != 0,
    )
    return (
        terms.packed,
        session.tag_felt,
        session.key.value,
        session.root,
        session.details_hash,
        *([session.required_caller] if session.required_caller else []),
        *(felt for limit in session.limits for felt in limit.felts),
        *(felt for entry in session.denied for felt in entry.felts),
    )


def policy_index(policies: Sequence[Policy]) -> dict[tuple[int, int], list[int]]:
    """Per contract and selector (0 = any) the indices of the policies for it, the narrowest first."""
    index: dict[tuple[int, int], list[int]] = {}
    for i, policy in enumerate(policies):
        index.setdefault((policy.contract, policy.selector), []).append(i)
    for same in index.values():
        # The more rules, the narrower; of equal ones that which holds longest.
        same.sort(key=lambda i: (-len(policies[i].rules), policies[i].until != 0, -policies[i].until))
    return index
