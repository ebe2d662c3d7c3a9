"""The coach as `coach run` wires it, with no pace kept: the local Telegram of the benchmarks sets no limits."""

from __future__ import annotations

import asyncio
import sys

from bot.app import Coach
from bot.clock import SystemClock
from bot.running import asked_to_stop
from bot.settings import Settings
from bot.telegram.intake import ALLOWED, take_in
from bot.telegram.pace import UNLIMITED, Pace
from bot.web import WEBHOOK_PATH, Web

SECRET = "benchmark"


async def main(token: str, url: str, webhook_port: str, database: str) -> None:
    settings = Settings(
        telegram_bot_token=token,
        telegram_api_url=url,
        database_url=database,
        coach_tick_seconds=3600,
        log_level="ERROR",
    )
    coach = await Coach.build(settings, SystemClock(), polls=webhook_port == "0")
    coach.engine.sender.pace = Pace(UNLIMITED)
    await coach.start()
    web = Web(coach.store, take_in=lambda u: take_in(coach.store, [u], SystemClock(), "webhook"), secret=SECRET)
    if webhook_port != "0":
        await web.start("127.0.0.1", int(webhook_port))
        address = f"http://127.0.0.1:{webhook_port}{WEBHOOK_PATH}"
        await coach.bot.set_webhook(address, secret_token=SECRET, allowed_updates=list(ALLOWED))
    await asked_to_stop()
    await web.stop()
    await coach.stop()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
