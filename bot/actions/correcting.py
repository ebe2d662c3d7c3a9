"""Corrections: editing one's own message reads it anew in place of what it had recorded."""

from __future__ import annotations

from bot.actions.message import Message
from bot.actions.telling import TALKS, card, read, told
from bot.actions.turn import Target, Turn
from coach.recording import record
from storage.records import Source


async def corrected(turn: Turn, text: str) -> None:
    """The user's own message says something else now: its records are taken back and made anew, its card is edited."""
    entry = await turn.tx.entry_of(Source(turn.who.chat_id, turn.who.message_id))
    if entry is None:
        await told(turn, text)
        return
    await turn.tx.undo(entry.id, now=turn.now)
    command = text[1:].split()[0] if text.startswith("/") and text[1:].strip() else None
    reading = await read(turn, text)
    made = record(reading, await turn.world(), turn.tx.new_id, text, talked=command in TALKS)
    shown = await turn.tx.kept("card", str(turn.who.message_id))
    target = Target(**shown) if shown else None
    if not made.changes:
        await _answer(turn, Message(turn.text("card-nothing-left")), target)
        return
    again = await turn.record(made.changes, "told")
    html, rows = await card(turn, made, again, title="card-corrected")
    await _answer(turn, Message(html, rows), target)


async def _answer(turn: Turn, message: Message, target: Target | None) -> None:
    if target is None:
        await turn.send(message)
    else:
        await turn.post.edit(turn.tx, turn.who.chat_id, target, message)
