"""What operators and the engine do now and then: back up, list, prune, start anew after a stop."""

from __future__ import annotations

import asyncio
import datetime as dt
from pathlib import Path
from typing import Any

from sqlalchemy import and_, delete, exists, or_, select, text, update

from coach.network import Network
from storage.connected import Connected
from storage.connecting import cause_of
from storage.document import load
from storage.faults import StorageFault, Unreadable
from storage.tables import inbox, jobs, kept, metadata, nudges, outbox, taps, users

KEPT_UPDATES = dt.timedelta(days=8)
"""How long a handled update's number is kept, to know it again: Telegram repeats one for a day at most."""

KEPT_CALLS = dt.timedelta(days=60)
"""How long a call's outcome is kept; a nudge's is kept with the nudge."""

KEPT_TAPS = dt.timedelta(days=400)

KEPT_BUTTONS = dt.timedelta(days=120)


class NotHere(StorageFault):
    """What was asked for is another program's business on this database (a backup of PostgreSQL: `pg_dump`)."""


class Upkeep(Connected):
    async def user_ids(self) -> list[int]:
        """Everybody, by id."""
        async with self._reading() as connection:
            return list((await connection.execute(select(users.c.user_id).order_by(users.c.user_id))).scalars())

    async def network_of(self, user_id: int) -> Network | None:
        """A user's document as it was at one moment, however it is written meanwhile; None for somebody unknown."""
        async with self._reading() as connection:
            if not self.is_sqlite:  # whose reads are of one moment anyway
                connection = await connection.execution_options(isolation_level="REPEATABLE READ")
            row = (await connection.execute(select(users.c.me).where(users.c.user_id == user_id))).one_or_none()
            return None if row is None else await load(connection, user_id, row.me)

    async def backup(self, file: Path) -> None:
        """Write the whole SQLite database to another file while the coach runs; the file must not exist yet."""
        if not self.is_sqlite:
            raise NotHere(self.place)
        if await asyncio.to_thread(file.exists):
            raise Unreadable(str(file), "exists")
        async with self._engine.connect() as connection:
            driver: Any = (await connection.get_raw_connection()).driver_connection
            try:
                await asyncio.to_thread(file.touch, 0o600)
                await driver.execute("VACUUM INTO ?", (str(file),))
            except Exception as wrong:
                raise Unreadable(str(file), cause_of(wrong)) from wrong

    async def take_over(self) -> None:
        """Free whatever a process that was killed had taken. Only where no other process runs: SQLite has one."""
        async with self._writing() as connection:
            for table in (inbox, outbox, jobs):
                free = update(table).where(table.c.claimed_until.is_not(None))
                await connection.execute(free.values(claimed_by=None, claimed_until=None))
            looked_at = update(users).where(users.c.look_until.is_not(None))
            await connection.execute(looked_at.values(look_by=None, look_until=None))
            await connection.execute(metadata.tables["leases"].delete())

    async def prune(self, now: dt.datetime) -> None:
        """Forget what no longer matters: numbers of old updates, outcomes of old calls, old taps."""
        of_a_nudge = exists().where(nudges.c.outbox_id == outbox.c.id)
        settled = or_(outbox.c.sent_at < now - KEPT_CALLS, outbox.c.given_up_at < now - KEPT_CALLS)
        async with self._writing() as connection:
            await connection.execute(delete(inbox).where(inbox.c.done_at < now - KEPT_UPDATES))
            await connection.execute(delete(outbox).where(and_(settled, ~of_a_nudge)))
            await connection.execute(delete(taps).where(taps.c.at < now - KEPT_TAPS))
            await connection.execute(delete(kept).where(kept.c.at < now - KEPT_BUTTONS))

    async def scrub(self) -> None:
        """Leave nothing of what was erased behind in free space."""
        if not self.is_sqlite:
            async with self._engine.connect() as connection:
                outside = await connection.execution_options(isolation_level="AUTOCOMMIT")
                for table in metadata.sorted_tables:
                    await outside.execute(text(f"VACUUM {table.name}"))
            return
        await self._writes.close()
        await self._engine.dispose()
        async with self._engine.connect() as connection:
            driver: Any = (await connection.get_raw_connection()).driver_connection
            for statement in ("VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"):
                cursor = await driver.execute(statement)
                await cursor.close()

    async def check(self) -> None:
        """Raise Unreadable where the database does not answer or does not take what is written."""
        async with self._writing() as connection:
            await connection.execute(select(1))
