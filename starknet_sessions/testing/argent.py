"""Real Argent accounts on a devnet: class 0.4.0, which devnet declares with `--predeclare-argent`, with owner and guardian.

Argent's code is not part of this package: its class comes with devnet, and what is here is how its signatures and calls look.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from starknet_py.hash.address import compute_address
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.hash.utils import compute_hash_on_elements
from starknet_py.net.account.account import Account
from starknet_py.net.client_models import Call

from starknet_sessions import crypto
from starknet_sessions.argent_owner import ArgentOwnerSigner
from starknet_sessions.crypto import poseidon
from starknet_sessions.dialects.methods import STARK_SIGNER, stark_signature
from starknet_sessions.felt import short_string
from starknet_sessions.revert import NODE_FAILURES, refused
from starknet_sessions.testing.accounts import PLENTY, fresh_owner
from starknet_sessions.waiter import wait_for

if TYPE_CHECKING:
    from starknet_py.net.client import Client
    from starknet_py.net.client_models import ResourceBoundsMapping
    from starknet_py.net.signer.key_pair import KeyPair

    from starknet_sessions.testing.devnet import Devnet

__all__ = ["ARGENT_CLASS_HASH", "ArgentAccount", "argent_account"]

ARGENT_CLASS_HASH: Final = 0x36078334509B514626504EDC9FB252328D1A240E4E948BEF8D0C08DFF45927F
"""Class hash of Argent's account 0.4.0."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ArgentAccount:
    """An Argent account with all its keys. The private ones are not in the repr.

    Attributes:
        account: As its owner uses it, guardian included.
        chain_id: The chain, as felt.
        owner: Key pair of the owner.
        guardian: Key pair of the guardian; None: it has none.
    """

    account: Account
    chain_id: int
    owner: KeyPair
    guardian: KeyPair | None

    @property
    def address(self) -> int:
        """Its address."""
        return self.account.address

    @property
    def client(self) -> Client:
        """The node it was deployed by."""
        return self.account.client

    @property
    def owner_guid(self) -> int:
        """By what the account knows its owner."""
        return _guid(self.owner.public_key)

    @property
    def guardian_guid(self) -> int:
        """By what the account knows its guardian; 0: it has none."""
        return _guid(self.guardian.public_key) if self.guardian else 0

    def __repr__(self) -> str:
        return f"<ArgentAccount {self.address:#x}>"

    def signer(self, *, guardian: KeyPair | None = None, concise: bool = False) -> ArgentOwnerSigner:
        """Another signer of its owner's: with a backup guardian's key, or in the concise form."""
        return ArgentOwnerSigner(
            self.owner, guardian or self.guardian, chain_id=self.chain_id, concise=concise
        )

    def held_by(self, *, owner: KeyPair | None = None, guardian: KeyPair | None = None) -> ArgentAccount:
        """The same account with other keys: after one was changed."""
        owner, guardian = owner or self.owner, guardian or self.guardian
        account = _held(self.client, self.address, self.chain_id, owner, guardian)
        return replace(self, account=account, owner=owner, guardian=guardian)

    #
    # Calls of the account to itself, which only the owner can make, together with the guardian
    #

    def change_owner_call(self, new: KeyPair) -> Call:
        """Give the account another owner, who agrees by signing."""
        agreed = compute_hash_on_elements(
            [get_selector_from_name("change_owner"), self.chain_id, self.address, self.owner_guid]
        )
        return self._call(
            "change_owner", *stark_signature(new.public_key, *crypto.sign(agreed, new.private_key))
        )

    def change_guardian_call(self, new: KeyPair | None) -> Call:
        """Give the account another guardian; None: none, which it only takes if it has no backup."""
        return self._call("change_guardian", *_optional_signer(new))

    def change_guardian_backup_call(self, new: KeyPair | None) -> Call:
        """Give the account a backup guardian: it signs in the guardian's place, but not for sessions."""
        return self._call("change_guardian_backup", *_optional_signer(new))

    def revoke_session_call(self, session_hash: int) -> Call:
        """Revoke a session, which need not have been used."""
        return self._call("revoke_session", session_hash)

    def upgrade_call(self, class_hash: int) -> Call:
        """Put another class in the account's place."""
        return self._call("upgrade", class_hash, 0)

    def _call(self, entry_point: str, *calldata: int) -> Call:
        return Call(self.address, get_selector_from_name(entry_point), list(calldata))


def _held(client: Client, address: int, chain_id: int, owner: KeyPair, guardian: KeyPair | None) -> Account:
    account = Account(
        address=address,
        client=client,
        signer=ArgentOwnerSigner(owner, guardian, chain_id=chain_id),
        chain=chain_id,
    )
    # Else starknet-py fetches the class, 2 MB, to know.
    account._cairo_version = 1  # type: ignore[assignment]  # noqa: SLF001 - starknet-py sets it to None, then to this
    return account


def _guid(public_key: int) -> int:
    return poseidon(short_string("Starknet Signer"), public_key)


def _optional_signer(keys: KeyPair | None) -> list[int]:
    # Cairo's Option: Some is variant 0.
    return [1] if keys is None else [0, STARK_SIGNER, keys.public_key]


def _constructor(owner: KeyPair, guardian: KeyPair | None) -> list[int]:
    return [STARK_SIGNER, owner.public_key, *_optional_signer(guardian)]


async def argent_account(
    devnet: Devnet,
    *,
    owner: KeyPair | None = None,
    guardian: KeyPair | None = None,
    has_guardian: bool = True,
    salt: int = 0,
    balance: int = PLENTY,
    resource_bounds: ResourceBoundsMapping | None = None,
) -> ArgentAccount:
    """Fund and deploy an Argent account 0.4.0.

    Args:
        devnet: Where; started with `predeclare_argent=True`, as the plugin's fixture is.
        owner: The owner's key pair; None: a fresh one.
        guardian: The guardian's key pair; None: a fresh one.
        has_guardian: Whether it has a guardian. Without one it has no sessions.
        salt: Any felt.
        balance: Base units of STRK to give it.
        resource_bounds: What the deployment may cost at most; None: estimated.

    Raises:
        NodeError: The deployment failed; Argent's class is not declared, for example.
    """
    owner = owner or fresh_owner()
    guardian = (guardian or fresh_owner()) if has_guardian else None
    calldata = _constructor(owner, guardian)
    address = compute_address(
        class_hash=ARGENT_CLASS_HASH, constructor_calldata=calldata, salt=salt, deployer_address=0
    )
    account = _held(devnet.client, address, devnet.chain_id, owner, guardian)
    await devnet.mint(address, balance)
    try:
        deployment = await account.sign_deploy_account_v3(
            ARGENT_CLASS_HASH,
            salt,
            constructor_calldata=calldata,
            resource_bounds=resource_bounds,
            auto_estimate=resource_bounds is None,
        )
        sent = await devnet.client.deploy_account(deployment)
    except NODE_FAILURES as error:
        raise refused(error, method="starknet_addDeployAccountTransaction") from error
    await wait_for(devnet.client, sent.transaction_hash, within=60)
    return ArgentAccount(account=account, chain_id=devnet.chain_id, owner=owner, guardian=guardian)
