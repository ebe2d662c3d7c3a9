"""Taps and inline queries that wait for the bot's answer, and the cache of inline results."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

from bot.playground.errors import bad
from bot.playground.updates import LIFETIMES

Json = dict[str, Any]
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
CACHE_SECONDS = 300


@dataclasses.dataclass(slots=True)
class Query:
    id: str
    kind: str
    user: int
    chat: int
    until: float
    text: str = ""
    offset: str = ""


@dataclasses.dataclass
class Results:
    """What an inline query found."""

    items: list[Json]
    next_offset: str = ""
    button: Json | None = None
    personal: bool = False
    until: float = 0


class Queries:
    """Each may be answered once, within its time (real seconds)."""

    def __init__(self, stopwatch: Callable[[], float]) -> None:
        self._stopwatch = stopwatch
        self._open: dict[str, Query] = {}
        self._cache: dict[tuple[str, str, int | None], Results] = {}
        self.next_id = 1

    def ask(self, kind: str, user: int, chat: int, text: str = "", offset: str = "") -> Query:
        number = f"77{self.next_id:012d}"
        self.next_id += 1
        query = Query(number, kind, user, chat, self._stopwatch() + LIFETIMES[kind], text, offset)
        self._open[number] = query
        return query

    def take(self, kind: str, number: str) -> Query:
        """The query that an answer is for; 400 where it is too old, unknown or answered already."""
        query = self._open.pop(number, None)
        if query is None or query.kind != kind or query.until < self._stopwatch():
            raise bad(TOO_OLD)
        return query

    def unanswered(self, kind: str) -> int:
        return sum(q.kind == kind for q in self._open.values())

    def keep(self, query: Query, results: Results, seconds: int) -> None:
        """Remember results as Telegram does: for everybody, unless they are personal."""
        if seconds > 0:
            results.until = self._stopwatch() + seconds
            self._cache[query.text, query.offset, query.user if results.personal else None] = results

    def cached(self, user: int, text: str, offset: str) -> Results | None:
        """Results kept for this user or for everybody."""
        for whose in (user, None):
            found = self._cache.get((text, offset, whose))
            if found is not None and found.until >= self._stopwatch():
                return found
        return None
