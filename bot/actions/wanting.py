"""What the user wants to hear of changes with an answer to advice, and changes back when that is taken back."""

from __future__ import annotations

from bot.actions.turn import Turn
from coach.preferences import Preferences
from coach.second_thoughts import changed, taken_back
from storage.records import Entry

_KIND = "wanted"


async def keep_wanted(turn: Turn, preferences: Preferences, entry: Entry | None) -> None:
    """Keep them; taking the entry back, if there is one, takes back what changed in them."""
    if entry is not None:
        await turn.tx.keep(_KIND, changed(turn.preferences, preferences), key=str(entry.id))
    await turn.keep_preferences(preferences)


async def wanted_again(turn: Turn, entry: int) -> bool:
    """What an entry changed in what is wanted is as before; False where it changed nothing there."""
    what = await turn.tx.kept(_KIND, str(entry))
    if what is None:
        return False
    await turn.tx.settle(_KIND, str(entry))
    await turn.keep_preferences(taken_back(turn.preferences, what))
    return True
