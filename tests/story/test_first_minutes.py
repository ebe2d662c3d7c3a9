"""From nothing to a promise kept: the first minutes of somebody who tries the coach, in their browser."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from bot.clock import SystemClock
from tests.story.screen import opened, wednesday_evening
from tests.story.trying import PATIENCE, trying
from tests.wire.browser import chromium

pytestmark = pytest.mark.asyncio(loop_scope="module")

PRIYA = (
    "Coffee with Priya Shah yesterday, CTO at Finch, she's looking for a data engineer. "
    "I promised to introduce her to Tom by Friday"
)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    expect.set_options(timeout=PATIENCE * 1000)
    async with chromium() as found:
        yield found
    expect.set_options()


async def test_from_start_to_a_promise_kept(browser: Browser, tmp_path: Path) -> None:
    evening = wednesday_evening(SystemClock().now())
    async with trying(tmp_path, "--port", "0") as coach, opened(browser, coach.address) as screen:
        await screen.waits_until(evening)
        await screen.meets()

        await screen.says(PRIYA)
        card = await screen.sees("Noted")
        for told in ("New: Priya Shah", "CTO", "Finch", "a data engineer", "introduce her to Tom", "in person"):
            await expect(card).to_contain_text(told)
        await expect(card).to_contain_text("Tue ")  # the day of the coffee: yesterday
        await expect(card).to_contain_text("by Fri ")
        assert (await card.inner_text()).count("New:") == 1  # Tom is not known yet, and not invented
        await expect(screen.key("Undo").last).to_be_visible()
        await expect(screen.key("Change").last).to_be_visible()

        await screen.says("/next")
        await expect(screen.key("Copy the draft")).to_be_visible()
        advice = screen.theirs.last
        await expect(advice.locator("strong").first).to_have_text("Keep your word to Priya Shah: introduce her to Tom")
        await expect(advice).to_contain_text("You promised it on Wed ")
        draft = await advice.locator("blockquote").inner_text()
        assert "Priya" in draft
        assert "Tom" in draft
        await screen.taps("Copy the draft")
        await expect(screen.page.get_by_role("status")).to_contain_text("Copied")
        assert await screen.page.evaluate("navigator.clipboard.readText()") == draft

        await screen.moves_clock("Friday morning")
        nudge = await screen.sees("for today.")
        await expect(screen.page.locator(".face")).to_contain_text("Fri ")
        await expect(nudge).to_contain_text("introduce her to Tom")
        await expect(nudge).to_contain_text("Last talk")
        done = screen.theirs.last.get_by_role("button", name="Done")
        await done.first.click()
        await expect(screen.theirs.last).to_contain_text("introduce her to Tom ✓")

        await screen.says("/promises")
        await expect(screen.theirs.last).not_to_contain_text("introduce her to Tom")
        assert screen.complaints == []
        assert await coach.interrupted() == (0, "")


async def test_what_was_told_is_kept_until_a_fresh_start(browser: Browser, tmp_path: Path) -> None:
    async with trying(tmp_path, "--port", "0") as coach, opened(browser, coach.address) as screen:
        await screen.pane.get_by_role("button", name="Start", exact=True).click()
        await screen.sees("Which city are you in?")
        await screen.taps("Cancel")
        await screen.says("Call with Tom Becker today, he bakes bread")
        await screen.sees("New: Tom Becker")
        assert await coach.interrupted() == (0, "")

    async with trying(tmp_path, "--port", "0") as coach, opened(browser, coach.address) as screen:
        await screen.sees("New: Tom Becker")  # the chat
        await screen.says("/people")
        await expect(screen.theirs.last).to_contain_text("Tom Becker")  # and what the coach remembers
        assert await coach.interrupted() == (0, "")

    async with trying(tmp_path, "--port", "0", "--fresh") as coach, opened(browser, coach.address) as screen:
        await expect(screen.pane.get_by_role("button", name="Start", exact=True)).to_be_visible()
        await expect(screen.theirs).to_have_count(0)


async def test_a_taken_port_gives_way_to_the_next(tmp_path: Path) -> None:
    server = await asyncio.start_server(lambda _reader, writer: writer.close(), "127.0.0.1", 0)
    taken = server.sockets[0].getsockname()[1]
    async with server, trying(tmp_path, "--port", str(taken)) as coach:
        port = int(coach.address.rpartition(":")[2])
        assert taken < port < taken + 50
        assert await coach.interrupted() == (0, "")
