"""The approval page in a real Chromium, served by a real server, with a wallet that signs with starknet.js."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import shutil
import socket
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

import pytest
import pytest_asyncio
import uvicorn
from conformance import node_packages
from playwright.async_api import Browser, BrowserContext, Page, async_playwright, expect
from starknet_py.net.client import Client
from starlette.applications import Starlette
from starlette.routing import Mount

from starknet_sessions import SignedSession
from starknet_sessions.dialects.foreign import SignedForeignSession
from starknet_sessions.testing import Devnet
from starknet_sessions.web import ApprovalApp

HERE = Path(__file__).parent
SCREENSHOTS = Path(os.environ.get("STARKNET_SESSIONS_SCREENSHOTS") or HERE.parents[1] / ".screenshots")
WIDE, NARROW = {"width": 1100, "height": 800}, {"width": 320, "height": 640}

# Milliseconds: nothing here takes a second, but the computer may be busy.
_PATIENCE = 30_000
expect.set_options(timeout=_PATIENCE)

taken: list[Path] = []


def lacking(reason: str) -> NoReturn:
    if os.environ.get("CI") == "true":
        pytest.fail(f"{reason}. With CI=true this is a failure.")
    pytest.skip(reason)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """Debian's Chromium: playwright's own is not downloaded."""
    chromium = shutil.which("chromium")
    if chromium is None:
        lacking("there is no chromium on PATH (on Debian: apt-get install chromium)")
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(executable_path=chromium, args=arguments)
        yield running
        await running.close()


@pytest.fixture(scope="session")
def starknet_js() -> str:
    """starknet.js as one script."""
    packages = node_packages.packages(node_packages.VECTORS / "generate")
    return (packages / "starknet" / "dist" / "index.global.js").read_text(encoding="utf-8")


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave the process's signals to pytest."""
        yield


@dataclass
class Site:
    """A running server, and what it was told."""

    approvals: ApprovalApp
    browser: Browser
    starknet_js: str
    signed: list[SignedSession | SignedForeignSession] = field(default_factory=list)
    # What the browser complains of: scripts that fail, and all that the content security policy stops.
    complaints: list[str] = field(default_factory=list)
    contexts: list[BrowserContext] = field(default_factory=list)

    async def open(
        self, url: str, *wallets: dict[str, Any], script: str = "", dark: bool = False, **context: Any
    ) -> Page:
        """A new browser's page, with these wallets in it (see wallet.js)."""
        opened = await self.browser.new_context(
            color_scheme="dark" if dark else "light", **{"viewport": WIDE, **context}
        )
        self.contexts.append(opened)
        source = (HERE / "wallet.js").read_text(encoding="utf-8")
        for wallet in wallets:
            # In a function, so that the library's name is no wallet's.
            options = json.dumps({"id": "test", "name": "Test wallet", **wallet})
            await opened.add_init_script(
                f"(() => {{ {self.starknet_js}\n; const starknetJs = starknet; const options = {options};\n{source} }})();"
            )
        if script:
            await opened.add_init_script(script)
        page = await opened.new_page()
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on(
            "console",
            lambda message: self.complaints.append(message.text) if message.type == "error" else None,
        )
        page.set_default_timeout(_PATIENCE)
        await page.goto(url)
        return page


@pytest_asyncio.fixture(loop_scope="session")
async def site(browser: Browser, devnet: Devnet, starknet_js: str) -> AsyncIterator[Site]:
    async with serving(devnet.client, browser, starknet_js) as running:
        yield running


@contextlib.asynccontextmanager
async def serving(client: Client, browser: Browser, starknet_js: str, **options: Any) -> AsyncIterator[Site]:
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    listening.listen()
    signed: list[SignedSession | SignedForeignSession] = []

    async def keep(session: SignedSession | SignedForeignSession) -> None:
        signed.append(session)

    url = f"http://127.0.0.1:{listening.getsockname()[1]}/approve"
    approvals = ApprovalApp(client=client, url=url, on_signed=keep, **options)
    app = Starlette(routes=[Mount("/approve", app=approvals)])
    server = _Server(uvicorn.Config(app, log_level="warning", lifespan="off"))
    # It listens already, so that nobody need wait for it.
    serve = asyncio.create_task(server.serve(sockets=[listening]))
    site = Site(approvals, browser, starknet_js, signed)
    try:
        yield site
    finally:
        for context in site.contexts:
            await context.close()
        server.should_exit = True
        await serve
    assert site.complaints == []


async def photograph(page: Page, name: str, *, full: bool = True) -> None:
    """Keep what the page looks like, for people."""
    path = SCREENSHOTS / f"{name}.png"
    size = page.viewport_size
    assert size is not None
    if full:
        # As high as the page: what sticks to the window's end would else be in the middle.
        height = await page.evaluate("document.documentElement.scrollHeight")
        await page.set_viewport_size({"width": size["width"], "height": max(height, size["height"])})
    await page.screenshot(path=path)  # makes the folder
    await page.set_viewport_size(size)
    taken.append(path)
