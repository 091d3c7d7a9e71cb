"""Argent's accounts (Ready), versions 0.4.0 and 0.5.0: sessions as `@argent/x-sessions` makes them.

The chain enforces which entry points of which contracts are called, and the end. A guardian signs every transaction beside the
session key; it is the same one that signed the authorization beside the owner.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from starknet_py.net.client_models import Call

from starknet_sessions.crypto import poseidon_many
from starknet_sessions.dialects.argent_token import ArgentToken, ArgentVersion
from starknet_sessions.dialects.dialect import Capabilities, CoSignature, Draft
from starknet_sessions.dialects.foreign import ForeignState, SignedForeignSession
from starknet_sessions.dialects.foreign_preflight import ForeignRules, foreign_violations
from starknet_sessions.dialects.methods import (
    DOMAIN_NAME,
    DOMAIN_VERSION,
    SESSION_TYPE_HASH,
    message_hash,
    method_leaf,
    stark_signature,
)
from starknet_sessions.dialects.signers import SignerKind, SignerSignature, take_signature
from starknet_sessions.errors import CallNotAllowed, CoSignerMissing, InvalidInput, NotEnforceable, require
from starknet_sessions.errors.foreign import foreign_error
from starknet_sessions.felt import to_felt, to_hex, to_uint
from starknet_sessions.snip12 import text_hash

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from starknet_sessions.dialects.foreign import ForeignSession
    from starknet_sessions.errors import RuleError, Violation
    from starknet_sessions.policy import Policy

IS_SESSION_REVOKED: Final = 0x39092635A112019062C4EE4C367F7DB9A22FDB8B6CDE59E906F197C24AB6E35
"""Selector of the account's ``is_session_revoked``."""
IS_SESSION_CACHED: Final = 0x72B45B7930221FE8C6613B9022AC65D60A40DBB5AE7F293AB04C520DFBEC4C
"""Selector of the account's ``is_session_authorization_cached``."""

CONCISE_LENGTH: Final = 4
"""Felts of an authorization in Argent's concise form: r and s of a Stark owner, r and s of a Stark guardian."""

_TYPES: Final[dict[str, list[dict[str, str]]]] = {
    "StarknetDomain": [
        {"name": "name", "type": "shortstring"},
        {"name": "version", "type": "shortstring"},
        {"name": "chainId", "type": "shortstring"},
        {"name": "revision", "type": "shortstring"},
    ],
    "Allowed Method": [
        {"name": "Contract Address", "type": "ContractAddress"},
        {"name": "selector", "type": "selector"},
    ],
    "Session": [
        {"name": "Expires At", "type": "timestamp"},
        {"name": "Allowed Methods", "type": "merkletree", "contains": "Allowed Method"},
        {"name": "Metadata", "type": "string"},
        {"name": "Session Key", "type": "felt"},
    ],
}
_RULES: Final = ForeignRules(
    revoked="session/revoked",
    self_call="argent/no-multicall-to-self",
    not_allowed="session/invalid-call",
)
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Argent:
    """The dialect of Argent's accounts.

    Attributes:
        version: The account's. Tokens that cache nothing are the same for both.
    """

    version: ArgentVersion

    @property
    def name(self) -> str:
        """``"argent-0.4.0"`` or ``"argent-0.5.0"``."""
        return f"argent-{self.version}"

    @property
    def capabilities(self) -> Capabilities:
        """What the account enforces: contracts, entry points and the end."""
        return Capabilities(
            co_signer="required", dummy_signatures=self.version == "0.5.0", outside_execution=(1, 2)
        )

    def leaf(self, policy: Policy) -> int:
        """The leaf of a policy: contract and selector.

        Raises:
            NotEnforceable: The policy has a wildcard, for which there is no leaf.
        """
        return method_leaf(*_method(policy))

    def guardian_key(self, session: ForeignSession) -> int | None:
        """Stark public key of the guardian who authorized the session, if the authorization tells: it has to be the same."""
        return guardian_key_of(session)

    def root(self, session: ForeignSession) -> int:
        """The tree's root."""
        return session.tree.root

    def message_hash(self, session: ForeignSession) -> int:
        """The session hash: what owner and guardian sign."""
        struct_hash = poseidon_many(
            [
                SESSION_TYPE_HASH,
                session.expires,
                session.root,
                text_hash(session.metadata),
                session.key.guid,
            ]
        )
        return message_hash(struct_hash, chain_id=session.chain_id, address=session.address)

    def typed_data(self, session: ForeignSession) -> dict[str, Any]:
        """The document that `@argent/x-sessions` 9.0.4 gives a wallet for the same session, as it would be in JSON.

        Entry points that were given by name stand there by name. starknet-py reads some names (``fee``, ``add``) as
        numbers, and hashes otherwise: for it use `argent_typed_data` without names.
        """
        return argent_typed_data(session)

    def authorization(self, session: ForeignSession, signature: Sequence[int]) -> tuple[int, ...]:  # noqa: ARG002
        """The signatures of owner and guardian, as the account takes them.

        Args:
            session: The session.
            signature: What the wallet gives: the concise form, four felts; or the full one, as `full_authorization`
                makes it, with signers of any kind.

        Raises:
            InvalidInput: It is neither; or the guardian's part is missing.
        """
        felts = tuple(to_felt(felt, f"signature[{i}]") for i, felt in enumerate(signature))
        if len(felts) == CONCISE_LENGTH:
            return felts
        if len(felts) == len(("r", "s")) or felts[:1] == (1,):
            raise InvalidInput(
                f"The authorization has {len(felts)} felts, the owner's signature only: a session needs the guardian's too.",
                what="signature",
                fix="Have the guardian sign as well, and give full_authorization(owner, guardian). An account without a "
                "guardian has no sessions.",
            )
        if felts[:1] != (2,):
            raise InvalidInput(
                f"An authorization of {len(felts)} felts is none that the account takes.",
                what="signature",
                fix="Give [r, s] of the owner and [r, s] of the guardian, four felts; or full_authorization(owner, guardian).",
            )
        if self.version == "0.4.0" and felts[1:2] == (SignerKind.WEBAUTHN,):
            # Of that version's passkeys the layout is not known here; the guardian's signature ends it.
            if felts[-4:-3] != (SignerKind.STARKNET,):
                raise InvalidInput("The guardian's signature is not by a Stark key.", what="signature")
            return felts
        _take_signers(felts)
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

    def is_live(self, session: ForeignSession, state: ForeignState) -> bool:  # noqa: ARG002
        """Whether the account has cached that the authorization is good."""
        return state.is_cached and not state.is_revoked

    def draft(
        self,
        session: SignedForeignSession,
        calls: Sequence[Call],
        transaction_hash: int,
        *,
        now: int,  # noqa: ARG002 - no leaf depends on the time
        state: ForeignState | None = None,
        cache: bool = False,
    ) -> Draft:
        """The token for a transaction, without its signatures.

        Args:
            session: The session.
            calls: The transaction's calls.
            transaction_hash: Its hash, or that of the outside execution.
            now: Unix seconds.
            state: What the account was last seen to hold; None: not known.
            cache: Have the account cache that the authorization is good; where it has, leave the authorization out.

        Raises:
            CallNotAllowed: No policy is for a call.
            InvalidInput: It is not known which owner's authorization an account of version 0.5.0 should cache.
        """
        proofs = tuple(_proof(session, i, call) for i, call in enumerate(calls))
        cached = self._cache_field(session) if cache else 0
        is_known = cache and state is not None and self.is_live(session, state)

        def assemble(signature: tuple[int, int], co_signature: CoSignature | None) -> list[int]:
            if co_signature is None:
                raise CoSignerMissing("A token of an Argent account has the guardian's signature.")
            token = ArgentToken(
                expires=session.expires,
                root=session.root,
                metadata_hash=text_hash(session.metadata),
                key_guid=session.key.guid,
                cache=cached,
                authorization=() if is_known else session.authorization,
                session_signature=_stark(session.key.value, *signature),
                guardian_signature=_stark(*co_signature),
                proofs=proofs,
            )
            return token.felts

        digest = poseidon_many([transaction_hash, session.message_hash, cached])
        return Draft(digest=digest, is_co_signed=True, assemble=assemble)

    def state_after_use(
        self,
        session: ForeignSession,  # noqa: ARG002
        state: ForeignState | None,
        *,
        cache: bool,
    ) -> ForeignState:
        """What the account holds after a transaction of the session that was not reverted."""
        was_cached = state is not None and state.is_cached
        return ForeignState(is_revoked=False, is_cached=was_cached or cache)

    def views(self, session: ForeignSession) -> list[Call]:
        """Whether it is revoked; whether it is cached, unless it is not known for which owner and guardian (0.5.0)."""
        views = [Call(session.address, IS_SESSION_REVOKED, [session.message_hash])]
        of_whom = self._cached_for(session)
        if of_whom is not None:
            views.append(Call(session.address, IS_SESSION_CACHED, [session.message_hash, *of_whom]))
        return views

    def read_state(self, session: ForeignSession, results: Sequence[Sequence[int]]) -> ForeignState:
        """What the account holds, from what its `views` returned.

        Raises:
            ValueError, IndexError: They are not what these views return.
        """
        is_revoked = _read_bool(results[0])
        asks_for_cached = self._cached_for(session) is not None
        return ForeignState(
            is_revoked=is_revoked, is_cached=asks_for_cached and _read_bool(results[1]) and not is_revoked
        )

    def error_from(self, panic_data: Sequence[int], *, tx_hash: int | None = None) -> RuleError | None:
        """The account's rule that panic data names; None where it is no word of this account."""
        return foreign_error("argent", panic_data, tx_hash=tx_hash)

    def _cache_field(self, session: SignedForeignSession) -> int:
        """What tells the account to cache, in the token and in what is signed."""
        if self.version == "0.4.0":
            return 1
        guid = owner_guid_of(session)
        if not guid:
            raise InvalidInput(
                "Accounts of version 0.5.0 cache by the owner who authorized, and this authorization does not tell who did.",
                what="owner_guid",
                fix="Give owner_guid to authorized(…), or have the owner sign in Argent's full form; or leave out cache=True.",
            )
        return guid

    def _cached_for(self, session: ForeignSession) -> list[int] | None:
        """The arguments of the view behind the session's hash; None where they are not known."""
        if self.version == "0.4.0":
            return []
        guids = [owner_guid_of(session), guardian_guid_of(session)]
        return guids if all(guids) else None


ARGENT_040: Final = Argent("0.4.0")
"""The dialect of Argent's accounts of version 0.4.0."""
ARGENT_050: Final = Argent("0.5.0")
"""The dialect of Argent's accounts of version 0.5.0."""


def argent_typed_data(session: ForeignSession, *, by_name: bool = True) -> dict[str, Any]:
    """The document that owner and guardian sign.

    Args:
        session: The session.
        by_name: Name entry points as `@argent/x-sessions` does, where their names are known. False: all by selector; the
            hash is the same, also in libraries that read ``fee`` as a number.

    Raises:
        NotEnforceable: A policy has a wildcard.
    """
    return {
        "types": {name: [dict(member) for member in members] for name, members in _TYPES.items()},
        "primaryType": "Session",
        "domain": {
            "name": DOMAIN_NAME,
            "version": to_hex(DOMAIN_VERSION),
            "chainId": to_hex(session.chain_id),
            "revision": "1",
        },
        "message": {
            "Expires At": session.expires,
            "Allowed Methods": [_method_data(policy, by_name=by_name) for policy in session.policies],
            "Metadata": session.metadata,
            "Session Key": to_hex(session.key.guid),
        },
    }


def argent_metadata(
    project_id: str,
    tx_fees: Iterable[tuple[int | str, int]] = (),
    project_signature: Iterable[int | str] | None = None,
) -> str:
    """What `@argent/x-sessions` makes a session's metadata of, to the byte: give it to a request as ``metadata``.

    No chain reads it. Argent's own co-signer knows the dApp by its project, and keeps to the fees.

    Args:
        project_id: Name of the dApp's project at Argent.
        tx_fees: Pairs of a token's address and the most of it that a transaction may cost, in base units. An address given as
            text stays as it is written.
        project_signature: The project's signature, where it has one; numbers become ``"0x…"``.

    Raises:
        InvalidInput: A value is not usable.
    """
    require(project_id, str, "project_id", "Give text.")
    fees = [
        {
            "tokenAddress": _as_written(token, f"tx_fees[{i}][0]"),
            "maxAmount": str(to_uint(amount, f"tx_fees[{i}][1]", bound=2**256, bound_name="2^256")),
        }
        for i, (token, amount) in enumerate(tx_fees)
    ]
    metadata: dict[str, Any] = {"projectID": project_id, "txFees": fees}
    if project_signature is not None:
        metadata["projectSignature"] = [
            _as_written(felt, f"project_signature[{i}]") for i, felt in enumerate(project_signature)
        ]
    text = json.dumps(metadata, ensure_ascii=False, separators=(",", ":"))
    # JSON.stringify escapes halves of characters that stand alone, Python does not.
    return _SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", text)


def full_authorization(owner: CoSignature, guardian: CoSignature) -> tuple[int, ...]:
    """The authorization in Argent's full form, of the signatures of the session's hash by two Stark keys.

    Every account with a guardian takes it, also one with several owners; the concise form it does not.
    """
    return (2, *stark_signature(*owner), *stark_signature(*guardian))


def authorization_signers(authorization: Sequence[int]) -> tuple[SignerSignature, SignerSignature] | None:
    """Who signed an authorization, owner and guardian; None where its form does not tell.

    Passkeys of accounts of version 0.4.0 are not told.
    """
    if len(authorization) == CONCISE_LENGTH or list(authorization[:1]) != [2]:
        return None
    try:
        return _take_signers(authorization)
    except InvalidInput:
        return None


def owner_guid_of(session: ForeignSession) -> int:
    """GUID of the owner who authorized a session; 0 where it is not known."""
    if not isinstance(session, SignedForeignSession):
        return 0
    signers = authorization_signers(session.authorization)
    return session.owner_guid if signers is None else signers[0].guid


def guardian_guid_of(session: ForeignSession) -> int:
    """GUID of the guardian who authorized a session, and must sign its transactions; 0 where it is not known."""
    if not isinstance(session, SignedForeignSession):
        return session.guardian_guid
    signers = authorization_signers(session.authorization)
    return session.guardian_guid if signers is None else signers[1].guid


def guardian_key_of(session: ForeignSession) -> int | None:
    """Public key of the guardian who authorized a session, if it is a Stark key and the authorization tells."""
    authorization = session.authorization if isinstance(session, SignedForeignSession) else ()
    signers = authorization_signers(authorization)
    return None if signers is None else signers[1].stark_key


def _method(policy: Policy) -> tuple[int, int]:
    """Contract and selector of a policy: neither is a wildcard, which would read as 0."""
    if not (policy.contract and policy.selector):
        raise NotEnforceable(
            f"{policy.describe()} has a wildcard, which sessions of Argent's accounts do not have.",
            dialect="argent",
            what="policies",
            fix="Name every contract and every entry point.",
        )
    return policy.contract, policy.selector


def _method_data(policy: Policy, *, by_name: bool) -> dict[str, str]:
    contract, selector = _method(policy)
    name = policy.name if by_name else None
    return {"Contract Address": to_hex(contract), "selector": to_hex(selector) if name is None else name}


def _take_signers(felts: Sequence[int]) -> tuple[SignerSignature, SignerSignature]:
    """The two signatures of an authorization in full form, and nothing else."""
    owner = take_signature(felts, 1)
    guardian = take_signature(felts, 1 + len(owner.felts))
    length = 1 + len(owner.felts) + len(guardian.felts)
    if len(felts) != length:
        raise InvalidInput(
            f"The authorization has {len(felts)} felts; its two signatures end after {length}.",
            what="signature",
        )
    return owner, guardian


def _stark(public_key: int, r: int, s: int) -> SignerSignature:
    return take_signature(stark_signature(public_key, r, s))


def _proof(session: ForeignSession, index: int, call: Call) -> tuple[int, ...]:
    # Of policies for the same call any will do: they have the same leaf. Their rules are not the account's.
    found = session.candidates(call.to_addr, call.selector)
    if not found:
        raise CallNotAllowed(
            f"No policy is for call {index}, entry point {to_hex(call.selector)} of {to_hex(call.to_addr)}.",
            where="preflight",
            call_index=index,
        )
    return session.tree.proof(found[0])


def _as_written(felt: int | str, what: str) -> str:
    number = to_felt(felt, what)
    return felt if isinstance(felt, str) else to_hex(number)


def _read_bool(result: Sequence[int]) -> bool:
    (felt,) = result
    if felt not in (0, 1):
        msg = f"{felt:#x} is neither true nor false"
        raise ValueError(msg)
    return felt == 1
