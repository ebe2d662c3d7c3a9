"""The parts that carry messages, started and stopped together."""

from __future__ import annotations

import asyncio
import os
import secrets
import socket
from typing import Any

import structlog
import telegram

from bot.clock import Clock
from bot.memory import look_over
from bot.telegram.calling import Caller
from bot.telegram.intake import Polling
from bot.telegram.pace import Pace
from bot.telegram.request import cancelled
from bot.telegram.sender import Sender
from bot.telegram.worker import Handler, Worker
from storage.faults import StorageFault
from storage.store import Store

DRAINS_WITHIN = 9.0
"""Seconds that stopping takes at most; hosts kill after ten."""
PRUNED_EVERY = 3600.0

log = structlog.get_logger()


class Engine:
    """Takes updates in (`polls`), handles them, and makes the calls.

    A process that only takes a webhook's updates in needs no engine, only `bot.web`. `pace` is for benchmarks.
    """

    def __init__(
        self,
        *,
        store: Store,
        bot: telegram.Bot,
        clock: Clock,
        handler: Handler,
        on_quarantine: Handler | None = None,
        polls: bool = True,
        pace: Pace | None = None,
        name: str | None = None,
    ) -> None:
        self._store = store
        self._bot = bot
        self._clock = clock
        self.name = name or f"{socket.gethostname()[:30]}:{os.getpid()}:{secrets.token_hex(4)}"
        caller = Caller(bot)
        self.polling = Polling(store, caller, clock) if polls else None
        self.worker = Worker(store, bot, clock, handler, name=self.name, on_quarantine=on_quarantine)
        self.sender = Sender(store, caller, clock, name=self.name, pace=pace)
        self._tasks: dict[str, asyncio.Task[Any]] = {}

    async def start(self) -> None:
        """Begin. On SQLite, what a process that was killed had taken is free at once: there is only one process."""
        await self._bot.request.initialize()
        if self._store.is_sqlite:
            await self._store.take_over()
        parts: dict[str, Any] = {"worker": self.worker.run(), "sender": self.sender.run(), "upkeep": self._look_over()}
        if self.polling is not None:
            parts["polling"] = self.polling.run()
        self._tasks = {part: asyncio.create_task(run, name=part) for part, run in parts.items()}

    async def running(self) -> None:
        """Wait until a part ends by itself; raises what it failed with (`intake.TokenRefused`)."""
        done, _ = await asyncio.wait(self._tasks.values(), return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()

    async def stop(self, within: float = DRAINS_WITHIN) -> None:
        """Take nothing more in, finish what was begun, send what may go, and end. What is left waits in the store."""
        end = asyncio.get_running_loop().time() + within
        await cancelled(self._tasks.pop("polling", None))
        await cancelled(self._tasks.pop("upkeep", None))
        self.worker.stopping = True
        self._store.updates_came.set()
        await self._ended("worker", end - 1)
        self.sender.stopping = True
        self._store.calls_came.set()
        await self._ended("sender", end)
        await self._bot.request.shutdown()

    async def busy(self) -> bool:
        """Whether there is an update to handle or a call to make, now or under way."""
        if not (self.worker.idle and self.sender.idle):
            return True
        return await self._store.open_updates() > 0 or await self._store.open_calls(self._clock.now()) > 0

    async def idle(self, within: float = 10.0) -> None:
        """Wait until everything stored is handled and sent. Raises TimeoutError."""
        async with asyncio.timeout(within):
            while await self.busy():
                await self._something_ended()

    async def _something_ended(self) -> None:
        await asyncio.sleep(0.005)

    async def _ended(self, part: str, end: float) -> None:
        task = self._tasks.pop(part, None)
        if task is None:
            return
        await asyncio.wait({task}, timeout=max(0.1, end - asyncio.get_running_loop().time()))
        if not task.done():
            log.warning("stopped_before_done", part=part)
        await cancelled(task)

    async def _look_over(self) -> None:
        """Now and then: forget what is old."""
        while True:
            await asyncio.sleep(PRUNED_EVERY)
            try:
                await self._store.prune(self._clock.now())
                look_over()
            except StorageFault as broken:
                log.error("store_unreachable", why=type(broken).__name__)
