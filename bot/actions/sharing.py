"""What the phone shares: a contact card, picked users, a location, a file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from zoneinfo import available_timezones

from bot.actions.dialogues import form_open, said
from bot.actions.heard import File, Location, PickedUsers, SharedContact
from bot.actions.imported import keep_doubts
from bot.actions.importing import file_came
from bot.actions.merging import merge_
from bot.actions.message import Button
from bot.actions.registry import tap
from bot.actions.telling import answer_recorded, read, told
from bot.actions.turn import Turn
from bot.actions.zones import set_zone, zone_heard
from bot.location import zone_at
from coach.card_lines import learned
from coach.changes import Change, Put
from coach.dialogues.engine import Shared
from coach.formats import read as read_file
from coach.formats.parts import cleaning
from coach.formats.parts.imported import Draft, Imported
from coach.importing import plan_import
from coach.network import Contact
from coach.recording import Recorded
from coach.suggestion import Line

SHARED = 0
"""In the place of an import's number: it came by itself."""


async def contact_shared(turn: Turn, shared: SharedContact) -> None:
    """Somebody's contact card: recorded, or joined with the contact it is surely about."""
    drafts = read_file(shared.vcard.encode(), "contact.vcf").drafts if shared.vcard else ()
    contact = drafts[0].contact if drafts else Contact(id="1", name=shared.name)
    phone = cleaning.phone(f"+{shared.phone}" if shared.telegram_id and shared.phone.isdigit() else shared.phone)
    if phone and cleaning.digits(phone) not in map(cleaning.digits, contact.phones):
        contact = contact.model_copy(update={"phones": (*contact.phones, phone)})
    await take(turn, [contact.model_copy(update={"name": cleaning.name(shared.name) or contact.name})])


async def users_picked(turn: Turn, picked: PickedUsers) -> None:
    await take(
        turn,
        [
            Contact(id=str(i), name=cleaning.name(name) or handle or "", telegram=handle)
            for i, (name, handle) in enumerate(picked.people)
        ],
    )


async def take(turn: Turn, contacts: list[Contact]) -> None:
    """Contacts that came by themselves: recorded, joined with whom they surely are, or asked about."""
    drafts = tuple(Draft(c, line) for line, c in enumerate((c for c in contacts if c.name), 1))
    network = await turn.network()
    plan = plan_import(network, Imported("shared", drafts, total=len(drafts)), lambda: turn.tx.new_id("contact"))
    if plan.doubts:
        await keep_doubts(turn, SHARED, plan.doubts)
    people = [c.id for c in plan.new] + [m.contact for m in plan.matches]
    if plan.changes:
        made = Recorded(list(plan.changes), contacts=people)
        made.lines = _card(plan.changes, {c.id: c for c in network.contacts})
        await answer_recorded(turn, made)
    if plan.doubts:
        await merge_(turn, "")
    elif not await _answered(turn, people) and not plan.changes:
        await turn.say(turn.text("shared-nothing-new"))


async def _answered(turn: Turn, people: list[str]) -> bool:
    """Take the one who was shared as the answer, where the open form asks for somebody."""
    found = await form_open(turn)
    if found is None or len(people) != 1:
        return False
    form, progress = found
    return (progress.open_slot or form.slots[0].name) == "who" and await said(turn, Shared({"id": people[0]}))


def _card(changes: Iterable[Change], known: Mapping[str, Contact]) -> list[Line]:
    """Who is new and who got something, each with what it is."""
    lines: list[Line] = []
    for change in changes:
        if isinstance(change, Put) and isinstance(change.record, Contact):
            after, before = change.record, known.get(change.record.id)
            lines.append(Line("card-added-to" if before else "card-new", {"who": after.name}))
            lines += learned(before, after)
    return lines


async def location_shared(turn: Turn, at: Location) -> None:
    """A location says which zone the user is in; the place itself is not kept.

    Where it answers a question it is taken at once; sent by itself it may be anything, so that the user is asked.
    """
    zone = zone_at(at.latitude, at.longitude)
    if zone is None:
        await turn.say(turn.text("dialogue-zone"))
    elif await turn.tx.dialogue() is not None:
        await zone_heard(turn, zone)
    else:
        yes = Button(turn.label("place-button-yes"), data=f"place:{zone}"[:64])
        no = Button(turn.label("place-button-no"), data="place:no")
        await turn.say(turn.text("place-ask", zone=zone.rsplit("/", 1)[-1].replace("_", " ")), ((yes, no),))


@tap("place")
async def place_answered(turn: Turn, arguments: list[str]) -> None:
    """`place:<zone>` or `place:no`"""
    await turn.toast()
    zone = arguments[0]
    if zone not in available_timezones():
        await turn.edit(turn.text("place-kept"))
        return
    await turn.edit(turn.text("place-taken"))
    await set_zone(turn, zone)


async def file_sent(turn: Turn, file: File) -> None:
    """A file or a photo: read beside the conversation, shown before anything is kept.

    What the user wrote with it is told, where it names somebody; otherwise it is about whoever is in it.
    """
    note = file.caption.strip()
    if note:
        reading = await read(turn, note)
        if reading.people or reading.unclear:
            await told(turn, note)
            note = ""
    await file_came(turn, file, note)
