"""One turn of talk: what the user did, what the coach knows, and the means to answer. It is one transaction."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from bot.actions.found import Found
from bot.actions.heard import Who
from bot.actions.message import Message, Rows
from bot.actions.names import known_names
from bot.texts import Texts, texts
from coach.changes import Change
from coach.dialogues.form import Context
from coach.network import Contact, Me, Network
from coach.preferences import Preferences
from coach.suggestion import Line, Value
from coach.world import World, zone_of
from storage.records import Entry, Source, User
from storage.store import Transaction

RECENT = 6
"""Contacts offered as buttons."""
LOOKED_BACK = 40
"""Records looked through for them, the latest first."""


class Post(Protocol):
    """How an answer leaves: it is queued in the same transaction as the records it tells of."""

    async def say(
        self,
        tx: Transaction,
        chat_id: int,
        message: Message,
        *,
        key: str | None = None,
        until: dt.datetime | None = None,
    ) -> int: ...

    async def edit(self, tx: Transaction, chat_id: int, target: Target, message: Message) -> int: ...

    async def remove(self, tx: Transaction, chat_id: int, target: Target) -> None: ...

    async def toast(self, tx: Transaction, query_id: str, text: str) -> None: ...

    async def found(self, tx: Transaction, query_id: str, found: Found) -> None: ...


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
    address: str = ""
    """Where the coach is found: `https://t.me/…`."""
    closed: bool = False
    """Whether only those may use it who were let in."""
    _world: World | None = None

    @property
    def texts(self) -> Texts:
        return texts(self.user.language)

    @property
    def preferences(self) -> Preferences:
        """What the user has made of the coach's messages."""
        return self.user.preferences

    async def network(self) -> Network:
        return await self.tx.network()

    async def me(self) -> Me:
        return (await self.network()).me

    async def world(self) -> World:
        network = await self.network()
        if self._world is None or self._world.network is not network:
            self._world = World(network, self.now)
        return self._world

    async def today(self) -> dt.date:
        return self.now.astimezone(zone_of(await self.me())).date()

    async def context(self) -> Context:
        """What a form may look at."""
        world = await self.world()
        lately = dict.fromkeys(c.contact for c in reversed(world.network.conversations[-LOOKED_BACK:]))
        people = [*lately, *(c.id for c in reversed(world.network.contacts[-LOOKED_BACK:]))]
        recent = [c for c in map(world.live, dict.fromkeys(people)) if c is not None][:RECENT]
        zone = str(world.zone) if world.zone is not dt.UTC else "UTC"
        return Context(self.now, zone, known_names(world.network), tuple((c.id, c.name) for c in recent))

    async def contact(self, key: str) -> Contact | None:
        """The contact with this id, unless archived."""
        return (await self.world()).live(key)

    async def keep_preferences(self, preferences: Preferences) -> None:
        await self.keep_user(preferences=preferences)

    async def keep_user(self, **changed: Any) -> None:
        self.user = replace(self.user, **changed)
        await self.tx.put_user(self.user)

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
        return await self.tx.apply(
            changes, source=Source(self.who.chat_id, self.who.message_id), what=what, now=self.now
        )
