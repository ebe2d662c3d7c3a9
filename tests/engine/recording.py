"""A small bot for the engine's tests: each text becomes a contact and is answered; a tap edits its message."""

from __future__ import annotations

import datetime as dt

import telegram

from coach.changes import Put
from coach.network import Contact, Me
from storage.records import OutgoingDraft, Source, User
from storage.store import Transaction


class Recording:
    """`poison` is a word that can't be handled."""

    poison = "poison"

    def __init__(self) -> None:
        self.handled: list[tuple[int, str]] = []

    async def __call__(self, update: telegram.Update, tx: Transaction, now: dt.datetime) -> None:
        if update.callback_query is not None:
            await self._tapped(update.callback_query, tx)
            return
        message = update.message
        if message is None or message.from_user is None or message.text is None:
            return
        if message.text.startswith("/"):
            return
        self.handled.append((message.from_user.id, message.text))
        if self.poison in message.text:
            raise ValueError(message.text)
        if await tx.user() is None:
            await tx.put_user(User(message.from_user.id, message.chat_id, now))
            await tx.apply([Put(Me(name=message.from_user.full_name))], what="hello", now=now)
        contact = Contact(id=tx.new_id("contact"), name=message.text)
        await tx.apply([Put(contact)], source=Source(message.chat_id, message.message_id), what="told", now=now)
        await tx.send(said(message.chat_id, f"noted {message.text}"))

    async def excuse(self, update: telegram.Update, tx: Transaction, now: dt.datetime) -> None:
        if update.message is not None:
            await tx.send(said(update.message.chat_id, "that went wrong"))

    async def _tapped(self, query: telegram.CallbackQuery, tx: Transaction) -> None:
        await tx.send(OutgoingDraft(None, "answerCallbackQuery", {"callback_query_id": query.id}))
        if query.message is not None and await tx.tapped(f"{query.message.message_id}:{query.data}"):
            payload = {"chat_id": query.message.chat.id, "message_id": query.message.message_id, "text": "tapped"}
            await tx.send(OutgoingDraft(query.message.chat.id, "editMessageText", payload))


def said(chat_id: int, text: str, *, key: str | None = None, priority: int = 0) -> OutgoingDraft:
    button = {"inline_keyboard": [[{"text": "Undo", "callback_data": "undo"}]]}
    payload = {"chat_id": chat_id, "text": text, "reply_markup": button}
    return OutgoingDraft(chat_id, "sendMessage", payload, key=key, priority=priority)
