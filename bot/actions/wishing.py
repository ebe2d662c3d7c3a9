"""Free words that wish for a flow go to its command, so that they leave the same records."""

from __future__ import annotations

from bot.actions.introducing import answer_heard
from bot.actions.registry import commands
from bot.actions.turn import Turn
from coach.introducing import heard_from
from coach.understanding import find_person
from coach.wishes import heard_in, wish_of


async def wished(turn: Turn, text: str) -> bool:
    """Whether the message was a wish, and was answered."""
    wish = wish_of(text)
    if wish is None:
        return await _heard_back(turn, text)
    await commands()[wish.command](turn, wish.rest)
    return True


async def _heard_back(turn: Turn, text: str) -> bool:
    """Somebody who was asked about an introduction has answered: it opens where that leads."""
    heard = heard_in(text)
    person = find_person(heard.who, (await turn.context()).known) if heard else None
    if heard is None or person is None or person.id is None:
        return False
    one = heard_from(await turn.world(), person.id)
    if one is None:
        return False
    await answer_heard(turn, one, yes=heard.yes)
    return True
