"""The process that is killed: the coach as `coach run` wires it, without a pace, looking often who is due.

Its clock runs with everybody's, from another moment on, so that a morning and many own hours fall into the run.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import time

from bot.actions.registry import commands
from bot.app import Coach
from bot.clock import MovableClock, SystemClock
from bot.logs import set_up
from bot.running import asked_to_stop
from bot.settings import Settings
from bot.telegram.pace import UNLIMITED, Pace
from bot.texts import texts
from coach.demo import demo_network
from coach.nudges import compose
from coach.preferences import Preferences
from coach.understanding import KnownNames, understand
from coach.world import World
from storage.faults import StorageFault

TICK_EVERY = 0.5


async def live(token: str, url: str, database: str, offset: dt.timedelta, polls: bool) -> None:
    settings = Settings(
        telegram_bot_token=token,
        telegram_api_url=url,
        database_url=database,
        coach_tick_seconds=TICK_EVERY,
        log_level="ERROR",
    )
    coach = await Coach.build(settings, MovableClock(SystemClock(), offset), polls=polls, pace=Pace(UNLIMITED))
    await coach.start()
    await asked_to_stop()
    await coach.stop()


def run(token: str, url: str, database: str, offset: dt.timedelta, polls: bool) -> None:
    """Started again while the store does not open, as a host does."""
    set_up("ERROR")
    while True:
        try:
            asyncio.run(live(token, url, database, offset, polls))
            return
        except StorageFault:
            time.sleep(0.2)


def warm_up() -> None:
    """What is loaded when first used is loaded before processes are forked: a life is short, and should be lived."""
    now = dt.datetime(2026, 3, 2, 9, tzinfo=dt.UTC)
    texts()
    commands()
    understand("Coffee with Ana. I promised to send the slides today", now=now, timezone="UTC", known=KnownNames([]))
    compose(World(demo_network(now), now), Preferences())


warm_up()
