"""Who could help one contact: for each thing they look for, whom the user knows that could meet it."""

from __future__ import annotations

from itertools import islice

from bot.actions.message import Button, rows_of
from bot.actions.turn import Turn
from coach import introducing
from coach.matching.lookup import Helpers
from coach.network import Contact

MOST_NEEDS, MOST_HELPERS = 3, 3


async def helpers_for(turn: Turn, contact: Contact) -> None:
    """The list, each with a button that begins the introduction; without one, what to do instead."""
    world = await turn.world()
    needs = [n for n in world.needs(contact.id) if n.state == "open"][-MOST_NEEDS:]
    if not needs:
        await turn.say(turn.text("intro-for-unknown", who=contact.name))
        return
    helpers, lines = Helpers(world.contacts), [turn.text("intro-for-title", who=contact.name)]
    buttons: list[Button] = []
    for need in needs:
        lines += ["", turn.text("intro-for-need", what=need.what)]
        fits = (f for f in helpers.who_can(need.what) if f[0].id != contact.id)
        found = list(islice(fits, MOST_HELPERS))
        for helper, _, words in found:
            idea = {"first": contact.id, "second": helper.id, "reason": need.what}
            known = introducing.between(world, contact.id, helper.id)
            number = len(buttons) + 1
            line = "intro-for-introduced" if known else "intro-for-helper"
            lines.append(turn.text(line, n=number, who=helper.name, skill=words))
            buttons.append(Button(str(number), data=f"intro:idea:{await turn.tx.keep('intro_idea', idea)}"))
        if not found:
            lines.append(turn.text("intro-for-nobody"))
    await turn.say("\n".join(lines), rows_of(buttons, 5))
