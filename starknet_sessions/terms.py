"""What a token says of its session: the first felt, and the felts that are the same in every token of it.

cairo/README.md §3 calls them the *terms* and the *static felts*; they are all the account knows of a session, and what
it keeps of a live one, the fingerprint, is their hash.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from starknet_sessions.crypto import poseidon_many
from starknet_sessions.errors import MalformedToken
from starknet_sessions.felt import short_string

if TYPE_CHECKING:
    from collections.abc import Sequence

MAGIC: Final = short_string("session2")
"""Top of the first felt: this layout, with a Stark session key."""

_MAGIC_SHIFT = 184
_DEPTH_MASK = 0x3F << 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """The first felt of a token, taken apart: everything that has a fixed size, and how much follows.

    Attributes:
        valid_until: Last unix second, below 2^64.
        valid_after: First unix second, below 2^64.
        version: Generation of the tag, below 2^32.
        depth: Length of every proof, below 2^6.
        meters: Number of limits of fees and calls, below 2^5.
        token_limits: Number of limits of tokens, below 2^5.
        denied: Number of denied entries, below 2^7.
        has_caller: Whether there is a required caller.
    """

    valid_until: int
    valid_after: int
    version: int
    depth: int
    meters: int = 0
    token_limits: int = 0
    denied: int = 0
    has_caller: bool = False

    @property
    def packed(self) -> int:
        """The felt."""
        return (
            self.valid_until
            | self.valid_after << 64
            | self.version << 128
            | self.depth << 160
            | self.meters << 166
            | self.token_limits << 171
            | self.denied << 176
            | self.has_caller << 183
            | MAGIC << _MAGIC_SHIFT
        )

    @classmethod
    def unpack(cls, felt: int) -> Terms:
        """Take the felt apart.

        Raises:
            MalformedToken: It does not begin a token.
        """
        if felt >> _MAGIC_SHIFT != MAGIC:
            raise MalformedToken("The first felt does not begin with 'session2'.", where="preflight")
        return cls(
            valid_until=felt & 2**64 - 1,
            valid_after=felt >> 64 & 2**64 - 1,
            version=felt >> 128 & 2**32 - 1,
            depth=felt >> 160 & 0x3F,
            meters=felt >> 166 & 0x1F,
            token_limits=felt >> 171 & 0x1F,
            denied=felt >> 176 & 0x7F,
            has_caller=bool(felt >> 183 & 1),
        )


def fingerprint(epoch: int, static_felts: Sequence[int]) -> int:
    """What an account in `epoch` keeps of a session with these static felts, and compares at each use.

    The depth of the tree is not in it, as it is not in what the owner signs.
    """
    terms, *others = static_felts
    return poseidon_many([epoch, terms & ~_DEPTH_MASK, *others])
