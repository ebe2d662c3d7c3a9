"""Undo, and leaving an open question."""

from __future__ import annotations

from bot.actions import dialogues
from bot.actions.registry import command, tap
from bot.actions.turn import Turn


@command("undo")
async def undo(turn: Turn, _: str) -> None:
    """Take the last thing back."""
    entry = await turn.tx.undo(None, now=turn.now)
    await turn.say(turn.text("undo-done" if entry else "undo-nothing"))


@tap("undo")
async def undo_this(turn: Turn, arguments: list[str]) -> None:
    """Take back exactly what this card shows."""
    entry = await turn.tx.undo(int(arguments[0]), now=turn.now)
    await turn.toast()
    await turn.edit(turn.text("card-undone" if entry else "undo-nothing"))


@command("cancel")
async def cancel(turn: Turn, _: str) -> None:
    if not await dialogues.cancel(turn):
        await turn.say(turn.text("dialogue-nothing-open"))
