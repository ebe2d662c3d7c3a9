"""For the day somebody says "I have nothing to offer": what they gave already, and one small thing to start with."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.dialogues import finishes, open_form
from bot.actions.message import Button
from bot.actions.opening import opens
from bot.actions.registry import command, tap
from bot.actions.turn import Turn
from coach.changes import Put
from coach.dialogues.form import Progress
from coach.network import Skill
from coach.worth import worth as worth_of


@command("worth")
async def worth(turn: Turn, _: str) -> None:
    world = await turn.world()
    found = worth_of(world)
    lines = [turn.text("worth-title"), ""]
    for gift in found.gifts:
        key = (
            "worth-gift-outcome"
            if gift.outcome
            else "worth-introduction"
            if gift.kind == "introduction"
            else "worth-gift"
        )
        who = world.people[gift.contact].name
        lines.append(turn.text(key, who=who, what=gift.what[:120], outcome=(gift.outcome or "")[:120]))
    if found.given:
        lines.append(turn.text("worth-given", given=found.given, helped=found.helped))
    if found.listened:
        lines.append(turn.text("worth-listened", count=found.listened))
    if found.came:
        lines.append(turn.text("worth-came", count=found.came))
    if len(lines) == 2:
        lines.append(turn.text("worth-nothing-yet"))
    lines += ["", turn.text("worth-attention"), turn.text("worth-start")]
    rows = [(Button(turn.label("worth-button-favour"), data="favours:pick"),)]
    rows.append((Button(turn.label("worth-button-skill"), data="worth:skill"),))
    await turn.say("\n".join(lines), tuple(rows))


@opens("notice_worth")
async def opened(turn: Turn, _: Sequence[str], __: Sequence[str]) -> None:
    await worth(turn, "")


@tap("worth")
async def tapped(turn: Turn, _: list[str]) -> None:
    await turn.toast()
    await open_form(turn, "skill")


@finishes("skill")
async def skills_told(turn: Turn, progress: Progress) -> None:
    """One thing named is enough for the coach to look who could use it."""
    me = await turn.me()
    held = {s.what.casefold() for s in me.skills}
    new = [what for what in progress.answers["what"] if what.casefold() not in held]
    if not new:
        await turn.say(turn.text("worth-skill-known"))
        return
    skills = (*me.skills, *(Skill(what=what) for what in new))
    entry = await turn.record([Put(me.model_copy(update={"skills": skills}))], "skill")
    undo = Button(turn.label("button-undo"), data=f"undo:{entry.id}")
    await turn.say(turn.text("worth-skill", what=", ".join(new)), ((undo,),))
