"""Hands on the coach without a Telegram: updates go straight to the handler, what it says is caught."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import Any

import telegram

from bot.actions.found import Found
from bot.actions.message import Message
from bot.actions.turn import Target
from bot.telegram.handling import Handling
from storage.store import Store, Transaction

NOW = dt.datetime(2026, 3, 4, 17, 20, tzinfo=dt.UTC)


class Ear:
    """Hears everything that is said, by chat."""

    def __init__(self) -> None:
        self.said: list[tuple[int, Message]] = []
        self.toasts: list[str] = []
        self.found_last = Found()

    async def say(self, tx: Transaction, chat_id: int, message: Message, *, key: str | None = None) -> int:
        self.said.append((chat_id, message))
        return len(self.said)

    async def edit(self, tx: Transaction, chat_id: int, target: Target, message: Message) -> int:
        self.said.append((chat_id, message))
        return len(self.said)

    async def remove(self, tx: Transaction, chat_id: int, target: Target) -> None:
        """Nothing is shown."""

    async def toast(self, tx: Transaction, query_id: str, text: str) -> None:
        self.toasts.append(text)

    async def found(self, tx: Transaction, query_id: str, found: Found) -> None:
        self.found_last = found


class Hands:
    """Whoever types and taps."""

    def __init__(self, store: Store, allowed: frozenset[int] = frozenset(), now: dt.datetime = NOW) -> None:
        self.store, self.ear, self.now = store, Ear(), now
        self._handling = Handling(allowed, address=lambda: "https://t.me/coach", post=self.ear)
        self._numbers = itertools.count(1)

    async def says(self, user: int, text: str) -> None:
        await self._comes(user, "message", {"text": text, **_where(user, next(self._numbers))})

    async def edits(self, user: int, number: int, text: str) -> None:
        edited = {"edit_date": int(NOW.timestamp()), "text": text}
        await self._comes(user, "edited_message", {**_where(user, number), **edited})

    async def taps(self, user: int, data: str) -> None:
        message = {"text": "?", **_where(user, 1)}
        await self._comes(user, "callback_query", {"id": "1", "chat_instance": "1", "data": data, "message": message})

    async def queries(self, user: int, text: str, offset: str = "") -> Found:
        await self._comes(user, "inline_query", {"id": "1", "query": text, "offset": offset})
        return self.ear.found_last

    def heard(self, user: int) -> str:
        """Everything that was said to somebody, buttons and files too."""
        return "\n".join(repr(message) for chat, message in self.ear.said if chat == user).casefold()

    def offered(self, user: int) -> list[str]:
        """The data of every button shown to somebody."""
        rows = [row for chat, message in self.ear.said if chat == user for row in message.rows]
        return list(dict.fromkeys(b.data for row in rows for b in row if b.data))

    async def _comes(self, user: int, kind: str, body: dict[str, Any]) -> None:
        about = {"id": user, "is_bot": False, "first_name": f"User{user}", "language_code": "en"}
        number = next(self._numbers)
        update = telegram.Update.de_json({"update_id": number, kind: {"from": about, **body}}, None)
        async with self.store.transaction(user, self.now) as tx:
            await self._handling(update, tx, self.now)


def _where(user: int, number: int) -> dict[str, Any]:
    return {"message_id": number, "date": int(NOW.timestamp()), "chat": {"id": user, "type": "private"}}
