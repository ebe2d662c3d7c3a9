"""How long a file of 100 to 30,000 contacts takes from the tap on Import to "Imported", and how long others wait
meanwhile: the whole coach over a local Telegram and SQLite.

Run: `python -m benchmarks.importing_live [count …]`. Exits with 1 when 30,000 contacts take more than 20 seconds, or
another user waits more than two seconds for an answer.
"""

from __future__ import annotations

import asyncio
import resource
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.imports import vcards
from bot.app import Coach
from bot.clock import SystemClock
from bot.logs import set_up
from bot.playground import LocalTelegram, User
from bot.settings import Settings, sqlite_url

COUNTS = (100, 1_000, 10_000, 30_000)
LONGEST_IMPORT = 20.0
LONGEST_ANSWER = 2.0


async def measured(count: int) -> tuple[float, float, float, float]:
    """Seconds until the preview, of the import, of the undo, and the longest that another user waited."""
    with tempfile.TemporaryDirectory() as folder:
        telegram = LocalTelegram(SystemClock())
        await telegram.start()
        settings = Settings(
            telegram_bot_token=telegram.token,
            telegram_api_url=telegram.url,
            database_url=sqlite_url(Path(folder) / "coach.db"),
            coach_tick_seconds=3600,
        )
        coach = await Coach.build(settings, SystemClock())
        telegram.busy = coach.busy
        await coach.start()
        try:
            user, other = telegram.user(name="Ana"), telegram.user(name="Ben")
            began = time.perf_counter()
            user.sends_file("phone.vcf", vcards(count))
            await _until(user, "[Import]")
            preview = time.perf_counter() - began
            times: list[float] = []
            waiting = asyncio.create_task(_waits(other, times))
            began = time.perf_counter()
            user.taps("Import")
            await _until(user, "[Undo]")
            took = time.perf_counter() - began
            waiting.cancel()
            await asyncio.gather(waiting, return_exceptions=True)
            longest = max(times, default=0.0)
            began = time.perf_counter()
            user.taps("Undo")
            await _until(user, "taken back")
            return preview, took, time.perf_counter() - began, longest
        finally:
            await coach.stop()
            await telegram.stop()


async def _until(user: User, words: str) -> None:
    while True:
        if words in _shown(user):
            return
        await asyncio.sleep(0.05)


async def _answered(user: User, count: int) -> None:
    while True:
        if len(user.messages) >= count:
            return
        await asyncio.sleep(0.01)


def _shown(user: User) -> str:
    """The newest message with its buttons."""
    last = user.messages[-1]
    return " ".join([last.text, *(f"[{b.text}]" for row in last.buttons for b in row)])


async def _waits(user: User, times: list[float]) -> None:
    """Somebody else talks all the while."""
    while True:
        seen = len(user.messages)
        began = time.perf_counter()
        user.says("hello")
        await _answered(user, seen + 2)
        times.append(time.perf_counter() - began)
        await asyncio.sleep(1.1)  # a chat gets one message a second


def main() -> int:
    set_up("ERROR")
    slow = False
    for count in tuple(map(int, sys.argv[1:])) or COUNTS:
        preview, took, undo, longest = asyncio.run(measured(count))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        slow |= (count <= 30_000 and took > LONGEST_IMPORT) or longest > LONGEST_ANSWER
        print(
            f"{count:6} contacts  preview {preview:5.1f} s  import {took:5.1f} s  undo {undo:5.1f} s  "
            f"others waited {longest:4.2f} s at most  peak {peak:4.0f} MB"
        )
    return int(slow)


if __name__ == "__main__":
    sys.exit(main())
