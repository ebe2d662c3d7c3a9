"""The weekly hour in the chat: set, moved, and planned with three things when it begins."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from bot.actions.advising import advice_button
from bot.actions.dialogues import finishes, open_form
from bot.actions.message import Button, Rows
from bot.actions.opening import opens
from bot.actions.registry import command, tap
from bot.actions.suggesting import ranked
from bot.actions.turn import Turn
from coach.changes import Put
from coach.dialogues.form import Progress
from coach.hours import MINUTES, hour_in, moved, moves_once, once_in, with_hour
from coach.network import Hour

THINGS = 3
PLANNED = dt.timedelta(days=2)


@command("hours")
async def hours(turn: Turn, rest: str) -> None:
    """Alone: what is set, or a guided choice. With words: `Tuesday 17:30`."""
    if rest and moves_once(rest) and (await turn.me()).networking_hours:
        await _once(turn, rest)
    elif rest:
        weekday, at, minutes = hour_in(rest)
        if weekday and at:
            await _set(turn, Hour(weekday=weekday, at=at, minutes=minutes or 30), None)
            return
        filled: dict[str, Any] = {"weekday": weekday} if weekday else {}
        filled |= {"at": at.strftime("%H:%M")} if at else {}
        filled |= {"minutes": str(minutes)} if minutes in MINUTES else {}
        await open_form(turn, "hours", filled)
    elif (await turn.me()).networking_hours:
        await turn.say(*await _card(turn))
    else:
        await open_form(turn, "hours")


@finishes("hours")
async def form_done(turn: Turn, progress: Progress) -> None:
    answers = progress.answers
    hour = Hour(weekday=answers["weekday"], at=dt.time.fromisoformat(answers["at"]), minutes=int(answers["minutes"]))
    await _set(turn, hour, progress.carried.get("place"))


async def _set(turn: Turn, hour: Hour, place: int | None) -> None:
    me = await turn.me()
    changed = with_hour(me, hour) if place is None else moved(me, place, hour)
    entry = await turn.record([Put(changed)], "hours")
    undo = Button(turn.label("button-undo"), data=f"undo:{entry.id}")
    await turn.say(turn.text("hours-set", **await _spoken(turn, hour)), ((undo,),))


async def _once(turn: Turn, words: str) -> None:
    """One hour at another time; the weekly one stays."""
    world = await turn.world()
    once = once_in(words, world.me, world.now.astimezone(world.zone).replace(tzinfo=None))
    if once is None:
        await open_form(turn, "hour_once")
        return
    await turn.keep_preferences(turn.preferences.move_hour(once.was, once.to))
    await turn.say(turn.text("hours-once", was=once.was.date(), on=once.to.date(), at=once.to.time()))


@finishes("hour_once")
async def once_told(turn: Turn, progress: Progress) -> None:
    await _once(turn, str(progress.answers["when"]))


async def _spoken(turn: Turn, hour: Hour) -> dict[str, Any]:
    return {"weekday": turn.label(f"choice-weekday-{hour.weekday}"), "at": hour.at, "minutes": hour.minutes}


async def _card(turn: Turn) -> tuple[str, Rows]:
    lines, rows = [turn.text("hours-title")], []
    for place, hour in enumerate((await turn.me()).networking_hours):
        values = await _spoken(turn, hour)
        lines.append(turn.text("hours-line", **values))
        move = Button(turn.label("hours-button-move", weekday=values["weekday"]), data=f"hours:move:{place}")
        rows.append((move, Button(turn.label("hours-button-remove"), data=f"hours:remove:{place}")))
    plan = Button(turn.label("hours-button-plan"), data="hours:plan:0")
    return "\n".join(lines), (*rows, (plan, Button(turn.label("hours-button-new"), data="hours:new:0")))


@opens("make_time")
async def opened(turn: Turn, _: Sequence[str], __: Sequence[str]) -> None:
    """From the advice to set an hour, or to move the one that keeps being missed."""
    await hours(turn, "")


@opens("networking_hour", "hour_missed")
async def plan(turn: Turn, _: Sequence[str], __: Sequence[str]) -> None:
    """Three things, each a tap away; whoever plans has not missed the hour."""
    await turn.keep_preferences(turn.preferences.put_off("hour_missed", (), await turn.today() + PLANNED))
    things = [s for s in await ranked(turn) if s.action != "make_time"][:THINGS]
    move = (
        Button(turn.label("hours-button-once"), data="hours:once:0"),
        Button(turn.label("hours-button-other"), data="hours:move:0"),
    )
    if not things:
        await turn.say(turn.text("hours-plan-free"), (move,))
        return
    minutes = sum(s.minutes for s in things)
    lines, buttons = [turn.text("hours-plan", count=len(things), minutes=minutes)], []
    for number, thing in enumerate(things, 1):
        lines.append(turn.text("hours-plan-line", n=number, title=turn.label(thing.title)))
        buttons.append(await advice_button(turn, thing, str(number)))
    await turn.say("\n".join(lines), (tuple(buttons), move))


@tap("hours")
async def tapped(turn: Turn, arguments: list[str]) -> None:
    """`hours:<what>:<place>`"""
    what, place = arguments[0], int(arguments[1])
    await turn.toast()
    me = await turn.me()
    if what == "plan":
        await plan(turn, (), ())
    elif what == "once" and me.networking_hours:
        await open_form(turn, "hour_once")
    elif what == "new" or not 0 <= place < len(me.networking_hours):
        await open_form(turn, "hours")
    elif what == "move":
        minutes = me.networking_hours[place].minutes
        filled = {"minutes": str(minutes)} if minutes in MINUTES else {}
        await open_form(turn, "hours", filled, {"place": place})
    else:
        left = tuple(h for i, h in enumerate(me.networking_hours) if i != place)
        entry = await turn.record([Put(me.model_copy(update={"networking_hours": left}))], "hours")
        undo = Button(turn.label("button-undo"), data=f"undo:{entry.id}")
        await turn.edit(turn.text("hours-removed"), ((undo,),))
