"""A Telegram of one's own, on loopback: for tests, for the local chat, for benchmarks."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from aiohttp import web

from bot.clock import Clock, MovableClock, SystemClock
from bot.playground.faults import Faults
from bot.playground.queries import Queries
from bot.playground.said import Mouth
from bot.playground.server import LARGEST_REQUEST, BotApi
from bot.playground.spec import Spec
from bot.playground.updates import Updates
from bot.playground.user import User
from bot.playground.webhook import Pusher
from bot.playground.world import BOT_ID, Chat, Person, World

HOST = "127.0.0.1"
TOKEN = f"{BOT_ID}:local-chat-needs-no-secret"
PORTS_TRIED = 50
PORTS = 2**16
FIRST_USER = 1001
QUIET = 0.15
QUIET_WHEN_TOLD = 0.02


class LocalTelegram:
    """The server and its users. See the package's docstring for how to use it.

    `strict` refuses parameters and fields that the Bot API does not have. `busy` says whether the bot still has
    work, for `settled`. `stopwatch` measures seconds for lifetimes and rates; `clock` dates the messages.
    """

    def __init__(
        self,
        clock: Clock | None = None,
        *,
        token: str = TOKEN,
        username: str = "networking_coach_bot",
        name: str = "Networking Coach",
        strict: bool = True,
        port: int = 0,
        busy: Callable[[], bool | Awaitable[bool]] | None = None,
        stopwatch: Callable[[], float] = time.monotonic,
    ) -> None:
        self.clock = clock or MovableClock(SystemClock())
        self.token = token
        self.busy = busy
        self.world = World(self.clock, username, name, stopwatch)
        self.updates = Updates(stopwatch)
        self.queries = Queries(stopwatch)
        self.faults = Faults(stopwatch)
        self.mouth = Mouth(self.world, self.updates)
        self.api = BotApi(token, self.world, self.updates, self.queries, self.faults, Spec(strict))
        self.pusher = Pusher(self.world, self.updates)
        self.extra_routes: list[web.AbstractRouteDef] = []
        self._wanted_port = port
        self._runner: web.AppRunner | None = None
        self._port = 0
        self._next_user = FIRST_USER
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def url(self) -> str:
        """What `TELEGRAM_API_URL` should be."""
        return f"http://{HOST}:{self._port}"

    @property
    def base_url(self) -> str:
        """For python-telegram-bot."""
        return f"{self.url}/bot"

    @property
    def base_file_url(self) -> str:
        """For python-telegram-bot."""
        return f"{self.url}/file/bot"

    @property
    def refused(self) -> list[tuple[str, str]]:
        """Calls that were answered with an error of the caller's: method and description."""
        return self.api.refused

    async def start(self) -> None:
        """Listen on the wanted port, or on the next free one."""
        app = web.Application(client_max_size=LARGEST_REQUEST)
        app.add_routes([*self.api.routes(), *self.extra_routes])
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1, handler_cancellation=True)
        await self._runner.setup()
        last = min(self._wanted_port + PORTS_TRIED, PORTS)
        tried = range(self._wanted_port, last) if self._wanted_port else range(1)
        for port in tried:
            site = web.TCPSite(self._runner, HOST, port, backlog=1024)
            try:
                await site.start()
            except OSError:
                if port == tried[-1]:
                    raise
                continue
            break
        self._port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """End every connection."""
        await self.pusher.stop()
        for task in list(self._tasks):
            task.cancel()
        self.updates.close()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    def user(
        self,
        id: int | None = None,
        name: str = "Ana",
        last_name: str = "",
        username: str = "",
        language_code: str = "en",
        phone: str = "",
    ) -> User:
        """Somebody with an account: a new one, or the one with this id."""
        if id is None:
            while self._next_user in self.world.people:
                self._next_user += 1
            id = self._next_user
        if id not in self.world.people:
            person = Person(id, name, last_name, username, language_code, phone)
            self.world.people[id] = person
            self.world.chats[id] = Chat(id, person.as_chat, members={id})
        return User(self, self.world.people[id])

    def group(self, title: str, *members: User) -> Chat:
        """A group of users; the bot comes in by `user.adds_bot(group)`."""
        number = min([-1000, *self.world.chats]) - 1
        chat = Chat(number, {"id": number, "type": "group", "title": title}, members={m.id for m in members})
        self.world.chats[number] = chat
        return chat

    async def settled(self, quiet: float | None = None, within: float = 10) -> None:
        """Wait until no update waits, no call runs, `busy` says no and nothing has happened for a moment.

        Raises TimeoutError, saying what is still going on.
        """
        pause = quiet if quiet is not None else (QUIET_WHEN_TOLD if self.busy is not None else QUIET)
        end = time.monotonic() + within
        before: object = None
        while True:
            now = (self.api.calls, self.world.changes, self.updates.next_id)
            idle = not self.updates.waiting and not self.api.running and not await self._is_busy()
            if idle and now == before:
                return
            if time.monotonic() > end:
                raise TimeoutError(
                    f"after {within} s {len(self.updates.waiting)} updates wait and {self.api.running} calls run"
                )
            before = now if idle else None
            await asyncio.sleep(pause)

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Do something beside, until it is done or the server stops."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _is_busy(self) -> bool:
        if self.busy is None:
            return False
        answer = self.busy()
        return answer if isinstance(answer, bool) else await answer
