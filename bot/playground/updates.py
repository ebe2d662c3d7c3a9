"""The updates that wait for the bot, gone only when a later offset confirms them or when they have expired."""

from __future__ import annotations

import asyncio
import dataclasses
from collections import OrderedDict, deque
from collections.abc import Callable
from typing import Any

from bot.playground.errors import ApiError

Json = dict[str, Any]
LONGEST_POLL = 50
LIFETIMES = {"callback_query": 150.0, "inline_query": 30.0, "chosen_inline_result": 600.0}
"""Seconds that Telegram keeps an update; 24 hours for every kind not named (tdlib/telegram-bot-api, Client.cpp)."""
A_DAY = 86_400.0
ONLY_WHEN_NAMED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
ANOTHER_POLLER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


@dataclasses.dataclass(slots=True)
class Waiting:
    update: Json
    queue: str
    until: float

    @property
    def id(self) -> int:
        return int(self.update["update_id"])


class Updates:
    """One bot's queue. `stopwatch` measures lifetimes: real seconds, whatever the coach's clock says."""

    def __init__(self, stopwatch: Callable[[], float]) -> None:
        self._stopwatch = stopwatch
        self.waiting: OrderedDict[int, Waiting] = OrderedDict()
        """In the order of their ids."""
        self.confirmed: deque[Waiting] = deque(maxlen=1000)
        self.next_id = 1
        self.allowed: list[str] = []
        self.webhook: Json = {}
        self.repeats = 0
        """How many of the first updates each answer repeats at its end: duplicates, on demand."""
        self.reversed = False
        """Whether answers come last first: out of order, on demand."""
        self.on_arrival: Callable[[Waiting], None] | None = None
        self.on_listening: Callable[[], None] | None = None
        self._poller: asyncio.Future[None] | None = None
        self._expired_at = stopwatch()

    def add(self, kind: str, body: Json, queue: str) -> int | None:
        """Queue an update, unless its kind was not asked for. `queue` names what stays in order on a webhook."""
        if (self.allowed and kind not in self.allowed) or (not self.allowed and kind in ONLY_WHEN_NAMED):
            return None
        number = self.next_id
        self.next_id += 1
        until = self._stopwatch() + LIFETIMES.get(kind, A_DAY)
        self._put(Waiting({"update_id": number, kind: body}, queue, until))
        return number

    def redeliver(self, count: int = 1) -> None:
        """Deliver the last confirmed updates again, as Telegram may: with the ids they had."""
        for waiting in reversed(list(self.confirmed)[-count:]):
            self._put(waiting)
            self.waiting.move_to_end(waiting.id, last=False)

    async def poll(self, offset: int, limit: int, seconds: float) -> list[Json]:
        """`getUpdates`: confirm what is below the offset, wait for something, end any other poller with 409."""
        if self.webhook:
            raise ApiError(409, WEBHOOK_ACTIVE)
        if self._poller is not None and not self._poller.done():
            self._poller.set_exception(ApiError(409, ANOTHER_POLLER))
        self.confirm(offset)
        if not self.waiting and seconds > 0:
            mine = self._poller = asyncio.get_running_loop().create_future()
            try:
                await asyncio.wait_for(mine, min(seconds, LONGEST_POLL))
            except TimeoutError:
                return []
        return self._next(limit)

    def confirm(self, offset: int) -> None:
        """What is below the offset is done with; a negative one keeps only the last so many."""
        self._expire()
        if offset > 0:
            while self.waiting and (first := next(iter(self.waiting))) < offset:
                self.confirmed.append(self.waiting.pop(first))
        elif offset < 0:
            while len(self.waiting) > -offset:
                self.waiting.popitem(last=False)

    def listen(self, webhook: Json) -> None:
        """Deliver to a webhook from now on; an empty one ends it."""
        self.webhook = webhook
        if self.on_listening is not None:
            self.on_listening()

    def done(self, waiting: Waiting) -> None:
        """A webhook took this one."""
        if self.waiting.pop(waiting.id, None) is not None:
            self.confirmed.append(waiting)

    def forget(self) -> None:
        """`drop_pending_updates`."""
        self.waiting.clear()

    def close(self) -> None:
        """End the poll that waits."""
        if self._poller is not None and not self._poller.done():
            self._poller.set_result(None)

    def _put(self, waiting: Waiting) -> None:
        self.waiting[waiting.id] = waiting
        if self._poller is not None and not self._poller.done():
            self._poller.set_result(None)
        if self.on_arrival is not None:
            self.on_arrival(waiting)

    def _next(self, limit: int) -> list[Json]:
        found = []
        for waiting in self.waiting.values():
            found.append(waiting.update)
            if len(found) >= limit:
                break
        found += found[: self.repeats]
        return found[::-1] if self.reversed else found

    def _expire(self) -> None:
        now = self._stopwatch()
        if now - self._expired_at < 1:
            return
        self._expired_at = now
        for number in [n for n, w in self.waiting.items() if w.until < now]:
            del self.waiting[number]
