"""Fixtures of the approval page's tests."""

from __future__ import annotations

from typing import Any

from web.browsing import SCREENSHOTS, browser, site, starknet_js, taken

__all__ = ["browser", "site", "starknet_js"]


def pytest_terminal_summary(terminalreporter: Any) -> None:
    if taken:
        terminalreporter.write_line(f"{len(taken)} screenshots of the approval page: {SCREENSHOTS}")
