from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.clock import MovableClock, SystemClock
from bot.playground import LocalTelegram, User
from bot.telegram.calling import make_bot
from bot.telegram.engine import Engine
from bot.telegram.pace import UNLIMITED, Limits, Pace
from storage.records import OutgoingDraft
from storage.store import Store
from tests.databases import fresh_database, make_template, postgres
from tests.engine.recording import Recording


@dataclass
class Stage:
    """A local Telegram, a store, and engines that can be started, stopped and killed."""

    telegram: LocalTelegram
    store: Store
    url: str
    clock: MovableClock
    handler: Recording
    engines: list[Engine] = field(default_factory=list)

    async def starts(self, *, limits: Limits = UNLIMITED, store: Store | None = None, **options: Any) -> Engine:
        bot = make_bot(self.telegram.token, self.telegram.url)
        engine = Engine(
            store=store or self.store,
            bot=bot,
            clock=self.clock,
            handler=self.handler,
            on_quarantine=self.handler.excuse,
            pace=Pace(limits),
            **options,
        )
        await engine.start()
        self.engines.append(engine)
        self.telegram.busy = engine.busy
        return engine

    async def stops(self) -> None:
        while self.engines:
            await self.engines.pop().stop()

    def friend(self) -> User:
        """Somebody who has pressed Start: a bot can't write first."""
        user = self.telegram.user()
        user.starts()
        return user

    async def queue(self, draft: OutgoingDraft, user_id: int) -> int:
        async with self.store.transaction(user_id, self.clock.now()) as tx:
            return await tx.send(draft)

    async def names_of(self, user: User) -> list[str]:
        network = await self.store.network_of(user.id)
        return [c.name for c in network.contacts] if network else []


async def until(true: Callable[[], Awaitable[bool] | bool], within: float = 10) -> None:
    """Wait for something to become true."""
    for _ in range(int(within / 0.005)):
        found = true()
        if found if isinstance(found, bool) else await found:
            return
        await asyncio.sleep(0.005)
    raise TimeoutError


def told(user: User) -> list[str]:
    """What the bot has said to a user, oldest first."""
    return [m.text for m in user.messages if not m.mine]


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    with postgres() as uri:
        asyncio.run(make_template(uri))
        yield uri


@pytest_asyncio.fixture
async def local() -> AsyncIterator[LocalTelegram]:
    telegram = LocalTelegram(MovableClock(SystemClock()))
    await telegram.start()
    yield telegram
    await telegram.stop()


@pytest_asyncio.fixture
async def stage(local: LocalTelegram, tmp_path: Path) -> AsyncIterator[Stage]:
    """Over SQLite."""
    async for made in _stage(local, f"sqlite:///{tmp_path / 'coach.db'}"):
        yield made


@pytest_asyncio.fixture
async def shared_stage(local: LocalTelegram, server: str) -> AsyncIterator[Stage]:
    """Over PostgreSQL, where several processes may work."""
    async with fresh_database(server) as url:
        async for made in _stage(local, url):
            yield made


async def _stage(local: LocalTelegram, url: str) -> AsyncIterator[Stage]:
    assert isinstance(local.clock, MovableClock)
    made = Stage(local, await Store.open(url), url, local.clock, Recording())
    yield made
    await made.stops()
    await made.store.close()


SECOND = dt.timedelta(seconds=1)
