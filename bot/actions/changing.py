"""Change: any value of what was recorded is put right with taps or words, and the correction is remembered."""

from __future__ import annotations

from typing import Any, cast, get_args

from bot.actions.dialogues import finishes, open_form
from bot.actions.message import Button, rows_of
from bot.actions.registry import tap
from bot.actions.telling import line_in, say_card
from bot.actions.turn import Target, Turn
from coach.changes import Change, Put, Remove, Stored
from coach.correcting import FIELDS, Field, concerns, contact_of, corrected, current, moved, taken_over
from coach.dialogues.form import Progress
from coach.network import Contact
from coach.world import World
from storage.records import Entry

FORMS: dict[Field, str] = {
    "who": "change_who",
    "on": "change_on",
    "due": "change_due",
    "channel": "change_channel",
    "what": "change_what",
    "name": "change_what",
    "role": "change_what",
    "company": "change_what",
}
LONGEST_LABEL = 44


@tap("change")
async def change(turn: Turn, arguments: list[str]) -> None:
    """`change:<entry>[:<record>[:<field>]]`"""
    entry = await turn.tx.entry(int(arguments[0]))
    if entry is None or entry.undone_at is not None:
        await turn.toast("unclear-gone")
        return
    records = await _records(turn, entry)
    match arguments[1:]:
        case []:
            await _which(turn, entry, records)
        case ["back"]:
            await _card_again(turn, entry, Target(message_id=turn.who.message_id), "card-noted")
        case [index]:
            await _fields(turn, entry, int(index), records[int(index)])
        case [index, "away"]:
            await _away(turn, entry, records[int(index)])
        case [index, "way"]:
            await _put(turn, entry, corrected(records[int(index)], "way", None))
        case [index, field] if field in get_args(Field):
            record = records[int(index)]
            carried = {"entry": entry.id, "kind": record.KIND, "id": record.id, "field": field}
            await open_form(turn, FORMS[cast(Field, field)], carried=carried | {"message": turn.who.message_id})
        case _:
            await turn.toast("unclear-gone")


async def _records(turn: Turn, entry: Entry) -> list[Stored]:
    """What the entry made or changed and can be put right, as it stands now."""
    network = await turn.network()
    found = (current(network, image.kind, image.id) for image in entry.images if image.kind in FIELDS)
    return [record for record in found if record is not None]


async def _which(turn: Turn, entry: Entry, records: list[Stored]) -> None:
    world = await turn.world()
    buttons = []
    for i, record in enumerate(records):
        line = line_in(record, world)
        label = turn.label(line) if line else ""
        buttons.append(Button(label[:LONGEST_LABEL], data=f"change:{entry.id}:{i}"))
    back = Button(turn.label("dialogue-back"), data=f"change:{entry.id}:back")
    await turn.edit(turn.text("change-which"), (*rows_of(buttons, 1), (back,)))


async def _fields(turn: Turn, entry: Entry, index: int, record: Stored) -> None:
    buttons = [
        Button(turn.label(f"change-{field}"), data=f"change:{entry.id}:{index}:{field}")
        for field in FIELDS[record.KIND]
    ]
    buttons.append(Button(turn.label("change-away"), data=f"change:{entry.id}:{index}:away"))
    back = Button(turn.label("dialogue-back"), data=f"change:{entry.id}")
    line = line_in(record, await turn.world())
    await turn.edit(turn.text(line) if line else turn.text("change-which"), (*rows_of(buttons), (back,)))


async def _away(turn: Turn, entry: Entry, record: Stored) -> None:
    """One record taken away, the rest stays; a contact takes along what was told of them here."""
    records = await _records(turn, entry)
    gone = [r for r in records if r is record or (isinstance(record, Contact) and concerns(r, record.id))]
    kept = [i.before for i in entry.images if i.id == record.id and i.kind == record.KIND and i.before is not None]
    back: list[Change] = [Put(cast(Stored, k)) for k in kept]
    changes = back or [Remove(r.KIND, r.id) for r in gone]
    await turn.record(changes, f"change:{entry.id}")
    await _card_again(turn, entry, Target(message_id=turn.who.message_id))


async def _put(turn: Turn, entry: Entry, record: Stored) -> None:
    await turn.record([Put(record)], f"change:{entry.id}")
    await _card_again(turn, entry, Target(message_id=turn.who.message_id))


@finishes("changed")
async def changed(turn: Turn, progress: Progress) -> None:
    carried = progress.carried
    entry = await turn.tx.entry(int(carried["entry"]))
    record = current(await turn.network(), carried["kind"], carried["id"])
    if entry is None or record is None:
        await turn.say(turn.text("unclear-gone"))
        return
    if carried["field"] == "who":
        await _someone_else(turn, entry, record, progress.answers["who"])
    else:
        value = progress.answers.get("value") or progress.answers.get("channel")
        await turn.record([Put(corrected(record, cast(Field, carried["field"]), value))], f"change:{entry.id}")
        await _remember(turn, entry, "channel", carried["field"] == "channel", value)
    await _card_again(turn, entry, Target(message_id=int(carried["message"])))


async def _someone_else(turn: Turn, entry: Entry, record: Stored, who: dict[str, str]) -> None:
    """Everything told of one contact here was of another; that this name means them is remembered."""
    was, world = contact_of(record), await turn.world()
    new = world.people.get(who.get("id", "")) or Contact(id=turn.tx.new_id("contact"), name=who.get("new", ""))
    if was is None or was == new.id:
        return
    made_here = any(i.kind == "contact" and i.id == was and i.before is None for i in entry.images)
    old = world.people[was]
    target = taken_over(old, new) if made_here else new
    puts = [Put(target)] if target != world.people.get(new.id) else []
    await turn.record([*puts, *moved(await _records(turn, entry), was, new.id, made_here)], f"change:{entry.id}")
    await _remember(turn, entry, "who", True, new.id, was)


async def _remember(turn: Turn, entry: Entry, kind: str, matters: bool, value: Any, of: str = "") -> None:
    """The word that was read wrongly means this from now on."""
    if not matters or entry.source is None:
        return
    card = await turn.tx.kept("card", str(entry.source.message_id))
    word = ((card or {}).get("words", {}).get(kind) or {}).get(of)
    if word:
        await turn.tx.remember(kind, word, str(value))


async def _card_again(turn: Turn, entry: Entry, target: Target, title: str = "card-corrected") -> None:
    """The card as things stand now."""
    records = await _records(turn, entry)
    world = World(await turn.network(), turn.now)
    lines = [line for record in records if (line := line_in(record, world)) is not None]
    await say_card(turn, lines, [c for r in records if (c := contact_of(r))], entry, target, title)
