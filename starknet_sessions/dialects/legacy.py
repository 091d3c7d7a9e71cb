"""Sessions of the plugin era, 2022 and 2023: hashes, documents and layouts, for reading what is left of them.

Nothing here can be executed: the accounts were Cairo 0 classes on testnets that are gone. So this is no `Dialect`, and no account
or signer takes it. Hashes are Pedersen's, of SNIP-12 revision 0, under a domain that has the chain id alone, which starknet-py's
`TypedData` refuses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from starknet_py.hash.utils import compute_hash_on_elements, pedersen_hash
from starknet_py.net.client_models import Call

from starknet_sessions.errors import InvalidInput
from starknet_sessions.felt import short_string, to_hex

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from starknet_sessions.policy import Policy

# selector of StarkNetDomain(chainId:felt)
DOMAIN_TYPE_HASH: Final = 0x13CDA234A04D66DB62C06B8E3AD5F91BD0C67286C2C7519A826CF49DA6BA478
"""Type hash of the domain."""
# selector of Session(key:felt,expires:felt,root:merkletree)
SESSION_TYPE_HASH: Final = 0x1AA0E1C56B45CF06A54534FA1707C54E520B842FEB21D03B7DEDDB6F1E340C
"""Type hash of a session."""
# selector of Policy(contractAddress:felt,selector:selector)
POLICY_TYPE_HASH: Final = 0x2F0026E78543F036F33E26A8F5891B88C58DC1E20CBBFAF0BB53274DA6FA568
"""Type hash of a policy."""
PLUGIN_CLASS_HASH: Final = 0x31C70ED28F4B0FAF39B2F97D8F0A61A36968319C13FE6F2051B8DE5A15F3D9B
"""Class of the plugin that `@argent/x-sessions` 4 and 5 name."""
USE_PLUGIN: Final = 0x27AD8765FC3B8F3AFEF2481081767DAADD0ABAFBD10A7FACE32534F2E4730E2
"""Selector of ``use_plugin``, the call that is put before those of the session."""

_PADDING = 0


class PedersenTree:
    """A Merkle tree of Pedersen hashes: children sorted by number, odd levels padded with 0, one leaf its own root.

    Args:
        leaves: Felts, in an order that is part of the root.

    Attributes:
        leaves: The leaves, in the order given.
        root: The felt that stands for the whole list.

    Raises:
        InvalidInput: There is no leaf.
    """

    __slots__ = ("_levels", "leaves", "root")

    def __init__(self, leaves: Iterable[int]) -> None:
        self.leaves = level = tuple(leaves)
        if not level:
            raise InvalidInput("A Merkle tree needs at least one leaf.", what="leaves")
        levels = []
        while len(level) > 1:
            padded = (*level, _PADDING) if len(level) % 2 else level
            levels.append(padded)
            level = tuple(_node(padded[i], padded[i + 1]) for i in range(0, len(padded), 2))
        self._levels = levels
        self.root = level[0]

    def proof(self, index: int) -> tuple[int, ...]:
        """The siblings from leaf `index` up to the root. All proofs of a tree have the same length.

        Raises:
            InvalidInput: There is no such leaf.
        """
        if not 0 <= index < len(self.leaves):
            raise InvalidInput(f"There is no leaf {index} in a tree of {len(self.leaves)}.", what="index")
        siblings = []
        for level in self._levels:
            siblings.append(level[index ^ 1])
            index >>= 1
        return tuple(siblings)


def policy_leaf(contract: int, selector: int) -> int:
    """The leaf of an allowed call."""
    return _pedersen([POLICY_TYPE_HASH, contract, selector])


def policy_tree(policies: Iterable[Policy]) -> PedersenTree:
    """The tree over policies, of which only contract and entry point are in it.

    Raises:
        InvalidInput: There is no policy; or one is of any contract or of any entry point, for which there is no leaf.
    """
    listed = tuple(policies)
    for i, policy in enumerate(listed):
        if not (policy.contract and policy.selector):
            raise InvalidInput(
                f"policies[{i}] is of any contract or of any entry point, for which there is no leaf.",
                what=f"policies[{i}]",
                fix="Name both.",
            )
    return PedersenTree(policy_leaf(policy.contract, policy.selector) for policy in listed)


def domain_hash(chain_id: int) -> int:
    """Hash of the domain."""
    return _pedersen([DOMAIN_TYPE_HASH, chain_id])


def session_struct_hash(*, key: int, expires: int, root: int) -> int:
    """Struct hash of a session.

    Args:
        key: The session key's public key itself.
        expires: Unix seconds.
        root: The policies' root.
    """
    return _pedersen([SESSION_TYPE_HASH, key, expires, root])


def message_hash(struct_hash: int, *, domain: int, address: int) -> int:
    """SNIP-12 revision 0 message hash: what the owner signs.

    Args:
        struct_hash: Of the session.
        domain: The domain's hash.
        address: The account.
    """
    return _pedersen([short_string("StarkNet Message"), domain, address, struct_hash])


def session_hash(*, key: int, expires: int, root: int, address: int, chain_id: int) -> int:
    """What the owner signs. The session key then signs hashes of transactions as they are."""
    struct_hash = session_struct_hash(key=key, expires=expires, root=root)
    return message_hash(struct_hash, domain=domain_hash(chain_id), address=address)


def typed_data(*, key: int, expires: int, policies: Sequence[Policy], chain_id: int) -> dict[str, Any]:
    """The document that `@argent/x-sessions` 4 and 5 gave a wallet. Entry points given by name stand there by name."""
    return {
        "types": {
            "StarkNetDomain": [{"name": "chainId", "type": "felt"}],
            "Session": [
                {"name": "key", "type": "felt"},
                {"name": "expires", "type": "felt"},
                {"name": "root", "type": "merkletree", "contains": "Policy"},
            ],
            "Policy": [
                {"name": "contractAddress", "type": "felt"},
                {"name": "selector", "type": "selector"},
            ],
        },
        "primaryType": "Session",
        "domain": {"chainId": to_hex(chain_id)},
        "message": {
            "key": to_hex(key),
            "expires": expires,
            "root": [
                {
                    "contractAddress": to_hex(policy.contract),
                    "selector": policy.name or to_hex(policy.selector),
                }
                for policy in policies
            ],
        },
    }


def use_plugin_call(
    *,
    address: int,
    key: int,
    expires: int,
    root: int,
    proofs: Sequence[Sequence[int]],
    authorization: tuple[int, int],
    plugin: int = PLUGIN_CLASS_HASH,
) -> Call:
    """The call before those of the session, as `@argent/x-sessions` 4 and 5 made it; the signature is then ``[r, s]``.

    Args:
        address: The account.
        key: The session key's public key.
        expires: Unix seconds.
        root: The policies' root.
        proofs: Per call of the session its proof.
        authorization: The owner's signature of `session_hash`.
        plugin: Class of the plugin.

    Raises:
        InvalidInput: The proofs are not all of one length, or there is none.
    """
    length, flat = _flat_proofs(proofs)
    return Call(address, USE_PLUGIN, [plugin, key, expires, root, length, *flat, *authorization])


def plugin_signature(
    signature: tuple[int, int],
    *,
    key: int,
    expires: int,
    root: int,
    proofs: Sequence[Sequence[int]],
    authorization: Sequence[int],
    plugin: int = PLUGIN_CLASS_HASH,
) -> list[int]:
    """A transaction's signature as the later plugin accounts read it.

    Args:
        signature: (r, s) of the session key over the transaction's hash.
        key: Its public key.
        expires: Unix seconds.
        root: The policies' root.
        proofs: Per call its proof.
        authorization: The owner's signature of `session_hash`.
        plugin: Class of the plugin.

    Raises:
        InvalidInput: The proofs are not all of one length, or there is none.
    """
    length, flat = _flat_proofs(proofs)
    head = [plugin, *signature, key, expires, root, length]
    return [*head, len(flat), *flat, len(authorization), *authorization]


def _flat_proofs(proofs: Sequence[Sequence[int]]) -> tuple[int, list[int]]:
    lengths = {len(proof) for proof in proofs}
    if len(lengths) != 1:
        raise InvalidInput(
            f"The proofs have {len(lengths)} lengths; the plugin has one for all.",
            what="proofs",
            fix="Give one proof per call, all from one tree.",
        )
    return lengths.pop(), [felt for proof in proofs for felt in proof]


def _node(a: int, b: int) -> int:
    return int(pedersen_hash(min(a, b), max(a, b)))


def _pedersen(felts: Sequence[int]) -> int:
    return int(compute_hash_on_elements(list(felts)))
