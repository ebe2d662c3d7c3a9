"""What a user did, in words that know no Telegram."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Who:
    """Who did it, and where."""

    user_id: int
    chat_id: int
    name: str
    language: str | None = None
    message_id: int | None = None
    """The message typed, or the one whose button was tapped."""


@dataclass(frozen=True, slots=True)
class Text:
    text: str


@dataclass(frozen=True, slots=True)
class Command:
    name: str
    rest: str


@dataclass(frozen=True, slots=True)
class Edited:
    """One's own earlier message, changed."""

    text: str


@dataclass(frozen=True, slots=True)
class Tap:
    data: str
    query_id: str
    """What the tap is answered by, so that the phone stops waiting."""


@dataclass(frozen=True, slots=True)
class SharedContact:
    name: str
    phone: str
    telegram_id: int | None
    vcard: str | None


@dataclass(frozen=True, slots=True)
class PickedUsers:
    people: tuple[tuple[str, str | None], ...]
    """Names and usernames."""


@dataclass(frozen=True, slots=True)
class Location:
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class File:
    file_id: str
    name: str
    size: int
    kind: str
    """`document` or `photo`."""
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Forwarded:
    """Somebody else's message, passed on by the user."""

    text: str
    sender: str
    username: str | None
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class InlineQuery:
    query_id: str
    text: str
    offset: str


@dataclass(frozen=True, slots=True)
class Other:
    """Something the coach can't read: a voice note, a sticker, a poll …"""

    kind: str


@dataclass(frozen=True, slots=True)
class InGroup:
    """Said in a group, where the coach keeps nothing."""

    addressed: bool


@dataclass(frozen=True, slots=True)
class Membership:
    """The user blocked the bot, or came back."""

    reachable: bool


What = (
    Text
    | Command
    | Edited
    | Tap
    | SharedContact
    | PickedUsers
    | Location
    | File
    | Forwarded
    | InlineQuery
    | Other
    | InGroup
    | Membership
)
