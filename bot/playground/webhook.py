"""Pushing updates to the bot's webhook, as Telegram does: in order within a queue, retried until taken."""

from __future__ import annotations

import asyncio
from collections import deque

import aiohttp

from bot.playground.updates import Updates, Waiting
from bot.playground.world import World

FIRST_DELAYS = (0.0, 1.0)
LONGEST_DELAY = 60.0
RESPONSE_SECONDS = 60
HEADER = "X-Telegram-Bot-Api-Secret-Token"
LONGEST_RETRY_AFTER = 3600.0


class Pusher:
    """Delivers what waits. `pace` shortens the delays between tries in tests."""

    def __init__(self, world: World, updates: Updates, pace: float = 1.0) -> None:
        self._world = world
        self._updates = updates
        self.pace = pace
        self._queues: dict[str, deque[Waiting]] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._session: aiohttp.ClientSession | None = None
        self._slots = asyncio.Semaphore(40)
        updates.on_arrival = self._arrived
        updates.on_listening = self._listening

    async def stop(self) -> None:
        self._updates.on_arrival = self._updates.on_listening = None
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._session is not None:
            await self._session.close()

    def _listening(self) -> None:
        """A webhook was set or removed: begin with what waits."""
        self._slots = asyncio.Semaphore(self._updates.webhook.get("max_connections", 40))
        self._queues.clear()
        for waiting in list(self._updates.waiting.values()):
            self._arrived(waiting)

    def _arrived(self, waiting: Waiting) -> None:
        if not self._updates.webhook:
            return
        self._queues.setdefault(waiting.queue, deque()).append(waiting)
        if waiting.queue not in self._tasks:
            self._tasks[waiting.queue] = asyncio.get_running_loop().create_task(self._drain(waiting.queue))

    async def _drain(self, name: str) -> None:
        try:
            while (queue := self._queues.get(name)) and self._updates.webhook:
                waiting = queue[0]
                await self._deliver(waiting)
                if queue and queue[0] is waiting:
                    queue.popleft()
        finally:
            self._tasks.pop(name, None)
            if not self._queues.get(name):
                self._queues.pop(name, None)

    async def _deliver(self, waiting: Waiting) -> None:
        tries = 0
        while self._updates.webhook and waiting.id in self._updates.waiting:
            async with self._slots:
                asked = await self._post(waiting)
            if asked is None:
                self._updates.done(waiting)
                return
            usual = FIRST_DELAYS[tries] if tries < len(FIRST_DELAYS) else min(2.0 ** (tries - 1), LONGEST_DELAY)
            tries += 1
            await asyncio.sleep(max(min(asked, LONGEST_RETRY_AFTER), usual) * self.pace)

    async def _post(self, waiting: Waiting) -> float | None:
        """None where the bot took it; otherwise the seconds it asked to wait."""
        hook = self._updates.webhook
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=RESPONSE_SECONDS))
        headers = {HEADER: hook["secret"]} if hook["secret"] else {}
        try:
            async with self._session.post(hook["url"], json=waiting.update, headers=headers) as response:
                if 200 <= response.status < 300:
                    return None
                problem = f"Wrong response from the webhook: {response.status} {response.reason}"
                after = response.headers.get("Retry-After", "")
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            problem, after = f"Connection failed: {error}", ""
        hook["last_error_date"], hook["last_error_message"] = self._world.stamp(), problem
        return float(after) if after.isdigit() else 0.0
