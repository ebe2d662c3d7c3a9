"""The one periodic look at who is due. Cost follows what is due, not what exists."""

from __future__ import annotations

import asyncio
import datetime as dt

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot import metrics
from bot.actions.briefing import brief
from bot.actions.turn import Post
from bot.clock import Clock
from bot.logs import frames
from storage.faults import StorageFault
from storage.store import Store

log = structlog.get_logger()

LEASE = dt.timedelta(seconds=14)
"""How long a claimed user is left to one worker. With a tick every 15 seconds a killed worker's users are taken over
within half a minute; a batch takes a few seconds, and who is looked at twice is nudged once."""
BATCH = 50
AGAIN_AFTER = dt.timedelta(minutes=10)
"""How long a user whose look failed is let be; the others come first."""


class Tick:
    """Claims due users, lets the rules judge, and writes brief and next look in one transaction a user."""

    def __init__(self, store: Store, clock: Clock, post: Post, *, every: float, worker: str) -> None:
        self._store, self._clock, self._post, self._worker = store, clock, post, worker
        self._every = every
        self._scheduler: AsyncIOScheduler | None = None
        self._busy = asyncio.Lock()
        self._stopping = False

    def start(self) -> None:
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._scheduler.add_job(
            self.run, "interval", seconds=self._every, coalesce=True, misfire_grace_time=None, max_instances=1
        )
        self._scheduler.start()

    async def stop(self) -> None:
        """End after the user who is being looked at, however many are due; their leases bring the others back."""
        self._stopping = True
        if self._scheduler is not None:
            self._scheduler.shutdown(wait=False)
            self._scheduler = None
        async with self._busy:
            pass

    async def run(self) -> int:
        """Look at everybody who is due; returns how many were looked at."""
        async with self._busy:
            with metrics.ticks.time():
                return await self._run()

    async def _run(self) -> int:
        looked, more = 0, True
        while more and not self._stopping:
            now = self._clock.now()
            users = await self._store.claim_due(now, worker=self._worker, lease=LEASE, limit=BATCH)
            more = len(users) == BATCH
            for user_id in users:
                if self._stopping:
                    break
                await self._look(user_id, now)
                looked += 1
                metrics.looked_at.inc()
        return looked

    async def _look(self, user_id: int, now: dt.datetime) -> None:
        """One user; whatever goes wrong with one is logged and does not hold up the others."""
        try:
            async with self._store.transaction(user_id, now) as tx:
                await brief(tx, now, self._post)
        except StorageFault as broken:
            log.error("look_not_stored", user=user_id, why=type(broken).__name__)  # the lease brings them back
        except Exception as wrong:
            log.error("look_failed", user=user_id, error=type(wrong).__name__, frames=frames(wrong))
            await self._store.look_later(user_id, now + AGAIN_AFTER)
