"""What the page is told: messages, results, the bot's profile and the texts, as plain JSON."""

from __future__ import annotations

import functools
from typing import Any

from fluent.runtime import FluentResource
from fluent.syntax import ast

from bot import texts
from bot.playground.methods.profile import commands_for, text_for
from bot.playground.queries import Results
from bot.playground.seen import KINDS, Button, inline_buttons, reply_buttons
from bot.playground.world import Chat, Event, Json, Person, Post, World

PREFIX = "playground-"


@functools.cache
def labels() -> dict[str, str]:
    """The page's own sentences, by key."""
    source = next(text for name, text in texts.sources(texts.FALLBACK) if name == "playground.ftl")
    keys = [entry.id.name for entry in FluentResource(source).body if isinstance(entry, ast.Message)]
    return {key: texts.texts().plain(key) for key in keys}


def chat_view(world: World, person: Person, chat: Chat) -> Json:
    """All that a page needs to show a chat from the beginning."""
    return {
        "user": {"id": person.id, "first_name": person.first_name, "last_name": person.last_name},
        "bot": profile_view(world, person),
        "messages": [message_view(world, post) for post in chat.posts.values()],
        "keyboard": keyboard_view(chat),
        "started": bool(chat.posts),
        "blocked": chat.blocked,
    }


def profile_view(world: World, person: Person) -> Json:
    language = person.language_code
    return {
        "name": text_for(world, "name", language) or world.me["first_name"],
        "username": world.me["username"],
        "description": text_for(world, "description", language),
        "short_description": text_for(world, "short_description", language),
        "commands": commands_for(world, person.id, language),
    }


def message_view(world: World, post: Post) -> Json:
    return _message(world, post.message, not post.by_bot)


def event_view(world: World, event: Event, person: Person) -> Json | None:
    """One event for a page, or None for what it does not show."""
    data = event.data
    match event.kind:
        case "sent" | "edited":
            message = event.message or {}
            mine = message["from"]["id"] != world.me["id"]
            return {"event": event.kind, "message": _message(world, message, mine)}
        case "deleted":
            return {"event": "deleted", "id": (event.message or {})["message_id"]}
        case "toast":
            return {"event": "toast", **data}
        case "action":
            return {"event": "action", "action": data["action"]}
        case "reaction":
            emoji = [r.get("emoji", "") for r in data["reactions"]]
            return {"event": "reaction", "id": (event.message or {})["message_id"], "emoji": emoji}
        case "keyboard":
            return {"event": "keyboard", "keyboard": keyboard_view(world.chats[event.chat])}
        case "results":
            return {"event": "results", "query": data["query"], **results_view(data["results"])}
        case "profile":
            return {"event": "profile", "bot": profile_view(world, person)}
        case _:
            return None


def results_view(results: Results) -> Json:
    shown = [
        {"id": r["id"], "title": r.get("title") or r.get("first_name", ""), "description": r.get("description", "")}
        for r in results.items
    ]
    return {"results": shown, "next_offset": results.next_offset, "button": results.button}


def keyboard_view(chat: Chat) -> Json | None:
    if chat.keyboard is None or chat.keyboard.get("remove_keyboard"):
        return None
    rows = [[_button(b) for b in row] for row in reply_buttons(chat)]
    return {"rows": rows, "placeholder": chat.keyboard.get("input_field_placeholder", "")}


def _message(world: World, message: Json, mine: bool) -> Json:
    shown: Json = {
        "id": message["message_id"],
        "mine": mine,
        "date": message["date"],
        "edited": "edit_date" in message,
        "text": message.get("text", message.get("caption", "")),
        "entities": message.get("entities", message.get("caption_entities", [])),
        "buttons": [[_button(b) for b in row] for row in inline_buttons(message)],
    }
    kind = next((k for k in KINDS if k in message), None)
    if kind is not None:
        shown["file"] = _file(world, kind, message)
    for name in ("contact", "location", "poll", "dice", "users_shared", "venue"):
        if name in message:
            shown[name] = message[name]
    if "reply_to_message" in message:
        answered = message["reply_to_message"]
        named = answered["from"]["first_name"]
        shown["reply"] = {
            "id": answered["message_id"],
            "name": named,
            "text": answered.get("text", answered.get("caption", "")),
        }
    if "forward_origin" in message:
        shown["forwarded"] = _origin(message["forward_origin"])
    if "via_bot" in message:
        shown["via"] = message["via_bot"]["username"]
    return shown


def _origin(origin: Json) -> str:
    if origin["type"] == "user":
        who = origin["sender_user"]
        return f"{who['first_name']} {who.get('last_name', '')}".strip()
    chat: Json = origin.get("chat") or origin.get("sender_chat") or {}
    return str(origin.get("sender_user_name") or chat.get("title", ""))


def _file(world: World, kind: str, message: Json) -> Json:
    part = message[kind][-1] if kind == "photo" else message[kind]
    file = world.files.get(part["file_id"])
    about: dict[str, Any] = {"kind": kind, "id": part["file_id"], "size": len(file.content) if file else 0}
    if kind == "photo":
        about |= {"width": part["width"], "height": part["height"]}
    return {**about, "name": file.name if file is not None else ""}


def _button(button: Button) -> Json:
    return {"text": button.text, "kind": button.kind, "value": button.value}
