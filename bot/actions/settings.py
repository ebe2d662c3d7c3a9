"""Hours, zone and how much: and when the next look is."""

from __future__ import annotations

import datetime as dt

from bot.actions import dialogues
from bot.actions.message import Button, Rows
from bot.actions.registry import command, tap
from bot.actions.turn import Turn
from coach.changes import Put
from coach.dialogues.form import Progress
from coach.nudges import when_next
from coach.world import World

MOST_NUDGES = 5
LOOKED_BACK = 20
"""Nudges looked through for what became of them."""
NAMED = 5
"""Contacts left out who are named."""
FAILED_SHOWN = 2
"""Days."""


@command("settings")
async def settings(turn: Turn, _: str) -> None:
    await turn.say(*await _card(turn))


async def _card(turn: Turn) -> tuple[str, Rows]:
    world, preferences = await turn.world(), turn.preferences
    me = world.me
    lines = [
        turn.text("settings-title"),
        turn.text("settings-zone", zone=me.timezone.replace("_", " "), now=world.now.time()),
        turn.text("settings-morning", at=preferences.morning),
        turn.text("settings-quiet", **{"from": me.quiet_from, "to": me.quiet_to}),
        turn.text("settings-most", count=me.nudges_per_day),
        await _next_line(turn),
        *await _sent_lines(turn),
        *_left_out_lines(turn, world),
    ]
    fewer, more = max(1, me.nudges_per_day - 1), min(MOST_NUDGES, me.nudges_per_day + 1)
    paused = preferences.pace == "none"
    rows: Rows = (
        (
            Button(turn.label("button-zone"), data="settings:zone"),
            Button(turn.label("button-morning"), data="settings:morning"),
        ),
        (
            Button(turn.label("button-fewer"), data=f"settings:most:{fewer}"),
            Button(turn.label("button-more"), data=f"settings:most:{more}"),
        ),
        (
            Button(
                turn.label("button-resume" if paused else "button-pause"), data=f"settings:{'on' if paused else 'off'}"
            ),
        ),
    )
    if preferences.muted or preferences.muted_contacts:
        rows = (*rows, (Button(turn.label("button-left-out"), data="settings:all"),))
    return "\n".join(lines), rows


def _left_out_lines(turn: Turn, world: World) -> list[str]:
    """What the user does not want to hear of."""
    lines = []
    if turn.preferences.muted:
        lines.append(turn.text("settings-left-out-kinds", count=len(turn.preferences.muted)))
    names = [c.name for key in turn.preferences.muted_contacts if (c := world.live(key)) is not None]
    if names:
        more = len(names) - NAMED
        lines.append(turn.text("settings-left-out-contacts", who=", ".join(names[:NAMED]), more=max(0, more)))
    return lines


async def _next_line(turn: Turn) -> str:
    if turn.preferences.pace == "none":
        return turn.text("settings-paused")
    world = await turn.world()
    at = when_next(world, turn.preferences)
    if at is None:
        return turn.text("settings-next-none")
    local = at.astimezone(world.zone)
    return turn.text("settings-next", on=local.date(), at=local.time())


async def _sent_lines(turn: Turn) -> list[str]:
    """What was sent last, what is on its way, and what could not be delivered lately."""
    nudges = await turn.tx.nudges(LOOKED_BACK)
    sent = [n.local_date for n in nudges if n.sent_at is not None]
    failed = [n.local_date for n in nudges if n.error is not None]
    waiting = [n.local_date for n in nudges if n.sent_at is None and n.error is None]
    days = (("sent", sent[:1]), ("waiting", waiting[:1]), ("failed", list(dict.fromkeys(failed))[:FAILED_SHOWN]))
    return [turn.text(f"settings-{what}", on=day) for what, of in days for day in of]


@tap("settings")
async def tapped(turn: Turn, arguments: list[str]) -> None:
    match arguments:
        case ["zone"]:
            await dialogues.open_form(turn, "zone")
            return
        case ["morning"]:
            await dialogues.open_form(turn, "morning")
            return
        case ["most", count]:
            me = await turn.me()
            most = min(max(int(count), 1), MOST_NUDGES)
            await turn.record([Put(me.model_copy(update={"nudges_per_day": most}))], "settings")
        case ["all"]:
            await turn.keep_preferences(turn.preferences.wanting_all())
        case ["off"]:
            await turn.keep_preferences(turn.preferences.paused(await turn.today()))
        case _:
            await turn.keep_preferences(turn.preferences.resumed())
    await turn.toast()
    await turn.edit(*await _card(turn))


@dialogues.finishes("set_morning")
async def morning_chosen(turn: Turn, progress: Progress) -> None:
    at = dt.time.fromisoformat(progress.answers["at"])
    await turn.keep_preferences(turn.preferences.model_copy(update={"morning": at}))
    await turn.say(turn.text("settings-morning-set", at=at))
