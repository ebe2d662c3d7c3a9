"""Where writes happen: on PostgreSQL each transaction by itself, on SQLite grouped, for it has one writer.

SQLite commits cost a sync of the disk. Transactions that wait for each other anyway share one: each runs in a
savepoint of its own, and the group is committed when nobody waits any more or it is large enough. A transaction
returns only after the commit of its group, so "durable on return" holds; when that commit fails, every member of the
group fails with it.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import Connection as SyncConnection
from sqlalchemy import Engine, RootTransaction, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.fixed import fixed
from storage.here import Connection, Here, in_thread

LARGEST_GROUP = 64
LONGEST_GROUP = 0.25
"""Seconds after which a group is committed whoever waits: what was sent and not written down yet is sent again after a
crash, and on a busy machine 64 transactions may take seconds.
"""
_SAVEPOINT, _ROLLBACK, _RELEASE = (
    fixed(text(sql)) for sql in ("SAVEPOINT member", "ROLLBACK TO member", "RELEASE member")
)


class GroupLost(SQLAlchemyError):
    """SQLite rolled back the whole group; nobody in it may believe that something was written."""


class SeparateWrites:
    """Each transaction by itself: committed and durable when the block ends, without a trace when it raises."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Connection]:
        async with self._engine.begin() as connection:
            yield connection

    async def close(self) -> None:
        """Nothing is kept open."""


class GroupedWrites:
    """One transaction after the other, several to a commit."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._turn = asyncio.Lock()
        self._waiting = 0
        self._connection: SyncConnection | None = None
        self._open: RootTransaction | None = None
        self._opened_at = 0.0
        self._members: list[asyncio.Future[None]] = []
        self._leftovers: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Connection]:
        await self._take_turn()
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        try:
            connection = await self._begin()
            here = Here(connection)
            await here.execute(_SAVEPOINT)
            try:
                yield here
                await here.execute(_RELEASE)
            except BaseException:
                if _in_transaction(connection):
                    await here.execute(_ROLLBACK)
                    await here.execute(_RELEASE)
                raise
            self._members.append(done)
        finally:
            try:
                if self._waiting == 0 or self._is_full() or not self._holds():
                    await self._commit()
            finally:
                self._turn.release()
        await asyncio.shield(done)

    async def close(self) -> None:
        await self._take_turn()
        try:
            await self._commit()
            await self._forget_connection()
            self._engine.dispose()
        finally:
            self._turn.release()

    async def _take_turn(self) -> None:
        self._waiting += 1
        try:
            await self._turn.acquire()
        except asyncio.CancelledError:
            # Whoever left the commit to us must not wait for ever.
            task = asyncio.ensure_future(self._commit_leftover())
            self._leftovers.add(task)
            task.add_done_callback(self._leftovers.discard)
            raise
        finally:
            self._waiting -= 1

    async def _commit_leftover(self) -> None:
        async with self._turn:
            if self._waiting == 0:
                await self._commit()

    async def _begin(self) -> SyncConnection:
        if self._connection is None:
            self._connection = await in_thread(lambda: self._engine.connect().execution_options(writes=True))
        if self._open is None:
            try:
                self._open = await in_thread(self._connection.begin)
                self._opened_at = asyncio.get_running_loop().time()
            except BaseException:
                await self._forget_connection()
                raise
        return self._connection

    async def _commit(self) -> None:
        holds = self._holds()
        opened, members = self._open, self._members
        self._open, self._members = None, []
        if opened is None:
            return
        try:
            if not holds:
                raise GroupLost
            await in_thread(opened.commit if members else opened.rollback)
        except BaseException as failed:
            for member in members:
                member.set_exception(failed)
                member.exception()  # whoever was cancelled meanwhile does not ask
            await self._forget_connection()
            if not isinstance(failed, GroupLost) and not (members and isinstance(failed, Exception)):
                raise
            return
        for member in members:
            member.set_result(None)

    def _is_full(self) -> bool:
        is_old = asyncio.get_running_loop().time() - self._opened_at > LONGEST_GROUP
        return is_old or len(self._members) >= LARGEST_GROUP

    def _holds(self) -> bool:
        """Whether SQLite still has the group's transaction: a full disk makes it roll back everything by itself."""
        return self._open is None or self._connection is None or _in_transaction(self._connection)

    async def _forget_connection(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.invalidate()
            connection.close()


def _in_transaction(connection: SyncConnection) -> bool:
    driver = connection.connection.driver_connection
    return bool(driver is not None and driver.in_transaction)
