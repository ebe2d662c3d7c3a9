"""Updates from Telegram into the inbox. Only when they are durable there is Telegram told that they arrived."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Mapping, Sequence
from typing import Any

import structlog
import telegram

from bot import metrics
from bot.clock import Clock
from bot.telegram.calling import Caller
from bot.telegram.request import Lost, Refused
from storage.faults import StorageFault
from storage.records import Received
from storage.store import Store

ALLOWED = (
    "message",
    "edited_message",
    "callback_query",
    "inline_query",
    "chosen_inline_result",
    "my_chat_member",
)
"""The kinds of updates that the coach asks for."""

LONGEST_POLL = 50
"""Seconds; Telegram waits no longer."""
AT_ONCE = 100
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0

_OLDER = (("callback_query", "message"), ("message", "reply_to_message"), ("edited_message", "reply_to_message"))
_ABOUT = ("message_id", "date", "chat", "from")
"""What stays of an older message: which it is."""

log = structlog.get_logger()


class TokenRefused(Exception):
    """Telegram does not know this token."""


class Polling:
    """Asks for updates for ever. The offset, which confirms, moves after they are stored."""

    def __init__(self, store: Store, caller: Caller, clock: Clock, allowed: Sequence[str] = ALLOWED) -> None:
        self._store = store
        self._caller = caller
        self._clock = clock
        self._allowed = list(allowed)
        self._offset = 0
        self._pause = 0.0
        self._token_held = False

    async def run(self) -> None:
        """Until cancelled. Raises TokenRefused where the very first answer says that the token is wrong."""
        while True:
            try:
                await self._poll()
                self._pause = 0.0
            except Refused as no:
                await self._refused(no)
            except (Lost, StorageFault) as broken:
                log.warning("intake_interrupted", why=type(broken).__name__)
                await self._rest()

    async def _poll(self) -> None:
        wanted = {"timeout": LONGEST_POLL, "limit": AT_ONCE, "allowed_updates": self._allowed}
        if self._offset:
            wanted["offset"] = self._offset
        updates = await self._caller.call("getUpdates", wanted, seconds=LONGEST_POLL + 15)
        self._token_held = True
        if not updates:
            # Everything is confirmed. After a week of silence numbers start anew, perhaps below the last one.
            self._offset = 0
            return
        await take_in(self._store, updates, self._clock, "polling")
        self._offset = max(u["update_id"] for u in updates) + 1

    async def _refused(self, no: Refused) -> None:
        if no.code in (401, 404) and not self._token_held:
            raise TokenRefused
        if no.code == 429:
            await asyncio.sleep(no.retry_after or 1)
            return
        log.warning("intake_refused", code=no.code, why=no.description)
        if no.code == 409 and "webhook is active" in no.description:
            await self._unhook()
        await self._rest()

    async def _unhook(self) -> None:
        """Take away the webhook of an earlier set-up: as long as there is one, nobody can poll."""
        try:
            await self._caller.call("deleteWebhook", {})
            log.warning("webhook_removed")
        except (Refused, Lost) as broken:
            log.warning("intake_interrupted", why=type(broken).__name__)

    async def _rest(self) -> None:
        self._pause = min(LONGEST_PAUSE, max(FIRST_PAUSE, self._pause * 2))
        await asyncio.sleep(self._pause * random.uniform(0.7, 1.0))


async def take_in(store: Store, updates: Sequence[Mapping[str, Any]], clock: Clock, by: str) -> int:
    """Store updates in the order of their numbers; durable on return."""
    now = clock.now()
    received = [
        Received(u["update_id"], user_of(u), _body(u), now) for u in sorted(updates, key=lambda u: int(u["update_id"]))
    ]
    new = await store.receive(received)
    metrics.received.labels(by).inc(new)
    metrics.repeated.inc(len(received) - new)
    return new


def _body(update: Mapping[str, Any]) -> str:
    """As it is kept. Half a character, which JSON can spell and no database takes, must not hold up the others."""
    return json.dumps(_needed(update), ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace").decode()


def _needed(update: Mapping[str, Any]) -> Mapping[str, Any]:
    """The update without the words of older messages, which come with every tap and reply.

    Nobody reads them, and they would bring what was forgotten back into the database.
    """
    needed = dict(update)
    for kind, older in _OLDER:
        body = needed.get(kind)
        if isinstance(body, Mapping) and isinstance(message := body.get(older), Mapping):
            needed[kind] = {**body, older: {part: message[part] for part in _ABOUT if part in message}}
    return needed


def user_of(update: Mapping[str, Any]) -> int | None:
    """Whose update it is, read from whatever kind it is."""
    for kind, body in update.items():
        if kind != "update_id" and isinstance(body, Mapping):
            sender = body.get("from") or body.get("user")
            if isinstance(sender, Mapping) and isinstance(sender.get("id"), int):
                return int(sender["id"])
    return None


def parsed(received: Received, bot: telegram.Bot) -> telegram.Update:
    """The update as python-telegram-bot has it."""
    update = telegram.Update.de_json(json.loads(received.body), bot)
    if update is None:
        raise ValueError("not an update")
    return update
