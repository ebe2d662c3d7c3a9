"""A business card that was read off a photo: every field is a guess, confirmed one by one, then the person is added."""

from __future__ import annotations

from typing import Any

from bot.actions.dialogues import finishes, open_form
from bot.actions.message import Button, Rows
from bot.actions.registry import tap
from bot.actions.sharing import take
from bot.actions.turn import Target, Turn
from coach.dialogues.form import Progress
from coach.editing import edited
from coach.network import Contact

Document = dict[str, Any]


@tap("card")
async def checked(turn: Turn, arguments: list[str]) -> None:
    """`card:<key>:go`, or `card:<key>:<place>:yes|no|type`: the answer for the field that is shown."""
    key, *rest = arguments
    kept: Document | None = await turn.tx.kept("read_card", key)
    await turn.toast()
    if kept is None:
        await turn.edit(turn.text("unclear-gone"))
        return
    if rest != ["go"]:
        place, answer = rest
        fields = list(kept["fields"])
        if int(place) != len(kept["said"]) or answer not in ("yes", "no", "type"):
            await turn.edit(*await _question(turn, key, kept))
            return
        field = fields[int(place)]
        if answer == "type" or (answer == "no" and field == "name"):
            await open_form(turn, "card_field", carried={"key": key, "message": turn.who.message_id})
            return
        kept["said"][field] = _words(kept["fields"][field]) if answer == "yes" else ""
        await turn.tx.keep("read_card", kept, key=key)
    await _go_on(turn, key, kept, Target(message_id=turn.who.message_id))


@finishes("card_field")
async def typed(turn: Turn, progress: Progress) -> None:
    """A field was typed anew."""
    key = str(progress.carried["key"])
    kept: Document | None = await turn.tx.kept("read_card", key)
    if kept is None:
        await turn.say(turn.text("unclear-gone"))
        return
    field = list(kept["fields"])[len(kept["said"])]
    if edited(Contact(id="1", name="?"), field, progress.answers["value"]) is None:
        await turn.say(turn.text("edit-no-value", field=turn.label(f"edit-field-{field}")))
    else:
        kept["said"][field] = progress.answers["value"]
        await turn.tx.keep("read_card", kept, key=key)
    await turn.post.remove(turn.tx, turn.who.chat_id, Target(message_id=int(progress.carried["message"])))
    await _go_on(turn, key, kept, None)


async def _go_on(turn: Turn, key: str, kept: Document, target: Target | None) -> None:
    """The next field in place of the one before; below what was typed, where something was."""
    if len(kept["said"]) < len(kept["fields"]):
        await _show(turn, *await _question(turn, key, kept), target)
        return
    await turn.tx.settle("read_card", key)
    await turn.tx.settle("file", key)
    contact = Contact(id="1", name="?")
    for field, value in kept["said"].items():
        contact = edited(contact, field, value) or contact
    await _show(turn, turn.text("card-checked"), (), target)
    await take(turn, [contact])


async def _show(turn: Turn, words: str, rows: Rows, target: Target | None) -> None:
    await (turn.say(words, rows) if target is None else turn.edit(words, rows, target=target))


async def _question(turn: Turn, key: str, kept: Document) -> tuple[str, Rows]:
    place = len(kept["said"])
    field = list(kept["fields"])[place]
    name = turn.label(f"edit-field-{field}")
    words = turn.text("card-field", field=name, value=_words(kept["fields"][field])[:200])
    data = f"card:{key}:{place}"
    buttons = [Button(turn.label("card-button-yes"), data=f"{data}:yes")]
    if field != "name":
        buttons.append(Button(turn.label("card-button-no"), data=f"{data}:no"))
    buttons.append(Button(turn.label("card-button-type"), data=f"{data}:type"))
    return f"{words}\n{turn.text('people-page', page=place + 1, pages=len(kept['fields']))}", (tuple(buttons),)


def _words(value: Any) -> str:
    return ", ".join(value) if isinstance(value, list) else str(value)
