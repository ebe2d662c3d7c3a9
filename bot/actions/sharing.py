"""What the phone shares: a contact card, picked users, a location, somebody's forwarded message."""

from __future__ import annotations

import datetime as dt

from bot.actions.heard import File, Forwarded, Location, PickedUsers, SharedContact
from bot.actions.imported import keep_doubts
from bot.actions.importing import file_came
from bot.actions.merging import merge_
from bot.actions.telling import answer_recorded, read
from bot.actions.turn import Turn
from bot.actions.zones import zone_heard
from bot.location import zone_at
from coach.changes import Put
from coach.formats import read as read_file
from coach.formats.parts.imported import Draft, Imported
from coach.importing import plan_import
from coach.network import Contact, Conversation
from coach.recording import LONGEST_SUMMARY, Recorded
from coach.suggestion import Line

SHARED = 0
"""In the place of an import's number: it came by itself."""


async def contact_shared(turn: Turn, shared: SharedContact) -> None:
    """Somebody's contact card: recorded, or joined with the contact it is surely about."""
    drafts = read_file(shared.vcard.encode(), "contact.vcf").drafts if shared.vcard else ()
    contact = drafts[0].contact if drafts else Contact(id="1", name=shared.name)
    if shared.phone and shared.phone not in contact.phones:
        contact = contact.model_copy(update={"phones": (*contact.phones, shared.phone)})
    await _take(turn, [contact.model_copy(update={"name": shared.name or contact.name})])


async def users_picked(turn: Turn, picked: PickedUsers) -> None:
    await _take(
        turn,
        [
            Contact(id=str(i), name=name or handle or "", telegram=handle)
            for i, (name, handle) in enumerate(picked.people)
        ],
    )


async def _take(turn: Turn, contacts: list[Contact]) -> None:
    drafts = tuple(Draft(c, line) for line, c in enumerate((c for c in contacts if c.name), 1))
    plan = plan_import(
        await turn.network(), Imported("shared", drafts, total=len(drafts)), lambda: turn.tx.new_id("contact")
    )
    if plan.doubts:
        await keep_doubts(turn, SHARED, plan.doubts)
    if not plan.changes:
        if plan.doubts:
            await merge_(turn, "")
        else:
            await turn.say(turn.text("shared-nothing-new"))
        return
    made = Recorded(list(plan.changes))
    made.contacts = [c.id for c in plan.new] + [m.contact for m in plan.matches]
    made.lines = [Line("card-new", {"who": c.name}) for c in plan.new]
    made.lines += [Line("card-added-to", {"who": m.draft.contact.name}) for m in plan.matches]
    await answer_recorded(turn, made)
    if plan.doubts:
        await merge_(turn, "")


async def location_shared(turn: Turn, at: Location) -> None:
    """A location says which zone the user is in; the place itself is not kept."""
    zone = zone_at(at.latitude, at.longitude)
    if zone is None:
        await turn.say(turn.text("dialogue-zone"))
        return
    await zone_heard(turn, zone)


async def forwarded(turn: Turn, message: Forwarded) -> None:
    """A forwarded message is a conversation with its sender, of its date; several in a row are one."""
    world = await turn.world()
    reading = await read(turn, message.sender) if message.sender else None
    person = reading.people[0] if reading and reading.people else None
    known = world.live(person.id) if person and person.id else None
    made = Recorded()
    contact = known or Contact(id=turn.tx.new_id("contact"), name=message.sender[:120], telegram=message.username)
    if known is None:
        made.put(contact, Line("card-new", {"who": contact.name}))
    made.contacts.append(contact.id)
    same = next(
        (c for c in reversed(world.talks(contact.id)) if _continues(world.day(c.at), message.at.date(), c)), None
    )
    if same is not None:
        summary = f"{same.summary}\n{message.text}"[:LONGEST_SUMMARY]
        made.changes.append(Put(same.model_copy(update={"summary": summary})))
    else:
        made.put(
            Conversation(
                id=turn.tx.new_id("conversation"),
                contact=contact.id,
                at=message.at.astimezone(world.zone),
                channel="message",
                started_by="them",
                summary=message.text[:LONGEST_SUMMARY],
            )
        )
    made.lines.append(
        Line("card-conversation", {"who": contact.name, "channel": "message", "on": message.at.astimezone(world.zone)})
    )
    await answer_recorded(turn, made)


def _continues(day: dt.date, other: dt.date, talk: Conversation) -> bool:
    return day == other and talk.channel == "message"


async def file_sent(turn: Turn, file: File) -> None:
    """A file or a photo: read beside the conversation, shown before anything is kept."""
    await file_came(turn, file)
