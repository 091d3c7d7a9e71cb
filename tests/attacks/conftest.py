"""The fixtures of the tests on devnet."""

from __future__ import annotations

from support import dapp, owner, thief

__all__ = ["dapp", "owner", "thief"]
