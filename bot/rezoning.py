"""When the zones' rules change, everybody's next look is worked out anew: wall time is meant, UTC follows from it.

The release of the rules is kept in the store. At a start with another one, all who are due later are gone through in
the background, a few at a time, by one process; cut off, it begins anew at the next start.
"""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import importlib.metadata
import zoneinfo
from dataclasses import replace
from pathlib import Path

import structlog

from bot.clock import Clock
from coach.nudges import next_look_at
from coach.world import World
from storage.faults import StorageFault
from storage.store import Store

STAMP = "zone rules"
LEASE = dt.timedelta(seconds=60)
BATCH = 50
BREATHES = 0.05
"""Seconds between two batches: nobody who writes meanwhile should notice."""
RETRIES_AFTER = 30.0

log = structlog.get_logger()


def release_of_zones() -> str:
    """Which release of the zones' rules this process works with: the system's, or that of the package `tzdata`."""
    for folder in map(Path, zoneinfo.TZPATH):
        release = folder / "tzdata.zi"
        if release.is_file():
            with release.open(encoding="utf-8") as lines:
                return f"{folder} {lines.readline().strip()}"
        if (folder / "UTC").is_file():  # rules that do not say which they are: known by when they were put there
            return f"{folder} {(folder / 'UTC').stat().st_mtime_ns}"
    return f"tzdata {importlib.metadata.version('tzdata')}"


class Rezoning:
    def __init__(self, store: Store, clock: Clock, *, worker: str) -> None:
        self._store, self._clock, self._worker = store, clock, worker
        self._task: asyncio.Task[None] | None = None
        self._stopping = asyncio.Event()

    def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="rezoning")

    async def stop(self) -> None:
        """End after the user who is being worked out: a read that is broken off may keep its connection open."""
        self._stopping.set()
        if self._task is not None:
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    async def _pause(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)

    async def _run(self) -> None:
        release = await asyncio.to_thread(release_of_zones)
        while not self._stopping.is_set():
            try:
                if await self._store.stamp(STAMP) == release or await self._all_worked_out(release):
                    return
            except StorageFault as broken:
                log.error("store_unreachable", why=type(broken).__name__)
            await self._pause(RETRIES_AFTER)

    async def _all_worked_out(self, release: str) -> bool:
        """False where another process is at it."""
        after, changed = -1, 0
        while await self._store.lease(STAMP, self._clock.now(), holder=self._worker, lease=LEASE):
            batch = await self._store.due_later(self._clock.now(), after=after, limit=BATCH)
            if not batch:
                await self._store.put_stamp(STAMP, release)
                await self._store.end_lease(STAMP, holder=self._worker)
                log.info("zones_changed", release=release, moved=changed)
                return True
            for user_id in batch:
                if self._stopping.is_set():
                    await self._store.end_lease(STAMP, holder=self._worker)
                    return False
                changed += await self._worked_out(user_id)
            after = batch[-1]
            await self._pause(BREATHES)
        return False

    async def _worked_out(self, user_id: int) -> bool:
        """One user's next look; whether it is another one now."""
        now = self._clock.now()
        async with self._store.transaction(user_id, now) as tx:
            user = await tx.user()
            if user is None or user.next_look_at is None:
                return False
            at = next_look_at(World(await tx.network(), now), user.preferences, due=user.next_look_at)
            if at == user.next_look_at:
                return False
            await tx.put_user(replace(user, next_look_at=at))
            return True
