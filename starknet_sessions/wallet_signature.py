"""Signatures as wallets give them back: reading them from whatever JavaScript and JSON made of them, and telling their forms.

No form is guessed from values: lengths and the tags within decide, so a signature that is none of them stays as it is, for the
account to judge.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from starknet_sessions.dialects.signers import SignerKind, take_signature
from starknet_sessions.errors import InvalidInput, SessionFileError
from starknet_sessions.felt import FIELD_PRIME, to_felt
from starknet_sessions.strict_json import parse_json

SignatureForm: TypeAlias = Literal["pair", "concise", "signers", "braavos", "unknown"]
"""How a signature is written; see `WalletSignature`."""

MAX_FELTS: Final = 1024
"""No wallet's signature is longer: the longest, of a passkey, have some hundreds."""

_MAX_TEXT = 200_000
# A list in a list in an object, and one more; hostile input could nest for ever.
_MAX_WRAPPERS = 4
_MAX_DECIMAL_DIGITS = len(str(FIELD_PRIME))
_PAIR = frozenset(("r", "s"))
_WRAPPERS = ("signature", "result")
_ENVELOPE = frozenset(("jsonrpc", "id"))
_FIX = 'Give the felts as the wallet returned them: a list of ints or strings, {"r": …, "s": …}, or either as JSON text.'


def parse_signature(given: object) -> list[int]:
    """Read a signature from what a wallet returned through starknet.js, get-starknet or JSON.

    Taken are: a list of felts, each an int, a hex string ``"0x…"`` or a decimal string; an object ``{"r", "s"}``, with or without
    ``"recovery"``; an object that has one of these as ``"signature"`` or, as a JSON-RPC answer, as ``"result"``; a list whose one
    element is one of these; and the JSON text of each, as `str` or `bytes`.

    Args:
        given: What the wallet returned.

    Returns:
        The felts, 1 to 1024 of them, in their order.

    Raises:
        InvalidInput: It is none of these, has no felts, or too many; or one is not below the field's prime.
    """
    inner = _unwrapped(given)
    if isinstance(inner, Mapping):
        listed: Sequence[object] = [inner["r"], inner["s"]]
        names = ["signature.r", "signature.s"]
    else:
        listed = inner
        if not listed:
            raise _not_one("The signature is empty.")
        if len(listed) > MAX_FELTS:
            raise _not_one(f"The signature has {len(listed)} elements; none has more than {MAX_FELTS}.")
        names = [f"signature[{i}]" for i in range(len(listed))]
    return [_felt(value, name) for value, name in zip(listed, names, strict=True)]


@dataclass(frozen=True, slots=True, kw_only=True)
class WalletSigner:
    """One of those who signed.

    Attributes:
        kind: What kind of key.
        guid: By what Argent's and Controller's accounts know it; None: the signature does not say who signed.
        public_key: The Stark public key; None: of another kind, or not said.
        pair: (r, s) of a Stark key; None: of another kind.
    """

    kind: SignerKind
    guid: int | None = None
    public_key: int | None = None
    pair: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WalletSignature:
    """What a signature's felts are.

    Attributes:
        form: ``"pair"``: ``[r, s]`` of a Stark key. ``"concise"``: Argent's ``[r, s, r, s]`` of owner and guardian.
            ``"signers"``: ``[count, signer, …]`` with tags and public keys, Argent's full form and Controller's. ``"braavos"``:
            Braavos's, ``[1, r, s]`` of the Stark key or one that begins with another signer's type. ``"unknown"``: none of these.
        felts: The felts themselves.
        signers: Who signed, the owner first; empty where the form does not tell.
    """

    form: SignatureForm
    felts: tuple[int, ...]
    signers: tuple[WalletSigner, ...] = ()

    @property
    def stark_pair(self) -> tuple[int, int] | None:
        """(r, s) where exactly one signed, with a Stark key; else None."""
        return self.signers[0].pair if len(self.signers) == 1 else None

    def describe(self) -> str:
        """The form in words, for errors: ``Argent's concise form (4 felts)``."""
        words = {
            "pair": "one Stark signature, [r, s]",
            "concise": "Argent's concise form, [r, s, r, s]",
            "signers": f"a list of signers ({', '.join(signer.kind.name.lower() for signer in self.signers)})",
            "braavos": "Braavos's form",
            "unknown": "of no form known here",
        }[self.form]
        return f"{words} ({len(self.felts)} felts)"


def recognise_signature(felts: Sequence[int]) -> WalletSignature:
    """Tell the form of a signature by its length and its tags.

    Args:
        felts: What `parse_signature` read.
    """
    given = tuple(felts)
    form: SignatureForm = "unknown"
    signers: tuple[WalletSigner, ...] = ()
    if len(given) == 2:
        form, signers = "pair", (_unnamed(given),)
    elif len(given) == 4:
        form, signers = "concise", (_unnamed(given[:2]), _unnamed(given[2:]))
    elif (listed := _listed_signers(given)) is not None:
        form, signers = "signers", listed
    elif given[:1] == (_BRAAVOS_STARK,) and len(given) == 3:
        form, signers = "braavos", (_unnamed(given[1:]),)
    elif given[:1] and given[0] in _BRAAVOS_TYPES and len(given) > 3:
        form = "braavos"
    return WalletSignature(form=form, felts=given, signers=signers)


def _listed_signers(felts: tuple[int, ...]) -> tuple[WalletSigner, ...] | None:
    """Argent's full form, and Controller's: how many, then each; None where it is no such list."""
    if not felts or not 1 <= felts[0] <= len(felts):
        return None
    signers: list[WalletSigner] = []
    position = 1
    try:
        for _ in range(felts[0]):
            read = take_signature(felts, position)
            position += len(read.felts)
            pair = read.felts[2:4] if read.kind is SignerKind.STARKNET else ()
            signers.append(
                WalletSigner(
                    kind=read.kind,
                    guid=read.guid,
                    public_key=read.stark_key,
                    pair=(pair[0], pair[1]) if pair else None,
                )
            )
    except InvalidInput:
        return None
    return tuple(signers) if position == len(felts) else None


# Braavos: signers one after another, each its type, its public key (not of the Stark key, of which there is only one) and its
# signature. Types: Stark, the device's secp256r1, Webauthn.
_BRAAVOS_STARK = 1
_BRAAVOS_TYPES = (_BRAAVOS_STARK, 2, 5)


def _unnamed(pair: Sequence[int]) -> WalletSigner:
    r, s = pair
    return WalletSigner(kind=SignerKind.STARKNET, pair=(r, s))


#
# Reading
#


def _unwrapped(given: object) -> Sequence[object] | Mapping[object, object]:
    """The list of felts, or the object with r and s, within what it comes in."""
    inner = given
    for _ in range(_MAX_WRAPPERS):
        if isinstance(inner, (str, bytes, bytearray)):
            inner = _from_json(inner)
        elif isinstance(inner, Mapping):
            if _is_pair(inner):
                return inner
            inner = _within(inner)
        elif isinstance(inner, Sequence):
            if len(inner) != 1 or not isinstance(inner[0], (Mapping, list, tuple)):
                return inner
            inner = inner[0]
        else:
            raise _not_one(f"The signature is a {type(inner).__name__}.")
    raise _not_one("The signature is wrapped too many times.")


def _from_json(text: str | bytes | bytearray) -> object:
    if len(text) > _MAX_TEXT:
        raise _not_one(f"The signature is a text of {len(text)} characters.")
    try:
        return parse_json(bytes(text) if isinstance(text, bytearray) else text)
    except SessionFileError as error:
        raise _not_one("The signature is a text that is not JSON.") from error


def _is_pair(given: Mapping[object, object]) -> bool:
    return given.keys() >= _PAIR and given.keys() <= _PAIR | {"recovery"}


def _within(given: Mapping[object, object]) -> object:
    for name in _WRAPPERS:
        if name in given and given.keys() <= {name} | (_ENVELOPE if name == "result" else frozenset()):
            return given[name]
    names = ", ".join(sorted(repr(name)[:40] for name in given)[:5])
    raise _not_one(f"The signature is an object with {names or 'nothing in it'}.")


def _felt(value: object, name: str) -> int:
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= _MAX_DECIMAL_DIGITS:
        value = int(value)
    if isinstance(value, float):
        raise InvalidInput(
            f"{name} is {value!r}, a JavaScript number that has lost digits.",
            what=name,
            fix="Send felts as strings: JavaScript's numbers are exact to 2^53 only.",
        )
    return to_felt(value, name)  # type: ignore[arg-type] # it names what is neither


def _not_one(message: str) -> InvalidInput:
    return InvalidInput(message, what="signature", fix=_FIX)
