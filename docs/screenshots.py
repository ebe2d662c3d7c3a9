"""The README's pictures, taken from the chat page: `python dev.py run python -m docs.screenshots`."""

from __future__ import annotations

import asyncio
import io
import tempfile
from pathlib import Path

from PIL import Image
from playwright.async_api import Browser, expect

from bot.clock import SystemClock
from tests.story.screen import Screen, opened, wednesday_evening
from tests.story.trying import trying
from tests.wire.browser import chromium

PICTURES = Path(__file__).parent / "pictures"
SCALE = 2
LARGEST = 300_000
"""Bytes: a README is read over a phone's connection."""
SETTLED = 1500
"""Milliseconds until nothing scrolls or fades."""
PRIYA = (
    "Coffee with Priya Shah yesterday, CTO at Finch, she's looking for a data engineer. "
    "I promised to introduce her to Tom by Friday"
)


async def main() -> None:
    PICTURES.mkdir(exist_ok=True)
    async with chromium() as browser:
        await _story(browser)
        await _demo(browser)


async def _story(browser: Browser) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with (
            trying(Path(folder), "--port", "0") as coach,
            opened(browser, coach.address, scale=SCALE) as screen,
        ):
            await screen.waits_until(wednesday_evening(SystemClock().now()))
            await screen.meets()
            await screen.says(PRIYA)
            await screen.sees("Noted")
            await _take(screen, "first-conversation")
            await screen.says("/next")
            await expect(screen.key("Copy the draft")).to_be_visible()
            await _take(screen, "next")
            await screen.moves_clock("Friday morning")
            await screen.sees("for today")
            await screen.page.get_by_text("The clock has moved").wait_for()
            await _take(screen, "nudge")


async def _demo(browser: Browser) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with (
            trying(Path(folder), "--port", "0", "--demo") as coach,
            opened(browser, coach.address, theme="dark", scale=SCALE) as screen,
        ):
            await screen.key("Start").click()
            await expect(screen.theirs.first).to_be_visible()
            await screen.says("/network")
            picture = screen.pane.locator(".message.theirs .picture img").last
            await expect(picture).to_be_visible()
            light = await picture.get_attribute("src") or ""
            await screen.taps("Dark")
            await expect(picture).not_to_have_attribute("src", light)
            await picture.evaluate("image => image.decode()")
            await screen.theirs.last.evaluate("message => message.scrollIntoView({ block: 'start' })")
            await _take(screen, "network")
            await screen.says("/review")
            await screen.sees("Your week")
            await _take(screen, "review")


async def _take(screen: Screen, name: str) -> None:
    """When what passes by itself has passed: toasts, scrolling."""
    await expect(screen.page.locator("#toasts > *")).to_have_count(0, timeout=15_000)
    await screen.page.wait_for_timeout(SETTLED)
    small = _smaller(await screen.page.screenshot())
    if len(small) > LARGEST:
        raise SystemExit(f"{name} has {len(small)} bytes, more than {LARGEST}.")
    await asyncio.to_thread((PICTURES / f"{name}.png").write_bytes, small)
    print(f"{name}: {len(small) // 1000} kB")


def _smaller(png: bytes) -> bytes:
    """The same picture in 256 colours."""
    out = io.BytesIO()
    Image.open(io.BytesIO(png)).convert("RGB").quantize(256, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


if __name__ == "__main__":
    asyncio.run(main())
