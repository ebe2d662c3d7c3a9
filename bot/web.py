"""HTTP for hosts: Telegram's webhook, `GET /health` and `GET /metrics` on one port."""

from __future__ import annotations

import asyncio
import hmac
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import structlog
from aiohttp import web

from bot import metrics
from storage.faults import StorageFault
from storage.store import Store

SIGNED_BY = "X-Telegram-Bot-Api-Secret-Token"
WEBHOOK_PATH = "/telegram"
LARGEST_UPDATE = 2**20
HEALTH_PATIENCE = 3.0

TakeIn = Callable[[Mapping[str, Any]], Awaitable[object]]
"""Stores one update; durable when it returns."""

log = structlog.get_logger()


class Web:
    """Serves until `stop`. Without `take_in` there is no webhook, only health and metrics."""

    def __init__(self, store: Store, *, take_in: TakeIn | None = None, secret: str = "") -> None:
        self._store = store
        self._take_in = take_in
        self._secret = secret.encode()
        self._runner: web.AppRunner | None = None
        self.port = 0

    async def start(self, host: str, port: int) -> None:
        """Listen. Raises OSError where the port is taken."""
        app = web.Application(client_max_size=LARGEST_UPDATE)
        app.add_routes([web.get("/health", self._health), web.get("/metrics", self._metrics)])
        if self._take_in is not None:
            app.add_routes([web.post(WEBHOOK_PATH, self._update)])
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=5)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, host, port, backlog=512).start()
        except OSError:
            await self.stop()
            raise
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Answer what is under way, take nothing more."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _update(self, request: web.Request) -> web.Response:
        """200 only once the update is durable; anything else makes Telegram deliver it again."""
        given = request.headers.get(SIGNED_BY, "").encode()
        if not self._secret or not hmac.compare_digest(given, self._secret):
            return web.Response(status=401)
        try:
            update = json.loads(await request.read())
            if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
                return web.Response(status=400)
        except ValueError:
            return web.Response(status=400)
        assert self._take_in is not None
        try:
            await self._take_in(update)
        except StorageFault as broken:
            log.error("store_unreachable", why=type(broken).__name__)
            return web.Response(status=503, headers={"Retry-After": "1"})
        return web.Response()

    async def _health(self, _: web.Request) -> web.Response:
        """Live: it answers at all. Ready: the store takes what is written."""
        try:
            async with asyncio.timeout(HEALTH_PATIENCE):
                await self._store.check()
            ready = True
        except (StorageFault, TimeoutError):
            ready = False
        return web.json_response({"live": True, "ready": ready}, status=200 if ready else 503)

    async def _metrics(self, _: web.Request) -> web.Response:
        """What this process counted, and what waits in the store, which all processes share."""
        try:
            async with asyncio.timeout(HEALTH_PATIENCE):
                metrics.inbox_open.set(await self._store.open_updates())
                metrics.outbox_open.set(await self._store.open_calls())
                metrics.quarantined.set(len(await self._store.quarantined()))
        except (StorageFault, TimeoutError):
            for of_the_store in (metrics.inbox_open, metrics.outbox_open, metrics.quarantined):
                of_the_store.set(float("nan"))
        return web.Response(body=metrics.text(), headers={"Content-Type": "text/plain; version=0.0.4; charset=utf-8"})
