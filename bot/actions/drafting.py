"""A draft in the chat: the words, a button that copies them, and one that opens a chat with whom they are for."""

from __future__ import annotations

from bot.actions.message import Button
from bot.actions.turn import Turn
from coach.network import Contact
from coach.suggestion import Line
from coach.wording import called

LONGEST_COPY = 256
"""Characters that a button can put on the clipboard; longer drafts are selected by a tap on them."""


def draft_of(turn: Turn, line: Line | str, contact: Contact | None = None) -> tuple[str, tuple[Button, ...]]:
    """The draft as it stands in a message, and its buttons; a text of its own is one already said."""
    words = turn.label(line) if isinstance(line, Line) else line
    buttons = [Button(turn.label("button-copy"), copy=words)] if len(words) <= LONGEST_COPY else []
    link = link_to(contact) if contact is not None else None
    if contact is not None and link:
        buttons.append(Button(turn.label("button-write", who=called(contact)), url=link))
    if len(words) > LONGEST_COPY:
        return turn.text("flow-draft-long", draft=words), tuple(buttons)
    return turn.text("next-draft", draft=words), tuple(buttons)


def link_to(contact: Contact) -> str | None:
    """Where a message to the contact can be written with one tap."""
    if contact.telegram:
        return f"https://t.me/{contact.telegram.lstrip('@')}"
    return next((link for link in contact.links if link.startswith("https://")), None)
