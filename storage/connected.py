"""What every part of the store stands on: reading, writing, and the address."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from sqlalchemy import URL
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.cache import Networks
from storage.connecting import cause_of, connect_here, place_of
from storage.faults import Unreadable
from storage.here import Connection
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
        """A connection to read by. A database that fails is an Unreadable, here and when writing."""
        with self._said() as begun:
            async with self._engine.connect() as connection:
                begun.append(True)
                yield connection

    @asynccontextmanager
    async def _writing(self) -> AsyncIterator[Connection]:
        """A transaction: durable when the block ends, without a trace when it raises."""
        with self._said() as begun:
            async with self._writes.writing() as connection:
                begun.append(True)
                yield connection
                begun.clear()

    @contextmanager
    def _said(self) -> Iterator[list[bool]]:
        """What the driver raises becomes a word of ours; what the block itself raises stays as it is."""
        begun: list[bool] = []
        try:
            yield begun
        except SQLAlchemyError as wrong:
            raise Unreadable(self.place, cause_of(wrong)) from wrong
        except OSError as wrong:
            if begun:
                raise
            raise Unreadable(self.place, cause_of(wrong)) from wrong

    async def close(self) -> None:
        """Let go of every connection. Must be called: an open one keeps the program from ending."""
        await self._writes.close()
        await self._engine.dispose()
