"""The session token: the felts that stand as the signature of a session's transaction.

The layout is that of the account contract (cairo/README.md §3); the felts that are the same in every token of a
session come from `terms` and `Session.static_felts`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from starknet_sessions.crypto import poseidon_many
from starknet_sessions.errors import CallNotAllowed, InvalidInput, MalformedToken
from starknet_sessions.felt import FIELD_PRIME, short_string, to_hex
from starknet_sessions.terms import Terms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starknet_py.net.client_models import Call

    from starknet_sessions.session import Session

REVOKE_SESSION: Final = 0x3FAB092E963914FD624EEDD965D67F571FEA93CAE38BBACB48BE7DB091BE933
"""Selector of the account's ``revoke_session``."""

_FIXED_FELTS = 7
# The signature stands behind the first five static felts.
_BEFORE_SIGNATURE = 5
_SESSION_TX = short_string("session-tx")
# Word that repeats the leaf of the call before.
_REPEAT = 0
_MASK_64 = 2**64 - 1
_MASK_128 = 2**128 - 1
_ONE_OF = 7
_DENIED_FELTS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenLeaf:
    """What a token brings for one call.

    Attributes:
        kind: 1: exactly this contract and entry point; 2: any entry point of the contract; 3: this entry
            point of any contract; 4: anything; 0: the leaf of the call before, once more.
        until: Last unix second of the policy; 0 = as long as the session.
        rules: The felts of its rules, one after the other; empty if repeated.
        proof: The leaf's siblings up to the root; empty if repeated.
    """

    kind: int
    until: int
    rules: tuple[int, ...]
    proof: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenLimit:
    """What a token brings for one limit: numbers, whether they make sense or not.

    Attributes:
        amount: The most.
        until: Last unix second; 0 = as long as the session.
        window: Seconds.
        code: Resource, kind, accounting and standing approval: `Limit.code`.
        token: Address of the token; 0 for other resources.
    """

    amount: int
    until: int
    window: int
    code: int
    token: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DecodedToken:
    """The parts of a token. Layout only: nothing is verified.

    Attributes:
        terms: What the first felt says.
        tag: The tag, as felt.
        public_key: The session key's.
        root: Merkle root of the policies.
        details_hash: Hash of what only the owner reads.
        r: Of the session key's signature.
        s: Of the session key's signature.
        required_caller: 0 = none.
        limits: The limits.
        denied: The denied entries: contract, selector, end.
        leaves: Per call what it is allowed by; none for a surrender.
        authorization: The owner's signature; empty once the session is live.
        static_felts: `Session.static_felts`.
        rest: All felts but those and the signature.
    """

    terms: Terms
    tag: int
    public_key: int
    root: int
    details_hash: int
    r: int
    s: int
    required_caller: int
    limits: tuple[TokenLimit, ...]
    denied: tuple[tuple[int, int, int], ...]
    leaves: tuple[TokenLeaf, ...]
    authorization: tuple[int, ...]
    static_felts: tuple[int, ...]
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

    Takes the same time for any number of policies of other calls.

    Raises:
        CallNotAllowed: No policy allows a call. `preflight` says more about it.
    """
    if is_surrender(session, calls):
        return []
    chosen = []
    for i, call in enumerate(calls):
        found = session.policies_for(call.to_addr, call.selector, call.calldata, now)
        if not found:
            raise CallNotAllowed(
                f"No policy allows call {i}, to {to_hex(call.to_addr)}, at {now}.",
                where="preflight",
                call_index=i,
            )
        chosen.append(found[0])
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
        rules = policy.rule_felts
        felts.append(policy.until | policy.kind << 128 | len(rules) << 136)
        felts.extend(rules)
        felts.extend(session.tree.proof(index))
        previous = index
    return felts


def encode_token(
    session: Session,
    *,
    signature: tuple[int, int],
    leaves: Sequence[int],
    authorization: Sequence[int],
) -> list[int]:
    """The token.

    Args:
        session: The session.
        signature: (r, s) of the session key over `signing_hash`, low-s.
        leaves: What `leaf_section` gives.
        authorization: The owner's signature of the session; empty once the session is live.
    """
    static = session.static_felts
    return [
        *static[:_BEFORE_SIGNATURE],
        *signature,
        *static[_BEFORE_SIGNATURE:],
        *leaves,
        *authorization,
    ]


def signing_hash(transaction_hash: int, fingerprint: int, terms: int, rest: Sequence[int]) -> int:
    """What the session key signs: the transaction, the session, and every other felt of the token.

    Args:
        transaction_hash: Hash of the transaction; of its query form when estimating.
        fingerprint: `Session.fingerprint_in` the account's epoch.
        terms: The first felt of the token: `Session.static_felts` [0].
        rest: The felts behind the static ones: leaves and authorization.
    """
    return poseidon_many([_SESSION_TX, transaction_hash, fingerprint, terms, _rest_hash(tuple(rest))])


@lru_cache(maxsize=256)
def _rest_hash(rest: tuple[int, ...]) -> int:
    # A bot makes the same few kinds of transaction over and over; only the transaction's own hash is new each time.
    return poseidon_many(rest)


def decode_token(felts: Sequence[int], leaf_count: int) -> DecodedToken:
    """Take a token apart, as strictly as the contract does for a session that is not live yet.

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
    packed, tag, public_key, root, details, r, s = felts[:_FIXED_FELTS]
    terms = Terms.unpack(packed)
    reader = _Reader(tuple(felts[_FIXED_FELTS:]))
    required_caller = 0
    if terms.has_caller:
        (required_caller,) = reader.take(1, "The required caller is missing.")
        if required_caller == 0:
            raise _malformed("The required caller is 0.")
    meters = [_take_limit(reader, is_of_token=False) for _ in range(terms.meters)]
    token_limits = [_take_limit(reader, is_of_token=True) for _ in range(terms.token_limits)]
    denied = tuple(_take_denied(reader) for _ in range(terms.denied))
    tail = reader.taken
    leaves = _take_leaves(reader, terms.depth, leaf_count)
    return DecodedToken(
        terms=terms,
        tag=tag,
        public_key=public_key,
        root=root,
        details_hash=details,
        r=r,
        s=s,
        required_caller=required_caller,
        limits=(*meters, *token_limits),
        denied=denied,
        leaves=leaves,
        authorization=reader.left,
        static_felts=(packed, tag, public_key, root, details, *tail),
        rest=tuple(felts[_FIXED_FELTS + len(tail) :]),
    )


class _Reader:
    """Takes felts from the front."""

    def __init__(self, felts: tuple[int, ...]) -> None:
        self._felts = felts
        self._position = 0

    @property
    def taken(self) -> tuple[int, ...]:
        return self._felts[: self._position]

    @property
    def is_done(self) -> bool:
        return self._position == len(self._felts)

    @property
    def left(self) -> tuple[int, ...]:
        return self._felts[self._position :]

    def take(self, count: int, otherwise: str) -> tuple[int, ...]:
        end = self._position + count
        if end > len(self._felts):
            raise _malformed(otherwise)
        taken = self._felts[self._position : end]
        self._position = end
        return taken


def _take_limit(reader: _Reader, *, is_of_token: bool) -> TokenLimit:
    (word,) = reader.take(1, "A limit is missing.")
    token = 0
    if is_of_token:
        (token,) = reader.take(1, "The token of a limit is missing.")
    if word >> 168 > _MASK_64:
        raise _malformed(f"{to_hex(word)} is not the felt of a limit.")
    return TokenLimit(
        amount=word & _MASK_128,
        code=word >> 128 & 0xFF,
        window=word >> 136 & 0xFFFFFFFF,
        until=word >> 168,
        token=token,
    )


def _take_denied(reader: _Reader) -> tuple[int, int, int]:
    contract, selector, until = reader.take(_DENIED_FELTS, "A denied entry is cut short.")
    if until > _MASK_64:
        raise _malformed(f"{to_hex(until)} is not the end of a denied entry.")
    return contract, selector, until


def _take_leaves(reader: _Reader, depth: int, count: int) -> tuple[TokenLeaf, ...]:
    leaves: list[TokenLeaf] = []
    for _ in range(count):
        (word,) = reader.take(1, f"There are {len(leaves)} leaves, {count} are needed.")
        if word == _REPEAT:
            if not leaves:
                raise _malformed("The first leaf repeats the leaf before.")
            leaves.append(TokenLeaf(kind=0, until=0, rules=(), proof=()))
            continue
        kind, until, length = word >> 128 & 0xFF, word & _MASK_128, word >> 136
        if kind not in (1, 2, 3, 4):
            raise _malformed(f"{to_hex(word)} is not the word of a leaf.")
        rules = reader.take(length, "The rules of a leaf are cut short.")
        _check_rules(rules)
        proof = reader.take(depth, "The last proof is cut short.")
        leaves.append(TokenLeaf(kind=kind, until=until, rules=rules, proof=proof))
    return tuple(leaves)


def _check_rules(felts: tuple[int, ...]) -> None:
    reader = _Reader(felts)
    while not reader.is_done:
        (word,) = reader.take(1, "The rules of a leaf are cut short.")
        code, count = word >> 128 & 0xFF, word >> 136
        is_u256 = code > 8
        condition = code - 8 if is_u256 else code
        fits = 1 <= count <= 255 if condition == _ONE_OF else count == 1 and 0 < condition < _ONE_OF
        if not fits:
            raise _malformed(f"{to_hex(word)} is not the word of a rule.")
        reader.take(count * (2 if is_u256 else 1), "The values of a rule are cut short.")


def _malformed(message: str) -> MalformedToken:
    return MalformedToken(message, where="preflight")
