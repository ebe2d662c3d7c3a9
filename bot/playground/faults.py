"""Failing on demand: what goes wrong, when, and Telegram's own rate limits."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Callable
from typing import Literal

Kind = Literal["flood", "error", "hang", "reset"]
WRITES = ("send", "copy", "forward", "edit")


@dataclasses.dataclass
class Fault:
    """One thing that goes wrong. `executed`: the call takes effect first, and only its answer is lost."""

    kind: Kind
    method: str = ""
    chat: int | None = None
    times: int = 1
    skip: int = 0
    executed: bool = False
    status: int = 502
    seconds: float = 1

    def concerns(self, method: str, chat: object) -> bool:
        return self.times > 0 and self.method in ("", method) and (self.chat is None or str(chat) == str(self.chat))


@dataclasses.dataclass
class Bucket:
    level: float
    at: float


@dataclasses.dataclass
class Rates:
    """About 30 messages a second in all, 1 a second in a chat with short bursts, 20 a minute in a group (Bots FAQ)."""

    overall: float = 30
    per_chat: float = 1
    burst: int = 3
    per_group_minute: float = 20
    buckets: dict[object, Bucket] = dataclasses.field(default_factory=dict)

    def wait(self, chat: object, now: float) -> float:
        """Seconds until this message may be sent; 0 where it may go now, and then it counts."""
        group = str(chat).startswith("-")
        mine = (
            chat,
            self.per_group_minute / 60 if group else self.per_chat,
            self.per_group_minute if group else self.burst,
        )
        limits = ((None, self.overall, self.overall), mine)
        late = max(self._late(*limit, now) for limit in limits)
        if late <= 0:
            for key, _, _ in limits:
                self.buckets[key].level -= 1
        return max(late, 0)

    def _late(self, key: object, rate: float, size: float, now: float) -> float:
        bucket = self.buckets.setdefault(key, Bucket(size, now))
        bucket.level = min(size, bucket.level + (now - bucket.at) * rate)
        bucket.at = now
        return (1 - bucket.level) / rate


class Faults:
    """The plan of what goes wrong. Empty, it costs nothing."""

    def __init__(self, stopwatch: Callable[[], float]) -> None:
        self._stopwatch = stopwatch
        self._plan: list[Fault] = []
        self._chance = 0.0
        self._kinds: tuple[Fault, ...] = ()
        self._dice = random.Random(0)
        self.rates: Rates | None = None
        self.happened: list[tuple[str, str]] = []
        """What went wrong so far: method and kind."""

    def flood(
        self, retry_after: int = 1, method: str = "", chat: int | None = None, times: int = 1, skip: int = 0
    ) -> None:
        """429 Too Many Requests."""
        self._plan.append(Fault("flood", method, chat, times, skip, seconds=retry_after))

    def error(
        self,
        status: int = 502,
        method: str = "",
        chat: int | None = None,
        times: int = 1,
        skip: int = 0,
        executed: bool = False,
    ) -> None:
        """A 5xx, before or after the call took effect."""
        self._plan.append(Fault("error", method, chat, times, skip, executed, status))

    def hang(
        self,
        seconds: float,
        method: str = "",
        chat: int | None = None,
        times: int = 1,
        skip: int = 0,
        executed: bool = True,
    ) -> None:
        """No answer for so long, then the connection ends."""
        self._plan.append(Fault("hang", method, chat, times, skip, executed, seconds=seconds))

    def reset(
        self, method: str = "", chat: int | None = None, times: int = 1, skip: int = 0, executed: bool = False
    ) -> None:
        """The connection breaks, before or after the call took effect."""
        self._plan.append(Fault("reset", method, chat, times, skip, executed))

    def at_random(self, chance: float, seed: int = 0, kinds: tuple[Fault, ...] = ()) -> None:
        """Each call but getUpdates fails with this chance; by default in every way, repeatably by the seed."""
        self._chance = chance
        self._dice = random.Random(seed)
        self._kinds = kinds or (
            Fault("flood", seconds=1),
            Fault("error"),
            Fault("error", executed=True),
            Fault("reset"),
            Fault("reset", executed=True),
        )

    def limit_rates(self, rates: Rates | None = None) -> None:
        """Answer 429 to who sends faster than Telegram takes."""
        self.rates = rates or Rates()

    def clear(self) -> None:
        """All is well again."""
        self._plan.clear()
        self._chance = 0.0
        self.rates = None

    def strike(self, method: str, chat: object) -> Fault | None:
        """What goes wrong with this call, if anything."""
        if not self._plan and not self._chance and self.rates is None:
            return None
        fault = self._planned(method, chat)
        if fault is None and self._chance and method != "getUpdates" and self._dice.random() < self._chance:
            fault = self._dice.choice(self._kinds)
        if fault is None and self.rates is not None and chat is not None and self._writes(method):
            late = self.rates.wait(str(chat), self._stopwatch())
            fault = Fault("flood", seconds=late) if late > 0 else None
        if fault is not None:
            self.happened.append((method, fault.kind))
        return fault

    def _planned(self, method: str, chat: object) -> Fault | None:
        for fault in self._plan:
            if fault.concerns(method, chat):
                if fault.skip:
                    fault.skip -= 1
                    continue
                fault.times -= 1
                self._plan = [f for f in self._plan if f.times > 0]
                return fault
        return None

    @staticmethod
    def _writes(method: str) -> bool:
        return method.startswith(WRITES) and method != "sendChatAction"
