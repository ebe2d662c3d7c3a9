"""Gatherings in the chat before they are: what for, who may be there, how to open a talk."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from bot.actions.dialogues import finishes, open_form
from bot.actions.events_after import capture
from bot.actions.keys import id_of, key_for
from bot.actions.message import Button, Rows, rows_of
from bot.actions.opening import opens, source
from bot.actions.registry import command, tap
from bot.actions.turn import Turn
from coach.changes import Put, Remove
from coach.dialogues.form import Progress
from coach.events import ahead, event_in, expected, just_over, openers
from coach.network import Event
from coach.suggestion import Line

MOST_LISTED = 5


@command("event")
async def event(turn: Turn, rest: str) -> None:
    """Alone: what is near, or a guided one. With words: `Book Fair on Friday to find a printer`."""
    if not rest:
        if not await _list(turn):
            await open_form(turn, "event")
        return
    context = await turn.context()
    told = event_in(rest, context.now, context.timezone)
    same = next((e for e in (await turn.world()).events if e.name.casefold() == told.name.casefold()), None)
    if same is not None and told.on in (None, same.on):
        await show(turn, same)
    elif told.on is None:
        await open_form(turn, "event", {"name": told.name} | ({"aim": told.aim} if told.aim else {}))
    else:
        one = Event(id=turn.tx.new_id("event"), name=told.name, on=told.on, place=told.place, aim=told.aim)
        await _noted(turn, one)


@finishes("event")
async def form_done(turn: Turn, progress: Progress) -> None:
    answers = progress.answers
    one = Event(
        id=turn.tx.new_id("event"),
        name=str(answers["name"])[:80],
        on=dt.date.fromisoformat(answers["on"]),
        industry=answers.get("field"),
        aim=_aim(turn, answers.get("aim")),
    )
    await _noted(turn, one)


def _aim(turn: Turn, value: str | None) -> str | None:
    key = f"choice-aim-{value}"
    return turn.label(key) if value and turn.texts.has(key) else value


async def _noted(turn: Turn, one: Event) -> None:
    entry = await turn.record([Put(one)], "event")
    if one.on < await turn.today():
        await capture(turn, one)
        return
    html, rows = await card(turn, one)
    await turn.say(html, (*rows, (Button(turn.label("button-undo"), data=f"undo:{entry.id}"),)))


@opens("prepare_event", "event_before")
async def opened(turn: Turn, _: Sequence[str], sources: Sequence[str]) -> None:
    one = await find(turn, source(sources, "event") or "")
    await (show(turn, one) if one else turn.say(turn.text("next-gone")))


async def show(turn: Turn, one: Event) -> None:
    """As it stands: to prepare while it is ahead, to note whom one met once it is over."""
    if one.on < await turn.today():
        await capture(turn, one)
    else:
        await turn.say(*await card(turn, one))


async def card(turn: Turn, one: Event) -> tuple[str, Rows]:
    world = await turn.world()
    lines = [turn.text("event-title", event=one.name, on=one.on)]
    lines.append(turn.text("event-your-aim", aim=one.aim) if one.aim else turn.text("event-no-aim"))
    people = expected(world, one)
    if people:
        lines.append(turn.text("event-expected", who=", ".join(c.name for c in people)))
    lines += ["", turn.text("event-openers")]
    lines += [turn.text("next-reason", reason=turn.label(line)) for line in openers(world, one)]
    lines += ["", turn.text("event-afterwards")]
    key = await key_for(turn, one.id)
    acts = (
        Button(turn.label("event-button-change" if one.aim else "event-button-aim"), data=f"event:{key}:aim"),
        Button(turn.label("event-button-off"), data=f"event:{key}:off"),
    )
    over = (Button(turn.label("event-button-met"), data=f"event:{key}:met"),) if one.on <= await turn.today() else ()
    return "\n".join(lines), tuple(row for row in (over, acts) if row)


async def _list(turn: Turn) -> bool:
    world = await turn.world()
    near = [*ahead(world)[:MOST_LISTED], *(e for e in just_over(world) if e.on != world.today)][:MOST_LISTED]
    if not near:
        return False
    lines, buttons = [turn.text("event-list-title"), ""], []
    for number, one in enumerate(near, 1):
        met = len(one.met)
        line = Line(
            "event-list-met" if met else "event-list-line", {"n": number, "event": one.name, "on": one.on, "met": met}
        )
        lines.append(turn.text(line))
        buttons.append(Button(str(number), data=f"event:{await key_for(turn, one.id)}:show"))
    new = Button(turn.label("event-button-new"), data="event:new:new")
    await turn.say("\n".join(lines), (*rows_of(buttons, 5), (new,)))
    return True


@tap("event")
async def tapped(turn: Turn, arguments: list[str]) -> None:
    """`event:<which>:<what>`"""
    key, what = arguments
    if what == "new":
        await turn.toast()
        await open_form(turn, "event")
        return
    one = await find(turn, await id_of(turn, key))
    if one is None:
        await turn.toast("next-gone")
        return
    await turn.toast()
    match what:
        case "show":
            await show(turn, one)
        case "aim":
            await open_form(turn, "event_aim", carried={"id": one.id})
        case "met":
            await capture(turn, one)
        case "off":
            entry = await turn.record([Remove("event", one.id)], "event")
            undo = Button(turn.label("button-undo"), data=f"undo:{entry.id}")
            await turn.edit(turn.text("event-off", event=one.name), ((undo,),))
        case _:
            await turn.edit(*await card(turn, one))


@finishes("event_aim")
async def aim_told(turn: Turn, progress: Progress) -> None:
    one = await find(turn, progress.carried["id"])
    if one is None:
        await turn.say(turn.text("next-gone"))
        return
    one = one.model_copy(update={"aim": _aim(turn, str(progress.answers["aim"]))})
    entry = await turn.record([Put(one)], "event")
    html, rows = await card(turn, one)
    await turn.say(html, (*rows, (Button(turn.label("button-undo"), data=f"undo:{entry.id}"),)))


async def find(turn: Turn, event_id: str) -> Event | None:
    return next((e for e in (await turn.network()).events if e.id == event_id), None)
