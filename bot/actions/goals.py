"""Goals in the chat: what the user wants, what brings it nearer today, and what they are becoming known for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast, get_args

from bot.actions.advising import advice_button
from bot.actions.dialogues import finishes, open_form
from bot.actions.message import Button, Rows, rows_of
from bot.actions.opening import opens
from bot.actions.registry import command, commands, tap
from bot.actions.turn import Turn
from coach.changes import Put
from coach.dialogues.form import Progress
from coach.goals import ADVICE, goal_in, known_for
from coach.network import Goal, GoalKind
from coach.rules import shelf
from coach.suggestion import Line, Suggestion
from coach.wishes import same_words

MOST_ADVICE = 2
OUTWARD = ("learn", "find_mentor", "meet_industry", "find_work", "find_clients", "cause")
"""Kinds of goals that lead into a field, to which somebody may open a door."""


@command("goals")
async def goals(turn: Turn, rest: str) -> None:
    """Alone: all goals, or a guided one. With words: `find clients in health care`."""
    if rest:
        await _new(turn, goal_in(rest))
    elif not await _list(turn):
        await open_form(turn, "goals")


@opens("find_mentor", beside_done=True)
async def opened(turn: Turn, _: Sequence[str], __: Sequence[str]) -> None:
    """From the advice that serves a goal: that goal, whole."""
    aims = enumerate((await turn.me()).goals)
    place = next((i for i, g in aims if g.open and g.kind in ("learn", "find_mentor")), None)
    await (goals(turn, "") if place is None else turn.say(*await card(turn, place)))


@finishes("goals")
async def form_done(turn: Turn, progress: Progress) -> None:
    wants, topic = str(progress.answers["wants"]), progress.answers.get("topic")
    if wants not in get_args(GoalKind):
        await _new(turn, goal_in(wants))
        return
    label = turn.label(f"choice-wants-{wants}")
    what = turn.label("goals-what", kind=label, topic=str(topic)) if topic else label
    await _new(turn, Goal(what=what, kind=cast(GoalKind, wants), topic=str(topic)[:80] if topic else None))


async def _new(turn: Turn, goal: Goal) -> None:
    me = await turn.me()
    same = next((i for i, g in enumerate(me.goals) if g.open and same_words(g.what, goal.what)), None)
    if same is not None:
        await turn.say(*await card(turn, same))
        return
    entry = await turn.record([Put(me.model_copy(update={"goals": (*me.goals, goal)}))], "goals")
    html, rows = await card(turn, len(me.goals))
    await turn.say(html, (*rows, (Button(turn.label("button-undo"), data=f"undo:{entry.id}"),)))


async def _list(turn: Turn) -> bool:
    me = await turn.me()
    open_ones = [(i, g) for i, g in enumerate(me.goals) if g.open]
    if not open_ones:
        return False
    lines, buttons = [turn.text("goals-title"), ""], []
    for number, (place, goal) in enumerate(open_ones, 1):
        lines.append(turn.text("goals-line", n=number, what=goal.what))
        buttons.append(Button(str(number), data=f"goals:{place}:show"))
    known = await _known_for(turn)
    lines += ["", turn.text("goals-known"), *known] if known else []
    await turn.say(
        "\n".join(lines), (*rows_of(buttons, 5), (Button(turn.label("goals-button-new"), data="goals:new:new"),))
    )
    return True


async def _known_for(turn: Turn) -> list[str]:
    lines = []
    for one in known_for(await turn.world()):
        words = one.words or turn.label(f"goals-kind-{one.kind}")
        lines.append(turn.text("goals-known-line", words=words, times=one.times))
    return lines


async def card(turn: Turn, place: int) -> tuple[str, Rows]:
    """One goal: what brings it nearer now."""
    goal = (await turn.me()).goals[place]
    lines, rows = [turn.text("goals-one", what=goal.what)], list[tuple[Button, ...]]()
    advice = await _advice(turn, goal)
    for one in advice:
        lines.append(turn.text("next-reason", reason=turn.label(one.title)))
    if advice:
        label = turn.label("goals-button-how")
        rows.append(
            tuple(
                [
                    await advice_button(turn, s, f"{label} {n}" if len(advice) > 1 else label)
                    for n, s in enumerate(advice, 1)
                ]
            )
        )
    if not advice:
        lines.append(turn.text(f"goals-first-{goal.kind}"))
    acts = [Button(turn.label("goals-button-reached"), data=f"goals:{place}:reached")]
    acts.append(Button(turn.label("goals-button-drop"), data=f"goals:{place}:drop"))
    if goal.topic and goal.kind in OUTWARD:
        label = turn.label("goals-button-ways", topic=goal.topic[:24])
        rows.append((Button(label, data=f"goals:{place}:ways"),))
    return "\n".join(lines), (*rows, tuple(acts))


async def _advice(turn: Turn, goal: Goal) -> list[Suggestion]:
    """The advice of the rules that serves this goal, the nearest kind first."""
    world, preferences = await turn.world(), turn.preferences
    rules = {rule.action: rule for rule in shelf()}
    found: list[Suggestion] = []
    for action in ADVICE[goal.kind]:
        for one in sorted(rules[action].suggest(world), key=lambda s: -s.weight)[:1]:
            if preferences.wants(one.action, one.contacts, world.today):
                found.append(one)
    return found[:MOST_ADVICE]


@tap("goals")
async def tapped(turn: Turn, arguments: list[str]) -> None:
    """`goals:<place>:<what>`"""
    place, what = arguments
    await turn.toast()
    if what == "new":
        await open_form(turn, "goals")
        return
    me, number = await turn.me(), int(place)
    if not 0 <= number < len(me.goals) or not me.goals[number].open:
        await turn.edit(turn.text("next-gone"))
    elif what == "show":
        await turn.say(*await card(turn, number))
    elif what == "ways":
        await commands()["refer"](turn, me.goals[number].topic or "")
    else:
        await _close(turn, number, reached=what == "reached")


async def _close(turn: Turn, number: int, *, reached: bool) -> None:
    me = await turn.me()
    goal = me.goals[number]
    closed = tuple(g.model_copy(update={"open": False}) if i == number else g for i, g in enumerate(me.goals))
    entry = await turn.record([Put(me.model_copy(update={"goals": closed}))], "goals")
    undo = Button(turn.label("button-undo"), data=f"undo:{entry.id}")
    line = Line("goals-reached" if reached else "goals-dropped", {"what": goal.what})
    await turn.edit(turn.text(line), ((undo,),))
