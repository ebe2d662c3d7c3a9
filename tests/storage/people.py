"""Small pieces of a network for the storage tests."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from coach.changes import Change, Put
from coach.network import Contact, Conversation, Me
from storage.records import Entry, Received, Source, User
from storage.store import Store
from tests.storage.conftest import NOW

ANN = 7


async def met(store: Store, user_id: int = ANN) -> None:
    """Put a user, by the name of Ann."""
    async with store.transaction(user_id, NOW) as tx:
        await tx.put_user(User(user_id, user_id, NOW))
        await tx.apply([Put(Me(name="Ann"))], what="hello", now=NOW)


async def told(store: Store, *changes: Change, message: int = 1, user_id: int = ANN) -> Entry:
    async with store.transaction(user_id, NOW) as tx:
        return await tx.apply(changes, source=Source(user_id, message), what="told", now=NOW)


def contact(id: str, name: str = "Priya", **fields: object) -> Put:
    return Put(Contact.model_validate({"id": id, "name": name, **fields}))


def coffee(id: str, with_whom: str, summary: str = "") -> Put:
    return Put(Conversation(id=id, contact=with_whom, at=dt.date(2026, 3, 10), summary=summary))


def updates(*numbers: int, user_id: int | None = ANN) -> Sequence[Received]:
    return [Received(n, user_id, f'{{"update_id":{n}}}', NOW) for n in numbers]
