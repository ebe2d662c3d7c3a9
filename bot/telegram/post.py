"""From the coach's message to the Bot API's call, queued in the outbox within the turn's transaction."""

from __future__ import annotations

import datetime as dt
from typing import Any

from bot.actions.found import Found, Result
from bot.actions.message import Ask, Button, Message, Rows
from bot.actions.turn import Target
from bot.telegram.fitting import CAPTION, fitting
from storage.records import OutgoingDraft
from storage.store import Transaction

ANSWER, BRIEF = 0, 1
"""What goes first: an answer to what was just said; then what was not asked for."""

LONGEST_COPY = 256
LONGEST_TITLE = 120
NAMELESS = "–"
"""On a button of somebody without a name: Telegram takes none that is empty."""


class TelegramPost:
    """Queues calls; the sender makes them."""

    def __init__(self, priority: int = ANSWER) -> None:
        self._priority = priority

    async def say(
        self,
        tx: Transaction,
        chat_id: int,
        message: Message,
        *,
        key: str | None = None,
        until: dt.datetime | None = None,
    ) -> int:
        method, payload, files = call(chat_id, message)
        draft = OutgoingDraft(chat_id, method, payload, files=files, priority=self._priority, key=key, expires_at=until)
        return await tx.send(draft)

    async def edit(self, tx: Transaction, chat_id: int, target: Target, message: Message) -> int:
        payload = {"chat_id": chat_id, **_text(message), "reply_markup": _inline(message.rows)}
        return await tx.send(_to("editMessageText", payload, target, chat_id))

    async def remove(self, tx: Transaction, chat_id: int, target: Target) -> None:
        await tx.send(_to("deleteMessage", {"chat_id": chat_id}, target, chat_id))

    async def toast(self, tx: Transaction, query_id: str, text: str) -> None:
        payload = {"callback_query_id": query_id, **({"text": text[:200]} if text else {})}
        await tx.send(OutgoingDraft(None, "answerCallbackQuery", payload, priority=ANSWER))

    async def found(self, tx: Transaction, query_id: str, found: Found) -> None:
        """The user's own results: shown to nobody else and kept nowhere."""
        payload: dict[str, Any] = {
            "inline_query_id": query_id,
            "results": [_article(result) for result in found.results],
            "is_personal": True,
            "cache_time": 0,
            "next_offset": found.next_offset,
        }
        if found.start is not None:
            label, parameter = found.start
            payload["button"] = {"text": label, "start_parameter": parameter}
        await tx.send(OutgoingDraft(None, "answerInlineQuery", payload, priority=ANSWER))


def call(chat_id: int, message: Message) -> tuple[str, dict[str, Any], dict[str, tuple[str, bytes]]]:
    """The Bot API's method, its parameters and its files for a message."""
    markup = _inline(message.rows) if message.rows or not message.phone else _phone(message.phone)
    rest = {"reply_markup": markup} if message.rows or message.phone else {}
    if message.picture is not None:
        caption = {"caption": fitting(message.html, CAPTION), "parse_mode": "HTML"}
        return "sendPhoto", {"chat_id": chat_id, **caption, **rest}, {"photo": message.picture}
    if message.file is not None:
        caption = {"caption": fitting(message.html, CAPTION), "parse_mode": "HTML"}
        return "sendDocument", {"chat_id": chat_id, **caption, **rest}, {"document": message.file}
    return "sendMessage", {"chat_id": chat_id, **_text(message), **rest}, {}


def _article(result: Result) -> dict[str, Any]:
    content = {
        "message_text": fitting(result.html),
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }
    title = _named(result.title[:LONGEST_TITLE])
    article = {"type": "article", "id": result.id, "title": title, "input_message_content": content}
    return article | ({"description": result.description} if result.description else {})


def _text(message: Message) -> dict[str, Any]:
    return {
        "text": fitting(message.html),
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": not message.links},
    }


def _inline(rows: Rows) -> dict[str, Any]:
    return {"inline_keyboard": [[_button(b) for b in row] for row in rows if row]}


def _named(label: str) -> str:
    return label if any(map(str.isprintable, label.strip())) else NAMELESS


def _button(button: Button) -> dict[str, Any]:
    made: dict[str, Any] = {"text": _named(button.label)}
    if button.copy is not None:
        made["copy_text"] = {"text": button.copy[:LONGEST_COPY]}
    elif button.url is not None:
        made["url"] = button.url
    elif button.inline is not None:
        made["switch_inline_query"] = button.inline
    else:
        made["callback_data"] = button.data or "-"
    return made


def _phone(asks: tuple[Ask, ...]) -> dict[str, Any]:
    """Buttons below the text field that share something; they go away once used."""
    made: list[list[dict[str, Any]]] = []
    for ask in asks:
        if ask.what == "location":
            made.append([{"text": ask.label, "request_location": True}])
        else:
            users = {"request_id": 1, "user_is_bot": False, "max_quantity": 10, "request_name": True}
            made.append([{"text": ask.label, "request_users": {**users, "request_username": True}}])
    return {"keyboard": made, "one_time_keyboard": True, "resize_keyboard": True}


def _to(method: str, payload: dict[str, Any], target: Target, chat_id: int) -> OutgoingDraft:
    if target.message_id is not None:
        payload = {**payload, "message_id": target.message_id}
    return OutgoingDraft(chat_id, method, payload, priority=ANSWER, replaces=target.outbox_id)
