"""Short lessons: the principle behind an advice in two sentences, told when it applies and not again soon."""

from __future__ import annotations

import datetime as dt

from bot.actions.turn import Turn

RESTS = dt.timedelta(days=30)
"""How long a principle that was told is not told at length again."""


async def why(turn: Turn, principle: str) -> str:
    """Two sentences on why such advice is worth following; told lately, it is said in a few words."""
    today = await turn.today()
    kept = await turn.tx.kept("principle", principle)
    told = dt.date.fromisoformat(kept["on"]) if kept else None
    if told is not None and today - told < RESTS:
        return turn.text("why-again", on=told, short=turn.label(f"principle-short-{principle}"))
    await turn.tx.keep("principle", {"on": today.isoformat()}, key=principle)
    return turn.text(f"principle-{principle}")
