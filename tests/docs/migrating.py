"""The page for those who come from elsewhere: its rows as programs. `python tests/docs/migrating.py` writes its last column."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import starknet_sessions
from starknet_sessions import ANY, RequestSession, SessionBuilder, SessionKey
from starknet_sessions.policy import utc_text

PAGE = Path(__file__).parents[2] / "docs" / "migrating.md"

NAMES = {
    0x4718F5A0FC34CC1AF16A1CDEE98FFB20C31F5CD61D6AB07201858F4287C938D: "strk",
    0x053C91253BC9682C04929CA02ED00B3E423F6710D2EE7E0D5EBB06F3ECF368A8: "usdc",
    0xDE1: "the dex",
    0xCA51: "the casino",
    0x5EED << 200: "the vault",
    0xFA1: "the paymaster",
}
_USED = ("ANY", "DAY", "HOUR", "STRK", "Denied", "Policy", "fee_limit", "session_for", "token_limit")
WORDS: dict[str, Any] = {
    **{name: getattr(starknet_sessions, name) for name in _USED},
    **{name.removeprefix("the "): address for address, name in NAMES.items()},
    "key": SessionKey.from_private(12345),
    "begin": 1_795_262_400,
    "sooner": 1_795_300_000,
    "end": 1_795_305_600,
}


@dataclass(frozen=True)
class Row:
    """A row: what it is called elsewhere, the step, the same as arguments, and what the owner reads."""

    theirs: str
    step: str
    arguments: str
    reads: str

    def builder(self, last: str = "") -> SessionBuilder:
        """The sentence with this step; `last` is one argument more for the end of it."""
        step = self.step.strip("`")
        step = step.removesuffix(")") + f", {last})" if last else step
        begin = "session_for(key.public)" + ("" if ".until(" in step else ".until(end)")
        builder = eval(begin + step, dict(WORDS))
        assert isinstance(builder, SessionBuilder)
        return builder

    def given(self) -> dict[str, Any]:
        """The arguments."""
        given: dict[str, Any] = eval(f"dict({self.arguments.strip('`')})", dict(WORDS))
        return given

    def texts(self) -> list[str]:
        """What the owner reads of them."""
        given, request = self.given(), completed(self.builder())
        texts = [entry.describe(NAMES) for name in ("policies", "limits") for entry in given.get(name, ())]
        texts += [f"never {entry.describe(NAMES)}" for entry in given.get("denied", ())]
        if "valid_after" in given:
            texts.append(f"from {utc_text(given['valid_after'])} until {utc_text(given['expires'])}")
        if "required_caller" in given:
            texts += [line for line in request.describe(NAMES).splitlines() if "the paymaster" in line]
        return texts


def rows(name: str, text: str | None = None) -> list[Row]:
    """The rows of one of the page's tables."""
    table = re.search(rf"<!-- {name} -->\n(.*?)<!-- /{name} -->", text or PAGE.read_text(), re.DOTALL)
    assert table is not None
    return [Row(*line.strip("| ").split(" | ")) for line in table[1].splitlines()[2:]]


def completed(builder: SessionBuilder) -> RequestSession:
    """The request; where a row says nothing of what it may call, or of fees, with all of it."""
    if not builder._policies:
        builder = builder.may_call(ANY, ANY).allowing_unlisted_tokens()
    if "fee" not in {limit.resource for limit in builder._limits}:
        builder = builder.may_pay_any_fees()
    return builder.build()


def without_addresses(text: str) -> str:
    """A text with names only: the page's addresses are nobody's."""
    return re.sub(r" \(0x[0-9a-f]+\)", "", text)


def with_texts(text: str) -> str:
    """The page with its last column made anew."""
    for row in rows("lazorkit", text) + rows("alchemy", text):
        line = " | ".join((row.theirs, row.step, row.arguments))
        reads = without_addresses("; ".join(row.texts()))
        text = text.replace(f"| {line} | {row.reads} |", f"| {line} | {reads} |")
    return text


if __name__ == "__main__":
    PAGE.write_text(with_texts(PAGE.read_text()))
