"""/settings says what was sent, what is on its way and what could not be delivered."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from bot.app import Coach
from bot.clock import SystemClock
from bot.playground import LocalTelegram, User
from bot.settings import Settings
from bot.telegram.pace import UNLIMITED, Pace
from storage.records import OutgoingDraft

DAYS = {"sent": dt.date(2026, 3, 9), "failed": dt.date(2026, 3, 10), "waiting": dt.date(2026, 3, 11)}


@pytest_asyncio.fixture
async def coach(local: LocalTelegram, tmp_path: Path) -> AsyncIterator[Coach]:
    database = f"sqlite:///{tmp_path}/coach.db"
    settings = Settings(telegram_bot_token=local.token, telegram_api_url=local.url, database_url=database)
    made = await Coach.build(settings, SystemClock(), pace=Pace(UNLIMITED))
    await made.start()
    local.busy = made.busy
    yield made
    await made.stop()


async def nudged(coach: Coach, user: User, what: str) -> None:
    """Telegram refuses a message without words; what has a moment waits for it."""
    now = SystemClock().now()
    words = "" if what == "failed" else what
    later = now + dt.timedelta(hours=1) if what == "waiting" else None
    draft = OutgoingDraft(user.id, "sendMessage", {"chat_id": user.id, "text": words}, priority=1, not_before=later)
    async with coach.store.transaction(user.id, now) as tx:
        call = await tx.send(draft)
        await tx.record_nudge("thank", f"thank:{what}", [], DAYS[what], outbox_id=call, now=now)


async def test_what_became_of_each_is_told(local: LocalTelegram, coach: Coach) -> None:
    ana = local.user()
    ana.says("Coffee with Priya Nair")
    await local.settled()
    for what in DAYS:
        await nudged(coach, ana, what)
    await coach.engine.idle()
    ana.says("/settings")
    await local.settled()
    told = ana.last.text
    assert "Last nudge: Mon 9 March" in told
    assert "On its way, as soon as Telegram takes it: the nudge of Wed 11 March" in told
    assert "The nudge of Tue 10 March could not be delivered." in told
