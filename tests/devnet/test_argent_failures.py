"""THE FAILURE TABLE of Argent 0.4.0: what its account says, provoked on the chain by tokens this package would not make."""

from __future__ import annotations

import dataclasses
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from argent_support import Opened, Token, force, forge, open_argent, run_as, submit, unsigned, use
from starknet_py.contract import Contract
from starknet_py.net.client_errors import ClientError
from starknet_py.net.client_models import Call, SierraContractClass
from starknet_py.net.client_utils import _create_broadcasted_txn
from support import call, forward, number_of, with_token

from starknet_sessions import (
    BadAuthorization,
    BadSessionSignature,
    CallFailed,
    CallNotAllowed,
    MalformedToken,
    Policy,
    RuleError,
    SelfCall,
    SessionExpired,
    SessionKey,
    SessionRevoked,
    SystemClock,
)
from starknet_sessions.dialects.argent import ARGENT_040
from starknet_sessions.felt import from_short_string
from starknet_sessions.outside import ANY_CALLER, OutsideExecution
from starknet_sessions.revert import refused
from starknet_sessions.testing import ARGENT_CLASS_HASH, ArgentAccount, Devnet, argent_account
from starknet_sessions.testing.accounts import fresh_owner
from starknet_sessions.testing.errors import DevnetRpcError

pytestmark = pytest.mark.devnet

NOW = SystemClock().now()
HOUR = 3600


@dataclass
class Scene:
    devnet: Devnet
    argent: ArgentAccount
    dapp: Contract
    thief: Contract

    async def opened(self, *policies: Policy, argent: ArgentAccount | None = None, **request: Any) -> Opened:
        """A session signed for the policies, by default for `increase_number`."""
        given = policies or (Policy(self.dapp.address, "increase_number"),)
        return await open_argent(argent or self.argent, given, **request)

    async def over(self, ago: int) -> Opened:
        """A session that ended so many seconds ago. `create_session` would not sign it, so it is signed here."""
        opened = await self.opened()
        ended = dataclasses.replace(opened.signed, expires=NOW - ago, authorization=())
        return self.signed_by(opened, ended, self.argent)

    def signed_by(self, opened: Opened, session: Any, holder: ArgentAccount, **options: Any) -> Opened:
        """The session with a signature of whoever's keys."""
        authorization = holder.signer(**options).sign_hash(session.message_hash)
        return dataclasses.replace(opened, signed=session.authorized(authorization))

    async def force(self, opened: Opened | None = None, **forged: Any) -> None:
        await force(opened or await self.opened(), [self.increase], **forged)

    async def with_felts(self, change: Callable[[list[int]], Sequence[int]]) -> None:
        """Send a token whose felts were changed."""
        opened = await self.opened()
        transaction = await unsigned(self.argent, [self.increase])
        token = forge(opened, transaction.calculate_hash(self.argent.chain_id), [()])
        await submit(self.devnet.client, with_token(transaction, change(token)))

    async def outside(self, *, after: int = 0, before: int = NOW + HOUR, caller: int = ANY_CALLER) -> Call:
        """The call by which another submits one of the session's."""
        opened = await self.opened()
        execution = OutsideExecution(
            caller=caller, nonce=NOW, execute_after=after, execute_before=before, calls=(self.increase,)
        )
        message = execution.hash(version=2, chain_id=self.argent.chain_id, address=self.argent.address)
        return execution.call(forge(opened, message, [()]), version=2, address=self.argent.address)

    @property
    def increase(self) -> Call:
        return call(self.dapp, "increase_number", 1)

    @property
    def stranger(self) -> Any:
        return self.devnet.account(6)


Provocation = Callable[[Scene], Awaitable[object]]
TABLE: dict[str, tuple[type[RuleError], Provocation]] = {}
# Only calls of the account to itself, by the owner, meet these: the account tells them as a call's failure.
WITHIN_A_CALL = {"session/already-revoked"}
UNREACHABLE = {
    # A signature without the magic is the owner's.
    "session/invalid-magic-value",
    # With a guardian, the account takes no signature of one signer: argent/invalid-signature-length.
    "session/invalid-signature-len",
    # No call is looked for in a proof that has no length: an empty one is that of a tree of one leaf.
    "session/proof-empty",
}


def provokes(code: str, expected: type[RuleError] = RuleError) -> Callable[[Provocation], Provocation]:
    def register(provocation: Provocation) -> Provocation:
        TABLE[code] = expected, provocation
        return provocation

    return register


@provokes("session/already-revoked", CallFailed)
async def already_revoked(scene: Scene) -> None:
    revoke = scene.argent.revoke_session_call((await scene.opened()).signed.message_hash)
    await run_as(scene.argent.account, revoke)
    await run_as(scene.argent.account, revoke)


@provokes("session/revoked", SessionRevoked)
async def revoked(scene: Scene) -> None:
    opened = await scene.opened()
    await run_as(scene.argent.account, scene.argent.revoke_session_call(opened.signed.message_hash))
    await scene.force(opened)


@provokes("session/expired", SessionExpired)
async def expired(scene: Scene) -> None:
    await scene.force(await scene.over(2 * HOUR))


@provokes("session/guardian-key-mismatch")
async def guardian_key_mismatch(scene: Scene) -> None:
    await scene.force(guardian=fresh_owner())


@provokes("session/invalid-account-sig", BadAuthorization)
async def invalid_account_sig(scene: Scene) -> None:
    opened = await scene.opened()
    thief = scene.argent.held_by(owner=fresh_owner())
    await scene.force(scene.signed_by(opened, opened.signed, thief))


@provokes("session/invalid-auth-len", BadAuthorization)
async def invalid_auth_len(scene: Scene) -> None:
    opened = await scene.opened(cache=True)
    await use(opened, scene.increase)
    await scene.force(opened, cache=1, authorization=(*opened.signed.authorization, 1))


@provokes("session/invalid-backend-sig")
async def invalid_backend_sig(scene: Scene) -> None:
    assert scene.argent.guardian
    await scene.force(guardian_signature=(0, scene.argent.guardian.public_key, 42, 69))


@provokes("session/invalid-call", CallNotAllowed)
async def invalid_call(scene: Scene) -> None:
    await force(await scene.opened(), [call(scene.dapp, "set_number", 1)])


@provokes("session/invalid-calldata", MalformedToken)
async def invalid_calldata(scene: Scene) -> None:
    await scene.with_felts(lambda token: [*token, 0])


@provokes("session/invalid-session-sig", BadSessionSignature)
async def invalid_session_sig(scene: Scene) -> None:
    opened = await scene.opened()
    await scene.force(opened, session_signature=(0, opened.key.public.value, 42, 69))


@provokes("session/no-guardian")
async def no_guardian(scene: Scene) -> None:
    alone = await argent_account(scene.devnet, has_guardian=False)
    opened = await scene.opened()
    moved = dataclasses.replace(opened.signed, address=alone.address, authorization=())
    theirs = dataclasses.replace(scene.signed_by(opened, moved, scene.argent), argent=alone)
    await scene.force(theirs, guardian=fresh_owner())


@provokes("session/session-key-mismatch", BadSessionSignature)
async def session_key_mismatch(scene: Scene) -> None:
    await scene.force(key=SessionKey.generate())


@provokes("session/signer-is-not-guardian")
async def signer_is_not_guardian(scene: Scene) -> None:
    backup = fresh_owner()
    await run_as(scene.argent.account, scene.argent.change_guardian_backup_call(backup))
    opened = await scene.opened()
    await scene.force(scene.signed_by(opened, opened.signed, scene.argent, guardian=backup))


@provokes("session/unaligned-proofs", MalformedToken)
async def unaligned_proofs(scene: Scene) -> None:
    await force(await scene.opened(), [scene.increase] * 3, proofs=[()])


@provokes("argent/no-multicall-to-self", SelfCall)
async def no_multicall_to_self(scene: Scene) -> None:
    opened = await scene.opened()
    await force(opened, [scene.argent.revoke_session_call(opened.signed.message_hash)])


@provokes("argent/invalid-signature-format", BadAuthorization)
async def invalid_signature_format(scene: Scene) -> None:
    await scene.force(authorization=())


@provokes("argent/invalid-signature-length", BadAuthorization)
async def invalid_signature_length(scene: Scene) -> None:
    opened = await scene.opened()
    await scene.force(opened, authorization=(*opened.signed.authorization, 1))


@provokes("argent/multicall-failed", CallFailed)
async def multicall_failed(scene: Scene) -> None:
    opened = await scene.opened(Policy(scene.dapp.address, "fail"))
    await force(opened, [call(scene.dapp, "fail", 1, 0x6E6F)])


@provokes("argent/invalid-owner-sig")
async def invalid_owner_sig(scene: Scene) -> None:
    await run_as(scene.argent.held_by(owner=fresh_owner()).account, scene.increase)


@provokes("argent/invalid-guardian-sig")
async def invalid_guardian_sig(scene: Scene) -> None:
    await run_as(scene.argent.held_by(guardian=fresh_owner()).account, scene.increase)


@provokes("argent/only-self")
async def only_self(scene: Scene) -> None:
    await run_as(scene.stranger, scene.argent.revoke_session_call(5))


@provokes("argent/non-null-caller")
async def non_null_caller(scene: Scene) -> None:
    await run_as(scene.stranger, call(scene.argent.address, "__validate__", 0))


@provokes("argent/invalid-tx-version")
async def invalid_tx_version(scene: Scene) -> None:
    await run_as(scene.stranger, call(scene.thief, "steal", scene.argent.address, 0, 0))


@provokes("argent/unsupported-paymaster")
async def unsupported_paymaster(scene: Scene) -> None:
    # starknet-py cannot write such a transaction.
    transaction = _create_broadcasted_txn(
        await (await scene.opened()).account.sign_invoke_v3(scene.increase, auto_estimate=True)
    )
    transaction["paymaster_data"] = ["0x1"]
    try:
        await scene.devnet.rpc("starknet_addInvokeTransaction", invoke_transaction=transaction)
    except DevnetRpcError as error:
        given = ClientError(code=str(error.rpc_code), message=error.rpc_message, data=error.data)
        raise refused(given, method=error.method, read=ARGENT_040.error_from) from error


@provokes("argent/invalid-caller")
async def invalid_caller(scene: Scene) -> None:
    await run_as(scene.stranger, await scene.outside(caller=0x5))


@provokes("argent/invalid-timestamp")
async def invalid_timestamp(scene: Scene) -> None:
    await run_as(scene.stranger, await scene.outside(after=NOW + 2 * HOUR, before=NOW + 3 * HOUR))


@provokes("argent/duplicated-outside-nonce")
async def duplicated_outside_nonce(scene: Scene) -> None:
    outside = await scene.outside()
    await run_as(scene.stranger, outside)
    await run_as(scene.stranger, outside)


@provokes("ReentrancyGuard: reentrant call", CallFailed)
async def reentrant_call(scene: Scene) -> None:
    """A contract that the session calls submits an outside execution of the same account."""
    opened = await scene.opened(Policy(scene.dapp.address, "forward"))
    await use(opened, forward(scene.dapp, await scene.outside()))


@pytest.mark.parametrize("code", TABLE)
async def test_the_chain_refuses_with_argents_own_string_and_it_is_typed(
    devnet: Devnet, argent: ArgentAccount, dapp: Contract, thief: Contract, code: str
) -> None:
    expected, provocation = TABLE[code]

    with pytest.raises(RuleError) as refusal:
        await provocation(Scene(devnet, argent, dapp, thief))

    error = refusal.value
    assert isinstance(error, expected)
    if isinstance(error, CallFailed):
        assert error.code == "argent/multicall-failed"
        assert code in (error.code, error.reason) or code in error.message
    else:
        assert error.code == code
    assert error.fix
    assert error.where == "chain"


async def test_the_table_has_every_session_string_of_the_class(devnet: Devnet) -> None:
    """Read from the class that the node has."""
    contract_class = await devnet.client.get_class_by_hash(ARGENT_CLASS_HASH)
    assert isinstance(contract_class, SierraContractClass)
    said = set()
    for felt in contract_class.sierra_program:
        if felt.bit_length() > len("session/") * 8:
            text = felt.to_bytes(32, "big").lstrip(b"\0")
            if text.startswith(b"session/"):
                said.add(from_short_string(felt))

    assert said == {code for code in {*TABLE, *UNREACHABLE} if code.startswith("session/")}


#
# What is not told by a single string
#


@pytest.mark.parametrize(
    "change",
    [
        lambda token: token[:-1],
        lambda token: token[:1],
        lambda token: [*token[:1], 2**64, *token[2:]],
        lambda token: [*token[:5], 2, *token[6:]],
        lambda token: [*token[:6], 8, *token[7:]],
        lambda token: [*token[:6], 2**32, *token[7:]],
        lambda token: [*token[:16], 9, *token[17:]],
    ],
    ids=["cut", "magic", "end", "flag", "shorter", "longest", "signer"],
)
async def test_felts_that_are_no_token_are_invalid_calldata_or_another_token(
    devnet: Devnet,
    argent: ArgentAccount,
    dapp: Contract,
    thief: Contract,
    change: Callable[[list[int]], list[int]],
) -> None:
    with pytest.raises(RuleError) as refusal:
        await Scene(devnet, argent, dapp, thief).with_felts(change)

    assert refusal.value.code in ("session/invalid-calldata", "session/invalid-session-sig")


async def test_another_magic_is_an_owners_signature(
    devnet: Devnet, argent: ArgentAccount, dapp: Contract, thief: Contract
) -> None:
    with pytest.raises(RuleError) as refusal:
        await Scene(devnet, argent, dapp, thief).with_felts(lambda token: [token[0] + 1, *token[1:]])

    assert refusal.value.code == "argent/invalid-signature-format"


async def test_no_calls_are_a_transaction_like_another(
    devnet: Devnet, argent: ArgentAccount, dapp: Contract
) -> None:
    """Argent lets a session execute nothing, and pay for it; this package does not sign that."""
    opened = await open_argent(argent, [Policy(dapp.address, "set_number")])

    await force(opened, [])

    assert await number_of(dapp, argent.account) == 0


@pytest.mark.parametrize("calls_before", [0, 2])
async def test_a_failing_call_is_told_with_its_index_and_undoes_all(
    argent: ArgentAccount, dapp: Contract, calls_before: int
) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "set_number"), Policy(dapp.address, "fail")])
    calls = [*[call(dapp, "set_number", 10)] * calls_before, call(dapp, "fail", 1, 0x6E6F)]

    with pytest.raises(CallFailed) as failure:
        await use(opened, calls)

    assert (failure.value.code, failure.value.call_index) == ("argent/multicall-failed", calls_before)
    assert failure.value.tx_hash is not None
    assert await number_of(dapp, argent.account) == 0


async def test_a_contract_cannot_speak_for_argents_account(argent: ArgentAccount, dapp: Contract) -> None:
    opened = await open_argent(argent, [Policy(dapp.address, "fail")])
    revoked_ = int.from_bytes(b"session/revoked")

    with pytest.raises(CallFailed) as failure:
        await use(opened, call(dapp, "fail", 1, revoked_))

    assert failure.value.code == "argent/multicall-failed"


def test_a_token_is_read_back_as_it_was_written() -> None:
    token = Token(
        session=(1, 2, 3, 4),
        cache=0,
        authorization=(5, 6),
        session_signature=(0, 7, 8, 9),
        guardian_signature=(0, 10, 11, 12),
        proofs=((), (13,)),
    )
    assert Token.parse(token.felts) == token
