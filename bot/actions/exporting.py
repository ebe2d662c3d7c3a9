"""People out: everything as a file, in the format of the user's choice."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from bot.actions.message import Button, Message, Rows
from bot.actions.registry import command, tap
from bot.actions.turn import Turn
from coach.formats.out.calendar import FollowUp, as_calendar
from coach.formats.out.document import as_json
from coach.formats.out.table import as_csv
from coach.formats.out.vcards import as_vcards
from coach.rhythm import readings
from coach.world import World

LARGEST = 49_000_000
"""Bytes; Telegram takes files of 50 MB from a bot."""

ENDINGS = {"json": "json", "csv": "csv", "vcard": "vcf", "calendar": "ics"}


@command("export")
async def export(turn: Turn, _: str) -> None:
    network = await turn.network()
    await turn.say(turn.text("export-which", count=len(network.contacts)), export_rows(turn))


def export_rows(turn: Turn) -> Rows:
    """A button for each format."""
    buttons = [Button(turn.label(f"export-button-{form}"), data=f"export:{form}") for form in ENDINGS]
    return tuple(buttons[:2]), tuple(buttons[2:])


@tap("export")
async def exported(turn: Turn, arguments: list[str]) -> None:
    """`export:<format>`: the file, as things stand now."""
    form = arguments[0]
    if form not in ENDINGS:
        raise ValueError(form)
    await turn.toast()
    world = await turn.world()
    data = await asyncio.to_thread(_made, form, world, turn.label)
    if not data:
        await turn.say(turn.text("export-nobody"))
        return
    if len(data) > LARGEST:
        await turn.say(turn.text("export-too-large"))
        return
    name = f"people-{await turn.today():%Y-%m-%d}.{ENDINGS[form]}"
    await turn.send(Message(turn.text(f"export-done-{form}"), file=(name, data)))


def _made(form: str, world: World, say: Callable[..., str]) -> bytes:
    match form:
        case "json":
            return as_json(world.network)
        case "csv":
            return as_csv(world.network)
        case "vcard":
            return as_vcards(world.network)
        case _:
            return as_calendar(world.network, world.now, say, _follow_ups(world))


def _follow_ups(world: World) -> list[FollowUp]:
    """The days on which getting in touch is due, those to come only."""
    live = {contact.id for contact in world.contacts}
    due = ((id, reading.reconnect_on) for id, reading in readings(world).items() if id in live)
    return [FollowUp(id, on) for id, on in due if on is not None and on >= world.today]
