"""What is typed while a form waits for something else: a note is recorded, a question answered."""

from __future__ import annotations

from bot.actions.dialogues import ask_again, form_open, put_away
from bot.actions.smalltalk import answer_question
from bot.actions.telling import read, told
from bot.actions.turn import Turn
from bot.actions.wishing import wished
from coach.understanding import Reading


async def told_aside(turn: Turn, text: str) -> bool:
    """Answer a message that is no answer to the open form; the form asks on, unless the message had what it wanted.

    False where no form is open, or where the message may well be its answer.
    """
    found = await form_open(turn)
    if found is None:
        return False
    dialogue, progress = found
    slot = dialogue.slot(progress.open_slot or dialogue.slots[0].name)
    same = dialogue.then == "tell" and slot.name == "who"
    reading = await read(turn, text)
    if (dialogue.about_me or same) and (_happened(reading) or (_needs(reading) and not slot.free)):
        if same:
            await put_away(turn)
        await told(turn, text)
    elif not slot.free and reading.intent == "ask_coach" and not reading.asks:
        if not await wished(turn, text):
            await answer_question(turn, reading, text)
    else:
        return False
    await ask_again(turn, dialogue.name)
    return True


def _needs(reading: Reading) -> bool:
    """Whether a message tells what somebody is looking for: of a day or a city it says nothing."""
    return reading.intent == "log" and bool(reading.people) and bool(reading.needs)


def _happened(reading: Reading) -> bool:
    """Whether a message clearly tells of something with somebody: a name alone, or a wish, does not."""
    if reading.intent != "log" or not (reading.people or reading.unclear):
        return False
    return bool(reading.channel or reading.met or reading.given or reading.received or reading.promises)
