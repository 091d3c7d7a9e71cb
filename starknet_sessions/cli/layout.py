"""How long a session's tokens are, part by part, and what form its authorization has."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from starknet_py.net.client_models import Call

from starknet_sessions.dialects.argent import Argent
from starknet_sessions.dialects.argent_token import decode_argent_token
from starknet_sessions.dialects.cartridge import REGISTERED
from starknet_sessions.dialects.cartridge_token import decode_cartridge_token
from starknet_sessions.dialects.dialect import CoSignature
from starknet_sessions.session import SignedSession
from starknet_sessions.token import encode_token, leaf_section
from starknet_sessions.wallet_signature import recognise_signature

if TYPE_CHECKING:
    from starknet_sessions.dialects.foreign import SignedForeignSession

# Of the right form; they are worth nothing.
_SIGNATURE = (1, 1)
_CO_SIGNATURE = CoSignature(1, 1, 1)


def authorization_form(session: SignedSession | SignedForeignSession) -> str:
    """Of what form the authorization is: as `WalletSignature.form`, or ``none`` or ``registered``."""
    if not session.authorization:
        return "none"
    if session.authorization[0] == REGISTERED and not isinstance(session, SignedSession):
        return "registered"
    return recognise_signature(session.authorization).form


def token_lengths(session: SignedSession | SignedForeignSession) -> dict[str, int]:
    """Felts of each part of the token of a transaction with one call, by the first policy, which brings the authorization.

    Tokens of more calls have longer ``leaves`` or ``proofs``; where the account knows the session, ``authorization`` is
    shorter.
    """
    policy = session.policies[0]
    call = Call(policy.contract or 1, policy.selector or 1, [])
    if isinstance(session, SignedSession):
        leaves = leaf_section(session, [call], [0])
        token = encode_token(
            session, signature=_SIGNATURE, leaves=leaves, authorization=session.authorization
        )
        own = {
            "session_signature": len(_SIGNATURE),
            "leaves": len(leaves),
            "authorization": len(session.authorization),
        }
        return {"session": len(token) - sum(own.values()), **own}
    draft = session.dialect.draft(session, [call], 0, now=int(time.time()))
    felts = draft.assemble(_SIGNATURE, _CO_SIGNATURE if draft.is_co_signed else None)
    # Each list has its length before it.
    decoded = (
        decode_argent_token(felts, session.dialect.version)
        if isinstance(session.dialect, Argent)
        else decode_cartridge_token(felts)
    )
    parts = {
        "authorization": 1 + len(decoded.authorization),
        "session_signature": len(decoded.session_signature.felts),
        "guardian_signature": len(decoded.guardian_signature.felts),
        "proofs": 1 + sum(1 + len(proof) for proof in decoded.proofs),
    }
    return {"session": len(felts) - sum(parts.values()), **parts}
