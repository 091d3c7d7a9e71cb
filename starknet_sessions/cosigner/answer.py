"""What co-signers answered, verified; and the threads that what takes its time is done in."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

from starknet_sessions import crypto
from starknet_sessions.dialects.dialect import CoSignature
from starknet_sessions.errors import BadCoSignature
from starknet_sessions.felt import FIELD_PRIME, to_hex

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


def checked_co_signature(answer: object, digest: int, expected: int | None) -> CoSignature:
    """A co-signer's answer, if the account will take it as a signature of the digest.

    s is given on as it came: accounts ask a guardian's s only to be below the curve's order, and take either of its two
    values. (Of a session key, the native account takes the lower one only.)

    Args:
        answer: ``(r, s)``, ``(public key, r, s)`` or a `CoSignature`.
        digest: What was to be signed.
        expected: Whose signature it has to be; None: whose it is, the answer has to say.

    Raises:
        BadCoSignature: It is no signature, or another's, or of something else.
    """
    numbers = list(answer) if isinstance(answer, tuple | list) else []
    if len(numbers) not in (2, 3) or not all(type(number) is int for number in numbers):
        raise BadCoSignature(
            f"The co-signer answered with a {type(answer).__name__}, not with a signature.",
            fix="Have it return (r, s), (public key, r, s) or a CoSignature, of ints.",
        )
    *named, r, s = numbers
    if not named and expected is None:
        raise BadCoSignature(
            "The co-signer's answer does not say whose signature it is.",
            fix="Give the co-signer its public_key, or have it return (public key, r, s).",
        )
    public_key = named[0] if named else expected
    # Not shown: it may be far longer than a felt.
    if not isinstance(public_key, int) or not 0 < public_key < FIELD_PRIME:
        raise BadCoSignature("The co-signer's answer names a public key that is no felt.")
    if expected is not None and public_key != expected:
        raise BadCoSignature(
            f"The co-signer signed with the key {to_hex(public_key)}; {to_hex(expected)} was expected.",
            fix="Ask the guardian of this account, or correct the public_key that the co-signer was made with.",
        )
    if not crypto.verify(digest, r, s, public_key):
        raise BadCoSignature(
            f"The co-signer's signature does not verify for its key, {to_hex(public_key)}: nothing was sent.",
            fix="Have it sign the digest as it is given, on the Stark curve. A guardian that makes the digest itself may have "
            "been told another transaction, session or chain.",
        )
    return CoSignature(public_key, r, s)


async def verified(answer: object, digest: int, expected: int | None) -> CoSignature:
    """As `checked_co_signature`, without holding up the event loop.

    Raises:
        BadCoSignature: As there.
    """
    if crypto.SIGNING_BLOCKS:
        return await in_thread(lambda: checked_co_signature(answer, digest, expected))
    return checked_co_signature(answer, digest, expected)


async def in_thread(call: Callable[[], T]) -> T:
    """Call in a thread; what it raises is raised here, also what a future would not take.

    Cancelled, this does not wait for the thread; its result is dropped.
    """

    def caught() -> tuple[T, None] | tuple[None, Exception]:
        try:
            return call(), None
        except Exception as error:  # noqa: BLE001 - raised again below: futures refuse StopIteration
            return None, error

    result, error = await asyncio.to_thread(caught)
    if error is not None:
        raise error
    return result  # type: ignore[return-value] # None only where call returns it
