"""SNIP-12 revision 1: type hashes, and the hashes of a session from its parts.

The document itself, for wallets, is in `typed_data`; the pre-images here are its types. Policies, rules, denied
entries and limits hash themselves.
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
# "Session"("Tag":"shortstring","Version":"u128","Epoch":"u128","Session Key":"felt","Valid After":"timestamp",
#           "Valid Until":"timestamp","Allowed Calls":"merkletree","Denied":"Denied*","Limits":"Limit*",
#           "Required Caller":"ContractAddress","Details":"Details")
# "Denied"("Contract":"ContractAddress","Selector":"felt","Until":"timestamp")
# "Details"("Metadata":"string","Call Names":"string*")
# "Limit"("Resource":"shortstring","Token":"ContractAddress","Kind":"shortstring","Amount":"u128","Window":"u128",
#         "Until":"timestamp","Accounting":"shortstring","Standing Approval":"bool")
# without the line breaks and the blanks after them
SESSION_TYPE_HASH = 0x17A56D6FB52BA5A668EB33821883AEA9B9337C7BCBCBFB60CF1E5EE2AAE7EF
"""SNIP-12 type hash of a session."""

# selector of
# "Details"("Metadata":"string","Call Names":"string*")
DETAILS_TYPE_HASH = 0x2530086E19984E042811A0DC68C3DE08D3CD85AF057A058D6C77DF2B084B3B7
"""SNIP-12 type hash of the details."""

DOMAIN_NAME = "starknet-sessions"
"""SNIP-12 domain name: nothing signed under another replays here."""
DOMAIN_VERSION = "v2"
"""SNIP-12 domain version. Not ``"2"``: libraries read that as a number or as text, and hash differently."""

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
    denied: Sequence[int],
    limits: Sequence[int],
    required_caller: int,
    details: int,
) -> int:
    """The session hash from its parts: SNIP-12 struct hash. `denied` and `limits` are hashes of the entries."""
    return poseidon_many(
        [
            SESSION_TYPE_HASH,
            tag,
            version,
            epoch,
            key_guid,
            valid_after,
            valid_until,
            root,
            poseidon_many(denied),
            poseidon_many(limits),
            required_caller,
            details,
        ]
    )


def details_hash(metadata: str, call_names: Sequence[str]) -> int:
    """SNIP-12 struct hash of the details."""
    names = poseidon_many([text_hash(name) for name in call_names])
    return poseidon_many([DETAILS_TYPE_HASH, text_hash(metadata), names])


def message_hash(session_hash: int, *, chain_id: int, address: int) -> int:
    """SNIP-12 message hash of a session hash: what the owner signs. It binds chain and account."""
    domain = [DOMAIN_TYPE_HASH, short_string(DOMAIN_NAME), short_string(DOMAIN_VERSION), chain_id, 1]
    return poseidon_many([short_string("StarkNet Message"), poseidon_many(domain), address, session_hash])


# Cached because names come again: in the same list, most of all the empty one, and in the next session.
@lru_cache(maxsize=1024)
def text_hash(text: str) -> int:
    """SNIP-12 ``string``: the hash of Cairo's ByteArray as it is serialized. ASCII only."""
    data = text.encode("ascii")
    words = [data[i : i + _BYTES_PER_WORD] for i in range(0, len(data), _BYTES_PER_WORD)]
    pending = words.pop() if len(data) % _BYTES_PER_WORD else b""
    full = [int.from_bytes(word, "big") for word in words]
    return poseidon_many([len(full), *full, int.from_bytes(pending, "big"), len(pending)])
