"""What every part of the store stands on: reading, writing, and the address."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import URL
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.cache import Networks
from storage.connecting import connect_here, place_of
from storage.writing import GroupedWrites, SeparateWrites


class Connected:
    def __init__(self, url: URL, engine: AsyncEngine) -> None:
        self._engine = engine
        self.is_sqlite = url.get_backend_name() == "sqlite"
        self.place = place_of(url)
        """The file, or the server without its password."""
        self._writes: GroupedWrites | SeparateWrites = (
            GroupedWrites(connect_here(url)) if self.is_sqlite else SeparateWrites(engine)
        )
        self._networks = Networks()
        self.updates_came = asyncio.Event()
        """Set when updates were received here; whoever waits clears it."""
        self.calls_came = asyncio.Event()
        """Set when calls were queued here."""
        self.jobs_came = asyncio.Event()
        """Set when work was given away here."""

    @asynccontextmanager
    async def _reading(self) -> AsyncIterator[AsyncConnection]:
        async with self._engine.connect() as connection:
            yield connection

    async def close(self) -> None:
        """Let go of every connection. Must be called: an open one keeps the program from ending."""
        await self._writes.close()
        await self._engine.dispose()
