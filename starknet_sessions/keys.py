"""Session keys: the public part that the owner signs for, and the private part that nothing prints.

A `SessionKey` keeps its private key out of ``repr``, ``str``, logs, JSON, pickles, copies and tracebacks,
also tracebacks with local variables. It cannot keep it from code in the same process: that can always read
the memory.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from typing import Any, Literal, NoReturn, Protocol, SupportsIndex

from starknet_sessions import crypto
from starknet_sessions.errors import InvalidInput
from starknet_sessions.felt import short_string, to_felt, to_hex

_HEX = re.compile(r"0x[0-9a-fA-F]{1,64}")
_STARK_SIGNER = short_string("Starknet Signer")


def stark_key_guid(public_key: int) -> int:
    """GUID of a Stark key, as Argent's accounts define it: ``poseidon('Starknet Signer', public key)``."""
    return crypto.poseidon(_STARK_SIGNER, public_key)


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicKey:
    """The public part of a session key: what a request needs, and all that the owner's side ever sees.

    Attributes:
        value: First coordinate of the point.
        scheme: How the key signs; ``"stark"``.

    Raises:
        InvalidInput: `value` is not the first coordinate of a point of the curve, or the scheme is another.
    """

    value: int
    scheme: Literal["stark"] = "stark"

    def __post_init__(self) -> None:
        if self.scheme != "stark":
            raise InvalidInput(
                f"scheme is {self.scheme!r}, which is not known.",
                what="scheme",
                fix='Session keys are of scheme "stark".',
            )
        value = to_felt(self.value, "public_key")
        if not crypto.is_on_curve(value):
            raise InvalidInput(
                f"{to_hex(value)} is not a public key: no point of the Stark curve has it.",
                what="public_key",
                fix="Give SessionKey.public, or the public key in full.",
            )
        object.__setattr__(self, "value", value)

    @classmethod
    def parse(cls, value: int | str) -> PublicKey:
        """Read a Stark public key from an int or ``"0x…"``.

        Raises:
            InvalidInput: It is not one.
        """
        return cls(value=to_felt(value, "public_key"))

    @property
    def guid(self) -> int:
        """The felt by which the owner signs for this key: scheme and public key in one."""
        return stark_key_guid(self.value)

    def to_dict(self) -> dict[str, str]:
        """The key as JSON data."""
        return {"scheme": self.scheme, "public_key": to_hex(self.value)}

    def __str__(self) -> str:
        return to_hex(self.value)

    def __repr__(self) -> str:
        return f"PublicKey({to_hex(self.value)})"


class SigningKey(Protocol):
    """What signs for a session: a `SessionKey`, or an object in front of a key that is kept elsewhere."""

    @property
    def public(self) -> PublicKey:
        """The public part."""

    def sign(self, message_hash: int) -> tuple[int, int]:
        """Sign a hash: (r, s), with s up to half the curve's order, or the account refuses it."""


class SessionKey:
    """A key that signs transactions of a session. Make one with `generate` or `from_private`."""

    __slots__ = ("__private", "_public")

    __private: int
    _public: PublicKey

    def __init__(self) -> None:
        msg = "Use SessionKey.generate() or SessionKey.from_private(…)."
        raise TypeError(msg)

    @classmethod
    def generate(cls) -> SessionKey:
        """A new key, from the operating system's randomness."""
        return cls.__make(1 + secrets.randbelow(crypto.CURVE_ORDER - 1))

    @classmethod
    def from_private(cls, private: int | str) -> SessionKey:
        """The key of a private key.

        Args:
            private: 1 ≤ key < the curve's order, as int or ``"0x…"``.

        Raises:
            InvalidInput: It is not. The error does not contain it.
        """
        number = _parse_private(private)
        # Tracebacks can show local variables, and a mistyped key is still most of a key.
        del private
        if number is None:
            raise InvalidInput(
                "The private key is not usable.",
                what="private",
                fix='Give an int or a string "0x…", from 1 to below the order of the Stark curve.',
            )
        return cls.__make(number)

    @classmethod
    def __make(cls, private: int) -> SessionKey:
        key = object.__new__(cls)
        object.__setattr__(key, "_SessionKey__private", private)
        object.__setattr__(key, "_public", PublicKey(value=crypto.public_key(private)))
        return key

    @property
    def public(self) -> PublicKey:
        """The public part, to request a session for."""
        return self._public

    def sign(self, message_hash: int) -> tuple[int, int]:
        """Sign a hash: (r, s), deterministic and low-s. Where `crypto.SIGNING_BLOCKS`, this takes 65 ms.

        Raises:
            InvalidInput: The hash is not in 0 < hash < 2^251.
        """
        message_hash = to_felt(message_hash, "message_hash")
        try:
            return crypto.sign(message_hash, self.__private)
        except InvalidInput as error:
            refusal = InvalidInput(error.message, what=error.what, fix=error.fix)
        # Outside the handler, so that it does not carry the frames below, which hold the private key.
        raise refusal

    def export_private(self) -> str:
        """The private key as ``"0x…"``: it can use every session of this key, so store it encrypted."""
        return to_hex(self.__private)

    def __repr__(self) -> str:
        return f"<SessionKey {self._public}, private part hidden>"

    def __format__(self, format_spec: str) -> str:
        return format(repr(self), format_spec)

    def __eq__(self, other: object) -> bool:
        return self._public == other._public if isinstance(other, SessionKey) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._public)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"A SessionKey does not change; {name} cannot be set.")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"A SessionKey does not change; {name} cannot be deleted.")

    def __refuse_copy(self) -> NoReturn:
        msg = "A SessionKey is not copied or pickled; export_private() is the one way to its private key."
        raise TypeError(msg)

    def __copy__(self) -> NoReturn:
        self.__refuse_copy()

    def __deepcopy__(self, memo: dict[int, Any]) -> NoReturn:
        self.__refuse_copy()

    def __reduce__(self) -> NoReturn:
        self.__refuse_copy()

    def __reduce_ex__(self, protocol: SupportsIndex) -> NoReturn:
        self.__refuse_copy()

    def __getstate__(self) -> NoReturn:
        self.__refuse_copy()


def _parse_private(private: int | str) -> int | None:
    if isinstance(private, str) and _HEX.fullmatch(private):
        number = int(private, 16)
    elif isinstance(private, int) and not isinstance(private, bool):
        number = private
    else:
        return None
    return number if 0 < number < crypto.CURVE_ORDER else None
