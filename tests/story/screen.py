"""The chat page as its user works with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Literal
from zoneinfo import ZoneInfo

from playwright.async_api import Browser, Locator, Page, expect

from tests.story.trying import PATIENCE

ZONE = "Europe/Berlin"
BERLIN = ZoneInfo(ZONE)
PHONE = (400, 860)


class Screen:
    """One page with the first user's chat."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.pane = page.locator(".pane").first
        self.box = self.pane.get_by_label("Write a message")
        self.theirs = self.pane.locator(".message.theirs")
        self.complaints: list[str] = []
        page.on("console", lambda m: self.complaints.append(m.text) if m.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def key(self, label: str) -> Locator:
        """A button of the chat, by the whole of its label."""
        return self.pane.get_by_role("button", name=label, exact=True)

    def bubble(self, text: str) -> Locator:
        return self.pane.locator(".message.theirs .bubble", has_text=text)

    async def says(self, text: str) -> None:
        await self.box.fill(text)
        await self.pane.get_by_label("Send", exact=True).click()

    async def taps(self, label: str) -> None:
        await self.key(label).last.click()

    async def sees(self, text: str) -> Locator:
        """Wait for the newest message with these words."""
        found = self.bubble(text).last
        await expect(found).to_be_visible()
        return found

    async def moves_clock(self, step: str) -> None:
        """Press one of the clock's steps, as a phone shows them."""
        await self.page.get_by_label("Move the clock", exact=True).click()
        await self.page.get_by_role("menuitem", name=step).click()

    async def waits_until(self, local: dt.datetime) -> None:
        """Move the clock to a moment of one's own."""
        await self.moves_clock("Pick a time…")
        dialog = self.page.locator("dialog[open]")
        await dialog.locator("input").fill(local.strftime("%Y-%m-%dT%H:%M"))
        await dialog.locator("button[type=submit], button.primary").last.click()
        await expect(self.page.locator(".face")).to_contain_text(local.strftime("%H:%M"))

    async def meets(self) -> None:
        """Press Start and answer the questions, as somebody in Berlin."""
        await self.pane.get_by_role("button", name="Start", exact=True).click()
        await self.sees("Which city are you in?")
        await self.says("Berlin")
        await self.sees("What field do you work in?")
        await self.taps("Tech")
        await self.sees("What could you help others with?")
        await self.says("proofreading, Excel")
        await self.sees("What would you like from your network?")
        await self.taps("Learn a field")
        await self.taps("Done")
        await self.sees("whom did you last talk to?")


def wednesday_evening(now: dt.datetime) -> dt.datetime:
    """The coming Wednesday, 18:20 in Berlin: whatever day a test runs on, its Friday is the day after tomorrow."""
    local = now.astimezone(BERLIN)
    ahead = (2 - local.weekday()) % 7 or 7
    return (local + dt.timedelta(days=ahead)).replace(hour=18, minute=20, second=0, microsecond=0)


@asynccontextmanager
async def opened(
    browser: Browser, address: str, *, theme: Literal["dark", "light"] = "light", scale: float = 1
) -> AsyncIterator[Screen]:
    """The page on a phone in Berlin."""
    width, height = PHONE
    context = await browser.new_context(
        viewport={"width": width, "height": height},
        device_scale_factor=scale,
        color_scheme=theme,
        timezone_id=ZONE,
        locale="en-GB",
        permissions=["clipboard-read", "clipboard-write"],
    )
    context.set_default_timeout(PATIENCE * 1000)
    screen = Screen(await context.new_page())
    await screen.page.goto(address)
    await expect(screen.pane.locator(".head")).to_be_visible()
    yield screen
    await context.close()
