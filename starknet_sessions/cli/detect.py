"""What kind of account is at an address, and what of its sessions the chain enforces."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final

from starknet_sessions.cli.accounts import chain_of
from starknet_sessions.cli.node import connect
from starknet_sessions.contracts.foreign import guardian_guids
from starknet_sessions.detect import detect_dialect
from starknet_sessions.felt import to_address, to_hex
from starknet_sessions.session import chain_text

if TYPE_CHECKING:
    from starknet_sessions.dialects.dialect import Capabilities, Dialect

# What a request can ask for, by capability; and whether this package can enforce it in the chain's place.
_ENFORCED: Final = {
    "calls": ("contracts and entry points", True),
    "expires": ("the end", True),
    "rules": ("rules on arguments", True),
    "limits": ("limits of tokens, fees and calls", True),
    "policy_ends": ("policies that end before", True),
    "beginnings": ("a beginning", True),
    "denied": ("denied calls, wildcards for one contract", True),
    "required_caller": ("one outside executor", False),
}
_CO_SIGNER: Final = {
    "none": "none",
    "required": "the account's guardian, for every transaction",
    "optional": "the guardian that a session names",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Detected:
    """An account, and of what kind it is.

    Attributes:
        address: The account.
        chain_id: On which chain.
        dialect: The kind.
        guardians: GUIDs of its guardians, where sessions need one; else None.
        exit_code: 0.
    """

    address: int
    chain_id: int
    dialect: Dialect
    guardians: tuple[int, ...] | None
    exit_code: int = 0

    def to_dict(self) -> dict[str, Any]:
        """As JSON data."""
        capabilities = self.dialect.capabilities
        return {
            "address": to_hex(self.address),
            "chain_id": to_hex(self.chain_id),
            "dialect": self.dialect.name,
            "has_sessions": self._has_sessions,
            "enforced_by": {what: enforcer(capabilities, what) for what in _ENFORCED},
            "capabilities": {
                **asdict(capabilities),
                "outside_execution": list(capabilities.outside_execution),
            },
            "guardians": None if self.guardians is None else [to_hex(guid) for guid in self.guardians],
        }

    def render(self) -> str:
        """For people."""
        can = self.dialect.capabilities
        lines = [
            f"Account        {to_hex(self.address)} on {chain_text(self.chain_id)}",
            f"Kind           {self.dialect.name}",
        ]
        if not self._has_sessions:
            lines.append(
                "Sessions       none: the account has no guardian; its owner can add one, in the wallet"
            )
        elif self.guardians:
            lines.append(f"Guardian       GUID {', '.join(map(to_hex, self.guardians))}")
        width = max(len(text) for text, _ in _ENFORCED.values())
        for i, (what, (text, _)) in enumerate(_ENFORCED.items()):
            lines.append(f"{'Enforced' if i == 0 else '':15}{text:{width}}  {_WORDS[enforcer(can, what)]}")
        wildcard = "every call of every contract" if can.wildcard else "no: every call has to be named"
        powers = [
            name for name, is_so in (("replace, pause", can.tags), ("register", can.registration)) if is_so
        ]
        outside = "by whoever brings the calls" if can.required_caller else "no"
        if can.outside_execution:
            outside = f"by SNIP-9, version {' or '.join(map(str, can.outside_execution))}"
        lines += [
            f"Wildcard       {wildcard}",
            f"Owner can      {', '.join([*powers, 'revoke'])}",
            f"Key can        {'end its own session' if can.surrender else 'not end its own session'}",
            f"Co-signer      {_CO_SIGNER[can.co_signer]}",
            f"From outside   {outside}",
            f"Owner signs    {'typed data' if can.typed_data else 'the hash itself: no document has it'}",
        ]
        return "\n".join(lines)

    @property
    def _has_sessions(self) -> bool:
        return self.guardians is None or bool(self.guardians)


_WORDS: Final = {
    "chain": "by the account",
    "client": "by this package only, with --enforce client",
    "nobody": "by nobody: refused",
}


def enforcer(capabilities: Capabilities, what: str) -> str:
    """Who enforces a part of a request: ``chain``, ``client`` or ``nobody``."""
    # Every account that has sessions enforces which calls, and until when.
    if getattr(capabilities, what, True):
        return "chain"
    return "client" if _ENFORCED[what][1] else "nobody"


async def ask_kind(account: str, url: str) -> Detected:
    """Ask a node.

    Raises:
        UnknownAccount: The account can have no sessions, or none that are known.
        NodeError: The node could not tell, or there is no such account.
    """
    address = to_address(account, "ADDRESS")
    async with connect(url) as client:
        dialect = await detect_dialect(client, address)
        is_guarded = dialect.capabilities.co_signer == "required"
        return Detected(
            address=address,
            chain_id=await chain_of(client),
            dialect=dialect,
            guardians=await guardian_guids(client, address) if is_guarded else None,
        )
