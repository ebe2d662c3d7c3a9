"""What the coach sends, in words that know no Telegram: text, buttons, pictures and files."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message: `data` comes back as a tap, `copy` puts a draft on the clipboard."""

    label: str
    data: str | None = None
    copy: str | None = None
    url: str | None = None
    inline: str | None = None
    """Opens inline mode in a chat of the user's choice with this query."""


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Ask:
    """A button of the phone's own below the text field: it shares a location, a contact or picked users."""

    label: str
    what: Literal["location", "contacts"]


@dataclass(frozen=True, slots=True)
class Message:
    html: str
    rows: Rows = ()
    phone: tuple[Ask, ...] = ()
    picture: tuple[str, bytes] | None = None
    """Name and contents; a drawing (`….svg`) is made a picture when it is sent."""
    file: tuple[str, bytes] | None = None
    """Name and contents."""
    links: bool = False
    """Whether a link's preview is shown."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Another text in the place of a message sent before."""

    message_id: int
    message: Message = field(default_factory=lambda: Message(""))


def rows_of(buttons: list[Button], wide: int = 2) -> Rows:
    """Buttons in rows of at most `wide`."""
    return tuple(tuple(buttons[i : i + wide]) for i in range(0, len(buttons), wide))
