"""The zones' rules change while the coach is away: mornings stay mornings, and nobody is gone through without need."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest_asyncio

from bot.clock import MovableClock, SystemClock
from bot.rezoning import STAMP, Rezoning, release_of_zones
from coach.changes import Put
from coach.network import Me
from coach.preferences import Preferences
from storage.records import User
from storage.store import Store
from tests.engine.conftest import until

HOUR = dt.timedelta(hours=1)
NOW = dt.datetime(2026, 3, 11, 18, 20, tzinfo=dt.UTC)
NINE_IN_BERLIN = dt.datetime(2026, 3, 12, 8, tzinfo=dt.UTC)
USERS = range(1, 121)
"""More than one batch."""


@pytest_asyncio.fixture
async def store(tmp_path: Path) -> Store:
    opened = await Store.open(f"sqlite:///{tmp_path}/coach.db")
    for user_id in USERS:
        async with opened.transaction(user_id, NOW) as tx:
            await tx.put_user(User(user_id, user_id, NOW, next_look_at=NINE_IN_BERLIN + HOUR))
            await tx.apply([Put(Me(name="Ana", timezone="Europe/Berlin"))], what="hello", now=NOW)
    return opened


async def put(store: Store, user: User) -> None:
    async with store.transaction(user.id, NOW) as tx:
        await tx.put_user(user)


async def looks(store: Store, user_ids: range = USERS) -> set[dt.datetime | None]:
    found = set()
    for user_id in user_ids:
        async with store.transaction(user_id, NOW) as tx:
            user = await tx.user()
            assert user is not None
            found.add(user.next_look_at)
    return found


async def works_through(store: Store) -> None:
    clock = MovableClock(SystemClock())
    clock.move(NOW - clock.now())
    rezoning = Rezoning(store, clock, worker="w")

    async def stamped() -> bool:
        return await store.stamp(STAMP) == release_of_zones()

    rezoning.start()
    await until(stamped)
    await rezoning.stop()


async def test_after_a_change_every_morning_is_nine_o_clock_again(store: Store) -> None:
    await store.put_stamp(STAMP, "an older release")
    await works_through(store)
    assert await looks(store) == {NINE_IN_BERLIN}
    await store.close()


async def test_who_is_due_already_or_paused_is_left_as_they_are(store: Store) -> None:
    due = NOW - HOUR
    await put(store, User(1, 1, NOW, next_look_at=due))
    await put(store, User(2, 2, NOW, preferences=Preferences().paused(NOW.date())))
    await works_through(store)
    assert await looks(store, range(1, 3)) == {due, None}
    await store.close()


async def test_with_the_same_rules_nobody_is_gone_through(store: Store) -> None:
    await store.put_stamp(STAMP, release_of_zones())
    await works_through(store)
    assert await looks(store) == {NINE_IN_BERLIN + HOUR}
    await store.close()
