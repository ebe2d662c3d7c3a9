"""Why: the principle behind what the coach would say now, or behind what it would say of one contact."""

from __future__ import annotations

from bot.actions.explaining import why
from bot.actions.registry import command
from bot.actions.suggesting import ranked
from bot.actions.turn import Turn
from coach.understanding import find_person


@command("why")
async def why_(turn: Turn, rest: str) -> None:
    found = await ranked(turn)
    person = find_person(rest, (await turn.context()).known) if rest else None
    one = next((s for s in found if person and person.id in s.contacts), found[0] if found else None)
    if one is None:
        await turn.say(turn.text("next-nothing"))
        return
    title = turn.text("next-title", title=turn.label(one.title))
    await turn.say(f"{title}\n{await why(turn, one.principle)}")
