"""The part of a transaction that reads and changes the network, and takes changes back."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, select, update

from coach.changes import Change, Stored
from coach.network import Me, Network, Shown
from storage import journal
from storage.document import Key, load, with_records
from storage.held import Held
from storage.records import Entry, Heading, Image, Source
from storage.tables import entries, records
from storage.undoing import stored, undone

LETTER = {
    "contact": "c",
    "conversation": "v",
    "offer": "o",
    "need": "n",
    "introduction": "i",
    "ask": "a",
    "event": "e",
    "lesson": "l",
}
"""What an id given here begins with."""

_own_id = re.compile(r"[a-z]([0-9]{1,12})")


class Recorded(Held):
    _network: Network | None = None

    async def network(self) -> Network:
        """Everything the user has told; read once, and kept over transactions while nothing changes."""
        if self._network is None:
            version = self._value("version")
            held = self._networks.get(self.user_id, version) if version is not None else None
            if held is None:
                held = await load(self._connection, self.user_id, self._value("me"))
                if version is not None and "version" not in self._changed:
                    self._networks.put(self.user_id, version, held)
            self._network = held
        return self._network

    def new_id(self, kind: str) -> str:
        """An id that no record of the user's has or had."""
        return f"{LETTER[kind]}{self._next_number()}"

    async def apply(
        self, changes: Sequence[Change], *, source: Source | None = None, what: str, now: dt.datetime
    ) -> Entry:
        """Put and remove records; the journal keeps how they were before. `what` is the caller's word for it."""
        self._require()
        network = await self.network()
        images = journal.images_of(network, changes)
        removed: dict[Key, Any] = {}
        became: dict[Key, Stored | None] = {}
        new: list[tuple[Image, int]] = []
        shown: list[Shown] = []
        for place, image in enumerate(images):
            if isinstance(image.after, Me):
                network = network.model_copy(update={"me": image.after})
                self._set(me=image.after.model_dump_json())
            elif isinstance(after := image.after, Shown):
                images[place] = image = replace(image, id=str(self._next_place()))
                new.append((image, int(image.id)))
                shown.append(after)
            else:
                became[image.kind, image.id] = None if image.after is None else stored(image.after)
                if image.before is None:
                    new.append((image, self._next_place()))
                elif image.after is not None:
                    await journal.change_row(self._connection, self.user_id, image.kind, stored(image.after), now)
        removed = await self._remove(key for key, record in became.items() if record is None)
        await journal.put_rows(self._connection, self.user_id, new, source, now)
        self._raise_last_id(image.id for image, _ in new)
        entry = await journal.write_entry(self._connection, self.user_id, what, source, images, removed, now)
        self._changed_network(with_records(network, became).model_copy(update={"shown": (*network.shown, *shown)}))
        return entry

    async def undo(self, entry_id: int | None = None, *, now: dt.datetime) -> Entry | None:
        """Take back an entry, or the last one that still stands; None where there is none.

        What it made vanishes, what it changed returns, what it removed is back in its place; see `storage.undoing` for
        what happens to records that have changed since.
        """
        self._require()
        row = await self._entry_row(*([entries.c.id == entry_id] if entry_id is not None else []))
        if row is None:
            return None
        entry = journal.entry_of_row(row)
        latest = await self.last_standing()
        became, me, kept = undone(
            await self.network(), entry.images, latest=latest is not None and entry.id == latest.id
        )
        if me is not None:
            self._set(me=me.model_dump_json())
        await self._remove(key for key, record in became.items() if record is None)
        was_removed = journal.removed_of_row(row)
        for (kind, id), record in became.items():
            if record is not None and (kind, id) in was_removed:
                await journal.restore_row(self._connection, self.user_id, kind, record, was_removed[kind, id], now)
            elif record is not None:
                await journal.change_row(self._connection, self.user_id, kind, record, now)
        shown = [image.id for image in entry.images if image.kind == "shown"]
        if shown:
            await journal.remove_rows(self._connection, self.user_id, "shown", shown)
        await self._connection.execute(update(entries).where(entries.c.id == entry.id).values(undone_at=now))
        in_place = not shown and not any(key in was_removed for key in became)
        self._changed_network(await self._with(became, me) if in_place else None)
        return replace(entry, undone_at=now, kept=tuple(kept))

    async def _with(self, became: dict[Key, Stored | None], me: Me | None) -> Network:
        """The network with records changed and gone, none of them come back; read anew where their place matters."""
        network = with_records(await self.network(), became)
        return network if me is None else network.model_copy(update={"me": me})

    async def entry(self, entry_id: int) -> Entry | None:
        row = await self._one_entry(entries.c.id == entry_id)
        return journal.entry_of_row(row) if row is not None else None

    async def entry_of(self, source: Source) -> Entry | None:
        """The last entry that came from a message and still stands."""
        row = await self._entry_row(entries.c.chat_id == source.chat_id, entries.c.message_id == source.message_id)
        return journal.entry_of_row(row) if row is not None else None

    async def last_standing(self, without: Sequence[str] = ()) -> Heading | None:
        """The last entry that still stands, those of some words left out; what it changed is not read."""
        query = select(entries.c.id, entries.c.what).where(_stands(self.user_id), entries.c.what.not_in(without))
        row = (await self._connection.execute(query.order_by(entries.c.id.desc()).limit(1))).one_or_none()
        return Heading(row.id, row.what) if row is not None else None

    async def source_of(self, kind: str, id: str) -> Source | None:
        """The message that a record came from."""
        table = records[kind]
        query = select(table.c.chat_id, table.c.message_id).where(table.c.user_id == self.user_id, table.c.id == id)
        row = (await self._connection.execute(query)).one_or_none()
        return Source(row.chat_id, row.message_id) if row is not None and row.chat_id is not None else None

    async def _entry_row(self, *where: Any) -> Row[Any] | None:
        return (
            await self._connection.execute(
                select(entries).where(_stands(self.user_id), *where).order_by(entries.c.id.desc()).limit(1)
            )
        ).one_or_none()

    async def _one_entry(self, *where: Any) -> Row[Any] | None:
        query = select(entries).where(entries.c.user_id == self.user_id, *where)
        return (await self._connection.execute(query)).one_or_none()

    async def _remove(self, keys: Any) -> dict[Key, Any]:
        by_kind: dict[str, list[str]] = {}
        for kind, id in keys:
            by_kind.setdefault(kind, []).append(id)
        removed: dict[Key, Any] = {}
        for kind, ids in by_kind.items():
            rows = await journal.remove_rows(self._connection, self.user_id, kind, ids)
            removed |= {(kind, id): row for id, row in rows.items()}
        return removed

    def _next_number(self) -> int:
        self._require()
        number: int = self._value("last_id") + 1
        self._set(last_id=number)
        return number

    def _next_place(self) -> int:
        place: int = self._value("last_place") + 1
        self._set(last_place=place)
        return place

    def _raise_last_id(self, ids: Any) -> None:
        """Ids that came with an import are not given again."""
        numbers = [int(m[1]) for m in map(_own_id.fullmatch, ids) if m]
        self._set(last_id=max([self._value("last_id"), *numbers]))

    def _changed_network(self, network: Network | None) -> None:
        self._network = network
        self._set(version=self._value("version") + 1)

    def keep_network(self) -> None:
        """Once written: the next transaction finds it as this one left it."""
        if self._network is not None and "version" in self._changed:
            self._networks.put(self.user_id, self._changed["version"], self._network)


def _stands(user_id: int) -> ColumnElement[bool]:
    return and_(entries.c.user_id == user_id, entries.c.undone_at.is_(None))
