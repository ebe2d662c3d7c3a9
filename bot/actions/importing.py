"""People in, by file or photo: it is read beside the conversation, shown first, and taken in when the user says so."""

from __future__ import annotations

from typing import Any

from bot.actions.heard import File
from bot.actions.keys import key_for
from bot.actions.message import Ask, Button, Message, rows_of
from bot.actions.registry import command, tap
from bot.actions.turn import Turn
from coach.first_look import first_look
from coach.formats.parts.imported import MAX_BYTES

LARGEST = min(MAX_BYTES, 20_000_000)
"""Bytes; Telegram gives a bot no larger files."""


@command("import")
async def import_(turn: Turn, _: str) -> None:
    """What can be sent; the phone's own button picks people from its chats."""
    pick = Ask(turn.label("import-button-pick"), "contacts")
    await turn.send(Message(turn.text("import-how"), phone=(pick,)))


async def file_came(turn: Turn, file: File, note: str = "") -> None:
    """A file or a photo: fetched and read beside the conversation. `note` is about the one who is in it."""
    if file.size > LARGEST:
        await turn.say(turn.text("formats-problem-too_large", megabytes=LARGEST // 1_000_000))
        return
    said = await turn.say(turn.text("import-reading-photo" if file.kind == "photo" else "import-reading"))
    about = {"id": file.file_id, "name": file.name[:200], "kind": file.kind, **({"note": note} if note else {})}
    await turn.tx.add_job({"do": "read", "file": about, "shown": {"outbox_id": said}, "name": turn.who.name})


@tap("import")
async def decided(turn: Turn, arguments: list[str]) -> None:
    """`import:<key>:take` or `leave`: the answer to a preview."""
    key, what = arguments
    kept: dict[str, Any] | None = await turn.tx.kept("file", key)
    if kept is None:
        await turn.toast("unclear-gone")  # what came of the first tap stands in the message, with its own buttons
        return
    await turn.toast()
    await turn.tx.settle("file", key)
    await turn.tx.settle("read_card", key)
    if what != "take":
        await turn.edit(turn.text("import-left"))
        return
    await turn.edit(turn.text("import-begun"))
    shown = {"message_id": turn.who.message_id}
    await turn.tx.add_job({"do": "take", "file": kept["file"], "shown": shown, "name": turn.who.name})


@tap("imported")
async def taken_back(turn: Turn, arguments: list[str]) -> None:
    """`imported:<job>:undo`: the whole import goes, with what was answered about it."""
    job = int(arguments[0])
    await turn.toast()
    if not await take_import_back(turn, f"import:{job}"):
        await turn.edit(turn.text("undo-nothing"))


async def take_import_back(turn: Turn, what: str) -> bool:
    """Take an import back by its entries' word; False where nothing of it stands."""
    if not await turn.tx.entries_named(what):
        return False
    tapped = turn.query_id is not None or turn.who.message_id is None
    words = turn.text("import-taking-back")
    said = await (turn.edit(words) if tapped else turn.say(words))
    shown = {"message_id": turn.who.message_id} if tapped else {"outbox_id": said}
    of = int(what.partition(":")[2])
    await turn.tx.add_job({"do": "undo", "of": of, "shown": shown, "name": turn.who.name})
    return True


@tap("looks")
async def worth_a_look(turn: Turn, arguments: list[str]) -> None:
    """The people of an import worth a first look, and why."""
    kept = await turn.tx.kept("looks", arguments[0])
    await turn.toast()
    world = await turn.world()
    looks = first_look(world.network, kept["contacts"], world.now) if kept else []
    if not looks:
        await turn.say(turn.text("unclear-gone"))
        return
    lines, buttons = [turn.text("import-looks")], []
    for place, look in enumerate(looks, 1):
        contact = world.people[look.contact]
        why = "; ".join(turn.label(reason.line) for reason in look.reasons[:2])
        lines.append(turn.text("import-look", number=place, who=contact.name, why=why))
        buttons.append(Button(contact.name[:40], data=f"contact:{await key_for(turn, contact.id)}"))
    await turn.say("\n".join(lines), rows_of(buttons))
