"""Encryption at rest: with a key the file tells nothing, without it nothing is opened, and a copy is encrypted too."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from bot.settings import Settings
from coach.changes import Put
from coach.network import Contact
from storage.faults import Unreadable
from storage.records import User
from storage.store import Store

NOW = dt.datetime(2026, 3, 4, 17, 20, tzinfo=dt.UTC)
NAME = "Wilhelmina Featherstone"


def url(file: Path, key: str) -> str:
    return Settings(database_url=f"sqlite:///{file}", database_key=key).database


def whole(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.iterdir())


async def told(file: Path, key: str) -> None:
    store = await Store.open(url(file, key))
    try:
        async with store.transaction(1, NOW) as tx:
            await tx.put_user(User(1, 1, NOW))
            await tx.apply([Put(Contact(id="c1", name=NAME))], what="told", now=NOW)
    finally:
        await store.close()


async def names(file: Path, key: str) -> list[str]:
    store = await Store.open(url(file, key), migrate=False)
    try:
        network = await store.network_of(1)
        return [c.name for c in network.contacts] if network else []
    finally:
        await store.close()


async def test_what_was_told_is_there_with_the_key_and_nowhere_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "coach.db"
    await told(file, "it's a key/with: odd @ signs")
    assert await names(file, "it's a key/with: odd @ signs") == [NAME]
    everything = whole(tmp_path)
    assert NAME.encode() not in everything
    assert b"SQLite format" not in everything


@pytest.mark.parametrize("wrong", ["another key", ""])
async def test_another_key_or_none_opens_nothing(tmp_path: Path, wrong: str) -> None:
    file = tmp_path / "coach.db"
    await told(file, "the key")
    before = whole(tmp_path)
    with pytest.raises(Unreadable):
        await Store.open(url(file, wrong))
    assert NAME.encode() not in before
    assert await names(file, "the key") == [NAME]


async def test_a_backup_is_encrypted_with_the_same_key(tmp_path: Path) -> None:
    await told(tmp_path / "coach.db", "the key")
    store = await Store.open(url(tmp_path / "coach.db", "the key"))
    try:
        await store.backup(tmp_path / "copy.db")
    finally:
        await store.close()
    assert NAME.encode() not in whole(tmp_path)
    assert await names(tmp_path / "copy.db", "the key") == [NAME]
