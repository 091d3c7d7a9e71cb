"""What a session may do: that which a request asks for and an owner signs, whatever the account."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from starknet_sessions.denied import Denied, check_denied
from starknet_sessions.errors import InvalidInput, require
from starknet_sessions.felt import ADDRESS_BOUND, is_printable_ascii, to_timestamp, to_uint
from starknet_sessions.keys import PublicKey, SessionKey
from starknet_sessions.limits import COUNTED_BY_TAG, Limit, check_limits
from starknet_sessions.memo import Memo
from starknet_sessions.merkle import MerkleTree
from starknet_sessions.policy import TIME_FIX, Policy

if TYPE_CHECKING:
    from collections.abc import Callable

_TAG = re.compile(r"[a-z][a-z0-9-]{0,30}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Permissions(Memo):
    """What `RequestSession` and `Session` have in common; see there.

    Raises:
        InvalidInput: A value is not usable.
    """

    key: PublicKey
    expires: int
    policies: Sequence[Policy]
    limits: Sequence[Limit] = ()
    denied: Sequence[Denied] = ()
    tag: str = "default"
    valid_after: int = 0
    metadata: str = ""
    required_caller: int = 0

    def __post_init__(self) -> None:
        _check_key(self.key)
        check_tag(self.tag)
        require(self.metadata, str, "metadata", "Give text.")
        if not is_printable_ascii(self.metadata):
            raise InvalidInput(
                "metadata has characters that not every wallet hashes alike.",
                what="metadata",
                fix="Use printable ASCII.",
            )
        # Values are written back because they may come as another type: an enum's member, a list, hex.
        for name in ("valid_after", "expires"):
            time: int = getattr(self, name)
            require(time, int, name, TIME_FIX)
            object.__setattr__(self, name, to_timestamp(time, name))
        if self.expires <= self.valid_after:
            raise InvalidInput(
                f"expires ({self.expires}) is not after valid_after ({self.valid_after}).",
                what="expires",
                fix="Give times in unix seconds, the end after the beginning.",
            )
        object.__setattr__(self, "policies", _check_policies(self.policies))
        checks: tuple[tuple[str, type, Callable[..., object]], ...] = (
            ("limits", Limit, check_limits),
            ("denied", Denied, check_denied),
        )
        for name, kind, check in checks:
            given: object = getattr(self, name)
            require(given, Iterable, name, f"Give a list: [{kind.__name__.lower()}].")
            object.__setattr__(self, name, check(given))
        caller = to_uint(
            self.required_caller, "required_caller", bound=ADDRESS_BOUND, bound_name="2^251 - 256"
        )
        object.__setattr__(self, "required_caller", caller)

    @property
    def tree(self) -> MerkleTree:
        """The tree of the policies. Built at first use; a policy takes about 0.2 ms."""
        return self.once("tree", lambda: MerkleTree(policy.leaf for policy in self.policies))

    @property
    def counted(self) -> str:
        """What limits in all add up, in words that go on after "in all, "."""
        return COUNTED_BY_TAG

    @property
    def remarks(self) -> tuple[str, ...]:
        """What the account does with such a session, in sentences for its owner."""
        return ("It cannot call the account itself, but to revoke itself.",)


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


# Objects, because callers without a type checker give anything.


def _check_key(key: object) -> None:
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


def _check_policies(given: object) -> tuple[Policy, ...]:
    require(given, Iterable, "policies", "Give a list: [policy].")
    policies: tuple[Policy, ...] = tuple(given)  # type: ignore[arg-type] # checked just now
    if not policies:
        raise InvalidInput(
            "policies is empty: the session would allow nothing.",
            what="policies",
            fix="Name the calls to allow; for every call there is Policy(ANY, ANY).",
        )
    for i, policy in enumerate(policies):
        require(policy, Policy, f"policies[{i}]", "Write Policy(contract, entry_point).")
    return policies
