"""Free words that wish for a flow go to its command, so that they leave the same records."""

from __future__ import annotations

from bot.actions.introducing import answer_heard
from bot.actions.registry import commands
from bot.actions.telling import read
from bot.actions.thanking import told_thanked
from bot.actions.turn import Turn
from coach.continuing import goes_on
from coach.introducing import heard_from
from coach.understanding import find_person
from coach.wishes import heard_in, thanked_in, wish_of


async def wished(turn: Turn, text: str) -> bool:
    """Whether the message was a wish, and was answered."""
    wish = wish_of(text)
    if wish is None:
        return await _thanked(turn, text) or await _heard_back(turn, text)
    if wish.command == "thanks" and await _planned(turn, text):
        return False
    await commands()[wish.command](turn, wish.rest)
    return True


async def _planned(turn: Turn, text: str) -> bool:
    """Thanks for a later day are a plan: "I'll thank Tom on Friday", "thank him tomorrow"."""
    reading = await read(turn, text)
    return goes_on(text) or bool(reading.follow_up and reading.follow_up.on)


async def _thanked(turn: Turn, text: str) -> bool:
    """Somebody whose help is still unthanked has been thanked; anything else is read as it stands."""
    who = thanked_in(text)
    person = find_person(who, (await turn.context()).known) if who else None
    return person is not None and person.id is not None and await told_thanked(turn, person.id)


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
