"""Where the user's mornings are: from a location, or a city's name."""

from __future__ import annotations

from bot.actions import dialogues
from bot.actions.registry import command
from bot.actions.turn import Turn
from coach.changes import Put
from coach.dialogues.engine import Shared
from coach.dialogues.form import Progress


async def zone_heard(turn: Turn, zone: str) -> None:
    """A location answers the open question for a zone; without one, it sets the zone: travelling is one tap."""
    row = await turn.tx.dialogue()
    if row is not None and Progress.of_document(row.progress).open_slot == "zone":
        await dialogues.said(turn, Shared(zone))
        return
    await set_zone(turn, zone)


@dialogues.finishes("set_zone")
async def chosen(turn: Turn, progress: Progress) -> None:
    await set_zone(turn, progress.answers["zone"])


async def set_zone(turn: Turn, zone: str) -> None:
    me = await turn.me()
    await turn.record([Put(me.model_copy(update={"timezone": zone}))], "zone")
    await turn.say(turn.text("settings-zone-set", zone=zone.rsplit("/", 1)[-1].replace("_", " ")))


@command("timezone")
async def ask_zone(turn: Turn, rest: str) -> None:
    await dialogues.open_form(turn, "zone")
    if rest:
        await dialogues.typed(turn, rest)
