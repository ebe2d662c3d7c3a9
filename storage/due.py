"""Who is due to be looked at. An index on the moment makes the cost follow what is due, not what exists."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import func, or_, select, update

from storage.connected import Connected
from storage.tables import users

_reachable = users.c.blocked_at.is_(None)


class Due(Connected):
    async def claim_due(self, now: dt.datetime, *, worker: str, lease: dt.timedelta, limit: int) -> list[int]:
        """Take up to `limit` users whose `next_look_at` has come, the longest due first.

        They are this worker's until they are put with another `next_look_at` (`Transaction.put_user`) or the lease has
        passed. Look again inside the transaction: the user may have been looked at meanwhile.
        """
        due = (
            select(users.c.user_id)
            .where(
                _reachable,
                users.c.next_look_at <= now,
                or_(users.c.look_until.is_(None), users.c.look_until <= now),
            )
            .order_by(users.c.next_look_at)
            .limit(limit)
        )
        if not self.is_sqlite:
            due = due.with_for_update(skip_locked=True)
        taken = (
            update(users)
            .where(users.c.user_id.in_(select(due.cte("due").c.user_id)))
            .values(look_by=worker, look_until=now + lease)
            .returning(users.c.next_look_at, users.c.user_id)
        )
        async with self._writing() as connection:
            rows = (await connection.execute(taken)).all()
        return [row.user_id for row in sorted(rows, key=tuple)]

    async def look_later(self, user_id: int, until: dt.datetime) -> None:
        """Leave a claimed user alone until then: looking at them failed, and would fail again."""
        async with self._writing() as connection:
            await connection.execute(update(users).where(users.c.user_id == user_id).values(look_until=until))

    async def next_due(self) -> dt.datetime | None:
        """When the next look is due."""
        query = select(func.min(users.c.next_look_at)).where(_reachable)
        async with self._reading() as connection:
            moment: dt.datetime | None = (await connection.execute(query)).scalar_one_or_none()
            return moment

    async def count_due(self, now: dt.datetime) -> int:
        """How many users are due, claimed or not."""
        query = select(func.count()).select_from(users).where(_reachable, users.c.next_look_at <= now)
        async with self._reading() as connection:
            return int((await connection.execute(query)).scalar_one())

    async def due_later(self, now: dt.datetime, *, after: int, limit: int) -> list[int]:
        """Users to be looked at some day, by id, from those behind `after` on: a batch of all of them."""
        query = (
            select(users.c.user_id)
            .where(users.c.user_id > after, users.c.next_look_at > now)
            .order_by(users.c.user_id)
            .limit(limit)
        )
        async with self._reading() as connection:
            return list((await connection.execute(query)).scalars())
