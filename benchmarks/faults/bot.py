"""The process that is killed: the project's engine and store, with a handler whose effects can be counted.

Each text becomes a contact of that name and one answer. Each user who is due gets one nudge.
"""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import logging
from dataclasses import replace

import structlog
import telegram

from bot.clock import SystemClock
from bot.running import asked_to_stop
from bot.telegram.calling import make_bot
from bot.telegram.engine import Engine
from bot.telegram.pace import UNLIMITED, Pace
from coach.changes import Put
from coach.network import Contact, Me
from storage.faults import StorageFault
from storage.records import OutgoingDraft, Source, User
from storage.store import Store, Transaction

TICK_EVERY = 0.1
LEASE = dt.timedelta(seconds=5)


async def handle(update: telegram.Update, tx: Transaction, now: dt.datetime) -> None:
    message = update.message
    if message is None or message.from_user is None or message.text is None or message.text.startswith("/"):
        return
    user = await tx.user()
    if user is None:
        await tx.put_user(User(message.from_user.id, message.chat_id, now))
        await tx.apply([Put(Me(name=message.from_user.full_name))], what="hello", now=now)
    if message.text.startswith("nudge"):
        user = await tx.user()
        assert user is not None
        await tx.put_user(replace(user, next_look_at=now + dt.timedelta(seconds=0.3)))
        await tx.keep("nudge", {"key": message.text}, key=message.text)
    contact = Contact(id=tx.new_id("contact"), name=message.text)
    await tx.apply([Put(contact)], source=Source(message.chat_id, message.message_id), what="told", now=now)
    await tx.send(OutgoingDraft(message.chat_id, "sendMessage", _text(message.chat_id, f"noted {message.text}")))


async def tick(store: Store, name: str) -> None:
    """Claims who is due; nudge, note of it and next look are one transaction."""
    clock = SystemClock()
    while True:
        with contextlib.suppress(StorageFault):
            now = clock.now()
            for user_id in await store.claim_due(now, worker=name, lease=LEASE, limit=50):
                await _nudge(store, user_id, now)
        await asyncio.sleep(TICK_EVERY)


async def _nudge(store: Store, user_id: int, now: dt.datetime) -> None:
    async with store.transaction(user_id, now) as tx:
        user = await tx.user()
        if user is None or user.next_look_at is None or user.next_look_at > now:
            return
        for contact in (await tx.network()).contacts:
            kept = await tx.kept("nudge", contact.name) if contact.name.startswith("nudge") else None
            if kept is None:
                continue
            payload = _text(user.chat_id, f"reminder {contact.name}")
            sent = await tx.send(OutgoingDraft(user.chat_id, "sendMessage", payload, priority=1))
            await tx.record_nudge("test", contact.name, [contact.id], now.date(), outbox_id=sent, now=now)
            await tx.settle("nudge", contact.name)
        await tx.put_user(replace(user, next_look_at=None))


def _text(chat_id: int, text: str) -> dict[str, object]:
    return {"chat_id": chat_id, "text": text}


async def live(token: str, url: str, database: str, polls: bool) -> None:
    store = await Store.open(database)
    bot = make_bot(token, url)
    engine = Engine(store=store, bot=bot, clock=SystemClock(), handler=handle, polls=polls, pace=Pace(UNLIMITED))
    await engine.start()
    ticking = asyncio.create_task(tick(store, engine.name))
    await asked_to_stop()
    ticking.cancel()
    await engine.stop()
    await store.close()


def run(token: str, url: str, database: str, polls: bool) -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    asyncio.run(live(token, url, database, polls))
