"""What the owner reads: all that is signed, and nothing else."""

from typing import Any

import pytest

from starknet_sessions.denied import Denied
from starknet_sessions.keys import SessionKey
from starknet_sessions.limits import UNLIMITED, call_limit, fee_limit, state_of, token_limit
from starknet_sessions.policy import ANY, Policy
from starknet_sessions.request import RequestSession
from starknet_sessions.rules import arg
from starknet_sessions.session import DAY, HOUR, Session, chain_text

KEY = SessionKey.from_private(12345)
DEX, STRK, VAULT = 0x1234, 0x5678, 0x7A17
T = 1_763_683_200


def request(**changes: Any) -> RequestSession:
    given: dict[str, Any] = {
        "key": KEY.public,
        "expires": T + HOUR,
        "policies": [Policy(DEX, "swap"), Policy(STRK, "transfer")],
        "unlimited_fees": True,
    }
    return RequestSession(**(given | changes))


def bound(**changes: Any) -> Session:
    return request(**changes).bind(address=0xACC, chain_id="SN_SEPOLIA", epoch=3, version=T)


UNLIMITED_FEES = (
    "Its fees have no limit: whoever holds the key can spend all the STRK of the account on them."
)
SELF = "It cannot call the account itself, but to revoke itself."


def test_a_request_in_words() -> None:
    text = request(
        valid_after=T, metadata="we's bot", policies=[Policy(DEX, "swap"), Policy(ANY, ANY, until=T + 60)]
    ).describe({DEX: "Dex"})

    window = "from 2025-11-21 00:00:00 UTC until 2025-11-21 01:00:00 UTC"
    assert text.splitlines() == [
        f"Session 'default' for the key {KEY.public} may make these calls {window}:",
        "  1. swap of Dex (0x1234)",
        "  2. any entry point of any contract, until 2025-11-21 00:01:00 UTC",
        UNLIMITED_FEES,
        "The number of calls has no limit.",
        "Amounts of tokens have no limit.",
        SELF,
        'The requester says: "we\'s bot".',
    ]


def test_a_session_in_words() -> None:
    lines = bound().describe({0xACC: "my account"}).splitlines()

    assert lines[0] == (
        f"Session 'default', version {T}, of account my account (0xacc) on SN_SEPOLIA, for the key {KEY.public} "
        "may make these calls until 2025-11-21 01:00:00 UTC:"
    )
    assert lines[1:3] == ["  1. swap of 0x1234", "  2. transfer of 0x5678"]
    assert lines[-1] == SELF


FULL: dict[str, Any] = {
    "policies": [
        Policy(DEX, ANY),
        Policy(STRK, "transfer", rules=[arg("recipient") == VAULT, arg("amount") <= 5]),
    ],
    "denied": [Denied(DEX, "withdraw"), Denied(ANY, "approve", until=T + 60)],
    "limits": [
        fee_limit(2 * 10**18, per=DAY),
        call_limit(50, per_transaction=True),
        token_limit(STRK, 100, standing_approval=True),
        token_limit(STRK, 7, per=60, sliding=True, accounting="net", until=T + 5, standing_approval=True),
        token_limit(0x99, UNLIMITED),
    ],
    "unlimited_fees": False,
    "required_caller": 0xCA11,
}
NAMES = {DEX: "Dex", STRK: "Coin", VAULT: "vault", 0xCA11: "Paymaster"}


def test_everything_a_session_can_have_in_words() -> None:
    session = bound(**FULL)
    *_, total, sliding = session.limits

    assert session.describe(NAMES).splitlines()[1:] == [
        "  1. any entry point of Dex (0x1234)",
        "  2. transfer of Coin (0x5678) where recipient is vault (0x7a17) and amount is at most 5",
        "It may never make these calls, whatever is listed above:",
        "  1. approve of any contract, until 2025-11-21 00:01:00 UTC",
        "  2. withdraw of Dex (0x1234)",
        "Its limits:",
        "  1. at most 2 STRK of fees in each day from 00:00 UTC",
        "  2. at most 50 calls in each transaction",
        "  3. any amount of 0x99",
        f"  4. {total.describe(NAMES)}",
        f"  5. {sliding.describe(NAMES)}",
        "Other tokens it cannot transfer or approve itself; what the contracts it calls move of them has no limit.",
        "Approvals that it gives may stay, and be used after the session has ended, of Coin (0x5678).",
        "No transaction of it may leave a higher approval behind than it found, of 0x99.",
        "It sends no transactions: only Paymaster (0xca11) can bring its calls to the account.",
        SELF,
    ]


@pytest.mark.parametrize("first", [True, False])
def test_an_approval_may_stay_only_if_every_limit_of_the_token_says_so(first: bool) -> None:
    limits = [
        token_limit(STRK, 5, standing_approval=first),
        token_limit(STRK, 7, per=60, standing_approval=not first),
    ]
    text = request(limits=limits).describe()

    assert "No transaction of it may leave a higher approval behind than it found, of 0x5678." in text
    assert "Approvals that it gives" not in text


def test_tokens_whose_approvals_may_stay_are_listed_by_name() -> None:
    known = 0x4718F5A0FC34CC1AF16A1CDEE98FFB20C31F5CD61D6AB07201858F4287C938D
    tokens = [0x99, STRK, known]
    text = request(limits=[token_limit(token, 5, standing_approval=True) for token in tokens]).describe(
        {STRK: "Coin"}
    )

    says = "Approvals that it gives may stay, and be used after the session has ended, of 0x99, Coin (0x5678), STRK."
    assert says in text.splitlines()


def test_fees_are_not_spoken_of_where_the_account_pays_none() -> None:
    text = request(required_caller=0xCA11).describe()

    assert "It sends no transactions: only 0xca11 can bring its calls to the account." in text
    assert "fees" not in text


@pytest.mark.parametrize("resource", ["fee", "calls", "token"])
def test_what_has_a_limit_is_not_said_to_have_none(resource: str) -> None:
    limit = {"fee": fee_limit(0), "calls": call_limit(0), "token": token_limit(STRK, 0)}[resource]
    text = request(limits=[limit], unlimited_fees=resource != "fee").describe()

    says = {
        "fee": "fees have no limit" in text,
        "calls": "number of calls has no limit" in text,
        "token": "Amounts of tokens have no limit" in text,
    }
    assert says == {name: name != resource for name in says}


def test_what_is_used_already_is_told() -> None:
    session = bound(**FULL)
    _, _, anything, total, sliding = session.limits
    usage = [
        # As the account tells it for the session of the same tag before, with other amounts.
        state_of(fee_limit(10**18, per=DAY), 10**17 | T << 128 | 1 << 192, T + 1),
        state_of(call_limit(60, per_transaction=True), 0, T),
        state_of(total, 12 | 1 << 192, T),
        state_of(sliding, 3 | T << 128 | 1 << 192, T + 59),
    ]

    lines = session.describe(usage=usage).splitlines()

    assert lines[7].endswith("; used so far: 0.1 STRK of fees")
    # Nothing adds up in each transaction, and of one nothing is known.
    assert "used" not in lines[8] + lines[9]
    assert lines[10].endswith("; used so far: 12 base units of 0x5678")
    assert lines[11].endswith("; used so far: 3 base units of 0x5678")
    assert request(**FULL).describe(usage=iter(usage)).splitlines()[1:] == lines[1:]
    assert session.describe(usage=[state_of(anything, 0, T)]).count("used so far: 0 base units of 0x99") == 1


def test_every_name_and_every_number_is_hashed() -> None:
    """What is in the text changes the hash with it."""
    session = bound(**FULL)
    changes: list[dict[str, Any]] = [
        {"policies": [*FULL["policies"], Policy(0x77, "claim")]},
        {"policies": [FULL["policies"][0], Policy(STRK, "transfer", rules=[arg("recipient") == VAULT])]},
        {"denied": FULL["denied"][:1]},
        {"limits": FULL["limits"][:4]},
        {"limits": [fee_limit(10**18, per=DAY), *FULL["limits"][1:]]},
        {"required_caller": 0},
        {"metadata": "x"},
        {"expires": T + HOUR + 1},
        {"valid_after": T},
    ]
    for change in changes:
        other = bound(**(FULL | change))
        assert other.describe() != session.describe()
        assert other.hash != session.hash


def test_a_chain_without_a_name_is_shown_in_hex() -> None:
    assert chain_text(1) == "0x1"
