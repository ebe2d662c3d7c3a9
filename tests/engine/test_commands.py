"""The commands as processes of their own: `coach web` and `coach worker` over PostgreSQL, and `coach run`."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest

from bot.playground import LocalTelegram
from bot.settings import Settings
from bot.telegram.intake import ALLOWED
from bot.trouble import SetUpFault, check_webhook, sentence_of
from tests.databases import fresh_database
from tests.engine.conftest import told, until

ENDS_WITHIN = 10.0
"""Seconds after SIGTERM; then hosts kill."""


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port


@asynccontextmanager
async def command(name: str, local: LocalTelegram, database: str, **settings: str) -> AsyncIterator[None]:
    """A running command; asked to end by SIGTERM, it ends by itself and in time."""
    ours = {"TELEGRAM_BOT_TOKEN": local.token, "TELEGRAM_API_URL": local.url, "DATABASE_URL": database}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.cli", name, env={**os.environ, **ours, "LOG_LEVEL": "ERROR", **settings}
    )
    try:
        yield
        assert process.returncode is None
        process.send_signal(signal.SIGTERM)
        asked_at = time.monotonic()
        assert await asyncio.wait_for(process.wait(), 2 * ENDS_WITHIN) == 0
        assert time.monotonic() - asked_at < ENDS_WITHIN
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def page(port: int, path: str) -> tuple[int, str]:
    """0 while nobody listens."""
    try:
        async with aiohttp.ClientSession() as client, client.get(f"http://127.0.0.1:{port}{path}") as answer:
            return answer.status, await answer.text()
    except aiohttp.ClientConnectionError:
        return 0, ""


async def ready(port: int) -> None:
    async def is_ready() -> bool:
        return (await page(port, "/health"))[0] == 200

    await until(is_ready, within=30)


async def test_web_takes_in_what_a_worker_answers_now_or_later(local: LocalTelegram, server: str) -> None:
    port, of_worker = free_port(), free_port()
    hook = {"WEBHOOK_URL": f"http://127.0.0.1:{port}", "WEBHOOK_SECRET": "a-word", "PORT": str(port)}
    ana = local.user()

    async def waits() -> bool:
        return "coach_inbox_open 1.0" in (await page(port, "/metrics"))[1]

    async with fresh_database(server) as database, command("web", local, database, **hook):
        await ready(port)
        ana.says("Coffee with Priya Nair")
        await until(waits, within=20)
        async with command("worker", local, database, PORT=str(of_worker)):
            await until(lambda: any("Priya Nair" in text for text in told(ana)), within=30)
            ana.says("Lunch with Tom Becker")
            await until(lambda: any("Tom Becker" in text for text in told(ana)), within=20)
            await ready(of_worker)
            _, counted = await page(of_worker, "/metrics")
            assert 'coach_updates_handled_total{how="done"} 2.0' in counted
        assert not await waits()


async def test_run_takes_over_from_a_webhook(local: LocalTelegram, tmp_path: Path) -> None:
    """As long as there is a webhook, Telegram lets nobody poll."""
    local.updates.listen({"url": "http://127.0.0.1:9/", "secret": "", "max_connections": 40})
    ana = local.user()
    async with command("run", local, f"sqlite:///{tmp_path / 'coach.db'}"):
        ana.says("Coffee with Priya Nair")
        await until(lambda: any("Priya Nair" in text for text in told(ana)), within=30)
    assert local.updates.allowed == list(ALLOWED)


def test_a_webhook_without_its_word_is_refused_at_the_start() -> None:
    check_webhook(Settings(webhook_url="http://127.0.0.1:9", webhook_secret="a-word"))
    check_webhook(Settings(webhook_secret="a-word"))
    with pytest.raises(SetUpFault) as refused:
        check_webhook(Settings(webhook_url="http://127.0.0.1:9"))
    assert "WEBHOOK_SECRET" in str(sentence_of(refused.value))
