"""SQLite on the event loop's own thread.

A statement takes SQLite some microseconds; handing it to another thread and back, as an async driver must, takes some
hundred, thirty times for one message. So statements run right here. What can wait for a disk or for another process, to
begin and to commit, runs in a thread.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import Connection as SyncConnection
from sqlalchemy import CursorResult, Dialect, Executable
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.fixed import Fetched, ready

T = TypeVar("T")


class Here:
    """A connection with the part of `AsyncConnection`'s verbs that the store uses."""

    def __init__(self, connection: SyncConnection) -> None:
        self._connection = connection
        self._driver = connection.connection.driver_connection
        self.dialect: Dialect = connection.dialect

    async def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[Any] | Fetched:
        made = ready(statement, parameters, self.dialect)
        if made is not None:
            return made.run(self._driver, parameters, self.dialect)
        return self._connection.execute(statement, parameters)


Connection = AsyncConnection | Here


async def in_thread(act: Callable[[], T]) -> T:
    """Run something that may block; whoever stops waiting for it still waits until it has ended."""
    task = asyncio.ensure_future(asyncio.to_thread(act))
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait({task})
        raise
