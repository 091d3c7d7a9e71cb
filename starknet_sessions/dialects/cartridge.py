"""Controller, Cartridge's account: classes v1.0.6 and later, whose sessions have five fields.

Written from published facts, type strings and vectors alone; hashes and layouts are compared with these, never run on chain here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from starknet_py.net.client_models import Call

from starknet_sessions import crypto
from starknet_sessions.crypto import poseidon, poseidon_many
from starknet_sessions.dialects.cartridge_policies import WILDCARD_ROOT, policy_leaf
from starknet_sessions.dialects.cartridge_token import CartridgeToken, SessionFelts
from starknet_sessions.dialects.dialect import Capabilities, CoSignature, Draft
from starknet_sessions.dialects.foreign import ForeignState, SignedForeignSession
from starknet_sessions.dialects.foreign_preflight import ForeignRules, foreign_violations
from starknet_sessions.dialects.methods import SESSION_TYPE_HASH, message_hash, stark_signature
from starknet_sessions.dialects.signers import SignerKind, SignerSignature, take_signature
from starknet_sessions.errors import (
    BadCoSignature,
    CallNotAllowed,
    CoSignerMissing,
    InvalidInput,
    RawHashOnly,
)
from starknet_sessions.felt import short_string, to_felt, to_hex
from starknet_sessions.keys import PublicKey, stark_key_guid
from starknet_sessions.snip12 import DOMAIN_TYPE_HASH, text_hash

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import NoReturn

    from starknet_sessions.dialects.foreign import ForeignSession
    from starknet_sessions.errors import RuleError, Violation
    from starknet_sessions.policy import Policy

REGISTER_SESSION: Final = 0x13F6FCB09682FD385A29ED9E333D48BE50ED8245D540ECD221D510555344456
"""Selector of ``register_session(session, guid_or_address)``."""
REVOKE_SESSION: Final = 0x3FAB092E963914FD624EEDD965D67F571FEA93CAE38BBACB48BE7DB091BE933
"""Selector of ``revoke_session(session_hash)``."""
IS_SESSION_REVOKED: Final = 0x39092635A112019062C4EE4C367F7DB9A22FDB8B6CDE59E906F197C24AB6E35
"""Selector of ``is_session_revoked(session_hash)``."""
IS_SESSION_REGISTERED: Final = 0x295B80F9F869779CAEA48B720183264300513E02D3B0D6C7106C90B5D2B8170
"""Selector of ``is_session_registered(session_hash, guid_or_address)``."""

REGISTERED: Final = short_string("authorization-by-registered")
"""First felt of the authorization of a session that the owner registered on chain; the second is who registered it."""

PLACEHOLDER_GUARDIAN_KEY: Final = short_string("CARTRIDGE_GUARDIAN")
"""The private key that stands in for a guardian where the session names none. Public: it secures nothing."""

# selector of
# "OutsideExecution"("Caller":"ContractAddress","Nonce":"(felt,u128)","Execute After":"u128","Execute Before":"u128",
#                    "Calls":"Call*")"Call"("To":"ContractAddress","Selector":"selector","Calldata":"felt*")
# without the line break and the blanks after it
OUTSIDE_V3_TYPE_HASH: Final = 0x13C8403EC4241D635A9BB6243DC259FE85C3483374F6C92B23510B4594A7D38
"""SNIP-12 type hash of an outside execution, version 3."""
# selector of "Call"("To":"ContractAddress","Selector":"selector","Calldata":"felt*")
OUTSIDE_CALL_TYPE_HASH: Final = 0x3635C7F2A7BA93844C0D064E18E487F35AB90F7C39D00F186A781FC3F0C2CA9
"""SNIP-12 type hash of a call in it."""

# The account reads no more entries.
_MAX_SIGNATURES = 2
_MASK_BITS = 128
_EXACT, _ANYTHING = 1, 4

_RULES: Final = ForeignRules(
    revoked="session/already-revoked",
    self_call="argent/no-multicall-to-self",
    not_allowed="session/policy-check-failed",
    ends_before=True,
)

_CAPABILITIES = Capabilities(
    wildcard=True,
    registration=True,
    co_signer="optional",
    caches=True,
    outside_execution=(3,),
    typed_data=False,
)


@dataclass(frozen=True, slots=True)
class Cartridge:
    """The dialect of Controller, v1.0.6 and later."""

    @property
    def name(self) -> str:
        """``"cartridge"``."""
        return "cartridge"

    @property
    def capabilities(self) -> Capabilities:
        """Contracts, entry points and the end are enforced on chain, and nothing else."""
        return _CAPABILITIES

    def leaf(self, policy: Policy) -> int:
        """The leaf of a policy, of which only contract and entry point are in it.

        Raises:
            NotEnforceable: The policy is of any contract, or of any entry point.
        """
        return policy_leaf(policy)

    def guardian_key(self, session: ForeignSession) -> None:  # noqa: ARG002
        """None: a session names its guardian by GUID."""
        return

    def root(self, session: ForeignSession) -> int:
        """The tree's root; for a wildcard its mark: see `is_wildcard`.

        Raises:
            NotEnforceable: Another policy is of any contract, or of any entry point.
        """
        return WILDCARD_ROOT if is_wildcard(session) else session.tree.root

    def message_hash(self, session: ForeignSession) -> int:
        """The session hash: what the owner signs."""
        struct_hash = poseidon_many([SESSION_TYPE_HASH, *session_felts(session)])
        return message_hash(struct_hash, chain_id=session.chain_id, address=session.address)

    def typed_data(self, session: ForeignSession) -> NoReturn:
        """There is none.

        Raises:
            RawHashOnly: Always.
        """
        raise RawHashOnly(
            "Controller hashes a session from six inputs, but its type string has four members: no wallet's signTypedData can "
            f"produce this hash. Have the owner sign the raw hash, {to_hex(session.message_hash)}.",
            message_hash=session.message_hash,
        )

    def authorization(
        self,
        session: ForeignSession,  # noqa: ARG002
        signature: Sequence[int],
        *,
        owner: int | None = None,
    ) -> tuple[int, ...]:
        """The owner's part of a token. Not verified here.

        Args:
            session: The session.
            signature: A serialized ``Array<SignerSignature>``; or `registered_authorization`; or ``[r, s]`` of a Stark key.
            owner: The public key that made ``[r, s]``, which does not say it itself.

        Raises:
            InvalidInput: It is none of these, or ``[r, s]`` without the owner's key.
        """
        felts = tuple(to_felt(felt, f"signature[{i}]") for i, felt in enumerate(signature))
        if _is_registered_form(felts):
            return registered_authorization(felts[1])
        if len(felts) == 2:
            if owner is None:
                raise InvalidInput(
                    "The signature is [r, s], but Controller has to be told whose.",
                    what="signature",
                    fix="Give the owner's public key, or the signature as a serialized Array<SignerSignature>.",
                )
            return (1, int(SignerKind.STARKNET), PublicKey.parse(owner).value, *felts)
        # Most owners are passkeys, whose layout in Controller's classes may be another than Argent's.
        if felts[1:2] != (SignerKind.WEBAUTHN,):
            _signers(felts)
        return felts

    def violations(
        self,
        session: ForeignSession,
        calls: Sequence[Call],
        *,
        now: int,
        state: ForeignState | None = None,
        usage: Mapping[int, int] | None = None,
        fee: int | None = None,
    ) -> list[Violation]:
        """What the account would refuse these calls for, and what this package enforces in its place."""
        return foreign_violations(session, calls, now=now, state=state, usage=usage, fee=fee, rules=_RULES)

    def is_live(self, session: ForeignSession, state: ForeignState) -> bool:  # noqa: ARG002 - states are per session
        """Whether the account keeps the session's authorization, as cached or as registered."""
        return not state.is_revoked and (state.is_cached or state.is_registered)

    def draft(
        self,
        session: SignedForeignSession,
        calls: Sequence[Call],
        transaction_hash: int,
        *,
        now: int,
        state: ForeignState | None = None,
        cache: bool = True,
    ) -> Draft:
        """The token for a transaction, without its signatures.

        Args:
            session: The session.
            calls: The transaction's calls.
            transaction_hash: Its hash, or that of the outside execution.
            now: Unix seconds.
            state: What the account was last seen to hold; None: not known.
            cache: Have the account keep that the authorization is good. A registered session always does.

        Raises:
            CallNotAllowed: No policy allows a call.
        """
        proofs = tuple(_proof(session, i, call, now) for i, call in enumerate(calls))
        authorization = _authorization(session, state, cache=cache)
        digest = poseidon(transaction_hash, session.message_hash)

        def assemble(signature: tuple[int, int], co_signature: CoSignature | None) -> list[int]:
            token = CartridgeToken(
                session=session_felts(session),
                cache=cache or _is_registered_form(authorization),
                authorization=authorization,
                session_signature=_stark(session.key.value, *signature),
                guardian_signature=_stark(*_guardian_signature(session.guardian_guid, digest, co_signature)),
                proofs=proofs,
            )
            return token.felts

        return Draft(digest=digest, is_co_signed=session.guardian_guid != 0, assemble=assemble)

    def state_after_use(
        self, session: SignedForeignSession, state: ForeignState | None, *, cache: bool
    ) -> ForeignState:
        """What the account holds after a transaction. What it cached counts as registered from then on."""
        kept = cache or _is_registered_form(session.authorization) or (state is not None and state.is_cached)
        return ForeignState(is_revoked=False, is_cached=kept, is_registered=kept)

    def views(self, session: ForeignSession) -> list[Call]:
        """The account's views: whether the session is revoked; and, where its owner is known, whether it is registered."""
        session_hash = session.message_hash
        owner = authorizer(session)
        views = [Call(session.address, IS_SESSION_REVOKED, [session_hash])]
        if owner:
            views.append(Call(session.address, IS_SESSION_REGISTERED, [session_hash, owner]))
        return views

    def read_state(self, session: ForeignSession, results: Sequence[Sequence[int]]) -> ForeignState:  # noqa: ARG002
        """What the account holds, from what its `views` returned. Cached and registered are one to it.

        Raises:
            ValueError: They are not what these views return.
        """
        is_revoked, *is_registered = [_read_bool(result) for result in results]
        is_kept = any(is_registered)
        return ForeignState(is_revoked=is_revoked, is_cached=is_kept, is_registered=is_kept)

    def error_from(self, panic_data: Sequence[int], *, tx_hash: int | None = None) -> RuleError | None:
        """The account's rule that panic data names; None where it is no word of this account."""
        from starknet_sessions.errors.foreign import foreign_error  # noqa: PLC0415

        return foreign_error("cartridge", panic_data, tx_hash=tx_hash)


CARTRIDGE: Final = Cartridge()
"""The dialect of Controller."""


def is_wildcard(session: ForeignSession) -> bool:
    """Whether the account lets a session do everything.

    It is asked to by ``Policy(ANY, ANY)`` alone; and by any wildcard where this package, not the account, is to hold the session
    to its policies.
    """
    kinds = [policy.kind for policy in session.policies]
    return kinds == [_ANYTHING] or (session.enforce == "client" and any(kind != _EXACT for kind in kinds))


def session_felts(session: ForeignSession) -> SessionFelts:
    """The struct ``Session``, as tokens, the hash and ``register_session`` have it.

    Without metadata its hash is 0, as their SDK always has it.
    """
    return SessionFelts(
        expires=session.expires,
        root=session.root,
        metadata_hash=text_hash(session.metadata) if session.metadata else 0,
        key_guid=session.key.guid,
        guardian_guid=session.guardian_guid,
    )


def register_calldata(session: ForeignSession, guid_or_address: int) -> list[int]:
    """Calldata of ``register_session``, which the owner calls.

    Args:
        session: The session.
        guid_or_address: The owner's GUID; of an owner that is an account, its address.
    """
    return [*session_felts(session), guid_or_address]


def registered_authorization(guid_or_address: int) -> tuple[int, ...]:
    """The authorization of a session that the owner registered on chain.

    Args:
        guid_or_address: Who registered it: the owner's GUID; of an owner that is an account, its address.

    Raises:
        InvalidInput: It is 0, or not a felt.
    """
    owner = to_felt(guid_or_address, "guid_or_address")
    if owner == 0:
        raise InvalidInput(
            "guid_or_address is 0, which is nobody.",
            what="guid_or_address",
            fix="Give the GUID of the owner who registered the session, or the owner's address.",
        )
    return REGISTERED, owner


def authorizer(session: ForeignSession) -> int:
    """Who authorized a session, as GUID or address; 0: not known."""
    if not isinstance(session, SignedForeignSession):
        return 0
    felts = session.authorization
    if _is_registered_form(felts):
        return felts[1]
    if session.owner_guid or not felts:
        return session.owner_guid
    try:
        return _signers(felts)[0].guid
    except InvalidInput:
        return 0


def outside_nonce(channel: int, used: int = 0) -> tuple[int, int]:
    """A nonce of an outside execution, version 3: the lowest bit of a channel that is not used.

    Args:
        channel: Any felt. Its bits are used in any order.
        used: The bits already used, as ``get_outside_execution_v3_channel_nonce`` tells.

    Raises:
        InvalidInput: All 128 are used.
    """
    bit = ~used & (used + 1)
    if bit >> _MASK_BITS:
        raise InvalidInput(
            f"All {_MASK_BITS} nonces of the channel are used.", what="used", fix="Take another channel."
        )
    return to_felt(channel, "channel"), bit


def outside_execution_v3_hash(
    *,
    caller: int,
    nonce: tuple[int, int],
    execute_after: int,
    execute_before: int,
    calls: Sequence[Call],
    chain_id: int,
    address: int,
) -> int:
    """What a Controller signs for calls that another account submits: the message hash of version 3.

    No SNIP-12 library makes it: the domain's version and revision are both the number 2.

    Args:
        caller: Who may submit it.
        nonce: A channel and one bit of its mask: `outside_nonce`.
        execute_after: It runs only later than this unix second.
        execute_before: It runs only earlier than this unix second.
        calls: The calls.
        chain_id: The chain, as felt.
        address: The account that the calls are of.
    """
    hashes = [
        poseidon_many([OUTSIDE_CALL_TYPE_HASH, call.to_addr, call.selector, poseidon_many(call.calldata)])
        for call in calls
    ]
    struct = poseidon_many(
        [OUTSIDE_V3_TYPE_HASH, caller, *nonce, execute_after, execute_before, poseidon_many(hashes)]
    )
    return poseidon_many(
        [short_string("StarkNet Message"), outside_v3_domain_hash(chain_id), address, struct]
    )


@lru_cache(maxsize=16)
def outside_v3_domain_hash(chain_id: int) -> int:
    """SNIP-12 hash of the domain of outside executions, version 3."""
    return poseidon_many([DOMAIN_TYPE_HASH, short_string("Account.execute_from_outside"), 2, chain_id, 2])


def _proof(session: SignedForeignSession, index: int, call: Call, now: int) -> tuple[int, ...]:
    for i in session.candidates(call.to_addr, call.selector):
        policy = session.policies[i]
        if policy.is_active(now) and policy.judge(call.calldata) is None:
            # The account looks at no proof of a wildcard; one for each call it may count.
            return () if is_wildcard(session) else session.tree.proof(i)
    raise CallNotAllowed(
        f"No policy allows call {index}, to {to_hex(call.to_addr)}, at {now}.",
        where="preflight",
        call_index=index,
    )


def _authorization(
    session: SignedForeignSession, state: ForeignState | None, *, cache: bool
) -> tuple[int, ...]:
    owner = authorizer(session)
    is_registered = cache and state is not None and state.is_registered
    if owner and (is_registered or not session.authorization):
        return registered_authorization(owner)
    return session.authorization


def _guardian_signature(guardian_guid: int, digest: int, given: CoSignature | None) -> CoSignature:
    if not guardian_guid:
        r, s = crypto.sign(digest, PLACEHOLDER_GUARDIAN_KEY)
        return CoSignature(crypto.public_key(PLACEHOLDER_GUARDIAN_KEY), r, s)
    if given is None:
        raise CoSignerMissing("The session names a guardian, whose signature is missing.")
    if stark_key_guid(given.public_key) != guardian_guid:
        raise BadCoSignature(
            f"The session names the guardian {to_hex(guardian_guid)}, but {to_hex(given.public_key)} signed, another one."
        )
    return given


def _stark(public_key: int, r: int, s: int) -> SignerSignature:
    return take_signature(stark_signature(public_key, r, s))


def _is_registered_form(felts: Sequence[int]) -> bool:
    return len(felts) == 2 and felts[0] == REGISTERED


def _signers(felts: Sequence[int]) -> list[SignerSignature]:
    """The signatures of a serialized ``Array<SignerSignature>``."""
    count = felts[0] if felts else 0
    if not 1 <= count <= _MAX_SIGNATURES:
        raise InvalidInput(
            f"A signature of {len(felts)} felts is none that the account takes.",
            what="signature",
            fix="Give a serialized Array<SignerSignature> of one or two: of a Stark key [1, 0, public key, r, s].",
        )
    signers: list[SignerSignature] = []
    end = 1
    for _ in range(count):
        signers.append(take_signature(felts, end))
        end += len(signers[-1].felts)
    if end != len(felts):
        raise InvalidInput(
            f"The signature has {len(felts)} felts; its signers end after {end}.",
            what=f"signature[{end}]",
            fix="Give the signature without what follows it.",
        )
    return signers


def _read_bool(result: Sequence[int]) -> bool:
    (felt,) = result
    if felt not in (0, 1):
        msg = f"{felt:#x} is neither true nor false"
        raise ValueError(msg)
    return felt == 1
