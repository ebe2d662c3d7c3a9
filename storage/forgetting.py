"""What is left of a contact besides records: the journal, what buttons stand for, what names mean, what waits."""

from __future__ import annotations

import json

from sqlalchemy import delete, select, update

from storage.jobs import Working
from storage.tables import corrections, entries, jobs, kept, nudges, outbox, outbox_files, taps


class Forgetting(Working):
    async def forget_traces(self, contact: str) -> None:
        """After a contact's records are gone: leave nothing that could bring them back or tell of them.

        The journal keeps records as they were and cards keep words, so what was told before can't be taken back any
        more; open questions and buttons are settled. What waits to be sent of them is not sent.
        """
        for table in (entries, kept, jobs, taps):
            await self._connection.execute(delete(table).where(table.c.user_id == self.user_id))
        meant = corrections.c.user_id == self.user_id, corrections.c.value == contact
        await self._connection.execute(delete(corrections).where(*meant))
        waiting = outbox.c.user_id == self.user_id, outbox.c.sent_at.is_(None), outbox.c.given_up_at.is_(None)
        unsent = update(outbox).where(*waiting).values(given_up_at=self.now, error="forgotten", payload="")
        await self._connection.execute(unsent)
        await self._connection.execute(delete(outbox_files).where(outbox_files.c.user_id == self.user_id))
        mine = nudges.c.user_id == self.user_id
        told = await self._connection.execute(select(nudges.c.id, nudges.c.contacts).where(mine))
        about = [row.id for row in told if contact in json.loads(row.contacts)]
        await self._connection.execute(delete(nudges).where(mine, nudges.c.id.in_(about)))
        self.erased = True
