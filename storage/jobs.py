"""Work that takes longer than a turn: reading a file, taking many people in. It is done beside the conversation."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, insert, or_, select, update

from storage.connected import Connected
from storage.kept import Kept
from storage.tables import entries, jobs


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be done for a user, as the one who does it understands it; it stays until it is ended."""

    id: int
    user_id: int
    document: Mapping[str, Any]
    attempts: int
    """How often it was taken before."""


class Working(Kept):
    """The part of a transaction that gives work away and ends it."""

    works = False
    """Whether work was given away in it."""

    async def add_job(self, document: Mapping[str, Any]) -> int:
        """Something to be done beside the conversation, once this transaction is committed."""
        self.works = True
        row = {"user_id": self.user_id, "document": json.dumps(dict(document), ensure_ascii=False), "at": self.now}
        return int((await self._connection.execute(insert(jobs).returning(jobs.c.id), row)).scalar_one())

    async def end_job(self, id: int) -> bool:
        """It is done; False where it is not there any more (the user erased everything, or somebody was faster)."""
        made = await self._connection.execute(delete(jobs).where(jobs.c.user_id == self.user_id, jobs.c.id == id))
        return made.rowcount == 1

    async def has_job(self, id: int) -> bool:
        query = select(jobs.c.id).where(jobs.c.user_id == self.user_id, jobs.c.id == id)
        return (await self._connection.execute(query)).one_or_none() is not None

    def new_ids(self, kind: str, count: int) -> Iterator[str]:
        """Ids set aside for records that are made up outside of this transaction."""
        first = self.new_id(kind)
        start = int(first[1:])
        self._raise_last_id([f"{first[0]}{start + count}"])
        return (f"{first[0]}{number}" for number in range(start, start + count))

    async def entries_named(self, *names: str) -> list[int]:
        """The entries of these words that still stand, the latest first."""
        query = (
            select(entries.c.id)
            .where(entries.c.user_id == self.user_id, entries.c.undone_at.is_(None), entries.c.what.in_(names))
            .order_by(entries.c.id.desc())
        )
        return [row.id for row in await self._connection.execute(query)]


class Jobs(Connected):
    async def claim_jobs(self, now: dt.datetime, *, worker: str, lease: dt.timedelta, limit: int) -> list[Job]:
        """Take what waits, the oldest first; it is this worker's until the lease has passed or it is ended."""
        waiting = (
            select(jobs)
            .where(or_(jobs.c.claimed_until.is_(None), jobs.c.claimed_until <= now))
            .order_by(jobs.c.id)
            .limit(limit)
        )
        async with self._reading() as connection:
            if not (await connection.execute(waiting.limit(1))).all():
                return []
        async with self._writing() as connection:
            if not self.is_sqlite:
                waiting = waiting.with_for_update(skip_locked=True)
            rows = (await connection.execute(waiting)).all()
            taken = update(jobs).where(jobs.c.id.in_([row.id for row in rows]))
            await connection.execute(
                taken.values(claimed_by=worker, claimed_until=now + lease, attempts=jobs.c.attempts + 1)
            )
        return [Job(row.id, row.user_id, json.loads(row.document), row.attempts) for row in rows]

    async def renew_job(self, id: int, now: dt.datetime, *, worker: str, lease: dt.timedelta) -> bool:
        """Keep a job; False where it is no longer this worker's."""
        async with self._writing() as connection:
            mine = update(jobs).where(jobs.c.id == id, jobs.c.claimed_by == worker).values(claimed_until=now + lease)
            return (await connection.execute(mine)).rowcount == 1

    async def free_job(self, id: int, until: dt.datetime | None = None) -> None:
        """Give a job back, to be taken again, at once or later."""
        async with self._writing() as connection:
            await connection.execute(update(jobs).where(jobs.c.id == id).values(claimed_by=None, claimed_until=until))

    async def open_jobs(self) -> int:
        """How many are waiting or under way."""
        async with self._reading() as connection:
            return int((await connection.execute(select(func.count()).select_from(jobs))).scalar_one())
