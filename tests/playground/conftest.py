"""A local server, python-telegram-bot as its client, and somebody with a phone."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import aiohttp
import pytest_asyncio
from telegram import Bot

from bot.clock import MovableClock
from bot.playground import LocalTelegram, User

Raw = Callable[..., Awaitable[dict[str, Any]]]
NOON = dt.datetime(2026, 3, 11, 12, 0, tzinfo=dt.UTC)


class Noon:
    """A clock that stands still until it is moved."""

    def now(self) -> dt.datetime:
        return NOON


class Stopwatch:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest_asyncio.fixture
async def stopwatch() -> Stopwatch:
    return Stopwatch()


@pytest_asyncio.fixture
async def telegram(stopwatch: Stopwatch) -> AsyncIterator[LocalTelegram]:
    local = LocalTelegram(MovableClock(Noon()), stopwatch=stopwatch)
    await local.start()
    yield local
    await local.stop()


@pytest_asyncio.fixture
async def bot(telegram: LocalTelegram) -> AsyncIterator[Bot]:
    """The client library, over real HTTP."""
    client = Bot(telegram.token, base_url=telegram.base_url, base_file_url=telegram.base_file_url)
    async with client:
        yield client


@pytest_asyncio.fixture
async def ana(telegram: LocalTelegram) -> User:
    """A user who has started the bot; the update is confirmed."""
    user = telegram.user(name="Ana", last_name="Silva", username="ana_silva", language_code="pt")
    user.starts()
    telegram.updates.confirm(telegram.updates.next_id)
    return user


@pytest_asyncio.fixture
async def raw(telegram: LocalTelegram) -> AsyncIterator[Raw]:
    """A call without any library: the parameters as JSON, the answer as it came."""
    async with aiohttp.ClientSession() as session:

        async def call(method: str, **parameters: Any) -> dict[str, Any]:
            async with session.post(f"{telegram.base_url}{telegram.token}/{method}", json=parameters) as response:
                body: dict[str, Any] = await response.json()
                assert body["ok"] is (response.status == 200)
                return body

        yield call
