"""Every kind of thing a user can do, and the action that answers it."""

from __future__ import annotations

from bot.actions import dialogues
from bot.actions.asides import told_aside
from bot.actions.correcting import corrected
from bot.actions.forwarding import forwarded
from bot.actions.heard import (
    Command,
    Edited,
    File,
    Forwarded,
    InGroup,
    InlineQuery,
    Location,
    Membership,
    Other,
    PickedUsers,
    SharedContact,
    Tap,
    Text,
    What,
)
from bot.actions.registry import commands, taps
from bot.actions.sharing import contact_shared, file_sent, location_shared, users_picked
from bot.actions.telling import told
from bot.actions.turn import Turn
from bot.actions.wishing import wished


async def answer(turn: Turn, what: What) -> None:
    """Answer one thing. Whatever it is, the user hears back."""
    match what:
        case Text(text):
            await _typed(turn, text)
        case Command(name, rest):
            await _commanded(turn, name, rest)
        case Tap(data, query_id):
            await _tapped(turn, data, query_id)
        case Edited(text):
            await corrected(turn, text)
        case SharedContact():
            await contact_shared(turn, what)
        case PickedUsers():
            await users_picked(turn, what)
        case Location():
            await location_shared(turn, what)
        case Forwarded():
            await forwarded(turn, what)
        case File():
            await file_sent(turn, what)
        case Other(kind):
            await turn.say(turn.text("chat-voice" if kind in ("voice", "video_note", "audio") else "chat-sticker"))
        case InGroup(addressed):
            if addressed:
                await turn.say(turn.text("chat-group"))
        case Membership() | InlineQuery():
            pass


async def _typed(turn: Turn, text: str) -> None:
    if not (await told_aside(turn, text) or await dialogues.typed(turn, text) or await wished(turn, text)):
        await told(turn, text)


async def _commanded(turn: Turn, name: str, rest: str) -> None:
    action = commands().get(name)
    if action is None:
        await turn.say(turn.text("chat-unknown-command", command=name[:40]))
    else:
        await action(turn, rest)


async def _tapped(turn: Turn, data: str, query_id: str) -> None:
    """A button acts once for what it stands for; any button, however old, is answered."""
    turn.query_id = query_id
    verb, *arguments = data.split(":")
    action = taps().get(verb)
    try:
        if action is not None:
            await action(turn, arguments)
    except (ValueError, IndexError):  # data that no button of ours has
        action = None
    await turn.toast("unclear-gone" if action is None else None)
