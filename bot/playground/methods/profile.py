"""How the bot presents itself: commands, name, descriptions, menu button."""

from __future__ import annotations

import json
import re
from typing import Any

from bot.playground.errors import bad
from bot.playground.methods.call import Call, Json, Method
from bot.playground.world import Event, World

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_TEXTS = {
    "setMyName": "name",
    "setMyDescription": "description",
    "setMyShortDescription": "short_description",
}


def commands_for(world: World, chat: int, language: str) -> list[Json]:
    """The menu a user sees: the narrowest scope first, their language before the general list."""
    for scope in ({"type": "chat", "chat_id": chat}, {"type": "all_private_chats"}, {"type": "default"}):
        for code in dict.fromkeys((language, "")):
            found = world.commands.get(_scope(scope, code))
            if found:
                return found
    return []


def text_for(world: World, name: str, language: str) -> str:
    """The bot's name or description in a language, or in general."""
    texts = world.profile.get(name, {})
    return str(texts.get(language) or texts.get("") or "")


def _set_commands(call: Call) -> bool:
    commands = call.arguments["commands"]
    if len(commands) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if _COMMAND.fullmatch(command["command"].removeprefix("/")) is None:
            raise bad("BOT_COMMAND_INVALID")
    kept = [{**c, "command": c["command"].removeprefix("/")} for c in commands]
    call.world.commands[_scope(call.get("scope"), call.get("language_code", ""))] = kept
    _show(call.world)
    return True


def _get_commands(call: Call) -> list[Json]:
    return call.world.commands.get(_scope(call.get("scope"), call.get("language_code", "")), [])


def _delete_commands(call: Call) -> bool:
    call.world.commands.pop(_scope(call.get("scope"), call.get("language_code", "")), None)
    _show(call.world)
    return True


def _scope(scope: Json | None, language: str) -> str:
    return json.dumps([scope or {"type": "default"}, language], sort_keys=True)


def _set_text(call: Call) -> bool:
    name = _TEXTS[call.method]
    call.world.profile.setdefault(name, {})[call.get("language_code", "")] = call.get(name, "")
    _show(call.world)
    return True


def _get_text(call: Call) -> Json:
    name = _TEXTS[call.method.replace("get", "set", 1)]
    said = text_for(call.world, name, call.get("language_code", ""))
    return {name: said or (call.world.me["first_name"] if name == "name" else "")}


def _set_menu_button(call: Call) -> bool:
    call.world.profile.setdefault("menu_button", {})[str(call.get("chat_id", ""))] = call.get(
        "menu_button", {"type": "default"}
    )
    _show(call.world)
    return True


def _get_menu_button(call: Call) -> Any:
    buttons = call.world.profile.get("menu_button", {})
    return buttons.get(str(call.get("chat_id", ""))) or buttons.get("") or {"type": "default"}


def _show(world: World) -> None:
    world.changes += 1
    for watcher in world.watchers:
        watcher(Event("profile", 0))


METHODS: dict[str, Method] = {
    "setMyCommands": _set_commands,
    "getMyCommands": _get_commands,
    "deleteMyCommands": _delete_commands,
    **dict.fromkeys(_TEXTS, _set_text),
    **{name.replace("set", "get", 1): _get_text for name in _TEXTS},
    "setChatMenuButton": _set_menu_button,
    "getChatMenuButton": _get_menu_button,
}
