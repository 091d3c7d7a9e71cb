"""THE FAILURE TABLE: every error string of the account, provoked on the chain and decoded to its class."""

from __future__ import annotations

import dataclasses
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from spending import SOMEBODY, approve, transfer
from starknet_py.contract import Contract
from starknet_py.net.account.account import Account
from starknet_py.net.client_errors import ClientError
from starknet_py.net.client_models import Call, ResourceBounds, ResourceBoundsMapping
from starknet_py.net.client_utils import _create_broadcasted_txn
from starknet_py.net.signer.key_pair import KeyPair
from starknet_py.net.udc_deployer.deployer import Deployer
from support import (
    BOUNDS,
    Opened,
    call,
    class_hash_of,
    forced,
    forward,
    invoke_of,
    number_of,
    open_session,
    open_unchecked,
    replacing,
    run,
    submit,
    with_static,
    with_token,
)

from starknet_sessions import (
    ANY,
    CODES,
    DAY,
    HOUR,
    CallFailed,
    Denied,
    InvalidOwner,
    Limit,
    NodeError,
    Policy,
    RuleError,
    SessionsError,
    SystemClock,
    TransactionReverted,
    account_address,
    call_limit,
    change_owner_call,
    declare_account_class,
    deploy_account,
    error_from_code,
    fee_limit,
    pause_call,
    revoke_all_call,
    revoke_call,
    session_account_class_hash,
    token_limit,
    upgrade_call,
)
from starknet_sessions.contracts.account import session_felts
from starknet_sessions.felt import short_string
from starknet_sessions.revert import refused
from starknet_sessions.rules import u256_at, word
from starknet_sessions.testing import Devnet
from starknet_sessions.testing.errors import DevnetRpcError

pytestmark = pytest.mark.devnet

NOW = SystemClock().now()
EXPIRED = short_string("session/expired")


@dataclass
class Scene:
    devnet: Devnet
    owner: Account
    dapp: Contract
    thief: Contract
    token: Contract
    router: Contract

    async def opened(self, *policies: Policy, **request: Any) -> Opened:
        """A session signed for the policies, by default for everything; also one that is over."""
        terms = {"expires": NOW + DAY, "version": 5, **request}
        return await open_unchecked(self.owner, policies or (Policy(ANY, ANY),), **terms)

    async def force(self, *calls: Call, opened: Opened | None = None, **request: Any) -> None:
        """Run calls by a session, past the checks before signing."""
        opened = opened or await self.opened(**request)
        await run(await forced(opened), list(calls or [self.fee]))

    async def spend(self, *calls: Call, limits: list[Limit], **request: Any) -> None:
        """Run calls by a session with limits, and with all that is allowed beside them."""
        await self.force(*calls, limits=limits, unlisted_tokens="allow", **request)

    async def ill_formed(
        self,
        *,
        meters: Sequence[int] = (),
        token_limits: Sequence[tuple[int, int]] = (),
        denied: Sequence[tuple[int, int, int]] = (),
    ) -> None:
        """Use a session with limits, as words of a token, or denied entries, that the SDK does not let a session have."""
        opened = await self.opened()
        static = list(opened.signed.static_felts)
        static[0] += len(meters) << 166 | len(token_limits) << 171 | len(denied) << 176
        static += [*meters, *(felt for limit in token_limits for felt in limit)]
        static += [felt for entry in denied for felt in entry]
        transaction = await invoke_of(opened, self.fee)
        rest = [4 << 128, *opened.signed.authorization]
        await submit(self.devnet.client, with_static(opened, transaction, static, rest))

    @property
    def fee(self) -> Call:
        return call(self.dapp, "fee")

    @property
    def stranger(self) -> Account:
        return self.devnet.account(5)


Provocation = Callable[[Scene], Awaitable[object]]
TABLE: dict[str, Provocation] = {}
# Only calls of the account to itself, by the owner, meet these: the account tells them as a call's failure.
WITHIN_A_CALL = {
    *("account/bad-acceptance", "account/invalid-class"),
    *("session/not-live", "session/other-tag", "session/used-since"),
}


def provokes(code: str) -> Callable[[Provocation], Provocation]:
    def register(provocation: Provocation) -> Provocation:
        TABLE[code] = provocation
        return provocation

    return register


@provokes("session/malformed-token")
async def malformed_token(scene: Scene) -> None:
    transaction = await invoke_of(await scene.opened(), scene.fee)
    await submit(scene.devnet.client, with_token(transaction, [1, 2, 3]))


@provokes("session/no-calls")
async def no_calls(scene: Scene) -> None:
    account = await forced(await scene.opened())
    await submit(scene.devnet.client, await account.sign_invoke_v3([], resource_bounds=BOUNDS))


@provokes("session/expired")
async def expired(scene: Scene) -> None:
    await scene.force(expires=NOW - 2 * DAY)


@provokes("session/not-yet-valid")
async def not_yet_valid(scene: Scene) -> None:
    await scene.force(valid_after=NOW + DAY // 2)


@provokes("session/too-long")
async def too_long(scene: Scene) -> None:
    await scene.force(expires=NOW + 31 * DAY)


@provokes("session/bad-signature")
async def bad_signature(scene: Scene) -> None:
    transaction = await invoke_of(await scene.opened(), scene.fee)
    token = list(transaction.signature)
    token[5] += 1
    await submit(scene.devnet.client, with_token(transaction, token))


@provokes("session/revoked")
async def revoked(scene: Scene) -> None:
    opened = await scene.opened()
    await run(scene.owner, revoke_call(scene.owner.address, "default"))
    await scene.force(opened=opened)


@provokes("session/superseded")
async def superseded(scene: Scene) -> None:
    lower, higher = await scene.opened(version=1), await scene.opened(version=2)
    await run(higher.account, scene.fee)
    await scene.force(opened=lower)


@provokes("session/version-conflict")
async def version_conflict(scene: Scene) -> None:
    one, other = await scene.opened(), await scene.opened()
    await run(one.account, scene.fee)
    await scene.force(opened=other)


@provokes("session/version-too-high")
async def version_too_high(scene: Scene) -> None:
    await scene.force(version=NOW + 2 * DAY)


@provokes("session/not-authorized")
async def not_authorized(scene: Scene) -> None:
    opened = await scene.opened()
    await run(await forced(opened, opened.signed.authorized(())), scene.fee)


@provokes("session/bad-authorization")
async def bad_authorization(scene: Scene) -> None:
    opened = await scene.opened()
    await run(await forced(opened, opened.signed.authorized((1, 2))), scene.fee)


@provokes("session/self-call")
async def self_call(scene: Scene) -> None:
    await scene.force(revoke_all_call(scene.owner.address))


@provokes("session/call-not-allowed")
async def call_not_allowed(scene: Scene) -> None:
    await scene.force(opened=await scene.opened(Policy(scene.dapp.address, "set_number")))


@provokes("session/policy-expired")
async def policy_expired(scene: Scene) -> None:
    await scene.force(opened=await scene.opened(Policy(scene.dapp.address, "fee", until=NOW - DAY)))


@provokes("session/rule-broken")
async def rule_broken(scene: Scene) -> None:
    policy = Policy(scene.dapp.address, "set_number", rules=[word(0) == 7])
    await scene.force(call(scene.dapp, "set_number", 8), opened=await scene.opened(policy))


@provokes("session/argument-missing")
async def argument_missing(scene: Scene) -> None:
    policy = Policy(scene.dapp.address, "set_number", rules=[u256_at(0) == 7])
    await scene.force(call(scene.dapp, "set_number", 7), opened=await scene.opened(policy))


@provokes("session/call-denied")
async def call_denied(scene: Scene) -> None:
    await scene.force(denied=[Denied(scene.dapp.address, "fee")])


@provokes("session/paused")
async def paused(scene: Scene) -> None:
    opened = await scene.opened()
    await run(scene.owner, pause_call(scene.owner.address, "default"))
    await scene.force(opened=opened)


@provokes("session/required-caller")
async def required_caller(scene: Scene) -> None:
    await scene.force(required_caller=scene.stranger.address)


async def replace(scene: Scene, old: Opened, new: Opened, seen: list[int]) -> None:
    await run(scene.owner, replacing(old.signed, new.signed, seen))


@provokes("session/not-live")
async def not_live(scene: Scene) -> None:
    await replace(scene, await scene.opened(version=5), await scene.opened(version=6), [])


@provokes("session/other-tag")
async def other_tag(scene: Scene) -> None:
    old = await scene.opened()
    await run(old.account, scene.fee)
    await replace(scene, old, await scene.opened(tag="other", version=6), [])


@provokes("session/used-since")
async def used_since(scene: Scene) -> None:
    old = await scene.opened(limits=[call_limit(10)])
    await run(old.account, scene.fee)
    await replace(scene, old, await scene.opened(version=6), [0])


#
# What limits refuse. Nothing that is refused moves anything, so no tokens are needed.
#


@provokes("session/fee-per-tx-exceeded")
async def fee_per_tx_exceeded(scene: Scene) -> None:
    await scene.spend(limits=[fee_limit(1, per_transaction=True)])


@provokes("session/fee-total-exceeded")
async def fee_total_exceeded(scene: Scene) -> None:
    await scene.spend(limits=[fee_limit(1)])


@provokes("session/fee-window-exceeded")
async def fee_window_exceeded(scene: Scene) -> None:
    await scene.spend(limits=[fee_limit(1, per=HOUR)])


@provokes("session/calls-per-tx-exceeded")
async def calls_per_tx_exceeded(scene: Scene) -> None:
    await scene.spend(scene.fee, scene.fee, limits=[call_limit(1, per_transaction=True)])


@provokes("session/calls-total-exceeded")
async def calls_total_exceeded(scene: Scene) -> None:
    await scene.spend(scene.fee, scene.fee, limits=[call_limit(1)])


@provokes("session/calls-window-exceeded")
async def calls_window_exceeded(scene: Scene) -> None:
    await scene.spend(scene.fee, scene.fee, limits=[call_limit(1, per=HOUR, sliding=True)])


async def spend_token(scene: Scene, **kind: Any) -> None:
    await run(scene.owner, call(scene.token, "mint", scene.owner.address, 10, 0))
    await scene.spend(transfer(scene.token, 2), limits=[token_limit(scene.token.address, 1, **kind)])


@provokes("session/token-per-tx-exceeded")
async def token_per_tx_exceeded(scene: Scene) -> None:
    await spend_token(scene, per_transaction=True)


@provokes("session/token-total-exceeded")
async def token_total_exceeded(scene: Scene) -> None:
    await spend_token(scene)


@provokes("session/token-window-exceeded")
async def token_window_exceeded(scene: Scene) -> None:
    await spend_token(scene, per=DAY, sliding=True)


@provokes("session/limit-expired")
async def limit_expired(scene: Scene) -> None:
    await scene.spend(limits=[call_limit(1, until=NOW - DAY)])


@provokes("session/standing-approval")
async def standing_approval(scene: Scene) -> None:
    approval = approve(scene.token, scene.router, 1)
    await scene.spend(approval, limits=[token_limit(scene.token.address, 1)])


@provokes("session/unlisted-token")
async def unlisted_token(scene: Scene) -> None:
    limits = [token_limit(SOMEBODY, 1)]
    await scene.spend(transfer(scene.token, 0), limits=limits)


@provokes("session/bad-token-call")
async def bad_token_call(scene: Scene) -> None:
    limits = [token_limit(scene.token.address, 1)]
    await scene.spend(call(scene.token, "burn", 0, 0), limits=limits)


@provokes("session/token-failed")
async def token_failed(scene: Scene) -> None:
    limits = [token_limit(scene.router.address, 1)]
    await scene.spend(scene.fee, limits=limits)


#
# Sessions that are none. Limits are written as a token has them: `Limit` refuses these.
#


TOTAL, WINDOW, NET = 1, 2, 4
FEE, CALLS, TOKEN, NO_RESOURCE = 0, 16, 32, 48


def limit_word(code: int, *, amount: int = 1, window: int = 0) -> int:
    """The word of a limit; its code is kind, flags and resource."""
    return amount | code << 128 | window << 136


@provokes("session/too-many-limits")
async def too_many_limits(scene: Scene) -> None:
    meters = [limit_word(FEE + WINDOW, window=HOUR * (1 + i)) for i in range(16)]
    await scene.ill_formed(meters=meters, token_limits=[(limit_word(TOKEN + TOTAL), SOMEBODY)])


@provokes("session/limit-unknown")
async def limit_unknown(scene: Scene) -> None:
    await scene.ill_formed(meters=[limit_word(NO_RESOURCE + TOTAL)])


@provokes("session/limit-zero-window")
async def limit_zero_window(scene: Scene) -> None:
    await scene.ill_formed(meters=[limit_word(FEE + WINDOW)])


@provokes("session/limit-needless-window")
async def limit_needless_window(scene: Scene) -> None:
    await scene.ill_formed(meters=[limit_word(FEE + TOTAL, window=HOUR)])


@provokes("session/limit-window-not-hours")
async def limit_window_not_hours(scene: Scene) -> None:
    await scene.ill_formed(meters=[limit_word(FEE + WINDOW, window=HOUR + 1)])


@provokes("session/limit-no-token")
async def limit_no_token(scene: Scene) -> None:
    await scene.ill_formed(token_limits=[(limit_word(TOKEN + TOTAL), 0)])


@provokes("session/limit-not-for-tokens")
async def limit_not_for_tokens(scene: Scene) -> None:
    await scene.ill_formed(meters=[limit_word(FEE + TOTAL + NET)])


@provokes("session/limit-duplicate")
async def limit_duplicate(scene: Scene) -> None:
    await scene.ill_formed(meters=[limit_word(FEE + TOTAL, amount=amount) for amount in (1, 2)])


@provokes("session/limit-unordered")
async def limit_unordered(scene: Scene) -> None:
    await scene.ill_formed(meters=[limit_word(CALLS + TOTAL), limit_word(FEE + TOTAL)])


@provokes("session/denied-everything")
async def denied_everything(scene: Scene) -> None:
    # Ended, or it would deny the call before anybody looks at its form.
    await scene.ill_formed(denied=[(0, 0, 1)])


@provokes("session/denied-duplicate")
async def denied_duplicate(scene: Scene) -> None:
    await scene.ill_formed(denied=[(1, 1, 0), (1, 1, 5)])


@provokes("session/denied-unordered")
async def denied_unordered(scene: Scene) -> None:
    await scene.ill_formed(denied=[(1, 2, 0), (1, 1, 0)])


@provokes("session/too-many-denied")
async def too_many_denied(scene: Scene) -> None:
    # A token cannot even say so many; who registers a session can.
    opened = await scene.opened()
    felts = session_felts(opened.signed)
    assert felts[-1] == 0
    entries = [felt for i in range(128) for felt in (1 + i, 0, 0)]
    calldata = [*felts[:-1], 128, *entries, 0]
    await run(scene.stranger, call(scene.owner.address, "register_session", *calldata))


@provokes("account/invalid-caller")
async def invalid_caller(scene: Scene) -> None:
    await run(scene.stranger, call(scene.owner.address, "__validate__", 0))


@provokes("account/invalid-version")
async def invalid_version(scene: Scene) -> None:
    await run(scene.stranger, call(scene.thief, "steal", scene.owner.address, 0, 0))


@provokes("account/paymaster-data")
async def paymaster_data(scene: Scene) -> None:
    # starknet-py cannot write such a transaction.
    transaction = _create_broadcasted_txn(await invoke_of(await scene.opened(), scene.fee))
    transaction["paymaster_data"] = ["0x1"]
    try:
        await scene.devnet.rpc("starknet_addInvokeTransaction", invoke_transaction=transaction)
    except DevnetRpcError as error:
        given = ClientError(code=str(error.rpc_code), message=error.rpc_message, data=error.data)
        raise refused(given, method=error.method) from error


@provokes("account/bad-signature")
async def owners_bad_signature(scene: Scene) -> None:
    transaction = await scene.owner.sign_invoke_v3(scene.fee, resource_bounds=BOUNDS)
    await submit(scene.devnet.client, with_token(transaction, [1, 2]))


@provokes("account/only-self")
async def only_self(scene: Scene) -> None:
    await run(scene.stranger, revoke_all_call(scene.owner.address))


@provokes("account/invalid-owner")
async def invalid_owner(scene: Scene) -> None:
    off_the_curve = KeyPair(private_key=1, public_key=5)
    await declare_account_class(scene.stranger, within=60)
    await scene.devnet.mint(account_address(5), 10**21)
    await deploy_account(scene.devnet.client, off_the_curve, within=60)


@provokes("account/bad-acceptance")
async def bad_acceptance(scene: Scene) -> None:
    await run(scene.owner, change_owner_call(scene.owner.address, scene.owner.signer.public_key, [1, 2]))


@provokes("account/invalid-class")
async def invalid_class(scene: Scene) -> None:
    await run(scene.owner, upgrade_call(scene.owner.address, class_hash_of("Dapp")))


@provokes("account/call-failed")
async def call_failed(scene: Scene) -> None:
    # A reason is told as such where it is a code that the account could give.
    await scene.force(call(scene.dapp, "fail", 1, EXPIRED))


def test_the_table_is_complete() -> None:
    assert sorted(TABLE) == sorted(CODES)


@pytest.mark.parametrize("code", CODES)
async def test_the_chain_refuses_with_the_code(
    devnet: Devnet,
    owner: Account,
    dapp: Contract,
    thief: Contract,
    token: Contract,
    router: Contract,
    code: str,
) -> None:
    rule = error_from_code(code)
    assert rule is not None

    with pytest.raises(RuleError) as refusal:
        await TABLE[code](Scene(devnet, owner, dapp, thief, token, router))

    error = refusal.value
    if code in WITHIN_A_CALL:
        assert isinstance(error, CallFailed)
        assert code in error.message
    else:
        assert type(error) is rule
        assert error.code == code
        untold = [
            name
            for name in rule.data_fields
            if getattr(error, name.removesuffix("_low").removesuffix("_high")) is None
        ]
        assert not untold, "what the contract tells beside the code did not arrive"
    assert error.fix
    assert error.where == "chain"


#
# Reasons within reasons
#


@pytest.fixture
async def opened(owner: Account) -> Opened:
    return await open_session(owner, [Policy(ANY, ANY)])


async def run_or_estimate(opened: Opened, calls: list[Call], *, estimated: bool) -> None:
    if estimated:
        await opened.account.sign_invoke_v3(calls, auto_estimate=True)
    else:
        await run(opened.account, calls)


@pytest.mark.parametrize("depth", [0, 1, 3])
@pytest.mark.parametrize("estimated", [False, True], ids=["in-a-block", "estimated"])
async def test_a_failure_below_names_call_and_reason(
    opened: Opened, dapp: Contract, depth: int, estimated: bool
) -> None:
    failing = call(dapp, "fail", 2, short_string("dapp/sold-out"), 42)
    for _ in range(depth):
        failing = forward(dapp, failing)
    calls = [call(dapp, "fee"), failing]

    with pytest.raises(CallFailed) as failure:
        await run_or_estimate(opened, calls, estimated=estimated)

    assert failure.value.call_index == 1
    assert failure.value.message.startswith("Call 1 failed: dapp/sold-out, ")
    assert (failure.value.tx_hash is None) == estimated


# What a contract can choose: felts, and with them the texts a node writes behind them.
DISGUISES: dict[str, list[int]] = {
    "plain": [EXPIRED],
    "as-a-code-of-ours-with-an-index": [short_string("account/call-failed"), 0, EXPIRED],
    "after-a-quote": [short_string("a'b"), EXPIRED],
    "after-an-end-of-list": [short_string("a')."), EXPIRED],
    "after-a-line": [int.from_bytes(b"a')\n", "big"), EXPIRED],
    "as-a-line-of-its-own": [int.from_bytes(b"\n(0x1 ('", "big"), EXPIRED],
    "as-a-frame": [int.from_bytes(b"')\nFailure reason:\n(0x1", "big"), EXPIRED],
    "as-json": [short_string('["0x1"]'), EXPIRED],
    "after-no-text": [2**250, 1, EXPIRED],
    "after-zero": [0, 0x6100, EXPIRED],
    "not-ascii": [0xE9, EXPIRED],
    "long": [EXPIRED] * 50,
}


@pytest.mark.parametrize("estimated", [False, True], ids=["in-a-block", "estimated"])
@pytest.mark.parametrize("disguise", DISGUISES)
async def test_a_contract_cannot_speak_for_the_account(
    opened: Opened, dapp: Contract, disguise: str, estimated: bool
) -> None:
    data = DISGUISES[disguise]
    calls = [call(dapp, "fee"), call(dapp, "fail", len(data), *data)]

    with pytest.raises(CallFailed) as failure:
        await run_or_estimate(opened, calls, estimated=estimated)

    assert failure.value.call_index == 1


@pytest.mark.parametrize("nested", [False, True], ids=["called", "called-below"])
async def test_a_constructor_cannot_speak_for_the_account(
    opened: Opened, dapp: Contract, nested: bool
) -> None:
    """A failing deployment cannot be caught: the whole transaction is given up, with the constructor's reason at its end."""
    deployment = (
        Deployer()
        .create_contract_deployment_raw(class_hash=session_account_class_hash(), raw_calldata=[5])
        .call
    )
    calls = forward(dapp, deployment) if nested else deployment

    with pytest.raises(NodeError) as estimated:
        await opened.account.execute_v3(calls, auto_estimate=True)
    with pytest.raises(TransactionReverted) as in_a_block:
        await run(opened.account, calls)

    assert InvalidOwner.code in in_a_block.value.reason
    assert InvalidOwner.code not in (estimated.value.code, in_a_block.value.code)


async def test_a_contract_that_is_not_there(opened: Opened, dapp: Contract) -> None:
    with pytest.raises(TransactionReverted, match="not deployed") as failure:
        await run(opened.account, forward(dapp, call(0x1234, "anything")))

    assert failure.value.tx_hash is not None


async def test_an_entry_point_that_is_not_there(opened: Opened, dapp: Contract) -> None:
    with pytest.raises(CallFailed, match="ENTRYPOINT_NOT_FOUND"):
        await run(opened.account, call(dapp, "no_such_entry_point"))


async def test_estimations_of_forced_calls_are_decoded(owner: Account, dapp: Contract) -> None:
    opened = await open_session(owner, [Policy(dapp.address, "set_number")])
    opened.account.signer = (await forced(opened)).signer  # type: ignore[assignment]

    with pytest.raises(RuleError) as refusal:
        await opened.account.execute_v3(call(dapp, "fee"), auto_estimate=True)

    assert (refusal.value.code, refusal.value.where) == ("session/call-not-allowed", "chain")


#
# Failures that are nobody's rule
#


def l2_gas(amount: int) -> ResourceBoundsMapping:
    price = ResourceBounds(max_amount=amount, max_price_per_unit=10**11)
    return dataclasses.replace(BOUNDS, l2_gas=price)


async def test_running_out_of_gas_in_a_block(opened: Opened, dapp: Contract) -> None:
    calls = [call(dapp, "increase_number", i) for i in range(20)]
    sent = await opened.account.execute_v3(calls, resource_bounds=l2_gas(3_000_000))

    with pytest.raises(TransactionReverted, match="L2Gas") as failure:
        await opened.account.wait(sent, within=30)

    assert failure.value.tx_hash == sent.transaction_hash
    assert "L2Gas" in failure.value.reason
    assert await number_of(dapp, opened.owner) == 0


async def test_bounds_below_validation(opened: Opened, dapp: Contract) -> None:
    with pytest.raises(NodeError) as failure:
        await opened.account.execute_v3(call(dapp, "fee"), resource_bounds=l2_gas(1000))

    assert failure.value.rpc_code == 53
    assert "resource_bounds" in failure.value.fix


async def test_bounds_beyond_the_balance(opened: Opened, dapp: Contract) -> None:
    with pytest.raises(NodeError) as failure:
        await opened.account.execute_v3(call(dapp, "fee"), resource_bounds=l2_gas(10**15))

    assert failure.value.rpc_code == 54


async def test_a_nonce_that_was_used(opened: Opened, dapp: Contract) -> None:
    with pytest.raises(SessionsError) as failure:
        await opened.account.execute_v3(call(dapp, "fee"), resource_bounds=BOUNDS, nonce=0)

    assert isinstance(failure.value, NodeError)
    assert failure.value.rpc_code == 52
