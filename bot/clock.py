"""The one clock. Everything else takes `now`."""

from __future__ import annotations

import datetime as dt
from typing import Protocol


class Clock(Protocol):
    def now(self) -> dt.datetime:
        """The moment, in UTC."""


class SystemClock:
    def now(self) -> dt.datetime:
        return dt.datetime.now(dt.UTC)


class MovableClock:
    """The system's time plus an offset that can be moved: next week's nudges can be seen today."""

    def __init__(self, base: Clock, offset: dt.timedelta = dt.timedelta()) -> None:
        self._base = base
        self.offset = offset

    def now(self) -> dt.datetime:
        return self._base.now() + self.offset

    def move(self, by: dt.timedelta) -> None:
        self.offset += by
