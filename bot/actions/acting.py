"""From a contact's card: something small for them, somebody to bring them together with, or an ask."""

from __future__ import annotations

from bot.actions.dialogues import open_form
from bot.actions.favours import show
from bot.actions.keys import id_of
from bot.actions.registry import tap
from bot.actions.turn import Turn


@tap("act")
async def act(turn: Turn, arguments: list[str]) -> None:
    """`act:<what>:<contact>`"""
    contact = await turn.contact(await id_of(turn, arguments[1]))
    await turn.toast()
    if contact is None:
        await turn.say(turn.text("next-gone"))
        return
    match arguments[0]:
        case "favour":
            await show(turn, contact)
        case "intro":
            await open_form(turn, "intro", {"first": {"id": contact.id}})
        case _:
            await open_form(turn, "ask", {"who": {"id": contact.id}})
