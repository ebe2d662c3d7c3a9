"""Kill the bot at random moments under load, thousands of times if wanted, and count what is left.

    python -m benchmarks.faults.run [--kills 150] [--postgres] [--workers 3] [--chance 0.03] [--seed 1]

Bot processes run the project's engine against the local Telegram; each is ended by SIGKILL at a random moment and
started again at once. Meanwhile updates come twice and out of order, and calls are answered with 429, 5xx or a
connection that breaks before or after the call took effect. Afterwards: is every message answered, is each record there
exactly once, was any nudge lost, and is every message that came twice explained by an answer that was cut off?
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import multiprocessing
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from multiprocessing.process import BaseProcess

from benchmarks.faults.bot import run
from benchmarks.faults.watching import Watch
from bot.playground import Fault, LocalTelegram, User
from storage.migrating import migrate
from storage.store import Store
from tests.databases import other_database, postgres

USERS = 25
NUDGE_EVERY = 10
"""Every so manieth message asks for a nudge as well."""
SETTLES_WITHIN = 120.0
LIVES_AT_MOST = 5.0
"""Seconds. A process is killed once the bot has sent another few messages, so that every kill falls into work."""

FAULTS = (
    Fault("flood", seconds=1),
    Fault("error"),
    Fault("error", executed=True),
    Fault("reset"),
    Fault("reset", executed=True),
)


class Processes:
    """The bot's processes: the first polls, all handle, send and tick."""

    def __init__(self, token: str, url: str, database: str, count: int) -> None:
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload(["__main__", "benchmarks.faults.bot"])
        self._arguments = (token, url, database)
        self._running: list[BaseProcess] = [self._start(n) for n in range(count)]

    def kill_one(self, dice: random.Random) -> None:
        number = dice.randrange(len(self._running))
        process = self._running[number]
        assert process.pid is not None
        os.kill(process.pid, signal.SIGKILL)
        process.join()
        self._running[number] = self._start(number)

    def stop(self) -> None:
        for process in self._running:
            process.terminate()
        for process in self._running:
            process.join(15)

    def _start(self, number: int) -> BaseProcess:
        process = self._context.Process(target=run, args=(*self._arguments, number == 0))
        process.start()
        return process


async def main(options: argparse.Namespace) -> bool:
    dice = random.Random(options.seed)
    with _database(options.postgres) as database, contextlib.ExitStack() as after:
        await migrate(database)
        local = LocalTelegram()
        await local.start()
        local.updates.repeats = 1
        watch = Watch()
        watch.begin(local)
        users = [local.user() for _ in range(USERS)]
        processes = Processes(local.token, local.url, database, options.workers if options.postgres else 1)
        after.callback(processes.stop)
        local.faults.at_random(options.chance, options.seed, FAULTS)
        began = time.monotonic()
        said = await _storm(users, local, processes, watch, options.kills, dice)
        local.faults.clear()
        local.updates.repeats = 0
        calm_after = await _calm(watch, said)
        seconds = time.monotonic() - began
        processes.stop()
        after.pop_all()
        good = await _count(database, watch, said, local, seconds, calm_after)
        await local.stop()
    return good


async def _storm(
    users: list[User], local: LocalTelegram, processes: Processes, watch: Watch, kills: int, dice: random.Random
) -> list[tuple[int, str]]:
    """Load, faults and kills; returns what was said."""
    said: list[tuple[int, str]] = []
    while len(watch.kills) < kills:
        enough, latest = watch.made + dice.randint(1, 25), time.monotonic() + LIVES_AT_MOST
        while watch.made < enough and time.monotonic() < latest:
            user = dice.choice(users)
            number = len(said)
            text = f"nudge {number}" if number % NUDGE_EVERY == 0 else f"message {number}"
            user.says(text)
            said.append((user.id, text))
            if dice.random() < 0.05:
                local.updates.redeliver(3)
            local.updates.reversed = dice.random() < 0.2
            await asyncio.sleep(dice.expovariate(40))
        await asyncio.sleep(dice.uniform(0, 0.05))  # at any moment of whatever goes on
        watch.kills.append(time.monotonic())
        await asyncio.to_thread(processes.kill_one, dice)
    return said


async def _calm(watch: Watch, said: list[tuple[int, str]]) -> float:
    """Wait until everything wanted has arrived; returns how long that took."""
    began = time.monotonic()
    wanted = _wanted(said)
    while time.monotonic() - began < SETTLES_WITHIN:
        if all(watch.deliveries.get(key) for key in wanted):
            await asyncio.sleep(2)  # would anything come twice?
            break
        await asyncio.sleep(0.1)
    return time.monotonic() - began


def _wanted(said: list[tuple[int, str]]) -> list[tuple[int, str]]:
    answers = [(user, f"noted {text}") for user, text in said]
    return answers + [(user, f"reminder {text}") for user, text in said if text.startswith("nudge")]


async def _count(
    database: str, watch: Watch, said: list[tuple[int, str]], local: LocalTelegram, seconds: float, calm_after: float
) -> bool:
    store = await Store.open(database)
    names: Counter[tuple[int, str]] = Counter()
    nudges: Counter[tuple[int, str]] = Counter()
    for user_id in await store.user_ids():
        network = await store.network_of(user_id)
        assert network is not None
        names.update((user_id, contact.name) for contact in network.contacts)
        async with store.transaction(user_id, local.clock.now()) as tx:
            nudges.update((user_id, nudge.key) for nudge in await tx.nudges(100_000))
    open_updates, open_calls = await store.open_updates(), await store.open_calls()
    quarantined = len(await store.quarantined())
    await store.close()
    doubled, unexplained = watch.doubles()
    asked_for = [key for key in said if key[1].startswith("nudge")]
    wrong = {
        "messages without their record": sum(names[key] == 0 for key in said),
        "records there twice": sum(count > 1 for count in names.values()),
        "messages without an answer": sum(not watch.deliveries.get((u, f"noted {t}")) for u, t in said),
        "nudges lost": sum(not watch.deliveries.get((u, f"reminder {t}")) for u, t in asked_for),
        "nudges noted twice": sum(count > 1 for count in nudges.values()),
        "repeats that nothing explains": unexplained,
        "updates or calls left open": open_updates + open_calls,
        "updates in quarantine": quarantined,
    }
    print(f"kills {len(watch.kills)}, messages {len(said)}, nudges {len(asked_for)}, seconds {seconds:.0f}")
    print(f"faults {dict(Counter(kind for _, kind in local.faults.happened))}, answers cut off {watch.cuts}")
    print(f"calm {calm_after:.1f} s after the last kill; messages that came twice: {doubled}")
    for what, count in wrong.items():
        print(f"{count:6} {what}")
    return not any(wrong.values())


@contextlib.contextmanager
def _database(on_postgres: bool) -> Iterator[str]:
    if on_postgres:
        with postgres() as uri:
            yield other_database(uri, "postgres")
        return
    with tempfile.TemporaryDirectory() as folder:
        yield f"sqlite:///{folder}/coach.db"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=150)
    parser.add_argument("--postgres", action="store_true")
    parser.add_argument("--workers", type=int, default=3)
    parser.add_argument("--chance", type=float, default=0.03)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(0 if asyncio.run(main(_options())) else 1)
