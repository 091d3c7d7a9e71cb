r"""A request for a session as people write it: in TOML, or the same in JSON.

::

    tag = "market-maker"
    expires = "6h"                              # from now; or 2026-12-01T00:00:00Z
    metadata = "Makes markets on the exchange"

    [names]                                     # a name may stand wherever an address does
    dex = "0x1d3e"
    vault = "0x7a017"

    [[allow]]
    contract = "dex"
    entry_point = "swap"

    [[allow]]
    contract = "STRK"                           # STRK and ETH are known
    entry_point = "transfer"
    rules = ["recipient == vault", "amount <= 5e18"]

    [[limit]]
    token = "STRK"
    amount = "100"
    per = "1d"

    [[limit]]
    fee = "2"

Every member is known or refused, and every error names its place: ``allow[1].rules[0]``, counted from 0.
"""

from __future__ import annotations

import json
import re
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from starknet_sessions.amounts import STRK_DECIMALS, to_base_units
from starknet_sessions.denied import Denied
from starknet_sessions.errors import InvalidInput
from starknet_sessions.limits import UNLIMITED, Limit, Resource, call_limit, fee_limit, token_limit
from starknet_sessions.notation import (
    KNOWN_TOKENS,
    AddressBook,
    FileKind,
    Table,
    at,
    kind_of,
    parse_document,
    parse_duration,
    parse_number,
    parse_time,
    read_file,
    type_text,
)
from starknet_sessions.policy import ANY, Policy
from starknet_sessions.request import RequestSession
from starknet_sessions.rules import Argument, arg, u256_at, word

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterator, Mapping

    from starknet_sessions.abi import Abi
    from starknet_sessions.keys import PublicKey
    from starknet_sessions.rules import UnboundRule

_WILDCARD: Final = "*"
_ANY_AMOUNT: Final = "any"
_PER_TRANSACTION: Final = "transaction"
_RULE = re.compile(
    r"(?P<argument>[A-Za-z_][A-Za-z0-9_.]*(?:\([0-9]{1,9}\))?)\s*(?P<condition>==|!=|<=|>=|<|>|\bin\b)(?P<value>.*)"
)
_BY_WORD = re.compile(r"(word|u256_at)\(([0-9]+)\)")
_RULE_FIX = 'Write "recipient == vault", "amount <= 5e18" or "recipient in [vault, dex]"; by place "word(0) == vault".'
# What the library says of its own names, as the file has them.
_IN_FILE: Final = (
    (re.compile(r"^policies$|\bpolicies(?=\[)"), "allow"),
    (re.compile(r"^denied\b|\bdenied(?=\[)"), "deny"),
    (re.compile(r"^limits$|\blimits(?=\[)"), "limit"),
    (re.compile(r"\bANY\b"), '"*"'),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyFile:
    """What a policy file asks for.

    Attributes:
        request: The request.
        names: What the file calls addresses, by address: for ``describe(names)``. The file's author chose them.
    """

    request: RequestSession
    names: Mapping[int, str]


def read_policy_file(
    path: str | os.PathLike[str], *, key: PublicKey, now: int, tag: str | None = None
) -> PolicyFile:
    """Read a policy file. ABI files that it names are looked for beside it.

    Args:
        path: The file, ``.toml`` or ``.json``.
        key: Public part of the session key.
        now: Unix seconds, from which durations count.
        tag: The tag where the file names none; None: ``"default"``.

    Raises:
        InvalidInput: It cannot be read, or something in it is not usable; its ``what`` names the place.
    """
    path = Path(path)

    def read_abi(name: str) -> str:
        return read_file(path.parent / name, what="abi")

    return parse_policy_file(
        read_file(path), kind=kind_of(path), key=key, now=now, tag=tag, read_abi=read_abi
    )


def parse_policy_file(
    text: str,
    *,
    kind: FileKind = "toml",
    key: PublicKey,
    now: int,
    tag: str | None = None,
    read_abi: Callable[[str], str] | None = None,
) -> PolicyFile:
    """Read the text of a policy file.

    Args:
        text: The text.
        kind: ``"toml"`` or ``"json"``.
        key: Public part of the session key.
        now: Unix seconds, from which durations count.
        tag: The tag where the text names none; None: ``"default"``.
        read_abi: Gives the text of an ABI file of this name; None: the text may name none.

    Raises:
        InvalidInput: Something in it is not usable; its ``what`` names the place.
    """
    document = Table(parse_document(text, kind))
    names = document.take("names", dict, default={})
    with at("names"):
        book = AddressBook(names)
    reader = _Reader(book=book, now=now, read_abi=read_abi)
    request = reader.request(document, key, tag)
    return PolicyFile(request=request, names=book.names)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reader:
    book: AddressBook
    now: int
    read_abi: Callable[[str], str] | None

    def request(self, document: Table, key: PublicKey, tag: str | None) -> RequestSession:
        values: dict[str, Any] = {
            "key": key,
            "tag": document.take("tag", str, default=tag or "default"),
            "metadata": document.take("metadata", str, default=""),
            "version": document.take("version", int),
            "unlimited_fees": document.take("unlimited_fees", bool, default=False),
            "unlisted_tokens": document.take("unlisted_tokens", str, default="refuse"),
            "expires": self._time(document, "expires"),
            "valid_after": self._time(document, "valid_after") if "valid_after" in document else 0,
        }
        if "required_caller" in document:
            caller = document.take("required_caller", str)
            values["required_caller"] = self.book.address(caller, "required_caller")
        for name, make, field in (
            ("allow", self._allow, "policies"),
            ("deny", self._deny, "denied"),
            ("limit", self._limit, "limits"),
        ):
            entries = []
            for i, data in enumerate(document.take(name, list, default=[])):
                with _in_file(), at(f"{name}[{i}]"):
                    table = Table(data)
                    entries.append(make(table))
                    table.finish()
            values[field] = entries
        document.finish()
        self._check(values)
        with _in_file():
            return RequestSession(**values)

    def _check(self, values: Mapping[str, Any]) -> None:
        """What the library would say in Python's words."""
        if not values["policies"]:
            raise InvalidInput(
                "allow is missing: the session would allow nothing.",
                what="allow",
                fix="Add [[allow]] with contract and entry_point.",
            )
        if not values["unlimited_fees"] and all(
            limit.resource is not Resource.FEE for limit in values["limits"]
        ):
            raise InvalidInput(
                "There is no limit of fees: whoever holds the key could spend all of the account's STRK on them.",
                what="limit",
                fix='Add [[limit]] with fee = "2" (STRK); or, if that is what you want, unlimited_fees = true.',
            )

    def _time(self, table: Table, name: str) -> int:
        return parse_time(table.need(name, str, int, datetime), now=self.now, what=name)

    def _until(self, table: Table) -> int:
        value = table.take("until", str, int, datetime)
        return 0 if value is None else parse_time(value, now=self.now, what="until")

    def _contract(self, table: Table) -> Any:
        value = table.need("contract", str)
        return ANY if value == _WILDCARD else self.book.address(value, "contract")

    def _entry_point(self, table: Table) -> Any:
        value = table.need("entry_point", str)
        return ANY if value == _WILDCARD else value

    def _allow(self, table: Table) -> Policy:
        contract, entry_point = self._contract(table), self._entry_point(table)
        rules = []
        for i, text in enumerate(table.take("rules", list, default=[])):
            with at(f"rules[{i}]"):
                rules.append(self._rule(text))
        return Policy(
            contract,
            entry_point,
            until=self._until(table),
            rules=rules,
            abi=self._abi(table.take("abi", str)),
        )

    def _deny(self, table: Table) -> Denied:
        return Denied(self._contract(table), self._entry_point(table), until=self._until(table))

    def _abi(self, name: str | None) -> Abi | None:
        if name is None:
            return None
        if self.read_abi is None:
            raise InvalidInput(
                "There are no files here.", what="abi", fix="Leave abi out; write word(0) instead."
            )
        # With the place of the entry in the error.
        document = parse_document(self.read_abi(name), "json")
        # The whole class, as compilers write it, has the ABI as a member, in older files as text.
        abi = document.get("abi") if isinstance(document, dict) else document
        abi = parse_document(abi, "json") if isinstance(abi, str) else abi
        if not isinstance(abi, list):
            raise InvalidInput(f"{name} has no ABI.", what="abi", fix="Give a class or its ABI, as JSON.")
        return json.dumps(abi)

    def _rule(self, text: object) -> UnboundRule:
        match = _RULE.fullmatch(text.strip()) if isinstance(text, str) else None
        if match is None:
            shown = repr(text) if isinstance(text, str) else type_text(text)
            raise InvalidInput(f"{shown:.80} is no rule.", fix=_RULE_FIX)
        argument, condition, value = _argument(match["argument"]), match["condition"], match["value"].strip()
        if condition == "in":
            if not (value.startswith("[") and value.endswith("]")):
                raise InvalidInput(f"{value!r:.80} is no list.", fix=_RULE_FIX)
            return argument.one_of(*(self._value(part.strip()) for part in value[1:-1].split(",")))
        number = self._value(value)
        compared = {
            "==": argument.__eq__,
            "!=": argument.__ne__,
            "<": argument.__lt__,
            "<=": argument.__le__,
            ">": argument.__gt__,
            ">=": argument.__ge__,
        }
        return compared[condition](number)

    def _value(self, text: str) -> int | str:
        if text in ("true", "false"):
            return text == "true"
        known = self.book.get(text)
        if known is not None:
            return known
        # A word may be a variant of an enum, which only the ABI knows.
        return text if text[:1].isalpha() else parse_number(text, "")

    def _limit(self, table: Table) -> Limit:
        kinds = [kind for kind in ("token", "fee", "calls") if kind in table]
        if len(kinds) != 1:
            raise InvalidInput(
                f"There is {'neither token nor fee nor calls' if not kinds else ' and '.join(kinds)}.",
                fix='Write one of them: token = "STRK" with amount, fee = "2", or calls = 50.',
            )
        terms: dict[str, Any] = {"until": self._until(table), **self._period(table)}
        if kinds == ["fee"]:
            fee = table.need("fee", str, int)
            decimals = STRK_DECIMALS if isinstance(fee, str) else None
            return fee_limit(to_base_units(fee, decimals=decimals, what="fee"), **terms)
        if kinds == ["calls"]:
            return call_limit(to_base_units(table.need("calls", int), what="calls"), **terms)
        name = table.need("token", str)
        terms["accounting"] = table.take("accounting", str, default="gross")
        terms["standing_approval"] = table.take("standing_approval", bool, default=False)
        amount, decimals = self._amount(table, name)
        return token_limit(self.book.address(name, "token"), amount, decimals=decimals, **terms)

    def _amount(self, table: Table, token: str) -> tuple[int | str, int | None]:
        amount, decimals = table.need("amount", str, int), table.take("decimals", int)
        known = next(
            (
                known
                for address, known in KNOWN_TOKENS.values()
                if address == self.book.address(token, "token")
            ),
            None,
        )
        if decimals is not None and known not in (None, decimals):
            raise InvalidInput(f"{token} has {known} decimals.", what="decimals", fix="Leave decimals out.")
        if amount == _ANY_AMOUNT:
            return UNLIMITED, None
        if isinstance(amount, int):
            return amount, decimals
        if known is None and decimals is None:
            raise InvalidInput(
                f"The decimals of {token} are not known.",
                what="decimals",
                fix="Add decimals, as the token tells (6 for USDC); or write amount as a number, in base units.",
            )
        return amount, known if decimals is None else decimals

    def _period(self, table: Table) -> dict[str, Any]:
        per, sliding = table.take("per", str), table.take("sliding", bool, default=False)
        if per == _PER_TRANSACTION:
            if sliding:
                raise InvalidInput(
                    'sliding goes with a duration, not with "transaction".',
                    what="sliding",
                    fix="Leave it out.",
                )
            return {"per_transaction": True}
        if per is None:
            if sliding:
                raise InvalidInput("sliding is there without per.", what="per", fix='Add per = "1d".')
            return {}
        if per and not per[0].isdigit():
            raise InvalidInput(
                f"{per!r:.80} is no period.", what="per", fix='Write "1d", "6h" … or "transaction".'
            )
        return {"per": parse_duration(per, "per"), "sliding": sliding}


@contextmanager
def _in_file() -> Iterator[None]:
    """Turn the library's own names in an error into those of the file."""
    try:
        yield
    except InvalidInput as error:
        raise InvalidInput(
            _translated(error.message),
            what=_translated(error.what),
            fix=_translated(error.fix),
            rule=error.rule,
        ) from None


def _translated(text: str) -> str:
    for pattern, word_in_file in _IN_FILE:
        text = pattern.sub(word_in_file, text)
    return text


def _argument(text: str) -> Argument:
    by_word = _BY_WORD.fullmatch(text)
    if by_word is None:
        return arg(text)
    return (word if by_word[1] == "word" else u256_at)(int(by_word[2]))
