"""All introductions at a glance: what is under way, and the best ideas for new ones."""

from __future__ import annotations

from bot.actions.keys import key_for
from bot.actions.message import Button, Rows, rows_of
from bot.actions.turn import Turn
from coach import introducing
from coach.rules import introduce
from coach.suggestion import Suggestion

MOST_OPEN, MOST_IDEAS = 5, 3


async def overview(turn: Turn, *, edits: bool = False) -> bool:
    """The list, if there is anything in it."""
    world = await turn.world()
    open_ones, fresh = introducing.under_way(world)[:MOST_OPEN], await ideas(turn)
    if not open_ones and not fresh:
        return False
    lines = [turn.text("intro-list-title")]
    buttons: list[Button] = []
    if open_ones:
        lines += ["", turn.text("intro-list-open")]
    for one in open_ones:
        number, key = len(buttons) + 1, await key_for(turn, one.id)
        first, second = world.people[one.first].name, world.people[one.second].name
        lines.append(turn.text("intro-list-line", n=number, first=first, second=second, state=one.state, on=one.on))
        buttons.append(Button(str(number), data=f"intro:{key}:{one.state}:show"))
    if fresh:
        lines += ["", turn.text("intro-list-ideas")]
    for idea in fresh:
        number = len(buttons) + 1
        lines += [turn.text("intro-list-idea", n=number, title=turn.label(idea.title))]
        lines += [turn.text("next-reason", reason=turn.label(r.line)) for r in idea.reasons[:2]]
        buttons.append(Button(str(number), data=f"intro:idea:{await _keep(turn, idea)}"))
    rows: Rows = (*rows_of(buttons, 5), (Button(turn.label("intro-button-new"), data="intro:new"),))
    html = "\n".join(lines)
    await (turn.edit(html, rows) if edits else turn.say(html, rows))
    return True


async def ideas(turn: Turn) -> list[Suggestion]:
    """The best matches that are not under way yet, without what the user put off or doesn't want."""
    world, preferences = await turn.world(), turn.preferences
    found, named = [], set[str]()
    for one in sorted(introduce.suggest(world), key=lambda s: -s.weight):
        first, second = one.contacts
        if introducing.between(world, first, second) is not None or first in named:
            continue
        if preferences.wants("introduce", one.contacts, world.today):
            named.add(first)
            found.append(one)
    return found[:MOST_IDEAS]


async def _keep(turn: Turn, idea: Suggestion) -> str:
    first, second = idea.contacts
    needs = {s.removeprefix("need:") for r in idea.reasons for s in r.sources}
    reason = next((n.what for n in (await turn.world()).open_needs if n.id in needs), "")
    return await turn.tx.keep("intro_idea", {"first": first, "second": second, "reason": reason})
