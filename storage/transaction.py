"""One user's transaction: everything in it is committed together or not at all."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence

from sqlalchemy import and_, bindparam, delete, insert, or_, select, update

from coach.network import Response
from storage.dialects import insert_or_ignore, insert_or_replace, returning_id
from storage.faults import AlreadyDone
from storage.fixed import fixed
from storage.inviting import Inviting
from storage.records import TRIED_TOO_LONG, DialogueRow, Nudge, OutgoingDraft
from storage.tables import dialogues, inbox, metadata, nudges, outbox, outbox_files, taps

SUPERSEDED = "a later brief takes its place"
"""Why a call was given up whose nudges were taken back."""

_new_call = insert(outbox)
_done = fixed(
    update(inbox)
    .where(inbox.c.update_id == bindparam("which"), inbox.c.done_at.is_(None), inbox.c.quarantined_at.is_(None))
    .values(done_at=bindparam("moment"), body="", claimed_by=None, claimed_until=None)
)


class Transaction(Inviting):
    """Records, the answer that tells of them, and the update's "done". Made by `Store.transaction`."""

    _dialogue_read = False
    _dialogue: DialogueRow | None = None

    async def dialogue(self) -> DialogueRow | None:
        """The form that is open."""
        if not self._dialogue_read:
            self._dialogue_read = True
            row = self._row
            if row is not None and row.dialogue_name is not None:
                self._dialogue = DialogueRow(
                    row.dialogue_name,
                    json.loads(row.dialogue_progress),
                    row.dialogue_expires_at,
                    row.dialogue_message_id,
                    row.dialogue_outbox_id,
                )
        return self._dialogue

    async def put_dialogue(self, dialogue: DialogueRow) -> None:
        """Open a form, or keep how far it is; there is one at a time."""
        self._dialogue_read, self._dialogue = True, dialogue
        values = {
            "user_id": self.user_id,
            "name": dialogue.name,
            "progress": json.dumps(dict(dialogue.progress), ensure_ascii=False),
            "expires_at": dialogue.expires_at,
            "message_id": dialogue.message_id,
            "outbox_id": dialogue.outbox_id,
        }
        await self._connection.execute(insert_or_replace(self._connection, dialogues, ["user_id"]), values)

    async def end_dialogue(self) -> None:
        self._dialogue_read, self._dialogue = True, None
        await self._connection.execute(delete(dialogues).where(dialogues.c.user_id == self.user_id))

    async def send(self, draft: OutgoingDraft) -> int:
        """Queue a call; returns its place in the outbox. The sender makes it once this transaction is committed."""
        self.sends = True
        values = {
            "user_id": self.user_id,
            "chat_id": draft.chat_id,
            "method": draft.method,
            "payload": json.dumps(dict(draft.payload), ensure_ascii=False, separators=(",", ":")),
            "priority": draft.priority,
            "key": draft.key,
            "replaces": draft.replaces,
            "created_at": self.now,
            "not_before": draft.not_before,
            "expires_at": draft.expires_at,
        }
        statement = insert_or_ignore(self._connection, outbox, "user_id", "key") if draft.key else _new_call
        made = await self._connection.execute(returning_id(statement), values)
        id: int | None = made.scalar_one_or_none()
        if id is None:
            same = select(outbox.c.id).where(outbox.c.user_id == self.user_id, outbox.c.key == draft.key)
            return int((await self._connection.execute(same)).scalar_one())
        files = [
            {"outbox_id": id, "parameter": parameter, "user_id": self.user_id, "name": name, "body": body}
            for parameter, (name, body) in draft.files.items()
        ]
        if files:
            await self._connection.execute(insert(outbox_files), files)
        return id

    async def message_id_of(self, outbox_id: int) -> int | None:
        """The message that a call of this user's became, once it was made."""
        query = select(outbox.c.message_id).where(outbox.c.id == outbox_id, outbox.c.user_id == self.user_id)
        return (await self._connection.execute(query)).scalar_one_or_none()

    async def done(self, update_id: int) -> None:
        """The update is handled; its words are no longer kept. Raises AlreadyDone where someone else was faster."""
        made = await self._connection.execute(_done, {"which": update_id, "moment": self.now})
        if made.rowcount != 1:
            raise AlreadyDone(update_id)

    async def tapped(self, key: str) -> bool:
        """Whether this tap is the first with its business key (message and step): only then may it act."""
        values = {"user_id": self.user_id, "key": key, "at": self.now}
        made = await self._connection.execute(insert_or_ignore(self._connection, taps, "user_id", "key"), values)
        return made.rowcount == 1

    async def record_nudge(
        self,
        kind: str,
        key: str,
        contacts: Sequence[str],
        local_date: dt.date,
        *,
        outbox_id: int | None = None,
        now: dt.datetime,
    ) -> int | None:
        """Note that a nudge is sent; None where the same key was nudged on the same local day already."""
        values = {"user_id": self.user_id, "kind": kind, "key": key, "contacts": json.dumps(list(contacts))}
        values |= {"local_date": local_date, "outbox_id": outbox_id, "at": now}
        statement = insert_or_ignore(self._connection, nudges, "user_id", "key", "local_date").returning(nudges.c.id)
        return (await self._connection.execute(statement, values)).scalar_one_or_none()

    async def attach_nudges(self, ids: Sequence[int], outbox_id: int) -> None:
        """Say in which message nudges are, where it was queued after they were noted."""
        await self._connection.execute(
            update(nudges).where(nudges.c.user_id == self.user_id, nudges.c.id.in_(ids)).values(outbox_id=outbox_id)
        )

    async def nudges(self, count: int = 100, *, since: dt.datetime | None = None) -> list[Nudge]:
        """What was sent, the latest first: when it went out, or why it did not, and what was answered."""
        query = (
            select(nudges, outbox.c.sent_at, outbox.c.error, outbox.c.given_up_at)
            .select_from(nudges.outerjoin(outbox, nudges.c.outbox_id == outbox.c.id))
            .where(nudges.c.user_id == self.user_id)
            .order_by(nudges.c.id.desc())
            .limit(count)
        )
        if since is not None:
            query = query.where(nudges.c.at >= since)
        return [
            Nudge(
                id=row.id,
                kind=row.kind,
                key=row.key,
                contacts=tuple(json.loads(row.contacts)),
                local_date=row.local_date,
                outbox_id=row.outbox_id,
                at=row.at,
                sent_at=row.sent_at,
                error=row.error if row.given_up_at is not None else None,
                answered_at=row.answered_at,
                response=row.response,
            )
            for row in await self._connection.execute(query)
        ]

    async def withdraw_nudges(self, before: dt.date) -> list[Nudge]:
        """Take back the nudges of earlier local days whose message still waits, because Telegram can't be reached, or
        waited so long that it was given up.

        What is under way at this moment stays; what is taken back was never noted.
        """
        free = or_(outbox.c.claimed_until.is_(None), outbox.c.claimed_until <= self.now)
        waits = and_(
            outbox.c.user_id == self.user_id,
            outbox.c.sent_at.is_(None),
            or_(and_(outbox.c.given_up_at.is_(None), free), outbox.c.error == TRIED_TOO_LONG),
        )
        waiting = {id for (id,) in await self._connection.execute(select(outbox.c.id).where(waits))}
        if not waiting:
            return []
        stale = [n for n in await self.nudges() if n.outbox_id in waiting and n.local_date < before]
        if stale:
            calls = update(outbox).where(outbox.c.id.in_({n.outbox_id for n in stale}))
            await self._connection.execute(calls.values(given_up_at=self.now, error=SUPERSEDED, payload=""))
            await self._connection.execute(delete(nudges).where(nudges.c.id.in_([n.id for n in stale])))
        return stale

    async def answer_nudge(self, id: int, response: Response, *, now: dt.datetime) -> None:
        """Keep what became of a nudge; a later answer takes the place of an earlier one."""
        await self._connection.execute(
            update(nudges)
            .where(nudges.c.user_id == self.user_id, nudges.c.id == id)
            .values(answered_at=now, response=response)
        )

    async def erase(self) -> None:
        """Remove everything of this user's. Updates' numbers stay a while, without words, so that none acts twice."""
        for table in metadata.sorted_tables:
            if table is not inbox and "user_id" in table.c:
                await self._connection.execute(delete(table).where(table.c.user_id == self.user_id))
        await self._connection.execute(
            delete(inbox).where(inbox.c.user_id == self.user_id, inbox.c.quarantined_at.is_not(None))
        )
        self._row, self._network, self._changed = None, None, {}
        self._dialogue_read, self._dialogue = True, None
        self._networks.forget(self.user_id)
        self.erased = True
