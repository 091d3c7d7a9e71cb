"""The session token: the felts that stand as the signature of a session's transaction.

The layout is that of the account contract (cairo/README.md §3); no other file knows the order of the felts.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from starknet_sessions.crypto import poseidon_many
from starknet_sessions.errors import CallNotAllowed, InvalidInput, MalformedToken
from starknet_sessions.felt import FIELD_PRIME, short_string, to_hex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starknet_py.net.client_models import Call

    from starknet_sessions.session import Session

MAGIC: Final = short_string("session1")
"""Top of the first felt: this layout, with a Stark session key."""

REVOKE_SESSION: Final = 0x3FAB092E963914FD624EEDD965D67F571FEA93CAE38BBACB48BE7DB091BE933
"""Selector of the account's ``revoke_session``."""

_FIXED_FELTS = 7
_SESSION_TX = short_string("session-tx")
# Word that repeats the leaf of the call before.
_REPEAT = 0
_MASK_64 = 2**64 - 1
_MASK_128 = 2**128 - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenLeaf:
    """What a token brings for one call.

    Attributes:
        kind: 1: exactly this contract and entry point; 2: any entry point of the contract; 3: this entry
            point of any contract; 4: anything; 0: the leaf of the call before, once more.
        until: Last unix second of the policy; 0 = as long as the session.
        proof: The leaf's siblings up to the root; empty if repeated.
    """

    kind: int
    until: int
    proof: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DecodedToken:
    """The parts of a token. Layout only: nothing is verified."""

    valid_until: int
    valid_after: int
    version: int
    depth: int
    terms: int
    tag: int
    public_key: int
    root: int
    details_hash: int
    r: int
    s: int
    leaves: tuple[TokenLeaf, ...]
    authorization: tuple[int, ...]
    rest: tuple[int, ...]


def is_surrender(session: Session, calls: Sequence[Call]) -> bool:
    """Whether the calls are a surrender: ``revoke_session`` of exactly this session, alone.

    It is the one call to the account itself that a session can make.
    """
    if len(calls) != 1:
        return False
    call = calls[0]
    return (
        call.to_addr == session.address
        and call.selector == REVOKE_SESSION
        and list(call.calldata) == [session.tag_felt, session.version]
    )


def choose_policies(session: Session, calls: Sequence[Call], *, now: int) -> list[int]:
    """Per call the index of the narrowest policy that allows it at `now`; empty for a surrender.

    Takes the same time for any number of policies.

    Raises:
        CallNotAllowed: No policy allows a call. `preflight` says more about it.
    """
    if is_surrender(session, calls):
        return []
    chosen = []
    for i, call in enumerate(calls):
        index = session.policy_for(call.to_addr, call.selector, now=now)
        if index is None:
            raise CallNotAllowed(
                f"No policy allows call {i}, to {to_hex(call.to_addr)}, at {now}.",
                where="preflight",
                call_index=i,
            )
        chosen.append(index)
    return chosen


def leaf_section(session: Session, calls: Sequence[Call], chosen: Sequence[int]) -> list[int]:
    """The felts that prove every call allowed; none for a surrender.

    Args:
        session: The session.
        calls: The calls.
        chosen: Per call the index of the policy it uses, as `choose_policies` gives them.

    Raises:
        InvalidInput: There is not one policy per call.
    """
    if is_surrender(session, calls):
        return []
    if len(chosen) != len(calls):
        raise InvalidInput(
            f"There are {len(calls)} calls and {len(chosen)} policies for them.", what="chosen"
        )
    felts: list[int] = []
    previous = None
    for index in chosen:
        if index == previous:
            felts.append(_REPEAT)
            continue
        policy = session.policies[index]
        felts.append(policy.until | policy.kind << 128)
        felts.extend(session.tree.proof(index))
        previous = index
    return felts


def encode_terms(session: Session) -> int:
    """Felt 0 of a token: everything that has a fixed size."""
    return (
        session.expires
        | session.valid_after << 64
        | session.version << 128
        | session.tree.depth << 160
        | MAGIC << 168
    )


def encode_token(
    session: Session,
    *,
    public_key: int,
    signature: tuple[int, int],
    leaves: Sequence[int],
    authorization: Sequence[int],
) -> list[int]:
    """The token.

    Args:
        session: The session.
        public_key: The session key's; its GUID is in the session hash.
        signature: (r, s) of the session key over `signing_hash`, low-s.
        leaves: What `leaf_section` gives.
        authorization: The owner's signature of the session; empty once the session is live.
    """
    return [
        encode_terms(session),
        session.tag_felt,
        public_key,
        session.root,
        session.details_hash,
        *signature,
        *leaves,
        *authorization,
    ]


def signing_hash(transaction_hash: int, session_hash: int, terms: int, rest: Sequence[int]) -> int:
    """What the session key signs: the transaction, the session, and every other felt of the token.

    Args:
        transaction_hash: Hash of the transaction; of its query form when estimating.
        session_hash: `Session.hash`.
        terms: Felt 0 of the token.
        rest: Felts 7 and on: leaves and authorization.
    """
    return poseidon_many([_SESSION_TX, transaction_hash, session_hash, terms, _rest_hash(tuple(rest))])


@lru_cache(maxsize=256)
def _rest_hash(rest: tuple[int, ...]) -> int:
    # A bot makes the same few kinds of transaction over and over; only the transaction's own hash is new each time.
    return poseidon_many(rest)


def decode_token(felts: Sequence[int], leaf_count: int) -> DecodedToken:
    """Take a token apart, as strictly as the contract.

    Args:
        felts: The signature of a transaction.
        leaf_count: Number of its leaves: one per call, none for a surrender. What follows them is the authorization.

    Raises:
        MalformedToken: It is not a token, or has fewer leaves.
    """
    if any(not 0 <= felt < FIELD_PRIME for felt in felts):
        raise _malformed("A value is not a felt.")
    if len(felts) < _FIXED_FELTS:
        raise _malformed(f"A token has at least {_FIXED_FELTS} felts, this has {len(felts)}.")
    terms, tag, public_key, root, details, r, s = felts[:_FIXED_FELTS]
    if terms >> 168 != MAGIC:
        raise _malformed("The first felt does not begin with 'session1'.")
    rest = tuple(felts[_FIXED_FELTS:])
    depth = terms >> 160 & 0xFF
    leaves, authorization = _split_leaves(rest, depth, leaf_count)
    return DecodedToken(
        valid_until=terms & _MASK_64,
        valid_after=terms >> 64 & _MASK_64,
        version=terms >> 128 & 0xFFFFFFFF,
        depth=depth,
        terms=terms,
        tag=tag,
        public_key=public_key,
        root=root,
        details_hash=details,
        r=r,
        s=s,
        leaves=leaves,
        authorization=authorization,
        rest=rest,
    )


def _split_leaves(
    felts: tuple[int, ...], depth: int, leaf_count: int
) -> tuple[tuple[TokenLeaf, ...], tuple[int, ...]]:
    leaves: list[TokenLeaf] = []
    position = 0
    for _ in range(leaf_count):
        if position == len(felts):
            raise _malformed(f"There are {len(leaves)} leaves, {leaf_count} are needed.")
        word = felts[position]
        position += 1
        if word == _REPEAT:
            if not leaves:
                raise _malformed("The first leaf repeats the leaf before.")
            leaves.append(TokenLeaf(kind=0, until=0, proof=()))
            continue
        kind, until = word >> 128, word & _MASK_128
        if kind not in (1, 2, 3, 4):
            raise _malformed(f"{to_hex(word)} is not the word of a leaf.")
        proof = felts[position : position + depth]
        if len(proof) != depth:
            raise _malformed("The last proof is cut short.")
        leaves.append(TokenLeaf(kind=kind, until=until, proof=proof))
        position += depth
    return tuple(leaves), felts[position:]


def _malformed(message: str) -> MalformedToken:
    return MalformedToken(message, where="preflight")
