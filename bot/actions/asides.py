"""What happened with somebody, told while a form waits for something else: a note as ever, and nothing is lost."""

from __future__ import annotations

from bot.actions.dialogues import ask_again, form_open, put_away
from bot.actions.telling import read, told
from bot.actions.turn import Turn
from coach.understanding import Reading


async def told_aside(turn: Turn, text: str) -> bool:
    """Record a message that answers no form. One about the user then asks on; one of the same kind has what it wanted.

    False where no form is open, or where the message may well be its answer.
    """
    found = await form_open(turn)
    if found is None:
        return False
    dialogue, progress = found
    same = dialogue.then == "tell" and progress.open_slot == "who"
    if not (dialogue.about_me or same) or not _happened(await read(turn, text)):
        return False
    if same:
        await put_away(turn)
    await told(turn, text)
    if not same:
        await ask_again(turn)
    return True


def _happened(reading: Reading) -> bool:
    """Whether a message clearly tells of something with somebody: a name alone, or a wish, does not."""
    if reading.intent != "log" or not (reading.people or reading.unclear):
        return False
    return bool(reading.channel or reading.met or reading.given or reading.received or reading.promises)
