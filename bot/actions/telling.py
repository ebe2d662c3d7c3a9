"""What the user tells, in free words or in a form: understood, recorded, and answered with what was recorded."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence
from typing import Any

from bot.actions.continuing import told_on
from bot.actions.dialogues import finishes, open_form
from bot.actions.message import Button
from bot.actions.names import known_names
from bot.actions.registry import OnCommand, command, tap
from bot.actions.smalltalk import answer_chat, answer_question
from bot.actions.suggesting import next_line
from bot.actions.turn import Target, Turn
from bot.actions.unnoted import offer_note
from coach.card_lines import briefly, line_of
from coach.changes import Put, Stored
from coach.dialogues.form import Progress
from coach.network import Contact, Network
from coach.recording import Recorded, record
from coach.recording_forms import NEW, record_form
from coach.suggestion import Line
from coach.understanding import Corrections, Reading, understand
from coach.world import World
from storage.records import Entry

MOST_LINES = 12
"""Lines of a card: it fits a phone."""

Words = Mapping[str, Mapping[str, str]]
"""Of a message: by what a correction may be about (`who`, `channel`), then by contact, the word it stood on."""

WANTED = {"offer": ("given", "promises"), "received": ("received", "owed"), "need": ("needs",)}
"""What a command's words must say to be understood as it; otherwise they are taken as they stand."""

TALKS = ("log", "met")
"""Commands that say a conversation took place."""


def _telling(name: str) -> OnCommand:
    async def action(turn: Turn, rest: str) -> None:
        await with_words(turn, rest, name)

    return action


for _name in ("log", "met", "offer", "received", "need"):
    command(_name)(_telling(_name))


async def with_words(turn: Turn, rest: str, name: str) -> None:
    """A command with words is told at once; alone, or naming nobody, it opens its form."""
    if not rest:
        await open_form(turn, name)
        return
    reading = await read(turn, f"/{name} {rest}")
    if not reading.people and not reading.unclear:
        await open_form(turn, name, {"note" if name in TALKS else "what": rest})
    elif not reading.unclear and name in WANTED and not any(getattr(reading, w) for w in WANTED[name]):
        await _plainly(turn, reading, name, f"/{name} {rest}")
    else:
        await _settle(turn, reading, f"/{name} {rest}", name)


async def _plainly(turn: Turn, reading: Reading, name: str, text: str) -> None:
    """The command says what it is, the first name of whom, and the rest is what: taken at its word."""
    person = reading.people[0]
    what = (text[: person.span[0]] + text[person.span[1] :]).split(maxsplit=1)
    if len(what) < 2 or person.id is None:
        await open_form(turn, name, {"who": {"id": person.id} if person.id else {"new": person.name}})
        return
    filled = {"who": {"id": person.id}, "what": what[1].strip(" :,-–—."), "state": "done"}
    made = record_form(name, filled, await turn.world(), turn.tx.new_id, None)
    await answer_recorded(turn, made)


async def told(turn: Turn, text: str) -> None:
    """A message in the user's own words."""
    reading = await read(turn, text)
    if not (reading.people or reading.unclear) and reading.intent != "ask_coach":
        whom = await told_on(turn, text)
        if whom is not None:
            reading = await read_about(turn, whom, text)
            await _settle(turn, reading, about(whom, text), None, said=text)
            return
    if reading.intent == "ask_coach":
        await answer_question(turn, reading, text)
    elif reading.people or reading.unclear or reading.learned or reading.asks:
        await _settle(turn, reading, text, None)
    else:
        await answer_chat(turn, reading, text)


async def read(
    turn: Turn, text: str, chosen: Mapping[str, str] | None = None, network: Network | None = None
) -> Reading:
    """The one reading of a message, with what the user taught the coach; `chosen` settles unclear names."""
    network = network or await turn.network()
    taught = await turn.tx.corrections()
    names = {word: value for (kind, word), value in taught.items() if kind == "who"}
    channels = {word: value for (kind, word), value in taught.items() if kind == "channel"}
    return understand(
        text,
        now=turn.now,
        timezone=network.me.timezone,
        known=known_names(network),
        me=network.me.name,
        corrections=Corrections(names={**names, **(chosen or {})}, channels=channels),
    )


async def _settle(turn: Turn, reading: Reading, text: str, name: str | None, said: str | None = None) -> None:
    """Record at once, or ask first which of two people of one name is meant; `said` is what a summary keeps."""
    if reading.unclear:
        await _ask_which(turn, reading, text, name)
        return
    made = record(reading, await turn.world(), turn.tx.new_id, without_command(said or text), talked=name in TALKS)
    if not made.changes:
        known = await turn.contact(reading.people[0].id or "") if len(reading.people) == 1 else None
        await (offer_note(turn, known, without_command(said or text)) if known else answer_chat(turn, reading, text))
        return
    await answer_recorded(turn, made, words=words_of(reading, text, made))


async def answer_recorded(
    turn: Turn, made: Recorded, *, target: Target | None = None, words: Words | None = None
) -> None:
    """Record, and show exactly what was recorded, with Undo, Change, and the next step."""
    entry = await turn.record(made.changes, "told")
    await say_card(turn, made.lines, made.contacts, entry, target, words=words)


async def say_card(
    turn: Turn,
    lines: Sequence[Line],
    contacts: Sequence[str],
    entry: Entry,
    target: Target | None = None,
    title: str = "card-noted",
    words: Words | None = None,
) -> dict[str, int | None]:
    """The card, as a new message or in place of an older one; kept, so that an edited message finds it again. Returns
    where it stands."""
    shown = [turn.text(line) for line in briefly(lines)]
    if len(shown) > MOST_LINES:
        shown = [*shown[: MOST_LINES - 1], turn.text("card-more", count=len(shown) - MOST_LINES + 1)]
    advice, advice_row = await next_line(turn, contacts)
    html = "\n".join([turn.text(title), *shown, *(["", advice] if advice else [])])
    buttons = (
        Button(turn.label("button-undo"), data=f"undo:{entry.id}"),
        Button(turn.label("button-change"), data=f"change:{entry.id}"),
    )
    rows = (buttons, *advice_row)
    outbox_id = await turn.say(html, rows) if target is None else await turn.edit(html, rows, target=target)
    message: dict[str, int | None] = {"outbox_id": outbox_id} if target is None else dataclasses.asdict(target)
    if entry.source is not None:
        key = str(entry.source.message_id)
        if words is None:
            words = (await turn.tx.kept("card", key) or {}).get("words", {})
        await turn.tx.keep("card", {"message": message, "words": words}, key=key)
    return message


def without_command(text: str) -> str:
    """What a conversation's summary keeps of a message."""
    return text.partition(" ")[2].strip() if text.startswith("/") else text


def words_of(reading: Reading, text: str, made: Recorded) -> Words:
    """The words of the message that a correction would be about: of each contact, and of the channel."""
    who = {
        contact: text[slice(*person.span)].split()[0].casefold()
        for contact, person in zip(made.contacts, reading.people, strict=False)
        if text[slice(*person.span)].strip()
    }
    found = re.search(r"(\w+)\s+(?:w/|with|mit|con|avec|com|с)\b", text.casefold())
    channel = text[slice(*reading.channel.span)].casefold() if reading.channel else found[1] if found else ""
    return {"who": who, "channel": {"": channel}}


def line_in(record: Stored, world: World) -> Line | None:
    """A record's line as the card shows it."""
    return line_of(record, lambda id: world.people[id].name if id in world.people else "", world.day)


@finishes("tell")
async def form_told(turn: Turn, progress: Progress) -> None:
    """A finished form becomes the same records as the words for it would."""
    form = progress.dialogue
    network = await turn.network()
    made = record_form(form, progress.answers, World(network, turn.now), turn.tx.new_id, await _note(turn, progress))
    await answer_recorded(turn, made)


async def _note(turn: Turn, progress: Progress) -> Reading | None:
    """What the form's free words say, read as being about its contact."""
    note = progress.answers.get("note")
    if not note:
        return None
    who = progress.answers["who"]
    contact = await turn.contact(who["id"]) if "id" in who else Contact(id=NEW, name=who["new"])
    return None if contact is None else await read_about(turn, contact, note)


def about(contact: Contact, note: str) -> str:
    """Words that name nobody, with the name of whom they are about."""
    return f"{contact.name}: {note}"


async def read_about(turn: Turn, contact: Contact, note: str) -> Reading:
    """Free words, read as being about a contact, who need not be recorded yet."""
    network = await turn.network()
    others = (*(c for c in network.contacts if c.id != contact.id), contact)
    word = contact.name.split()[0].casefold()
    return await read(turn, about(contact, note), {word: contact.id}, network.model_copy(update={"contacts": others}))


# --- a name that could be two people


async def _ask_which(
    turn: Turn, reading: Reading, text: str, name: str | None, settled: Mapping[str, Any] | None = None
) -> None:
    unclear = reading.unclear[0]
    people = [(c.id, c.name) for c in unclear.candidates[:6]]
    kept = await turn.tx.keep(
        "which", {"text": text, "name": unclear.name, "people": people, "command": name, **(settled or {})}
    )
    rows = [[Button(label, data=f"which:{kept}:{i}")] for i, (_, label) in enumerate(people)]
    rows.append([Button(turn.label("unclear-new"), data=f"which:{kept}:new")])
    await turn.say(turn.text("unclear-which", name=unclear.name), tuple(tuple(r) for r in rows))


@tap("which")
async def which(turn: Turn, arguments: list[str]) -> None:
    kept: dict[str, Any] | None = await turn.tx.kept("which", arguments[0])
    await turn.toast()
    if kept is None:
        await turn.edit(turn.text("unclear-gone"))
        return
    await turn.tx.settle("which", arguments[0])
    network, new = await turn.network(), [Contact.model_validate(c) for c in kept.get("new", [])]
    chosen = {**kept.get("chosen", {}), kept["name"].casefold(): _chosen(turn, kept, arguments[1], new)}
    network = network.model_copy(update={"contacts": (*network.contacts, *new)})
    reading = await read(turn, kept["text"], chosen, network)
    if reading.unclear:
        await turn.post.remove(turn.tx, turn.who.chat_id, Target(message_id=turn.who.message_id))
        settled = {"chosen": chosen, "new": [c.model_dump(mode="json") for c in new]}
        await _ask_which(turn, reading, kept["text"], kept["command"], settled)
        return
    made = record(
        reading,
        World(network, turn.now),
        turn.tx.new_id,
        without_command(kept["text"]),
        talked=kept["command"] in TALKS,
    )
    made.changes[:0] = [Put(c) for c in new]
    made.lines[:0] = [Line("card-new", {"who": c.name}) for c in new]
    await answer_recorded(turn, made, target=Target(message_id=turn.who.message_id))


def _chosen(turn: Turn, kept: Mapping[str, Any], argument: str, new: list[Contact]) -> str:
    """The chosen contact's id; somebody new gets one."""
    if argument.isdigit():
        return str(kept["people"][int(argument)][0])
    new.append(Contact(id=turn.tx.new_id("contact"), name=kept["name"]))
    return new[-1].id
