"""What the local Telegram knows: people, chats, messages, files, the bot's profile. Data only."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Iterator
from typing import Any

from bot.clock import Clock
from bot.playground.errors import bad, forbidden

Json = dict[str, Any]
BOT_ID = 4242424242


@dataclasses.dataclass
class Person:
    """An account. `id` is its private chat's id with the bot, too."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = ""
    phone: str = ""

    def __post_init__(self) -> None:
        named = {"first_name": self.first_name, "last_name": self.last_name, "username": self.username}
        named = {k: v for k, v in named.items() if v}
        language = {"language_code": self.language_code} if self.language_code else {}
        self.as_user: Json = {"id": self.id, "is_bot": False, **named, **language}
        self.as_chat: Json = {"id": self.id, "type": "private", **named}

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()


@dataclasses.dataclass(slots=True)
class Post:
    """A message as it is now. `message` is replaced, never changed, so what was seen before stays as it was."""

    message: Json
    by_bot: bool
    keyboard: Json | None = None
    """A reply keyboard, its removal or a forced reply: not part of the message as the API shows it."""
    inline_id: str = ""
    sent_by: int = 0

    @property
    def id(self) -> int:
        return int(self.message["message_id"])


@dataclasses.dataclass(slots=True)
class Event:
    """Something a user can notice: sent, edited, deleted, toast, action, reaction, keyboard, results."""

    kind: str
    chat: int
    message: Json | None = None
    data: Json = dataclasses.field(default_factory=dict)


@dataclasses.dataclass
class Chat:
    id: int
    info: Json
    members: set[int] = dataclasses.field(default_factory=set)
    posts: dict[int, Post] = dataclasses.field(default_factory=dict)
    events: list[Event] = dataclasses.field(default_factory=list)
    keyboard: Json | None = None
    bot_inside: bool = False
    """In a private chat: the user has pressed Start and has not blocked the bot."""
    blocked: bool = False
    bot_rights: str = "member"

    @property
    def private(self) -> bool:
        return bool(self.info["type"] == "private")


@dataclasses.dataclass
class Stored:
    """A file on the server."""

    id: str
    unique: str
    name: str
    mime: str
    content: bytes
    path: str


class World:
    """All state, and who watches it."""

    def __init__(self, clock: Clock, username: str, name: str, stopwatch: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self.stopwatch = stopwatch
        self.me: Json = {
            "id": BOT_ID,
            "is_bot": True,
            "first_name": name,
            "username": username,
        }
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, Stored] = {}
        self.paths: dict[str, Stored] = {}
        self.inline_posts: dict[str, Post] = {}
        self.next_message = 1
        self.next_file = 1
        self.profile: Json = {}
        self.commands: dict[str, list[Json]] = {}
        self.watchers: list[Callable[[Event], None]] = []
        self.changes = 0

    def stamp(self) -> int:
        """Now, as messages carry it."""
        return int(self.clock.now().timestamp())

    def message_id(self) -> int:
        number = self.next_message
        self.next_message += 1
        return number

    def chat(self, given: Any) -> Chat:
        """The chat a call names, by id or @username; 400 where there is none."""
        found = self.chats.get(given) if isinstance(given, int) else self._named(str(given))
        if found is None:
            raise bad("chat not found")
        return found

    def writable(self, given: Any) -> Chat:
        """A chat the bot may write to now."""
        chat = self.chat(given)
        if chat.blocked:
            raise forbidden("bot was blocked by the user")
        if not chat.bot_inside:
            raise bad("chat not found") if chat.private else forbidden("bot was kicked from the group chat")
        return chat

    def add(self, chat: Chat, post: Post) -> Post:
        chat.posts[post.id] = post
        self.tell(chat, Event("sent", chat.id, post.message))
        return post

    def tell(self, chat: Chat, event: Event) -> None:
        """Something a user can notice happened."""
        self.changes += 1
        chat.events.append(event)
        for watcher in self.watchers:
            watcher(event)

    def store(self, kind: str, name: str, mime: str, content: bytes) -> Stored:
        number = self.next_file
        self.next_file += 1
        suffix = "." + name.rpartition(".")[2] if "." in name else ""
        folder = {"photo": "photos", "document": "documents", "voice": "voice"}.get(kind, kind + "s")
        file = Stored(
            f"Bq{kind}{number:07d}", f"Aq{number:07d}", name, mime, content, f"{folder}/file_{number}{suffix}"
        )
        self.files[file.id] = self.paths[file.path] = file
        return file

    def messages(self) -> Iterator[Post]:
        for chat in self.chats.values():
            yield from chat.posts.values()

    def _named(self, given: str) -> Chat | None:
        name = given.removeprefix("@").lower()
        chats = (c for c in self.chats.values() if not c.private)
        return next((c for c in chats if str(c.info.get("username", "")).lower() == name), None)
