"""Free words that wish for a flow go to its command, so that they leave the same records."""

from __future__ import annotations

from bot.actions.registry import commands
from bot.actions.turn import Turn
from coach.wishes import wish_of


async def wished(turn: Turn, text: str) -> bool:
    """Whether the message was a wish, and was answered."""
    wish = wish_of(text)
    if wish is None:
        return False
    await commands()[wish.command](turn, wish.rest)
    return True
