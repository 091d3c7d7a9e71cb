"""Compiled classes, as they were built from `cairo/` of the same version."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True, kw_only=True)
class CompiledClass:
    """A contract class, ready to declare.

    Attributes:
        name: Name of the contract.
        class_hash: What accounts of this class are deployed with.
        compiled_class_hash: Blake2s hash of the CASM, which a declaration carries.
        sierra: The class as JSON.
        casm: The compiled class as JSON.
    """

    name: str
    class_hash: int
    compiled_class_hash: int
    sierra: str
    casm: str


@cache
def session_account_class() -> CompiledClass:
    """The class of the account with a Stark owner and sessions."""
    return _load("SessionAccount")


def session_account_class_hash() -> int:
    """Hash of that class, without loading it."""
    return int(_hashes()["SessionAccount"]["class_hash"], 16)


def _load(name: str) -> CompiledClass:
    hashes = _hashes()[name]
    folder = files(__package__) / "classes"
    return CompiledClass(
        name=name,
        class_hash=int(hashes["class_hash"], 16),
        compiled_class_hash=int(hashes["compiled_class_hash"], 16),
        sierra=(folder / f"{name}.sierra.json").read_text(),
        casm=(folder / f"{name}.casm.json").read_text(),
    )


@cache
def _hashes() -> dict[str, dict[str, str]]:
    text = (files(__package__) / "classes" / "class_hashes.json").read_text()
    hashes: dict[str, dict[str, str]] = json.loads(text)
    return hashes
