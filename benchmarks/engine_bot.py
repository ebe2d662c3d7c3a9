"""The coach's engine and store alone: each text becomes a record, durable as any, and one answer."""

from __future__ import annotations

import asyncio
import datetime as dt
import sys

import telegram

from bot.clock import SystemClock
from bot.logs import set_up
from bot.running import asked_to_stop
from bot.telegram.calling import make_bot
from bot.telegram.engine import Engine
from bot.telegram.pace import UNLIMITED, Pace
from coach.changes import Put
from coach.network import Contact, Me
from storage.records import OutgoingDraft, Source, User
from storage.store import Store, Transaction


async def handle(update: telegram.Update, tx: Transaction, now: dt.datetime) -> None:
    message = update.message
    if message is None or message.from_user is None or message.text is None:
        return
    if await tx.user() is None:
        await tx.put_user(User(message.from_user.id, message.chat_id, now))
        await tx.apply([Put(Me(name=message.from_user.full_name))], what="hello", now=now)
    contact = Contact(id=tx.new_id("contact"), name=message.text)
    await tx.apply([Put(contact)], source=Source(message.chat_id, message.message_id), what="told", now=now)
    answer = {"chat_id": message.chat_id, "text": message.text}
    await tx.send(OutgoingDraft(message.chat_id, "sendMessage", answer))


async def main(token: str, url: str, _: str, database: str) -> None:
    set_up("ERROR")
    store = await Store.open(database)
    engine = Engine(
        store=store, bot=make_bot(token, url), clock=SystemClock(), handler=handle, polls=True, pace=Pace(UNLIMITED)
    )
    await engine.start()
    await asked_to_stop()
    await engine.stop()
    await store.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
