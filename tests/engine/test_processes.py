"""Several processes over one PostgreSQL: nobody twice, order kept, a killed one's work taken over, one sender."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import aiohttp
import pytest

from bot.telegram.intake import take_in
from bot.telegram.worker import LEASE
from bot.web import SIGNED_BY, WEBHOOK_PATH, Web
from storage.store import Store
from tests.databases import fresh_database
from tests.engine.conftest import SECOND, Stage, told, until
from tests.engine.recording import said

SECRET = "a-secret"


async def test_webhooks_and_workers_share_the_work_in_order(shared_stage: Stage) -> None:
    """Two web processes take in, three workers handle, one of them sends."""
    stage = shared_stage
    stores = [await Store.open(stage.url) for _ in range(4)]
    webs = [_web(stage, stores[0]), _web(stage, stores[1])]
    for web in webs:
        await web.start("127.0.0.1", 0)
    workers = [await stage.starts(store=s, polls=False) for s in [stage.store, *stores[2:]]]
    users = [stage.telegram.user() for _ in range(12)]
    updates = stage.telegram.updates
    for number in range(6):
        hook = f"http://127.0.0.1:{webs[number % 2].port}{WEBHOOK_PATH}"
        updates.listen({"url": hook, "secret": SECRET, "max_connections": 40})
        for user in users:
            user.says(f"{user.id} {number}")
        await until(lambda: not updates.waiting)
    for worker in workers:
        await worker.idle(within=20)
    await until(lambda: all(len(told(u)) == 6 for u in users))
    for user in users:
        assert await stage.names_of(user) == [f"{user.id} {n}" for n in range(6)]
        assert told(user) == [f"noted {user.id} {n}" for n in range(6)]
    assert sum(1 for w in workers if w.sender.leads) == 1
    updates.listen({})
    for web in webs:
        await web.stop()
    await stage.stops()
    for store in stores:
        await store.close()


async def test_what_a_killed_worker_had_is_handled_within_half_a_minute(shared_stage: Stage) -> None:
    stage = shared_stage
    ana = stage.friend()
    await take_in(stage.store, [await _update_of(stage, "Priya", ana.id)], stage.clock, "test")
    await stage.store.claim(stage.clock.now(), worker="killed", lease=LEASE, limit=9)
    await stage.starts(polls=False)
    await asyncio.sleep(0.3)
    assert await stage.names_of(ana) == []
    assert LEASE < 30 * SECOND
    stage.clock.move(LEASE)
    await until(lambda: bool(told(ana)))
    assert told(ana) == ["noted Priya"]


async def test_sending_passes_to_another_when_the_sender_is_killed(shared_stage: Stage) -> None:
    stage = shared_stage
    ana = stage.friend()
    assert await stage.store.lease("sender", stage.clock.now(), holder="killed", lease=10 * SECOND)
    await stage.starts(polls=False)
    await stage.queue(said(ana.id, "hello"), ana.id)
    await asyncio.sleep(0.5)
    assert told(ana) == []
    stage.clock.move(10 * SECOND)
    await until(lambda: told(ana) == ["hello"])


@pytest.mark.parametrize(
    ("secret", "body", "status"),
    [
        (SECRET, {"update_id": 7, "message": {"from": {"id": 5}}}, 200),
        ("wrong", {"update_id": 7}, 401),
        ("", {"update_id": 7}, 401),
        (SECRET, {"nothing": 1}, 400),
        (SECRET, [1], 400),
    ],
)
async def test_the_webhook_takes_what_is_signed_and_whole(stage: Stage, secret: str, body: Any, status: int) -> None:
    web = _web(stage, stage.store)
    await web.start("127.0.0.1", 0)
    async with aiohttp.ClientSession() as client:
        url = f"http://127.0.0.1:{web.port}{WEBHOOK_PATH}"
        async with client.post(url, json=body, headers={SIGNED_BY: secret}) as answer:
            assert answer.status == status
    await web.stop()
    assert await stage.store.open_updates() == (1 if status == 200 else 0)


async def test_health_and_metrics_are_served(stage: Stage) -> None:
    web = Web(stage.store)
    await web.start("127.0.0.1", 0)
    async with aiohttp.ClientSession(f"http://127.0.0.1:{web.port}") as client:
        async with client.get("/health") as answer:
            assert (answer.status, await answer.json()) == (200, {"live": True, "ready": True})
        async with client.get("/metrics") as answer:
            assert "coach_updates_received" in await answer.text()
        async with client.post(WEBHOOK_PATH, json={"update_id": 1}) as answer:
            assert answer.status == 404
    await web.stop()


async def test_it_is_not_ready_while_the_database_is_away(server: str) -> None:
    async with fresh_database(server) as url:
        store = await Store.open(url)
        web = Web(store)
        await web.start("127.0.0.1", 0)
    async with aiohttp.ClientSession(f"http://127.0.0.1:{web.port}") as client, client.get("/health") as answer:
        assert (answer.status, (await answer.json())["ready"]) == (503, False)
    await web.stop()
    await store.close()


def _web(stage: Stage, store: Store) -> Web:
    async def received(update: Mapping[str, Any]) -> None:
        await take_in(store, [update], stage.clock, "webhook")

    return Web(store, take_in=received, secret=SECRET)


async def _update_of(stage: Stage, text: str, user_id: int) -> dict[str, Any]:
    person = {"id": user_id, "is_bot": False, "first_name": "Ana"}
    date = int(stage.clock.now().timestamp())
    chat = {"id": user_id, "type": "private"}
    message = {"message_id": 9, "date": date, "chat": chat, "from": person, "text": text}
    return {"update_id": 10_000, "message": message}
