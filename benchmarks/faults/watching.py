"""What the local Telegram saw: every message that took effect, and whether its answer was cut off."""

from __future__ import annotations

import time
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from bot.playground import Fault, LocalTelegram

SETTLES_WITHIN = 1.5
"""Seconds after a send in which a killed process may not have written down yet that it was made."""


@dataclass
class Delivery:
    at: float
    cut: bool
    """Whether a fault swallowed the answer."""


@dataclass
class Watch:
    """Deliveries by chat and text, and the moments of kills."""

    deliveries: dict[tuple[int, str], list[Delivery]] = field(default_factory=lambda: defaultdict(list))
    kills: list[float] = field(default_factory=list)
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
                    key = (int(arguments["chat_id"]), str(arguments["text"]))
                    watch.deliveries[key].append(Delivery(time.monotonic(), cut))

        vars(local.faults)["strike"] = watched
        local.api.log = Log()

    def doubles(self) -> tuple[int, int]:
        """How many messages came more than once, and of these repeats how many no cut explains."""
        doubled = unexplained = 0
        for deliveries in self.deliveries.values():
            doubled += len(deliveries) > 1
            for first in deliveries[:-1]:
                killed = any(first.at - 0.5 <= kill <= first.at + SETTLES_WITHIN for kill in self.kills)
                unexplained += not (first.cut or killed)
        return doubled, unexplained
