"""Telegram's pace over hours, in a loop whose time leaps instead of passing: nearly all that is allowed, never more."""

from __future__ import annotations

import asyncio
import random
import selectors
from collections.abc import Coroutine, Iterable
from typing import Any

import pytest

from bot.playground.faults import Rates
from bot.telegram.pace import Pace

AT_A_TIME = 64
"""Calls under way, as the sender has them."""
TENTH = 0.1
"""Seconds that a message is on its way at most, and so how uneven messages arrive."""


class Leaping(asyncio.SelectorEventLoop):
    """Nothing is waited for: when there is nothing to do, it is later at once."""

    def __init__(self) -> None:
        self.now = 0.0
        loop = self

        class Selector(selectors.SelectSelector):
            def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
                loop.now += max(0.0, timeout or 0.0)
                return super().select(0)

        super().__init__(Selector())

    def time(self) -> float:
        return self.now


class Server:
    """Counts what comes as Telegram's strict stand-in does."""

    def __init__(self) -> None:
        self.rates = Rates()
        self.arrivals: list[float] = []
        self.refused = 0

    def takes(self, chat: int) -> None:
        now = asyncio.get_running_loop().time()
        self.arrivals.append(now)
        self.refused += self.rates.wait(str(chat), now) > 0

    @property
    def rate(self) -> float:
        """Messages a second, once what was saved up before is gone."""
        later = [at for at in self.arrivals if at > self.arrivals[0] + 3]
        return (len(later) - 1) / (later[-1] - later[0])


def in_leaps(work: Coroutine[Any, Any, None]) -> None:
    with asyncio.Runner(loop_factory=Leaping) as runner:
        runner.run(work)


async def sends(pace: Pace, server: Server, chats: Iterable[int], dice: random.Random) -> None:
    """One message after the other, several senders side by side."""
    waiting = iter(chats)

    async def one_after_the_other() -> None:
        for chat in waiting:
            await pace.turn(chat)
            await asyncio.sleep(dice.uniform(0, TENTH))
            server.takes(chat)

    await asyncio.gather(*(one_after_the_other() for _ in range(AT_A_TIME)))


@pytest.mark.parametrize("seed", range(3))
def test_a_broadcast_to_thousands_goes_at_nearly_thirty_a_second(seed: int) -> None:
    async def broadcast() -> None:
        server = Server()
        await sends(Pace(), server, range(1, 20_001), random.Random(seed))
        assert server.refused == 0
        assert 0.97 * 30 <= server.rate <= 30

    in_leaps(broadcast())


@pytest.mark.parametrize(("chat", "allowed"), [(5, 1.0), (-5, 20 / 60)], ids=["private", "group"])
def test_a_chat_gets_nearly_all_that_it_may(chat: int, allowed: float) -> None:
    async def monologue() -> None:
        server = Server()
        await sends(Pace(), server, [chat] * 1000, random.Random(1))
        assert server.refused == 0
        assert 0.95 * allowed <= server.rate <= allowed

    in_leaps(monologue())


def test_bursts_after_silence_are_taken_and_paid_back() -> None:
    """People ask at once after hours without a word, again and again; nobody waits who need not, and nothing floods."""

    async def days() -> None:
        pace, server, dice = Pace(), Server(), random.Random(2)
        for _ in range(200):
            await asyncio.sleep(dice.uniform(0, 400))
            chat, began = dice.randrange(1, 50), asyncio.get_running_loop().time()
            await pace.turn(chat)
            server.takes(chat)
            await pace.turn(chat)
            server.takes(chat)
            assert asyncio.get_running_loop().time() == began or chat in pace.full(0)
            await sends(pace, server, dice.sample(range(1, 400), dice.randrange(120)), dice)
        assert server.refused == 0

    in_leaps(days())
