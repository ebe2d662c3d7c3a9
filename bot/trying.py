"""`coach try`: the whole coach in a browser, on this machine only, with a clock that can be moved."""

from __future__ import annotations

import asyncio
import datetime as dt
import shutil
import webbrowser
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from bot.app import Coach
from bot.clock import MovableClock, SystemClock
from bot.logs import set_up
from bot.playground.playground import Playground
from bot.running import stop_asked
from bot.settings import Settings, data_folder, sqlite_url
from bot.telegram.pace import UNLIMITED, Pace
from bot.texts import texts
from bot.trouble import SetUpFault
from coach.changes import Change, Put
from coach.demo import demo_network
from coach.nudges import next_look_at
from coach.world import World, zone_of
from storage.records import User
from storage.store import Store

DEMO_USER = 1001
"""The page's first user."""


async def serve(*, demo: bool, fresh: bool, port: int, opens: bool) -> None:
    """Serve the page until Ctrl-C; what was told is kept for the next time.

    Raises `SetUpFault` where the data folder can't be written to or no port is free.
    """
    set_up("WARNING", json=False)
    folder = data_folder() / "try"
    clock = MovableClock(SystemClock())
    playground = await _playground(clock, folder, port=port, fresh=fresh)
    try:
        await _coach(playground, clock, folder, demo=demo, opens=opens)
    finally:
        await playground.stop()


async def _playground(clock: MovableClock, folder: Path, *, port: int, fresh: bool) -> Playground:
    try:
        if fresh:
            await asyncio.to_thread(shutil.rmtree, folder, True)
        await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
        return await Playground(clock, folder / "chat", port=port).start()
    except OSError as wrong:
        if wrong.filename is None:
            raise SetUpFault("port") from wrong
        raise SetUpFault("folder", folder=str(folder), cause=wrong.strerror or "") from wrong


async def _coach(playground: Playground, clock: MovableClock, folder: Path, *, demo: bool, opens: bool) -> None:
    settings = Settings(
        telegram_bot_token=playground.token,
        telegram_api_url=playground.url,
        database_url=sqlite_url(folder / "coach.db"),
        allowed_users=frozenset(),
        coach_tick_seconds=5,
    )
    coach = await Coach.build(settings, clock, pace=Pace(UNLIMITED))  # the local server has no limits
    playground.travel = lambda to: coach.travel(clock, to)
    playground.morning_of = lambda user: _morning(coach.store, user, clock.now())
    playground.telegram.busy = coach.busy
    try:
        if demo:
            await _load_demo(coach.store, clock.now())
        await coach.start()
        asked = stop_asked()
        click.echo(texts().plain("cli-try-open", address=playground.url))
        if opens:
            await asyncio.to_thread(webbrowser.open, playground.url)
        await asked.wait()
        click.echo(texts().plain("cli-stopping"))
    finally:
        await coach.stop()


async def _morning(store: Store, user_id: int, now: dt.datetime) -> tuple[dt.time, ZoneInfo] | None:
    """When this user's morning is, so that "tomorrow morning" is theirs."""
    async with store.transaction(user_id, now) as tx:
        user = await tx.user()
        if user is None:
            return None
        zone = zone_of((await tx.network()).me)
        return user.preferences.morning, zone if isinstance(zone, ZoneInfo) else ZoneInfo("UTC")


async def _load_demo(store: Store, now: dt.datetime) -> None:
    """The fictional network, for a first user who has told nothing yet."""
    async with store.transaction(DEMO_USER, now) as tx:
        user = await tx.user() or User(DEMO_USER, DEMO_USER, now)
        await tx.put_user(replace(user, started_at=user.started_at or now))
        if (await tx.network()).contacts:
            return
        network = demo_network(now)
        changes: list[Change] = [Put(network.me)]
        for records in (network.contacts, network.conversations, network.offers, network.needs, network.introductions):
            changes += [Put(record) for record in records]
        for more in (network.asks, network.events, network.lessons, network.shown):
            changes += [Put(record) for record in more]
        await tx.apply(changes, what="demo", now=now)
        at = next_look_at(World(await tx.network(), now), user.preferences)
        await tx.put_user(replace(user, started_at=user.started_at or now, next_look_at=at))
