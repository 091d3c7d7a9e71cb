"""What may be asked for, and what nobody would want to sign."""

import time
from typing import Any

import pytest
from starknet_py.hash.selector import get_selector_from_name

from starknet_sessions.denied import Denied
from starknet_sessions.errors import InvalidInput
from starknet_sessions.keys import SessionKey
from starknet_sessions.limits import call_limit, fee_limit, token_limit
from starknet_sessions.policy import ANY, Policy
from starknet_sessions.request import RequestSession
from starknet_sessions.rules import arg, u256_at, word
from starknet_sessions.session import DAY, HOUR

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


def test_a_request_has_defaults_and_keeps_the_order_of_policies() -> None:
    made = request()

    assert (made.tag, made.valid_after, made.metadata, made.version) == ("default", 0, "", None)
    assert (made.limits, made.denied, made.required_caller) == ((), (), 0)
    assert (made.unlimited_fees, made.unlisted_tokens) == (True, "refuse")
    assert made.policies == (Policy(DEX, "swap"), Policy(STRK, "transfer"))
    assert made.tree.leaves == tuple(policy.leaf for policy in made.policies)
    assert hash(made) == hash(request())
    with pytest.raises(AttributeError):
        made.tag = "other"  # type: ignore[misc]


def test_a_request_takes_the_public_key_only() -> None:
    with pytest.raises(InvalidInput, match="private part") as caught:
        request(key=KEY)
    assert "key.public" in caught.value.fix
    with pytest.raises(InvalidInput, match="not a PublicKey"):
        request(key=KEY.public.value)


@pytest.mark.parametrize("tag", ["a", "z" * 31, "market-maker", "a0-", "feed"])
def test_tags_are_short_and_lower_case(tag: str) -> None:
    assert request(tag=tag).tag == tag


@pytest.mark.parametrize("tag", ["", "z" * 32, "A", "0a", "-a", "a_b", "a b", "a\n", "é", 5, None, "0x1"])
def test_other_tags_are_refused(tag: object) -> None:
    with pytest.raises(InvalidInput, match="tag is") as caught:
        request(tag=tag)
    assert caught.value.what == "tag"


@pytest.mark.parametrize("metadata", ["é", "a\nb", "\x7f", None, 5])
def test_metadata_is_printable_ascii(metadata: object) -> None:
    with pytest.raises(InvalidInput, match="metadata"):
        request(metadata=metadata)
    assert request(metadata=" ~").metadata == " ~"


@pytest.mark.parametrize("name", ["expires", "valid_after"])
@pytest.mark.parametrize(
    ("value", "hint"), [(T * 1000, "divide it by 1000"), (T + 0.5, "whole unix seconds"), (-1, "from 0")]
)
def test_times_are_whole_seconds(name: str, value: object, hint: str) -> None:
    with pytest.raises(InvalidInput, match=hint) as caught:
        request(**{name: value})
    assert caught.value.what == name


def test_a_session_ends_after_it_begins() -> None:
    assert request(valid_after=T + HOUR - 1).valid_after == T + HOUR - 1
    with pytest.raises(InvalidInput, match="not after valid_after"):
        request(valid_after=T + HOUR)


def test_a_session_allows_something() -> None:
    with pytest.raises(InvalidInput, match="policies is empty"):
        request(policies=[])
    with pytest.raises(InvalidInput, match=r"policies\[1\] is an int"):
        request(policies=[Policy(DEX, "swap"), 5])


@pytest.mark.parametrize("version", [-1, 2**32, "five", True])
def test_a_version_has_32_bits(version: object) -> None:
    with pytest.raises(InvalidInput, match="version is"):
        request(version=version)
    assert request(version=2**32 - 1).version == 2**32 - 1


def test_a_policy_given_twice_is_named_by_both_indices() -> None:
    twice = [Policy(DEX, "swap"), Policy(DEX, "add"), Policy("0x01234", get_selector_from_name("swap"))]

    with pytest.raises(InvalidInput, match=r"policies\[2\] is the same as policies\[0\]: entry point"):
        request(policies=twice)


@pytest.mark.parametrize(
    ("wider", "until"),
    [
        (Policy(DEX, "swap"), T),
        (Policy(DEX, "swap", until=T + 1), T),
        (Policy(DEX, ANY), T),
        (Policy(ANY, "swap"), T),
        (Policy(ANY, ANY), T),
        (Policy(ANY, ANY, until=T), T),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_an_until_without_effect_is_refused(wider: Policy, until: int, first: bool) -> None:
    policies = [Policy(DEX, "swap", until=until), Policy(STRK, "add"), wider]
    policies = policies[::-1] if first else policies

    with pytest.raises(InvalidInput, match="until has no effect") as caught:
        request(policies=policies)

    shorter, longer = (2, 0) if first else (0, 2)
    assert f"policies[{shorter}].until has no effect: policies[{longer}] allows" in caught.value.message


@pytest.mark.parametrize(
    "policies",
    [
        [Policy(DEX, "swap"), Policy(DEX, ANY)],
        [Policy(DEX, "swap"), Policy(DEX, ANY, until=T)],
        [Policy(DEX, "swap", until=T), Policy(DEX, ANY, until=T - 1)],
        [Policy(DEX, "swap", until=T), Policy(STRK, ANY), Policy(ANY, "add")],
        [Policy(DEX, ANY, until=T), Policy(DEX, "swap"), Policy(ANY, "swap")],
        [Policy(DEX, "swap", until=T + HOUR)],
    ],
)
def test_an_until_with_effect_is_taken(policies: list[Policy]) -> None:
    assert request(policies=policies).policies == tuple(policies)


def test_a_policy_does_not_outlast_its_session() -> None:
    with pytest.raises(InvalidInput, match="after the session's end") as caught:
        request(policies=[Policy(DEX, "swap", until=T + HOUR + 1)])
    assert caught.value.what == "policies[0].until"


# Required caller


@pytest.mark.parametrize("caller", [0, "0x0", 1, "0xca11", 2**251 - 257])
def test_a_required_caller_is_an_address_or_none(caller: int | str) -> None:
    assert request(required_caller=caller).required_caller == int(str(caller), 0)


@pytest.mark.parametrize("caller", [-1, 2**251 - 256, None, "anyone", True, 1.5])
def test_another_required_caller_is_refused(caller: object) -> None:
    with pytest.raises(InvalidInput) as caught:
        request(required_caller=caller)
    assert caught.value.what == "required_caller"


# Limits

LIMITS = [token_limit(STRK, 5), call_limit(9, per=DAY), fee_limit(7)]


def test_limits_come_in_any_order() -> None:
    made = request(limits=LIMITS, unlimited_fees=False)

    assert made.limits == (fee_limit(7), call_limit(9, per=DAY), token_limit(STRK, 5))
    assert made == request(limits=iter(LIMITS[::-1]), unlimited_fees=False)


@pytest.mark.parametrize(
    ("limits", "what", "message", "rule"),
    [
        (fee_limit(5), "limits", "limits is a Limit", None),
        (5, "limits", "limits is an int", None),
        ([5], r"limits[0]", "is an int", None),
        ([fee_limit(5), fee_limit(6)], "limits[1]", "counts the same", "session/limit-duplicate"),
        ([token_limit(i + 1, 5) for i in range(17)], "limits", "17 limits", "session/too-many-limits"),
        (
            [call_limit(5), fee_limit(5, until=T + HOUR + 1)],
            "limits[1].until",
            "after the session's end",
            None,
        ),
    ],
)
def test_limits_that_cannot_be_are_refused(limits: object, what: str, message: str, rule: str | None) -> None:
    with pytest.raises(InvalidInput, match=message) as caught:
        request(limits=limits)

    assert (caught.value.what, caught.value.rule) == (what, rule)


def test_entries_that_can_be_read_once_only_are_checked_all_the_same() -> None:
    late = T + HOUR + 1

    with pytest.raises(InvalidInput, match=r"limits\[0\].until"):
        request(limits=iter([call_limit(5, until=late)]))
    with pytest.raises(InvalidInput, match=r"denied\[0\].until"):
        request(policies=WILD, denied=iter([Denied(DEX, "swap", until=late)]))
    with pytest.raises(InvalidInput, match="denies all"):
        request(policies=WILD, denied=iter([Denied(DEX, ANY)]))


def test_a_limit_can_end_with_its_session() -> None:
    assert request(limits=[call_limit(5, until=T + HOUR)]).limits[0].until == T + HOUR


def test_fees_have_a_limit_or_are_unlimited_by_name() -> None:
    with pytest.raises(InvalidInput, match="There is no fee limit") as caught:
        request(unlimited_fees=False)
    assert caught.value.what == "limits"
    assert "fee_limit(…)" in caught.value.fix
    assert "unlimited_fees=True" in caught.value.fix
    with pytest.raises(InvalidInput, match="There is no fee limit"):
        request(unlimited_fees=False, limits=LIMITS[:2])

    with pytest.raises(InvalidInput, match="but there is a fee limit") as caught:
        request(unlimited_fees=True, limits=LIMITS)
    assert caught.value.what == "unlimited_fees"

    for value in (1, "yes", None):
        with pytest.raises(InvalidInput) as caught:
            request(unlimited_fees=value)
        assert (caught.value.what, caught.value.fix) == ("unlimited_fees", "Give True or False.")


@pytest.mark.parametrize("policy", [Policy(ANY, "claim"), Policy(ANY, ANY)])
def test_tokens_without_a_limit_are_allowed_by_name(policy: Policy) -> None:
    policies = [Policy(DEX, "swap"), policy]

    with pytest.raises(InvalidInput, match="is for any contract") as caught:
        request(policies=policies, limits=[token_limit(STRK, 5)])
    assert caught.value.what == "policies[1]"
    assert 'unlisted_tokens="allow"' in caught.value.fix

    # Where no token has a limit, there is nothing to go around.
    taken: tuple[dict[str, Any], ...] = (
        {"policies": policies, "limits": [token_limit(STRK, 5)], "unlisted_tokens": "allow"},
        {"policies": policies, "limits": [call_limit(5)]},
        {"policies": [Policy(DEX, ANY)], "limits": [token_limit(STRK, 5)]},
    )
    for terms in taken:
        made = request(**terms)
        assert (made.policies, made.limits) == (tuple(terms["policies"]), tuple(terms["limits"]))


@pytest.mark.parametrize("value", ["", "yes", True, None, 5])
def test_unlisted_tokens_has_two_values(value: object) -> None:
    with pytest.raises(InvalidInput) as caught:
        request(unlisted_tokens=value)
    assert (caught.value.what, caught.value.fix) == ("unlisted_tokens", 'Give "refuse" or "allow".')


# Denied

WILD = [Policy(DEX, ANY), Policy(ANY, "claim"), Policy(STRK, "transfer")]


def test_denied_entries_come_in_any_order() -> None:
    denied = [Denied(DEX, "swap"), Denied(ANY, "approve")]
    made = request(policies=WILD, denied=denied)

    assert made.denied == (Denied(ANY, "approve"), Denied(DEX, "swap"))
    assert made == request(policies=WILD, denied=iter(denied[::-1]))


@pytest.mark.parametrize(
    ("denied", "what", "message", "rule"),
    [
        (Denied(DEX, "swap"), "denied", "denied is a Denied", None),
        ([Policy(DEX, "swap")], "denied[0]", "is a Policy", None),
        (
            [Denied(DEX, "swap"), Denied(DEX, "swap", until=T)],
            "denied[1]",
            "denies the same",
            "session/denied-duplicate",
        ),
        ([Denied(i + 1, ANY) for i in range(128)], "denied", "128 denied", "session/too-many-denied"),
        ([Denied(DEX, "swap", until=T + HOUR + 1)], "denied[0].until", "after the session's end", None),
        # All that a policy allows: exactly, or with the same wildcards.
        ([Denied(STRK, "transfer")], "denied[0]", r"policies\[2\]", None),
        ([Denied(STRK, "transfer", until=T)], "denied[0]", r"policies\[2\]", None),
        ([Denied(STRK, ANY)], "denied[0]", r"policies\[2\]", None),
        ([Denied(ANY, "transfer")], "denied[0]", r"policies\[2\]", None),
        ([Denied(DEX, ANY)], "denied[0]", r"policies\[0\]", None),
        ([Denied(ANY, "claim")], "denied[0]", r"policies\[1\]", None),
        # The index is that of the list as given.
        ([Denied(DEX, "swap"), Denied(ANY, "claim")], "denied[1]", "claim of any contract", None),
    ],
)
def test_denied_entries_that_cannot_be_are_refused(
    denied: object, what: str, message: str, rule: str | None
) -> None:
    with pytest.raises(InvalidInput, match=message) as caught:
        request(policies=WILD, denied=denied)

    assert (caught.value.what, caught.value.rule) == (what, rule)


def test_where_nothing_is_wild_nothing_is_denied() -> None:
    with pytest.raises(InvalidInput, match="denied has no effect") as caught:
        request(denied=[Denied(DEX, "claim")])
    assert (caught.value.what, caught.value.fix) == ("denied", "Leave it out.")


# Rules of one policy, undone by another

TO_VAULT, SMALL = arg("recipient") == VAULT, arg("amount") <= 100


@pytest.mark.parametrize(
    "wider",
    [
        Policy(STRK, "transfer"),
        Policy(STRK, ANY),
        Policy(ANY, "transfer"),
        Policy(ANY, ANY),
        # Even for a while only.
        Policy(STRK, "transfer", until=T),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_rules_that_a_policy_without_rules_undoes_are_refused(wider: Policy, first: bool) -> None:
    policies = [Policy(STRK, "transfer", rules=[TO_VAULT]), Policy(DEX, "swap"), wider]
    policies = policies[::-1] if first else policies

    with pytest.raises(InvalidInput, match="without rules") as caught:
        request(policies=policies)

    ruled, other = (2, 0) if first else (0, 2)
    assert caught.value.what == f"policies[{ruled}].rules"
    assert f"policies[{other}] allows the same calls" in caught.value.message


@pytest.mark.parametrize(
    ("narrow", "wide"),
    [
        ([TO_VAULT, SMALL], [TO_VAULT]),
        ([TO_VAULT, SMALL], [SMALL]),
        ([SMALL], [arg("amount") <= 101]),
        ([SMALL], [arg("amount") < 200]),
        ([TO_VAULT], [arg("recipient").one_of(VAULT, DEX)]),
        ([TO_VAULT], [arg("recipient") != DEX]),
    ],
)
def test_rules_that_a_policy_with_wider_rules_undoes_are_refused(narrow: Any, wide: Any) -> None:
    policies = [Policy(STRK, "transfer", rules=narrow), Policy(STRK, "transfer", rules=wide)]
    for contract in (STRK, ANY):
        policies[1] = Policy(contract, "transfer", rules=wide)
        with pytest.raises(InvalidInput, match=r"policies\[1\] allows the same calls and more") as caught:
            request(policies=policies)
        assert caught.value.what == "policies[0].rules"

    # Where the wider one ends first, the narrower one has its time.
    policies[1] = Policy(STRK, "transfer", rules=wide, until=T)
    assert request(policies=policies).policies == tuple(policies)


@pytest.mark.parametrize(
    "policies",
    [
        [Policy(STRK, "transfer", rules=[TO_VAULT]), Policy(STRK, "transfer", rules=[SMALL])],
        [Policy(STRK, "transfer", rules=[TO_VAULT]), Policy(STRK, "approve")],
        [Policy(STRK, "transfer", rules=[TO_VAULT]), Policy(DEX, ANY), Policy(ANY, "approve")],
        [Policy(STRK, "transfer", rules=[TO_VAULT]), Policy(DEX, "transfer")],
        # The narrower one has no rules: it undoes those of the wider for itself, as it says.
        [Policy(ANY, "transfer", rules=[TO_VAULT]), Policy(STRK, "transfer")],
        # The same rules, once for a contract and once for all: nobody is misled.
        [Policy(STRK, "transfer", rules=[TO_VAULT]), Policy(ANY, "transfer", rules=[TO_VAULT])],
        [Policy(STRK, "transfer", rules=[TO_VAULT, SMALL]), Policy(ANY, "transfer", rules=[SMALL, TO_VAULT])],
        # Of a felt and a u256 in the same word nothing is concluded.
        [Policy(STRK, 5, rules=[word(0) == 1]), Policy(STRK, 5, rules=[u256_at(0) <= 5])],
    ],
)
def test_rules_with_effect_are_taken(policies: list[Policy]) -> None:
    assert request(policies=policies).policies == tuple(policies)
    assert request(policies=policies[::-1]).policies == tuple(policies[::-1])


@pytest.mark.parametrize(
    "rules",
    [
        [arg("amount") < 0],
        [arg("amount") > 2**256 - 1],
        [TO_VAULT, arg("recipient") == DEX],
        [SMALL, TO_VAULT, arg("amount") >= 101],
        [arg("recipient").one_of(1, 2), arg("recipient") == 3],
    ],
)
def test_rules_that_no_call_can_keep_are_refused(rules: Any) -> None:
    with pytest.raises(InvalidInput, match=r"No call can keep the rules of policies\[1\]") as caught:
        request(policies=[Policy(DEX, "swap"), Policy(STRK, "transfer", rules=rules)])
    assert caught.value.what == "policies[1].rules"


def test_the_same_rules_twice_are_the_same_policy() -> None:
    # Whatever name the argument was given.
    twice = [
        Policy(STRK, 5, rules=[word(0) == 1]),
        Policy(DEX, "swap"),
        Policy(STRK, 5, rules=[word(0) == 1]),
    ]

    with pytest.raises(InvalidInput, match=r"policies\[2\] is the same as policies\[0\]"):
        request(policies=twice)


def test_the_same_rules_until_earlier_have_no_effect() -> None:
    short, long = (Policy(STRK, "transfer", rules=[TO_VAULT], until=until) for until in (T, T + 5))

    with pytest.raises(InvalidInput, match="until has no effect") as caught:
        request(policies=[short, long])
    assert caught.value.what == "policies[0].until"


@pytest.mark.timeout(60)
def test_many_recipients_of_one_call_are_checked_in_time() -> None:
    # Comparing all of them with each other would take minutes.
    policies = [Policy(STRK, "transfer", rules=[arg("recipient") == 1 + i, SMALL]) for i in range(3000)]
    start = time.perf_counter()
    request(policies=policies)
    assert time.perf_counter() - start < 10

    with pytest.raises(InvalidInput, match=r"policies\[3000\] allows the same calls and more") as caught:
        request(policies=[*policies, Policy(STRK, "transfer", rules=[arg("recipient") == 1500])])
    assert caught.value.what == "policies[1499].rules"
