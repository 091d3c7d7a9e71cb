"""Co-signers that options name: a guardian's key at hand, or a service over HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starknet_sessions.cli.sources import owner_key, private_key
from starknet_sessions.cosigner import HttpGuardian, LocalGuardian
from starknet_sessions.errors import InvalidInput

if TYPE_CHECKING:
    from starknet_py.net.signer.key_pair import KeyPair

    from starknet_sessions.cosigner import CoSigner


def read_guardian(key: str | None, password: str, url: str | None = None) -> CoSigner | None:
    """The guardian that the options name; None if they name none.

    Args:
        key: Source of its private key.
        password: Source of the keystore's password.
        url: Where its service is.

    Raises:
        InvalidInput: They name two, or the URL is not usable.
        SessionsError: The key is not there, or not usable.
    """
    if key is not None and url is not None:
        raise InvalidInput(
            "--guardian-key and --guardian-url both say who co-signs.",
            what="--guardian-url",
            fix="Leave one of them out.",
        )
    if url is not None:
        return HttpGuardian(url)
    return None if key is None else LocalGuardian(private_key(key, password, whose="guardian"))


def read_guardian_pair(key: str | None, password: str) -> KeyPair | None:
    """The guardian's key, for transactions of the owner. Its repr shows the key: print and log nothing of it.

    Raises:
        SessionsError: The key is not there, or not usable.
    """
    return None if key is None else owner_key(key, password, whose="guardian")
