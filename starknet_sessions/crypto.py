"""Poseidon, and ECDSA on the Stark curve.

Signatures are deterministic (RFC 6979 without extra entropy, as starknet.js makes them) and low-s: of the two
values of s that verify, the one up to half the curve's order, the only one the account takes from a session
key.

Two backends give the same signatures. fast-stark-crypto (Rust) takes 0.2 ms to sign; where it has no wheel,
starknet-py's own takes 65 ms: then `SIGNING_BLOCKS` is True, and async code must sign in a thread. Neither is
constant-time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from poseidon_py.c_bindings import hades_permutation
from poseidon_py.poseidon_hash import poseidon_hash_many

from starknet_sessions.errors import InvalidInput
from starknet_sessions.felt import FIELD_PRIME

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeVar

    T = TypeVar("T")

CURVE_ORDER = 0x800000000000010FFFFFFFFFFFFFFFFB781126DCAE7B2321E66A241ADC64D2F
"""n, the order of the Stark curve's group."""

# y² = x³ + x + _BETA
_BETA = 0x6F21413EFBE40DE150E596D72F7A8C5609AD26C15C915C1F4CDFCB99CEE9E89
# ECDSA on this curve is defined for hashes, r and 1/s below this, though felts go a little beyond.
_ELEMENT_BOUND = 2**251


def poseidon(a: int, b: int) -> int:
    """Hash of a pair: one permutation, ``hades_permutation(a, b, 2)[0]``. `poseidon_many` of two differs."""
    return int(hades_permutation([a, b, 2])[0])


def poseidon_many(felts: Sequence[int]) -> int:
    """Hash of a list: the sponge, Cairo's ``poseidon_hash_span``."""
    return int(poseidon_hash_many(felts))


def is_on_curve(x: int) -> bool:
    """Whether `x` is the first coordinate of a point of the curve: whether it can be a public key."""
    if not 0 < x < FIELD_PRIME:
        return False
    return pow(x**3 + x + _BETA, (FIELD_PRIME - 1) // 2, FIELD_PRIME) == 1


def public_key(private_key: int) -> int:
    """The public key of a private key.

    Raises:
        InvalidInput: The private key is not in 1 ≤ key < CURVE_ORDER. The error does not contain it.
    """
    _check_private_key(private_key)
    return _public_key(private_key)


def sign(message_hash: int, private_key: int) -> tuple[int, int]:
    """Sign a hash: (r, s), deterministic and low-s.

    Raises:
        InvalidInput: The hash is not in 0 < hash < 2^251, or the private key not in 1 ≤ key < CURVE_ORDER.
            The error does not contain the private key.
    """
    # 0 is no hash anyone found, and starknet-py fails on it.
    if not 0 < message_hash < _ELEMENT_BOUND:
        raise InvalidInput(
            f"The hash {message_hash:#x} is out of range, it cannot be signed.",
            what="message_hash",
            fix="Give a hash below 2^251. One hash in 2^54 is not: then change the transaction's tip by one.",
        )
    _check_private_key(private_key)
    r, s = _sign(message_hash, private_key)
    return r, min(s, CURVE_ORDER - s)


def verify(message_hash: int, r: int, s: int, public_key: int) -> bool:
    """Whether (r, s) is this key's signature of the hash. Either s verifies; values out of range do not."""
    in_range = 0 <= message_hash < _ELEMENT_BOUND and 0 < r < _ELEMENT_BOUND and 0 < s < CURVE_ORDER
    # The backends fail, each in its way, for a key that is no point of the curve; r has to be one as well.
    if not (in_range and is_on_curve(public_key) and is_on_curve(r)):
        return False
    return 0 < pow(s, -1, CURVE_ORDER) < _ELEMENT_BOUND and _verify(message_hash, r, s, public_key)


def _check_private_key(private_key: int) -> None:
    if not 0 < private_key < CURVE_ORDER:
        raise InvalidInput(
            "The private key is out of range.",
            what="private_key",
            fix="Give a number from 1 to below the curve's order.",
        )


# fast-stark-crypto. All values are in range here: on others it panics, or signs with a reduced key.


def _guarded(call: Callable[..., T], *arguments: int) -> T:
    """Turn a panic of the Rust code, a BaseException that would end the program, into an error of ours."""
    try:
        return call(*arguments)
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
    raise InvalidInput("The signing library refuses these values.", what="private_key, hash or signature")


def _fast_public_key(private_key: int) -> int:
    return _guarded(fast_stark_crypto.get_public_key, private_key)


def _fast_sign(message_hash: int, private_key: int) -> tuple[int, int]:
    return _guarded(fast_stark_crypto.sign, private_key, message_hash)


def _fast_verify(message_hash: int, r: int, s: int, public_key: int) -> bool:
    return _guarded(fast_stark_crypto.verify, public_key, message_hash, r, s)


# starknet-py. Imported when used: it takes 0.7 s, which who has the other backend does not pay.


def _slow_public_key(private_key: int) -> int:
    from starknet_py.hash.utils import private_to_stark_key  # noqa: PLC0415

    return private_to_stark_key(private_key)


def _slow_sign(message_hash: int, private_key: int) -> tuple[int, int]:
    from starknet_py.hash.utils import message_signature  # noqa: PLC0415

    # Its default seed, 32, would give signatures that no other library makes.
    r, s = message_signature(message_hash, private_key, seed=None)
    return r, s


def _slow_verify(message_hash: int, r: int, s: int, public_key: int) -> bool:
    from starknet_py.hash.utils import verify_message_signature  # noqa: PLC0415

    return verify_message_signature(message_hash, [r, s], public_key)


try:
    import fast_stark_crypto
except ImportError:
    BACKEND = "starknet-py"
    SIGNING_BLOCKS = True
    _public_key, _sign, _verify = _slow_public_key, _slow_sign, _slow_verify
else:
    BACKEND = "fast-stark-crypto"
    SIGNING_BLOCKS = False
    _public_key, _sign, _verify = _fast_public_key, _fast_sign, _fast_verify
