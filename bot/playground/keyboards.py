"""The limits of keyboards that the types alone don't tell."""

from __future__ import annotations

import re
from typing import Any

from bot.playground.errors import bad

BUTTONS = 100
ROW = 8
_ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
_REQUESTS = (
    "request_users",
    "request_chat",
    "request_managed_bot",
    "request_contact",
    "request_location",
    "request_poll",
    "web_app",
)
_URL = re.compile(r"(?:https?://[\w.-]+(?::\d+)?(?:[/?#]\S*)?|tg://\S+|[\w-]+(?:\.[\w-]+)+(?:/\S*)?)", re.IGNORECASE)


def checked(markup: dict[str, Any] | None, private: bool) -> dict[str, Any] | None:
    """The markup, or 400 for what Telegram refuses."""
    if markup is None:
        return None
    if "inline_keyboard" in markup:
        _inline(markup["inline_keyboard"])
        return markup if any(markup["inline_keyboard"]) else None
    if "keyboard" in markup:
        _reply(markup["keyboard"], private)
    return markup


def _inline(rows: list[list[dict[str, Any]]]) -> None:
    if sum(len(row) for row in rows) > BUTTONS:
        raise bad("reply markup is too long")
    for row in rows:
        if len(row) > ROW:
            raise bad(f"a row of an inline keyboard holds at most {ROW} buttons")
        for button in row:
            _label(button)
            actions = [a for a in _ACTIONS if a in button]
            if len(actions) != 1:
                raise bad(
                    "Text buttons are unallowed in the inline keyboard" if not actions else "a button does one thing"
                )
            if "url" in button and _URL.fullmatch(button["url"]) is None:
                raise bad(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")


def _reply(rows: list[list[dict[str, Any]]], private: bool) -> None:
    if not any(rows):
        raise bad("reply keyboard is empty")
    if sum(len(row) for row in rows) > 300:
        raise bad("reply markup is too long")
    for row in rows:
        for button in row:
            _label(button)
            requests = [r for r in _REQUESTS if button.get(r)]
            if len(requests) > 1:
                raise bad("a button does one thing")
            if requests and not private:
                raise bad(f"{requests[0]} buttons can be used in private chats only")
            people = button.get("request_users")
            if people and not 1 <= people.get("max_quantity", 1) <= 10:
                raise bad("BUTTON_USER_QUANTITY_INVALID")


def _label(button: dict[str, Any]) -> None:
    if not button["text"].strip():
        raise bad("button text must be non-empty")
    if button.get("style", "primary") not in ("primary", "success", "danger"):
        raise bad("button style is invalid")
