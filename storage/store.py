"""The store: every verb over what the coach remembers."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import text

from storage.connecting import address, connect, place_of
from storage.due import Due
from storage.faults import Unreadable
from storage.inbox import Inbox
from storage.jobs import Jobs
from storage.migrating import bring_to_head
from storage.outbox import Outbox
from storage.stamps import Stamps
from storage.transaction import Transaction
from storage.upkeep import Upkeep

__all__ = ["Store", "Transaction"]


class Store(Inbox, Outbox, Due, Jobs, Stamps, Upkeep):
    """Open it with `Store.open`, close it with `close`."""

    @classmethod
    async def open(cls, url: str, *, migrate: bool = True) -> Store:
        """Open the database at an address: `sqlite:///file` or `postgresql://…` (drivers are added).

        Raises Unreadable where it can't be opened or written, OutdatedProgram where a newer program wrote it, and, with
        `migrate=False`, OutdatedDatabase where it was not migrated yet.
        """
        parsed = address(url)
        engine = connect(parsed)
        try:
            await bring_to_head(engine, place_of(parsed), migrate=migrate)
            store = cls(parsed, engine)
            await store.check()
        except BaseException:
            await engine.dispose()
            raise
        return store

    @asynccontextmanager
    async def transaction(self, user_id: int, now: dt.datetime) -> AsyncIterator[Transaction]:
        """One user's transaction: what happens inside is committed together when the block ends, or not at all.

        Transactions of one user are one after the other, over all processes.
        """
        try:
            async with self._writing() as connection:
                if not self.is_sqlite:
                    await connection.execute(text("SELECT pg_advisory_xact_lock(:user)"), {"user": user_id})
                transaction = Transaction(connection, user_id, now, self._networks)
                await transaction.open()
                yield transaction
                await transaction.flush()
        except Unreadable:
            self._networks.forget(user_id)
            raise
        transaction.keep_network()
        if transaction.sends:
            self.calls_came.set()
        if transaction.works:
            self.jobs_came.set()
        if transaction.erased:
            await self.scrub()

    async def erase(self, user_id: int, now: dt.datetime) -> None:
        """Remove everything of a user's; nothing of it stays in the file."""
        async with self.transaction(user_id, now) as transaction:
            await transaction.erase()
