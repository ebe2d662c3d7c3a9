"""The local chat as one thing to start: server, page, movable clock, kept between runs."""

from __future__ import annotations

import asyncio
import datetime as dt
import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path

from bot.clock import MovableClock
from bot.playground import keeping
from bot.playground.moments import USUAL_MORNING, MorningOf, moment, zone_of
from bot.playground.page import Page
from bot.playground.telegram import LocalTelegram
from bot.playground.user import User
from bot.playground.world import Event

PORT = 8990
SAVE_AFTER = 0.5


class Playground:
    """What `coach try` starts.

    `folder` keeps the chat between runs (None: nothing is kept); `fresh` forgets what it holds. `travel` moves the
    clock to a later moment and lets the coach look on the way; without it the clock just jumps. `morning_of` tells a
    user's morning, so that "tomorrow morning" is theirs.
    """

    def __init__(
        self,
        clock: MovableClock,
        folder: Path | None = None,
        travel: Callable[[dt.datetime], Awaitable[None]] | None = None,
        *,
        fresh: bool = False,
        port: int = PORT,
        morning_of: MorningOf | None = None,
        busy: Callable[[], bool | Awaitable[bool]] | None = None,
    ) -> None:
        self.clock = clock
        self.travel = travel
        self.morning_of = morning_of
        self.telegram = LocalTelegram(clock, port=port, strict=False, busy=busy)
        self._folder = folder
        self._fresh = fresh
        self._page = Page(self.telegram, self.move_clock)
        self._saving: asyncio.TimerHandle | None = None

    @property
    def url(self) -> str:
        """The page's address, and what `TELEGRAM_API_URL` should be."""
        return self.telegram.url

    @property
    def token(self) -> str:
        return self.telegram.token

    async def start(self) -> Playground:
        """Take up the kept chat and listen on 127.0.0.1: the wanted port, or the next free one.

        Raises OSError where the folder can't be written to or no port is free.
        """
        if self._folder is not None:
            if self._fresh:
                shutil.rmtree(self._folder, ignore_errors=True)
            kept = keeping.load(self.telegram, self._folder)
            self.clock.offset = max(self.clock.offset, dt.timedelta(seconds=kept.get("clock_offset", 0)))
        self._page.users()
        self.save()
        self.telegram.world.watchers.append(self._noticed)
        await self.telegram.start()
        return self

    async def stop(self) -> None:
        """Keep the chat, end every connection."""
        if self._saving is not None:
            self._saving.cancel()
        await self._page.close()
        await self.telegram.stop()
        self.save()

    async def move_clock(self, user: User, wanted: str, zone: str = "UTC") -> None:
        """Move the coach's time ahead to `hour`, `tomorrow`, `friday`, `week` or a local date-time, and let it look.

        Raises `CannotMove` for what is not ahead.
        """
        morning = await self.morning_of(user.id) if self.morning_of is not None else None
        now = self.clock.now()
        to = moment(wanted, now, morning or (USUAL_MORNING, zone_of(zone)))
        if self.travel is None:
            self.clock.move(to - now)
        else:
            await self.travel(to)
        await self._page.tell_clock()
        self._save_soon()

    def save(self) -> None:
        """Write the chat to its folder now."""
        self._saving = None
        if self._folder is not None:
            keeping.save(self.telegram, self._folder, {"clock_offset": self.clock.offset.total_seconds()})

    def _noticed(self, event: Event) -> None:
        self._save_soon()

    def _save_soon(self) -> None:
        if self._folder is not None and self._saving is None:
            self._saving = asyncio.get_running_loop().call_later(SAVE_AFTER, self.save)
