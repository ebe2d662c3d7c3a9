"""Corrections: editing one's own message reads it anew in place of what it had recorded."""

from __future__ import annotations

from bot.actions.continuing import about
from bot.actions.telling import TALKS, read, read_about, say_card, told, without_command
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
    whom = None if reading.people or reading.unclear else await about(turn, entry, text)
    if whom is not None:
        reading = await read_about(turn, whom, text)
    made = record(reading, await turn.world(), turn.tx.new_id, without_command(text), talked=command in TALKS)
    kept = await turn.tx.kept("card", str(turn.who.message_id))
    target = Target(**kept["message"]) if kept else None
    if made.changes:
        again = await turn.record(made.changes, "told")
        await say_card(turn, made.lines, made.contacts, again, target, "card-corrected")
    elif target is not None:
        await turn.edit(turn.text("card-nothing-left"), target=target)
    else:
        await turn.say(turn.text("card-nothing-left"))
