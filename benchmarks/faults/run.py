"""Kill the coach at random moments under load, thousands of times if wanted, and count what is left.

    python -m benchmarks.faults.run [--kills 150] [--minutes 60] [--postgres] [--workers 3] [--chance 0.03] [--seed 1]

Processes of the coach, wired as `coach run` and `coach worker` wire it, live against the local Telegram; each is ended
by SIGKILL at a random moment and started again at once. Meanwhile updates come twice and out of order, calls are
answered with 429, 5xx or a connection that breaks before or after the call took effect, and now and then the store is
away: another program holds SQLite's lock, or the PostgreSQL server is stopped hard and started again. Afterwards: is
every message answered, is each record there exactly once, was any nudge lost or noted twice, and is every message that
came twice explained by an answer that was cut off?
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import datetime as dt
import random
import sys
import time
from collections import Counter

from benchmarks.faults.counting import count
from benchmarks.faults.processes import Processes
from benchmarks.faults.stores import Away, OnPostgres, OnSqlite
from benchmarks.faults.told import HOUR_EVERY, STARTS, Said, meets, sets_hour
from benchmarks.faults.watching import Watch
from bot.clock import Clock, MovableClock, SystemClock
from bot.playground import Fault, LocalTelegram, User
from storage.migrating import migrate

USERS = 25
"""Who talk at a time; with every other kill one of them falls silent and somebody new begins."""
TALK = 25
"""Messages a second at most."""
OPEN_AT_MOST = 150
"""Messages without an answer, beyond which everybody waits: a backlog would only measure the machine."""
SETTLES_WITHIN = 240.0
"""Seconds after the last kill; an hour that was set comes within three minutes."""
LIVES_AT_MOST = 5.0
"""Seconds. A process is killed once the coach has sent another few messages, so that every kill falls into work."""
UPSET_CHANCE = 0.02
"""How often, before a kill, the store goes away for a moment."""
AWAY_AT_MOST = 8.0
"""Seconds; longer than a connection waits for SQLite's lock."""

FAULTS = (
    Fault("flood", seconds=1),
    Fault("error"),
    Fault("error", executed=True),
    Fault("reset"),
    Fault("reset", executed=True),
)


class Storm:
    """Load, faults and kills. Keeps what was said."""

    def __init__(self, local: LocalTelegram, watch: Watch, clock: Clock, dice: random.Random) -> None:
        self.said: list[Said] = []
        self._local, self._watch, self._clock, self._dice = local, watch, clock, dice
        self._users = [local.user() for _ in range(USERS)]
        self._hours: dict[int, Said] = {}
        self._open: list[Said] = []

    async def until_killed(self, processes: Processes) -> None:
        """One life: people talk until the coach has sent a few messages more, then one of its processes dies."""
        watch, dice = self._watch, self._dice
        if len(watch.kills) % 2:
            self._users = [*self._users[1:], self._local.user()]
        enough, latest = watch.made + dice.randint(1, 25), time.monotonic() + LIVES_AT_MOST
        while watch.made < enough and time.monotonic() < latest:
            self._open = [said for said in self._open if not watch.came(said.user, said.answer)]
            if len(self._open) < OPEN_AT_MOST:
                self._say(dice.choice(self._users))
            if dice.random() < 0.05:
                self._local.updates.redeliver(3)
            self._local.updates.reversed = dice.random() < 0.2
            await asyncio.sleep(dice.expovariate(TALK))
        await asyncio.sleep(dice.uniform(0, 0.05))  # at any moment of whatever goes on
        watch.kills.append(time.monotonic())
        await asyncio.to_thread(processes.kill_one, dice)

    async def calm(self) -> float:
        """Wait until everything wanted has arrived; returns how long that took."""
        began = time.monotonic()
        while time.monotonic() - began < SETTLES_WITHIN:
            if all(self._has_come(said) for said in self.said):
                await asyncio.sleep(2)  # would anything come twice?
                break
            await asyncio.sleep(0.5)
        return time.monotonic() - began

    def _say(self, user: User) -> None:
        now, number, hour = self._clock.now(), len(self.said), self._hours.get(user.id)
        free = hour is None or (self._has_come(hour) and hour.at is not None and hour.at < now)
        said = sets_hour(user.id, now) if number % HOUR_EVERY == 0 and free else meets(user.id, number, now)
        if said.name is None:
            self._hours[user.id] = said
        user.says(said.text)
        self.said.append(said)
        self._open.append(said)

    def _has_come(self, said: Said) -> bool:
        came = self._watch.came
        return came(said.user, said.answer) and (said.nudge is None or came(said.user, said.nudge))


async def main(options: argparse.Namespace) -> bool:
    dice, watch = random.Random(options.seed), Watch()
    offset = STARTS - SystemClock().now()
    local = LocalTelegram()
    async with contextlib.AsyncExitStack() as after:
        store = after.enter_context(OnPostgres() if options.postgres else OnSqlite())
        await migrate(store.url)
        await local.start()
        after.push_async_callback(local.stop)
        local.updates.repeats = 1
        watch.begin(local)
        processes = Processes(local.token, local.url, store.url, offset, options.workers if options.postgres else 1)
        after.callback(processes.stop)
        local.faults.at_random(options.chance, options.seed, FAULTS)
        storm = Storm(local, watch, MovableClock(SystemClock(), offset), dice)
        began = time.monotonic()
        away: asyncio.Task[Away] | None = None
        while len(watch.kills) < options.kills and time.monotonic() - began < options.minutes * 60:
            if away is None and dice.random() < UPSET_CHANCE:
                away = asyncio.create_task(asyncio.to_thread(store.goes_away, dice.uniform(0.1, AWAY_AT_MOST)))
            await storm.until_killed(processes)
            if away is not None and away.done():
                watch.upsets.append(away.result())
                away = None
        if away is not None:
            watch.upsets.append(await away)
        local.faults.clear()
        local.updates.repeats = 0
        calm_after = await storm.calm()
        seconds = time.monotonic() - began
        processes.stop()
        print(f"{store.name}: kills {len(watch.kills)}, seconds {seconds:.0f}, calm {calm_after:.1f} s after the last")
        happened = dict(Counter(kind for _, kind in local.faults.happened))
        print(f"faults {happened}, answers cut off {watch.cuts}, store away {len(watch.upsets)} times")
        return await count(store.url, watch, storm.said, processes.ended, local.clock.now() + dt.timedelta(days=1))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=150)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--postgres", action="store_true")
    parser.add_argument("--workers", type=int, default=3)
    parser.add_argument("--chance", type=float, default=0.03)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(0 if asyncio.run(main(_options())) else 1)
