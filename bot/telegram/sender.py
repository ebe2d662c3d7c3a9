"""Makes the calls of the outbox: answers first, each chat's in order, at Telegram's pace, each to its outcome."""

from __future__ import annotations

import asyncio
import datetime as dt
import time

import structlog

from bot import metrics
from bot.clock import Clock
from bot.telegram.calling import Caller
from bot.telegram.outcomes import of_loss, of_refusal, of_result, stale, without_target
from bot.telegram.pace import Pace
from bot.telegram.request import Lost, Refused
from storage.faults import StorageFault
from storage.records import GivenUp, Outcome, Outgoing
from storage.store import Store

LEASE = dt.timedelta(seconds=25)
"""How long a call belongs to this sender; longer than a call's patience."""
LEADS_FOR = dt.timedelta(seconds=10)
LED_SAFELY = 7.0
"""Seconds after which leading has to be renewed before anything else is sent."""
RENEWED_EVERY = 3.0
AHEAD = 0.25
"""Seconds of Telegram's pace that are taken ahead: an answer waits no longer behind broadcasts."""
UNDER_WAY = 64
STORE_PAUSE = 0.5

log = structlog.get_logger()


class Sender:
    """Of several processes over one database only one sends at a time, so that there is one pace."""

    def __init__(self, store: Store, caller: Caller, clock: Clock, *, name: str, pace: Pace | None = None) -> None:
        self._store = store
        self._caller = caller
        self._clock = clock
        self._name = name
        self.pace = pace or Pace()
        self._poll_every = 1.0 if store.is_sqlite else 0.2
        self._tasks: dict[asyncio.Task[Outcome], Outgoing] = {}
        self._outcomes: list[Outcome] = []
        self._led_at = -LED_SAFELY
        self.stopping = False

    @property
    def idle(self) -> bool:
        """Whether nothing is under way or waits to be written down."""
        return not self._tasks and not self._outcomes

    @property
    def leads(self) -> bool:
        """Whether this was the process that sends when it last asked."""
        return time.monotonic() - self._led_at <= LED_SAFELY

    async def run(self) -> None:
        """Until cancelled. Once `stopping` is set, calls that may go at once are still made, then it ends."""
        try:
            while True:
                self._store.calls_came.clear()
                try:
                    await self._settle()
                    took = await self._take() if await self._leads() else 0
                except StorageFault as broken:
                    log.error("store_unreachable", why=type(broken).__name__)
                    await asyncio.sleep(STORE_PAUSE)
                    continue
                if self.stopping and took == 0 and self.idle and not await self._more():
                    return
                if took == 0:
                    await self._wait()
        finally:
            await self._end()

    async def _leads(self) -> bool:
        """Whether this is the process that sends, asked anew every few seconds."""
        if time.monotonic() - self._led_at < RENEWED_EVERY:
            return True
        now, asked_at = self._clock.now(), time.monotonic()
        if not await self._store.lease("sender", now, holder=self._name, lease=LEADS_FOR):
            return False
        self._led_at = asked_at
        if self._tasks:
            await self._store.renew_sending(now, sender=self._name, lease=LEASE)
        return True

    async def _take(self) -> int:
        room = min(UNDER_WAY - len(self._tasks), self.pace.room(AHEAD))
        if room <= 0:
            return 0
        under_way = {call.chat_id for call in self._tasks.values() if call.chat_id is not None}
        waiting = under_way.union(self.pace.full(AHEAD))
        calls = await self._store.to_send(
            self._clock.now(), room, sender=self._name, lease=LEASE, except_chats=sorted(waiting)
        )
        ids = {call.id for call in self._tasks.values()}
        fresh = [call for call in calls if call.id not in ids]
        for call in fresh:
            task = asyncio.create_task(self._make(call))
            self._tasks[task] = call
            task.add_done_callback(self._made)
        return len(fresh)

    def _made(self, task: asyncio.Task[Outcome]) -> None:
        call = self._tasks.pop(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is not None:
            log.error("call_failed", call=call.id, method=call.method, error=type(error).__name__)
        self._outcomes.append(task.result() if error is None else GivenUp(call.id, f"{type(error).__name__}: {error}"))
        self._store.calls_came.set()

    async def _settle(self) -> None:
        """Write down what became of calls; kept for the next try when the store fails."""
        outcomes = tuple(self._outcomes)  # others come in while these are written
        if outcomes:
            await self._store.settle(outcomes, self._clock.now())
            del self._outcomes[: len(outcomes)]

    async def _make(self, call: Outgoing) -> Outcome:
        """One call to its outcome."""
        if reason := stale(call, self._clock.now()):
            return self._counted(call, GivenUp(call.id, reason))
        method, payload = without_target(call)
        if method is None:
            return self._counted(call, GivenUp(call.id, "the message to change was never sent"))
        while True:
            await self.pace.turn(call.chat_id if not method.startswith("delete") else None)
            if time.monotonic() - self._led_at > LED_SAFELY and not await self._leads():
                return of_loss(call, "no longer the sender", self._clock.now())
            try:
                result = await self._caller.call(method, payload, call.files)
            except Refused as no:
                if no.code == 429:
                    metrics.halts.inc()
                    self.pace.halt(float(no.retry_after or 1))
                outcome, instead = of_refusal(call, method, payload, no, self._clock.now())
                if instead is not None:
                    method, payload = instead
                    continue
            except Lost as lost:
                outcome = of_loss(call, str(lost), self._clock.now())
            else:
                outcome = of_result(call, result)
            return self._counted(call, outcome)

    def _counted(self, call: Outgoing, outcome: Outcome) -> Outcome:
        how = type(outcome).__name__
        metrics.calls.labels(call.method, how).inc()
        if isinstance(outcome, GivenUp):
            log.warning("call_given_up", call=call.id, user=call.user_id, method=call.method, why=outcome.error)
        return outcome

    async def _more(self) -> bool:
        """Whether calls wait that may go now."""
        return await self._leads() and await self._store.open_calls(self._clock.now()) > 0

    async def _wait(self) -> None:
        came = asyncio.create_task(self._store.calls_came.wait())
        wait = min(self._poll_every, AHEAD if self.pace.room(AHEAD) <= 0 or self.pace.full(AHEAD) else 60.0)
        await asyncio.wait({came}, timeout=max(wait, 0.02))
        came.cancel()

    async def _end(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        try:
            await self._settle()
            await self._store.end_lease("sender", holder=self._name)
        except StorageFault as broken:
            log.error("store_unreachable", why=type(broken).__name__)
