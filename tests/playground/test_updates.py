"""Updates are gone when they are confirmed, and not before."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest, Conflict

from bot.playground import LocalTelegram, User
from tests.playground.conftest import Stopwatch


async def texts(bot: Bot, **parameters: Any) -> list[str | None]:
    updates = await bot.get_updates(**parameters)
    return [u.message.text if u.message else None for u in updates]


async def test_an_update_comes_until_a_later_offset_confirms_it(bot: Bot, ana: User) -> None:
    ana.says("one")
    ana.says("two")
    [first, _] = await bot.get_updates()
    assert await texts(bot) == ["one", "two"]
    assert await texts(bot, offset=first.update_id) == ["one", "two"]
    assert await texts(bot, offset=first.update_id + 1) == ["two"]
    assert await texts(bot) == ["two"]
    assert await texts(bot, limit=1, offset=first.update_id + 2) == []


async def test_a_negative_offset_keeps_only_the_last(bot: Bot, ana: User) -> None:
    for text in "abc":
        ana.says(text)
    assert await texts(bot, offset=-1) == ["c"]
    assert await texts(bot) == ["c"]


async def test_a_long_poll_ends_when_something_comes(bot: Bot, ana: User) -> None:
    poll = asyncio.create_task(texts(bot, timeout=30))
    await asyncio.sleep(0.1)
    assert not poll.done()
    ana.says("now")
    assert await asyncio.wait_for(poll, 2) == ["now"]


async def test_a_second_poller_ends_the_first(telegram: LocalTelegram, bot: Bot, ana: User) -> None:
    async with Bot(telegram.token, base_url=telegram.base_url) as other:
        first = asyncio.create_task(bot.get_updates(timeout=30))
        await asyncio.sleep(0.1)
        second = asyncio.create_task(other.get_updates(timeout=30))
        with pytest.raises(Conflict, match="terminated by other getUpdates"):
            await asyncio.wait_for(first, 2)
        ana.says("hi")
        assert len(await asyncio.wait_for(second, 2)) == 1


async def test_only_what_was_asked_for(bot: Bot, ana: User) -> None:
    await bot.get_updates(allowed_updates=["callback_query"])
    ana.says("unheard")
    ana.taps_data("x", 1)
    [update] = await bot.get_updates()
    assert update.callback_query is not None


async def test_taps_wait_minutes_and_messages_a_day(bot: Bot, ana: User, stopwatch: Stopwatch) -> None:
    ana.says("hello")
    ana.taps_data("x", 1)
    ana.queries("x")
    stopwatch.seconds += 31
    assert [bool(u.inline_query) for u in await bot.get_updates()] == [False, False]
    stopwatch.seconds += 120
    assert await texts(bot) == ["hello"]
    stopwatch.seconds += 86_400
    assert await texts(bot) == []


async def test_updates_can_come_again_twice_or_backwards(telegram: LocalTelegram, bot: Bot, ana: User) -> None:
    ana.says("one")
    ana.says("two")
    telegram.updates.reversed = True
    assert await texts(bot) == ["two", "one"]
    telegram.updates.reversed = False
    telegram.updates.repeats = 1
    assert await texts(bot) == ["one", "two", "one"]
    telegram.updates.repeats = 0
    ids = [u.update_id for u in await bot.get_updates()]
    assert await texts(bot, offset=ids[-1] + 1) == []
    telegram.updates.redeliver(2)
    assert [u.update_id for u in await bot.get_updates()] == ids


class Hook:
    """A bot's webhook on loopback."""

    def __init__(self) -> None:
        self.taken: list[dict[str, Any]] = []
        self.secrets: set[str | None] = set()
        self.failures = 0
        self.url = ""

    async def take(self, request: web.Request) -> web.Response:
        self.secrets.add(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        if self.failures:
            self.failures -= 1
            return web.Response(status=500)
        self.taken.append(await request.json())
        return web.Response()


@pytest.fixture
async def hook() -> Any:
    found = Hook()
    app = web.Application()
    app.add_routes([web.post("/hook", found.take)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    found.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield found
    await runner.cleanup()


async def test_a_webhook_gets_each_update_in_order_though_it_fails(
    telegram: LocalTelegram, bot: Bot, ana: User, hook: Hook
) -> None:
    telegram.pusher.pace = 0.01
    hook.failures = 3
    ana.says("before")
    await bot.set_webhook(hook.url, secret_token="s-e_c")
    for text in "abc":
        ana.says(text)
    await telegram.settled()
    assert [u["message"]["text"] for u in hook.taken] == ["before", "a", "b", "c"]
    assert hook.secrets == {"s-e_c"}
    info = await bot.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 500 Internal Server Error"
    with pytest.raises(Conflict, match="webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    ana.says("later")
    assert await texts(bot) == ["later"]


async def test_a_webhook_is_on_this_machine(bot: Bot, hook: Hook) -> None:
    with pytest.raises(BadRequest, match=r"(?i)this machine only"):
        await bot.set_webhook("https://example.org/hook")
    with pytest.raises(BadRequest, match=r"(?i)unallowed characters"):
        await bot.set_webhook(hook.url, secret_token="no spaces")
