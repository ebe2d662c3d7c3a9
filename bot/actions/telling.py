"""What the user tells, in free words or in a form: understood, recorded, and answered with what was recorded."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.actions.dialogues import finishes, open_form
from bot.actions.message import Button, Rows
from bot.actions.names import known_names
from bot.actions.registry import OnCommand, command, tap
from bot.actions.smalltalk import answer_chat, answer_question
from bot.actions.suggesting import next_line
from bot.actions.turn import Target, Turn
from coach.changes import Put
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
        return
    await _settle(turn, reading, f"/{name} {rest}", name)


async def told(turn: Turn, text: str) -> None:
    """A message in the user's own words."""
    reading = await read(turn, text)
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


async def _settle(turn: Turn, reading: Reading, text: str, name: str | None) -> None:
    """Record at once, or ask first which of two people of one name is meant."""
    if reading.unclear:
        await _ask_which(turn, reading, text, name)
        return
    made = record(reading, await turn.world(), turn.tx.new_id, text, talked=name in TALKS)
    if not made.changes:
        await answer_chat(turn, reading, text)
        return
    await answer_recorded(turn, made)


async def answer_recorded(turn: Turn, made: Recorded, *, target: Target | None = None) -> None:
    """Record, and show exactly what was recorded, with Undo, Change, and the next step."""
    entry = await turn.record(made.changes, "told")
    html, rows = await card(turn, made, entry)
    outbox_id = await turn.say(html, rows) if target is None else await turn.edit(html, rows, target=target)
    shown = {"outbox_id": outbox_id} if target is None else {"message_id": target.message_id}
    await turn.tx.keep("card", shown, key=str(turn.who.message_id))


async def card(turn: Turn, made: Recorded, entry: Entry, title: str = "card-noted") -> tuple[str, Rows]:
    lines = [turn.text(line) for line in made.lines]
    if len(lines) > MOST_LINES:
        lines = [*lines[: MOST_LINES - 1], turn.text("card-more", count=len(lines) - MOST_LINES + 1)]
    advice, advice_row = await next_line(turn, made.contacts)
    html = "\n".join([turn.text(title), *lines, *(["", advice] if advice else [])])
    buttons = (
        Button(turn.label("button-undo"), data=f"undo:{entry.id}"),
        Button(turn.label("button-change"), data=f"change:{entry.id}"),
    )
    return html, (buttons, *advice_row)


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
    if contact is None:
        return None
    network = await turn.network()
    others = (*network.contacts, *([contact] if contact.id == NEW else []))
    word = contact.name.split()[0].casefold()
    return await read(
        turn, f"{contact.name}: {note}", {word: contact.id}, network.model_copy(update={"contacts": others})
    )


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
    made = record(reading, World(network, turn.now), turn.tx.new_id, kept["text"], talked=kept["command"] in TALKS)
    made.changes[:0] = [Put(c) for c in new]
    made.lines[:0] = [Line("card-new", {"who": c.name}) for c in new]
    await answer_recorded(turn, made, target=Target(message_id=turn.who.message_id))


def _chosen(turn: Turn, kept: Mapping[str, Any], argument: str, new: list[Contact]) -> str:
    """The chosen contact's id; somebody new gets one."""
    if argument.isdigit():
        return str(kept["people"][int(argument)][0])
    new.append(Contact(id=turn.tx.new_id("contact"), name=kept["name"]))
    return new[-1].id
