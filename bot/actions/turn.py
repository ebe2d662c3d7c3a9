"""One turn of talk: what the user did, what the coach knows, and the means to answer. It is one transaction."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.actions.heard import Who
from bot.actions.message import Message, Rows
from bot.texts import Texts, texts
from coach.changes import Change
from coach.dialogues.form import Context
from coach.network import Contact, Me, Network
from coach.preferences import Preferences
from coach.suggestion import Line, Value
from coach.understanding import KnownNames
from coach.world import World
from storage.records import Entry, Source, User
from storage.store import Transaction

RECENT = 6
"""Contacts offered as buttons."""


class Post(Protocol):
    """How an answer leaves: it is queued in the same transaction as the records it tells of."""

    async def say(self, tx: Transaction, chat_id: int, message: Message, *, key: str | None = None) -> int: ...

    async def edit(self, tx: Transaction, chat_id: int, target: Target, message: Message) -> int: ...

    async def remove(self, tx: Transaction, chat_id: int, target: Target) -> None: ...

    async def toast(self, tx: Transaction, query_id: str, text: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Target:
    """A message sent before: by its own id, or by its place in the outbox where it may still wait."""

    message_id: int | None = None
    outbox_id: int | None = None


@dataclass(slots=True)
class Turn:
    tx: Transaction
    user: User
    who: Who
    now: dt.datetime
    post: Post
    query_id: str | None = None
    """Set while a tap waits for its answer."""

    @property
    def texts(self) -> Texts:
        return texts(self.user.language)

    @property
    def preferences(self) -> Preferences:
        return self.user.preferences

    async def network(self) -> Network:
        return await self.tx.network()

    async def me(self) -> Me:
        return (await self.network()).me

    async def world(self) -> World:
        return World(await self.network(), self.now)

    async def today(self) -> dt.date:
        return self.now.astimezone(ZoneInfo((await self.me()).timezone)).date()

    async def context(self) -> Context:
        """What a form may look at."""
        world = await self.world()
        recent = sorted(world.live, key=lambda c: last_moment(world, c), reverse=True)[:RECENT]
        return Context(
            self.now, world.network.me.timezone, known_names(world.network), tuple((c.id, c.name) for c in recent)
        )

    async def contact(self, key: str) -> Contact | None:
        return (await self.world()).contacts.get(key)

    # --- answering

    def text(self, key: str | Line, /, **values: Value) -> str:
        return self.texts.say(key, **values)

    def label(self, key: str | Line, /, **values: Value) -> str:
        return self.texts.plain(key, **values)

    async def say(self, html: str, rows: Rows = (), *, key: str | None = None) -> int:
        return await self.post.say(self.tx, self.who.chat_id, Message(html, rows), key=key)

    async def send(self, message: Message) -> int:
        return await self.post.say(self.tx, self.who.chat_id, message)

    async def edit(self, html: str, rows: Rows = (), *, target: Target | None = None) -> int:
        """Another text in the place of a message; without a target, of the one that was tapped."""
        target = target or Target(message_id=self.who.message_id)
        return await self.post.edit(self.tx, self.who.chat_id, target, Message(html, rows))

    async def toast(self, key: str | Line | None = None, /, **values: Value) -> None:
        """Answer a tap with a passing word, or with nothing."""
        if self.query_id is not None:
            await self.post.toast(self.tx, self.query_id, self.label(key, **values) if key else "")
            self.query_id = None

    # --- recording

    async def record(self, changes: Sequence[Change], what: str) -> Entry:
        return await self.tx.apply(changes, source=Source(self.who.chat_id, self.who.message_id), what=what, now=self.now)


def last_moment(world: World, contact: Contact) -> dt.datetime:
    last = world.last_conversation(contact.id)
    return world.moment(last.at) if last else dt.datetime.min.replace(tzinfo=dt.UTC)


_names: dict[int, tuple[tuple[Contact, ...], KnownNames]] = {}
