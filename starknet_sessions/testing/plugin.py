"""pytest plugin: a devnet for the test session, and a clock that stands still.

Loaded by pytest in every environment this package is installed in, so it imports nothing but pytest until a
fixture is used.
"""

from __future__ import annotations

import importlib.util
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator

    from starknet_sessions.testing.devnet import Devnet
    from starknet_sessions.testing.fakes import FrozenClock

_SHOWN_LINES = 40


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--devnet-url`."""
    parser.getgroup("starknet-sessions").addoption(
        "--devnet-url",
        metavar="URL",
        help="use the starknet-devnet that listens there, on this machine, instead of starting one",
    )


if importlib.util.find_spec("pytest_asyncio"):  # the extra "testing"
    import pytest_asyncio

    @pytest_asyncio.fixture(scope="session", loop_scope="session")
    async def devnet(pytestconfig: pytest.Config) -> AsyncIterator[Devnet]:
        """A devnet for the whole session, with the Argent classes declared; `--devnet-url` names another.

        It may download the binary but builds none, for pytest's timeouts: bring it beforehand with
        `python -m starknet_sessions.testing.provision`. Tests share it: use fresh accounts, and expect its
        clock to have been moved.
        """
        import asyncio  # noqa: PLC0415 - only where used, as all here

        from starknet_sessions.testing.devnet import Devnet  # noqa: PLC0415

        url = pytestconfig.getoption("--devnet-url")
        handle = (
            await asyncio.to_thread(Devnet.attach, url)
            if url
            else Devnet(accounts=10, predeclare_argent=True, build=False)
        )
        async with handle as running:
            yield running

else:

    @pytest.fixture(scope="session")
    def devnet() -> None:
        """Say what is missing."""
        pytest.fail(
            "The devnet fixture needs pytest-asyncio: install starknet-sessions[testing].", pytrace=False
        )


@pytest.fixture
def frozen_clock() -> FrozenClock:
    """A clock that stands still until it is moved."""
    from starknet_sessions.testing.fakes import FrozenClock  # noqa: PLC0415

    return FrozenClock()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show the log of every devnet a failed test had in its hands."""
    report = yield
    module = sys.modules.get("starknet_sessions.testing.devnet")
    if report.failed and module is not None:
        for name, value in getattr(item, "funcargs", {}).items():
            if isinstance(value, module.Devnet) and value.log:
                report.sections.append((f"log of {name} ({value.url})", "\n".join(value.log[-_SHOWN_LINES:])))
    return report
