from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest_asyncio

from bot.clock import MovableClock, SystemClock
from bot.playground import LocalTelegram
from bot.telegram.calling import make_bot
from bot.telegram.engine import Engine
from bot.telegram.pace import UNLIMITED, Limits, Pace
from storage.store import Store
from tests.engine.recording import Recording


@dataclass
class Stage:
    """A local Telegram, a store, and an engine that can be started, stopped and killed."""

    telegram: LocalTelegram
    store: Store
    url: str
    clock: MovableClock
    handler: Recording
    engine: Engine | None = None

    async def starts(self, *, limits: Limits = UNLIMITED, **options: Any) -> Engine:
        bot = make_bot(self.telegram.token, self.telegram.url)
        self.engine = Engine(
            store=self.store,
            bot=bot,
            clock=self.clock,
            handler=self.handler,
            on_quarantine=self.handler.excuse,
            pace=Pace(limits),
            **options,
        )
        await self.engine.start()
        self.telegram.busy = self.engine.busy
        return self.engine

    async def stops(self) -> None:
        if self.engine is not None:
            await self.engine.stop()
            self.engine = None

    async def names_of(self, user_id: int) -> list[str]:
        network = await self.store.network_of(user_id)
        return [c.name for c in network.contacts] if network else []


@pytest_asyncio.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    clock = MovableClock(SystemClock())
    local = LocalTelegram(clock)
    await local.start()
    url = f"sqlite:///{tmp_path / 'coach.db'}"
    made = Stage(local, await Store.open(url), url, clock, Recording())
    yield made
    await made.stops()
    await made.store.close()
    await local.stop()
