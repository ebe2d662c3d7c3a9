"""What a user sees: messages as they stand, with their text, buttons and files."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any

from bot.playground.entities import as_html
from bot.playground.world import Chat, Event, Post, World

Json = dict[str, Any]
KINDS = ("photo", "document", "audio", "video", "animation", "voice", "video_note", "sticker")
_ACTIONS = {
    "callback_data": "callback",
    "url": "url",
    "copy_text": "copy",
    "switch_inline_query": "inline",
    "switch_inline_query_current_chat": "inline_here",
    "switch_inline_query_chosen_chat": "inline",
}


@dataclasses.dataclass(frozen=True, slots=True)
class Button:
    """A button. `kind`: callback, url, copy, inline, inline_here, or in reply keyboards
    text, contact, location, users."""

    text: str
    kind: str
    value: Any = None


@dataclasses.dataclass(frozen=True, slots=True)
class Seen:
    """A message as it was when it was looked at."""

    id: int
    mine: bool
    """Whether the user sent it."""
    text: str
    """The text or caption, without markup."""
    html: str
    """The same as Telegram HTML."""
    buttons: tuple[tuple[Button, ...], ...]
    kind: str
    """text, photo, document, contact, location, poll, …"""
    file: bytes | None
    file_name: str
    date: dt.datetime
    edited: bool
    message: Json
    """The message as the Bot API has it."""

    @property
    def labels(self) -> list[str]:
        """The labels of its buttons, in reading order."""
        return [b.text for row in self.buttons for b in row]


def see(world: World, post: Post) -> Seen:
    """A post as its reader sees it."""
    return see_message(world, post.message, mine=not post.by_bot)


def see_message(world: World, message: Json, mine: bool) -> Seen:
    text = str(message.get("text", message.get("caption", "")))
    entities = message.get("entities", message.get("caption_entities"))
    kind = next((k for k in (*KINDS, "contact", "location", "poll", "dice", "users_shared") if k in message), "text")
    content, name = _file(world, kind, message)
    return Seen(
        id=message["message_id"],
        mine=mine,
        text=text,
        html=as_html(text, entities),
        buttons=inline_buttons(message),
        kind=kind,
        file=content,
        file_name=name,
        date=dt.datetime.fromtimestamp(message["date"], dt.UTC),
        edited="edit_date" in message,
        message=message,
    )


def inline_buttons(message: Json) -> tuple[tuple[Button, ...], ...]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return tuple(tuple(_inline(b) for b in row) for row in rows if row)


def reply_buttons(chat: Chat) -> tuple[tuple[Button, ...], ...]:
    """The reply keyboard under the input, if one is up."""
    rows = (chat.keyboard or {}).get("keyboard", [])
    return tuple(tuple(_reply(b) for b in row) for row in rows)


def transcript(events: list[Event], me: Json) -> str:
    """A chat as lines: who said what, edits as they came, buttons in brackets."""
    lines = []
    for event in events:
        match event.kind:
            case "sent" | "edited" | "deleted":
                lines += _lines(event, me)
            case "toast" if event.data["text"]:
                lines.append(f"  ({event.data['text']})")
    return "\n".join(lines)


def _lines(event: Event, me: Json) -> list[str]:
    message = event.message or {}
    who = "bot" if message.get("from", {}).get("id") == me["id"] else "you"
    mark = {"sent": "", "edited": " (edited)", "deleted": " (deleted)"}[event.kind]
    kind = next((k for k in (*KINDS, "contact", "location", "poll", "dice") if k in message), "")
    text = message.get("text") or message.get("caption") or ""
    said = f"{who}{mark}: {f'[{kind}] ' if kind else ''}{text}".rstrip()
    rows = inline_buttons(message) if event.kind != "deleted" else ()
    return [said, *("  " + " ".join(f"[{b.text}]" for b in row) for row in rows)]


def _inline(button: Json) -> Button:
    field = next((f for f in _ACTIONS if f in button), "")
    value = button.get(field)
    if field == "copy_text":
        value = button["copy_text"]["text"]
    elif field == "switch_inline_query_chosen_chat":
        value = button[field].get("query", "")
    return Button(button["text"], _ACTIONS.get(field, "other"), value)


def _reply(button: Json) -> Button:
    for field, kind in (("request_contact", "contact"), ("request_location", "location"), ("request_users", "users")):
        if button.get(field):
            return Button(button["text"], kind, button[field])
    return Button(button["text"], "text", button["text"])


def _file(world: World, kind: str, message: Json) -> tuple[bytes | None, str]:
    if kind not in KINDS:
        return None, ""
    part = message[kind][-1] if kind == "photo" else message[kind]
    file = world.files.get(part["file_id"])
    return (file.content, file.name) if file is not None else (None, "")
