"""The look at who is due: one who can't be looked at holds up nobody, and stopping does not wait for all."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from sqlalchemy import text

from bot import metrics
from bot.clock import MovableClock, SystemClock
from bot.telegram.post import BRIEF, TelegramPost
from bot.tick import AGAIN_AFTER, BATCH, Tick
from coach.changes import Put
from coach.network import Contact, Me, Offer
from storage.records import User
from storage.store import Store
from tests.engine.conftest import until

MORNING = dt.datetime(2026, 3, 11, 9, tzinfo=dt.UTC)
YESTERDAY = MORNING - dt.timedelta(hours=15)
USERS = range(1, 2 * BATCH + 1)


@pytest_asyncio.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    """Everybody owes somebody something today."""
    opened = await Store.open(f"sqlite:///{tmp_path}/coach.db")
    owed = Offer(
        id="o1",
        on=YESTERDAY.date(),
        direction="given",
        state="promised",
        contact="c1",
        what="slides",
        due=MORNING.date(),
    )
    for user_id in USERS:
        async with opened.transaction(user_id, YESTERDAY) as tx:
            await tx.put_user(User(user_id, user_id, YESTERDAY, next_look_at=MORNING))
            told = [Put(Me(name="Ana")), Put(Contact(id="c1", name="Tom Reed")), Put(owed)]
            await tx.apply(told, what="told", now=YESTERDAY)
    yield opened
    await opened.close()


def ticking(store: Store, clock: MovableClock) -> Tick:
    return Tick(store, clock, TelegramPost(BRIEF), every=3600, worker="t")


def at(moment: dt.datetime) -> MovableClock:
    clock = MovableClock(SystemClock())
    clock.move(moment - clock.now())
    return clock


async def nudged(store: Store) -> list[int]:
    found = []
    for user_id in USERS:
        async with store.transaction(user_id, MORNING) as tx:
            if await tx.nudges(1):
                found.append(user_id)
    return found


async def test_who_can_not_be_looked_at_holds_up_nobody_and_waits_a_while(store: Store) -> None:
    async with store._writes.writing() as connection:
        await connection.execute(text("UPDATE users SET preferences = '[]' WHERE user_id = 1"))
    clock = at(MORNING)
    tick = ticking(store, clock)
    before = metrics.registry.get_sample_value("coach_users_looked_at_total") or 0
    assert await tick.run() == len(USERS)
    assert metrics.registry.get_sample_value("coach_users_looked_at_total") == before + len(USERS)
    assert await nudged(store) == list(USERS)[1:]
    assert await tick.run() == 0
    clock.move(AGAIN_AFTER)
    assert await tick.run() == 1


async def test_a_morning_that_is_stopped_goes_on_after_the_next_start(store: Store) -> None:
    tick = ticking(store, at(MORNING))
    running = asyncio.create_task(tick.run())

    async def begun() -> bool:
        return await store.open_calls() > 0

    await until(begun)
    await tick.stop()
    looked = await running
    assert 0 < looked < len(USERS)
    await store.take_over()
    assert await ticking(store, at(MORNING)).run() == len(USERS) - looked
    assert await nudged(store) == list(USERS)
    assert await store.open_calls() == len(USERS)


async def test_a_brief_that_telegram_never_took_is_merged_into_the_next(store: Store) -> None:
    """Two mornings without a way to Telegram: one message waits, with the promise, and says since when."""
    clock = at(MORNING)
    tick = ticking(store, clock)
    await tick.run()
    clock.move(dt.timedelta(days=1))
    assert await tick.run() == len(USERS)
    waiting = await store.to_send(clock.now(), 1000, sender="s", lease=dt.timedelta(seconds=25))
    assert [call.user_id for call in waiting] == list(USERS)
    assert all(
        "slides" in str(call.payload) and "I couldn't look in from Wed 11 March on" in str(call.payload)
        for call in waiting
    )
    async with store.transaction(1, clock.now()) as tx:
        assert [nudge.local_date for nudge in await tx.nudges()] == [clock.now().date()]
