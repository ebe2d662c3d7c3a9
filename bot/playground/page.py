"""The chat page over HTTP and WebSocket, for this machine's browser only."""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable
from importlib import resources
from typing import Any
from urllib.parse import quote

from aiohttp import WSMsgType, web

from bot.playground import view
from bot.playground.deeds import BadDeed, do
from bot.playground.errors import ApiError
from bot.playground.telegram import LocalTelegram
from bot.playground.user import User
from bot.playground.world import Event, Json

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
MoveClock = Callable[[User, str, str], Awaitable[None]]
USERS = 2
"""How many users the page offers side by side."""
NAMES = ("Alex", "Sam")
FIRST = 1001
TYPES = {"html": "text/html", "js": "text/javascript", "css": "text/css", "svg": "image/svg+xml"}
PICTURES = ("image/jpeg", "image/png", "image/webp", "image/gif")
_NAME = re.compile(r"[a-z_]+\.(?:js|css|svg)")


class Page:
    """Serves the page and its users."""

    def __init__(self, telegram: LocalTelegram, move_clock: MoveClock) -> None:
        self._telegram = telegram
        self._world = telegram.world
        self._move_clock = move_clock
        self._open: dict[web.WebSocketResponse, User] = {}
        self._outgoing: dict[web.WebSocketResponse, list[Json]] = {}
        telegram.world.watchers.append(self._noticed)
        telegram.extra_routes += [
            web.get("/", self._guarded(self._index)),
            web.get("/static/{name}", self._guarded(self._static)),
            web.get("/page/files/{id}", self._guarded(self._file)),
            web.post("/page/{user}/upload", self._guarded(self._upload)),
            web.get("/page/{user}/socket", self._guarded(self._socket)),
        ]

    def users(self) -> list[User]:
        """The page's users, there from the start."""
        return [self._telegram.user(FIRST + i, NAMES[i]) for i in range(USERS)]

    async def tell_clock(self) -> None:
        """Show every page the coach's time."""
        for socket in list(self._open):
            await self._send(socket, self._clock())

    async def close(self) -> None:
        for socket in list(self._open):
            await socket.close()

    def _guarded(self, handler: Handler) -> Handler:
        """Only this page itself: other sites in the same browser can neither read nor write."""

        async def guarded(request: web.Request) -> web.StreamResponse:
            port = request.url.port
            hosts = {f"127.0.0.1:{port}", f"localhost:{port}"}
            origin = request.headers.get("Origin")
            if request.host not in hosts or (origin is not None and origin not in {f"http://{h}" for h in hosts}):
                raise web.HTTPForbidden(text="This chat answers to its own page only.")
            response = await handler(request)
            if not response.prepared:
                _protect(response, request.host)
            return response

        return guarded

    async def _index(self, request: web.Request) -> web.StreamResponse:
        return _asset("index.html")

    async def _static(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["name"]
        if _NAME.fullmatch(name) is None:
            raise web.HTTPNotFound
        return _asset(name)

    async def _file(self, request: web.Request) -> web.StreamResponse:
        file = self._world.files.get(request.match_info["id"])
        if file is None:
            raise web.HTTPNotFound
        shown = file.mime in PICTURES
        headers = {} if shown else {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(file.name, safe='')}"}
        kind = file.mime if shown else "application/octet-stream"
        return web.Response(body=file.content, content_type=kind, headers=headers)

    async def _upload(self, request: web.Request) -> web.StreamResponse:
        user = self._user(request)
        name = request.query.get("name", "file")[:200]
        caption = request.query.get("caption", "")[:1024]
        content = await request.read()
        if not content:
            raise web.HTTPBadRequest(text="empty")
        try:
            if request.query.get("photo") == "1":
                user.sends_photo(content, caption)
            else:
                user.sends_file(name, content, caption)
        except ApiError as no:
            raise web.HTTPBadRequest(text=no.description) from None
        return web.json_response({})

    async def _socket(self, request: web.Request) -> web.StreamResponse:
        user = self._user(request)
        socket = web.WebSocketResponse(heartbeat=30)
        await socket.prepare(request)
        hello = {
            "event": "hello",
            **view.chat_view(self._world, user.person, user.chat),
            "texts": view.labels(),
            "users": [u.id for u in self.users()],
        }
        await socket.send_json(hello)
        await socket.send_json(self._clock())
        self._open[socket] = user
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    await self._asked(socket, user, message.data)
        finally:
            self._open.pop(socket, None)
        return socket

    async def _asked(self, socket: web.WebSocketResponse, user: User, data: str) -> None:
        try:
            wanted = json.loads(data)
            if not isinstance(wanted, dict):
                raise BadDeed("an object is expected")
            if wanted.get("do") == "clock":
                await self._move_clock(user, str(wanted.get("to")), str(wanted.get("zone")))
                return
            do(user, wanted)
            if wanted["do"] in ("rename", "block"):
                for other in [s for s, u in self._open.items() if u.id == user.id]:
                    await self._send(other, {"event": "chat", **view.chat_view(self._world, user.person, user.chat)})
        except ValueError as fault:
            await self._send(socket, {"event": "fault", "text": str(fault)})

    def _user(self, request: web.Request) -> User:
        for user in self.users():
            if str(user.id) == request.match_info["user"]:
                return user
        raise web.HTTPNotFound

    def _noticed(self, event: Event) -> None:
        for socket, user in list(self._open.items()):
            if event.chat in (user.id, 0) and event.data.get("user", user.id) == user.id:
                shown = view.event_view(self._world, event, user.person)
                if shown is not None:
                    self._post(socket, shown)

    def _post(self, socket: web.WebSocketResponse, shown: Json) -> None:
        """Send in the order of events: one writer for each page."""
        waiting = self._outgoing.setdefault(socket, [])
        waiting.append(shown)
        if len(waiting) == 1:
            self._telegram.spawn(self._drain(socket, waiting))

    async def _drain(self, socket: web.WebSocketResponse, waiting: list[Json]) -> None:
        while waiting:
            await self._send(socket, waiting[0])
            waiting.pop(0)
        self._outgoing.pop(socket, None)

    async def _send(self, socket: web.WebSocketResponse, shown: Json) -> None:
        try:
            await socket.send_json(shown)
        except (ConnectionError, RuntimeError):
            self._open.pop(socket, None)

    def _clock(self) -> Json:
        return {"event": "clock", "now": self._world.clock.now().timestamp()}


def _asset(name: str) -> web.Response:
    file = resources.files("bot.playground").joinpath("static", name)
    if not file.is_file():
        raise web.HTTPNotFound
    return web.Response(body=file.read_bytes(), content_type=TYPES[name.rpartition(".")[2]], charset="utf-8")


def _protect(response: web.StreamResponse, host: str) -> None:
    policy: dict[str, Any] = {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self' blob:",
        "connect-src": f"'self' ws://{host}",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
    }
    response.headers["Content-Security-Policy"] = "; ".join(f"{name} {value}" for name, value in policy.items())
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["Cache-Control"] = "no-store"
