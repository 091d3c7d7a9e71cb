"""What a Controller session may do: make calls, and sign messages. The leaves, their tree, and the order that Controller uses.

Messages are for hashing only: this package makes no signatures of typed data by a session.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from starknet_sessions.crypto import poseidon, poseidon_many
from starknet_sessions.dialects.methods import method_leaf
from starknet_sessions.errors import InvalidInput, NotEnforceable
from starknet_sessions.felt import short_string, to_felt, to_hex
from starknet_sessions.merkle import MerkleTree

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from starknet_sessions.policy import Policy

WILDCARD_ROOT: Final = short_string("wildcard-policy")
"""In place of a root: every call and every message."""

# selector of "Allowed Type"("Scope Hash":"felt")
TYPE_LEAF_TYPE_HASH: Final = 0x2FE66F524D23B6D0AEED6CDB7C81FB80E517649E134654D1333420A3513DAF0
"""SNIP-12 type hash of the leaf of messages."""
# selector of "Allowed Type"("Scope Hash":"felt","Typed Data Hash":"felt")
TYPED_DATA_TYPE_HASH: Final = 0x38AAA84EC018FF8E589A738A2F370A246DE4769EA245B5FEE436DC149DECDED
"""SNIP-12 type hash of one message that a session signs."""


@dataclass(frozen=True, slots=True)
class TypedDataPolicy:
    """Messages that a session may sign: those of one type in one domain.

    Attributes:
        scope_hash: Domain and type, as `scope_hash` makes it.

    Raises:
        InvalidInput: It is not a felt.
    """

    scope_hash: int

    def __post_init__(self) -> None:
        object.__setattr__(self, "scope_hash", to_felt(self.scope_hash, "scope_hash"))


def scope_hash(domain_hash: int, type_hash: int) -> int:
    """Which messages: those with this SNIP-12 domain hash and this type hash of their primary type."""
    return poseidon(domain_hash, type_hash)


def type_leaf(scope: int) -> int:
    """The leaf of messages in a session's tree."""
    return poseidon_many([TYPE_LEAF_TYPE_HASH, scope])


def policy_leaf(policy: Policy | TypedDataPolicy) -> int:
    """The leaf of a policy. Of a call only contract and entry point are in it.

    Raises:
        NotEnforceable: The policy is of any contract, or of any entry point: no leaf says that.
    """
    if isinstance(policy, TypedDataPolicy):
        return type_leaf(policy.scope_hash)
    if not (policy.contract and policy.selector):
        raise NotEnforceable(
            f"{policy!r} is no one call: Controller's leaves name one contract and one entry point.",
            dialect="cartridge",
            what="policies",
            fix="Name both; or give Policy(ANY, ANY) alone, and the session may do everything.",
        )
    return method_leaf(policy.contract, policy.selector)


def policy_tree(policies: Iterable[Policy | TypedDataPolicy]) -> MerkleTree:
    """The tree over policies of both kinds, in the order given, which is part of the root.

    Raises:
        InvalidInput: There is no policy.
        NotEnforceable: As `policy_leaf`.
    """
    return MerkleTree(policy_leaf(policy) for policy in policies)


def canonical_policies(policies: Iterable[Policy | TypedDataPolicy]) -> list[Policy | TypedDataPolicy]:
    """Policies in the order in which Controller's JavaScript makes trees, so that equal policies have equal roots.

    Calls come first, by contract, then by the name of the entry point as JavaScript's ``localeCompare`` has it: ``_`` before
    digits before letters, capitals counting only between names that are else alike. Messages follow, by scope hash as text.

    Raises:
        InvalidInput: A call's entry point is given without its name.
    """
    calls: list[Policy] = []
    messages: list[TypedDataPolicy] = []
    for i, policy in enumerate(policies):
        if isinstance(policy, TypedDataPolicy):
            messages.append(policy)
        elif policy.name is None:
            raise InvalidInput(
                f"policies[{i}] has no name, by which Controller orders the entry points of a contract.",
                what=f"policies[{i}]",
                fix="Give the entry point by its name.",
            )
        else:
            calls.append(policy)
    calls.sort(key=lambda policy: (policy.contract, _collation(policy.name or "")))
    messages.sort(key=lambda policy: to_hex(policy.scope_hash))
    return [*calls, *messages]


def typed_data_struct_hash(scope: int, typed_data_hash: int) -> int:
    """SNIP-12 struct hash of one message that a session signs.

    Args:
        scope: Its `scope_hash`.
        typed_data_hash: The message's own hash.
    """
    return poseidon_many([TYPED_DATA_TYPE_HASH, scope, typed_data_hash])


def typed_data_digest(messages: Sequence[tuple[int, int]], session_hash: int) -> int:
    """What the session key signs for messages.

    Args:
        messages: Of each the scope and its own hash.
        session_hash: The session's `message_hash`.
    """
    structs = [typed_data_struct_hash(scope, message) for scope, message in messages]
    return poseidon(poseidon_many(structs), session_hash)


def _collation(name: str) -> tuple[str, list[bool]]:
    """By what names of entry points sort as in ``localeCompare``."""
    return name.lower().replace("_", " "), [letter.isupper() for letter in name]
