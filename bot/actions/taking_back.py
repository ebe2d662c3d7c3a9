"""Undo, and leaving an open question."""

from __future__ import annotations

from bot.actions import dialogues
from bot.actions.importing import take_import_back
from bot.actions.registry import command, tap
from bot.actions.telling import MOST_LINES, line_in
from bot.actions.turn import Turn
from bot.actions.wanting import wanted_again
from coach.correcting import FIELDS, current
from coach.network import Contact
from storage.records import Entry

NOT_TOLD = ("hello", "begin", "demo")
"""Entries that nobody means by "the last thing"."""


@command("undo")
async def undo(turn: Turn, _: str) -> None:
    """Take the last thing back."""
    last = await turn.tx.last_standing(without=NOT_TOLD)
    if last is None:
        await turn.say(turn.text("undo-nothing"))
        return
    if last.what.startswith("import:") and await take_import_back(turn, last.what):
        return
    entry = await turn.tx.entry(last.id)
    lines = await _lines(turn, entry) if entry is not None else []
    await turn.tx.undo(last.id, now=turn.now)
    if await wanted_again(turn, last.id):
        lines.append(turn.text("undo-wanted"))
    await turn.say("\n".join([turn.text("undo-done"), *lines]))


async def _lines(turn: Turn, entry: Entry) -> list[str]:
    """What the entry had recorded, struck out."""
    world = await turn.world()
    if entry.what in ("edit", "merge"):
        names = {i.id: i.before.name for i in entry.images if isinstance(i.before, Contact)}
        if entry.what == "merge":
            return [turn.text("undo-merged", who=" + ".join(names.values()))]
        return [turn.text("undo-changed", who=name) for name in list(names.values())[:MOST_LINES]]
    records = [r for i in entry.images if i.kind in FIELDS and (r := current(world.network, i.kind, i.id))]
    lines = [line for record in records[:MOST_LINES] if (line := line_in(record, world))]
    return [turn.text("undo-line", what=turn.label(line)) for line in lines]


@tap("undo")
async def undo_this(turn: Turn, arguments: list[str]) -> None:
    """Take back exactly what this card shows."""
    number = int(arguments[0])
    for later in await turn.tx.entries_named(f"change:{number}"):
        await turn.tx.undo(later, now=turn.now)
    entry = await turn.tx.undo(number, now=turn.now)
    await turn.toast()
    await turn.edit(turn.text("card-undone" if entry else "undo-nothing"))


@command("cancel")
async def cancel(turn: Turn, _: str) -> None:
    if not await dialogues.cancel(turn):
        await turn.say(turn.text("dialogue-nothing-open"))
