"""After a gathering: names in quick succession, then a few words to each while both remember."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from bot.actions.dialogues import finishes, open_form
from bot.actions.drafting import draft_of
from bot.actions.message import Button, Rows, rows_of
from bot.actions.opening import opens, source
from bot.actions.registry import tap
from bot.actions.turn import Turn
from coach.dialogues.form import Progress
from coach.doing import done
from coach.events_after import Name, follow_up, met, met_in_words, names_in, settled, to_write_to
from coach.network import Contact, Event
from coach.recording import Recorded
from coach.smalltalk import says_nobody
from coach.wording import called, topic

WITHIN = dt.timedelta(days=2)
"""How soon to write to somebody met."""
MOST_LINES = 10


async def capture(turn: Turn, one: Event) -> None:
    """Ask for names, as many messages as it takes."""
    await turn.say(turn.text("event-over", event=one.name, on=one.on))
    await open_form(turn, "event_met", carried={"event": one.id})


@opens("capture_event", "event_after")
async def opened(turn: Turn, _: Sequence[str], sources: Sequence[str]) -> None:
    one = await _event(turn, source(sources, "event") or "")
    await (capture(turn, one) if one else turn.say(turn.text("next-gone")))


@finishes("event_met")
async def told(turn: Turn, progress: Progress) -> None:
    """One message of names: noted at once, and the next one may come."""
    one, text = await _event(turn, progress.carried["event"]), str(progress.answers["who"])
    if one is None:
        await turn.say(turn.text("next-gone"))
        return
    if says_nobody(text):
        await turn.say(turn.text("event-nobody"))
        return
    if text == "enough":
        await _summary(turn, one)
        return
    names = names_in(text, (await turn.context()).known)
    if names is None:
        await _in_words(turn, one, text)
    else:
        await _noted(turn, one, [settled(n, await turn.world()) for n in names])
    await open_form(turn, "event_more", carried={"event": one.id})


async def _noted(turn: Turn, one: Event, names: Sequence[Name]) -> None:
    clear = [n for n in names if not n.candidates]
    if clear:
        await _record(turn, met(await turn.world(), turn.tx.new_id, one, clear))
    for name in names:
        if name.candidates:
            await _ask_which(turn, one, name)


async def _in_words(turn: Turn, one: Event, text: str) -> None:
    from bot.actions.telling import read

    reading = await read(turn, text)
    if not reading.people:
        reading = await read(turn, f"Met {text[:1].upper()}{text[1:]}")
    made = met_in_words(await turn.world(), turn.tx.new_id, one, reading, text)
    if made.contacts:
        await _record(turn, made)
    else:
        await turn.say(turn.text("event-no-name"))


async def _record(turn: Turn, made: Recorded) -> None:
    entry = await turn.record(made.changes, "event_met")
    lines = [turn.text(line) for line in made.lines[:MOST_LINES]]
    undo = Button(turn.label("button-undo"), data=f"undo:{entry.id}")
    await turn.say("\n".join(lines), ((undo,),))


async def _ask_which(turn: Turn, one: Event, name: Name) -> None:
    people = [(c.id, c.name) for c in name.candidates[:5]]
    kept = await turn.tx.keep(
        "met_which", {"event": one.id, "name": name.name, "company": name.company, "people": people}
    )
    rows: list[tuple[Button, ...]] = [
        (Button(label, data=f"met_which:{kept}:{i}"),) for i, (_, label) in enumerate(people)
    ]
    rows.append((Button(turn.label("unclear-new"), data=f"met_which:{kept}:new"),))
    await turn.say(turn.text("unclear-which", name=name.name), tuple(rows))


@tap("met_which")
async def which(turn: Turn, arguments: list[str]) -> None:
    kept = await turn.tx.kept("met_which", arguments[0])
    one = await _event(turn, kept["event"]) if kept else None
    if kept is None or one is None:
        await turn.toast("next-gone")
        return
    await turn.toast()
    await turn.tx.settle("met_which", arguments[0])
    id = None if arguments[1] == "new" else kept["people"][int(arguments[1])][0]
    made = met(await turn.world(), turn.tx.new_id, one, [Name(kept["name"], id, kept["company"])])
    entry = await turn.record(made.changes, "event_met")
    undo = Button(turn.label("button-undo"), data=f"undo:{entry.id}")
    await turn.edit("\n".join(turn.text(line) for line in made.lines), ((undo,),))


# --- a few words to each


async def _summary(turn: Turn, one: Event) -> None:
    people = to_write_to(await turn.world(), one)
    if not people:
        await turn.say(turn.text("event-enough-none"))
        return
    kept = await turn.tx.keep("met", {"event": one.id, "people": [c.id for c in people], "written": []})
    html, rows = await _people(turn, one, kept, people, [])
    await turn.say(html, rows)


async def _people(
    turn: Turn, one: Event, kept: str, people: Sequence[Contact], written: Sequence[str]
) -> tuple[str, Rows]:
    day = await turn.today() + WITHIN
    left = len(people) - len(written)
    key = "event-write" if left else "event-written"
    lines = [turn.text(key, event=one.name, count=left, on=day)]
    buttons = []
    for number, contact in enumerate(people):
        mark = "✓ " if contact.id in written else "✎ "
        buttons.append(Button(f"{mark}{contact.name}"[:40], data=f"met:{kept}:{number}:draft"))
    return "\n".join(lines), rows_of(buttons)


@tap("met")
async def written_to(turn: Turn, arguments: list[str]) -> None:
    """`met:<kept>:<which>:draft|done`"""
    kept = await turn.tx.kept("met", arguments[0])
    one = await _event(turn, kept["event"]) if kept else None
    contact = await turn.contact(kept["people"][int(arguments[1])]) if kept else None
    if kept is None or one is None or contact is None:
        await turn.toast("next-gone")
        return
    await turn.toast()
    if arguments[2] == "draft":
        about = topic((await turn.world()).last_talk(contact.id))
        words, buttons = draft_of(turn, follow_up(one, contact, about), contact)
        wrote = Button(
            turn.label("event-button-wrote", who=called(contact)), data=f"met:{arguments[0]}:{arguments[1]}:done"
        )
        await turn.say(words, tuple(row for row in (buttons, (wrote,)) if row))
        return
    await _wrote(turn, arguments[0], kept, contact)


async def _wrote(turn: Turn, key: str, kept: dict[str, Any], contact: Contact) -> None:
    if contact.id in kept["written"]:
        await turn.edit(turn.text("event-wrote", who=called(contact)))
        return
    changes = done("follow_up", [contact.id], [], await turn.world(), turn.tx.new_id)
    entry = await turn.record(changes, "event_written")
    await turn.tx.keep("met", {**kept, "written": [*kept["written"], contact.id]}, key=key)
    undo = Button(turn.label("button-undo"), data=f"undo:{entry.id}")
    await turn.edit(turn.text("event-wrote", who=called(contact)), ((undo,),))


async def _event(turn: Turn, event_id: str) -> Event | None:
    return next((e for e in (await turn.network()).events if e.id == event_id), None)
