"""SNIP-12 revision 1: type hashes, and the hashes of a session from its parts.

The document itself, for wallets, is in `typed_data`; the pre-images here are its types.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from starknet_sessions.crypto import poseidon_many
from starknet_sessions.felt import short_string

if TYPE_CHECKING:
    from collections.abc import Sequence

# selector of
# "StarknetDomain"("name":"shortstring","version":"shortstring","chainId":"shortstring",
#                  "revision":"shortstring")
# without the line break and the blanks after it
DOMAIN_TYPE_HASH = 0x1FF2F602E42168014D405A94F75E8A93D640751D71D16311266E140D8B0A210
"""SNIP-12 type hash of the domain."""

# selector of
# "Session"("Tag":"shortstring","Version":"u128","Epoch":"u128","Session Key":"felt",
#           "Valid After":"timestamp","Valid Until":"timestamp","Allowed Calls":"merkletree",
#           "Details":"Details")
# "Details"("Metadata":"string","Call Names":"string*")
# without the line breaks and the blanks after them
SESSION_TYPE_HASH = 0x3FF85F9AA147A5020F72685E9DED83997ADC770979FE2CB8CC14A0B458C914C
"""SNIP-12 type hash of a session."""

# selector of
# "Details"("Metadata":"string","Call Names":"string*")
DETAILS_TYPE_HASH = 0x2530086E19984E042811A0DC68C3DE08D3CD85AF057A058D6C77DF2B084B3B7
"""SNIP-12 type hash of the details."""

DOMAIN_NAME = "starknet-sessions"
"""SNIP-12 domain name: nothing signed under another replays here."""
DOMAIN_VERSION = "v1"
"""SNIP-12 domain version. Not ``"1"``: libraries read that as a number or as text, and hash differently."""

_BYTES_PER_WORD = 31


def session_hash(
    *,
    tag: int,
    version: int,
    epoch: int,
    key_guid: int,
    valid_after: int,
    valid_until: int,
    root: int,
    details: int,
) -> int:
    """The session hash from its parts: SNIP-12 struct hash."""
    return poseidon_many(
        [SESSION_TYPE_HASH, tag, version, epoch, key_guid, valid_after, valid_until, root, details]
    )


def details_hash(metadata: str, call_names: Sequence[str]) -> int:
    """SNIP-12 struct hash of the details."""
    names = poseidon_many([_text_hash(name) for name in call_names])
    return poseidon_many([DETAILS_TYPE_HASH, _text_hash(metadata), names])


def message_hash(session_hash: int, *, chain_id: int, address: int) -> int:
    """SNIP-12 message hash of a session hash: what the owner signs. It binds chain and account."""
    domain = [DOMAIN_TYPE_HASH, short_string(DOMAIN_NAME), short_string(DOMAIN_VERSION), chain_id, 1]
    return poseidon_many([short_string("StarkNet Message"), poseidon_many(domain), address, session_hash])


# Cached because names come again: in the same list, most of all the empty one, and in the next session.
@lru_cache(maxsize=1024)
def _text_hash(text: str) -> int:
    # SNIP-12 ``string``: the hash of Cairo's ByteArray as it is serialized.
    data = text.encode("ascii")
    words = [data[i : i + _BYTES_PER_WORD] for i in range(0, len(data), _BYTES_PER_WORD)]
    pending = words.pop() if len(data) % _BYTES_PER_WORD else b""
    full = [int.from_bytes(word, "big") for word in words]
    return poseidon_many([len(full), *full, int.from_bytes(pending, "big"), len(pending)])
