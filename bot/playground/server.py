"""The Bot API over HTTP on loopback: parsing requests, faults, answers."""

from __future__ import annotations

import asyncio
import json
import mimetypes
from typing import Any
from urllib.parse import unquote_to_bytes

from aiohttp import web
from aiohttp.multipart import BodyPartReader

from bot.playground.errors import ApiError, bad
from bot.playground.faults import Fault, Faults
from bot.playground.methods import METHODS, intake
from bot.playground.methods.call import ATTACH, Call, Json, Upload
from bot.playground.queries import Queries
from bot.playground.spec import Spec
from bot.playground.updates import Updates
from bot.playground.world import World

LARGEST_REQUEST = 60 * 2**20
FORM = "application/x-www-form-urlencoded"
_dump = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class BotApi:
    """Answers the bot's calls."""

    def __init__(
        self, token: str, world: World, updates: Updates, queries: Queries, faults: Faults, spec: Spec
    ) -> None:
        self._token = token
        self._world = world
        self._updates = updates
        self._queries = queries
        self._faults = faults
        self._spec = spec
        self.calls = 0
        """Calls that have begun, without getUpdates."""
        self.running = 0
        """Calls not yet answered, without getUpdates."""
        self.refused: list[tuple[str, str]] = []
        self.log: list[tuple[str, Json]] | None = None
        """Where a test wants to see them: each executed call's method and parameters."""

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/bot{token}/{method}", self._handle),
            web.post("/bot{token}/{method}", self._handle),
            web.get("/file/bot{token}/{path:.+}", self._file),
        ]

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["method"]
        method = self._spec.method(name)
        counted = method != "getUpdates"
        self.calls += counted
        self.running += counted
        try:
            if request.match_info["token"] != self._token:
                raise ApiError(401, "Unauthorized")
            if method is None:
                raise ApiError(404, "Not Found: method not found")
            given, files = await _read(request)
            fault = self._faults.strike(method, given.get("chat_id"))
            if fault is not None and not fault.executed:
                return await _broken(request, fault)
            answer = await self._execute(method, given, files)
            if fault is not None:
                return await _broken(request, fault)
            return _json(200, {"ok": True, "result": answer})
        except ApiError as no:
            self.refused.append((name, no.description))
            return _json(no.code, no.answer())
        finally:
            self.running -= counted

    async def _execute(self, method: str, given: Json, files: dict[str, Upload]) -> Any:
        arguments = self._spec.arguments(method, given)
        call = Call(method, self._world, self._updates, self._queries, arguments, files)
        if self.log is not None:
            self.log.append((method, arguments))
        if method == "getUpdates":
            return await intake.poll(call)
        act = METHODS.get(method)
        if act is None:
            raise bad(f"{method} is not part of the local chat")
        return act(call)

    async def _file(self, request: web.Request) -> web.StreamResponse:
        file = self._world.paths.get(request.match_info["path"])
        if request.match_info["token"] != self._token or file is None:
            return _json(404, ApiError(404, "Not Found").answer())
        return web.Response(body=file.content, content_type="application/octet-stream")


async def _read(request: web.Request) -> tuple[Json, dict[str, Upload]]:
    """The parameters of a request, from its address, form, parts or JSON; files apart."""
    given: Json = dict(request.query) if request.query_string else {}
    kind = request.content_type
    if not request.body_exists:
        return given, {}
    if kind == FORM:
        return given | _form(await request.read()), {}
    if kind == "application/json":
        return given | _object(await request.read()), {}
    if kind == "multipart/form-data":
        return await _parts(request, given)
    return given, {}


def _form(body: bytes) -> Json:
    """The fields of a form, quickly: this is how nearly every call comes."""
    given = {}
    try:
        for pair in filter(None, body.split(b"&")):
            name, _, value = pair.partition(b"=")
            if b"%" in value or b"+" in value:
                value = unquote_to_bytes(value.replace(b"+", b" "))
            given[name.decode()] = value.decode()
    except UnicodeDecodeError:
        raise bad("strings must be encoded in UTF-8") from None
    return given


def _object(body: bytes) -> Json:
    try:
        found = json.loads(body or b"{}")
    except ValueError:
        raise bad("can't parse the request's JSON") from None
    if not isinstance(found, dict):
        raise bad("object expected in the request's JSON")
    return {name: value for name, value in found.items() if value is not None}


async def _parts(request: web.Request, given: Json) -> tuple[Json, dict[str, Upload]]:
    files: dict[str, Upload] = {}
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or part.name is None:
            raise bad("nested parts are not supported")
        if part.filename is None:
            given[part.name] = await part.text()
            continue
        kind = part.headers.get("Content-Type", "")
        guessed = mimetypes.guess_type(part.filename)[0] or "application/octet-stream"
        generic = kind in ("", "application/octet-stream")
        files[part.name] = Upload(part.filename, guessed if generic else kind, bytes(await part.read()))
    used = " ".join(value for value in given.values() if isinstance(value, str))
    for name in files:
        if f"{ATTACH}{name}" not in used:
            given[name] = f"{ATTACH}{name}"
    return given, files


async def _broken(request: web.Request, fault: Fault) -> web.StreamResponse:
    """The answer that a fault leaves."""
    match fault.kind:
        case "flood":
            wait = max(1, -int(-fault.seconds // 1))
            return _json(429, ApiError(429, f"Too Many Requests: retry after {wait}", retry_after=wait).answer())
        case "error":
            return web.Response(status=fault.status, text="Bad Gateway", content_type="text/html")
        case "hang":
            await asyncio.sleep(fault.seconds)
        case "reset":
            pass
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)


def _json(status: int, body: Json) -> web.Response:
    return web.Response(status=status, body=_dump(body).encode(), headers={"Content-Type": "application/json"})
