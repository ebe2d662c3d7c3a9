"""The processes: everything in one, or any number of `web` and `worker` over one PostgreSQL."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

import click
import structlog

from bot.app import Coach
from bot.clock import SystemClock
from bot.logs import set_up
from bot.settings import Settings
from bot.telegram.calling import introduce, make_bot
from bot.telegram.intake import ALLOWED, take_in
from bot.telegram.patience import patiently
from bot.texts import texts
from bot.trouble import SetUpFault, check_webhook
from storage.migrating import migrate
from storage.store import Store

log = structlog.get_logger()


async def run_all() -> None:
    """Polling, handling, sending and the tick in one process."""
    settings = Settings()
    set_up(settings.log_level)
    coach = await Coach.build(settings, SystemClock())
    await coach.start()
    asked = stop_asked()
    click.echo(texts().plain("cli-run-started", name=coach.bot.username))
    await _until_stopped(coach, settings, asked)


async def run_worker() -> None:
    """Handling, sending and the tick, without taking updates in."""
    settings = Settings()
    set_up(settings.log_level)
    coach = await Coach.build(settings, SystemClock(), polls=False)
    await coach.start()
    await _until_stopped(coach, settings, stop_asked())


async def _until_stopped(coach: Coach, settings: Settings, asked: asyncio.Event) -> None:
    stopped = asyncio.create_task(asked.wait())
    ended = asyncio.create_task(coach.engine.running())
    try:
        async with _answering(coach.store, settings):
            await asyncio.wait({stopped, ended}, return_when=asyncio.FIRST_COMPLETED)
        if ended.done():
            ended.result()
    finally:
        stopped.cancel()
        ended.cancel()
        await coach.stop()


@asynccontextmanager
async def _answering(store: Store, settings: Settings) -> AsyncIterator[None]:
    """Health and metrics of this process, where a port is set for them; where it is taken, by `web` say, without."""
    if not settings.answers_on_port:
        yield
        return
    from bot.web import Web

    web = Web(store)
    try:
        await web.start(settings.host, settings.port)
    except OSError:
        log.warning("port_taken", port=settings.port)
    try:
        yield
    finally:
        await web.stop()


def stop_asked() -> asyncio.Event:
    """Set by Ctrl-C or a host's stop from now on: to be called before anybody is told that the process is ready."""
    asked = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, asked.set)
    return asked


async def asked_to_stop() -> None:
    """Wait for Ctrl-C or a host's stop."""
    await stop_asked().wait()


async def run_web() -> None:
    """Take updates from Telegram's webhook into the inbox; answer for health and metrics."""
    from bot.web import WEBHOOK_PATH, Web  # a server and metrics, which the other processes don't need

    settings = Settings()
    set_up(settings.log_level)
    if not settings.telegram_bot_token:
        raise SetUpFault("no-token")
    check_webhook(settings)
    store = await Store.open(settings.database, migrate=settings.database.startswith("sqlite"))
    bot = make_bot(settings.telegram_bot_token, settings.telegram_api_url)

    async def received(update: Mapping[str, Any]) -> None:
        await take_in(store, [update], SystemClock(), "webhook")

    web = Web(store, take_in=received if settings.webhook_url else None, secret=settings.webhook_secret)
    try:
        await introduce(bot, settings.telegram_api_url)
        await web.start(settings.host, settings.port)
        if settings.webhook_url:
            await patiently(
                partial(
                    bot.set_webhook,
                    settings.webhook_url.rstrip("/") + WEBHOOK_PATH,
                    secret_token=settings.webhook_secret or None,
                    allowed_updates=list(ALLOWED),
                )
            )
        await asked_to_stop()
    except OSError:
        raise SetUpFault("port-taken", port=str(settings.port)) from None
    finally:
        await web.stop()
        await bot.request.shutdown()
        await store.close()


async def run_migrations() -> None:
    await migrate(Settings().database)
