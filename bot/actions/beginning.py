"""The first minutes: getting to know the user, with the first worthwhile thing at the end."""

from __future__ import annotations

import datetime as dt
from typing import cast, get_args

from bot.actions.dialogues import finishes, open_form
from bot.actions.links import open_link
from bot.actions.message import Button
from bot.actions.registry import command, tap
from bot.actions.turn import Turn
from coach.changes import Put
from coach.dialogues.form import Progress
from coach.network import Goal, GoalKind, Skill
from coach.suggestion import Line

MORNINGS = ("07:00", "08:00", "09:00", "18:00")


@command("start")
async def start(turn: Turn, payload: str) -> None:
    """First meeting: four questions. Later: a welcome back. A deep link's payload opens what it names."""
    if payload and await open_link(turn, payload):
        return
    if turn.user.started_at is not None:
        await turn.say(turn.text("start-again", name=turn.who.name))
        return
    await turn.keep_user(started_at=turn.now)
    await turn.say(turn.text("start-hello", name=turn.who.name))
    await open_form(turn, "start")


@finishes("begin")
async def begin(turn: Turn, progress: Progress) -> None:
    me, answers = await turn.me(), progress.answers
    wants = [_goal(turn, value) for value in answers.get("wants", [])]
    changed = me.model_copy(
        update={
            "name": me.name or turn.who.name,
            "timezone": answers.get("zone", me.timezone),
            "industry": answers.get("industry", me.industry),
            "skills": tuple(Skill(what=s) for s in answers.get("skills", [])) or me.skills,
            "goals": tuple(wants) or me.goals,
        }
    )
    await turn.record([Put(changed)], "begin")
    preferences = turn.preferences
    rows = (tuple(Button(at, data=f"morning:{at.replace(':', '')}") for at in MORNINGS),)
    await turn.say(
        turn.text("start-done", name=turn.who.name, morning=preferences.morning, most=changed.nudges_per_day), rows
    )


def _goal(turn: Turn, value: str) -> Goal:
    if value in get_args(GoalKind):
        return Goal(what=turn.label(Line(f"choice-wants-{value}")), kind=cast(GoalKind, value))
    return Goal(what=value)


@tap("morning")
async def morning(turn: Turn, arguments: list[str]) -> None:
    """`morning:0830`: when the brief comes."""
    at = dt.time(int(arguments[0][:2]), int(arguments[0][2:]))
    await turn.keep_preferences(turn.preferences.model_copy(update={"morning": at}))
    await turn.toast("settings-morning-set", at=at)
