"""How much processor time an inline query takes, up to the answer in the outbox, from 100 to 30,000 contacts.

Run: `python -m benchmarks.inline`. Exits with 1 when a query takes more than 100 ms at 10,000 contacts. The first
queries after a start build the indexes; they are shown apart.
"""

from __future__ import annotations

import asyncio
import random
import sys
import tempfile
import time
from pathlib import Path

from bot.actions.heard import InlineQuery, Who
from bot.actions.inline import answer_inline
from bot.actions.turn import Turn
from bot.clock import SystemClock
from bot.settings import sqlite_url
from bot.telegram.post import TelegramPost
from coach.changes import Change, Put
from coach.network import Contact, Conversation, Me
from storage.records import User
from storage.store import Store, Transaction

COUNTS = (100, 1_000, 10_000, 30_000)
QUERIES = ("", "ana", "silva 17", "company 12", "ana + bob for a designer", "tea", "zzzz", "x" * 256, "okafr berg")
LIMIT = 0.1
USER = 1


async def _fill(store: Store, count: int) -> None:
    dice, now = random.Random(count), SystemClock().now()
    given, family = ("Ana", "Bob", "Chidi", "Dana", "Eva", "Farid"), ("Silva", "Brewer", "Balogun", "Petrova", "Berg")
    changes: list[Change] = [Put(Me(name="Ann"))]
    for n in range(count):
        name = f"{dice.choice(given)} {dice.choice(family)} {n}"
        contact = Contact(id=f"c{n}", name=name, company=f"Company {n % 900}", role="Engineer", notes="Likes tea")
        changes.append(Put(contact))
        if n % 3 == 0:
            talk = Conversation(id=f"v{n}", contact=f"c{n}", at=now.date(), summary="Talked about the project")
            changes.append(Put(talk))
    async with store.transaction(USER, now) as tx:
        await tx.put_user(User(USER, USER, now))
        await tx.apply(changes, what="fill", now=now)


async def _query(store: Store, text: str) -> float:
    now = SystemClock().now()
    began = time.process_time()
    async with store.transaction(USER, now) as tx:
        await _answer(tx, text)
    return time.process_time() - began


async def _answer(tx: Transaction, text: str) -> None:
    user = await tx.user()
    assert user is not None
    turn = Turn(tx, user, Who(USER, USER, "Ann"), tx.now, TelegramPost())
    await answer_inline(turn, InlineQuery("1", text, ""), known=True)


async def measured(count: int) -> tuple[float, float, float, float, str]:
    """Seconds of the first queries, and of the others in the middle, of all but one in twenty, and at most; and which
    that was."""
    with tempfile.TemporaryDirectory() as folder:
        store = await Store.open(sqlite_url(Path(folder) / "coach.db"))
        try:
            await _fill(store, count)
            first = await _query(store, "ana") + await _query(store, "ana + bob")
            timed = sorted([(await _query(store, text), text) for _ in range(5) for text in QUERIES])
            times = [seconds for seconds, _ in timed]
            return first, times[len(times) // 2], times[len(times) * 19 // 20], times[-1], timed[-1][1]
        finally:
            await store.close()


def main() -> int:
    slow = False
    for count in COUNTS:
        first, middle, usual, most, which = asyncio.run(measured(count))
        slow |= count == 10_000 and most > LIMIT
        told = zip(("first", "median", "95 %", "slowest"), (first, middle, usual, most), strict=True)
        print(
            f"{count:6} contacts  "
            + "  ".join(f"{name} {seconds * 1000:.1f} ms" for name, seconds in told)
            + f" ({which[:20]!r})"
        )
    return int(slow)


if __name__ == "__main__":
    sys.exit(main())
