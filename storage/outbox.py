"""Calls to be made: who goes next, and what became of each."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Integer, and_, bindparam, func, or_, select, update

from storage.columns import Utc
from storage.connected import Connected
from storage.dialects import insert_or_ignore
from storage.fixed import fixed
from storage.here import Connection
from storage.records import GivenUp, Outcome, Outgoing, PutOff, Sent
from storage.tables import leases, outbox, outbox_files, users

_is_open = and_(outbox.c.sent_at.is_(None), outbox.c.given_up_at.is_(None))
_other = outbox.alias("other")
_target = outbox.alias("target")

_first_of_its_chat = or_(
    outbox.c.chat_id.is_(None),
    outbox.c.id
    == select(_other.c.id)
    .where(_other.c.chat_id == outbox.c.chat_id, _other.c.sent_at.is_(None), _other.c.given_up_at.is_(None))
    .order_by(_other.c.priority, _other.c.id)
    .limit(1)
    .scalar_subquery(),
)
"""No other call to the same chat is before this one. (As a scalar it is looked up for the few rows that are read in
order; as an anti-join PostgreSQL would work it out for all that wait.)"""

_target_settled = or_(_target.c.id.is_(None), _target.c.sent_at.is_not(None), _target.c.given_up_at.is_not(None))
"""The message that this call edits, if any, is sent, or never will be."""

_now = bindparam("now", type_=Utc())
_next = (
    select(outbox, _target.c.message_id.label("target_message"), _target.c.given_up_at.label("target_given_up"))
    .select_from(outbox.outerjoin(_target, _target.c.id == outbox.c.replaces))
    .where(
        _is_open,
        or_(outbox.c.not_before.is_(None), outbox.c.not_before <= _now),
        or_(outbox.c.claimed_until.is_(None), outbox.c.claimed_until <= _now),
        _first_of_its_chat,
        _target_settled,
    )
    .order_by(outbox.c.priority, outbox.c.id)
    .limit(bindparam("most", type_=Integer()))
)
_take = fixed(
    update(outbox)
    .where(outbox.c.id == bindparam("which"))
    .values(claimed_by=bindparam("sender"), claimed_until=bindparam("until"), attempts=outbox.c.attempts + 1)
)


class Outbox(Connected):
    async def to_send(
        self, now: dt.datetime, limit: int, *, sender: str, lease: dt.timedelta, except_chats: Collection[int] = ()
    ) -> list[Outgoing]:
        """Take the calls to make next and mark them as under way: answers before broadcasts, a chat's own in order.

        At most one call of a chat is under way at a time. A call that was taken and never settled (the process was
        killed) may have been made; it is handed out again once its lease has passed.
        """
        query = _next
        if except_chats:
            query = query.where(or_(outbox.c.chat_id.is_(None), outbox.c.chat_id.not_in(except_chats)))
        async with self._writing() as connection:
            if not self.is_sqlite:
                query = query.with_for_update(of=outbox, skip_locked=True)
            rows = (await connection.execute(query, {"now": now, "most": limit})).all()
            if not rows:
                return []
            taken = {"sender": sender, "until": now + lease}
            await connection.execute(_take, [{"which": r.id, **taken} for r in rows])
            files = await _files(connection, [r.id for r in rows])
        return [_outgoing(row, files.get(row.id, {})) for row in rows]

    async def settle(self, outcomes: Sequence[Outcome], now: dt.datetime) -> None:
        """Write down what became of calls. What was made or given up keeps no words."""
        sent = [o for o in outcomes if isinstance(o, Sent)]
        given_up = [o for o in outcomes if isinstance(o, GivenUp)]
        put_off = [o for o in outcomes if isinstance(o, PutOff)]
        async with self._writing() as connection:
            if sent:
                await connection.execute(_sent, [{"which": o.id, "message": o.message_id, "now": now} for o in sent])
            if put_off:
                await connection.execute(
                    _by_id.values(not_before=bindparam("until"), error=bindparam("why"), **_unclaimed),
                    [{"which": o.id, "until": o.until, "why": o.error} for o in put_off],
                )
            if given_up:
                await connection.execute(
                    _by_id.values(given_up_at=now, error=bindparam("why"), payload="", **_unclaimed),
                    [{"which": o.id, "why": o.error} for o in given_up],
                )
            for one in given_up:
                if one.unreachable:
                    await _leave_alone(connection, one, now)
            await self._drop_files(connection, [o.id for o in sent] + [o.id for o in given_up])
        if sent or given_up:
            self.calls_came.set()  # what waited for these may go

    async def renew_sending(self, now: dt.datetime, *, sender: str, lease: dt.timedelta) -> None:
        """Keep calls under way a while longer."""
        async with self._writing() as connection:
            await connection.execute(
                update(outbox).where(_is_open, outbox.c.claimed_by == sender).values(claimed_until=now + lease)
            )

    async def lease(self, name: str, now: dt.datetime, *, holder: str, lease: dt.timedelta) -> bool:
        """Take or keep what only one process may do at a time; False while another holds it."""
        async with self._writing() as connection:
            row = {"name": name, "holder": holder, "until": now + lease}
            made = await connection.execute(insert_or_ignore(connection, leases, "name").values(row))
            if made.rowcount == 1:
                return True
            made = await connection.execute(
                update(leases)
                .where(leases.c.name == name, or_(leases.c.holder == holder, leases.c.until <= now))
                .values(holder=holder, until=now + lease)
            )
            return bool(made.rowcount)

    async def end_lease(self, name: str, *, holder: str) -> None:
        """Let the next one have it at once."""
        async with self._writing() as connection:
            await connection.execute(leases.delete().where(leases.c.name == name, leases.c.holder == holder))

    async def open_calls(self, now: dt.datetime | None = None) -> int:
        """How many calls wait or are under way; with `now`, only those that may go."""
        query = select(func.count()).select_from(outbox).where(_is_open)
        if now is not None:
            query = query.where(or_(outbox.c.not_before.is_(None), outbox.c.not_before <= now))
        async with self._reading() as connection:
            return int((await connection.execute(query)).scalar_one())

    async def next_call_at(self) -> dt.datetime | None:
        """When the earliest call that was put off may go."""
        query = select(func.min(outbox.c.not_before)).where(_is_open)
        async with self._reading() as connection:
            moment: dt.datetime | None = (await connection.execute(query)).scalar_one_or_none()
            return moment

    async def calls_given_up(self, since: dt.datetime) -> list[tuple[int, int, str, str]]:
        """Calls that will not be made: outbox id, user, method, why."""
        query = select(outbox).where(outbox.c.given_up_at >= since).order_by(outbox.c.id)
        async with self._reading() as connection:
            return [(r.id, r.user_id, r.method, r.error or "") for r in await connection.execute(query)]

    async def _drop_files(self, connection: Connection, ids: Sequence[int]) -> None:
        if ids:
            await connection.execute(outbox_files.delete().where(outbox_files.c.outbox_id.in_(ids)))


_by_id = update(outbox).where(outbox.c.id == bindparam("which"), _is_open)
_unclaimed: dict[str, Any] = {"claimed_by": None, "claimed_until": None}
_sent = fixed(
    _by_id.values(sent_at=bindparam("now"), message_id=bindparam("message"), payload="", error=None, **_unclaimed)
)


async def _files(connection: Connection, ids: Sequence[int]) -> dict[int, dict[str, tuple[str, bytes]]]:
    files: dict[int, dict[str, tuple[str, bytes]]] = {}
    for row in await connection.execute(select(outbox_files).where(outbox_files.c.outbox_id.in_(ids))):
        files.setdefault(row.outbox_id, {})[row.parameter] = (row.name, row.body)
    return files


async def _leave_alone(connection: Connection, one: GivenUp, now: dt.datetime) -> None:
    user = select(outbox.c.user_id).where(outbox.c.id == one.id).scalar_subquery()
    await connection.execute(update(users).where(users.c.user_id == user).values(blocked_at=now))
    waiting = update(outbox).where(_is_open, outbox.c.user_id == user)
    await connection.execute(waiting.values(given_up_at=now, error=one.error, payload="", **_unclaimed))


def _outgoing(row: Any, files: dict[str, tuple[str, bytes]]) -> Outgoing:
    payload = json.loads(row.payload)
    if row.target_message is not None:
        payload["message_id"] = row.target_message
    return Outgoing(
        id=row.id,
        user_id=row.user_id,
        chat_id=row.chat_id,
        method=row.method,
        payload=payload,
        files=files,
        priority=row.priority,
        attempts=row.attempts,
        created_at=row.created_at,
        expires_at=row.expires_at,
    )
