"""What is told of nobody: greetings, thanks, feelings, and questions to the coach. Each points to something useful."""

from __future__ import annotations

from bot.actions.registry import command, commands
from bot.actions.turn import Turn
from coach.smalltalk import mood_of, topic_of
from coach.understanding.reading import Reading


async def answer_chat(turn: Turn, reading: Reading, text: str) -> None:
    """As a person would: a word back, and the next useful thing."""
    match mood_of(text):
        case "greeting":
            await turn.say(turn.text("chat-greeting", name=turn.who.name))
        case "thanks":
            await turn.say(turn.text("chat-thanks"))
        case "feeling":
            await turn.say(turn.text("chat-feeling"))
        case "nothing_to_offer":
            await commands()["worth"](turn, "")
        case None:
            said = await turn.say(turn.text("chat-other"))
            await turn.tx.keep("unheard", {"text": text, "message": turn.who.message_id, "outbox": said}, key="last")


async def answer_question(turn: Turn, reading: Reading, text: str) -> None:
    """A question or a wish to the coach goes to the command that answers it."""
    if reading.asks:
        await commands()["ask"](turn, text)
    elif (topic := topic_of(text)) is not None:
        await commands()[topic](turn, "")
    elif reading.people and reading.people[0].id:
        await commands()["who"](turn, reading.people[0].name)
    else:
        await commands()["next"](turn, "")


@command("help")
async def help_(turn: Turn, _: str) -> None:
    await turn.say(turn.text("help-text"))
