"""What the local Telegram saw: every message that took effect, and whether its answer was cut off."""

from __future__ import annotations

import time
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from benchmarks.faults.told import known_by
from bot.playground import Fault, LocalTelegram

SETTLED_WITHIN = 1.5
"""Seconds in which what was sent has been written down, on a busy machine. A kill that comes later explains nothing."""
ON_ITS_WAY = 0.5
"""Seconds that a call is on its way at most: it may take effect when who made it is dead already."""


@dataclass
class Delivery:
    at: float
    cut: bool
    """Whether a fault swallowed the answer."""


@dataclass
class Watch:
    """Deliveries by chat and by what they are; the moments of kills, and when the store was away."""

    deliveries: dict[tuple[int, str], list[Delivery]] = field(default_factory=lambda: defaultdict(list))
    kills: list[float] = field(default_factory=list)
    upsets: list[tuple[float, float]] = field(default_factory=list)
    """From when to when the store answered nobody."""
    cuts: int = 0
    made: int = 0
    """Messages that took effect."""

    def begin(self, local: LocalTelegram) -> None:
        strike = local.faults.strike
        last: list[Fault | None] = [None]

        def watched(method: str, chat: object) -> Fault | None:
            last[0] = strike(method, chat)
            return last[0]

        watch = self

        class Log(list[tuple[str, Any]]):
            def append(self, call: tuple[str, Any]) -> None:
                method, arguments = call
                cut = last[0] is not None and last[0].executed
                last[0] = None
                if method == "sendMessage":
                    watch.made += 1
                    watch.cuts += cut
                    key = (int(arguments["chat_id"]), known_by(str(arguments["text"])))
                    watch.deliveries[key].append(Delivery(time.monotonic(), cut))

        vars(local.faults)["strike"] = watched
        local.api.log = Log()

    def came(self, user: int, what: str) -> bool:
        return (user, what) in self.deliveries

    def doubles(self) -> tuple[int, list[str], float]:
        """How many messages came more than once; those that no cut and no kill explains; and how many seconds passed
        at most between a message and the kill that explains its repeat.
        """
        doubled, unexplained, longest = 0, list[str](), 0.0
        for (user, what), deliveries in self.deliveries.items():
            doubled += len(deliveries) > 1
            for first, second in pairwise(deliveries):
                if first.cut:
                    continue
                waited = self._killed_after(first.at, second.at)
                if waited is None or waited > SETTLED_WITHIN:
                    unexplained.append(f"{user} {what}: {second.at - first.at:.2f} s later, kill after {waited}")
                else:
                    longest = max(longest, waited)
        return doubled, unexplained, longest

    def _killed_after(self, first: float, second: float) -> float | None:
        """Seconds until the next kill before the repeat, without those in which nothing could be written down."""
        at = bisect_left(self.kills, first - ON_ITS_WAY)
        if at == len(self.kills) or self.kills[at] > second:
            return None
        kill = self.kills[at]
        away = sum(max(0.0, min(kill, until) - max(first, since)) for since, until in self.upsets)
        return max(0.0, kill - first - away)
