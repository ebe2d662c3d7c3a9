"""HTTP to the Bot API over aiohttp: under python-telegram-bot's `Bot`, and for calls that are kept as JSON anyway."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

Files = Mapping[str, tuple[str, bytes]]
"""By parameter: name and contents."""
NO_FILES: Files = MappingProxyType({})

CONNECTIONS = 128
PATIENCE = 20.0
"""Seconds until a call without an answer is given up; it may have been made."""
PATIENCE_WITH_FILES = 90.0
CONNECT_PATIENCE = 10.0


class Refused(Exception):
    """Telegram answered, and the answer is no."""

    def __init__(self, code: int, description: str, retry_after: float | None = None) -> None:
        super().__init__(f"{code} {description}")
        self.code = code
        self.description = description
        self.retry_after = retry_after


class Lost(Exception):
    """No answer came: the call may have been made or not."""


class AiohttpRequest(BaseRequest):
    """One pool of connections for everything."""

    def __init__(self, connections: int = CONNECTIONS) -> None:
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        return PATIENCE

    async def initialize(self) -> None:
        if self._session is None or self._session.closed:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=50)
            self._session = aiohttp.ClientSession(connector=connector, json_serialize=_dump)

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = None,
        write_timeout: Any = None,
        connect_timeout: Any = None,
        pool_timeout: Any = None,
    ) -> tuple[int, bytes]:
        """What python-telegram-bot asks of its HTTP client."""
        given = read_timeout if isinstance(read_timeout, int | float) else PATIENCE
        body = _form(request_data) if request_data is not None else None
        try:
            return await self._exchange(method, url, data=body, seconds=given)
        except TimeoutError as late:
            raise TimedOut from late
        except (aiohttp.ClientError, OSError) as broken:
            raise NetworkError(type(broken).__name__) from broken

    async def call(
        self, url: str, payload: Mapping[str, Any], files: Files = NO_FILES, *, seconds: float = PATIENCE
    ) -> Any:
        """Make a call as it was kept, and return its result. Raises Refused, or Lost where no answer came."""
        try:
            if files:
                body = _multipart(payload, files)
                code, answer = await self._exchange("POST", url, data=body, seconds=max(seconds, PATIENCE_WITH_FILES))
            else:
                code, answer = await self._exchange("POST", url, json=payload, seconds=seconds)
        except (aiohttp.ClientError, OSError, TimeoutError) as broken:
            raise Lost(type(broken).__name__) from broken
        return _result(code, answer)

    async def _exchange(self, method: str, url: str, *, seconds: float, **body: Any) -> tuple[int, bytes]:
        await self.initialize()
        assert self._session is not None
        patience = aiohttp.ClientTimeout(total=seconds, sock_connect=CONNECT_PATIENCE)
        async with self._session.request(method, url, timeout=patience, **body) as response:
            return response.status, await response.read()


def _result(code: int, answer: bytes) -> Any:
    try:
        document = json.loads(answer)
    except ValueError:
        document = None
    if not isinstance(document, dict):
        raise Refused(code if code >= 400 else 502, "no answer of the Bot API's")
    if document.get("ok") is True:
        return document["result"]
    retry_after = (document.get("parameters") or {}).get("retry_after")
    raise Refused(int(document.get("error_code", code)), str(document.get("description", "")), retry_after)


def _form(data: RequestData) -> Any:
    if not data.contains_files:
        return data.json_parameters
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form


def _multipart(payload: Mapping[str, Any], files: Files) -> aiohttp.FormData:
    form = aiohttp.FormData()
    for name, value in payload.items():
        form.add_field(name, value if isinstance(value, str) else _dump(value))
    for name, (filename, content) in files.items():
        form.add_field(name, content, filename=filename, content_type="application/octet-stream")
    return form


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


async def cancelled(task: asyncio.Task[Any] | None) -> None:
    """End a task and wait for its end."""
    if task is not None:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
