"""The chat page in a real browser, with a bot that repeats what it hears."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from bot.clock import MovableClock, SystemClock
from bot.playground import Playground
from tests.wire.browser import chromium
from tests.wire.echo import echo_bot, picture

pytestmark = pytest.mark.asyncio(loop_scope="module")

DESKTOP = {"width": 1280, "height": 820}
PHONE = {"width": 390, "height": 800}


class Screen:
    """The page as its user works with it."""

    def __init__(self, page: Page, playground: Playground) -> None:
        self.page = page
        self.playground = playground
        self.pane = page.locator(".pane").first
        self.box = self.pane.get_by_label("Write a message")

    async def says(self, text: str) -> None:
        await self.box.fill(text)
        await self.pane.get_by_label("Send", exact=True).click()

    def bubble(self, text: str) -> Locator:
        return self.pane.locator(".bubble", has_text=text)

    async def started(self) -> None:
        await self.pane.get_by_role("button", name="Start").click()
        await expect(self.bubble("Hello Alex")).to_be_visible()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as found:
        yield found


@pytest_asyncio.fixture(loop_scope="module", params=[DESKTOP, PHONE], ids=["desktop", "phone"])
async def screen(request: pytest.FixtureRequest, browser: Browser) -> AsyncIterator[Screen]:
    playground = await Playground(MovableClock(SystemClock()), port=0).start()
    complaints: list[str] = []
    async with echo_bot(playground.telegram):
        context = await browser.new_context(viewport=request.param, permissions=["clipboard-read", "clipboard-write"])
        page = await context.new_page()
        page.on("console", lambda m: complaints.append(m.text) if m.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        await page.goto(playground.url)
        yield Screen(page, playground)
        wide = await page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
        await context.close()
    await playground.stop()
    assert complaints == []
    assert not wide
    assert playground.telegram.refused == []


async def test_talking(screen: Screen) -> None:
    await expect(screen.pane.get_by_text("I repeat what you say.")).to_be_visible()
    await screen.started()
    await screen.says("A <b>bold</b> & <img src=x onerror=alert(1)>")
    await expect(screen.bubble("Echo: A <b>bold</b> & <img src=x onerror=alert(1)>")).to_be_visible()
    assert await screen.pane.locator(".bubble img").count() == 0
    await screen.box.fill("/ca")
    await expect(screen.pane.get_by_role("option")).to_have_text(["/cardA card with buttons"])
    await screen.pane.get_by_role("option").click()
    card = screen.bubble("Recorded").last
    await expect(card.locator("strong")).to_have_text("Recorded")
    await expect(card.locator("em")).to_have_text("Coffee")
    await expect(card.locator("blockquote")).to_have_text("Needs a data engineer")
    await expect(card.get_by_role("link")).to_have_attribute("href", "https://example.org")
    await card.locator(".spoiler").click()
    await expect(card.locator(".spoiler.shown")).to_have_text("secret")


async def test_buttons(screen: Screen) -> None:
    await screen.started()
    await screen.says("/card")
    await screen.pane.get_by_role("button", name="Change").click()
    await expect(screen.page.get_by_role("alertdialog")).to_contain_text("You pressed change")
    await screen.page.keyboard.press("Escape")
    await screen.pane.get_by_role("button", name="Copy draft").click()
    await expect(screen.page.get_by_role("status").get_by_text("Copied")).to_be_visible()
    assert await screen.page.evaluate("navigator.clipboard.readText()") == "Hi Priya"
    count = await screen.pane.locator(".message").count()
    await screen.pane.get_by_role("button", name="Undo").click()
    await expect(screen.page.get_by_text("You pressed undo")).to_be_visible()
    await expect(screen.bubble("Undone.")).to_contain_text("edited")
    assert await screen.pane.locator(".message").count() == count
    await expect(screen.pane.get_by_role("button", name="Undo")).to_have_count(0)


async def test_editing_replying_deleting(screen: Screen) -> None:
    await screen.started()
    await screen.says("helo")
    await expect(screen.bubble("Echo: helo")).to_be_visible()
    own = screen.pane.locator(".message.mine", has_text="helo")
    await own.hover()
    await own.get_by_label("What to do with this message").click()
    await screen.page.get_by_role("menuitem", name="Edit").click()
    await expect(screen.box).to_have_value("helo")
    await screen.says("hello")
    await expect(screen.bubble("Edited: hello")).to_be_visible()
    echo = screen.pane.locator(".message.theirs", has_text="Echo: helo")
    await echo.hover()
    await echo.get_by_label("What to do with this message").click()
    await screen.page.get_by_role("menuitem", name="Reply").click()
    await screen.says("that one")
    await expect(screen.pane.locator(".message.mine .quoted", has_text="Echo: helo")).to_be_visible()
    await echo.hover()
    await echo.get_by_label("What to do with this message").click()
    await screen.page.get_by_role("menuitem", name="Delete").click()
    await expect(echo).to_have_count(0)


async def test_sharing(screen: Screen) -> None:
    await screen.started()
    await screen.says("/share")
    await screen.pane.get_by_role("button", name="Share my location").click()
    await screen.page.get_by_label("City").select_option(label="Lisbon")
    await screen.page.get_by_role("button", name="Share", exact=True).click()
    await expect(screen.bubble("Place 38.7223")).to_be_visible()
    await expect(screen.pane.get_by_role("button", name="Share my location")).to_have_count(0)
    await screen.says("/share")
    await screen.pane.get_by_role("button", name="Pick people").click()
    await screen.page.get_by_label("Maya Okafor").check()
    await screen.page.get_by_label("Ravi Menon").check()
    await screen.page.get_by_role("button", name="Share", exact=True).click()
    await expect(screen.bubble("2 people")).to_be_visible()
    await screen.pane.get_by_label("Attach").click()
    await screen.page.get_by_role("menuitem", name="Contact").click()
    await screen.page.get_by_role("button", name="Share", exact=True).click()
    await expect(screen.bubble("Contact Maya")).to_be_visible()
    await screen.pane.get_by_label("Attach").click()
    await screen.page.get_by_role("menuitem", name="Forwarded message").click()
    await screen.page.get_by_label("What they wrote").fill("Do you know a lawyer?")
    await screen.page.get_by_role("button", name="Share", exact=True).click()
    await expect(screen.bubble("Echo: Do you know a lawyer?")).to_be_visible()
    await expect(screen.bubble("Forwarded from Maya Okafor")).to_be_visible()


async def test_files_and_pictures(screen: Screen, tmp_path: Path) -> None:
    await screen.started()
    await screen.says("/picture")
    shown = screen.bubble("A picture").locator("img")
    await expect(shown).to_be_visible()
    assert await shown.evaluate("image => image.decode().then(() => image.naturalWidth)") == 640
    await screen.bubble("A picture").get_by_label("Enlarge the picture").click()
    await expect(screen.page.locator("dialog.lightbox img")).to_be_visible()
    await screen.page.keyboard.press("Escape")
    await screen.says("/file")
    async with screen.page.expect_download() as download:
        await screen.pane.get_by_label("Download people.csv").click()
    await (await download.value).save_as(tmp_path / "people.csv")
    assert (tmp_path / "people.csv").read_bytes() == b"name\nTom\n"
    (tmp_path / "own.png").write_bytes(picture())
    (tmp_path / "own.csv").write_bytes(b"12345")
    await screen.pane.locator("input[type=file]").set_input_files([tmp_path / "own.png", tmp_path / "own.csv"])
    await screen.page.get_by_label("Caption").fill("mine")
    await screen.page.locator("dialog").get_by_role("button", name="Send").click()
    await expect(screen.bubble("Echo: mine")).to_be_visible()
    await screen.page.locator("dialog").get_by_role("button", name="Send").click()
    await expect(screen.bubble("own.csv: 5 bytes")).to_be_visible()
    await screen.pane.evaluate(
        """pane => {
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File(["1234"], "dropped.csv"));
            pane.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
        }"""
    )
    await screen.page.locator("dialog").get_by_role("button", name="Send").click()
    await expect(screen.bubble("dropped.csv: 4 bytes")).to_be_visible()


async def test_asking_inline(screen: Screen) -> None:
    await screen.started()
    await screen.says("/card")
    await screen.pane.get_by_role("button", name="Search").click()
    await expect(screen.box).to_have_value("@networking_coach_bot tom")
    await expect(screen.pane.get_by_role("option")).to_have_count(3)
    await screen.box.press("ArrowDown")
    await screen.pane.get_by_role("option").nth(1).click()
    await expect(screen.bubble("Chosen tom 1")).to_contain_text("via @networking_coach_bot")
    await expect(screen.box).to_have_value("")


async def test_stopping_and_restarting_the_bot(screen: Screen) -> None:
    await screen.started()
    await screen.pane.get_by_label("More", exact=True).click()
    await screen.page.get_by_role("menuitem", name="Stop the bot").click()
    await screen.pane.get_by_role("button", name="Restart the bot").click()
    await screen.says("back again")
    await expect(screen.bubble("Echo: back again")).to_be_visible()


@pytest.mark.parametrize("screen", [DESKTOP], indirect=True, ids=["desktop"])
async def test_two_users_and_a_clock(screen: Screen) -> None:
    await screen.started()
    await screen.page.get_by_label("Second user").click()
    second = screen.page.locator(".pane").nth(1)
    await second.get_by_role("button", name="Start").click()
    await expect(second.locator(".bubble", has_text="Hello Sam")).to_be_visible()
    await expect(screen.bubble("Hello Sam")).to_have_count(0)
    before = await screen.page.locator(".face").text_content()
    moments: list[Any] = []

    async def travel(to: Any) -> None:
        moments.append(to)
        screen.playground.clock.move(to - screen.playground.clock.now())

    screen.playground.travel = travel
    await screen.page.get_by_role("button", name="+1 week").click()
    await expect(screen.page.locator(".face")).not_to_have_text(before or "")
    assert len(moments) == 1
    await screen.says("later")
    await expect(screen.bubble("Echo: later")).to_be_visible()
    await expect(screen.pane.locator(".day")).to_have_count(2)
    await expect(screen.pane.locator(".day").last).to_have_text("Today")


@pytest.mark.parametrize("screen", [DESKTOP], indirect=True, ids=["desktop"])
async def test_keyboard_alone(screen: Screen) -> None:
    await screen.pane.get_by_role("button", name="Start").focus()
    await screen.page.keyboard.press("Enter")
    await expect(screen.bubble("Hello Alex")).to_be_visible()
    await expect(screen.box).to_be_focused()
    await screen.page.keyboard.type("/sha")
    await screen.page.keyboard.press("Enter")
    await expect(screen.bubble("Share what you like.")).to_be_visible()
    await screen.page.keyboard.type("one")
    await screen.page.keyboard.press("Enter")
    await expect(screen.bubble("Echo: one")).to_be_visible()
    await screen.page.keyboard.press("ArrowUp")
    await expect(screen.box).to_have_value("one")
    await screen.page.keyboard.type(" two")
    await screen.page.keyboard.press("Enter")
    await expect(screen.bubble("Edited: one two")).to_be_visible()
    log = screen.pane.get_by_role("log")
    assert await log.get_attribute("aria-live") == "polite"


@pytest.mark.parametrize("screen", [DESKTOP], indirect=True, ids=["desktop"])
async def test_dark_and_light(screen: Screen) -> None:
    async def background() -> str:
        return str(await screen.page.evaluate("getComputedStyle(document.body).backgroundColor"))

    await screen.page.emulate_media(color_scheme="light")
    light = await background()
    await screen.page.emulate_media(color_scheme="dark")
    dark = await background()
    assert light != dark
    await screen.page.get_by_label("Dark or light").click()
    assert await background() == light
    await screen.page.reload()
    await expect(screen.pane.get_by_role("button", name="Start")).to_be_visible()
    assert await background() == light
