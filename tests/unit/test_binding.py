"""What an account of another make cannot be asked for, said before anybody signs."""

import dataclasses
from dataclasses import dataclass
from typing import Any

import pytest

from starknet_sessions.denied import Denied
from starknet_sessions.dialects.argent import ARGENT_040, ARGENT_050, Argent
from starknet_sessions.dialects.binding import bind_foreign
from starknet_sessions.dialects.dialect import Capabilities
from starknet_sessions.dialects.foreign import ForeignSession
from starknet_sessions.errors import InvalidInput, NotEnforceable
from starknet_sessions.keys import SessionKey
from starknet_sessions.limits import call_limit, fee_limit, token_limit
from starknet_sessions.permissions import Permissions
from starknet_sessions.policy import ANY, Policy
from starknet_sessions.request import RequestSession
from starknet_sessions.rules import arg

KEY = SessionKey.from_private(12345)
STRK = 0x5678
T = 1_763_683_200
SWAP = Policy(0x1234, "swap")
RULED = Policy(STRK, "transfer", rules=[arg("amount") <= 5])


@dataclass(frozen=True, slots=True)
class Able(Argent):
    """An account that enforces whatever it is said to."""

    can: Capabilities

    @property
    def capabilities(self) -> Capabilities:
        return self.can


def able(**capabilities: Any) -> Able:
    return Able("0.5.0", Capabilities(**capabilities))


def request(**changes: Any) -> RequestSession:
    given: dict[str, Any] = {"key": KEY.public, "expires": T + 3600, "policies": [SWAP]} | changes
    return RequestSession(**({"unlimited_fees": "limits" not in given} | given))


def bind(of: RequestSession, dialect: Argent = ARGENT_050, **changes: Any) -> ForeignSession:
    given: dict[str, Any] = {"address": 0xACC, "chain_id": "SN_SEPOLIA"} | changes
    return bind_foreign(of, dialect, **given)


@pytest.mark.parametrize("dialect", [ARGENT_040, ARGENT_050])
def test_a_session_has_all_that_its_request_had(dialect: Argent) -> None:
    of = request(tag="bot", metadata="for you", policies=[SWAP, Policy(STRK, 7)])
    session = bind(of, dialect, address="0xacc", guardian_guid="0x6a")

    assert (session.dialect, session.address, session.enforce) == (dialect, 0xACC, "chain")
    assert (session.chain_id, session.guardian_guid) == (int.from_bytes(b"SN_SEPOLIA", "big"), 0x6A)
    assert all(getattr(session, name) == getattr(of, name) for name in Permissions.__dataclass_fields__)


# What the account could enforce if it were able to, and where the error points.
CLIENT = [
    pytest.param({"policies": [SWAP, RULED]}, "policies[1].rules", "rules", id="rules"),
    pytest.param({"policies": [Policy(1, "a", until=T + 5)]}, "policies[0].until", "policy_ends", id="until"),
    pytest.param({"valid_after": T}, "valid_after", "beginnings", id="beginning"),
    pytest.param({"limits": [fee_limit(5)]}, "limits", "limits", id="fee limit"),
    pytest.param(
        {"limits": [call_limit(5), token_limit(STRK, 5)], "unlimited_fees": True},
        "limits",
        "limits",
        id="limits",
    ),
]


@pytest.mark.parametrize(("changes", "what", "capability"), CLIENT)
def test_what_the_chain_does_not_enforce_has_to_be_left_to_the_client_by_name(
    changes: dict[str, Any], what: str, capability: str
) -> None:
    with pytest.raises(NotEnforceable) as caught:
        bind(request(**changes))
    assert (caught.value.what, caught.value.dialect) == (what, "argent-0.5.0")
    assert 'enforce="client"' in caught.value.fix
    assert isinstance(caught.value, InvalidInput)

    assert bind(request(**changes), enforce="client").enforce == "client"
    assert bind(request(**changes), able(**{capability: True})).enforce == "chain"


@pytest.mark.parametrize("enforce", ["chain", "client"])
@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"required_caller": 0xCA11}, "required_caller"),
        ({"version": 7}, "version"),
        ({"policies": [SWAP, Policy(STRK, ANY)]}, "policies[1]"),
        ({"policies": [Policy(ANY, "claim")]}, "policies[0]"),
        ({"policies": [Policy(ANY, ANY)]}, "policies[0]"),
        (
            {"limits": [fee_limit(5), token_limit(STRK, 5, accounting="net")]},
            "limits[1].accounting",
        ),
    ],
)
def test_what_nobody_could_hold_the_session_to_is_always_refused(
    changes: dict[str, Any], what: str, enforce: str
) -> None:
    with pytest.raises(NotEnforceable) as caught:
        bind(request(**changes), enforce=enforce)
    assert (caught.value.what, caught.value.dialect) == (what, "argent-0.5.0")
    assert "client" not in caught.value.fix


def test_a_required_caller_is_left_to_accounts_that_look_at_it() -> None:
    session = bind(request(required_caller=0xCA11), able(required_caller=True))
    assert session.required_caller == 0xCA11


def test_balances_are_left_to_accounts_that_compare_them() -> None:
    of = request(limits=[fee_limit(5), token_limit(STRK, 5, accounting="net")])
    assert bind(of, able(limits=True)).limits == of.limits


@pytest.mark.parametrize(
    "policies", [[Policy(STRK, ANY)], [SWAP, Policy(ANY, "claim")], [SWAP, Policy(ANY, ANY)]]
)
def test_where_the_only_wildcard_is_for_everything_others_are_left_to_the_client(policies: Any) -> None:
    dialect = able(wildcard=True)
    with pytest.raises(NotEnforceable) as caught:
        bind(request(policies=policies), dialect)
    assert caught.value.what == f"policies[{len(policies) - 1}]"
    assert bind(request(policies=policies), dialect, enforce="client").enforce == "client"


def test_the_wildcard_for_everything_stands_alone_and_bare() -> None:
    dialect = able(wildcard=True)
    assert bind(request(policies=[Policy(ANY, ANY)]), dialect).enforce == "chain"

    narrowed = request(policies=[Policy(ANY, ANY)], denied=[Denied(STRK, "transfer")])
    with pytest.raises(NotEnforceable) as caught:
        bind(narrowed, dialect)
    assert caught.value.what == "denied"
    assert bind(narrowed, dialect, enforce="client").denied == narrowed.denied
    assert bind(narrowed, able(wildcard=True, denied=True)).enforce == "chain"


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"address": 0}, "address"),
        ({"chain_id": 0}, "chain_id"),
        ({"guardian_guid": -1}, "guardian_guid"),
        ({"enforce": "both"}, "enforce"),
    ],
)
def test_values_that_are_not_usable_are_named(changes: dict[str, Any], what: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        bind(request(), **changes)
    assert caught.value.what == what


def test_only_a_request_is_bound() -> None:
    with pytest.raises(InvalidInput, match="RequestSession"):
        bind(bind(request()))  # type: ignore[arg-type]


def test_the_session_is_frozen() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        bind(request()).enforce = "client"  # type: ignore[misc]
