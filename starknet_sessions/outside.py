"""SNIP-9 outside execution: calls that an account signs and any other account may submit.

Versions 1 and 2 are the standard's; 3 is Controller's own (`dialects.cartridge`). starknet-py hashes version 1 only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from starknet_py.hash.utils import compute_hash_on_elements
from starknet_py.net.client_models import Call

from starknet_sessions.crypto import poseidon_many
from starknet_sessions.dialects.cartridge import outside_execution_v3_hash
from starknet_sessions.errors import InvalidInput
from starknet_sessions.felt import short_string, to_felt, to_uint
from starknet_sessions.snip12 import DOMAIN_TYPE_HASH

if TYPE_CHECKING:
    from collections.abc import Sequence

ANY_CALLER: Final = short_string("ANY_CALLER")
"""As caller: whoever. Not 0."""

OutsideVersion = Literal[1, 2, 3]
"""SNIP-9's 1 and 2, and Controller's 3."""

_DOMAIN_NAME = short_string("Account.execute_from_outside")
_MESSAGE = short_string("StarkNet Message")

# Revision 0: selectors of
# StarkNetDomain(name:felt,version:felt,chainId:felt)
# OutsideExecution(caller:felt,nonce:felt,execute_after:felt,execute_before:felt,calls_len:felt,calls:OutsideCall*)
#   OutsideCall(to:felt,selector:felt,calldata_len:felt,calldata:felt*)          (one line)
# OutsideCall(to:felt,selector:felt,calldata_len:felt,calldata:felt*)
_DOMAIN_TYPE_HASH_0 = 0x1BFC207425A47A5DFA1A50A4F5241203F50624CA5FDF5E18755765416B8E288
_EXECUTION_TYPE_HASH_0 = 0x11FF76FE3F640FA6F3D60BBD94A3B9D47141A2C96F87FDCFBEB2AF1D03F7050
_CALL_TYPE_HASH_0 = 0xF00DE1FCCBB286F9A020BA8821EE936B1DEEA42A5C485C11CCDC82C8BEBB3A
# Revision 1: selectors of
# "OutsideExecution"("Caller":"ContractAddress","Nonce":"felt","Execute After":"u128","Execute Before":"u128","Calls":"Call*")
#   "Call"("To":"ContractAddress","Selector":"selector","Calldata":"felt*")       (one line)
# "Call"("To":"ContractAddress","Selector":"selector","Calldata":"felt*")
_EXECUTION_TYPE_HASH_1 = 0x312B56C05A7965066DDBDA31C016D8D05AFC305071C0CA3CDC2192C3C2F1F0F
_CALL_TYPE_HASH_1 = 0x3635C7F2A7BA93844C0D064E18E487F35AB90F7C39D00F186A781FC3F0C2CA9

_SELECTORS: dict[int, int] = {
    1: 0x7EC457CD7ED1630225A8328F826A29A327B19486F6B2882B4176545EBDBE3D,
    2: 0x34CC13B274446654CA3233ED2C1620D4C5D1D32FD20B47146A3371064BDC57D,
    3: 0x3DBC508BA4AFD040C8DC4FF8A61113A7BCAF5EAE88A6BA27B3C50578B3587E3,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideExecution:
    """Calls to be run from outside: what an account signs instead of a transaction.

    Attributes:
        caller: The only address that may submit it; `ANY_CALLER`: whoever.
        nonce: Any felt that was not used; of version 3 a pair: a channel, and the bit of its mask that is used, below 2^128.
        execute_after: It runs only later than this unix second, not at it.
        execute_before: It runs only earlier than this unix second, not at it.
        calls: The calls.

    Raises:
        InvalidInput: A value is out of range, or the window is empty.
    """

    caller: int
    nonce: int | tuple[int, int]
    execute_after: int
    execute_before: int
    calls: tuple[Call, ...]

    def __post_init__(self) -> None:
        object.__setattr__(self, "caller", to_felt(self.caller, "caller"))
        if isinstance(self.nonce, tuple):
            channel, mask = self.nonce
            nonce: int | tuple[int, int] = (
                to_felt(channel, "nonce[0]"),
                to_uint(mask, "nonce[1]", bound=2**128, bound_name="2^128"),
            )
        else:
            nonce = to_felt(self.nonce, "nonce")
        object.__setattr__(self, "nonce", nonce)
        for name in ("execute_after", "execute_before"):
            object.__setattr__(self, name, to_uint(getattr(self, name), name, bound=2**64, bound_name="2^64"))
        object.__setattr__(self, "calls", tuple(self.calls))
        if self.execute_before <= self.execute_after + 1:
            raise InvalidInput(
                f"No second lies between execute_after ({self.execute_after}) and execute_before ({self.execute_before}).",
                what="execute_before",
                fix="Give a later execute_before.",
            )

    def ends(self, *, now: int, expires: int) -> tuple[int, int]:
        """The first and the last unix second, from `now` on, at which it can run under a session; they may be the same.

        Args:
            now: Unix seconds.
            expires: Last unix second of the session: later the account itself refuses it.
        """
        first = max(now, self.execute_after + 1)
        return first, max(first, min(self.execute_before - 1, expires))

    def hash(self, *, version: OutsideVersion, chain_id: int, address: int) -> int:
        """What the account signs: the SNIP-12 message hash.

        Args:
            version: Of the interface.
            chain_id: The chain, as felt.
            address: The account that the calls are of.

        Raises:
            InvalidInput: The nonce is none of this version.
        """
        if version == 3:
            if not isinstance(self.nonce, tuple):
                raise _other_nonce("Version 3 has a pair as nonce: a channel and a bit.")
            return outside_execution_v3_hash(
                caller=self.caller,
                nonce=self.nonce,
                execute_after=self.execute_after,
                execute_before=self.execute_before,
                calls=self.calls,
                chain_id=chain_id,
                address=address,
            )
        if isinstance(self.nonce, tuple):
            raise _other_nonce(f"Version {version} has a felt as nonce.")
        head = [self.caller, self.nonce, self.execute_after, self.execute_before]
        if version == 1:
            calls = [
                compute_hash_on_elements(
                    [_CALL_TYPE_HASH_0, *_target(call), len(call.calldata), _pedersen(call.calldata)]
                )
                for call in self.calls
            ]
            domain = _pedersen([_DOMAIN_TYPE_HASH_0, _DOMAIN_NAME, 1, chain_id])
            struct = _pedersen([_EXECUTION_TYPE_HASH_0, *head, len(calls), _pedersen(calls)])
            return _pedersen([_MESSAGE, domain, address, struct])
        calls = [
            poseidon_many([_CALL_TYPE_HASH_1, *_target(call), poseidon_many(call.calldata)])
            for call in self.calls
        ]
        # Version and revision are numbers here, not text.
        domain = poseidon_many([DOMAIN_TYPE_HASH, _DOMAIN_NAME, 2, chain_id, 1])
        struct = poseidon_many([_EXECUTION_TYPE_HASH_1, *head, poseidon_many(calls)])
        return poseidon_many([_MESSAGE, domain, address, struct])

    def call(self, signature: Sequence[int], *, version: OutsideVersion, address: int) -> Call:
        """The call by which another account submits it.

        Args:
            signature: The account's signature of `hash`: for a session its token.
            version: Of the interface.
            address: The account that the calls are of.
        """
        nonce = self.nonce if isinstance(self.nonce, tuple) else (self.nonce,)
        calldata = [self.caller, *nonce, self.execute_after, self.execute_before, len(self.calls)]
        for call in self.calls:
            calldata += [*_target(call), len(call.calldata), *call.calldata]
        return Call(address, _SELECTORS[version], [*calldata, len(signature), *signature])


def _target(call: Call) -> tuple[int, int]:
    return call.to_addr, call.selector


def _pedersen(felts: Sequence[int]) -> int:
    return int(compute_hash_on_elements(list(felts)))


def _other_nonce(message: str) -> InvalidInput:
    return InvalidInput(message, what="nonce")
