"""What tests on Argent accounts share: sessions just signed, and tokens that this package would not make."""

from __future__ import annotations

import dataclasses
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Any, Self

import pytest_asyncio
from poseidon_py.poseidon_hash import poseidon_hash, poseidon_hash_many
from starknet_py.contract import Contract
from starknet_py.net.account.account import Account
from starknet_py.net.client import Client
from starknet_py.net.client_models import Call, ResourceBoundsMapping, TransactionReceipt
from starknet_py.net.models.transaction import InvokeV3
from starknet_py.net.signer.key_pair import KeyPair
from starknet_py.serialization.data_serializers.byte_array_serializer import ByteArraySerializer
from support import BOUNDS, deploy, request_for, with_token

from starknet_sessions import DAY, Policy, SessionAccount, SessionKey, create_session, in_hours
from starknet_sessions.clock import Clock
from starknet_sessions.cosigner import CoSigner, LocalGuardian
from starknet_sessions.crypto import poseidon_many, sign
from starknet_sessions.dialects.argent import ARGENT_040
from starknet_sessions.dialects.foreign import SignedForeignSession
from starknet_sessions.dialects.methods import counted
from starknet_sessions.revert import NODE_FAILURES, refused
from starknet_sessions.testing import ArgentAccount, Devnet, FrozenClock, argent_account
from starknet_sessions.waiter import wait_for


def guardian_of(argent: ArgentAccount) -> LocalGuardian:
    """The account's guardian, its key at hand."""
    assert argent.guardian
    return LocalGuardian(SessionKey.from_private(argent.guardian.private_key))


@dataclass(kw_only=True)
class Opened:
    """A session that was just signed, and everybody who has to do with it."""

    argent: ArgentAccount
    key: SessionKey
    signed: SignedForeignSession
    account: SessionAccount

    @property
    def cached(self) -> SessionAccount:
        """The session as used by one who has its authorization cached."""
        return self.by(cache=True)

    def by(self, **options: Any) -> SessionAccount:
        """The session used in another way: other options of `SessionAccount`."""
        given = {"co_signer": guardian_of(self.argent), **options}
        return SessionAccount(client=self.argent.client, session=self.signed, key=self.key, **given)


async def open_argent(
    argent: ArgentAccount,
    policies: Sequence[Policy],
    *,
    co_signer: CoSigner | None = None,
    cache: bool | None = None,
    clock: Clock | None = None,
    enforce: Any = "chain",
    **terms: Any,
) -> Opened:
    """Have the owner sign a session with a fresh key; nothing of it is on chain yet."""
    key = terms.pop("key", None) or SessionKey.generate()
    request = request_for(key, policies, **{"expires": in_hours(6, clock), **terms})
    signed = await create_session(request, argent.account, enforce=enforce, clock=clock)
    assert isinstance(signed, SignedForeignSession)
    account = SessionAccount(
        client=argent.client,
        session=signed,
        key=key,
        co_signer=co_signer or guardian_of(argent),
        cache=cache,
        clock=clock,
    )
    return Opened(argent=argent, key=key, signed=signed, account=account)


#
# Tokens, felt by felt
#


@dataclass(frozen=True, kw_only=True)
class Token:
    """The parts of a token of Argent 0.4.0, as the account reads them."""

    magic: int = int.from_bytes(b"session-token")
    session: tuple[int, ...]
    cache: int
    authorization: tuple[int, ...]
    session_signature: tuple[int, ...]
    guardian_signature: tuple[int, ...]
    proofs: tuple[tuple[int, ...], ...]

    @classmethod
    def parse(cls, felts: Sequence[int]) -> Self:
        """Read a token whose signers are Stark keys; nothing may be left over."""
        given = iter(felts)

        def take(count: int) -> tuple[int, ...]:
            return tuple(next(given) for _ in range(count))

        token = cls(
            magic=next(given),
            session=take(4),
            cache=next(given),
            authorization=take(next(given)),
            session_signature=take(4),
            guardian_signature=take(4),
            proofs=tuple(take(next(given)) for _ in range(next(given))),
        )
        assert next(given, None) is None
        return token

    @property
    def felts(self) -> list[int]:
        return [
            self.magic,
            *self.session,
            self.cache,
            *counted(self.authorization),
            *self.session_signature,
            *self.guardian_signature,
            len(self.proofs),
            *(felt for proof in self.proofs for felt in counted(proof)),
        ]


def digest_of(session: SignedForeignSession, message: int, cache: int) -> int:
    """What session key and guardian sign; `message` is the hash of the transaction or the outside execution."""
    return poseidon_many([message, session.message_hash, cache])


def forge(
    opened: Opened,
    message: int,
    proofs: Sequence[Sequence[int]],
    *,
    cache: int = 0,
    key: SessionKey | KeyPair | None = None,
    guardian: KeyPair | None = None,
    **parts: Any,
) -> list[int]:
    """A token that is well signed, whatever the session allows.

    Args:
        opened: Whose session, key and guardian.
        message: Hash of the transaction or the outside execution.
        proofs: One for each call.
        cache: The caching flag.
        key: Another session key.
        guardian: Another guardian.
        parts: Of the `Token`, to be put in place of what is right.
    """
    signed = opened.signed
    guardian = guardian or opened.argent.guardian
    assert guardian
    digest = digest_of(signed, message, cache)
    token = Token(
        session=session_felts(signed),
        cache=cache,
        authorization=signed.authorization,
        session_signature=signature_by(key or opened.key, digest),
        guardian_signature=signature_by(guardian, digest),
        proofs=tuple(tuple(proof) for proof in proofs),
    )
    return dataclasses.replace(token, **parts).felts


def session_felts(session: SignedForeignSession) -> tuple[int, ...]:
    """The session as it is in a token. Hashed by other code than the dialect's."""
    metadata = poseidon_hash_many(ByteArraySerializer().serialize(session.metadata))
    guid = poseidon_hash(int.from_bytes(b"Starknet Signer"), session.key.value)
    return session.expires, session.root, metadata, guid


def signature_by(key: SessionKey | KeyPair, digest: int) -> tuple[int, ...]:
    """As the account reads a Stark key's signature."""
    if isinstance(key, SessionKey):
        return (0, key.public.value, *key.sign(digest))
    return (0, key.public_key, *sign(digest, key.private_key))


async def unsigned(argent: ArgentAccount, calls: Sequence[Call]) -> InvokeV3:
    """A transaction of the account, for a token to be put in."""
    return await argent.account.sign_invoke_v3(list(calls), resource_bounds=BOUNDS)


async def force(
    opened: Opened, calls: Sequence[Call], *, proofs: Sequence[Sequence[int]] | None = None, **forged: Any
) -> TransactionReceipt:
    """Run calls by a forged token; `proofs`: by default for each call its policy's, or the first one's where it has none."""
    transaction = await unsigned(opened.argent, calls)
    if proofs is None:
        session = opened.signed
        proofs = [
            session.tree.proof(next(iter(session.candidates(one.to_addr, one.selector)), 0)) for one in calls
        ]
    message = transaction.calculate_hash(opened.argent.chain_id)
    token = forge(opened, message, proofs, **forged)
    return await submit(opened.argent.client, with_token(transaction, token))


async def submit(client: Client, transaction: InvokeV3) -> TransactionReceipt:
    """Send a transaction as it is, and wait for it; failures are typed, as Argent's."""
    try:
        sent = await client.send_transaction(transaction)
    except NODE_FAILURES as error:
        raise refused(error, method="starknet_addInvokeTransaction", read=ARGENT_040.error_from) from error
    return await wait_for(client, sent.transaction_hash, within=30, read=ARGENT_040.error_from)


async def run_as(account: Account, calls: Call | Sequence[Call]) -> TransactionReceipt:
    """Send calls as one transaction of any account and wait for it; failures are typed, as Argent's."""
    listed = list(calls) if isinstance(calls, Sequence) else [calls]
    return await submit(account.client, await account.sign_invoke_v3(listed, resource_bounds=BOUNDS))


async def use(
    opened: Opened, calls: Call | Sequence[Call], *, bounds: ResourceBoundsMapping = BOUNDS
) -> TransactionReceipt:
    """Run calls by the session, as its holder does."""
    listed = list(calls) if isinstance(calls, Sequence) else [calls]
    sent = await opened.account.execute_v3(listed, resource_bounds=bounds)
    return await opened.account.wait(sent, within=30)


async def token_length(client: Client, receipt: TransactionReceipt) -> int:
    """Felts in the signature of a transaction that was run."""
    return len((await client.get_transaction(receipt.transaction_hash)).signature)


#
# Fixtures
#


@pytest_asyncio.fixture(loop_scope="session")
async def argent(devnet: Devnet) -> ArgentAccount:
    """A fresh Argent account 0.4.0 with owner and guardian."""
    return await argent_account(devnet)


@dataclass
class ArgentStage:
    """A devnet whose clock stands where it was set, and on it an Argent account and a dApp; see `spending.Stage`."""

    devnet: Devnet
    argent: ArgentAccount
    dapp: Contract
    clock: FrozenClock
    noon: int
    """12:00 UTC of a day to come."""

    async def at(self, now: int) -> None:
        """Set the time of the next transaction, of what is asked before it, and of the checks before signing."""
        self.clock.set(now)
        await self.devnet.set_time(now)

    async def open(self, *policies: Policy, **request: Any) -> Opened:
        """Have the owner sign a session, by default for the dApp's `increase_number`."""
        given = policies or [Policy(self.dapp.address, "increase_number")]
        return await open_argent(self.argent, given, clock=self.clock, **request)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def the_argent_stage() -> AsyncIterator[ArgentStage]:
    async with Devnet(predeclare_argent=True, build=False) as devnet:
        dapp = await deploy(devnet, "Dapp")
        noon = (await devnet.now() // DAY + 2) * DAY + DAY // 2
        yield ArgentStage(devnet, await argent_account(devnet), dapp, FrozenClock(noon), noon)


@pytest_asyncio.fixture(loop_scope="session")
async def argent_stage(the_argent_stage: ArgentStage) -> ArgentStage:
    """The stage, at noon, with a fresh account."""
    await the_argent_stage.at(the_argent_stage.noon)
    argent = await argent_account(the_argent_stage.devnet)
    return dataclasses.replace(the_argent_stage, argent=argent)
