"""Handles updates from the inbox: each user's in order, users beside each other, each in one transaction."""

from __future__ import annotations

import asyncio
import datetime as dt
import time
from collections.abc import Awaitable, Callable, Iterable

import structlog
import telegram

from bot import metrics
from bot.clock import Clock
from bot.logs import frames
from bot.telegram.intake import parsed
from storage.faults import AlreadyDone, StorageFault
from storage.inbox import NOBODY
from storage.records import Received
from storage.store import Store, Transaction

Handler = Callable[[telegram.Update, Transaction, dt.datetime], Awaitable[None]]
"""Handles one update within the transaction: records, answer and "done" are committed together, or none of them."""

LEASE = dt.timedelta(seconds=20)
RENEWED_EVERY = 5.0
AT_ONCE = 100
AT_A_TIME = {True: 12, False: 16}
"""Transactions beside each other; SQLite takes one at a time, and the sender waits its turn behind these."""
AGAIN_AFTER = (dt.timedelta(seconds=0.3), dt.timedelta(seconds=2), dt.timedelta(seconds=10))
"""How long a failed update waits for its next attempt."""
STORE_PAUSE = 0.5
"""Seconds to wait for a store that does not answer; this is not the update's fault and is not counted as an attempt."""

log = structlog.get_logger()


class Worker:
    """`on_quarantine` answers the user whose update could not be handled after all attempts."""

    def __init__(
        self,
        store: Store,
        bot: telegram.Bot,
        clock: Clock,
        handler: Handler,
        *,
        name: str,
        on_quarantine: Handler | None = None,
    ) -> None:
        self._store = store
        self._bot = bot
        self._clock = clock
        self._handler = handler
        self._name = name
        self._on_quarantine = on_quarantine
        self._poll_every = 1.0 if store.is_sqlite else 0.2
        self._users: dict[int, asyncio.Task[None]] = {}
        self._taken: set[int] = set()
        self._renewed_at = 0.0
        self._places = asyncio.Semaphore(AT_A_TIME[store.is_sqlite])
        self.stopping = False

    @property
    def idle(self) -> bool:
        return not self._users

    async def run(self) -> None:
        """Until cancelled, or until `stopping` is set and nobody is being worked on."""
        while not (self.stopping and self.idle):
            self._store.updates_came.clear()
            try:
                took = 0 if self.stopping else await self._take()
                await self._renew()
            except StorageFault as broken:
                log.error("store_unreachable", why=type(broken).__name__)
                await asyncio.sleep(STORE_PAUSE)
                continue
            if took == 0:
                await self._wait()

    async def _take(self) -> int:
        room = AT_ONCE - len(self._taken)
        if room <= 0:
            return 0
        claimed = await self._store.claim(self._clock.now(), worker=self._name, lease=LEASE, limit=room)
        fresh = [r for r in claimed if r.update_id not in self._taken]
        by_user: dict[int, list[Received]] = {}
        for received in fresh:
            self._taken.add(received.update_id)
            by_user.setdefault(received.user_id or NOBODY, []).append(received)
        for user_id, updates in by_user.items():
            before = self._users.get(user_id)
            task = asyncio.create_task(self._one_after_the_other(user_id, updates, before))
            self._users[user_id] = task
        return len(fresh)

    async def _renew(self) -> None:
        if self._taken and time.monotonic() - self._renewed_at > RENEWED_EVERY:
            self._renewed_at = time.monotonic()
            await self._store.renew_claims(self._clock.now(), worker=self._name, lease=LEASE)

    async def _wait(self) -> None:
        """Until something comes or ends; a little while at most, for what comes in through another process."""
        came = asyncio.create_task(self._store.updates_came.wait())
        await asyncio.wait({came}, timeout=self._poll_every)
        came.cancel()

    async def _one_after_the_other(
        self, user_id: int, updates: Iterable[Received], before: asyncio.Task[None] | None
    ) -> None:
        if before is not None:
            await asyncio.wait({before})
        left = list(updates)
        try:
            while left and await self._handle(left[0]):
                self._taken.discard(left.pop(0).update_id)
        finally:
            self._taken.difference_update(r.update_id for r in left)
            if self._users.get(user_id) is asyncio.current_task():
                del self._users[user_id]
            if len(left) > 1:
                await self._store.release([r.update_id for r in left[1:]])
            self._store.updates_came.set()

    async def _handle(self, received: Received) -> bool:
        """One update to its end; False where it is to be tried again, and the user's others wait with it."""
        began = time.perf_counter()
        structlog.contextvars.bind_contextvars(update=received.update_id, user=received.user_id)
        try:
            update = parsed(received, self._bot)
            now = self._clock.now()
            async with self._places, self._store.transaction(received.user_id or NOBODY, now) as tx:
                await self._handler(update, tx, now)
                await tx.done(received.update_id)
        except AlreadyDone:
            metrics.handled.labels("elsewhere").inc()
        except StorageFault as broken:
            log.error("store_failed", why=type(broken).__name__)
            metrics.handled.labels("store_failed").inc()
            await asyncio.sleep(STORE_PAUSE)
            await self._store.release([received.update_id])
            return False
        except Exception as error:
            return await self._failed(received, error)
        else:
            metrics.handled.labels("done").inc()
            metrics.handling.observe(time.perf_counter() - began)
        return True

    async def _failed(self, received: Received, error: Exception) -> bool:
        log.error("update_failed", error=type(error).__name__, frames=frames(error), attempt=received.attempts + 1)
        metrics.handled.labels("failed").inc()
        now = self._clock.now()
        again_at = now + AGAIN_AFTER[min(received.attempts, len(AGAIN_AFTER) - 1)]
        cause = f"{type(error).__name__}: {error}"
        attempts = await self._store.failed(received.update_id, cause, now, again_at=again_at)
        if attempts.quarantined:
            log.error("update_quarantined")
            metrics.handled.labels("quarantined").inc()
            await self._excuse(received)
        return attempts.quarantined

    async def _excuse(self, received: Received) -> None:
        if self._on_quarantine is None:
            return
        now = self._clock.now()
        try:
            async with self._store.transaction(received.user_id or NOBODY, now) as tx:
                await self._on_quarantine(parsed(received, self._bot), tx, now)
        except Exception as error:
            log.error("excuse_failed", error=type(error).__name__, frames=frames(error))
