"""Whom a message is about that names nobody, where the last one was about one contact."""

from __future__ import annotations

from bot.actions.turn import Turn
from coach.continuing import GOES_ON_WITHIN, goes_on, may_be
from coach.network import Contact
from storage.records import Entry, Image


async def told_on(turn: Turn, text: str) -> Contact | None:
    """The contact that the last message was about, if this one goes on about them."""
    last = await turn.tx.last_standing() if goes_on(text) else None
    entry = await turn.tx.entry(last.id) if last is not None else None
    if entry is None or entry.what != "told" or turn.now - entry.at > GOES_ON_WITHIN:
        return None
    return await about(turn, entry, text)


async def about(turn: Turn, entry: Entry, text: str) -> Contact | None:
    """The one contact that an earlier message was about, if this text goes on about them."""
    if not goes_on(text):
        return None
    whom = {contact for image in entry.images if (contact := _contact_of(image)) is not None}
    contacts = [c for id in whom if (c := await turn.contact(id)) is not None and may_be(text, c.name)]
    return contacts[0] if len(contacts) == 1 else None


def _contact_of(image: Image) -> str | None:
    return image.id if image.kind == "contact" else getattr(image.after or image.before, "contact", None)
