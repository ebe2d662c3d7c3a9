"""A file or a photo that was sent, read for the people in it, without holding up the conversation."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import Sequence

from bot import recognition
from coach.formats import read
from coach.formats.parts import cleaning
from coach.formats.parts.imported import Imported, Reading


class Unreadable(Exception):
    """Nothing can be read; `key` is the text that says so."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


class OnlyALink(Exception):
    """A code that names nobody and leads to a web address."""

    def __init__(self, link: str) -> None:
        super().__init__(link)
        self.link = link


async def read_people(data: bytes, name: str, kind: str, columns: Sequence[str | None] | None = None) -> Imported:
    """The people in it; a table's `columns` as the user corrected them. Raises Unreadable, or OnlyALink."""
    if kind == "photo" or data.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n")):
        return await _photo(data)
    return await asyncio.to_thread(read, data, name, columns)


def with_note(imported: Imported, note: str) -> Imported:
    """What the user wrote with it, noted on whoever is in it; with several it is about none of them."""
    if not note or imported.network is not None or len(imported.drafts) != 1:
        return imported
    (draft,) = imported.drafts
    notes = cleaning.many_lines("\n".join(part for part in (draft.contact.notes, note) if part))
    contact = draft.contact.model_copy(update={"notes": notes})
    return dataclasses.replace(imported, drafts=(dataclasses.replace(draft, contact=contact),))


async def _photo(data: bytes) -> Imported:
    """Codes on a badge or a card; without any, its printed words where they can be read."""
    try:
        found = await asyncio.to_thread(recognition.people_in_codes, data)
        if found:
            return _together(found)
        links = await asyncio.to_thread(recognition.links_in_codes, data)
        card = await recognition.business_card(data) if recognition.can_read_words() else None
    except recognition.NotAPicture as no:
        raise Unreadable("import-photo-broken") from no
    if card is not None and card.drafts:
        return card
    if links:
        raise OnlyALink(links[0])
    raise Unreadable("import-photo-nobody" if recognition.can_read_words() else "import-photo-no-code")


def _together(found: list[Imported]) -> Imported:
    """Several codes in one picture: the people of all of them."""
    if len(found) == 1:
        return found[0]
    reading = Reading(found[0].format)
    for imported in found:
        for draft in imported.drafts:
            reading.total += 1
            contact = draft.contact.model_copy(update={"id": reading.next_id()})
            reading.draft(type(draft)(contact, reading.total))
    return reading.done()
