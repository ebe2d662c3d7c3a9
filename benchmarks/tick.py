"""What finding out who is due costs, with 500 due among ever more users, and how a peak drains.

    python -m benchmarks.tick [--postgres] [--most 1000000] [--peak 100000]

The time of one claim of all who are due (the tick's own work, without judging what to say), the median of several. Flat
means: cost follows what is due, not what exists. The peak: so many calls wait at once; the time and memory to take the
next ones to send, which must stay small however many wait.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import datetime as dt
import resource
import statistics
import tempfile
import time
from collections.abc import Iterator

from sqlalchemy import insert, text

from storage.migrating import migrate
from storage.records import Sent
from storage.store import Store
from storage.tables import outbox, users
from tests.databases import other_database, postgres

NOW = dt.datetime(2026, 3, 11, 8, tzinfo=dt.UTC)
DUE = 500
BATCH = 20_000
LEASE = dt.timedelta(seconds=30)


async def main(options: argparse.Namespace) -> None:
    with _database(options.postgres) as database:
        await migrate(database)
        store = await Store.open(database)
        print("postgresql" if options.postgres else "sqlite")
        there = 0
        for total in (10_000, 100_000, 1_000_000):
            if total > options.most:
                break
            await _fill(store, there, total)
            there = total
            times = [await _claim(store) for _ in range(9)]
            print(
                f"{total:>9} users, {DUE} due: {statistics.median(times) * 1000:6.1f} ms (most {max(times) * 1000:.1f})"
            )
        await _peak(store, options.peak)
        await store.close()


async def _fill(store: Store, there: int, total: int) -> None:
    """Users of whom 500 are due now, whatever the total, and the others within the next weeks."""
    for start in range(there, total, BATCH):
        rows = [_user(n) for n in range(start + 1, min(start + BATCH, total) + 1)]
        async with store._writes.writing() as connection:
            await connection.execute(insert(users), rows)
    async with store._writes.writing() as connection:
        await connection.execute(text("ANALYZE users"))


def _user(number: int) -> dict[str, object]:
    at = NOW - dt.timedelta(minutes=number) if number <= DUE else NOW + dt.timedelta(seconds=60 + number)
    moments = {"created_at": NOW, "next_look_at": at}
    counts = {"version": 1, "last_id": 0, "last_place": 0}
    return {"user_id": number, "chat_id": number, "language": "en", "preferences": "{}", **counts, **moments}


async def _claim(store: Store) -> float:
    began = time.perf_counter()
    claimed = await store.claim_due(NOW, worker="tick", lease=LEASE, limit=DUE)
    seconds = time.perf_counter() - began
    assert len(claimed) == DUE
    async with store._writes.writing() as connection:
        await connection.execute(text("UPDATE users SET look_until = NULL WHERE look_until IS NOT NULL"))
    return seconds


async def _peak(store: Store, peak: int) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for start in range(0, peak, BATCH):
        rows = [_call(n) for n in range(start + 1, min(start + BATCH, peak) + 1)]
        async with store._writes.writing() as connection:
            await connection.execute(insert(outbox), rows)
    filled = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    times = []
    for _ in range(60):
        began = time.perf_counter()
        calls = await store.to_send(NOW, 8, sender="s", lease=LEASE)
        await store.settle([Sent(call.id, 1) for call in calls], NOW)
        times.append(time.perf_counter() - began)
        assert len(calls) == 8
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    median = statistics.median(times)
    print(
        f"{peak:>9} calls waiting: {median * 1000:6.1f} ms to take and settle 8"
        f" (most {max(times) * 1000:.1f}), so {8 / median:.0f} a second where Telegram takes 30;"
        f" memory while draining +{(after - filled) // 1024} MB"
        f" (while filling +{(filled - before) // 1024} MB)"
    )


def _call(number: int) -> dict[str, object]:
    made = {"user_id": number, "chat_id": number, "method": "sendMessage", "priority": 1, "created_at": NOW}
    return {**made, "payload": '{"text":"brief"}'}


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
    parser.add_argument("--postgres", action="store_true")
    parser.add_argument("--most", type=int, default=1_000_000)
    parser.add_argument("--peak", type=int, default=100_000)
    return parser.parse_args()


if __name__ == "__main__":
    asyncio.run(main(_options()))
