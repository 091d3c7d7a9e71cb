"""The approval page as its users have it: real browser, real server, real chain, a wallet that signs with starknet.js."""

from __future__ import annotations

from typing import Any

import pytest
from argent_support import guardian_of
from playwright.async_api import Browser, Page, expect
from starknet_py.constants import STRK_FEE_CONTRACT_ADDRESS
from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.account.account import Account
from starknet_py.net.client_models import Call
from starknet_py.net.signer.stark_curve_signer import StarkCurveSigner
from starlette.requests import Request
from support import run
from web.browsing import NARROW, Site, photograph, serving

from starknet_sessions import (
    ANY,
    DAY,
    HOUR,
    STRK,
    Denied,
    NotEnforceable,
    Policy,
    RequestSession,
    SessionAccount,
    SessionKey,
    arg,
    call_limit,
    fee_limit,
    in_hours,
    token_limit,
)
from starknet_sessions.testing import ArgentAccount, Devnet
from starknet_sessions.web import ApprovalRejected

pytestmark = pytest.mark.devnet

TOKEN = int(STRK_FEE_CONTRACT_ADDRESS, 16)
DEX, VAULT = 0x1D3E5C0FFEE, 0x7A017C0DE


def wallet_of(account: Account, **options: Any) -> dict[str, Any]:
    """A test wallet with the owner's key."""
    assert isinstance(account.signer, StarkCurveSigner)
    return {
        "address": hex(account.address),
        "key": hex(account.signer.private_key),
        "chainId": hex(account.signer.chain_id),
        **options,
    }


def typical(key: SessionKey, **changes: Any) -> RequestSession:
    terms: dict[str, Any] = {
        "expires": in_hours(6),
        "policies": [
            Policy(DEX, "swap"),
            Policy(TOKEN, "transfer", rules=[arg("recipient") == VAULT, arg("amount") <= 5 * STRK]),
        ],
        "limits": [token_limit(TOKEN, 100 * STRK, per=DAY), fee_limit(50 * STRK)],
        "tag": "market-maker",
        "metadata": "Makes markets on the exchange, at night too.",
    }
    return RequestSession(key=key.public, **(terms | changes))


NAMES = {DEX: "the exchange", VAULT: "my vault"}


async def button(page: Page, name: str) -> None:
    await page.get_by_role("button", name=name).click()


async def wallet_is(page: Page, change: str) -> None:
    """Have the test wallet behave otherwise; see wallet.js."""
    await page.evaluate(f"() => {{ const wallet = window.starknet_test; wallet.{change} }}")


async def approve(page: Page) -> None:
    await button(page, "Connect Test wallet")
    await button(page, "Sign with Test wallet")
    await expect(page.get_by_role("heading", name="Signed")).to_be_focused()


def transfer(to: int, amount: int) -> Call:
    return Call(TOKEN, get_selector_from_name("transfer"), [to, amount, 0])


async def balance(devnet: Devnet, address: int) -> int:
    low, _ = await devnet.client.call_contract(Call(TOKEN, get_selector_from_name("balance_of"), [address]))
    return low


async def test_a_request_is_read_signed_and_used(site: Site, owner: Account, devnet: Devnet) -> None:
    """The account is known only when the wallet is connected; the backend waits; the session then sends STRK."""
    key = SessionKey.generate()
    approval = await site.approvals.request(typical(key), names=NAMES)
    page = await site.open(approval.url, wallet_of(owner))
    review = page.locator("#review")
    await expect(review).to_contain_text("the one you connect")
    await expect(page.get_by_text("Sign only if you asked for this yourself, just now.")).to_be_in_viewport()
    await expect(review).to_contain_text("recipient is my vault (0x7a017c0de)")
    await expect(review).to_contain_text("at most 100 STRK in each day from 00:00 UTC")
    await expect(review).to_contain_text("in 5 hours 59 minutes")
    await expect(page.get_by_role("region", name="What has no limit")).to_contain_text("number of calls")
    await photograph(page, "1-request")

    await button(page, "Connect Test wallet")
    await expect(page.get_by_role("button", name="Sign with Test wallet")).to_be_visible()
    await expect(page.locator("#status")).to_be_focused()
    await expect(page.locator("#facts")).to_contain_text(hex(owner.address))
    await expect(review).to_contain_text("used so far: 0 STRK")
    await photograph(page, "2-connected")
    await button(page, "Sign with Test wallet")
    await expect(page.get_by_role("heading", name="Signed")).to_be_focused()
    await photograph(page, "3-signed")

    signed = await approval.wait()
    assert site.signed == [signed]
    assert await approval.status() == "signed"
    account = SessionAccount(client=devnet.client, session=signed, key=key)
    before = await balance(devnet, VAULT)
    await run(account, transfer(VAULT, 5 * STRK))
    assert await balance(devnet, VAULT) == before + 5 * STRK


async def test_the_keyboard_is_enough(site: Site, owner: Account) -> None:
    approval = await site.approvals.request(typical(SessionKey.generate()), address=owner.address)
    page = await site.open(approval.url, wallet_of(owner))
    await expect(page.get_by_role("button", name="Connect Test wallet")).to_be_visible()

    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Skip to the buttons")).to_be_focused()
    await photograph(page, "keyboard-skip-link", full=False)
    order = []
    for _ in range(5):
        await page.keyboard.press("Tab")
        order.append(await page.evaluate("document.activeElement.textContent"))
    # From top to bottom, then round again: the groups of calls, the whole text, the buttons.
    assert [text.split(" ")[0].split("0x")[0] for text in order[2:]] == [
        "Everything",
        "Connect",
        "Reject",
    ]
    await page.keyboard.press("Shift+Tab")
    await expect(page.get_by_role("button", name="Connect Test wallet")).to_be_focused()
    await photograph(page, "keyboard-focus", full=False)
    await page.keyboard.press("Enter")
    await expect(page.locator("#status")).to_be_focused()
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("button", name="Sign with Test wallet")).to_be_focused()
    await page.keyboard.press("Space")
    await expect(page.get_by_role("heading", name="Signed")).to_be_focused()
    assert (await approval.wait()).address == owner.address


async def test_200_calls_stay_readable(site: Site, owner: Account) -> None:
    policies = [
        Policy(TOKEN, "transfer", rules=[arg("recipient") == 0x5A1A0000 + i, arg("amount") <= (i + 1) * STRK])
        for i in range(199)
    ]
    policies.insert(100, Policy(DEX, "swap"))
    names = {0x5A1A0000 + i: f"employee {i}" for i in range(199)}
    request = typical(SessionKey.generate(), policies=policies, metadata="")
    approval = await site.approvals.request(request, names=names)
    page = await site.open(approval.url, wallet_of(owner))
    calls = page.locator("#calls .entry:visible")
    await expect(page.get_by_role("heading", name="What it may call (200)")).to_be_visible()
    await expect(calls).to_have_count(21)
    await expect(page.locator("#found")).to_have_text("200 calls in all.")
    await photograph(page, "200-calls")

    await page.get_by_label("Search the calls").fill("employee 150")
    await expect(calls).to_have_count(1)
    await expect(calls).to_contain_text("amount is at most 151000000000000000000 (151 STRK)")
    await expect(page.locator("#found")).to_have_text("1 of 200 calls have this.")
    await photograph(page, "200-calls-search", full=False)
    await page.get_by_label("Search the calls").fill("SWAP")
    await expect(calls).to_have_count(1)
    await page.get_by_label("Search the calls").fill("nobody")
    await expect(calls).to_have_count(0)
    await page.get_by_label("Search the calls").fill("")
    await expect(calls).to_have_count(21)

    await button(page, "Close all")
    await expect(calls).to_have_count(0)
    await button(page, "Open all")
    # With the keyboard: the next row has the focus.
    await page.get_by_role("button", name="Show all 199").press("Enter")
    await expect(calls).to_have_count(200)
    await expect(page.locator("#calls .entry:focus")).to_contain_text("employee 20 ")
    await approve(page)
    assert len((await approval.wait()).policies) == 200


async def test_200_contracts_stay_readable(site: Site, owner: Account) -> None:
    """One entry point of many contracts is one group; wildcards come first and stand open."""
    policies = [Policy(0xC0FFEE000 + i, "claim") for i in range(150)]
    policies += [Policy(0xC0FFEE000 + i, f"stake_{i % 5}") for i in range(49)]
    policies.append(Policy(0xBEEF, ANY))
    request = typical(
        SessionKey.generate(), policies=policies, denied=[Denied(0xBEEF, "withdraw")], metadata=""
    )
    page = await site.open((await site.approvals.request(request)).url, wallet_of(owner))
    first = page.locator("#calls details").first
    await expect(first).to_contain_text("Any entry point")
    await expect(first).to_have_attribute("open", "")
    await expect(page.locator("#calls details")).to_have_count(7)
    await expect(page.locator("#calls .entry:visible")).to_have_count(1)
    await expect(page.locator("#denied")).to_contain_text("withdraw")
    await photograph(page, "200-contracts")
    await button(page, "Open all")
    await expect(page.locator("#calls details[open]")).to_have_count(7)


HOSTILE = (
    '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script></blockquote>&amp; ${7*7} {{7*7}}'
)
TURNED = "\u202eSTRK\u202c\u0000\u200b\ufeff\n\u3164" + "a\u0301\u0301\u0301\u0301" + "<b>bold</b>"


async def test_hostile_texts_are_only_texts(site: Site, owner: Account) -> None:
    request = typical(SessionKey.generate(), metadata=HOSTILE)
    approval = await site.approvals.request(
        request, names={DEX: TURNED + HOSTILE, TOKEN: "worthless", VAULT: HOSTILE}
    )
    wallet = wallet_of(owner, name=f"\u202e{HOSTILE}")
    page = await site.open(approval.url, wallet)
    await expect(page.locator("#metadata")).to_have_text(HOSTILE)
    name = page.locator("#calls .name").first
    await expect(name).to_have_text(
        "⟨U+202E⟩STRK⟨U+202C⟩⟨U+0000⟩⟨U+200B⟩⟨U+FEFF⟩⟨U+000A⟩⟨U+3164⟩"
        "a\u0301\u0301⟨U+0301⟩⟨U+0301⟩<b>bold</b>" + HOSTILE
    )
    # The token's own name, whatever the application calls it.
    await expect(page.locator("#calls .name").filter(has_text="STRK").last).to_have_text("STRK")
    await expect(page.locator("#review")).not_to_contain_text("worthless")
    await expect(page.get_by_role("button", name="Connect ⟨U+202E⟩<img")).to_be_visible()
    await photograph(page, "hostile-texts")
    assert await page.locator("main img, main script, main b").count() == 0
    await page.get_by_role("button", name="Connect").click()
    await expect(page.get_by_role("button", name="Sign with")).to_be_visible()
    # What a wallet says when it fails is not ours either.
    await wallet_is(
        page, "beforeSigning = () => { throw new Error('\\u202e<img src=x onerror=window.hacked=1>') }"
    )
    await page.get_by_role("button", name="Sign with").click()
    await expect(page.get_by_role("alert")).to_contain_text(
        "The wallet failed: ⟨U+202E⟩<img src=x onerror=window.hacked=1>."
    )
    assert await page.locator("img").count() == 0
    assert await page.evaluate("window.hacked") is None


async def test_rejecting(site: Site, owner: Account) -> None:
    approval = await site.approvals.request(typical(SessionKey.generate()))
    page = await site.open(approval.url, wallet_of(owner))
    await button(page, "Reject")
    await expect(page.get_by_role("heading", name="Rejected")).to_be_focused()
    await photograph(page, "rejected", full=False)
    with pytest.raises(ApprovalRejected):
        await approval.wait()
    assert site.signed == []
    response = await page.reload()
    assert response is not None
    assert response.status == 410
    # Chromium tells of the page's own status, and of nothing else.
    assert [text for text in site.complaints if "410" not in text] == []
    site.complaints.clear()
    await expect(page.locator("main")).to_contain_text(
        "This request was rejected. Ask the application for a new link."
    )
    await photograph(page, "ended", full=False)


async def test_a_link_works_once(site: Site, owner: Account) -> None:
    """Two tabs with one link: the second answer is refused, with words."""
    approval = await site.approvals.request(typical(SessionKey.generate()))
    first = await site.open(approval.url, wallet_of(owner))
    second = await site.open(approval.url, wallet_of(owner))
    await button(second, "Connect Test wallet")
    await expect(second.get_by_role("button", name="Sign with Test wallet")).to_be_visible()
    await button(first, "Connect Test wallet")
    await button(first, "Sign with Test wallet")
    await expect(first.get_by_role("heading", name="Signed")).to_be_focused()
    await button(second, "Sign with Test wallet")
    await expect(second.get_by_role("heading", name="This request is closed")).to_be_focused()
    await expect(second.locator("#lead")).to_contain_text("has been signed already")
    assert len(site.signed) == 1
    assert len(site.complaints) == 1
    assert "410" in site.complaints.pop()


async def test_only_who_is_logged_in_sees_it_and_signs(
    browser: Browser, devnet: Devnet, starknet_js: str, owner: Account
) -> None:
    async def allow(request: Request, _: str) -> bool:
        return request.cookies.get("login") == "owner"

    async with serving(devnet.client, browser, starknet_js, allow=allow) as site:
        approval = await site.approvals.request(typical(SessionKey.generate()), address=owner.address)
        page = await site.open(approval.url, wallet_of(owner))
        await expect(page.locator("main")).to_contain_text("Log in to the application in this browser")
        await expect(page.get_by_role("button")).to_have_count(0)
        site.complaints.clear()  # of the status
        await page.context.add_cookies([{"name": "login", "value": "owner", "url": site.approvals.url}])
        await page.reload()
        await approve(page)
        assert [signed.address for signed in site.signed] == [owner.address]


async def test_another_account_or_network_is_named(site: Site, owner: Account, devnet: Devnet) -> None:
    approval = await site.approvals.request(typical(SessionKey.generate()), address=owner.address)
    other = devnet.account(3)
    page = await site.open(approval.url, wallet_of(other, id="other", name="Other wallet"), wallet_of(owner))
    await button(page, "Connect Other wallet")
    alert = page.get_by_role("alert")
    await expect(alert).to_contain_text(
        f"for the account {hex(owner.address)}; the wallet has {hex(other.address)}"
    )
    await expect(alert).to_be_focused()
    await photograph(page, "other-account", full=False)

    await wallet_is(page, "chainId = '0x534e5f4d41494e'")
    await button(page, "Connect Test wallet")
    await expect(alert).to_contain_text(
        "The wallet is on Starknet Mainnet (SN_MAIN); the request is for Starknet Sepolia"
    )
    await wallet_is(page, "chainId = '0x534e5f5345504f4c4941'")
    site.complaints.clear()  # of two answers with status 409
    await approve(page)
    assert len(site.signed) == 1


async def test_an_account_without_sessions_is_named(site: Site, devnet: Devnet) -> None:
    approval = await site.approvals.request(typical(SessionKey.generate()))
    page = await site.open(approval.url, wallet_of(devnet.account(3)))
    await button(page, "Connect Test wallet")
    await expect(page.get_by_role("alert")).to_contain_text("has no sessions known here")
    site.complaints.clear()
    await wallet_is(page, "accounts = ['0x1234']")
    await button(page, "Connect Test wallet")
    await expect(page.get_by_role("alert")).to_contain_text("The account 0x1234 is not deployed on")
    site.complaints.clear()
    await wallet_is(page, "accounts = []")
    await button(page, "Connect Test wallet")
    await expect(page.get_by_role("alert")).to_contain_text("The wallet has no account.")


async def test_the_wallet_refuses_then_signs(site: Site, owner: Account) -> None:
    approval = await site.approvals.request(typical(SessionKey.generate()))
    page = await site.open(approval.url, wallet_of(owner))
    await wallet_is(page, "refuses = 'wallet_requestAccounts'")
    await button(page, "Connect Test wallet")
    alert = page.get_by_role("alert")
    await expect(alert).to_have_text(
        "You refused in the wallet. Connect it again to go on, or reject the request."
    )
    await wallet_is(page, "refuses = 'wallet_signTypedData'")
    await button(page, "Connect Test wallet")
    await button(page, "Sign with Test wallet")
    await expect(alert).to_have_text("You refused in the wallet. Sign again to go on, or reject the request.")
    await photograph(page, "wallet-refused", full=False)
    await wallet_is(page, "refuses = null")
    await button(page, "Sign with Test wallet")
    await expect(page.get_by_role("heading", name="Signed")).to_be_focused()


async def test_a_wallet_that_changes_its_account_starts_over(
    site: Site, owner: Account, devnet: Devnet
) -> None:
    other = devnet.account(4)
    approval = await site.approvals.request(typical(SessionKey.generate()))
    page = await site.open(approval.url, wallet_of(owner))
    changed = "The wallet changed its account. Connect again to see what it would sign now."
    # Told by the wallet, while nothing is asked of it.
    await button(page, "Connect Test wallet")
    await expect(page.get_by_role("button", name="Sign with Test wallet")).to_be_visible()
    # The same again is no change.
    await wallet_is(page, f"change(['0x00{owner.address:x}'])")
    await expect(page.get_by_role("button", name="Sign with Test wallet")).to_be_visible()
    await wallet_is(page, f"change(['{other.address:#x}'])")
    await expect(page.get_by_role("alert")).to_have_text(changed)
    await expect(page.locator("#facts")).to_contain_text("the one you connect")
    # So is the network.
    await wallet_is(page, f"accounts = ['{owner.address:#x}']")
    await button(page, "Connect Test wallet")
    await expect(page.get_by_role("button", name="Sign with Test wallet")).to_be_visible()
    await wallet_is(page, "changeNetwork('0x534e5f4d41494e')")
    await expect(page.get_by_role("alert")).to_contain_text("The wallet changed its network.")
    await wallet_is(page, "chainId = 'SN_SEPOLIA'")
    # Told while it signs: that signature is not sent.
    await wallet_is(page, f"accounts = ['{owner.address:#x}']")
    await button(page, "Connect Test wallet")
    await wallet_is(page, f"beforeSigning = () => wallet.change(['{other.address:#x}'])")
    await button(page, "Sign with Test wallet")
    await expect(page.get_by_role("alert")).to_have_text(changed)
    # Not told at all.
    await wallet_is(page, f"accounts = ['{owner.address:#x}']")
    await button(page, "Connect Test wallet")
    await wallet_is(page, f"beforeSigning = () => {{ wallet.accounts = ['{other.address:#x}'] }}")
    await button(page, "Sign with Test wallet")
    await expect(page.get_by_role("alert")).to_have_text(changed)
    assert await approval.status() == "open"
    await wallet_is(page, f"accounts = ['{owner.address:#x}']; wallet.beforeSigning = null")
    await approve(page)
    assert [signed.address for signed in site.signed] == [owner.address]


async def test_a_signature_of_another_key_is_refused(site: Site, owner: Account) -> None:
    approval = await site.approvals.request(typical(SessionKey.generate()))
    page = await site.open(approval.url, wallet_of(owner, key="0x1234"))
    await button(page, "Connect Test wallet")
    await button(page, "Sign with Test wallet")
    await expect(page.get_by_role("alert")).to_contain_text("The signature is not the owner's of account")
    assert len(site.complaints) == 1
    assert "422" in site.complaints.pop()
    assert await approval.status() == "open"


async def test_a_wallet_before_the_wallet_api(site: Site, owner: Account) -> None:
    """`enable()` and `account.signMessage`, a chain by name, a signature as numbers; found as `window.starknet` once."""
    approval = await site.approvals.request(typical(SessionKey.generate()))
    page = await site.open(approval.url, wallet_of(owner, isOld=True, isDefault=True, chainName="SN_SEPOLIA"))
    await expect(page.get_by_role("button", name="Connect")).to_have_count(1)
    await wallet_is(page, "refuses = 'enable'")
    await button(page, "Connect Test wallet")
    await expect(page.get_by_role("alert")).to_contain_text("You refused in the wallet.")
    await wallet_is(page, "refuses = null; wallet.chainId = undefined")
    await button(page, "Connect Test wallet")
    await expect(page.get_by_role("button", name="Sign with Test wallet")).to_be_visible()
    await button(page, "Connect another")
    await wallet_is(page, "chainId = 'SN_SEPOLIA'")
    await approve(page)
    assert (await approval.wait()).address == owner.address


async def test_no_wallet_and_one_that_comes_late(site: Site, owner: Account) -> None:
    approval = await site.approvals.request(typical(SessionKey.generate()))
    # What is called like a wallet and is none.
    page = await site.open(approval.url, script="window.starknet = {}; window.starknet_nothing = null;")
    await expect(page.get_by_role("button", name="Connect")).to_have_count(0)
    await button(page, "Look for a wallet again")
    await expect(page.get_by_role("alert")).to_contain_text("No Starknet wallet was found in this browser.")
    await page.evaluate(
        "window.starknet_late = { id: 'late', name: 'Late wallet', request: () => new Promise(() => {}) }"
    )
    await expect(page.get_by_role("button", name="Connect Late wallet")).to_be_visible()


async def test_nobody_answers_in_time(site: Site, owner: Account) -> None:
    """The page says so by itself."""
    approval = await site.approvals.request(typical(SessionKey.generate()))
    page = await site.open(approval.url, wallet_of(owner))
    await expect(page.get_by_role("button", name="Connect Test wallet")).to_be_visible()
    # The page's own clock, which runs from the server's time.
    await page.evaluate("performance.now = () => 700_000")
    await expect(page.get_by_role("heading", name="This request is closed")).to_be_focused()
    await expect(page.locator("#lead")).to_contain_text("It was not answered in time.")


async def test_the_server_is_gone(site: Site, owner: Account) -> None:
    approval = await site.approvals.request(typical(SessionKey.generate()))
    page = await site.open(approval.url, wallet_of(owner))
    await page.route("**/session", lambda route: route.abort())
    await button(page, "Connect Test wallet")
    await expect(page.get_by_role("alert")).to_contain_text("The server cannot be reached.")
    await page.route("**/rejection", lambda route: route.fulfill(status=500, body="Internal Server Error"))
    await button(page, "Reject")
    await expect(page.get_by_role("alert")).to_contain_text("The server failed (status 500).")
    site.complaints.clear()
    assert await approval.status() == "open"


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
async def test_small_screens_and_dark_mode(site: Site, owner: Account, dark: bool) -> None:
    """Nothing is wider than 320 px, and every text has the contrast of WCAG AA."""
    request = typical(
        SessionKey.generate(),
        policies=[Policy(DEX, ANY), Policy(TOKEN, "transfer", until=in_hours(1))],
        denied=[Denied(DEX, "withdraw")],
        limits=[call_limit(200), token_limit(TOKEN, 30 * STRK, per=HOUR, sliding=True)],
        unlimited_fees=True,
        metadata=HOSTILE,
    )
    approval = await site.approvals.request(request, names={**NAMES, DEX: "X" * 120}, address=owner.address)
    page = await site.open(approval.url, wallet_of(owner), dark=dark, viewport=NARROW)
    await button(page, "Connect Test wallet")
    await expect(page.get_by_role("button", name="Sign with Test wallet")).to_be_visible()
    await page.locator(".whole summary").click()
    await photograph(page, f"narrow-{'dark' if dark else 'light'}")
    assert await page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
    assert await page.evaluate(CONTRASTS) == []
    await page.set_viewport_size({"width": 1100, "height": 800})
    await photograph(page, f"wide-{'dark' if dark else 'light'}")


# Texts with less contrast than 4.5 to what is behind them.
CONTRASTS = """() => {
  const numbers = (color) => color.match(/[\\d.]+/g).map(Number);
  const light = ([red, green, blue]) => {
    const [r, g, b] = [red, green, blue].map((it) => it / 255)
      .map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let it = element; it; it = it.parentElement) {
      const color = numbers(getComputedStyle(it).backgroundColor);
      if (color.length === 3 || color[3] > 0) return color;
    }
    return [255, 255, 255];
  };
  const bad = [];
  for (const element of document.querySelectorAll("body *")) {
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!hasText || !element.checkVisibility()) continue;
    const [one, other] = [light(numbers(getComputedStyle(element).color)), light(behind(element))];
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (contrast < 4.5) bad.push(`${contrast.toFixed(2)}: ${element.textContent.slice(0, 40)}`);
  }
  return bad;
}"""


async def test_nothing_but_the_page_itself_runs(site: Site, owner: Account) -> None:
    """The policy that the browser enforces: no inline script or style, nothing from elsewhere, no frames around it."""
    approval = await site.approvals.request(typical(SessionKey.generate()))
    page = await site.open(approval.url, wallet_of(owner))
    await expect(page.get_by_role("button", name="Connect Test wallet")).to_be_visible()
    assert site.complaints == []
    await page.evaluate(
        """() => {
          document.body.append(Object.assign(document.createElement("script"), { textContent: "window.hacked = 1" }));
          document.body.setAttribute("style", "opacity: 0");
          document.body.append(Object.assign(document.createElement("img"), { src: "https://elsewhere.example/x.png" }));
        }"""
    )
    stopped = await page.evaluate("fetch('https://elsewhere.example/').then(() => 'sent', () => 'stopped')")
    assert stopped == "stopped"
    assert await page.evaluate("window.hacked") is None
    assert await page.evaluate("getComputedStyle(document.body).opacity") == "1"
    assert all("Content Security Policy" in text for text in site.complaints)
    assert len(site.complaints) >= 3
    site.complaints.clear()

    outside = f"{site.approvals.url}/frame/outside"
    frame = f'<iframe src="{approval.url}"></iframe>'
    await page.route(outside, lambda route: route.fulfill(body=frame, content_type="text/html"))
    async with page.expect_console_message(lambda message: "frame-ancestors" in message.text):
        await page.goto(outside)
    assert await page.frames[-1].locator("#title").count() == 0
    site.complaints.clear()


async def test_an_argent_account_signs(site: Site, argent: ArgentAccount, devnet: Devnet) -> None:
    """Found out of what kind it is; what it does not enforce is said; owner and guardian sign in the wallet."""
    key = SessionKey.generate()
    request = typical(key, tag="default", metadata="For the exchange.")
    with pytest.raises(NotEnforceable):
        await site.approvals.request(request, address=argent.address)
    approval = await site.approvals.request(request, enforce="client", names=NAMES)
    assert argent.guardian
    wallet = {
        "address": hex(argent.address),
        "key": hex(argent.owner.private_key),
        "guardian": hex(argent.guardian.private_key),
        "chainId": hex(devnet.chain_id),
    }
    page = await site.open(approval.url, wallet)
    await button(page, "Connect Test wallet")
    await expect(page.locator("#facts")).to_contain_text("argent-0.4.0")
    await expect(page.locator("#notice")).to_contain_text(
        "The account itself enforces only which entry points"
    )
    await photograph(page, "argent")
    await button(page, "Sign with Test wallet")
    await expect(page.get_by_role("heading", name="Signed")).to_be_focused()
    signed = await approval.wait()
    account = SessionAccount(client=devnet.client, session=signed, key=key, co_signer=guardian_of(argent))
    before = await balance(devnet, VAULT)
    await run(account, transfer(VAULT, STRK))
    assert await balance(devnet, VAULT) == before + STRK
