"""The processes: everything in one, or any number of `web` and `worker` over one PostgreSQL."""

from __future__ import annotations

import asyncio
import signal

import click

from bot.app import Coach
from bot.clock import SystemClock
from bot.logs import set_up
from bot.settings import Settings
from bot.telegram.calling import Caller, make_bot
from bot.texts import texts
from bot.trouble import SetUpFault
from bot.web import Web
from storage.migrating import migrate
from storage.store import Store


async def run_all() -> None:
    """Polling, handling, sending and the tick in one process."""
    settings = Settings()
    set_up(settings.log_level)
    coach = await Coach.build(settings, SystemClock())
    await coach.start()
    click.echo(texts().plain("cli-run-started", name=coach.bot.username))
    await _until_stopped(coach)


async def run_worker() -> None:
    """Handling, sending and the tick, without taking updates in."""
    settings = Settings()
    set_up(settings.log_level)
    coach = await Coach.build(settings, SystemClock(), polls=False)
    await coach.start()
    await _until_stopped(coach)


async def _until_stopped(coach: Coach) -> None:
    stopped = asyncio.create_task(_signal())
    ended = asyncio.create_task(coach.engine.running())
    try:
        await asyncio.wait({stopped, ended}, return_when=asyncio.FIRST_COMPLETED)
        if ended.done():
            ended.result()
    finally:
        stopped.cancel()
        ended.cancel()
        await coach.stop()


async def _signal() -> None:
    """Wait for Ctrl-C or a host's stop."""
    asked = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, asked.set)
    await asked.wait()


async def run_migrations() -> None:
    await migrate(Settings().database)
