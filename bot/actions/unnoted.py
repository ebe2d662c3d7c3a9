"""A message about a contact in which nothing was found to record: it may be kept as a note, in the user's own words."""

from __future__ import annotations

from bot.actions.message import Button
from bot.actions.registry import tap
from bot.actions.turn import Turn
from coach.changes import Put
from coach.editing import with_note
from coach.network import Contact


async def offer_note(turn: Turn, contact: Contact, text: str) -> None:
    """Say so, with the one button."""
    key = await turn.tx.keep("unnoted", {"contact": contact.id, "text": text})
    keep = Button(turn.label("unnoted-keep", who=contact.name), data=f"unnoted:{key}")
    await turn.say(turn.text("unnoted-offer", who=contact.name), ((keep,),))


@tap("unnoted")
async def kept(turn: Turn, arguments: list[str]) -> None:
    """`unnoted:<kept>`"""
    document = await turn.tx.kept("unnoted", arguments[0])
    contact = await turn.contact(document["contact"]) if document else None
    await turn.toast()
    if document is None or contact is None:
        await turn.edit(turn.text("unclear-gone"))
        return
    await turn.tx.settle("unnoted", arguments[0])
    entry = await turn.record([Put(with_note(contact, document["text"]))], "edit")
    undo = Button(turn.label("button-undo"), data=f"undo:{entry.id}")
    await turn.edit(turn.text("unnoted-kept", who=contact.name), ((undo,),))
