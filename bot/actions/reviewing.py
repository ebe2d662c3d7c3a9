"""The review in the chat: what a week or four weeks held, compared with one's own past, and one thing to do."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.advising import advice_button
from bot.actions.message import Button, Rows
from bot.actions.opening import opens
from bot.actions.registry import command, tap
from bot.actions.suggesting import ranked
from bot.actions.turn import Turn
from coach.review import MONTH, WEEK
from coach.review import review as review_of


@command("review")
async def review(turn: Turn, _: str) -> None:
    await turn.say(*await _card(turn, WEEK))


@opens("weekly_review")
async def opened(turn: Turn, _: Sequence[str], __: Sequence[str]) -> None:
    await review(turn, "")


async def _card(turn: Turn, days: int) -> tuple[str, Rows]:
    found = review_of(await turn.world(), await ranked(turn), days)
    title, happened, meaning = found.paragraphs
    parts = ["\n".join(turn.text(line) for line in title), "\n".join(turn.text(line) for line in happened)]
    parts.append(" ".join(turn.text(line) for line in meaning))
    rows: list[tuple[Button, ...]] = []
    if found.todo is not None:
        parts.append(turn.text("review-todo", title=turn.label(found.todo.title)))
        rows.append((await advice_button(turn, found.todo, turn.label("picturing-button-todo")),))
    other = MONTH if days == WEEK else WEEK
    rows.append(
        (
            Button(turn.label(f"reviewing-button-{other}"), data=f"review:{other}"),
            Button(turn.label("picturing-button-months"), data="picture:months:0"),
        )
    )
    grow = [Button(turn.label("reviewing-button-lesson"), data="lesson:new")]
    if not any(goal.open for goal in (await turn.me()).goals):
        grow.append(Button(turn.label("reviewing-button-goal"), data="goals:new:new"))
    return "\n\n".join(parts), (*rows, tuple(grow))


@tap("review")
async def tapped(turn: Turn, arguments: list[str]) -> None:
    await turn.toast()
    await turn.say(*await _card(turn, MONTH if arguments[0] == str(MONTH) else WEEK))
