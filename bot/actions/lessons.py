"""Lessons in the chat: noted, and passed on to those whom they concern."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.advising import advice_button
from bot.actions.dialogues import finishes, open_form
from bot.actions.message import Button
from bot.actions.registry import command, tap
from bot.actions.turn import Turn
from coach.changes import Put
from coach.dialogues.form import Progress
from coach.lessons import lesson_in
from coach.network import Contact, Lesson
from coach.rules import share

MOST_LISTED, MOST_SHARED = 8, 3


@command("lesson")
async def lesson(turn: Turn, rest: str) -> None:
    """Alone: guided. With words: `round numbers sell better, from Ana`."""
    if not rest:
        await open_form(turn, "lesson")
        return
    told = lesson_in(rest, (await turn.context()).known)
    await _noted(turn, told.what, told.topic, told.source, [])


@finishes("lesson")
async def form_done(turn: Turn, progress: Progress) -> None:
    answers, who = progress.answers, progress.answers.get("who")
    source = who.get("id") if who else None
    new: list[Put] = []
    if who and source is None:
        source = turn.tx.new_id("contact")
        new.append(Put(Contact(id=source, name=who["new"])))
    await _noted(turn, str(answers["what"]), answers.get("topic"), source, new)


async def _noted(turn: Turn, what: str, topic: str | None, source: str | None, new: Sequence[Put]) -> None:
    one = Lesson(id=turn.tx.new_id("lesson"), what=what, topic=topic, learned_from=source, on=await turn.today())
    entry = await turn.record([*new, Put(one)], "lesson")
    world = await turn.world()
    teacher = world.people.get(source or "")
    lines = [turn.text("card-noted"), turn.text("card-lesson", what=what)]
    if teacher:
        lines.append(turn.text("lesson-from", who=teacher.name))
    rows = []
    fits = [s for s in share.suggest(world) if any(f"lesson:{one.id}" in r.sources for r in s.reasons)][:MOST_SHARED]
    if fits:
        lines += ["", turn.text("lesson-concerns")]
    for fit in fits:
        who = world.people[fit.contacts[0]].name
        lines.append(turn.text("next-reason", reason=turn.label(fit.reasons[-1].line)))
        rows.append((await advice_button(turn, fit, turn.label("lesson-button-share", who=who)),))
    undo = Button(turn.label("button-undo"), data=f"undo:{entry.id}")
    everything = Button(turn.label("lesson-button-all"), data="lesson:all")
    await turn.say("\n".join(lines), (*rows, (undo, everything)))


@tap("lesson")
async def tapped(turn: Turn, arguments: list[str]) -> None:
    """`lesson:new`: a lesson to note; `lesson:all`: everything learned, the latest first."""
    await turn.toast()
    if arguments == ["new"]:
        await open_form(turn, "lesson")
        return
    world = await turn.world()
    lines = [turn.text("lesson-title")]
    for one in list(reversed(world.lessons))[:MOST_LISTED]:
        teacher = world.people.get(one.learned_from or "")
        key = "lesson-line-from" if teacher else "lesson-line"
        lines.append(turn.text(key, what=one.what[:160], on=one.on, who=teacher.name if teacher else ""))
    await turn.say("\n".join(lines))
