"""Telegram's pace: how fast messages may leave, overall and to one chat.

About 30 a second in all, one a second to a chat with short bursts after silence, 20 a minute to a group (Telegram's
Bots FAQ, "My bot is hitting limits"). The exact limits are not documented and vary, so a 429 stops everything for as
long as it asks. Time here is the event loop's: only durations count, whatever the coach's clock does.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

FORGOTTEN_AFTER = 120.0
"""Seconds of silence after which a chat is full again whatever it was."""


@dataclass(frozen=True, slots=True)
class Limits:
    """A little below what Telegram allows, so that the unevenness of the way there breaks nothing."""

    overall: float = 29.4
    """A second."""
    overall_burst: float = 15
    chat: float = 0.99
    chat_burst: float = 2
    group: float = 19.5 / 60
    group_burst: float = 10


UNLIMITED = Limits(1e9, 1e9, 1e9, 1e9, 1e9, 1e9)


@dataclass(slots=True)
class _Bucket:
    level: float
    at: float

    def fill(self, rate: float, size: float, now: float) -> None:
        if now > self.at:
            self.level = min(size, self.level + (now - self.at) * rate)
            self.at = now


class Pace:
    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._overall = _Bucket(self._limits.overall_burst, 0.0)
        self._chats: dict[int, _Bucket] = {}
        self._halted_until = 0.0
        self._swept_at = 0.0

    def halt(self, seconds: float) -> None:
        """Telegram asked to wait: nothing at all goes before that."""
        self._halted_until = max(self._halted_until, _now() + seconds)

    @property
    def halted(self) -> float:
        """Seconds for which nothing may go."""
        return max(0.0, self._halted_until - _now())

    def room(self, seconds: float) -> int:
        """How many messages may leave within the next so many seconds; 0 while halted for longer."""
        now = _now()
        self._overall.fill(self._limits.overall, self._limits.overall_burst, now)
        left = seconds - max(0.0, self._halted_until - now)
        return max(0, int(self._overall.level + left * self._limits.overall)) if left >= 0 else 0

    def full(self, seconds: float) -> list[int]:
        """The chats to which nothing may go within the next so many seconds."""
        now = _now()
        self._sweep(now)
        late = []
        for chat, bucket in self._chats.items():
            rate, size = self._chat_limits(chat)
            bucket.fill(rate, size, now)
            if bucket.level + seconds * rate < 1:
                late.append(chat)
        return late

    def take(self, chat: int | None) -> float:
        """Take a place for one message; returns the seconds until it may leave. What has no chat is not counted."""
        now = _now()
        halted = max(0.0, self._halted_until - now)
        if chat is None:
            return halted
        rate, size = self._chat_limits(chat)
        bucket = self._chats.setdefault(chat, _Bucket(size, now))
        waits = [_take(bucket, rate, size, now)]
        waits.append(_take(self._overall, self._limits.overall, self._limits.overall_burst, now))
        return max(halted, *waits)

    async def turn(self, chat: int | None) -> None:
        """Wait until one message may leave, also through a halt that is called meanwhile."""
        wait = self.take(chat)
        while wait > 0:
            await asyncio.sleep(wait)
            wait = self.halted

    def _chat_limits(self, chat: int) -> tuple[float, float]:
        of = self._limits
        return (of.group, of.group_burst) if chat < 0 else (of.chat, of.chat_burst)

    def _sweep(self, now: float) -> None:
        if now - self._swept_at > FORGOTTEN_AFTER:
            self._swept_at = now
            self._chats = {c: b for c, b in self._chats.items() if now - b.at < FORGOTTEN_AFTER}


def _take(bucket: _Bucket, rate: float, size: float, now: float) -> float:
    bucket.fill(rate, size, now)
    bucket.level -= 1
    return max(0.0, -bucket.level / rate)


def _now() -> float:
    return asyncio.get_running_loop().time()
