"""Updates, from their arrival to their end: each is handled once, a user's own in order, users beside each other."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Integer, Update, and_, bindparam, exists, func, or_, select, text, update

from storage.columns import Utc
from storage.connected import Connected
from storage.dialects import insert_or_ignore
from storage.fixed import fixed
from storage.records import Attempts, Received
from storage.tables import inbox

NOBODY = 0
"""Stands for the user where an update has none."""

MOST_ATTEMPTS = 3
"""After so many failures an update is put into quarantine."""

CLAIMING = 0x636C61696D
"""PostgreSQL's advisory lock for claims: they are short, and one at a time keeps a user's updates with one worker."""

_is_open = and_(inbox.c.done_at.is_(None), inbox.c.quarantined_at.is_(None))
_last_id = fixed(select(func.coalesce(func.max(inbox.c.id), 0)))


def _taken(*, skips_locked: bool) -> Update:
    """Takes what waits of users whom nobody works on."""
    other, now = inbox.alias("other"), bindparam("now", type_=Utc())
    busy = exists().where(
        other.c.user_id == inbox.c.user_id,
        other.c.done_at.is_(None),
        other.c.quarantined_at.is_(None),
        or_(other.c.claimed_until > now, other.c.not_before > now),
    )
    free = select(inbox.c.id).where(_is_open, ~busy).order_by(inbox.c.id).limit(bindparam("most", type_=Integer()))
    if skips_locked:
        free = free.with_for_update(skip_locked=True)
    return (
        update(inbox)
        .where(inbox.c.id.in_(select(free.cte("free").c.id)))
        .values(claimed_by=bindparam("worker"), claimed_until=bindparam("until"))
        .returning(inbox)
    )


_take = {True: _taken(skips_locked=True), False: fixed(_taken(skips_locked=False))}


class Inbox(Connected):
    async def receive(self, updates: Sequence[Received]) -> int:
        """Keep updates; durable on return. One that came before is left alone. Returns how many were new."""
        if not updates:
            return 0
        rows = [
            {
                "update_id": u.update_id,
                "user_id": u.user_id if u.user_id is not None else NOBODY,
                "body": u.body,
                "received_at": u.received_at,
            }
            for u in updates
        ]
        async with self._writing() as connection:
            before = int((await connection.execute(_last_id)).scalar_one())
            await connection.execute(insert_or_ignore(connection, inbox, "update_id"), rows)
            new = select(func.count()).where(inbox.c.id > before, inbox.c.update_id.in_([u.update_id for u in updates]))
            count = int((await connection.execute(new)).scalar_one())
        self.updates_came.set()
        return count

    async def claim(self, now: dt.datetime, *, worker: str, lease: dt.timedelta, limit: int) -> list[Received]:
        """Take up to `limit` open updates of users whom nobody works on, in order of arrival.

        They are this worker's until `lease` has passed; then whoever asks may take them over. While an update waits for
        another attempt, its user's others wait with it, so that their order holds.
        """
        values = {"now": now, "most": limit, "worker": worker, "until": now + lease}
        async with self._writing() as connection:
            if not self.is_sqlite:
                await connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": CLAIMING})
            rows = (await connection.execute(_take[not self.is_sqlite], values)).all()
        return [
            Received(r.update_id, r.user_id or None, r.body, r.received_at, r.attempts)
            for r in sorted(rows, key=lambda r: int(r.id))
        ]

    async def renew_claims(self, now: dt.datetime, *, worker: str, lease: dt.timedelta) -> None:
        """Keep what this worker has claimed a while longer."""
        await self._change(inbox.c.claimed_by == worker, claimed_until=now + lease)

    async def release(self, update_ids: Sequence[int]) -> None:
        """Give claimed updates back untouched."""
        await self._change(inbox.c.update_id.in_(update_ids), claimed_by=None, claimed_until=None)
        self.updates_came.set()

    async def failed(self, update_id: int, error: str, now: dt.datetime, *, again_at: dt.datetime) -> Attempts:
        """Note that an update could not be handled, and why; after MOST_ATTEMPTS it is put into quarantine."""
        async with self._writing() as connection:
            query = select(inbox.c.attempts).where(inbox.c.update_id == update_id, _is_open)
            count = int((await connection.execute(query)).scalar_one_or_none() or 0) + 1
            quarantined = count >= MOST_ATTEMPTS
            await connection.execute(
                update(inbox)
                .where(inbox.c.update_id == update_id, _is_open)
                .values(
                    attempts=count,
                    error=error,
                    not_before=again_at,
                    claimed_by=None,
                    claimed_until=None,
                    quarantined_at=now if quarantined else None,
                )
            )
        return Attempts(count, quarantined)

    async def open_updates(self) -> int:
        """How many updates wait or are being worked on."""
        async with self._reading() as connection:
            return int((await connection.execute(select(func.count()).select_from(inbox).where(_is_open))).scalar_one())

    async def quarantined(self) -> list[tuple[int, int | None, str, dt.datetime]]:
        """Updates that could not be handled: number, user, cause, when. Their words stay until somebody has looked."""
        query = select(inbox).where(inbox.c.quarantined_at.is_not(None)).order_by(inbox.c.id)
        async with self._reading() as connection:
            rows = (await connection.execute(query)).all()
        return [(r.update_id, r.user_id or None, r.error or "", r.quarantined_at) for r in rows]

    async def retry_quarantined(self, update_id: int) -> bool:
        """Let a quarantined update be tried anew."""
        async with self._writing() as connection:
            made = await connection.execute(
                update(inbox)
                .where(inbox.c.update_id == update_id, inbox.c.quarantined_at.is_not(None))
                .values(quarantined_at=None, attempts=0, not_before=None)
            )
        self.updates_came.set()
        return bool(made.rowcount)

    async def _change(self, where: ColumnElement[bool], **values: Any) -> None:
        async with self._writing() as connection:
            await connection.execute(update(inbox).where(_is_open, where).values(**values))
