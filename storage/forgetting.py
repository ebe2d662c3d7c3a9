"""What is left of a contact besides records: the journal, what buttons stand for, what names mean, what waits."""

from __future__ import annotations

import json

from sqlalchemy import Table, delete, select, update

from coach.mentions import Mention
from storage.jobs import Working
from storage.tables import corrections, entries, inbox, jobs, kept, nudges, outbox, outbox_files, records, taps


class Forgetting(Working):
    async def forget_traces(self, contact: str, mention: Mention) -> bool:
        """After a contact's records are gone: leave nothing that could bring them back or tell of them.

        The journal keeps records as they were and cards keep words, so what was told before can't be taken back any
        more; open questions and buttons are settled, and work beside the conversation is stopped. What waits to be
        sent is not sent. Returns whether work was stopped.
        """
        stopped = await self._remove_all(jobs)
        for table in (entries, kept, taps, outbox_files):
            await self._remove_all(table)
        waiting = outbox.c.user_id == self.user_id, outbox.c.sent_at.is_(None), outbox.c.given_up_at.is_(None)
        unsent = update(outbox).where(*waiting).values(given_up_at=self.now, error="forgotten", payload="")
        await self._connection.execute(unsent)
        await self._forget_meanings(contact, mention)
        await self._forget_quarantined(mention)
        await self._forget_shown(contact)
        self.erased = True
        return stopped

    async def _remove_all(self, table: Table) -> bool:
        made = await self._connection.execute(delete(table).where(table.c.user_id == self.user_id))
        return bool(made.rowcount)

    async def _forget_meanings(self, contact: str, mention: Mention) -> None:
        """Words that meant the contact, and words that are one of their names, whatever they meant."""
        mine = corrections.c.user_id == self.user_id
        taught = list(await self._connection.execute(select(corrections).where(mine)))
        for _, kind, word, value in taught:
            parts = {*word.casefold().split(), *word.split()}
            if contact in (value, *parts) or mention.words & parts or mention(word) != word:
                one = corrections.c.kind == kind, corrections.c.word == word
                await self._connection.execute(delete(corrections).where(mine, *one))

    async def _forget_quarantined(self, mention: Mention) -> None:
        """Messages that could not be handled and speak of the contact."""
        set_aside = select(inbox.c.id, inbox.c.body).where(
            inbox.c.user_id == self.user_id, inbox.c.quarantined_at.is_not(None)
        )
        rows = await self._connection.execute(set_aside)
        about = [row.id for row in rows if mention(text := _said(row.body)) != text]
        await self._connection.execute(delete(inbox).where(inbox.c.id.in_(about)))

    async def _forget_shown(self, contact: str) -> None:
        """That suggestions and nudges about the contact were shown."""
        mine = nudges.c.user_id == self.user_id
        told = await self._connection.execute(select(nudges.c.id, nudges.c.contacts).where(mine))
        about = [row.id for row in told if contact in json.loads(row.contacts)]
        await self._connection.execute(delete(nudges).where(mine, nudges.c.id.in_(about)))
        shown = records["shown"]
        mine = shown.c.user_id == self.user_id
        rows = await self._connection.execute(select(shown.c.place, shown.c.body).where(mine))
        places = [row.place for row in rows if contact in json.loads(row.body)["contacts"]]
        await self._connection.execute(delete(shown).where(mine, shown.c.place.in_(places)))
        if places:
            self._changed_network(None)


def _said(body: str) -> str:
    """An update's words as they were typed, not as JSON spells them."""
    return json.dumps(json.loads(body), ensure_ascii=False) if body else ""
